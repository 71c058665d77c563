"""What a learner's code gives, as a chart and a table under the task; drawn by JupyterLab itself, without a network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from course.base import dutch
from course.charts.show import STYLE
from course.charts.table import Grid
from course.charts.theme import VEGALITE_MIME, VEGALITE_SCHEMA, config
from course.page.output import show_html

if TYPE_CHECKING:
    import pandas as pd

#: More rows than this are not shown: a result that long is a mistake, and the check says so.
_MAX_ROWS = 60


#: A drawing that has too little room scrolls rather than being too small to read; not every system shows that it can.
_DRAWN = (
    ".jp-RenderedVegaCommon5{container-type:inline-size}.jp-RenderedVegaCommon5 svg.marks{min-width:400px;"
    "max-width:100%;height:auto}@container (max-width:399px){.jp-RenderedVegaCommon5 .vega-embed::before{"
    "position:sticky;left:0;display:block;width:100cqi;content:'Schuif de grafiek opzij om alles te zien.'}}"
)


def charts_here() -> None:
    """Have every Altair chart drawn by JupyterLab: Altair's own way loads a library from the internet."""
    import altair as alt

    alt.renderers.register("jupyterlab", lambda spec, **_: _bundle(spec))
    alt.renderers.enable("jupyterlab")


def show_result(result: Any, value: str | Sequence[str] = ()) -> None:
    """Show a result whatever it is: a chart with the table of its data, a DataFrame as table, anything else as text.

    ``value`` names the columns of numbers that are drawn as bars too, beside the first column.
    """
    import altair as alt
    import pandas as pd

    if isinstance(result, alt.TopLevelMixin):
        data = _show_chart(result)
        if data:
            show_result(pd.DataFrame(data))
    elif isinstance(result, pd.DataFrame):
        columns = [value] if isinstance(value, str) else list(value)
        if len(result) and len(result) <= _MAX_ROWS and columns and set(columns) <= set(result.columns):
            _show_chart(_bars(result, columns))
        show_html(f'<style>{STYLE}{_DRAWN}</style><div class="ivk-figure">{_table(result)}</div>')
    else:
        show_html(f"<p>Je functie geeft: <strong>{escape(_words(result))}</strong></p>")


def _show_chart(chart: Any) -> Sequence[Mapping[str, Any]]:
    """Draw a chart and return its data; one that cannot be made gets a sentence and has none."""
    from IPython.display import display

    try:
        spec = chart.to_dict()
    except Exception:  # the check below says in Dutch what Altair says in long English
        show_html("<p>Deze grafiek kan nog niet worden getekend.</p>")
        return []
    display(_bundle(spec), raw=True)
    return max(spec.get("datasets", {}).values(), key=len, default=[])


def _bundle(spec: Mapping[str, Any]) -> dict[str, Any]:
    # A chart of Altair 6 names a newer form of the same language than JupyterLab draws.
    shown = {"description": "Grafiek; de getallen staan in een tabel.", "config": config(), **spec}
    usermeta = {"embedOptions": {"renderer": "svg", "actions": False}}
    return {VEGALITE_MIME: shown | {"$schema": VEGALITE_SCHEMA, "usermeta": usermeta}, "text/plain": "Grafiek"}


def _bars(frame: pd.DataFrame, columns: list[str]) -> Any:
    import altair as alt

    first = str(frame.columns[0])
    long = frame.melt(id_vars=first, value_vars=columns, var_name="kolom", value_name="waarde")
    color = {"color": alt.Color("kolom:N", sort=columns, title=None)} if len(columns) > 1 else {}
    return (
        alt.Chart(long)
        .mark_bar()
        .encode(x=alt.X("waarde:Q", title=None), y=alt.Y(f"{first}:N", sort=None, title=None), **color)
        .properties(title="Jouw uitkomst")
    )


def _table(frame: pd.DataFrame) -> str:
    names = [str(name) for name in frame.columns]
    records = frame.head(_MAX_ROWS).itertuples(index=False, name=None)
    lines = [(str(place), [_words(cell) for cell in record]) for place, record in enumerate(records, start=1)]
    more = f"; de eerste {_MAX_ROWS} van {len(frame)} regels" if len(frame) > _MAX_ROWS else ""
    region = 'class="ivk-scroll" role="region" tabindex="0" aria-label="Tabel: jouw uitkomst"'
    return f"<div {region}>{Grid('Regel', names, [('', lines)]).html(f'Jouw uitkomst als tabel{more}')}</div>"


def _words(value: Any) -> str:
    if isinstance(value, float | int) and not isinstance(value, bool) and value == value:
        return dutch.short(float(value))
    return str(value)[:200]


def results_of(rows: Iterable[tuple[str, Any]]) -> pd.DataFrame:
    """Return named results as a table with the columns ``item`` and ``value``."""
    import pandas as pd

    return pd.DataFrame(list(rows), columns=["item", "value"])
