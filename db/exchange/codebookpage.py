"""The codebook as a page: to read in any browser without a network, to search and to print."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from db.exchange.codebook import HEADER, codebook
from db.exchange.profiles import Profile
from db.model.entities import ENTITIES
from db.model.vocabularies import VOCABULARIES

Row = dict[str, str]

STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; color: #1b2730; max-width: 70rem; margin: 2rem auto }
h1, h2 { line-height: 1.2 } h2 { margin-top: 2.5rem; border-bottom: 1px solid #9aa7b0 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0 }
tr { border-bottom: 1px solid #dde3e7 }
code { font-size: .92em } .quiet { color: #55636d } nav li { display: inline-block; margin-right: 1rem }
@media print { nav { display: none } body { margin: 0; font-size: 10pt } tr { break-inside: avoid } }
"""


def page(profile: Profile) -> bytes:
    """Return the page, UTF-8: every field and every code that leaves by a profile."""
    return "\n".join(_page(profile)).encode()


def _page(profile: Profile) -> Iterator[str]:
    header: tuple[str, ...] = HEADER
    rows: list[Row] = [dict(zip(header, row, strict=True)) for row in codebook(profile)]
    fields: dict[str, list[Row]] = {}
    codes: dict[str, list[Row]] = {}
    for row in rows:
        (
            fields.setdefault(row["entity"], []) if row["entity"] else codes.setdefault(row["vocabulary"], [])
        ).append(row)
    yield '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<title>Codebook</title>\n<style>{STYLE}</style>\n<h1>Codebook</h1>"
    told = f"Every field and code that leaves a casebook by the profile {profile.name}."
    yield f'<p class="quiet">{escape(told)}</p>'
    yield _contents("Records", {name: ENTITIES[name].plural for name in fields}, "record")
    yield _contents("Lists", {name: VOCABULARIES[name].title for name in codes}, "list")
    for name, some in fields.items():
        yield f'<h2 id="record-{name}">{escape(ENTITIES[name].plural)} <code>{name}</code></h2>'
        yield from _table(("Column", "Meaning", "Kind", "Standards"), map(_field, some))
    for name, some in codes.items():
        vocabulary = VOCABULARIES[name]
        number = f' <span class="quiet">{vocabulary.number}</span>' if vocabulary.number else ""
        yield f'<h2 id="list-{name}">{escape(vocabulary.title)} <code>{name}</code>{number}</h2>'
        yield from _table(("Code", "Meaning", "Standards"), map(_code, some))
    yield "</html>\n"


def _contents(title: str, names: dict[str, str], kind: str) -> str:
    items = "".join(f'<li><a href="#{kind}-{name}">{escape(label)}</a></li>' for name, label in names.items())
    return f"<nav><strong>{title}</strong><ul>{items}</ul></nav>"


def _table(header: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    yield "<table><thead><tr>" + "".join(f"<th>{name}</th>" for name in header) + "</tr></thead><tbody>"
    for row in rows:
        yield "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>"
    yield "</tbody></table>"


def _field(row: Row) -> tuple[str, ...]:
    kind = escape(row["kind"])
    if row["vocabulary"]:
        kind += f' <a href="#list-{row["vocabulary"]}">{row["vocabulary"]}</a>'
    if row["links_to"]:
        kind += f' <a href="#record-{row["links_to"]}">{row["links_to"]}</a>'
    notes = [kind, row["unit"] and escape(row["unit"]), "needed" if row["required"] == "1" else ""]
    notes += ["computed" if row["computed"] == "1" else ""]
    return (
        "<br>".join(f"<code>{name}</code>" for name in row["columns"].split(";")),
        _meaning(row),
        "<br>".join(filter(None, notes)),
        "<br>".join(escape(words) for words in (row["standard"], row["hxl"]) if words),
    )


def _code(row: Row) -> tuple[str, ...]:
    standards = [f"{name.upper()} {row[name]}" for name in ("acled", "huridocs", "ged", "hxl") if row[name]]
    retired = " <em>(no longer to be chosen)</em>" if row["retired"] == "1" else ""
    return (
        f"<code>{escape(row['code'])}</code>",
        _meaning(row) + retired,
        "<br>".join(map(escape, filter(None, (*standards, row["group"])))),
    )


def _meaning(row: Row) -> str:
    said = [f"<strong>{escape(row['label'])}</strong> {escape(row['definition'])}"]
    for name in ("guideline", "example"):
        if row[name]:
            said.append(f'<span class="quiet">{name.capitalize()}:</span> {escape(row[name])}')
    return "<br>".join(said)
