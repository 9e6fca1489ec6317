"""Who is named as the source of an attack in tables with one row an attack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import cast

from db.exchange.several import word
from db.model.fields import Record, Value
from db.model.tree import Tree


@dataclass(frozen=True)
class Credit:
    """A source as far as it is told of: its publisher and address, else its kind; nothing of one that stays.
    Those of one `origin` (from 1 on) repeat one another."""

    kind: str
    publisher: str
    url: str
    origin: int

    @property
    def order(self) -> tuple[bool, bool, str]:
        """Those with a name first, then by kind, at the end those of which nothing is told."""
        return (not self.publisher, not self.kind, self.publisher or self.kind)


def credited(
    tree: Tree, leaves: Tree, sources: Collection[Value], untold: Callable[[Record], bool]
) -> tuple[Credit, ...]:
    """Return the credits of an attack's sources, in an order that follows from what they tell. `leaves` is
    what leaves of its `tree`."""
    found: list[tuple[Credit, str]] = []
    for id in sources:
        source = tree.link(id)
        told = source is not None and not untold(source)
        left = leaves.link(id) if told else None
        kind = str(cast(Record, source)["source_kind"]) if told else ""
        publisher, url = (str((left or {}).get(name) or "") for name in ("publisher", "url"))
        found.append((Credit(kind, publisher, url, 0), tree.origin(id)))
    if len(found) == 1:
        return (_with(found[0][0], 1),)
    groups: dict[str, list[Credit]] = {}
    for one, origin in found:
        groups.setdefault(origin, []).append(one)
    alike = {origin: sorted(one.order for one in some) for origin, some in groups.items()}
    found.sort(key=lambda pair: (pair[0].order, alike[pair[1]], pair[1]))
    numbers: dict[str, int] = {}
    return tuple(_with(one, numbers.setdefault(origin, len(numbers) + 1)) for one, origin in found)


def _with(credit: Credit, origin: int) -> Credit:
    return Credit(credit.kind, credit.publisher, credit.url, origin)


def named(credits: Iterable[Credit], called: Callable[[str, int], str]) -> list[str]:
    """Return the publishers, then how many others there are of each kind, as words for one cell: what is
    `called` "2 witnesses" is told from a publisher of that name by the backslash before that."""
    words: list[str] = []
    others = Counter[str]()
    for one in credits:
        if one.publisher:
            words.append(word(one.publisher, another=one.publisher[0].isdigit()))
        elif one.kind:
            others[one.kind] += 1
    return words + [called(kind, number) for kind, number in sorted(others.items())]


def by_address(credits: Iterable[Credit]) -> list[Credit]:
    """Return credits in the order in which a table tells them that tells of addresses, but not of origins."""
    return sorted(credits, key=lambda one: (one.order, one.url))


def addresses(credits: Iterable[Credit]) -> list[str]:
    """Return the addresses of all sources in their order, an empty one where there is none but at the end."""
    found = [one.url for one in credits]
    while found and not found[-1]:
        found.pop()
    return found
