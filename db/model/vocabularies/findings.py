"""How sure a finding is, and what it amounts to in law."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

PROOF_LEVEL = Vocabulary("proof_level", "L4", N_("Standard of proof"), (
    Code("0", N_("Alleged, not assessed"),
         N_("Reported by somebody, and the evidence has not been weighed yet."),
         guideline=N_("Where each record starts; it says nothing against the report, only that nobody "
                      "weighed it."),
         example=N_("A message of last night tells of an attack on Zarmey; nothing else is known yet.")),
    Code("1", N_("Reasonable suspicion"),
         N_("Signs that it may well have happened."),
         guideline=N_("Enough to look further, not to conclude; one source that nobody could check "
                      "mostly stays here."),
         example=N_("One caller and a photo of smoke over the village, the place not yet recognised.")),
    Code("2", N_("Reasonable grounds to believe"),
         N_("A reasonable observer would believe it."),
         guideline=N_("The usual standard of UN inquiries and casualty recording: consistent "
                      "information that independent sources corroborate."),
         example=N_("Two survivors who have not met and the nurse tell the same attack in the same "
                    "order.")),
    Code("3", N_("Balance of probabilities"),
         N_("More likely than not."),
         guideline=N_("The standard of most civil courts; the account that denies it was weighed too "
                      "and is the weaker one."),
         example=N_("Five witnesses and the graves speak for it, against an army statement without "
                    "details.")),
    Code("4", N_("Clear and convincing evidence"),
         N_("Much more likely than not."),
         guideline=N_("Other accounts hardly hold; several kinds of evidence, not only several people, "
                      "point the same way."),
         example=N_("Witnesses, the hospital register and images of burned roofs agree on the day and "
                    "the place.")),
    Code("5", N_("Beyond reasonable doubt"),
         N_("No other reasonable account is left."),
         guideline=N_("The standard of a criminal conviction; outside a judgment hardly ever reached "
                      "by documentation alone."),
         example=N_("The court heard the case and convicted two men; the judgment is final.")),
))
VERIFICATION = Vocabulary("verification", "L5", N_("Verification"), (
    Code("not_verified", N_("Reported, not verified"),
         N_("Taken over from a source, and nobody of the team has checked it."),
         guideline=N_("Also for a source of good repute; once somebody has begun to check, "
                      "“Verification pending”."),
         example=N_("Entered from a news item; nobody was called.")),
    Code("pending", N_("Verification pending"),
         N_("The team is checking it and has no result yet."),
         guideline=N_("Say in a question on the record what is still awaited; not a place to leave "
                      "what cannot be checked."),
         example=N_("One survivor has been interviewed; a call to the health centre has not been "
                    "answered.")),
    Code("verified", N_("Verified"),
         N_("Checked by the team and found to have happened."),
         guideline=N_("To the standard of proof given; it holds for the attack, not for each figure or "
                      "for who did it."),
         example=N_("Two colleagues spoke separately with four people from Gourel, and their accounts "
                    "agree.")),
    Code("did_not_occur", N_("Found not to have occurred"),
         N_("Checked by the team, which found that it is not so."),
         guideline=N_("Kept, so that it is not recorded again; a want of evidence is no finding that "
                      "it did not happen."),
         example=N_("The picture shows another country, and the chief of Falia himself says that "
                    "nothing happened there.")),
    Code("out_of_scope", N_("Outside mandate"),
         N_("It may have happened and is not what this casebook documents."),
         guideline=N_("By the written criteria of the team, not because it is hard to check; keep it, "
                      "so that nobody records it anew."),
         example=N_("A fight between two units of fighters in which no civilian came to harm.")),
))
CONFIDENCE = Vocabulary("confidence", "L6", N_("Confidence"), (
    Code("confirmed", N_("Confirmed"),
         N_("The evidence leaves no serious doubt."),
         guideline=N_("Needs grounds other than the way it was done: a recognised person, a genuine "
                      "claim, pictures. Say which."),
         example=N_("Three people knew attackers by name, and the group published its own film of the "
                    "raid.")),
    Code("probable", N_("Probable"),
         N_("More likely than not."),
         guideline=N_("Several independent signs point the same way and nothing weighty speaks against "
                      "it."),
         example=N_("They wore the group's turbans, spoke as its men do and had besieged the village "
                    "for a month.")),
    Code("possible", N_("Possible"),
         N_("It fits the evidence, and so do other explanations."),
         guideline=N_("One weak sign, or several that fit others as well; language or area alone go no "
                      "further than this."),
         example=N_("The group patrols the area; the attackers said nothing and wore plain clothes.")),
    Code("alleged", N_("Alleged"),
         N_("Somebody says so; nothing else has been found."),
         guideline=N_("Keep it apart from “Possible”: here only the word of one party stands, however "
                      "firm it is."),
         example=N_("The governorate blames the group in its statement and gives no grounds.")),
    Code("disputed", N_("Disputed"),
         N_("Sources contradict each other."),
         guideline=N_("Enter each version as a row of its own and cite both; not for a mere denial by "
                      "the party accused."),
         example=N_("Villagers name the militia; a local association says that fighters in its clothes "
                    "did it.")),
    Code("unknown", N_("Unknown"),
         N_("Nobody has judged it yet, or there is nothing to judge by."),
         guideline=N_("Not for weak grounds, which are “Possible”; change it as soon as somebody has "
                      "weighed the signs."),
         example=N_("The record was imported from a table that did not grade who did it.")),
))
LEGAL = Vocabulary("legal", "L30", N_("Legal qualification"), (
    Code("wc_murder", N_("War crime: murder"),
         N_("Rome Statute, article 8(2)(c)(i): killing persons who take no active part in the fighting."),
         guideline=N_("Needs an armed conflict and a link to it; the victims were civilians, captives, "
                      "wounded or had laid down their arms."),
         example=N_("Eleven unarmed passengers were shot with their hands tied: an apparent war crime, "
                    "says the report.")),
    Code("wc_civilians", N_("War crime: attacking civilians"),
         N_("Rome Statute, article 8(2)(e)(i): aiming attacks at civilians as such, even if none is "
            "hurt."),
         guideline=N_("Needs the intent to aim at civilians; people hit by mistake or in crossfire do "
                      "not show it."),
         example=N_("The attackers went from house to house in a village where no fighter was.")),
    Code("wc_hostages", N_("War crime: hostage-taking"),
         N_("Rome Statute, article 8(2)(c)(iii): holding persons under threat to force somebody else's "
            "hand."),
         guideline=N_("Needs a threat and a demand on a third party: a family, a village, a state; "
                      "captivity alone is not enough."),
         example=N_("They let the village know that the captives would die unless the youths laid down "
                    "their guns.")),
    Code("wc_pillage", N_("War crime: pillage"),
         N_("Rome Statute, article 8(2)(e)(v): taking goods for private use without the owner's consent."),
         guideline=N_("For private or personal use; what armed forces take for military need, or burn, "
                      "is not pillage."),
         example=N_("The fighters loaded the villagers' grain on carts and sold it at the next market.")),
    Code("wc_destruction", N_("War crime: destroying property"),
         N_("Rome Statute, article 8(2)(e)(xii): destroying or seizing an adversary's property without "
            "military need."),
         guideline=N_("Needs that no military need required it; homes hit in a fight need a closer "
                      "look than homes set on fire afterwards."),
         example=N_("When the people had fled, the men burned one house after another for an hour.")),
    Code("wc_displacement", N_("War crime: displacing civilians"),
         N_("Rome Statute, article 8(2)(e)(viii): ordering civilians to leave, not for their safety or "
            "military need."),
         guideline=N_("Needs an order or coercion that makes them leave; flight from danger alone does "
                      "not show it."),
         example=N_("The commander gave the herders of Zarmey three days to leave for good.")),
    Code("wc_torture", N_("War crime: torture or cruel treatment"),
         N_("Rome Statute, article 8(2)(c)(i): severe pain inflicted for a purpose, or cruel treatment "
            "without one."),
         guideline=N_("Torture needs a purpose, such as a confession or punishment; by armed groups "
                      "too. Rape stands under sexual violence."),
         example=N_("Captives were hung by their arms to make them name informers.")),
    Code("wc_sexual", N_("War crime: sexual violence"),
         N_("Rome Statute, article 8(2)(e)(vi): rape, sexual slavery, forced pregnancy and acts as "
            "grave."),
         guideline=N_("Needs a link to the conflict, not an order; one act is enough. Protect the "
                      "survivors before you name the crime."),
         example=N_("Fighters held two women for a month and raped them, one of the women told a doctor.")),
    Code("wc_children", N_("War crime: recruiting or using children"),
         N_("Rome Statute, article 8(2)(e)(vii): enlisting children under 15 or using them to take "
            "part in hostilities."),
         guideline=N_("Needs an age under 15; recruiting those of 15 to 17 breaks other treaties and "
                      "is not this crime."),
         example=N_("A boy of thirteen was given a rifle and posted at a checkpoint.")),
    Code("wc_protected", N_("War crime: attacking protected buildings"),
         N_("Rome Statute, article 8(2)(e)(iv): schools, hospitals, places of worship, monuments not "
            "used by fighters."),
         guideline=N_("Needs intent, and that fighters did not use the building; civilian homes and "
                      "shops are “War crime: destroying property”."),
         example=N_("They poured petrol over the benches of the school of Bantal and lit it.")),
    Code("cah_murder", N_("Crime against humanity: murder"),
         N_("Rome Statute, article 7(1)(a): as part of a widespread or systematic attack on civilians."),
         guideline=N_("Needs an attack on civilians that is widespread or systematic and that follows "
                      "a policy: one raid does not show it."),
         example=N_("The inquiry counts 19 such raids in a year and holds that they follow one plan.")),
    Code("cah_disappearance", N_("Crime against humanity: enforced disappearance"),
         N_("Rome Statute, article 7(1)(i): held by or for a state or political organisation that "
            "denies it."),
         guideline=N_("Needs a refusal to acknowledge or to tell the fate; known captives of a group "
                      "that asks for ransom are hostages."),
         example=N_("Men in uniform took them away; the camp says that it has never heard of them.")),
    Code("cah_persecution", N_("Crime against humanity: persecution"),
         N_("Rome Statute, article 7(1)(h): grave denial of rights because of the group to which "
            "people belong."),
         guideline=N_("Needs intent to discriminate and an attack on civilians as under murder; that "
                      "victims share a group does not show it."),
         example=N_("In six villages only the families of one community were told to leave, and their "
                    "wells filled in.")),
    Code("ihl_violation", N_("Violation of international humanitarian law, unspecified"),
         N_("A breach of the law of armed conflict that the source does not specify, or that is no war "
            "crime."),
         guideline=N_("Where a source speaks of the laws of war without more; choose the named crime "
                      "as soon as its elements are told."),
         example=N_("The mission “deplores grave breaches of international humanitarian law” at Sorobé.")),
    Code("hr_abuse", N_("Human-rights abuse"),
         N_("An act against human rights, also by armed groups."),
         guideline=N_("Outside or beside armed conflict; for a war crime choose its own line. “Abuse” "
                      "for armed groups, states “violate”."),
         example=N_("The group forbids girls to go to school in four villages.")),
    Code("domestic_crime", N_("Crime under national law"),
         N_("Punishable by the criminal code of the country, whatever international law says."),
         guideline=N_("Lynching, cattle theft, robbery without a link to the conflict; name the "
                      "article in the source's words if it does."),
         example=N_("The prosecutor opened a case of murder against persons unknown.")),
))
LEGAL_WORDING = Vocabulary("legal_wording", "L30b", N_("Wording"), (
    Code("apparent", N_("Apparent"),
         N_("The facts known fit the definition."),
         guideline=N_("No court has judged; the careful wording of one's own findings, which goes out "
                      "with the term."),
         example=N_("The killing of captives appears to be a war crime, the report concludes.")),
    Code("alleged", N_("Alleged"),
         N_("Somebody calls it so."),
         guideline=N_("Whether the facts fit is not said; say by “Asserted by” and the source who it is."),
         example=N_("A village association speaks of a “crime against humanity”.")),
    Code("found_by_court", N_("Found by a court"),
         N_("A court has so held."),
         guideline=N_("Cite the judgment, and say whether an appeal is open; a charge or a warrant is "
                      "still “Alleged”."),
         example=N_("The criminal court convicted two men of murder on 4 May; they have appealed.")),
))
ASSERTED_BY = Vocabulary("asserted_by", "", N_("Asserted by"), (
    Code("own", N_("Our own finding"),
         N_("The team concludes it and answers for it."),
         guideline=N_("Needs a standard of proof; not where the team merely agrees with what a report "
                      "says."),
         example=N_("On our interviews, the burning served no military end that we can see.")),
    Code("source", N_("The source"),
         N_("Said by the source that is cited."),
         guideline=N_("The team only reports it; keep the source's own term, and do not raise its "
                      "wording."),
         example=N_("The rights group calls the raid an apparent war crime, on page 12.")),
))
