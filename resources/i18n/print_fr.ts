<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>print</name>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Imprimer ou enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy this record as text</source>
        <translation>Copier cette fiche en texte</translation>
    </message>
    <message>
        <source>The record is copied as text.</source>
        <translation>La fiche est copiée en texte.</translation>
    </message>
    <message>
        <source>Confidential: the clipboard is emptied in {n} seconds.</source>
        <translation>Confidentiel : le presse-papiers sera vidé dans {n} secondes.</translation>
    </message>
    <message>
        <source>Left out, because it never leaves this casebook: {what}.</source>
        <translation>Laissé de côté, car cela ne quitte jamais ce registre : {what}.</translation>
    </message>
    <message>
        <source>{n} record</source>
        <translation>{n} fiche</translation>
    </message>
    <message>
        <source>{n} records</source>
        <translation>{n} fiches</translation>
    </message>
    <message>
        <source>(too sensitive for paper)</source>
        <translation>(trop sensible pour le papier)</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} page en tout</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} pages en tout</translation>
    </message>
    <message>
        <source>A sheet with them is marked on every page. Records and fields of the highest sensitivity never go on paper.</source>
        <translation>Une feuille qui les porte est marquée à chaque page. Les fiches et les champs de la plus haute sensibilité ne vont jamais sur papier.</translation>
    </message>
    <message>
        <source>An empty form to fill in by hand:</source>
        <translation>Un formulaire vide à remplir à la main :</translation>
    </message>
    <message>
        <source>Confidential columns that were left out: {columns}.</source>
        <translation>Colonnes confidentielles laissées de côté : {columns}.</translation>
    </message>
    <message>
        <source>Confidential fields were left out.</source>
        <translation>Les champs confidentiels ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Confidential once it is filled in — do not leave lying about</source>
        <translation>Confidentiel une fois rempli — ne pas laisser traîner</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Filled in by (sign, no name)</source>
        <translation>Rempli par (sigle, pas de nom)</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Rempli le</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Par exemple : {example}</translation>
    </message>
    <message>
        <source>Form to fill in by hand</source>
        <translation>Formulaire à remplir à la main</translation>
    </message>
    <message>
        <source>Found with: {words}</source>
        <translation>Trouvé avec : {words}</translation>
    </message>
    <message>
        <source>Holds confidential data — do not leave lying about</source>
        <translation>Contient des données confidentielles — ne pas laisser traîner</translation>
    </message>
    <message>
        <source>Left out because they are too sensitive for paper: {n}.</source>
        <translation>Laissées de côté, car trop sensibles pour le papier : {n}.</translation>
    </message>
    <message>
        <source>No answer? Write why: {reasons}.</source>
        <translation>Pas de réponse ? Écrire pourquoi : {reasons}.</translation>
    </message>
    <message>
        <source>Not filled in: {fields}.</source>
        <translation>Non rempli : {fields}.</translation>
    </message>
    <message>
        <source>Number of this sheet:</source>
        <translation>Numéro de cette feuille :</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print to</source>
        <translation>Imprimer vers</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Sent to the printer: {pages}.</source>
        <translation>Envoyé à l’imprimante : {pages}.</translation>
    </message>
    <message>
        <source>The list: {records}</source>
        <translation>La liste : {records}</translation>
    </message>
    <message>
        <source>The printer “{name}” takes nothing. See whether it is on, or save a PDF file.</source>
        <translation>L’imprimante « {name} » n’accepte rien. Voyez si elle est allumée, ou enregistrez un fichier PDF.</translation>
    </message>
    <message>
        <source>There is no box for the real names and telephone numbers of sources, nor for names of perpetrators: keep them in the casebook only.</source>
        <translation>Il n’y a pas de case pour les vrais noms et les numéros de téléphone des sources, ni pour les noms des auteurs : gardez-les dans le registre seulement.</translation>
    </message>
    <message>
        <source>They hold confidential data.</source>
        <translation>Elles contiennent des données confidentielles.</translation>
    </message>
    <message>
        <source>This computer has no printer set up: save a PDF file and print it elsewhere.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur : enregistrez un fichier PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>This record is gone: it lies in the trash, or was never saved.</source>
        <translation>Cette fiche n’est plus là : elle est dans la corbeille, ou n’a jamais été enregistrée.</translation>
    </message>
    <message>
        <source>This record, or one that it belongs to, has the highest sensitivity: it never leaves this casebook, not on paper either.</source>
        <translation>Cette fiche, ou une fiche à laquelle elle appartient, est de la plus haute sensibilité : elle ne quitte jamais ce registre, pas même sur papier.</translation>
    </message>
    <message>
        <source>This record: {title}</source>
        <translation>Cette fiche : {title}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>What is counted, and in whose words</source>
        <translation>Ce qui est compté, et selon quels mots</translation>
    </message>
    <message>
        <source>What is selected, as a list: {n}</source>
        <translation>Ce qui est sélectionné, en liste : {n}</translation>
    </message>
    <message>
        <source>What is typed and not saved yet will not be on it.</source>
        <translation>Ce qui est saisi et pas encore enregistré n’y figurera pas.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Whole counts of one measure are added up: no parts, no persons on top of figures, no attack that is withdrawn or a duplicate. Totals are minimums and reports, no statistical estimates.</source>
        <translation>On additionne les décomptes entiers d’une même mesure : ni parties, ni personnes en plus des chiffres, ni attaque retirée ou en double. Les totaux sont des minimums et des rapports, pas des estimations statistiques.</translation>
    </message>
    <message>
        <source>With names and other confidential fields</source>
        <translation>Avec les noms et les autres champs confidentiels</translation>
    </message>
    <message>
        <source>Written to {target}: {pages}.</source>
        <translation>Écrit dans {target} : {pages}.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulaire</translation>
    </message>
    <message>
        <source>found with {words}</source>
        <translation>trouvée avec {words}</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>{file} can be read but not written, and what leaves a casebook is noted in it. Nothing was printed: copy the casebook to a place where you may write, and print from there.</source>
        <translation>{file} peut être lu mais pas modifié, et ce qui quitte un registre y est noté. Rien n’a été imprimé : copiez le registre là où vous pouvez écrire, et imprimez depuis cet endroit.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label} : {value}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
</context>
</TS>
