"""Damage: pages of an older copy of the same casebook, each of them sound, are noticed among newer ones."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

from db import sample
from db.exchange import pack
from db.model.changes import Change
from db.storage.casebook import Casebook
from db.storage.casefile import PAGE
from db.storage.check import check
from db.storage.trouble import Trouble
from tests.conftest import CHEAP


def test_older_pages_are_noticed_and_said(tmp_path: Path) -> None:
    path = tmp_path / "a.temoin"
    with Casebook.create(path, "words", author="tester", kdf=CHEAP) as made:
        sample.write(made)
    old = path.read_bytes()
    with Casebook.open(path, "words", author="tester", kdfs=[CHEAP]) as opened:
        opened.apply([Change.new("attack", {"title": f"Newer {n}"}) for n in range(20)])
        edited = Change.edit("attack", opened.find("attack")[0], {"summary": "other " * 400})
        opened.apply([edited] if edited else [])
    new = path.read_bytes()
    pages = range(PAGE, min(len(old), len(new)), PAGE)
    changed = [at for at in pages if old[at : at + PAGE] != new[at : at + PAGE]]
    assert len(changed) > 20
    draw = random.Random(6)
    for some in [[at] for at in draw.sample(changed, 6)] + [draw.sample(changed, len(changed) // 2)]:
        content = bytearray(new)
        for at in some:
            content[at : at + PAGE] = old[at : at + PAGE]
        path.write_bytes(content)
        with suppress(Trouble), Casebook.open(path, "words", author="tester", kdfs=[CHEAP]) as opened:
            assert check(opened), some
            for work in (opened.totals, lambda: pack.write(opened, tmp_path / "out")):
                with suppress(Trouble):
                    work()
            opened.apply([Change.new("attack", {"title": "again"})])
