"""The instruments, one folder each: a question that shows more with an answer than a judgement, or a thing to look at.

A folder's name is the instrument's id, and the name of its kind of question where it has one of its own. The folder is
found by its name; there is no list of instruments anywhere. Another package adds one without touching ours, with an
entry point of the group ``inclusief_voor_de_klas.instruments`` whose name is the id and whose value is the package:

    [project.entry-points."inclusief_voor_de_klas.instruments"]
    sociogram = "my_college.sociogram"

Either way the package holds ``INSTRUMENT``. See CONTRIBUTING for what else lies in the folder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from course.base.errors import CourseError
from course.base.paths import data_dir
from course.data.errors import suggestion
from course.questions import Answer, Question, bank

if TYPE_CHECKING:
    from course.page import QuestionView

#: The group of entry points with which another package offers its instruments.
GROUP = "inclusief_voor_de_klas.instruments"
#: What stands under a question: ``{"html": …}`` and, with something to keep, ``{"page": {name, type, content}}``.
Picture = Mapping[str, Any]


@dataclass(frozen=True)
class Answered:
    """A question of another module with the clean answer to it; ``None`` where there is none yet."""

    question: Question
    answer: Answer


#: Finds what a learner answered elsewhere, by its place: ``00-start/zelf-start``.
Earlier = Callable[[str], Answered]


class Page(Protocol):
    """What an instrument without a question may know of the page that it is shown on."""

    #: The id of the notebook.
    id: str
    #: The folder of the notebook.
    folder: Path

    def afresh(self, reply: dict[str, Any]) -> dict[str, Any]:
        """Show the page's answers as they now stand on disk; pass ``reply`` on."""


@dataclass(frozen=True)
class Instrument:
    """What an instrument consists of; it leaves out what it does not have.

    Attributes:
        kind: the class of its own kind of question.
        picture: makes what stands under a question: ``picture(question, answer, **settings)``. It is pure, and it gets
            the settings that the question names, with the clean answer for each of ``others``.
        others: the settings that are ids of other questions of the notebook; the picture follows their answers.
        earlier: whether the picture also gets ``earlier``, which finds what was answered in other modules.
        view: loads the class of the view; by default that of every question.
        show: shows the instrument where a notebook asks for it without a question (``les.show("id")``).
    """

    kind: type[Question] | None = None
    picture: Callable[..., Picture] | None = None
    others: tuple[str, ...] = ()
    earlier: bool = False
    view: Callable[[], type[QuestionView]] | None = None
    show: Callable[[Page], None] | None = None


def instrument_ids() -> list[str]:
    """Return the ids of all instruments: ours and those of other packages."""
    return sorted({*_own(), *(point.name for point in entry_points(group=GROUP))})


def has_instrument(id_: str) -> bool:
    """Tell whether there is an instrument with this id."""
    return id_ in _own() or bool(entry_points(group=GROUP, name=id_))


@cache
def instrument(id_: str) -> Instrument:
    """Return an instrument by its id.

    Raises:
        CourseError: there is none, or its package holds no ``INSTRUMENT``.
    """
    if id_ in _own():
        package = f"{__name__}.{id_}"
    elif found := entry_points(group=GROUP, name=id_):
        package = next(iter(found)).value
    else:
        raise CourseError(f"Het instrument ‘{id_}’ bestaat niet.{suggestion(id_, instrument_ids())}")
    loaded = getattr(import_module(package), "INSTRUMENT", None)
    if not isinstance(loaded, Instrument):
        raise CourseError(f"Het instrument ‘{id_}’ is niet af: in {package} ontbreekt INSTRUMENT.")
    return loaded


def instrument_of(question: Question) -> Instrument:
    """Return the instrument that a question names, else that of its own kind; an empty one for an ordinary question.

    Raises:
        CourseError: see ``instrument``.
    """
    if question.instrument:
        return instrument(question.instrument)
    return instrument(question.kind) if has_instrument(question.kind) else Instrument()


def load_questions(path: Path) -> dict[str, Question]:
    """Read a file of questions of every kind, those of the instruments included.

    Raises:
        QuestionError: see :func:`course.questions.load_questions`.
    """
    return bank.load_questions(path, kind_of)


@cache
def module_questions(module: str) -> Mapping[str, Question]:
    """Return the questions of a module by id, read once.

    Raises:
        QuestionError: see :func:`course.questions.load_questions`.
    """
    return load_questions(data_dir() / "questions" / f"{module}.toml")


def build(table: bank.Table) -> Question:
    """Make one question of any kind from its table.

    Raises:
        QuestionError: see :func:`course.questions.build`.
    """
    return bank.build(table, kind_of)


def kind_of(name: str) -> type[Question] | None:
    """Return the class of a kind of question by its name, general or an instrument's; ``None`` when there is none."""
    return bank.general_kind(name) or (instrument(name).kind if has_instrument(name) else None)


@cache
def _own() -> frozenset[str]:
    return frozenset(path.parent.name for path in Path(__file__).parent.glob("*/__init__.py*"))
