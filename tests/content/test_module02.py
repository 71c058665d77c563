"""Module 02 and its assignment: do its sums hold, is every part there, and can an attitude never be handed in?"""

from __future__ import annotations

import json
import math
import re
import shutil
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import pytest
from content import (
    EXERCISES,
    ROOT,
    asked,
    code_cells,
    notebook,
    points,
    prose,
    question_tables,
    right_answers,
    strings,
    text,
)

from autograder.assignment import released_assignment
from autograder.collect import collect
from autograder.collect import plan as planning
from autograder.collect.intake import read_intake
from autograder.collect.roster import Roster
from autograder.config import CourseFolder
from autograder.release import handout
from course.data import cards, fact
from course.instruments import load_questions
from course.instruments.attitude import error, statements
from course.instruments.attitude_class import class_numbers
from course.instruments.attitude_class.synthetic import ATTITUDE_ITEMS, attitude_class
from course.lesson.exercise import Exercise
from course.lesson.lesson import Lesson
from course.measuring import scales
from course.record.backup import make_backup

MODULE = ROOT / "modules" / "02-attitude.ipynb"
BANK = ROOT / "data" / "questions" / "02-attitude.toml"
QUESTIONS = load_questions(BANK)
TABLES = question_tables(BANK)

EXERCISE = next(path for path in EXERCISES if path.parent.name == "02-attitude")
SHEET = load_questions(EXERCISE.parent / "questions.toml")
SHEET_TABLES = question_tables(EXERCISE.parent / "questions.toml")
GRADED = [question for question in SHEET.values() if question.scored]
KEYS = right_answers(EXERCISE)

#: What a learner says about herself: never scored, never handed in.
PRIVATE = ("meting-1", "meting-2", "kijk", "welzijn", "meting-kijk", "eigen-geval", "zelf")


def cell(id_: str, path: Path = MODULE) -> str:
    return text(next(one for one in prose(path) if one["id"] == id_))


def numbers(words: str) -> list[float]:
    """Return the numbers of a text as a Dutch reader writes them."""
    return [float(found.replace(",", ".")) for found in re.findall(r"\d+(?:,\d+)?", words)]


# ----------------------------------------------------------------------------- the sums


def test_is_the_predicted_threshold_that_of_the_own_form():
    """Is the answer to the prediction the threshold that the learner's own result uses?"""
    assert TABLES["voorspel-grens"]["answer"] == round(scales.change_threshold(error()), 2)


def test_are_the_sums_of_the_module_right():
    """Do the formulas of ``course.measuring.scales`` give the answers of the number questions?"""
    sem = scales.sem(0.8, 0.84)
    answers = {id_: raw["answer"] for id_, raw in TABLES.items() if raw["kind"] == "number"}
    assert answers["schaal-gemiddelde"] == sum((4, 5, 2, 3, 4, 3)) / 6
    assert answers["schaal-missend"] == sum((4, 4, 3, 5, 4)) / 5
    assert answers["schaal-omkeren"] == scales.reverse(2)
    assert answers["schaal-sem"] == pytest.approx(sem)
    assert answers["schaal-drempel"] == round(scales.change_threshold(sem), 2)
    assert answers["half-verschil"] == pytest.approx(3.83 - 3.17)
    low, high = scales.band(3.5, sem)
    right = next(option["text"] for option in TABLES["schaal-band"]["options"] if option.get("correct"))
    assert numbers(right) == [round(low, 1), round(high, 1)]


