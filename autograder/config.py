"""The lecturer's course folder: where everything lies, and nbgrader's settings for it."""

from __future__ import annotations

import os
import re
import sqlite3
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import nbgrader
from nbgrader.api import Gradebook, InvalidEntry
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SAWarning, SQLAlchemyError
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from autograder.gradebook import check_shape, check_writable, meaning, shown
from autograder.problem import Problem
from course.base.reasons import why

# nbgrader's own use of its session; not for the lecturer
warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")

CONFIG_NAME = "nbgrader_config.py"
#: Where nbgrader finds the templates of its pages: ours go before its own, which ask a server elsewhere for MathJax.
TEMPLATES = [
    str(Path(__file__).parent / "feedback" / "templates" / "nbgrader"),
    str(Path(nbgrader.__file__).parent / "server_extensions" / "formgrader" / "templates"),
]
COURSE_ID = "inclusief-voor-de-klas"
#: What nbgrader accepts in a path and in its own search patterns: no separators, no ``*``, ``?`` or ``[``, no ``+``.
_SAFE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,99}")

DEFAULT_CONFIG = f'''\
# Instellingen van nbgrader voor deze nakijkmap. De regels met een # ervoor kun je aanzetten.
from autograder.config import TEMPLATES
from autograder.release import STUBS

c = get_config()
c.merge(STUBS)  # wat een student ziet waar een uitwerking stond
c.HTMLExporter.extra_template_basedirs = TEMPLATES  # formgrader haalt niets van internet

c.CourseDirectory.course_id = "{COURSE_ID}"

# De cijferlijst staat in gradebook.db in deze map. Een andere database, bijvoorbeeld PostgreSQL:
# c.CourseDirectory.db_url = "postgresql+psycopg://gebruiker:wachtwoord@server/cijfers"

# Hoeveel seconden het nakijken van één vraag mag duren.
c.Execute.timeout = 60
c.Execute.store_widget_state = False
c.Execute.extra_arguments = ["--log-level=ERROR"]

# Cellen die een student heeft weggehaald, komen terug.
c.OverwriteCells.add_missing_cells = True
'''


