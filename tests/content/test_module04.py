"""Module 04: does the matter say what the data say, are the conversations whole, and has the module every part?"""

from __future__ import annotations

import re
from collections import Counter

import pytest
from content import ROOT, asked, code_cells, notebook, prose, question_tables, strings, text

from course.data import cards, fact, rows
from course.instruments import load_questions
from course.instruments.conversation.cases import case, case_ids
from course.instruments.conversation.parts import NEAR, Ending
from course.instruments.share.sheet import sheet_rows

MODULE = ROOT / "modules" / "04-co-teaching.ipynb"
BANK = ROOT / "data" / "questions" / "04-co-teaching.toml"
QUESTIONS = load_questions(BANK)
TABLES = question_tables(BANK)
PARENTS = ("niet-normaal", "veel-vragen", "andere-taal")

#: The published wording of the forms of support behind the items of the ordering question.
SUPPORT = {
    "tijd": "Tijd en ruimte om eigen kennis",
    "advies": "Specialistische ondersteuning buiten de klas",
    "coach": "Persoonlijke coaching",
    "plek": "Een voorziening op school",
    "specialist": "Specialistische ondersteuning in de klas",
}


def available(item: str, group: str = "Basisonderwijs") -> float:
    """Return the percentage for whom a form of support is often or always there (table 3.14)."""
    found = [
        row["value"]
        for row in rows("3.14")
        if row["item"].startswith(item) and row["group"] == group and row["category"] == "Vaak tot altijd"
    ]
    assert len(found) == 1, (item, found)
    return found[0]


def cell_index(id_: str) -> int:
    return [cell["id"] for cell in notebook(MODULE)["cells"]].index(id_)


def paths(found):
    """Return every path through a conversation, from its start to an ending."""
    whole, waiting = [], [[]]
    while waiting:
        path = waiting.pop()
        place = found.walk(path)[1]
        if isinstance(place, Ending):
            whole.append(path)
        else:
            waiting += [[*path, say.id] for say in place.says]
    return whole


# ----------------------------------------------------------------------------- figures in questions


def test_is_the_prediction_about_a_second_teacher_the_published_figure():
    """Is the answer table 3.14's figure, and are the expected mistakes real figures of other support?"""
    raw = TABLES["voorspel-duo"]
    assert raw["answer"] == available("Een extra leraar")
    mistakes = {mistake["value"] for mistake in raw["mistakes"]}
    assert {available("Een ondersteuner in de klas"), available("Tijd en ruimte")} <= mistakes


def test_is_the_predicted_order_the_published_order():
    """Do the items stand from most to least often there in table 3.14, with the right figure in each explanation?"""
    items = TABLES["voorspel-orde"]["items"]
    values = {item["id"]: available(SUPPORT[item["id"]]) for item in items}
    assert list(values) == sorted(values, key=values.__getitem__, reverse=True)
    assert len(set(values.values())) == len(values)
    for item in items:
        assert f"{values[item['id']]:g} procent" in item["explain"]
    assert f"{available(SUPPORT['plek'], 'Voortgezet onderwijs'):g} procent" in items[3]["explain"]


def test_are_the_figures_about_class_size_the_published_ones():
    """Are the two percentages in the question about small and large classes those of table 3.15?"""
    found = {
        row["category"]: row["value"]
        for row in rows("3.15")
        if row["item"].startswith("Een ondersteuner in de klas") and row["group"] == "Bo"
    }
    prompt = TABLES["lees-klein"]["prompt"]
    assert f"achttien leerlingen is er vaker een ondersteuner in de klas ({found['Minder dan 18']:g} procent)" in prompt
    assert f"meer dan vierentwintig ({found['Meer dan 24']:g} procent)" in prompt


def test_does_the_smallest_series_follow_from_the_facts():
    """Is the number of hours the product of the quoted facts, and does the plan for Tess keep to their limits?"""
    facts = {name: fact(f"assistent-{name}").value for name in ("minuten-min", "minuten-max", "keer-min", "weken-min")}
    raw = TABLES["assistent-rekenen"]
    assert raw["answer"] == facts["minuten-min"] * facts["keer-min"] * facts["weken-min"] / 60
    plan = text(next(cell for cell in prose(MODULE) if cell["id"] == "assistent-plan-tekst"))
    minutes = int(re.search(r"(\d+) minuten", plan)[1])
    assert facts["minuten-min"] <= minutes <= facts["minuten-max"]


def test_is_the_second_advice_judged_by_the_nine_questions():
    """Are the nine questions judged by the names of the cards, each once?"""
    named = {card.id: card.title for card in cards("advice_questions").entries}
    assert {item["id"]: item["text"] for item in TABLES["advies-oordeel"]["items"]} == named