def test_is_the_worked_example_right():
    """Does each line of juf Meike's table follow from her answers?"""
    lines = dict(re.findall(r"^\| (\w[\w ]*) \| (.+) \|$", cell("voorbeeld"), flags=re.MULTILINE))
    october, march = (numbers(part) for part in re.findall(r": ([\d, ]+)\.", lines["Antwoorden"]))
    assert (len(october), len(march)) == (6, 6)
    before, after = sum(october) / 6, sum(march) / 6
    assert numbers(lines["Gemiddelde"])[-2:] == [round(before, 2), round(after, 2)]
    sem = scales.sem(0.8, 0.84)
    assert numbers(lines["Standaardmeetfout"])[-1] == pytest.approx(sem)
    margin = round(1.96 * sem, 2)
    shown = [round(round(before, 2) - margin, 2), round(round(before, 2) + margin, 2)]
    assert numbers(lines["Band in oktober"])[-2:] == shown
    assert numbers(lines["Grens"])[-1] == round(scales.change_threshold(sem), 2)
    assert numbers(lines["Verschil"])[-1] == pytest.approx(after - before)
    assert after - before > scales.change_threshold(sem)


def test_do_the_declared_figures_come_from_the_invented_class():
    """Are the spread and reliability behind the band those of the class that they are said to come from?"""
    people = attitude_class()
    complete = [[one[i] for i in ATTITUDE_ITEMS] for one in people if "?" not in one.values()]
    declared = statements().extra["measurement"]
    assert declared["sd"] == round(scales.group_view([(True, one) for one in people], ATTITUDE_ITEMS).sd, 2)
    assert declared["reliability"] == round(scales.cronbach_alpha(complete), 2)
    assert (declared["basis"], len(people)) == ("een verzonnen klas van zestig mensen", 60)
    assert tuple(card.id for card in statements()) == ATTITUDE_ITEMS


def test_are_the_figures_of_the_invented_class_its_own():
    """Do the questions quote the numbers that the page shows, and is the class called invented?"""
    sure, unsure = class_numbers()
    shown = {round(value, 2) for value in (sure.reliability, sure.low, sure.high, unsure.reliability)}
    assert shown == {0.82, 0.73, 0.89, 0.58}
    assert "verzonnen klas" in cell("klas-getallen")
    told = TABLES["klas-alfa"]["prompt"] + TABLES["klas-paar"]["prompt"]
    assert {0.82, 0.73, 0.89, 0.58} <= set(numbers(told))
    assert all("verzonnen" in TABLES[id_]["prompt"] for id_ in ("klas-lezen", "klas-alfa", "klas-paar"))


def test_are_the_sums_of_the_assignment_right():
    """Do the formulas give the keys, and are the four pairs on the right side of the threshold?"""
    assert KEYS["o02-gemiddelde"][0] == pytest.approx(sum((2, 3, 4, 3, 5)) / 5)
    assert KEYS["o02-omgekeerd"][0] == sum((4, 3, scales.reverse(2), 5, 4)) / 5
    assert KEYS["o02-sem"][0] == pytest.approx(scales.sem(0.9, 0.75))
    assert KEYS["o02-band"][0] == round(3.6 - 1.96 * 0.3, 2)
    assert KEYS["o02-grens"][0] == round(scales.change_threshold(0.4), 2)
    for item in SHEET_TABLES["o02-aantoonbaar"]["items"]:
        before, after = numbers(item["text"])
        assert KEYS["o02-aantoonbaar"][item["id"]] == ("ja" if abs(after - before) > 1.2 else "nee")


@pytest.mark.parametrize(
    ("id_", "exact"),
    [("o02-grens", 1.96 * math.sqrt(2) * 0.4), ("o02-grens", 1.96 * 1.4 * 0.4 + 0.004), ("o02-band", 3.6 - 1.96 * 0.3)],
)
def test_is_another_way_of_rounding_right_too(id_, exact):
    """Is the answer of a calculator accepted, with every decimal?"""
    assert SHEET[id_].score(f"{exact:.4f}".replace(".", ","), KEYS[id_]).fraction == 1


def test_can_the_case_be_worked_out():
    """Is juf Nadia's fall below the threshold that the rubric gives, and are the scores those of the report?"""
    page = cell("kop-casus", EXERCISE)
    assert "spreiding van 1,0 en een betrouwbaarheid van 0,84" in page
    threshold = scales.change_threshold(scales.sem(1.0, 0.84))
    rubric = cell("o02-casus-taak", EXERCISE)
    assert f"grens 1,96 × 1,41 × 0,4 = {threshold:.2f}".replace(".", ",") in rubric
    assert "zakte van 4,0 naar 3,0" in page
    assert threshold > 4.0 - 3.0


