"""Every kind of record and every field, described once, top to bottom as a researcher meets them.

Forms, tables, search, files, the codebook, history and the tests are loops over this description. To add a field,
add one line here and one line in `db/storage/migrations.py`.
"""

from __future__ import annotations

from db.model import vocabularies as v
from db.model.entity import Entity, Related, Section
from db.model.fields import (
    N_,
    Choice,
    Country,
    Date,
    Decimal,
    Flag,
    Integer,
    Link,
    LongText,
    Number,
    Text,
    Time,
    Toll,
)
from db.model.parts import PARTS
from db.model.problem import Help

# ruff: noqa: E501 — one field a line reads like a questionnaire

ATTACK = Entity(
    "attack", N_("Attack"), N_("Attacks"), title=("code", "title"), code="{country}-{year}-{number:04}",
    sections=(
        Section(N_("What happened"), (
            Text("title", N_("Title"), Help(N_("A short name for the attack: who did what, where."), N_("Neutral words, no names of victims or sources."), N_("JNIM attack on Ogota and Ouémbé")), required=True, searchable=True, indexed=True, listed=True, hxl="#event+name", standard="HURIDOCS 0102"),
            Date("date_edtf", N_("Date"), Help(N_("The day of the attack, or the days between which it happened."), N_("As exact as the source is: a day, a month, a range. Never 1 January for an unknown day. “Early January” is about the 1st to the 10th, a night its evening and the day after."), N_("2024-01-27, Jan 2024, 5–6 Jan 2024, about 2024-01-06")), required=True, indexed=True, listed=True, hxl="#date+occurred", standard="HURIDOCS 0113/0114; ACLED event_date; GED date_start, date_end"),
            Time("time_of_day", N_("Time of day"), Help(N_("When in the day it began."), N_("An hour if the source gives one, else a part of the day."), N_("05:30, dawn")), standard="HURIDOCS 0113"),
            Choice("attack_type", N_("Type of attack"), Help(N_("The form of the attack as a whole."), N_("Choose what the attackers did first of all; the harm done is counted in the toll."), N_("Attack on a village")), vocabulary=v.ATTACK_TYPE, indexed=True, listed=True, carry_over=True, hxl="#event+type", standard="ACLED event_type, sub_event_type; HURIDOCS 2109"),
        )),
        Section(N_("Where"), (Related("attack_place", "attack_id"),)),
        Section(N_("Who"), (Related("involvement", "attack_id"),)),
        Section(N_("Toll"), (Related("tally", "attack_id"),)),
        Section(N_("Victims"), (Related("harm", "attack_id", label=N_("Victim")),)),
        Section(N_("Abductions"), (Related("abduction", "attack_id"),)),
        Section(N_("Account"), (
            LongText("summary", N_("Summary"), Help(N_("What happened, in order, in a few sentences."), N_("Only what the sources say; mark what is disputed. No names of sources."), N_("At dawn about 40 men on motorcycles entered the village …")), searchable=True, sensitivity=1, hxl="#description", standard="ACLED notes; HURIDOCS 0115"),
            LongText("context", N_("Context"), Help(N_("What went before and what followed: blockades, threats, earlier attacks, responses."), N_("Links to other attacks are recorded below, with their source.")), searchable=True, sensitivity=1),
        )),
        Section(N_("Sources"), (Related("citation", "entity_id"),)),
        Section(N_("Linked attacks"), (Related("attack_link", "from_id"), Related("attack_link", "to_id", adds=False), Related("cycle_attack", "attack_id"))),
        Section(N_("Law"), (Related("legal_qualification", "attack_id"),)),
        Section(N_("Assessment"), (
            Number("proof_level", N_("Standard of proof"), Help(N_("How sure the team is that the attack happened as recorded."), N_("The ladder of fact-finding missions; “alleged” until somebody has assessed it."), N_("2 — Reasonable grounds to believe")), vocabulary=v.PROOF_LEVEL, indexed=True),
            Choice("verification", N_("Verification"), Help(N_("Where checking the report stands."), "", N_("Verification pending")), vocabulary=v.VERIFICATION, default="not_verified", indexed=True, hxl="#status+verification", standard="HURIDOCS 0151"),
            Choice("workflow", N_("Status"), Help(N_("Where the record stands on its way to publication."), N_("“Submitted” needs title, date, place and no hard problem; a draft may always be saved.")), vocabulary=v.WORKFLOW, default="draft", required=True, indexed=True, listed=True, standard="HURIDOCS 0172"),
            Number("sensitivity", N_("Sensitivity"), Help(N_("Who may see the record."), N_("3 never leaves this casebook.")), vocabulary=v.SENSITIVITY, default=1, required=True, indexed=True, standard="HURIDOCS 0108"),
            Flag("publish_place", N_("Publish the exact place"), Help(N_("Whether the village may be named in what everybody may read."), N_("Else the public sees the district. Never where captives may still be held."))),
            Text("code", N_("Code"), Help(N_("The human name of the record."), N_("Given when the record is first saved; change it only to follow your office's numbering."), "MLI-2024-0001"), searchable=True, indexed=True, listed=True, hxl="#event+code", standard="HURIDOCS 0101; ACLED event_id_cnty"),
            Link("duplicate_of_id", N_("Duplicate of"), Help(N_("The attack that this record repeats."), N_("A duplicate is kept but counted nowhere.")), to="attack"),
            Text("external_ids", N_("Numbers elsewhere"), Help(N_("What the same attack is called in other databases."), N_("name=number, parted by semicolons"), "acled=MLI31234; ged=512345"), searchable=True),
        )),
        Section(N_("Files"), (Related("attachment_link", "entity_id", label=N_("File")),)),
    ),
    derived=(
        Text("places", N_("Places"), Help(N_("The places of the attack, first the main one.")), listed=True, indexed=True, hxl="#loc+name"),
        Text("perpetrators", N_("Perpetrators"), Help(N_("The parties recorded as having carried it out.")), listed=True, indexed=True, hxl="#group+name+perp"),
        Toll("killed", N_("Killed"), Help(N_("People killed, by the counting rules: adopted figure or named persons, whichever is more.")), listed=True, indexed=True, hxl="#affected+killed"),
        Toll("injured", N_("Injured"), Help(N_("People injured.")), indexed=True, hxl="#affected+injured"),
        Toll("abducted", N_("Abducted"), Help(N_("People abducted.")), listed=True, indexed=True, hxl="#affected+abducted"),
        Toll("displaced", N_("Displaced"), Help(N_("People displaced.")), indexed=True, hxl="#affected+displaced"),
        Toll("homes_burned", N_("Homes burned"), Help(N_("Homes burned.")), indexed=True, hxl="#indicator+num+homes+burned"),
        Integer("documented", N_("Named persons"), Help(N_("Distinct persons recorded as victims of the attack.")), indexed=True),
        Integer("reports", N_("Reports"), Help(N_("Sources that give a figure or are cited for the attack.")), indexed=True),
        Integer("independent", N_("Independent sources"), Help(N_("Sources that do not repeat one another: those derived from one origin count once.")), indexed=True),
    ),
)  # fmt: skip

