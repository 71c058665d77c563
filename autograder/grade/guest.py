"""What runs inside a room: a learner's notebook in one, the checks of the lecturer in another.

Both serve requests of the process that grades, one at a time, over the only thing that a room has from outside. The
checks never stand in a process where a learner's code ran: they call a learner's function by its name, its arguments go
to the other room as data, and what it gives comes back as data (see ``passing``).
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

from . import passing
from .shell import _output, _Shell, _shell, _Stream, _within

#: What one cell may show, in characters, and when one that goes on is broken off.
SHOWN, MOST = 200_000, 20_000_000
_CUT = "\n[…] De rest van de uitvoer is weggelaten.\n"

Reply = dict[str, Any]


class TooMuchOutput(Exception):
    """A cell shows more than anyone will read."""


class _Limited(_Stream):
    """A screen that keeps no more than someone will read."""

    def __init__(self, name: str, outputs: list[Any]) -> None:
        super().__init__(name, outputs)
        self._written = 0

    def write(self, text: str) -> int:
        room = SHOWN - self._written
        self._written += len(text)
        if room > 0:
            super().write(text[:room] + (_CUT if len(text) > room else ""))
        if self._written > MOST:
            raise TooMuchOutput(f"meer dan {MOST} tekens")
        return len(text)


class Learner:
    """A learner's notebook while it runs: cells, and afterwards what was defined in them."""

    def __init__(self, line: Line) -> None:
        self._shell = _shell()
        self._shell.reset(new_session=True)
        self._shell.stream = _Limited

    def run(self, source: str, timeout: float) -> Reply:
        """Run a cell; return what it shows and its number."""
        outputs: list[Any] = []
        number = self._shell.execution_count
        self._shell.run_into(outputs, source, timeout)
        return {"outputs": _short(outputs), "number": number}

    def names(self, names: list[str]) -> Reply:
        """Return what stands under these names: a function, or the value as data."""
        space = self._shell.user_ns
        found = {name: space[name] for name in names if name in space}
        return {
            "names": {name: {"is": "function"} if callable(one) else _plain(one) for name, one in found.items()},
        }

    def call(self, name: str, given: list[Any], named: dict[str, Any], timeout: float) -> Reply:
        """Call a function with these arguments; return what it gives, or its error, and what it changed or printed."""
        shown: list[Any] = []
        reply: Reply = {}
        try:
            before, named_before = _arguments(given, named)
            arguments, words = _arguments(given, named)
            with (
                contextlib.redirect_stdout(_Limited("stdout", shown)),
                contextlib.redirect_stderr(_Limited("stderr", shown)),
                _within(timeout),
            ):
                result = self._shell.user_ns[name](*arguments, **words)
                reply["result"] = passing.to_plain(result)
            if not (all(map(_same, arguments, before)) and all(_same(words[one], named_before[one]) for one in words)):
                reply["after"] = [[*map(_plain, arguments)], {word: _plain(one) for word, one in words.items()}]
        except BaseException as error:
            reply = {"error": passing.error_to_plain(error)}
        return reply | {"said": [[one["name"], one["text"]] for one in shown if one["output_type"] == "stream"]}


class Checks:
    """The lecturer's own cells, and among them the checks of a learner's functions."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._shell = _shell()
        self._shell.reset(new_session=True)

    def run(self, source: str, timeout: float, needs: list[str] | None = None) -> Reply:
        """Run a cell of the lecturer; ``needs`` are names that may be a learner's."""
        space = self._shell.user_ns
        asked = [name for name in needs or () if not _own(space, name)]
        if asked:
            for name in asked:
                space.pop(name, None)
            for name, one in self._ask({"names": asked})["names"].items():
                borrowed = self._function(name) if one == {"is": "function"} else passing.from_plain(one)
                space[name] = borrowed
                space.setdefault("__geleend__", {})[name] = borrowed
        outputs: list[Any] = []
        self._shell.run_into(outputs, source, timeout)
        return {"outputs": _short(outputs), "number": 0}

    def _function(self, name: str) -> Callable[..., Any]:
        def call(*given: Any, **named: Any) -> Any:
            plain = [passing.to_plain(one) for one in given]
            words = {word: passing.to_plain(one) for word, one in named.items()}
            reply = self._ask({"call": name, "given": plain, "named": words})
            for stream, text in reply["said"]:
                print(text, end="", file=sys.stderr if stream == "stderr" else sys.stdout)
            if "after" in reply:
                given_after, named_after = reply["after"]
                for one, after in zip(given, given_after, strict=True):
                    passing.become(one, passing.from_plain(after))
                for word, after in named_after.items():
                    passing.become(named[word], passing.from_plain(after))
            if "error" in reply:
                raise passing.error_from_plain(reply["error"])
            return passing.from_plain(reply["result"])

        call.__name__ = call.__qualname__ = name
        return call

    def _ask(self, request: Reply) -> Reply:
        _send(self._line, {"ask": request})
        return _receive(self._line)


def _own(space: Mapping[str, Any], name: str) -> bool:
    """Tell whether a name is the lecturer's own, and not one that was borrowed from the learner before."""
    missing = object()
    borrowed = space.get("__geleend__", {}).get(name, missing)
    return name in space and space[name] is not borrowed


def _arguments(given: list[Any], named: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    return [passing.fresh(one) for one in given], {word: passing.fresh(one) for word, one in named.items()}


def _same(one: Any, other: Any) -> bool:
    """Tell whether an argument is still what it was."""
    import pandas as pd

    try:
        if isinstance(other, pd.DataFrame):
            return list(one.columns) == list(other.columns) and bool(one.equals(other))
        return type(one) is type(other) and bool(one == other)
    except Exception:
        return False


def _plain(value: Any) -> Any:
    try:
        return passing.to_plain(value)
    except Exception:  # a learner's object may do anything when it is looked at
        return {"is": "stranger", "kind": "object"}


def _short(outputs: list[Any]) -> list[Any]:
    """Return outputs that are together no larger than someone will look at."""
    kept, size = [], 0
    for output in outputs:
        size += len(json.dumps(output))
        if size > 5 * SHOWN:
            kept.append(_output("stream", name="stdout", text=_CUT))
            break
        kept.append(output)
    return kept


@dataclass(frozen=True)
class Pipes:
    """Two pipes that are one line."""

    hears: Connection
    says: Connection

    def recv_bytes(self) -> bytes:
        return self.hears.recv_bytes()

    def send_bytes(self, message: bytes) -> None:
        self.says.send_bytes(message)


#: What a guest hears and speaks over.
Line = Connection | Pipes


def serve(line: Line, role: str) -> None:
    """Serve requests until the line is cut. ``role`` is ``learner`` or ``checks``."""
    side: Any = {"learner": Learner, "checks": Checks}[role](line)
    while True:
        request = _receive(line)
        kind = request.pop("do")
        _send(line, getattr(side, kind)(**request))


def _send(line: Line, message: Reply) -> None:
    line.send_bytes(json.dumps(message).encode("utf-8", "replace"))


def _receive(line: Line) -> Reply:
    message: Reply = json.loads(line.recv_bytes())
    return message


def warm_shell() -> _Shell:
    """Return the shell that every fork gets a copy of."""
    return _shell()
