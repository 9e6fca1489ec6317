"""Who did it, in which role, how one knows, and what the party accused says."""

from __future__ import annotations

from db.model.vocabularies.code import N_, Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

ACTOR_TYPE = Vocabulary("actor_type", "L9", N_("Type of actor"), (
    Code("state_armed", N_("Armed forces"), acled="1", huridocs="010103"),
    Code("state_police", N_("Police or gendarmerie"), acled="1", huridocs="010104"),
    Code("foreign_forces", N_("Foreign forces or contractors"), acled="8"),
    Code("rebel", N_("Insurgent or Islamist armed group"),
         N_("Fights to overturn or replace the state."), acled="2", huridocs="020200"),
    Code("political_militia", N_("Militia with political aim"),
         N_("Uses force for a political end without "
            "seeking to replace the state."), acled="3", huridocs="020100"),
    Code("communal_militia", N_("Self-defence or communal militia"),
         N_("Raised by a community, village or hunters' brotherhood."), acled="4", huridocs="020102"),
    Code("bandits", N_("Criminal group"), acled="3"),
    Code("mob", N_("Crowd"), acled="5", huridocs="020500"),
    Code("civilians", N_("Civilians"), acled="7"),
    Code("peacekeepers", N_("UN or AU mission"), acled="8"),
    Code("unidentified", N_("Unidentified armed men"), acled="3"),
    Code("other", N_("Other")),
))
ROLE = Vocabulary("role", "L10", N_("Role in the attack"), (
    Code("perpetrator", N_("Perpetrator")),
    Code("co_perpetrator", N_("Took part")),
    Code("target", N_("Targeted party")),
    Code("defender", N_("Defending party")),
    Code("bystander_force", N_("Force present, did not act")),
    Code("claimed_target", N_("Alleged target"), N_("Whom the perpetrator says it aimed at.")),
))
DEGREE = Vocabulary("degree", "L10b", N_("Degree of involvement"), (
    Code("direct", N_("Carried it out")),
    Code("ordered", N_("Gave the order")),
    Code("planned", N_("Planned it")),
    Code("accomplice", N_("Accomplice")),
    Code("present", N_("Present")),
    Code("suspected", N_("Suspected")),
    Code("failed_to_protect", N_("Failed to protect"),
         N_("Had the duty and the means to protect, and did not.")),
))
ATTRIBUTION_BASIS = Vocabulary("attribution_basis", "L7", N_("Basis of attribution"), (
    Code("claim", N_("Claim of responsibility")),
    Code("witness_id", N_("Witnesses recognised individuals")),
    Code("appearance", N_("Clothing or insignia")),
    Code("language", N_("Language spoken")),
    Code("weapons", N_("Weapons or vehicles")),
    Code("threats", N_("Earlier threats or blockade")),
    Code("area", N_("Area of control")),
    Code("modus", N_("Modus operandi"), N_("Alone, it never confirms an attribution.")),
    Code("official", N_("Official statement")),
    Code("media", N_("Video or photo")),
    Code("satellite", N_("Satellite imagery")),
    Code("other", N_("Other")),
))
ACTOR_RESPONSE = Vocabulary("actor_response", "L8", N_("Response of the party accused"), (
    Code("none", N_("No statement known")),
    Code("claimed", N_("Claimed responsibility")),
    Code("acknowledged", N_("Acknowledged the act")),
    Code("ack_denies", N_("Acknowledged, denies responsibility")),
    Code("alternative", N_("Gave another account")),
    Code("denied", N_("Denied the act")),
    Code("not_asked", N_("Not asked for comment")),
))
