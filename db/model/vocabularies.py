"""The code lists: what may stand in a coded field, in words, with its counterpart in other standards.

Data only. Codes never change and are never translated, so files from all offices match; a code that is no
longer to be chosen is retired, not deleted, so that old records stay readable.
"""

from __future__ import annotations

from dataclasses import dataclass

from db.model.plain import plain


def N_(text: str) -> str:
    """Mark a text for translation and return it as it is."""
    return text


@dataclass(frozen=True)
class Code:
    """One entry of a list; `definition` says what the label alone leaves open.

    `acled` is ACLED's own code; for types of attack "Event type / Sub-event type", parted by " / " because
    the names themselves hold slashes. `huridocs` is the code (or term) of the micro-thesaurus, `ged` the
    number in UCDP GED. `group` is the wider class: the unit that a measure counts, OHCHR's group of a weapon.
    """

    code: str
    label: str
    definition: str = ""
    acled: str = ""
    huridocs: str = ""
    ged: str = ""
    group: str = ""
    retired: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """A list of codes in the order in which people see them; `number` is its number in the codebook."""

    name: str
    number: str
    title: str
    codes: tuple[Code, ...]

    @property
    def active(self) -> tuple[Code, ...]:
        """Return the codes that may still be chosen."""
        return tuple(c for c in self.codes if not c.retired)

    def find(self, text: str) -> Code | None:
        """Return what a text means: an exact code, else a code or English label in any case and accents."""
        exact = next((c for c in self.codes if c.code == text), None)
        if exact:
            return exact
        wanted = _plain(text)
        return next((c for c in self.codes if _plain(c.code) == wanted), None) or next(
            (c for c in self.codes if _plain(c.label) == wanted), None
        )

    def label(self, code: str) -> str:
        """Return the English label of a code; the code itself when the list has none such."""
        return next((c.label for c in self.codes if c.code == code), code)

    def __contains__(self, code: object) -> bool:
        return any(c.code == code for c in self.codes)


def _plain(text: str) -> str:
    return plain(text.replace("_", " "))


# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

# What is counted, and how
MEASURE = Vocabulary("measure", "L1", N_("Measure"), (
    Code("killed", N_("Killed"), group="person"),
    Code("injured", N_("Injured"), group="person"),
    Code("abducted", N_("Abducted"),
         N_("Taken and held against their will by whoever "
            "attacked; arrests by the state are “Detained”."), group="person"),
    Code("missing", N_("Missing"),
         N_("Nobody knows whether they live; not known to be held."), group="person"),
    Code("detained", N_("Detained"), N_("Held by a state authority."), group="person"),
    Code("tortured", N_("Tortured or ill-treated"), group="person"),
    Code("sexual_violence", N_("Survivors of sexual violence"), group="person"),
    Code("recruited", N_("Children recruited or used"), group="person"),
    Code("threatened", N_("Threatened"), group="person"),
    Code("displaced", N_("Displaced"), group="person"),
    Code("displaced_hh", N_("Displaced households"),
         N_("Use it when the source counts households; "
            "never convert households into persons."), group="household"),
    Code("homes_burned", N_("Homes burned"), group="building"),
    Code("homes_damaged", N_("Homes damaged or destroyed otherwise"), group="building"),
    Code("granaries_burned", N_("Granaries burned"), group="building"),
    Code("shops_looted", N_("Shops looted"), group="building"),
    Code("livestock_taken", N_("Livestock stolen"), group="animal"),
    Code("livestock_killed", N_("Livestock killed"), group="animal"),
    Code("vehicles_destroyed", N_("Vehicles destroyed"), group="vehicle"),
    Code("schools_attacked", N_("Schools attacked"), group="facility"),
    Code("health_attacked", N_("Health facilities attacked"), group="facility"),
    Code("worship_attacked", N_("Places of worship attacked"), group="facility"),
    Code("water_points", N_("Water points destroyed"), group="facility"),
    Code("attackers", N_("Attackers seen"),
         N_("How many attackers were seen, not how many of them were harmed."), group="person"),
    Code("villages_affected", N_("Villages affected"), group="place"),
))
QUALIFIER = Vocabulary("qualifier", "L2", N_("Qualifier"), (
    Code("exact", N_("Exactly")),
    Code("at_least", N_("At least"), N_("The number itself or any higher one.")),
    Code("more_than", N_("More than"), N_("Above the number, which is itself excluded: “over 350”.")),
    Code("about", N_("About")),
    Code("up_to", N_("Up to"), N_("The number itself or any lower one.")),
    Code("fewer_than", N_("Fewer than"), N_("Below the number, which is itself excluded.")),
    Code("nearly", N_("Nearly")),
    Code("between", N_("Between … and")),
    Code("une_dizaine", N_("About ten")),
    Code("une_vingtaine", N_("About twenty")),
    Code("une_centaine", N_("About a hundred")),
    Code("several", N_("Several"), N_("Words without a number: none is stored.")),
    Code("dozens", N_("Dozens"), N_("Words without a number: none is stored.")),
    Code("hundreds", N_("Hundreds"), N_("Words without a number: none is stored.")),
    Code("none", N_("None"), N_("The source says that there were none: the number is 0.")),
    Code("unknown", N_("Unknown")),
))
METHOD = Vocabulary("method", "L2b", N_("Counting method"), (
    Code("list", N_("Name list")),
    Code("count", N_("Body or house count")),
    Code("estimate_witness", N_("Witness estimate")),
    Code("official", N_("Official toll")),
    Code("satellite", N_("Satellite imagery")),
    Code("hospital", N_("Hospital record")),
    Code("camp_reg", N_("Displacement registration")),
    Code("secondary", N_("Quoted from another report")),
    Code("unknown", N_("Unknown")),
))
ADOPTION_RULE = Vocabulary("adoption_rule", "L3", N_("Adoption rule"), (
    Code("single_source", N_("Only source")),
    Code("primary_source", N_("Most direct source")),
    Code("most_reliable", N_("Highest graded")),
    Code("majority", N_("Majority of independent sources")),
    Code("lowest", N_("Lowest figure")),
    Code("latest", N_("Latest figure")),
    Code("range_all", N_("Range of all")),
    Code("list_count", N_("Count of named persons")),
    Code("manual", N_("Researcher's judgement"), N_("Say why in the rationale.")),
))

