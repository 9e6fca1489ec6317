"""The record, its files and their safety: who may see it, how far it is, why a value is missing."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

SENSITIVITY = Vocabulary("sensitivity", "L31", N_("Sensitivity"), (
    Code("0", N_("Public"), N_("Nobody is put at risk if anybody reads it."),
         guideline=N_("For what is public already or could be; think of what it tells together with other "
                      "records."),
         example=N_("A newspaper article on an attack, with nothing of our own added.")),
    Code("1", N_("Headquarters"), N_("For the organisation's own use."),
         guideline=N_("The usual grade of attacks; others see only what the chosen export profile lets out."),
         example=N_("An attack with its places, parties and toll, and no person named.")),
    Code("2", N_("Case team"), N_("For those who work on the case: it could identify or endanger somebody."),
         guideline=N_("The usual grade of victims; survivors of sexual violence, children and witnesses "
                      "get “Researcher only”."),
         example=N_("A wounded farmer, with name, village and age.")),
    Code("3", N_("Researcher only"),
         N_("For its researcher alone, and never in anything that leaves this casebook."),
         guideline=N_("When being known could cost somebody life or standing; not as a mere caution, for "
                      "then nobody else can use the record."),
         example=N_("A survivor in a hamlet of twelve households, where every detail points to her.")),
))
WORKFLOW = Vocabulary("workflow", "L32", N_("Workflow status"), (
    Code("draft", N_("Draft"), N_("Being written, and perhaps not complete."),
         guideline=N_("Nobody is asked to look at it yet; once you think it complete, submit it."),
         example=N_("Entered in the evening from the notebook, the toll still to come.")),
    Code("submitted", N_("Submitted"), N_("Complete in its author's eyes, and waiting for a reviewer."),
         guideline=N_("Only when nothing stands in red; once somebody begins to read it, take “In review”."),
         example=N_("“Both interviews are in and the figures adopted: please have a look.”")),
    Code("in_review", N_("In review"), N_("A reviewer has taken it up and has not decided."),
         guideline=N_("Set it as you begin, so that no two people read the same; ask by questions on the "
                      "fields."),
         example=N_("A colleague compares each figure with the page it comes from.")),
    Code("needs_work", N_("Needs work"), N_("Sent back to its author with a question."),
         guideline=N_("The question names the field and what is to be done there; mended, it is submitted "
                      "again."),
         example=N_("“From which of the two lists is the number 24?”")),
    Code("approved", N_("Approved"), N_("Found sound by a reviewer, and not yet public."),
         guideline=N_("Best by another person than the author; it speaks of the record, while “Verified” "
                      "speaks of the facts."),
         example=N_("“Read against all five sources; dates and numbers agree.”")),
    Code("published", N_("Published"), N_("Released in a report or a data set."),
         guideline=N_("Only after approval; has to be withdrawn before it can be changed back to a draft."),
         example=N_("Row 12 of the annex to the quarterly report of 15 April.")),
    Code("withdrawn", N_("Withdrawn"), N_("Taken back as wrong or unsafe, and counted nowhere."),
         guideline=N_("Kept with its history; for the same attack recorded twice name the record that is "
                      "kept instead."),
         example=N_("“The reported raid proved to be a fire in a kitchen.”")),
))
CONSENT = Vocabulary("consent", "L33", N_("Consent"), (
    Code("none", N_("None"), N_("Asked and refused, or never asked."),
         guideline=N_("Use it within the team at most; ask as soon as it is safe, and never take silence "
                      "for a yes."),
         example=N_("She told us everything, and then asked that nobody learn of it.")),
    Code("internal", N_("Internal use"), N_("For the organisation's own work alone."),
         guideline=N_("No publication and no handing on, not even without the name; “you may use it” is no "
                      "more than this."),
         example=N_("“Keep my story for your work, but do not print it.”")),
    Code("anonymous_publication", N_("Anonymous publication"),
         N_("May be published without name or anything that points to the person."),
         guideline=N_("Leave out age, office or place, too, wherever in a small village they would be "
                      "enough to know who it is."),
         example=N_("“Write what happened, but not that it was I who told it.”")),
    Code("named_publication", N_("Publication with the name"),
         N_("May be published under the person's name."),
         guideline=N_("If it was clear to them where it will appear; it holds for nobody else in the "
                      "account. For the dead, ask the family."),
         example=N_("“Put my brother's name there, so that he is not forgotten.”")),
    Code("share_accountability", N_("Sharing with justice mechanisms"),
         N_("May be given to courts, prosecutors or commissions of inquiry."),
         guideline=N_("Says nothing of publication; write into the scope which bodies were meant, and ask "
                      "again before going to another."),
         example=N_("“Give it to the judge, but not to the newspapers.”")),
    Code("withdrawn", N_("Withdrawn"), N_("Given before and taken back since."),
         guideline=N_("From that day nothing more leaves; tell the person that what was published before "
                      "cannot be called back."),
         example=N_("“Since those calls at night I no longer want my words to be used.”")),
))
MISSING_REASON = Vocabulary("missing_reason", "L34", N_("Reason for no value"), (
    Code("unknown", N_("Unknown"), N_("The source itself does not know."),
         guideline=N_("Once the question was put or the document read; otherwise “Not asked”. Never write "
                      "0 or 1 January instead."),
         example=N_("“How old she was? That I could not tell you.”")),
    Code("not_asked", N_("Not asked"), N_("Nobody put the question to the source."),
         guideline=N_("It may still be put at the next contact, if that is safe; once it was put, take "
                      "another reason."),
         example=N_("The line went dead before we came to the livestock.")),
    Code("refused", N_("Refused to answer"), N_("Asked, and the source would not answer."),
         guideline=N_("Respect it and do not press; where fear was the cause, say so in the risk."),
         example=N_("“Who was with me I will not say.”")),
    Code("withheld", N_("Withheld (protection)"),
         N_("Known, and left out on purpose so that nobody is endangered."),
         guideline=N_("For what the team itself leaves out; what the source kept to itself is “Refused to "
                      "answer”."),
         example=N_("The village that hid the children is left blank in our file.")),
    Code("not_applicable", N_("Not applicable"), N_("The question makes no sense for this record."),
         guideline=N_("Never for want of knowledge: if a value could exist, choose another reason."),
         example=N_("No currency of a ransom where none was demanded.")),
    Code("pending", N_("Pending"), N_("The answer has been asked for and is awaited."),
         guideline=N_("Somebody has been asked and will reply; look through these at each review, and "
                      "settle what came to nothing."),
         example=N_("The registrar has promised the exact date for next week.")),
))
YES_NO_UNKNOWN = Vocabulary("yes_no_unknown", "", N_("Yes, no or unknown"), (
    Code("y", N_("Yes"), N_("A source says that it was so."),
         guideline=N_("A single one is enough; cite it, and cite with “Contradicts” whoever denies it."),
         example=N_("“They called and wanted two million francs.”")),
    Code("n", N_("No"), N_("A source says that it was not so."),
         guideline=N_("Silence is not a no: without somebody who denies it, take “Unknown”."),
         example=N_("“Nobody ever wanted money from us; one day they let him go.”")),
    Code("u", N_("Unknown"), N_("Asked or looked for, and no source tells."),
         guideline=N_("Where the question was never put, leave it empty with the reason “Not asked”."),
         example=N_("“Perhaps his uncle paid; we were never told.”")),
))
DECISION = Vocabulary("decision", "", N_("Decision on a likely duplicate"), (
    Code("open", N_("Not decided"), N_("Nobody has yet said whether the two are one."),
         guideline=N_("How each proposed pair begins; compare places, persons and words before you decide, "
                      "and do so before publishing."),
         example=N_("Two attacks of 27 January, five kilometres apart.")),
    Code("merged", N_("Merged"), N_("The two were one, and one record was made of them."),
         guideline=N_("Only when names, place and day agree; figures of both remain, each with its source."),
         example=N_("Same hamlet, same night, the same seven men in both.")),
    Code("different", N_("Not the same"), N_("Two of their own, however alike."),
         guideline=N_("The pair is not proposed again; for cousins of one name, or two raids of one night."),
         example=N_("“Both are called Amadou; one is twelve, the other forty.”")),
))
COMMENT_STATUS = Vocabulary("comment_status", "", N_("Status of the comment"), (
    Code("open", N_("Open"), N_("Nobody has answered it so far."),
         guideline=N_("One doubt, one question, on the field that it is about; with an answer it becomes "
                      "“Answered”."),
         example=N_("“Which village is meant by the old one?”")),
    Code("answered", N_("Answered"), N_("Has an answer that whoever asked has yet to accept."),
         guideline=N_("Whoever asked closes it or asks on; an answer alone settles nothing."),
         example=N_("“The one by the river, see page 2 of the chief's letter.”")),
    Code("closed", N_("Closed"), N_("Settled, with an answer or without."),
         guideline=N_("Stays with the record; if the doubt comes back, open it again rather than ask anew."),
         example=N_("“Agreed, page 2 says so.”")),
))
MEDIA_ROLE = Vocabulary("media_role", "L35", N_("What it shows"), (
    Code("scene", N_("Scene"), N_("The place and what went on there, as a whole."),
         guideline=N_("For an overview; where a ruin, a wound or a body is its matter, choose that."),
         example=N_("The main street with the crowd, seen from a roof.")),
    Code("damage", N_("Damage"), N_("Buildings, goods or animals harmed, without persons as its matter."),
         guideline=N_("Shows what was harmed, not by whom; count only what can be seen."),
         example=N_("Charred posts and a broken granary beside the path.")),
    Code("injury", N_("Injury"), N_("Wounds of a living person."),
         guideline=N_("Tick that it is graphic, and cover the face in a working copy before it is shown; "
                      "after death, take “Body”."),
         example=N_("A bandaged hand, photographed at the dispensary.")),
    Code("body", N_("Body"), N_("A dead person, or what remains of one."),
         guideline=N_("Tick that it is graphic; show it to kin only if they ask. In a shroud or a grave, "
                      "take “Burial”."),
         example=N_("A covered figure on a mat, sandals beside it.")),
    Code("burial", N_("Burial"), N_("Graves, or the dead being buried."),
         guideline=N_("Graves can be counted, not who lies in them: say so in the words of the figure."),
         example=N_("Nine fresh mounds at the edge of the cemetery.")),
    Code("document", N_("Document"), N_("A paper that can be read: list, letter, certificate."),
         guideline=N_("For a picture or scan of it; black out names in a working copy before it goes to "
                      "others."),
         example=N_("A page of the register, photographed at the town hall.")),
    Code("portrait", N_("Portrait"), N_("A person's face, by which they can be known."),
         guideline=N_("For finding or recognising somebody; let it out only under a consent to the name."),
         example=N_("The missing boy, from his school card.")),
    Code("interview_audio", N_("Interview recording"), N_("The voice of a source, who can be known by it."),
         guideline=N_("Never hand out the voice of an anonymous source; give the transcript instead, with "
                      "names removed."),
         example=N_("The talk with the ferryman, 41 minutes.")),
    Code("satellite", N_("Satellite imagery"), N_("The ground seen from space, before or after."),
         guideline=N_("The day of the picture goes into its date; marks drawn on it make it a working copy."),
         example=N_("The village from above, ten days after the attack.")),
    Code("weapon", N_("Weapon"), N_("An arm, munition, cartridge case or crater."),
         guideline=N_("Tells the kind of arm, not who used it: cartridge cases of one kind are in many "
                      "hands."),
         example=N_("Three cases beside a ruler, laid out on a cloth.")),
    Code("map", N_("Map"), N_("A drawn map or sketch of the place or the way taken."),
         guideline=N_("Made by a witness it is testimony: keep it unchanged, and draw corrections on a "
                      "copy."),
         example=N_("In ballpoint: the well, the school, a cross where the motorcycles stood.")),
))
COPY_KIND = Vocabulary("copy_kind", "", N_("Kind of copy"), (
    Code("evidentiary", N_("Evidentiary copy"), N_("The file as collected, never changed."),
         guideline=N_("Not even turned or saved anew, so that its hash stays the same (Berkeley Protocol); "
                      "for all else make a working copy."),
         example=N_("The film as it came from the telephone, 48 MB.")),
    Code("working", N_("Working copy"), N_("A copy to cut, brighten or black out."),
         guideline=N_("Never evidence by itself: note which file it was made of, and keep that one."),
         example=N_("The same picture with three faces blurred.")),
))
CUSTODY_ACTION = Vocabulary("custody_action", "L36", N_("Custody action"), (
    Code("collected", N_("Collected"), N_("Came into the team's hands and into this casebook."),
         guideline=N_("Note from whom, where and how; a file fetched from the web was collected at the "
                      "minute of the download."),
         example=N_("On a memory card, from the source in person, at the office.")),
    Code("copied", N_("Copied"), N_("A further copy was made; the first stays unchanged."),
         guideline=N_("For copies that stay within the team; what leaves for others is “Exported”."),
         example=N_("Onto the second disk, which lies in the safe.")),
    Code("hashed", N_("Hash computed"), N_("The fingerprint of its bytes was taken for the first time."),
         guideline=N_("The program notes it when a file is added; a later reckoning is “Hash checked”."),
         example=N_("SHA-256, reckoned before anybody had opened the file.")),
    Code("verified", N_("Hash checked"), N_("The fingerprint was taken again and compared with the first."),
         guideline=N_("Says that no byte has changed, not that the picture is genuine."),
         example=N_("Before the report went out: identical.")),
    Code("transferred", N_("Transferred"), N_("Handed to another person or office, who now answers for it."),
         guideline=N_("Name both persons and the day; when only a copy goes, take “Exported”."),
         example=N_("The memory card, to the archivist, against a signature.")),
    Code("redacted", N_("Redacted"), N_("Names, faces or places were made unreadable in a working copy."),
         guideline=N_("The evidentiary copy stays as it is; note what was covered, and why."),
         example=N_("A number plate and two children, for the public version.")),
    Code("exported", N_("Exported"), N_("A copy left this casebook; the original stayed."),
         guideline=N_("Note to whom and for what; lending the original carrier itself is “Transferred”."),
         example=N_("A stick for the prosecutor's office, reference 17.")),
    Code("destroyed", N_("Destroyed"), N_("Made unreadable for good."),
         guideline=N_("For a reason on record, such as consent withdrawn; this entry stays, so that the "
                      "gap is explained."),
         example=N_("The source's card, broken up at her wish on 2 May.")),
))
