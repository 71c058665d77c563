"""Are scores what CONTRIBUTING promises: nothing for nothing, nothing for guessing, everything for the right answer?"""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from questions_sample import QUESTIONS

from course.base.paths import data_dir
from course.instruments import load_questions
from course.questions import (
    AnswerError,
    Choice,
    Match,
    MultipleChoice,
    Option,
    Order,
    QuestionError,
    Rating,
    ShortText,
)

BANKS = sorted((data_dir() / "questions").glob("*.toml"))


def options(count: int) -> tuple[Option, ...]:
    return tuple(Option(f"o{index}", f"Optie {index}") for index in range(count))


@given(st.data(), st.integers(2, 8))
def test_does_ticking_everything_gain_nothing(data, count):
    """Whatever the key: all ticked 0, nothing ticked 0, all right ones 1, and one wrong tick less than without?"""
    ids = [option.id for option in options(count)]
    key = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=count - 1, unique=True))
    question = MultipleChoice("v", "Welke?", options=options(count), key=key)
    assert question.score(ids).fraction == 0
    assert question.score(None).fraction == 0
    assert question.score(key).fraction == 1
    wrong = next(id_ for id_ in ids if id_ not in key)
    assert question.score([*key, wrong]).fraction < 1
    assert question.score([wrong]).fraction == 0


@pytest.mark.parametrize(
    ("ticked", "fraction"), [(["a"], 0.5), (["a", "b"], 0), (["a", "c", "b"], 0.5), (["b", "d"], 0), (["c", "c"], 0.5)]
)
def test_is_half_right_worth_half(ticked, fraction):
    """Does each right tick of two add a half and each wrong tick of two take a half away?"""
    assert QUESTIONS["meerkeuze"].score(ticked).fraction == fraction


@given(st.data(), st.integers(2, 8), st.integers(2, 4))
def test_does_putting_everything_in_one_box_gain_nothing(data, count, boxes):
    """Whatever the key: everything in one box 0, all in place 1, and one more in place never worth less?"""
    targets = tuple(Option(f"t{index}", f"Plek {index}") for index in range(boxes))
    ids = [option.id for option in options(count)]
    places = data.draw(st.lists(st.sampled_from([t.id for t in targets]), min_size=count, max_size=count))
    key = dict(zip(ids, places, strict=True))
    question = Match("v", "Waar?", items=options(count), targets=targets, key=key)
    if len(set(places)) == 1:
        with pytest.raises(QuestionError, match="twee plekken"):
            question.score(key)
        return
    for target in targets:
        assert question.score(dict.fromkeys(ids, target.id)).fraction == 0
    assert question.score(key).fraction == 1
    fractions = [question.score(dict(list(key.items())[:placed])).fraction for placed in range(count + 1)]
    assert fractions == sorted(fractions)


def test_do_the_words_count_what_the_learner_sees():
    """Does a sorting with some cards in place say how many, even where the corrected score is 0?"""
    result = QUESTIONS["sorteer"].score({"i1": "t1", "i2": "t2", "i3": "t3"})
    assert (result.fraction, result.message) == (0, "2 van de 4 goed.")
    assert [remark.state for remark in result.remarks] == ["right", "right", "wrong"]
    assert QUESTIONS["sorteer"].score({"i1": "t3"}).message == "Nog niet goed."


@given(st.integers(2, 6))
def test_is_an_order_scored_by_its_pairs(count):
    """Is the right order worth 1, the reverse 0, and one swap of neighbours exactly one pair less?"""
    ids = [option.id for option in options(count)]
    question = Order("v", "Welke volgorde?", items=options(count), key=ids)
    assert question.score(ids).fraction == 1
    assert question.score(ids[::-1]).fraction == 0
    swapped = [ids[1], ids[0], *ids[2:]]
    pairs = count * (count - 1) / 2
    assert question.score(swapped).fraction == pytest.approx(max(0, 1 - 2 / pairs))


def test_is_an_order_moved_up_by_one_explained():
    """When every item stands one place off, does the verdict say why there are points while no place is right?"""
    ids = [option.id for option in options(5)]
    question = Order("v", "Welke volgorde?", items=options(5), key=ids)
    moved = question.score([*ids[1:], ids[0]])
    assert 0 < moved.fraction < 1
    assert moved.message == "Gedeeltelijk goed: veel staat in de goede volgorde, maar niets op de goede plek."
    assert question.score([ids[1], ids[0], *ids[2:]]).message == "Gedeeltelijk goed."


