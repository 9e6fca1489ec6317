<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>app</name>
    <message>
        <source>1,000</source>
        <translation>1 000</translation>
    </message>
    <message>
        <source>singular 1</source>
        <translation>singulier 0 1</translation>
    </message>
    <message>
        <source>The newest {n} are shown.</source>
        <translation>Les {n} plus récents sont montrés.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter adopts, Esc leaves it.</source>
        <translation>Haut et Bas choisissent, Entrée retient, Échap quitte.</translation>
    </message>
    <message>
        <source>Number in words, such as “at least 32”</source>
        <translation>Le nombre en mots, comme « au moins 32 »</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>no number read</source>
        <translation>aucun nombre reconnu</translation>
    </message>
    <message>
        <source>Adopt a number: {what}</source>
        <translation>Retenir un nombre : {what}</translation>
    </message>
    <message>
        <source>This is not read as a number: type it like “at least 32” or “13 to 18”.</source>
        <translation>Ceci ne se lit pas comme un nombre : tapez par exemple « au moins 32 » ou « de 13 à 18 ».</translation>
    </message>
    <message>
        <source>Type the number that you adopt.</source>
        <translation>Tapez le nombre que vous retenez.</translation>
    </message>
    <message>
        <source>Say why: your own judgement needs a reason.</source>
        <translation>Dites pourquoi : votre propre appréciation demande une raison.</translation>
    </message>
    <message>
        <source>“{text}” is not in the list: choose from {choices}.</source>
        <translation>« {text} » n’est pas dans la liste : choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>Show the list (Down)</source>
        <translation>Afficher la liste (Bas)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>Retirer {what}</translation>
    </message>
    <message>
        <source>no number read: fill in the boxes below</source>
        <translation>aucun nombre reconnu : remplissez les cases ci-dessous</translation>
    </message>
    <message>
        <source>not a date yet</source>
        <translation>pas encore une date</translation>
    </message>
    <message>
        <source>Record {what}</source>
        <translation>Création : {what}</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation>Modification : {what}</translation>
    </message>
    <message>
        <source>What you typed before is back: Ctrl+S saves it, “Discard draft” drops it.</source>
        <translation>Ce que vous aviez tapé est revenu : Ctrl+S l’enregistre, « Abandonner le brouillon » l’efface.</translation>
    </message>
    <message>
        <source>Not saved yet: what is marked red cannot be read. Your draft is kept.</source>
        <translation>Pas encore enregistré : ce qui est marqué en rouge est illisible. Votre brouillon est conservé.</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nouvelle fiche : {kind}</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Suppression : {what}</translation>
    </message>
    <message>
        <source>Not saved; your draft is kept. {why}</source>
        <translation>Non enregistré ; votre brouillon est conservé. {why}</translation>
    </message>
    <message>
        <source>Perhaps the same as {title}: {reasons}.</source>
        <translation>Peut-être la même fiche que {title} : {reasons}.</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>{title} is a different record: do not offer it again</source>
        <translation>{title} est une autre fiche : ne plus la proposer</translation>
    </message>
    <message>
        <source>Tell apart {what}</source>
        <translation>Distinction : {what}</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>aucun nombre</translation>
    </message>
    <message>
        <source>{n} report</source>
        <translation>{n} source</translation>
    </message>
    <message>
        <source>{n} reports</source>
        <translation>{n} sources</translation>
    </message>
    <message>
        <source>1 independent</source>
        <translation>dont 1 indépendante</translation>
    </message>
    <message>
        <source>{n} independent</source>
        <translation>dont {n} indépendantes</translation>
    </message>
    <message>
        <source>{n} named</source>
        <translation>{n} nommés</translation>
    </message>
    <message>
        <source>1 named</source>
        <translation>1 nommé</translation>
    </message>
    <message>
        <source>not adopted: sources say {span}</source>
        <translation>non retenu : les sources disent {span}</translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation>{n} an</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} ans</translation>
    </message>
    <message>
        <source>{n} not yet</source>
        <translation>{n} pas encore</translation>
    </message>
    <message>
        <source>“{text}” is not chosen yet: pick one from the list or make it new.</source>
        <translation>« {text} » n’est pas encore choisi : prenez une ligne de la liste ou créez la fiche.</translation>
    </message>
    <message>
        <source>Open (Alt+Enter)</source>
        <translation>Ouvrir (Alt+Entrée)</translation>
    </message>
    <message>
        <source>New {kind}: “{words}” …</source>
        <translation>Nouvelle fiche ({kind}) : « {words} » …</translation>
    </message>
    <message>
        <source>New {kind} …</source>
        <translation>Nouvelle fiche ({kind}) …</translation>
    </message>
    <message>
        <source>Enter opens, Insert adds, Del deletes.</source>
        <translation>Entrée ouvre, Inser ajoute, Suppr supprime.</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Ajouter : {kind}</translation>
    </message>
    <message>
        <source>Taken {taken}, but {parts} = {accounted}, {n} too many: correct one of the numbers.</source>
        <translation>Pris : {taken}, mais {parts} = {accounted}, {n} de trop : corrigez l’un des nombres.</translation>
    </message>
    <message>
        <source>Adopt the chosen figure</source>
        <translation>Retenir le chiffre choisi</translation>
    </message>
    <message>
        <source>Takes its numbers below and proposes the rule (Ctrl+Shift+A).</source>
        <translation>Reprend ses nombres ci-dessous et propose la règle (Ctrl+Maj+A).</translation>
    </message>
    <message>
        <source>Choose the source first: a number cannot be without it.</source>
        <translation>Choisissez d’abord la source : un nombre n’existe pas sans elle.</translation>
    </message>
    <message>
        <source>There is no figure yet: add the first one with its source.</source>
        <translation>Il n’y a pas encore de chiffre : ajoutez le premier, avec sa source.</translation>
    </message>
    <message>
        <source>The balance appears once the abduction is saved.</source>
        <translation>La balance apparaît une fois l’enlèvement enregistré.</translation>
    </message>
    <message>
        <source>Number taken not known</source>
        <translation>Nombre d’enlevés inconnu</translation>
    </message>
    <message>
        <source>not known {n}</source>
        <translation>sort inconnu {n}</translation>
    </message>
    <message>
        <source>Adopted “{words}”. Check the rule, then save.</source>
        <translation>Retenu : « {words} ». Vérifiez la règle, puis enregistrez.</translation>
    </message>
    <message>
        <source>Taken {taken}</source>
        <translation>Enlevés {taken}</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Go to the next one (F8)</source>
        <translation>Aller au suivant (F8)</translation>
    </message>
    <message>
        <source>Choose a record in the list, or begin a new one with Ctrl+N.</source>
        <translation>Choisissez une fiche dans la liste, ou commencez-en une avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>{n} thing to check</source>
        <translation>{n} point à vérifier</translation>
    </message>
    <message>
        <source>{n} things to check</source>
        <translation>{n} points à vérifier</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>Brouillon conservé {time}</translation>
    </message>
    <message>
        <source>Draft not kept</source>
        <translation>Brouillon non conservé</translation>
    </message>
    <message>
        <source>Elsewhere: {text}</source>
        <translation>Ailleurs : {text}</translation>
    </message>
    <message>
        <source>Example: {text}</source>
        <translation>Exemple : {text}</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Ajouter un chiffre</translation>
    </message>
    <message>
        <source>Add a subset</source>
        <translation>Ajouter un sous-ensemble</translation>
    </message>
    <message>
        <source>Add a part that adds up to it</source>
        <translation>Ajouter une partie qui s’additionne</translation>
    </message>
    <message>
        <source>Adopt a number…</source>
        <translation>Retenir un nombre…</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Expliquer ce nombre</translation>
    </message>
    <message>
        <source>Enter explains a count and opens a figure, F2 opens a count. F adds a figure, S a subset, P a part, A adopts, Left and Right fold.</source>
        <translation>Entrée explique un décompte et ouvre un chiffre, F2 ouvre un décompte. F ajoute un chiffre, S un sous-ensemble, P une partie, A retient, Gauche et Droite replient.</translation>
    </message>
    <message>
        <source>What can be done with a count</source>
        <translation>Ce qu’on peut faire d’un décompte</translation>
    </message>
    <message>
        <source>F figure · S subset · P part · A adopt · Enter explains, F2 opens</source>
        <translation>F chiffre · S sous-ensemble · P partie · A retenir · Entrée explique, F2 ouvre</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>Choose a count first, or add one with Insert.</source>
        <translation>Choisissez d’abord un décompte, ou ajoutez-en un avec Inser.</translation>
    </message>
    <message>
        <source>Adopt a number</source>
        <translation>Retenir un nombre</translation>
    </message>
    <message>
        <source>Adopted: {what} {number}.</source>
        <translation>Retenu : {what} {number}.</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>pas encore retenu</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>pas encore de source</translation>
    </message>
    <message>
        <source>adopted without a rule</source>
        <translation>retenu sans règle</translation>
    </message>
    <message>
        <source>{n} sources disagree, none adopted</source>
        <translation>{n} sources en désaccord, rien de retenu</translation>
    </message>
    <message>
        <source>{range} reported</source>
        <translation>{range} selon les sources</translation>
    </message>
    <message>
        <source>{n} more than adopted</source>
        <translation>{n} de plus que retenu</translation>
    </message>
    <message>
        <source>Pack: everything, one CSV a table</source>
        <translation>Paquet : tout, un CSV par table</translation>
    </message>
    <message>
        <source>With codebook and description, for headquarters; can be imported again without loss.</source>
        <translation>Avec guide de codage et description, pour le siège ; peut être réimporté sans perte.</translation>
    </message>
    <message>
        <source>Table: one row an attack</source>
        <translation>Tableau : une ligne par attaque</translation>
    </message>
    <message>
        <source>One CSV file with the totals by the counting rules, for a spreadsheet.</source>
        <translation>Un seul fichier CSV avec les totaux selon les règles de comptage, pour un tableur.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Remplacer ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Check the casebook</source>
        <translation>Vérifier le registre</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Checking every page, link, history entry, summary and rule …</source>
        <translation>Vérification de chaque page, lien, entrée de l’historique, résumé et règle …</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Imported: {rows} records.</source>
        <translation>Importé : {rows} fiches.</translation>
    </message>
    <message>
        <source>Written to {target}: {rows}.</source>
        <translation>Écrit dans {target} : {rows}.</translation>
    </message>
    <message>
        <source>{n} record stayed here because it is too sensitive.</source>
        <translation>{n} fiche est restée ici, car trop sensible.</translation>
    </message>
    <message>
        <source>{n} records stayed here because they are too sensitive.</source>
        <translation>{n} fiches sont restées ici, car trop sensibles.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Upwards: A to Z, 1 to 9</source>
        <translation>Croissant : de A à Z, de 1 à 9</translation>
    </message>
    <message>
        <source>Downwards: Z to A, 9 to 1</source>
        <translation>Décroissant : de Z à A, de 9 à 1</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>No attacks yet.</source>
        <translation>Aucune attaque pour l’instant.</translation>
    </message>
    <message>
        <source>No victims yet.</source>
        <translation>Aucune victime pour l’instant.</translation>
    </message>
    <message>
        <source>No abductions yet.</source>
        <translation>Aucun enlèvement pour l’instant.</translation>
    </message>
    <message>
        <source>No sources yet.</source>
        <translation>Aucune source pour l’instant.</translation>
    </message>
    <message>
        <source>No places yet.</source>
        <translation>Aucun lieu pour l’instant.</translation>
    </message>
    <message>
        <source>No actors yet.</source>
        <translation>Aucun acteur pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”.</source>
        <translation>Rien trouvé pour « {words} ».</translation>
    </message>
    <message>
        <source>No count enters this total.</source>
        <translation>Aucun décompte n’entre dans ce total.</translation>
    </message>
    <message>
        <source>in {n} attack</source>
        <translation>dans {n} attaque</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Right opens a branch, Enter or F2 opens the record, Esc closes.</source>
        <translation>Droite ouvre une branche, Entrée ou F2 ouvre la fiche, Échap ferme.</translation>
    </message>
    <message>
        <source>at least: not all sources give an upper end</source>
        <translation>au moins : toutes les sources ne donnent pas de limite haute</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi il se compose</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>repeats {source}</source>
        <translation>répète {source}</translation>
    </message>
    <message>
        <source>in {n} attacks</source>
        <translation>dans {n} attaques</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Restaurer ce champ</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>{n} field changed</source>
        <translation>{n} champ modifié</translation>
    </message>
    <message>
        <source>and {n} other record</source>
        <translation>et {n} autre fiche</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historique de cette fiche</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Actions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Right shows the fields of an action, Left hides them.</source>
        <translation>Droite montre les champs d’une action, Gauche les cache.</translation>
    </message>
    <message>
        <source>Restore the record as it was then</source>
        <translation>Restaurer la fiche telle qu’elle était alors</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>mise à la corbeille</translation>
    </message>
    <message>
        <source>taken out of the trash</source>
        <translation>sortie de la corbeille</translation>
    </message>
    <message>
        <source>and {n} other records</source>
        <translation>et {n} autres fiches</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacée</translation>
    </message>
    <message>
        <source>{field}: before {old}, after {new}</source>
        <translation>{field} : avant {old}, après {new}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>It is like that already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>{n} fields changed</source>
        <translation>{n} champs modifiés</translation>
    </message>
    <message>
        <source>{field} is restored.</source>
        <translation>{field} : restauré.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Restore this field: “{value}”</source>
        <translation>Restaurer ce champ : « {value} »</translation>
    </message>
    <message>
        <source>Restore {what}</source>
        <translation>Restauration : {what}</translation>
    </message>
    <message>
        <source>The record is again as it was on {when}.</source>
        <translation>La fiche est de nouveau telle qu’elle était le {when}.</translation>
    </message>
    <message>
        <source>The record is again as it was on {when}. Only its status stays “{status}”.</source>
        <translation>La fiche est de nouveau telle qu’elle était le {when}. Seul son statut reste « {status} ».</translation>
    </message>
    <message>
        <source>Only the status was another one then: take a step to change it.</source>
        <translation>Seul le statut était autre alors : faites une étape pour le changer.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Choose columns and what the list is sorted by</source>
        <translation>Choisir les colonnes et le tri de la liste</translation>
    </message>
    <message>
        <source>Record the first one — Ctrl+N</source>
        <translation>Créer la première fiche — Ctrl+N</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>{listed} of {total}</source>
        <translation>{listed} sur {total}</translation>
    </message>
    <message>
        <source>New: {record}</source>
        <translation>Nouvelle fiche : {record}</translation>
    </message>
    <message>
        <source>Search {records}…</source>
        <translation>Rechercher des {records}…</translation>
    </message>
    <message>
        <source>Search {records}</source>
        <translation>Rechercher des {records}</translation>
    </message>
    <message>
        <source>Copied {n} row.</source>
        <translation>{n} ligne copiée.</translation>
    </message>
    <message>
        <source>Copied {n} rows.</source>
        <translation>{n} lignes copiées.</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} sélectionnées</translation>
    </message>
    <message>
        <source>Records erased since or before: {n}. Only that they were there is known.</source>
        <translation>Fiches effacées depuis ou avant : {n}. On sait seulement qu’elles existaient.</translation>
    </message>
    <message>
        <source>As known on…</source>
        <translation>Connu à la date du…</translation>
    </message>
    <message>
        <source>All records and totals as they stood at the end of a day. Looking changes nothing.</source>
        <translation>Toutes les fiches et tous les totaux tels qu’ils étaient à la fin d’un jour. Regarder ne modifie rien.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>3 Feb 2024, 2024-02-03, Jan 2024</source>
        <translation>3 févr. 2024, 2024-02-03, janv. 2024</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Retour en arrière…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>All totals are as they are now.</source>
        <translation>Tous les totaux sont ceux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore inscrit.</translation>
    </message>
    <message>
        <source>The history begins on {first} and ends today: type a day between.</source>
        <translation>L’historique commence le {first} et finit aujourd’hui : tapez un jour entre les deux.</translation>
    </message>
    <message>
        <source>As known on {day} — read only</source>
        <translation>Tel que connu le {day} — lecture seule</translation>
    </message>
    <message>
        <source>Totals that differ. Then: {then}. Now: {now}.</source>
        <translation>Totaux qui diffèrent. Alors : {then}. Maintenant : {now}.</translation>
    </message>
    <message>
        <source>At the end of {day}</source>
        <translation>À la fin du {day}</translation>
    </message>
    <message>
        <source>Totals of what is listed</source>
        <translation>Totaux de ce qui est affiché</translation>
    </message>
    <message>
        <source>Left and Right choose a total, Enter explains it.</source>
        <translation>Gauche et Droite choisissent un total, Entrée l’explique.</translation>
    </message>
    <message>
        <source>Restored: {what}. Ctrl+Z takes it back.</source>
        <translation>Restauré : {what}. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Erase {n} record for ever?</source>
        <translation>Effacer {n} fiche pour toujours ?</translation>
    </message>
    <message>
        <source>Erase {n} records for ever?</source>
        <translation>Effacer {n} fiches pour toujours ?</translation>
    </message>
    <message>
        <source>Erase {n} record for ever</source>
        <translation>Effacer {n} fiche pour toujours</translation>
    </message>
    <message>
        <source>Erase {n} records for ever</source>
        <translation>Effacer {n} fiches pour toujours</translation>
    </message>
    <message>
        <source>Their values go from the records, the history and the search. Nobody can bring them back, Ctrl+Z does not either, and no earlier step can be undone afterwards. Backups and copies of the file still hold them. To go on, type how many: {n}</source>
        <translation>Leurs valeurs disparaissent des fiches, de l’historique et de la recherche. Personne ne peut les faire revenir, Ctrl+Z non plus, et aucune action antérieure ne pourra ensuite être annulée. Les sauvegardes et les copies du fichier les contiennent encore. Pour continuer, tapez combien : {n}</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>What was deleted stays here until you erase it. Enter restores.</source>
        <translation>Ce qui a été supprimé reste ici jusqu’à ce que vous l’effaciez. Entrée restaure.</translation>
    </message>
    <message>
        <source>Deleted records, newest first. Enter restores.</source>
        <translation>Fiches supprimées, les plus récentes d’abord. Entrée restaure.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Erase the chosen…</source>
        <translation>Effacer les fiches choisies…</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>How many records are erased</source>
        <translation>Combien de fiches sont effacées</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>and {n} part</source>
        <translation>et {n} partie</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restauration depuis la corbeille</translation>
    </message>
    <message>
        <source>Erased for ever: {n} record.</source>
        <translation>Effacé pour toujours : {n} fiche.</translation>
    </message>
    <message>
        <source>Erased for ever: {n} records.</source>
        <translation>Effacé pour toujours : {n} fiches.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>and {n} parts</source>
        <translation>et {n} parties</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>F&amp;iche</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>New casebook…</source>
        <translation>Nouveau registre…</translation>
    </message>
    <message>
        <source>Open casebook…</source>
        <translation>Ouvrir un registre…</translation>
    </message>
    <message>
        <source>Look around with an example</source>
        <translation>Découvrir avec un exemple</translation>
    </message>
    <message>
        <source>Close casebook</source>
        <translation>Fermer le registre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>Afficher le code de récupération</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Rechercher dans cette liste</translation>
    </message>
    <message>
        <source>Search everything, all commands</source>
        <translation>Rechercher partout, toutes les commandes</translation>
    </message>
    <message>
        <source>New record here</source>
        <translation>Nouvelle fiche ici</translation>
    </message>
    <message>
        <source>Save and new</source>
        <translation>Enregistrer et nouvelle fiche</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>Supprimer la fiche</translation>
    </message>
    <message>
        <source>Today's date</source>
        <translation>Date du jour</translation>
    </message>
    <message>
        <source>As in the record before</source>
        <translation>Comme dans la fiche précédente</translation>
    </message>
    <message>
        <source>Why the value is missing…</source>
        <translation>Pourquoi la valeur manque…</translation>
    </message>
    <message>
        <source>Next thing to check</source>
        <translation>Point à vérifier suivant</translation>
    </message>
    <message>
        <source>Previous thing to check</source>
        <translation>Point à vérifier précédent</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>List or form</source>
        <translation>Liste ou fiche</translation>
    </message>
    <message>
        <source>Form alone</source>
        <translation>Fiche seule</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Help for this field</source>
        <translation>Aide sur ce champ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>About Témoin</source>
        <translation>À propos de Témoin</translation>
    </message>
    <message>
        <source>Something went wrong that was not foreseen.</source>
        <translation>Il s’est produit quelque chose d’imprévu.</translation>
    </message>
    <message>
        <source>Everything saved is safe, and what you typed is kept as a draft. You can go on. The details below hold no record content; nothing is sent anywhere.</source>
        <translation>Tout ce qui était enregistré est intact, et ce que vous avez tapé est conservé comme brouillon. Vous pouvez continuer. Les détails ci-dessous ne contiennent rien des fiches ; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>A name, a place, a code, a command …</source>
        <translation>Un nom, un lieu, un code, une commande …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Next field, in boxes of one line</source>
        <translation>Champ suivant, dans les cases d’une ligne</translation>
    </message>
    <message>
        <source>Next field, also out of a text</source>
        <translation>Champ suivant, aussi pour sortir d’un texte</translation>
    </message>
    <message>
        <source>Section of the form; 0 is the last</source>
        <translation>Section de la fiche ; 0 est la dernière</translation>
    </message>
    <message>
        <source>Add a part, on a list of parts</source>
        <translation>Ajouter une partie, dans une liste de parties</translation>
    </message>
    <message>
        <source>Open a part, on a list of parts</source>
        <translation>Ouvrir une partie, dans une liste de parties</translation>
    </message>
    <message>
        <source>Delete the chosen parts or records</source>
        <translation>Supprimer les parties ou fiches choisies</translation>
    </message>
    <message>
        <source>Back; what was typed is kept as a draft</source>
        <translation>Retour ; ce qui a été tapé est gardé comme brouillon</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Dans une fiche</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Record attacks on civilians: exactly, offline, safely.</source>
        <translation>Consigner les attaques contre les civils : avec exactitude, hors ligne, en sécurité.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>An encrypted file of your own, opened with a passphrase.</source>
        <translation>Un fichier à vous seul, chiffré par une phrase de passe.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>A casebook on this computer or on a stick.</source>
        <translation>Un registre sur cet ordinateur ou sur une clé.</translation>
    </message>
    <message>
        <source>Two attacks in central Mali, as a human rights report tells them.</source>
        <translation>Deux attaques au centre du Mali, d’après un rapport publié.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No account, no network, nothing is sent anywhere.</source>
        <translation>Tout reste sur cet ordinateur. Pas de compte, pas de réseau, rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>The file is encrypted; without passphrase or recovery code nobody can read it, and nobody can help. It cannot protect you on a computer with spying software, under coercion, or with a weak passphrase.</source>
        <translation>Le fichier est chiffré ; sans phrase de passe ni code de récupération, personne ne peut le lire et personne ne peut vous aider. Il ne vous protège ni sur un ordinateur espionné, ni sous la contrainte, ni avec une phrase de passe faible.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>This is my recovery code</source>
        <translation>C’est mon code de récupération</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>New casebook</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La même phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>Offer me six random words</source>
        <translation>Me proposer six mots au hasard</translation>
    </message>
    <message>
        <source>Your name or sign, for the history of changes</source>
        <translation>Votre nom ou signe, pour l’historique des modifications</translation>
    </message>
    <message>
        <source>Make the casebook</source>
        <translation>Créer le registre</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>It opens the casebook if the passphrase is forgotten. Write it down now and keep it away from this computer.</source>
        <translation>Il ouvre le registre si la phrase de passe est oubliée. Notez-le maintenant et gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Whoever has this code can read everything in the casebook. Without it and without the passphrase, nobody can.</source>
        <translation>Qui a ce code peut tout lire dans le registre. Sans lui et sans la phrase de passe, personne ne le peut.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>Recent casebooks</source>
        <translation>Registres récents</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>Tapez d’abord une phrase de passe.</translation>
    </message>
    <message>
        <source>The two passphrases differ: type the same one twice.</source>
        <translation>Les deux phrases de passe diffèrent : tapez deux fois la même.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{file} can be read but not written: nothing can be recorded in it. To go on with it, copy it to a place where you may write and open it there.</source>
        <translation>{file} peut être lu mais pas modifié : rien ne peut y être inscrit. Pour le continuer, copiez-le là où vous pouvez écrire et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Nothing can be recorded here: this is read only.</source>
        <translation>Rien ne peut être inscrit ici : c’est en lecture seule.</translation>
    </message>
    <message>
        <source>Not finished: {what}, typed until {when}.</source>
        <translation>Inachevé : {what}, dernière frappe le {when}.</translation>
    </message>
    <message>
        <source>{n} records are not finished; the last one: {what}, typed until {when}.</source>
        <translation>{n} fiches sont inachevées ; la dernière : {what}, dernière frappe le {when}.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>Annulé : {step}.</translation>
    </message>
    <message>
        <source>Explain: {what}</source>
        <translation>Expliquer : {what}</translation>
    </message>
    <message>
        <source>Deleted: {records}.</source>
        <translation>Supprimé : {records}.</translation>
    </message>
    <message>
        <source>Open casebook</source>
        <translation>Ouvrir un registre</translation>
    </message>
    <message>
        <source>This is an example, not encrypted: try everything. Nothing of it is kept.</source>
        <translation>Ceci est un exemple, non chiffré : essayez tout. Rien n’en est conservé.</translation>
    </message>
    <message>
        <source>This casebook is not encrypted: it has no recovery code.</source>
        <translation>Ce registre n’est pas chiffré : il n’a pas de code de récupération.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>This record has no history yet: save it first.</source>
        <translation>Cette fiche n’a pas encore d’historique : enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>Casebooks (*{suffix})</source>
        <translation>Registres (*{suffix})</translation>
    </message>
    <message>
        <source>Figure, subset, part of a count, in the toll</source>
        <translation>Chiffre, sous-ensemble, part d’un décompte, dans le bilan</translation>
    </message>
    <message>
        <source>New record: choose its kind…</source>
        <translation>Nouvelle fiche : choisir son type…</translation>
    </message>
    <message>
        <source>Duplicate this record</source>
        <translation>Dupliquer cette fiche</translation>
    </message>
    <message>
        <source>There is nothing to save yet: type something first.</source>
        <translation>Il n’y a encore rien à enregistrer : saisissez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>There is nothing to check here.</source>
        <translation>Il n’y a rien à vérifier ici.</translation>
    </message>
    <message>
        <source>{records}: all that are found</source>
        <translation>{records} : tout ce qui est trouvé</translation>
    </message>
    <message>
        <source>“{words}” is not found, neither as a record nor as a command.</source>
        <translation>« {words} » ne se trouve ni parmi les enregistrements ni parmi les commandes.</translation>
    </message>
    <message>
        <source>There is nothing here to duplicate yet.</source>
        <translation>Il n’y a encore rien à dupliquer ici.</translation>
    </message>
    <message>
        <source>A copy, in italics and not saved yet. Lists of parts are not copied.</source>
        <translation>Une copie, en italique et pas encore enregistrée. Les listes de parties ne sont pas copiées.</translation>
    </message>
    <message>
        <source>There is no record before this one to copy from.</source>
        <translation>Il n’y a pas de fiche avant celle-ci, d’où copier.</translation>
    </message>
    <message>
        <source>This field is empty in the record before.</source>
        <translation>Ce champ est vide dans la fiche précédente.</translation>
    </message>
    <message>
        <source>Adopt a number, change a count, in the toll</source>
        <translation>Retenir un nombre, modifier un décompte, dans le bilan</translation>
    </message>
    <message>
        <source>{n} without a name</source>
        <translation>{n} sans nom</translation>
    </message>
    <message>
        <source>What you typed is kept again.</source>
        <translation>Ce que vous avez saisi est de nouveau conservé.</translation>
    </message>
</context>
</TS>
