"""One condition moved: what an invented class would rate in the chosen situation, beside the one to start from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from course import vignettes
from course.base import dutch
from course.charts.dots import Axis, Dot, dots_html
from course.instruments import Instrument
from course.questions import Answer, Question

LABEL = "Verzonnen gegevens"
#: How far the person on the page lies from the average, in standard deviations.
_PERSONS = {"gemiddeld": 0.0, "hoger": 1.0, "lager": -1.0}


def picture(question: Question, answer: Answer) -> dict[str, Any]:
    """Return the dots of both situations; without an answer both are the one to start from."""
    return {"html": predicted_html(answer)}


def predicted_html(answer: Answer) -> str:
    """Return what the invented class would rate in the chosen situation, beside the situation to start from.

    Args:
        answer: a form with ``needs``, ``severe``, ``support`` and ``person``; what is missing stays as at the start.
    """
    design, start = vignettes.form(), {"needs": "5", "severe": "1", "support": "geen", "person": "gemiddeld"}
    chosen = start | dict(answer or {})
    before, now = (_predicted(situation) for situation in (start, chosen))
    rows = [
        Dot(new["label"], _moved(old["rating"], new["rating"]), value=new["rating"], earlier=old["rating"])
        for old, new in zip(before, now, strict=True)
    ]
    changed = [name for name in start if chosen[name] != start[name]]
    caption = "Voorspelde scores van de verzonnen klas. Open rondje: de beginsituatie. Stip: jouw keuze."
    dots = dots_html(caption, Axis(1, 5, (design.scale[0], design.scale[-1])), [("Onderdeel", rows)])
    return f'<p><strong class="ivk-label">{LABEL}</strong></p><p>{_advice(changed)}</p>{dots}'


def _predicted(chosen: Mapping[str, str]) -> list[dict[str, Any]]:
    return vignettes.predicted(
        int(chosen["needs"]), int(chosen["severe"]), chosen["support"], person=_PERSONS[chosen["person"]]
    )


def _moved(before: float, now: float) -> str:
    difference = round(now - before, 2)
    if not difference:
        return f"{dutch.fixed(now)} (blijft gelijk)"
    return f"{dutch.fixed(now)} ({dutch.fixed(abs(difference))} {'hoger' if difference > 0 else 'lager'})"


def _advice(changed: list[str]) -> str:
    if not changed:
        return "Dit is de beginsituatie. Verander één keuze en kijk welke stippen er schuiven, en hoe ver."
    if changed == ["person"]:
        return (
            "Je veranderde alleen de persoon. De klas is dezelfde, maar iemand die zichzelf steeds hoger of lager "
            "scoort, schuift als geheel op: dat is een ander beginpunt, ook wel <em>random intercept</em>. Bij rust in "
            "de klas verschillen deze verzonnen mensen niet van elkaar."
        )
    if len(changed) == 1:
        return (
            "Je veranderde één kenmerk van de klas. Wat elke stip opschuift, is het <em>vaste effect</em> van dat "
            "kenmerk: in dit model is dat voor iedereen even groot. Zet de persoon erbij anders en controleer het."
        )
    return (
        f"Je veranderde {len(changed)} keuzes tegelijk. Aan de stippen zie je niet meer welke keuze wat deed. Zet er "
        "eens een terug. In dit model tellen de effecten gewoon bij elkaar op."
    )


INSTRUMENT = Instrument(picture=picture)
