"""Module 03: does the matter say what the data say, and has the module every part that it promises?"""

from __future__ import annotations

import itertools
import re

import pytest
from content import ROOT, asked, code_cells, notebook, prose, question_tables, text

from course.data import cards, rows
from course.instruments import load_questions
from course.instruments.planner import LAST, plan

MODULE = ROOT / "modules" / "03-differentiatie.ipynb"
BANK = ROOT / "data" / "questions" / "03-differentiatie.toml"
QUESTIONS = load_questions(BANK)
TABLES = question_tables(BANK)

#: The published wording of the factors behind the items of the ordering question.
FACTORS = {
    "ernstig": "ernstige",
    "behoefte": "leerlingen/studenten met een ondersteuningsbehoefte in de klas",
    "werkdruk": "Werkdruk",
    "klas": "Aantal leerlingen/studenten in de klas",
    "ouders": "Contact met ouders",
}


def strong(table: str, item: str) -> float:
    """Return the percentage in primary education that calls a factor a (very) strong barrier."""
    found = [
        row["value"]
        for row in rows(table)
        if item in row["item"] and row["group"] == "Basisonderwijs" and row["category"] == "(Zeer) sterk"
    ]
    assert len(found) == 1, (item, found)
    return found[0]


def cell_index(id_: str) -> int:
    return [cell["id"] for cell in notebook(MODULE)["cells"]].index(id_)


# ----------------------------------------------------------------------------- figures in questions


def test_is_the_prediction_about_knowledge_the_published_figure():
    """Is the answer to the first prediction table 3.17's figure, and are the expected mistakes real others?"""
    raw = TABLES["voorspel-kennis"]
    assert raw["answer"] == strong("3.17", "Eigen kennis")
    others = {mistake["value"] for mistake in raw["mistakes"]}
    assert {strong("3.17", "beschikbare ondersteuning"), strong("3.17", "Tijd en moeite")} <= others


def test_is_the_predicted_order_the_published_order():
    """Do the items stand from most to least often named in table 3.16, with the right figure in each explanation?"""
    values = {item["id"]: strong("3.16", FACTORS[item["id"]]) for item in TABLES["voorspel-orde"]["items"]}
    assert list(values) == sorted(values, key=values.__getitem__, reverse=True)
    for item in TABLES["voorspel-orde"]["items"]:
        assert f"{values[item['id']]:g} procent" in item["explain"]


def test_is_the_rounding_puzzle_really_in_the_table():
    """Do 12 and 2 stand beside 15 in table 3.17, as the question says?"""
    printed = {
        row["category"]: row["value"]
        for row in rows("3.17")
        if "Eigen kennis" in row["item"] and row["group"] == "Basisonderwijs"
    }
    assert (printed["Sterk"], printed["Zeer sterk"], printed["(Zeer) sterk"]) == (12, 2, 15)


def test_do_the_expertise_figures_agree_with_their_tables():
    """Are the percentages about autism and arithmetic those of tables 3.11 and 3.12?"""
    present = {row["item"]: row["value"] for row in rows("3.11") if row["group"] in ("Bo", "Basisonderwijs")}
    wanted = {row["item"]: row["value"] for row in rows("3.12") if row["group"] in ("Bo", "Basisonderwijs")}
    autism = next(item for item in present if item.startswith("Autisme"))
    words = str(TABLES["team-vergelijk"])
    assert f"{present[autism]:g} procent zegt" in words
    assert f"{wanted[autism]:g} procent wenst" in words
    assert f"{wanted['Rekenproblemen']:g} procent" in words


def test_can_the_lesson_card_be_counted_from_the_table_on_the_page():
    """Do the blocks for everyone in the worked lesson card add up to the answer?"""
    table = text(next(cell for cell in prose(MODULE) if cell["id"] == "leskaart-voorbeeld"))
    found = re.findall(r"^\| (\d+)–(\d+) \| ([^|]+) \|", table, flags=re.MULTILINE)
    together = sum(int(end) - int(start) for start, end, group in found if group.strip() == "Iedereen")
    assert together == TABLES["leskaart-lezen"]["answer"]
    edges = sorted({(int(start), int(end)) for start, end, _ in found})
    assert edges[0][0] == 0
    assert all(before[1] == after[0] for before, after in itertools.pairwise(edges))


def test_are_the_minutes_of_the_school_card_those_on_its_cards():
    """Does the answer count every phase in which the group Intensief gets an explanation, and the other group's too?"""
    raw = TABLES["leskaart-school"]
    phases = cards("lesson_phases").entries
    explained = {
        group: sum(card["minutes"] for card in phases if "uitleg" in card[group].lower())
        for group in ("intensive", "plus_plus")
    }
    assert raw["answer"] == explained["intensive"]
    assert f"Plusplus krijgt {explained['plus_plus']} minuten" in raw["explain"]


# ----------------------------------------------------------------------------- the parts of the module


def test_is_every_kind_of_question_used():
    """Does a learner answer in every ordinary way?"""
    kinds = {"choice", "multiple_choice", "match", "order", "number", "short_text", "open_text", "rating", "form"}
    assert {question.kind for question in QUESTIONS.values()} == kinds


