"""What a class has one process read over and over, read once: the lecturer's cells, and notebooks.

IPython reads a cell five times: for its magics, for ``await``, as a tree, as code, and for a semicolon at its end. The
cells of a class are the same every time. Nothing here changes what a cell does.
"""

from __future__ import annotations

import ast
import json
from functools import lru_cache
from typing import Any

import nbformat
from IPython.core.compilerop import CachingCompiler
from IPython.core.displayhook import DisplayHook
from IPython.core.inputtransformer2 import TransformerManager
from nbformat import NotebookNode

#: How much is kept; an assignment has some tens of cells.
_KEPT = 2000

#: Tells whether a cell ends with a semicolon.
ends_with_semicolon = lru_cache(_KEPT)(DisplayHook.semicolon_at_end_of_expression)


class Transformer(TransformerManager):
    """Turns the text of a cell into Python, once for each text and each way to do so."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call,unused-ignore]
        self._made: dict[tuple[Any, ...], str] = {}

    def transform_cell(self, cell: str) -> str:
        key = (cell, *self.cleanup_transforms, *self.line_transforms, *self.token_transformers)
        if key not in self._made:
            _make_room(self._made)
            self._made[key] = super().transform_cell(cell)
        return self._made[key]


class Compiler(CachingCompiler):
    """Compiles what stands in a cell once. Whoever changes a tree must change a copy of it."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._trees: dict[tuple[Any, ...], ast.AST] = {}
        self._codes: dict[tuple[int, str, int], tuple[ast.AST, Any, int]] = {}

    def ast_parse(self, source: str, filename: str = "<unknown>", symbol: str = "exec") -> ast.AST:
        key = (source, filename, symbol, self.flags)
        if key not in self._trees:
            if _make_room(self._trees):
                self._codes.clear()
            self._trees[key] = super().ast_parse(source, filename, symbol)
        return self._trees[key]

    def __call__(self, source: Any, filename: str, symbol: str, *more: Any) -> Any:
        body = getattr(source, "body", None)
        if not isinstance(body, list) or len(body) != 1 or more:
            return super().__call__(source, filename, symbol, *more)
        node = body[0]
        key = (id(node), symbol, self.flags)
        if key not in self._codes or self._codes[key][0] is not node:
            _make_room(self._codes)
            self._codes[key] = (node, super().__call__(source, filename, symbol), self.flags)
        _, code, self.flags = self._codes[key]  # a cell may turn on what comes from __future__
        return code


def _make_room(kept: dict[Any, Any]) -> bool:
    """Begin anew when there is too much."""
    if full := len(kept) >= _KEPT:
        kept.clear()
    return full


# -- notebooks ---------------------------------------------------------------------------------------------------------

_quoted = json.encoder.encode_basestring


@lru_cache(maxsize=16)
def _read(text: str) -> NotebookNode:
    read: NotebookNode = nbformat.v4.reads(text)
    return read


def notebook_of(text: str) -> NotebookNode:
    """Return the notebook of a text, whose cells may be run: their sources, outputs and numbers are its own."""
    known = _read(text)
    made = NotebookNode(known)
    made.metadata = NotebookNode(known.metadata)
    made.cells = [NotebookNode(cell) for cell in known.cells]
    return made


def text_of(notebook: NotebookNode) -> str:
    """Return the text of a notebook's file, as nbformat writes it; the notebook is spent, so it needs no copy."""
    plain = nbformat.v4.rwbase.strip_transient(nbformat.v4.rwbase.split_lines(notebook))
    parts: list[str] = []
    _write(plain, "\n", parts)
    parts.append("\n")
    return "".join(parts)


def _write(value: Any, line: str, parts: list[str]) -> None:
    """Write what ``json.dumps`` would with an indent of one and sorted keys, which it does slowly."""
    if isinstance(value, str):
        parts.append(_quoted(value))
    elif isinstance(value, dict) and value:
        inner, before = line + " ", "{"
        for key in sorted(value):
            parts.append(f"{before}{inner}{_quoted(key)}: ")
            _write(value[key], inner, parts)
            before = ","
        parts.append(line + "}")
    elif isinstance(value, list) and value:
        inner, before = line + " ", "["
        for one in value:
            parts.append(before + inner)
            _write(one, inner, parts)
            before = ","
        parts.append(line + "]")
    else:
        parts.append(json.dumps(value))
