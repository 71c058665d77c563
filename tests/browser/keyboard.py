"""Completing a module by keyboard alone: Tab from question to question, and answer whatever has the focus."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

#: Pressing Tab more often than this means that the walk goes in circles.
MOST_TABS = 900

#: What has the focus, and whether it still waits for an answer.
FOCUS = """() => {
  const here = document.activeElement;
  const question = here.closest(".ivk[data-question]");
  const kind = ["radio", "checkbox", "date"].includes(here.type) ? here.type : here.tagName.toLowerCase();
  const waits = {
    radio: () => ![...document.getElementsByName(here.name)].some((one) => one.checked),
    checkbox: () => !here.closest("fieldset").querySelector(":checked"),
  };
  return {
    question: question ? question.dataset.question : "",
    kind,
    empty: (waits[kind] ?? (() => !here.value))(),
    number: here.classList.contains("ivk-number"),
    text: here.textContent,
  };
}"""

_PRESSED = ("Deze volgorde is mijn antwoord", "Controleer", "Kijk je tekst na")


def ask(page: Page, question_id: str) -> Locator:
    """Return a question on the page."""
    return page.locator(f'.ivk[data-question="{question_id}"]')


def walk(page: Page, last: str, number: str = "3") -> list[str]:
    """Press Tab from the first question to the end of the ``last``, answering; return the questions in focus order."""
    seen: list[str] = []
    page.locator(".ivk[data-question] input").first.focus()
    for _ in range(MOST_TABS):
        found = _answer(page, number)
        if found and (not seen or seen[-1] != found):
            seen.append(found)
        if found == last and page.evaluate(FOCUS)["kind"] == "button":
            return seen
        page.keyboard.press("Tab")
    raise AssertionError(f"after {MOST_TABS} tabs the focus is still in {seen[-1:]}")


def _answer(page: Page, number: str) -> str:
    """Answer what has the focus and return the id of its question."""
    here = page.evaluate(FOCUS)
    if not here["question"]:
        return ""
    if here["kind"] == "button":
        if here["text"].startswith(_PRESSED):
            page.keyboard.press("Enter")
    elif here["empty"]:
        if here["kind"] in ("radio", "checkbox"):
            page.keyboard.press("Space")
        elif here["kind"] == "select":
            page.keyboard.press("ArrowDown")
        elif here["kind"] == "date":
            page.keyboard.type("01122026")
        elif here["kind"] in ("input", "textarea"):
            page.keyboard.type(number if here["number"] else "Dit zag ik in de klas.")
    return str(here["question"])
