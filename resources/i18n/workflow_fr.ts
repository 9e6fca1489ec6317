<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>workflow</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>Ce qui a été répondu.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Qui a répondu.</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Réponse du</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Close par</translation>
    </message>
    <message>
        <source>Who was content with the answer.</source>
        <translation>Qui s'est contenté de la réponse.</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Close le</translation>
    </message>
</context>
</TS>
