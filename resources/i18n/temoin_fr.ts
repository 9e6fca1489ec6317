<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>db</name>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Tués</translation>
    </message>
    <message>
        <source>Injured</source>
        <translation>Blessés</translation>
    </message>
    <message>
        <source>Abducted</source>
        <translation>Enlevés</translation>
    </message>
    <message>
        <source>Taken and held against their will by whoever attacked.</source>
        <translation>Pris et retenus contre leur gré par ceux qui ont attaqué.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Portés disparus</translation>
    </message>
    <message>
        <source>Nobody knows whether they live.</source>
        <translation>Nul ne sait s’ils vivent.</translation>
    </message>
    <message>
        <source>Detained</source>
        <translation>Détenus</translation>
    </message>
    <message>
        <source>Arrested and held by a state authority.</source>
        <translation>Arrêtés et retenus par une autorité de l’État.</translation>
    </message>
    <message>
        <source>Held by a state authority.</source>
        <translation>Retenus par une autorité de l’État.</translation>
    </message>
    <message>
        <source>Tortured or ill-treated</source>
        <translation>Torturés ou maltraités</translation>
    </message>
    <message>
        <source>Survivors of sexual violence</source>
        <translation>Victimes de violences sexuelles</translation>
    </message>
    <message>
        <source>Children recruited or used</source>
        <translation>Enfants recrutés ou utilisés</translation>
    </message>
    <message>
        <source>Threatened</source>
        <translation>Menacés</translation>
    </message>
    <message>
        <source>Displaced</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <source>Displaced households</source>
        <translation>Ménages déplacés</translation>
    </message>
    <message>
        <source>Households that fled or were driven from home because of the attack.</source>
        <translation>Ménages qui ont fui ou ont été chassés de chez eux du fait de l’attaque.</translation>
    </message>
    <message>
        <source>Homes burned</source>
        <translation>Maisons incendiées</translation>
    </message>
    <message>
        <source>Homes damaged or destroyed otherwise</source>
        <translation>Maisons endommagées ou détruites autrement</translation>
    </message>
    <message>
        <source>Granaries burned</source>
        <translation>Greniers incendiés</translation>
    </message>
    <message>
        <source>Shops looted</source>
        <translation>Boutiques pillées</translation>
    </message>
    <message>
        <source>Livestock stolen</source>
        <translation>Bétail volé</translation>
    </message>
    <message>
        <source>Livestock killed</source>
        <translation>Bétail abattu</translation>
    </message>
    <message>
        <source>Vehicles destroyed</source>
        <translation>Véhicules détruits</translation>
    </message>
    <message>
        <source>Schools attacked</source>
        <translation>Écoles attaquées</translation>
    </message>
    <message>
        <source>Health facilities attacked</source>
        <translation>Structures de santé attaquées</translation>
    </message>
    <message>
        <source>Places of worship attacked</source>
        <translation>Lieux de culte attaqués</translation>
    </message>
    <message>
        <source>Water points destroyed</source>
        <translation>Points d’eau détruits</translation>
    </message>
    <message>
        <source>Attackers seen</source>
        <translation>Assaillants vus</translation>
    </message>
    <message>
        <source>How many attackers were seen.</source>
        <translation>Combien d’assaillants ont été vus.</translation>
    </message>
    <message>
        <source>Villages affected</source>
        <translation>Villages touchés</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Qualificatif</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Exactement</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>The number itself or any higher one.</source>
        <translation>Ce nombre ou n’importe quel nombre plus élevé.</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>Plus de</translation>
    </message>
    <message>
        <source>Above the number, which is itself excluded.</source>
        <translation>Au-dessus du nombre, lui-même exclu.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>The number itself or any lower one.</source>
        <translation>Ce nombre ou n’importe quel nombre plus bas.</translation>
    </message>
    <message>
        <source>Fewer than</source>
        <translation>Moins de</translation>
    </message>
    <message>
        <source>Below the number, which is itself excluded.</source>
        <translation>Au-dessous du nombre, qui est lui-même exclu.</translation>
    </message>
    <message>
        <source>Nearly</source>
        <translation>Près de</translation>
    </message>
    <message>
        <source>Between … and</source>
        <translation>Entre … et</translation>
    </message>
    <message>
        <source>About ten</source>
        <translation>Une dizaine</translation>
    </message>
    <message>
        <source>About twenty</source>
        <translation>Une vingtaine</translation>
    </message>
    <message>
        <source>About a hundred</source>
        <translation>Une centaine</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>A few, in words without a number.</source>
        <translation>Quelques-uns, en mots sans nombre.</translation>
    </message>
    <message>
        <source>Some tens, in words without a number.</source>
        <translation>Quelques dizaines, en mots sans nombre.</translation>
    </message>
    <message>
        <source>Some hundreds, in words without a number.</source>
        <translation>Quelques centaines, en mots sans nombre.</translation>
    </message>
    <message>
        <source>Dozens</source>
        <translation>Des dizaines</translation>
    </message>
    <message>
        <source>Hundreds</source>
        <translation>Des centaines</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The source says that there were none.</source>
        <translation>La source dit qu’il n’y en a eu aucun.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Counting method</source>
        <translation>Méthode de comptage</translation>
    </message>
    <message>
        <source>Name list</source>
        <translation>Liste nominative</translation>
    </message>
    <message>
        <source>Body or house count</source>
        <translation>Comptage des corps ou des maisons</translation>
    </message>
    <message>
        <source>Witness estimate</source>
        <translation>Estimation d’un témoin</translation>
    </message>
    <message>
        <source>Official toll</source>
        <translation>Bilan officiel</translation>
    </message>
    <message>
        <source>Satellite imagery</source>
        <translation>Imagerie satellitaire</translation>
    </message>
    <message>
        <source>Hospital record</source>
        <translation>Registre hospitalier</translation>
    </message>
    <message>
        <source>Displacement registration</source>
        <translation>Enregistrement des déplacés</translation>
    </message>
    <message>
        <source>Quoted from another report</source>
        <translation>Repris d’un autre rapport</translation>
    </message>
    <message>
        <source>Adoption rule</source>
        <translation>Règle d’adoption</translation>
    </message>
    <message>
        <source>Only source</source>
        <translation>Source unique</translation>
    </message>
    <message>
        <source>Most direct source</source>
        <translation>Source la plus directe</translation>
    </message>
    <message>
        <source>Highest graded</source>
        <translation>La mieux cotée</translation>
    </message>
    <message>
        <source>Majority of independent sources</source>
        <translation>Majorité des sources indépendantes</translation>
    </message>
    <message>
        <source>Lowest figure</source>
        <translation>Chiffre le plus bas</translation>
    </message>
    <message>
        <source>Latest figure</source>
        <translation>Dernier chiffre</translation>
    </message>
    <message>
        <source>Range of all</source>
        <translation>Fourchette de toutes les sources</translation>
    </message>
    <message>
        <source>Count of named persons</source>
        <translation>Décompte nominatif</translation>
    </message>
    <message>
        <source>Researcher's judgement</source>
        <translation>Appréciation du chercheur</translation>
    </message>
    <message>
        <source>The researcher weighs the sources and sets the number.</source>
        <translation>Le chercheur pèse les sources et fixe le nombre.</translation>
    </message>
    <message>
        <source>Standard of proof</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>Alleged, not assessed</source>
        <translation>Allégué, non évalué</translation>
    </message>
    <message>
        <source>Reasonable suspicion</source>
        <translation>Soupçon raisonnable</translation>
    </message>
    <message>
        <source>Reasonable grounds to believe</source>
        <translation>Motifs raisonnables de croire</translation>
    </message>
    <message>
        <source>Balance of probabilities</source>
        <translation>Prépondérance des probabilités</translation>
    </message>
    <message>
        <source>Clear and convincing evidence</source>
        <translation>Preuves claires et convaincantes</translation>
    </message>
    <message>
        <source>Beyond reasonable doubt</source>
        <translation>Au-delà de tout doute raisonnable</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Reported, not verified</source>
        <translation>Signalé, non vérifié</translation>
    </message>
    <message>
        <source>Verification pending</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Found not to have occurred</source>
        <translation>Établi que les faits n’ont pas eu lieu</translation>
    </message>
    <message>
        <source>Outside mandate</source>
        <translation>Hors mandat</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>The evidence leaves no serious doubt.</source>
        <translation>Les éléments ne laissent aucun doute sérieux.</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>More likely than not.</source>
        <translation>Plus vraisemblable que le contraire.</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>It fits the evidence, and so do other explanations.</source>
        <translation>Compatible avec les éléments, comme le sont d’autres explications.</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>Allégué</translation>
    </message>
    <message>
        <source>Somebody says so; nothing else has been found.</source>
        <translation>Quelqu’un l’affirme ; rien d’autre n’a été trouvé.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Sources contradict each other.</source>
        <translation>Les sources se contredisent.</translation>
    </message>
    <message>
        <source>Basis of attribution</source>
        <translation>Fondement de l’attribution</translation>
    </message>
    <message>
        <source>Claim of responsibility</source>
        <translation>Revendication</translation>
    </message>
    <message>
        <source>Witnesses recognised individuals</source>
        <translation>Reconnus par des témoins</translation>
    </message>
    <message>
        <source>Clothing or insignia</source>
        <translation>Tenue, insignes</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Weapons or vehicles</source>
        <translation>Armes, véhicules</translation>
    </message>
    <message>
        <source>Earlier threats or blockade</source>
        <translation>Menaces ou blocus antérieurs</translation>
    </message>
    <message>
        <source>Area of control</source>
        <translation>Zone contrôlée</translation>
    </message>
    <message>
        <source>Modus operandi</source>
        <translation>Mode opératoire</translation>
    </message>
    <message>
        <source>The way in which it was done is that of the party.</source>
        <translation>La façon de faire est celle de la partie.</translation>
    </message>
    <message>
        <source>Official statement</source>
        <translation>Déclaration officielle</translation>
    </message>
    <message>
        <source>Video or photo</source>
        <translation>Vidéo, photo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Response of the party accused</source>
        <translation>Réponse de la partie mise en cause</translation>
    </message>
    <message>
        <source>No statement known</source>
        <translation>Pas de déclaration connue</translation>
    </message>
    <message>
        <source>Claimed responsibility</source>
        <translation>A revendiqué</translation>
    </message>
    <message>
        <source>Acknowledged the act</source>
        <translation>A reconnu les faits</translation>
    </message>
    <message>
        <source>Acknowledged, denies responsibility</source>
        <translation>Reconnaît les faits, nie sa responsabilité</translation>
    </message>
    <message>
        <source>Gave another account</source>
        <translation>Donne une autre version</translation>
    </message>
    <message>
        <source>Denied the act</source>
        <translation>A nié les faits</translation>
    </message>
    <message>
        <source>Not asked for comment</source>
        <translation>Non sollicité</translation>
    </message>
    <message>
        <source>Type of actor</source>
        <translation>Type d’acteur</translation>
    </message>
    <message>
        <source>Armed forces</source>
        <translation>Forces armées</translation>
    </message>
    <message>
        <source>Police or gendarmerie</source>
        <translation>Police, gendarmerie</translation>
    </message>
    <message>
        <source>Foreign forces or contractors</source>
        <translation>Forces étrangères, sociétés militaires</translation>
    </message>
    <message>
        <source>Insurgent or Islamist armed group</source>
        <translation>Groupe armé (insurgé, islamiste)</translation>
    </message>
    <message>
        <source>Fights to overturn or replace the state.</source>
        <translation>Combat pour renverser ou remplacer l’État.</translation>
    </message>
    <message>
        <source>Militia with political aim</source>
        <translation>Milice politique</translation>
    </message>
    <message>
        <source>Uses force for a political end without seeking to replace the state.</source>
        <translation>Use de la force à des fins politiques sans chercher à remplacer l’État.</translation>
    </message>
    <message>
        <source>Self-defence or communal militia</source>
        <translation>Groupe d’autodéfense, milice communautaire</translation>
    </message>
    <message>
        <source>Raised by a community, village or hunters' brotherhood.</source>
        <translation>Formée par une communauté, un village ou une confrérie de chasseurs.</translation>
    </message>
    <message>
        <source>Criminal group</source>
        <translation>Groupe criminel</translation>
    </message>
    <message>
        <source>Crowd</source>
        <translation>Foule</translation>
    </message>
    <message>
        <source>Civilians</source>
        <translation>Civils</translation>
    </message>
    <message>
        <source>UN or AU mission</source>
        <translation>Mission de l’ONU ou de l’UA</translation>
    </message>
    <message>
        <source>Unidentified armed men</source>
        <translation>Hommes armés non identifiés</translation>
    </message>
    <message>
        <source>Role in the attack</source>
        <translation>Rôle dans l’attaque</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>A participé</translation>
    </message>
    <message>
        <source>Targeted party</source>
        <translation>Partie visée</translation>
    </message>
    <message>
        <source>Defending party</source>
        <translation>Partie en défense</translation>
    </message>
    <message>
        <source>Force present, did not act</source>
        <translation>Force présente, passive</translation>
    </message>
    <message>
        <source>Alleged target</source>
        <translation>Cible alléguée</translation>
    </message>
    <message>
        <source>Whom the perpetrator says it aimed at.</source>
        <translation>Celle que l’auteur dit avoir visée.</translation>
    </message>
    <message>
        <source>Degree of involvement</source>
        <translation>Degré d’implication</translation>
    </message>
    <message>
        <source>Carried it out</source>
        <translation>A exécuté l’acte</translation>
    </message>
    <message>
        <source>Gave the order</source>
        <translation>A donné l’ordre</translation>
    </message>
    <message>
        <source>Planned it</source>
        <translation>A planifié l’acte</translation>
    </message>
    <message>
        <source>Accomplice</source>
        <translation>Complice</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Soupçonné</translation>
    </message>
    <message>
        <source>Failed to protect</source>
        <translation>N’a pas protégé</translation>
    </message>
    <message>
        <source>Had the duty and the means to protect, and did not.</source>
        <translation>Avait le devoir et les moyens de protéger, et ne l’a pas fait.</translation>
    </message>
    <message>
        <source>Type of attack</source>
        <translation>Type d’attaque</translation>
    </message>
    <message>
        <source>Attack on a village</source>
        <translation>Attaque d’un village</translation>
    </message>
    <message>
        <source>Targeted killing</source>
        <translation>Assassinat ciblé</translation>
    </message>
    <message>
        <source>One or a few persons chosen as such.</source>
        <translation>Une ou quelques personnes choisies comme telles.</translation>
    </message>
    <message>
        <source>Summary execution</source>
        <translation>Exécution sommaire</translation>
    </message>
    <message>
        <source>Killing of persons who were already in the perpetrators' power.</source>
        <translation>Mise à mort de personnes déjà aux mains des auteurs.</translation>
    </message>
    <message>
        <source>Abduction</source>
        <translation>Enlèvement</translation>
    </message>
    <message>
        <source>Sexual violence</source>
        <translation>Violence sexuelle</translation>
    </message>
    <message>
        <source>Ambush on civilians</source>
        <translation>Embuscade contre des civils</translation>
    </message>
    <message>
        <source>Explosive device or mine</source>
        <translation>Engin explosif, mine</translation>
    </message>
    <message>
        <source>Air or drone strike</source>
        <translation>Frappe aérienne ou de drone</translation>
    </message>
    <message>
        <source>Shelling</source>
        <translation>Tir d’artillerie</translation>
    </message>
    <message>
        <source>Clash with civilian harm</source>
        <translation>Affrontement touchant des civils</translation>
    </message>
    <message>
        <source>Mob violence</source>
        <translation>Violence de foule</translation>
    </message>
    <message>
        <source>Looting or burning only</source>
        <translation>Pillage ou incendie seul</translation>
    </message>
    <message>
        <source>Siege or blockade</source>
        <translation>Siège, blocus</translation>
    </message>
    <message>
        <source>Security operation</source>
        <translation>Opération de sécurité</translation>
    </message>
    <message>
        <source>Arrests or a sweep by state forces.</source>
        <translation>Arrestations ou ratissage par des forces de l’État.</translation>
    </message>
    <message>
        <source>Weapon or cause of death</source>
        <translation>Arme ou cause du décès</translation>
    </message>
    <message>
        <source>Firearms</source>
        <translation>Armes à feu</translation>
    </message>
    <message>
        <source>Bladed weapon</source>
        <translation>Arme blanche</translation>
    </message>
    <message>
        <source>Blunt object or beating</source>
        <translation>Objet contondant, coups</translation>
    </message>
    <message>
        <source>Burned</source>
        <translation>Brûlé</translation>
    </message>
    <message>
        <source>IED or mine</source>
        <translation>Engin explosif improvisé, mine</translation>
    </message>
    <message>
        <source>Mortar, rocket or artillery</source>
        <translation>Mortier, roquette, artillerie</translation>
    </message>
    <message>
        <source>Aircraft bomb</source>
        <translation>Bombe aérienne</translation>
    </message>
    <message>
        <source>Armed drone</source>
        <translation>Drone armé</translation>
    </message>
    <message>
        <source>Grenade</source>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Strangling</source>
        <translation>Strangulation</translation>
    </message>
    <message>
        <source>Drowning</source>
        <translation>Noyade</translation>
    </message>
    <message>
        <source>Deprivation</source>
        <translation>Privation</translation>
    </message>
    <message>
        <source>Died of hunger, thirst or lack of care that somebody caused.</source>
        <translation>Mort de faim, de soif ou faute de soins, par le fait d’autrui.</translation>
    </message>
    <message>
        <source>Chemical agent</source>
        <translation>Agent chimique</translation>
    </message>
    <message>
        <source>Civilian status</source>
        <translation>Statut civil ou combattant</translation>
    </message>
    <message>
        <source>Civilian</source>
        <translation>Civil</translation>
    </message>
    <message>
        <source>Other protected person</source>
        <translation>Autre personne protégée</translation>
    </message>
    <message>
        <source>Wounded or captured fighters, medical and religious personnel of a force.</source>
        <translation>Combattants blessés ou capturés, personnel sanitaire et religieux d’une force.</translation>
    </message>
    <message>
        <source>Member of an armed force or group</source>
        <translation>Membre d’une force ou d’un groupe armé</translation>
    </message>
    <message>
        <source>Directly participating in hostilities</source>
        <translation>Participant directement aux hostilités</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Infant or toddler (0–4)</source>
        <translation>Nourrisson ou petit enfant (0–4 ans)</translation>
    </message>
    <message>
        <source>Child (5–17)</source>
        <translation>Enfant (5–17 ans)</translation>
    </message>
    <message>
        <source>Child under 18, age unknown</source>
        <translation>Mineur, âge inconnu</translation>
    </message>
    <message>
        <source>Under eighteen, and no source gives the age.</source>
        <translation>Moins de dix-huit ans, sans qu’une source donne l’âge.</translation>
    </message>
    <message>
        <source>Adult (18–59)</source>
        <translation>Adulte (18–59 ans)</translation>
    </message>
    <message>
        <source>Older person (60 and over)</source>
        <translation>Personne âgée (60 ans et plus)</translation>
    </message>
    <message>
        <source>Population group</source>
        <translation>Groupe de population</translation>
    </message>
    <message>
        <source>Fulani</source>
        <translation>Peul</translation>
    </message>
    <message>
        <source>Dogon</source>
        <translation>Dogon</translation>
    </message>
    <message>
        <source>Bambara</source>
        <translation>Bambara</translation>
    </message>
    <message>
        <source>Bozo</source>
        <translation>Bozo</translation>
    </message>
    <message>
        <source>Songhai</source>
        <translation>Songhaï</translation>
    </message>
    <message>
        <source>Tuareg</source>
        <translation>Touareg</translation>
    </message>
    <message>
        <source>Arab</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Soninke</source>
        <translation>Soninké</translation>
    </message>
    <message>
        <source>Malinke</source>
        <translation>Malinké</translation>
    </message>
    <message>
        <source>Bobo</source>
        <translation>Bobo</translation>
    </message>
    <message>
        <source>Dafing or Marka</source>
        <translation>Dafing ou Marka</translation>
    </message>
    <message>
        <source>Mossi</source>
        <translation>Mossi</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Farmer</source>
        <translation>Cultivateur</translation>
    </message>
    <message>
        <source>Herder</source>
        <translation>Éleveur ou berger</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Commerçant</translation>
    </message>
    <message>
        <source>Pupil or student</source>
        <translation>Élève ou étudiant</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Health worker</source>
        <translation>Agent de santé</translation>
    </message>
    <message>
        <source>Religious leader</source>
        <translation>Chef religieux</translation>
    </message>
    <message>
        <source>Village chief</source>
        <translation>Chef de village</translation>
    </message>
    <message>
        <source>Local official</source>
        <translation>Responsable local</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>Artisan</source>
        <translation>Artisan</translation>
    </message>
    <message>
        <source>Homemaker</source>
        <translation>Travail au foyer</translation>
    </message>
    <message>
        <source>Displaced person</source>
        <translation>Personne déplacée</translation>
    </message>
    <message>
        <source>Circumstance</source>
        <translation>Circonstance</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À domicile</translation>
    </message>
    <message>
        <source>While fleeing</source>
        <translation>En fuite</translation>
    </message>
    <message>
        <source>In the fields</source>
        <translation>Aux champs</translation>
    </message>
    <message>
        <source>Herding</source>
        <translation>Au pâturage</translation>
    </message>
    <message>
        <source>At the market or on the way</source>
        <translation>Au marché ou en s’y rendant</translation>
    </message>
    <message>
        <source>At prayer</source>
        <translation>À la prière</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>À l’école</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>Sur la route</translation>
    </message>
    <message>
        <source>In custody</source>
        <translation>En détention</translation>
    </message>
    <message>
        <source>In captivity</source>
        <translation>En captivité</translation>
    </message>
    <message>
        <source>Held by abductors, from the taking until release, escape or death.</source>
        <translation>Retenu par des ravisseurs, de l’enlèvement à la libération, l’évasion ou la mort.</translation>
    </message>
    <message>
        <source>In crossfire</source>
        <translation>Pris entre deux feux</translation>
    </message>
    <message>
        <source>At a funeral</source>
        <translation>À des funérailles</translation>
    </message>
    <message>
        <source>Outcome for the victim</source>
        <translation>Sort de la victime</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Mort</translation>
    </message>
    <message>
        <source>Wounded</source>
        <translation>Blessé</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Toujours porté disparu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Détenu ou captif</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Still displaced</source>
        <translation>Toujours déplacé</translation>
    </message>
    <message>
        <source>Returned home</source>
        <translation>De retour chez soi</translation>
    </message>
    <message>
        <source>Purpose of the abduction</source>
        <translation>But de l’enlèvement</translation>
    </message>
    <message>
        <source>Ransom</source>
        <translation>Rançon</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Recrutement</translation>
    </message>
    <message>
        <source>Exchange of prisoners</source>
        <translation>Échange de prisonniers</translation>
    </message>
    <message>
        <source>Punishment or reprisal</source>
        <translation>Punition ou représailles</translation>
    </message>
    <message>
        <source>To obtain information</source>
        <translation>Renseignement</translation>
    </message>
    <message>
        <source>Forced labour</source>
        <translation>Travail forcé</translation>
    </message>
    <message>
        <source>Forced marriage</source>
        <translation>Mariage forcé</translation>
    </message>
    <message>
        <source>Event in captivity</source>
        <translation>Événement de captivité</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Enlevé</translation>
    </message>
    <message>
        <source>Seen in captivity</source>
        <translation>Vu en captivité</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>Contact with the family</source>
        <translation>Contact avec la famille</translation>
    </message>
    <message>
        <source>Ransom demanded</source>
        <translation>Demande de rançon</translation>
    </message>
    <message>
        <source>Ransom paid</source>
        <translation>Rançon versée</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Escaped</source>
        <translation>Évadé</translation>
    </message>
    <message>
        <source>Rescued (freed by force)</source>
        <translation>Secouru (libéré par la force)</translation>
    </message>
    <message>
        <source>Died in captivity</source>
        <translation>Mort en captivité</translation>
    </message>
    <message>
        <source>Killed in captivity</source>
        <translation>Tué en captivité</translation>
    </message>
    <message>
        <source>Body found</source>
        <translation>Corps retrouvé</translation>
    </message>
    <message>
        <source>Joined the captors</source>
        <translation>Enrôlé</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>A check on that date brought nothing.</source>
        <translation>Une vérification à cette date n’a rien donné.</translation>
    </message>
    <message>
        <source>Current status</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Still held</source>
        <translation>Toujours détenu</translation>
    </message>
    <message>
        <source>Fate unknown</source>
        <translation>Sort inconnu</translation>
    </message>
    <message>
        <source>News stopped, and nothing tells whether they live.</source>
        <translation>Les nouvelles ont cessé et rien ne dit s’ils sont en vie.</translation>
    </message>
    <message>
        <source>Mixed outcomes (group)</source>
        <translation>Sorts divers (groupe)</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Nature de la source</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Community leader</source>
        <translation>Leader communautaire</translation>
    </message>
    <message>
        <source>Activist</source>
        <translation>Militant</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>An organisation outside the state that works internationally or nationwide.</source>
        <translation>Une organisation non étatique qui travaille à l’échelle internationale ou nationale.</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>ONU</translation>
    </message>
    <message>
        <source>Local NGO</source>
        <translation>ONG locale</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Security force</source>
        <translation>Force de sécurité</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>Groupe armé</translation>
    </message>
    <message>
        <source>Media outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseau social</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Chercheur</translation>
    </message>
    <message>
        <source>Imagery</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Type of item</source>
        <translation>Type de pièce</translation>
    </message>
    <message>
        <source>Interview in person</source>
        <translation>Entretien en personne</translation>
    </message>
    <message>
        <source>Interview by phone</source>
        <translation>Entretien téléphonique</translation>
    </message>
    <message>
        <source>Written statement</source>
        <translation>Déclaration écrite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>News article</source>
        <translation>Article de presse</translation>
    </message>
    <message>
        <source>Social-media post</source>
        <translation>Publication sur un réseau social</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation>Enregistrement audio</translation>
    </message>
    <message>
        <source>Satellite image</source>
        <translation>Image satellite</translation>
    </message>
    <message>
        <source>Medical record</source>
        <translation>Dossier médical</translation>
    </message>
    <message>
        <source>Official record</source>
        <translation>Acte ou registre officiel</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>Liste de noms</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Observation directe</translation>
    </message>
    <message>
        <source>Connection to the facts</source>
        <translation>Lien avec les faits</translation>
    </message>
    <message>
        <source>Otherwise linked to the victim</source>
        <translation>Autrement lié à la victime</translation>
    </message>
    <message>
        <source>A friend, colleague or member of the same group.</source>
        <translation>Un ami, un collègue ou un membre du même groupe.</translation>
    </message>
    <message>
        <source>Leader or neighbour</source>
        <translation>Leader ou voisin</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Journaliste</translation>
    </message>
    <message>
        <source>Lawyer</source>
        <translation>Avocat</translation>
    </message>
    <message>
        <source>Medical staff</source>
        <translation>Personnel médical</translation>
    </message>
    <message>
        <source>NGO staff</source>
        <translation>Membre d’une ONG</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Totalement fiable</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Généralement fiable</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Assez fiable</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Rarement fiable</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Fiabilité non évaluable</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>Crédibilité de l’information</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Confirmé par d’autres sources</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Probablement vrai</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Peut-être vrai</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Véracité non évaluable</translation>
    </message>
    <message>
        <source>Date precision</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>Two to six days</source>
        <translation>Deux à six jours</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Eight days to a month</source>
        <translation>De huit jours à un mois</translation>
    </message>
    <message>
        <source>More than a month</source>
        <translation>Plus d’un mois</translation>
    </message>
    <message>
        <source>Location precision</source>
        <translation>Précision du lieu</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Lieu exact</translation>
    </message>
    <message>
        <source>Within 25 km</source>
        <translation>À moins de 25 km</translation>
    </message>
    <message>
        <source>Circle or district</source>
        <translation>Cercle ou district</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Linear or fuzzy feature</source>
        <translation>Élément linéaire ou flou</translation>
    </message>
    <message>
        <source>A river, a road between two towns, a forest.</source>
        <translation>Un fleuve, une route entre deux villes, une forêt.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>International area</source>
        <translation>Zone internationale</translation>
    </message>
    <message>
        <source>Type of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Reported retaliation for</source>
        <translation>Représailles présumées de</translation>
    </message>
    <message>
        <source>Carried out to avenge the other attack, as a source reports.</source>
        <translation>Menée pour venger l’autre attaque, selon une source.</translation>
    </message>
    <message>
        <source>Same cycle of reprisals</source>
        <translation>Même cycle de représailles</translation>
    </message>
    <message>
        <source>Precedes</source>
        <translation>Précède</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Suit</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Consequence of</source>
        <translation>Conséquence de</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Partie de</translation>
    </message>
    <message>
        <source>Encompasses</source>
        <translation>Englobe</translation>
    </message>
    <message>
        <source>At the same time as</source>
        <translation>Simultané</translation>
    </message>
    <message>
        <source>Same armed group</source>
        <translation>Même groupe armé</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doublon de</translation>
    </message>
    <message>
        <source>Legal qualification</source>
        <translation>Qualification juridique</translation>
    </message>
    <message>
        <source>War crime: murder</source>
        <translation>Crime de guerre : meurtre</translation>
    </message>
    <message>
        <source>War crime: attacking civilians</source>
        <translation>Crime de guerre : attaque contre des civils</translation>
    </message>
    <message>
        <source>War crime: hostage-taking</source>
        <translation>Crime de guerre : prise d’otages</translation>
    </message>
    <message>
        <source>War crime: pillage</source>
        <translation>Crime de guerre : pillage</translation>
    </message>
    <message>
        <source>War crime: destroying property</source>
        <translation>Crime de guerre : destruction de biens</translation>
    </message>
    <message>
        <source>War crime: displacing civilians</source>
        <translation>Crime de guerre : déplacement de civils</translation>
    </message>
    <message>
        <source>War crime: torture or cruel treatment</source>
        <translation>Crime de guerre : torture ou traitements cruels</translation>
    </message>
    <message>
        <source>War crime: sexual violence</source>
        <translation>Crime de guerre : violences sexuelles</translation>
    </message>
    <message>
        <source>War crime: recruiting or using children</source>
        <translation>Crime de guerre : recrutement ou utilisation d’enfants</translation>
    </message>
    <message>
        <source>War crime: attacking protected buildings</source>
        <translation>Crime de guerre : attaque de bâtiments protégés</translation>
    </message>
    <message>
        <source>Crime against humanity: murder</source>
        <translation>Crime contre l’humanité : meurtre</translation>
    </message>
    <message>
        <source>Crime against humanity: enforced disappearance</source>
        <translation>Crime contre l’humanité : disparition forcée</translation>
    </message>
    <message>
        <source>Crime against humanity: persecution</source>
        <translation>Crime contre l’humanité : persécution</translation>
    </message>
    <message>
        <source>Violation of international humanitarian law, unspecified</source>
        <translation>Violation du droit international humanitaire, sans précision</translation>
    </message>
    <message>
        <source>Human-rights abuse</source>
        <translation>Atteinte aux droits humains</translation>
    </message>
    <message>
        <source>Crime under national law</source>
        <translation>Infraction de droit interne</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>Apparent</translation>
    </message>
    <message>
        <source>Found by a court</source>
        <translation>Établi par un tribunal</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Case team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Researcher only</source>
        <translation>Chercheur seul</translation>
    </message>
    <message>
        <source>Workflow status</source>
        <translation>État du dossier</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Usage interne</translation>
    </message>
    <message>
        <source>Anonymous publication</source>
        <translation>Publication anonyme</translation>
    </message>
    <message>
        <source>Publication with the name</source>
        <translation>Publication nominative</translation>
    </message>
    <message>
        <source>Sharing with justice mechanisms</source>
        <translation>Partage avec les mécanismes de justice</translation>
    </message>
    <message>
        <source>Reason for no value</source>
        <translation>Raison de l’absence de valeur</translation>
    </message>
    <message>
        <source>The source itself does not know.</source>
        <translation>La source elle-même ne le sait pas.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Refused to answer</source>
        <translation>Refus de répondre</translation>
    </message>
    <message>
        <source>Withheld (protection)</source>
        <translation>Non communiqué (protection)</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The answer has been asked for and is awaited.</source>
        <translation>La réponse a été demandée et est attendue.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce que montre la pièce</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Dégâts</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Burial</source>
        <translation>Inhumation</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Interview recording</source>
        <translation>Enregistrement d’entretien</translation>
    </message>
    <message>
        <source>Weapon</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Custody action</source>
        <translation>Acte de conservation</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Hash computed</source>
        <translation>Calcul de l’empreinte</translation>
    </message>
    <message>
        <source>Hash checked</source>
        <translation>Contrôle de l’empreinte</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Caviardage</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <source>Grave violation against children</source>
        <translation>Violation grave contre les enfants</translation>
    </message>
    <message>
        <source>Killing</source>
        <translation>Meurtre</translation>
    </message>
    <message>
        <source>Maiming</source>
        <translation>Mutilation</translation>
    </message>
    <message>
        <source>Recruitment or use</source>
        <translation>Recrutement ou utilisation</translation>
    </message>
    <message>
        <source>Rape or other sexual violence</source>
        <translation>Viol ou autres violences sexuelles</translation>
    </message>
    <message>
        <source>Attack on a school</source>
        <translation>Attaque d’école</translation>
    </message>
    <message>
        <source>Attack on a hospital</source>
        <translation>Attaque d’hôpital</translation>
    </message>
    <message>
        <source>Military use</source>
        <translation>Utilisation militaire</translation>
    </message>
    <message>
        <source>A force or group uses a school or a hospital for its own ends.</source>
        <translation>Une force ou un groupe se sert d’une école ou d’un hôpital à ses propres fins.</translation>
    </message>
    <message>
        <source>Denial of humanitarian access</source>
        <translation>Déni d’accès humanitaire</translation>
    </message>
    <message>
        <source>Yes, no or unknown</source>
        <translation>Oui, non ou inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Name status</source>
        <translation>État du nom</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nom connu</translation>
    </message>
    <message>
        <source>Partly named</source>
        <translation>Nom partiel</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Part of a tally</source>
        <translation>Partie d’un décompte</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Some of those counted.</source>
        <translation>Certains de ceux qui sont comptés.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>One of the parts that make up the whole.</source>
        <translation>L’une des parts qui forment le tout.</translation>
    </message>
    <message>
        <source>Status of the figure</source>
        <translation>État du chiffre</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>The same source gave a later figure.</source>
        <translation>La même source a donné un chiffre plus récent.</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>Rétracté</translation>
    </message>
    <message>
        <source>The source took it back.</source>
        <translation>La source est revenue dessus.</translation>
    </message>
    <message>
        <source>Status of the harm</source>
        <translation>État de l’atteinte</translation>
    </message>
    <message>
        <source>Status of the claim</source>
        <translation>État de l’affirmation</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>Affirmé</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentionne</translation>
    </message>
    <message>
        <source>Status of the comment</source>
        <translation>État du commentaire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A reçu une réponse</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Kind of copy</source>
        <translation>Nature de la copie</translation>
    </message>
    <message>
        <source>Evidentiary copy</source>
        <translation>Copie de preuve</translation>
    </message>
    <message>
        <source>The file as collected, never changed.</source>
        <translation>Le fichier tel que collecté, jamais modifié.</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Copie de travail</translation>
    </message>
    <message>
        <source>Asserted by</source>
        <translation>Affirmé par</translation>
    </message>
    <message>
        <source>Our own finding</source>
        <translation>Notre conclusion</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>Type of place</source>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Hameau</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Grande ville</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Campement ou camp</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>A mine, a well or another spot that people use without living there.</source>
        <translation>Une mine, un puits ou un autre endroit qu’on utilise sans y habiter.</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Type of site</source>
        <translation>Type de site</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>Mosquée</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Église</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Health facility</source>
        <translation>Structure de santé</translation>
    </message>
    <message>
        <source>Well or water point</source>
        <translation>Puits ou point d’eau</translation>
    </message>
    <message>
        <source>Forest or bush</source>
        <translation>Forêt ou brousse</translation>
    </message>
    <message>
        <source>Administrative building</source>
        <translation>Bâtiment administratif</translation>
    </message>
    <message>
        <source>Barracks or military post</source>
        <translation>Caserne ou poste militaire</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Lieu de l’enlèvement</translation>
    </message>
    <message>
        <source>Place of worship</source>
        <translation>Lieu de culte</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Lieu de travail</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Decision on a likely duplicate</source>
        <translation>Décision sur un doublon probable</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Distincts</translation>
    </message>
    <message>
        <source>Method of collection</source>
        <translation>Mode de collecte</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Document received</source>
        <translation>Document reçu</translation>
    </message>
    <message>
        <source>Open-source research</source>
        <translation>Recherche en source ouverte</translation>
    </message>
    <message>
        <source>Remote sensing</source>
        <translation>Télédétection</translation>
    </message>
    <message>
        <source>Relation in the family</source>
        <translation>Lien de famille</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chef de ménage</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint</translation>
    </message>
    <message>
        <source>Son or daughter</source>
        <translation>Fils ou fille</translation>
    </message>
    <message>
        <source>Father or mother</source>
        <translation>Père ou mère</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Frère ou sœur</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Autre parent</translation>
    </message>
    <message>
        <source>No family tie</source>
        <translation>Aucun lien de famille</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Ménage</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Animal</source>
        <translation>Animal</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
</TS>
