"""Calibration: the own rating and prediction beside what a mentor saw, taken in from a sheet that is one page."""

from __future__ import annotations

from typing import Any

from course.instruments import Instrument

from .plot import picture
from .question import Calibration


def _view() -> type[Any]:
    from .view import CalibrationView

    return CalibrationView


INSTRUMENT = Instrument(kind=Calibration, picture=picture, others=("own", "prediction"), view=_view)
