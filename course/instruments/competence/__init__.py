"""The competence form of module 06: five areas, then beside now, and what the learner wrote earlier as evidence."""

from __future__ import annotations

from typing import Any

from course.base.html import Html, bullets, fold, lines, table
from course.charts.dots import Axis, Dot, dots_html
from course.data import cards
from course.instruments import Earlier, Instrument
from course.page.layout import in_words, page, shown
from course.page.sources import source_line
from course.questions import Answer, Question, Rating

#: What one answer per area does not allow to say, however large the difference.
LIMITS = (
    "Per gebied gaf je één antwoord. Hoeveel zo’n antwoord uit zichzelf schommelt, weten we niet. Of je echt veranderd "
    "bent, kan deze lijst dus niet laten zien.",
    "Een lager getal kan ook betekenen dat je de lat hoger legt: wie meer weet, ziet meer wat er nog te leren is.",
    "Er is geen gemiddelde, geen norm en geen goed of fout. Kijk naar het bewijs dat je erbij zet.",
)


def picture(
    question: Question, answer: Answer, *, area: str = "", before: str = "", earlier: Earlier | None = None
) -> dict[str, Any]:
    """Return what stands under the form of one ``area``, or else under the ratings of all five areas.

    ``before`` is the place of the first ratings, like ``00-start/zelf-start``; ``earlier`` finds what was answered.
    """
    if area:
        return _area(question, answer, area, earlier)
    return _then_and_now(question, answer, before, earlier)


def _then_and_now(question: Question, answer: Answer, before: str, earlier: Earlier | None) -> dict[str, Any]:
    """Return the areas as dots, the first rating as an open circle, once each has an answer of now."""
    if not isinstance(question, Rating) or not question.is_complete(answer):
        return {}
    found = earlier(before) if earlier and before else None
    then: dict[str, Any] = (found.answer if found else None) or {}
    axis = Axis(question.minimum, question.maximum, (question.low, question.high))
    titles = {card.id: card.title for card in cards("competence_form")}
    dots = [
        Dot(title, _words(question, then.get(id_), answer[id_]), _level(answer[id_]), earlier=_level(then.get(id_)))
        for id_, title in titles.items()
    ]
    caption = "Jouw vijf gebieden" + (": de open cirkel is je antwoord van module 00" if then else "")
    absent = (
        "" if then else "<p>In module 00 vulde je dit niet in. Vergelijken kan dus niet, en dat hoeft ook niet.</p>"
    )
    body = dots_html(caption, axis, [("", dots)]) + absent + bullets(LIMITS)
    printed = body + source_line(cards("competence_form").source)
    return shown("Toen en nu", body) | {"page": page(question, "Mijn vijf gebieden, toen en nu", printed)}


def _level(value: Any) -> int | None:
    return value if isinstance(value, int) else None


def _words(question: Rating, then: Any, now: Any) -> str:
    def word(value: Any) -> str:
        return question.unknown if _level(value) is None else str(value)

    return word(now) if then is None else f"toen {word(then)}, nu {word(now)}"


def _area(question: Question, answer: Answer, area: str, earlier: Earlier | None) -> dict[str, Any]:
    """Return the examples of an area, and what was written earlier at the places that the learner picked."""
    card = cards("competence_form").card(area)
    given = answer or {}
    examples = fold("Voorbeelden bij dit gebied", f"<div>{bullets(card['examples'])}</div>")
    rows = [[work.title, _quote(work["place"], earlier)] for work in _picked(given)]
    proof = table(["Mijn bewijs", "Dit schreef ik toen"], rows, "Wat je eerder schreef") if rows else ""
    extra = shown(card.title, f"{examples}{proof}")
    told = "".join(f"<h2>{label}</h2><p>{lines(given[id_])}</p>" for id_, label in _LABELS.items() if given.get(id_))
    if not told:
        return extra
    return extra | {"page": page(question, f"Mijn profiel: {card.title}", told + proof + source_line(card.source))}


_LABELS = {"sterk": "Hier ben ik sterk in", "uitdaging": "Dit is mijn uitdaging"}


def _picked(answer: Answer) -> list[Any]:
    return [card for card in cards("own_work") if card.id in (answer.get("bewijs") or ())]


def _quote(place: str, earlier: Earlier | None) -> Html:
    """Return an earlier answer in words, or a sentence that there is none."""
    found = earlier(place) if earlier else None
    if found is None or found.answer is None:
        return Html("<em>Hier schreef je nog niets. Je kunt in die module alsnog iets invullen.</em>")
    return in_words(found.question, found.answer)


INSTRUMENT = Instrument(picture=picture, earlier=True)
