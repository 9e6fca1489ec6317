"""Coordinates as people write and paste them, read into decimal degrees, WGS 84.

Where a text could mean two points it is refused: a wrong village on the map is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote_plus

from db.model.fields import N_
from db.model.problem import Unreadable

Point = tuple[float, float]

EXAMPLES = "13.75535, -5.11192 · 13°45'19.3\" N 5°06'42.9\" W · geo:13.75535,-5.11192"
LONGEST = 4000  # characters of a text that is looked at
OUT_OF_RANGE = (
    N_("“{text}”: a latitude lies between −90 and 90. Is the longitude first?"),
    N_("“{text}”: a longitude lies between −180 and 180."),
)
NO_POINT = N_("“{text}” is no point. Give latitude and longitude, such as {examples}")
NOT_FIRST = N_("“{text}”: give the latitude (N or S) first, then the longitude (E or W).")
NO_SIXTY = N_("“{text}”: minutes and seconds are below 60, and only the last number may have a point.")
NO_LINK = N_("There are no coordinates in this link: open it, and copy the point itself or the long address.")

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("’′ʹ‘´`", "'"),
        **dict.fromkeys("“”″ʺ", '"'),
        **dict.fromkeys("º˚", "°"),
        **dict.fromkeys("\N{MINUS SIGN}\N{EN DASH}\N{NON-BREAKING HYPHEN}", "-"),
        **dict.fromkeys("|\n", ";"),
    }
)
_WORDS = {
    "n": "N", "nord": "N", "north": "N", "s": "S", "sud": "S", "south": "S",
    "e": "E", "est": "E", "east": "E", "w": "W", "west": "W", "o": "W", "ouest": "W",
}  # fmt: skip
_ANY_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
_LETTER = re.compile(rf"(?<![^\W\d])(?:{_ANY_WORD})(?![^\W\d])", re.IGNORECASE)
_LABEL = re.compile(r"(?<!\w)(lat(?:itude)?|lo?ng?(?:itude)?)\b\s*[.:=]?\s*", re.IGNORECASE)
_DEGREES = r"[+-]?\s*\d+(?:\.\d+)?"
_ANGLE = re.compile(
    rf"({_DEGREES})(?:\s*°)?(?:(?:(?<=°)|(?<=\d)\s)\s*(\d+(?:\.\d+)?)(?:\s*')?"
    r"(?:(?:(?<=')|(?<=\d)\s)\s*(\d+(?:\.\d+)?)\s*(?:\"|'')?)?)?"
)
# With signs, which tell where one ends.
_MARKED = re.compile(
    r"(?:[+-]\s*)?(?<!\d)\d+(?:\.\d+)?\s*°(?:\s*\d+(?:\.\d+)?\s*'(?:\s*\d+(?:\.\d+)?\s*(?:\"|''))?)?"
)

_PAIR = r"(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)"
_LINK = re.compile(r"(?i)geo:|\w+://|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}[/?]")
# In a map link, the place itself before the middle of the view.
_LINKS = tuple(
    re.compile(pattern)
    for pattern in (
        r"!3d(-?\d+(?:\.\d+)?)!4d(-?\d+(?:\.\d+)?)(?!.*!3d)",
        r"[?&]mlat=(-?\d+(?:\.\d+)?)&mlon=(-?\d+(?:\.\d+)?)",
        rf"[?&](?:q|query|ll|sll|center|destination|daddr|cp|pt)=(?:loc:)?{_PAIR}",
        rf"/(?:place|search|dir/[^/]*)/{_PAIR}(?![\d.])",
        rf"^geo:{_PAIR}(?![\d.])",
        rf"@{_PAIR}(?![\d.])",
        r"#(?:.*&)?map=\d+(?:\.\d+)?/(-?\d+(?:\.\d+)?)/(-?\d+(?:\.\d+)?)",
    )
)


def read(text: str) -> Point:
    """Return (latitude, longitude) in degrees from what a person typed or pasted: decimal degrees, degrees
    with minutes and seconds, a map link or a geo: address. Latitude comes first. Raise Unreadable, a
    ValueError, where the text is anything else."""
    text = text.strip()[:LONGEST]
    if _LINK.match(text):
        return _in_range(*_read_link(text), text)
    parts = _split(_plain(text), text)
    angles = [_angle(part, text) for part in parts]
    (lat, first), (lon, second) = angles
    if first in ("E", "W") or second in ("N", "S"):
        raise _unreadable(NOT_FIRST, text)
    return _in_range(lat, lon, text)


def _read_link(text: str) -> Point:
    """Return the point of a map link."""
    link = unquote_plus(text)
    written = re.search(r"/place/([^/@]*°[^/@]*)/", link)
    if written:
        return read(written[1])
    for pattern in _LINKS:
        found = pattern.search(link)
        if found and not (found[0].startswith("geo:") and _is_nowhere(found)):
            return float(found[1]), float(found[2])
    raise _unreadable(NO_LINK, text)


def _is_nowhere(found: re.Match[str]) -> bool:
    """Say whether a geo: address only carries a search (geo:0,0?q=…)."""
    return float(found[1]) == float(found[2]) == 0 and "?q=" in found.string


def _in_range(lat: float, lon: float, text: str) -> Point:
    if not -90 <= lat <= 90:
        raise _unreadable(OUT_OF_RANGE[0], text)
    if not -180 <= lon <= 180:
        raise _unreadable(OUT_OF_RANGE[1], text)
    return lat + 0.0, lon + 0.0  # no negative zero


def _unreadable(message: str, text: str) -> Unreadable:
    return Unreadable(message, text=text[:60], examples=EXAMPLES)


# Degrees


def _plain(text: str) -> str:
    """Return the text with one sign for each meaning: N S E W, ° ' ", “.” in numbers, “;” between them."""
    text = re.sub(r"\s", " ", text.translate(_SIGNS)).strip("()[] ")
    text = _LETTER.sub(lambda word: _WORDS[word[0].casefold()], _labelled(text))
    if re.search(r"\d\.\d", text):
        return text.replace(",", ";")
    if ";" not in text:
        text = re.sub(r",(?!\d)|(?<!\d),", ";", text)  # what is not inside a number
    return re.sub(r"(?<=\d),(?=\d)", ".", text)


