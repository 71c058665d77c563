"""The choice to share the ratings of a deck without a name, and the file for who chooses that."""

from __future__ import annotations

from html import escape
from typing import Any

from course import vignettes
from course.base.errors import CourseError
from course.instruments import Instrument
from course.questions import Answer, Question


def picture(question: Question, answer: Answer, *, deck: Answer) -> dict[str, Any]:
    """Return what sharing gives away and, only with consent in ``answer``, the file itself."""
    privacy = f"<p>{escape(vignettes.PRIVACY)}</p>"
    if (answer or {}).get("keuze") != "ja":
        return {"html": privacy}
    try:
        name, content = vignettes.share(deck, consent=True) if deck else ("", "")
    except CourseError as error:
        return {"html": f"{privacy}<p>{escape(str(error))}</p>"}
    if not content:
        return {"html": f"{privacy}<p>Je hebt nog geen stapel. Er is dus nog niets om te delen.</p>"}
    return {"html": privacy, "page": {"name": name, "type": "application/json", "content": content}}


INSTRUMENT = Instrument(picture=picture, others=("deck",))
