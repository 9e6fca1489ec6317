<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>codes</name>
    <message>
        <source>Where what sources tell leaves a doubt, the law presumes a civilian; where they tell nothing of it, take “Unknown”. A hunting gun proves nothing.</source>
        <translation>Si ce que disent les sources laisse un doute, le droit présume un civil ; si elles n’en disent rien, prenez « Inconnu ». Un fusil de chasse ne prouve rien.</translation>
    </message>
    <message>
        <source>“He had come to sell two goats; nobody had ever seen him with a weapon,” says his neighbour.</source>
        <translation>« Il était venu vendre deux chèvres ; personne ne l’avait jamais vu avec une arme », dit son voisin.</translation>
    </message>
    <message>
        <source>For members of a force or group who may not be attacked; civilian nurses and village imams stay “Civilian”.</source>
        <translation>Pour les membres d’une force ou d’un groupe qu’il est interdit d’attaquer ; infirmiers civils et imams de village restent « Civil ».</translation>
    </message>
    <message>
        <source>Two soldiers who had laid down their arms and were shot at the roadside, hands tied.</source>
        <translation>Deux soldats qui avaient déposé les armes, abattus au bord de la route, les mains liées.</translation>
    </message>
    <message>
        <source>Needs a source that tells of the function; kin, cooks and suppliers of a group stay “Civilian”. Wounded or captured, take “Other protected person”.</source>
        <translation>Il faut une source qui dise cette fonction ; parents, cuisiniers et fournisseurs d’un groupe restent « Civil ». Blessé ou capturé : « Autre personne protégée ».</translation>
    </message>
    <message>
        <source>“Three of the eleven dead were fighters who guarded the barrier,” says the village chief.</source>
        <translation>« Trois des onze morts étaient des combattants qui gardaient le barrage », dit le chef du village.</translation>
    </message>
    <message>
        <source>Only for as long as the act lasts; before and after it, and for whoever sold food or stood guard over cattle, take “Civilian”.</source>
        <translation>Seulement tant que dure l’acte ; avant, après, et pour qui vendait des vivres ou gardait des bêtes, prenez « Civil ».</translation>
    </message>
    <message>
        <source>“He fired at the convoy from the well and was shot there; he belonged to no group.”</source>
        <translation>« Il tirait sur le convoi depuis le puits et a été tué là ; il n’était d’aucun groupe. »</translation>
    </message>
    <message>
        <source>Cite each side with its words; where the sources give a number for both, part the tally by status instead.</source>
        <translation>Citez chaque version dans ses termes ; si les sources chiffrent les deux, partagez plutôt le décompte selon le statut.</translation>
    </message>
    <message>
        <source>The army speaks of nine “terrorists neutralised”; the families say that they were farmers.</source>
        <translation>L’armée parle de neuf terroristes « neutralisés » ; les familles disent que c’étaient des cultivateurs.</translation>
    </message>
    <message>
        <source>Counted apart, neither as civilians nor as fighters; do not infer it from sex, age, clothing or the attackers' words alone.</source>
        <translation>Compté à part, ni parmi les civils ni parmi les combattants ; ne le déduisez pas du sexe, de l’âge, de la tenue ou des seuls dires des assaillants.</translation>
    </message>
    <message>
        <source>“Four bodies were found at the ford; none of us knew them.”</source>
        <translation>« On a trouvé quatre corps au gué ; personne d’entre nous ne les connaissait. »</translation>
    </message>
    <message>
        <source>As the source or the person says; the age group tells men from boys. A first name alone is not enough.</source>
        <translation>Comme le dit la source ou la personne ; la tranche d’âge distingue hommes et garçons. Un prénom seul ne suffit pas.</translation>
    </message>
    <message>
        <source>“Seven men and a boy of nine were buried that evening.”</source>
        <translation>« Sept hommes et un garçon de neuf ans ont été enterrés ce soir-là. »</translation>
    </message>
    <message>
        <source>A word such as “wife” or “mother” is enough; the age group tells women from girls. Do not infer it from clothing in a picture.</source>
        <translation>Un mot comme « épouse » ou « mère » suffit ; la tranche d’âge distingue femmes et filles. Ne le déduisez pas d’un vêtement sur une image.</translation>
    </message>
    <message>
        <source>“Two women and a girl had gone to fetch water.”</source>
        <translation>« Deux femmes et une fillette étaient allées puiser de l’eau. »</translation>
    </message>
    <message>
        <source>Only by the person's own word; what is not known is “Unknown”. It may single somebody out: weigh the sensitivity.</source>
        <translation>Seulement sur la parole de la personne ; ce qu’on ignore est « Inconnu ». Cela peut désigner quelqu’un : pesez la sensibilité.</translation>
    </message>
    <message>
        <source>“Please write neither man nor woman for me,” the interviewee asked.</source>
        <translation>« N’écrivez pour moi ni homme ni femme », a demandé la personne interrogée.</translation>
    </message>
    <message>
        <source>For persons or figures whose sex nobody tells; in a tally leave the field empty where men and women are counted together.</source>
        <translation>Pour les personnes ou les chiffres dont nul ne dit le sexe ; dans un décompte, laissez vide là où hommes et femmes sont comptés ensemble.</translation>
    </message>
    <message>
        <source>“One of the dead could no longer be recognised after the fire.”</source>
        <translation>« Après l’incendie, l’un des morts n’était plus reconnaissable. »</translation>
    </message>
    <message>
        <source>By the age on the day of the attack, not of the interview; counted as a child in all totals.</source>
        <translation>D’après l’âge au jour de l’attaque, non de l’entretien ; compte comme enfant dans tous les totaux.</translation>
    </message>
    <message>
        <source>“She carried her son of eight months on her back.”</source>
        <translation>« Elle portait sur le dos son fils de huit mois. »</translation>
    </message>
    <message>
        <source>Needs an age or a birth date; for a bare “child” or “boy” take “Child under 18, age unknown”. Counted as a child in all totals.</source>
        <translation>Il faut un âge ou une date de naissance ; pour un simple « enfant » ou « garçon », prenez « Mineur, âge inconnu ». Compte comme enfant dans tous les totaux.</translation>
    </message>
    <message>
        <source>Pupil in the fifth year, 11 years old by the school register.</source>
        <translation>Élève de cinquième année, 11 ans d’après le registre de l’école.</translation>
    </message>
    <message>
        <source>For figures that only say “children”, “minors” or “girls”; never guess an age from a photo or the size of a grave.</source>
        <translation>Pour les chiffres qui disent seulement « enfants », « mineurs » ou « fillettes » ; ne devinez jamais un âge d’après une photo ou la taille d’une tombe.</translation>
    </message>
    <message>
        <source>“At least twenty people were killed, including three children.”</source>
        <translation>« Au moins vingt personnes ont été tuées, dont trois enfants. »</translation>
    </message>
    <message>
        <source>Also where a source speaks of men or women without an age, unless it calls them old; marriage or work is no proof of age.</source>
        <translation>Aussi quand une source parle d’hommes ou de femmes sans âge, sauf si elle les dit âgés ; le mariage ou le travail ne prouve pas l’âge.</translation>
    </message>
    <message>
        <source>“The children had been sent away; the nine who died were grown men.”</source>
        <translation>« On avait éloigné les enfants ; les neuf morts étaient des hommes faits. »</translation>
    </message>
    <message>
        <source>Needs an age, a birth date or a source that says so; “old man” as a title of respect is not enough.</source>
        <translation>Il faut un âge, une date de naissance ou une source qui le dise ; « le vieux » comme titre de respect ne suffit pas.</translation>
    </message>
    <message>
        <source>“My father was 71 and could no longer run.”</source>
        <translation>« Mon père avait 71 ans et ne pouvait plus courir. »</translation>
    </message>
    <message>
        <source>For persons of whom only the number is known; in a tally leave the field empty where all ages are counted together.</source>
        <translation>Pour des personnes dont on ne connaît que le nombre ; dans un décompte, laissez vide là où tous les âges sont comptés ensemble.</translation>
    </message>
    <message>
        <source>“Six bodies lay in the well; we could not tell who they had been.”</source>
        <translation>« Six corps étaient dans le puits ; on ne pouvait plus dire qui c’était. »</translation>
    </message>
    <message>
        <source>First name and family name as the source says them; other spellings go to the other names. Left out on purpose, take “Withheld (protection)”.</source>
        <translation>Prénom et nom comme les dit la source ; les autres graphies vont aux autres noms. Omis exprès, prenez « Non communiqué (protection) ».</translation>
    </message>
    <message>
        <source>Aminata Cissé, 34, named by her sister and on the burial list.</source>
        <translation>Aminata Cissé, 34 ans, nommée par sa sœur et sur la liste des inhumations.</translation>
    </message>
    <message>
        <source>Record what there is and complete it later; a tie such as “the imam's wife” is no name: take “Unidentified”.</source>
        <translation>Notez ce qu’on a, à compléter plus tard ; un lien comme « la femme de l’imam » n’est pas un nom : prenez « Non identifié ».</translation>
    </message>
    <message>
        <source>“We all called him Solo; I never knew his father's name.”</source>
        <translation>« Nous l’appelions tous Solo ; je n’ai jamais su le nom de son père. »</translation>
    </message>
    <message>
        <source>Only where age, sex, place or another mark tells one person from the others; otherwise let the figure alone count them.</source>
        <translation>Seulement si l’âge, le sexe, le lieu ou un signe distingue cette personne des autres ; sinon, laissez le chiffre seul les compter.</translation>
    </message>
    <message>
        <source>A boy of about ten in a blue shirt, buried beside the mosque, whom nobody knew.</source>
        <translation>Un garçon d’une dizaine d’années en chemise bleue, enterré près de la mosquée, que nul ne connaissait.</translation>
    </message>
    <message>
        <source>Then the name stands nowhere in the record; where the team does not know it either, take “Unidentified”.</source>
        <translation>Le nom n’est alors nulle part dans la fiche ; si l’équipe l’ignore aussi, prenez « Non identifié ».</translation>
    </message>
    <message>
        <source>The family agreed to be recorded on condition that no name is written down.</source>
        <translation>La famille a accepté d’être enregistrée à condition qu’aucun nom ne soit écrit.</translation>
    </message>
    <message>
        <source>One for each family; all other relations are those to this person, harmed or not.</source>
        <translation>Un seul par famille ; tous les autres liens se rapportent à cette personne, atteinte ou non.</translation>
    </message>
    <message>
        <source>“My husband worked in the city, so I answered for the seven of us.”</source>
        <translation>« Mon mari travaillait en ville, c’est donc moi qui répondais de nous sept. »</translation>
    </message>
    <message>
        <source>All wives of one head alike, widows included; the wife of a son is “Other relative”.</source>
        <translation>Toutes les épouses d’un même chef de ménage, veuves comprises ; la femme d’un fils est « Autre parent ».</translation>
    </message>
    <message>
        <source>“His second wife was hit as she closed the gate.”</source>
        <translation>« Sa deuxième épouse a été touchée en fermant le portail. »</translation>
    </message>
    <message>
        <source>It tells kinship, not age: a son of forty is meant too. A Koranic pupil lodged with the family has “No family tie”.</source>
        <translation>C’est une parenté, non un âge : un fils de quarante ans aussi. Un élève coranique logé dans la famille n’a « Aucun lien de famille ».</translation>
    </message>
    <message>
        <source>“Two of the old man's sons were taken, both of them grown up.”</source>
        <translation>« Deux fils du vieil homme ont été emmenés, tous deux adultes. »</translation>
    </message>
    <message>
        <source>Where an old father lives with the son who runs the household, the son is the head and the father has this code.</source>
        <translation>Quand un vieux père vit chez le fils qui tient le ménage, le fils en est le chef et le père porte ce code.</translation>
    </message>
    <message>
        <source>“My father's mother could not get up from her mat.”</source>
        <translation>« La mère de mon père ne pouvait pas se lever de sa natte. »</translation>
    </message>
    <message>
        <source>“Brother” often means a cousin or a man of the same village: ask, and take “Other relative” for a cousin.</source>
        <translation>« Frère » veut souvent dire un cousin ou un homme du même village : demandez, et prenez « Autre parent » pour un cousin.</translation>
    </message>
    <message>
        <source>“His younger brother, same father and same mother, ran beside him.”</source>
        <translation>« Son petit frère, même père et même mère, courait à côté de lui. »</translation>
    </message>
    <message>
        <source>For a known kinship that is none of the nearer ones; where it is not known, take “Unknown”.</source>
        <translation>Pour une parenté connue qui n’est aucune des plus proches ; si on l’ignore, prenez « Inconnu ».</translation>
    </message>
    <message>
        <source>“My sister's son had come to us for the harvest.”</source>
        <translation>« Le fils de ma sœur était venu chez nous pour la récolte. »</translation>
    </message>
    <message>
        <source>For those who lived or stayed with the family; a neighbour killed beside them belongs to another family.</source>
        <translation>Pour qui vivait ou séjournait dans la famille ; un voisin tué à leurs côtés relève d’une autre famille.</translation>
    </message>
    <message>
        <source>“The boy who minded their sheep slept in the yard; he was not a relative.”</source>
        <translation>« Le garçon qui gardait leurs moutons dormait dans la cour ; il n’était pas parent. »</translation>
    </message>
    <message>
        <source>Where a source counts the person to the family and says no more; do not deduce the tie from a shared family name.</source>
        <translation>Quand une source rattache la personne à la famille sans plus ; ne déduisez pas le lien d’un nom de famille commun.</translation>
    </message>
    <message>
        <source>“Five members of one family died,” the radio said, and nothing about who they were.</source>
        <translation>« Cinq membres d’une même famille sont morts », a dit la radio, sans préciser qui ils étaient.</translation>
    </message>
    <message>
        <source>Only as a source or the person says; neither cattle nor a family name such as Diallo or Barry is enough.</source>
        <translation>Seulement si une source ou la personne le dit ; ni le bétail ni un nom comme Diallo ou Barry ne suffit.</translation>
    </message>
    <message>
        <source>“We are Fulbe and have lived beside this pond since my grandfather's time.”</source>
        <translation>« Nous sommes Peuls et vivons près de cette mare depuis le temps de mon grand-père. »</translation>
    </message>
    <message>
        <source>Living on the plateau or the plain makes nobody Dogon: others live there, too. A hunters' militia is an actor, not a population group.</source>
        <translation>Vivre sur le plateau ou dans la plaine ne fait de personne un Dogon : d’autres y vivent. Une milice de chasseurs est un acteur, non un groupe de population.</translation>
    </message>
    <message>
        <source>“The upper quarter is Dogon, the lower one is not,” an elder explains.</source>
        <translation>« Le quartier du haut est dogon, celui du bas ne l’est pas », explique un ancien.</translation>
    </message>
    <message>
        <source>Not Malinke or Dafing, whose tongues are close; speaking Bambara, the tongue of trade, says nothing of the group.</source>
        <translation>Ni Malinké ni Dafing, dont les langues sont proches ; parler bambara, langue du commerce, ne dit rien du groupe.</translation>
    </message>
    <message>
        <source>“My neighbours who died were Bamanan, like me.”</source>
        <translation>« Mes voisins morts étaient Bamanan, comme moi. »</translation>
    </message>
    <message>
        <source>Fishing for a living proves nothing; for the Somono, who also live by the river, take “Other”.</source>
        <translation>Vivre de la pêche ne prouve rien ; pour les Somono, gens du fleuve eux aussi, prenez « Autre ».</translation>
    </message>
    <message>
        <source>“Two Bozo men had not come back from their nets by morning.”</source>
        <translation>« Au matin, deux hommes bozo n’étaient pas revenus de leurs filets. »</translation>
    </message>
    <message>
        <source>For Zarma and Dendi only where the source itself counts them as Songhai; otherwise “Other”.</source>
        <translation>Pour les Zarma et les Dendi, seulement si la source même les dit Songhaï ; sinon « Autre ».</translation>
    </message>
    <message>
        <source>The association's list gives the group of each of the dead: “Songhay, nine”.</source>
        <translation>La liste de l’association donne le groupe de chaque mort : « Songhay, neuf ».</translation>
    </message>
    <message>
        <source>Bella are included unless a source names them apart, which is “Other”; a turban says nothing of the group.</source>
        <translation>Bella compris, sauf si une source les distingue : alors « Autre » ; un turban ne dit rien du groupe.</translation>
    </message>
    <message>
        <source>“They are Kel Tamasheq from the tents east of the well.”</source>
        <translation>« Ce sont des Kel Tamasheq des tentes à l’est du puits. »</translation>
    </message>
    <message>
        <source>Only where a source calls them so; fair skin, a shop in the north or Arabic learnt at school proves nothing.</source>
        <translation>Seulement si une source les dit tels ; un teint clair, une boutique au nord ou l’arabe appris à l’école ne prouve rien.</translation>
    </message>
    <message>
        <source>“The lorry belonged to an Arab from the north,” the apprentice says.</source>
        <translation>« Le camion était à un Arabe du Nord », dit l’apprenti.</translation>
    </message>
    <message>
        <source>Where a source says “Marka”, ask where: along the border with Burkina Faso it means “Dafing or Marka”.</source>
        <translation>Si une source dit « Marka », demandez où : le long de la frontière du Burkina Faso, c’est « Dafing ou Marka ».</translation>
    </message>
    <message>
        <source>“Ours is a Soninke village; many of its sons work abroad.”</source>
        <translation>« Notre village est soninké ; beaucoup de ses fils travaillent à l’étranger. »</translation>
    </message>
    <message>
        <source>Not Bambara, though sources mix the two: take the word that the source uses.</source>
        <translation>Pas les Bambara, bien que des sources confondent les deux : prenez le mot de la source.</translation>
    </message>
    <message>
        <source>“He was a Maninka from Guinea who had come for the gold.”</source>
        <translation>« C’était un Maninka de Guinée venu pour l’or. »</translation>
    </message>
    <message>
        <source>Where a source tells the Bwa (Bwaba) from the Bobo, keep its word in the record; living in Bobo-Dioulasso makes nobody Bobo.</source>
        <translation>Si une source distingue les Bwa (Bwaba) des Bobo, gardez son mot dans la fiche ; habiter Bobo-Dioulasso ne fait de personne un Bobo.</translation>
    </message>
    <message>
        <source>“The dead were Bwaba farmers from three hamlets.”</source>
        <translation>« Les morts étaient des cultivateurs bwaba de trois hameaux. »</translation>
    </message>
    <message>
        <source>Not the Soninke, who are called Marka farther west; if the source's “Marka” has no place, take “Unknown” and ask.</source>
        <translation>Pas les Soninké, appelés Marka plus à l’ouest ; si le « Marka » de la source est sans lieu, prenez « Inconnu » et demandez.</translation>
    </message>
    <message>
        <source>“In our Dafing quarter four compounds were burned.”</source>
        <translation>« Dans notre quartier dafing, quatre concessions ont été brûlées. »</translation>
    </message>
    <message>
        <source>Speaking Mooré at work or coming from Ouagadougou makes nobody Mossi; take it from a source that says so.</source>
        <translation>Parler mooré au travail ou venir de Ouagadougou ne fait de personne un Mossi ; il faut une source qui le dise.</translation>
    </message>
    <message>
        <source>“The gold diggers killed there were Mossi who had arrived in the dry season.”</source>
        <translation>« Les orpailleurs tués là étaient des Mossi arrivés en saison sèche. »</translation>
    </message>
    <message>
        <source>Where the source gives each group a number of its own, make one tally for each instead.</source>
        <translation>Si la source donne à chaque groupe son propre nombre, faites plutôt un décompte pour chacun.</translation>
    </message>
    <message>
        <source>“Fulani and Dogon families lived in that quarter, and both were hit.”</source>
        <translation>« Des familles peules et dogons vivaient dans ce quartier, et toutes ont été touchées. »</translation>
    </message>
    <message>
        <source>Keep the source's word for it in the record; not for what is unknown.</source>
        <translation>Gardez dans la fiche le mot de la source ; pas pour ce qu’on ignore.</translation>
    </message>
    <message>
        <source>“They are Somono, from the landing below the town.”</source>
        <translation>« Ce sont des Somono, du débarcadère au-dessous de la ville. »</translation>
    </message>
    <message>
        <source>Never guess it from a name, a language, a trade or a place: a wrong group in print puts people at risk.</source>
        <translation>Ne le devinez jamais d’un nom, d’une langue, d’un métier ou d’un lieu : un groupe publié à tort met des gens en danger.</translation>
    </message>
    <message>
        <source>“They were travellers; I did not hear where they came from.”</source>
        <translation>« C’étaient des voyageurs ; je n’ai pas su d’où ils venaient. »</translation>
    </message>
    <message>
        <source>By what feeds the household most: who lives by animals is “Herder”, who sells what others grew is “Trader”.</source>
        <translation>D’après ce qui nourrit surtout le ménage : qui vit des bêtes est « Éleveur ou berger », qui vend la récolte d’autrui est « Commerçant ».</translation>
    </message>
    <message>
        <source>“He sowed millet and groundnuts and kept six goats.”</source>
        <translation>« Il semait du mil et des arachides et avait six chèvres. »</translation>
    </message>
    <message>
        <source>Hired shepherds count, and children who herd every day; belonging to a herding people is no occupation.</source>
        <translation>Les bergers salariés comptent, et les enfants qui gardent chaque jour ; être d’un peuple d’éleveurs n’est pas une activité.</translation>
    </message>
    <message>
        <source>“He minded the cattle of four families for a sack of millet a month.”</source>
        <translation>« Il gardait les vaches de quatre familles pour un sac de mil par mois. »</translation>
    </message>
    <message>
        <source>A farmer who sells the own harvest stays “Farmer”; who only carries the goods of others is “Driver”.</source>
        <translation>Un cultivateur qui vend sa propre récolte reste « Cultivateur » ; qui transporte seulement le bien d’autrui est « Chauffeur ».</translation>
    </message>
    <message>
        <source>“She sold condiments at the Thursday market.”</source>
        <translation>« Elle vendait des condiments au marché du jeudi. »</translation>
    </message>
    <message>
        <source>Goes before work done beside lessons; a child of school age who attends none is coded by its daily work.</source>
        <translation>Prime sur un travail fait à côté des cours ; un enfant d’âge scolaire non scolarisé est codé d’après son travail quotidien.</translation>
    </message>
    <message>
        <source>“My son was in his sixth year and first in his class.”</source>
        <translation>« Mon fils était en sixième année et premier de sa classe. »</translation>
    </message>
    <message>
        <source>A Koranic master who also leads prayers is “Religious leader”; the guard and the cook of a school are “Other”.</source>
        <translation>Un maître coranique qui dirige aussi la prière est « Chef religieux » ; le gardien et la cuisinière de l’école sont « Autre ».</translation>
    </message>
    <message>
        <source>“He was the last one to give lessons; his colleagues had gone to town.”</source>
        <translation>« Il était le dernier à faire classe ; ses collègues étaient partis en ville. »</translation>
    </message>
    <message>
        <source>Healers by plants or prayer are “Other”; an ambulance driver who does not treat is “Driver”.</source>
        <translation>Les guérisseurs par les plantes ou la prière sont « Autre » ; un ambulancier qui ne soigne pas est « Chauffeur ».</translation>
    </message>
    <message>
        <source>“They took the nurse along with the boxes of medicine.”</source>
        <translation>« Ils ont emmené l’infirmier avec les cartons de médicaments. »</translation>
    </message>
    <message>
        <source>For those who hold the office; a pious elder without one keeps the own occupation.</source>
        <translation>Pour qui en a la charge ; un ancien pieux sans charge garde sa propre activité.</translation>
    </message>
    <message>
        <source>“The man of about 60 led the Friday prayer in the small mosque.”</source>
        <translation>« Cet homme d’environ 60 ans dirigeait la prière du vendredi à la petite mosquée. »</translation>
    </message>
    <message>
        <source>Also where the state confirmed the office; mayors and councillors are “Local official”, the chief's advisers keep their own occupation.</source>
        <translation>Aussi quand l’État a confirmé la charge ; maires et conseillers sont « Responsable local », les notables du chef gardent leur activité.</translation>
    </message>
    <message>
        <source>“They asked for the chief by name and led him out of the meeting shelter.”</source>
        <translation>« Ils ont demandé le chef par son nom et l’ont fait sortir du hangar à palabres. »</translation>
    </message>
    <message>
        <source>Civilian offices only: soldiers and gendarmes are “Other”, and their civilian status says what they are.</source>
        <translation>Charges civiles seulement : soldats et gendarmes sont « Autre », et leur statut civil ou combattant dit ce qu’ils sont.</translation>
    </message>
    <message>
        <source>“The deputy mayor had stayed when the prefect moved to the city.”</source>
        <translation>« L’adjoint au maire était resté quand le préfet s’est installé en ville. »</translation>
    </message>
    <message>
        <source>For whom it is a living, apprentices included; who drove the own motorcycle that day is coded by the own trade.</source>
        <translation>Pour qui en vit, apprentis compris ; qui conduisait ce jour-là sa propre moto est codé d’après son métier.</translation>
    </message>
    <message>
        <source>“He drove the Monday bus between the town and the border.”</source>
        <translation>« Il conduisait le car du lundi entre la ville et la frontière. »</translation>
    </message>
    <message>
        <source>Gold diggers, fishermen and hunters are “Other”; a smith who also farms is coded by what the source names first.</source>
        <translation>Orpailleurs, pêcheurs et chasseurs sont « Autre » ; un forgeron qui cultive aussi est codé d’après ce que la source nomme d’abord.</translation>
    </message>
    <message>
        <source>“He repaired ploughs at his forge beneath the big tree.”</source>
        <translation>« Il réparait les charrues à sa forge, sous le grand arbre. »</translation>
    </message>
    <message>
        <source>Never by default for a woman: who farms, trades or herds is coded so, and if nobody was asked it is “Unknown”.</source>
        <translation>Jamais par défaut pour une femme : qui cultive, vend ou garde des bêtes est codée ainsi, et si nul n’a été interrogé, c’est « Inconnu ».</translation>
    </message>
    <message>
        <source>“She stayed with the little ones, cooked and fetched the water.”</source>
        <translation>« Elle restait avec les petits, cuisinait et puisait l’eau. »</translation>
    </message>
    <message>
        <source>Only where no trade is known; those whom this attack itself drove away keep their occupation.</source>
        <translation>Seulement si aucun métier n’est connu ; ceux que cette attaque même a chassés gardent leur activité.</translation>
    </message>
    <message>
        <source>“Since the rains they had been under the tarpaulins behind the school.”</source>
        <translation>« Depuis la saison des pluies, ils étaient sous les bâches derrière l’école. »</translation>
    </message>
    <message>
        <source>Write the trade in the role in the community: soldier, guard, fisherman, hunter, gold digger.</source>
        <translation>Écrivez le métier dans le rôle dans la communauté : soldat, gardien, pêcheur, chasseur, orpailleur.</translation>
    </message>
    <message>
        <source>“He dug for gold at the site behind the hill.”</source>
        <translation>« Il creusait l’or sur le site derrière la colline. »</translation>
    </message>
    <message>
        <source>Do not infer it from place, sex or group; where the question was never put, leave it empty with that reason.</source>
        <translation>Ne la déduisez pas du lieu, du sexe ou du groupe ; si la question n’a pas été posée, laissez vide avec cette raison.</translation>
    </message>
    <message>
        <source>“I knew him by sight only; what he lived from I cannot say.”</source>
        <translation>« Je ne le connaissais que de vue ; de quoi il vivait, je ne saurais le dire. »</translation>
    </message>
    <message>
        <source>Also asleep or hiding there; in somebody else's house take “Other”, running out of it “While fleeing”.</source>
        <translation>Aussi en dormant ou en s’y cachant ; chez autrui, prenez « Autre » ; en s’échappant au-dehors, « En fuite ».</translation>
    </message>
    <message>
        <source>“They broke down our door while we were still asleep.”</source>
        <translation>« Ils ont enfoncé notre porte pendant que nous dormions encore. »</translation>
    </message>
    <message>
        <source>Goes before the place: shot in a field while running from the village is this. Days later on the way to a camp, it is “On the road”.</source>
        <translation>Prime sur le lieu : abattu dans un champ en fuyant le village, c’est ce code. Des jours après, en route vers un camp, c’est « Sur la route ».</translation>
    </message>
    <message>
        <source>“She was hit in the back as she made for the river.”</source>
        <translation>« Elle a été touchée dans le dos alors qu’elle courait vers la rivière. »</translation>
    </message>
    <message>
        <source>With animals it is “Herding”; on the path to the land and back, “On the road”.</source>
        <translation>Avec des bêtes, c’est « Au pâturage » ; sur le chemin des champs, à l’aller ou au retour, « Sur la route ».</translation>
    </message>
    <message>
        <source>“We were weeding the groundnuts when the motorcycles came.”</source>
        <translation>« Nous sarclions les arachides quand les motos sont arrivées. »</translation>
    </message>
    <message>
        <source>Who drives an animal to be sold is “At the market or on the way”; watering the herd at the village well counts here.</source>
        <translation>Qui mène une bête à vendre est « Au marché ou en s’y rendant » ; abreuver le troupeau au puits du village compte ici.</translation>
    </message>
    <message>
        <source>“My brothers had taken the cows to the pond before sunrise.”</source>
        <translation>« Mes frères avaient mené les vaches à la mare avant le lever du soleil. »</translation>
    </message>
    <message>
        <source>Goes before “On the road” as long as the market is the aim or the start of the journey.</source>
        <translation>Prime sur « Sur la route » tant que le marché est le but ou le départ du trajet.</translation>
    </message>
    <message>
        <source>“The carts were coming back from the Sunday fair.”</source>
        <translation>« Les charrettes revenaient de la foire du dimanche. »</translation>
    </message>
    <message>
        <source>Also in its yard or washing before prayer; when burying somebody, take “At a funeral”.</source>
        <translation>Aussi dans la cour ou aux ablutions ; en enterrant quelqu’un, prenez « À des funérailles ».</translation>
    </message>
    <message>
        <source>“It was the evening call; the second row was still forming.”</source>
        <translation>« C’était l’appel du soir ; le deuxième rang se formait encore. »</translation>
    </message>
    <message>
        <source>Also the teachers' lodgings in the yard; on the way there, take “On the road”.</source>
        <translation>Aussi les logements des maîtres dans la cour ; en chemin pour s’y rendre, prenez « Sur la route ».</translation>
    </message>
    <message>
        <source>“The bell had just rung, and the little ones were coming out.”</source>
        <translation>« La cloche venait de sonner et les petits sortaient. »</translation>
    </message>
    <message>
        <source>Boats too; who ran from this attack is “While fleeing”, captives on the march are “In captivity”.</source>
        <translation>En pirogue aussi ; qui fuyait cette attaque est « En fuite », les captifs en marche sont « En captivité ».</translation>
    </message>
    <message>
        <source>“The bus had stopped before a tree trunk laid across the track.”</source>
        <translation>« Le car s’était arrêté devant un tronc posé en travers de la piste. »</translation>
    </message>
    <message>
        <source>By army, police, gendarmerie or prison, lawfully or not; by anybody outside the state it is “In captivity”.</source>
        <translation>Par l’armée, la police, la gendarmerie ou une prison, légalement ou non ; par quiconque d’autre que l’État, c’est « En captivité ».</translation>
    </message>
    <message>
        <source>“He died in the cell of the post on the third day.”</source>
        <translation>« Il est mort dans la cellule du poste, le troisième jour. »</translation>
    </message>
    <message>
        <source>A death here also counts as killed, in a tally marked “In captivity”; the abducted stay as many as they were.</source>
        <translation>Une mort ici compte aussi parmi les tués, dans un décompte marqué « En captivité » ; le nombre des enlevés ne change pas.</translation>
    </message>
    <message>
        <source>“He was shot in their camp when the money did not come.”</source>
        <translation>« Il a été abattu dans leur camp quand l’argent n’est pas venu. »</translation>
    </message>
    <message>
        <source>Needs a source that tells of shots from both sides; where one side alone fired, code what the person was doing.</source>
        <translation>Il faut une source qui parle de tirs des deux côtés ; si un seul a tiré, codez ce que faisait la personne.</translation>
    </message>
    <message>
        <source>“For an hour soldiers and fighters shot at each other over our roofs.”</source>
        <translation>« Pendant une heure, soldats et combattants se sont tiré dessus par-dessus nos toits. »</translation>
    </message>
    <message>
        <source>Goes before “At prayer” and “On the road” when mourning was the reason to be there.</source>
        <translation>Prime sur « À la prière » et « Sur la route » quand le deuil était la raison d’être là.</translation>
    </message>
    <message>
        <source>“People had come to wash the dead of the day before.”</source>
        <translation>« Les gens étaient venus laver les morts de la veille. »</translation>
    </message>
    <message>
        <source>Say in the note what it was; water fetching, gold digging and visits are here.</source>
        <translation>Dites dans la note ce que c’était ; la corvée d’eau, l’orpaillage et les visites sont ici.</translation>
    </message>
    <message>
        <source>“She was at the pump with two buckets.”</source>
        <translation>« Elle était à la pompe avec deux seaux. »</translation>
    </message>
    <message>
        <source>Do not infer it from the hour or from where a body lay; that a village was attacked does not mean “At home”.</source>
        <translation>Ne la déduisez pas de l’heure ou de l’endroit du corps ; qu’un village ait été attaqué ne veut pas dire « À domicile ».</translation>
    </message>
    <message>
        <source>“We found him behind the mill the next day; nobody had seen it happen.”</source>
        <translation>« On l’a trouvé le lendemain derrière le moulin ; personne n’avait rien vu. »</translation>
    </message>
    <message>
        <source>Needs a body, a burial, a certificate or somebody who saw it; long silence alone is “Still missing”.</source>
        <translation>Il faut un corps, une inhumation, un certificat ou quelqu’un qui l’a vu ; un long silence seul est « Toujours porté disparu ».</translation>
    </message>
    <message>
        <source>“Nine days later he died of his wound at the health centre.”</source>
        <translation>« Neuf jours plus tard, il est mort de sa blessure au centre de santé. »</translation>
    </message>
    <message>
        <source>Well again by a source's word, take “Recovered”; lasting disability stays here, death of the wounds is “Dead”.</source>
        <translation>Remis selon une source, prenez « Rétabli » ; une infirmité durable reste ici, une mort des blessures est « Mort ».</translation>
    </message>
    <message>
        <source>“The bullet is still in his thigh; he walks with a stick.”</source>
        <translation>« La balle est encore dans sa cuisse ; il marche avec un bâton. »</translation>
    </message>
    <message>
        <source>On the word of the person, kin or health staff only; time gone by is no proof.</source>
        <translation>Seulement sur la parole de la personne, des proches ou des soignants ; le temps passé ne prouve rien.</translation>
    </message>
    <message>
        <source>“The plaster came off in March, and she carries water again.”</source>
        <translation>« On lui a ôté le plâtre en mars, et elle porte de nouveau l’eau. »</translation>
    </message>
    <message>
        <source>For those who vanished; where somebody saw them led away alive, take “Held” with the day of that news.</source>
        <translation>Pour qui a disparu ; si quelqu’un les a vus emmenés vivants, prenez « Détenu ou captif » avec le jour de cette nouvelle.</translation>
    </message>
    <message>
        <source>“After the attack my uncle was among neither the living nor the dead.”</source>
        <translation>« Après l’attaque, mon oncle n’était ni parmi les vivants ni parmi les morts. »</translation>
    </message>
    <message>
        <source>Stays until a source tells of release, escape or death; old news is no news of freedom.</source>
        <translation>Reste jusqu’à ce qu’une source parle de libération, d’évasion ou de mort ; une nouvelle ancienne n’annonce pas la liberté.</translation>
    </message>
    <message>
        <source>“Two weeks ago a shepherd saw the four of them under guard.”</source>
        <translation>« Il y a deux semaines, un berger les a vus tous les quatre sous garde. »</translation>
    </message>
    <message>
        <source>Which of the three it was stands in the custody events; back in the own home, take “Returned home”.</source>
        <translation>Laquelle des trois, les événements de captivité le disent ; rentré chez soi, prenez « De retour chez soi ».</translation>
    </message>
    <message>
        <source>“They let the oldest go at the ford; he is with his daughter in town.”</source>
        <translation>« Ils ont laissé partir le plus âgé au gué ; il est chez sa fille en ville. »</translation>
    </message>
    <message>
        <source>Where flight was the harm; who is held or dead is coded so, even if the family fled.</source>
        <translation>Quand la fuite était l’atteinte ; qui est captif ou mort est codé ainsi, même si la famille a fui.</translation>
    </message>
    <message>
        <source>“We are in a borrowed room in the city and dare not go back.”</source>
        <translation>« Nous logeons dans une chambre prêtée en ville et n’osons pas rentrer. »</translation>
    </message>
    <message>
        <source>A visit to fetch the harvest is no return; living elsewhere, take “Still displaced” or “Free”.</source>
        <translation>Une visite pour rentrer la récolte n’est pas un retour ; s’il vit ailleurs, prenez « Toujours déplacé » ou « Libre ».</translation>
    </message>
    <message>
        <source>“We came back before the rains and put the roof up again.”</source>
        <translation>« Nous sommes revenus avant les pluies et avons refait le toit. »</translation>
    </message>
    <message>
        <source>For no news at all; where there was some, keep the last outcome with its date, however old.</source>
        <translation>Quand il n’y a aucune nouvelle ; s’il y en a eu, gardez le dernier sort avec sa date, si ancienne soit-elle.</translation>
    </message>
    <message>
        <source>“They left in a cart; I never learnt where they got to.”</source>
        <translation>« Ils sont partis en charrette ; je n’ai jamais su où ils étaient arrivés. »</translation>
    </message>
    <message>
        <source>The normal case; a doubt about it belongs in a citation that contradicts and in the level of proof, not here.</source>
        <translation>Le cas normal ; un doute va dans une citation qui contredit et dans le niveau de preuve, pas ici.</translation>
    </message>
    <message>
        <source>On the burial list, and confirmed by her brother on 12 March.</source>
        <translation>Sur la liste des inhumations, et confirmée par son frère le 12 mars.</translation>
    </message>
    <message>
        <source>The record stays with the reason in its note; one person recorded twice is said by “Same person as” instead.</source>
        <translation>La fiche reste, avec la raison dans sa note ; une personne enregistrée deux fois se dit plutôt par « Même personne que ».</translation>
    </message>
    <message>
        <source>He was said to be among the dead, and came home from the mine a month later.</source>
        <translation>On le disait parmi les morts ; il est rentré de la mine un mois plus tard.</translation>
    </message>
    <message>
        <source>Reckoned from the date, never typed; a night between two days is “Two to six days”.</source>
        <translation>Calculé d’après la date, jamais saisi ; une nuit entre deux jours est « Deux à six jours ».</translation>
    </message>
    <message>
        <source>“On Saturday 6 January 2024, a little before dawn.”</source>
        <translation>« Le samedi 6 janvier 2024, un peu avant l’aube. »</translation>
    </message>
    <message>
        <source>Write the interval from the first possible day to the last, 2024-01-05/2024-01-06; do not pick one in the middle.</source>
        <translation>Écrivez l’intervalle du premier jour possible au dernier, 2024-01-05/2024-01-06 ; n’en choisissez pas un au milieu.</translation>
    </message>
    <message>
        <source>“In the night from the 5th to the 6th.”</source>
        <translation>« Dans la nuit du 5 au 6. »</translation>
    </message>
    <message>
        <source>Write seven days as an interval; the day of the report is not the day of the event.</source>
        <translation>Écrivez sept jours en intervalle ; le jour du rapport n’est pas celui du fait.</translation>
    </message>
    <message>
        <source>“It was in the second week of March; my phone was already stolen.”</source>
        <translation>« C’était la deuxième semaine de mars ; on m’avait déjà volé mon téléphone. »</translation>
    </message>
    <message>
        <source>Write 2024-02 and no day: the 1st would feign an exact date that nobody told.</source>
        <translation>Écrivez 2024-02 sans jour : le 1er ferait croire à une date exacte que nul n’a dite.</translation>
    </message>
    <message>
        <source>“In February, when the cold was over.”</source>
        <translation>« En février, le froid passé. »</translation>
    </message>
    <message>
        <source>Write the year or an interval, never 1 January for want of better; try feasts and market days to narrow it.</source>
        <translation>Écrivez l’année ou un intervalle, jamais le 1er janvier faute de mieux ; fêtes et jours de marché aident à préciser.</translation>
    </message>
    <message>
        <source>“In the rainy season of 2023, I can't say more.”</source>
        <translation>« Pendant l’hivernage 2023, je ne peux pas dire plus. »</translation>
    </message>
    <message>
        <source>Needs coordinates or a point of the gazetteer; among namesakes choose only when region or distance tells which.</source>
        <translation>Il faut des coordonnées ou un point du répertoire ; entre homonymes, ne choisissez que si la région ou la distance tranche.</translation>
    </message>
    <message>
        <source>“In Tiébala itself, between the mosque and the well.”</source>
        <translation>« À Tiébala même, entre la mosquée et le puits. »</translation>
    </message>
    <message>
        <source>Record the named place with this code; a spot in the bush with its own coordinates is “Exact place”.</source>
        <translation>Enregistrez le lieu nommé avec ce code ; un endroit de brousse avec ses propres coordonnées est « Lieu exact ».</translation>
    </message>
    <message>
        <source>“About ten kilometres north of Tiébala, on the pasture.”</source>
        <translation>« À une dizaine de kilomètres au nord de Tiébala, au pâturage. »</translation>
    </message>
    <message>
        <source>The chief town's point only stands in: never raise the precision because the map shows a point.</source>
        <translation>Le point du chef-lieu n’en tient que lieu : n’affinez jamais la précision parce que la carte montre un point.</translation>
    </message>
    <message>
        <source>“In a hamlet of the circle of Koro,” without its name.</source>
        <translation>« Dans un hameau du cercle de Koro », sans son nom.</translation>
    </message>
    <message>
        <source>The capital's point only stands in; take it also for a named village that no gazetteer holds, with its region alone known.</source>
        <translation>Le point de la capitale n’en tient que lieu ; aussi pour un village nommé qu’aucun répertoire ne connaît et dont on ne sait que la région.</translation>
    </message>
    <message>
        <source>Farakoro, “in the region of Mopti”; no gazetteer has it.</source>
        <translation>Farakoro, « dans la région de Mopti » ; aucun répertoire ne l’a.</translation>
    </message>
    <message>
        <source>Where a source names the feature and no point on it; near a named village, take “Within 25 km”.</source>
        <translation>Quand une source nomme l’élément sans aucun point dessus ; près d’un village nommé, prenez « À moins de 25 km ».</translation>
    </message>
    <message>
        <source>“On the track between Dori and the border, I don't know at which kilometre.”</source>
        <translation>« Sur la piste entre Dori et la frontière, je ne sais à quel kilomètre. »</translation>
    </message>
    <message>
        <source>The last resort inside one country: look for the region first; if even the country is in doubt, leave it empty.</source>
        <translation>Le dernier recours dans un pays : cherchez d’abord la région ; si le pays même est douteux, laissez vide.</translation>
    </message>
    <message>
        <source>“In Niger,” the statement says, and nothing else.</source>
        <translation>« Au Niger », dit le communiqué, et rien d’autre.</translation>
    </message>
    <message>
        <source>Lakes and rivers that form a border belong to the countries on them: take one, and the other as disputed place.</source>
        <translation>Les lacs et fleuves frontaliers appartiennent aux pays riverains : prenez l’un, et l’autre comme lieu contesté.</translation>
    </message>
    <message>
        <source>A canoe of travellers fired at on the high sea west of Nouadhibou.</source>
        <translation>Une pirogue de voyageurs prise pour cible en haute mer, à l’ouest de Nouadhibou.</translation>
    </message>
    <message>
        <source>Its chief makes it one, not its size; without a chief of its own it is “Hamlet”.</source>
        <translation>C’est son chef qui le fait, non sa taille ; sans chef à lui, c’est « Hameau ».</translation>
    </message>
    <message>
        <source>“Tiébala has a chief, a mosque and some sixty households.”</source>
        <translation>« Tiébala a un chef, une mosquée et une soixantaine de ménages. »</translation>
    </message>
    <message>
        <source>Give the village it depends on among the other names; where the source tells the village alone, record the village.</source>
        <translation>Donnez parmi les autres noms le village dont il dépend ; si la source ne dit que le village, enregistrez le village.</translation>
    </message>
    <message>
        <source>“Four compounds an hour's walk from Tiébala, whose chief is ours, too.”</source>
        <translation>« Quatre concessions à une heure de marche de Tiébala, dont le chef est aussi le nôtre. »</translation>
    </message>
    <message>
        <source>Seats of circles and departments are here; a large settlement of farmers without town offices stays “Village”.</source>
        <translation>Les chefs-lieux de cercle et de département sont ici ; une grosse localité de cultivateurs sans services urbains reste « Village ».</translation>
    </message>
    <message>
        <source>“The seat of the circle, with the lycée, the gendarmerie and the big market.”</source>
        <translation>« Le chef-lieu de cercle, avec le lycée, la gendarmerie et le grand marché. »</translation>
    </message>
    <message>
        <source>By its rank in the state, not by the number of people; for a part of it take “Neighbourhood”.</source>
        <translation>D’après son rang dans l’État, non le nombre d’habitants ; pour une partie, prenez « Quartier ».</translation>
    </message>
    <message>
        <source>“In Niamey, but I no longer know which street.”</source>
        <translation>« À Niamey, mais je ne sais plus dans quelle rue. »</translation>
    </message>
    <message>
        <source>Prefer it to the whole settlement when a source names it; keep the settlement among the other names, to find it.</source>
        <translation>Préférez-le à la localité entière quand une source le nomme ; gardez la localité parmi les autres noms, pour la retrouver.</translation>
    </message>
    <message>
        <source>“The riverside part, below the old market.”</source>
        <translation>« La partie au bord du fleuve, sous le vieux marché. »</translation>
    </message>
    <message>
        <source>Wherever displaced people live in shelters, with or without authorities; a camp of herders is “Hamlet”.</source>
        <translation>Partout où des déplacés vivent sous des abris, avec ou sans autorités ; un campement d’éleveurs est « Hameau ».</translation>
    </message>
    <message>
        <source>“Four hundred shelters on the football ground.”</source>
        <translation>« Quatre cents abris sur le terrain de football. »</translation>
    </message>
    <message>
        <source>Inside a settlement record the settlement, and the well or mine as type of site; shelters of the displaced are “Camp”.</source>
        <translation>Dans une localité, enregistrez la localité, et le puits ou la mine comme type de site ; les abris de déplacés sont « Campement ou camp ».</translation>
    </message>
    <message>
        <source>“The gold washing of Karoba, two hours away by motorcycle.”</source>
        <translation>« L’orpaillage de Karoba, à deux heures de moto. »</translation>
    </message>
    <message>
        <source>For the line as a whole; where the source names a village beside it, record the village, and this as type of site.</source>
        <translation>Pour la ligne entière ; si la source nomme un village qui la borde, enregistrez le village, et ceci comme type de site.</translation>
    </message>
    <message>
        <source>“The salt track from Tiébala down to the river.”</source>
        <translation>« La piste du sel, de Tiébala au fleuve. »</translation>
    </message>
    <message>
        <source>Goes with the precision “Linear or fuzzy feature”; a settlement of the same name is another place.</source>
        <translation>Va avec la précision « Élément linéaire ou flou » ; une localité du même nom est un autre lieu.</translation>
    </message>
    <message>
        <source>“The bush of Sama, whose edge nobody could show you.”</source>
        <translation>« La brousse de Sama, dont nul ne saurait montrer le bord. »</translation>
    </message>
    <message>
        <source>Let the name tell what it is; where the kind is not told, leave the field empty.</source>
        <translation>Que le nom dise ce que c’est ; si le genre n’est pas dit, laissez vide.</translation>
    </message>
    <message>
        <source>“An island of sand where fishermen dry their nets.”</source>
        <translation>« Une île de sable où les pêcheurs sèchent leurs filets. »</translation>
    </message>
    <message>
        <source>What was attacked, not what the victims were doing there; the house of a chief or an imam is here, too.</source>
        <translation>Ce qui a été attaqué, non ce qu’y faisaient les victimes ; la maison d’un chef ou d’un imam est ici aussi.</translation>
    </message>
    <message>
        <source>“Eleven huts and the granaries between them burned down.”</source>
        <translation>« Onze cases et les greniers entre elles ont brûlé. »</translation>
    </message>
    <message>
        <source>Pasture and fallow bush are “Forest or bush”; a granary in a yard is “Home”.</source>
        <translation>Les pâturages et les friches de brousse sont « Forêt ou brousse » ; un grenier dans une cour est « Domicile ».</translation>
    </message>
    <message>
        <source>“The sorghum was cut and stacked when they set fire to it.”</source>
        <translation>« Le sorgho était coupé et mis en tas quand ils y ont mis le feu. »</translation>
    </message>
    <message>
        <source>Also on days without trade; a single shop far from it is “Other”.</source>
        <translation>Aussi les jours sans vente ; une boutique isolée, loin de là, est « Autre ».</translation>
    </message>
    <message>
        <source>“The butchers' row was fired at from two sides.”</source>
        <translation>« On a tiré des deux côtés sur la rangée des bouchers. »</translation>
    </message>
    <message>
        <source>Ferries and boats too; a checkpoint of soldiers is “Barracks or military post”.</source>
        <translation>Bacs et pirogues aussi ; un poste de contrôle de soldats est « Caserne ou poste militaire ».</translation>
    </message>
    <message>
        <source>“The mine lay in the wheel ruts just before the bridge.”</source>
        <translation>« La mine était dans les ornières, juste avant le pont. »</translation>
    </message>
    <message>
        <source>A Koranic school that stands alone is “School”; the imam's dwelling is “Home”.</source>
        <translation>Une école coranique isolée est « École » ; l’habitation de l’imam est « Domicile ».</translation>
    </message>
    <message>
        <source>“They came in by the women's door on Friday at noon.”</source>
        <translation>« Ils sont entrés par la porte des femmes, le vendredi à midi. »</translation>
    </message>
    <message>
        <source>The mission's school or dispensary is “School” or “Health facility”; a shrine of another faith is “Other”.</source>
        <translation>L’école ou le dispensaire de la mission est « École » ou « Structure de santé » ; un sanctuaire d’une autre foi est « Autre ».</translation>
    </message>
    <message>
        <source>“The benches and the catechist's books were piled up and set alight.”</source>
        <translation>« On a entassé les bancs et les livres du catéchiste, puis on y a mis le feu. »</translation>
    </message>
    <message>
        <source>Also when closed for want of teachers; where soldiers or fighters live in it, the grave violation “Military use” is recorded too.</source>
        <translation>Aussi quand elle est fermée faute de maîtres ; si des soldats ou combattants y logent, notez aussi la violation grave « Utilisation militaire ».</translation>
    </message>
    <message>
        <source>“Three classrooms and the canteen's store were burned.”</source>
        <translation>« Trois salles de classe et le magasin de la cantine ont brûlé. »</translation>
    </message>
    <message>
        <source>Counts even when out of use; an ambulance under way is “Road”, a healer's house “Home”.</source>
        <translation>Compte même hors service ; une ambulance en chemin est « Route », la maison d’un guérisseur « Domicile ».</translation>
    </message>
    <message>
        <source>“They carried off the solar fridge and the vaccines.”</source>
        <translation>« Ils ont emporté le réfrigérateur solaire et les vaccins. »</translation>
    </message>
    <message>
        <source>A pond used for water counts; what was destroyed there is also counted as “Water points destroyed”.</source>
        <translation>Une mare où l’on puise compte ; ce qui y a été détruit se compte aussi en « Points d’eau détruits ».</translation>
    </message>
    <message>
        <source>“They threw a carcass into the only one we drink from.”</source>
        <translation>« Ils ont jeté une carcasse dans le seul où nous buvons. »</translation>
    </message>
    <message>
        <source>Fallow land of this year and harvested plots are still “Field”; say in the note how far the next village is.</source>
        <translation>Les parcelles récoltées ou en jachère de l’année sont encore « Champ » ; dites dans la note la distance du village le plus proche.</translation>
    </message>
    <message>
        <source>“The woodcutters were surprised among the acacias.”</source>
        <translation>« Les bûcherons ont été surpris parmi les acacias. »</translation>
    </message>
    <message>
        <source>Police and gendarmerie posts are “Barracks or military post”; state schools and health centres have their own codes.</source>
        <translation>Les postes de police et de gendarmerie sont « Caserne ou poste militaire » ; écoles et centres de santé publics ont leurs codes.</translation>
    </message>
    <message>
        <source>“The birth registers of the commune burned for two days.”</source>
        <translation>« Les registres de naissance de la commune ont brûlé deux jours durant. »</translation>
    </message>
    <message>
        <source>It tells what was attacked, not that attacking was lawful: civilians hit there are recorded as anywhere else.</source>
        <translation>Ce code dit ce qui a été attaqué, non que l’attaque était licite : les civils qui y sont touchés s’enregistrent comme ailleurs.</translation>
    </message>
    <message>
        <source>“The post at the entrance of the town: two tents and a bar across the track.”</source>
        <translation>« Le poste à l’entrée de la ville : deux tentes et une barre en travers de la piste. »</translation>
    </message>
    <message>
        <source>Say in the note what it was; not for what no source tells.</source>
        <translation>Dites dans la note ce que c’était ; pas pour ce qu’aucune source ne dit.</translation>
    </message>
    <message>
        <source>“The telephone mast and its generator.”</source>
        <translation>« L’antenne du téléphone et son groupe électrogène. »</translation>
    </message>
    <message>
        <source>A village named as the place tells nothing of the site: do not take “Home” because people live there.</source>
        <translation>Un village nommé comme lieu ne dit rien du site : ne prenez pas « Domicile » parce qu’on y habite.</translation>
    </message>
    <message>
        <source>“Tiébala was attacked on Monday,” the radio said, and no more.</source>
        <translation>« Tiébala a été attaqué lundi », a dit la radio, sans plus.</translation>
    </message>
    <message>
        <source>One source is enough, as long as no other that lists the places leaves this one out.</source>
        <translation>Une source suffit, tant qu’aucune autre qui énumère les lieux n’omet celui-ci.</translation>
    </message>
    <message>
        <source>All three reports place the attack in Farakoro.</source>
        <translation>Les trois rapports situent l’attaque à Farakoro.</translation>
    </message>
    <message>
        <source>Keep the place and cite both sides; the toll stays one and is not parted between the places.</source>
        <translation>Gardez le lieu et citez les deux côtés ; le bilan reste un et ne se partage pas entre les lieux.</translation>
    </message>
    <message>
        <source>One report says Farakoro and Tiébala; the other, of the same dead, only Farakoro.</source>
        <translation>Un rapport dit Farakoro et Tiébala ; l’autre, pour les mêmes morts, Farakoro seul.</translation>
    </message>
    <message>
        <source>Goes before witness and relative: who lost a brother and was wounded is a victim. Loss of home or herd is harm, too.</source>
        <translation>Prime sur témoin et proche : qui a perdu un frère et fut blessé est victime. Perdre maison ou troupeau est aussi une atteinte.</translation>
    </message>
    <message>
        <source>“I was shot in the arm and saw who gave the orders.”</source>
        <translation>« J’ai reçu une balle au bras et j’ai vu qui donnait les ordres. »</translation>
    </message>
    <message>
        <source>For what they saw or heard themselves; what others told them later is hearsay, and is said so in the citation.</source>
        <translation>Pour ce qu’ils ont vu ou entendu eux-mêmes ; ce qu’on leur a raconté plus tard est du ouï-dire, à signaler dans la citation.</translation>
    </message>
    <message>
        <source>“From the roof I counted eleven motorcycles.”</source>
        <translation>« Du toit, j’ai compté onze motos. »</translation>
    </message>
    <message>
        <source>Present and unharmed, take “Witness”; present and harmed, “Victim”.</source>
        <translation>Présent et indemne, prenez « Témoin » ; présent et atteint, « Victime ».</translation>
    </message>
    <message>
        <source>“My nephew phoned that evening and told me who was dead.”</source>
        <translation>« Mon neveu m’a appelé ce soir-là pour me dire qui était mort. »</translation>
    </message>
    <message>
        <source>When speaking for others; a chief who was there is “Witness”, a mayor or prefect “Authority”.</source>
        <translation>Quand il parle pour d’autres ; un chef présent sur place est « Témoin », un maire ou un préfet « Autorité ».</translation>
    </message>
    <message>
        <source>“I had our dead counted at the cemetery: fourteen.”</source>
        <translation>« J’ai fait compter nos morts au cimetière : quatorze. »</translation>
    </message>
    <message>
        <source>With an association behind, take “Local NGO”; known only by posts on a network, “Social media”.</source>
        <translation>Avec une association derrière, prenez « ONG locale » ; connu par ses seules publications sur un réseau, « Réseau social ».</translation>
    </message>
    <message>
        <source>“I have kept a list for our district since 2022; nobody pays me.”</source>
        <translation>« Je tiens une liste pour notre district depuis 2022 ; personne ne me paie. »</translation>
    </message>
    <message>
        <source>Of one region or place, take “Local NGO”; what it repeats from another is entered as derived from that source.</source>
        <translation>D’une seule région ou localité, prenez « ONG locale » ; ce qu’elle reprend d’une autre se note comme dérivé de cette source.</translation>
    </message>
    <message>
        <source>A human-rights organisation's report of May, based on 19 interviews.</source>
        <translation>Le rapport de mai d’une organisation de défense des droits humains, fondé sur 19 entretiens.</translation>
    </message>
    <message>
        <source>Also when it relies on others: enter the source it repeats, so that both count as one.</source>
        <translation>Aussi quand elle s’appuie sur d’autres : notez la source qu’elle reprend, pour que les deux comptent pour une.</translation>
    </message>
    <message>
        <source>“The mission's human rights division verified nine of the deaths.”</source>
        <translation>« La division des droits de l’homme de la mission a vérifié neuf des décès. »</translation>
    </message>
    <message>
        <source>Nationwide organisations are “NGO”; a person who speaks alone and for nobody is “Activist”.</source>
        <translation>Les organisations nationales sont « ONG » ; qui parle seul et pour personne est « Militant ».</translation>
    </message>
    <message>
        <source>“The herders' association of the commune sent us its list.”</source>
        <translation>« L’association des éleveurs de la commune nous a envoyé sa liste. »</translation>
    </message>
    <message>
        <source>Army, police and gendarmerie are “Security force”, customary chiefs “Community leader”; an office makes nothing true by itself.</source>
        <translation>Armée, police et gendarmerie sont « Force de sécurité », les chefs coutumiers « Leader communautaire » ; une fonction ne rend rien vrai par elle-même.</translation>
    </message>
    <message>
        <source>The prefect spoke of twelve dead on regional radio.</source>
        <translation>Le préfet a parlé de douze morts à la radio régionale.</translation>
    </message>
    <message>
        <source>For what it says as a force; a soldier who tells in private what he saw is “Witness”, and is protected as one.</source>
        <translation>Pour ce qu’elle dit en tant que force ; un soldat qui raconte en privé ce qu’il a vu est « Témoin », et protégé comme tel.</translation>
    </message>
    <message>
        <source>The general staff reports an operation “in the eastern sector”.</source>
        <translation>L’état-major fait état d’une opération « dans le secteur est ».</translation>
    </message>
    <message>
        <source>Its claim is a statement to be weighed, not a proof; a former member who tells in private is “Witness”.</source>
        <translation>Sa revendication est une déclaration à peser, non une preuve ; un ancien membre qui raconte en privé est « Témoin ».</translation>
    </message>
    <message>
        <source>The spokesman says in an audio message that his men held the road.</source>
        <translation>Le porte-parole dit dans un message audio que ses hommes tenaient la route.</translation>
    </message>
    <message>
        <source>An outlet that repeats an agency or an NGO is derived from it; a newsroom's own post on a network stays here.</source>
        <translation>Un média qui reprend une agence ou une ONG en dérive ; la publication d’une rédaction sur un réseau reste ici.</translation>
    </message>
    <message>
        <source>A correspondent of the regional daily went there on the Friday.</source>
        <translation>Un correspondant du quotidien régional s’y est rendu le vendredi.</translation>
    </message>
    <message>
        <source>Record the first account that can be found, not the one that passed it on; how often it was shared proves nothing.</source>
        <translation>Enregistrez le premier compte qu’on puisse trouver, non celui qui a relayé ; le nombre de partages ne prouve rien.</translation>
    </message>
    <message>
        <source>A message that runs through the village group: armed men are at the bridge.</source>
        <translation>Un message qui circule dans le groupe du village : des hommes armés sont au pont.</translation>
    </message>
    <message>
        <source>For what they found on the spot; a study made from a desk repeats others: enter it as derived from them.</source>
        <translation>Pour ce qu’ils ont constaté sur place ; une étude faite de loin reprend d’autres sources : notez qu’elle en dérive.</translation>
    </message>
    <message>
        <source>“I walked through the quarter on 3 April and counted roofs.”</source>
        <translation>« J’ai parcouru le quartier le 3 avril et compté les toits. »</translation>
    </message>
    <message>
        <source>It shows that roofs burned, not who lit them; a photo from the ground is coded by whoever took it.</source>
        <translation>Elle montre que des toits ont brûlé, non qui y a mis le feu ; une photo prise au sol est codée d’après son auteur.</translation>
    </message>
    <message>
        <source>On 20 January no roof is burned, on the 30th there are 62.</source>
        <translation>Le 20 janvier, aucun toit n’est brûlé ; le 30, il y en a 62.</translation>
    </message>
    <message>
        <source>Where a known author answers for it, code the author's kind; look who made the entries, and when.</source>
        <translation>Si un auteur connu en répond, codez la nature de l’auteur ; voyez qui a fait les inscriptions, et quand.</translation>
    </message>
    <message>
        <source>The admissions book of the health centre, pages 14 to 16.</source>
        <translation>Le cahier des admissions du centre de santé, pages 14 à 16.</translation>
    </message>
    <message>
        <source>Its recording or transcript is attached to it and is no second source; held by others, take what they wrote of it.</source>
        <translation>Son enregistrement ou sa transcription s’y joint et n’est pas une seconde source ; mené par d’autres, prenez ce qu’ils en ont écrit.</translation>
    </message>
    <message>
        <source>An hour under the shelter, in Fulfulde, with an interpreter.</source>
        <translation>Une heure sous le hangar, en fulfuldé, avec un interprète.</translation>
    </message>
    <message>
        <source>Voice messages sent to and fro are “Audio recording”; put into the risk who could overhear.</source>
        <translation>Des messages vocaux échangés sont « Enregistrement audio » ; notez dans le risque qui pouvait entendre.</translation>
    </message>
    <message>
        <source>A call of 20 minutes, cut twice; she had climbed on the roof for a signal.</source>
        <translation>Un appel de 20 minutes, coupé deux fois ; elle était montée sur le toit pour avoir du réseau.</translation>
    </message>
    <message>
        <source>Taken down by the team while somebody speaks, it is an interview; many signatures under one text are one source.</source>
        <translation>Noté par l’équipe pendant que quelqu’un parle, c’est un entretien ; plusieurs signatures sous un même texte font une seule source.</translation>
    </message>
    <message>
        <source>Two pages in ballpoint, signed by five elders.</source>
        <translation>Deux pages au stylo, signées par cinq anciens.</translation>
    </message>
    <message>
        <source>Short and without a method, take “Press release”; a report on a report is derived from it.</source>
        <translation>Bref et sans méthode, prenez « Communiqué de presse » ; un rapport sur un rapport en dérive.</translation>
    </message>
    <message>
        <source>“Violence in the centre, January to March”, 38 pages with annexes.</source>
        <translation>« Violences dans le centre, de janvier à mars », 38 pages avec annexes.</translation>
    </message>
    <message>
        <source>Where a party says in it that it did it, take “Claim of responsibility”; printed by a newspaper, it remains the origin.</source>
        <translation>Si une partie y dit l’avoir fait, prenez « Revendication » ; imprimé par un journal, il reste l’origine.</translation>
    </message>
    <message>
        <source>The ministry's release no. 12 on the events of the weekend.</source>
        <translation>Le communiqué n° 12 du ministère sur les événements du week-end.</translation>
    </message>
    <message>
        <source>Enter the source it repeats; two papers with the text of one agency are one independent source.</source>
        <translation>Notez la source qu’il reprend ; deux journaux avec le texte d’une même agence sont une seule source indépendante.</translation>
    </message>
    <message>
        <source>Forty lines on page 3, signed by a correspondent.</source>
        <translation>Quarante lignes en page 3, signées d’un correspondant.</translation>
    </message>
    <message>
        <source>A picture or film posted there is “Photo” or “Video”; save the page at once with address and time, as the Berkeley Protocol asks.</source>
        <translation>Une image ou un film qui y est mis est « Photo » ou « Vidéo » ; sauvegardez aussitôt la page avec adresse et heure, selon le Protocole de Berkeley.</translation>
    </message>
    <message>
        <source>Eleven lines put online at 21:40 and deleted the next day.</source>
        <translation>Onze lignes mises en ligne à 21 h 40 et supprimées le lendemain.</translation>
    </message>
    <message>
        <source>Keep the file as received; a frame taken from a film is a working copy of the film, and a scanned paper is what the paper is.</source>
        <translation>Gardez le fichier tel que reçu ; une image tirée d’un film est une copie de travail du film, et un papier numérisé est ce qu’est le papier.</translation>
    </message>
    <message>
        <source>Four graves, sent by a nephew in the original size.</source>
        <translation>Quatre tombes, envoyées par un neveu en taille d’origine.</translation>
    </message>
    <message>
        <source>Look for the first version: captions, music or a logo show that others have worked on it.</source>
        <translation>Cherchez la première version : légendes, musique ou logo montrent que d’autres y ont travaillé.</translation>
    </message>
    <message>
        <source>48 seconds from a telephone that turns around the market.</source>
        <translation>48 secondes d’un téléphone qui fait le tour du marché.</translation>
    </message>
    <message>
        <source>The team's own recording of a talk belongs to the interview; a voice that somebody thinks to know is not identified.</source>
        <translation>L’enregistrement d’un échange par l’équipe relève de l’entretien ; une voix que quelqu’un croit connaître n’est pas identifiée.</translation>
    </message>
    <message>
        <source>Two minutes in Tamasheq, passed on by a trader.</source>
        <translation>Deux minutes en tamasheq, relayées par un commerçant.</translation>
    </message>
    <message>
        <source>Give the day of the picture and the provider; pictures from a drone are “Photo”.</source>
        <translation>Donnez le jour de la prise de vue et le fournisseur ; les images d’un drone sont « Photo ».</translation>
    </message>
    <message>
        <source>The same quarter on 20 and on 30 January, at 50 cm a pixel.</source>
        <translation>Le même quartier le 20 et le 30 janvier, à 50 cm par pixel.</translation>
    </message>
    <message>
        <source>Only with the consent of the patient or kin; what a nurse tells from memory is an interview.</source>
        <translation>Seulement avec le consentement du patient ou des proches ; ce qu’un infirmier raconte de mémoire est un entretien.</translation>
    </message>
    <message>
        <source>Certificate: bullet wound, left shoulder, treated on 7 January.</source>
        <translation>Certificat : plaie par balle, épaule gauche, soignée le 7 janvier.</translation>
    </message>
    <message>
        <source>What an office tells the public is “Press release”; see whether the entry was made then or much later.</source>
        <translation>Ce qu’un service dit au public est « Communiqué de presse » ; voyez si l’inscription date d’alors ou de bien plus tard.</translation>
    </message>
    <message>
        <source>Death entry no. 41 of the commune, made on 9 January.</source>
        <translation>Acte de décès n° 41 de la commune, dressé le 9 janvier.</translation>
    </message>
    <message>
        <source>Goes before report and record when names are its matter; link each to a victim, and let the list back the figure.</source>
        <translation>Prime sur rapport et registre quand les noms en sont l’objet ; reliez chacun à une victime, et que la liste fonde le chiffre.</translation>
    </message>
    <message>
        <source>A sheet from an exercise book: 26 entries, with age and father.</source>
        <translation>Une feuille de cahier : 26 inscriptions, avec l’âge et le père.</translation>
    </message>
    <message>
        <source>It is a basis of attribution, not of the toll, which the claimant may inflate or deny; check that it is really the party's.</source>
        <translation>Elle fonde l’attribution, non le bilan, que l’auteur peut gonfler ou nier ; vérifiez qu’elle émane bien de cette partie.</translation>
    </message>
    <message>
        <source>A leaflet left at the well, signed with the group's name.</source>
        <translation>Un tract laissé au puits, signé du nom du groupe.</translation>
    </message>
    <message>
        <source>Only what was seen; what people said meanwhile is an interview. Write down the hour and where you stood.</source>
        <translation>Seulement ce qui a été vu ; ce que les gens disaient est un entretien. Notez l’heure et l’endroit où vous étiez.</translation>
    </message>
    <message>
        <source>Notebook, 3 April, 9 to 11 a.m.: 62 burned roofs counted on foot.</source>
        <translation>Carnet, 3 avril, de 9 h à 11 h : 62 toits brûlés comptés à pied.</translation>
    </message>
    <message>
        <source>Harm of any kind counts, home and herd included; kin of the dead who came to no harm themselves are “Relative”.</source>
        <translation>Toute atteinte compte, maison et troupeau compris ; les parents des morts, eux-mêmes indemnes, sont « Proche ».</translation>
    </message>
    <message>
        <source>“They burned my house while I hid in the millet.”</source>
        <translation>« Ils ont brûlé ma maison pendant que j’étais caché dans le mil. »</translation>
    </message>
    <message>
        <source>Hearing shots from near by is enough; who came when it was over is “Leader or neighbour” or “Third party”.</source>
        <translation>Entendre les tirs de près suffit ; qui est venu après coup est « Leader ou voisin » ou « Tiers ».</translation>
    </message>
    <message>
        <source>“I lay behind the wall and heard every word.”</source>
        <translation>« J’étais couché derrière le mur et j’entendais chaque mot. »</translation>
    </message>
    <message>
        <source>Former members and spokesmen too; an admission binds the speaker alone, and is no proof against others.</source>
        <translation>Anciens membres et porte-parole aussi ; un aveu n’engage que celui qui parle, et ne prouve rien contre d’autres.</translation>
    </message>
    <message>
        <source>“I rode one of the motorcycles; afterwards I left them.”</source>
        <translation>« Je conduisais l’une des motos ; après, je les ai quittés. »</translation>
    </message>
    <message>
        <source>How one knows goes before kinship: a wife who was present is “Witness” or “Victim”.</source>
        <translation>La façon de savoir prime sur la parenté : une épouse présente est « Témoin » ou « Victime ».</translation>
    </message>
    <message>
        <source>“My daughter called me while they were still hiding.”</source>
        <translation>« Ma fille m’a appelée pendant qu’ils se cachaient encore. »</translation>
    </message>
    <message>
        <source>For closeness without kinship; who merely lives in the same place is “Leader or neighbour”.</source>
        <translation>Pour une proximité sans parenté ; qui habite seulement le même endroit est « Leader ou voisin ».</translation>
    </message>
    <message>
        <source>“We taught side by side for six years.”</source>
        <translation>« Nous avons enseigné côte à côte pendant six ans. »</translation>
    </message>
    <message>
        <source>Knows what was found and told there afterwards; present at the time, take “Witness”.</source>
        <translation>Sait ce qu’on y a trouvé et raconté ensuite ; présent au moment des faits, prenez « Témoin ».</translation>
    </message>
    <message>
        <source>“I was in town that day; when I came home I helped to bury them.”</source>
        <translation>« J’étais en ville ce jour-là ; à mon retour, j’ai aidé à les enterrer. »</translation>
    </message>
    <message>
        <source>For hearsay; journalists, lawyers, medical and NGO staff have codes of their own.</source>
        <translation>Pour le ouï-dire ; journalistes, avocats, soignants et membres d’ONG ont leurs propres codes.</translation>
    </message>
    <message>
        <source>“All the travellers at the bus station were speaking of it.”</source>
        <translation>« Tous les voyageurs de la gare routière en parlaient. »</translation>
    </message>
    <message>
        <source>For those who asked themselves; who copied an agency's text is “Third party”.</source>
        <translation>Pour qui a interrogé soi-même ; qui a repris le texte d’une agence est « Tiers ».</translation>
    </message>
    <message>
        <source>“I reached six villagers by phone before the deadline.”</source>
        <translation>« J’ai joint six villageois par téléphone avant le bouclage. »</translation>
    </message>
    <message>
        <source>Professional secrecy may forbid its use: the client's consent counts here, not the lawyer's.</source>
        <translation>Le secret professionnel peut en interdire l’usage : c’est le consentement du client qui compte, non celui de l’avocat.</translation>
    </message>
    <message>
        <source>“I represent three of the families before the court.”</source>
        <translation>« Je représente trois des familles devant le tribunal. »</translation>
    </message>
    <message>
        <source>First-aiders and morgue staff too; they know the wounds, not who caused them.</source>
        <translation>Secouristes et personnel de la morgue aussi ; ils connaissent les blessures, non qui les a faites.</translation>
    </message>
    <message>
        <source>“We admitted nine people with bullet wounds that night.”</source>
        <translation>« Cette nuit-là, nous avons admis neuf personnes blessées par balle. »</translation>
    </message>
    <message>
        <source>For inquiry or relief on its behalf; staff who live there and were present are “Witness”.</source>
        <translation>Pour une enquête ou des secours en son nom ; un membre qui habite là et était présent est « Témoin ».</translation>
    </message>
    <message>
        <source>“Our team registered the new arrivals, shelter by shelter.”</source>
        <translation>« Notre équipe a enregistré les nouveaux arrivés, abri par abri. »</translation>
    </message>
    <message>
        <source>Ask before you grade the source; a vivid account does not prove presence.</source>
        <translation>Demandez avant de coter la source ; un récit vivant ne prouve pas la présence.</translation>
    </message>
    <message>
        <source>A letter without a sender that describes the attack in detail.</source>
        <translation>Une lettre sans expéditeur qui décrit l’attaque en détail.</translation>
    </message>
    <message>
        <source>Note interpreter and language; answers that somebody else took down and handed over are “Document received”.</source>
        <translation>Notez l’interprète et la langue ; des réponses notées et remises par quelqu’un d’autre sont « Document reçu ».</translation>
    </message>
    <message>
        <source>Asked in Bambara at the reception centre, nobody else in the room.</source>
        <translation>Questions posées en bambara au centre d’accueil, sans personne d’autre dans la pièce.</translation>
    </message>
    <message>
        <source>Keep who gave it, when and why, for the chain of custody; downloaded by the team, take “Open-source research”.</source>
        <translation>Gardez qui l’a donné, quand et pourquoi, pour la chaîne de conservation ; téléchargé par l’équipe, prenez « Recherche en source ouverte ».</translation>
    </message>
    <message>
        <source>An envelope with two lists, brought by the headmaster.</source>
        <translation>Une enveloppe avec deux listes, apportée par le directeur d’école.</translation>
    </message>
    <message>
        <source>Keep address, time and a hashed copy at once (Berkeley Protocol); sent by a member of a closed group, take “Document received”.</source>
        <translation>Gardez aussitôt l’adresse, l’heure et une copie avec empreinte (Protocole de Berkeley) ; envoyé par un membre d’un groupe fermé : « Document reçu ».</translation>
    </message>
    <message>
        <source>Found by the village's name in three spellings; page archived the same minute.</source>
        <translation>Trouvé par le nom du village en trois graphies ; page archivée dans la minute.</translation>
    </message>
    <message>
        <source>Note who stood where, and when; what people said to the team there is “Interview”.</source>
        <translation>Notez qui se tenait où, et quand ; ce que les gens y ont dit à l’équipe est « Entretien ».</translation>
    </message>
    <message>
        <source>Two hours on foot through the burned quarter, with a camera.</source>
        <translation>Deux heures à pied dans le quartier incendié, avec un appareil photo.</translation>
    </message>
    <message>
        <source>Compare a picture before with one after, and say what clouds or season may hide; drone pictures sent by others are “Document received”.</source>
        <translation>Comparez une image d’avant et une d’après, et dites ce que nuages ou saison cachent ; des images de drone envoyées par autrui sont « Document reçu ».</translation>
    </message>
    <message>
        <source>Burned roofs counted on two pictures ten days apart.</source>
        <translation>Toits brûlés comptés sur deux images à dix jours d’écart.</translation>
    </message>
    <message>
        <source>For a way that is known; if nobody remembers how it came, leave it empty with “Unknown” as the reason.</source>
        <translation>Pour une voie connue ; si nul ne se rappelle comment c’est venu, laissez vide avec « Inconnu » comme raison.</translation>
    </message>
    <message>
        <source>Taken over from the card index of a colleague who left.</source>
        <translation>Repris du fichier d’un collègue parti.</translation>
    </message>
    <message>
        <source>Earned by a record of being right, not by a name or an office; grade the source here, the statement by its credibility.</source>
        <translation>Se mérite par des informations vérifiées, non par un nom ou une fonction ; cotez ici la source, l’information par sa crédibilité.</translation>
    </message>
    <message>
        <source>A midwife whose seven earlier accounts were all borne out by others.</source>
        <translation>Une sage-femme dont les sept récits précédents ont tous été corroborés.</translation>
    </message>
    <message>
        <source>For a known method with few errors; where it has no access to this place, grade lower.</source>
        <translation>Pour une méthode connue, avec peu d’erreurs ; sans accès à ce lieu-ci, cotez plus bas.</translation>
    </message>
    <message>
        <source>A radio station that had to correct itself twice in three years.</source>
        <translation>Une radio qui a dû se corriger deux fois en trois ans.</translation>
    </message>
    <message>
        <source>Needs something that was checked; it is no middle grade for want of knowledge, which is “Reliability cannot be judged”.</source>
        <translation>Suppose qu’on ait pu vérifier ; ce n’est pas une note moyenne faute de savoir, qui est « Fiabilité non évaluable ».</translation>
    </message>
    <message>
        <source>A trader who knows the roads well and likes to round up.</source>
        <translation>Un commerçant qui connaît bien les routes et arrondit volontiers vers le haut.</translation>
    </message>
    <message>
        <source>For those with a stake in the account who were often wrong; still record it, and grade the statement by itself.</source>
        <translation>Pour qui a intérêt au récit et s’est souvent trompé ; enregistrez-le quand même, et cotez l’information en elle-même.</translation>
    </message>
    <message>
        <source>A spokesman whose tolls proved twice too high on two occasions.</source>
        <translation>Un porte-parole dont les bilans se sont révélés deux fois trop élevés, à deux reprises.</translation>
    </message>
    <message>
        <source>What showed it to be so should be on record; adopt no figure that rests on it alone.</source>
        <translation>Ce qui l’a montré doit être consigné ; n’adoptez aucun chiffre qui ne repose que sur elle.</translation>
    </message>
    <message>
        <source>An account that has posted old pictures as new ones several times.</source>
        <translation>Un compte qui a plusieurs fois publié d’anciennes images comme nouvelles.</translation>
    </message>
    <message>
        <source>Says nothing bad of it: the honest grade of a first contact, until something it told could be checked.</source>
        <translation>N’en dit rien de mal : la cote honnête d’un premier contact, tant que rien de ce qu’il a dit n’a pu être vérifié.</translation>
    </message>
    <message>
        <source>A caller who had our number from a neighbour.</source>
        <translation>Une personne qui a appelé, ayant eu notre numéro par un voisin.</translation>
    </message>
    <message>
        <source>Counts only those who do not repeat one another: three articles on one report confirm nothing.</source>
        <translation>Ne compte que celles qui ne se reprennent pas : trois articles sur un même rapport ne confirment rien.</translation>
    </message>
    <message>
        <source>Two survivors in different towns and the burial list give the same 13 names.</source>
        <translation>Deux rescapés dans des villes différentes et la liste des inhumations donnent les mêmes 13 noms.</translation>
    </message>
    <message>
        <source>For a single account that holds together; when an independent one agrees, take “Confirmed by other sources”.</source>
        <translation>Pour un récit unique qui se tient ; quand un récit indépendant concorde, prenez « Confirmé par d’autres sources ».</translation>
    </message>
    <message>
        <source>The hour, the road and the moon in her account fit what is known of that night.</source>
        <translation>L’heure, la route et la lune de son récit s’accordent avec ce qu’on sait de cette nuit-là.</translation>
    </message>
    <message>
        <source>With nothing known in its favour take “Doubtful”, with something known against it “Improbable”.</source>
        <translation>Si rien de connu ne l’appuie, prenez « Douteux » ; si un fait connu s’y oppose, « Improbable ».</translation>
    </message>
    <message>
        <source>He tells of fifty motorcycles; others heard engines and saw none.</source>
        <translation>Il parle de cinquante motos ; d’autres ont entendu des moteurs sans rien voir.</translation>
    </message>
    <message>
        <source>Not a lie and not refuted; what nothing can be compared with is “Truth cannot be judged”.</source>
        <translation>Ni mensonge ni réfutation ; ce qu’on ne peut comparer à rien est « Véracité non évaluable ».</translation>
    </message>
    <message>
        <source>Talk of a second raid that night, of which no neighbouring village heard.</source>
        <translation>On parle d’un second raid cette nuit-là, dont aucun village voisin n’a eu vent.</translation>
    </message>
    <message>
        <source>Judge the statement, not the speaker: a reliable source may err. Keep it, and cite what speaks against it.</source>
        <translation>Jugez l’information, non celui qui parle : une source fiable peut se tromper. Gardez-la, et citez ce qui s’y oppose.</translation>
    </message>
    <message>
        <source>He says the bridge was blown up; on a picture of the next day it stands.</source>
        <translation>Il dit que le pont a sauté ; sur une image du lendemain, il est debout.</translation>
    </message>
    <message>
        <source>No judgement against it; for first news from a place of which nothing else is heard.</source>
        <translation>Ce n’est pas un jugement défavorable ; pour une première nouvelle d’un lieu dont on ne sait rien d’autre.</translation>
    </message>
    <message>
        <source>One call from a hamlet without a network, the only one for weeks.</source>
        <translation>Un seul appel d’un hameau sans réseau, le seul depuis des semaines.</translation>
    </message>
    <message>
        <source>For the field that the citation names; a source that repeats another adds no independent voice.</source>
        <translation>Pour le champ que nomme la citation ; une source qui en reprend une autre n’ajoute pas de voix indépendante.</translation>
    </message>
    <message>
        <source>The chief, too, gives 6 January as the day.</source>
        <translation>Le chef aussi donne le 6 janvier comme jour.</translation>
    </message>
    <message>
        <source>Cite it so that the dispute shows, rather than leave it out; for a number enter a figure of its own.</source>
        <translation>Citez-la pour que le désaccord se voie, au lieu de l’omettre ; pour un nombre, saisissez un chiffre à part.</translation>
    </message>
    <message>
        <source>The prefect's letter puts the attack on the 7th, not on the 6th.</source>
        <translation>La lettre du préfet situe l’attaque le 7, non le 6.</translation>
    </message>
    <message>
        <source>For background; once it says yes or no to what is recorded, take “Supports” or “Contradicts”.</source>
        <translation>Pour le contexte ; dès qu’elle dit oui ou non à ce qui est noté, prenez « Appuie » ou « Contredit ».</translation>
    </message>
    <message>
        <source>The article recalls “the violence of January” and gives no detail.</source>
        <translation>L’article rappelle « les violences de janvier » sans aucun détail.</translation>
    </message>
    <message>
        <source>For what is public already or could be; think of what it tells together with other records.</source>
        <translation>Pour ce qui est déjà public ou pourrait l’être ; pensez à ce qu’il révèle joint à d’autres fiches.</translation>
    </message>
    <message>
        <source>A newspaper article on an attack, with nothing of our own added.</source>
        <translation>Un article de journal sur une attaque, sans rien ajouté par nous.</translation>
    </message>
    <message>
        <source>The usual grade of attacks; others see only what the chosen export profile lets out.</source>
        <translation>Le degré habituel des attaques ; les autres ne voient que ce que laisse sortir le profil d’exportation choisi.</translation>
    </message>
    <message>
        <source>An attack with its places, parties and toll, and no person named.</source>
        <translation>Une attaque avec ses lieux, ses parties et son bilan, sans personne nommée.</translation>
    </message>
    <message>
        <source>The usual grade of victims; survivors of sexual violence, children and witnesses get “Researcher only”.</source>
        <translation>Le degré habituel des victimes ; victimes de violences sexuelles, enfants et témoins reçoivent « Chercheur seul ».</translation>
    </message>
    <message>
        <source>A wounded farmer, with name, village and age.</source>
        <translation>Un cultivateur blessé, avec nom, village et âge.</translation>
    </message>
    <message>
        <source>When being known could cost somebody life or standing; not as a mere caution, for then nobody else can use the record.</source>
        <translation>Quand être reconnu peut coûter à quelqu’un la vie ou l’honneur ; pas par simple prudence, car nul autre ne peut alors s’en servir.</translation>
    </message>
    <message>
        <source>A survivor in a hamlet of twelve households, where every detail points to her.</source>
        <translation>Une rescapée dans un hameau de douze ménages, où chaque détail la désigne.</translation>
    </message>
    <message>
        <source>Nobody is asked to look at it yet; once you think it complete, submit it.</source>
        <translation>Personne n’est encore prié de le relire ; dès que vous le jugez complet, soumettez-le.</translation>
    </message>
    <message>
        <source>Entered in the evening from the notebook, the toll still to come.</source>
        <translation>Saisi le soir d’après le carnet, bilan encore à venir.</translation>
    </message>
    <message>
        <source>Only when nothing stands in red; once somebody begins to read it, take “In review”.</source>
        <translation>Seulement quand rien n’est signalé en rouge ; dès que quelqu’un commence à lire, prenez « En relecture ».</translation>
    </message>
    <message>
        <source>“Both interviews are in and the figures adopted: please have a look.”</source>
        <translation>« Les deux entretiens y sont et les chiffres sont adoptés : merci de relire. »</translation>
    </message>
    <message>
        <source>Set it as you begin, so that no two people read the same; ask by questions on the fields.</source>
        <translation>Mettez-le en commençant, pour que deux personnes ne relisent pas la même fiche ; interrogez par des questions sur les champs.</translation>
    </message>
    <message>
        <source>A colleague compares each figure with the page it comes from.</source>
        <translation>Une collègue compare chaque chiffre avec la page d’où il vient.</translation>
    </message>
    <message>
        <source>The question names the field and what is to be done there; mended, it is submitted again.</source>
        <translation>La question nomme le champ et ce qu’il y a à faire ; corrigé, le dossier est soumis de nouveau.</translation>
    </message>
    <message>
        <source>“From which of the two lists is the number 24?”</source>
        <translation>« De laquelle des deux listes vient le nombre 24 ? »</translation>
    </message>
    <message>
        <source>Best by another person than the author; it speaks of the record, while “Verified” speaks of the facts.</source>
        <translation>De préférence par un autre que l’auteur ; cela porte sur la fiche, tandis que « Vérifié » porte sur les faits.</translation>
    </message>
    <message>
        <source>“Read against all five sources; dates and numbers agree.”</source>
        <translation>« Relu avec les cinq sources ; dates et nombres concordent. »</translation>
    </message>
    <message>
        <source>Only after approval; has to be withdrawn before it can be changed back to a draft.</source>
        <translation>Seulement après validation ; doit être retiré avant de redevenir un brouillon.</translation>
    </message>
    <message>
        <source>Row 12 of the annex to the quarterly report of 15 April.</source>
        <translation>Ligne 12 de l’annexe du rapport trimestriel du 15 avril.</translation>
    </message>
    <message>
        <source>Kept with its history; for the same attack recorded twice name the record that is kept instead.</source>
        <translation>Gardé avec son historique ; pour une même attaque enregistrée deux fois, indiquez plutôt la fiche conservée.</translation>
    </message>
    <message>
        <source>“The reported raid proved to be a fire in a kitchen.”</source>
        <translation>« Le raid signalé s’est révélé être un feu de cuisine. »</translation>
    </message>
    <message>
        <source>Use it within the team at most; ask as soon as it is safe, and never take silence for a yes.</source>
        <translation>Ne vous en servez qu’au sein de l’équipe ; demandez dès que c’est sans danger, et ne prenez jamais le silence pour un oui.</translation>
    </message>
    <message>
        <source>She told us everything, and then asked that nobody learn of it.</source>
        <translation>Elle nous a tout raconté, puis a demandé que personne ne l’apprenne.</translation>
    </message>
    <message>
        <source>No publication and no handing on, not even without the name; “you may use it” is no more than this.</source>
        <translation>Ni publication ni transmission, pas même sans le nom ; « vous pouvez vous en servir » ne dit rien de plus.</translation>
    </message>
    <message>
        <source>“Keep my story for your work, but do not print it.”</source>
        <translation>« Gardez mon récit pour votre travail, mais ne l’imprimez pas. »</translation>
    </message>
    <message>
        <source>Leave out age, office or place, too, wherever in a small village they would be enough to know who it is.</source>
        <translation>Omettez aussi l’âge, la fonction ou le lieu, partout où dans un petit village ils suffiraient à savoir qui c’est.</translation>
    </message>
    <message>
        <source>“Write what happened, but not that it was I who told it.”</source>
        <translation>« Écrivez ce qui s’est passé, mais pas que c’est moi qui l’ai dit. »</translation>
    </message>
    <message>
        <source>If it was clear to them where it will appear; it holds for nobody else in the account. For the dead, ask the family.</source>
        <translation>S’ils savaient où cela paraîtra ; ne vaut pour personne d’autre dans le récit. Pour les morts, demandez à la famille.</translation>
    </message>
    <message>
        <source>“Put my brother's name there, so that he is not forgotten.”</source>
        <translation>« Mettez-y le nom de mon frère, pour qu’on ne l’oublie pas. »</translation>
    </message>
    <message>
        <source>Says nothing of publication; write into the scope which bodies were meant, and ask again before going to another.</source>
        <translation>Ne dit rien de la publication ; écrivez dans la portée quelles instances étaient visées, et redemandez avant d’en saisir une autre.</translation>
    </message>
    <message>
        <source>“Give it to the judge, but not to the newspapers.”</source>
        <translation>« Donnez-le au juge, mais pas aux journaux. »</translation>
    </message>
    <message>
        <source>From that day nothing more leaves; tell the person that what was published before cannot be called back.</source>
        <translation>À partir de ce jour, plus rien ne sort ; dites à la personne que ce qui a été publié ne peut être rappelé.</translation>
    </message>
    <message>
        <source>“Since those calls at night I no longer want my words to be used.”</source>
        <translation>« Depuis ces appels la nuit, je ne veux plus qu’on se serve de mes paroles. »</translation>
    </message>
    <message>
        <source>Once the question was put or the document read; otherwise “Not asked”. Never write 0 or 1 January instead.</source>
        <translation>Une fois la question posée ou le document lu ; sinon « Non demandé ». N’écrivez jamais 0 ou le 1er janvier à la place.</translation>
    </message>
    <message>
        <source>“How old she was? That I could not tell you.”</source>
        <translation>« Son âge ? Je ne saurais vous le dire. »</translation>
    </message>
    <message>
        <source>It may still be put at the next contact, if that is safe; once it was put, take another reason.</source>
        <translation>On peut encore la poser au prochain contact, si c’est sans danger ; une fois posée, prenez une autre raison.</translation>
    </message>
    <message>
        <source>The line went dead before we came to the livestock.</source>
        <translation>La ligne a coupé avant que nous en venions au bétail.</translation>
    </message>
    <message>
        <source>Respect it and do not press; where fear was the cause, say so in the risk.</source>
        <translation>Respectez-le sans insister ; si c’était par peur, dites-le dans le risque.</translation>
    </message>
    <message>
        <source>“Who was with me I will not say.”</source>
        <translation>« Qui était avec moi, je ne le dirai pas. »</translation>
    </message>
    <message>
        <source>For what the team itself leaves out; what the source kept to itself is “Refused to answer”.</source>
        <translation>Pour ce que l’équipe même omet ; ce que la source a gardé pour elle est « Refus de répondre ».</translation>
    </message>
    <message>
        <source>The village that hid the children is left blank in our file.</source>
        <translation>Le village qui a caché les enfants reste en blanc dans notre dossier.</translation>
    </message>
    <message>
        <source>Never for want of knowledge: if a value could exist, choose another reason.</source>
        <translation>Jamais faute de savoir : si une valeur peut exister, choisissez une autre raison.</translation>
    </message>
    <message>
        <source>No currency of a ransom where none was demanded.</source>
        <translation>Pas de monnaie de rançon quand aucune n’a été demandée.</translation>
    </message>
    <message>
        <source>Somebody has been asked and will reply; look through these at each review, and settle what came to nothing.</source>
        <translation>Quelqu’un a été sollicité et répondra ; revoyez-les à chaque relecture, et réglez ce qui est resté sans suite.</translation>
    </message>
    <message>
        <source>The registrar has promised the exact date for next week.</source>
        <translation>L’officier d’état civil a promis la date exacte pour la semaine prochaine.</translation>
    </message>
    <message>
        <source>A single one is enough; cite it, and cite with “Contradicts” whoever denies it.</source>
        <translation>Une seule suffit ; citez-la, et citez avec « Contredit » celle qui le nie.</translation>
    </message>
    <message>
        <source>“They called and wanted two million francs.”</source>
        <translation>« Ils ont appelé et voulaient deux millions de francs. »</translation>
    </message>
    <message>
        <source>Silence is not a no: without somebody who denies it, take “Unknown”.</source>
        <translation>Le silence n’est pas un non : sans personne pour le nier, prenez « Inconnu ».</translation>
    </message>
    <message>
        <source>“Nobody ever wanted money from us; one day they let him go.”</source>
        <translation>« Personne n’a jamais voulu d’argent de nous ; un jour, ils l’ont laissé partir. »</translation>
    </message>
    <message>
        <source>Where the question was never put, leave it empty with the reason “Not asked”.</source>
        <translation>Si la question n’a jamais été posée, laissez vide avec la raison « Non demandé ».</translation>
    </message>
    <message>
        <source>“Perhaps his uncle paid; we were never told.”</source>
        <translation>« Peut-être que son oncle a payé ; on ne nous l’a jamais dit. »</translation>
    </message>
    <message>
        <source>How each proposed pair begins; compare places, persons and words before you decide, and do so before publishing.</source>
        <translation>L’état initial de toute paire proposée ; comparez lieux, personnes et termes avant de décider, et cela avant de publier.</translation>
    </message>
    <message>
        <source>Two attacks of 27 January, five kilometres apart.</source>
        <translation>Deux attaques du 27 janvier, à cinq kilomètres l’une de l’autre.</translation>
    </message>
    <message>
        <source>Only when names, place and day agree; figures of both remain, each with its source.</source>
        <translation>Seulement si noms, lieu et jour concordent ; les chiffres des deux restent, chacun avec sa source.</translation>
    </message>
    <message>
        <source>Same hamlet, same night, the same seven men in both.</source>
        <translation>Même hameau, même nuit, les sept mêmes hommes dans les deux.</translation>
    </message>
    <message>
        <source>The pair is not proposed again; for cousins of one name, or two raids of one night.</source>
        <translation>La paire n’est plus proposée ; pour des cousins du même nom, ou deux raids d’une même nuit.</translation>
    </message>
    <message>
        <source>“Both are called Amadou; one is twelve, the other forty.”</source>
        <translation>« Tous deux s’appellent Amadou ; l’un a douze ans, l’autre quarante. »</translation>
    </message>
    <message>
        <source>One doubt, one question, on the field that it is about; with an answer it becomes “Answered”.</source>
        <translation>Un doute, une question, sur le champ concerné ; avec une réponse, elle devient « A reçu une réponse ».</translation>
    </message>
    <message>
        <source>“Which village is meant by the old one?”</source>
        <translation>« Quel village entend-on par l’ancien ? »</translation>
    </message>
    <message>
        <source>Whoever asked closes it or asks on; an answer alone settles nothing.</source>
        <translation>Qui a posé la question la clôt ou insiste ; une réponse seule ne règle rien.</translation>
    </message>
    <message>
        <source>“The one by the river, see page 2 of the chief's letter.”</source>
        <translation>« Celui du fleuve, voir la page 2 de la lettre du chef. »</translation>
    </message>
    <message>
        <source>Stays with the record; if the doubt comes back, open it again rather than ask anew.</source>
        <translation>Reste avec la fiche ; si le doute revient, rouvrez-la au lieu d’en poser une autre.</translation>
    </message>
    <message>
        <source>“Agreed, page 2 says so.”</source>
        <translation>« D’accord, la page 2 le dit. »</translation>
    </message>
    <message>
        <source>For an overview; where a ruin, a wound or a body is its matter, choose that.</source>
        <translation>Pour une vue d’ensemble ; si une ruine, une blessure ou un corps en est le sujet, choisissez-le.</translation>
    </message>
    <message>
        <source>The main street with the crowd, seen from a roof.</source>
        <translation>La rue principale avec la foule, vue d’un toit.</translation>
    </message>
    <message>
        <source>Shows what was harmed, not by whom; count only what can be seen.</source>
        <translation>Montre ce qui a été atteint, non par qui ; ne comptez que ce qui se voit.</translation>
    </message>
    <message>
        <source>Charred posts and a broken granary beside the path.</source>
        <translation>Des poteaux calcinés et un grenier éventré au bord du chemin.</translation>
    </message>
    <message>
        <source>Tick that it is graphic, and cover the face in a working copy before it is shown; after death, take “Body”.</source>
        <translation>Cochez qu’elle est choquante, et masquez le visage dans une copie de travail avant de la montrer ; après la mort, prenez « Corps ».</translation>
    </message>
    <message>
        <source>A bandaged hand, photographed at the dispensary.</source>
        <translation>Une main bandée, photographiée au dispensaire.</translation>
    </message>
    <message>
        <source>Tick that it is graphic; show it to kin only if they ask. In a shroud or a grave, take “Burial”.</source>
        <translation>Cochez qu’elle est choquante ; ne la montrez aux proches que s’ils le demandent. Dans un linceul ou une tombe, prenez « Inhumation ».</translation>
    </message>
    <message>
        <source>A covered figure on a mat, sandals beside it.</source>
        <translation>Une forme couverte sur une natte, des sandales à côté.</translation>
    </message>
    <message>
        <source>Graves can be counted, not who lies in them: say so in the words of the figure.</source>
        <translation>On peut compter les tombes, non ceux qui y reposent : dites-le dans les termes du chiffre.</translation>
    </message>
    <message>
        <source>Nine fresh mounds at the edge of the cemetery.</source>
        <translation>Neuf tertres récents au bord du cimetière.</translation>
    </message>
    <message>
        <source>For a picture or scan of it; black out names in a working copy before it goes to others.</source>
        <translation>Pour sa photo ou son scan ; caviardez les noms dans une copie de travail avant de la transmettre.</translation>
    </message>
    <message>
        <source>A page of the register, photographed at the town hall.</source>
        <translation>Une page du registre, photographiée à la mairie.</translation>
    </message>
    <message>
        <source>For finding or recognising somebody; let it out only under a consent to the name.</source>
        <translation>Pour chercher ou reconnaître quelqu’un ; ne le laissez sortir qu’avec un consentement au nom.</translation>
    </message>
    <message>
        <source>The missing boy, from his school card.</source>
        <translation>Le garçon disparu, d’après sa carte d’écolier.</translation>
    </message>
    <message>
        <source>Never hand out the voice of an anonymous source; give the transcript instead, with names removed.</source>
        <translation>Ne donnez jamais la voix d’une source anonyme ; donnez plutôt la transcription, sans les noms.</translation>
    </message>
    <message>
        <source>The talk with the ferryman, 41 minutes.</source>
        <translation>L’échange avec le passeur du bac, 41 minutes.</translation>
    </message>
    <message>
        <source>The day of the picture goes into its date; marks drawn on it make it a working copy.</source>
        <translation>Le jour de la prise de vue va dans sa date ; des repères dessinés dessus en font une copie de travail.</translation>
    </message>
    <message>
        <source>The village from above, ten days after the attack.</source>
        <translation>Le village vu d’en haut, dix jours après l’attaque.</translation>
    </message>
    <message>
        <source>Tells the kind of arm, not who used it: cartridge cases of one kind are in many hands.</source>
        <translation>Renseigne sur le genre d’arme, non sur qui s’en est servi : les douilles d’un même type sont en bien des mains.</translation>
    </message>
    <message>
        <source>Three cases beside a ruler, laid out on a cloth.</source>
        <translation>Trois étuis à côté d’une règle, posés sur un tissu.</translation>
    </message>
    <message>
        <source>Made by a witness it is testimony: keep it unchanged, and draw corrections on a copy.</source>
        <translation>Fait par un témoin, c’est un témoignage : gardez-le inchangé, et corrigez sur une copie.</translation>
    </message>
    <message>
        <source>In ballpoint: the well, the school, a cross where the motorcycles stood.</source>
        <translation>Au stylo : le puits, l’école, une croix là où étaient les motos.</translation>
    </message>
    <message>
        <source>Not even turned or saved anew, so that its hash stays the same (Berkeley Protocol); for all else make a working copy.</source>
        <translation>Pas même pivoté ni réenregistré, pour que son empreinte reste la même (Protocole de Berkeley) ; pour le reste, faites une copie de travail.</translation>
    </message>
    <message>
        <source>The film as it came from the telephone, 48 MB.</source>
        <translation>Le film tel qu’il est sorti du téléphone, 48 Mo.</translation>
    </message>
    <message>
        <source>Never evidence by itself: note which file it was made of, and keep that one.</source>
        <translation>Jamais une preuve en elle-même : notez de quel fichier elle vient, et gardez celui-ci.</translation>
    </message>
    <message>
        <source>The same picture with three faces blurred.</source>
        <translation>La même image avec trois visages floutés.</translation>
    </message>
    <message>
        <source>Note from whom, where and how; a file fetched from the web was collected at the minute of the download.</source>
        <translation>Notez de qui, où et comment ; un fichier pris sur le web est collecté à la minute du téléchargement.</translation>
    </message>
    <message>
        <source>On a memory card, from the source in person, at the office.</source>
        <translation>Sur une carte mémoire, de la source en personne, au bureau.</translation>
    </message>
    <message>
        <source>For copies that stay within the team; what leaves for others is “Exported”.</source>
        <translation>Pour les copies qui restent dans l’équipe ; ce qui part vers d’autres est « Export ».</translation>
    </message>
    <message>
        <source>Onto the second disk, which lies in the safe.</source>
        <translation>Sur le second disque, qui est au coffre.</translation>
    </message>
    <message>
        <source>The program notes it when a file is added; a later reckoning is “Hash checked”.</source>
        <translation>Le programme le note à l’ajout d’un fichier ; un calcul ultérieur est « Contrôle de l’empreinte ».</translation>
    </message>
    <message>
        <source>SHA-256, reckoned before anybody had opened the file.</source>
        <translation>SHA-256, calculée avant que quiconque ait ouvert le fichier.</translation>
    </message>
    <message>
        <source>Says that no byte has changed, not that the picture is genuine.</source>
        <translation>Dit qu’aucun octet n’a changé, non que l’image est authentique.</translation>
    </message>
    <message>
        <source>Before the report went out: identical.</source>
        <translation>Avant la sortie du rapport : identique.</translation>
    </message>
    <message>
        <source>Name both persons and the day; when only a copy goes, take “Exported”.</source>
        <translation>Nommez les deux personnes et le jour ; si seule une copie part, prenez « Export ».</translation>
    </message>
    <message>
        <source>The memory card, to the archivist, against a signature.</source>
        <translation>La carte mémoire, à l’archiviste, contre signature.</translation>
    </message>
    <message>
        <source>The evidentiary copy stays as it is; note what was covered, and why.</source>
        <translation>La copie de preuve reste telle quelle ; notez ce qui a été masqué, et pourquoi.</translation>
    </message>
    <message>
        <source>A number plate and two children, for the public version.</source>
        <translation>Une plaque d’immatriculation et deux enfants, pour la version publique.</translation>
    </message>
    <message>
        <source>Note to whom and for what; lending the original carrier itself is “Transferred”.</source>
        <translation>Notez à qui et pour quoi ; prêter le support d’origine lui-même est « Transfert ».</translation>
    </message>
    <message>
        <source>A stick for the prosecutor's office, reference 17.</source>
        <translation>Une clé pour le parquet, référence 17.</translation>
    </message>
    <message>
        <source>For a reason on record, such as consent withdrawn; this entry stays, so that the gap is explained.</source>
        <translation>Pour une raison consignée, comme un consentement retiré ; cette mention reste, pour que le vide s’explique.</translation>
    </message>
    <message>
        <source>The source's card, broken up at her wish on 2 May.</source>
        <translation>La carte de la source, brisée à sa demande le 2 mai.</translation>
    </message>
</context>
</TS>
