"""Does a mistake in a question file get one Dutch sentence that names the file and the question?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from questions_sample import QUESTIONS, TOML

from course.instruments import load_questions
from course.questions import QuestionError

HEAD = '[[question]]\nid = "v1"\nprompt = "Wat?"\n'
CHOICE = HEAD + 'kind = "choice"\n'
A = '{ id = "a", text = "A", explain = "x" }'
B = '{ id = "b", text = "B", correct = true, explain = "y" }'


def load(folder: Path, text: str):
    path = folder / "03-proef.toml"
    path.write_text(text, encoding="utf-8")
    return load_questions(path)


def test_are_all_kinds_read_in_the_order_of_the_file(tmp_path):
    """Do the questions come back by id, in order, equal to those built one by one?"""
    assert load(tmp_path, TOML) == QUESTIONS
    assert list(load(tmp_path, TOML)) == list(QUESTIONS)


MISTAKES = {
    "no TOML": ("[[question", "geen geldige TOML"),
    "a typing error in the table's name": ('[[vraag]]\nid = "v1"', "‘vraag’ is hier niet bekend"),
    "one table in place of a list": ('[question]\nid = "v1"', r"\[\[question\]\]"),
    "a list of texts": ('question = ["v1"]', "vraag ‘question 1’: Hier hoort een tabel"),
    "something beside the questions": (f"titel = 'x'\n{CHOICE}options = [{A}, {B}]", "‘titel’ is hier niet bekend"),
    "nothing": ("", r"\[\[question\]\]"),
    "no id": ('[[question]]\nkind = "choice"', "vraag ‘nummer 1’: ‘id’ ontbreekt"),
    "an id with capitals": (
        CHOICE.replace("v1", "V 1"),
        "vraag ‘V 1’: De waarde ‘V 1’ van ‘id’ klopt niet. Verwacht: kleine letters",
    ),
    "an unknown kind": (HEAD + 'kind = "essay"', "vraag ‘v1’: De soort ‘essay’ bestaat niet. Verwacht: choice, "),
    "a misspelt kind": (HEAD + 'kind = "chioce"', r"De soort ‘chioce’ bestaat niet\. Bedoel je choice\?"),
    "a kind of another type": (HEAD + "kind = ['choice']", "vraag ‘v1’: De waarde van ‘kind’ klopt niet"),
    "no options": (
        CHOICE,
        r"vraag ‘v1’: ‘options’ ontbreekt. Verwacht: een rij tabellen, elk onder \[\[question\.options\]\]",
    ),
    "empty options": (CHOICE + "options = []", "vraag ‘v1’: ‘options’ is leeg"),
    "options that are texts": (CHOICE + "options = ['a', 'b']", "vraag ‘v1 › options 1’: Hier hoort een tabel"),
    "an option twice": (CHOICE + f"options = [{A}, {A}]", "noemt een id twee keer"),
    "two options without an id": (
        CHOICE + "options = [{ text = 'x' }, { text = 'y' }]",
        "vraag ‘v1 › options 1’: ‘id’ ontbreekt",
    ),
    "an option without text": (CHOICE + "options = [{ id = 'a' }]", "vraag ‘v1 › a’: ‘text’ ontbreekt"),
    "an option with an unknown word": (
        CHOICE + "options = [{ id = 'a', text = 'A', corect = true }]",
        r"vraag ‘v1 › a’: ‘corect’ is hier niet bekend\. Bedoel je correct\?",
    ),
    "two right options": (CHOICE + f"options = [{B}, {B.replace(chr(34) + 'b', chr(34) + 'c')}]", "maar één optie"),
    "right is no yes or no": (
        CHOICE + "options = [{ id = 'a', text = 'A', correct = 1 }]",
        "De waarde van ‘correct’ klopt niet. Verwacht: true of false",
    ),
    "an unknown word": (CHOICE + f"options = [{A}, {B}]\npunten = 2", "vraag ‘v1’: ‘punten’ is hier niet bekend"),
    "the same question twice": (
        (CHOICE + f"options = [{A}, {B}]\n") * 2,
        "vraag ‘v1’: Deze vraag staat er twee keer in",
    ),
    "no wrong option": (HEAD + f'kind = "multiple_choice"\noptions = [{B}]', "minstens één foute optie"),
    "a target that does not exist": (
        HEAD + f'kind = "match"\ntargets = [{A}]\nitems = [{{ id = "i", text = "I", target = "z" }}]',
        "De plek ‘z’ bestaat niet",
    ),
    "half a key": (
        HEAD + f'kind = "match"\ntargets = [{A}]\nitems = [{{ id = "i", text = "I", target = "a" }}, {A}]',
        "Elk onderdeel moet een plek",
    ),
    "an answer that is no number": (
        HEAD + 'kind = "number"\nanswer = "vijftien"',
        "De waarde ‘vijftien’ van ‘answer’ klopt niet. Verwacht: een getal",
    ),
    "an answer that is true": (
        HEAD + 'kind = "number"\nanswer = true',
        "De waarde van ‘answer’ klopt niet. Verwacht: een getal",
    ),
    "an answer without bound": (HEAD + 'kind = "number"\nanswer = inf', "‘answer’ of ‘tolerance’ is geen gewoon getal"),
    "a margin below nothing": (HEAD + 'kind = "number"\nanswer = 1\ntolerance = -1', "‘tolerance’ mag niet"),
    "a mistake that is no table": (
        HEAD + 'kind = "number"\nanswer = 1\nmistakes = [2]',
        "vraag ‘v1 › mistakes 1’: Hier hoort een tabel",
    ),
    "a mistake without explanation": (
        HEAD + 'kind = "number"\nmistakes = [{ value = 2 }]',
        "‘v1 › mistakes 1’: ‘explain’ ontbreekt",
    ),
    "accepted numbers": (
        HEAD + 'kind = "short_text"\naccept = [1]',
        "De waarde van ‘accept’ klopt niet. Verwacht: een rij teksten",
    ),
    "accepted punctuation": (HEAD + 'kind = "short_text"\naccept = ["?"]', "‘accept’ moet woorden noemen"),
    "nothing accepted": (HEAD + 'kind = "short_text"\naccept = []', "‘accept’ is leeg"),
    "criteria that are no texts": (
        HEAD + 'kind = "open_text"\ncriteria = [1]',
        "De waarde van ‘criteria’ klopt niet. Verwacht: een rij teksten",
    ),
    "an endless scale": (HEAD + f'kind = "rating"\nscale = {{ max = 100000 }}\nitems = [{A}]', "schaal klopt niet"),
    "a scale upside down": (HEAD + f'kind = "rating"\nscale = {{ min = 5, max = 1 }}\nitems = [{A}]', "schaal klopt"),
    "too few words for a scale": (
        HEAD + f'kind = "rating"\nscale = {{ levels = ["ja", "nee"] }}\nitems = [{A}]',
        "‘levels’ noemt elk punt",
    ),
    "an unknown field type": (
        HEAD + 'kind = "form"\nfields = [{ id = "f", type = "email", label = "F" }]',
        "vraag ‘v1 › f’: De waarde ‘email’ van ‘type’ is hier niet bekend",
    ),
    "rows within rows": (
        HEAD + 'kind = "form"\nfields = [{ id = "f", type = "rows", label = "F", columns = '
        '[{ id = "g", type = "rows", label = "G" }] }]',
        "‘v1 › f › g’: De waarde ‘rows’ van ‘type’ is hier niet bekend. .*Verwacht: checks, choice",
    ),
    "options for a line": (
        HEAD + f'kind = "form"\nfields = [{{ id = "f", type = "line", label = "F", options = [{A}] }}]',
        "vraag ‘v1 › f’: ‘options’ hoort niet bij een veld van het type ‘line’",
    ),
    "a choice without options": (
        HEAD + 'kind = "form"\nfields = [{ id = "f", type = "choice", label = "F" }]',
        "vraag ‘v1 › f’: ‘options’ ontbreekt",
    ),
    "columns for a line": (
        HEAD + 'kind = "form"\nfields = [{ id = "f", type = "line", label = "F", columns = '
        '[{ id = "g", type = "line", label = "G" }] }]',
        "vraag ‘v1 › f’: ‘columns’ hoort niet bij een veld van het type ‘line’",
    ),
    "rows without columns": (
        HEAD + 'kind = "form"\nfields = [{ id = "f", type = "rows", label = "F" }]',
        "vraag ‘v1 › f’: ‘columns’ ontbreekt",
    ),
    "an instrument without a name": (CHOICE + f"instrument = {{ before = 'x' }}\noptions = [{A}, {B}]", "geen ‘id’"),
    "a field without label": (HEAD + 'kind = "form"\nfields = [{ id = "f", type = "line" }]', "‘label’ ontbreekt"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_does_a_mistake_name_file_and_question(tmp_path, name):
    """Is each mistake that an editor can make one sentence, with the file's name and what is wrong?"""
    text, message = MISTAKES[name]
    with pytest.raises(QuestionError, match=message) as refused:
        load(tmp_path, text)
    assert "03-proef.toml" in str(refused.value)
    assert "\n" not in str(refused.value)


