<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>filters</name>
    <message>
        <source>A view needs a name: type one.</source>
        <translation>Une vue doit avoir un nom : saisissez-en un.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already: choose another name.</source>
        <translation>Il y a déjà une vue « {name} » : choisissez un autre nom.</translation>
    </message>
</context>
</TS>
