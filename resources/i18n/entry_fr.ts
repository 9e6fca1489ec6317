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
</context>
</TS>
