"""Views only: what a learner sees of a question. No scoring and no files here."""

from .views import AloneView, HandInView, PaperView, ProgressView, QuestionView, RecapView

__all__ = ["AloneView", "HandInView", "PaperView", "ProgressView", "QuestionView", "RecapView"]