def test_does_the_page_never_start_with_the_right_order():
    """For every order of four items as key: is the first order shown another one, and the same at every opening?"""
    items = options(4)
    for ids in permutations(option.id for option in items):
        question = Order("v", "Welke volgorde?", items=tuple(Option(id_, id_) for id_ in ids), key=list(ids))
        assert question.start_order() != list(ids)
        assert sorted(question.start_order()) == sorted(ids)
        assert question.start_order() == question.start_order()


def test_is_one_choice_right_or_wrong():
    """Is a wrong choice worth 0 with only its own explanation, and a right one 1 with all explanations?"""
    wrong, right = QUESTIONS["keuze"].score("b"), QUESTIONS["keuze"].score("a")
    assert (wrong.fraction, [remark.text for remark in wrong.remarks]) == (0, ["GEHEIM b"])
    assert (right.fraction, [remark.text for remark in right.remarks]) == (1, ["GEHEIM a", "GEHEIM b", "GEHEIM c"])


@pytest.mark.parametrize(
    ("typed", "fraction", "verdict"),
    [
        ("Convergent", 1, "Goed."),
        (" convergént! ", 1, "Goed."),
        ("convergente-differentiatie", 1, "Goed."),
        ("convergant", 1, "Goed, met een typefout."),
        ("covnergent", 1, "Goed, met een typefout."),
        ("conergent", 1, "Goed, met een typefout."),
        ("convergentt", 1, "Goed, met een typefout."),
        ("divergent", 0, "Nog niet goed."),
        ("cnovregent", 0, "Nog niet goed."),
        ("convergeren", 0, "Nog niet goed."),
        ("???", 0, "Nog niet goed."),
    ],
)
def test_is_a_short_answer_read_with_mercy(typed, fraction, verdict):
    """Do case, accents, punctuation and one typing error not count, and two typing errors do?"""
    result = QUESTIONS["woord"].score(typed)
    assert result.fraction == fraction
    assert result.message.startswith(verdict)


@pytest.mark.parametrize("typed", ["OPP", "het OPP", "Een opp.", "het ontwikkelingsperspektief"])
def test_does_an_article_make_no_difference(typed):
    """Is 'het OPP' the same answer as 'OPP', whichever of the two the key names, with and without a typing error?"""
    for key in (["opp", "ontwikkelingsperspectief"], ["een OPP", "het ontwikkelingsperspectief"]):
        assert ShortText("v", "Welk?", key=key).score(typed).fraction == 1


def test_is_an_article_not_taken_from_within_a_word():
    """Are words that only begin with the letters of an article left alone?"""
    question = ShortText("v", "Welk?", key=["delen"], mistakes=(("het heelal", "Dat is alles."),))
    assert question.score("len").fraction == 0
    assert question.score("de").fraction == 0
    assert question.score("heelal").remarks[0].text == "Dat is alles."


def test_is_a_typing_error_no_way_to_an_expected_mistake():
    """Does a listed mistake stay a mistake, with its explanation, though one letter separates it from the key?"""
    question = ShortText("v", "Welk?", key=["macrokosmos"], mistakes=(("microkosmos", "Dat is het kleine."),))
    assert question.score("microkosmos").fraction == 0
    assert question.score("microkosmos").remarks[0].text == "Dat is het kleine."
    assert question.score("makrokosmos").fraction == 1


@pytest.mark.parametrize(
    ("accepted", "typed", "fraction"),
    [
        ("groep", "graep", 0),
        ("groep", "groepp", 0),  # six letters typed, but five asked for
        ("de groep", "de graep", 0),  # an article counts for nothing
        ("groep 8", "graep 8", 0),  # a space and a digit are no letters
        ("4 van 5", "4 van 6", 0),
        ("groepe", "graepe", 1),
        ("groepe", "groep", 1),
        ("op tij", "op tej", 0),
        ("op tijd", "op tild", 1),
    ],
)
def test_is_a_typing_error_forgiven_from_six_letters_on(accepted, typed, fraction):
    """Do the letters of the accepted text decide, one more or less than six, and not what was typed?"""
    assert ShortText("v", "Welk?", key=[accepted]).score(typed).fraction == fraction


def test_is_an_open_text_answered_with_an_example_and_no_score():
    """Does a written text bring the example and the criteria, and a short one advice that blocks nothing?"""
    question = QUESTIONS["open"]
    result = question.score("Kort.")
    assert (result.fraction, [r.text for r in result.remarks]) == (None, ["", "GEHEIM voorbeeld"])
    assert question.problem("Kort.") == "Je hebt 1 woord; mik op minstens 3."
    assert question.is_complete("Kort.")


