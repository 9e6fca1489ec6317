<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>lock</name>
    <message>
        <source>This casebook is not encrypted: it is closed, but anybody can open it.</source>
        <translation>Ce registre n’est pas chiffré : il est fermé, mais n’importe qui peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Locked. What you typed and where you were are kept in the casebook.</source>
        <translation>Verrouillé. Ce que vous avez saisi et l’endroit où vous étiez sont conservés dans le registre.</translation>
    </message>
    <message>
        <source>What you typed could not be kept, so the program still holds it. {trouble}</source>
        <translation>Ce que vous avez saisi n’a pas pu être conservé : le programme le garde donc en mémoire. {trouble}</translation>
    </message>
    <message>
        <source>This is not the passphrase of this casebook.</source>
        <translation>Ce n’est pas la phrase de passe de ce registre.</translation>
    </message>
    <message>
        <source>{n} minute</source>
        <translation>{n} minute</translation>
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
        <translation>Il se verrouille aussi avec Ctrl+L, avec l’écran, et quand l’ordinateur se met en veille. Ce que vous avez saisi est conservé. Cela vaut pour tous les registres sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The program ended before its time. What was saved is safe; what you typed is a draft.</source>
        <translation>Le programme s’est arrêté avant l’heure. Ce qui était enregistré est sauf ; ce que vous avez tapé est un brouillon.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>It names places in the program, nothing of what you recorded, and is sent nowhere.</source>
        <translation>Il nomme des endroits du programme, rien de ce que vous avez consigné, et n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Log of the last time</source>
        <translation>Journal de la dernière fois</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Lives can depend on what you record. This is what the program protects.</source>
        <translation>Des vies peuvent dépendre de ce que vous consignez. Voici ce que le programme protège.</translation>
    </message>
    <message>
        <source>It promises</source>
        <translation>Il promet</translation>
    </message>
    <message>
        <source>It cannot</source>
        <translation>Il ne peut pas</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>It stands in the menu Help, too.</source>
        <translation>C’est aussi dans le menu Aide.</translation>
    </message>
    <message>
        <source>What it protects, and what it does not</source>
        <translation>Ce qu’il protège, et ce qu’il ne protège pas</translation>
    </message>
    <message>
        <source>Locked or switched off, nobody reads a casebook without its passphrase or recovery code.</source>
        <translation>Verrouillé ou éteint, personne ne lit un registre sans sa phrase de passe ou son code de récupération.</translation>
    </message>
    <message>
        <source>What was saved survives a crash and a power cut. What you are typing is kept as a draft.</source>
        <translation>Ce qui est enregistré survit à une panne et à une coupure de courant. Ce que vous tapez est gardé comme brouillon.</translation>
    </message>
    <message>
        <source>A full disk, a stick pulled out, a file that was moved: you are told as soon as it happens.</source>
        <translation>Un disque plein, une clé retirée, un fichier déplacé : vous en êtes averti dès que cela arrive.</translation>
    </message>
    <message>
        <source>Damage to the file is noticed, and what is undamaged can be saved.</source>
        <translation>Un fichier abîmé est remarqué, et ce qui est intact peut être sauvé.</translation>
    </message>
    <message>
        <source>Every change is in a history, and it shows if somebody alters a record behind your back.</source>
        <translation>Chaque changement est dans un historique, et une fiche altérée à votre insu se voit.</translation>
    </message>
    <message>
        <source>No account, no network: nothing is sent anywhere.</source>
        <translation>Ni compte ni réseau : rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Hide that a casebook exists, or help you when you are forced to open it.</source>
        <translation>Cacher qu’un registre existe, ni vous aider si l’on vous force à l’ouvrir.</translation>
    </message>
    <message>
        <source>Truly erase anything from a stick or a solid-state disk: these keep old copies.</source>
        <translation>Effacer vraiment d’une clé ou d’un disque SSD : ils gardent d’anciennes copies.</translation>
    </message>
    <message>
        <source>Protect you while it is open from spying software, from eyes on the screen, or from an administrator.</source>
        <translation>Vous protéger, tant qu’il est ouvert, d’un logiciel espion, d’un regard sur l’écran ou d’un administrateur.</translation>
    </message>
    <message>
        <source>Protect what the system itself writes to its disk, such as swap and hibernation.</source>
        <translation>Protéger ce que le système lui-même écrit sur son disque, comme l’échange et la mise en veille prolongée.</translation>
    </message>
    <message>
        <source>Make up for a weak passphrase.</source>
        <translation>Compenser une phrase de passe faible.</translation>
    </message>
    <message>
        <source>Open a casebook whose passphrase and recovery code are both lost: nobody can.</source>
        <translation>Ouvrir un registre dont la phrase de passe et le code de récupération sont perdus : personne ne le peut.</translation>
    </message>
    <message>
        <source>So encrypt the whole disk, lock with Ctrl+L when you get up, and before a checkpoint shut the computer down: do not let it sleep.</source>
        <translation>Chiffrez donc tout le disque, verrouillez avec Ctrl+L quand vous vous levez, et avant un contrôle éteignez l’ordinateur : ne le laissez pas en veille.</translation>
    </message>
    <message><source>Locking…</source><translation>Verrouillage…</translation></message>
</context>
</TS>
