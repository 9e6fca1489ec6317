"""What is said of a change of many records: what stands there now, what it would do, what it did."""

from __future__ import annotations

from collections.abc import Sequence

from app.shell.i18n import counted, numerals, tr
from db.model.entity import Entity
from db.model.fields import AnyLink, Field, Link
from db.model.missing import in_brackets
from db.storage.bulk import Edit, Made, Present, Preview
from db.storage.casebook import Casebook

SHOWN = 200  # present values that are listed
NAMED = 3  # reasons that are said


def present_values(casebook: Casebook, field: Field, present: Sequence[Present]) -> list[tuple[str, str]]:
    """Return (value, count) in words for the values that records have now, as many as are shown."""
    some = present[:SHOWN]
    named: dict[str, str] = {}
    if isinstance(field, Link) and not isinstance(field, AnyLink):
        named = casebook.titles(field.to, [str(p.value) for p in some if p.value is not None], tr)
    lines: list[tuple[str, str]] = []
    for one in some:
        if one.value is not None:
            words = named.get(str(one.value)) or field.display(one.value, tr)
        else:
            words = in_brackets(one.reason, tr) if one.reason else tr("(empty)")
        lines.append((words, numerals(one.count)))
    if len(present) > len(some):
        lines.append((tr("and {n} more").replace("{n}", numerals(len(present) - len(some))), ""))
    return lines


def heading(lines: int) -> str:
    """Return what stands over the present values."""
    if lines == 1:
        return tr("Now the same in all")
    return tr("Now mixed ({n} values)").replace("{n}", numerals(lines))


def foreseen(seen: Preview, titles: dict[str, str]) -> list[str]:
    """Return what a change would do: how many it changes, how many are so already, what cannot be and why."""
    said = tr("Changes {n} of {total}.").replace("{n}", numerals(seen.changing))
    lines = [said.replace("{total}", numerals(seen.total))]
    if seen.same:
        lines.append(counted(seen.same, tr("{n} has it already."), tr("{n} have it already.")))
    if seen.gone:
        lines.append(counted(seen.gone, tr("{n} is no longer there."), tr("{n} are no longer there.")))
    if seen.reasons:
        lines.append(counted(len(seen.refused), tr("1 cannot:"), tr("{n} cannot:")))
    for reason in seen.reasons[:NAMED]:
        line = f"{numerals(reason.count)} × {reason.problem.text(tr)}"
        lines.append(f"{line} ({titles.get(reason.id, '?')})" if reason.id in titles else line)
    if len(seen.reasons) > NAMED:
        more = len(seen.reasons) - NAMED
        lines.append(counted(more, tr("and for {n} more reason"), tr("and for {n} more reasons")))
    return lines


def made_words(made: Made) -> str:
    """Return what was done, in one line."""
    said = [counted(made.changed, tr("Changed {n} record."), tr("Changed {n} records."))]
    if made.refused:
        said.append(counted(made.refused, tr("1 could not be changed."), tr("{n} could not be changed.")))
    if made.meanwhile:
        one = tr("{n} was changed by somebody else meanwhile and left as it is.")
        many = tr("{n} were changed by somebody else meanwhile and left as they are.")
        said.append(counted(made.meanwhile, one, many))
    return " ".join(said)


def step(entity: Entity, edit: Edit, number: int) -> str:
    """Return the name of the undo step."""
    text = tr("Change {field} of {records}").replace("{field}", tr(edit.field.label))
    return text.replace("{records}", entity.counted(number, tr))
