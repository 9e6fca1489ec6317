"""What leaves: the attacks and records of a casebook as a profile lets them go, in slices of one state.

The formats for other people's programs read through here and nowhere else, so that none of them knows what is
sensitive.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from db import counting
from db.counting import Total
from db.exchange import few, tolls
from db.exchange.asked import told
from db.exchange.crediting import Credit, credited
from db.exchange.leaks import Watch, texts
from db.exchange.marks import Marks
from db.exchange.profiles import Profile, missing, needed, optional
from db.exchange.slices import Exported, Progress, by_key, position, settle
from db.exchange.withholding import Withheld, withheld
from db.model.entities import ENTITIES
from db.model.fields import AnyLink, Link, Record, Value
from db.model.retold import DOCUMENTED, WEAPONS, is_retold, retold, sources_of, stands_for_table
from db.model.tree import PARTS_OF_ATTACK, Tree
from db.storage.ahead import Spell, prepare
from db.storage.casebook import Casebook
from db.storage.rows import batched, rows_in, top, trees

STEP = 100  # attacks that are read at once
ASKED = 5000  # records of a kind of which is remembered whether they stay
FEW = 500  # row numbers that are written out in SQL
LOOK = 20  # attacks between two looks at whether to stop
# The columns that tables of attacks, and the counting rules, ask for of the records of which there are most.
READS = {
    "figure": "tally_id source_id status qualifier",
    "citation": "entity entity_id source_id field quotation",
    "harm": "attack_id victim_id tally_id parent_harm_id status weapon",
    "involvement": "attack_id role actor_id attribution alt_group source_id",
    "source": "source_kind title publisher original_informant date_edtf url derived_from_id sensitivity "
    "consent",
    "victim": "name_status duplicate_of_id",
}
# A column that tells what kind a linked record is.
MARKS = {
    "place_type": "place",
    "actor_type": "actor",
    "attack_type": "attack",
    "source_kind": "source",
    "name_status": "victim",
}
# What goes along with chosen attacks beside their parts.
NAMED = ("attack", "place", "actor", "source", "victim")


@dataclass(frozen=True)
class Leaving:
    """An attack that leaves.

    `tree` holds what leaves of it: a field that stays is None, a record that stays is not there. The numbers
    are counted over all of it, so that they are those of the casebook: `tolls` by measure (and
    `killed_children`), `tallies` by the id of each whole count that enters the sums, `parts` by the id of
    each count inside another. What would tell of few is a range there, with its lowest number as the best.
    `counts` is False for what is withdrawn or repeats another attack.
    """

    tree: Tree
    tolls: dict[str, Total]
    tallies: dict[str, Total]
    parts: dict[str, Total]
    independent: int
    counts: bool
    reports: int  # sources, those that stay too
    unnamed: dict[str, int]  # of these by kind, those of which no publisher leaves: "1 witness, 2 activists"
    credits: tuple[Credit, ...]  # one for each source, those that stay too
    documented: int | None  # persons, those who stay too, or what a table told; None: would tell of few
    weapons: tuple[str, ...]  # codes in alphabetic order: of the harms that leave, and what tables told
    fates: dict[str, int]  # of the abducted; empty where nobody was, and without those that are not told
    few: frozenset[str]  # of `tolls`: not told but as a range
    called: str  # how it is told of where text of it must not leave: no other is called so

    @property
    def attack(self) -> Record:
        return self.tree.attack

    @property
    def code(self) -> str:
        """The human name of the attack, its id where it has none."""
        return str(self.attack["code"] or self.attack["id"])


@dataclass
class Going:
    """What leaves a casebook by a profile; `only` are the row numbers of the chosen attacks, None for all.

    `reads` names, by kind, the columns that a format asks for of parts of attacks and of what they point at,
    where it asks for few; of all other kinds whole records are read.
    """

    casebook: Casebook
    profile: Profile
    only: Sequence[int] | None = None
    reads: Mapping[str, str] = field(default_factory=dict[str, str], kw_only=True)
    stays: Withheld = field(init=False)
    watch: Watch = field(init=False)  # looks through the text of `rows`; formats show it what else they write

    def __post_init__(self) -> None:
        self._start = position(self.casebook.db)
        self.stays = withheld(self.casebook.db, self.profile)
        self.watch = Watch(self.casebook.db, let_go=self.profile.let_go)

    def settle(self) -> None:
        """Raise Disturbed where something was saved since this was made, Leaking where text holds what must
        not leave."""
        settle(self.casebook.db, self._start)
        self.watch.settle()

    def told(self, asked: str) -> str:
        """Return the filter `asked` as whoever receives this may know it."""
        return told(self.casebook.db, self.stays, asked)

    def exported(self, rows: dict[str, int], sha256: str, files: tuple[str, ...]) -> Exported:
        """Return what is said of an export."""
        return Exported(rows, self.stays.counts, sha256, files, self.watch.alone)

    @cached_property
    def numbers(self) -> list[int]:
        """The row numbers of the attacks that leave, ordered by id."""
        wanted = None if self.only is None else set(self.only)
        keys = (int(n or 0) for some in by_key(self.casebook.db, "attack", ("id", "n")) for _, n in some)
        return [n for n in keys if not self.stays.holds("attack", n) and (wanted is None or n in wanted)]

    def attacks(self, progress: Progress, before: int = 0, total: int = 0) -> Iterator[Leaving]:
        """Yield the attacks, ordered by id. `progress` is told (done, all), counting `before` and up to
        `total` where there is more to do than this."""
        done = 0
        for some in batched(self.numbers, STEP):
            with self.casebook.db.reading():
                found = list(trees(self.casebook.db, some, self._columns))
            found.sort(key=lambda tree: str(tree.attack["id"]))
            for looked in batched(found, LOOK):
                yield from map(self.leaving, looked)
                done += len(looked)
                progress(before + done, max(total, before + len(self.numbers)))

    def rows(self, entity: str) -> Iterator[list[Record]]:
        """Yield the records of an entity that leave, in slices ordered by id: id, fields, missing."""
        described = ENTITIES[entity]
        columns = self.profile.header(described)
        hidden, own = self.profile.hidden(described), self.stays.marks[entity]
        blur, words = self.profile.blur, texts(self.profile.fields(described))
        cells: list[str] = []
        for name in columns:
            cell, asked = self.emptied(entity, name)
            prepare(self.casebook.db, asked)
            cells.append(f"{cell} AS {name}")
        chosen = self.chosen(entity) if self.only is not None else None
        if chosen is not None and not chosen:
            return
        for some in by_key(self.casebook.db, entity, (*cells, "n")):
            found: list[Record] = []
            for values in some:
                if own.has(values[-1]) or (chosen is not None and not chosen.has(values[-1])):
                    continue
                row: Record = dict(zip(columns, values, strict=False))
                row["missing"] = missing(row["missing"], hidden)
                found.append(blur.row(entity, row, self.stays.coarse) if blur.any else row)
            for row in found if words else ():
                self.watch.row(described, row, words)
            yield found

    def chosen(self, entity: str) -> Marks:
        """Return the records that belong to the chosen attacks."""
        return self._chosen.get(entity, Marks())

    def whole(self, entity: str) -> bool:
        """Say whether the records of an entity leave as they are, none made coarser."""
        return not self.profile.blur.touches(entity)

    def as_it_leaves(self, entity: str, row: Record) -> Record:
        """Return a record that leaves with what stays of it taken away or made coarser."""
        return self._row(entity, row)

    def count(self, entity: str) -> int:
        """Return about how many records of an entity leave: all of them where attacks were chosen."""
        sql = f"SELECT count(*) FROM {ENTITIES[entity].name} WHERE deleted_at IS NULL"
        return int(self.casebook.db.execute(sql).fetchone()[0]) - self.stays.counts.get(entity, 0)

    def most(self, entity: str) -> int:
        """Return how many records of an entity leave at most, by no more than a look at the marks."""
        own = self.stays.marks[entity]
        return len(own) - 1 - own.count(1)

    @cached_property
    def _chosen(self) -> dict[str, Marks]:
        """By entity: what belongs to the chosen attacks or is named by them."""
        db = self.casebook.db
        found = {name: Marks(top(db, name) + 1) for name in ("cycle", *NAMED, *PARTS_OF_ATTACK)}
        for some in batched(self.numbers, STEP):
            with db.reading():
                slice_ = list(trees(db, some))
            for tree in slice_:
                found["attack"].add((int(tree.attack["n"] or 0),))
                for name, rows in tree.parts.items():
                    found[name].add(int(row["n"] or 0) for row in rows)
                for row in tree.linked.values():
                    if (kind := _kind(row)) != "attack":
                        found[kind].add((int(row["n"] or 0),))
                for row in tree.parts["cycle_attack"]:
                    sql = "SELECT n FROM cycle WHERE id = ?"
                    found["cycle"].add(db.execute(sql, (row["cycle_id"],)).fetchone())
        while self._close(found):
            pass
        return found

    def _close(self, found: dict[str, Marks]) -> bool:
        """Add the persons, sources, places … that chosen records name, take away what leans on a record that
        was not chosen (a link to another attack), and say whether anything changed."""
        changed = False
        for entity in self.profile.entities:
            chosen, leaning = found.get(entity.name), set(needed(entity))
            for link in entity.links if chosen else ():
                if isinstance(link, AnyLink) or link.to not in found:
                    continue
                sql = f"""SELECT e.n AS own, t.n AS other FROM {entity.name} e JOIN {link.to} t
                    ON t.id = e.{link.name} WHERE e.n IN (?)"""
                for row in rows_in(self.casebook.db, sql, chosen.numbers() if chosen else ()):
                    own, other = int(row["own"] or 0), int(row["other"] or 0)
                    since = own >= len(found[entity.name]) or other >= len(found[link.to])
                    if since or found[link.to][other]:  # what was made since, `settle` sees
                        continue
                    if link.to in ("cycle", *NAMED) and link.to != "attack":
                        found[link.to][other] = 1
                        changed = True
                    elif (link, link.to) in leaning:
                        found[entity.name][own] = 0
                        changed = True
        return changed

    def emptied(self, entity: str, column: str) -> tuple[str, dict[str, Spell]]:
        """Return the SQL of a column as it leaves, and what it asks Python for: empty where it leads to a
        record that does not, because it stays or belongs to an attack that was not chosen."""
        link = ENTITIES[entity].field.get(column)
        if not isinstance(link, Link) or isinstance(link, AnyLink):
            return column, {}
        marks = [self.stays.marks[link.to]] if link in optional(self.profile, entity) else []
        marks = [stay for stay in marks if stay]
        chosen = self._chosen.get(link.to) if self.only is not None and self.chosen(entity) else None
        if not marks and chosen is None:
            return column, {}
        (stay,) = marks or [Marks()]

        def leaves(n: int) -> bool:
            return not stay.has(n) and (chosen is None or chosen.has(n))

        called = f"leaves_{entity}_{column}"
        told = f"{called}(t.n)"
        if chosen is None and stay.count(1) <= FEW:
            told = f"t.n NOT IN ({', '.join(map(str, stay.numbers()))})"  # several times as quick
        return f"(SELECT t.id FROM {link.to} t WHERE t.id = {entity}.{column} AND {told})", {called: leaves}

    @cached_property
    def _columns(self) -> dict[str, str]:
        """By entity the columns that are read, with those by which it is told what leaves of a record."""
        found: dict[str, str] = {}
        for entity, asked in self.reads.items():
            stays, links, blurred = self._emptied(entity)
            if not blurred:
                names = ("n", "id", *asked.split(), *stays, *(name for name, _ in links))
                found[entity] = ", ".join(dict.fromkeys(names))
        return found

    # Of one attack

    def leaving(self, tree: Tree) -> Leaving:
        """Return an attack as it leaves, if it does."""
        totals = {str(tally["id"]): counting.total(tree, tally) for tally in tree.parts["tally"]}
        counted = [tally for tally in tree.parts["tally"] if counting.is_counted(tree, tally)]
        sources = sources_of(tree)
        harmed = [harm for harm in tree.parts["harm"] if harm["status"] == "active"]
        persons = len({tree.person(harm["victim_id"]) for harm in harmed})
        blurred = few.of_tree(tree, totals, self.stays.coarse.few.careful) if self.profile.blur.few else {}
        fates = tolls.fates(tree, counted, totals)
        totals |= blurred
        if blurred or (self.profile.blur.few and _held(tree)):
            fates = {name: number for name, number in fates.items() if name not in tolls.too_few(fates)}
        ranged = [tally for tally in counted if str(tally["id"]) in blurred]
        parts = [str(tally["id"]) for tally in tree.parts["tally"] if tally["parent_tally_id"]]
        leaves = self._pruned(tree)
        kept = self._retold(tree, leaves)
        credits = credited(tree, leaves, sources, self._untold)
        unnamed = Counter(one.kind for one in credits if one.kind and not one.publisher)
        return Leaving(
            tree=leaves,
            tolls=tolls.added(tree, counted, totals),
            tallies={str(t["id"]): totals[str(t["id"])] for t in counted if not t["parent_tally_id"]},
            parts={id: totals[id] for id in parts},
            independent=len({tree.origin(source) for source in sources}),
            counts=counting.counts(tree),
            reports=len(sources),
            unnamed=dict(sorted(unnamed.items())),
            credits=credits,
            documented=None if blurred else max([persons, *map(int, retold(kept, DOCUMENTED))]),
            weapons=_weapons(leaves, kept),
            fates=fates,
            few=frozenset(tolls.added(tree, ranged, totals)) if ranged else frozenset(),
            called=self.watch.called("attack", tree.attack),
        )

    def _retold(self, tree: Tree, leaves: Tree) -> list[Record]:
        """Return the citations that keep what a table told and let it go: those whose source leaves, and for
        headquarters those on the source that stands for the table itself."""
        found: list[Record] = []
        for row in filter(is_retold, tree.parts["citation"]):
            source = tree.link(row["source_id"])
            own = self.profile.retells and source is not None and stands_for_table(source)
            if own or leaves.link(row["source_id"]) is not None:
                found.append(row)
        return found

    def _untold(self, source: Record) -> bool:
        """Say whether not even the kind of a source leaves."""
        return int(source["sensitivity"] or 0) >= 3 or source["consent"] == "withdrawn"

    def _pruned(self, tree: Tree) -> Tree:
        touched = self._touched
        parts = {
            name: self._rows(name, rows) if rows and name in touched else rows
            for name, rows in tree.parts.items()
        }
        linked = tree.linked
        if not self._as_they_are:
            linked = {}
            for id, row in tree.linked.items():
                kind = _kind(row)
                stay = self._staying[kind]
                if stay is None or not stay.has(row["n"]):
                    linked[id] = self._row(kind, row) if any(self._emptied(kind)) else row
        return Tree(self._row("attack", tree.attack), parts, linked, tree.superseded)

    @cached_property
    def _staying(self) -> dict[str, Marks | None]:
        """The marks of the records that stay, by the kinds that are linked; None where none does."""
        return {kind: self.stays.marks[kind] if self.stays.any(kind) else None for kind in NAMED}

    @cached_property
    def _as_they_are(self) -> bool:
        """True where all linked records leave as they are."""
        return not any(self._staying.values()) and not any(any(self._emptied(kind)) for kind in NAMED)

    def _rows(self, entity: str, rows: list[Record]) -> list[Record]:
        own = self._parts_staying[entity]
        left = [row for row in rows if not own.has(row["n"])] if own is not None else rows
        return [self._row(entity, row) for row in left] if any(self._emptied(entity)) else left

    @cached_property
    def _touched(self) -> frozenset[str]:
        """The parts of attacks of which some stay, or leave otherwise than they are."""
        own = self._parts_staying
        return frozenset(name for name in own if own[name] is not None or any(self._emptied(name)))

    @cached_property
    def _parts_staying(self) -> dict[str, Marks | None]:
        return {name: self.stays.marks[name] if self.stays.any(name) else None for name in PARTS_OF_ATTACK}

    def _row(self, entity: str, row: Record) -> Record:
        stays, links, blurred = self._emptied(entity)
        gone = [name for name in stays if row[name] is not None] if stays else []
        if links:
            gone += [name for name, to in links if row[name] is not None and self._stays(to, row[name])]
        if blurred:
            row = self.profile.blur.row(entity, row, self.stays.coarse)
        return row | dict.fromkeys(gone) if gone else row

    def _stays(self, entity: str, id: Value) -> bool:
        """Say whether the record of that id stays; what was asked last is remembered."""
        known = self._asked.setdefault(entity, {})
        if id not in known:
            if len(known) > ASKED:
                known.clear()
            row = self.casebook.db.execute(f"SELECT n FROM {entity} WHERE id = ?", (id,)).fetchone()
            known[id] = row is not None and self.stays.holds(entity, row[0])
        return known[id]

    @cached_property
    def _asked(self) -> dict[str, dict[Value, bool]]:
        return {}

    def _emptied(self, entity: str) -> tuple[tuple[str, ...], list[tuple[str, str]], bool]:
        """Return the columns that stay, the links that may lead to records that do, with their kind, and
        whether records are made coarser."""
        if entity not in self._known:
            described = ENTITIES[entity]
            leaving = set(self.profile.header(described))
            stays = tuple(column for column, _ in described.columns if column not in leaving)
            optional_ = (link for link in optional(self.profile, entity) if self.stays.any(link.to))
            links = [(link.name, link.to) for link in optional_]
            self._known[entity] = stays, links, self.profile.blur.touches(entity)
        return self._known[entity]

    @cached_property
    def _known(self) -> dict[str, tuple[tuple[str, ...], list[tuple[str, str]], bool]]:
        return {}


def _weapons(leaves: Tree, kept: Sequence[Record]) -> tuple[str, ...]:
    """Return the weapons of the harms that leave, and those that tables told by the citations `kept`."""
    harms = (harm for harm in leaves.parts["harm"] if harm["status"] == "active")
    return tuple(sorted({str(harm["weapon"]) for harm in harms if harm["weapon"]} | retold(kept, WEAPONS)))


def _held(tree: Tree) -> bool:
    return any(abduction["current_status"] not in few.ENDED for abduction in tree.parts["abduction"])


def _kind(row: Record) -> str:
    for mark, kind in MARKS.items():
        if mark in row:
            return kind
    raise KeyError(row["id"])
