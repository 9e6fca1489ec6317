"""What is counted, in which unit, with what words and by which rule: measures, figures, adoption."""

from __future__ import annotations

from db.model.vocabularies.code import N_, Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

MEASURE = Vocabulary("measure", "L1", N_("Measure"), (
    Code("killed", N_("Killed"), group="person"),
    Code("injured", N_("Injured"), group="person"),
    Code("abducted", N_("Abducted"),
         N_("Taken and held against their will by whoever "
            "attacked; arrests by the state are “Detained”."), group="person"),
    Code("missing", N_("Missing"),
         N_("Nobody knows whether they live; not known to be held."), group="person"),
    Code("detained", N_("Detained"), N_("Held by a state authority."), group="person"),
    Code("tortured", N_("Tortured or ill-treated"), group="person"),
    Code("sexual_violence", N_("Survivors of sexual violence"), group="person"),
    Code("recruited", N_("Children recruited or used"), group="person"),
    Code("threatened", N_("Threatened"), group="person"),
    Code("displaced", N_("Displaced"), group="person"),
    Code("displaced_hh", N_("Displaced households"),
         N_("Use it when the source counts households; "
            "never convert households into persons."), group="household"),
    Code("homes_burned", N_("Homes burned"), group="building"),
    Code("homes_damaged", N_("Homes damaged or destroyed otherwise"), group="building"),
    Code("granaries_burned", N_("Granaries burned"), group="building"),
    Code("shops_looted", N_("Shops looted"), group="building"),
    Code("livestock_taken", N_("Livestock stolen"), group="animal"),
    Code("livestock_killed", N_("Livestock killed"), group="animal"),
    Code("vehicles_destroyed", N_("Vehicles destroyed"), group="vehicle"),
    Code("schools_attacked", N_("Schools attacked"), group="facility"),
    Code("health_attacked", N_("Health facilities attacked"), group="facility"),
    Code("worship_attacked", N_("Places of worship attacked"), group="facility"),
    Code("water_points", N_("Water points destroyed"), group="facility"),
    Code("attackers", N_("Attackers seen"),
         N_("How many attackers were seen, not how many of them were harmed."), group="person"),
    Code("villages_affected", N_("Villages affected"), group="place"),
))
UNIT = Vocabulary("unit", "", N_("Unit"), (
    Code("person", N_("Person")),
    Code("household", N_("Household")),
    Code("building", N_("Building")),
    Code("animal", N_("Animal")),
    Code("vehicle", N_("Vehicle")),
    Code("facility", N_("Facility")),
    Code("place", N_("Place")),
))
QUALIFIER = Vocabulary("qualifier", "L2", N_("Qualifier"), (
    Code("exact", N_("Exactly")),
    Code("at_least", N_("At least"), N_("The number itself or any higher one.")),
    Code("more_than", N_("More than"), N_("Above the number, which is itself excluded: “over 350”.")),
    Code("about", N_("About")),
    Code("up_to", N_("Up to"), N_("The number itself or any lower one.")),
    Code("fewer_than", N_("Fewer than"), N_("Below the number, which is itself excluded.")),
    Code("nearly", N_("Nearly")),
    Code("between", N_("Between … and")),
    Code("une_dizaine", N_("About ten")),
    Code("une_vingtaine", N_("About twenty")),
    Code("une_centaine", N_("About a hundred")),
    Code("several", N_("Several"), N_("Words without a number: none is stored.")),
    Code("dozens", N_("Dozens"), N_("Words without a number: none is stored.")),
    Code("hundreds", N_("Hundreds"), N_("Words without a number: none is stored.")),
    Code("none", N_("None"), N_("The source says that there were none: the number is 0.")),
    Code("unknown", N_("Unknown")),
))
METHOD = Vocabulary("method", "L2b", N_("Counting method"), (
    Code("list", N_("Name list")),
    Code("count", N_("Body or house count")),
    Code("estimate_witness", N_("Witness estimate")),
    Code("official", N_("Official toll")),
    Code("satellite", N_("Satellite imagery")),
    Code("hospital", N_("Hospital record")),
    Code("camp_reg", N_("Displacement registration")),
    Code("secondary", N_("Quoted from another report")),
    Code("unknown", N_("Unknown")),
))
ADOPTION_RULE = Vocabulary("adoption_rule", "L3", N_("Adoption rule"), (
    Code("single_source", N_("Only source")),
    Code("primary_source", N_("Most direct source")),
    Code("most_reliable", N_("Highest graded")),
    Code("majority", N_("Majority of independent sources")),
    Code("lowest", N_("Lowest figure")),
    Code("latest", N_("Latest figure")),
    Code("range_all", N_("Range of all")),
    Code("list_count", N_("Count of named persons")),
    Code("manual", N_("Researcher's judgement"), N_("Say why in the rationale.")),
))
PART_ROLE = Vocabulary("part_role", "", N_("Part of a tally"), (
    Code("subset", N_("Subset"), N_("Some of those counted: “including three children”.")),
    Code("partition", N_("Partition"),
         N_("One of the parts that make up the whole: 10 released, 2 dead, 12 held.")),
))
FIGURE_STATUS = Vocabulary("figure_status", "", N_("Status of the figure"), (
    Code("active", N_("Active")),
    Code("superseded", N_("Superseded"), N_("The same source gave a later figure.")),
    Code("retracted", N_("Retracted"), N_("The source took it back.")),
))
