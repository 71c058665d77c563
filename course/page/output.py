"""What a notebook's cell shows: plain HTML and widgets."""

from __future__ import annotations

import re
from typing import Any

from course.base.gathering import gathering


def show_html(html: str, extra: dict[str, Any] | None = None) -> None:
    if (page := gathering()) is not None:
        page.append(html)
        return
    from IPython.display import display

    plain = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html, flags=re.DOTALL)
    display(
        {"text/html": f'<div lang="nl">{html}</div>', "text/plain": " ".join(plain.split()), **(extra or {})}, raw=True
    )


def display_view(view: Any) -> None:
    if (page := gathering()) is not None:
        page.widgets += 1
        return
    from IPython.display import display

    display(view)
