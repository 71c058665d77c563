"""Module 01 and its assignment: do questions say what the data say, and are all promised parts there?"""

from __future__ import annotations

import re

from content import EXERCISES, ROOT, asked, code_cells, notebook, prose, question_tables, right_answers, strings, text

from course.charts import figure_ids
from course.data import cards, fact, rows
from course.data.pictures import picture_ids
from course.instruments import load_questions

MODULE = ROOT / "modules" / "01-inclusiecontext.ipynb"
BANK = ROOT / "data" / "questions" / "01-inclusiecontext.toml"
QUESTIONS = load_questions(BANK)
TABLES = question_tables(BANK)

EXERCISE = next(path for path in EXERCISES if path.parent.name == "01-inclusiecontext")
SHEET = load_questions(EXERCISE.parent / "questions.toml")
KEYS = right_answers(EXERCISE)


def value(table: str, group: str, category: str) -> float:
    """Return one printed cell."""
    found = [row["value"] for row in rows(table) if (row["group"], row["category"]) == (group, category)]
    assert len(found) == 1, (table, group, category)
    return found[0]


# ----------------------------------------------------------------------------- figures in questions


def test_are_the_predicted_numbers_the_published_ones():
    """Do the predictions about pupils and countries follow the facts?"""
    assert TABLES["voorspel-groei"]["answer"] == fact("leerlingen-vso-so-2010").value
    assert f"{fact('leerlingen-vso-so-2000').text} " in TABLES["voorspel-groei"]["prompt"]
    shares = [fact(f"speciaal-{item['id']}") for item in TABLES["voorspel-landen"]["items"]]
    assert [share.value for share in shares] == sorted(share.value for share in shares)
    for item, share in zip(TABLES["voorspel-landen"]["items"], shares, strict=True):
        assert f"{share.text.split(chr(160))[0]} procent" in item["explain"]


def test_can_the_answers_be_calculated_from_the_facts():
    """Are the fall, the ratio of amounts and the share of a class what the facts give?"""
    start, end = fact("leerlingen-sbao-2000").value, fact("leerlingen-sbao-2010").value
    assert TABLES["lees-daling"]["answer"] == round(100 * (start - end) / start)
    assert round(100 * (start - end) / end) in [mistake["value"] for mistake in TABLES["lees-daling"]["mistakes"]]
    ratio = fact("bedrag-sbo").value / fact("bedrag-bo").value
    assert TABLES["bedragen"]["answer"] == round(ratio, 1)
    assert TABLES["klas-deel"]["answer"] == 100 * fact("klas-behoefte-bo").value / fact("klas-bo").value


def test_do_numbers_in_questions_come_from_facts():
    """Is each number of pupils and each amount in a prompt written exactly as its fact?"""
    assert fact("bedrag-bo").text.split("\u00a0")[1] in TABLES["bedragen"]["prompt"]
    assert fact("bedrag-sbo").text.split("\u00a0")[1] in TABLES["bedragen"]["prompt"]
    assert f"{fact('leerlingen-opp').value} procent" in TABLES["tel-verschil"]["prompt"]
    wishes = ("gedrag", "introductie", "differentieren", "dyslexie", "ouders")
    counts = {str(fact(f"wens-pabo-{wish}").value) for wish in wishes}
    assert set(
        re.findall(r"\d{2,}", " ".join(option["explain"] for option in TABLES["terug-gemist"]["options"]))
    ) == counts | {"03"}


def test_does_the_order_of_the_timeline_follow_the_years():
    """Do the items stand by the year of their card, and does each explanation name that year?"""
    year = {card.id: int(card["year"]) for card in cards("timeline")}
    names = {"passend": "passend-onderwijs", "advies": "steeds-inclusiever", "kader": "beleidskader"}
    names["positie"] = "versterking-positie"
    items = TABLES["tijdlijn-orde"]["items"]
    years = [year[names.get(item["id"], item["id"])] for item in items]
    assert years == sorted(years)
    assert [item["id"] for item, year_ in zip(items, years, strict=True) if str(year_) not in item["explain"]] == []


def test_does_the_evidence_question_follow_the_evidence_cards():
    """Is each predicted direction that of its card?"""
    directions = {
        "gunstig": {"gunstig"},
        "klein": {"neutraal tot gunstig", "klein en gunstig"},
        "wisselend": {"wisselend"},
    }
    for item in TABLES["bewijs-voorspel"]["items"]:
        assert cards("evidence").card(item["id"])["direction"] in directions[item["target"]]


def test_do_the_figures_come_from_facts_and_exist():
    """Are the pupil numbers, the countries and the class sizes shown, all as declared figures?"""
    shown = re.findall(r'les\.show\("([^"]+)"\)', " ".join(text(cell) for cell in code_cells(MODULE)))
    figures = ["leerlingen-basisschool", "leerlingen-speciaal", "speciaal-landen", "3.2-klas"]
    assert [id_ for id_ in shown if id_ not in picture_ids()] == ["recall", *figures, "glossary", "references"]
    assert set(figures) <= set(figure_ids())


# ----------------------------------------------------------------------------- the parts of the module


