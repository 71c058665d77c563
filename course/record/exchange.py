"""The files that people keep or send each other: written one way, and read without believing anything of them.

A file is JSON with ``format`` and ``version`` in front of its content. Each kind of file declares an ``Exchange`` with
its own sentences, and then checks its own content.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from course.base.errors import CourseError

from .files import to_json

#: No file of the course nests deeper than about ten levels; deeper ones would exhaust whoever walks through them.
_DEEPEST = 50


@dataclass(frozen=True)
class Exchange:
    """One kind of file.

    Attributes:
        format: the name that stands in the file.
        version: the version of its shape; no other is read.
        largest: the longest text that is read, in characters.
        too_large, damaged, other_format, other_version: what to say of a file that is refused, in Dutch.
        error: the error that says it.
    """

    format: str
    version: int
    largest: int
    too_large: str
    damaged: str
    other_format: str
    other_version: str
    error: type[CourseError] = CourseError

    def write(self, content: Mapping[str, Any]) -> str:
        """Return the text of a file with this content."""
        return to_json({"format": self.format, "version": self.version} | dict(content))

    def read(self, text: str) -> dict[str, Any]:
        """Return what stands in a file of this kind; its content is still to be checked.

        Raises:
            CourseError: the file is too large, damaged, of another kind or of another version; as ``error``.
        """
        if len(text) > self.largest:
            raise self.error(self.too_large)
        try:
            content = json.loads(text.removeprefix("\ufeff"))  # some editors put this mark in front
        except (ValueError, RecursionError):
            raise self.error(self.damaged) from None
        if not isinstance(content, dict) or content.get("format") != self.format:
            raise self.error(self.other_format)
        if content.get("version") != self.version:
            raise self.error(self.other_version)
        if _too_deep(content):
            raise self.error(self.damaged)
        return content


def _too_deep(content: Any) -> bool:
    level = [content]
    for _ in range(_DEEPEST):
        level = [
            child
            for value in level
            for child in (value.values() if isinstance(value, dict) else value if isinstance(value, list) else ())
        ]
    return bool(level)
