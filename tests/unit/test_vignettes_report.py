"""The class report and the command that makes it: what it says, what it leaves out, and what it does with bad files."""

from __future__ import annotations

import csv
import random
import re
import zipfile
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from autograder.command.cli import main
from autograder.problem import Problem
from autograder.report import vignettes as command
from course.vignettes import form, own_deck, predicted, rate, share, start
from course.vignettes.analysis import Effect, Result
from course.vignettes.reading import effect_sentence, explain, summary
from course.vignettes.records import FORMS

FORM = form()


def files(people, *, level="po", seed=1, forms=FORMS):
    """Return name and text of what so many people share, with plausible ratings."""
    chance = random.Random(seed)
    made = []
    for serial in range(1, people + 1):
        record, own = start("PABO 2A", serial, level=level), chance.gauss(0, 0.6)
        for form_id in forms:
            for card in own_deck(record, form_id):
                v = card.vignette
                for p in predicted(v.needs, v.severe, v.support, form_id=form_id):
                    rating = min(5, max(1, round(p["rating"] + own + chance.gauss(0, 0.7))))
                    record = rate(record, form_id, v.id, p["outcome"], rating)
        made.append(share(record, consent=True))
    return made


def put(folder, made, prefix=""):
    folder.mkdir(exist_ok=True)
    for name, text in made:
        (folder / f"{prefix}{name}").write_text(text, encoding="utf-8")
    return folder


class Page(HTMLParser):
    """Collects what a page holds: tags with attributes, and all text."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.words = [], []
        self.feed(html)
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words.append(data)

    def all(self, tag):
        return [attrs for name, attrs in self.tags if name == tag]


# --- the sentences -----------------------------------------------------------------------------------------------


def effect(term, estimate, low, high, p_holm):
    return Effect(term, estimate, 0.1, 100, low, high, p_holm, p_holm)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (effect("needs", -0.1, -0.14, -0.06, 0.001),
         "Elke leerling met een ondersteuningsbehoefte erbij: 0,10 punt lager (95%-interval −0,14 tot −0,06). "
         "Van 5 naar 12 leerlingen is dat 0,7 punt."),
        (effect("support:leraar", 0.5, 0.2, 0.8, 0.001),
         "Met een extra leraar in de klas, vergeleken met geen extra ondersteuning: 0,50 punt hoger "
         "(95%-interval 0,20 tot 0,80)."),
        (effect("severe", 0.0, -0.1, 0.1, 1.0),
         "Elke leerling met ernstige problemen erbij: geen aantoonbaar verschil (95%-interval −0,10 tot 0,10)."),
        (effect("severe", 0.1, 0.01, 0.19, 0.08),
         "Elke leerling met ernstige problemen erbij: geen aantoonbaar verschil na de correctie voor 5 onderdelen "
         "(95%-interval 0,01 tot 0,19)."),
    ],
)  # fmt: skip
def test_does_a_sentence_claim_no_more_than_the_interval(made, expected):
    """Is a direction named only when it is demonstrable after the correction?"""
    assert effect_sentence(made, FORM) == expected


def test_does_the_summary_name_where_and_which_way():
    """Two aspects lower, one higher, two without: is each said once, and nothing else?"""
    values = [(-0.1, 0.01), (-0.2, 0.01), (0.1, 0.01), (0.1, 0.5), (0.0, 1.0)]
    results = [
        Result(o, 20, 140, (effect("needs", b, b - 0.05, b + 0.05, p),), "multilevel")
        for o, (b, p) in zip(FORM.outcomes, values, strict=True)
    ]
    assert summary(results, FORM) == [
        "Elke leerling met een ondersteuningsbehoefte erbij: aantoonbaar hogere scores bij eigen energie en "
        "aantoonbaar lagere scores bij leerlingen motiveren en tijd voor extra uitleg."
    ]
    assert summary([Result(FORM.outcomes[0], 3, 21, (), "", "te weinig")], FORM) == []


def test_does_a_fallback_say_that_it_is_one():
    """Is the reason and the other method in the reading, and no ICC?"""
    result = Result(FORM.outcomes[0], 20, 140, (effect("needs", 0, -1, 1, 1),), "ols", "De verschillen zijn bijna nul.")
    text = " ".join(explain(result, FORM))
    assert "De verschillen zijn bijna nul. Daarom staat hier een gewone regressie" in text and "ICC" not in text


# --- the report --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A class of 12 in a zip, as an LMS gives it: a folder per student, and some files that are no good."""
    folder = tmp_path_factory.mktemp("klas")
    shared = files(12)
    with zipfile.ZipFile(folder / "in.zip", "w") as archive:
        for place, (name, text) in enumerate(shared):
            archive.writestr(f"Jansen Piet_{place}/{name}", text)
        archive.writestr("Vries Anna_90/kapot.json", shared[0][1][:200])
        archive.writestr("Vries Anna_90/verslag.docx", "geen vignetten")
        archive.writestr("Bakker Jo_91/nog een keer.json", shared[3][1])
        archive.writestr("Bakker Jo_92/ander.json", '{"iets": "anders"}')
        archive.writestr("../../ontsnapt.json", shared[0][1])
        archive.writestr("Smit Bo_93/utf16.json", files(1, seed=9)[0][1].encode("utf-16"))
    outcome = command.write_report(folder / "in.zip", folder / "nakijken")
    html = (outcome.folder / command.REPORT).read_text(encoding="utf-8")
    return outcome, Page(html), html, shared


