"""SHARE in two browsers and at one laptop: do partners reach an agreement, and is a bad file harmless?"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from playwright.sync_api import Locator, Page, expect

from course.instruments.share.files import sheet_file
from course.instruments.share.sheet import MAX_TEXT, PRACTICE_ID, sheet_rows

from .conftest import Lab, StartLab, assert_accessible, open_notebook, run_all
from .learner import TOO_WIDE, assert_none, expect_saved, question
from .learner import record as read_record

MODULE = "04-co-teaching"
ROWS = [row.id for row in sheet_rows()]
#: How long a test is willing to wait for the pause to end, in milliseconds.
PAUSE = 40_000
HOSTILE = "<img src=x onerror=\"window.hacked='ja'\"><script>window.hacked='ja'</script> **vet** ‏"

OpenPage = Callable[..., Page]


def put_share(folder: Path) -> str:
    """Write a notebook with only the SHARE sheet in a learner's folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    hidden = {"jupyter": {"source_hidden": True}}
    sources = [f'import course\n\nles = course.open_lesson("{MODULE}")', 'les.ask("share")']
    cells = [nbformat.v4.new_markdown_cell("# Proef\n\n## Deel\n\n### Stuk", id="titel")]
    cells += [nbformat.v4.new_code_cell(text, id=f"cel-{n}", metadata=hidden) for n, text in enumerate(sources)]
    kernel = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}), folder / "blad.ipynb")
    return f"{folder.name}/blad.ipynb"


def start(page: Page, lab: Lab, name: str) -> Locator:
    """Open SHARE in the folder of one person; a folder that is there already keeps what it holds."""
    folder = lab.folder / name
    notebook = f"{name}/blad.ipynb" if (folder / "blad.ipynb").exists() else put_share(folder)
    open_notebook(page, lab.url(notebook) + "&reset")  # without the tabs of the test before
    run_all(page)
    share = question(page, "share")
    expect(share).to_be_visible()
    return share


def saved(page: Page, lab: Lab, name: str) -> dict[str, Any]:
    """Return the answer on disk, once the page says that what was done last is there."""
    expect_saved(page, "share")
    return read_record(lab.folder / name, MODULE)["share"]


def fill(share: Locator, name: str, words: str, rows: int = len(ROWS)) -> None:
    """Fill in a sheet: the name, and the first rows with these words and the number of the row."""
    share.get_by_label(re.compile("^(Je naam|Naam van de)")).fill(name)
    for number, field in enumerate(share.locator("textarea").all()[:rows]):
        field.fill(f"{words} {number + 1}")


def download(page: Page, share: Locator, button: str, link: str) -> tuple[str, bytes]:
    """Make files and download the one whose link holds these words; return its name and content."""
    share.get_by_role("button", name=button).click()
    with page.expect_download() as caught:
        share.get_by_role("link", name=re.compile(link)).click()
    return caught.value.suggested_filename, caught.value.path().read_bytes()


def take_in(share: Locator, content: bytes, name: str = "blad.json") -> None:
    share.locator("input[type=file]").set_input_files({"name": name, "mimeType": "application/json", "buffer": content})


def finish_reading(share: Locator) -> None:
    share.get_by_role("button", name="Ik heb alles gelezen").click()
    onward = share.get_by_role("button", name="Ga verder naar het vergelijken")
    expect(onward).to_have_attribute("aria-disabled", "false", timeout=PAUSE)
    onward.click()
    expect(share.get_by_role("heading", name="Leg de bladen naast elkaar")).to_be_focused()


def exchanged(lab: Lab, share: Locator, name: str, answers: dict[str, str], partner: str = "Nadia") -> None:
    """Bring a sheet to the comparison, with a partner whose file says `answers`."""
    share.get_by_role("button", name="Ieder op een eigen computer").click()
    fill(share, name, "Ik wil", 3)
    share.get_by_role("button", name="Mijn blad is af").click()
    take_in(share, sheet_file({"sheet": "b" * 16, "name": partner, "answers": answers})["content"].encode())
    finish_reading(share)


# ----------------------------------------------------------------------------- two partners


