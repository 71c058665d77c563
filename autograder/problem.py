"""The one error of the autograder: a Dutch sentence for the lecturer who gave the command."""

from __future__ import annotations


class Problem(Exception):
    """Something the lecturer can mend. The message says what happened, where, and what to do."""
