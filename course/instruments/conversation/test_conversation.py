"""Branching conversations: is a graph with a fault refused, and is the path kept and drawn as it was taken?"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course.data import DataError
from course.instruments import build
from course.instruments.conversation.cases import case, case_ids, load_case
from course.instruments.conversation.map import map_html, places
from course.instruments.conversation.map import picture as map_extra
from course.instruments.conversation.parts import NEAR, Ending
from course.instruments.conversation.question import MAX_EARLIER, Conversation
from course.questions import AnswerError
from course.questions.render import asked_html

SMALL = """
title = "Proef"
source = "003, §3.4 advies 3"
intro = "Begin."
who = "Bo"
start = "een"

[[moment]]
id = "een"
title = "Een"
near = "aftasten"
scene = "Bo kijkt."
[[moment.say]]
id = "a"
text = "Hoe is het?"
to = "twee"
happens = "Bo lacht."
thinks = "Fijn."
why = "Vragen helpt."
source = "003, §3.4 advies 3"
[[moment.say]]
id = "b"
text = "Stil zitten."
to = "uit"
happens = "Bo gaat."
thinks = "Weg hier."
why = "Een bevel sluit."
source = "eigen uitleg"

[[moment]]
id = "twee"
title = "Twee"
near = "samen"
scene = "Bo vertelt."
[[moment.say]]
id = "a"
text = "En toen?"
to = "in"
happens = "Bo vertelt door."
thinks = "Ze luistert."
why = "Doorvragen."
source = "003, §3.4 advies 3"
[[moment.say]]
id = "b"
text = "Genoeg."
to = "uit"
happens = "Bo stopt."
thinks = "Jammer."
why = "Te kort."
source = "eigen uitleg"

[[ending]]
id = "in"
title = "Samen"
near = "samen"
text = "Jullie zien elkaar."

