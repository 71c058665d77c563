"""The SHARE sheet for two co-teachers: filled in blind, exchanged, compared, and agreed on."""

from __future__ import annotations

from typing import Any

from course.instruments import Instrument

from .agreement import picture
from .sheet import Share


def _view() -> type[Any]:
    from .view import ShareView

    return ShareView


INSTRUMENT = Instrument(kind=Share, picture=picture, view=_view)
