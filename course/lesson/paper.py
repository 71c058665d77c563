"""A module as one page that stands alone: to read on a telephone, to keep or to print, with the learner's own answers.

The module's cells are run as in a notebook, without a kernel. What asks becomes text; what needs the course itself (a
button, a list that follows the answers) is left out. No script, nothing that is fetched.
"""

from __future__ import annotations

import ast
import json
import re
from html import escape
from itertools import count
from pathlib import Path
from typing import Any

from course.base import dutch, html
from course.base.errors import CourseError
from course.base.gathering import gathered
from course.base.paths import data_dir, modules_dir
from course.charts.show import STYLE as FIGURE_STYLE
from course.data.syllabus import syllabus
from course.page.output import show_html
from course.questions import Question, render
from course.record.answers import now

from .lesson import Lesson

_STYLE = (
    ".ivk-asked{margin:1.5rem 0;padding:.25rem 1rem;border:1px solid var(--ivk-line);"
    "border-left:5px solid var(--ivk-main);border-radius:var(--ivk-radius)}"
    ".ivk-asked .ivk-prompt>:last-child{font-weight:600}"
    ".head{border-bottom:1px solid var(--ivk-line)}"
    "figure{margin:1rem 0}.ivk-scroll,.ivk-context{overflow-x:auto}"
    "@page{margin:18mm}@media print{h1,h2,h3,h4{break-after:avoid}.ivk-asked{break-inside:avoid-page}"
    "p,li{orphans:3;widows:3}a{color:inherit}details::details-content{content-visibility:visible;block-size:auto}}"
)


def page_of(module: str, folder: Path) -> str:
    """Return the page of a module; ``folder`` is where its notebook stands with the learner, with answers beside it.

    Raises:
        CourseError: there is no such module, or the answers cannot be read.
    """
    return _Paper(module_named(module), folder).page()


def module_named(text: str) -> str:
    """Return the module that is called so: ``03-differentiatie``, or by its number alone.

    Raises:
        CourseError: there is none.
    """
    known = [one.id for one in syllabus().module if (modules_dir() / f"{one.id}.ipynb").is_file()]
    found = [id_ for id_ in known if text in (id_, id_.partition("-")[0])]
    if not found:
        raise CourseError(f"Er is geen module '{text}'. Kies uit {dutch.listing(known, 'of')}.")
    return found[0]


class _Paper(Lesson):
    """A module whose cells write a page."""

    def __init__(self, module: str, folder: Path) -> None:
        self._number = count(1)
        super().__init__(module, data_dir() / "questions" / f"{module}.toml", folder)

    def page(self) -> str:
        notebook = json.loads((modules_dir() / f"{self.id}.ipynb").read_text(encoding="utf-8"))
        with gathered() as parts:
            for cell in notebook["cells"]:
                text = "".join(cell["source"])
                if cell["cell_type"] == "markdown":
                    parts.append(_markdown(text))
                elif "open_lesson(" not in text:
                    exec(compile(ast.parse(text), self.id, "exec"), {"les": self})
        title = notebook["metadata"]["cursus"]["title"]
        saved = self._store.record().saved
        with_answers = f" Met jouw antwoorden, zoals bewaard op {escape(dutch.moment(saved))}." if saved else ""
        head = (
            f'<p class="head">{escape(syllabus().title)}, module {self.id.partition("-")[0]}. Gemaakt op '
            f"{escape(dutch.moment(now()))}.{with_answers} Antwoorden geef je in de cursus zelf.</p>"
        )
        return html.page(title, _in_order(head + _alone("".join(parts))), FIGURE_STYLE + _STYLE)

    def _ask(self, question: Question, part: str = "") -> None:
        if part and part != next(iter(question.parts.values())):
            return  # a question that is asked in parts is shown whole, where it begins
        value, _ = self._saved_answer(question)
        own = "" if value is None else self._own(question, value)
        show_html(
            f'<div class="ivk-asked" role="group" aria-label="Vraag {next(self._number)}">'
            f"{render.asked_html(question)}{own}</div>"
        )

    def _own(self, question: Question, value: Any) -> str:
        """Return the learner's answer with what follows from it; why it is right or wrong only where that was read."""
        rows = question.describe(value)
        said = html.bullets(
            html.Html(f"<strong>{escape(label)}</strong><br>{html.lines(text)}") if label else html.lines(text)
            for label, text in rows
        )
        judged = ""
        if self._tries(question).explained:
            result = question.score(value)
            judged = render.result_html(result, "Uitleg")
        return f"<p><strong>Jouw antwoord</strong></p>{said}{judged}{self._extra(question, value).get('html', '')}"

    def show(self, id_: str) -> None:
        """Show what can be read; not what one has to press or fill in."""
        with gathered() as shown:
            super().show(id_)
        if not shown.widgets:
            show_html("".join(shown))

    def progress(self) -> None:
        """Show nothing: it follows the answers."""

    def recap(self, *question_ids: str) -> None:
        """Tell of a part how it went, where something of it was done."""
        told = self._recap([self.question(id_) for id_ in question_ids])
        if [group["state"] for group in told["groups"]] != ["open"]:
            show_html(f"<p>{escape(told['line'])}</p>{html.bullets(group['text'] for group in told['groups'])}")


def _markdown(text: str) -> str:
    """Return a cell of the course's own prose as HTML."""
    import mistune  # only who asks for a page waits for it

    made = str(mistune.create_markdown(escape=False, plugins=["table", "strikethrough"])(text))
    table = '<div class="ivk-scroll" role="region" aria-label="Tabel" tabindex="0"><table>'
    return made.replace("<table>", table).replace("</table>", "</table></div>")


def _alone(body: str) -> str:
    """Take away the module's own h1, as the page has its title, and links to other notebooks, but not their words."""
    body = re.sub(r"<h1>.*?</h1>", "", body, count=1, flags=re.DOTALL)
    return re.sub(r'<a href="(?!https?:|#|data:)[^"]*"[^>]*>(.*?)</a>', r"\1", body, flags=re.DOTALL)


def _in_order(body: str) -> str:
    """Let no heading skip a level, as what stands by itself in a notebook may do in a page."""
    level, inside = 1, 1

    def mend(match: re.Match[str]) -> str:
        nonlocal level, inside
        if not match[1]:
            inside = level = max(2, min(int(match[2]), level + 1))
        return f"<{match[1]}h{inside}"

    return re.sub(r"<(/?)h([1-6])\b", mend, body)
