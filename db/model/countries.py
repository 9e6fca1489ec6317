"""Countries and their parts by ISO 3166, in many languages, offline (from the package pycountry)."""

from __future__ import annotations

import gettext
from functools import cache
from types import ModuleType
from typing import Any, NamedTuple, cast

# In use by GeoNames and the United Nations, but not in ISO 3166.
KOSOVO = ("XK", "XKX", "Kosovo")


class Subdivision(NamedTuple):
    """A part of a country by ISO 3166-2 (not an OCHA P-code); `parent` is the code of the part it lies in."""

    code: str
    name: str
    kind: str
    parent: str


def _iso() -> ModuleType:
    import pycountry  # it takes longer to load than the list of attacks, which names no country

    return pycountry


@cache
def countries(language: str = "en") -> dict[str, str]:
    """Return the names of all countries by ISO 3166-1 alpha-3 code, in the order of their names.

    A name that is not translated into the language stays English.
    """
    translate = gettext.translation("iso3166-1", _iso().LOCALES_DIR, [language], fallback=True).gettext
    names = {c.alpha_3: translate(getattr(c, "common_name", c.name)) for c in _iso().countries}
    names[KOSOVO[1]] = KOSOVO[2]
    return dict(sorted(names.items(), key=lambda item: item[1].casefold()))


@cache
def is_country(code: str) -> bool:
    """Return whether an alpha-3 code is that of a country."""
    return code == KOSOVO[1] or _iso().countries.get(alpha_3=code) is not None


@cache
def subdivisions(country: str, language: str = "en") -> tuple[Subdivision, ...]:
    """Return the parts of a country, by its alpha-3 code, in the order of their names; none if unknown."""
    known = _iso().countries.get(alpha_3=country)
    if known is None:
        return ()
    translate = gettext.translation("iso3166-2", _iso().LOCALES_DIR, [language], fallback=True).gettext
    found = cast(list[Any], _iso().subdivisions.get(country_code=known.alpha_2) or [])
    parts = [Subdivision(s.code, translate(s.name), s.type, s.parent_code or "") for s in found]
    return tuple(sorted(parts, key=lambda part: part.name.casefold()))


@cache
def alpha_3(alpha_2: str) -> str:
    """Return the alpha-3 code of a country by its alpha-2 code (MLI for ML), empty where there is none."""
    if alpha_2 == KOSOVO[0]:
        return KOSOVO[1]
    known = _iso().countries.get(alpha_2=alpha_2)
    return known.alpha_3 if known else ""


@cache
def numeric(code: str) -> str:
    """Return the ISO 3166-1 number of a country by its alpha-3 code ("466" for MLI); "" for none."""
    known = _iso().countries.get(alpha_3=code)
    return str(int(known.numeric)) if known else ""


@cache
def name(code: str) -> str:
    """Return the English name of a country by its alpha-3 code, the code itself where it is not known."""
    return countries().get(code, code)
