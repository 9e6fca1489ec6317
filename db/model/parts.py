"""The records that the main ones are made of: places and parties of an attack, its toll, harms, custody, citations.

They are written in the forms of the records that own them; their tables are as full as the others'.
"""

from __future__ import annotations

from db.model import phrases
from db.model import vocabularies as v
from db.model.entity import Entity, Related, Section
from db.model.fields import (
    N_,
    AnyLink,
    Choice,
    Choices,
    Date,
    Decimal,
    Flag,
    Integer,
    Link,
    LongText,
    Number,
    Phrase,
    Stamp,
    Text,
)
from db.model.problem import Help

# ruff: noqa: E501 — one field a line reads like a questionnaire

ATTACK_PLACE = Entity(
    "attack_place", N_("Place of the attack"), N_("Places of the attack"), title=("place_id", "site_type"),
    sections=(
        Section(N_("Place"), (
            Link("attack_id", N_("Attack"), Help(N_("The attack.")), to="attack", owner=True, required=True, indexed=True),
            Link("place_id", N_("Place"), Help(N_("The village, town or site."), N_("A place in no gazetteer: “New place”, with its region and precision.")), to="place", required=True, indexed=True, listed=True),
            Number("where_prec", N_("Precision"), Help(N_("How exactly the place is known."), N_("4 when only the region is sure.")), vocabulary=v.WHERE_PREC, listed=True, carry_over=True, hxl="#geo+precision", standard="GED where_prec; ACLED geo_precision"),
            Choice("site_type", N_("Site"), Help(N_("What exactly was attacked there.")), vocabulary=v.SITE_TYPE, listed=True, standard="HURIDOCS 2153"),
            Choice("claim_status", N_("Claim"), Help(N_("Asserted, or disputed between the sources.")), vocabulary=v.CLAIM_STATUS, default="asserted", listed=True),
            Flag("is_primary", N_("Main place"), Help(N_("The place that stands for the attack where there can be only one.")), default=0, listed=True),
            Integer("seq", N_("Order"), Help(N_("Its place in the order of events.")), computed=True),
            Date("date_edtf", N_("Date there"), Help(N_("Only where it differs from the attack's."))),
            Decimal("lat", N_("Latitude"), Help(N_("Only where the point differs from the place's.")), low=-90, high=90, unit="°", sensitivity=1),
            Decimal("lon", N_("Longitude"), Help(N_("Only where the point differs from the place's.")), low=-180, high=180, unit="°", sensitivity=1),
            LongText("note", N_("Note"), Help(N_("What else is said of the place.")), searchable=True, sensitivity=1),
        )),
        Section(N_("Sources"), (Related("citation", "entity_id"),)),
    ),
)  # fmt: skip

INVOLVEMENT = Entity(
    "involvement", N_("Party"), N_("Parties"), title=("role", "actor_id"),
    sections=(
        Section(N_("Party"), (
            Link("attack_id", N_("Attack"), Help(N_("The attack.")), to="attack", owner=True, required=True, indexed=True),
            Choice("role", N_("Role"), Help(N_("What the party did or suffered in the attack.")), vocabulary=v.ROLE, default="perpetrator", required=True, indexed=True, listed=True),
            Link("actor_id", N_("Actor"), Help(N_("The group or force."), N_("Leave empty if the attackers are unidentified.")), to="actor", indexed=True, listed=True, carry_over=True),
            Choice("attribution", N_("Attribution"), Help(N_("How sure it is that this party was there in that role.")), vocabulary=v.CONFIDENCE, default="unknown", listed=True),
            Choices("attribution_basis", N_("Basis"), Help(N_("What the attribution rests on."), N_("The way an attack is carried out is not enough by itself.")), vocabulary=v.ATTRIBUTION_BASIS, listed=True),
            Choice("degree", N_("Degree of involvement"), Help(N_("Carried out, ordered, present …")), vocabulary=v.DEGREE, standard="HURIDOCS 2409"),
            Choice("actor_response", N_("Own statement"), Help(N_("What the party itself says.")), vocabulary=v.ACTOR_RESPONSE, standard="HURIDOCS 2115"),
            Text("alt_group", N_("Rival version"), Help(N_("The same letter on rows that are rival versions of who did it."), "", "A")),
            Text("composition_reported", N_("Composition as reported"), Help(N_("What a source says about who the fighters were; never a fact about the group."), "", N_("mostly Bambara")), searchable=True, sensitivity=1),
            Link("source_id", N_("Source"), Help(N_("Who says so.")), to="source", indexed=True, listed=True, carry_over=True),
            Text("named_individuals", N_("Named individuals"), Help(N_("Persons named as perpetrators."), N_("Never leaves this casebook.")), sensitivity=3, searchable=True),
        )),
    ),
)  # fmt: skip

