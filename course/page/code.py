"""The code of the views: one model in the kernel holds it, and a page takes it from there once."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import traitlets as t
from ipywidgets import Widget

STATIC = Path(__file__).with_name("static")


class Code(Widget):  # type: ignore[misc]  # ipywidgets says nothing of its types
    """A script and its style, for every view that names this model; ``load.js`` loads them once for a page.

    A plain model of Jupyter's own, so that nothing has to run in the page before it is there.
    """

    source = t.Unicode().tag(sync=True)
    style = t.Unicode().tag(sync=True)
    #: Two kernels that hold the same code share what the page has loaded.
    hash = t.Unicode().tag(sync=True)


_codes: dict[tuple[Path, Path | None], Code] = {}


def code_model(script: Path, style: Path | None = None) -> str:
    """Return the id of the model that holds these files; it is made when a view first asks for it."""
    known = _codes.get((script, style))
    if known is None or known.comm is None:  # or somebody closed all widgets of this kernel
        texts = [path.read_text(encoding="utf-8") if path else "" for path in (script, style)]
        known = Code(source=texts[0], style=texts[1], hash=sha256("\0".join(texts).encode()).hexdigest()[:16])
        _codes[script, style] = known
    return str(known.model_id)
