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
</context>
</TS>
