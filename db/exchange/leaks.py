"""Looking through text that leaves for what must not: telephone numbers, e-mail addresses, names of contacts.

A find stops the whole export; what was found is named by its place, never repeated.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import compress, filterfalse

from db.exchange.found import Found
from db.exchange.lonenames import Alone, LoneNames, State
from db.exchange.spellings import APOSTROPHE, NOTHING, UNSEEN, Names, either, folded_name, in_each_case
from db.model.entity import Entity
from db.model.fields import N_, Country, Field, Record, Text, Value
from db.model.problem import Translate
from db.storage.connection import Database
from db.storage.rows import rows
from db.storage.trouble import Reasoned

TOLD = 8  # places that a sentence names

# What people put between digits, after `_plain` has made one dash of all.
_GAP = r"[\s().\-/]"
_S, _D = r"[\s.\-/]{1,3}", r"[\s.\-/]{1,2}"  # between groups of them
_HOSTS = "gmail|googlemail|hotmail|icloud|outlook|protonmail|yahoo|yandex"
_DOT = r"(?:\s?\.\s?|\s?[\[({]\s?(?:dot|point)\s?[\])}]\s?|\s(?:dot|point)\s)"
# Addresses without a sign for “at”.
_WORDS_AT = rf"\s(?:at|arobase)\s[\w-]+\s(?:dot|point)\s\w|[\s_](?:at|arobase|chez)[\s_](?:{_HOSTS})\b"
_WORDED_AT = re.compile(_WORDS_AT, re.IGNORECASE)
_TELLING = tuple(word.encode() for word in ("mail", "yahoo", "outlook", "icloud", "yandex", "dot", "point"))
_EMAIL = re.compile(
    rf"""(?<![\w.+-])[\w.+-]+(?:
        (?:\s?@\s?|\s?[\[({{]\s?(?:@|at|arobase)\s?[\])}}]\s?)[\w-]+{_DOT}\w
        | {_WORDS_AT})""",
    re.VERBOSE | re.IGNORECASE,
)
# Of an address of the web the digits are no telephone's, but where they are what it leads to.
_URL = re.compile(
    r"(?<!\w)(?!(?:callto|sms|tel|viber|whatsapp):)\w+://(?!(?:[\w-]+\.)?(?:wa\.me|whatsapp\.com|t\.me)/)[^\s\x01]+"
)
# With a prefix or a word before it, or in groups as people write them, or eight to twelve digits that are no
# date. Two round numbers with a dash are a span (1200-1500), three groups that end with 000 a large number,
# and a year begins a date, a span or a record's number. Letters of other scripts may stand close by.
_PHONE = re.compile(
    rf"""(?<![0-9A-Za-z_])(?<!\d\.)(?:
        (?:\+\s?|00[\s.]?)\d(?:{_GAP}*\d){{7,14}}
        | \(?\d{{2}}\)?(?:{_S}\d{{2}}){{3,5}}
        | \(?\d{{2}}\)?{_S}\d{{3}}(?:{_D}\d{{2}}){{2}}
        | (?!(?:19|20)\d{{2}}\D)\(?\d{{3,4}}\)?{_S}\d{{2}}(?:{_D}\d{{2}}){{2,3}}
        | (?!\d{{3}}.000\b|\d{{3}}.\d{{3}}.000\b)\(?\d{{3}}\)?[\s.\-]{{1,2}}\d{{3}}[\s.\-]\d{{3,4}}
        | \d{{2}}[\-/]\d{{3}}[\-/]\d{{3}}
        | \d{{2}}[\s.\-/]\d{{2}}[\s.\-/](?!(?:19|20)\d{{2}})\d{{4}}
        | (?!(?:19|20)\d{{2}}|\d{{3}}0-\d{{3}}0)\d{{4}}[\s.\-]\d{{4}}
        | (?!(?:19|20)\d{{2}}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))\d{{8,12}}
        | \d(?:[\s.\-]\d){{7,11}}
        | (?:phone|mob(?:ile)?|whatsapp|portable|call|cell(?:ulaire)?|gsm|fax|t[eé]l(?:[eé]phone)?)
            \W{{0,4}}\d(?:{_GAP}*\d){{6,14}}
    )(?![0-9A-Za-z_]|[.,]\d)""",
    re.VERBOSE | re.IGNORECASE,
)
_UUID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b")
BETWEEN = "\x01"  # cells that are looked through together: no blank, so that nothing runs on into the next
# Codes such as MLI-2024-0001, alone in their cell: most of the runs of eight digits that there are.
# But not after a word that announces a number.
_ENDS = ("one", "ile", "mob", "app", "ble", "all", "ell", "ire", "gsm", "fax", "tel", "tél")
_WORDED = "".join(f"(?<!{end}-[12])" for end in _ENDS)
_CODE = rf"(?!{_WORDED}(?:(?<=[A-Z]-1)9|(?<=[A-Z]-2)0)\d{{2}}-\d{{4,6}}(?:{BETWEEN}|\Z))"
# A day in a list, such as ,2024-01-06 but not after such a word, with no more digits behind it.
_UNWORDED = "".join(f"(?<!{end}[,;]\\d)" for end in _ENDS)
_DAY = rf"(?!{_UNWORDED}(?<=[,;][12])[90]\d\d-\d\d-\d\d(?:[,;{BETWEEN}]|\Z))"
# The same as a whole text.
_CODED = re.compile(rf"(?!(?:{'|'.join(_ENDS)})-)[a-z]{{3}}-(?:19|20)\d{{2}}-\d{{4,6}}", re.IGNORECASE)
_DIGITS = 7  # of the shortest telephone number
_TOGETHER = 4000  # texts that are looked through at once
_WORDS = 50_000  # words that are remembered as no part of a name that is looked for
_PARTS = b" \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f().-/"  # what may stand between the digits of a number
# Digits and every byte beyond ASCII, which may be part of a digit or a blank, as "0".
_AS_DIGITS = bytes(
    ord("0") if byte > 0x7F or chr(byte).isdigit() else byte if chr(byte) == BETWEEN else ord("x")
    for byte in range(256)
)
# Signs for “at”, each with its last byte: whether that is there at all is known in no time.
_SIGNS = ("@", "\uff20", "\ufe6b", *(f"at{blank}{end}" for end in ")]}" for blank in ("", " ")))
_AT_SIGNS = tuple((sign.encode(), sign.encode()[-1:]) for sign in _SIGNS)
# Words apart and in small letters, those that are not in ASCII as they are.
_APART = bytes(byte if byte > 0x7F or chr(byte).isalnum() else ord(" ") for byte in range(256)).lower()
_AT_WORD = b"robase"
_KELVIN = "\u212a".encode()  # the one sign beyond ASCII with a small letter that a word here holds: k
_POINTS = str.maketrans({"\uff20": "@", "\ufe6b": "@", "\uff0e": ".", "\u3002": ".", "\uff61": "."})
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d\u00b7\u2022"
_DASH = re.compile(f"[{_DASHES}]")
ALONE = N_("part of a contact's name, alone")
CONTACT = N_("the name of a contact")
NAMES = ("name", "other_names", "person_name")  # fields and columns that hold the names of other persons
_OF_PERSONS = frozenset(NAMES)


class Leaking(Reasoned):
    """Text that must not leave was about to; nothing was written."""

    def __init__(self, found: Sequence[Found]) -> None:
        self.found = tuple(found)
        message = N_(
            "Nothing was written: text that would leave holds what must not. {reason}. Take it out of these "
            "fields, export by a profile that leaves them out, or say of each that you looked at it and that "
            "it may leave."
        )
        super().__init__(message, self._places)

    def _places(self, translate: Translate) -> str:
        told = "; ".join(one.text(translate) for one in self.found[:TOLD])
        more = len(self.found) - TOLD
        return told + (f"; +{more}" if more > 0 else "")


class Watch:
    """Looks through texts and remembers what it found, up to `most` places. What a person looked at and lets
    go is passed over: `let_go` are the texts of such finds, place and kind, as `Found.text` tells them."""

    def __init__(self, db: Database, most: int = 1000, let_go: Collection[str] = ()) -> None:
        self._db = db
        self._let_go = frozenset(let_go)
        self._shared: dict[str, set[Value]] = {}
        self._found: list[Found] = []
        # Entity, record, fields, texts, id.
        self._waiting: list[tuple[str, str, Sequence[str], Sequence[str], str]] = []
        self._size = 0  # texts that wait
        self._most = most
        known = rows(db, "SELECT real_name, phone FROM contact")
        self._names = Names((row["real_name"] for row in known), contacts=True)
        self.lone = LoneNames(db, (row["real_name"] for row in known))
        self.lone_words: set[str] = set()  # in the texts of which `leaks` spoke last
        secret = rows(
            db,
            """SELECT name FROM victim WHERE sensitivity >= 3
            UNION SELECT author FROM source WHERE sensitivity >= 3""",
        )
        self._secret = Names(row["name"] for row in secret)
        digits = {re.sub(r"\D", "", _plain(str(row["phone"] or "")))[-8:] for row in known}
        self._numbers = {number for number in digits if len(number) >= 6}
        least = min(_DIGITS, *map(len, self._numbers), _DIGITS)
        code = "" if self._numbers else _CODE  # as digits alone it might be somebody's number
        if not self._numbers:
            code += _DAY
        run = rf"(?<=\d)(?<!\d\d){code}(?:[\s().\-/{_DASHES}{UNSEEN}]*\d){{{least - 1}}}"
        at = r"(?<=[@\uff20\ufe6b])|(?<=[\[({])\s?(?:at|arobase)\b"
        self._perhaps = re.compile(rf"[@\uff20\ufe6b\[({{\d](?:{run}|{at})", re.IGNORECASE)
        self._run = b"0" * least
        self._strange: set[str] = set()  # words that are in none of the names

    @property
    def found(self) -> list[Found]:
        """What was found until now."""
        self._look_through()
        return self._found

    @property
    def alone(self) -> Alone:
        """The places found until now where part of a contact's name stands alone."""
        self._look_through()
        return self.lone.alone

    @property
    def state(self) -> tuple[int, State]:
        """How far the look is: how many places were found, and how far that for parts of names is."""
        return len(self.found), self.lone.state

    def forget(self, since: tuple[int, State]) -> None:
        """Forget all that was found since."""
        found, lone = since
        del self.found[found:]
        self.lone.forget(lone)
        self._strange.clear()  # a word that came too often was taken for strange

    def settle(self) -> None:
        """Raise Leaking where anything was found."""
        if self.found:
            raise Leaking(self.found)

    def look(self, entity: Entity, texts: Iterable[tuple[Value, str, Value]]) -> None:
        """Look through (record, field, text) of an entity."""
        for record, name, text in texts:
            if text:
                self._keep(entity.name, str(record), (name,), (str(text),))

    def named(self, record: str, values: Mapping[str, object], id: Value = None) -> None:
        """Look through the values of something that is made for the export, by name; `id` is the attack's."""
        self._keep("", record, tuple(values), [str(value or "") for value in values.values()], id)

    def cells(self, record: str, names: Sequence[str], cells: Sequence[str], id: Value = None) -> None:
        """Look through the cells of a row that is made for the export; `names` are their columns, `id` is
        the attack's."""
        self._keep("", record, names, cells, id)

    def row(self, entity: Entity, row: Record, fields: Sequence[Field]) -> None:
        """Look through the texts of one record."""
        names = [field.name for field in fields if row.get(field.name)]
        if names:
            texts = [str(row[name]) for name in names]
            self._keep(entity.name, self.called(entity.name, row), names, texts, row.get("id"))

    def called(self, entity: str, row: Record) -> str:
        """Return how a record is told of: by its code, its id where it has none, by both where others bear
        the same code, so that a permission is for one of them only."""
        code, id = row.get("code"), row.get("id")
        if not code or code not in self._codes(entity):
            return str(code or id)
        return f"{code} ({id})"

    def _codes(self, entity: str) -> AbstractSet[Value]:
        """Return the codes that several records of an entity bear."""
        if entity not in self._shared:
            sql = f"SELECT code FROM {entity} WHERE code > '' GROUP BY code HAVING count(*) > 1"
            self._shared[entity] = {row["code"] for row in rows(self._db, sql)}
        return self._shared[entity]

    def look_alone(self, place: Found, texts: Iterable[tuple[str, str]], words: AbstractSet[str]) -> None:
        """Look through (field, text) of a record for parts of contacts' names, among which are `words`;
        `place` tells which record."""
        for field, text in texts:
            if text and field not in NAMES and not words.isdisjoint(text.split()):
                one = replace(place, field=field)
                let_go = bool(self._let_go) and replace(one, what=CONTACT).text() in self._let_go
                self.lone.look(text, one, self._names, let_go=let_go)

    def leaks(self, texts: str, *, of_persons: bool = False) -> bool:
        """Say whether any of these texts, joined by BETWEEN, holds what must not leave: quick where none
        does. `of_persons` says that they are the values of NAMES. Of other texts `lone_words` are then those
        that may be a part of a contact's name alone."""
        alike = list(set(texts.split(BETWEEN)))  # many come again and again
        texts = BETWEEN.join(alike)
        data = texts.encode("utf-8", "surrogatepass")
        some: list[str] = []
        for pattern, texts_ in self._patterns(texts, data, alike):
            end = 0
            for spot in pattern.finditer(texts_):
                if spot.start() >= end:
                    start = texts_.rfind(BETWEEN, 0, spot.start()) + 1
                    end = texts_.find(BETWEEN, start) % (len(texts_) + 1)
                    some.append(texts_[start:end])
        self.lone_words = set()
        if some and any(self._in(BETWEEN.join(some))):
            self._known(set(texts.replace(BETWEEN, " ").split()))
            return True
        names = self._names or ((self._secret or self.lone) and not of_persons)
        if not names or not self._perhaps_named(data):
            return False
        known = self._known(set(texts.replace(BETWEEN, " ").split()))
        looked_for = (some for some in known if not (of_persons and some[0] is self._secret))
        return any(_named_in(alike, names, words) for names, words in looked_for)

    def _perhaps_named(self, data: bytes) -> bool:
        """Say whether a word of some texts in UTF-8 may be part of a name. Most texts hold none, and to know
        that takes a third of the time of looking at each word."""
        words = data.translate(_APART).split()
        if self.lone or any(names.perhaps_among(words) for names in (self._names, self._secret)):
            return True
        strange = () if data.isascii() else set(filterfalse(bytes.isascii, words))
        known = self._known({word.decode("utf-8", "surrogatepass") for word in strange})
        return any(found for _, found in known)

    def _known(self, words: AbstractSet[str]) -> list[tuple[Names, set[str]]]:
        """Return the names that are looked for, with those of some words that may be part of one. Each word
        is looked at once, however often it comes."""
        looked_for = [names for names in (self._names, self._secret) if names]
        new = list(words - self._strange)
        plain = [word for word in new if word.isascii()]
        strange = [word for word in new if not word.isascii()]
        folded = [word.lower() for word in plain]
        folded += folded_name(BETWEEN.join(strange)).split(BETWEEN) if strange else []
        new = plain + strange
        for at, word in enumerate(strange, len(plain)):
            if NOTHING.search(word):
                folded[at] += " " + folded_name(NOTHING.sub(" ", word))
        known = [(names, names.words_in(new, folded)) for names in looked_for]
        self.lone_words = self.lone.words_in(new, folded)
        if len(self._strange) > _WORDS:
            self._strange.clear()
        self._strange.update(new)
        self._strange.difference_update(self.lone_words, *(words for _, words in known))
        return known

    def _patterns(
        self, texts: str, data: bytes, each: Sequence[str]
    ) -> Iterator[tuple[re.Pattern[str], str]]:
        """Yield what finds the places where there may be an address or a number, with the texts where it is
        to look, quickly none where there is neither; `texts` are `each` of them joined by BETWEEN. Only an
        address in words that an invisible sign parts is not seen so."""
        data = texts.lower().encode("utf-8", "surrogatepass") if _KELVIN in data else data.lower()
        if _AT_WORD in data or any(last in data and sign in data for sign, last in _AT_SIGNS):
            yield self._perhaps, texts
        else:
            digits = data.translate(_AS_DIGITS, _PARTS)
            if self._run in digits:
                runs = [self._run in some for some in digits.split(BETWEEN.encode())]
                long = compress(each, runs)
                coded = () if self._numbers else filter(_CODED.fullmatch, compress(each, runs))
                yield self._perhaps, BETWEEN.join(set(long).difference(coded))
        if any(word in data for word in _TELLING):
            yield _WORDED_AT, texts

    def _keep(
        self, entity: str, record: str, names: Sequence[str], texts: Sequence[str], id: Value = None
    ) -> None:
        self._waiting.append((entity, record, names, texts, str(id or "")))
        self._size += len(texts)
        if self._size > _TOGETHER:
            self._look_through()

    def _look_through(self) -> None:
        some, self._waiting, self._size = self._waiting, [], 0
        persons: list[str] = []
        others: list[str] = []
        for _, _, names, texts, _ in some:
            if _OF_PERSONS.isdisjoint(names):
                others += filter(None, texts)
            else:
                for name, text in zip(names, texts, strict=True):
                    (persons if name in NAMES else others).append(text)
        leaking = self.leaks(BETWEEN.join(others))
        if lone := self.lone_words:
            for entity, record, names, texts, id in some:
                self.look_alone(Found(ALONE, entity, record, "", id), zip(names, texts, strict=True), lone)
        if not leaking and not self.leaks(BETWEEN.join(persons), of_persons=True):
            return
        for entity, record, names, texts, _ in some:
            for name, text in zip(names, texts, strict=True):
                for what in self._in(text, name) if text else ():
                    one = Found(what, entity, record, name)
                    if len(self._found) < self._most and one.text() not in self._let_go:
                        self._found.append(one)

    def _in(self, text: str, field: str = "") -> Iterator[str]:
        said = _plain(text)
        if _EMAIL.search(said):
            yield N_("an e-mail address")
        bare = _UUID.sub(" ", said)
        digits = re.sub(_GAP, "", bare)
        if _PHONE.search(_URL.sub(" ", bare)) or any(number in digits for number in self._numbers):
            yield N_("a telephone number")
        if self._names and self._names.are_in(either(text)):
            yield CONTACT
        # Another person may bear the same name.
        if self._secret and field not in NAMES and self._secret.are_in(either(text)):
            yield N_("the name of somebody who stays here")


