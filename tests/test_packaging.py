"""The checkout is tidy, what is installed is complete, and the README's commands are those that are run."""

from __future__ import annotations

import re
import subprocess
import tomllib
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
ALLOWED = {
    ".ci", ".gitignore", "LICENSE", "README.md", "app", "db", "pyproject.toml", "resources", "tests",
}  # fmt: skip
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
TEST_COMMAND = "python3 -m pip install uv && python3 -m uv run pytest"


def tracked() -> list[str]:
    """Return the files that git keeps; skip the test where this is not a checkout."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git checkout")
    return [name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def test_the_top_level_holds_only_what_is_expected() -> None:
    assert {name.split("/")[0] for name in tracked()} - ALLOWED == set()


def test_nothing_that_is_made_is_kept() -> None:
    made = re.compile(r"(^|/)(uv\.lock|\.venv|__pycache__|dist)(/|$)|\.(pyc|qm|temoin)$")
    assert [name for name in tracked() if made.search(name)] == []


def test_no_file_names_a_package_registry() -> None:
    # Where packages come from is the business of the computer that installs them.
    registry = re.compile(rb"pypi\.org|pythonhosted|npmjs|index-url|extra-index")
    wrong = [name for name in tracked() if registry.search((ROOT / name).read_bytes())]
    assert [name for name in wrong if name != "tests/test_packaging.py"] == []


def test_every_dependency_is_bounded_to_the_minor_version() -> None:
    needed = [
        *PROJECT["project"]["dependencies"],
        *PROJECT["dependency-groups"]["dev"],
        *PROJECT["build-system"]["requires"],
    ]
    assert len(needed) > 10
    for line in needed:
        bounds = re.fullmatch(r"[\w.-]+(\[\w+\])?>=(\d+)\.(\d+)(\.\d+)*,<(\d+)\.(\d+)", line)
        assert bounds, line
        major, minor, next_major, next_minor = (int(bounds[n]) for n in (2, 3, 5, 6))
        assert (next_major, next_minor) == (major, minor + 1), line


def test_every_dependency_is_used() -> None:
    code = "".join(
        path.read_text(encoding="utf-8") for floor in ("app", "db") for path in (ROOT / floor).rglob("*.py")
    )
    modules = {
        "PySide6-Essentials": "PySide6",
        "PyNaCl": "nacl",
        "python-calamine": "python_calamine",
        "sqlite-utils": "sqlite_utils",
    }
    for line in PROJECT["project"]["dependencies"]:
        name = re.split(r"[>\[]", line)[0]
        assert re.search(rf'(import|from) {modules.get(name, name)}\b|import_module\("{name}\b', code), name


def test_what_the_program_reads_is_in_its_package() -> None:
    shelf = resources.files("resources")
    for name in ("style.qss", "help/manual.md", "help/manual.fr.md", "help/about.md", "help/about.fr.md"):
        assert shelf.joinpath(name).read_text(encoding="utf-8").strip(), name
    assert any(file.name.endswith("_fr.ts") for file in shelf.joinpath("i18n").iterdir())
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert set(wheel["packages"]) == {"app", "db", "resources"}
    assert "exclude" not in wheel


def test_git_ignores_nothing_that_the_program_reads() -> None:
    # The wheel leaves out what git ignores.
    here = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "resources").rglob("*")
        if "__pycache__" not in path.parts
    ]
    tracked()
    ignored = subprocess.run(
        ["git", "check-ignore", *here], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ignored.stdout == ""


def test_the_readme_says_how_to_test_and_ci_does_just_that() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert readme.splitlines().count(TEST_COMMAND) == 1
    assert TEST_COMMAND in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_readme_explains_every_dependency_and_folder() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for line in PROJECT["project"]["dependencies"]:
        assert re.split(r"[>\[]", line)[0] in readme
    for named in re.findall(r"`((?:app|db|resources|tests)/[\w/.]*)`", readme):
        assert (ROOT / named).exists(), named


def test_the_readme_names_the_libraries_that_ci_installs() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    wanted = re.search(r"wanted=\(([^)]*)\)", ci)
    assert wanted
    assert f"`apt-get install {wanted[1]}`" in readme


def test_the_commands_of_the_readme_exist() -> None:
    from app.cli import cli

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^temoin (\w+) \S+\.temoin", readme, re.MULTILINE))
    assert named
    assert named <= set(cli.commands)
