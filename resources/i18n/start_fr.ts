<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>start</name>
    <message>
        <source>Bringing it up to date: {percent} %</source>
        <translation>Mise à jour du registre : {percent} %</translation>
    </message>
</context>
</TS>
