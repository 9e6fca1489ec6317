"""The steps from an empty file to today's schema: append only, frozen, importing only the first of them.

A field that is added to a record is one line at the end of STEPS, such as
`("00NN_attack_weather", "ALTER TABLE attack ADD COLUMN weather TEXT"),`; a test holds it against entities.py.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from db.storage.foundation import FOUNDATION

if TYPE_CHECKING:
    from sqlite_utils import Database

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
# Programs of 2022 understand no more calls inside each other than these. Before this step had them, it folded
# all letters in all texts: such indexes are made anew when a file of that time is opened.
_BY_LETTERS = (
    ("ɛɔŋɲƐƆŊƝ", "éèêëàâîïôçɛɔŋɲÉÈÊÀÂÎÔÇƐƆŊƝ"),
    ("ÄÁÍÖÓÜÙÚÑ", "éèêàâäáíïöóüùúñçÉÄÁÍÖÓÜÙÚÑ"),
    ("ÉÈÊËÀÂÎÏÔÛÇ", "éèêëàâäîïôöûüùçÉÈÊËÀÂÎÏÔÛÇ"),
)


def _folded(column: str, letters: str = _MARKED) -> str:
    said = f"lower({column})"
    for letter in letters:
        said = f"replace({said}, '{letter}', '{_PLAIN[_MARKED.index(letter)]}')"
    return said


def _sorted(column: str) -> str:
    said = f"CASE WHEN {column} NOT GLOB '*[^ -~]*' THEN lower({column})"
    for met, letters in _BY_LETTERS:
        said += f" WHEN {column} GLOB '*[{met}]*' THEN {_folded(column, letters)}"
    return f"{said} ELSE {_folded(column, _MARKED[:20])} END"


def nested(sql: str) -> str:
    """Return how an index was made before SQLite of 2022 could read it."""
    for column in _SORTED:
        sql = sql.replace(_sorted(column), _folded(column))
    return sql


def renew_sorting(db: Database, step: Callable[[int, int], None] = lambda done, total: None) -> None:
    """Make the indexes anew by which texts are sorted. `step` hears how many (done, total)."""
    sql = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    wanted: list[tuple[str, str]] = []
    for name, table, made in db.conn.execute(sql).fetchall():
        column = name.removeprefix(f"{table}_")
        if column in _SORTED and _folded(column) in made:
            wanted.append((name, made.replace(_folded(column), _sorted(column))))
    for done, (name, made) in enumerate(wanted):
        step(done, len(wanted))
        db.conn.execute(f"DROP INDEX {name}")
        db.conn.execute(made)


_SORTED = (
    "title", "name", "publisher", "adm1_name", "adm2_name", "acronym", "places", "perpetrators",
)  # fmt: skip


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
        wanted.append((table, name, _sorted(name), live))
    wanted += [("attack_summary", name, _sorted(name), "") for name in ("places", "perpetrators")]
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


def _by_date(column: str) -> str:
    """Return the step by which the index of a code of attacks goes on by date, as their list does; days as
    numbers, a third as long. One step for each: of very many attacks it takes seconds."""
    first, last = (f"CAST(replace(date_{end}, '-', '') AS INTEGER)" for end in ("min", "max"))
    by = f"{column}, {first}, {last} - coalesce({first}, 0)"
    return f"""DROP INDEX attack_{column};
CREATE INDEX attack_{column} ON attack({by}) WHERE deleted_at IS NULL;"""


def _listed_in_summary(db: Database) -> None:
    """Copy what the list of attacks shows at first beside what it shows of their parts: a row of it stands on
    one page, not on two. Programs that write no copies may no more write the file."""
    names = ("id", "missing", "title", "date_edtf", "date_min", "date_max", "attack_type", "workflow", "code")
    for name in names:
        db.conn.execute(f"ALTER TABLE attack_summary ADD COLUMN {name} TEXT")
    some = ", ".join(names)
    sql = f"""UPDATE attack_summary SET ({some}) = (SELECT {some} FROM attack a WHERE a.n = attack_summary.n)
        WHERE n > ? AND n <= ?"""
    top = db.conn.execute("SELECT coalesce(max(n), 0) FROM attack_summary").fetchone()[0]
    for start in range(0, top, 10_000):  # SQLite keeps in memory what one statement overwrites
        db.conn.execute(sql, (start, start + 10_000))
    db.conn.execute("PRAGMA user_version = 5")


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
    ("0013_attack_type_by_date", _by_date("attack_type")),
    ("0014_proof_level_by_date", _by_date("proof_level")),
    ("0015_verification_by_date", _by_date("verification")),
    ("0016_workflow_by_date", _by_date("workflow")),
    ("0017_sensitivity_by_date", _by_date("sensitivity")),
    ("0018_listed_in_summary", _listed_in_summary),
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
