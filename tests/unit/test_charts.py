"""Charts, their text alternatives and tables, and the figures that data/figures.toml declares."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import altair
import pytest
import vl_convert
from hypothesis import given, settings
from hypothesis import strategies as st

from course import charts, data
from course.charts import declared, theme
from course.charts.cells import lay_out, to_cells
from course.charts.gantt import _pack, check_activities
from course.data.errors import DataError

ANSWERS = ("Nooit", "Soms", "Altijd")


def records(**values: list[float | None]) -> list[dict[str, Any]]:
    """Return answers in percent per group, under one item."""
    return [
        {"item": "Een vraag", "group": group, "category": answer, "value": value, "unit": "percent"}
        for group, row in values.items()
        for answer, value in zip(ANSWERS, row, strict=True)
    ]


def layer_values(spec: dict[str, Any], field: str) -> list[dict[str, Any]]:
    """Return the data of the layer whose records have ``field``."""
    found = [layer["data"] for layer in spec["layer"] if "data" in layer]
    sets = [spec["datasets"][part["name"]] if "name" in part else part["values"] for part in found]
    return next(values for values in sets if values and field in values[0])


def svg_texts(svg: str) -> list[str]:
    """Return the texts that an SVG shows."""
    return [re.sub(r"<[^>]+>", "", text) for text in re.findall(r"<text[^>]*>(.*?)</text>", svg)]


def block(group: str, start: float, end: float, activity: str) -> SimpleNamespace:
    return SimpleNamespace(group=group, start=start, end=end, activity=activity)


class Table(HTMLParser):
    """Reads the one table of a figure: caption, heads with their scope, and cells."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.caption = ""
        self.heads: list[tuple[str, str]] = []
        self.cells: list[str] = []
        self._in: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in = tag
        if tag == "th":
            self.heads.append((dict(attrs).get("scope") or "", ""))
        if tag == "td":
            self.cells.append("")

    def handle_data(self, text: str) -> None:
        if self._in == "caption":
            self.caption += text
        elif self._in == "th":
            self.heads[-1] = (self.heads[-1][0], self.heads[-1][1] + text)
        elif self._in == "td":
            self.cells[-1] += text

    def handle_endtag(self, tag: str) -> None:
        self._in = None


# -- what a learner's computer needs -------------------------------------------------------------------------------


