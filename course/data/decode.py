"""Content from TOML files as typed objects: one decoder for every kind of file, with its faults as Dutch sentences.

What a file may hold is declared once, as classes that extend :class:`Entry`. From the same classes come the JSON
Schemas in ``data/schemas/``, with which an editor completes and checks while someone types.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta, inspect

from .errors import DataError, suggestion

T = TypeVar("T")
#: Where something stands in a file: names of keys and places in lists, from the top.
Steps = Sequence[str | int]

#: A source starts with the number of a document.
DOCUMENT = re.compile(r"00\d\b")

_FILLED = r"\S"
_ID = r"^[a-z0-9][a-z0-9_-]*$"
_SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_SOURCE = rf"^({DOCUMENT.pattern}|eigen uitleg$)"

#: A text that says something.
Text = Annotated[str, Meta(pattern=_FILLED)]
#: A short, stable name.
Id = Annotated[str, Meta(pattern=_ID)]
#: A name that is readable as words: no underscores, no hyphen at an end.
Slug = Annotated[str, Meta(pattern=_SLUG)]
#: Where a statement comes from: a document, or a general term in our own words.
Source = Annotated[str, Meta(pattern=_SOURCE)]

_PATTERNS = {
    _FILLED: "een tekst tussen aanhalingstekens, niet leeg",
    _ID: "kleine letters, cijfers en streepjes, zoals ‘laag-1’",
    _SLUG: "kleine letters, cijfers en streepjes, zoals ‘laag-1’",
    _SOURCE: "iets als ‘003, §3.3 advies 6’, of ‘eigen uitleg’",
}
#: A longer value is not repeated in a message.
_SHOWN = 60
_ABOUT = re.compile(r"Object (?P<what>missing required|contains unknown) field `(?P<field>[^`]*)`")
_PLACE = re.compile(r" - at `\$(?P<path>[^`]*)`$")
_STEP = re.compile(r"\.([^.\[]+)|\[(\d+)\]")


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of a content file. What is not declared may not stand in it."""


class Named(Entry, frozen=True, kw_only=True):
    """An entry with an id, by which others name it."""

    id: Text


N = TypeVar("N", bound=Named)


def by_id(entries: Iterable[N], path: Path) -> dict[str, N]:
    """Return the entries of a file by their ids; an id that comes twice raises :class:`DataError` with the entry."""
    found: dict[str, N] = {}
    for entry in entries:
        if entry.id in found:
            raise DataError("Deze id komt twee keer voor.", file=path, entry=entry.id)
        found[entry.id] = entry
    return found


def load(path: Path, type_: type[T]) -> T:
    """Read a TOML file as one object.

    Raises:
        DataError: the file cannot be read or does not hold what ``type_`` declares; it names file and entry.
    """
    raw = read_toml(path)
    try:
        return convert(raw, type_)
    except DataError as error:
        raise error.within(path) from None


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file; a Dutch :class:`DataError` names the file and the line where it is not right."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return tomllib.loads(text)
    except FileNotFoundError:
        raise DataError("Dit bestand ontbreekt.", file=path) from None
    except OSError as error:
        raise DataError(f"Dit bestand kan niet worden gelezen ({error}).", file=path) from None
    except UnicodeDecodeError:
        raise DataError("Dit bestand is niet opgeslagen als UTF-8.", file=path, expected="UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise DataError(
            "Dit is geen geldige TOML. Kijk hier en vlak erboven: ontbreekt er een aanhalingsteken, haakje of"
            f" is-teken, of staat er iets dubbel? (Melding: {error}.)",
            file=path,
            line=int(line[1]) if line else len(text.splitlines()),  # without a line it means the end of the file
        ) from None


def convert(raw: Any, type_: type[T], heading: str = "") -> T:
    """Return content as an object of ``type_``; white space around texts goes.

    ``heading`` is the heading under which the content stands in its file.

    Raises:
        DataError: the content is not what ``type_`` declares; it names the entry, and no file.
    """
    content = _stripped(raw)
    try:
        return msgspec.convert(content, type_)
    except msgspec.ValidationError as error:
        message = str(error)
        if "[...]" in message:
            message = _with_key(message, content, type_)
        raise _fault(message, content, inspect.type_info(type_), heading) from None