@dataclass(frozen=True)
class CourseFolder:
    """A course folder in nbgrader's shape, with ``ingeleverd/`` for the hand-ins as they came in.

    ``config`` is what ``nbgrader_config.py`` says; ``root`` is absolute.
    """

    root: Path
    config: Config

    @classmethod
    def open(cls, root: Path, db: str = "") -> CourseFolder:
        """Open an existing course folder.

        Args:
            root: the folder that holds ``nbgrader_config.py``.
            db: SQLAlchemy URL of the gradebook; empty for the one in the settings.

        Raises:
            Problem: there is no course folder here, or its settings cannot be read.
        """
        root = root.resolve()
        if not (root / CONFIG_NAME).is_file():
            raise Problem(
                f"In {root} staat nog geen nakijkmap. Maak er een met 'autograder release', "
                "of wijs met --dir een andere map aan."
            )
        try:
            config = PyFileConfigLoader(CONFIG_NAME, path=str(root)).load_config()
        except Exception as error:  # the file is the lecturer's own Python; anything may go wrong in it
            raise Problem(f"Het bestand {root / CONFIG_NAME} is niet te lezen: {error}.") from None
        if db:
            config.CourseDirectory.db_url = db
        folder = cls(root, config)
        folder._check_db()
        return folder

    @classmethod
    def create(cls, root: Path, db: str = "") -> CourseFolder:
        """Open a course folder; make it, with its settings, when it is not there yet.

        Raises:
            Problem: the folder cannot be made, or see ``open``.
        """
        config = root / CONFIG_NAME
        if not config.exists():
            try:
                root.mkdir(parents=True, exist_ok=True)
                config.write_text(DEFAULT_CONFIG, encoding="utf-8")
            except OSError as error:
                raise Problem(f"De map {root} is niet te maken of niet beschrijfbaar: {why(error)}.") from None
        return cls.open(root, db)

    def _check_db(self) -> None:
        """Open the gradebook once, so that a wrong URL or a missing driver is told before any work is done."""
        # nbgrader starts the program alembic by name; it stands beside this Python, which need not be in PATH
        here = str(Path(sys.executable).parent)
        if here not in os.environ.get("PATH", "").split(os.pathsep):
            os.environ["PATH"] = os.pathsep.join([here, os.environ.get("PATH", "")])
        url = self.coursedir().db_url
        try:
            make_url(url)
        except ArgumentError:
            raise Problem(f"{url!r} is geen geldig adres van een database.") from None
        try:
            with self._told():
                check_shape(url)
            with self.gradebook():
                pass
        except ModuleNotFoundError as error:
            hint = " Begin het adres met postgresql+psycopg://, dat kan wel." if error.name == "psycopg2" else ""
            raise Problem(f"Voor de database {shown(url)} ontbreekt het Python-pakket '{error.name}'.{hint}") from None
        except OSError as error:
            raise Problem(f"De cijferlijst {shown(url)} {meaning(error)}.") from None

    def check_writable(self) -> None:
        """Make sure that the gradebook can be written, before the first file is touched.

        Raises:
            Problem: another program holds it, or it may not be changed.
        """
        with self._told():
            check_writable(self.coursedir().db_url)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say in one sentence what is wrong with the gradebook; nbgrader hides some of it in an error of its own."""
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error, InvalidEntry) as error:
            raise Problem(f"De cijferlijst {shown(self.coursedir().db_url)} {meaning(error)}.") from None

    # -- nbgrader's own objects ------------------------------------------------------------------------------------

    def coursedir(self, assignment: str = "", student: str = "*") -> CourseDirectory:
        """Return nbgrader's view of this folder, aimed at one assignment and one student (``*`` for all)."""
        coursedir = CourseDirectory(config=self.config)
        coursedir.root = str(self.root)
        coursedir.assignment_id, coursedir.student_id = assignment, student
        return coursedir

    @contextmanager
    def gradebook(self) -> Iterator[Gradebook]:
        """Open the gradebook; what goes wrong in it becomes a ``Problem``."""
        coursedir = self.coursedir()
        with self._told(), Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
            yield gradebook

    # -- places ----------------------------------------------------------------------------------------------------

    def _step(self, step: str, assignment: str, student: str) -> Path:
        coursedir = self.coursedir()
        directory = getattr(coursedir, f"{step}_directory")
        return Path(coursedir.format_path(directory, student, assignment))

    def source(self, assignment: str) -> Path:
        return self._step("source", assignment, ".")

    def release(self, assignment: str) -> Path:
        return self._step("release", assignment, ".")

    def submitted(self, assignment: str, student: str) -> Path:
        return self._step("submitted", assignment, student)

    def autograded(self, assignment: str, student: str) -> Path:
        return self._step("autograded", assignment, student)

    def feedback(self, assignment: str, student: str) -> Path:
        return self._step("feedback", assignment, student)

    def kept(self, assignment: str, student: str) -> Path:
        """Return where a student's hand-ins are kept exactly as they came in, the older ones too."""
        return self.root / "ingeleverd" / assignment / student

    def released(self) -> list[str]:
        """Return the ids of the assignments that were released here, in order."""
        folder = self.release("x").parent
        return sorted(path.name for path in folder.glob("*") if path.is_dir()) if folder.is_dir() else []

    def submitters(self, assignment: str) -> list[str]:
        """Return the ids of the students whose work for this assignment stands in ``submitted/``, in order."""
        folders = self.submitted(assignment, "x").parent.parent.glob(f"*/{assignment}")
        return sorted(path.parent.name for path in folders if path.is_dir())

    def choose(self, assignment: str | None) -> list[str]:
        """Return the one assignment asked for, or all that were released.

        Raises:
            Problem: it was not released here, or nothing was.
        """
        released = self.released()
        if not released:
            raise Problem(f"In {self.root} is nog geen opdracht klaargezet. Doe dat met 'autograder release'.")
        if assignment is None:
            return released
        if assignment not in released:
            raise Problem(f"Opdracht '{assignment}' is hier niet klaargezet. Wel klaargezet: {', '.join(released)}.")
        return [assignment]


def is_safe_id(text: str) -> bool:
    """Tell whether a student or assignment id can be used as a folder name, by nbgrader too."""
    return _SAFE_ID.fullmatch(text) is not None
