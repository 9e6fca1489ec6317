<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>temoin</name>
    <message>
        <source>Reads as:</source>
        <translation>Se lit :</translation>
    </message>
    <message>
        <source>The record as a sentence</source>
        <translation>La fiche en une phrase</translation>
    </message>
    <message>
        <source>Show the whole text or one line of it (Ctrl+R)</source>
        <translation>Afficher tout le texte ou une seule ligne (Ctrl+R)</translation>
    </message>
    <message>
        <source>Read it in {language}</source>
        <translation>Lire en {language}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
</TS>
