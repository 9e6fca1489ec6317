"""Who says so, how they know it, how far they are believed."""

from __future__ import annotations

from db.model.vocabularies.code import N_, Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

SOURCE_KIND = Vocabulary("source_kind", "L23", N_("Kind of source"), (
    Code("victim", N_("Victim")),
    Code("witness", N_("Witness")),
    Code("relative", N_("Relative")),
    Code("community_leader", N_("Community leader")),
    Code("activist", N_("Activist")),
    Code("ngo", N_("NGO"), N_("International or national; local associations have their own code.")),
    Code("un", N_("United Nations")),
    Code("ngo_local", N_("Local NGO")),
    Code("official", N_("Authority")),
    Code("security_force", N_("Security force")),
    Code("armed_group", N_("Armed group")),
    Code("media", N_("Media outlet")),
    Code("social_media", N_("Social media")),
    Code("researcher", N_("Researcher")),
    Code("imagery", N_("Imagery")),
    Code("document", N_("Document")),
))
SOURCE_TYPE = Vocabulary("source_type", "L24", N_("Type of item"), (
    Code("interview_in_person", N_("Interview in person")),
    Code("interview_phone", N_("Interview by phone")),
    Code("written_statement", N_("Written statement")),
    Code("report", N_("Report")),
    Code("press_release", N_("Press release")),
    Code("news_article", N_("News article")),
    Code("social_post", N_("Social-media post")),
    Code("photo", N_("Photo")),
    Code("video", N_("Video")),
    Code("audio", N_("Audio recording")),
    Code("satellite_image", N_("Satellite image")),
    Code("medical_record", N_("Medical record")),
    Code("official_record", N_("Official record")),
    Code("list_of_names", N_("List of names")),
    Code("claim_of_responsibility", N_("Claim of responsibility")),
    Code("own_observation", N_("Own observation")),
))
CONNECTION = Vocabulary("connection", "L25", N_("Connection to the facts"), (
    Code("victim", N_("Victim"), huridocs="0101"),
    Code("witness", N_("Witness"), huridocs="0102"),
    Code("perpetrator", N_("Perpetrator"), huridocs="0103"),
    Code("relative", N_("Relative"), huridocs="020101"),
    Code("related", N_("Otherwise linked to the victim"),
         N_("A friend, colleague or member of the same group."), huridocs="0201"),
    Code("community", N_("Leader or neighbour"), huridocs="0200"),
    Code("third_party", N_("Third party"), huridocs="03"),
    Code("reporter", N_("Reporter"), huridocs="0301"),
    Code("lawyer", N_("Lawyer"), huridocs="0401"),
    Code("medical", N_("Medical staff"), huridocs="0402"),
    Code("ngo", N_("NGO staff"), huridocs="0404"),
    Code("unknown", N_("Unknown"), huridocs="99"),
))
RELIABILITY = Vocabulary("reliability", "L26", N_("Reliability of the source"), (
    Code("A", N_("Completely reliable"), huridocs="highly reliable"),
    Code("B", N_("Usually reliable"), huridocs="likely reliable"),
    Code("C", N_("Fairly reliable"), huridocs="unsure"),
    Code("D", N_("Not usually reliable"), huridocs="likely unreliable"),
    Code("E", N_("Unreliable"), huridocs="highly unreliable"),
    Code("F", N_("Reliability cannot be judged"), huridocs="unknown"),
))
CREDIBILITY = Vocabulary("credibility", "L26b", N_("Credibility of the information"), (
    Code("1", N_("Confirmed by other sources")),
    Code("2", N_("Probably true")),
    Code("3", N_("Possibly true")),
    Code("4", N_("Doubtful")),
    Code("5", N_("Improbable")),
    Code("6", N_("Truth cannot be judged")),
))
COLLECTION_METHOD = Vocabulary("collection_method", "", N_("Method of collection"), (
    Code("interview", N_("Interview")),
    Code("document_received", N_("Document received")),
    Code("open_source", N_("Open-source research")),
    Code("observation", N_("Own observation")),
    Code("remote_sensing", N_("Remote sensing")),
    Code("other", N_("Other")),
))
STANCE = Vocabulary("stance", "", N_("Stance"), (
    Code("supports", N_("Supports")),
    Code("contradicts", N_("Contradicts")),
    Code("mentions", N_("Mentions")),
))
