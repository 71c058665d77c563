"""The course's edition."""

#: Year, month, correction.
VERSION = "2026.11.0"
