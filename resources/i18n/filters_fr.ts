<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>filters</name>
    <message>
        <source>A view needs a name: type one.</source>
        <translation>Une vue doit avoir un nom : saisissez-en un.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already: choose another name.</source>
        <translation>Il y a déjà une vue « {name} » : choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Name of the view: filter, columns, order, widths, sorting and height of rows are kept.</source>
        <translation>Nom de la vue : le filtre, les colonnes, leur ordre, leurs largeurs, le tri et la hauteur des lignes sont gardés.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>View “{name}” opened without what is known no more: {what}.</source>
        <translation>La vue « {name} » est ouverte sans ce qui n’est plus connu : {what}.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Nouveau nom de la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The list opens as it was left.</source>
        <translation>La liste s’ouvrira telle qu’elle a été laissée.</translation>
    </message>
    <message>
        <source>The list opens with “{name}”.</source>
        <translation>La liste s’ouvrira avec « {name} ».</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Autres vues</translation>
    </message>
    <message>
        <source>Delete the view “{name}”? The records stay.</source>
        <translation>Supprimer la vue « {name} » ? Les fiches restent.</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Vue : {name}</translation>
    </message>
    <message>
        <source>Update “{name}”</source>
        <translation>Mettre à jour « {name} »</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Renommer « {name} »…</translation>
    </message>
    <message>
        <source>“{name}” opens first</source>
        <translation>« {name} » s’ouvre en premier</translation>
    </message>
    <message>
        <source>Delete “{name}”…</source>
        <translation>Supprimer « {name} »…</translation>
    </message>
    <message>
        <source>View “{name}” is saved.</source>
        <translation>La vue « {name} » est enregistrée.</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Aucune vue n’est encore enregistrée</translation>
    </message>
    <message>
        <source>View “{name}” is deleted.</source>
        <translation>La vue « {name} » est supprimée.</translation>
    </message>
    <message>
        <source>opens first</source>
        <translation>s’ouvre en premier</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>The list still shows what it showed before.</source>
        <translation>La liste montre toujours ce qu’elle montrait avant.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Choose another field</source>
        <translation>Choisir un autre champ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrer par</translation>
    </message>
    <message>
        <source>Enter chooses, Esc closes</source>
        <translation>Entrée choisit, Échap ferme</translation>
    </message>
    <message>
        <source>Enter ticks, Esc closes</source>
        <translation>Entrée coche, Échap ferme</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <source>All but these</source>
        <translation>Tout sauf ceux-ci</translation>
    </message>
    <message>
        <source>A word that is in it</source>
        <translation>Un mot qui s’y trouve</translation>
    </message>
    <message>
        <source>A name, or its beginning</source>
        <translation>Un nom, ou son début</translation>
    </message>
    <message>
        <source>Values of {field}</source>
        <translation>Valeurs de {field}</translation>
    </message>
    <message>
        <source>any with “{words}”</source>
        <translation>tout nom avec « {words} »</translation>
    </message>
    <message>
        <source>holds “{words}”</source>
        <translation>contient « {words} »</translation>
    </message>
    <message>
        <source>Which field?</source>
        <translation>Quel champ ?</translation>
    </message>
    <message>
        <source>Field to filter by</source>
        <translation>Champ à filtrer</translation>
    </message>
    <message>
        <source>Enter changes it, Del removes it</source>
        <translation>Entrée le modifie, Suppr l’enlève</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Enlever ce filtre</translation>
    </message>
    <message>
        <source>Filter: {term}</source>
        <translation>Filtre : {term}</translation>
    </message>
    <message>
        <source>Nothing found for: {filters}.</source>
        <translation>Rien trouvé pour : {filters}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Filter this list…</source>
        <translation>Filtrer cette liste…</translation>
    </message>
    <message>
        <source>Saved views of this list</source>
        <translation>Vues enregistrées de cette liste</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No field is called “{words}”.</source>
        <translation>Aucun champ ne s’appelle « {words} ».</translation>
    </message>
</context>
</TS>
