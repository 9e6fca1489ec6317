<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>codebook</name>
    <message>
        <source>Codes: {n}</source>
        <translation>Codes : {n}</translation>
    </message>
    <message>
        <source>Guideline: {text}</source>
        <translation>Consigne : {text}</translation>
    </message>
    <message>
        <source>↑ ↓ scroll · Alt+↓ opens the list · Esc closes</source>
        <translation>↑ ↓ font défiler · Alt+↓ ouvre la liste · Échap ferme</translation>
    </message>
</context>
</TS>
