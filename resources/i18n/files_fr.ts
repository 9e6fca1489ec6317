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
</context>
</TS>
