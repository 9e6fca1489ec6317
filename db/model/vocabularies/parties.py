"""Who did it, in which role, how one knows, and what the party accused says."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

ACTOR_TYPE = Vocabulary("actor_type", "L9", N_("Type of actor"), (
    Code("state_armed", N_("Armed forces"),
         N_("Army, air force or national guard of the country itself."),
         guideline=N_("Foreign armies have their own code; auxiliaries under army command too, only if "
                      "a source says that they are."),
         example=N_("Soldiers of the garrison of Dabala, in national uniform and army pick-ups."),
         acled="1", huridocs="010103"),
    Code("state_police", N_("Police or gendarmerie"),
         N_("Police, gendarmerie or prison guards of the country itself."),
         guideline=N_("Also in operations with the army, as an actor of its own; village guards "
                      "without office are a communal militia."),
         example=N_("Gendarmes at the post of Loumbi arrested four traders."), acled="1", huridocs="010104"),
    Code("foreign_forces", N_("Foreign forces or contractors"),
         N_("Another state's forces or a private military company, invited or not."),
         guideline=N_("UN and AU missions apart; alongside the army, enter both, each with its own "
                      "role and confidence."),
         example=N_("Witnesses saw foreign men in uniform beside the soldiers and heard a tongue "
                    "unknown to them."), acled="8"),
    Code("rebel", N_("Insurgent or Islamist armed group"),
         N_("Fights to overturn or replace the state."),
         guideline=N_("Named after its aim, not its faith or people; a band of which nobody knows the "
                      "aim is “Unidentified armed men”."),
         example=N_("A group that levies taxes in the villages and announces its own courts."),
         acled="2", huridocs="020200"),
    Code("political_militia", N_("Militia with political aim"),
         N_("Uses force for a political end without seeking to replace the state."),
         guideline=N_("Serves a party, a politician or a government in power; raised to guard a "
                      "village, it is a communal militia."),
         example=N_("Armed youths of a party drove voters of the other side from the polling place."),
         acled="3", huridocs="020100"),
    Code("communal_militia", N_("Self-defence or communal militia"),
         N_("Raised by a community, village or hunters' brotherhood."),
         guideline=N_("The community that raised it is not the actor; say of what people its men are "
                      "only as a source reports it."),
         example=N_("Hunters from three villages, in their amulet tunics, came by motorcycle."),
         acled="4", huridocs="020102"),
    Code("bandits", N_("Criminal group"),
         N_("Armed for gain."),
         guideline=N_("No political or communal aim is known; insurgents who rob stay insurgents."),
         example=N_("Robbers known on the road to Falia stop lorries and ask for money."), acled="3"),
    Code("mob", N_("Crowd"),
         N_("People gathered on the spot without organisation, as in a lynching."),
         guideline=N_("Without weapons of war; if an armed group called them together or led them, "
                      "enter that group too."),
         example=N_("Several hundred people from the market surrounded the police post."),
         acled="5", huridocs="020500"),
    Code("civilians", N_("Civilians"),
         N_("Unarmed people as a party, above all as the one attacked."),
         guideline=N_("For the party attacked; where villagers under arms fought back, enter the "
                      "militia as defending party instead."),
         example=N_("The inhabitants of Wendou, who had no weapons."), acled="7"),
    Code("peacekeepers", N_("UN or AU mission"),
         N_("Troops or police under a mandate of the United Nations or African Union."),
         guideline=N_("By mandate, not by helmet; an alliance of neighbouring states without one is "
                      "“Foreign forces or contractors”."),
         example=N_("A patrol of the mission passed through the village an hour before the raid."),
         acled="8"),
    Code("unidentified", N_("Unidentified armed men"),
         N_("Armed, and no source can say of which group."),
         guideline=N_("A suspected group is named as the actor, with “Possible” or “Alleged” "
                      "confidence, not hidden here."),
         example=N_("Armed men with covered faces; nobody could or would say who they were."), acled="3"),
    Code("other", N_("Other"),
         N_("Known, but of none of these types."),
         guideline=N_("Let the name tell what it is; if you need it often, ask for a type of its own."),
         example=N_("Guards of a mining company fired on gold diggers.")),
))
ROLE = Vocabulary("role", "L10", N_("Role in the attack"), (
    Code("perpetrator", N_("Perpetrator"),
         N_("Carried out the attack, or is said to have."),
         guideline=N_("How sure that is stands in the attribution; rival versions are rows of one "
                      "group, not perpetrators together."),
         example=N_("Villagers say that the militia of the neighbouring villages did it.")),
    Code("co_perpetrator", N_("Took part"),
         N_("Joined in beside the main perpetrator, with a smaller part."),
         guideline=N_("Not for a rival version, and not for who merely watched; if both did as much, "
                      "enter two perpetrators."),
         example=N_("Men from Kourgou came along with the fighters and drove off the cattle.")),
    Code("target", N_("Targeted party"),
         N_("Those at whom the attack was aimed."),
         guideline=N_("As the record finds it; whom the attackers say they aimed at is the “Alleged "
                      "target”."),
         example=N_("The people of the Fulani quarter, say all five witnesses.")),
    Code("defender", N_("Defending party"),
         N_("Fought back against the attackers, for itself or for others."),
         guideline=N_("Not unarmed people who resisted; a force that came after the attackers had left "
                      "is not one either."),
         example=N_("The village guards fired back from the school until they ran out of cartridges.")),
    Code("bystander_force", N_("Force present, did not act"),
         N_("An armed force near enough to act that stayed out of it."),
         guideline=N_("A finding of fact, with a source for nearness and knowledge; the duty to "
                      "protect stands in the degree."),
         example=N_("The post three kilometres away was called twice during the attack, and nobody came.")),
    Code("claimed_target", N_("Alleged target"),
         N_("Whom the perpetrator says it aimed at."),
         guideline=N_("Its claim, quoted from its own statement; it does not change the victims' "
                      "civilian status."),
         example=N_("The communiqué speaks of “terrorists neutralised” at the well of Zarmey.")),
))
DEGREE = Vocabulary("degree", "L10b", N_("Degree of involvement"), (
    Code("direct", N_("Carried it out"),
         N_("Did the act in person, alone or with others."),
         guideline=N_("The usual degree of an armed group that carried out the attack; for a person "
                      "needs a witness to that person's act."),
         example=N_("The fighters of that unit shot at the people at the well.")),
    Code("ordered", N_("Gave the order"),
         N_("Had authority over those who did it and told them to."),
         guideline=N_("Needs a source for the order itself; rank or command of the area does not show "
                      "it."),
         example=N_("The radio of the attackers was heard: the commander told them to burn the houses.")),
    Code("planned", N_("Planned it"),
         N_("Prepared it, whether there on the day or not."),
         guideline=N_("If it also gave the order, choose “Gave the order”; knowing of the plan alone "
                      "is not planning."),
         example=N_("He had the paths to Wendou scouted the week before, says a former member.")),
    Code("accomplice", N_("Accomplice"),
         N_("Knowingly helped without doing the act."),
         guideline=N_("Guide, informer, driver, supplier; who was forced to show the way at gunpoint "
                      "is a victim, not an accomplice."),
         example=N_("A trader lent the group his lorry, knowing what it was for.")),
    Code("present", N_("Present"),
         N_("Was on the spot, and is not known to have taken part."),
         guideline=N_("Not for residents or victims; an armed force that was near and stayed out of it "
                      "has the role “Force present, did not act”."),
         example=N_("Two men of the militia stood at the edge of the village; nobody saw them shoot.")),
    Code("suspected", N_("Suspected"),
         N_("Thought to be involved, and in what way is not known."),
         guideline=N_("Say who suspects it and why; it is no finding, and it never leaves as one."),
         example=N_("Some in Bantal think that the arms dealer of Falia had a hand in it.")),
    Code("failed_to_protect", N_("Failed to protect"),
         N_("Had the duty and the means to protect, and did not."),
         guideline=N_("For authorities and forces in charge of the place, not for neighbours; cite the "
                      "duty, the warning and the means."),
         example=N_("The prefect had the villagers' letter of warning for two weeks and sent no patrol.")),
))
ATTRIBUTION_BASIS = Vocabulary("attribution_basis", "L7", N_("Basis of attribution"), (
    Code("claim", N_("Claim of responsibility"),
         N_("The party or its spokesman says that it did it."),
         guideline=N_("Check that the claim is genuine and means this attack; keep a copy of it with "
                      "the date."),
         example=N_("The group's own channel published a statement naming the village and the day.")),
    Code("witness_id", N_("Witnesses recognised individuals"),
         N_("Somebody who was there knew a face, a voice or a name among the attackers."),
         guideline=N_("Ask how they knew them and from what distance; never write a witness's name "
                      "next to the one they named."),
         example=N_("She recognised two young men who used to sell milk at the market.")),
    Code("appearance", N_("Clothing or insignia"),
         N_("Uniforms, amulets, turbans or flags that were seen."),
         guideline=N_("Others can wear them; note what exactly was seen, and leave the conclusion to "
                      "the confidence."),
         example=N_("They wore black turbans and had a flag on the first motorcycle.")),
    Code("language", N_("Language spoken"),
         N_("The tongue or accent that was heard."),
         guideline=N_("Many share it, so it is weak alone; who hears a tongue must know it. It says "
                      "nothing of a whole community."),
         example=N_("They shouted in Fulfulde and in Arabic, says a trader who speaks both.")),
    Code("weapons", N_("Weapons or vehicles"),
         N_("Arms, vehicles or aircraft of a kind that few parties have."),
         guideline=N_("Common rifles and motorcycles are no ground; aircraft and armoured vehicles "
                      "mostly are one."),
         example=N_("Only the army flies helicopters over that valley.")),
    Code("threats", N_("Earlier threats or blockade"),
         N_("The party had announced it or besieged the place before."),
         guideline=N_("Give the date and the words; a threat against another village does not count "
                      "for this one."),
         example=N_("A letter of 2 January gave the people of Gourel a week to leave.")),
    Code("area", N_("Area of control"),
         N_("The party holds or patrols the area."),
         guideline=N_("Weak alone: others pass through, and control shifts; give the source and the "
                      "month for which it holds."),
         example=N_("Since last year the group has had checkpoints on all roads to Dabala.")),
    Code("modus", N_("Modus operandi"),
         N_("The way in which it was done is that of the party."),
         guideline=N_("Alone, it never confirms an attribution: others copy it, and expectation "
                      "misleads."),
         example=N_("They came at prayer time on paired motorcycles, as in the raids before.")),
    Code("official", N_("Official statement"),
         N_("A government, army or mission names the party."),
         guideline=N_("It may have an interest of its own; where it speaks of its own forces, that is "
                      "the response of the party."),
         example=N_("The ministry's communiqué names the group and says that the search goes on.")),
    Code("media", N_("Video or photo"),
         N_("Pictures of the attack itself."),
         guideline=N_("They must show who did it; check first that place and day are right and that "
                      "they were not used before."),
         example=N_("The attackers filmed themselves in front of the mosque of Bantal.")),
    Code("satellite", N_("Satellite imagery"),
         N_("Traces seen from space that point to a party."),
         guideline=N_("Craters, columns of vehicles; burned blocks show that it happened, hardly ever "
                      "who did it."),
         example=N_("An image of that morning shows armoured vehicles leaving the base towards Kourgou.")),
    Code("other", N_("Other"),
         N_("A known ground that is on no other line."),
         guideline=N_("Explain it where you cite the source; a ground that recurs deserves a code: ask "
                      "for one."),
         example=N_("A fighter who deserted told of the raid before it was known.")),
))
ACTOR_RESPONSE = Vocabulary("actor_response", "L8", N_("Response of the party accused"), (
    Code("none", N_("No statement known"),
         N_("Nothing that the party said is known."),
         guideline=N_("Whether it was asked and kept silent or you have not looked; if nobody has "
                      "asked yet, “Not asked for comment”."),
         example=N_("We wrote to the ministry on 3 March and had no answer by the end of the month.")),
    Code("claimed", N_("Claimed responsibility"),
         N_("Said of its own accord that this was its deed."),
         guideline=N_("Admitting it when asked is “Acknowledged the act”; the claim is a basis of "
                      "attribution too."),
         example=N_("Two days later the group announced the raid on its channel as a victory.")),
    Code("acknowledged", N_("Acknowledged the act"),
         N_("Admitted that its people did it, when asked or accused."),
         guideline=N_("Without being proud of it; if it adds that the victims were fighters, “Gave "
                      "another account”."),
         example=N_("The general staff admitted that its aircraft had hit the wedding by mistake.")),
    Code("ack_denies", N_("Acknowledged, denies responsibility"),
         N_("Agrees that it happened and says that it does not answer for it."),
         guideline=N_("It does not dispute the facts but its part in them, or speaks of men who acted "
                      "alone."),
         example=N_("The militia's leader says that the raid was wrong and that those men were not "
                    "under his orders.")),
    Code("alternative", N_("Gave another account"),
         N_("Tells it otherwise."),
         guideline=N_("Fighters killed, crossfire, an accident; if it disputes that anything happened "
                      "at all, “Denied the act”."),
         example=N_("The army says that it returned fire and that all the dead were armed.")),
    Code("denied", N_("Denied the act"),
         N_("Says that it did not happen or that none of its people were there."),
         guideline=N_("Also where it blames another party; enter its denial even if you hold it to be "
                      "untrue."),
         example=N_("The group's spokesman said that none of its fighters had been near Sorobé.")),
    Code("not_asked", N_("Not asked for comment"),
         N_("Nobody has yet sought the party's side, and it has said nothing."),
         guideline=N_("A reminder to do so before publishing, where it puts nobody in danger; then "
                      "change it to what was said."),
         example=N_("The record was made today; no letter has gone out to the ministry.")),
))
