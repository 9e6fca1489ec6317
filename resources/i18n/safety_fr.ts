<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>lock</name>
    <message>
        <source>{file} names “{name}”, which no pack holds: forged.</source>
        <translation>{file} nomme « {name} », qu’aucun paquet ne contient : falsifié.</translation>
    </message>
    <message>
        <source>{file} is a link to somewhere else: it was not read.</source>
        <translation>{file} est un lien vers un autre endroit : il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{count} more files are missing, altered or added.</source>
        <translation>{count} autres fichiers manquent, ont été modifiés ou ajoutés.</translation>
    </message>
</context>
</TS>
