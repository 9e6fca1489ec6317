<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>bulk</name>
    <message>
        <source>{field}, by month</source>
        <translation>{field}, par mois</translation>
    </message>
    <message>
        <source>{field}, by year</source>
        <translation>{field}, par année</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sans valeur</translation>
    </message>
    <message>
        <source>Over a longer time</source>
        <translation>Sur une plus longue durée</translation>
    </message>
</context>
</TS>
