"""What the window opens only later, named as if it were here: each is loaded when it is first used.

So the start page waits for nothing but itself, and the first rows for nothing but the list. `load` does it
beforehand, in a thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.batches import waiting as waiting
    from app.entry import outside as outside
    from app.entry import resuming as resuming
    from app.entry.boxes import box_for as box_for
    from app.entry.drafts import data_of as data_of
    from app.entry.fieldhelp import FieldHelp as FieldHelp
    from app.entry.fieldhelp import codes_in as codes_in
    from app.entry.links import ScopedLinks as ScopedLinks
    from app.entry.readsas import ReadsAs as ReadsAs
    from app.entry.reasons import offer_reasons as offer_reasons
    from app.entry.stack import FormStack as FormStack
    from app.entry.valuerow import ValueRow as ValueRow
    from app.entry.veil import CopyWatch as CopyWatch
    from app.errands import Errand as Errand
    from app.exchange import printing as printing
    from app.exchange.dialogs import CheckDialog as CheckDialog
    from app.exchange.exportchoices import Listed as Listed
    from app.exchange.exportpage import ExportPage as ExportPage
    from app.exchange.gazetteer import GazetteerDialog as GazetteerDialog
    from app.exchange.importpage import ImportPage as ImportPage
    from app.exchange.printdialog import PrintDialog as PrintDialog
    from app.review.explain import ExplainPanel as ExplainPanel
    from app.review.history import HistoryDialog as HistoryDialog
    from app.review.merging import MergeDialog as MergeDialog
    from app.review.pastdays import DayDialog as DayDialog
    from app.review.pastdays import PastBanner as PastBanner
    from app.review.sidepanels import SidePanels as SidePanels
    from app.review.toreview import ToReview as ToReview
    from app.review.trash import TrashDialog as TrashDialog
    from app.session import Session as Session
    from app.shell import anew as anew
    from app.shell import clipboard as clipboard
    from app.shell import halftyped as halftyped
    from app.shell import locksetting as locksetting
    from app.shell import whereabouts as whereabouts
    from app.shell.absence import Absence as Absence
    from app.shell.actions import MENUS as MENUS
    from app.shell.actions import NOT_IN_THE_PAST as NOT_IN_THE_PAST
    from app.shell.actions import OF_A_PAGE as OF_A_PAGE
    from app.shell.actions import Actions as Actions
    from app.shell.casebooksettings import CasebookSettings as CasebookSettings
    from app.shell.creating import Creating as Creating
    from app.shell.departure import Departure as Departure
    from app.shell.departure import is_under_way as is_under_way
    from app.shell.filedialog import file_dialog as file_dialog
    from app.shell.kinds import KindMenu as KindMenu
    from app.shell.publication import Publication as Publication
    from app.shell.quickopen import QuickOpen as QuickOpen
    from app.shell.recovery import RecoveryPage as RecoveryPage
    from app.shell.rephrasing import Rephrasing as Rephrasing
    from app.shell.restoring import RestorePage as RestorePage
    from app.shell.sheets import TextSheet as TextSheet
    from app.shell.sheets import all_keys as all_keys
    from app.shell.sheets import manual as manual
    from app.shell.steppage import StepPage as StepPage
    from app.shell.unkept import ask_to_lose as ask_to_lose
    from app.shell.unkept import clear_exports as clear_exports
    from app.shell.unkept import is_kept as is_kept
    from app.shell.unkept import keep_given_up as keep_given_up
    from app.shell.unkept import tell_given_up as tell_given_up
    from app.shell.unkept import watch_clock as watch_clock
    from app.shell.view import CasebookView as CasebookView
    from app.tasks import Cancelled as Cancelled
    from db import sample as sample
    from db.exchange.paper.blocks import as_text as as_text
    from db.merge.merging import MERGED as MERGED
    from db.model.filters import Asked as Asked
    from db.model.filters import plain_words as plain_words
    from db.storage import backup as backup
    from db.storage import seen as seen
    from db.storage import unlocking as unlocking
    from db.storage.casebook import Casebook as Casebook

PLACES = {
    "waiting": "app.batches",
    "outside": "app.entry",
    "resuming": "app.entry",
    "box_for": "app.entry.boxes",
    "data_of": "app.entry.drafts",
    "FieldHelp": "app.entry.fieldhelp",
    "codes_in": "app.entry.fieldhelp",
    "ScopedLinks": "app.entry.links",
    "ReadsAs": "app.entry.readsas",
    "offer_reasons": "app.entry.reasons",
    "FormStack": "app.entry.stack",
    "ValueRow": "app.entry.valuerow",
    "CopyWatch": "app.entry.veil",
    "Errand": "app.errands",
    "CheckDialog": "app.exchange.dialogs",
    "ExportPage": "app.exchange.exportpage",
    "Listed": "app.exchange.exportchoices",
    "GazetteerDialog": "app.exchange.gazetteer",
    "ImportPage": "app.exchange.importpage",
    "printing": "app.exchange",
    "PrintDialog": "app.exchange.printdialog",
    "ExplainPanel": "app.review.explain",
    "HistoryDialog": "app.review.history",
    "MergeDialog": "app.review.merging",
    "DayDialog": "app.review.pastdays",
    "PastBanner": "app.review.pastdays",
    "SidePanels": "app.review.sidepanels",
    "ToReview": "app.review.toreview",
    "TrashDialog": "app.review.trash",
    "Session": "app.session",
    "anew": "app.shell",
    "clipboard": "app.shell",
    "halftyped": "app.shell",
    "locksetting": "app.shell",
    "whereabouts": "app.shell",
    "file_dialog": "app.shell.filedialog",
    "Absence": "app.shell.absence",
    "MENUS": "app.shell.actions",
    "NOT_IN_THE_PAST": "app.shell.actions",
    "OF_A_PAGE": "app.shell.actions",
    "Actions": "app.shell.actions",
    "CasebookSettings": "app.shell.casebooksettings",
    "Creating": "app.shell.creating",
    "Departure": "app.shell.departure",
    "is_under_way": "app.shell.departure",
    "KindMenu": "app.shell.kinds",
    "Publication": "app.shell.publication",
    "QuickOpen": "app.shell.quickopen",
    "Rephrasing": "app.shell.rephrasing",
    "RecoveryPage": "app.shell.recovery",
    "RestorePage": "app.shell.restoring",
    "StepPage": "app.shell.steppage",
    "TextSheet": "app.shell.sheets",
    "all_keys": "app.shell.sheets",
    "manual": "app.shell.sheets",
    "clear_exports": "app.shell.unkept",
    "ask_to_lose": "app.shell.unkept",
    "is_kept": "app.shell.unkept",
    "keep_given_up": "app.shell.unkept",
    "tell_given_up": "app.shell.unkept",
    "watch_clock": "app.shell.unkept",
    "CasebookView": "app.shell.view",
    "Cancelled": "app.tasks",
    "sample": "db",
    "as_text": "db.exchange.paper.blocks",
    "MERGED": "db.merge.merging",
    "Asked": "db.model.filters",
    "plain_words": "db.model.filters",
    "backup": "db.storage",
    "seen": "db.storage",
    "unlocking": "db.storage",
    "Casebook": "db.storage.casebook",
}


def __getattr__(name: str) -> object:
    if name not in PLACES:
        raise AttributeError(name)
    place = import_module(PLACES[name])
    found = globals()[name] = getattr(place, name, None) or import_module(f"{PLACES[name]}.{name}")
    return found


def load(names: Sequence[str] = tuple(PLACES)) -> None:
    """Load some of it now."""
    for name in names:
        __getattr__(name)
