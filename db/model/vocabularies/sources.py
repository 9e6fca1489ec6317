"""Who says so, and how they know it."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# One line per code reads as a table; a formatter would spread it over four.
# fmt: off

SOURCE_KIND = Vocabulary("source_kind", "L23", N_("Kind of source"), (
    Code("victim", N_("Victim"), N_("Somebody whom the attack itself harmed and who speaks of it.")),
    Code("witness", N_("Witness"), N_("Saw or heard the facts in person without being harmed.")),
    Code("relative", N_("Relative"), N_("Of a victim's family, and was not there.")),
    Code("community_leader", N_("Community leader"),
         N_("Chief, elder, imam or other spokesman who reports for a community.")),
    Code("activist", N_("Activist"), N_("Speaks for a cause or group without an organisation behind.")),
    Code("ngo", N_("NGO"), N_("International or national; local associations have their own code.")),
    Code("un", N_("United Nations"), N_("A UN mission, agency, expert or commission of inquiry.")),
    Code("ngo_local", N_("Local NGO"), N_("An association of the country or region itself.")),
    Code("official", N_("Authority"),
         N_("A civilian authority of state or commune, prosecutors and courts included.")),
    Code("security_force", N_("Security force"),
         N_("Army, police or gendarmerie, of this country or another.")),
    Code("armed_group", N_("Armed group"), N_("A group not of the state, its spokesman or its media.")),
    Code("media", N_("Media outlet"),
         N_("A newsroom that answers for what it publishes: press, radio, television, agency.")),
    Code("social_media", N_("Social media"),
         N_("An account on a network, messages passed on included, with no newsroom.")),
    Code("researcher", N_("Researcher"),
         N_("Somebody of the team, or a scholar who investigated on the spot.")),
    Code("imagery", N_("Imagery"), N_("A satellite or aerial picture read by itself, without a witness.")),
    Code("document", N_("Document"), N_("A paper or file that speaks for itself: register, list, order.")),
))
SOURCE_TYPE = Vocabulary("source_type", "L24", N_("Type of item"), (
    Code("interview_in_person", N_("Interview in person"),
         N_("Held face to face by the team, whatever its record.")),
    Code("interview_phone", N_("Interview by phone"),
         N_("Held by the team by voice from afar, calls over the internet included.")),
    Code("written_statement", N_("Written statement"),
         N_("Written or signed by the person who speaks: letter, message, affidavit.")),
    Code("report", N_("Report"), N_("A study with its method and sources, by an organisation or a mission.")),
    Code("press_release", N_("Press release"),
         N_("A short public text of an organisation, government or force about its own matter.")),
    Code("news_article", N_("News article"), N_("Published by a newsroom, in print, on the air or online.")),
    Code("social_post", N_("Social-media post"),
         N_("Text posted on a network; a picture posted there is a photo or video.")),
    Code("photo", N_("Photo"), N_("A still picture from the ground or a drone, not from space.")),
    Code("video", N_("Video"), N_("Moving pictures, with sound or not.")),
    Code("audio", N_("Audio recording"),
         N_("Sound alone: a voice message, a broadcast, an intercepted call.")),
    Code("satellite_image", N_("Satellite image"),
         N_("Taken from space, raw or as published with its reading.")),
    Code("medical_record", N_("Medical record"),
         N_("About one patient, by health staff: certificate, file, autopsy.")),
    Code("official_record", N_("Official record"),
         N_("Kept or issued by an authority: civil register, police file, judgment.")),
    Code("list_of_names", N_("List of names"), N_("Victims listed one by one, by whoever drew it up.")),
    Code("claim_of_responsibility", N_("Claim of responsibility"),
         N_("A party's own statement that it did it, in any form.")),
    Code("own_observation", N_("Own observation"),
         N_("What somebody of the team saw on the spot, noted there.")),
))
CONNECTION = Vocabulary("connection", "L25", N_("Connection to the facts"), (
    Code("victim", N_("Victim"), N_("Was harmed by the attack."), huridocs="0101"),
    Code("witness", N_("Witness"), N_("Saw or heard it happen, and was not harmed."), huridocs="0102"),
    Code("perpetrator", N_("Perpetrator"),
         N_("Took part on the attackers' side, or speaks for them."), huridocs="0103"),
    Code("relative", N_("Relative"),
         N_("Kin of a victim by blood or marriage, without having been there."), huridocs="020101"),
    Code("related", N_("Otherwise linked to the victim"),
         N_("A friend, colleague or member of the same group."), huridocs="0201"),
    Code("community", N_("Leader or neighbour"),
         N_("Of the place or community attacked, neither kin nor present."), huridocs="0200"),
    Code("third_party", N_("Third party"),
         N_("Knows it from others and is tied to neither side."), huridocs="03"),
    Code("reporter", N_("Reporter"), N_("Asked after it as a journalist."), huridocs="0301"),
    Code("lawyer", N_("Lawyer"), N_("Knows it from defending or advising those concerned."), huridocs="0401"),
    Code("medical", N_("Medical staff"),
         N_("Knows it from treating the wounded or seeing the dead."), huridocs="0402"),
    Code("ngo", N_("NGO staff"), N_("Knows it from work for an organisation."), huridocs="0404"),
    Code("unknown", N_("Unknown"), N_("How the source knows is not told."), huridocs="99"),
))
COLLECTION_METHOD = Vocabulary("collection_method", "", N_("Method of collection"), (
    Code("interview", N_("Interview"), N_("Asked of a person by the team, face to face or from afar.")),
    Code("document_received", N_("Document received"), N_("Handed or sent to the team by somebody.")),
    Code("open_source", N_("Open-source research"),
         N_("Found by the team in what anybody can reach: press, networks, web.")),
    Code("observation", N_("Own observation"), N_("Seen, photographed or recorded by the team on the spot.")),
    Code("remote_sensing", N_("Remote sensing"), N_("Read from satellite or aerial pictures.")),
    Code("other", N_("Other"), N_("A known way that has no line here.")),
))
