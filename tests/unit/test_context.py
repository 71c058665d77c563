"""The instruments of module 01: does what stands under a form say what its answer says, and nothing more?"""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

import pytest

from course.context import evidence_extra, ladder_extra, needs_extra, timeline_extra, vision_extra
from course.context.evidence import DIRECTIONS, DOMAINS, GROUPS, STRENGTHS, chosen
from course.context.ladder import places
from course.context.layout import bullets, fold, joined
from course.context.needs import STATES, sort
from course.context.timeline import moments, where_were_you
from course.context.vision import TALK, profile
from course.data import cards
from course.paths import data_dir
from course.questions import load_questions

QUESTIONS = load_questions(data_dir() / "questions" / "01-inclusiecontext.toml")
HOSTILE = '<img src=x onerror="alert(1)"></table><script>alert(2)</script>'


class Checker(HTMLParser):
    """Counts elements and notes those that are closed in the wrong order or never."""

    VOID = ("br", "meta", "img")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.faults: list[str] = []
        self.feed(html)
        self.faults += self.open

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"/{tag}")


def words(html: str) -> str:
    return " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", html).split())


def all_needs(state: str) -> dict[str, str]:
    return {f"{card.id}_geldt": state for card in cards("need_cards")}


def all_themes(model: str) -> dict[str, str]:
    return {theme["id"]: model for theme in cards("vision_matrix").extra["themes"]}


FILLED = [
    (timeline_extra, "tijdlijn", {"groep-1": "2009", "eigen-klas": "2030", "merken": HOSTILE}),
    (evidence_extra, "bewijskaart", {"over": "met", "antwoord": HOSTILE}),
    (needs_extra, "behoeften", all_needs("deels") | {"team-ontlasten_nuance": HOSTILE}),
    (vision_extra, "visie", all_themes("maatwerk")),
    (ladder_extra, "ladder", {"school": HOSTILE, "sociaal": "sociaal-2", "sociaal-bewijs": HOSTILE}),
]


@pytest.mark.parametrize(("make", "id_", "answer"), FILLED, ids=lambda value: value if isinstance(value, str) else "")
def test_is_every_picture_sound_html_that_holds_no_markup_of_the_learner(make, id_, answer):
    """Is what is shown and printed well-formed, without a script, and does it fit the form's own answer?"""
    assert QUESTIONS[id_].clean(answer) == answer
    extra = make(QUESTIONS[id_], answer)
    for html in (extra["html"], extra["page"]["content"].removeprefix("<!DOCTYPE html>")):
        found = Checker(html)
        assert found.faults == []
        assert not {"script", "img"} & set(found.tags)
    assert extra["page"]["name"] == f"{id_}.html"
    assert 'lang="nl"' in extra["page"]["content"]


@pytest.mark.parametrize("make", [needs_extra, vision_extra, ladder_extra])
def test_does_an_empty_form_show_nothing(make):
    """Is there no picture of an answer that is not there?"""
    assert make(QUESTIONS["visie"], None) == {}


# ----------------------------------------------------------------------------- timeline


def test_does_the_timeline_stand_there_before_anything_is_filled_in():
    """Are all moments of law and policy shown, in order, with nothing of the learner and nothing to keep?"""
    extra = timeline_extra(QUESTIONS["tijdlijn"], None)
    years = [int(year) for year in re.findall(r"<strong>(\d{4})</strong>", extra["html"])]
    assert years == sorted(int(card["year"]) for card in cards("timeline"))
    assert "(jij)" not in extra["html"]
    assert "page" not in extra


def test_do_the_learners_own_years_stand_between_the_laws():
    """Does a year of one's own come in its place, and after a law of the same year?"""
    own = [moment for moment in moments({"groep-1": "2014", "eigen-klas": "2026"}) if moment.own]
    assert [(moment.year, moment.title) for moment in own] == [
        (2014, "Jij gaat naar groep 1"),
        (2026, "Jij krijgt je eerste eigen klas"),
    ]
    order = [(moment.year, moment.own) for moment in moments({"groep-1": "2014"})]
    assert order.index((2014, True)) == order.index((2014, False)) + 1


@pytest.mark.parametrize("typed", ["", "vorig jaar", "14", "20140", "-2014"])
def test_is_a_year_that_cannot_be_left_out(typed):
    """Does something that is no year give no moment, and no error?"""
    assert not [moment for moment in moments({"groep-1": typed}) if moment.own]
    assert timeline_extra(QUESTIONS["tijdlijn"], {"groep-1": typed})["html"]


@pytest.mark.parametrize(
    ("year", "sentence"),
    [
        (2008, "Toen zat jij nog niet in groep 1."),
        (2009, "Toen zat jij ongeveer in groep 1."),
        (2016, "Toen zat jij ongeveer in groep 8."),
        (2017, "Toen was jij net van de basisschool af."),
        (2020, "Toen was jij ongeveer 3 jaar van de basisschool af."),
        (2035, "Dan ben jij ongeveer 18 jaar van de basisschool af."),
    ],
)
def test_where_was_someone_who_began_in_2009(year, sentence):
    """Is the group counted from the year of group 1, and is the future told as future?"""
    assert where_were_you(year, 2009, now=2026) == sentence


