"""The words and shapes of typed dates, English and French, matched on folded text."""

from __future__ import annotations

from db.model.patterns import Pattern

MONTH_WORDS = (
    "jan january janv janvier", "feb february fev fevr fevrier", "mar march mars", "apr april avr avril",
    "may mai", "jun june juin", "jul july juil juill juillet", "aug august aou aout",
    "sep sept september septembre", "oct october octobre", "nov november novembre", "dec december decembre",
)  # fmt: skip
MONTH_OF = {word: n for n, words in enumerate(MONTH_WORDS, 1) for word in words.split()}
RELATIVE = {"today": 0, "aujourd'hui": 0, "yesterday": 1, "hier": 1, "avant-hier": 2}
AGO = Pattern(r"il y a (\d{1,3}) jours?|(\d{1,3}) days? ago")
WEEKDAYS = (
    r"mon(?:day)?|lundi", r"tue(?:s|sday)?|mardi", r"wed(?:nesday)?|mercredi", r"thu(?:rs|rsday)?|jeudi",
    r"fri(?:day)?|vendredi", r"sat(?:urday)?|samedi", r"sun(?:day)?|dimanche",
)  # fmt: skip
WEEKDAY = Pattern(rf"\b(?:{'|'.join(f'({day})' for day in WEEKDAYS)})\b")
FILLER = Pattern(
    r"(?:(?:courant|sometime|some time|le|la|les|the|on|in|en|au|du|de|d'|mois|month|of|annee|year|dans"
    rf"|{'|'.join(WEEKDAYS)})(?:\b|(?<='))\.?,? ?)+"
)
MARKS = (
    ("~", Pattern(r"^(?:(?:about|around|approximately|approx|circa|ca?)\b\.?|~) ?")),
    ("~", Pattern(r"^(?:vers|environ|autour du|aux alentours du)\b ?")),
    ("?", Pattern(r"^(?:maybe|perhaps|possibly|probably|peut-etre|probablement|sans doute)\b ?")),
    ("?", Pattern(r" ?\(?\?\)?$")),
    ("~", Pattern(r"(?: environ| approx\.?| ?~)$")),
    ("%", Pattern(r" ?%$")),
)  # fmt: skip
OPEN = (  # EDTF, days (or months, years) to move: "before 1 Feb" does not hold 1 February, "until 1 Feb" does
    ("../{}", 0, Pattern(r"^(?:not? (?:later than|after)|pas (?:plus tard que|apres))\b ?")),
    ("{}/..", 0, Pattern(r"^(?:not? (?:earlier than|before)|pas (?:plus tot que|avant)|au plus tot)\b ?")),
    ("../{}", -1, Pattern(r"^(?:before|avant)\b ?")),
    ("{}/..", 1, Pattern(r"^(?:after|apres)\b ?")),
    ("../{}", 0, Pattern(r"^(?:until|till|up to|by|jusqu'(?:au|en|a)|au plus tard)\b ?")),
    ("{}/..", 0, Pattern(r"^(?:since|from|depuis|a partir (?:du|de)|des)\b ?")),
)
PAIR_START = Pattern(r"^(?:between|entre|from|du|de|d')\b ?")
JOINTS = Pattern(r" (?P<either>or|ou) | (?:to|until|till|through|and|et|au|a|jusqu'au) | ?- ?")
_M = rf"(?P<word>{'|'.join(sorted(MONTH_OF, key=len, reverse=True))})\b\.?"
_D = r"(?P<d>\d{1,2})(?:er|st|nd|rd|th)?"
YEAR = Pattern(r"(?P<y>\d{4})")
MONTH_YEAR = Pattern(rf"{_M}[, -]{{0,2}}(?P<y>\d{{4}})")
MONTH = Pattern(_M)
SINGLE = (
    YEAR,
    *(
        Pattern(pattern)
        for pattern in (
            r"(?P<y>\d{4})([-/.])(?P<m>\d{1,2})(?:\2(?P<d>\d{1,2}))?",
            r"(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4}|\d{2})",
            r"(?P<a>\d{1,2})([-/])(?P<b>\d{1,2})\2(?P<y>\d{4}|\d{2})",
            r"(?P<m>\d{1,2})[-/.](?P<y>\d{4})",
            rf"{_D}[ -]?(?:of |de |d')?{_M}(?:[, -]{{0,2}}(?P<y>\d{{4}}|(?<=[ -])\d{{2}}))?",
            rf"{_M}[ -]{_D},? ?(?<=[, ])(?P<y>\d{{4}})",
            rf"{_M} (?P<d>\d)(?:st|nd|rd|th)?",  # not "Jan 24", which may be a year
        )
    ),
    MONTH_YEAR,
)
# The "5" of "5–6 Jan 2024", the "Jan" of "Jan–Feb 2024", the "Jan 29" of "Jan 29 – Feb 2, 2024".
START_ONLY = (Pattern(_D), MONTH, Pattern(f"{_M} {_D}"))
# "Jan 5-6, 2024" is read as "5-6 Jan 2024", "5/6 Jan" as "5-6 Jan", "premier janvier" as "1 janvier".
MONTH_AHEAD = Pattern(rf"^{_M} (\d{{1,2}})( ?- ?| (?:to|and|or) )(\d{{1,2}})(?=,? \d{{4}}$),?")
SLASHED = Pattern(rf"\b(\d{{1,2}}) ?/ ?(\d{{1,2}})(?= (?:of |de )?{_M})")
THE_FIRST = Pattern(rf"\b(?:first|premier) (?:of |de )?(?={_M})")

