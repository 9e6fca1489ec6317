<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>evidence</name>
    <message>
        <source>The key of device {device} is not its own: it was exchanged.</source>
        <translation>La clé de l’appareil {device} n’est pas la sienne : elle a été échangée.</translation>
    </message>
    <message>
        <source>History: device number {device} is not known.</source>
        <translation>Historique : l’appareil numéro {device} est inconnu.</translation>
    </message>
    <message>
        <source>The signature of device {device} at entry {seq} does not fit: forged.</source>
        <translation>La signature de l’appareil {device} à l’entrée {seq} ne correspond pas : falsification.</translation>
    </message>
    <message>
        <source>History: entry {seq} of device {device} is not the one that it signed: forged.</source>
        <translation>Historique : l’entrée {seq} de l’appareil {device} n’est pas celle qu’il a signée : falsification.</translation>
    </message>
    <message>
        <source>An older copy of this casebook was restored: entries of device {before} up to number {seq} were seen on this computer and are not in it. What was written since is of device {device}.</source>
        <translation>Une copie plus ancienne de ce registre a été restaurée : des entrées de l’appareil {before} jusqu’au numéro {seq} ont été vues sur cet ordinateur et n’y sont pas. Ce qui a été écrit depuis est de l’appareil {device}.</translation>
    </message>
    <message>
        <source>{file} is older than when it was last open on this computer: entries of its history are not in it (in all: {count}), as when an older copy was restored. If that was not meant, close it and look for the newer file. What is written from now on is kept as a branch of its own.</source>
        <translation>{file} est plus ancien que lors de sa dernière ouverture sur cet ordinateur : des entrées de son historique n’y sont pas (en tout : {count}), comme après la restauration d’une copie plus ancienne. Si ce n’était pas voulu, fermez-le et cherchez le fichier plus récent. Ce qui est écrit à partir de maintenant forme une branche à part.</translation>
    </message>
    <message>
        <source>An older copy</source>
        <translation>Une copie plus ancienne</translation>
    </message>
    <message>
        <source>Values of a record of {entity} were erased for ever; the history is whole: {fields}.</source>
        <translation>Des valeurs d’une fiche de {entity} ont été effacées pour toujours ; l’historique est intact : {fields}.</translation>
    </message>
    <message>
        <source>“{name}” is no folder: choose the folder that Témoin wrote.</source>
        <translation>« {name} » n’est pas un dossier : choisissez le dossier que Témoin a écrit.</translation>
    </message>
    <message>
        <source>The pack has no {file}: an earlier version wrote it, or it was removed. Nobody vouches for it.</source>
        <translation>Le paquet n’a pas de {file} : une version antérieure l’a écrit, ou il a été retiré. Personne n’en répond.</translation>
    </message>
    <message>
        <source>{file} cannot be understood: it was altered. Ask for the pack anew.</source>
        <translation>{file} est incompréhensible : il a été modifié. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>{file} was altered: the signature does not fit what it says.</source>
        <translation>{file} a été modifié : la signature ne correspond pas à ce qu’il dit.</translation>
    </message>
    <message>
        <source>The key in {file} is not that of device {device}: the pack is forged.</source>
        <translation>La clé dans {file} n’est pas celle de l’appareil {device} : le paquet est falsifié.</translation>
    </message>
    <message>
        <source>The head of device {device} at entry {seq} is not signed by it: forged.</source>
        <translation>La fin de la chaîne de l’appareil {device} à l’entrée {seq} n’est pas signée par lui : falsification.</translation>
    </message>
    <message>
        <source>The pack is signed by device {device}, which the earlier one does not know. Compare its fingerprint with the sender by telephone: if it is another, the pack is forged.</source>
        <translation>Le paquet est signé par l’appareil {device}, que le paquet précédent ne connaît pas. Comparez son empreinte avec l’expéditeur par téléphone : si elle diffère, le paquet est falsifié.</translation>
    </message>
    <message>
        <source>The file {file} is missing.</source>
        <translation>Le fichier {file} manque.</translation>
    </message>
    <message>
        <source>The file {file} was altered.</source>
        <translation>Le fichier {file} a été modifié.</translation>
    </message>
    <message>
        <source>The file {file} was added: it was not in the pack.</source>
        <translation>Le fichier {file} a été ajouté : il n’était pas dans le paquet.</translation>
    </message>
    <message>
        <source>The two packs come from different casebooks.</source>
        <translation>Les deux paquets viennent de registres différents.</translation>
    </message>
    <message>
        <source>Device {device} has another key than before: one of the two packs is forged.</source>
        <translation>L’appareil {device} a une autre clé qu’avant : l’un des deux paquets est falsifié.</translation>
    </message>
    <message>
        <source>The pack comes from another casebook than {file}.</source>
        <translation>Le paquet vient d’un autre registre que {file}.</translation>
    </message>
    <message>
        <source>Device {device}: the earlier one goes up to entry {seq}, this one only up to entry {reached}. It is older, or entries were removed, or an older copy was restored.</source>
        <translation>Appareil {device} : le précédent va jusqu’à l’entrée {seq}, celui-ci seulement jusqu’à l’entrée {reached}. Il est plus ancien, ou des entrées ont été retirées, ou une copie plus ancienne a été restaurée.</translation>
    </message>
    <message>
        <source>Device {device} is forked: entry {seq} is not the one that the earlier one had. An older copy was restored and written on, or the history was altered.</source>
        <translation>L’appareil {device} a bifurqué : l’entrée {seq} n’est pas celle qu’avait le précédent. Une copie plus ancienne a été restaurée puis continuée, ou l’historique a été modifié.</translation>
    </message>
    <message>
        <source>{file} is no casebook, or nothing is left of it. Use a backup.</source>
        <translation>{file} n’est pas un registre, ou il n’en reste rien. Utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is encrypted: give its passphrase or its recovery code.</source>
        <translation>{file} est chiffré : donnez sa phrase de passe ou son code de récupération.</translation>
    </message>
    <message>
        <source>This recovery code opens no part of {file}: is it that of this casebook?</source>
        <translation>Ce code de récupération n’ouvre aucune partie de {file} : est-ce celui de ce registre ?</translation>
    </message>
    <message>
        <source>This passphrase opens no part of {file}. Either it is wrong, or the very beginning of the file is lost, without which no passphrase can work: give the recovery code, or a backup of it.</source>
        <translation>Cette phrase de passe n’ouvre aucune partie de {file}. Soit elle est fausse, soit le tout début du fichier est perdu, sans lequel aucune phrase de passe ne peut servir : donnez le code de récupération, ou une sauvegarde du fichier.</translation>
    </message>
</context>
</TS>
