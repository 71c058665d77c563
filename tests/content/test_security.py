"""The document about learners' code: does every promise in it name a test that is there?"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "autograder/grade/security.md").read_text(encoding="utf-8")


def test_is_every_test_that_is_named_there():
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", TEXT)
    assert len(named) >= 12
    for path, name in named:
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), f"{path}::{name}"


def test_has_every_promise_a_test():
    (table,) = re.findall(r"^\| promise \| test \|\n\|.*\n((?:\|.*\n)+)", TEXT, flags=re.MULTILINE)
    assert all("`tests/" in line for line in table.splitlines())