# ----------------------------------------------------------------------------- evidence


def test_has_every_finding_a_place_a_sign_and_words():
    """Does each card fall in a row and a column of the map, with a direction and a strength that the map knows?"""
    for card in cards("evidence"):
        assert card["domain"] in DOMAINS
        assert card["group"] in GROUPS
        assert card["direction"] in DIRECTIONS
        assert card["strength"] in STRENGTHS
    html = evidence_extra(QUESTIONS["bewijskaart"], None)["html"]
    assert html.count("<details") == len(cards("evidence"))
    assert [card.id for card in cards("evidence") if card["caveat"] not in words(html).replace("&#x27;", "'")] == []


@pytest.mark.parametrize("over", ["", "alle", "zonder", "met"])
@pytest.mark.parametrize("research", ["", "alles", "meer"])
def test_do_the_filters_keep_exactly_what_they_say(over, research):
    """Does each pair of filters leave the findings of that group and that amount of research?"""
    expected = [
        card
        for card in cards("evidence")
        if (over not in ("zonder", "met") or card["group"].startswith(over))
        and (research != "meer" or card["strength"] != "één of enkele studies")
    ]
    assert chosen({"over": over, "onderzoek": research}) == expected
    caption = f"{len(expected)} van de {len(cards('evidence'))} uitkomsten"
    assert caption in evidence_extra(QUESTIONS["bewijskaart"], {"over": over, "onderzoek": research})["html"]


def test_can_the_map_be_kept_only_with_words_of_ones_own():
    """Is there a page once the learner wrote something, with the findings unfolded for paper?"""
    assert "page" not in evidence_extra(QUESTIONS["bewijskaart"], {"over": "met"})
    page = evidence_extra(QUESTIONS["bewijskaart"], {"over": "met", "antwoord": "Het hangt ervan af."})["page"][
        "content"
    ]
    assert "Het hangt ervan af." in page
    assert page.count("<details") == page.count(" open>") > 0


# ----------------------------------------------------------------------------- need cards


def test_does_the_picture_count_every_card_once():
    """Has each group one sign per card, and do the words beside it count the same?"""
    answer = {"team-ontlasten_geldt": "ja", "kennis-verbreden_geldt": "onbekend", "gehoord-worden_geldt": "nee"}
    html = needs_extra(QUESTIONS["behoeften"], answer)["html"]
    signs = re.findall(r'aria-hidden="true">([^<]+)<', html)
    assert [len(row) for row in signs] == [len(needs) for needs in sort(answer).values()]
    assert [row[0] for row in signs] == ["■", "?", "·", "·", "□"]
    assert "3 van de 19 kaarten gesorteerd" in html
    assert "1 geldt, 1 nog niet gesorteerd" in words(html)


def test_is_the_learner_sent_to_the_group_that_can_tell():
    """Does the picture name exactly the groups with a card that is not known yet?"""
    html = needs_extra(QUESTIONS["behoeften"], {"gehoord-worden_geldt": "onbekend", "team-ontlasten_geldt": "ja"})[
        "html"
    ]
    assert "weet je nog niet alles: ouders. Vraag" in html
    assert "Vraag het aan henzelf." in html
    assert "Vraag het aan" not in needs_extra(QUESTIONS["behoeften"], all_needs("ja"))["html"]


def test_does_the_page_to_share_hold_what_holds_and_what_was_written():
    """Are cards that hold, in part or whole, on the page, and others only with a nuance?"""
    answer = all_needs("nee") | {"extra-handen_geldt": "deels", "snelle-hulp_nuance": "Sinds dit jaar is er iemand."}
    lists = needs_extra(QUESTIONS["behoeften"], answer)["page"]["content"].partition("Wat bij ons geldt")[2]
    named = [card.id for card in cards("need_cards") if card.title in lists]
    assert named == ["snelle-hulp", "extra-handen"]
    assert "Sinds dit jaar is er iemand." in lists


def test_do_the_options_on_the_form_have_a_sign():
    """Does the form offer exactly the states that the picture can show?"""
    field = QUESTIONS["behoeften"].fields[0]
    assert [option.id for option in field.options] == list(STATES)


# ----------------------------------------------------------------------------- visions


@pytest.mark.parametrize("model", [model["id"] for model in cards("vision_matrix").extra["models"]])
def test_are_the_models_hidden_until_the_last_theme(model):
    """Does the profile wait for all six themes, and does it then name the model and its risks on four levels?"""
    names = [model_["title"] for model_ in cards("vision_matrix").extra["models"]]
    answer = all_themes(model)
    almost = dict(list(answer.items())[:-1])
    html = vision_extra(QUESTIONS["visie"], almost)["html"]
    assert "Nog 1 thema." in html
    assert not any(name in html for name in names)
    html = vision_extra(QUESTIONS["visie"], answer)["html"]
    assert all(name in html.replace("\N{SOFT HYPHEN}", "") for name in names)
    assert "6 van de 6" in html
    risks = [card for card in cards("vision_risks") if card["model"] == model]
    assert {card["level"] for card in risks} == {"leerling", "leraar", "school", "regio"}
    assert [card.id for card in risks if card.text not in html] == []
    others = [card.text for card in cards("vision_risks") if card["model"] != model]
    own = {card.text for card in risks}
    assert [text for text in others if text in html and text not in own] == []


