"""What a student reads of an error under a check: never more than the check itself says."""

from __future__ import annotations

import pytest
from nbformat.v4 import new_output

from autograder.feedback.feedback import told

SOURCE = "uitkomst = 1\n### BEGIN HIDDEN TESTS\nassert functie(41) == 1681\n### END HIDDEN TESTS"
FIXED = "Deze controle stopte met een fout in je code."


@pytest.mark.parametrize(
    ("name", "text", "read"),
    [
        ("CheckError", "De kolommen zijn ‘a’; verwacht: ‘b’.", "De kolommen zijn ‘a’; verwacht: ‘b’."),
        ("CheckError", "kijk:   assert functie(41)\t== 1681", FIXED),
        ("CheckError", "een\ntwee", FIXED),
        ("CheckError", "x" * 501, FIXED),
        ("ValueError", "assert functie(41) == 1681", FIXED),
        ("SystemExit", "", FIXED),
    ],
)
def test_does_an_error_tell_no_more_than_the_check(name: str, text: str, read: str):
    """The sentence of a check stays; a text that a student's code made, or that holds hidden lines, does not?"""
    assert told(new_output("error", ename=name, evalue=text, traceback=[]), SOURCE) == read