# Parts of a month or year. What is vague takes a third of it and is marked as about (~).
_ORDINAL = (
    r"(?P<n1>first|1st|premiere?|1(?:er|re|ere))|(?P<n2>second|2nd|deuxieme|seconde?|2e|2eme|2nde)"
    r"|(?P<n3>third|3rd|troisieme|3e|3eme)|(?P<n4>fourth|4th|quatrieme|4e|4eme)|(?P<n0>last|derniere?)"
)
_THE = r"^(?:(?:in|en|during|on|at|dans|pendant|durant|au cours de|a) )?(?:(?:the|le|la) |l')?"
_OF = r"(?: (?:in|of|de|du)\b)?[ -]*"
THIRDS = tuple(
    Pattern(_THE + words + _OF)
    for words in (
        r"(?:early|start|beginning|(?:au )?(?:tout )?debut)",
        r"(?:mid|middle|mi|(?:au )?milieu)\b",
        r"(?:late|end|(?:en )?(?:toute )?fin)",
    )
)
HALF = Pattern(rf"{_THE}(?:{_ORDINAL}) (?:half|moitie|quinzaine|semestre){_OF}(?:d')?")
QUARTER = Pattern(rf"{_THE}(?:{_ORDINAL}) (?:quarter|trimestre){_OF}|^[qt](?P<q>[1-4])[ -]?(?=\d{{4}}$)")
WEEK = Pattern(rf"{_THE}(?:{_ORDINAL}) (?:week|semaine){_OF}(?:d')?")
WEEK_OF = Pattern(rf"{_THE}(?:week|semaine) (?P<from>(?:beginning|starting|commencing)(?: on)?|of|du) ?")
NIGHT = Pattern(rf"{_THE}(?:nights?|nuits?) (?:(?:of|from|between|du|de|entre) ?)*(?:the |le )?")
DECADE = Pattern(r"(?:in |dans )?(?:the |les )?(?:annees (\d{3}0)|(\d{3}0)'?s)")

# What is no date for a reason that can be said.
SEASON = Pattern(
    r"\b(?:spring|summer|autumn|winter|printemps|ete|automne|hiver|hivernage|saison|season|harvest|recoltes?|soudure)\b"
)
FEAST = Pattern(
    r"\b(?:ramadan|tabaski|korite|aid|eid|mawl[ou]+d|ma?oul[ou]+d|mulud|achoura|ashura|noel|christmas|paques|easter"
    r"|careme|toussaint|pentecote|new year|nouvel an|fetes?|feasts?|holidays?)\b"
)
TIME = Pattern(
    r"\b(?:\d{1,2} ?(?:h|am|pm)\b|\d{1,2}[h:]\d\d|heures?|o'clock|mornings?|matin(?:ee)?|noon|midday|midi"
    r"|afternoon|apres-midi|evenings?|soir(?:ee)?|nights?|nuits?|dawn|aube|dusk|crepuscule|midnight|minuit)"
)