# ----------------------------------------------------------------------------- the parts of the module


def test_is_every_kind_of_question_used():
    """Does a learner answer in every ordinary way?"""
    kinds = {"choice", "multiple_choice", "match", "order", "number", "short_text", "open_text", "rating", "form"}
    assert {question.kind for question in QUESTIONS.values()} == kinds


def test_does_the_module_follow_the_arc():
    """Do retrieval, prediction, own measurement, theory, cases, class, burdens, practice and return follow in order?"""
    arc = ["terug-vraag", "voorspel-houding", "meting-1", "onderdelen-sorteer", "kijk", "schaal-sem", "half-zin"]
    arc += ["eigen-geval", "klas-alfa", "welzijn", "zelf", "praktijk", "praktijk-terug", "meting-2", "reflectie"]
    order = asked(MODULE)
    assert [id_ for id_ in order if id_ in arc] == arc
    assert [id_ for id_ in order if id_.startswith("terug-")] == order[1:4]


def test_does_the_learner_fill_in_before_anything_explains_it():
    """Do both predictions come first, then the statements, and only then what they mean?"""
    order = [one["id"] for one in notebook(MODULE)["cells"]]
    steps = ["voorspel-houding", "voorspel-grens", "meting-1", "stippen-lezen", "houding"]
    assert [order.index(id_) for id_ in steps] == sorted(order.index(id_) for id_ in steps)


def test_are_both_measurements_the_same_statements():
    """Are first and second time the six statements of the cards, on their scale, with a way out?"""
    attitude = cards("attitude")
    for id_ in ("meting-1", "meting-2"):
        assert [item.id for item in QUESTIONS[id_].items] == [card.id for card in attitude]
        assert QUESTIONS[id_].levels == tuple(attitude.extra["scale"]["labels"])
        assert QUESTIONS[id_].unknown == attitude.extra["scale"]["unknown"]


def test_is_the_wellbeing_check_about_the_four_burdens():
    """Has the check one statement per burden and a way out, and does the page name help around the clock?"""
    assert [item.id for item in QUESTIONS["welzijn"].items] == [card.id for card in cards("burdens")]
    assert QUESTIONS["welzijn"].unknown
    assert "0800-0113" in cell("welzijn-tekst")
    assert fact("belastingen-aantal").value == len(cards("burdens"))


def test_does_nothing_about_the_learner_get_a_score():
    """Has no question about the learner's own attitude or wellbeing a key or a check button?"""
    assert not any(QUESTIONS[id_].scored for id_ in PRIVATE)


def test_is_there_no_norm_and_no_verdict_on_the_page():
    """Does no prose call an attitude good or enough, except where it says that one must not?"""
    for one in prose(MODULE):
        for sentence in re.split(r"(?<=[.!?:])\s", text(one)):
            if re.search(r"\b(goede|juiste|slechte|onvoldoende) houding\b", sentence):
                assert re.search(r"\b(niet|geen)\b", sentence + text(one)), sentence


def test_can_every_sentence_about_the_invented_class_be_seen():
    """Does every one of the five answers occur at each statement, as the right option says, and are they near 3?"""
    for item in ATTITUDE_ITEMS:
        given = [one[item] for one in attitude_class() if one[item] != scales.MISSING]
        assert set(given) == {1, 2, 3, 4, 5}
        assert 2.5 < sum(given) / len(given) < 3.5


def test_does_the_page_say_that_the_people_are_invented():
    """Is it said at the top, and before the questions?"""
    assert "verzonnen" in cell("begin")
    assert "voorbeelden zijn verzonnen" in cell("werkwijze")


# ----------------------------------------------------------------------------- the assignment


