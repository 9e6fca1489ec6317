<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>profiles</name>
    <message>
        <source>Publish the exact place</source>
        <translation>Publier le lieu exact</translation>
    </message>
    <message>
        <source>Whether the village may be named in what everybody may read.</source>
        <translation>Si le village peut être nommé dans ce que tout le monde peut lire.</translation>
    </message>
    <message>
        <source>Else the public sees the district. Never where captives may still be held.</source>
        <translation>Sinon le public voit le cercle. Jamais là où des personnes sont peut-être encore captives.</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>une adresse électronique</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>the name of a contact</source>
        <translation>le nom d’un contact</translation>
    </message>
    <message>
        <source>part of a contact's name, alone</source>
        <translation>une partie du nom d’un contact, seule</translation>
    </message>
    <message>
        <source>the name of somebody who stays here</source>
        <translation>le nom d’une personne qui reste ici</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Nothing was written: text that would leave holds what must not. {reason}. Take it out of these fields, export by a profile that leaves them out, or say of each that you looked at it and that it may leave.</source>
        <translation>Rien n’a été écrit : un texte qui sortirait contient ce qui ne doit pas sortir. {reason}. Retirez-le de ces champs, exportez selon un profil qui ne les contient pas, ou dites de chacun que vous l’avez examiné et qu’il peut sortir.</translation>
    </message>
</context>
</TS>
