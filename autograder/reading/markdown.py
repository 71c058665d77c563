"""An author's Markdown as HTML within a page that has its own outline."""

from __future__ import annotations

import re

from markupsafe import Markup
from nbconvert.filters import markdown2html


def markdown(text: str) -> Markup:
    """Return a task's own text as HTML; its headings become bold lines."""
    return Markup(markdown2html(re.sub(r"(?m)^#+\s+(.*?)\s*$", r"**\1**\n", text)))
