"""How sure a finding is, and what it amounts to in law."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

PROOF_LEVEL = Vocabulary("proof_level", "L4", N_("Standard of proof"), (
    Code("0", N_("Alleged, not assessed"),
         N_("Reported by somebody; the evidence has not been weighed yet.")),
    Code("1", N_("Reasonable suspicion"),
         N_("Signs that it may well have happened: enough to look further, not to conclude.")),
    Code("2", N_("Reasonable grounds to believe"),
         N_("A reasonable observer would believe it; the usual standard of UN inquiries.")),
    Code("3", N_("Balance of probabilities"), N_("More likely than not; the standard of most civil courts.")),
    Code("4", N_("Clear and convincing evidence"),
         N_("Much more likely than not; other accounts hardly hold.")),
    Code("5", N_("Beyond reasonable doubt"),
         N_("No other reasonable account is left; the standard of a criminal conviction.")),
))
VERIFICATION = Vocabulary("verification", "L5", N_("Verification"), (
    Code("not_verified", N_("Reported, not verified"),
         N_("Taken over from a source; nobody of the team has checked it.")),
    Code("pending", N_("Verification pending"), N_("The team is checking it, and has no result yet.")),
    Code("verified", N_("Verified"),
         N_("Checked by the team and found to have happened, to the standard of proof given.")),
    Code("did_not_occur", N_("Found not to have occurred"),
         N_("Checked by the team, which found that it is not so; kept so that it is not recorded again.")),
    Code("out_of_scope", N_("Outside mandate"),
         N_("It may have happened, and is not what this casebook documents.")),
))
CONFIDENCE = Vocabulary("confidence", "L6", N_("Confidence"), (
    Code("confirmed", N_("Confirmed"), N_("The evidence leaves no serious doubt.")),
    Code("probable", N_("Probable"), N_("More likely than not.")),
    Code("possible", N_("Possible"), N_("It fits the evidence, and so do other explanations.")),
    Code("alleged", N_("Alleged"), N_("Somebody says so; nothing else has been found.")),
    Code("disputed", N_("Disputed"), N_("Sources contradict each other.")),
    Code("unknown", N_("Unknown"), N_("Nobody has judged it yet, or there is nothing to judge by.")),
))
LEGAL = Vocabulary("legal", "L30", N_("Legal qualification"), (
    Code("wc_murder", N_("War crime: murder"),
         N_("Rome Statute, article 8(2)(c)(i): killing persons who take no active part in the fighting.")),
    Code("wc_civilians", N_("War crime: attacking civilians"),
         N_("Rome Statute, article 8(2)(e)(i): aiming attacks at civilians as such, even if none is hurt.")),
    Code("wc_hostages", N_("War crime: hostage-taking"),
         N_("Rome Statute, article 8(2)(c)(iii): holding persons under threat to "
            "force somebody else's hand.")),
    Code("wc_pillage", N_("War crime: pillage"),
         N_("Rome Statute, article 8(2)(e)(v): taking goods for private use without the owner's consent.")),
    Code("wc_destruction", N_("War crime: destroying property"),
         N_("Rome Statute, article 8(2)(e)(xii): destroying or seizing an adversary's property without "
            "military need.")),
    Code("wc_displacement", N_("War crime: displacing civilians"),
         N_("Rome Statute, article 8(2)(e)(viii): ordering civilians to leave, not for their safety or "
            "military need.")),
    Code("wc_torture", N_("War crime: torture or cruel treatment"),
         N_("Rome Statute, article 8(2)(c)(i): severe pain inflicted for a purpose, or cruel treatment "
            "without one.")),
    Code("wc_sexual", N_("War crime: sexual violence"),
         N_("Rome Statute, article 8(2)(e)(vi): rape, sexual slavery, forced pregnancy and acts as grave.")),
    Code("wc_children", N_("War crime: recruiting or using children"),
         N_("Rome Statute, article 8(2)(e)(vii): under 15; recruiting those of 15 to 17 breaks other "
            "treaties.")),
    Code("wc_protected", N_("War crime: attacking protected buildings"),
         N_("Rome Statute, article 8(2)(e)(iv): schools, hospitals, places of worship, monuments not used by "
            "fighters.")),
    Code("cah_murder", N_("Crime against humanity: murder"),
         N_("Rome Statute, article 7(1)(a): as part of a widespread or systematic attack on civilians.")),
    Code("cah_disappearance", N_("Crime against humanity: enforced disappearance"),
         N_("Rome Statute, article 7(1)(i): held by or for a state or political "
            "organisation that denies it.")),
    Code("cah_persecution", N_("Crime against humanity: persecution"),
         N_("Rome Statute, article 7(1)(h): grave denial of rights because of the group to which people "
            "belong.")),
    Code("ihl_violation", N_("Violation of international humanitarian law, unspecified"),
         N_("A breach of the law of armed conflict that the source does not specify, "
            "or that is no war crime.")),
    Code("hr_abuse", N_("Human-rights abuse"),
         N_("An act against human rights, also by armed groups, outside or beside armed conflict.")),
    Code("domestic_crime", N_("Crime under national law"),
         N_("Punishable by the criminal code of the country, whatever international law says.")),
))
LEGAL_WORDING = Vocabulary("legal_wording", "L30b", N_("Wording"), (
    Code("apparent", N_("Apparent"), N_("The facts known fit the definition; no court has judged.")),
    Code("alleged", N_("Alleged"), N_("Somebody calls it so; whether the facts fit is not said.")),
    Code("found_by_court", N_("Found by a court"),
         N_("A court has so held; cite the judgment, and say whether an appeal is open.")),
))
ASSERTED_BY = Vocabulary("asserted_by", "", N_("Asserted by"), (
    Code("own", N_("Our own finding"), N_("The team concludes it and answers for it.")),
    Code("source", N_("The source"), N_("Said by the source that is cited; the team only reports it.")),
))
