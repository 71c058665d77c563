"""What six answers about an attitude allow to say: dots, a mean with a band, a change only when it is demonstrable.

The statements are our own, so nobody knows yet how precisely they measure: ``data/cards/attitude.toml`` declares the
spread and the reliability that the band is made with, and where those come from. There is no norm, no cut-off and no
judgement; two statements per component start a conversation and are never a score.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from course.base import dutch
from course.charts.dots import Axis, Dot, dots_html
from course.data import CardSet, cards
from course.instruments import Instrument
from course.measuring import scales
from course.questions import Answer, Question

#: The card set with the statements.
STATEMENTS = "attitude"


@dataclass(frozen=True)
class Reading:
    """One measurement: the answers 1-5 by statement id (``None`` when not known) and, with enough answers, the mean.

    ``band`` is the mean with 95 % measurement error, within the scale; both are in points of the scale.
    """

    answers: Mapping[str, int | None]
    mean: float | None
    band: tuple[float, float] | None

    @property
    def given(self) -> int:
        """How many statements have an answer that counts."""
        return sum(value is not None for value in self.answers.values())


def statements() -> CardSet:
    """Return the statements, with scale, components and measurement error under ``extra``."""
    return cards(STATEMENTS)


def error() -> float:
    """Return the standard error of measurement of the mean, in points of the scale."""
    declared = statements().extra["measurement"]
    return scales.sem(declared["sd"], declared["reliability"])


def read(answer: Answer) -> Reading:
    """Read the answer of a rating question over the statements; no answer at all reads as nothing known."""
    found, given = statements(), answer or {}
    ids = [card.id for card in found]
    answers = {id_: given[id_] if isinstance(given.get(id_), int) else None for id_ in ids}
    mirrored = [card.id for card in found if card["reversed"]]
    mean = scales.scale_mean(given, ids, reversed_items=mirrored, required=_required(found), **_ends(found))
    return Reading(answers, mean, None if mean is None else scales.band(mean, error(), **_ends(found)))


def _ends(found: CardSet) -> dict[str, int]:
    return {"low": found.extra["scale"]["min"], "high": found.extra["scale"]["max"]}


def _required(found: CardSet) -> int:
    return int(found.extra["scale"]["min_answered"])


def change(before: Reading, after: Reading) -> scales.Change | None:
    """Compare two measurements, ``None`` when either has too few answers."""
    if before.mean is None or after.mean is None:
        return None
    return scales.change(before.mean, after.mean, error())


def say(now: Reading, expected: float | None = None) -> list[str]:
    """Return, in Dutch sentences, what may be said about one measurement and no more.

    ``expected`` is the mean that the learner predicted.
    """
    count = len(now.answers)
    if now.mean is None or now.band is None:
        return [
            f"Je gaf {now.given} van de {count} antwoorden. Voor een gemiddelde zijn er minstens "
            f"{_required(statements())} nodig, dus dat laten we weg. ‘Weet ik nog niet’ is ook een antwoord."
        ]
    low, high = map(dutch.fixed, now.band)
    measured = statements().extra["measurement"]
    said = [
        f"Je gemiddelde is {dutch.fixed(now.mean)}. De band loopt van {low} tot {high}: daar ligt waarschijnlijk het "
        "gemiddelde dat je zonder toeval zou hebben. Waar precies, kan deze lijst niet zeggen.",
        "Vul je de lijst nog eens in, dan kan de uitkomst ook buiten de band vallen. Die tweede keer schommelt ook: "
        "samen ongeveer anderhalf keer zo veel als de band laat zien.",
        f"De breedte van de band komt uit {measured['basis']}. {measured['limits']}",
        measured["same_way"],
        "Er is geen norm. Hoog is niet goed, laag is niet fout, en niemand anders krijgt dit te zien.",
        "Twee uitspraken per onderdeel zijn het begin van een gesprek, en te weinig voor een uitkomst per onderdeel.",
    ]
    if expected is not None:
        inside = now.band[0] <= expected <= now.band[1]
        said.insert(1, f"Je voorspelde {dutch.number(expected)}. Dat ligt {'binnen' if inside else 'buiten'} de band.")
    return said


def say_change(before: Reading, after: Reading) -> list[str]:
    """Return, in Dutch sentences, what may be said about two measurements of one person."""
    found = change(before, after)
    if found is None:
        return ["Een van de twee metingen heeft te weinig antwoorden voor een gemiddelde. Vergelijken kan dan niet."]
    measured = statements().extra["measurement"]
    said = [
        f"De eerste keer was je gemiddelde {dutch.fixed(found.before)}, nu is het {dutch.fixed(found.after)}. Dat "
        f"scheelt {dutch.fixed(abs(found.difference))} punt. De grens voor een aantoonbare verandering is "
        f"{dutch.fixed(found.threshold)} punt.",
        f"Die grens komt uit {measured['basis']}. {measured['limits']}",
        f"Als die getallen ook voor jou golden, mocht je zeggen: {found.text}.",
        "Waardoor het anders werd, vertelt de lijst niet."
        if found.demonstrable
        else "Dat is iets anders dan ‘er is niets veranderd’: deze lijst kan zo’n klein verschil niet zien.",
        "Er is geen norm: hoger is niet beter en lager is niet slechter.",
    ]
    open_ = [{id_ for id_, value in one.answers.items() if value is None} for one in (before, after)]
    if open_[0] != open_[1]:
        said.append("Je liet niet twee keer dezelfde uitspraken open. Vergelijk daarom extra voorzichtig.")
    return said


# -- on the page -----------------------------------------------------------------------------------------------------


def picture(question: Question, answer: Answer, *, before: Answer = None, prediction: Answer = None) -> dict[str, Any]:
    """Return what stands under the statements, once each has an answer: nothing should steer who is still choosing.

    ``before`` is the answer of an earlier measurement; ``prediction`` that of a form with the field ``gemiddelde``.
    """
    if not question.is_complete(answer):
        return {}
    now = read(answer)
    earlier = read(before) if before else None
    number = dutch.parse_number(str((prediction or {}).get("gemiddelde") or ""))
    said = say_change(earlier, now) if earlier else say(now, None if number is None else float(number))
    sentences = "".join(f"<p>{escape(sentence)}</p>" for sentence in said)
    return {"html": _dots(now, earlier) + sentences}


def _dots(now: Reading, earlier: Reading | None) -> str:
    found = statements()
    scale = found.extra["scale"]
    axis = Axis(scale["min"], scale["max"], (scale["labels"][0], scale["labels"][-1]))
    then = earlier.answers if earlier else {}
    groups = [
        (
            component["title"],
            [
                Dot(
                    card.text + (" (telt omgekeerd mee)" if card["reversed"] else ""),
                    _word(now.answers[card.id], then, card.id),
                    now.answers[card.id],
                    earlier=then.get(card.id),
                )
                for card in found.where(component=component["id"])
            ],
        )
        for component in found.extra["components"]
        if found.where(component=component["id"])
    ]
    named = (
        [("Gemiddelde", now)] if earlier is None else [("Gemiddelde, eerste keer", earlier), ("Gemiddelde, nu", now)]
    )
    means = [
        Dot(name, f"{dutch.fixed(one.mean)} (band {' tot '.join(map(dutch.fixed, one.band))})", one.mean, one.band)
        for name, one in named
        if one.mean is not None and one.band is not None
    ]
    caption = "Jouw antwoorden als stippen" + (": de open cirkel is je antwoord van de eerste keer" if earlier else "")
    return dots_html(caption, axis, groups + ([("Alle uitspraken samen", means)] if means else []))


def _word(value: int | None, then: Mapping[str, int | None], id_: str) -> str:
    def word(one: int | None) -> str:
        return statements().extra["scale"]["unknown"] if one is None else str(one)

    return f"eerst {word(then[id_])}, nu {word(value)}" if then else word(value)


INSTRUMENT = Instrument(picture=picture, others=("before", "prediction"))
