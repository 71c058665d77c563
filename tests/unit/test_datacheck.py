"""The checks of the code assignment: does each mistake get one helpful Dutch sentence, and nothing else?"""

from __future__ import annotations

import re
import sys
import warnings

import altair as alt
import numpy as np
import pandas as pd
import pytest

from course import datacheck
from course.charts.theme import VEGALITE_MIME
from course.data import rows, table

FRAME = pd.DataFrame({"item": ["a", "b"], "value": [2.0, 1.0]})
ANSWERS = ["Niet", "Weinig", "Redelijk", "Sterk", "Zeer sterk"]


def sentence(action, *words):
    """Run an action that must not pass; return the sentence after checking that it says these words."""
    with pytest.raises(datacheck.CheckError) as caught:
        action()
    said = str(caught.value)
    assert all(word in said for word in words), said
    assert re.search(r"[.?]$", said)
    assert caught.value._render_traceback_() == [f"Nog niet goed. {said}"]
    return said


# ----------------------------------------------------------------------------- calling


def call(function, *arguments):
    """Call a function under the name ``proef``, as a notebook has it after its cell ran."""
    globals()["proef"] = function
    return datacheck.call("proef", *arguments)


def test_does_a_good_function_get_a_copy_and_give_its_result():
    """Is the result passed on, and is the table of the caller left alone whatever the function gets?"""
    assert call(lambda frame, n: frame["value"].sum() * n, FRAME, 2) == 6


def broken(frame):
    return frame.no_such_thing


def drops(frame):
    frame.drop(columns="value", inplace=True)
    return frame


def doubles(frame):
    frame["value"] *= 2
    return frame


def adds(frame):
    frame["new"] = 1
    return frame


def leaves(frame):
    raise SystemExit


def unwritten(frame):
    raise NotImplementedError()


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (unwritten, ("nog niet geschreven",)),
        (broken, ("proef", "stopte met een fout", "no_such_thing")),
        (lambda frame: frame["waarde"], ("waarde", "item, value")),
        (drops, ("verandert de tabel", "copy")),
        (doubles, ("verandert de tabel",)),
        (adds, ("verandert de tabel",)),
        (lambda frame: None, ("geeft niets terug", "return")),
        (lambda: 1, ("TypeError",)),
        (leaves, ("stopte met een fout: SystemExit.",)),
        (15, ("functie", "def")),
    ],
)
def test_is_a_function_that_goes_wrong_answered_with_a_sentence(function, words):
    """Do an empty, failing, destructive and silent function, and no function at all, each get their own sentence?"""
    sentence(lambda: call(function, FRAME), *words)
    assert FRAME.equals(pd.DataFrame({"item": ["a", "b"], "value": [2.0, 1.0]}))


def test_is_a_function_that_is_not_there_missed_by_name():
    """Does a cell that was not run, or a name that was spelled otherwise, get a sentence in place of a NameError?"""
    sentence(lambda: datacheck.call("belemering", FRAME), "geen functie ‘belemering’", "cel erboven")


def test_do_warnings_stay_off_the_page(capsys, recwarn):
    """Does a function that warns or writes to the log still count, without a word where nbgrader would see it?"""

    def warns(frame):
        warnings.warn("oud", FutureWarning, stacklevel=1)
        print("kijk", file=sys.stderr)
        return 1

    assert call(warns, FRAME) == 1
    assert capsys.readouterr().err == ""
    assert len(recwarn) == 0


# ----------------------------------------------------------------------------- frames and numbers


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (FRAME["value"], ("Series", "DataFrame")),
        ([1, 2], ("list",)),
        (FRAME.rename(columns={"value": "waarde"}), ("‘waarde’", "verwacht: ‘item’, ‘value’")),
        (FRAME[["value", "item"]], ("volgorde",)),
        (FRAME.assign(value=["2%", "1%"]), ("geen getallen", "%")),
        (FRAME.assign(value=[True, False]), ("geen getallen",)),
        (FRAME.assign(value=[2.0, np.nan]), ("NaN",)),
    ],
)
def test_is_a_wrong_frame_explained(result, words):
    """Do a wrong type, name, order, text for a number and a missing number each get their own sentence?"""
    sentence(lambda: datacheck.is_frame(result, ["item", "value"], ["value"]), *words)


