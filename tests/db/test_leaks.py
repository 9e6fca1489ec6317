"""Text that leaves is looked through for telephone numbers, e-mail addresses and names of contacts."""

from __future__ import annotations

from pathlib import Path

import pytest

from db.exchange.exporting import FORMATS, export
from db.exchange.leaks import Leaking, Watch
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
    ],
)
def test_what_only_looks_like_one_is_let_go(casebook: Casebook, text: str) -> None:
    assert found(casebook, text) == []


def test_an_address_is_found(casebook: Casebook) -> None:
    assert found(casebook, "write to a.b+c@example.org") == ["an e-mail address"]


@pytest.mark.parametrize(
    "text", ["said Aïssata Diallo.", "DIALLO Aissata", "aïssata\ndiallo", "Aissata  Diallo's brother"]
)
def test_the_name_of_a_contact_is_found_however_it_is_written(casebook: Casebook, text: str) -> None:
    casebook.apply([Change.new("contact", {"real_name": "Aïssata Diallo", "phone": "76 12 34 56"})])
    assert found(casebook, text) == ["the name of a contact"]
    assert found(casebook, "Aissata and a Diallo") == []


def test_a_contact_in_the_trash_is_still_looked_for(casebook: Casebook) -> None:
    (made,) = casebook.apply([Change.new("contact", {"real_name": "Aïssata Diallo"})])
    casebook.apply(casebook.deletion("contact", made.id))
    assert found(casebook, "Aïssata Diallo") == ["the name of a contact"]


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
