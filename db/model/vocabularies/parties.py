"""Who did it, in which role, how one knows, and what the party accused says."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

ACTOR_TYPE = Vocabulary("actor_type", "L9", N_("Type of actor"), (
    Code("state_armed", N_("Armed forces"),
         N_("Army, air force, national guard of the country itself; foreign armies "
            "have their own code."), acled="1", huridocs="010103"),
    Code("state_police", N_("Police or gendarmerie"),
         N_("Police, gendarmerie or prison guards of the country itself."), acled="1", huridocs="010104"),
    Code("foreign_forces", N_("Foreign forces or contractors"),
         N_("Another state's forces or a private military company, invited or not; "
            "UN and AU missions apart."), acled="8"),
    Code("rebel", N_("Insurgent or Islamist armed group"),
         N_("Fights to overturn or replace the state."), acled="2", huridocs="020200"),
    Code("political_militia", N_("Militia with political aim"),
         N_("Uses force for a political end without seeking to replace the state."),
         acled="3", huridocs="020100"),
    Code("communal_militia", N_("Self-defence or communal militia"),
         N_("Raised by a community, village or hunters' brotherhood."), acled="4", huridocs="020102"),
    Code("bandits", N_("Criminal group"),
         N_("Armed for gain, with no known political or communal aim."), acled="3"),
    Code("mob", N_("Crowd"),
         N_("People gathered on the spot without organisation or weapons of war, as "
            "in a lynching."), acled="5", huridocs="020500"),
    Code("civilians", N_("Civilians"),
         N_("Unarmed people as a party, above all as the one attacked."), acled="7"),
    Code("peacekeepers", N_("UN or AU mission"),
         N_("Troops or police under a mandate of the United Nations or African Union."), acled="8"),
    Code("unidentified", N_("Unidentified armed men"),
         N_("Armed, and no source can say of which group; a suspected group is named "
            "with its confidence."), acled="3"),
    Code("other", N_("Other"), N_("Known, but of none of these types.")),
))
ROLE = Vocabulary("role", "L10", N_("Role in the attack"), (
    Code("perpetrator", N_("Perpetrator"),
         N_("Carried out the attack, or is said to have; how sure that is stands in the attribution.")),
    Code("co_perpetrator", N_("Took part"),
         N_("Joined in beside the main perpetrator, with a smaller part.")),
    Code("target", N_("Targeted party"), N_("Those at whom the attack was aimed, as the record finds it.")),
    Code("defender", N_("Defending party"),
         N_("Fought back against the attackers, for itself or for others.")),
    Code("bystander_force", N_("Force present, did not act"),
         N_("An armed force near enough to act that stayed out of it.")),
    Code("claimed_target", N_("Alleged target"), N_("Whom the perpetrator says it aimed at.")),
))
DEGREE = Vocabulary("degree", "L10b", N_("Degree of involvement"), (
    Code("direct", N_("Carried it out"), N_("Did the act in person, alone or with others.")),
    Code("ordered", N_("Gave the order"), N_("Had authority over those who did it and told them to.")),
    Code("planned", N_("Planned it"), N_("Prepared it, whether there on the day or not.")),
    Code("accomplice", N_("Accomplice"),
         N_("Knowingly helped without doing the act: guide, informer, driver, supplier.")),
    Code("present", N_("Present"), N_("Was on the spot, and is not known to have taken part.")),
    Code("suspected", N_("Suspected"), N_("Thought to be involved, in what way is not known.")),
    Code("failed_to_protect", N_("Failed to protect"),
         N_("Had the duty and the means to protect, and did not.")),
))
ATTRIBUTION_BASIS = Vocabulary("attribution_basis", "L7", N_("Basis of attribution"), (
    Code("claim", N_("Claim of responsibility"),
         N_("The party or its spokesman says that it did it; check that the claim is genuine.")),
    Code("witness_id", N_("Witnesses recognised individuals"),
         N_("Somebody who was there knew a face, a voice or a name among the attackers.")),
    Code("appearance", N_("Clothing or insignia"),
         N_("Uniforms, amulets, turbans or flags that were seen; others can wear them.")),
    Code("language", N_("Language spoken"),
         N_("The tongue or accent that was heard; many share it, so it is weak alone.")),
    Code("weapons", N_("Weapons or vehicles"),
         N_("Arms, vehicles or aircraft of a kind that few parties have.")),
    Code("threats", N_("Earlier threats or blockade"),
         N_("The party had announced it or besieged the place before.")),
    Code("area", N_("Area of control"), N_("The party holds or patrols the area; weak alone.")),
    Code("modus", N_("Modus operandi"), N_("Alone, it never confirms an attribution.")),
    Code("official", N_("Official statement"),
         N_("A government, army or mission names the party; it may have an interest of its own.")),
    Code("media", N_("Video or photo"), N_("Pictures of the attack itself that show who did it.")),
    Code("satellite", N_("Satellite imagery"),
         N_("Traces seen from space that point to a party: craters, columns of vehicles, burned blocks.")),
    Code("other", N_("Other"),
         N_("A known ground that is on no other line; explain it where you cite the source.")),
))
ACTOR_RESPONSE = Vocabulary("actor_response", "L8", N_("Response of the party accused"), (
    Code("none", N_("No statement known"),
         N_("Nothing that the party said is known, whether it was asked or not.")),
    Code("claimed", N_("Claimed responsibility"), N_("Said of its own accord that this was its deed.")),
    Code("acknowledged", N_("Acknowledged the act"),
         N_("Admitted that its people did it, when asked or accused.")),
    Code("ack_denies", N_("Acknowledged, denies responsibility"),
         N_("Agrees that it happened, and says that it does not answer for it.")),
    Code("alternative", N_("Gave another account"),
         N_("Tells it otherwise: fighters killed, crossfire, an accident.")),
    Code("denied", N_("Denied the act"),
         N_("Says that it did not happen or that none of its people were there.")),
    Code("not_asked", N_("Not asked for comment"),
         N_("Nobody has yet sought the party's side, and it has said nothing.")),
))
