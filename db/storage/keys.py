"""From a passphrase to the key of a casebook, and the key as a recovery code that can be printed and typed.

The key is argon2id over the passphrase and the first 16 bytes of the file: the file is all there is to keep.
"""

from __future__ import annotations

import os
import re
import unicodedata
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from db.model.texts import N_
from db.storage.trouble import PerhapsMistyped, Trouble

KEY_SIZE = 32
SALT_SIZE = 16


class Kdf(NamedTuple):
    """How much work argon2id does: passes over the memory, and bytes of memory."""

    operations: int
    memory: int


# Newest first. A casebook cannot say which it was made with, opening tries them in turn: never remove one.
KDF_VERSIONS = (Kdf(operations=3, memory=256 * 1024 * 1024),)
CURRENT = KDF_VERSIONS[0]


def new_salt() -> bytes:
    """Return the 16 random bytes that a new casebook begins with."""
    return os.urandom(SALT_SIZE)


def as_meant(passphrase: str) -> str:
    """Return a passphrase in one form (NFKC): the same words typed on another system or keyboard must be the
    same bytes."""
    return unicodedata.normalize("NFKC", passphrase)


def derive_key(passphrase: str, salt: bytes, kdf: Kdf = CURRENT) -> bytes:
    """Return the 32-byte key of a passphrase; `salt` is the file's first 16 bytes. It takes half a second."""
    import nacl.exceptions  # only here: whoever opens with a recovery code needs nothing of it
    import nacl.pwhash

    typed = as_meant(passphrase).encode()
    try:
        return nacl.pwhash.argon2id.kdf(KEY_SIZE, typed, salt, kdf.operations, kdf.memory)
    except (MemoryError, nacl.exceptions.RuntimeError):
        raise Trouble(
            N_(
                "There is too little free memory to open the casebook: {size} MB are needed for a moment. "
                "Nothing was changed. Close other programs and try again."
            ),
            size=str(kdf.memory // 2**20),
        ) from None


# Crockford's base 32: no I, L, O, U. The 37 check symbols are these and five more.
DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECKS = DIGITS + "*~$=U"
CODE_LENGTH = 52  # 256 bits in fives, without the check symbol
GROUP = 4


def recovery_code(key: bytes) -> str:
    """Return the key as 12 groups of 4 symbols and one of 5, the last symbol of which checks the rest."""
    number = int.from_bytes(key, "big")
    symbols = "".join(DIGITS[number >> 5 * place & 31] for place in reversed(range(CODE_LENGTH)))
    groups = [symbols[at : at + GROUP] for at in range(0, CODE_LENGTH, GROUP)]
    return "-".join(groups) + CHECKS[number % 37]


def key_from_recovery(text: str) -> bytes:
    """Return the key of a typed recovery code; case, blanks, hyphens, O for 0, I or L for 1 do not matter."""
    symbols = _bare(text)
    if strange := next((s for s in symbols[:CODE_LENGTH] if s not in DIGITS), ""):
        raise Trouble(
            N_("A recovery code holds no “{symbol}”. Compare it with the printed sheet and type it again."),
            symbol=strange,
        )
    if len(symbols) != CODE_LENGTH + 1:
        raise Trouble(
            N_(
                "This recovery code has {count} letters and digits, it must have {length}. "
                "Compare it with the printed sheet, group by group."
            ),
            count=str(len(symbols)),
            length=str(CODE_LENGTH + 1),
        )
    number = 0
    for symbol in symbols[:CODE_LENGTH]:
        number = number * 32 + DIGITS.index(symbol)
    if number >> 8 * KEY_SIZE or CHECKS[number % 37] != symbols[-1]:
        raise Trouble(
            N_(
                "This recovery code has a typing mistake: its last symbol does not fit the others. "
                "Compare it with the printed sheet, group by group."
            )
        )
    return number.to_bytes(KEY_SIZE, "big")


_SYMBOLS = f"[{re.escape(CHECKS)}]+"
_AS_PRINTED = re.compile(rf"\s*{_SYMBOLS}(?:-{_SYMBOLS}){{8,}}\s*")  # what nobody takes for a passphrase
_EITHER = N_("This passphrase is wrong: type it again. Or was it the recovery code? {reason}")


def mistake_in(text: str) -> Trouble | None:
    """Return what is wrong with what was meant as a recovery code; None where it is right, or is rather a
    passphrase: whoever mistypes a code shall not look for a mistake in the passphrase. Of what may be either
    it is said that it may be both."""
    length, digits = len(_bare(text)), sum(map(str.isdigit, text))
    if digits < 2 * GROUP or not CODE_LENGTH - 2 * GROUP < length < CODE_LENGTH + 2 * GROUP:
        return None
    try:
        key_from_recovery(text)
    except Trouble as trouble:
        return trouble if _AS_PRINTED.fullmatch(text) else PerhapsMistyped(_EITHER, trouble.text)
    return None


def _bare(text: str) -> str:
    """Return the symbols of a recovery code as they are meant, whatever stands between them."""
    wide = unicodedata.normalize("NFKC", text).upper()
    return re.sub(r"[\s\-‐‑‒–—−_.,]", "", wide).translate(str.maketrans("OIL", "011"))


STRENGTHS = (
    N_("Very weak: it is among the first that an attacker tries."),
    N_("Weak: one computer finds it in hours."),
    N_("Middling: some computers find it in days."),
    N_("Good: it would take years to find."),
    N_("Strong: it would take centuries to find."),
)


WEAK = 2  # a strength up to which it is said what is better


def strength(passphrase: str) -> tuple[int, str]:
    """Return how hard a passphrase is to guess, 0 (at once) to 4 (never), and a sentence that says so."""
    from zxcvbn import zxcvbn  # its word lists take a while to load

    # zxcvbn reads 72 characters at most; what comes after them can only make the passphrase stronger.
    score = int(zxcvbn(passphrase[:72])["score"]) if passphrase else 0
    return score, STRENGTHS[score]


WORDS = 6  # of a passphrase that is offered: 6 × log₂ 7,776 = 77 bits


def six_words(language: str = "en") -> str:
    """Return six words parted by blanks, drawn at random out of 7,776: 77 bits, and easy to learn."""
    import secrets  # here and below: opening draws nothing

    return " ".join(secrets.choice(_words(language)) for _ in range(WORDS))


@cache
def _words(language: str = "en") -> tuple[str, ...]:
    """Return the 6⁵ = 7,776 words that are drawn from; `resources/words/README.md` says whose they are."""
    shelf = files("resources").joinpath("words")
    chosen = shelf.joinpath(f"{language}.txt")
    return tuple((chosen if chosen.is_file() else shelf.joinpath("en.txt")).read_text("utf-8").split())


class Challenge(NamedTuple):
    """Which groups of a recovery code, counted from 1, are to be typed back before it counts."""

    groups: tuple[int, int]
    code: str

    @staticmethod
    def of(code: str) -> Challenge:
        """Draw two groups; the second is of the last three, so that the sheet is seen to be whole."""
        import secrets

        count = len(code.split("-"))
        return Challenge((secrets.randbelow(count - 3) + 1, count - secrets.randbelow(3)), code)

    def is_met(self, typed: str) -> bool:
        """Say whether the two groups, or the whole code, were typed."""
        parts = self.code.split("-")
        wanted = "".join(parts[n - 1] for n in self.groups)
        return _bare(typed) in (_bare(wanted), _bare(self.code))
