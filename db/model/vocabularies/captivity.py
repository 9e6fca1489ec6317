"""Captivity: from where and why people were taken, what became of them."""

from __future__ import annotations

from db.model.vocabularies.code import N_, Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

PURPOSE = Vocabulary("purpose", "L20", N_("Purpose of the abduction"), (
    Code("ransom", N_("Ransom")),
    Code("recruitment", N_("Recruitment")),
    Code("exchange", N_("Exchange of prisoners")),
    Code("punishment", N_("Punishment or reprisal")),
    Code("information", N_("To obtain information")),
    Code("forced_labour", N_("Forced labour")),
    Code("marriage", N_("Forced marriage")),
    Code("unknown", N_("Unknown")),
))
TAKEN_FROM = Vocabulary("taken_from", "", N_("Taken from"), (
    Code("home", N_("Home")),
    Code("road", N_("Road")),
    Code("field", N_("Field")),
    Code("market", N_("Market")),
    Code("school", N_("School")),
    Code("worship", N_("Place of worship")),
    Code("health", N_("Health facility")),
    Code("work", N_("Workplace")),
    Code("vehicle", N_("Vehicle")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
CUSTODY_EVENT = Vocabulary("custody_event", "L21", N_("Event in captivity"), (
    Code("taken", N_("Taken")),
    Code("seen", N_("Seen in captivity")),
    Code("moved", N_("Moved")),
    Code("contact", N_("Contact with the family")),
    Code("ransom_demand", N_("Ransom demanded")),
    Code("ransom_paid", N_("Ransom paid")),
    Code("released", N_("Released")),
    Code("escaped", N_("Escaped")),
    Code("rescued", N_("Rescued (freed by force)")),
    Code("died", N_("Died in captivity")),
    Code("killed", N_("Killed in captivity")),
    Code("body_found", N_("Body found")),
    Code("joined", N_("Joined the captors")),
    Code("no_news", N_("No news"), N_("A check on that date brought nothing.")),
))
CUSTODY_STATUS = Vocabulary("custody_status", "L22", N_("Current status"), (
    Code("held", N_("Still held")),
    Code("released", N_("Released")),
    Code("escaped", N_("Escaped")),
    Code("rescued", N_("Rescued (freed by force)")),
    Code("dead", N_("Dead")),
    Code("missing", N_("Fate unknown"), N_("News stopped, and nothing tells whether they live.")),
    Code("partly", N_("Mixed outcomes (group)")),
    Code("unknown", N_("Unknown")),
))
