"""What every command of the course does: speak to any output, and end any failure with a sentence, not a traceback."""

from __future__ import annotations

import codecs
import os
import sys
import tempfile
import traceback
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from course.base.private import without_names
from course.base.reasons import why

#: What an old code page lacks, as it can be typed; letters lose their accent.
_TYPED = {
    "–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "→": "->", "↵": "", "•": "*", "·": "-",
    "ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe",
    "€": "euro", "×": "x", "≤": "<=", "≥": ">=", "−": "-", "─": "-", "│": "|", "━": "-", "┃": "|",
}  # fmt: skip
_HANDLER = "course.readable"
_STOPPED = 130


def speak_anywhere() -> None:
    """Make standard output and errors take every text, whatever their code page: a letter loses its accent there."""
    codecs.register_error(_HANDLER, _readable)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=_HANDLER)


def _readable(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    text = "".join(map(_plain, error.object[error.start : error.end]))
    return text, error.end


def _plain(letter: str) -> str:
    plain = _TYPED.get(letter) or "".join(c for c in unicodedata.normalize("NFKD", letter) if c.isascii())
    return plain or ("" if unicodedata.combining(letter) else "?")


def run_command(main: Callable[[], int | None]) -> NoReturn:
    """Run a command and end the program with its code; what nobody foresaw is a sentence and a file to send."""
    speak_anywhere()
    try:
        code = main() or 0
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = _STOPPED
    except BrokenPipeError:
        # Who read our output has stopped reading; Python would complain once more when it closes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    except OSError as error:
        print(file_sentence(error), file=sys.stderr)
        code = 1
    except Exception:
        print(_unforeseen(), file=sys.stderr)
        code = 1
    if sys.flags.inspect:  # the user's PYTHONINSPECT would leave a prompt of Python
        sys.stdout.flush()
        os._exit(code)
    sys.exit(code)


def file_sentence(error: OSError) -> str:
    """Say that a file cannot be used, and why."""
    where = f" ({error.filename})" if error.filename is not None else ""
    return f"Een bestand of map is niet te gebruiken{where}: {why(error)}."


def _unforeseen() -> str:
    file = Path(tempfile.gettempdir()) / "cursus-fout.txt"
    try:
        file.write_text(without_names(traceback.format_exc()), encoding="utf-8", errors="replace")
    except OSError:
        return "Er ging iets mis wat niemand voorzag."
    return f"Er ging iets mis wat niemand voorzag. Stuur {file} naar wie de cursus maakt: er staat geen naam in."
