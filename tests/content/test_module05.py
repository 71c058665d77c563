"""Module 05 and assignment 05: is what the questions say what data, report and model say, and is every part there?"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import astuple

import pytest
from content import EXERCISES, ROOT, asked, code_cells, notebook, prose, question_tables, strings, text

from autograder.assignment import keys_in
from course import vignettes
from course.class_effects import FILE, class_results, effects_html, fit_class, write
from course.data import fact
from course.questions import load_questions
from course.vignettes.reading import interval, points

MODULE = ROOT / "modules" / "05-vignetten.ipynb"
BANK = ROOT / "data" / "questions" / "05-vignetten.toml"
QUESTIONS = load_questions(BANK)
TABLES = question_tables(BANK)
EXERCISE = next(path for path in EXERCISES if path.parent.name == "05-vignetten")
SHEET = load_questions(EXERCISE.parent / "questions.toml")
SHEET_TABLES = question_tables(EXERCISE.parent / "questions.toml")
KEYS = {id_: key["correct"] for cell in code_cells(EXERCISE) for id_, key in keys_in(text(cell)).items()}
POINTS = {
    cell["id"]: cell["metadata"]["nbgrader"]["points"]
    for cell in notebook(EXERCISE)["cells"]
    if "points" in cell["metadata"].get("nbgrader", {})
}
SCORED = [question for question in SHEET.values() if question.scored]
RESULTS = {result.outcome.id: result for result in class_results()}


def fraction(question, answer) -> float:
    return question.score(answer, KEYS[question.id]).fraction


# ----------------------------------------------------------------------------- the module


def test_does_the_module_follow_the_arc():
    """Do retrieval, prediction, own deck, puzzle, model, reading, limits, support, practice and reflection follow?"""
    arc = ["terug-licht", "voorspel-zwaar", "waarom-verschil", "stapel", "eigen-stippen", "puzzel-80", "schuif"]
    arc += ["lees-leraar", "lees-half", "lees-eigen", "grenzen", "hulp-iris", "hulp-half", "hulp-eigen"]
    arc += ["zelf", "praktijk", "praktijk-terug", "reflectie"]
    assert [id_ for id_ in asked(MODULE) if id_ in arc] == arc


def test_does_the_table_of_conditions_name_the_levels_of_the_design():
    """Are the levels in the prose those that a learner gets, with none only in the base vignette?"""
    design = vignettes.form()
    table = re.sub(r"<!--.*?-->", "", text(next(c for c in prose(MODULE) if c["id"] == "waarom-knoppen")))
    needs, severe = (re.search(rf"\| {row} \| (.+) \|", table)[1] for row in ("leerlingen met[^|]*", "van wie[^|]*"))
    assert [int(n) for n in re.findall(r"\d+", needs)] == list(design.needs)
    assert [int(n) for n in re.findall(r"\d+", severe)] == list(design.severe)
    assert severe.startswith("geen")
    assert design.base.severe == 0


def test_is_the_puzzle_the_one_in_the_data():
    """Do the published counts, the printed levels and our deck give 60, 80 and 60?"""
    counts = [fact(f"vignetten-niveaus-{name}").value for name in ("behoefte", "zwaar", "steun", "zwaar-h4")]
    assert counts[0] * counts[1] * counts[2] == fact("vignetten-vorm-1").value == len(vignettes.form().vignettes)
    assert counts[0] * counts[3] * counts[2] == TABLES["puzzel-80"]["answer"]
    assert TABLES["hoeveel-leraren"]["answer"] == fact("vignetten-min-leraren").value


def test_is_the_predicted_difference_the_published_one():
    """Does the accepted range of the guess run from the smallest to the largest difference that the report names?"""
    guess = TABLES["voorspel-verschil"]
    assert guess["answer"] - guess["tolerance"] == pytest.approx(fact("vignet-effect-ernstig-min").value)
    assert guess["answer"] + guess["tolerance"] == pytest.approx(fact("vignet-effect-ernstig-max").value)


# ----------------------------------------------------------------------------- the model behind the questions


def test_is_the_stored_model_what_the_model_gives_now():
    """Is what the page shows the outcome of today's model on today's invented class, to well within what is shown?"""
    for stored, fitted in zip(class_results(), fit_class(), strict=True):
        for field in ("outcome", "people", "ratings", "method", "reason", "center"):
            assert getattr(stored, field) == getattr(fitted, field)
        for field in ("icc", "sd_person", "sd_residual"):
            assert getattr(stored, field) == pytest.approx(getattr(fitted, field), abs=5e-4)
        assert [effect.term for effect in stored.effects] == [effect.term for effect in fitted.effects]
        for one, other in zip(stored.effects, fitted.effects, strict=True):
            assert astuple(one)[1:] == pytest.approx(astuple(other)[1:], abs=5e-4)
            assert one.shown == other.shown


def test_does_writing_the_model_and_reading_it_change_nothing(tmp_path):
    """Does the documented command give the committed file again, as far as a machine's last digits go?"""
    made, kept = (path.read_text(encoding="utf-8") for path in (write(tmp_path), ROOT / "data" / "synthetic" / FILE))
    numbers = r"-?\d+\.\d+"
    assert re.sub(numbers, "", made) == re.sub(numbers, "", kept)
    assert list(map(float, re.findall(numbers, made))) == pytest.approx(
        list(map(float, re.findall(numbers, kept))), abs=5e-4
    )


