<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>table</name>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Change this cell</source>
        <translation>Modifier cette cellule</translation>
    </message>
    <message>
        <source>Move this column left</source>
        <translation>Déplacer cette colonne vers la gauche</translation>
    </message>
    <message>
        <source>Move this column right</source>
        <translation>Déplacer cette colonne vers la droite</translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation>Élargir cette colonne</translation>
    </message>
    <message>
        <source>Make this column narrower</source>
        <translation>Rétrécir cette colonne</translation>
    </message>
    <message>
        <source>Rows of one, two or three lines</source>
        <translation>Hauteur : une, deux ou trois lignes de texte</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Rows of one line</source>
        <translation>Une ligne de texte</translation>
    </message>
    <message>
        <source>Rows of two lines</source>
        <translation>Deux lignes de texte</translation>
    </message>
    <message>
        <source>Rows of three lines</source>
        <translation>Trois lignes de texte</translation>
    </message>
    <message>
        <source>The column is at the edge already.</source>
        <translation>La colonne est déjà au bord.</translation>
    </message>
    <message>
        <source>“{field}” follows from the rest of the record: Enter opens the record.</source>
        <translation>« {field} » découle du reste de la fiche : Entrée ouvre la fiche.</translation>
    </message>
    <message>
        <source>“{field}” is changed in the form: Enter opens the record.</source>
        <translation>« {field} » se modifie dans le formulaire : Entrée ouvre la fiche.</translation>
    </message>
    <message>
        <source>Nothing can be changed here: this is read only.</source>
        <translation>Rien ne peut être modifié ici : lecture seule.</translation>
    </message>
    <message>
        <source>Changed, though {code} is “{status}” already.</source>
        <translation>Modifié, bien que {code} soit déjà à l’état « {status} ».</translation>
    </message>
    <message>
        <source>The record was deleted meanwhile: nothing was saved.</source>
        <translation>La fiche a été supprimée entre-temps : rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Now it says: {text}</source>
        <translation>On y lit maintenant : {text}</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Another cell of the record</source>
        <translation>Une autre cellule de la fiche</translation>
    </message>
    <message>
        <source>Choose more records in a row</source>
        <translation>Choisir d’autres fiches à la suite</translation>
    </message>
    <message>
        <source>Go on without choosing; choose one more record, or leave it out</source>
        <translation>Avancer sans choisir ; choisir une fiche de plus, ou l’écarter</translation>
    </message>
    <message>
        <source>Choose everything that is listed</source>
        <translation>Choisir tout ce qui est listé</translation>
    </message>
    <message>
        <source>Keep the cell and go down, or right; Esc leaves it as it was</source>
        <translation>Garder la cellule et descendre, ou aller à droite ; Échap la laisse comme elle était</translation>
    </message>
</context>
</TS>