def test_is_each_criterion_of_the_case_worth_four_points():
    """Are the points of the task those of the criteria that it names?"""
    assert points(EXERCISE)["o02-casus-taak"] == 4 * len(
        re.findall(r"^\d\. \*\*", cell("o02-casus-taak", EXERCISE), re.MULTILINE)
    )


@pytest.mark.parametrize("where", ["module", "assignment"])
def test_is_the_right_option_not_known_by_its_length(where):
    """Is the right option now the longest, now the shortest, and at no place in that order more than half the time?"""
    if where == "module":
        found = [(question, question.key) for question in QUESTIONS.values() if question.kind == "choice"]
    else:
        found = [(question, KEYS[question.id]) for question in GRADED if question.kind == "choice"]
    ranks = Counter(
        sorted((-len(option.text), option.id) for option in question.options).index(
            (-len(next(option.text for option in question.options if option.id == key)), key)
        )
        for question, key in found
    )
    assert len(ranks) == 4
    assert max(ranks.values()) <= len(found) / 2


def test_do_module_and_assignment_teach_the_same_order():
    """Does the assignment want the steps that both orders know in the order that the module gives them?"""
    taught = [item.id for item in QUESTIONS["schaal-orde"].items]
    asked_ = {"genoeg": "lezen", "spiegelen": "keren", "delen": "middelen"}
    wanted = [asked_[id_] for id_ in KEYS["o02-stappen"] if id_ in asked_]
    assert wanted == taught[:3]


def test_does_no_module_give_a_graded_question_away():
    """Does no prompt, item or option of the assignment stand in a module?"""
    modules = "".join(path.read_text(encoding="utf-8") for path in ROOT.glob("data/questions/*.toml"))
    modules += "".join(text(one) for path in ROOT.glob("modules/*.ipynb") for one in prose(path))
    own = [
        words
        for question in GRADED
        for words in strings({k: v for k, v in SHEET_TABLES[question.id].items() if k not in ("source", "targets")})
        if len(words.split()) > 5
    ]
    assert len(own) > 60
    assert [words for words in own if words in modules] == []


# ----------------------------------------------------------------------------- nothing about the learner is handed in


def test_does_the_assignment_ask_nothing_about_the_learner():
    """Has the assignment no scale to rate oneself on, and none of the statements, beliefs or signs of the cards?"""
    assert not [question for question in SHEET.values() if question.kind == "rating"]
    sheet = (EXERCISE.parent / "questions.toml").read_text(encoding="utf-8")
    page = "".join(text(one) for one in notebook(EXERCISE)["cells"])
    own = [card.text for set_id in ("attitude", "beliefs") for card in cards(set_id)]
    own += [card["sign"] for card in cards("burdens")]
    assert [words for words in own if words in sheet + page] == []
    assert "cards" not in str(SHEET_TABLES)


SECRET = "GEHEIM-van-mij"


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A lecturer's folder in which assignment 02 was released."""
    root = tmp_path_factory.mktemp("lecturer") / "nakijken"
    handout.release(CourseFolder.create(root), "02-attitude")
    return root


@pytest.fixture
def learner(tmp_path: Path, released: Path) -> SimpleNamespace:
    """A learner's folder: modules 00 and 02 filled in with secrets, assignment 02 answered and handed in."""
    course = CourseFolder.open(shutil.copytree(released, tmp_path / "nakijken"))
    folder = tmp_path / "mijn-cursus"
    (folder / "modules").mkdir(parents=True)
    shutil.copytree(course.release("02-attitude"), folder / "opdrachten" / "02-attitude")
    values = {
        "00-start": {"doelen": {"doel": SECRET}, "zelf-bewijs": {"sterk": SECRET}},
        "02-attitude": {
            "meting-1": {card.id: 1 for card in cards("attitude")},
            "welzijn": {"uitputting": 5},
            "kijk": {"groei": SECRET},
            "eigen-geval": {"mag": SECRET},
            "meting-kijk": SECRET,
            "reflectie": SECRET,
        },
    }
    for module, answers in values.items():
        lesson = Lesson(module, ROOT / "data" / "questions" / f"{module}.toml", folder / "modules")
        for id_, value in answers.items():
            lesson._store.put(id_, value)
            assert lesson.answer(id_) == value
    exercise = Exercise("02-attitude", folder / "opdrachten" / "02-attitude")
    exercise._store.put("o02-term", "standaardmeetfout")
    reply = exercise._hand_in(None, {"number": "1000001", "name": "Anna Bakker"})
    assert reply["receipt"]["answered"] == 1
    handed = folder / "opdrachten" / "02-attitude" / reply["receipt"]["file"]
    return SimpleNamespace(course=course, folder=folder, handed=handed)


