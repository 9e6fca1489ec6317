<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>temoin</name>
    <message>
        <source>more than one number: give each count its own line</source>
        <translation>plusieurs nombres : donnez à chaque décompte sa propre ligne</translation>
    </message>
    <message>
        <source>the part named after it needs its own line</source>
        <translation>la part nommée ensuite demande sa propre ligne</translation>
    </message>
    <message>
        <source>households, not people</source>
        <translation>des ménages, pas des personnes</translation>
    </message>
    <message>
        <source>the second number is the smaller one: type the smaller one first</source>
        <translation>le second nombre est le plus petit : tapez d’abord le plus petit</translation>
    </message>
    <message>
        <source>type both ends in full, such as 200 to 300</source>
        <translation>écrivez les deux bornes en entier, par exemple 200 à 300</translation>
    </message>
    <message>
        <source>two bounds that do not fit together: type one, or both as “10 to 15”</source>
        <translation>deux bornes qui ne vont pas ensemble : tapez-en une, ou les deux ainsi : « 10 à 15 »</translation>
    </message>
    <message>
        <source>a count has no fraction: type a whole number</source>
        <translation>un décompte n’a pas de fraction : tapez un nombre entier</translation>
    </message>
    <message>
        <source>a count is never below 0</source>
        <translation>un décompte n’est jamais sous 0</translation>
    </message>
    <message>
        <source>too large: check the zeros</source>
        <translation>trop grand : vérifiez les zéros</translation>
    </message>
    <message>
        <source>write the number in digits only, such as 3,500,000</source>
        <translation>écrivez le nombre en chiffres seulement, par exemple 3 500 000</translation>
    </message>
    <message>
        <source>this looks like an age, a date, money or a share, not like a count</source>
        <translation>cela ressemble à un âge, une date, une somme ou une part, pas à un décompte</translation>
    </message>
    <message>
        <source>the words leave the number open: fill in the boxes below</source>
        <translation>les mots laissent le nombre ouvert : remplissez les cases ci-dessous</translation>
    </message>
    <message>
        <source>kept in words: no age in years is read</source>
        <translation>gardé en mots : aucun âge en années n’est lu</translation>
    </message>
    <message>
        <source>a birth gives an age once the attack has a date: enter that first, or fill in the ages below</source>
        <translation>une naissance donne un âge dès que l’attaque a une date : saisissez-la d’abord, ou remplissez les âges ci-dessous</translation>
    </message>
    <message>
        <source>born after the attack: check both dates</source>
        <translation>né après l’attaque : vérifiez les deux dates</translation>
    </message>
    <message>
        <source>this date of birth is not read: type it like “born 1980” or “born Jan 1980”</source>
        <translation>cette date de naissance n’est pas lue : tapez-la comme « né en 1980 » ou « née en janv. 1980 »</translation>
    </message>
    <message>
        <source>a year? Type “born” before a year of birth</source>
        <translation>une année ? Tapez « né en » devant une année de naissance</translation>
    </message>
    <message>
        <source>nobody is that old: check the number</source>
        <translation>personne n’est si âgé : vérifiez le nombre</translation>
    </message>
    <message>
        <source>February {year} has {n} days: check the day.</source>
        <translation>Février {year} a {n} jours : vérifiez le jour.</translation>
    </message>
    <message>
        <source>April has 30 days: check the day.</source>
        <translation>Avril a 30 jours : vérifiez le jour.</translation>
    </message>
    <message>
        <source>June has 30 days: check the day.</source>
        <translation>Juin a 30 jours : vérifiez le jour.</translation>
    </message>
    <message>
        <source>September has 30 days: check the day.</source>
        <translation>Septembre a 30 jours : vérifiez le jour.</translation>
    </message>
    <message>
        <source>November has 30 days: check the day.</source>
        <translation>Novembre a 30 jours : vérifiez le jour.</translation>
    </message>
    <message>
        <source>No month has {n} days: check the day.</source>
        <translation>Aucun mois n’a {n} jours : vérifiez le jour.</translation>
    </message>
    <message>
        <source>There is no month {n}: here the day comes first, as in 31/12/2024.</source>
        <translation>Il n’y a pas de mois {n} : ici le jour vient d’abord, comme dans 31/12/2024.</translation>
    </message>
    <message>
        <source>There is no month {n}: here the month comes first, as in 12/31/2024.</source>
        <translation>Il n’y a pas de mois {n} : ici le mois vient d’abord, comme dans 12/31/2024.</translation>
    </message>
    <message>
        <source>There is no month {n}: type the date like 2024-12-31.</source>
        <translation>Il n’y a pas de mois {n} : tapez la date comme 2024-12-31.</translation>
    </message>
    <message>
        <source>Days and months begin at 1: leave out what is not known, as in Jan 2024 or 2024.</source>
        <translation>Les jours et les mois commencent à 1 : laissez ce qui n’est pas connu, comme dans janv. 2024 ou 2024.</translation>
    </message>
    <message>
        <source>The year must lie between {first} and {last}.</source>
        <translation>L’année doit être entre {first} et {last}.</translation>
    </message>
    <message>
        <source>Which year? Type it too, as in Jan 2024.</source>
        <translation>Quelle année ? Tapez-la aussi, comme dans janv. 2024.</translation>
    </message>
    <message>
        <source>Which year has the second date? Type it too.</source>
        <translation>Quelle est l’année de la seconde date ? Tapez-la aussi.</translation>
    </message>
    <message>
        <source>The second date is the earlier one: type the earlier one first.</source>
        <translation>La seconde date est la plus ancienne : tapez d’abord la plus ancienne.</translation>
    </message>
    <message>
        <source>That day of the week does not fit the date: check both, or leave it out.</source>
        <translation>Ce jour de la semaine ne va pas avec la date : vérifiez les deux, ou ne le tapez pas.</translation>
    </message>
    <message>
        <source>Seasons differ from place to place: type the months, as in Jun–Sep 2023.</source>
        <translation>Les saisons changent d’un lieu à l’autre : tapez les mois, comme dans juin–sept. 2023.</translation>
    </message>
    <message>
        <source>Feasts are not read: look up the days and type them, as in 23 Mar – 21 Apr 2023.</source>
        <translation>Les fêtes ne sont pas lues : cherchez leurs jours et tapez-les, comme dans 23 mars – 21 avr. 2023.</translation>
    </message>
    <message>
        <source>The time of day is not read here: type the date alone.</source>
        <translation>L’heure n’est pas lue ici : tapez la date seule.</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} mois</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field} : {reason}</translation>
    </message>
    <message>
        <source>“{word}” stands only between values of one field: {example}. Different conditions must all hold; to search for the word, quote it.</source>
        <translation>« {word} » ne se met qu’entre les valeurs d’un même champ : {example}. Des conditions différentes doivent toutes être remplies ; pour chercher le mot, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>“{word}” cannot stand between what must not be. To ask for neither, type {example}.</source>
        <translation>« {word} » ne peut pas se mettre entre ce qui ne doit pas être. Pour ne vouloir ni l’un ni l’autre, tapez {example}.</translation>
    </message>
    <message>
        <source>Words are all looked for: “{word}” stands only between values of one field, such as {example}. To search for the word itself, quote it.</source>
        <translation>Tous les mots sont cherchés : « {word} » ne se met qu’entre les valeurs d’un même champ, par exemple {example}. Pour chercher le mot lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Two values of “{field}” cannot be asked for together, only one or the other: type {example}, or filter by one and search for the other in words.</source>
        <translation>Deux valeurs de « {field} » ne peuvent pas être demandées ensemble, seulement l’une ou l’autre : tapez {example}, ou filtrez par l’une et cherchez l’autre en mots.</translation>
    </message>
    <message>
        <source>Put both into one condition: {example}.</source>
        <translation>Mettez les deux dans une seule condition : {example}.</translation>
    </message>
</context>
</TS>
