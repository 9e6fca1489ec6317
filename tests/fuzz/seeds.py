"""What the fuzzers begin with: a few good texts and files of each kind, and strings that break programs."""

from __future__ import annotations

import json
import tempfile
from functools import cache
from pathlib import Path

from db import sample
from db.exchange import pack
from db.storage.casebook import Casebook
from tests.conftest import CHEAP
from tests.db.geo import AREAS, HEADER, MALI

NAUGHTY: list[str] = json.loads(Path(__file__).with_name("naughty.json").read_text("utf-8"))

PHRASES = (
    "at least 32 civilians", "une trentaine", "entre 10 et 15", "over 350", "13 personnes, dont 3 enfants",
    "plus de 1.500", "two dozen", "several hundred", "no more than 5", "environ vingt-deux", "3 à 5 morts",
    "a family of six", "12 (bilan provisoire)", "mille deux cents", "one or two", "~40", "≥ 7", "10-15",
)  # fmt: skip
AGES = ("34", "34 ans", "6 mois", "une quarantaine", "enfant", "born 1990", "adult", "12-15", "about 70")
DATES = (
    "2024-01-06", "6 January 2024", "5–6 Jan 2024", "vers le 6 janvier", "early 2024", "printemps 2023",
    "2024-01~", "2024-01-05/2024-01-07", "[2024-01-05,2024-01-06]", "06/01/24", "between 3 and 5 May 2024",
    "la nuit du 5 au 6 janvier 2024", "début mars", "2023", "XXXX-12-24", "2024?", "hier", "Monday",
)  # fmt: skip
COORDINATES = (
    "13.75535, -5.11192", "13°45'19\"N 5°6'43\"W", "13° 45.32' N, 5° 6.72' O", "30N 271512 1521812",
    "https://www.google.com/maps/@13.75,-5.11,12z", "geo:13.75,-5.11", "29PRN1234567890", "N13.7 W5.1",
    "13,75535 ; -5,11192", "7FG49Q00+",
)  # fmt: skip
FILTERS = (
    "perpetrator:Dozo killed:>=10", "status:draft,submitted -place:Kalala", '"exact words" date:2024-01..',
    "date:<2024", "has:abduction", "killed:", "-killed:?", "title:\"a \"\"b\"\" c\" x", "type:village_attack",
    "date:\"early 2024\" wounded:<5,>100", "10:30 http://x", "sensitivity:1 verified:yes",
)  # fmt: skip
CODES = ("B2QF-7H4K-0000-ZZZZ", "temoin recovery code", "0OIL-ABCD")
TABLES = (
    "date,place,country,adm1_name,lat,lon,killed,perpetrators,notes\r\n"
    '2024-01-06,Kalala,Mali,Segou,13.75535,-5.11192,at least 13,Dozo,"They came, at dawn"\r\n',
    "\ufeffDate;Lieu;Morts\n06/01/2024;Kalala;une trentaine\n07/01/2024;\"Boura\";2\n",
    "event_id_cnty\tevent_date\tevent_type\tactor1\tfatalities\nMLI1\t06 January 2024\tBattles\tDozo\t3\n",
    "Title line\n\n#date,#adm1+name,#affected+killed\n2024-01-06,Ségou,3\n",
    'a,b\n"1\n2",3\n"unclosed,4\n',
    "x|y|z\n1|2\n1|2|3|4\n||\n",
)  # fmt: skip
MAPPINGS = (
    '{"entity": "attack", "name": "x"'
    ', "columns": {"date": "date_edtf"}, "constants": {"place.country": "MLI"}'
    ', "values": {"type": {"raid": "village_attack"}}}',
    '{"entity": "victim", "columns": {"Name": "name", "Age": "age"}}',
)


@cache
def gazetteers() -> tuple[bytes, ...]:
    """Return files of places in two layouts."""
    rows = "".join(f"{line}\n" for line in MALI[:9]).encode()
    return rows, b"\xef\xbb\xbf" + "".join(f"{line}\r\n" for line in (HEADER, *AREAS)).encode()


@cache
def casebooks() -> tuple[bytes, ...]:
    """Return the bytes of a plain and of an encrypted casebook with a few records."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, name) for name in ("plain", "encrypted")]
        for path, passphrase in zip(files, (None, "open sesame"), strict=True):
            with Casebook.create(path, passphrase, author="tester", kdf=CHEAP) as casebook:
                sample.write(casebook)
        return tuple(path.read_bytes() for path in files)


@cache
def packs() -> dict[str, bytes]:
    """Return the files of a small pack by name."""
    with tempfile.TemporaryDirectory() as folder:
        with Casebook.create(Path(folder, "a.temoin"), None, author="tester") as casebook:
            sample.write(casebook)
            pack.write(casebook, Path(folder, "pack"))
        return {file.name: file.read_bytes() for file in sorted(Path(folder, "pack").iterdir())}
