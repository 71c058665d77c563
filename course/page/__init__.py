"""Views only: what a learner sees of a question. No scoring and no files here."""

from .views import AloneView, HandInView, ProgressView, QuestionView, RecapView

__all__ = ["AloneView", "HandInView", "ProgressView", "QuestionView", "RecapView"]
