"""Handing in to oneself: what a learner without a lecturer gets back for an assignment.

The keys, explanations and rubrics stand only in an assignment's source. Where that source is (a whole copy of the
course) the page can be made; an edition for students, which holds releases only, cannot make it and says so.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from course.base import dutch, html
from course.base.errors import CourseError
from course.base.markscheme import mark_scheme
from course.base.paths import exercises_dir
from course.base.reasons import why
from course.data import kept
from course.questions import Question, render
from course.record import handin
from course.record.files import replace_file

from .assignment import Assignment, points_in
from .graded import HandedIn

_SOLUTION = re.compile(r"^[ \t]*### (?:BEGIN|END) SOLUTION[ \t]*\n?", re.MULTILINE)
_STYLE = (
    "h2{margin-top:2.5rem;border-top:1px solid var(--ivk-line);padding-top:1rem}h3,h4{margin-bottom:.2rem}"
    "section{margin:1.5rem 0;padding-left:1rem;border-left:4px solid var(--ivk-hair)}"
    ".scroll,pre{overflow-x:auto}pre{background:var(--ivk-raised);padding:.6rem}"
    "@media print{h2,h3,h4{break-after:avoid}}"
)


def source_of(assignment: str) -> Path | None:
    """Return the source of an assignment, with its keys; ``None`` where this copy of the course does not hold it."""
    path = exercises_dir() / assignment / f"opdracht-{assignment}.ipynb"
    return path if path.is_file() else None


def page_path(folder: Path, assignment: str) -> Path:
    """Return where the page with explanations is kept: beside the assignment. Once it is there, it has been seen."""
    return folder / f"uitleg-{assignment}.html"


def write_page(folder: Path, assignment: str) -> str:
    """Make the page with explanations from what was last handed in, keep it beside the assignment, and return it.

    Raises:
        CourseError: this copy holds no source, nothing was handed in, or the page could not be kept.
    """
    source, handed = source_of(assignment), handin.last(folder, assignment)
    if source is None:
        raise CourseError("In deze uitgave van de cursus zit geen uitleg bij de opdrachten. Vraag je docent erom.")
    if handed is None:
        raise CourseError("Er is nog niets ingeleverd. Lever eerst in: dan past de uitleg bij jouw antwoorden.")
    content = kept.whole(Explained(assignment, folder, source, handed).page())
    path = page_path(folder, assignment)
    try:
        replace_file(path, content)
    except OSError as error:
        raise CourseError(f"{path.name} kon niet worden bewaard in de map {folder}: {why(error)}.") from None
    return content


class Explained(Assignment):
    """An assignment that was handed in, with all that its source says about the answers, as one page.

    The source's own cells are run for it, never a cell of the learner's notebook.
    """

    def __init__(self, assignment: str, folder: Path, source: Path, handed: handin.HandIn) -> None:
        self._handed = handed
        self._written: list[str] = []
        self._earned = self._possible = 0.0
        self._number = 0
        self._heading = ""
        super().__init__(assignment, folder)
        self._notebook: handin.Notebook = json.loads(source.read_text(encoding="utf-8"))
        self._points = points_in(self._notebook)

    def _open_store(self) -> Any:
        return HandedIn(self._handed.record)

    def page(self) -> str:
        """Return the page: in the order of the assignment, with rubric and examples where a person has to judge."""
        title, scheme = self.assignment, ""
        for cell in self._notebook["cells"]:
            text, info = "".join(cell["source"]), cell["metadata"].get("nbgrader", {})
            if cell["cell_type"] == "markdown":
                heading = re.search(r"^#{1,2} (.+)$", text, re.MULTILINE)
                if text.startswith("# ") and heading:
                    title = heading[1]
                elif heading:
                    self._heading = f"<h2>{escape(heading[1])}</h2>"
                scheme = mark_scheme(text)
            elif info.get("solution"):
                self._solution(info["grade_id"], text)
            elif text.startswith("les.ask("):
                self._run(text, scheme)
                scheme = ""
        return kept.page(f"Uitleg bij {title[0].lower()}{title[1:]}", self._above() + "".join(self._written), _STYLE)

    def _run(self, text: str, scheme: str) -> None:
        self._number += 1
        self._begin()
        self._written.append(f"<section><h3>Vraag {self._number}</h3>")
        exec(compile(ast.parse(text), self.id, "exec"), {"les": self})
        if scheme:
            self._written.append(
                "<h4>Zo kijkt een docent ernaar</h4><p>Leg je antwoord naast de rubric, en daarna naast de "
                f"voorbeelden. Wat zou je nu anders schrijven?</p>{_markdown(scheme)}"
            )
        self._written.append("</section>")

    def _begin(self) -> None:
        """Write the heading that the next question stands under; one without questions is left out."""
        self._written.append(self._heading)
        self._heading = ""

    def _ask(self, question: Question, part: str = "") -> None:
        self._written.append(render.answer_html(question, self.answer(question.id)))

    def score(self, question_id: str, correct: Any, explain: str | Mapping[str, str] | None = None) -> float:
        result, earned, words = self._scored(question_id, correct, explain)
        self._earned, self._possible = self._earned + earned, self._possible + self._points[question_id]
        self._written.append(render.result_html(result, words))
        if result.fraction != 1:
            self._written.append(self._good(question_id, correct, explain))
        return earned

    def _good(self, question_id: str, correct: Any, explain: str | Mapping[str, str] | None) -> str:
        """Return what a right answer is, and why, for a question that was not wholly right."""
        question, blank = self.question(question_id), self.answer(question_id) is None
        rows = [
            html.Html(f"<strong>{escape(label)}</strong><br>{html.lines(text)}") if label else text
            for label, text in question.solution(correct, explain, blank=blank)
        ]
        reason = question.reason(explain, blank=blank)
        why = html.paragraphs(reason) if reason else ""
        return f"<h4>Goed is</h4>{html.bullets(rows)}{why}" if rows or why else ""

    def _solution(self, grade_id: str, text: str) -> None:
        """Show the learner's own code beside one that is right. It is not run: there are more ways to be right."""
        cells = json.loads(self._handed.content)["cells"]
        own = ["".join(c["source"]) for c in cells if c["metadata"].get("nbgrader", {}).get("grade_id") == grade_id]
        self._begin()
        pairs = (("Jouw code", "".join(own[-1:]) or "Niet gevonden."), ("Zo kan het ook", _SOLUTION.sub("", text)))
        shown = "".join(f'<h3>{head}</h3><pre tabindex="0"><code>{escape(code)}</code></pre>' for head, code in pairs)
        self._written.append(f"<section>{shown}</section>")

    def _above(self) -> str:
        scored = (
            f"<p>De computer keek na wat er te kiezen of in te vullen was: je hebt daarvoor "
            f"<strong>{dutch.number(round(self._earned, 2))} van {dutch.number(self._possible)} punten</strong>. "
            "Wat je zelf schreef, lees je na met de rubric die erbij staat.</p>"
            if self._possible
            else "<p>Wat je schreef, lees je na met de uitleg die erbij staat.</p>"
        )
        return (
            f"<p>Je leverde in bij jezelf op {escape(dutch.moment(self._handed.time))}. Lees vooral wat er staat bij "
            f"vragen die je anders had: daar is het meeste te halen.</p>{scored}"
        )


def _markdown(scheme: str) -> str:
    """Return a mark scheme as HTML, without the sentences about the lecturer's commands."""
    import mistune  # only who asks for the page waits for it

    text = re.sub(r"[^.\n]*`autograder[^.]*\.", "", scheme)
    table = '<div class="scroll" role="region" aria-label="Rubric" tabindex="0"><table>'
    made = str(mistune.create_markdown(plugins=["table"])(text))
    return made.replace("<table>", table).replace("</table>", "</table></div>")
