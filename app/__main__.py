"""`temoin` and `python -m app`."""

import os
import sys
from contextlib import suppress
from pathlib import Path


def main() -> None:
    """Run the program, its memory closed to other programs first."""
    from app.seclusion import seclude

    seclude()
    from app.unforeseen import tell

    sys.excepthook = tell
    words = sys.argv[1:]
    completing = "_TEMOIN_COMPLETE" in os.environ  # the shell asks the command line for words
    if not completing and (not words or (len(words) == 1 and is_casebook(words[0]))):
        from app.starting import run  # the window need not wait for the command line to be loaded

        sys.exit(run(Path(words[0]) if words else None))
    from app.cli import cli

    cli()


def is_casebook(word: str) -> bool:
    """Say whether a word of the command line can be nothing but the name of a file that is there."""
    with suppress(OSError, ValueError):  # no file can have such a name
        return not word.startswith("-") and bool(Path(word).suffix) and Path(word).is_file()
    return False


if __name__ == "__main__":
    main()
