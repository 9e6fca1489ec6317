"""Who says so, and how they know it."""

from __future__ import annotations

from db.model.texts import N_
from db.model.vocabularies.code import Code, Vocabulary

# What is said of a code stands close together; a formatter would spread it over twice the lines.
# fmt: off

SOURCE_KIND = Vocabulary("source_kind", "L23", N_("Kind of source"), (
    Code("victim", N_("Victim"), N_("Somebody whom the attack itself harmed and who speaks of it."),
         guideline=N_("Goes before witness and relative: who lost a brother and was wounded is a victim. "
                      "Loss of home or herd is harm, too."),
         example=N_("“I was shot in the arm and saw who gave the orders.”")),
    Code("witness", N_("Witness"), N_("Saw or heard the facts in person without being harmed."),
         guideline=N_("For what they saw or heard themselves; what others told them later is hearsay, and "
                      "is said so in the citation."),
         example=N_("“From the roof I counted eleven motorcycles.”")),
    Code("relative", N_("Relative"), N_("Of a victim's family, and was not there."),
         guideline=N_("Present and unharmed, take “Witness”; present and harmed, “Victim”."),
         example=N_("“My nephew phoned that evening and told me who was dead.”")),
    Code("community_leader", N_("Community leader"),
         N_("Chief, elder, imam or other spokesman who reports for a community."),
         guideline=N_("When speaking for others; a chief who was there is “Witness”, a mayor or prefect "
                      "“Authority”."),
         example=N_("“I had our dead counted at the cemetery: fourteen.”")),
    Code("activist", N_("Activist"), N_("Speaks for a cause or group without an organisation behind."),
         guideline=N_("With an association behind, take “Local NGO”; known only by posts on a network, "
                      "“Social media”."),
         example=N_("“I have kept a list for our district since 2022; nobody pays me.”")),
    Code("ngo", N_("NGO"), N_("An organisation outside the state that works internationally or nationwide."),
         guideline=N_("Of one region or place, take “Local NGO”; what it repeats from another is entered "
                      "as derived from that source."),
         example=N_("A human-rights organisation's report of May, based on 19 interviews.")),
    Code("un", N_("United Nations"), N_("A UN mission, agency, expert or commission of inquiry."),
         guideline=N_("Also when it relies on others: enter the source it repeats, so that both count as "
                      "one."),
         example=N_("“The mission's human rights division verified nine of the deaths.”")),
    Code("ngo_local", N_("Local NGO"), N_("An association of one region or place, run by people from there."),
         guideline=N_("Nationwide organisations are “NGO”; a person who speaks alone and for nobody is "
                      "“Activist”."),
         example=N_("“The herders' association of the commune sent us its list.”")),
    Code("official", N_("Authority"),
         N_("A civilian authority of state or commune, prosecutors and courts included."),
         guideline=N_("Army, police and gendarmerie are “Security force”, customary chiefs “Community "
                      "leader”; an office makes nothing true by itself."),
         example=N_("The prefect spoke of twelve dead on regional radio.")),
    Code("security_force", N_("Security force"),
         N_("Army, police or gendarmerie, of this country or another."),
         guideline=N_("For what it says as a force; a soldier who tells in private what he saw is "
                      "“Witness”, and is protected as one."),
         example=N_("The general staff reports an operation “in the eastern sector”.")),
    Code("armed_group", N_("Armed group"), N_("A group not of the state, its spokesman or its media."),
         guideline=N_("Its claim is a statement to be weighed, not a proof; a former member who tells in "
                      "private is “Witness”."),
         example=N_("The spokesman says in an audio message that his men held the road.")),
    Code("media", N_("Media outlet"),
         N_("A newsroom that answers for what it publishes: press, radio, television, agency."),
         guideline=N_("An outlet that repeats an agency or an NGO is derived from it; a newsroom's own "
                      "post on a network stays here."),
         example=N_("A correspondent of the regional daily went there on the Friday.")),
    Code("social_media", N_("Social media"),
         N_("An account on a network, messages passed on included, with no newsroom."),
         guideline=N_("Record the first account that can be found, not the one that passed it on; how "
                      "often it was shared proves nothing."),
         example=N_("A message that runs through the village group: armed men are at the bridge.")),
    Code("researcher", N_("Researcher"),
         N_("Somebody of the team, or a scholar who investigated on the spot."),
         guideline=N_("For what they found on the spot; a study made from a desk repeats others: enter it "
                      "as derived from them."),
         example=N_("“I walked through the quarter on 3 April and counted roofs.”")),
    Code("imagery", N_("Imagery"), N_("A satellite or aerial picture read by itself, without a witness."),
         guideline=N_("It shows that roofs burned, not who lit them; a photo from the ground is coded by "
                      "whoever took it."),
         example=N_("On 20 January no roof is burned, on the 30th there are 62.")),
    Code("document", N_("Document"), N_("A paper or file that speaks for itself: register, list, order."),
         guideline=N_("Where a known author answers for it, code the author's kind; look who made the "
                      "entries, and when."),
         example=N_("The admissions book of the health centre, pages 14 to 16.")),
))
SOURCE_TYPE = Vocabulary("source_type", "L24", N_("Type of item"), (
    Code("interview_in_person", N_("Interview in person"),
         N_("Held face to face by the team, whatever its record."),
         guideline=N_("Its recording or transcript is attached to it and is no second source; held by "
                      "others, take what they wrote of it."),
         example=N_("An hour under the shelter, in Fulfulde, with an interpreter.")),
    Code("interview_phone", N_("Interview by phone"),
         N_("Held by the team by voice from afar, calls over the internet included."),
         guideline=N_("Voice messages sent to and fro are “Audio recording”; put into the risk who could "
                      "overhear."),
         example=N_("A call of 20 minutes, cut twice; she had climbed on the roof for a signal.")),
    Code("written_statement", N_("Written statement"),
         N_("Written or signed by the person who speaks: letter, message, affidavit."),
         guideline=N_("Taken down by the team while somebody speaks, it is an interview; many signatures "
                      "under one text are one source."),
         example=N_("Two pages in ballpoint, signed by five elders.")),
    Code("report", N_("Report"), N_("A study with its method and sources, by an organisation or a mission."),
         guideline=N_("Short and without a method, take “Press release”; a report on a report is derived "
                      "from it."),
         example=N_("“Violence in the centre, January to March”, 38 pages with annexes.")),
    Code("press_release", N_("Press release"),
         N_("A short public text of an organisation, government or force about its own matter."),
         guideline=N_("Where a party says in it that it did it, take “Claim of responsibility”; printed by "
                      "a newspaper, it remains the origin."),
         example=N_("The ministry's release no. 12 on the events of the weekend.")),
    Code("news_article", N_("News article"), N_("Published by a newsroom, in print, on the air or online."),
         guideline=N_("Enter the source it repeats; two papers with the text of one agency are one "
                      "independent source."),
         example=N_("Forty lines on page 3, signed by a correspondent.")),
    Code("social_post", N_("Social-media post"), N_("A text posted on a network, in public or in a group."),
         guideline=N_("A picture or film posted there is “Photo” or “Video”; save the page at once with "
                      "address and time, as the Berkeley Protocol asks."),
         example=N_("Eleven lines put online at 21:40 and deleted the next day.")),
    Code("photo", N_("Photo"), N_("A still picture from the ground or a drone, not from space."),
         guideline=N_("Keep the file as received; a frame taken from a film is a working copy of the film, "
                      "and a scanned paper is what the paper is."),
         example=N_("Four graves, sent by a nephew in the original size.")),
    Code("video", N_("Video"), N_("Moving pictures, with sound or not."),
         guideline=N_("Look for the first version: captions, music or a logo show that others have worked "
                      "on it."),
         example=N_("48 seconds from a telephone that turns around the market.")),
    Code("audio", N_("Audio recording"),
         N_("Sound alone: a voice message, a broadcast, an intercepted call."),
         guideline=N_("The team's own recording of a talk belongs to the interview; a voice that somebody "
                      "thinks to know is not identified."),
         example=N_("Two minutes in Tamasheq, passed on by a trader.")),
    Code("satellite_image", N_("Satellite image"),
         N_("Taken from space, raw or as published with its reading."),
         guideline=N_("Give the day of the picture and the provider; pictures from a drone are “Photo”."),
         example=N_("The same quarter on 20 and on 30 January, at 50 cm a pixel.")),
    Code("medical_record", N_("Medical record"),
         N_("About one patient, by health staff: certificate, file, autopsy."),
         guideline=N_("Only with the consent of the patient or kin; what a nurse tells from memory is an "
                      "interview."),
         example=N_("Certificate: bullet wound, left shoulder, treated on 7 January.")),
    Code("official_record", N_("Official record"),
         N_("Kept or issued by an authority: civil register, police file, judgment."),
         guideline=N_("What an office tells the public is “Press release”; see whether the entry was made "
                      "then or much later."),
         example=N_("Death entry no. 41 of the commune, made on 9 January.")),
    Code("list_of_names", N_("List of names"), N_("Victims listed one by one, by whoever drew it up."),
         guideline=N_("Goes before report and record when names are its matter; link each to a victim, and "
                      "let the list back the figure."),
         example=N_("A sheet from an exercise book: 26 entries, with age and father.")),
    Code("claim_of_responsibility", N_("Claim of responsibility"),
         N_("A party's own statement that it did it, in any form."),
         guideline=N_("It is a basis of attribution, not of the toll, which the claimant may inflate or "
                      "deny; check that it is really the party's."),
         example=N_("A leaflet left at the well, signed with the group's name.")),
    Code("own_observation", N_("Own observation"),
         N_("What somebody of the team saw on the spot, noted there."),
         guideline=N_("Only what was seen; what people said meanwhile is an interview. Write down the hour "
                      "and where you stood."),
         example=N_("Notebook, 3 April, 9 to 11 a.m.: 62 burned roofs counted on foot.")),
))
CONNECTION = Vocabulary("connection", "L25", N_("Connection to the facts"), (
    Code("victim", N_("Victim"), N_("Was harmed by the attack."),
         guideline=N_("Harm of any kind counts, home and herd included; kin of the dead who came to no "
                      "harm themselves are “Relative”."),
         example=N_("“They burned my house while I hid in the millet.”"), huridocs="0101"),
    Code("witness", N_("Witness"), N_("Saw or heard it happen, and was not harmed."),
         guideline=N_("Hearing shots from near by is enough; who came when it was over is “Leader or "
                      "neighbour” or “Third party”."),
         example=N_("“I lay behind the wall and heard every word.”"), huridocs="0102"),
    Code("perpetrator", N_("Perpetrator"), N_("Took part on the attackers' side, or speaks for them."),
         guideline=N_("Former members and spokesmen too; an admission binds the speaker alone, and is no "
                      "proof against others."),
         example=N_("“I rode one of the motorcycles; afterwards I left them.”"), huridocs="0103"),
    Code("relative", N_("Relative"), N_("Kin of a victim by blood or marriage, without having been there."),
         guideline=N_("How one knows goes before kinship: a wife who was present is “Witness” or “Victim”."),
         example=N_("“My daughter called me while they were still hiding.”"), huridocs="020101"),
    Code("related", N_("Otherwise linked to the victim"),
         N_("A friend, colleague or member of the same group."),
         guideline=N_("For closeness without kinship; who merely lives in the same place is “Leader or "
                      "neighbour”."),
         example=N_("“We taught side by side for six years.”"), huridocs="0201"),
    Code("community", N_("Leader or neighbour"),
         N_("Of the place or community attacked, neither kin nor present."),
         guideline=N_("Knows what was found and told there afterwards; present at the time, take “Witness”."),
         example=N_("“I was in town that day; when I came home I helped to bury them.”"), huridocs="0200"),
    Code("third_party", N_("Third party"), N_("Knows it from others and is tied to neither side."),
         guideline=N_("For hearsay; journalists, lawyers, medical and NGO staff have codes of their own."),
         example=N_("“All the travellers at the bus station were speaking of it.”"), huridocs="03"),
    Code("reporter", N_("Reporter"), N_("Asked after it as a journalist."),
         guideline=N_("For those who asked themselves; who copied an agency's text is “Third party”."),
         example=N_("“I reached six villagers by phone before the deadline.”"), huridocs="0301"),
    Code("lawyer", N_("Lawyer"), N_("Knows it from defending or advising those concerned."),
         guideline=N_("Professional secrecy may forbid its use: the client's consent counts here, not the "
                      "lawyer's."),
         example=N_("“I represent three of the families before the court.”"), huridocs="0401"),
    Code("medical", N_("Medical staff"), N_("Knows it from treating the wounded or seeing the dead."),
         guideline=N_("First-aiders and morgue staff too; they know the wounds, not who caused them."),
         example=N_("“We admitted nine people with bullet wounds that night.”"), huridocs="0402"),
    Code("ngo", N_("NGO staff"), N_("Knows it from work for an organisation."),
         guideline=N_("For inquiry or relief on its behalf; staff who live there and were present are "
                      "“Witness”."),
         example=N_("“Our team registered the new arrivals, shelter by shelter.”"), huridocs="0404"),
    Code("unknown", N_("Unknown"), N_("How the source knows is not told."),
         guideline=N_("Ask before you grade the source; a vivid account does not prove presence."),
         example=N_("A letter without a sender that describes the attack in detail."), huridocs="99"),
))
COLLECTION_METHOD = Vocabulary("collection_method", "", N_("Method of collection"), (
    Code("interview", N_("Interview"), N_("Asked of a person by the team, face to face or from afar."),
         guideline=N_("Note interpreter and language; answers that somebody else took down and handed over "
                      "are “Document received”."),
         example=N_("Asked in Bambara at the reception centre, nobody else in the room.")),
    Code("document_received", N_("Document received"), N_("Handed or sent to the team by somebody."),
         guideline=N_("Keep who gave it, when and why, for the chain of custody; downloaded by the team, "
                      "take “Open-source research”."),
         example=N_("An envelope with two lists, brought by the headmaster.")),
    Code("open_source", N_("Open-source research"),
         N_("Found by the team in what anybody can reach: press, networks, web."),
         guideline=N_("Keep address, time and a hashed copy at once (Berkeley Protocol); sent by a member "
                      "of a closed group, take “Document received”."),
         example=N_("Found by the village's name in three spellings; page archived the same minute.")),
    Code("observation", N_("Own observation"), N_("Seen, photographed or recorded by the team on the spot."),
         guideline=N_("Note who stood where, and when; what people said to the team there is “Interview”."),
         example=N_("Two hours on foot through the burned quarter, with a camera.")),
    Code("remote_sensing", N_("Remote sensing"), N_("Read from satellite or aerial pictures."),
         guideline=N_("Compare a picture before with one after, and say what clouds or season may hide; "
                      "drone pictures sent by others are “Document received”."),
         example=N_("Burned roofs counted on two pictures ten days apart.")),
    Code("other", N_("Other"), N_("A known way that has no line here."),
         guideline=N_("For a way that is known; if nobody remembers how it came, leave it empty with "
                      "“Unknown” as the reason."),
         example=N_("Taken over from the card index of a colleague who left.")),
))
