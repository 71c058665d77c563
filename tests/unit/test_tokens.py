"""Is the look of the course defined in one place, and can all of it be read: in the light and in the dark?"""

from __future__ import annotations

import re
from itertools import chain, pairwise
from pathlib import Path

import pytest

from course.base.html import TOKENS
from course.data import kept
from course.jupyter.site import bundle

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "course" / "base" / "tokens.css"
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")
#: Sizes of letters and corners that hold for a whole screen; those in ``em`` follow the text around them.
MEASURE = re.compile(r"font-size: *[\d.]+(?:px|rem)|border-radius: *[\d.]+(?:px|rem)")

#: Text on what lies behind it, 4.5 to 1; what can be used, and where the keyboard is, 3 to 1 (WCAG 2.2, 1.4.3, 1.4.11);
#: letters of a drawing, which can be small, 7 to 1.
TEXT = [
    *((text, behind) for text in ("ink", "soft", "main", "warm") for behind in ("ground", "paper")),
    *((text, "raised") for text in ("ink", "soft")),
    *((text, "paper") for text in ("good", "bad", "again")),
    *((text, "main-soft") for text in ("ink", "soft", "main")),
    ("ink", "warm-soft"),
    ("ink", "track"),  # a tab that lies behind
    ("main-ink", "main"),
    ("ground", "ink"),  # the line about what goes on
    *(("ink" if step < 5 else "main-ink", f"scale-{step}") for step in range(1, 7)),
]
EDGES = [
    *((edge, behind) for edge in ("line", "main", "focus") for behind in ("ground", "paper", "raised")),
    ("main", "track"),
    ("warm", "warm-soft"),
    *((line, "paper") for line in ("warm", "ink", "soft")),  # of a chart
]
DRAWN = [("draw-ink", f"draw-{behind}") for behind in ("paper", "blue", "yellow", "green", "pink", "purple")]
#: Lines that only divide.
NO_CONTRAST = {"hair"}

#: What is built from sources that are looked at, and what draws the pictures that are committed.
ELSEWHERE = ("course/jupyter/labextensions/", "course/page/static/", "autograder/page/static/", "course/authoring/")


def values(selector: str) -> dict[str, str]:
    """Return the tokens of one block of the file."""
    block = re.search(rf"{re.escape(selector)} {{(.*?)}}", TOKENS)
    assert block, selector
    return dict(re.findall(r"--ivk-([\w-]+): ([^;]+);", block[1]))


LIGHT = values(":root")
DARK = LIGHT | values('body[data-jp-theme-light="false"]')


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_can_every_pair_be_told_apart(theme):
    """Is every text readable on what lies behind it, and every edge seen?"""
    weak = [(*pair, least) for pairs, least in ((TEXT, 4.5), (EDGES, 3), (DRAWN, 7)) for pair in pairs
            if contrast(*(theme[name] for name in pair)) < least]  # fmt: skip
    assert weak == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_is_the_order_of_a_scale_seen_in_grey(theme):
    """Does each next step of the scale stand out more, and as much as the eye needs to put them in order?"""
    steps = [contrast(theme[f"scale-{step}"], theme["paper"]) for step in range(1, 7)]
    assert all(next_ > 1.25 * one for one, next_ in pairwise(steps))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio (1 to 21) of two colours ``#rrggbb`` as WCAG 2.2 defines it."""

    def luminance(colour: str) -> float:
        channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_is_no_colour_left_out():
    """Does every colour of the file stand in a pair, and has each its dark twin?"""
    named = {name for name, value in LIGHT.items() if value.startswith("#")}
    assert named == {*chain(*TEXT, *EDGES, *DRAWN), *NO_CONTRAST}
    dark = values('body[data-jp-theme-light="false"]')
    assert {*dark} - {"shadow"} == named


def test_is_every_pair_of_a_style_known():
    """Where a rule gives both the letters and what lies behind them, is their contrast computed here?"""
    pairs = set()
    for path in sources():
        for rule in re.findall(r"\{([^{}]*)\}", path.read_text("utf-8")):
            text = re.search(r"(?<![-\w])color: ?var\(--ivk-([\w-]+)\)", rule)
            behind = re.search(r"(?<![-\w])background(?:-color)?: ?var\(--ivk-([\w-]+)\)", rule)
            if text and behind:
                pairs.add((text[1], behind[1]))
    assert len(pairs) > 5
    assert pairs <= set(TEXT)


def sources() -> list[Path]:
    """The style sheets, and the code, templates and pages that hold style."""
    found = chain(
        *(
            (ROOT / top).rglob(f"*.{kind}")
            for top in ("course", "autograder")
            for kind in ("css", "py", "j2", "js", "ts", "html")
        )
    )
    return [
        path
        for path in sorted(found)
        if not path.relative_to(ROOT).as_posix().startswith(ELSEWHERE)
        and path != FILE
        and "node_modules" not in path.parts
        and not re.match(r"test_|conftest", path.name)
        and not path.name.endswith(".test.js")
    ]


def test_does_no_other_file_define_a_colour():
    """Does every style, chart, drawing and page name a token?"""
    assert [path.relative_to(ROOT).as_posix() for path in sources() if COLOUR.search(styled(path))] == []


def test_does_no_style_sheet_define_a_size_of_its_own():
    """Are letters and corners those of the file, where they do not follow the text around them?"""
    own = {
        (path.relative_to(ROOT).as_posix(), one)
        for path in sources()
        if path.suffix == ".css"
        for one in MEASURE.findall(path.read_text("utf-8"))
    }
    assert own == set()


def test_moves_nothing_for_who_asks_for_less():
    """Does every movement take the time of the file, which is none for who asks for that?"""
    assert "(prefers-reduced-motion: reduce) { :root { --ivk-motion: 0s; } }" in TOKENS
    moving = [
        (path.name, one)
        for path in sources()
        for one in re.findall(r"(?:transition|animation): *([^;}]+)", path.read_text("utf-8"))
        if "var(--ivk-motion)" not in one
    ]
    assert moving == []


def styled(path: Path) -> str:
    """Return a file without what only looks like a colour: numbers of students and of tasks, marks in HTML."""
    text = path.read_text(encoding="utf-8")
    return re.sub(r"#(0123456|\d+;)|&#\w+;|href=\S+", "", text)


def test_does_every_named_token_exist():
    """Is no style drawn with a token that is not in the file, which a browser would leave out without a word?"""
    texts = [path.read_text("utf-8") for path in sources()]
    named = {name for text in texts for name in re.findall(r"var\(--ivk-([\w-]+)[,)]", text)}
    assert named <= set(LIGHT)
    asked = {name for name in LIGHT if any(f'"{name}"' in text for text in texts)}
    assert {name for name in LIGHT if not name.startswith("scale-")} <= named | asked, "one that nothing uses"


def test_has_every_page_the_tokens():
    """Do the questions and the lecturer's page carry them, without a request?"""
    front = (ROOT / "course" / "jupyter" / "labextensions").rglob("*.js")
    built = [ROOT / "course/page/static/course.css", ROOT / "autograder/page/static/docent.css"]
    for text in [path.read_text("utf-8") for path in built] + ["".join(path.read_text("utf-8") for path in front)]:
        assert re.search(r"--ivk-paper: ?#", text)
    assert "--ivk-paper: #" in kept.LOOK
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
