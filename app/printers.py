"""Printers, where the system has any: what Qt needs for them is loaded only when somebody wants to print."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

# Where CUPS of this computer listens, here or there: by itself Qt's library of it would ask a port, even
# of another computer. Where none does, there are no printers.
SOCKETS = "/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd"


def names() -> list[str]:
    """Return the names of the printers, the usual one first; none where the system cannot print."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return []
    _stay_here()
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name.casefold()))


def printer(name: str, copies: int) -> QPrinter:
    """Return a printer that waits for pages."""
    from PySide6.QtPrintSupport import QPrinter

    _stay_here()
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setPrinterName(name)
    made.setCopyCount(copies)
    made.setDocName("Témoin")  # stands in the printer's queue for others to read
    return made


def _stay_here() -> None:
    os.environ["CUPS_SERVER"] = next(filter(os.path.exists, SOCKETS), SOCKETS[0])
