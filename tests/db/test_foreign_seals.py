"""Packs of somebody who means harm: what a signature tells is not believed, and nothing else is read."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey

from app.listing import visible
from db.exchange import pack, signing
from db.exchange.signing import SIGNATURE
from db.exchange.verifying import NAMED, verify
from db.model.changes import Change
from db.storage import devices
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble
from tests.app.test_cli import run

opened: list[str] = []  # files that were opened, from the first use of `watched` on


def _hear(event: str, args: tuple[Any, ...]) -> None:
    if event == "open" and isinstance(args[0], str):
        opened.append(args[0])


@pytest.fixture(scope="module")
def watched() -> None:
    sys.addaudithook(_hear)


@pytest.fixture
def out(casebook: Casebook, tmp_path: Path) -> Path:
    casebook.apply([Change.new("place", {"name": "one"})])
    pack.write(casebook, tmp_path / "out")
    return tmp_path / "out"


def signed(out: Path, **values: object) -> None:
    """Put another signature in the place of a pack's, by a key of one's own, that fits what it says."""
    signing_key = SigningKey(bytes(32))
    key = bytes(signing_key.verify_key)
    said: dict[str, Any] = json.loads((out / SIGNATURE).read_text("utf-8"))
    said |= {"key": key.hex(), "device": devices.id_of(key), "heads": []} | values
    said.pop("signature")
    said["signature"] = devices.sign(bytes(signing_key), signing._message(said)).hex()
    (out / SIGNATURE).write_text(json.dumps(said), "utf-8")


OUTSIDE = ("../secret", "../out/../secret", "/etc/hostname", "a/b", "..", ".", "", "a\\b", "C:\\secret")
FILES = {name or "empty": ({name: "0" * 64}, "which no pack holds") for name in OUTSIDE} | {
    "NUL": ({"a\0b": "0"}, "which no pack holds"),
    "too long": ({"x" * 300: "0"}, "which no pack holds"),
    "half a character": ({"\ud800": "0"}, "cannot be understood"),
    "a number for a hash": ({"place.csv": 5}, "cannot be understood"),
    "nested": ({"place.csv": {"deep": ["er"]}}, "cannot be understood"),
    "a list": (["place.csv"], "cannot be understood"),
    "none": (None, "cannot be understood"),
}
OTHERS: dict[str, dict[str, object]] = {
    "heads, a word": {"heads": "word"},
    "heads, a number": {"heads": [5]},
    "no end": {"heads": [{"device": "a", "seq": float("inf"), "hash": "", "key": "", "signature": "",
                          "earlier": []}]},
    "half an entry": {"heads": [{"device": "a", "seq": 1.5, "hash": "", "key": "", "signature": "",
                                 "earlier": []}]},
    "half a character in a device": {"device": "\ud800"},
    "a list for a time": {"last_entry": ["2024"]},
    "earlier, a word": {"heads": [{"device": "a", "seq": 1, "hash": "", "key": "", "signature": "",
                                   "earlier": ["x" * 9]}]},
}  # fmt: skip


@pytest.mark.parametrize(("files", "expected"), FILES.values(), ids=list(FILES))
def test_absurd_names_are_said_and_nothing_outside_is_read(
    out: Path, watched: None, files: object, expected: str
) -> None:
    (out.parent / "secret").write_text("a secret")
    signed(out, files=files)
    opened.clear()
    said = [problem.text() for problem in verify(out).faults]
    assert any(expected in text for text in said), said
    assert {Path(name).parent for name in opened} <= {out}, opened


@pytest.mark.parametrize("values", OTHERS.values(), ids=list(OTHERS))
def test_what_is_no_signature_is_said(out: Path, values: dict[str, object]) -> None:
    signed(out, **values)
    assert [problem.text() for problem in verify(out).faults] == [
        "signature.json cannot be understood: it was altered. Ask for the pack anew."
    ]


def test_links_and_pipes_in_a_pack_are_not_read(out: Path, watched: None) -> None:
    (out.parent / "secret").write_text("a secret")
    (out / "place.csv").unlink()
    (out / "place.csv").symlink_to(out.parent / "secret")
    (out / "actor.csv").unlink()
    os.mkfifo(out / "actor.csv")
    opened.clear()
    said = [problem.text() for problem in verify(out).faults]
    assert "place.csv is a link to somewhere else: it was not read." in said
    assert "The file actor.csv is missing." in said
    assert not any("secret" in name for name in opened)


def test_ten_thousand_names_are_counted(out: Path) -> None:
    signed(out, files={f"{n}.csv": "0" for n in range(10_000)})
    faults = verify(out).faults
    assert len(faults) == NAMED + 1 and "9,9" not in faults[-1].text()
    assert int(faults[-1].text().split()[0]) >= 10_000 - NAMED


def test_a_terminal_is_given_letters_only(out: Path) -> None:
    evil = "2024\x1b[2J\x9b31m‮gnorw\r\n\a"
    signed(out, last_entry=evil, files={"\x1b]0;title\a.csv": "0"})
    for words in (("verify", out), ("verify", out, "--json")):
        result = run(*words)
        assert result.exit_code == 1 and isinstance(result.exception, SystemExit)
        assert visible(result.output.replace("\n", "")) == result.output.replace("\n", "")
    assert json.loads(result.stdout)["signed"]["last_entry"] == evil


def test_it_is_said_which_of_two_packs_was_altered(casebook: Casebook, out: Path) -> None:
    casebook.apply([Change.new("place", {"name": "two"})])
    later = out.with_name("later")
    pack.write(casebook, later)
    assert run("verify", later, "--against", out).exit_code == 0
    (out / "place.csv").write_text("x")
    said = run("verify", later, "--against", out)
    assert said.exit_code == 1
    assert said.stdout.splitlines()[0] == f"{out}: The file place.csv was altered."
    (later / "place.csv").write_text("x")
    said = run("verify", later, "--against", out)
    assert said.stdout.splitlines()[:2] == [
        f"{later}: The file place.csv was altered.", f"{out}: The file place.csv was altered."
    ]  # fmt: skip


def test_a_pack_of_a_later_version_is_not_called_forged(out: Path) -> None:
    signed(out, format=signing.FORMAT + 1, heads="otherwise", files="otherwise")
    with pytest.raises(Trouble, match="“out” was written by a later version of Témoin: update"):
        verify(out)
