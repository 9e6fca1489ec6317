"""What was acknowledged survives the death of the process and of the power: `--rounds N` asks for more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
POSIX = pytest.mark.skipif(os.name != "posix", reason="forks, kills and folders that are synced are POSIX")


def told(module: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run one of the programs beside this file."""
    command = [sys.executable, "-m", f"tests.torture.{module}", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@POSIX
def test_a_process_killed_at_any_moment_loses_no_acknowledged_save(rounds: int) -> None:
    ran = told("killed", "--rounds", rounds)
    assert ran.returncode == 0, ran.stderr
    assert f"{rounds} rounds" in ran.stdout
    assert "0 lost" in ran.stdout


@POSIX
def test_a_power_cut_at_any_moment_loses_no_acknowledged_save(rounds: int) -> None:
    ran = told("powercut", "--images", rounds)
    assert ran.returncode == 0, ran.stderr
    assert f"{rounds} images" in ran.stdout
    assert "0 lost" in ran.stdout


@POSIX
def test_the_simulated_power_cut_would_notice_a_lost_save() -> None:
    ran = told("powercut", "--images", 25, "--seed", 1, "--synchronous", "FULL")  # SQLite's own default
    assert ran.returncode == 1, ran.stdout
    assert "saves were acknowledged" in ran.stderr
