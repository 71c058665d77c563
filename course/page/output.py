"""What a notebook's cell shows: plain HTML and widgets."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from course.base.gathering import gathering

#: What stands where nothing draws a widget: in an editor without them, or on a site that only shows a notebook.
ELSEWHERE = "Hier staat iets om te doen. Dat werkt in JupyterLab of Notebook, als de pagina draait."


def show_html(html: str, extra: dict[str, Any] | None = None) -> None:
    if (page := gathering()) is not None:
        page.append(html)
        return
    from IPython.display import display

    plain = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL)
    display(
        {
            "text/html": f'<div lang="nl">{html}</div>',
            "text/plain": " ".join(unescape(plain).split()),
            **(extra or {}),
        },
        raw=True,
    )


def display_view(view: Any, asked: str = "") -> None:
    """Show a widget; `asked` is what it asks to read, as HTML, for where nothing draws it."""
    if (page := gathering()) is not None:
        page.widgets += 1
        return
    drawn, _ = view._repr_mimebundle_()
    show_html(f"{asked}<p><em>{ELSEWHERE}</em></p>", {mime: drawn[mime] for mime in drawn if mime != "text/plain"})
