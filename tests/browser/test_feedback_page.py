"""The feedback page in a real browser: accessible, complete in itself, and readable on a phone and on paper."""

from __future__ import annotations

import re
from dataclasses import replace

from markupsafe import Markup
from playwright.sync_api import Page as BrowserPage

from autograder.feedback.feedback import Level, Page, Part, Right, render
from autograder.feedback.meaning import Again, Meaning
from autograder.reading.cases import Answer

from .conftest import LETTERS, Watch, assert_accessible

LONG = "zonder-spaties-" * 40
PROMPT = Markup("<p>Welke laag is dit?</p>")
REMARKS = [
    {"label": "Basis → iedereen", "state": "right", "text": Markup("<p>Dat is er voor allen.</p>")},
    {"label": "Extra", "state": "wrong", "text": Markup("<p>Dat is er voor enkelen.</p>")},
    {"label": "Bijzonder", "state": "missed", "text": Markup("")},
]


def part(id_: str, answers: list[Answer], score: float | None, **more: object) -> Part:
    empty = {
        "text": Markup(""),
        "extra": 0.0,
        "message": Markup(""),
        "remarks": [],
        "right": Right(),
        "own_text": "",
        "comment": "",
    }
    return Part(id=id_, title=f"Vraag {id_}", answers=answers, score=score, points=2.0, **(empty | more))


PAGE = Page(
    title="Opdracht 03",
    name="Anna <b>Bakker</b>",
    number="1000001",
    handed_in="20-11-2026 om 12:00 uur",
    receipt="0123456789abcdef" * 4,
    parts=[
        part("v1", [Answer(PROMPT, [("Onderdeel", "Plek"), ("Tweede", LONG)])], 1.5, remarks=REMARKS),
        part("v2", [Answer(PROMPT, [])], 0.0, right=Right([("Rooster", "Klas"), ("Team", "School")], "Daarom.")),
        part("v3", [Answer(PROMPT, [("", "Een"), ("", "<script>document.title = 'mis'</script>")])], None),
        part(
            "v4",
            [Answer(PROMPT, [("", LONG)])],
            2.5,
            extra=0.5,
            comment="Mooi.\nGa zo door.",
            levels=(Level("Kijken", 3, 4, "Een behoefte zonder stempel"), Level("Doen", 1, 4, "")),
            text=Markup("<p>Taak</p>"),
        ),
    ],
    repairs=["cel v1 ontbrak en is teruggezet"],
    penalty=1.0,
    meaning=Meaning(("Je kunt kijken.",), (Again("Je kunt kiezen.", "v2", "module 03, het deel ‘Kiezen’", ""),)),
)


def test_is_the_feedback_accessible_and_whole(page: BrowserPage, watch: Watch):
    """Does axe find nothing in any colours, is nothing fetched, and does no learner's text become part of the page?"""
    page.set_content(render(PAGE))
    assert_accessible(page, "html")
    page.emulate_media(color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(32, 39, 44)"
    assert_accessible(page, "html")
    page.emulate_media(forced_colors="active")
    assert_accessible(page, "html")
    assert page.evaluate(LETTERS) == ["loaded"]
    assert page.get_by_role("banner").inner_text().startswith("Inclusief voor de klas · gemaakt op ")
    assert page.title() == "Feedback Opdracht 03 – Anna <b>Bakker</b>"
    assert "Anna <b>Bakker</b> (1000001)" in page.locator("main").inner_text()
    assert "Voorlopig: 3 van 8 punten. Eén onderdeel is nog niet nagekeken." in page.locator(".total").inner_text()
    assert watch.unexpected() == []


def test_does_it_fit_a_phone(page: BrowserPage):
    """No sideways scrolling at 320 pixels, even with a word without end?"""
    page.set_viewport_size({"width": 320, "height": 640})
    page.set_content(render(PAGE))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_do_the_links_lead_to_their_part(page: BrowserPage):
    """Does the overview bring the reader to each part, by keyboard?"""
    page.set_content(render(PAGE))
    page.get_by_role("link", name="Vraag v4").focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.querySelector(':target').id") == "v4"


def test_does_it_begin_with_what_it_means(page: BrowserPage):
    """Points, what went well and what to look at again before any question, each with the way there?"""
    page.set_content(render(PAGE))
    headings = page.locator("h2").all_inner_texts()
    assert headings[:3] == ["Dit ging goed", "Kijk hier nog eens naar", "Vraag v1"]
    assert "Module 03, het deel ‘Kiezen’." in page.locator("main").inner_text()
    page.get_by_role("link", name="Je kunt kiezen.").click()
    assert page.evaluate("document.querySelector(':target').id") == "v2"
    rubric = page.get_by_role("table").filter(has_text="Zo keek je docent ernaar")
    assert rubric.get_by_role("row").nth(1).inner_text().split("\t") == [
        "Kijken",
        "3 van 4",
        "Een behoefte zonder stempel",
    ]


def test_do_secret_keys_stay_secret(page: BrowserPage):
    """Without answers told, does the page keep to what the student wrote and earned?"""
    page.set_content(render(replace(PAGE, open_keys=False)))
    told = page.locator("main").inner_text()
    assert "Uitleg" not in told
    assert "Het goede antwoord" not in told
    assert "Een behoefte zonder stempel" not in told
    assert "3 van 4" in told
    assert "Mooi." in told


def test_does_a_whole_assignment_fit_two_to_four_sheets(page: BrowserPage):
    """Twenty questions, a third of them right, and a long case, on A4?"""
    answer = [Answer(PROMPT, [("Onderdeel", "Plek")])]
    wrong = [part(f"x{at}", answer, 0.5, remarks=REMARKS, right=Right([("", "Basis")])) for at in range(14)]
    right = [part(f"y{at}", answer, 2.0, remarks=REMARKS) for at in range(6)]
    case = part("z", [Answer(PROMPT, [("Aanpak", "Wat ik doe, en waarom. " * 60)] * 4)], 9, text=Markup("<p>Taak</p>"))
    page.set_content(render(replace(PAGE, parts=[*wrong, *right, case])))
    sheets = len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
    assert 2 <= sheets <= 4
