"""What several commands share: options, and what they tell while they work."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType

import click

SECOND = 1.0
PATIENCE = 1.0  # seconds after which a work that did not look up is stopped at once


def teller(what: str) -> Callable[[int, int], None]:
    """Return a function that tells (done, total) on the terminal, and nothing where there is none.

    From now on Ctrl+C stops the work where it tells something: in the middle of a statement the database
    would take it for an error.
    """
    told = time.monotonic()
    asked = False

    def stop(signum: int, frame: FrameType | None) -> None:
        nonlocal asked
        if asked or time.monotonic() - told > PATIENCE:
            raise KeyboardInterrupt
        asked = True

    def tell(done: int, total: int) -> None:
        nonlocal told
        told = time.monotonic()
        if asked:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            raise KeyboardInterrupt
        if sys.stderr.isatty():
            of = f" of {total:,}" if total else ""
            click.echo(f"\r{what}: {done:,}{of}", nl=bool(total) and done >= total, err=True)

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, stop)
    return tell


@contextmanager
def telling_steps() -> Generator[Callable[[str], None]]:
    """Give a function that tells a person at a terminal each step of a long work once, and while it lasts for
    how many seconds; nothing is said into a file or a pipe."""
    if not sys.stderr.isatty():
        yield lambda step: None
        return
    steps = _Steps()
    ended = threading.Event()

    def tick() -> None:
        while not ended.wait(SECOND):
            steps.tick()

    ticking = threading.Thread(target=tick, daemon=True)
    ticking.start()
    try:
        yield steps.begin
    finally:
        ended.set()
        ticking.join()
        steps.end()


class _Steps:
    def __init__(self) -> None:
        self._now, self._begun = "", 0.0
        self._lock = threading.Lock()

    def begin(self, step: str) -> None:
        with self._lock:
            if step != self._now:
                self._write("\n" if self._now else "")
                self._now, self._begun = step, time.monotonic()
                self._write(step)

    def tick(self) -> None:
        with self._lock:
            seconds = round(time.monotonic() - self._begun)
            if self._now and seconds:
                self._write(f"\r{self._now}: {seconds} s")

    def end(self) -> None:
        self._write("\n" if self._now else "")

    def _write(self, text: str) -> None:
        click.echo(text, nl=False, err=True)


AS_OF = click.option(
    "--as-of", default="", metavar="DATE", help="As the casebook was known at the end of that day."
)


WHERE = click.option(
    "--where",
    multiple=True,
    metavar="FILTER",
    help="Only records that hold all of this: words, and terms such as perpetrator:Dozo, date:2024-01, "
    "killed:>=10, status:draft,submitted, -has:files, name:none. A mistake is said with what is possible.",
)


def on_terminal() -> bool:
    """Say whether a person can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()
