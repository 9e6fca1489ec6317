"""New files and folders: whole or not there at all, and nothing of another person's is overwritten."""

import errno
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.exchange.csvtext import Writer
from db.exchange.files import NewFile, NewFolder, reading, spoken
from db.storage.casefile import PLAIN
from db.storage.trouble import DiskFull, Trouble

posix = pytest.mark.skipif(os.name == "nt", reason="modes, limits and kill as on Linux and macOS")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def pack(folder: Path, text: str) -> Path:
    folder.mkdir()
    (folder / "datapackage.json").write_text(text)
    return folder


def run(source: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", textwrap.dedent(source), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


# Files


def test_a_file_takes_its_name_only_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "attacks.csv"
    with NewFile(target) as stream:
        stream.write(b"whole")
        assert not target.exists()
        assert [name.startswith(".attacks.csv.part-") for name in names(tmp_path)] == [True]
    assert target.read_bytes() == b"whole"
    assert names(tmp_path) == ["attacks.csv"]


@posix
def test_a_file_is_for_its_owner_only(tmp_path: Path) -> None:
    with NewFile(tmp_path / "a.csv") as stream:
        stream.write(b"x")
    assert (tmp_path / "a.csv").stat().st_mode & 0o777 == 0o600


def test_rows_that_fail_in_the_middle_leave_nothing(tmp_path: Path) -> None:
    def rows() -> Iterator[list[str]]:
        yield ["1"]
        raise LookupError("in the middle")

    with pytest.raises(LookupError, match="in the middle"), NewFile(tmp_path / "a.csv") as stream:
        Writer(stream, ["id"]).rows(rows())
    assert names(tmp_path) == []


def test_cancelling_leaves_the_earlier_file(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"earlier")
    with pytest.raises(KeyboardInterrupt), NewFile(target, replace=True) as stream:
        stream.write(b"half")
        raise KeyboardInterrupt
    assert target.read_bytes() == b"earlier"
    assert names(tmp_path) == ["a.csv"]


def test_an_existing_file_is_replaced_only_with_consent(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"earlier")
    with pytest.raises(Trouble, match="exists already"), NewFile(target) as stream:
        stream.write(b"new")
    assert target.read_bytes() == b"earlier"
    with NewFile(target, replace=True) as stream:
        stream.write(b"new")
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a.csv"]


@pytest.mark.parametrize(("name", "start"), [("a.temoin", b"\x91\x02"), ("A.TEMOIN", b""), ("a.csv", PLAIN)])
def test_a_casebook_is_never_replaced(tmp_path: Path, name: str, start: bytes) -> None:
    target = tmp_path / name
    target.write_bytes(start + b"years of work")
    with pytest.raises(Trouble, match="is a casebook"), NewFile(target, replace=True) as stream:
        stream.write(b"new")
    assert target.read_bytes() == start + b"years of work"
    assert names(tmp_path) == [name]


def test_a_file_that_appeared_meanwhile_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    with pytest.raises(Trouble, match="exists already"), NewFile(target) as stream:
        stream.write(b"new")
        target.write_bytes(b"another program's")
    assert target.read_bytes() == b"another program's"
    assert names(tmp_path) == ["a.csv"]


def test_a_folder_or_no_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="is a folder"), NewFile(tmp_path, replace=True):
        pass
    with pytest.raises(Trouble, match="There is no folder"), NewFile(tmp_path / "none" / "a.csv"):
        pass


@posix
def test_a_link_is_followed_and_stays(tmp_path: Path) -> None:
    real = tmp_path / "real.csv"
    real.write_bytes(b"earlier")
    link = tmp_path / "link.csv"
    link.symlink_to(real)
    with NewFile(link, replace=True) as stream:
        stream.write(b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_long_name_in_another_script_fits(tmp_path: Path) -> None:
    target = tmp_path / ("事" * 80 + ".csv")
    with NewFile(target) as stream:
        stream.write(b"x")
    assert target.exists()


@posix
def test_a_name_too_long_for_the_disk_is_said(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="too long"), NewFile(tmp_path / ("x" * 300)):
        pass


@posix
def test_a_full_disk_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    source = """
        import resource, sys
        from pathlib import Path
        from db.exchange.files import NewFile
        from db.storage.trouble import DiskFull
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        try:
            with NewFile(Path(sys.argv[1])) as stream:
                for _ in range(int(sys.argv[2])):
                    stream.write(b"x" * 1000)
        except DiskFull as trouble:
            print(trouble)
    """
    for kilobytes in (101, 5000):  # the limit is met at the last flush, and in the middle
        output, _ = run(source, tmp_path / "a.csv", kilobytes).communicate()
        assert "“a.csv” is too large for this disk" in output
        assert names(tmp_path) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_disk_without_room_is_said() -> None:
    with (
        pytest.raises(DiskFull, match="The disk is full"),
        spoken(Path("a.csv")),
        Path("/dev/full").open("wb") as full,
    ):
        full.write(b"x")


def test_a_fault_of_another_file_is_not_blamed_on_the_target(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), NewFile(tmp_path / "a.csv"):
        (tmp_path / "attachment.jpg").read_bytes()
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("number", "said"),
    [(errno.EROFS, "only be read"), (errno.EACCES, "not open to you"), (errno.ENOENT, "is not there")],
)
def test_what_the_system_says_becomes_a_sentence(number: int, said: str) -> None:
    with pytest.raises(Trouble, match=said), spoken(Path("a.csv")):
        raise OSError(number, os.strerror(number))


