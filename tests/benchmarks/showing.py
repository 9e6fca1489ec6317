"""Be the program with a casebook, from its start to its list, without deriving the key; for `tables`. Where
the first rows are all that is wanted, it stands still once they are painted, as other programs rest then."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from app import starting


def stand_still() -> None:
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.sync()  # what is painted is on the screen
    os.kill(os.getpid(), signal.SIGSTOP)


def main() -> None:
    starting.prepare()
    from app.shell import program
    from app.shell.settings import Settings
    from db.storage.casebook import Casebook

    class Unlocked(program.Window):
        """The window, to which the key is known."""

        def open_path(self, path: Path) -> None:
            self.show_casebook(Casebook.open(path, recovery=os.environ["TEMOIN_BENCHMARK_CODE"]))
            if self.view is not None and os.environ.get("TEMOIN_BENCHMARK_ROWS_ONLY"):
                self.view.page.table.first_shown.connect(stand_still)

    program.Window = Unlocked  # type: ignore[misc]  # it stands in for it
    folder = Path(os.environ["TEMOIN_BENCHMARK_SETTINGS"])  # of the computer, which knows the casebook
    Settings(folder).set("promises_read", True)
    program.run(Path(sys.argv[1]), folder, False)


if __name__ == "__main__":
    main()
