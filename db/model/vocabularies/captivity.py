"""Captivity: from where and why people were taken, what became of them."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

PURPOSE = Vocabulary("purpose", "L20", N_("Purpose of the abduction"), (
    Code("ransom", N_("Ransom"),
         N_("Money or goods were asked for, or the captors said that they would be.")),
    Code("recruitment", N_("Recruitment"), N_("To fight or serve in the captors' ranks, willing or not.")),
    Code("exchange", N_("Exchange of prisoners"),
         N_("To be handed over for people whom another party holds.")),
    Code("punishment", N_("Punishment or reprisal"),
         N_("For what they or their community did or are said to have done.")),
    Code("information", N_("To obtain information"),
         N_("To be questioned about others; those suspected themselves are under punishment.")),
    Code("forced_labour", N_("Forced labour"),
         N_("To work for the captors unpaid: carrying, digging, cooking, herding.")),
    Code("marriage", N_("Forced marriage"),
         N_("To be given to a man as wife without free consent; note the sexual violence too.")),
    Code("unknown", N_("Unknown"), N_("No source tells why they were taken.")),
))
TAKEN_FROM = Vocabulary("taken_from", "", N_("Taken from"), (
    Code("home", N_("Home"), N_("A house or its yard, theirs or another's.")),
    Code("road", N_("Road"), N_("On the way on foot; from a car, bus or boat it is “Vehicle”.")),
    Code("field", N_("Field"), N_("Farmland or pasture outside the village.")),
    Code("market", N_("Market"), N_("The market place itself, on a market day or not.")),
    Code("school", N_("School"), N_("A school of any kind or its grounds, dormitories included.")),
    Code("worship", N_("Place of worship"), N_("A mosque, church or shrine, or its grounds.")),
    Code("health", N_("Health facility"), N_("A hospital, health centre or post, or its grounds.")),
    Code("work", N_("Workplace"), N_("Where they work for pay: office, mine, building site, shop.")),
    Code("vehicle", N_("Vehicle"), N_("A car, bus, lorry, motorcycle or boat that was stopped.")),
    Code("other", N_("Other"), N_("A place that a source tells and that has no line here.")),
    Code("unknown", N_("Unknown"), N_("No source tells from where.")),
))
CUSTODY_EVENT = Vocabulary("custody_event", "L21", N_("Event in captivity"), (
    Code("taken", N_("Taken"), N_("The start of captivity; once for each abduction.")),
    Code("seen", N_("Seen in captivity"), N_("A witness or picture shows them alive and held on that date.")),
    Code("moved", N_("Moved"), N_("Brought to another place or handed to other captors; still held.")),
    Code("contact", N_("Contact with the family"),
         N_("A call, message or visit by which the family knows that they live.")),
    Code("ransom_demand", N_("Ransom demanded"), N_("Money or goods asked for; still held.")),
    Code("ransom_paid", N_("Ransom paid"),
         N_("Money or goods handed over; the release is an event of its own.")),
    Code("released", N_("Released"), N_("Let go by the captors, for a ransom, an exchange or nothing.")),
    Code("escaped", N_("Escaped"), N_("Got away by themselves or with the help of people not in arms.")),
    Code("rescued", N_("Rescued (freed by force)"),
         N_("Freed by an armed operation against the captors' will.")),
    Code("died", N_("Died in captivity"), N_("Of illness, hunger, heat or lack of care, while held.")),
    Code("killed", N_("Killed in captivity"),
         N_("Put to death by the captors; count it under “Killed” as well.")),
    Code("body_found", N_("Body found"), N_("A body known to be theirs; how they died may be open.")),
    Code("joined", N_("Joined the captors"),
         N_("Now in the captors' ranks; whether freely is not judged here.")),
    Code("no_news", N_("No news"), N_("A check on that date brought nothing.")),
))
CUSTODY_STATUS = Vocabulary("custody_status", "L22", N_("Current status"), (
    Code("held", N_("Still held"), N_("By the last news they were alive and in captivity.")),
    Code("released", N_("Released"), N_("Let go by the captors; nobody of this record is held any more.")),
    Code("escaped", N_("Escaped"), N_("Away by themselves; nobody of this record is held any more.")),
    Code("rescued", N_("Rescued (freed by force)"),
         N_("Freed by an armed operation; nobody of this record is held any more.")),
    Code("dead", N_("Dead"), N_("Died or were killed while held, or a body was found.")),
    Code("missing", N_("Fate unknown"), N_("News stopped, and nothing tells whether they live.")),
    Code("partly", N_("Mixed outcomes (group)"),
         N_("A group of whom some are free or dead and others not; the balance tells how many.")),
    Code("unknown", N_("Unknown"), N_("No event tells what became of them, or they joined the captors.")),
))
