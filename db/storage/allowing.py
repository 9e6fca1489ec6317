"""What an open casebook allows its SQL: nothing that weakens its settings or writes the records elsewhere."""

from __future__ import annotations

from db.storage.diskerrors import driver

# Pragmas that look or wait, with or without an argument.
LOOKING = {
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo", "foreign_key_list",
    "foreign_key_check", "integrity_check", "quick_check", "cipher_integrity_check", "data_version",
    "optimize", "busy_timeout",
}  # fmt: skip
# Pragmas that look only when they have no argument.
ASKING = {
    "user_version", "application_id", "schema_version", "foreign_keys", "defer_foreign_keys", "journal_mode",
    "synchronous", "temp_store", "trusted_schema", "secure_delete", "cache_size",
    "recursive_triggers", "legacy_alter_table", "page_count", "page_size", "freelist_count",
    "compile_options", "cipher_version", "cipher_status", "database_list", "encoding",
}  # fmt: skip


def authorize(action: int, name: str | None, value: str | None, *where: str | None) -> int:
    """Deny what weakens the settings or writes the records elsewhere (ATTACH … KEY '' does, unencrypted)."""
    if action == driver.SQLITE_PRAGMA:
        pragma = (name or "").lower()
        allowed = pragma in LOOKING or (value is None and pragma in ASKING)
    elif action == driver.SQLITE_FUNCTION:
        allowed = value not in ("load_extension", "sqlcipher_export")
    else:
        allowed = action not in (driver.SQLITE_ATTACH, driver.SQLITE_DETACH)
    return driver.SQLITE_OK if allowed else driver.SQLITE_DENY
