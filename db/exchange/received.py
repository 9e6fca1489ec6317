"""Who signed a pack that is read in: checked before, told, and remembered in the casebook's settings."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from db.exchange.verifying import ADDED, UNREADABLE, verify
from db.model.changes import now
from db.model.fields import N_
from db.model.problem import Problem
from db.model.texts import Translate, untranslated
from db.storage import devices
from db.storage.casebook import Casebook
from db.storage.trouble import Reasoned

SETTING = "received"
SIGNED = N_(
    "Signed by device {device} up to entry {entry} of its history; nothing was altered since. Compare its "
    "fingerprint with the sender once, by telephone: {fingerprint}"
)
SIGNED_AMONG_OTHERS = N_(
    "Signed by device {device} up to entry {entry} of its history; its files are as they were signed. What "
    "was laid beside them since is not read: {files}. Compare its fingerprint with the sender once, by "
    "telephone: {fingerprint}"
)
UNSIGNED = N_("Nobody vouches for this pack: {reason}")
ALTERED = N_("The pack is not as it was signed: {reason} Its device is {device}, fingerprint {fingerprint}")


@dataclass(frozen=True)
class Sender:
    """Who vouches for a pack: empty where nobody does. `faults` says what is not as it was signed."""

    device: str = ""
    fingerprint: str = ""
    casebook: str = ""
    entry: int = 0
    last_entry: str = ""
    faults: tuple[Problem, ...] = ()
    added: tuple[str, ...] = ()  # files that do not belong to it and are not read

    @property
    def signed(self) -> bool:
        return bool(self.device)

    @property
    def altered(self) -> bool:
        """True where it is not as it was signed, or what is left of the signature cannot be understood."""
        return bool(self.faults) and (
            self.signed or any(fault.message == UNREADABLE for fault in self.faults)
        )

    def sentence(self, translate: Translate = untranslated) -> str:
        """Return whose pack it is, or why nobody knows."""
        said = SIGNED_AMONG_OTHERS if self.added else SIGNED
        if self.faults:
            said = ALTERED if self.signed else UNSIGNED
        args = (
            ("files", ", ".join(self.added[:3]) + (" …" if len(self.added) > 3 else "")),
            ("device", self.device),
            ("entry", f"{self.entry:,}"),
            ("fingerprint", self.fingerprint),
            ("reason", " ".join(fault.text(translate) for fault in self.faults[:3])),
        )
        return Problem("", said, args=args).text(translate)


def sender(folder: Path) -> Sender:
    """Return who vouches for a pack, and what speaks against it; files that were laid beside it are none of
    it. Raise Trouble where it is no folder that can be read."""
    verdict = verify(folder)
    seal = verdict.seal
    added = tuple(dict(fault.args)["file"] for fault in verdict.faults if fault.message == ADDED)
    faults = tuple(fault for fault in verdict.faults if fault.message != ADDED)
    if seal is None:
        return Sender(faults=faults, added=added)
    key = devices.fingerprint(seal.key)
    return Sender(seal.device, key, seal.casebook, seal.head.seq, seal.stamp, faults, added)


def expect(given: Sender, *, accept_changed: bool, accept_unsigned: bool) -> None:
    """Raise Trouble where a pack is not as it was signed, or nobody signed it, unless that is accepted. Who
    alters a pack can take its signature away, too: so a missing one is accepted knowingly or not at all."""

    def reasons(translate: Translate) -> str:
        return " ".join(fault.text(translate) for fault in given.faults[:3])

    if given.altered and not accept_changed:
        raise Reasoned(
            N_(
                "The pack is not as it was signed, so nothing was read: {reason} Get it anew from the "
                "sender; if it was you who changed it, read it with “temoin import … --accept-changed”."
            ),
            reasons,
        )
    if not given.signed and not (accept_unsigned or accept_changed):
        raise Reasoned(
            N_(
                "Nobody vouches for this pack, so nothing was read: {reason} If you know that it comes from "
                "whom it should, read it with “temoin import … --accept-unsigned”."
            ),
            reasons,
        )


def remember(casebook: Casebook, given: Sender) -> None:
    """Keep who signed what was read into a casebook."""
    said = asdict(given) | {"faults": [fault.text() for fault in given.faults], "at": now()}
    casebook.set_setting(SETTING, json.dumps([*remembered(casebook), said], ensure_ascii=False))


def remembered(casebook: Casebook) -> list[dict[str, object]]:
    """Return who signed what was read into a casebook, in the order of reading."""
    return cast(list[dict[str, object]], json.loads(casebook.setting(SETTING) or "[]"))
