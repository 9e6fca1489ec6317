"""Coordinates as people write and paste them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.model.coordinates import read
from db.model.problem import Unreadable

KALALA = (13.75535, -5.11192)
LATITUDES, LONGITUDES = st.floats(-90, 90), st.floats(-180, 180)


@pytest.mark.parametrize(
    "text",
    [
        "13.75535, -5.11192",
        "13.75535,-5.11192",
        "  ( 13.75535 , −5.11192 ) ",
        "13.75535 -5.11192",
        "13.75535\t-5.11192",
        "13.75535\n-5.11192",
        "13,75535 ; -5,11192",
        "13,75535 -5,11192",
        "13,75535, -5,11192",
        "13,75535,-5,11192",
        "13.75535N 5.11192W",
        "13.75535° N, 5.11192° O",
        "13,75535 Nord 5,11192 Ouest",
        "N 13.75535, W 5.11192",
        "lat: 13.75535, lon: -5.11192",
        "Latitude 13.75535 Longitude -5.11192",
        "geo:13.75535,-5.11192",
        "geo:13.75535,-5.11192;u=35",
        "geo:0,0?q=13.75535,-5.11192(Kalala)",
        "https://www.google.com/maps/@13.75535,-5.11192,12z",
        "google.com/maps/@13.75535,-5.11192,12z",
        "https://www.google.com/maps?q=13.75535,-5.11192",
        "https://www.google.com/maps/search/?api=1&query=13.75535%2C-5.11192",
        "https://www.google.com/maps/search/13.75535,+-5.11192?entry=tts",
        "https://www.google.com/maps/place/Kalala/@13.7,-5.2,14z/data=!3m1!4b1!8m2!3d13.75535!4d-5.11192",
        "https://www.google.com/maps/place/X/@1,2,14z/data=!3d1.0!4d2.0!5m1!3d13.75535!4d-5.11192?hl=fr",
        "https://www.openstreetmap.org/#map=12/13.75535/-5.11192",
        "https://www.openstreetmap.org/?mlat=13.75535&mlon=-5.11192#map=12/1.5/2.5",
    ],
)
def test_a_point_in_decimal_degrees(text: str) -> None:
    assert read(text) == KALALA


@pytest.mark.parametrize(
    "text",
    [
        "13°45'19.3\"N 5°06'42.9\"W",
        "13° 45′ 19,3″ N ; 5° 06′ 42,9″ O",
        "13º45’19.3''N, 5º06’42.9''W",
        "13°45'19.3\" -5°06'42.9\"",
        "N13 45.322 W005 06.715",
        "N 13° 45.322' W 005° 06.715'",
        "13 45 19.3 -5 06 42.9",
        "13 45.322 -5 6.715",
        "https://www.google.com/maps/place/13%C2%B045'19.3%22N+5%C2%B006'42.9%22W/@13.1,-5.9,17z",
    ],
)
def test_a_point_in_minutes_and_seconds(text: str) -> None:
    lat, lon = read(text)
    assert lat == pytest.approx(13.755361, abs=1e-5)
    assert lon == pytest.approx(-5.111917, abs=1e-5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kalala",
        "13.75535",
        "13,75535",
        "13°45'19.3\"N",
        "13,75",  # one number, or two whole ones
        "13,75,5,11",
        "13 45 19",
        "1;2;3",
        "90.1, 5",
        "13, 180.1",
        "-5.11192, 130.5, 7",
        "5.11192W 13.75535N",  # longitude first, or the letters mixed up: not to be guessed
        "13.75535W 5.11192N",
        "13.75535N 5.11192N",
        "N13.75535N W5",
        "-13.75535N 5.11192W",
        "lon: -5.11192, lat: 13.75535",
        "13°60'N 5°0'W",
        "13°5'60\"N 5°0'W",
        "13.5°30'N 5°0'W",
        "nan, nan",
        "inf, 1",
        "1e1, 2",
        "13\0, 5",
        "9" * 500 + ", 5",
        "https://maps.app.goo.gl/abc123",
        "https://example.org/",
        "geo:0,0?q=Kalala",
        "geo:91,0",
        "https://www.google.com/maps/@95.1,3,12z",
    ],
)
def test_what_is_no_point_or_not_one_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read(text)
    assert "{" not in refused.value.problem.text()


def test_the_refusal_says_what_is_wrong() -> None:
    for text, word in (
        ("95, 5", "90"),
        ("5W 13N", "first"),
        ("13°61'N 5°W", "60"),
        ("https://goo.gl/x", "link"),
    ):
        with pytest.raises(ValueError, match=word):
            read(text)


@given(
    LATITUDES,
    LONGITUDES,
    st.sampled_from(("{:.8f}, {:.8f}", "geo:{:.8f},{:.8f}", "http://x.org/@{:.8f},{:.8f},9z")),
)
def test_decimal_degrees_come_back(lat: float, lon: float, form: str) -> None:
    assert read(form.format(lat, lon)) == pytest.approx((lat, lon), abs=1e-7)


@given(LATITUDES, LONGITUDES)
def test_french_decimal_degrees_come_back(lat: float, lon: float) -> None:
    assert read(f"{lat:.6f} ; {lon:.6f}".replace(".", ",")) == pytest.approx((lat, lon), abs=1e-6)


def in_seconds(degrees: float, letters: str) -> str:
    tenths = round(abs(degrees) * 36000)
    minutes, seconds = divmod(tenths, 600)
    letter = letters[0] if degrees >= 0 else letters[1]
    return f"{minutes // 60}°{minutes % 60:02}'{seconds / 10:04.1f}\"{letter}"


@given(LATITUDES, LONGITUDES, st.sampled_from((" ", ", ", "\n")))
def test_minutes_and_seconds_come_back(lat: float, lon: float, between: str) -> None:
    found = read(in_seconds(lat, "NS") + between + in_seconds(lon, "EW"))
    assert found == pytest.approx((lat, lon), abs=1.5e-5)


@given(st.text(st.sampled_from("0123456789.,;-+°'\" NSEWOgeo:/@?#=!3d4")) | st.text())
def test_any_text_is_a_point_on_earth_or_refused(text: str) -> None:
    try:
        lat, lon = read(text)
    except Unreadable:
        return
    assert -90 <= lat <= 90 and -180 <= lon <= 180
