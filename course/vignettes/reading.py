"""What a model says, in plain Dutch: one sentence per effect, and no more than the numbers allow."""

from __future__ import annotations

from collections.abc import Sequence

from course.base.dutch import fixed, listing

from .analysis import SUPPORT, Effect, Result
from .design import Form

LIMITS = (
    "Mensen schatten hier zichzelf in, bij een klas die ze zich voorstellen. Hoe goed het in een echte klas lukt, is "
    "niet gemeten.",
    "Dit gaat over de groep die meedeed, en niet over alle leraren of studenten. Wie meedoet, kiest daar zelf voor.",
    "Het model rekent alsof de stap van 1 naar 2 even groot is als die van 4 naar 5. Vlak bij de grenzen 1 en 5 kan "
    "een score niet verder, waardoor effecten daar kleiner lijken.",
    "Het model rekent voor iedereen met hetzelfde effect van een leerling erbij. Verschillen mensen daarin, dan zijn "
    "de intervallen bij de aantallen leerlingen te smal.",
    "‘Niet aantoonbaar’ is iets anders dan ‘er is geen verschil’. Met meer mensen wordt het interval smaller.",
    "De uitkomsten zijn geen oordeel over één persoon, en er hoort geen cijfer bij.",
)


def base_note(design: Form) -> str:
    """Return why the base vignette has a term of its own in the model, for the reading that the deck follows."""
    return (
        f"{design.readings[0].base}. Of een score daar hoger is door de lichte situatie of doordat het de eerste was, "
        "valt niet te zeggen. Daarom heeft het basisvignet in het model een eigen term. De andere effecten komen "
        "alleen uit de vignetten die in willekeurige volgorde kwamen."
    )


def term_label(term: str, design: Form) -> str:
    """Return the Dutch name of a term of the model, as a row of a table or chart."""
    if term.startswith(SUPPORT):
        return design.support(term.removeprefix(SUPPORT)).label
    one = design.level.singular
    return {
        "intercept": "gemiddelde in het midden van het ontwerp" + (", zonder extra hulp" if design.supports else ""),
        "needs": f"elke {one} met een ondersteuningsbehoefte erbij",
        "severe": f"elke {one} met ernstige problemen erbij",
        "position": "elke plaats verder in de stapel",
        "base": "basisvignet (de eerste en lichtste situatie)",
    }[term]


def interval(effect: Effect) -> str:
    """Return the bounds of the 95 % interval: ``−0,20 tot −0,10``."""
    return f"{fixed(effect.low)} tot {fixed(effect.high)}"


def effect_sentence(effect: Effect, design: Form) -> str:
    """Return one effect as a sentence, with its 95 % interval and what it adds up to over the design."""
    label = _opening(effect.term, design)
    between = f"(95%-interval {interval(effect)})"
    if not effect.shown:
        corrected = not effect.low <= 0 <= effect.high
        after = f" na de correctie voor {len(design.outcomes)} onderdelen" if corrected else ""
        return f"{label}: geen aantoonbaar verschil{after} {between}."
    direction = "hoger" if effect.estimate > 0 else "lager"
    return f"{label}: {fixed(abs(effect.estimate))} punt {direction} {between}.{_span(effect, design)}"


def explain(result: Result, design: Form) -> list[str]:
    """Return the sentences about one aspect: the effects, and where the other differences lie."""
    if not result.effects:
        return [result.reason]
    sentences = [effect_sentence(effect, design) for effect in result.effects if _is_condition(effect.term)]
    if result.icc is not None:
        sentences.append(
            f"Van de verschillen die dan overblijven, ligt {fixed(100 * result.icc, 0)}% tussen mensen (de ICC): "
            "de een geeft bij alle situaties hogere scores dan de ander."
        )
    if result.method == "ols":
        sentences.append(
            f"{result.reason} Daarom staat hier een gewone regressie, met intervallen die er rekening mee houden dat "
            "scores van één persoon op elkaar lijken."
        )
    return sentences


def summary(results: Sequence[Result], design: Form) -> list[str]:
    """Return the main lines over all aspects: for each condition, where it makes a demonstrable difference."""
    fitted = [result for result in results if result.effects]
    lines = []
    for term in dict.fromkeys(e.term for result in fitted for e in result.effects if _is_condition(e.term)):
        found = [(r.outcome.label, e.estimate) for r in fitted if (e := r.effect(term)) and e.shown]
        parts = []
        for word, names in (
            ("hogere", [name for name, estimate in found if estimate > 0]),
            ("lagere", [name for name, estimate in found if estimate < 0]),
        ):
            if names:
                where = "alle onderdelen" if len(names) == len(design.outcomes) else listing(names)
                parts.append(f"aantoonbaar {word} scores bij {where}")
        lines.append(
            f"{_opening(term, design)}: {listing(parts) or 'bij geen enkel onderdeel een aantoonbaar verschil'}."
        )
    return lines


def _is_condition(term: str) -> bool:
    return term not in ("intercept", "base")


def _opening(term: str, design: Form) -> str:
    label = term_label(term, design)
    if term.startswith(SUPPORT):
        return f"Met een {label}, vergeleken met geen extra ondersteuning"
    return label[0].upper() + label[1:]


def _span(effect: Effect, design: Form) -> str:
    if effect.term not in ("needs", "severe"):
        return ""
    levels = design.needs if effect.term == "needs" else design.severe
    size = fixed(abs(effect.estimate) * (max(levels) - min(levels)), 1)
    return f" Van {min(levels) or 'geen'} naar {max(levels)} {design.level.plural} is dat {size} punt."
