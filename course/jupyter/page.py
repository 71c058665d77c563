"""``cursus page``: write a module as one page, to read on a telephone, to keep or to print."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from course.base.errors import CourseError
from course.base.reasons import why
from course.record.files import replace_file

from .options import page_parser


def main(argv: Sequence[str], default_folder: Path) -> int:
    """Write the page of the module that is named; returns the exit code."""
    options = page_parser().parse_args(argv)
    from course.base.paths import data_dir
    from course.data.kept import whole
    from course.lesson.lesson import Lesson
    from course.lesson.paper import module_named, page_of

    try:
        module = module_named(options.module)
        target = (options.to or Path(f"pagina-{module}.html")).expanduser().absolute()
        folder = (options.dir or default_folder).expanduser().absolute()
        les = Lesson(module, data_dir() / "questions" / f"{module}.toml", folder / "modules")
        content = whole(page_of(les, {"show": les.show, "cards": les.cards}))
        replace_file(target, content)
    except CourseError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{target} kon niet worden geschreven: {why(error)}.", file=sys.stderr)
        return 1
    print(
        f"Klaar: {target} ({len(content.encode()) / 1000:.0f} kB). Open het in een browser, druk het af of stuur het "
        "naar je telefoon."
    )
    return 0
