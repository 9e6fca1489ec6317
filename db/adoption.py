"""Which number a team can adopt for a tally: one proposal a rule, the one to look at first on top.

Nothing is adopted here. Where one source gives a number, that one is proposed; where several do, the most
direct of the independent ones (victims and witnesses, investigations, authorities, media, social media);
where these disagree, the lowest, as ACLED does. The range of all is what UCDP keeps as low and high.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from db.counting import documented, named, number
from db.model import phrases
from db.model.fields import N_, Record, Value
from db.model.numerals import counted
from db.model.problem import Problem
from db.model.texts import Translate, untranslated
from db.model.tree import Tree
from db.model.vocabularies import ADOPTION_RULE

NUMBERS = ("low", "low_strict", "best", "high", "approx")
RANKS: tuple[tuple[str, ...], ...] = (  # kinds of source, the most direct first
    ("victim", "witness"),
    ("relative", "community_leader"),
    ("ngo", "ngo_local", "un", "researcher", "activist", "imagery", "document"),
    ("official", "security_force", "armed_group"),
    ("media",),
    ("social_media",),
)


@dataclass(frozen=True)
class Proposal:
    """A number that can be adopted by a rule. `figure` is the id of the figure whose number it is, "" where
    it is nobody's; `why` is a sentence with the values of `args`."""

    rule: str
    figure: str
    low: int | None
    low_strict: int
    best: int | None
    high: int | None
    approx: int
    why: str
    args: tuple[tuple[str, str], ...] = ()

    def values(self) -> Record:
        """Return the columns of a tally that adopts this."""
        return {name: getattr(self, name) for name in NUMBERS} | {"rule": self.rule}

    def display(self) -> str:
        """Return the range as people read it; "" for no number."""
        return phrases.display(self.low, self.low_strict, self.best, self.high, self.approx)

    def text(self, translate: Translate = untranslated) -> str:
        """Return why this number, as a sentence."""
        return Problem("", self.why, args=self.args).text(translate)


def proposals(tree: Tree, tally: Record) -> list[Proposal]:
    """Return what can be adopted for a tally: the proposal first, then the other rules in the order of the
    list, the researcher's own judgement last."""
    figures = numbered(tree, tally)
    several = len(figures) > 1
    found = [made for rule in ((_only,) if not several else COMPARED) if (made := rule(tree, figures))]
    found += _named(tree, tally)
    order = [code.code for code in ADOPTION_RULE.codes]
    found.sort(key=lambda p: order.index(p.rule))
    first = next((p for wanted in FIRST for p in found if p.rule == wanted), None)
    found.sort(key=lambda p: p is not first)
    own = {name: number(tally[name]) for name in NUMBERS}
    said = N_("Your own number: type it and say why.")
    strict, approx = own["low_strict"] or 0, own["approx"] or 0
    return [*found, Proposal("manual", "", own["low"], strict, own["best"], own["high"], approx, said)]


def adopted_figure(tree: Tree, tally: Record) -> str:
    """Return the id of the figure whose number a tally has adopted, "" where it has adopted none's."""
    if tally["low"] is None and tally["best"] is None and tally["high"] is None:
        return ""
    figures = [f for f in numbered(tree, tally) if _numbers(f) == _numbers(tally)]
    made = (p.figure for p in proposals(tree, tally) if p.rule == tally["rule"])
    meant = next(made, "")
    if any(f["id"] == meant for f in figures):
        return meant
    nobodys = tally["rule"] in ("manual", "range_all", "list_count")
    return "" if nobodys or not figures else str(_most_direct(tree, figures)["id"])


def numbered(tree: Tree, tally: Record) -> list[Record]:
    """Return the active figures of a tally that give a number."""
    figures = (f for f in tree.of("figure", "tally_id", tally["id"]) if f["status"] == "active")
    return [f for f in figures if any(f[name] is not None for name in ("low", "best", "high"))]


def disagreeing(tree: Tree, tally: Record) -> int:
    """Return how many sources there are behind figures that do not all say the same, 0 where they do.

    Sources that repeat each other are one, unless they are all there are."""
    figures = numbered(tree, tally)
    if len({_number(f) for f in figures}) < 2:
        return 0
    origins = {tree.origin(f["source_id"]) for f in figures}
    return len(origins) if len(origins) > 1 else len({f["source_id"] for f in figures})


