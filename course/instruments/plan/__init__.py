"""The plan for the first two years: advice on what was written, a timeline of the steps, and a page to print."""

from __future__ import annotations

from html import escape
from typing import Any

from course.base import dutch
from course.base.html import bullets, lines
from course.data import cards
from course.instruments import Instrument
from course.page.layout import page, shown
from course.page.sources import source_line
from course.questions import Answer, Question

from .advice import advice
from .timeline import moments, steps, timeline_html

#: The fields of the form by step of the cycle, with what is asked; a step's title comes from its card.
FIELDS = {
    "probleem": ("probleem",),
    "gegevens": ("gegevens",),
    "doel": ("doel",),
    "aanpak": ("aanpak",),
    "uitvoeren": ("wie", "nodig"),
    "volgen": ("volgen", "volgen-datum"),
    "evalueren": ("evalueren", "evalueren-datum"),
}

#: What stands before a text that does not speak for itself.
_LEADS = {"wie": "Wie helpt: ", "nodig": "Nodig: ", "volgen-datum": "Datum: ", "evalueren-datum": "Datum: "}


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return advice and the timeline under the form, and the whole plan as a page once something was written."""
    if not answer:
        return {}
    drawn = timeline_html(steps(answer), moments(answer))
    said = advice(answer)
    told = (
        f"<p><strong>Kijk hier nog eens naar</strong> (het mag blijven zoals het is)</p>{bullets(said)}" if said else ""
    )
    done = "" if said else "<p>Wij vonden een doel met een getal, een datum, en iemand die helpt.</p>"
    body = f"{_written(answer)}<h2>De eerste twee jaar</h2>{drawn or '<p>Nog geen stappen.</p>'}"
    printed = body + source_line(cards("improvement_cycle").source)
    return shown("Jouw plan", told + done + drawn) | {
        "page": page(question, "Mijn plan voor de eerste twee jaar", printed)
    }


def _written(answer: Answer) -> str:
    """Return the seven steps with what was written; a step without words says so."""
    parts = []
    for card in sorted(cards("improvement_cycle"), key=lambda card: card["order"]):
        texts = [_LEADS.get(name, "") + dutch.date(answer[name]) for name in FIELDS[card.id] if answer.get(name)]
        body = "".join(f"<p>{lines(text)}</p>" for text in texts) or "<p><em>Nog leeg.</em></p>"
        parts.append(f"<h2>{card['order']}. {escape(card.title)}</h2>{body}")
    return "".join(parts)


INSTRUMENT = Instrument(picture=picture)
