"""The widgets: thin models of plain ES modules that stand in ``static/``. What they mean is decided by the lesson."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import anywidget
import traitlets as t

_STATIC = Path(__file__).with_name("static")


def script(*names: str) -> str:
    """Join scripts into the one module that a widget may consist of: it cannot import its neighbours."""
    return "\n".join((_STATIC / f"{name}.js").read_text(encoding="utf-8") for name in names)


def style(*names: str) -> str:
    """Join style sheets."""
    return "\n".join((_STATIC / f"{name}.css").read_text(encoding="utf-8") for name in names)


#: The style of every view; a view of its own kind adds its own behind it.
STYLE = ("question", "controls")
#: The scripts that draw a question of any ordinary kind; a view of its own kind adds its script behind them.
QUESTION = ("common", "options", "typed", "cards", "question")


class _View(anywidget.AnyWidget):
    """A view that sends drafts and shows what became of them.

    ``spec`` is what the page may know. The page writes ``draft``; ``handle`` (given by the lesson) returns the traits
    to set in answer, in one message. An error in ``handle`` becomes a sentence on the page, never a lost message.
    """

    spec = t.Dict().tag(sync=True)
    draft = t.Dict().tag(sync=True)
    saved = t.Dict().tag(sync=True)
    #: The widget's own id, with which its script finds the model behind it; see ``listen`` in common.js.
    own_id = t.Unicode().tag(sync=True)

    def __init__(self, handle: Callable[[dict[str, Any]], dict[str, Any]], **traits: Any) -> None:
        own_id = uuid4().hex
        super().__init__(model_id=own_id, own_id=own_id, **traits)
        self._handle = handle
        self.observe(self._answer_draft, "draft")

    def _answer_draft(self, change: dict[str, Any]) -> None:
        draft = change["new"]
        try:
            traits = self._handle(draft)
        except Exception as error:  # the learner must see it; a log would hide it
            traits = {"saved": {"error": f"Nog niet opgeslagen: {error}"}}
        traits["saved"] = {"seq": draft.get("seq", 0), "view": draft.get("view", ""), **traits.get("saved", {})}
        self.update(traits)

    def update(self, traits: dict[str, Any]) -> None:
        """Set several traits in one message to the page."""
        with self.hold_sync():
            for name, value in traits.items():
                setattr(self, name, value)


class QuestionView(_View):
    """One question of any kind.

    Attributes:
        value: the answer as the kernel has saved it; ``None`` when there is none.
        result: the judgement of the saved answer, after the learner asked for it.
        extra: ``{"html": …, "page": {"name", "type", "content"}}`` made from the answer, shown under the question.
    """

    _esm = script(*QUESTION)
    _css = style(*STYLE)

    value = t.Any(allow_none=True, default_value=None).tag(sync=True)
    result = t.Dict().tag(sync=True)
    extra = t.Dict().tag(sync=True)


class ProgressView(_View):
    """What is answered and what is not yet. ``state``: ``{"total": n, "open": [{"id", "prompt"}]}``."""

    _esm = script("common", "open", "progress")
    _css = style(*STYLE)

    state = t.Dict().tag(sync=True)


class HandInView(_View):
    """The button "Inleveren".

    Attributes:
        state: what is open, as in ``ProgressView``.
        receipt: the last file handed in, see ``Exercise._receipt``; empty when nothing was.
    """

    _esm = script("common", "open", "handin")
    _css = style(*STYLE)

    state = t.Dict().tag(sync=True)
    receipt = t.Dict().tag(sync=True)
