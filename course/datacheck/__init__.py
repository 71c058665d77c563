"""Checks for the code assignment: they call a learner's function on data and say in Dutch what is not right yet.

No answer stands here: what is expected comes from the caller, in an assignment from its hidden tests. A check raises
:class:`CheckError`, which a notebook shows as one sentence instead of a traceback, and which nbgrader counts as "not
passed". pandas and Altair are imported when a check needs them.
"""

from __future__ import annotations

import io
import math
import sys
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr
from numbers import Real
from typing import TYPE_CHECKING, Any

from course.data import table as table

from .data import altered as altered
from .data import printed as printed
from .show import charts_here as charts_here
from .show import results_of, show_result

if TYPE_CHECKING:
    import pandas as pd

_SHOWN = 60  # characters of a value or an error message in a sentence


class CheckError(AssertionError):
    """A check that is not passed; the message is a Dutch sentence for the learner."""

    def _render_traceback_(self) -> list[str]:
        """Return what IPython shows of this error: only the sentence."""
        return [f"Nog niet goed. {self}"]


def passed(message: str = "Dit klopt.") -> None:
    """Tell that every check above it was passed."""
    print(message)


def later(what: str) -> None:
    """Tell what is only looked at while grading, where a learner cannot know the outcome yet."""
    print(f"Dit telt mee bij het nakijken: {what}")


# -- calling a learner's function --------------------------------------------------------------------------------------


def call(name: str, frame: pd.DataFrame, *more: Any) -> Any:
    """Call a learner's function on a copy of a table and return its result.

    ``name`` is looked up in the notebook that calls: a function that is not there gets a sentence too.

    Raises:
        CheckError: the function is missing, is not written yet, stops with an error, or changes the table it was given.
    """
    return _call(sys._getframe(1).f_globals, name, frame, more)


def look(name: str, frame: pd.DataFrame, *more: Any, value: str | Sequence[str] = (), each: Sequence[str] = ()) -> None:
    """Show what a learner's function gives, as a chart and a table. A function that goes wrong gets its sentence.

    ``value`` names the columns to draw; ``each`` are last arguments to call it with, one row for every outcome.
    """
    caller = sys._getframe(1).f_globals
    try:
        if each:
            result = results_of((one, _call(caller, name, frame, (*more, one))) for one in each)
        else:
            result = _call(caller, name, frame, more)
    except CheckError as error:
        print(f"Hier komt jouw uitkomst te staan. {error}")
    else:
        with _quiet():
            show_result(result, value)