TALLY = Entity(
    "tally", N_("Count"), N_("Counts"), title=("measure", "civilian_status", "sex", "age_group"),
    sections=(
        Section(N_("What is counted"), (
            Link("attack_id", N_("Attack"), Help(N_("The attack.")), to="attack", owner=True, required=True, indexed=True),
            Choice("measure", N_("Measure"), Help(N_("The harm that is counted.")), vocabulary=v.MEASURE, required=True, indexed=True, listed=True),
            Choice("unit", N_("Unit"), Help(N_("Persons, households, buildings … follows from the measure.")), vocabulary=v.UNIT, computed=True),
            Choice("civilian_status", N_("Status of the persons"), Help(N_("Civilians, fighters, unknown: only as reported.")), vocabulary=v.CIVILIAN_STATUS, listed=True, carry_over=True),
            Choice("sex", N_("Sex"), Help(N_("Only where the count is of one sex.")), vocabulary=v.SEX, listed=True),
            Choice("age_group", N_("Age"), Help(N_("Only where the count is of one age group.")), vocabulary=v.AGE_GROUP, listed=True),
            Choice("population_group", N_("Population group"), Help(N_("Only where the source counts one group.")), vocabulary=v.POPULATION_GROUP, sensitivity=1),
            Link("attack_place_id", N_("At"), Help(N_("The place for which the count is given; empty for the whole attack.")), to="attack_place"),
            Link("parent_tally_id", N_("Part of the count"), Help(N_("The count that contains this one."), N_("“Including three children” is a subset of the killed.")), to="tally", indexed=True, listed=True),
            Choice("part_role", N_("As"), Help(N_("Subset: “including three children”. Partition: the parts add up to the whole.")), vocabulary=v.PART_ROLE),
            Flag("in_captivity", N_("In captivity"), Help(N_("They died or were hurt while held.")), default=0),
            Flag("overlaps", N_("Counts other attacks too"), Help(N_("The sources' number also covers another attack: it is kept out of all totals.")), default=0),
        )),
        Section(N_("Figures of the sources"), (Related("figure", "tally_id"),)),
        Section(N_("Adopted by the team"), (
            Integer("low", N_("Lowest"), Help(N_("The least that the adopted figure says."), "", "32"), listed=True),
            Flag("low_strict", N_("More than that"), Help(N_("“Over 350”: more than the lowest, not from it on.")), default=0),
            Integer("best", N_("Best"), Help(N_("The number to use where only one can be used.")), listed=True),
            Integer("high", N_("Highest"), Help(N_("The most it can be; empty when open (“at least”).")), listed=True),
            Flag("approx", N_("Approximate"), Help(N_("“About 2,000”.")), default=0),
            Choice("rule", N_("Rule"), Help(N_("By which rule the number was adopted.")), vocabulary=v.ADOPTION_RULE, listed=True),
            LongText("rationale", N_("Reason"), Help(N_("Why; needed when the rule is the researcher's judgement.")), searchable=True, sensitivity=1),
            Text("adopted_by", N_("Adopted by"), Help(N_("Who adopted it.")), computed=True, sensitivity=1),
            Stamp("adopted_at", N_("Adopted at"), Help(N_("When.")), computed=True, sensitivity=1),
        )),
        Section(N_("Persons"), (Related("harm", "tally_id", adds=False),)),
        Section(N_("Parts of this count"), (Related("tally", "parent_tally_id", label=N_("Part")),)),
    ),
)  # fmt: skip