VICTIM = Entity(
    "victim", N_("Victim"), N_("Victims"), title=("code", "name"), code="V-{number:05}",
    sections=(
        Section(N_("Person"), (
            Text("name", N_("Name"), Help(N_("The person's name as the source says it."), N_("Leave empty and give the reason (unknown, withheld) rather than write “unknown”."), "Aminata Cissé"), searchable=True, indexed=True, listed=True, sensitivity=2, hxl="#affected+name", standard="HURIDOCS 0903"),
            Text("other_names", N_("Other names"), Help(N_("Nicknames, other spellings, the father's name."), N_("Parted by semicolons.")), searchable=True, sensitivity=2, standard="HURIDOCS 0904"),
            Choice("name_status", N_("Naming"), Help(N_("Whether the person could be identified.")), vocabulary=v.NAME_STATUS, default="named", indexed=True),
            Choice("sex", N_("Sex"), Help(N_("As reported; unknown is an answer.")), vocabulary=v.SEX, indexed=True, listed=True, hxl="#affected+sex", standard="HURIDOCS 0915"),
            Date("birth_edtf", N_("Date of birth"), Help(N_("As exact as it is known."), N_("The age at the time is recorded with the harm."), N_("1989, about 1990")), sensitivity=2, listed=True, standard="HURIDOCS 0911"),
            Choice("ethnic_group", N_("Population group"), Help(N_("As the person or the source says, never guessed from a name.")), vocabulary=v.POPULATION_GROUP, sensitivity=2, carry_over=True, standard="HURIDOCS 0942"),
            Choice("occupation", N_("Occupation"), Help(N_("What the person lived from.")), vocabulary=v.OCCUPATION, indexed=True, listed=True, standard="HURIDOCS 0922"),
            Text("role_in_community", N_("Role in the community"), Help(N_("A function that others knew the person by."), "", N_("imam, head of the women's group")), searchable=True, sensitivity=2),
        )),
        Section(N_("Harm suffered"), (Related("harm", "victim_id"),)),
        Section(N_("Family and identification"), (
            Text("family_ref", N_("Family"), Help(N_("The same word or number for all members of one family in this casebook."), "", N_("Cissé-Ogota-2")), searchable=True, sensitivity=2, carry_over=True),
            Choice("relation", N_("Relation in the family"), Help(N_("What the person is to the head of the family.")), vocabulary=v.FAMILY_RELATION, sensitivity=2),
            LongText("identifying_marks", N_("Identifying marks"), Help(N_("What could identify the person or the body: scars, clothes, objects.")), searchable=True, sensitivity=2, standard="HURIDOCS 0926"),
            Link("duplicate_of_id", N_("Same person as"), Help(N_("The record of the same person that is kept."), N_("The two count as one person.")), to="victim"),
        )),
        Section(N_("Protection"), (
            Choice("consent", N_("Consent"), Help(N_("What the person or family agreed that may be done with the record.")), vocabulary=v.CONSENT, indexed=True, listed=True),
            Number("sensitivity", N_("Sensitivity"), Help(N_("Who may see the record."), N_("3 for survivors of sexual violence, children and witnesses.")), vocabulary=v.SENSITIVITY, default=2, required=True, indexed=True),
            Text("code", N_("Code"), Help(N_("The human name of the record."), "", "V-00012"), searchable=True, indexed=True, listed=True),
        )),
        Section(N_("Sources"), (Related("citation", "entity_id"),)),
        Section(N_("Files"), (Related("attachment_link", "entity_id", label=N_("File")),)),
    ),
)  # fmt: skip

