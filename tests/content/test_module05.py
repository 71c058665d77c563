"""Module 05 and assignment 05: is what the questions say what data, report and model say, and is every part there?"""

from __future__ import annotations

import re
import tomllib

import pytest
from content import EXERCISES, ROOT, asked, code_cells, prose, question_tables, right_answers, strings, text

from course import vignettes
from course.base.dutch import fixed
from course.data import fact
from course.instruments import load_questions
from course.instruments.class_effects import class_results
from course.vignettes.reading import interval

MODULE = ROOT / "modules" / "05-vignetten.ipynb"
BANK = ROOT / "data" / "questions" / "05-vignetten.toml"
QUESTIONS = load_questions(BANK)
TABLES = question_tables(BANK)
EXERCISE = next(path for path in EXERCISES if path.parent.name == "05-vignetten")
SHEET = load_questions(EXERCISE.parent / "questions.toml")
SHEET_TABLES = question_tables(EXERCISE.parent / "questions.toml")
KEYS = right_answers(EXERCISE)
RESULTS = {result.outcome.id: result for result in class_results()}


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
    assert f"{fixed(RESULTS['energie'].icc)} en bij" in TABLES["lees-icc"]["prompt"]
    assert fixed(RESULTS["instructie"].icc) in TABLES["lees-icc"]["prompt"]
    assert RESULTS["rust"].icc is None
    assert str(RESULTS["rust"].people) in str(TABLES["lees-rust"])
    assert RESULTS["rust"].effect("support:voorziening").shown


def test_does_the_worked_reading_quote_the_model():
    """Are the numbers of the worked case those of the first column?"""
    words = text(next(cell for cell in prose(MODULE) if cell["id"] == "klas-voorbeeld"))
    result = RESULTS["motiveren"]
    for term in ("needs", "severe"):
        assert fixed(abs(result.effect(term).estimate)) in words
    assert interval(result.effect("support:leraar")) in words
    shown = {effect.term for effect in result.effects if effect.shown and effect.term.startswith("support:")}
    assert shown == {"support:leraar"}


# ----------------------------------------------------------------------------- the assignment


def test_is_the_request_for_help_the_task():
    """Is it the request for help that the lecturer reads?"""
    tasks = [cell for cell in prose(EXERCISE) if cell["metadata"]["nbgrader"].get("task")]
    assert [cell["id"] for cell in tasks] == ["o05-verzoek-taak"]


def test_does_the_table_of_the_assignment_give_the_keys():
    """Do effect, prediction, the place that helps and the interaction that is not there follow from the table?"""
    table = text(next(cell for cell in prose(EXERCISE) if cell["id"] == "kop-tabel")).replace("−", "-")

    def row(start: str) -> list[list[float]]:
        cells = re.search(rf"^\| {start}[^|]*\|([^|]+)\|([^|]+)\|$", table, flags=re.MULTILINE).groups()
        return [[float(n.replace(",", ".")) for n in re.findall(r"-?\d,\d+", cell)] for cell in cells]

    needs, severe, place = row("elke leerling met een"), row("elke leerling met ernstige"), row("vaste plek")
    assert -5 * needs[1][0] == pytest.approx(KEYS["o05-effect"][0])
    predicted = row("midden")[0][0] + 2 * severe[0][0] + place[0][0]
    assert predicted == pytest.approx(KEYS["o05-voorspelling"][0])
    assert place[0][1] > 0
    assert all(low < 0 < high for _, low, high in row("wisselwerking"))
    assert row("specialist")[1][1] > 0


def test_is_what_is_for_who_wants_more_not_graded():
    """Does no graded question nor its explanation ask for the ICC or for the correction over aspects?"""
    graded = [text(cell) for cell in code_cells(EXERCISE)] + list(strings(SHEET_TABLES))
    assert [words for words in graded if re.search(r"\bICC\b|Holm|na de correctie", words)] == []


def test_do_the_right_sets_of_sixty_follow_the_two_readings():
    """Are the keyed sets those of the two readings in the data, each with sixty situations?"""
    options = {o.id: o.text for o in SHEET["o05-lezingen"].options}
    sets = {
        tuple(tuple(int(n) for n in re.findall(r"\d+", part.replace("geen", "0"))) for part in text.split("×")[:2])
        for text in (options[key] for key in KEYS["o05-lezingen"])
    }
    raw = tomllib.loads((ROOT / "data" / "vignettes.toml").read_text(encoding="utf-8"))
    readings = next(form for form in raw["form"] if form["id"] == "vorm1")["readings"].values()
    assert sets == {(tuple(r["needs"]["mbo"]), tuple(r["severe"]["mbo"])) for r in readings}
    assert all(len(needs) * len(severe) * 5 == 60 for needs, severe in sets)


def test_is_no_reading_of_the_puzzle_taught_as_the_right_one():
    """Does every reading in the data have something against it, and does the module put both into words?"""
    for design in (vignettes.form("vorm1"), vignettes.form("vorm2")):
        assert all(reading.pro and reading.con for reading in design.readings)
    words = " ".join(text(cell) for cell in prose(MODULE))
    assert "Lezing één" in words
    assert "Lezing twee" in words
    assert {item["target"] for item in TABLES["puzzel-bewijs"]["items"]} == {"ernst", "aantal", "beide"}


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
