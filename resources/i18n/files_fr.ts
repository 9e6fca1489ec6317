<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>files</name>
    <message>
        <source>File of unknown kind</source>
        <translation>Fichier de type inconnu</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>Image GIF</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>Image TIFF</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>Image HEIC</translation>
    </message>
    <message>
        <source>AVIF picture</source>
        <translation>Image AVIF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>MP3 recording</source>
        <translation>Enregistrement MP3</translation>
    </message>
    <message>
        <source>Ogg recording</source>
        <translation>Enregistrement Ogg</translation>
    </message>
    <message>
        <source>WAV recording</source>
        <translation>Enregistrement WAV</translation>
    </message>
    <message>
        <source>M4A recording</source>
        <translation>Enregistrement M4A</translation>
    </message>
    <message>
        <source>AMR recording</source>
        <translation>Enregistrement AMR</translation>
    </message>
    <message>
        <source>AAC recording</source>
        <translation>Enregistrement AAC</translation>
    </message>
    <message>
        <source>FLAC recording</source>
        <translation>Enregistrement FLAC</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Vidéo MP4</translation>
    </message>
    <message>
        <source>QuickTime video</source>
        <translation>Vidéo QuickTime</translation>
    </message>
    <message>
        <source>3GP video</source>
        <translation>Vidéo 3GP</translation>
    </message>
    <message>
        <source>Matroska or WebM video</source>
        <translation>Vidéo Matroska ou WebM</translation>
    </message>
    <message>
        <source>AVI video</source>
        <translation>Vidéo AVI</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Excel table</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <translation>Classeur OpenDocument</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Archive ZIP</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The file was not kept as it was read: add it again.</source>
        <translation>Le fichier n’a pas été conservé tel qu’il a été lu : ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Of the file “{name}” only the record is in this casebook (packs carry no files). Add the file once more where you have it.</source>
        <translation>Du fichier « {name} », seule la fiche est dans ce registre (les paquets ne transportent pas les fichiers). Ajoutez-le de nouveau là où vous l’avez.</translation>
    </message>
    <message>
        <source>The file “{name}” is damaged: its bytes no longer give the fingerprint that was taken when it was added. Add the original once more, or take it from a backup.</source>
        <translation>Le fichier « {name} » est endommagé : ses octets ne donnent plus l’empreinte relevée lors de l’ajout. Ajoutez de nouveau l’original, ou reprenez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” changed or went away while it was read: nothing was added. Add it again.</source>
        <translation>« {name} » a changé ou disparu pendant la lecture : rien n’a été ajouté. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a folder: add the files in it.</source>
        <translation>« {name} » est un dossier : ajoutez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is not a file that can be kept.</source>
        <translation>« {name} » n’est pas un fichier que l’on puisse conserver.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing to keep.</source>
        <translation>« {name} » est vide : il n’y a rien à conserver.</translation>
    </message>
    <message>
        <source>“{name}” is {size} MB long; a casebook keeps files of up to {largest} MB. Nothing was read. Cut it into parts, or keep it on a disk of its own and write down here where it is.</source>
        <translation>« {name} » fait {size} Mo ; un registre conserve des fichiers de {largest} Mo au plus. Rien n’a été lu. Découpez-le, ou gardez-le sur un disque à part et notez ici où il se trouve.</translation>
    </message>
    <message>
        <source>The disk that holds {file} has no room for “{name}”: it is {size} MB long, and {free} MB are free. It was not added. Free some space (empty the bin, delete large files), then add it again.</source>
        <translation>Le disque qui porte {file} n’a pas de place pour « {name} » : il fait {size} Mo, et {free} Mo sont libres. Il n’a pas été ajouté. Libérez de la place (videz la corbeille, supprimez de gros fichiers), puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: nothing was added.</source>
        <translation>« {name} » n’est plus là : rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>“{name}” may not be read by you: nothing was added.</source>
        <translation>Vous n’avez pas le droit de lire « {name} » : rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read ({reason}): nothing was added. Put its disk in again, if it is out.</source>
        <translation>« {name} » ne peut pas être lu ({reason}) : rien n’a été ajouté. Rebranchez son disque s’il a été retiré.</translation>
    </message>
    <message>
        <source>Reading every attached file</source>
        <translation>Lecture de tous les fichiers joints</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Ajout de fichiers</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>scène pénible</translation>
    </message>
    <message>
        <source>not in this casebook</source>
        <translation>absent de ce registre</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Ouvrir dans un autre programme…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Check integrity</source>
        <translation>Vérifier l’intégrité</translation>
    </message>
    <message>
        <source>Show or cover the picture</source>
        <translation>Montrer ou couvrir l’image</translation>
    </message>
    <message>
        <source>Say what it shows…</source>
        <translation>Dire ce qu’il montre…</translation>
    </message>
    <message>
        <source>Mark as graphic, or not</source>
        <translation>Marquer comme scène pénible, ou non</translation>
    </message>
    <message>
        <source>Ctrl+V pastes, Ctrl+Enter opens in another program, S saves a copy, R says what it shows.</source>
        <translation>Ctrl+V colle, Ctrl+Entrée ouvre dans un autre programme, S enregistre une copie, R dit ce que montre le fichier.</translation>
    </message>
    <message>
        <source>Drop photographs, scans or recordings here, or paste them with Ctrl+V.</source>
        <translation>Déposez ici photos, documents numérisés ou enregistrements, ou collez-les avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>In another program (Ctrl+Enter)</source>
        <translation>Dans un autre programme (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>What can be done with a file</source>
        <translation>Ce que l’on peut faire d’un fichier</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>R what it shows · G graphic · S save a copy · C check</source>
        <translation>R ce qu’il montre · G scène pénible · S copie · C vérifier</translation>
    </message>
    <message>
        <source>There is no file and no picture on the clipboard.</source>
        <translation>Il n’y a ni fichier ni image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Covered: Space shows it.</source>
        <translation>Couverte : Espace la montre.</translation>
    </message>
    <message>
        <source>Change a file</source>
        <translation>Modifier un fichier</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here, perhaps a program: it is not opened. “Save a copy…” writes it to a folder of your choice.</source>
        <translation>« {name} » est d’un type inconnu ici, peut-être un programme : il n’est pas ouvert. « Enregistrer une copie… » l’écrit dans un dossier de votre choix.</translation>
    </message>
    <message>
        <source>Added: “{name}”.</source>
        <translation>Ajouté : « {name} ».</translation>
    </message>
    <message>
        <source>Added: {n} files.</source>
        <translation>Ajouté : {n} fichiers.</translation>
    </message>
    <message>
        <source>“{name}” is among the files of this record already.</source>
        <translation>« {name} » est déjà parmi les fichiers de cette fiche.</translation>
    </message>
    <message>
        <source>Stopped: the others were not added.</source>
        <translation>Arrêté : les autres n’ont pas été ajoutés.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>“{name}” is whole: its bytes give the fingerprint that was taken when it was added.</source>
        <translation>« {name} » est intact : ses octets donnent l’empreinte relevée lors de l’ajout.</translation>
    </message>
    <message>
        <source>Opened in another program</source>
        <translation>Ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>Add {n} files</source>
        <translation>Ajouter {n} fichiers</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Saved as {file}. There it is not encrypted.</source>
        <translation>Enregistré sous {file}. À cet endroit, il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>No program of this computer opens “{name}”.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre « {name} ».</translation>
    </message>
    <message>
        <source>Another program will see “{name}”, not encrypted, and may keep traces of it: recent files, previews, copies. The copy lent to it can only be read, and is removed when the casebook is closed or locked. It is written down in the file's chain of custody.</source>
        <translation>Un autre programme verra « {name} », non chiffré, et peut en garder des traces : fichiers récents, aperçus, copies. La copie qui lui est prêtée est en lecture seule et disparaît quand le registre est fermé ou verrouillé. L’acte est inscrit dans la chaîne de conservation du fichier.</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>L’y ouvrir</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Ne pas ouvrir</translation>
    </message>
    <message>
        <source>Pasted picture {time}</source>
        <translation>Image collée {time}</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to {folder} ({reason}): choose another folder, or free some space.</source>
        <translation>« {name} » ne peut pas être écrit dans {folder} ({reason}) : choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>Paste a file or a picture, on a list of files</source>
        <translation>Coller un fichier ou une image, dans une liste de fichiers</translation>
    </message>
    <message>
        <source>Open a file in another program</source>
        <translation>Ouvrir un fichier dans un autre programme</translation>
    </message>
    <message>
        <source>Save a copy, check, say what it shows, graphic, cover: on a list of files</source>
        <translation>Copie, vérification, ce qu’il montre, scène pénible, couvrir : dans une liste de fichiers</translation>
    </message>
</context>
</TS>
