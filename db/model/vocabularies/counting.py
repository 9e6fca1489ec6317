"""With what words a source counts, how it came to its number, and by which rule one is adopted."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

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
