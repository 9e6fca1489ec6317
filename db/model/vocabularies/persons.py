"""Whom it hit: what is said of a person, and of what was done to them."""

from __future__ import annotations

from db.model.vocabularies.code import N_, Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

CIVILIAN_STATUS = Vocabulary("civilian_status", "L13", N_("Civilian status"), (
    Code("civilian", N_("Civilian")),
    Code("other_protected", N_("Other protected person"),
         N_("Wounded or captured fighters, medical and religious personnel of a force.")),
    Code("armed_member", N_("Member of an armed force or group")),
    Code("direct_part", N_("Directly participating in hostilities")),
    Code("disputed", N_("Disputed")),
    Code("unknown", N_("Unknown")),
))
SEX = Vocabulary("sex", "L14", N_("Sex"), (
    Code("m", N_("Male")),
    Code("f", N_("Female")),
    Code("x", N_("Other")),
    Code("u", N_("Unknown")),
))
AGE_GROUP = Vocabulary("age_group", "L15", N_("Age group"), (
    Code("infant", N_("Infant or toddler (0–4)")),
    Code("child", N_("Child (5–17)")),
    Code("child_u", N_("Child under 18, age unknown"), N_("Also for figures that only say “children”.")),
    Code("adult", N_("Adult (18–59)")),
    Code("older", N_("Older person (60 and over)")),
    Code("u", N_("Unknown")),
))
POPULATION_GROUP = Vocabulary("population_group", "L16", N_("Population group"), (
    Code("fulani", N_("Fulani")),
    Code("dogon", N_("Dogon")),
    Code("bambara", N_("Bambara")),
    Code("bozo", N_("Bozo")),
    Code("songhai", N_("Songhai")),
    Code("tuareg", N_("Tuareg")),
    Code("arab", N_("Arab")),
    Code("soninke", N_("Soninke")),
    Code("malinke", N_("Malinke")),
    Code("bobo", N_("Bobo")),
    Code("dafing", N_("Dafing or Marka")),
    Code("mossi", N_("Mossi")),
    Code("mixed", N_("Mixed")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
OCCUPATION = Vocabulary("occupation", "L17", N_("Occupation"), (
    Code("farmer", N_("Farmer")),
    Code("herder", N_("Herder")),
    Code("trader", N_("Trader")),
    Code("pupil", N_("Pupil or student")),
    Code("teacher", N_("Teacher")),
    Code("health_worker", N_("Health worker")),
    Code("religious_leader", N_("Religious leader")),
    Code("village_chief", N_("Village chief")),
    Code("local_official", N_("Local official")),
    Code("driver", N_("Driver")),
    Code("artisan", N_("Artisan")),
    Code("homemaker", N_("Homemaker")),
    Code("displaced", N_("Displaced person")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
CIRCUMSTANCE = Vocabulary("circumstance", "L18", N_("Circumstance"), (
    Code("at_home", N_("At home")),
    Code("fleeing", N_("While fleeing")),
    Code("field", N_("In the fields")),
    Code("herding", N_("Herding")),
    Code("market", N_("At the market or on the way")),
    Code("worship", N_("At prayer")),
    Code("school", N_("At school")),
    Code("road", N_("On the road")),
    Code("detained", N_("In custody"), N_("Held by a state authority.")),
    Code("captivity", N_("In captivity"), N_("Held by abductors.")),
    Code("crossfire", N_("In crossfire")),
    Code("funeral", N_("At a funeral")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
VICTIM_OUTCOME = Vocabulary("victim_outcome", "L19", N_("Outcome for the victim"), (
    Code("dead", N_("Dead"), huridocs="0101"),
    Code("injured", N_("Wounded"), huridocs="0102"),
    Code("recovered", N_("Recovered")),
    Code("missing", N_("Still missing"), huridocs="0103"),
    Code("held", N_("Held"), huridocs="0202"),
    Code("free", N_("Free")),
    Code("displaced", N_("Still displaced")),
    Code("returned", N_("Returned home"), huridocs="030403"),
    Code("unknown", N_("Unknown")),
))
NAME_STATUS = Vocabulary("name_status", "", N_("Name status"), (
    Code("named", N_("Named")),
    Code("partly", N_("Partly named")),
    Code("unidentified", N_("Unidentified")),
    Code("withheld", N_("Withheld (protection)")),
))
HARM_STATUS = Vocabulary("harm_status", "", N_("Status of the harm"), (
    Code("active", N_("Active")),
    Code("withdrawn", N_("Withdrawn")),
))
FAMILY_RELATION = Vocabulary("family_relation", "", N_("Relation in the family"), (
    Code("head", N_("Head of household")),
    Code("spouse", N_("Spouse")),
    Code("child", N_("Son or daughter")),
    Code("parent", N_("Father or mother")),
    Code("sibling", N_("Brother or sister")),
    Code("other_relative", N_("Other relative")),
    Code("none", N_("No family tie")),
    Code("unknown", N_("Unknown")),
))
