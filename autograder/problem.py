"""The one error of the autograder: a Dutch sentence for the lecturer who gave the command."""

from __future__ import annotations


class Problem(Exception):
    """Something the lecturer can mend. The message says what happened, where, and what to do."""


class Halt(Problem):
    """A problem that all other work would meet as well, such as a full disk: no more of it is begun."""