def everything(folder: Path) -> str:
    return "\n".join(
        f"{path.relative_to(folder)}\n{path.read_bytes().decode('utf-8', 'replace')}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    )


def leaks(words: str) -> list[str]:
    """Return what of the learner's own answers stands in a text: secrets, and the ids of questions and statements."""
    ids = [f'"{id_}"' for id_ in (*PRIVATE, "zelf-start", "zelf-bewijs", *(card.id for card in cards("attitude")))]
    return [found for found in (SECRET, *ids) if found in words]


def test_does_the_hand_in_hold_nothing_of_the_modules(learner: SimpleNamespace):
    """After a learner filled in everything about herself: is only the assignment's own answer in the file?"""
    content = learner.handed.read_text(encoding="utf-8")
    record = json.loads(content)["metadata"]["cursus"]["inlevering"]["record"]
    assert record["answers"] == {"o02-term": "standaardmeetfout"}
    assert leaks(content) == []
    assert leaks(everything(learner.folder / "opdrachten")) == []
    assert SECRET in leaks(everything(learner.folder / "modules"))


def test_does_a_saved_page_hold_nothing_of_the_answers(
    learner: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Is what JupyterLab saves of the filled-in module what it saves of an empty one, so that wiping wipes it all?"""
    shown: list[object] = []
    monkeypatch.setattr("IPython.display.display", lambda it, raw=False: shown.append(it))

    def saved(folder: Path) -> list[str]:
        shown.clear()
        lesson = Lesson("02-attitude", BANK, folder)
        for source in map(text, code_cells(MODULE)):
            if source.startswith("les."):
                exec(source, {"les": lesson})
        return [json.dumps(it if isinstance(it, dict) else it._repr_mimebundle_()) for it in shown]

    def questions(pages: list[str]) -> list[str]:
        return [re.sub(r'"model_id": "\w+"', "", one) for one in pages if "widget-view" in one]

    filled = saved(learner.folder / "modules")
    assert leaks("\n".join(filled)) == []
    assert len(questions(filled)) >= len(QUESTIONS)
    assert questions(filled) == questions(saved(tmp_path))


@pytest.mark.parametrize("given", ["the hand-in", "the whole folder", "a back-up beside it"])
def test_does_a_lecturer_who_collects_get_none_of_it(learner: SimpleNamespace, tmp_path: Path, given: str):
    """Does collecting keep modules and back-ups out, even when a student hands in the whole folder or a back-up?"""
    heap = tmp_path / "heap" / "1000001 Anna Bakker"
    heap.mkdir(parents=True)
    shutil.copy(learner.handed, heap)
    if given == "the whole folder":
        shutil.make_archive(str(heap / "mijn-cursus"), "zip", learner.folder)
    if given == "a back-up beside it":
        made = make_backup(learner.folder)
        assert SECRET in made.text
        (heap / made.name).write_text(made.text, encoding="utf-8")
    assignments = {"02-attitude": released_assignment(learner.course, "02-attitude")}
    plan = planning.make_plan(learner.course, read_intake(tmp_path / "heap"), assignments, Roster([]))
    before = leaks(everything(learner.course.root))
    collect.carry_out(plan, learner.course, assignments)
    assert before == []
    assert leaks(everything(learner.course.root)) == []
    assert any("1000001" in path.parts for path in learner.course.root.rglob("*"))
