<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>grid</name>
    <message>
        <source>Type down. Ctrl+V pastes a table, Alt+Enter opens the whole record, Shift+Del removes rows.</source>
        <translation>Tapez vers le bas. Ctrl+V colle un tableau, Alt+Entrée ouvre la fiche entière, Maj+Suppr enlève des lignes.</translation>
    </message>
    <message>
        <source>Opens the whole record of a new person (Insert).</source>
        <translation>Ouvre la fiche entière d’une nouvelle personne (Inser).</translation>
    </message>
    <message>
        <source>Record {n} victim</source>
        <translation>Enregistrer {n} victime</translation>
    </message>
    <message>
        <source>Record {n} victims</source>
        <translation>Enregistrer {n} victimes</translation>
    </message>
    <message>
        <source>{n} cell copied.</source>
        <translation>{n} case copiée.</translation>
    </message>
    <message>
        <source>{n} cells copied.</source>
        <translation>{n} cases copiées.</translation>
    </message>
    <message>
        <source>{n} row pasted.</source>
        <translation>{n} ligne collée.</translation>
    </message>
    <message>
        <source>{n} rows pasted.</source>
        <translation>{n} lignes collées.</translation>
    </message>
    <message>
        <source>The table is wider than what stands to the right of this cell: nothing was pasted.</source>
        <translation>Le tableau est plus large que ce qui se trouve à droite de cette case : rien n’a été collé.</translation>
    </message>
    <message>
        <source>Ctrl+S saves, Ctrl+Z takes it back.</source>
        <translation>Ctrl+S enregistre, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{n} row is not saved</source>
        <translation>{n} ligne n’est pas enregistrée</translation>
    </message>
    <message>
        <source>{n} rows are not saved</source>
        <translation>{n} lignes ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>Ctrl+V pastes a table · Ctrl+D as above · Alt+Enter whole record</source>
        <translation>Ctrl+V colle un tableau · Ctrl+D comme au-dessus · Alt+Entrée fiche entière</translation>
    </message>
    <message>
        <source>New person: “{words}”</source>
        <translation>Nouvelle personne : « {words} »</translation>
    </message>
    <message>
        <source>{n} cell filled. Ctrl+Z takes it back.</source>
        <translation>{n} case remplie. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>{n} cells filled. Ctrl+Z takes it back.</source>
        <translation>{n} cases remplies. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>“{text}” is no count of this attack: choose one, such as Killed.</source>
        <translation>« {text} » n’est pas un décompte de cette attaque : choisissez-en un, comme Tués.</translation>
    </message>
    <message>
        <source>{measure} (new count)</source>
        <translation>{measure} (nouveau décompte)</translation>
    </message>
    <message>
        <source>Say in which count the person is contained: type Killed, Injured, Abducted…</source>
        <translation>Dites dans quel décompte la personne est comprise : tapez Tués, Blessés, Enlevés…</translation>
    </message>
    <message>
        <source>This person stands in this count already: remove one of the two rows.</source>
        <translation>Cette personne figure déjà dans ce décompte : enlevez une des deux lignes.</translation>
    </message>
    <message>
        <source>Somebody of this name stands in this count already: a namesake, or the same person twice?</source>
        <translation>Quelqu’un de ce nom figure déjà dans ce décompte : un homonyme, ou deux fois la même personne ?</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>New person: type the name</source>
        <translation>Nouvelle personne : tapez le nom</translation>
    </message>
    <message>
        <source>Enter opens the whole record.</source>
        <translation>Entrée ouvre la fiche entière.</translation>
    </message>
    <message>
        <source>{name} stands in this count already.</source>
        <translation>{name} figure déjà dans ce décompte.</translation>
    </message>
    <message>
        <source>{cells} cells instead of {width}: see whether each stands in its column.</source>
        <translation>{cells} cases au lieu de {width} : voyez si chacune est dans sa colonne.</translation>
    </message>
    <message>
        <source>The clipboard holds a file, not a table: open it in the spreadsheet and copy the cells.</source>
        <translation>Le presse-papiers contient un fichier, pas un tableau : ouvrez-le dans le tableur et copiez les cases.</translation>
    </message>
    <message>
        <source>The clipboard holds a picture, not a table: copy the cells, or add the picture as a file.</source>
        <translation>Le presse-papiers contient une image, pas un tableau : copiez les cases, ou ajoutez l’image comme fichier.</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy the cells in the spreadsheet first (Ctrl+C).</source>
        <translation>Il n’y a rien à coller : copiez d’abord les cases dans le tableur (Ctrl+C).</translation>
    </message>
    <message>
        <source>This table has {rows} rows, and at most {most} are pasted at once. Nothing was pasted: paste it in parts, or import it as a file (Ctrl+I).</source>
        <translation>Ce tableau a {rows} lignes, et on en colle au plus {most} à la fois. Rien n’a été collé : collez-le en plusieurs fois, ou importez-le comme fichier (Ctrl+I).</translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation>Colonne {n}</translation>
    </message>
    <message>
        <source>Columns of the pasted table</source>
        <translation>Colonnes du tableau collé</translation>
    </message>
    <message>
        <source>The first row says what each column is: type to change it. Enter takes the rows, Esc leaves.</source>
        <translation>La première ligne dit ce qu’est chaque colonne : tapez pour changer. Entrée prend les lignes, Échap laisse.</translation>
    </message>
    <message>
        <source>The first row holds headings</source>
        <translation>La première ligne contient des titres</translation>
    </message>
    <message>
        <source>Counted in, where the table does not say it</source>
        <translation>Compté dans, là où le tableau ne le dit pas</translation>
    </message>
    <message>
        <source>What is wrong in the table</source>
        <translation>Ce qui ne va pas dans le tableau</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Counted in:</source>
        <translation>Compté dans :</translation>
    </message>
    <message>
        <source>{n} row to paste.</source>
        <translation>{n} ligne à coller.</translation>
    </message>
    <message>
        <source>{n} rows to paste.</source>
        <translation>{n} lignes à coller.</translation>
    </message>
    <message>
        <source>Check what each column is, then press Enter.</source>
        <translation>Vérifiez ce qu’est chaque colonne, puis appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>Take the rows</source>
        <translation>Prendre les lignes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>{n} column is left out.</source>
        <translation>{n} colonne est laissée de côté.</translation>
    </message>
    <message>
        <source>{n} columns are left out.</source>
        <translation>{n} colonnes sont laissées de côté.</translation>
    </message>
    <message>
        <source>Leave out who stands here already ({n})</source>
        <translation>Laisser de côté qui figure déjà ici ({n})</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Ligne {n}</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} de plus</translation>
    </message>
    <message>
        <source>Down, right: in the grid of victims; typing replaces the cell, F2 changes it</source>
        <translation>Vers le bas, à droite : dans la grille des victimes ; taper remplace la case, F2 la modifie</translation>
    </message>
    <message>
        <source>Copy, cut, paste a table, in the grid</source>
        <translation>Copier, couper, coller un tableau, dans la grille</translation>
    </message>
    <message>
        <source>As in the cell above; the top cell into all that are chosen, in the grid</source>
        <translation>Comme dans la case au-dessus ; la case du haut dans toutes celles choisies, dans la grille</translation>
    </message>
    <message>
        <source>The cell into the empty ones below it, in the grid</source>
        <translation>La case dans celles qui sont vides au-dessous, dans la grille</translation>
    </message>
    <message>
        <source>Empty the chosen cells, in the grid</source>
        <translation>Vider les cases choisies, dans la grille</translation>
    </message>
    <message>
        <source>Remove the chosen rows, in the grid</source>
        <translation>Enlever les lignes choisies, dans la grille</translation>
    </message>
    <message>
        <source>The whole record of the row, in the grid</source>
        <translation>La fiche entière de la ligne, dans la grille</translation>
    </message>
    <message>
        <source>First what was typed in the grid and is not saved, then what was saved</source>
        <translation>D’abord ce qui est tapé dans la grille sans être enregistré, puis ce qui est enregistré</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Shift+Z does it again.</source>
        <translation>Repris. Ctrl+Maj+Z le refait.</translation>
    </message>
    <message>
        <source>Done again. Ctrl+Z takes it back.</source>
        <translation>Refait. Ctrl+Z le reprend.</translation>
    </message>
</context>
</TS>
