"""The record, its files and their safety: who may see it, how far it is, why a value is missing."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

SENSITIVITY = Vocabulary("sensitivity", "L31", N_("Sensitivity"), (
    Code("0", N_("Public"), N_("Nobody is put at risk if anybody reads it.")),
    Code("1", N_("Headquarters"),
         N_("For the organisation; to others only what the chosen export profile lets out.")),
    Code("2", N_("Case team"), N_("For those who work on the case: it could identify or endanger somebody.")),
    Code("3", N_("Researcher only"), N_("For its researcher alone; the record never leaves this casebook.")),
))
WORKFLOW = Vocabulary("workflow", "L32", N_("Workflow status"), (
    Code("draft", N_("Draft"), N_("Being written; may be incomplete, and nobody is asked to look at it.")),
    Code("submitted", N_("Submitted"), N_("Its author thinks it complete; waits for a reviewer.")),
    Code("in_review", N_("In review"), N_("A reviewer has taken it up and has not decided.")),
    Code("needs_work", N_("Needs work"), N_("Sent back to its author with a question.")),
    Code("approved", N_("Approved"), N_("A reviewer found it sound; not yet public.")),
    Code("published", N_("Published"),
         N_("Released in a report or data set; has to be withdrawn before it can be "
            "changed back to a draft.")),
    Code("withdrawn", N_("Withdrawn"),
         N_("Taken back as wrong or unsafe; kept with its history, counted nowhere.")),
))
CONSENT = Vocabulary("consent", "L33", N_("Consent"), (
    Code("none", N_("None"), N_("Asked and refused, or never asked: nothing leaves the team.")),
    Code("internal", N_("Internal use"),
         N_("For the organisation's own work; no publication, no handing on.")),
    Code("anonymous_publication", N_("Anonymous publication"),
         N_("May be published without name or anything that points to the person.")),
    Code("named_publication", N_("Publication with the name"),
         N_("May be published under the person's name.")),
    Code("share_accountability", N_("Sharing with justice mechanisms"),
         N_("May be given to courts, prosecutors or commissions of inquiry.")),
    Code("withdrawn", N_("Withdrawn"), N_("Given before and taken back; nothing more leaves from that day.")),
))
MISSING_REASON = Vocabulary("missing_reason", "L34", N_("Reason for no value"), (
    Code("unknown", N_("Unknown"), N_("The source does not know.")),
    Code("not_asked", N_("Not asked"), N_("Nobody put the question to the source; it may still be asked.")),
    Code("refused", N_("Refused to answer"), N_("Asked, and the source would not answer.")),
    Code("withheld", N_("Withheld (protection)"),
         N_("Known, and left out on purpose so that nobody is endangered.")),
    Code("not_applicable", N_("Not applicable"), N_("The question makes no sense for this record.")),
    Code("pending", N_("Pending"), N_("The answer has been asked for and is awaited.")),
))
YES_NO_UNKNOWN = Vocabulary("yes_no_unknown", "", N_("Yes, no or unknown"), (
    Code("y", N_("Yes"), N_("A source says that it was so.")),
    Code("n", N_("No"), N_("A source says that it was not so; silence is not a no.")),
    Code("u", N_("Unknown"), N_("Asked or looked for, and no source tells.")),
))
DECISION = Vocabulary("decision", "", N_("Decision on a likely duplicate"), (
    Code("open", N_("Not decided"), N_("Nobody has yet said whether the two are one.")),
    Code("merged", N_("Merged"), N_("The two were one, and one record was made of them.")),
    Code("different", N_("Not the same"), N_("Two of their own, however alike; not to be proposed again.")),
))
COMMENT_STATUS = Vocabulary("comment_status", "", N_("Status of the comment"), (
    Code("open", N_("Open"), N_("Waits for an answer.")),
    Code("answered", N_("Answered"), N_("Has an answer that whoever asked has yet to accept.")),
    Code("closed", N_("Closed"), N_("Settled, answered or not; kept with the record.")),
))
MEDIA_ROLE = Vocabulary("media_role", "L35", N_("What it shows"), (
    Code("scene", N_("Scene"), N_("The place and what went on there, as a whole.")),
    Code("damage", N_("Damage"), N_("Buildings, goods or animals harmed, without persons as its matter.")),
    Code("injury", N_("Injury"), N_("Wounds of a living person; may be graphic.")),
    Code("body", N_("Body"), N_("A dead person; may be graphic.")),
    Code("burial", N_("Burial"), N_("Graves, or the dead being buried.")),
    Code("document", N_("Document"), N_("A paper that can be read: list, letter, certificate.")),
    Code("portrait", N_("Portrait"), N_("A person's face, by which they can be known.")),
    Code("interview_audio", N_("Interview recording"), N_("The voice of a source, who can be known by it.")),
    Code("satellite", N_("Satellite imagery"), N_("The ground seen from space, before or after.")),
    Code("weapon", N_("Weapon"), N_("An arm, munition, cartridge case or crater.")),
    Code("map", N_("Map"), N_("A drawn map or sketch of the place or the way taken.")),
))
COPY_KIND = Vocabulary("copy_kind", "", N_("Kind of copy"), (
    Code("evidentiary", N_("Evidentiary copy"), N_("The file as collected, never changed.")),
    Code("working", N_("Working copy"),
         N_("A copy to cut, brighten or black out; never evidence by itself.")),
))
CUSTODY_ACTION = Vocabulary("custody_action", "L36", N_("Custody action"), (
    Code("collected", N_("Collected"), N_("Came into the team's hands and into this casebook.")),
    Code("copied", N_("Copied"), N_("A further copy was made; the first stays unchanged.")),
    Code("hashed", N_("Hash computed"), N_("The fingerprint of its bytes was taken for the first time.")),
    Code("verified", N_("Hash checked"), N_("The fingerprint was taken again and compared with the first.")),
    Code("transferred", N_("Transferred"), N_("Handed to another person or office, who now answers for it.")),
    Code("redacted", N_("Redacted"), N_("Names, faces or places were made unreadable in a working copy.")),
    Code("exported", N_("Exported"), N_("A copy left this casebook; the original stayed.")),
    Code("destroyed", N_("Destroyed"), N_("Made unreadable for good; this entry is kept.")),
))