# One function a rule. Each gets at least one figure with a number.


def _only(tree: Tree, figures: list[Record]) -> Proposal | None:
    said = N_("Only {source} gives a number.")
    return _of(tree, "single_source", figures[0], said) if figures else None


def _of_one_source(tree: Tree, figures: list[Record]) -> Proposal | None:
    """Propose the last figure of a source that gives several and is alone with them."""
    if len({f["source_id"] for f in figures}) > 1:
        return None
    said = N_("Only {source} gives a number; this is its last.")
    return _of(tree, "single_source", _last(tree, figures), said)


def _primary(tree: Tree, figures: list[Record]) -> Proposal | None:
    if len({f["source_id"] for f in figures}) < 2:
        return None
    voices = _voices(tree, figures)
    least = min(_rank(tree, voice) for voice in voices)
    best = [voice for voice in voices if _rank(tree, voice) == least]
    if not _agree(best):
        return None
    said = N_("{source} is the most direct of {n} independent sources.")
    if len(voices) == 1:
        said = N_("{source} is the most direct; the others repeat it or what it repeats.")
    return _of(tree, "primary_source", best[0], said, n=str(len(voices)))


def _reliable(tree: Tree, figures: list[Record]) -> Proposal | None:
    graded = [f for f in figures if _grade(tree, f)]
    least = min((_grade(tree, f) for f in graded), default="")
    best = [f for f in graded if _grade(tree, f) == least]
    if not best or not _agree(best):
        return None
    said = N_("{source} is graded highest: {grade}.")
    return _of(tree, "most_reliable", _most_direct(tree, best), said, grade=least.rstrip("9"))


def _majority(tree: Tree, figures: list[Record]) -> Proposal | None:
    """Propose what more than half of the independent sources say; at least two of them."""
    voices = _voices(tree, figures)
    (said_most, times), *_ = Counter(map(_numbers, voices)).most_common(1)
    if times < 2 or times * 2 <= len(voices):
        return None
    agreeing = [voice for voice in voices if _numbers(voice) == said_most]
    said = N_("{n} of {all} independent sources say so.")
    return _of(tree, "majority", _most_direct(tree, agreeing), said, n=str(times), all=str(len(voices)))


def _lowest(tree: Tree, figures: list[Record]) -> Proposal | None:
    least = min(_low(f) for f in figures)
    found = _most_direct(tree, [f for f in figures if _low(f) == least])
    return _of(tree, "lowest", found, N_("{source} gives the lowest number."))


def _latest(tree: Tree, figures: list[Record]) -> Proposal | None:
    day = max(_day(tree, f) for f in figures)
    latest = [f for f in figures if _day(tree, f) == day]
    if not day or not _agree(latest):
        return None
    return _of(tree, "latest", _most_direct(tree, latest), N_("{source} is the latest: {day}."), day=day)


def _range(tree: Tree, figures: list[Record]) -> Proposal | None:
    low = min(_low(f) for f in figures)
    highs = [number(f["high"]) for f in figures]
    closed = [high for high in highs if high is not None]
    high = max(closed) if len(closed) == len(highs) else None
    strict = all(f["low_strict"] for f in figures if _low(f) == low)
    approx = any(f["approx"] for f in figures if _low(f) == low or (high is not None and f["high"] == high))
    best = low if low == high else None
    said = N_("From the lowest to the highest of all {n} figures.")
    args = (("n", str(len(figures))),)
    return Proposal("range_all", "", low, int(strict), best, high, int(approx), said, args)


def _named(tree: Tree, tally: Record) -> Iterator[Proposal]:
    persons = documented(tree, tally)
    if persons:
        said = N_("{n} persons are recorded one by one; there may be more.")
        yield Proposal("list_count", "", persons, 0, persons, None, 0, said, (("n", str(persons)),))


Rule = Callable[[Tree, list[Record]], Proposal | None]
COMPARED: tuple[Rule, ...] = (_of_one_source, _primary, _reliable, _majority, _lowest, _latest, _range)
FIRST = ("single_source", "primary_source", "lowest", "list_count")


