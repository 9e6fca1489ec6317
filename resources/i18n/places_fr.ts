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
</context>
</TS>
