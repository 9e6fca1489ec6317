"""How sure a finding is, and what it amounts to in law."""

from __future__ import annotations

from db.model.vocabularies.code import N_, Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

PROOF_LEVEL = Vocabulary("proof_level", "L4", N_("Standard of proof"), (
    Code("0", N_("Alleged, not assessed")),
    Code("1", N_("Reasonable suspicion")),
    Code("2", N_("Reasonable grounds to believe")),
    Code("3", N_("Balance of probabilities")),
    Code("4", N_("Clear and convincing evidence")),
    Code("5", N_("Beyond reasonable doubt")),
))
VERIFICATION = Vocabulary("verification", "L5", N_("Verification"), (
    Code("not_verified", N_("Reported, not verified")),
    Code("pending", N_("Verification pending")),
    Code("verified", N_("Verified")),
    Code("did_not_occur", N_("Found not to have occurred")),
    Code("out_of_scope", N_("Outside mandate")),
))
CONFIDENCE = Vocabulary("confidence", "L6", N_("Confidence"), (
    Code("confirmed", N_("Confirmed"), N_("The evidence leaves no serious doubt.")),
    Code("probable", N_("Probable"), N_("More likely than not.")),
    Code("possible", N_("Possible"), N_("It fits the evidence, and so do other explanations.")),
    Code("alleged", N_("Alleged"), N_("Somebody says so; nothing else has been found.")),
    Code("disputed", N_("Disputed"), N_("Sources contradict each other.")),
    Code("unknown", N_("Unknown")),
))
LEGAL = Vocabulary("legal", "L30", N_("Legal qualification"), (
    Code("wc_murder", N_("War crime: murder"), N_("Rome Statute, article 8(2)(c)(i)")),
    Code("wc_civilians", N_("War crime: attacking civilians"), N_("Rome Statute, article 8(2)(e)(i)")),
    Code("wc_hostages", N_("War crime: hostage-taking"), N_("Rome Statute, article 8(2)(c)(iii)")),
    Code("wc_pillage", N_("War crime: pillage"), N_("Rome Statute, article 8(2)(e)(v)")),
    Code("wc_destruction", N_("War crime: destroying property"), N_("Rome Statute, article 8(2)(e)(xii)")),
    Code("wc_displacement", N_("War crime: displacing civilians"), N_("Rome Statute, article 8(2)(e)(viii)")),
    Code("wc_torture", N_("War crime: torture or cruel treatment"), N_("Rome Statute, article 8(2)(c)(i)")),
    Code("wc_sexual", N_("War crime: sexual violence"), N_("Rome Statute, article 8(2)(e)(vi)")),
    Code("wc_children", N_("War crime: recruiting or using children"),
         N_("Rome Statute, article 8(2)(e)(vii)")),
    Code("wc_protected", N_("War crime: attacking protected buildings"),
         N_("Rome Statute, article 8(2)(e)(iv)")),
    Code("cah_murder", N_("Crime against humanity: murder"), N_("Rome Statute, article 7(1)(a)")),
    Code("cah_disappearance", N_("Crime against humanity: enforced disappearance"),
         N_("Rome Statute, article 7(1)(i)")),
    Code("cah_persecution", N_("Crime against humanity: persecution"), N_("Rome Statute, article 7(1)(h)")),
    Code("ihl_violation", N_("Violation of international humanitarian law, unspecified")),
    Code("hr_abuse", N_("Human-rights abuse")),
    Code("domestic_crime", N_("Crime under national law")),
))
LEGAL_WORDING = Vocabulary("legal_wording", "L30b", N_("Wording"), (
    Code("apparent", N_("Apparent")),
    Code("alleged", N_("Alleged")),
    Code("found_by_court", N_("Found by a court")),
))
ASSERTED_BY = Vocabulary("asserted_by", "", N_("Asserted by"), (
    Code("own", N_("Our own finding")),
    Code("source", N_("The source")),
))
