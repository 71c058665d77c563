"""Sharing ratings: does nothing leave without consent, and no name or number with what leaves?"""

from __future__ import annotations

import pytest

from course import vignettes
from course.base.paths import data_dir
from course.instruments import load_questions
from course.instruments.share_ratings import picture

QUESTION = load_questions(data_dir() / "questions" / "05-vignetten.toml")["delen"]


@pytest.mark.parametrize("answer", [None, {}, {"keuze": "nee"}])
def test_does_nothing_leave_without_consent(answer, rated):
    """Is there no file without an explicit yes, and does the page say what a file would hold?"""
    extra = picture(QUESTION, answer, deck=rated())
    assert "page" not in extra
    assert vignettes.PRIVACY.split(".")[0] in extra["html"]


def test_does_the_shared_file_hold_ratings_and_no_name(rated):
    """Can the lecturer read the file back, and is the number drawn in class not in it?"""
    record = rated()
    page = picture(QUESTION, {"keuze": "ja"}, deck=record)["page"]
    contribution = vignettes.read_share(page["content"])
    assert contribution.person == record["id"]
    assert len(contribution.rows) == 7 * 5 + 3 * 6
    assert "serial" not in page["content"]
    for early in (None, vignettes.start("a1", 3)):
        assert "page" not in picture(QUESTION, {"keuze": "ja"}, deck=early)
