"""The own ratings of a deck as dots, each condition beside what the text of the report states about it."""

from __future__ import annotations

from html import escape
from typing import Any

from course import vignettes
from course.base.html import Html, bullets
from course.data import references
from course.instruments import Instrument
from course.questions import Answer, Question

from .figure import dots_figure

#: The conditions that can be looked at, with the question that the dots answer.
CONDITIONS = {
    "needs": "Bij meer leerlingen die ondersteuning nodig hebben",
    "severe": "Bij meer leerlingen met ernstige problemen",
    "support": "Met hulp in of om de klas",
}


def picture(question: Question, answer: Answer, *, deck: Answer, form: str = "vorm1") -> dict[str, Any]:
    """Return the dots of a deck's answer, whatever the answer to this question; ``form`` is the form of the deck."""
    return {"html": own_dots_html(deck, form)}


def own_dots_html(record: Answer, form_id: str = "vorm1") -> str:
    """Return the person's dots per condition, each beside what the text of the report states about it."""
    if record is None or not vignettes.ratings(record, form_id):
        return "<p>Hier komen je eigen stippen zodra je hierboven een situatie hebt beoordeeld.</p>"
    design = vignettes.form(form_id, record["level"])
    given, to_give = vignettes.progress(record, form_id)
    part = f"<p>Je gaf nu {given} van de {to_give} scores.</p>" if given < to_give else ""
    scale = f"van 1 ({design.scale[0]}) tot en met {len(design.scale)} ({design.scale[-1]})"
    part += f"<p>Hoe hoger een stip, hoe hoger jouw score: {escape(scale)}.</p>"
    parts = [
        f"<h4>{escape(title)}</h4>{dots_figure(record, by, form_id)}{_findings(form_id, record['level'], by)}"
        for by, title in CONDITIONS.items()
        if by != "support" or design.supports
    ]
    if lightest := _findings(form_id, record["level"], "base"):
        parts.insert(0, f"<h4>In de lichtste klas</h4>{_own_base(record, form_id)}{lightest}")
    note = (
        f"<p>Elke stip is één score van jou; er is niets gemiddeld. In elke situatie veranderde er meer tegelijk. Dat "
        f"jouw stippen bij één kenmerk zakken, kan dus ook door een ander kenmerk komen. {_confounded(form_id)}</p>"
    )
    return f"{part}{''.join(parts)}{note}"


def _own_base(record: Answer, form_id: str) -> str:
    """Return in words how the person rated the base vignette, where there is one."""
    design = vignettes.form(form_id, record["level"])
    given = [row for row in vignettes.ratings(record, form_id) if row["base"]]
    words = ", ".join(f"{design.outcome(row['outcome']).label} {row['rating']}" for row in given)
    return f"<p>Jouw scores in het basisvignet: {escape(words)}.</p>" if words else ""


def _confounded(form_id: str) -> str:
    base = vignettes.form(form_id).readings[0].base
    return f"De open stip is het basisvignet. {base}." if base else ""


def _findings(form_id: str, level: str, by: str) -> str:
    found = vignettes.findings(form_id, level, by)
    points = bullets(
        Html(f"{escape(one.text)} <small>({escape(references.named(one.source))})</small>") for one in found
    )
    return f"<p><strong>Wat de tekst van het rapport hierover zegt</strong></p>{points}" if points else ""


INSTRUMENT = Instrument(picture=picture, others=("deck",))
