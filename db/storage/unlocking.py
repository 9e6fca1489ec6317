"""Which key opens a closed casebook, by what somebody typed: its passphrase or its recovery code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from db.storage import casebook, connection, keys, patience
from db.storage.casebook import Casebook
from db.storage.casefile import is_plain, read_salt
from db.storage.keys import Kdf
from db.storage.trouble import Trouble, WrongPassphrase


def key_that_opens(path: Path, words: str, kdfs: Sequence[Kdf] = keys.KDF_VERSIONS) -> bytes | None:
    """Return the key of a casebook, None for one that is not encrypted. It takes half a second.

    Raise WrongPassphrase, or what is mistyped in a recovery code, after which the next try has to wait as
    `patience` says, or other Trouble.
    """
    if is_plain(path):
        return None
    salt = read_salt(path)
    tried: list[bytes] = []
    with suppress(Trouble):  # what is no recovery code is a passphrase, or wrong
        tried.append(keys.key_from_recovery(words))
    tried += [keys.derive_key(words, salt, kdf) for kdf in kdfs]
    for at, key in enumerate(tried):
        try:
            connection.connect(path, key).close()
        except WrongPassphrase as wrong:
            if at == len(tried) - 1:
                patience.missed(path)
                raise keys.mistake_in(words) or wrong from None
        else:
            patience.met(path)
            return key
    raise ValueError("there is at least one way to make a key")


def is_behind(path: Path) -> bool:
    """Say whether a casebook that is not encrypted is of an earlier version: to open it can take minutes.
    Raise Trouble."""
    with connection.connect(path, None) as db:
        return not db.read_only and casebook.is_behind(db)


def open_once(
    path: Path,
    found: Sequence[bytes],
    author: str,
    backups: Path,
    step: Callable[[int, int], None],
) -> str:
    """Open a casebook once with the first of some keys that fits, bring it up to date, and close it; return
    the recovery code by which it then opens at once, "" for one that is not encrypted.

    For a thread of its own: a file of an earlier version can take minutes. Raise Trouble.
    """
    codes = [keys.recovery_code(key) for key in found] or [""]
    for at, code in enumerate(codes):
        try:
            Casebook.open(path, recovery=code, author=author, backups=backups, step=step).close()
        except WrongPassphrase:
            if at == len(codes) - 1:
                patience.missed(path)
                raise
        else:
            patience.met(path)
            return code
    raise ValueError("there is at least one way to open it")
