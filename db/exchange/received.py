"""Who signed a pack that is read in: checked before, told, and remembered in the casebook's settings."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

from db.exchange.verifying import ADDED, UNREADABLE, verify
from db.model.changes import now
from db.model.fields import N_
from db.model.problem import Problem, Translate, untranslated
from db.storage import devices
from db.storage.casebook import Casebook
from db.storage.trouble import Reasoned

SETTING = "received"
SIGNED = N_(
    "Signed by device {device} up to entry {entry} of its history; nothing was altered since. Compare its "
    "fingerprint with the sender once, by telephone: {fingerprint}"
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

    def sentence(self, translate: Translate = untranslated) -> str:
        """Return whose pack it is, or why nobody knows."""
        said = ALTERED if self.faults and self.device else UNSIGNED if self.faults else SIGNED
        args = (
            ("device", self.device),
            ("entry", f"{self.entry:,}"),
            ("fingerprint", self.fingerprint),
            ("reason", " ".join(fault.text(translate) for fault in self.faults[:3])),
        )
        return Problem("", said, args=args).text(translate)


def sender(folder: Path, *, accept_changed: bool) -> Sender:
    """Return who vouches for a pack. Raise Trouble where it is not as it was signed, unless that is accepted;
    files that were laid beside it are none of it."""
    verdict = verify(folder)
    seal = verdict.seal
    faults = tuple(fault for fault in verdict.faults if fault.message != ADDED)
    altered = seal is not None or any(fault.message == UNREADABLE for fault in faults)
    if faults and altered and not accept_changed:
        raise Reasoned(
            N_(
                "The pack is not as it was signed, so nothing was read: {reason} Get it anew from the "
                "sender; if it was you who changed it, read it with “temoin import … --accept-changed”."
            ),
            lambda translate: " ".join(fault.text(translate) for fault in faults[:3]),
        )
    if seal is None:
        return Sender(faults=faults)
    return Sender(
        seal.device, devices.fingerprint(seal.key), seal.casebook, seal.head.seq, seal.stamp, faults
    )


def remember(casebook: Casebook, given: Sender) -> None:
    """Keep who signed what was read into a casebook."""
    said = asdict(given) | {"faults": [fault.text() for fault in given.faults], "at": now()}
    casebook.set_setting(SETTING, json.dumps([*remembered(casebook), said], ensure_ascii=False))


def remembered(casebook: Casebook) -> list[dict[str, object]]:
    """Return who signed what was read into a casebook, in the order of reading."""
    return cast(list[dict[str, object]], json.loads(casebook.setting(SETTING) or "[]"))
