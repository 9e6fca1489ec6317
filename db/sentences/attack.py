"""An attack as a text of a few sentences: when, who, where, the toll, the captives, the sources, the law."""

from __future__ import annotations

from db.model.retold import sources_of
from db.model.tree import Tree
from db.sentences.captivity import captives
from db.sentences.dates import time_of_day, when
from db.sentences.language import words_of
from db.sentences.parties import perpetrators, responses
from db.sentences.places import attacked
from db.sentences.toll import roots, seen_and_named, toll
from db.sentences.words import Words, fill


def attack_sentence(tree: Tree, language: str) -> str:
    """Return an attack in words, in a language by its code ("en", "fr")."""
    words = words_of(language)
    return words.finish(
        [
            _what_happened(words, tree),
            *([] if roots(tree) else [words.said["toll_missing"]]),
            *seen_and_named(words, tree),
            *captives(words, tree),
            *responses(words, tree),
            _sources(words, tree),
            *_law(words, tree),
        ]
    )


def _what_happened(words: Words, tree: Tree) -> str:
    object, at = attacked(words, tree)
    deed = words.deeds.get(str(tree.attack["attack_type"] or ""), words.deeds[""])
    time = time_of_day(words, tree.attack["time_of_day"])
    values = {
        "when": when(words, tree.attack["date_edtf"]),
        "time": time,
        "who": perpetrators(words, tree),
        "deed": fill(deed, {"object": object, "at": at}),
    }
    attack = fill(words.said["attack_at" if time else "attack"], values)
    done = toll(words, tree)
    return fill(words.said["toll" if done else "no_toll"], {"attack": attack, "toll": done})


def _sources(words: Words, tree: Tree) -> str:
    found = sources_of(tree)
    if not found:
        return words.said["no_source"]
    independent = len({tree.origin(source) for source in found})
    reports = words.said["report" if len(found) == 1 else "reports"]
    values = {
        **words.agreement(words.plural(independent), True),
        "independent": words.number(independent),
        "reports": fill(reports, {"n": words.number(len(found))}),
    }
    return fill(words.said["sources"], values)


def _law(words: Words, tree: Tree) -> list[str]:
    """Return the legal qualifications, those of one wording and class together."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in tree.parts["legal_qualification"]:
        crime, term = words.terms.get(str(row["qualification"]), ("", ""))
        if crime:
            kinds = found.setdefault((str(row["wording"]), crime), [])
            kinds += [term] if term and term not in kinds else []
    said: list[str] = []
    for (wording, crime), kinds in found.items():
        noun, many = words.crimes[crime], len(kinds) > 1
        values = {**words.agreement(many, noun.feminine), "crime": noun.many if many else noun.one}
        named = fill(words.wordings.get(wording, words.wordings[""]), values)
        said.append(
            fill(words.said["crimes" if kinds else "crime"], {"crime": named, "terms": words.joined(kinds)})
        )
    return said