def test_can_ticks_not_be_guessed_from_their_places():
    """Stand the right options of each question with several of them in other places?"""
    several = [raw["options"] for raw in TABLES.values() if raw["kind"] == "multiple_choice"]
    places = [tuple(option["id"] for option in options if option.get("correct")) for options in several]
    assert len(set(places)) == len(places) > 3


def test_does_the_module_follow_the_arc():
    """Do retrieval, prediction, theory, plans, self-rating, practice and reflection come in this order?"""
    arc = [
        "groep-eerst",
        "terug-vraag",
        "voorspel-kennis",
        "lagen-sorteer",
        "cole-sorteer-1",
        "plan-bilal-vraag",
        "plan-juno",
    ]
    arc += ["plan-eigen", "zelf", "praktijk", "praktijk-terug", "reflectie"]
    order = asked(MODULE)
    assert [id_ for id_ in order if id_ in arc] == arc
    assert [id_ for id_ in order if id_.startswith("terug-")] == order[1:5]


def test_does_the_learner_predict_before_the_figures_are_shown():
    """Do both predictions stand before the first figure, and are the four survey tables shown?"""
    shown = [cell for cell in code_cells(MODULE) if 'les.show("3.' in text(cell)]
    assert max(cell_index("voorspel-kennis"), cell_index("voorspel-orde")) < cell_index(shown[0]["id"])
    calls = " ".join(text(cell) for cell in shown)
    assert [number for number in ("3.11", "3.12", "3.16", "3.17") if f'"{number}' not in calls] == []


def test_does_the_page_say_that_the_children_are_invented():
    """Is every cell that names a child of a case marked as invented, or is it said at the start of the page?"""
    first, *_, third = (text(cell) for cell in prose(MODULE)[1:4])
    assert "verzonnen" in first
    assert "Namen van kinderen en leraren zijn verzonnen" in third


def test_is_what_a_pupil_needs_taught_before_it_is_asked():
    """Does the page explain the need and both kinds of factors that the question about Sami sorts by?"""
    words = [target["text"].partition(":")[0] for target in TABLES["hgw-nodig"]["targets"][:3]]
    assert words == ["Onderwijsbehoefte", "Beschermende factor", "Belemmerende factor"]
    page = text(next(cell for cell in prose(MODULE) if cell["id"] == "hgw-nodig-tekst"))
    assert [word for word in words if f"**{word.lower()}**" not in page] == []
    assert cell_index("hgw-nodig-tekst") == cell_index("hgw-nodig") - 1


def test_does_the_page_name_every_point_of_the_observation_guide():
    """Does the list in the prose give each domain exactly its own points, in the order of the cards?"""
    guide = cards("observation_guide")
    page = text(next(cell for cell in prose(MODULE) if cell["id"] == "kijkwijzer-tekst"))
    for domain in guide.extra["domains"]:
        points = [card.title for card in guide.entries if card["domain"] == domain["id"]]
        listed = re.search(rf"^- \*\*{domain['title']}:\*\* (.+)\.$", page, flags=re.MULTILINE)
        assert listed, domain["title"]
        own = ", ".join(points).lower().replace("samen leren, samen lesgeven", "samen leren en samen lesgeven")
        assert listed[1].lower() == own


# ----------------------------------------------------------------------------- the planner's forms


@pytest.mark.parametrize("form", ["plan-juno", "plan-eigen"])
def test_do_the_planner_forms_follow_the_adaptations(form):
    """Are the fields the nine adaptations from light to heavy, with the curriculum last and none of them required?"""
    adaptations = {card.id: card for card in sorted(cards("adaptations").entries, key=lambda card: card["order"])}
    fields = [field for field in QUESTIONS[form].fields if field.id in adaptations]
    assert [field.label for field in fields] == [adaptations[field.id].title for field in fields]
    assert [field.id for field in fields] == [id_ for id_ in adaptations if id_ in {field.id for field in fields}]
    assert all(field.optional for field in fields)
    start = next(field for field in QUESTIONS[form].fields if field.id == "eerst")
    assert [option.id for option in start.options] == [field.id for field in fields]


def test_is_the_own_plan_about_all_nine_and_warned_about_the_curriculum():
    """Has the own plan all nine adaptations, and does a plan of only the curriculum get advice?"""
    assert {card.id for card in cards("adaptations").entries} <= {field.id for field in QUESTIONS["plan-eigen"].fields}
    assert plan({LAST: "een eigen boek", "eerst": [LAST]}).advice


def test_do_the_classifying_questions_use_the_nine_names():
    """Are the targets of the two classifying questions together the nine adaptations, by their own titles?"""
    named = {card.id: card.title for card in cards("adaptations").entries}
    targets = TABLES["cole-sorteer-1"]["targets"] + TABLES["cole-sorteer-2"]["targets"]
    assert {target["id"]: target["text"] for target in targets} == named


def test_is_a_plan_complete_without_the_adaptations_that_are_not_needed():
    """Is a plan with one adaptation finished, and one without a start not?"""
    form = QUESTIONS["plan-eigen"]
    answer = {"les": "breuken", "behoefte": "stopt na twee sommen", "quantity": "één som", "eerst": ["quantity"]}
    assert form.is_complete(answer)
    assert not form.is_complete({key: value for key, value in answer.items() if key != "eerst"})
