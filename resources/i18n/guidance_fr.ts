<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>guidance</name>
    <message>
        <source>Where only chosen persons were sought out, “Targeted killing”; where nobody was killed, hurt or taken, “Looting or burning only”.</source>
        <translation>Si seules des personnes choisies étaient recherchées, « Assassinat ciblé » ; si personne n’a été tué, blessé ni enlevé, « Pillage ou incendie seul ».</translation>
    </message>
    <message>
        <source>About forty men on motorcycles rode into Tondiba at dawn, shot at people and set fire to the houses.</source>
        <translation>Une quarantaine d’hommes à moto sont entrés à l’aube dans Tondiba, ont tiré sur les gens et mis le feu aux maisons.</translation>
    </message>
    <message>
        <source>Sought out by name, office or suspicion; if they were already captive, tied or had surrendered, “Summary execution”.</source>
        <translation>Recherchées pour leur nom, leur fonction ou un soupçon ; si elles étaient déjà captives, ligotées ou s’étaient rendues, « Exécution sommaire ».</translation>
    </message>
    <message>
        <source>Two armed men called the chief of Gourel out of his house by name and shot him at the door.</source>
        <translation>Deux hommes armés ont appelé le chef de Gourel par son nom, l’ont fait sortir et l’ont abattu à sa porte.</translation>
    </message>
    <message>
        <source>Captured, tied, lined up or surrendered before the killing; not where people were shot while fleeing or in a fight.</source>
        <translation>Capturées, ligotées, alignées ou rendues avant d’être tuées ; pas des gens abattus en fuite ou au combat.</translation>
    </message>
    <message>
        <source>Armed men took eleven men off a bus at Kourgou, tied their hands and shot them by the roadside.</source>
        <translation>Des hommes armés ont fait descendre onze hommes d’un car à Kourgou, leur ont lié les mains et les ont abattus au bord de la route.</translation>
    </message>
    <message>
        <source>Where killing or burning was the main act, give that type and a tally of the abducted; arrests by the state are a “Security operation”.</source>
        <translation>Si l’acte principal était de tuer ou de brûler, indiquez ce type et un décompte des enlevés ; les arrestations par l’État sont une « Opération de sécurité ».</translation>
    </message>
    <message>
        <source>Gunmen stopped a bus near Loumbi and led seven passengers away into the bush.</source>
        <translation>Des hommes armés ont arrêté un car près de Loumbi et emmené sept passagers dans la brousse.</translation>
    </message>
    <message>
        <source>Within another attack, give that type and a tally of survivors; give the record the highest sensitivity.</source>
        <translation>Au cours d’une autre attaque, indiquez ce type et un décompte des victimes ; donnez à la fiche la sensibilité la plus élevée.</translation>
    </message>
    <message>
        <source>A midwife treated four women who had been raped by armed men while fetching wood outside Wendou.</source>
        <translation>Une sage-femme a soigné quatre femmes violées par des hommes armés alors qu’elles ramassaient du bois près de Wendou.</translation>
    </message>
    <message>
        <source>The travellers are the aim; if a device went off under them, “Explosive device or mine”, if an escort fought back, “Clash with civilian harm”.</source>
        <translation>Les voyageurs sont visés ; si un engin a explosé sous eux, « Engin explosif, mine » ; si une escorte a riposté, « Affrontement touchant des civils ».</translation>
    </message>
    <message>
        <source>Traders coming home from the market of Falia by cart were shot at from the thorn bushes.</source>
        <translation>Des commerçants qui rentraient en charrette du marché de Falia ont essuyé des tirs partis des buissons d’épineux.</translation>
    </message>
    <message>
        <source>Also when it was laid for soldiers; what was fired from the ground is “Shelling”, what fell from the air “Air or drone strike”.</source>
        <translation>Même s’il visait des militaires ; ce qui est tiré du sol est « Tir d’artillerie », ce qui tombe du ciel « Frappe aérienne ou de drone ».</translation>
    </message>
    <message>
        <source>A donkey cart set off a mine between Dabala and the river; the driver and two children died.</source>
        <translation>Une charrette à âne a déclenché une mine entre Dabala et le fleuve ; le conducteur et deux enfants sont morts.</translation>
    </message>
    <message>
        <source>Whatever the side and whatever it says it aimed at; rockets and mortars fired from the ground are “Shelling”.</source>
        <translation>Quels que soient le camp et la cible annoncée ; les roquettes et mortiers tirés du sol sont « Tir d’artillerie ».</translation>
    </message>
    <message>
        <source>Residents say that a drone struck a wedding party at Zarmey; the army speaks of a strike on fighters.</source>
        <translation>Des habitants disent qu’un drone a frappé un mariage à Zarmey ; l’armée parle d’une frappe contre des combattants.</translation>
    </message>
    <message>
        <source>Fired from a distance; rockets from the shoulder or machine guns during a raid do not change “Attack on a village”.</source>
        <translation>Tiré à distance ; des lance-roquettes d’épaule ou des mitrailleuses pendant un raid ne changent rien à « Attaque d’un village ».</translation>
    </message>
    <message>
        <source>Three mortar rounds fell at night on the quarter beside the market of Sorobé.</source>
        <translation>Trois obus de mortier sont tombés la nuit sur le quartier voisin du marché de Sorobé.</translation>
    </message>
    <message>
        <source>Not where only one side is armed, even if a communiqué calls a raid on villagers a clash.</source>
        <translation>Pas quand un seul côté est armé, même si un communiqué appelle affrontement un raid contre des villageois.</translation>
    </message>
    <message>
        <source>Two traders were hit by stray bullets when hunters and insurgents fought at the edge of Bantal.</source>
        <translation>Deux commerçants ont été touchés par des balles perdues quand chasseurs et insurgés se sont battus aux abords de Bantal.</translation>
    </message>
    <message>
        <source>Not for militias, however many their men; enter the actor as a “Crowd”, and name an organised group only if a source does.</source>
        <translation>Pas pour une milice, si nombreuse soit-elle ; saisissez l’acteur comme « Foule » et ne nommez un groupe organisé que si une source le fait.</translation>
    </message>
    <message>
        <source>A crowd at the bus station of Loumbi beat to death a traveller whom somebody had called a spy.</source>
        <translation>À la gare routière de Loumbi, une foule a battu à mort un voyageur que quelqu’un avait traité d’espion.</translation>
    </message>
    <message>
        <source>As soon as somebody was killed, hurt or taken, choose the type of that act and enter the property as tallies.</source>
        <translation>Dès que quelqu’un a été tué, blessé ou enlevé, choisissez le type de cet acte et saisissez les biens comme décomptes.</translation>
    </message>
    <message>
        <source>At night armed men drove off 60 head of cattle from Gourel; nobody was hurt.</source>
        <translation>La nuit, des hommes armés ont emmené 60 têtes de bétail de Gourel ; personne n’a été touché.</translation>
    </message>
    <message>
        <source>Date it from the first to the last day known; attacks during it are records of their own, linked to it as a part.</source>
        <translation>Datez-le du premier au dernier jour connu ; les attaques pendant ce temps ont leurs propres fiches, liées comme parties.</translation>
    </message>
    <message>
        <source>Since March no lorry has reached Dabala, and those who leave for their fields are turned back.</source>
        <translation>Depuis mars, aucun camion n’est arrivé à Dabala, et ceux qui partent aux champs sont refoulés.</translation>
    </message>
    <message>
        <source>Where civilians were attacked during it, choose the type of that attack; those taken are counted as “Detained”, not “Abducted”.</source>
        <translation>Si des civils ont été attaqués, choisissez le type de cette attaque ; les personnes emmenées se comptent comme « Détenus », non « Enlevés ».</translation>
    </message>
    <message>
        <source>Soldiers searched Kourgou house by house and took fourteen men to the camp for questioning.</source>
        <translation>Des soldats ont fouillé Kourgou maison par maison et conduit quatorze hommes au camp pour interrogatoire.</translation>
    </message>
    <message>
        <source>By what was seen or what the wounds show; the gun of a helicopter or plane is “Aircraft bomb”.</source>
        <translation>D’après ce qui a été vu ou ce que montrent les plaies ; le canon d’un hélicoptère ou d’un avion est « Bombe aérienne ».</translation>
    </message>
    <message>
        <source>All those brought in had gunshot wounds, says the nurse of Bantal.</source>
        <translation>Tous ceux qu’on a amenés étaient blessés par balle, dit l’infirmier de Bantal.</translation>
    </message>
    <message>
        <source>Throats cut and beheadings included; if the person had been shot dead before, choose what killed.</source>
        <translation>Égorgements et décapitations compris ; si la personne avait d’abord été tuée par balle, choisissez ce qui a tué.</translation>
    </message>
    <message>
        <source>His throat had been cut, say the relatives who washed the body.</source>
        <translation>Il avait été égorgé, disent les proches qui ont lavé le corps.</translation>
    </message>
    <message>
        <source>Also when a gun was used to strike with; not for a fall or a road accident.</source>
        <translation>Même quand un fusil a servi à frapper ; pas pour une chute ni un accident de la route.</translation>
    </message>
    <message>
        <source>The herder was beaten with sticks and rifle butts and died on the way to the health centre.</source>
        <translation>Le berger a été frappé à coups de bâton et de crosse et il est mort en route vers le centre de santé.</translation>
    </message>
    <message>
        <source>Only if the fire or its smoke did the harm; for a body burned after death, choose what killed.</source>
        <translation>Seulement si le feu ou sa fumée a causé le dommage ; pour un corps brûlé après la mort, choisissez ce qui a tué.</translation>
    </message>
    <message>
        <source>An old woman who could not flee died in her burning house at Wendou.</source>
        <translation>Une vieille femme qui ne pouvait pas fuir est morte dans sa maison en feu à Wendou.</translation>
    </message>
    <message>
        <source>Nothing thrown, fired or dropped in this attack; an old shell that goes off when it is touched belongs here.</source>
        <translation>Rien de lancé, tiré ou largué lors de cette attaque ; un vieil obus qui explose quand on y touche en relève.</translation>
    </message>
    <message>
        <source>Two boys were hurt when they played with a shell that they had found in a field near Falia.</source>
        <translation>Deux garçons ont été blessés en jouant avec un obus trouvé dans un champ près de Falia.</translation>
    </message>
    <message>
        <source>Not what falls from the air; where a source says only “a bomb”, ask whether it was fired, dropped or planted.</source>
        <translation>Pas ce qui tombe du ciel ; si une source dit seulement « une bombe », demandez si elle a été tirée, larguée ou posée.</translation>
    </message>
    <message>
        <source>A rocket fired from the hill hit the yard where the family was eating.</source>
        <translation>Une roquette tirée de la colline a atteint la cour où la famille mangeait.</translation>
    </message>
    <message>
        <source>Only if a source saw or names an aircraft with a crew; the word “strike” alone does not tell it from a drone.</source>
        <translation>Seulement si une source a vu ou nomme un appareil avec équipage ; le mot « frappe » seul ne le distingue pas d’un drone.</translation>
    </message>
    <message>
        <source>A helicopter came twice and fired on the herders' camp, say three people who were at the well.</source>
        <translation>Un hélicoptère est passé deux fois et a tiré sur le campement des éleveurs, disent trois personnes qui étaient au puits.</translation>
    </message>
    <message>
        <source>Only if a source saw, heard or names a drone, or its fragments were identified; do not infer it from who owns drones.</source>
        <translation>Seulement si une source a vu, entendu ou nomme un drone, ou si ses fragments sont identifiés ; ne le déduisez pas de qui en possède.</translation>
    </message>
    <message>
        <source>We heard it humming all morning, then something hit the well, says a herder from Zarmey.</source>
        <translation>On l’entendait bourdonner toute la matinée, puis quelque chose a frappé le puits, dit un éleveur de Zarmey.</translation>
    </message>
    <message>
        <source>Rockets stand with artillery, also when a source says RPG; a grenade laid as a trap is “IED or mine”.</source>
        <translation>Les roquettes vont avec l’artillerie, même si une source dit RPG ; une grenade posée en piège est « Engin explosif improvisé, mine ».</translation>
    </message>
    <message>
        <source>A grenade was thrown into a tea stall at Sorobé; splinters hurt nine people.</source>
        <translation>Une grenade a été jetée dans une échoppe de thé à Sorobé ; des éclats ont blessé neuf personnes.</translation>
    </message>
    <message>
        <source>Only if a source or an examination says so; a mark on the neck that nobody explains is “Unknown”.</source>
        <translation>Seulement si une source ou un examen le dit ; une trace au cou que personne n’explique est « Inconnu ».</translation>
    </message>
    <message>
        <source>He had been hanged from a tree by the track, say the men who took the body down.</source>
        <translation>Il avait été pendu à un arbre près de la piste, disent les hommes qui ont descendu le corps.</translation>
    </message>
    <message>
        <source>If the person was shot and fell into the water, choose the shot, unless a source says that the water killed.</source>
        <translation>Si la personne a été touchée par balle puis est tombée à l’eau, choisissez la balle, sauf si une source dit que l’eau a tué.</translation>
    </message>
    <message>
        <source>Five women drowned when their canoe capsized as they fled the shooting on the bank.</source>
        <translation>Cinq femmes se sont noyées quand leur pirogue a chaviré alors qu’elles fuyaient les tirs sur la berge.</translation>
    </message>
    <message>
        <source>Somebody must have caused the want: a siege, captivity, aid held back; a bad harvest alone is not enough.</source>
        <translation>Quelqu’un doit avoir causé le manque : siège, captivité, secours bloqués ; une mauvaise récolte seule ne suffit pas.</translation>
    </message>
    <message>
        <source>Two infants died of hunger in the fourth month of the blockade of Dabala, says the nurse.</source>
        <translation>Deux nourrissons sont morts de faim au quatrième mois du blocus de Dabala, dit l’infirmière.</translation>
    </message>
    <message>
        <source>Only if a medical or technical source says so; smoke of a house on fire is “Burned”.</source>
        <translation>Seulement si une source médicale ou technique le dit ; la fumée d’une maison en feu est « Brûlé ».</translation>
    </message>
    <message>
        <source>Eleven people fell ill after drinking from the well; a laboratory found pesticide in the water.</source>
        <translation>Onze personnes sont tombées malades après avoir bu l’eau du puits ; un laboratoire y a trouvé du pesticide.</translation>
    </message>
    <message>
        <source>Tell in the summary of the attack what it was; if it occurs often, ask for a code of its own.</source>
        <translation>Dites dans le résumé de l’attaque ce que c’était ; si le cas est fréquent, demandez un code à part.</translation>
    </message>
    <message>
        <source>He was run over on purpose by one of the attackers' pick-ups.</source>
        <translation>Il a été écrasé volontairement par un pick-up des assaillants.</translation>
    </message>
    <message>
        <source>Do not infer it from the actor or from what is usual there; change it once a witness or a medical record tells.</source>
        <translation>Ne le déduisez ni de l’acteur ni de ce qui est habituel là-bas ; changez-le dès qu’un témoin ou un dossier médical le dit.</translation>
    </message>
    <message>
        <source>Relatives found three bodies in the bush days later; nobody could say how they had died.</source>
        <translation>Des proches ont trouvé trois corps en brousse des jours plus tard ; personne n’a pu dire comment ils étaient morts.</translation>
    </message>
    <message>
        <source>Only where a source says so; nearness in time or place never shows it. This attack is the later one.</source>
        <translation>Seulement si une source le dit ; la proximité de date ou de lieu ne le montre jamais. Cette attaque est la plus récente.</translation>
    </message>
    <message>
        <source>The attackers shouted that this was for the dead of Gourel, says a survivor from Tondiba.</source>
        <translation>Les assaillants criaient que c’était pour les morts de Gourel, dit un rescapé de Tondiba.</translation>
    </message>
    <message>
        <source>Choose it where which answered which is open; where a source says that one avenged the other, “Reported retaliation for”.</source>
        <translation>À choisir quand on ignore laquelle répond à l’autre ; si une source dit que l’une venge l’autre, « Représailles présumées de ».</translation>
    </message>
    <message>
        <source>A mediator counts both attacks among the seven raids between the two villages since the rains.</source>
        <translation>Un médiateur compte les deux attaques parmi les sept raids entre les deux villages depuis la saison des pluies.</translation>
    </message>
    <message>
        <source>No cause is claimed; where a source says that one led to the other, “Causes”. Enter one of the two directions only.</source>
        <translation>Aucune cause n’est affirmée ; si une source dit que l’une a mené à l’autre, « Cause ». N’entrez qu’un des deux sens.</translation>
    </message>
    <message>
        <source>The same column burned Bantal at noon and reached Wendou towards evening; this is Bantal.</source>
        <translation>La même colonne a brûlé Bantal à midi et atteint Wendou vers le soir ; cette fiche est Bantal.</translation>
    </message>
    <message>
        <source>Coming later shows no cause; where a source says that the other brought it about, “Consequence of”.</source>
        <translation>Venir plus tard ne prouve aucune cause ; si une source dit que l’autre l’a entraînée, « Conséquence de ».</translation>
    </message>
    <message>
        <source>Those who fled Bantal at noon were shot at again on the road to Wendou two hours later.</source>
        <translation>Ceux qui avaient fui Bantal à midi ont de nouveau essuyé des tirs sur la route de Wendou, deux heures plus tard.</translation>
    </message>
    <message>
        <source>The reverse of “Consequence of”; cite the source that says so, and enter one of the two directions only.</source>
        <translation>L’inverse de « Conséquence de » ; citez la source qui le dit, et n’entrez qu’un des deux sens.</translation>
    </message>
    <message>
        <source>The mine on the road led the army to raid Falia the next day, says a councillor; this is the mine.</source>
        <translation>La mine sur la route a conduit l’armée à ratisser Falia le lendemain, dit un conseiller ; cette fiche est la mine.</translation>
    </message>
    <message>
        <source>Where a source speaks of revenge, “Reported retaliation for”; without a source, “Follows” at most.</source>
        <translation>Si une source parle de vengeance, « Représailles présumées de » ; sans source, « Suit » tout au plus.</translation>
    </message>
    <message>
        <source>People displaced from Dabala were robbed in their camp; without the blockade they would not have been there, says the report.</source>
        <translation>Des déplacés de Dabala ont été dépouillés dans leur camp ; sans le blocus, ils n’y auraient pas été, dit le rapport.</translation>
    </message>
    <message>
        <source>Count each kind of harm in the part or in the whole, never in both; attacks that share only a day are “At the same time as”.</source>
        <translation>Comptez chaque dommage dans la partie ou dans l’ensemble, jamais dans les deux ; un simple jour commun est « Simultané ».</translation>
    </message>
    <message>
        <source>The raid on Gourel was one of three in the sweep along the river that the army announced.</source>
        <translation>Le raid sur Gourel était l’un des trois du ratissage le long du fleuve que l’armée avait annoncé.</translation>
    </message>
    <message>
        <source>The reverse of “Part of”; use it where one toll covers several places whose attacks have records of their own.</source>
        <translation>L’inverse de « Partie de » ; pour un bilan couvrant plusieurs lieux dont les attaques ont leurs propres fiches.</translation>
    </message>
    <message>
        <source>The sweep along the river is told as one operation with 45 dead in Gourel, Bantal and Wendou.</source>
        <translation>Le ratissage le long du fleuve est rapporté comme une seule opération, avec 45 morts à Gourel, Bantal et Wendou.</translation>
    </message>
    <message>
        <source>Says nothing of who planned it; where a source speaks of one operation, link both to it as parts.</source>
        <translation>Ne dit rien de qui l’a planifié ; si une source parle d’une seule opération, liez-y les deux comme parties.</translation>
    </message>
    <message>
        <source>While Sorobé was attacked, shots were also fired at Loumbi, 30 km away.</source>
        <translation>Pendant l’attaque de Sorobé, des tirs visaient aussi Loumbi, à 30 km.</translation>
    </message>
    <message>
        <source>Nothing else need join the two; not for a likeness of methods from which you conclude to the group yourself.</source>
        <translation>Rien d’autre ne les lie forcément ; pas pour une ressemblance de méthodes dont vous déduiriez vous-même le groupe.</translation>
    </message>
    <message>
        <source>The claim that was sent to a radio station names the two attacks, at Falia and at Zarmey.</source>
        <translation>La revendication envoyée à une radio cite les deux attaques, à Falia et à Zarmey.</translation>
    </message>
    <message>
        <source>Only one of the two is counted; compare place, date and names first, two raids on one village in a week are common.</source>
        <translation>Une seule des deux est comptée ; comparez d’abord lieu, date et noms : deux raids sur un village en une semaine ne sont pas rares.</translation>
    </message>
    <message>
        <source>The radio's “Tondiba-Peul” and the survivor's “Tondiba” of 6 June are one village and one attack.</source>
        <translation>Le « Tondiba-Peul » de la radio et le « Tondiba » du rescapé, le 6 juin, sont un seul village et une seule attaque.</translation>
    </message>
    <message>
        <source>Crossfire, mines and strikes included; not an accident or a crime without a link to the conflict.</source>
        <translation>Tirs croisés, mines et frappes compris ; pas un accident ni un crime sans lien avec le conflit.</translation>
    </message>
    <message>
        <source>A girl of nine was hit by a bullet during the fight at the edge of Bantal and died.</source>
        <translation>Une fille de neuf ans a été touchée par une balle pendant les combats aux abords de Bantal et en est morte.</translation>
    </message>
    <message>
        <source>Not bruises or fear; a child who dies of the injury later is under “Killing” and no longer here.</source>
        <translation>Ni contusions ni frayeur ; un enfant qui meurt plus tard de sa blessure relève de « Meurtre » et non plus d’ici.</translation>
    </message>
    <message>
        <source>A boy of twelve lost a foot to a mine near Falia.</source>
        <translation>Un garçon de douze ans a perdu un pied sur une mine près de Falia.</translation>
    </message>
    <message>
        <source>By force or not, the state's forces included: fighter, cook, porter, spy, for sex; consent does not matter.</source>
        <translation>De force ou non, forces de l’État comprises : combat, cuisine, portage, espionnage, fins sexuelles ; le consentement n’importe pas.</translation>
    </message>
    <message>
        <source>A boy of fourteen from Wendou has been seen at a checkpoint of the group with a rifle.</source>
        <translation>Un garçon de quatorze ans de Wendou a été vu avec un fusil à un barrage du groupe.</translation>
    </message>
    <message>
        <source>By a member of a party to the conflict; record the abduction or the forced marriage that goes with it as well.</source>
        <translation>Par un membre d’une partie au conflit ; notez aussi l’enlèvement ou le mariage forcé qui l’accompagne.</translation>
    </message>
    <message>
        <source>A girl of sixteen told a midwife that fighters had raped her on the way to the well.</source>
        <translation>Une fille de seize ans a dit à une sage-femme que des combattants l’avaient violée sur le chemin du puits.</translation>
    </message>
    <message>
        <source>Whatever the purpose and however short; an arrest by the state under its law is not one, a secret detention may be.</source>
        <translation>Quels qu’en soient le but et la durée ; une arrestation légale par l’État n’en est pas un, une détention secrète peut l’être.</translation>
    </message>
    <message>
        <source>Seven pupils were taken from their dormitory at Loumbi and came back after three weeks.</source>
        <translation>Sept élèves ont été enlevés dans leur dortoir à Loumbi et sont revenus au bout de trois semaines.</translation>
    </message>
    <message>
        <source>Closed for want of teachers is no attack; fighters who lodge in it without an attack are “Military use”.</source>
        <translation>Fermée faute d’enseignants n’est pas une attaque ; des combattants qui y logent sans l’attaquer sont « Utilisation militaire ».</translation>
    </message>
    <message>
        <source>Armed men burned the school books and told the teacher of Gourel never to come back.</source>
        <translation>Des hommes armés ont brûlé les livres de l’école et dit à l’enseignant de Gourel de ne plus revenir.</translation>
    </message>
    <message>
        <source>Ambulances with patients or staff included; medicines taken while aid was kept out may be “Denial of humanitarian access” too.</source>
        <translation>Ambulances avec patients ou personnel comprises ; des médicaments pris en bloquant les secours peuvent être aussi « Déni d’accès humanitaire ».</translation>
    </message>
    <message>
        <source>Armed men emptied the pharmacy of the health centre of Sorobé and took the ambulance.</source>
        <translation>Des hommes armés ont vidé la pharmacie du centre de santé de Sorobé et pris l’ambulance.</translation>
    </message>
    <message>
        <source>As a camp, a post, a store or a prison, with or without pupils; if it is then hit, that is a violation of its own.</source>
        <translation>Comme camp, poste, dépôt ou prison, avec ou sans élèves ; si elle est ensuite touchée, c’est une autre violation.</translation>
    </message>
    <message>
        <source>Soldiers have lodged in two classrooms at Kourgou since January, and lessons are held under a tree.</source>
        <translation>Des soldats logent depuis janvier dans deux classes de Kourgou, et les cours se font sous un arbre.</translation>
    </message>
    <message>
        <source>On purpose by a party to the conflict; roads flooded or closed by general danger alone are not enough.</source>
        <translation>Par la volonté d’une partie au conflit ; des routes inondées ou un danger général ne suffisent pas.</translation>
    </message>
    <message>
        <source>The group turned back three lorries with food for the children's ward of Dabala.</source>
        <translation>Le groupe a refoulé trois camions de vivres destinés au service de pédiatrie de Dabala.</translation>
    </message>
</context>
</TS>
