"""Tables of other people (CSV, XLSX) brought in: read, matched to fields, made into records, told."""
