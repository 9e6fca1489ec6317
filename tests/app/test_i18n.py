"""Every sentence that the program can say is in the French catalogue, and nothing else is."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.shell import i18n
from app.shell.actions import MENUS
from db.model.entities import ENTITIES
from db.model.vocabularies import VOCABULARIES

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for floor in ("app", "db") for path in (ROOT / floor).rglob("*.py"))
CATALOGUES = sorted((ROOT / "resources" / "i18n").glob("*_fr.ts"))
MARKERS = {"tr": "tr", "translate": "tr", "N_": "N_"}
MADE = ("format", "join", "replace", "strip", "lower", "upper")  # what makes a new text of a marked one

# What is spelt in French as in English.
SAME = {
    "Action", "Animal", "Apparent", "Artisan", "Attribution", "Bambara", "Bobo", "Bozo",
    "Cissé-Ogota-2", "Citation", "Citations", "Code", "Commune", "Contact", "Contacts", "Date",
    "District", "Document", "Dogon", "Grenade", "Improbable", "Latitude", "Longitude", "Mine", "Mossi",
    "Note", "Pages", "Photo", "Portrait", "Possible", "Probable", "Protection", "Public",
    "Qualification", "Question", "Questions", "Relation", "SHA-256", "Site", "Source", "Sources",
    "Type", "Village", "p. 12", "{n} question", "{n} questions", "{n} minute", "{n} minutes",
}  # fmt: skip

NO_CATALOGUE_HOLDS_IT = None


def said(node: ast.expr) -> Iterator[str | None]:
    """Yield the texts that the argument of a marker can be; None for one that is put together."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=one, orelse=other):
            yield from said(one)
            yield from said(other)
        case ast.BoolOp(values=values):
            for value in values:
                yield from said(value)
        case ast.JoinedStr() | ast.BinOp() | ast.Constant():
            yield NO_CATALOGUE_HOLDS_IT
        case ast.Call(func=ast.Attribute(attr=name)) if name in MADE:
            yield NO_CATALOGUE_HOLDS_IT
        case _:  # a name or attribute: a text that was marked where it is described
            return


@cache
def marked(path: Path) -> list[tuple[int, str, str | None]]:
    """Return (line, marker, text) of every text that a file marks; None for one that is put together."""
    return list(_marked(path))


def _marked(path: Path) -> Iterator[tuple[int, str, str | None]]:
    return _marked_in(ast.parse(path.read_text(encoding="utf-8")))


def _marked_in(tree: ast.AST) -> Iterator[tuple[int, str, str | None]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKERS:
            marker = MARKERS[node.func.id]
            texts = [text for argument in node.args for text in said(argument)]
            if marker == "N_" and not texts:
                texts = [NO_CATALOGUE_HOLDS_IT]
            for text in texts:
                yield node.lineno, marker, text


@cache
def in_code() -> set[str]:
    """Return every text that the program marks."""
    return {text for path in SOURCES for _, _, text in marked(path) if text}


def in_lists() -> set[str]:
    """Return the words of the code lists, which are marked by standing there."""
    codes = [code for vocabulary in VOCABULARIES.values() for code in vocabulary.codes]
    titles = {vocabulary.title for vocabulary in VOCABULARIES.values()}
    texts = {text for c in codes for text in (c.label, c.definition, c.guideline, c.example) if text}
    return titles | texts


@cache
def messages() -> list[tuple[str, str, str]]:
    """Return (file, source, translation) of every message of the French catalogues."""
    return [
        (path.name, message.findtext("source") or "", message.findtext("translation") or "")
        for path in CATALOGUES
        for message in ElementTree.parse(path).iter("message")
    ]


def holes(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}", text))


def test_no_text_to_translate_is_put_together_in_code() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in SOURCES
        for line, _, text in marked(path)
        if text is None
    ]
    assert wrong == []


def test_the_collector_sees_every_way_of_marking(tmp_path: Path) -> None:
    code = """tr("a"); tr("b" "c"); tr("d" if x else "e"); translate(N_("f")); tr(field.label); tr(y or "g")
tr(f"{h}"); N_(i); tr("j".format(1)); tr("k" + l); other("m")"""
    path = tmp_path / "code.py"
    path.write_text(code, encoding="utf-8")
    found = sorted((line, text or "") for line, _, text in marked(path))
    assert found == [(1, text) for text in ("a", "bc", "d", "e", "f", "g")] + [(2, "")] * 4


def test_a_number_of_things_is_said_in_one_way() -> None:
    """Where a text for one and a text for many differ, `counted` chooses: it knows where 0 is one."""
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.IfExp)
        and ast.unparse(node.test).endswith((" == 1", " != 1", " > 1"))
        and any("{n}" in (text or "") for part in (node.body, node.orelse) for _, _, text in _marked_in(part))
    ]
    assert wrong == []