KINDS = "Verwacht: choice, form, match, multiple_choice, number, open_text, order, rating, short_text."
SCALE = (
    "De schaal klopt niet: ‘min’ is kleiner dan ‘max’, er zijn hoogstens 11 punten, en ‘levels’ noemt elk punt of geen."
)


@pytest.mark.parametrize(
    ("name", "told"),
    {
        "no id": "vraag ‘nummer 1’: ‘id’ ontbreekt. Verwacht: kleine letters, cijfers en streepjes, zoals ‘laag-1’.",
        "an unknown kind": f"vraag ‘v1’: De soort ‘essay’ bestaat niet. {KINDS}",
        "a misspelt kind": f"vraag ‘v1’: De soort ‘chioce’ bestaat niet. Bedoel je choice? {KINDS}",
        "an option twice": "vraag ‘v1’: ‘options’ is leeg of noemt een id twee keer.",
        "two right options": "vraag ‘v1’: Er mag maar één optie goed zijn; kies anders ‘multiple_choice’.",
        "the same question twice": "vraag ‘v1’: Deze vraag staat er twee keer in.",
        "no wrong option": "vraag ‘v1’: Er moet minstens één foute optie zijn.",
        "a target that does not exist": "vraag ‘v1’: De plek ‘z’ bestaat niet.",
        "half a key": "vraag ‘v1’: Elk onderdeel moet een plek (‘target’) krijgen, of geen enkel onderdeel.",
        "an answer without bound": "vraag ‘v1’: ‘answer’ of ‘tolerance’ is geen gewoon getal.",
        "a margin below nothing": "vraag ‘v1’: ‘tolerance’ mag niet kleiner dan 0 zijn.",
        "accepted punctuation": "vraag ‘v1’: ‘accept’ moet woorden noemen, met letters of cijfers.",
        "an endless scale": f"vraag ‘v1’: {SCALE}",
        "options for a line": "vraag ‘v1 › f’: ‘options’ hoort niet bij een veld van het type ‘line’.",
        "a choice without options": "vraag ‘v1 › f’: ‘options’ ontbreekt.",
        "columns for a line": "vraag ‘v1 › f’: ‘columns’ hoort niet bij een veld van het type ‘line’.",
        "rows without columns": "vraag ‘v1 › f’: ‘columns’ ontbreekt.",
        "an instrument without a name": (
            'vraag ‘v1’: ‘instrument’ noemt geen ‘id’. Verwacht: iets als { id = "attitude", … }.'
        ),
    }.items(),
)
def test_is_a_mistake_in_a_file_told_whole(tmp_path, name, told):
    """To the last word, for the sentences that the kinds themselves say?"""
    with pytest.raises(QuestionError) as refused:
        load(tmp_path, MISTAKES[name][0])
    assert str(refused.value) == f"03-proef.toml, {told}"


