"""Typed text made comparable: what people type is folded here, and here only, before it is read."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from db.model.untilclosed import until_closed

_SIGNS = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "´": "'",
    "٬": ",",
    "،": ",",
    "−": "-",
    "œ": "oe",
    "æ": "ae",
}
_WIDTHS = ("<wide>", "<narrow>")  # of signs that East Asian keyboards give


@until_closed
@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """Return a text in small letters without accents; dashes, apostrophes, blanks and the digits of all
    scripts as a plain keyboard has them; one space between words.

    Signs that are more than a letter stay: “½” and “²” never become digits."""
    letters: list[str] = []
    for c in unicodedata.normalize("NFD", text.casefold()):
        digit = unicodedata.decimal(c, None)
        if digit is not None:
            letters.append(str(digit))
        elif unicodedata.category(c) not in ("Mn", "Cf"):
            wide = unicodedata.decomposition(c).startswith(_WIDTHS)
            letters.append(_SIGNS.get(c) or (unicodedata.normalize("NFKD", c) if wide else c))
    dashed = re.sub(r"[\u2010-\u2015]", "-", "".join(letters))
    return re.sub(r"\s+", " ", dashed).strip()