def test_are_values_compared_in_order():
    """Does the right content pass, in another order get a hint, and other content or length not pass?"""
    datacheck.has_rows(FRAME, [["a", 2], ["b", 1.0000000001]])
    sentence(lambda: datacheck.has_rows(FRAME, [["b", 1.0], ["a", 2.0]]), "volgorde")
    sentence(lambda: datacheck.has_rows(FRAME, [["a", 2], ["b", 7]]), "andere namen of getallen")
    sentence(lambda: datacheck.has_rows(FRAME, [["a", 2]]), "2 regels", "1")
    for strange in (pd.NA, [1, 2], np.array([1, 2])):
        frame = pd.DataFrame({"item": pd.Series([strange, "b"], dtype=object), "value": [2.0, 1.0]})
        sentence(lambda frame=frame: datacheck.has_rows(frame, [["a", 2], ["b", 1]]), "andere namen")


@pytest.mark.parametrize(
    ("result", "words"),
    [
        ("63%", ("str", "%")),
        (True, ("bool",)),
        (63 + 0j, ("complex",)),
        (pd.NA, ("NAType",)),
        (FRAME["value"], ("Series",)),
        (float("nan"), ("NaN",)),
        (62.5, ("klopt nog niet",)),
    ],
)
def test_is_a_wrong_number_explained(result, words):
    """Do text, a truth value, a column, NaN and another number each get their own sentence?"""
    sentence(lambda: datacheck.is_number(result, 63.0), *words)


def test_does_a_right_number_pass_in_every_type():
    """Are plain and numpy numbers accepted within the tolerance?"""
    for value in (63, 63.005, np.float64(63), np.int64(63)):
        datacheck.is_number(value, 63.0)


# ----------------------------------------------------------------------------- charts


BARS = [("a", "Niet", -2.0), ("a", "Sterk", 5.0)]
DATA = pd.DataFrame(BARS, columns=["item", "category", "waarde"])


def chart(data=DATA, mark="mark_bar", title="Titel", **encoding):
    made = getattr(alt.Chart(data), mark)().encode(**({"y": "item", "x": "waarde", "color": "category"} | encoding))
    return made.properties(title=title) if title else made


def check(result):
    datacheck.is_bar_chart(result, BARS, row="item", value="waarde", color="category")


def test_does_a_good_chart_pass_however_it_is_written():
    """Do shorthand and long form, data inside and by name, another order and other decoration all pass?"""
    check(chart())
    check(chart(DATA.iloc[::-1], x=alt.X("waarde:Q", title="procent")))
    with alt.data_transformers.enable(consolidate_datasets=False):
        check(chart())


def test_does_a_chart_with_another_layer_pass():
    """Do bars with a line on zero pass, with title and data in the layer or around it, and a line alone not?"""
    zero = alt.Chart(pd.DataFrame({"nul": [0]})).mark_rule().encode(x="nul:Q")
    check(zero + chart())
    check(alt.layer(chart(title=""), zero).properties(title="Titel"))
    assert datacheck.chart_title(zero + chart()) == "Titel"
    sentence(lambda: check(zero + chart(mark="mark_line")), "mark_bar")
    sentence(lambda: check(chart() | chart()), "HConcatChart")


# ----------------------------------------------------------------------------- showing


@pytest.fixture
def shown(monkeypatch, capsys):
    """Show what a function gives; return every mime bundle that was displayed, and what was printed."""

    def show(function, *arguments, **options):
        bundles = []
        monkeypatch.setattr("IPython.display.display", lambda bundle, raw: bundles.append(bundle))
        monkeypatch.setitem(globals(), "proef", function)
        datacheck.look("proef", *arguments, **options)
        return bundles, capsys.readouterr().out

    return show


def test_does_a_learner_see_the_own_result(shown):
    """Is a table drawn and written out, is a chart drawn as it is, and is one number per item shown together?"""
    (picture, words), _ = shown(lambda frame: frame, FRAME, value="value")
    assert [row["waarde"] for row in next(iter(picture[VEGALITE_MIME]["datasets"].values()))] == [2.0, 1.0]
    assert "<td>a</td><td>2</td>" in words["text/html"]
    (own, words), _ = shown(lambda frame: chart(), FRAME)
    assert "<td>Sterk</td><td>5</td>" in words["text/html"]
    assert own[VEGALITE_MIME]["title"] == "Titel"
    (_, words), _ = shown(lambda frame, item: 12.345, FRAME, each=["a", "b"], value="value")
    assert words["text/html"].count("<td>12,35</td>") == 2
    (words,), _ = shown(lambda frame: "zestig", FRAME)
    assert "zestig" in words["text/html"]


