"""What several commands share: options, and what they tell while they work."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType

import click

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


def say_step(step: str) -> None:
    """Tell a person at a terminal what is being done; say nothing into a file or a pipe."""
    if sys.stderr.isatty():
        click.echo(step, err=True)


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
