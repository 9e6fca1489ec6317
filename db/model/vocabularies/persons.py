"""Whom it hit: what is said of a person."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

CIVILIAN_STATUS = Vocabulary("civilian_status", "L13", N_("Civilian status"), (
    Code("civilian", N_("Civilian"),
         N_("In no armed force or group and not fighting; in case of doubt in law a civilian.")),
    Code("other_protected", N_("Other protected person"),
         N_("Wounded or captured fighters, medical and religious personnel of a force.")),
    Code("armed_member", N_("Member of an armed force or group"),
         N_("In an army, or fighting for an armed group as a lasting function, in action or not.")),
    Code("direct_part", N_("Directly participating in hostilities"),
         N_("A civilian during the hostile act itself; before and after it, “Civilian”.")),
    Code("disputed", N_("Disputed"), N_("Sources contradict each other on whether they were civilians.")),
    Code("unknown", N_("Unknown"),
         N_("No source says; counted apart, neither as civilians nor as fighters.")),
))
SEX = Vocabulary("sex", "L14", N_("Sex"), (
    Code("m", N_("Male"), N_("Men and boys; the age group tells them apart.")),
    Code("f", N_("Female"), N_("Women and girls; the age group tells them apart.")),
    Code("x", N_("Other"), N_("Neither of the two, as the person says; not for what is not known.")),
    Code("u", N_("Unknown"), N_("No source says; leave it empty where men and women are counted together.")),
))
AGE_GROUP = Vocabulary("age_group", "L15", N_("Age group"), (
    Code("infant", N_("Infant or toddler (0–4)"), N_("Before the fifth birthday; a child in all totals.")),
    Code("child", N_("Child (5–17)"),
         N_("From the fifth birthday until the eighteenth; a child in all totals.")),
    Code("child_u", N_("Child under 18, age unknown"), N_("Also for figures that only say “children”.")),
    Code("adult", N_("Adult (18–59)"), N_("From the eighteenth birthday until the sixtieth.")),
    Code("older", N_("Older person (60 and over)"),
         N_("From the sixtieth birthday, as the United Nations count older persons.")),
    Code("u", N_("Unknown"), N_("No source says, not even whether a child or an adult.")),
))
NAME_STATUS = Vocabulary("name_status", "", N_("Name status"), (
    Code("named", N_("Named"), N_("The whole name is known and recorded.")),
    Code("partly", N_("Partly named"), N_("Only a first name, family name or nickname is known.")),
    Code("unidentified", N_("Unidentified"),
         N_("A distinct person, told apart by age, sex or place; the name is not known.")),
    Code("withheld", N_("Withheld (protection)"),
         N_("The name is known, and left out on purpose to protect somebody.")),
))
FAMILY_RELATION = Vocabulary("family_relation", "", N_("Relation in the family"), (
    Code("head", N_("Head of household"),
         N_("Answers for the household, man or woman; the others are named after this person.")),
    Code("spouse", N_("Spouse"), N_("Of the head, married by law, custom or religion.")),
    Code("child", N_("Son or daughter"), N_("Of the head, of any age; adopted and fostered children too.")),
    Code("parent", N_("Father or mother"), N_("Of the head of the household, step-parents included.")),
    Code("sibling", N_("Brother or sister"), N_("Of the head, by one parent or both.")),
    Code("other_relative", N_("Other relative"),
         N_("Of the head, by blood or marriage: grandchild, uncle, cousin, in-law.")),
    Code("none", N_("No family tie"), N_("Lives with the family without being kin: guest, servant, pupil.")),
    Code("unknown", N_("Unknown"), N_("Of the family, and no source says how.")),
))
