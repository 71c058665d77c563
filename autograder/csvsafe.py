"""Keep text in a CSV file from being run as a formula when a spreadsheet opens it."""

from __future__ import annotations


def safe_cell(text: str) -> str:
    """Return a text that Excel and LibreOffice show as text: a leading ``'`` before what would start a formula.

    Source: OWASP, "CSV Injection".
    """
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) else text
