"""The words sources use for numbers, in English and French, and what they must and must not be read as."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from db.model import phrases
from db.model.catalogue import catalogue
from db.model.numerals import numerals
from db.model.phrases import reading
from db.model.problem import Problem

EXACT, LEAST, MORE, ABOUT, UP_TO, FEWER = "exact", "at_least", "more_than", "about", "up_to", "fewer_than"


def numbers(text: str) -> tuple[str, int | None, int, int | None, int | None, int]:
    r = phrases.read(text)
    return r.qualifier, r.low, r.low_strict, r.best, r.high, r.approx


def exact(n: int) -> tuple[str, int, int, int, int, int]:
    return EXACT, n, 0, n, n, 0


def about(n: int, code: str = ABOUT) -> tuple[str, int, int, int, int, int]:
    return code, n, 0, n, n, 1


def least(n: int, approx: int = 0) -> tuple[str, int, int, int, None, int]:
    return LEAST, n, 0, n, None, approx


def more(n: int, approx: int = 0) -> tuple[str, int, int, int, None, int]:
    return MORE, n, 1, n, None, approx


def to(n: int, code: str = UP_TO) -> tuple[str, int, int, None, int, int]:
    return code, 0, 0, None, n, 0


def between(a: int, b: int, approx: int = 0) -> tuple[str, int, int, None, int, int]:
    return "between", a, 0, None, b, approx


PHRASES = {
    # exact
    "24": exact(24),
    "24 other civilians": exact(24),
    "13 people": exact(13),
    "13 people.": exact(13),
    "exactly 13": exact(13),
    "a total of 31 civilians": exact(31),
    "including 2 children": exact(2),
    "dont 3 enfants": exact(3),
    "les 13 civils": exact(13),
    "0": exact(0),
    "2,000": exact(2000),
    "2 000 personnes": exact(2000),
    "2\u00a0000": exact(2000),
    "2\u202f000": exact(2000),
    "2.000": exact(2000),
    "2'000": exact(2000),
    "1,234,567": exact(1234567),
    "٣٢": exact(32),
    "٢٬٠٠٠": exact(2000),
    "thirteen": exact(13),
    "Thirteen civilians": exact(13),
    "treize civils": exact(13),
    "twenty-four": exact(24),
    "vingt-quatre": exact(24),
    "vingt et un hommes": exact(21),
    "soixante et onze": exact(71),
    "soixante-dix-sept": exact(77),
    "quatre-vingts maisons": exact(80),
    "quatre-vingt-dix-sept": exact(97),
    "septante-deux": exact(72),
    "deux mille": exact(2000),
    "two thousand": exact(2000),
    "2 thousand": exact(2000),
    "trois cent cinquante": exact(350),
    "six cents": exact(600),
    "two hundred and fifty-one": exact(251),
    "a hundred and fifty people": exact(150),
    "nine thousand nine hundred and ninety-nine": exact(9999),
    "mille deux cents": exact(1200),
    "une femme": exact(1),
    "３２": exact(32),
    "1\u2009200": exact(1200),
    "1.200 personnes": exact(1200),
    "twenty-one": exact(21),
    "soixante-douze": exact(72),
    "quatre vingt onze": exact(91),
    "cent-vingt-trois": exact(123),
    "32 (trente-deux)": exact(32),
    "trente-deux (32) civils": exact(32),
    "32 civilians, including 3 children": exact(32),
    "32 women and children": exact(32),
    "32 killed and their houses burned": exact(32),
    "200 ménages": exact(200),
    # open
    "at least 32": least(32),
    "at least 32 civilians": least(32),
    "au moins 32 civils": least(32),
    "AU MOINS 32 CIVILS": least(32),
    "32+": least(32),
    "≥32": least(32),
    ">= 32": least(32),
    "no fewer than 13": least(13),
    "pas moins de 13": least(13),
    "a minimum of 13": least(13),
    "upwards of 40": least(40),
    "32 or more": least(32),
    "32 civils au moins": least(32),
    "32 ou plus": least(32),
    "au moins une dizaine": least(10, 1),
    "au moins dix": least(10),
    "at least about 30": least(30, 1),
    "more than 350 houses": more(350),
    "over 350": more(350),
    "over 350 homes": more(350),
    ">350": more(350),
    "plus de 350 maisons": more(350),
    "+ de 350": more(350),
    "plus d’une centaine": more(100, 1),
    "more than a dozen": more(12, 1),
    "３２＋": least(32),
    "＞３２": more(32),
    "32 au bas mot": least(32),
    "32 and counting": least(32),
    "at least 13 civilians, including 2 children": least(13),
    "32 dont au moins 3 enfants": exact(32),
    # closed above
    "up to 15": to(15),
    "jusqu'à 15 morts": to(15),
    "jusqu’à 15 morts": to(15),
    "≤ 10": to(10),
    "not more than 10": to(10),
    "pas plus de 10": to(10),
    "10 au maximum": to(10),
    "fewer than 5": to(5, FEWER),
    "moins de 5": to(5, FEWER),
    "<5": to(5, FEWER),
    # about
    "about 300": about(300),
    "environ 2 000": about(2000),
    "~300": about(300),
    "c. 300": about(300),
    "circa 300": about(300),
    "autour de 40": about(40),
    "some 300 people": about(300),
    "quelque 300 personnes": about(300),
    "300 or so": about(300),
    "nearly 300": about(300, "nearly"),
    "près de 300": about(300, "nearly"),
    "presque 40": about(40, "nearly"),
    "almost forty": about(40, "nearly"),
    "une dizaine de morts": about(10, "une_dizaine"),
    "une vingtaine": about(20, "une_vingtaine"),
    "une centaine": about(100, "une_centaine"),
    "une trentaine": about(30),
    "une quarantaine": about(40),
    "une cinquantaine de maisons": about(50),
    "une douzaine": about(12),
    "a dozen": about(12),
    "two dozen": about(24),
    "environ une vingtaine": about(20),
    "2k": about(2000),
    "10k": about(10_000),
    "2,5 K": about(2500),
    "3.5 million": about(3_500_000),
    "3,5 millions de personnes": about(3_500_000),
    "2 millions et demi": about(2_500_000),
    "un million et demi": about(1_500_000),
    "plus ou moins 30": about(30),
    "30 et quelques": about(30),
    # ranges
    "between 10 and 15": between(10, 15),
    "entre 10 et 15": between(10, 15),
    "10-15": between(10, 15),
    "10–15 civilians": between(10, 15),
    "10 à 15": between(10, 15),
    "10 to 15": between(10, 15),
    "de 10 à 15": between(10, 15),
    "deux ou trois": between(2, 3),
    "entre une dizaine et une vingtaine": between(10, 20, 1),
    "environ 10 à 15": between(10, 15, 1),
    "500 to 2,000": between(500, 2000),
    "32 ou 33": between(32, 33),
    "au moins 10 et au plus 15": between(10, 15),
    "at least 10 but no more than 15": between(10, 15),
    "15 to 20 people including 3 children": between(15, 20),
    # none
    **dict.fromkeys(
        [
            "none",
            "no one",
            "Nobody",
            "aucun",
            "personne",
            "zero",
            "no deaths",
            "aucune victime",
            "pas d’enfants",
        ],
        ("none", 0, 0, 0, 0, 0),
    ),
    "personne n'a été tué": ("none", 0, 0, 0, 0, 0),
}
VAGUE = {
    "several": "several", "plusieurs civils": "several", "some people": "several",
    "quelques maisons": "several",
    "many": "several", "thousands": "several", "des milliers": "several", "hundreds of thousands": "several",
    "dozens": "dozens", "des dizaines": "dozens", "scores of people": "dozens", "tens": "dozens",
    "several dozen": "dozens", "au moins plusieurs dizaines": "dozens", "hundreds": "hundreds",
    "des centaines de maisons": "hundreds", "several hundred": "hundreds", "unknown": "unknown",
    "inconnu": "unknown", "un nombre inconnu": "unknown", "plusieurs centaines": "hundreds",
    "a couple of men": "several", "une poignée d'hommes": "several",
}  # fmt: skip
UNREADABLE = [
    "", " ", "?", "civilians", "-5", "−5", "about -5", ".5", "13.5", "12,5", "1,23,456", "1,234.56", "13½",
    "13²", "13 people in 2 villages on 6 January", "13 people in two villages",
    "13 civilians and dozens of houses", "6 January", "6 janvier 2024", "2024-01-06", "6/1/24", "05:30",
    "13-year-old boy", "13 ans", "3 days", "$350", "350 €", "13 %", "13 per cent", "two thirds", "1/3",
    "6th", "15-10", "between 15 and 10", "perhaps 13", "13?", "13, peut-être plus", "at least 10 to 15",
    "no survivors", "none reported", "aucun survivant", "no information", "un groupe de civils",
    "two three", "two to three hundred", "10 à 15 000", "H13", "9" * 5000, "10000000000001",
    "overall 13", "no 13", "twenty-something people", "13 killed, several injured", "12 hommes et une femme",
    "12 hommes et le chef du village", "12 femmes et leurs enfants", "aucun mort et 3 blessés", "2 et demi",
    "between 3 and 2", "au moins 2 femmes et 3 enfants", "3.500 millions", "2 milliards", "2k cfa",
    "half a million",
]  # fmt: skip


@pytest.mark.parametrize("text", PHRASES)
def test_a_phrase_is_read_as_its_range(text: str) -> None:
    assert numbers(text) == PHRASES[text]


@pytest.mark.parametrize("text", VAGUE)
def test_vague_words_store_no_number(text: str) -> None:
    assert numbers(text) == (VAGUE[text], None, 0, None, None, 0)


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_is_not_certain_is_not_guessed(text: str) -> None:
    assert numbers(text) == ("", None, 0, None, None, 0)
    assert not phrases.read(text).understood
    assert phrases.read(text).columns()["qualifier"] is None


NOTES = {
    reading.SEVERAL: "au moins 2 femmes et 3 enfants|12 hommes et une femme"
    "|13 killed, several injured|3+2|no deaths, 3 injured",
    reading.BACKWARDS: "between 3 and 2|15-10",
    reading.SHORTHAND: "two to three hundred",
    reading.CLASH: "at least 10 to 15",
    reading.FRACTION: "13.5|12,5|1/3|13½|2 and a half",
    reading.NEGATIVE: "-5|about -5",
    reading.LARGE: "9999999999999999",
    reading.DIGITS: "2 milliards|2 billion|3.500 millions|half a million",
    reading.OTHER: "13-year-old|13 %|$350|05:30|2024-01-06|6 janvier 2024",
    reading.UNSURE: "perhaps 13|13?",
    "": "|civilians|no more than|un groupe de civils",
}


@pytest.mark.parametrize(("text", "note"), [(t, n) for n, said in NOTES.items() for t in said.split("|")])
def test_why_no_number_is_read_is_said(text: str, note: str) -> None:
    assert (phrases.read(text).qualifier, phrases.read(text).note) == ("", note)


def test_what_is_left_out_of_a_reading_is_said() -> None:
    assert phrases.read("32 civils, dont 3 enfants").note == reading.PART
    assert phrases.read("15 familles").note == phrases.read("10 à 15 households").note == reading.HOUSEHOLDS
    assert phrases.read("32 civilians, including children").note == phrases.read("32").note == ""


WORDS = sorted({word for text in [*PHRASES, *VAGUE, *UNREADABLE] for word in text.split() if len(word) < 50})
said = st.one_of(st.text(), st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join))


@given(said)
@example("over 350 homes")
@example("2.000 à 3.000")
def test_any_text_gives_a_sound_range_and_keeps_its_words(text: str) -> None:
    r = phrases.read(text)
    known = [n for n in (r.low, r.best, r.high) if n is not None]
    assert r.words == text
    assert known == sorted(known)
    assert all(n >= 0 for n in known)
    assert not known or r.low is not None
    assert r.open == (r.qualifier in (LEAST, MORE))
    assert r.open or r.high is not None or not known
    assert r.low_strict == (r.qualifier == MORE)
    assert isinstance(phrases.display(r.low, r.low_strict, r.best, r.high, r.approx), str)


@given(st.integers(0, 10**12), st.sampled_from([",", ".", " ", "\u00a0", "\u202f", "'", "’"]))
def test_all_separators_of_thousands_mean_the_same(n: int, separator: str) -> None:
    assert numbers(f"{n:,}".replace(",", separator)) == exact(n)


flags = st.integers(0, 1)


@given(st.integers(0, 10**12 - 1), flags, flags, st.sampled_from(["exact", "open", "range"]))
def test_what_is_displayed_reads_back(n: int, strict: int, approx: int, shape: str) -> None:
    high = {"exact": n, "open": None, "range": n + 1}[shape]
    low_strict = strict if shape == "open" else 0
    r = phrases.read(phrases.display(n, low_strict, None if shape == "range" else n, high, approx))
    assert r.low == n
    assert r.high == high
    assert r.low_strict == low_strict
    assert r.approx == approx or (n == 0 and shape == "range")  # "≤ ~ 1"


ONES, TENS, UNS, DIX = (
    words.split()
    for words in (
        "- one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen",
        "- - twenty thirty forty fifty sixty seventy eighty ninety",
        "- un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf",
        "- - vingt trente quarante cinquante",
    )
)


def english(n: int) -> str:
    if n >= 1000:
        return f"{english(n // 1000)} thousand" + (f" {english(n % 1000)}" if n % 1000 else "")
    if n >= 100:
        return f"{ONES[n // 100]} hundred" + (f" and {english(n % 100)}" if n % 100 else "")
    if n >= 20:
        return TENS[n // 10] + (f"-{ONES[n % 10]}" if n % 10 else "")
    return ONES[n]


def french(n: int) -> str:
    if n >= 1000:
        thousands = f"{french(n // 1000)} mille" if n >= 2000 else "mille"
        return thousands + (f" {french(n % 1000)}" if n % 1000 else "")
    if n >= 100:
        hundreds = f"{UNS[n // 100]} cent" if n >= 200 else "cent"
        return (
            f"{hundreds}s"
            if n >= 200 and n % 100 == 0
            else hundreds + (f" {french(n % 100)}" if n % 100 else "")
        )
    if n >= 80:
        return f"quatre-vingt-{UNS[n - 80]}" if n > 80 else "quatre-vingts"
    if n >= 60:
        irregular = {60: "soixante", 61: "soixante et un", 71: "soixante et onze"}
        return irregular.get(n) or f"soixante-{UNS[n - 60]}"
    if n >= 20:
        return DIX[n // 10] + (" et un" if n % 10 == 1 else f"-{UNS[n % 10]}" if n % 10 else "")
    return UNS[n]


@pytest.mark.parametrize("spell", [english, french])
def test_numbers_in_words_are_read_up_to_9999(spell) -> None:
    wrong = [spell(n) for n in range(1, 10_000) if numbers(spell(n)) != exact(n)]
    assert not wrong


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        ((32, 0, 32, None, 0), "≥ 32"),
        ((350, 1, 350, None, 0), "> 350"),
        ((2000, 0, 2000, 2000, 1), "~ 2,000"),
        ((13, 0, None, 18, 0), "13–18"),
        ((24, 0, 24, 24, 0), "24"),
        ((0, 0, 0, 0, 0), "0"),
        ((0, 0, None, 10, 0), "≤ 10"),
        ((10, 0, 10, None, 1), "≥ ~ 10"),
        ((None, 0, None, None, 0), ""),
    ],
)
def test_a_range_is_shown_without_words(row: tuple, shown: str) -> None:
    assert phrases.display(*row) == shown


def test_thousands_are_parted_as_in_the_language_of_the_reader() -> None:
    span, french = phrases.display(2000, 0, 2000, 2500, 0), catalogue("fr").__getitem__
    assert numerals(span, str) == "2,000–2,500"
    assert numerals(span, french) == "2\u202f000–2\u202f500"
    assert numerals(1234567, french) == "1\u202f234\u202f567"
    assert numerals("6,7 · 3,5000", french) == "6,7 · 3,5000", "these are no thousands"


def test_columns_are_those_of_a_figure() -> None:
    assert phrases.read("over 350 homes").columns() == {
        "qualifier": "more_than", "low": 350, "low_strict": 1, "best": 350, "high": None, "approx": 0
    }  # fmt: skip


def test_a_problem_parts_thousands_of_numbers_alone() -> None:
    args = (("number", "≥ 2,000"), ("title", "1,000 nights"), ("text", "1,000"))
    said = Problem("", "{number} / {title} / {text}", args=args).text(
        lambda text: catalogue("fr").get(text, text)
    )
    assert said == "≥ 2\u202f000 / 1,000 nights / 1,000"


def test_a_problem_says_days_and_large_numbers_as_people_write_them() -> None:
    args = (("day", "2024-01-06"), ("days", "1052"), ("title", "2024-01-06: 1052"))
    problem = Problem("", "{day}, {days} days, {title}", args=args)
    assert problem.text() == "6 Jan 2024, 1,052 days, 2024-01-06: 1052"
    french = problem.text(lambda text: catalogue("fr").get(text, text))
    assert french == "6 janv. 2024, 1\u202f052 days, 2024-01-06: 1052"
