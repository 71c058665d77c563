"""Is the look of the course defined in one place, and can all of it be read: in the light and in the dark?"""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path

import pytest

from course.base.html import TOKENS
from course.jupyter.site import bundle

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "course" / "base" / "tokens.css"
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")

#: Text on what lies behind it, 4.5 to 1; what can be used, and where the keyboard is, 3 to 1 (WCAG 2.2, 1.4.3, 1.4.11).
TEXT = [
    *((text, behind) for text in ("ink", "soft") for behind in ("paper", "raised")),
    *((text, "paper") for text in ("main", "good", "bad", "again")),
    ("ink", "main-soft"),
    ("main-ink", "main"),
]
EDGES = [(edge, behind) for edge in ("line", "main", "focus") for behind in ("paper", "raised")]
#: Lines that only divide, and what lies behind a drawing that has colours of its own.
NO_CONTRAST = {"hair", "sheet"}

#: Where a colour is no part of the look, or cannot be named from a style sheet.
EXCEPTIONS = {
    "course/charts/theme.py",  # colours that tell values apart, in a chart's own language
    "course/page/pictures.py",  # what stands in a drawing, and what takes its place in the dark
    "course/instruments/conversation/map.py",  # a drawing
    "course/instruments/share/agreement.py",  # a drawing
}
#: Looks of their own: the front of JupyterLab, the site around it, and what is built from sources that are looked at.
ELSEWHERE = ("course/jupyter/", "course/page/static/", "autograder/page/static/")


def values(selector: str) -> dict[str, str]:
    """Return the tokens of one block of the file."""
    block = re.search(rf"{re.escape(selector)} {{(.*?)}}", TOKENS)
    assert block, selector
    return dict(re.findall(r"--ivk-([\w-]+): ([^;]+);", block[1]))


LIGHT = values(":root")
DARK = LIGHT | values('body[data-jp-theme-light="false"]')


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted(map(luminance, (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_can_every_pair_be_told_apart(theme):
    """Is every text readable on what lies behind it, and every edge seen?"""
    weak = [(*pair, least) for pairs, least in ((TEXT, 4.5), (EDGES, 3)) for pair in pairs
            if contrast(*(theme[name] for name in pair)) < least]  # fmt: skip
    assert weak == []


def test_is_no_colour_left_out():
    """Does every colour of the file stand in a pair, and has each its dark twin?"""
    named = {name for name, value in LIGHT.items() if value.startswith("#")}
    assert named == {*chain(*TEXT, *EDGES), *NO_CONTRAST}
    assert values('body[data-jp-theme-light="false"]').keys() == named - {"sheet"}


def sources() -> list[Path]:
    """The style sheets, and the code and templates that hold style."""
    found = chain(
        *((ROOT / top).rglob(f"*.{kind}") for top in ("course", "autograder") for kind in ("css", "py", "j2"))
    )
    return [
        path
        for path in sorted(found)
        if not path.relative_to(ROOT).as_posix().startswith(ELSEWHERE)
        and path != FILE
        and not re.match(r"test_|conftest", path.name)
        and not path.is_relative_to(ROOT / "course" / "authoring")
    ]


def test_does_no_other_file_define_a_colour():
    """Does every style name a token, but for what is said here with its reason?"""
    own = {path.relative_to(ROOT).as_posix() for path in sources() if COLOUR.search(styled(path))}
    assert own == EXCEPTIONS


def styled(path: Path) -> str:
    """Return a file without what only looks like a colour: comments, and numbers of students in code."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r"#(0123456|\d+;)", "", text)


def test_does_every_named_token_exist():
    """Is no style drawn with a token that is not in the file, which a browser would leave out without a word?"""
    named = {name for path in sources() for name in re.findall(r"var\(--ivk-([\w-]+)", path.read_text("utf-8"))}
    assert named <= set(LIGHT)
    assert set(LIGHT) <= named, "a token that nothing uses"


def test_has_every_page_the_tokens():
    """Do the questions and the lecturer's page carry them, without a request?"""
    for built in ("course/page/static/course.css", "autograder/page/static/docent.css"):
        assert "--ivk-paper" in (ROOT / built).read_text(encoding="utf-8"), built
    assert "url(" not in TOKENS and "@import" not in TOKENS


def test_has_the_site_every_file_that_code_reads_beside_itself():
    """When a module reads a file next to it, is that file in what a browser gets of the course?"""
    members = {member.name: member.content for member in bundle.course_files()}
    missing = []
    for name, content in members.items():
        if not name.endswith(".py"):
            continue
        beside = re.findall(rb'with_name\("([\w-]+\.[\w.]+)"\)', content)
        places = [f"{name.rpartition('/')[0]}/{file.decode()}" for file in beside]
        missing += [place for place in places if (ROOT / place).is_file() and place not in members]
    assert missing == []
    assert "course/base/tokens.css" in members
