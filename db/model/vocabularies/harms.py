"""What was done to a person: doing what, with what outcome."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

CIRCUMSTANCE = Vocabulary("circumstance", "L18", N_("Circumstance"), (
    Code("at_home", N_("At home"), N_("In or about their own house or yard.")),
    Code("fleeing", N_("While fleeing"), N_("Running from this attack, wherever it reached them.")),
    Code("field", N_("In the fields"), N_("Working on farmland; with animals it is “Herding”.")),
    Code("herding", N_("Herding"), N_("Out with the animals, on pasture or at the water.")),
    Code("market", N_("At the market or on the way"),
         N_("Buying or selling, or travelling to it or from it.")),
    Code("worship", N_("At prayer"), N_("In a place of worship, or praying elsewhere.")),
    Code("school", N_("At school"), N_("In a school or its yard, as pupil, staff or visitor.")),
    Code("road", N_("On the road"), N_("Travelling on foot or by any vehicle, except to a market.")),
    Code("detained", N_("In custody"), N_("Held by a state authority.")),
    Code("captivity", N_("In captivity"), N_("Held by abductors.")),
    Code("crossfire", N_("In crossfire"), N_("Hit in a fight between armed parties without being the aim.")),
    Code("funeral", N_("At a funeral"), N_("At a burial or mourning, or on the way to it.")),
    Code("other", N_("Other"), N_("Doing something that a source tells and that has no line here.")),
    Code("unknown", N_("Unknown"), N_("No source tells what they were doing.")),
))
VICTIM_OUTCOME = Vocabulary("victim_outcome", "L19", N_("Outcome for the victim"), (
    Code("dead", N_("Dead"), N_("Died of this harm, on the spot or later."), huridocs="0101"),
    Code("injured", N_("Wounded"),
         N_("Alive, and still suffering from the wounds when last heard of."), huridocs="0102"),
    Code("recovered", N_("Recovered"), N_("Was hurt or ill, and is well again as a source says.")),
    Code("missing", N_("Still missing"), N_("Not found, and not known to be held or dead."), huridocs="0103"),
    Code("held", N_("Held"),
         N_("In the hands of captors or an authority when last heard of."), huridocs="0202"),
    Code("free", N_("Free"), N_("Was held and is no longer: released, escaped or freed by force.")),
    Code("displaced", N_("Still displaced"), N_("Fled and had not gone home when last heard of.")),
    Code("returned", N_("Returned home"),
         N_("Had fled or was held, and lives at home again."), huridocs="030403"),
    Code("unknown", N_("Unknown"), N_("Nothing was heard of the person since.")),
))
HARM_STATUS = Vocabulary("harm_status", "", N_("Status of the harm"), (
    Code("active", N_("Active"), N_("Stands, and the person counts in the tally.")),
    Code("withdrawn", N_("Withdrawn"), N_("Recorded by mistake or disproved; kept, and no longer counted.")),
))
