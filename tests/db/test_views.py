"""Saved views: kept in the casebook by kind of record and name, at most one of them first."""

from __future__ import annotations

import pytest

from db.model.filters import Asked, parse, spell
from db.storage import views
from db.storage.casebook import Casebook
from db.storage.trouble import Trouble
from db.storage.views import (
    LONGEST,
    SavedView,
    delete_view,
    open_first,
    rename_view,
    save_view,
    saved_views,
)

DOZO = SavedView("Dozo", "perpetrator:Dozo killed:>=10", {"columns": ["title"], "sort": "title"})


def names(casebook: Casebook, entity: str = "attack") -> list[str]:
    return [view.name for view in saved_views(casebook.db, entity)]


def test_a_view_is_read_as_it_was_saved_also_after_reopening(casebook: Casebook) -> None:
    save_view(casebook.db, "attack", DOZO)
    assert saved_views(casebook.db, "attack") == [DOZO]
    assert saved_views(casebook.db, "victim") == []
    casebook.close()
    with Casebook.open(casebook.path) as again:
        assert saved_views(again.db, "attack") == [DOZO]


def test_saving_under_the_same_name_replaces_the_view(casebook: Casebook) -> None:
    save_view(casebook.db, "attack", DOZO)
    save_view(casebook.db, "attack", SavedView("  Dozo ", "killed:>=1"))
    assert [(view.name, view.filter) for view in saved_views(casebook.db, "attack")] == [
        ("Dozo", "killed:>=1")
    ]


def test_views_are_renamed_and_deleted(casebook: Casebook) -> None:
    save_view(casebook.db, "attack", DOZO)
    save_view(casebook.db, "attack", SavedView("all"))
    assert names(casebook) == ["all", "Dozo"]
    assert rename_view(casebook.db, "attack", "Dozo", " Milices\n") == "Milices"
    with pytest.raises(Trouble, match="already"):
        rename_view(casebook.db, "attack", "Milices", "all")
    delete_view(casebook.db, "attack", "all")
    assert names(casebook) == ["Milices"]


def test_one_view_at_most_opens_first(casebook: Casebook) -> None:
    for name in ("a", "b"):
        save_view(casebook.db, "attack", SavedView(name, first=True))
    save_view(casebook.db, "victim", SavedView("c", first=True))
    assert [v.name for v in saved_views(casebook.db, "attack") if v.first] == ["b"]
    open_first(casebook.db, "attack", "a")
    assert [v.name for v in saved_views(casebook.db, "attack") if v.first] == ["a"]
    open_first(casebook.db, "attack", "")
    assert not any(v.first for v in saved_views(casebook.db, "attack"))
    assert saved_views(casebook.db, "victim")[0].first


@pytest.mark.parametrize("name", ["", "  \n", "\0"])
def test_a_view_needs_a_name(casebook: Casebook, name: str) -> None:
    with pytest.raises(Trouble, match="name"):
        save_view(casebook.db, "attack", SavedView(name))
    assert names(casebook) == []


def test_a_long_name_is_cut(casebook: Casebook) -> None:
    assert len(save_view(casebook.db, "attack", SavedView("x" * 500)).name) == LONGEST


@pytest.mark.parametrize("data", ["[]", "{}", '{"layout": 3, "filter": null, "first": "yes"}', '"x"'])
def test_what_is_not_understood_in_a_view_is_left_out(casebook: Casebook, data: str) -> None:
    with casebook.db.atomic():
        casebook.db.execute(
            "INSERT INTO saved_view (entity, name, data) VALUES ('attack', 'odd', ?)", (data,)
        )
    assert saved_views(casebook.db, "attack") == [SavedView("odd")]
    if data in ("[]", '"x"'):
        return
    open_first(casebook.db, "attack", "odd")
    assert saved_views(casebook.db, "attack")[0].first


def test_a_view_with_words_behind_a_number_opens_with_these_words_alone() -> None:
    for words in ("200 market", "<=20"):
        asked = Asked(words, parse("attack", "killed:10").terms)
        assert views.readable("attack", spell(asked)) == (asked, [])