def test_is_every_kind_of_question_used():
    """Does a learner answer in every ordinary way?"""
    kinds = {"choice", "multiple_choice", "match", "order", "number", "short_text", "open_text", "rating", "form"}
    assert {question.kind for question in QUESTIONS.values()} == kinds


def test_does_the_module_follow_the_arc():
    """Do retrieval, prediction, theory, cases, instruments, practice and reflection come in this order?"""
    arc = ["plein-eerst", "terug-opslag", "voorspel-groei", "tijdlijn", "noud-weeg", "uit-soort", "uit-mats"]
    arc += [
        "eigen-casus",
        "bewijs-voorspel",
        "bewijskaart",
        "behoeften",
        "visie",
        "ladder",
        "index",
        "zelf",
        "praktijk",
    ]
    arc += ["praktijk-terug", "reflectie"]
    order = asked(MODULE)
    assert order == list(QUESTIONS), (
        "the file has another order than the page; the list of open questions follows the file"
    )
    assert [id_ for id_ in order if id_ in arc] == arc
    assert [id_ for id_ in order if id_.startswith("terug-")] == order[1:4]


def sections() -> list[tuple[str, int, list[str]]]:
    """Return title, minutes and the ids of the cells of every section that names its minutes, without its recap."""
    found: list[tuple[str, int, list[str]]] = []
    for cell in notebook(MODULE)["cells"]:
        if match := re.match(r"## (.+) \((\d+) minuten\)", text(cell)):
            found.append((match[1], int(match[2]), []))
        if found and not text(cell).startswith("les.recap("):
            found[-1][2].append(cell["id"])
    return found


def test_is_the_module_two_sittings_with_a_stop_between_them():
    """Does the page name the minutes of both parts as they are, and is there a place to stop and one to begin again?"""
    page = text(next(cell for cell in prose(MODULE) if cell["id"] == "werkwijze"))
    promised = [int(minutes) for minutes in re.findall(r"\*\*Deel \d\*\* \((\d+) minuten\)", page)]
    found = sections()
    stop = next(place for place, (_, _, ids) in enumerate(found) if "halverwege" in ids)
    first, second = ([minutes for _, minutes, _ in part] for part in (found[: stop + 1], found[stop + 1 : -1]))
    assert [sum(first), sum(second)] == promised
    assert max(promised) <= 100
    assert found[stop + 1][2] == ["welkom-terug", "weer-kijk", "ilse-weeg"]
    assert "](#Deel-2)" in page
    assert "### Deel 2\n" in text(next(cell for cell in prose(MODULE) if cell["id"] == "welkom-terug"))


def test_has_no_section_too_many_blocks():
    """Are there at most nine blocks between two headings with minutes, but for the end that every module has?"""
    assert [title for title, _, ids in sections() if len(ids) > 9 and "voortgang" not in ids] == []


def test_does_the_learner_predict_before_seeing():
    """Do predictions stand before the figures and before the evidence map?"""
    ids = [cell["id"] for cell in notebook(MODULE)["cells"]]
    first = ids.index("figuur-leerlingen-basisschool")
    assert max(ids.index("voorspel-groei"), ids.index("voorspel-landen")) < first
    assert ids.index("bewijs-voorspel") < ids.index("bewijskaart")


def test_does_the_page_say_that_the_people_are_invented():
    """Is it said at the start, and beside every case in a question?"""
    first, *_, third = (text(cell) for cell in prose(MODULE)[1:4])
    assert "verzonnen" in first
    assert "zijn verzonnen" in third
    cases = [table["prompt"] for table in TABLES.values() if re.match(r"\*\*[A-Z]", table["prompt"])]
    assert len(cases) >= 3
    assert [case[:40] for case in cases if "verzonnen" not in case] == []


# ----------------------------------------------------------------------------- the instruments' forms


def test_do_the_forms_fit_their_cards():
    """Are the fields of visions and ladder the themes and dimensions, and are the need cards all nineteen?"""
    themes = [theme["id"] for theme in cards("vision_matrix").extra["themes"]]
    assert [field.id for field in QUESTIONS["visie"].fields] == themes
    titles = [theme["title"] for theme in cards("vision_matrix").extra["themes"]]
    assert [field.label for field in QUESTIONS["visie"].fields] == titles
    dimensions = [dimension["id"] for dimension in cards("ladder").extra["dimensions"]]
    assert [field.id for field in QUESTIONS["ladder"].fields if field.type == "radios"] == dimensions
    assert len(QUESTIONS["behoeften"].fields) == 2 * 19


def test_can_a_learner_say_not_to_know_in_every_instrument():
    """Has each instrument about a school an answer for what the learner does not know yet?"""
    assert QUESTIONS["index"].unknown == "weet ik nog niet"
    for id_ in ("behoeften", "ladder"):
        choices = [field for field in QUESTIONS[id_].fields if field.type in ("choice", "radios")]
        assert all("onbekend" in {option.id for option in field.options} for field in choices)