def _call(caller: Mapping[str, Any], name: str, frame: pd.DataFrame, more: Sequence[Any]) -> Any:
    function = caller.get(name)
    if function is None:
        raise CheckError(
            f"Er is geen functie ‘{name}’. Voer eerst de cel erboven uit. Gaf die een fout, of heet je functie anders?"
        )
    if not callable(function):
        raise CheckError(f"‘{name}’ hoort een functie te zijn. Begint je cel nog met ‘def’?")
    copy = frame.copy(deep=True)
    try:
        with _quiet():
            result = function(copy, *more)
    except NotImplementedError:
        raise CheckError(f"De functie ‘{name}’ is nog niet geschreven.") from None
    except KeyError as error:
        raise CheckError(
            f"De functie ‘{name}’ zoekt de kolom of rij {_short(error)}, maar die is er niet. De kolommen heten: "
            f"{', '.join(map(str, frame.columns))}."
        ) from None
    except (Exception, SystemExit) as error:  # whatever a learner's code does, the learner gets a sentence
        what = ": ".join(filter(None, [type(error).__name__, _short(error)]))
        raise CheckError(f"De functie ‘{name}’ stopte met een fout: {what}.") from None
    if list(copy.columns) != list(frame.columns) or not copy.equals(frame):
        raise CheckError(
            f"De functie ‘{name}’ verandert de tabel die ze krijgt. Een ander die dezelfde tabel gebruikt, krijgt dan "
            "verkeerde cijfers. Begin met een kopie: tabel = tabel.copy()."
        )
    if result is None:
        raise CheckError(f"De functie ‘{name}’ geeft niets terug. Eindigt ze met ‘return’?")
    return result


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep warnings off the page: nbgrader gives no points to a check that writes to the log."""
    with warnings.catch_warnings(), redirect_stderr(io.StringIO()):
        warnings.simplefilter("ignore")
        yield


# -- results -----------------------------------------------------------------------------------------------------------


def is_frame(result: Any, columns: Sequence[str], numbers: Sequence[str] = ()) -> pd.DataFrame:
    """Check that a result is a DataFrame with these columns, in this order, with numbers in ``numbers``."""
    import pandas as pd

    if not isinstance(result, pd.DataFrame):
        raise CheckError(f"Het resultaat is een {_kind(result)}; verwacht een DataFrame.")
    if list(result.columns) != list(columns):
        raise CheckError(
            f"De kolommen zijn {_names(result.columns)}; verwacht: {_names(columns)}, in deze volgorde en met deze "
            "namen."
        )
    for name in numbers:
        if not pd.api.types.is_numeric_dtype(result[name]) or pd.api.types.is_bool_dtype(result[name]):
            raise CheckError(
                f"In de kolom ‘{name}’ staan geen getallen maar {result[name].dtype}. Laat tekst als ‘%’ weg."
            )
        if result[name].isna().any():
            raise CheckError(f"In de kolom ‘{name}’ ontbreken getallen (NaN). Kijk bij welke regel dat gebeurt.")
    return result


def has_rows(result: pd.DataFrame, expected: Sequence[Sequence[Any]], *, ordered: bool = True) -> None:
    """Check the values of a DataFrame against the rows expected; numbers may differ by a rounding error.

    Without ``ordered`` the rows may stand in any order.
    """
    if len(result) != len(expected):
        raise CheckError(f"Er zijn {len(result)} regels; verwacht: {len(expected)}.")
    got = [list(row) for row in result.itertuples(index=False, name=None)]
    if not ordered:
        got, expected = sorted(got, key=repr), sorted(map(list, expected), key=repr)
    if all(_same(a, b) for one, other in zip(got, expected, strict=True) for a, b in zip(one, other, strict=True)):
        return
    if sorted(map(repr, got)) == sorted(repr(list(row)) for row in expected):
        raise CheckError("De regels zijn goed, maar ze staan in een andere volgorde dan gevraagd.")
    raise CheckError("Het aantal regels klopt, maar er staan andere namen of getallen in dan verwacht.")


def is_number(result: Any, expected: float, tolerance: float = 0.01) -> None:
    """Check one number."""
    if isinstance(result, bool) or not isinstance(result, Real):
        raise CheckError(f"Het resultaat is een {_kind(result)}; verwacht één getal, zonder %-teken.")
    if math.isnan(result):
        raise CheckError("Het resultaat is NaN. Ergens telt een ontbrekend getal mee; laat zulke regels eerst weg.")
    if abs(float(result) - expected) > tolerance:
        raise CheckError(
            "Het getal klopt nog niet. Weeg je elke groep met haar eigen aantal, deel je door de som van die aantallen "
            "en rond je pas op het eind af?"
        )


def is_bar_chart(result: Any, expected: Iterable[tuple[str, str, float]], *, row: str, value: str, color: str) -> None:
    """Check a bar chart by its specification and its data, never by its picture.

    Args:
        result: what should be an Altair chart.
        expected: the bars: item, answer and signed value, in any order.
        row, value, color: the fields that belong on the vertical axis, the horizontal axis and in the colours.
    """
    import altair as alt

    if not isinstance(result, alt.Chart | alt.LayerChart):
        raise CheckError(f"Het resultaat is een {_kind(result)}; verwacht een alt.Chart.")
    try:
        with _quiet():
            spec = result.to_dict()
    except Exception as error:  # Altair's own errors are long and English
        raise CheckError(f"Altair kan deze grafiek niet maken: {_short(error)}.") from None
    title, spec = _title(spec), _bar_layer(spec)
    kind = _mark(spec)
    if kind != "bar":
        raise CheckError(f"Het merk (mark) is ‘{kind}’; verwacht staven: mark_bar().")
    if "transform" in spec:
        raise CheckError(
            "De grafiek rekent zelf nog met haar gegevens (transform_…). Doe dat rekenwerk eerst met pandas."
        )
    encoding = spec.get("encoding", {})
    for channel, field, what in (("y", row, "verticale as"), ("x", value, "horizontale as"), ("color", color, "kleur")):
        found = encoding.get(channel, {}).get("field")
        if found != field:
            raise CheckError(f"Op de {what} ({channel}) staat ‘{found}’; verwacht de kolom ‘{field}’.")
    if encoding["x"].get("aggregate") or encoding["x"].get("stack") is False:
        raise CheckError("Op de horizontale as horen de waarden zelf, gestapeld. Laat ‘aggregate’ en ‘stack’ weg.")
    if not title:
        raise CheckError("De grafiek heeft nog geen titel. Geef die met properties(title=…).")
    _has_bars(_chart_data(spec), list(expected), row, value, color)


def chart_title(result: Any) -> str:
    """Return the title of a chart, or of the layers in it; empty when there is none."""
    return _title(result.to_dict())


def _title(spec: Mapping[str, Any]) -> str:
    found = next((one["title"] for one in (spec, *spec.get("layer", ())) if one.get("title")), "")
    text = found.get("text", "") if isinstance(found, dict) else found
    return " ".join(text if isinstance(text, list) else [str(text)]).strip()


def _mark(spec: Mapping[str, Any]) -> Any:
    mark = spec.get("mark")
    return mark.get("type") if isinstance(mark, dict) else mark


def _bar_layer(spec: dict[str, Any]) -> dict[str, Any]:
    """Return the bars of a chart: themselves, or the layer that holds them, with what all layers share."""
    layers = spec.get("layer", [])
    bars = next((one for one in layers if _mark(one) == "bar"), layers[0] if layers else {})
    shared: dict[str, Any] = {key: spec[key] for key in ("data", "datasets", "transform") if key in spec}
    encoding = {**spec.get("encoding", {}), **bars.get("encoding", {})}
    return {**shared, **bars, "encoding": encoding} if layers else spec


def _has_bars(data: list[Mapping[str, Any]], expected: list[tuple[str, str, float]], *fields: str) -> None:
    try:
        got = sorted((str(one[fields[0]]), str(one[fields[2]]), float(one[fields[1]])) for one in data)
    except (KeyError, TypeError, ValueError):
        raise CheckError(f"In de gegevens van de grafiek ontbreekt een kolom of een getal: {_names(fields)}.") from None
    if len(got) != len(expected):
        raise CheckError(
            f"De grafiek heeft {len(got)} staven; verwacht: {len(expected)}. Staat er een antwoord te veel in?"
        )
    if all(a[:2] == b[:2] and _same(a[2], b[2]) for a, b in zip(got, sorted(expected), strict=True)):
        return
    if all(a[:2] == b[:2] and _same(abs(a[2]), abs(b[2])) for a, b in zip(got, sorted(expected), strict=True)):
        raise CheckError(
            "De staven zijn goed, maar er wijzen staven naar de verkeerde kant. Welke antwoorden horen links?"
        )
    raise CheckError("De staven kloppen nog niet met de tabel. Kijk bij welke groep en welke antwoorden je begon.")


def _chart_data(spec: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    data = spec.get("data", {})
    if "name" in data:
        return list(spec.get("datasets", {}).get(data["name"], []))
    return list(data.get("values", []))


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, int | float) and isinstance(other, int | float):
        return abs(one - other) < 1e-6
    try:
        return bool(one == other)
    except (TypeError, ValueError):  # a missing value (pd.NA) or a list in a cell
        return False


def _kind(value: Any) -> str:
    return type(value).__name__


def _names(names: Iterable[Any]) -> str:
    return ", ".join(f"‘{name}’" for name in names) or "geen"


def _short(error: object) -> str:
    text = " ".join(str(error).split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
