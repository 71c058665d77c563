"""Views only: what a learner sees of a question. No scoring and no files here."""

from .views import HandInView, ProgressView, QuestionView

__all__ = ["HandInView", "ProgressView", "QuestionView"]
