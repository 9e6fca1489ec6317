"""Of what people a person is, and what they live from."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

POPULATION_GROUP = Vocabulary("population_group", "L16", N_("Population group"), (
    Code("fulani", N_("Fulani"), N_("People also called Peul, Fula or Fulbe, herders and others."),
         guideline=N_("Only as a source or the person says; neither cattle nor a family name such as "
                      "Diallo or Barry is enough."),
         example=N_("“We are Fulbe and have lived beside this pond since my grandfather's time.”")),
    Code("dogon", N_("Dogon"),
         N_("Of the Bandiagara plateau and the Séno plain, whichever Dogon tongue they speak."),
         guideline=N_("Living on the plateau or the plain makes nobody Dogon: others live there, too. A "
                      "hunters' militia is an actor, not a population group."),
         example=N_("“The upper quarter is Dogon, the lower one is not,” an elder explains.")),
    Code("bambara", N_("Bambara"), N_("People of the middle Niger, also called Bamanan."),
         guideline=N_("Not Malinke or Dafing, whose tongues are close; speaking Bambara, the tongue of "
                      "trade, says nothing of the group."),
         example=N_("“My neighbours who died were Bamanan, like me.”")),
    Code("bozo", N_("Bozo"), N_("Fishing people of the Niger and its inner delta."),
         guideline=N_("Fishing for a living proves nothing; for the Somono, who also live by the river, "
                      "take “Other”."),
         example=N_("“Two Bozo men had not come back from their nets by morning.”")),
    Code("songhai", N_("Songhai"), N_("People along the bend of the Niger, also called Songhay or Sonrai."),
         guideline=N_("For Zarma and Dendi only where the source itself counts them as Songhai; otherwise "
                      "“Other”."),
         example=N_("The association's list gives the group of each of the dead: “Songhay, nine”.")),
    Code("tuareg", N_("Tuareg"), N_("People whose mother tongue is Tamasheq, also called Kel Tamasheq."),
         guideline=N_("Bella are included unless a source names them apart, which is “Other”; a turban "
                      "says nothing of the group."),
         example=N_("“They are Kel Tamasheq from the tents east of the well.”")),
    Code("arab", N_("Arab"),
         N_("People whose mother tongue is Arabic: Moors, Berabish, farther east the Shuwa."),
         guideline=N_("Only where a source calls them so; fair skin, a shop in the north or Arabic learnt "
                      "at school proves nothing."),
         example=N_("“The lorry belonged to an Arab from the north,” the apprentice says.")),
    Code("soninke", N_("Soninke"),
         N_("People of the western Sahel, also called Sarakole and in places Marka."),
         guideline=N_("Where a source says “Marka”, ask where: along the border with Burkina Faso it means "
                      "“Dafing or Marka”."),
         example=N_("“Ours is a Soninke village; many of its sons work abroad.”")),
    Code("malinke", N_("Malinke"),
         N_("People of the upper Niger and the lands west of it, also called Maninka or Mandinka."),
         guideline=N_("Not Bambara, though sources mix the two: take the word that the source uses."),
         example=N_("“He was a Maninka from Guinea who had come for the gold.”")),
    Code("bobo", N_("Bobo"),
         N_("The Bobo, and the Bwa whom sources often call so, along the border of Mali and Burkina Faso."),
         guideline=N_("Where a source tells the Bwa (Bwaba) from the Bobo, keep its word in the record; "
                      "living in Bobo-Dioulasso makes nobody Bobo."),
         example=N_("“The dead were Bwaba farmers from three hamlets.”")),
    Code("dafing", N_("Dafing or Marka"), N_("The Marka along the border of Mali and Burkina Faso."),
         guideline=N_("Not the Soninke, who are called Marka farther west; if the source's “Marka” has no "
                      "place, take “Unknown” and ask."),
         example=N_("“In our Dafing quarter four compounds were burned.”")),
    Code("mossi", N_("Mossi"), N_("Speakers of Mooré, most from Burkina Faso."),
         guideline=N_("Speaking Mooré at work or coming from Ouagadougou makes nobody Mossi; take it from "
                      "a source that says so."),
         example=N_("“The gold diggers killed there were Mossi who had arrived in the dry season.”")),
    Code("mixed", N_("Mixed"), N_("Several groups counted together, or parents of different groups."),
         guideline=N_("Where the source gives each group a number of its own, make one tally for each "
                      "instead."),
         example=N_("“Fulani and Dogon families lived in that quarter, and both were hit.”")),
    Code("other", N_("Other"), N_("A group that a source names and that has no line here."),
         guideline=N_("Keep the source's word for it in the record; not for what is unknown."),
         example=N_("“They are Somono, from the landing below the town.”")),
    Code("unknown", N_("Unknown"), N_("No source names the group of the person or of those counted."),
         guideline=N_("Never guess it from a name, a language, a trade or a place: a wrong group in print "
                      "puts people at risk."),
         example=N_("“They were travellers; I did not hear where they came from.”")),
))
OCCUPATION = Vocabulary("occupation", "L17", N_("Occupation"), (
    Code("farmer", N_("Farmer"), N_("Grows crops, on own land or not, even with a few animals."),
         guideline=N_("By what feeds the household most: who lives by animals is “Herder”, who sells what "
                      "others grew is “Trader”."),
         example=N_("“He sowed millet and groundnuts and kept six goats.”")),
    Code("herder", N_("Herder"), N_("Lives by livestock, own or another's."),
         guideline=N_("Hired shepherds count, and children who herd every day; belonging to a herding "
                      "people is no occupation."),
         example=N_("“He minded the cattle of four families for a sack of millet a month.”")),
    Code("trader", N_("Trader"), N_("Buys and sells in a shop, on markets or on the road."),
         guideline=N_("A farmer who sells the own harvest stays “Farmer”; who only carries the goods of "
                      "others is “Driver”."),
         example=N_("“She sold condiments at the Thursday market.”")),
    Code("pupil", N_("Pupil or student"), N_("At a school of any kind, Koranic included, or a university."),
         guideline=N_("Goes before work done beside lessons; a child of school age who attends none is "
                      "coded by its daily work."),
         example=N_("“My son was in his sixth year and first in his class.”")),
    Code("teacher", N_("Teacher"), N_("Teaches at a school of any kind, whoever pays for it."),
         guideline=N_("A Koranic master who also leads prayers is “Religious leader”; the guard and the "
                      "cook of a school are “Other”."),
         example=N_("“He was the last one to give lessons; his colleagues had gone to town.”")),
    Code("health_worker", N_("Health worker"),
         N_("Doctor, nurse, midwife, first-aider or community health worker."),
         guideline=N_("Healers by plants or prayer are “Other”; an ambulance driver who does not treat is "
                      "“Driver”."),
         example=N_("“They took the nurse along with the boxes of medicine.”")),
    Code("religious_leader", N_("Religious leader"),
         N_("Imam, marabout, priest, pastor or keeper of a traditional cult."),
         guideline=N_("For those who hold the office; a pious elder without one keeps the own occupation."),
         example=N_("“The man of about 60 led the Friday prayer in the small mosque.”")),
    Code("village_chief", N_("Village chief"), N_("Customary head of a village or quarter."),
         guideline=N_("Also where the state confirmed the office; mayors and councillors are “Local "
                      "official”, the chief's advisers keep their own occupation."),
         example=N_("“They asked for the chief by name and led him out of the meeting shelter.”")),
    Code("local_official", N_("Local official"),
         N_("Mayor, councillor, prefect or clerk: a civilian office of commune or state."),
         guideline=N_("Civilian offices only: soldiers and gendarmes are “Other”, and their civilian "
                      "status says what they are."),
         example=N_("“The deputy mayor had stayed when the prefect moved to the city.”")),
    Code("driver", N_("Driver"), N_("Of a lorry, bus, taxi, motorcycle or boat, for a living."),
         guideline=N_("For whom it is a living, apprentices included; who drove the own motorcycle that "
                      "day is coded by the own trade."),
         example=N_("“He drove the Monday bus between the town and the border.”")),
    Code("artisan", N_("Artisan"), N_("Makes or mends things for a living: smith, mason, tailor, mechanic."),
         guideline=N_("Gold diggers, fishermen and hunters are “Other”; a smith who also farms is coded by "
                      "what the source names first."),
         example=N_("“He repaired ploughs at his forge beneath the big tree.”")),
    Code("homemaker", N_("Homemaker"), N_("Keeps the house, and no source names another occupation."),
         guideline=N_("Never by default for a woman: who farms, trades or herds is coded so, and if nobody "
                      "was asked it is “Unknown”."),
         example=N_("“She stayed with the little ones, cooked and fetched the water.”")),
    Code("displaced", N_("Displaced person"), N_("Lived as a displaced person before this attack."),
         guideline=N_("Only where no trade is known; those whom this attack itself drove away keep their "
                      "occupation."),
         example=N_("“Since the rains they had been under the tarpaulins behind the school.”")),
    Code("other", N_("Other"), N_("An occupation that a source names and that has no line here."),
         guideline=N_("Write the trade in the role in the community: soldier, guard, fisherman, hunter, "
                      "gold digger."),
         example=N_("“He dug for gold at the site behind the hill.”")),
    Code("unknown", N_("Unknown"), N_("No source names an occupation."),
         guideline=N_("Do not infer it from place, sex or group; where the question was never put, leave "
                      "it empty with that reason."),
         example=N_("“I knew him by sight only; what he lived from I cannot say.”")),
))
