<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>places</name>
    <message>
        <source>The point lies outside {area}: correct the coordinates or the region.</source>
        <translation>Le point est hors de {area} : corrigez les coordonnées ou la région.</translation>
    </message>
    <message>
        <source>The point lies outside {area}: correct the coordinates or the region. {number} places are called {name}: is it another one?</source>
        <translation>Le point est hors de {area} : corrigez les coordonnées ou la région. {number} lieux s’appellent {name} : s’agit-il d’un autre ?</translation>
    </message>
    <message>
        <source>{number} places are called {name}: give the coordinates of the one that is meant.</source>
        <translation>{number} lieux s’appellent {name} : donnez les coordonnées de celui dont il s’agit.</translation>
    </message>
    <message>
        <source>A place that is in no list: give its region and how exactly it is known.</source>
        <translation>Un lieu absent de toutes les listes : donnez sa région et la précision connue.</translation>
    </message>
    <message>
        <source>Record place {name}</source>
        <translation>Enregistrer le lieu {name}</translation>
    </message>
    <message>
        <source>in this casebook</source>
        <translation>dans ce registre</translation>
    </message>
    <message>
        <source>in this attack already</source>
        <translation>déjà dans cette attaque</translation>
    </message>
    <message>
        <source>one of {n} namesakes</source>
        <translation>un des {n} homonymes</translation>
    </message>
    <message>
        <source>{km} km from {place}</source>
        <translation>à {km} km de {place}</translation>
    </message>
    <message>
        <source>less than 1 km from {place}</source>
        <translation>à moins de 1 km de {place}</translation>
    </message>
    <message>
        <source>not coordinates yet</source>
        <translation>pas encore des coordonnées</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
</context>
</TS>
