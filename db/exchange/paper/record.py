"""A record on paper: its sentence, all its sections, and everything that belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from db.exchange.paper.blocks import Block, Facts, Heading, Sheet, Title, Words
from db.exchange.paper.sight import FULL, MARK, Sight, highest, staying
from db.exchange.paper.toll import captives, figures, persons, sources, toll
from db.exchange.paper.values import Texts, cited, parts_table, plain_fields
from db.model.entities import ENTITIES
from db.model.entity import Entity, Related, Section
from db.model.fields import N_, Field, Flag, Record
from db.model.tree import Tree
from db.sentences import LANGUAGES, abduction_sentence, attack_sentence, source_sentence, victim_sentence
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble

SEEN = 200  # records that are only seen here and recorded elsewhere
ATTACKS = 12  # of which a person's are told


def record_sheet(casebook: Casebook, entity: str, id: str, sight: Sight, language: str) -> Sheet:
    """Return a record as a sheet, the sentence at its head in a language by its code. Raise Trouble for one
    that is gone or must not leave the casebook."""
    row = casebook.get(entity, id)
    if row is None or row["deleted_at"]:
        raise Trouble(N_("This record is gone: it lies in the trash, or was never saved."))
    if highest(entity, row) or staying(casebook.db, entity, [row]):
        raise Trouble(
            N_(
                "This record, or one that it belongs to, has the highest sensitivity: it never leaves this "
                "casebook, not on paper either."
            )
        )
    return _Recorder(casebook, sight, language).sheet(ENTITIES[entity], sight.seen(entity, row))


class _Recorder:
    """Puts the blocks of one record together."""

    def __init__(self, casebook: Casebook, sight: Sight, language: str) -> None:
        self.casebook = casebook
        self.sight = sight
        self.language = language if language in LANGUAGES else "en"
        self.left_out = 0
        self._trees: dict[str, Tree | None] = {}

    def say(self, text: str) -> str:
        return self.sight.translate(text)

    def sheet(self, entity: Entity, row: Record) -> Sheet:
        kind, title = self.say(entity.label), self._title(entity, row)
        if row.get("code") and row["code"] != title:
            kind += f" {row['code']}"
        blocks: list[Block] = [Title(title, kind)]
        sentence = self._sentence(entity, row)
        blocks += [Words(sentence, "lead")] if sentence else []
        blocks += self._sections(entity, row)
        if self.left_out:
            said = self.say(N_("Left out because they are too sensitive for paper: {n}."))
            blocks.append(Words(said.replace("{n}", str(self.left_out)), "quiet"))
        if self.sight.profile is not FULL:
            blocks.append(Words(self.say(N_("Confidential fields were left out.")), "quiet"))
        mark = self.say(MARK) if self.sight.confidential else ""
        return Sheet(
            f"{kind} · {title}" if title != kind else kind, tuple(blocks), mark, left_out=self.left_out
        )

    def _title(self, entity: Entity, row: Record) -> str:
        names = [entity.field[name] for name in entity.title if name != "code"]
        texts = Texts(self.sight, entity, [row])
        words = [row[f.name] and texts.of(f, row) for f in names]
        return " · ".join(str(word) for word in words if word) or str(
            row.get("code") or self.say(entity.label)
        )

    # Section by section

    def _sections(self, entity: Entity, row: Record) -> Iterator[Block]:
        texts = Texts(self.sight, entity, [row])
        shown = {field.name for field in plain_fields(self.sight, entity)}
        empty: list[str] = []
        for section in entity.sections:
            fields = [field for field in section.fields if field.name in shown]
            facts = [(self.say(f.label), texts.of(f, row)) for f in fields if not _is_no(f, row)]
            empty += [label for label, text in facts if not text]
            blocks: list[Block] = []
            if any(text for _, text in facts):
                blocks.append(Facts(tuple((label, text) for label, text in facts if text)))
            blocks += self._parts(entity, row, section)
            if blocks:
                yield Heading(self.say(section.label))
                yield from blocks
        if empty:
            said = self.say(N_("Not filled in: {fields}."))
            yield Words(said.replace("{fields}", ", ".join(empty)), "quiet")

    def _parts(self, entity: Entity, row: Record, section: Section) -> Iterator[Block]:
        if entity.name == "attack" and any(
            i.entity == "citation" for i in section.items if isinstance(i, Related)
        ):
            tree = self.tree(str(row["id"]))
            yield from sources(self.sight, tree) if tree else ()
        for item in section.items:
            if isinstance(item, Related):
                found, more = self._rows(item, row)
                if found:
                    yield from self._related(item, row, found)
                if more:
                    yield Words(self.say(N_("The newest {n} are shown.")).replace("{n}", str(SEEN)), "quiet")

    def _rows(self, item: Related, row: Record) -> tuple[list[Record], bool]:
        """Return the parts that may be seen, and whether there are more of them."""
        id = str(row["id"])
        if item.adds:
            found, more = self.casebook.find(item.entity, **{item.via: id}), False
        else:
            found = self.casebook.newest(item.entity, SEEN + 1, item.via, id)
            found, more = found[:SEEN], len(found) > SEEN
        stays = staying(self.casebook.db, item.entity, found, frozenset({id}))
        self.left_out += len(stays)
        return [self.sight.seen(item.entity, r) for r in found if str(r["id"]) not in stays], more

    def _related(self, item: Related, row: Record, found: list[Record]) -> Iterator[Block]:
        part, attack = ENTITIES[item.entity], str(row["id"])
        if item.entity == "tally" and item.via == "attack_id":
            tree = self.tree(attack)
            yield from toll(self.sight, tree, {str(r["id"]) for r in found}) if tree else ()
        elif item.entity == "harm":
            yield persons(self.sight, found, item.via)
        elif item.entity == "figure" and item.via == "source_id":
            yield figures(self.sight, found)
        elif item.entity == "abduction":
            for abduction in found:
                yield from self._abduction(part, abduction)
        else:
            yield parts_table(
                self.sight, part, found, item.via, ("attack_id",) if item.via == "tally_id" else ()
            )
            if item.entity == "custody_event":
                yield from self._balance(row, found)

    def _abduction(self, part: Entity, abduction: Record) -> Iterator[Block]:
        """An abduction inside its attack: its facts in one list, then what became of the captives."""
        texts = Texts(self.sight, part, [abduction])
        yield Heading(self.sight.titles("abduction", [abduction["id"]]).get(str(abduction["id"]), ""), 2)
        shown = [f for f in plain_fields(self.sight, part) if f.name not in ("attack_id", "code")]
        facts = [(self.say(f.label), texts.of(f, abduction)) for f in shown]
        facts = [(label, text) for label, text in facts if text]
        names = cited(self.sight, part, [abduction]).get(str(abduction["id"]), "")
        facts += [(self.say(ENTITIES["source"].plural), names)] if names else []
        yield Facts(tuple(facts))
        events = next(related for related in part.related if related.entity == "custody_event")
        found, _ = self._rows(events, abduction)
        if found:
            yield parts_table(self.sight, ENTITIES["custody_event"], found, events.via)
            yield from self._balance(abduction, found)

    def _balance(self, abduction: Record, events: Sequence[Record]) -> Iterator[Block]:
        tree = self.tree(str(abduction["attack_id"]))
        if tree:
            yield Words(captives(self.sight, tree, abduction, events), "quiet")

    # The sentence

    def tree(self, attack: str) -> Tree | None:
        """Return an attack without what is hidden."""
        if attack not in self._trees:
            found = self.casebook.tree(attack)
            self._trees[attack] = self.sight.tree(found) if found else None
        return self._trees[attack]

    def _sentence(self, entity: Entity, row: Record) -> str:
        return SENTENCES[entity.name](self, row) if entity.name in SENTENCES else ""

    def attack(self, row: Record) -> str:
        tree = self.tree(str(row["id"]))
        return attack_sentence(tree, self.language) if tree else ""

    def abduction(self, row: Record) -> str:
        tree = self.tree(str(row["attack_id"]))
        return abduction_sentence(tree, row, self.language) if tree else ""

    def victim(self, row: Record) -> str:
        attacks = dict.fromkeys(
            str(harm["attack_id"]) for harm in self.casebook.find("harm", victim_id=row["id"])
        )
        told = [tree for id in list(attacks)[:ATTACKS] if (tree := self.tree(id)) and not _hidden(tree)]
        return victim_sentence(row, told, self.language)

    def source(self, row: Record) -> str:
        id = str(row["derived_from_id"] or "")
        origin = self.casebook.get("source", id) if id else None
        return source_sentence(row, self.sight.seen("source", origin) if origin else None, self.language)


SENTENCES: dict[str, Callable[[_Recorder, Record], str]] = {
    "attack": _Recorder.attack,
    "abduction": _Recorder.abduction,
    "victim": _Recorder.victim,
    "source": _Recorder.source,
}


def _hidden(tree: Tree) -> bool:
    return highest("attack", tree.attack)


def _is_no(field: Field, row: Record) -> bool:
    return isinstance(field, Flag) and not row.get(field.name)
