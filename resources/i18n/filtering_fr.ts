<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>language</name>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>Modifié en dernier par</translation>
    </message>
    <message>
        <source>Reason given for no</source>
        <translation>Motif donné pour l’absence de</translation>
    </message>
    <message>
        <source>“{name}” is no field that a reason is given for. Choose one of: {names}.</source>
        <translation>« {name} » n’est pas un champ pour lequel on donne une raison. Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. Choose one of: {names}.</source>
        <translation>Il n’y a pas de champ « {name} ». Choisissez parmi : {names}.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. Choose one of: {names}. To search for words, quote them.</source>
        <translation>Il n’y a pas de champ « {name} ». Choisissez parmi : {names}. Pour chercher des mots, mettez-les entre guillemets.</translation>
    </message>
    <message>
        <source>There is no field “{name}”. Did you mean {names}? To search for words, quote them.</source>
        <translation>Il n’y a pas de champ « {name} ». Vouliez-vous dire {names} ? Pour chercher des mots, mettez-les entre guillemets.</translation>
    </message>
    <message>
        <source>Type a word after “{name}:”.</source>
        <translation>Saisissez un mot après « {name} » et les deux points.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>renseigné</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>files</source>
        <translation>des fichiers</translation>
    </message>
    <message>
        <source>likely duplicates</source>
        <translation>des doublons probables</translation>
    </message>
    <message>
        <source>not {term}</source>
        <translation>pas {term}</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>des questions ouvertes</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>des problèmes</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>des avertissements</translation>
    </message>
    <message>
        <source>warnings that were kept</source>
        <translation>des avertissements conservés</translation>
    </message>
    <message>
        <source>{field} is compared neither with &lt; nor with &gt;: type its value alone.</source>
        <translation>{field} ne se compare ni avec &lt; ni avec &gt; : saisissez la valeur seule.</translation>
    </message>
    <message>
        <source>{field}: {text} ends before it begins. Put the smaller or earlier one first.</source>
        <translation>{field} : {text} finit avant de commencer. Mettez d’abord le plus petit ou le plus ancien.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no country. Type its name, or three letters such as {codes}.</source>
        <translation>{field} : « {text} » n’est pas un pays. Saisissez son nom, ou trois lettres comme {codes}.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a date. Type it like 2024-01, &gt;=2024-01-05 or 2024-01..2024-03.</source>
        <translation>{field} : « {text} » n’est pas une date. Écrivez-la ainsi : 2024-01, &gt;=2024-01-05 ou 2024-01..2024-03.</translation>
    </message>
    <message>
        <source>{field}: type a number before or after “..”, such as 10.., ..5 or 10..20.</source>
        <translation>{field} : saisissez un nombre avant ou après « .. », par exemple 10.., ..5 ou 10..20.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a number. Type it like 10, &gt;=10, &lt;5 or 10..20.</source>
        <translation>{field} : « {text} » n’est pas un nombre. Écrivez-le ainsi : 10, &gt;=10, &lt;5 ou 10..20.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not in its list. Choose one of: {codes}.</source>
        <translation>{field} : « {text} » n’est pas dans sa liste. Choisissez parmi : {codes}.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not in its list. Did you mean {codes}?</source>
        <translation>{field} : « {text} » n’est pas dans sa liste. Vouliez-vous dire {codes} ?</translation>
    </message>
    <message>
        <source>Who changed a record last, and when, is not told of an earlier day: go back to now first.</source>
        <translation>Qui a modifié une fiche en dernier, et quand, n’est pas dit pour un jour passé : revenez d’abord à maintenant.</translation>
    </message>
    <message>
        <source>Type what “{name}” is to be right after the colon, or “any” or “none”.</source>
        <translation>Saisissez juste après les deux points ce que doit être « {name} », ou « any » (non vide) ou « none » (vide).</translation>
    </message>
    <message>
        <source>Type what “{name}” is to be right after the colon, such as {example}.</source>
        <translation>Saisissez juste après les deux points ce que doit être « {name} », par exemple {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not read as a condition. Type {example}; to search for it as words, quote it.</source>
        <translation>« {text} » n’est pas lu comme une condition. Saisissez {example} ; pour le chercher comme des mots, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>The quotation mark before “{text}” is not closed: put another where the words end.</source>
        <translation>Le guillemet avant « {text} » n’est pas fermé : mettez-en un autre à la fin des mots.</translation>
    </message>
    <message>
        <source>There is no word in “{text}”: type letters or digits.</source>
        <translation>Il n’y a pas de mot dans « {text} » : saisissez des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>To ask for what must not be, put the minus before the field: {example}.</source>
        <translation>Pour exclure une valeur, mettez le moins devant le champ : {example}.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is one number or several: type {one}, or {several}.</source>
        <translation>{field} : « {text} » est un nombre ou plusieurs : saisissez {one}, ou {several}.</translation>
    </message>
    <message>
        <source>{field}: type a value such as {what} right after “{op}”, without a space.</source>
        <translation>{field} : saisissez une valeur, par exemple {what}, juste après « {op} », sans espace.</translation>
    </message>
</context>
</TS>
