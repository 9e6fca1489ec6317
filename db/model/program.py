"""Which version of the program this is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    VERSION: str  # read when it is first asked for: the way there takes longer than the first rows


@cache
def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("temoin")
    except PackageNotFoundError:  # a program frozen without its metadata
        return ""


def __getattr__(name: str) -> str:
    if name != "VERSION":
        raise AttributeError(name)
    return _version()
