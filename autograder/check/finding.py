"""What a check found: where, what, and whether the assignment can be handed out like that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """Something that an author should look at.

    Attributes:
        text: a Dutch sentence without its full stop, in lower case.
        notebook, cell, question: where it is, as far as it is in one; empty where it is about all.
        grave: whether it must be mended; else the author may have a reason for it.
    """

    text: str
    notebook: str = ""
    cell: str = ""
    question: str = ""
    grave: bool = True

    def __str__(self) -> str:
        places = [
            self.notebook, f"cel {self.cell}" * bool(self.cell), f"vraag {self.question}" * bool(self.question)
        ]  # fmt: skip
        where = ", ".join(filter(None, places))
        return f"{where}: {self.text}" if where else self.text
