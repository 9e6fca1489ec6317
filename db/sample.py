"""The example casebook: two attacks in Mali in January 2024, as Human Rights Watch reported them.

The counting is tested with them, and newcomers look around in them. Words of the source stand only in the
fields for words of the source.
"""

from __future__ import annotations

from db.model.changes import Change
from db.model.fields import Record, Value
from db.model.phrases import read
from db.storage.casebook import Casebook

URL = "https://www.hrw.org/news/2024/05/08/mali-islamist-armed-groups-ethnic-militias-commit-atrocities"


class Records:
    """The records being put together; `add` returns the id by which others point at a record."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    def add(self, entity: str, /, **values: Value) -> str:
        change = Change.new(entity, values)
        self.changes.append(change)
        return change.id

    def add_tally(
        self, attack: str, measure: str, adopted: str, figures: dict[str, str], **values: Value
    ) -> str:
        """Add a tally with the figures by source, adopting the number that the words `adopted` say."""
        rule = "primary_source" if len(figures) > 1 else "single_source"
        number = read(adopted).columns() if adopted else {}
        number.pop("qualifier", None)
        unknown: Record = {"missing": '{"best": "unknown"}'}
        given = number | {"rule": rule} if adopted else unknown
        tally = self.add("tally", attack_id=attack, measure=measure, **given, **values)
        for source, words in figures.items():
            reading = read(words)
            known = reading.columns() if reading.understood else unknown
            self.add("figure", tally_id=tally, source_id=source, as_reported=words, **known)
        return tally


def write(casebook: Casebook) -> None:
    """Write the two attacks and all that belongs to them into an empty casebook."""
    records = Records()
    sources = _sources(records)
    actors = _actors(records)
    january_6 = _kalala(records, sources, actors)
    january_27 = _ogota(records, sources, actors)
    _together(records, sources[0], january_6, january_27)
    casebook.apply(records.changes)


def _sources(records: Records) -> tuple[str, str, str]:
    """Add the report and two articles that repeat it."""
    report = records.add(
        "source",
        code="S-0001",
        source_kind="ngo",
        source_type="report",
        title="Mali: Islamist Armed Groups, Ethnic Militias Commit Atrocities",
        publisher="Human Rights Watch",
        date_edtf="2024-05-08",
        language="en",
        url=URL,
        collection_method="open_source",
        connection="ngo",
        reliability="B",
        sensitivity=0,
    )
    articles = [
        records.add(
            "source",
            code=code,
            source_kind="media",
            source_type="news_article",
            title=title,
            publisher=publisher,
            date_edtf="2024-05-08",
            language="en",
            collection_method="open_source",
            connection="reporter",
            derived_from_id=report,
            original_informant="Human Rights Watch",
            sensitivity=0,
        )
        for code, publisher, title in (
            ("S-0002", "Al Jazeera", "News article on the report about killings in central Mali"),
            (
                "S-0003",
                "Associated Press",
                "News agency article on the report about killings in central Mali",
            ),
        )
    ]
    return report, articles[0], articles[1]


def _actors(records: Records) -> dict[str, str]:
    """Add the parties to the two attacks."""
    qaida = records.add("actor", name="Al-Qaida", aliases="Al-Qaeda; Al-Qaïda", actor_type="rebel")
    return {
        "dozo": records.add(
            "actor",
            name="Dozo militia",
            acronym="Dozo",
            aliases="Donso; Dozo hunters; chasseurs dozos",
            actor_type="communal_militia",
            acled_name="Dozo Communal Militia (Mali)",
        ),
        "jnim": records.add(
            "actor",
            name="Jama'at Nusrat al-Islam wal-Muslimin",
            acronym="JNIM",
            aliases="GSIM; Groupe de soutien à l'islam et aux musulmans",
            actor_type="rebel",
            parent_id=qaida,
            acled_name="JNIM: Group for Support of Islam and Muslims",
        ),
        "civilians": records.add(
            "actor", name="Civilians", actor_type="civilians", acled_name="Civilians (Mali)"
        ),
    }


def _kalala(records: Records, sources: tuple[str, str, str], actors: dict[str, str]) -> str:
    """Add the attack of 6 January. The report names two villages, an article one: it is one attack."""
    report, article, agency = sources
    attack = records.add(
        "attack",
        code="MLI-2024-0001",
        title="Dozo attack on Kalala",
        date_edtf="2024-01-06",
        attack_type="village_attack",
        summary="A Dozo armed group attacked Kalala, a mainly Fulani village, and by one account Boura too. "
        "Civilians were killed, two children among them, others were led away, and property and animals were "
        "looted.",
        proof_level=2,
        verification="verified",
        workflow="submitted",
    )
    kalala = records.add(
        "place",
        name="Kalala",
        alt_names="Kakala",
        adm1_name="Ségou",
        adm1_pcode="ML04",
        lat=13.75535,
        lon=-5.11192,
        geonames_id=2455899,
        gazetteer="GeoNames",
        predominant_group="fulani",
        predominant_group_source_id=report,
    )
    boura = records.add("place", name="Boura", adm1_name="Ségou", adm1_pcode="ML04")
    records.add("attack_place", attack_id=attack, place_id=kalala, seq=1, is_primary=1, where_prec=1)
    disputed = records.add(
        "attack_place",
        attack_id=attack,
        place_id=boura,
        seq=2,
        where_prec=4,
        claim_status="disputed",
        note="Several villages in Mali bear this name; which one is meant is not known.",
    )
    _cite(records, "attack", attack, report, article, agency)
    records.add("citation", entity="attack_place", entity_id=disputed, source_id=report)
    records.add(
        "citation", entity="attack_place", entity_id=disputed, source_id=article, stance="contradicts"
    )
    records.add(
        "involvement",
        attack_id=attack,
        actor_id=actors["dozo"],
        attribution="probable",
        degree="direct",
        composition_reported="mainly ethnic Bambara",
        source_id=report,
    )
    _target(records, attack, actors["civilians"], report)

    killed = records.add_tally(
        attack,
        "killed",
        "at least 13",
        {report: "at least 13 civilians", article: "13 people", agency: "13 people"},
        civilian_status="civilian",
    )
    records.add_tally(
        attack,
        "killed",
        "2",
        {report: "including 2 children"},
        civilian_status="civilian",
        age_group="child",
        parent_tally_id=killed,
        part_role="subset",
    )
    taken = records.add_tally(
        attack,
        "abducted",
        "24",
        {report: "24 other civilians", article: "24 civilians"},
        civilian_status="civilian",
    )
    records.add_tally(attack, "livestock_taken", "", {report: "looted property and livestock"})
    abduction = records.add(
        "abduction",
        attack_id=attack,
        tally_id=taken,
        taken_edtf="2024-01-06",
        captor_actor_id=actors["dozo"],
        purpose="unknown",
    )
    records.add(
        "custody_event",
        abduction_id=abduction,
        event_type="taken",
        date_edtf="2024-01-06",
        source_id=report,
    )
    _qualify(records, attack, report, "wc_murder", "wc_civilians", "wc_hostages", "wc_pillage")
    return attack


def _ogota(records: Records, sources: tuple[str, str, str], actors: dict[str, str]) -> str:
    """Add the attack of 27 January: one toll for two villages, neither of which is in a gazetteer."""
    report, article, agency = sources
    attack = records.add(
        "attack",
        code="MLI-2024-0002",
        title="JNIM attack on Ogota and Ouémbé",
        date_edtf="2024-01-27",
        attack_type="village_attack",
        summary="JNIM fighters attacked the villages of Ogota and Ouémbé in the Mopti region. They killed "
        "civilians, three children among them, and burned down homes; the inhabitants fled.",
        proof_level=2,
        verification="verified",
        workflow="submitted",
    )
    for seq, name in enumerate(("Ogota", "Ouémbé"), 1):
        place = records.add("place", name=name, adm1_name="Mopti", adm1_pcode="ML05")
        records.add(
            "attack_place", attack_id=attack, place_id=place, seq=seq, is_primary=int(seq == 1), where_prec=4
        )
    _cite(records, "attack", attack, report, article, agency)
    records.add(
        "involvement",
        attack_id=attack,
        actor_id=actors["jnim"],
        attribution="probable",
        degree="direct",
        composition_reported="largely Fulani",
        source_id=report,
    )
    _target(records, attack, actors["civilians"], report)

    killed = records.add_tally(
        attack,
        "killed",
        "at least 32",
        {report: "at least 32 civilians", article: "at least 32 people"},
        civilian_status="civilian",
    )
    records.add_tally(
        attack,
        "killed",
        "3",
        {report: "including 3 children"},
        civilian_status="civilian",
        age_group="child",
        parent_tally_id=killed,
        part_role="subset",
    )
    records.add_tally(attack, "homes_burned", "over 350", {report: "over 350 homes"})
    records.add_tally(attack, "displaced", "about 2,000", {report: "about 2,000 villagers"})
    _qualify(records, attack, report, "wc_murder", "wc_civilians", "wc_destruction", "wc_displacement")
    return attack


def _cite(records: Records, entity: str, id: str, report: str, *articles: str) -> None:
    records.add("citation", entity=entity, entity_id=id, source_id=report)
    for article in articles:
        records.add("citation", entity=entity, entity_id=id, source_id=article, stance="mentions")


def _target(records: Records, attack: str, civilians: str, source: str) -> None:
    records.add(
        "involvement",
        attack_id=attack,
        actor_id=civilians,
        role="target",
        attribution="probable",
        source_id=source,
    )


def _qualify(records: Records, attack: str, source: str, *codes: str) -> None:
    for code in codes:
        records.add("legal_qualification", attack_id=attack, qualification=code, source_id=source)


def _together(records: Records, report: str, first: str, second: str) -> None:
    """Link the two. No source says that the second answered the first, so it is no retaliation here."""
    records.add(
        "attack_link",
        from_id=second,
        link_type="same_cycle",
        to_id=first,
        confidence="possible",
        basis="The report describes both attacks amid cycles of retaliation.",
        source_id=report,
    )
    cycle = records.add(
        "cycle",
        name="Reprisals in Ségou and Mopti, January 2024",
        note="45 people killed in the two attacks together, as reported.",
    )
    for attack in (first, second):
        records.add("cycle_attack", attack_id=attack, cycle_id=cycle)
