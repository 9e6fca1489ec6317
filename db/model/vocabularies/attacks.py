"""What was done, by what means, and how attacks hang together."""

from __future__ import annotations

from db.model.vocabularies.code import N_, Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

ATTACK_TYPE = Vocabulary("attack_type", "L11", N_("Type of attack"), (
    Code("village_attack", N_("Attack on a village"), acled="Violence against civilians / Attack"),
    Code("killing", N_("Targeted killing"),
         N_("One or a few persons chosen as such."), acled="Violence against civilians / Attack"),
    Code("execution", N_("Summary execution"),
         N_("Killing of persons who were already "
            "in the perpetrators' power."), acled="Violence against civilians / Attack"),
    Code("abduction", N_("Abduction"), acled="Violence against civilians / Abduction/forced disappearance"),
    Code("sexual_violence", N_("Sexual violence"), acled="Violence against civilians / Sexual violence"),
    Code("ambush_road", N_("Ambush on civilians"), acled="Violence against civilians / Attack"),
    Code("ied", N_("Explosive device or mine"),
         acled="Explosions/Remote violence / Remote explosive/landmine/IED"),
    Code("air_drone", N_("Air or drone strike"), acled="Explosions/Remote violence / Air/drone strike"),
    Code("shelling", N_("Shelling"), acled="Explosions/Remote violence / Shelling/artillery/missile attack"),
    Code("clash", N_("Clash with civilian harm"), acled="Battles / Armed clash"),
    Code("mob", N_("Mob violence"), acled="Riots / Mob violence"),
    Code("property", N_("Looting or burning only"),
         acled="Strategic developments / Looting/property destruction"),
    Code("blockade", N_("Siege or blockade"), acled="Strategic developments / Other"),
    Code("arrest_operation", N_("Security operation"),
         N_("Arrests or a sweep by state forces; where civilians "
            "were attacked, choose the type of that attack."), acled="Strategic developments / Arrests"),
))
WEAPON = Vocabulary("weapon", "L12", N_("Weapon or cause of death"), (
    Code("firearms", N_("Firearms"), group="small arms and light weapons"),
    Code("knife", N_("Bladed weapon"), group="use of objects and other means"),
    Code("blunt", N_("Blunt object or beating"), group="use of objects and other means"),
    Code("burning", N_("Burned"), group="incendiary"),
    Code("explosive_planted", N_("IED or mine"), group="planted explosives and unexploded ordnance"),
    Code("artillery", N_("Mortar, rocket or artillery"), group="heavy weapons and explosive munitions"),
    Code("air", N_("Aircraft bomb"), group="heavy weapons and explosive munitions"),
    Code("drone", N_("Armed drone"), group="heavy weapons and explosive munitions"),
    Code("grenade", N_("Grenade"), group="heavy weapons and explosive munitions"),
    Code("strangling", N_("Strangling"), group="use of objects and other means"),
    Code("drowning", N_("Drowning"), group="use of objects and other means"),
    Code("deprivation", N_("Deprivation"),
         N_("Died of hunger, thirst or lack "
            "of care that somebody caused."), group="denial of objects indispensable to survival"),
    Code("chemical", N_("Chemical agent"), group="CBRN"),
    Code("other", N_("Other"), group="use of objects and other means"),
    Code("unknown", N_("Unknown"), group="unknown"),
))
LINK_TYPE = Vocabulary("link_type", "L29", N_("Type of link"), (
    Code("retaliation_for", N_("Reported retaliation for"),
         N_("Only where a source says so; dates alone never show it."), huridocs="23"),
    Code("same_cycle", N_("Same cycle of reprisals"), huridocs="11"),
    Code("precedes", N_("Precedes"), huridocs="01"),
    Code("follows", N_("Follows"), huridocs="22"),
    Code("causes", N_("Causes"), huridocs="03"),
    Code("consequence_of", N_("Consequence of"), huridocs="23"),
    Code("part_of", N_("Part of"), huridocs="21"),
    Code("encompasses", N_("Encompasses"), huridocs="02"),
    Code("parallel", N_("At the same time as"), huridocs="11"),
    Code("same_group", N_("Same armed group")),
    Code("duplicate_of", N_("Duplicate of")),
))
MRM = Vocabulary("mrm", "L37", N_("Grave violation against children"), (
    Code("killing", N_("Killing")),
    Code("maiming", N_("Maiming")),
    Code("recruitment", N_("Recruitment or use")),
    Code("sexual_violence", N_("Rape or other sexual violence")),
    Code("abduction", N_("Abduction")),
    Code("attack_school", N_("Attack on a school")),
    Code("attack_hospital", N_("Attack on a hospital")),
    Code("military_use", N_("Military use"), N_("Of a school or a hospital.")),
    Code("denial_access", N_("Denial of humanitarian access")),
))
