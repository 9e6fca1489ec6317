"""What was done to a person: doing what, with what outcome."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

CIRCUMSTANCE = Vocabulary("circumstance", "L18", N_("Circumstance"), (
    Code("at_home", N_("At home"), N_("In or about their own house or yard."),
         guideline=N_("Also asleep or hiding there; in somebody else's house take “Other”, running out of "
                      "it “While fleeing”."),
         example=N_("“They broke down our door while we were still asleep.”")),
    Code("fleeing", N_("While fleeing"), N_("Running from this attack, wherever it reached them."),
         guideline=N_("Goes before the place: shot in a field while running from the village is this. Days "
                      "later on the way to a camp, it is “On the road”."),
         example=N_("“She was hit in the back as she made for the river.”")),
    Code("field", N_("In the fields"), N_("Working on farmland, from clearing to threshing."),
         guideline=N_("With animals it is “Herding”; on the path to the land and back, “On the road”."),
         example=N_("“We were weeding the groundnuts when the motorcycles came.”")),
    Code("herding", N_("Herding"), N_("Out with the animals, on pasture or at the water."),
         guideline=N_("Who drives an animal to be sold is “At the market or on the way”; watering the herd "
                      "at the village well counts here."),
         example=N_("“My brothers had taken the cows to the pond before sunrise.”")),
    Code("market", N_("At the market or on the way"),
         N_("Buying or selling, or travelling to it or from it."),
         guideline=N_("Goes before “On the road” as long as the market is the aim or the start of the "
                      "journey."),
         example=N_("“The carts were coming back from the Sunday fair.”")),
    Code("worship", N_("At prayer"), N_("In a place of worship, or praying elsewhere."),
         guideline=N_("Also in its yard or washing before prayer; when burying somebody, take “At a "
                      "funeral”."),
         example=N_("“It was the evening call; the second row was still forming.”")),
    Code("school", N_("At school"), N_("In a school or its yard, as pupil, staff or visitor."),
         guideline=N_("Also the teachers' lodgings in the yard; on the way there, take “On the road”."),
         example=N_("“The bell had just rung, and the little ones were coming out.”")),
    Code("road", N_("On the road"), N_("Travelling on foot or by any vehicle, except to a market."),
         guideline=N_("Boats too; who ran from this attack is “While fleeing”, captives on the march are "
                      "“In captivity”."),
         example=N_("“The bus had stopped before a tree trunk laid across the track.”")),
    Code("detained", N_("In custody"), N_("Held by a state authority."),
         guideline=N_("By army, police, gendarmerie or prison, lawfully or not; by anybody outside the "
                      "state it is “In captivity”."),
         example=N_("“He died in the cell of the post on the third day.”")),
    Code("captivity", N_("In captivity"),
         N_("Held by abductors, from the taking until release, escape or death."),
         guideline=N_("A death here also counts as killed, in a tally marked “In captivity”; the abducted "
                      "stay as many as they were."),
         example=N_("“He was shot in their camp when the money did not come.”")),
    Code("crossfire", N_("In crossfire"), N_("Hit in a fight between armed parties without being the aim."),
         guideline=N_("Needs a source that tells of shots from both sides; where one side alone fired, "
                      "code what the person was doing."),
         example=N_("“For an hour soldiers and fighters shot at each other over our roofs.”")),
    Code("funeral", N_("At a funeral"), N_("At a burial or mourning, or on the way to it."),
         guideline=N_("Goes before “At prayer” and “On the road” when mourning was the reason to be there."),
         example=N_("“People had come to wash the dead of the day before.”")),
    Code("other", N_("Other"), N_("Doing something that a source tells and that has no line here."),
         guideline=N_("Say in the note what it was; water fetching, gold digging and visits are here."),
         example=N_("“She was at the pump with two buckets.”")),
    Code("unknown", N_("Unknown"), N_("No source tells what they were doing."),
         guideline=N_("Do not infer it from the hour or from where a body lay; that a village was attacked "
                      "does not mean “At home”."),
         example=N_("“We found him behind the mill the next day; nobody had seen it happen.”")),
))
VICTIM_OUTCOME = Vocabulary("victim_outcome", "L19", N_("Outcome for the victim"), (
    Code("dead", N_("Dead"), N_("Died of this harm, on the spot or later."),
         guideline=N_("Needs a body, a burial, a certificate or somebody who saw it; long silence alone is "
                      "“Still missing”."),
         example=N_("“Nine days later he died of his wound at the health centre.”"), huridocs="0101"),
    Code("injured", N_("Wounded"), N_("Alive, and still suffering from the wounds when last heard of."),
         guideline=N_("Well again by a source's word, take “Recovered”; lasting disability stays here, "
                      "death of the wounds is “Dead”."),
         example=N_("“The bullet is still in his thigh; he walks with a stick.”"), huridocs="0102"),
    Code("recovered", N_("Recovered"), N_("Was hurt or ill, and is well again as a source says."),
         guideline=N_("On the word of the person, kin or health staff only; time gone by is no proof."),
         example=N_("“The plaster came off in March, and she carries water again.”")),
    Code("missing", N_("Still missing"), N_("Not found, and not known to be held or dead."),
         guideline=N_("For those who vanished; where somebody saw them led away alive, take “Held” with "
                      "the day of that news."),
         example=N_("“After the attack my uncle was among neither the living nor the "
                    "dead.”"), huridocs="0103"),
    Code("held", N_("Held"), N_("In the hands of captors or an authority when last heard of."),
         guideline=N_("Stays until a source tells of release, escape or death; old news is no news of "
                      "freedom."),
         example=N_("“Two weeks ago a shepherd saw the four of them under guard.”"), huridocs="0202"),
    Code("free", N_("Free"), N_("Was held and is no longer: released, escaped or freed by force."),
         guideline=N_("Which of the three it was stands in the custody events; back in the own home, take "
                      "“Returned home”."),
         example=N_("“They let the oldest go at the ford; he is with his daughter in town.”")),
    Code("displaced", N_("Still displaced"), N_("Fled and had not gone home when last heard of."),
         guideline=N_("Where flight was the harm; who is held or dead is coded so, even if the family fled."),
         example=N_("“We are in a borrowed room in the city and dare not go back.”")),
    Code("returned", N_("Returned home"), N_("Had fled or was held, and lives at home again."),
         guideline=N_("A visit to fetch the harvest is no return; living elsewhere, take “Still displaced” "
                      "or “Free”."),
         example=N_("“We came back before the rains and put the roof up again.”"), huridocs="030403"),
    Code("unknown", N_("Unknown"), N_("Nothing was heard of the person since."),
         guideline=N_("For no news at all; where there was some, keep the last outcome with its date, "
                      "however old."),
         example=N_("“They left in a cart; I never learnt where they got to.”")),
))
HARM_STATUS = Vocabulary("harm_status", "", N_("Status of the harm"), (
    Code("active", N_("Active"), N_("Stands, and the person counts in the tally."),
         guideline=N_("The normal case; a doubt about it belongs in a citation that contradicts and in the "
                      "level of proof, not here."),
         example=N_("On the burial list, and confirmed by her brother on 12 March.")),
    Code("withdrawn", N_("Withdrawn"), N_("Recorded by mistake or disproved, and no longer counted."),
         guideline=N_("The record stays with the reason in its note; one person recorded twice is said by "
                      "“Same person as” instead."),
         example=N_("He was said to be among the dead, and came home from the mine a month later.")),
))
