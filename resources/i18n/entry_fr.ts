<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>entry</name>
    <message>
        <source>Explain a number: in the toll, in the balance of captives, in totals and subtotals</source>
        <translation>Expliquer un nombre : dans le bilan, la balance des captifs, les totaux et sous-totaux</translation>
    </message>
    <message>
        <source>The list is empty: there is no cell to change.</source>
        <translation>La liste est vide : il n’y a pas de cellule à modifier.</translation>
    </message>
    <message>
        <source>F2 changes a cell of a table or a line of a list: go to one first.</source>
        <translation>F2 modifie une cellule d’un tableau ou une ligne d’une liste : allez-y d’abord.</translation>
    </message>
    <message>
        <source>What became of those taken</source>
        <translation>Ce que sont devenus les captifs</translation>
    </message>
    <message>
        <source>{n} taken</source>
        <translation>{n} pris</translation>
    </message>
    <message>
        <source>{n} accounted for</source>
        <translation>{n} dont le sort est connu</translation>
    </message>
    <message>
        <source>{n} not known</source>
        <translation>{n} inconnus</translation>
    </message>
    <message>
        <source>{n} too many</source>
        <translation>{n} de trop</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>A click explains it.</source>
        <translation>Un clic l’explique.</translation>
    </message>
    <message>
        <source>{sum} are accounted for, but {taken} were taken: lower this or raise the number taken.</source>
        <translation>Le sort de {sum} est dit, mais {taken} ont été enlevés : baissez ce nombre ou augmentez celui des enlevés.</translation>
    </message>
    <message>
        <source>Undo would take away the record in which you are typing, and what you typed: save that first, or take it out of its boxes.</source>
        <translation>Annuler enlèverait la fiche dans laquelle vous écrivez, avec ce que vous avez écrit : enregistrez-le d’abord, ou ôtez-le de ses cases.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Nothing is chosen here that could be deleted.</source>
        <translation>Rien n’est choisi ici qui pourrait être supprimé.</translation>
    </message>
    <message>
        <source>This is the last record of the list.</source>
        <translation>C’est la dernière fiche de la liste.</translation>
    </message>
    <message>
        <source>This is the first record of the list.</source>
        <translation>C’est la première fiche de la liste.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>No record is shown: choose one in the list, or begin a new one with Ctrl+N.</source>
        <translation>Aucune fiche n’est affichée : choisissez-en une dans la liste, ou commencez-en une avec Ctrl+N.</translation>
    </message>
    <message>
        <source>Ctrl+; writes today's date into a date: go to its box first.</source>
        <translation>Ctrl+; écrit la date du jour dans une date : allez d’abord dans sa case.</translation>
    </message>
    <message>
        <source>“{field}” is no date: Ctrl+; writes today's date into one.</source>
        <translation>« {field} » n’est pas une date : Ctrl+; écrit la date du jour dans une date.</translation>
    </message>
    <message>
        <source>Ctrl+D copies a field from the record before: go to a field first.</source>
        <translation>Ctrl+D copie un champ de la fiche précédente : allez d’abord dans un champ.</translation>
    </message>
    <message>
        <source>Ctrl+M says why a value is missing: go to its field first.</source>
        <translation>Ctrl+M dit pourquoi une valeur manque : allez d’abord dans son champ.</translation>
    </message>
    <message>
        <source>F1 explains a field: go to one first.</source>
        <translation>F1 explique un champ : allez d’abord dans l’un d’eux.</translation>
    </message>
</context>
</TS>