def test_do_failures_and_moments_carry_the_names_of_the_cards():
    """Are conditions, advices of parents, degrees of cooperation and moments of the law named as on the cards?"""
    names = {card.id: card.title for card in cards("co_teaching").entries if card["kind"] == "voorwaarde"}
    assert {t["id"]: t["text"] for t in TABLES["ct-voorwaarden"]["targets"]}.items() <= names.items()
    advice = {card.id: card.title for card in cards("parents").entries if card["kind"] == "advies van ouders"}
    assert {t["id"]: t["text"] for t in TABLES["ouders-advies"]["targets"]} == advice
    degrees = {card.id: card.title for card in cards("cooperation").entries}
    assert {t["id"]: t["text"] for t in TABLES["samen-niveau"]["targets"]} == degrees
    moments = {card.id: card.title for card in cards("pupil_voice").entries if card["kind"] == "moment"}
    field = next(field for field in QUESTIONS["leerling-gesprek"].fields if field.id == "moment")
    assert {option.id: option.text for option in field.options} == moments


# ----------------------------------------------------------------------------- the conversations


def test_is_there_a_talk_with_parents_who_fear_who_ask_who_speak_another_language_and_one_with_a_pupil():
    """Are the four conversations played in the module, all of them and in this order?"""
    played = [question.case_id for question in QUESTIONS.values() if question.kind == "conversation"]
    assert played == ["niet-normaal", "veel-vragen", "andere-taal", "leerling"]
    assert sorted(played) == case_ids()


@pytest.mark.parametrize("case_id", case_ids())
def test_is_the_player_any_teacher(case_id):
    """Does nobody in a conversation call the learner a man or a woman?"""
    found = case(case_id)
    lines = [line for _, say in found.edges() for line in (say.happens, say.thinks)]
    lines += [ending.text for ending in found.endings.values()] + [moment.scene for moment in found.moments.values()]
    assert [line for line in lines if re.search(r"\b(juf|meester)\b", line, re.IGNORECASE)] == []


@pytest.mark.parametrize("case_id", PARENTS)
def test_has_a_conversation_enough_to_decide(case_id):
    """Are there eight or more decision points, paths of eight or more decisions, and more endings than good or bad?"""
    found = case(case_id)
    assert len(found.moments) >= 8
    assert max(len(path) for path in paths(found)) >= 8
    assert {ending.near for ending in found.endings.values()} == {"samen", "aftasten", "op afstand"}


@pytest.mark.parametrize("case_id", case_ids())
def test_is_every_choice_told_in_full(case_id):
    """Has each choice a consequence, a thought and an explanation of its own, in sentences?"""
    says = [say for moment in case(case_id).moments.values() for say in moment.says]
    for part, words in (("happens", 4), ("thinks", 3), ("why", 10)):
        texts = [getattr(say, part) for say in says]
        assert len(set(texts)) == len(texts), part
        assert [one for one in texts if len(one.split()) < words] == []
    assert sum(say.source != "eigen uitleg" for say in says) >= len(says) * 0.6
    assert "verzonnen" in case(case_id).intro


@pytest.mark.parametrize("case_id", case_ids())
def test_can_a_conversation_be_mended_after_a_slip(case_id):
    """Can every first choice still lead to the best ending, so that no first slip is fatal?"""
    found = case(case_id)
    best = {path[0] for path in paths(found) if found.walk(path)[1].near == "samen"}
    first = {say.id for say in found.moments[found.start].says}
    assert best == first


@pytest.mark.parametrize("case_id", case_ids())
def test_is_the_best_thing_to_say_not_always_at_the_same_place(case_id):
    """Does someone who always takes the first, the second or the last choice miss the best ending?"""
    found = case(case_id)
    for place in (0, 1, -1):
        path = []
        while not isinstance(here := found.walk(path)[1], Ending):
            path.append(here.says[place].id)
        assert here.near != "samen", place


@pytest.mark.parametrize("case_id", case_ids())
def test_is_the_best_thing_to_say_not_told_by_its_length(case_id):
    """Does someone who goes for the longest or the shortest choice miss the best ending and most best choices?"""
    found = case(case_id)
    near = {id_: NEAR.index(found.place(id_).near) for id_ in (*found.moments, *found.endings)}
    for pick in (max, min):
        path = []
        while not isinstance(here := found.walk(path)[1], Ending):
            path.append(pick(here.says, key=lambda say: len(say.text)).id)
        assert here.near != "samen", path
        told = []  # of each moment with one best choice: is it the longest (or shortest)?
        for moment in found.moments.values():
            ranks = [near[say.to] for say in moment.says]
            if ranks.count(min(ranks)) == 1:
                lengths = [len(say.text) for say in moment.says]
                told.append(lengths[ranks.index(min(ranks))] == pick(lengths))
        assert sum(told) <= len(told) / 2, pick


