<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>backups</name>
    <message>
        <source>{file} is damaged ({what}). It was not taken for a good backup, and the older ones were kept. Restore the newest of them.</source>
        <translation>{file} est endommagé ({what}). Il n'a pas été pris pour une bonne sauvegarde, et les précédentes ont été gardées. Rétablissez la plus récente.</translation>
    </message>
    <message>
        <source>There is no room for a backup of {size} MB in {folder}. None was made; the casebook itself is not affected. Free some space there, or back up to a stick.</source>
        <translation>Il n'y a pas de place pour une sauvegarde de {size} Mo dans {folder}. Aucune n'a été faite ; le registre lui-même n'est pas touché. Libérez de la place, ou sauvegardez sur une clé.</translation>
    </message>
    <message>
        <source>The backup in {folder} did not read back as it was written, so it was thrown away. The casebook itself is not affected. The disk may be failing: back up to another one.</source>
        <translation>La sauvegarde dans {folder} ne se relit pas comme elle a été écrite : elle a été jetée. Le registre lui-même n'est pas touché. Le disque est peut-être défaillant : sauvegardez sur un autre.</translation>
    </message>
    <message>
        <source>The disk that holds {folder} is full. No copy was made; the casebook itself is not affected. Free some space there, or choose another place.</source>
        <translation>Le disque où se trouve {folder} est plein. Aucune copie n'a été faite ; le registre lui-même n'est pas touché. Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>No copy could be written in {folder} ({reason}). The casebook itself is not affected. Choose another place.</source>
        <translation>Aucune copie n'a pu être écrite dans {folder} ({reason}). Le registre lui-même n'est pas touché. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file} is of an earlier version of the program: what differs cannot be said before it is restored and opened.</source>
        <translation>{file} est d'une version antérieure du programme : ce qui diffère ne peut être dit avant qu'il soit rétabli et ouvert.</translation>
    </message>
    <message>
        <source>The copy of {file} did not read back as it was written. Nothing was restored, and the casebook is as it was. The disk may be failing: restore to another one.</source>
        <translation>La copie de {file} ne se relit pas comme elle a été écrite. Rien n'a été rétabli, et le registre est comme il était. Le disque est peut-être défaillant : rétablissez sur un autre.</translation>
    </message>
</context>
</TS>
