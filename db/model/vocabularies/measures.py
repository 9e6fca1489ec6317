"""What is counted, and in which unit."""

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