def _stripped(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, dict):
        return {key: _stripped(item) for key, item in value.items()}
    return [_stripped(item) for item in value] if isinstance(value, list) else value


# -- from msgspec's message to a sentence --------------------------------------------------------------------------

#: A declaration as ``msgspec.inspect`` describes it: one of many classes without a common form.
Node = Any


def _fault(message: str, content: Any, whole: Node, heading: str) -> DataError:
    """Return the fault that msgspec reports about this content, declared as ``whole``."""
    place = _PLACE.search(message)
    path = _steps(place["path"] if place else "")
    message = _PLACE.sub("", message)
    if about := _ABOUT.match(message):
        entry, field = _entry(path, content), about["field"]
        declared = _parts(_at(path, content, whole, exactly=False), _value(path, content))
        if about["what"] == "missing required":
            return DataError(
                f"‘{field}’ ontbreekt.", entry=entry, expected=_words(declared[field], [heading, *path, field])
            )
        hint = suggestion(field, declared)
        return DataError(f"‘{field}’ is hier niet bekend.{hint}", entry=entry, expected=_or(list(declared)))
    if not message.startswith(("Expected ", "Invalid ")):  # a check of the class itself, in Dutch already
        return DataError(message, entry=_entry(path, content))
    if isinstance(path[-1], int) and isinstance(_at(path, content, whole), _TABLES):
        return DataError("Hier hoort een tabel te staan.", entry=_entry(path, content))
    while isinstance(path[-1], int):
        path.pop()
    field, value, node = path[-1], _value(path, content), _at(path, content, whole)
    if isinstance(value, list) and value and "of length" in message:
        problem = f"‘{field}’ noemt er {len(value)}."
    elif value in ("", [], {}):
        problem = f"‘{field}’ is leeg."
    elif isinstance(node, inspect.LiteralType) and isinstance(value, str):
        problem = f"De waarde ‘{value}’ van ‘{field}’ is hier niet bekend.{suggestion(value, map(str, node.values))}"
    else:
        shown = f" ‘{value}’" if isinstance(value, str) and len(value) < _SHOWN else ""
        problem = f"De waarde{shown} van ‘{field}’ klopt niet."
    return DataError(problem, entry=_entry(path[:-1], content), expected=_words(node, [heading, *path]))


def _steps(place: str) -> list[str | int]:
    return [key or int(index) for key, index in _STEP.findall(place)]


def _with_key(message: str, content: Any, type_: Any) -> str:
    """Return msgspec's message with the key that it writes as ``[...]``: the first one that gives this message."""
    place = _PLACE.search(message)
    above, _, rest = (place["path"] if place else "").partition("[...]")
    path = _steps(above)
    for key, value in _value(path, content).items():
        try:
            msgspec.convert(_replaced(content, path, {key: value}), type_)
        except msgspec.ValidationError as error:
            if str(error) == message:
                return f"{_PLACE.sub('', message)} - at `${above}.{key}{rest}`"
    return message


def _replaced(content: Any, path: Steps, value: Any) -> Any:
    """Return content with something else at a place."""
    if not path:
        return value
    copy = content.copy()
    copy[path[0]] = _replaced(content[path[0]], path[1:], value)
    return copy


def _value(path: Steps, content: Any) -> Any:
    for step in path:
        content = content[step]
    return content


def _entry(path: Steps, content: Any) -> str | None:
    """Return how a reader finds the table at a place: the ids on the way to it, or what stands above it."""
    names, key = [], ""
    for step in path:
        content = content[step]
        if isinstance(step, int):
            own = content.get("id") if isinstance(content, dict) else None
            names.append(own if isinstance(own, str) and own else f"{key} {step + 1}")
        else:
            key = step
            names += [step] if isinstance(content, dict) else []
    return " › ".join(names) or None


