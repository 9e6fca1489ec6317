"""What is counted, in which unit, with what words and by which rule: measures, figures, adoption."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

MEASURE = Vocabulary("measure", "L1", N_("Measure"), (
    Code("killed", N_("Killed"),
         N_("Died from the attack, at once or later of wounds, or killed in "
            "captivity; not the missing."), group="person"),
    Code("injured", N_("Injured"),
         N_("Physically hurt and alive; whoever dies of the wounds later is counted "
            "as killed."), group="person"),
    Code("abducted", N_("Abducted"),
         N_("Taken and held against their will by whoever attacked; arrests by the "
            "state are “Detained”."), group="person"),
    Code("missing", N_("Missing"),
         N_("Nobody knows whether they live; not known to be held."), group="person"),
    Code("detained", N_("Detained"), N_("Held by a state authority."), group="person"),
    Code("tortured", N_("Tortured or ill-treated"),
         N_("Severe pain or cruel treatment inflicted on purpose; sexual violence "
            "has its own measure."), group="person"),
    Code("sexual_violence", N_("Survivors of sexual violence"),
         N_("Rape or any other sexual act by force or coercion; women, men and "
            "children; persons, not acts."), group="person"),
    Code("recruited", N_("Children recruited or used"),
         N_("Under 18 and taken into or used by an armed force or group in any role, "
            "willing or not."), group="person"),
    Code("threatened", N_("Threatened"),
         N_("Told or shown that they would be harmed, whether or not harm followed."), group="person"),
    Code("displaced", N_("Displaced"),
         N_("Fled or were driven from home because of the attack; households are "
            "another measure."), group="person"),
    Code("displaced_hh", N_("Displaced households"),
         N_("Use it when the source counts households; never convert households into "
            "persons."), group="household"),
    Code("homes_burned", N_("Homes burned"),
         N_("Dwellings set on fire, in whole or in part; granaries and shops are "
            "counted apart."), group="building"),
    Code("homes_damaged", N_("Homes damaged or destroyed otherwise"),
         N_("Dwellings hit by anything but burning: shelling, bombing, demolition."), group="building"),
    Code("granaries_burned", N_("Granaries burned"),
         N_("Stores of grain or other food set on fire; crops in the field are not "
            "counted here."), group="building"),
    Code("shops_looted", N_("Shops looted"),
         N_("Shops, stalls and stores robbed of goods, burned as well or not; no homes."), group="building"),
    Code("livestock_taken", N_("Livestock stolen"),
         N_("Heads of cattle, sheep, goats, camels, donkeys driven off; animals "
            "killed are counted apart."), group="animal"),
    Code("livestock_killed", N_("Livestock killed"),
         N_("Heads of livestock killed or burned on the spot; stolen animals are "
            "counted apart."), group="animal"),
    Code("vehicles_destroyed", N_("Vehicles destroyed"),
         N_("Cars, lorries, motorcycles, carts or boats burned or made useless; not "
            "those taken away."), group="vehicle"),
    Code("schools_attacked", N_("Schools attacked"),
         N_("Schools burned, damaged, looted or closed by force; each counts once, "
            "whatever its buildings."), group="facility"),
    Code("health_attacked", N_("Health facilities attacked"),
         N_("Hospitals, health centres and posts burned, damaged or looted, each once; not ambulances or "
            "staff."), group="facility"),
    Code("worship_attacked", N_("Places of worship attacked"),
         N_("Mosques, churches, chapels or shrines burned, damaged or profaned, each "
            "once."), group="facility"),
    Code("water_points", N_("Water points destroyed"),
         N_("Wells, boreholes, pumps or water towers destroyed, fouled or made unusable."), group="facility"),
    Code("attackers", N_("Attackers seen"),
         N_("How many attackers were seen, not how many of them were harmed."), group="person"),
    Code("villages_affected", N_("Villages affected"),
         N_("Villages, hamlets or quarters where the attack did harm of any kind, "
            "each once."), group="place"),
))
UNIT = Vocabulary("unit", "", N_("Unit"), (
    Code("person", N_("Person"), N_("Human beings one by one; households are never turned into persons.")),
    Code("household", N_("Household"), N_("People who live and eat together, counted by the source as one.")),
    Code("building", N_("Building"), N_("Built things one by one: dwellings, granaries, shops.")),
    Code("animal", N_("Animal"), N_("Heads of livestock, whatever the species.")),
    Code("vehicle", N_("Vehicle"), N_("Cars, lorries, motorcycles, carts and boats alike.")),
    Code("facility", N_("Facility"),
         N_("What serves the public: schools, health facilities, places of worship, water points.")),
    Code("place", N_("Place"), N_("Villages, hamlets or quarters, whatever their size.")),
))
QUALIFIER = Vocabulary("qualifier", "L2", N_("Qualifier"), (
    Code("exact", N_("Exactly"),
         N_("The number itself and no other: lowest, best and highest are the same.")),
    Code("at_least", N_("At least"), N_("The number itself or any higher one.")),
    Code("more_than", N_("More than"), N_("Above the number, which is itself excluded: “over 350”.")),
    Code("about", N_("About"), N_("Somewhat more or less; the number is stored and marked as approximate.")),
    Code("up_to", N_("Up to"), N_("The number itself or any lower one.")),
    Code("fewer_than", N_("Fewer than"), N_("Below the number, which is itself excluded.")),
    Code("nearly", N_("Nearly"), N_("Close to the number, rather below than above; stored as approximate.")),
    Code("between", N_("Between … and"),
         N_("The first number is the lowest, the second the highest; both are possible.")),
    Code("une_dizaine", N_("About ten"), N_("The French “une dizaine”: stored as 10, approximate.")),
    Code("une_vingtaine", N_("About twenty"), N_("The French “une vingtaine”: stored as 20, approximate.")),
    Code("une_centaine", N_("About a hundred"), N_("The French “une centaine”: stored as 100, approximate.")),
    Code("several", N_("Several"), N_("Words without a number: none is stored.")),
    Code("dozens", N_("Dozens"), N_("Words without a number: none is stored.")),
    Code("hundreds", N_("Hundreds"), N_("Words without a number: none is stored.")),
    Code("none", N_("None"), N_("The source says that there were none: the number is 0.")),
    Code("unknown", N_("Unknown"), N_("The source speaks of this harm and gives no idea of how many.")),
))
METHOD = Vocabulary("method", "L2b", N_("Counting method"), (
    Code("list", N_("Name list"), N_("The source counted on a list that names each one.")),
    Code("count", N_("Body or house count"),
         N_("Somebody counted them one by one, on the spot or on photographs of it.")),
    Code("estimate_witness", N_("Witness estimate"),
         N_("What somebody who was there thinks the number was; not a count.")),
    Code("official", N_("Official toll"),
         N_("Given by an authority, an army or a mission, by whatever means it counted.")),
    Code("satellite", N_("Satellite imagery"),
         N_("Counted on pictures from space: good for burned homes, not for persons.")),
    Code("hospital", N_("Hospital record"),
         N_("From the register or staff of a health facility; misses those who never reached it.")),
    Code("camp_reg", N_("Displacement registration"),
         N_("Registered at a camp, site or distribution; misses those who went elsewhere.")),
    Code("secondary", N_("Quoted from another report"),
         N_("Taken from another report, whose counting it is; no second independent number.")),
    Code("unknown", N_("Unknown"), N_("The source does not say how it came to the number.")),
))
ADOPTION_RULE = Vocabulary("adoption_rule", "L3", N_("Adoption rule"), (
    Code("single_source", N_("Only source"),
         N_("One source alone gives a number, and it is taken as it stands.")),
    Code("primary_source", N_("Most direct source"),
         N_("The number of the source nearest to the facts: witnesses, then investigations, authorities, "
            "media.")),
    Code("most_reliable", N_("Highest graded"),
         N_("The number of the source with the best grades, from A1 downwards.")),
    Code("majority", N_("Majority of independent sources"),
         N_("The number that most sources give; those that repeat one another count once.")),
    Code("lowest", N_("Lowest figure"),
         N_("The smallest of the numbers, as ACLED does where reports disagree.")),
    Code("latest", N_("Latest figure"),
         N_("The number known as of the latest date; early tolls are often revised.")),
    Code("range_all", N_("Range of all"),
         N_("From the lowest to the highest of all, as UCDP keeps low and high estimates.")),
    Code("list_count", N_("Count of named persons"),
         N_("As many as there are persons recorded one by one; the true number may be higher.")),
    Code("manual", N_("Researcher's judgement"), N_("Say why in the rationale.")),
))
PART_ROLE = Vocabulary("part_role", "", N_("Part of a tally"), (
    Code("subset", N_("Subset"), N_("Some of those counted: “including three children”.")),
    Code("partition", N_("Partition"),
         N_("One of the parts that make up the whole: 10 released, 2 dead, 12 held.")),
))
FIGURE_STATUS = Vocabulary("figure_status", "", N_("Status of the figure"), (
    Code("active", N_("Active"), N_("Stands as the source's present number, and can be adopted.")),
    Code("superseded", N_("Superseded"), N_("The same source gave a later figure.")),
    Code("retracted", N_("Retracted"), N_("The source took it back.")),
))
