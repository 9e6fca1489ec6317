<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>faults</name>
    <message>
        <source>{file} was replaced by an older copy while it was open: what was saved last is not in it. Nothing was written, and what you typed is still here. Put the newer file back in its place and save again; or copy what you typed, close the casebook, and open it to go on from the older copy.</source>
        <translation>{file} a été remplacé par une copie plus ancienne pendant qu'il était ouvert : ce qui a été enregistré en dernier n'y est pas. Rien n'a été écrit, et ce que vous avez saisi est toujours là. Remettez le fichier plus récent à sa place et enregistrez de nouveau ; ou copiez ce que vous avez saisi, fermez le registre, puis ouvrez-le pour continuer à partir de la copie plus ancienne.</translation>
    </message>
</context>
</TS>
