"""How far a source and what it says are believed."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

RELIABILITY = Vocabulary("reliability", "L26", N_("Reliability of the source"), (
    Code("A", N_("Completely reliable"),
         N_("No doubt of honesty, competence or access; always right before."),
         guideline=N_("Earned by a record of being right, not by a name or an office; grade the source "
                      "here, the statement by its credibility."),
         example=N_("A midwife whose seven earlier accounts were all borne "
                    "out by others."), huridocs="highly reliable"),
    Code("B", N_("Usually reliable"), N_("Minor doubts; right most of the time before."),
         guideline=N_("For a known method with few errors; where it has no access to this place, grade "
                      "lower."),
         example=N_("A radio station that had to correct itself twice in "
                    "three years."), huridocs="likely reliable"),
    Code("C", N_("Fairly reliable"), N_("Doubts, yet has given true information before."),
         guideline=N_("Needs something that was checked; it is no middle grade for want of knowledge, "
                      "which is “Reliability cannot be judged”."),
         example=N_("A trader who knows the roads well and likes to round up."), huridocs="unsure"),
    Code("D", N_("Not usually reliable"), N_("Serious doubts, with some true information before."),
         guideline=N_("For those with a stake in the account who were often wrong; still record it, and "
                      "grade the statement by itself."),
         example=N_("A spokesman whose tolls proved twice too high on two "
                    "occasions."), huridocs="likely unreliable"),
    Code("E", N_("Unreliable"), N_("Dishonest, not competent or without access; wrong before."),
         guideline=N_("What showed it to be so should be on record; adopt no figure that rests on it alone."),
         example=N_("An account that has posted old pictures as new ones "
                    "several times."), huridocs="highly unreliable"),
    Code("F", N_("Reliability cannot be judged"), N_("A source too new or too little known to be graded."),
         guideline=N_("Says nothing bad of it: the honest grade of a first contact, until something it "
                      "told could be checked."),
         example=N_("A caller who had our number from a neighbour."), huridocs="unknown"),
))
CREDIBILITY = Vocabulary("credibility", "L26b", N_("Credibility of the information"), (
    Code("1", N_("Confirmed by other sources"),
         N_("Independent sources say the same, and it fits what else is known."),
         guideline=N_("Counts only those who do not repeat one another: three articles on one report "
                      "confirm nothing."),
         example=N_("Two survivors in different towns and the burial list give the same 13 names.")),
    Code("2", N_("Probably true"), N_("Not confirmed, yet plausible and in line with what else is known."),
         guideline=N_("For a single account that holds together; when an independent one agrees, take "
                      "“Confirmed by other sources”."),
         example=N_("The hour, the road and the moon in her account fit what is known of that night.")),
    Code("3", N_("Possibly true"), N_("Not confirmed; plausible, and fits only part of what is known."),
         guideline=N_("With nothing known in its favour take “Doubtful”, with something known against it "
                      "“Improbable”."),
         example=N_("He tells of fifty motorcycles; others heard engines and saw none.")),
    Code("4", N_("Doubtful"), N_("Not confirmed; possible, and nothing else known supports it."),
         guideline=N_("Not a lie and not refuted; what nothing can be compared with is “Truth cannot be "
                      "judged”."),
         example=N_("Talk of a second raid that night, of which no neighbouring village heard.")),
    Code("5", N_("Improbable"), N_("Other information contradicts it, or it is not plausible."),
         guideline=N_("Judge the statement, not the speaker: a reliable source may err. Keep it, and cite "
                      "what speaks against it."),
         example=N_("He says the bridge was blown up; on a picture of the next day it stands.")),
    Code("6", N_("Truth cannot be judged"), N_("There is nothing with which it could be compared."),
         guideline=N_("No judgement against it; for first news from a place of which nothing else is heard."),
         example=N_("One call from a hamlet without a network, the only one for weeks.")),
))
STANCE = Vocabulary("stance", "", N_("Stance"), (
    Code("supports", N_("Supports"), N_("The source says the same as the record."),
         guideline=N_("For the field that the citation names; a source that repeats another adds no "
                      "independent voice."),
         example=N_("The chief, too, gives 6 January as the day.")),
    Code("contradicts", N_("Contradicts"), N_("The source says something else than the record."),
         guideline=N_("Cite it so that the dispute shows, rather than leave it out; for a number enter a "
                      "figure of its own."),
         example=N_("The prefect's letter puts the attack on the 7th, not on the 6th.")),
    Code("mentions", N_("Mentions"), N_("The source speaks of it and settles nothing either way."),
         guideline=N_("For background; once it says yes or no to what is recorded, take “Supports” or "
                      "“Contradicts”."),
         example=N_("The article recalls “the violence of January” and gives no detail.")),
))
