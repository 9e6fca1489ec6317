"""Qt's metaclass makes objects of a class that leaves an abstract method open: this refuses it instead."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

import app
from app.entry.editor import Editor
from app.entry.formshowing import FormShowing
from app.entry.partlist import PartList
from app.shell.keysteps import KeySteps
from app.shell.leaving import Leaving
from app.shell.steppage import StepPage


def most_special(base: type) -> Iterator[type]:
    """Yield the classes made of a base of which no other is made: the ones of which there are objects."""
    made = base.__subclasses__()
    for cls in made:
        yield from most_special(cls)
    if not made:
        yield base


def test_nothing_abstract_is_left_open() -> None:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    left = [
        f"{cls.__name__}.{name}"
        for base in (Editor, FormShowing, KeySteps, Leaving, PartList, StepPage)
        for cls in most_special(base)
        for name in dir(cls)
        if getattr(getattr(cls, name), "__isabstractmethod__", False)
    ]
    assert left == []
