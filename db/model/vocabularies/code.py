"""What a code is, and a list of codes."""

from __future__ import annotations

from dataclasses import dataclass

from db.model.plain import plain


@dataclass(frozen=True)
class Code:
    """One entry of a list.

    `definition` says what the label alone leaves open, `guideline` when to choose it and when another,
    `example` what a source or the team would say of such a case.

    `acled` is ACLED's own code; for types of attack "Event type / Sub-event type", parted by " / " because
    the names themselves hold slashes. `huridocs` is the code (or term) of the micro-thesaurus, `ged` the
    number in UCDP GED. `group` is the wider class: the unit that a measure counts, OHCHR's group of a weapon.
    """

    code: str
    label: str
    definition: str = ""
    guideline: str = ""
    example: str = ""
    acled: str = ""
    huridocs: str = ""
    ged: str = ""
    group: str = ""
    retired: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """A list of codes in the order in which people see them; `number` is its number in the codebook."""

    name: str
    number: str
    title: str
    codes: tuple[Code, ...]

    @property
    def active(self) -> tuple[Code, ...]:
        """Return the codes that may still be chosen."""
        return tuple(c for c in self.codes if not c.retired)

    def find(self, text: str) -> Code | None:
        """Return what a text means: an exact code, else a code or English label in any case and accents."""
        exact = next((c for c in self.codes if c.code == text), None)
        if exact:
            return exact
        wanted = _plain(text)
        return next((c for c in self.codes if _plain(c.code) == wanted), None) or next(
            (c for c in self.codes if _plain(c.label) == wanted), None
        )

    def label(self, code: str) -> str:
        """Return the English label of a code; the code itself when the list has none such."""
        return next((c.label for c in self.codes if c.code == code), code)

    def __contains__(self, code: object) -> bool:
        return any(c.code == code for c in self.codes)


def _plain(text: str) -> str:
    return plain(text.replace("_", " "))