def test_does_everyone_count_once_and_every_bad_file_get_a_sentence(made):
    """Thirteen people (one file in UTF-16), one doubled file, four that are no good: is each of them told?"""
    outcome, *_ = made
    assert outcome.people == 13
    assert len(outcome.notices) == 5
    for part in (
        "kapot.json is beschadigd",
        "verslag.docx is geen bestand met vignetscores",
        "ander.json is geen bestand",
        "ontsnapt.json heeft een naam die buiten het zip-bestand wijst",
        "nog een keer.json",
    ):
        assert any(part in notice for notice in outcome.notices), part
    written = (outcome.folder / command.NOTICES).read_text(encoding="utf-8").splitlines()
    assert written == outcome.notices


def test_does_the_report_hold_no_names_files_or_random_ids(made):
    """May the page be shown in class?"""
    _, page, html, shared = made
    for word in ("Jansen", "Vries", "Bakker", ".json", *(re.search(r"-([0-9a-f]{16})\.", n)[1] for n, _ in shared)):
        assert word not in html
    assert "13 mensen deelden scores, zonder naam. Klascode: PABO2A (13)." in page.text


def test_is_the_report_one_dutch_page_that_asks_nothing_from_outside(made):
    """lang, title, one h1, headings without a jump, and no address to load anything from?"""
    _, page, html, _ = made
    assert page.all("html") == [{"lang": "nl"}] and len(page.all("h1")) == 1 and page.all("script") == []
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert all(new <= old + 1 for old, new in pairwise(levels))
    assert not re.findall(r'(?:src|href)="(?!#)', html) and "@import" not in html and "url(http" not in html
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_does_every_chart_have_a_name_and_every_table_a_caption_and_scopes(made):
    """Can a screen reader tell what a picture and a cell are about?"""
    _, page, _, _ = made
    charts = [attrs for attrs in page.all("div") if attrs.get("role") == "img"]
    assert len(charts) == 3 and all(attrs["aria-label"].startswith("Grafiek: ") for attrs in charts)
    assert len(page.all("caption")) == len(page.all("table")) >= 7
    assert all(attrs.get("scope") in ("col", "row", "rowgroup", "colgroup") for attrs in page.all("th"))
    assert all(attrs.get("tabindex") == "0" for attrs in page.all("div") if attrs.get("role") == "region")


def test_does_the_report_say_what_it_must(made):
    """The base vignette, the limits, the method, chance over a whole report, the yardstick for coverage: all there?"""
    _, page, _, _ = made
    for part in (
        "iedereen ziet het als eerste",
        "Mensen schatten hier zichzelf in",
        "REML",
        "Holm",
        "in ruim één op de vier stond toch ergens ‘aantoonbaar’",
        "Verschillen mensen daarin, dan zijn de intervallen bij de aantallen leerlingen te smal",
        "Elk van de 60 vignetten is",
        "minstens 20 beoordelingen per vignet",
        "95%-interval",
        "Lezing één: ",
        "Lezing twee: ",
    ):
        assert part in page.text, part
    assert "verzonnen" not in page.text.lower()


def test_is_the_table_tidy_and_the_coverage_whole(made):
    """One line per rating with numbered people, and one line per vignette of the design?"""
    outcome, *_ = made
    with (outcome.folder / command.SCORES).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 13 * (35 + 18) and {row["persoon"] for row in rows} == {str(n) for n in range(1, 14)}
    with (outcome.folder / command.COVERAGE).open(encoding="utf-8", newline="") as file:
        covered = list(csv.DictReader(file))
    assert len(covered) == 60 + 12
    assert sum(int(row["beoordelingen"]) for row in covered if row["vorm"] == "vorm1") == 13 * 6


