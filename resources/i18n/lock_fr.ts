<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>lock</name>
    <message>
        <source>This casebook is not encrypted: there is nothing to lock it with.</source>
        <translation>Ce registre n'est pas chiffré : rien ne permet de le verrouiller.</translation>
    </message>
    <message>
        <source>Locked. What you typed and where you were is kept in the casebook.</source>
        <translation>Verrouillé. Ce que vous avez saisi et l'endroit où vous étiez sont conservés dans le registre.</translation>
    </message>
    <message>
        <source>What you typed could not be kept, so the program still holds it. {trouble}</source>
        <translation>Ce que vous avez saisi n'a pas pu être conservé : le programme le garde donc en mémoire. {trouble}</translation>
    </message>
    <message>
        <source>This is not the passphrase of this casebook.</source>
        <translation>Ce n'est pas la phrase de passe de ce registre.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>Lock by itself, without a key or the mouse, after</source>
        <translation>Verrouiller de lui-même, sans touche ni souris, après</translation>
    </message>
    <message>
        <source>It also locks with Ctrl+L, with the screen, and when the computer goes to sleep. What you typed is kept. This holds for every casebook on this computer.</source>
        <translation>Il se verrouille aussi avec Ctrl+L, avec l'écran, et quand l'ordinateur se met en veille. Ce que vous avez saisi est conservé. Cela vaut pour tous les registres sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The program ended before its time. What was saved is safe; what you typed is a draft.</source>
        <translation>Le programme s'est arrêté avant l'heure. Ce qui était enregistré est sauf ; ce que vous avez tapé est un brouillon.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>It names places in the program, nothing of what you recorded, and is sent nowhere.</source>
        <translation>Il nomme des endroits du programme, rien de ce que vous avez consigné, et n'est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Log of the last time</source>
        <translation>Journal de la dernière fois</translation>
    </message>
</context>
</TS>
