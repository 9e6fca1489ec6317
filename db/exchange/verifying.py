"""`verify`: whether a pack is as it was signed, by which device, and whether it continues an earlier one.

No casebook and no passphrase are needed. A signature proves that the pack comes from the holder of the same
key as an earlier pack; whose key it is, people tell each other once, by its fingerprint.
"""

from __future__ import annotations

import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from db.exchange import signing
from db.exchange.files import spoken
from db.exchange.signing import SHORT, SIGNATURE, Seal
from db.model.fields import N_
from db.model.problem import Problem
from db.storage import devices
from db.storage.casebook import Casebook
from db.storage.devices import Head
from db.storage.trouble import Trouble

NAMED = 100  # files that are named; the others are counted
UNTOLD = {".ds_store", "thumbs.db", "desktop.ini"}  # what systems put into any folder that is looked at

ADDED = N_("The file {file} was added: it was not in the pack.")
UNREADABLE = N_("{file} cannot be understood: it was altered. Ask for the pack anew.")


@dataclass
class Verdict:
    """What a pack was found to be; it is intact where there are no `faults`."""

    faults: list[Problem] = field(default_factory=list[Problem])
    seal: Seal | None = None


def verify(folder: Path) -> Verdict:
    """Say whether a pack is as it was signed. Raise Trouble where it is no folder that can be read."""
    if not folder.is_dir():
        raise Trouble(N_("“{name}” is no folder: choose the folder that Témoin wrote."), name=folder.name)
    path = folder / SIGNATURE
    if not _is_file(path):
        said = N_(
            "The pack has no {file}: an earlier version wrote it, or it was removed. Nobody vouches for it."
        )
        return Verdict([_problem(said, file=SIGNATURE)])
    try:
        seal, fits = signing.read(path)
    except ValueError:
        return Verdict([_problem(UNREADABLE, file=SIGNATURE)])
    return Verdict([*_keys(seal, fits), *_at_most(_files(folder, seal))], seal)


def _keys(seal: Seal, fits: bool) -> Iterator[Problem]:
    """Yield a problem for each signature that does not fit."""
    if not fits:
        yield _problem(N_("{file} was altered: the signature does not fit what it says."), file=SIGNATURE)
    if len(seal.device) == 2 * devices.ID and devices.id_of(seal.key) != seal.device:
        said = N_("The key in {file} is not that of device {device}: the pack is forged.")
        yield _problem(said, file=SIGNATURE, device=seal.device)
    for device, head in seal.heads.items():
        key, signature = seal.signatures[device]
        own = device == seal.device and key != seal.key
        if own or (signature and not devices.way_signed(key, head, signature)):
            said = N_("The head of device {device} at entry {seq} is not signed by it: forged.")
            yield _problem(said, device=device, seq=str(head.seq))


def _files(folder: Path, seal: Seal) -> Iterator[Problem]:
    """Yield a problem for each file that was altered, removed or added. Only what stands in the folder itself
    is read, whatever names the seal tells."""
    with spoken(folder):
        there = sorted(path.name for path in folder.iterdir())
    for name, hash in seal.files.items():
        if not _is_name(name):
            yield _problem(
                N_("{file} names “{name}”, which no pack holds: forged."), file=SIGNATURE, name=name
            )
        elif (folder / name).is_symlink():
            yield _problem(N_("{file} is a link to somewhere else: it was not read."), file=name)
        elif not _is_file(folder / name):
            yield _problem(N_("The file {file} is missing."), file=name)
        elif signing.fingerprint(folder / name) != hash:
            yield _problem(N_("The file {file} was altered."), file=name)
    for name in there:
        if name not in seal.files and name != SIGNATURE and name.lower() not in UNTOLD:
            yield _problem(N_("The file {file} was added: it was not in the pack."), file=name)


def _is_name(name: str) -> bool:
    """Say whether a file in a folder can be called so on every system."""
    return 0 < len(name.encode()) < 256 and not set(name) & set("/\\\0") and name not in (".", "..")


def _is_file(path: Path) -> bool:
    """Say whether bytes stand under this name itself: no link, no pipe."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def _at_most(problems: Iterator[Problem]) -> Iterator[Problem]:
    """Yield the first problems, and of the others how many there are."""
    yield from islice(problems, NAMED)
    if others := sum(1 for _ in problems):
        yield _problem(N_("{count} more files are missing, altered or added."), count=str(others))


# Against what was received before


def continues(seal: Seal, earlier: Seal) -> list[Problem]:
    """Return why a pack is not the continuation of an earlier one; nothing where it is."""
    if seal.casebook != earlier.casebook:
        return [_problem(N_("The two packs come from different casebooks."))]
    faults: list[Problem] = []
    for device, (key, _) in earlier.signatures.items():
        now = seal.signatures.get(device)
        if now and key and now[0] and now[0] != key:
            said = N_("Device {device} has another key than before: one of the two packs is forged.")
            faults.append(_problem(said, device=device))
    if seal.device not in earlier.heads:
        # Anybody can sign with a key of his own and let the known heads stand.
        said = N_(
            "The pack is signed by device {device}, which the earlier one does not know. Compare its "
            "fingerprint with the sender by telephone: if it is another, the pack is forged."
        )
        faults.append(_problem(said, device=seal.device))
    return faults + _behind(earlier.heads, seal.heads, seal.hash_at)


def holds(casebook: Casebook, earlier: Seal) -> list[Problem]:
    """Return what a casebook lacks of the history that a pack was signed at; nothing where it has all."""
    db = casebook.db
    if devices.casebook_id(db) != earlier.casebook:
        return [_problem(N_("The pack comes from another casebook than {file}."), file=db.path.name)]

    def hash_at(device: str, seq: int) -> str | None:
        found = devices.hash_at(db, device, seq)
        return found.hex()[:SHORT] if found else None

    now = {head.device: head for head in devices.heads(db)}
    return _behind(earlier.heads, now, hash_at)


def _behind(
    earlier: dict[str, Head], now: dict[str, Head], hash_at: Callable[[str, int], str | None]
) -> list[Problem]:
    """Return for each device whose history does not go on from an earlier head what became of it."""
    faults: list[Problem] = []
    for device, head in earlier.items():
        reached = now.get(device, Head(device, 0, b"")).seq
        found = head.hash.hex() if now.get(device) == head else hash_at(device, head.seq)
        said = {"device": device, "seq": str(head.seq), "reached": str(reached)}
        if found is not None and found[:SHORT] == head.hash.hex()[:SHORT]:
            continue
        if found is None and reached < head.seq:
            lost = N_(
                "Device {device}: the earlier one goes up to entry {seq}, this one only up to entry "
                "{reached}. It is older, or entries were removed, or an older copy was restored."
            )
            faults.append(_problem(lost, **said))
        else:
            forked = N_(
                "Device {device} is forked: entry {seq} is not the one that the earlier one had. An older "
                "copy was restored and written on, or the history was altered."
            )
            faults.append(_problem(forked, **said))
    return faults


def _problem(message: str, **args: str) -> Problem:
    return Problem("", message, args=tuple(args.items()), refuse=True)