FIGURE = Entity(
    "figure", N_("Figure"), N_("Figures"), title=("as_reported", "source_id"),
    sections=(
        Section(N_("Figure"), (
            Link("tally_id", N_("Count"), Help(N_("What is counted.")), to="tally", owner=True, required=True, indexed=True),
            Link("source_id", N_("Source"), Help(N_("Who gives this number; a figure cannot be without it.")), to="source", required=True, indexed=True, listed=True, carry_over=True),
            Phrase("as_reported", N_("As reported"), Help(N_("The words of the source, exactly."), N_("The numbers below are read from them. Several counts in one phrase are not added up: give each its own line."), N_("at least 32 civilians")), required=True, searchable=True, listed=True, sensitivity=1),
            Choice("qualifier", N_("Qualifier"), Help(N_("What the words say about the number.")), vocabulary=v.QUALIFIER, listed=True, standard="HXL #meta+qualifier"),
            Integer("low", N_("Lowest"), Help(N_("The least it says.")), listed=True, hxl="#affected+min"),
            Flag("low_strict", N_("More than that"), Help(N_("“Over 350”.")), default=0),
            Integer("best", N_("Best"), Help(N_("The number itself.")), listed=True),
            Integer("high", N_("Highest"), Help(N_("The most it says; empty when open.")), listed=True),
            Flag("approx", N_("Approximate"), Help(N_("“About”, “nearly”.")), default=0),
            Date("as_of_edtf", N_("As of"), Help(N_("The day for which the source gives the number."))),
            Choice("method", N_("Method"), Help(N_("How the source arrived at it.")), vocabulary=v.METHOD),
            Text("locator", N_("Where in the source"), Help(N_("Page, paragraph or timecode."), "", N_("p. 12")), sensitivity=1),
            LongText("quotation", N_("Quotation"), Help(N_("The sentence around the number.")), searchable=True, sensitivity=1),
            Choice("credibility", N_("Credibility"), Help(N_("How likely this number is right.")), vocabulary=v.CREDIBILITY),
            Choice("status", N_("Status"), Help(N_("Superseded when the source itself revised it; retracted when it withdrew it.")), vocabulary=v.FIGURE_STATUS, default="active", required=True, listed=True),
            Link("superseded_by_id", N_("Superseded by"), Help(N_("The figure that replaces it.")), to="figure"),
        )),
    ),
)  # fmt: skip

