<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>start</name>
    <message>
        <source>Bringing it up to date: {percent} %</source>
        <translation>Mise à jour du registre : {percent} %</translation>
    </message>
    <message>
        <source>The passphrases before were wrong, so this one is tried in {seconds} s.</source>
        <translation>Les phrases de passe précédentes étaient fausses : celle-ci sera essayée dans {seconds} s.</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Dossier :</translation>
    </message>
    <message>
        <source>File name:</source>
        <translation>Nom du fichier :</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichiers :</translation>
    </message>
    <message>
        <source>casebook</source>
        <translation>registre</translation>
    </message>
</context>
</TS>
