"""Printers, where the system has any: what Qt needs for them is loaded only when somebody wants to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def names() -> list[str]:
    """Return the names of the printers, the usual one first; none where the system cannot print."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return []
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name.casefold()))


def printer(name: str, copies: int) -> QPrinter:
    """Return a printer that waits for pages."""
    from PySide6.QtPrintSupport import QPrinter

    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setPrinterName(name)
    made.setCopyCount(copies)
    made.setDocName("Témoin")  # stands in the printer's queue for others to read
    return made
