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
    <message>
        <source>Chain of attacks</source>
        <translation>Chaîne d’attaques</translation>
    </message>
    <message>
        <source>Left and Right go from attack to attack, Enter opens one.</source>
        <translation>Gauche et Droite vont d’une attaque à l’autre, Entrée en ouvre une.</translation>
    </message>
    <message>
        <source>Series: {name} ({n} attacks)</source>
        <translation>Série : {name} ({n} attaques)</translation>
    </message>
    <message>
        <source>Within 30 days and 50 km, with the roles of the communities reversed:</source>
        <translation>À moins de 30 jours et 50 km, avec des rôles inversés entre communautés :</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Ajouter un lien…</translation>
    </message>
    <message>
        <source>Add a link to {title}</source>
        <translation>Ajouter un lien vers {title}</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>au même moment</translation>
    </message>
    <message>
        <source>{n} day before</source>
        <translation>{n} jour avant</translation>
    </message>
    <message>
        <source>{n} days before</source>
        <translation>{n} jours avant</translation>
    </message>
    <message>
        <source>{n} day after</source>
        <translation>{n} jour après</translation>
    </message>
    <message>
        <source>{n} days after</source>
        <translation>{n} jours après</translation>
    </message>
    <message>
        <source>in the same district</source>
        <translation>dans le même cercle</translation>
    </message>
    <message>
        <source>hit here, named among the attackers there: {groups}</source>
        <translation>touchés ici, cités parmi les assaillants là-bas : {groups}</translation>
    </message>
    <message>
        <source>named among the attackers here, hit there: {groups}</source>
        <translation>cités parmi les assaillants ici, touchés là-bas : {groups}</translation>
    </message>
    <message>
        <source>{n} killed</source>
        <translation>{n} tués</translation>
    </message>
    <message>
        <source>this attack</source>
        <translation>cette attaque</translation>
    </message>
    <message>
        <source>in the series {name}</source>
        <translation>dans la série {name}</translation>
    </message>
    <message>
        <source>source: {title}</source>
        <translation>source : {title}</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>aucune source citée</translation>
    </message>
    <message>
        <source>{n} day later</source>
        <translation>{n} jour plus tard</translation>
    </message>
    <message>
        <source>{n} days later</source>
        <translation>{n} jours plus tard</translation>
    </message>
</context>
</TS>