def names_in_part(db: Database, text: str) -> bool:
    """Say whether a word of a text is part of a contact's name or telephone number, and be it three letters:
    a filter may have asked for somebody so."""
    known = BETWEEN.join(
        form
        for row in rows(db, "SELECT real_name, phone FROM contact")
        for value in (row["real_name"], re.sub(r"\D", "", _plain(str(row["phone"] or ""))))
        for form in (in_each_case(str(value)) if value else ())
    )
    plain = _plain(text)
    said = re.findall(r"[^\W_]{3,}", APOSTROPHE.sub("", folded_name(plain)))
    runs = (re.sub(_GAP, "", run) for run in re.findall(rf"\d(?:{_GAP}*\d)+", plain))
    known = APOSTROPHE.sub("", known)
    return any(word in known for word in (*said, *(run for run in runs if len(run) > 2)))


def _named_in(texts: Iterable[str], names: Names, known: AbstractSet[str]) -> bool:
    """Say whether one of the names stands in one of the texts; `known` are the words in them that may be part
    of one."""
    some = [text for text in texts if not known.isdisjoint(text.split())] if known else []
    return bool(some) and names.are_in(either(BETWEEN.join(some)))


def texts(fields: Iterable[Field]) -> tuple[Field, ...]:
    """Return the fields in which people write words; what the program writes itself is left out."""
    return tuple(f for f in fields if isinstance(f, Text) and not isinstance(f, Country) and not f.computed)


def _plain(text: str) -> str:
    """Return a text with Western digits, one kind of dash and @, and without signs that nobody sees."""
    if text.isascii():
        return text
    made = _DASH.sub("-", NOTHING.sub("", text)).translate(_POINTS)
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in made)
