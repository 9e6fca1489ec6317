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
    <message>
        <source>Not the missing, even if feared dead; fighters are a part by civilian status. Never added to another measure.</source>
        <translation>Pas les disparus, même si l’on craint leur mort ; les combattants sont une part par statut. Ne s’ajoute à aucune autre mesure.</translation>
    </message>
    <message>
        <source>At least 17 villagers died at Tondiba on Friday, and two of the wounded in the week after.</source>
        <translation>Au moins 17 villageois sont morts à Tondiba vendredi, et deux des blessés dans la semaine qui a suivi.</translation>
    </message>
    <message>
        <source>Whoever dies of the wounds later moves to “Killed”; shock alone is not counted, rape has its own measure.</source>
        <translation>Qui meurt plus tard de ses blessures passe à « Tués » ; le choc seul ne se compte pas, le viol a sa propre mesure.</translation>
    </message>
    <message>
        <source>The health centre of Bantal received nine people with gunshot wounds.</source>
        <translation>Le centre de santé de Bantal a reçu neuf personnes blessées par balle.</translation>
    </message>
    <message>
        <source>Stays as it is when they are freed or die: outcomes are parts of it. Arrests by the state are “Detained”.</source>
        <translation>Ne change pas s’ils sont libérés ou meurent : les issues en sont des parts. Les arrestations par l’État sont « Détenus ».</translation>
    </message>
    <message>
        <source>They left with 24 men and boys, and eleven have come back since.</source>
        <translation>Ils sont partis avec 24 hommes et garçons, et onze sont revenus depuis.</translation>
    </message>
    <message>
        <source>Not those known to be held or dead; change the figure, not the measure, when some of them are found.</source>
        <translation>Pas ceux que l’on sait captifs ou morts ; quand on en retrouve, changez le chiffre, non la mesure.</translation>
    </message>
    <message>
        <source>Six people who fled into the bush during the attack had not been found a week later.</source>
        <translation>Six personnes qui ont fui en brousse pendant l’attaque n’étaient pas retrouvées une semaine plus tard.</translation>
    </message>
    <message>
        <source>Whether the arrest was lawful or not; armed groups that are not the state's “abduct”.</source>
        <translation>Que l’arrestation soit légale ou non ; les groupes armés non étatiques, eux, « enlèvent ».</translation>
    </message>
    <message>
        <source>Soldiers took fourteen men of Kourgou to the gendarmerie, where relatives saw them.</source>
        <translation>Des soldats ont emmené quatorze hommes de Kourgou à la gendarmerie, où des proches les ont vus.</translation>
    </message>
    <message>
        <source>Sexual violence has its own measure; persons who were beaten once while fleeing are “Injured”.</source>
        <translation>Les violences sexuelles ont leur propre mesure ; les personnes frappées une fois en fuyant sont « Blessés ».</translation>
    </message>
    <message>
        <source>Five of those freed showed scars of ropes and burns and said that they had been beaten every night.</source>
        <translation>Cinq des libérés portaient des traces de cordes et de brûlures et ont dit avoir été battus chaque nuit.</translation>
    </message>
    <message>
        <source>Counts persons, not acts; take the number of the source and never infer more from silence or rumour.</source>
        <translation>Compte des personnes, non des actes ; prenez le nombre de la source, sans rien déduire du silence ni de rumeurs.</translation>
    </message>
    <message>
        <source>The midwife speaks of four women whom she treated; she thinks that others did not come.</source>
        <translation>La sage-femme parle de quatre femmes qu’elle a soignées ; elle pense que d’autres ne sont pas venues.</translation>
    </message>
    <message>
        <source>Willing or not, also by the state's forces; adults pressed into service are “Abducted” where they were taken.</source>
        <translation>De gré ou de force, aussi par les forces de l’État ; les adultes enrôlés de force sont « Enlevés » s’ils ont été pris.</translation>
    </message>
    <message>
        <source>The group took away three boys of the Koranic school, the youngest thirteen, to carry ammunition.</source>
        <translation>Le groupe a emmené trois garçons de l’école coranique, le plus jeune de treize ans, pour porter des munitions.</translation>
    </message>
    <message>
        <source>Told to them or shown by a letter, a list or shots in the air; a general fear of attack is not counted.</source>
        <translation>En paroles, par une lettre, une liste ou des tirs en l’air ; la crainte générale d’une attaque ne se compte pas.</translation>
    </message>
    <message>
        <source>The herders were given three days to leave; about 40 people heard it at the well.</source>
        <translation>Les éleveurs ont reçu trois jours pour partir ; une quarantaine de personnes l’ont entendu au puits.</translation>
    </message>
    <message>
        <source>Persons only; a source that counts families goes to “Displaced households”, never multiplied by a family size.</source>
        <translation>Des personnes seulement ; une source qui compte des familles va à « Ménages déplacés », jamais multipliée par une taille moyenne.</translation>
    </message>
    <message>
        <source>About 2,000 people from Bantal have settled around the school of Loumbi.</source>
        <translation>Environ 2 000 personnes de Bantal se sont installées autour de l’école de Loumbi.</translation>
    </message>
    <message>
        <source>Where the source counts households or families; never convert them into persons, even by its own average.</source>
        <translation>Quand la source compte des ménages ou des familles ; ne les convertissez jamais en personnes, même par sa propre moyenne.</translation>
    </message>
    <message>
        <source>The commune registered 312 households from Wendou in the first week.</source>
        <translation>La commune a enregistré 312 ménages de Wendou la première semaine.</translation>
    </message>
    <message>
        <source>Granaries and shops are counted apart; “houses” on a satellite image may be any roof, so keep the words.</source>
        <translation>Greniers et boutiques se comptent à part ; sur une image satellite, une « maison » peut être tout toit : gardez les mots.</translation>
    </message>
    <message>
        <source>Over 350 homes were reduced to ashes, says the report.</source>
        <translation>Plus de 350 maisons ont été réduites en cendres, dit le rapport.</translation>
    </message>
    <message>
        <source>Shelling, bombing, demolition; a house hit and then burned is counted once, as burned.</source>
        <translation>Tirs, bombardement, démolition ; une maison touchée puis brûlée se compte une fois, comme incendiée.</translation>
    </message>
    <message>
        <source>The shells tore open the walls of twelve houses near the market of Sorobé.</source>
        <translation>Les obus ont éventré les murs de douze maisons près du marché de Sorobé.</translation>
    </message>
    <message>
        <source>Built or dug stores one by one; crops in the field and sacks inside a home are not counted here.</source>
        <translation>Les réserves bâties ou creusées, une à une ; les récoltes sur pied et les sacs dans une maison ne se comptent pas ici.</translation>
    </message>
    <message>
        <source>They burned all 28 granaries of Gourel, so that nothing was left until the harvest.</source>
        <translation>Ils ont brûlé les 28 greniers de Gourel, si bien qu’il ne restait rien jusqu’à la récolte.</translation>
    </message>
    <message>
        <source>Burned as well or not; no homes, and goods demanded as a tax without a raid are not loot here.</source>
        <translation>Incendiés ou non ; pas les maisons, et des biens exigés comme impôt sans raid ne sont pas ici un pillage.</translation>
    </message>
    <message>
        <source>Six shops at the market of Falia were emptied, and the pharmacy as well.</source>
        <translation>Six boutiques du marché de Falia ont été vidées, et la pharmacie aussi.</translation>
    </message>
    <message>
        <source>Heads, not herds; animals killed are counted apart, and those brought back stay in the number.</source>
        <translation>Des têtes, non des troupeaux ; les bêtes abattues se comptent à part, celles qui sont rendues restent dans le nombre.</translation>
    </message>
    <message>
        <source>Nearly 200 cattle and some sheep were driven north, the herders of Zarmey say.</source>
        <translation>Près de 200 bovins et des moutons ont été emmenés vers le nord, disent les éleveurs de Zarmey.</translation>
    </message>
    <message>
        <source>Not the stolen ones; animals that starve later because of a siege are told in the summary.</source>
        <translation>Pas les bêtes volées ; celles qui meurent plus tard de faim lors d’un siège se disent dans le résumé.</translation>
    </message>
    <message>
        <source>Fifteen goats and a camel burned in their enclosure.</source>
        <translation>Quinze chèvres et un dromadaire ont brûlé dans leur enclos.</translation>
    </message>
    <message>
        <source>Civilian ones; not those taken away, and no army vehicles lost in a fight.</source>
        <translation>Ceux des civils ; ni ceux qu’on a emmenés, ni les véhicules militaires perdus au combat.</translation>
    </message>
    <message>
        <source>Two lorries loaded with onions and a minibus were set on fire on the road.</source>
        <translation>Deux camions chargés d’oignons et un minibus ont été incendiés sur la route.</translation>
    </message>
    <message>
        <source>Each counts once, whatever its buildings; pupils and teachers who were harmed are counted as persons.</source>
        <translation>Chacune compte une fois, quels que soient ses bâtiments ; élèves et enseignants atteints se comptent comme personnes.</translation>
    </message>
    <message>
        <source>The primary schools of Bantal and Wendou were burned on the same morning: 2.</source>
        <translation>Les écoles primaires de Bantal et de Wendou ont été brûlées le même matin : 2.</translation>
    </message>
    <message>
        <source>Each counts once; an ambulance is a vehicle, and staff who were harmed are counted as persons.</source>
        <translation>Chacun compte une fois ; une ambulance est un véhicule, et le personnel atteint se compte comme personnes.</translation>
    </message>
    <message>
        <source>The only health post within 40 km lost its roof and all its medicines.</source>
        <translation>Le seul poste de santé à 40 km à la ronde a perdu son toit et tous ses médicaments.</translation>
    </message>
    <message>
        <source>Each counts once; people shot at prayer are counted as persons, with the circumstance “At prayer”.</source>
        <translation>Chacun compte une fois ; les personnes abattues en prière se comptent comme personnes, circonstance « À la prière ».</translation>
    </message>
    <message>
        <source>The door of the mosque of Gourel was broken and its books thrown into the yard.</source>
        <translation>La porte de la mosquée de Gourel a été forcée et ses livres jetés dans la cour.</translation>
    </message>
    <message>
        <source>Not those that only ran dry or that people are kept from: that is a blockade, told in the summary.</source>
        <translation>Pas ceux qui ont tari ou dont on éloigne les gens : c’est un blocus, à dire dans le résumé.</translation>
    </message>
    <message>
        <source>The pump of Dabala was smashed and a carcass thrown into the well: 2 water points.</source>
        <translation>La pompe de Dabala a été cassée et une carcasse jetée dans le puits : 2 points d’eau.</translation>
    </message>
    <message>
        <source>Not how many of them were harmed; two men on each motorcycle is a guess, so keep the words of the source.</source>
        <translation>Pas combien d’entre eux ont été touchés ; deux hommes par moto est une supposition : gardez les mots de la source.</translation>
    </message>
    <message>
        <source>There were more than twenty motorcycles, says a trader; he puts the men at about forty.</source>
        <translation>Il y avait plus de vingt motos, dit un commerçant ; il estime les hommes à une quarantaine.</translation>
    </message>
    <message>
        <source>Each counts once; name them as places of the attack too, as far as the source names them.</source>
        <translation>Chacun compte une fois ; saisissez-les aussi comme lieux de l’attaque, dans la mesure où la source les nomme.</translation>
    </message>
    <message>
        <source>The column passed through five hamlets along the river, of which the source names three.</source>
        <translation>La colonne a traversé cinq hameaux le long du fleuve, dont la source nomme trois.</translation>
    </message>
    <message>
        <source>Households are never turned into persons; where a source counts families, choose a measure of households.</source>
        <translation>On ne convertit jamais des ménages en personnes ; si une source compte des familles, prenez une mesure en ménages.</translation>
    </message>
    <message>
        <source>“Thirteen people” is 13 of this unit; “thirteen families” is not.</source>
        <translation>« Treize personnes » font 13 de cette unité ; « treize familles », non.</translation>
    </message>
    <message>
        <source>As the source counts them, also where it says families or homes of people; a compound may hold several.</source>
        <translation>Comme la source les compte, même si elle dit familles ou foyers ; une concession peut en réunir plusieurs.</translation>
    </message>
    <message>
        <source>“Some 300 families have arrived at Loumbi” is about 300 households.</source>
        <translation>« Quelque 300 familles sont arrivées à Loumbi » font environ 300 ménages.</translation>
    </message>
    <message>
        <source>Each roof or dwelling as the source counts it; schools, clinics and mosques are facilities.</source>
        <translation>Chaque toit ou habitation comme la source les compte ; écoles, dispensaires et mosquées sont des établissements.</translation>
    </message>
    <message>
        <source>“Forty huts and twelve granaries” are 40 in one tally and 12 in another.</source>
        <translation>« Quarante cases et douze greniers » font 40 dans un décompte et 12 dans un autre.</translation>
    </message>
    <message>
        <source>A herd without a number is “Several” or an open figure, not an average herd.</source>
        <translation>Un troupeau sans nombre est « Plusieurs » ou un chiffre ouvert, non un troupeau moyen.</translation>
    </message>
    <message>
        <source>“Sixty cattle and eighty goats” are 140 animals of one tally.</source>
        <translation>« Soixante bovins et quatre-vingts chèvres » font 140 animaux d’un même décompte.</translation>
    </message>
    <message>
        <source>A trailer with its lorry is one; an ox cart is one, the oxen are animals.</source>
        <translation>Une remorque et son camion font un ; une charrette à bœufs aussi, les bœufs sont des animaux.</translation>
    </message>
    <message>
        <source>“Three motorcycles and a pick-up were burned” is 4.</source>
        <translation>« Trois motos et un pick-up ont été brûlés » fait 4.</translation>
    </message>
    <message>
        <source>Each institution once, however many buildings it has; private shops are buildings.</source>
        <translation>Chaque institution une fois, quel que soit le nombre de ses bâtiments ; les boutiques privées sont des bâtiments.</translation>
    </message>
    <message>
        <source>A school of three classrooms that was burned down is 1.</source>
        <translation>Une école de trois classes entièrement brûlée fait 1.</translation>
    </message>
    <message>
        <source>Count each settlement that has a name of its own once, even if it was hit twice.</source>
        <translation>Comptez une fois chaque localité qui porte un nom, même touchée deux fois.</translation>
    </message>
    <message>
        <source>“Gourel and the two hamlets around it” is 3.</source>
        <translation>« Gourel et les deux hameaux voisins » fait 3.</translation>
    </message>
    <message>
        <source>Only where the source gives the bare number and means it; a round number such as 50 is often “About”: ask.</source>
        <translation>Seulement si la source donne le nombre nu et l’entend ainsi ; un nombre rond comme 50 est souvent « Environ » : demandez.</translation>
    </message>
    <message>
        <source>We buried 13 people, I was there and counted them.</source>
        <translation>Nous avons enterré 13 personnes, j’y étais et je les ai comptées.</translation>
    </message>
    <message>
        <source>The number is the lowest and the best, the highest stays open; it is never printed as an exact total.</source>
        <translation>Le nombre est le minimum et la meilleure estimation, le maximum reste ouvert ; on ne l’imprime jamais comme total exact.</translation>
    </message>
    <message>
        <source>At least 32 people were killed, among them three children.</source>
        <translation>Au moins 32 personnes ont été tuées, dont trois enfants.</translation>
    </message>
    <message>
        <source>Also for “over”; the number that was said is kept as the bound, and no next one is invented.</source>
        <translation>Aussi pour « au-delà de » ; le nombre dit est gardé comme borne, on n’en invente pas de suivant.</translation>
    </message>
    <message>
        <source>Over 350 homes were burned.</source>
        <translation>Plus de 350 maisons ont été brûlées.</translation>
    </message>
    <message>
        <source>Also for “some”, “around”, “an estimated”; the number is stored and marked as approximate.</source>
        <translation>Aussi pour « quelque », « autour de », « estimé à » ; le nombre est enregistré et marqué comme approximatif.</translation>
    </message>
    <message>
        <source>Around 2,000 villagers have fled.</source>
        <translation>Environ 2 000 villageois ont fui.</translation>
    </message>
    <message>
        <source>The lowest is 0 and no best is stored; where the source also gives a lower bound, “Between … and”.</source>
        <translation>Le minimum est 0 et aucune meilleure estimation n’est enregistrée ; si la source donne aussi un minimum, « Entre … et ».</translation>
    </message>
    <message>
        <source>Up to 60 people may have been taken, a councillor fears.</source>
        <translation>Jusqu’à 60 personnes auraient été enlevées, craint un conseiller.</translation>
    </message>
    <message>
        <source>The bound itself is not possible; for “not more than” choose “Up to”.</source>
        <translation>La borne elle-même est impossible ; pour « pas plus de », choisissez « Jusqu’à ».</translation>
    </message>
    <message>
        <source>Fewer than ten families have stayed in Wendou.</source>
        <translation>Moins de dix familles sont restées à Wendou.</translation>
    </message>
    <message>
        <source>Also for “almost”; stored as approximate, without a bound: “Fewer than” says more than the source does.</source>
        <translation>Aussi pour « presque » ; enregistré comme approximatif, sans borne : « Moins de » dirait plus que la source.</translation>
    </message>
    <message>
        <source>Nearly 200 cattle were driven off.</source>
        <translation>Près de 200 bovins ont été emmenés.</translation>
    </message>
    <message>
        <source>Both are possible. For one source that gives a range; two sources with one number each are two figures.</source>
        <translation>Tous deux sont possibles. Pour une source qui donne une fourchette ; deux sources et leurs nombres font deux chiffres.</translation>
    </message>
    <message>
        <source>Between 10 and 15 people died, the nurse thinks.</source>
        <translation>Entre 10 et 15 personnes sont mortes, pense l’infirmier.</translation>
    </message>
    <message>
        <source>Stored as 10, approximate; use it for French sources, and “About” for “about ten” in another tongue.</source>
        <translation>Enregistré comme 10, approximatif ; pour une source en français, et « Environ » pour « about ten » dans une autre langue.</translation>
    </message>
    <message>
        <source>A dozen or so wounded, “une dizaine de blessés”, arrived at the hospital during the night.</source>
        <translation>Une dizaine de blessés sont arrivés à l’hôpital pendant la nuit.</translation>
    </message>
    <message>
        <source>Stored as 20, approximate; “une trentaine” and the like have no code: choose “About” with the number.</source>
        <translation>Enregistré comme 20, approximatif ; « une trentaine » et les autres n’ont pas de code : « Environ » et le nombre.</translation>
    </message>
    <message>
        <source>According to a resident, “une vingtaine de motos” came from the east.</source>
        <translation>Selon un habitant, une vingtaine de motos sont venues de l’est.</translation>
    </message>
    <message>
        <source>Stored as 100, approximate; “des centaines” is “Hundreds” and stores no number.</source>
        <translation>Enregistré comme 100, approximatif ; « des centaines » est « Des centaines », sans nombre.</translation>
    </message>
    <message>
        <source>The radio spoke of “une centaine de ménages” on the road to Loumbi.</source>
        <translation>La radio a parlé d’une centaine de ménages sur la route de Loumbi.</translation>
    </message>
    <message>
        <source>No number is stored, and none is to be guessed; ask the source for at least a lowest one.</source>
        <translation>Aucun nombre n’est enregistré ni à deviner ; demandez à la source au moins un minimum.</translation>
    </message>
    <message>
        <source>Several people are said to be wounded.</source>
        <translation>Plusieurs personnes seraient blessées.</translation>
    </message>
    <message>
        <source>No number is stored here; only the export to ACLED's layout puts 12 in its place, as ACLED does.</source>
        <translation>Aucun nombre n’est enregistré ici ; seul l’export au format d’ACLED met 12 à la place, comme ACLED.</translation>
    </message>
    <message>
        <source>Dozens of houses are in ashes, says a driver who passed by.</source>
        <translation>Des dizaines de maisons sont en cendres, dit un chauffeur de passage.</translation>
    </message>
    <message>
        <source>No number is stored here; only the export to ACLED's layout puts 100 in its place, as ACLED does.</source>
        <translation>Aucun nombre n’est enregistré ici ; seul l’export au format d’ACLED met 100 à la place, comme ACLED.</translation>
    </message>
    <message>
        <source>Hundreds spent the night in the open near the well.</source>
        <translation>Des centaines de personnes ont passé la nuit dehors près du puits.</translation>
    </message>
    <message>
        <source>The number is 0. A source that is silent on this harm is no “None”: enter no figure for it.</source>
        <translation>Le nombre est 0. Une source muette sur ce dommage n’est pas « Aucun » : n’entrez pas de chiffre.</translation>
    </message>
    <message>
        <source>Nobody was hurt, the chief of Gourel told us; they took only animals.</source>
        <translation>Personne n’a été touché, nous a dit le chef de Gourel ; ils n’ont pris que des bêtes.</translation>
    </message>
    <message>
        <source>Where it says at least that they were more than one, choose “Several”.</source>
        <translation>Si elle dit au moins qu’ils étaient plus d’un, choisissez « Plusieurs ».</translation>
    </message>
    <message>
        <source>There were wounded, but I cannot say how many, I was hiding.</source>
        <translation>Il y a eu des blessés, mais je ne peux pas dire combien, j’étais caché.</translation>
    </message>
    <message>
        <source>The list must have been seen or read out; a round number “from a list” that nobody shows is not one.</source>
        <translation>La liste doit avoir été vue ou lue ; un nombre rond « d’après une liste » que personne ne montre n’en est pas une.</translation>
    </message>
    <message>
        <source>The village association read us a list of 31 names with ages.</source>
        <translation>L’association du village nous a lu une liste de 31 noms avec les âges.</translation>
    </message>
    <message>
        <source>Ask who counted, where and when; graves count too, if it is known how many lie in each.</source>
        <translation>Demandez qui a compté, où et quand ; les tombes comptent aussi, si l’on sait combien y reposent.</translation>
    </message>
    <message>
        <source>The men who buried them counted 13 bodies; two were burned beyond recognition.</source>
        <translation>Les hommes qui les ont enterrés ont compté 13 corps ; deux étaient méconnaissables, brûlés.</translation>
    </message>
    <message>
        <source>Not a count, even if the number is precise; somebody who heard it from others is “Quoted from another report”.</source>
        <translation>Pas un comptage, même si le nombre est précis ; qui le tient d’autrui relève de « Repris d’un autre rapport ».</translation>
    </message>
    <message>
        <source>From my hiding place I would say thirty motorcycles, perhaps more.</source>
        <translation>De ma cachette, je dirais trente motos, peut-être plus.</translation>
    </message>
    <message>
        <source>It says who speaks, not how good the number is; grade source and content as any other.</source>
        <translation>Dit qui parle, non ce que vaut le nombre ; cotez la source et le contenu comme pour toute autre.</translation>
    </message>
    <message>
        <source>The governorate's statement gives eight dead and four wounded.</source>
        <translation>Le communiqué du gouvernorat donne huit morts et quatre blessés.</translation>
    </message>
    <message>
        <source>Good for burned homes, not for persons; give the dates of the pictures before and after in the locator.</source>
        <translation>Bon pour des maisons brûlées, non pour des personnes ; donnez au repère les dates des images avant et après.</translation>
    </message>
    <message>
        <source>Images of 25 and 29 January show 340 burned roofs.</source>
        <translation>Des images des 25 et 29 janvier montrent 340 toits brûlés.</translation>
    </message>
    <message>
        <source>Misses those who never reached it, so it is mostly a lower bound; take the day of the register with it.</source>
        <translation>Ignore ceux qui n’y sont jamais arrivés : le plus souvent un minimum ; notez aussi le jour du registre.</translation>
    </message>
    <message>
        <source>The register of the health centre lists nine admissions on that night.</source>
        <translation>Le registre du centre de santé porte neuf admissions cette nuit-là.</translation>
    </message>
    <message>
        <source>Misses those who went elsewhere, and may count some twice; note the site and the day.</source>
        <translation>Ignore ceux qui sont allés ailleurs et peut en compter deux fois ; notez le site et le jour.</translation>
    </message>
    <message>
        <source>The site committee of Loumbi had registered 312 households by 3 February.</source>
        <translation>Le comité du site de Loumbi avait enregistré 312 ménages au 3 février.</translation>
    </message>
    <message>
        <source>No second independent number: enter in the source from which it is derived, where that is known.</source>
        <translation>Ce n’est pas un second chiffre indépendant : indiquez dans la source celle dont elle dérive, si on la connaît.</translation>
    </message>
    <message>
        <source>The newspaper writes “32 dead, according to a rights group”.</source>
        <translation>Le journal écrit « 32 morts, selon une organisation de défense des droits ».</translation>
    </message>
    <message>
        <source>Ask the source where you can; a precise number does not show that somebody counted.</source>
        <translation>Demandez à la source si vous le pouvez ; un nombre précis ne prouve pas qu’on ait compté.</translation>
    </message>
    <message>
        <source>The post says “47 martyrs” and nothing of where the number comes from.</source>
        <translation>Le message dit « 47 martyrs », et rien de l’origine du nombre.</translation>
    </message>
    <message>
        <source>It is taken as it stands; sources derived from it do not make it several. Look again when a second one comes.</source>
        <translation>Il est pris tel quel ; des sources qui en dérivent n’en font pas plusieurs. Revoyez-le quand une seconde arrive.</translation>
    </message>
    <message>
        <source>Only the chief of Gourel speaks of the granaries: 28.</source>
        <translation>Seul le chef de Gourel parle des greniers : 28.</translation>
    </message>
    <message>
        <source>Witnesses, then investigations, authorities, media; it must be independent, not the loudest or the latest.</source>
        <translation>Témoins, puis enquêtes, autorités, médias ; elle doit être indépendante, non la plus citée ni la dernière.</translation>
    </message>
    <message>
        <source>The man who led the burial says 13, the agencies 18: 13 is adopted.</source>
        <translation>L’homme qui a dirigé l’enterrement dit 13, les agences 18 : 13 est retenu.</translation>
    </message>
    <message>
        <source>Only once source and content were graded, each on its own; at equal grades, another rule must decide.</source>
        <translation>Seulement quand source et contenu ont été cotés, chacun à part ; à cotes égales, une autre règle doit trancher.</translation>
    </message>
    <message>
        <source>B2 says 17 and C3 says 25: 17 is adopted.</source>
        <translation>B2 dit 17 et C3 dit 25 : 17 est retenu.</translation>
    </message>
    <message>
        <source>Those that repeat one another count once; with two sources there is no majority.</source>
        <translation>Celles qui se répètent comptent une fois ; avec deux sources, il n’y a pas de majorité.</translation>
    </message>
    <message>
        <source>Three witnesses who did not meet say 9, a radio says 12: 9 is adopted.</source>
        <translation>Trois témoins qui ne se sont pas rencontrés disent 9, une radio 12 : 9 est retenu.</translation>
    </message>
    <message>
        <source>The cautious choice, as ACLED does where reports disagree; say in public texts that others give more.</source>
        <translation>Le choix prudent, comme ACLED quand les rapports divergent ; dites dans les textes publics que d’autres donnent plus.</translation>
    </message>
    <message>
        <source>Reports range from 13 to 18: 13 is adopted.</source>
        <translation>Les rapports vont de 13 à 18 : 13 est retenu.</translation>
    </message>
    <message>
        <source>Early tolls are often revised; go by the day as of which it was known, not by the day of printing.</source>
        <translation>Les premiers bilans sont souvent révisés ; suivez le jour où il était connu, non celui de la parution.</translation>
    </message>
    <message>
        <source>11 on the evening itself, 17 as of the following Tuesday: 17 is adopted.</source>
        <translation>11 le soir même, 17 au mardi suivant : 17 est retenu.</translation>
    </message>
    <message>
        <source>Where no source is better than the others, as UCDP keeps low and high estimates; it is printed as a range.</source>
        <translation>Si aucune source ne vaut mieux que les autres, comme UCDP garde une estimation basse et une haute ; imprimé en fourchette.</translation>
    </message>
    <message>
        <source>One group says 13, another 18, both on the spot: 13 to 18.</source>
        <translation>Un groupe dit 13, un autre 18, tous deux sur place : 13 à 18.</translation>
    </message>
    <message>
        <source>The true number may be higher: a total is never below the persons linked to it, and they are never added to it.</source>
        <translation>Le vrai nombre peut être plus élevé : un total n’est jamais inférieur aux personnes liées, qui ne s’y ajoutent pas.</translation>
    </message>
    <message>
        <source>31 people are recorded by name, and no source gives a number of its own.</source>
        <translation>31 personnes sont recensées par leur nom, et aucune source ne donne de nombre.</translation>
    </message>
    <message>
        <source>Only if none of the other rules fits; say why in the rationale, which is asked for.</source>
        <translation>Seulement si aucune autre règle ne convient ; dites pourquoi dans la justification, qui est demandée.</translation>
    </message>
    <message>
        <source>15 to 17: the chief's 18 counts a man who was found alive on Monday.</source>
        <translation>15 à 17 : les 18 du chef comptent un homme retrouvé vivant lundi.</translation>
    </message>
    <message>
        <source>Parts that may overlap or leave a rest; it is not summed with the whole and cannot be larger than it.</source>
        <translation>Des parts qui peuvent se recouper ou laisser un reste ; ne s’additionne pas au tout et ne peut le dépasser.</translation>
    </message>
    <message>
        <source>At least 32 killed, including three children: the three are a subset.</source>
        <translation>Au moins 32 tués, dont trois enfants : les trois sont un sous-ensemble.</translation>
    </message>
    <message>
        <source>Each counted one stands in one part only; those of whom nothing is known are a part of their own.</source>
        <translation>Chaque unité comptée n’est que dans une part ; celles dont on ne sait rien forment une part.</translation>
    </message>
    <message>
        <source>Of 24 abducted, 10 were released, 2 died and 12 are held.</source>
        <translation>Sur 24 enlevés, 10 ont été libérés, 2 sont morts et 12 sont détenus.</translation>
    </message>
    <message>
        <source>Stays so although you adopt another source's number or find this one wrong: say that by its credibility.</source>
        <translation>Le reste même si vous retenez le nombre d’une autre source ou jugez celui-ci faux : dites-le par sa crédibilité.</translation>
    </message>
    <message>
        <source>The report's “at least 32” has not been changed since.</source>
        <translation>Le « au moins 32 » du rapport n’a pas changé depuis.</translation>
    </message>
    <message>
        <source>Link the later figure; not where another source says otherwise, that is a second figure.</source>
        <translation>Liez le chiffre ultérieur ; pas quand une autre source dit autre chose, c’est un second chiffre.</translation>
    </message>
    <message>
        <source>The governorate gave eight dead on Friday and eleven on Monday: the eight is superseded.</source>
        <translation>Le gouvernorat a donné huit morts vendredi et onze lundi : le huit est remplacé.</translation>
    </message>
    <message>
        <source>Keep it, it shows what was said; without a word of the source, a number that proved wrong is not retracted.</source>
        <translation>Gardez-le, il montre ce qui a été dit ; sans un mot de la source, un nombre démenti n’est pas rétracté.</translation>
    </message>
    <message>
        <source>The radio withdrew its report of 60 dead the same evening, without another number.</source>
        <translation>La radio a retiré le soir même son annonce de 60 morts, sans autre nombre.</translation>
    </message>
    <message>
        <source>Not because abductions there usually end so; a ransom demanded later is an event in captivity as well.</source>
        <translation>Pas parce que les enlèvements finissent souvent ainsi là-bas ; une rançon demandée plus tard est aussi un événement.</translation>
    </message>
    <message>
        <source>The captors rang the brother on the second day and asked for two million francs.</source>
        <translation>Les ravisseurs ont appelé le frère le deuxième jour et demandé deux millions de francs.</translation>
    </message>
    <message>
        <source>Willing or not; if they only carried loads or cooked and were let go, “Forced labour”. Under 18 see the grave violations too.</source>
        <translation>De gré ou de force ; s’ils n’ont fait que porter ou cuisiner puis sont repartis, « Travail forcé ». Avant 18 ans, voir aussi les violations graves.</translation>
    </message>
    <message>
        <source>Those aged 15 to 25 were picked out and told that they would be trained.</source>
        <translation>On a choisi ceux de 15 à 25 ans et on leur a dit qu’ils seraient formés.</translation>
    </message>
    <message>
        <source>Only where the captors or a go-between say so; for money it is “Ransom”, for both choose what was asked first.</source>
        <translation>Seulement si les ravisseurs ou un intermédiaire le disent ; contre argent, c’est « Rançon » ; pour les deux, ce qui fut demandé d’abord.</translation>
    </message>
    <message>
        <source>A mediator says that the four men are to be traded for two fighters held in the town.</source>
        <translation>Un médiateur dit que les quatre hommes doivent être échangés contre deux combattants détenus en ville.</translation>
    </message>
    <message>
        <source>Also for an alleged spy, a broken rule of the group or a kinsman's deed; that it is alleged does not make it true.</source>
        <translation>Aussi pour un espion allégué, une règle du groupe enfreinte ou l’acte d’un parent ; l’allégation ne prouve rien.</translation>
    </message>
    <message>
        <source>They took the three men who had sold grain to the soldiers.</source>
        <translation>Ils ont pris les trois hommes qui avaient vendu du grain aux soldats.</translation>
    </message>
    <message>
        <source>Those who are suspected themselves are under “Punishment or reprisal”; being asked questions alone is not a purpose.</source>
        <translation>Ceux qu’on soupçonne eux-mêmes relèvent de « Punition ou représailles » ; être questionné ne suffit pas à faire le but.</translation>
    </message>
    <message>
        <source>A herder was held for two days and asked only where the militia kept its motorcycles.</source>
        <translation>Un éleveur a été retenu deux jours et interrogé seulement sur l’endroit où la milice gardait ses motos.</translation>
    </message>
    <message>
        <source>Carrying, digging, cooking, herding; if they were to bear arms or spy, “Recruitment”.</source>
        <translation>Porter, creuser, cuisiner, garder les bêtes ; s’ils devaient porter les armes ou espionner, « Recrutement ».</translation>
    </message>
    <message>
        <source>Twelve youths had to carry the looted sacks for three days and were then sent home.</source>
        <translation>Douze jeunes ont dû porter les sacs pillés pendant trois jours, puis ont été renvoyés.</translation>
    </message>
    <message>
        <source>Enter the sexual violence as a harm of its own if a source tells of it; a bride price paid does not make it free.</source>
        <translation>Saisissez la violence sexuelle comme un dommage à part si une source en parle ; une dot versée n’en fait pas un consentement.</translation>
    </message>
    <message>
        <source>Two girls of Wendou were taken, and a week later their father was told that they were married.</source>
        <translation>Deux filles de Wendou ont été enlevées, et une semaine plus tard on a dit à leur père qu’elles étaient mariées.</translation>
    </message>
    <message>
        <source>Keep it until a source tells; do not infer the purpose from the group or from how it ended.</source>
        <translation>À garder tant qu’aucune source ne le dit ; ne déduisez le but ni du groupe ni de l’issue.</translation>
    </message>
    <message>
        <source>They were led away without a word, and nobody has called since.</source>
        <translation>On les a emmenés sans un mot, et personne n’a appelé depuis.</translation>
    </message>
    <message>
        <source>Where they were staying, a guest's room included; a shop in the same compound is “Workplace”.</source>
        <translation>Là où ils logeaient, chambre d’hôte comprise ; une boutique dans la même concession est « Lieu de travail ».</translation>
    </message>
    <message>
        <source>Men came into the yard at night and called him out by name.</source>
        <translation>Des hommes sont entrés la nuit dans la cour et l’ont appelé par son nom.</translation>
    </message>
    <message>
        <source>From a car, bus, motorcycle or boat it is “Vehicle”; on the way to the field or the market it stays “Road”.</source>
        <translation>D’une voiture, d’un car, d’une moto ou d’une pirogue, c’est « Véhicule » ; vers le champ ou le marché, cela reste « Route ».</translation>
    </message>
    <message>
        <source>The women were stopped on the path between Gourel and the river.</source>
        <translation>Les femmes ont été arrêtées sur le sentier entre Gourel et le fleuve.</translation>
    </message>
    <message>
        <source>Also with the herd at pasture or at a well out there; gardens within the village are “Home”.</source>
        <translation>Aussi avec le troupeau au pâturage ou à un puits de brousse ; les jardins dans le village sont « Domicile ».</translation>
    </message>
    <message>
        <source>Two brothers were taken while weeding their millet.</source>
        <translation>Deux frères ont été enlevés alors qu’ils sarclaient leur mil.</translation>
    </message>
    <message>
        <source>On the way there it is “Road” or “Vehicle”; traders taken at their stall are here, not under “Workplace”.</source>
        <translation>En chemin, c’est « Route » ou « Véhicule » ; les marchands pris à leur étal sont ici, non sous « Lieu de travail ».</translation>
    </message>
    <message>
        <source>Armed men went through the market of Falia and took the livestock brokers.</source>
        <translation>Des hommes armés ont parcouru le marché de Falia et pris les courtiers en bétail.</translation>
    </message>
    <message>
        <source>Teachers taken there too; from their lodging outside the grounds it is “Home”.</source>
        <translation>Les enseignants pris là aussi ; de leur logement hors de l’enceinte, c’est « Domicile ».</translation>
    </message>
    <message>
        <source>Seven pupils were taken from the dormitory at Loumbi.</source>
        <translation>Sept élèves ont été pris dans le dortoir à Loumbi.</translation>
    </message>
    <message>
        <source>During prayer or not; an imam taken from his house is “Home”.</source>
        <translation>Pendant la prière ou non ; un imam pris chez lui est « Domicile ».</translation>
    </message>
    <message>
        <source>After the evening prayer they made five men stay behind in the mosque of Bantal.</source>
        <translation>Après la prière du soir, ils ont retenu cinq hommes dans la mosquée de Bantal.</translation>
    </message>
    <message>
        <source>Patients, visitors and staff; from an ambulance on the road it is “Vehicle”.</source>
        <translation>Patients, visiteurs et personnel ; d’une ambulance en route, c’est « Véhicule ».</translation>
    </message>
    <message>
        <source>The nurse was made to pack medicines and was taken along from the health post.</source>
        <translation>L’infirmier a dû emballer des médicaments et a été emmené du poste de santé.</translation>
    </message>
    <message>
        <source>Office, mine, building site, shop; own fields are “Field”, a stall at the market is “Market”.</source>
        <translation>Bureau, mine, chantier, boutique ; ses propres champs sont « Champ », un étal au marché « Marché ».</translation>
    </message>
    <message>
        <source>Four gold diggers were taken from their pit near Kourgou.</source>
        <translation>Quatre orpailleurs ont été pris dans leur puits près de Kourgou.</translation>
    </message>
    <message>
        <source>Also when they were made to get out first; not the vehicle in which they were carried away.</source>
        <translation>Même si on les a d’abord fait descendre ; pas le véhicule dans lequel on les a emmenés.</translation>
    </message>
    <message>
        <source>The minibus was stopped at a barrier of branches, and all the men had to get out.</source>
        <translation>Le minibus a été arrêté à un barrage de branches, et tous les hommes ont dû descendre.</translation>
    </message>
    <message>
        <source>Name the place in the summary of the attack; if it occurs often, ask for a code.</source>
        <translation>Nommez le lieu dans le résumé de l’attaque ; si le cas revient souvent, demandez un code.</translation>
    </message>
    <message>
        <source>They were taken from the football pitch during a match.</source>
        <translation>Ils ont été pris sur le terrain de football pendant un match.</translation>
    </message>
    <message>
        <source>Not the place of the attack by default; leave it until a witness or one who came back tells.</source>
        <translation>Pas le lieu de l’attaque par défaut ; laissez-le jusqu’à ce qu’un témoin ou quelqu’un de revenu le dise.</translation>
    </message>
    <message>
        <source>He left in the morning and was next heard of as a captive.</source>
        <translation>Il est parti le matin, et on l’a ensuite su captif.</translation>
    </message>
    <message>
        <source>Once for each abduction; whoever is taken again after a release has a second abduction.</source>
        <translation>Une fois par enlèvement ; qui est repris après une libération a un second enlèvement.</translation>
    </message>
    <message>
        <source>On 6 January the 24 were led away on foot towards the east.</source>
        <translation>Le 6 janvier, les 24 ont été emmenés à pied vers l’est.</translation>
    </message>
    <message>
        <source>Give the day on which they were seen, not when it was told; a rumour without a witness is not one.</source>
        <translation>Donnez le jour où ils ont été vus, non celui du récit ; une rumeur sans témoin n’en est pas un.</translation>
    </message>
    <message>
        <source>A trader saw eight of them on 20 January, tied, at a camp near the river.</source>
        <translation>Un commerçant en a vu huit le 20 janvier, attachés, dans un camp près du fleuve.</translation>
    </message>
    <message>
        <source>Still held; the first march away from the attack belongs to “Taken”. Say in the note to whom, if a source does.</source>
        <translation>Toujours captifs ; la marche initiale relève de « Enlevé ». Dites dans la note à qui, si une source le dit.</translation>
    </message>
    <message>
        <source>At the end of March the women were taken to another camp, two days to the north.</source>
        <translation>Fin mars, les femmes ont été conduites à un autre camp, à deux jours au nord.</translation>
    </message>
    <message>
        <source>A sign of life to the family; where the captors only ask for money, “Ransom demanded”. A call with both is two events.</source>
        <translation>Un signe de vie à la famille ; si les ravisseurs ne font que demander de l’argent, « Demande de rançon ». Un appel avec les deux fait deux événements.</translation>
    </message>
    <message>
        <source>She could speak to her mother for one minute on the telephone.</source>
        <translation>Elle a pu parler une minute au téléphone avec sa mère.</translation>
    </message>
    <message>
        <source>Still held; enter a new event when the sum changes, and the sum itself in the abduction.</source>
        <translation>Toujours captifs ; un nouvel événement quand la somme change, et la somme même dans l’enlèvement.</translation>
    </message>
    <message>
        <source>They asked for 30 cows for the four men.</source>
        <translation>Ils ont demandé 30 vaches pour les quatre hommes.</translation>
    </message>
    <message>
        <source>The release is an event of its own, and may not follow; never write down who carried it.</source>
        <translation>La libération est un autre événement, et peut ne pas suivre ; n’écrivez jamais qui l’a portée.</translation>
    </message>
    <message>
        <source>The families handed over half of it on 2 April.</source>
        <translation>Les familles en ont remis la moitié le 2 avril.</translation>
    </message>
    <message>
        <source>For a ransom, an exchange or nothing; for a group say how many by an outcome tally.</source>
        <translation>Contre rançon, échange ou rien ; pour un groupe, dites combien par un décompte d’issue.</translation>
    </message>
    <message>
        <source>Ten came home on foot on 12 February; they had been told to go.</source>
        <translation>Dix sont rentrés à pied le 12 février ; on leur avait dit de partir.</translation>
    </message>
    <message>
        <source>By themselves or helped by people not in arms; freed by an armed operation is “Rescued (freed by force)”.</source>
        <translation>Seuls ou aidés par des gens sans armes ; délivrés par une opération armée, c’est « Secouru (libéré par la force) ».</translation>
    </message>
    <message>
        <source>Two boys slipped away while the guards slept and walked for three nights.</source>
        <translation>Deux garçons se sont enfuis pendant que les gardes dormaient et ont marché trois nuits.</translation>
    </message>
    <message>
        <source>Also when the captors fled before the fight; if they were let go by agreement during it, “Released”.</source>
        <translation>Même si les ravisseurs ont fui avant le combat ; s’ils ont été relâchés par accord, « Libéré ».</translation>
    </message>
    <message>
        <source>Soldiers came upon the camp and brought five women back to Dabala.</source>
        <translation>Des soldats sont tombés sur le camp et ont ramené cinq femmes à Dabala.</translation>
    </message>
    <message>
        <source>Not at the captors' hands: then “Killed in captivity”; if it is open which, “Body found” or a note.</source>
        <translation>Pas de la main des ravisseurs : alors « Tué en captivité » ; si l’on ne sait pas, « Corps retrouvé » ou une note.</translation>
    </message>
    <message>
        <source>An old man fell behind on the march and died of thirst, say those who came back.</source>
        <translation>Un vieil homme n’a pas pu suivre la marche et est mort de soif, disent ceux qui sont revenus.</translation>
    </message>
    <message>
        <source>Count it under “Killed” as well, marked as in captivity; the abduction keeps its person.</source>
        <translation>À compter aussi sous « Tués », marqué en captivité ; l’enlèvement garde sa personne.</translation>
    </message>
    <message>
        <source>A recording shows the execution of one of the hostages of Sorobé.</source>
        <translation>Un enregistrement montre l’exécution d’un des otages de Sorobé.</translation>
    </message>
    <message>
        <source>How they died may be open; say in the note who recognised it and by what. An unknown body is not one.</source>
        <translation>La cause de la mort peut rester ouverte ; notez qui l’a reconnu et à quoi. Un corps inconnu n’en est pas un.</translation>
    </message>
    <message>
        <source>The brother recognised him by his shoes beside the track, three weeks later.</source>
        <translation>Son frère l’a reconnu à ses chaussures au bord de la piste, trois semaines plus tard.</translation>
    </message>
    <message>
        <source>Whether freely is not judged here; under 18 it is recruitment of a child. Carrying loads for them alone is not joining.</source>
        <translation>On ne juge pas ici si c’est librement ; avant 18 ans, c’est le recrutement d’un enfant. Porter des charges ne suffit pas.</translation>
    </message>
    <message>
        <source>He has been seen on guard with a weapon at the group's checkpoint.</source>
        <translation>On l’a vu de garde, armé, au barrage du groupe.</translation>
    </message>
    <message>
        <source>Enter each check, so that others see when the family was last asked; the status turns to “Fate unknown”.</source>
        <translation>Saisissez chaque vérification, pour qu’on voie quand la famille a été interrogée ; la situation devient « Sort inconnu ».</translation>
    </message>
    <message>
        <source>We rang the family on 30 April: nothing since the call in March.</source>
        <translation>Nous avons appelé la famille le 30 avril : rien depuis l’appel de mars.</translation>
    </message>
    <message>
        <source>By the latest dated event; it says nothing of today, so read it with the day as of which it holds.</source>
        <translation>Selon le dernier événement daté ; cela ne dit rien d’aujourd’hui, lisez-le avec sa date de validité.</translation>
    </message>
    <message>
        <source>Twelve were still at the camp in mid-February, say those who got away.</source>
        <translation>Douze étaient encore au camp à la mi-février, disent ceux qui ont fui.</translation>
    </message>
    <message>
        <source>Only if nobody of this record is held any more; for a group with other fates too, “Mixed outcomes (group)”.</source>
        <translation>Seulement si personne de cette fiche n’est plus captif ; pour un groupe aux autres sorts, « Sorts divers (groupe) ».</translation>
    </message>
    <message>
        <source>All seven pupils came home on 27 May.</source>
        <translation>Les sept élèves sont rentrés le 27 mai.</translation>
    </message>
    <message>
        <source>Only if it is so for everybody of this record; not yet while nobody has seen them free.</source>
        <translation>Seulement si c’est vrai pour tous ceux de cette fiche ; pas tant que personne ne les a vus libres.</translation>
    </message>
    <message>
        <source>Both boys got away at night and are with an uncle.</source>
        <translation>Les deux garçons se sont enfuis la nuit et sont chez un oncle.</translation>
    </message>
    <message>
        <source>Nobody of this record is held any more; an army's word alone is a claim until one of them is seen free.</source>
        <translation>Personne de cette fiche n’est plus captif ; la seule parole d’une armée reste une affirmation tant qu’aucun n’est vu libre.</translation>
    </message>
    <message>
        <source>The five women were brought to Dabala by soldiers and seen there by relatives.</source>
        <translation>Les cinq femmes ont été ramenées à Dabala par des soldats, et des proches les y ont vues.</translation>
    </message>
    <message>
        <source>A rumour of death is no more than “Fate unknown”; the death is counted under “Killed” where somebody caused it.</source>
        <translation>Une rumeur de mort n’est que « Sort inconnu » ; la mort se compte sous « Tués » si quelqu’un l’a causée.</translation>
    </message>
    <message>
        <source>The captive died of a fever in July, says a man who was held with him.</source>
        <translation>Le captif est mort de fièvre en juillet, dit un homme détenu avec lui.</translation>
    </message>
    <message>
        <source>Fate and whereabouts are two questions: known alive, in a place unknown, is “Still held”.</source>
        <translation>Le sort et le lieu sont deux questions : en vie dans un lieu inconnu, c’est « Toujours détenu ».</translation>
    </message>
    <message>
        <source>Since the camp was bombed in August nobody has heard of the three.</source>
        <translation>Depuis le bombardement du camp en août, nul n’a entendu parler des trois.</translation>
    </message>
    <message>
        <source>The outcome tallies say how many of each; for one person choose that person's own status.</source>
        <translation>Les décomptes d’issue disent combien de chaque ; pour une seule personne, choisissez sa propre situation.</translation>
    </message>
    <message>
        <source>Of the 24, ten are back, two died and twelve are held.</source>
        <translation>Sur les 24, dix sont revenus, deux sont morts et douze sont captifs.</translation>
    </message>
    <message>
        <source>Where no event in captivity is entered yet; once you asked in vain, enter “No news”.</source>
        <translation>Si aucun événement de captivité n’est encore saisi ; si vous avez demandé en vain, saisissez « Sans nouvelles ».</translation>
    </message>
    <message>
        <source>An old report names four men led away from Zarmey and says nothing more.</source>
        <translation>Un ancien rapport nomme quatre hommes emmenés de Zarmey, et ne dit rien de plus.</translation>
    </message>
    <message>
        <source>Where each record starts; it says nothing against the report, only that nobody weighed it.</source>
        <translation>Le point de départ de chaque fiche ; cela ne dit rien contre le rapport, seulement que nul ne l’a pesé.</translation>
    </message>
    <message>
        <source>A message of last night tells of an attack on Zarmey; nothing else is known yet.</source>
        <translation>Un message d’hier soir parle d’une attaque à Zarmey ; on n’en sait pas plus.</translation>
    </message>
    <message>
        <source>Enough to look further, not to conclude; one source that nobody could check mostly stays here.</source>
        <translation>Assez pour enquêter, non pour conclure ; une seule source invérifiable en reste le plus souvent là.</translation>
    </message>
    <message>
        <source>One caller and a photo of smoke over the village, the place not yet recognised.</source>
        <translation>Un appel et une photo de fumée au-dessus du village, le lieu n’étant pas encore reconnu.</translation>
    </message>
    <message>
        <source>The usual standard of UN inquiries and casualty recording: consistent information that independent sources corroborate.</source>
        <translation>Le critère habituel des enquêtes de l’ONU et du recensement des victimes : des informations cohérentes, corroborées par des sources indépendantes.</translation>
    </message>
    <message>
        <source>Two survivors who have not met and the nurse tell the same attack in the same order.</source>
        <translation>Deux rescapés qui ne se sont pas rencontrés et l’infirmier racontent la même attaque dans le même ordre.</translation>
    </message>
    <message>
        <source>The standard of most civil courts; the account that denies it was weighed too and is the weaker one.</source>
        <translation>Le critère de la plupart des juridictions civiles ; la version contraire a aussi été pesée et elle est la plus faible.</translation>
    </message>
    <message>
        <source>Five witnesses and the graves speak for it, against an army statement without details.</source>
        <translation>Cinq témoins et les tombes parlent pour, contre un communiqué de l’armée sans détails.</translation>
    </message>
    <message>
        <source>Other accounts hardly hold; several kinds of evidence, not only several people, point the same way.</source>
        <translation>Les autres versions ne tiennent guère ; plusieurs sortes de preuves, non seulement plusieurs personnes, concordent.</translation>
    </message>
    <message>
        <source>Witnesses, the hospital register and images of burned roofs agree on the day and the place.</source>
        <translation>Témoins, registre de l’hôpital et images de toits brûlés concordent sur le jour et le lieu.</translation>
    </message>
    <message>
        <source>The standard of a criminal conviction; outside a judgment hardly ever reached by documentation alone.</source>
        <translation>Le critère d’une condamnation pénale ; hors d’un jugement, la documentation seule n’y arrive presque jamais.</translation>
    </message>
    <message>
        <source>The court heard the case and convicted two men; the judgment is final.</source>
        <translation>Le tribunal a jugé l’affaire et condamné deux hommes ; le jugement est définitif.</translation>
    </message>
    <message>
        <source>Also for a source of good repute; once somebody has begun to check, “Verification pending”.</source>
        <translation>Même d’une source réputée ; dès que quelqu’un commence à vérifier, « Vérification en cours ».</translation>
    </message>
    <message>
        <source>Entered from a news item; nobody was called.</source>
        <translation>Saisi d’après une dépêche ; personne n’a été appelé.</translation>
    </message>
    <message>
        <source>Say in a question on the record what is still awaited; not a place to leave what cannot be checked.</source>
        <translation>Dites dans une question sur la fiche ce qu’on attend encore ; pas pour y laisser ce qui est invérifiable.</translation>
    </message>
    <message>
        <source>One survivor has been interviewed; a call to the health centre has not been answered.</source>
        <translation>Un rescapé a été interrogé ; un appel au centre de santé est resté sans réponse.</translation>
    </message>
    <message>
        <source>To the standard of proof given; it holds for the attack, not for each figure or for who did it.</source>
        <translation>Au niveau de preuve indiqué ; cela vaut pour l’attaque, non pour chaque chiffre ni pour l’auteur.</translation>
    </message>
    <message>
        <source>Two colleagues spoke separately with four people from Gourel, and their accounts agree.</source>
        <translation>Deux collègues ont parlé séparément à quatre personnes de Gourel, et leurs récits concordent.</translation>
    </message>
    <message>
        <source>Kept, so that it is not recorded again; a want of evidence is no finding that it did not happen.</source>
        <translation>Gardé, pour qu’on ne l’enregistre pas de nouveau ; un manque de preuves n’établit pas que c’est faux.</translation>
    </message>
    <message>
        <source>The picture shows another country, and the chief of Falia himself says that nothing happened there.</source>
        <translation>L’image montre un autre pays, et le chef de Falia dit lui-même que rien ne s’y est passé.</translation>
    </message>
    <message>
        <source>By the written criteria of the team, not because it is hard to check; keep it, so that nobody records it anew.</source>
        <translation>Selon les critères écrits de l’équipe, non parce que c’est dur à vérifier ; gardez-le, pour qu’on ne le ressaisisse pas.</translation>
    </message>
    <message>
        <source>A fight between two units of fighters in which no civilian came to harm.</source>
        <translation>Un combat entre deux unités de combattants où aucun civil n’a été atteint.</translation>
    </message>
    <message>
        <source>Needs grounds other than the way it was done: a recognised person, a genuine claim, pictures. Say which.</source>
        <translation>Il faut d’autres fondements que le mode opératoire : une personne reconnue, une revendication authentique, des images. Dites lesquels.</translation>
    </message>
    <message>
        <source>Three people knew attackers by name, and the group published its own film of the raid.</source>
        <translation>Trois personnes connaissaient des assaillants par leur nom, et le groupe a publié son propre film du raid.</translation>
    </message>
    <message>
        <source>Several independent signs point the same way and nothing weighty speaks against it.</source>
        <translation>Plusieurs indices indépendants concordent et rien de sérieux ne s’y oppose.</translation>
    </message>
    <message>
        <source>They wore the group's turbans, spoke as its men do and had besieged the village for a month.</source>
        <translation>Ils portaient les turbans du groupe, parlaient comme ses hommes et assiégeaient le village depuis un mois.</translation>
    </message>
    <message>
        <source>One weak sign, or several that fit others as well; language or area alone go no further than this.</source>
        <translation>Un indice faible, ou plusieurs qui conviennent aussi à d’autres ; la langue ou la zone seules ne vont pas plus loin.</translation>
    </message>
    <message>
        <source>The group patrols the area; the attackers said nothing and wore plain clothes.</source>
        <translation>Le groupe patrouille dans la zone ; les assaillants n’ont rien dit et étaient en civil.</translation>
    </message>
    <message>
        <source>Keep it apart from “Possible”: here only the word of one party stands, however firm it is.</source>
        <translation>À distinguer de « Possible » : il n’y a ici que la parole d’une partie, si ferme soit-elle.</translation>
    </message>
    <message>
        <source>The governorate blames the group in its statement and gives no grounds.</source>
        <translation>Le gouvernorat accuse le groupe dans son communiqué, sans donner de motifs.</translation>
    </message>
    <message>
        <source>Enter each version as a row of its own and cite both; not for a mere denial by the party accused.</source>
        <translation>Saisissez chaque version sur sa ligne et citez les deux ; pas pour un simple démenti de la partie mise en cause.</translation>
    </message>
    <message>
        <source>Villagers name the militia; a local association says that fighters in its clothes did it.</source>
        <translation>Des villageois nomment la milice ; une association locale dit que des combattants en portaient la tenue.</translation>
    </message>
    <message>
        <source>Not for weak grounds, which are “Possible”; change it as soon as somebody has weighed the signs.</source>
        <translation>Pas pour des indices faibles, qui sont « Possible » ; changez-le dès que quelqu’un les a pesés.</translation>
    </message>
    <message>
        <source>The record was imported from a table that did not grade who did it.</source>
        <translation>La fiche vient d’un tableau importé qui ne cotait pas l’attribution.</translation>
    </message>
    <message>
        <source>Needs an armed conflict and a link to it; the victims were civilians, captives, wounded or had laid down their arms.</source>
        <translation>Il faut un conflit armé et un lien avec lui ; les victimes étaient civiles, captives, blessées ou avaient déposé les armes.</translation>
    </message>
    <message>
        <source>Eleven unarmed passengers were shot with their hands tied: an apparent war crime, says the report.</source>
        <translation>Onze passagers sans arme ont été abattus les mains liées : un crime de guerre apparent, dit le rapport.</translation>
    </message>
    <message>
        <source>Needs the intent to aim at civilians; people hit by mistake or in crossfire do not show it.</source>
        <translation>Il faut l’intention de viser des civils ; des gens touchés par erreur ou dans des tirs croisés ne la montrent pas.</translation>
    </message>
    <message>
        <source>The attackers went from house to house in a village where no fighter was.</source>
        <translation>Les assaillants sont allés de maison en maison dans un village sans aucun combattant.</translation>
    </message>
    <message>
        <source>Needs a threat and a demand on a third party: a family, a village, a state; captivity alone is not enough.</source>
        <translation>Il faut une menace et une exigence envers un tiers : famille, village, État ; la captivité seule ne suffit pas.</translation>
    </message>
    <message>
        <source>They let the village know that the captives would die unless the youths laid down their guns.</source>
        <translation>Ils ont fait savoir au village que les captifs mourraient si les jeunes ne déposaient pas leurs fusils.</translation>
    </message>
    <message>
        <source>For private or personal use; what armed forces take for military need, or burn, is not pillage.</source>
        <translation>À des fins privées ou personnelles ; ce qui est pris par nécessité militaire, ou brûlé, n’est pas un pillage.</translation>
    </message>
    <message>
        <source>The fighters loaded the villagers' grain on carts and sold it at the next market.</source>
        <translation>Les combattants ont chargé le grain des villageois sur des charrettes et l’ont vendu au marché voisin.</translation>
    </message>
    <message>
        <source>Needs that no military need required it; homes hit in a fight need a closer look than homes set on fire afterwards.</source>
        <translation>Il faut qu’aucune nécessité militaire ne l’ait imposé ; regardez de plus près des maisons touchées au combat que des maisons brûlées ensuite.</translation>
    </message>
    <message>
        <source>When the people had fled, the men burned one house after another for an hour.</source>
        <translation>Les gens une fois en fuite, les hommes ont brûlé pendant une heure une maison après l’autre.</translation>
    </message>
    <message>
        <source>Needs an order or coercion that makes them leave; flight from danger alone does not show it.</source>
        <translation>Il faut un ordre ou une contrainte qui les fait partir ; fuir le danger ne la montre pas à elle seule.</translation>
    </message>
    <message>
        <source>The commander gave the herders of Zarmey three days to leave for good.</source>
        <translation>Le commandant a donné aux éleveurs de Zarmey trois jours pour partir à jamais.</translation>
    </message>
    <message>
        <source>Torture needs a purpose, such as a confession or punishment; by armed groups too. Rape stands under sexual violence.</source>
        <translation>La torture suppose un but, tel l’aveu ou la punition ; aussi par des groupes armés. Le viol relève des violences sexuelles.</translation>
    </message>
    <message>
        <source>Captives were hung by their arms to make them name informers.</source>
        <translation>Des captifs ont été suspendus par les bras pour qu’ils nomment des informateurs.</translation>
    </message>
    <message>
        <source>Needs a link to the conflict, not an order; one act is enough. Protect the survivors before you name the crime.</source>
        <translation>Il faut un lien avec le conflit, non un ordre ; un seul acte suffit. Protégez les victimes avant de nommer le crime.</translation>
    </message>
    <message>
        <source>Fighters held two women for a month and raped them, one of the women told a doctor.</source>
        <translation>Des combattants ont retenu deux femmes un mois et les ont violées, a dit l’une d’elles à une médecin.</translation>
    </message>
    <message>
        <source>Needs an age under 15; recruiting those of 15 to 17 breaks other treaties and is not this crime.</source>
        <translation>Il faut un âge de moins de 15 ans ; recruter ceux de 15 à 17 ans viole d’autres traités et n’est pas ce crime.</translation>
    </message>
    <message>
        <source>A boy of thirteen was given a rifle and posted at a checkpoint.</source>
        <translation>Un garçon de treize ans a reçu un fusil et été posté à un barrage.</translation>
    </message>
    <message>
        <source>Needs intent, and that fighters did not use the building; civilian homes and shops are “War crime: destroying property”.</source>
        <translation>Il faut l’intention, et un bâtiment non utilisé par des combattants ; maisons et boutiques relèvent de « Crime de guerre : destruction de biens ».</translation>
    </message>
    <message>
        <source>They poured petrol over the benches of the school of Bantal and lit it.</source>
        <translation>Ils ont versé de l’essence sur les bancs de l’école de Bantal et y ont mis le feu.</translation>
    </message>
    <message>
        <source>Needs an attack on civilians that is widespread or systematic and that follows a policy: one raid does not show it.</source>
        <translation>Il faut une attaque généralisée ou systématique contre des civils, suivant une politique : un seul raid ne la montre pas.</translation>
    </message>
    <message>
        <source>The inquiry counts 19 such raids in a year and holds that they follow one plan.</source>
        <translation>L’enquête compte 19 raids semblables en un an et retient qu’ils suivent un même plan.</translation>
    </message>
    <message>
        <source>Needs a refusal to acknowledge or to tell the fate; known captives of a group that asks for ransom are hostages.</source>
        <translation>Il faut un refus de reconnaître ou de dire le sort ; des captifs connus d’un groupe qui demande rançon sont des otages.</translation>
    </message>
    <message>
        <source>Men in uniform took them away; the camp says that it has never heard of them.</source>
        <translation>Des hommes en uniforme les ont emmenés ; le camp dit n’en avoir jamais entendu parler.</translation>
    </message>
    <message>
        <source>Needs intent to discriminate and an attack on civilians as under murder; that victims share a group does not show it.</source>
        <translation>Il faut une intention discriminatoire et une attaque comme pour le meurtre ; que les victimes soient d’un même groupe ne la montre pas.</translation>
    </message>
    <message>
        <source>In six villages only the families of one community were told to leave, and their wells filled in.</source>
        <translation>Dans six villages, seules les familles d’une communauté ont été sommées de partir, et leurs puits comblés.</translation>
    </message>
    <message>
        <source>Where a source speaks of the laws of war without more; choose the named crime as soon as its elements are told.</source>
        <translation>Si une source parle du droit de la guerre sans plus ; choisissez le crime précis dès que ses éléments sont rapportés.</translation>
    </message>
    <message>
        <source>The mission “deplores grave breaches of international humanitarian law” at Sorobé.</source>
        <translation>La mission « déplore de graves violations du droit international humanitaire » à Sorobé.</translation>
    </message>
    <message>
        <source>Outside or beside armed conflict; for a war crime choose its own line. “Abuse” for armed groups, states “violate”.</source>
        <translation>Hors du conflit armé ou à côté ; un crime de guerre a sa propre ligne. « Atteinte » pour un groupe armé, « violation » pour un État.</translation>
    </message>
    <message>
        <source>The group forbids girls to go to school in four villages.</source>
        <translation>Le groupe interdit l’école aux filles dans quatre villages.</translation>
    </message>
    <message>
        <source>Lynching, cattle theft, robbery without a link to the conflict; name the article in the source's words if it does.</source>
        <translation>Lynchage, vol de bétail, braquage sans lien avec le conflit ; citez l’article dans les mots de la source si elle le fait.</translation>
    </message>
    <message>
        <source>The prosecutor opened a case of murder against persons unknown.</source>
        <translation>Le procureur a ouvert une information pour meurtre contre inconnus.</translation>
    </message>
    <message>
        <source>No court has judged; the careful wording of one's own findings, which goes out with the term.</source>
        <translation>Aucun tribunal n’a jugé ; la formule prudente de ses propres conclusions, qui accompagne toujours le terme.</translation>
    </message>
    <message>
        <source>The killing of captives appears to be a war crime, the report concludes.</source>
        <translation>Le meurtre des captifs semble constituer un crime de guerre, conclut le rapport.</translation>
    </message>
    <message>
        <source>Whether the facts fit is not said; say by “Asserted by” and the source who it is.</source>
        <translation>On ne dit pas si les faits y répondent ; « Affirmé par » et la source disent de qui il s’agit.</translation>
    </message>
    <message>
        <source>A village association speaks of a “crime against humanity”.</source>
        <translation>Une association de village parle de « crime contre l’humanité ».</translation>
    </message>
    <message>
        <source>Cite the judgment, and say whether an appeal is open; a charge or a warrant is still “Alleged”.</source>
        <translation>Citez le jugement, et dites si un appel est possible ; une inculpation ou un mandat reste « Allégué ».</translation>
    </message>
    <message>
        <source>The criminal court convicted two men of murder on 4 May; they have appealed.</source>
        <translation>La cour d’assises a condamné deux hommes pour meurtre le 4 mai ; ils ont fait appel.</translation>
    </message>
    <message>
        <source>Needs a standard of proof; not where the team merely agrees with what a report says.</source>
        <translation>Il faut un niveau de preuve ; pas quand l’équipe est simplement d’accord avec un rapport.</translation>
    </message>
    <message>
        <source>On our interviews, the burning served no military end that we can see.</source>
        <translation>D’après nos entretiens, l’incendie n’avait aucun but militaire que nous puissions voir.</translation>
    </message>
    <message>
        <source>The team only reports it; keep the source's own term, and do not raise its wording.</source>
        <translation>L’équipe ne fait que le rapporter ; gardez le terme de la source, sans durcir sa formulation.</translation>
    </message>
    <message>
        <source>The rights group calls the raid an apparent war crime, on page 12.</source>
        <translation>L’organisation parle page 12 d’un crime de guerre apparent.</translation>
    </message>
    <message>
        <source>Foreign armies have their own code; auxiliaries under army command too, only if a source says that they are.</source>
        <translation>Les armées étrangères ont leur propre code ; des supplétifs sous les ordres de l’armée, seulement si une source le dit.</translation>
    </message>
    <message>
        <source>Soldiers of the garrison of Dabala, in national uniform and army pick-ups.</source>
        <translation>Des soldats de la garnison de Dabala, en uniforme national et pick-up de l’armée.</translation>
    </message>
    <message>
        <source>Also in operations with the army, as an actor of its own; village guards without office are a communal militia.</source>
        <translation>Aussi en opération avec l’armée, comme acteur distinct ; des gardes villageois sans mandat sont une milice communautaire.</translation>
    </message>
    <message>
        <source>Gendarmes at the post of Loumbi arrested four traders.</source>
        <translation>Des gendarmes du poste de Loumbi ont arrêté quatre commerçants.</translation>
    </message>
    <message>
        <source>UN and AU missions apart; alongside the army, enter both, each with its own role and confidence.</source>
        <translation>Missions de l’ONU et de l’UA à part ; aux côtés de l’armée, saisissez les deux, chacune avec son rôle et sa certitude.</translation>
    </message>
    <message>
        <source>Witnesses saw foreign men in uniform beside the soldiers and heard a tongue unknown to them.</source>
        <translation>Des témoins ont vu des étrangers en uniforme à côté des soldats et entendu une langue inconnue d’eux.</translation>
    </message>
    <message>
        <source>Named after its aim, not its faith or people; a band of which nobody knows the aim is “Unidentified armed men”.</source>
        <translation>D’après son but, non sa foi ni son peuple ; une bande dont nul ne connaît le but est « Hommes armés non identifiés ».</translation>
    </message>
    <message>
        <source>A group that levies taxes in the villages and announces its own courts.</source>
        <translation>Un groupe qui lève l’impôt dans les villages et annonce ses propres tribunaux.</translation>
    </message>
    <message>
        <source>Serves a party, a politician or a government in power; raised to guard a village, it is a communal militia.</source>
        <translation>Au service d’un parti, d’un homme politique ou d’un pouvoir ; levée pour garder un village, c’est une milice communautaire.</translation>
    </message>
    <message>
        <source>Armed youths of a party drove voters of the other side from the polling place.</source>
        <translation>De jeunes hommes armés d’un parti ont chassé du bureau de vote les électeurs de l’autre camp.</translation>
    </message>
    <message>
        <source>The community that raised it is not the actor; say of what people its men are only as a source reports it.</source>
        <translation>La communauté qui l’a levée n’est pas l’acteur ; ne dites l’appartenance de ses hommes que si une source la rapporte.</translation>
    </message>
    <message>
        <source>Hunters from three villages, in their amulet tunics, came by motorcycle.</source>
        <translation>Des chasseurs de trois villages, en tunique à amulettes, sont venus à moto.</translation>
    </message>
    <message>
        <source>No political or communal aim is known; insurgents who rob stay insurgents.</source>
        <translation>Aucun but politique ou communautaire n’est connu ; des insurgés qui volent restent des insurgés.</translation>
    </message>
    <message>
        <source>Robbers known on the road to Falia stop lorries and ask for money.</source>
        <translation>Des coupeurs de route connus vers Falia arrêtent les camions et demandent de l’argent.</translation>
    </message>
    <message>
        <source>Without weapons of war; if an armed group called them together or led them, enter that group too.</source>
        <translation>Sans armes de guerre ; si un groupe armé les a réunis ou menés, saisissez aussi ce groupe.</translation>
    </message>
    <message>
        <source>Several hundred people from the market surrounded the police post.</source>
        <translation>Plusieurs centaines de personnes du marché ont entouré le poste de police.</translation>
    </message>
    <message>
        <source>For the party attacked; where villagers under arms fought back, enter the militia as defending party instead.</source>
        <translation>Pour la partie attaquée ; si des villageois en armes ont riposté, saisissez la milice comme partie en défense.</translation>
    </message>
    <message>
        <source>The inhabitants of Wendou, who had no weapons.</source>
        <translation>Les habitants de Wendou, qui n’avaient pas d’armes.</translation>
    </message>
    <message>
        <source>By mandate, not by helmet; an alliance of neighbouring states without one is “Foreign forces or contractors”.</source>
        <translation>Selon le mandat, non le casque ; une alliance d’États voisins sans mandat est « Forces étrangères, sociétés militaires ».</translation>
    </message>
    <message>
        <source>A patrol of the mission passed through the village an hour before the raid.</source>
        <translation>Une patrouille de la mission est passée par le village une heure avant le raid.</translation>
    </message>
    <message>
        <source>A suspected group is named as the actor, with “Possible” or “Alleged” confidence, not hidden here.</source>
        <translation>Un groupe soupçonné se nomme comme acteur, avec une certitude « Possible » ou « Allégué », et ne se cache pas ici.</translation>
    </message>
    <message>
        <source>Armed men with covered faces; nobody could or would say who they were.</source>
        <translation>Des hommes armés au visage couvert ; nul n’a pu ou voulu dire qui ils étaient.</translation>
    </message>
    <message>
        <source>Let the name tell what it is; if you need it often, ask for a type of its own.</source>
        <translation>Que le nom dise ce que c’est ; si vous en avez souvent besoin, demandez un type à part.</translation>
    </message>
    <message>
        <source>Guards of a mining company fired on gold diggers.</source>
        <translation>Les gardes d’une société minière ont tiré sur des orpailleurs.</translation>
    </message>
    <message>
        <source>How sure that is stands in the attribution; rival versions are rows of one group, not perpetrators together.</source>
        <translation>L’attribution dit avec quelle certitude ; des versions rivales sont des lignes d’un même groupe, non des coauteurs.</translation>
    </message>
    <message>
        <source>Villagers say that the militia of the neighbouring villages did it.</source>
        <translation>Des villageois disent que la milice des villages voisins l’a fait.</translation>
    </message>
    <message>
        <source>Not for a rival version, and not for who merely watched; if both did as much, enter two perpetrators.</source>
        <translation>Ni pour une version rivale, ni pour qui n’a fait que regarder ; si la part est égale, saisissez deux auteurs.</translation>
    </message>
    <message>
        <source>Men from Kourgou came along with the fighters and drove off the cattle.</source>
        <translation>Des hommes de Kourgou sont venus avec les combattants et ont emmené le bétail.</translation>
    </message>
    <message>
        <source>As the record finds it; whom the attackers say they aimed at is the “Alleged target”.</source>
        <translation>Selon ce qu’établit la fiche ; ceux que les assaillants disent avoir visés sont la « Cible alléguée ».</translation>
    </message>
    <message>
        <source>The people of the Fulani quarter, say all five witnesses.</source>
        <translation>Les habitants du quartier peul, disent les cinq témoins.</translation>
    </message>
    <message>
        <source>Not unarmed people who resisted; a force that came after the attackers had left is not one either.</source>
        <translation>Pas des gens sans armes qui ont résisté ; ni une force arrivée après le départ des assaillants.</translation>
    </message>
    <message>
        <source>The village guards fired back from the school until they ran out of cartridges.</source>
        <translation>Les gardes du village ont riposté depuis l’école jusqu’à leur dernière cartouche.</translation>
    </message>
    <message>
        <source>A finding of fact, with a source for nearness and knowledge; the duty to protect stands in the degree.</source>
        <translation>Un constat de fait, avec une source pour la proximité et la connaissance ; le devoir de protéger figure dans le degré.</translation>
    </message>
    <message>
        <source>The post three kilometres away was called twice during the attack, and nobody came.</source>
        <translation>Le poste à trois kilomètres a été appelé deux fois pendant l’attaque, et personne n’est venu.</translation>
    </message>
    <message>
        <source>Its claim, quoted from its own statement; it does not change the victims' civilian status.</source>
        <translation>Son affirmation, citée de sa propre déclaration ; elle ne change rien au statut civil des victimes.</translation>
    </message>
    <message>
        <source>The communiqué speaks of “terrorists neutralised” at the well of Zarmey.</source>
        <translation>Le communiqué parle de « terroristes neutralisés » au puits de Zarmey.</translation>
    </message>
    <message>
        <source>The usual degree of an armed group that carried out the attack; for a person needs a witness to that person's act.</source>
        <translation>Le degré habituel d’un groupe armé qui a mené l’attaque ; pour une personne, il faut un témoin de son acte.</translation>
    </message>
    <message>
        <source>The fighters of that unit shot at the people at the well.</source>
        <translation>Les combattants de cette unité ont tiré sur les gens au puits.</translation>
    </message>
    <message>
        <source>Needs a source for the order itself; rank or command of the area does not show it.</source>
        <translation>Il faut une source sur l’ordre même ; le grade ou le commandement de la zone ne le montre pas.</translation>
    </message>
    <message>
        <source>The radio of the attackers was heard: the commander told them to burn the houses.</source>
        <translation>On a entendu la radio des assaillants : le commandant leur disait de brûler les maisons.</translation>
    </message>
    <message>
        <source>If it also gave the order, choose “Gave the order”; knowing of the plan alone is not planning.</source>
        <translation>Si elle a aussi donné l’ordre, choisissez « A donné l’ordre » ; connaître le plan n’est pas planifier.</translation>
    </message>
    <message>
        <source>He had the paths to Wendou scouted the week before, says a former member.</source>
        <translation>Il avait fait reconnaître les chemins de Wendou la semaine d’avant, dit un ancien membre.</translation>
    </message>
    <message>
        <source>Guide, informer, driver, supplier; who was forced to show the way at gunpoint is a victim, not an accomplice.</source>
        <translation>Guide, informateur, chauffeur, fournisseur ; qui est forcé sous la menace de montrer le chemin est une victime, non un complice.</translation>
    </message>
    <message>
        <source>A trader lent the group his lorry, knowing what it was for.</source>
        <translation>Un commerçant a prêté son camion au groupe, sachant à quoi il servirait.</translation>
    </message>
    <message>
        <source>Not for residents or victims; an armed force that was near and stayed out of it has the role “Force present, did not act”.</source>
        <translation>Pas pour des habitants ou des victimes ; une force armée proche et restée à l’écart a le rôle « Force présente, passive ».</translation>
    </message>
    <message>
        <source>Two men of the militia stood at the edge of the village; nobody saw them shoot.</source>
        <translation>Deux hommes de la milice se tenaient au bord du village ; personne ne les a vus tirer.</translation>
    </message>
    <message>
        <source>Say who suspects it and why; it is no finding, and it never leaves as one.</source>
        <translation>Dites qui le soupçonne et pourquoi ; ce n’est pas une conclusion et cela ne sort jamais comme telle.</translation>
    </message>
    <message>
        <source>Some in Bantal think that the arms dealer of Falia had a hand in it.</source>
        <translation>À Bantal, certains pensent que le marchand d’armes de Falia y est mêlé.</translation>
    </message>
    <message>
        <source>For authorities and forces in charge of the place, not for neighbours; cite the duty, the warning and the means.</source>
        <translation>Pour les autorités et forces chargées du lieu, non pour des voisins ; citez le devoir, l’alerte et les moyens.</translation>
    </message>
    <message>
        <source>The prefect had the villagers' letter of warning for two weeks and sent no patrol.</source>
        <translation>Le préfet avait depuis deux semaines la lettre d’alerte des villageois et n’a envoyé aucune patrouille.</translation>
    </message>
    <message>
        <source>Check that the claim is genuine and means this attack; keep a copy of it with the date.</source>
        <translation>Vérifiez que la revendication est authentique et vise cette attaque ; gardez-en une copie datée.</translation>
    </message>
    <message>
        <source>The group's own channel published a statement naming the village and the day.</source>
        <translation>Le canal propre au groupe a publié un communiqué nommant le village et le jour.</translation>
    </message>
    <message>
        <source>Ask how they knew them and from what distance; never write a witness's name next to the one they named.</source>
        <translation>Demandez d’où ils les connaissaient et à quelle distance ; n’écrivez jamais le nom d’un témoin près de celui qu’il cite.</translation>
    </message>
    <message>
        <source>She recognised two young men who used to sell milk at the market.</source>
        <translation>Elle a reconnu deux jeunes qui vendaient autrefois du lait au marché.</translation>
    </message>
    <message>
        <source>Others can wear them; note what exactly was seen, and leave the conclusion to the confidence.</source>
        <translation>D’autres peuvent les porter ; notez ce qui a été vu au juste et laissez la conclusion au degré de certitude.</translation>
    </message>
    <message>
        <source>They wore black turbans and had a flag on the first motorcycle.</source>
        <translation>Ils portaient des turbans noirs et avaient un drapeau sur la première moto.</translation>
    </message>
    <message>
        <source>Many share it, so it is weak alone; who hears a tongue must know it. It says nothing of a whole community.</source>
        <translation>Beaucoup les partagent, l’indice seul est donc faible ; il faut connaître la langue entendue. Cela ne dit rien d’une communauté.</translation>
    </message>
    <message>
        <source>They shouted in Fulfulde and in Arabic, says a trader who speaks both.</source>
        <translation>Ils criaient en fulfuldé et en arabe, dit un commerçant qui parle les deux.</translation>
    </message>
    <message>
        <source>Common rifles and motorcycles are no ground; aircraft and armoured vehicles mostly are one.</source>
        <translation>Des fusils et motos courants ne fondent rien ; des aéronefs et des blindés, le plus souvent, si.</translation>
    </message>
    <message>
        <source>Only the army flies helicopters over that valley.</source>
        <translation>Seule l’armée fait voler des hélicoptères au-dessus de cette vallée.</translation>
    </message>
    <message>
        <source>Give the date and the words; a threat against another village does not count for this one.</source>
        <translation>Donnez la date et les mots ; une menace contre un autre village ne vaut pas pour celui-ci.</translation>
    </message>
    <message>
        <source>A letter of 2 January gave the people of Gourel a week to leave.</source>
        <translation>Une lettre du 2 janvier donnait aux gens de Gourel une semaine pour partir.</translation>
    </message>
    <message>
        <source>Weak alone: others pass through, and control shifts; give the source and the month for which it holds.</source>
        <translation>Faible à lui seul : d’autres y passent et le contrôle change ; donnez la source et le mois où cela vaut.</translation>
    </message>
    <message>
        <source>Since last year the group has had checkpoints on all roads to Dabala.</source>
        <translation>Depuis l’an dernier, le groupe tient des barrages sur toutes les routes de Dabala.</translation>
    </message>
    <message>
        <source>Alone, it never confirms an attribution: others copy it, and expectation misleads.</source>
        <translation>À lui seul, il ne confirme jamais une attribution : d’autres l’imitent, et l’attente égare.</translation>
    </message>
    <message>
        <source>They came at prayer time on paired motorcycles, as in the raids before.</source>
        <translation>Ils sont venus à l’heure de la prière, à deux par moto, comme lors des raids précédents.</translation>
    </message>
    <message>
        <source>It may have an interest of its own; where it speaks of its own forces, that is the response of the party.</source>
        <translation>L’auteur peut y avoir intérêt ; s’il parle de ses propres forces, c’est la réponse de la partie.</translation>
    </message>
    <message>
        <source>The ministry's communiqué names the group and says that the search goes on.</source>
        <translation>Le communiqué du ministère nomme le groupe et dit que les recherches continuent.</translation>
    </message>
    <message>
        <source>They must show who did it; check first that place and day are right and that they were not used before.</source>
        <translation>Elles doivent montrer l’auteur ; vérifiez d’abord le lieu, le jour et qu’elles n’ont pas déjà servi ailleurs.</translation>
    </message>
    <message>
        <source>The attackers filmed themselves in front of the mosque of Bantal.</source>
        <translation>Les assaillants se sont filmés devant la mosquée de Bantal.</translation>
    </message>
    <message>
        <source>Craters, columns of vehicles; burned blocks show that it happened, hardly ever who did it.</source>
        <translation>Cratères, colonnes de véhicules ; des îlots brûlés montrent que cela a eu lieu, presque jamais qui l’a fait.</translation>
    </message>
    <message>
        <source>An image of that morning shows armoured vehicles leaving the base towards Kourgou.</source>
        <translation>Une image de ce matin-là montre des blindés quittant la base vers Kourgou.</translation>
    </message>
    <message>
        <source>Explain it where you cite the source; a ground that recurs deserves a code: ask for one.</source>
        <translation>Expliquez-le là où vous citez la source ; un motif qui revient mérite un code : demandez-le.</translation>
    </message>
    <message>
        <source>A fighter who deserted told of the raid before it was known.</source>
        <translation>Un combattant déserteur a raconté le raid avant qu’on le connaisse.</translation>
    </message>
    <message>
        <source>Whether it was asked and kept silent or you have not looked; if nobody has asked yet, “Not asked for comment”.</source>
        <translation>Qu’elle se taise malgré une demande ou qu’on n’ait rien trouvé ; si personne n’a encore demandé, « Non sollicité ».</translation>
    </message>
    <message>
        <source>We wrote to the ministry on 3 March and had no answer by the end of the month.</source>
        <translation>Nous avons écrit au ministère le 3 mars, sans réponse à la fin du mois.</translation>
    </message>
    <message>
        <source>Admitting it when asked is “Acknowledged the act”; the claim is a basis of attribution too.</source>
        <translation>L’admettre quand on le lui demande est « A reconnu les faits » ; la revendication fonde aussi l’attribution.</translation>
    </message>
    <message>
        <source>Two days later the group announced the raid on its channel as a victory.</source>
        <translation>Deux jours plus tard, le groupe a présenté le raid sur son canal comme une victoire.</translation>
    </message>
    <message>
        <source>Without being proud of it; if it adds that the victims were fighters, “Gave another account”.</source>
        <translation>Sans s’en vanter ; si elle ajoute que les victimes étaient des combattants, « Donne une autre version ».</translation>
    </message>
    <message>
        <source>The general staff admitted that its aircraft had hit the wedding by mistake.</source>
        <translation>L’état-major a admis que son avion avait touché le mariage par erreur.</translation>
    </message>
    <message>
        <source>It does not dispute the facts but its part in them, or speaks of men who acted alone.</source>
        <translation>Elle ne conteste pas les faits mais sa part, ou parle d’hommes qui ont agi seuls.</translation>
    </message>
    <message>
        <source>The militia's leader says that the raid was wrong and that those men were not under his orders.</source>
        <translation>Le chef de la milice dit que le raid était une faute et que ces hommes n’étaient pas sous ses ordres.</translation>
    </message>
    <message>
        <source>Fighters killed, crossfire, an accident; if it disputes that anything happened at all, “Denied the act”.</source>
        <translation>Des combattants tués, des tirs croisés, un accident ; si elle nie que quoi que ce soit ait eu lieu, « A nié les faits ».</translation>
    </message>
    <message>
        <source>The army says that it returned fire and that all the dead were armed.</source>
        <translation>L’armée dit avoir riposté et que tous les morts étaient armés.</translation>
    </message>
    <message>
        <source>Also where it blames another party; enter its denial even if you hold it to be untrue.</source>
        <translation>Même si elle accuse une autre partie ; saisissez son démenti même si vous le tenez pour faux.</translation>
    </message>
    <message>
        <source>The group's spokesman said that none of its fighters had been near Sorobé.</source>
        <translation>Le porte-parole du groupe a dit qu’aucun de ses combattants n’était allé près de Sorobé.</translation>
    </message>
    <message>
        <source>A reminder to do so before publishing, where it puts nobody in danger; then change it to what was said.</source>
        <translation>Un rappel de le faire avant de publier, si cela ne met personne en danger ; indiquez ensuite ce qui a été dit.</translation>
    </message>
    <message>
        <source>The record was made today; no letter has gone out to the ministry.</source>
        <translation>La fiche date d’aujourd’hui ; aucune lettre n’est partie au ministère.</translation>
    </message>
</context>
</TS>
