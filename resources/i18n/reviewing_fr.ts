<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>reviewing</name>
    <message>
        <source>no such country</source>
        <translation>aucun pays de ce code</translation>
    </message>
    <message>
        <source>View: {name} (changed)</source>
        <translation>Vue : {name} (modifiée)</translation>
    </message>
    <message>
        <source>The figures give no number by this rule: type it, or choose another rule.</source>
        <translation>Les chiffres ne donnent pas de nombre selon cette règle : saisissez-le, ou choisissez une autre règle.</translation>
    </message>
    <message>
        <source>The number stays: empty it to take what the rule gives.</source>
        <translation>Le nombre reste : videz-le pour prendre celui que donne la règle.</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>“{step}” was given up when the casebook was closed: nothing of it was done. Do it again.</source>
        <translation>« {step} » a été abandonné à la fermeture du registre : rien n’en a été fait. À refaire.</translation>
    </message>
</context>
</TS>