HARM = Entity(
    "harm", N_("Harm"), N_("Victims of the attack"), title=("victim_id", "tally_id"),
    sections=(
        Section(N_("Who and what"), (
            Link("attack_id", N_("Attack"), Help(N_("The attack.")), to="attack", owner=True, required=True, indexed=True),
            Link("victim_id", N_("Victim"), Help(N_("The person.")), to="victim", required=True, indexed=True, listed=True),
            Link("tally_id", N_("Counted in"), Help(N_("The count of the attack in which the person is contained.")), to="tally", required=True, indexed=True, listed=True, carry_over=True),
            Date("date_edtf", N_("Date"), Help(N_("Only where it differs from the attack's."))),
            Phrase("age_text", N_("Age as reported"), Help(N_("The words of the source."), N_("The ages below are read from them: “about 30” as 25 to 35, a year of birth as the age at the attack."), N_("about 40")), sensitivity=1, fills=(("low", "age_low"), ("high", "age_high")), reader=phrases.read_age, searchable=True),
            Integer("age_low", N_("Age from"), Help(N_("Age in full years at the time; the same in both boxes when exact.")), high=130, unit=N_("years"), listed=True, sensitivity=1, standard="HURIDOCS 2118"),
            Integer("age_high", N_("Age to"), Help(N_("The oldest the person can have been.")), high=130, unit=N_("years"), sensitivity=1),
            Choice("civilian_status", N_("Status"), Help(N_("Civilian or not, as reported.")), vocabulary=v.CIVILIAN_STATUS, default="civilian", carry_over=True),
            Choice("weapon", N_("Weapon"), Help(N_("What they were hurt with.")), vocabulary=v.WEAPON, listed=True, carry_over=True, standard="HURIDOCS 2114"),
            Choice("circumstance", N_("Circumstance"), Help(N_("Where or doing what the person was.")), vocabulary=v.CIRCUMSTANCE, listed=True),
            Choice("cause_of_death", N_("Cause of death"), Help(N_("For the dead.")), vocabulary=v.WEAPON),
            LongText("body", N_("Body"), Help(N_("Recovered or not, where and when buried, by whom.")), searchable=True, sensitivity=2),
            Choice("outcome", N_("Outcome"), Help(N_("What became of the person.")), vocabulary=v.VICTIM_OUTCOME, listed=True, standard="HURIDOCS 2123"),
            Link("parent_harm_id", N_("Follows from"), Help(N_("The earlier harm, such as the abduction in which the person was killed.")), to="harm"),
            Choice("status", N_("Record"), Help(N_("Withdrawn records are kept but not counted.")), vocabulary=v.HARM_STATUS, default="active", required=True),
        )),
        Section(N_("Sources"), (Related("citation", "entity_id"),)),
    ),
)  # fmt: skip

CUSTODY_EVENT = Entity(
    "custody_event", N_("Event in captivity"), N_("Events in captivity"), title=("event_type", "date_edtf"),
    sections=(
        Section(N_("Event"), (
            Link("abduction_id", N_("Abduction"), Help(N_("The abduction.")), to="abduction", owner=True, required=True, indexed=True),
            Choice("event_type", N_("What happened"), Help(N_("Released, seen, died … or a dated check without news.")), vocabulary=v.CUSTODY_EVENT, required=True, indexed=True, listed=True),
            Date("date_edtf", N_("Date"), Help(N_("When.")), listed=True),
            Link("place_id", N_("Place"), Help(N_("Where."), N_("Where live captives are held never leaves this casebook.")), to="place", sensitivity=2),
            Link("source_id", N_("Source"), Help(N_("Who says so.")), to="source", listed=True, carry_over=True, indexed=True),
            Link("outcome_tally_id", N_("How many"), Help(N_("For a group: the part of its count to which this happened."), N_("The parts never add up to more than were taken.")), to="tally", listed=True),
            LongText("note", N_("Note"), Help(N_("What else is known.")), searchable=True, sensitivity=2),
        )),
    ),
)  # fmt: skip

CONTACT = Entity(
    "contact", N_("Contact"), N_("Contacts"), title=("real_name",),
    sections=(
        Section(N_("Who the source really is"), (
            Text("real_name", N_("Real name"), Help(N_("The source's real name."), N_("Kept in this casebook only, never exported.")), required=True, sensitivity=3),
            Text("phone", N_("Telephone"), Help(N_("With the country's prefix.")), sensitivity=3),
            LongText("address", N_("Address"), Help(N_("Where to find the person.")), sensitivity=3),
            LongText("safe_ways", N_("Safe ways to reach"), Help(N_("When and how contact is safe; what never to say.")), sensitivity=3),
            Text("relation", N_("Relation"), Help(N_("To victims, to the community.")), sensitivity=3),
        )),
        Section(N_("Sources"), (Related("source", "contact_id", adds=False),)),
    ),
)  # fmt: skip