def test_does_the_page_show_the_model_without_fitting_it():
    """Does a fresh interpreter show the table without statsmodels and pandas, which keep a kernel busy for seconds?"""
    code = (
        "import sys\n"
        "for name in ('statsmodels', 'pandas', 'scipy'): sys.modules[name] = None\n"
        "from course.class_effects import display_effects\n"
        "display_effects()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert "leerlingen motiveren" in done.stdout


@pytest.mark.parametrize(
    ("question", "aspect", "term", "shown"),
    [
        ("lees-leraar", "maatwerk", "support:leraar", True),
        ("lees-specialist", "instructie", "support:specialist", False),
        ("lees-correctie", "energie", "support:voorziening", False),
    ],
)
def test_is_the_interval_in_a_question_that_of_the_model(question, aspect, term, shown):
    """Do the bounds in the question stand in the fitted table, with or without a star as the question says?"""
    effect = RESULTS[aspect].effect(term)
    words = str(TABLES[question])
    low, high = interval(effect).split(" tot ")
    assert low in words
    assert high in words
    assert effect.shown is shown


def test_is_the_puzzling_effect_clear_of_zero_before_the_correction():
    """Does the interval of the question about the correction leave out zero, and do four specialists have no star?"""
    effect = RESULTS["energie"].effect("support:voorziening")
    assert effect.low > 0
    assert not any(result.effect("support:specialist").shown for result in RESULTS.values())


def test_do_the_other_numbers_come_from_the_model():
    """Are the effect of seven pupils, both ICCs and the missing one those of the fitted model?"""
    need = RESULTS["instructie"].effect("needs").estimate
    assert round(-7 * need, 1) == TABLES["lees-zeven"]["answer"]
    assert f"{points(RESULTS['energie'].icc)} en bij" in TABLES["lees-icc"]["prompt"]
    assert points(RESULTS["instructie"].icc) in TABLES["lees-icc"]["prompt"]
    assert RESULTS["rust"].icc is None
    assert str(RESULTS["rust"].people) in str(TABLES["lees-rust"])
    assert RESULTS["rust"].effect("support:voorziening").shown


def test_does_the_worked_reading_quote_the_model():
    """Are the numbers of the worked case those of the first column?"""
    words = text(next(cell for cell in prose(MODULE) if cell["id"] == "klas-voorbeeld"))
    result = RESULTS["motiveren"]
    for term in ("needs", "severe"):
        assert points(abs(result.effect(term).estimate)) in words
    assert interval(result.effect("support:leraar")) in words
    shown = {effect.term for effect in result.effects if effect.shown and effect.term.startswith("support:")}
    assert shown == {"support:leraar"}


def test_does_the_table_on_the_page_say_that_it_is_invented():
    """Does the caption name the label and the people, and has every demonstrable effect its star?"""
    html = effects_html(list(RESULTS.values()))
    assert "Verzonnen gegevens" in re.search("<caption>(.*?)</caption>", html)[1]
    stars = sum(e.shown and e.term != "intercept" for result in RESULTS.values() for e in result.effects)
    assert html.count(" *<br>") == stars > 5


# ----------------------------------------------------------------------------- the assignment


def test_are_there_enough_automatic_questions_and_do_points_add_up():
    """Are there at least twelve automatic questions of six kinds, one task, and fifty points?"""
    assert len(SCORED) >= 12
    assert len({question.kind for question in SCORED}) >= 6
    tasks = [cell for cell in prose(EXERCISE) if cell["metadata"]["nbgrader"].get("task")]
    assert [cell["id"] for cell in tasks] == ["o05-verzoek-taak"]
    assert sum(POINTS.values()) == 50
    first = text(prose(EXERCISE)[0])
    assert "vijftig punten" in first
    assert "zeventien vragen" in first
    assert len(SCORED) == 17


def test_does_the_table_of_the_assignment_give_the_keys():
    """Do effect, prediction, ICC and the interaction that is not there follow from the printed table?"""
    table = text(next(cell for cell in prose(EXERCISE) if cell["id"] == "kop-tabel")).replace("−", "-")

    def row(start: str) -> list[list[float]]:
        cells = re.search(rf"^\| {start}[^|]*\|([^|]+)\|([^|]+)\|$", table, flags=re.MULTILINE).groups()
        return [[float(n.replace(",", ".")) for n in re.findall(r"-?\d,\d+", cell)] for cell in cells]

    needs, severe, place = row("elke leerling met een"), row("elke leerling met ernstige"), row("vaste plek")
    assert -5 * needs[1][0] == pytest.approx(KEYS["o05-effect"][0])
    predicted = row("midden")[0][0] + 2 * severe[0][0] + place[0][0]
    assert predicted == pytest.approx(KEYS["o05-voorspelling"][0])
    between, within = row("variantie tussen"), row("variantie binnen")
    shares = [100 * b[0] / (b[0] + w[0]) for b, w in zip(between, within, strict=True)]
    assert shares == pytest.approx([25, KEYS["o05-icc"][0]])
    assert "25 procent" in SHEET_TABLES["o05-icc-lezen"]["prompt"]
    assert all(low < 0 < high for _, low, high in row("wisselwerking"))
    assert row("specialist")[1][1] > 0


def test_does_the_right_set_of_sixty_have_sixty():
    """Has the keyed reading 4 × 3 × 5 situations, as our own deck for mbo has?"""
    design = vignettes.form(level="mbo")
    right = next(o.text for o in SHEET["o05-zestig"].options if o.id == KEYS["o05-zestig"])
    needs, severe = (tuple(map(int, re.findall(r"\d+", part))) for part in right.split("×")[:2])
    assert (needs, severe) == (design.needs, design.severe)
    assert len(design.vignettes) == 60


def test_does_the_module_not_give_a_graded_question_away():
    """Does no prompt, item or option of the assignment stand in the module?"""
    module = BANK.read_text(encoding="utf-8") + "".join(text(cell) for cell in prose(MODULE))
    own = [
        words
        for id_, table in SHEET_TABLES.items()
        if SHEET[id_].scored
        for words in strings({key: value for key, value in table.items() if key not in ("source", "targets")})
        if len(words.split()) > 6
    ]
    assert len(own) > 30
    assert [words for words in own if words in module] == []


def test_do_ratings_stay_out_of_the_hand_in():
    """Does the assignment ask nothing about the learner's own deck?"""
    assert not any(call in text(cell) for cell in code_cells(EXERCISE) for call in ("deck", "dots", "share"))
