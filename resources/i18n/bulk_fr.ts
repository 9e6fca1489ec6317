<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>bulk</name>
    <message>
        <source>{field}, by month</source>
        <translation>{field}, par mois</translation>
    </message>
    <message>
        <source>{field}, by year</source>
        <translation>{field}, par année</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sans valeur</translation>
    </message>
    <message>
        <source>Over a longer time</source>
        <translation>Sur une plus longue durée</translation>
    </message>
    <message>
        <source>(“Change” was pressed while it was counted: nothing was changed.)</source>
        <translation>(« Modifier » a été choisi pendant le décompte : rien n’a été modifié.)</translation>
    </message>
    <message>
        <source>Change many records</source>
        <translation>Modifier plusieurs fiches</translation>
    </message>
    <message>
        <source>Change many records…</source>
        <translation>Modifier plusieurs fiches…</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Quel champ</translation>
    </message>
    <message>
        <source>What stands there now</source>
        <translation>Ce qui y figure maintenant</translation>
    </message>
    <message>
        <source>The new value</source>
        <translation>La nouvelle valeur</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fixer à</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ajouter un</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>Enlever un</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Why it is empty</source>
        <translation>Pourquoi c’est vide</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>The selected record</source>
        <translation>La fiche choisie</translation>
    </message>
    <message>
        <source>The {n} selected records</source>
        <translation>Les {n} fiches choisies</translation>
    </message>
    <message>
        <source>None is selected</source>
        <translation>Aucune n’est choisie</translation>
    </message>
    <message>
        <source>What would change is counted first. Then press again.</source>
        <translation>Ce qui changerait est d’abord compté. Appuyez de nouveau ensuite.</translation>
    </message>
    <message>
        <source>None is listed</source>
        <translation>Aucune n’est dans la liste</translation>
    </message>
    <message>
        <source>The one that is listed</source>
        <translation>La seule de la liste</translation>
    </message>
    <message>
        <source>All {n} that are listed</source>
        <translation>Les {n} de la liste</translation>
    </message>
    <message>
        <source>Now the same in all</source>
        <translation>Maintenant la même dans toutes</translation>
    </message>
    <message>
        <source>Now mixed ({n} values)</source>
        <translation>Maintenant mêlées ({n} valeurs)</translation>
    </message>
    <message>
        <source>Changes {n} of {total}.</source>
        <translation>Modifie {n} sur {total}.</translation>
    </message>
    <message>
        <source>{n} has it already.</source>
        <translation>{n} l’a déjà.</translation>
    </message>
    <message>
        <source>{n} have it already.</source>
        <translation>{n} l’ont déjà.</translation>
    </message>
    <message>
        <source>{n} is no longer there.</source>
        <translation>{n} n’est plus là.</translation>
    </message>
    <message>
        <source>{n} are no longer there.</source>
        <translation>{n} ne sont plus là.</translation>
    </message>
    <message>
        <source>1 cannot:</source>
        <translation>1 ne peut pas :</translation>
    </message>
    <message>
        <source>{n} cannot:</source>
        <translation>{n} ne peuvent pas :</translation>
    </message>
    <message>
        <source>and for {n} more reason</source>
        <translation>et pour {n} autre raison</translation>
    </message>
    <message>
        <source>and for {n} more reasons</source>
        <translation>et pour {n} autres raisons</translation>
    </message>
    <message>
        <source>Changed {n} record.</source>
        <translation>{n} fiche modifiée.</translation>
    </message>
    <message>
        <source>Changed {n} records.</source>
        <translation>{n} fiches modifiées.</translation>
    </message>
    <message>
        <source>1 could not be changed.</source>
        <translation>1 n’a pas pu l’être.</translation>
    </message>
    <message>
        <source>{n} could not be changed.</source>
        <translation>{n} n’ont pas pu l’être.</translation>
    </message>
    <message>
        <source>{n} was changed by somebody else meanwhile and left as it is.</source>
        <translation>{n} a été modifiée entre-temps par quelqu’un d’autre et reste comme elle est.</translation>
    </message>
    <message>
        <source>{n} were changed by somebody else meanwhile and left as they are.</source>
        <translation>{n} ont été modifiées entre-temps par quelqu’un d’autre et restent comme elles sont.</translation>
    </message>
    <message>
        <source>Change {field} of {records}</source>
        <translation>Modifier {field} de {records}</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Ce que cela ferait</translation>
    </message>
    <message>
        <source>Records were changed meanwhile: counted again.</source>
        <translation>Des fiches ont été modifiées entre-temps : compté à nouveau.</translation>
    </message>
    <message>
        <source>Counting what would change: {n} of {total}…</source>
        <translation>Compte de ce qui changerait : {n} sur {total}…</translation>
    </message>
    <message>
        <source>Change {n} record</source>
        <translation>Modifier {n} fiche</translation>
    </message>
    <message>
        <source>Change {n} records</source>
        <translation>Modifier {n} fiches</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Give the new value: what it would change is counted.</source>
        <translation>Donnez la nouvelle valeur : ce qu’elle changerait est compté.</translation>
    </message>
    <message>
        <source>Given up: nothing was changed.</source>
        <translation>Abandonné : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give up (Esc): nothing is changed</source>
        <translation>Abandonner (Échap) : rien n’est modifié</translation>
    </message>
    <message>
        <source>Many records are being changed: wait until that is done, or cancel it.</source>
        <translation>De nombreuses fiches sont en cours de modification : attendez la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Subtotals</source>
        <translation>Sous-totaux</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>Enter filters the list to a row, and explains a number; Left and Right choose it. Esc goes back, Space sorts by the column, Ctrl+C copies.</source>
        <translation>Entrée filtre la liste sur une ligne et explique un nombre ; Gauche et Droite le choisissent. Échap revient, Espace trie par la colonne, Ctrl+C copie.</translation>
    </message>
    <message>
        <source>* {n} record stands in several rows: counted in each of them, and once in the sum.</source>
        <translation>* {n} fiche figure dans plusieurs lignes : comptée dans chacune, et une fois dans la somme.</translation>
    </message>
    <message>
        <source>* {n} records stand in several rows: counted in each of them, and once in the sum.</source>
        <translation>* {n} fiches figurent dans plusieurs lignes : comptées dans chacune, et une fois dans la somme.</translation>
    </message>
    <message>
        <source>Records were changed meanwhile: Esc counts again.</source>
        <translation>Des fiches ont été modifiées entre-temps : Échap compte à nouveau.</translation>
    </message>
    <message>
        <source>No filter can ask for this row.</source>
        <translation>Aucun filtre ne peut demander cette ligne.</translation>
    </message>
    <message>
        <source>The list shows {row}. Esc shows all again.</source>
        <translation>La liste montre {row}. Échap montre tout à nouveau.</translation>
    </message>
    <message>
        <source>Of these in other rows too</source>
        <translation>Dont aussi dans d’autres lignes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>All, each once</source>
        <translation>Toutes, une fois chacune</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>{n} of them stand in other rows too</source>
        <translation>{n} d’entre elles figurent aussi dans d’autres lignes</translation>
    </message>
    <message>
        <source>Counting: {n} of {total}…</source>
        <translation>Compte : {n} sur {total}…</translation>
    </message>
</context>
</TS>
