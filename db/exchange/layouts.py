"""A table of events in the layout of another database, as one CSV file with its note beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from db.exchange.csvguard import Dialect
from db.exchange.csvtext import Writer, taking
from db.exchange.files import NewFile, put_down
from db.exchange.leaving import READS, Going, Leaving
from db.exchange.methods import Treatment, beside, note
from db.exchange.profiles import HQ, Profile
from db.exchange.slices import Exported, Progress, in_one_state, silent
from db.storage.casebook import Casebook


@dataclass(frozen=True)
class Layout:
    """The columns of a table and how an attack becomes rows of it.

    `rows` gives the rows of an attack and counts in `out` what was done to it that changes what the numbers
    mean; `marks` says each of that in a sentence with {n}. `under` is a row under the header. `table` is what
    a row is called. `numbers` are columns of ids, days and degrees: long numbers that are no telephone's.
    """

    columns: Sequence[str]
    method: Treatment
    rows: Callable[[Leaving, Counter[str]], Iterable[Sequence[str]]]
    marks: Mapping[str, str]
    under: Sequence[str] = ()
    table: str = "event"
    numbers: Sequence[str] = ()

    def look_through(self, going: Going, attack: Leaving, row: Sequence[str]) -> None:
        """Look through the cells of a row in which people write."""
        names, chosen = self._written
        going.watch.cells(attack.called, names, chosen(row), attack.attack["id"])

    @cached_property
    def _written(self) -> tuple[tuple[str, ...], Callable[[Sequence[str]], tuple[str, ...]]]:
        written = [at for at, name in enumerate(self.columns) if name not in self.numbers]
        return tuple(self.columns[at] for at in written), taking(written)

    def write(
        self,
        casebook: Casebook,
        target: Path,
        profile: Profile = HQ,
        dialect: Dialect = Dialect(),  # noqa: B008 — frozen
        progress: Progress = silent,
        *,
        replace: bool = False,
        only: Sequence[int] | None = None,
        asked: str = "",
    ) -> Exported:
        """Write the attacks as one CSV file with its note, which appear when they are whole. Raise Trouble.

        `only` are the row numbers of the attacks that were chosen (None for all) by the filter `asked`.
        """

        def attempt() -> Exported:
            with (
                NewFile(beside(target), replace=replace) as said,
                NewFile(target, replace=replace) as stream,
            ):
                going = Going(casebook, profile, only, reads=READS)
                progress(0, 0)
                writer = Writer(stream, self.columns, dialect)
                if self.under:
                    writer.row(self.under)
                out: Counter[str] = Counter()
                for attack in going.attacks(progress):
                    for row in self.rows(attack, out):
                        writer.row(row)
                        self.look_through(going, attack, row)
                going.settle()
                counts = {self.table: writer.count - bool(self.under)}
                remarks = remarked(self.marks, out)
                put_down(
                    said, note(self.method, profile, counts, going.stays.counts, going.told(asked), remarks)
                )
                return going.exported(counts, writer.sha256, (target.name, beside(target).name))

        return in_one_state(attempt)


def remarked(marks: Mapping[str, str], out: Counter[str]) -> list[str]:
    """Return the sentences for what happened at all."""
    return [sentence.format(n=out[name]) for name, sentence in marks.items() if out[name]]
