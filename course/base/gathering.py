"""Gathering what a notebook shows, while one page is made of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar


class Gathered(list[str]):
    """The HTML that was shown; ``widgets`` counts what can only be used where a notebook runs."""

    widgets = 0


_page: ContextVar[Gathered | None] = ContextVar("page", default=None)


@contextmanager
def gathered() -> Iterator[Gathered]:
    """Give the list to which all HTML goes that is shown meanwhile; widgets are only counted."""
    found = Gathered()
    before = _page.set(found)
    try:
        yield found
    finally:
        _page.reset(before)


def gathering() -> Gathered | None:
    """Return the list that is being gathered now, ``None`` where a notebook shows things itself."""
    return _page.get()
