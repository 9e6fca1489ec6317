<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>backups</name>
    <message>
        <source>To restore it {needed} MB must be free in {folder}, where both files stand then. Nothing was changed. Free some space there.</source>
        <translation>Pour la rétablir, {needed} Mo doivent être libres dans {folder}, où se trouveront alors les deux fichiers. Rien n’a été modifié. Libérez de la place à cet endroit.</translation>
    </message>
    <message>
        <source>{file} is damaged ({what}). It was not taken for a good backup, and the older ones were kept. Restore the newest of them.</source>
        <translation>{file} est endommagé ({what}). Il n’a pas été pris pour une bonne sauvegarde, et les précédentes ont été gardées. Rétablissez la plus récente.</translation>
    </message>
    <message>
        <source>There is no room for {size} MB in {folder}. Nothing was written there; a backup on this computer was made and is kept. Free some space there, or choose another stick.</source>
        <translation>Il n’y a pas de place pour {size} Mo dans {folder}. Rien n’y a été écrit ; une sauvegarde a été faite sur cet ordinateur et y reste. Libérez de la place à cet endroit ou choisissez une autre clé.</translation>
    </message>
    <message>
        <source>There is no room for a backup of {size} MB in {folder}: {needed} MB must be free, so that saving can go on. None was made; the casebook itself is not affected. Free some space there, or back up to a stick.</source>
        <translation>Il n’y a pas de place pour une sauvegarde de {size} Mo dans {folder} : {needed} Mo doivent être libres pour que l’enregistrement reste possible. Aucune n’a été faite ; le registre lui-même n’est pas touché. Libérez de la place, ou sauvegardez sur une clé.</translation>
    </message>
    <message>
        <source>The backup in {folder} did not read back as it was written, so it was thrown away. The casebook itself is not affected. The disk may be failing: back up to another one.</source>
        <translation>La sauvegarde dans {folder} ne se relit pas comme elle a été écrite : elle a été jetée. Le registre lui-même n’est pas touché. Le disque est peut-être défaillant : sauvegardez sur un autre.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. No copy was made; the casebook itself is not affected. Free some space there, or choose another place.</source>
        <translation>Le disque où se trouve {folder} est plein. Aucune copie n’a été faite ; le registre lui-même n’est pas touché. Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>No copy could be written in {folder} ({reason}). The casebook itself is not affected. Choose another place.</source>
        <translation>Aucune copie n’a pu être écrite dans {folder} ({reason}). Le registre lui-même n’est pas touché. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file} is of an earlier version of the program: what differs cannot be said before it is restored and opened.</source>
        <translation>{file} est d’une version antérieure du programme : ce qui diffère ne peut être dit avant qu’il soit rétabli et ouvert.</translation>
    </message>
    <message>
        <source>The backup {file} is not there any more, or its disk does not answer. Nothing was restored, and the casebook is as it was. Choose another backup.</source>
        <translation>La sauvegarde {file} n’est plus là, ou son disque ne répond pas. Rien n’a été rétabli, et le registre est comme il était. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The copy of {file} did not read back as it was written. Nothing was restored, and the casebook is as it was. The disk may be failing: restore to another one.</source>
        <translation>La copie de {file} ne se relit pas comme elle a été écrite. Rien n’a été rétabli, et le registre est comme il était. Le disque est peut-être défaillant : rétablissez sur un autre.</translation>
    </message>
    <message>
        <source>Bring back a casebook that was lost or damaged, or what was deleted in it.</source>
        <translation>Faire revenir un registre perdu ou endommagé, ou ce qui y a été supprimé.</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>Sauvegarder ici</translation>
    </message>
    <message>
        <source>Back up to a stick</source>
        <translation>Sauvegarder sur une clé</translation>
    </message>
    <message>
        <source>Back up to a stick…</source>
        <translation>Sauvegarder sur une clé…</translation>
    </message>
    <message>
        <source>Backing up the casebook that was closed: {percent} %</source>
        <translation>Sauvegarde du registre qui vient d’être fermé : {percent} %</translation>
    </message>
    <message>
        <source>Backing up: {percent} %</source>
        <translation>Sauvegarde : {percent} %</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Brought back, known only then: {what}</source>
        <translation>Revient, connu alors seulement : {what}</translation>
    </message>
    <message>
        <source>But this is the disk of this computer: choose a stick, and keep it elsewhere.</source>
        <translation>Mais c’est le disque de cet ordinateur : choisissez une clé, et gardez-la ailleurs.</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase de passe…</translation>
    </message>
    <message>
        <source>Drawn at random out of 7,776 words each: 2⁷⁷ possibilities, more than all computers could try. Write them down until you know them by heart; then destroy the note.</source>
        <translation>Chacun tiré au hasard parmi 7 776 mots : 2⁷⁷ possibilités, plus que tous les ordinateurs n’en pourraient essayer. Notez-les jusqu’à ce que vous les sachiez par cœur, puis détruisez la note.</translation>
    </message>
    <message>
        <source>First a backup is made and verified. It and all earlier backups still open with the present passphrase: if somebody knows it, destroy them. The new passphrase has a new recovery code; the old one will no longer open the casebook.</source>
        <translation>D’abord une sauvegarde est faite et vérifiée. Elle et toutes les précédentes s’ouvrent toujours avec la phrase de passe actuelle : si quelqu’un la connaît, détruisez-les. La nouvelle phrase de passe a un nouveau code de récupération ; l’ancien n’ouvrira plus le registre.</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with each other are better.</source>
        <translation>Quatre mots ou plus, sans rapport entre eux, valent mieux.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Groups of the recovery code</source>
        <translation>Groupes du code de récupération</translation>
    </message>
    <message>
        <source>Look at your sheet and type its groups {first} and {second}, one after the other.</source>
        <translation>Regardez votre feuille et tapez ses groupes {first} et {second}, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Établi le {date}</translation>
    </message>
    <message>
        <source>Making a backup, then encrypting everything anew…</source>
        <translation>Sauvegarde, puis nouveau chiffrement de tout…</translation>
    </message>
    <message>
        <source>Making the casebook…</source>
        <translation>Création du registre…</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Création de la clé…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Nothing is overwritten: the present file stays beside, under a new name. Before anything is done you see what would be brought back and what would be taken away.</source>
        <translation>Rien n’est écrasé : le fichier actuel reste à côté, sous un nouveau nom. Avant toute chose, vous voyez ce qui reviendrait et ce qui disparaîtrait.</translation>
    </message>
    <message>
        <source>Passphrase of that day, or recovery code</source>
        <translation>Phrase de passe de ce jour-là, ou code de récupération</translation>
    </message>
    <message>
        <source>Present passphrase, or recovery code</source>
        <translation>Phrase de passe actuelle, ou code de récupération</translation>
    </message>
    <message>
        <source>Print on {name}</source>
        <translation>Imprimer sur {name}</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Rétablir une sauvegarde</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Rétablir une sauvegarde…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Rétablir cette sauvegarde</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF file</source>
        <translation>Enregistrer la feuille en PDF</translation>
    </message>
    <message>
        <source>Saved as {file}, not encrypted: print it elsewhere, then destroy the file. On a disk beside the casebook it would open it to anybody.</source>
        <translation>Enregistré sous {file}, non chiffré : imprimez-le ailleurs, puis détruisez le fichier. Sur un disque à côté du registre, il l’ouvrirait à n’importe qui.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Envoyé à l’imprimante {name}.</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>L’afficher de nouveau</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Montrer ce qui changerait</translation>
    </message>
    <message>
        <source>Taken away, known only now: {what}</source>
        <translation>Disparaît, connu maintenant seulement : {what}</translation>
    </message>
    <message>
        <source>That is not what the sheet must say. Look again, or show the code once more.</source>
        <translation>Ce n’est pas ce que la feuille doit dire. Regardez encore, ou affichez le code de nouveau.</translation>
    </message>
    <message>
        <source>The backup and the present casebook hold the same records.</source>
        <translation>La sauvegarde et le registre actuel contiennent les mêmes fiches.</translation>
    </message>
    <message>
        <source>The backup {file} is on {folder}. All of it was read back from there and is the same, byte by byte.</source>
        <translation>La sauvegarde {file} est dans {folder}. Elle y a été relue en entier et elle est la même, octet par octet.</translation>
    </message>
    <message>
        <source>The casebook is gone: all of it would come back.</source>
        <translation>Le registre n’est plus là : tout reviendrait.</translation>
    </message>
    <message>
        <source>The file from before is beside it; its name ends with {moment}.</source>
        <translation>Le fichier d’avant est à côté ; son nom finit par {moment}.</translation>
    </message>
    <message>
        <source>The new passphrase has a new recovery code. Write it down and keep it away from this computer; nothing is changed before you have typed a part of it back.</source>
        <translation>La nouvelle phrase de passe a un nouveau code de récupération. Notez-le et gardez-le loin de cet ordinateur ; rien n’est changé avant que vous en ayez retapé une partie.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Destroy the sheet of the old recovery code, unless you keep backups of before.</source>
        <translation>La phrase de passe est changée. Détruisez la feuille de l’ancien code de récupération, sauf si vous gardez des sauvegardes d’avant.</translation>
    </message>
    <message>
        <source>The printer took nothing. Save a PDF file on a stick instead.</source>
        <translation>L’imprimante n’a rien pris. Enregistrez plutôt un PDF sur une clé.</translation>
    </message>
    <message>
        <source>There is no backup of this casebook on this computer.</source>
        <translation>Il n’y a pas de sauvegarde de ce registre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This casebook is not encrypted or cannot be written: it keeps what it has.</source>
        <translation>Ce registre n’est pas chiffré ou ne peut être modifié : il garde ce qu’il a.</translation>
    </message>
    <message>
        <source>This code opens the casebook without the passphrase: on the page that asks for the passphrase, tick “This is my recovery code” and type all groups, without their numbers. The letters I and L are read as 1, the letter O as 0; capitals, blanks and hyphens do not matter.</source>
        <translation>Ce code ouvre le registre sans la phrase de passe : sur la page qui demande celle-ci, cochez « C’est mon code de récupération » et tapez tous les groupes, sans leurs numéros. Les lettres I et L sont lues comme 1, la lettre O comme 0 ; majuscules, espaces et traits d’union ne comptent pas.</translation>
    </message>
    <message>
        <source>This is the example: nothing of it is kept.</source>
        <translation>Ceci est l’exemple : rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Tapez d’abord la phrase de passe actuelle.</translation>
    </message>
    <message>
        <source>What would be taken away cannot be said. {trouble}</source>
        <translation>On ne peut dire ce qui disparaîtrait. {trouble}</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read everything. Keep it sealed, away from the computer and from the backups. A change of the passphrase makes a new code: then destroy this sheet, unless you keep backups of before.</source>
        <translation>Qui a cette feuille et le fichier peut tout lire. Gardez-la sous pli, loin de l’ordinateur et des sauvegardes. Un changement de phrase de passe donne un nouveau code : détruisez alors cette feuille, sauf si vous gardez des sauvegardes d’avant.</translation>
    </message>
    <message>
        <source>nothing.</source>
        <translation>rien.</translation>
    </message>
    <message>
        <source>{file} is restored.</source>
        <translation>{file} est rétabli.</translation>
    </message>
    <message>
        <source>{n} change from {first} to {last} UTC ({what}).</source>
        <translation>{n} changement du {first} au {last} UTC ({what}).</translation>
    </message>
    <message>
        <source>{n} changes from {first} to {last} UTC ({what}).</source>
        <translation>{n} changements du {first} au {last} UTC ({what}).</translation>
    </message>
    <message>
        <source>{n} × {kind} in another state</source>
        <translation>{n} × {kind} dans un autre état</translation>
    </message>
    <message>
        <source>{n} × {kind} more</source>
        <translation>{n} × {kind} en plus</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>The backup to a stick was broken off before it was read back: do not count on it. Back up to the stick once more (Alt+Shift+B).</source>
        <translation>La sauvegarde sur une clé a été interrompue avant d’avoir été relue : ne comptez pas sur elle. Sauvegardez encore une fois sur la clé (Alt+Maj+B).</translation>
    </message>
    <message>
        <source>The backup to a stick is not finished.</source>
        <translation>La sauvegarde sur une clé n’est pas terminée.</translation>
    </message>
    <message>
        <source>Count on it only once it was read back from the stick. Leave the stick in.</source>
        <translation>Ne comptez sur elle que lorsqu’elle a été relue depuis la clé. Laissez la clé branchée.</translation>
    </message>
    <message>
        <source>Not finished: {step}</source>
        <translation>Pas terminé : {step}</translation>
    </message>
    <message>
        <source>If it is broken off, nothing of it is done.</source>
        <translation>Si on l’interrompt, rien n’en est fait.</translation>
    </message>
    <message>
        <source>Load a gazetteer: {file}</source>
        <translation>Charger un répertoire de lieux : {file}</translation>
    </message>
    <message>
        <source>Print: {what}</source>
        <translation>Imprimer : {what}</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>Exporter {file}</translation>
    </message>
    <message>
        <source>Add {files}</source>
        <translation>Ajouter {files}</translation>
    </message>
    <message>
        <source>Save a copy: {file}</source>
        <translation>Enregistrer une copie : {file}</translation>
    </message>
    <message>
        <source>Finish it first</source>
        <translation>Terminer d’abord</translation>
    </message>
    <message>
        <source>Break it off</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Finish it, then close</source>
        <translation>Terminer, puis fermer</translation>
    </message>
    <message>
        <source>Close and break it off</source>
        <translation>Fermer et interrompre</translation>
    </message>
    <message>
        <source>The program was closed while a passphrase was being changed. Nothing is lost: the casebook opens with the old passphrase or with the new one. Try both.</source>
        <translation>Le programme a été fermé pendant le changement d’une phrase de passe. Rien n’est perdu : le registre s’ouvre avec l’ancienne phrase de passe ou avec la nouvelle. Essayez les deux.</translation>
    </message>
    <message>
        <source>The program was closed while a backup was being restored. Nothing is lost: either the casebook is as it was, or the backup is in its place and the file from before is beside it, under a new name. Open it and look; if it is as it was, restore once more.</source>
        <translation>Le programme a été fermé pendant la restauration d’une sauvegarde. Rien n’est perdu : soit le registre est comme il était, soit la sauvegarde est à sa place et le fichier d’avant est à côté, sous un nouveau nom. Ouvrez-le et regardez ; s’il est comme il était, restaurez encore une fois.</translation>
    </message>
    <message>
        <source>{n} unsaved draft.</source>
        <translation>{n} brouillon non enregistré.</translation>
    </message>
    <message>
        <source>{n} unsaved drafts.</source>
        <translation>{n} brouillons non enregistrés.</translation>
    </message>
    <message>
        <source>{folder} is write-protected or not yours. No copy was made; the casebook itself is not affected. Choose another place.</source>
        <translation>{folder} est protégé en écriture ou ne vous appartient pas. Aucune copie n’a été faite ; le registre lui-même n’est pas touché. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{folder} does not answer or is gone: was the stick pulled out? No copy was made; the casebook itself is not affected. Put the stick in again, or choose another place.</source>
        <translation>{folder} ne répond pas ou n’est plus là : la clé a-t-elle été retirée ? Aucune copie n’a été faite ; le registre lui-même n’est pas touché. Rebranchez la clé ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{folder} is write-protected or not yours, so there is no backup of this state on this computer; the casebook itself is not affected. Back up to a stick (Alt+Shift+B).</source>
        <translation>{folder} est protégé en écriture ou ne vous appartient pas : il n’y a donc pas de sauvegarde de cet état sur cet ordinateur ; le registre lui-même n’est pas touché. Sauvegardez sur une clé (Alt+Maj+B).</translation>
    </message>
</context>
</TS>
