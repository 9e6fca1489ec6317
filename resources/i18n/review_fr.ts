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
    <message>
        <source>Keep, because…</source>
        <translation>Maintenir, parce que…</translation>
    </message>
    <message>
        <source>Keep it, because…</source>
        <translation>Maintenir, parce que…</translation>
    </message>
    <message>
        <source>Keep it as it is, with a reason (Ctrl+B)</source>
        <translation>Maintenir tel quel, avec une raison (Ctrl+B)</translation>
    </message>
    <message>
        <source>Why it is right · Enter keeps, Esc cancels</source>
        <translation>Pourquoi c’est juste · Entrée maintient, Échap annule</translation>
    </message>
    <message>
        <source>Reason for keeping it</source>
        <translation>Raison de maintenir</translation>
    </message>
    <message>
        <source>Keep a warning</source>
        <translation>Maintenir malgré un avertissement</translation>
    </message>
    <message>
        <source>Kept, with your reason. Ctrl+Z takes it back.</source>
        <translation>Maintenu, avec votre raison. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>There is no warning here to keep; F8 goes to the next thing to check.</source>
        <translation>Il n’y a ici aucun avertissement à maintenir ; F8 mène au prochain point à vérifier.</translation>
    </message>
    <message>
        <source>To be mended before they are submitted</source>
        <translation>À corriger avant l’envoi</translation>
    </message>
    <message>
        <source>Figures in dispute, none adopted</source>
        <translation>Chiffres contestés, aucun retenu</translation>
    </message>
    <message>
        <source>Captives without news</source>
        <translation>Captifs sans nouvelles</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>À regarder de plus près</translation>
    </message>
    <message>
        <source>Kept: {reason} — {who}, {when}.</source>
        <translation>Maintenu : {reason} — {who}, {when}.</translation>
    </message>
    <message>
        <source>It would no longer be said.</source>
        <translation>Il ne serait plus donné.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>How much was looked at</source>
        <translation>Part déjà examinée</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <source>Look through all records again (F5)</source>
        <translation>Examiner à nouveau toutes les fiches (F5)</translation>
    </message>
    <message>
        <source>Open the record (Enter)</source>
        <translation>Ouvrir la fiche (Entrée)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>Warn of it again (Del)</source>
        <translation>Avertir à nouveau (Suppr)</translation>
    </message>
    <message>
        <source>{done} of {total} records looked at</source>
        <translation>{done} fiches sur {total} examinées</translation>
    </message>
    <message>
        <source>{total} records looked at</source>
        <translation>{total} fiches examinées</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Rien ne reste à revoir.</translation>
    </message>
    <message>
        <source>Take back the keeping of a warning</source>
        <translation>Faire revenir un avertissement</translation>
    </message>
    <message>
        <source>Taken back: it is warned of again. Ctrl+Z keeps it as before.</source>
        <translation>L’avertissement revient. Ctrl+Z le fait taire comme avant.</translation>
    </message>
    <message>
        <source>Open a record first: Enter opens that of the chosen line.</source>
        <translation>Ouvrez d’abord une fiche : Entrée ouvre celle de la ligne choisie.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Other records are marked as duplicates of this one: mark them as duplicates of the record that is kept.</source>
        <translation>D’autres fiches sont marquées comme doublons de celle-ci : marquez-les comme doublons de la fiche qui reste.</translation>
    </message>
    <message>
        <source>Another program wrote into {table} what no record may hold.</source>
        <translation>Un autre programme a écrit dans {table} ce qu’aucune fiche ne peut contenir.</translation>
    </message>
    <message>
        <source>Not on an earlier day: {command}. Ctrl+Shift+H leads back to now.</source>
        <translation>Pas à un jour passé : {command}. Ctrl+Maj+H ramène à aujourd’hui.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Refait : {step}.</translation>
    </message>
    <message>
        <source>{done} of {total} records are looked at. What is found in them stays known.</source>
        <translation>{done} fiches sur {total} sont examinées. Ce qu’on y trouve reste connu.</translation>
    </message>
</context>
</TS>
