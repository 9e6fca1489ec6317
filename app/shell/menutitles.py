"""The titles of the menus: they stand over the first page before anything is in the menus."""

from __future__ import annotations

from db.model.texts import N_

FILE = N_("&File")
EDIT = N_("&Edit")
RECORD = N_("&Record")
REVIEW = N_("Revie&w")
LIST = N_("&List")
VIEW = N_("&View")
HELP = N_("&Help")

TITLES = (FILE, EDIT, RECORD, REVIEW, LIST, VIEW, HELP)