ABDUCTION = Entity(
    "abduction", N_("Abduction"), N_("Abductions"), title=("code", "harm_id", "tally_id"), code="A-{number:04}",
    sections=(
        Section(N_("Who was taken"), (
            Link("attack_id", N_("Attack"), Help(N_("The attack in which they were taken.")), to="attack", owner=True, required=True, indexed=True, listed=True, carry_over=True),
            Link("tally_id", N_("Group"), Help(N_("The count of the group that was taken, from the attack's toll."), N_("Either a group or one person, never both.")), to="tally", indexed=True, listed=True),
            Link("harm_id", N_("Person"), Help(N_("The one person who was taken, from the attack's victims."), N_("Either one person or a group, never both.")), to="harm", indexed=True, listed=True),
        )),
        Section(N_("Taking"), (
            Date("taken_edtf", N_("Taken on"), Help(N_("When they were taken."), "", "2024-01-06"), indexed=True, listed=True),
            Link("taken_place_id", N_("Taken at"), Help(N_("The place where they were taken.")), to="place"),
            Choice("taken_from", N_("Taken from"), Help(N_("The kind of place.")), vocabulary=v.TAKEN_FROM),
            Text("taken_to", N_("Taken towards"), Help(N_("Where they were led, as reported."), "", N_("towards the forest of Sama")), searchable=True, sensitivity=2),
            Link("captor_actor_id", N_("Captor"), Help(N_("The party that holds or held them.")), to="actor", indexed=True, listed=True, carry_over=True),
            Choice("purpose", N_("Purpose"), Help(N_("Why they were taken, as reported.")), vocabulary=v.PURPOSE, indexed=True),
        )),
        Section(N_("In captivity"), (Related("custody_event", "abduction_id"),)),
        Section(N_("Last seen"), (
            Date("last_seen_edtf", N_("Last seen on"), Help(N_("The last day on which somebody saw them alive."))),
            Link("last_seen_place_id", N_("Last seen at"), Help(N_("The place."), N_("Where live captives are held never leaves this casebook.")), to="place", sensitivity=2),
            Text("last_seen_by", N_("Last seen by"), Help(N_("Who saw them: a role, not a name."), "", N_("a fellow captive, since freed")), sensitivity=2, searchable=True),
            Date("proof_of_life_edtf", N_("Proof of life"), Help(N_("The day of the last proof that they were alive."))),
        )),
        Section(N_("Ransom and tracing"), (
            Choice("ransom_demanded", N_("Ransom demanded"), Help(N_("Whether money or goods were asked for.")), vocabulary=v.YES_NO_UNKNOWN, sensitivity=2),
            Decimal("ransom_amount", N_("Amount"), Help(N_("The sum that was demanded.")), sensitivity=2),
            Text("ransom_currency", N_("Currency"), Help(N_("Its ISO code."), "", "XOF"), sensitivity=2),
            Choice("ransom_paid", N_("Ransom paid"), Help(N_("Whether it was paid.")), vocabulary=v.YES_NO_UNKNOWN, sensitivity=2),
            LongText("tracing_request", N_("Tracing request"), Help(N_("Who was asked to look for them, and when."), "", N_("Red Cross, Mopti, 12 Jan 2024")), sensitivity=2, searchable=True),
        )),
        Section(N_("Now"), (
            Choice("current_status", N_("Fate"), Help(N_("What is known of them now; follows from the events in captivity.")), vocabulary=v.CUSTODY_STATUS, computed=True, indexed=True, listed=True),
            Date("status_as_of", N_("Known as of"), Help(N_("The day of the last event or check.")), computed=True, listed=True),
            Text("code", N_("Code"), Help(N_("The human name of the record."), "", "A-0001"), searchable=True, indexed=True, listed=True),
        )),
        Section(N_("Sources"), (Related("citation", "entity_id"),)),
        Section(N_("Files"), (Related("attachment_link", "entity_id", label=N_("File")),)),
    ),
)  # fmt: skip