def test_is_a_file_that_is_no_toml_told_with_its_line(tmp_path):
    with pytest.raises(QuestionError, match=r"^03-proef\.toml, regel 3: Dit is geen geldige TOML\."):
        load(tmp_path, "\n\n[[question")


def test_is_the_second_question_without_id_called_the_second(tmp_path):
    text = '[[question]]\nid = "v1"\nkind = "open_text"\nprompt = "?"\n[[question]]\nkind = "open_text"'
    with pytest.raises(QuestionError, match=re.escape("03-proef.toml, vraag ‘nummer 2’: ‘id’ ontbreekt.")):
        load(tmp_path, text)


def test_is_a_file_that_cannot_be_read_one_sentence(tmp_path):
    """Do a missing file, a folder and a file in another encoding each get a sentence with the file's name?"""
    with pytest.raises(QuestionError, match=r"04-weg\.toml: Dit bestand ontbreekt"):
        load_questions(tmp_path / "04-weg.toml")
    with pytest.raises(QuestionError, match="kan niet worden gelezen"):
        load_questions(tmp_path)
    (tmp_path / "latin.toml").write_bytes('[[question]]\nprompt = "Één"'.encode("latin-1"))
    with pytest.raises(QuestionError, match=r"latin\.toml: Dit bestand is niet opgeslagen als UTF-8"):
        load_questions(tmp_path / "latin.toml")
