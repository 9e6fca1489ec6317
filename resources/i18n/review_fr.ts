<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>review</name>
    <message>
        <source>“{text}” is an e-mail address, and this text can leave the casebook: move it to the source's contact.</source>
        <translation>« {text} » est une adresse électronique, et ce texte peut sortir du registre : déplacez-la dans le contact de la source.</translation>
    </message>
    <message>
        <source>“{text}” looks like a telephone number, and this text can leave the casebook: move it to the source's contact.</source>
        <translation>« {text} » semble être un numéro de téléphone, et ce texte peut sortir du registre : déplacez-le dans le contact de la source.</translation>
    </message>
    <message>
        <source>“{text} …”: take the name out, this text can leave the casebook.</source>
        <translation>« {text} … » : retirez le nom, ce texte peut sortir du registre.</translation>
    </message>
    <message>
        <source>{number} is rare for one attack: is it a slip, or the number of several attacks?</source>
        <translation>{number} est rare pour une seule attaque : est-ce une faute de frappe, ou le nombre de plusieurs attaques ?</translation>
    </message>
    <message>
        <source>A child is recorded as a fighter: check both; a child used by fighters is a victim.</source>
        <translation>Un enfant est enregistré comme combattant : vérifiez les deux ; un enfant utilisé par des combattants est une victime.</translation>
    </message>
    <message>
        <source>The person is recorded as born after the attack: correct one of the dates.</source>
        <translation>La personne serait née après l’attaque : corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>By the date of birth the person was {age} years old: correct the age or that date.</source>
        <translation>D’après la date de naissance, la personne avait {age} ans : corrigez l’âge ou cette date.</translation>
    </message>
    <message>
        <source>{name} is also named among the perpetrators: is it the same person, or a namesake?</source>
        <translation>{name} figure aussi parmi les auteurs nommés : est-ce la même personne ou un homonyme ?</translation>
    </message>
    <message>
        <source>A survivor of sexual violence: raise the sensitivity to 3, so that the record never leaves.</source>
        <translation>Victime de violences sexuelles : portez la sensibilité à 3, pour que la fiche ne sorte jamais.</translation>
    </message>
    <message>
        <source>Nothing recorded since {day}, {days} days ago: ask again, and record the check even if it brings no news.</source>
        <translation>Rien d’enregistré depuis le {day}, il y a {days} jours : redemandez, et enregistrez la vérification même sans nouvelles.</translation>
    </message>
    <message>
        <source>{days} days lie between the two attacks: does a source call it a reprisal?</source>
        <translation>{days} jours séparent les deux attaques : une source parle-t-elle de représailles ?</translation>
    </message>
    <message>
        <source>{km} km lie between the two attacks: does a source call it a reprisal?</source>
        <translation>{km} km séparent les deux attaques : une source parle-t-elle de représailles ?</translation>
    </message>
    <message>
        <source>It rests on one source at most: add an independent one, or grade it (B2 or better) before it goes out.</source>
        <translation>Tout repose sur une source au plus : ajoutez-en une indépendante, ou cotez-la (B2 ou mieux) avant la diffusion.</translation>
    </message>
    <message>
        <source>The place is known to the region only: give at least the district before it goes out.</source>
        <translation>Le lieu n’est connu qu’à la région près : donnez au moins le cercle ou le district avant la diffusion.</translation>
    </message>
    <message>
        <source>No consent to publish is recorded of {sources}: ask, or leave out what they said.</source>
        <translation>Aucun consentement à la publication enregistré pour {sources} : demandez-le, ou laissez de côté leurs propos.</translation>
    </message>
</context>
</TS>
