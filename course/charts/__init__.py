"""Charts of the course: records in, an accessible figure out. Importing it loads no chart library.

A chart function takes records (dictionaries) and returns an Altair chart. A :class:`Figure` is a chart with title, text
alternative, table and source; ``figure(id)`` makes one that ``data/figures.toml`` declares.
"""

from .bars import bars, small_multiples
from .declared import figure, figure_ids
from .display import display_figure
from .export import figure_html, figure_png, figure_svg, figure_text_html, gallery_html
from .figure import Figure, lesson_figure, lesson_svg, make_figure
from .gantt import gantt
from .heat import heat_map
from .lines import dot_interval, line_years
from .show import FigureOutput, figure_output
from .stacked import stacked_diverging

__all__ = [
    "Figure",
    "FigureOutput",
    "bars",
    "display_figure",
    "dot_interval",
    "figure",
    "figure_html",
    "figure_ids",
    "figure_output",
    "figure_png",
    "figure_svg",
    "figure_text_html",
    "gallery_html",
    "gantt",
    "heat_map",
    "lesson_figure",
    "lesson_svg",
    "line_years",
    "make_figure",
    "small_multiples",
    "stacked_diverging",
]
