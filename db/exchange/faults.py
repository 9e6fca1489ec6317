"""What is wrong with files that are read: each fault with its file, line and column, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from db.model.fields import N_
from db.model.problem import Problem
from db.model.texts import Translate, untranslated
from db.storage.trouble import Reasoned

KEPT = 1000  # faults that are kept; the others are counted
NAMED = 3  # faults in the sentence

Args = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Fault:
    """One fault. `line` counts from 1, 0 for the whole file; `column` is empty for the whole row."""

    file: str
    line: int
    column: str
    value: str  # the beginning of it
    reason: str
    args: Args = ()

    def text(self, translate: Translate = untranslated) -> str:
        """Return where the fault is, what is wrong and what to do."""
        where = self.file
        if self.line:
            where += translate(N_(", line {line}")).replace("{line}", str(self.line))
        if self.column:
            where += translate(N_(", column {column}")).replace("{column}", self.column)
        return f"{where}: {Problem('', self.reason, args=self.args).text(translate)}"


class Faulty(Reasoned):
    """Files that cannot be taken as they are; `faults` holds the first of `count` faults."""

    def __init__(self, faults: list[Fault], count: int) -> None:
        self.faults = faults
        self.count = count
        super().__init__(
            N_("{count} faults, so nothing was read. First: {reason} Correct the files and read them again."),
            lambda translate: " ".join(fault.text(translate) for fault in faults[:NAMED]),
            count=str(count),
        )


class Faults:
    """Collects faults."""

    def __init__(self) -> None:
        self.found: list[Fault] = []
        self.count = 0
        self._files: set[str] = set()
        self._problems: set[Problem] = set()

    def __bool__(self) -> bool:
        return self.count > 0

    def of(self, file: str) -> bool:
        """Say whether a fault was found in a file."""
        return file in self._files

    def add(self, file: str, line: int, column: str, value: str, reason: str, args: Args = ()) -> None:
        """Note a fault."""
        self.count += 1
        self._files.add(file)
        if len(self.found) < KEPT:
            self.found.append(Fault(file, line, column, value[:80], reason, args))

    def add_problem(self, problem: Problem, lines: Mapping[str, Mapping[str, int]]) -> None:
        """Note a broken rule of a record that stands in a line of a file; once, however often it is found."""
        if problem in self._problems:
            return
        self._problems.add(problem)
        line = lines.get(problem.entity, {}).get(problem.record_id, 0)
        file = f"{problem.entity}.csv" if problem.entity else ""
        self.add(file, line, problem.field, "", problem.message, problem.args)

    def settle(self) -> None:
        """Raise Faulty where there is any fault."""
        if self.count:
            raise Faulty(self.found, self.count)
