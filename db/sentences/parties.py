"""Who did it, with how sure that is: "fighters identified as JNIM (probable)"."""

from __future__ import annotations

from db.counting import PERPETRATING
from db.model.fields import Record, Value
from db.model.tree import Tree
from db.sentences.words import Words, clean, fill


def perpetrators(words: Words, tree: Tree) -> str:
    """Return the attackers; rival versions of who it was are told as such."""
    versions: dict[str, list[str]] = {}
    for number, row in enumerate(r for r in tree.parts["involvement"] if r["role"] in PERPETRATING):
        rivals = clean(row["alt_group"]).casefold()
        versions.setdefault(f"rivals {rivals}" if rivals else f"row {number}", []).append(
            party(words, tree.link(row["actor_id"]), row["attribution"])
        )
    said: list[str] = []
    for rivals in versions.values():
        first, *others = dict.fromkeys(rivals)
        for other in others:
            first = fill(words.said["or"], {"first": first, "last": other})
        said.append(first)
    return words.joined(list(dict.fromkeys(said))) or words.said["nobody"]


def party(words: Words, actor: Record | None, attribution: Value) -> str:
    """Return an attacker with the hedge that its attribution asks for."""
    name = actor_name(actor)
    if actor is None or not name:
        return words.said["nobody"]
    type = str(actor["actor_type"] or "")
    short = f"{type} acronym"
    force = words.forces.get(type, words.forces[""])
    if short in words.forces and name.isupper() and name.isalpha():
        force = words.forces[short]
    hedge = words.hedges.get(str(attribution or ""), words.hedges[""])
    if not hedge:
        return fill(force.sure, {"name": name})
    who = fill(force.unsure, {"name": name})
    return who if force.sure == force.bare else fill(words.said["hedged"], {"who": who, "hedge": hedge})


def actor_name(actor: Record | None) -> str:
    """Return the short name of an actor, "" for none."""
    return clean(actor["acronym"] or actor["name"]) if actor else ""


def responses(words: Words, tree: Tree) -> list[str]:
    """Return what the attackers themselves say."""
    said: list[str] = []
    for row in tree.parts["involvement"]:
        response = words.responses.get(str(row["actor_response"] or ""))
        name = actor_name(tree.link(row["actor_id"]))
        if response and name and row["role"] in PERPETRATING:
            said.append(fill(words.said["response"], {"response": response, "name": name}))
    return said