SOURCE = Entity(
    "source", N_("Source"), N_("Sources"), title=("code", "title", "public_label"), code="S-{number:04}",
    sections=(
        Section(N_("What it is"), (
            Choice("source_kind", N_("Who speaks"), Help(N_("The kind of person or body that gives the information.")), vocabulary=v.SOURCE_KIND, indexed=True, listed=True, carry_over=True, required=True),
            Choice("source_type", N_("Kind of material"), Help(N_("What you have in hand: an interview, an article, a photograph.")), vocabulary=v.SOURCE_TYPE, indexed=True, listed=True, carry_over=True, standard="HURIDOCS 2512"),
            Text("title", N_("Title"), Help(N_("The headline or title of a published source."), N_("Leave empty for an interview; give it a public label instead.")), searchable=True, indexed=True, listed=True, standard="GED source_headline"),
            Text("publisher", N_("Publisher"), Help(N_("The organisation, newspaper or channel.")), searchable=True, indexed=True, listed=True, carry_over=True, hxl="#meta+source", standard="GED source_office"),
            Text("author", N_("Author"), Help(N_("Who signed it, if published.")), searchable=True),
            Text("public_label", N_("Public label"), Help(N_("How a confidential source is called in texts that others read."), N_("Nothing that identifies the person."), N_("witness, 34, farmer")), searchable=True, listed=True),
            Date("date_edtf", N_("Date of the source"), Help(N_("When it was published, written or said.")), indexed=True, listed=True, standard="HURIDOCS 2511; GED source_date"),
            Text("language", N_("Language"), Help(N_("The language it was given in."), "", N_("fr, Bambara")), carry_over=True, standard="HURIDOCS 2510"),
            Text("url", N_("Web address"), Help(N_("Where it was published.")), searchable=True, hxl="#meta+url"),
            Text("archived_url", N_("Archived at"), Help(N_("Where an archived copy is.")), searchable=True),
        )),
        Section(N_("How it reached you"), (
            Date("collected_at", N_("Collected on"), Help(N_("The day you took it down or saved it.")), standard="Berkeley Protocol"),
            Text("collected_by", N_("Collected by"), Help(N_("Who took it down.")), sensitivity=2, carry_over=True, searchable=True),
            Choice("collection_method", N_("How collected"), Help(N_("By interview, from a document, from the open web …")), vocabulary=v.COLLECTION_METHOD, carry_over=True),
            Choice("connection", N_("Connection to the event"), Help(N_("How the source knows.")), vocabulary=v.CONNECTION, standard="HURIDOCS 2509"),
            Link("derived_from_id", N_("Derived from"), Help(N_("The source that this one repeats."), N_("Sources of one origin count as one independent source.")), to="source", indexed=True, listed=True),
            Text("original_informant", N_("Original informant"), Help(N_("Who the source itself relies on."), "", N_("local officials")), standard="GED source_original", searchable=True),
        )),
        Section(N_("Grading"), (
            Choice("reliability", N_("Reliability of the source"), Help(N_("How far this source could be relied on before."), N_("Graded apart from what it says.")), vocabulary=v.RELIABILITY, indexed=True, listed=True, standard="HURIDOCS 0953"),
            Choice("credibility", N_("Credibility of the information"), Help(N_("How likely what it says is true.")), vocabulary=v.CREDIBILITY, indexed=True),
        )),
        Section(N_("Consent and protection"), (
            Choice("consent", N_("Consent"), Help(N_("What the source agreed that may be done with it.")), vocabulary=v.CONSENT, indexed=True),
            Text("consent_scope", N_("Scope of consent"), Help(N_("What exactly was agreed, in the source's words.")), sensitivity=2, searchable=True),
            Date("consent_edtf", N_("Consent given on"), Help(N_("The day of the agreement.")), sensitivity=1),
            Date("consent_expiry_edtf", N_("Consent ends on"), Help(N_("The day after which it must be asked again.")), sensitivity=1),
            LongText("risk_note", N_("Risk"), Help(N_("What could endanger the source, and what was agreed about it.")), sensitivity=2, searchable=True),
            Number("sensitivity", N_("Sensitivity"), Help(N_("Who may see the record."), N_("3 never leaves this casebook.")), vocabulary=v.SENSITIVITY, default=1, required=True, indexed=True),
            Link("contact_id", N_("Contact"), Help(N_("Who a confidential source really is."), N_("Never leaves this casebook.")), to="contact", sensitivity=3),
            Text("code", N_("Code"), Help(N_("The human name of the record."), "", "S-0012"), searchable=True, indexed=True, listed=True, hxl="#meta+source+code"),
        )),
        Section(N_("Used for"), (Related("figure", "source_id", adds=False), Related("citation", "source_id", adds=False))),
        Section(N_("Files"), (Related("attachment_link", "entity_id", label=N_("File")),)),
    ),
)  # fmt: skip

