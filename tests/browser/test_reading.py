"""Reading by question in a real browser: by keyboard alone, by mouse, by two people at once, at 200 %."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from autograder.config import CourseFolder
from autograder.reading.judgement import Judgement, Place, read_judgement

from .conftest import Lab, StartLab, Watch, assert_accessible
from .hand_ins import ASSIGNMENT, TASK, graded_class, is_blank

COUNT = 8


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> CourseFolder:
    """A class of eight handed in the assignment of module 03, and the computer graded its part."""
    course, report = graded_class(tmp_path_factory.mktemp("lezen"), COUNT)
    assert len(report.by_hand) == COUNT
    return course


@pytest.fixture(scope="module")
def lab(start_lab: StartLab, course: CourseFolder) -> Lab:
    return start_lab(course.root, "--docent")


@pytest.fixture
def unread(course: CourseFolder) -> CourseFolder:
    """The same class with nothing read."""
    with course.gradebook() as gradebook:
        for submission in gradebook.assignment_submissions(ASSIGNMENT):
            where = (TASK, f"opdracht-{ASSIGNMENT}", ASSIGNMENT, submission.student.id)
            mark = gradebook.find_grade(*where)
            mark.manual_score, mark.needs_manual_grade = None, True
            gradebook.find_comment(*where).manual_comment = None
        gradebook.db.commit()
    for path in (course.root / "lezen").rglob("*.json"):
        path.unlink()
    return course


def open_reading(page: Page, lab: Lab) -> None:
    """Begin where a lecturer begins, and open the case."""
    page.goto(lab.address)
    page.get_by_role("link", name="Jouw plan voor Yara", exact=True).click()
    expect(page.locator(".case-title")).to_contain_text(f"van {COUNT}")


def judgements(course: CourseFolder) -> dict[str, Judgement]:
    with course.gradebook() as gradebook:
        return {
            student: read_judgement(course, gradebook, Place(ASSIGNMENT, f"opdracht-{ASSIGNMENT}", TASK, student))
            for student in course.submitters(ASSIGNMENT)
        }


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_is_a_pile_read_by_keyboard_alone(page: Page, lab: Lab, unread: CourseFolder) -> None:
    """Five keys a student, one for a blank, with everything in the gradebook and nothing asked twice?"""
    open_reading(page, lab)
    expect(page.get_by_text(f"0 van {COUNT} gelezen")).to_be_visible()
    assert_accessible(page, "body")
    for _ in range(COUNT):
        if page.locator(".answer > .blank").count():
            press(page, "b")
        else:
            press(page, "3", "2", "4", "1", "Enter")
    expect(page.get_by_role("heading", name="Alles gelezen")).to_be_focused()
    found = judgements(unread)
    assert all(one.done for one in found.values())
    assert sorted(one.points or 0 for one in found.values()) == [0.0] * sum(map(is_blank, range(COUNT))) + [10.0] * 7
    assert [one.levels for one in found.values() if one.points] == [{1: 3, 2: 2, 3: 4, 4: 1}] * 7
    assert_accessible(page, "body")


def test_is_a_pile_read_by_mouse(page: Page, lab: Lab, unread: CourseFolder) -> None:
    """Does a click on a level count, and a number with a comma, and does the comment reach the student's page?"""
    open_reading(page, lab)
    if page.locator(".answer > .blank").count():
        page.get_by_role("button", name="Volgende →").click()
    for criterion in ("1. Kijken", "2. Kiezen", "3. Genoeg, en niet meer", "4. Groep en leerling"):
        page.get_by_role("group", name=criterion).get_by_role("button").nth(3).click()
    expect(page.get_by_role("status")).to_contain_text("Bewaard in de cijferlijst: 12 van 16 punten")
    page.get_by_label("Punten").fill("12,5")
    page.get_by_label("Opmerking voor de student").fill("Mooi gekeken.")
    expect(page.get_by_role("status")).to_contain_text("12,5 van 16 punten")
    page.get_by_role("button", name="Volgende (Enter)").click()
    expect(page.get_by_label("Opmerking voor de student")).to_have_value("")
    (given,) = [one for one in judgements(unread).values() if one.done]
    assert (given.points, given.comment) == (12.5, "Mooi gekeken.")
    # what was typed before is one key away
    press(page, "Alt+1")
    expect(page.get_by_label("Opmerking voor de student")).to_have_value("Mooi gekeken.")


def test_what_is_put_aside_comes_back_last(page: Page, lab: Lab, unread: CourseFolder) -> None:
    """And is it still there the next evening, with the levels that were given?"""
    open_reading(page, lab)
    first = page.locator(".case-title").inner_text()
    press(page, "4", "l")
    expect(page.locator(".case-title")).not_to_have_text(first)
    expect(page.get_by_text("1 voor later")).to_be_visible()
    page.reload()
    expect(page.get_by_text("1 voor later")).to_be_visible()
    while (now := page.locator(".case-title").inner_text()) != first:
        if page.locator(".answer > .blank").count():
            press(page, "b")
        else:
            press(page, "1", "1", "1", "1", "Enter")
        expect(page.locator(".case-title")).not_to_have_text(now)
    expect(page.get_by_role("group", name="1. Kijken").get_by_role("button").nth(4)).to_have_attribute(
        "aria-pressed", "true"
    )
    press(page, "4", "4", "4", "Enter")
    expect(page.get_by_role("heading", name="Alles gelezen")).to_be_visible()


