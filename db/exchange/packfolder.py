"""The folder of a pack before it is read: what its description says, and whether it can be trusted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from db.exchange.csvguard import DELIMITERS, Dialect
from db.exchange.files import PACK_MARK, reading
from db.exchange.pack import FORMAT
from db.exchange.profiles import Profile, profile
from db.exchange.received import Sender, sender
from db.exchange.signing import LATER, fingerprint
from db.model.fields import N_
from db.model.problem import Translate, untranslated
from db.storage.trouble import Trouble


@dataclass(frozen=True)
class Pack:
    """What the description of a pack says."""

    folder: Path
    profile: Profile
    dialect: Dialect
    hashes: dict[str, str]
    withheld: dict[str, int]

    def path(self, entity: str) -> Path:
        """Return the file of a table; no other name is ever taken from the description."""
        return self.folder / f"{entity}.csv"


def describe(folder: Path) -> Pack:
    """Return what a folder's description says. Raise Trouble where it is no pack that this program reads."""
    if not (folder / PACK_MARK).is_file():
        raise Trouble(
            N_("“{name}” is not a pack: it has no {mark}. Choose the folder that Témoin wrote."),
            name=folder.name,
            mark=PACK_MARK,
        )
    try:
        with reading(folder / PACK_MARK) as stream:
            said = cast(dict[str, object], json.loads(stream.read().decode("utf-8-sig")))
        own = cast(dict[str, object], said["temoin"])
        number = int(cast(int, own["format"]))
        if number > FORMAT:
            raise Trouble(LATER, name=folder.name)
        resources = cast(list[dict[str, object]], said["resources"])
        hashes = {str(r["name"]): str(r["hash"]).removeprefix("sha256:") for r in resources}
        parts = {str(cast(dict[str, object], r["dialect"])["delimiter"]) for r in resources}
        withheld = {str(k): int(v) for k, v in cast(dict[str, int], own["withheld"]).items()}
        chosen, guarded = str(own["profile"]), bool(own["guard"])
        (delimiter,) = parts
        if delimiter not in DELIMITERS:
            raise ValueError(delimiter)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Trouble(
            N_("The {mark} of “{name}” cannot be understood, so nothing was written: get the pack anew."),
            mark=PACK_MARK,
            name=folder.name,
        ) from error
    return Pack(folder, profile(chosen), Dialect(delimiter, guarded=guarded), hashes, withheld)


def check_unchanged(pack: Pack) -> None:
    """Raise Trouble where a file is not as it was written."""
    changed = _changed(pack)
    if changed:
        raise Trouble(
            N_(
                "{files} changed after the pack was written, so nothing was read. If it was you who changed "
                "it, read it with “temoin import … --accept-changed”; else get the pack anew."
            ),
            files=", ".join(changed),
        )


def _changed(pack: Pack) -> list[str]:
    """Return the tables that are not as the description says."""
    paths = ((entity.name, pack.path(entity.name)) for entity in pack.profile.entities)
    return [p.name for name, p in paths if p.is_file() and fingerprint(p) != pack.hashes.get(name)]


@dataclass(frozen=True)
class Standing:
    """What there is to know of a pack before it is read: who vouches for it, and the `changed` tables."""

    sender: Sender
    changed: tuple[str, ...]

    @property
    def doubtful(self) -> bool:
        """True where a person has to decide whether it is read."""
        return bool(self.changed) or self.sender.altered or not self.sender.signed

    def sentence(self, translate: Translate = untranslated) -> str:
        """Return what is to be known of it."""
        said = self.sender.sentence(translate)
        if not self.changed or self.sender.altered:
            return said
        text = translate(N_("{files} changed after the pack was written."))
        return f"{text.replace('{files}', ', '.join(self.changed))} {said}"


def standing(folder: Path) -> Standing:
    """Look whether a pack can be trusted; nothing is read in. Raise Trouble where it is none."""
    return Standing(sender(folder), tuple(_changed(describe(folder))))


def unchanged(folder: Path) -> bool:
    """Say whether the tables of a pack are as they were written. Raise Trouble where it is no pack."""
    pack = describe(folder)
    paths = ((entity.name, pack.path(entity.name)) for entity in pack.profile.entities)
    return all(path.is_file() and fingerprint(path) == pack.hashes.get(name) for name, path in paths)
