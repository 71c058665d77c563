"""The feedback page in a real browser: accessible, complete in itself, and readable on a phone and on paper."""

from __future__ import annotations

from markupsafe import Markup
from playwright.sync_api import Page as BrowserPage

from autograder.feedback import Answered, Page, Part, Right, render

from .conftest import Watch, assert_accessible

LONG = "zonder-spaties-" * 40
PROMPT = Markup("<p>Welke laag is dit?</p>")
REMARKS = [
    {"label": "Basis → iedereen", "state": "right", "text": Markup("<p>Dat is er voor allen.</p>")},
    {"label": "Extra", "state": "wrong", "text": Markup("<p>Dat is er voor enkelen.</p>")},
    {"label": "Bijzonder", "state": "missed", "text": Markup("")},
]


def part(id_: str, answers: list[Answered], score: float | None, **more: object) -> Part:
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
        part("v1", [Answered(PROMPT, [("Onderdeel", "Plek"), ("Tweede", LONG)])], 1.5, remarks=REMARKS),
        part("v2", [Answered(PROMPT, [])], 0.0, right=Right([("Rooster", "Klas"), ("Team", "School")], "Daarom.")),
        part("v3", [Answered(PROMPT, [("", "Een"), ("", "<script>document.title = 'mis'</script>")])], None),
        part(
            "v4",
            [Answered(PROMPT, [("", LONG)])],
            2.5,
            extra=0.5,
            comment="Mooi.\nGa zo door.",
            text=Markup("<p>Taak</p>"),
        ),
    ],
    repairs=["cel v1 ontbrak en is teruggezet"],
    penalty=1.0,
)


def test_is_the_feedback_accessible_and_whole(page: BrowserPage, watch: Watch):
    """Does axe find nothing, is nothing fetched, and does no text of a learner become part of the page?"""
    page.set_content(render(PAGE))
    assert_accessible(page, "html")
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
