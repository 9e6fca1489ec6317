"""Which encoding of one byte a letter a text was saved in: it carries no mark, so the one is taken in which
its words look most like words. A guess: it is shown, and a person can choose another one."""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterable
from functools import cache

from db.model.fields import N_
from db.storage.trouble import Trouble

WESTERN = "cp1252"
# By the name that Python knows: what people call it. Those that are tried come first, likelier ones before.
NAMES = {
    WESTERN: "Windows-1252",
    "iso8859-15": "Latin-9 (ISO 8859-15)",
    "mac_roman": "Mac OS Roman",
    "cp850": "DOS 850",
    "cp437": "DOS 437",
    "cp1256": "Windows-1256",
    "cp1251": "Windows-1251",
    "cp1250": "Windows-1250",
    "cp1254": "Windows-1254",
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
}
_TRIED = tuple(NAMES)[:7]
_NONE = ("idna", "punycode", "unicode-escape", "unicode_escape", "raw-unicode-escape", "undefined")
_PARTED = bytes.maketrans(b',;|	"', b"     ")
LONGEST = 80  # bytes of a word that are looked at
WORDS = 4000  # different words that are looked at
_COMMON = frozenset("éèêëàâçîïôùûœÉÈÊÀÇÎÔ")  # of French
_USUAL = frozenset("äöüßÄÖÜáíóúñãõåøÿæÂÛŒ")
_INSIDE = frozenset("’'-·")  # what may stand between two letters
_OPENING = frozenset("«“‘„")
_CLOSING = frozenset("»”’…")
_AROUND = frozenset("–—•°€№ºª§\xa0،؛؟²³") | _OPENING | _CLOSING


def words(piece: bytes, found: set[bytes]) -> None:
    """Add the words of a piece that hold other letters than those of ASCII to those that were found."""
    if len(found) < WORDS:
        found.update(word[:LONGEST] for word in piece.translate(_PARTED).split() if not word.isascii())


def guessed(found: Iterable[bytes]) -> str:
    """Return the encoding in which words look most like words."""
    some = list(found)[:WORDS]
    return max(_TRIED, key=lambda codec: sum(_likeness(word, codec) for word in some))


def _likeness(word: bytes, codec: str) -> float:
    """Return how much a word looks like one; below nothing where it cannot be one."""
    text = f" {word.decode(codec, 'replace')} "
    return sum(_fit(*text[at - 1 : at + 2]) for at, letter in enumerate(text) if not letter.isascii())


def _fit(before: str, letter: str, after: str) -> float:
    """Return how well a letter stands between two others."""
    kind, script = _kind(letter)
    (left, its), (right, theirs) = _kind(before), _kind(after)
    inside = left[0] == right[0] == "L"
    if kind[0] != "L":
        if (
            (inside and letter in _INSIDE)
            or (letter in _OPENING and left[0] != "L")
            or (letter in _CLOSING and right[0] != "L")
        ):
            return 2
        return 0.5 if letter in _AROUND and not inside else -4 if kind in ("Cc", "Cn") else -2
    if (left[0] == "L" and its != script) or (right[0] == "L" and theirs != script):
        return -3  # two scripts in one word
    if (left, kind) == ("Ll", "Lu") or (left, kind, right) in (("Lu", "Ll", "Lu"), ("Lu", "Lu", "Ll")):
        return -3  # a capital after a small letter, a small one between capitals, two capitals to begin with
    if left[0] != "L" and right[0] != "L":
        return 0.3 if letter != "à" else 2  # alone
    if script != "LATIN":
        return 1
    odd = sum(not other.isascii() and other.isalpha() for other in (before, after))
    return (2 if letter in _COMMON else 1 if letter in _USUAL else 0.3) - 1.5 * odd


@cache
def _kind(letter: str) -> tuple[str, str]:
    """Return the kind of a letter and its script."""
    kind = unicodedata.category(letter)
    return kind, unicodedata.name(letter, "").split(" ")[0] if kind[0] == "L" else ""


def named(name: str) -> str:
    """Return the encoding, as Python calls it, that a person names. Raise Trouble where there is none."""
    known = {called.casefold(): codec for codec, called in NAMES.items()}
    wanted = known.get(name.strip().casefold(), name.strip())
    try:
        found = codecs.lookup(wanted).name
        "a".encode(found)  # refuses what is no encoding of text
    except (LookupError, ValueError):
        found = ""
    if not found or found in _NONE:
        raise Trouble(
            N_("There is no encoding “{name}”. Choose one such as {known}."),
            name=name,
            known=", ".join(NAMES),
        )
    return found
