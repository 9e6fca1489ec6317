"""A source in words: what it is, whose, which one it repeats, and how it is graded."""

from __future__ import annotations

from db.model.fields import Record
from db.sentences.dates import plain_date
from db.sentences.language import words_of
from db.sentences.words import clean, fill


def source_sentence(source: Record, derived_from: Record | None, language: str) -> str:
    """Return a source in words; `derived_from` is the source that it repeats."""
    words = words_of(language)
    kind = words.source_kinds.get(str(source["source_kind"] or ""), "")
    publisher = clean(source["publisher"] or source["public_label"])
    title, date = clean(source["title"]), plain_date(words, source["date_edtf"])
    values = {
        "code": clean(source["code"]) or words.said["this_source"],
        "what": words.source_types.get(str(source["source_type"] or ""), words.source_types[""]),
        "kind": fill(words.said["source_kind"], {"kind": kind}) if kind else "",
        "publisher": fill(words.said["source_publisher"], {"publisher": publisher}) if publisher else "",
        "title": fill(words.said["source_title"], {"title": title}) if title else "",
        "date": fill(words.said["source_date"], {"date": date}) if date else "",
    }
    grades = [
        fill(words.said["grade"], {"grade": str(source[name]), "meaning": meanings[str(source[name])]})
        for name, meanings in (("reliability", words.reliability), ("credibility", words.credibility))
        if str(source[name]) in meanings
    ]
    origin = clean(derived_from["code"] or derived_from["title"]) if derived_from else ""
    return words.finish(
        [
            fill(words.said["source"], values),
            fill(words.said["derived"], {"source": origin}) if origin else "",
            fill(words.said["graded" if grades else "not_graded"], {"grades": words.joined(grades)}),
        ]
    )