# What the rules look at


def _of(tree: Tree, rule: str, figure: Record, why: str, **args: str) -> Proposal:
    low, strict, best, high, approx = _numbers(figure)
    given = (("source", source_name(tree, figure["source_id"])), *args.items())
    return Proposal(rule, str(figure["id"]), low, strict or 0, best, high, approx or 0, why, given)


def source_name(tree: Tree, id: Value) -> str:
    """Return how a source is called where there is little room: its code and who speaks."""
    source = tree.link(id) or {}
    name = next((str(source[n]) for n in ("publisher", "public_label", "title") if source.get(n)), "")
    return " ".join(part for part in (str(source.get("code") or ""), name) if part)


def _voices(tree: Tree, figures: list[Record]) -> list[Record]:
    """Return one figure for each independent source: the most direct of those that go back to it."""
    origins: dict[str, list[Record]] = {}
    for figure in figures:
        origins.setdefault(tree.origin(figure["source_id"]), []).append(figure)
    return [_most_direct(tree, some) for some in origins.values()]


def _numbers(row: Record) -> tuple[int | None, int | None, int | None, int | None, int | None]:
    low, strict, best, high, approx = (number(row[name]) for name in NUMBERS)
    return low, strict or 0, best, high, approx or 0


def _agree(figures: list[Record]) -> bool:
    return len({_numbers(f) for f in figures}) == 1


def _low(figure: Record) -> int:
    return next((int(figure[n] or 0) for n in ("low", "best", "high") if figure[n] is not None), 0)


def _number(figure: Record) -> int:
    """Return the number by which figures are compared."""
    return next((int(figure[n] or 0) for n in ("best", "low", "high") if figure[n] is not None), 0)


def _rank(tree: Tree, figure: Record) -> int:
    """Say how far a figure is from what happened; what is quoted from others comes after all that is not."""
    source = tree.link(figure["source_id"]) or {}
    kind = source.get("source_kind")
    seen = (source.get("source_type"), source.get("collection_method"))
    rank = next((i for i, kinds in enumerate(RANKS) if kind in kinds), len(RANKS))
    rank = 0 if "own_observation" in seen or "observation" in seen else rank
    quoted = figure["method"] == "secondary" or bool(source.get("derived_from_id"))
    return rank + len(RANKS) + 1 if quoted else rank


def _most_direct(tree: Tree, figures: list[Record]) -> Record:
    """Return the most direct of some figures; of equally direct ones the last."""
    least = min(_rank(tree, f) for f in figures)
    return _last(tree, [f for f in figures if _rank(tree, f) == least])


def _last(tree: Tree, figures: list[Record]) -> Record:
    return max(figures, key=lambda f: (_day(tree, f), int(f["n"] or 0)))


def _grade(tree: Tree, figure: Record) -> str:
    """Return reliability and credibility, such as "B2"; "" where the source is not graded."""
    source = tree.link(figure["source_id"]) or {}
    credibility = figure["credibility"] or source.get("credibility") or 9
    return f"{source['reliability']}{credibility}" if source.get("reliability") else ""


def _day(tree: Tree, figure: Record) -> str:
    """Return the day for which a figure is given, else that of its source, else ""."""
    source = tree.link(figure["source_id"]) or {}
    return str(figure["as_of_max"] or source.get("date_max") or "")


def reports_words(reports: int, independent: int, translate: Translate = untranslated) -> list[str]:
    """Return how many reports there are and how many of them are independent, in words; nothing of none."""
    if not reports:
        return []
    return [
        counted(reports, translate(N_("{n} report")), translate(N_("{n} reports")), translate),
        counted(independent, translate(N_("1 independent")), translate(N_("{n} independent")), translate),
    ]


def named_persons(tree: Tree, tally: Record, translate: Translate = untranslated) -> list[str]:
    """Return how many of the persons recorded for a count have a name, and how many have none, in words."""
    known, unknown = named(tree, tally)
    words = (
        counted(known, translate(N_("1 named")), translate(N_("{n} named")), translate) if known else "",
        translate(N_("{n} without a name")).replace("{n}", str(unknown)) if unknown else "",
    )
    return [text for text in words if text]