def _labelled(text: str) -> str:
    """Take away “lat” and “lon”, unless they stand the other way round."""
    labels = [found[1].lower()[:2] for found in _LABEL.finditer(text)]
    if not labels:
        return text
    if labels != ["la", "lo"]:
        raise _unreadable(NOT_FIRST, text)
    return _LABEL.sub(" ", text)


def _split(plain: str, text: str) -> list[str]:
    """Return the latitude's and the longitude's part."""
    for parts in _splits(plain):
        if len(parts) == 2 and all(parts):
            return parts
        break
    raise _unreadable(NO_POINT, text)


def _splits(plain: str) -> Iterator[list[str]]:
    if ";" in plain:
        yield [part.strip() for part in plain.rstrip("; ").split(";")]
    letters = re.findall("[NSEW]", plain)
    if letters:
        pattern = (
            r"([NSEW][^NSEW]+)([NSEW][^NSEW]+)" if plain[0] in "NSEW" else r"([^NSEW]+[NSEW])([^NSEW]+[NSEW])"
        )
        found = re.fullmatch(pattern, plain)
        yield [part.strip() for part in found.groups()] if found else []
    if "°" in plain:
        marked = _MARKED.findall(plain)
        yield marked if re.sub(r"\s", "", "".join(marked)) == re.sub(r"\s", "", plain) else []
    numbers = plain.split()
    half = len(numbers) // 2
    yield [" ".join(numbers[:half]), " ".join(numbers[half:])] if len(numbers) in (2, 4, 6) else []


def _angle(part: str, text: str) -> tuple[float, str]:
    """Return the signed degrees of one angle and its letter, empty where it has none."""
    letters = re.findall("[NSEW]", part)
    bare = part.strip("NSEW ")
    found = _ANGLE.fullmatch(bare)
    if not found or len(letters) > 1 or (letters and bare[0] in "+-"):
        raise _unreadable(NO_POINT, text)
    degrees, minutes, seconds = found.groups()
    below = [piece for piece in (minutes, seconds) if piece]
    if any(float(piece) >= 60 for piece in below) or any("." in piece for piece in [degrees, *below][:-1]):
        raise _unreadable(NO_SIXTY, text)
    size = abs(float(degrees.replace(" ", "")))
    if below:
        size = round(size + float(minutes) / 60 + float(seconds or 0) / 3600, 7)  # a centimetre
    negative = degrees.startswith("-") or letters in (["S"], ["W"])
    return (-size if negative else size), "".join(letters)
