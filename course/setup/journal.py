"""The log of an installation, which a person can send to whoever helps: without names, passwords or own folders."""

from __future__ import annotations

import platform
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from course.base.edition import VERSION
from course.base.private import without_names

#: After how many seconds of silence there is a sign of life.
_SIGN = 15


class Step(NamedTuple):
    """How a step ended: its exit code, and everything that it wrote."""

    code: int
    words: str

    @property
    def ok(self) -> bool:
        return self.code == 0


class Journal:
    """Runs steps and keeps what they wrote; the file is written anew by each installation."""

    def __init__(self, path: Path | None, folder: Path, env: Mapping[str, str] | None = None) -> None:
        self.path = path
        self.folder = folder
        self.env = env
        """The variables for every step; None for those of this program."""
        if path is not None:
            system = f"{platform.system()} {platform.release()} {platform.machine()}"
            head = f"Cursus {VERSION}, Python {platform.python_version()}, {system}, {time.strftime('%Y-%m-%d %H:%M')}"
            path.write_text(head + "\n", encoding="utf-8")

    def run(self, command: Sequence[str]) -> Step:
        """Run a step with its words in the log and a sign of life on screen."""
        with tempfile.TemporaryFile() as output:
            step = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=self.env
            )
            try:
                code = _wait(step)
            finally:
                if step.poll() is None:
                    step.kill()
                    step.wait()
            output.seek(0)
            done = Step(code, output.read().decode("utf-8", "replace"))
        self.write(f"$ {' '.join(command)}\n{done.words}(einde: {done.code})")
        return done

    def write(self, text: str) -> None:
        """Add to the log."""
        if self.path is not None:
            with self.path.open("a", encoding="utf-8") as log:
                log.write(without_names(text, self.folder) + "\n")


def _wait(step: subprocess.Popen[bytes]) -> int:
    began = time.monotonic()
    while True:
        try:
            return step.wait(timeout=_SIGN)
        except subprocess.TimeoutExpired:
            print(f"  nog bezig ({time.monotonic() - began:.0f} seconden)", flush=True)
