"""The vignette design as data: which situations exist, in which words, and which cannot exist.

``data/vignettes.toml`` declares two forms, each for primary, secondary and vocational education. A form crosses
the number of pupils with needs, the number with severe problems and (form 1) the support that is there. The design
follows 004 §4.1 and §4.2. The report contradicts itself about the numbers, so a form has readings, and names
the one that the deck follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import get_args

from msgspec.structs import asdict

from course.base.paths import data_dir
from course.data.errors import DataError, suggestion

from .content import ChoiceTable, ExclusionTable, Finding, FormTable, LevelId, Puzzle, StartTable, VignetteFile, content

BASE_ID = "basis"
LEVELS: tuple[str, ...] = get_args(LevelId)
NO_SUPPORT = "geen"


@dataclass(frozen=True)
class Level:
    """A sector of education, with its word for a pupil."""

    id: str
    label: str
    singular: str
    plural: str


@dataclass(frozen=True)
class Choice:
    """A kind of support, or something that is rated: an id, a short label and a full Dutch sentence."""

    id: str
    label: str
    text: str


@dataclass(frozen=True)
class Vignette:
    """One situation. ``support`` is the id of a kind of support, empty in form 2."""

    id: str
    needs: int
    severe: int
    support: str
    base: bool = False


@dataclass(frozen=True)
class Exclusion:
    """A combination of levels that is no vignette, and why."""

    needs: int
    severe: int
    reason: str


@dataclass(frozen=True)
class Reading:
    """One way to understand the published counts, in Dutch: what it says, and what pleads for and against it.

    ``base`` says in what the base vignette then differs from all others; empty where there is no base vignette.
    """

    id: str
    text: str
    pro: str
    con: str
    base: str


@dataclass(frozen=True)
class Form:
    """One form of the design for one level of education.

    Attributes:
        title: the question as a heading; ``short`` the same as the start of a chart's title.
        per_person: how many of ``vignettes`` one person rates, next to the base vignette.
        scale: the words for the ratings 1 to 5.
        needs, severe: the levels that are crossed; ``supports`` is empty where support is not varied.
        outcomes: what is rated, each from 1 to 5.
        vignettes: every combination that exists, without the base vignette.
        base: the situation that everybody sees first, or None.
        excluded: the combinations that were left out.
        puzzle: ``question`` and ``printed``: what does not add up in the published counts.
        readings: the ways to understand those counts; the deck follows the first.
    """

    id: str
    title: str
    short: str
    question: str
    source: str
    level: Level
    per_person: int
    scale: tuple[str, ...]
    needs: tuple[int, ...]
    severe: tuple[int, ...]
    supports: tuple[Choice, ...]
    outcomes: tuple[Choice, ...]
    vignettes: tuple[Vignette, ...]
    base: Vignette | None
    excluded: tuple[Exclusion, ...]
    puzzle: Puzzle
    readings: tuple[Reading, ...]

    @property
    def all_vignettes(self) -> tuple[Vignette, ...]:
        """The base vignette (where there is one) and all others."""
        return ((self.base,) if self.base else ()) + self.vignettes

    def vignette(self, vignette_id: str) -> Vignette:
        """Return one vignette or the base; an unknown id raises :class:`DataError`."""
        known = {v.id: v for v in self.all_vignettes}
        if vignette_id not in known:
            raise DataError(f"Het vignet ‘{vignette_id}’ bestaat niet.{suggestion(vignette_id, known)}")
        return known[vignette_id]

    def outcome(self, outcome_id: str) -> Choice:
        """Return one rated aspect; an unknown id raises :class:`DataError`."""
        return _pick(self.outcomes, outcome_id, "onderdeel")

    def support(self, support_id: str) -> Choice:
        """Return one kind of support; an unknown id raises :class:`DataError`."""
        return _pick(self.supports, support_id, "soort ondersteuning")


def form(form_id: str = "vorm1", level: str = "po") -> Form:
    """Return one form of the design.

    Args:
        form_id: ``"vorm1"`` (what still succeeds) or ``"vorm2"`` (which support is needed).
        level: ``"po"``, ``"vo"`` or ``"mbo"``.

    Raises:
        DataError: unknown form or level, or a fault in ``data/vignettes.toml``.
    """
    forms = load(_file())
    if level not in LEVELS:
        raise DataError(f"De sector ‘{level}’ bestaat niet.", expected="po, vo of mbo")
    for candidate in forms:
        if (candidate.id, candidate.level.id) == (form_id, level):
            return candidate
    raise DataError(f"De vorm ‘{form_id}’ bestaat niet.{suggestion(form_id, {f.id for f in forms})}")


def findings(form_id: str = "vorm1", level: str = "po", by: str | None = None) -> list[Finding]:
    """Return what the report states for a form and level, for one condition (``by``) or for all of them."""
    return [e for e in content(_file()).finding if e.form == form_id and e.level in ("", level) and by in (None, e.by)]


def _file() -> Path:
    return data_dir() / "vignettes.toml"


@cache
def load(path: Path) -> tuple[Form, ...]:
    """Return every form of a vignette file for every level, checked."""
    raw = content(path)
    try:
        for part in asdict(raw.text).values():
            part.format(needs="", severe="", singular="", plural="")
        forms = tuple(_form(entry, level, raw) for entry in raw.form for level in LEVELS)
    except KeyError as error:
        raise DataError(
            f"‘{error.args[0]}’ bestaat niet, maar staat als {{{error.args[0]}}} in een zin.", file=path
        ) from None
    except DataError as error:
        raise error.within(path) from None
    ids = [f.id for f in forms if f.level.id == LEVELS[0]]
    if len(set(ids)) != len(ids):
        raise DataError("Twee vormen hebben dezelfde id.", file=path)
    return forms


def _form(entry: FormTable, level_id: str, raw: VignetteFile) -> Form:
    def wrong(problem: str, expected: str) -> DataError:
        return DataError(problem, entry=f"{entry.id}, {level_id}", expected=expected)

    level = Level(id=level_id, **asdict(getattr(raw.levels, level_id)))
    supports = {support.id: support for support in raw.support}
    readings = entry.readings
    if entry.reading not in readings:
        hint = suggestion(entry.reading, readings)
        raise wrong(f"De lezing ‘{entry.reading}’ staat niet onder [form.readings].{hint}", " of ".join(readings))
    needs: tuple[int, ...] = getattr(readings[entry.reading].needs, level_id)
    severe: tuple[int, ...] = getattr(readings[entry.reading].severe, level_id)
    for name, counts in (("needs", needs), ("severe", severe)):
        if len(set(counts)) != len(counts) or not counts or min(counts) < (2 if name == "needs" else 0):
            raise wrong(
                f"De aantallen bij ‘{name}’ zijn {list(counts)}.",
                "verschillende hele getallen; bij needs van 2 af, bij severe van 0 af",
            )
    if unknown := [s for s in entry.support if s not in supports]:
        hint = suggestion(unknown[0], supports)
        raise wrong(f"De ondersteuning ‘{unknown[0]}’ staat niet onder [[support]].{hint}", ", ".join(supports))
    if len(entry.scale) != 5:
        raise wrong(f"De schaal heeft {len(entry.scale)} woorden.", "vijf woorden, voor de scores 1 tot en met 5")
    excluded = tuple(_excluded(entry.id, level, needs, severe, raw.exclusion))
    gone = {(e.needs, e.severe) for e in excluded}
    vignettes = tuple(
        Vignette(vignette_id(n, s, support), n, s, support)
        for n, s, support in product(needs, severe, entry.support or ("",))
        if (n, s) not in gone
    )
    if not 1 <= entry.per_person <= len(vignettes):
        raise wrong(f"Er zijn {len(vignettes)} vignetten.", f"per_person van 1 tot en met {len(vignettes)}")
    start: StartTable | None = getattr(entry.base, level_id, None)
    return Form(
        id=entry.id,
        title=entry.title,
        short=entry.short,
        question=entry.question,
        source=entry.source,
        level=level,
        per_person=entry.per_person,
        scale=entry.scale,
        needs=needs,
        severe=severe,
        supports=tuple(_choice(supports[s], level) for s in entry.support),
        outcomes=tuple(_choice(outcome, level) for outcome in entry.outcome),
        vignettes=vignettes,
        base=Vignette(BASE_ID, base=True, **asdict(start)) if start else None,
        excluded=excluded,
        puzzle=entry.puzzle,
        readings=tuple(
            Reading(id_, readings[id_].text, readings[id_].pro, readings[id_].con, readings[id_].base)
            for id_ in sorted(readings, key=lambda id_: id_ != entry.reading)
        ),
    )


def vignette_id(needs: int, severe: int, support: str) -> str:
    """Return the stable id of a situation: ``8-3-leraar``, or ``8-3`` where support is not varied."""
    return f"{needs}-{severe}-{support}" if support else f"{needs}-{severe}"


def _excluded(
    form_id: str, level: Level, needs: tuple[int, ...], severe: tuple[int, ...], exclusion: ExclusionTable
) -> list[Exclusion]:
    rule = exclusion.rule.format(singular=level.singular, plural=level.plural)
    impossible = [Exclusion(n, s, rule) for n, s in product(needs, severe) if s > n]
    listed = [
        Exclusion(cell.needs, cell.severe, cell.reason)
        for cell in exclusion.cell
        if (cell.form, cell.level) == (form_id, level.id)
    ]
    return impossible + listed


def _choice(entry: ChoiceTable, level: Level) -> Choice:
    return Choice(entry.id, entry.label, entry.text.format(singular=level.singular, plural=level.plural))


def _pick(choices: tuple[Choice, ...], wanted: str, what: str) -> Choice:
    for choice in choices:
        if choice.id == wanted:
            return choice
    raise DataError(f"Dit {what} bestaat niet: ‘{wanted}’.{suggestion(wanted, [c.id for c in choices])}")
