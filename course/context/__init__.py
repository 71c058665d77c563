"""Module 01's instruments, from an answer to a picture: timeline, evidence map, need cards, visions and ladder.

Each function takes a form question and its answer and returns what stands under the form: ``{"html": …}`` and, once
there is something to keep, ``{"page": {"name", "type", "content"}}``. The cards themselves stand in ``data/cards/``.
"""

from .evidence import evidence_extra
from .ladder import ladder_extra
from .needs import needs_extra
from .timeline import timeline_extra
from .vision import vision_extra

__all__ = ["evidence_extra", "ladder_extra", "needs_extra", "timeline_extra", "vision_extra"]
