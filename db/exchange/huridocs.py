"""The folder of HURIDOCS' Events Standard Formats: who did what to whom, in six tables.

Under the header of each table stands a row with the numbers of the fields.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import cached_property
from pathlib import Path

from db.exchange import codebookpage, esf, esfrows, events
from db.exchange.csvguard import Dialect
from db.exchange.csvtext import Writer, taking
from db.exchange.files import NewFolder, reading, spoken
from db.exchange.layouts import remarked
from db.exchange.leaving import Going, Leaving
from db.exchange.methods import IN_FOLDER, Treatment, note
from db.exchange.profiles import HQ, Profile
from db.exchange.signing import fingerprint
from db.exchange.slices import Exported, Progress, in_one_state, silent
from db.model.fields import Record, Value
from db.storage.casebook import Casebook
from db.storage.rows import batched

CODEBOOK = "codebook.html"
KNOWN_BY = "event.csv"
_PRINT = re.compile(r"^- SHA-256 of ([\w.]+): ([0-9a-f]{64})$", re.MULTILINE)
OF_PERSONS = ("victim", "actor", "source")
_AT = {
    name: [at for at, field in enumerate(fields) if field not in esf.NUMBERS]
    for name, fields in esf.FIELDS.items()
}
# By table: the columns in which people write, and what takes their cells from a row.
_WRITTEN = {
    name: (tuple(list(esf.FIELDS[name])[at] for at in some), taking(some)) for name, some in _AT.items()
}

METHOD = Treatment(
    title="Events in HURIDOCS' Events Standard Formats",
    what="Six tables: `event` (attacks), `act` (what was done to one person or group), `person` (victims, "
    "groups, perpetrators, sources), `involvement` (perpetrators of acts), `information` (sources of events) "
    "and `chain` (links between events). The second row of each holds the numbers of the fields. Codes of "
    "the micro-thesauri where the casebook knows them, else its own codes, which `codebook.html` explains.",
    numbers="A whole count of persons is an act on a group, with its number in words in 0931 (“at least "
    "32”). A named person in that count has an act too, which says so in 2150: do not add the two. Harm to "
    "things (homes, animals) stands in 0116.",
    no_coordinates="The formats have no coordinates: places stand by name in 0173 and 2112.",
    several_places="One event with all places in 0173, parted by semicolons; a disputed place is marked. A "
    "count for one place has it in 2112. The toll is not split.",
    rival_perpetrators="An involvement for each version, with its confidence in 2450 and “rival version” "
    "where it is one.",
    no_figure="The group is there with “number not known” in 0931.",
    left_out="None: withdrawn attacks and repetitions of another are here, without acts of groups; 0172 says "
    "“not active” and 0150 why.",
    more=(
        "A date of which the day or month is not known has only what is known, and its type (113_1, 114_1) "
        "says so.",
        "Links without an equal in the thesaurus (same armed group, duplicate) and links to attacks that are "
        "not here are left out of `chain`.",
        "Cells that a spreadsheet would run as a formula begin with an apostrophe that is not part of them.",
    ),
)
MARKS = {
    "unlinked": "Links that are not here (see below): {n:,}.",
    "unknown": "Groups of unknown number: {n:,}.",
    "disputed": "Events with perpetrators in dispute: {n:,}.",
}


def write(
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
    """Write the six tables with codebook and note into a new folder, which appears when it is whole. Raise
    Trouble."""

    def attempt() -> Exported:
        with NewFolder(target, replace=replace, known_by=KNOWN_BY) as folder, spoken(target):
            going = Going(casebook, profile, only)
            progress(0, 0)
            out: Counter[str] = Counter()
            counts, prints = _Tables(going, folder, dialect, out).fill(progress)
            going.settle()
            page = codebookpage.page(profile)
            (folder / CODEBOOK).write_bytes(page)
            prints[CODEBOOK] = hashlib.sha256(page).hexdigest()
            remarks = [
                *remarked(MARKS, out),
                *(f"SHA-256 of {name}: {sha256}" for name, sha256 in prints.items()),
            ]
            said = note(METHOD, profile, counts, going.stays.counts, going.told(asked), remarks)
            (folder / IN_FOLDER).write_bytes(said)
            return going.exported(counts, hashlib.sha256(said).hexdigest(), (*prints, IN_FOLDER))

    return in_one_state(attempt)


def whole(folder: Path) -> bool:
    """Say whether a folder holds the files of which its note tells the fingerprints, unchanged, and no
    others."""
    with reading(folder / IN_FOLDER) as stream:
        told = dict(_PRINT.findall(stream.read().decode("utf-8", "replace")))
    there = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    return there == {*told, IN_FOLDER} and all(
        fingerprint(folder / name) == sha256 for name, sha256 in told.items()
    )


class _Tables:
    """The six files while they are written."""

    def __init__(self, going: Going, folder: Path, dialect: Dialect, out: Counter[str]) -> None:
        self._going = going
        self._at: Value = None  # the attack of which rows are made
        self._folder = folder
        self._dialect = dialect
        self._out = out
        self._writers: dict[str, Writer] = {}

    def fill(self, progress: Progress) -> tuple[dict[str, int], dict[str, str]]:
        """Write all; return the rows of each table and the SHA-256 of each file."""
        with ExitStack() as stack:
            for name, fields in esf.FIELDS.items():
                stream = stack.enter_context((self._folder / f"{name}.csv").open("wb"))
                self._writers[name] = Writer(stream, tuple(fields), self._dialect)
                self._writers[name].row(tuple(fields.values()))
            total = len(self._going.numbers) + sum(map(self._going.count, OF_PERSONS))
            for attack in self._going.attacks(progress, total=total):
                self._at = attack.attack["id"]
                self._attack(attack)
            self._at = None
            done = len(self._going.numbers)
            for entity in OF_PERSONS:
                for looked in (few for some in self._going.rows(entity) for few in batched(some)):
                    self._put("person", map(esfrows.PERSON[entity], looked))
                    done += len(looked)
                    progress(min(done, total), total)
        return (
            {name: writer.count - 1 for name, writer in self._writers.items()},
            {f"{name}.csv": writer.sha256 for name, writer in self._writers.items()},
        )

    def _put(self, name: str, rows: Iterable[dict[str, Value]]) -> None:
        for row in rows:
            cells = [_text(row.get(column)) for column in esf.FIELDS[name]]
            self._writers[name].row(cells)
            written, chosen = _WRITTEN[name]
            self._going.watch.cells(cells[0], written, chosen(cells), self._at)

    def _attack(self, attack: Leaving) -> None:
        event = self._number(attack.attack)
        self._put("event", [esfrows.event(attack, event, self._series)])
        acts = list(esfrows.acts(attack, event))
        self._put("act", (act for act, _ in acts))
        self._put("person", (group for _, group in acts if group))
        self._put("involvement", esfrows.involvements(attack, [act for act, _ in acts]))
        self._put("information", esfrows.information(attack, event))
        self._put("chain", self._chain(attack, event))
        numbers = [group[esfrows.NUMBER] for _, group in acts if group]
        self._out["unknown"] += numbers.count(esfrows.UNKNOWN)
        self._out["disputed"] += bool(events.perpetrators(attack.tree).rivals)

    def _chain(self, attack: Leaving, event: str) -> Iterator[dict[str, Value]]:
        tree = attack.tree
        for link in tree.parts["attack_link"]:
            other = tree.link(link["to_id"])
            if link["from_id"] != tree.attack["id"]:
                continue
            kind = esf.chained(link["link_type"])
            if not kind or other is None or int(other["n"] or 0) not in self._here:
                self._out["unlinked"] += 1
                continue
            yield {
                "chain_of_events_record_number": link["id"],
                "event": event,
                "related_event": self._number(other),
                "type_of_chain_of_events": kind,
                "remarks": events.joined((link["link_type"], link["confidence"], link["basis"])),
            }

    def _number(self, attack: Record) -> str:
        """Return the record number of an event: its code, its id where it has none of its own."""
        return str(attack["id"] if attack["code"] in self._shared else attack["code"] or attack["id"])

    @cached_property
    def _here(self) -> frozenset[int]:
        return frozenset(self._going.numbers)

    @cached_property
    def _shared(self) -> frozenset[Value]:
        """The codes that more than one attack has."""
        sql = "SELECT code FROM attack WHERE deleted_at IS NULL GROUP BY code HAVING count(*) > 1"
        return frozenset(code for (code,) in self._going.casebook.db.execute(sql))

    @cached_property
    def _series(self) -> dict[Value, Value]:
        """The names of series of attacks, by id."""
        return {row["id"]: row.get("name") for some in self._going.rows("cycle") for row in some}


def _text(value: Value) -> str:
    return "" if value is None else str(value)
