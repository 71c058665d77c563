"""Charts, their text alternatives and tables, and the figures that data/figures.toml declares."""

from __future__ import annotations

import re
import subprocess
import sys
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from course import charts, data
from course.charts import declared, plot
from course.data import references
from course.data.errors import DataError

ANSWERS = ("Nooit", "Soms", "Altijd")


def records(**values: list[float | None]) -> list[dict[str, Any]]:
    """Return answers in percent per group, under one item."""
    return [
        {"item": "Een vraag", "group": group, "category": answer, "value": value, "unit": "percent"}
        for group, row in values.items()
        for answer, value in zip(ANSWERS, row, strict=True)
    ]


class Drawn(HTMLParser):
    """Reads what a chart shows: its texts, its names for a screen reader, and where its boxes stand."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.names: list[str] = []
        self.boxes: list[tuple[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if given.get("role") == "img":
            self.names.append(given["aria-label"])
        self.boxes.append((given.get("class", ""), given.get("style", "")))

    def handle_data(self, text: str) -> None:
        self.texts.append(text)

    def styles(self, name: str) -> list[str]:
        """Return where the boxes of this kind stand."""
        return [style for kinds, style in self.boxes if name in kinds.split() and style]


def texts(html: str) -> list[str]:
    return Drawn(html).texts


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


def test_does_a_figure_need_a_chart_library():
    """Is every figure drawn without pandas, numpy, Altair and vl-convert, on a computer and in a browser?"""
    code = (
        "import sys, course.charts as charts\n"
        "for id in charts.figure_ids(): charts.figure_html(charts.figure(id))\n"
        "print([name for name in ('altair', 'pandas', 'numpy', 'vl_convert') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


# -- every declared figure -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=charts.figure_ids())
def declared_figure(request: pytest.FixtureRequest) -> charts.Figure:
    return charts.figure(request.param)


def test_is_every_name_and_number_of_its_table_readable(declared_figure: charts.Figure):
    """Does the picture name every row and number, and does the table have a caption and a scope on every head?"""
    table = Table(declared_figure.table)
    drawn = texts(declared_figure.picture)
    assert table.caption.startswith(declared_figure.title)
    assert {scope for scope, _ in table.heads} <= {"col", "row", "rowgroup"}
    assert {text for scope, text in table.heads[1:] if scope == "row"} <= set(drawn)
    assert all(table.cells)
    if "ivk-plot-key" not in declared_figure.picture and "van minuut" not in declared_figure.plain:
        written = {text.replace("\N{NO-BREAK SPACE}%", "") for text in drawn}
        assert {cell.replace("\N{NO-BREAK SPACE}%", "") for cell in table.cells} - {"geen gegeven"} <= written


def test_does_it_fetch_nothing_and_bring_no_colour_of_its_own(declared_figure: charts.Figure):
    """Does the picture name tokens only, so that it is dark in the dark, and ask no other computer for anything?"""
    html = charts.figure_html(declared_figure)
    assert not re.search(r"#[0-9a-f]{3,6}\b|rgb|font-family|https?:|url\(", html)


def test_does_it_tell_what_is_counted(declared_figure: charts.Figure):
    """Does a reader of the picture see what its numbers are, and of how many people where the source tells that?"""
    assert declared_figure.counted in texts(declared_figure.picture)
    assert declared_figure.counted in declared_figure.plain


def test_are_figures_of_percentages_on_one_scale(declared_figure: charts.Figure):
    """Does an axis in percent run from 0 to 100, so that a bar of one figure can be laid beside that of another?"""
    shown = texts(declared_figure.picture)
    if "(in procenten)" in declared_figure.table and "ivk-plot-table" not in declared_figure.picture:
        expected = {"speciaal-landen": "4\N{NO-BREAK SPACE}%"}.get(declared_figure.id, "100\N{NO-BREAK SPACE}%")
        assert {"0\N{NO-BREAK SPACE}%", expected} <= set(shown)


def test_does_it_say_where_its_numbers_come_from(declared_figure: charts.Figure):
    """Does every figure name its source, on the page and in plain text, and describe itself in words?"""
    assert re.match(r"00[0-4], ", declared_figure.source)
    source = f"Bron: {references.named(declared_figure.source)}"
    assert source in declared_figure.plain
    assert escape(source) in charts.figure_html(declared_figure)
    assert not re.search("streepje|respondent", declared_figure.plain)
    if "van minuut tot minuut" not in declared_figure.plain:
        assert "hoogst" in declared_figure.summary and "laagst" in declared_figure.summary


def test_are_the_numbers_those_of_the_table():
    """Does the figure of table 3.16 show exactly the published percentages, in its table and in its picture?"""
    published = [row["value"] for row in data.rows("3.16")]
    shown = Table(charts.figure("3.16-belemmeringen-alle").table).cells
    as_text = sorted("geen gegeven" if value is None else f"{value:.0f}\N{NO-BREAK SPACE}%" for value in published)
    assert sorted(shown) == as_text
    whole = charts.figure("3.16-belemmeringen-alle").picture.partition("<details>")[2]
    drawn = sorted(float(style.split()[-1].rstrip("%")) for style in Drawn(whole).styles("ivk-plot-step"))
    categories = [row["value"] for row in data.rows("3.16") if row["category"] != "(Zeer) sterk"]
    assert drawn == sorted(value for value in categories if value)


def test_are_the_pupils_of_a_primary_school_shown_first():
    """Is primary education seen at once, without what it was not asked, and all else in a fold and a table?"""
    figure = charts.figure("3.16-belemmeringen-alle")
    first, _, fold = figure.picture.partition("<details>")
    assert "Basisonderwijs" in texts(first) and "Mbo" not in texts(first)
    assert not any("redden" in text or "geen gegevens" in text for text in texts(first))
    assert "% van de leraren (938 mensen)" in texts(first)
    assert "Ook voortgezet onderwijs en mbo" in texts(fold)
    assert {"Basisonderwijs", "Voortgezet onderwijs", "Mbo", "geen gegevens"} <= set(texts(fold))
    assert {"Basisonderwijs", "Voortgezet onderwijs", "Mbo"} <= {text for _, text in Table(figure.table).heads}
    assert [name.count("Basisonderwijs") for name in Drawn(figure.picture).names] == [1, 0]


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
    fact = data.fact("leerlingen-vso-2014")
    assert {str(fact.year), fact.text} <= set(texts(figure.picture))
    assert figure.source == fact.source


# -- the chart functions -------------------------------------------------------------------------------------------


def test_do_the_segments_of_a_bar_follow_each_other():
    """Has each answer its share of the bar, darker for a higher one, and a total its number behind it?"""
    rows = records(Klas=[10, 30, 60])
    drawn = Drawn(charts.stacked(rows, total="Altijd"))
    assert [style.split()[-1] for style in drawn.styles("ivk-plot-step")] == ["10%", "30%"]
    assert [kinds for kinds, style in drawn.boxes if "ivk-plot-step" in kinds and style] == [
        "ivk-plot-step ivk-plot-step-2",
        "ivk-plot-step ivk-plot-step-5",
    ]
    assert "60\N{NO-BREAK SPACE}%" in drawn.texts


def test_is_a_name_that_all_bars_share_said_once():
    """Where each header has one bar of the same group, does the header name the bar?"""
    two = [*records(Klas=[10, 30, 60]), *({**one, "item": "Nog een vraag"} for one in records(Klas=[20, 20, 60]))]
    drawn = texts(charts.stacked(two))
    assert [drawn.count(name) for name in ("Klas", "Een vraag", "Nog een vraag")] == [1, 1, 1]
    assert drawn.index("Klas") < drawn.index("Een vraag")


@pytest.mark.parametrize(
    ("kind", "options"),
    [("stacked", {}), ("heat_map", {"row": "group", "column": "category"})],
)
def test_is_a_missing_value_not_a_zero(kind: str, options: dict[str, str]):
    """Is a dash of the print told as missing, in the picture, the words and the table?"""
    figure = charts.make_figure(kind, records(Klas=[10, 30, 60], School=[None] * 3), id="x", title="X", **options)
    assert {"geen gegevens", "–"} & set(texts(figure.picture))
    assert "Geen gegeven: " in figure.summary and "School" in figure.summary
    assert Table(figure.table).cells.count("geen gegeven") == 3


def test_is_a_missing_bar_named():
    """Does a bar chart keep the row of a missing value and say that it is missing?"""
    rows = [{"item": "Bekend", "value": 4}, {"item": "Onbekend", "value": None}]
    figure = charts.make_figure("bars", rows, id="x", title="X")
    assert "geen gegeven" in texts(figure.picture)
    assert figure.summary.endswith("Geen gegeven: Onbekend.")


def test_do_small_charts_share_one_axis():
    """Is a bar of the same value equally long in every small chart beside each other?"""
    rows = [
        {"item": i, "group": g, "value": v}
        for i, g, v in (("a", "X", 10), ("a", "Y", 90), ("b", "X", None), ("b", "Y", 5))
    ]
    sizes = [f"inline-size:{size}%" for size in (10, 90, 5)]
    assert Drawn(charts.small_multiples([{**row, "unit": "percent"} for row in rows])).styles("ivk-plot-bar") == sizes


def test_does_a_line_tell_only_the_years_it_knows():
    """Does a line have points only where a year is known, and is a school year read by its first year?"""
    rows = [
        {"series": "Leerlingen", "year": "2010-2011", "value": 10, "unit": "count"},
        {"series": "Leerlingen", "year": "2015", "value": None, "unit": "count"},
        {"series": "Leerlingen", "year": 2020, "value": 1500, "unit": "count"},
    ]
    figure = charts.make_figure("line_years", rows, id="x", title="X")
    shown = texts(figure.picture)
    assert {"2010", "2020", "10", "1.500"} <= set(shown) and "2015" not in shown
    assert figure.picture.count("ivk-plot-sign") == 1 + 2  # its name, and two years
    assert "Geen gegeven: Leerlingen (2015)" in figure.summary


def test_does_a_dot_stand_on_a_fixed_axis_with_its_band():
    """Does the axis run from 1 to 5 whatever the values, and does the band stop at its ends?"""
    rows = [{"item": "Samen", "value": 4.5, "low": 3.9, "high": 5.1, "unit": "mean"}]
    figure = charts.make_figure("dot_interval", rows, id="x", title="X", ends=("niet", "wel"))
    drawn = Drawn(figure.picture)
    assert {"1", "niet", "2", "3", "4", "5", "wel", "4,5"} <= set(drawn.texts)
    assert drawn.styles("ivk-plot-dot") == ["inset-inline-start:87.5%"]
    assert drawn.styles("ivk-plot-band") == ["inset-inline-start:72.5%;inset-inline-end:calc(100% - 100%)"]
    assert figure.points == ("Samen: 4,5, met een band van 3,9 tot 5,1.",)


def test_can_an_effect_lie_on_both_sides_of_zero():
    """Does an axis around zero show a line at zero and decimals with a comma?"""
    rows = [{"item": "Effect", "value": -0.3, "low": -0.5, "high": -0.1}]
    figure = charts.make_figure("dot_interval", rows, id="x", title="X", domain=(-1, 0.5))
    drawn = Drawn(figure.picture)
    assert {"−1", "0,5", "−0,3"} <= set(drawn.texts)
    assert drawn.styles("ivk-plot-zero") == ["inset-inline-start:66.67%"]


@pytest.mark.parametrize(
    ("draw", "rows", "said"),
    [
        (charts.bars, [], "geen gegevens"),
        (charts.bars, [{"item": "a"}], "mist het veld ‘value’"),
        (charts.small_multiples, [{"item": "a", "group": g, "value": 1} for g in "abcde"], "1 tot en met 4"),
        (charts.line_years, [{"series": "a", "year": "ooit", "value": 1}], "‘ooit’ is geen jaartal"),
        (charts.line_years, [{"series": s, "year": 2000, "value": 1} for s in "abcde"], "niet 5"),
        (charts.dot_interval, [{"item": "a", "value": 7}], "buiten de schaal"),
        (charts.stacked, [{"item": "a", "group": "X", "category": "Ja", "value": 1}], "2 tot en met 6"),
    ],
)
def test_do_wrong_records_get_a_dutch_sentence(draw: Any, rows: list[dict[str, Any]], said: str):
    """Does a chart function say in Dutch what is wrong with its records?"""
    with pytest.raises(DataError, match=said):
        draw(rows)


# -- the look ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", range(2, 7))
def test_has_every_answer_a_step_of_its_own(count: int):
    """Are the steps as many as the answers, from light to dark? (test_tokens.py computes their contrast.)"""
    assert len(plot.levels(count)) == count
    assert list(plot.levels(count)) == sorted(set(plot.levels(count)))


@pytest.mark.parametrize(("highest", "end"), [(341, 400), (26, 30), (1_540_000, 2_000_000), (1, 1), (0, 1), (4.2, 5)])
def test_does_an_axis_end_at_a_number_that_is_easily_read(highest: float, end: float):
    """Does an axis of amounts run from zero to the first round number?"""
    shown = texts(charts.bars([{"item": "a", "value": highest, "unit": "count"}]))
    assert shown[-3:] == ["0", plot.value_text(end / 2), plot.value_text(end)]


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
    assert plot.value_text(value, unit) == written


# -- the lesson card -----------------------------------------------------------------------------------------------


def test_does_a_question_on_a_lesson_card_keep_its_own_sign():
    """Does a sentence that ends with a question get no full stop behind it?"""
    figure = charts.lesson_figure([block("Samen", 0, 10, "Wat lukte er?")])
    assert figure.points == ("Samen, van minuut tot minuut: 0 tot 10 Wat lukte er?",)


def test_does_a_lesson_card_show_who_does_what_when():
    """Are all groups and activities in the picture, the words and the table, in order of time?"""
    figure = charts.lesson_figure(
        [block("Leraar", 10, 30, "Rondlopen"), block("Leraar", 0, 10, "Uitleg"), block("Groep", 0, 30, " ")]
    )
    drawn = Drawn(figure.picture)
    assert {"Leraar", "Groep", "Uitleg", "Rondlopen", "nog in te vullen", "0–10", "10–30"} <= set(drawn.texts)
    assert drawn.styles("ivk-plot-bar") == [
        f"inset-inline:{start} calc(100% - {end})"
        for start, end in (("0%", "33.33%"), ("33.33%", "100%"), ("0%", "100%"))
    ]
    assert figure.points[0] == "Leraar, van minuut tot minuut: 0 tot 10 Uitleg; 10 tot 30 Rondlopen."
    assert Table(figure.table).cells == ["0", "10", "10", "30", "0", "30"]


def test_is_a_school_lesson_drawn_from_its_phases():
    """Do the phases follow each other, is what all do together said once, and is what goes on one bar?"""
    figure = charts.figure("leskaart-barbaraschool")
    phases = data.cards("lesson_phases")
    shown = texts(figure.picture)
    assert "15–55" in shown  # Plusplus works by itself in three phases on end
    assert shown.count("10–15") == shown.count("55–60") == 2  # the phase, and everyone
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
    assert all("Verzonnen gegevens" in name for name in Drawn(figure.picture).names)


def test_is_a_learners_text_shown_as_text():
    """Does markup in a lesson stay text, in HTML and in SVG?"""
    evil = "<script>alert(1)</script>"
    html = charts.figure_html(charts.lesson_figure([block(evil, 0, 10, evil)], title=evil))
    assert "<script" not in html
    assert html.count("&lt;script&gt;") >= 4


def test_is_a_figure_shown_with_title_picture_and_words(monkeypatch: pytest.MonkeyPatch):
    """Does a notebook get one output, as a page and as plain text, with the words and the table folded away?"""
    shown: list[dict[str, Any]] = []
    monkeypatch.setattr("IPython.display.display", lambda bundle, raw: shown.append(bundle))
    charts.display_figure("wensen-pabo")
    [bundle] = shown
    assert set(bundle) == {"text/html", "text/plain"}
    assert "<details><summary" in bundle["text/html"] and "<table>" in bundle["text/html"]
    assert Drawn(bundle["text/html"]).names[0].startswith("Grafiek: Wat misten leraren op de pabo?")
    assert all(text in bundle["text/plain"] for text in ("aantal keren genoemd", "hoogst", "Bron: ResearchNed et al."))


# -- what an editor may do wrong -----------------------------------------------------------------------------------


def test_is_an_unknown_figure_answered_with_the_nearest():
    """Does a typing error in an id get the right id back?"""
    with pytest.raises(DataError, match="Bedoel je wensen-pabo"):
        charts.figure("wensen-pabbo")
    with pytest.raises(DataError, match=r"De figuren zijn: 3\.16-belemmeringen-alle, "):
        charts.figure("?")


STACKED = 'id = "x"\nkind = "stacked"\ntitle = "X"\ncounted = "%"\ntable = "3.22"\nheader = ""\ntotal = "Matig"\n'
GOOD = 'id = "x"\nkind = "small_multiples"\ntitle = "X"\ncounted = "%"\ntable = "3.11"\ngroups = ["Bo", "Vo"]\n'


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
        (
            GOOD + '\n[[figure]]\nid = "x"\nkind = "bars"\ntitle = "X"\ncounted = "%"\ntable = "1.1"\n',
            "komt twee keer voor",
        ),
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
        (GOOD.replace('groups = ["Bo", "Vo"]\n', ""), "1 tot en met 4"),
        (GOOD.replace('counted = "%"\n', ""), "onderdeel ‘x’: ‘counted’ ontbreekt"),
        (GOOD + 'first = ["Mbo"]\n', "Bij ‘first’ staat ‘Mbo’"),
        (
            STACKED.replace("Matig", "Matug"),
            "Het antwoord ‘Matug’ .* Verwacht: Onvoldoende, Matig, Goed",
        ),
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
