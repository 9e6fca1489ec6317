-- The example with two devices, edits, a record in the trash, one erased, and one erased value of a record that lives.
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
INSERT INTO _sqlite_migrations VALUES (1,'temoin','0001_foundation','2026-11-22 20:53:09.651316+00:00');
INSERT INTO _sqlite_migrations VALUES (2,'temoin','0002_gazetteer','2026-11-22 20:53:09.656558+00:00');
INSERT INTO _sqlite_migrations VALUES (3,'temoin','0003_name_key','2026-11-22 20:53:09.659501+00:00');
INSERT INTO attack VALUES (1,'01a20508-c1a0-7383-8af5-8333f7271515','Dozo attack on Kalala','2024-01-06','2024-01-06','2024-01-06',NULL,'village_attack','A Dozo armed group attacked Kalala, a mainly Fulani village, and by one account Boura too. Civilians were killed, two children among them, others were led away, and property and animals were looted.',NULL,0,'not_verified','submitted',1,'MLI-2024-0001',NULL,NULL,NULL,NULL);
INSERT INTO attack VALUES (2,'01a20508-c1a1-74cd-917f-6c2b57d43691','Told by another','2024-01-27','2024-01-27','2024-01-27',NULL,'village_attack','JNIM fighters attacked the villages of Ogota and Ouémbé in the Mopti region. They killed civilians, three children among them, and burned down homes; the inhabitants fled.',NULL,3,'not_verified','submitted',1,'MLI-2024-0002',NULL,NULL,NULL,NULL);
INSERT INTO victim VALUES (1,'01a20508-c1c0-7111-afbc-422852af98cf',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,NULL,NULL,'2026-11-22T20:53:09Z');
INSERT INTO victim VALUES (2,'01a20508-c1dc-7417-a72e-b6a8b9b3a4ff','Kept in the trash',NULL,'named',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,'V-00002',NULL,'2026-11-22T20:53:09Z');
INSERT INTO abduction VALUES (1,'01a20508-c1a1-7402-b0f5-07e29fc7d0c8','01a20508-c1a0-7383-8af5-8333f7271515','01a20508-c1a0-7f9d-8a02-b4b3a707065f',NULL,'2024-01-06','2024-01-06','2024-01-06',NULL,NULL,NULL,'01a20508-c1a0-7314-b0fb-2ef9e37dd1e1','unknown',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'held','2024-01-06','2024-01-06','2024-01-06','A-0001',NULL,NULL);
INSERT INTO source VALUES (1,'01a20508-c1a0-71cb-8e41-ca472b81ae60','ngo','report','Mali: Islamist Armed Groups, Ethnic Militias Commit Atrocities','Human Rights Watch',NULL,NULL,'2024-05-08','2024-05-08','2024-05-08','en','https://www.hrw.org/news/2024/05/08/mali-islamist-armed-groups-ethnic-militias-commit-atrocities',NULL,NULL,NULL,NULL,NULL,'open_source','ngo',NULL,NULL,'B',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'S-0001',NULL,NULL);
INSERT INTO source VALUES (2,'01a20508-c1a0-7289-a5ad-d3f7b5e7e78b','media','news_article','News article on the report about killings in central Mali','Al Jazeera',NULL,NULL,'2024-05-08','2024-05-08','2024-05-08','en',NULL,NULL,NULL,NULL,NULL,NULL,'open_source','reporter','01a20508-c1a0-71cb-8e41-ca472b81ae60','Human Rights Watch',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'S-0002',NULL,NULL);
INSERT INTO source VALUES (3,'01a20508-c1a0-72bf-81aa-ca9ab3b2a019','media','news_article','News agency article on the report about killings in central Mali','Associated Press',NULL,NULL,'2024-05-08','2024-05-08','2024-05-08','en',NULL,NULL,NULL,NULL,NULL,NULL,'open_source','reporter','01a20508-c1a0-71cb-8e41-ca472b81ae60','Human Rights Watch',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'S-0003',NULL,NULL);
INSERT INTO place VALUES (1,'01a20508-c1a0-73b0-a048-c3ca738b5c6c','Kalala',NULL,'Kakala','village','MLI','Ségou','ML04',NULL,NULL,NULL,NULL,13.75535,-5.11192,2455899,'GeoNames',NULL,'fulani','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
INSERT INTO place VALUES (2,'01a20508-c1a0-73d1-899a-015d968f612c','Boura',NULL,NULL,'village','MLI','Ségou','ML04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO place VALUES (3,'01a20508-c1a1-74f5-82eb-ea34a03c4968','Ogota',NULL,NULL,'village','MLI','Mopti','ML05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO place VALUES (4,'01a20508-c1a1-7539-97cc-fe6377cd98e8','Ouémbé',NULL,NULL,'village','MLI','Mopti','ML05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO place VALUES (5,'01a20508-c1c0-7238-a5c6-e8a8986c2709','Sama',NULL,NULL,'village','MLI',NULL,NULL,NULL,NULL,NULL,NULL,14.123456789012344,-3.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO actor VALUES (1,'01a20508-c1a0-72ee-9c57-ee9c9f75efd9','Al-Qaida',NULL,'Al-Qaeda; Al-Qaïda','rebel',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO actor VALUES (2,'01a20508-c1a0-7314-b0fb-2ef9e37dd1e1','Dozo militia','Dozo','Donso; Dozo hunters; chasseurs dozos','communal_militia',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Dozo Communal Militia (Mali)',NULL,NULL,NULL);
INSERT INTO actor VALUES (3,'01a20508-c1a0-7337-871f-84368ce92a0f','Jama''at Nusrat al-Islam wal-Muslimin','JNIM','GSIM; Groupe de soutien à l''islam et aux musulmans','rebel','01a20508-c1a0-72ee-9c57-ee9c9f75efd9',NULL,NULL,NULL,NULL,NULL,NULL,'JNIM: Group for Support of Islam and Muslims',NULL,NULL,NULL);
INSERT INTO actor VALUES (4,'01a20508-c1a0-7356-8b33-294d059106f0','Civilians',NULL,NULL,'civilians',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Civilians (Mali)',NULL,NULL,NULL);
INSERT INTO attack_place VALUES (1,'01a20508-c1a0-73f6-9fa6-0430c5a631f5','01a20508-c1a0-7383-8af5-8333f7271515','01a20508-c1a0-73b0-a048-c3ca738b5c6c',1,NULL,'asserted',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO attack_place VALUES (2,'01a20508-c1a0-7419-a37b-80ad659b5bf5','01a20508-c1a0-7383-8af5-8333f7271515','01a20508-c1a0-73d1-899a-015d968f612c',4,NULL,'disputed',0,2,NULL,NULL,NULL,NULL,NULL,'Several villages in Mali bear this name; which one is meant is not known.',NULL,NULL);
INSERT INTO attack_place VALUES (3,'01a20508-c1a1-7518-a203-d1c5d986ea06','01a20508-c1a1-74cd-917f-6c2b57d43691','01a20508-c1a1-74f5-82eb-ea34a03c4968',4,NULL,'asserted',1,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO attack_place VALUES (4,'01a20508-c1a1-7558-a7cf-837a561482aa','01a20508-c1a1-74cd-917f-6c2b57d43691','01a20508-c1a1-7539-97cc-fe6377cd98e8',4,NULL,'asserted',0,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO involvement VALUES (1,'01a20508-c1a0-74e4-b1b4-6be0b803e4e2','01a20508-c1a0-7383-8af5-8333f7271515','perpetrator','01a20508-c1a0-7314-b0fb-2ef9e37dd1e1','probable',NULL,'direct',NULL,NULL,'mainly ethnic Bambara','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL,NULL);
INSERT INTO involvement VALUES (2,'01a20508-c1a0-7509-88a5-ba76c695f455','01a20508-c1a0-7383-8af5-8333f7271515','target','01a20508-c1a0-7356-8b33-294d059106f0','probable',NULL,NULL,NULL,NULL,NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL,NULL);
INSERT INTO involvement VALUES (3,'01a20508-c1a1-75dc-b5fa-73e093a584d2','01a20508-c1a1-74cd-917f-6c2b57d43691','perpetrator','01a20508-c1a0-7337-871f-84368ce92a0f','probable',NULL,'direct',NULL,NULL,'largely Fulani','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL,NULL);
INSERT INTO involvement VALUES (4,'01a20508-c1a1-75ff-8aba-352080e835eb','01a20508-c1a1-74cd-917f-6c2b57d43691','target','01a20508-c1a0-7356-8b33-294d059106f0','probable',NULL,NULL,NULL,NULL,NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL,NULL);
INSERT INTO tally VALUES (1,'01a20508-c1a0-7819-abb6-54b707ca38fa','01a20508-c1a0-7383-8af5-8333f7271515','killed','person','civilian',NULL,NULL,NULL,NULL,NULL,NULL,0,0,13,0,13,NULL,0,'primary_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (2,'01a20508-c1a0-7d59-ad00-81c3673c1581','01a20508-c1a0-7383-8af5-8333f7271515','killed','person','civilian',NULL,'child',NULL,NULL,'01a20508-c1a0-7819-abb6-54b707ca38fa','subset',0,0,2,0,2,2,0,'single_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (3,'01a20508-c1a0-7f9d-8a02-b4b3a707065f','01a20508-c1a0-7383-8af5-8333f7271515','abducted','person','civilian',NULL,NULL,NULL,NULL,NULL,NULL,0,0,24,0,24,24,0,'primary_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (4,'01a20508-c1a1-72c0-935c-79ceaec4de4e','01a20508-c1a0-7383-8af5-8333f7271515','livestock_taken','animal',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,NULL,0,NULL,NULL,0,NULL,NULL,NULL,NULL,'{"best": "unknown"}',NULL);
INSERT INTO tally VALUES (5,'01a20508-c1a1-782c-a3a3-1d18ee474911','01a20508-c1a1-74cd-917f-6c2b57d43691','killed','person','civilian',NULL,NULL,NULL,NULL,NULL,NULL,0,0,32,0,32,NULL,0,'primary_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (6,'01a20508-c1a1-7bd8-8209-da3d1fcb9a89','01a20508-c1a1-74cd-917f-6c2b57d43691','killed','person','civilian',NULL,'child',NULL,NULL,'01a20508-c1a1-782c-a3a3-1d18ee474911','subset',0,0,3,0,3,3,0,'single_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (7,'01a20508-c1a1-7e3b-a745-2c4eed95a7a4','01a20508-c1a1-74cd-917f-6c2b57d43691','homes_burned','building',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,350,1,350,NULL,0,'single_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO tally VALUES (8,'01a20508-c1a2-70a3-a0b0-05e2ca40f2c7','01a20508-c1a1-74cd-917f-6c2b57d43691','displaced','person',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,2000,0,2000,2000,1,'single_source',NULL,'tester','2026-11-22T20:53:09Z',NULL,NULL);
INSERT INTO figure VALUES (1,'01a20508-c1a0-79de-99c1-c360953c6496','01a20508-c1a0-7819-abb6-54b707ca38fa','01a20508-c1a0-71cb-8e41-ca472b81ae60','at least 13 civilians','at_least',13,0,13,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (2,'01a20508-c1a0-7b27-a03a-10d0ca91d174','01a20508-c1a0-7819-abb6-54b707ca38fa','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b','13 people','exact',13,0,13,13,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (3,'01a20508-c1a0-7c59-bee8-baecc4268841','01a20508-c1a0-7819-abb6-54b707ca38fa','01a20508-c1a0-72bf-81aa-ca9ab3b2a019','13 people','exact',13,0,13,13,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (4,'01a20508-c1a0-7eab-8f61-9e98bfa72728','01a20508-c1a0-7d59-ad00-81c3673c1581','01a20508-c1a0-71cb-8e41-ca472b81ae60','including 2 children','exact',2,0,2,2,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (5,'01a20508-c1a1-7162-a219-acb534beb04f','01a20508-c1a0-7f9d-8a02-b4b3a707065f','01a20508-c1a0-71cb-8e41-ca472b81ae60','24 other civilians','exact',24,0,24,24,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (6,'01a20508-c1a1-7294-b583-12ea136c606b','01a20508-c1a0-7f9d-8a02-b4b3a707065f','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b','24 civilians','exact',24,0,24,24,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (7,'01a20508-c1a1-73d8-a453-6b259875c246','01a20508-c1a1-72c0-935c-79ceaec4de4e','01a20508-c1a0-71cb-8e41-ca472b81ae60','looted property and livestock',NULL,NULL,0,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,'{"best": "unknown"}',NULL);
INSERT INTO figure VALUES (8,'01a20508-c1a1-79a1-8f8c-6bb721fce0c3','01a20508-c1a1-782c-a3a3-1d18ee474911','01a20508-c1a0-71cb-8e41-ca472b81ae60','at least 32 civilians','at_least',32,0,32,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (9,'01a20508-c1a1-7ae6-b550-168504cc146e','01a20508-c1a1-782c-a3a3-1d18ee474911','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b','at least 32 people','at_least',32,0,32,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (10,'01a20508-c1a1-7d1b-886e-ba50b386a431','01a20508-c1a1-7bd8-8209-da3d1fcb9a89','01a20508-c1a0-71cb-8e41-ca472b81ae60','including 3 children','exact',3,0,3,3,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (11,'01a20508-c1a1-7f72-84d9-16ffc6a73161','01a20508-c1a1-7e3b-a745-2c4eed95a7a4','01a20508-c1a0-71cb-8e41-ca472b81ae60','over 350 homes','more_than',350,1,350,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO figure VALUES (12,'01a20508-c1a2-71f9-96d5-f6651ee9f6d2','01a20508-c1a2-70a3-a0b0-05e2ca40f2c7','01a20508-c1a0-71cb-8e41-ca472b81ae60','about 2,000 villagers','about',2000,0,2000,2000,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'active',NULL,NULL,NULL);
INSERT INTO custody_event VALUES (1,'01a20508-c1a1-7423-950f-593f6d3991e0','01a20508-c1a1-7402-b0f5-07e29fc7d0c8','taken','2024-01-06','2024-01-06','2024-01-06',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL,NULL,NULL);
INSERT INTO citation VALUES (1,'01a20508-c1a0-743e-9fdc-bda12d7c1a10','attack','01a20508-c1a0-7383-8af5-8333f7271515',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL,'supports',NULL,NULL);
INSERT INTO citation VALUES (2,'01a20508-c1a0-7460-afc0-6ff8fdfe1901','attack','01a20508-c1a0-7383-8af5-8333f7271515',NULL,'01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',NULL,NULL,'mentions',NULL,NULL);
INSERT INTO citation VALUES (3,'01a20508-c1a0-7485-8c0d-1ba96262c0e7','attack','01a20508-c1a0-7383-8af5-8333f7271515',NULL,'01a20508-c1a0-72bf-81aa-ca9ab3b2a019',NULL,NULL,'mentions',NULL,NULL);
INSERT INTO citation VALUES (4,'01a20508-c1a0-74a4-b670-621233b20d8d','attack_place','01a20508-c1a0-7419-a37b-80ad659b5bf5',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL,'supports',NULL,NULL);
INSERT INTO citation VALUES (5,'01a20508-c1a0-74c0-812e-0445a096fc81','attack_place','01a20508-c1a0-7419-a37b-80ad659b5bf5',NULL,'01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',NULL,NULL,'contradicts',NULL,NULL);
INSERT INTO citation VALUES (6,'01a20508-c1a1-757c-945e-aac7bdc29462','attack','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL,'supports',NULL,NULL);
INSERT INTO citation VALUES (7,'01a20508-c1a1-759b-89a5-c1650369acc5','attack','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL,'01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',NULL,NULL,'mentions',NULL,NULL);
INSERT INTO citation VALUES (8,'01a20508-c1a1-75ba-a66f-93c559f8300b','attack','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL,'01a20508-c1a0-72bf-81aa-ca9ab3b2a019',NULL,NULL,'mentions',NULL,NULL);
INSERT INTO attack_link VALUES (1,'01a20508-c1a2-729d-a238-688daf8122b5','01a20508-c1a1-74cd-917f-6c2b57d43691','same_cycle','01a20508-c1a0-7383-8af5-8333f7271515','possible','The report describes both attacks amid cycles of retaliation.','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
INSERT INTO cycle VALUES (1,'01a20508-c1a2-72bb-b877-4d4c72cf4836','Reprisals in Ségou and Mopti, January 2024','45 people killed in the two attacks together, as reported.',NULL,NULL);
INSERT INTO cycle_attack VALUES (1,'01a20508-c1a2-72d9-a254-85e52b8072b0','01a20508-c1a0-7383-8af5-8333f7271515','01a20508-c1a2-72bb-b877-4d4c72cf4836',NULL,NULL);
INSERT INTO cycle_attack VALUES (2,'01a20508-c1a2-72f5-bda1-e688bb5ddf4b','01a20508-c1a1-74cd-917f-6c2b57d43691','01a20508-c1a2-72bb-b877-4d4c72cf4836',NULL,NULL);
INSERT INTO legal_qualification VALUES (1,'01a20508-c1a1-7446-be25-f6e7abee5edd','01a20508-c1a0-7383-8af5-8333f7271515','wc_murder','apparent','source',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
INSERT INTO legal_qualification VALUES (2,'01a20508-c1a1-7466-a6c0-4c92dc72ec56','01a20508-c1a0-7383-8af5-8333f7271515','wc_civilians','apparent','source',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
INSERT INTO legal_qualification VALUES (3,'01a20508-c1a1-7483-8184-37e39b56dc1e','01a20508-c1a0-7383-8af5-8333f7271515','wc_hostages','apparent','source',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
INSERT INTO legal_qualification VALUES (4,'01a20508-c1a1-74a7-8470-04d078de5730','01a20508-c1a0-7383-8af5-8333f7271515','wc_pillage','apparent','source',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
INSERT INTO legal_qualification VALUES (5,'01a20508-c1a2-7221-b00d-c6360d44a229','01a20508-c1a1-74cd-917f-6c2b57d43691','wc_murder','apparent','source',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
INSERT INTO legal_qualification VALUES (6,'01a20508-c1a2-723e-83f5-8d7690eeaa28','01a20508-c1a1-74cd-917f-6c2b57d43691','wc_civilians','apparent','source',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
INSERT INTO legal_qualification VALUES (7,'01a20508-c1a2-725b-937e-f695e5b057e2','01a20508-c1a1-74cd-917f-6c2b57d43691','wc_destruction','apparent','source',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
INSERT INTO legal_qualification VALUES (8,'01a20508-c1a2-7276-a6c4-3ee802dc773a','01a20508-c1a1-74cd-917f-6c2b57d43691','wc_displacement','apparent','source',NULL,'01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL,NULL);
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
INSERT INTO change VALUES (1,X'391AFABBE7E353CC79D4242050AE10F9E95CF987BA93EC3248683EBB14B0B140','fea026a6',1,'2026-11-22T20:53:09.677Z-0000','tester','fea026a6:1','source','01a20508-c1a0-71cb-8e41-ca472b81ae60',X'245F3BD94D3A1BBA4B1A3ADB9A4BD6DBA13180AA0B466BB8AD743C752D415543','[]',NULL);
INSERT INTO change VALUES (2,X'101F444B88B9E68FA1396705DF9AB17427B7C613A2B822D677CD1AE22456362C','fea026a6',2,'2026-11-22T20:53:09.678Z-0000','tester','fea026a6:1','source','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',X'1611FA5855FD5AE54882D066F9BFA7241096CDA69916C4195A8C493695222268','[]',X'391AFABBE7E353CC79D4242050AE10F9E95CF987BA93EC3248683EBB14B0B140');
INSERT INTO change VALUES (3,X'DF5E9E9AF9B5ED87D4BD9FBC368AC903501553057E66A2C69C33B368B5BB548A','fea026a6',3,'2026-11-22T20:53:09.678Z-0001','tester','fea026a6:1','source','01a20508-c1a0-72bf-81aa-ca9ab3b2a019',X'2574ECDEEA7BFFE768F0955E5B77850D42A6EAC951727B994A52609758F35599','[]',X'101F444B88B9E68FA1396705DF9AB17427B7C613A2B822D677CD1AE22456362C');
INSERT INTO change VALUES (4,X'7ED1ED5689F022230F3C2AF7933FEA567B8C1A1026EE88528A0006997BF7D702','fea026a6',4,'2026-11-22T20:53:09.678Z-0002','tester','fea026a6:1','actor','01a20508-c1a0-72ee-9c57-ee9c9f75efd9',X'44EB7FA4EC3DBC185BA76EC1DA5C4040F161DF517793F8C367C08CDFD030D931','[]',X'DF5E9E9AF9B5ED87D4BD9FBC368AC903501553057E66A2C69C33B368B5BB548A');
INSERT INTO change VALUES (5,X'6548B801A9272BD26FA042A642982867FAFDF060E94DD9CA3374A88CCEC62D36','fea026a6',5,'2026-11-22T20:53:09.678Z-0003','tester','fea026a6:1','actor','01a20508-c1a0-7314-b0fb-2ef9e37dd1e1',X'F690699C00D64D4495A7701C12D43693114D29FFCB33C5ED61AA078CA95DD2D7','[]',X'7ED1ED5689F022230F3C2AF7933FEA567B8C1A1026EE88528A0006997BF7D702');
INSERT INTO change VALUES (6,X'F0903BE8BE8A37826805D76A53B99B07523FAAB7F4DC6F52C211EE7DD212F409','fea026a6',6,'2026-11-22T20:53:09.678Z-0004','tester','fea026a6:1','actor','01a20508-c1a0-7337-871f-84368ce92a0f',X'7F0641CDF5A2C7FA0DBE21D8F4DDFEAA04DC50266B925A070A3E2A0805672810','[]',X'6548B801A9272BD26FA042A642982867FAFDF060E94DD9CA3374A88CCEC62D36');
INSERT INTO change VALUES (7,X'06A6258CE00415ED58B9B1566B8D745318DEB12FB97958D3B6A4BFA7F6A175C4','fea026a6',7,'2026-11-22T20:53:09.678Z-0005','tester','fea026a6:1','actor','01a20508-c1a0-7356-8b33-294d059106f0',X'E1114B89E60996F6A07813F792B4A5B89217B43E1FD0425EDEC6B1C6335C2C6B','[]',X'F0903BE8BE8A37826805D76A53B99B07523FAAB7F4DC6F52C211EE7DD212F409');
INSERT INTO change VALUES (8,X'C26FCE127E5E1778CC7FBDAF541412974973E346C6025C68B2270D1A0346E063','fea026a6',8,'2026-11-22T20:53:09.678Z-0006','tester','fea026a6:1','attack','01a20508-c1a0-7383-8af5-8333f7271515',X'6237383B2A2E762A75A007E66E9D07897C13F144D3A0A9B00273663D321A5C5A','[]',X'06A6258CE00415ED58B9B1566B8D745318DEB12FB97958D3B6A4BFA7F6A175C4');
INSERT INTO change VALUES (9,X'8D41E870715C05A10F401E6ACF9423D69365F4C88848D29F0C6B7B98950CB469','fea026a6',9,'2026-11-22T20:53:09.678Z-0007','tester','fea026a6:1','place','01a20508-c1a0-73b0-a048-c3ca738b5c6c',X'BA5574540A9F92B024A3E4F8DBF96136B31BECE2AB54A93E6630FD6D9F95C368','[]',X'C26FCE127E5E1778CC7FBDAF541412974973E346C6025C68B2270D1A0346E063');
INSERT INTO change VALUES (10,X'788BD0CAE108E039E4BD7601AF7A5A36ADD4CE60B4F08D373BACBEA32863B8B7','fea026a6',10,'2026-11-22T20:53:09.678Z-0008','tester','fea026a6:1','place','01a20508-c1a0-73d1-899a-015d968f612c',X'3527C22184B554D988AEC18FFAB9F0B08D33580981CF99EF03FE7F3140B49C5E','[]',X'8D41E870715C05A10F401E6ACF9423D69365F4C88848D29F0C6B7B98950CB469');
INSERT INTO change VALUES (11,X'03912D104ABC9DDCD2F4DDC81BB093BBDAC5492286687E1D7CA7943ECB16EB1D','fea026a6',11,'2026-11-22T20:53:09.678Z-0009','tester','fea026a6:1','attack_place','01a20508-c1a0-73f6-9fa6-0430c5a631f5',X'89EDE0345534BE30347636819271BACCC0235B74D2975E7BF1E61552BFE9656A','[]',X'788BD0CAE108E039E4BD7601AF7A5A36ADD4CE60B4F08D373BACBEA32863B8B7');
INSERT INTO change VALUES (12,X'AF29550D9B39A8EA42093DEAD10904BEB16471ABD5A08845AFDC16E47DDD1498','fea026a6',12,'2026-11-22T20:53:09.678Z-0010','tester','fea026a6:1','attack_place','01a20508-c1a0-7419-a37b-80ad659b5bf5',X'E2FAAFFF8508C63DAF2CDF85D475C4ADDCCE59105D79AD2E2D4C665C97027539','[]',X'03912D104ABC9DDCD2F4DDC81BB093BBDAC5492286687E1D7CA7943ECB16EB1D');
INSERT INTO change VALUES (13,X'CE11E4431ADCE73BA6DA15F5EF9E2D0EC48E0C730F83B6ACD17EBEB656392500','fea026a6',13,'2026-11-22T20:53:09.678Z-0011','tester','fea026a6:1','citation','01a20508-c1a0-743e-9fdc-bda12d7c1a10',X'B0EE08783F640D7D929D580A107875DEC0D2EEF9049CBF1066C481A15B073E7F','[]',X'AF29550D9B39A8EA42093DEAD10904BEB16471ABD5A08845AFDC16E47DDD1498');
INSERT INTO change VALUES (14,X'2086345B923E0BA852FFE746F1F75EA07341DD16F1A7D9C9611B714DBDD9733F','fea026a6',14,'2026-11-22T20:53:09.678Z-0012','tester','fea026a6:1','citation','01a20508-c1a0-7460-afc0-6ff8fdfe1901',X'E433D57DB63D8D3B3EA5D8FE9EBC6B739BC2C8B07038AE495126136DD9E7E343','[]',X'CE11E4431ADCE73BA6DA15F5EF9E2D0EC48E0C730F83B6ACD17EBEB656392500');
INSERT INTO change VALUES (15,X'39D9632F9D38C10C0B7744643E8666AF8DEDB11ED10D1A47F8D85423F02C1711','fea026a6',15,'2026-11-22T20:53:09.678Z-0013','tester','fea026a6:1','citation','01a20508-c1a0-7485-8c0d-1ba96262c0e7',X'F741BF9B503C7C24542A5D3F016412BE6CC368EA61B0CE3D4E5E95EE6B0AC99B','[]',X'2086345B923E0BA852FFE746F1F75EA07341DD16F1A7D9C9611B714DBDD9733F');
INSERT INTO change VALUES (16,X'D28BBB70562BA94E8A40E01D5ABF999DFCF81EBD8126A7513E2FCB3D2F8974CE','fea026a6',16,'2026-11-22T20:53:09.678Z-0014','tester','fea026a6:1','citation','01a20508-c1a0-74a4-b670-621233b20d8d',X'8752C8E357E26C875F716537165D474E0AF2781579425351B872D5C918CCF94F','[]',X'39D9632F9D38C10C0B7744643E8666AF8DEDB11ED10D1A47F8D85423F02C1711');
INSERT INTO change VALUES (17,X'2496372165A33AC466974CCCB8120886B253D0432AB6ACCB9DFA88622F01F2B1','fea026a6',17,'2026-11-22T20:53:09.678Z-0015','tester','fea026a6:1','citation','01a20508-c1a0-74c0-812e-0445a096fc81',X'577244FD5085DD08496A029C28FFAEAA391FED7D7BE64D15592E966AC0F24FF8','[]',X'D28BBB70562BA94E8A40E01D5ABF999DFCF81EBD8126A7513E2FCB3D2F8974CE');
INSERT INTO change VALUES (18,X'A62FFE54B004F4079548658D95D85C4C89CFC8DA009863EBF43A0437738B6333','fea026a6',18,'2026-11-22T20:53:09.678Z-0016','tester','fea026a6:1','involvement','01a20508-c1a0-74e4-b1b4-6be0b803e4e2',X'84BD133BAE31BF98123D207112F4DA454BEF4136561A604C195EF2F080B2EF19','[]',X'2496372165A33AC466974CCCB8120886B253D0432AB6ACCB9DFA88622F01F2B1');
INSERT INTO change VALUES (19,X'3D0745CAEA114D45622AC1A49D1096C135A63FFB501A63F5AA9D5FE3122B5C30','fea026a6',19,'2026-11-22T20:53:09.678Z-0017','tester','fea026a6:1','involvement','01a20508-c1a0-7509-88a5-ba76c695f455',X'7B4ABBEE393877651AF588053D642AD3FF75F2B53E169D2D9418B64736B3708A','[]',X'A62FFE54B004F4079548658D95D85C4C89CFC8DA009863EBF43A0437738B6333');
INSERT INTO change VALUES (20,X'CFFD5AABC1DE16F9D2BB085689479F98DAE40077487B00B04E0AA2A95175525D','fea026a6',20,'2026-11-22T20:53:09.678Z-0018','tester','fea026a6:1','tally','01a20508-c1a0-7819-abb6-54b707ca38fa',X'0831050A915C9B51697D02F2E02DBE574C8B107BC1EB43070A6DAD2C9B7F1226','[]',X'3D0745CAEA114D45622AC1A49D1096C135A63FFB501A63F5AA9D5FE3122B5C30');
INSERT INTO change VALUES (21,X'89FE7042548E802608C80D366BC12F0D4B42910361ED98C6AE6B1AF2DF2DEF5D','fea026a6',21,'2026-11-22T20:53:09.678Z-0019','tester','fea026a6:1','figure','01a20508-c1a0-79de-99c1-c360953c6496',X'88B085567F9D72AFD1659F30B957B2BAB2743C3E5D30AE6760D5C8BE4511516B','[]',X'CFFD5AABC1DE16F9D2BB085689479F98DAE40077487B00B04E0AA2A95175525D');
INSERT INTO change VALUES (22,X'F94F6637B71B9E305C8BCA82651ECE949EE2397588F6A2C6D1F9A005B6942C59','fea026a6',22,'2026-11-22T20:53:09.678Z-0020','tester','fea026a6:1','figure','01a20508-c1a0-7b27-a03a-10d0ca91d174',X'DFF4C7269C63599E6BA449BB8455F47C8951E20696F47516B4CA157630C16CDE','[]',X'89FE7042548E802608C80D366BC12F0D4B42910361ED98C6AE6B1AF2DF2DEF5D');
INSERT INTO change VALUES (23,X'F00D8ED91993112D9299135FFC43FC01E128703248F96DB077FEE03CF043BDE1','fea026a6',23,'2026-11-22T20:53:09.678Z-0021','tester','fea026a6:1','figure','01a20508-c1a0-7c59-bee8-baecc4268841',X'9969C47059D36C31E1BB986C4F7A034B2133EEEA821CBDF135669E01288C81A1','[]',X'F94F6637B71B9E305C8BCA82651ECE949EE2397588F6A2C6D1F9A005B6942C59');
INSERT INTO change VALUES (24,X'445991DD15CE1CFB120188668518F7020FF70115F117A57D92F9A727204CC413','fea026a6',24,'2026-11-22T20:53:09.678Z-0022','tester','fea026a6:1','tally','01a20508-c1a0-7d59-ad00-81c3673c1581',X'E567830E39BE217F3A88131C3CA8616D048DFC068E0EEBA5CC8BA4CFCC49DFD4','[]',X'F00D8ED91993112D9299135FFC43FC01E128703248F96DB077FEE03CF043BDE1');
INSERT INTO change VALUES (25,X'0E23B96C97A7DC538BE97B0C1BAF1A6CE36AD8530E74B33D6C83CC07059C163A','fea026a6',25,'2026-11-22T20:53:09.678Z-0023','tester','fea026a6:1','figure','01a20508-c1a0-7eab-8f61-9e98bfa72728',X'D3DCD052927CA86F095442FE9D2889C2963F988A6E2AD119ED99635346ABD57B','[]',X'445991DD15CE1CFB120188668518F7020FF70115F117A57D92F9A727204CC413');
INSERT INTO change VALUES (26,X'785CBAA89CBED73FC63FA2687268C926E571544829041826D24766FC4CF07039','fea026a6',26,'2026-11-22T20:53:09.678Z-0024','tester','fea026a6:1','tally','01a20508-c1a0-7f9d-8a02-b4b3a707065f',X'4F8180BDCD4ADB3B77600394BEA90473383A8983515F9A46B5DFCD45BADB59E0','[]',X'0E23B96C97A7DC538BE97B0C1BAF1A6CE36AD8530E74B33D6C83CC07059C163A');
INSERT INTO change VALUES (27,X'65DDD46AA391D512EAEB4747F901CCB8D8797347682C71AD8C95F370B9AC45DE','fea026a6',27,'2026-11-22T20:53:09.678Z-0025','tester','fea026a6:1','figure','01a20508-c1a1-7162-a219-acb534beb04f',X'CEB30C59AE950EECA6E25CB6EFFA34D847024E2C00E1DB9AB0D5343BDBE93D15','[]',X'785CBAA89CBED73FC63FA2687268C926E571544829041826D24766FC4CF07039');
INSERT INTO change VALUES (28,X'9AAF2C5FCF55D084B21948EBE9436D9108DC48146AC723505F541C2F97FD4DCE','fea026a6',28,'2026-11-22T20:53:09.679Z-0000','tester','fea026a6:1','figure','01a20508-c1a1-7294-b583-12ea136c606b',X'99134795FC7C92312F5FB14496052A815B8DFD921D5F621822240880BFA3AC7F','[]',X'65DDD46AA391D512EAEB4747F901CCB8D8797347682C71AD8C95F370B9AC45DE');
INSERT INTO change VALUES (29,X'5509D64FCD433985C38BE212C890B0174C5F67FF5572785B549E44BF4C8C25EB','fea026a6',29,'2026-11-22T20:53:09.679Z-0001','tester','fea026a6:1','tally','01a20508-c1a1-72c0-935c-79ceaec4de4e',X'DAB2F4EF851EA6A1564859CB7941BD604BB168356D1361C3C2935D524610F3F5','[]',X'9AAF2C5FCF55D084B21948EBE9436D9108DC48146AC723505F541C2F97FD4DCE');
INSERT INTO change VALUES (30,X'C0EBC62754E7893A55F417D78DF566C45A4CE1D8645D03C3C2027E1460CC5061','fea026a6',30,'2026-11-22T20:53:09.679Z-0002','tester','fea026a6:1','figure','01a20508-c1a1-73d8-a453-6b259875c246',X'12BC38BE69F4AB97C0D50F10A5940A79663B1A682A7A8AC64790C4EB623533D8','[]',X'5509D64FCD433985C38BE212C890B0174C5F67FF5572785B549E44BF4C8C25EB');
INSERT INTO change VALUES (31,X'6F1E26024DD735A1B0916A28D636DE3BEE62805097DF8570658704D21A717DDB','fea026a6',31,'2026-11-22T20:53:09.679Z-0003','tester','fea026a6:1','abduction','01a20508-c1a1-7402-b0f5-07e29fc7d0c8',X'FE52D30D519A1113CB0AE4D821392A74136509BC0485FDBD1C11207AF9FEFDA4','[]',X'C0EBC62754E7893A55F417D78DF566C45A4CE1D8645D03C3C2027E1460CC5061');
INSERT INTO change VALUES (32,X'0A451F3B3EA20168FE4FE023402F552B91A84282F7DE7668AB62D96189CD82F1','fea026a6',32,'2026-11-22T20:53:09.679Z-0004','tester','fea026a6:1','custody_event','01a20508-c1a1-7423-950f-593f6d3991e0',X'38AA0C75E211AF8D0794E121155E8C009CE12035126D716731778BB6C9FF22CD','[]',X'6F1E26024DD735A1B0916A28D636DE3BEE62805097DF8570658704D21A717DDB');
INSERT INTO change VALUES (33,X'FDF2666B3A9690ADFD32C5B742AAB9BA377C62B649AC952EAD1E49EF511D89A5','fea026a6',33,'2026-11-22T20:53:09.679Z-0005','tester','fea026a6:1','legal_qualification','01a20508-c1a1-7446-be25-f6e7abee5edd',X'3E1F98F4CC1B5EFD5D39930B2437F04CD432710EE2F08591E15BC393EF66D54C','[]',X'0A451F3B3EA20168FE4FE023402F552B91A84282F7DE7668AB62D96189CD82F1');
INSERT INTO change VALUES (34,X'E664CC79ABD68F8CA0C5D06735D299C54712509591CCB23F684FA517EBDC9E58','fea026a6',34,'2026-11-22T20:53:09.679Z-0006','tester','fea026a6:1','legal_qualification','01a20508-c1a1-7466-a6c0-4c92dc72ec56',X'977334D20F98AAE1636C3AF9B9A3E64FD7A5EC4F4B6EBF0AD9D08075AACA56B6','[]',X'FDF2666B3A9690ADFD32C5B742AAB9BA377C62B649AC952EAD1E49EF511D89A5');
INSERT INTO change VALUES (35,X'4089D69F16145096246DE959F0696D3068E8EE8122737805573AB238F58FED40','fea026a6',35,'2026-11-22T20:53:09.679Z-0007','tester','fea026a6:1','legal_qualification','01a20508-c1a1-7483-8184-37e39b56dc1e',X'A2D99E3DB6A7145A2BB17C5BBC0D9C29510761CC381BC04A5AB402077DBED824','[]',X'E664CC79ABD68F8CA0C5D06735D299C54712509591CCB23F684FA517EBDC9E58');
INSERT INTO change VALUES (36,X'EC1DD9F02B5127DC5684609623B1553EC37BAC93D131F5D78D56D99C2F8AE163','fea026a6',36,'2026-11-22T20:53:09.679Z-0008','tester','fea026a6:1','legal_qualification','01a20508-c1a1-74a7-8470-04d078de5730',X'8CDB809AC0FD8FB6745E42590D8F5B9B0BF9C9E0CA2C76661BF25A82F9F94ACD','[]',X'4089D69F16145096246DE959F0696D3068E8EE8122737805573AB238F58FED40');
INSERT INTO change VALUES (37,X'2E0905C34B5839A2B9EC78CF1CE427CFE71678FE50F01988C13CBA76EDE33182','fea026a6',37,'2026-11-22T20:53:09.679Z-0009','tester','fea026a6:1','attack','01a20508-c1a1-74cd-917f-6c2b57d43691',X'0FC0186C009FEF0394F9152A272909791D05298B773EFB6947E23F6A5EC6B1CF','[]',X'EC1DD9F02B5127DC5684609623B1553EC37BAC93D131F5D78D56D99C2F8AE163');
INSERT INTO change VALUES (38,X'481E52308EB153FEEBF71491996AAD003273A1F2C9D2950E6A8294026D3EB60B','fea026a6',38,'2026-11-22T20:53:09.679Z-0010','tester','fea026a6:1','place','01a20508-c1a1-74f5-82eb-ea34a03c4968',X'4AB4676634181BFF77F2D33747CC90B3D67309EA01243DD364EC2DB61242CF5B','[]',X'2E0905C34B5839A2B9EC78CF1CE427CFE71678FE50F01988C13CBA76EDE33182');
INSERT INTO change VALUES (39,X'5D968E359DF42B318F52421248323476CBE13A57043A99593A79CD49CF251601','fea026a6',39,'2026-11-22T20:53:09.679Z-0011','tester','fea026a6:1','attack_place','01a20508-c1a1-7518-a203-d1c5d986ea06',X'E2E5B7C7C2328D114B079FB4A78F8BA45066AE94BC62242B16CC7BD1C2AB4376','[]',X'481E52308EB153FEEBF71491996AAD003273A1F2C9D2950E6A8294026D3EB60B');
INSERT INTO change VALUES (40,X'31A8E896B161A9ACBFF7FB5F4B705C6E3FB032ABB0D6322EC0C56C5E710B4319','fea026a6',40,'2026-11-22T20:53:09.679Z-0012','tester','fea026a6:1','place','01a20508-c1a1-7539-97cc-fe6377cd98e8',X'153D58BCEAD275141A74443AA6F725459AA8C6F99A77FE8F11E38A4A449199F4','[]',X'5D968E359DF42B318F52421248323476CBE13A57043A99593A79CD49CF251601');
INSERT INTO change VALUES (41,X'21D6B11E46865E5E456642D5AD02268852FDFFD67600E9B2413F1755D5391062','fea026a6',41,'2026-11-22T20:53:09.679Z-0013','tester','fea026a6:1','attack_place','01a20508-c1a1-7558-a7cf-837a561482aa',X'B0DCCBE3FEAC44BCC03B7CD7D30CD120478BEC6CCE67BF11D492740ED48048DC','[]',X'31A8E896B161A9ACBFF7FB5F4B705C6E3FB032ABB0D6322EC0C56C5E710B4319');
INSERT INTO change VALUES (42,X'0EC418730BD5A318585F8D9039FE2993B25845A06E6818A74ED33C7B94F1F448','fea026a6',42,'2026-11-22T20:53:09.679Z-0014','tester','fea026a6:1','citation','01a20508-c1a1-757c-945e-aac7bdc29462',X'069F23E9140DC32231FBD6346E1713323650483FFDFBA472DAD7CE97B3FC3839','[]',X'21D6B11E46865E5E456642D5AD02268852FDFFD67600E9B2413F1755D5391062');
INSERT INTO change VALUES (43,X'6EE6C5434BEDDAD64CD7963133EC7CB615A8E86D5A4066B7A97DECCF7149B55A','fea026a6',43,'2026-11-22T20:53:09.679Z-0015','tester','fea026a6:1','citation','01a20508-c1a1-759b-89a5-c1650369acc5',X'E2FE1C85C640B1D41560A368536CC55B9FACC94A33D2E4309E98D1DAD9245EA2','[]',X'0EC418730BD5A318585F8D9039FE2993B25845A06E6818A74ED33C7B94F1F448');
INSERT INTO change VALUES (44,X'8C23E9C08CF65DF99742CFC1921802F19C9C63E6C2CD3119B15FF22B27856C4F','fea026a6',44,'2026-11-22T20:53:09.679Z-0016','tester','fea026a6:1','citation','01a20508-c1a1-75ba-a66f-93c559f8300b',X'7DCED3BDC7EB14C3E5E2600E0DA93934C1432FB53824149BF597C0D8DFF387AB','[]',X'6EE6C5434BEDDAD64CD7963133EC7CB615A8E86D5A4066B7A97DECCF7149B55A');
INSERT INTO change VALUES (45,X'60644E276FC3F7091EA9A1878AE00095F02D11AE2DADD39D428DD1080A1BEB81','fea026a6',45,'2026-11-22T20:53:09.679Z-0017','tester','fea026a6:1','involvement','01a20508-c1a1-75dc-b5fa-73e093a584d2',X'187E757319DD9B196D112A8B2D297D4648233D32F95D18E8074256D60911AF0C','[]',X'8C23E9C08CF65DF99742CFC1921802F19C9C63E6C2CD3119B15FF22B27856C4F');
INSERT INTO change VALUES (46,X'33BD502B8EE1916C5E318EE232F978794263590CEFCE0F6B9A8CC7E2B1732021','fea026a6',46,'2026-11-22T20:53:09.679Z-0018','tester','fea026a6:1','involvement','01a20508-c1a1-75ff-8aba-352080e835eb',X'53C8CC89FB5BDCF37A06C74C1D5B379BA51FCCB17DA833A363F10FBD57786B68','[]',X'60644E276FC3F7091EA9A1878AE00095F02D11AE2DADD39D428DD1080A1BEB81');
INSERT INTO change VALUES (47,X'65FA1C6BA39D8E8FA23383DA4F830C2E381C8F38318DA26812C0093BA72833ED','fea026a6',47,'2026-11-22T20:53:09.679Z-0019','tester','fea026a6:1','tally','01a20508-c1a1-782c-a3a3-1d18ee474911',X'EC2FB8827DBCDF71EA48567C167B3562F11A94A28B630816CE0F85A43322E88C','[]',X'33BD502B8EE1916C5E318EE232F978794263590CEFCE0F6B9A8CC7E2B1732021');
INSERT INTO change VALUES (48,X'53343F82A768888A5B1DFD4EE59083FD71D278A9C9EFEBD3309C87B1E49052BD','fea026a6',48,'2026-11-22T20:53:09.679Z-0020','tester','fea026a6:1','figure','01a20508-c1a1-79a1-8f8c-6bb721fce0c3',X'C670901CAA49BE28D5D36ECB98C5F992088665E042D2E03AAD38DDCCBDC9DFBE','[]',X'65FA1C6BA39D8E8FA23383DA4F830C2E381C8F38318DA26812C0093BA72833ED');
INSERT INTO change VALUES (49,X'3E158788610CFDEF3E538127AB617BF1F079D4CB8588CFEC21FFADA44B1E1CC5','fea026a6',49,'2026-11-22T20:53:09.679Z-0021','tester','fea026a6:1','figure','01a20508-c1a1-7ae6-b550-168504cc146e',X'803B97C04651E0180D9C62761A27F316C46EBE37B995250618E8DBD249591471','[]',X'53343F82A768888A5B1DFD4EE59083FD71D278A9C9EFEBD3309C87B1E49052BD');
INSERT INTO change VALUES (50,X'182704BAEE10852A94C7825ACDB5131D74894C02CCCAF931A073D96E4424C54C','fea026a6',50,'2026-11-22T20:53:09.679Z-0022','tester','fea026a6:1','tally','01a20508-c1a1-7bd8-8209-da3d1fcb9a89',X'3E3274BF8DB6F50F8FDBEEE4D60EAFE1542B41D5F10E6B2F87EFBAC6F6A9DAB9','[]',X'3E158788610CFDEF3E538127AB617BF1F079D4CB8588CFEC21FFADA44B1E1CC5');
INSERT INTO change VALUES (51,X'16D028B5890170DD1ED50BF3892E8FE7F07EA41B45DE90691F39CA086B16389C','fea026a6',51,'2026-11-22T20:53:09.679Z-0023','tester','fea026a6:1','figure','01a20508-c1a1-7d1b-886e-ba50b386a431',X'DCD28A5BFE913F58F18B2AE2292778E528C34FC233F302EBD812A0E9DED0922C','[]',X'182704BAEE10852A94C7825ACDB5131D74894C02CCCAF931A073D96E4424C54C');
INSERT INTO change VALUES (52,X'01798CB1AEFFA2F9898E5103184358954FC6F533200F215BEBC6B4AFF3E560E9','fea026a6',52,'2026-11-22T20:53:09.679Z-0024','tester','fea026a6:1','tally','01a20508-c1a1-7e3b-a745-2c4eed95a7a4',X'BDBB4DDB1C3F58C991E10B6957EE3F9E03C0949EC212C991206D18D3C1FE4A1E','[]',X'16D028B5890170DD1ED50BF3892E8FE7F07EA41B45DE90691F39CA086B16389C');
INSERT INTO change VALUES (53,X'1A125B03478F8260E4F1C4DD1F01B292C94082467827C03E35652C06D75612D7','fea026a6',53,'2026-11-22T20:53:09.679Z-0025','tester','fea026a6:1','figure','01a20508-c1a1-7f72-84d9-16ffc6a73161',X'2E50ED34703F8168D2F9E2D55CCF545CEBFF555C430848493AAEBBCFD3D10A64','[]',X'01798CB1AEFFA2F9898E5103184358954FC6F533200F215BEBC6B4AFF3E560E9');
INSERT INTO change VALUES (54,X'F8831AD4C225B728351A9F33DB4D75E78DF6EBF13559BB222EE18A5F4DDCB7D2','fea026a6',54,'2026-11-22T20:53:09.679Z-0026','tester','fea026a6:1','tally','01a20508-c1a2-70a3-a0b0-05e2ca40f2c7',X'9D80062101A315D3DD805B4EAF46EFC621412B7E9CF5F5D55D8CF4AB0D34BDE9','[]',X'1A125B03478F8260E4F1C4DD1F01B292C94082467827C03E35652C06D75612D7');
INSERT INTO change VALUES (55,X'1BD5E3B5106ECE3DFD3F19886D6EED88D51607E2348B47754EBF5D0ADBE6702A','fea026a6',55,'2026-11-22T20:53:09.679Z-0027','tester','fea026a6:1','figure','01a20508-c1a2-71f9-96d5-f6651ee9f6d2',X'481FA11ECBF812B5B22F0E338E7FE7FD5117D67B2DB4E3E5CE8A3DBC4EA4E510','[]',X'F8831AD4C225B728351A9F33DB4D75E78DF6EBF13559BB222EE18A5F4DDCB7D2');
INSERT INTO change VALUES (56,X'F63DFF2834C95EBDD3CE29C06913859B699E9C52FB479A770B28970CB714F268','fea026a6',56,'2026-11-22T20:53:09.679Z-0028','tester','fea026a6:1','legal_qualification','01a20508-c1a2-7221-b00d-c6360d44a229',X'8FE7F852C81ED0E254588F9DFCD5AD38FEFAEB960FEBCC10732362F8CC5D0FD7','[]',X'1BD5E3B5106ECE3DFD3F19886D6EED88D51607E2348B47754EBF5D0ADBE6702A');
INSERT INTO change VALUES (57,X'DAC646511250E56514F68EFE7951CCF4590D62E7AFE3799692109E4D68A8367D','fea026a6',57,'2026-11-22T20:53:09.679Z-0029','tester','fea026a6:1','legal_qualification','01a20508-c1a2-723e-83f5-8d7690eeaa28',X'CF1325DFBC3AC346762DF55BADEC93C312278B7C50A53C5B37ED170A324E1F9D','[]',X'F63DFF2834C95EBDD3CE29C06913859B699E9C52FB479A770B28970CB714F268');
INSERT INTO change VALUES (58,X'F61792117055749F315D34A3A8F5C797DDCDB58E33C501CD643DF6CB07038EAD','fea026a6',58,'2026-11-22T20:53:09.679Z-0030','tester','fea026a6:1','legal_qualification','01a20508-c1a2-725b-937e-f695e5b057e2',X'5F9FC62C889513B5E6EB40F9D644385249522DA00F62B66FF55DECFBA5F27955','[]',X'DAC646511250E56514F68EFE7951CCF4590D62E7AFE3799692109E4D68A8367D');
INSERT INTO change VALUES (59,X'D20ED37BDC978A41394059EB522EC8C224020DB591B1C44DED4F42F59381DBF2','fea026a6',59,'2026-11-22T20:53:09.679Z-0031','tester','fea026a6:1','legal_qualification','01a20508-c1a2-7276-a6c4-3ee802dc773a',X'5BF113A0366719DCEED8C283E03FCDB99F553A80383D89B14BDB4CD3C0D9FA0A','[]',X'F61792117055749F315D34A3A8F5C797DDCDB58E33C501CD643DF6CB07038EAD');
INSERT INTO change VALUES (60,X'B53A9C737412E086A56C3AF66EFB3920EB30F9DD8EDC4B35840B9AEB4C8902F3','fea026a6',60,'2026-11-22T20:53:09.679Z-0032','tester','fea026a6:1','attack_link','01a20508-c1a2-729d-a238-688daf8122b5',X'1A2421A63CBA583AF29E182B046953FF51158A2F702342CC73E5D0E18EE853B1','[]',X'D20ED37BDC978A41394059EB522EC8C224020DB591B1C44DED4F42F59381DBF2');
INSERT INTO change VALUES (61,X'581874A9042E10253BCB6F117D462B0D5512C94E48D7BE37FEA997F58F830CA4','fea026a6',61,'2026-11-22T20:53:09.680Z-0000','tester','fea026a6:1','cycle','01a20508-c1a2-72bb-b877-4d4c72cf4836',X'769451EC917A728677D876F6BBE0A46D07CA5BD5CC1C113C7E4748528E0FDFA7','[]',X'B53A9C737412E086A56C3AF66EFB3920EB30F9DD8EDC4B35840B9AEB4C8902F3');
INSERT INTO change VALUES (62,X'83C26149001FD531479A82F05EA719ABC22B16C185F601377849E83A242304C9','fea026a6',62,'2026-11-22T20:53:09.680Z-0001','tester','fea026a6:1','cycle_attack','01a20508-c1a2-72d9-a254-85e52b8072b0',X'F02164D7E9EAC9A8D026D2F7F4CC1C3CE44A22FDABD941D02F12D0DDE6B7F036','[]',X'581874A9042E10253BCB6F117D462B0D5512C94E48D7BE37FEA997F58F830CA4');
INSERT INTO change VALUES (63,X'BA69BD62C65EB8F842621DF98E0DB0A154C0B53B4AFCB0526A8730CE293CB419','fea026a6',63,'2026-11-22T20:53:09.680Z-0002','tester','fea026a6:1','cycle_attack','01a20508-c1a2-72f5-bda1-e688bb5ddf4b',X'ACFA2185AFD4BAFE3B246175CC19EA02118FEF7F33BA0AB0F72420F4D67306EB','[]',X'83C26149001FD531479A82F05EA719ABC22B16C185F601377849E83A242304C9');
INSERT INTO change VALUES (64,X'601340A283FB95ED2E9A7161003A4AFA2D67F9C86957CC2D2D235D3EFBA2798D','fea026a6',64,'2026-11-22T20:53:09.680Z-0003','tester','fea026a6:1','abduction','01a20508-c1a1-7402-b0f5-07e29fc7d0c8',X'EE7E5BE58F65FB86A6BBEB87E618151CCAB12279EBD7FC47745653FFA12984CE','["6f1e26024dd735a1b0916a28d636de3bee62805097df8570658704d21a717ddb"]',X'BA69BD62C65EB8F842621DF98E0DB0A154C0B53B4AFCB0526A8730CE293CB419');
INSERT INTO change VALUES (65,X'F1DDBDC3D2B5C5852283EA0D51B40CE38C002D59F55B13706C2A75ECAEF03E43','fea026a6',65,'2026-11-22T20:53:09.698Z-0000','tester','fea026a6:65','victim','01a20508-c1c0-7111-afbc-422852af98cf',X'2480F5C47BA79E3C7F3A0FE0E6D4D555336DE935B94EC3F13B939FDF717BE75C','[]',X'601340A283FB95ED2E9A7161003A4AFA2D67F9C86957CC2D2D235D3EFBA2798D');
INSERT INTO change VALUES (66,X'FC0A1CDD003EE4C6F08EA543AD9EAE4A1245DD047D9549F93B4910266C21A5FF','fea026a6',66,'2026-11-22T20:53:09.698Z-0001','tester','fea026a6:65','place','01a20508-c1c0-7238-a5c6-e8a8986c2709',X'255863727D63A3EE22266ED43C5EF5DB70F44D82A9F088D44E24D117642FCB86','[]',X'F1DDBDC3D2B5C5852283EA0D51B40CE38C002D59F55B13706C2A75ECAEF03E43');
INSERT INTO change VALUES (67,X'0B20A6542B97AAE9F2CCB82C22DE74354A774395ABBA922A2D904CA279C53326','fea026a6',67,'2026-11-22T20:53:09.702Z-0000','tester','fea026a6:67','victim','01a20508-c1c0-7111-afbc-422852af98cf',X'ADAE7F00A7919D0C450A1B7A57621574025C510E4B218CB1734656E610BF939C','["f1ddbdc3d2b5c5852283ea0d51b40ce38c002d59f55b13706c2a75ecaef03e43"]',X'FC0A1CDD003EE4C6F08EA543AD9EAE4A1245DD047D9549F93B4910266C21A5FF');
INSERT INTO change VALUES (68,X'53624FA21B8D78A2FB4A962A3A481C927E3B46767568C865B14A216901AF2E59','fea026a6',68,'2026-11-22T20:53:09.706Z-0000','tester','fea026a6:68','place','01a20508-c1c0-7238-a5c6-e8a8986c2709',X'59026811E7F995AD9DC7B2FA6975874FD70E57E2DB4E9B971F4C284D152CA4C0','["fc0a1cdd003ee4c6f08ea543ad9eae4a1245dd047d9549f93b4910266c21a5ff"]',X'0B20A6542B97AAE9F2CCB82C22DE74354A774395ABBA922A2D904CA279C53326');
INSERT INTO change VALUES (69,X'C2D69E0863523631E456012AD8CB249D909131BC5109806D9A03E2379D8CB82F','fea026a6',69,'2026-11-22T20:53:09.710Z-0000','tester','fea026a6:69','attack','01a20508-c1a1-74cd-917f-6c2b57d43691',X'971811D1CA74C13EB6662F0FF8AD2B4ABCCD5003EA2D69BFC7CDDACFD7349E89','["2e0905c34b5839a2b9ec78cf1ce427cfe71678fe50f01988c13cba76ede33182"]',X'53624FA21B8D78A2FB4A962A3A481C927E3B46767568C865B14A216901AF2E59');
INSERT INTO change VALUES (70,X'6029DA30201107C398CACAED7B7181AEF01601DF72297203A643783C46FCFA53','bef06ddc',1,'2026-11-22T20:53:09.718Z-0000','Awa','bef06ddc:1','attack','01a20508-c1a1-74cd-917f-6c2b57d43691',X'47B5C62095B455B83DEEAD2F7A0247F7D4F8D8E167B96216EE96D928D36708F3','["c2d69e0863523631e456012ad8cb249d909131bc5109806d9a03e2379d8cb82f"]',NULL);
INSERT INTO change VALUES (71,X'0F7B4B9021A53824F4DD41FC56927B6C572AF1A2266350E8A6D97E875BE3CA2E','bef06ddc',2,'2026-11-22T20:53:09.725Z-0000','Awa','bef06ddc:2','victim','01a20508-c1dc-7417-a72e-b6a8b9b3a4ff',X'FD02333D8A0D5A8C4057439425E1C8C4C09679D118FFCEC2776A2C550C481936','[]',X'6029DA30201107C398CACAED7B7181AEF01601DF72297203A643783C46FCFA53');
INSERT INTO change VALUES (72,X'9629C1A4457C4E09E55132F6D375DA0C41CE055C804198101E5EB40134FFA6A4','bef06ddc',3,'2026-11-22T20:53:09.730Z-0000','Awa','bef06ddc:3','victim','01a20508-c1c0-7111-afbc-422852af98cf',X'73A589038E4FFD90726B52276AF007A45AFF094B1E4A40CF30E3072C4A207FB0','["0b20a6542b97aae9f2ccb82c22de74354a774395abba922a2d904ca279c53326"]',X'0F7B4B9021A53824F4DD41FC56927B6C572AF1A2266350E8A6D97E875BE3CA2E');
INSERT INTO change VALUES (73,X'78BEAFB6BC31947D5AF362D86B996AEBDBD71A6A3C64941ECC01D9037DF1CC4B','bef06ddc',4,'2026-11-22T20:53:09.737Z-0000','Awa','bef06ddc:4','victim','01a20508-c1dc-7417-a72e-b6a8b9b3a4ff',X'1C0FAA04E12826A20285A5119E6895162E256137E9D57587903886DE928E55BF','["0f7b4b9021a53824f4dd41fc56927b6c572af1a2266350e8a6d97e875be3ca2e"]',X'9629C1A4457C4E09E55132F6D375DA0C41CE055C804198101E5EB40134FFA6A4');
INSERT INTO change_value VALUES (1,'code',X'01C9F8ECED2DB3D75A0C107668CBD43F','S-0001',NULL);
INSERT INTO change_value VALUES (1,'collection_method',X'99EC1C236C7B87DC7736ADC02E416084','open_source',NULL);
INSERT INTO change_value VALUES (1,'connection',X'E9942187709AB232D2089C94F5E46B3A','ngo',NULL);
INSERT INTO change_value VALUES (1,'date_edtf',X'BBF8500DB4D300CB241078B6EF61ED1A','2024-05-08',NULL);
INSERT INTO change_value VALUES (1,'date_max',X'5E5348778B84A3CD4A4F0830F1B97290','2024-05-08',NULL);
INSERT INTO change_value VALUES (1,'date_min',X'64DA489941400DAE875E92FA1381F3CF','2024-05-08',NULL);
INSERT INTO change_value VALUES (1,'language',X'39F3A5E45A0EE0E1771170181C71890F','en',NULL);
INSERT INTO change_value VALUES (1,'publisher',X'F96F1D75977C058324FA67436FFE5E8D','Human Rights Watch',NULL);
INSERT INTO change_value VALUES (1,'reliability',X'973061FE1C2B8E3431CD40E026908482','B',NULL);
INSERT INTO change_value VALUES (1,'sensitivity',X'8E809A59C76A4FC4AE26F08D6D0E0FFA',0,NULL);
INSERT INTO change_value VALUES (1,'source_kind',X'6715CEE2DB1B2C580F4E5CADC975B943','ngo',NULL);
INSERT INTO change_value VALUES (1,'source_type',X'B57A60A269E057C56D6E580217F800FB','report',NULL);
INSERT INTO change_value VALUES (1,'title',X'7C47DC6058CAE2F880936C531443912B','Mali: Islamist Armed Groups, Ethnic Militias Commit Atrocities',NULL);
INSERT INTO change_value VALUES (1,'url',X'D78816AA5BA3E7D7928DD5904B7D90BC','https://www.hrw.org/news/2024/05/08/mali-islamist-armed-groups-ethnic-militias-commit-atrocities',NULL);
INSERT INTO change_value VALUES (2,'code',X'37577CF1DC412209B8841C430F48F173','S-0002',NULL);
INSERT INTO change_value VALUES (2,'collection_method',X'3B6FBC32730D8FABFEBFF7DC4AB721ED','open_source',NULL);
INSERT INTO change_value VALUES (2,'connection',X'97EA4120E0A0BCC3D5F158929339FB34','reporter',NULL);
INSERT INTO change_value VALUES (2,'date_edtf',X'31D0E52B81917763109C6A078D87D878','2024-05-08',NULL);
INSERT INTO change_value VALUES (2,'date_max',X'C59F2CA9FA7CB23E932EA2F5F98D5F8E','2024-05-08',NULL);
INSERT INTO change_value VALUES (2,'date_min',X'4FC4A79ADDEEE0A96E9D64C5413A37A9','2024-05-08',NULL);
INSERT INTO change_value VALUES (2,'derived_from_id',X'8CAD2E6C63D0830C2BC8D49907B94CD5','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (2,'language',X'177F3E112A9BE54CB67FB157C9A48248','en',NULL);
INSERT INTO change_value VALUES (2,'original_informant',X'6916699055E6E600BC8789EE997972CD','Human Rights Watch',NULL);
INSERT INTO change_value VALUES (2,'publisher',X'19FF712E8EE48E173DCC506FB1B99C3E','Al Jazeera',NULL);
INSERT INTO change_value VALUES (2,'sensitivity',X'0110FABCD8F7C943FA4B307026BE6BA0',0,NULL);
INSERT INTO change_value VALUES (2,'source_kind',X'EE07F17B4CC63A6EC9322CC2A728045F','media',NULL);
INSERT INTO change_value VALUES (2,'source_type',X'918558789ED86EFF99461758D91302FF','news_article',NULL);
INSERT INTO change_value VALUES (2,'title',X'0CE6289F421FBA01CD6C12F27FBDEBF9','News article on the report about killings in central Mali',NULL);
INSERT INTO change_value VALUES (3,'code',X'720495FC5D4A8A8D42AFA5D449E49122','S-0003',NULL);
INSERT INTO change_value VALUES (3,'collection_method',X'86FCA41D354E2C3439896EBA5DBB8169','open_source',NULL);
INSERT INTO change_value VALUES (3,'connection',X'C6F9CFB619C875EA044BF0B75BA54CBF','reporter',NULL);
INSERT INTO change_value VALUES (3,'date_edtf',X'D2964C775B8D3A49082BF4944856D024','2024-05-08',NULL);
INSERT INTO change_value VALUES (3,'date_max',X'498DCEDD48A2E94B5C305F3A9E62A398','2024-05-08',NULL);
INSERT INTO change_value VALUES (3,'date_min',X'3FEEB7C77ACA2713209EFA94B19F9EB1','2024-05-08',NULL);
INSERT INTO change_value VALUES (3,'derived_from_id',X'169BC46D684568F9E2DD0C0A9B964E9F','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (3,'language',X'0AB7D70A62C33D53DDE885F0CA6F14B7','en',NULL);
INSERT INTO change_value VALUES (3,'original_informant',X'1FA4EA5D45BC46F4A3771B0FB4991F4A','Human Rights Watch',NULL);
INSERT INTO change_value VALUES (3,'publisher',X'13C407700FB572E81CFBACE14B5C7F7B','Associated Press',NULL);
INSERT INTO change_value VALUES (3,'sensitivity',X'C7ADCC46DD361EAB276EA1C056EC5D90',0,NULL);
INSERT INTO change_value VALUES (3,'source_kind',X'1B45F247B8626DCEE835BDEA3F188F7A','media',NULL);
INSERT INTO change_value VALUES (3,'source_type',X'CD01EE8124597DAF660A70910C683744','news_article',NULL);
INSERT INTO change_value VALUES (3,'title',X'1145DCBA32EFAE352EE21ADAB3DA3A55','News agency article on the report about killings in central Mali',NULL);
INSERT INTO change_value VALUES (4,'actor_type',X'521F775524317B0FEF980F34A68E7B5D','rebel',NULL);
INSERT INTO change_value VALUES (4,'aliases',X'4045B0A7DA096B851C3576C29E08E15D','Al-Qaeda; Al-Qaïda',NULL);
INSERT INTO change_value VALUES (4,'name',X'FFA210F0F5A171FF16D84ED1C82CDD9A','Al-Qaida',NULL);
INSERT INTO change_value VALUES (5,'acled_name',X'BFB3BA6BD439FF0752B242484AEDCE97','Dozo Communal Militia (Mali)',NULL);
INSERT INTO change_value VALUES (5,'acronym',X'6656C55D5F53183D536F15B6B68A5FF0','Dozo',NULL);
INSERT INTO change_value VALUES (5,'actor_type',X'A67900DAB4238F7FCEF2BD09DA0D944D','communal_militia',NULL);
INSERT INTO change_value VALUES (5,'aliases',X'AF8BB5E54D18D6B7F920578B51DF984E','Donso; Dozo hunters; chasseurs dozos',NULL);
INSERT INTO change_value VALUES (5,'name',X'17D2E7492EC97A7E2EA9CE3266FFC240','Dozo militia',NULL);
INSERT INTO change_value VALUES (6,'acled_name',X'7452E8A9645AF4916E2AAA3ABD7FACB5','JNIM: Group for Support of Islam and Muslims',NULL);
INSERT INTO change_value VALUES (6,'acronym',X'1B55B7E292C6BE0E5B1845702FE29714','JNIM',NULL);
INSERT INTO change_value VALUES (6,'actor_type',X'E038A1E41304B12FB0BB0D7D4690621B','rebel',NULL);
INSERT INTO change_value VALUES (6,'aliases',X'2150CA0491249B434F18ABD0E21DF5E2','GSIM; Groupe de soutien à l''islam et aux musulmans',NULL);
INSERT INTO change_value VALUES (6,'name',X'17D655455272B99E2B04F2657D683C20','Jama''at Nusrat al-Islam wal-Muslimin',NULL);
INSERT INTO change_value VALUES (6,'parent_id',X'21C64562ED648E6A7F523029CEEC9975','01a20508-c1a0-72ee-9c57-ee9c9f75efd9',NULL);
INSERT INTO change_value VALUES (7,'acled_name',X'9D4C2FF2517F80C1D11F632D95A50004','Civilians (Mali)',NULL);
INSERT INTO change_value VALUES (7,'actor_type',X'B4FBBB3AD30309EBC764E0A97DA3AFB5','civilians',NULL);
INSERT INTO change_value VALUES (7,'name',X'4EE225ABEAB74BFDA9D1A54F843A96EE','Civilians',NULL);
INSERT INTO change_value VALUES (8,'attack_type',X'78338777A392FCC7AD6AA7A3D9440FE8','village_attack',NULL);
INSERT INTO change_value VALUES (8,'code',X'3D2CE8E0A609BE4818456E4B312EF7E3','MLI-2024-0001',NULL);
INSERT INTO change_value VALUES (8,'date_edtf',X'73F340E8105498834AE6B0CC0D70763C','2024-01-06',NULL);
INSERT INTO change_value VALUES (8,'date_max',X'8AB9471BB5FE537468E8A47A09828331','2024-01-06',NULL);
INSERT INTO change_value VALUES (8,'date_min',X'769A3B2ED051B3FDA5CE3D601DBD88D6','2024-01-06',NULL);
INSERT INTO change_value VALUES (8,'proof_level',X'D9E1244939E880B98233CED0BBD8AFF2',0,NULL);
INSERT INTO change_value VALUES (8,'sensitivity',X'AECCCC6FC8B27EB939E019C48BD3B9E3',1,NULL);
INSERT INTO change_value VALUES (8,'summary',X'F82D79D63F68BD7C0FEAF5671B567166','A Dozo armed group attacked Kalala, a mainly Fulani village, and by one account Boura too. Civilians were killed, two children among them, others were led away, and property and animals were looted.',NULL);
INSERT INTO change_value VALUES (8,'title',X'B78ACA357BCD0D63378CA4337167E5EF','Dozo attack on Kalala',NULL);
INSERT INTO change_value VALUES (8,'verification',X'FF038444B46AA3809C9FE151A9FB475C','not_verified',NULL);
INSERT INTO change_value VALUES (8,'workflow',X'7F2DE8927B4D37076124D05958375C5F','submitted',NULL);
INSERT INTO change_value VALUES (9,'adm1_name',X'48B07B0C4E4FC1C823DEED727E1E01F0','Ségou',NULL);
INSERT INTO change_value VALUES (9,'adm1_pcode',X'48806AC2F58E88F15B98CB79A47EC237','ML04',NULL);
INSERT INTO change_value VALUES (9,'alt_names',X'1DB790DC29AD699852BBAC71387A3513','Kakala',NULL);
INSERT INTO change_value VALUES (9,'country',X'E44AA62313C027163D377E0B8F5DC948','MLI',NULL);
INSERT INTO change_value VALUES (9,'gazetteer',X'C45B19C255A501FBD523DFC8621F25B0','GeoNames',NULL);
INSERT INTO change_value VALUES (9,'geonames_id',X'59F6935B5570139F0A7679BF45E14EB7',2455899,NULL);
INSERT INTO change_value VALUES (9,'lat',X'1C5CA9D64BAF7BA4384A19F503BBD945',13.75535,NULL);
INSERT INTO change_value VALUES (9,'lon',X'DBB11BCB8394D116B4EB6EF8499B96CB',-5.11192,NULL);
INSERT INTO change_value VALUES (9,'name',X'61517386EA998640192977F06E23E5A4','Kalala',NULL);
INSERT INTO change_value VALUES (9,'place_type',X'02A440000DB85E12BA7413ECA6EDBC0B','village',NULL);
INSERT INTO change_value VALUES (9,'predominant_group',X'A567D33C518FDE8F8890725B3880B6DC','fulani',NULL);
INSERT INTO change_value VALUES (9,'predominant_group_source_id',X'B68546577101CE5B30C51F08329E6D55','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (10,'adm1_name',X'5336468FF578600DE2C719AA1546F156','Ségou',NULL);
INSERT INTO change_value VALUES (10,'adm1_pcode',X'7F8AB265CF576CEE671775BF8F543E26','ML04',NULL);
INSERT INTO change_value VALUES (10,'country',X'1F2BCF7E6D56398D2389F4B01EC27D9C','MLI',NULL);
INSERT INTO change_value VALUES (10,'name',X'AEED8545997E2A4F418398A566A8D985','Boura',NULL);
INSERT INTO change_value VALUES (10,'place_type',X'0F5E0257E9B143993D995F2ADCEA8F0B','village',NULL);
INSERT INTO change_value VALUES (11,'attack_id',X'597F4C99DE02951769C414B813BD7B8C','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (11,'claim_status',X'DD5589EEB6DACC7667DD0B878463D479','asserted',NULL);
INSERT INTO change_value VALUES (11,'is_primary',X'AFB9C58F2657B6BE075DF65703B185D4',1,NULL);
INSERT INTO change_value VALUES (11,'place_id',X'1F8E2161108E2F84221528EE361C68DE','01a20508-c1a0-73b0-a048-c3ca738b5c6c',NULL);
INSERT INTO change_value VALUES (11,'seq',X'27B14AB472A4AC2BF26E36DC5DAB7DCF',1,NULL);
INSERT INTO change_value VALUES (11,'where_prec',X'FCE23C15BEA8FF64EA9F0A1742C16A0F',1,NULL);
INSERT INTO change_value VALUES (12,'attack_id',X'B2C37ACA4A71EAA91DD8EA2967B049BF','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (12,'claim_status',X'BBF56A5BCA6CE790266652DCE379302F','disputed',NULL);
INSERT INTO change_value VALUES (12,'is_primary',X'ADEBD3042FD254E5AB909CE10396492C',0,NULL);
INSERT INTO change_value VALUES (12,'note',X'FBB92675CD19CB6A24E102B306C09474','Several villages in Mali bear this name; which one is meant is not known.',NULL);
INSERT INTO change_value VALUES (12,'place_id',X'927A4017F4C55FC008A5D9D08AD8166E','01a20508-c1a0-73d1-899a-015d968f612c',NULL);
INSERT INTO change_value VALUES (12,'seq',X'02FBFAB32002CD15F32909B7B7774299',2,NULL);
INSERT INTO change_value VALUES (12,'where_prec',X'AACB5104BDCA659C7F71F22C0424C594',4,NULL);
INSERT INTO change_value VALUES (13,'entity',X'1E8C2E5DEEC049C21A54A847CB3492A4','attack',NULL);
INSERT INTO change_value VALUES (13,'entity_id',X'C24798060EFF9A98C8BB9AC67F2E8FF5','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (13,'source_id',X'A6C12D82C47D12B6A393E0888CA47A12','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (13,'stance',X'33E7B7B6992B488561F91032AFAE3837','supports',NULL);
INSERT INTO change_value VALUES (14,'entity',X'A732B7DA513E817B302F11A335F4A94D','attack',NULL);
INSERT INTO change_value VALUES (14,'entity_id',X'3C17EF7AE0BDFF262B136D861FAD8665','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (14,'source_id',X'F3A8836D4196AFF5B1CA7A851CDFB2EE','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',NULL);
INSERT INTO change_value VALUES (14,'stance',X'2FDA506C640B53B7C0020C1B64CFE68C','mentions',NULL);
INSERT INTO change_value VALUES (15,'entity',X'E6A8A5A1CE4FBE33E2CA72E67556C18A','attack',NULL);
INSERT INTO change_value VALUES (15,'entity_id',X'6117A1898D273973D6D5A070E6C195F8','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (15,'source_id',X'AC72538B62DFDCCF3A92F42F7EF01592','01a20508-c1a0-72bf-81aa-ca9ab3b2a019',NULL);
INSERT INTO change_value VALUES (15,'stance',X'DEF46291A9CC6D55AD0D0D677D74F624','mentions',NULL);
INSERT INTO change_value VALUES (16,'entity',X'5A744F00A792B147FA6FB036A6B93167','attack_place',NULL);
INSERT INTO change_value VALUES (16,'entity_id',X'830D5A512E109FBE60490150407C8635','01a20508-c1a0-7419-a37b-80ad659b5bf5',NULL);
INSERT INTO change_value VALUES (16,'source_id',X'8A3FD5D55F64405C50C9B84E5B73DA47','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (16,'stance',X'026B007999D01B2AA1F8475A2566E5C8','supports',NULL);
INSERT INTO change_value VALUES (17,'entity',X'B69915EEC9BC7EA7D3EDE6F28CFDC0ED','attack_place',NULL);
INSERT INTO change_value VALUES (17,'entity_id',X'453EA405508E1729770F748DDE31549D','01a20508-c1a0-7419-a37b-80ad659b5bf5',NULL);
INSERT INTO change_value VALUES (17,'source_id',X'6B4023FF6C8A07FAF4DBCB462B6EDAC7','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',NULL);
INSERT INTO change_value VALUES (17,'stance',X'2374952955B2F43F681FDD1082F5657F','contradicts',NULL);
INSERT INTO change_value VALUES (18,'actor_id',X'81567DE3AE7A7891DBBBFB5211D88138','01a20508-c1a0-7314-b0fb-2ef9e37dd1e1',NULL);
INSERT INTO change_value VALUES (18,'attack_id',X'147C77B23CFEF54CD914805996F5B67D','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (18,'attribution',X'3B867F7A322C7454E46CE076706489DE','probable',NULL);
INSERT INTO change_value VALUES (18,'composition_reported',X'D31744D8F9765BE0A6165DE4681C3AA3','mainly ethnic Bambara',NULL);
INSERT INTO change_value VALUES (18,'degree',X'9C6B7C50A4E30619EA3C8E3EAD000403','direct',NULL);
INSERT INTO change_value VALUES (18,'role',X'DA52F85B7BD7766A73957133294DC12C','perpetrator',NULL);
INSERT INTO change_value VALUES (18,'source_id',X'242703915B50B2888375CEF28F46A48B','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (19,'actor_id',X'860ABE74BC180B82CA83D468AB04391A','01a20508-c1a0-7356-8b33-294d059106f0',NULL);
INSERT INTO change_value VALUES (19,'attack_id',X'2529770F20487EB74A947FE4BC73C8C9','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (19,'attribution',X'C19EE9F3D3383A08FE4F2CCB0779D56D','probable',NULL);
INSERT INTO change_value VALUES (19,'role',X'15B3C77D52EF53867F7C6E8A14F61F4C','target',NULL);
INSERT INTO change_value VALUES (19,'source_id',X'A646AFF40539A2267D724D393E1526B9','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (20,'adopted_at',X'A6DDB37528F89472D4A0BC75C4EBC692','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (20,'adopted_by',X'4FA3B1EE072470F444ADB3B4D42F5311','tester',NULL);
INSERT INTO change_value VALUES (20,'approx',X'7776D0F8AC7F7AAF869B3C240D826268',0,NULL);
INSERT INTO change_value VALUES (20,'attack_id',X'EF9BC6242820A9655A866A29B9C009AF','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (20,'best',X'72DE9ED40A0861CA0EA5D294D6696A63',13,NULL);
INSERT INTO change_value VALUES (20,'civilian_status',X'36202E84B7D19777A3CA593744FE63E4','civilian',NULL);
INSERT INTO change_value VALUES (20,'in_captivity',X'59A7A0EAD6BABD9BC2C1C46858AA4AC9',0,NULL);
INSERT INTO change_value VALUES (20,'low',X'1573C6C239D562EF4F3A44D766A94800',13,NULL);
INSERT INTO change_value VALUES (20,'low_strict',X'2DC6DCE4DB5E186DEBFFFD5D25B05F99',0,NULL);
INSERT INTO change_value VALUES (20,'measure',X'BB3242A1F5D5CD1497C46A70C0FAA4D3','killed',NULL);
INSERT INTO change_value VALUES (20,'overlaps',X'6CE414AD83B4A49188848ABBB3CAB65F',0,NULL);
INSERT INTO change_value VALUES (20,'rule',X'0A739D87693EFC38749D29FF7055230C','primary_source',NULL);
INSERT INTO change_value VALUES (20,'unit',X'D1B8E0D74CC1D4D4F463C6E1150AA34E','person',NULL);
INSERT INTO change_value VALUES (21,'approx',X'BCB795B0B0C7AEF6A6893006E70614FC',0,NULL);
INSERT INTO change_value VALUES (21,'as_reported',X'F8E56933C67E47A084787424FE3038E4','at least 13 civilians',NULL);
INSERT INTO change_value VALUES (21,'best',X'51E56C82775E26DA39ED4397FEE7770A',13,NULL);
INSERT INTO change_value VALUES (21,'low',X'93F1379E5A8180517E24B53B6A6E3095',13,NULL);
INSERT INTO change_value VALUES (21,'low_strict',X'3EBB2717A054A2C2498834791F70ADD2',0,NULL);
INSERT INTO change_value VALUES (21,'qualifier',X'19AC1A74184B9DFBDABB021F519D456C','at_least',NULL);
INSERT INTO change_value VALUES (21,'source_id',X'0ECC8359D815C75276FA04CB536D8E1E','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (21,'status',X'98EE47247E589841D12AF8102F7A4BFE','active',NULL);
INSERT INTO change_value VALUES (21,'tally_id',X'D0E0343C7FE86AB207D4989336C671BD','01a20508-c1a0-7819-abb6-54b707ca38fa',NULL);
INSERT INTO change_value VALUES (22,'approx',X'67D63B62C792E10646A2D25CF53B6A13',0,NULL);
INSERT INTO change_value VALUES (22,'as_reported',X'5299A0C4FCB02A5149C216452F4065E6','13 people',NULL);
INSERT INTO change_value VALUES (22,'best',X'534A45C5710717DC266CAEAC6B7744C8',13,NULL);
INSERT INTO change_value VALUES (22,'high',X'9EE8F533F97F4100915FEF5FC578DE25',13,NULL);
INSERT INTO change_value VALUES (22,'low',X'E6D3B1CB765F3FCDB4ACE0E23D19D70D',13,NULL);
INSERT INTO change_value VALUES (22,'low_strict',X'5F4B7CB3F5D8B068F16CF8B3DC9FD120',0,NULL);
INSERT INTO change_value VALUES (22,'qualifier',X'15478178A5589440FD5F5180CA923B96','exact',NULL);
INSERT INTO change_value VALUES (22,'source_id',X'C32442BBCAE5E069C2390F850689F9E5','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',NULL);
INSERT INTO change_value VALUES (22,'status',X'078D409052A2693A1A229A0FBBF51B26','active',NULL);
INSERT INTO change_value VALUES (22,'tally_id',X'7E8D291870321D39458F39F102CF4ACF','01a20508-c1a0-7819-abb6-54b707ca38fa',NULL);
INSERT INTO change_value VALUES (23,'approx',X'4A2B98399E44540555591359012598C5',0,NULL);
INSERT INTO change_value VALUES (23,'as_reported',X'95230F64B13313BF4B2FA3897C6AA057','13 people',NULL);
INSERT INTO change_value VALUES (23,'best',X'5445300F7789E25011959ACE812B0656',13,NULL);
INSERT INTO change_value VALUES (23,'high',X'7F087120E67B8290BC8969432B17408A',13,NULL);
INSERT INTO change_value VALUES (23,'low',X'813F78024A88A03031B502946EF72B9C',13,NULL);
INSERT INTO change_value VALUES (23,'low_strict',X'834BA7ED727732A7266D70A975D1CDA2',0,NULL);
INSERT INTO change_value VALUES (23,'qualifier',X'BC928E6E0BCF2F808B68B280CB470CAB','exact',NULL);
INSERT INTO change_value VALUES (23,'source_id',X'6B0050661C39E5F11B4237431F6E298C','01a20508-c1a0-72bf-81aa-ca9ab3b2a019',NULL);
INSERT INTO change_value VALUES (23,'status',X'F9FB54F00FC5974A7D924E2A2A0ED4B7','active',NULL);
INSERT INTO change_value VALUES (23,'tally_id',X'7567BD90B76D01562F2F8AE9F884449B','01a20508-c1a0-7819-abb6-54b707ca38fa',NULL);
INSERT INTO change_value VALUES (24,'adopted_at',X'1AE98AF847E051324A1961F36170B2C8','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (24,'adopted_by',X'B10A9C5A6508A3E2363BF8BA142F9508','tester',NULL);
INSERT INTO change_value VALUES (24,'age_group',X'4FCAC7491DF7219B84A61BB1D41A729F','child',NULL);
INSERT INTO change_value VALUES (24,'approx',X'D0E92A199FFAFEF380F0D6CA18F692FF',0,NULL);
INSERT INTO change_value VALUES (24,'attack_id',X'1CE52F041C5E6E9162DBFDC9BE328EDC','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (24,'best',X'D471E7FACAE428ED6315EBEE38C74160',2,NULL);
INSERT INTO change_value VALUES (24,'civilian_status',X'F528B9A54B74326BE9BA86252A5EA661','civilian',NULL);
INSERT INTO change_value VALUES (24,'high',X'368A51C63854773003294F890E46D48E',2,NULL);
INSERT INTO change_value VALUES (24,'in_captivity',X'D787C9AAEC450C8717C79EDD2DD0B12A',0,NULL);
INSERT INTO change_value VALUES (24,'low',X'0375B41253E84BCE755ABF65BB9F39BA',2,NULL);
INSERT INTO change_value VALUES (24,'low_strict',X'B3A9E1DD0A4F74FEBC8775D6B46FA15A',0,NULL);
INSERT INTO change_value VALUES (24,'measure',X'0E21D933B6164ABDEE79732BFF53A86D','killed',NULL);
INSERT INTO change_value VALUES (24,'overlaps',X'4B49114A9DACBE5C81F51EC012B70ACD',0,NULL);
INSERT INTO change_value VALUES (24,'parent_tally_id',X'AB5A3A1846373F6F09F0EDAC91DF41B3','01a20508-c1a0-7819-abb6-54b707ca38fa',NULL);
INSERT INTO change_value VALUES (24,'part_role',X'3A1CF0BA4DB5C6AA5A45FB2C37596809','subset',NULL);
INSERT INTO change_value VALUES (24,'rule',X'AB2F16EF8EAB591E649A4A75580ADCF0','single_source',NULL);
INSERT INTO change_value VALUES (24,'unit',X'E79646C736EC0ED8D76A376490FB8A3C','person',NULL);
INSERT INTO change_value VALUES (25,'approx',X'5228DCCB32F4F65CD216B42A274DCADB',0,NULL);
INSERT INTO change_value VALUES (25,'as_reported',X'EFF1C56D09D70A323E03EE4CE59CCDCD','including 2 children',NULL);
INSERT INTO change_value VALUES (25,'best',X'812425C5053A13491DE895E97A885399',2,NULL);
INSERT INTO change_value VALUES (25,'high',X'35C395ACB67FCA0C08C38021C351CF62',2,NULL);
INSERT INTO change_value VALUES (25,'low',X'E150E88F8F18903EB1B0F7DC700B7C4A',2,NULL);
INSERT INTO change_value VALUES (25,'low_strict',X'132C85AE9724643B6EE9BEB0EB8D9971',0,NULL);
INSERT INTO change_value VALUES (25,'qualifier',X'DC3DDA254A05B4A809369112A1F5266E','exact',NULL);
INSERT INTO change_value VALUES (25,'source_id',X'80FA997CF24B2683B8606D88B5916EDC','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (25,'status',X'2D7CB6782FC4381C18B6541360A063A7','active',NULL);
INSERT INTO change_value VALUES (25,'tally_id',X'214E45FAF97DFE024A5944B73CCD08DB','01a20508-c1a0-7d59-ad00-81c3673c1581',NULL);
INSERT INTO change_value VALUES (26,'adopted_at',X'37E0398D8BEDE1442D3247F6F165F2B5','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (26,'adopted_by',X'87ED497911C5791384C4AF58327169FC','tester',NULL);
INSERT INTO change_value VALUES (26,'approx',X'4C5478D776BDEE13D9DE83D0828F2185',0,NULL);
INSERT INTO change_value VALUES (26,'attack_id',X'D2ED4CF3AE6A732C09BCB127B25A4A9A','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (26,'best',X'835BAED284730E9358E3302BD6B32802',24,NULL);
INSERT INTO change_value VALUES (26,'civilian_status',X'437B96E4C141D21960DFF468E7E12ADC','civilian',NULL);
INSERT INTO change_value VALUES (26,'high',X'B4EFF663F2C1D9891D87214603707AB9',24,NULL);
INSERT INTO change_value VALUES (26,'in_captivity',X'2FC00B1F94EACBC4864BCAD977609882',0,NULL);
INSERT INTO change_value VALUES (26,'low',X'151CC8F5C0A85C62AD0063C2C316F1EF',24,NULL);
INSERT INTO change_value VALUES (26,'low_strict',X'F14297B8CD15E11787551CFD4F17AB54',0,NULL);
INSERT INTO change_value VALUES (26,'measure',X'ADC7F1D02053C138F5C5DAB3EF898505','abducted',NULL);
INSERT INTO change_value VALUES (26,'overlaps',X'3DFCDF4C9DE0B898BD65BBEEB291796A',0,NULL);
INSERT INTO change_value VALUES (26,'rule',X'B0F990B295BD3A31F7A93B61479BD461','primary_source',NULL);
INSERT INTO change_value VALUES (26,'unit',X'7AECBDF325D819F493C013CFBB53CB01','person',NULL);
INSERT INTO change_value VALUES (27,'approx',X'1A1E93A7E1EB0D09C33EC4A0CF6955A5',0,NULL);
INSERT INTO change_value VALUES (27,'as_reported',X'F64D2E872AF10C7257E6D3ADE03B830E','24 other civilians',NULL);
INSERT INTO change_value VALUES (27,'best',X'7B0CC037C9D9874E7E6AAB5D42203438',24,NULL);
INSERT INTO change_value VALUES (27,'high',X'F78466216C32CEE7CD16225F3DD58747',24,NULL);
INSERT INTO change_value VALUES (27,'low',X'6056CA32F1DD3742FB5BD235849A0406',24,NULL);
INSERT INTO change_value VALUES (27,'low_strict',X'8E7552C872104BE757CFC66C5E96E3E7',0,NULL);
INSERT INTO change_value VALUES (27,'qualifier',X'AC845BB910D7BF75C289CDABD646EED4','exact',NULL);
INSERT INTO change_value VALUES (27,'source_id',X'9091E9C202B8DA46A0BAE8B74732A0DD','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (27,'status',X'94A294B6D41AF97E8540A8E494493826','active',NULL);
INSERT INTO change_value VALUES (27,'tally_id',X'191B2D509FE04EB9693A203924BE766B','01a20508-c1a0-7f9d-8a02-b4b3a707065f',NULL);
INSERT INTO change_value VALUES (28,'approx',X'7EB5C95482E2EBC5AEE62791CF26059D',0,NULL);
INSERT INTO change_value VALUES (28,'as_reported',X'3D375A08B9C997BDC027E7FF86F6EECF','24 civilians',NULL);
INSERT INTO change_value VALUES (28,'best',X'C3AB0C1F82CE1003A4D83A8E6BA82CD1',24,NULL);
INSERT INTO change_value VALUES (28,'high',X'5EA60BEC1932F286FB5C52992DF3CE1B',24,NULL);
INSERT INTO change_value VALUES (28,'low',X'1BC3D49D856BC71B1BA0B9B0C091F7E6',24,NULL);
INSERT INTO change_value VALUES (28,'low_strict',X'66F8F8888EAC1844AF58CE94B0D83841',0,NULL);
INSERT INTO change_value VALUES (28,'qualifier',X'4130D461FC3DCC66D65FFD4FAA280700','exact',NULL);
INSERT INTO change_value VALUES (28,'source_id',X'0B084B65FED370FF7EE18B3AB0DAC3BE','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',NULL);
INSERT INTO change_value VALUES (28,'status',X'DD7C10A5913110B4A27929AB46416B22','active',NULL);
INSERT INTO change_value VALUES (28,'tally_id',X'F52D1DC99206B5A082190D0B400D4A8D','01a20508-c1a0-7f9d-8a02-b4b3a707065f',NULL);
INSERT INTO change_value VALUES (29,'approx',X'60A9E849B5831C4B8323196FEADC5321',0,NULL);
INSERT INTO change_value VALUES (29,'attack_id',X'A5E491B26E914407180A419327DF20DD','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (29,'in_captivity',X'0C0AF0994CE83E7ED9765AF647B46FD4',0,NULL);
INSERT INTO change_value VALUES (29,'low_strict',X'50BFC8F39F238ED27FE2AC9030DA7812',0,NULL);
INSERT INTO change_value VALUES (29,'measure',X'440E6DA12472F1F09B3E8C6C9419B13A','livestock_taken',NULL);
INSERT INTO change_value VALUES (29,'missing',X'B05F42BE777EFA6B0A1E46D9FD9E4115','{"best": "unknown"}',NULL);
INSERT INTO change_value VALUES (29,'overlaps',X'ED61A798C070FE616550007D68D6C96E',0,NULL);
INSERT INTO change_value VALUES (29,'unit',X'2838FDA231A8EC18C8BA44C39D02DAD0','animal',NULL);
INSERT INTO change_value VALUES (30,'approx',X'AF38DE6B7569C8954EF421AEFB0BFDB6',0,NULL);
INSERT INTO change_value VALUES (30,'as_reported',X'DFC8F5B1C4D23864F13055AEBEC77A82','looted property and livestock',NULL);
INSERT INTO change_value VALUES (30,'low_strict',X'6A107EB52D80A0338D5AB298873D209B',0,NULL);
INSERT INTO change_value VALUES (30,'missing',X'4C4DDB968FB238885742AFC09B8C339F','{"best": "unknown"}',NULL);
INSERT INTO change_value VALUES (30,'source_id',X'A0DA40C3138F5CD452D6F9F1E2E7D328','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (30,'status',X'7933C2696A1905D22380ADEA395316C5','active',NULL);
INSERT INTO change_value VALUES (30,'tally_id',X'3E522F995B3DF354D9B75E1CCEF78B35','01a20508-c1a1-72c0-935c-79ceaec4de4e',NULL);
INSERT INTO change_value VALUES (31,'attack_id',X'8FCC74EC5B709F13AD8E2C47F19E06A3','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (31,'captor_actor_id',X'E45421D9B592BEF337DA75F05FAAFEE0','01a20508-c1a0-7314-b0fb-2ef9e37dd1e1',NULL);
INSERT INTO change_value VALUES (31,'code',X'B460902DC0A142C52A851B0D57513415','A-0001',NULL);
INSERT INTO change_value VALUES (31,'purpose',X'C4D2E12473A278A5535552BE8DDC9EC1','unknown',NULL);
INSERT INTO change_value VALUES (31,'taken_edtf',X'7DC2682E7166302BB5DAC8799EE4753C','2024-01-06',NULL);
INSERT INTO change_value VALUES (31,'taken_max',X'A2E15C5A49BFE51BFF9B4F5B0E195DF7','2024-01-06',NULL);
INSERT INTO change_value VALUES (31,'taken_min',X'F5854A6C3071179ADC653949F1C95FE2','2024-01-06',NULL);
INSERT INTO change_value VALUES (31,'tally_id',X'0A33E50721F120F3A4DAF28058FBA9CE','01a20508-c1a0-7f9d-8a02-b4b3a707065f',NULL);
INSERT INTO change_value VALUES (32,'abduction_id',X'B5443D9AAF2460E8C9045966C01252CB','01a20508-c1a1-7402-b0f5-07e29fc7d0c8',NULL);
INSERT INTO change_value VALUES (32,'date_edtf',X'5B60D62102C7ED6F940FF063313CF65B','2024-01-06',NULL);
INSERT INTO change_value VALUES (32,'date_max',X'1680B251D51DEE0CC2804ADBEFC77E86','2024-01-06',NULL);
INSERT INTO change_value VALUES (32,'date_min',X'A45E7187DB0262DF124C99908E3C5312','2024-01-06',NULL);
INSERT INTO change_value VALUES (32,'event_type',X'D8250B74EAF8364D28E023C90C88E0EC','taken',NULL);
INSERT INTO change_value VALUES (32,'source_id',X'1C80122A9921841EE78E323E879839E5','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (33,'asserted_by',X'FA502B0D55492B9150ABF1462E61E131','source',NULL);
INSERT INTO change_value VALUES (33,'attack_id',X'E2CD630F60BB71E47C3E5656B9ED80EC','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (33,'qualification',X'26FB1805E863827CF2F5D5490B380921','wc_murder',NULL);
INSERT INTO change_value VALUES (33,'source_id',X'CF1712946FA036221F5965D8D314386D','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (33,'wording',X'4EB4CB4D01048FD9AF423EC2A95A9E72','apparent',NULL);
INSERT INTO change_value VALUES (34,'asserted_by',X'1FD03529C77A4CA8AC87ECA97452CC08','source',NULL);
INSERT INTO change_value VALUES (34,'attack_id',X'72D4A524E150737AFA5EE5085F489790','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (34,'qualification',X'488F16C89B340E3E3DA16C0E6776B34A','wc_civilians',NULL);
INSERT INTO change_value VALUES (34,'source_id',X'C966DAC41EA75DA3D9AF92AC7B25CC4E','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (34,'wording',X'035258790E7F6DD9542E765DCEE56AB5','apparent',NULL);
INSERT INTO change_value VALUES (35,'asserted_by',X'DE9894F8DA53D9DE7A8043D9F9839C78','source',NULL);
INSERT INTO change_value VALUES (35,'attack_id',X'2BA32BA9813613FEA42BA0253F11EE3D','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (35,'qualification',X'EABF8C441385A8C0580E2114D993ACDA','wc_hostages',NULL);
INSERT INTO change_value VALUES (35,'source_id',X'D743A30C9C39D6EBA605DE2F4FB65496','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (35,'wording',X'A31E50783280632C0409A7815143E9FB','apparent',NULL);
INSERT INTO change_value VALUES (36,'asserted_by',X'1FDB787EF8BFDA2197CD5E3CDC17CF42','source',NULL);
INSERT INTO change_value VALUES (36,'attack_id',X'6CA45ADE9A672C08967334DF39830D31','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (36,'qualification',X'D1C1065FA5769D1107E813CE86DB80AF','wc_pillage',NULL);
INSERT INTO change_value VALUES (36,'source_id',X'C24713326C0244C704A2A6D54E031F1A','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (36,'wording',X'9B86CAD21BBB256064D1F7ED5A79E082','apparent',NULL);
INSERT INTO change_value VALUES (37,'attack_type',X'EEB73A6DC73024DC17F77EAB3B73236A','village_attack',NULL);
INSERT INTO change_value VALUES (37,'code',X'3EF50EC6B8CCC37C37F97F0FAE59B0B1','MLI-2024-0002',NULL);
INSERT INTO change_value VALUES (37,'date_edtf',X'C8145BCEB5FAE1BFDD4B4CC063EC74ED','2024-01-27',NULL);
INSERT INTO change_value VALUES (37,'date_max',X'03C0F9201E4C968B1974C44380316210','2024-01-27',NULL);
INSERT INTO change_value VALUES (37,'date_min',X'107334B900CAEA478AEE78A50862C816','2024-01-27',NULL);
INSERT INTO change_value VALUES (37,'proof_level',X'A61EE55D3F23D9686B9DE901E5328166',0,NULL);
INSERT INTO change_value VALUES (37,'sensitivity',X'634B405EACE8E53197D7D5BCA4FB72F1',1,NULL);
INSERT INTO change_value VALUES (37,'summary',X'16D17DC01C1915DBC37658E06D564FB8','JNIM fighters attacked the villages of Ogota and Ouémbé in the Mopti region. They killed civilians, three children among them, and burned down homes; the inhabitants fled.',NULL);
INSERT INTO change_value VALUES (37,'title',X'66608FDC37D46E66C55E91D051EA341A','JNIM attack on Ogota and Ouémbé',NULL);
INSERT INTO change_value VALUES (37,'verification',X'DF9F65FECE99F0DD6F8AD5B7A515DB48','not_verified',NULL);
INSERT INTO change_value VALUES (37,'workflow',X'9940C8A515C63B0C916B69C41F2CED25','submitted',NULL);
INSERT INTO change_value VALUES (38,'adm1_name',X'3A518CE6652103030C126D5988415BF7','Mopti',NULL);
INSERT INTO change_value VALUES (38,'adm1_pcode',X'76D7322E5EF0660F59294BBD2D4A0E9D','ML05',NULL);
INSERT INTO change_value VALUES (38,'country',X'981AC55AB0762EEF590DC42CEF974F0B','MLI',NULL);
INSERT INTO change_value VALUES (38,'name',X'214E92BD981EC2F7FF809FABF2412517','Ogota',NULL);
INSERT INTO change_value VALUES (38,'place_type',X'7015EFAE7A2745014DE1FF50501E7474','village',NULL);
INSERT INTO change_value VALUES (39,'attack_id',X'6BC00A3A0CFA9C4AE8FD2ED455AB8A77','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (39,'claim_status',X'D3A1D058F0645B811AEADBC0303B0E51','asserted',NULL);
INSERT INTO change_value VALUES (39,'is_primary',X'295D47FF5261977D6AD085934ABFE7B5',1,NULL);
INSERT INTO change_value VALUES (39,'place_id',X'EA5CCD6810433EC1736C7C94689D8CB1','01a20508-c1a1-74f5-82eb-ea34a03c4968',NULL);
INSERT INTO change_value VALUES (39,'seq',X'34E3485212D7384A90097E57A668BBC4',1,NULL);
INSERT INTO change_value VALUES (39,'where_prec',X'628C164F9CDD3C358D2974BD7FA8B969',4,NULL);
INSERT INTO change_value VALUES (40,'adm1_name',X'BC7E5DF44CF73F4F55AB806FEE4C9662','Mopti',NULL);
INSERT INTO change_value VALUES (40,'adm1_pcode',X'C54ED5E46B0BBD8C7650FB9D29432E66','ML05',NULL);
INSERT INTO change_value VALUES (40,'country',X'DAD1999F4F2D473C9B4C2158BC839674','MLI',NULL);
INSERT INTO change_value VALUES (40,'name',X'B537FAD1043D87034EF6D727043D87E7','Ouémbé',NULL);
INSERT INTO change_value VALUES (40,'place_type',X'E4FCDF16BD6533828DBDF8726522DF02','village',NULL);
INSERT INTO change_value VALUES (41,'attack_id',X'6B0FF8C36AD522202EB07F9E583D36CE','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (41,'claim_status',X'E920B27341EECD254E2F69BDDBA3B7A6','asserted',NULL);
INSERT INTO change_value VALUES (41,'is_primary',X'29E7C8E2E54C8A9B865F23F0284C83D1',0,NULL);
INSERT INTO change_value VALUES (41,'place_id',X'4892C40F757BA500AADC46EC6A34E8C3','01a20508-c1a1-7539-97cc-fe6377cd98e8',NULL);
INSERT INTO change_value VALUES (41,'seq',X'02245C7FDDF8F0F11021DB1B00EB4FB0',2,NULL);
INSERT INTO change_value VALUES (41,'where_prec',X'871AD251D752300BD51272E8B1F01E60',4,NULL);
INSERT INTO change_value VALUES (42,'entity',X'0AF5C58A853980336E80348F5E3BA6B5','attack',NULL);
INSERT INTO change_value VALUES (42,'entity_id',X'642AA859A34283AF071E50D97A294120','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (42,'source_id',X'406E47D2A0670EBEE949118446789308','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (42,'stance',X'494F109485C98613DE2229ECA37B57ED','supports',NULL);
INSERT INTO change_value VALUES (43,'entity',X'71C62A9FDD7450D38C2B61F115A2D1EB','attack',NULL);
INSERT INTO change_value VALUES (43,'entity_id',X'1EF1E974C64366A2CBDC5A76304AF3E4','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (43,'source_id',X'9E68BE0519AA946E361E192CE43FF286','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',NULL);
INSERT INTO change_value VALUES (43,'stance',X'E3D6310723042BED4DB7D3C2B2D3F154','mentions',NULL);
INSERT INTO change_value VALUES (44,'entity',X'E4619F341708554115F602F4BF7D4D58','attack',NULL);
INSERT INTO change_value VALUES (44,'entity_id',X'C9953A7BFBA707BDD17E23071A4B0FE9','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (44,'source_id',X'FDA2BDA149A590BD94AE22CCBE40CCB6','01a20508-c1a0-72bf-81aa-ca9ab3b2a019',NULL);
INSERT INTO change_value VALUES (44,'stance',X'125688BE114846CA143CCEEDF5E0C087','mentions',NULL);
INSERT INTO change_value VALUES (45,'actor_id',X'72863656FDD13EAAE20DE063137A5801','01a20508-c1a0-7337-871f-84368ce92a0f',NULL);
INSERT INTO change_value VALUES (45,'attack_id',X'1519EDBE5EFC49BA4E99A0F8D25821E5','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (45,'attribution',X'921EE47256926FF15FA868F5B0624D16','probable',NULL);
INSERT INTO change_value VALUES (45,'composition_reported',X'CEE7CEA66B01819BD70D12C548E6FF4C','largely Fulani',NULL);
INSERT INTO change_value VALUES (45,'degree',X'68FAE06AFF44D4425680F336F2E67F89','direct',NULL);
INSERT INTO change_value VALUES (45,'role',X'24D32B01598302D4EB9E697CDAA51946','perpetrator',NULL);
INSERT INTO change_value VALUES (45,'source_id',X'1E5AC7963564B470170C74E4A36CB1ED','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (46,'actor_id',X'8AE7C82C1F6B88826523E4C957F2F921','01a20508-c1a0-7356-8b33-294d059106f0',NULL);
INSERT INTO change_value VALUES (46,'attack_id',X'14E708293EC6DCA25C269D04E20919A6','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (46,'attribution',X'6A0517B80E21AF65811A5471ED29301C','probable',NULL);
INSERT INTO change_value VALUES (46,'role',X'6979A96FFA5373BC82722B380B319225','target',NULL);
INSERT INTO change_value VALUES (46,'source_id',X'C406E590A97AA68A630447ECB9E1AF2E','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (47,'adopted_at',X'2B494F413FC8FE7FB49A256105C5A991','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (47,'adopted_by',X'22048F8358FDDC3F3ACBE7BB685A8BD9','tester',NULL);
INSERT INTO change_value VALUES (47,'approx',X'BE0F8697379BCC7393563B532E97EB7E',0,NULL);
INSERT INTO change_value VALUES (47,'attack_id',X'B34F1F9E45ADFC80827427E3DFD2150A','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (47,'best',X'FDEC44D5F3842603A3BD0F98DA96485A',32,NULL);
INSERT INTO change_value VALUES (47,'civilian_status',X'EF407E7F3CB144FFF1C6411BB1810F5B','civilian',NULL);
INSERT INTO change_value VALUES (47,'in_captivity',X'4087E73133F99DA0D002EBFE0A57B5B0',0,NULL);
INSERT INTO change_value VALUES (47,'low',X'DB1E0789E54AD743D29213C88EB4A2BD',32,NULL);
INSERT INTO change_value VALUES (47,'low_strict',X'AE6440692478CFAAC418A6C38479E8BD',0,NULL);
INSERT INTO change_value VALUES (47,'measure',X'A4F34EF9C0D089ADCBA6169B477C98BA','killed',NULL);
INSERT INTO change_value VALUES (47,'overlaps',X'993FE7890FB1FE65D86EDBBB196C4EF9',0,NULL);
INSERT INTO change_value VALUES (47,'rule',X'1AF217AA52DB1CB9A23031CECEA5043B','primary_source',NULL);
INSERT INTO change_value VALUES (47,'unit',X'4EFD6C3E6EBBC0CA6E30B065B6731CA7','person',NULL);
INSERT INTO change_value VALUES (48,'approx',X'E07E06EFF2EF5943E21C9522AB0341C9',0,NULL);
INSERT INTO change_value VALUES (48,'as_reported',X'B3FF261D8C70F9FD41C4116F6D01ED5B','at least 32 civilians',NULL);
INSERT INTO change_value VALUES (48,'best',X'745B762D27381BA474B6B68CA63C6ADE',32,NULL);
INSERT INTO change_value VALUES (48,'low',X'E31CF9762F80823F147CD418DFD3DEB1',32,NULL);
INSERT INTO change_value VALUES (48,'low_strict',X'041093B68AE337BE87A78076021A6260',0,NULL);
INSERT INTO change_value VALUES (48,'qualifier',X'7CEDDBB822C2427C52904E1A230880C5','at_least',NULL);
INSERT INTO change_value VALUES (48,'source_id',X'83031A77D421B2E6E7D7DE727911B70B','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (48,'status',X'C748486F59DB69E5F32FC119E291F5BE','active',NULL);
INSERT INTO change_value VALUES (48,'tally_id',X'C4AB9614E6B5BFCDA7AD8CD0C432F392','01a20508-c1a1-782c-a3a3-1d18ee474911',NULL);
INSERT INTO change_value VALUES (49,'approx',X'786CD2DC63FA515FFFFD14BB10191EB9',0,NULL);
INSERT INTO change_value VALUES (49,'as_reported',X'EF1895B9735B8DF199CE03607F8062AB','at least 32 people',NULL);
INSERT INTO change_value VALUES (49,'best',X'9FD58600CD73F81721172D25CC62AD98',32,NULL);
INSERT INTO change_value VALUES (49,'low',X'7D077B753CB68CE67FE3F4CCAC26FEF4',32,NULL);
INSERT INTO change_value VALUES (49,'low_strict',X'721F9B946243791170B60B0FB8529AED',0,NULL);
INSERT INTO change_value VALUES (49,'qualifier',X'572A0C2A8581EDD3C37ED6EDAAAF1701','at_least',NULL);
INSERT INTO change_value VALUES (49,'source_id',X'4E6E2A3224B4EB273E2D47801C381928','01a20508-c1a0-7289-a5ad-d3f7b5e7e78b',NULL);
INSERT INTO change_value VALUES (49,'status',X'A8513C7EE5C38DAB12E185BE85A78E7F','active',NULL);
INSERT INTO change_value VALUES (49,'tally_id',X'304C4AF150916F67B2E6A6A9690CDF31','01a20508-c1a1-782c-a3a3-1d18ee474911',NULL);
INSERT INTO change_value VALUES (50,'adopted_at',X'68FCD33F42C9147792ADEFEC09D0809F','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (50,'adopted_by',X'4AFB40CDD6BA56CA0C6482D43FE431F8','tester',NULL);
INSERT INTO change_value VALUES (50,'age_group',X'1A121C0F209B6BE6C49376A7330B6A62','child',NULL);
INSERT INTO change_value VALUES (50,'approx',X'6CB024F07B7357433CE0A7C370288F94',0,NULL);
INSERT INTO change_value VALUES (50,'attack_id',X'9D6024C02093735A3B08535B686DFEE1','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (50,'best',X'241318BBD576ED34884B38B7F6A27E9B',3,NULL);
INSERT INTO change_value VALUES (50,'civilian_status',X'D7BCA7803707851805E524EC35DD3971','civilian',NULL);
INSERT INTO change_value VALUES (50,'high',X'6C1F1DAF4660B4868FBA383C103E230A',3,NULL);
INSERT INTO change_value VALUES (50,'in_captivity',X'A4CA5E172B6DD7CC04B9AFAE1CC39B10',0,NULL);
INSERT INTO change_value VALUES (50,'low',X'C3EFD3445FFBDAF93C063248FF61E638',3,NULL);
INSERT INTO change_value VALUES (50,'low_strict',X'2D4A64F7792EDED90E1EC1C757431AFE',0,NULL);
INSERT INTO change_value VALUES (50,'measure',X'014CD6DB902ADE4E56FECE7CCAF4DAE3','killed',NULL);
INSERT INTO change_value VALUES (50,'overlaps',X'23E4978DFE7E347EE32A67F5FA68473A',0,NULL);
INSERT INTO change_value VALUES (50,'parent_tally_id',X'7E58505228AE8E0DA9E8A384F3CAFA34','01a20508-c1a1-782c-a3a3-1d18ee474911',NULL);
INSERT INTO change_value VALUES (50,'part_role',X'57449D8D585BEE511CBD3AA719683EC9','subset',NULL);
INSERT INTO change_value VALUES (50,'rule',X'0F633DDBE93B5890D2606299A0241AC1','single_source',NULL);
INSERT INTO change_value VALUES (50,'unit',X'E9FEEE18FB029315F8999E777A8494AC','person',NULL);
INSERT INTO change_value VALUES (51,'approx',X'615B6727CAB358F1D2BA3E346367EBAF',0,NULL);
INSERT INTO change_value VALUES (51,'as_reported',X'67A422BE08AD56A1C14DD1CBB30D0604','including 3 children',NULL);
INSERT INTO change_value VALUES (51,'best',X'45685F84DB9EE5714348CEDC2807DE34',3,NULL);
INSERT INTO change_value VALUES (51,'high',X'D8021F4252A84FA455CE4DDD9EA7D1C8',3,NULL);
INSERT INTO change_value VALUES (51,'low',X'D3A8249298988407F2A3584086900C92',3,NULL);
INSERT INTO change_value VALUES (51,'low_strict',X'0FB0AB1C180D27B52AE0144365C2DE53',0,NULL);
INSERT INTO change_value VALUES (51,'qualifier',X'65BA1D42CA98A006921706ECADB88C46','exact',NULL);
INSERT INTO change_value VALUES (51,'source_id',X'5632C7BDEEB28C3429A62E31F867FDE1','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (51,'status',X'AF49F5F6A727C76AE29133FDA8666E53','active',NULL);
INSERT INTO change_value VALUES (51,'tally_id',X'61F95B44ADC68A5E227F3DA85FF4C45B','01a20508-c1a1-7bd8-8209-da3d1fcb9a89',NULL);
INSERT INTO change_value VALUES (52,'adopted_at',X'1ED3DF1C70AD05540E4E1057241897D2','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (52,'adopted_by',X'14FEE74E8C5AFC809083735D5DA92DFE','tester',NULL);
INSERT INTO change_value VALUES (52,'approx',X'450286EDE718B67A4ADD714BE954B702',0,NULL);
INSERT INTO change_value VALUES (52,'attack_id',X'232CBEE92CFF06E660139F75B63AFA5E','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (52,'best',X'80B2C5D369856F2E5557067BDADC9D06',350,NULL);
INSERT INTO change_value VALUES (52,'in_captivity',X'A1F803156D4CCC03CEB8F32DFB109C4F',0,NULL);
INSERT INTO change_value VALUES (52,'low',X'1F47DD7A8ACCE8303D63DD7149616D29',350,NULL);
INSERT INTO change_value VALUES (52,'low_strict',X'CE902855E7CB702DDB66914894A8BCDE',1,NULL);
INSERT INTO change_value VALUES (52,'measure',X'54779E80E7FC4D3AD1F6DB22791D9D2E','homes_burned',NULL);
INSERT INTO change_value VALUES (52,'overlaps',X'5DFFE05EBC7FDCB16203ED67343A8A9F',0,NULL);
INSERT INTO change_value VALUES (52,'rule',X'FED4FF99B9CA704B18FFE5AF04E617CD','single_source',NULL);
INSERT INTO change_value VALUES (52,'unit',X'842FE926A9740C8C85613625502C4B67','building',NULL);
INSERT INTO change_value VALUES (53,'approx',X'636179FCD65382CE7B95424875D95EBF',0,NULL);
INSERT INTO change_value VALUES (53,'as_reported',X'18B4E454CE230D2C8722EC1BF40127A3','over 350 homes',NULL);
INSERT INTO change_value VALUES (53,'best',X'678B635354D1071F86902728987D8810',350,NULL);
INSERT INTO change_value VALUES (53,'low',X'E09F7208E27D66AEAE9C8E8180D63A3E',350,NULL);
INSERT INTO change_value VALUES (53,'low_strict',X'0D708247F71F1A94E289B60DAFA9A771',1,NULL);
INSERT INTO change_value VALUES (53,'qualifier',X'11B55D95083F30F4E0CDDCF215E42195','more_than',NULL);
INSERT INTO change_value VALUES (53,'source_id',X'350D98501BB598A2FE281D2D7AB5F925','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (53,'status',X'35623DE4A9A4B789E666FFCCEC04D061','active',NULL);
INSERT INTO change_value VALUES (53,'tally_id',X'A4A3E1E1F133D3704EF525940F368978','01a20508-c1a1-7e3b-a745-2c4eed95a7a4',NULL);
INSERT INTO change_value VALUES (54,'adopted_at',X'DF01D801F9BA13CD9162B451C6B2894F','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (54,'adopted_by',X'B8B7149D2A21746F6534C66D71CB11FC','tester',NULL);
INSERT INTO change_value VALUES (54,'approx',X'15C5D03DCAE0C0FE9810E938CDD93F35',1,NULL);
INSERT INTO change_value VALUES (54,'attack_id',X'F17DEC72F3042E534CC86FCD0775D8EF','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (54,'best',X'DE182D8F719DEDDE53ABD7335B7C9345',2000,NULL);
INSERT INTO change_value VALUES (54,'high',X'E83A02596854083BB8840AAD1184BAA0',2000,NULL);
INSERT INTO change_value VALUES (54,'in_captivity',X'5F1C338DF6ABCF5E67A8A7B965C561D8',0,NULL);
INSERT INTO change_value VALUES (54,'low',X'95187D77C6C8DA220704EA481D6C9F85',2000,NULL);
INSERT INTO change_value VALUES (54,'low_strict',X'5F90E0B4AFC3C7AB6C2A46B18E633529',0,NULL);
INSERT INTO change_value VALUES (54,'measure',X'0E92D8CE6807C83225C120B966ECC19D','displaced',NULL);
INSERT INTO change_value VALUES (54,'overlaps',X'3D69EA8E08605E84DE32CCB5EC3C2F79',0,NULL);
INSERT INTO change_value VALUES (54,'rule',X'288CFE49509165810BC0E1BD4F40F5A5','single_source',NULL);
INSERT INTO change_value VALUES (54,'unit',X'A7D57A5D761D42D64692A7C6940C4251','person',NULL);
INSERT INTO change_value VALUES (55,'approx',X'7473E2AD66E7174F39561EC44F2E0CA6',1,NULL);
INSERT INTO change_value VALUES (55,'as_reported',X'70CB2A59B5D34BA21DF4936F3C342318','about 2,000 villagers',NULL);
INSERT INTO change_value VALUES (55,'best',X'24915C7B7DF72EBFD325273F23F07945',2000,NULL);
INSERT INTO change_value VALUES (55,'high',X'1BB89F25CFB09EA3AA80DDE1CFBDDC6A',2000,NULL);
INSERT INTO change_value VALUES (55,'low',X'4F54D81EE46634ECD2CF5DE4390E2F9C',2000,NULL);
INSERT INTO change_value VALUES (55,'low_strict',X'012BE86AC43478B0B6CCCAF47CB044B5',0,NULL);
INSERT INTO change_value VALUES (55,'qualifier',X'1CCC1E351F3957A0D60D3546EAA1683A','about',NULL);
INSERT INTO change_value VALUES (55,'source_id',X'94DDFAA0BBDD21B88794E75B52CB3107','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (55,'status',X'CC8B9845B3E4479D8A54F8DEBB55B311','active',NULL);
INSERT INTO change_value VALUES (55,'tally_id',X'3E786F0AB5FDE09506C0E73E0F14A977','01a20508-c1a2-70a3-a0b0-05e2ca40f2c7',NULL);
INSERT INTO change_value VALUES (56,'asserted_by',X'0E97CF0E94957D1078B0EC24EC1A421B','source',NULL);
INSERT INTO change_value VALUES (56,'attack_id',X'C1E42BB0143A0146C75DE362A10A53D5','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (56,'qualification',X'BE033C461D5DBD8585C198491171516C','wc_murder',NULL);
INSERT INTO change_value VALUES (56,'source_id',X'F2181380C76548A09909B1A45E8B548D','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (56,'wording',X'AF3E2E62BB65691546F37D1D301B5C80','apparent',NULL);
INSERT INTO change_value VALUES (57,'asserted_by',X'FD316084DF2C957648B371F62D07DD6D','source',NULL);
INSERT INTO change_value VALUES (57,'attack_id',X'F7534CF70D1410B0414104B85FC2EBE2','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (57,'qualification',X'C4313A6169482C62EC25BFE20E37976E','wc_civilians',NULL);
INSERT INTO change_value VALUES (57,'source_id',X'98B2EAE4FE07816E3613D6A1E9404700','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (57,'wording',X'EACB7470B9C15C2E9D1EC877FAA0E574','apparent',NULL);
INSERT INTO change_value VALUES (58,'asserted_by',X'615D47534F7403E6D57684588436FB22','source',NULL);
INSERT INTO change_value VALUES (58,'attack_id',X'E1DD4A3E7559FAD2AF7F92A0AE4F0EBB','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (58,'qualification',X'CC315AAB039B67AE21F77854C0D9B786','wc_destruction',NULL);
INSERT INTO change_value VALUES (58,'source_id',X'48C4DDC0958B1E736F4FC90E7F139D30','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (58,'wording',X'77323E66FB313339EE69E64C05272867','apparent',NULL);
INSERT INTO change_value VALUES (59,'asserted_by',X'71A40410D1B0515B4840E595B490C760','source',NULL);
INSERT INTO change_value VALUES (59,'attack_id',X'4F1A57FBC355872A50028093AD6D2512','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (59,'qualification',X'D520D97A735AE5730E7D40BCF7EB3916','wc_displacement',NULL);
INSERT INTO change_value VALUES (59,'source_id',X'B4C148C5DBDC5B3AC1EAF6FDA6BF4211','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (59,'wording',X'B39F23A8DDB8E0F71D368942F74CB541','apparent',NULL);
INSERT INTO change_value VALUES (60,'basis',X'BA1C77640451C679592B80BC4DE62E95','The report describes both attacks amid cycles of retaliation.',NULL);
INSERT INTO change_value VALUES (60,'confidence',X'EABE4CD5045CE427389883544B6B748E','possible',NULL);
INSERT INTO change_value VALUES (60,'from_id',X'4DAA884EDCB536585A1DD18D572CE672','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (60,'link_type',X'0B0BBAFA7DF553C1E6D8B8273DA9B86B','same_cycle',NULL);
INSERT INTO change_value VALUES (60,'source_id',X'5A37DFD96FF049E707BA55D4A7E96F0A','01a20508-c1a0-71cb-8e41-ca472b81ae60',NULL);
INSERT INTO change_value VALUES (60,'to_id',X'A88A2C2CC6D34C27130EEE5561B9C30A','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (61,'name',X'222CBD2CEF9E74BA336C59F3FE55FE72','Reprisals in Ségou and Mopti, January 2024',NULL);
INSERT INTO change_value VALUES (61,'note',X'61362EAA269E08B71DE3FAB553666D45','45 people killed in the two attacks together, as reported.',NULL);
INSERT INTO change_value VALUES (62,'attack_id',X'4987CA273847389CD2A2EC278E9010DD','01a20508-c1a0-7383-8af5-8333f7271515',NULL);
INSERT INTO change_value VALUES (62,'cycle_id',X'EE24E5EBA0E0E13817487A845267E5A9','01a20508-c1a2-72bb-b877-4d4c72cf4836',NULL);
INSERT INTO change_value VALUES (63,'attack_id',X'441050EE6FCF7223F919BCD186979906','01a20508-c1a1-74cd-917f-6c2b57d43691',NULL);
INSERT INTO change_value VALUES (63,'cycle_id',X'35186B07EB5094E7B24048330731DA07','01a20508-c1a2-72bb-b877-4d4c72cf4836',NULL);
INSERT INTO change_value VALUES (64,'current_status',X'99400D4EBDDC830B780FEC262F79F418','held',NULL);
INSERT INTO change_value VALUES (64,'status_as_of',X'55228E761021614C66AE87DDA68015D6','2024-01-06',NULL);
INSERT INTO change_value VALUES (64,'status_as_of_max',X'572735874332E51A1BD056B0C5DAC1E4','2024-01-06',NULL);
INSERT INTO change_value VALUES (64,'status_as_of_min',X'D728DEF7ADF5B0C227A0AE73B79F72E0','2024-01-06',NULL);
INSERT INTO change_value VALUES (65,'code',NULL,NULL,X'B9F3078EF5CBB926BC737D60210E03730852294B39B0F553BD0D2749915A53DA');
INSERT INTO change_value VALUES (65,'name',NULL,NULL,X'18D0E3F7918CD4C916E72BB5AA888180F1B8A9B6397A7935E56D3E0A5232960B');
INSERT INTO change_value VALUES (65,'name_status',NULL,NULL,X'8CA0AD2715918DE237E3B81030CC18246BD2E1355A3779426D503A8A56F28806');
INSERT INTO change_value VALUES (65,'sensitivity',NULL,NULL,X'F0E1847E16C44114FFB983607B3E73C208E3001A7103CD2877E6610C6ADDB9E1');
INSERT INTO change_value VALUES (65,'sex',NULL,NULL,X'530A75DD38E830ED9B36F892AF562834D69EE89AD8A26E1A55E4DFB1452BAF69');
INSERT INTO change_value VALUES (66,'country',X'55BC08F6F43E5B5205A2B3B130CF24D7','MLI',NULL);
INSERT INTO change_value VALUES (66,'lat',X'483A08EDDE8EA62EC3E15F5439CE00CD',14.5,NULL);
INSERT INTO change_value VALUES (66,'lon',X'8CA0020C4E54F89B7E71F1FC02D23E44',-3.0,NULL);
INSERT INTO change_value VALUES (66,'name',X'952132F2E4712F1E8E13A90CB9E5FABF','Sama',NULL);
INSERT INTO change_value VALUES (66,'place_type',X'C6924E583C451ED170863D7381FB47A4','village',NULL);
INSERT INTO change_value VALUES (67,'name',NULL,NULL,X'6AA91F5D6087D21EBAA296FB8A4FAB142E9F7D1BE9262AF4D31E239D85D8A606');
INSERT INTO change_value VALUES (67,'occupation',NULL,NULL,X'2B78F6B86E32DD006CFB751CB012850543CF2CC474C187202D3995B0EEA31DB5');
INSERT INTO change_value VALUES (68,'lat',X'9024A8686DA0389C71B2F1B5F887EC98',14.123456789012344,NULL);
INSERT INTO change_value VALUES (68,'name_local',NULL,NULL,X'F2269E0AD1FDED5D05DD35AE7F69D00CD10A1D9A83B3F9E9FF9D173F391E4075');
INSERT INTO change_value VALUES (69,'proof_level',X'4F04C3F54DE6116EA4557FDA547B6568',3,NULL);
INSERT INTO change_value VALUES (69,'title',X'F1567EC0096ABA405837CB5AC13DE029','Told again',NULL);
INSERT INTO change_value VALUES (70,'title',X'65F64A6FDBD0D08FDE3B560DE754EF3B','Told by another',NULL);
INSERT INTO change_value VALUES (71,'code',X'609D067DBD63A96B854CB0E48AAE9B25','V-00002',NULL);
INSERT INTO change_value VALUES (71,'name',X'0FF0FCD0CE025F6454694A6E864344C2','Kept in the trash',NULL);
INSERT INTO change_value VALUES (71,'name_status',X'AA75D2623C687C3CC2DC1DFFA630B046','named',NULL);
INSERT INTO change_value VALUES (71,'sensitivity',X'46F4F5F9547FA8AB7243AF962B2066F8',2,NULL);
INSERT INTO change_value VALUES (72,'deleted_at',X'AFD7338C77E3B1AADDD0930C192426F4','2026-11-22T20:53:09Z',NULL);
INSERT INTO change_value VALUES (73,'deleted_at',X'03080B9ADBCD7102B4D48FBDE2707E07','2026-11-22T20:53:09Z',NULL);
INSERT INTO device VALUES ('fea026a6','tester','2026-11-22T20:53:09Z');
INSERT INTO device VALUES ('bef06ddc','tester','2026-11-22T20:53:09Z');
INSERT INTO setting VALUES ('folded_names','1');
INSERT INTO setting VALUES ('device','bef06ddc');
INSERT INTO setting VALUES ('number:abduction:A-','1');
INSERT INTO setting VALUES ('head:fea026a6','69:c2d69e0863523631e456012ad8cb249d909131bc5109806d9a03e2379d8cb82f');
INSERT INTO setting VALUES ('number:victim:V-','2');
INSERT INTO setting VALUES ('head:bef06ddc','4:78beafb6bc31947d5af362d86b996aebdbd71a6a3c64941ecc01d9037df1cc4b');
DELETE FROM attack_text_data;
INSERT INTO attack_text_data VALUES (1,X'028137');
INSERT INTO attack_text_data VALUES (10,X'00000001FF00000101010100010101010101000002');
INSERT INTO attack_text_data VALUES (137438953473,X'00000952043030303002024B040131010429340401320202220102313301044A0401013201024F01024A02033032340102280102210201340104510501013302024402013202043D060202353002024701016101060608500102340204626F7574020249020663636F756E7401021302016C02022B02036D696401026101025203036F6E6701021B01021702026E6401081013043701040C0F0305696D616C7301022403056F746865720202040204726D6564010208020174010248010629140603047461636B0102030702656401020A010207070173010260010251020275780202380203776179010220010762616D6261726101023E020365617201023102036F746801025F010250030375726101041429020575726E656402021A02017901021101020301096368617373657572730102450306696C6472656E01041A380104163102086976696C69616E73010A1633060A040106142806020579636C65730102620102530102646502023203077363726962657301025E01024F02046F6E736F0102420302776E02021B03027A6F010A02073A0404050173010246010265740202370304686E696301023D0108666967687465727302020602036C656402021F0205756C616E6901020E010227010567726F7570010209060165020231020373696D0202300105686F6D657302041C2E0206756E746572730102440102696E01022F01020E0307636C7564696E6701024E01024303096861626974616E747302021E0201730104360403036C616D02042C0C01046A616D6102022802036E696D0204052C01066B616B616C6101022B03046C616C6101060508210205696C6C656401021801021302046E6F776E01023A01016C0202350206617267656C7902022602046561737401024901043C0603016401021F020869766573746F636B01025902056F6F7465640104263201066D61696E6C7901040D3103026C69010230020465616E740102370206696C6974696101024002026C6901022701022002046F70746902041016020775736C696D696E02022E0406756C6D616E7302023901046E616D6501023302026F740102390205757372617402022A01026F6601026301040A4C0204676F746102040B1A02016E0102040301650104122502047468657201025206017301021D020575656D626502040D1A0203766572020246010670656F706C6501024D0102420207726F7065727479010422370106726567696F6E0202110304706F727401025D01024E030974616C696174696F6E01026401025501057365676F7501022C0305766572616C01022D02066F757469656E020233010374686501025C01080809103204016D01021C01021804017902021203026973010232030372656502021502036F6C6402020203016F0102150202776F010219010776696C6C61676501020F0802727302024C08017301022E010209010377616C02022D020365726501061709090204686963680102340003313030010429340104222B0102313301044A0401023230010228010221020134010451050102333202043D060201350202470102616202024902016301021302016C02022B02016D01041B480104173D02016E010A10130403360106040A0F02017201020802017401080309401A010A07241406140201750202380201770102200102626101023E02016501023102016F010614292601025002017502021A0201790102110102030102636801061A2D0D01041631020169010A1633060A0401061428060201790102620102530102646501025E0104321F02016F010E02073A0403030501021B0102657401023D0102370102666902020602016C02021F02017501020E010227010267720102090102310201730202300102686F02041C2E0201750102440102696E01042F2101060E12270201730104360401042C0C01026A6102022802016E0204052C01026B6101080508210302016901021801021302016E01023A01026C6102022602016501041F2C01043C0602016901025902016F0104263201026D6101060D250E02016501023702016901024002016C01022701022002016F0204101602017502042E0D01026E6101023302016F01023902017502022A01026F6601026301040A4C02016702040B1A02016E010604102502017401041D3702017502040D1A0201760202460102706501024D010242020172010422370102726501045D090106113F090102736501042C0302016F0202330102746801061C182C010E0809050505073202016F0102150102020201770102190102766901040F21010409450102776102022D0201650106170909020168010234000432303030010429340104222B01033230320102280102210103333530020247010361626F0202490202636301021302026D6901026101025203016F01021B01021702026E6401081013043701040C0F03016901022403016F0202040202726D0102080202747401060309580104074C0202757802023802027761010220010362616D01023E0202656101023102026F7401025F010250030175010414290202757202021A010363686101024503016901041A380104163102026976010A1633060A04010614280602027963010262010253010364657301025E01024F02026F6E01024203017702021B03017A010C02073A040405010365746801023D010366696702020602026C6502021F0202756C01020E010227010367726F010209010231020273690202300103686F6D02041C2E0202756E0102440103696E6301024E01024303016802021E0202736C02042C0C01036A616D02022802026E690204052C01036B616B01022B03016C01060508210202696C01021801021302026E6F01023A01036C61720202260202656101024901043C0603016401021F0202697601025902026F6F0104263201036D616901040D3103016C010230020265610102370202696C01024002026C6901022701022002026F70020410160202757302042E0D01036E616D01023302026F740102390202757302022A01036F676F02040B1A02026E65010412250202746801041D370202756502040D1A02027665020246010370656F01024D0102420202726F01042237010372656702021103017001025D01024E030174010264010255010373656701022C03017601022D02026F75020233010374686501041C42010C08090508073203016901023203017202021502026F6C02020203016F0102150202776F010219010376696C01040F2101040945010377616C02022D020265720106170909020268690102340408070608090B070607070B090B060B0B0E0A0A090B090A0907080C080B090A090E10160D070F09070B0607090D080D0A06080B0B0A0F0E070909090B0B0D09060B0D060D0B0C07090B0A0A0C0B09070A0B0A060709060B080E0D0B0C110A0A0B0E090607080806070C0709080A090D080A0708060706060B0F0610060607060B06090D0F090B0F0A0706090A0608060D0B07070A0906070B06070906060907070706060B07080707060A070D08061209060C0708060E0B0808070A090E0606070D070708070A0707080B100A0B07060B0808070A0B0709070B0608080808080A07080B060708090607070A080808070709080808070B080809090806071106060706070D0809');
DELETE FROM attack_text_idx;
INSERT INTO attack_text_idx VALUES (1,X'',2);
DELETE FROM attack_text_docsize;
INSERT INTO attack_text_docsize VALUES (1,X'63',1);
INSERT INTO attack_text_docsize VALUES (2,X'54',1);
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
INSERT INTO place_text_data VALUES (1,X'050A');
INSERT INTO place_text_data VALUES (10,X'00000001FF00000101010100010101010101000005');
INSERT INTO place_text_data VALUES (137438953473,X'000000D20630626F75726102020201066B616B616C6101020303046C616C6101020201056D6F70746903020301020301056F676F7461030202020575656D6265040202010473616D61050202020465676F75010204010203000331626F02020201026B610104020301026D6F03020301020301026F6703020202017504020201027361050202020165010204010203000432626F7502020201036B616B01020303016C01020201036D6F7003020301020301036F676F03020202027565040202010373616D05020202026567010204010203040A0B090D0A0A090C08080A070607090908060B080708');
DELETE FROM place_text_idx;
INSERT INTO place_text_idx VALUES (1,X'',2);
DELETE FROM place_text_docsize;
INSERT INTO place_text_docsize VALUES (1,X'03',1);
INSERT INTO place_text_docsize VALUES (2,X'02',1);
INSERT INTO place_text_docsize VALUES (3,X'02',1);
INSERT INTO place_text_docsize VALUES (4,X'02',1);
INSERT INTO place_text_docsize VALUES (5,X'01',1);
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
INSERT INTO name_key VALUES ('place','sm',5,'sama');
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