[[ending]]
id = "uit"
title = "Weg"
near = "op afstand"
text = "Bo is weg."
"""


@pytest.fixture
def load(tmp_path):
    """Load a case from text; ``old`` is replaced by ``new`` first."""

    def loaded(old="", new="", text=SMALL):
        assert old in text
        path = tmp_path / "proef.toml"
        path.write_text(text.replace(old, new, 1) if old else text, encoding="utf-8")
        return load_case(path)

    return loaded


@pytest.fixture
def small(load, monkeypatch):
    """The small case, as a question."""
    found = load()
    monkeypatch.setattr("course.instruments.conversation.question.case", lambda case_id: found)
    monkeypatch.setattr("course.instruments.conversation.map.case", lambda case_id: found)
    return Conversation("q", "Speel", case_id="proef")


# ----------------------------------------------------------------------------- the graph


def test_is_a_good_case_read(load):
    """Are moments, choices and endings there, in layers from the start?"""
    found = load()
    assert list(found.moments) == ["een", "twee"]
    assert list(found.endings) == ["in", "uit"]
    assert found.layers() == [["een"], ["twee"], ["in", "uit"]]
    steps, place = found.walk(["a", "a"])
    assert [say.happens for _, say in steps] == ["Bo lacht.", "Bo vertelt door."]
    assert isinstance(place, Ending)


@pytest.mark.parametrize(
    ("old", "new", "entry", "sentence"),
    [
        ('to = "twee"', 'to = "twe"', "een", "Keuze ‘a’ loopt dood: ‘twe’ bestaat niet. Bedoel je twee?"),
        ('to = "in"', 'to = "een"', None, "draait rond: een → twee → een"),
        ('to = "in"', 'to = "twee"', None, "draait rond: twee → twee"),
        ('to = "in"', 'to = "uit"', "in", "Hier komt niemand"),
        ('to = "twee"', 'to = "in"', "twee", "Hier komt niemand"),
        ('start = "een"', 'start = "twee"', "een", "Hier komt niemand"),
        ('start = "een"', 'start = "nul"', None, "Het begin ‘nul’ is geen moment"),
        ('start = "een"', 'start = "uit"', None, "Het begin ‘uit’ is geen moment"),
        ('id = "uit"', 'id = "twee"', "twee", "een moment én een einde"),
        ('id = "twee"', 'id = "een"', "een", "komt twee keer voor"),
        ('id = "b"', 'id = "a"', "een › a", "komt twee keer voor"),
        (
            'near = "samen"',
            'near = "dichtbij"',
            "twee",
            "De waarde ‘dichtbij’ van ‘near’ is hier niet bekend. Verwacht: aftasten, op afstand of samen",
        ),
        ('thinks = "Fijn."', 'thinks = " "', "een › a", "‘thinks’ is leeg"),
        ('thinks = "Fijn."\n', "", "een › a", "‘thinks’ ontbreekt"),
        ('thinks = "Fijn."', "thinks = 3", "een › a", "De waarde van ‘thinks’ klopt niet. Verwacht: een tekst"),
        ('thinks = "Fijn."', 'thinks = "Fijn."\nscore = 1', "een › a", "‘score’ is hier niet bekend"),
        ('scene = "Bo kijkt."', 'scene = "Bo kijkt."\nsay2 = "x"', "een", "‘say2’ is hier niet bekend"),
        ('text = "Bo is weg."', 'text = "Bo is weg."\nend = true', "uit", "‘end’ is hier niet bekend"),
        ('who = "Bo"', 'who = "Bo"\nwhom = "x"', None, "‘whom’ is hier niet bekend. Bedoel je who?"),
        (
            'source = "eigen uitleg"',
            'source = "een boek"',
            "een › b",
            "De waarde ‘een boek’ van ‘source’ klopt niet. Verwacht: iets als ‘003",
        ),
        ('title = "Proef"', "title = Proef", None, "geen geldige TOML"),
    ],
)
def test_is_a_fault_in_a_case_named(load, old, new, entry, sentence):
    """Does the message name the file, the entry and what is wrong, for a dead end, a loop, and a lost moment too?"""
    with pytest.raises(DataError, match=re.escape(sentence)) as caught:
        load(old, new)
    assert "proef.toml" in str(caught.value)
    assert caught.value.entry == entry


def test_is_a_moment_without_a_choice_refused(load):
    """Must there be at least two things to say, and something in the file at all?"""
    one = SMALL[: SMALL.index('[[moment.say]]\nid = "b"')] + SMALL[SMALL.index('[[moment]]\nid = "twee"') :]
    with pytest.raises(DataError, match=r"onderdeel ‘een’: ‘say’ noemt er 1\. Verwacht: een rij tabellen, minstens 2"):
        load(text=one)
    with pytest.raises(DataError, match="‘moment’ ontbreekt"):
        load(text='title = "a"\nsource = "003"\nintro = "a"\nwho = "a"\nstart = "a"\n')
    with pytest.raises(DataError, match="Hier hoort een tabel"):
        load(text='title = "a"\nsource = "003"\nintro = "a"\nwho = "a"\nstart = "a"\nmoment = [1]\n')


def test_does_an_unknown_case_say_what_there_is():
    """Is the nearest name proposed?"""
    with pytest.raises(DataError, match=r"‘niet-normal’ bestaat niet. Bedoel je niet-normaal\?"):
        case("niet-normal")


# ----------------------------------------------------------------------------- what happened

FACTS = '[[fact]]\nid = "gevraagd"\ntitle = "je vroeg het"\nwords = ["je vraag"]\n\n[[moment]]\nid = "een"'
REMEMBERS = SMALL.replace('[[moment]]\nid = "een"', FACTS)
REMEMBERS = REMEMBERS.replace('id = "a"\ntext = "Hoe', 'id = "a"\ndoes = ["gevraagd"]\ntext = "Hoe')
LATER = '\n[[ending.also]]\nwhen = ["gevraagd"]\ntext = "Bo denkt aan je vraag."\n'


def test_do_later_lines_remember(load):
    """Is an ending told as the path was, and does a choice lead elsewhere when something happened?"""
    found = load(text=REMEMBERS + LATER)
    assert found.walk(["b"])[1].text == "Bo is weg."
    assert found.walk(["a", "b"])[1].text == "Bo denkt aan je vraag."
    turn = REMEMBERS.replace('why = "Te kort."', 'why = "Te kort."\nalso = [{ when = ["gevraagd"], to = "in" }]')
    assert load(text=turn).walk(["a", "b"])[1].id == "in"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            'text = "Bo is weg."',
            'text = "Bo denkt aan je vraag."',
            "Hier staat ‘je vraag’, maar op deze weg is dat niet gebeurd: b.",
        ),
        ('happens = "Bo gaat."', 'happens = "Bo hoort je vraag niet."', "maar op deze weg is dat niet gebeurd: b."),
        (
            'does = ["gevraagd"]',
            'does = ["gevraagt"]',
            "Het feit ‘gevraagt’ staat niet onder [[fact]]. Bedoel je gevraagd?",
        ),
        (
            'text = "Bo is weg."',
            'text = "Bo is weg."\nalso = [{ when = ["!gevraagd", "gevraagd"], text = "x" }]',
            "op geen enkele weg",
        ),
    ],
)
def test_is_a_line_about_what_did_not_happen_refused(load, old, new, sentence):
    """Is every line on every path held to what happened on it, and every variant to be met?"""
    with pytest.raises(DataError, match=re.escape(sentence)):
        load(old, new, REMEMBERS)


# ----------------------------------------------------------------------------- the path


def test_is_a_path_kept_as_it_was_taken(small):
    """Is a path in stored form unchanged, complete at an ending, and described in words?"""
    for answer in ({"path": ["a"]}, {"path": ["a", "a"], "earlier": [["b"]]}, {"path": [], "earlier": [["b"]]}):
        assert small.clean(answer) == answer
    assert small.clean(None) is small.clean({"path": []}) is None
    assert not small.is_complete({"path": ["a"]})
    assert small.is_complete({"path": ["b"]})
    assert small.is_complete({"path": [], "earlier": [["a", "b"]]})
    assert not small.is_complete(None)
    assert small.describe({"path": ["a", "a"]}) == [("Een", "Hoe is het?"), ("Twee", "En toen?"), ("Einde", "Samen")]
    assert small.describe({"path": ["a"]}) == [("Een", "Hoe is het?")]
    assert small.describe(None) == []
    assert small.score({"path": ["b"]}).fraction is None


@pytest.mark.parametrize(
    ("earlier", "kept"),
    [
        ([["b"], ["b"]], [["b"]]),
        ([["a"]], []),
        ([["a", "b"], ["a"]], [["a", "b"]]),
        ([[]], []),
        ([["a", "a"]], []),
        ([["b"], ["a", "b"]], [["b"], ["a", "b"]]),
    ],
)
def test_is_an_abandoned_path_kept_once(small, earlier, kept):
    """Is a path dropped that is kept already, or that another one or the present one only continues?"""
    assert small.clean({"path": ["a", "a"], "earlier": earlier}).get("earlier", []) == kept


def test_are_not_all_paths_of_a_lifetime_kept():
    """Is there an end to the number of abandoned paths, the newest of which stay?"""
    question = Conversation("q", "Speel", case_id="niet-normaal")
    found = case("niet-normaal")
    paths, waiting = [], [[]]
    while waiting:
        path = waiting.pop()
        place = found.walk(path)[1]
        if isinstance(place, Ending):
            paths.append(path)
        else:
            waiting += [[*path, say.id] for say in place.says]
    assert len(paths) > MAX_EARLIER
    kept = question.clean({"path": [], "earlier": paths[: 2 * MAX_EARLIER]})["earlier"]
    assert kept == paths[MAX_EARLIER : 2 * MAX_EARLIER]


@pytest.mark.parametrize(
    "answer",
    [
        "a",
        ["a"],
        {"path": "a"},
        {"path": [["a"]]},
        {"path": [None]},
        {"path": ["a"], "earlier": "b"},
        {"path": ["a"], "earlier": ["b"]},
        {"path": ["a"], "earlier": [["b"]] * 1000},
        {"path": ["a"] * 1000},
        {"path": [""]},
        {"path": ["a"], "own": "b"},
        {"path": ["a"], "own": {"een": 3}},
        {"pad": ["a"]},
    ],
)
def test_is_another_shape_refused(small, answer):
    """Does every answer that does not fit the conversation get a sentence?"""
    with pytest.raises(AnswerError, match=r"gesprek|een tekst"):
        small.clean(answer)


def test_does_a_path_of_an_earlier_edition_stay(small):
    """Is what was chosen then kept and told as far as it goes, and does the drawing stop there?"""
    old = {"path": ["a", "weg"], "earlier": [["b"], ["weg", "a"]]}
    assert small.clean(old) == old
    assert small.describe(old) == [("Een", "Hoe is het?"), ("Daarna", "1 keuze uit een eerdere versie van dit gesprek")]
    assert "<svg" in map_extra(small, old)["html"]


def test_are_own_words_kept_and_told(small):
    """Do the own words stay beside the path, empty ones not, and are they told before what was chosen?"""
    said = {"path": ["b"], "own": {"een": "Wat is er?"}}
    assert small.clean(said | {"own": {"een": "Wat is er?", "twee": "  "}}) == said
    assert small.clean({"path": [], "own": {"een": "Wat is er?"}}) == {"path": [], "own": {"een": "Wat is er?"}}
    assert small.describe(said)[0] == ("Een, in mijn eigen woorden", "Wat is er?")
    assert not small.is_complete({"path": [], "own": {"een": "Wat is er?"}})


@given(
    st.recursive(st.none() | st.integers() | st.text(max_size=3), lambda x: st.lists(x) | st.dictionaries(st.text(), x))
)
def test_does_no_answer_crash(answer):
    """Is any JSON refused, or kept in a form that is itself accepted?"""
    question = Conversation("q", "Speel", case_id="leerling")
    try:
        cleaned = question.clean(answer)
    except AnswerError:
        return
    assert question.clean(cleaned) == cleaned


def test_does_the_page_know_the_whole_case(small):
    """Can the page play without the kernel: texts, choices and where they lead?"""
    public = small.public()
    assert public["case"]["start"] == "een"
    assert public["case"]["moments"]["een"]["says"][1]["to"] == "uit"
    assert public["case"]["endings"]["in"]["text"] == "Jullie zien elkaar."
    assert public["wipe"] is False


def test_is_a_conversation_made_from_its_table():
    """Does a question table name its case, and is a misspelt key refused?"""
    question = build({"id": "q", "kind": "conversation", "prompt": "Speel", "case": "leerling"})
    assert question.case_id == "leerling"


# ----------------------------------------------------------------------------- the drawing


def svg(html):
    return ET.fromstring(re.search(r"<svg.*?</svg>", html, re.DOTALL)[0])


def test_is_the_path_drawn_beside_the_others(load):
    """Are the present path thick, the abandoned one dashed and the rest thin, with numbers and a text alternative?"""
    html = map_html(load(), {"path": ["a", "a"], "earlier": [["b"]]})
    drawing = svg(html)
    lines = [line.attrib for line in drawing.findall("path")]
    assert sorted(line.get("stroke-width", "1") for line in lines) == ["1", "3", "5", "5"]
    assert [line["stroke-width"] for line in lines if "stroke-dasharray" in line] == ["3"]
    texts = ["".join(text.itertext()) for text in drawing.findall("text")]
    assert {"1", "2", "●", "Een", "Twee", "Samen", "Weg", *NEAR} <= set(texts)
    assert "Jouw weg telt 2 keuzes. Het einde ‘Samen’. Je probeerde ook één andere weg." in drawing.attrib["aria-label"]
    assert "Niet gekozen: Stil zitten. (naar ‘Weg’)" in html
    assert "<strong>Twee</strong>: En toen?" in html


def one_path_to_each_ending(found):
    """Return for each ending the first complete path on which another line than the usual one was said, if there is."""
    paths, waiting = {}, [[]]
    while waiting:
        path = waiting.pop()
        steps, place = found.walk(path)
        if not isinstance(place, Ending):
            waiting += [[*path, say.id] for say in place.says]
        elif any(say != found.moments[moment.id].say(say.id) for moment, say in steps):
            paths.setdefault(place.id, path)
    return paths


@pytest.mark.parametrize("case_id", case_ids())
def test_is_a_path_drawn_as_it_was_told(case_id):
    """Is the ending marked, and does "not chosen" hold the other choices, and never the one that was made?"""
    found = case(case_id)
    paths = one_path_to_each_ending(found)
    assert paths
    for path in paths.values():
        html = map_html(found, {"path": path})
        assert html.count(">●<") == 1
        listed = [re.findall("Niet gekozen: (.*?) \\(naar", step) for step in html.split("<li><strong>")[1:]]
        for (moment, chosen), others in zip(found.walk(path)[0], listed, strict=True):
            assert others == [escape(say.text) for say in moment.says if say.id != chosen.id]


def test_is_there_a_drawing_only_at_an_ending(small):
    """Does the drawing wait until one path has come to its end?"""
    assert map_extra(small, None) == {}
    assert map_extra(small, {"path": ["a"]}) == {}
    assert "<svg" in map_extra(small, {"path": ["b"]})["html"]


@pytest.mark.parametrize("case_id", case_ids())
def test_has_every_moment_a_place_of_its_own(case_id):
    """Does no box lie on another, and does every line run down?"""
    found = case(case_id)
    spots = places(found)
    assert len(set(spots.values())) == len(spots) == len(found.moments) + len(found.endings)
    for moment, say in found.edges():
        assert spots[moment.id][1] < spots[say.to][1], (moment.id, say.to)
    assert all(0 <= column < len(NEAR) for column, _ in spots.values())


# ----------------------------------------------------------------------------- on paper


def test_is_the_whole_way_retold_with_what_was_read_on_it(small):
    """Does it hold every scene, choice, thought and why of the way, in order, and nothing of a way not taken?"""
    rows = small.retell({"path": ["a", "a"], "own": {"een": "Dag Bo."}})
    assert [label for label, _ in rows] == ["1. Een", "2. Twee", "Einde: Samen"]
    words = " | ".join(text for _, text in rows)
    told = ["Bo kijkt.", "Dag Bo.", "Hoe is het?", "Bo lacht.", "Fijn.", "Vragen helpt.", "Bo vertelt.", "En toen?",
            "Bo vertelt door.", "Ze luistert.", "Doorvragen.", "Jullie zien elkaar."]  # fmt: skip
    assert sorted(told, key=words.index) == told
    assert not any(line in words for line in ("Bo gaat.", "Weg hier.", "Te kort.", "Genoeg."))


def test_is_a_conversation_that_goes_on_retold_up_to_where_she_is(small):
    """Is the moment that waits there, without what any choice would bring; and the way that was left last?"""
    assert small.retell(None) == []
    assert small.retell({"path": ["a"], "own": {"twee": "Vertel."}})[1] == (
        "2. Twee", "Bo vertelt.\nIn mijn eigen woorden: Vertel."
    )  # fmt: skip
    assert [label for label, _ in small.retell({"path": [], "earlier": [["b"]]})][-1].startswith("Einde")


def test_does_the_outline_of_one_not_begun_give_nothing_away(small):
    """Are the begin and what can be said there to read, and nothing of what happens, is thought or is explained?"""
    page = asked_html(small)
    for line in ("Begin.", "Bo kijkt.", "Hoe is het?", "Stil zitten."):
        assert line in page
    for line in ("Bo lacht.", "Fijn.", "Vragen helpt.", "Weg hier.", "Bo vertelt.", "Samen"):
        assert line not in page
