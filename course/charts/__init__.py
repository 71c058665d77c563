"""Charts of the course: records in, an accessible figure out, in HTML and without a chart library.

A chart function takes records (dictionaries) and returns HTML. A :class:`Figure` is a chart with title, text
alternative, table and source; ``figure(id)`` makes one that ``data/figures.toml`` declares.
"""

from .bars import bars, small_multiples
from .declared import figure, figure_ids
from .display import display_figure
from .figure import Figure, lesson_figure, make_figure
from .heat import heat_map
from .lines import dot_interval, line_years
from .show import STYLE, figure_html
from .stacked import stacked

__all__ = [
    "STYLE",
    "Figure",
    "bars",
    "display_figure",
    "dot_interval",
    "figure",
    "figure_html",
    "figure_ids",
    "heat_map",
    "lesson_figure",
    "line_years",
    "make_figure",
    "small_multiples",
    "stacked",
]