PLACE = Entity(
    "place", N_("Place"), N_("Places"), title=("name", "adm2_name", "adm1_name"),
    sections=(
        Section(N_("Name"), (
            Text("name", N_("Name"), Help(N_("The name as most sources write it."), "", "Ouémbé"), required=True, searchable=True, indexed=True, listed=True, hxl="#loc+name", standard="ACLED location"),
            Text("name_local", N_("Local name"), Help(N_("What the people who live there call it.")), searchable=True),
            Text("alt_names", N_("Other spellings"), Help(N_("All other spellings you met."), N_("Parted by semicolons.")), searchable=True, listed=True),
            Choice("place_type", N_("Kind of place"), Help(N_("Village, hamlet, town …")), vocabulary=v.PLACE_TYPE, default="village", indexed=True, listed=True, carry_over=True),
        )),
        Section(N_("Where it lies"), (
            Country("country", N_("Country"), Help(N_("Three letters, ISO 3166."), "", "MLI"), default="MLI", indexed=True, listed=True, carry_over=True, hxl="#country+code"),
            Text("adm1_name", N_("Region"), Help(N_("The first level below the country.")), searchable=True, indexed=True, listed=True, carry_over=True, hxl="#adm1+name", standard="ACLED admin1; GED adm_1"),
            Text("adm1_pcode", N_("Region code"), Help(N_("The OCHA P-code."), "", "ML05"), carry_over=True, hxl="#adm1+code"),
            Text("adm2_name", N_("Cercle or district"), Help(N_("The second level.")), searchable=True, indexed=True, listed=True, carry_over=True, hxl="#adm2+name", standard="ACLED admin2; GED adm_2"),
            Text("adm2_pcode", N_("District code"), Help(N_("The OCHA P-code."), "", "ML0501"), carry_over=True, hxl="#adm2+code"),
            Text("adm3_name", N_("Commune"), Help(N_("The third level.")), searchable=True, hxl="#adm3+name", standard="ACLED admin3"),
            Text("adm3_pcode", N_("Commune code"), Help(N_("The OCHA P-code.")), hxl="#adm3+code"),
            Decimal("lat", N_("Latitude"), Help(N_("Degrees north, decimal, WGS 84; south is negative."), "", "13.75535"), low=-90, high=90, unit="°", listed=True, hxl="#geo+lat"),
            Decimal("lon", N_("Longitude"), Help(N_("Degrees east, decimal, WGS 84; west is negative."), "", "-5.11192"), low=-180, high=180, unit="°", listed=True, hxl="#geo+lon"),
        )),
        Section(N_("Gazetteer"), (
            Integer("geonames_id", N_("GeoNames number"), Help(N_("Its number in GeoNames."), N_("Empty for a place that is in no gazetteer."), "2455899"), indexed=True),
            Text("gazetteer", N_("Gazetteer"), Help(N_("The list that name and point come from."), "", "GeoNames")),
            Text("gazetteer_vintage", N_("Edition"), Help(N_("The date of that list: boundaries and names change."), "", "2024-05")),
        )),
        Section(N_("People"), (
            Choice("predominant_group", N_("Predominant group"), Help(N_("The population group said to live here."), N_("A claim of a source, not a fact.")), vocabulary=v.POPULATION_GROUP, indexed=True, sensitivity=1),
            Link("predominant_group_source_id", N_("Who says so"), Help(N_("The source of that claim.")), to="source"),
        )),
        Section(N_("Attacks here"), (Related("attack_place", "place_id", adds=False),)),
        Section(N_("Files"), (Related("attachment_link", "entity_id", label=N_("File")),)),
    ),
)  # fmt: skip

