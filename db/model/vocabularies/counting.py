"""With what words a source counts, how it came to its number, and by which rule one is adopted."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

QUALIFIER = Vocabulary("qualifier", "L2", N_("Qualifier"), (
    Code("exact", N_("Exactly"),
         N_("The number itself and no other: lowest, best and highest are the same."),
         guideline=N_("Only where the source gives the bare number and means it; a round number such "
                      "as 50 is often “About”: ask."),
         example=N_("We buried 13 people, I was there and counted them.")),
    Code("at_least", N_("At least"),
         N_("The number itself or any higher one."),
         guideline=N_("The number is the lowest and the best, the highest stays open; it is never "
                      "printed as an exact total."),
         example=N_("At least 32 people were killed, among them three children.")),
    Code("more_than", N_("More than"),
         N_("Above the number, which is itself excluded."),
         guideline=N_("Also for “over”; the number that was said is kept as the bound, and no next one "
                      "is invented."),
         example=N_("Over 350 homes were burned.")),
    Code("about", N_("About"),
         N_("Somewhat more or less."),
         guideline=N_("Also for “some”, “around”, “an estimated”; the number is stored and marked as "
                      "approximate."),
         example=N_("Around 2,000 villagers have fled.")),
    Code("up_to", N_("Up to"),
         N_("The number itself or any lower one."),
         guideline=N_("The lowest is 0 and no best is stored; where the source also gives a lower "
                      "bound, “Between … and”."),
         example=N_("Up to 60 people may have been taken, a councillor fears.")),
    Code("fewer_than", N_("Fewer than"),
         N_("Below the number, which is itself excluded."),
         guideline=N_("The bound itself is not possible; for “not more than” choose “Up to”."),
         example=N_("Fewer than ten families have stayed in Wendou.")),
    Code("nearly", N_("Nearly"),
         N_("Close to the number, rather below than above."),
         guideline=N_("Also for “almost”; stored as approximate, without a bound: “Fewer than” says "
                      "more than the source does."),
         example=N_("Nearly 200 cattle were driven off.")),
    Code("between", N_("Between … and"),
         N_("The first number is the lowest, the second the highest."),
         guideline=N_("Both are possible. For one source that gives a range; two sources with one "
                      "number each are two figures."),
         example=N_("Between 10 and 15 people died, the nurse thinks.")),
    Code("une_dizaine", N_("About ten"),
         N_("The French “une dizaine”."),
         guideline=N_("Stored as 10, approximate; use it for French sources, and “About” for “about "
                      "ten” in another tongue."),
         example=N_("A dozen or so wounded, “une dizaine de blessés”, arrived at the hospital during "
                    "the night.")),
    Code("une_vingtaine", N_("About twenty"),
         N_("The French “une vingtaine”."),
         guideline=N_("Stored as 20, approximate; “une trentaine” and the like have no code: choose "
                      "“About” with the number."),
         example=N_("According to a resident, “une vingtaine de motos” came from the east.")),
    Code("une_centaine", N_("About a hundred"),
         N_("The French “une centaine”."),
         guideline=N_("Stored as 100, approximate; “des centaines” is “Hundreds” and stores no number."),
         example=N_("The radio spoke of “une centaine de ménages” on the road to Loumbi.")),
    Code("several", N_("Several"),
         N_("A few, in words without a number."),
         guideline=N_("No number is stored, and none is to be guessed; ask the source for at least a "
                      "lowest one."),
         example=N_("Several people are said to be wounded.")),
    Code("dozens", N_("Dozens"),
         N_("Some tens, in words without a number."),
         guideline=N_("No number is stored here; only the export to ACLED's layout puts 12 in its "
                      "place, as ACLED does."),
         example=N_("Dozens of houses are in ashes, says a driver who passed by.")),
    Code("hundreds", N_("Hundreds"),
         N_("Some hundreds, in words without a number."),
         guideline=N_("No number is stored here; only the export to ACLED's layout puts 100 in its "
                      "place, as ACLED does."),
         example=N_("Hundreds spent the night in the open near the well.")),
    Code("none", N_("None"),
         N_("The source says that there were none."),
         guideline=N_("The number is 0. A source that is silent on this harm is no “None”: enter no "
                      "figure for it."),
         example=N_("Nobody was hurt, the chief of Gourel told us; they took only animals.")),
    Code("unknown", N_("Unknown"),
         N_("The source speaks of this harm and gives no idea of how many."),
         guideline=N_("Where it says at least that they were more than one, choose “Several”."),
         example=N_("There were wounded, but I cannot say how many, I was hiding.")),
))
METHOD = Vocabulary("method", "L2b", N_("Counting method"), (
    Code("list", N_("Name list"),
         N_("The source counted on a list that names each one."),
         guideline=N_("The list must have been seen or read out; a round number “from a list” that "
                      "nobody shows is not one."),
         example=N_("The village association read us a list of 31 names with ages.")),
    Code("count", N_("Body or house count"),
         N_("Somebody counted them one by one, on the spot or on photographs of it."),
         guideline=N_("Ask who counted, where and when; graves count too, if it is known how many lie "
                      "in each."),
         example=N_("The men who buried them counted 13 bodies; two were burned beyond recognition.")),
    Code("estimate_witness", N_("Witness estimate"),
         N_("What somebody who was there thinks the number was."),
         guideline=N_("Not a count, even if the number is precise; somebody who heard it from others "
                      "is “Quoted from another report”."),
         example=N_("From my hiding place I would say thirty motorcycles, perhaps more.")),
    Code("official", N_("Official toll"),
         N_("Given by an authority, an army or a mission, by whatever means it counted."),
         guideline=N_("It says who speaks, not how good the number is; grade source and content as any "
                      "other."),
         example=N_("The governorate's statement gives eight dead and four wounded.")),
    Code("satellite", N_("Satellite imagery"),
         N_("Counted on pictures from space."),
         guideline=N_("Good for burned homes, not for persons; give the dates of the pictures before "
                      "and after in the locator."),
         example=N_("Images of 25 and 29 January show 340 burned roofs.")),
    Code("hospital", N_("Hospital record"),
         N_("From the register or staff of a health facility."),
         guideline=N_("Misses those who never reached it, so it is mostly a lower bound; take the day "
                      "of the register with it."),
         example=N_("The register of the health centre lists nine admissions on that night.")),
    Code("camp_reg", N_("Displacement registration"),
         N_("Registered at a camp, site or distribution."),
         guideline=N_("Misses those who went elsewhere, and may count some twice; note the site and "
                      "the day."),
         example=N_("The site committee of Loumbi had registered 312 households by 3 February.")),
    Code("secondary", N_("Quoted from another report"),
         N_("Taken from another report, whose counting it is."),
         guideline=N_("No second independent number: enter in the source from which it is derived, "
                      "where that is known."),
         example=N_("The newspaper writes “32 dead, according to a rights group”.")),
    Code("unknown", N_("Unknown"),
         N_("The source does not say how it came to the number."),
         guideline=N_("Ask the source where you can; a precise number does not show that somebody "
                      "counted."),
         example=N_("The post says “47 martyrs” and nothing of where the number comes from.")),
))
ADOPTION_RULE = Vocabulary("adoption_rule", "L3", N_("Adoption rule"), (
    Code("single_source", N_("Only source"),
         N_("One source alone gives a number."),
         guideline=N_("It is taken as it stands; sources derived from it do not make it several. Look "
                      "again when a second one comes."),
         example=N_("Only the chief of Gourel speaks of the granaries: 28.")),
    Code("primary_source", N_("Most direct source"),
         N_("The number of the source nearest to the facts."),
         guideline=N_("Witnesses, then investigations, authorities, media; it must be independent, not "
                      "the loudest or the latest."),
         example=N_("The man who led the burial says 13, the agencies 18: 13 is adopted.")),
    Code("most_reliable", N_("Highest graded"),
         N_("The number of the source with the best grades, from A1 downwards."),
         guideline=N_("Only once source and content were graded, each on its own; at equal grades, "
                      "another rule must decide."),
         example=N_("B2 says 17 and C3 says 25: 17 is adopted.")),
    Code("majority", N_("Majority of independent sources"),
         N_("The number that most sources give."),
         guideline=N_("Those that repeat one another count once; with two sources there is no majority."),
         example=N_("Three witnesses who did not meet say 9, a radio says 12: 9 is adopted.")),
    Code("lowest", N_("Lowest figure"),
         N_("The smallest of the numbers."),
         guideline=N_("The cautious choice, as ACLED does where reports disagree; say in public texts "
                      "that others give more."),
         example=N_("Reports range from 13 to 18: 13 is adopted.")),
    Code("latest", N_("Latest figure"),
         N_("The number known as of the latest date."),
         guideline=N_("Early tolls are often revised; go by the day as of which it was known, not by "
                      "the day of printing."),
         example=N_("11 on the evening itself, 17 as of the following Tuesday: 17 is adopted.")),
    Code("range_all", N_("Range of all"),
         N_("From the lowest to the highest of all."),
         guideline=N_("Where no source is better than the others, as UCDP keeps low and high "
                      "estimates; it is printed as a range."),
         example=N_("One group says 13, another 18, both on the spot: 13 to 18.")),
    Code("list_count", N_("Count of named persons"),
         N_("As many as there are persons recorded one by one."),
         guideline=N_("The true number may be higher: a total is never below the persons linked to it, "
                      "and they are never added to it."),
         example=N_("31 people are recorded by name, and no source gives a number of its own.")),
    Code("manual", N_("Researcher's judgement"),
         N_("The researcher weighs the sources and sets the number."),
         guideline=N_("Only if none of the other rules fits; say why in the rationale, which is asked "
                      "for."),
         example=N_("15 to 17: the chief's 18 counts a man who was found alive on Monday.")),
))
PART_ROLE = Vocabulary("part_role", "", N_("Part of a tally"), (
    Code("subset", N_("Subset"),
         N_("Some of those counted."),
         guideline=N_("Parts that may overlap or leave a rest; it is not summed with the whole and "
                      "cannot be larger than it."),
         example=N_("At least 32 killed, including three children: the three are a subset.")),
    Code("partition", N_("Partition"),
         N_("One of the parts that make up the whole."),
         guideline=N_("Each counted one stands in one part only; those of whom nothing is known are a "
                      "part of their own."),
         example=N_("Of 24 abducted, 10 were released, 2 died and 12 are held.")),
))
FIGURE_STATUS = Vocabulary("figure_status", "", N_("Status of the figure"), (
    Code("active", N_("Active"),
         N_("Stands as the source's present number, and can be adopted."),
         guideline=N_("Stays so although you adopt another source's number or find this one wrong: say "
                      "that by its credibility."),
         example=N_("The report's “at least 32” has not been changed since.")),
    Code("superseded", N_("Superseded"),
         N_("The same source gave a later figure."),
         guideline=N_("Link the later figure; not where another source says otherwise, that is a "
                      "second figure."),
         example=N_("The governorate gave eight dead on Friday and eleven on Monday: the eight is "
                    "superseded.")),
    Code("retracted", N_("Retracted"),
         N_("The source took it back."),
         guideline=N_("Keep it, it shows what was said; without a word of the source, a number that "
                      "proved wrong is not retracted."),
         example=N_("The radio withdrew its report of 60 dead the same evening, without another number.")),
))
