"""What several commands share: options, and what they tell while they work."""

from __future__ import annotations

import sys
from collections.abc import Callable

import click


def teller(what: str) -> Callable[[int, int], None]:
    """Return a function that tells (done, total) on the terminal, and nothing where there is none."""
    if not sys.stderr.isatty():
        return lambda done, total: None

    def tell(done: int, total: int) -> None:
        of = f" of {total:,}" if total else ""
        click.echo(f"\r{what}: {done:,}{of}", nl=bool(total) and done >= total, err=True)

    return tell


def say_step(step: str) -> None:
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