CITATION = Entity(
    "citation", N_("Citation"), N_("Citations"), title=("source_id", "locator"),
    sections=(
        Section(N_("Citation"), (
            Text("entity", N_("Kind of record"), Help(N_("The kind of record that is supported.")), required=True, computed=True),
            AnyLink("entity_id", N_("Record"), Help(N_("The record that is supported.")), owner=True, required=True, indexed=True),
            Text("field", N_("Field"), Help(N_("The field that is supported; empty for the whole record.")), computed=True),
            Link("source_id", N_("Source"), Help(N_("Who says so.")), to="source", required=True, indexed=True, listed=True, carry_over=True),
            Text("locator", N_("Where in the source"), Help(N_("Page, paragraph or timecode.")), listed=True, sensitivity=1),
            LongText("quotation", N_("Quotation"), Help(N_("The words of the source.")), searchable=True, sensitivity=1),
            Choice("stance", N_("Stance"), Help(N_("Supports, contradicts or only mentions.")), vocabulary=v.STANCE, default="supports", required=True, listed=True),
        )),
    ),
)  # fmt: skip

ATTACK_LINK = Entity(
    "attack_link", N_("Link"), N_("Links to other attacks"), title=("link_type", "to_id"),
    sections=(
        Section(N_("Link"), (
            Link("from_id", N_("This attack"), Help(N_("The attack from which the link starts.")), to="attack", owner=True, required=True, indexed=True, listed=True),
            Choice("link_type", N_("Is"), Help(N_("How the two attacks belong together."), N_("“Retaliation” only where a source says so.")), vocabulary=v.LINK_TYPE, required=True, indexed=True, listed=True),
            Link("to_id", N_("Other attack"), Help(N_("The attack to which the link leads.")), to="attack", required=True, indexed=True, listed=True),
            Choice("confidence", N_("Confidence"), Help(N_("How sure the link is.")), vocabulary=v.CONFIDENCE, listed=True),
            LongText("basis", N_("Basis"), Help(N_("What the link rests on.")), searchable=True, sensitivity=1),
            Link("source_id", N_("Source"), Help(N_("Who says so.")), to="source", listed=True, carry_over=True, indexed=True),
        )),
    ),
)  # fmt: skip

CYCLE = Entity(
    "cycle", N_("Series of attacks"), N_("Series of attacks"), title=("name",),
    sections=(
        Section(N_("Series"), (
            Text("name", N_("Name"), Help(N_("A name for the series."), "", N_("Reprisals in Ségou and Mopti, January 2024")), required=True, searchable=True, indexed=True, listed=True),
            LongText("note", N_("Note"), Help(N_("What holds the attacks together; figures that cover several of them.")), searchable=True, sensitivity=1, listed=True),
        )),
        Section(N_("Attacks"), (Related("cycle_attack", "cycle_id", adds=False),)),
    ),
)  # fmt: skip

CYCLE_ATTACK = Entity(
    "cycle_attack", N_("Place in a series"), N_("Series that it belongs to"), title=("cycle_id",),
    sections=(
        Section(N_("Series"), (
            Link("attack_id", N_("Attack"), Help(N_("The attack.")), to="attack", owner=True, required=True, indexed=True, listed=True),
            Link("cycle_id", N_("Series"), Help(N_("The series of attacks.")), to="cycle", required=True, indexed=True, listed=True),
        )),
    ),
)  # fmt: skip

LEGAL_QUALIFICATION = Entity(
    "legal_qualification", N_("Legal qualification"), N_("Legal qualifications"), title=("wording", "qualification"),
    sections=(
        Section(N_("Legal qualification"), (
            Link("attack_id", N_("Attack"), Help(N_("The attack.")), to="attack", owner=True, required=True, indexed=True),
            Choice("qualification", N_("Qualification"), Help(N_("The crime or violation.")), vocabulary=v.LEGAL, required=True, indexed=True, listed=True),
            Choice("wording", N_("Wording"), Help(N_("Apparent or alleged, unless a court has found it.")), vocabulary=v.LEGAL_WORDING, default="apparent", required=True, listed=True),
            Choice("asserted_by", N_("Asserted by"), Help(N_("The team itself, or a source.")), vocabulary=v.ASSERTED_BY, default="source", listed=True),
            Number("proof_level", N_("Standard of proof"), Help(N_("How sure it is.")), vocabulary=v.PROOF_LEVEL),
            Link("source_id", N_("Source"), Help(N_("Who says so.")), to="source", listed=True, carry_over=True, indexed=True),
        )),
    ),
)  # fmt: skip

