<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>lock</name>
    <message>
        <source>{file} names “{name}”, which no pack holds: forged.</source>
        <translation>{file} nomme « {name} », qu’aucun paquet ne contient : falsifié.</translation>
    </message>
    <message>
        <source>A record of another kind has this id: each has its own. Leave the id out to give it a new one.</source>
        <translation>Une fiche d’une autre sorte a cet identifiant : chacune a le sien. Laissez l’identifiant vide pour qu’elle en reçoive un nouveau.</translation>
    </message>
    <message>
        <source>{file} leads nowhere: a link on the way leads back to itself. Choose another place.</source>
        <translation>{file} ne mène nulle part : un lien sur le chemin revient à lui-même. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>It is not known whether “{name}” was written whole: {folder}, where it went, cannot be reached. When it can, look whether something called “{part}” lies there (it is hidden), and remove it: others could read it.</source>
        <translation>On ne sait pas si « {name} » a été écrit en entier : {folder}, où il allait, est hors d’atteinte. Quand ce dossier sera là, regardez s’il s’y trouve quelque chose qui s’appelle « {part} » (c’est caché) et supprimez-le : d’autres pourraient le lire.</translation>
    </message>
    <message>
        <source>{file} is a link to somewhere else: it was not read.</source>
        <translation>{file} est un lien vers un autre endroit : il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{count} more files are missing, altered or added.</source>
        <translation>{count} autres fichiers manquent, ont été modifiés ou ajoutés.</translation>
    </message>
    <message>
        <source>{file} is not a file but a pipe or a device: no casebook can be in it.</source>
        <translation>{file} n’est pas un fichier mais un tube ou un périphérique : aucun registre ne peut s’y trouver.</translation>
    </message>
    <message>
        <source>The name “{file}” is too long: its backups could not be called after it. Choose one of at most {count} letters.</source>
        <translation>Le nom « {file} » est trop long : ses sauvegardes ne pourraient pas porter ce nom. Choisissez-en un de {count} lettres au plus.</translation>
    </message>
    <message>
        <source>{backup} is a backup of another casebook than {file}, so nothing was restored. If it is to stand there all the same, give {file} another name first.</source>
        <translation>{backup} est une sauvegarde d’un autre registre que {file} : rien n’a été restauré. Si elle doit tout de même prendre sa place, donnez d’abord un autre nom à {file}.</translation>
    </message>
    <message>
        <source>The passphrase of {file} was changed since this backup was made, so the two cannot be compared. The restored casebook opens with the passphrase of that day.</source>
        <translation>La phrase de passe de {file} a été changée depuis cette sauvegarde : les deux ne peuvent pas être comparés. Le registre restauré s’ouvrira avec la phrase de passe de ce jour-là.</translation>
    </message>
    <message>
        <source>The beginning of {file} is damaged, so it does not open.</source>
        <translation>Le début de {file} est endommagé : il ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Recovered on {date} from a damaged file. At least so many entries of the history were lost with it: {entries}; records: {records}. All that could not be proved then is known by this; nothing else is excused.</source>
        <translation>Récupéré le {date} d’un fichier endommagé : au moins {entries} entrées de l’historique et {records} fiches ont été perdues avec lui. Tout ce qui ne pouvait alors être prouvé est couvert par ceci ; rien d’autre n’est excusé.</translation>
    </message>
    <message>
        <source>What is told of device {device}, such as its name, was altered.</source>
        <translation>Ce qui est dit de l’appareil {device}, comme son nom, a été modifié.</translation>
    </message>
    <message>
        <source>History: device {device} is missing.</source>
        <translation>Historique : l’appareil {device} manque.</translation>
    </message>
    <message>
        <source>The step {step}, by which tables were altered, is not known to this program.</source>
        <translation>L’étape {step}, par laquelle des tables ont été modifiées, est inconnue de ce programme.</translation>
    </message>
    <message>
        <source>If a newer version of the program had this casebook, check it with that one. If none had, another program wrote this: save what the casebook holds into a new one (temoin recover).</source>
        <translation>Si une version plus récente du programme a eu ce registre, vérifiez-le avec celle-ci. Sinon, un autre programme a écrit cela : sauvez ce que contient le registre dans un nouveau (temoin recover).</translation>
    </message>
    <message>
        <source>The words by which records are found are not theirs: “Rebuild” in the menu makes them anew.</source>
        <translation>Les mots par lesquels les fiches sont trouvées ne sont pas les leurs : « Reconstruire » dans le menu les refait.</translation>
    </message>
    <message>
        <source>What is kept of last changes is not what the history says: “Rebuild” in the menu makes it anew.</source>
        <translation>Ce qui est gardé des dernières modifications n’est pas ce que dit l’historique : « Reconstruire » dans le menu le refait.</translation>
    </message>
    <message>
        <source>The signature of device {device} at entry {seq} is missing.</source>
        <translation>La signature de l’appareil {device} à l’entrée {seq} manque.</translation>
    </message>
    <message>
        <source>An export that was broken off</source>
        <translation>Une exportation interrompue</translation>
    </message>
    <message>
        <source>The program ended while “{name}” was written to {folder}. A half of it may lie there for others to read, and could not be removed: remove what is called “{part}” there (it is hidden).</source>
        <translation>Le programme s’est arrêté pendant que « {name} » s’écrivait dans {folder}. Une moitié s’y trouve peut-être, lisible par d’autres, et n’a pas pu être supprimée : supprimez-y ce qui s’appelle « {part} » (c’est caché).</translation>
    </message>
    <message>
        <source>The program ended while “{name}” was written to {folder}. What was half written there was removed: export it again.</source>
        <translation>Le programme s’est arrêté pendant que « {name} » s’écrivait dans {folder}. Ce qui y était à moitié écrit a été supprimé : exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The signature of device {device} at entry {seq} is out of order.</source>
        <translation>La signature de l’appareil {device} à l’entrée {seq} n’est pas à sa place.</translation>
    </message>
    <message>
        <source>History: what entry {seq} of device {device} follows is missing or out of order.</source>
        <translation>Historique : ce que suit l’entrée {seq} de l’appareil {device} manque ou n’est pas à sa place.</translation>
    </message>
    <message>
        <source>This was not saved: what stands in {file} does not fit together, as when a part of it is older than the rest. Nothing was written. Let the program check the casebook, then open its newest backup.</source>
        <translation>Ceci n’a pas été enregistré : ce qui se trouve dans {file} ne va pas ensemble, comme quand une partie est plus ancienne que le reste. Rien n’a été écrit. Faites vérifier le registre par le programme, puis ouvrez sa sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The file is damaged: some of its pages do not read as they were written ({pages}). Open the newest backup.</source>
        <translation>Le fichier est endommagé : certaines de ses pages ne se lisent plus comme elles ont été écrites ({pages}). Ouvrez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The {kind} {name} is missing: another program removed it.</source>
        <translation>L’objet {kind} {name} manque : un autre programme l’a retiré.</translation>
    </message>
    <message>
        <source>The {kind} {name} does not belong into a casebook.</source>
        <translation>L’objet {kind} {name} n’a rien à faire dans un registre.</translation>
    </message>
    <message>
        <source>The {kind} {name} was altered by another program.</source>
        <translation>L’objet {kind} {name} a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>The {kind} {name} would keep words that are deleted.</source>
        <translation>L’objet {kind} {name} garderait des mots supprimés.</translation>
    </message>
    <message>
        <source>Save what the casebook holds into a new one (temoin recover), and find out who had it.</source>
        <translation>Enregistrez ce que contient le registre dans un nouveau (temoin recover), et cherchez qui l’a eu entre les mains.</translation>
    </message>
    <message>
        <source>Comparing tables and guards with those of a new casebook</source>
        <translation>Comparaison des tables et des protections avec celles d’un registre neuf</translation>
    </message>
    <message>
        <source>The field that it is about; empty where it was kept for all fields.</source>
        <translation>Le champ dont il s’agit ; vide s’il a été gardé pour tous les champs.</translation>
    </message>
    <message>
        <source>You were typing this in a dialog or beside a form when it was locked or closed. Copy it.</source>
        <translation>Vous étiez en train de taper ceci dans une boîte de dialogue ou à côté d’une fiche quand le registre a été verrouillé ou fermé. Copiez-le.</translation>
    </message>
    <message>
        <source>What you were typing</source>
        <translation>Ce que vous étiez en train de taper</translation>
    </message>
    <message>
        <source>{file} is being used by another program, so its passphrase was not changed: the old passphrase and the old recovery code stay. Close it there (a backup program may be reading it), then try again.</source>
        <translation>{file} est utilisé par un autre programme : sa phrase de passe n’a pas été changée, l’ancienne et l’ancien code de récupération restent valables. Fermez-le là-bas (un programme de sauvegarde le lit peut-être), puis réessayez.</translation>
    </message>
    <message>
        <source>The disk has little room: the oldest backups were let go (in all: {count}).</source>
        <translation>Le disque a peu de place : les plus anciennes sauvegardes ont été supprimées (en tout : {count}).</translation>
    </message>
</context>
</TS>
