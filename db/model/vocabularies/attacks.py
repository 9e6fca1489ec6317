"""What was done, by what means, and how attacks hang together."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

ATTACK_TYPE = Vocabulary("attack_type", "L11", N_("Type of attack"), (
    Code("village_attack", N_("Attack on a village"),
         N_("Armed men attack an inhabited place and its people, with killing, burning, looting or all of "
            "these."), acled="Violence against civilians / Attack"),
    Code("killing", N_("Targeted killing"),
         N_("One or a few persons chosen as such."), acled="Violence against civilians / Attack"),
    Code("execution", N_("Summary execution"),
         N_("Killing of persons who were already in the perpetrators' power."),
         acled="Violence against civilians / Attack"),
    Code("abduction", N_("Abduction"),
         N_("Taking persons by force is the main act; arrests by the state are a "
            "security operation."), acled="Violence against civilians / Abduction/forced disappearance"),
    Code("sexual_violence", N_("Sexual violence"),
         N_("The main act is sexual; within another attack, give that type and a "
            "tally of survivors."), acled="Violence against civilians / Sexual violence"),
    Code("ambush_road", N_("Ambush on civilians"),
         N_("Civilians attacked while travelling by road, track or river."),
         acled="Violence against civilians / Attack"),
    Code("ied", N_("Explosive device or mine"),
         N_("A planted device, mine or remnant of war goes off, by the victim or "
            "from afar."), acled="Explosions/Remote violence / Remote explosive/landmine/IED"),
    Code("air_drone", N_("Air or drone strike"),
         N_("Bombs, missiles or gunfire from planes, helicopters or drones."),
         acled="Explosions/Remote violence / Air/drone strike"),
    Code("shelling", N_("Shelling"),
         N_("Mortars, rockets, missiles or artillery fired from the ground."),
         acled="Explosions/Remote violence / Shelling/artillery/missile attack"),
    Code("clash", N_("Clash with civilian harm"),
         N_("Two armed parties fight each other and civilians are hurt; not where "
            "only one side is armed."), acled="Battles / Armed clash"),
    Code("mob", N_("Mob violence"),
         N_("A crowd, not an organised group, kills or hurts people: lynching, "
            "street justice."), acled="Riots / Mob violence"),
    Code("property", N_("Looting or burning only"),
         N_("Goods or buildings taken or burned and no person hurt; otherwise the "
            "graver type."), acled="Strategic developments / Looting/property destruction"),
    Code("blockade", N_("Siege or blockade"),
         N_("A place cut off from food, roads or help; attacks during it are records "
            "of their own."), acled="Strategic developments / Other"),
    Code("arrest_operation", N_("Security operation"),
         N_("Arrests or a sweep by state forces; where civilians were attacked, choose the type of that "
            "attack."), acled="Strategic developments / Arrests"),
))
WEAPON = Vocabulary("weapon", "L12", N_("Weapon or cause of death"), (
    Code("firearms", N_("Firearms"),
         N_("Rifles, pistols, hunting guns or machine guns on the ground."),
         group="small arms and light weapons"),
    Code("knife", N_("Bladed weapon"),
         N_("Knife, machete, axe or sword; throats cut and heads cut off included."),
         group="use of objects and other means"),
    Code("blunt", N_("Blunt object or beating"),
         N_("Stick, stone, rifle butt, fists or feet."), group="use of objects and other means"),
    Code("burning", N_("Burned"),
         N_("Burned by a fire set on purpose or by incendiary arms."), group="incendiary"),
    Code("explosive_planted", N_("IED or mine"),
         N_("Mine, roadside device, booby trap or unexploded remnant; nothing "
            "thrown, fired or dropped."), group="planted explosives and unexploded ordnance"),
    Code("artillery", N_("Mortar, rocket or artillery"),
         N_("Fired from the ground, rockets from the shoulder included; not dropped "
            "from the air."), group="heavy weapons and explosive munitions"),
    Code("air", N_("Aircraft bomb"),
         N_("Bombs, missiles or guns of a plane or helicopter with a crew."),
         group="heavy weapons and explosive munitions"),
    Code("drone", N_("Armed drone"),
         N_("Bombs or missiles of an aircraft without crew, or the drone itself "
            "exploding."), group="heavy weapons and explosive munitions"),
    Code("grenade", N_("Grenade"),
         N_("Thrown by hand or from a rifle; rockets stand with artillery."),
         group="heavy weapons and explosive munitions"),
    Code("strangling", N_("Strangling"),
         N_("Strangled, smothered or hanged."), group="use of objects and other means"),
    Code("drowning", N_("Drowning"),
         N_("Thrown or driven into water, or drowned while fleeing the attackers."),
         group="use of objects and other means"),
    Code("deprivation", N_("Deprivation"),
         N_("Died of hunger, thirst or lack of care that somebody caused."),
         group="denial of objects indispensable to survival"),
    Code("chemical", N_("Chemical agent"), N_("Gas, poison or another toxic agent."), group="CBRN"),
    Code("other", N_("Other"),
         N_("Known from a source, but on no other line of this list."),
         group="use of objects and other means"),
    Code("unknown", N_("Unknown"), N_("No source tells what did the harm."), group="unknown"),
))
LINK_TYPE = Vocabulary("link_type", "L29", N_("Type of link"), (
    Code("retaliation_for", N_("Reported retaliation for"),
         N_("Only where a source says so; dates alone never show it."), huridocs="23"),
    Code("same_cycle", N_("Same cycle of reprisals"),
         N_("Both belong to one series of reprisals; which answered which is left open."), huridocs="11"),
    Code("precedes", N_("Precedes"),
         N_("Came earlier in one chain of events; no cause is claimed."), huridocs="01"),
    Code("follows", N_("Follows"),
         N_("Came later in one chain of events; no cause is claimed."), huridocs="22"),
    Code("causes", N_("Causes"),
         N_("Brought the other about, as a source says; the reverse of “Consequence of”."), huridocs="03"),
    Code("consequence_of", N_("Consequence of"),
         N_("Was brought about by the other, as a source says, without being a reprisal."), huridocs="23"),
    Code("part_of", N_("Part of"),
         N_("Belongs to the other, a larger operation; harm is counted in one of the "
            "two only."), huridocs="21"),
    Code("encompasses", N_("Encompasses"),
         N_("Is the larger operation of which the other is a part."), huridocs="02"),
    Code("parallel", N_("At the same time as"),
         N_("Happened in the same hours or days in another place."), huridocs="11"),
    Code("same_group", N_("Same armed group"),
         N_("Ascribed to the same armed group; nothing else need join the two.")),
    Code("duplicate_of", N_("Duplicate of"),
         N_("Tells the same attack as the other record; only one of the two is counted.")),
))
MRM = Vocabulary("mrm", "L37", N_("Grave violation against children"), (
    Code("killing", N_("Killing"),
         N_("A child dies of the conflict, targeted or not: crossfire, mines and strikes included.")),
    Code("maiming", N_("Maiming"),
         N_("A serious, lasting or disabling injury, scarring or mutilation of a child.")),
    Code("recruitment", N_("Recruitment or use"),
         N_("Under 18 and enlisted or used in any role, by force or not: fighter, "
            "cook, porter, spy, for sex.")),
    Code("sexual_violence", N_("Rape or other sexual violence"),
         N_("Against a child: rape, sexual slavery, forced marriage, forced prostitution, mutilation.")),
    Code("abduction", N_("Abduction"),
         N_("A child is seized or removed against the will, for a time or for good.")),
    Code("attack_school", N_("Attack on a school"),
         N_("A school, its pupils or its staff are hit, threatened, or the school "
            "looted or closed by force.")),
    Code("attack_hospital", N_("Attack on a hospital"),
         N_("A health facility, its patients or staff are hit, threatened, or it is looted or closed by "
            "force.")),
    Code("military_use", N_("Military use"), N_("Of a school or a hospital.")),
    Code("denial_access", N_("Denial of humanitarian access"),
         N_("Aid for children kept out on purpose: roads closed, aid looted, aid workers attacked.")),
))