def test_every_text_is_in_french() -> None:
    assert sorted((in_code() | in_lists()) - i18n.catalogue("fr").keys()) == []


def test_what_people_read_of_a_field_is_marked() -> None:
    french = i18n.catalogue("fr")
    for entity in ENTITIES.values():
        headings = [section.label for section in entity.sections]
        fields = (*entity.fields, *entity.derived)
        words = [text for f in fields for text in (f.label, f.unit, f.help.definition, f.help.guideline)]
        seen = [
            text for text in (entity.label, entity.plural, *headings, *words) if re.search(r"[^\W\d_]", text)
        ]
        missing = [text for text in seen if text not in french]
        assert missing == [], entity.name


def test_the_catalogues_hold_nothing_that_is_not_said() -> None:
    said_now = in_code() | in_lists()
    assert [(file, source) for file, source, _ in messages() if source not in said_now] == []


def test_a_text_is_translated_once() -> None:
    assert [
        source for source, times in Counter(source for _, source, _ in messages()).items() if times > 1
    ] == []


def test_french_differs_from_english_where_it_must() -> None:
    same = {source for _, source, french in messages() if source == french}
    assert sorted(same - SAME) == []
    assert sorted(SAME - same) == []


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_translations_keep_placeholders_access_keys_and_french_spaces(path: Path) -> None:
    of_file = [(source, french) for file, source, french in messages() if file == path.name]
    assert of_file
    for source, french in of_file:
        assert holes(source) == holes(french), source
        assert source.count("&") == french.count("&"), source
        assert source.startswith(" ") == french.startswith(" ")
        assert source.endswith(" ") == french.endswith(" ")
        assert source.endswith("…") == french.endswith("…"), source
        # Needs a no-break space.
        assert not re.search(r" [;:?!»]|« |[^\s\u00a0\d./(]:(?!//|\d)", french), french
        assert "“" not in french, french
        assert "'" not in french, french  # an apostrophe is ’, everywhere the same


def test_the_menus_open_by_different_keys() -> None:
    for code in i18n.LANGUAGES:
        words = i18n.catalogue(code)
        titles = [words.get(title, title) for title, _ in MENUS]
        keys = [title[title.index("&") + 1].lower() for title in titles]
        assert len(set(keys)) == len(keys), titles


def test_a_language_is_chosen_and_left() -> None:
    try:
        i18n.choose("fr")
        assert i18n.tr("Killed") == "Tués"
        assert i18n.tr("a text that nobody translated") == "a text that nobody translated"
        i18n.choose("xx")
        assert (i18n.language(), i18n.tr("Killed")) == ("en", "Killed")
    finally:
        i18n.choose("en")


@pytest.mark.parametrize("name", ["manual", "about"])
def test_the_help_says_the_same_in_both_languages(name: str) -> None:
    shelf = ROOT / "resources" / "help"
    english, french = ((shelf / file).read_text(encoding="utf-8") for file in (f"{name}.md", f"{name}.fr.md"))
    shape = re.compile(r"^(#+|\d+\.|-|\|)", re.MULTILINE)
    assert shape.findall(english) == shape.findall(french)
    assert "'" not in re.sub(r"`[^`]*`", "", french), "an apostrophe is ’"
    keys = re.compile(r"(?:Ctrl|Alt)\+(?:Shift\+|Maj\+)?(\w)")
    assert keys.findall(english) == keys.findall(french)


def test_qt_speaks_the_chosen_language_and_no_other(qapp: QApplication) -> None:
    def cancel() -> str:
        return QCoreApplication.translate("QPlatformTheme", "Cancel")

    try:
        i18n.choose("fr")
        assert cancel() == "Annuler"
    finally:
        i18n.choose("en")
    assert cancel() == "Cancel"


def test_no_number_of_the_window_is_written_in_english_only() -> None:
    """A comma between thousands reads as a decimal in French. The command line speaks English."""
    english = ("commands", "listing.py", "tables.py")
    found = [
        path.name
        for path in (ROOT / "app").rglob("*.py")
        if not any(part in english for part in path.parts) and re.search(r"\{[^{}]*:,\}", path.read_text())
    ]
    assert not found


def test_no_count_of_the_window_is_written_without_its_thousands_parted() -> None:
    plain = re.compile(r"""\.replace\(\s*"\{(?:n|count|rows|taken|accounted)\}",\s*str\(""")
    found = [path.name for path in (ROOT / "app").rglob("*.py") if plain.search(path.read_text("utf-8"))]
    assert not found
