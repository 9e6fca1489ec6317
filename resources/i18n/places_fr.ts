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
    <message>
        <source>Released…</source>
        <translation>Libéré…</translation>
    </message>
    <message>
        <source>Escaped…</source>
        <translation>Évadé…</translation>
    </message>
    <message>
        <source>Rescued…</source>
        <translation>Secouru…</translation>
    </message>
    <message>
        <source>Died in captivity…</source>
        <translation>Mort en captivité…</translation>
    </message>
    <message>
        <source>Still held: seen…</source>
        <translation>Toujours détenu : vu…</translation>
    </message>
    <message>
        <source>No news…</source>
        <translation>Sans nouvelles…</translation>
    </message>
    <message>
        <source>R adds a release, E an escape, S a rescue, D a death, H that they were seen, N no news; Enter explains a number, F2 opens its event.</source>
        <translation>R ajoute une libération, E une évasion, S un secours, D un décès, H qu’on les a vus, N l’absence de nouvelles ; Entrée explique un nombre, F2 ouvre son événement.</translation>
    </message>
    <message>
        <source>What can be recorded of them</source>
        <translation>Ce qu’on peut enregistrer d’eux</translation>
    </message>
    <message>
        <source>R released · E escaped · S rescued · D died · H held · N no news · Enter explains, F2 opens</source>
        <translation>R libérés · E évadés · S secourus · D morts · H détenus · N sans nouvelles · Entrée explique, F2 ouvre</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Abductions without news for 90 days</source>
        <translation>Enlèvements sans nouvelles depuis 90 jours</translation>
    </message>
    <message>
        <source>Taken at least {taken}, and {parts} = {accounted}: raise the number taken.</source>
        <translation>Pris : au moins {taken}, et {parts} = {accounted} : augmentez le nombre de pris.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>how many were taken is not known</source>
        <translation>on ignore combien ont été enlevés</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>{n} named of {all}</source>
        <translation>{n} nommés sur {all}</translation>
    </message>
</context>
</TS>
