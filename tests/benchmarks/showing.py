"""Be the program with a casebook, from its start to its list, without deriving the key; for `tables`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app import starting


def main() -> None:
    starting.prepare()
    from app.shell import program
    from app.shell.settings import Settings
    from db.storage.casebook import Casebook

    class Unlocked(program.Window):
        """The window, to which the key is known."""

        def open_path(self, path: Path) -> None:
            self.show_casebook(Casebook.open(path, recovery=os.environ["TEMOIN_BENCHMARK_CODE"]))

    program.Window = Unlocked  # type: ignore[misc]  # it stands in for it
    folder = Path(os.environ["TEMOIN_BENCHMARK_SETTINGS"])  # of the computer, which knows the casebook
    Settings(folder).set("promises_read", True)
    program.run(Path(sys.argv[1]), folder, False)


if __name__ == "__main__":
    main()
