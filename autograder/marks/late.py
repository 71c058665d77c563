"""What is late, and by how much: moments are compared in the lecturer's own time zone, summer time included.

nbgrader keeps the due date that is typed in formgrader without a zone and reads it as UTC. A lecturer types the time on
the clock, so here the same digits are read as local time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from nbgrader.api import SubmittedAssignment

from .settings import Settings


@dataclass(frozen=True)
class Lateness:
    """How a submission stands to its deadline. ``penalty`` is in points."""

    late: bool = False
    days: int = 0
    penalty: float = 0.0


def deadline(settings: Settings, submission: SubmittedAssignment) -> datetime | None:
    """Return the last moment at which this student could hand in, in the lecturer's time zone."""
    rules = settings.rules(submission.assignment.name)
    own = rules.extensions.get(submission.student.id)
    if own is not None:
        return _local(own, settings.zone)
    due = rules.due or submission.assignment.duedate
    if due is None:
        return None
    # the extension is added on the clock: a day longer is the same time tomorrow, also when summer time ends
    return _local(due, settings.zone) + (submission.extension or timedelta())


def lateness(settings: Settings, submission: SubmittedAssignment) -> Lateness:
    """Tell whether a submission is late, and what that costs."""
    last = deadline(settings, submission)
    if last is None or submission.timestamp is None:
        return Lateness(penalty=_nbgraders(submission))
    handed_in = submission.timestamp.replace(tzinfo=UTC)
    rules = settings.late
    grace = timedelta(minutes=rules.grace if rules else 0)
    # compared as UTC: two moments of one zone are else compared by their clocks
    if handed_in <= last.astimezone(UTC) + grace:
        return Lateness()
    begun = (handed_in.astimezone(settings.zone).replace(tzinfo=None) - last.replace(tzinfo=None)) / timedelta(days=1)
    days = max(1, math.ceil(begun))
    if rules is None:
        return Lateness(True, days, _nbgraders(submission))
    gone = rules.nothing_after is not None and days > rules.nothing_after
    percent = 100.0 if gone else min(days * rules.per_day, rules.most)
    return Lateness(True, days, submission.max_score * percent / 100)


def _local(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def _nbgraders(submission: SubmittedAssignment) -> float:
    """Return what a plug-in of nbgrader took off, in a course that uses one."""
    return float(submission.late_submission_penalty or 0.0)
