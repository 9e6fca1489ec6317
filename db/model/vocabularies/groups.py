"""Of what people a person is, and what they live from."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

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