def test_do_questions_about_models_use_their_names():
    """Are the targets of the questions about models the four titles of the cards?"""
    names = {model["id"]: model["title"] for model in cards("vision_matrix").extra["models"]}
    for table in (TABLES["visie-lieke"], TABLES["visie-risico"]):
        assert {target["id"]: target["text"] for target in table["targets"]} == names
    for id_ in ("o01-model", "o01-risico"):
        assert {target.id: target.text for target in SHEET[id_].targets} == names
    assert {option.text for option in SHEET["o01-model-casus"].options} == set(names.values())


# ----------------------------------------------------------------------------- the assignment


def test_is_each_criterion_of_the_case_worth_four_points():
    """Are the points of the task those of the criteria that it names?"""
    task = next(cell for cell in prose(EXERCISE) if cell["metadata"]["nbgrader"].get("task"))
    assert task["metadata"]["nbgrader"]["points"] == 4 * len(re.findall(r"^\d\. \*\*", text(task), re.MULTILINE))


def test_are_the_answers_to_the_tables_those_of_the_tables():
    """Do the keys about the three tables follow from the published cells?"""
    wide, extra = (
        value("3.2", "Entree/niveau 2", c)
        for c in ("Klassengrootte", "Leerlingen met een extra ondersteuningsbehoefte")
    )
    assert KEYS["o01-t32-deel"][0] == round(100 * extra / wide)
    shown = ("Basisonderwijs", "Vmbo", "Havo/vwo", "Entree/niveau 2")
    fewest = min(shown, key=lambda group: value("3.2", group, "Leerlingen met een extra ondersteuningsbehoefte"))
    assert fewest == "Havo/vwo"
    recent, longer = "5 jaar of korter", "Meer dan 5 jaar"
    assert KEYS["o01-t33-verschil"] == value("3.3", "Mbo", recent) - value("3.3", "Mbo", longer)
    gaps = {
        row["group"]: value("3.3", row["group"], recent) - value("3.3", row["group"], longer) for row in rows("3.3")
    }
    assert min(gaps, key=gaps.__getitem__) == "Gespecialiseerd onderwijs"
    assert min(gaps.values()) > 0
    assert max(row["value"] for row in rows("3.3")) < 50
    first = [
        max((row for row in rows("1.1") if row["group"] == group), key=lambda row: row["value"])
        for group in ("Primair onderwijs", "Voortgezet onderwijs")
    ]
    assert {row["category"] for row in first} == {"Gebrek aan concentratie"}
    assert sum(row["value"] for row in rows("1.1") if row["group"] == "Primair onderwijs") > 100


def test_do_the_tables_on_the_page_hold_the_published_numbers():
    """Is each number in the tables of the assignment a fact that agrees with its table?"""
    page = " ".join(text(cell) for cell in prose(EXERCISE))
    ids = re.findall(r"<!--feit:([^>]+)-->", page)
    assert len(ids) == 12 + 8 + 9
    groups = {"bo": "Basisonderwijs", "vo": "Voortgezet onderwijs", "mbo": "Mbo", "go": "Gespecialiseerd onderwijs"}
    for id_ in ids:
        if match := re.fullmatch(r"opleiding-redelijk-(recent|langer)-(\w+)", id_):
            column = "5 jaar of korter" if match[1] == "recent" else "Meer dan 5 jaar"
            assert fact(id_).value == value("3.3", groups[match[2]], column)
        assert fact(id_).source.endswith(("tabel 1.1", "tabel 3.2", "tabel 3.3"))


def test_do_the_rungs_and_the_years_stand_in_order():
    """Does the key of the ladder follow the rungs, and that of the years the facts?"""
    years = ("wsns-jaar", "salamanca-jaar", "passend-onderwijs-jaar", "beleidskader-jaar", "inclusie-streefjaar")
    values = [fact(id_).value for id_ in years]
    assert values == sorted(values)
    assert [id_.split("-")[0] for id_ in years[:3]] == KEYS["o01-tijd"][:3]
    rungs = sorted(cards("ladder").where(dimension="didactisch"), key=lambda card: card["rung"])
    hints = ["hetzelfde", "lage", "remedial teaching", "eigen leerlijn", "past zich aan"]
    assert all(hint in card.text for hint, card in zip(hints, rungs, strict=True))
    assert KEYS["o01-ladder"] == ["zelfde", "drie", "plus", "eigen", "buigt"]


def test_does_no_module_give_a_graded_question_away():
    """Does no prompt, item or option of the assignment stand in a module or in another assignment's questions?"""
    files = [*ROOT.glob("data/questions/*.toml"), *ROOT.glob("exercises/*/questions.toml")]
    elsewhere = "".join(path.read_text(encoding="utf-8") for path in files if path.parent != EXERCISE.parent)
    elsewhere += "".join(text(cell) for path in ROOT.glob("modules/*.ipynb") for cell in prose(path))
    raw = question_tables(EXERCISE.parent / "questions.toml")
    own = [
        words
        for id_ in raw
        if SHEET[id_].scored
        for words in strings({key: part for key, part in raw[id_].items() if key not in ("source", "targets")})
        if len(words.split()) > 6
    ]
    assert len(own) > 50
    assert [words for words in own if words in elsewhere] == []
