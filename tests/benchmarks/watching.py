"""Watch a screen, or a part of it, and say when it changed last: run by `peers.shown_after`."""

from __future__ import annotations

import sys
import time

from PySide6.QtGui import QGuiApplication, QImage

WIDE, HIGH = 160, 90  # the picture is compared this small
LATEST = 60.0  # seconds


def picture(part: list[int]) -> bytes:
    """Return a small picture of the screen, or of its part `left top wide high` in pixels."""
    grabbed = QGuiApplication.primaryScreen().grabWindow(0, *part).toImage()
    small = grabbed.scaled(WIDE, HIGH).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(small.constBits())


def main() -> None:
    least, quiet = float(sys.argv[1]), float(sys.argv[2])
    part = [int(number) for number in sys.argv[3:]]
    application = QGuiApplication([])
    before, changed = picture(part), 0.0
    start = time.time()
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    while time.time() - start < LATEST and not (changed and time.time() - changed > quiet):
        seen = time.time()
        now = picture(part)
        different = sum(abs(a - b) > 8 for a, b in zip(now, before, strict=True))
        if different > least * len(now):
            before, changed = now, seen
        time.sleep(0.005)
    sys.stdout.write(f"{changed or time.time()}\n")
    del application


if __name__ == "__main__":
    main()
