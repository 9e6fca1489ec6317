"""Which version of the program this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def _version() -> str:
    try:
        return version("temoin")
    except PackageNotFoundError:  # a program frozen without its metadata
        return ""


VERSION = _version()  # read at once: later the files may be out of reach
