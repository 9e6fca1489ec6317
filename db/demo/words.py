"""The words of which invented attacks are made.

Villages, parties, publishers and persons are fiction; only regions, districts and their P-codes are real.
"""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# District, its P-code, region, its P-code, a point near its middle.
DISTRICTS = (
    ("Bandiagara", "ML0501", "Mopti", "ML05", 14.35, -3.61),
    ("Bankass", "ML0502", "Mopti", "ML05", 13.95, -3.52),
    ("Djenné", "ML0503", "Mopti", "ML05", 13.90, -4.55),
    ("Douentza", "ML0504", "Mopti", "ML05", 14.99, -2.95),
    ("Koro", "ML0505", "Mopti", "ML05", 14.07, -3.08),
    ("Mopti", "ML0506", "Mopti", "ML05", 14.49, -4.19),
    ("Ténenkou", "ML0507", "Mopti", "ML05", 14.46, -4.92),
    ("Youwarou", "ML0508", "Mopti", "ML05", 15.37, -4.26),
    ("Macina", "ML0403", "Ségou", "ML04", 13.96, -5.36),
    ("Niono", "ML0404", "Ségou", "ML04", 14.25, -5.99),
    ("San", "ML0405", "Ségou", "ML04", 13.30, -4.90),
    ("Ségou", "ML0406", "Ségou", "ML04", 13.44, -6.26),
    ("Tominian", "ML0407", "Ségou", "ML04", 13.28, -4.59),
    ("Gourma-Rharous", "ML0603", "Tombouctou", "ML06", 16.88, -1.92),
    ("Niafunké", "ML0604", "Tombouctou", "ML06", 15.93, -3.99),
    ("Ansongo", "ML0701", "Gao", "ML07", 15.66, 0.50),
    ("Gao", "ML0703", "Gao", "ML07", 16.27, -0.04),
    ("Ménaka", "ML1001", "Ménaka", "ML10", 15.92, 2.40),
)
BEGINNINGS = _words("Ba Bo Da Di Fa Gan Ko Kan Ma Mo Nia Ouo Pe San Sé Ta Tié Toro Ya Zan")
MIDDLES = (*_words("la na ra gou ri wo di ma lo ni"), "", "", "", "")
ENDINGS = _words("bougou dougou gara koro kala na pé ré wéré gourou ndé sso")
ADDED = ("Peul", "Dogon", "Marka", "Do", "Kanda", "Ley")

# Name, short name, other names, type.
ACTORS = (
    ("Katiba of the Delta", "KDT", "Katiba du Delta", "rebel"),
    ("Katiba of the Dunes", "KDN", "Katiba des Dunes", "rebel"),
    ("Northern Province of the Banner", "NPB", "Province nord de l'Étendard", "rebel"),
    ("Hunters of the Plain", "HOP", "Chasseurs de la Plaine", "communal_militia"),
    ("Watchers of the Cliff", "WOC", "Veilleurs de la Falaise", "communal_militia"),
    ("Herders' Defence Front", "HDF", "Front de défense des éleveurs", "political_militia"),
    ("Armed forces, sector 4", "AF4", "Forces armées, secteur 4", "state_armed"),
    ("Gendarmerie, mobile squadron", "GMS", "Gendarmerie, escadron mobile", "state_police"),
    ("Foreign contractors", "", "Instructeurs étrangers", "foreign_forces"),
    ("Road robbers", "", "Coupeurs de route", "bandits"),
)
TARGET = ("Civilians", "", "Civils", "civilians")

FIRST_NAMES = {
    "m": _words(
        "Abdou Adama Amadou Boubacar Bréhima Daouda Drissa Hamidou Ibrahima Issa Kalifa Madou Mahamane "
        "Modibo Moussa Oumar Ousmane Sékou Seydou Souleymane Tiémoko Yacouba Youssouf"
    ),
    "f": _words(
        "Aïssata Aminata Assétou Awa Bintou Coumba Djénéba Fanta Fatoumata Hawa Kadiatou Kadidia Mariam "
        "Nana Oumou Ramata Rokia Safiatou Salimata Sira Yaye"
    ),
}
FAMILY_NAMES = _words(
    "Arama Bah Barry Boly Cissé Coulibaly Dembélé Diakité Diallo Diarra Dicko Djiguiba Dolo Goïta Guindo "
    "Kassambara Keïta Konaté Koné Maïga Ongoïba Poudiougo Sagara Sangaré Sanogo Sidibé Tamboura Tembely "
    "Togo Touré Traoré"
)