#: Answers as learners stored them before conversations remembered what was said: each path came to an ending.
STORED = {
    "niet-normaal": ["bellen", "vraag", "doorvragen", "normaal", "beschrijven", "proberen", "helder"],
    "veel-vragen": ["morgen", "eerst", "zien", "wanneer", "wens", "vrijdag", "samenvatten"],
    "leerling": ["halen", "kort", "invullen"],
}


@pytest.mark.parametrize("case_id", STORED)
def test_does_a_path_that_was_stored_before_still_come_to_an_ending(case_id):
    """Is every choice of it still there, in words, and is the conversation still done?"""
    question = next(one for one in QUESTIONS.values() if getattr(one, "case_id", "") == case_id)
    answer = {"path": STORED[case_id], "earlier": [STORED[case_id][:1]]}
    assert question.clean(answer)["path"] == STORED[case_id]
    assert question.is_complete(answer)
    assert len(question.describe(answer)) == len(STORED[case_id]) + 1


def test_does_the_union_never_speak_alone_in_a_conversation():
    """Does every choice in a conversation that cites 001 put another voice beside it?"""
    says = [say.source for case_id in case_ids() for _, say in case(case_id).edges()]
    assert [source for source in says if re.search(r"\b001\b", source) and not re.search(r"\b00[0234]\b", source)] == []


# ----------------------------------------------------------------------------- the parts of the module


def test_is_every_kind_of_question_used():
    """Does a learner answer in every ordinary way, and in the two of this module?"""
    kinds = {"choice", "multiple_choice", "match", "order", "number", "short_text", "open_text", "rating", "form"}
    assert {question.kind for question in QUESTIONS.values()} == kinds | {"share", "conversation"}


def test_does_the_module_follow_the_arc():
    """Do retrieval, prediction, theory, worked, half and own case, practice and reflection come in this order?"""
    arc = ["terug-behoefte", "voorspel-duo", "ct-definitie", "share-uitgewerkt", "share-half", "share"]
    arc += [
        "gesprek-milan",
        "gesprek-sofie",
        "gesprek-selam",
        "gesprek-imran",
        "zelf",
        "praktijk",
        "praktijk-terug",
        "reflectie",
    ]
    order = asked(MODULE)
    assert [id_ for id_ in order if id_ in arc] == arc
    assert [id_ for id_ in order if id_.startswith("terug-")] == order[1:5]


def test_does_the_learner_predict_before_the_figures_are_shown():
    """Do both predictions stand before the first figure, and are the two survey tables shown?"""
    shown = [cell for cell in code_cells(MODULE) if re.search(r'les\.show\("\d', text(cell))]
    assert max(cell_index("voorspel-duo"), cell_index("voorspel-orde")) < cell_index(shown[0]["id"])
    calls = " ".join(text(cell) for cell in shown)
    assert [number for number in ("3.14", "3.15") if f'"{number}' not in calls] == []


def test_does_the_half_worked_pair_stand_on_the_page():
    """Do the half-worked pair's rows carry the numbers of the sheet, and does the question ask about those rows?"""
    page = text(next(cell for cell in prose(MODULE) if cell["id"] == "share-half-tekst"))
    labels = {row.label for row in sheet_rows()}
    named = re.findall(r"^\| (\d[a-k]?)(?: en (\d))? ", page, flags=re.MULTILINE)
    assert {label for pair in named for label in pair if label} <= labels
    options = [option.text.split(",")[0] for option in QUESTIONS["share-half-botsing"].options]
    assert options == [" en ".join(filter(None, pair)) for pair in named]


def test_can_someone_alone_practise_share():
    """Is the invented partner's sheet nearly full, and does it say that it is invented?"""
    practice = QUESTIONS["share"].practice
    assert "verzonnen" in practice["name"]
    assert len(practice["answers"]) >= len(sheet_rows()) - 1
    assert 10 <= QUESTIONS["share"].pause <= 60


def test_does_the_page_say_that_the_people_are_invented():
    """Is it said at the start of the page, before the first question?"""
    first, second = (text(notebook(MODULE)["cells"][cell_index(id_)]) for id_ in ("begin", "werkwijze"))
    assert cell_index("begin") < cell_index("eerste-nadia") < cell_index("werkwijze") < cell_index("terug-behoefte")
    assert "verzonnen" in first
    assert "Alle kinderen, ouders en leraren in de voorbeelden zijn verzonnen" in second


def test_is_no_explanation_used_twice():
    """Does no explanation return word for word in another question?"""
    explains = [
        words
        for table in TABLES.values()
        for part in (*table.get("options", ()), *table.get("items", ()), *table.get("mistakes", ()))
        for words in strings(part.get("explain", ""))
        if words
    ]
    assert [words for words, count in Counter(explains).items() if count > 1] == []
