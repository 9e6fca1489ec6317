"""What stands in the grid of victims: which fields, how a cell is read and shown, in which counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from PySide6.QtCore import QLocale

from app.entry.choicebox import CodeList
from app.entry.editor import shown
from app.entry.lines import SEPARATOR
from app.entry.suggestionlist import Suggestion
from app.entry.typeline import ranked
from app.shell.i18n import LANGUAGES, catalogue, language, tr
from db.model import ages
from db.model.ages import Age
from db.model.entities import ENTITIES
from db.model.fields import N_, Choice, Date, Field, Number, Record, Value
from db.model.plain import plain
from db.model.problem import Unreadable
from db.model.tree import Tree
from db.model.vocabularies import MEASURE

NEW_COUNT = "new:"  # before the measure of a count that the attack does not have yet
AGE = ("age_low", "age_high", "age_text")


@dataclass(frozen=True)
class Column:
    """A column: the field of a record that it fills, or several fields that people type as one."""

    name: str
    entity: str
    characters: int
    label: str = ""
    fields: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()  # what spreadsheets call it, besides its name and label

    @cached_property
    def field(self) -> Field:
        """The first of its fields."""
        return ENTITIES[self.entity].field[self.names[0]]

    @property
    def names(self) -> tuple[str, ...]:
        return self.fields or (self.name,)

    @property
    def title(self) -> str:
        return tr(self.label or self.field.label)

    @property
    def is_typed(self) -> bool:
        """False where it is chosen from a list."""
        return self.codes is None and self.name != "tally_id"

    @property
    def codes(self) -> CodeList | None:
        """The list from which it is chosen; None where it is typed."""
        return CodeList(self.field.vocabulary) if isinstance(self.field, Choice) else None


# Left to right as a list of victims is written.
COLUMNS = (
    Column("name", "victim", 24, headings=(
        "nom et prénom", "noms et prénoms", "nom et prénoms", "prénom et nom", "prénoms et nom",
        "nom complet", "nom de la victime", "prénom", "prénoms", "full name", "name of victim",
        "victim name", "first name", "surname", "last name", "given name", "victim", "victime")),
    Column("sex", "victim", 9, headings=("genre", "gender", "sexe m f", "m f", "h f")),
    Column("age", "harm", 13, N_("Age"), AGE, (
        "âge", "age ans", "age years", "age in years", "age au moment des faits")),
    Column("occupation", "victim", 14, headings=(
        "profession", "métier", "activité", "job", "work", "fonction")),
    Column("tally_id", "harm", 20, headings=(
        "type de violation", "violation", "harm", "préjudice", "measure", "mesure")),
    Column("weapon", "harm", 15, headings=("type d'arme", "cause of death", "cause du décès")),
    Column("circumstance", "harm", 15, headings=("circonstances", "circumstances")),
    Column("outcome", "harm", 13, headings=("situation", "état", "issue", "fate")),
    Column("civilian_status", "harm", 12, headings=("civil", "civilian")),
    Column("ethnic_group", "victim", 15, headings=("ethnie", "ethnicity", "groupe ethnique", "ethnic group")),
    Column("role_in_community", "victim", 18, headings=("rôle", "role")),
    Column("family_ref", "victim", 14, headings=("family", "household", "ménage")),
    Column("other_names", "victim", 18, headings=("surnom", "alias", "nickname", "autre nom")),
    Column("birth_edtf", "victim", 13, headings=("né le", "née le", "born", "date of birth", "ddn", "dob")),
    Column("body", "harm", 18, headings=("inhumation", "burial", "lieu d'inhumation", "buried at")),
    Column("consent", "victim", 18),
    Column("sensitivity", "victim", 14),
)  # fmt: skip
OF_FIELD = {(c.entity, field): c for c in COLUMNS for field in c.names}
# What lists of victims write for some codes, beside code and label.
SYNONYMS = {
    "sex": {
        "m": ("h", "homme", "garçon", "man", "boy", "masc", "masculin", "masculine", "male"),
        "f": ("femme", "fille", "woman", "girl", "fem", "féminin", "feminine", "female"),
    },
}


@dataclass(frozen=True)
class Count:
    """A count in which persons can be contained; `id` begins with NEW_COUNT where there is none such yet."""

    id: str
    title: str
    measure: str
    protects: bool  # persons in it are survivors of sexual violence or children


class Counts:
    """The counts of persons of an attack, and those that it could have."""

    def __init__(self, tree: Tree | None) -> None:
        self.day = str(tree.attack["date_edtf"] or "") if tree else ""  # of the attack
        self.own: list[Count] = []
        self.new: list[Count] = []
        rows = [row for row in tree.parts["tally"] if row["unit"] == "person"] if tree else []
        taken: dict[str, int] = {}
        for row in sorted(rows, key=lambda row: row["parent_tally_id"] is not None):
            title = _title(row)
            taken[title] = taken.get(title, 0) + 1
            if taken[title] > 1:
                title = f"{title} ({taken[title]})"
            self.own.append(Count(str(row["id"]), title, str(row["measure"]), _protects(row)))
        roots = {str(row["measure"]) for row in rows if not row["parent_tally_id"]}
        for code in MEASURE.active:
            if code.group == "person" and code.code not in roots:
                title = tr("{measure} (new count)").replace("{measure}", tr(code.label))
                protects = code.code in PROTECTED
                self.new.append(Count(NEW_COUNT + code.code, title, code.code, protects))
        self._by_id = {count.id: count for count in (*self.own, *self.new)}

    def __getitem__(self, id: str) -> Count | None:
        found = self._by_id.get(id)
        if found is None and id.startswith(NEW_COUNT):  # the attack has got it meanwhile
            found = next((c for c in self.own if c.measure == id.removeprefix(NEW_COUNT)), None)
        return found

    @property
    def usual(self) -> str:
        """The count that is meant where nothing is said: the first of the killed, else the first."""
        killed = [count for count in self.own if count.measure == "killed"]
        return next((count.id for count in (*killed, *self.own)), "")

    def title(self, id: str) -> str:
        found = self[id]
        return found.title if found else ""

    def suggest(self, words: str) -> list[Suggestion]:
        """Return the counts that match the words, those of the attack first."""
        rows = [(Suggestion(c.id, c.title), (c.title, c.measure)) for c in (*self.own, *self.new)]
        return ranked(words, rows) if words else [row for row, _ in rows]

    def exact(self, text: str) -> str | None:
        """Return the count that a text names: by its title, or the first with that measure."""
        if text in self._by_id:
            return text
        wanted = plain(text.strip())
        titled = next((c for c in (*self.own, *self.new) if plain(c.title) == wanted), None)
        measure = exact_code(CodeList(MEASURE), "measure", text)
        found = titled or next((c for c in (*self.own, *self.new) if c.measure == measure), None)
        return found.id if found else None


PROTECTED = ("sexual_violence", "recruited")
CHILDREN = ("infant", "child", "child_u")


def _protects(row: Record) -> bool:
    return row["measure"] in PROTECTED or row["age_group"] in CHILDREN


def _title(row: Record) -> str:
    fields = ENTITIES["tally"].field
    names = ("measure", "civilian_status", "sex", "age_group", "population_group")
    return SEPARATOR.join(fields[name].display(row[name], tr) for name in names if row[name])


@lru_cache(maxsize=4)
def _labels(code: str) -> dict[str, str]:
    return catalogue(code)


def exact_code(codes: CodeList, name: str, text: str) -> str | None:
    """Return the code that a text means: itself, its label in any language of the program, or a synonym."""
    found = codes.exact(text)
    if found is not None:
        return found
    wanted = plain(text.strip())
    for code, said in SYNONYMS.get(name, {}).items():
        if wanted in map(plain, said):
            return code
    others = [_labels(other) for other in LANGUAGES if other not in ("en", language())]
    for code, label in codes.labels():
        if any(wanted == plain(words.get(label, "")) for words in others):
            return code
    return None


def headings() -> dict[str, list[str]]:
    """Return by column what a heading may call it: name, label in every language, what people write."""
    found: dict[str, list[str]] = {}
    for column in COLUMNS:
        label = column.label or column.field.label
        words = [_labels(other).get(label, "") for other in LANGUAGES if other != "en"]
        found[column.name] = [column.name, label, *words, *column.headings]
    return found


def suggest(column: Column, counts: Counts, words: str) -> list[Suggestion]:
    """Return what may be chosen in a column; nothing where it is typed."""
    if column.name == "tally_id":
        return counts.suggest(words)
    return column.codes.suggest(words) if column.codes else []


def read(column: Column, text: str, counts: Counts, near: bool = False) -> Record:
    """Return the fields that the text of a cell fills. `near` takes what alone matches what was begun to be
    typed. Raise Unreadable."""
    said = text.strip()
    if not said:
        return dict.fromkeys(column.names)
    if column.name == "age":
        return dict(zip(AGE, ages.read(said, counts.day), strict=True))
    if isinstance(column.field, Date):
        return {column.name: column.field.typed(said, _day_first())}
    if column.is_typed:
        return {column.name: column.field.parse(said)}
    code = counts.exact(said) if column.codes is None else exact_code(column.codes, column.name, said)
    if code is None and near:
        close = suggest(column, counts, said)
        code = close[0].key if len(close) == 1 else None
    if code is None and column.codes:
        raise column.codes.unreadable(said)
    if code is None:
        sentence = N_("“{text}” is no count of this attack: choose one, such as Killed.")
        raise Unreadable(sentence, text=said[:40])
    return {column.name: int(code) if isinstance(column.field, Number) else code}


def show(column: Column, values: Record, counts: Counts) -> str:
    """Return the text of a cell; `read` takes it back."""
    value = values.get(column.names[0])
    if column.name == "age":
        return ages.display(age_of(values))
    if value is None:
        return ""
    if column.name == "tally_id":
        return counts.title(str(value))
    if isinstance(column.field, Choice) and not isinstance(column.field, Number):
        return tr(column.field.vocabulary.label(str(value)))
    return column.codes.title(str(value)) if column.codes else shown(column.field, value)


def age_of(values: Record) -> Age:
    """Return the age that a harm's fields hold."""
    low, high, words = (values.get(name) for name in AGE)
    return Age(_whole(low), _whole(high), str(words) if words else None)


def _whole(value: Value) -> int | None:
    return None if value is None else int(value)


def _day_first() -> bool:
    """Tell whether 6/1/24 is 6 January here: everywhere but where the month is written first."""
    return not QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("M")


def columns_named(names: Iterable[str]) -> list[Column]:
    """Return columns by their names, in that order."""
    known = {column.name: column for column in COLUMNS}
    return [known[name] for name in names]
