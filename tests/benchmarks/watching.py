"""Watch a screen, or a part of it, and say when it changed last, and for how long the program had worked by
then: run by `peers.shown_after`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

WIDE, HIGH = 160, 90  # the picture is compared this small
LATEST = 60.0  # seconds


def picture(part: list[int]) -> bytes:
    """Return a small picture of the screen, or of its part `left top wide high` in pixels."""
    grabbed = QGuiApplication.primaryScreen().grabWindow(0, *part).toImage()
    small = grabbed.scaled(WIDE, HIGH).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(small.constBits())


def worked(process: str) -> float:
    """Return the seconds of processor time of all threads of a process that it has now."""
    threads = Path("/proc", process, "task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e9


def main() -> None:
    least, quiet = float(sys.argv[1]), float(sys.argv[2])
    part = [int(number) for number in sys.argv[3:]]
    application = QGuiApplication([])
    before, changed, spent = picture(part), 0.0, 0.0
    start = time.time()
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    process = sys.stdin.readline().strip()
    while time.time() - start < LATEST and not (changed and time.time() - changed > quiet):
        seen, used = time.time(), worked(process)
        now = picture(part)
        different = sum(abs(a - b) > 8 for a, b in zip(now, before, strict=True))
        if different > least * len(now):
            before, changed, spent = now, seen, used
        time.sleep(0.005)
    sys.stdout.write(f"{changed or time.time()} {spent}\n")
    del application


if __name__ == "__main__":
    main()
