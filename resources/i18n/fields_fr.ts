<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>fields</name>
    <message>
        <source>Your own number: type it and say why.</source>
        <translation>Votre propre nombre : tapez-le et dites pourquoi.</translation>
    </message>
    <message>
        <source>Only {source} gives a number.</source>
        <translation>Seule {source} donne un nombre.</translation>
    </message>
    <message>
        <source>Only {source} gives a number; this is its last.</source>
        <translation>Seule {source} donne un nombre ; c’est son dernier.</translation>
    </message>
    <message>
        <source>{source} is the most direct of {n} independent sources.</source>
        <translation>{source} est la plus directe de {n} sources indépendantes.</translation>
    </message>
    <message>
        <source>{source} is graded highest: {grade}.</source>
        <translation>{source} est la mieux cotée : {grade}.</translation>
    </message>
    <message>
        <source>{n} of {all} independent sources say so.</source>
        <translation>{n} sources indépendantes sur {all} le disent.</translation>
    </message>
    <message>
        <source>From the lowest to the highest of all {n} figures.</source>
        <translation>Du plus bas au plus haut des {n} chiffres.</translation>
    </message>
    <message>
        <source>{source} is the most direct; the others repeat it or what it repeats.</source>
        <translation>{source} est la plus directe ; les autres la répètent, ou répètent ce qu’elle répète.</translation>
    </message>
    <message>
        <source>{source} gives the lowest number.</source>
        <translation>{source} donne le nombre le plus bas.</translation>
    </message>
    <message>
        <source>{source} is the latest: {day}.</source>
        <translation>{source} est la plus récente : {day}.</translation>
    </message>
    <message>
        <source>{n} persons are recorded one by one; there may be more.</source>
        <translation>{n} personnes sont inscrites une par une ; il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Line {line} is not in UTF-8 (byte {byte} of the file). It may be Windows-1252, where it reads “{guess}”: save the file as UTF-8 (in the spreadsheet: “CSV UTF-8”).</source>
        <translation>La ligne {line} n’est pas en UTF-8 (octet {byte} du fichier). C’est peut-être du Windows-1252, où elle se lit « {guess} » : enregistrez le fichier en UTF-8 (dans le tableur : « CSV UTF-8 »).</translation>
    </message>
    <message>
        <source>This is a workbook, not a CSV file: open it in the spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>C’est un classeur, pas un fichier CSV : ouvrez-le dans le tableur et enregistrez-le en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>The file is in UTF-16 (“Unicode text”): save it as UTF-8 (in the spreadsheet: “CSV UTF-8”).</source>
        <translation>Le fichier est en UTF-16 (« Texte Unicode ») : enregistrez-le en UTF-8 (dans le tableur : « CSV UTF-8 »).</translation>
    </message>
    <message>
        <source>A row at line {line} is longer than {limit} million characters: this is hardly a table.</source>
        <translation>Une ligne du tableau, à la ligne {line}, dépasse {limit} millions de caractères : ce n’est sans doute pas un tableau.</translation>
    </message>
    <message>
        <source>Line {line} is not in UTF-8 (byte {byte} of the file): save the file as UTF-8 (in the spreadsheet: “CSV UTF-8”).</source>
        <translation>La ligne {line} n’est pas en UTF-8 (octet {byte} du fichier) : enregistrez le fichier en UTF-8 (dans le tableur : « CSV UTF-8 »).</translation>
    </message>
    <message>
        <source>Line {line} follows a fault in line {earlier} that leaves it in doubt: mend that line first.</source>
        <translation>La ligne {line} suit une faute de la ligne {earlier} qui la rend douteuse : corrigez d’abord celle-là.</translation>
    </message>
    <message>
        <source>Line {line} has {cells} cells, but the header has {columns}: look for a delimiter.</source>
        <translation>La ligne {line} a {cells} cellules, mais l’en-tête en a {columns} : cherchez un séparateur.</translation>
    </message>
    <message>
        <source>The row of line {line} holds a NUL character: delete it.</source>
        <translation>La rangée de la ligne {line} contient un caractère NUL : supprimez-le.</translation>
    </message>
    <message>
        <source>A cell in line {line} has a quotation mark but is not quoted: quote it and double the mark.</source>
        <translation>Une cellule de la ligne {line} contient un guillemet sans être entre guillemets : mettez-la entre guillemets et doublez le signe.</translation>
    </message>
    <message>
        <source>Line 1 has no column names: the first line of the file must name the columns.</source>
        <translation>La ligne 1 n’a pas de noms de colonnes : la première ligne du fichier doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>The file is empty: choose another one.</source>
        <translation>Le fichier est vide : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Line 1 holds NUL characters: the file may be in UTF-16. Save it as UTF-8 (in the spreadsheet: “CSV UTF-8”).</source>
        <translation>La ligne 1 contient des caractères NUL : le fichier est peut-être en UTF-16. Enregistrez-le en UTF-8 (dans le tableur : « CSV UTF-8 »).</translation>
    </message>
    <message>
        <source>The cell that begins in line {line} passes {limit} million characters: is a mark missing?</source>
        <translation>La cellule qui commence à la ligne {line} dépasse {limit} millions de caractères : manque-t-il un guillemet ?</translation>
    </message>
    <message>
        <source>Column {number} has no name in line 1: give it one.</source>
        <translation>La colonne {number} n’a pas de nom dans la ligne 1 : donnez-lui-en un.</translation>
    </message>
    <message>
        <source>Two columns are named “{name}”: give each a name of its own.</source>
        <translation>Deux colonnes s’appellent « {name} » : donnez à chacune son propre nom.</translation>
    </message>
    <message>
        <source>The columns of “{name}” are not the expected ones: {found} instead of {expected}.</source>
        <translation>Les colonnes de « {name} » ne sont pas celles attendues : {found} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>The quotation mark that opens a cell in line {line} is never closed: close it there.</source>
        <translation>Le guillemet qui ouvre une cellule à la ligne {line} n’est jamais fermé : fermez-le à cet endroit.</translation>
    </message>
    <message>
        <source>The quoted cell that begins in line {line} has a quotation mark inside: double that mark.</source>
        <translation>La cellule entre guillemets qui commence à la ligne {line} contient un guillemet : doublez ce signe.</translation>
    </message>
    <message>
        <source>There is no format “{name}”, so nothing was written. Choose one of: {known}.</source>
        <translation>Il n’y a pas de format « {name} » : rien n’a été écrit. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>{file} can be read but not written, and what leaves a casebook is noted in it. Nothing was written: copy the casebook to a place where you may write, and export it from there.</source>
        <translation>{file} peut être lu mais pas modifié, or ce qui sort d’un registre y est noté. Rien n’a été écrit : copiez le registre là où vous pouvez écrire, et exportez-le de là.</translation>
    </message>
    <message>
        <source>{count} faults, so nothing was read. First: {reason} Correct the files and read them again.</source>
        <translation>{count} fautes : rien n’a été lu. La première : {reason} Corrigez les fichiers et relisez-les.</translation>
    </message>
    <message>
        <source>, line {line}</source>
        <translation>, ligne {line}</translation>
    </message>
    <message>
        <source>, column {column}</source>
        <translation>, colonne {column}</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written. Free some space or choose another disk.</source>
        <translation>Le disque est plein : « {name} » n’a pas été écrit. Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>Your share of this disk is used up: “{name}” was not written. Free some space there.</source>
        <translation>Votre part de ce disque est épuisée : « {name} » n’a pas été écrit. Libérez-y de la place.</translation>
    </message>
    <message>
        <source>“{name}” is too large for this disk. Choose another disk (many sticks end at 4 GB a file).</source>
        <translation>« {name} » est trop grand pour ce disque. Choisissez-en un autre (beaucoup de clés s’arrêtent à 4 Go par fichier).</translation>
    </message>
    <message>
        <source>“{name}” is not open to you: choose another place, or close the program that holds it.</source>
        <translation>« {name} » ne vous est pas ouvert : choisissez un autre endroit, ou fermez le programme qui le tient.</translation>
    </message>
    <message>
        <source>This disk can only be read: choose another place for “{name}”.</source>
        <translation>Ce disque est en lecture seule : choisissez un autre endroit pour « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” is not there, or its disk was taken out: choose the place again.</source>
        <translation>« {name} » n’est pas là, ou son disque a été retiré : choisissez de nouveau l’endroit.</translation>
    </message>
    <message>
        <source>The folder of “{name}” is not a folder: choose another place.</source>
        <translation>Le dossier de « {name} » n’est pas un dossier : choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose a file.</source>
        <translation>« {name} » est un dossier : choisissez un fichier.</translation>
    </message>
    <message>
        <source>The disk reports a fault at “{name}”: choose another disk, and keep a copy of this one.</source>
        <translation>Le disque signale une défaillance sur « {name} » : choisissez un autre disque, et gardez une copie de celui-ci.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk: choose a shorter one.</source>
        <translation>Le nom « {name} » est trop long pour ce disque : choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”: choose another place.</source>
        <translation>Il n’y a pas de dossier « {folder} » : choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: choose another name for the file.</source>
        <translation>« {name} » est un dossier : choisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a casebook, and nothing is written over one: choose another name.</source>
        <translation>« {name} » est un registre, et rien n’est écrit par-dessus un registre : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” exists already: choose another name.</source>
        <translation>« {name} » existe déjà : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is a file: choose another name for the folder.</source>
        <translation>« {name} » est un fichier : choisissez un autre nom pour le dossier.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not empty: choose another name.</source>
        <translation>Le dossier « {name} » n’est pas vide : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder “{name}” is not replaced: it holds other files (no {mark}). Choose another.</source>
        <translation>Le dossier « {name} » n’est pas remplacé : il contient d’autres fichiers (pas de {mark}). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{name}” is written, but the earlier one could not be removed: delete “{old}” yourself.</source>
        <translation>« {name} » est écrit, mais le précédent n’a pas pu être retiré : supprimez vous-même « {old} ».</translation>
    </message>
    <message>
        <source>These are not the columns of a pack (missing: {lost}; unknown: {strange}): mend line 1.</source>
        <translation>Ce ne sont pas les colonnes d’un paquet (manquent : {lost} ; inconnues : {strange}) : corrigez la ligne 1.</translation>
    </message>
    <message>
        <source>The columns stand in another order than in a pack: put them into this one: {expected}.</source>
        <translation>Les colonnes ne sont pas dans l’ordre d’un paquet : mettez-les dans cet ordre : {expected}.</translation>
    </message>
    <message>
        <source>“{name}” is not a pack: it has no {mark}. Choose the folder that Témoin wrote.</source>
        <translation>« {name} » n’est pas un paquet : il n’a pas de {mark}. Choisissez le dossier que Témoin a écrit.</translation>
    </message>
    <message>
        <source>The file is missing: get the pack anew.</source>
        <translation>Le fichier manque : faites-vous renvoyer le paquet.</translation>
    </message>
    <message>
        <source>A pack is read into an empty casebook only, and {file} has records already (the trash counts). Nothing was written. Make a new casebook and read the pack into that.</source>
        <translation>Un paquet ne se lit que dans un registre vide, et {file} a déjà des fiches (la corbeille compte). Rien n’a été écrit. Créez un nouveau registre et lisez-y le paquet.</translation>
    </message>
    <message>
        <source>“{name}” was written by a later version of Témoin: update the program, then read it.</source>
        <translation>« {name} » a été écrit par une version plus récente de Témoin : mettez le programme à jour, puis lisez-le.</translation>
    </message>
    <message>
        <source>The {mark} of “{name}” cannot be understood, so nothing was written: get the pack anew.</source>
        <translation>Le fichier {mark} de « {name} » est incompréhensible, rien n’a donc été écrit : faites-vous renvoyer le paquet.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of record that a pack holds: correct the column {column}.</source>
        <translation>« {kind} » n’est pas une sorte de fiche que contient un paquet : corrigez la colonne {column}.</translation>
    </message>
    <message>
        <source>This follows from the other columns and should be “{expected}”: correct one of them.</source>
        <translation>Ceci découle des autres colonnes et devrait être « {expected} » : corrigez l’une d’elles.</translation>
    </message>
    <message>
        <source>This id is in line {earlier} already: delete one of the two rows.</source>
        <translation>Cet identifiant est déjà à la ligne {earlier} : supprimez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>This id is also in {file}, line {earlier}: give one of the two records another.</source>
        <translation>Cet identifiant est aussi dans {file}, ligne {earlier} : donnez-en un autre à l’une des deux fiches.</translation>
    </message>
    <message>
        <source>There is no such record in {to}.csv: add it there, or correct this cell.</source>
        <translation>Il n’y a pas de telle fiche dans {to}.csv : ajoutez-l’y, ou corrigez cette cellule.</translation>
    </message>
    <message>
        <source>“{text}” is not a date as packs write them: write it like 2024-01-06, 2024-01 or 2024-01-05/2024-01-06.</source>
        <translation>« {text} » n’est pas une date comme les paquets les écrivent : écrivez 2024-01-06, 2024-01 ou 2024-01-05/2024-01-06.</translation>
    </message>
    <message>
        <source>There is no profile “{name}”, so nothing was written. Choose one of: {known}.</source>
        <translation>Il n’y a pas de profil « {name} » : rien n’a été écrit. Choisissez parmi : {known}.</translation>
    </message>
    <message>
        <source>Something was saved each time while the casebook was read. Nothing was written: try again.</source>
        <translation>Quelque chose a été enregistré à chaque fois pendant la lecture du registre. Rien n’a été écrit : réessayez.</translation>
    </message>
    <message>
        <source>a title much alike</source>
        <translation>un titre très ressemblant</translation>
    </message>
    <message>
        <source>{km} km away</source>
        <translation>à {km} km</translation>
    </message>
    <message>
        <source>dates that overlap</source>
        <translation>des dates qui se recoupent</translation>
    </message>
    <message>
        <source>the same district, {district}</source>
        <translation>le même cercle, {district}</translation>
    </message>
    <message>
        <source>less than 1 km away</source>
        <translation>à moins de 1 km</translation>
    </message>
    <message>
        <source>the same region, {district}</source>
        <translation>la même région, {district}</translation>
    </message>
    <message>
        <source>{days} days apart</source>
        <translation>à {days} jours d’écart</translation>
    </message>
    <message>
        <source>one day apart</source>
        <translation>à un jour d’écart</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>a name much alike</source>
        <translation>un nom très ressemblant</translation>
    </message>
    <message>
        <source>about the same age</source>
        <translation>à peu près le même âge</translation>
    </message>
    <message>
        <source>harmed in the same attack</source>
        <translation>victimes de la même attaque</translation>
    </message>
    <message>
        <source>the same family</source>
        <translation>la même famille</translation>
    </message>
    <message>
        <source>“{name}” is another name of it</source>
        <translation>« {name} » en est un autre nom</translation>
    </message>
    <message>
        <source>the same place, {place}</source>
        <translation>le même lieu, {place}</translation>
    </message>
    <message>
        <source>the same GeoNames number</source>
        <translation>le même numéro GeoNames</translation>
    </message>
    <message>
        <source>the title names {place}</source>
        <translation>le titre nomme {place}</translation>
    </message>
    <message>
        <source>A record cannot be merged with itself: choose two records.</source>
        <translation>Une fiche ne peut être fusionnée avec elle-même : choisissez deux fiches.</translation>
    </message>
    <message>
        <source>One of the two records is not there any more: look for likely duplicates again.</source>
        <translation>L’une des deux fiches n’est plus là : cherchez de nouveau les doublons probables.</translation>
    </message>
    <message>
        <source>One of the two is itself a duplicate: choose the record that it repeats.</source>
        <translation>L’une des deux est elle-même un doublon : choisissez la fiche qu’elle répète.</translation>
    </message>
    <message>
        <source>“{text}” is not an age: type it like 34, 30–40, about 30, 6 months, or in words.</source>
        <translation>« {text} » n’est pas un âge : tapez par exemple 34, 30–40, environ 30, 6 mois, ou en mots.</translation>
    </message>
    <message>
        <source>“{text}” is no point. Give latitude and longitude, such as {examples}</source>
        <translation>« {text} » n’est pas un point. Donnez latitude et longitude, comme {examples}</translation>
    </message>
    <message>
        <source>“{text}”: give the latitude (N or S) first, then the longitude (E or W).</source>
        <translation>« {text} » : donnez d’abord la latitude (N ou S), puis la longitude (E ou O).</translation>
    </message>
    <message>
        <source>“{text}”: minutes and seconds are below 60, and only the last number may have a point.</source>
        <translation>« {text} » : minutes et secondes sont inférieures à 60, et seul le dernier nombre peut avoir une virgule ou un point.</translation>
    </message>
    <message>
        <source>There are no coordinates in this link: open it, and copy the point itself or the long address.</source>
        <translation>Il n’y a pas de coordonnées dans ce lien : ouvrez-le, et copiez le point lui-même ou l’adresse longue.</translation>
    </message>
    <message>
        <source>“{text}”: a latitude lies between −90 and 90. Is the longitude first?</source>
        <translation>« {text} » : une latitude est comprise entre −90 et 90. La longitude est-elle en premier ?</translation>
    </message>
    <message>
        <source>“{text}”: a longitude lies between −180 and 180.</source>
        <translation>« {text} » : une longitude est comprise entre −180 et 180.</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>vers {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’à {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>à partir de {date}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>sometime in {dates}</source>
        <translation>un jour parmi {dates}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>approximate day</source>
        <translation>jour approximatif</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>uncertain day</source>
        <translation>jour incertain</translation>
    </message>
    <message>
        <source>exact day</source>
        <translation>jour exact</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Attaque</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Attaques</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Abductions</source>
        <translation>Enlèvements</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Toll</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Linked attacks</source>
        <translation>Attaques liées</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Perpetrators</source>
        <translation>Auteurs de l’attaque</translation>
    </message>
    <message>
        <source>Named persons</source>
        <translation>Personnes nommées</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Sources citées</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>Sources indépendantes</translation>
    </message>
    <message>
        <source>Harm suffered</source>
        <translation>Atteintes subies</translation>
    </message>
    <message>
        <source>Family and identification</source>
        <translation>Famille et identification</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Who was taken</source>
        <translation>Qui a été enlevé</translation>
    </message>
    <message>
        <source>Taking</source>
        <translation>Enlèvement des personnes</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Ransom and tracing</source>
        <translation>Rançon et recherches</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>How it reached you</source>
        <translation>Comment elle vous est parvenue</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Cotation</translation>
    </message>
    <message>
        <source>Consent and protection</source>
        <translation>Consentement et protection</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Employée pour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Gazetteer</source>
        <translation>Répertoire de lieux</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Attacks here</source>
        <translation>Attaques ici</translation>
    </message>
    <message>
        <source>In other databases</source>
        <translation>Dans d’autres bases</translation>
    </message>
    <message>
        <source>The places of the attack, first the main one.</source>
        <translation>Les lieux de l’attaque, d’abord le principal.</translation>
    </message>
    <message>
        <source>The parties recorded as having carried it out.</source>
        <translation>Les parties inscrites comme l’ayant commise.</translation>
    </message>
    <message>
        <source>People killed, by the counting rules: adopted figure or named persons, whichever is more.</source>
        <translation>Personnes tuées, selon les règles de comptage : chiffre retenu ou personnes nommées, le plus grand des deux.</translation>
    </message>
    <message>
        <source>People injured.</source>
        <translation>Personnes blessées.</translation>
    </message>
    <message>
        <source>People abducted.</source>
        <translation>Personnes enlevées.</translation>
    </message>
    <message>
        <source>People displaced.</source>
        <translation>Personnes déplacées.</translation>
    </message>
    <message>
        <source>Homes burned.</source>
        <translation>Maisons incendiées.</translation>
    </message>
    <message>
        <source>Distinct persons recorded as victims of the attack.</source>
        <translation>Personnes distinctes inscrites comme victimes de l’attaque.</translation>
    </message>
    <message>
        <source>Sources that give a figure or are cited for the attack.</source>
        <translation>Sources qui donnent un chiffre ou sont citées pour l’attaque.</translation>
    </message>
    <message>
        <source>Sources that do not repeat one another: those derived from one origin count once.</source>
        <translation>Sources qui ne se répètent pas l’une l’autre : celles d’une même origine comptent une fois.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Numbers elsewhere</source>
        <translation>Numéros ailleurs</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Naming</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Role in the community</source>
        <translation>Rôle dans la communauté</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Identifying marks</source>
        <translation>Signes particuliers</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Même personne que</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Enlevé le</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Enlevé à</translation>
    </message>
    <message>
        <source>Taken towards</source>
        <translation>Emmené vers</translation>
    </message>
    <message>
        <source>Captor</source>
        <translation>Ravisseur</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Last seen on</source>
        <translation>Vu en dernier le</translation>
    </message>
    <message>
        <source>Last seen at</source>
        <translation>Vu en dernier à</translation>
    </message>
    <message>
        <source>Last seen by</source>
        <translation>Vu en dernier par</translation>
    </message>
    <message>
        <source>Proof of life</source>
        <translation>Preuve de vie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Tracing request</source>
        <translation>Demande de recherches</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Known as of</source>
        <translation>Connu à la date du</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Kind of material</source>
        <translation>Nature du document</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Public label</source>
        <translation>Désignation publique</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Date de la source</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Archived at</source>
        <translation>Archivé à</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>Recueilli le</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Recueilli par</translation>
    </message>
    <message>
        <source>How collected</source>
        <translation>Mode de recueil</translation>
    </message>
    <message>
        <source>Connection to the event</source>
        <translation>Lien avec l’événement</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Dérive de</translation>
    </message>
    <message>
        <source>Original informant</source>
        <translation>Informateur d’origine</translation>
    </message>
    <message>
        <source>Scope of consent</source>
        <translation>Étendue du consentement</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentement donné le</translation>
    </message>
    <message>
        <source>Consent ends on</source>
        <translation>Le consentement prend fin le</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nom local</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Autres graphies</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Sorte de lieu</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Code de la région</translation>
    </message>
    <message>
        <source>Cercle or district</source>
        <translation>Cercle ou district</translation>
    </message>
    <message>
        <source>District code</source>
        <translation>Code du district</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Commune code</source>
        <translation>Code de la commune</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>GeoNames number</source>
        <translation>Numéro GeoNames</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Predominant group</source>
        <translation>Groupe majoritaire</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Active to</source>
        <translation>Actif jusqu’à</translation>
    </message>
    <message>
        <source>Name in ACLED</source>
        <translation>Nom dans ACLED</translation>
    </message>
    <message>
        <source>Number in UCDP</source>
        <translation>Numéro dans l’UCDP</translation>
    </message>
    <message>
        <source>A short name for the attack: who did what, where.</source>
        <translation>Un nom court pour l’attaque : qui a fait quoi, où.</translation>
    </message>
    <message>
        <source>Neutral words, no names of victims or sources.</source>
        <translation>Des mots neutres, sans noms de victimes ni de sources.</translation>
    </message>
    <message>
        <source>JNIM attack on Ogota and Ouémbé</source>
        <translation>Attaque du JNIM contre Ogota et Ouémbé</translation>
    </message>
    <message>
        <source>The day of the attack, or the days between which it happened.</source>
        <translation>Le jour de l’attaque, ou les jours entre lesquels elle a eu lieu.</translation>
    </message>
    <message>
        <source>As exact as the source is: a day, a month, a range. Never 1 January for an unknown day. “Early January” is about the 1st to the 10th, a night its evening and the day after.</source>
        <translation>Aussi exact que la source : un jour, un mois, une période. Jamais le 1er janvier pour un jour inconnu. « Début janvier » va à peu près du 1er au 10, une nuit comprend son soir et le lendemain.</translation>
    </message>
    <message>
        <source>2024-01-27, Jan 2024, 5–6 Jan 2024, about 2024-01-06</source>
        <translation>2024-01-27, janv. 2024, 5–6 janv. 2024, vers 2024-01-06</translation>
    </message>
    <message>
        <source>When in the day it began.</source>
        <translation>À quel moment de la journée elle a commencé.</translation>
    </message>
    <message>
        <source>An hour if the source gives one, else a part of the day.</source>
        <translation>Une heure si la source en donne une, sinon une partie de la journée.</translation>
    </message>
    <message>
        <source>05:30, dawn</source>
        <translation>05:30, aube</translation>
    </message>
    <message>
        <source>The form of the attack as a whole.</source>
        <translation>La forme de l’attaque dans son ensemble.</translation>
    </message>
    <message>
        <source>Choose what the attackers did first of all; the harm done is counted in the toll.</source>
        <translation>Choisissez ce que les assaillants ont fait avant tout ; le mal fait se compte dans le bilan.</translation>
    </message>
    <message>
        <source>What happened, in order, in a few sentences.</source>
        <translation>Ce qui s’est passé, dans l’ordre, en quelques phrases.</translation>
    </message>
    <message>
        <source>Only what the sources say; mark what is disputed. No names of sources.</source>
        <translation>Seulement ce que disent les sources ; signalez ce qui est contesté. Pas de noms de sources.</translation>
    </message>
    <message>
        <source>At dawn about 40 men on motorcycles entered the village …</source>
        <translation>À l’aube, une quarantaine d’hommes à moto sont entrés dans le village …</translation>
    </message>
    <message>
        <source>What went before and what followed: blockades, threats, earlier attacks, responses.</source>
        <translation>Ce qui a précédé et ce qui a suivi : blocus, menaces, attaques antérieures, réactions.</translation>
    </message>
    <message>
        <source>Links to other attacks are recorded below, with their source.</source>
        <translation>Les liens avec d’autres attaques s’inscrivent plus bas, avec leur source.</translation>
    </message>
    <message>
        <source>How sure the team is that the attack happened as recorded.</source>
        <translation>À quel point l’équipe est sûre que l’attaque a eu lieu comme elle est inscrite.</translation>
    </message>
    <message>
        <source>The ladder of fact-finding missions; “alleged” until somebody has assessed it.</source>
        <translation>L’échelle des missions d’établissement des faits ; « allégué » tant que personne ne l’a appréciée.</translation>
    </message>
    <message>
        <source>2 — Reasonable grounds to believe</source>
        <translation>2 — Motifs raisonnables de croire</translation>
    </message>
    <message>
        <source>Where checking the report stands.</source>
        <translation>Où en est la vérification du signalement.</translation>
    </message>
    <message>
        <source>Where the record stands on its way to publication.</source>
        <translation>Où en est la fiche sur le chemin de la publication.</translation>
    </message>
    <message>
        <source>“Submitted” needs title, date, place and no hard problem; a draft may always be saved.</source>
        <translation>« Soumis » demande titre, date, lieu et aucun problème bloquant ; un brouillon peut toujours être enregistré.</translation>
    </message>
    <message>
        <source>Who may see the record.</source>
        <translation>Qui peut voir la fiche.</translation>
    </message>
    <message>
        <source>3 never leaves this casebook.</source>
        <translation>3 ne sort jamais de ce registre.</translation>
    </message>
    <message>
        <source>The human name of the record.</source>
        <translation>Le nom courant de la fiche.</translation>
    </message>
    <message>
        <source>Given when the record is first saved; change it only to follow your office's numbering.</source>
        <translation>Donné au premier enregistrement ; ne le changez que pour suivre la numérotation de votre bureau.</translation>
    </message>
    <message>
        <source>The attack that this record repeats.</source>
        <translation>L’attaque que cette fiche répète.</translation>
    </message>
    <message>
        <source>A duplicate is kept but counted nowhere.</source>
        <translation>Un doublon est gardé mais n’est compté nulle part.</translation>
    </message>
    <message>
        <source>What the same attack is called in other databases.</source>
        <translation>Comment la même attaque s’appelle dans d’autres bases de données.</translation>
    </message>
    <message>
        <source>name=number, parted by semicolons</source>
        <translation>nom=numéro, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>The person's name as the source says it.</source>
        <translation>Le nom de la personne tel que le dit la source.</translation>
    </message>
    <message>
        <source>Leave empty and give the reason (unknown, withheld) rather than write “unknown”.</source>
        <translation>Laissez vide et donnez la raison (inconnu, non communiqué) plutôt que d’écrire « inconnu ».</translation>
    </message>
    <message>
        <source>Nicknames, other spellings, the father's name.</source>
        <translation>Surnoms, autres graphies, nom du père.</translation>
    </message>
    <message>
        <source>Parted by semicolons.</source>
        <translation>Séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Whether the person could be identified.</source>
        <translation>Si la personne a pu être identifiée.</translation>
    </message>
    <message>
        <source>As reported; unknown is an answer.</source>
        <translation>Tel que signalé ; inconnu est une réponse.</translation>
    </message>
    <message>
        <source>As exact as it is known.</source>
        <translation>Aussi exact qu’on le sait.</translation>
    </message>
    <message>
        <source>The age at the time is recorded with the harm.</source>
        <translation>L’âge au moment des faits s’inscrit avec l’atteinte.</translation>
    </message>
    <message>
        <source>1989, about 1990</source>
        <translation>1989, vers 1990</translation>
    </message>
    <message>
        <source>As the person or the source says, never guessed from a name.</source>
        <translation>Comme le dit la personne ou la source, jamais deviné d’après un nom.</translation>
    </message>
    <message>
        <source>What the person lived from.</source>
        <translation>De quoi vivait la personne.</translation>
    </message>
    <message>
        <source>A function that others knew the person by.</source>
        <translation>Une fonction par laquelle les autres connaissaient la personne.</translation>
    </message>
    <message>
        <source>imam, head of the women's group</source>
        <translation>imam, responsable du groupement des femmes</translation>
    </message>
    <message>
        <source>The same word or number for all members of one family in this casebook.</source>
        <translation>Le même mot ou numéro pour tous les membres d’une famille dans ce registre.</translation>
    </message>
    <message>
        <source>Cissé-Ogota-2</source>
        <translation>Cissé-Ogota-2</translation>
    </message>
    <message>
        <source>What the person is to the head of the family.</source>
        <translation>Ce que la personne est au chef de famille.</translation>
    </message>
    <message>
        <source>What could identify the person or the body: scars, clothes, objects.</source>
        <translation>Ce qui pourrait identifier la personne ou le corps : cicatrices, habits, objets.</translation>
    </message>
    <message>
        <source>The record of the same person that is kept.</source>
        <translation>La fiche de la même personne qui est gardée.</translation>
    </message>
    <message>
        <source>The two count as one person.</source>
        <translation>Les deux comptent pour une seule personne.</translation>
    </message>
    <message>
        <source>What the person or family agreed that may be done with the record.</source>
        <translation>Ce que la personne ou la famille a accepté que l’on fasse de la fiche.</translation>
    </message>
    <message>
        <source>3 for survivors of sexual violence, children and witnesses.</source>
        <translation>3 pour les victimes de violences sexuelles, les enfants et les témoins.</translation>
    </message>
    <message>
        <source>The attack in which they were taken.</source>
        <translation>L’attaque au cours de laquelle ils ont été enlevés.</translation>
    </message>
    <message>
        <source>The count of the group that was taken, from the attack's toll.</source>
        <translation>Le décompte du groupe enlevé, tiré du bilan de l’attaque.</translation>
    </message>
    <message>
        <source>Either a group or one person, never both.</source>
        <translation>Soit un groupe, soit une personne, jamais les deux.</translation>
    </message>
    <message>
        <source>The one person who was taken, from the attack's victims.</source>
        <translation>La personne enlevée, parmi les victimes de l’attaque.</translation>
    </message>
    <message>
        <source>Either one person or a group, never both.</source>
        <translation>Soit une personne, soit un groupe, jamais les deux.</translation>
    </message>
    <message>
        <source>When they were taken.</source>
        <translation>Quand ils ont été enlevés.</translation>
    </message>
    <message>
        <source>The place where they were taken.</source>
        <translation>Le lieu où ils ont été enlevés.</translation>
    </message>
    <message>
        <source>The kind of place.</source>
        <translation>La sorte de lieu.</translation>
    </message>
    <message>
        <source>Where they were led, as reported.</source>
        <translation>Où ils ont été emmenés, d’après les sources.</translation>
    </message>
    <message>
        <source>towards the forest of Sama</source>
        <translation>vers la forêt de Sama</translation>
    </message>
    <message>
        <source>The party that holds or held them.</source>
        <translation>La partie qui les retient ou les a retenus.</translation>
    </message>
    <message>
        <source>Why they were taken, as reported.</source>
        <translation>Pourquoi ils ont été enlevés, d’après les sources.</translation>
    </message>
    <message>
        <source>The last day on which somebody saw them alive.</source>
        <translation>Le dernier jour où quelqu’un les a vus vivants.</translation>
    </message>
    <message>
        <source>The place.</source>
        <translation>Le lieu.</translation>
    </message>
    <message>
        <source>Where live captives are held never leaves this casebook.</source>
        <translation>L’endroit où des captifs en vie sont retenus ne sort jamais de ce registre.</translation>
    </message>
    <message>
        <source>Who saw them: a role, not a name.</source>
        <translation>Qui les a vus : un rôle, pas un nom.</translation>
    </message>
    <message>
        <source>a fellow captive, since freed</source>
        <translation>un compagnon de captivité, libéré depuis</translation>
    </message>
    <message>
        <source>The day of the last proof that they were alive.</source>
        <translation>Le jour de la dernière preuve qu’ils étaient en vie.</translation>
    </message>
    <message>
        <source>Whether money or goods were asked for.</source>
        <translation>Si de l’argent ou des biens ont été demandés.</translation>
    </message>
    <message>
        <source>The sum that was demanded.</source>
        <translation>La somme demandée.</translation>
    </message>
    <message>
        <source>Its ISO code.</source>
        <translation>Son code ISO.</translation>
    </message>
    <message>
        <source>Whether it was paid.</source>
        <translation>Si elle a été versée.</translation>
    </message>
    <message>
        <source>Who was asked to look for them, and when.</source>
        <translation>À qui l’on a demandé de les rechercher, et quand.</translation>
    </message>
    <message>
        <source>Red Cross, Mopti, 12 Jan 2024</source>
        <translation>Croix-Rouge, Mopti, 12 janv. 2024</translation>
    </message>
    <message>
        <source>What is known of them now; follows from the events in captivity.</source>
        <translation>Ce que l’on sait d’eux maintenant ; découle des événements en captivité.</translation>
    </message>
    <message>
        <source>The day of the last event or check.</source>
        <translation>Le jour du dernier événement ou de la dernière vérification.</translation>
    </message>
    <message>
        <source>The kind of person or body that gives the information.</source>
        <translation>La sorte de personne ou d’organisme qui donne l’information.</translation>
    </message>
    <message>
        <source>What you have in hand: an interview, an article, a photograph.</source>
        <translation>Ce que vous avez en main : un entretien, un article, une photographie.</translation>
    </message>
    <message>
        <source>The headline or title of a published source.</source>
        <translation>Le titre d’une source publiée.</translation>
    </message>
    <message>
        <source>Leave empty for an interview; give it a public label instead.</source>
        <translation>Laissez vide pour un entretien ; donnez-lui plutôt une désignation publique.</translation>
    </message>
    <message>
        <source>The organisation, newspaper or channel.</source>
        <translation>L’organisation, le journal ou la chaîne.</translation>
    </message>
    <message>
        <source>Who signed it, if published.</source>
        <translation>Qui l’a signé, si c’est publié.</translation>
    </message>
    <message>
        <source>How a confidential source is called in texts that others read.</source>
        <translation>Comment une source confidentielle est appelée dans les textes que d’autres lisent.</translation>
    </message>
    <message>
        <source>Nothing that identifies the person.</source>
        <translation>Rien qui identifie la personne.</translation>
    </message>
    <message>
        <source>witness, 34, farmer</source>
        <translation>témoin, 34 ans, cultivateur</translation>
    </message>
    <message>
        <source>When it was published, written or said.</source>
        <translation>Quand elle a été publiée, écrite ou dite.</translation>
    </message>
    <message>
        <source>The language it was given in.</source>
        <translation>La langue dans laquelle elle a été donnée.</translation>
    </message>
    <message>
        <source>fr, Bambara</source>
        <translation>fr, bambara</translation>
    </message>
    <message>
        <source>Where it was published.</source>
        <translation>Où elle a été publiée.</translation>
    </message>
    <message>
        <source>Where an archived copy is.</source>
        <translation>Où se trouve une copie archivée.</translation>
    </message>
    <message>
        <source>The day you took it down or saved it.</source>
        <translation>Le jour où vous l’avez notée ou sauvegardée.</translation>
    </message>
    <message>
        <source>Who took it down.</source>
        <translation>Qui l’a notée.</translation>
    </message>
    <message>
        <source>By interview, from a document, from the open web …</source>
        <translation>Par entretien, d’après un document, sur le web ouvert …</translation>
    </message>
    <message>
        <source>How the source knows.</source>
        <translation>Comment la source le sait.</translation>
    </message>
    <message>
        <source>The source that this one repeats.</source>
        <translation>La source que celle-ci répète.</translation>
    </message>
    <message>
        <source>Sources of one origin count as one independent source.</source>
        <translation>Les sources d’une même origine comptent pour une seule source indépendante.</translation>
    </message>
    <message>
        <source>Who the source itself relies on.</source>
        <translation>Sur qui la source elle-même s’appuie.</translation>
    </message>
    <message>
        <source>local officials</source>
        <translation>des responsables locaux</translation>
    </message>
    <message>
        <source>How far this source could be relied on before.</source>
        <translation>À quel point on pouvait se fier à cette source jusqu’ici.</translation>
    </message>
    <message>
        <source>Graded apart from what it says.</source>
        <translation>Cotée à part de ce qu’elle dit.</translation>
    </message>
    <message>
        <source>How likely what it says is true.</source>
        <translation>À quel point ce qu’elle dit est vraisemblable.</translation>
    </message>
    <message>
        <source>What the source agreed that may be done with it.</source>
        <translation>Ce que la source a accepté que l’on en fasse.</translation>
    </message>
    <message>
        <source>What exactly was agreed, in the source's words.</source>
        <translation>Ce qui a été accepté exactement, dans les mots de la source.</translation>
    </message>
    <message>
        <source>The day of the agreement.</source>
        <translation>Le jour de l’accord.</translation>
    </message>
    <message>
        <source>The day after which it must be asked again.</source>
        <translation>Le jour après lequel il faut redemander.</translation>
    </message>
    <message>
        <source>What could endanger the source, and what was agreed about it.</source>
        <translation>Ce qui pourrait mettre la source en danger, et ce qui a été convenu à ce sujet.</translation>
    </message>
    <message>
        <source>Who a confidential source really is.</source>
        <translation>Qui est vraiment une source confidentielle.</translation>
    </message>
    <message>
        <source>Never leaves this casebook.</source>
        <translation>Ne sort jamais de ce registre.</translation>
    </message>
    <message>
        <source>The name as most sources write it.</source>
        <translation>Le nom tel que l’écrivent la plupart des sources.</translation>
    </message>
    <message>
        <source>What the people who live there call it.</source>
        <translation>Comment l’appellent ceux qui y vivent.</translation>
    </message>
    <message>
        <source>All other spellings you met.</source>
        <translation>Toutes les autres graphies que vous avez rencontrées.</translation>
    </message>
    <message>
        <source>Village, hamlet, town …</source>
        <translation>Village, hameau, ville …</translation>
    </message>
    <message>
        <source>Three letters, ISO 3166.</source>
        <translation>Trois lettres, ISO 3166.</translation>
    </message>
    <message>
        <source>The first level below the country.</source>
        <translation>Le premier niveau sous le pays.</translation>
    </message>
    <message>
        <source>The OCHA P-code.</source>
        <translation>Le P-code d’OCHA.</translation>
    </message>
    <message>
        <source>The second level.</source>
        <translation>Le deuxième niveau.</translation>
    </message>
    <message>
        <source>The third level.</source>
        <translation>Le troisième niveau.</translation>
    </message>
    <message>
        <source>Degrees north, decimal, WGS 84; south is negative.</source>
        <translation>Degrés nord, décimaux, WGS 84 ; le sud est négatif.</translation>
    </message>
    <message>
        <source>Degrees east, decimal, WGS 84; west is negative.</source>
        <translation>Degrés est, décimaux, WGS 84 ; l’ouest est négatif.</translation>
    </message>
    <message>
        <source>Its number in GeoNames.</source>
        <translation>Son numéro dans GeoNames.</translation>
    </message>
    <message>
        <source>Empty for a place that is in no gazetteer.</source>
        <translation>Vide pour un lieu qui n’est dans aucun répertoire.</translation>
    </message>
    <message>
        <source>The list that name and point come from.</source>
        <translation>La liste d’où viennent le nom et le point.</translation>
    </message>
    <message>
        <source>The date of that list: boundaries and names change.</source>
        <translation>La date de cette liste : limites et noms changent.</translation>
    </message>
    <message>
        <source>The population group said to live here.</source>
        <translation>Le groupe de population dont on dit qu’il y vit.</translation>
    </message>
    <message>
        <source>A claim of a source, not a fact.</source>
        <translation>L’affirmation d’une source, pas un fait.</translation>
    </message>
    <message>
        <source>The source of that claim.</source>
        <translation>La source de cette affirmation.</translation>
    </message>
    <message>
        <source>The full name of the group or force.</source>
        <translation>Le nom complet du groupe ou de la force.</translation>
    </message>
    <message>
        <source>Acronym or common name.</source>
        <translation>Sigle ou nom usuel.</translation>
    </message>
    <message>
        <source>All other names, in all languages.</source>
        <translation>Tous les autres noms, dans toutes les langues.</translation>
    </message>
    <message>
        <source>What kind of party it is.</source>
        <translation>Quelle sorte de partie c’est.</translation>
    </message>
    <message>
        <source>The larger body that it belongs to.</source>
        <translation>L’ensemble plus grand auquel il appartient.</translation>
    </message>
    <message>
        <source>Since when it exists under this name.</source>
        <translation>Depuis quand il existe sous ce nom.</translation>
    </message>
    <message>
        <source>Until when.</source>
        <translation>Jusqu’à quand.</translation>
    </message>
    <message>
        <source>Exactly as ACLED writes it.</source>
        <translation>Exactement comme l’écrit ACLED.</translation>
    </message>
    <message>
        <source>Its actor number in UCDP GED.</source>
        <translation>Son numéro d’acteur dans UCDP GED.</translation>
    </message>
    <message>
        <source>Other feature</source>
        <translation>Autre élément</translation>
    </message>
    <message>
        <source>Village or town</source>
        <translation>Village ou ville</translation>
    </message>
    <message>
        <source>Capital of a region</source>
        <translation>Chef-lieu de région</translation>
    </message>
    <message>
        <source>Capital of a district</source>
        <translation>Chef-lieu de cercle</translation>
    </message>
    <message>
        <source>Capital of a commune</source>
        <translation>Chef-lieu de commune</translation>
    </message>
    <message>
        <source>Capital of the country</source>
        <translation>Capitale du pays</translation>
    </message>
    <message>
        <source>Farming village</source>
        <translation>Hameau de culture</translation>
    </message>
    <message>
        <source>Abandoned village</source>
        <translation>Village abandonné</translation>
    </message>
    <message>
        <source>Populated place</source>
        <translation>Lieu habité</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Administrative area</source>
        <translation>Entité administrative</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>Aéroport</translation>
    </message>
    <message>
        <source>Refugee camp</source>
        <translation>Camp de réfugiés</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Gold mine</source>
        <translation>Mine d’or</translation>
    </message>
    <message>
        <source>Ruins</source>
        <translation>Ruines</translation>
    </message>
    <message>
        <source>Building or site</source>
        <translation>Bâtiment ou site</translation>
    </message>
    <message>
        <source>Road or railway</source>
        <translation>Route ou voie ferrée</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Military base</source>
        <translation>Base militaire</translation>
    </message>
    <message>
        <source>Forest reserve</source>
        <translation>Forêt classée</translation>
    </message>
    <message>
        <source>Forest or vegetation</source>
        <translation>Forêt ou végétation</translation>
    </message>
    <message>
        <source>Lake</source>
        <translation>Lac</translation>
    </message>
    <message>
        <source>Seasonal lake</source>
        <translation>Lac saisonnier</translation>
    </message>
    <message>
        <source>Marsh</source>
        <translation>Marais</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>Mare</translation>
    </message>
    <message>
        <source>River or stream</source>
        <translation>Fleuve ou cours d’eau</translation>
    </message>
    <message>
        <source>Seasonal stream</source>
        <translation>Cours d’eau saisonnier</translation>
    </message>
    <message>
        <source>Wadi</source>
        <translation>Oued</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Puits</translation>
    </message>
    <message>
        <source>Waterhole</source>
        <translation>Point d’eau</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Sand dune</source>
        <translation>Dune</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Colline</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Collines</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montagne</translation>
    </message>
    <message>
        <source>Valley</source>
        <translation>Vallée</translation>
    </message>
    <message>
        <source>Hill, valley or other relief</source>
        <translation>Colline, vallée ou autre relief</translation>
    </message>
    <message>
        <source>This cannot stay empty: fill it in.</source>
        <translation>Ce champ ne peut rester vide : remplissez-le.</translation>
    </message>
    <message>
        <source>“{text}” is not written as a casebook keeps it: enter it again.</source>
        <translation>« {text} » n’est pas écrit comme un registre le conserve : saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Give the attack a title before you submit it.</source>
        <translation>Donnez un titre à l’attaque avant de la soumettre.</translation>
    </message>
    <message>
        <source>Give the date of the attack, or the reason why there is none, before you submit it.</source>
        <translation>Donnez la date de l’attaque, ou la raison de son absence, avant de la soumettre.</translation>
    </message>
    <message>
        <source>Choose the source that gives this figure.</source>
        <translation>Choisissez la source qui donne ce chiffre.</translation>
    </message>
    <message>
        <source>Write the number in the words of the source.</source>
        <translation>Écrivez le nombre dans les mots de la source.</translation>
    </message>
    <message>
        <source>The fingerprint of the file is not there: add the file again.</source>
        <translation>L’empreinte du fichier manque : ajoutez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>{first} – {last} ends before it begins: type the date again.</source>
        <translation>{first} – {last} finit avant de commencer : tapez de nouveau la date.</translation>
    </message>
    <message>
        <source>The reasons for missing values cannot be read: enter them again.</source>
        <translation>Les raisons des valeurs manquantes sont illisibles : saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>A reason is given for “{field}”, which this record does not have: take it away.</source>
        <translation>Une raison est donnée pour « {field} », que cette fiche n’a pas : retirez-la.</translation>
    </message>
    <message>
        <source>{date} lies in the future: type a date up to today, {today}.</source>
        <translation>{date} est dans le futur : tapez une date jusqu’à aujourd’hui, {today}.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a missing value: choose one from the list.</source>
        <translation>« {reason} » n’est pas une raison de valeur manquante : choisissez dans la liste.</translation>
    </message>
    <message>
        <source>A value and a reason for its absence stand here together: keep one of the two.</source>
        <translation>Une valeur et une raison de son absence sont données ensemble : gardez l’une des deux.</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Aube</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Midi</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day: type it like 05:30, or dawn, morning, midday, afternoon, evening, night.</source>
        <translation>« {text} » n’est pas un moment de la journée : tapez par exemple 05:30, ou aube, matin, midi, après-midi, soir, nuit.</translation>
    </message>
    <message>
        <source>This text holds a NUL character, which no casebook can keep: delete it.</source>
        <translation>Ce texte contient un caractère NUL, qu’aucun registre ne peut conserver : supprimez-le.</translation>
    </message>
    <message>
        <source>“{text}” is not a country code: type three letters, such as MLI.</source>
        <translation>« {text} » n’est pas un code de pays : tapez trois lettres, comme MLI.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number: type digits only, such as 24.</source>
        <translation>« {text} » n’est pas un nombre entier : tapez seulement des chiffres, comme 24.</translation>
    </message>
    <message>
        <source>{text} is out of range: type a number from {low} to {high}.</source>
        <translation>{text} est hors limites : tapez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number: type it like 13.75535.</source>
        <translation>« {text} » n’est pas un nombre : tapez par exemple 13.75535.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no: type 1 or 0.</source>
        <translation>« {text} » n’est ni oui ni non : tapez 1 ou 0.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list {list}: choose one of {codes}.</source>
        <translation>« {text} » n’est pas dans la liste {list} : choisissez parmi {codes}.</translation>
    </message>
    <message>
        <source>“{text}” is not a record's id.</source>
        <translation>« {text} » n’est pas l’identifiant d’une fiche.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: type it like 2024-01-06, 6 Jan 2024, Jan 2024 or 5–6 Jan 2024.</source>
        <translation>« {text} » n’est pas une date : tapez par exemple 2024-01-06, 6 janv. 2024, janv. 2024 ou 5–6 janv. 2024.</translation>
    </message>
    <message>
        <source>“{text}” is not a time: type it like 2024-05-08T14:32:07Z.</source>
        <translation>« {text} » n’est pas une heure : tapez par exemple 2024-05-08T14:32:07Z.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list {list}: choose from {codes}, parted by semicolons.</source>
        <translation>« {text} » n’est pas dans la liste {list} : choisissez parmi {codes}, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Place of the attack</source>
        <translation>Lieu de l’attaque</translation>
    </message>
    <message>
        <source>Places of the attack</source>
        <translation>Lieux de l’attaque</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie impliquée</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties impliquées</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <source>Victims of the attack</source>
        <translation>Victimes de l’attaque</translation>
    </message>
    <message>
        <source>Events in captivity</source>
        <translation>Événements en captivité</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links to other attacks</source>
        <translation>Liens avec d’autres attaques</translation>
    </message>
    <message>
        <source>Series of attacks</source>
        <translation>Série d’attaques</translation>
    </message>
    <message>
        <source>Place in a series</source>
        <translation>Place dans une série</translation>
    </message>
    <message>
        <source>Series that it belongs to</source>
        <translation>Séries dont elle fait partie</translation>
    </message>
    <message>
        <source>Legal qualifications</source>
        <translation>Qualifications juridiques</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Fichier joint</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>Custody entry</source>
        <translation>Acte de conservation</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>Chaîne de conservation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Warning that was kept</source>
        <translation>Avertissement maintenu</translation>
    </message>
    <message>
        <source>Warnings that were kept</source>
        <translation>Avertissements maintenus</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Doublon probable</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Doublons probables</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Figures of the sources</source>
        <translation>Chiffres des sources</translation>
    </message>
    <message>
        <source>Adopted by the team</source>
        <translation>Retenu par l’équipe</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Parts of this count</source>
        <translation>Parties de ce décompte</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Qui et quoi</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Who the source really is</source>
        <translation>Qui est vraiment la source</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Main place</source>
        <translation>Lieu principal</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Date there</source>
        <translation>Date à cet endroit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Own statement</source>
        <translation>Propre déclaration</translation>
    </message>
    <message>
        <source>Rival version</source>
        <translation>Version concurrente</translation>
    </message>
    <message>
        <source>Composition as reported</source>
        <translation>Composition rapportée</translation>
    </message>
    <message>
        <source>Named individuals</source>
        <translation>Personnes mises en cause</translation>
    </message>
    <message>
        <source>Status of the persons</source>
        <translation>Statut des personnes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Part of the count</source>
        <translation>Partie du décompte</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Counts other attacks too</source>
        <translation>Compte aussi d’autres attaques</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Le plus bas</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation>Plus que cela</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Le meilleur</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Le plus haut</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Approximatif</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Retenu par</translation>
    </message>
    <message>
        <source>Adopted at</source>
        <translation>Retenu le</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Tel que rapporté</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À la date du</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Where in the source</source>
        <translation>Où dans la source</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Remplacé par</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté dans</translation>
    </message>
    <message>
        <source>Age as reported</source>
        <translation>Âge rapporté</translation>
    </message>
    <message>
        <source>Age from</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Age to</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>Cause of death</source>
        <translation>Cause du décès</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Découle de</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Vrai nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Safe ways to reach</source>
        <translation>Moyens sûrs de joindre</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Sorte de fiche</translation>
    </message>
    <message>
        <source>This attack</source>
        <translation>Cette attaque</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>Other attack</source>
        <translation>Autre attaque</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Sorte de fichier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajouté par</translation>
    </message>
    <message>
        <source>Graphic</source>
        <translation>Choquant</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>L’autre fiche</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>The attack.</source>
        <translation>L’attaque.</translation>
    </message>
    <message>
        <source>The village, town or site.</source>
        <translation>Le village, la ville ou le site.</translation>
    </message>
    <message>
        <source>A place in no gazetteer: “New place”, with its region and precision.</source>
        <translation>Un lieu absent de tout répertoire : « Nouvelle fiche (lieu) », avec sa région et sa précision.</translation>
    </message>
    <message>
        <source>How exactly the place is known.</source>
        <translation>Avec quelle exactitude le lieu est connu.</translation>
    </message>
    <message>
        <source>4 when only the region is sure.</source>
        <translation>4 quand seule la région est sûre.</translation>
    </message>
    <message>
        <source>What exactly was attacked there.</source>
        <translation>Ce qui y a été attaqué exactement.</translation>
    </message>
    <message>
        <source>Asserted, or disputed between the sources.</source>
        <translation>Affirmé, ou contesté entre les sources.</translation>
    </message>
    <message>
        <source>The place that stands for the attack where there can be only one.</source>
        <translation>Le lieu qui représente l’attaque là où il ne peut y en avoir qu’un.</translation>
    </message>
    <message>
        <source>Its place in the order of events.</source>
        <translation>Sa place dans l’ordre des événements.</translation>
    </message>
    <message>
        <source>Only where it differs from the attack's.</source>
        <translation>Seulement si elle diffère de celle de l’attaque.</translation>
    </message>
    <message>
        <source>Only where the point differs from the place's.</source>
        <translation>Seulement si le point diffère de celui du lieu.</translation>
    </message>
    <message>
        <source>What else is said of the place.</source>
        <translation>Ce qu’on dit d’autre du lieu.</translation>
    </message>
    <message>
        <source>What the party did or suffered in the attack.</source>
        <translation>Ce que la partie a fait ou subi dans l’attaque.</translation>
    </message>
    <message>
        <source>The group or force.</source>
        <translation>Le groupe ou la force.</translation>
    </message>
    <message>
        <source>Leave empty if the attackers are unidentified.</source>
        <translation>Laissez vide si les assaillants ne sont pas identifiés.</translation>
    </message>
    <message>
        <source>How sure it is that this party was there in that role.</source>
        <translation>À quel point il est sûr que cette partie y a joué ce rôle.</translation>
    </message>
    <message>
        <source>What the attribution rests on.</source>
        <translation>Sur quoi repose l’attribution.</translation>
    </message>
    <message>
        <source>The way an attack is carried out is not enough by itself.</source>
        <translation>La manière dont une attaque est menée ne suffit pas à elle seule.</translation>
    </message>
    <message>
        <source>Carried out, ordered, present …</source>
        <translation>A commis, a ordonné, était présente …</translation>
    </message>
    <message>
        <source>What the party itself says.</source>
        <translation>Ce que dit la partie elle-même.</translation>
    </message>
    <message>
        <source>The same letter on rows that are rival versions of who did it.</source>
        <translation>La même lettre sur les lignes qui sont des versions concurrentes de qui l’a fait.</translation>
    </message>
    <message>
        <source>What a source says about who the fighters were; never a fact about the group.</source>
        <translation>Ce qu’une source dit de qui étaient les combattants ; jamais un fait sur le groupe.</translation>
    </message>
    <message>
        <source>mostly Bambara</source>
        <translation>surtout des Bambara</translation>
    </message>
    <message>
        <source>Who says so.</source>
        <translation>Qui le dit.</translation>
    </message>
    <message>
        <source>Persons named as perpetrators.</source>
        <translation>Personnes nommées comme auteurs.</translation>
    </message>
    <message>
        <source>The harm that is counted.</source>
        <translation>Le mal qui est compté.</translation>
    </message>
    <message>
        <source>Persons, households, buildings … follows from the measure.</source>
        <translation>Personnes, ménages, bâtiments … découle de la mesure.</translation>
    </message>
    <message>
        <source>Civilians, fighters, unknown: only as reported.</source>
        <translation>Civils, combattants, inconnu : seulement tel que rapporté.</translation>
    </message>
    <message>
        <source>Only where the count is of one sex.</source>
        <translation>Seulement si le décompte porte sur un seul sexe.</translation>
    </message>
    <message>
        <source>Only where the count is of one age group.</source>
        <translation>Seulement si le décompte porte sur une seule tranche d’âge.</translation>
    </message>
    <message>
        <source>Only where the source counts one group.</source>
        <translation>Seulement si la source compte un seul groupe.</translation>
    </message>
    <message>
        <source>The place for which the count is given; empty for the whole attack.</source>
        <translation>Le lieu pour lequel le décompte est donné ; vide pour toute l’attaque.</translation>
    </message>
    <message>
        <source>The count that contains this one.</source>
        <translation>Le décompte qui contient celui-ci.</translation>
    </message>
    <message>
        <source>“Including three children” is a subset of the killed.</source>
        <translation>« Dont trois enfants » est un sous-ensemble des tués.</translation>
    </message>
    <message>
        <source>Subset: “including three children”. Partition: the parts add up to the whole.</source>
        <translation>Sous-ensemble : « dont trois enfants ». Répartition : les parties s’additionnent pour faire le tout.</translation>
    </message>
    <message>
        <source>They died or were hurt while held.</source>
        <translation>Ils sont morts ou ont été blessés en captivité.</translation>
    </message>
    <message>
        <source>The sources' number also covers another attack: it is kept out of all totals.</source>
        <translation>Le nombre des sources couvre aussi une autre attaque : il reste hors de tous les totaux.</translation>
    </message>
    <message>
        <source>The least that the adopted figure says.</source>
        <translation>Le moins que dise le chiffre retenu.</translation>
    </message>
    <message>
        <source>“Over 350”: more than the lowest, not from it on.</source>
        <translation>« Plus de 350 » : au-delà du plus bas, et non à partir de lui.</translation>
    </message>
    <message>
        <source>The number to use where only one can be used.</source>
        <translation>Le nombre à employer là où il n’en faut qu’un.</translation>
    </message>
    <message>
        <source>The most it can be; empty when open (“at least”).</source>
        <translation>Le plus que ce puisse être ; vide si c’est ouvert (« au moins »).</translation>
    </message>
    <message>
        <source>“About 2,000”.</source>
        <translation>« Environ 2 000 ».</translation>
    </message>
    <message>
        <source>By which rule the number was adopted.</source>
        <translation>Selon quelle règle le nombre a été retenu.</translation>
    </message>
    <message>
        <source>Why; needed when the rule is the researcher's judgement.</source>
        <translation>Pourquoi ; nécessaire quand la règle est l’appréciation du chercheur.</translation>
    </message>
    <message>
        <source>Who adopted it.</source>
        <translation>Qui l’a retenu.</translation>
    </message>
    <message>
        <source>When.</source>
        <translation>Quand.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What is counted.</source>
        <translation>Ce qui est compté.</translation>
    </message>
    <message>
        <source>Who gives this number; a figure cannot be without it.</source>
        <translation>Qui donne ce nombre ; un chiffre n’existe pas sans elle.</translation>
    </message>
    <message>
        <source>The words of the source, exactly.</source>
        <translation>Les mots de la source, exactement.</translation>
    </message>
    <message>
        <source>The numbers below are read from them. Several counts in one phrase are not added up: give each its own line.</source>
        <translation>Les nombres ci-dessous en sont tirés. Plusieurs décomptes dans une phrase ne sont pas additionnés : donnez à chacun sa propre ligne.</translation>
    </message>
    <message>
        <source>at least 32 civilians</source>
        <translation>au moins 32 civils</translation>
    </message>
    <message>
        <source>What the words say about the number.</source>
        <translation>Ce que les mots disent du nombre.</translation>
    </message>
    <message>
        <source>The least it says.</source>
        <translation>Le moins qu’elle dise.</translation>
    </message>
    <message>
        <source>“Over 350”.</source>
        <translation>« Plus de 350 ».</translation>
    </message>
    <message>
        <source>The number itself.</source>
        <translation>Le nombre lui-même.</translation>
    </message>
    <message>
        <source>The most it says; empty when open.</source>
        <translation>Le plus qu’elle dise ; vide si c’est ouvert.</translation>
    </message>
    <message>
        <source>“About”, “nearly”.</source>
        <translation>« Environ », « près de ».</translation>
    </message>
    <message>
        <source>The day for which the source gives the number.</source>
        <translation>Le jour pour lequel la source donne le nombre.</translation>
    </message>
    <message>
        <source>How the source arrived at it.</source>
        <translation>Comment la source y est arrivée.</translation>
    </message>
    <message>
        <source>Page, paragraph or timecode.</source>
        <translation>Page, paragraphe ou minutage.</translation>
    </message>
    <message>
        <source>p. 12</source>
        <translation>p. 12</translation>
    </message>
    <message>
        <source>The sentence around the number.</source>
        <translation>La phrase autour du nombre.</translation>
    </message>
    <message>
        <source>How likely this number is right.</source>
        <translation>À quel point ce nombre est vraisemblable.</translation>
    </message>
    <message>
        <source>Superseded when the source itself revised it; retracted when it withdrew it.</source>
        <translation>Remplacé quand la source elle-même l’a révisé ; rétracté quand elle l’a retiré.</translation>
    </message>
    <message>
        <source>The figure that replaces it.</source>
        <translation>Le chiffre qui le remplace.</translation>
    </message>
    <message>
        <source>The person.</source>
        <translation>La personne.</translation>
    </message>
    <message>
        <source>The count of the attack in which the person is contained.</source>
        <translation>Le décompte de l’attaque qui contient la personne.</translation>
    </message>
    <message>
        <source>The words of the source.</source>
        <translation>Les mots de la source.</translation>
    </message>
    <message>
        <source>The ages below are read from them: “about 30” as 25 to 35, a year of birth as the age at the attack.</source>
        <translation>Les âges ci-dessous en sont tirés : « environ 30 ans » devient 25 à 35, une année de naissance l’âge lors de l’attaque.</translation>
    </message>
    <message>
        <source>about 40</source>
        <translation>environ 40</translation>
    </message>
    <message>
        <source>Age in full years at the time; the same in both boxes when exact.</source>
        <translation>Âge en années révolues au moment des faits ; le même dans les deux cases s’il est exact.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>The oldest the person can have been.</source>
        <translation>L’âge le plus élevé que la personne peut avoir eu.</translation>
    </message>
    <message>
        <source>Civilian or not, as reported.</source>
        <translation>Civil ou non, tel que rapporté.</translation>
    </message>
    <message>
        <source>What they were hurt with.</source>
        <translation>Avec quoi ils ont été atteints.</translation>
    </message>
    <message>
        <source>Where or doing what the person was.</source>
        <translation>Où était la personne, ou ce qu’elle faisait.</translation>
    </message>
    <message>
        <source>For the dead.</source>
        <translation>Pour les morts.</translation>
    </message>
    <message>
        <source>Recovered or not, where and when buried, by whom.</source>
        <translation>Retrouvé ou non, où et quand enterré, par qui.</translation>
    </message>
    <message>
        <source>What became of the person.</source>
        <translation>Ce que la personne est devenue.</translation>
    </message>
    <message>
        <source>The earlier harm, such as the abduction in which the person was killed.</source>
        <translation>L’atteinte antérieure, comme l’enlèvement au cours duquel la personne a été tuée.</translation>
    </message>
    <message>
        <source>Withdrawn records are kept but not counted.</source>
        <translation>Les fiches retirées sont gardées mais pas comptées.</translation>
    </message>
    <message>
        <source>The abduction.</source>
        <translation>L’enlèvement.</translation>
    </message>
    <message>
        <source>Released, seen, died … or a dated check without news.</source>
        <translation>Libéré, vu, mort … ou une vérification datée sans nouvelles.</translation>
    </message>
    <message>
        <source>Where.</source>
        <translation>Où.</translation>
    </message>
    <message>
        <source>For a group: the part of its count to which this happened.</source>
        <translation>Pour un groupe : la partie de son décompte à qui c’est arrivé.</translation>
    </message>
    <message>
        <source>The parts never add up to more than were taken.</source>
        <translation>Les parties ne dépassent jamais ensemble le nombre d’enlevés.</translation>
    </message>
    <message>
        <source>What else is known.</source>
        <translation>Ce qu’on sait d’autre.</translation>
    </message>
    <message>
        <source>The source's real name.</source>
        <translation>Le vrai nom de la source.</translation>
    </message>
    <message>
        <source>Kept in this casebook only, never exported.</source>
        <translation>Gardé dans ce registre seulement, jamais exporté.</translation>
    </message>
    <message>
        <source>With the country's prefix.</source>
        <translation>Avec l’indicatif du pays.</translation>
    </message>
    <message>
        <source>Where to find the person.</source>
        <translation>Où trouver la personne.</translation>
    </message>
    <message>
        <source>When and how contact is safe; what never to say.</source>
        <translation>Quand et comment le contact est sûr ; ce qu’il ne faut jamais dire.</translation>
    </message>
    <message>
        <source>To victims, to the community.</source>
        <translation>Avec les victimes, avec la communauté.</translation>
    </message>
    <message>
        <source>The kind of record that is supported.</source>
        <translation>La sorte de fiche qui est étayée.</translation>
    </message>
    <message>
        <source>The record that is supported.</source>
        <translation>La fiche qui est étayée.</translation>
    </message>
    <message>
        <source>The field that is supported; empty for the whole record.</source>
        <translation>Le champ qui est étayé ; vide pour toute la fiche.</translation>
    </message>
    <message>
        <source>Supports, contradicts or only mentions.</source>
        <translation>Appuie, contredit ou mentionne seulement.</translation>
    </message>
    <message>
        <source>The attack from which the link starts.</source>
        <translation>L’attaque d’où part le lien.</translation>
    </message>
    <message>
        <source>How the two attacks belong together.</source>
        <translation>Comment les deux attaques sont liées.</translation>
    </message>
    <message>
        <source>“Retaliation” only where a source says so.</source>
        <translation>« Représailles » seulement si une source le dit.</translation>
    </message>
    <message>
        <source>The attack to which the link leads.</source>
        <translation>L’attaque où mène le lien.</translation>
    </message>
    <message>
        <source>How sure the link is.</source>
        <translation>À quel point le lien est sûr.</translation>
    </message>
    <message>
        <source>What the link rests on.</source>
        <translation>Sur quoi repose le lien.</translation>
    </message>
    <message>
        <source>A name for the series.</source>
        <translation>Un nom pour la série.</translation>
    </message>
    <message>
        <source>Reprisals in Ségou and Mopti, January 2024</source>
        <translation>Représailles à Ségou et Mopti, janvier 2024</translation>
    </message>
    <message>
        <source>What holds the attacks together; figures that cover several of them.</source>
        <translation>Ce qui unit les attaques ; les chiffres qui en couvrent plusieurs.</translation>
    </message>
    <message>
        <source>The series of attacks.</source>
        <translation>La série d’attaques.</translation>
    </message>
    <message>
        <source>The crime or violation.</source>
        <translation>Le crime ou la violation.</translation>
    </message>
    <message>
        <source>Apparent or alleged, unless a court has found it.</source>
        <translation>Apparent ou allégué, sauf si un tribunal l’a établi.</translation>
    </message>
    <message>
        <source>The team itself, or a source.</source>
        <translation>L’équipe elle-même, ou une source.</translation>
    </message>
    <message>
        <source>How sure it is.</source>
        <translation>À quel point c’est sûr.</translation>
    </message>
    <message>
        <source>Its name when it was added.</source>
        <translation>Son nom au moment de l’ajout.</translation>
    </message>
    <message>
        <source>The fingerprint of its bytes, taken when it was added.</source>
        <translation>L’empreinte de ses octets, calculée à l’ajout.</translation>
    </message>
    <message>
        <source>Its length.</source>
        <translation>Sa longueur.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>Its media type.</source>
        <translation>Son type de média.</translation>
    </message>
    <message>
        <source>The evidentiary copy is never altered.</source>
        <translation>La copie de preuve n’est jamais modifiée.</translation>
    </message>
    <message>
        <source>When the picture or recording was made.</source>
        <translation>Quand l’image ou l’enregistrement a été fait.</translation>
    </message>
    <message>
        <source>With what.</source>
        <translation>Avec quoi.</translation>
    </message>
    <message>
        <source>When it came into the casebook.</source>
        <translation>Quand il est entré dans le registre.</translation>
    </message>
    <message>
        <source>By whom.</source>
        <translation>Par qui.</translation>
    </message>
    <message>
        <source>By whom and how it came to you.</source>
        <translation>Par qui et comment il vous est parvenu.</translation>
    </message>
    <message>
        <source>Where it was found.</source>
        <translation>Où il a été trouvé.</translation>
    </message>
    <message>
        <source>Shows the dead or wounded: not shown unasked.</source>
        <translation>Montre des morts ou des blessés : pas affiché sans qu’on le demande.</translation>
    </message>
    <message>
        <source>The kind of record it belongs to.</source>
        <translation>La sorte de fiche à laquelle il appartient.</translation>
    </message>
    <message>
        <source>The record it belongs to.</source>
        <translation>La fiche à laquelle il appartient.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Le fichier.</translation>
    </message>
    <message>
        <source>What it shows.</source>
        <translation>Ce qu’il montre.</translation>
    </message>
    <message>
        <source>Who.</source>
        <translation>Qui.</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>Ce qui a été fait.</translation>
    </message>
    <message>
        <source>What else is to be said.</source>
        <translation>Ce qu’il y a d’autre à dire.</translation>
    </message>
    <message>
        <source>The kind of record that it is about.</source>
        <translation>La sorte de fiche dont il s’agit.</translation>
    </message>
    <message>
        <source>The record that it is about.</source>
        <translation>La fiche dont il s’agit.</translation>
    </message>
    <message>
        <source>The field that it is about; empty for the whole record.</source>
        <translation>Le champ dont il s’agit ; vide pour toute la fiche.</translation>
    </message>
    <message>
        <source>What is asked.</source>
        <translation>Ce qui est demandé.</translation>
    </message>
    <message>
        <source>Open, answered or closed.</source>
        <translation>Ouvert, avec réponse ou clos.</translation>
    </message>
    <message>
        <source>Who asked.</source>
        <translation>Qui a demandé.</translation>
    </message>
    <message>
        <source>The number of the rule.</source>
        <translation>Le numéro de la règle.</translation>
    </message>
    <message>
        <source>Why the record is right all the same.</source>
        <translation>Pourquoi la fiche est juste malgré tout.</translation>
    </message>
    <message>
        <source>Who decided.</source>
        <translation>Qui en a décidé.</translation>
    </message>
    <message>
        <source>Attack or victim.</source>
        <translation>Attaque ou victime.</translation>
    </message>
    <message>
        <source>One of the two.</source>
        <translation>L’une des deux.</translation>
    </message>
    <message>
        <source>The other.</source>
        <translation>L’autre.</translation>
    </message>
    <message>
        <source>From 0 to 1.</source>
        <translation>De 0 à 1.</translation>
    </message>
    <message>
        <source>What speaks for it.</source>
        <translation>Ce qui va dans ce sens.</translation>
    </message>
    <message>
        <source>Open, merged or different.</source>
        <translation>Non décidé, fusionné ou distincts.</translation>
    </message>
    <message>
        <source>A record cannot be its own duplicate: choose the record that is kept.</source>
        <translation>Une fiche ne peut être son propre doublon : choisissez la fiche qui est gardée.</translation>
    </message>
    <message>
        <source>A figure cannot be superseded by itself: choose the figure that replaces it.</source>
        <translation>Un chiffre ne peut être remplacé par lui-même : choisissez le chiffre qui le remplace.</translation>
    </message>
    <message>
        <source>A harm cannot follow from itself: choose the earlier harm.</source>
        <translation>Une atteinte ne peut découler d’elle-même : choisissez l’atteinte antérieure.</translation>
    </message>
    <message>
        <source>This source would derive from itself in the end: choose the source that it repeats, or none.</source>
        <translation>Cette source finirait par dériver d’elle-même : choisissez la source qu’elle répète, ou aucune.</translation>
    </message>
    <message>
        <source>This actor would be part of itself in the end: choose the larger body, or none.</source>
        <translation>Cet acteur finirait par faire partie de lui-même : choisissez l’ensemble plus grand, ou aucun.</translation>
    </message>
    <message>
        <source>The fingerprint or the size of the file is damaged: add the file again.</source>
        <translation>L’empreinte ou la taille du fichier est abîmée : ajoutez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The lowest number, {low}, is above the best, {best}: correct one of them.</source>
        <translation>Le nombre le plus bas, {low}, dépasse le meilleur, {best} : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The best number, {best}, is above the highest, {high}: correct one of them.</source>
        <translation>Le meilleur nombre, {best}, dépasse le plus haut, {high} : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The lowest number, {low}, is above the highest, {high}: correct one of them.</source>
        <translation>Le nombre le plus bas, {low}, dépasse le plus haut, {high} : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>“More than {low}” cannot be {high} at most: raise the highest number or leave it empty.</source>
        <translation>« Plus de {low} » ne peut être {high} au maximum : augmentez le nombre le plus haut ou laissez-le vide.</translation>
    </message>
    <message>
        <source>Give the highest number; only “at least” and “more than” leave it open.</source>
        <translation>Donnez le nombre le plus haut ; seuls « au moins » et « plus de » le laissent ouvert.</translation>
    </message>
    <message>
        <source>Say how this count belongs to the other: as a subset, or as a part that adds up to it.</source>
        <translation>Dites comment ce décompte se rattache à l’autre : comme sous-ensemble, ou comme part qui s’additionne.</translation>
    </message>
    <message>
        <source>Choose the count of which this is a part, or empty this field.</source>
        <translation>Choisissez le décompte dont celui-ci est une partie, ou videz ce champ.</translation>
    </message>
    <message>
        <source>The age from, {low}, is above the age to, {high}: correct one of them.</source>
        <translation>L’âge minimal, {low}, dépasse l’âge maximal, {high} : corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>A group and a person are both chosen: keep the one and empty the other.</source>
        <translation>Un groupe et une personne sont choisis à la fois : gardez l’un et videz l’autre.</translation>
    </message>
    <message>
        <source>An attack cannot be linked to itself: choose the other attack.</source>
        <translation>Une attaque ne peut être liée à elle-même : choisissez l’autre attaque.</translation>
    </message>
    <message>
        <source>Choose who was taken: a group or a person from the attack.</source>
        <translation>Choisissez qui a été enlevé : un groupe ou une personne de l’attaque.</translation>
    </message>
    <message>
        <source>The record chosen is itself a duplicate: choose the record that it repeats.</source>
        <translation>La fiche choisie est elle-même un doublon : choisissez la fiche qu’elle répète.</translation>
    </message>
    <message>
        <source>A point needs latitude and longitude: give both or neither.</source>
        <translation>Un point demande une latitude et une longitude : donnez les deux ou aucune.</translation>
    </message>
    <message>
        <source>You edited this record last: somebody else has to approve it.</source>
        <translation>Vous avez modifié cette fiche en dernier : quelqu’un d’autre doit la valider.</translation>
    </message>
    <message>
        <source>Add at least one place before you submit the attack; a region is enough.</source>
        <translation>Ajoutez au moins un lieu avant de soumettre l’attaque ; une région suffit.</translation>
    </message>
    <message>
        <source>The group or person does not belong to this attack: choose one of the attack's.</source>
        <translation>Le groupe ou la personne n’appartient pas à cette attaque : choisissez parmi ceux de l’attaque.</translation>
    </message>
    <message>
        <source>{parts} make {sum}, but {taken} were taken: lower one of them or raise the number taken.</source>
        <translation>{parts} font {sum}, mais {taken} ont été enlevés : baissez l’un d’eux ou augmentez le nombre d’enlevés.</translation>
    </message>
    <message>
        <source>An attack of {answer} cannot answer one of {cause}: turn the link round or correct a date.</source>
        <translation>Une attaque du {answer} ne peut répondre à une attaque du {cause} : retournez le lien ou corrigez une date.</translation>
    </message>
    <message>
        <source>An exact place needs a point: give coordinates or a coarser precision.</source>
        <translation>Un lieu exact demande un point : donnez des coordonnées ou une précision plus large.</translation>
    </message>
    <message>
        <source>This place is not among the places of the attack: add it above or choose another.</source>
        <translation>Ce lieu n’est pas parmi les lieux de l’attaque : ajoutez-le plus haut ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The count of which this is a part does not belong to this attack: choose another.</source>
        <translation>Le décompte dont celui-ci est une partie n’appartient pas à cette attaque : choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The attacks that are part of this one count the same harm: keep the count here or there.</source>
        <translation>Les attaques qui font partie de celle-ci comptent les mêmes faits : gardez le décompte ici ou là.</translation>
    </message>
    <message>
        <source>Say why you adopted this number: your own judgement needs a reason.</source>
        <translation>Dites pourquoi vous avez retenu ce nombre : votre propre appréciation demande une raison.</translation>
    </message>
    <message>
        <source>This rule compares figures, but {number} is active: add a figure or choose “Only source”.</source>
        <translation>Cette règle compare des chiffres, mais {number} est actif : ajoutez un chiffre ou choisissez « Source unique ».</translation>
    </message>
    <message>
        <source>This count does not belong to the attack: choose one of the attack's counts.</source>
        <translation>Ce décompte n’appartient pas à l’attaque : choisissez l’un de ceux de l’attaque.</translation>
    </message>
    <message>
        <source>This person stands in this count already: remove one of the two entries.</source>
        <translation>Cette personne est déjà dans ce décompte : retirez l’une des deux entrées.</translation>
    </message>
    <message>
        <source>{date} is before they were taken, {taken}: correct one of the dates.</source>
        <translation>{date} précède l’enlèvement, {taken} : corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>This number is no part of the group that was taken: choose one of its parts, or add one.</source>
        <translation>Ce nombre n’est pas une partie du groupe enlevé : choisissez l’une de ses parties, ou ajoutez-en une.</translation>
    </message>
    <message>
        <source>The two attacks would be part of each other: keep the link in one direction only.</source>
        <translation>Les deux attaques feraient partie l’une de l’autre : gardez le lien dans un seul sens.</translation>
    </message>
    <message>
        <source>This count would be part of itself in the end: choose the count that contains it, or none.</source>
        <translation>Ce décompte finirait par faire partie de lui-même : choisissez le décompte qui le contient, ou aucun.</translation>
    </message>
    <message>
        <source>{part} of at most {whole} is too many: lower the part or raise the whole.</source>
        <translation>{part} sur au plus {whole}, c’est trop : baissez la partie ou augmentez le tout.</translation>
    </message>
    <message>
        <source>{parts} make {sum}, but the whole is at most {whole}: lower a part or raise it.</source>
        <translation>{parts} font {sum}, mais le tout est au plus {whole} : baissez une partie ou augmentez-le.</translation>
    </message>
    <message>
        <source>This person stands in another part of the same whole: keep one of the two.</source>
        <translation>Cette personne est dans une autre partie du même tout : gardez l’une des deux.</translation>
    </message>
    <message>
        <source>A part counts the harm of the whole: choose the same measure, or no whole.</source>
        <translation>Une partie compte les mêmes faits que le tout : choisissez la même mesure, ou aucun tout.</translation>
    </message>
    <message>
        <source>A part is counted in the unit of the whole: choose the measure again.</source>
        <translation>Une partie se compte dans l’unité du tout : choisissez de nouveau la mesure.</translation>
    </message>
    <message>
        <source>All sources come from one origin: find an independent one or do not call it confirmed.</source>
        <translation>Toutes les sources ont une seule origine : trouvez-en une indépendante ou ne parlez pas de confirmation.</translation>
    </message>
    <message>
        <source>The words are read as {read}, not as the numbers recorded: correct the words or the numbers.</source>
        <translation>Les mots se lisent {read}, ce que ne disent pas les nombres inscrits : corrigez les mots ou les nombres.</translation>
    </message>
    <message>
        <source>“Confirmed” rests on nothing but the way of attacking: add a basis or lower the attribution.</source>
        <translation>« Confirmé » ne repose que sur la manière d’attaquer : ajoutez un fondement ou baissez l’attribution.</translation>
    </message>
    <message>
        <source>{number} persons are recorded, {adopted} adopted: look for duplicates or adopt more.</source>
        <translation>{number} personnes sont inscrites, {adopted} retenues : cherchez des doublons ou retenez davantage.</translation>
    </message>
    <message>
        <source>{parts} make {sum} of {whole}: add what became of the others, or mark the parts as subsets.</source>
        <translation>{parts} font {sum} sur {whole} : ajoutez ce que sont devenus les autres, ou marquez les parties comme sous-ensembles.</translation>
    </message>
    <message>
        <source>The sources say from {low} to {high}: adopt a number, or the range.</source>
        <translation>Les sources disent de {low} à {high} : retenez un nombre, ou la fourchette.</translation>
    </message>
    <message>
        <source>The sources say from {low} to {high} or more: adopt a number, or the range.</source>
        <translation>Les sources disent de {low} à {high} ou plus : retenez un nombre, ou la fourchette.</translation>
    </message>
    <message>
        <source>“{code}” is the code of no country: type its name and choose it from the list.</source>
        <translation>« {code} » n’est le code d’aucun pays : tapez son nom et choisissez-le dans la liste.</translation>
    </message>
    <message>
        <source>{number} is a round number: is it exact, or does the source say “about”?</source>
        <translation>{number} est un nombre rond : est-il exact, ou la source dit-elle « environ » ?</translation>
    </message>
    <message>
        <source>Write “apparent” or “alleged” unless it is proven beyond reasonable doubt.</source>
        <translation>Écrivez « apparent » ou « allégué » tant que ce n’est pas prouvé au-delà de tout doute raisonnable.</translation>
    </message>
    <message>
        <source>Is it really {day}? If only the month is known, type {month}; if only the year, {year}.</source>
        <translation>Est-ce bien le {day} ? Si seul le mois est connu, tapez {month} ; si seule l’année l’est, {year}.</translation>
    </message>
    <message>
        <source>“Confirmed” has no basis: say what it rests on or lower the attribution.</source>
        <translation>« Confirmé » n’a pas de fondement : dites sur quoi il repose ou baissez l’attribution.</translation>
    </message>
    <message>
        <source>{file} is a database of another program, not a casebook. Nothing was changed.</source>
        <translation>{file} est une base de données d’un autre programme, pas un registre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is empty: it is not a casebook. If it was one, open its newest backup.</source>
        <translation>{file} est vide : ce n’est pas un registre. Si c’en était un, ouvrez sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>{file} is a text file, not a casebook. Nothing was changed. To take in its rows, import it.</source>
        <translation>{file} est un fichier texte, pas un registre. Rien n’a été modifié. Pour en reprendre les lignes, importez-le.</translation>
    </message>
    <message>
        <source>{file} is too short for a casebook. If it was one, it was cut off: open its newest backup.</source>
        <translation>{file} est trop court pour un registre. Si c’en était un, il a été coupé : ouvrez sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>{file} is open in another window or program (process {process} on {computer}). Nothing was changed. Close it there first.</source>
        <translation>{file} est ouvert dans une autre fenêtre ou un autre programme (processus {process} sur {computer}). Rien n’a été modifié. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{file} was saved by a newer version of this program (its format is {theirs}, this version reads up to {ours}). Nothing was changed. Install the newest version, then open it again.</source>
        <translation>{file} a été enregistré par une version plus récente de ce programme (son format est {theirs}, cette version lit jusqu’à {ours}). Rien n’a été modifié. Installez la version la plus récente, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no file {file}. Was it moved or renamed?</source>
        <translation>Il n’y a pas de fichier {file}. A-t-il été déplacé ou renommé ?</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed.</source>
        <translation>{file} ne peut être lu ({reason}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose the casebook in it.</source>
        <translation>{file} est un dossier. Choisissez le registre qui s’y trouve.</translation>
    </message>
    <message>
        <source>Reading every page</source>
        <translation>Lecture de chaque page</translation>
    </message>
    <message>
        <source>Following every link</source>
        <translation>Suivi de chaque lien</translation>
    </message>
    <message>
        <source>Verifying the history</source>
        <translation>Vérification de l’historique</translation>
    </message>
    <message>
        <source>Comparing records with their history</source>
        <translation>Comparaison des fiches avec leur historique</translation>
    </message>
    <message>
        <source>Comparing summaries with records</source>
        <translation>Comparaison des résumés avec les fiches</translation>
    </message>
    <message>
        <source>Comparing problems that are known with the rules</source>
        <translation>Comparaison des problèmes connus avec les règles</translation>
    </message>
    <message>
        <source>What is kept of the problems of a record is wrong: “Rebuild” in the menu counts them anew.</source>
        <translation>Ce qui est gardé des problèmes d’une fiche est faux : « Reconstruire » dans le menu les recompte.</translation>
    </message>
    <message>
        <source>Checking the rules</source>
        <translation>Vérification des règles</translation>
    </message>
    <message>
        <source>The file is damaged: {what}. Open the newest backup.</source>
        <translation>Le fichier est endommagé : {what}. Ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>A record of {entity} points at a record of {to} that is not there.</source>
        <translation>Une fiche de {entity} renvoie à une fiche de {to} qui n’existe pas.</translation>
    </message>
    <message>
        <source>A record of {entity} points with {field} at a record in the trash.</source>
        <translation>Une fiche de {entity} renvoie par {field} à une fiche dans la corbeille.</translation>
    </message>
    <message>
        <source>{file} is encrypted, or is not a casebook. Give its passphrase or its recovery code.</source>
        <translation>{file} est chiffré, ou n’est pas un registre. Donnez sa phrase de passe ou son code de récupération.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full. This was not saved; everything saved before is safe and can be read. Free some space (empty the bin, delete large files), then save again.</source>
        <translation>Le disque qui porte {file} est plein. Ceci n’a pas été enregistré ; tout ce qui l’était est intact et lisible. Libérez de la place (videz la corbeille, supprimez de gros fichiers), puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>{file} can be read but not written: the file, its folder or its disk is write-protected. This was not saved; everything saved before is safe. Take the protection away and save again, or copy the casebook to a place where you may write and open it there.</source>
        <translation>{file} peut être lu mais pas modifié : le fichier, son dossier ou son disque est protégé en écriture. Ceci n’a pas été enregistré ; tout ce qui l’était est intact. Enlevez la protection et enregistrez de nouveau, ou copiez le registre là où vous pouvez écrire et ouvrez-le là.</translation>
    </message>
    <message>
        <source>{file} may no longer be read or written: its rights were changed while it was open. This was not saved; everything saved before is safe. Give yourself the rights to the file again, then save again.</source>
        <translation>{file} ne peut plus être lu ni modifié : ses droits ont été changés pendant qu’il était ouvert. Ceci n’a pas été enregistré ; tout ce qui l’était est intact. Redonnez-vous les droits sur le fichier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The disk that holds {file} does not answer. This was not saved. If it is a stick or a network folder, connect it again; then save again, or close and open the casebook.</source>
        <translation>Le disque qui porte {file} ne répond pas. Ceci n’a pas été enregistré. Si c’est une clé ou un dossier réseau, rebranchez-le ; puis enregistrez de nouveau, ou fermez et rouvrez le registre.</translation>
    </message>
    <message>
        <source>{file} is damaged: a part of it no longer reads as it was written. Copy the file as it is now to another disk, then open its newest backup.</source>
        <translation>{file} est endommagé : une partie ne se lit plus comme elle a été écrite. Copiez le fichier tel qu’il est sur un autre disque, puis ouvrez sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The program itself is still busy with {file}. This was not saved; everything saved before is safe. Wait until what is under way has ended, or cancel it, then save again.</source>
        <translation>Le programme lui-même est encore occupé avec {file}. Ceci n’a pas été enregistré ; tout ce qui l’était est intact. Attendez la fin de ce qui est en cours, ou annulez-le, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>{file} is being used by another program or window. This was not saved; everything saved before is safe. Close it there, or wait a moment, and try again.</source>
        <translation>{file} est utilisé par un autre programme ou une autre fenêtre. Ceci n’a pas été enregistré ; tout ce qui l’était est intact. Fermez-le là-bas, ou attendez un instant, et réessayez.</translation>
    </message>
    <message>
        <source>{file} exists already and was left as it is. Choose another name, or open it.</source>
        <translation>{file} existe déjà et a été laissé tel quel. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>{file} cannot be made in this folder ({reason}). Choose another folder.</source>
        <translation>{file} ne peut être créé dans ce dossier ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} is not encrypted, so it is not the casebook that this passphrase belongs to. Nothing was changed. Make sure that it is the right file; it opens without a passphrase.</source>
        <translation>{file} n’est pas chiffré : ce n’est donc pas le registre de cette phrase de passe. Rien n’a été modifié. Assurez-vous que c’est le bon fichier ; il s’ouvre sans phrase de passe.</translation>
    </message>
    <message>
        <source>The casebook {file} was moved, deleted or replaced while it was open, or its disk was taken out. Nothing was written to whatever stands there now. Put the casebook back in its place and save again, or open it where it is.</source>
        <translation>Le registre {file} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert, ou son disque a été retiré. Rien n’a été écrit dans ce qui se trouve là maintenant. Remettez le registre à sa place et enregistrez de nouveau, ou ouvrez-le là où il est.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or {file} is not a casebook, or its beginning is damaged: encrypted, these look the same. Nothing was changed. Type the passphrase again, or use the recovery code.</source>
        <translation>La phrase de passe est fausse, ou {file} n’est pas un registre, ou son début est endommagé : chiffrés, ces cas se ressemblent. Rien n’a été modifié. Tapez de nouveau la phrase de passe, ou employez le code de récupération.</translation>
    </message>
    <message>
        <source>The summary of an attack is not what its records say: “Rebuild” in the menu makes it anew.</source>
        <translation>Le résumé d’une attaque ne correspond pas à ses fiches : « Reconstruire » dans le menu le refait.</translation>
    </message>
    <message>
        <source>“{title}” points at “{linked}”, which is in the trash too: restore that first.</source>
        <translation>« {title} » renvoie à « {linked} », qui est aussi dans la corbeille : restaurez d’abord cette fiche.</translation>
    </message>
    <message>
        <source>“{title}” points at a record that was erased ({linked}): it cannot be restored.</source>
        <translation>« {title} » renvoie à une fiche effacée ({linked}) : impossible de la restaurer.</translation>
    </message>
    <message>
        <source>What was erased cannot be restored.</source>
        <translation>Ce qui a été effacé ne peut être restauré.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Choose another file. Nothing was loaded.</source>
        <translation>{file} ne peut être lu ({reason}). Choisissez un autre fichier. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file} is empty. Get the file anew. Nothing was loaded.</source>
        <translation>{file} est vide. Reprenez le fichier à sa source. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file} is a zip file or a workbook. Unpack it and choose the text file inside (such as ML.txt). Nothing was loaded.</source>
        <translation>{file} est un fichier zip ou un classeur. Décompressez-le et choisissez le fichier texte qu’il contient (comme ML.txt). Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file} is no list of places that this program knows. Choose a GeoNames country file (such as ML.txt, 19 columns parted by tabs) or OCHA's P-codes as CSV. Nothing was loaded.</source>
        <translation>{file} n’est pas une liste de lieux que ce programme connaît. Choisissez un fichier de pays de GeoNames (comme ML.txt, 19 colonnes séparées par des tabulations) ou les P-codes d’OCHA en CSV. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the file breaks off here, in the middle of a line. Get it anew. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : le fichier s’interrompt ici, au milieu d’une ligne. Reprenez-le à sa source. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: it holds what is no text. Get the file anew. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : elle contient ce qui n’est pas du texte. Reprenez le fichier à sa source. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: it is not in UTF-8. Get the file anew, and do not save it in another program. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : elle n’est pas en UTF-8. Reprenez le fichier à sa source, et ne l’enregistrez pas dans un autre programme. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: wrongly quoted ({value}). Get the file anew. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : guillemets mal placés ({value}). Reprenez le fichier à sa source. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: it has {value} columns instead of {wanted}. Get the file anew. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : elle a {value} colonnes au lieu de {wanted}. Reprenez le fichier à sa source. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: its code, name, level or date is missing or wrong. Get the file anew. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : son code, son nom, son niveau ou sa date manque ou est faux. Reprenez le fichier à sa source. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no number of inhabitants. Get the file anew. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : « {value} » n’est pas un nombre d’habitants. Reprenez le fichier à sa source. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” is no country code. Get the file anew. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : « {value} » n’est pas un code de pays. Reprenez le fichier à sa source. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a second country, {value}, is in the file. Take the file of one country. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : un deuxième pays, {value}, est dans le fichier. Prenez le fichier d’un seul pays. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the coordinate “{value}” does not lie between −{most} and {most}. Get the file anew. Nothing was loaded.</source>
        <translation>{file}, ligne {line} : la coordonnée « {value} » n’est pas comprise entre −{most} et {most}. Reprenez le fichier à sa source. Rien n’a été chargé.</translation>
    </message>
    <message>
        <source>History: entries before number {seq} of device {device} are missing or out of order.</source>
        <translation>Historique : des entrées avant le numéro {seq} de l’appareil {device} manquent ou ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>History: entries after number {seq} of device {device} are missing, or were added.</source>
        <translation>Historique : des entrées après le numéro {seq} de l’appareil {device} manquent, ou ont été ajoutées.</translation>
    </message>
    <message>
        <source>{file} is of an earlier version and can be read but not written, so it cannot be brought up to date. Copy the casebook to a place where you may write and open it there.</source>
        <translation>{file} est d’une version antérieure et peut être lu mais pas modifié : il ne peut donc pas être mis à jour. Copiez le registre là où vous pouvez écrire et ouvrez-le là.</translation>
    </message>
    <message>
        <source>History: entry {seq} of device {device} was altered.</source>
        <translation>Historique : l’entrée {seq} de l’appareil {device} a été altérée.</translation>
    </message>
    <message>
        <source>A record of {entity} is in the history but not in its table.</source>
        <translation>Une fiche de {entity} est dans l’historique mais pas dans sa table.</translation>
    </message>
    <message>
        <source>A record of {entity} has no history: it was written past the program.</source>
        <translation>Une fiche de {entity} n’a pas d’historique : elle a été écrite en dehors du programme.</translation>
    </message>
    <message>
        <source>A record of {entity} differs from its history in: {fields}.</source>
        <translation>Une fiche de {entity} diffère de son historique dans : {fields}.</translation>
    </message>
    <message>
        <source>Very weak: it is among the first that an attacker tries.</source>
        <translation>Très faible : parmi les premières qu’essaie un attaquant.</translation>
    </message>
    <message>
        <source>Weak: one computer finds it in hours.</source>
        <translation>Faible : un seul ordinateur la trouve en quelques heures.</translation>
    </message>
    <message>
        <source>Middling: some computers find it in days.</source>
        <translation>Moyenne : quelques ordinateurs la trouvent en quelques jours.</translation>
    </message>
    <message>
        <source>Good: it would take years to find.</source>
        <translation>Bonne : il faudrait des années pour la trouver.</translation>
    </message>
    <message>
        <source>Strong: it would take centuries to find.</source>
        <translation>Forte : il faudrait des siècles pour la trouver.</translation>
    </message>
    <message>
        <source>A recovery code holds no “{symbol}”. Compare it with the printed sheet and type it again.</source>
        <translation>Un code de récupération ne contient pas de « {symbol} ». Comparez-le avec la feuille imprimée et tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>This recovery code has {count} letters and digits, it must have {length}. Compare it with the printed sheet, group by group.</source>
        <translation>Ce code de récupération a {count} lettres et chiffres, il doit en avoir {length}. Comparez-le avec la feuille imprimée, groupe par groupe.</translation>
    </message>
    <message>
        <source>This passphrase is wrong: type it again. Or was it the recovery code? {reason}</source>
        <translation>Cette phrase de passe est fausse : tapez-la de nouveau. Ou était-ce le code de récupération ? {reason}</translation>
    </message>
    <message>
        <source>This recovery code has a typing mistake: its last symbol does not fit the others. Compare it with the printed sheet, group by group.</source>
        <translation>Ce code de récupération contient une faute de frappe : son dernier signe ne va pas avec les autres. Comparez-le avec la feuille imprimée, groupe par groupe.</translation>
    </message>
    <message>
        <source>There is too little free memory to open the casebook: {size} MB are needed for a moment. Nothing was changed. Close other programs and try again.</source>
        <translation>Il y a trop peu de mémoire libre pour ouvrir le registre : il faut {size} Mo un instant. Rien n’a été modifié. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The words of more records wait to be written than the program ever leaves: {count}. “Rebuild” in the menu writes them.</source>
        <translation>Plus de fiches que le programme n’en laisse jamais attendent que leurs mots soient écrits : {count}. « Reconstruire » dans le menu les écrit.</translation>
    </message>
    <message>
        <source>The folded names are not those of the records: “Rebuild” in the menu makes them anew.</source>
        <translation>Les noms simplifiés ne sont pas ceux des fiches : « Reconstruire » dans le menu les refait.</translation>
    </message>
    <message>
        <source>This is the casebook as it was known then: nothing can be changed. Go back to now first.</source>
        <translation>Voici le registre tel qu’on le connaissait alors : rien ne peut y être modifié. Revenez d’abord au présent.</translation>
    </message>
    <message>
        <source>This record is not in the casebook, or it is in the trash: choose another one.</source>
        <translation>Cette fiche n’est pas dans le registre, ou elle est dans la corbeille : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{user} still points at this record: change or delete that first.</source>
        <translation>{user} renvoie encore à cette fiche : modifiez ou supprimez d’abord ceci.</translation>
    </message>
    <message>
        <source>A record of {entity} points at a record of {to} that is not in the casebook.</source>
        <translation>Une fiche de {entity} renvoie à une fiche de {to} qui n’est pas dans le registre.</translation>
    </message>
    <message>
        <source>This record is in the trash: restore it from there first.</source>
        <translation>Cette fiche est dans la corbeille : restaurez-la d’abord depuis là.</translation>
    </message>
    <message>
        <source>{field} was “{title}”, which is in the trash now: restore that record first.</source>
        <translation>{field} était « {title} », qui est maintenant dans la corbeille : restaurez d’abord cette fiche.</translation>
    </message>
    <message>
        <source>(in the trash)</source>
        <translation>(dans la corbeille)</translation>
    </message>
    <message>
        <source>{title} is still used by {user} (records in all: {count}). Change or delete these first.</source>
        <translation>{title} est encore employé par {user} (fiches en tout : {count}). Modifiez ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>A value does not fit its field ({reason}).</source>
        <translation>Une valeur ne convient pas à son champ ({reason}).</translation>
    </message>
    <message>
        <source>There is a record with this id already.</source>
        <translation>Il y a déjà une fiche avec cet identifiant.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile: nothing was saved. Look at it again and repeat the change.</source>
        <translation>La fiche a été modifiée entre-temps : rien n’a été enregistré. Relisez-la et refaites la modification.</translation>
    </message>
</context>
</TS>
