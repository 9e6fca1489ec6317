<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>codes</name>
    <message>
        <source>Died from the attack, at once or later of wounds, or killed in captivity.</source>
        <translation>Morts du fait de l’attaque, aussitôt ou plus tard de leurs blessures, ou tués en captivité.</translation>
    </message>
    <message>
        <source>Physically hurt and alive.</source>
        <translation>Atteints dans leur corps et en vie.</translation>
    </message>
    <message>
        <source>Severe pain or cruel treatment inflicted on purpose.</source>
        <translation>Souffrances graves ou traitements cruels infligés exprès.</translation>
    </message>
    <message>
        <source>Rape or any other sexual act by force or coercion; women, men and children.</source>
        <translation>Viol ou tout autre acte sexuel imposé par la force ou la contrainte ; femmes, hommes et enfants.</translation>
    </message>
    <message>
        <source>Under 18 and taken into or used by an armed force or group in any role.</source>
        <translation>Moins de 18 ans, enrôlés ou utilisés par une force ou un groupe armé dans n’importe quel rôle.</translation>
    </message>
    <message>
        <source>Told or shown that they would be harmed, whether or not harm followed.</source>
        <translation>Avertis, en paroles ou en actes, qu’on leur ferait du mal, que cela ait suivi ou non.</translation>
    </message>
    <message>
        <source>Fled or were driven from home because of the attack.</source>
        <translation>Ont fui ou ont été chassés de chez eux du fait de l’attaque.</translation>
    </message>
    <message>
        <source>Dwellings set on fire, in whole or in part.</source>
        <translation>Habitations incendiées, en tout ou en partie.</translation>
    </message>
    <message>
        <source>Dwellings hit by anything but burning.</source>
        <translation>Habitations atteintes autrement que par incendie.</translation>
    </message>
    <message>
        <source>Stores of grain or other food set on fire.</source>
        <translation>Réserves de grain ou d’autres vivres incendiées.</translation>
    </message>
    <message>
        <source>Shops, stalls and stores robbed of goods.</source>
        <translation>Boutiques, étals et magasins vidés de leurs biens.</translation>
    </message>
    <message>
        <source>Heads of cattle, sheep, goats, camels, donkeys driven off.</source>
        <translation>Têtes de bovins, ovins, caprins, camelins ou ânes emmenées.</translation>
    </message>
    <message>
        <source>Heads of livestock killed or burned on the spot.</source>
        <translation>Têtes de bétail tuées ou brûlées sur place.</translation>
    </message>
    <message>
        <source>Cars, lorries, motorcycles, carts or boats burned or made useless.</source>
        <translation>Voitures, camions, motos, charrettes ou pirogues brûlés ou mis hors d’usage.</translation>
    </message>
    <message>
        <source>Schools burned, damaged, looted or closed by force.</source>
        <translation>Écoles brûlées, endommagées, pillées ou fermées de force.</translation>
    </message>
    <message>
        <source>Hospitals, health centres and posts burned, damaged, looted or closed by force.</source>
        <translation>Hôpitaux, centres et postes de santé brûlés, endommagés, pillés ou fermés de force.</translation>
    </message>
    <message>
        <source>Mosques, churches, chapels or shrines burned, damaged or profaned.</source>
        <translation>Mosquées, églises, chapelles ou sanctuaires brûlés, endommagés ou profanés.</translation>
    </message>
    <message>
        <source>Wells, boreholes, pumps or water towers destroyed, fouled or made unusable.</source>
        <translation>Puits, forages, pompes ou châteaux d’eau détruits, souillés ou rendus inutilisables.</translation>
    </message>
    <message>
        <source>Villages, hamlets or quarters where the attack did harm of any kind.</source>
        <translation>Villages, hameaux ou quartiers où l’attaque a causé un dommage quelconque.</translation>
    </message>
    <message>
        <source>Human beings one by one.</source>
        <translation>Des êtres humains un par un.</translation>
    </message>
    <message>
        <source>People who live and eat together, counted by the source as one.</source>
        <translation>Des gens qui vivent et mangent ensemble, comptés par la source comme une unité.</translation>
    </message>
    <message>
        <source>Built things one by one: dwellings, granaries, shops.</source>
        <translation>Des constructions une par une : habitations, greniers, boutiques.</translation>
    </message>
    <message>
        <source>Heads of livestock, whatever the species.</source>
        <translation>Des têtes de bétail, quelle que soit l’espèce.</translation>
    </message>
    <message>
        <source>Cars, lorries, motorcycles, carts and boats alike.</source>
        <translation>Voitures, camions, motos, charrettes et pirogues sans distinction.</translation>
    </message>
    <message>
        <source>What serves the public: schools, health facilities, places of worship, water points.</source>
        <translation>Ce qui sert au public : écoles, structures de santé, lieux de culte, points d’eau.</translation>
    </message>
    <message>
        <source>Villages, hamlets or quarters, whatever their size.</source>
        <translation>Des villages, hameaux ou quartiers, quelle que soit leur taille.</translation>
    </message>
    <message>
        <source>The number itself and no other: lowest, best and highest are the same.</source>
        <translation>Le nombre même et aucun autre : minimum, meilleure estimation et maximum sont égaux.</translation>
    </message>
    <message>
        <source>Somewhat more or less.</source>
        <translation>Un peu plus ou un peu moins.</translation>
    </message>
    <message>
        <source>Close to the number, rather below than above.</source>
        <translation>Proche du nombre, plutôt au-dessous qu’au-dessus.</translation>
    </message>
    <message>
        <source>The first number is the lowest, the second the highest.</source>
        <translation>Le premier nombre est le minimum, le second le maximum.</translation>
    </message>
    <message>
        <source>The French “une dizaine”.</source>
        <translation>Dix ou un peu plus ou moins, comme on le dit en français.</translation>
    </message>
    <message>
        <source>The French “une vingtaine”.</source>
        <translation>Vingt ou un peu plus ou moins, comme on le dit en français.</translation>
    </message>
    <message>
        <source>The French “une centaine”.</source>
        <translation>Cent ou un peu plus ou moins, comme on le dit en français.</translation>
    </message>
    <message>
        <source>The source speaks of this harm and gives no idea of how many.</source>
        <translation>La source parle de ce dommage sans donner aucune idée du nombre.</translation>
    </message>
    <message>
        <source>The source counted on a list that names each one.</source>
        <translation>La source a compté d’après une liste qui nomme chacun.</translation>
    </message>
    <message>
        <source>Somebody counted them one by one, on the spot or on photographs of it.</source>
        <translation>Quelqu’un les a comptés un par un, sur place ou sur des photos des lieux.</translation>
    </message>
    <message>
        <source>What somebody who was there thinks the number was.</source>
        <translation>Ce qu’une personne présente pense du nombre.</translation>
    </message>
    <message>
        <source>Given by an authority, an army or a mission, by whatever means it counted.</source>
        <translation>Donné par une autorité, une armée ou une mission, quelle que soit sa façon de compter.</translation>
    </message>
    <message>
        <source>Counted on pictures from space.</source>
        <translation>Compté sur des images prises de l’espace.</translation>
    </message>
    <message>
        <source>From the register or staff of a health facility.</source>
        <translation>Du registre ou du personnel d’une structure de santé.</translation>
    </message>
    <message>
        <source>Registered at a camp, site or distribution.</source>
        <translation>Enregistrés dans un camp, un site ou une distribution.</translation>
    </message>
    <message>
        <source>Taken from another report, whose counting it is.</source>
        <translation>Pris dans un autre rapport, dont c’est le comptage.</translation>
    </message>
    <message>
        <source>The source does not say how it came to the number.</source>
        <translation>La source ne dit pas comment elle est arrivée au nombre.</translation>
    </message>
    <message>
        <source>One source alone gives a number.</source>
        <translation>Une seule source donne un nombre.</translation>
    </message>
    <message>
        <source>The number of the source nearest to the facts.</source>
        <translation>Le nombre de la source la plus proche des faits.</translation>
    </message>
    <message>
        <source>The number of the source with the best grades, from A1 downwards.</source>
        <translation>Le nombre de la source aux meilleures cotes, à partir de A1.</translation>
    </message>
    <message>
        <source>The number that most sources give.</source>
        <translation>Le nombre que donnent le plus de sources.</translation>
    </message>
    <message>
        <source>The smallest of the numbers.</source>
        <translation>Le plus petit des nombres.</translation>
    </message>
    <message>
        <source>The number known as of the latest date.</source>
        <translation>Le nombre connu à la date la plus récente.</translation>
    </message>
    <message>
        <source>From the lowest to the highest of all.</source>
        <translation>Du plus bas au plus haut de tous.</translation>
    </message>
    <message>
        <source>As many as there are persons recorded one by one.</source>
        <translation>Autant que de personnes recensées une à une.</translation>
    </message>
    <message>
        <source>Stands as the source's present number, and can be adopted.</source>
        <translation>Tient lieu de nombre actuel de la source, et peut être retenu.</translation>
    </message>
    <message>
        <source>Armed men attack an inhabited place and its people, with killing, burning, looting or all of these.</source>
        <translation>Des hommes armés s’en prennent à un lieu habité et à ses habitants : meurtres, incendies, pillage ou tout cela.</translation>
    </message>
    <message>
        <source>Taking persons by force is the main act.</source>
        <translation>Emmener des personnes de force est l’acte principal.</translation>
    </message>
    <message>
        <source>Rape or another sexual act by force or coercion is the main act.</source>
        <translation>L’acte principal est un viol ou un autre acte sexuel imposé par la force ou la contrainte.</translation>
    </message>
    <message>
        <source>Civilians attacked while travelling by road, track or river.</source>
        <translation>Des civils attaqués en chemin, sur une route, une piste ou un fleuve.</translation>
    </message>
    <message>
        <source>A planted device, mine or remnant of war goes off, by the victim or from afar.</source>
        <translation>Un engin posé, une mine ou un reste de guerre explose, déclenché par la victime ou à distance.</translation>
    </message>
    <message>
        <source>Bombs, missiles or gunfire from planes, helicopters or drones.</source>
        <translation>Bombes, missiles ou tirs d’avions, d’hélicoptères ou de drones.</translation>
    </message>
    <message>
        <source>Mortars, rockets, missiles or artillery fired from the ground.</source>
        <translation>Mortiers, roquettes, missiles ou artillerie tirés du sol.</translation>
    </message>
    <message>
        <source>Two armed parties fight each other and civilians are hurt.</source>
        <translation>Deux parties armées se battent et des civils sont touchés.</translation>
    </message>
    <message>
        <source>A crowd, not an organised group, kills or hurts people: lynching, street justice.</source>
        <translation>Une foule, non un groupe organisé, tue ou blesse : lynchage, justice populaire.</translation>
    </message>
    <message>
        <source>Goods or buildings taken or burned and no person hurt.</source>
        <translation>Biens ou bâtiments pris ou brûlés sans que personne soit touché.</translation>
    </message>
    <message>
        <source>A place cut off from food, roads or help.</source>
        <translation>Un lieu coupé des vivres, des routes ou des secours.</translation>
    </message>
    <message>
        <source>Rifles, pistols, hunting guns or machine guns on the ground.</source>
        <translation>Fusils, pistolets, armes de chasse ou mitrailleuses au sol.</translation>
    </message>
    <message>
        <source>Knife, machete, axe or sword.</source>
        <translation>Couteau, machette, hache ou sabre.</translation>
    </message>
    <message>
        <source>Stick, stone, rifle butt, fists or feet.</source>
        <translation>Bâton, pierre, crosse, poings ou pieds.</translation>
    </message>
    <message>
        <source>Burned by a fire set on purpose or by incendiary arms.</source>
        <translation>Brûlé par un feu mis exprès ou par des armes incendiaires.</translation>
    </message>
    <message>
        <source>Mine, roadside device, booby trap or unexploded remnant.</source>
        <translation>Mine, engin en bord de route, piège ou reste non explosé.</translation>
    </message>
    <message>
        <source>Fired from the ground, rockets from the shoulder included.</source>
        <translation>Tiré du sol, lance-roquettes d’épaule compris.</translation>
    </message>
    <message>
        <source>Bombs, missiles or guns of a plane or helicopter with a crew.</source>
        <translation>Bombes, missiles ou canons d’un avion ou hélicoptère avec équipage.</translation>
    </message>
    <message>
        <source>Bombs or missiles of an aircraft without crew, or the drone itself exploding.</source>
        <translation>Bombes ou missiles d’un appareil sans équipage, ou drone qui explose lui-même.</translation>
    </message>
    <message>
        <source>Thrown by hand or from a rifle.</source>
        <translation>Lancée à la main ou au fusil.</translation>
    </message>
    <message>
        <source>Strangled, smothered or hanged.</source>
        <translation>Étranglé, étouffé ou pendu.</translation>
    </message>
    <message>
        <source>Thrown or driven into water, or drowned while fleeing the attackers.</source>
        <translation>Jeté ou poussé à l’eau, ou noyé en fuyant les assaillants.</translation>
    </message>
    <message>
        <source>Gas, poison or another toxic agent.</source>
        <translation>Gaz, poison ou autre agent toxique.</translation>
    </message>
    <message>
        <source>Known from a source, but on no other line of this list.</source>
        <translation>Connu par une source, mais sur aucune autre ligne de cette liste.</translation>
    </message>
    <message>
        <source>No source tells what did the harm.</source>
        <translation>Aucune source ne dit ce qui a causé le dommage.</translation>
    </message>
    <message>
        <source>Both belong to one series of reprisals.</source>
        <translation>Les deux font partie d’une même série de représailles.</translation>
    </message>
    <message>
        <source>Came earlier in one chain of events.</source>
        <translation>Est venue plus tôt dans une même suite de faits.</translation>
    </message>
    <message>
        <source>Came later in one chain of events.</source>
        <translation>Est venue plus tard dans une même suite de faits.</translation>
    </message>
    <message>
        <source>Brought the other about, as a source says.</source>
        <translation>A entraîné l’autre, selon une source.</translation>
    </message>
    <message>
        <source>Was brought about by the other, as a source says, without being a reprisal.</source>
        <translation>A été entraînée par l’autre, selon une source, sans être des représailles.</translation>
    </message>
    <message>
        <source>Belongs to the other, a larger operation.</source>
        <translation>Relève de l’autre, une opération plus large.</translation>
    </message>
    <message>
        <source>Is the larger operation of which the other is a part.</source>
        <translation>Est l’opération plus large dont l’autre fait partie.</translation>
    </message>
    <message>
        <source>Happened in the same hours or days in another place.</source>
        <translation>A eu lieu aux mêmes heures ou jours, dans un autre lieu.</translation>
    </message>
    <message>
        <source>Ascribed to the same armed group.</source>
        <translation>Attribuée au même groupe armé.</translation>
    </message>
    <message>
        <source>Tells the same attack as the other record.</source>
        <translation>Décrit la même attaque que l’autre fiche.</translation>
    </message>
    <message>
        <source>A child dies of the conflict, targeted or not.</source>
        <translation>Un enfant meurt du fait du conflit, visé ou non.</translation>
    </message>
    <message>
        <source>A serious, lasting or disabling injury, scarring or mutilation of a child.</source>
        <translation>Blessure grave, durable ou invalidante, cicatrices ou mutilation d’un enfant.</translation>
    </message>
    <message>
        <source>Against a child: rape, sexual slavery, forced marriage, forced prostitution, mutilation.</source>
        <translation>Contre un enfant : viol, esclavage sexuel, mariage forcé, prostitution forcée, mutilation.</translation>
    </message>
    <message>
        <source>A child is seized or removed against the will, for a time or for good.</source>
        <translation>Un enfant est pris ou emmené contre sa volonté, pour un temps ou pour toujours.</translation>
    </message>
    <message>
        <source>A school, its pupils or its staff are hit or threatened, or the school is looted or closed by force.</source>
        <translation>Une école, ses élèves ou son personnel sont touchés ou menacés, ou l’école est pillée ou fermée de force.</translation>
    </message>
    <message>
        <source>A health facility, its patients or its staff are hit or threatened, or it is looted or closed by force.</source>
        <translation>Une structure de santé, ses patients ou son personnel sont touchés ou menacés, ou elle est pillée ou fermée de force.</translation>
    </message>
    <message>
        <source>Aid for children kept out on purpose: roads closed, aid looted, aid workers attacked.</source>
        <translation>Aide aux enfants empêchée exprès : routes fermées, secours pillés, humanitaires attaqués.</translation>
    </message>
    <message>
        <source>Under 18 and enlisted or used in any role by an armed force or group.</source>
        <translation>Moins de 18 ans, enrôlé ou utilisé dans tout rôle par une force ou un groupe armé.</translation>
    </message>
    <message>
        <source>Army, air force or national guard of the country itself.</source>
        <translation>Armée de terre ou de l’air, garde nationale du pays même.</translation>
    </message>
    <message>
        <source>Police, gendarmerie or prison guards of the country itself.</source>
        <translation>Police, gendarmerie ou gardiens de prison du pays même.</translation>
    </message>
    <message>
        <source>Another state's forces or a private military company, invited or not.</source>
        <translation>Forces d’un autre État ou société militaire privée, invitées ou non.</translation>
    </message>
    <message>
        <source>Armed for gain.</source>
        <translation>Armés pour le gain.</translation>
    </message>
    <message>
        <source>People gathered on the spot without organisation, as in a lynching.</source>
        <translation>Des gens rassemblés sur place sans organisation, comme dans un lynchage.</translation>
    </message>
    <message>
        <source>Unarmed people as a party, above all as the one attacked.</source>
        <translation>Des gens sans armes comme partie, surtout comme celle qui est attaquée.</translation>
    </message>
    <message>
        <source>Troops or police under a mandate of the United Nations or African Union.</source>
        <translation>Militaires ou policiers sous mandat des Nations unies ou de l’Union africaine.</translation>
    </message>
    <message>
        <source>Armed, and no source can say of which group.</source>
        <translation>Armés, sans qu’aucune source sache de quel groupe.</translation>
    </message>
    <message>
        <source>Known, but of none of these types.</source>
        <translation>Connu, mais d’aucun de ces types.</translation>
    </message>
    <message>
        <source>Carried out the attack, or is said to have.</source>
        <translation>A mené l’attaque, ou l’aurait menée.</translation>
    </message>
    <message>
        <source>Joined in beside the main perpetrator, with a smaller part.</source>
        <translation>S’est joint à l’auteur principal, avec une part moindre.</translation>
    </message>
    <message>
        <source>Those at whom the attack was aimed.</source>
        <translation>Ceux que l’attaque visait.</translation>
    </message>
    <message>
        <source>Fought back against the attackers, for itself or for others.</source>
        <translation>A riposté aux assaillants, pour soi ou pour d’autres.</translation>
    </message>
    <message>
        <source>An armed force near enough to act that stayed out of it.</source>
        <translation>Une force armée assez proche pour agir, qui n’est pas intervenue.</translation>
    </message>
    <message>
        <source>Did the act in person, alone or with others.</source>
        <translation>A commis l’acte en personne, seul ou avec d’autres.</translation>
    </message>
    <message>
        <source>Had authority over those who did it and told them to.</source>
        <translation>Avait autorité sur ceux qui l’ont commis et le leur a commandé.</translation>
    </message>
    <message>
        <source>Prepared it, whether there on the day or not.</source>
        <translation>L’a préparée, présent ou non le jour même.</translation>
    </message>
    <message>
        <source>Knowingly helped without doing the act.</source>
        <translation>A aidé en connaissance de cause sans commettre l’acte.</translation>
    </message>
    <message>
        <source>Was on the spot, and is not known to have taken part.</source>
        <translation>Était sur les lieux, sans qu’on sache s’il a participé.</translation>
    </message>
    <message>
        <source>Thought to be involved, and in what way is not known.</source>
        <translation>On le croit impliqué, sans savoir comment.</translation>
    </message>
    <message>
        <source>The party or its spokesman says that it did it.</source>
        <translation>La partie ou son porte-parole dit l’avoir fait.</translation>
    </message>
    <message>
        <source>Somebody who was there knew a face, a voice or a name among the attackers.</source>
        <translation>Quelqu’un de présent a reconnu un visage, une voix ou un nom parmi les assaillants.</translation>
    </message>
    <message>
        <source>Uniforms, amulets, turbans or flags that were seen.</source>
        <translation>Uniformes, amulettes, turbans ou drapeaux aperçus.</translation>
    </message>
    <message>
        <source>The tongue or accent that was heard.</source>
        <translation>La langue ou l’accent entendu.</translation>
    </message>
    <message>
        <source>Arms, vehicles or aircraft of a kind that few parties have.</source>
        <translation>Des armes, véhicules ou aéronefs que peu de parties possèdent.</translation>
    </message>
    <message>
        <source>The party had announced it or besieged the place before.</source>
        <translation>La partie l’avait annoncée ou assiégeait déjà le lieu.</translation>
    </message>
    <message>
        <source>The party holds or patrols the area.</source>
        <translation>La partie tient la zone ou y patrouille.</translation>
    </message>
    <message>
        <source>A government, army or mission names the party.</source>
        <translation>Un gouvernement, une armée ou une mission nomme la partie.</translation>
    </message>
    <message>
        <source>Pictures of the attack itself.</source>
        <translation>Des images de l’attaque même.</translation>
    </message>
    <message>
        <source>Traces seen from space that point to a party.</source>
        <translation>Des traces vues de l’espace qui désignent une partie.</translation>
    </message>
    <message>
        <source>A known ground that is on no other line.</source>
        <translation>Un motif connu qui n’est sur aucune autre ligne.</translation>
    </message>
    <message>
        <source>Nothing that the party said is known.</source>
        <translation>On ne connaît aucune parole de la partie.</translation>
    </message>
    <message>
        <source>Said of its own accord that this was its deed.</source>
        <translation>A dit d’elle-même que c’était son fait.</translation>
    </message>
    <message>
        <source>Admitted that its people did it, when asked or accused.</source>
        <translation>A admis, interrogée ou accusée, que les siens l’avaient commis.</translation>
    </message>
    <message>
        <source>Agrees that it happened and says that it does not answer for it.</source>
        <translation>Convient que cela a eu lieu et dit ne pas en répondre.</translation>
    </message>
    <message>
        <source>Tells it otherwise.</source>
        <translation>Raconte les faits autrement.</translation>
    </message>
    <message>
        <source>Says that it did not happen or that none of its people were there.</source>
        <translation>Dit que cela n’a pas eu lieu ou qu’aucun des siens n’y était.</translation>
    </message>
    <message>
        <source>Nobody has yet sought the party's side, and it has said nothing.</source>
        <translation>Personne n’a encore demandé sa version à la partie, et elle n’a rien dit.</translation>
    </message>
    <message>
        <source>In no armed force or group and not taking part in the fighting.</source>
        <translation>Dans aucune force ni aucun groupe armé et sans prendre part aux combats.</translation>
    </message>
    <message>
        <source>In an army, or fighting for an armed group as a lasting function, in action or not.</source>
        <translation>Dans une armée, ou combattant pour un groupe armé à titre durable, en action ou non.</translation>
    </message>
    <message>
        <source>A civilian who was carrying out a hostile act when it happened.</source>
        <translation>Un civil qui était en train de commettre un acte hostile quand cela s’est produit.</translation>
    </message>
    <message>
        <source>Sources contradict each other on whether they were civilians.</source>
        <translation>Les sources se contredisent sur la qualité de civil.</translation>
    </message>
    <message>
        <source>No source says whether they were civilians or fighters.</source>
        <translation>Aucune source ne dit s’ils étaient civils ou combattants.</translation>
    </message>
    <message>
        <source>Men and boys of any age.</source>
        <translation>Hommes et garçons de tout âge.</translation>
    </message>
    <message>
        <source>Women and girls of any age.</source>
        <translation>Femmes et filles de tout âge.</translation>
    </message>
    <message>
        <source>Neither of the two, as the person says.</source>
        <translation>Ni l’un ni l’autre, comme le dit la personne.</translation>
    </message>
    <message>
        <source>No source says whether man or woman, boy or girl.</source>
        <translation>Aucune source ne dit s’il s’agit d’un homme ou d’une femme, d’un garçon ou d’une fille.</translation>
    </message>
    <message>
        <source>Before the fifth birthday.</source>
        <translation>Avant le cinquième anniversaire.</translation>
    </message>
    <message>
        <source>From the fifth birthday until the eighteenth.</source>
        <translation>Du cinquième anniversaire au dix-huitième.</translation>
    </message>
    <message>
        <source>From the eighteenth birthday until the sixtieth.</source>
        <translation>Du dix-huitième anniversaire au soixantième.</translation>
    </message>
    <message>
        <source>From the sixtieth birthday, as the United Nations count older persons.</source>
        <translation>À partir du soixantième anniversaire, comme les Nations unies comptent les personnes âgées.</translation>
    </message>
    <message>
        <source>No source says, not even whether a child or an adult.</source>
        <translation>Aucune source ne le dit, pas même s’il s’agit d’un enfant ou d’un adulte.</translation>
    </message>
    <message>
        <source>People also called Peul, Fula or Fulbe, herders and others.</source>
        <translation>Peuple aussi appelé Fulani, Foulbé ou Foula, éleveurs et autres.</translation>
    </message>
    <message>
        <source>Of the Bandiagara plateau and the Séno plain, whichever Dogon tongue they speak.</source>
        <translation>Du plateau de Bandiagara et de la plaine du Séno, quelle que soit leur langue dogon.</translation>
    </message>
    <message>
        <source>People of the middle Niger, also called Bamanan.</source>
        <translation>Peuple du moyen Niger, aussi appelé Bamanan.</translation>
    </message>
    <message>
        <source>Fishing people of the Niger and its inner delta.</source>
        <translation>Pêcheurs du Niger et de son delta intérieur.</translation>
    </message>
    <message>
        <source>People along the bend of the Niger, also called Songhay or Sonrai.</source>
        <translation>Peuple de la boucle du Niger, aussi appelé Songhay ou Sonraï.</translation>
    </message>
    <message>
        <source>People whose mother tongue is Tamasheq, also called Kel Tamasheq.</source>
        <translation>Peuple de langue maternelle tamasheq, aussi appelé Kel Tamasheq.</translation>
    </message>
    <message>
        <source>People whose mother tongue is Arabic: Moors, Berabish, farther east the Shuwa.</source>
        <translation>Gens de langue maternelle arabe : Maures, Bérabich, plus à l’est les Choua.</translation>
    </message>
    <message>
        <source>People of the western Sahel, also called Sarakole and in places Marka.</source>
        <translation>Peuple du Sahel occidental, aussi appelé Sarakolé et par endroits Marka.</translation>
    </message>
    <message>
        <source>People of the upper Niger and the lands west of it, also called Maninka or Mandinka.</source>
        <translation>Peuple du haut Niger et des terres à l’ouest, aussi appelé Maninka ou Mandingue.</translation>
    </message>
    <message>
        <source>The Bobo, and the Bwa whom sources often call so, along the border of Mali and Burkina Faso.</source>
        <translation>Les Bobo, et les Bwa que les sources appellent souvent ainsi, le long de la frontière entre le Mali et le Burkina Faso.</translation>
    </message>
    <message>
        <source>The Marka along the border of Mali and Burkina Faso.</source>
        <translation>Les Marka de la frontière entre le Mali et le Burkina Faso.</translation>
    </message>
    <message>
        <source>Speakers of Mooré, most from Burkina Faso.</source>
        <translation>Locuteurs du mooré, la plupart originaires du Burkina Faso.</translation>
    </message>
    <message>
        <source>Several groups counted together, or parents of different groups.</source>
        <translation>Plusieurs groupes comptés ensemble, ou des parents de groupes différents.</translation>
    </message>
    <message>
        <source>A group that a source names and that has no line here.</source>
        <translation>Un groupe qu’une source nomme et qui n’a pas de ligne ici.</translation>
    </message>
    <message>
        <source>No source names the group of the person or of those counted.</source>
        <translation>Aucune source ne nomme le groupe de la personne ou des personnes comptées.</translation>
    </message>
    <message>
        <source>Grows crops, on own land or not, even with a few animals.</source>
        <translation>Cultive la terre, la sienne ou non, même avec quelques bêtes.</translation>
    </message>
    <message>
        <source>Lives by livestock, own or another's.</source>
        <translation>Vit du bétail, le sien ou celui d’autrui.</translation>
    </message>
    <message>
        <source>Buys and sells in a shop, on markets or on the road.</source>
        <translation>Achète et vend en boutique, sur les marchés ou en route.</translation>
    </message>
    <message>
        <source>At a school of any kind, Koranic included, or a university.</source>
        <translation>Dans une école de tout genre, coranique comprise, ou une université.</translation>
    </message>
    <message>
        <source>Teaches at a school of any kind, whoever pays for it.</source>
        <translation>Enseigne dans une école de tout genre, quel que soit celui qui paie.</translation>
    </message>
    <message>
        <source>Doctor, nurse, midwife, first-aider or community health worker.</source>
        <translation>Médecin, infirmier, sage-femme, secouriste ou agent de santé communautaire.</translation>
    </message>
    <message>
        <source>Imam, marabout, priest, pastor or keeper of a traditional cult.</source>
        <translation>Imam, marabout, prêtre, pasteur ou responsable d’un culte traditionnel.</translation>
    </message>
    <message>
        <source>Customary head of a village or quarter.</source>
        <translation>Chef coutumier d’un village ou d’un quartier.</translation>
    </message>
    <message>
        <source>Mayor, councillor, prefect or clerk: a civilian office of commune or state.</source>
        <translation>Maire, conseiller, préfet ou employé : une charge civile de la commune ou de l’État.</translation>
    </message>
    <message>
        <source>Of a lorry, bus, taxi, motorcycle or boat, for a living.</source>
        <translation>De camion, de car, de taxi, de moto ou de pirogue, comme métier.</translation>
    </message>
    <message>
        <source>Makes or mends things for a living: smith, mason, tailor, mechanic.</source>
        <translation>Fabrique ou répare comme métier : forgeron, maçon, tailleur, mécanicien.</translation>
    </message>
    <message>
        <source>Keeps the house, and no source names another occupation.</source>
        <translation>Tient la maison, sans qu’une source nomme une autre activité.</translation>
    </message>
    <message>
        <source>Lived as a displaced person before this attack.</source>
        <translation>Vivait en déplacé avant cette attaque.</translation>
    </message>
    <message>
        <source>An occupation that a source names and that has no line here.</source>
        <translation>Une activité qu’une source nomme et qui n’a pas de ligne ici.</translation>
    </message>
    <message>
        <source>No source names an occupation.</source>
        <translation>Aucune source ne nomme d’activité.</translation>
    </message>
    <message>
        <source>In or about their own house or yard.</source>
        <translation>Dans leur propre maison ou leur cour, ou tout près.</translation>
    </message>
    <message>
        <source>Running from this attack, wherever it reached them.</source>
        <translation>Fuyant cette attaque, où qu’elle les ait atteints.</translation>
    </message>
    <message>
        <source>Working on farmland, from clearing to threshing.</source>
        <translation>Au travail sur des terres cultivées, du défrichage au battage.</translation>
    </message>
    <message>
        <source>Out with the animals, on pasture or at the water.</source>
        <translation>Dehors avec les bêtes, au pâturage ou à l’eau.</translation>
    </message>
    <message>
        <source>Buying or selling, or travelling to it or from it.</source>
        <translation>Achetant ou vendant, ou en chemin pour y aller ou en revenir.</translation>
    </message>
    <message>
        <source>In a place of worship, or praying elsewhere.</source>
        <translation>Dans un lieu de culte, ou en prière ailleurs.</translation>
    </message>
    <message>
        <source>In a school or its yard, as pupil, staff or visitor.</source>
        <translation>Dans une école ou sa cour, comme élève, personnel ou visiteur.</translation>
    </message>
    <message>
        <source>Travelling on foot or by any vehicle, except to a market.</source>
        <translation>En voyage, à pied ou par tout véhicule, sauf pour le marché.</translation>
    </message>
    <message>
        <source>Hit in a fight between armed parties without being the aim.</source>
        <translation>Touchés dans un combat entre parties armées sans être visés.</translation>
    </message>
    <message>
        <source>At a burial or mourning, or on the way to it.</source>
        <translation>À un enterrement ou un deuil, ou en chemin pour s’y rendre.</translation>
    </message>
    <message>
        <source>Doing something that a source tells and that has no line here.</source>
        <translation>Occupés à ce qu’une source raconte et qui n’a pas de ligne ici.</translation>
    </message>
    <message>
        <source>No source tells what they were doing.</source>
        <translation>Aucune source ne dit ce qu’ils faisaient.</translation>
    </message>
    <message>
        <source>Died of this harm, on the spot or later.</source>
        <translation>A succombé à ce dommage, sur place ou plus tard.</translation>
    </message>
    <message>
        <source>Alive, and still suffering from the wounds when last heard of.</source>
        <translation>En vie, souffrant encore de ses blessures aux dernières nouvelles.</translation>
    </message>
    <message>
        <source>Was hurt or ill, and is well again as a source says.</source>
        <translation>A été blessé ou malade, et s’est remis selon une source.</translation>
    </message>
    <message>
        <source>Not found, and not known to be held or dead.</source>
        <translation>N’a pas été retrouvé, sans qu’on le sache captif ni mort.</translation>
    </message>
    <message>
        <source>In the hands of captors or an authority when last heard of.</source>
        <translation>Aux mains de ravisseurs ou d’une autorité aux dernières nouvelles.</translation>
    </message>
    <message>
        <source>Was held and is no longer: released, escaped or freed by force.</source>
        <translation>A été captif et ne l’est plus : relâché, évadé ou libéré par la force.</translation>
    </message>
    <message>
        <source>Fled and had not gone home when last heard of.</source>
        <translation>A fui et n’était pas rentré aux dernières nouvelles.</translation>
    </message>
    <message>
        <source>Had fled or was held, and lives at home again.</source>
        <translation>Avait fui ou était captif, et vit de nouveau chez soi.</translation>
    </message>
    <message>
        <source>Nothing was heard of the person since.</source>
        <translation>On n’a plus entendu parler de la personne depuis.</translation>
    </message>
    <message>
        <source>The whole name is known and recorded.</source>
        <translation>Le nom entier est connu et enregistré.</translation>
    </message>
    <message>
        <source>Only a first name, family name or nickname is known.</source>
        <translation>Seul un prénom, un nom de famille ou un surnom est connu.</translation>
    </message>
    <message>
        <source>A distinct person whose name is not known.</source>
        <translation>Une personne distincte dont on ignore le nom.</translation>
    </message>
    <message>
        <source>Stands, and the person counts in the tally.</source>
        <translation>Tient, et la personne compte dans le décompte.</translation>
    </message>
    <message>
        <source>Recorded by mistake or disproved, and no longer counted.</source>
        <translation>Enregistré par erreur ou réfuté, et plus compté.</translation>
    </message>
    <message>
        <source>Answers for the household, man or woman.</source>
        <translation>Répond du ménage, homme ou femme.</translation>
    </message>
    <message>
        <source>Of the head, married by law, custom or religion.</source>
        <translation>Du chef de ménage, par la loi, la coutume ou la religion.</translation>
    </message>
    <message>
        <source>Of the head, of any age, adopted and fostered children included.</source>
        <translation>Du chef de ménage, de tout âge, enfants adoptés ou confiés compris.</translation>
    </message>
    <message>
        <source>Of the head of the household, step-parents included.</source>
        <translation>Du chef de ménage, beaux-parents par remariage compris.</translation>
    </message>
    <message>
        <source>Of the head, by one parent or both.</source>
        <translation>Du chef de ménage, par un parent ou les deux.</translation>
    </message>
    <message>
        <source>Of the head, by blood or marriage: grandchild, uncle, cousin, in-law.</source>
        <translation>Du chef de ménage, par le sang ou l’alliance : petit-enfant, oncle, cousin, belle-famille.</translation>
    </message>
    <message>
        <source>Lives with the family without being kin: guest, servant, pupil.</source>
        <translation>Vit avec la famille sans parenté : hôte, domestique, élève.</translation>
    </message>
    <message>
        <source>Of the family, and no source says how.</source>
        <translation>De la famille, sans qu’une source dise comment.</translation>
    </message>
    <message>
        <source>Money or goods were asked for, or the captors said that they would be.</source>
        <translation>De l’argent ou des biens ont été demandés, ou les ravisseurs ont dit qu’ils le seraient.</translation>
    </message>
    <message>
        <source>To fight or serve in the captors' ranks.</source>
        <translation>Pour combattre ou servir dans les rangs des ravisseurs.</translation>
    </message>
    <message>
        <source>To be handed over for people whom another party holds.</source>
        <translation>Pour être remis contre des gens que détient une autre partie.</translation>
    </message>
    <message>
        <source>For what they or their community did or are said to have done.</source>
        <translation>Pour ce qu’eux ou leur communauté ont fait ou auraient fait.</translation>
    </message>
    <message>
        <source>To be questioned about others.</source>
        <translation>Pour être interrogés sur d’autres.</translation>
    </message>
    <message>
        <source>To work for the captors unpaid.</source>
        <translation>Pour travailler sans salaire pour les ravisseurs.</translation>
    </message>
    <message>
        <source>To be given to a man as wife without free consent.</source>
        <translation>Pour être données à un homme comme épouse sans libre consentement.</translation>
    </message>
    <message>
        <source>No source tells why they were taken.</source>
        <translation>Aucune source ne dit pourquoi ils ont été enlevés.</translation>
    </message>
    <message>
        <source>A house or its yard, theirs or another's.</source>
        <translation>Une maison ou sa cour, la leur ou celle d’autrui.</translation>
    </message>
    <message>
        <source>On the way on foot.</source>
        <translation>En chemin à pied.</translation>
    </message>
    <message>
        <source>Farmland or pasture outside the village.</source>
        <translation>Terre cultivée ou pâturage hors du village.</translation>
    </message>
    <message>
        <source>The market place itself, on a market day or not.</source>
        <translation>La place du marché même, jour de marché ou non.</translation>
    </message>
    <message>
        <source>A school of any kind or its grounds, dormitories included.</source>
        <translation>Une école de tout genre ou son enceinte, dortoirs compris.</translation>
    </message>
    <message>
        <source>A mosque, church or shrine, or its grounds.</source>
        <translation>Une mosquée, une église ou un sanctuaire, ou son enceinte.</translation>
    </message>
    <message>
        <source>A hospital, health centre or post, or its grounds.</source>
        <translation>Un hôpital, un centre ou un poste de santé, ou son enceinte.</translation>
    </message>
    <message>
        <source>Where they work for pay.</source>
        <translation>Là où ils travaillent contre salaire.</translation>
    </message>
    <message>
        <source>A car, bus, lorry, motorcycle or boat that was stopped.</source>
        <translation>Une voiture, un car, un camion, une moto ou une pirogue arrêtés.</translation>
    </message>
    <message>
        <source>A place that a source tells and that has no line here.</source>
        <translation>Un lieu qu’une source indique et qui n’a pas de ligne ici.</translation>
    </message>
    <message>
        <source>No source tells from where.</source>
        <translation>Aucune source ne dit d’où.</translation>
    </message>
    <message>
        <source>The start of captivity.</source>
        <translation>Le début de la captivité.</translation>
    </message>
    <message>
        <source>A witness or picture shows them alive and held on that date.</source>
        <translation>Un témoin ou une image les montre en vie et captifs à cette date.</translation>
    </message>
    <message>
        <source>Brought to another place or handed to other captors.</source>
        <translation>Emmenés ailleurs ou remis à d’autres ravisseurs.</translation>
    </message>
    <message>
        <source>A call, message or visit by which the family knows that they live.</source>
        <translation>Un appel, un message ou une visite par quoi la famille sait qu’ils vivent.</translation>
    </message>
    <message>
        <source>Money or goods asked for.</source>
        <translation>De l’argent ou des biens demandés.</translation>
    </message>
    <message>
        <source>Money or goods handed over.</source>
        <translation>De l’argent ou des biens remis.</translation>
    </message>
    <message>
        <source>Let go by the captors.</source>
        <translation>Relâchés par les ravisseurs.</translation>
    </message>
    <message>
        <source>Got away without the captors letting them go.</source>
        <translation>Partis sans que les ravisseurs les laissent aller.</translation>
    </message>
    <message>
        <source>Freed by an armed operation against the captors' will.</source>
        <translation>Délivrés par une opération armée contre le gré des ravisseurs.</translation>
    </message>
    <message>
        <source>Died of illness, hunger, heat or lack of care, while held.</source>
        <translation>Mort de maladie, de faim, de chaleur ou faute de soins, pendant la captivité.</translation>
    </message>
    <message>
        <source>Put to death by the captors.</source>
        <translation>Mis à mort par les ravisseurs.</translation>
    </message>
    <message>
        <source>A body known to be theirs.</source>
        <translation>Un corps reconnu comme le leur.</translation>
    </message>
    <message>
        <source>Now in the captors' ranks.</source>
        <translation>Désormais dans les rangs des ravisseurs.</translation>
    </message>
    <message>
        <source>By the last news they were alive and in captivity.</source>
        <translation>Aux dernières nouvelles, ils étaient en vie et captifs.</translation>
    </message>
    <message>
        <source>Away without the captors letting them go.</source>
        <translation>Partis sans que les ravisseurs les laissent aller.</translation>
    </message>
    <message>
        <source>Freed by an armed operation.</source>
        <translation>Délivrés par une opération armée.</translation>
    </message>
    <message>
        <source>Died or were killed while held, or a body was found.</source>
        <translation>Morts ou tués pendant la captivité, ou corps retrouvé.</translation>
    </message>
    <message>
        <source>A group of whom some are free or dead and others not.</source>
        <translation>Un groupe dont certains sont libres ou morts et d’autres non.</translation>
    </message>
    <message>
        <source>No event tells what became of them, or they joined the captors.</source>
        <translation>Aucun événement ne dit ce qu’ils sont devenus, ou ils ont rejoint les ravisseurs.</translation>
    </message>
    <message>
        <source>Reported by somebody, and the evidence has not been weighed yet.</source>
        <translation>Rapporté par quelqu’un, sans que les preuves aient encore été pesées.</translation>
    </message>
    <message>
        <source>Signs that it may well have happened.</source>
        <translation>Des indices que cela a bien pu arriver.</translation>
    </message>
    <message>
        <source>A reasonable observer would believe it.</source>
        <translation>Un observateur raisonnable le croirait.</translation>
    </message>
    <message>
        <source>Much more likely than not.</source>
        <translation>Bien plus vraisemblable que le contraire.</translation>
    </message>
    <message>
        <source>No other reasonable account is left.</source>
        <translation>Aucune autre version raisonnable ne reste.</translation>
    </message>
    <message>
        <source>Taken over from a source, and nobody of the team has checked it.</source>
        <translation>Repris d’une source, sans que personne de l’équipe l’ait vérifié.</translation>
    </message>
    <message>
        <source>The team is checking it and has no result yet.</source>
        <translation>L’équipe vérifie et n’a pas encore de résultat.</translation>
    </message>
    <message>
        <source>Checked by the team and found to have happened.</source>
        <translation>Vérifié par l’équipe et tenu pour établi.</translation>
    </message>
    <message>
        <source>Checked by the team, which found that it is not so.</source>
        <translation>Vérifié par l’équipe, qui a constaté que c’est faux.</translation>
    </message>
    <message>
        <source>It may have happened and is not what this casebook documents.</source>
        <translation>Cela a pu arriver, mais n’est pas ce que ce registre documente.</translation>
    </message>
    <message>
        <source>Nobody has judged it yet, or there is nothing to judge by.</source>
        <translation>Personne n’en a encore jugé, ou rien ne permet de juger.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(c)(i): killing persons who take no active part in the fighting.</source>
        <translation>Statut de Rome, article 8(2)(c)(i) : tuer des personnes qui ne participent pas directement aux hostilités.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(e)(i): aiming attacks at civilians as such, even if none is hurt.</source>
        <translation>Statut de Rome, article 8(2)(e)(i) : diriger des attaques contre des civils, même si aucun n’est touché.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(c)(iii): holding persons under threat to force somebody else's hand.</source>
        <translation>Statut de Rome, article 8(2)(c)(iii) : détenir des personnes sous la menace pour forcer la main d’un tiers.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(e)(v): taking goods for private use without the owner's consent.</source>
        <translation>Statut de Rome, article 8(2)(e)(v) : s’approprier des biens à des fins privées sans l’accord du propriétaire.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(e)(xii): destroying or seizing an adversary's property without military need.</source>
        <translation>Statut de Rome, article 8(2)(e)(xii) : détruire ou saisir les biens d’un adversaire sans nécessité militaire.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(e)(viii): ordering civilians to leave, not for their safety or military need.</source>
        <translation>Statut de Rome, article 8(2)(e)(viii) : ordonner le départ de civils, hors sécurité ou impératif militaire.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(c)(i): severe pain inflicted for a purpose, or cruel treatment without one.</source>
        <translation>Statut de Rome, article 8(2)(c)(i) : souffrances aiguës infligées dans un but, ou traitement cruel sans but.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(e)(vi): rape, sexual slavery, forced pregnancy and acts as grave.</source>
        <translation>Statut de Rome, article 8(2)(e)(vi) : viol, esclavage sexuel, grossesse forcée et actes aussi graves.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(e)(vii): enlisting children under 15 or using them to take part in hostilities.</source>
        <translation>Statut de Rome, article 8(2)(e)(vii) : enrôler des enfants de moins de 15 ans ou les faire participer aux hostilités.</translation>
    </message>
    <message>
        <source>Rome Statute, article 8(2)(e)(iv): schools, hospitals, places of worship, monuments not used by fighters.</source>
        <translation>Statut de Rome, article 8(2)(e)(iv) : écoles, hôpitaux, lieux de culte, monuments non utilisés par des combattants.</translation>
    </message>
    <message>
        <source>Rome Statute, article 7(1)(a): as part of a widespread or systematic attack on civilians.</source>
        <translation>Statut de Rome, article 7(1)(a) : dans le cadre d’une attaque généralisée ou systématique contre des civils.</translation>
    </message>
    <message>
        <source>Rome Statute, article 7(1)(i): held by or for a state or political organisation that denies it.</source>
        <translation>Statut de Rome, article 7(1)(i) : détention par ou pour un État ou une organisation politique qui la nie.</translation>
    </message>
    <message>
        <source>Rome Statute, article 7(1)(h): grave denial of rights because of the group to which people belong.</source>
        <translation>Statut de Rome, article 7(1)(h) : privation grave de droits en raison du groupe auquel on appartient.</translation>
    </message>
    <message>
        <source>A breach of the law of armed conflict that the source does not specify, or that is no war crime.</source>
        <translation>Une violation du droit des conflits armés que la source ne précise pas, ou qui n’est pas un crime de guerre.</translation>
    </message>
    <message>
        <source>An act against human rights, also by armed groups.</source>
        <translation>Une atteinte aux droits humains, aussi par des groupes armés.</translation>
    </message>
    <message>
        <source>Punishable by the criminal code of the country, whatever international law says.</source>
        <translation>Punissable par le code pénal du pays, quoi que dise le droit international.</translation>
    </message>
    <message>
        <source>The facts known fit the definition.</source>
        <translation>Les faits connus répondent à la définition.</translation>
    </message>
    <message>
        <source>Somebody calls it so.</source>
        <translation>Quelqu’un le qualifie ainsi.</translation>
    </message>
    <message>
        <source>A court has so held.</source>
        <translation>Un tribunal l’a jugé ainsi.</translation>
    </message>
    <message>
        <source>The team concludes it and answers for it.</source>
        <translation>L’équipe le conclut et en répond.</translation>
    </message>
    <message>
        <source>Said by the source that is cited.</source>
        <translation>Dit par la source citée.</translation>
    </message>
    <message>
        <source>The day of the event is known.</source>
        <translation>Le jour du fait est connu.</translation>
    </message>
    <message>
        <source>It fell on one of two to six days in a row.</source>
        <translation>Il est tombé un jour parmi deux à six qui se suivent.</translation>
    </message>
    <message>
        <source>The week is known, and no day within it.</source>
        <translation>La semaine est connue, mais aucun jour de celle-ci.</translation>
    </message>
    <message>
        <source>The month is known, or a span of as many days.</source>
        <translation>Le mois est connu, ou un intervalle d’autant de jours.</translation>
    </message>
    <message>
        <source>A season, a year or another span of over 31 days.</source>
        <translation>Une saison, une année ou un autre intervalle de plus de 31 jours.</translation>
    </message>
    <message>
        <source>The village, quarter or point itself is known.</source>
        <translation>Le village, le quartier ou le point même est connu.</translation>
    </message>
    <message>
        <source>Near a named place, no more than about 25 km from it.</source>
        <translation>Près d’un lieu nommé, à environ 25 km au plus.</translation>
    </message>
    <message>
        <source>Somewhere in a second-level division, such as a circle, province or department.</source>
        <translation>Quelque part dans une division de second niveau : cercle, province ou département.</translation>
    </message>
    <message>
        <source>Somewhere in a first-level division of the country.</source>
        <translation>Quelque part dans une division de premier niveau du pays.</translation>
    </message>
    <message>
        <source>Somewhere in the country, no more is known.</source>
        <translation>Quelque part dans le pays, on n’en sait pas plus.</translation>
    </message>
    <message>
        <source>At sea or in the air, outside every country.</source>
        <translation>En mer ou dans les airs, hors de tout pays.</translation>
    </message>
    <message>
        <source>A rural settlement with a chief of its own.</source>
        <translation>Une localité rurale qui a son propre chef.</translation>
    </message>
    <message>
        <source>A few households that depend on a village, camps of herders included.</source>
        <translation>Quelques ménages qui dépendent d’un village, campements d’éleveurs compris.</translation>
    </message>
    <message>
        <source>An urban settlement below the chief towns of regions.</source>
        <translation>Une localité urbaine au-dessous des chefs-lieux de région.</translation>
    </message>
    <message>
        <source>The capital, or the chief town of a region.</source>
        <translation>La capitale, ou le chef-lieu d’une région.</translation>
    </message>
    <message>
        <source>A quarter of a village, town or city.</source>
        <translation>Un quartier de village, de bourg ou de ville.</translation>
    </message>
    <message>
        <source>Tents or barracks of displaced persons, refugees or soldiers.</source>
        <translation>Tentes ou baraques de déplacés, de réfugiés ou de soldats.</translation>
    </message>
    <message>
        <source>A road, track or ford between settlements.</source>
        <translation>Une route, une piste ou un gué entre des localités.</translation>
    </message>
    <message>
        <source>A forest, plain, lake or valley without one clear point.</source>
        <translation>Une forêt, une plaine, un lac ou une vallée sans point précis.</translation>
    </message>
    <message>
        <source>A place that a source names and that is of none of these kinds.</source>
        <translation>Un lieu qu’une source nomme et qui n’est d’aucun de ces genres.</translation>
    </message>
    <message>
        <source>A dwelling or its yard, granaries in the yard included.</source>
        <translation>Une habitation ou sa cour, greniers de la cour compris.</translation>
    </message>
    <message>
        <source>Land under crops, harvest on the threshing floor included.</source>
        <translation>Terre cultivée, récolte sur l’aire de battage comprise.</translation>
    </message>
    <message>
        <source>A market place, its stalls and shops.</source>
        <translation>Une place de marché, ses étals et ses boutiques.</translation>
    </message>
    <message>
        <source>A road, track or river in use, and the vehicles on it.</source>
        <translation>Une route, une piste ou un fleuve, et les véhicules qui y circulent.</translation>
    </message>
    <message>
        <source>A Muslim place of prayer, in the open too, with the Koranic school beside it.</source>
        <translation>Un lieu de prière musulman, même en plein air, avec l’école coranique attenante.</translation>
    </message>
    <message>
        <source>A Christian place of prayer, chapels, convents and mission houses included.</source>
        <translation>Un lieu de prière chrétien, chapelles, couvents et maisons de mission compris.</translation>
    </message>
    <message>
        <source>A school of the state, a community or a faith, other than beside a mosque.</source>
        <translation>Une école de l’État, d’une communauté ou d’une foi, sauf attenante à une mosquée.</translation>
    </message>
    <message>
        <source>Hospital, health centre or post, pharmacy.</source>
        <translation>Hôpital, centre ou poste de santé, pharmacie.</translation>
    </message>
    <message>
        <source>A well, borehole, pump, water tower or watering place.</source>
        <translation>Un puits, un forage, une pompe, un château d’eau ou un abreuvoir.</translation>
    </message>
    <message>
        <source>Land without crops or houses, pasture included.</source>
        <translation>Terre sans cultures ni maisons, pâturages compris.</translation>
    </message>
    <message>
        <source>Town hall, prefecture, court: civilian offices of commune or state.</source>
        <translation>Mairie, préfecture, tribunal : services civils de la commune ou de l’État.</translation>
    </message>
    <message>
        <source>Where an armed force lives or keeps watch, also in a civilian building.</source>
        <translation>Là où une force armée loge ou monte la garde, même dans un bâtiment civil.</translation>
    </message>
    <message>
        <source>A site that a source names and that has no line here.</source>
        <translation>Un site qu’une source nomme et qui n’a pas de ligne ici.</translation>
    </message>
    <message>
        <source>No source tells what was attacked there.</source>
        <translation>Aucune source ne dit ce qui y a été attaqué.</translation>
    </message>
    <message>
        <source>Sources name this place, and none says otherwise.</source>
        <translation>Des sources nomment ce lieu, et aucune ne dit le contraire.</translation>
    </message>
    <message>
        <source>Some sources name this place, and others leave it out or deny it.</source>
        <translation>Des sources nomment ce lieu, et d’autres l’omettent ou le nient.</translation>
    </message>
    <message>
        <source>Somebody whom the attack itself harmed and who speaks of it.</source>
        <translation>Une personne que l’attaque même a atteinte et qui en parle.</translation>
    </message>
    <message>
        <source>Saw or heard the facts in person without being harmed.</source>
        <translation>A vu ou entendu les faits en personne, sans être atteint.</translation>
    </message>
    <message>
        <source>Of a victim's family, and was not there.</source>
        <translation>De la famille d’une victime, et n’était pas présent.</translation>
    </message>
    <message>
        <source>Chief, elder, imam or other spokesman who reports for a community.</source>
        <translation>Chef, ancien, imam ou autre porte-parole qui rapporte pour une communauté.</translation>
    </message>
    <message>
        <source>Speaks for a cause or group without an organisation behind.</source>
        <translation>Parle pour une cause ou un groupe sans organisation derrière.</translation>
    </message>
    <message>
        <source>A UN mission, agency, expert or commission of inquiry.</source>
        <translation>Une mission, une agence, un expert ou une commission d’enquête de l’ONU.</translation>
    </message>
    <message>
        <source>An association of one region or place, run by people from there.</source>
        <translation>Une association d’une région ou d’une localité, animée par des gens de là.</translation>
    </message>
    <message>
        <source>A civilian authority of state or commune, prosecutors and courts included.</source>
        <translation>Une autorité civile de l’État ou de la commune, parquets et tribunaux compris.</translation>
    </message>
    <message>
        <source>Army, police or gendarmerie, of this country or another.</source>
        <translation>Armée, police ou gendarmerie, de ce pays ou d’un autre.</translation>
    </message>
    <message>
        <source>A group not of the state, its spokesman or its media.</source>
        <translation>Un groupe non étatique, son porte-parole ou ses médias.</translation>
    </message>
    <message>
        <source>A newsroom that answers for what it publishes: press, radio, television, agency.</source>
        <translation>Une rédaction qui répond de ce qu’elle publie : presse, radio, télévision, agence.</translation>
    </message>
    <message>
        <source>An account on a network, messages passed on included, with no newsroom.</source>
        <translation>Un compte sur un réseau, messages relayés compris, sans rédaction.</translation>
    </message>
    <message>
        <source>Somebody of the team, or a scholar who investigated on the spot.</source>
        <translation>Quelqu’un de l’équipe, ou un universitaire qui a enquêté sur place.</translation>
    </message>
    <message>
        <source>A satellite or aerial picture read by itself, without a witness.</source>
        <translation>Une image satellitaire ou aérienne lue pour elle-même, sans témoin.</translation>
    </message>
    <message>
        <source>A paper or file that speaks for itself: register, list, order.</source>
        <translation>Un papier ou fichier qui parle de lui-même : registre, liste, ordre.</translation>
    </message>
    <message>
        <source>Held face to face by the team, whatever its record.</source>
        <translation>Mené face à face par l’équipe, quelle qu’en soit la trace.</translation>
    </message>
    <message>
        <source>Held by the team by voice from afar, calls over the internet included.</source>
        <translation>Mené par l’équipe de vive voix à distance, appels par internet compris.</translation>
    </message>
    <message>
        <source>Written or signed by the person who speaks: letter, message, affidavit.</source>
        <translation>Écrit ou signé par la personne qui parle : lettre, message, attestation.</translation>
    </message>
    <message>
        <source>A study with its method and sources, by an organisation or a mission.</source>
        <translation>Une étude avec sa méthode et ses sources, d’une organisation ou d’une mission.</translation>
    </message>
    <message>
        <source>A short public text of an organisation, government or force about its own matter.</source>
        <translation>Un bref texte public d’une organisation, d’un gouvernement ou d’une force sur ses affaires.</translation>
    </message>
    <message>
        <source>Published by a newsroom, in print, on the air or online.</source>
        <translation>Publié par une rédaction, sur papier, à l’antenne ou en ligne.</translation>
    </message>
    <message>
        <source>A text posted on a network, in public or in a group.</source>
        <translation>Un texte mis sur un réseau, en public ou dans un groupe.</translation>
    </message>
    <message>
        <source>A still picture from the ground or a drone, not from space.</source>
        <translation>Une image fixe prise du sol ou d’un drone, non de l’espace.</translation>
    </message>
    <message>
        <source>Moving pictures, with sound or not.</source>
        <translation>Des images animées, avec ou sans son.</translation>
    </message>
    <message>
        <source>Sound alone: a voice message, a broadcast, an intercepted call.</source>
        <translation>Du son seul : message vocal, émission, appel intercepté.</translation>
    </message>
    <message>
        <source>Taken from space, raw or as published with its reading.</source>
        <translation>Prise de l’espace, brute ou publiée avec sa lecture.</translation>
    </message>
    <message>
        <source>About one patient, by health staff: certificate, file, autopsy.</source>
        <translation>Sur un patient, par du personnel de santé : certificat, dossier, autopsie.</translation>
    </message>
    <message>
        <source>Kept or issued by an authority: civil register, police file, judgment.</source>
        <translation>Tenu ou délivré par une autorité : état civil, procès-verbal, jugement.</translation>
    </message>
    <message>
        <source>Victims listed one by one, by whoever drew it up.</source>
        <translation>Des victimes énumérées une à une, par qui que ce soit.</translation>
    </message>
    <message>
        <source>A party's own statement that it did it, in any form.</source>
        <translation>La déclaration d’une partie disant l’avoir fait, sous toute forme.</translation>
    </message>
    <message>
        <source>What somebody of the team saw on the spot, noted there.</source>
        <translation>Ce que quelqu’un de l’équipe a vu sur place et noté là.</translation>
    </message>
    <message>
        <source>Was harmed by the attack.</source>
        <translation>A été atteint par l’attaque.</translation>
    </message>
    <message>
        <source>Saw or heard it happen, and was not harmed.</source>
        <translation>L’a vue ou entendue, sans être atteint.</translation>
    </message>
    <message>
        <source>Took part on the attackers' side, or speaks for them.</source>
        <translation>Y a pris part du côté des assaillants, ou parle pour eux.</translation>
    </message>
    <message>
        <source>Kin of a victim by blood or marriage, without having been there.</source>
        <translation>Parent d’une victime par le sang ou l’alliance, sans avoir été là.</translation>
    </message>
    <message>
        <source>Of the place or community attacked, neither kin nor present.</source>
        <translation>Du lieu ou de la communauté attaquée, ni parent ni présent.</translation>
    </message>
    <message>
        <source>Knows it from others and is tied to neither side.</source>
        <translation>Le tient d’autrui et n’est lié à aucun côté.</translation>
    </message>
    <message>
        <source>Asked after it as a journalist.</source>
        <translation>S’en est enquis comme journaliste.</translation>
    </message>
    <message>
        <source>Knows it from defending or advising those concerned.</source>
        <translation>Le sait pour avoir défendu ou conseillé les intéressés.</translation>
    </message>
    <message>
        <source>Knows it from treating the wounded or seeing the dead.</source>
        <translation>Le sait pour avoir soigné les blessés ou vu les morts.</translation>
    </message>
    <message>
        <source>Knows it from work for an organisation.</source>
        <translation>Le sait par son travail pour une organisation.</translation>
    </message>
    <message>
        <source>How the source knows is not told.</source>
        <translation>On ne dit pas d’où la source le sait.</translation>
    </message>
    <message>
        <source>No doubt of honesty, competence or access; always right before.</source>
        <translation>Aucun doute sur l’honnêteté, la compétence ou l’accès ; a toujours eu raison.</translation>
    </message>
    <message>
        <source>Minor doubts; right most of the time before.</source>
        <translation>Doutes mineurs ; a eu raison le plus souvent.</translation>
    </message>
    <message>
        <source>Doubts, yet has given true information before.</source>
        <translation>Des doutes, mais a déjà donné des informations vraies.</translation>
    </message>
    <message>
        <source>Serious doubts, with some true information before.</source>
        <translation>De sérieux doutes, avec quelques informations vraies par le passé.</translation>
    </message>
    <message>
        <source>Dishonest, not competent or without access; wrong before.</source>
        <translation>Malhonnête, incompétente ou sans accès ; s’est déjà trompée.</translation>
    </message>
    <message>
        <source>A source too new or too little known to be graded.</source>
        <translation>Une source trop nouvelle ou trop peu connue pour être cotée.</translation>
    </message>
    <message>
        <source>Independent sources say the same, and it fits what else is known.</source>
        <translation>Des sources indépendantes disent de même, et cela s’accorde avec le reste.</translation>
    </message>
    <message>
        <source>Not confirmed, yet plausible and in line with what else is known.</source>
        <translation>Non confirmé, mais plausible et conforme à ce qu’on sait par ailleurs.</translation>
    </message>
    <message>
        <source>Not confirmed; plausible, and fits only part of what is known.</source>
        <translation>Non confirmé ; plausible, et conforme à une partie seulement de ce qu’on sait.</translation>
    </message>
    <message>
        <source>Not confirmed; possible, and nothing else known supports it.</source>
        <translation>Non confirmé ; possible, et rien d’autre ne l’appuie.</translation>
    </message>
    <message>
        <source>Other information contradicts it, or it is not plausible.</source>
        <translation>D’autres informations le contredisent, ou ce n’est pas plausible.</translation>
    </message>
    <message>
        <source>There is nothing with which it could be compared.</source>
        <translation>Il n’y a rien à quoi on puisse le comparer.</translation>
    </message>
    <message>
        <source>Asked of a person by the team, face to face or from afar.</source>
        <translation>Demandé à une personne par l’équipe, face à face ou à distance.</translation>
    </message>
    <message>
        <source>Handed or sent to the team by somebody.</source>
        <translation>Remis ou envoyé à l’équipe par quelqu’un.</translation>
    </message>
    <message>
        <source>Found by the team in what anybody can reach: press, networks, web.</source>
        <translation>Trouvé par l’équipe dans ce qui est accessible à tous : presse, réseaux, web.</translation>
    </message>
    <message>
        <source>Seen, photographed or recorded by the team on the spot.</source>
        <translation>Vu, photographié ou enregistré par l’équipe sur place.</translation>
    </message>
    <message>
        <source>Read from satellite or aerial pictures.</source>
        <translation>Lu sur des images satellitaires ou aériennes.</translation>
    </message>
    <message>
        <source>A known way that has no line here.</source>
        <translation>Une voie connue qui n’a pas de ligne ici.</translation>
    </message>
    <message>
        <source>The source says the same as the record.</source>
        <translation>La source dit la même chose que la fiche.</translation>
    </message>
    <message>
        <source>The source says something else than the record.</source>
        <translation>La source dit autre chose que la fiche.</translation>
    </message>
    <message>
        <source>The source speaks of it and settles nothing either way.</source>
        <translation>La source en parle sans rien trancher.</translation>
    </message>
    <message>
        <source>Nobody is put at risk if anybody reads it.</source>
        <translation>Personne n’est mis en danger si tout le monde le lit.</translation>
    </message>
    <message>
        <source>For the organisation's own use.</source>
        <translation>Pour l’usage de l’organisation.</translation>
    </message>
    <message>
        <source>For those who work on the case: it could identify or endanger somebody.</source>
        <translation>Pour ceux qui travaillent sur le dossier : cela pourrait désigner ou exposer quelqu’un.</translation>
    </message>
    <message>
        <source>For its researcher alone, and never in anything that leaves this casebook.</source>
        <translation>Pour son chercheur seul, et jamais dans ce qui sort de ce registre.</translation>
    </message>
    <message>
        <source>Being written, and perhaps not complete.</source>
        <translation>En cours d’écriture, et peut-être incomplet.</translation>
    </message>
    <message>
        <source>Complete in its author's eyes, and waiting for a reviewer.</source>
        <translation>Complet aux yeux de son auteur, et en attente d’un relecteur.</translation>
    </message>
    <message>
        <source>A reviewer has taken it up and has not decided.</source>
        <translation>Un relecteur s’en est saisi et n’a pas tranché.</translation>
    </message>
    <message>
        <source>Sent back to its author with a question.</source>
        <translation>Renvoyé à son auteur avec une question.</translation>
    </message>
    <message>
        <source>Found sound by a reviewer, and not yet public.</source>
        <translation>Jugé solide par un relecteur, et pas encore public.</translation>
    </message>
    <message>
        <source>Taken back as wrong or unsafe, and counted nowhere.</source>
        <translation>Repris parce que faux ou dangereux, et compté nulle part.</translation>
    </message>
    <message>
        <source>Asked and refused, or never asked.</source>
        <translation>Demandé et refusé, ou jamais demandé.</translation>
    </message>
    <message>
        <source>For the organisation's own work alone.</source>
        <translation>Pour le seul travail de l’organisation.</translation>
    </message>
    <message>
        <source>May be published without name or anything that points to the person.</source>
        <translation>Peut être publié sans nom ni rien qui désigne la personne.</translation>
    </message>
    <message>
        <source>May be published under the person's name.</source>
        <translation>Peut être publié sous le nom de la personne.</translation>
    </message>
    <message>
        <source>May be given to courts, prosecutors or commissions of inquiry.</source>
        <translation>Peut être remis à des tribunaux, parquets ou commissions d’enquête.</translation>
    </message>
    <message>
        <source>Given before and taken back since.</source>
        <translation>Donné auparavant et repris depuis.</translation>
    </message>
    <message>
        <source>Nobody put the question to the source.</source>
        <translation>Personne n’a posé la question à la source.</translation>
    </message>
    <message>
        <source>Asked, and the source would not answer.</source>
        <translation>Demandé, et la source n’a pas voulu répondre.</translation>
    </message>
    <message>
        <source>Known, and left out on purpose so that nobody is endangered.</source>
        <translation>Connu, et omis exprès pour ne mettre personne en danger.</translation>
    </message>
    <message>
        <source>The question makes no sense for this record.</source>
        <translation>La question n’a pas de sens pour cette fiche.</translation>
    </message>
    <message>
        <source>A source says that it was so.</source>
        <translation>Une source dit que c’était le cas.</translation>
    </message>
    <message>
        <source>A source says that it was not so.</source>
        <translation>Une source dit que ce n’était pas le cas.</translation>
    </message>
    <message>
        <source>Asked or looked for, and no source tells.</source>
        <translation>Demandé ou cherché, et aucune source ne le dit.</translation>
    </message>
    <message>
        <source>Nobody has yet said whether the two are one.</source>
        <translation>Personne n’a encore dit si les deux ne font qu’un.</translation>
    </message>
    <message>
        <source>The two were one, and one record was made of them.</source>
        <translation>Les deux ne faisaient qu’un, et une seule fiche en a été faite.</translation>
    </message>
    <message>
        <source>Two of their own, however alike.</source>
        <translation>Deux fiches distinctes, si semblables soient-elles.</translation>
    </message>
    <message>
        <source>Nobody has answered it so far.</source>
        <translation>Personne n’y a encore répondu.</translation>
    </message>
    <message>
        <source>Has an answer that whoever asked has yet to accept.</source>
        <translation>A une réponse que l’auteur de la question doit encore accepter.</translation>
    </message>
    <message>
        <source>Settled, with an answer or without.</source>
        <translation>Réglé, avec ou sans réponse.</translation>
    </message>
    <message>
        <source>The place and what went on there, as a whole.</source>
        <translation>Le lieu et ce qui s’y passait, dans l’ensemble.</translation>
    </message>
    <message>
        <source>Buildings, goods or animals harmed, without persons as its matter.</source>
        <translation>Bâtiments, biens ou bêtes atteints, sans que des personnes en soient le sujet.</translation>
    </message>
    <message>
        <source>Wounds of a living person.</source>
        <translation>Les blessures d’une personne en vie.</translation>
    </message>
    <message>
        <source>A dead person, or what remains of one.</source>
        <translation>Une personne morte, ou ce qui en reste.</translation>
    </message>
    <message>
        <source>Graves, or the dead being buried.</source>
        <translation>Des tombes, ou des morts qu’on enterre.</translation>
    </message>
    <message>
        <source>A paper that can be read: list, letter, certificate.</source>
        <translation>Un papier lisible : liste, lettre, certificat.</translation>
    </message>
    <message>
        <source>A person's face, by which they can be known.</source>
        <translation>Le visage d’une personne, à quoi on peut la reconnaître.</translation>
    </message>
    <message>
        <source>The voice of a source, who can be known by it.</source>
        <translation>La voix d’une source, qui peut y être reconnue.</translation>
    </message>
    <message>
        <source>The ground seen from space, before or after.</source>
        <translation>Le sol vu de l’espace, avant ou après.</translation>
    </message>
    <message>
        <source>An arm, munition, cartridge case or crater.</source>
        <translation>Une arme, une munition, une douille ou un cratère.</translation>
    </message>
    <message>
        <source>A drawn map or sketch of the place or the way taken.</source>
        <translation>Une carte ou un croquis du lieu ou du chemin suivi.</translation>
    </message>
    <message>
        <source>A copy to cut, brighten or black out.</source>
        <translation>Une copie à couper, éclaircir ou caviarder.</translation>
    </message>
    <message>
        <source>Came into the team's hands and into this casebook.</source>
        <translation>Est arrivé entre les mains de l’équipe et dans ce registre.</translation>
    </message>
    <message>
        <source>A further copy was made; the first stays unchanged.</source>
        <translation>Une copie de plus a été faite ; la première reste inchangée.</translation>
    </message>
    <message>
        <source>The fingerprint of its bytes was taken for the first time.</source>
        <translation>L’empreinte de ses octets a été prise pour la première fois.</translation>
    </message>
    <message>
        <source>The fingerprint was taken again and compared with the first.</source>
        <translation>L’empreinte a été reprise et comparée à la première.</translation>
    </message>
    <message>
        <source>Handed to another person or office, who now answers for it.</source>
        <translation>Remis à une autre personne ou un autre bureau, qui en répond désormais.</translation>
    </message>
    <message>
        <source>Names, faces or places were made unreadable in a working copy.</source>
        <translation>Des noms, visages ou lieux ont été rendus illisibles dans une copie de travail.</translation>
    </message>
    <message>
        <source>A copy left this casebook; the original stayed.</source>
        <translation>Une copie est sortie de ce registre ; l’original est resté.</translation>
    </message>
    <message>
        <source>Made unreadable for good.</source>
        <translation>Rendu illisible pour toujours.</translation>
    </message>
    <message>
        <source>Released in a report or a data set.</source>
        <translation>Diffusé dans un rapport ou un jeu de données.</translation>
    </message>
    <message>
        <source>The name is known, and left out on purpose to protect somebody.</source>
        <translation>Le nom est connu, et omis exprès pour protéger quelqu’un.</translation>
    </message>
</context>
</TS>
