"""Does a mistake in a question file get one Dutch sentence that names the file and the question?"""

from __future__ import annotations

from pathlib import Path

import pytest
from questions_sample import QUESTIONS, TOML

from course.questions import QuestionError, load_questions

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
    "a typing error in the table's name": ('[[vraag]]\nid = "v1"', r"\[\[question\]\]"),
    "one table in place of a list": ('[question]\nid = "v1"', r"\[\[question\]\]"),
    "a list of texts": ('question = ["v1"]', r"\[\[question\]\]"),
    "something beside the questions": (f"titel = 'x'\n{CHOICE}options = [{A}, {B}]", r"\[\[question\]\]"),
    "nothing": ("", r"\[\[question\]\]"),
    "no id": ('[[question]]\nkind = "choice"', "vraag 'nummer 1': 'id' ontbreekt"),
    "an id with capitals": (CHOICE.replace("v1", "V 1"), "vraag 'V 1': het id"),
    "an unknown kind": (HEAD + 'kind = "essay"', "vraag 'v1': soort 'essay' bestaat niet"),
    "a kind of another type": (HEAD + "kind = ['choice']", "vraag 'v1': 'kind' heeft een waarde"),
    "no options": (CHOICE, "vraag 'v1': 'options' ontbreekt"),
    "empty options": (CHOICE + "options = []", "vraag 'v1': 'options' is leeg"),
    "options that are texts": (CHOICE + "options = ['a', 'b']", "vraag 'v1': 'options' moet een lijst met tabellen"),
    "an option twice": (CHOICE + f"options = [{A}, {A}]", "noemt een id twee keer"),
    "two options without an id": (CHOICE + "options = [{ text = 'x' }, { text = 'y' }]", "'options' is leeg of noemt"),
    "an option without text": (CHOICE + "options = [{ id = 'a' }]", "vraag 'v1': 'text' ontbreekt"),
    "an option with an unknown word": (CHOICE + "options = [{ id = 'a', text = 'A', corect = true }]", "'corect' is"),
    "two right options": (CHOICE + f"options = [{B}, {B.replace(chr(34) + 'b', chr(34) + 'c')}]", "maar één optie"),
    "right is no yes or no": (CHOICE + "options = [{ id = 'a', text = 'A', correct = 1 }]", "'correct' heeft een"),
    "an unknown word": (CHOICE + f"options = [{A}, {B}]\npunten = 2", "vraag 'v1': 'punten' is hier onbekend"),
    "the same question twice": ((CHOICE + f"options = [{A}, {B}]\n") * 2, "vraag 'v1' staat er twee keer in"),
    "no wrong option": (HEAD + f'kind = "multiple_choice"\noptions = [{B}]', "minstens één foute optie"),
    "a target that does not exist": (
        HEAD + f'kind = "match"\ntargets = [{A}]\nitems = [{{ id = "i", text = "I", target = "z" }}]',
        "bestaande plek",
    ),
    "half a key": (
        HEAD + f'kind = "match"\ntargets = [{A}]\nitems = [{{ id = "i", text = "I", target = "a" }}, {A}]',
        "bestaande plek",
    ),
    "an answer that is no number": (HEAD + 'kind = "number"\nanswer = "vijftien"', "'answer' heeft een waarde"),
    "an answer that is true": (HEAD + 'kind = "number"\nanswer = true', "'answer' heeft een waarde"),
    "an answer without bound": (HEAD + 'kind = "number"\nanswer = inf', "'answer' is geen gewoon getal"),
    "a margin below nothing": (HEAD + 'kind = "number"\nanswer = 1\ntolerance = -1', "'tolerance' mag niet"),
    "a mistake that is no table": (HEAD + 'kind = "number"\nanswer = 1\nmistakes = [2]', "'mistakes' moet een lijst"),
    "a mistake without explanation": (HEAD + 'kind = "number"\nmistakes = [{ value = 2 }]', "'explain' ontbreekt"),
    "accepted numbers": (HEAD + 'kind = "short_text"\naccept = [1]', "'accept' moet een lijst met teksten"),
    "accepted punctuation": (HEAD + 'kind = "short_text"\naccept = ["?"]', "'accept' moet woorden noemen"),
    "nothing accepted": (HEAD + 'kind = "short_text"\naccept = []', "'accept' moet woorden noemen"),
    "criteria that are no texts": (HEAD + 'kind = "open_text"\ncriteria = [1]', "'criteria' moet een lijst"),
    "an endless scale": (HEAD + f'kind = "rating"\nscale = {{ max = 100000 }}\nitems = [{A}]', "schaal klopt niet"),
    "a scale upside down": (HEAD + f'kind = "rating"\nscale = {{ min = 5, max = 1 }}\nitems = [{A}]', "schaal klopt"),
    "too few words for a scale": (
        HEAD + f'kind = "rating"\nscale = {{ levels = ["ja", "nee"] }}\nitems = [{A}]',
        "'levels' noemt elk punt",
    ),
    "an unknown field type": (
        HEAD + 'kind = "form"\nfields = [{ id = "f", type = "email", label = "F" }]',
        "veldtype 'email' bestaat hier niet",
    ),
    "rows within rows": (
        HEAD + 'kind = "form"\nfields = [{ id = "f", type = "rows", label = "F", columns = '
        '[{ id = "g", type = "rows", label = "G" }] }]',
        "veldtype 'rows' bestaat hier niet",
    ),
    "a field without label": (HEAD + 'kind = "form"\nfields = [{ id = "f", type = "line" }]', "'label' ontbreekt"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_does_a_mistake_name_file_and_question(tmp_path, name):
    """Is each mistake that an editor can make one sentence, with the file's name and what is wrong?"""
    text, message = MISTAKES[name]
    with pytest.raises(QuestionError, match=message) as refused:
        load(tmp_path, text)
    assert "03-proef.toml" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_is_a_file_that_cannot_be_read_one_sentence(tmp_path):
    """Do a missing file, a folder and a file in another encoding each get a sentence with the file's name?"""
    with pytest.raises(QuestionError, match=r"04-weg\.toml ontbreekt"):
        load_questions(tmp_path / "04-weg.toml")
    with pytest.raises(QuestionError, match="kan niet worden gelezen"):
        load_questions(tmp_path)
    (tmp_path / "latin.toml").write_bytes('[[question]]\nprompt = "Één"'.encode("latin-1"))
    with pytest.raises(QuestionError, match=r"latin\.toml is geen geldige TOML"):
        load_questions(tmp_path / "latin.toml")
