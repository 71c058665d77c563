"""The vignette study as an instrument: design, decks, own ratings, class data and the multilevel model.

What a notebook needs stands here. Everything but ``fit_all`` runs on the standard library alone; ``fit_all`` imports
statsmodels when it is called, and the class report (:mod:`course.vignettes.report`) is for the lecturer.
"""

from .allocation import Card, class_code, deck, draw_serial
from .analysis import Effect, Result, fit_all
from .content import Finding
from .design import Form, Vignette, findings, form
from .reading import LIMITS, base_note, effect_sentence, explain, summary, term_label
from .records import Rating, is_record, own_deck, progress, rate, ratings, start
from .sharing import PRIVACY, Contribution, read_share, share
from .synthetic import class_rows, predicted
from .texts import VignetteText, vignette_text

__all__ = [
    "LIMITS",
    "PRIVACY",
    "Card",
    "Contribution",
    "Effect",
    "Finding",
    "Form",
    "Rating",
    "Result",
    "Vignette",
    "VignetteText",
    "base_note",
    "class_code",
    "class_rows",
    "deck",
    "draw_serial",
    "effect_sentence",
    "explain",
    "findings",
    "fit_all",
    "form",
    "is_record",
    "own_deck",
    "predicted",
    "progress",
    "rate",
    "ratings",
    "read_share",
    "share",
    "start",
    "summary",
    "term_label",
    "vignette_text",
]
