"""The mark scheme of a task: what an author writes in its cell for who judges, and what no release shows."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"=== BEGIN MARK SCHEME ===(.*?)=== END MARK SCHEME ===", re.DOTALL)


def mark_scheme(task: str) -> str:
    """Return the mark scheme in the source of a task's cell; empty where it has none."""
    return "".join(_SCHEME.findall(task))
