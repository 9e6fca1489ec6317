"""The steps from an empty file to today's schema: append only, frozen, importing nothing of ours.

A field that is added to a record is one line at the end of STEPS, such as
`("0002_attack_weather", "ALTER TABLE attack ADD COLUMN weather TEXT"),`; a test holds it against entities.py.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

FOUNDATION = """
CREATE TABLE attack (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT,
    date_edtf TEXT,
    date_min TEXT,
    date_max TEXT,
    time_of_day TEXT,
    attack_type TEXT,
    summary TEXT,
    context TEXT,
    proof_level INTEGER CHECK (proof_level BETWEEN 0 AND 5),
    verification TEXT,
    workflow TEXT NOT NULL,
    sensitivity INTEGER NOT NULL CHECK (sensitivity BETWEEN 0 AND 3),
    code TEXT,
    duplicate_of_id TEXT REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    external_ids TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK (date_min <= date_max),
    CHECK (duplicate_of_id <> id)
) STRICT;
CREATE INDEX attack_title ON attack(title COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX attack_date_min ON attack(date_min) WHERE deleted_at IS NULL;
CREATE INDEX attack_attack_type ON attack(attack_type) WHERE deleted_at IS NULL;
CREATE INDEX attack_proof_level ON attack(proof_level) WHERE deleted_at IS NULL;
CREATE INDEX attack_verification ON attack(verification) WHERE deleted_at IS NULL;
CREATE INDEX attack_workflow ON attack(workflow) WHERE deleted_at IS NULL;
CREATE INDEX attack_sensitivity ON attack(sensitivity) WHERE deleted_at IS NULL;
CREATE INDEX attack_code ON attack(code COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX attack_code_in_trash ON attack(code COLLATE NOCASE) WHERE deleted_at IS NOT NULL;
CREATE INDEX attack_duplicate_of_id ON attack(duplicate_of_id) WHERE deleted_at IS NULL;

CREATE TABLE victim (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT,
    other_names TEXT,
    name_status TEXT,
    sex TEXT,
    birth_edtf TEXT,
    birth_min TEXT,
    birth_max TEXT,
    ethnic_group TEXT,
    occupation TEXT,
    role_in_community TEXT,
    family_ref TEXT,
    relation TEXT,
    identifying_marks TEXT,
    duplicate_of_id TEXT REFERENCES victim(id) DEFERRABLE INITIALLY DEFERRED,
    consent TEXT,
    sensitivity INTEGER NOT NULL CHECK (sensitivity BETWEEN 0 AND 3),
    code TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK (duplicate_of_id <> id)
) STRICT;
CREATE INDEX victim_name ON victim(name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX victim_name_status ON victim(name_status) WHERE deleted_at IS NULL;
CREATE INDEX victim_sex ON victim(sex) WHERE deleted_at IS NULL;
CREATE INDEX victim_occupation ON victim(occupation) WHERE deleted_at IS NULL;
CREATE INDEX victim_consent ON victim(consent) WHERE deleted_at IS NULL;
CREATE INDEX victim_sensitivity ON victim(sensitivity) WHERE deleted_at IS NULL;
CREATE INDEX victim_code ON victim(code COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX victim_code_in_trash ON victim(code COLLATE NOCASE) WHERE deleted_at IS NOT NULL;
CREATE INDEX victim_duplicate_of_id ON victim(duplicate_of_id) WHERE deleted_at IS NULL;

CREATE TABLE abduction (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attack_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    tally_id TEXT REFERENCES tally(id) DEFERRABLE INITIALLY DEFERRED,
    harm_id TEXT REFERENCES harm(id) DEFERRABLE INITIALLY DEFERRED,
    taken_edtf TEXT,
    taken_min TEXT,
    taken_max TEXT,
    taken_place_id TEXT REFERENCES place(id) DEFERRABLE INITIALLY DEFERRED,
    taken_from TEXT,
    taken_to TEXT,
    captor_actor_id TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT,
    last_seen_edtf TEXT,
    last_seen_min TEXT,
    last_seen_max TEXT,
    last_seen_place_id TEXT REFERENCES place(id) DEFERRABLE INITIALLY DEFERRED,
    last_seen_by TEXT,
    proof_of_life_edtf TEXT,
    proof_of_life_min TEXT,
    proof_of_life_max TEXT,
    ransom_demanded TEXT,
    ransom_amount REAL,
    ransom_currency TEXT,
    ransom_paid TEXT,
    tracing_request TEXT,
    current_status TEXT,
    status_as_of TEXT,
    status_as_of_min TEXT,
    status_as_of_max TEXT,
    code TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK ((harm_id IS NULL) <> (tally_id IS NULL))
) STRICT;
CREATE INDEX abduction_attack_id ON abduction(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX abduction_tally_id ON abduction(tally_id) WHERE deleted_at IS NULL;
CREATE INDEX abduction_harm_id ON abduction(harm_id) WHERE deleted_at IS NULL;
CREATE INDEX abduction_taken_min ON abduction(taken_min) WHERE deleted_at IS NULL;
CREATE INDEX abduction_captor_actor_id ON abduction(captor_actor_id) WHERE deleted_at IS NULL;
CREATE INDEX abduction_purpose ON abduction(purpose) WHERE deleted_at IS NULL;
CREATE INDEX abduction_current_status ON abduction(current_status) WHERE deleted_at IS NULL;
CREATE INDEX abduction_code ON abduction(code COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX abduction_code_in_trash ON abduction(code COLLATE NOCASE) WHERE deleted_at IS NOT NULL;
CREATE INDEX abduction_taken_place_id ON abduction(taken_place_id) WHERE deleted_at IS NULL;
CREATE INDEX abduction_last_seen_place_id ON abduction(last_seen_place_id) WHERE deleted_at IS NULL;

CREATE TABLE source (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    source_kind TEXT NOT NULL,
    source_type TEXT,
    title TEXT,
    publisher TEXT,
    author TEXT,
    public_label TEXT,
    date_edtf TEXT,
    date_min TEXT,
    date_max TEXT,
    language TEXT,
    url TEXT,
    archived_url TEXT,
    collected_at TEXT,
    collected_at_min TEXT,
    collected_at_max TEXT,
    collected_by TEXT,
    collection_method TEXT,
    connection TEXT,
    derived_from_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    original_informant TEXT,
    reliability TEXT,
    credibility TEXT,
    consent TEXT,
    consent_scope TEXT,
    consent_edtf TEXT,
    consent_min TEXT,
    consent_max TEXT,
    consent_expiry_edtf TEXT,
    consent_expiry_min TEXT,
    consent_expiry_max TEXT,
    risk_note TEXT,
    sensitivity INTEGER NOT NULL CHECK (sensitivity BETWEEN 0 AND 3),
    contact_id TEXT REFERENCES contact(id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK (derived_from_id <> id)
) STRICT;
CREATE INDEX source_source_kind ON source(source_kind) WHERE deleted_at IS NULL;
CREATE INDEX source_source_type ON source(source_type) WHERE deleted_at IS NULL;
CREATE INDEX source_title ON source(title COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX source_publisher ON source(publisher COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX source_date_min ON source(date_min) WHERE deleted_at IS NULL;
CREATE INDEX source_derived_from_id ON source(derived_from_id) WHERE deleted_at IS NULL;
CREATE INDEX source_reliability ON source(reliability) WHERE deleted_at IS NULL;
CREATE INDEX source_credibility ON source(credibility) WHERE deleted_at IS NULL;
CREATE INDEX source_consent ON source(consent) WHERE deleted_at IS NULL;
CREATE INDEX source_sensitivity ON source(sensitivity) WHERE deleted_at IS NULL;
CREATE INDEX source_code ON source(code COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX source_code_in_trash ON source(code COLLATE NOCASE) WHERE deleted_at IS NOT NULL;
CREATE INDEX source_contact_id ON source(contact_id) WHERE deleted_at IS NULL;

CREATE TABLE place (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_local TEXT,
    alt_names TEXT,
    place_type TEXT,
    country TEXT,
    adm1_name TEXT,
    adm1_pcode TEXT,
    adm2_name TEXT,
    adm2_pcode TEXT,
    adm3_name TEXT,
    adm3_pcode TEXT,
    lat REAL CHECK (lat BETWEEN -90 AND 90),
    lon REAL CHECK (lon BETWEEN -180 AND 180),
    geonames_id INTEGER,
    gazetteer TEXT,
    gazetteer_vintage TEXT,
    predominant_group TEXT,
    predominant_group_source_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX place_name ON place(name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX place_place_type ON place(place_type) WHERE deleted_at IS NULL;
CREATE INDEX place_country ON place(country) WHERE deleted_at IS NULL;
CREATE INDEX place_adm1_name ON place(adm1_name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX place_adm2_name ON place(adm2_name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX place_geonames_id ON place(geonames_id) WHERE deleted_at IS NULL;
CREATE INDEX place_predominant_group ON place(predominant_group) WHERE deleted_at IS NULL;
CREATE INDEX place_predominant_group_source_id ON place(predominant_group_source_id) WHERE deleted_at IS NULL;

CREATE TABLE actor (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    acronym TEXT,
    aliases TEXT,
    actor_type TEXT NOT NULL,
    parent_id TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    active_from TEXT,
    active_from_min TEXT,
    active_from_max TEXT,
    active_to TEXT,
    active_to_min TEXT,
    active_to_max TEXT,
    acled_name TEXT,
    ged_actor_id INTEGER,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK (parent_id <> id)
) STRICT;
CREATE INDEX actor_name ON actor(name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX actor_acronym ON actor(acronym COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX actor_actor_type ON actor(actor_type) WHERE deleted_at IS NULL;
CREATE INDEX actor_parent_id ON actor(parent_id) WHERE deleted_at IS NULL;

CREATE TABLE attack_place (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attack_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    place_id TEXT NOT NULL REFERENCES place(id) DEFERRABLE INITIALLY DEFERRED,
    where_prec INTEGER CHECK (where_prec BETWEEN 1 AND 7),
    site_type TEXT,
    claim_status TEXT,
    is_primary INTEGER CHECK (is_primary IN (0, 1)),
    seq INTEGER,
    date_edtf TEXT,
    date_min TEXT,
    date_max TEXT,
    lat REAL CHECK (lat BETWEEN -90 AND 90),
    lon REAL CHECK (lon BETWEEN -180 AND 180),
    note TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX attack_place_attack_id ON attack_place(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX attack_place_place_id ON attack_place(place_id) WHERE deleted_at IS NULL;

CREATE TABLE involvement (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attack_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    actor_id TEXT REFERENCES actor(id) DEFERRABLE INITIALLY DEFERRED,
    attribution TEXT,
    attribution_basis TEXT CHECK (json_valid(attribution_basis)),
    degree TEXT,
    actor_response TEXT,
    alt_group TEXT,
    composition_reported TEXT,
    source_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    named_individuals TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX involvement_attack_id ON involvement(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX involvement_role ON involvement(role) WHERE deleted_at IS NULL;
CREATE INDEX involvement_actor_id ON involvement(actor_id) WHERE deleted_at IS NULL;
CREATE INDEX involvement_source_id ON involvement(source_id) WHERE deleted_at IS NULL;

CREATE TABLE tally (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attack_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    measure TEXT NOT NULL,
    unit TEXT,
    civilian_status TEXT,
    sex TEXT,
    age_group TEXT,
    population_group TEXT,
    attack_place_id TEXT REFERENCES attack_place(id) DEFERRABLE INITIALLY DEFERRED,
    parent_tally_id TEXT REFERENCES tally(id) DEFERRABLE INITIALLY DEFERRED,
    part_role TEXT,
    in_captivity INTEGER CHECK (in_captivity IN (0, 1)),
    overlaps INTEGER CHECK (overlaps IN (0, 1)),
    low INTEGER,
    low_strict INTEGER CHECK (low_strict IN (0, 1)),
    best INTEGER,
    high INTEGER,
    approx INTEGER CHECK (approx IN (0, 1)),
    rule TEXT,
    rationale TEXT,
    adopted_by TEXT,
    adopted_at TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK (parent_tally_id <> id),
    CHECK ((parent_tally_id IS NULL) = (part_role IS NULL)),
    CHECK (low >= 0),
    CHECK (low <= best),
    CHECK (best <= high),
    CHECK (low <= high)
) STRICT;
CREATE INDEX tally_attack_id ON tally(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX tally_measure ON tally(measure) WHERE deleted_at IS NULL;
CREATE INDEX tally_parent_tally_id ON tally(parent_tally_id) WHERE deleted_at IS NULL;
CREATE INDEX tally_attack_place_id ON tally(attack_place_id) WHERE deleted_at IS NULL;

CREATE TABLE figure (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    tally_id TEXT NOT NULL REFERENCES tally(id) DEFERRABLE INITIALLY DEFERRED,
    source_id TEXT NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    as_reported TEXT NOT NULL,
    qualifier TEXT,
    low INTEGER,
    low_strict INTEGER CHECK (low_strict IN (0, 1)),
    best INTEGER,
    high INTEGER,
    approx INTEGER CHECK (approx IN (0, 1)),
    as_of_edtf TEXT,
    as_of_min TEXT,
    as_of_max TEXT,
    method TEXT,
    locator TEXT,
    quotation TEXT,
    credibility TEXT,
    status TEXT NOT NULL,
    superseded_by_id TEXT REFERENCES figure(id) DEFERRABLE INITIALLY DEFERRED,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK (low >= 0),
    CHECK (low <= best),
    CHECK (best <= high),
    CHECK (low <= high),
    CHECK (superseded_by_id <> id)
) STRICT;
CREATE INDEX figure_tally_id ON figure(tally_id) WHERE deleted_at IS NULL;
CREATE INDEX figure_source_id ON figure(source_id) WHERE deleted_at IS NULL;
CREATE INDEX figure_superseded_by_id ON figure(superseded_by_id) WHERE deleted_at IS NULL;

CREATE TABLE harm (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attack_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    victim_id TEXT NOT NULL REFERENCES victim(id) DEFERRABLE INITIALLY DEFERRED,
    tally_id TEXT NOT NULL REFERENCES tally(id) DEFERRABLE INITIALLY DEFERRED,
    date_edtf TEXT,
    date_min TEXT,
    date_max TEXT,
    age_low INTEGER,
    age_high INTEGER,
    age_text TEXT,
    civilian_status TEXT,
    weapon TEXT,
    circumstance TEXT,
    cause_of_death TEXT,
    body TEXT,
    outcome TEXT,
    parent_harm_id TEXT REFERENCES harm(id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK (age_low BETWEEN 0 AND 130),
    CHECK (age_high BETWEEN 0 AND 130),
    CHECK (age_low <= age_high),
    CHECK (parent_harm_id <> id)
) STRICT;
CREATE INDEX harm_attack_id ON harm(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX harm_victim_id ON harm(victim_id) WHERE deleted_at IS NULL;
CREATE INDEX harm_tally_id ON harm(tally_id) WHERE deleted_at IS NULL;
CREATE INDEX harm_parent_harm_id ON harm(parent_harm_id) WHERE deleted_at IS NULL;

CREATE TABLE custody_event (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    abduction_id TEXT NOT NULL REFERENCES abduction(id) DEFERRABLE INITIALLY DEFERRED,
    event_type TEXT NOT NULL,
    date_edtf TEXT,
    date_min TEXT,
    date_max TEXT,
    place_id TEXT REFERENCES place(id) DEFERRABLE INITIALLY DEFERRED,
    source_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    outcome_tally_id TEXT REFERENCES tally(id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX custody_event_abduction_id ON custody_event(abduction_id) WHERE deleted_at IS NULL;
CREATE INDEX custody_event_event_type ON custody_event(event_type) WHERE deleted_at IS NULL;
CREATE INDEX custody_event_source_id ON custody_event(source_id) WHERE deleted_at IS NULL;
CREATE INDEX custody_event_outcome_tally_id ON custody_event(outcome_tally_id) WHERE deleted_at IS NULL;
CREATE INDEX custody_event_place_id ON custody_event(place_id) WHERE deleted_at IS NULL;

CREATE TABLE contact (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    real_name TEXT NOT NULL,
    phone TEXT,
    address TEXT,
    safe_ways TEXT,
    relation TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;

CREATE TABLE citation (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    field TEXT,
    source_id TEXT NOT NULL REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT,
    quotation TEXT,
    stance TEXT NOT NULL,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX citation_entity_id ON citation(entity_id) WHERE deleted_at IS NULL;
CREATE INDEX citation_source_id ON citation(source_id) WHERE deleted_at IS NULL;

CREATE TABLE attack_link (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    from_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    link_type TEXT NOT NULL,
    to_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    confidence TEXT,
    basis TEXT,
    source_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK (from_id <> to_id)
) STRICT;
CREATE INDEX attack_link_from_id ON attack_link(from_id) WHERE deleted_at IS NULL;
CREATE INDEX attack_link_link_type ON attack_link(link_type) WHERE deleted_at IS NULL;
CREATE INDEX attack_link_to_id ON attack_link(to_id) WHERE deleted_at IS NULL;
CREATE INDEX attack_link_source_id ON attack_link(source_id) WHERE deleted_at IS NULL;

CREATE TABLE cycle (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    note TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX cycle_name ON cycle(name COLLATE NOCASE) WHERE deleted_at IS NULL;

CREATE TABLE cycle_attack (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attack_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    cycle_id TEXT NOT NULL REFERENCES cycle(id) DEFERRABLE INITIALLY DEFERRED,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX cycle_attack_attack_id ON cycle_attack(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX cycle_attack_cycle_id ON cycle_attack(cycle_id) WHERE deleted_at IS NULL;

CREATE TABLE legal_qualification (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attack_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    qualification TEXT NOT NULL,
    wording TEXT NOT NULL,
    asserted_by TEXT,
    proof_level INTEGER CHECK (proof_level BETWEEN 0 AND 5),
    source_id TEXT REFERENCES source(id) DEFERRABLE INITIALLY DEFERRED,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX legal_qualification_attack_id ON legal_qualification(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX legal_qualification_qualification ON legal_qualification(qualification) WHERE deleted_at IS NULL;
CREATE INDEX legal_qualification_source_id ON legal_qualification(source_id) WHERE deleted_at IS NULL;

CREATE TABLE attachment (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    original_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER,
    mime TEXT,
    copy_kind TEXT,
    captured_edtf TEXT,
    captured_min TEXT,
    captured_max TEXT,
    captured_place_id TEXT REFERENCES place(id) DEFERRABLE INITIALLY DEFERRED,
    device TEXT,
    collected_at TEXT,
    collected_by TEXT,
    collection_method TEXT,
    source_url TEXT,
    graphic INTEGER CHECK (graphic IN (0, 1)),
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX attachment_sha256 ON attachment(sha256 COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX attachment_captured_place_id ON attachment(captured_place_id) WHERE deleted_at IS NULL;

CREATE TABLE attachment_link (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    attachment_id TEXT NOT NULL REFERENCES attachment(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX attachment_link_entity_id ON attachment_link(entity_id) WHERE deleted_at IS NULL;
CREATE INDEX attachment_link_attachment_id ON attachment_link(attachment_id) WHERE deleted_at IS NULL;

CREATE TABLE custody_log (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attachment_id TEXT NOT NULL REFERENCES attachment(id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    action TEXT NOT NULL,
    note TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX custody_log_attachment_id ON custody_log(attachment_id) WHERE deleted_at IS NULL;

CREATE TABLE comment (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    field TEXT,
    text TEXT NOT NULL,
    status TEXT NOT NULL,
    by TEXT,
    at TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX comment_entity_id ON comment(entity_id) WHERE deleted_at IS NULL;
CREATE INDEX comment_status ON comment(status) WHERE deleted_at IS NULL;

CREATE TABLE waived_warning (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
    by TEXT,
    at TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE INDEX waived_warning_entity_id ON waived_warning(entity_id) WHERE deleted_at IS NULL;

CREATE TABLE duplicate_candidate (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    score REAL CHECK (score BETWEEN 0 AND 1),
    reasons TEXT,
    decision TEXT NOT NULL,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT,
    CHECK (entity_id <> other_id)
) STRICT;
CREATE INDEX duplicate_candidate_entity_id ON duplicate_candidate(entity_id) WHERE deleted_at IS NULL;
CREATE INDEX duplicate_candidate_other_id ON duplicate_candidate(other_id) WHERE deleted_at IS NULL;
CREATE INDEX duplicate_candidate_decision ON duplicate_candidate(decision) WHERE deleted_at IS NULL;

CREATE TABLE attack_summary (
    n INTEGER PRIMARY KEY REFERENCES attack(n),
    places TEXT,
    perpetrators TEXT,
    killed_low INTEGER,
    killed_best INTEGER,
    killed_high INTEGER,
    killed_strict INTEGER,
    killed_approx INTEGER,
    injured_low INTEGER,
    injured_best INTEGER,
    injured_high INTEGER,
    injured_strict INTEGER,
    injured_approx INTEGER,
    abducted_low INTEGER,
    abducted_best INTEGER,
    abducted_high INTEGER,
    abducted_strict INTEGER,
    abducted_approx INTEGER,
    displaced_low INTEGER,
    displaced_best INTEGER,
    displaced_high INTEGER,
    displaced_strict INTEGER,
    displaced_approx INTEGER,
    homes_burned_low INTEGER,
    homes_burned_best INTEGER,
    homes_burned_high INTEGER,
    homes_burned_strict INTEGER,
    homes_burned_approx INTEGER,
    documented INTEGER,
    reports INTEGER,
    independent INTEGER
) STRICT;
CREATE INDEX attack_summary_places ON attack_summary(places COLLATE NOCASE);
CREATE INDEX attack_summary_perpetrators ON attack_summary(perpetrators COLLATE NOCASE);
CREATE INDEX attack_summary_killed_best ON attack_summary(killed_best);
CREATE INDEX attack_summary_injured_best ON attack_summary(injured_best);
CREATE INDEX attack_summary_abducted_best ON attack_summary(abducted_best);
CREATE INDEX attack_summary_displaced_best ON attack_summary(displaced_best);
CREATE INDEX attack_summary_homes_burned_best ON attack_summary(homes_burned_best);
CREATE INDEX attack_summary_documented ON attack_summary(documented);
CREATE INDEX attack_summary_reports ON attack_summary(reports);
CREATE INDEX attack_summary_independent ON attack_summary(independent);

CREATE TABLE tally_summary (
    n INTEGER PRIMARY KEY REFERENCES tally(n),
    attack_n INTEGER NOT NULL,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    part TEXT NOT NULL,
    counted INTEGER NOT NULL CHECK (counted IN (0, 1)),
    low INTEGER,
    best INTEGER,
    high INTEGER,
    strict INTEGER NOT NULL,
    approx INTEGER NOT NULL,
    documented INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    independent INTEGER NOT NULL
) STRICT;
CREATE INDEX tally_summary_attack_n ON tally_summary(attack_n);
CREATE INDEX tally_summary_measure ON tally_summary(measure, part);

CREATE TABLE change (
    n INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    device TEXT NOT NULL,
    seq INTEGER NOT NULL,
    stamp TEXT NOT NULL,
    author TEXT NOT NULL,
    batch TEXT NOT NULL,
    entity TEXT NOT NULL,
    record_id TEXT NOT NULL,
    digest BLOB NOT NULL,
    parents TEXT NOT NULL CHECK (json_valid(parents)),
    prev BLOB
) STRICT;
CREATE UNIQUE INDEX change_seq ON change(device, seq);
CREATE INDEX change_record ON change(record_id);
CREATE TABLE change_value (
    change_n INTEGER NOT NULL REFERENCES change(n),
    field TEXT NOT NULL,
    salt BLOB,
    value ANY,
    commitment BLOB,
    PRIMARY KEY (change_n, field)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER change_no_update BEFORE UPDATE ON change
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER change_no_delete BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER change_value_only_erased BEFORE UPDATE ON change_value
WHEN NEW.change_n <> OLD.change_n OR NEW.field <> OLD.field
  OR NEW.salt IS NOT NULL OR NEW.value IS NOT NULL OR NEW.commitment IS NULL
BEGIN SELECT RAISE(ABORT, 'a value of the history can only be erased'); END;
CREATE TRIGGER change_value_no_delete BEFORE DELETE ON change_value
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;

CREATE TABLE device (id TEXT PRIMARY KEY, name TEXT NOT NULL, made_at TEXT NOT NULL) STRICT;
CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    entity TEXT NOT NULL,
    record_id TEXT,
    data TEXT NOT NULL CHECK (json_valid(data)),
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;
CREATE TABLE saved_view (
    n INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    name TEXT NOT NULL,
    data TEXT NOT NULL CHECK (json_valid(data)),
    UNIQUE (entity, name)
) STRICT;
CREATE TABLE export_log (
    n INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    format TEXT NOT NULL,
    profile TEXT NOT NULL,
    filter TEXT NOT NULL,
    tables TEXT NOT NULL CHECK (json_valid(tables)),
    rows INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) STRICT;
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT) STRICT;
CREATE TABLE attachment_chunk (
    sha256 TEXT NOT NULL,
    seq INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sha256, seq)
) STRICT;

CREATE VIRTUAL TABLE attack_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
INSERT INTO attack_text(attack_text, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE victim_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
INSERT INTO victim_text(victim_text, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE abduction_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
INSERT INTO abduction_text(abduction_text, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE source_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
INSERT INTO source_text(source_text, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE place_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
INSERT INTO place_text(place_text, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE actor_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
INSERT INTO actor_text(actor_text, rank) VALUES ('secure-delete', 1);
"""

# Place names and areas read from public files: no part of the history, never exported, read anew at will.
GAZETTEER = """
CREATE TABLE gazetteer (
    n INTEGER PRIMARY KEY,
    country TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    feature TEXT NOT NULL,
    lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
    population INTEGER,
    adm1_code TEXT NOT NULL,
    adm2_code TEXT NOT NULL,
    external_id INTEGER NOT NULL,
    spellings TEXT NOT NULL,
    alt_names TEXT NOT NULL
) STRICT;
CREATE INDEX gazetteer_folded ON gazetteer(country, folded, feature);
CREATE VIRTUAL TABLE gazetteer_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);
CREATE TABLE gazetteer_region (
    country TEXT NOT NULL,
    level INTEGER NOT NULL,
    adm1_code TEXT NOT NULL,
    adm2_code TEXT NOT NULL,
    name TEXT NOT NULL,
    spellings TEXT NOT NULL,
    pcode TEXT,
    points INTEGER,
    south REAL,
    west REAL,
    north REAL,
    east REAL,
    PRIMARY KEY (country, level, adm1_code, adm2_code)
) STRICT, WITHOUT ROWID;
CREATE TABLE gazetteer_admin (
    n INTEGER PRIMARY KEY,
    country TEXT NOT NULL,
    level INTEGER NOT NULL,
    pcode TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    parent TEXT NOT NULL,
    valid_from TEXT
) STRICT;
CREATE INDEX gazetteer_admin_country ON gazetteer_admin(country, level);
CREATE TABLE gazetteer_file (
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    rows INTEGER NOT NULL,
    vintage TEXT NOT NULL,
    loaded_at TEXT NOT NULL,
    PRIMARY KEY (kind, country)
) STRICT, WITHOUT ROWID;
"""

# Folded names by the keys under which namesakes are looked for; and what finds attacks of several days.
NAME_KEY = """
CREATE TABLE name_key (
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    n INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (entity, key, n, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_n ON name_key(entity, n);
CREATE INDEX attack_span ON attack(date_max, date_min) WHERE deleted_at IS NULL AND date_max > date_min;
"""

# What came of a question that was asked in review.
ANSWERS = """
ALTER TABLE comment ADD COLUMN answer TEXT;
ALTER TABLE comment ADD COLUMN answered_by TEXT;
ALTER TABLE comment ADD COLUMN answered_at TEXT;
ALTER TABLE comment ADD COLUMN closed_by TEXT;
ALTER TABLE comment ADD COLUMN closed_at TEXT;
"""

# The history with one row an entry, its values as one list, and nothing twice: seq, batch and device give the
# entry before, the values give the digest. `entry` says the same in words.
HISTORY_BEFORE = """
DROP TRIGGER change_no_update;
DROP TRIGGER change_no_delete;
DROP TRIGGER change_value_only_erased;
DROP TRIGGER change_value_no_delete;
DROP INDEX change_seq;
DROP INDEX change_record;
ALTER TABLE change RENAME TO change_before;
ALTER TABLE device RENAME TO device_before;
CREATE TABLE device (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
CREATE TABLE author (n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE change_shape (
    n INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    fields TEXT NOT NULL CHECK (json_type(fields) = 'array'),
    UNIQUE (entity, fields)
) STRICT;
CREATE TABLE change (
    n INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    device INTEGER NOT NULL REFERENCES device(n),
    seq INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    author INTEGER NOT NULL REFERENCES author(n),
    record_id ANY NOT NULL,
    shape INTEGER NOT NULL REFERENCES change_shape(n),
    parents BLOB,
    seed BLOB CHECK (length(seed) = 16),
    seals TEXT CHECK (json_type(seals) = 'array'),
    "values" TEXT NOT NULL CHECK (json_type("values") = 'array'),
    CHECK ((seed IS NULL) <> (seals IS NULL))
) STRICT;
INSERT INTO device (id, name, made_at) SELECT id, name, made_at FROM device_before ORDER BY rowid;
INSERT INTO device (id, name, made_at) SELECT DISTINCT device, '?', '' FROM change_before
    WHERE device NOT IN (SELECT id FROM device);
INSERT INTO author (name) SELECT DISTINCT author FROM change_before ORDER BY n;
"""
HISTORY_AFTER = """
DROP TABLE change_value;
DROP TABLE change_before;
DROP TABLE device_before;
CREATE UNIQUE INDEX change_seq ON change(device, seq);
CREATE INDEX change_record ON change(record_id);
CREATE VIEW entry AS SELECT
    c.n, c.hash, d.id AS device, c.seq, d.id || ':' || c.batch AS batch,
    strftime('%Y-%m-%dT%H:%M:%S', c.stamp / 10000000, 'unixepoch')
    || printf('.%03dZ-%04d', c.stamp / 10000 % 1000, c.stamp % 10000) AS stamp,
    a.name AS author, s.entity,
    CASE typeof(c.record_id) WHEN 'blob' THEN lower(
        substr(hex(c.record_id), 1, 8) || '-' || substr(hex(c.record_id), 9, 4) || '-' ||
        substr(hex(c.record_id), 13, 4) || '-' || substr(hex(c.record_id), 17, 4) || '-' ||
        substr(hex(c.record_id), 21)
    ) ELSE c.record_id END AS record_id,
    s.fields, c.parents, c.seed, c.seals, c."values"
FROM change c LEFT JOIN device d ON d.n = c.device LEFT JOIN author a ON a.n = c.author
LEFT JOIN change_shape s ON s.n = c.shape;
CREATE TRIGGER change_no_delete BEFORE DELETE ON change
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER change_no_update BEFORE UPDATE ON change
WHEN NEW.n <> OLD.n OR NEW.hash IS NOT OLD.hash OR NEW.device <> OLD.device OR NEW.seq <> OLD.seq
  OR NEW.batch <> OLD.batch OR NEW.stamp <> OLD.stamp OR NEW.author <> OLD.author
  OR NEW.record_id IS NOT OLD.record_id OR NEW.shape <> OLD.shape OR NEW.parents IS NOT OLD.parents
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER change_only_erased BEFORE UPDATE ON change
WHEN NEW.seed IS NOT NULL OR NEW.seals IS NULL
  OR json_array_length(NEW.seals) <> json_array_length(OLD."values")
  OR json_array_length(NEW."values") <> json_array_length(OLD."values")
  OR EXISTS (
    SELECT 1 FROM json_each(NEW."values") new JOIN json_each(OLD."values") old ON old.key = new.key
    JOIN json_each(NEW.seals) seal ON seal.key = new.key
    LEFT JOIN json_each(OLD.seals) was ON was.key = new.key
    WHERE CASE length(seal.value)
      WHEN 64 THEN new.type <> 'null' OR length(was.value) = 64 AND was.value <> seal.value
      WHEN 32 THEN new.type <> old.type OR new.value IS NOT old.value OR was.value <> seal.value
      ELSE 1 END
  )
BEGIN SELECT RAISE(ABORT, 'a value of the history can only be erased'); END;
CREATE TRIGGER change_shape_no_update BEFORE UPDATE ON change_shape
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER change_shape_no_delete BEFORE DELETE ON change_shape
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER author_no_update BEFORE UPDATE ON author
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER author_no_delete BEFORE DELETE ON author
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
PRAGMA user_version = 2;
"""


def _history_by_entry(db: Database) -> None:
    """Bring the history into one row an entry. Hashes stay, and so do the salts that were drawn for them."""
    run(HISTORY_BEFORE)(db)
    top = db.conn.execute("SELECT coalesce(max(n), 0) FROM change_before").fetchone()[0]
    for start in range(0, top, 1000):
        _convert(db, start, start + 1000)
    run(HISTORY_AFTER)(db)


def _convert(db: Database, start: int, end: int) -> None:
    """Convert the entries after one number up to another."""
    kept: dict[int, list[tuple[str, bytes | None, object, bytes | None]]] = {}
    sql = """SELECT change_n, field, salt, value, commitment FROM change_value
        WHERE change_n > ? AND change_n <= ? ORDER BY change_n, field"""
    for n, *value in db.conn.execute(sql, (start, end)):
        kept.setdefault(n, []).append(tuple(value))
    sql = """SELECT c.n, c.entity, c.record_id, c.parents, c.hash, d.n, c.seq,
        CAST(substr(c.batch, instr(c.batch, ':') + 1) AS INTEGER),
        coalesce((strftime('%s', substr(c.stamp, 1, 19)) * 1000 + substr(c.stamp, 21, 3)) * 10000
        + substr(c.stamp, 26), 0), a.n
        FROM change_before c JOIN device d ON d.id = c.device JOIN author a ON a.name = c.author
        WHERE c.n > ? AND c.n <= ? ORDER BY c.n"""
    for n, entity, id, parents, *told in db.conn.execute(sql, (start, end)).fetchall():
        values = kept.get(n, [])
        shape = (entity, json.dumps([field for field, *_ in values]))
        db.conn.execute("INSERT OR IGNORE INTO change_shape (entity, fields) VALUES (?, ?)", shape)
        seals = [
            commitment.hex() if salt is None and value is None and commitment else (salt or b"").hex()
            for _, salt, value, commitment in values
        ]
        db.conn.execute(
            """INSERT INTO change SELECT ?, ?, ?, ?, ?, ?, ?, ?, n, ?, NULL, ?, ?
            FROM change_shape WHERE entity = ? AND fields = ?""",
            (
                n, *told, bytes.fromhex(id.replace("-", "")) if _UUID(id) else id,
                bytes.fromhex("".join(_HASHES(parents))) or None, json.dumps(seals),
                _list([value for _, _, value, _ in values]), *shape,
            ),
        )  # fmt: skip


_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").fullmatch
_HASHES = re.compile('"([0-9a-f]{64})"').findall
_list = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=repr).encode

# What filters and sorts without reading whole tables: both ends of a date, tolls with what is above them,
# names with their accented letters next to the plain ones, the reasons for no value.
_MARKED, _PLAIN = "éèêëàâäáîïíôöóûüùúçñɛɔŋɲÉÈÊËÀÂÄÁÎÏÍÔÖÓÛÜÙÚÇÑƐƆŊƝ", "eeeeaaaaiiiooouuuucneonn" * 2


def _folded(column: str) -> str:
    said = f"lower({column})"
    for letter, plain in zip(_MARKED, _PLAIN, strict=True):
        said = f"replace({said}, '{letter}', '{plain}')"
    return said


def _list_indexes(db: Database) -> None:
    """Make the indexes of lists anew."""
    live = "WHERE deleted_at IS NULL"
    wanted = [
        (table, f"{stem}_min", f"{stem}_min, {stem}_max", live)
        for table, stem in (("attack", "date"), ("source", "date"), ("abduction", "taken"))
    ]
    wanted += [
        ("attack_summary", f"{name}_best", f"{name}_best, {name}_strict", "")
        for name in ("killed", "injured", "abducted", "displaced", "homes_burned")
    ]
    names = (
        "attack.title victim.name source.title source.publisher place.name place.adm1_name place.adm2_name"
    )
    for table, name in (
        column.split(".") for column in (names + " actor.name actor.acronym cycle.name").split()
    ):
        wanted.append((table, name, _folded(name), live))
    wanted += [("attack_summary", name, _folded(name), "") for name in ("places", "perpetrators")]
    for table, name, columns, where in wanted:
        db.conn.execute(f"DROP INDEX {table}_{name}")
        db.conn.execute(f"CREATE INDEX {table}_{name} ON {table}({columns}) {where}")
    for table in ("attack", "victim", "abduction", "source", "place", "actor"):
        db.conn.execute(f"CREATE INDEX {table}_missing ON {table}(missing) {live} AND missing IS NOT NULL")


# Names by every three letters in a row, so that a part of a name is found.
NAME_TEXT = "".join(
    f"""
CREATE VIRTUAL TABLE {table}_trigram USING fts5(
    text, content='', contentless_delete=1, tokenize='trigram remove_diacritics 1'
);
INSERT INTO {table}_trigram({table}_trigram, rank) VALUES ('secure-delete', 1);
INSERT INTO {table}_trigram(rowid, text) SELECT r.n, concat_ws(char(10), {columns}) FROM {source}
WHERE r.deleted_at IS NULL;
"""
    for table, source, columns in (
        ("victim", "victim r", "name, other_names, code"),
        ("source", "source r", "title, publisher, author, code"),
        ("place", "place r", "name, name_local, alt_names"),
        ("actor", "actor r", "name, acronym, aliases"),
        (
            "attack",
            "attack r",
            """title, (
    SELECT group_concat(concat_ws(char(10), p.name, p.name_local, p.alt_names), char(10))
    FROM attack_place x JOIN place p ON p.id = x.place_id WHERE x.attack_id = r.id AND x.deleted_at IS NULL
), (
    SELECT group_concat(concat_ws(char(10), a.name, a.acronym, a.aliases), char(10))
    FROM involvement x JOIN actor a ON a.id = x.actor_id WHERE x.attack_id = r.id AND x.deleted_at IS NULL
), code""",
        ),
    )
)

# What lists ask and would take long to find out each time: who changed a record last, and how much there is
# to mend in it. The records of `unexamined` are still to be looked at.
LIST_STATE = """
CREATE TABLE last_change (
    entity TEXT NOT NULL,
    n INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    author INTEGER NOT NULL,
    PRIMARY KEY (entity, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX last_change_stamp ON last_change(entity, stamp);
CREATE TABLE last_change_read (name TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE unexamined (
    entity TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (entity, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE problem_count (
    entity TEXT NOT NULL,
    n INTEGER NOT NULL,
    hard INTEGER NOT NULL,
    soft INTEGER NOT NULL,
    until TEXT,
    PRIMARY KEY (entity, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX problem_count_until ON problem_count(until) WHERE until IS NOT NULL;
""" + "".join(
    f"INSERT INTO unexamined SELECT '{table}', n FROM {table} WHERE deleted_at IS NULL;\n"
    for table in ("attack", "victim", "source", "place", "actor")
)

PUBLISH_PLACE = "ALTER TABLE attack ADD COLUMN publish_place INTEGER CHECK (publish_place IN (0, 1))"

# A key for each device, and each head that it signed in a table of its own.
DEVICE_KEY = """
ALTER TABLE device ADD COLUMN seed BLOB CHECK (length(seed) = 32);
ALTER TABLE device ADD COLUMN key BLOB CHECK (length(key) = 32);
ALTER TABLE device ADD COLUMN computer TEXT;
ALTER TABLE device ADD COLUMN lost TEXT;
CREATE TABLE device_head (
    n INTEGER PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device(n),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB CHECK (length(signature) = 64)
) STRICT;
INSERT INTO device_head (device, seq, hash) SELECT d.n, max(c.seq), c.hash
    FROM change c JOIN device d ON d.n = c.device JOIN setting s ON s.name = 'head:' || d.id
    WHERE c.seq < CAST(s.value AS INTEGER) GROUP BY c.device, c.batch ORDER BY 1, 2;
INSERT INTO device_head (device, seq, hash)
    SELECT d.n, CAST(s.value AS INTEGER), coalesce(unhex(substr(s.value, instr(s.value, ':') + 1)), x'')
    FROM setting s JOIN device d ON s.name = 'head:' || d.id;
DELETE FROM setting WHERE name LIKE 'head:%';
CREATE TRIGGER device_head_no_delete BEFORE DELETE ON device_head
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
CREATE TRIGGER device_head_no_update BEFORE UPDATE ON device_head
WHEN OLD.signature IS NOT NULL OR NEW.n <> OLD.n OR NEW.device <> OLD.device OR NEW.seq <> OLD.seq
  OR NEW.hash <> OLD.hash
BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END;
PRAGMA user_version = 3;
"""

# What lies in the trash is found without reading what does not.
IN_TRASH = "".join(
    f"CREATE INDEX {table}_in_trash ON {table}(deleted_at) WHERE deleted_at IS NOT NULL;\n"
    for table in (
        "attack", "victim", "abduction", "source", "place", "actor", "attack_place", "involvement", "tally",
        "figure", "harm", "custody_event", "citation", "attack_link", "cycle", "cycle_attack",
        "legal_qualification", "contact", "attachment", "attachment_link", "custody_log", "comment",
        "waived_warning", "duplicate_candidate",
    )
)  # fmt: skip

Step = str | Callable[["Database"], None]
STEPS: tuple[tuple[str, Step], ...] = (
    ("0001_foundation", FOUNDATION),
    ("0002_gazetteer", GAZETTEER),
    ("0003_name_key", NAME_KEY),
    ("0004_answers", ANSWERS),
    ("0005_history_by_entry", _history_by_entry),
    ("0006_publish_place", PUBLISH_PLACE),
    ("0007_list_indexes", _list_indexes),
    ("0008_name_text", NAME_TEXT),
    ("0009_list_state", LIST_STATE),
    ("0010_device_key", DEVICE_KEY),
    ("0011_in_trash", IN_TRASH),
    ("0012_waived_field", "ALTER TABLE waived_warning ADD COLUMN field TEXT;"),
)  # fmt: skip


def run(step: Step) -> Callable[[Database], None]:
    """Return what a step does to the tables."""
    if not isinstance(step, str):
        return step

    def statements(db: Database) -> None:
        for statement in _statements(step):
            db.conn.execute(statement)

    return statements


def _statements(sql: str) -> list[str]:
    """Return the single statements; a trigger's inner semicolons do not end it."""
    found: list[str] = []
    open_ = ""
    for line in sql.splitlines(keepends=True):
        open_ += line
        if line.rstrip().endswith(";") and (
            not open_.lstrip().startswith("CREATE TRIGGER") or "END;" in line
        ):
            found.append(open_.strip())
            open_ = ""
    return [*found, open_.strip()] if open_.strip() else found
