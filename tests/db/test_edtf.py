"""Dates as stored (EDTF) and as people type them; an unknown day must never become a known one."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.model import edtf

TODAY = date(2024, 5, 8)

STORED = {  # EDTF: (first, last, uncertain, approximate, shown)
    "2024-01-06": ("2024-01-06", "2024-01-06", False, False, "6 Jan 2024"),
    "2024-01": ("2024-01-01", "2024-01-31", False, False, "Jan 2024"),
    "2024": ("2024-01-01", "2024-12-31", False, False, "2024"),
    "2024-02-XX": ("2024-02-01", "2024-02-29", False, False, "Feb 2024"),
    "2024-XX-XX": ("2024-01-01", "2024-12-31", False, False, "2024"),
    "2024-01-06?": ("2024-01-06", "2024-01-06", True, False, "6 Jan 2024?"),
    "2024-01-06~": ("2024-01-06", "2024-01-06", False, True, "about 6 Jan 2024"),
    "2024-01%": ("2024-01-01", "2024-01-31", True, True, "about Jan 2024?"),
    "2024-01-05/2024-01-06": ("2024-01-05", "2024-01-06", False, False, "5–6 Jan 2024"),
    "2024-01-05~/2024-01-06~": ("2024-01-05", "2024-01-06", False, True, "about 5–6 Jan 2024"),
    "2024-01-05~/2024-01-06": ("2024-01-05", "2024-01-06", False, True, "about 5 Jan 2024 – 6 Jan 2024"),
    "2024-01-29/2024-02-02": ("2024-01-29", "2024-02-02", False, False, "29 Jan – 2 Feb 2024"),
    "2023-12-28/2024-01-02": ("2023-12-28", "2024-01-02", False, False, "28 Dec 2023 – 2 Jan 2024"),
    "2024-01/2024-02": ("2024-01-01", "2024-02-29", False, False, "Jan–Feb 2024"),
    "2023/2024": ("2023-01-01", "2024-12-31", False, False, "2023–2024"),
    "../2024-02-01": (None, "2024-02-01", False, False, "until 1 Feb 2024"),
    "2024-01-06/..": ("2024-01-06", None, False, False, "from 6 Jan 2024"),
    "[2024-01-05,2024-01-06]": ("2024-01-05", "2024-01-06", False, False, "5 or 6 Jan 2024"),
    "[2024-01-05,2024-01-06,2024-01-09]": ("2024-01-05", "2024-01-09", False, False, "5, 6 or 9 Jan 2024"),
    "[2024-01-05..2024-01-09]": ("2024-01-05", "2024-01-09", False, False, "sometime in 5–9 Jan 2024"),
}
NOT_STORED = [
    "", " ", "2024-01-0X", "2024-XX", "2024-21", "2024-00", "2024-01-00", "2023-02-29", "2024-13-01",
    "0000", "0000-01-01", "1899-12-31", "2101", "3000-01-01", "24", "2024-1-6", "2024-01-06??",
    "2024-01-06/2024-01-05", "2024/2023", "../..", "/2024", "2024/", "2024-01-06/..?", "2024/2025/2026",
    "[2024-01-05]", "[]", "[2024..]", "[2024-01-06..2024-01-05]", "{2024,2025}", "2024-01-06 ",
    "6 Jan 2024", "٢٠٢٤", "2024-XX-XX-XX", "2024-XX-01", "-2024", "nan", "[..]", "2024-01-06\n",
]  # fmt: skip
TYPED = {  # EDTF: what people type for it on 8 May 2024, parted by "|"
    "2024-01-06": "6 Jan 2024|6 January 2024|6 janv. 2024|6 janvier 2024|6 JANV 2024|06.01.2024|6.1.24|6/1/24"
    "|06/01/2024|6-1-2024|2024/01/06|2024.1.6|2024-1-6|Jan 6, 2024|January 6th, 2024|6th January 2024"
    "|the 6th of January 2024|Saturday 6 January 2024|samedi 6 janvier 2024|le 6 janvier 2024|on 6 Jan 2024"
    "|6 janvier|6 janv|6 Jan|Jan 6|6 Jan 24|  6  Jan\u00a02024 |٦ Jan ٢٠٢٤|6-Jan-2024",
    "2024-01": "January 2024|Jan 2024|janvier 2024|en janvier 2024|01/2024|1/2024|01.2024|2024/1",
    "2024-02": "févr. 2024|Feb, 2024",
    "2024": "in 2024|en 2024",
    "2023-08-01": "1er août 2023|1 août|Aug 1",
    "2023-12-15": "15 déc.|15 Dec",
    "2024-02-29": "29 Feb|29 février",
    "2024-01-XX": "2024-01-xx",
    "1985-01-06": "6/1/85",
    "2025-12-31": "31/12/25",
    "2024-05-08": "today|Aujourd’hui",
    "2024-05-07": "yesterday|hier",
    "2024-01-06~": "about 2024-01-06|vers le 6 janvier 2024|environ le 6 janvier 2024|around 6 Jan 2024"
    "|c. 6 Jan 2024|~6 Jan 2024|6 janvier 2024 environ",
    "2024~": "about 2024|vers 2024|c. 2024|~2024",
    "2024-01-06?": "maybe 6 Jan 2024|6 Jan 2024 ?|6 Jan 2024?|peut-être le 6 janvier 2024",
    "2024-01-06%": "maybe about 6 Jan 2024|about 6 Jan 2024?",
    "2024-01-05/2024-01-06": "5–6 Jan 2024|5-6 January 2024|du 5 au 6 janvier 2024|from 5 to 6 Jan 2024"
    "|between 5 and 6 Jan 2024|entre le 5 et le 6 janvier 2024|5 et 6 janvier 2024|5 Jan 2024 - 6 Jan 2024"
    "|January 5-6, 2024|2024-01-05 to 2024-01-06|5/1/2024 - 6/1/2024|5-6 janvier",
    "2024-01-29/2024-02-02": "29 Jan – 2 Feb 2024|Jan 29 – Feb 2, 2024|du 29 janvier au 2 février 2024",
    "2023-12-28/2024-01-02": "28 Dec 2023 - 2 Jan 2024|28 Dec – 2 Jan 2024",
    "2024-01/2024-02": "Jan–Feb 2024|de janvier à février 2024",
    "2023/2024": "2023-2024|2023 to 2024",
    "2024-01-05~/2024-01-06~": "about 5–6 Jan 2024|vers le 5-6 janvier 2024",
    "[2024-01-05,2024-01-06]": "5 or 6 Jan 2024|5 ou 6 janvier 2024|le 5 ou le 6 janvier 2024",
    "../2024-02-01": "until 1 Feb 2024|by 1 Feb 2024|jusqu'au 1er février 2024",
    "../2024-01-31": "before 1 Feb 2024|avant le 1er février 2024",
    "../2023-12": "before Jan 2024|avant janvier 2024",
    "2024-01-06/..": "since 6 Jan 2024|depuis le 6 janvier 2024|from 6 Jan 2024|à partir du 6 janvier 2024",
    "2024-01-07/..": "after 6 Jan 2024|après le 6 janvier 2024",
    "2024/..": "after 2023",
    "../2024-02~": "until about Feb 2024",
    "2024-01-05/2024-01-06 ": "nuit du 5 au 6 janvier 2024|la nuit du 5 janvier 2024|night of 5 January 2024"
    "|night of 5-6 Jan 2024|dans la nuit du vendredi 5 au samedi 6 janvier 2024|5/6 Jan 2024|5/6 janvier",
    "2023-12-31/2024-01-01": "nuit du 31 décembre 2023 au 1er janvier 2024|night of 31 Dec 2023",
    "2024-01-01~/2024-01-10~": "début janvier 2024|early January 2024|early January"
    "|au début du mois de janvier|beginning of January 2024|vers début janvier 2024",
    "2024-01-11~/2024-01-20~": "mi-janvier 2024|mid-January 2024|the middle of Jan 2024|à la mi-janvier 2024",
    "2024-01-21~/2024-01-31~": "fin janvier 2024|late January 2024|the end of January 2024",
    "2024-01~/2024-04~": "early 2024|début 2024",
    "2023-05~/2023-08~": "mid-2023|mi-2023",
    "2023-09~/2023-12~": "end of 2023|fin 2023|fin d'année 2023",
    "2024-03-01~/2024-03-07~": "first week of March 2024|première semaine de mars 2024",
    "2024-03-25~/2024-03-31~": "last week of March 2024|la dernière semaine de mars",
    "2024-03-04/2024-03-10": "week of 6 March 2024|semaine du 4 mars 2024|semaine du 4 au 10 mars 2024",
    "2024-01-01/2024-01-15": "première quinzaine de janvier 2024|first half of January 2024",
    "2024-02-16/2024-02-29": "deuxième quinzaine de février 2024|second half of Feb 2024",
    "2024-01/2024-03": "Q1 2024|premier trimestre 2024|first quarter of 2024",
    "2023-07/2023-12": "second semestre 2023",
    "1980/1989": "années 1980|the 1980s|dans les années 1980",
    "2023-12-21~/2024-01-10~": "fin décembre 2023 - début janvier 2024"
    "|between late December and early January 2024",
    "2024-01-11~/2024-01-31~": "mid to late January 2024|mi à fin janvier 2024",
    "../2024-01-31~": "avant fin janvier 2024|until late January 2024",
    "2024-01~/..": "depuis début 2024|after early 2024",
    "2024-04/..": "after Q1 2024",
    "../2024-01-09": "avant le 10 janvier 2024",
    "2023-05-04/..": "after 3 May 2023",
    "../2024-01-06": "no later than 6 Jan 2024|au plus tard le 6 janvier 2024|pas après le 6 janvier 2024",
    "2024-01-05/2024-01-08": "between 5 and 8 January 2024|entre le 5 et le 8 janvier 2024",
    "2024-01-01": "premier janvier 2024|first of January 2024",
    "2024-05-05": "3 days ago|il y a 3 jours",
    "2024-01 ": "courant janvier 2024|au mois de janvier 2024|sometime in January 2024",
}
NOT_TYPED = [
    "", "soon", "6", "Jan", "6 Foo 2024", "30 Feb 2024", "31/4/2024", "1/24/2024", "0/1/2024", "6 Jan 1850",
    "6 Jan 3000", "6-5 Jan 2024", "Jan 24", "before 1900", "after 2100", "from 28 Dec 2023 to 2 Jan",
    "before 5-6 Jan 2024", "5 to 6", "6 Jan 2024 6 Jan 2024", "99/99/99", "x" * 500,
]  # fmt: skip


@pytest.mark.parametrize("text", STORED)
def test_a_stored_date_has_its_days_and_its_words(text: str) -> None:
    d = edtf.parse(text)
    days = tuple(day and day.isoformat() for day in (d.first, d.last))
    assert (d.text, *days, d.uncertain, d.approximate, d.display()) == (text, *STORED[text])


@pytest.mark.parametrize("text", NOT_STORED)
def test_what_is_not_of_the_subset_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        edtf.parse(text)


@pytest.mark.parametrize(("text", "stored"), [(t, e) for e, typed in TYPED.items() for t in typed.split("|")])
def test_a_typed_date_is_read(text: str, stored: str) -> None:
    assert edtf.from_text(text, today=TODAY).text == stored.strip()


WHY = {
    "February 2024 has 29 days": "31/02/2024|30 Feb 2024|2024-02-30|du 5 au 31 février 2024",
    "February 2023 has 28 days": "2023-02-29|29 février 2023",
    "April has 30 days": "31 avril 2024|31/4/2024|2024-04-31",
    "No month has 32 days": "32/01/2024|32 Jan",
    "There is no month 14: here the day comes first": "13/14/2024",
    "There is no month 24: here the day": "1/24/2024",
    "There is no month 13: type the date like": "2024-13-01|13/2024",
    "Days and months begin at 1": "0/1/2024|2024-00-05",
    "between 1900 and 2100": "6 Jan 1850|6 Jan 3000",
    "Which year?": "January|Jan|en janvier",
    "Which year has the second date": "from 28 Dec 2023 to 2 Jan",
    "The second date is the earlier one": "6-5 Jan 2024|du 6 au 5 janvier 2024",
    "That day of the week does not fit": "lundi 6 janvier 2024|Monday 6 January 2024",
    "Seasons differ": "summer 2023|saison des pluies|hivernage 2023|dry season 2024",
    "Feasts are not read": "Ramadan 2023|Tabaski|avant le ramadan 2023|Christmas 2023",
    "The time of day": "6 janvier 2024 à l'aube|6 Jan 2024 at 5:30|6 January 2024 in the evening",
    "": "soon|6|6 Foo 2024|mercredi|5 to 6|31/",
}


@pytest.mark.parametrize(("text", "why"), [(t, why) for why, typed in WHY.items() for t in typed.split("|")])
def test_why_it_is_no_date_is_said(text: str, why: str) -> None:
    with pytest.raises(edtf.NotADate) as caught:
        edtf.from_text(text, today=TODAY)
    assert why in caught.value.text()
    assert bool(caught.value.text()) == bool(why)
    assert "{" not in str(caught.value)


@pytest.mark.parametrize("text", NOT_TYPED)
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        edtf.from_text(text, today=TODAY)


def test_the_month_comes_first_where_the_reader_expects_it() -> None:
    assert edtf.from_text("1/6/24", day_first=False, today=TODAY).text == "2024-01-06"
    assert edtf.from_text("06.01.2024", day_first=False, today=TODAY).text == "2024-01-06"
    with pytest.raises(edtf.NotADate, match="here the month comes first"):
        edtf.from_text("13/1/24", day_first=False, today=TODAY)


def test_a_day_without_a_year_is_never_in_the_future() -> None:
    assert edtf.from_text("8 May", today=TODAY).text == "2024-05-08"
    assert edtf.from_text("9 May", today=TODAY).text == "2023-05-09"
    assert edtf.from_text("29 Feb", today=date(2023, 5, 8)).text == "2020-02-29"


def test_words_and_months_are_translated() -> None:
    french = {"Jan": "janv.", "about {date}": "vers le {date}", "{first} or {last}": "{first} ou {last}"}
    assert edtf.parse("2024-01-06~").display(lambda t: french.get(t, t)) == "vers le 6 janv. 2024"
    assert edtf.parse("[2024-01-05,2024-01-06]").display(lambda t: french.get(t, t)) == "5 ou 6 janv. 2024"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-01-06", "exact day"), ("2024-01-06~", "approximate day"), ("2024-01-06?", "uncertain day"),
        ("2024-01-05/2024-01-06", "2 days"), ("2024-01", "month"), ("2024-01-XX", "month"), ("2024", "year"),
        ("2024-01/2024-02", "2 months"), ("1980/1989", "10 years"), ("2024-01-15/2024-02", "46 days"),
        ("../2024", "open"),
    ],
)  # fmt: skip
def test_precision_says_how_exact_a_date_is(text: str, words: str) -> None:
    assert edtf.parse(text).precision() == words


def test_dates_sort_by_their_first_day_open_ones_included() -> None:
    ordered = [
        "../2024-02-01",
        "2023-12",
        "2024-01-05",
        "2024-01-05/2024-01-06",
        "2024-01-05/..",
        "2024-02-01",
    ]
    shuffled = [*ordered[3:], *ordered[:3]]
    assert sorted(shuffled, key=lambda text: edtf.parse(text).sort_key()) == ordered


days = st.dates(date(1900, 1, 1), date(2100, 12, 31))
marks = st.sampled_from(["", "?", "~", "%"])


@st.composite
def stored(draw: st.DrawFn) -> str:
    def part(day: date) -> str:
        texts = [day.isoformat(), f"{day:%Y-%m}", f"{day:%Y}", f"{day:%Y-%m}-XX", f"{day:%Y}-XX-XX"]
        return draw(st.sampled_from(texts)) + draw(marks)

    a = draw(days)
    b = draw(days.filter(lambda day: day >= a))
    form = draw(st.sampled_from(["{a}", "{a}/{b}", "../{b}", "{a}/..", "[{a},{b}]", "[{a}..{b}]"]))
    return form.replace("{a}", part(a)).replace("{b}", part(b))


@given(stored())
def test_a_stored_date_survives_typing_and_keeps_its_order(text: str) -> None:
    d = edtf.parse(text)
    assert d.text == text
    assert edtf.from_text(text) == d
    assert d.first is None or d.last is None or d.first <= d.last
    assert d.precision()
    assert d.sort_key() == edtf.parse(text).sort_key()


@given(stored().filter(lambda text: ".." not in text or "/" in text))
def test_what_is_shown_can_be_typed_again(text: str) -> None:
    d = edtf.parse(text)
    again = edtf.from_text(d.display(), today=date(2100, 12, 31))
    assert (again.first, again.last) == (d.first, d.last)
    assert (again.uncertain, again.approximate) == (d.uncertain, d.approximate)


@given(days, days)
def test_days_sort_as_days_do(a: date, b: date) -> None:
    keys = [edtf.parse(day.isoformat()).sort_key() for day in (a, b)]
    assert (keys[0] < keys[1]) == (a < b)


TEXTS = " ".join([*STORED, *" ".join(TYPED.values()).split("|"), *NOT_STORED, *NOT_TYPED])
PIECES = sorted({piece for piece in TEXTS.replace("-", " - ").split() if len(piece) < 40})


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=7).map(" ".join)))
@example("1" * 5000)
@example("29 Feb 1900")
def test_any_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        d = edtf.from_text(text, today=TODAY)
    except edtf.NotADate as no:
        assert isinstance(no.text(), str)
        return
    assert edtf.parse(d.text) == d
    assert all(1900 <= day.year <= 2100 for day in (d.first, d.last) if day)
    assert isinstance(d.display(), str)


@given(days)
def test_yesterday_is_a_day_before_today(day: date) -> None:
    if day > date(1900, 1, 1):
        assert edtf.from_text("yesterday", today=day).first == day - timedelta(1)
