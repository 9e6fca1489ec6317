"""The chain of an attack is walked with the keyboard; what might belong to it is offered and never linked by
itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel

from app.entry.chain import ChainView, offer_text
from app.entry.chainpainting import LINES
from app.entry.chainrows import LANES, chain_rows
from app.shell import theme
from db.model.vocabularies import CONFIDENCE
from db.storage.chains import Chain, ChainAttack, ChainLink, Suggestion
from tests.pages import WindowObject

add = WindowObject.put


def reprisal(window: WindowObject) -> str:
    """Record an attack by Fulani near Kalala, six days after."""
    attack = add(window, "attack", title="Attack on Sama", date_edtf="2024-01-12")
    village = add(window, "place", name="Sama", lat=13.8, lon=-5.1, predominant_group="bambara")
    add(window, "attack_place", attack_id=attack, place_id=village)
    add(window, "involvement", attack_id=attack, composition_reported="largely Fulani")
    return attack


def view(window: WindowObject) -> ChainView:
    found = window.form.form.findChild(ChainView)
    assert found is not None
    window.rest()
    return found


def walk_to(window: WindowObject, line: ChainView) -> None:
    """Go to the section of linked attacks and on with Tab."""
    headings = [heading.text() for heading in window.form.form.headings]
    window.keyboard.press(f"Alt+{headings.index('Linked attacks') + 1}")
    for _ in range(12):
        if window.keyboard.focus is line.list:
            return
        window.keyboard.press("Tab")
    raise AssertionError("Tab does not reach the chain")


def test_the_example_is_walked_and_an_attack_opened(window: WindowObject) -> None:
    window.show("attack", "JNIM attack on Ogota")
    line = view(window)
    assert [row.title for row in line.rows] == [
        "MLI-2024-0001 · Dozo attack on Kalala",
        "MLI-2024-0002 · JNIM attack on Ogota and Ouémbé",
    ]
    assert [row.killed for row in line.rows] == ["≥ 13 killed", "≥ 32 killed"]
    assert line.rows[1].gap == "21 days later"
    assert line.rows[1].detail == "this attack · Same cycle of reprisals: MLI-2024-0001 (possible)"
    assert "S-0001 · Mali: Islamist" in line.rows[0].tip
    assert line.findChild(QLabel).text() == "Series: Reprisals in Ségou and Mopti, January 2024 (2 attacks)"
    walk_to(window, line)
    assert line.current is not None and line.current.here
    window.keyboard.press("Return")
    assert window.depth == 0  # it is open already
    window.keyboard.press("Left")
    assert line.current.title.startswith("MLI-2024-0001")
    window.keyboard.press("Left", "Right", "Right", "Left")
    assert line.current.title.startswith("MLI-2024-0001")
    window.keyboard.press("Return")
    assert window.depth == 1 and window.form.text("Title") == "Dozo attack on Kalala"
    window.keyboard.press("Esc")
    assert window.depth == 0 and window.form.text("Title").startswith("JNIM")


def test_each_row_says_all_of_it_to_those_who_hear_it(window: WindowObject) -> None:
    window.show("attack", "JNIM attack on Ogota")
    line = view(window)
    said = line.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("6 Jan 2024. MLI-2024-0001 · Dozo attack on Kalala. ≥ 13 killed. ")
    assert "MLI-2024-0002 — Same cycle of reprisals: MLI-2024-0001 (possible); source: S-0001" in said
    assert line.list.accessibleName() == "Chain of attacks"


def test_what_might_belong_to_it_is_offered_and_the_link_is_left_to_the_person(window: WindowObject) -> None:
    other = reprisal(window)
    window.show("attack", "Dozo attack on Kalala")
    line = view(window)
    (offer,) = line.offers
    assert offer_text(offer) == "MLI-2024-0003 · Attack on Sama, 6 days after, 5 km"
    assert len(window.casebook.find("attack_link")) == 1  # nothing is linked by itself
    walk_to(window, line)
    window.keyboard.press("Tab")
    assert window.keyboard.at == "Add a link to MLI-2024-0003 Attack on Sama"
    assert (
        "hit here, named among the attackers there: Fulani" in window.keyboard.focus.accessibleDescription()
    )  # type: ignore[union-attr]  # it is there, or the test fails here
    window.keyboard.press("Space")
    form = window.form
    assert form.kind == "attack_link"
    begun = form.form.current()
    assert (begun["link_type"], begun["to_id"]) == ("same_cycle", other)
    assert "This attack" not in [row.field.label for row in form.form.rows.values()]
    form.save()
    window.rest()
    assert window.depth == 0 and line.offers == []
    assert other in [row.id for row in line.rows]
    assert {link["link_type"] for link in window.casebook.find("attack_link")} == {"same_cycle"}
    window.keyboard.press("Ctrl+Z")
    window.rest()
    window.qtbot.waitUntil(lambda: len(line.offers) == 1)


def test_an_attack_alone_shows_nothing(window: WindowObject) -> None:
    form = window.new("attack")
    form.type("Title", "Alone").type("Date", "2024-03-01").save()
    window.rest()
    assert not view(window).isVisible()


def test_leaving_the_attack_while_it_looks_harms_nothing(window: WindowObject) -> None:
    reprisal(window)
    window.show("attack", "Attack on Sama")
    assert len(view(window).offers) == 1
    window.new("attack")
    assert not view(window).isVisible() and view(window).offers == []


@pytest.mark.parametrize(
    ("days", "km", "said"),
    [
        (-21, 140.4, "A-1 · One, 21 days before, 140 km"),
        (-1, None, "A-1 · One, 1 day before, in the same district"),
        (0, 0.2, "A-1 · One, at the same time, 0 km"),
        (1, 12.0, "A-1 · One, 1 day after, 12 km"),
    ],
)
def test_the_words_of_an_offer(days: int, km: float | None, said: str) -> None:
    assert offer_text(Suggestion("x", "A-1", "One", days, km, (), ())) == said


# How links are drawn


def attack(number: int) -> ChainAttack:
    day = f"2024-01-{number:02}"
    return ChainAttack(str(number), f"A-{number}", "", day, day, day, "")


def link(one: int, other: int, kind: str = "same_cycle", confidence: str = "possible") -> ChainLink:
    return ChainLink(f"{one}-{other}", str(one), str(other), kind, confidence, "", "")


def test_links_do_not_run_over_each_other() -> None:
    chain = Chain([attack(n) for n in (1, 2, 3, 4)], [link(4, 1), link(2, 1), link(3, 2), link(4, 3)])
    rows = chain_rows(chain, "1")
    lanes = {(stroke.lane, stroke.up, stroke.down) for stroke in rows[1].strokes}
    assert lanes == {(1, True, True), (0, True, False), (0, False, True)}
    assert [row.lanes for row in rows] == [2] * 4
    crowd = Chain([attack(n) for n in range(1, 21)], [link(n, 21 - n) for n in range(1, 10)])
    assert chain_rows(crowd, "1")[0].lanes == LANES


def test_an_arrow_points_where_the_link_leads_and_only_where_it_leads_anywhere() -> None:
    chain = Chain([attack(1), attack(2), attack(3)], [link(3, 1, "retaliation_for"), link(2, 1)])
    arrows = [[stroke.arrow for stroke in row.strokes] for row in chain_rows(chain, "1")]
    assert arrows == [[True, False], [False, False], [False]]


def test_how_sure_a_link_is_shows_without_colour() -> None:
    assert LINES.keys() == {code.code for code in CONFIDENCE.codes}
    sure = [LINES[code] for code in ("confirmed", "probable", "possible")]
    assert len(set(sure)) == 3


@pytest.mark.parametrize("look", ["light", "dark"])
def test_it_can_be_seen_in_both_looks(window: WindowObject, look: str) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.font()
    try:
        theme.apply(application, look)
        window.show("attack", "JNIM attack on Ogota")
        shown: QImage = view(window).list.grab().toImage()
        colours = {QColor(shown.pixel(x, y)).lightness() for x in range(40) for y in range(shown.height())}
        assert max(colours) - min(colours) > 100
    finally:
        theme.apply(application)
        application.setFont(before)
