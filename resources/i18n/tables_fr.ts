<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>tables</name>
    <message>
        <source>An earlier row is about the same record: keep one of the two.</source>
        <translation>Une ligne précédente porte sur la même fiche : gardez une des deux.</translation>
    </message>
    <message>
        <source>“{text}” is not recorded: record it first, or let what rows name be made.</source>
        <translation>« {text} » n’est pas enregistré : enregistrez-le d’abord, ou laissez créer ce que les lignes nomment.</translation>
    </message>
    <message>
        <source>No record has this name or code: bring it in first, or correct this cell.</source>
        <translation>Aucune fiche n’a ce nom ni ce code : importez-la d’abord, ou corrigez cette cellule.</translation>
    </message>
    <message>
        <source>Rows go on breaking rules of one another: nothing was brought in. Mend the file first.</source>
        <translation>Des lignes enfreignent encore des règles entre elles : rien n’a été importé. Corrigez d’abord le fichier.</translation>
    </message>
    <message>
        <source>Several records have this name: give the code of the one that is meant.</source>
        <translation>Plusieurs fiches portent ce nom : donnez le code de celle qui est visée.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: save it anew, or as “CSV UTF-8”, in the spreadsheet.</source>
        <translation>Le classeur ne peut pas être lu : enregistrez-le de nouveau, ou en « CSV UTF-8 », dans le tableur.</translation>
    </message>
    <message>
        <source>There is no kind of record “{name}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de type de fiche « {name} ». Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>There is no such record: bring it in first, or correct this cell.</source>
        <translation>Cette fiche n’existe pas : importez-la d’abord, ou corrigez cette cellule.</translation>
    </message>
    <message>
        <source>This is a workbook: save it as “CSV UTF-8” in the spreadsheet.</source>
        <translation>Ceci est un classeur : enregistrez-le en « CSV UTF-8 » dans le tableur.</translation>
    </message>
    <message>
        <source>This is no country: write its name or three letters, such as MLI.</source>
        <translation>Ce n’est pas un pays : écrivez son nom ou trois lettres, comme MLI.</translation>
    </message>
    <message>
        <source>{count} records have this value: it does not tell which one.</source>
        <translation>{count} fiches ont cette valeur : elle ne dit pas laquelle.</translation>
    </message>
    <message>
        <source>{low} stands under {less} and {high} under {more}: correct one of them.</source>
        <translation>{low} figure sous {less} et {high} sous {more} : corrigez une des deux valeurs.</translation>
    </message>
    <message>
        <source>“{file}” is no mapping of columns: it needs “entity” and “columns”, as JSON.</source>
        <translation>« {file} » n’est pas une correspondance de colonnes : il y faut « entity » et « columns », en JSON.</translation>
    </message>
    <message>
        <source>“{name}” is no field of this record by which it could be found again.</source>
        <translation>« {name} » n’est pas un champ par lequel cette fiche pourrait être retrouvée.</translation>
    </message>
    <message>
        <source>“{text}” is no coordinate: degrees between −{limit} and {limit}.</source>
        <translation>« {text} » n’est pas une coordonnée : des degrés entre −{limit} et {limit}.</translation>
    </message>
    <message>
        <source>“{text}” is no date: write it like 2024-01-06, 2024-01 or 2024.</source>
        <translation>« {text} » n’est pas une date : écrivez-la comme 2024-01-06, 2024-01 ou 2024.</translation>
    </message>
    <message>
        <source>“{text}” is no id as casebooks give them.</source>
        <translation>« {text} » n’est pas un identifiant tel que les dossiers en donnent.</translation>
    </message>
    <message>
        <source>This row was changed after the program wrote it and counts {count} sources without a name: more than {most} are not made. Correct it, or empty this cell.</source>
        <translation>Cette ligne a été modifiée après que le programme l’a écrite et compte {count} sources sans nom : au-delà de {most}, elles ne sont pas créées. Corrigez-la, ou videz cette cellule.</translation>
    </message>
    <message>
        <source>This row was changed after the program wrote it and tells of {count} documented persons, but of no more than {most} who were harmed: correct it, or empty this cell.</source>
        <translation>Cette ligne a été modifiée après que le programme l’a écrite et parle de {count} personnes documentées, mais de {most} victimes au plus : corrigez-la, ou videz cette cellule.</translation>
    </message>
    <message>
        <source>A month needs its year here, and a day its month: write them, or empty this cell.</source>
        <translation>Ici, un mois demande son année, et un jour son mois : écrivez-les, ou videz cette cellule.</translation>
    </message>
    <message>
        <source>“{text}” is no number that can be read.</source>
        <translation>« {text} » n’est pas un nombre lisible.</translation>
    </message>
    <message>
        <source>This is no table: choose a CSV file or a workbook (XLSX), or save it as one in its program.</source>
        <translation>Ce n’est pas un tableau : choisissez un fichier CSV ou un classeur (XLSX), ou enregistrez-le ainsi dans son programme.</translation>
    </message>
    <message>
        <source>“{name}” changed while it was read, so nothing was brought in: wait until it is whole.</source>
        <translation>« {name} » a changé pendant la lecture, rien n’a donc été importé : attendez qu’il soit complet.</translation>
    </message>
    <message>
        <source>“{name}” has a header but no rows below it: there is nothing to bring in.</source>
        <translation>« {name} » a un en-tête mais aucune ligne en dessous : il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Line {line} is the header once more: nothing of it was brought in.</source>
        <translation>La ligne {line} répète l’en-tête : rien n’en a été importé.</translation>
    </message>
    <message>
        <source>The file is not written in {encoding}: choose another encoding.</source>
        <translation>Le fichier n’est pas écrit en {encoding} : choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>Line {line} holds bytes that are no letters in {encoding}: write them anew.</source>
        <translation>La ligne {line} contient des octets qui ne sont pas des lettres en {encoding} : réécrivez-les.</translation>
    </message>
    <message>
        <source>“{name}” is no file that can be read from its beginning to its end: choose another one.</source>
        <translation>« {name} » n’est pas un fichier qui se lit du début à la fin : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The workbook unfolds to more than can be read at once: save it as “CSV UTF-8” in the spreadsheet.</source>
        <translation>Le classeur se déplie en plus de données qu’on n’en peut lire d’un coup : enregistrez-le en « CSV UTF-8 » dans le tableur.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet with a header and rows below it: choose another file.</source>
        <translation>« {name} » n’a aucune feuille avec un en-tête et des lignes en dessous : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Line {line} has a formula without a result, or with an error: mend it in the spreadsheet and save.</source>
        <translation>La ligne {line} a une formule sans résultat ou en erreur : corrigez-la dans le tableur et enregistrez.</translation>
    </message>
    <message>
        <source>In line {line} a cell of “{column}” is merged with another row: give each row its own value.</source>
        <translation>À la ligne {line}, une cellule de « {column} » est fusionnée avec une autre ligne : donnez à chaque ligne sa propre valeur.</translation>
    </message>
    <message>
        <source>The record is in the trash: bring it back first, or leave this row out.</source>
        <translation>La fiche est dans la corbeille : récupérez-la d’abord, ou laissez cette ligne de côté.</translation>
    </message>
    <message>
        <source>{files} changed after the pack was written, so nothing was read. If it was you who changed it, read it with “temoin import … --accept-changed”; else get the pack anew.</source>
        <translation>{files} : modifié depuis l’écriture du paquet, rien n’a donc été lu. Si c’est vous qui l’avez modifié, lisez-le par « temoin import … --accept-changed » ; sinon, faites-vous renvoyer le paquet.</translation>
    </message>
    <message>
        <source>Signed by device {device} up to entry {entry} of its history; nothing was altered since. Compare its fingerprint with the sender once, by telephone: {fingerprint}</source>
        <translation>Signé par l’appareil {device} jusqu’à l’entrée {entry} de son historique ; rien n’a été modifié depuis. Comparez une fois son empreinte avec l’expéditeur, par téléphone : {fingerprint}</translation>
    </message>
    <message>
        <source>Nobody vouches for this pack: {reason}</source>
        <translation>Personne ne répond de ce paquet : {reason}</translation>
    </message>
    <message>
        <source>The pack is not as it was signed: {reason} Its device is {device}, fingerprint {fingerprint}</source>
        <translation>Le paquet n’est pas tel qu’il a été signé : {reason} Son appareil est {device}, empreinte {fingerprint}</translation>
    </message>
    <message>
        <source>The pack is not as it was signed, so nothing was read: {reason} Get it anew from the sender; if it was you who changed it, read it with “temoin import … --accept-changed”.</source>
        <translation>Le paquet n’est pas tel qu’il a été signé, rien n’a donc été lu : {reason} Faites-le-vous renvoyer ; si c’est vous qui l’avez modifié, lisez-le par « temoin import … --accept-changed ».</translation>
    </message>
    <message>
        <source>Source: names of several</source>
        <translation>Source : noms de plusieurs</translation>
    </message>
    <message>
        <source>“{text}” is no link: write it like “part_of MLI-2024-0001”.</source>
        <translation>« {text} » n’est pas un lien : écrivez-le comme « part_of MLI-2024-0001 ».</translation>
    </message>
    <message>
        <source>Taken for what is there ({n}): {taken}</source>
        <translation>Pris pour ce qui existe déjà ({n}) : {taken}</translation>
    </message>
    <message>
        <source>Agree to make these too, because rows name them and none is there:</source>
        <translation>Accepter de créer aussi ceux-ci, que des lignes nomment et qui n’y sont pas :</translation>
    </message>
    <message>
        <source>Agree to take these for what is there:</source>
        <translation>Accepter de prendre ceux-ci pour ce qui existe déjà :</translation>
    </message>
    <message>
        <source>Drop a table or the folder of a pack here, or choose one above.</source>
        <translation>Déposez ici un tableau ou le dossier d’un paquet, ou choisissez-en un ci-dessus.</translation>
    </message>
    <message>
        <source>A table may be CSV or a workbook, from any program: you see where each column goes and what would come in before anything is kept. Tables of AWSD, UCDP GED, ACLED and Insecurity Insight are known already. A pack is the folder that “Export” makes.</source>
        <translation>Un tableau peut être un CSV ou un classeur, de n’importe quel programme : vous voyez où va chaque colonne et ce qui entrerait avant que rien ne soit gardé. Les tableaux d’AWSD, UCDP GED, ACLED et Insecurity Insight sont déjà connus. Un paquet est le dossier que produit « Exporter ».</translation>
    </message>
    <message>
        <source>Read it all the same: I know where it comes from</source>
        <translation>Le lire quand même : je sais d’où il vient</translation>
    </message>
    <message>
        <source>This pack is in doubt.</source>
        <translation>Ce paquet est douteux.</translation>
    </message>
    <message>
        <source>This pack is as it was signed.</source>
        <translation>Ce paquet est tel qu’il a été signé.</translation>
    </message>
    <message>
        <source>A pack is read into an empty casebook, wholly or not at all.</source>
        <translation>Un paquet se lit dans un registre vide, en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Signed by device {device} up to entry {entry} of its history; its files are as they were signed. What was laid beside them since is not read: {files}. Compare its fingerprint with the sender once, by telephone: {fingerprint}</source>
        <translation>Signé par l’appareil {device} jusqu’à l’entrée {entry} de son historique ; ses fichiers sont tels qu’ils ont été signés. Ce qui a été posé à côté depuis n’est pas lu : {files}. Comparez une fois son empreinte avec l’expéditeur, par téléphone : {fingerprint}</translation>
    </message>
    <message>
        <source>Nobody vouches for this pack, so nothing was read: {reason} If you know that it comes from whom it should, read it with “temoin import … --accept-unsigned”.</source>
        <translation>Personne ne répond de ce paquet, rien n’a donc été lu : {reason} Si vous savez qu’il vient bien de qui il doit venir, lisez-le par « temoin import … --accept-unsigned ».</translation>
    </message>
    <message>
        <source>{files} changed after the pack was written.</source>
        <translation>{files} : modifié depuis l’écriture du paquet.</translation>
    </message>
    <message>
        <source>No column goes to “{name}”, by which records are to be found again: choose one, or no key.</source>
        <translation>Aucune colonne ne va à « {name} », par quoi les fiches doivent être retrouvées : choisissez-en une, ou aucune clé.</translation>
    </message>
    <message>
        <source>A record with the code {code} is there: let rows change those with the same code (--key code on the command line), or give this row another one.</source>
        <translation>Une fiche de code {code} existe déjà : faites modifier par les lignes celles du même code (--key code en ligne de commande), ou donnez un autre code à cette ligne.</translation>
    </message>
    <message>
        <source>An earlier row has the code {code}, too: give each its own.</source>
        <translation>Une ligne précédente a aussi le code {code} : donnez à chacune le sien.</translation>
    </message>
    <message>
        <source>No column of {file} is matched to a field: choose where the columns go. Its first line has to name them.</source>
        <translation>Aucune colonne de {file} ne correspond à un champ : choisissez où vont les colonnes. Sa première ligne doit les nommer.</translation>
    </message>
    <message>
        <source>“{target}” is nothing that a column can go to. Choose one such as: {known}.</source>
        <translation>« {target} » ne peut recevoir aucune colonne. Choisissez par exemple : {known}.</translation>
    </message>
    <message>
        <source>Several columns go to “{target}”: {columns}. Leave all but one out.</source>
        <translation>Plusieurs colonnes vont vers « {target} » : {columns}. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>Several places are called “{text}” ({areas}): say its region, its district or its point, too.</source>
        <translation>Plusieurs lieux s’appellent « {text} » ({areas}) : indiquez aussi sa région, son cercle ou ses coordonnées.</translation>
    </message>
    <message>
        <source>Say in which attack this happened to the person, by its code.</source>
        <translation>Indiquez par son code dans quelle attaque cela est arrivé à la personne.</translation>
    </message>
    <message>
        <source>Say what was done to the person in the attack, such as killed or injured.</source>
        <translation>Indiquez ce que la personne a subi dans l’attaque, par exemple tué ou blessé.</translation>
    </message>
    <message>
        <source>This counts no persons: say what was done to the person, such as killed or injured.</source>
        <translation>Cela ne compte pas des personnes : indiquez ce que la personne a subi, par exemple tué ou blessé.</translation>
    </message>
    <message>
        <source>The attack has several such counts: add the person to one of them in its form.</source>
        <translation>L’attaque a plusieurs bilans de ce genre : ajoutez la personne à l’un d’eux dans son formulaire.</translation>
    </message>
    <message>
        <source>The attack has several counts of this kind: change the one that is meant in its form.</source>
        <translation>L’attaque a plusieurs décomptes de cette sorte : modifiez celui qui est visé dans sa fiche.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”. Choose one such as {known}.</source>
        <translation>Il n’y a pas d’encodage « {name} ». Choisissez par exemple {known}.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{name}”. It has: {known}.</source>
        <translation>« {file} » n’a pas de feuille « {name} ». Il contient : {known}.</translation>
    </message>
    <message>
        <source>The sheet “{name}” has no header with rows below it: choose another sheet.</source>
        <translation>La feuille « {name} » n’a pas d’en-tête suivi de lignes : choisissez une autre feuille.</translation>
    </message>
    <message>
        <source>This cannot stay empty, and no column goes to it: choose one, or add it to the table.</source>
        <translation>Ceci ne peut pas rester vide, et aucune colonne n’y va : choisissez-en une, ou ajoutez-la au tableau.</translation>
    </message>
    <message>
        <source>No row could be taken: mend the faults above, or choose anew what a row is and where its columns go.</source>
        <translation>Aucune ligne n’a pu être prise : corrigez les erreurs ci-dessus, ou choisissez à nouveau ce qu’est une ligne et où vont ses colonnes.</translation>
    </message>
    <message>
        <source>“{name}” is no field of this record by which it could be found again. Columns go to: {known}.</source>
        <translation>« {name} » n’est pas un champ de cette fiche par lequel la retrouver. Les colonnes vont vers : {known}.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>“{text}” is not among those abducted in the attack: add the person there first.</source>
        <translation>« {text} » n’est pas parmi les personnes enlevées dans l’attaque : ajoutez-y d’abord cette personne.</translation>
    </message>
    <message>
        <source>The attack counts no one group as abducted: record it there first, or name the person.</source>
        <translation>L’attaque ne compte pas un seul groupe enlevé : enregistrez-le d’abord, ou nommez la personne.</translation>
    </message>
    <message>
        <source>Abduction {code} is about this group already: change that one by its code, or name a person.</source>
        <translation>L’enlèvement {code} porte déjà sur ce groupe : modifiez-le par son code, ou nommez une personne.</translation>
    </message>
    <message>
        <source>{there} are recorded here: what became of captives is changed in their abduction.</source>
        <translation>{there} sont enregistrés ici : le sort des captifs se modifie dans leur enlèvement.</translation>
    </message>
    <message>
        <source>{encoding} (a guess)</source>
        <translation>{encoding} (supposé)</translation>
    </message>
    <message>
        <source>Choose another one where letters look wrong</source>
        <translation>Choisissez-en un autre si des lettres sont fausses</translation>
    </message>
    <message>
        <source>The table does not have these columns of the mapping: {columns}.</source>
        <translation>Le tableau n’a pas ces colonnes de la correspondance : {columns}.</translation>
    </message>
    <message>
        <source>Dates like 06/01/2024</source>
        <translation>Dates comme 06/01/2024</translation>
    </message>
    <message>
        <source>As the table tells</source>
        <translation>Selon le tableau</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Dates are read with the day first: {example} in line {line} can only be read so.</source>
        <translation>Les dates sont lues le jour d’abord : {example}, ligne {line}, ne peut se lire qu’ainsi.</translation>
    </message>
    <message>
        <source>Dates are read with the month first: {example} in line {line} can only be read so.</source>
        <translation>Les dates sont lues le mois d’abord : {example}, ligne {line}, ne peut se lire qu’ainsi.</translation>
    </message>
    <message>
        <source>Dates such as {example} in line {line} are read with the day first: check that.</source>
        <translation>Les dates comme {example}, ligne {line}, sont lues le jour d’abord : vérifiez-le.</translation>
    </message>
    <message>
        <source>Dates such as {example} in line {line} are read with the day first, as you chose.</source>
        <translation>Les dates comme {example}, ligne {line}, sont lues le jour d’abord, comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>Dates such as {example} in line {line} are read with the month first, as you chose.</source>
        <translation>Les dates comme {example}, ligne {line}, sont lues le mois d’abord, comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>“dates” of a mapping is “day” or “month”: what comes first in 06/01/2024.</source>
        <translation>« dates » d’une correspondance est « day » ou « month » : ce qui vient d’abord dans 06/01/2024.</translation>
    </message>
    <message>
        <source>Dates of both kinds stand here ({example} in line {line}, {other}): one that can be read both ways is read with the day first. Mend the table, or check each.</source>
        <translation>Des dates des deux sortes se trouvent ici ({example}, ligne {line}, et {other}) : celle qui peut se lire des deux façons est lue le jour d’abord. Corrigez le tableau, ou vérifiez chacune.</translation>
    </message>
    <message>
        <source>Place: the main one of several</source>
        <translation>Lieu : le principal de plusieurs</translation>
    </message>
    <message>
        <source>Source: addresses of several</source>
        <translation>Source : adresses de plusieurs</translation>
    </message>
    <message>
        <source>Source: origins of several</source>
        <translation>Source : origines de plusieurs</translation>
    </message>
    <message>
        <source>Source: how many</source>
        <translation>Source : combien</translation>
    </message>
    <message>
        <source>Persons documented by name</source>
        <translation>Personnes documentées nommément</translation>
    </message>
    <message>
        <source>{n} numbers stand here for {sources} sources: give one for each.</source>
        <translation>{n} numéros se trouvent ici pour {sources} sources : donnez-en un pour chacune.</translation>
    </message>
    <message>
        <source>Weapons</source>
        <translation>Armes</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file: choose another name.</source>
        <translation>« {name} » n’est pas un fichier ordinaire : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The name of the file holds bytes that are no letters: choose another one.</source>
        <translation>Le nom du fichier contient des octets qui ne sont pas des lettres : choisissez-en un autre.</translation>
    </message>
</context>
</TS>