# Who speaks, what it is, publisher or public label, reliability, sensitivity.
PUBLISHED = (
    ("media", "news_article", "Radio du Fleuve", "C"),
    ("media", "news_article", "The Sahel Courier", "B"),
    ("media", "news_article", "L'Écho des Dunes", "C"),
    ("un", "report", "Human rights division of the mission", "B"),
    ("ngo", "report", "Sahel Rights Observatory", "B"),
    ("ngo_local", "report", "Association for the Peace of the Villages", "C"),
    ("social_media", "social_post", "A public page of the commune", "E"),
    ("official", "press_release", "The governor's office", "D"),
)
CONFIDENTIAL = (
    ("witness", "interview_phone", "witness, {age}, farmer", "witness"),
    ("witness", "interview_in_person", "witness, {age}, trader", "witness"),
    ("victim", "interview_in_person", "survivor, {age}", "victim"),
    ("relative", "interview_phone", "relative of a victim, {age}", "relative"),
    ("community_leader", "interview_phone", "village elder, {age}", "community"),
    ("activist", "written_statement", "local activist, {age}", "related"),
)
HEADLINES = (
    "{place}: residents tell of an attack",
    "Attack on {place}: what is known",
    "Violence in the district of {district}",
    "{place} : les habitants racontent l'attaque",
    "Nouvelle attaque dans le cercle de {district}",
)

# What happened, by type of attack: its share in 100, words for the title, and a sentence.
KINDS = {
    "village_attack": (46, "attack on", "Armed men on motorcycles entered {place} and opened fire."),
    "killing": (
        12,
        "killing in",
        "Armed men came to a house in {place} and shot those they were looking for.",
    ),
    "ambush_road": (
        12,
        "ambush near",
        "A vehicle on its way to market was stopped and fired at near {place}.",
    ),
    "abduction": (9, "abduction in", "Armed men led people away from {place} towards the bush."),
    "ied": (8, "explosion near", "A cart struck an explosive device on the track to {place}."),
    "air_drone": (4, "air strike on", "A strike from the air hit a gathering in {place}."),
    "property": (
        5,
        "looting of",
        "The attackers set fire to granaries in {place} and drove the cattle away.",
    ),
    "arrest_operation": (4, "operation in", "Soldiers searched {place} and led men away."),
}
FURTHER = (
    "They stayed for about two hours.",
    "Many inhabitants fled to the next town during the night.",
    "Les corps ont été enterrés le lendemain matin.",
    "Le réseau téléphonique avait été coupé la veille.",
    "The village had been under a blockade for weeks.",
    "Survivors say that the nearest post was told but did not come.",
    "Les assaillants sont repartis vers le nord.",
)
CONTEXTS = (
    "Earlier threats had been reported: the village was said to have broken an agreement.",
    "Le village avait refusé de payer la zakat quelques semaines auparavant.",
    "A market day in the neighbouring commune had been attacked shortly before.",
)

# Measure: share of attacks, usual size, words in English and French.
MEASURES = {
    "killed": (0.75, 7, ("civilian", "civilians"), ("civil", "civils")),
    "injured": (0.20, 5, ("person injured", "people injured"), ("blessé", "blessés")),
    "abducted": (0.08, 4, ("civilian", "civilians"), ("personne", "personnes")),
    "homes_burned": (0.10, 30, ("home", "homes"), ("maison", "maisons")),
    "displaced": (0.08, 400, ("villager", "villagers"), ("villageois", "villageois")),
    "livestock_taken": (0.12, 80, ("animal", "animals"), ("animal", "animaux")),
    "granaries_burned": (0.03, 8, ("granary", "granaries"), ("grenier", "greniers")),
}
SUBSETS = {
    "child_u": ({"age_group": "child_u"}, ("child", "children"), ("enfant", "enfants")),
    "f": ({"sex": "f"}, ("woman", "women"), ("femme", "femmes")),
}
# Words for a number, in English and in French.
PHRASES = (
    ("{n} {en}", "{n} {fr}"),
    ("{n} {en}", "{n} {fr}"),
    ("at least {n} {en}", "au moins {n} {fr}"),
    ("at least {n} {en}", "au moins {n} {fr}"),
    ("more than {n} {en}", "plus de {n} {fr}"),
    ("about {n} {en}", "environ {n} {fr}"),
    ("between {n} and {m} {en}", "entre {n} et {m} {fr}"),
    ("nearly {n} {en}", "près de {n} {fr}"),
    ("dozens of {many}", "des dizaines de {plus}"),
)
FIRM = 5  # the first ones, for small numbers too
QUALIFICATIONS = {
    "killed": ("wc_murder", "wc_civilians"),
    "abducted": ("wc_hostages",),
    "homes_burned": ("wc_destruction",),
    "livestock_taken": ("wc_pillage",),
    "displaced": ("wc_displacement",),
}
