"""When and where: precision of dates and places, kinds of place."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

DATE_PRECISION = Vocabulary("date_precision", "L27", N_("Date precision"), (
    Code("1", N_("One day"), N_("The day of the event is known."),
         guideline=N_("Reckoned from the date, never typed; a night between two days is “Two to six days”."),
         example=N_("“On Saturday 6 January 2024, a little before dawn.”"), acled="1", ged="1"),
    Code("2", N_("Two to six days"), N_("It fell on one of two to six days in a row."),
         guideline=N_("Write the interval from the first possible day to the last, 2024-01-05/2024-01-06; "
                      "do not pick one in the middle."),
         example=N_("“In the night from the 5th to the 6th.”"), acled="2", ged="2"),
    Code("3", N_("One week"), N_("The week is known, and no day within it."),
         guideline=N_("Write seven days as an interval; the day of the report is not the day of the event."),
         example=N_("“It was in the second week of March; my phone was already "
                    "stolen.”"), acled="2", ged="3"),
    Code("4", N_("Eight days to a month"), N_("The month is known, or a span of as many days."),
         guideline=N_("Write 2024-02 and no day: the 1st would feign an exact date that nobody told."),
         example=N_("“In February, when the cold was over.”"), acled="3", ged="4"),
    Code("5", N_("More than a month"), N_("A season, a year or another span of over 31 days."),
         guideline=N_("Write the year or an interval, never 1 January for want of better; try feasts and "
                      "market days to narrow it."),
         example=N_("“In the rainy season of 2023, I can't say more.”"), acled="3", ged="5"),
))
WHERE_PREC = Vocabulary("where_prec", "L28", N_("Location precision"), (
    Code("1", N_("Exact place"), N_("The village, quarter or point itself is known."),
         guideline=N_("Needs coordinates or a point of the gazetteer; among namesakes choose only when "
                      "region or distance tells which."),
         example=N_("“In Tiébala itself, between the mosque and the well.”"), acled="1", ged="1"),
    Code("2", N_("Within 25 km"), N_("Near a named place, no more than about 25 km from it."),
         guideline=N_("Record the named place with this code; a spot in the bush with its own coordinates "
                      "is “Exact place”."),
         example=N_("“About ten kilometres north of Tiébala, on the pasture.”"), acled="2", ged="2"),
    Code("3", N_("Circle or district"),
         N_("Somewhere in a second-level division, such as a circle, province or department."),
         guideline=N_("The chief town's point only stands in: never raise the precision because the map "
                      "shows a point."),
         example=N_("“In a hamlet of the circle of Koro,” without its name."), acled="2", ged="3"),
    Code("4", N_("Region"), N_("Somewhere in a first-level division of the country."),
         guideline=N_("The capital's point only stands in; take it also for a named village that no "
                      "gazetteer holds, with its region alone known."),
         example=N_("Farakoro, “in the region of Mopti”; no gazetteer has it."), acled="3", ged="4"),
    Code("5", N_("Linear or fuzzy feature"), N_("A river, a road between two towns, a forest."),
         guideline=N_("Where a source names the feature and no point on it; near a named village, take "
                      "“Within 25 km”."),
         example=N_("“On the track between Dori and the border, I don't know at which "
                    "kilometre.”"), acled="2", ged="5"),
    Code("6", N_("Country"), N_("Somewhere in the country, no more is known."),
         guideline=N_("The last resort inside one country: look for the region first; if even the country "
                      "is in doubt, leave it empty."),
         example=N_("“In Niger,” the statement says, and nothing else."), acled="3", ged="6"),
    Code("7", N_("International area"), N_("At sea or in the air, outside every country."),
         guideline=N_("Lakes and rivers that form a border belong to the countries on them: take one, and "
                      "the other as disputed place."),
         example=N_("A canoe of travellers fired at on the high sea west of Nouadhibou."), ged="7"),
))
PLACE_TYPE = Vocabulary("place_type", "", N_("Type of place"), (
    Code("village", N_("Village"), N_("A rural settlement with a chief of its own."),
         guideline=N_("Its chief makes it one, not its size; without a chief of its own it is “Hamlet”."),
         example=N_("“Tiébala has a chief, a mosque and some sixty households.”")),
    Code("hamlet", N_("Hamlet"), N_("A few households that depend on a village, camps of herders included."),
         guideline=N_("Give the village it depends on among the other names; where the source tells the "
                      "village alone, record the village."),
         example=N_("“Four compounds an hour's walk from Tiébala, whose chief is ours, too.”")),
    Code("town", N_("Town"), N_("An urban settlement below the chief towns of regions."),
         guideline=N_("Seats of circles and departments are here; a large settlement of farmers without "
                      "town offices stays “Village”."),
         example=N_("“The seat of the circle, with the lycée, the gendarmerie and the big market.”")),
    Code("city", N_("City"), N_("The capital, or the chief town of a region."),
         guideline=N_("By its rank in the state, not by the number of people; for a part of it take "
                      "“Neighbourhood”."),
         example=N_("“In Niamey, but I no longer know which street.”")),
    Code("neighbourhood", N_("Neighbourhood"), N_("A quarter of a village, town or city."),
         guideline=N_("Prefer it to the whole settlement when a source names it; keep the settlement among "
                      "the other names, to find it."),
         example=N_("“The riverside part, below the old market.”")),
    Code("camp", N_("Camp"), N_("Tents or barracks of displaced persons, refugees or soldiers."),
         guideline=N_("Wherever displaced people live in shelters, with or without authorities; a camp of "
                      "herders is “Hamlet”."),
         example=N_("“Four hundred shelters on the football ground.”")),
    Code("site", N_("Site"), N_("A mine, a well or another spot that people use without living there."),
         guideline=N_("Inside a settlement record the settlement, and the well or mine as type of site; "
                      "shelters of the displaced are “Camp”."),
         example=N_("“The gold washing of Karoba, two hours away by motorcycle.”")),
    Code("road", N_("Road"), N_("A road, track or ford between settlements."),
         guideline=N_("For the line as a whole; where the source names a village beside it, record the "
                      "village, and this as type of site."),
         example=N_("“The salt track from Tiébala down to the river.”")),
    Code("area", N_("Area"), N_("A forest, plain, lake or valley without one clear point."),
         guideline=N_("Goes with the precision “Linear or fuzzy feature”; a settlement of the same name is "
                      "another place."),
         example=N_("“The bush of Sama, whose edge nobody could show you.”")),
    Code("other", N_("Other"), N_("A place that a source names and that is of none of these kinds."),
         guideline=N_("Let the name tell what it is; where the kind is not told, leave the field empty."),
         example=N_("“An island of sand where fishermen dry their nets.”")),
))
SITE_TYPE = Vocabulary("site_type", "", N_("Type of site"), (
    Code("home", N_("Home"), N_("A dwelling or its yard, granaries in the yard included."),
         guideline=N_("What was attacked, not what the victims were doing there; the house of a chief or "
                      "an imam is here, too."),
         example=N_("“Eleven huts and the granaries between them burned down.”")),
    Code("field", N_("Field"), N_("Land under crops, harvest on the threshing floor included."),
         guideline=N_("Pasture and fallow bush are “Forest or bush”; a granary in a yard is “Home”."),
         example=N_("“The sorghum was cut and stacked when they set fire to it.”")),
    Code("market", N_("Market"), N_("A market place, its stalls and shops."),
         guideline=N_("Also on days without trade; a single shop far from it is “Other”."),
         example=N_("“The butchers' row was fired at from two sides.”")),
    Code("road", N_("Road"), N_("A road, track or river in use, and the vehicles on it."),
         guideline=N_("Ferries and boats too; a checkpoint of soldiers is “Barracks or military post”."),
         example=N_("“The mine lay in the wheel ruts just before the bridge.”")),
    Code("mosque", N_("Mosque"),
         N_("A Muslim place of prayer, in the open too, with the Koranic school beside it."),
         guideline=N_("A Koranic school that stands alone is “School”; the imam's dwelling is “Home”."),
         example=N_("“They came in by the women's door on Friday at noon.”")),
    Code("church", N_("Church"),
         N_("A Christian place of prayer, chapels, convents and mission houses included."),
         guideline=N_("The mission's school or dispensary is “School” or “Health facility”; a shrine of "
                      "another faith is “Other”."),
         example=N_("“The benches and the catechist's books were piled up and set alight.”")),
    Code("school", N_("School"),
         N_("A school of the state, a community or a faith, other than beside a mosque."),
         guideline=N_("Also when closed for want of teachers; where soldiers or fighters live in it, the "
                      "grave violation “Military use” is recorded too."),
         example=N_("“Three classrooms and the canteen's store were burned.”")),
    Code("health", N_("Health facility"), N_("Hospital, health centre or post, pharmacy."),
         guideline=N_("Counts even when out of use; an ambulance under way is “Road”, a healer's house "
                      "“Home”."),
         example=N_("“They carried off the solar fridge and the vaccines.”")),
    Code("well", N_("Well or water point"), N_("A well, borehole, pump, water tower or watering place."),
         guideline=N_("A pond used for water counts; what was destroyed there is also counted as “Water "
                      "points destroyed”."),
         example=N_("“They threw a carcass into the only one we drink from.”")),
    Code("forest", N_("Forest or bush"), N_("Land without crops or houses, pasture included."),
         guideline=N_("Fallow land of this year and harvested plots are still “Field”; say in the note how "
                      "far the next village is."),
         example=N_("“The woodcutters were surprised among the acacias.”")),
    Code("administrative", N_("Administrative building"),
         N_("Town hall, prefecture, court: civilian offices of commune or state."),
         guideline=N_("Police and gendarmerie posts are “Barracks or military post”; state schools and "
                      "health centres have their own codes."),
         example=N_("“The birth registers of the commune burned for two days.”")),
    Code("barracks", N_("Barracks or military post"),
         N_("Where an armed force lives or keeps watch, also in a civilian building."),
         guideline=N_("It tells what was attacked, not that attacking was lawful: civilians hit there are "
                      "recorded as anywhere else."),
         example=N_("“The post at the entrance of the town: two tents and a bar across the track.”")),
    Code("other", N_("Other"), N_("A site that a source names and that has no line here."),
         guideline=N_("Say in the note what it was; not for what no source tells."),
         example=N_("“The telephone mast and its generator.”")),
    Code("unknown", N_("Unknown"), N_("No source tells what was attacked there."),
         guideline=N_("A village named as the place tells nothing of the site: do not take “Home” because "
                      "people live there."),
         example=N_("“Tiébala was attacked on Monday,” the radio said, and no more.")),
))
CLAIM_STATUS = Vocabulary("claim_status", "", N_("Status of the claim"), (
    Code("asserted", N_("Asserted"), N_("Sources name this place, and none says otherwise."),
         guideline=N_("One source is enough, as long as no other that lists the places leaves this one out."),
         example=N_("All three reports place the attack in Farakoro.")),
    Code("disputed", N_("Disputed"), N_("Some sources name this place, and others leave it out or deny it."),
         guideline=N_("Keep the place and cite both sides; the toll stays one and is not parted between "
                      "the places."),
         example=N_("One report says Farakoro and Tiébala; the other, of the same dead, only Farakoro.")),
))
