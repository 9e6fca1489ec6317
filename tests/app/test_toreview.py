"""“To review”, with the keyboard: what stands there, where it leads, and how it follows what is mended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.entry.ruleline import RuleLine
from app.review.findings import NAMES, SHOWN, place, sentence
from app.review.merging import MergeDialog
from app.review.toreview import ToReview
from app.tasks import Cancelled
from db import demo
from db.model.changes import Change
from db.model.fields import Record, Value
from db.model.questions import answer, ask, close
from db.storage.casebook import Casebook
from db.storage.reviewing import GROUPS, LOOKED_AT, SLICE, Slice, look_at, records, touched, waited_for
from tests.pages import WindowObject


class ReviewObject:
    """The page, as it is used."""

    def __init__(self, window: WindowObject) -> None:
        self.window = window
        window.keyboard.press("Ctrl+7")
        window.qtbot.waitUntil(lambda: not self.page.looking, timeout=20_000)

    @property
    def page(self) -> ToReview:
        assert self.window.view.review is not None
        return self.window.view.review

    def lines(self, group: str) -> list[str]:
        """The lines of a group: where they lead and what they say."""
        model = self.page.model
        above = model.index([name for name, _ in GROUPS].index(group), 0)
        found = [model.finding(model.index(row, 0, above)) for row in range(model.rowCount(above))]
        return [f"{place(f)}: {sentence(f)}" for f in found if f]

    def go_to(self, words: str) -> ReviewObject:
        """Move down to the line that holds some words; folded groups are unfolded on the way."""
        keys = self.window.keyboard
        keys.press("Home")
        for _ in range(60):
            index = self.page.tree.currentIndex()
            said = f"{index.siblingAtColumn(0).data()} {index.siblingAtColumn(1).data()}"
            if index.parent().isValid() and words in said:
                return self
            if not index.parent().isValid() and not self.page.tree.isExpanded(index):
                keys.press("Right")
            keys.press("Down")
        raise AssertionError(f"no line says {words!r}")

    def rest(self) -> ReviewObject:
        self.window.qtbot.waitUntil(lambda: not self.page.looking, timeout=20_000)
        return self


def to_look_at(casebook: Casebook) -> list[Slice]:
    slices = waited_for(casebook)
    return [*slices, *(part for entity in LOOKED_AT for part in records(casebook, entity))]


def new(casebook: Casebook, entity: str, /, **values: Value) -> str:
    return casebook.apply([Change.new(entity, values)])[0].id


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, sample: Casebook) -> Iterator[WindowObject]:
    attack = new(sample, "attack", title="An attack on Boura", date_edtf="2024-03-01")
    tally = new(sample, "tally", attack_id=attack, measure="killed")
    for number, source in zip((13, 31), sample.find("source"), strict=False):
        said = {
            "as_reported": str(number),
            "qualifier": "exact",
            "low": number,
            "best": number,
            "high": number,
        }
        new(sample, "figure", tally_id=tally, source_id=source["id"], method="list", **said)
    new(sample, "source", source_kind="witness", public_label="Awa, 76 12 34 56")
    kept = {"entity": "attack", "entity_id": attack, "rule": "S17", "reason": "So it is"}
    new(sample, "waived_warning", **kept)
    sample.close()
    opened = WindowObject(qtbot, tmp_path / "settings").open(sample.path)
    yield opened
    opened.close()


def test_everything_that_is_left_stands_in_its_group(window: WindowObject) -> None:
    review = ReviewObject(window)
    boura = "MLI-2024-0003 · An attack on Boura"
    (mend,) = review.lines("hard")
    assert mend == f"{boura}: Add at least one place before you submit the attack; a region is enough."
    (dispute,) = review.lines("dispute")
    assert dispute == f"{boura} › Count: The sources say from 13 to 31: adopt a number, or the range."
    (silent,) = review.lines("silent")
    assert "Dozo attack on Kalala › Abduction: Nothing recorded since 6 Jan 2024, " in silent
    (soft,) = (line for line in review.lines("soft") if "telephone" in line)
    assert soft.startswith("S-0004")
    (kept,) = review.lines("kept")
    assert (
        "Kept: So it is — " in kept and "Is it really 1 Mar 2024?" in kept and str(date.today().year) in kept
    )


@pytest.mark.parametrize(
    ("words", "entity", "label"),
    [
        ("The sources say", "tally", "Rule"),
        ("telephone", "source", "Public label"),
        ("Nothing recorded", "abduction", ""),
    ],
)
def test_enter_opens_the_record_at_the_field(
    window: WindowObject, words: str, entity: str, label: str
) -> None:
    ReviewObject(window).go_to(words)
    window.keyboard.press("Return")
    window.rest()
    assert window.form.form.entity.name == entity
    assert not window.view.reviewing
    if label:
        assert window.form.is_at(label)


def test_what_is_mended_goes_and_what_is_undone_returns(window: WindowObject) -> None:
    review = ReviewObject(window).go_to("telephone")
    window.keyboard.press("Return")
    window.rest()
    window.form.type("Public label", "a witness").save()
    review = ReviewObject(window)
    assert not any("telephone" in line for line in review.lines("soft"))
    window.keyboard.press("Ctrl+Z")
    review.rest()
    assert sum("telephone" in line for line in review.lines("soft")) == 1


def test_a_rule_that_is_chosen_adopts_what_the_figures_say_by_it(window: WindowObject) -> None:
    ReviewObject(window).go_to("The sources say")
    window.keyboard.press("Return")
    window.rest()
    window.keyboard.write("majority")
    window.keyboard.press("Return")
    line = window.form.form.findChild(RuleLine)
    assert line is not None and "give no number by this rule" in line.text()
    window.form.choose("Rule", "range")
    assert line.text() == "From the lowest to the highest of all 2 figures." and line.isVisible()
    assert [window.form.text(label) for label in ("Lowest", "Best", "Highest")] == ["13", "", "31"]
    window.form.choose("Rule", "lowest")
    assert [window.form.text(label) for label in ("Lowest", "Best", "Highest")] == ["13", "13", "13"]
    window.form.save()
    review = ReviewObject(window)
    assert review.lines("dispute") == []
    window.keyboard.press("Ctrl+Z")
    assert len(review.rest().lines("dispute")) == 1


@pytest.mark.parametrize("number", ["20", "0", "twenty"])
def test_a_rule_leaves_a_number_that_somebody_typed(window: WindowObject, number: str) -> None:
    ReviewObject(window).go_to("The sources say")
    window.keyboard.press("Return")
    window.rest()
    window.form.type("Best", number).choose("Rule", "lowest")
    assert adopted(window) == ["", number, ""] and rule_line(window).startswith("The number stays")
    window.form.clear("Best").to("Rule")  # left empty, it takes what the rule gives
    assert adopted(window) == ["13", "13", "13"] and "gives the lowest number" in rule_line(window)


def test_a_rule_leaves_a_number_that_was_saved_and_says_so(window: WindowObject) -> None:
    ReviewObject(window).go_to("The sources say")
    window.keyboard.press("Return")
    window.rest()
    window.form.choose("Rule", "range").save()
    window.form.choose("Rule", "lowest")
    assert adopted(window) == ["13", "", "31"] and rule_line(window).startswith("The number stays")
    window.form.choose("Rule", "range")
    assert rule_line(window) == "From the lowest to the highest of all 2 figures."


def test_a_rule_replaces_what_a_rule_gave_though_a_figure_was_changed_meanwhile(window: WindowObject) -> None:
    ReviewObject(window).go_to("The sources say")
    window.keyboard.press("Return")
    window.rest()
    window.form.choose("Rule", "range")
    figure = window.casebook.find("figure", tally_id=window.form.form.record_id)[0]
    do(window, Change.edit("figure", figure, {"low": 14, "best": 14, "high": 14}))
    window.rest()
    assert adopted(window) == ["13", "", "31"]
    window.form.choose("Rule", "lowest")
    assert adopted(window) == ["14", "14", "14"]


def adopted(window: WindowObject) -> list[str]:
    return [window.form.text(label) for label in ("Lowest", "Best", "Highest")]


def rule_line(window: WindowObject) -> str:
    line = window.form.form.findChild(RuleLine)
    assert line is not None and line.isVisible()
    return line.text()


def test_del_takes_a_kept_warning_back(window: WindowObject) -> None:
    review = ReviewObject(window).go_to("So it is")
    window.keyboard.press("Del")
    review.rest()
    assert window.casebook.find("waived_warning") == []
    assert review.lines("kept") == [] and any("Is it really" in line for line in review.lines("soft"))
    window.keyboard.press("Ctrl+Z")
    review.rest()
    assert len(review.lines("kept")) == 1


def test_commands_of_a_record_wait_for_one_and_esc_leads_back(window: WindowObject) -> None:
    ReviewObject(window)
    for key in ("Ctrl+N", "Ctrl+S", "Ctrl+F", "Ctrl+Del", "F8", "Ctrl+B"):
        window.keyboard.press(key)
        assert window.view.reviewing and "Open a record first" in window.message
    window.keyboard.press("Alt+2", "Esc")
    assert not window.view.reviewing and window.entity == "attack"


def test_an_empty_casebook_has_nothing_left(qtbot: QtBot, tmp_path: Path, casebook: Casebook) -> None:
    casebook.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(casebook.path)
    review = ReviewObject(window)
    assert all(review.lines(group) == [] for group, _ in GROUPS)
    assert "Nothing is left to review" in review.page._empty.text
    window.close()


def test_a_look_that_was_broken_off_does_not_say_that_nothing_is_left(window: WindowObject) -> None:
    page = ReviewObject(window).page
    page.model.clear()
    page._look._failed(Cancelled())
    assert not page.looking and page._middle.currentWidget() is page.tree
    page.hide()
    page.show()
    window.qtbot.waitUntil(lambda: not page.looking and not page.model.is_empty)


def test_lines_come_while_the_rest_is_looked_at_and_other_work_is_not_held_up(
    qtbot: QtBot, tmp_path: Path, casebook: Casebook
) -> None:
    demo.write(casebook, 3 * SLICE)
    casebook.close()
    window = WindowObject(qtbot, tmp_path / "settings").open(casebook.path)
    window.keyboard.press("Ctrl+6")
    window.rest()
    view = window.view
    view.show_review()
    review = view.review
    assert review is not None
    seen: list[tuple[int, bool]] = []
    review.model.rowsInserted.connect(lambda: seen.append((review._look.done, review.looking)))
    answered: list[bool] = []
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    view.session.worker.ask(
        "other", lambda casebook, progress: True, lambda _: answered.append(review.looking)
    )
    qtbot.waitUntil(lambda: not review.looking, timeout=60_000)
    assert answered == [True]  # before everything was looked at
    assert len({done for done, _ in seen}) > 1
    assert review._look.done == review._look.total
    window.close()


def test_slices_hold_every_record_once(casebook: Casebook) -> None:
    demo.write(casebook, SLICE + 7)
    seen = [(entity, n) for entity, numbers in to_look_at(casebook) for n in numbers]
    assert len(seen) == len(set(seen)) and all(len(ns) <= SLICE for _, ns in to_look_at(casebook))
    for entity in ("attack", "victim", "source", "place", "actor"):
        found = {row["n"] for row in casebook.find(entity)}
        assert found == {n for kind, n in seen if kind == entity}
    attacks = [n for kind, n in seen if kind == "attack"]
    assert attacks == sorted(attacks, reverse=True)


def test_a_change_of_a_part_has_its_attack_looked_at_again(sample: Casebook) -> None:
    attack = sample.find("attack")[0]
    for entity in ("figure", "custody_event", "abduction", "attack_place", "citation", "tally"):
        owned = [row for row in sample.find(entity) if sample.problems(entity, str(row["id"])) is not None]
        change = Change(entity, str(owned[0]["id"]), {}, {})
        slices = dict(touched(sample, [change]))
        assert attack["n"] in slices["attack"], entity
    victim = new(sample, "victim", name="Awa")
    assert dict(touched(sample, [Change("victim", victim, {}, {})])) == {"victim": [1]}


def test_what_two_attacks_say_of_one_person_is_shown_once(window: WindowObject) -> None:
    casebook = window.casebook
    victim = new(casebook, "victim", name="Awa", sensitivity=2)
    for row in casebook.find("attack")[:2]:
        tally = new(casebook, "tally", attack_id=row["id"], measure="sexual_violence", low=1, best=1, high=1)
        new(casebook, "harm", attack_id=row["id"], victim_id=victim, tally_id=tally)
    told = [f for e in LOOKED_AT for s in records(casebook, e) for f in look_at(casebook, *s, date.today())]
    assert sum(finding.problem.rule == "S19" for finding in told) == 2
    review = ReviewObject(window)
    assert sum("sexual violence" in line for line in review.lines("soft")) == 1


def test_every_line_can_be_heard(window: WindowObject) -> None:
    review = ReviewObject(window)
    model = review.page.model
    for number in range(len(GROUPS)):
        above = model.index(number, 0)
        for index in [above, *(model.index(row, 0, above) for row in range(model.rowCount(above)))]:
            assert index.data(Qt.ItemDataRole.AccessibleTextRole)


# Questions, what waits for review, what may be recorded twice


def attacks(window: WindowObject) -> list[Record]:
    return window.casebook.find("attack")


def do(window: WindowObject, *changes: Change | None) -> None:
    window.view.session.do("Test", [change for change in changes if change])


def woman(name: str) -> Change:
    return Change.new("victim", {"name": name, "sex": "f", "birth_edtf": "1990"})


def test_open_questions_stand_there_until_they_are_closed(window: WindowObject) -> None:
    boura = attacks(window)[2]
    tally = window.casebook.find("tally", attack_id=boura["id"])[0]
    do(
        window,
        ask("attack", str(boura["id"]), "date_edtf", "Is it that day?"),
        ask("tally", str(tally["id"]), "measure", "Of whom?"),
        ask("source", str(window.casebook.find("source")[0]["id"]), "", "Can we name it?"),
    )
    review = ReviewObject(window)
    first, second, third = review.lines("question")
    assert first == "MLI-2024-0003 · An attack on Boura › Date: tester: Is it that day?"
    assert second == "MLI-2024-0003 · An attack on Boura › Count › Measure: tester: Of whom?"
    assert third.startswith("S-0001") and third.endswith(": tester: Can we name it?")
    question = window.casebook.find("comment")[0]
    do(window, answer(question, "Yes."))
    review.rest()
    assert review.lines("question")[-1].endswith("Is it that day? — tester: Yes.")
    do(window, close(window.casebook.find("comment")[0]))
    review.rest()
    assert len(review.lines("question")) == 2
    window.keyboard.press("Ctrl+Z")
    review.rest()
    assert len(review.lines("question")) == 3


@pytest.mark.parametrize(
    ("entity", "field", "at"),
    [("attack", "date_edtf", "Answer to: Really?"), ("tally", "measure", "Answer to: Really?"),
     ("place", "", "Answer to: Really?")],
)  # fmt: skip
def test_enter_opens_a_question_ready_to_be_answered(
    window: WindowObject, entity: str, field: str, at: str
) -> None:
    do(window, ask(entity, str(window.casebook.find(entity)[0]["id"]), field, "Really?"))
    ReviewObject(window).go_to("Really?")
    window.keyboard.press("Return")
    window.rest()
    assert window.keyboard.at == at and window.form.form.entity.name == entity


def test_what_was_submitted_waits_until_it_is_approved_or_sent_back(window: WindowObject) -> None:
    review = ReviewObject(window)
    assert [line.split(":")[0][:13] for line in review.lines("submitted")] == [
        "MLI-2024-0002",
        "MLI-2024-0001",
    ]
    review.go_to("nobody has taken it into review")
    window.keyboard.press("Return")
    window.rest()
    assert window.form.is_at("Status")
    window.keyboard.press("Ctrl+Shift+R")
    review = ReviewObject(window)
    assert sum("In review: to be approved" in line for line in review.lines("submitted")) == 1
    window.show("attack", "Ogota")
    window.keyboard.press("Ctrl+Shift+Y")
    review = ReviewObject(window)
    assert len(review.lines("submitted")) == 1


def test_what_may_be_recorded_twice_is_told_by_rule_and_compared_with_c(window: WindowObject) -> None:
    casebook = window.casebook
    jnim = casebook.find("actor", acronym="JNIM")[0]
    do(window, Change.new("actor", {"name": "GSIM", "actor_type": jnim["actor_type"]}))
    do(window, woman("Aminata Cissé"), woman("Aminata Cisse"))
    kalala = attacks(window)[0]
    place = casebook.find("attack_place", attack_id=kalala["id"])[0]["place_id"]
    again = Change.new("attack", {"title": "Attack on Kalala", "date_edtf": kalala["date_edtf"]})
    do(window, again, Change.new("attack_place", {"attack_id": again.id, "place_id": place}))
    review = ReviewObject(window)
    model = review.page.model
    above = model.index([name for name, _ in GROUPS].index("duplicate"), 0)
    found = [model.finding(model.index(row, 0, above)) for row in range(model.rowCount(above))]
    assert {f.problem.rule for f in found if f} == {"S1", "S2", "S15"}
    review.go_to("Perhaps the same as V-")
    window.keyboard.press("Return")
    window.rest()
    assert window.entity == "victim"
    ReviewObject(window).go_to("Perhaps the same as V-")
    window.keyboard.press("C")
    dialog = window.view.findChild(MergeDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.tell_apart()
    dialog.close()
    window.back()
    review.rest()
    assert not any("Perhaps the same as V-" in line for line in review.lines("duplicate"))


def test_a_pair_goes_when_a_name_is_mended_and_comes_when_one_is_typed(window: WindowObject) -> None:
    do(window, woman("Aminata Cissé"), woman("Awa Sow"))
    review = ReviewObject(window)
    assert review.lines("duplicate") == []
    awa = window.casebook.find("victim")[-1]
    do(window, Change.edit("victim", awa, {"name": "Aminata Cisse"}))
    review.rest()
    assert len(review.lines("duplicate")) == 1
    window.keyboard.press("Ctrl+Z")
    review.rest()
    assert review.lines("duplicate") == []


def test_looking_again_finds_the_same(window: WindowObject) -> None:
    review = ReviewObject(window)
    before = {name: sorted(review.lines(name)) for name, _ in GROUPS}
    window.keyboard.press("F5")
    review.rest()
    assert {name: sorted(review.lines(name)) for name, _ in GROUPS} == before
    assert before["submitted"] and before["hard"]


def test_records_that_come_and_go_are_counted(window: WindowObject) -> None:
    review = ReviewObject(window)
    said = review.page._counted
    total = review.page._look.total
    assert said.text() == f"{total} records looked at"
    made = Change.new("place", {"name": "Radio"})
    for change, more in ((made, 1), (made.reversed(), 0)):
        window.view.session.do("Add", [change])
        review.rest()
        assert said.text() == f"{total + more} records looked at"


def test_of_many_the_first_are_shown_and_the_others_follow(window: WindowObject) -> None:
    id = str(attacks(window)[0]["id"])
    do(window, *(ask("attack", id, "title", f"Question {n}?") for n in range(SHOWN + 2)))
    review = ReviewObject(window)
    model = review.page.model
    above = model.index(NAMES.index("question"), 0)
    assert above.data().endswith(f"({SHOWN + 2})") and model.count("question") == SHOWN + 2
    assert len(review.lines("question")) == SHOWN and model.rowCount(above) == SHOWN + 1
    more = model.index(SHOWN, 0, above)
    assert more.data().startswith("… and 2 more") and model.finding(more) is None
    asked = window.casebook.find("comment")
    do(window, close(asked[0]), close(asked[-1]))
    review.rest()
    assert model.count("question") == model.rowCount(above) == SHOWN
    assert review.lines("question")[-1].endswith(f"Question {SHOWN}?")
    window.keyboard.press("Ctrl+Z")
    review.rest()
    assert model.count("question") == SHOWN + 2 and model.rowCount(above) == SHOWN + 1


def test_in_a_narrow_window_lines_have_two_lines_of_text_and_headings_one(window: WindowObject) -> None:
    review = ReviewObject(window)
    window.window.resize(760, 600)
    window.rest()
    tree, model = review.page.tree, review.page.model
    heads = [model.index(row, 0) for row in range(len(GROUPS))]
    line = next(model.index(0, 0, head) for head in heads if model.rowCount(head))
    assert len({tree.visualRect(head).height() for head in heads if tree.visualRect(head).height()}) == 1
    assert tree.visualRect(line).height() > tree.visualRect(heads[0]).height() * 1.4
