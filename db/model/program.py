"""Which version of the program this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    VERSION = version("temoin")  # read at once: later the files may be out of reach
except PackageNotFoundError:  # a program frozen without its metadata
    VERSION = ""