@pytest.mark.timeout(240)
def test_do_two_partners_reach_an_agreement(
    lab: Lab, start_lab: StartLab, new_page: OpenPage, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Blind, by file, read in silence, compared after a pause: do both end with the same agreement?"""
    his_lab = start_lab(tmp_path_factory.mktemp("bram") / "mijn-cursus")  # each at an own computer
    anna_page, bram_page = new_page(), new_page()
    anna, bram = start(anna_page, lab, "anna"), start(bram_page, his_lab, "bram")
    files = {}
    for page, share, name, words in ((anna_page, anna, "Anna", "Stilte"), (bram_page, bram, "Bram", "Geluid")):
        share.get_by_role("button", name="Ieder op een eigen computer").click()
        expect(share.get_by_role("heading", name="Vul je eigen blad in")).to_be_focused()
        fill(share, name, words)
        share.get_by_role("button", name="Mijn blad is af").click()
        expect_saved(page, "share")
        share.get_by_label("Naam van het bestand").fill(f"blad van {name}")
        files[name] = download(page, share, "Maak mijn bestand", "Downloaden")
    assert [name for name, _ in files.values()] == ["blad van Anna.json", "blad van Bram.json"]

    for share, other in ((anna, "Bram"), (bram, "Anna")):
        take_in(share, files[other][1])
        expect(share.get_by_role("heading", name=f"Lees het blad van {other}")).to_be_focused()
        # Reading is reading: there is nothing to type or choose.
        assert share.locator("textarea:visible, input:visible, select:visible").count() == 0
        expect(share.locator("dd")).to_have_count(len(ROWS))
    expect(bram.locator("dd").first).to_have_text("Stilte 1")

    for share in (anna, bram):
        share.get_by_role("button", name="Ik heb alles gelezen").click()
        onward = share.get_by_role("button", name="Ga verder naar het vergelijken")
        expect(onward).to_be_focused()
        expect(onward).to_have_attribute("aria-disabled", "true")
        onward.press("Enter")
        expect(share.locator("[role=status]", has_text="seconden")).to_be_visible()
        expect(onward).to_be_focused()
    for share in (anna, bram):
        expect(share.locator("[role=status]", has_text="De pauze is voorbij")).to_be_visible(timeout=PAUSE)
        share.get_by_role("button", name="Ga verder naar het vergelijken").press("Enter")

    row = anna.get_by_role("group", name="5h. Geluid in de klas")
    expect(row).to_contain_text("Stilte 12")
    expect(row).to_contain_text("Geluid 12")
    for index, id_ in enumerate(ROWS):
        one = anna.locator(".ivk-compare").nth(index)
        if id_ == "verwachting-geluid":
            one.get_by_label("Compromis").check()
            one.get_by_label("Wat is het compromis?").fill("Een kaart op het bord: stil of zacht.")
            one.get_by_label("Wie doet wat?").fill("Anna draait de kaart.")
        elif id_ == "houding":
            one.get_by_label("We blijven verschillen").check()
        else:
            one.get_by_label("Eens", exact=True).check()
    anna.get_by_label("Wanneer kijken jullie terug").fill("2027-03-15")
    expect(anna.locator(".ivk-extra")).to_contain_text("Van de 15 rijen: 13 eens, 1 compromis, 1 blijvend verschil.")
    expect(anna.locator(".ivk-status")).not_to_contain_text("Nog niet alles")

    name, agreement = download(anna_page, anna, "Maak de afspraken", r"Downloaden \(afspraken")
    assert name == "afspraken-Anna-Bram.json"
    with anna_page.context.expect_page() as opened:
        anna.get_by_role("link", name="Openen om af te drukken").click()
    printed = opened.value
    assert printed.evaluate("document.documentElement.lang") == "nl"
    expect(printed.get_by_role("heading", level=1)).to_have_text("Co-teaching: afspraken van Anna en Bram")
    expect(printed.get_by_role("row", name=re.compile("5h Geluid in de klas Een kaart op het bord"))).to_be_visible()
    assert printed.pdf()[:5] == b"%PDF-"

    take_in(bram, agreement)
    expect(bram.locator(".ivk-extra")).to_contain_text("13 eens, 1 compromis, 1 blijvend verschil")
    hers, his = saved(anna_page, lab, "anna"), saved(bram_page, his_lab, "bram")
    assert (his["rows"], his["follow"]) == (hers["rows"], hers["follow"])
    assert (his["own"], his["partner"]) == (hers["partner"], hers["own"])
    assert_accessible(anna_page)


@pytest.mark.timeout(180)
def test_is_a_bad_file_refused_and_nothing_lost(lab: Lab, page: Page) -> None:
    """Does each bad file give its own sentence, and is one's own sheet on the page and on disk as it was?"""
    share = start(page, lab, "carla")
    share.get_by_role("button", name="Ieder op een eigen computer").click()
    fill(share, "Carla", "Van mij")
    share.get_by_role("button", name="Mijn blad is af").click()
    _, mine = download(page, share, "Maak mijn bestand", "Downloaden")
    before = saved(page, lab, "carla")
    sheet = json.loads(mine)
    other = sheet | {"sheet": sheet["sheet"] | {"sheet": "b" * 16, "name": "Bram"}}
    for content, sentence in (
        (mine, "Dit is je eigen blad"),
        (mine[:200], "beschadigd"),
        (b"\xff\xfe\x00", "beschadigd"),
        (json.dumps(other | {"version": 2}).encode(), "andere versie van de cursus"),
        (json.dumps(other | {"format": "x"}).encode(), "geen SHARE-bestand"),
        (json.dumps(other).replace("Van mij 1", "x" * (MAX_TEXT + 1)).encode(), "te lang"),
        (b" " * 3_000_001, "veel te groot"),
        (b"[" * 300_000, "beschadigd"),
    ):
        take_in(share, content)
        expect(share.locator("[role=alert]", has_text=sentence)).to_have_text(
            re.compile("Je eigen blad is nog helemaal in orde")
        )
        expect(share.get_by_role("heading", name="Wissel de bladen uit")).to_be_visible()
    assert saved(page, lab, "carla") == before
    share = start(page, lab, "carla")
    share.get_by_role("button", name="Ik wil eerst nog iets wijzigen").click()
    expect(share.locator("textarea").nth(14)).to_have_value("Van mij 15")


@pytest.mark.timeout(180)
def test_is_a_hostile_sheet_only_words(lab: Lab, page: Page) -> None:
    """Does markup in a partner's name and texts stay text, while reading, comparing and on the printed page?"""
    share = start(page, lab, "dora")
    exchanged(lab, share, "Dora", {"hoop": HOSTILE, "houding": "gewoon"}, partner="<b onclick=alert(1)>Bram</b>")
    row = share.get_by_role("group", name="1. Wat hoop je?")
    expect(row).to_contain_text("<img src=x onerror=")
    expect(row).to_contain_text("**vet**")
    row.get_by_label("Compromis").check()
    row.get_by_label("Wat is het compromis?").fill("<script>window.hacked='ja'</script>")
    expect(share.locator(".ivk-extra")).to_contain_text("1 compromis")
    assert share.locator("img, script, b").count() == 0
    share.get_by_role("button", name="Maak de afspraken").click()
    with page.context.expect_page() as opened:
        share.get_by_role("link", name="Openen om af te drukken").click()
    printed = opened.value
    expect(printed.get_by_text("<script>window.hacked='ja'</script>", exact=True)).to_be_visible()
    assert printed.locator("script, img, b").count() == 0
    for one in (page, printed):
        assert one.evaluate("window.hacked") is None


# ----------------------------------------------------------------------------- one laptop


@pytest.mark.timeout(180)
def test_do_two_people_share_one_laptop(lab: Lab, page: Page) -> None:
    """Is the first sheet out of sight while the second is filled in, and do both come back for reading?"""
    share = start(page, lab, "samen")
    share.get_by_role("button", name="Samen achter één laptop").click()
    share.get_by_role("button", name="Klaar: verberg mijn blad").click()
    expect(share.get_by_role("alert")).to_contain_text("Vul eerst een naam in")
    expect(share.get_by_label("Naam van de eerste")).to_be_focused()
    fill(share, "Esra", "Geheim van Esra", 4)
    share.get_by_role("button", name="Klaar: verberg mijn blad").click()
    expect(share.get_by_role("heading", name="Nu de ander")).to_be_focused()
    expect(share).to_contain_text("Het blad van Esra is verborgen")
    assert "Geheim" not in page.content()
    assert all(field.input_value() == "" for field in share.locator("textarea").all())
    fill(share, "Esra", "Van Joost", 2)
    share.get_by_role("button", name="Mijn blad is af").click()
    expect(share.get_by_role("alert")).to_contain_text("dezelfde naam")
    share.get_by_label("Naam van de tweede").fill("Joost")
    expect_saved(page, "share")
    share = start(page, lab, "samen")
    assert "Geheim" not in share.inner_text()
    expect(share.get_by_label("Naam van de tweede")).to_have_value("Joost")
    share.get_by_role("button", name="Mijn blad is af").click()
    expect(share.get_by_role("heading", name="Lees elkaars blad")).to_be_focused()
    expect(share).to_contain_text("Geheim van Esra 1")
    expect(share).to_contain_text("Van Joost 2")
    finish_reading(share)
    expect(share.locator(".ivk-compare")).to_have_count(4)
    assert share.locator("input[type=file]").count() == 0
    record = saved(page, lab, "samen")
    assert (record["mode"], record["stage"]) == ("laptop", "vergelijken")


@pytest.mark.timeout(180)
def test_can_someone_alone_practise_and_go_on_with_a_real_partner(lab: Lab, page: Page) -> None:
    """Does the invented partner do for now, and does a real partner's file ask before it replaces what was agreed?"""
    share = start(page, lab, "alleen")
    share.get_by_role("button", name="Ieder op een eigen computer").click()
    fill(share, "Esra", "Ik", 4)
    share.get_by_role("button", name="Mijn blad is af").click()
    share.get_by_role("button", name="oefen met het blad van Nadia (verzonnen)").click()
    finish_reading(share)
    assert saved(page, lab, "alleen")["partner"]["sheet"] == PRACTICE_ID
    share.get_by_label("Eens", exact=True).first.check()
    real = sheet_file({"sheet": "c" * 16, "name": "Bram", "answers": {"hoop": "Rust"}})["content"].encode()
    take_in(share, real)
    expect(share.get_by_text("Er staat al iets ingevuld: bij één rij.")).to_have_count(1)
    other = sheet_file({"sheet": "d" * 16, "name": "Carla", "answers": {"hoop": "Orde"}})["content"].encode()
    take_in(share, other)  # a second file: one question in place of two
    expect(share.get_by_text("Neem je het blad van Carla over")).to_be_visible()
    expect(share.locator(".ivk-offer")).to_have_count(1)
    keep = share.get_by_role("button", name="Nee, laat alles staan")
    expect(keep).to_be_focused()
    keep.press("Enter")
    expect(share.locator("input[type=file]")).to_be_focused()
    expect(share.get_by_role("group", name="1. Wat hoop je?")).to_contain_text("Nadia (verzonnen)")
    take_in(share, real)
    share.get_by_role("button", name="Ja, neem over").click()
    expect(share.get_by_role("heading", name="Lees het blad van Bram")).to_be_focused()
    record = saved(page, lab, "alleen")
    assert record["own"]["answers"]["hoop"] == "Ik 1"
    assert record["partner"]["name"] == "Bram"
    assert "rows" not in record


@pytest.mark.timeout(180)
def test_does_a_new_file_ask_before_it_replaces_the_plan_alone(lab: Lab, page: Page) -> None:
    """With no row marked yet, but a first lesson written down: is that not thrown away unasked?"""
    share = start(page, lab, "plan")
    exchanged(lab, share, "Esra", {"hoop": "Rust"})
    share.get_by_label("Welke les geven jullie als eerste samen").fill("Taal op dinsdag")
    take_in(share, sheet_file({"sheet": "c" * 16, "name": "Bram", "answers": {"hoop": "Orde"}})["content"].encode())
    expect(share.get_by_text("Er staat al iets ingevuld: bij ‘Hoe verder’.")).to_be_visible()
    share.get_by_role("button", name="Nee, laat alles staan").click()
    assert saved(page, lab, "plan")["follow"] == {"first": "Taal op dinsdag"}
    assert saved(page, lab, "plan")["partner"]["name"] == "Nadia"


def test_does_starting_over_ask_first(lab: Lab, page: Page) -> None:
    """Is one press not enough to lose a sheet, and does the second wipe it from the disk?"""
    share = start(page, lab, "opnieuw")
    share.get_by_role("button", name="Samen achter één laptop").click()
    fill(share, "Esra", "Blijft", 2)
    share.get_by_role("button", name="Helemaal opnieuw beginnen").click()
    expect(share.get_by_role("button", name="Nee, laat alles staan")).to_be_focused()
    page.keyboard.press("Enter")
    expect(share.locator("textarea").first).to_have_value("Blijft 1")
    expect_saved(page, "share")
    share.get_by_role("button", name="Helemaal opnieuw beginnen").click()
    share.get_by_role("button", name="Ja, wis").click()
    expect(share.get_by_role("button", name="Ieder op een eigen computer")).to_be_focused()
    expect(share.locator(".ivk-status")).to_have_text("Nog niet beantwoord")
    assert read_record(lab.folder / "opnieuw", MODULE) == {}


def test_does_a_full_field_say_so(lab: Lab, page: Page) -> None:
    """Is someone who pastes more than a row holds told that the rest fell away?"""
    share = start(page, lab, "vol")
    share.get_by_role("button", name="Samen achter één laptop").click()
    field = share.locator("textarea").first
    field.focus()
    page.keyboard.insert_text("x" * (MAX_TEXT - 1))
    expect(share.get_by_text("Dit veld is vol")).to_have_count(0)
    page.keyboard.insert_text("yz")
    expect(share.get_by_text(f"Dit veld is vol: hoogstens {MAX_TEXT} tekens.")).to_be_visible()
    assert len(saved(page, lab, "vol")["own"]["answers"]["hoop"]) == MAX_TEXT


# ----------------------------------------------------------------------------- looks and speed


@pytest.mark.timeout(180)
@pytest.mark.parametrize(("width", "height", "scale"), [(1280, 800, 1), (640, 400, 2)])
def test_does_every_screen_fit_and_can_everyone_use_it(
    lab: Lab, new_page: OpenPage, width: int, height: int, scale: int
) -> None:
    """Is no screen cut off or scrolled sideways, also at 200 %, and does axe find nothing on any of them?"""
    page = new_page(width, height, device_scale_factor=scale)
    share = start(page, lab, f"breed-{width}")

    def check() -> None:
        assert_none(page, TOO_WIDE)
        assert_accessible(page)

    check()
    share.get_by_role("button", name="Ieder op een eigen computer").click()
    fill(share, "A" * 80, "w" * 300)
    check()
    share.get_by_role("button", name="Mijn blad is af").click()
    share.get_by_role("button", name="Maak mijn bestand").click()
    expect(share.get_by_role("link")).to_be_visible()
    check()
    take_in(
        share, sheet_file({"sheet": "b" * 16, "name": "B" * 80, "answers": {"hoop": "v" * 300}})["content"].encode()
    )
    check()
    finish_reading(share)
    for one in ("Eens", "Compromis", "We blijven verschillen"):
        share.get_by_label(one, exact=True).nth(["Eens", "Compromis", "We blijven verschillen"].index(one)).check()
    share.get_by_label("Wat is het compromis?").fill("u" * 300)
    share.get_by_role("button", name="Maak de afspraken").click()
    expect(share.get_by_role("link").first).to_be_visible()
    check()


@pytest.mark.timeout(180)
def test_is_a_sheet_full_of_long_texts_still_quick(lab: Lab, page: Page) -> None:
    """With 5,000 characters in every row of both sheets: is a key press quick, and the page to print readable?"""
    folder = lab.folder / "lang"
    put_share(folder)
    long = {id_: (f"{id_} lang " * MAX_TEXT)[:MAX_TEXT] for id_ in ROWS}
    own, partner = ({"sheet": sign * 16, "name": name, "answers": long, "done": True} for sign, name in ("aA", "bB"))
    rows = {id_: {"outcome": "compromis", "text": long[id_], "who": "y" * MAX_TEXT} for id_ in ROWS}
    answer = {"mode": "laptop", "stage": "vergelijken", "own": own, "partner": partner, "rows": rows}
    record = {"schema": 1, "notebook": MODULE, "course_version": "x", "saved": "", "answers": {"share": answer}}
    (folder / "antwoorden").mkdir()
    (folder / "antwoorden" / f"{MODULE}.json").write_text(json.dumps(record), encoding="utf-8")
    share = start(page, lab, "lang")
    expect(share.locator(".ivk-compare")).to_have_count(len(ROWS))
    quickest = page.evaluate(  # the work itself; the rest of a slower one is another program's turn
        """() => {
          const field = document.querySelector('.ivk-compare textarea');
          return Math.min(...[...'abcdefghij'].map((letter) => {
            const start = performance.now();
            field.value = letter + field.value.slice(1);
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.getBoundingClientRect();
            return performance.now() - start;
          }));
        }"""
    )
    assert quickest < 100
    assert saved(page, lab, "lang")["rows"]["hoop"]["text"].startswith("j")
    # On paper a word without an end does not squeeze the column beside it.
    share.get_by_role("button", name="Maak de afspraken").click()
    with page.context.expect_page() as opened:
        share.get_by_role("link", name="Openen om af te drukken").click()
    cells = opened.value.locator("td")
    expect(cells.last).to_be_visible()
    assert min(cells.evaluate_all("all => all.map((cell) => cell.clientWidth)")) > 200
