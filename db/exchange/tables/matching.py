"""Which column of a table goes where: matched by name, label or HXL tag, kept as JSON, confirmed by a person.

A target is a field of the record, or for an attack something that hangs on it: `place.name`, `killed_low`,
`perpetrator`, `source.url`, `date.year`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache, lru_cache
from pathlib import Path
from typing import cast

from db.counting import measures
from db.exchange.files import reading
from db.exchange.tables.fates import TARGETS as FATES
from db.exchange.tables.reading import Table
from db.model.catalogue import LANGUAGES
from db.model.entities import ENTITIES, PAGES
from db.model.fields import N_, AnyLink, Field, Link
from db.model.problem import Translate, untranslated
from db.model.untilclosed import until_closed
from db.storage.trouble import Trouble

RANGE = ("low", "best", "high", "qualifier")
PLACE = ("name", "country", "adm1_name", "adm1_pcode", "adm2_name", "adm2_pcode", "adm3_name", "lat", "lon")
HARMED = ("attack", "measure", "age", "weapon", "circumstance", "outcome")  # of a victim: what befell them
SOURCE = ("title", "url", "publisher", "date", "kind")
# Several sources: their names, as many addresses, numbers of origins, and how many there are.
REPORTS = ("source.names", "source.urls", "source.origins", "source.count")
RETOLD = ("said.documented", "said.weapons")  # what is kept as a citation
DATES = ("year", "month", "day", "start", "end")
LARGEST = 1 << 20  # bytes of a mapping
CHILDREN = "killed_children"
NO_TARGET = N_("“{target}” is nothing that a column can go to. Choose one such as: {known}.")
NO_KIND = N_("There is no kind of record “{name}”. Choose one of: {known}.")
NO_MAPPING = N_("“{file}” is no mapping of columns: it needs “entity” and “columns”, as JSON.")
# ruff: noqa: E501 — one target a line
# How others call what hangs on an attack, beside our own names: by plain words or by HXL tag.
ALIASES = {
    "place.name": ("place", "places", "location", "village", "lieu", "localite", "#loc+name", "where_coordinates"),
    "place.lat": ("lat", "latitude", "#geo+lat"),
    "place.lon": ("lon", "lng", "longitude", "#geo+lon"),
    "place.country": ("country", "pays", "#country+code", "#country+name", "iso3"),
    "place.adm1_name": ("admin1", "adm1", "adm_1", "region", "province", "#adm1+name"),
    "place.adm1_pcode": ("#adm1+code",),
    "place.adm2_name": ("admin2", "adm2", "adm_2", "district", "cercle", "#adm2+name"),
    "place.adm2_pcode": ("#adm2+code",),
    "place.adm3_name": ("admin3", "adm3", "commune"),
    "place.where_prec": ("where_prec", "geo precision", "geo_precision", "#geo+precision"),
    "perpetrator": ("perpetrators", "actor1", "side_a", "auteur", "auteurs", "actor name", "#group+name+perp"),
    "perpetrator.type": ("perpetrator_types", "#group+type+perp"),
    "attribution": ("#meta+perp+confidence",),
    "target": ("targets", "cible", "cibles", "side_b", "actor2"),
    "date_edtf": ("date", "event_date", "#date+occurred", "#meta+date+edtf", "#date"),
    "date.year": ("year", "annee"),
    "date.month": ("month", "mois"),
    "date.day": ("day", "jour"),
    "date.start": ("date_start", "#date+start", "#date+occurred+start"),
    "date.end": ("date_end", "#date+end", "#date+occurred+end"),
    "code": ("#event+code",),
    "attack_type": ("#event+type",),
    "summary": ("notes", "description", "details", "resume", "#description"),
    "verification": ("#status+verification",),
    "killed_best": ("killed", "fatalities", "deaths", "morts", "tues", "best", "#affected+killed"),
    "killed_low": ("low", "#affected+killed+min"),
    "killed_high": ("high", "#affected+killed+max"),
    "killed_qualifier": ("#meta+killed+qualifier",),
    "killed_children_best": ("#affected+killed+children",),
    "killed_children_low": ("#affected+killed+children+min",),
    "killed_children_high": ("#affected+killed+children+max",),
    "killed_children_qualifier": ("#meta+children+qualifier",),
    "injured_best": ("injured", "wounded", "blesses", "#affected+injured"),
    "abducted_best": ("abducted", "kidnapped", "enleves", "#affected+abducted"),
    "abducted_low": ("#affected+abducted+min",),
    "abducted_high": ("#affected+abducted+max",),
    "abducted_qualifier": ("#meta+abducted+qualifier",),
    "displaced_best": ("displaced", "deplaces", "#affected+displaced"),
    "displaced_low": ("#affected+displaced+min",),
    "displaced_high": ("#affected+displaced+max",),
    "displaced_qualifier": ("#meta+displaced+qualifier",),
    "homes_burned_best": ("homes_burned", "#indicator+num+homes+burned"),
    "homes_burned_low": ("#indicator+num+homes+burned+min",),
    "homes_burned_high": ("#indicator+num+homes+burned+max",),
    "homes_burned_qualifier": ("#meta+homes+qualifier",),
    "source.publisher": ("source", "sources", "source_office", "#meta+source"),
    "source.title": ("source_headline",),
    "source.url": ("url", "urls", "link", "#meta+url"),
    "source.date": ("source_date",),
}  # fmt: skip


# What people call fields of a record beside their labels, by kind of record.
WORDS = {
    "attack": {
        "attack_type": ("type", "type of event", "type d evenement", "event type"),
        "title": ("incident", "titre de l incident", "evenement"),
        "place.adm2_name": ("cercle or district", "cercle ou district"),
    },
    "victim": {
        "name": ("nom et prenom", "nom et prenoms", "prenom et nom", "full name", "victime", "victim"),
        "other_names": ("surnom", "alias", "nickname"),
        "sex": ("genre", "gender", "sexe"),
        "birth_edtf": ("birth", "naissance", "ne le", "ne e le", "born", "date of birth"),
        "ethnic_group": ("ethnie", "ethnic group", "ethnicity", "groupe", "groupe ethnique"),
        "occupation": ("profession", "metier", "occupation"),
        "attack": ("attack", "attaque", "attack id", "attack code", "code de l attaque", "incident", "#event+code"),
        "measure": ("harm", "harm type", "type of harm", "what happened", "mesure", "prejudice", "violation"),
        "age": ("age", "ages", "age as reported", "age declare", "age text", "age at the time"),
        "weapon": ("weapon", "weapons", "arme", "#cause+type"),
        "circumstance": ("circumstances", "circonstance", "circonstances"),
        "outcome": ("outcome", "what became of the person", "sort", "issue"),
    },
    "abduction": {
        "attack_id": ("attack code", "code de l attaque"),
        "taken_edtf": ("date", "date of abduction", "date de l enlevement", "abducted on", "#date+occurred", "#date"),
        "taken_place_id": ("place", "lieu", "village", "location", "#loc+name"),
        "captor_actor_id": ("captors", "ravisseurs", "perpetrator", "auteur", "auteurs", "#group+name+perp"),
        "purpose": ("motif", "motive"),
        "harm_id": ("victim", "victime", "name", "nom"),
        "ransom_demanded": ("rancon demandee",),
        "ransom_amount": ("ransom", "rancon", "montant de la rancon"),
    },
    "source": {
        "source_kind": ("kind", "genre", "who", "kind of source", "genre de source", "type de source"),
        "source_type": ("type", "material", "nature"),
        "title": ("headline", "titre de l article"),
        "publisher": ("media", "organisation", "organization", "outlet", "editeur"),
        "url": ("link", "lien", "site", "#meta+url"),
        "date_edtf": ("published", "publie le", "date de publication"),
        "reliability": ("reliability", "fiabilite"),
        "credibility": ("credibility", "credibilite"),
        "derived_from_id": ("repris de", "quoted from", "source d origine"),
    },
    "place": {
        "name": ("place", "village", "lieu", "localite", "location", "#loc+name"),
        "place_type": ("type",),
        "adm1_name": ("admin1", "adm1", "adm_1", "province", "#adm1+name"),
        "adm1_pcode": ("#adm1+code",),
        "adm2_name": ("admin2", "adm2", "adm_2", "cercle", "district", "#adm2+name"),
        "adm2_pcode": ("#adm2+code",),
        "adm3_name": ("admin3", "adm3"),
        "lat": ("lat", "#geo+lat"),
        "lon": ("lon", "lng", "long", "#geo+lon"),
        "country": ("iso3", "#country+code", "#country+name"),
    },
    "actor": {
        "name": ("actor", "acteur", "group", "groupe", "#group+name"),
        "acronym": ("sigle", "acronyme", "abbreviation"),
        "aliases": ("alias", "autres noms", "other names"),
        "actor_type": ("kind", "genre", "#group+type"),
    },
}  # fmt: skip


@dataclass(frozen=True)
class Matching:
    """Where the columns of a table go. `values` turns cells into what a target takes, by target and cell;
    `constants` are the same for all rows. `dates` says what comes first in 06/01/2024 ("day", "month"; "" is
    found out)."""

    entity: str
    columns: dict[str, str] = field(default_factory=dict[str, str])  # column -> target
    constants: dict[str, str] = field(default_factory=dict[str, str])  # target -> text
    values: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])
    name: str = ""
    dates: str = ""

    def spell(self) -> str:
        """Return it as JSON, to be kept in a file."""
        kept = {
            "entity": self.entity,
            "name": self.name,
            "columns": self.columns,
            "constants": self.constants,
            "values": self.values,
        } | ({"dates": self.dates} if self.dates else {})
        return json.dumps(kept, ensure_ascii=False, indent=2) + "\n"


def carried_over(
    mapping: Matching, before: Sequence[str], found: Matching, columns: Sequence[str]
) -> Matching:
    """Return what a mapping says once the table, whose columns were `before`, was read in another way: what
    it said of columns that are still there, also that they are left out, and of new ones what was found."""
    if mapping.entity != found.entity or not set(before) & set(columns):
        return found
    goes = {c: target for c, target in mapping.columns.items() if c in columns or c not in before}
    for column, target in found.columns.items():
        if column not in before and column not in goes and target not in goes.values():
            goes[column] = target
    return replace(mapping, columns=goes)


def load(path: Path) -> Matching:
    """Read a mapping that was kept in a file. Raise Trouble where it is none."""
    with reading(path) as stream:
        said = stream.read(LARGEST)
    try:
        return read(said.decode("utf-8-sig"), path.name)
    except UnicodeDecodeError as error:
        raise Trouble(NO_MAPPING, file=path.name) from error


def read(text: str, called: str) -> Matching:
    """Return the mapping that was kept as JSON under a name. Raise Trouble where it is none."""
    try:
        said = cast(dict[str, object], json.loads(text))
        texts = {"columns": _texts(said["columns"]), "constants": _texts(said.get("constants", {}))}
        values = {k: _texts(v) for k, v in cast(dict[str, object], said.get("values", {})).items()}
        name, dates = (str(said.get(word, "")) for word in ("name", "dates"))
        made = Matching(str(said["entity"]), texts["columns"], texts["constants"], values, name, dates)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Trouble(NO_MAPPING, file=called) from error
    check(made)
    return made


def _texts(given: object) -> dict[str, str]:
    """Return names with their texts, without those that are left empty."""
    some = cast(dict[str, object], given).items()
    return {str(name): str(value) for name, value in some if value is not None}


def kind(name: str, languages: Sequence[Translate] = (untranslated,)) -> str:
    """Return the kind of record that people name, by its own name or its label in any language. Raise
    Trouble."""
    for entity in () if name in ENTITIES else ENTITIES.values():
        labels = [translate(label) for label in (entity.label, entity.plural) for translate in languages]
        if plain(name) in map(plain, (entity.name, *labels)):
            return entity.name
    if name not in ENTITIES:
        raise Trouble(NO_KIND, name=name, known=", ".join(entity.name for entity in PAGES))
    return name


def check(mapping: Matching) -> None:
    """Raise Trouble for an entity or a target that does not exist."""
    if mapping.entity not in ENTITIES:
        raise Trouble(NO_KIND, name=mapping.entity, known=", ".join(entity.name for entity in PAGES))
    if mapping.dates not in ("", "day", "month"):
        raise Trouble(N_("“dates” of a mapping is “day” or “month”: what comes first in 06/01/2024."))
    known = targets(mapping.entity)
    for target in (*mapping.columns.values(), *mapping.constants, *mapping.values):
        if target and target not in known:
            raise Trouble(NO_TARGET, target=target, known=", ".join(_likest(target, mapping.entity)))


def fit(mapping: Matching, table: Table) -> Matching:
    """Return a mapping with those of its columns that a table has. Raise Trouble where none is left, or where
    several go to one target."""
    check(mapping)
    columns = {c: target for c, target in mapping.columns.items() if c in table.columns and target}
    if not columns:
        raise Trouble(
            N_(
                "No column of {file} is matched to a field: choose where the columns go. Its first line has to "
                "name them."
            ),
            file=table.name,
        )
    for target in dict.fromkeys(columns.values()):
        several = [column for column, its in columns.items() if its == target]
        if len(several) > 1:
            raise Trouble(
                N_("Several columns go to “{target}”: {columns}. Leave all but one out."),
                target=target,
                columns=", ".join(several),
            )
    return replace(mapping, columns=columns)


def _likest(target: str, entity: str) -> list[str]:
    """Return what a name may have been meant for: what it is an alias of, what is written most alike, else
    all that is no count, and counts by an example."""
    known = targets(entity)
    alias = _names(entity, (untranslated,)).get(plain(target))
    close = get_close_matches(target, known, 5, 0.6)
    if alias or close:
        return list(dict.fromkeys([*([alias] if alias else []), *close]))
    plain_ones = [name for name in known if name.rpartition("_")[2] not in RANGE]
    counts = [f"killed_{part}" for part in RANGE] if entity == "attack" else []
    return [*plain_ones, *counts, *(["…"] if counts else [])]


@cache
def targets(entity: str) -> tuple[str, ...]:
    """Return all that a column can go to."""
    described = ENTITIES[entity]
    own = [f.name for f in described.fields if not f.computed and not isinstance(f, AnyLink)]
    if entity == "victim":
        return ("id", *own, *HARMED)
    if entity != "attack":
        return ("id", *own)
    tolls = [f"{name}_{part}" for name in (*measures(), CHILDREN) for part in RANGE]
    places = [f"place.{name}" for name in (*PLACE, "where_prec", "main")]
    sources = [f"source.{name}" for name in SOURCE]
    others = ["perpetrator", "perpetrator.type", "attribution", "target", "legal", "links", *REPORTS, *RETOLD]
    return ("id", *own, *(f"date.{part}" for part in DATES), *places, *others, *tolls, *FATES, *sources)


def match(table: Table, entity: str, languages: Sequence[Translate] = (untranslated,)) -> Matching:
    """Return a mapping by the names, labels and tags of the columns; each target is given once."""
    found: dict[str, str] = {}
    known = _names(entity, languages)
    tags = {_tag(name): target for name, target in known.items() if name.startswith("#")}
    # A tag says more than a name.
    for column, tag in sorted(zip(table.columns, table.tags, strict=True), key=lambda pair: not pair[1]):
        target = tags.get(_tag(tag)) if tag else None
        if target is None:
            target = known.get(plain(column))
        if target and target not in found.values():
            found[column] = target
    found = _with_one_date(found)
    ordered = {column: found[column] for column in table.columns if column in found}
    return Matching(entity, ordered)


def _with_one_date(found: Mapping[str, str]) -> dict[str, str]:
    """Return where columns go with the date from one place: a date, its ends, or its parts where each of them
    stands beside all that are coarser. A day without a month column is a whole date."""
    year, month, day = (f"date.{part}" for part in ("year", "month", "day"))
    goes = set(found.values())
    left = dict(found)
    if not goes & {"date_edtf", "date.start", "date.end"}:
        if day in goes and month not in goes:
            left = {column: "date_edtf" if target == day else target for column, target in left.items()}
        elif year in goes:
            return left
    return {column: target for column, target in left.items() if target not in (year, month, day)}


def _names(entity: str, languages: Sequence[Translate]) -> Mapping[str, str]:
    """Return targets by the plain form of each name that they go by."""
    known: dict[str, str] = {}
    for target, names in ALIASES.items():
        if target in targets(entity):
            known |= {name if name.startswith("#") else plain(name): target for name in names}
    for name in PLACE[1:] if entity == "attack" else ():
        known.setdefault(plain(name), f"place.{name}")
    described = ENTITIES[entity]
    for target, names in WORDS.get(entity, {}).items():
        for name in names:
            known.setdefault(name if name.startswith("#") else plain(name), target)
    own: dict[str, str] = {}
    for one in described.fields:
        if one.name not in targets(entity):
            continue
        for name in _called(one, languages):
            own.setdefault(name, one.name)
    known = known | own if entity != "attack" else own | known
    known |= {plain(target): target for target in targets(entity)}
    return known


def _called(one: Field, languages: Sequence[Translate]) -> Iterator[str]:
    if one.hxl:
        yield "".join(one.hxl.split()).lower()
    for translate in languages:
        yield plain(translate(one.label))
    if isinstance(one, Link):
        yield plain(one.name.removesuffix("_id"))
    if one.name.endswith("_edtf"):
        yield plain(one.name.removesuffix("_edtf"))


def _tag(tag: str) -> tuple[str, frozenset[str]]:
    """Return what a HXL tag means: its hashtag with its attributes in any order, without those of language;
    a bare hashtag of a place or group is its name."""
    name, *attributes = "".join(tag.lower().split()).split("+")
    if not attributes and name in ("#loc", "#adm1", "#adm2", "#adm3", "#country", "#group"):
        attributes = ["name"]
    return name, frozenset(one for one in attributes if one not in LANGUAGES and not one.startswith("i_"))


@until_closed
@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """Return a name without accents, capitals and signs, for comparing."""
    letters = unicodedata.normalize("NFKD", name)
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()
    return re.sub(r"[\W_]+", " ", bare).strip()
