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
    <message>
        <source>Load a gazetteer…</source>
        <translation>Charger un répertoire de lieux…</translation>
    </message>
    <message>
        <source>Load a gazetteer</source>
        <translation>Charger un répertoire de lieux</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Lists of places (*.txt *.csv)</source>
        <translation>Listes de lieux (*.txt *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>A gazetteer finds places by name without a network, shows namesakes with region and distance, and warns where a point does not fit. It stays in this casebook and is never exported.</source>
        <translation>Un répertoire trouve les lieux par leur nom sans réseau, montre les homonymes avec leur région et leur distance, et avertit quand un point ne convient pas. Il reste dans ce registre et n’est jamais exporté.</translation>
    </message>
    <message>
        <source>It takes a country's file from GeoNames (ML.txt, unpacked) or OCHA's list of P-codes (CSV). An earlier edition is replaced.</source>
        <translation>Il se charge du fichier d’un pays de GeoNames (ML.txt, décompressé) ou de la liste des P-codes d’OCHA (CSV). Une édition antérieure est remplacée.</translation>
    </message>
    <message>
        <source>In this casebook:</source>
        <translation>Dans ce registre :</translation>
    </message>
    <message>
        <source>None is loaded yet.</source>
        <translation>Aucun n’est encore chargé.</translation>
    </message>
    <message>
        <source>Loaded: {list}</source>
        <translation>Chargé : {list}</translation>
    </message>
    <message>
        <source>{n} countries</source>
        <translation>{n} pays</translation>
    </message>
    <message>
        <source>{kind}, {where}: {rows} places, newest of {month}.</source>
        <translation>{kind}, {where} : {rows} lieux, le plus récent de {month}.</translation>
    </message>
    <message>
        <source>{kind}, {where}: {rows} regions and districts, newest of {month}.</source>
        <translation>{kind}, {where} : {rows} régions et districts, le plus récent de {month}.</translation>
    </message>
</context>
</TS>