def test_do_the_choices_show_what_they_ask_of_teacher_and_school():
    """Does the profile tell per theme what the chosen model asks, and not what another asks? And the page as well?"""
    answer = all_themes("maatwerk") | {"kwaliteit": "leergemeenschap"}
    extra = vision_extra(QUESTIONS["visie"], answer)
    for html in (extra["html"], extra["page"]["content"]):
        asked = html.partition("Wat jouw keuzes vragen")[2].partition("</table>")[0]
        for card in cards("vision_matrix"):
            chosen = answer[card["theme"]] == card["model"]
            assert all((escape(card[field]) in asked) == chosen for field in ("teacher", "school")), card.id


def test_can_the_whole_matrix_be_read_once_the_choice_is_made():
    """Are all 24 cells there, folded, with exactly the six choices marked, and no cell before the last choice?"""
    answer = all_themes("sterke-groep")
    html = vision_extra(QUESTIONS["visie"], answer)["html"].partition("<details")[2]
    cells = [escape(card[field]) for card in cards("vision_matrix") for field in ("belief", "teacher", "school")]
    assert len(cells) == 24 * 3
    assert [text for text in cells if text not in html] == []
    assert html.count("jouw keuze") == 6
    almost = vision_extra(QUESTIONS["visie"], dict(list(answer.items())[:-1]))["html"]
    assert "<table" not in almost


def test_does_the_printed_vision_ask_for_a_conversation():
    """Does the page to print carry the profile, the risks and questions to talk about them?"""
    content = vision_extra(QUESTIONS["visie"], all_themes("maatwerk"))["page"]["content"]
    assert "Om over te praten" in content
    assert [text for text in TALK if escape(text) not in content] == []
    assert content.index("Waar je op moet letten") < content.index("Om over te praten")


def test_are_equal_favourites_all_shown():
    """Do two models that were chosen equally often both get their risks?"""
    themes = list(all_themes(""))
    answer = dict(zip(themes, ["maatwerk", "sterke-groep"] * 3, strict=True))
    assert profile(answer).favourites == ["maatwerk", "sterke-groep"]
    html = vision_extra(QUESTIONS["visie"], answer)["html"]
    assert html.count("Waar je op moet letten") == 2
    assert "even vaak" in html


def test_are_the_sentences_not_in_the_order_of_the_models():
    """Are the texts of each theme shuffled, so that no model always stands at the same place?"""
    models = [model["id"] for model in cards("vision_matrix").extra["models"]]
    orders = [[option.id for option in field.options] for field in QUESTIONS["visie"].fields]
    assert all(sorted(order) == sorted(models) for order in orders)
    for model in models:
        assert len({order.index(model) for order in orders}) > 1
    assert len({tuple(order) for order in orders}) > 3


# ----------------------------------------------------------------------------- ladder


def test_is_the_next_rung_one_higher():
    """Does the ladder point from the school's rung to the next, and no further than the top?"""
    by_id = {place.id: place for place in places({"organisatorisch": "organisatorisch-2", "sociaal": "sociaal-5"})}
    assert by_id["organisatorisch"].next.id == "organisatorisch-3"
    assert by_id["sociaal"].here.id == "sociaal-5"
    assert by_id["sociaal"].next is None
    assert by_id["didactisch"].here is None
    html = ladder_extra(QUESTIONS["ladder"], {"organisatorisch": "organisatorisch-2", "sociaal": "sociaal-5"})["html"]
    assert html.count("hier staan we") == 2
    assert html.count("volgende trede") == 1
    assert "Dit is de hoogste trede" in html


def test_is_not_knowing_an_answer():
    """Does "weet ik nog niet" give no rung, but a question to ask?"""
    html = ladder_extra(QUESTIONS["ladder"], {"sociaal": "onbekend"})["html"]
    assert "hier staan we" not in html
    assert "Aan wie kun je het vragen?" in html


def test_are_the_rungs_drawn_from_high_to_low():
    """Does the highest rung stand at the top of the picture, as on a ladder?"""
    html = ladder_extra(QUESTIONS["ladder"], {"sociaal": "sociaal-1"})["html"]
    assert re.findall(r'<th scope="row">(\d)<', html) == ["5", "4", "3", "2", "1"]


# ----------------------------------------------------------------------------- layout


def test_do_small_pieces_of_html_hold_their_form():
    """Are enumerations Dutch, lists empty when there is nothing, and folds closed unless asked otherwise?"""
    assert joined(["een"]) == "een"
    assert joined(["een", "twee", "drie"]) == "een, twee en drie"
    assert bullets([]) == ""
    assert bullets(["<b>"]) == "<ul><li>&lt;b&gt;</li></ul>"
    assert " open" not in fold("a", "b")
    assert " open" in fold("a", "b", unfolded=True)
