"""The tables of the first version of a casebook: frozen, the first of the steps of `migrations.py`."""

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
