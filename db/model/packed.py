"""Many things of one kind kept closely in memory: a table may bring millions of rows."""

from __future__ import annotations

import marshal
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from operator import attrgetter
from typing import Any, TypeVar, overload

T = TypeVar("T")


class Packed(Sequence[T]):
    """Things of one kind, packed `together` so many at a time. `values` are the names of what each is made
    of (texts, numbers and tuples of these), in the order in which `kind` takes them."""

    def __init__(
        self, kind: Callable[..., T], values: Sequence[str], some: Iterable[T] = (), *, together: int = 1000
    ) -> None:
        self._kind = kind
        self._together = together
        got = attrgetter(*values)  # of one name its value, of several a tuple
        self._values: Callable[[T], tuple[Any, ...]] = got if len(values) > 1 else lambda one: (got(one),)
        self._packed: list[bytes] = []
        self._newest: list[T] = []
        for one in some:
            self.append(one)

    def append(self, one: T) -> None:
        """Take one more."""
        self._newest.append(one)
        if len(self._newest) == self._together:
            self._packed.append(zlib.compress(marshal.dumps(list(map(self._values, self._newest))), 1))
            self._newest = []

    def __len__(self) -> int:
        return len(self._packed) * self._together + len(self._newest)

    def __iter__(self) -> Iterator[T]:
        for packed in self._packed:
            yield from self._unpacked(packed)
        yield from self._newest

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[T]: ...
    def __getitem__(self, at: int | slice) -> T | Sequence[T]:
        if isinstance(at, slice):
            return list(islice(self, *at.indices(len(self))))
        block, place = divmod(range(len(self))[at], self._together)
        some = self._unpacked(self._packed[block]) if block < len(self._packed) else self._newest
        return some[place]

    def _unpacked(self, packed: bytes) -> list[T]:
        return [self._kind(*values) for values in marshal.loads(zlib.decompress(packed))]
