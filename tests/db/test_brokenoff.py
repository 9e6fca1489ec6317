"""A process that dies while it exports leaves nothing in the clear once the casebook is opened again."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from db.exchange import brokenoff
from db.exchange.exporting import export
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

DIE = """
import os, sys
from pathlib import Path
from db.exchange.exporting import export
from db.storage.casebook import Casebook

def die(done, total):
    if [path for path in Path(sys.argv[2]).parent.iterdir() if ".part-" in path.name]:
        os.kill(os.getpid(), 9)

with Casebook.open(Path(sys.argv[1])) as casebook:
    export(casebook, Path(sys.argv[2]), sys.argv[3], progress=die)
"""


def parts(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("format", ["pack", "xlsx"])
def test_what_a_killed_export_left_is_removed_and_said(sample: Casebook, tmp_path: Path, format: str) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / ".other.part-1").write_text("somebody else's")
    sample.close()
    command = [sys.executable, "-c", DIE, str(sample.path), str(out / "it [1]"), format]
    died = subprocess.run(command, cwd=Path(__file__).parents[2], env=os.environ, check=False)
    assert died.returncode == -9
    assert len(parts(out)) > 1, "there is something to remove"
    with Casebook.open(sample.path) as again:
        said = brokenoff.clear(again)
        assert said and "half written there was removed" in said.text() and "it [1]" in said.text()
        assert parts(out) == [".other.part-1"]
        assert brokenoff.clear(again) is None
        export(again, out / "it", format)
        assert not again.setting(brokenoff.SETTING)


def test_a_disk_that_was_taken_out_is_said_once(casebook: Casebook, tmp_path: Path) -> None:
    casebook.set_setting(brokenoff.SETTING, str(tmp_path / "gone" / "out"))
    said = brokenoff.clear(casebook)
    assert said and "“.out.part-…”" in said.text() and "It is not known whether" in said.text()
    assert brokenoff.clear(casebook) is None


def test_what_is_being_written_stays_and_what_an_earlier_export_left_does_not(
    sample: Casebook, tmp_path: Path
) -> None:
    sample.set_setting(brokenoff.SETTING, str(tmp_path / "earlier"))
    left = tmp_path / ".earlier.part-1"
    left.write_text("half")
    seen: list[list[str]] = []
    beside = sample.another()

    def look(done: int, total: int) -> None:
        assert brokenoff.clear(beside) is None
        seen.append(parts(tmp_path))

    export(sample, tmp_path / "it", "flat", progress=look)
    beside.close()
    assert (tmp_path / "it").exists() and any(".it.part-" in name for names in seen for name in names)
    assert not left.exists() and not sample.setting(brokenoff.SETTING)


def test_a_link_that_leads_to_itself_is_said(casebook: Casebook, tmp_path: Path) -> None:
    (tmp_path / "round").symlink_to(tmp_path / "round")
    with (
        pytest.raises(Trouble, match="leads back to itself"),
        brokenoff.remembered(casebook, tmp_path / "round" / "out.csv"),
    ):
        pass


def test_an_export_is_never_written_over_its_own_casebook(sample: Casebook, tmp_path: Path) -> None:
    other = tmp_path / "by another name.csv"
    other.hardlink_to(sample.path)
    before = sample.path.read_bytes()
    for target in (sample.path, other):
        with pytest.raises(Trouble, match="is a casebook"):
            export(sample, target, "flat", replace=True)
    assert sample.path.read_bytes() == before
