"""How far a source and what it says are believed."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

RELIABILITY = Vocabulary("reliability", "L26", N_("Reliability of the source"), (
    Code("A", N_("Completely reliable"),
         N_("No doubt of honesty, competence or access; always right before."), huridocs="highly reliable"),
    Code("B", N_("Usually reliable"),
         N_("Minor doubts; right most of the time before."), huridocs="likely reliable"),
    Code("C", N_("Fairly reliable"), N_("Doubts, yet has given true information before."), huridocs="unsure"),
    Code("D", N_("Not usually reliable"),
         N_("Serious doubts, with some true information before."), huridocs="likely unreliable"),
    Code("E", N_("Unreliable"),
         N_("Dishonest, not competent or without access; wrong before."), huridocs="highly unreliable"),
    Code("F", N_("Reliability cannot be judged"),
         N_("New or too little known; says nothing bad of the source."), huridocs="unknown"),
))
CREDIBILITY = Vocabulary("credibility", "L26b", N_("Credibility of the information"), (
    Code("1", N_("Confirmed by other sources"),
         N_("Independent sources say the same, and it fits what else is known.")),
    Code("2", N_("Probably true"), N_("Not confirmed, yet plausible and in line with what else is known.")),
    Code("3", N_("Possibly true"), N_("Not confirmed; plausible, and fits only part of what is known.")),
    Code("4", N_("Doubtful"), N_("Not confirmed; possible, and nothing else known supports it.")),
    Code("5", N_("Improbable"), N_("Other information contradicts it, or it is not plausible.")),
    Code("6", N_("Truth cannot be judged"),
         N_("There is nothing to compare it with; no judgement against it.")),
))
STANCE = Vocabulary("stance", "", N_("Stance"), (
    Code("supports", N_("Supports"), N_("The source says the same as the record.")),
    Code("contradicts", N_("Contradicts"),
         N_("The source says something else; kept so that the dispute shows.")),
    Code("mentions", N_("Mentions"), N_("The source speaks of it and settles nothing either way.")),
))
