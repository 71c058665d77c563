"""Numbers in the prose of notebooks: each comes from a fact, or says why it is not a figure.

A figure stands between marks that Jupyter does not show: ``<!--feit:laag-1-aandeel-->80 %<!--/feit-->``.
``python -m course.authoring.prose`` writes the present text of every fact between its marks, in all notebooks of
``modules/`` and ``exercises/``. :func:`check_prose` finds every other number, except in

* an invented case, between ``<!--verzonnen-->`` and ``<!--/verzonnen-->``; its text must use the word "verzonnen";
* code, formulas between dollar signs, ``<kbd>`` keys, link targets, images and other HTML tags and comments;
* the rest of ``NOT_A_FIGURE`` below: the numbers of lists, modules, sections, tables, groups and so on.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from course.base.command import run_command
from course.data.errors import DataError
from course.data.facts import fact

_MARKED = re.compile(r"<!--feit:(?P<id>[^>]*?)-->(?P<text>.*?)<!--/feit-->", re.DOTALL)
_LOOSE_MARK = re.compile(r"<!--/?feit[^>]*>")
_INVENTED = re.compile(r"<!--verzonnen-->(.*?)<!--/verzonnen-->", re.DOTALL)
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")

_NUMERAL = r"\d+(?:\.\d+)*[a-k]?"
_SERIES = rf"{_NUMERAL}(?:\s*(?:,|–|-|/|t/m|tot en met|en|of)\s*§?{_NUMERAL})*"

#: What may hold a number that is no figure: a pattern, and an example that the tests hold it to.
NOT_A_FIGURE: tuple[tuple[str, str], ...] = (
    (r"=== BEGIN MARK SCHEME ===.*?=== END MARK SCHEME ===", "=== BEGIN MARK SCHEME === 4 === END MARK SCHEME ==="),
    (r"```.*?```|~~~.*?~~~", "```\nx = 3\n```"),
    (r"`[^`\n]+`", "`03-differentiatie`"),
    (r"\$[^$\n]+\$", "$1{,}96 \\cdot SEM$"),
    (r"<kbd>.*?</kbd>", "<kbd>Alt</kbd> + <kbd>1</kbd>"),
    (r"\]\([^)]*\)|https?://\S+", "[de volgende pagina](04-co-teaching.ipynb)"),
    (r"<!--.*?-->|<[^>]+>", '<img width="300" alt="">'),
    (r"^\s*(?:>\s*)*#*\s*\d+[.)]\s", "3. de derde stap"),
    (r"\(\s*(?:\d+ uur(?: en )?)?(?:\d+ minuten)?\s*\)", "## Drie lagen (20 minuten)"),
    (r"\bstudietijd:? [^\n.]*", "Studietijd: 5 uur"),
    (r"(?<![\d.,])00\d\b", "003, hoofdstuk 1"),
    (rf"§§?\s*{_SERIES}", "003, §3.3 advies 5 tot en met 9"),
    (
        r"\b(?:hoofdstuk(?:ken)?|paragraaf|artikel(?:en)?|bijlagen?|tabel(?:len)?|figu(?:ur|ren)|advie(?:s|zen)|modules?|[Oo]pdracht"
        rf"|deel|stap(?:pen)?|vra(?:ag|gen)|la(?:ag|gen)|fasen?|niveaus?|treden?|clusters?|vorm)\s+{_SERIES}\b",
        "tabel 3.16 en 3.17",
    ),
    (rf"\b(?:groep(?:en)?|klas(?:sen)?|mbo|mbo-niveaus?)\s+{_SERIES}\b", "groep 5/6"),
    (r"\bom \d{1,2}[.:]\d{2}(?: uur)?|\b\d{1,2}[.:]\d{2} uur", "om 10.30 uur"),
    (r"\bschaal van \d+ (?:tot en met|tot|t/m) \d+", "een schaal van 1 tot en met 5"),
    (r"\b\d+ EC\b", "1 EC"),
    (r"(?<=[(;])[^();\d]+, \d{4}(?=\.?\)|;|, )", "(Elzinga & Van Manen, 2025, hoofdstuk 1; Wienen, 2023)"),
)


def check_prose(markdown: str) -> list[str]:
    """Return a Dutch sentence for each thing that is wrong with the numbers in one text."""
    problems = []

    def marked(match: re.Match[str]) -> str:
        try:
            expected = fact(match["id"]).text
        except DataError as error:
            problems.append(str(error))
            return " "
        if match["text"] != expected:
            problems.append(
                f"Bij feit ‘{match['id']}’ staat ‘{match['text']}’, maar het feit is ‘{expected}’. Draai"
                " ‘python -m course.authoring.prose’ om dit bij te werken."
            )
        return " "

    def invented(match: re.Match[str]) -> str:
        if "verzonnen" not in match[1].lower():
            problems.append("Een stuk tussen <!--verzonnen--> en <!--/verzonnen--> zegt niet dat het verzonnen is.")
        return " "

    rest = _MARKED.sub(marked, markdown)
    rest = _INVENTED.sub(invented, rest)
    problems += [f"Het merkteken {mark[0]} heeft geen begin of geen einde." for mark in _LOOSE_MARK.finditer(rest)]
    for pattern, _ in NOT_A_FIGURE:
        rest = re.sub(pattern, " ", rest, flags=re.IGNORECASE | re.MULTILINE | re.DOTALL)
    for match in _NUMBER.finditer(rest):
        around = " ".join(rest[max(0, match.start() - 40) : match.end() + 30].split())
        problems.append(
            f"Het getal {match[0]} (in ‘… {around} …’) heeft geen bron. Haal het uit data/facts.csv met"
            " <!--feit:ID--><!--/feit-->, schrijf het als woord, of zet een verzonnen voorbeeld tussen"
            " <!--verzonnen--> en <!--/verzonnen-->."
        )
    return problems


def refresh_prose(markdown: str) -> str:
    """Return the text with every fact as it stands in ``data/facts.csv`` now.

    Raises :class:`DataError` when the text asks for a fact that does not exist.
    """
    return _MARKED.sub(lambda match: f"<!--feit:{match['id']}-->{fact(match['id']).text}<!--/feit-->", markdown)


def notebooks(root: Path) -> list[Path]:
    """Return the notebooks whose prose is ours: modules and the sources of the exercises."""
    found = [*(root / "modules").glob("*.ipynb"), *(root / "exercises").glob("*/*.ipynb")]
    return sorted(path for path in found if ".ipynb_checkpoints" not in path.parts)


def markdown_cells(notebook: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the markdown cells of a notebook, as the dictionaries of the notebook itself."""
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "markdown"]


def source_text(cell: dict[str, Any]) -> str:
    """Return the text of a cell; a notebook may store it as one text or as a list of lines."""
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def refresh_notebook(path: Path) -> bool:
    """Bring the facts in one notebook up to date; return whether the file changed."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    changed = False
    for cell in markdown_cells(notebook):
        before = source_text(cell)
        after = refresh_prose(before)
        if after != before:
            cell["source"] = after if isinstance(cell["source"], str) else after.splitlines(keepends=True)
            changed = True
    if changed:
        path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")
    return changed


def main() -> None:
    """Bring the facts in every notebook of this checkout up to date."""
    root = Path(__file__).resolve().parents[2]
    for path in notebooks(root):
        try:
            if refresh_notebook(path):
                print(f"{path.relative_to(root)}: bijgewerkt")
        except DataError as error:
            raise SystemExit(f"{path.relative_to(root)}: {error}") from None


if __name__ == "__main__":
    run_command(main)
