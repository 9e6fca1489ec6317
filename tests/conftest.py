"""What every test needs: no screen, no home folder, no network, a casebook of its own."""

from __future__ import annotations

import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what tests start would be compiled anew each time

import pytest
from hypothesis import settings

from db.storage.casebook import Casebook
from db.storage.keys import Kdf

settings.register_profile("quiet", deadline=None, database=None)  # a busy machine is no failure
settings.load_profile("quiet")

CHEAP = Kdf(1, 8192)  # a key derivation that costs nothing, for tests only


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rounds", type=int, default=100, help="of each torture, such as 2000")


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("--rounds") or 0)


@pytest.fixture(autouse=True)
def no_home_no_network(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.delenv("TEMOIN_PASSPHRASE_FILE", raising=False)

    def refused(*args: object, **kwargs: object) -> None:
        raise AssertionError("a test opened a network connection")

    monkeypatch.setattr(socket.socket, "connect", refused)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with an empty casebook and one with the example, made once: most tests take a copy."""
    from db.sample import write
    from db.storage.derived import write_waiting

    folder = tmp_path_factory.mktemp("made")
    Casebook.create(folder / "empty", None, author="tester").close()
    shutil.copy(folder / "empty", folder / "sample")
    with Casebook.open(folder / "sample", author="tester") as sample:
        write(sample)
        with sample.db.atomic():
            write_waiting(sample.db)  # as some saves later
    return folder


@pytest.fixture
def casebook(request: pytest.FixtureRequest, made: Path, tmp_path: Path) -> Iterator[Casebook]:
    which = "sample" if "sample" in request.fixturenames else "empty"
    path = tmp_path / "test.temoin"
    shutil.copy(made / which, path)
    with Casebook.open(path, author="tester") as opened:
        yield opened


def encrypted_example(path: Path, passphrase: str) -> Path:
    """Make the example casebook with a passphrase; return its file."""
    from db.sample import write

    with Casebook.create(path, passphrase, kdf=CHEAP, author="tester") as made:
        write(made)
        return made.path


@pytest.fixture
def sample(casebook: Casebook) -> Casebook:
    """The example, in the file of `casebook`."""
    return casebook
