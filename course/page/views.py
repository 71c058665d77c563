"""The widgets: thin models of what ``js/`` draws. What they mean is decided by the lesson.

Every view carries the same small script, ``stub.js``. It takes the shared code from one model of the kernel (see
``code.py``) and lets the renderer draw that the view names.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar
from uuid import uuid4

import anywidget
import traitlets as t

from course.base.errors import CourseError

from .code import STATIC, code_model


class _View(anywidget.AnyWidget):
    """A view that sends drafts and shows what became of them.

    ``spec`` is what the page may know. The page writes ``draft``; ``handle`` (given by the lesson) returns the traits
    to set in answer, in one message. An error in ``handle`` becomes a sentence on the page, never a lost message.
    """

    _esm = (STATIC / "stub.js").read_text(encoding="utf-8")

    #: Which renderer draws it: one of ``createPage`` in page.js, or the folder of an instrument with a view of its own.
    renderer = t.Unicode().tag(sync=True)
    #: The model with the shared code.
    code = t.Unicode().tag(sync=True)
    spec = t.Dict().tag(sync=True)
    draft = t.Dict().tag(sync=True)
    saved = t.Dict().tag(sync=True)
    #: The widget's own id, with which its script finds the model behind it; see ``listen`` in kernel.js.
    own_id = t.Unicode().tag(sync=True)

    def __init__(self, handle: Callable[[dict[str, Any]], dict[str, Any]], **traits: Any) -> None:
        own_id = uuid4().hex
        code = code_model(STATIC / "course.js", STATIC / "course.css")
        super().__init__(model_id=own_id, own_id=own_id, code=code, **traits)
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
    """One question of any kind, drawn by the control of its kind.

    An instrument of another package, whose control is not part of the shared code, subclasses this and names its own
    files. The script stands alone and exports by default ``{ control(spec, changed, model, kit) }``: what it returns
    is the ``Control`` of types.d.ts, and ``kit`` holds what it may use (see kit.js).

    Attributes:
        value: the answer as the kernel has saved it; ``None`` when there is none.
        result: the judgement of the saved answer, after the learner asked for it.
        extra: ``{"html": …, "page": {"name", "type", "content"}}`` made from the answer, shown under the question.
        own_code: the model with the own script and style, empty where the shared code has the control.
    """

    own_script: ClassVar[Path | None] = None
    own_style: ClassVar[Path | None] = None

    renderer = t.Unicode("question").tag(sync=True)
    value = t.Any(allow_none=True, default_value=None).tag(sync=True)
    result = t.Dict().tag(sync=True)
    extra = t.Dict().tag(sync=True)
    own_code = t.Unicode().tag(sync=True)

    def __init__(self, handle: Callable[[dict[str, Any]], dict[str, Any]], **traits: Any) -> None:
        own = code_model(self.own_script, self.own_style) if self.own_script else ""
        super().__init__(handle, own_code=own, **traits)


class FileView(QuestionView):
    """A question whose page also asks the kernel to read a file of another person, or to make one.

    Attributes:
        request: what the page asks for, ``{"seq", "do", "value", …}``; see ``respond`` of the instrument.
        reply: the answer to it, with the same ``seq``.
    """

    request = t.Dict().tag(sync=True)
    reply = t.Dict().tag(sync=True)

    def __init__(self, handle: Callable[[dict[str, Any]], dict[str, Any]], **traits: Any) -> None:
        super().__init__(handle, **traits)
        self.observe(self._answer_request, "request")

    def respond(self, request: dict[str, Any]) -> dict[str, Any]:
        """Answer a request; what is wrong is told under ``error``, in Dutch."""
        raise NotImplementedError

    def _answer_request(self, change: dict[str, Any]) -> None:
        request = change["new"]
        self.reply = self.respond(request) | {"seq": request.get("seq", "")}


class AskingView(_View):
    """A view that asks the kernel for something; ``state`` is the reply, an error is a sentence on the page."""

    state = t.Dict().tag(sync=True)

    def __init__(self, answer: Callable[[dict[str, Any]], dict[str, Any]], **traits: Any) -> None:
        def handle(request: dict[str, Any]) -> dict[str, Any]:
            try:
                return {"state": answer(request)}
            except CourseError as error:
                return {"saved": {"error": str(error)}}

        super().__init__(handle, **traits)


class AloneView(AskingView):
    """For who has no lecturer: the page with explanations of an assignment that was handed in.

    ``spec["offered"]`` tells whether this copy of the course can make it; ``state["page"]`` is the page, as a file.
    """

    renderer = t.Unicode("alone").tag(sync=True)


class PaperView(AskingView):
    """A module as one page, to read on a telephone or to print; ``state["page"]`` is the page, as a file."""

    renderer = t.Unicode("paper").tag(sync=True)


class ProgressView(_View):
    """What is answered and what is not yet. ``state``: ``{"total": n, "open": [{"id", "prompt"}]}``."""

    renderer = t.Unicode("progress").tag(sync=True)
    state = t.Dict().tag(sync=True)


class RecapView(_View):
    """What went well in a part of a module, and what to look at again. ``state``: see ``course.lesson.recap``."""

    renderer = t.Unicode("recap").tag(sync=True)
    state = t.Dict().tag(sync=True)


class HandInView(_View):
    """The button "Inleveren".

    Attributes:
        state: what is open, as in ``ProgressView``.
        receipt: the last file handed in, see ``Exercise._receipt``; empty when nothing was.
    """

    renderer = t.Unicode("handin").tag(sync=True)
    state = t.Dict().tag(sync=True)
    receipt = t.Dict().tag(sync=True)
