<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message>
        <source>A mapping needs a name: type one.</source>
        <translation>Une correspondance a besoin d’un nom : tapez-en un.</translation>
    </message>
    <message>
        <source>A pack is coming in: Esc stops it.</source>
        <translation>Un paquet est en train d’entrer : Échap l’arrête.</translation>
    </message>
    <message>
        <source>A table (CSV, XLSX) or the folder of a pack</source>
        <translation>Un tableau (CSV, XLSX) ou le dossier d’un paquet</translation>
    </message>
    <message>
        <source>ACLED layout</source>
        <translation>Présentation ACLED</translation>
    </message>
    <message>
        <source>Abductions that may still go on</source>
        <translation>Enlèvements qui durent peut-être encore</translation>
    </message>
    <message>
        <source>Ages given as a band</source>
        <translation>Âges donnés par tranche</translation>
    </message>
    <message>
        <source>Ages left out, because there are too few alike</source>
        <translation>Âges omis, car trop peu de personnes se ressemblent</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>An organisation that you trust: exact places, ages in bands, names by consent; no sources' words, no free text, no drafts.</source>
        <translation>Une organisation de confiance : lieux exacts, âges par tranche, noms selon le consentement ; ni paroles des sources, ni texte libre, ni brouillons.</translation>
    </message>
    <message>
        <source>Apostrophe before cells that a spreadsheet would run</source>
        <translation>Apostrophe devant les cellules qu’un tableur exécuterait</translation>
    </message>
    <message>
        <source>Attacks that tell of fewer than five children killed</source>
        <translation>Attaques qui disent moins de cinq enfants tués</translation>
    </message>
    <message>
        <source>Attacks that tell of fewer than five persons who may still be held</source>
        <translation>Attaques qui disent moins de cinq personnes peut-être encore captives</translation>
    </message>
    <message>
        <source>Attacks that tell of fewer than five survivors of sexual violence</source>
        <translation>Attaques qui disent moins de cinq victimes de violences sexuelles</translation>
    </message>
    <message>
        <source>Attacks without their coordinates</source>
        <translation>Attaques sans leurs coordonnées</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Brought in: {new} new, {changed} changed, {same} the same; {faulty} faulty rows left out.</source>
        <translation>Importé : {new} nouvelles, {changed} modifiées, {same} identiques ; {faulty} lignes fautives laissées de côté.</translation>
    </message>
    <message>
        <source>By the names of the columns</source>
        <translation>Selon les en-têtes</translation>
    </message>
    <message>
        <source>Cancelled: what would leave was not looked at.</source>
        <translation>Annulé : ce qui sortirait n’a pas été regardé.</translation>
    </message>
    <message>
        <source>Change those with the same: {field}</source>
        <translation>Modifier celles qui ont le même : {field}</translation>
    </message>
    <message>
        <source>Children killed</source>
        <translation>Enfants tués</translation>
    </message>
    <message>
        <source>Children, each as a record</source>
        <translation>Enfants, une fiche pour chacun</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Could tell who somebody is</source>
        <translation>Pourrait révéler l’identité de quelqu’un</translation>
    </message>
    <message>
        <source>Counts of few given as a range</source>
        <translation>Petits nombres donnés comme une fourchette</translation>
    </message>
    <message>
        <source>Date: day</source>
        <translation>Date : jour</translation>
    </message>
    <message>
        <source>Date: first day</source>
        <translation>Date : premier jour</translation>
    </message>
    <message>
        <source>Date: last day</source>
        <translation>Date : dernier jour</translation>
    </message>
    <message>
        <source>Date: month</source>
        <translation>Date : mois</translation>
    </message>
    <message>
        <source>Date: year</source>
        <translation>Date : année</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Each attack as a point on a map, for QGIS and the web.</source>
        <translation>Chaque attaque comme point sur une carte, pour QGIS et le web.</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>Chaque ligne est</translation>
    </message>
    <message>
        <source>Enter on a line about a record opens it.</source>
        <translation>Entrée sur une ligne qui porte sur une fiche ouvre celle-ci.</translation>
    </message>
    <message>
        <source>Every row is new</source>
        <translation>Chaque ligne est nouvelle</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fautes</translation>
    </message>
    <message>
        <source>First cells</source>
        <translation>Premières cellules</translation>
    </message>
    <message>
        <source>For people who read it in a spreadsheet: dates and numbers as such, the codebook beside them.</source>
        <translation>Pour qui lit dans un tableur : dates et nombres tels quels, avec le guide de codage.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>GeoJSON: a map</source>
        <translation>GeoJSON : une carte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>HURIDOCS: events, acts, persons</source>
        <translation>HURIDOCS : événements, actes, personnes</translation>
    </message>
    <message>
        <source>HXL tags under the header</source>
        <translation>étiquettes HXL sous l’en-tête</translation>
    </message>
    <message>
        <source>HXL: tagged for humanitarian data</source>
        <translation>HXL : étiqueté pour les données humanitaires</translation>
    </message>
    <message>
        <source>Id in a casebook</source>
        <translation>Identifiant dans un registre</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importer {file}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the mapping in this casebook</source>
        <translation>Garder la correspondance dans ce registre</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Looking what would leave…</source>
        <translation>Examen de ce qui sortirait…</translation>
    </message>
    <message>
        <source>Type under “Write to” where it is to be written.</source>
        <translation>Saisissez sous « Écrire dans » où il faut écrire.</translation>
    </message>
    <message>
        <source>Made coarser</source>
        <translation>Rendu moins précis</translation>
    </message>
    <message>
        <source>Only the attacks that are listed: they are still being looked for</source>
        <translation>Seulement les attaques listées : elles sont encore cherchées</translation>
    </message>
    <message>
        <source>{n} pair may be the same attack or person twice: it waits under “Likely duplicates”.</source>
        <translation>{n} paire est peut-être deux fois la même attaque ou personne : elle attend sous « Doublons probables ».</translation>
    </message>
    <message>
        <source>{n} pairs may be the same attack or person twice: they wait under “Likely duplicates”.</source>
        <translation>{n} paires sont peut-être deux fois la même attaque ou personne : elles attendent sous « Doublons probables ».</translation>
    </message>
    <message>
        <source>{n} pair may be the same attack or person twice: it would wait under “Likely duplicates”.</source>
        <translation>{n} paire est peut-être deux fois la même attaque ou personne : elle attendrait sous « Doublons probables ».</translation>
    </message>
    <message>
        <source>{n} pairs may be the same attack or person twice: they would wait under “Likely duplicates”.</source>
        <translation>{n} paires sont peut-être deux fois la même attaque ou personne : elles attendraient sous « Doublons probables ».</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Mark as UTF-8 (Excel needs it)</source>
        <translation>Marquer comme UTF-8 (Excel en a besoin)</translation>
    </message>
    <message>
        <source>Must not leave: it stops the export</source>
        <translation>Ne doit pas sortir : cela arrête l’exportation</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nom de la correspondance</translation>
    </message>
    <message>
        <source>Nothing is brought in yet. This would come in:</source>
        <translation>Rien n’est encore importé. Voici ce qui entrerait :</translation>
    </message>
    <message>
        <source>Nothing of “{table}” leaves.</source>
        <translation>Rien de « {table} » ne sort.</translation>
    </message>
    <message>
        <source>Nothing would leave: {n} record stays. The table says why.</source>
        <translation>Rien ne sortirait : {n} fiche reste. Le tableau dit pourquoi.</translation>
    </message>
    <message>
        <source>Nothing would leave: {n} records stay. The table says why.</source>
        <translation>Rien ne sortirait : {n} fiches restent. Le tableau dit pourquoi.</translation>
    </message>
    <message>
        <source>One CSV file with the columns of ACLED's export, a row an event.</source>
        <translation>Un fichier CSV avec les colonnes de l’export d’ACLED, une ligne par événement.</translation>
    </message>
    <message>
        <source>One CSV file with the columns of the UCDP's Georeferenced Event Dataset.</source>
        <translation>Un fichier CSV avec les colonnes du Georeferenced Event Dataset de l’UCDP.</translation>
    </message>
    <message>
        <source>One CSV file with the tags of the Humanitarian Exchange Language under its header, for HDX.</source>
        <translation>Un fichier CSV avec les étiquettes du Humanitarian Exchange Language sous son en-tête, pour HDX.</translation>
    </message>
    <message>
        <source>Only the attacks that are listed</source>
        <translation>Seulement les attaques de la liste</translation>
    </message>
    <message>
        <source>Only the {n} attacks listed for: {words}</source>
        <translation>Seulement les {n} attaques de la liste pour : {words}</translation>
    </message>
    <message>
        <source>Only the one attack listed for: {words}</source>
        <translation>La seule attaque de la liste pour : {words}</translation>
    </message>
    <message>
        <source>Open a mapping kept as JSON</source>
        <translation>Ouvrir une correspondance gardée en JSON</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Pack…</source>
        <translation>Paquet…</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Perpetrators: how sure</source>
        <translation>Auteurs : degré de certitude</translation>
    </message>
    <message>
        <source>Perpetrators: kind of actor</source>
        <translation>Auteurs : type d’acteur</translation>
    </message>
    <message>
        <source>Persons who are the only ones of their village, day, sex and age</source>
        <translation>Personnes seules de leur village, jour, sexe et âge</translation>
    </message>
    <message>
        <source>Places where a family name or a given name of a contact stands alone</source>
        <translation>Endroits où figure seul le nom de famille ou le prénom d’un contact</translation>
    </message>
    <message>
        <source>There are more than could be listed.</source>
        <translation>Il y en a plus que la liste ne peut en montrer.</translation>
    </message>
    <message>
        <source>Persons without their name</source>
        <translation>Personnes sans leur nom</translation>
    </message>
    <message>
        <source>Persons without their sex, because there are too few alike</source>
        <translation>Personnes sans leur sexe, car trop peu se ressemblent</translation>
    </message>
    <message>
        <source>Place: precision</source>
        <translation>Lieu : précision</translation>
    </message>
    <message>
        <source>Report written to {target}.</source>
        <translation>Rapport écrit dans {target}.</translation>
    </message>
    <message>
        <source>Rows about records that are there</source>
        <translation>Lignes sur des fiches déjà là</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer en fichier…</translation>
    </message>
    <message>
        <source>Save the mapping as JSON</source>
        <translation>Enregistrer la correspondance en JSON</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Source: date</source>
        <translation>Source : date</translation>
    </message>
    <message>
        <source>Source: kind</source>
        <translation>Source : type</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Survivors of sexual violence, each as a record</source>
        <translation>Victimes de violences sexuelles, une fiche pour chacune</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Table or pack</source>
        <translation>Tableau ou paquet</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.xls *.ods)</translation>
    </message>
    <message>
        <source>Tables in the standard formats of human rights documentation, for Uwazi and OpenEvsys.</source>
        <translation>Tableaux aux formats standard de la documentation des droits humains, pour Uwazi et OpenEvsys.</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Targeted parties</source>
        <translation>Parties visées</translation>
    </message>
    <message>
        <source>Text that would leave holds what must not: {n} places. Take it out there (Enter opens the record), choose a profile that leaves these fields out, or tick each place (Space) that you looked at and that may leave.</source>
        <translation>Un texte qui sortirait contient ce qui ne doit pas sortir : {n} endroits. Retirez-le là (Entrée ouvre la fiche), choisissez un profil qui ne contient pas ces champs, ou cochez (Espace) chaque endroit que vous avez examiné et qui peut sortir.</translation>
    </message>
    <message>
        <source>Tick it (Space) if you looked at it and it may leave. The casebook keeps that.</source>
        <translation>Cochez-le (Espace) si vous l’avez examiné et qu’il peut sortir. Le dossier en garde trace.</translation>
    </message>
    <message>
        <source>Counts of one person of a village, day, sex and age</source>
        <translation>Décomptes d’une seule personne d’un village, d’un jour, d’un sexe et d’un âge</translation>
    </message>
    <message>
        <source>Attacks that tell of one single person killed, hurt or taken</source>
        <translation>Attaques qui disent une seule personne tuée, blessée ou enlevée</translation>
    </message>
    <message>
        <source>These are over 10,000 rows, and no backup is made of this casebook: it cannot be undone.</source>
        <translation>Cela fait plus de 10 000 lignes, et aucune sauvegarde n’est faite de ce registre : impossible de revenir en arrière.</translation>
    </message>
    <message>
        <source>These are over 10,000 rows: a backup is made first, and only that takes them back (menu File, Restore from a backup).</source>
        <translation>Cela fait plus de 10 000 lignes : une sauvegarde est faite d’abord, et elle seule permet de revenir en arrière (menu Fichier, Rétablir une sauvegarde).</translation>
    </message>
    <message>
        <source>The faulty rows are kept in {file}: mend them there and import that file.</source>
        <translation>Les lignes fautives sont gardées dans {file} : corrigez-les là et importez ce fichier.</translation>
    </message>
    <message>
        <source>The first rows as they would leave</source>
        <translation>Les premières lignes telles qu’elles sortiraient</translation>
    </message>
    <message>
        <source>The first rows of “{table}” as they would leave.</source>
        <translation>Les premières lignes de « {table} » telles qu’elles sortiraient.</translation>
    </message>
    <message>
        <source>The mapping is kept as “{name}”.</source>
        <translation>La correspondance est gardée sous « {name} ».</translation>
    </message>
    <message>
        <source>The mapping is saved as {file}.</source>
        <translation>La correspondance est enregistrée dans {file}.</translation>
    </message>
    <message>
        <source>The mapping {file} is opened.</source>
        <translation>La correspondance {file} est ouverte.</translation>
    </message>
    <message>
        <source>These fields stay: {fields}.</source>
        <translation>Ces champs restent : {fields}.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Trying {file}</source>
        <translation>Essai de {file}</translation>
    </message>
    <message>
        <source>Type to choose where a column goes; Del leaves it out.</source>
        <translation>Tapez pour choisir où va une colonne ; Suppr la laisse de côté.</translation>
    </message>
    <message>
        <source>UCDP GED layout</source>
        <translation>Présentation UCDP GED</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Villages that are shown as their district</source>
        <translation>Villages montrés par leur cercle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What everybody may read: verified attacks, districts for villages, no names without consent, no small numbers of children, survivors or captives.</source>
        <translation>Ce que tout le monde peut lire : attaques vérifiées, cercles au lieu des villages, aucun nom sans consentement, pas de petits nombres d’enfants, de victimes de violences sexuelles ou de captifs.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>Ce qui sortirait</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Pourquoi cela reste</translation>
    </message>
    <message>
        <source>Workbook: Excel, one sheet a table</source>
        <translation>Classeur : Excel, une feuille par tableau</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Writing {target}…</source>
        <translation>Écriture de {target}…</translation>
    </message>
    <message>
        <source>Your own office: everything except contacts and what is kept at the highest sensitivity.</source>
        <translation>Votre propre bureau : tout sauf les contacts et ce qui est gardé à la plus haute sensibilité.</translation>
    </message>
    <message>
        <source>belongs to a record that stays</source>
        <translation>appartient à une fiche qui reste</translation>
    </message>
    <message>
        <source>child, survivor of sexual violence or captive: only counted</source>
        <translation>enfant, victime de violences sexuelles ou captif : seulement compté</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>consentement retiré</translation>
    </message>
    <message>
        <source>draft, sent back or withdrawn</source>
        <translation>brouillon, renvoyé ou retiré</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>kind of number</source>
        <translation>sorte de nombre</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>may still be held</source>
        <translation>peut-être encore captif</translation>
    </message>
    <message>
        <source>no open publication</source>
        <translation>pas une publication ouverte</translation>
    </message>
    <message>
        <source>not among the chosen attacks</source>
        <translation>pas parmi les attaques choisies</translation>
    </message>
    <message>
        <source>not brought in</source>
        <translation>pas importée</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>nothing that leaves names it</source>
        <translation>rien de ce qui sort ne le nomme</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>records of this kind never leave by this profile</source>
        <translation>les fiches de ce type ne sortent jamais selon ce profil</translation>
    </message>
    <message>
        <source>so few that the number is not told</source>
        <translation>si peu que le nombre n’est pas dit</translation>
    </message>
    <message>
        <source>too sensitive</source>
        <translation>trop sensible</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>classeur</translation>
    </message>
    <message>
        <source>{leave}, {stay}. Nothing is written yet.</source>
        <translation>{leave}, {stay}. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>{n} record would leave</source>
        <translation>{n} fiche sortirait</translation>
    </message>
    <message>
        <source>{n} records would leave</source>
        <translation>{n} fiches sortiraient</translation>
    </message>
    <message>
        <source>{n} stays</source>
        <translation>{n} reste</translation>
    </message>
    <message>
        <source>{n} stay</source>
        <translation>{n} restent</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} the same, {faulty} faulty of {rows} rows.</source>
        <translation>{new} nouvelles, {changed} modifiées, {same} identiques, {faulty} fautives sur {rows} lignes.</translation>
    </message>
    <message>
        <source>{n} line above the header</source>
        <translation>{n} ligne au-dessus de l’en-tête</translation>
    </message>
    <message>
        <source>{n} lines above the header</source>
        <translation>{n} lignes au-dessus de l’en-tête</translation>
    </message>
    <message>
        <source>{n} record stayed here.</source>
        <translation>{n} fiche est restée ici.</translation>
    </message>
    <message>
        <source>{n} records stayed here.</source>
        <translation>{n} fiches sont restées ici.</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>{what}: {part}</source>
        <translation>{what} : {part}</translation>
    </message>
</context>
</TS>
