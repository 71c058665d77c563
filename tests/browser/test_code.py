"""The shared code of a page: is it there once, after a reload too, and may another package bring a view of its own?"""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .conftest import Lab, assert_accessible, open_notebook, run_all
from .learner import all_ready, expect_saved, put_notebook, question, record

#: How many bundles and styles of the course this page has.
LOADED = """() => [Object.keys(globalThis.inclusiefVoorDeKlas).length,
  document.querySelectorAll('style[id^="ivk-style"]').length]"""

#: An instrument of another package: a view of its own for an ordinary kind of question.
PACKAGE = {
    "schuif-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: schuif\nVersion: 1.0\n",
    "schuif-1.0.dist-info/entry_points.txt": "[inclusief_voor_de_klas.instruments]\nschuif = schuif\n",
    "schuif/__init__.py": """
from course.instruments import Instrument

def _view():
    from .view import SliderView
    return SliderView

def _picture(question, answer):
    return {"html": f"<p>Jij koos {answer}.</p>"}

INSTRUMENT = Instrument(picture=_picture, view=_view)
""",
    "schuif/view.py": """
from pathlib import Path
from course.page import QuestionView

class SliderView(QuestionView):
    own_script = Path(__file__).with_name("view.js")
    own_style = Path(__file__).with_name("view.css")
""",
    "schuif/view.css": ".ivk input[type=range] { width: 123px }",
    "schuif/view.js": """
export default {
  control(spec, changed, model, kit) {
    let answer = null;
    const input = () => { answer = field.value; changed(); };
    const field = kit.h("input", { type: "range", min: "0", max: "9", input });
    const node = kit.labelled(field, "Hoe ver?", "Schuif naar rechts voor meer.");
    return { node, get: () => answer, set: (value) => { answer = value; field.value = value ?? "0"; } };
  },
};
""",
}
#: Its question, as a content editor writes it.
SLIDER = """
[[question]]
id = "schuif"
kind = "number"
instrument = "schuif"
prompt = "Hoe ver ben je?"
answer = 7
explain = "Zeven is ver genoeg."
mistakes = [ { value = 1, explain = "Dat is nog maar het begin." } ]
"""


#: Stands in the shared code, and nowhere else.
SENTENCE = "Bezig met opslaan…"


def received(page: Page) -> list[str]:
    """Remember what comes over the page's web sockets, from now on."""
    texts: list[str] = []

    def keep(payload: str | bytes) -> None:
        texts.append(payload if isinstance(payload, str) else payload.decode("utf-8", errors="replace"))

    page.on("websocket", lambda socket: socket.on("framereceived", keep))
    return texts


def test_does_a_page_get_the_code_once(lab: Lab, page: Page) -> None:
    """With nine questions and their progress: does the bundle cross the wire once, and stand in the page once?"""
    heard = received(page)
    open_notebook(page, lab.url(put_notebook(lab.folder / "een")))
    run_all(page)
    all_ready(page, 9)
    assert page.evaluate(LOADED) == [1, 1]
    assert sum(SENTENCE in text for text in heard) == 1


def test_do_questions_come_back_while_the_kernel_lives(lab: Lab, page: Page) -> None:
    """After a save and a reload, without ▶▶: are the questions drawn from the living kernel, and do they still save?"""
    folder = lab.folder / "herladen"
    open_notebook(page, lab.url(put_notebook(folder, ids=["woord", "keuze"], more=())))
    run_all(page)
    all_ready(page, 2)
    question(page, "woord").locator("input").fill("convergent")
    expect_saved(page, "woord")
    page.locator(".jp-Notebook .jp-MarkdownCell").first.click()
    page.keyboard.press("Control+s")
    expect(page.locator(".lm-TabBar-tab.lm-mod-current.jp-mod-dirty")).to_have_count(0)
    page.reload()
    open_notebook(page, page.url)
    all_ready(page, 2)
    expect(question(page, "woord").locator("input")).to_have_value("convergent")
    question(page, "keuze").get_by_label("Niets").check()
    expect_saved(page, "keuze")
    assert record(folder)["keuze"] == "c"
    assert page.evaluate(LOADED) == [1, 1]


def test_may_another_package_draw_its_own_question(lab: Lab, page: Page) -> None:
    """Does a view with its own script and style stand in our frame, use our kit, and save as every question does?"""
    folder = lab.folder / "elders"
    notebook = put_notebook(folder, ids=["schuif"], more=())
    (folder / "questions.toml").write_text(SLIDER, encoding="utf-8")
    for name, content in PACKAGE.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    open_notebook(page, lab.url(notebook))
    run_all(page)
    all_ready(page, 1)
    slider = question(page, "schuif").get_by_label("Hoe ver?")
    assert slider.evaluate("field => getComputedStyle(field).width") == "123px"
    slider.fill("7")
    expect_saved(page, "schuif")
    assert record(folder) == {"schuif": "7"}
    expect(question(page, "schuif")).to_contain_text("Jij koos 7.")
    question(page, "schuif").get_by_role("button", name="Controleer").click()
    expect(question(page, "schuif")).to_contain_text("Zeven is ver genoeg.")
    assert page.evaluate(LOADED) == [2, 2]
    assert_accessible(page)
