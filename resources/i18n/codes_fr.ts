<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>codes</name>
    <message>
        <source>Died from the attack, at once or later of wounds, or killed in captivity; not the missing.</source>
        <translation>Morts du fait de l'attaque, aussitôt ou plus tard de leurs blessures, ou tués en captivité ; pas les disparus.</translation>
    </message>
    <message>
        <source>Physically hurt and alive; whoever dies of the wounds later is counted as killed.</source>
        <translation>Atteints dans leur corps et en vie ; qui meurt plus tard de ses blessures compte parmi les tués.</translation>
    </message>
    <message>
        <source>Severe pain or cruel treatment inflicted on purpose; sexual violence has its own measure.</source>
        <translation>Souffrances graves ou traitements cruels infligés exprès ; les violences sexuelles ont leur propre mesure.</translation>
    </message>
    <message>
        <source>Rape or any other sexual act by force or coercion; women, men and children; persons, not acts.</source>
        <translation>Viol ou tout autre acte sexuel imposé par la force ou la contrainte ; femmes, hommes et enfants ; des personnes, non des actes.</translation>
    </message>
    <message>
        <source>Under 18 and taken into or used by an armed force or group in any role, willing or not.</source>
        <translation>Moins de 18 ans, enrôlés ou utilisés par une force ou un groupe armé dans n'importe quel rôle, de gré ou de force.</translation>
    </message>
    <message>
        <source>Told or shown that they would be harmed, whether or not harm followed.</source>
        <translation>Avertis, en paroles ou en actes, qu'on leur ferait du mal, que cela ait suivi ou non.</translation>
    </message>
    <message>
        <source>Fled or were driven from home because of the attack; households are another measure.</source>
        <translation>Ont fui ou ont été chassés de chez eux du fait de l'attaque ; les ménages ont une autre mesure.</translation>
    </message>
    <message>
        <source>Dwellings set on fire, in whole or in part; granaries and shops are counted apart.</source>
        <translation>Habitations incendiées, en tout ou en partie ; greniers et boutiques se comptent à part.</translation>
    </message>
    <message>
        <source>Dwellings hit by anything but burning: shelling, bombing, demolition.</source>
        <translation>Habitations atteintes autrement que par incendie : tirs, bombardement, démolition.</translation>
    </message>
    <message>
        <source>Stores of grain or other food set on fire; crops in the field are not counted here.</source>
        <translation>Réserves de grain ou d'autres vivres incendiées ; les récoltes sur pied ne se comptent pas ici.</translation>
    </message>
    <message>
        <source>Shops, stalls and stores robbed of goods, burned as well or not; no homes.</source>
        <translation>Boutiques, étals et magasins vidés de leurs biens, incendiés ou non ; pas les maisons.</translation>
    </message>
    <message>
        <source>Heads of cattle, sheep, goats, camels, donkeys driven off; animals killed are counted apart.</source>
        <translation>Têtes de bovins, ovins, caprins, camelins ou ânes emmenées ; les bêtes abattues se comptent à part.</translation>
    </message>
    <message>
        <source>Heads of livestock killed or burned on the spot; stolen animals are counted apart.</source>
        <translation>Têtes de bétail tuées ou brûlées sur place ; les bêtes volées se comptent à part.</translation>
    </message>
    <message>
        <source>Cars, lorries, motorcycles, carts or boats burned or made useless; not those taken away.</source>
        <translation>Voitures, camions, motos, charrettes ou pirogues brûlés ou mis hors d'usage ; pas ceux qu'on a emmenés.</translation>
    </message>
    <message>
        <source>Schools burned, damaged, looted or closed by force; each counts once, whatever its buildings.</source>
        <translation>Écoles brûlées, endommagées, pillées ou fermées de force ; chacune compte une fois, quels que soient ses bâtiments.</translation>
    </message>
    <message>
        <source>Hospitals, health centres and posts burned, damaged or looted, each once; not ambulances or staff.</source>
        <translation>Hôpitaux, centres et postes de santé brûlés, endommagés ou pillés, chacun une fois ; ni ambulances ni personnel.</translation>
    </message>
    <message>
        <source>Mosques, churches, chapels or shrines burned, damaged or profaned, each once.</source>
        <translation>Mosquées, églises, chapelles ou sanctuaires brûlés, endommagés ou profanés, chacun une fois.</translation>
    </message>
    <message>
        <source>Wells, boreholes, pumps or water towers destroyed, fouled or made unusable.</source>
        <translation>Puits, forages, pompes ou châteaux d'eau détruits, souillés ou rendus inutilisables.</translation>
    </message>
    <message>
        <source>Villages, hamlets or quarters where the attack did harm of any kind, each once.</source>
        <translation>Villages, hameaux ou quartiers où l'attaque a causé un dommage quelconque, chacun une fois.</translation>
    </message>
    <message>
        <source>Human beings one by one; households are never turned into persons.</source>
        <translation>Des êtres humains un par un ; on ne convertit jamais des ménages en personnes.</translation>
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
        <translation>Des têtes de bétail, quelle que soit l'espèce.</translation>
    </message>
    <message>
        <source>Cars, lorries, motorcycles, carts and boats alike.</source>
        <translation>Voitures, camions, motos, charrettes et pirogues sans distinction.</translation>
    </message>
    <message>
        <source>What serves the public: schools, health facilities, places of worship, water points.</source>
        <translation>Ce qui sert au public : écoles, structures de santé, lieux de culte, points d'eau.</translation>
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
        <source>Somewhat more or less; the number is stored and marked as approximate.</source>
        <translation>Un peu plus ou un peu moins ; le nombre est enregistré et marqué comme approximatif.</translation>
    </message>
    <message>
        <source>Close to the number, rather below than above; stored as approximate.</source>
        <translation>Proche du nombre, plutôt au-dessous qu'au-dessus ; enregistré comme approximatif.</translation>
    </message>
    <message>
        <source>The first number is the lowest, the second the highest; both are possible.</source>
        <translation>Le premier nombre est le minimum, le second le maximum ; tous deux sont possibles.</translation>
    </message>
    <message>
        <source>The French “une dizaine”: stored as 10, approximate.</source>
        <translation>Enregistré comme 10, approximatif.</translation>
    </message>
    <message>
        <source>The French “une vingtaine”: stored as 20, approximate.</source>
        <translation>Enregistré comme 20, approximatif.</translation>
    </message>
    <message>
        <source>The French “une centaine”: stored as 100, approximate.</source>
        <translation>Enregistré comme 100, approximatif.</translation>
    </message>
    <message>
        <source>The source speaks of this harm and gives no idea of how many.</source>
        <translation>La source parle de ce dommage sans donner aucune idée du nombre.</translation>
    </message>
    <message>
        <source>The source counted on a list that names each one.</source>
        <translation>La source a compté d'après une liste qui nomme chacun.</translation>
    </message>
    <message>
        <source>Somebody counted them one by one, on the spot or on photographs of it.</source>
        <translation>Quelqu'un les a comptés un par un, sur place ou sur des photos des lieux.</translation>
    </message>
    <message>
        <source>What somebody who was there thinks the number was; not a count.</source>
        <translation>Ce qu'une personne présente pense du nombre ; pas un comptage.</translation>
    </message>
    <message>
        <source>Given by an authority, an army or a mission, by whatever means it counted.</source>
        <translation>Donné par une autorité, une armée ou une mission, quelle que soit sa façon de compter.</translation>
    </message>
    <message>
        <source>Counted on pictures from space: good for burned homes, not for persons.</source>
        <translation>Compté sur des images prises de l'espace : bon pour des maisons brûlées, non pour des personnes.</translation>
    </message>
    <message>
        <source>From the register or staff of a health facility; misses those who never reached it.</source>
        <translation>Du registre ou du personnel d'une structure de santé ; ignore ceux qui n'y sont jamais arrivés.</translation>
    </message>
    <message>
        <source>Registered at a camp, site or distribution; misses those who went elsewhere.</source>
        <translation>Enregistrés dans un camp, un site ou une distribution ; ignore ceux qui sont allés ailleurs.</translation>
    </message>
    <message>
        <source>Taken from another report, whose counting it is; no second independent number.</source>
        <translation>Pris dans un autre rapport, dont c'est le comptage ; ce n'est pas un second chiffre indépendant.</translation>
    </message>
    <message>
        <source>The source does not say how it came to the number.</source>
        <translation>La source ne dit pas comment elle est arrivée au nombre.</translation>
    </message>
    <message>
        <source>One source alone gives a number, and it is taken as it stands.</source>
        <translation>Une seule source donne un nombre, et il est pris tel quel.</translation>
    </message>
    <message>
        <source>The number of the source nearest to the facts: witnesses, then investigations, authorities, media.</source>
        <translation>Le nombre de la source la plus proche des faits : témoins, puis enquêtes, autorités, médias.</translation>
    </message>
    <message>
        <source>The number of the source with the best grades, from A1 downwards.</source>
        <translation>Le nombre de la source aux meilleures cotes, à partir de A1.</translation>
    </message>
    <message>
        <source>The number that most sources give; those that repeat one another count once.</source>
        <translation>Le nombre que donnent le plus de sources ; celles qui se répètent comptent une fois.</translation>
    </message>
    <message>
        <source>The smallest of the numbers, as ACLED does where reports disagree.</source>
        <translation>Le plus petit des nombres, comme le fait ACLED quand les rapports divergent.</translation>
    </message>
    <message>
        <source>The number known as of the latest date; early tolls are often revised.</source>
        <translation>Le nombre connu à la date la plus récente ; les premiers bilans sont souvent révisés.</translation>
    </message>
    <message>
        <source>From the lowest to the highest of all, as UCDP keeps low and high estimates.</source>
        <translation>Du plus bas au plus haut de tous, comme UCDP garde une estimation basse et une haute.</translation>
    </message>
    <message>
        <source>As many as there are persons recorded one by one; the true number may be higher.</source>
        <translation>Autant que de personnes recensées une à une ; le vrai nombre peut être plus élevé.</translation>
    </message>
    <message>
        <source>Stands as the source's present number, and can be adopted.</source>
        <translation>Tient lieu de nombre actuel de la source, et peut être retenu.</translation>
    </message>
    <message>
        <source>Armed men attack an inhabited place and its people, with killing, burning, looting or all of these.</source>
        <translation>Des hommes armés s'en prennent à un lieu habité et à ses habitants : meurtres, incendies, pillage ou tout cela.</translation>
    </message>
    <message>
        <source>Taking persons by force is the main act; arrests by the state are a security operation.</source>
        <translation>Emmener des personnes de force est l'acte principal ; les arrestations par l'État sont une opération de sécurité.</translation>
    </message>
    <message>
        <source>The main act is sexual; within another attack, give that type and a tally of survivors.</source>
        <translation>L'acte principal est sexuel ; au cours d'une autre attaque, indiquez ce type et un décompte des victimes.</translation>
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
        <translation>Bombes, missiles ou tirs d'avions, d'hélicoptères ou de drones.</translation>
    </message>
    <message>
        <source>Mortars, rockets, missiles or artillery fired from the ground.</source>
        <translation>Mortiers, roquettes, missiles ou artillerie tirés du sol.</translation>
    </message>
    <message>
        <source>Two armed parties fight each other and civilians are hurt; not where only one side is armed.</source>
        <translation>Deux parties armées se battent et des civils sont touchés ; pas quand un seul côté est armé.</translation>
    </message>
    <message>
        <source>A crowd, not an organised group, kills or hurts people: lynching, street justice.</source>
        <translation>Une foule, non un groupe organisé, tue ou blesse : lynchage, justice populaire.</translation>
    </message>
    <message>
        <source>Goods or buildings taken or burned and no person hurt; otherwise the graver type.</source>
        <translation>Biens ou bâtiments pris ou brûlés sans que personne soit touché ; sinon, le type plus grave.</translation>
    </message>
    <message>
        <source>A place cut off from food, roads or help; attacks during it are records of their own.</source>
        <translation>Un lieu coupé des vivres, des routes ou des secours ; les attaques pendant ce temps ont leurs propres fiches.</translation>
    </message>
    <message>
        <source>Rifles, pistols, hunting guns or machine guns on the ground.</source>
        <translation>Fusils, pistolets, armes de chasse ou mitrailleuses au sol.</translation>
    </message>
    <message>
        <source>Knife, machete, axe or sword; throats cut and heads cut off included.</source>
        <translation>Couteau, machette, hache ou sabre ; égorgements et décapitations compris.</translation>
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
        <source>Mine, roadside device, booby trap or unexploded remnant; nothing thrown, fired or dropped.</source>
        <translation>Mine, engin en bord de route, piège ou reste non explosé ; rien de lancé, tiré ou largué.</translation>
    </message>
    <message>
        <source>Fired from the ground, rockets from the shoulder included; not dropped from the air.</source>
        <translation>Tiré du sol, lance-roquettes d'épaule compris ; pas largué d'en haut.</translation>
    </message>
    <message>
        <source>Bombs, missiles or guns of a plane or helicopter with a crew.</source>
        <translation>Bombes, missiles ou canons d'un avion ou hélicoptère avec équipage.</translation>
    </message>
    <message>
        <source>Bombs or missiles of an aircraft without crew, or the drone itself exploding.</source>
        <translation>Bombes ou missiles d'un appareil sans équipage, ou drone qui explose lui-même.</translation>
    </message>
    <message>
        <source>Thrown by hand or from a rifle; rockets stand with artillery.</source>
        <translation>Lancée à la main ou au fusil ; les roquettes vont avec l'artillerie.</translation>
    </message>
    <message>
        <source>Strangled, smothered or hanged.</source>
        <translation>Étranglé, étouffé ou pendu.</translation>
    </message>
    <message>
        <source>Thrown or driven into water, or drowned while fleeing the attackers.</source>
        <translation>Jeté ou poussé à l'eau, ou noyé en fuyant les assaillants.</translation>
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
        <source>Both belong to one series of reprisals; which answered which is left open.</source>
        <translation>Les deux font partie d'une même série de représailles ; laquelle a répondu à l'autre reste ouvert.</translation>
    </message>
    <message>
        <source>Came earlier in one chain of events; no cause is claimed.</source>
        <translation>Est venue plus tôt dans une même suite de faits ; aucune cause n'est affirmée.</translation>
    </message>
    <message>
        <source>Came later in one chain of events; no cause is claimed.</source>
        <translation>Est venue plus tard dans une même suite de faits ; aucune cause n'est affirmée.</translation>
    </message>
    <message>
        <source>Brought the other about, as a source says; the reverse of “Consequence of”.</source>
        <translation>A entraîné l'autre, selon une source ; l'inverse de « Conséquence de ».</translation>
    </message>
    <message>
        <source>Was brought about by the other, as a source says, without being a reprisal.</source>
        <translation>A été entraînée par l'autre, selon une source, sans être des représailles.</translation>
    </message>
    <message>
        <source>Belongs to the other, a larger operation; harm is counted in one of the two only.</source>
        <translation>Relève de l'autre, une opération plus large ; les dommages ne se comptent que dans l'une des deux.</translation>
    </message>
    <message>
        <source>Is the larger operation of which the other is a part.</source>
        <translation>Est l'opération plus large dont l'autre fait partie.</translation>
    </message>
    <message>
        <source>Happened in the same hours or days in another place.</source>
        <translation>A eu lieu aux mêmes heures ou jours, dans un autre lieu.</translation>
    </message>
    <message>
        <source>Ascribed to the same armed group; nothing else need join the two.</source>
        <translation>Attribuée au même groupe armé ; rien d'autre ne lie forcément les deux.</translation>
    </message>
    <message>
        <source>Tells the same attack as the other record; only one of the two is counted.</source>
        <translation>Décrit la même attaque que l'autre fiche ; une seule des deux est comptée.</translation>
    </message>
    <message>
        <source>A child dies of the conflict, targeted or not: crossfire, mines and strikes included.</source>
        <translation>Un enfant meurt du fait du conflit, visé ou non : tirs croisés, mines et frappes compris.</translation>
    </message>
    <message>
        <source>A serious, lasting or disabling injury, scarring or mutilation of a child.</source>
        <translation>Blessure grave, durable ou invalidante, cicatrices ou mutilation d'un enfant.</translation>
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
        <source>A school, its pupils or its staff are hit, threatened, or the school looted or closed by force.</source>
        <translation>Une école, ses élèves ou son personnel sont touchés ou menacés, ou l'école pillée ou fermée de force.</translation>
    </message>
    <message>
        <source>A health facility, its patients or staff are hit, threatened, or it is looted or closed by force.</source>
        <translation>Une structure de santé, ses patients ou son personnel sont touchés ou menacés, ou elle est pillée ou fermée de force.</translation>
    </message>
    <message>
        <source>Aid for children kept out on purpose: roads closed, aid looted, aid workers attacked.</source>
        <translation>Aide aux enfants empêchée exprès : routes fermées, secours pillés, humanitaires attaqués.</translation>
    </message>
    <message>
        <source>Under 18 and enlisted or used in any role, by force or not: fighter, cook, porter, spy, for sex.</source>
        <translation>Moins de 18 ans, enrôlé ou utilisé dans tout rôle, de force ou non : combat, cuisine, portage, espionnage, fins sexuelles.</translation>
    </message>
</context>
</TS>