@pytest.mark.parametrize("function", [unwritten, broken, leaves])
def test_is_a_result_that_is_not_there_a_sentence(shown, function):
    """Does showing what went wrong raise nothing, and say what to expect here?"""
    bundles, said = shown(function, FRAME)
    assert bundles == []
    assert said.startswith("Hier komt jouw uitkomst te staan. De functie ‘proef’")


def test_does_no_chart_need_a_network():
    """Is a chart that is a cell's result drawn by JupyterLab itself, in the form that it knows?"""
    before = alt.renderers.active
    try:
        datacheck.charts_here()
        bundle = alt.renderers.get()(chart().to_dict())
    finally:
        alt.renderers.enable(before)
    assert set(bundle) == {VEGALITE_MIME, "text/plain"}
    assert bundle[VEGALITE_MIME]["$schema"].endswith("/v5.json")


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (FRAME, ("DataFrame", "alt.Chart")),
        (chart(mark="mark_line"), ("line", "mark_bar")),
        (chart(y="category"), ("verticale as", "‘category’", "‘item’")),
        (chart(x="mean(waarde)"), ("aggregate",)),
        (chart(x=alt.X("waarde:Q", stack=False)), ("stack",)),
        (chart(color="item"), ("kleur",)),
        (chart(title=""), ("titel",)),
        (chart().transform_filter("datum.waarde > 0"), ("transform_", "pandas")),
        (chart(DATA.assign(waarde=DATA["waarde"].abs())), ("verkeerde kant",)),
        (chart(DATA.assign(waarde=[-2.0, 6.0])), ("kloppen nog niet",)),
        (chart(pd.concat([DATA, DATA.assign(category="Redelijk")])), ("4 staven", "2")),
        (chart(DATA.assign(waarde=[-2.0, np.nan])), ("getal",)),
    ],
)
def test_is_a_wrong_chart_explained(result, words):
    """Do a wrong kind, axis, sum, colour, title, side, value and number of bars each get their own sentence?"""
    sentence(lambda: check(result), *words)


# ----------------------------------------------------------------------------- data


def test_is_other_data_of_the_same_form():
    """Has the altered table the same columns, groups and items, other numbers, and answers that add up to 100?"""
    frame, original = datacheck.altered("3.17", 5), table("3.17")
    assert list(frame.columns) == list(original.columns)
    assert dict(frame.dtypes) == dict(original.dtypes)
    keys = ["group", "item", "category"]
    assert set(map(tuple, frame[keys].values)) == set(map(tuple, original[keys].values))
    sums = frame[frame["category"].isin(ANSWERS)].groupby(["group", "item"])["value"].sum()
    assert (sums == 100).all()
    both = frame.merge(original, on=keys)
    assert (both["value_x"] == both["value_y"]).mean() < 0.2
    assert datacheck.altered("3.17", 5).equals(frame)
    assert not datacheck.altered("3.17", 6).equals(frame)


@pytest.mark.parametrize("made", [table, datacheck.printed, lambda id_: datacheck.altered(id_, 5)])
def test_is_a_table_everybodys_own(made):
    """Does nobody see what another did to the same table?"""
    before, mine = made("3.17"), made("3.17")
    mine.loc[0, "value"], mine.loc[1, "group"] = -1.0, "anders"
    mine.columns = [name.upper() for name in mine.columns]
    assert made("3.17").equals(before)
    assert list(made("3.17").columns) == list(before.columns)


def test_has_the_printed_table_its_errors_back():
    """Does the printed table 7.1 hold the swapped numbers, and only those differ from ours?"""
    printed = datacheck.printed("7.1").to_dict("records")
    pairs = [(mine["value"], ours) for mine, ours in zip(printed, rows("7.1"), strict=True)]
    changed = {ours["group"] for value, ours in pairs if value != ours["value"]}
    assert changed == {"Pro", "Vmbo"}
    assert all(f"gedrukt: {value:g}%" in ours["note"] for value, ours in pairs if value != ours["value"])
    assert "note" not in printed[0]
