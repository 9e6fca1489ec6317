"""Text that leaves is looked through for telephone numbers, e-mail addresses and names of contacts."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

from db.exchange.exporting import FORMATS, export
from db.exchange.leaks import Leaking, Watch, names_in_part
from db.exchange.lonenames import Alone
from db.exchange.preview import preview
from db.exchange.spellings import Names, folded_name
from db.model.changes import Change
from db.model.entities import ATTACK
from db.storage.casebook import Casebook


def found(casebook: Casebook, text: str) -> list[str]:
    watch = Watch(casebook.db)
    watch.look(ATTACK, [("MLI-2024-0001", "summary", text)])
    return [one.what for one in watch.found]


@pytest.mark.parametrize(
    "text",
    [
        "call +223 76 12 34 56 at night",
        "00223 76123456",
        "tel 76 12 34 56",
        "76.12.34.56",
        "his number is 76123456",
        "(+223) 66-12-34-56",
        "202-555-0143",
        "+22376123456",
        "7612 3456",
        "7612-3456",
        "76-123-456",
        "76\u201112\u201134\u201156",
        "76–12–34–56",
        "76\u200b12\u200b34\u200b56",
        "٧٦ ١٢ ٣٤ ٥٦",
        "+٢٢٣ ٧٦١٢٣٤٥٦",
        "(202) 555-0143",
        "tél. 612 34 56",
        "WhatsApp: 76 12 3456",
        "TEL-2070-123456",
        "77 123 45 67",
        "0475/12.34.56",
        "76  12  34  56",
        "76 - 12 - 34 - 56",
        "7 6 1 2 3 4 5 6",
        "20221234",
        "Tel76123456",
        "GSM 5550143",
        "رقم٧٦١٢٣٤٥٦",
        "https://wa.me/22376123456",
        "whatsapp://send?phone=22376123456",
    ],
)
def test_a_telephone_number_is_found(casebook: Casebook, text: str) -> None:
    assert found(casebook, text) == ["a telephone number"]


@pytest.mark.parametrize(
    "text",
    [
        "on 2024-01-06, 13 people",
        "20240106",
        "13.75535, -5.11192",
        "13.755351234, -5.111921234",
        "about 2,000 villagers and 1 200 000 animals",
        "https://example.org/2024/05/08/1234567890",
        "MLI-2024-0001",
        "acled=MLI31234; ged=512345",
        "between 5 and 6 January 2024, 05:30",
        "12/01/2024",
        "1200-1500 heads of cattle",
        "from 2019-2024",
        "2023 2024",
        "50 000 000 CFA",
        "22 395 489 inhabitants",
        "between 1,250 and 1,375",
        "phone calls on 6 and 7 January 2024",
        "a ransom of 150 000 000 CFA",
        "2024-01-06 05:30",
        "IMG_20240106_123456.jpg",
    ],
)
def test_what_only_looks_like_one_is_let_go(casebook: Casebook, text: str) -> None:
    assert found(casebook, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "write to a.b+c@example.org",
        "a.b [at] example.org",
        "a(arobase)b.ml",
        "a＠b.org",
        "a @ b.org",
        "a[at]b[dot]org",
        "a at b dot org",
        "a arobase b point org",
        "moussa chez Gmail",
        "moussa_at_yahoo.fr",
        "a﹫b．org",
        "a at b\u00a0point net",
        "awa (at )b.ml",
    ],
)
def test_an_address_is_found(casebook: Casebook, text: str) -> None:
    assert found(casebook, text) == ["an e-mail address"]


@pytest.mark.parametrize(
    "text",
    [
        "said Aïssata Diallo.",
        "DIALLO Aissata",
        "aïssata\ndiallo",
        "Aissata  Diallo's brother",
        "Diallo, Aïssata",
        "l'ami d'Aïssata Diallo",
        "Aïssata-Diallo",
        "Aïssata_Diallo.jpg",
        "Aïssa\u200bta Dial\u00adlo",
        "à L’Aïssata,\u00a0Diallo",
        "Aïssata\u200bDiallo said",
        "by\u200bAïssata Diallo\u00adon Monday",
        "#AissataDiallo",
        "Aïssata Ɗiallo",
        "Aissatta Jallo",
        "Ａｉｓｓａｔａ Ｄｉａｌｌｏ",
        "Aïssata « Coumba » Diallo",
    ],
)
def test_the_name_of_a_contact_is_found_however_it_is_written(casebook: Casebook, text: str) -> None:
    casebook.apply([Change.new("contact", {"real_name": "Aïssata Diallo", "phone": "76 12 34 56"})])
    assert found(casebook, text) == ["the name of a contact"]
    assert found(casebook, "Aissata and a Diallo") == found(casebook, "Aïssata et Diallo") == []


@pytest.mark.parametrize(
    "text",
    [
        "A. Diallo said so",
        "selon A.Diallo",
        "A. B. Diallo",
        "Diallo, A.",
        "DIALLO A.",
        "Aïssata D.",
        "D. Aïssata",
        "Аïssаtа Diаllо",  # Cyrillic а, о
        "ΑΪSSΑΤΑ DIALLO",  # Greek capitals
        "A. Diаllo",
        "ᴀïssᴀᴛᴀ ᴅɪᴀʟʟᴏ",
        "𝐀ï𝐬𝐬𝐚𝐭𝐚 𝐃𝐢𝐚𝐥𝐥𝐨",
    ],
)
def test_initials_and_letters_that_look_alike_hide_no_contact(casebook: Casebook, text: str) -> None:
    casebook.apply([Change.new("contact", {"real_name": "Aïssata Diallo"})])
    assert found(casebook, text) == ["the name of a contact"]


@pytest.mark.parametrize(
    "text",
    [
        "Diallo",
        "il y a Diallo",
        "Diallo a dit",
        "B. Diallo",
        "a Diallo family",
        "A. Diallos",
        "Роман Аissata",
    ],
)
def test_a_family_name_alone_may_be_anybody_s(casebook: Casebook, text: str) -> None:
    casebook.apply([Change.new("contact", {"real_name": "Aïssata Diallo"})])
    assert found(casebook, text) == []


@pytest.mark.parametrize("sign", ["x", "é", "х", "-", "1", "\\", " "])
def test_a_text_of_one_endless_word_is_looked_through(casebook: Casebook, sign: str) -> None:
    """As pictures are, pasted as text; where each beginning were tried, this would take an hour."""
    casebook.apply([Change.new("contact", {"real_name": "Хлоя Kept"})])
    assert found(casebook, sign * 300_000 + " call 76 12 34 56") == ["a telephone number"]


def test_short_numbers_are_found_beside_a_longer_one_of_a_contact(casebook: Casebook) -> None:
    casebook.apply([Change.new("contact", {"real_name": "Aïssata Diallo", "phone": "76 12 34 56"})])
    assert found(casebook, "tel 202 1212") == ["a telephone number"]


@pytest.mark.parametrize(
    "name",
    [
        "Νίκη Κανέτη",
        "Ζήνων Υψηλάντης",
        "Νικόλαος Παπαδόπουλος",
        "Юсуп Ӏалаев",
        "Вера Кукуева",
        "Հայկ Պետրոսյան",
        "გიორგი მაისურაძე",
        "𞤀𞤥𞤢𞤣𞤵 𞤁𞤭𞤴𞤢𞤤𞤮",
        "Ɓamba Ŋom",
        "Işıl Ðoğan",
        "Strauß Weiß",
        "علي كيتا",
    ],
)
@pytest.mark.parametrize("contacts", [True, False])
def test_a_name_of_any_alphabet_is_found_in_small_letters_and_in_capitals(name: str, contacts: bool) -> None:
    cases = (str, str.lower, str.upper, str.title)
    first, last = name.split()
    bare = unicodedata.normalize("NFC", re.sub("[\u0301\u0308]", "", unicodedata.normalize("NFD", name)))
    for given in (case(name) for case in cases):
        names = Names([given], contacts=contacts)
        for text in (*(case(name) for case in cases), bare.upper(), bare.lower()):
            assert names.are_in(folded_name(f"said {text}.")), (given, text)
            some = text.split()
            assert names.words_in(some, [*map(folded_name, some)]), (given, text)
        for text in (f"{last.upper()} {first}", f"{first} {last.upper()}", f"{first.lower()} {last}"):
            assert names.are_in(folded_name(text)), (given, text)
        assert not names.are_in(folded_name("Νίκος Κανένας Вера Юсуп გიორგი")), given


def test_a_part_of_a_contact_s_name_is_known_in_capitals(casebook: Casebook) -> None:
    casebook.apply([Change.new("contact", {"real_name": "Νίκη Κανέτη"})])
    for part in ("Κανέτη", "ΚΑΝΕΤΗ", "κανέτη", "ΝΙΚΗ"):
        assert names_in_part(casebook.db, part), part
    assert not names_in_part(casebook.db, "ΝΙΚΟΣ")


def test_a_contact_in_the_trash_is_still_looked_for(casebook: Casebook) -> None:
    (made,) = casebook.apply([Change.new("contact", {"real_name": "Aïssata Diallo"})])
    casebook.apply(casebook.deletion("contact", made.id))
    assert found(casebook, "Aïssata Diallo") == ["the name of a contact"]


@pytest.mark.parametrize(
    ("name", "texts", "others"),
    [
        ("Mme Aïssata Mariam Diallo", ["Aissata Diallo", "Diallo Aïssata Mariam"], ["Mariam", "Mme Diallo"]),
        ("Fatou N’Diaye", ["Fatou Ndiaye", "N'Diaye Fatou"], ["Fatou"]),
        ("Jean-Pierre Konaté", ["Jean Pierre Konate", "Konaté Jean-Pierre"], ["Pierre"]),
        ("أمينة ديالو", ["قالت أمينة ديالو ذلك", "وأمينـه ديالو"], ["أمينة"]),
        ("El Hadj Moussa Sow", ["Moussa Sow", "Elhadji Moussa Sow"], ["El Hadj", "Sow"]),
        ("Koniba Keita", ["Kɔniba Kɛita"], ["Kɔniba"]),
        ("Bintou", ["said Bintou"], ["Bintougou"]),
    ],
)
def test_a_name_of_several_parts_is_found(
    casebook: Casebook, name: str, texts: list[str], others: list[str]
) -> None:
    casebook.apply([Change.new("contact", {"real_name": name})])
    for text in texts:
        assert found(casebook, text) == ["the name of a contact"], text
    for text in others:
        assert found(casebook, text) == [], text


def test_who_stays_is_not_named_by_others(sample: Casebook, tmp_path: Path) -> None:
    """A title, a file name, a note may name her; a person of the same name may leave all the same."""
    child = Change.new("victim", {"name": "Fatou Traoré", "sensitivity": 3})
    tally = sample.find("tally", measure="killed")[0]
    other = Change.new("victim", {"name": "Fatou Traoré", "sensitivity": 1})
    at = {"attack_id": tally["attack_id"], "tally_id": tally["id"]}
    sample.apply([child, other, Change.new("harm", at | {"victim_id": other.id})])
    export(sample, tmp_path / "before", "huridocs", "hq")
    attack = sample.find("attack")[0]
    change = Change.edit("attack", attack, {"title": "The killing of TRAORE Fatou"})
    assert change
    sample.apply([change])
    for format in ("pack", "flat", "huridocs"):
        with pytest.raises(Leaking, match="the name of somebody who stays here"):
            export(sample, tmp_path / "out", format, "hq")


@pytest.mark.parametrize("profile", ["public", "hq"])
def test_the_names_of_files_and_the_words_of_filters_are_looked_through(
    sample: Casebook, tmp_path: Path, profile: str
) -> None:
    sample.apply([Change.new("contact", {"real_name": "Aïssata Diallo"})])
    with pytest.raises(Leaking, match="Name of the file: the name of a contact") as raised:
        export(sample, tmp_path / "for Aissata Diallo.csv", "flat", profile)
    assert "Diallo" not in str(raised.value)
    assert list(tmp_path.glob("*.csv*")) == []
    if profile == "hq":
        with pytest.raises(Leaking, match="Filter: the name of a contact"):
            export(sample, tmp_path / "out.csv", "flat", profile, only=[1], asked="source:'Aïssata Diallo'")


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_nothing_is_written_and_the_place_is_named(sample: Casebook, tmp_path: Path, format: str) -> None:
    told = {"name": "Dozo +223 76 12 34 56", "acronym": None, "acled_name": None}
    (actor,) = sample.find("actor", acronym="Dozo")
    change = Change.edit("actor", actor, dict(told))
    assert change
    sample.apply([change])
    with pytest.raises(Leaking) as raised:
        export(sample, tmp_path / "out", format, "hq")
    assert "a telephone number" in str(raised.value)
    assert "76 12" not in str(raised.value)
    assert not (tmp_path / "out").exists()
    assert list(tmp_path.glob("*out*")) == []


def test_who_bears_the_name_of_a_contact_leaves_where_somebody_looked_at_it(
    sample: Casebook, tmp_path: Path
) -> None:
    contact = Change.new("contact", {"real_name": "Fatou Traoré"})
    victim = Change.new("victim", {"name": "Fatou Traoré", "sensitivity": 1})
    tally = sample.find("tally", measure="killed")[0]
    at = {"attack_id": tally["attack_id"], "tally_id": tally["id"], "victim_id": victim.id}
    sample.apply([contact, victim, Change.new("harm", at)])
    with pytest.raises(Leaking) as raised:
        export(sample, tmp_path / "out", "pack", "hq")
    (told,) = (found.text() for found in raised.value.found)
    with pytest.raises(Leaking):
        export(sample, tmp_path / "out", "pack", "hq", let_go=[told.replace("a contact", "somebody")])
    export(sample, tmp_path / "out", "pack", "hq", let_go=[told])
    assert "Fatou Traoré" in (tmp_path / "out" / "victim.csv").read_text("utf-8")
    (noted,) = sample.db.execute("SELECT filter FROM export_log").fetchone()
    assert noted == f"looked at and let go: {told}"
    # what else stands there is not let go with it
    (record,) = sample.find("victim", name="Fatou Traoré")
    change = Change.edit("victim", record, {"name": "Fatou Traoré 76 12 34 56"})
    assert change
    sample.apply([change])
    with pytest.raises(Leaking, match="telephone"):
        export(sample, tmp_path / "new", "pack", "hq", let_go=[told])


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("source:traor", False),
        ("text:3456", False),
        ('text:"12 34"', False),
        ("perpetrator:Dozo killed:>=10 -status:draft", True),
        ("place:Kalala code:MLI-2024-0001", True),
        ("text:Keita", False),
        ("text:pillage", False),
        ("place:Hideaway", False),
        ("code:SECRET-1", False),
        ("victim:any", True),
    ],
)
def test_the_note_does_not_tell_a_filter_that_asked_for_part_of_a_contact(
    sample: Casebook, tmp_path: Path, asked: str, told: bool
) -> None:
    sample.apply([Change.new("contact", {"real_name": "Fatou Traoré", "phone": "76 12 34 56"})])
    secret = Change.new("attack", {"code": "SECRET-1", "title": "x", "sensitivity": 3})
    place = Change.new("place", {"name": "Hideaway"})
    at = Change.new("attack_place", {"attack_id": secret.id, "place_id": place.id, "where_prec": 2})
    sample.apply([secret, place, at])
    export(sample, tmp_path / "out.csv", "flat", "hq", only=[1], asked=asked)
    note = (tmp_path / "out.csv.method.md").read_text("utf-8")
    assert (asked in note) is told
    assert ("by which filter is not told" in note) is not told
    assert sample.db.execute("SELECT filter FROM export_log").fetchone() == (asked,)


def test_two_records_without_a_code_are_let_go_apart(casebook: Casebook, tmp_path: Path) -> None:
    attack = casebook.apply([Change.new("attack", {"title": "Attack", "date_edtf": "2024-01-06"})])[0].id
    for name in ("a", "b"):
        (source,) = casebook.apply(
            [Change.new("source", {"title": f"{name}@example.org", "source_kind": "ngo"})]
        )
        casebook.apply(
            [Change.new("citation", {"entity": "attack", "entity_id": attack, "source_id": source.id})]
        )
    casebook.db.execute("UPDATE source SET code = NULL")
    with pytest.raises(Leaking) as raised:
        export(casebook, tmp_path / "out", "pack", "hq")
    first, second = raised.value.found
    assert first.text() != second.text()
    with pytest.raises(Leaking):
        export(casebook, tmp_path / "out", "pack", "hq", let_go=[first.text()])


@pytest.mark.parametrize("format", ["pack", "flat", "xlsx", "huridocs"])
def test_two_attacks_of_one_code_are_let_go_apart(sample: Casebook, tmp_path: Path, format: str) -> None:
    """Codes are given by people and may come twice: what is let go of one record is not of the other."""
    for attack in sample.find("attack"):
        change = Change.edit("attack", attack, {"code": "TWICE", "title": "write to a@example.org"})
        assert change
        sample.apply([change])
    with pytest.raises(Leaking) as raised:
        export(sample, tmp_path / "out", format, "hq")
    told = sorted({found.text() for found in raised.value.found})
    assert len(told) == 2
    with pytest.raises(Leaking):
        export(sample, tmp_path / "out", format, "hq", let_go=told[:1])
    export(sample, tmp_path / "out", format, "hq", let_go=told)
    leaks = preview(sample, format, "hq").leaks
    assert {leak.id for leak in leaks} == {attack["id"] for attack in sample.find("attack")}


@pytest.mark.parametrize(
    ("contact", "text", "told"),
    [
        ("Aïssata Diallo", "the source, DIALLO, fled", True),
        ("Aïssata Diallo", "interview d’Aïssata", True),
        ("Aïssata Diallo", "Diаllo", True),  # with a Cyrillic letter
        ("Aïssata Diallo", "a Dial\u200blo", True),
        ("Aïssata Diallo", "Diallobougou", False),
        ("Oumar N'Diaye", "selon N’Diaye", True),
        ("Oumar N'Diaye", "Ndiaye left", True),
        ("Fatou Sow", "Sow said", True),
        ("Fatou Sow", "they sow millet", False),
        ("Awa", "Awa said", True),
        ("Dr Moussa ould Keita", "Dr Coulibaly, ould X", False),
        ("علي كيتا", "قال كيتا", True),
        ("Aïssata Kalala", "in Kalala", False),  # a place
        ("Aïssata Mopti", "in the region of Mopti", False),
        ("Awa Dozo", "said a Dozo", False),  # an actor of the attack
        ("Awa Touré", "said Touré", False),  # a victim of it
    ],
)
def test_a_part_of_a_contacts_name_alone_is_told_of(
    sample: Casebook, tmp_path: Path, contact: str, text: str, told: bool
) -> None:
    attack = sample.find("attack")[0]
    sample.apply([Change.new("contact", {"real_name": contact})])
    (victim,) = sample.apply([Change.new("victim", {"name": "Ali Touré"})])
    tally = sample.find("tally", attack_id=attack["id"])[0]["id"]
    harm = {"attack_id": attack["id"], "tally_id": tally, "victim_id": victim.id}
    edit = Change.edit("attack", attack, {"summary": text})
    assert edit
    sample.apply([Change.new("harm", harm), edit])
    for format in ("pack", "xlsx", "flat", "acled"):
        done = export(sample, tmp_path / format, format, "hq")
        seen = preview(sample, format, "hq")
        assert bool(done.alone) is told, format
        assert len(seen.alone.places) == len(done.alone.places)
        assert all(place.id == attack["id"] for place in seen.alone.places)
    assert not seen.leaks
    assert not export(sample, tmp_path / "public", "pack", "public").alone


def test_what_tells_of_a_source_comes_first_and_a_whole_name_is_told_of_as_that(
    sample: Casebook, tmp_path: Path
) -> None:
    sample.apply([Change.new("contact", {"real_name": "Aïssata Diallo"})])
    words = ("Diallo", "Diallo and", "Aïssata Diallo", "la source Diallo", "x")
    sample.apply([Change.new("source", {"title": title, "source_kind": "ngo"}) for title in words])
    seen = preview(sample, "pack", "hq")
    titles = {source["id"]: source["title"] for source in sample.find("source")}
    assert [titles[place.id] for place in seen.alone.places] == ["la source Diallo", "Diallo", "Diallo and"]
    assert [titles[leak.id] for leak in seen.leaks] == ["Aïssata Diallo"]
    let_go = [seen.leaks[0].found.text()]
    done = export(sample, tmp_path / "Diallo", "pack", "hq", let_go=let_go)
    assert [place.field for place in done.alone.places] == ["Name of the file", *["title"] * 3]


@pytest.mark.parametrize("format", ["pack", "xlsx"])
def test_a_whole_name_that_may_leave_hides_no_part_beside_it(
    sample: Casebook, tmp_path: Path, format: str
) -> None:
    sample.apply([Change.new("contact", {"real_name": "Aïssata Diallo"})])
    titles = ("Aïssata Diallo", "Aïssata Diallo fled, so said Diallo", "Aïssata Jallo and Aïssata")
    sample.apply([Change.new("source", {"title": title, "source_kind": "ngo"}) for title in titles])
    seen = preview(sample, format, "hq")
    assert len(seen.leaks) == 3 and not seen.alone
    let_go = [leak.found.text() for leak in seen.leaks]
    done = export(sample, tmp_path / "out", format, "hq", let_go=let_go)
    told = {source[name]: source["title"] for source in sample.find("source") for name in ("id", "code")}
    found = {told[place.key] for place in done.alone.places}
    assert found == set(titles[1:])


def test_that_there_are_more_places_is_told_though_none_is_listed() -> None:
    assert Alone((), more=True) and not Alone()
