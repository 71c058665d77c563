"""Assignment 04: enough questions of enough kinds, true keys, no bonus for guessing, and nothing given away."""

from __future__ import annotations

import re

from content import EXERCISES, ROOT, notebook, points, prose, question_tables, right_answers, strings, text

from course.data import cards, fact, rows
from course.instruments import load_questions
from course.instruments.conversation.cases import case, case_ids

PATH = next(path for path in EXERCISES if path.parent.name == "04-co-teaching")
QUESTIONS = load_questions(PATH.parent / "questions.toml")
TABLES = question_tables(PATH.parent / "questions.toml")
KEYS = right_answers(PATH)
SCORED = [question for question in QUESTIONS.values() if question.scored]


def cell(id_: str) -> str:
    return text(next(one for one in notebook(PATH)["cells"] if one["id"] == id_))


def test_is_each_criterion_of_the_case_worth_four_points():
    """Are the points of the task those of the criteria that it names, and names the rubric the same?"""
    task = cell("o04-casus-taak").partition("=== BEGIN MARK SCHEME ===")
    named = re.findall(r"^\d\. \*\*(.+?):\*\*", task[0], flags=re.MULTILINE)
    assert points(PATH)["o04-casus-taak"] == 4 * len(named)
    assert re.findall(r"^\| \d\. (.+?) \|", task[2], flags=re.MULTILINE) == named


# ----------------------------------------------------------------------------- are the keys true?


def test_are_there_three_rows_that_clash_in_the_pair_on_the_page():
    """Is each option a row of the two sheets, are three of them right, and does the rubric name the same three?"""
    on_page = re.findall(r"^\| (\d[a-k]?(?: en \d)?) ", cell("share-paar"), flags=re.MULTILINE)
    options = {option.id: option.text.partition(":")[0] for option in QUESTIONS["o04-share-drie"].options}
    assert list(options.values()) == on_page
    right = [options[id_] for id_ in KEYS["o04-share-drie"]]
    assert right == ["3 en 4", "5f", "5j"]
    scheme = cell("o04-casus-taak").partition("=== BEGIN MARK SCHEME ===")[2]
    assert f"{right[0]}, {right[1]} en {right[2]}, met per rij" in scheme
    for field in QUESTIONS["o04-casus"].fields:
        if field.id.startswith("rij-"):
            assert [re.match(r"\d[a-k]?(?: en \d)?", option.text)[0] for option in field.options] == on_page


def test_are_the_steps_in_the_order_of_the_cards():
    """Does the order of the key follow the four steps of SHARE?"""
    steps = [step["id"] for step in cards("share").extra["steps"]]
    assert steps == ["invullen", "lezen", "wachten", "bespreken"]
    assert KEYS["o04-share-stappen"] == ["pen", "ruilen", "koffie", "praten"]


def test_do_targets_carry_the_names_of_the_cards():
    """Are conditions, outcomes, degrees of cooperation and advices of parents named as in the module?"""
    conditions = {card.id: card.title for card in cards("co_teaching").entries if card["kind"] == "voorwaarde"}
    assert {t.id: t.text for t in QUESTIONS["o04-voorwaarden"].targets}.items() <= conditions.items()
    outcomes = {outcome["id"]: outcome["title"] for outcome in cards("share").extra["outcomes"]}
    assert {t.id: t.text for t in QUESTIONS["o04-share-uitkomst"].targets} == outcomes
    degrees = {card.id: card.title for card in cards("cooperation").entries}
    assert {t.id: t.text for t in QUESTIONS["o04-samen"].targets} == degrees
    advice = {card.id: card.title for card in cards("parents").entries if card["kind"] == "advies van ouders"}
    assert {t.id: t.text for t in QUESTIONS["o04-ouders-advies"].targets} == advice


def test_are_the_numbers_those_of_the_sources():
    """Do the number questions and the quoted percentages follow from the published figures?"""
    found = {
        row["category"]: row["value"]
        for row in rows("3.14")
        if row["item"].startswith("Een ondersteuner in de klas") and row["group"] == "Basisonderwijs"
    }
    assert (
        KEYS["o04-cijfer-soms"] == found["Soms"] == 100 - fact("assistent-zelden-bo").value - found["Vaak tot altijd"]
    )
    prompt = TABLES["o04-cijfer-soms"]["prompt"]
    assert f"{fact('assistent-zelden-bo').value} procent" in prompt
    assert f"{found['Vaak tot altijd']:g} procent" in prompt
    size = {name: fact(f"assistent-{name}-klas-bo").value for name in ("kleine", "grote")}
    assert all(f"{value} procent" in TABLES["o04-cijfer"]["prompt"] for value in size.values())


def test_does_the_assistants_plan_break_the_limits_that_the_key_names():
    """Is the session in the plan too short and the series too long, and is the number per week within the facts?"""
    prompt = TABLES["o04-assistent-plan"]["prompt"]
    assert "elke ochtend tien minuten" in prompt and fact("assistent-minuten-min").value > 10
    assert "maandag tot en met vrijdag" in prompt and fact("assistent-keer-max").value == 5
    assert KEYS["o04-assistent-plan"] == ["a", "b", "d"]
    assert KEYS["o04-assistent-uren"] == 4 * 30 * 10 / 60


def test_does_the_module_not_give_a_graded_question_away():
    """Does no prompt, item or option of the assignment stand in the module or in its conversations?"""
    module = (ROOT / "data" / "questions" / "04-co-teaching.toml").read_text(encoding="utf-8")
    module += "".join(text(one) for one in prose(ROOT / "modules" / "04-co-teaching.ipynb"))
    module += "".join(f"{say.text}\n{say.why}" for case_id in case_ids() for _, say in case(case_id).edges())
    scored = {id_ for id_ in TABLES if QUESTIONS[id_].scored}
    own = [
        words
        for id_ in scored
        for words in strings({key: value for key, value in TABLES[id_].items() if key not in ("source", "targets")})
        if len(words.split()) > 6
    ]
    assert len(own) > 50
    assert [words for words in own if words in module] == []