def test_does_nothing_of_four_people_appear(tmp_path):
    """Four people, and an older report of more: is there a page without results and no table at all?"""
    target = tmp_path / "nakijken"
    (target / command.FOLDER).mkdir(parents=True)
    (target / command.FOLDER / command.SCORES).write_text("van een vorige keer", encoding="utf-8")
    outcome = command.write_report(put(tmp_path / "in", files(4, forms=["vorm1"])), target)
    assert outcome.files == [command.REPORT]
    assert [path.name for path in outcome.folder.iterdir()] == [command.REPORT]
    page = Page((outcome.folder / command.REPORT).read_text(encoding="utf-8"))
    assert "Minder dan 5 mensen beoordeelden deze vignetten." in page.text
    assert "interval −" not in page.text and page.all("figure") == [] and page.all("table") == []


def test_does_the_example_carry_its_label_everywhere(tmp_path):
    """Title, page, each chart and each line of the table: is it clear that nobody gave these scores?"""
    outcome = command.write_example(tmp_path)
    page = Page((outcome.folder / command.REPORT).read_text(encoding="utf-8"))
    assert "Niemand heeft deze scores gegeven" in page.text
    charts = [attrs["aria-label"] for attrs in page.all("div") if attrs.get("role") == "img"]
    assert charts and all("verzonnen gegevens" in name.lower() for name in charts)
    assert page.text.count("Verzonnen gegevens") >= 1 + len(charts)
    lines = (outcome.folder / command.SCORES).read_text(encoding="utf-8").splitlines()[1:]
    assert lines and all(line.startswith("verzonnen gegevens,") for line in lines)
    assert "rust in de klas. De reden staat hierboven" in page.text  # the fallback can be seen in the example


# --- the command -------------------------------------------------------------------------------------------------


def run(monkeypatch, capsys, *words):
    """Run ``autograder vignettes …``; return its exit code and what it said, on one line."""
    monkeypatch.setattr("sys.argv", ["autograder", "vignettes", *map(str, words)])
    with pytest.raises(SystemExit) as stop:
        main()
    said = capsys.readouterr()
    return stop.value.code, " ".join((said.out + said.err).split())


def test_does_the_command_take_one_class_of_several(tmp_path, monkeypatch, capsys):
    """With a class code in any spelling: are the others left out and named?"""
    source = put(tmp_path / "in", files(5))
    other = start("PABO2B", 1)
    other = rate(other, "vorm1", "basis", "rust", 3)
    put(source, [share(other, consent=True)])
    code, said = run(monkeypatch, capsys, source, "--class", "pabo 2a", "--dir", tmp_path / "n")
    assert code == 0 and "5 mensen. Gemaakt in" in said and "is van de klas PABO2B en telt hier niet mee" in said


def test_does_the_report_stand_in_the_course_folder_that_one_is_in(tmp_path, monkeypatch, capsys):
    """In JupyterLab's terminal the lecturer is already in ``nakijken``: is no second one made?"""
    source = put(tmp_path / "in", files(5))
    (tmp_path / "nakijken").mkdir()
    monkeypatch.chdir(tmp_path / "nakijken")
    code, _ = run(monkeypatch, capsys, source)
    assert code == 0
    assert (tmp_path / "nakijken" / "vignetten" / "verslag.html").is_file()
    assert not (tmp_path / "nakijken" / "nakijken").exists()


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ([], "Geef de map of zip met gedeelde scores op"),
        (["x.zip", "--example"], "of alleen --example"),
        (["bestaat-niet.zip"], "Ik vind bestaat-niet.zip niet"),
        (["leeg"], "zit geen bruikbaar bestand met vignetscores"),
        (["leeg", "--class", "?"], "Een klascode heeft 2 tot 24"),
    ],
)
def test_does_a_mistake_end_in_one_dutch_sentence(words, message, tmp_path, monkeypatch, capsys):
    """No file, two wishes at once, an empty folder, an impossible code: a sentence and exit code 1?"""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "leeg").mkdir()
    code, said = run(monkeypatch, capsys, *words)
    assert code == 1 and message in said and "Traceback" not in said
    assert not (tmp_path / "nakijken").exists()


def test_is_a_folder_that_cannot_be_written_named(tmp_path):
    """If a file stands where the folder should be: a sentence?"""
    (tmp_path / "n").write_text("", encoding="utf-8")
    with pytest.raises(Problem, match="niet te schrijven"):
        command.write_report(put(tmp_path / "in", files(5, forms=["vorm2"])), tmp_path / "n")
