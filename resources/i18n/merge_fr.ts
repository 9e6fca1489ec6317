<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>merge</name>
    <message>
        <source>Look for likely duplicates</source>
        <translation>Chercher les doublons probables</translation>
    </message>
    <message>
        <source>Merge the two chosen records…</source>
        <translation>Fusionner les deux fiches choisies…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>est gardé</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>est écarté</translation>
    </message>
    <message>
        <source>the records differ</source>
        <translation>les fiches diffèrent</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Different records</source>
        <translation>Fiches &amp;différentes</translation>
    </message>
    <message>
        <source>&amp;Keep the other one</source>
        <translation>&amp;Garder l’autre</translation>
    </message>
    <message>
        <source>&amp;Look for likely duplicates</source>
        <translation>&amp;Chercher les doublons probables</translation>
    </message>
    <message>
        <source>Kept apart: they are not offered again. Undo takes it back.</source>
        <translation>Gardées distinctes : elles ne seront plus proposées. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>&amp;Arrêter la recherche</translation>
    </message>
    <message>
        <source>Compare the two, then decide.</source>
        <translation>Comparez les deux, puis décidez.</translation>
    </message>
    <message>
        <source>Goes to the kept record: {parts}.</source>
        <translation>Passe à la fiche gardée : {parts}.</translation>
    </message>
    <message>
        <source>Left keeps this value, Right the other one, + both where that can be.</source>
        <translation>Gauche garde cette valeur, Droite l’autre, + les deux là où c’est possible.</translation>
    </message>
    <message>
        <source>Merge {what}</source>
        <translation>Fusion : {what}</translation>
    </message>
    <message>
        <source>Merged. Undo takes it back.</source>
        <translation>Fusion faite. « Annuler » la défait.</translation>
    </message>
    <message>
        <source>No likely duplicates wait for a decision. Look for them with the button at the left.</source>
        <translation>Aucun doublon probable n’attend de décision. Cherchez-en avec le bouton de gauche.</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>Rien de nouveau n’a été trouvé.</translation>
    </message>
    <message>
        <source>Open &amp;first</source>
        <translation>Ouvrir la &amp;première</translation>
    </message>
    <message>
        <source>Open &amp;second</source>
        <translation>Ouvrir la &amp;seconde</translation>
    </message>
    <message>
        <source>Stopped looking: nothing was added.</source>
        <translation>Recherche arrêtée : rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The other one goes to the trash.</source>
        <translation>L’autre va à la corbeille.</translation>
    </message>
    <message>
        <source>The other one stays as a duplicate and counts nowhere.</source>
        <translation>L’autre reste comme doublon et n’est comptée nulle part.</translation>
    </message>
    <message>
        <source>Both were killed, in different attacks: look whether they are two persons.</source>
        <translation>Les deux ont été tuées, dans des attaques différentes : voyez si ce sont deux personnes.</translation>
    </message>
    <message>
        <source>The totals stay as they are.</source>
        <translation>Les totaux restent ce qu’ils sont.</translation>
    </message>
    <message>
        <source>The two records, field by field</source>
        <translation>Les deux fiches, champ par champ</translation>
    </message>
    <message>
        <source>They cannot be merged like this. {why}</source>
        <translation>Elles ne peuvent pas être fusionnées ainsi. {why}</translation>
    </message>
    <message>
        <source>Totals of these attacks: {totals}.</source>
        <translation>Totaux de ces attaques : {totals}.</translation>
    </message>
    <message>
        <source>Why: {reasons}.</source>
        <translation>Pourquoi : {reasons}.</translation>
    </message>
    <message>
        <source>Choose two records of one kind in the list first (Shift+Down, Ctrl+click).</source>
        <translation>Choisissez d’abord deux fiches d’une même sorte dans la liste (Maj+Bas, Ctrl+clic).</translation>
    </message>
</context>
</TS>