def test_is_a_rating_complete_only_with_every_statement():
    """Does half a rating count as begun and not as complete, and is "weet ik nog niet" an answer?"""
    assert not QUESTIONS["schaal"].is_complete({"s1": 3})
    assert QUESTIONS["schaal"].is_complete({"s1": "?", "s2": "?"})
    assert QUESTIONS["schaal"].describe({"s1": 3, "s2": "?"}) == [
        ("Ik kan het uitleggen.", "3 (van 1 tot 5)"),
        ("Ik kan het doen.", "weet ik nog niet"),
    ]


def test_does_a_form_say_what_to_look_at_again():
    """Does a form name the field, the row and the bound, and is it complete without its optional fields?"""
    form = QUESTIONS["plan"]
    assert form.problem({"minuten": "veel"}) == "Minuten: 'veel' is geen getal."
    assert form.problem({"minuten": "90,5"}) == "Minuten: kies hoogstens 90."
    assert form.problem({"stappen": [{"doen": "x"}, {"start": "-1"}]}) == "Stappen, rij 2: Start: kies minstens 0."
    assert not form.is_complete({"les": "Breuken", "meer": "x"})


def test_are_empty_rows_at_the_end_not_kept():
    """Is an empty row at the end no answer, while one between filled rows keeps its place?"""
    form = QUESTIONS["plan"]
    assert form.clean({"stappen": [{}, {"doen": " "}]}) is None
    assert form.clean({"stappen": [{}, {"doen": "x"}, {}]}) == {"stappen": [{}, {"doen": "x"}]}
    with pytest.raises(ValueError, match="hoogstens 4 rijen"):
        form.clean({"stappen": [{"doen": "x"}] * 5})


@pytest.mark.parametrize("path", BANKS, ids=lambda path: path.stem)
def test_does_no_question_of_a_module_reward_guessing(path):
    """In the real questions: is all ticked 0, everything in one box 0, and the order first shown worth at most half?"""
    for question in load_questions(path).values():
        if isinstance(question, MultipleChoice):
            assert question.score([option.id for option in question.options]).fraction == 0, question.id
        if isinstance(question, Match):
            for target in question.targets:
                everything = dict.fromkeys((item.id for item in question.items), target.id)
                assert question.score(everything).fraction == 0, question.id
        if isinstance(question, Order):
            assert question.score(question.start_order()).fraction <= 0.5, question.id
        if isinstance(question, Choice):
            assert sum(question.score(option.id).fraction for option in question.options) == 1, question.id


@pytest.mark.parametrize("unknown", ["", "weet ik niet"])
def test_does_a_scale_end_at_its_ends(unknown):
    """Are the lowest and the highest point of a scale answers, and the numbers just beyond them none?"""
    question = Rating("z", "?", items=options(1), minimum=2, maximum=6, unknown=unknown)
    assert [question.clean({"o0": level}) for level in (2, 6)] == [{"o0": 2}, {"o0": 6}]
    for level in (1, 7, 2.0, True, "2"):
        with pytest.raises(AnswerError, match="van 2 tot en met 6"):
            question.clean({"o0": level})


def test_what_does_each_kind_tell_who_missed_it():
    """Is the right answer told in words, with its reason where the kind has one, and nothing that the remarks say?"""
    reason = {"a": "Want a.", "b": "Want b.", "c": "Want c."}

    def told(id_, key, explain=None, blank=False):
        return QUESTIONS[id_].solution(key, explain, blank=blank)

    assert told("keuze", "b", reason) == told("keuze", "b", reason, blank=True) == [("Een andere toets", "Want b.")]
    assert told("meerkeuze", ["a", "c"], reason) == []
    assert told("meerkeuze", ["c", "a"], reason, blank=True) == [("Eén", "Want a."), ("Drie", "Want c.")]
    places = {"i1": "t1", "i2": "t2", "i3": "t1", "i4": "t3"}
    assert told("sorteer", places)[3] == ("Kaart vier", "Intensief")
    assert told("sorteer", places, {"i1": "Want 1."}, blank=True)[0] == ("Kaart één → Basis", "Want 1.")
    assert told("volgorde", ["r", "w", "b", "p"])[0] == ("1.", "Realiseren")
    assert told("getal", (12.5, 1)) == [("", "12,5")]
    assert told("woord", ["divergent", "anders"]) == [("", "divergent")]
