"""The notebooks and their questions: complete, explained, sourced, clean, and without a key in the release."""

from __future__ import annotations

import ast
import itertools
import re
import tomllib
from collections import Counter

import nbformat
import pytest
from content import (
    ANSWERED,
    EXERCISE_QUESTIONS,
    EXERCISES,
    MODULE_QUESTIONS,
    MODULES,
    NOTEBOOKS,
    RECALL_QUESTIONS,
    ROOT,
    asked,
    code_cells,
    headings,
    notebook,
    parts,
    prose,
    question_file,
    question_tables,
    strings,
    text,
    visible,
)

from autograder.assignment import asked_in, keys_in
from autograder.release.keyless import release_notebook
from course.authoring.recap import with_recaps
from course.data import card_sets
from course.data.pictures import picture_ids
from course.instruments import instrument, instrument_ids, instrument_of, load_questions

SYLLABUS = tomllib.loads((ROOT / "data" / "syllabus.toml").read_text(encoding="utf-8"))
BY_ID = {module["id"]: module for module in SYLLABUS["module"]}
READABLE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
SOURCE = re.compile(r"00[0-4]\b")
#: The calls that a learner's notebook may consist of.
CALLS = {"open_lesson", "open_exercise", "ask", "show", "cards", "progress", "recap", "hand_in"}

each_notebook = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
each_answered = pytest.mark.parametrize("path", ANSWERED, ids=lambda path: path.stem)
each_exercise = pytest.mark.parametrize("path", EXERCISES, ids=lambda path: path.stem)
each_bank = pytest.mark.parametrize(
    "path", MODULE_QUESTIONS + RECALL_QUESTIONS, ids=lambda path: f"{path.parent.name}-{path.stem}"
)
each_sheet = pytest.mark.parametrize("path", EXERCISE_QUESTIONS, ids=lambda path: path.parent.name)


# ----------------------------------------------------------------------------- the study plan


def test_does_the_course_take_28_hours():
    """Do the minutes of all modules add up to one EC, and does each module say what the learner can do after it?"""
    assert sum(module.get("minutes", 0) for module in SYLLABUS["module"]) == SYLLABUS["hours"] * 60
    assert all(module["objectives"] and module["title"] for module in SYLLABUS["module"])
    assert len(BY_ID) == len(SYLLABUS["module"])


@each_module
def test_does_a_module_keep_to_the_study_plan(path):
    """Are id, title, objectives and minutes in the front matter those of data/syllabus.toml?"""
    front = notebook(path)["metadata"]["cursus"]
    plan = BY_ID[path.stem]
    assert (front["id"], front["kind"]) == (path.stem, "module")
    assert {key: front[key] for key in ("title", "objectives")} == {key: plan[key] for key in ("title", "objectives")}
    assert front.get("minutes") == plan.get("minutes")
    assert front["sources"] and all(SOURCE.match(source) for source in front["sources"])


@each_exercise
def test_does_an_assignment_keep_to_the_study_plan(path):
    """Does an assignment say whose it is, how it is answered, and how long it takes?"""
    front = notebook(path)["metadata"]["cursus"]
    plan = next(m["exercise"] for m in SYLLABUS["module"] if m.get("exercise", {}).get("id") == path.parent.name)
    assert (front["id"], front["kind"], front["assignment"]) == (path.stem, "exercise", path.parent.name)
    assert path.stem == f"opdracht-{path.parent.name}"
    assert front["answers"] in ("widgets", "code")
    assert front.get("minutes") == plan.get("minutes")
    assert front["title"] and front["objectives"] and front["sources"]


@each_module
def test_do_the_sections_add_up_to_the_study_time(path):
    """Does every section name its minutes, and is their sum the module's?"""
    minutes = []
    for level, title in headings(path):
        if level == 2:
            found = re.search(r"\((\d+) minuten\)$", title)
            assert found, f"'{title}' noemt geen studietijd"
            minutes.append(int(found[1]))
    assert sum(minutes) == notebook(path)["metadata"]["cursus"]["minutes"]


@each_module
def test_does_the_learner_read_the_objectives(path):
    """Do the objectives of the front matter stand at the top of the page, at the latest under its first question?"""
    first = "\n".join(text(cell) for cell in prose(path)[:3])
    assert [o for o in notebook(path)["metadata"]["cursus"]["objectives"] if o not in first] == []


# ----------------------------------------------------------------------------- the notebook as a file


@each_notebook
def test_is_a_notebook_clean_and_valid(path):
    """Is it a valid notebook without outputs, counts and personal metadata?"""
    found = notebook(path)
    nbformat.validate(nbformat.from_dict(found))
    assert set(found["metadata"]) == {"kernelspec", "language_info", "cursus"}
    assert found["metadata"]["kernelspec"]["name"] == "python3"
    for cell in code_cells(path):
        assert (cell["outputs"], cell["execution_count"]) == ([], None), cell["id"]
    # A failing check of a code assignment must not keep the cells below it from running; that is what its tag says.
    allowed = {"jupyter", "nbgrader"} | ({"tags"} if found["metadata"]["cursus"].get("answers") == "code" else set())
    allowed |= {"cursus"} if path in MODULES else set()
    assert [c["id"] for c in found["cells"] if not set(c["metadata"]) <= allowed] == []


