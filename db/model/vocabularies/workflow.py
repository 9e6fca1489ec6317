"""The record, its files and their safety: who may see it, how far it is, why a value is missing."""

from __future__ import annotations

from db.model.vocabularies.code import N_, Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

SENSITIVITY = Vocabulary("sensitivity", "L31", N_("Sensitivity"), (
    Code("0", N_("Public")),
    Code("1", N_("Headquarters")),
    Code("2", N_("Case team")),
    Code("3", N_("Researcher only")),
))
WORKFLOW = Vocabulary("workflow", "L32", N_("Workflow status"), (
    Code("draft", N_("Draft")),
    Code("submitted", N_("Submitted")),
    Code("in_review", N_("In review")),
    Code("needs_work", N_("Needs work")),
    Code("approved", N_("Approved")),
    Code("published", N_("Published")),
    Code("withdrawn", N_("Withdrawn")),
))
CONSENT = Vocabulary("consent", "L33", N_("Consent"), (
    Code("none", N_("None")),
    Code("internal", N_("Internal use")),
    Code("anonymous_publication", N_("Anonymous publication")),
    Code("named_publication", N_("Publication with the name")),
    Code("share_accountability", N_("Sharing with justice mechanisms")),
    Code("withdrawn", N_("Withdrawn")),
))
MISSING_REASON = Vocabulary("missing_reason", "L34", N_("Reason for no value"), (
    Code("unknown", N_("Unknown"), N_("The source does not know.")),
    Code("not_asked", N_("Not asked")),
    Code("refused", N_("Refused to answer")),
    Code("withheld", N_("Withheld (protection)")),
    Code("not_applicable", N_("Not applicable")),
    Code("pending", N_("Pending"), N_("The answer has been asked for and is awaited.")),
))
YES_NO_UNKNOWN = Vocabulary("yes_no_unknown", "", N_("Yes, no or unknown"), (
    Code("y", N_("Yes")),
    Code("n", N_("No")),
    Code("u", N_("Unknown")),
))
DECISION = Vocabulary("decision", "", N_("Decision on a likely duplicate"), (
    Code("open", N_("Not decided")),
    Code("merged", N_("Merged")),
    Code("different", N_("Not the same")),
))
COMMENT_STATUS = Vocabulary("comment_status", "", N_("Status of the comment"), (
    Code("open", N_("Open")),
    Code("answered", N_("Answered")),
    Code("closed", N_("Closed")),
))
MEDIA_ROLE = Vocabulary("media_role", "L35", N_("What it shows"), (
    Code("scene", N_("Scene")),
    Code("damage", N_("Damage")),
    Code("injury", N_("Injury")),
    Code("body", N_("Body")),
    Code("burial", N_("Burial")),
    Code("document", N_("Document")),
    Code("portrait", N_("Portrait")),
    Code("interview_audio", N_("Interview recording")),
    Code("satellite", N_("Satellite imagery")),
    Code("weapon", N_("Weapon")),
    Code("map", N_("Map")),
))
COPY_KIND = Vocabulary("copy_kind", "", N_("Kind of copy"), (
    Code("evidentiary", N_("Evidentiary copy"), N_("The file as collected, never changed.")),
    Code("working", N_("Working copy")),
))
CUSTODY_ACTION = Vocabulary("custody_action", "L36", N_("Custody action"), (
    Code("collected", N_("Collected")),
    Code("copied", N_("Copied")),
    Code("hashed", N_("Hash computed")),
    Code("verified", N_("Hash checked")),
    Code("transferred", N_("Transferred")),
    Code("redacted", N_("Redacted")),
    Code("exported", N_("Exported")),
    Code("destroyed", N_("Destroyed")),
))
