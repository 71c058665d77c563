"""How learners' code is locked in on this computer: by bubblewrap, in a container, or not at all."""

from __future__ import annotations

from autograder.problem import Problem

from . import container, fence, room
from .choices import BUBBLEWRAP, CONTAINER, OPEN, WAYS

__all__ = ["BUBBLEWRAP", "CONTAINER", "OPEN", "WAYS", "way"]


def way(wanted: str = "", own_road: bool = True) -> str:
    """Return the way that is taken here.

    Args:
        wanted: the one that the lecturer chose; empty for the best that is to be had, which is never ``OPEN``.
        own_road: submissions go by our own road (see ``code``), and not by nbgrader's, which no container knows.

    Raises:
        Problem: it is not to be had here; the message is a sentence without the name of the assignment.
    """
    if wanted == OPEN:
        return OPEN
    if wanted != CONTAINER and fence.available() and (room.usable() or not own_road):
        return BUBBLEWRAP
    if wanted != BUBBLEWRAP and own_road and not container.missing():
        return CONTAINER
    if wanted != CONTAINER and fence.available():
        return BUBBLEWRAP
    reasons = []
    if wanted != CONTAINER:
        reasons.append(
            "Bubblewrap ontbreekt; dat is er alleen voor Linux (op Debian en Ubuntu: sudo apt install bubblewrap)."
        )
    if wanted != BUBBLEWRAP:
        reasons.append(
            container.missing()
            if own_road
            else "Een container gaat niet samen met eigen instellingen van nbgrader: dan is bubblewrap nodig."
        )
    raise Problem(" ".join(reasons))