ATTACHMENT = Entity(
    "attachment", N_("Attachment"), N_("Attachments"), title=("original_name",),
    sections=(
        Section(N_("File"), (
            Text("original_name", N_("File name"), Help(N_("Its name when it was added.")), required=True, searchable=True, listed=True, sensitivity=2),
            Text("sha256", N_("SHA-256"), Help(N_("The fingerprint of its bytes, taken when it was added.")), required=True, computed=True, indexed=True, listed=True),
            Integer("size", N_("Size"), Help(N_("Its length.")), computed=True, unit=N_("bytes"), listed=True),
            Text("mime", N_("Kind of file"), Help(N_("Its media type.")), computed=True, listed=True),
            Choice("copy_kind", N_("Copy"), Help(N_("The evidentiary copy is never altered.")), vocabulary=v.COPY_KIND, default="evidentiary"),
            Date("captured_edtf", N_("Taken on"), Help(N_("When the picture or recording was made."))),
            Link("captured_place_id", N_("Taken at"), Help(N_("Where.")), to="place", sensitivity=2),
            Text("device", N_("Device"), Help(N_("With what.")), sensitivity=2),
            Stamp("collected_at", N_("Added at"), Help(N_("When it came into the casebook.")), computed=True),
            Text("collected_by", N_("Added by"), Help(N_("By whom.")), sensitivity=2),
            Choice("collection_method", N_("How collected"), Help(N_("By whom and how it came to you.")), vocabulary=v.COLLECTION_METHOD),
            Text("source_url", N_("Web address"), Help(N_("Where it was found."))),
            Flag("graphic", N_("Graphic"), Help(N_("Shows the dead or wounded: not shown unasked.")), default=0),
        )),
        Section(N_("Custody"), (Related("custody_log", "attachment_id"),)),
    ),
)  # fmt: skip

ATTACHMENT_LINK = Entity(
    "attachment_link", N_("Attached file"), N_("Attached files"), title=("attachment_id", "role"),
    sections=(
        Section(N_("Attached file"), (
            Text("entity", N_("Kind of record"), Help(N_("The kind of record it belongs to.")), required=True, computed=True),
            AnyLink("entity_id", N_("Record"), Help(N_("The record it belongs to.")), owner=True, required=True, indexed=True),
            Link("attachment_id", N_("File"), Help(N_("The file.")), to="attachment", required=True, indexed=True, listed=True),
            Choice("role", N_("Shows"), Help(N_("What it shows.")), vocabulary=v.MEDIA_ROLE, listed=True),
        )),
    ),
)  # fmt: skip

CUSTODY_LOG = Entity(
    "custody_log", N_("Custody entry"), N_("Chain of custody"), title=("action", "at"),
    sections=(
        Section(N_("Custody"), (
            Link("attachment_id", N_("File"), Help(N_("The file.")), to="attachment", owner=True, required=True, indexed=True),
            Stamp("at", N_("At"), Help(N_("When.")), required=True, listed=True),
            Text("by", N_("By"), Help(N_("Who.")), required=True, listed=True, sensitivity=2),
            Choice("action", N_("Action"), Help(N_("What was done.")), vocabulary=v.CUSTODY_ACTION, required=True, listed=True),
            LongText("note", N_("Note"), Help(N_("What else is to be said.")), sensitivity=2, listed=True),
        )),
    ),
)  # fmt: skip

