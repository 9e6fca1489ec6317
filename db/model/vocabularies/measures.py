"""What is counted, and in which unit."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

MEASURE = Vocabulary("measure", "L1", N_("Measure"), (
    Code("killed", N_("Killed"),
         N_("Died from the attack, at once or later of wounds, or killed in captivity."),
         guideline=N_("Not the missing, even if feared dead; fighters are a part by civilian status. "
                      "Never added to another measure."),
         example=N_("At least 17 villagers died at Tondiba on Friday, and two of the wounded in the "
                    "week after."), group="person"),
    Code("injured", N_("Injured"),
         N_("Physically hurt and alive."),
         guideline=N_("Whoever dies of the wounds later moves to “Killed”; shock alone is not counted, "
                      "rape has its own measure."),
         example=N_("The health centre of Bantal received nine people with gunshot wounds."), group="person"),
    Code("abducted", N_("Abducted"),
         N_("Taken and held against their will by whoever attacked."),
         guideline=N_("Stays as it is when they are freed or die: outcomes are parts of it. Arrests by "
                      "the state are “Detained”."),
         example=N_("They left with 24 men and boys, and eleven have come back since."), group="person"),
    Code("missing", N_("Missing"),
         N_("Nobody knows whether they live."),
         guideline=N_("Not those known to be held or dead; change the figure, not the measure, when "
                      "some of them are found."),
         example=N_("Six people who fled into the bush during the attack had not been found a week "
                    "later."), group="person"),
    Code("detained", N_("Detained"),
         N_("Arrested and held by a state authority."),
         guideline=N_("Whether the arrest was lawful or not; armed groups that are not the state's "
                      "“abduct”."),
         example=N_("Soldiers took fourteen men of Kourgou to the gendarmerie, where relatives saw them."),
         group="person"),
    Code("tortured", N_("Tortured or ill-treated"),
         N_("Severe pain or cruel treatment inflicted on purpose."),
         guideline=N_("Sexual violence has its own measure; persons who were beaten once while fleeing "
                      "are “Injured”."),
         example=N_("Five of those freed showed scars of ropes and burns and said that they had been "
                    "beaten every night."), group="person"),
    Code("sexual_violence", N_("Survivors of sexual violence"),
         N_("Rape or any other sexual act by force or coercion; women, men and children."),
         guideline=N_("Counts persons, not acts; take the number of the source and never infer more "
                      "from silence or rumour."),
         example=N_("The midwife speaks of four women whom she treated; she thinks that others did not "
                    "come."), group="person"),
    Code("recruited", N_("Children recruited or used"),
         N_("Under 18 and taken into or used by an armed force or group in any role."),
         guideline=N_("Willing or not, also by the state's forces; adults pressed into service are "
                      "“Abducted” where they were taken."),
         example=N_("The group took away three boys of the Koranic school, the youngest thirteen, to "
                    "carry ammunition."), group="person"),
    Code("threatened", N_("Threatened"),
         N_("Told or shown that they would be harmed, whether or not harm followed."),
         guideline=N_("Told to them or shown by a letter, a list or shots in the air; a general fear "
                      "of attack is not counted."),
         example=N_("The herders were given three days to leave; about 40 people heard it at the well."),
         group="person"),
    Code("displaced", N_("Displaced"),
         N_("Fled or were driven from home because of the attack."),
         guideline=N_("Persons only; a source that counts families goes to “Displaced households”, "
                      "never multiplied by a family size."),
         example=N_("About 2,000 people from Bantal have settled around the school of Loumbi."),
         group="person"),
    Code("displaced_hh", N_("Displaced households"),
         N_("Households that fled or were driven from home because of the attack."),
         guideline=N_("Where the source counts households or families; never convert them into "
                      "persons, even by its own average."),
         example=N_("The commune registered 312 households from Wendou in the first week."),
         group="household"),
    Code("homes_burned", N_("Homes burned"),
         N_("Dwellings set on fire, in whole or in part."),
         guideline=N_("Granaries and shops are counted apart; “houses” on a satellite image may be any "
                      "roof, so keep the words."),
         example=N_("Over 350 homes were reduced to ashes, says the report."), group="building"),
    Code("homes_damaged", N_("Homes damaged or destroyed otherwise"),
         N_("Dwellings hit by anything but burning."),
         guideline=N_("Shelling, bombing, demolition; a house hit and then burned is counted once, as "
                      "burned."),
         example=N_("The shells tore open the walls of twelve houses near the market of Sorobé."),
         group="building"),
    Code("granaries_burned", N_("Granaries burned"),
         N_("Stores of grain or other food set on fire."),
         guideline=N_("Built or dug stores one by one; crops in the field and sacks inside a home are "
                      "not counted here."),
         example=N_("They burned all 28 granaries of Gourel, so that nothing was left until the harvest."),
         group="building"),
    Code("shops_looted", N_("Shops looted"),
         N_("Shops, stalls and stores robbed of goods."),
         guideline=N_("Burned as well or not; no homes, and goods demanded as a tax without a raid are "
                      "not loot here."),
         example=N_("Six shops at the market of Falia were emptied, and the pharmacy as well."),
         group="building"),
    Code("livestock_taken", N_("Livestock stolen"),
         N_("Heads of cattle, sheep, goats, camels, donkeys driven off."),
         guideline=N_("Heads, not herds; animals killed are counted apart, and those brought back stay "
                      "in the number."),
         example=N_("Nearly 200 cattle and some sheep were driven north, the herders of Zarmey say."),
         group="animal"),
    Code("livestock_killed", N_("Livestock killed"),
         N_("Heads of livestock killed or burned on the spot."),
         guideline=N_("Not the stolen ones; animals that starve later because of a siege are told in "
                      "the summary."),
         example=N_("Fifteen goats and a camel burned in their enclosure."), group="animal"),
    Code("vehicles_destroyed", N_("Vehicles destroyed"),
         N_("Cars, lorries, motorcycles, carts or boats burned or made useless."),
         guideline=N_("Civilian ones; not those taken away, and no army vehicles lost in a fight."),
         example=N_("Two lorries loaded with onions and a minibus were set on fire on the road."),
         group="vehicle"),
    Code("schools_attacked", N_("Schools attacked"),
         N_("Schools burned, damaged, looted or closed by force."),
         guideline=N_("Each counts once, whatever its buildings; pupils and teachers who were harmed "
                      "are counted as persons."),
         example=N_("The primary schools of Bantal and Wendou were burned on the same morning: 2."),
         group="facility"),
    Code("health_attacked", N_("Health facilities attacked"),
         N_("Hospitals, health centres and posts burned, damaged, looted or closed by force."),
         guideline=N_("Each counts once; an ambulance is a vehicle, and staff who were harmed are "
                      "counted as persons."),
         example=N_("The only health post within 40 km lost its roof and all its medicines."),
         group="facility"),
    Code("worship_attacked", N_("Places of worship attacked"),
         N_("Mosques, churches, chapels or shrines burned, damaged or profaned."),
         guideline=N_("Each counts once; people shot at prayer are counted as persons, with the "
                      "circumstance “At prayer”."),
         example=N_("The door of the mosque of Gourel was broken and its books thrown into the yard."),
         group="facility"),
    Code("water_points", N_("Water points destroyed"),
         N_("Wells, boreholes, pumps or water towers destroyed, fouled or made unusable."),
         guideline=N_("Not those that only ran dry or that people are kept from: that is a blockade, "
                      "told in the summary."),
         example=N_("The pump of Dabala was smashed and a carcass thrown into the well: 2 water points."),
         group="facility"),
    Code("attackers", N_("Attackers seen"),
         N_("How many attackers were seen."),
         guideline=N_("Not how many of them were harmed; two men on each motorcycle is a guess, so "
                      "keep the words of the source."),
         example=N_("There were more than twenty motorcycles, says a trader; he puts the men at about "
                    "forty."), group="person"),
    Code("villages_affected", N_("Villages affected"),
         N_("Villages, hamlets or quarters where the attack did harm of any kind."),
         guideline=N_("Each counts once; name them as places of the attack too, as far as the source "
                      "names them."),
         example=N_("The column passed through five hamlets along the river, of which the source names "
                    "three."), group="place"),
))
UNIT = Vocabulary("unit", "", N_("Unit"), (
    Code("person", N_("Person"),
         N_("Human beings one by one."),
         guideline=N_("Households are never turned into persons; where a source counts families, "
                      "choose a measure of households."),
         example=N_("“Thirteen people” is 13 of this unit; “thirteen families” is not.")),
    Code("household", N_("Household"),
         N_("People who live and eat together, counted by the source as one."),
         guideline=N_("As the source counts them, also where it says families or homes of people; a "
                      "compound may hold several."),
         example=N_("“Some 300 families have arrived at Loumbi” is about 300 households.")),
    Code("building", N_("Building"),
         N_("Built things one by one: dwellings, granaries, shops."),
         guideline=N_("Each roof or dwelling as the source counts it; schools, clinics and mosques are "
                      "facilities."),
         example=N_("“Forty huts and twelve granaries” are 40 in one tally and 12 in another.")),
    Code("animal", N_("Animal"),
         N_("Heads of livestock, whatever the species."),
         guideline=N_("A herd without a number is “Several” or an open figure, not an average herd."),
         example=N_("“Sixty cattle and eighty goats” are 140 animals of one tally.")),
    Code("vehicle", N_("Vehicle"),
         N_("Cars, lorries, motorcycles, carts and boats alike."),
         guideline=N_("A trailer with its lorry is one; an ox cart is one, the oxen are animals."),
         example=N_("“Three motorcycles and a pick-up were burned” is 4.")),
    Code("facility", N_("Facility"),
         N_("What serves the public: schools, health facilities, places of worship, water points."),
         guideline=N_("Each institution once, however many buildings it has; private shops are "
                      "buildings."),
         example=N_("A school of three classrooms that was burned down is 1.")),
    Code("place", N_("Place"),
         N_("Villages, hamlets or quarters, whatever their size."),
         guideline=N_("Count each settlement that has a name of its own once, even if it was hit twice."),
         example=N_("“Gourel and the two hamlets around it” is 3.")),
))
