<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>faults</name>
    <message>
        <source>The disk that holds {file} is full. What you type is kept in the last room that was held for it: free some space (empty the bin, delete large files) before you go on.</source>
        <translation>Le disque qui porte {file} est plein. Ce que vous tapez est gardé dans la dernière place qui lui était réservée : libérez de la place (videz la corbeille, supprimez de gros fichiers) avant de continuer.</translation>
    </message>
    <message>
        <source>The passphrase of {file} was not changed: the old passphrase and the old recovery code stay. Make sure that the disk is not full and may be written, then try again.</source>
        <translation>La phrase de passe de {file} n’a pas été changée : l’ancienne phrase de passe et l’ancien code de récupération restent valables. Assurez-vous que le disque n’est pas plein et qu’on peut y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>{file} was replaced by an older copy while it was open: what was saved last is not in it. Nothing was written, and what you typed is still here. Put the newer file back in its place and save again; or copy what you typed, close the casebook, and open it to go on from the older copy.</source>
        <translation>{file} a été remplacé par une copie plus ancienne pendant qu’il était ouvert : ce qui a été enregistré en dernier n’y est pas. Rien n’a été écrit, et ce que vous avez saisi est toujours là. Remettez le fichier plus récent à sa place et enregistrez de nouveau ; ou copiez ce que vous avez saisi, fermez le registre, puis ouvrez-le pour continuer à partir de la copie plus ancienne.</translation>
    </message>
    <message>
        <source>What you typed is on the screen only: it could not be kept.</source>
        <translation>Ce que vous avez saisi n’est plus qu’à l’écran : cela n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close and lose what I typed</source>
        <translation>Fermer et perdre ma saisie</translation>
    </message>
    <message>
        <source>The computer's clock</source>
        <translation>L’horloge de l’ordinateur</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but the newest entry of this casebook is of {last} (both in UTC). One of the two is wrong. Set the clock right before you go on: entries keep their order, but their times would be wrong.</source>
        <translation>L’horloge de cet ordinateur indique {now}, mais la dernière écriture de ce registre est du {last} (en UTC l’une et l’autre). L’une des deux est fausse. Réglez l’horloge avant de continuer : les écritures gardent leur ordre, mais leurs heures seraient fausses.</translation>
    </message>
</context>
</TS>