COMMENT = Entity(
    "comment", N_("Question"), N_("Questions"), title=("text",),
    sections=(
        Section(N_("Question"), (
            Text("entity", N_("Kind of record"), Help(N_("The kind of record that it is about.")), required=True, computed=True),
            AnyLink("entity_id", N_("Record"), Help(N_("The record that it is about.")), owner=True, required=True, indexed=True),
            Text("field", N_("Field"), Help(N_("The field that it is about; empty for the whole record.")), computed=True),
            LongText("text", N_("Question"), Help(N_("What is asked.")), required=True, listed=True, sensitivity=2),
            Choice("status", N_("Status"), Help(N_("Open, answered or closed.")), vocabulary=v.COMMENT_STATUS, default="open", required=True, indexed=True, listed=True),
            Text("by", N_("By"), Help(N_("Who asked.")), computed=True, listed=True, sensitivity=2),
            Stamp("at", N_("At"), Help(N_("When.")), computed=True, listed=True),
            LongText("answer", N_("Answer"), Help(N_("What was answered.")), listed=True, sensitivity=2),
            Text("answered_by", N_("Answered by"), Help(N_("Who answered.")), computed=True, sensitivity=2),
            Stamp("answered_at", N_("Answered at"), Help(N_("When.")), computed=True),
            Text("closed_by", N_("Closed by"), Help(N_("Who was content with the answer.")), computed=True, sensitivity=2),
            Stamp("closed_at", N_("Closed at"), Help(N_("When.")), computed=True),
        )),
    ),
)  # fmt: skip

WAIVED_WARNING = Entity(
    "waived_warning", N_("Warning that was kept"), N_("Warnings that were kept"), title=("rule",),
    sections=(
        Section(N_("Warning"), (
            Text("entity", N_("Kind of record"), Help(N_("The kind of record that it is about.")), required=True, computed=True),
            AnyLink("entity_id", N_("Record"), Help(N_("The record that it is about.")), owner=True, required=True, indexed=True),
            Text("rule", N_("Rule"), Help(N_("The number of the rule.")), required=True, listed=True),
            Text("field", N_("Field"), Help(N_("The field that it is about; empty where it was kept for all fields.")), computed=True),
            LongText("reason", N_("Reason"), Help(N_("Why the record is right all the same.")), required=True, listed=True, sensitivity=2),
            Text("by", N_("By"), Help(N_("Who decided.")), computed=True, listed=True, sensitivity=2),
            Stamp("at", N_("At"), Help(N_("When.")), computed=True, listed=True),
        )),
    ),
)  # fmt: skip

DUPLICATE_CANDIDATE = Entity(
    "duplicate_candidate", N_("Likely duplicate"), N_("Likely duplicates"), title=("reasons",),
    sections=(
        Section(N_("Likely duplicate"), (
            Text("entity", N_("Kind of record"), Help(N_("Attack or victim.")), required=True, computed=True),
            AnyLink("entity_id", N_("One record"), Help(N_("One of the two.")), owner=True, required=True, indexed=True),
            AnyLink("other_id", N_("Other record"), Help(N_("The other.")), required=True, indexed=True),
            Decimal("score", N_("Likeness"), Help(N_("From 0 to 1.")), high=1, listed=True),
            Text("reasons", N_("Why"), Help(N_("What speaks for it.")), listed=True, sensitivity=2),
            Choice("decision", N_("Decision"), Help(N_("Open, merged or different.")), vocabulary=v.DECISION, default="open", required=True, indexed=True, listed=True),
        )),
    ),
)  # fmt: skip

PARTS = (
    ATTACK_PLACE, INVOLVEMENT, TALLY, FIGURE, HARM, CUSTODY_EVENT, CONTACT, CITATION, ATTACK_LINK, CYCLE, CYCLE_ATTACK,
    LEGAL_QUALIFICATION, ATTACHMENT, ATTACHMENT_LINK, CUSTODY_LOG, COMMENT, WAIVED_WARNING, DUPLICATE_CANDIDATE,
)  # fmt: skip
