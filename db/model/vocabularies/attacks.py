"""What was done, by what means, and how attacks hang together."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

ATTACK_TYPE = Vocabulary("attack_type", "L11", N_("Type of attack"), (
    Code("village_attack", N_("Attack on a village"),
         N_("Armed men attack an inhabited place and its people, with killing, burning, looting or all "
            "of these."),
         guideline=N_("Where only chosen persons were sought out, “Targeted killing”; where nobody was "
                      "killed, hurt or taken, “Looting or burning only”."),
         example=N_("About forty men on motorcycles rode into Tondiba at dawn, shot at people and set "
                    "fire to the houses."), acled="Violence against civilians / Attack"),
    Code("killing", N_("Targeted killing"),
         N_("One or a few persons chosen as such."),
         guideline=N_("Sought out by name, office or suspicion; if they were already captive, tied or "
                      "had surrendered, “Summary execution”."),
         example=N_("Two armed men called the chief of Gourel out of his house by name and shot him at "
                    "the door."), acled="Violence against civilians / Attack"),
    Code("execution", N_("Summary execution"),
         N_("Killing of persons who were already in the perpetrators' power."),
         guideline=N_("Captured, tied, lined up or surrendered before the killing; not where people "
                      "were shot while fleeing or in a fight."),
         example=N_("Armed men took eleven men off a bus at Kourgou, tied their hands and shot them by "
                    "the roadside."), acled="Violence against civilians / Attack"),
    Code("abduction", N_("Abduction"),
         N_("Taking persons by force is the main act."),
         guideline=N_("Where killing or burning was the main act, give that type and a tally of the "
                      "abducted; arrests by the state are a “Security operation”."),
         example=N_("Gunmen stopped a bus near Loumbi and led seven passengers away into the bush."),
         acled="Violence against civilians / Abduction/forced disappearance"),
    Code("sexual_violence", N_("Sexual violence"),
         N_("Rape or another sexual act by force or coercion is the main act."),
         guideline=N_("Within another attack, give that type and a tally of survivors; give the record "
                      "the highest sensitivity."),
         example=N_("A midwife treated four women who had been raped by armed men while fetching wood "
                    "outside Wendou."), acled="Violence against civilians / Sexual violence"),
    Code("ambush_road", N_("Ambush on civilians"),
         N_("Civilians attacked while travelling by road, track or river."),
         guideline=N_("The travellers are the aim; if a device went off under them, “Explosive device "
                      "or mine”, if an escort fought back, “Clash with civilian harm”."),
         example=N_("Traders coming home from the market of Falia by cart were shot at from the thorn "
                    "bushes."), acled="Violence against civilians / Attack"),
    Code("ied", N_("Explosive device or mine"),
         N_("A planted device, mine or remnant of war goes off, by the victim or from afar."),
         guideline=N_("Also when it was laid for soldiers; what was fired from the ground is "
                      "“Shelling”, what fell from the air “Air or drone strike”."),
         example=N_("A donkey cart set off a mine between Dabala and the river; the driver and two "
                    "children died."), acled="Explosions/Remote violence / Remote explosive/landmine/IED"),
    Code("air_drone", N_("Air or drone strike"),
         N_("Bombs, missiles or gunfire from planes, helicopters or drones."),
         guideline=N_("Whatever the side and whatever it says it aimed at; rockets and mortars fired "
                      "from the ground are “Shelling”."),
         example=N_("Residents say that a drone struck a wedding party at Zarmey; the army speaks of a "
                    "strike on fighters."), acled="Explosions/Remote violence / Air/drone strike"),
    Code("shelling", N_("Shelling"),
         N_("Mortars, rockets, missiles or artillery fired from the ground."),
         guideline=N_("Fired from a distance; rockets from the shoulder or machine guns during a raid "
                      "do not change “Attack on a village”."),
         example=N_("Three mortar rounds fell at night on the quarter beside the market of Sorobé."),
         acled="Explosions/Remote violence / Shelling/artillery/missile attack"),
    Code("clash", N_("Clash with civilian harm"),
         N_("Two armed parties fight each other and civilians are hurt."),
         guideline=N_("Not where only one side is armed, even if a communiqué calls a raid on "
                      "villagers a clash."),
         example=N_("Two traders were hit by stray bullets when hunters and insurgents fought at the "
                    "edge of Bantal."), acled="Battles / Armed clash"),
    Code("mob", N_("Mob violence"),
         N_("A crowd, not an organised group, kills or hurts people: lynching, street justice."),
         guideline=N_("Not for militias, however many their men; enter the actor as a “Crowd”, and "
                      "name an organised group only if a source does."),
         example=N_("A crowd at the bus station of Loumbi beat to death a traveller whom somebody had "
                    "called a spy."), acled="Riots / Mob violence"),
    Code("property", N_("Looting or burning only"),
         N_("Goods or buildings taken or burned and no person hurt."),
         guideline=N_("As soon as somebody was killed, hurt or taken, choose the type of that act and "
                      "enter the property as tallies."),
         example=N_("At night armed men drove off 60 head of cattle from Gourel; nobody was hurt."),
         acled="Strategic developments / Looting/property destruction"),
    Code("blockade", N_("Siege or blockade"),
         N_("A place cut off from food, roads or help."),
         guideline=N_("Date it from the first to the last day known; attacks during it are records of "
                      "their own, linked to it as a part."),
         example=N_("Since March no lorry has reached Dabala, and those who leave for their fields are "
                    "turned back."), acled="Strategic developments / Other"),
    Code("arrest_operation", N_("Security operation"),
         N_("Arrests or a sweep by state forces."),
         guideline=N_("Where civilians were attacked during it, choose the type of that attack; those "
                      "taken are counted as “Detained”, not “Abducted”."),
         example=N_("Soldiers searched Kourgou house by house and took fourteen men to the camp for "
                    "questioning."), acled="Strategic developments / Arrests"),
))
WEAPON = Vocabulary("weapon", "L12", N_("Weapon or cause of death"), (
    Code("firearms", N_("Firearms"),
         N_("Rifles, pistols, hunting guns or machine guns on the ground."),
         guideline=N_("By what was seen or what the wounds show; the gun of a helicopter or plane is "
                      "“Aircraft bomb”."),
         example=N_("All those brought in had gunshot wounds, says the nurse of Bantal."),
         group="small arms and light weapons"),
    Code("knife", N_("Bladed weapon"),
         N_("Knife, machete, axe or sword."),
         guideline=N_("Throats cut and beheadings included; if the person had been shot dead before, "
                      "choose what killed."),
         example=N_("His throat had been cut, say the relatives who washed the body."),
         group="use of objects and other means"),
    Code("blunt", N_("Blunt object or beating"),
         N_("Stick, stone, rifle butt, fists or feet."),
         guideline=N_("Also when a gun was used to strike with; not for a fall or a road accident."),
         example=N_("The herder was beaten with sticks and rifle butts and died on the way to the "
                    "health centre."), group="use of objects and other means"),
    Code("burning", N_("Burned"),
         N_("Burned by a fire set on purpose or by incendiary arms."),
         guideline=N_("Only if the fire or its smoke did the harm; for a body burned after death, "
                      "choose what killed."),
         example=N_("An old woman who could not flee died in her burning house at Wendou."),
         group="incendiary"),
    Code("explosive_planted", N_("IED or mine"),
         N_("Mine, roadside device, booby trap or unexploded remnant."),
         guideline=N_("Nothing thrown, fired or dropped in this attack; an old shell that goes off "
                      "when it is touched belongs here."),
         example=N_("Two boys were hurt when they played with a shell that they had found in a field "
                    "near Falia."), group="planted explosives and unexploded ordnance"),
    Code("artillery", N_("Mortar, rocket or artillery"),
         N_("Fired from the ground, rockets from the shoulder included."),
         guideline=N_("Not what falls from the air; where a source says only “a bomb”, ask whether it "
                      "was fired, dropped or planted."),
         example=N_("A rocket fired from the hill hit the yard where the family was eating."),
         group="heavy weapons and explosive munitions"),
    Code("air", N_("Aircraft bomb"),
         N_("Bombs, missiles or guns of a plane or helicopter with a crew."),
         guideline=N_("Only if a source saw or names an aircraft with a crew; the word “strike” alone "
                      "does not tell it from a drone."),
         example=N_("A helicopter came twice and fired on the herders' camp, say three people who were "
                    "at the well."), group="heavy weapons and explosive munitions"),
    Code("drone", N_("Armed drone"),
         N_("Bombs or missiles of an aircraft without crew, or the drone itself exploding."),
         guideline=N_("Only if a source saw, heard or names a drone, or its fragments were identified; "
                      "do not infer it from who owns drones."),
         example=N_("We heard it humming all morning, then something hit the well, says a herder from "
                    "Zarmey."), group="heavy weapons and explosive munitions"),
    Code("grenade", N_("Grenade"),
         N_("Thrown by hand or from a rifle."),
         guideline=N_("Rockets stand with artillery, also when a source says RPG; a grenade laid as a "
                      "trap is “IED or mine”."),
         example=N_("A grenade was thrown into a tea stall at Sorobé; splinters hurt nine people."),
         group="heavy weapons and explosive munitions"),
    Code("strangling", N_("Strangling"),
         N_("Strangled, smothered or hanged."),
         guideline=N_("Only if a source or an examination says so; a mark on the neck that nobody "
                      "explains is “Unknown”."),
         example=N_("He had been hanged from a tree by the track, say the men who took the body down."),
         group="use of objects and other means"),
    Code("drowning", N_("Drowning"),
         N_("Thrown or driven into water, or drowned while fleeing the attackers."),
         guideline=N_("If the person was shot and fell into the water, choose the shot, unless a "
                      "source says that the water killed."),
         example=N_("Five women drowned when their canoe capsized as they fled the shooting on the bank."),
         group="use of objects and other means"),
    Code("deprivation", N_("Deprivation"),
         N_("Died of hunger, thirst or lack of care that somebody caused."),
         guideline=N_("Somebody must have caused the want: a siege, captivity, aid held back; a bad "
                      "harvest alone is not enough."),
         example=N_("Two infants died of hunger in the fourth month of the blockade of Dabala, says "
                    "the nurse."), group="denial of objects indispensable to survival"),
    Code("chemical", N_("Chemical agent"),
         N_("Gas, poison or another toxic agent."),
         guideline=N_("Only if a medical or technical source says so; smoke of a house on fire is "
                      "“Burned”."),
         example=N_("Eleven people fell ill after drinking from the well; a laboratory found pesticide "
                    "in the water."), group="CBRN"),
    Code("other", N_("Other"),
         N_("Known from a source, but on no other line of this list."),
         guideline=N_("Tell in the summary of the attack what it was; if it occurs often, ask for a "
                      "code of its own."),
         example=N_("He was run over on purpose by one of the attackers' pick-ups."),
         group="use of objects and other means"),
    Code("unknown", N_("Unknown"),
         N_("No source tells what did the harm."),
         guideline=N_("Do not infer it from the actor or from what is usual there; change it once a "
                      "witness or a medical record tells."),
         example=N_("Relatives found three bodies in the bush days later; nobody could say how they "
                    "had died."), group="unknown"),
))
LINK_TYPE = Vocabulary("link_type", "L29", N_("Type of link"), (
    Code("retaliation_for", N_("Reported retaliation for"),
         N_("Carried out to avenge the other attack, as a source reports."),
         guideline=N_("Only where a source says so; nearness in time or place never shows it. This "
                      "attack is the later one."),
         example=N_("The attackers shouted that this was for the dead of Gourel, says a survivor from "
                    "Tondiba."), huridocs="23"),
    Code("same_cycle", N_("Same cycle of reprisals"),
         N_("Both belong to one series of reprisals."),
         guideline=N_("Choose it where which answered which is open; where a source says that one "
                      "avenged the other, “Reported retaliation for”."),
         example=N_("A mediator counts both attacks among the seven raids between the two villages "
                    "since the rains."), huridocs="11"),
    Code("precedes", N_("Precedes"),
         N_("Came earlier in one chain of events."),
         guideline=N_("No cause is claimed; where a source says that one led to the other, “Causes”. "
                      "Enter one of the two directions only."),
         example=N_("The same column burned Bantal at noon and reached Wendou towards evening; this is "
                    "Bantal."), huridocs="01"),
    Code("follows", N_("Follows"),
         N_("Came later in one chain of events."),
         guideline=N_("Coming later shows no cause; where a source says that the other brought it "
                      "about, “Consequence of”."),
         example=N_("Those who fled Bantal at noon were shot at again on the road to Wendou two hours "
                    "later."), huridocs="22"),
    Code("causes", N_("Causes"),
         N_("Brought the other about, as a source says."),
         guideline=N_("The reverse of “Consequence of”; cite the source that says so, and enter one of "
                      "the two directions only."),
         example=N_("The mine on the road led the army to raid Falia the next day, says a councillor; "
                    "this is the mine."), huridocs="03"),
    Code("consequence_of", N_("Consequence of"),
         N_("Was brought about by the other, as a source says, without being a reprisal."),
         guideline=N_("Where a source speaks of revenge, “Reported retaliation for”; without a source, "
                      "“Follows” at most."),
         example=N_("People displaced from Dabala were robbed in their camp; without the blockade they "
                    "would not have been there, says the report."), huridocs="23"),
    Code("part_of", N_("Part of"),
         N_("Belongs to the other, a larger operation."),
         guideline=N_("Count each kind of harm in the part or in the whole, never in both; attacks "
                      "that share only a day are “At the same time as”."),
         example=N_("The raid on Gourel was one of three in the sweep along the river that the army "
                    "announced."), huridocs="21"),
    Code("encompasses", N_("Encompasses"),
         N_("Is the larger operation of which the other is a part."),
         guideline=N_("The reverse of “Part of”; use it where one toll covers several places whose "
                      "attacks have records of their own."),
         example=N_("The sweep along the river is told as one operation with 45 dead in Gourel, Bantal "
                    "and Wendou."), huridocs="02"),
    Code("parallel", N_("At the same time as"),
         N_("Happened in the same hours or days in another place."),
         guideline=N_("Says nothing of who planned it; where a source speaks of one operation, link "
                      "both to it as parts."),
         example=N_("While Sorobé was attacked, shots were also fired at Loumbi, 30 km away."),
         huridocs="11"),
    Code("same_group", N_("Same armed group"),
         N_("Ascribed to the same armed group."),
         guideline=N_("Nothing else need join the two; not for a likeness of methods from which you "
                      "conclude to the group yourself."),
         example=N_("The claim that was sent to a radio station names the two attacks, at Falia and at "
                    "Zarmey.")),
    Code("duplicate_of", N_("Duplicate of"),
         N_("Tells the same attack as the other record."),
         guideline=N_("Only one of the two is counted; compare place, date and names first, two raids "
                      "on one village in a week are common."),
         example=N_("The radio's “Tondiba-Peul” and the survivor's “Tondiba” of 6 June are one village "
                    "and one attack.")),
))
MRM = Vocabulary("mrm", "L37", N_("Grave violation against children"), (
    Code("killing", N_("Killing"),
         N_("A child dies of the conflict, targeted or not."),
         guideline=N_("Crossfire, mines and strikes included; not an accident or a crime without a "
                      "link to the conflict."),
         example=N_("A girl of nine was hit by a bullet during the fight at the edge of Bantal and died.")),
    Code("maiming", N_("Maiming"),
         N_("A serious, lasting or disabling injury, scarring or mutilation of a child."),
         guideline=N_("Not bruises or fear; a child who dies of the injury later is under “Killing” "
                      "and no longer here."),
         example=N_("A boy of twelve lost a foot to a mine near Falia.")),
    Code("recruitment", N_("Recruitment or use"),
         N_("Under 18 and enlisted or used in any role by an armed force or group."),
         guideline=N_("By force or not, the state's forces included: fighter, cook, porter, spy, for "
                      "sex; consent does not matter."),
         example=N_("A boy of fourteen from Wendou has been seen at a checkpoint of the group with a "
                    "rifle.")),
    Code("sexual_violence", N_("Rape or other sexual violence"),
         N_("Against a child: rape, sexual slavery, forced marriage, forced prostitution, mutilation."),
         guideline=N_("By a member of a party to the conflict; record the abduction or the forced "
                      "marriage that goes with it as well."),
         example=N_("A girl of sixteen told a midwife that fighters had raped her on the way to the "
                    "well.")),
    Code("abduction", N_("Abduction"),
         N_("A child is seized or removed against the will, for a time or for good."),
         guideline=N_("Whatever the purpose and however short; an arrest by the state under its law is "
                      "not one, a secret detention may be."),
         example=N_("Seven pupils were taken from their dormitory at Loumbi and came back after three "
                    "weeks.")),
    Code("attack_school", N_("Attack on a school"),
         N_("A school, its pupils or its staff are hit or threatened, or the school is looted or "
            "closed by force."),
         guideline=N_("Closed for want of teachers is no attack; fighters who lodge in it without an "
                      "attack are “Military use”."),
         example=N_("Armed men burned the school books and told the teacher of Gourel never to come "
                    "back.")),
    Code("attack_hospital", N_("Attack on a hospital"),
         N_("A health facility, its patients or its staff are hit or threatened, or it is looted or "
            "closed by force."),
         guideline=N_("Ambulances with patients or staff included; medicines taken while aid was kept "
                      "out may be “Denial of humanitarian access” too."),
         example=N_("Armed men emptied the pharmacy of the health centre of Sorobé and took the "
                    "ambulance.")),
    Code("military_use", N_("Military use"),
         N_("A force or group uses a school or a hospital for its own ends."),
         guideline=N_("As a camp, a post, a store or a prison, with or without pupils; if it is then "
                      "hit, that is a violation of its own."),
         example=N_("Soldiers have lodged in two classrooms at Kourgou since January, and lessons are "
                    "held under a tree.")),
    Code("denial_access", N_("Denial of humanitarian access"),
         N_("Aid for children kept out on purpose: roads closed, aid looted, aid workers attacked."),
         guideline=N_("On purpose by a party to the conflict; roads flooded or closed by general "
                      "danger alone are not enough."),
         example=N_("The group turned back three lorries with food for the children's ward of Dabala.")),
))
