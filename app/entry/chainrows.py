"""The attacks of a chain as rows of a time line, with the links drawn beside them in lanes."""

from __future__ import annotations

from dataclasses import dataclass

from app.shell.i18n import counted, tr
from db.model import edtf
from db.model.fields import Value
from db.model.vocabularies import CONFIDENCE, LINK_TYPE
from db.storage.chains import Chain, ChainAttack, ChainLink, apart

LANES = 6  # links drawn beside each other; more share the last lane


@dataclass(frozen=True)
class Stroke:
    """What a row shows of one link: where its line runs (up, down), whether it ends here, with an arrow."""

    lane: int
    confidence: str
    up: bool
    down: bool
    ends: bool
    arrow: bool


@dataclass(frozen=True)
class ChainRow:
    """One attack: when, what, how many were killed, how it is linked; `tip` and `said` tell all of it."""

    id: str
    date: str
    title: str
    killed: str
    gap: str
    detail: str
    tip: str
    said: str
    here: bool
    strokes: tuple[Stroke, ...]
    lanes: int
    first: bool
    last: bool


def chain_rows(chain: Chain, attack_id: str) -> list[ChainRow]:
    """Return the rows of a chain; `attack_id` is the attack in the form."""
    at = {attack.id: number for number, attack in enumerate(chain.attacks)}
    lanes = _lanes(chain.links, at)
    count = max(lanes.values(), default=-1) + 1
    titles = {a.id: a.code or a.title for a in chain.attacks}
    rows: list[ChainRow] = []
    for number, attack in enumerate(chain.attacks):
        own = [link for link in chain.links if attack.id in (link.from_id, link.to_id)]
        sentences = [_sentence(link, titles) for link in own if link.from_id == attack.id]
        title = " · ".join(part for part in (attack.code, attack.title) if part)
        killed = tr("{n} killed").replace("{n}", attack.killed) if attack.killed else ""
        date, gap = _date(attack.date_edtf), _gap(chain.attacks[number - 1], attack) if number else ""
        here = tr("this attack") if attack.id == attack_id else ""
        series = [
            tr("in the series {name}").replace("{name}", s.name)
            for s in chain.series
            if attack.id in s.attacks and not own
        ]
        detail = " · ".join(part for part in (here, *sentences, *series) if part)
        told = [_sentence(link, titles, whole=True) for link in own]
        tip = "\n".join(
            part for part in (title, ", ".join(filter(None, (date, killed))), *told, *series) if part
        )
        rows.append(
            ChainRow(
                attack.id,
                date,
                title,
                killed,
                gap,
                detail,
                tip,
                ". ".join(part for part in (date, title, killed, gap, here, *told, *series) if part),
                bool(here),
                tuple(_strokes(chain.links, at, lanes, number)),
                count,
                number == 0,
                number == len(chain.attacks) - 1,
            )
        )
    return rows


def _lanes(links: list[ChainLink], at: dict[str, int]) -> dict[str, int]:
    """Return the lane of each link: short ones near the time line, none over another."""
    taken: list[list[tuple[int, int]]] = []
    found: dict[str, int] = {}
    spans = {link.id: sorted((at[link.from_id], at[link.to_id])) for link in links}
    for link in sorted(links, key=lambda link: spans[link.id][1] - spans[link.id][0]):
        low, high = spans[link.id]
        lane = next(
            (n for n, used in enumerate(taken) if all(high <= a or b <= low for a, b in used)), len(taken)
        )
        if lane == len(taken) and lane < LANES:
            taken.append([])
        lane = min(lane, LANES - 1)
        taken[lane].append((low, high))
        found[link.id] = lane
    return found


def _strokes(links: list[ChainLink], at: dict[str, int], lanes: dict[str, int], row: int) -> list[Stroke]:
    found: list[Stroke] = []
    for link in links:
        start, end = at[link.from_id], at[link.to_id]
        low, high = min(start, end), max(start, end)
        if low <= row <= high and low != high:
            arrow = link.directed and row == end
            ends = row in (low, high)
            found.append(Stroke(lanes[link.id], link.confidence, row > low, row < high, ends, arrow))
    return found


def _sentence(link: ChainLink, titles: dict[str, str], whole: bool = False) -> str:
    """Return "Same cycle of reprisals: MLI-2024-0001 (possible)"; the whole names both ends, and the
    source."""
    said = f"{tr(LINK_TYPE.label(link.link_type))}: {titles[link.to_id]}"
    said += f" ({tr(CONFIDENCE.label(link.confidence)).lower()})"
    if not whole:
        return said
    said = f"{titles[link.from_id]} — {said}"
    source = tr("source: {title}").replace("{title}", link.source) if link.source else tr("no source named")
    return "; ".join(part for part in (said, source, link.basis) if part)


def _date(value: Value) -> str:
    if not value:
        return tr("no date")
    try:
        return edtf.parse(str(value)).display(tr)
    except ValueError:
        return str(value)


def _gap(before: ChainAttack, attack: ChainAttack) -> str:
    """Return how many days after the one above."""
    days = apart(before.first, before.last, attack.first, attack.last)
    if not days or days < 0:
        return ""
    return counted(days, tr("{n} day later"), tr("{n} days later"))
