"""What the formats and profiles of an export are called, each in one plain sentence."""

from __future__ import annotations

from dataclasses import dataclass

from db.model.fields import N_


@dataclass(frozen=True)
class Words:
    """A choice as people read it; of a format also how its file ends ("" for a folder of CSV files)."""

    label: str
    says: str
    suffix: str = ""

    @property
    def csv(self) -> bool:
        """Whether it is CSV."""
        return self.suffix in ("", ".csv")


FORMATS = {
    "pack": Words(
        N_("Pack: everything, one CSV a table"),
        N_("With codebook and description, for headquarters; can be imported again without loss."),
    ),
    "flat": Words(
        N_("Table: one row an attack"),
        N_("One CSV file with the totals by the counting rules, for a spreadsheet."),
        ".csv",
    ),
    "xlsx": Words(
        N_("Workbook: Excel, one sheet a table"),
        N_("For people who read it in a spreadsheet: dates and numbers as such, the codebook beside them."),
        ".xlsx",
    ),
    "hxl": Words(
        N_("HXL: tagged for humanitarian data"),
        N_("One CSV file with the tags of the Humanitarian Exchange Language under its header, for HDX."),
        ".csv",
    ),
    "acled": Words(
        N_("ACLED layout"),
        N_("One CSV file with the columns of ACLED's export, a row an event."),
        ".csv",
    ),
    "ged": Words(
        N_("UCDP GED layout"),
        N_("One CSV file with the columns of the UCDP's Georeferenced Event Dataset."),
        ".csv",
    ),
    "geojson": Words(
        N_("GeoJSON: a map"),
        N_("Each attack as a point on a map, for QGIS and the web."),
        ".geojson",
    ),
    "huridocs": Words(
        N_("HURIDOCS: events, acts, persons"),
        N_("Tables in the standard formats of human rights documentation, for Uwazi and OpenEvsys."),
    ),
}

PROFILES = {
    "public": Words(
        N_("Public"),
        N_(
            "What everybody may read: verified attacks, districts for villages, no names without consent, "
            "no small numbers of children, survivors or captives."
        ),
    ),
    "partner": Words(
        N_("Partner"),
        N_(
            "An organisation that you trust: exact places, ages in bands, names by consent; no sources' "
            "words, no free text, no drafts."
        ),
    ),
    "hq": Words(
        N_("Headquarters"),
        N_("Your own office: everything except contacts and what is kept at the highest sensitivity."),
    ),
}

DELIMITERS = {
    ",": N_("Comma"),
    ";": N_("Semicolon"),
    "\t": N_("Tab"),
    "|": N_("Vertical bar"),
}
