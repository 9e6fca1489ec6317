-- The example, as the version wrote it that kept a row for each value of the history.
PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1415933295;
PRAGMA user_version = 1;
BEGIN;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
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
CREATE TABLE cycle (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    note TEXT,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
CREATE TABLE cycle_attack (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attack_id TEXT NOT NULL REFERENCES attack(id) DEFERRABLE INITIALLY DEFERRED,
    cycle_id TEXT NOT NULL REFERENCES cycle(id) DEFERRABLE INITIALLY DEFERRED,
    missing TEXT CHECK (json_valid(missing)),
    deleted_at TEXT
) STRICT;
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
CREATE TABLE change_value (
    change_n INTEGER NOT NULL REFERENCES change(n),
    field TEXT NOT NULL,
    salt BLOB,
    value ANY,
    commitment BLOB,
    PRIMARY KEY (change_n, field)
) STRICT, WITHOUT ROWID;
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
CREATE VIRTUAL TABLE victim_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE abduction_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE source_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE place_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
CREATE VIRTUAL TABLE actor_text USING fts5(
    text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
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
CREATE TABLE gazetteer_file (
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    rows INTEGER NOT NULL,
    vintage TEXT NOT NULL,
    loaded_at TEXT NOT NULL,
    PRIMARY KEY (kind, country)
) STRICT, WITHOUT ROWID;
CREATE TABLE name_key (
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    n INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (entity, key, n, name)
) STRICT, WITHOUT ROWID;
INSERT INTO _sqlite_migrations VALUES (1,'temoin','0001_foundation','2026-11-22 20:53:09.517294+00:00');
INSERT INTO _sqlite_migrations VALUES (2,'temoin','0002_gazetteer','2026-11-22 20:53:09.522888+00:00');
INSERT INTO _sqlite_migrations VALUES (3,'temoin','0003_name_key','2026-11-22 20:53:09.525154+00:00');
INSERT INTO attack VALUES (1,'01a20508-c119-77b3-9511-3a3c8b78f1b4','Dozo attack on Kalala','2024-01-06','2024-01-06','2024-01-06',NULL,'village_attack','A Dozo armed group attacked Kalala, a mainly Fulani village, and by one account Boura too. Civilians were killed, two children among them, others were led away, and property and animals were looted.',NULL,0,'not_verified','submitted',1,'MLI-2024-0001',NULL,NULL,NULL,NULL);
INSERT INTO attack VALUES (2,'01a20508-c120-704e-bc0d-295c19337d7c','JNIM attack on Ogota and Ouémbé','2024-01-27','2024-01-27','2024-01-27',NULL,'village_attack','JNIM fighters attacked the villages of Ogota and Ouémbé in the Mopti region. They killed civilians, three children among them, and burned down homes; the inhabitants fled.',NULL,0,'not_verified','submitted',1,'MLI-2024-0002',NULL,NULL,NULL,NULL);
INSERT INTO abduction VALUES (1,'01a20508-c11f-7eae-b436-3e6180fe502c','01a20508-c119-77b3-9511-3a3c8b78f1b4','01a20508-c11f-79ed-b5bb-5496b1437b02',NULL,'2024-01-06','2024-01-06','2024-01-06',NULL,NULL,NULL,'01a20508-c119-769f-aef8-9e377fc3fac0','unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'held','2024-01-06','2024-01-06','2024-01-06','A-0001',NULL,NULL);
INSERT INTO source VALUES (1,'01a20508-c119-7442-8b3f-1747a9d4fe1b','ngo','report','Mali: Islamist Armed Groups, Ethnic Militias Commit Atrocities','Human Rights Watch',NULL,NULL,'2024-05-08','2024-05-08','2024-05-08','en','https://www.hrw.org/news/2024/05/08/mali-islamist-armed-groups-ethnic-militias-commit-atrocities',NULL,NULL,NULL,NULL,NULL,'open_source','ngo',NULL,NULL,'B',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'S-0001',NULL,NULL);
INSERT INTO source VALUES (2,'01a20508-c119-75e9-880b-ec8147a01d6d','media','news_article','News article on the report about killings in central Mali','Al Jazeera',NULL,NULL,'2024-05-08','2024-05-08','2024-05-08','en',NULL,NULL,NULL,NULL,NULL,NULL,'open_source','reporter','01a20508-c119-7442-8b3f-1747a9d4fe1b','Human Rights Watch',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'S-0002',NULL,NULL);
INSERT INTO source VALUES (3,'01a20508-c119-7619-b54c-b0dfe5d9283a','media','news_article','News agency article on the report about killings in central Mali','Associated Press',NULL,NULL,'2024-05-08','2024-05-08','2024-05-08','en',NULL,NULL,NULL,NULL,NULL,NULL,'open_source','reporter','01a20508-c119-7442-8b3f-1747a9d4fe1b','Human Rights Watch',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'S-0003',NULL,NULL);
INSERT INTO place VALUES (1,'01a20508-c119-784a-93b7-3c8665d61a65','Kalala',NULL,'Kakala','village','MLI','Ségou','ML04',NULL,NULL,NULL,NULL,13.75535,-5.11192,2455899,'GeoNames',NULL,'fulani','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO place VALUES (2,'01a20508-c119-78b1-ae21-b2f9434ad3fd','Boura',NULL,NULL,'village','MLI','Ségou','ML04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO place VALUES (3,'01a20508-c120-7075-8474-b60aa9aca6f9','Ogota',NULL,NULL,'village','MLI','Mopti','ML05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO place VALUES (4,'01a20508-c120-70c3-8cb4-9b6179cd85a4','Ouémbé',NULL,NULL,'village','MLI','Mopti','ML05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO actor VALUES (1,'01a20508-c119-7643-9e06-6408a5634f5d','Al-Qaida',NULL,'Al-Qaeda; Al-Qaïda','rebel',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO actor VALUES (2,'01a20508-c119-769f-aef8-9e377fc3fac0','Dozo militia','Dozo','Donso; Dozo hunters; chasseurs dozos','communal_militia',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Dozo Communal Militia (Mali)',NULL,NULL,NULL);
INSERT INTO actor VALUES (3,'01a20508-c119-76c1-8422-e91c1bf42130','Jama''at Nusrat al-Islam wal-Muslimin','JNIM','GSIM; Groupe de soutien à l''islam et aux musulmans','rebel','01a20508-c119-7643-9e06-6408a5634f5d',NULL,NULL,NULL,NULL,NULL,NULL,'JNIM: Group for Support of Islam and Muslims',NULL,NULL,NULL);
INSERT INTO actor VALUES (4,'01a20508-c119-777d-8339-25a6a49d0eec','Civilians',NULL,NULL,'civilians',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Civilians (Mali)',NULL,NULL,NULL);
INSERT INTO attack_place VALUES (1,'01a20508-c119-78d4-8d28-f9287866f313','01a20508-c119-77b3-9511-3a3c8b78f1b4','01a20508-c119-784a-93b7-3c8665d61a65',1,NULL,'asserted',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO attack_place VALUES (2,'01a20508-c119-7927-8bc8-af24d97b4e14','01a20508-c119-77b3-9511-3a3c8b78f1b4','01a20508-c119-78b1-ae21-b2f9434ad3fd',4,NULL,'disputed',0,2,NULL,NULL,NULL,NULL,NULL,'Several villages in Mali bear this name; which one is meant is not known.',NULL,NULL);
INSERT INTO attack_place VALUES (3,'01a20508-c120-709e-8d80-2444fd1362f0','01a20508-c120-704e-bc0d-295c19337d7c','01a20508-c120-7075-8474-b60aa9aca6f9',4,NULL,'asserted',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO attack_place VALUES (4,'01a20508-c120-70e2-80dc-c92367f4e063','01a20508-c120-704e-bc0d-295c19337d7c','01a20508-c120-70c3-8cb4-9b6179cd85a4',4,NULL,'asserted',0,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO involvement VALUES (1,'01a20508-c119-79f1-b673-0be3f425fd4b','01a20508-c119-77b3-9511-3a3c8b78f1b4','perpetrator','01a20508-c119-769f-aef8-9e377fc3fac0','probable',NULL,'direct',NULL,NULL,'mainly ethnic Bambara','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL,NULL);
INSERT INTO involvement VALUES (2,'01a20508-c119-7a38-b745-198c48205095','01a20508-c119-77b3-9511-3a3c8b78f1b4','target','01a20508-c119-777d-8339-25a6a49d0eec','probable',NULL,NULL,NULL,NULL,NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL,NULL);
INSERT INTO involvement VALUES (3,'01a20508-c120-716a-8e71-59fc9a389209','01a20508-c120-704e-bc0d-295c19337d7c','perpetrator','01a20508-c119-76c1-8422-e91c1bf42130','probable',NULL,'direct',NULL,NULL,'largely Fulani','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL,NULL);
INSERT INTO involvement VALUES (4,'01a20508-c120-718e-8968-ebac92e1e152','01a20508-c120-704e-bc0d-295c19337d7c','target','01a20508-c119-777d-8339-25a6a49d0eec','probable',NULL,NULL,NULL,NULL,NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL,NULL);
INSERT INTO tally VALUES (1,'01a20508-c11e-7d5f-a45f-69dda8571723','01a20508-c119-77b3-9511-3a3c8b78f1b4','killed','person','civilian',NULL,NULL,NULL,NULL,NULL,NULL,0,0,13,0,13,NULL,0,'primary_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (2,'01a20508-c11f-76f0-aa37-cafadc616b8b','01a20508-c119-77b3-9511-3a3c8b78f1b4','killed','person','civilian',NULL,'child',NULL,NULL,'01a20508-c11e-7d5f-a45f-69dda8571723','subset',0,0,2,0,2,2,0,'single_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (3,'01a20508-c11f-79ed-b5bb-5496b1437b02','01a20508-c119-77b3-9511-3a3c8b78f1b4','abducted','person','civilian',NULL,NULL,NULL,NULL,NULL,NULL,0,0,24,0,24,24,0,'primary_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (4,'01a20508-c11f-7d45-81b4-b6c65f87bca5','01a20508-c119-77b3-9511-3a3c8b78f1b4','livestock_taken','animal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL,0,NULL,NULL,0,NULL,NULL,NULL,NULL,'{"best": "unknown"}',NULL);
INSERT INTO tally VALUES (5,'01a20508-c120-7337-a981-2b97a20b2da9','01a20508-c120-704e-bc0d-295c19337d7c','killed','person','civilian',NULL,NULL,NULL,NULL,NULL,NULL,0,0,32,0,32,NULL,0,'primary_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (6,'01a20508-c120-791a-b596-cd3c443acad5','01a20508-c120-704e-bc0d-295c19337d7c','killed','person','civilian',NULL,'child',NULL,NULL,'01a20508-c120-7337-a981-2b97a20b2da9','subset',0,0,3,0,3,3,0,'single_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (7,'01a20508-c120-7bd7-992b-01b39258181a','01a20508-c120-704e-bc0d-295c19337d7c','homes_burned','building',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,350,1,350,NULL,0,'single_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (8,'01a20508-c120-7e8a-b4be-19d51af3f4bb','01a20508-c120-704e-bc0d-295c19337d7c','displaced','person',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2000,0,2000,2000,1,'single_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO figure VALUES (1,'01a20508-c11f-71bf-9a25-1f4da440c297','01a20508-c11e-7d5f-a45f-69dda8571723','01a20508-c119-7442-8b3f-1747a9d4fe1b','at least 13 civilians','at_least',13,0,13,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (2,'01a20508-c11f-73ff-805f-16dd928e15e4','01a20508-c11e-7d5f-a45f-69dda8571723','01a20508-c119-75e9-880b-ec8147a01d6d','13 people','exact',13,0,13,13,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (3,'01a20508-c11f-75a5-8120-86f22329c92f','01a20508-c11e-7d5f-a45f-69dda8571723','01a20508-c119-7619-b54c-b0dfe5d9283a','13 people','exact',13,0,13,13,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (4,'01a20508-c11f-78b0-a0e7-cec040f86cfd','01a20508-c11f-76f0-aa37-cafadc616b8b','01a20508-c119-7442-8b3f-1747a9d4fe1b','including 2 children','exact',2,0,2,2,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (5,'01a20508-c11f-7ba0-936f-e0f06a2b8443','01a20508-c11f-79ed-b5bb-5496b1437b02','01a20508-c119-7442-8b3f-1747a9d4fe1b','24 other civilians','exact',24,0,24,24,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (6,'01a20508-c11f-7d0c-85af-2a16054ba571','01a20508-c11f-79ed-b5bb-5496b1437b02','01a20508-c119-75e9-880b-ec8147a01d6d','24 civilians','exact',24,0,24,24,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (7,'01a20508-c11f-7e7d-8eb2-e18afe7c45f3','01a20508-c11f-7d45-81b4-b6c65f87bca5','01a20508-c119-7442-8b3f-1747a9d4fe1b','looted property and livestock',NULL,NULL,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,'{"best": "unknown"}',NULL);
INSERT INTO figure VALUES (8,'01a20508-c120-74f4-aa5e-f17498983af0','01a20508-c120-7337-a981-2b97a20b2da9','01a20508-c119-7442-8b3f-1747a9d4fe1b','at least 32 civilians','at_least',32,0,32,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (9,'01a20508-c120-77e0-b4ee-ed98fcc9305a','01a20508-c120-7337-a981-2b97a20b2da9','01a20508-c119-75e9-880b-ec8147a01d6d','at least 32 people','at_least',32,0,32,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (10,'01a20508-c120-7a92-b9fa-a3e11a3ec7e4','01a20508-c120-791a-b596-cd3c443acad5','01a20508-c119-7442-8b3f-1747a9d4fe1b','including 3 children','exact',3,0,3,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (11,'01a20508-c120-7d37-a605-39509dcf16f2','01a20508-c120-7bd7-992b-01b39258181a','01a20508-c119-7442-8b3f-1747a9d4fe1b','over 350 homes','more_than',350,1,350,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (12,'01a20508-c121-7013-951e-73aeafc75199','01a20508-c120-7e8a-b4be-19d51af3f4bb','01a20508-c119-7442-8b3f-1747a9d4fe1b','about 2,000 villagers','about',2000,0,2000,2000,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO custody_event VALUES (1,'01a20508-c11f-7f48-ad1a-90f859647c0b','01a20508-c11f-7eae-b436-3e6180fe502c','taken','2024-01-06','2024-01-06','2024-01-06',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL,NULL,NULL);
INSERT INTO citation VALUES (1,'01a20508-c119-7948-a75b-87b101a6db3e','attack','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL,'supports',NULL,NULL);
INSERT INTO citation VALUES (2,'01a20508-c119-7984-9685-04b907e08acb','attack','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL,'01a20508-c119-75e9-880b-ec8147a01d6d',NULL,NULL,'mentions',NULL,NULL);
INSERT INTO citation VALUES (3,'01a20508-c119-799f-a29f-fe9dc7dba904','attack','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL,'01a20508-c119-7619-b54c-b0dfe5d9283a',NULL,NULL,'mentions',NULL,NULL);
INSERT INTO citation VALUES (4,'01a20508-c119-79b9-8de5-38f6eb30d48c','attack_place','01a20508-c119-7927-8bc8-af24d97b4e14',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL,'supports',NULL,NULL);
INSERT INTO citation VALUES (5,'01a20508-c119-79d2-ab93-a9034e0154aa','attack_place','01a20508-c119-7927-8bc8-af24d97b4e14',NULL,'01a20508-c119-75e9-880b-ec8147a01d6d',NULL,NULL,'contradicts',NULL,NULL);
INSERT INTO citation VALUES (6,'01a20508-c120-7104-9648-64eea42aadd0','attack','01a20508-c120-704e-bc0d-295c19337d7c',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL,'supports',NULL,NULL);
INSERT INTO citation VALUES (7,'01a20508-c120-7124-90f1-eba2d3c4d1e3','attack','01a20508-c120-704e-bc0d-295c19337d7c',NULL,'01a20508-c119-75e9-880b-ec8147a01d6d',NULL,NULL,'mentions',NULL,NULL);
INSERT INTO citation VALUES (8,'01a20508-c120-7142-9bda-0f19f4a53e31','attack','01a20508-c120-704e-bc0d-295c19337d7c',NULL,'01a20508-c119-7619-b54c-b0dfe5d9283a',NULL,NULL,'mentions',NULL,NULL);
INSERT INTO attack_link VALUES (1,'01a20508-c121-70ca-8c3d-d43ccbbce57b','01a20508-c120-704e-bc0d-295c19337d7c','same_cycle','01a20508-c119-77b3-9511-3a3c8b78f1b4','possible','The report describes both attacks amid cycles of retaliation.','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO cycle VALUES (1,'01a20508-c121-712a-941e-d2563e9cfba4','Reprisals in Ségou and Mopti, January 2024','45 people killed in the two attacks together, as reported.',NULL,NULL);
INSERT INTO cycle_attack VALUES (1,'01a20508-c121-716d-ab0f-52bffc4fb1ab','01a20508-c119-77b3-9511-3a3c8b78f1b4','01a20508-c121-712a-941e-d2563e9cfba4',NULL,NULL);
INSERT INTO cycle_attack VALUES (2,'01a20508-c121-71a1-934a-4d460cf44885','01a20508-c120-704e-bc0d-295c19337d7c','01a20508-c121-712a-941e-d2563e9cfba4',NULL,NULL);
INSERT INTO legal_qualification VALUES (1,'01a20508-c11f-7f94-8ecb-306bcd001abf','01a20508-c119-77b3-9511-3a3c8b78f1b4','wc_murder','apparent','source',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO legal_qualification VALUES (2,'01a20508-c11f-7fda-b094-4ff4700040a3','01a20508-c119-77b3-9511-3a3c8b78f1b4','wc_civilians','apparent','source',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO legal_qualification VALUES (3,'01a20508-c11f-7ff9-b597-728d587e201d','01a20508-c119-77b3-9511-3a3c8b78f1b4','wc_hostages','apparent','source',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO legal_qualification VALUES (4,'01a20508-c120-701d-98d2-c08b5733a238','01a20508-c119-77b3-9511-3a3c8b78f1b4','wc_pillage','apparent','source',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO legal_qualification VALUES (5,'01a20508-c121-7041-b141-8db7e0e91d0c','01a20508-c120-704e-bc0d-295c19337d7c','wc_murder','apparent','source',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO legal_qualification VALUES (6,'01a20508-c121-7062-a018-eb47900019ab','01a20508-c120-704e-bc0d-295c19337d7c','wc_civilians','apparent','source',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO legal_qualification VALUES (7,'01a20508-c121-7086-bd86-9fb83d7029bb','01a20508-c120-704e-bc0d-295c19337d7c','wc_destruction','apparent','source',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO legal_qualification VALUES (8,'01a20508-c121-70a3-9742-425e04c06db3','01a20508-c120-704e-bc0d-295c19337d7c','wc_displacement','apparent','source',NULL,'01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL,NULL);
INSERT INTO attack_summary VALUES (1,'Kalala · Boura','Dozo',13,13,NULL,0,0,NULL,NULL,NULL,NULL,NULL,24,24,24,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,3,1);
INSERT INTO attack_summary VALUES (2,'Ogota · Ouémbé','JNIM',32,32,NULL,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2000,2000,2000,0,1,350,350,NULL,1,0,0,3,1);
INSERT INTO tally_summary VALUES (1,1,'killed','person','',1,13,13,NULL,0,0,0,3,1);
INSERT INTO tally_summary VALUES (2,1,'killed','person','child',1,2,2,2,0,0,0,1,1);
INSERT INTO tally_summary VALUES (3,1,'abducted','person','',1,24,24,24,0,0,0,2,1);
INSERT INTO tally_summary VALUES (4,1,'livestock_taken','animal','',1,0,0,NULL,0,0,0,1,1);
INSERT INTO tally_summary VALUES (5,2,'killed','person','',1,32,32,NULL,0,0,0,2,1);
INSERT INTO tally_summary VALUES (6,2,'killed','person','child',1,3,3,3,0,0,0,1,1);
INSERT INTO tally_summary VALUES (7,2,'homes_burned','building','',1,350,350,NULL,1,0,0,1,1);
INSERT INTO tally_summary VALUES (8,2,'displaced','person','',1,2000,2000,2000,0,1,0,1,1);
INSERT INTO change VALUES (1,X'ED32D795B1DC867F8B3D134B44A0FC3235431FD3EC8EA682C6B2410B5F7158BC','774cc661',1,'2026-11-22T20:53:09.548Z-0000','tester','774cc661:1','source','01a20508-c119-7442-8b3f-1747a9d4fe1b',X'FABDD87A6415130D45E4B374653A8E77D857886184F7EDFA8951CB9E844CBE7F','[]',NULL);
INSERT INTO change VALUES (2,X'48DBBA582B5D5EAE88E94F239FAAE067279A97FFB380830FD28A06C64E5F603A','774cc661',2,'2026-11-22T20:53:09.549Z-0000','tester','774cc661:1','source','01a20508-c119-75e9-880b-ec8147a01d6d',X'227914A21BF615E984A705E94D7B94F99902720B754CE38A42810D7574BD90C6','[]',X'ED32D795B1DC867F8B3D134B44A0FC3235431FD3EC8EA682C6B2410B5F7158BC');
INSERT INTO change VALUES (3,X'77E09396B9813F9CE0AFA2ADB3FEB97D8F35828BC57C56E74C490AFEBE8DE798','774cc661',3,'2026-11-22T20:53:09.549Z-0001','tester','774cc661:1','source','01a20508-c119-7619-b54c-b0dfe5d9283a',X'9C0B6496A089F44E57313CDD3C91C015724FECB848AA6206C244ED8F8D6F1852','[]',X'48DBBA582B5D5EAE88E94F239FAAE067279A97FFB380830FD28A06C64E5F603A');
INSERT INTO change VALUES (4,X'654B407977A77074DBF4B3FBE1D90F15FD9601863A9ACD2567E14901B97D534C','774cc661',4,'2026-11-22T20:53:09.549Z-0002','tester','774cc661:1','actor','01a20508-c119-7643-9e06-6408a5634f5d',X'703CF3F01CBF83EB321C9D5A51B17A39C7FE09BF828DF31BF7FB8BF7D22F39B6','[]',X'77E09396B9813F9CE0AFA2ADB3FEB97D8F35828BC57C56E74C490AFEBE8DE798');
INSERT INTO change VALUES (5,X'CB5C0E07F37D8277B6B0FE4A4B2BA8E20E1739D0B2774AD6501EF025B11D65FF','774cc661',5,'2026-11-22T20:53:09.549Z-0003','tester','774cc661:1','actor','01a20508-c119-769f-aef8-9e377fc3fac0',X'4FDAF0ECEFD7E4C43B49DCD2B2D53E84DBF6C326D2E222F48B95E1ACAE4CDFEF','[]',X'654B407977A77074DBF4B3FBE1D90F15FD9601863A9ACD2567E14901B97D534C');
INSERT INTO change VALUES (6,X'96668BAD2B9B13F73AC3E81315C2DCA0CC01DFA4B5B3377D222A698F62F99692','774cc661',6,'2026-11-22T20:53:09.549Z-0004','tester','774cc661:1','actor','01a20508-c119-76c1-8422-e91c1bf42130',X'F3C9087E944B2E5E1D423A9666A3B01EF6EC55AB2414E74F57A5FE15A711B029','[]',X'CB5C0E07F37D8277B6B0FE4A4B2BA8E20E1739D0B2774AD6501EF025B11D65FF');
INSERT INTO change VALUES (7,X'B4373F9A6AAC0A5C385DA57B68EDE28EE831A5D43CF90F03EE08A8905208AEAD','774cc661',7,'2026-11-22T20:53:09.549Z-0005','tester','774cc661:1','actor','01a20508-c119-777d-8339-25a6a49d0eec',X'8C25771F43586B4A3FBE9BCF05690CFFAD4F8E768EA0DD11A56BB1C6AF9F9AAE','[]',X'96668BAD2B9B13F73AC3E81315C2DCA0CC01DFA4B5B3377D222A698F62F99692');
INSERT INTO change VALUES (8,X'14750263BE9FFB84E431C668B5CB667C7F24F2C3DE425721A52E69E447C5150D','774cc661',8,'2026-11-22T20:53:09.549Z-0006','tester','774cc661:1','attack','01a20508-c119-77b3-9511-3a3c8b78f1b4',X'D8561126ADF1B6BF8E5AAFED66F3D9C146BF8785CBD348D0126795EAD993B0DF','[]',X'B4373F9A6AAC0A5C385DA57B68EDE28EE831A5D43CF90F03EE08A8905208AEAD');
INSERT INTO change VALUES (9,X'8612E597EDD1DE7AF6E5FE6CEAF8DB058EB21C1544433EA100E4B9B7628D039A','774cc661',9,'2026-11-22T20:53:09.549Z-0007','tester','774cc661:1','place','01a20508-c119-784a-93b7-3c8665d61a65',X'A0B76F36EF413C5E8CFF9A2C97D08C06FE082E5957EE4BEAA269949C2BE1878F','[]',X'14750263BE9FFB84E431C668B5CB667C7F24F2C3DE425721A52E69E447C5150D');
INSERT INTO change VALUES (10,X'D61A1A88494CEA7B4A918E7961D02F210F1AE93DA4990AC10C966286F29DC68B','774cc661',10,'2026-11-22T20:53:09.549Z-0008','tester','774cc661:1','place','01a20508-c119-78b1-ae21-b2f9434ad3fd',X'3AF15A9DFD8416B2A05F98F3ABD5EA2773D3DCDC766F44B394A9F249706E82F8','[]',X'8612E597EDD1DE7AF6E5FE6CEAF8DB058EB21C1544433EA100E4B9B7628D039A');
INSERT INTO change VALUES (11,X'A1C17BD5DCAC456F19093133EBF359C2B7229DE20EC13D7682900ABFA35F165E','774cc661',11,'2026-11-22T20:53:09.549Z-0009','tester','774cc661:1','attack_place','01a20508-c119-78d4-8d28-f9287866f313',X'88C9425F500F6770847695F9CFA511B2D8199800D246EA3D6FC0B3C5B86D65C2','[]',X'D61A1A88494CEA7B4A918E7961D02F210F1AE93DA4990AC10C966286F29DC68B');
INSERT INTO change VALUES (12,X'EB79B607A0D14EC6C3FCBA6FACF33C53A9D1ACA95D2EF27F5A99DE62DC708ACB','774cc661',12,'2026-11-22T20:53:09.549Z-0010','tester','774cc661:1','attack_place','01a20508-c119-7927-8bc8-af24d97b4e14',X'481A86C85C0920F738D810D70B7C3EFEE7B40B96CA207F3897C2517BAF9096C0','[]',X'A1C17BD5DCAC456F19093133EBF359C2B7229DE20EC13D7682900ABFA35F165E');
INSERT INTO change VALUES (13,X'33C2541C423423F59729C4327A9C3F2C4AC96C752708A9F55FE1B8683D6805A5','774cc661',13,'2026-11-22T20:53:09.549Z-0011','tester','774cc661:1','citation','01a20508-c119-7948-a75b-87b101a6db3e',X'0F2B7B28C04C7AF5E8F484A0431AB772EBBCBE11B251BF67624515B40A259597','[]',X'EB79B607A0D14EC6C3FCBA6FACF33C53A9D1ACA95D2EF27F5A99DE62DC708ACB');
INSERT INTO change VALUES (14,X'BBEB421BCD91F896F9B5A6E4458D679763D0A5F37C4C17DD00463DE4444ABEF8','774cc661',14,'2026-11-22T20:53:09.549Z-0012','tester','774cc661:1','citation','01a20508-c119-7984-9685-04b907e08acb',X'521DD162610D964BB9402FF8E9316D61FC4F633330223F70ACC454DD28735D94','[]',X'33C2541C423423F59729C4327A9C3F2C4AC96C752708A9F55FE1B8683D6805A5');
INSERT INTO change VALUES (15,X'A6247F4F0F6F50969B32D131A239608A2142414A638349124818B92B3E3C1599','774cc661',15,'2026-11-22T20:53:09.549Z-0013','tester','774cc661:1','citation','01a20508-c119-799f-a29f-fe9dc7dba904',X'399F28E6FD8F66DC98BBD5DDD3F54935F7A559FD54DE0E97BE9B912EDE3F45F6','[]',X'BBEB421BCD91F896F9B5A6E4458D679763D0A5F37C4C17DD00463DE4444ABEF8');
INSERT INTO change VALUES (16,X'28646A67FFF8C186FA3BF05B2E446DEDAC25B32934A9BED058D4DDB7EEFF043C','774cc661',16,'2026-11-22T20:53:09.549Z-0014','tester','774cc661:1','citation','01a20508-c119-79b9-8de5-38f6eb30d48c',X'91EDB6E631EDBCD6EC96DA4550121B7B03C3D1851D2D2F73246BBE1464DEE58C','[]',X'A6247F4F0F6F50969B32D131A239608A2142414A638349124818B92B3E3C1599');
INSERT INTO change VALUES (17,X'4B3FCEA04BCF9A453CB3F0CA11E4E7362C7201C0CD38577E7196245794C109B5','774cc661',17,'2026-11-22T20:53:09.549Z-0015','tester','774cc661:1','citation','01a20508-c119-79d2-ab93-a9034e0154aa',X'19306C1AB426FA3BDE47896CB4756CF15862223C8FA0FD01CC75BBDAB617FC60','[]',X'28646A67FFF8C186FA3BF05B2E446DEDAC25B32934A9BED058D4DDB7EEFF043C');
INSERT INTO change VALUES (18,X'D9D7C39F687A3F1197174EB95E6FDE071C91CD8EF78B15500ED96F950C2A3E17','774cc661',18,'2026-11-22T20:53:09.549Z-0016','tester','774cc661:1','involvement','01a20508-c119-79f1-b673-0be3f425fd4b',X'F072230EED57FBFE375B1BE87866CE07FDFA97E1F7BBD8BDEAF1EEE3ABF20B57','[]',X'4B3FCEA04BCF9A453CB3F0CA11E4E7362C7201C0CD38577E7196245794C109B5');
INSERT INTO change VALUES (19,X'4F583BF1FF16764D36C00889C749AB06EEBB5018D412520BBC5CEDE49A60C534','774cc661',19,'2026-11-22T20:53:09.549Z-0017','tester','774cc661:1','involvement','01a20508-c119-7a38-b745-198c48205095',X'B463A19D9B7C1C4D687244344473F70A26AEC644CA2A18940986BCA792DAC086','[]',X'D9D7C39F687A3F1197174EB95E6FDE071C91CD8EF78B15500ED96F950C2A3E17');
INSERT INTO change VALUES (20,X'136896F5D0BDCB03253953D6E7A219B84E71E95F9565E05DAC24AAE69858D3DF','774cc661',20,'2026-11-22T20:53:09.549Z-0018','tester','774cc661:1','tally','01a20508-c11e-7d5f-a45f-69dda8571723',X'EE758632EAC3D1DF2F3FAD2B4E1562F02D6F9EFBCEB34FDAF07874898952D1C5','[]',X'4F583BF1FF16764D36C00889C749AB06EEBB5018D412520BBC5CEDE49A60C534');
INSERT INTO change VALUES (21,X'54F9AF14A6985BA7186E197285702FD5CF38CDF7F5B8D3BFAF573AAEA0FD3AE8','774cc661',21,'2026-11-22T20:53:09.549Z-0019','tester','774cc661:1','figure','01a20508-c11f-71bf-9a25-1f4da440c297',X'1631B354FF14572820935DA843C6D40773C3A36AB27682E87FCE6485B1DF677C','[]',X'136896F5D0BDCB03253953D6E7A219B84E71E95F9565E05DAC24AAE69858D3DF');
INSERT INTO change VALUES (22,X'A92DAF870A0003D00D236222DD26A05F327B283B3A2D4020395E76446BA1897A','774cc661',22,'2026-11-22T20:53:09.549Z-0020','tester','774cc661:1','figure','01a20508-c11f-73ff-805f-16dd928e15e4',X'602BF774F90E12D7BD2EDC248A142EC459F0F7C26E652F02E7C402F27232DF91','[]',X'54F9AF14A6985BA7186E197285702FD5CF38CDF7F5B8D3BFAF573AAEA0FD3AE8');
INSERT INTO change VALUES (23,X'EE11AEF6476C8EF9D2A0D958BDCFCBE13A154328C46086B30D742F512FDCD283','774cc661',23,'2026-11-22T20:53:09.549Z-0021','tester','774cc661:1','figure','01a20508-c11f-75a5-8120-86f22329c92f',X'1D4DCC5F5C21ECCEE2D4D3AB3CD5776EF74D8DBFBECC397C3000D0F267589F73','[]',X'A92DAF870A0003D00D236222DD26A05F327B283B3A2D4020395E76446BA1897A');
INSERT INTO change VALUES (24,X'C66EAC4DE2BAEF92737597E26F9C6C7922C56F852F270B9A88C83B6736151307','774cc661',24,'2026-11-22T20:53:09.549Z-0022','tester','774cc661:1','tally','01a20508-c11f-76f0-aa37-cafadc616b8b',X'183F06D453F0F19272FF61F938ED9465F17C8C0FB83B50877B71B37CDD843EC8','[]',X'EE11AEF6476C8EF9D2A0D958BDCFCBE13A154328C46086B30D742F512FDCD283');
INSERT INTO change VALUES (25,X'6099085EFB49390AE340C8FAFBC745FDD7C2B8588F637EAD1C44031A30878B9B','774cc661',25,'2026-11-22T20:53:09.550Z-0000','tester','774cc661:1','figure','01a20508-c11f-78b0-a0e7-cec040f86cfd',X'493BA31AEB816E2AD0561C8CA083DFD414BA49773F195C1C76FB8384EA557A30','[]',X'C66EAC4DE2BAEF92737597E26F9C6C7922C56F852F270B9A88C83B6736151307');
INSERT INTO change VALUES (26,X'63D0F63C5E0B6665719923A442CBF0088CD5ADD58D1AE02F04F92FACE1E280EF','774cc661',26,'2026-11-22T20:53:09.550Z-0001','tester','774cc661:1','tally','01a20508-c11f-79ed-b5bb-5496b1437b02',X'5A036691351CBFED02114BA8272A6E91B5173967226EB3190F9725E9ABAF8106','[]',X'6099085EFB49390AE340C8FAFBC745FDD7C2B8588F637EAD1C44031A30878B9B');
INSERT INTO change VALUES (27,X'053BC87565ABA2B5D02C4FDB0E6AABDB0E4645CFF039FE290B40CE00B100CA35','774cc661',27,'2026-11-22T20:53:09.550Z-0002','tester','774cc661:1','figure','01a20508-c11f-7ba0-936f-e0f06a2b8443',X'5978AB0E25A4D5FB2505FD7BBAE855C25CE41EE6901E74CDC40008835AB3D436','[]',X'63D0F63C5E0B6665719923A442CBF0088CD5ADD58D1AE02F04F92FACE1E280EF');
INSERT INTO change VALUES (28,X'999E239F7521F8810933CA6B65F95B491F2642D65A03C3F6368B414247AD5913','774cc661',28,'2026-11-22T20:53:09.550Z-0003','tester','774cc661:1','figure','01a20508-c11f-7d0c-85af-2a16054ba571',X'CED1E0AEDD851C3CA575B1369813E5ED4E745E994F0B0940EE3C37CECAC7B921','[]',X'053BC87565ABA2B5D02C4FDB0E6AABDB0E4645CFF039FE290B40CE00B100CA35');
INSERT INTO change VALUES (29,X'0120045DC92A577F00B9C12064473FB7186DD587CD60A3298B9CCAFB24820124','774cc661',29,'2026-11-22T20:53:09.550Z-0004','tester','774cc661:1','tally','01a20508-c11f-7d45-81b4-b6c65f87bca5',X'81FD8473045C31D72B1FB15E06DF100506D5D47FDABB269C96E75EF4FEA7E4EA','[]',X'999E239F7521F8810933CA6B65F95B491F2642D65A03C3F6368B414247AD5913');
INSERT INTO change VALUES (30,X'8CC05DF45734BDBA2C9401ED077DFFB42CAF5C4E035FF44EEF091C80B4F63371','774cc661',30,'2026-11-22T20:53:09.550Z-0005','tester','774cc661:1','figure','01a20508-c11f-7e7d-8eb2-e18afe7c45f3',X'8E99BFF38F465D72890E2FCCFBA83D2B6D049452F2C8A0F5FFD92BCDE6989F17','[]',X'0120045DC92A577F00B9C12064473FB7186DD587CD60A3298B9CCAFB24820124');
INSERT INTO change VALUES (31,X'3F899923172BABA165CE324BA12676DE7F316F27BEE1EFA1548B74AEF2616A8D','774cc661',31,'2026-11-22T20:53:09.550Z-0006','tester','774cc661:1','abduction','01a20508-c11f-7eae-b436-3e6180fe502c',X'145B92B233EBC8C6E81D7434513692D31F3BB805204DB03BD8D995E4F9B418EC','[]',X'8CC05DF45734BDBA2C9401ED077DFFB42CAF5C4E035FF44EEF091C80B4F63371');
INSERT INTO change VALUES (32,X'972A947DF6E14A517BD9392168D9CBD44505FBF65013045A429B7ED03F64990F','774cc661',32,'2026-11-22T20:53:09.550Z-0007','tester','774cc661:1','custody_event','01a20508-c11f-7f48-ad1a-90f859647c0b',X'76D2AE580C1C7A6A20F8AD11C6CA0B93221C9A2C809BA67CC6CE5FEB6BD5CABA','[]',X'3F899923172BABA165CE324BA12676DE7F316F27BEE1EFA1548B74AEF2616A8D');
INSERT INTO change VALUES (33,X'050516D809ADCD524AA4B27461C44E911776519E9B2171C22F64011A33CD29DC','774cc661',33,'2026-11-22T20:53:09.550Z-0008','tester','774cc661:1','legal_qualification','01a20508-c11f-7f94-8ecb-306bcd001abf',X'F8A27C37F34EA35A0B2A1A66F2B13EFDD0D5DA8CC6234693D8BC6028CD5ADDC7','[]',X'972A947DF6E14A517BD9392168D9CBD44505FBF65013045A429B7ED03F64990F');
INSERT INTO change VALUES (34,X'3CC81B83BBA3DF14780F3016B2BE8BC4DB0F4C1004DDA1D1D622FDC1497554D9','774cc661',34,'2026-11-22T20:53:09.550Z-0009','tester','774cc661:1','legal_qualification','01a20508-c11f-7fda-b094-4ff4700040a3',X'71469971EE18951991659D9C6CB8BEB5C4961CF899D39E91628BC390164EA548','[]',X'050516D809ADCD524AA4B27461C44E911776519E9B2171C22F64011A33CD29DC');
INSERT INTO change VALUES (35,X'08518C26CB15BC3174FF552E163EC7D9C7BCDBF84CD8E2F7892168CAF2FE6BAE','774cc661',35,'2026-11-22T20:53:09.550Z-0010','tester','774cc661:1','legal_qualification','01a20508-c11f-7ff9-b597-728d587e201d',X'E9E75D5C4941DEB4BE0501ADCD556BEC6827A086FF9F7A782160712DC5CDCED9','[]',X'3CC81B83BBA3DF14780F3016B2BE8BC4DB0F4C1004DDA1D1D622FDC1497554D9');
INSERT INTO change VALUES (36,X'1CC7EFC9C825C346A1BF288C70F0EE612B45079F84D31A34BD400D6DCE0E3087','774cc661',36,'2026-11-22T20:53:09.550Z-0011','tester','774cc661:1','legal_qualification','01a20508-c120-701d-98d2-c08b5733a238',X'B2624A1B5568E72FE76DA4222D01688F7EE4DBDC90BC26F40A5B8704D0A6F2E9','[]',X'08518C26CB15BC3174FF552E163EC7D9C7BCDBF84CD8E2F7892168CAF2FE6BAE');
INSERT INTO change VALUES (37,X'2A796E3E02EF5D8FA34EA4A27891BC5C918A9C7F499FEB6FD6601CFD16B7D229','774cc661',37,'2026-11-22T20:53:09.550Z-0012','tester','774cc661:1','attack','01a20508-c120-704e-bc0d-295c19337d7c',X'BE85A5F9BBDD88F5CD9C4F4C0E7C85558CD5301572FB404632C645E87D955984','[]',X'1CC7EFC9C825C346A1BF288C70F0EE612B45079F84D31A34BD400D6DCE0E3087');
INSERT INTO change VALUES (38,X'AF304F2ED5E592AAF36D79F15988026139D362325DDE1240AC5D1EFDF31B05BD','774cc661',38,'2026-11-22T20:53:09.550Z-0013','tester','774cc661:1','place','01a20508-c120-7075-8474-b60aa9aca6f9',X'6D128766042DA7746B5EE97DC09799BA46081E536ECB188FF35A932A33FEEFBD','[]',X'2A796E3E02EF5D8FA34EA4A27891BC5C918A9C7F499FEB6FD6601CFD16B7D229');
INSERT INTO change VALUES (39,X'B88713110DC81E60FFA1FACE56B505444E621EA03B4043125F12AEEC4DBBBEC3','774cc661',39,'2026-11-22T20:53:09.550Z-0014','tester','774cc661:1','attack_place','01a20508-c120-709e-8d80-2444fd1362f0',X'BA008466AC2E20ADEB4E067E85C73B825661E8DAC7A565F8792F254E0FD93D6C','[]',X'AF304F2ED5E592AAF36D79F15988026139D362325DDE1240AC5D1EFDF31B05BD');
INSERT INTO change VALUES (40,X'D9A2C4D0443501EB8E34403D55252706B376969DA686C4309B396F07F577FBCD','774cc661',40,'2026-11-22T20:53:09.550Z-0015','tester','774cc661:1','place','01a20508-c120-70c3-8cb4-9b6179cd85a4',X'1198B0B2E3D6893DC33DDC0A9B5EF8F64939D3FEE007034E3F9CD694ABEC3ADC','[]',X'B88713110DC81E60FFA1FACE56B505444E621EA03B4043125F12AEEC4DBBBEC3');
INSERT INTO change VALUES (41,X'69834963A32CB854C8467953B0BCFAF8AF90E2C571A7393A08AC39CE8000EA7E','774cc661',41,'2026-11-22T20:53:09.550Z-0016','tester','774cc661:1','attack_place','01a20508-c120-70e2-80dc-c92367f4e063',X'93322F2A8EA19A488F1819501E3FCB309E53D4F1090DD65BA92D2A9B4870585E','[]',X'D9A2C4D0443501EB8E34403D55252706B376969DA686C4309B396F07F577FBCD');
INSERT INTO change VALUES (42,X'B85246FFC8921906A196EDC3C0B1AE6FF6FA0002895EDA71FFB74D4BCA3C40E6','774cc661',42,'2026-11-22T20:53:09.550Z-0017','tester','774cc661:1','citation','01a20508-c120-7104-9648-64eea42aadd0',X'2390FCF74EDFB1A2912C5CC3B1E2CC0294EEC57F27C77F17687B9D18F047C1E1','[]',X'69834963A32CB854C8467953B0BCFAF8AF90E2C571A7393A08AC39CE8000EA7E');
INSERT INTO change VALUES (43,X'B16E28429F72E9FA474B289F11D96143FECDC1CC5D8E3786881D488E45D5FF34','774cc661',43,'2026-11-22T20:53:09.550Z-0018','tester','774cc661:1','citation','01a20508-c120-7124-90f1-eba2d3c4d1e3',X'4130C1B12B4E52A3A32D8F6FFAA18906179573DD33BBC36EEF198BCB3FE103C9','[]',X'B85246FFC8921906A196EDC3C0B1AE6FF6FA0002895EDA71FFB74D4BCA3C40E6');
INSERT INTO change VALUES (44,X'C3EAB9FDC860DDF444DBAEB3B2277BC86C53BA16CC8EBB37BA1364F05587F763','774cc661',44,'2026-11-22T20:53:09.550Z-0019','tester','774cc661:1','citation','01a20508-c120-7142-9bda-0f19f4a53e31',X'E599FC6E0E8EB25DA65D81E2738D919DE1C6396510CD86546F4BF96AE8FE7E8A','[]',X'B16E28429F72E9FA474B289F11D96143FECDC1CC5D8E3786881D488E45D5FF34');
INSERT INTO change VALUES (45,X'EC8D6453FC1110CC0A5045392FFA09CFF51444A179971C7FCCDC653F1B500CF0','774cc661',45,'2026-11-22T20:53:09.550Z-0020','tester','774cc661:1','involvement','01a20508-c120-716a-8e71-59fc9a389209',X'9299B1F5E84E50B07E921126B76693D59388807B316B0FCA0009F98EAC480F00','[]',X'C3EAB9FDC860DDF444DBAEB3B2277BC86C53BA16CC8EBB37BA1364F05587F763');
INSERT INTO change VALUES (46,X'ECB52898D123DFE950612557CC5408B33814CB88D8A79BA158EC86F7F566752F','774cc661',46,'2026-11-22T20:53:09.550Z-0021','tester','774cc661:1','involvement','01a20508-c120-718e-8968-ebac92e1e152',X'98371F96C5969C8A3CFC716D7FBC91B1D3ABEDCE543404E8C9534BCE0663978A','[]',X'EC8D6453FC1110CC0A5045392FFA09CFF51444A179971C7FCCDC653F1B500CF0');
INSERT INTO change VALUES (47,X'970360CC2EB708C049FF358CE317E10B9B2D1B18846A7B0CE241391446A71338','774cc661',47,'2026-11-22T20:53:09.550Z-0022','tester','774cc661:1','tally','01a20508-c120-7337-a981-2b97a20b2da9',X'AC3235B944928139E8EFEEBDB7482B4385995AE1F0E50B7AE754947FD1D3A01D','[]',X'ECB52898D123DFE950612557CC5408B33814CB88D8A79BA158EC86F7F566752F');
INSERT INTO change VALUES (48,X'E8B547098DEE2C799873EADC9161157C088131178058A8F7C8DED8B7296E3856','774cc661',48,'2026-11-22T20:53:09.550Z-0023','tester','774cc661:1','figure','01a20508-c120-74f4-aa5e-f17498983af0',X'E89F8DBAABA6E76E1D6D3735D98E2E7B7E17A4713EF858BD3051CF4D99F3CABE','[]',X'970360CC2EB708C049FF358CE317E10B9B2D1B18846A7B0CE241391446A71338');
INSERT INTO change VALUES (49,X'34ECB0198F4EC9FEA87D1151061639CBBA69A85E485EB81FDA1A7A9486956A87','774cc661',49,'2026-11-22T20:53:09.550Z-0024','tester','774cc661:1','figure','01a20508-c120-77e0-b4ee-ed98fcc9305a',X'D2384B3AD7D72ABF61B29FA5939482AC7EA703B047E445F4A25992F77A554374','[]',X'E8B547098DEE2C799873EADC9161157C088131178058A8F7C8DED8B7296E3856');
INSERT INTO change VALUES (50,X'7676EEAA2052933FF268277A5E5FBD1EF9B263CE01AE79DCA2E2388DEA91162D','774cc661',50,'2026-11-22T20:53:09.550Z-0025','tester','774cc661:1','tally','01a20508-c120-791a-b596-cd3c443acad5',X'89ED94915C18A2297C0F3AA45DD8635E78BACCF1690EF7845884478F7ED843B6','[]',X'34ECB0198F4EC9FEA87D1151061639CBBA69A85E485EB81FDA1A7A9486956A87');
INSERT INTO change VALUES (51,X'7D64A20E8F90A71AD87F7681AC8CA4591E940D9A071BFFECF30EA85E964599EB','774cc661',51,'2026-11-22T20:53:09.551Z-0000','tester','774cc661:1','figure','01a20508-c120-7a92-b9fa-a3e11a3ec7e4',X'4F9BB49ADC3828E64379D264A3D40646DB3683D6234FCB83E5829ED7B0F261F2','[]',X'7676EEAA2052933FF268277A5E5FBD1EF9B263CE01AE79DCA2E2388DEA91162D');
INSERT INTO change VALUES (52,X'BF3800A9FDACF1BFA96BF5CD39BB31BDAC4BF18CA0DDA1D4ECDC9FFB52BECF97','774cc661',52,'2026-11-22T20:53:09.551Z-0001','tester','774cc661:1','tally','01a20508-c120-7bd7-992b-01b39258181a',X'3B5FD3D3BBE779B10B0C124E9D4B14600F3D86FF93A43BF4FFB71EC93DE13A6C','[]',X'7D64A20E8F90A71AD87F7681AC8CA4591E940D9A071BFFECF30EA85E964599EB');
INSERT INTO change VALUES (53,X'1CC1305F54F813FBACE55BC041BC54C38FD1C7F1F64367F1E03D2D7236A0E5EA','774cc661',53,'2026-11-22T20:53:09.551Z-0002','tester','774cc661:1','figure','01a20508-c120-7d37-a605-39509dcf16f2',X'FF7880B19A4502373972A50009B2A065E27EAF897226D1A95F1CF37272B0568E','[]',X'BF3800A9FDACF1BFA96BF5CD39BB31BDAC4BF18CA0DDA1D4ECDC9FFB52BECF97');
INSERT INTO change VALUES (54,X'4FBD3D81712D0E4799388F5909FEAA644CB8D57356EEFEC029A035A895053BD3','774cc661',54,'2026-11-22T20:53:09.551Z-0003','tester','774cc661:1','tally','01a20508-c120-7e8a-b4be-19d51af3f4bb',X'BC4AA03054BF950591EA2154B89F6C5C0CD7D8957E731233DB77F36399B0CC23','[]',X'1CC1305F54F813FBACE55BC041BC54C38FD1C7F1F64367F1E03D2D7236A0E5EA');
INSERT INTO change VALUES (55,X'FA68305A141924DE2052A45845A5CBAB17FD50DEDBE080E0E0BD531A63A77372','774cc661',55,'2026-11-22T20:53:09.551Z-0004','tester','774cc661:1','figure','01a20508-c121-7013-951e-73aeafc75199',X'9D1C5941F8F8D78512538303C0B31E6560C2DEE97DA3481936C58D89C136E903','[]',X'4FBD3D81712D0E4799388F5909FEAA644CB8D57356EEFEC029A035A895053BD3');
INSERT INTO change VALUES (56,X'29AE3FE0E7BBBEE610B40C48E0EE46089259F23B237FC6F221178A3BCA99873D','774cc661',56,'2026-11-22T20:53:09.551Z-0005','tester','774cc661:1','legal_qualification','01a20508-c121-7041-b141-8db7e0e91d0c',X'D0B79C39DDE74EB3556C51A2425F2C8C32DCC36EEFDF6FA11CECC6529A104F8A','[]',X'FA68305A141924DE2052A45845A5CBAB17FD50DEDBE080E0E0BD531A63A77372');
INSERT INTO change VALUES (57,X'A70B388EBBDD2B76DF555E9D22632511A21C883B8E8B6D5FC703D180EF2AB479','774cc661',57,'2026-11-22T20:53:09.551Z-0006','tester','774cc661:1','legal_qualification','01a20508-c121-7062-a018-eb47900019ab',X'E371BC1EAA70003598856DC32D7CBF93E28A626DC417E283ECD33DD83F43EF70','[]',X'29AE3FE0E7BBBEE610B40C48E0EE46089259F23B237FC6F221178A3BCA99873D');
INSERT INTO change VALUES (58,X'C098521D1F5C9496EF6CBD1A83E42CD2D8F699BF58AA0D158D7EFB4270A8C626','774cc661',58,'2026-11-22T20:53:09.551Z-0007','tester','774cc661:1','legal_qualification','01a20508-c121-7086-bd86-9fb83d7029bb',X'EC887ED778BD7BDEAAB35358CE33D65EFB7CDB54FBA4ACC9AD478FCF181A04E0','[]',X'A70B388EBBDD2B76DF555E9D22632511A21C883B8E8B6D5FC703D180EF2AB479');
INSERT INTO change VALUES (59,X'ABF06BC1216B35C0A219989EA828D2760F8173FF8B430709E3F92942F83A2113','774cc661',59,'2026-11-22T20:53:09.551Z-0008','tester','774cc661:1','legal_qualification','01a20508-c121-70a3-9742-425e04c06db3',X'279C7C9E8504FD44433508BAD94960C61E8F63375E1EF77E15B2F44A2EAF52F9','[]',X'C098521D1F5C9496EF6CBD1A83E42CD2D8F699BF58AA0D158D7EFB4270A8C626');
INSERT INTO change VALUES (60,X'D7F5A9AB255D357728415A3D9D5043F291E70877935517112BAE639F83E12BA2','774cc661',60,'2026-11-22T20:53:09.551Z-0009','tester','774cc661:1','attack_link','01a20508-c121-70ca-8c3d-d43ccbbce57b',X'36169315D1DD8B9A9173E7747E729FC470FC3D4276B4EAD1DC142C479B721F11','[]',X'ABF06BC1216B35C0A219989EA828D2760F8173FF8B430709E3F92942F83A2113');
INSERT INTO change VALUES (61,X'4BA512AF3E49E22F2AB592E332C5E779325572720190B3ABE2F013F50FB71816','774cc661',61,'2026-11-22T20:53:09.551Z-0010','tester','774cc661:1','cycle','01a20508-c121-712a-941e-d2563e9cfba4',X'6305441E5423289AEB10C7FAA5D35941E9A059FAB2680243BC1BC469A3BC26F0','[]',X'D7F5A9AB255D357728415A3D9D5043F291E70877935517112BAE639F83E12BA2');
INSERT INTO change VALUES (62,X'0376557E714D19F8A04F7D56F7582DE70E7293388EC2D0E712535715E741D36C','774cc661',62,'2026-11-22T20:53:09.551Z-0011','tester','774cc661:1','cycle_attack','01a20508-c121-716d-ab0f-52bffc4fb1ab',X'DCEFD3AC0B295431806106ADAC5EF53A5E6F88C63056C880AB0ED9435247B6D9','[]',X'4BA512AF3E49E22F2AB592E332C5E779325572720190B3ABE2F013F50FB71816');
INSERT INTO change VALUES (63,X'6D5A3E2DD5561FFC0864DF1BA10B92070C26BABB627EF8C41509315B132E4D90','774cc661',63,'2026-11-22T20:53:09.551Z-0012','tester','774cc661:1','cycle_attack','01a20508-c121-71a1-934a-4d460cf44885',X'2F88214E8CCCE19775F609C381DFB83B7BE4AFFEA4D9095E57F27F3E69251B69','[]',X'0376557E714D19F8A04F7D56F7582DE70E7293388EC2D0E712535715E741D36C');
INSERT INTO change VALUES (64,X'77B2AA29F3668A05FD59092C8E76AAA6E6D764CD1319182C6B524A88BD69911A','774cc661',64,'2026-11-22T20:53:09.551Z-0013','tester','774cc661:1','abduction','01a20508-c11f-7eae-b436-3e6180fe502c',X'9379FCE2F94CA514BFE372E3A6C853D91C9427AF0987566C662B4D6A08E4F1E5','["3f899923172baba165ce324ba12676de7f316f27bee1efa1548b74aef2616a8d"]',X'6D5A3E2DD5561FFC0864DF1BA10B92070C26BABB627EF8C41509315B132E4D90');
INSERT INTO change_value VALUES (1,'code',X'F0940E468EFB4D7977B8F30807D6CE15','S-0001',NULL);
INSERT INTO change_value VALUES (1,'collection_method',X'4E5AB07A67E47E1EA95F6FCC1D3F06F3','open_source',NULL);
INSERT INTO change_value VALUES (1,'connection',X'BB1D1E8DFD57C10FC6BBEA48BC460533','ngo',NULL);
INSERT INTO change_value VALUES (1,'date_edtf',X'A4F6B5A830DDDDDEDF2DD22FC30B619A','2024-05-08',NULL);
INSERT INTO change_value VALUES (1,'date_max',X'AA768D44501E4A374B86E427A39F859A','2024-05-08',NULL);
INSERT INTO change_value VALUES (1,'date_min',X'F704C8E0D62DF62B1837796FEE09A570','2024-05-08',NULL);
INSERT INTO change_value VALUES (1,'language',X'DE7AF5F467E93E379EC466B399FC3044','en',NULL);
INSERT INTO change_value VALUES (1,'publisher',X'CB9C521CCC9B913870969E82AFBE58B9','Human Rights Watch',NULL);
INSERT INTO change_value VALUES (1,'reliability',X'B4C7E4D19ECC3B48F9EFF8CE5641563D','B',NULL);
INSERT INTO change_value VALUES (1,'sensitivity',X'20EFBD8AF1F2F49F691B490A769EA22E',0,NULL);
INSERT INTO change_value VALUES (1,'source_kind',X'6DEA9F1FBCB2D602A0BE37264C5CB858','ngo',NULL);
INSERT INTO change_value VALUES (1,'source_type',X'97003B56B81FD5F2D1ABD29E1480B623','report',NULL);
INSERT INTO change_value VALUES (1,'title',X'FBDBCA057D586DF7C029DD5539A34362','Mali: Islamist Armed Groups, Ethnic Militias Commit Atrocities',NULL);
INSERT INTO change_value VALUES (1,'url',X'8D9E59B2315A7B4A4070406AD6F4FFC0','https://www.hrw.org/news/2024/05/08/mali-islamist-armed-groups-ethnic-militias-commit-atrocities',NULL);
INSERT INTO change_value VALUES (2,'code',X'817D49D4427ECD953366876A265372E7','S-0002',NULL);
INSERT INTO change_value VALUES (2,'collection_method',X'26BE9A3ABE9E7492FF283CB75B02F70E','open_source',NULL);
INSERT INTO change_value VALUES (2,'connection',X'3D7D331B1C052394567AF5921D75D008','reporter',NULL);
INSERT INTO change_value VALUES (2,'date_edtf',X'DCFBBC7DA9FA32B4BB8F0C102FA28B1B','2024-05-08',NULL);
INSERT INTO change_value VALUES (2,'date_max',X'C40A372DA3C72A9E22CC1AD61809FB25','2024-05-08',NULL);
INSERT INTO change_value VALUES (2,'date_min',X'EA6E0A7401461D34E1A2AD9DAE3E3D8E','2024-05-08',NULL);
INSERT INTO change_value VALUES (2,'derived_from_id',X'5A2D528D618FD1EBAB69C45DFEF658A0','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (2,'language',X'AFE91DE89A0CD323FDC0983030065501','en',NULL);
INSERT INTO change_value VALUES (2,'original_informant',X'E3565D74229312F4ADC95DC02141A125','Human Rights Watch',NULL);
INSERT INTO change_value VALUES (2,'publisher',X'43CA40C4F7D8D08BFEC5BA840958EAAA','Al Jazeera',NULL);
INSERT INTO change_value VALUES (2,'sensitivity',X'CCF1A9548D11ED677457226569079FE5',0,NULL);
INSERT INTO change_value VALUES (2,'source_kind',X'D134C92E7A17793CBA86580CBCC43C42','media',NULL);
INSERT INTO change_value VALUES (2,'source_type',X'EE86FB108EDD70113AEE3E599726694B','news_article',NULL);
INSERT INTO change_value VALUES (2,'title',X'53B91FE6823FBED9F43A34C95E0BFE93','News article on the report about killings in central Mali',NULL);
INSERT INTO change_value VALUES (3,'code',X'4C802E54260FD5E95B0AFB49DE0CDF61','S-0003',NULL);
INSERT INTO change_value VALUES (3,'collection_method',X'445D10561A6157A131F5EAF014268FFD','open_source',NULL);
INSERT INTO change_value VALUES (3,'connection',X'B530D4CE600F0906678BAA9C74B211D8','reporter',NULL);
INSERT INTO change_value VALUES (3,'date_edtf',X'E64B977272AF1D49699B10F929E7299A','2024-05-08',NULL);
INSERT INTO change_value VALUES (3,'date_max',X'0ADCBDC316F215C80A480C1C5BC73D4E','2024-05-08',NULL);
INSERT INTO change_value VALUES (3,'date_min',X'8A00E32B4E30F67C06B1BDAA369BCEA8','2024-05-08',NULL);
INSERT INTO change_value VALUES (3,'derived_from_id',X'D78986216848BF8DD78468F1390789B4','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (3,'language',X'6C8D5713A084602C8F2444D938B2F7B7','en',NULL);
INSERT INTO change_value VALUES (3,'original_informant',X'EBC26AC7F13B6473707DA41C021CC4B5','Human Rights Watch',NULL);
INSERT INTO change_value VALUES (3,'publisher',X'FA9D969425C6841EBD5A4C01D2F8F870','Associated Press',NULL);
INSERT INTO change_value VALUES (3,'sensitivity',X'DFE5AB5A6528B74454E0B9C97591B1D3',0,NULL);
INSERT INTO change_value VALUES (3,'source_kind',X'3317959DB8B85CE002E94A468C53B66D','media',NULL);
INSERT INTO change_value VALUES (3,'source_type',X'47485E65E7660B731EF16203EB44284F','news_article',NULL);
INSERT INTO change_value VALUES (3,'title',X'4F40E11DEF57D14141E0BA2100C08745','News agency article on the report about killings in central Mali',NULL);
INSERT INTO change_value VALUES (4,'actor_type',X'9CF5FDD22E6C6437A5C1E5C77FCF11B4','rebel',NULL);
INSERT INTO change_value VALUES (4,'aliases',X'46701A6BF41F1DB1A3129DC48024E2D0','Al-Qaeda; Al-Qaïda',NULL);
INSERT INTO change_value VALUES (4,'name',X'AC14EE491FC9FA4E4A01FB6DCE90DD2B','Al-Qaida',NULL);
INSERT INTO change_value VALUES (5,'acled_name',X'508DAE1F9243D79B1A844CDA47053C31','Dozo Communal Militia (Mali)',NULL);
INSERT INTO change_value VALUES (5,'acronym',X'3DDA5D8E51C5473A1D0148B4ADF7D352','Dozo',NULL);
INSERT INTO change_value VALUES (5,'actor_type',X'7F2D0FB964F741EF2D18C4F3E83DBF40','communal_militia',NULL);
INSERT INTO change_value VALUES (5,'aliases',X'CC72AD8B82696F5FFCCF6D7CDEE1A601','Donso; Dozo hunters; chasseurs dozos',NULL);
INSERT INTO change_value VALUES (5,'name',X'6F59AEDD43AC34DA4195E7D21CA3036B','Dozo militia',NULL);
INSERT INTO change_value VALUES (6,'acled_name',X'79AF0FF759356290C09BB240C4420373','JNIM: Group for Support of Islam and Muslims',NULL);
INSERT INTO change_value VALUES (6,'acronym',X'25F322D5DA656C8C5BE57FB86949CF05','JNIM',NULL);
INSERT INTO change_value VALUES (6,'actor_type',X'46B58956FEE792D52B150098ED4A58B4','rebel',NULL);
INSERT INTO change_value VALUES (6,'aliases',X'A2E1498279627123879543EB19718C4D','GSIM; Groupe de soutien à l''islam et aux musulmans',NULL);
INSERT INTO change_value VALUES (6,'name',X'A7ADB85F5E4847F38EE548ED68786E34','Jama''at Nusrat al-Islam wal-Muslimin',NULL);
INSERT INTO change_value VALUES (6,'parent_id',X'52C41DE53748ABAF03DA04447D37116D','01a20508-c119-7643-9e06-6408a5634f5d',NULL);
INSERT INTO change_value VALUES (7,'acled_name',X'C40F65E7C2A7C2AD2244935B2CFFE36E','Civilians (Mali)',NULL);
INSERT INTO change_value VALUES (7,'actor_type',X'D814E3BB678DF89ABB58E14ABF0FB49B','civilians',NULL);
INSERT INTO change_value VALUES (7,'name',X'0097120C10ECE09C1C851841F2668BC1','Civilians',NULL);
INSERT INTO change_value VALUES (8,'attack_type',X'4ED6E7DD5AD5D1E391ABCFF2B72AA853','village_attack',NULL);
INSERT INTO change_value VALUES (8,'code',X'6035DD197F900998123169075015BB89','MLI-2024-0001',NULL);
INSERT INTO change_value VALUES (8,'date_edtf',X'DF4873283EE014FB2D7A1BA61A637780','2024-01-06',NULL);
INSERT INTO change_value VALUES (8,'date_max',X'6FFD53935665E274067B2C2285965692','2024-01-06',NULL);
INSERT INTO change_value VALUES (8,'date_min',X'3DFD2D0D73FC1D3886D4DE444E232ED2','2024-01-06',NULL);
INSERT INTO change_value VALUES (8,'proof_level',X'7349FAABBC51B04C24C612C7CCF5B732',0,NULL);
INSERT INTO change_value VALUES (8,'sensitivity',X'7DF940F36978172B743938FA47EE49A6',1,NULL);
INSERT INTO change_value VALUES (8,'summary',X'073CDD11F8ECD94CE548D536FE682B5F','A Dozo armed group attacked Kalala, a mainly Fulani village, and by one account Boura too. Civilians were killed, two children among them, others were led away, and property and animals were looted.',NULL);
INSERT INTO change_value VALUES (8,'title',X'D167E7AA2AFE2A24C64D7479D16EE43F','Dozo attack on Kalala',NULL);
INSERT INTO change_value VALUES (8,'verification',X'1AE97E61C8777B697BA18183EBF0164F','not_verified',NULL);
INSERT INTO change_value VALUES (8,'workflow',X'00A317BDB27CC2E66886405F84BF5748','submitted',NULL);
INSERT INTO change_value VALUES (9,'adm1_name',X'93FCF017871F4B0B5A9E53833E0F64DD','Ségou',NULL);
INSERT INTO change_value VALUES (9,'adm1_pcode',X'33AB257A002C5CEED37B9DC13593D2F4','ML04',NULL);
INSERT INTO change_value VALUES (9,'alt_names',X'2AF67FE7FC9F85BB1790929DC7E9DB08','Kakala',NULL);
INSERT INTO change_value VALUES (9,'country',X'F9028EE994F81F7137327EF9C6FF9E03','MLI',NULL);
INSERT INTO change_value VALUES (9,'gazetteer',X'4C7C4167C34C67A15E655350BCDD1C4B','GeoNames',NULL);
INSERT INTO change_value VALUES (9,'geonames_id',X'34B2373D304585A994DF6CD3A74D803F',2455899,NULL);
INSERT INTO change_value VALUES (9,'lat',X'C0FB221C95538A22489CC5DE26E14A17',13.75535,NULL);
INSERT INTO change_value VALUES (9,'lon',X'D659D94398C03532DA478807DF265A41',-5.11192,NULL);
INSERT INTO change_value VALUES (9,'name',X'049F77A407298DFFACD701069496D855','Kalala',NULL);
INSERT INTO change_value VALUES (9,'place_type',X'DD4DDB1E8DD14168A481031C0131FF60','village',NULL);
INSERT INTO change_value VALUES (9,'predominant_group',X'FA37BCF32AC3E7D80B66840C607659C2','fulani',NULL);
INSERT INTO change_value VALUES (9,'predominant_group_source_id',X'FAE3610817E4A9424F258B35AE4415FF','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (10,'adm1_name',X'BF0EC26E33D9E734E0ADF2DDCEFD1FEA','Ségou',NULL);
INSERT INTO change_value VALUES (10,'adm1_pcode',X'93A435452F873608EF0DC77A50B78323','ML04',NULL);
INSERT INTO change_value VALUES (10,'country',X'8AFCFFE250D90FFFF3BE3B9610B954BA','MLI',NULL);
INSERT INTO change_value VALUES (10,'name',X'82D661B226DB1A9C367DD6A4B1B870F7','Boura',NULL);
INSERT INTO change_value VALUES (10,'place_type',X'1C83A7A08D3831F310768C291E66B5D6','village',NULL);
INSERT INTO change_value VALUES (11,'attack_id',X'5EA80758E117DD061A4D156FFDD63EEF','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (11,'claim_status',X'9F843B7A7C90A6E414BCACB5323839E7','asserted',NULL);
INSERT INTO change_value VALUES (11,'is_primary',X'822E886B0B67497E3DA658F90FFE72D7',1,NULL);
INSERT INTO change_value VALUES (11,'place_id',X'6381DB0EA6B1A944FE2CEBAAC94AAA61','01a20508-c119-784a-93b7-3c8665d61a65',NULL);
INSERT INTO change_value VALUES (11,'seq',X'C864707B428821411C397D55EBD40E4B',1,NULL);
INSERT INTO change_value VALUES (11,'where_prec',X'9B04A58895A6E4665B7AB12EFABDF057',1,NULL);
INSERT INTO change_value VALUES (12,'attack_id',X'287D12EE7887A5D6CABB57C676FF6D0E','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (12,'claim_status',X'9D0ECEB210916DD7DA22CD03555D597F','disputed',NULL);
INSERT INTO change_value VALUES (12,'is_primary',X'4FCF58E959200B2E58EFE03DFE4CAE6B',0,NULL);
INSERT INTO change_value VALUES (12,'note',X'C29F865F3E20D1D7F2EE3406195173C2','Several villages in Mali bear this name; which one is meant is not known.',NULL);
INSERT INTO change_value VALUES (12,'place_id',X'3E7D65337210335147189C16C79A76DF','01a20508-c119-78b1-ae21-b2f9434ad3fd',NULL);
INSERT INTO change_value VALUES (12,'seq',X'7F6239C9453E91380786DABD43887EF0',2,NULL);
INSERT INTO change_value VALUES (12,'where_prec',X'0C597B9CBD1A3824085551DF0636E9D3',4,NULL);
INSERT INTO change_value VALUES (13,'entity',X'5E16B684335C4F59E4C207023E825782','attack',NULL);
INSERT INTO change_value VALUES (13,'entity_id',X'C1DA6CE0922A292EFAB83141C4C632CA','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (13,'source_id',X'D776DB370D2ABF2F495812A6B119858D','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (13,'stance',X'9F1EEA0FF67E6D0974ED5353B565B14A','supports',NULL);
INSERT INTO change_value VALUES (14,'entity',X'46046DE11EA2757501D7B47F9D91550D','attack',NULL);
INSERT INTO change_value VALUES (14,'entity_id',X'D79DDD276AB8F682BD8D68337781466A','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (14,'source_id',X'A18F30D598231C9EB280F36EE3DEA06F','01a20508-c119-75e9-880b-ec8147a01d6d',NULL);
INSERT INTO change_value VALUES (14,'stance',X'189925269C16867D6C737763B46F12BD','mentions',NULL);
INSERT INTO change_value VALUES (15,'entity',X'89B5AF240FF8C68F7CDFD198BA667B8C','attack',NULL);
INSERT INTO change_value VALUES (15,'entity_id',X'4589DBB405C846B99E608BA1C523D82F','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (15,'source_id',X'1964301E62D1929E9000F9D8971B6805','01a20508-c119-7619-b54c-b0dfe5d9283a',NULL);
INSERT INTO change_value VALUES (15,'stance',X'56F4B5AA1D9DC3CF0543DF093C95AF34','mentions',NULL);
INSERT INTO change_value VALUES (16,'entity',X'B65D230EA144D0E434E983C44E92CB4C','attack_place',NULL);
INSERT INTO change_value VALUES (16,'entity_id',X'EB020FF3F6E163556D78B922EAF5D5B5','01a20508-c119-7927-8bc8-af24d97b4e14',NULL);
INSERT INTO change_value VALUES (16,'source_id',X'7E5EE17C647C2416851E396A6D4E4151','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (16,'stance',X'FBF204A703382791BD7A3257FA741BA7','supports',NULL);
INSERT INTO change_value VALUES (17,'entity',X'88B137881337260D2235D7B15C997D1E','attack_place',NULL);
INSERT INTO change_value VALUES (17,'entity_id',X'E55EE2FCE9767183A9924377074BDA1E','01a20508-c119-7927-8bc8-af24d97b4e14',NULL);
INSERT INTO change_value VALUES (17,'source_id',X'28E3633EA6CA07B50B8DC44F0F328DE9','01a20508-c119-75e9-880b-ec8147a01d6d',NULL);
INSERT INTO change_value VALUES (17,'stance',X'ECF606B0767586628F246736E082F013','contradicts',NULL);
INSERT INTO change_value VALUES (18,'actor_id',X'0BE5499186F5EDAC846F544E78410F76','01a20508-c119-769f-aef8-9e377fc3fac0',NULL);
INSERT INTO change_value VALUES (18,'attack_id',X'3E26D31FE8938DAE620ED698F25A2E5F','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (18,'attribution',X'88F98B098898C0374D4E9C5207F3DCAB','probable',NULL);
INSERT INTO change_value VALUES (18,'composition_reported',X'DF3252BF5DAB84206EA922C582FB29CE','mainly ethnic Bambara',NULL);
INSERT INTO change_value VALUES (18,'degree',X'C39698FAEB2B37C0C73E5AE8953F4836','direct',NULL);
INSERT INTO change_value VALUES (18,'role',X'513679B006FC653B6F7766B62C7A7975','perpetrator',NULL);
INSERT INTO change_value VALUES (18,'source_id',X'D5EB0A69CE47ACD7B41E5D3654EC8C7C','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (19,'actor_id',X'680C0C47C414E29B3033B778715A89DE','01a20508-c119-777d-8339-25a6a49d0eec',NULL);
INSERT INTO change_value VALUES (19,'attack_id',X'8C7922CD719AAA8A2DF752C7A69761F7','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (19,'attribution',X'ED85533B6451818D1996451219D283D4','probable',NULL);
INSERT INTO change_value VALUES (19,'role',X'973AB2B58D0E80C3CAB63569F00A0458','target',NULL);
INSERT INTO change_value VALUES (19,'source_id',X'5689B5141984733A4117B9FF41F039C8','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (20,'adopted_at',X'8080D6268F30F31A24689E6615EB4D30','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (20,'adopted_by',X'ECA884C7769BA76C8942BAB34AA3F9A4','tester',NULL);
INSERT INTO change_value VALUES (20,'approx',X'80FE955469064EB13DA573B4ABEBC419',0,NULL);
INSERT INTO change_value VALUES (20,'attack_id',X'F6BBADD883FEB79D0E511C5CB2FA9B62','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (20,'best',X'303A3A2622F43A55F7FE91A9FC41D7CA',13,NULL);
INSERT INTO change_value VALUES (20,'civilian_status',X'FD04BF7AF535AA9599C92A53AC8572AC','civilian',NULL);
INSERT INTO change_value VALUES (20,'in_captivity',X'E6FEB9D0E35F008E1513FBD87F128FE8',0,NULL);
INSERT INTO change_value VALUES (20,'low',X'A703FBC2F3B26559C31446B930756356',13,NULL);
INSERT INTO change_value VALUES (20,'low_strict',X'4BDDCA9779ABAC36CB07A5DB93937843',0,NULL);
INSERT INTO change_value VALUES (20,'measure',X'17FF47CAE0BC62D312FC6507786B56BA','killed',NULL);
INSERT INTO change_value VALUES (20,'overlaps',X'EBBF0784C2B7F7CA2CE588388FE7E518',0,NULL);
INSERT INTO change_value VALUES (20,'rule',X'0CBB2F927FFBA3C57803AB125810991E','primary_source',NULL);
INSERT INTO change_value VALUES (20,'unit',X'57582F1B6C038C8E6ABFABE33533798B','person',NULL);
INSERT INTO change_value VALUES (21,'approx',X'DDF916FF1F088F759B99D3BA3E538C9B',0,NULL);
INSERT INTO change_value VALUES (21,'as_reported',X'C653C80692B88D86ECFF2ECAC3373EA3','at least 13 civilians',NULL);
INSERT INTO change_value VALUES (21,'best',X'593E6695276287DAF2DDC26ADF8DEEAC',13,NULL);
INSERT INTO change_value VALUES (21,'low',X'D1AA307F4D1F1E8472F2DA90C7404D4A',13,NULL);
INSERT INTO change_value VALUES (21,'low_strict',X'20A671FA5E8ABBF5DEEB29FA5401ABC0',0,NULL);
INSERT INTO change_value VALUES (21,'qualifier',X'8708FF2FAA5FF728302DBB97AD6D0ED7','at_least',NULL);
INSERT INTO change_value VALUES (21,'source_id',X'C2E64F7457874DDB03BDCE03096A330D','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (21,'status',X'CC7C46A03384E6B5DDD8580EB664D824','active',NULL);
INSERT INTO change_value VALUES (21,'tally_id',X'54CFDE8E2864C16B18B4218224D75570','01a20508-c11e-7d5f-a45f-69dda8571723',NULL);
INSERT INTO change_value VALUES (22,'approx',X'8AED77ABF8E785DF1B49555AF33776C3',0,NULL);
INSERT INTO change_value VALUES (22,'as_reported',X'BD739083775BE2A9F788CE897D8F8760','13 people',NULL);
INSERT INTO change_value VALUES (22,'best',X'B08CC0F7E502654A8392EB681FCB6FE4',13,NULL);
INSERT INTO change_value VALUES (22,'high',X'1A94A084B74A1BA2A04178265F33AC40',13,NULL);
INSERT INTO change_value VALUES (22,'low',X'6C0F9BC59A4C54A07BE5EA2E93525152',13,NULL);
INSERT INTO change_value VALUES (22,'low_strict',X'E2EB8105461C658081FE746A22852D55',0,NULL);
INSERT INTO change_value VALUES (22,'qualifier',X'D9C56B3F48F1EAC970A031214CF1EC5F','exact',NULL);
INSERT INTO change_value VALUES (22,'source_id',X'8D7500B79D751D87644ACF4DF31F21D0','01a20508-c119-75e9-880b-ec8147a01d6d',NULL);
INSERT INTO change_value VALUES (22,'status',X'D9AAAE4B91EAA210B922C733DD06AB10','active',NULL);
INSERT INTO change_value VALUES (22,'tally_id',X'3C144B39EB702A4A1AB232164503D073','01a20508-c11e-7d5f-a45f-69dda8571723',NULL);
INSERT INTO change_value VALUES (23,'approx',X'4298D9826E1944EB4B99920A43291642',0,NULL);
INSERT INTO change_value VALUES (23,'as_reported',X'28F8DA13B1A8ECDF5012C2FDAF6D363B','13 people',NULL);
INSERT INTO change_value VALUES (23,'best',X'A54F79CAE1A268190733F351A98D17D0',13,NULL);
INSERT INTO change_value VALUES (23,'high',X'43A4E321D31D4481D6DFB6473F541AF4',13,NULL);
INSERT INTO change_value VALUES (23,'low',X'3860E89AEA7CC89B2788F2BDB07B6F7B',13,NULL);
INSERT INTO change_value VALUES (23,'low_strict',X'AA79F2933E76E901D3C13A37AC92A6A4',0,NULL);
INSERT INTO change_value VALUES (23,'qualifier',X'4395744920D4BAEDD01F1BF1E5C602FB','exact',NULL);
INSERT INTO change_value VALUES (23,'source_id',X'D88EF533F284334C468B9371FAC5A848','01a20508-c119-7619-b54c-b0dfe5d9283a',NULL);
INSERT INTO change_value VALUES (23,'status',X'CE24DEF6605A3047E1597CAF7D9DC788','active',NULL);
INSERT INTO change_value VALUES (23,'tally_id',X'C5DE15591DB057C2A8E710D16D9A9A38','01a20508-c11e-7d5f-a45f-69dda8571723',NULL);
INSERT INTO change_value VALUES (24,'adopted_at',X'C32FE32F47892C41B063606037BE47F2','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (24,'adopted_by',X'4402A777734275B4D64CA082E20E8F42','tester',NULL);
INSERT INTO change_value VALUES (24,'age_group',X'BF1EA9781D9E8DA35F2DD7C3E0DD3989','child',NULL);
INSERT INTO change_value VALUES (24,'approx',X'C4B454B66632315F14C5E0882D2B1453',0,NULL);
INSERT INTO change_value VALUES (24,'attack_id',X'08992928A7B551CF23CA3AB1C91BDA68','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (24,'best',X'FFDA2DDA8C7EA0DC447187ED706F5630',2,NULL);
INSERT INTO change_value VALUES (24,'civilian_status',X'17E128B0D8809F9109DA9CD9FE895641','civilian',NULL);
INSERT INTO change_value VALUES (24,'high',X'D58006C95DE2C4846B4F18E5E948D3DD',2,NULL);
INSERT INTO change_value VALUES (24,'in_captivity',X'6AE73034230AED6529776F3C046247E1',0,NULL);
INSERT INTO change_value VALUES (24,'low',X'40373A1C066C66BBFD1570740BE1344C',2,NULL);
INSERT INTO change_value VALUES (24,'low_strict',X'1A542367742FA5325D4D3F02D6E92487',0,NULL);
INSERT INTO change_value VALUES (24,'measure',X'1FB9093F0CDE0BA2579A558E295F33E4','killed',NULL);
INSERT INTO change_value VALUES (24,'overlaps',X'D6062B18497D6FCFBFA8514E63E549A4',0,NULL);
INSERT INTO change_value VALUES (24,'parent_tally_id',X'AFD95F80740E8507E7C7CAE61832B767','01a20508-c11e-7d5f-a45f-69dda8571723',NULL);
INSERT INTO change_value VALUES (24,'part_role',X'5478C8D0D6165217298F9479EF69525A','subset',NULL);
INSERT INTO change_value VALUES (24,'rule',X'09FC0C57ABBBE73AEA112DC98BE6F0E2','single_source',NULL);
INSERT INTO change_value VALUES (24,'unit',X'63D4EF892472C626603787CC31481CAA','person',NULL);
INSERT INTO change_value VALUES (25,'approx',X'624BA39EFD9E1B95B998C91D323FF96A',0,NULL);
INSERT INTO change_value VALUES (25,'as_reported',X'5522DE4D77A48775D53DE33ADAC5F590','including 2 children',NULL);
INSERT INTO change_value VALUES (25,'best',X'7A2E1BD3B9C496EA4F44BA5157E16F74',2,NULL);
INSERT INTO change_value VALUES (25,'high',X'3D1406BEB06B44C2A840B8F142BB182F',2,NULL);
INSERT INTO change_value VALUES (25,'low',X'56FB8BA0521DE994329027B6DD40E849',2,NULL);
INSERT INTO change_value VALUES (25,'low_strict',X'318AE5317A4B321398F04525F98D44BA',0,NULL);
INSERT INTO change_value VALUES (25,'qualifier',X'6344FAC6BFE57F17F0D45B26A3E8F51B','exact',NULL);
INSERT INTO change_value VALUES (25,'source_id',X'6B5ED4AF26FF400AAFBBA508F3145F24','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (25,'status',X'09432C977D17A0D0F0D25B283FBFCD88','active',NULL);
INSERT INTO change_value VALUES (25,'tally_id',X'5888888BC3C3D90B441728EE0ABF85B1','01a20508-c11f-76f0-aa37-cafadc616b8b',NULL);
INSERT INTO change_value VALUES (26,'adopted_at',X'D505A908F46B14C3BF821030A7E68857','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (26,'adopted_by',X'8FDD70891B198C5007A06BD47C056827','tester',NULL);
INSERT INTO change_value VALUES (26,'approx',X'ACEF02BC4BBBE0344B9B9ECDE9C50E87',0,NULL);
INSERT INTO change_value VALUES (26,'attack_id',X'02DA97EE892BEFCDF301C8EF22296AAC','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (26,'best',X'8B3A66C00DF3EFD8554EF05CED450FC1',24,NULL);
INSERT INTO change_value VALUES (26,'civilian_status',X'2AC49A25601B69EFA000044DD4C9EDDD','civilian',NULL);
INSERT INTO change_value VALUES (26,'high',X'3B0296EAF90AA933BAC482B739A18E99',24,NULL);
INSERT INTO change_value VALUES (26,'in_captivity',X'45B4651248023629E2DE54E95FB9129B',0,NULL);
INSERT INTO change_value VALUES (26,'low',X'8EA11F2DCB76AADD82827D1A39EDF6AC',24,NULL);
INSERT INTO change_value VALUES (26,'low_strict',X'D4DC766C0BDD55D7F23547E56C7FAA02',0,NULL);
INSERT INTO change_value VALUES (26,'measure',X'4A20D39E249C87C187751C2670041CA5','abducted',NULL);
INSERT INTO change_value VALUES (26,'overlaps',X'BD2AAF4683A1C603E35390A6FCA55816',0,NULL);
INSERT INTO change_value VALUES (26,'rule',X'153318A9E5D6858B667E7F9D30B3E1DC','primary_source',NULL);
INSERT INTO change_value VALUES (26,'unit',X'CDF16CC23721D2C9220A4B7131299E52','person',NULL);
INSERT INTO change_value VALUES (27,'approx',X'40A328B6CAEEF17E4E309CA521225A71',0,NULL);
INSERT INTO change_value VALUES (27,'as_reported',X'FB5659CC67CA7DCE1DDD9CE7735FFEB6','24 other civilians',NULL);
INSERT INTO change_value VALUES (27,'best',X'F46BF98F0B57A140BA0E8CD885BDF471',24,NULL);
INSERT INTO change_value VALUES (27,'high',X'904550E34B2BE05FB2EE54775219A8D6',24,NULL);
INSERT INTO change_value VALUES (27,'low',X'FF19E3F0BE77A4304913151D088B9F93',24,NULL);
INSERT INTO change_value VALUES (27,'low_strict',X'7625B0E7BD2499D00C375295C019AD8F',0,NULL);
INSERT INTO change_value VALUES (27,'qualifier',X'00F6DA28411670FE86713822DEAC8BAC','exact',NULL);
INSERT INTO change_value VALUES (27,'source_id',X'2D73CB8CD06A4206D0EBE71342E159AC','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (27,'status',X'4D1670849BBE78CC054627FF38766B7C','active',NULL);
INSERT INTO change_value VALUES (27,'tally_id',X'AD7C9DA8C80D31D5CEF54E59CDCEBDA2','01a20508-c11f-79ed-b5bb-5496b1437b02',NULL);
INSERT INTO change_value VALUES (28,'approx',X'A975ABF2E76663BDD77FCB1BF8960C04',0,NULL);
INSERT INTO change_value VALUES (28,'as_reported',X'D8A72692807C55F56398E7C9191F5F76','24 civilians',NULL);
INSERT INTO change_value VALUES (28,'best',X'4CCC296616718DCD42FE50CD4EAC3B88',24,NULL);
INSERT INTO change_value VALUES (28,'high',X'4EF7921C1BAB96A17E928898E12625C1',24,NULL);
INSERT INTO change_value VALUES (28,'low',X'C732C22324727C0423FDC53DA6894FEC',24,NULL);
INSERT INTO change_value VALUES (28,'low_strict',X'19853EEE171327FD0968C3AC0215A95C',0,NULL);
INSERT INTO change_value VALUES (28,'qualifier',X'8C05E0C7E69C3E269B3FB8F698F8D01A','exact',NULL);
INSERT INTO change_value VALUES (28,'source_id',X'8768C07DBF1EEE4F277CE5DF5B5206AE','01a20508-c119-75e9-880b-ec8147a01d6d',NULL);
INSERT INTO change_value VALUES (28,'status',X'102574E4B1B3C8F2F4E0EDD080C02829','active',NULL);
INSERT INTO change_value VALUES (28,'tally_id',X'A0B0A91A5A7A307064FC597AE583EB49','01a20508-c11f-79ed-b5bb-5496b1437b02',NULL);
INSERT INTO change_value VALUES (29,'approx',X'97DFDC8229AFC660225A1F4CA27CFEF4',0,NULL);
INSERT INTO change_value VALUES (29,'attack_id',X'18DE90E3709D2BB4A74FC15046B91428','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (29,'in_captivity',X'40883FE18074C6389B720618E455C7BF',0,NULL);
INSERT INTO change_value VALUES (29,'low_strict',X'4D64C707BAD32175FAE77AF4AC0D7DB6',0,NULL);
INSERT INTO change_value VALUES (29,'measure',X'8F3B862D7E7E440A5F12BC56C7530B8A','livestock_taken',NULL);
INSERT INTO change_value VALUES (29,'missing',X'9556AEB869210F3AF9C62EEF69D19F2E','{"best": "unknown"}',NULL);
INSERT INTO change_value VALUES (29,'overlaps',X'885B0A07B61D938BE685832F70A6E371',0,NULL);
INSERT INTO change_value VALUES (29,'unit',X'000408265897707EC3FC50385F2D7FEE','animal',NULL);
INSERT INTO change_value VALUES (30,'approx',X'90D78EE82C5FC3A15F0DCB285BCBBDC1',0,NULL);
INSERT INTO change_value VALUES (30,'as_reported',X'7259EA33DD4B32019BF2D3092D70676C','looted property and livestock',NULL);
INSERT INTO change_value VALUES (30,'low_strict',X'A2C617D9C9382428F9D89CA6AF1A4294',0,NULL);
INSERT INTO change_value VALUES (30,'missing',X'879EE825B48C294C0293F8F5F5E96453','{"best": "unknown"}',NULL);
INSERT INTO change_value VALUES (30,'source_id',X'E519DE27C256F688DF93080767710E48','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (30,'status',X'873617C12A62E5823E7454FE9945AB8B','active',NULL);
INSERT INTO change_value VALUES (30,'tally_id',X'4820C29D1101D50CD9496DCF42831C6F','01a20508-c11f-7d45-81b4-b6c65f87bca5',NULL);
INSERT INTO change_value VALUES (31,'attack_id',X'D6E4B20F3F9F8FEB9DA67397B6E6E30D','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (31,'captor_actor_id',X'A3759A937FC1B30BC38306B896149EA8','01a20508-c119-769f-aef8-9e377fc3fac0',NULL);
INSERT INTO change_value VALUES (31,'code',X'58AF69112F4F2354B1430E01334D2420','A-0001',NULL);
INSERT INTO change_value VALUES (31,'purpose',X'1D40E0F700FA0E67497C762F09056390','unknown',NULL);
INSERT INTO change_value VALUES (31,'taken_edtf',X'1D38288010528EDD5BC27CC6F4C44266','2024-01-06',NULL);
INSERT INTO change_value VALUES (31,'taken_max',X'109031605E4079EDAD250EEFFBA31782','2024-01-06',NULL);
INSERT INTO change_value VALUES (31,'taken_min',X'41D2BBF287458449F7536DE40E2A9424','2024-01-06',NULL);
INSERT INTO change_value VALUES (31,'tally_id',X'A53E1909151F65C39F071EEC93F64743','01a20508-c11f-79ed-b5bb-5496b1437b02',NULL);
INSERT INTO change_value VALUES (32,'abduction_id',X'1850367703C66669E2294A65B0F1BFC4','01a20508-c11f-7eae-b436-3e6180fe502c',NULL);
INSERT INTO change_value VALUES (32,'date_edtf',X'14F9876B484CFF54F462F5B6F202E9E3','2024-01-06',NULL);
INSERT INTO change_value VALUES (32,'date_max',X'D601A5B50346C32FDA8C231A18C56450','2024-01-06',NULL);
INSERT INTO change_value VALUES (32,'date_min',X'325A71A8D315E9033F27F4D8D54FF403','2024-01-06',NULL);
INSERT INTO change_value VALUES (32,'event_type',X'7740806F3D50107A7B2AB0C6302AE8EC','taken',NULL);
INSERT INTO change_value VALUES (32,'source_id',X'64CD41301E9A186C66C26EA95390CD52','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (33,'asserted_by',X'003BA34D82200AAC91127BCA361635B4','source',NULL);
INSERT INTO change_value VALUES (33,'attack_id',X'AD084ED7B45D44E83D2C602B679DE6EF','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (33,'qualification',X'8CB0238469F886D2B8E07380C23DAC85','wc_murder',NULL);
INSERT INTO change_value VALUES (33,'source_id',X'BF5B2B8651DDA436B286AB19AB287229','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (33,'wording',X'EC1663D17747C2A257E150C44496FFBE','apparent',NULL);
INSERT INTO change_value VALUES (34,'asserted_by',X'963ACE49780BB6FB886BEC8D4FE3F611','source',NULL);
INSERT INTO change_value VALUES (34,'attack_id',X'C03B72178F7AF3F4741E916D531D4D00','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (34,'qualification',X'C4353C8659055D91FD81E5BCEFD2B617','wc_civilians',NULL);
INSERT INTO change_value VALUES (34,'source_id',X'1535D26430A9C76AB0F55E186F314801','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (34,'wording',X'F7766016DDC94A3EA04414A3B15403DD','apparent',NULL);
INSERT INTO change_value VALUES (35,'asserted_by',X'172F74C52F3F5A2B8E47274AF5A1AE28','source',NULL);
INSERT INTO change_value VALUES (35,'attack_id',X'92119CB884AE4389F31DBA49603A721F','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (35,'qualification',X'ED9C24BBC9ADFB72D53D66AFC4B2E082','wc_hostages',NULL);
INSERT INTO change_value VALUES (35,'source_id',X'88BBFE2E4E93D4349661F4CF2EDD7B9A','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (35,'wording',X'2B40B33F3C5DD675449E1AFA1BE8C854','apparent',NULL);
INSERT INTO change_value VALUES (36,'asserted_by',X'6A22E8FDF92D101BFD12E7172800A17F','source',NULL);
INSERT INTO change_value VALUES (36,'attack_id',X'8DF4C3D465878C8364EA7F373AFDBE89','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (36,'qualification',X'722576AF90594722333CDDC8BF044212','wc_pillage',NULL);
INSERT INTO change_value VALUES (36,'source_id',X'4E559C703D78005C6F045D36BE4A0602','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (36,'wording',X'71D559C8736762044113867587E29C06','apparent',NULL);
INSERT INTO change_value VALUES (37,'attack_type',X'1CFEEDEC7B4DAA9D42B8FA52380120A3','village_attack',NULL);
INSERT INTO change_value VALUES (37,'code',X'36AE2A4C3A0C355496491F17FF5C0BCE','MLI-2024-0002',NULL);
INSERT INTO change_value VALUES (37,'date_edtf',X'82AB3E74B5CF32D27C8729940A584290','2024-01-27',NULL);
INSERT INTO change_value VALUES (37,'date_max',X'5F5EA0E543BBD8BF5ADB8A603915F8FD','2024-01-27',NULL);
INSERT INTO change_value VALUES (37,'date_min',X'31400DB06FFB6C75B1D6FC30DC20E233','2024-01-27',NULL);
INSERT INTO change_value VALUES (37,'proof_level',X'8EF8B239EA74C8255FCD39D90C20D806',0,NULL);
INSERT INTO change_value VALUES (37,'sensitivity',X'B99361EB359C6AE8538DFCFC998C09F3',1,NULL);
INSERT INTO change_value VALUES (37,'summary',X'9ED860304E9F9A9C56507D506134651C','JNIM fighters attacked the villages of Ogota and Ouémbé in the Mopti region. They killed civilians, three children among them, and burned down homes; the inhabitants fled.',NULL);
INSERT INTO change_value VALUES (37,'title',X'CA1C2778541672B8F08AC08DC319D0A7','JNIM attack on Ogota and Ouémbé',NULL);
INSERT INTO change_value VALUES (37,'verification',X'165ACCC3FD9FCAE96B3F55652033FF56','not_verified',NULL);
INSERT INTO change_value VALUES (37,'workflow',X'07069E1700D13F67263B0AF334887E00','submitted',NULL);
INSERT INTO change_value VALUES (38,'adm1_name',X'EE009FB92DDE76DE7983525177FF2D8C','Mopti',NULL);
INSERT INTO change_value VALUES (38,'adm1_pcode',X'C239CC88C3DA630CA586A5D7039B5DCC','ML05',NULL);
INSERT INTO change_value VALUES (38,'country',X'627D0A0700CB1E468E633F53DE269F26','MLI',NULL);
INSERT INTO change_value VALUES (38,'name',X'7E02DDCF60938ED76C45883FF60458B1','Ogota',NULL);
INSERT INTO change_value VALUES (38,'place_type',X'6A06CF6DD264C095B19DDBA7732F66C4','village',NULL);
INSERT INTO change_value VALUES (39,'attack_id',X'F4AE6E4E11E275E590E4BBF71C99088C','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (39,'claim_status',X'DAB2D5CEA45F6504FB8A2DB6FEF3B046','asserted',NULL);
INSERT INTO change_value VALUES (39,'is_primary',X'83DC44D8D92A06F8A3D9E4DC0107762B',1,NULL);
INSERT INTO change_value VALUES (39,'place_id',X'80509127A9D68EAB1EF99559434AF549','01a20508-c120-7075-8474-b60aa9aca6f9',NULL);
INSERT INTO change_value VALUES (39,'seq',X'908A66ECB01C9DA719E1D405DE9C89CA',1,NULL);
INSERT INTO change_value VALUES (39,'where_prec',X'A4F2BBBB3DA202F4F324B19D430BFFDB',4,NULL);
INSERT INTO change_value VALUES (40,'adm1_name',X'2C34319957927E53ED051D33BF04A78E','Mopti',NULL);
INSERT INTO change_value VALUES (40,'adm1_pcode',X'125986DCF44D809CF893423B4629D69C','ML05',NULL);
INSERT INTO change_value VALUES (40,'country',X'E34E28CCF57C6E9B2EE0F4E0FB8A5C0B','MLI',NULL);
INSERT INTO change_value VALUES (40,'name',X'2AD5E3B8B97705E2EFA3BAAC353BBE94','Ouémbé',NULL);
INSERT INTO change_value VALUES (40,'place_type',X'20406C34BA8CE4B2D832E096DC9AB416','village',NULL);
INSERT INTO change_value VALUES (41,'attack_id',X'11A4DF07649578E8FE9BCD2677F97A20','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (41,'claim_status',X'DA2CAE4D8CC3EB8C074E4871E8D276EA','asserted',NULL);
INSERT INTO change_value VALUES (41,'is_primary',X'DEB7BAD0BCE318EDA5E27A01F5A48FB7',0,NULL);
INSERT INTO change_value VALUES (41,'place_id',X'2EF10F9A56B5E96D9B7C58F7FE623A95','01a20508-c120-70c3-8cb4-9b6179cd85a4',NULL);
INSERT INTO change_value VALUES (41,'seq',X'DFF4BE1C2A0CDCB07550627D5D3A4398',2,NULL);
INSERT INTO change_value VALUES (41,'where_prec',X'7A5A82B81C32D58DEF2D6F695E92379D',4,NULL);
INSERT INTO change_value VALUES (42,'entity',X'CDA7602999961A510C53F6932F3B0180','attack',NULL);
INSERT INTO change_value VALUES (42,'entity_id',X'8E0A8F029CC2D33FC5C8123F582740A8','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (42,'source_id',X'8B8FB6F2200D359961CA28741F8A042A','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (42,'stance',X'AF9603F404318532439AE67861D89BB5','supports',NULL);
INSERT INTO change_value VALUES (43,'entity',X'580F29050250A4B9DF6D10464E95EEB1','attack',NULL);
INSERT INTO change_value VALUES (43,'entity_id',X'8B1564C89E158F5D4F257D4F9C2EA378','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (43,'source_id',X'1CB36316F2D77F470ECB0E9D593E4A98','01a20508-c119-75e9-880b-ec8147a01d6d',NULL);
INSERT INTO change_value VALUES (43,'stance',X'1A61DEE7C7017561890B3125BAA02B70','mentions',NULL);
INSERT INTO change_value VALUES (44,'entity',X'53E20B30603A5D2955032E91837F4780','attack',NULL);
INSERT INTO change_value VALUES (44,'entity_id',X'38E56D6D283276C0339D0C3EDF8D5569','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (44,'source_id',X'BCF092C7B52DC9A933ACA4437348F13E','01a20508-c119-7619-b54c-b0dfe5d9283a',NULL);
INSERT INTO change_value VALUES (44,'stance',X'369F30FA70DA6A1635FC2927A55F0AB3','mentions',NULL);
INSERT INTO change_value VALUES (45,'actor_id',X'F9661AF0AAFD6EEC7F55656E4E17EB93','01a20508-c119-76c1-8422-e91c1bf42130',NULL);
INSERT INTO change_value VALUES (45,'attack_id',X'F7153FC1FC394C98F6B1379D6B98FC11','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (45,'attribution',X'777852BEC9F977E277582DD31D59AF77','probable',NULL);
INSERT INTO change_value VALUES (45,'composition_reported',X'D5EB6B972493381A9A04A0974CCDB1A1','largely Fulani',NULL);
INSERT INTO change_value VALUES (45,'degree',X'DA3270274F4EE6C3BF63936B3E7E0779','direct',NULL);
INSERT INTO change_value VALUES (45,'role',X'1C1C42F5AE70B4E13109AB2BFD092074','perpetrator',NULL);
INSERT INTO change_value VALUES (45,'source_id',X'6072F286F38AE3844A09B5B470C9E207','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (46,'actor_id',X'BBC36B4B91D4BB6896F4103AC25D5198','01a20508-c119-777d-8339-25a6a49d0eec',NULL);
INSERT INTO change_value VALUES (46,'attack_id',X'B4C0CD6E9A1CB2FCF7C841D7EEEDFE6E','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (46,'attribution',X'6070A8AEF3B3E1DA98479FD0F4E7677A','probable',NULL);
INSERT INTO change_value VALUES (46,'role',X'4E7CC5A4D65AE01CCAF4A72647D6E638','target',NULL);
INSERT INTO change_value VALUES (46,'source_id',X'F6C0FA6EB02EE80C73154300E4FA2973','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (47,'adopted_at',X'680E26936CF002E8BB66EDB46558A1C3','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (47,'adopted_by',X'1049066B4F3EB7B584ECF6D9B781D816','tester',NULL);
INSERT INTO change_value VALUES (47,'approx',X'23619DE9E02616E33E0D6C13AFAE0576',0,NULL);
INSERT INTO change_value VALUES (47,'attack_id',X'7540950F9BA72EFE07F7A85AC32871E5','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (47,'best',X'D3088919A302CFB6274F689079EAAFF0',32,NULL);
INSERT INTO change_value VALUES (47,'civilian_status',X'3278EE314149C48716150B27EA42CA68','civilian',NULL);
INSERT INTO change_value VALUES (47,'in_captivity',X'969D6C52A3D4CF1833DB5A4B3CFFAA62',0,NULL);
INSERT INTO change_value VALUES (47,'low',X'21D460F7CC0FD8FAA0C34265B61ED3BF',32,NULL);
INSERT INTO change_value VALUES (47,'low_strict',X'D8E1539AD40F4D320F63CE35973498C1',0,NULL);
INSERT INTO change_value VALUES (47,'measure',X'E324EF838A26BF4C1B01C3588CCE237B','killed',NULL);
INSERT INTO change_value VALUES (47,'overlaps',X'B5A1E717AA5B9F4FF58B7AC7C61C10DE',0,NULL);
INSERT INTO change_value VALUES (47,'rule',X'E29A66A5A763AE8B9050146FC8E1CD49','primary_source',NULL);
INSERT INTO change_value VALUES (47,'unit',X'41F5EA1B61137BEC75C19AFFFC0F71AE','person',NULL);
INSERT INTO change_value VALUES (48,'approx',X'06208198A945D457E0C6A3A26182E31E',0,NULL);
INSERT INTO change_value VALUES (48,'as_reported',X'247358F6A15FBAF4E77BC79A90228F16','at least 32 civilians',NULL);
INSERT INTO change_value VALUES (48,'best',X'18CC3A93F646FC00396A3650CF268010',32,NULL);
INSERT INTO change_value VALUES (48,'low',X'CBA31BDA0325058585978DA14F746A91',32,NULL);
INSERT INTO change_value VALUES (48,'low_strict',X'BE281AA210545F44C253AE6531B16E04',0,NULL);
INSERT INTO change_value VALUES (48,'qualifier',X'DA8474475A4D18F9D6607E02B5520055','at_least',NULL);
INSERT INTO change_value VALUES (48,'source_id',X'E9641C46DF4F0D33E59C3FA415819517','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (48,'status',X'FFAFD936F2DA78F404C230C36D55DB56','active',NULL);
INSERT INTO change_value VALUES (48,'tally_id',X'904AF88FA6C2DD28CED8412503A38BFE','01a20508-c120-7337-a981-2b97a20b2da9',NULL);
INSERT INTO change_value VALUES (49,'approx',X'1803ABA68C8A3D59ADF91EB834AD589A',0,NULL);
INSERT INTO change_value VALUES (49,'as_reported',X'4567C3CC7EBB02786D6A78AAEB3E4154','at least 32 people',NULL);
INSERT INTO change_value VALUES (49,'best',X'A3EBEDED0C8251634F1D4D84D63F0D66',32,NULL);
INSERT INTO change_value VALUES (49,'low',X'6BD065D817965040E7942773E61EBCEE',32,NULL);
INSERT INTO change_value VALUES (49,'low_strict',X'14D8BE9427029FB3080283199F5B2CE1',0,NULL);
INSERT INTO change_value VALUES (49,'qualifier',X'2778805577947EE6E80E17676E4FCBD2','at_least',NULL);
INSERT INTO change_value VALUES (49,'source_id',X'81AF07E284E3448216E021AB3AD76015','01a20508-c119-75e9-880b-ec8147a01d6d',NULL);
INSERT INTO change_value VALUES (49,'status',X'A64777049FCF117B9B475ED12D8D793C','active',NULL);
INSERT INTO change_value VALUES (49,'tally_id',X'64330F835AA6116AD3225EF8D3B05D13','01a20508-c120-7337-a981-2b97a20b2da9',NULL);
INSERT INTO change_value VALUES (50,'adopted_at',X'E6105EEF0CB69220D71279A9FA736E0C','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (50,'adopted_by',X'A69F92BDDE1075761575CA9CBFBD79A3','tester',NULL);
INSERT INTO change_value VALUES (50,'age_group',X'AC3BD4FAD192B2607C1F5891D7B2A03E','child',NULL);
INSERT INTO change_value VALUES (50,'approx',X'EF0E78F6BB16E5D0C42E9A44C7A1C3AE',0,NULL);
INSERT INTO change_value VALUES (50,'attack_id',X'79781A926608B4560CCDD9E149A19BDF','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (50,'best',X'B9588ED53327E9ADDA4784B030F82AD4',3,NULL);
INSERT INTO change_value VALUES (50,'civilian_status',X'F61BDCE2CAF7D522E5411D05286EF0B6','civilian',NULL);
INSERT INTO change_value VALUES (50,'high',X'2B2FB3B66673427CAFBF0ADFE93A5258',3,NULL);
INSERT INTO change_value VALUES (50,'in_captivity',X'2FBC1238CCF72362C201D70DCE675372',0,NULL);
INSERT INTO change_value VALUES (50,'low',X'FB8EEF518C57C9872E56F60B690A19FB',3,NULL);
INSERT INTO change_value VALUES (50,'low_strict',X'76D00BDE9F041053418DD12D7BEC6B42',0,NULL);
INSERT INTO change_value VALUES (50,'measure',X'32EC5E393EFA939BC6B73692F51C2A92','killed',NULL);
INSERT INTO change_value VALUES (50,'overlaps',X'0890A1F8B4FF94539592975424A6A3D7',0,NULL);
INSERT INTO change_value VALUES (50,'parent_tally_id',X'19467954F308C31947FB95266F061598','01a20508-c120-7337-a981-2b97a20b2da9',NULL);
INSERT INTO change_value VALUES (50,'part_role',X'713FD8F08E848580A0D1E1B8FD57C9C3','subset',NULL);
INSERT INTO change_value VALUES (50,'rule',X'96F742BFB20FF82420DC285864756F69','single_source',NULL);
INSERT INTO change_value VALUES (50,'unit',X'F15F9D0F979D3358A4F970B99FF89997','person',NULL);
INSERT INTO change_value VALUES (51,'approx',X'BAB39CAD995A0AA37AB76015B98466BF',0,NULL);
INSERT INTO change_value VALUES (51,'as_reported',X'B2CDFAAACCD848BB56F553349B032741','including 3 children',NULL);
INSERT INTO change_value VALUES (51,'best',X'FF17C6393CA9EB27F8DE1E81EBA7BE83',3,NULL);
INSERT INTO change_value VALUES (51,'high',X'9423738C5A0D3D4F1C46B5649A528BCC',3,NULL);
INSERT INTO change_value VALUES (51,'low',X'59D314A86587B4E251B3E5A9418E8C18',3,NULL);
INSERT INTO change_value VALUES (51,'low_strict',X'2C542B00D9F926D497210989167389D9',0,NULL);
INSERT INTO change_value VALUES (51,'qualifier',X'B0AED06100644F0100EB097619BC129E','exact',NULL);
INSERT INTO change_value VALUES (51,'source_id',X'849846EF8401B1744979C99BE3E3607E','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (51,'status',X'5C70EA3F6A80BD9A2B70D7C45F3E56AA','active',NULL);
INSERT INTO change_value VALUES (51,'tally_id',X'8C8B32996E56E7DBA71F84640320F360','01a20508-c120-791a-b596-cd3c443acad5',NULL);
INSERT INTO change_value VALUES (52,'adopted_at',X'B5002852080CAC5D10F0285706B909EF','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (52,'adopted_by',X'CE6905F41A94D42A13A6B73DDD64DF18','tester',NULL);
INSERT INTO change_value VALUES (52,'approx',X'2449A771BFDA7EB9F7082DCC2B024895',0,NULL);
INSERT INTO change_value VALUES (52,'attack_id',X'28A42C586BA5B22581EA476845E2AF0D','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (52,'best',X'D0FFF4FDBCB0ED45D594B9F8097A7DC2',350,NULL);
INSERT INTO change_value VALUES (52,'in_captivity',X'85F5EAC1F59FBFC664D464F300E81925',0,NULL);
INSERT INTO change_value VALUES (52,'low',X'7ADD09F2A50BDC2A385862657091C62B',350,NULL);
INSERT INTO change_value VALUES (52,'low_strict',X'8530F07101ADE139F39A43DE55CCFDC9',1,NULL);
INSERT INTO change_value VALUES (52,'measure',X'E6BB771F2B98A8CC2AE000A66ECF3E52','homes_burned',NULL);
INSERT INTO change_value VALUES (52,'overlaps',X'932AED36CC4BD754B4CEED5D5A0BB41C',0,NULL);
INSERT INTO change_value VALUES (52,'rule',X'A9718E4630A7CDCFACB3643DEE46F878','single_source',NULL);
INSERT INTO change_value VALUES (52,'unit',X'E256EFB2F9AE604627E98E81B2EF344F','building',NULL);
INSERT INTO change_value VALUES (53,'approx',X'4941992B69FF3F7D7B2AE4C69B7EA854',0,NULL);
INSERT INTO change_value VALUES (53,'as_reported',X'619C930B5428C37BC7E305FF9DAB48A7','over 350 homes',NULL);
INSERT INTO change_value VALUES (53,'best',X'B9ED374305451BE848CF9A4C11056D3F',350,NULL);
INSERT INTO change_value VALUES (53,'low',X'C8C56A924B85F9F6FD48EE6595DC4D47',350,NULL);
INSERT INTO change_value VALUES (53,'low_strict',X'D4D876D297A78D89EE4F21E5B7771ACD',1,NULL);
INSERT INTO change_value VALUES (53,'qualifier',X'1B8625B809D72DD8A6696AE0AD26C90D','more_than',NULL);
INSERT INTO change_value VALUES (53,'source_id',X'895449E3ECB7779B5F67B8D26E04A400','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (53,'status',X'9972A5BA232A593792FBE9C7D107031A','active',NULL);
INSERT INTO change_value VALUES (53,'tally_id',X'EBB162A2C901E84DACC9449F5FADEEA8','01a20508-c120-7bd7-992b-01b39258181a',NULL);
INSERT INTO change_value VALUES (54,'adopted_at',X'C8F80666B1B78BA1BBD649E80923C705','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (54,'adopted_by',X'5FBCF4C2316D1C54A76435D53BFA8002','tester',NULL);
INSERT INTO change_value VALUES (54,'approx',X'2EE03F5160918D59490DC19AE3B7CE5C',1,NULL);
INSERT INTO change_value VALUES (54,'attack_id',X'FED80A278429D4BE52237EA15618C6CA','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (54,'best',X'4766CE30159B2CC1BEA7237A96D0980B',2000,NULL);
INSERT INTO change_value VALUES (54,'high',X'BFDB4B755527553C549830EA9549409E',2000,NULL);
INSERT INTO change_value VALUES (54,'in_captivity',X'8416503A2CE8B0569B097FF6E4358B32',0,NULL);
INSERT INTO change_value VALUES (54,'low',X'2D203F9C9749D7D6CC9EA302F0B2E99E',2000,NULL);
INSERT INTO change_value VALUES (54,'low_strict',X'D31F7526C137536D739F6223741B8588',0,NULL);
INSERT INTO change_value VALUES (54,'measure',X'8881D9BF04ABAE0BB6CDDBFAB27ECEE7','displaced',NULL);
INSERT INTO change_value VALUES (54,'overlaps',X'43F79B2DA76E04B79FFA9A45DF3B9D77',0,NULL);
INSERT INTO change_value VALUES (54,'rule',X'2BB5DBB823AE14FC553BCAD3E7BA37A7','single_source',NULL);
INSERT INTO change_value VALUES (54,'unit',X'8275329ABEF134F39421A39F7EAE09C8','person',NULL);
INSERT INTO change_value VALUES (55,'approx',X'DAC8B31BD3770DCF5D3A8AB136514E05',1,NULL);
INSERT INTO change_value VALUES (55,'as_reported',X'74D2462B7613C59D1C087AFF3E9F5EE9','about 2,000 villagers',NULL);
INSERT INTO change_value VALUES (55,'best',X'3C69BE74F45571C536A1081E297FB187',2000,NULL);
INSERT INTO change_value VALUES (55,'high',X'2897AA883D85D11E99940A19B3153FEA',2000,NULL);
INSERT INTO change_value VALUES (55,'low',X'5AD96EEFB2E6129727F097662E371C4B',2000,NULL);
INSERT INTO change_value VALUES (55,'low_strict',X'25BB486F74B94A034BFC43F697CF5944',0,NULL);
INSERT INTO change_value VALUES (55,'qualifier',X'C595CA78BC14C7AFD1222F7623CBAEF1','about',NULL);
INSERT INTO change_value VALUES (55,'source_id',X'A61935457FE4EDD02E5616D376D5C609','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (55,'status',X'872E6E3E217501F1550D617ECA47997B','active',NULL);
INSERT INTO change_value VALUES (55,'tally_id',X'232799F8C85E0D75BDF999115CF2BC43','01a20508-c120-7e8a-b4be-19d51af3f4bb',NULL);
INSERT INTO change_value VALUES (56,'asserted_by',X'E228EE5D9FF800D24A2365F4256D537D','source',NULL);
INSERT INTO change_value VALUES (56,'attack_id',X'1A4156D760DA06AFE5A9AFEE8D85417E','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (56,'qualification',X'1ECF6344E2DCE951D806670B86167F60','wc_murder',NULL);
INSERT INTO change_value VALUES (56,'source_id',X'D94342F8D9C6EA4CC9FCE3A570DDAE6F','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (56,'wording',X'735CEB1CD277E07DF54007DD998E6AB8','apparent',NULL);
INSERT INTO change_value VALUES (57,'asserted_by',X'F1F96945604AE2792A7933ACACCB79B1','source',NULL);
INSERT INTO change_value VALUES (57,'attack_id',X'93AB46CBE97452CB153F0B45C7ADFBA2','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (57,'qualification',X'7B5EC86044F024C59F84968B6EABC89E','wc_civilians',NULL);
INSERT INTO change_value VALUES (57,'source_id',X'88C716D7B77456F83A122AFD8FE06355','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (57,'wording',X'F5E0AB1B48014B93338534744396BBBB','apparent',NULL);
INSERT INTO change_value VALUES (58,'asserted_by',X'4DDBE6669F9B06FEEB13AAA277988141','source',NULL);
INSERT INTO change_value VALUES (58,'attack_id',X'D23285C8E539839B23104EECE4D7EC7B','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (58,'qualification',X'5EE0B21F31C6CE846E16915B32CECE2B','wc_destruction',NULL);
INSERT INTO change_value VALUES (58,'source_id',X'3D57941260B18BCDC8EB663C131006D1','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (58,'wording',X'504A875C63B667E9EFA544479B70A354','apparent',NULL);
INSERT INTO change_value VALUES (59,'asserted_by',X'F801BF9AC42954D9F6B886010CFC5122','source',NULL);
INSERT INTO change_value VALUES (59,'attack_id',X'A27CBC70431107A68C0B277F2117509A','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (59,'qualification',X'F134FCC43468065167BDE9C5632C9ACB','wc_displacement',NULL);
INSERT INTO change_value VALUES (59,'source_id',X'BF5F13D297B6A7347A03FB9167EBFCB3','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (59,'wording',X'9C3D1F9B0F9AF85409833881859AB62D','apparent',NULL);
INSERT INTO change_value VALUES (60,'basis',X'0F23606900D1DD69FEDFAA51C320E5B5','The report describes both attacks amid cycles of retaliation.',NULL);
INSERT INTO change_value VALUES (60,'confidence',X'6E1BCDDC81FB2079997E2D47EEDED9C4','possible',NULL);
INSERT INTO change_value VALUES (60,'from_id',X'8D8060FFCCB5B49A684D2560EA77DAE0','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (60,'link_type',X'60EC3ADA32D495F4FD255B1739A80742','same_cycle',NULL);
INSERT INTO change_value VALUES (60,'source_id',X'80163A9A5CB762A6BE0492B81C243AE1','01a20508-c119-7442-8b3f-1747a9d4fe1b',NULL);
INSERT INTO change_value VALUES (60,'to_id',X'FA948599794D7A9DB1335790A72BB128','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (61,'name',X'838827B6EE36593D5DA871A35BE5030D','Reprisals in Ségou and Mopti, January 2024',NULL);
INSERT INTO change_value VALUES (61,'note',X'3D275606BF6415E54AC099C4BCD528EF','45 people killed in the two attacks together, as reported.',NULL);
INSERT INTO change_value VALUES (62,'attack_id',X'A201B03846CA77E641E49E659EDDC3AA','01a20508-c119-77b3-9511-3a3c8b78f1b4',NULL);
INSERT INTO change_value VALUES (62,'cycle_id',X'6ECC49F174426F6CB747F8A1AB26F6EA','01a20508-c121-712a-941e-d2563e9cfba4',NULL);
INSERT INTO change_value VALUES (63,'attack_id',X'6AC1EA87CEFDE380E593930997F25B0D','01a20508-c120-704e-bc0d-295c19337d7c',NULL);
INSERT INTO change_value VALUES (63,'cycle_id',X'6C14ABB841E6C2806D3F751739FA1499','01a20508-c121-712a-941e-d2563e9cfba4',NULL);
INSERT INTO change_value VALUES (64,'current_status',X'1FBF6A9EDC60EA8CDCCBE51735490AD6','held',NULL);
INSERT INTO change_value VALUES (64,'status_as_of',X'F8AA10BEEC84C6C15DC4BF490C70D099','2024-01-06',NULL);
INSERT INTO change_value VALUES (64,'status_as_of_max',X'5A784BC54146C1DF5C2FD1805F446A65','2024-01-06',NULL);
INSERT INTO change_value VALUES (64,'status_as_of_min',X'5D028E1A1CEA847BD36D3A6B17064FE0','2024-01-06',NULL);
INSERT INTO device VALUES ('774cc661','tester','2026-11-22T20:53:09Z');
INSERT INTO setting VALUES ('folded_names','1');
INSERT INTO setting VALUES ('device','774cc661');
INSERT INTO setting VALUES ('number:abduction:A-','1');
INSERT INTO setting VALUES ('head:774cc661','64:77b2aa29f3668a05fd59092c8e76aaa6e6d764cd1319182c6b524a88bd69911a');
DELETE FROM attack_text_data;
INSERT INTO attack_text_data VALUES (1,X'02813A');
INSERT INTO attack_text_data VALUES (10,X'00000001FF00000101010100010101010101000002');
INSERT INTO attack_text_data VALUES (137438953473,X'00000942043030303002024E040131010429340401320202250102313301044A0401013201024F01024D020330323401022801022402013401045105010133020247020132020440060202353002024A01016101060608500102370204626F757402024C020663636F756E7401021302016C02022E02036D696401026101025503036F6E6701021B01021A02026E640108101304370106060B0F0305696D616C730102240204726D656401020802017401024801062C140603047461636B0102030102030702656401020A01020A0701730102600102540202757802023B0203776179010220010762616D6261726101023E020365617201023102036F746801025F010253030375726101041429020575726E656402021D02017901021101096368617373657572730102450306696C6472656E01041A380104193102086976696C69616E73010A1633060A040106172806020579636C65730102620102560102646502023503077363726962657301025E01025202046F6E736F0102420302776E02021E03027A6F010A02073A04040501730102460102657402023A0304686E696301023D0108666967687465727302020902036C65640202220205756C616E6901020E01022A010567726F7570010209060165020234020373696D0202330105686F6D657302041F2E0206756E746572730102440102696E01022F0102110307636C7564696E6701024E01024603096861626974616E74730202210201730104360403036C616D02042F0C01046A616D6102022B02036E696D020602082C01066B616B616C6101022B03046C616C6101060508210205696C6C656401021801021602046E6F776E01023A01016C0202380206617267656C7902022902046561737401024901043F0603016401021F020869766573746F636B01025902056F6F7465640104263201066D61696E6C7901040D3103026C69010230020465616E740102370206696C6974696101024002026C6901022701022302046F70746902041316020775736C696D696E0202310406756C6D616E7302023C01046E616D6501023302026F740102390205757372617402022D01026F6601026301040D4C0204676F74610206050B1A02016E0102040102040301650104122502047468657201025206017301021D020575656D62650206070B1A0203766572020249010670656F706C6501024D0102450207726F7065727479010422370106726567696F6E0202140304706F727401025D010251030974616C696174696F6E01026401025801057365676F7501022C0305766572616C01022D02066F757469656E020236010374686501025C01080B09103204016D01021C01021B04017902021503026973010232030372656502021802026F6F0102150202776F010219010776696C6C61676501020F0802727302024F08017301022E01020C010377616C020230020365726501061709090204686963680102340003313030010429340104252B0102313301044A040102323001022801022402013401045105010233320204400602013502024A0102616202024C02016301021302016C02022E02016D01041B4801041A3D02016E010A10130403360106060B0F02017201020802017401080309401A010C03092414061402017502023B0201770102200102626101023E02016501023102016F010614292601025302017502021D0201790102110102636801061A2D0D01041931020169010A1633060A0401061728060201790102620102560102646501025E0104351F02016F010E02073A0403030501021E0102657401023D01023A0102666902020902016C02022202017501020E01022A010267720102090102340201730202330102686F02041F2E0201750102440102696E01042F2101061112270201730104360401042F0C01026A6102022B02016E020602082C01026B6101080508210302016901021801021602016E01023A01026C6102022902016501041F2C01043F0602016901025902016F0104263201026D6101060D250E02016501023702016901024002016C01022701022302016F020413160201750204310D01026E6101023302016F01023902017502022D01026F6601026301040D4C0201670206050B1A02016E010604102501020402017401041D370201750206070B1A0201760202490102706501024D010245020172010422370102726501045D090106143F090102736501042C0302016F0202360102746801061C182C010E0B09050505073202016F0102150201770102190102766901040F2101040C45010277610202300201650106170909020168010234000432303030010429340104252B0103323032010228010224010333353002024A010361626F02024C0202636301021302026D6901026101025503016F01021B01021A02026E640108101304370106060B0F0301690102240202726D010208020274740106030958010603094C0202757802023B02027761010220010362616D01023E0202656101023102026F7401025F010253030175010414290202757202021D010363686101024503016901041A380104193102026976010A1633060A04010617280602027963010262010256010364657301025E01025202026F6E01024203017702021E03017A010C02073A040405010365746801023D010366696702020902026C650202220202756C01020E01022A010367726F010209010234020273690202330103686F6D02041F2E0202756E0102440103696E6301024E0102460301680202210202736C02042F0C01036A616D02022B02026E69020602082C01036B616B01022B03016C01060508210202696C01021801021602026E6F01023A01036C61720202290202656101024901043F0603016401021F0202697601025902026F6F0104263201036D616901040D3103016C010230020265610102370202696C01024002026C6901022701022302026F7002041316020275730204310D01036E616D01023302026F740102390202757302022D01036F676F0206050B1A02026E65010412250202746801041D37020275650206070B1A02027665020249010370656F01024D0102450202726F01042237010372656702021403017001025D010251030174010264010258010373656701022C03017601022D02026F75020236010374686501041C42010C0B090508073203016901023203017202021802026F6F0102150202776F010219010376696C01040F2101040C45010377616C020230020265720106170909020268690102340408070608090B070607070B090B060B0B0F0A090B0C0A0907080C080B090A060E10160D070F09070B0607090D080D0A06080B0B0A0F0E0709090A0B0B0D09060B0D060D0B0C07090B0A0A0C0B09070A0B0B090709060C080E0D0B0C110A0A0B0E0906070807070C0709080A090D080A0708060706060B0F0611060607060B06060D0F090B0F0A0706090A0608060D0B07080A0906070B06070906060907070706060B080B0708060A070D08061206060C0708060E0B0808070A090F06070E070708070A0707080B100A0B07060B0808070A0B0709070B0608080908080A07080B060708090607070A08080807070A080809070B0808090908060711060607070D0809');
DELETE FROM attack_text_idx;
INSERT INTO attack_text_idx VALUES (1,X'',2);
DELETE FROM attack_text_docsize;
INSERT INTO attack_text_docsize VALUES (1,X'63',1);
INSERT INTO attack_text_docsize VALUES (2,X'57',1);
DELETE FROM attack_text_config;
INSERT INTO attack_text_config VALUES ('secure-delete',1);
INSERT INTO attack_text_config VALUES ('version',4);
DELETE FROM victim_text_data;
INSERT INTO victim_text_data VALUES (1,X'');
INSERT INTO victim_text_data VALUES (10,X'00000001FF000001000000');
DELETE FROM victim_text_idx;
DELETE FROM victim_text_docsize;
DELETE FROM victim_text_config;
INSERT INTO victim_text_config VALUES ('secure-delete',1);
INSERT INTO victim_text_config VALUES ('version',4);
DELETE FROM abduction_text_data;
INSERT INTO abduction_text_data VALUES (1,X'0218');
INSERT INTO abduction_text_data VALUES (10,X'00000001FF000001010203000201010101010101010201010202000001');
INSERT INTO abduction_text_data VALUES (137438953473,X'000000CD053030303031010403050104323032340102050101610102020205747461636B0102080104646F7A6F010607060401066B616C616C6101020A01076D696C6974696101020C02026C6901020401026F6E01020900033130300104030501023230010205010261740102080102646F010607060401026B6101020A01026D6901020C02016C01020401026F6E01020900043230303001040305010332303201020501036174740102080103646F7A010607060401036B616C01020A01036D696C01020C02026C69010204040A09060A0B0B0C070709070709070706070A08080A0808');
INSERT INTO abduction_text_data VALUES (274877906945,X'000000CD053030303031010403050104323032340102050101610102020205747461636B0102080104646F7A6F010607060401066B616C616C6101020A01076D696C6974696101020C02026C6901020401026F6E01020900033130300104030501023230010205010261740102080102646F010607060401026B6101020A01026D6901020C02016C01020401026F6E01020900043230303001040305010332303201020501036174740102080103646F7A010607060401036B616C01020A01036D696C01020C02026C69010204040A09060A0B0B0C070709070709070706070A08080A0808');
INSERT INTO abduction_text_data VALUES (9007336693694464,X'04000000000000010000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
DELETE FROM abduction_text_idx;
INSERT INTO abduction_text_idx VALUES (1,X'',2);
INSERT INTO abduction_text_idx VALUES (2,X'',2);
DELETE FROM abduction_text_docsize;
INSERT INTO abduction_text_docsize VALUES (1,X'0C',2);
DELETE FROM abduction_text_config;
INSERT INTO abduction_text_config VALUES ('secure-delete',1);
INSERT INTO abduction_text_config VALUES ('version',4);
DELETE FROM source_text_data;
INSERT INTO source_text_data VALUES (1,X'033A');
INSERT INTO source_text_data VALUES (10,X'00000001FF00000101010100010101010101000003');
INSERT INTO source_text_data VALUES (137438953473,X'0000038D05303030303101021E04013202020F040133030210020135010213020138010214010432303234010212010561626F7574020207010208020567656E637903020302016C02020C0204726D65640104041503057469636C65020203010204020973736F63696174656403020D020974726F63697469657301040915010763656E7472616C02020A01020B02056F6D6D69740104081501066574686E696301040615010667726F75707301040515010368727701020F02047474707301020D0204756D616E01020A0102696E02020901020A0207736C616D6973740104031501076A617A6565726102020D01086B696C6C696E677302020801020901046D616C690104021501020B01020C0207696C69746961730104071501046E65777301021101020201020201026F6E020204010205020272670102100105707265737303020E01067265706F72740202060102070205696768747301020B01017301021D01020E01020F01037468650202050102060105776174636801020C0202777701020E000331303001021E01020F010210020135010213020138010214010232300102120102616202020701020802016703020302016C02020C0201720104041501020301020402017303020D020174010409150102636502020A01020B02016F01040815010265740104061501026772010405150102687201020F02017401020D02017501020A0102696E02020901020A0201730104031501026A6102020D01026B6902020801020901026D610104021501020B01020C0201690104071501026E6501021101020201020201026F6E0202040102050201720102100102707203020E0102726502020601020702016901020B010274680202050102060102776101020C02017701020E00043230303001021E01020F0102100103323032010212010361626F020207010208020267650302030202726D010404150301740202030102040202737303020D0202747201040915010363656E02020A01020B02026F6D01040815010365746801040615010367726F01040515010368727701020F0202747401020D0202756D01020A010369736C0104031501036A617A02020D01036B696C02020801020901036D616C0104021501020B01020C0202696C0104071501036E657701021101020201020201036F7267010210010370726503020E01037265700202060102070202696701020B0103746865020205010206010377617401020C0202777701020E040906060606090D0A060A0D0E0F0F0B0C0C0809090A0D0C10100D0F0A070A0E0A0C0B0A070E0606070A06060D06070A0708080706060A07070A0E070D0A06070A060A07060F080B07080907080B08090908070709080B0F080E08080B070B08');
DELETE FROM source_text_idx;
INSERT INTO source_text_idx VALUES (1,X'',2);
DELETE FROM source_text_docsize;
INSERT INTO source_text_docsize VALUES (1,X'1D',1);
INSERT INTO source_text_docsize VALUES (2,X'0E',1);
INSERT INTO source_text_docsize VALUES (3,X'0F',1);
DELETE FROM source_text_config;
INSERT INTO source_text_config VALUES ('secure-delete',1);
INSERT INTO source_text_config VALUES ('version',4);
DELETE FROM place_text_data;
INSERT INTO place_text_data VALUES (1,X'0409');
INSERT INTO place_text_data VALUES (10,X'00000001FF00000101010100010101010101000004');
INSERT INTO place_text_data VALUES (137438953473,X'000000BD0630626F75726102020201066B616B616C6101020303046C616C6101020201056D6F70746903020301020301056F676F7461030202020575656D626504020201057365676F75010204010203000331626F02020201026B610104020301026D6F03020301020301026F6703020202017504020201027365010204010203000432626F7502020201036B616B01020303016C01020201036D6F7003020301020301036F676F030202020275650402020103736567010204010203040A0B090D0A0A0D08080A07060A0908060B0807');
DELETE FROM place_text_idx;
INSERT INTO place_text_idx VALUES (1,X'',2);
DELETE FROM place_text_docsize;
INSERT INTO place_text_docsize VALUES (1,X'03',1);
INSERT INTO place_text_docsize VALUES (2,X'02',1);
INSERT INTO place_text_docsize VALUES (3,X'02',1);
INSERT INTO place_text_docsize VALUES (4,X'02',1);
DELETE FROM place_text_config;
INSERT INTO place_text_config VALUES ('secure-delete',1);
INSERT INTO place_text_config VALUES ('version',4);
DELETE FROM actor_text_data;
INSERT INTO actor_text_data VALUES (1,X'0421');
INSERT INTO actor_text_data VALUES (10,X'00000001FF00000101010100010101010101000004');
INSERT INTO actor_text_data VALUES (137438953473,X'0000021B02306103020E02016C010602040402020502017403020302027578030212010963686173736575727302020802086976696C69616E730402020102646503020C02046F6E736F02020503027A6F020602040405017302020901026574030211010667726F75706503020B020373696D03020A010768756E74657273020207010569736C616D0304060C01046A616D6103020202036E696D03020901016C03020F01076D696C69746961020203020775736C696D696E0302080406756C6D616E7303021301066E7573726174030204010571616564610102050303696461010403060107736F757469656E03020D010377616C030207000331616C0106020404020205020174030203020175030212010263680202080201690402020102646503020C02016F020A0204030305010265740302110102677203020B02017303020A01026875020207010269730304060C01026A6103020202016E03020901026D690202030201750304080D01026E750302040102716101060304040102736F03020D010277610302070004326175780302120103636861020208020269760402020103646F6E02020503017A020802040405010367726F03020B0202736903020A010368756E020207010369736C0304060C01036A616D03020202026E6903020901036D696C020203020275730304080D01036E75730302040103716165010205030169010403060103736F7503020D010377616C03020704060B06070E0D07090906070B080C0B0908060C0C0B0B0A090C080D06060706070A070706070807060707070907070908070809080708090807080808080708');
DELETE FROM actor_text_idx;
INSERT INTO actor_text_idx VALUES (1,X'',2);
DELETE FROM actor_text_docsize;
INSERT INTO actor_text_docsize VALUES (1,X'06',1);
INSERT INTO actor_text_docsize VALUES (2,X'08',1);
INSERT INTO actor_text_docsize VALUES (3,X'12',1);
INSERT INTO actor_text_docsize VALUES (4,X'01',1);
DELETE FROM actor_text_config;
INSERT INTO actor_text_config VALUES ('secure-delete',1);
INSERT INTO actor_text_config VALUES ('version',4);
DELETE FROM gazetteer_text_data;
INSERT INTO gazetteer_text_data VALUES (1,X'');
INSERT INTO gazetteer_text_data VALUES (10,X'00000000FF000001000000');
DELETE FROM gazetteer_text_idx;
DELETE FROM gazetteer_text_docsize;
DELETE FROM gazetteer_text_config;
INSERT INTO gazetteer_text_config VALUES ('version',4);
INSERT INTO name_key VALUES ('place','kkl',1,'kakala');
INSERT INTO name_key VALUES ('place','kll',1,'kalala');
INSERT INTO name_key VALUES ('place','br',2,'bura');
INSERT INTO name_key VALUES ('place','agt',3,'ogota');
INSERT INTO name_key VALUES ('place','wmb',4,'wembe');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
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
CREATE INDEX victim_name ON victim(name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX victim_name_status ON victim(name_status) WHERE deleted_at IS NULL;
CREATE INDEX victim_sex ON victim(sex) WHERE deleted_at IS NULL;
CREATE INDEX victim_occupation ON victim(occupation) WHERE deleted_at IS NULL;
CREATE INDEX victim_consent ON victim(consent) WHERE deleted_at IS NULL;
CREATE INDEX victim_sensitivity ON victim(sensitivity) WHERE deleted_at IS NULL;
CREATE INDEX victim_code ON victim(code COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX victim_code_in_trash ON victim(code COLLATE NOCASE) WHERE deleted_at IS NOT NULL;
CREATE INDEX victim_duplicate_of_id ON victim(duplicate_of_id) WHERE deleted_at IS NULL;
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
CREATE INDEX place_name ON place(name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX place_place_type ON place(place_type) WHERE deleted_at IS NULL;
CREATE INDEX place_country ON place(country) WHERE deleted_at IS NULL;
CREATE INDEX place_adm1_name ON place(adm1_name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX place_adm2_name ON place(adm2_name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX place_geonames_id ON place(geonames_id) WHERE deleted_at IS NULL;
CREATE INDEX place_predominant_group ON place(predominant_group) WHERE deleted_at IS NULL;
CREATE INDEX place_predominant_group_source_id ON place(predominant_group_source_id) WHERE deleted_at IS NULL;
CREATE INDEX actor_name ON actor(name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX actor_acronym ON actor(acronym COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX actor_actor_type ON actor(actor_type) WHERE deleted_at IS NULL;
CREATE INDEX actor_parent_id ON actor(parent_id) WHERE deleted_at IS NULL;
CREATE INDEX attack_place_attack_id ON attack_place(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX attack_place_place_id ON attack_place(place_id) WHERE deleted_at IS NULL;
CREATE INDEX involvement_attack_id ON involvement(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX involvement_role ON involvement(role) WHERE deleted_at IS NULL;
CREATE INDEX involvement_actor_id ON involvement(actor_id) WHERE deleted_at IS NULL;
CREATE INDEX involvement_source_id ON involvement(source_id) WHERE deleted_at IS NULL;
CREATE INDEX tally_attack_id ON tally(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX tally_measure ON tally(measure) WHERE deleted_at IS NULL;
CREATE INDEX tally_parent_tally_id ON tally(parent_tally_id) WHERE deleted_at IS NULL;
CREATE INDEX tally_attack_place_id ON tally(attack_place_id) WHERE deleted_at IS NULL;
CREATE INDEX figure_tally_id ON figure(tally_id) WHERE deleted_at IS NULL;
CREATE INDEX figure_source_id ON figure(source_id) WHERE deleted_at IS NULL;
CREATE INDEX figure_superseded_by_id ON figure(superseded_by_id) WHERE deleted_at IS NULL;
CREATE INDEX harm_attack_id ON harm(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX harm_victim_id ON harm(victim_id) WHERE deleted_at IS NULL;
CREATE INDEX harm_tally_id ON harm(tally_id) WHERE deleted_at IS NULL;
CREATE INDEX harm_parent_harm_id ON harm(parent_harm_id) WHERE deleted_at IS NULL;
CREATE INDEX custody_event_abduction_id ON custody_event(abduction_id) WHERE deleted_at IS NULL;
CREATE INDEX custody_event_event_type ON custody_event(event_type) WHERE deleted_at IS NULL;
CREATE INDEX custody_event_source_id ON custody_event(source_id) WHERE deleted_at IS NULL;
CREATE INDEX custody_event_outcome_tally_id ON custody_event(outcome_tally_id) WHERE deleted_at IS NULL;
CREATE INDEX custody_event_place_id ON custody_event(place_id) WHERE deleted_at IS NULL;
CREATE INDEX citation_entity_id ON citation(entity_id) WHERE deleted_at IS NULL;
CREATE INDEX citation_source_id ON citation(source_id) WHERE deleted_at IS NULL;
CREATE INDEX attack_link_from_id ON attack_link(from_id) WHERE deleted_at IS NULL;
CREATE INDEX attack_link_link_type ON attack_link(link_type) WHERE deleted_at IS NULL;
CREATE INDEX attack_link_to_id ON attack_link(to_id) WHERE deleted_at IS NULL;
CREATE INDEX attack_link_source_id ON attack_link(source_id) WHERE deleted_at IS NULL;
CREATE INDEX cycle_name ON cycle(name COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX cycle_attack_attack_id ON cycle_attack(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX cycle_attack_cycle_id ON cycle_attack(cycle_id) WHERE deleted_at IS NULL;
CREATE INDEX legal_qualification_attack_id ON legal_qualification(attack_id) WHERE deleted_at IS NULL;
CREATE INDEX legal_qualification_qualification ON legal_qualification(qualification) WHERE deleted_at IS NULL;
CREATE INDEX legal_qualification_source_id ON legal_qualification(source_id) WHERE deleted_at IS NULL;
CREATE INDEX attachment_sha256 ON attachment(sha256 COLLATE NOCASE) WHERE deleted_at IS NULL;
CREATE INDEX attachment_captured_place_id ON attachment(captured_place_id) WHERE deleted_at IS NULL;
CREATE INDEX attachment_link_entity_id ON attachment_link(entity_id) WHERE deleted_at IS NULL;
CREATE INDEX attachment_link_attachment_id ON attachment_link(attachment_id) WHERE deleted_at IS NULL;
CREATE INDEX custody_log_attachment_id ON custody_log(attachment_id) WHERE deleted_at IS NULL;
CREATE INDEX comment_entity_id ON comment(entity_id) WHERE deleted_at IS NULL;
CREATE INDEX comment_status ON comment(status) WHERE deleted_at IS NULL;
CREATE INDEX waived_warning_entity_id ON waived_warning(entity_id) WHERE deleted_at IS NULL;
CREATE INDEX duplicate_candidate_entity_id ON duplicate_candidate(entity_id) WHERE deleted_at IS NULL;
CREATE INDEX duplicate_candidate_other_id ON duplicate_candidate(other_id) WHERE deleted_at IS NULL;
CREATE INDEX duplicate_candidate_decision ON duplicate_candidate(decision) WHERE deleted_at IS NULL;
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
CREATE INDEX tally_summary_attack_n ON tally_summary(attack_n);
CREATE INDEX tally_summary_measure ON tally_summary(measure, part);
CREATE UNIQUE INDEX change_seq ON change(device, seq);
CREATE INDEX change_record ON change(record_id);
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
CREATE INDEX gazetteer_folded ON gazetteer(country, folded, feature);
CREATE INDEX gazetteer_admin_country ON gazetteer_admin(country, level);
CREATE INDEX name_key_n ON name_key(entity, n);
CREATE INDEX attack_span ON attack(date_max, date_min) WHERE deleted_at IS NULL AND date_max > date_min;
COMMIT;