def _at(path: Steps, content: Any, node: Node, exactly: bool = True) -> Node:
    """Return what is declared for a place: ``exactly`` for what stands there, or everything that may."""
    for step in path:
        meant = _meant(node, content)
        if isinstance(meant, inspect.StructType):
            node = _parts(node, content)[str(step)]
        elif isinstance(meant, inspect.DictType):
            node = meant.value_type
        else:
            node = meant.item_types[int(step)] if isinstance(meant, inspect.TupleType) else meant.item_type
        content = content[step]
    return _meant(node, content) if exactly else node


def _parts(node: Node, content: Any) -> dict[str, Node]:
    """Return what is declared for a table by name, with the tag that tells which kind of table it is."""
    kinds = [one for one in _alternatives(node) if isinstance(one, inspect.StructType)]
    tags = {one.tag_field: inspect.LiteralType(tuple(kind.tag for kind in kinds)) for one in kinds if one.tag_field}
    return tags | {field.encode_name: field.type for field in _meant(node, content).fields}


def _alternatives(node: Node) -> list[Node]:
    while isinstance(node, inspect.Metadata):
        node = node.type
    return (
        [one for type_ in node.types for one in _alternatives(type_)] if isinstance(node, inspect.UnionType) else [node]
    )


def _meant(node: Node, content: Any = None) -> Node:
    """Return a declaration without its notes; of several, the one that this content must be meant for."""
    kinds = _alternatives(node)
    if len(kinds) == 1:
        return kinds[0]
    wanted = next((nodes for kind, nodes in _NODES.items() if isinstance(content, kind)), ())
    fitting = [one for one in kinds if isinstance(one, wanted)]
    tagged = [one for one in fitting if isinstance(one, inspect.StructType) and one.tag == content.get(one.tag_field)]
    return (tagged or fitting or [inspect.UnionType(tuple(kinds))])[0]


_TABLES = (inspect.StructType, inspect.DictType)
_NODES: Mapping[type, tuple[Node, ...]] = {
    dict: _TABLES,
    list: (inspect.ListType, inspect.VarTupleType, inspect.TupleType),
    str: (inspect.LiteralType, inspect.StrType),
}


_MANY: Mapping[type, str] = {inspect.StrType: "teksten", inspect.IntType: "hele getallen"}


def _words(node: Node, path: Steps) -> str:
    """Return in Dutch what is declared for a place, as the end of a sentence that starts with "Verwacht:"."""
    node = _meant(node)
    match node:
        case inspect.UnionType():
            types = [type(one) for one in node.types]
            left = {inspect.NoneType} | ({inspect.IntType} if inspect.FloatType in types else set())
            rest = [one for one in node.types if type(one) not in left]
            return _or(list(dict.fromkeys(_words(one, path) for one in rest)))
        case inspect.StrType():
            return _PATTERNS[node.pattern or _FILLED]
        case inspect.LiteralType():
            return _or([str(value) for value in node.values])
        case inspect.BoolType():
            return "true of false"
        case inspect.IntType() | inspect.FloatType():
            whole = "heel " if isinstance(node, inspect.IntType) else ""
            least = f", {node.ge} of meer" if node.ge is not None else ""
            return f"een {whole}getal zonder aanhalingstekens{least}"
        case inspect.ListType() | inspect.VarTupleType():
            least = f", minstens {node.min_length}" if (node.min_length or 0) > 1 else ""
            item = _meant(node.item_type)
            if isinstance(item, _TABLES):
                heading = ".".join(step for step in path if step and isinstance(step, str))
                return f"een rij tabellen{least}, elk onder [[{heading}]] of tussen accolades"
            return f"een rij {_MANY.get(type(item), 'waarden')} tussen rechte haken{least}"
        case inspect.TupleType():
            return f"een rij van {len(node.item_types)} waarden tussen rechte haken"
        case _:
            return "een tabel"


def _or(words: Sequence[str]) -> str:
    return " of ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