def test_does_a_figure_need_pandas_or_numpy():
    """Does drawing a figure leave pandas and numpy alone, and importing the charts even Altair?"""
    code = (
        "import sys, course.charts as charts\n"
        "print([name for name in ('altair', 'pandas', 'numpy', 'vl_convert') if name in sys.modules])\n"
        "charts.figure('3.16-belemmeringen-alle')\n"
        "print([name for name in ('altair', 'pandas', 'numpy', 'vl_convert') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "['altair']"]


def test_does_a_lesson_card_need_a_chart_library():
    """Is the lesson card that a learner fills in drawn without Altair and without vl-convert?"""
    code = (
        "import sys\n"
        "from course import charts\n"
        "from types import SimpleNamespace as Block\n"
        "charts.lesson_svg([Block(group='Leraar', start=0, end=10, activity='Uitleg')])\n"
        "print([name for name in ('altair', 'vl_convert') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


# -- every declared figure -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=charts.figure_ids())
def declared_figure(request: pytest.FixtureRequest) -> charts.Figure:
    return charts.figure(request.param)


def test_does_it_use_only_what_vega_lite_5_knows(declared_figure: charts.Figure):
    """Is the chart valid, and do the oldest and the newest Vega-Lite 5 draw the same picture without a request?"""
    spec = declared_figure.spec
    altair.Chart.from_dict(spec, validate=True)
    assert spec["$schema"].endswith("/vega-lite/v5.json")
    assert '"url"' not in str(spec).replace("'", '"')
    drawn = {vl_convert.vegalite_to_svg(spec, vl_version=version) for version in ("5.8", "5.21")}
    assert len(drawn) == 1


def test_does_it_fit_a_screen_at_200_percent(declared_figure: charts.Figure):
    """Does the picture fit the 520 pixels that JupyterLab leaves at 640, with letters of 12 pixels or more?"""
    svg = charts.figure_svg(declared_figure)
    width = float(re.search(r'\swidth="([\d.]+)"', svg)[1])
    sizes = {float(size) for size in re.findall(r'font-size="([\d.]+)px"', svg)}
    assert width <= 520
    assert sizes and min(sizes) >= 12


def test_is_every_name_and_number_of_its_table_readable(declared_figure: charts.Figure):
    """Does the picture name every row in full, and does the table have a caption and a scope on every head?"""
    table = Table(declared_figure.table)
    drawn = "".join(svg_texts(charts.figure_svg(declared_figure))).replace(" ", "")
    assert "…" not in drawn
    assert table.caption.startswith(declared_figure.title)
    assert {scope for scope, _ in table.heads} <= {"col", "row", "rowgroup"}
    for scope, text in table.heads[1:]:
        if scope == "row":
            # A hyphen at the end of a line is the only sign that a picture adds to a name.
            assert text.replace(" ", "").replace(theme.SOFT_HYPHEN, "") in drawn, text
    assert all(table.cells)


def test_does_it_say_where_its_numbers_come_from(declared_figure: charts.Figure):
    """Does every figure name its source, on the page and in plain text, and describe itself in words?"""
    assert re.match(r"00[0-4], ", declared_figure.source)
    assert f"Bron: {declared_figure.source}" in declared_figure.plain
    assert f"Bron: {declared_figure.source}" in charts.figure_html(declared_figure)
    if "van minuut tot minuut" not in declared_figure.plain:
        assert "hoogst" in declared_figure.summary and "laagst" in declared_figure.summary


def test_are_the_numbers_those_of_the_table():
    """Does the figure of table 3.16 show exactly the published percentages, in its table and in its picture?"""
    published = [row["value"] for row in data.rows("3.16")]
    shown = Table(charts.figure("3.16-belemmeringen-alle").table).cells
    as_text = sorted("geen gegeven" if value is None else f"{value:.0f}\N{NO-BREAK SPACE}%" for value in published)
    assert sorted(shown) == as_text
    segments = layer_values(charts.figure("3.16-belemmeringen-alle").spec, "answer")
    drawn = sorted(round(segment["to"] - segment["from"]) for segment in segments)
    categories = [row["value"] for row in data.rows("3.16") if row["category"] != "(Zeer) sterk"]
    assert drawn == sorted(value for value in categories if value is not None)


def test_do_the_words_name_the_highest_the_lowest_and_what_is_missing():
    """Does the text alternative of table 3.16 tell what a reader sees first, and what was not asked?"""
    summary = charts.figure("3.16-belemmeringen-alle").summary
    assert (
        "het hoogst is Aantal leerlingen met ernstige problemen (Basisonderwijs), met 73\N{NO-BREAK SPACE}%" in summary
    )
    assert "het laagst is Contact met ouders van deze leerlingen (Mbo), met 26\N{NO-BREAK SPACE}%" in summary
    assert "Geen gegeven: Aantal studenten dat zich niet zelf kan redden (Basisonderwijs)" in summary


def test_are_facts_drawn_with_their_years_and_their_source():
    """Does a line of facts take year, value and source from data/facts.csv?"""
    figure = charts.figure("leerlingen-speciaal")
    points = layer_values(figure.spec, "year") if "layer" in figure.spec else []
    fact = data.fact("leerlingen-vso-2014")
    assert {(point["year"], point["value"]) for point in points} >= {(fact.year, fact.value)}
    assert figure.source == fact.source


# -- the chart functions -------------------------------------------------------------------------------------------


def test_does_a_diverging_bar_lie_around_its_middle():
    """Is the middle answer split in two by the line, and do the segments of a bar follow each other?"""
    spec = charts.stacked_diverging(records(Klas=[10, 30, 60]), middle="Soms").to_dict()
    low, middle, high = layer_values(spec, "answer")
    assert (low["from"], low["to"]) == (-25, -15)
    assert (middle["from"], middle["to"]) == (-15, 15)
    assert (high["from"], high["to"]) == (15, 75)


def test_does_an_even_number_of_answers_split_in_half():
    """Does the line lie between the halves when no answer is the middle?"""
    even = [record for record in records(Klas=[10, 30, 60]) if record["category"] != "Soms"]
    spec = charts.stacked_diverging(even).to_dict()
    assert [segment["from"] for segment in layer_values(spec, "answer")] == [-10, 0]


@pytest.mark.parametrize(
    ("kind", "options"),
    [("stacked_diverging", {"middle": "Soms"}), ("heat_map", {"row": "group", "column": "category"})],
)
def test_is_a_missing_value_not_a_zero(kind: str, options: dict[str, str]):
    """Is a dash of the print told as missing, in the picture, the words and the table?"""
    figure = charts.make_figure(kind, records(Klas=[10, 30, 60], School=[None] * 3), id="x", title="X", **options)
    assert {"geen gegevens", "–"} & set(svg_texts(charts.figure_svg(figure)))
    assert "Geen gegeven: " in figure.summary and "School" in figure.summary
    assert Table(figure.table).cells.count("geen gegeven") == 3


def test_is_a_missing_bar_named():
    """Does a bar chart keep the row of a missing value and say that it is missing?"""
    rows = [{"item": "Bekend", "value": 4}, {"item": "Onbekend", "value": None}]
    figure = charts.make_figure("bars", rows, id="x", title="X")
    assert "geen gegeven" in svg_texts(charts.figure_svg(figure))
    assert figure.summary.endswith("Geen gegeven: Onbekend.")


def test_do_small_charts_share_one_axis():
    """Is a bar of the same value equally long in every small chart beside each other?"""
    rows = [
        {"item": i, "group": g, "value": v}
        for i, g, v in (("a", "X", 10), ("a", "Y", 90), ("b", "X", None), ("b", "Y", 5))
    ]
    spec = charts.small_multiples(rows).to_dict()
    domains = {str(panel["layer"][0]["encoding"]["x"]["scale"]["domain"]) for panel in spec["hconcat"]}
    widths = {panel["width"] for panel in spec["hconcat"]}
    assert len(domains) == 1 and len(widths) == 1


def test_does_a_line_tell_only_the_years_it_knows():
    """Does a line have points only where a year is known, and is a school year read by its first year?"""
    rows = [
        {"series": "Leerlingen", "year": "2010-2011", "value": 10, "unit": "count"},
        {"series": "Leerlingen", "year": "2015", "value": None, "unit": "count"},
        {"series": "Leerlingen", "year": 2020, "value": 1500, "unit": "count"},
    ]
    figure = charts.make_figure("line_years", rows, id="x", title="X")
    assert [point["year"] for point in layer_values(figure.spec, "year")] == [2010, 2020]
    assert "1.500" in svg_texts(charts.figure_svg(figure))
    assert "Geen gegeven: Leerlingen (2015)" in figure.summary


def test_does_a_dot_stand_on_a_fixed_axis_with_its_band():
    """Does the axis run from 1 to 5 whatever the values, and does the band stop at its ends?"""
    rows = [{"item": "Samen", "value": 4.5, "low": 3.9, "high": 5.1, "unit": "mean"}]
    figure = charts.make_figure("dot_interval", rows, id="x", title="X", ends=("niet", "wel"))
    texts = svg_texts(charts.figure_svg(figure))
    assert {"1niet", "2", "3", "4", "5wel", "4,5"} <= set(texts)
    assert layer_values(figure.spec, "high")[0]["high"] == 5
    assert figure.points == ("Samen: 4,5, met een band van 3,9 tot 5,1.",)


def test_can_an_effect_lie_on_both_sides_of_zero():
    """Does an axis around zero show a line at zero and decimals with a comma?"""
    rows = [{"item": "Effect", "value": -0.3, "low": -0.5, "high": -0.1}]
    figure = charts.make_figure("dot_interval", rows, id="x", title="X", domain=(-1, 0.5))
    assert {"0,0", "−0,2", "−0,3"} <= set(svg_texts(charts.figure_svg(figure)))
    assert layer_values(figure.spec, "zero") == [{"zero": 0}]


@pytest.mark.parametrize(
    ("draw", "rows", "said"),
    [
        (charts.bars, [], "geen gegevens"),
        (charts.bars, [{"item": "a"}], "mist het veld ‘value’"),
        (charts.small_multiples, [{"item": "a", "group": "X", "value": 1}], "2 tot en met 4"),
        (charts.line_years, [{"series": "a", "year": "ooit", "value": 1}], "‘ooit’ is geen jaartal"),
        (charts.line_years, [{"series": s, "year": 2000, "value": 1} for s in "abcde"], "niet 5"),
        (charts.dot_interval, [{"item": "a", "value": 7}], "buiten de schaal"),
        (charts.stacked_diverging, [{"item": "a", "group": "X", "category": "Ja", "value": 1}] * 1, ""),
    ],
)
def test_do_wrong_records_get_a_dutch_sentence(draw: Any, rows: list[dict[str, Any]], said: str):
    """Does a chart function say in Dutch what is wrong with its records?"""
    if said:
        with pytest.raises(DataError, match=said):
            draw(rows)
    else:
        with pytest.raises(DataError, match="Het antwoord ‘Nee’"):
            draw(rows, middle="Nee")


# -- the look ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", range(2, 7))
def test_is_the_order_of_answers_visible_in_grey(count: int):
    """Is each next colour clearly darker than the one before, and is the text on each readable?"""
    colours = theme.ordered_colours(count)
    on_white = [theme.contrast(colour, theme.PAPER) for colour in colours]
    assert all(dark > 1.25 * light for light, dark in pairwise(on_white))
    assert all(theme.contrast(theme.ink_on(colour), colour) >= 4.5 for colour in colours)


def test_do_lines_and_bars_stand_out_from_the_page():
    """Do the colours of lines and bars have 3 : 1 on white, and does each line also have a dash and a symbol?"""
    assert all(theme.contrast(colour, theme.PAPER) >= 3 for colour in (*theme.SERIES, theme.ACCENT, theme.LINE))
    assert len(theme.SERIES) == len({str(dash) for dash in theme.DASHES}) == len(set(theme.SHAPES))


@pytest.mark.parametrize(
    ("value", "unit", "written"),
    [
        (48, "percent", "48\N{NO-BREAK SPACE}%"),
        (0.5, "percent", "0,5\N{NO-BREAK SPACE}%"),
        (1540000, "count", "1.540.000"),
        (3.4, "mean", "3,4"),
        (25.0, "mean", "25"),
        (None, "percent", "geen gegeven"),
    ],
)
def test_are_numbers_written_the_dutch_way(value: float | None, unit: str, written: str):
    """Does a number get a decimal comma, dots in thousands and its unit?"""
    assert theme.value_text(value, unit) == written


@given(st.text(st.sampled_from("abc mW/-é\N{SOFT HYPHEN}"), max_size=80), st.integers(20, 200))
def test_does_wrapping_lose_nothing(text: str, width: int):
    """Does a wrapped label keep every letter, and is only a single word ever wider than its room?"""
    lines = theme.wrap(text, width)
    bare = str.maketrans("", "", " -\N{SOFT HYPHEN}")
    assert "".join(lines).translate(bare) == text.translate(bare)
    for line in lines:
        assert theme.text_width(line) <= width or not re.search(r"\S[\s/-]+\S", line)


@pytest.mark.timeout(5)
@pytest.mark.parametrize(
    ("text", "width"), [("é\u00ad/a", 21), ("Wé\u00ad/ b", 38), ("acmé\u00ad/c\u00ad-m\u00ad\u00adma", 45)]
)
def test_does_wrapping_end(text: str, width: int):
    """Does a label come out where a soft hyphen that becomes a hyphen makes a line wider than its room?"""
    assert theme.wrap(text, width)


def test_does_no_lone_word_hang_under_a_full_line():
    """Are the lines of a label as few and then as even as they can be?"""
    assert theme.wrap("Mbo, entree en niveau 2", 142) == ["Mbo, entree", "en niveau 2"]
    assert theme.wrap("Tweede leraar in de klas", 142) == ["Tweede leraar", "in de klas"]
    assert theme.wrap("Aan onderwijsassistentenbegeleiding toe", 100) == [
        "Aan",
        "onderwijsassistentenbegeleiding",
        "toe",
    ]


@pytest.mark.parametrize(("text", "dejavu"), [("Psychisch en sociaal-", 137.7), ("Voortgezet onderwijs", 138.0)])
def test_is_there_room_for_the_widest_usual_font(text: str, dejavu: float):
    """Is a text never estimated narrower than DejaVu Sans sets it, which a browser takes where Arial is missing?"""
    assert dejavu <= theme.text_width(text) <= 1.1 * dejavu


def test_does_the_edge_of_a_picture_leave_room_for_that_font():
    """Is an SVG wide enough for its row labels in DejaVu Sans too, though another font measured it?"""
    one = [{"item": "Voortgezet onderwijs", "value": 1, "unit": "percent"}]
    svg = charts.figure_svg(charts.make_figure("bars", one, id="x", title="X"))
    plot_starts = float(re.search(r"translate\(([\d.]+)", svg)[1])
    label_ends = float(re.search(r"translate\((-[\d.]+),[^>]*>Voortgezet onderwijs", svg)[1])
    assert plot_starts + label_ends >= 138.0


def test_is_a_soft_hyphen_shown_only_at_a_break():
    """Does a soft hyphen become a hyphen where the line breaks and nothing elsewhere?"""
    word = "onder\N{SOFT HYPHEN}steunings\N{SOFT HYPHEN}behoefte"
    assert theme.wrap(word, 500) == ["ondersteuningsbehoefte"]
    assert theme.wrap(word, 90) == ["onder-", "steunings-", "behoefte"] or theme.wrap(word, 90)[0].endswith("-")


def test_do_rows_stand_free_of_each_other():
    """Do long labels push the rows apart, so that no line of text lies on another?"""
    cells = to_cells([{"item": "Een heel lange naam " * 5, "value": 1}, {"item": "Kort", "value": 2}], row="item")
    lines = sorted(line["y"] for line in lay_out(cells).labels)
    assert all(below - above >= theme.LINE_HEIGHT for above, below in pairwise(lines))


# -- the lesson card -----------------------------------------------------------------------------------------------

activities = st.builds(
    lambda start, minutes, label: {"row": "Wie", "start": start, "end": start + minutes, "label": label},
    st.integers(0, 50),
    st.integers(1, 30),
    st.text(st.sampled_from("abcdefg mnop"), min_size=1, max_size=60).filter(str.strip),
)


@settings(deadline=None)
@given(st.lists(activities, min_size=1, max_size=8))
def test_do_the_words_of_a_lesson_card_never_overlap(lesson: list[dict[str, Any]]):
    """Is every activity on the card once, and do bars and words on one line leave each other free?"""
    found, end = check_activities(lesson)
    per_minute = 340 / end
    lines = _pack(found, per_minute)
    assert sorted(bar["label"] for line in lines for bar in line) == sorted(one["label"] for one in found)
    for line in lines:
        spans = []
        for bar in line:
            assert "".join(bar["lines"]).replace(" ", "") == bar["label"].replace(" ", "")
            width = max(map(theme.text_width, bar["lines"]))
            at = bar["at"] * per_minute
            words = (at, at + width) if bar["align"] == "left" else (at - width, at)
            spans.append((min(words[0], bar["start"] * per_minute), max(words[1], bar["end"] * per_minute)))
        spans.sort()
        assert all(one[1] <= other[0] + 0.01 for one, other in pairwise(spans))


def test_does_a_question_on_a_lesson_card_keep_its_own_sign():
    """Does a sentence that ends with a question get no full stop behind it?"""
    figure = charts.lesson_figure([block("Samen", 0, 10, "Wat lukte er?")])
    assert figure.points == ("Samen, van minuut tot minuut: 0 tot 10 Wat lukte er?",)


def test_does_a_lesson_card_show_who_does_what_when():
    """Are all groups and activities in the picture, the words and the table, in order of time?"""
    figure = charts.lesson_figure(
        [block("Leraar", 10, 30, "Rondlopen"), block("Leraar", 0, 10, "Uitleg"), block("Groep", 0, 30, " ")]
    )
    texts = svg_texts(charts.figure_svg(figure))
    assert {"Leraar", "Groep", "Uitleg", "Rondlopen", "nog in te vullen"} <= set(texts)
    assert figure.points[0] == "Leraar, van minuut tot minuut: 0 tot 10 Uitleg; 10 tot 30 Rondlopen."
    assert Table(figure.table).cells == ["0", "10", "10", "30", "0", "30"]


def test_does_the_card_by_hand_say_what_the_chart_says():
    """Do the lesson card drawn by hand and the chart show the same texts and the same number of bars?"""
    lesson = [block("Plus & co", 0, 10, "Uitleg"), block("Steun", 10, 45.5, "Aan de <tafel>"), block("Steun", 2, 9, "")]
    drawn, points = charts.lesson_svg(lesson)
    figure = charts.lesson_figure(lesson)
    assert sorted(svg_texts(drawn)) == sorted(svg_texts(charts.figure_svg(figure)))
    assert drawn.count("<rect") == len(layer_values(figure.spec, "bottom"))
    assert points == figure.points
    assert f'aria-label="{figure.spec["description"]}"' in drawn


def test_is_a_school_lesson_drawn_from_its_phases():
    """Do the phases follow each other, is what all do together said once, and is what goes on one bar?"""
    figure = charts.figure("leskaart-barbaraschool")
    phases = data.cards("lesson_phases")
    bars = sorted((bar["start"], bar["end"]) for bar in layer_values(figure.spec, "bottom"))
    assert (15, 55) in bars  # Plusplus works by itself in three phases on end
    assert bars.count((10, 15)) == bars.count((55, 60)) == 2  # the phase, and everyone
    assert figure.summary == f"Een leskaart van {sum(card['minutes'] for card in phases)} minuten."
    told = next(point for point in figure.points if point.startswith("Plusplus"))
    assert told.startswith("Plusplus, van minuut tot minuut: 0 tot 10 Uitleg bij het verrijkingswerk; 15 tot 55 Zelf")
    assert all(f"{card.title}: {card.text}" in figure.points for card in phases)
    assert phases.note in figure.notes


@pytest.mark.parametrize(
    ("lesson", "said"),
    [
        ([], "nog geen activiteit"),
        ([block("Leraar", 10, 10, "Uitleg")], "eindminuut na de beginminuut"),
        ([block("", 0, 10, "Uitleg")], "wie het doet"),
        ([block("Leraar", 0, 70, "Uitleg")], "loopt door na minuut 60"),
    ],
)
def test_does_an_impossible_lesson_get_a_dutch_sentence(lesson: list[Any], said: str):
    """Is it said in Dutch which activity cannot be?"""
    with pytest.raises(DataError, match=said):
        charts.lesson_figure(lesson, length=60)


# -- on the page ---------------------------------------------------------------------------------------------------


def test_do_invented_numbers_say_so_everywhere():
    """Is the label there on the page, in plain text and in the name of the picture?"""
    figure = charts.make_figure("bars", [{"item": "a", "value": 1}], id="x", title="Een klas", synthetic=True)
    assert "Verzonnen gegevens" in charts.figure_html(figure)
    assert "verzonnen gegevens" in figure.plain
    assert "Verzonnen gegevens" in figure.spec["description"]


def test_is_a_learners_text_shown_as_text():
    """Does markup in a lesson stay text, in HTML and in SVG?"""
    evil = "<script>alert(1)</script>"
    html = charts.figure_html(charts.lesson_figure([block(evil, 0, 10, evil)], title=evil))
    assert "<script" not in html
    assert html.count("&lt;script&gt;") >= 4


def test_is_a_figure_shown_with_title_picture_and_words(monkeypatch: pytest.MonkeyPatch):
    """Does a notebook get three outputs, each with plain text, and the picture as JupyterLab's own type?"""
    shown: list[dict[str, Any]] = []
    monkeypatch.setattr("IPython.display.display", lambda bundle, raw: shown.append(bundle))
    charts.display_figure("wensen-pabo")
    assert [set(bundle) - {"text/plain"} for bundle in shown] == [
        {"text/html"},
        {"application/vnd.vegalite.v5+json"},
        {"text/html"},
    ]
    assert all(bundle["text/plain"] for bundle in shown)
    assert "<details>" in shown[2]["text/html"] and "<table>" in shown[2]["text/html"]


def test_can_a_figure_in_a_widget_be_replaced():
    """Does an update put the new figure in the place of the old one?"""
    shown = charts.figure_output("wensen-pabo")
    shown.update(charts.lesson_figure([block("Leraar", 0, 10, "Uitleg")]))
    assert len(shown.widget.outputs) == 3
    assert "Uitleg" in str(shown.widget.outputs) and "pabo" not in str(shown.widget.outputs)


def test_is_the_picture_exported_with_a_name():
    """Is the SVG one image with a name for a screen reader, and the PNG a PNG?"""
    svg = charts.figure_svg("wensen-pabo")
    assert svg.startswith('<svg role="img" lang="nl" aria-label="Grafiek: Wat misten leraren op de pabo?')
    assert charts.figure_png("wensen-pabo").startswith(b"\x89PNG")


# -- what an editor may do wrong -----------------------------------------------------------------------------------


def test_is_an_unknown_figure_answered_with_the_nearest():
    """Does a typing error in an id get the right id back?"""
    with pytest.raises(DataError, match="Bedoel je wensen-pabo"):
        charts.figure("wensen-pabbo")
    with pytest.raises(DataError, match=r"De figuren zijn: 3\.16-belemmeringen-alle, "):
        charts.figure("?")


STACKED = 'id = "x"\nkind = "stacked_diverging"\ntitle = "X"\ntable = "3.22"\nheader = ""\nmiddle = "Matig"\n'
GOOD = 'id = "x"\nkind = "small_multiples"\ntitle = "X"\ntable = "3.11"\ngroups = ["Bo", "Vo"]\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace('title = "X"\n', ""), "onderdeel ‘x’: ‘title’ ontbreekt"),
        (
            GOOD.replace("small_multiples", "taart"),
            "onderdeel ‘x’: De waarde ‘taart’ van ‘kind’ is hier niet bekend. Verwacht: lesson_card, bars",
        ),
        (GOOD + 'groep = ["Bo"]\n', "‘groep’ is hier niet bekend.*Bedoel je groups"),
        (GOOD + "facts = [{ id = 'x' }]\n", "onderdeel ‘x’: Een figuur heeft óf een tabel"),
        ('id = "x"\nkind = "lesson_card"\ntitle = "X"\n', "onderdeel ‘x’: ‘cards’ ontbreekt"),
        ('id = "x"\nkind = "lesson_card"\ntitle = "X"\ntable = "1.1"\n', "‘table’ is hier niet bekend"),
        (GOOD + '\n[[figure]]\nid = "x"\nkind = "bars"\ntitle = "X"\ntable = "1.1"\n', "komt twee keer voor"),
        (GOOD.replace('"Vo"', '"VO"'), "staat ‘VO’, maar dat komt in tabel 3.11 niet voor.*Bedoel je Vo"),
        (GOOD.replace('"3.11"', '"3.99"'), "Tabel ‘3.99’ bestaat niet"),
        (GOOD + 'sort = "Mbo"\n', "Bij ‘sort’ staat ‘Mbo’"),
        (GOOD + 'labels = { "Po" = "Primair" }\n', "Bij ‘labels’ staat ‘Po’"),
        (
            GOOD.replace('"small_multiples"', '"bars"').replace(
                'table = "3.11"\ngroups = ["Bo", "Vo"]', 'facts = [{ id = "nee" }]'
            ),
            "Het feit ‘nee’",
        ),
        (GOOD.replace('["Bo", "Vo"]', '["Bo"]'), "2 tot en met 4"),
        (
            STACKED.replace("Matig", "Matug"),
            "Het antwoord ‘Matug’ .* Verwacht: Onvoldoende, Matig, Goed",
        ),
        (STACKED.replace("Matig", "Goed"), "‘Goed’ kan niet op de middenlijn liggen.* Verwacht: Matig"),
        ('id = "x', "geen geldige TOML"),
    ],
)
def test_does_a_wrong_declaration_name_file_and_entry(
    text: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Does an editor read in Dutch what is wrong, in which figure of which file?"""
    path = tmp_path / "figures.toml"
    path.write_text(f"[[figure]]\n{text}", encoding="utf-8")
    monkeypatch.setattr(declared, "data_dir", lambda: tmp_path)
    with pytest.raises(DataError, match=said) as caught:
        charts.figure("x")
    assert "figures.toml" in str(caught.value) or "facts.csv" in str(caught.value) or "3.99" in str(caught.value)


def test_does_a_figure_follow_an_edit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Does a running kernel show an edited title, and are order and names those of the declaration?"""
    path = tmp_path / "figures.toml"
    monkeypatch.setattr(declared, "data_dir", lambda: tmp_path)
    path.write_text(f"[[figure]]\n{GOOD}", encoding="utf-8")
    assert charts.figure("x").title == "X"
    more = 'items = ["Rekenproblemen", "Gedragsproblemen"]\nlabels = { "Rekenproblemen" = "Rekenen" }\n'
    path.write_text(f"[[figure]]\n{GOOD.replace('X', 'Een nieuwe titel')}{more}", encoding="utf-8")
    figure = charts.figure("x")
    assert figure.title == "Een nieuwe titel"
    assert [text for scope, text in Table(figure.table).heads if scope == "row"] == ["Rekenen", "Gedragsproblemen"]
