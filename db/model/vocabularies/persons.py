"""Whom it hit: what is said of a person, and of what was done to them."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

CIVILIAN_STATUS = Vocabulary("civilian_status", "L13", N_("Civilian status"), (
    Code("civilian", N_("Civilian"),
         N_("In no armed force or group and not fighting; in case of doubt in law a civilian.")),
    Code("other_protected", N_("Other protected person"),
         N_("Wounded or captured fighters, medical and religious personnel of a force.")),
    Code("armed_member", N_("Member of an armed force or group"),
         N_("In an army, or fighting for an armed group as a lasting function, in action or not.")),
    Code("direct_part", N_("Directly participating in hostilities"),
         N_("A civilian during the hostile act itself; before and after it, “Civilian”.")),
    Code("disputed", N_("Disputed"), N_("Sources contradict each other on whether they were civilians.")),
    Code("unknown", N_("Unknown"),
         N_("No source says; counted apart, neither as civilians nor as fighters.")),
))
SEX = Vocabulary("sex", "L14", N_("Sex"), (
    Code("m", N_("Male"), N_("Men and boys; the age group tells them apart.")),
    Code("f", N_("Female"), N_("Women and girls; the age group tells them apart.")),
    Code("x", N_("Other"), N_("Neither of the two, as the person says; not for what is not known.")),
    Code("u", N_("Unknown"), N_("No source says; leave it empty where men and women are counted together.")),
))
AGE_GROUP = Vocabulary("age_group", "L15", N_("Age group"), (
    Code("infant", N_("Infant or toddler (0–4)"), N_("Before the fifth birthday; a child in all totals.")),
    Code("child", N_("Child (5–17)"),
         N_("From the fifth birthday until the eighteenth; a child in all totals.")),
    Code("child_u", N_("Child under 18, age unknown"), N_("Also for figures that only say “children”.")),
    Code("adult", N_("Adult (18–59)"), N_("From the eighteenth birthday until the sixtieth.")),
    Code("older", N_("Older person (60 and over)"),
         N_("From the sixtieth birthday, as the United Nations count older persons.")),
    Code("u", N_("Unknown"), N_("No source says, not even whether a child or an adult.")),
))
POPULATION_GROUP = Vocabulary("population_group", "L16", N_("Population group"), (
    Code("fulani", N_("Fulani"), N_("Also Peul, Fula or Fulbe; only as a source or the person says.")),
    Code("dogon", N_("Dogon"),
         N_("Of the Bandiagara plateau and the Séno plain, whichever Dogon tongue they speak.")),
    Code("bambara", N_("Bambara"), N_("Also Bamanan; not Malinke or Dafing, whose tongues are close.")),
    Code("bozo", N_("Bozo"), N_("Fishing people of the Niger and its inner delta.")),
    Code("songhai", N_("Songhai"), N_("Also Songhay or Sonrai; along the bend of the Niger.")),
    Code("tuareg", N_("Tuareg"), N_("Also Kel Tamasheq; Bella included unless a source names them apart.")),
    Code("arab", N_("Arab"), N_("Speakers of Hassaniya: Moors, Berabish and others of the north.")),
    Code("soninke", N_("Soninke"),
         N_("Also Sarakole, in places Marka; not the Dafing, who are called Marka too.")),
    Code("malinke", N_("Malinke"), N_("Also Maninka or Mandinka; not Bambara.")),
    Code("bobo", N_("Bobo"),
         N_("Also the Bwa, whom sources often call Bobo, along the border with Burkina Faso.")),
    Code("dafing", N_("Dafing or Marka"), N_("The Marka of the border with Burkina Faso; not the Soninke.")),
    Code("mossi", N_("Mossi"), N_("Speakers of Mooré, most from Burkina Faso.")),
    Code("mixed", N_("Mixed"), N_("Several groups counted together, or parents of different groups.")),
    Code("other", N_("Other"), N_("A group that a source names and that has no line here.")),
    Code("unknown", N_("Unknown"), N_("No source names it; never guess it from a name or a place.")),
))
OCCUPATION = Vocabulary("occupation", "L17", N_("Occupation"), (
    Code("farmer", N_("Farmer"), N_("Grows crops, on own land or not, even with a few animals.")),
    Code("herder", N_("Herder"), N_("Lives by livestock, own or another's.")),
    Code("trader", N_("Trader"), N_("Buys and sells in a shop, on markets or on the road.")),
    Code("pupil", N_("Pupil or student"), N_("At a school of any kind, Koranic included, or a university.")),
    Code("teacher", N_("Teacher"),
         N_("Teaches at a school of any kind; a Koranic master who leads prayers is a religious leader.")),
    Code("health_worker", N_("Health worker"),
         N_("Doctor, nurse, midwife, first-aider or community health worker.")),
    Code("religious_leader", N_("Religious leader"),
         N_("Imam, marabout, priest, pastor or keeper of a traditional cult.")),
    Code("village_chief", N_("Village chief"),
         N_("Customary head of a village or quarter; elected mayors are local officials.")),
    Code("local_official", N_("Local official"),
         N_("Mayor, councillor, prefect or clerk: a civilian office of commune or state.")),
    Code("driver", N_("Driver"), N_("Of a lorry, bus, taxi, motorcycle or boat, for a living.")),
    Code("artisan", N_("Artisan"), N_("Makes or mends things for a living: smith, mason, tailor, mechanic.")),
    Code("homemaker", N_("Homemaker"), N_("Keeps the house, and no source names another occupation.")),
    Code("displaced", N_("Displaced person"),
         N_("Lived as a displaced person before this attack; no other occupation is known.")),
    Code("other", N_("Other"), N_("An occupation that a source names and that has no line here.")),
    Code("unknown", N_("Unknown"), N_("No source names an occupation.")),
))
CIRCUMSTANCE = Vocabulary("circumstance", "L18", N_("Circumstance"), (
    Code("at_home", N_("At home"), N_("In or about their own house or yard.")),
    Code("fleeing", N_("While fleeing"), N_("Running from this attack, wherever it reached them.")),
    Code("field", N_("In the fields"), N_("Working on farmland; with animals it is “Herding”.")),
    Code("herding", N_("Herding"), N_("Out with the animals, on pasture or at the water.")),
    Code("market", N_("At the market or on the way"),
         N_("Buying or selling, or travelling to it or from it.")),
    Code("worship", N_("At prayer"), N_("In a place of worship, or praying elsewhere.")),
    Code("school", N_("At school"), N_("In a school or its yard, as pupil, staff or visitor.")),
    Code("road", N_("On the road"), N_("Travelling on foot or by any vehicle, except to a market.")),
    Code("detained", N_("In custody"), N_("Held by a state authority.")),
    Code("captivity", N_("In captivity"), N_("Held by abductors.")),
    Code("crossfire", N_("In crossfire"), N_("Hit in a fight between armed parties without being the aim.")),
    Code("funeral", N_("At a funeral"), N_("At a burial or mourning, or on the way to it.")),
    Code("other", N_("Other"), N_("Doing something that a source tells and that has no line here.")),
    Code("unknown", N_("Unknown"), N_("No source tells what they were doing.")),
))
VICTIM_OUTCOME = Vocabulary("victim_outcome", "L19", N_("Outcome for the victim"), (
    Code("dead", N_("Dead"), N_("Died of this harm, on the spot or later."), huridocs="0101"),
    Code("injured", N_("Wounded"),
         N_("Alive, and still suffering from the wounds when last heard of."), huridocs="0102"),
    Code("recovered", N_("Recovered"), N_("Was hurt or ill, and is well again as a source says.")),
    Code("missing", N_("Still missing"), N_("Not found, and not known to be held or dead."), huridocs="0103"),
    Code("held", N_("Held"),
         N_("In the hands of captors or an authority when last heard of."), huridocs="0202"),
    Code("free", N_("Free"), N_("Was held and is no longer: released, escaped or freed by force.")),
    Code("displaced", N_("Still displaced"), N_("Fled and had not gone home when last heard of.")),
    Code("returned", N_("Returned home"),
         N_("Had fled or was held, and lives at home again."), huridocs="030403"),
    Code("unknown", N_("Unknown"), N_("Nothing was heard of the person since.")),
))
NAME_STATUS = Vocabulary("name_status", "", N_("Name status"), (
    Code("named", N_("Named"), N_("The whole name is known and recorded.")),
    Code("partly", N_("Partly named"), N_("Only a first name, family name or nickname is known.")),
    Code("unidentified", N_("Unidentified"),
         N_("A distinct person, told apart by age, sex or place; the name is not known.")),
    Code("withheld", N_("Withheld (protection)"),
         N_("The name is known, and left out on purpose to protect somebody.")),
))
HARM_STATUS = Vocabulary("harm_status", "", N_("Status of the harm"), (
    Code("active", N_("Active"), N_("Stands, and the person counts in the tally.")),
    Code("withdrawn", N_("Withdrawn"), N_("Recorded by mistake or disproved; kept, and no longer counted.")),
))
FAMILY_RELATION = Vocabulary("family_relation", "", N_("Relation in the family"), (
    Code("head", N_("Head of household"),
         N_("Answers for the household, man or woman; the others are named after this person.")),
    Code("spouse", N_("Spouse"), N_("Of the head, married by law, custom or religion.")),
    Code("child", N_("Son or daughter"), N_("Of the head, of any age; adopted and fostered children too.")),
    Code("parent", N_("Father or mother"), N_("Of the head of the household, step-parents included.")),
    Code("sibling", N_("Brother or sister"), N_("Of the head, by one parent or both.")),
    Code("other_relative", N_("Other relative"),
         N_("Of the head, by blood or marriage: grandchild, uncle, cousin, in-law.")),
    Code("none", N_("No family tie"), N_("Lives with the family without being kin: guest, servant, pupil.")),
    Code("unknown", N_("Unknown"), N_("Of the family, and no source says how.")),
))