def test_a_fault_without_a_sentence_stays_what_it_is() -> None:
    with pytest.raises(OSError, match="strange"), spoken(Path("a.csv")):
        raise OSError(errno.EDOM, "strange")


def test_reading_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="is not there"), reading(tmp_path / "a.csv"):
        pass


@posix
def test_a_killed_program_leaves_the_hidden_part_only(tmp_path: Path) -> None:
    source = """
        import sys, time
        from pathlib import Path
        from db.exchange.files import NewFile, NewFolder
        with NewFolder(Path(sys.argv[1]) / "pack") as folder, NewFile(folder / "a.csv") as stream:
            stream.write(b"half")
            stream.flush()
            print("ready", flush=True)
            time.sleep(60)
    """
    process = run(source, tmp_path)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert [name.startswith(".pack.part-") for name in names(tmp_path)] == [True]


# Folders


def test_a_folder_takes_its_name_only_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "pack"
    with NewFolder(target) as folder:
        (folder / "files").mkdir()
        (folder / "files" / "a.csv").write_text("whole")
        assert folder.parent == tmp_path
        assert not target.exists()
    assert (target / "files" / "a.csv").read_text() == "whole"
    assert names(tmp_path) == ["pack"]


def test_a_folder_that_fails_in_the_middle_leaves_the_earlier_one(tmp_path: Path) -> None:
    target = pack(tmp_path / "pack", "earlier")
    with pytest.raises(LookupError), NewFolder(target, replace=True) as folder:
        (folder / "a.csv").write_text("half")
        raise LookupError
    assert (target / "datapackage.json").read_text() == "earlier"
    assert names(tmp_path) == ["pack"]


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    (tmp_path / "pack").mkdir()
    with NewFolder(tmp_path / "pack") as folder:
        (folder / "a.csv").write_text("whole")
    assert names(tmp_path) == ["pack"]
    assert names(tmp_path / "pack") == ["a.csv"]


def test_an_earlier_pack_is_replaced_only_with_consent(tmp_path: Path) -> None:
    target = pack(tmp_path / "pack", "earlier")
    with pytest.raises(Trouble, match="not empty"), NewFolder(target):
        pass
    with NewFolder(target, replace=True) as folder:
        (folder / "a.csv").write_text("new")
    assert names(target) == ["a.csv"]
    assert names(tmp_path) == ["pack"]


def test_a_folder_of_other_papers_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "Documents").mkdir()
    (tmp_path / "Documents" / "will.odt").write_text("mine")
    with pytest.raises(Trouble, match="holds other files"), NewFolder(tmp_path / "Documents", replace=True):
        pass
    assert (tmp_path / "Documents" / "will.odt").read_text() == "mine"


def test_a_file_or_no_folder_is_refused_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "pack").write_text("a file")
    with pytest.raises(Trouble, match="is a file"), NewFolder(tmp_path / "pack", replace=True):
        pass
    with pytest.raises(Trouble, match="There is no folder"), NewFolder(tmp_path / "none" / "pack"):
        pass
    assert names(tmp_path) == ["pack"]


def test_an_exchange_that_fails_brings_the_earlier_pack_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = pack(tmp_path / "pack", "earlier")
    rename = Path.rename

    def refuse_the_part(self: Path, to: Path) -> Path:
        if ".part-" in self.name:
            raise OSError(errno.EACCES, "held by another program")
        return rename(self, to)

    monkeypatch.setattr(Path, "rename", refuse_the_part)
    with pytest.raises(Trouble, match="not open to you"), NewFolder(target, replace=True) as folder:
        (folder / "a.csv").write_text("new")
    assert (target / "datapackage.json").read_text() == "earlier"
    assert names(tmp_path) == ["pack"]


def test_what_is_no_ordinary_file_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Trouble, match="no ordinary file"), NewFile(tmp_path / "pipe", replace=True) as stream:
        stream.write(b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"] and not (tmp_path / "pipe").is_file()
