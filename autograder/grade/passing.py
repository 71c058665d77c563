"""Values that go from a learner's process to the one that checks, and back: as plain data, never as code.

A pickle runs what its maker wishes, so none is used: numbers, texts, lists, tables and charts are written as JSON. What
is none of these arrives as a :class:`Stranger`, which has the name of its type and nothing else.
"""

from __future__ import annotations

import builtins
import copy
import json
from functools import lru_cache
from typing import Any

#: Column types whose values JSON holds as they are; a column of another type arrives as one of objects.
_DTYPES = {
    *("bool", "str", "string", "boolean", "Float32", "Float64", "float32", "float64"),
    *(f"{kind}{size}" for kind in ("int", "uint", "Int", "UInt") for size in (8, 16, 32, 64)),
}
_CHARTS = ("Chart", "LayerChart", "ConcatChart", "HConcatChart", "VConcatChart", "FacetChart", "RepeatChart")


class Stranger:
    """A value that cannot be passed on."""


def to_plain(value: Any) -> Any:
    """Return what JSON can hold of a value; what comes of it is for ``from_plain``."""
    import altair as alt
    import numpy as np
    import pandas as pd

    if value is None or type(value) in (bool, int, float, str):
        return value
    if value is pd.NA:
        return {"is": "NA"}
    if isinstance(value, np.floating | np.integer):
        return value.item()
    if type(value) in (list, tuple):
        return {"is": type(value).__name__, "of": [to_plain(one) for one in value]}
    if type(value) is dict:
        return {"is": "dict", "of": [[to_plain(name), to_plain(one)] for name, one in value.items()]}
    if isinstance(value, pd.DataFrame):
        columns = [column for _, column in value.items()]
        index = value.index
        counted = isinstance(index, pd.RangeIndex) and index.start == 0 and index.step == 1
        return {
            "is": "DataFrame",
            "columns": [to_plain(one) for one in value.columns],
            "types": [str(column.dtype) for column in columns],
            "of": [_column(column) for column in columns],
            "rows": len(value),
            "index": None if counted else [to_plain(one) for one in index],
        }
    if isinstance(value, alt.TopLevelMixin) and type(value).__name__ in _CHARTS:
        try:
            return {"is": "chart", "kind": type(value).__name__, "of": json.loads(json.dumps(value.to_dict()))}
        except Exception as error:
            return {"is": "chart", "kind": type(value).__name__, "wrong": str(error)[:1000]}
    return {"is": "stranger", "kind": type(value).__name__[:80]}


def from_plain(plain: Any) -> Any:
    """Return the value that ``to_plain`` was given, or what can be passed of it.

    Raises:
        ValueError, KeyError, TypeError: this was not made by ``to_plain``.
    """
    import pandas as pd

    if not isinstance(plain, dict):
        if plain is None or type(plain) in (bool, int, float, str):
            return plain
        raise ValueError("not a value")
    kind = plain["is"]
    if kind == "NA":
        return pd.NA
    if kind in ("list", "tuple"):
        values = [from_plain(one) for one in plain["of"]]
        return values if kind == "list" else tuple(values)
    if kind == "dict":
        return {from_plain(name): from_plain(one) for name, one in plain["of"]}
    if kind == "DataFrame":
        index = pd.RangeIndex(int(plain["rows"])) if plain["index"] is None else [*map(from_plain, plain["index"])]
        columns = dict(enumerate(map(_array, plain["of"], plain["types"])))
        made = pd.DataFrame(columns, index=index)
        made.columns = pd.Index([from_plain(one) for one in plain["columns"]])
        return made
    if kind == "chart":
        return _chart(plain)
    return type(str(plain["kind"]), (Stranger,), {})()


def fresh(plain: Any) -> Any:
    """Return what ``from_plain`` does, sooner for a table that came before: checks ask much of the same tables.

    Raises:
        ValueError, KeyError, TypeError: as ``from_plain``.
    """
    if isinstance(plain, dict) and plain.get("is") == "DataFrame" and _DTYPES.issuperset(plain["types"]):
        return _table(json.dumps(plain)).copy()
    return from_plain(plain)


@lru_cache(maxsize=16)
def _table(plain: str) -> Any:
    return from_plain(json.loads(plain))


def _column(column: Any) -> list[Any]:
    """Return the values of a column; one that is missing is None, or NaN among numbers and texts."""
    import pandas as pd

    if str(column.dtype) in _DTYPES:
        return [None if one is pd.NA else one for one in column.tolist()]
    return [to_plain(one) for one in column.tolist()]


def _array(values: list[Any], dtype: str) -> Any:
    import pandas as pd

    if dtype in _DTYPES:
        return pd.array(values, dtype=dtype)
    return pd.array([from_plain(one) for one in values], dtype="object")


def _chart(plain: dict[str, Any]) -> Any:
    """Return a chart that is drawn as the one that was passed, whatever it was made of."""
    import altair as alt

    def to_dict(self: Any, *given: Any, **more: Any) -> Any:
        if "wrong" in plain:
            raise ValueError(plain["wrong"])
        return copy.deepcopy(plain["of"])

    kind = plain["kind"] if plain["kind"] in _CHARTS else "Chart"
    return type(kind, (getattr(alt, kind),), {"__init__": lambda self: None, "to_dict": to_dict})()


def error_to_plain(error: BaseException) -> list[str]:
    """Return the name and the text of an error."""
    try:
        text = str(error)
    except Exception:
        text = ""
    return [type(error).__name__[:80], text[:1000]]


def error_from_plain(plain: Any) -> Exception:
    """Return an error with the name and the text of the one that was passed; one of Python's own is of its own kind."""
    name, text = map(str, plain)
    known = getattr(builtins, name, None)
    base = known if isinstance(known, type) and issubclass(known, Exception) else Exception
    made: Exception = type(name, (base,), {"__init__": lambda self: None, "__str__": lambda self: text})()
    return made


def become(value: Any, other: Any) -> None:
    """Make a list, a dictionary or a table what another one is, as a function does that changes what it was given."""
    import pandas as pd

    if isinstance(value, list):
        value[:] = other
    elif isinstance(value, dict):
        value.clear()
        value.update(other)
    elif isinstance(value, pd.DataFrame) and isinstance(other, pd.DataFrame):
        value.drop(columns=list(value.columns), inplace=True)
        value.drop(index=list(value.index), inplace=True)
        for place in range(other.shape[1]):
            value.insert(place, other.columns[place], other.iloc[:, place], allow_duplicates=True)