ACTOR = Entity(
    "actor", N_("Actor"), N_("Actors"), title=("acronym", "name"),
    sections=(
        Section(N_("Name"), (
            Text("name", N_("Name"), Help(N_("The full name of the group or force."), "", "Jama'at Nusrat al-Islam wal-Muslimin"), required=True, searchable=True, indexed=True, listed=True, hxl="#group+name", standard="ACLED actor1; GED side_a"),
            Text("acronym", N_("Short name"), Help(N_("Acronym or common name."), "", "JNIM"), searchable=True, indexed=True, listed=True),
            Text("aliases", N_("Also called"), Help(N_("All other names, in all languages."), N_("Parted by semicolons."), "GSIM; Groupe de soutien à l'islam et aux musulmans"), searchable=True, listed=True),
        )),
        Section(N_("What it is"), (
            Choice("actor_type", N_("Type"), Help(N_("What kind of party it is.")), vocabulary=v.ACTOR_TYPE, required=True, indexed=True, listed=True, hxl="#group+type", standard="HURIDOCS 2412; ACLED inter1"),
            Link("parent_id", N_("Part of"), Help(N_("The larger body that it belongs to.")), to="actor", listed=True),
            Date("active_from", N_("Active from"), Help(N_("Since when it exists under this name."))),
            Date("active_to", N_("Active to"), Help(N_("Until when."))),
        )),
        Section(N_("In other databases"), (
            Text("acled_name", N_("Name in ACLED"), Help(N_("Exactly as ACLED writes it."), "", "JNIM: Group for Support of Islam and Muslims"), standard="ACLED actor1", searchable=True),
            Integer("ged_actor_id", N_("Number in UCDP"), Help(N_("Its actor number in UCDP GED.")), standard="GED side_a_new_id"),
        )),
        Section(N_("Attacks"), (Related("involvement", "actor_id", adds=False),)),
    ),
)  # fmt: skip

PAGES = (ATTACK, VICTIM, ABDUCTION, SOURCE, PLACE, ACTOR)  # the records that have a page of their own
ENTITIES: dict[str, Entity] = {entity.name: entity for entity in (*PAGES, *PARTS)}