def test_do_two_readers_never_overwrite_each_other_unseen(
    new_page: Callable[..., Page], lab: Lab, unread: CourseFolder, watch: Watch
) -> None:
    """Is the second told what the first gave, and does it stand until the second decides?"""
    watch.expect("409")
    one, other = new_page(), new_page()
    for page in (one, other):
        page.add_init_script(
            "localStorage['ivk-lezen'] ??= JSON.stringify({ order: 'number', seed: 'x', reader: 'An' })"
        )
        open_reading(page, lab)
    press(one, "4", "4", "4", "4")
    expect(one.get_by_role("status")).to_contain_text("16 van 16")
    press(other, "1")
    expect(other.get_by_text("Intussen gaf An 16 punten.")).to_be_visible()
    assert sum(given.points == 16 for given in judgements(unread).values()) == 1
    press(other, "1", "1", "1")
    other.get_by_role("button", name="Bewaar wat ik gaf").click()
    expect(other.get_by_role("status")).to_contain_text("4 van 16")
    assert [given.points for given in judgements(unread).values() if given.done] == [4.0]


def test_is_nothing_typed_lost(page: Page, lab: Lab, unread: CourseFolder, watch: Watch) -> None:
    """Not when the server is away while a comment is typed, and the page is opened anew?"""
    watch.expect("ERR_FAILED")
    open_reading(page, lab)
    page.route("**/nakijken/api/judge*", lambda route: route.abort())
    press(page, "o")
    page.keyboard.type("Nog niet af")
    expect(page.get_by_role("alert").filter(has_text="Nog niet bewaard")).to_be_visible()
    page.unroute("**/nakijken/api/judge*")
    page.reload()
    expect(page.get_by_label("Opmerking voor de student")).to_have_value("Nog niet af")
    page.get_by_role("button", name="Volgende →").click()
    page.get_by_role("button", name="← Vorige").click()
    expect(page.get_by_role("status")).to_contain_text("Bewaard")
    assert [one.comment for one in judgements(unread).values() if one.comment] == ["Nog niet af"]


def test_does_a_second_reader_read_blind(page: Page, lab: Lab, unread: CourseFolder) -> None:
    """Does nothing of the first show, and is the gradebook left alone?"""
    page.add_init_script(
        "localStorage['ivk-lezen'] ??= JSON.stringify({ order: 'number', seed: 'x', reader: 'Bo', second: true })"
    )
    open_reading(page, lab)
    press(page, "2", "2", "2", "2")
    expect(page.get_by_role("status")).to_contain_text("apart van de eerste lezer")
    assert not any(one.done for one in judgements(unread).values())
    assert page.get_by_label("Opmerking voor de student").count() == 0


def test_does_it_fit_at_200_percent(new_page: Callable[..., Page], lab: Lab, unread: CourseFolder) -> None:
    """No sideways scrolling where 1280 pixels are 640, and all within reach of the keyboard?"""
    page = new_page(640, 400)
    open_reading(page, lab)
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    assert_accessible(page, "body")
    assert page.url.startswith(f"{lab.host}/nakijken#lezen/{ASSIGNMENT}/")


def test_is_the_page_one_click_away_in_jupyterlab(page: Page, lab: Lab) -> None:
    """Does the menu open it?"""
    page.goto(lab.address)
    page.get_by_role("link", name="JupyterLab").click()
    page.get_by_role("menuitem", name="Nakijken", exact=True).click()
    with page.expect_popup() as opened:
        page.get_by_role("menuitem", name="Nakijken: alle stappen").click()
    expect(opened.value.get_by_role("heading", name="Nakijken")).to_be_visible()


def test_is_nothing_told_or_changed_without_signing_in(new_page: Callable[..., Page], lab: Lab, watch: Watch) -> None:
    """Does a stranger get the sign-in page, and a change from another site nothing at all?"""
    watch.expect("40[35]")
    stranger = new_page()
    stranger.goto(f"{lab.host}/nakijken")
    assert "/login" in stranger.url
    assert stranger.request.get(f"{lab.host}/nakijken/api/overview").status == 403
    known = new_page()
    known.goto(lab.address)
    expect(known.get_by_role("heading", name="Nakijken")).to_be_visible()
    assert known.request.post(f"{lab.host}/nakijken/api/judge", data="{}").status == 403


def test_files_of_the_page_are_there() -> None:
    """Are script, style and page part of the package?"""
    folder = Path(__file__).parents[2] / "autograder" / "page"
    assert [
        name
        for name in ("page.html", "static/docent.js", "static/docent.css", "static/theme.js")
        if not (folder / name).is_file()
    ] == []
