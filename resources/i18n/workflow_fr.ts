<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>workflow</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>Ce qui a été répondu.</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>Who answered.</source>
        <translation>Qui a répondu.</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Réponse du</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Close par</translation>
    </message>
    <message>
        <source>Who was content with the answer.</source>
        <translation>Qui s’est contenté de la réponse.</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Take into review</source>
        <translation>Prendre en relecture</translation>
    </message>
    <message>
        <source>Send back with a question</source>
        <translation>Renvoyer avec une question</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Remettre en brouillon</translation>
    </message>
    <message>
        <source>It is submitted already.</source>
        <translation>Elle est déjà soumise.</translation>
    </message>
    <message>
        <source>It is in review already.</source>
        <translation>Elle est déjà en relecture.</translation>
    </message>
    <message>
        <source>It is sent back already.</source>
        <translation>Elle est déjà renvoyée.</translation>
    </message>
    <message>
        <source>It is approved already.</source>
        <translation>Elle est déjà validée.</translation>
    </message>
    <message>
        <source>It is published already.</source>
        <translation>Elle est déjà publiée.</translation>
    </message>
    <message>
        <source>It is withdrawn already.</source>
        <translation>Elle est déjà retirée.</translation>
    </message>
    <message>
        <source>It is a draft already.</source>
        <translation>C’est déjà un brouillon.</translation>
    </message>
    <message>
        <source>Only a draft, or what needs work, can be submitted: make it a draft again first.</source>
        <translation>Seul un brouillon, ou ce qui est à compléter, peut être soumis : remettez-la d’abord en brouillon.</translation>
    </message>
    <message>
        <source>Only what was submitted can be taken into review: submit it first.</source>
        <translation>Seul ce qui a été soumis peut être pris en relecture : soumettez-la d’abord.</translation>
    </message>
    <message>
        <source>Only what was submitted, is in review or approved can be sent back: submit it first.</source>
        <translation>Seul ce qui est soumis, en relecture ou validé peut être renvoyé : soumettez-la d’abord.</translation>
    </message>
    <message>
        <source>Only what was submitted or is in review can be approved: submit it first.</source>
        <translation>Seul ce qui est soumis ou en relecture peut être validé : soumettez-la d’abord.</translation>
    </message>
    <message>
        <source>Only what was approved can be published: approve it first.</source>
        <translation>Seul ce qui a été validé peut être publié : validez-la d’abord.</translation>
    </message>
    <message>
        <source>What is published has to be withdrawn first.</source>
        <translation>Ce qui est publié doit d’abord être retiré.</translation>
    </message>
    <message>
        <source>{n} submitted</source>
        <translation>{n} soumises</translation>
    </message>
    <message>
        <source>{n} taken into review</source>
        <translation>{n} prises en relecture</translation>
    </message>
    <message>
        <source>{n} sent back</source>
        <translation>{n} renvoyées</translation>
    </message>
    <message>
        <source>{n} approved</source>
        <translation>{n} validées</translation>
    </message>
    <message>
        <source>{n} published</source>
        <translation>{n} publiées</translation>
    </message>
    <message>
        <source>{n} withdrawn</source>
        <translation>{n} retirées</translation>
    </message>
    <message>
        <source>{n} drafts again</source>
        <translation>{n} remises en brouillon</translation>
    </message>
    <message>
        <source>Submitted: {title}.</source>
        <translation>Soumise : {title}.</translation>
    </message>
    <message>
        <source>In review: {title}.</source>
        <translation>En relecture : {title}.</translation>
    </message>
    <message>
        <source>Sent back: {title}.</source>
        <translation>Renvoyée : {title}.</translation>
    </message>
    <message>
        <source>Approved: {title}.</source>
        <translation>Validée : {title}.</translation>
    </message>
    <message>
        <source>Published: {title}.</source>
        <translation>Publiée : {title}.</translation>
    </message>
    <message>
        <source>Withdrawn: {title}. It counts in no total.</source>
        <translation>Retirée : {title}. Elle ne compte dans aucun total.</translation>
    </message>
    <message>
        <source>A draft again: {title}.</source>
        <translation>De nouveau brouillon : {title}.</translation>
    </message>
    <message>
        <source>, {n} not: {why}</source>
        <translation>, {n} non : {why}</translation>
    </message>
    <message>
        <source>and {n} more.</source>
        <translation>et {n} autres.</translation>
    </message>
    <message>
        <source>Only attacks are submitted, approved and published: go to them with Ctrl+1.</source>
        <translation>Seules les attaques sont soumises, validées et publiées : allez-y avec Ctrl+1.</translation>
    </message>
    <message>
        <source>Choose an attack in the list first.</source>
        <translation>Choisissez d’abord une attaque dans la liste.</translation>
    </message>
    <message>
        <source>Send back {n} attacks:</source>
        <translation>Renvoyer {n} attaques :</translation>
    </message>
    <message>
        <source>Send back {title}:</source>
        <translation>Renvoyer {title} :</translation>
    </message>
    <message>
        <source>What is to be mended? · Enter sends back, Esc cancels</source>
        <translation>Que faut-il corriger ? · Entrée renvoie, Échap annule</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Ce qu’il faut corriger</translation>
    </message>
    <message>
        <source>The field that the question is about</source>
        <translation>Le champ dont il est question</translation>
    </message>
    <message>
        <source>The whole attack</source>
        <translation>Toute l’attaque</translation>
    </message>
    <message>
        <source>Question on this field…</source>
        <translation>Question sur ce champ…</translation>
    </message>
    <message>
        <source>Question on the whole record…</source>
        <translation>Question sur toute la fiche…</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Go to the next question (F9)</source>
        <translation>Aller à la question suivante (F9)</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} question</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} questions</translation>
    </message>
    <message>
        <source>{n} question on the whole record</source>
        <translation>{n} question sur toute la fiche</translation>
    </message>
    <message>
        <source>{n} questions on the whole record</source>
        <translation>{n} questions sur toute la fiche</translation>
    </message>
    <message>
        <source>Closed questions on the whole record</source>
        <translation>Questions closes sur toute la fiche</translation>
    </message>
    <message>
        <source>{n} question on {field}</source>
        <translation>{n} question sur {field}</translation>
    </message>
    <message>
        <source>{n} questions on {field}</source>
        <translation>{n} questions sur {field}</translation>
    </message>
    <message>
        <source>Closed questions on {field}</source>
        <translation>Questions closes sur {field}</translation>
    </message>
    <message>
        <source>Save the record first: then questions can be asked about it.</source>
        <translation>Enregistrez d’abord la fiche : ensuite on pourra poser des questions à son sujet.</translation>
    </message>
    <message>
        <source>There is no open question here; Ctrl+J asks one.</source>
        <translation>Aucune question n’est ouverte ici ; Ctrl+J en pose une.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Poser une question</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Répondre à une question</translation>
    </message>
    <message>
        <source>Close a question</source>
        <translation>Clore une question</translation>
    </message>
    <message>
        <source>Reopen a question</source>
        <translation>Rouvrir une question</translation>
    </message>
    <message>
        <source>Asked.</source>
        <translation>Posée.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Répondue.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Close.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>De nouveau ouverte.</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>toute la fiche</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Close question</source>
        <translation>Clore la question</translation>
    </message>
    <message>
        <source>Reopen question</source>
        <translation>Rouvrir la question</translation>
    </message>
    <message>
        <source>Another question…</source>
        <translation>Autre question…</translation>
    </message>
    <message>
        <source>Question on {field}</source>
        <translation>Question sur {field}</translation>
    </message>
    <message>
        <source>Ask about {field} · Enter asks, Esc cancels</source>
        <translation>Demander au sujet de {field} · Entrée pose, Échap annule</translation>
    </message>
    <message>
        <source>Answer to: {question}</source>
        <translation>Réponse à : {question}</translation>
    </message>
    <message>
        <source>Your answer · Enter answers, Esc cancels</source>
        <translation>Votre réponse · Entrée répond, Échap annule</translation>
    </message>
    <message>
        <source>Closed by {who}, {when}.</source>
        <translation>Close par {who}, {when}.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>En attente de relecture</translation>
    </message>
    <message>
        <source>Perhaps recorded twice</source>
        <translation>Peut-être enregistrés deux fois</translation>
    </message>
    <message>
        <source>Submitted: nobody has taken it into review yet.</source>
        <translation>Soumise : personne ne l’a encore prise en relecture.</translation>
    </message>
    <message>
        <source>In review: to be approved or sent back.</source>
        <translation>En relecture : à valider ou à renvoyer.</translation>
    </message>
    <message>
        <source>{total} records are compared: {part} %</source>
        <translation>{total} fiches sont comparées : {part} %</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Both records side by side: merge them or tell them apart (C)</source>
        <translation>Les deux fiches côte à côte : les fusionner ou les distinguer (C)</translation>
    </message>
    <message>
        <source>Enter opens the record, C compares two that may be one, Del takes a kept warning back.</source>
        <translation>Entrée ouvre la fiche, C compare deux fiches peut-être identiques, Suppr annule un avertissement maintenu.</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>… and {n} more: they follow as these are dealt with; F5 looks again.</source>
        <translation>… et {n} autres : ils suivent à mesure que ceux-ci sont traités ; F5 regarde de nouveau.</translation>
    </message>
    <message>
        <source>Settings of this casebook…</source>
        <translation>Réglages de ce registre…</translation>
    </message>
    <message>
        <source>Settings of this casebook</source>
        <translation>Réglages de ce registre</translation>
    </message>
    <message>
        <source>Roles: one person enters, another approves</source>
        <translation>Rôles : une personne saisit, une autre valide</translation>
    </message>
    <message>
        <source>Whoever changed an attack last cannot approve or publish it: not in its form, not for many at once, not by bringing it in. The check of the casebook tells of those that were. The switch belongs to this casebook and goes with its file.</source>
        <translation>Qui a modifié une attaque en dernier ne peut ni la valider ni la publier : ni dans sa fiche, ni pour plusieurs à la fois, ni en l’important. La vérification du registre signale celles qui l’ont été. Ce réglage appartient à ce registre et accompagne son fichier.</translation>
    </message>
    <message>
        <source>Names in its history: {names}.</source>
        <translation>Noms dans son historique : {names}.</translation>
    </message>
    <message>
        <source>Only one name has written here yet: with roles, somebody under another name approves.</source>
        <translation>Un seul nom a écrit ici jusqu’à présent : avec les rôles, quelqu’un sous un autre nom valide.</translation>
    </message>
    <message>
        <source>It comes in as approved, but here somebody else has to approve what you bring in: set it to submitted, or switch roles off until it is in.</source>
        <translation>Elle arrive validée, mais ici quelqu’un d’autre doit valider ce que vous importez : mettez-la à « soumis », ou désactivez les rôles jusqu’à ce qu’elle soit importée.</translation>
    </message>
</context>
</TS>