# How sure, and how it is known
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

# Who did it
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

# What was done
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

# Whom it hit
CIVILIAN_STATUS = Vocabulary("civilian_status", "L13", N_("Civilian status"), (
    Code("civilian", N_("Civilian")),
    Code("other_protected", N_("Other protected person"),
         N_("Wounded or captured fighters, medical and religious personnel of a force.")),
    Code("armed_member", N_("Member of an armed force or group")),
    Code("direct_part", N_("Directly participating in hostilities")),
    Code("disputed", N_("Disputed")),
    Code("unknown", N_("Unknown")),
))
SEX = Vocabulary("sex", "L14", N_("Sex"), (
    Code("m", N_("Male")),
    Code("f", N_("Female")),
    Code("x", N_("Other")),
    Code("u", N_("Unknown")),
))
AGE_GROUP = Vocabulary("age_group", "L15", N_("Age group"), (
    Code("infant", N_("Infant or toddler (0–4)")),
    Code("child", N_("Child (5–17)")),
    Code("child_u", N_("Child under 18, age unknown"), N_("Also for figures that only say “children”.")),
    Code("adult", N_("Adult (18–59)")),
    Code("older", N_("Older person (60 and over)")),
    Code("u", N_("Unknown")),
))
POPULATION_GROUP = Vocabulary("population_group", "L16", N_("Population group"), (
    Code("fulani", N_("Fulani")),
    Code("dogon", N_("Dogon")),
    Code("bambara", N_("Bambara")),
    Code("bozo", N_("Bozo")),
    Code("songhai", N_("Songhai")),
    Code("tuareg", N_("Tuareg")),
    Code("arab", N_("Arab")),
    Code("soninke", N_("Soninke")),
    Code("malinke", N_("Malinke")),
    Code("bobo", N_("Bobo")),
    Code("dafing", N_("Dafing or Marka")),
    Code("mossi", N_("Mossi")),
    Code("mixed", N_("Mixed")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
OCCUPATION = Vocabulary("occupation", "L17", N_("Occupation"), (
    Code("farmer", N_("Farmer")),
    Code("herder", N_("Herder")),
    Code("trader", N_("Trader")),
    Code("pupil", N_("Pupil or student")),
    Code("teacher", N_("Teacher")),
    Code("health_worker", N_("Health worker")),
    Code("religious_leader", N_("Religious leader")),
    Code("village_chief", N_("Village chief")),
    Code("local_official", N_("Local official")),
    Code("driver", N_("Driver")),
    Code("artisan", N_("Artisan")),
    Code("homemaker", N_("Homemaker")),
    Code("displaced", N_("Displaced person")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
CIRCUMSTANCE = Vocabulary("circumstance", "L18", N_("Circumstance"), (
    Code("at_home", N_("At home")),
    Code("fleeing", N_("While fleeing")),
    Code("field", N_("In the fields")),
    Code("herding", N_("Herding")),
    Code("market", N_("At the market or on the way")),
    Code("worship", N_("At prayer")),
    Code("school", N_("At school")),
    Code("road", N_("On the road")),
    Code("detained", N_("In custody"), N_("Held by a state authority.")),
    Code("captivity", N_("In captivity"), N_("Held by abductors.")),
    Code("crossfire", N_("In crossfire")),
    Code("funeral", N_("At a funeral")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
VICTIM_OUTCOME = Vocabulary("victim_outcome", "L19", N_("Outcome for the victim"), (
    Code("dead", N_("Dead"), huridocs="0101"),
    Code("injured", N_("Wounded"), huridocs="0102"),
    Code("recovered", N_("Recovered")),
    Code("missing", N_("Still missing"), huridocs="0103"),
    Code("held", N_("Held"), huridocs="0202"),
    Code("free", N_("Free")),
    Code("displaced", N_("Still displaced")),
    Code("returned", N_("Returned home"), huridocs="030403"),
    Code("unknown", N_("Unknown")),
))

# Captivity
PURPOSE = Vocabulary("purpose", "L20", N_("Purpose of the abduction"), (
    Code("ransom", N_("Ransom")),
    Code("recruitment", N_("Recruitment")),
    Code("exchange", N_("Exchange of prisoners")),
    Code("punishment", N_("Punishment or reprisal")),
    Code("information", N_("To obtain information")),
    Code("forced_labour", N_("Forced labour")),
    Code("marriage", N_("Forced marriage")),
    Code("unknown", N_("Unknown")),
))
CUSTODY_EVENT = Vocabulary("custody_event", "L21", N_("Event in captivity"), (
    Code("taken", N_("Taken")),
    Code("seen", N_("Seen in captivity")),
    Code("moved", N_("Moved")),
    Code("contact", N_("Contact with the family")),
    Code("ransom_demand", N_("Ransom demanded")),
    Code("ransom_paid", N_("Ransom paid")),
    Code("released", N_("Released")),
    Code("escaped", N_("Escaped")),
    Code("rescued", N_("Rescued (freed by force)")),
    Code("died", N_("Died in captivity")),
    Code("killed", N_("Killed in captivity")),
    Code("body_found", N_("Body found")),
    Code("joined", N_("Joined the captors")),
    Code("no_news", N_("No news"), N_("A check on that date brought nothing.")),
))
CUSTODY_STATUS = Vocabulary("custody_status", "L22", N_("Current status"), (
    Code("held", N_("Still held")),
    Code("released", N_("Released")),
    Code("escaped", N_("Escaped")),
    Code("rescued", N_("Rescued (freed by force)")),
    Code("dead", N_("Dead")),
    Code("missing", N_("Fate unknown"), N_("News stopped, and nothing tells whether they live.")),
    Code("partly", N_("Mixed outcomes (group)")),
    Code("unknown", N_("Unknown")),
))

# Who says so
SOURCE_KIND = Vocabulary("source_kind", "L23", N_("Kind of source"), (
    Code("victim", N_("Victim")),
    Code("witness", N_("Witness")),
    Code("relative", N_("Relative")),
    Code("community_leader", N_("Community leader")),
    Code("activist", N_("Activist")),
    Code("ngo", N_("NGO"), N_("International or national; local associations have their own code.")),
    Code("un", N_("United Nations")),
    Code("ngo_local", N_("Local NGO")),
    Code("official", N_("Authority")),
    Code("security_force", N_("Security force")),
    Code("armed_group", N_("Armed group")),
    Code("media", N_("Media outlet")),
    Code("social_media", N_("Social media")),
    Code("researcher", N_("Researcher")),
    Code("imagery", N_("Imagery")),
    Code("document", N_("Document")),
))
SOURCE_TYPE = Vocabulary("source_type", "L24", N_("Type of item"), (
    Code("interview_in_person", N_("Interview in person")),
    Code("interview_phone", N_("Interview by phone")),
    Code("written_statement", N_("Written statement")),
    Code("report", N_("Report")),
    Code("press_release", N_("Press release")),
    Code("news_article", N_("News article")),
    Code("social_post", N_("Social-media post")),
    Code("photo", N_("Photo")),
    Code("video", N_("Video")),
    Code("audio", N_("Audio recording")),
    Code("satellite_image", N_("Satellite image")),
    Code("medical_record", N_("Medical record")),
    Code("official_record", N_("Official record")),
    Code("list_of_names", N_("List of names")),
    Code("claim_of_responsibility", N_("Claim of responsibility")),
    Code("own_observation", N_("Own observation")),
))
CONNECTION = Vocabulary("connection", "L25", N_("Connection to the facts"), (
    Code("victim", N_("Victim"), huridocs="0101"),
    Code("witness", N_("Witness"), huridocs="0102"),
    Code("perpetrator", N_("Perpetrator"), huridocs="0103"),
    Code("relative", N_("Relative"), huridocs="020101"),
    Code("related", N_("Otherwise linked to the victim"),
         N_("A friend, colleague or member of the same group."), huridocs="0201"),
    Code("community", N_("Leader or neighbour"), huridocs="0200"),
    Code("third_party", N_("Third party"), huridocs="03"),
    Code("reporter", N_("Reporter"), huridocs="0301"),
    Code("lawyer", N_("Lawyer"), huridocs="0401"),
    Code("medical", N_("Medical staff"), huridocs="0402"),
    Code("ngo", N_("NGO staff"), huridocs="0404"),
    Code("unknown", N_("Unknown"), huridocs="99"),
))
RELIABILITY = Vocabulary("reliability", "L26", N_("Reliability of the source"), (
    Code("A", N_("Completely reliable"), huridocs="highly reliable"),
    Code("B", N_("Usually reliable"), huridocs="likely reliable"),
    Code("C", N_("Fairly reliable"), huridocs="unsure"),
    Code("D", N_("Not usually reliable"), huridocs="likely unreliable"),
    Code("E", N_("Unreliable"), huridocs="highly unreliable"),
    Code("F", N_("Reliability cannot be judged"), huridocs="unknown"),
))
CREDIBILITY = Vocabulary("credibility", "L26b", N_("Credibility of the information"), (
    Code("1", N_("Confirmed by other sources")),
    Code("2", N_("Probably true")),
    Code("3", N_("Possibly true")),
    Code("4", N_("Doubtful")),
    Code("5", N_("Improbable")),
    Code("6", N_("Truth cannot be judged")),
))

# When and where
DATE_PRECISION = Vocabulary("date_precision", "L27", N_("Date precision"), (
    Code("1", N_("One day"), acled="1", ged="1"),
    Code("2", N_("Two to six days"), acled="2", ged="2"),
    Code("3", N_("One week"), acled="2", ged="3"),
    Code("4", N_("Eight days to a month"), acled="3", ged="4"),
    Code("5", N_("More than a month"), acled="3", ged="5"),
))
WHERE_PREC = Vocabulary("where_prec", "L28", N_("Location precision"), (
    Code("1", N_("Exact place"), acled="1", ged="1"),
    Code("2", N_("Within 25 km"), acled="2", ged="2"),
    Code("3", N_("Circle or district"), acled="2", ged="3"),
    Code("4", N_("Region"), acled="3", ged="4"),
    Code("5", N_("Linear or fuzzy feature"),
         N_("A river, a road between two towns, a forest."), acled="2", ged="5"),
    Code("6", N_("Country"), acled="3", ged="6"),
    Code("7", N_("International area"), ged="7"),
))

# How attacks hang together, and what they amount to
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

# The record and its safety
SENSITIVITY = Vocabulary("sensitivity", "L31", N_("Sensitivity"), (
    Code("0", N_("Public")),
    Code("1", N_("Headquarters")),
    Code("2", N_("Case team")),
    Code("3", N_("Researcher only")),
))
WORKFLOW = Vocabulary("workflow", "L32", N_("Workflow status"), (
    Code("draft", N_("Draft")),
    Code("submitted", N_("Submitted")),
    Code("in_review", N_("In review")),
    Code("needs_work", N_("Needs work")),
    Code("approved", N_("Approved")),
    Code("published", N_("Published")),
    Code("withdrawn", N_("Withdrawn")),
))
CONSENT = Vocabulary("consent", "L33", N_("Consent"), (
    Code("none", N_("None")),
    Code("internal", N_("Internal use")),
    Code("anonymous_publication", N_("Anonymous publication")),
    Code("named_publication", N_("Publication with the name")),
    Code("share_accountability", N_("Sharing with justice mechanisms")),
    Code("withdrawn", N_("Withdrawn")),
))
MISSING_REASON = Vocabulary("missing_reason", "L34", N_("Reason for no value"), (
    Code("unknown", N_("Unknown"), N_("The source does not know.")),
    Code("not_asked", N_("Not asked")),
    Code("refused", N_("Refused to answer")),
    Code("withheld", N_("Withheld (protection)")),
    Code("not_applicable", N_("Not applicable")),
    Code("pending", N_("Pending"), N_("The answer has been asked for and is awaited.")),
))
MEDIA_ROLE = Vocabulary("media_role", "L35", N_("What it shows"), (
    Code("scene", N_("Scene")),
    Code("damage", N_("Damage")),
    Code("injury", N_("Injury")),
    Code("body", N_("Body")),
    Code("burial", N_("Burial")),
    Code("document", N_("Document")),
    Code("portrait", N_("Portrait")),
    Code("interview_audio", N_("Interview recording")),
    Code("satellite", N_("Satellite imagery")),
    Code("weapon", N_("Weapon")),
    Code("map", N_("Map")),
))
CUSTODY_ACTION = Vocabulary("custody_action", "L36", N_("Custody action"), (
    Code("collected", N_("Collected")),
    Code("copied", N_("Copied")),
    Code("hashed", N_("Hash computed")),
    Code("verified", N_("Hash checked")),
    Code("transferred", N_("Transferred")),
    Code("redacted", N_("Redacted")),
    Code("exported", N_("Exported")),
    Code("destroyed", N_("Destroyed")),
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

# Small lists
YES_NO_UNKNOWN = Vocabulary("yes_no_unknown", "", N_("Yes, no or unknown"), (
    Code("y", N_("Yes")),
    Code("n", N_("No")),
    Code("u", N_("Unknown")),
))
NAME_STATUS = Vocabulary("name_status", "", N_("Name status"), (
    Code("named", N_("Named")),
    Code("partly", N_("Partly named")),
    Code("unidentified", N_("Unidentified")),
    Code("withheld", N_("Withheld (protection)")),
))
PART_ROLE = Vocabulary("part_role", "", N_("Part of a tally"), (
    Code("subset", N_("Subset"), N_("Some of those counted: “including three children”.")),
    Code("partition", N_("Partition"),
         N_("One of the parts that make up the whole: 10 released, 2 dead, 12 held.")),
))
FIGURE_STATUS = Vocabulary("figure_status", "", N_("Status of the figure"), (
    Code("active", N_("Active")),
    Code("superseded", N_("Superseded"), N_("The same source gave a later figure.")),
    Code("retracted", N_("Retracted"), N_("The source took it back.")),
))
HARM_STATUS = Vocabulary("harm_status", "", N_("Status of the harm"), (
    Code("active", N_("Active")),
    Code("withdrawn", N_("Withdrawn")),
))
CLAIM_STATUS = Vocabulary("claim_status", "", N_("Status of the claim"), (
    Code("asserted", N_("Asserted")),
    Code("disputed", N_("Disputed")),
))
STANCE = Vocabulary("stance", "", N_("Stance"), (
    Code("supports", N_("Supports")),
    Code("contradicts", N_("Contradicts")),
    Code("mentions", N_("Mentions")),
))
COMMENT_STATUS = Vocabulary("comment_status", "", N_("Status of the comment"), (
    Code("open", N_("Open")),
    Code("answered", N_("Answered")),
    Code("closed", N_("Closed")),
))
COPY_KIND = Vocabulary("copy_kind", "", N_("Kind of copy"), (
    Code("evidentiary", N_("Evidentiary copy"), N_("The file as collected, never changed.")),
    Code("working", N_("Working copy")),
))
ASSERTED_BY = Vocabulary("asserted_by", "", N_("Asserted by"), (
    Code("own", N_("Our own finding")),
    Code("source", N_("The source")),
))
PLACE_TYPE = Vocabulary("place_type", "", N_("Type of place"), (
    Code("village", N_("Village")),
    Code("hamlet", N_("Hamlet")),
    Code("town", N_("Town")),
    Code("city", N_("City")),
    Code("neighbourhood", N_("Neighbourhood")),
    Code("camp", N_("Camp")),
    Code("site", N_("Site"), N_("A mine, a well, a displacement site.")),
    Code("road", N_("Road")),
    Code("area", N_("Area")),
    Code("other", N_("Other")),
))
SITE_TYPE = Vocabulary("site_type", "", N_("Type of site"), (
    Code("home", N_("Home")),
    Code("field", N_("Field")),
    Code("market", N_("Market")),
    Code("road", N_("Road")),
    Code("mosque", N_("Mosque")),
    Code("church", N_("Church")),
    Code("school", N_("School")),
    Code("health", N_("Health facility")),
    Code("well", N_("Well or water point")),
    Code("forest", N_("Forest or bush")),
    Code("administrative", N_("Administrative building")),
    Code("barracks", N_("Barracks or military post")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
TAKEN_FROM = Vocabulary("taken_from", "", N_("Taken from"), (
    Code("home", N_("Home")),
    Code("road", N_("Road")),
    Code("field", N_("Field")),
    Code("market", N_("Market")),
    Code("school", N_("School")),
    Code("worship", N_("Place of worship")),
    Code("health", N_("Health facility")),
    Code("work", N_("Workplace")),
    Code("vehicle", N_("Vehicle")),
    Code("other", N_("Other")),
    Code("unknown", N_("Unknown")),
))
DECISION = Vocabulary("decision", "", N_("Decision on a likely duplicate"), (
    Code("open", N_("Not decided")),
    Code("merged", N_("Merged")),
    Code("different", N_("Not the same")),
))
COLLECTION_METHOD = Vocabulary("collection_method", "", N_("Method of collection"), (
    Code("interview", N_("Interview")),
    Code("document_received", N_("Document received")),
    Code("open_source", N_("Open-source research")),
    Code("observation", N_("Own observation")),
    Code("remote_sensing", N_("Remote sensing")),
    Code("other", N_("Other")),
))
FAMILY_RELATION = Vocabulary("family_relation", "", N_("Relation in the family"), (
    Code("head", N_("Head of household")),
    Code("spouse", N_("Spouse")),
    Code("child", N_("Son or daughter")),
    Code("parent", N_("Father or mother")),
    Code("sibling", N_("Brother or sister")),
    Code("other_relative", N_("Other relative")),
    Code("none", N_("No family tie")),
    Code("unknown", N_("Unknown")),
))
UNIT = Vocabulary("unit", "", N_("Unit"), (
    Code("person", N_("Person")),
    Code("household", N_("Household")),
    Code("building", N_("Building")),
    Code("animal", N_("Animal")),
    Code("vehicle", N_("Vehicle")),
    Code("facility", N_("Facility")),
    Code("place", N_("Place")),
))

VOCABULARIES: dict[str, Vocabulary] = {
    v.name: v for v in (
        MEASURE, QUALIFIER, METHOD, ADOPTION_RULE, PROOF_LEVEL, VERIFICATION, CONFIDENCE, ATTRIBUTION_BASIS,
        ACTOR_RESPONSE, ACTOR_TYPE, ROLE, DEGREE, ATTACK_TYPE, WEAPON, CIVILIAN_STATUS, SEX, AGE_GROUP,
        POPULATION_GROUP, OCCUPATION, CIRCUMSTANCE, VICTIM_OUTCOME, PURPOSE, CUSTODY_EVENT, CUSTODY_STATUS,
        SOURCE_KIND, SOURCE_TYPE, CONNECTION, RELIABILITY, CREDIBILITY, DATE_PRECISION, WHERE_PREC, LINK_TYPE,
        LEGAL, LEGAL_WORDING, SENSITIVITY, WORKFLOW, CONSENT, MISSING_REASON, MEDIA_ROLE, CUSTODY_ACTION, MRM,
        YES_NO_UNKNOWN, NAME_STATUS, PART_ROLE, FIGURE_STATUS, HARM_STATUS, CLAIM_STATUS, STANCE,
        COMMENT_STATUS, COPY_KIND, ASSERTED_BY, PLACE_TYPE, SITE_TYPE, TAKEN_FROM, DECISION,
        COLLECTION_METHOD, FAMILY_RELATION, UNIT,
    )
}
# fmt: on