@each_notebook
def test_are_cell_ids_stable_and_readable(path):
    """Is every cell id a readable name, and is a cell with one question named after it?"""
    ids = [cell["id"] for cell in notebook(path)["cells"]]
    assert [id_ for id_ in ids if not READABLE.fullmatch(id_)] == []
    assert len(set(ids)) == len(ids)
    for cell in code_cells(path):
        if len(questions := asked_in(text(cell))) == 1:
            assert cell["id"] == questions[0]


@pytest.mark.parametrize("path", MODULES + ANSWERED, ids=lambda path: path.stem)
def test_is_code_hidden_and_is_it_only_calls(path):
    """Is every code cell collapsed and, for the learner, nothing but one or two calls of the lesson?"""
    assert [c["id"] for c in code_cells(path) if c["metadata"].get("jupyter") != {"source_hidden": True}] == []
    for index, cell in enumerate(code_cells(path)):
        tree = ast.parse(visible(text(cell)))
        calls = {node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call)}
        assert calls and calls <= CALLS, cell["id"]
        assert len(tree.body) <= 2, cell["id"]
        assert bool(calls & {"open_lesson", "open_exercise"}) == (index == 0), cell["id"]


@each_notebook
def test_are_headings_nested(path):
    """Is there one h1, at the top, and does no heading skip a level?"""
    levels = [level for level, _ in headings(path)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


@each_notebook
def test_is_everything_there_that_a_notebook_shows(path):
    """Does every card set, picture, figure and instrument that is shown exist, and under one name only?"""
    figures = tomllib.loads((ROOT / "data" / "figures.toml").read_text(encoding="utf-8"))["figure"]
    shown = (
        [figure["id"] for figure in figures] + picture_ids() + [id_ for id_ in instrument_ids() if instrument(id_).show]
    )
    assert len(shown) == len(set(shown))
    known = {"cards": set(card_sets()), "show": set(shown)}
    for cell in code_cells(path):
        for call, name in re.findall(r'les\.(cards|show)\("([^"]+)"', text(cell)):
            assert name in known[call], f"{cell['id']}: {name}"


# ----------------------------------------------------------------------------- questions


@each_notebook
def test_is_every_question_asked_once(path):
    """Does every asked id exist, and is every question of the file, and every part of one, used once?"""
    questions = load_questions(question_file(path))
    parts = [part for question in questions.values() for part in question.parts]
    assert sorted(asked(path)) == sorted([*questions, *parts])


@each_module
def test_does_every_part_end_with_its_recap(path):
    """Is there one at the end of every part that asks what can be wrong, with its questions: are all as made anew?"""
    found = notebook(path)
    assert with_recaps(found, load_questions(question_file(path))) == found
    assert any(text(cell).startswith("les.recap(") for cell in found["cells"])


@each_notebook
def test_does_every_question_name_what_its_instrument_needs(path):
    """Does every instrument that a question names exist, and take the question with all that it says?"""
    questions = load_questions(question_file(path))
    for id_, question in questions.items():
        found = instrument_of(question)
        others = {name: None for name in found.others if name in question.settings}
        assert {question.settings[name] for name in others} <= set(questions), id_
        if question.instrument:
            assert found.picture and found.picture(question, None, **question.settings | others) is not None, id_


@each_bank
def test_does_every_module_question_belong_to_a_module(path):
    """Is there a notebook for every question file?"""
    assert (ROOT / "modules" / f"{path.stem}.ipynb").exists()


@each_bank
def test_is_every_option_explained(path):
    """Has every scored question a key, and every option and expected mistake an explanation of its own?"""
    for id_, question in load_questions(path).items():
        raw = question_tables(path)[id_]
        if not question.scored:
            continue
        assert question.key is not None, id_
        explains = [part.get("explain", "") for part in parts(raw)]
        if raw["kind"] in ("number", "short_text"):
            assert raw["mistakes"], f"{id_}: noem minstens één verwachte fout"
            explains = [raw.get("explain", ""), *(mistake["explain"] for mistake in raw["mistakes"])]
        assert explains, id_
        short = [explain for explain in explains if len(explain.split()) < 4]
        assert not short, f"{id_}: te weinig uitleg: {short}"
        assert len(set(explains)) == len(explains), f"{id_}: twee keer dezelfde uitleg"


@each_bank
def test_does_a_right_answer_score_full_and_an_expected_mistake_nothing(path):
    """Is the key the best answer, and is each expected mistake of a typed answer really wrong?"""
    for id_, question in load_questions(path).items():
        if question.kind in ("choice", "multiple_choice", "match", "order"):
            assert question.score(question.key).fraction == 1, id_
        raw = question_tables(path)[id_]
        if question.kind == "number":
            assert question.score(f"{raw['answer']}").fraction == 1, id_
        if question.kind == "short_text":
            assert all(question.score(accepted).fraction == 1 for accepted in raw["accept"]), id_
        for mistake in raw.get("mistakes", []):
            result = question.score(str(mistake.get("value", mistake.get("text"))))
            assert result.fraction == 0, id_
            assert mistake["explain"] in str(result.public()), f"{id_}: de uitleg bij {mistake} verschijnt niet"


@pytest.mark.parametrize(
    "path", MODULE_QUESTIONS + RECALL_QUESTIONS + EXERCISE_QUESTIONS, ids=lambda path: path.parent.name + path.stem
)
def test_does_every_question_with_a_figure_name_its_source(path):
    """Does a question that quotes a percentage or a table name document and place, in the course's notation?"""
    for id_, raw in question_tables(path).items():
        words = " ".join(strings({k: v for k, v in raw.items() if k not in ("id", "source")}))
        if re.search(r"\d\s*(%|procent)|\btabel \d", words):
            assert raw.get("source"), f"{id_}: noem de bron van het cijfer"
        if raw.get("source"):
            assert SOURCE.match(raw["source"]), f"{id_}: bron '{raw['source']}'"


@each_bank
def test_can_nobody_pass_by_place_or_length(path):
    """Is the right option of single choices not always at the same place, nor mostly the longest one?"""
    choices = [question for question in load_questions(path).values() if question.kind == "choice"]
    places = Counter([option.id for option in q.options].index(q.key) for q in choices)
    longest = sum(max(q.options, key=lambda option: len(option.text)).id == q.key for q in choices)
    most = max(3, len(choices) / 2)
    assert max(places.values()) <= most
    assert longest <= most


# ----------------------------------------------------------------------------- no key in the release


@each_sheet
def test_does_the_question_file_of_an_assignment_hold_no_key(path):
    """Are key, tolerance, accepted texts and explanations absent from what the learner gets?"""
    for id_, question in load_questions(path).items():
        assert question.key is None, id_
    forbidden = {"correct", "target", "answer", "accept", "explain", "tolerance", "mistakes", "example"}
    tables = question_tables(path)
    assert [(id_, key) for id_, raw in tables.items() for key in raw if key in forbidden] == []
    assert [(id_, key) for id_, raw in tables.items() for part in parts(raw) for key in part if key in forbidden] == []


@each_answered
def test_has_every_graded_question_its_key_and_points(path):
    """Does each graded cell ask and score the question it is named after, for points, with a key that fits?"""
    questions = load_questions(question_file(path))
    graded = [cell for cell in code_cells(path) if cell["metadata"].get("nbgrader", {}).get("grade")]
    assert {id_ for id_, question in questions.items() if question.scored} == {cell["id"] for cell in graded}
    for cell in graded:
        info, keys = cell["metadata"]["nbgrader"], keys_in(text(cell))
        assert (info["grade_id"], list(keys), asked_in(text(cell))) == (cell["id"], [cell["id"]], [cell["id"]])
        assert info["locked"] and not info["solution"] and info["points"] > 0
        assert not keys_in(visible(text(cell))), f"{cell['id']}: de sleutel staat buiten het verborgen deel"
        question, key = questions[cell["id"]], keys[cell["id"]]
        explains = key["explain"]
        if parts(question_tables(question_file(path))[question.id]):
            options = {part["id"] for part in parts(question_tables(question_file(path))[question.id])}
            assert set(explains) == options, f"{cell['id']}: elke optie heeft uitleg nodig"
        assert all(len(explain.split()) >= 4 for explain in strings(list(_values(explains))))
        assert question.score(None, key["correct"], explains).fraction == 0


@each_answered
def test_does_the_release_hold_no_key(path):
    """Is no explanation, key or line of a rubric left in the learner's notebook after nbgrader's preprocessors?"""
    source = notebook(path)
    released = release_notebook(nbformat.from_dict(source))
    remains = "\n".join(strings(released))
    assert "les.score" not in remains
    assert "HIDDEN TESTS" not in remains
    assert "MARK SCHEME" not in remains
    hidden = []
    for cell in source["cells"]:
        hidden += [text_ for key in keys_in(text(cell)).values() for text_ in _values(key["explain"])]
        for rubric in re.findall(r"=== BEGIN MARK SCHEME ===(.*?)=== END MARK SCHEME ===", text(cell), re.DOTALL):
            hidden += [line for line in rubric.splitlines() if len(line.split()) > 3]
    assert len(hidden) > 20
    sheet = question_file(path).read_text(encoding="utf-8")
    assert [secret for secret in hidden if secret in remains or secret in sheet] == []


@each_exercise
def test_can_the_assignment_be_handed_in(path):
    """Does the notebook open the record first and end with the button to hand in?"""
    cells = [text(cell).strip() for cell in code_cells(path)]
    assert f'course.open_exercise("{path.parent.name}")' in cells[0]
    assert cells[-1] == "les.hand_in()"


def _values(explains):
    return [explains] if isinstance(explains, str) else list(explains.values())
