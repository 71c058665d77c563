"""A branching conversation with the map of the path taken."""

from __future__ import annotations

from course.instruments import Instrument

from .map import picture
from .question import Conversation

INSTRUMENT = Instrument(kind=Conversation, picture=picture)
