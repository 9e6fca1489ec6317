"""Captivity: from where and why people were taken, what became of them."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

PURPOSE = Vocabulary("purpose", "L20", N_("Purpose of the abduction"), (
    Code("ransom", N_("Ransom"),
         N_("Money or goods were asked for, or the captors said that they would be."),
         guideline=N_("Not because abductions there usually end so; a ransom demanded later is an "
                      "event in captivity as well."),
         example=N_("The captors rang the brother on the second day and asked for two million francs.")),
    Code("recruitment", N_("Recruitment"),
         N_("To fight or serve in the captors' ranks."),
         guideline=N_("Willing or not; if they only carried loads or cooked and were let go, “Forced "
                      "labour”. Under 18 see the grave violations too."),
         example=N_("Those aged 15 to 25 were picked out and told that they would be trained.")),
    Code("exchange", N_("Exchange of prisoners"),
         N_("To be handed over for people whom another party holds."),
         guideline=N_("Only where the captors or a go-between say so; for money it is “Ransom”, for "
                      "both choose what was asked first."),
         example=N_("A mediator says that the four men are to be traded for two fighters held in the "
                    "town.")),
    Code("punishment", N_("Punishment or reprisal"),
         N_("For what they or their community did or are said to have done."),
         guideline=N_("Also for an alleged spy, a broken rule of the group or a kinsman's deed; that "
                      "it is alleged does not make it true."),
         example=N_("They took the three men who had sold grain to the soldiers.")),
    Code("information", N_("To obtain information"),
         N_("To be questioned about others."),
         guideline=N_("Those who are suspected themselves are under “Punishment or reprisal”; being "
                      "asked questions alone is not a purpose."),
         example=N_("A herder was held for two days and asked only where the militia kept its "
                    "motorcycles.")),
    Code("forced_labour", N_("Forced labour"),
         N_("To work for the captors unpaid."),
         guideline=N_("Carrying, digging, cooking, herding; if they were to bear arms or spy, "
                      "“Recruitment”."),
         example=N_("Twelve youths had to carry the looted sacks for three days and were then sent home.")),
    Code("marriage", N_("Forced marriage"),
         N_("To be given to a man as wife without free consent."),
         guideline=N_("Enter the sexual violence as a harm of its own if a source tells of it; a bride "
                      "price paid does not make it free."),
         example=N_("Two girls of Wendou were taken, and a week later their father was told that they "
                    "were married.")),
    Code("unknown", N_("Unknown"),
         N_("No source tells why they were taken."),
         guideline=N_("Keep it until a source tells; do not infer the purpose from the group or from "
                      "how it ended."),
         example=N_("They were led away without a word, and nobody has called since.")),
))
TAKEN_FROM = Vocabulary("taken_from", "", N_("Taken from"), (
    Code("home", N_("Home"),
         N_("A house or its yard, theirs or another's."),
         guideline=N_("Where they were staying, a guest's room included; a shop in the same compound "
                      "is “Workplace”."),
         example=N_("Men came into the yard at night and called him out by name.")),
    Code("road", N_("Road"),
         N_("On the way on foot."),
         guideline=N_("From a car, bus, motorcycle or boat it is “Vehicle”; on the way to the field or "
                      "the market it stays “Road”."),
         example=N_("The women were stopped on the path between Gourel and the river.")),
    Code("field", N_("Field"),
         N_("Farmland or pasture outside the village."),
         guideline=N_("Also with the herd at pasture or at a well out there; gardens within the "
                      "village are “Home”."),
         example=N_("Two brothers were taken while weeding their millet.")),
    Code("market", N_("Market"),
         N_("The market place itself, on a market day or not."),
         guideline=N_("On the way there it is “Road” or “Vehicle”; traders taken at their stall are "
                      "here, not under “Workplace”."),
         example=N_("Armed men went through the market of Falia and took the livestock brokers.")),
    Code("school", N_("School"),
         N_("A school of any kind or its grounds, dormitories included."),
         guideline=N_("Teachers taken there too; from their lodging outside the grounds it is “Home”."),
         example=N_("Seven pupils were taken from the dormitory at Loumbi.")),
    Code("worship", N_("Place of worship"),
         N_("A mosque, church or shrine, or its grounds."),
         guideline=N_("During prayer or not; an imam taken from his house is “Home”."),
         example=N_("After the evening prayer they made five men stay behind in the mosque of Bantal.")),
    Code("health", N_("Health facility"),
         N_("A hospital, health centre or post, or its grounds."),
         guideline=N_("Patients, visitors and staff; from an ambulance on the road it is “Vehicle”."),
         example=N_("The nurse was made to pack medicines and was taken along from the health post.")),
    Code("work", N_("Workplace"),
         N_("Where they work for pay."),
         guideline=N_("Office, mine, building site, shop; own fields are “Field”, a stall at the "
                      "market is “Market”."),
         example=N_("Four gold diggers were taken from their pit near Kourgou.")),
    Code("vehicle", N_("Vehicle"),
         N_("A car, bus, lorry, motorcycle or boat that was stopped."),
         guideline=N_("Also when they were made to get out first; not the vehicle in which they were "
                      "carried away."),
         example=N_("The minibus was stopped at a barrier of branches, and all the men had to get out.")),
    Code("other", N_("Other"),
         N_("A place that a source tells and that has no line here."),
         guideline=N_("Name the place in the summary of the attack; if it occurs often, ask for a code."),
         example=N_("They were taken from the football pitch during a match.")),
    Code("unknown", N_("Unknown"),
         N_("No source tells from where."),
         guideline=N_("Not the place of the attack by default; leave it until a witness or one who "
                      "came back tells."),
         example=N_("He left in the morning and was next heard of as a captive.")),
))
CUSTODY_EVENT = Vocabulary("custody_event", "L21", N_("Event in captivity"), (
    Code("taken", N_("Taken"),
         N_("The start of captivity."),
         guideline=N_("Once for each abduction; whoever is taken again after a release has a second "
                      "abduction."),
         example=N_("On 6 January the 24 were led away on foot towards the east.")),
    Code("seen", N_("Seen in captivity"),
         N_("A witness or picture shows them alive and held on that date."),
         guideline=N_("Give the day on which they were seen, not when it was told; a rumour without a "
                      "witness is not one."),
         example=N_("A trader saw eight of them on 20 January, tied, at a camp near the river.")),
    Code("moved", N_("Moved"),
         N_("Brought to another place or handed to other captors."),
         guideline=N_("Still held; the first march away from the attack belongs to “Taken”. Say in the "
                      "note to whom, if a source does."),
         example=N_("At the end of March the women were taken to another camp, two days to the north.")),
    Code("contact", N_("Contact with the family"),
         N_("A call, message or visit by which the family knows that they live."),
         guideline=N_("A sign of life to the family; where the captors only ask for money, “Ransom "
                      "demanded”. A call with both is two events."),
         example=N_("She could speak to her mother for one minute on the telephone.")),
    Code("ransom_demand", N_("Ransom demanded"),
         N_("Money or goods asked for."),
         guideline=N_("Still held; enter a new event when the sum changes, and the sum itself in the "
                      "abduction."),
         example=N_("They asked for 30 cows for the four men.")),
    Code("ransom_paid", N_("Ransom paid"),
         N_("Money or goods handed over."),
         guideline=N_("The release is an event of its own, and may not follow; never write down who "
                      "carried it."),
         example=N_("The families handed over half of it on 2 April.")),
    Code("released", N_("Released"),
         N_("Let go by the captors."),
         guideline=N_("For a ransom, an exchange or nothing; for a group say how many by an outcome "
                      "tally."),
         example=N_("Ten came home on foot on 12 February; they had been told to go.")),
    Code("escaped", N_("Escaped"),
         N_("Got away without the captors letting them go."),
         guideline=N_("By themselves or helped by people not in arms; freed by an armed operation is "
                      "“Rescued (freed by force)”."),
         example=N_("Two boys slipped away while the guards slept and walked for three nights.")),
    Code("rescued", N_("Rescued (freed by force)"),
         N_("Freed by an armed operation against the captors' will."),
         guideline=N_("Also when the captors fled before the fight; if they were let go by agreement "
                      "during it, “Released”."),
         example=N_("Soldiers came upon the camp and brought five women back to Dabala.")),
    Code("died", N_("Died in captivity"),
         N_("Died of illness, hunger, heat or lack of care, while held."),
         guideline=N_("Not at the captors' hands: then “Killed in captivity”; if it is open which, "
                      "“Body found” or a note."),
         example=N_("An old man fell behind on the march and died of thirst, say those who came back.")),
    Code("killed", N_("Killed in captivity"),
         N_("Put to death by the captors."),
         guideline=N_("Count it under “Killed” as well, marked as in captivity; the abduction keeps "
                      "its person."),
         example=N_("A recording shows the execution of one of the hostages of Sorobé.")),
    Code("body_found", N_("Body found"),
         N_("A body known to be theirs."),
         guideline=N_("How they died may be open; say in the note who recognised it and by what. An "
                      "unknown body is not one."),
         example=N_("The brother recognised him by his shoes beside the track, three weeks later.")),
    Code("joined", N_("Joined the captors"),
         N_("Now in the captors' ranks."),
         guideline=N_("Whether freely is not judged here; under 18 it is recruitment of a child. "
                      "Carrying loads for them alone is not joining."),
         example=N_("He has been seen on guard with a weapon at the group's checkpoint.")),
    Code("no_news", N_("No news"),
         N_("A check on that date brought nothing."),
         guideline=N_("Enter each check, so that others see when the family was last asked; the status "
                      "turns to “Fate unknown”."),
         example=N_("We rang the family on 30 April: nothing since the call in March.")),
))
CUSTODY_STATUS = Vocabulary("custody_status", "L22", N_("Current status"), (
    Code("held", N_("Still held"),
         N_("By the last news they were alive and in captivity."),
         guideline=N_("By the latest dated event; it says nothing of today, so read it with the day as "
                      "of which it holds."),
         example=N_("Twelve were still at the camp in mid-February, say those who got away.")),
    Code("released", N_("Released"),
         N_("Let go by the captors."),
         guideline=N_("Only if nobody of this record is held any more; for a group with other fates "
                      "too, “Mixed outcomes (group)”."),
         example=N_("All seven pupils came home on 27 May.")),
    Code("escaped", N_("Escaped"),
         N_("Away without the captors letting them go."),
         guideline=N_("Only if it is so for everybody of this record; not yet while nobody has seen "
                      "them free."),
         example=N_("Both boys got away at night and are with an uncle.")),
    Code("rescued", N_("Rescued (freed by force)"),
         N_("Freed by an armed operation."),
         guideline=N_("Nobody of this record is held any more; an army's word alone is a claim until "
                      "one of them is seen free."),
         example=N_("The five women were brought to Dabala by soldiers and seen there by relatives.")),
    Code("dead", N_("Dead"),
         N_("Died or were killed while held, or a body was found."),
         guideline=N_("A rumour of death is no more than “Fate unknown”; the death is counted under "
                      "“Killed” where somebody caused it."),
         example=N_("The captive died of a fever in July, says a man who was held with him.")),
    Code("missing", N_("Fate unknown"),
         N_("News stopped, and nothing tells whether they live."),
         guideline=N_("Fate and whereabouts are two questions: known alive, in a place unknown, is "
                      "“Still held”."),
         example=N_("Since the camp was bombed in August nobody has heard of the three.")),
    Code("partly", N_("Mixed outcomes (group)"),
         N_("A group of whom some are free or dead and others not."),
         guideline=N_("The outcome tallies say how many of each; for one person choose that person's "
                      "own status."),
         example=N_("Of the 24, ten are back, two died and twelve are held.")),
    Code("unknown", N_("Unknown"),
         N_("No event tells what became of them, or they joined the captors."),
         guideline=N_("Where no event in captivity is entered yet; once you asked in vain, enter “No "
                      "news”."),
         example=N_("An old report names four men led away from Zarmey and says nothing more.")),
))
