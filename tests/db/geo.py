"""Small lists of places in the layout of GeoNames and of OCHA's P-codes, invented but for their names."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

HEADER = "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date"


def feature(
    number: int,
    name: str,
    lat: float | str,
    lon: float | str,
    code: str = "P.PPL",
    adm1: str = "",
    adm2: str = "",
    alt: str = "",
    population: int | str = 0,
    country: str = "ML",
    modified: str = "2012-11-08",
) -> str:
    """Return one line of a GeoNames file, without its end."""
    kind, _, detail = code.partition(".")
    cells = [number, name, name, alt, lat, lon, kind, detail, country, "", adm1, adm2, "", "", population]
    return "\t".join(map(str, [*cells, "", "280", "Africa/Bamako", modified]))


MALI = (
    feature(1, "Ségou Region", 13.6, -5.9, "A.ADM1", "05", alt="Fourth Region,Région de Ségou,Segou"),
    feature(
        2, "Mopti Region", 14.7, -3.4, "A.ADM1", "04", alt="Mopti,http://en.wikipedia.org/wiki/Mopti_Region"
    ),
    feature(3, "Cercle de Ménaka", 15.9, 2.4, "A.ADM2", "09", "8631539", alt="Menaka"),
    feature(4, "Cercle de Koro", 14.0, -3.0, "A.ADM2", "04", "40"),
    feature(2455899, "Kalala", 13.75535, -5.11192, adm1="05", alt="Kakala,Kalala"),
    feature(2459674, "Boura", 13.4415, -4.565, adm1="05", modified="2014-12-03"),
    feature(2459675, "Boura", 12.4117, -4.5393, adm1="06", alt="Boura,Bura"),
    feature(6876015, "Boura", 13.0921, -4.7351, adm1="05"),
    feature(11, "Boura", 13.76, -5.11, "T.HLL", "05"),
    feature(12, "Bourem", 16.95, -0.35, adm1="09", population=27488),
    feature(13, "Boura Kouna", 14.9, -3.1, adm1="04", adm2="40"),
    feature(14, "N’Gouma", 15.65, -3.36, adm1="04"),
    feature(15, "Ɲoumɛ", 14.1, -4.1, adm1="12", adm2="40"),  # the code of a region next door
    feature(16, "Bamako", 12.65, -8.0, "P.PPLC", "01", population=1297281),
    *(feature(100 + n, f"Hameau {n}", 14 + n / 10, -4 + n / 10, "P.PPLL", "04", "40") for n in range(8)),
)

AREAS = (
    "MLI,1,ML04,Segou,MLI,2021-12-20",
    "MLI,1,ML05,Mopti,MLI,2021-12-20",
    "MLI,2,ML0505,Koro,ML05,2021-12-20",
    "MLI,2,ML0506,Mopti,ML05,2021-12-20",
    "MLI,2,ML1001,Menaka,ML10,2021-12-20",
    'BFA,1,BF46,"Boucle du Mouhoun, ""Est""",BFA,2019-01-31',
)


def geonames(path: Path, lines: Iterable[str] = MALI) -> Path:
    """Write a GeoNames file."""
    path.write_bytes("".join(f"{line}\n" for line in lines).encode())
    return path


def pcodes(path: Path, lines: Iterable[str] = AREAS) -> Path:
    """Write a P-code file as OCHA does, with a byte order mark and CR LF."""
    path.write_bytes(b"\xef\xbb\xbf" + "".join(f"{line}\r\n" for line in (HEADER, *lines)).encode())
    return path
