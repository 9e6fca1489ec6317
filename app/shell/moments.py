"""When something happened, as people read it: on this computer's clock, with UTC beside it."""

from __future__ import annotations

from datetime import date

from app.shell.i18n import tr
from db.model import edtf
from db.storage import past


def local(stamp: str) -> str:
    """Return a history stamp in words: "3 Feb 2024, 14:32"."""
    moment = past.moment(stamp)
    return f"{day(moment.date())}, {moment:%H:%M}"


def utc(stamp: str) -> str:
    """Return a history stamp as it was written: "2024-02-03 13:32:07 UTC"."""
    return f"{stamp[:19].replace('T', ' ')} UTC"


def day(of: date) -> str:
    """Return a day in words."""
    return edtf.parse(of.isoformat()).display(tr)
