"""Distances on the globe."""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

Point = tuple[float, float]  # latitude and longitude in degrees
EARTH = 6371.0088  # kilometres, mean radius


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Return the kilometres between two points in degrees, on a sphere."""
    south, north = radians(lat), radians(other_lat)
    half = sin((north - south) / 2) ** 2
    half += cos(south) * cos(north) * sin(radians(other_lon - lon) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))
