"""A module as one page that stands alone: to read on a telephone, to keep or to print, with the learner's own answers.

What its cells call of the lesson is done as in a notebook. What asks becomes text; what needs the course itself (a
button, a list that follows the answers) is left out. No script, nothing that is fetched.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Mapping
from html import escape
from itertools import count
from typing import Any

from course.base import dutch, html
from course.base.errors import CourseError
from course.base.gathering import gathered
from course.base.paths import modules_dir
from course.charts.show import STYLE as FIGURE_STYLE
from course.data import kept
from course.data.syllabus import syllabus
from course.page.output import show_html
from course.page.sources import source_line
from course.questions import Answer, Question, render

from .questionnaire import Questionnaire

_STYLE = (
    ".ivk-asked{margin:1.5rem 0;padding:.25rem 1rem;border:1px solid var(--ivk-line);"
    "border-left:5px solid var(--ivk-main);border-radius:var(--ivk-radius)}"
    ".ivk-asked .ivk-prompt>:last-child{font-weight:600}"
    "figure{margin:1rem 0}.ivk-scroll,.ivk-context{overflow-x:auto}"
    # On paper: two columns of short lines, and what folds out too, but not what says again what a picture shows.
    "@page{margin:13mm 12mm;@bottom-right{content:counter(page)}}"
    "@media print{main{columns:2;column-gap:8mm;font-size:9pt;line-height:1.35}"
    "h1{column-span:all}h1,h2,h3,h4,summary{break-after:avoid}h2{font-size:13pt;margin:6pt 0 2pt;padding-top:3pt;"
    "border-top:1pt solid var(--ivk-main)}h3,h4{font-size:10.5pt;margin:4pt 0 2pt}p,ul,ol,dl,dd,figure{margin:0 0 4pt}"
    "main .ivk-asked{margin:0 0 6pt;padding:0 0 0 6pt;border-width:0 0 0 2pt;border-radius:0}"
    ".ivk-asked ul{font-size:8.5pt}"
    "main ul.ivk-deck.ivk-deck{display:block;margin:0}main .ivk-deck>li.ivk-deck-card.ivk-deck-card{margin:0 0 4pt;"
    "padding:0 0 0 6pt;border-width:0 0 0 2pt;border-color:var(--ivk-hair);border-radius:0}"
    "main .ivk-drawing svg{width:auto;max-width:100%;max-height:60mm}small{font-size:7.5pt}"
    "p,li{orphans:3;widows:3}a{color:inherit}:is(li,tr,svg){break-inside:avoid}"
    "details:not(:has(>summary>small))::details-content{content-visibility:visible;block-size:auto}"
    ":is(figure.ivk-figure,.ivk-diagram) details:not(:has(>summary>small)){display:none}}"
)


def page_of(asked: Questionnaire, shows: Mapping[str, Callable[..., None]]) -> str:
    """Return the page of a module.

    Args:
        asked: its questions, with the learner's answers.
        shows: what its other cells call, by name: ``show`` and ``cards``.
    """
    return _Paper(asked, shows).page()


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


class _Paper:
    """The page of one module, in the order of its notebook."""

    def __init__(self, asked: Questionnaire, shows: Mapping[str, Callable[..., None]]) -> None:
        self._asked = asked
        self._calls = {**shows, "ask": self._ask, "show": self._show(shows["show"]), "recap": self._recap}
        self._number = count(1)
        self._parts: list[str] = []

    def page(self) -> str:
        asked = self._asked
        notebook = self._notebook()
        for cell in notebook["cells"]:
            text = "".join(cell["source"])
            if cell["cell_type"] == "markdown":
                self._parts.append(_markdown(text))
            else:
                self._run(text)
        saved = f"<time>{escape(dutch.moment(asked.saved))}</time>" if asked.saved else ""
        with_answers = f"Met jouw antwoorden, zoals bewaard op {saved}. " if saved else ""
        head = f"<p>{with_answers}Antwoorden geef je in de cursus zelf.</p>"
        title = notebook["metadata"]["cursus"]["title"]
        body = _in_order(head + _alone("".join(self._parts)))
        part = f"Module {asked.id.partition('-')[0]}"
        return kept.page(title, body, FIGURE_STYLE + _STYLE, part=part)

    def _notebook(self) -> dict[str, Any]:
        """Return the course's own notebook; where the course comes without, as on a site, the learner's."""
        name = f"{self._asked.id}.ipynb"
        found = next((path for path in (modules_dir() / name, self._asked.folder / name) if path.is_file()), None)
        if found is None:
            raise CourseError("De tekst van deze module is hier niet te vinden.")
        notebook: dict[str, Any] = json.loads(found.read_text(encoding="utf-8"))
        return notebook

    def _run(self, text: str) -> None:
        """Do what a cell calls of the lesson, with the words that it gives; nothing else that stands in a cell."""
        try:
            body = ast.parse(text).body
        except SyntaxError:  # a learner's own
            return
        for node in body:
            match node:
                case ast.Expr(ast.Call(ast.Attribute(ast.Name("les"), name), args, keywords)) if name in self._calls:
                    more = {one.arg: ast.literal_eval(one.value) for one in keywords if one.arg}
                    with gathered() as shown:
                        self._calls[name](*map(ast.literal_eval, args), **more)
                    self._parts += shown

    def _ask(self, *ids: str) -> None:
        for id_ in ids:
            question, part = self._asked.placed(id_)
            if not part or part == next(iter(question.parts.values())):  # one that is asked in parts, once
                self._write(question)

    def _write(self, question: Question) -> None:
        value, extra = self._asked.standing(question)
        own = "" if value is None else self._own(question, value) + extra
        source = source_line(question.source) if question.source else ""
        show_html(
            f'<div class="ivk-asked" role="group" aria-label="Vraag {next(self._number)}">'
            f"{render.asked_html(question)}{source}{own}</div>"
        )

    def _own(self, question: Question, value: Answer) -> str:
        """Return the learner's answer; why it is right or wrong only where that was read."""
        said = html.bullets(
            html.Html(f"<strong>{escape(label)}</strong><br>{html.lines(text)}") if label else html.lines(text)
            for label, text in question.retell(value)
        )
        told = ""
        if self._asked.tries(question).explained:
            told = render.result_html(question.score(value), "Uitleg")
        return f"<p><strong>Jouw antwoord</strong></p>{said}{told}"

    def _show(self, show: Callable[..., None]) -> Callable[..., None]:
        def shown(id_: str) -> None:
            with gathered() as found:
                show(id_)
            if not found.widgets:  # not what one has to press or fill in
                show_html("".join(found))

        return shown

    def _recap(self, *ids: str) -> None:
        """Tell of a part how it went, where something of it was done."""
        told = self._asked.recapped([self._asked.question(id_) for id_ in ids])
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
