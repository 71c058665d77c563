"""The command for who writes the course: ``python -m course.authoring new instrument|module|assignment|question …``.

It makes a working beginning, with "Nog te schrijven" where a person must go on, and says what to do next.
"""

from __future__ import annotations

import argparse
import sys

from course.base.command import run_command
from course.base.errors import CourseError

from . import new


def parser() -> argparse.ArgumentParser:
    """Return what the command line understands."""
    main = argparse.ArgumentParser(prog="python -m course.authoring", description="Tools for who writes the course.")
    verbs = main.add_subparsers(dest="verb", required=True)
    kinds = verbs.add_parser("new", help="begin something new").add_subparsers(dest="what", required=True)

    one = kinds.add_parser("instrument", help="a folder that shows something with the answer to a question")
    one.add_argument("id", help="what TOML calls it, for example 'class_map'")
    one.set_defaults(make=lambda given: new.instrument(given.id))

    one = kinds.add_parser("module", help="a notebook with its questions, in the study plan")
    one.add_argument("id", help="number and name, for example '07-overgang'")
    one.add_argument("--title", required=True, help="the title that a learner reads, in Dutch")
    one.set_defaults(make=lambda given: new.module(given.id, given.title))

    one = kinds.add_parser("assignment", help="a notebook that is handed in, with its questions and keys")
    one.add_argument("id", help="the id of its module, for example '07-overgang'")
    one.add_argument("--title", required=True, help="the title that a learner reads, in Dutch")
    one.set_defaults(make=lambda given: new.assignment(given.id, given.title))

    one = kinds.add_parser("question", help="a question of a module, with the cell that asks it")
    one.add_argument("module", help="for example '03-differentiatie'")
    one.add_argument("id", help="the question's own id; it never changes after a release")
    one.add_argument("--kind", default="choice", help="a kind of question or an instrument (default: %(default)s)")
    one.add_argument("--after", help="the id of the cell that it comes after (default: the last question)")
    one.set_defaults(make=lambda given: new.question(given.module, given.id, given.kind, given.after))
    return main


def main(arguments: list[str]) -> int:
    """Make what is asked and say what to do next; return the exit code."""
    given = parser().parse_args(arguments)
    try:
        made: new.Made = given.make(given)
    except CourseError as refusal:
        print(refusal, file=sys.stderr)
        return 1
    print("Made:", *(f"  {path}" for path in made.files), "Next:", sep="\n")
    print(*(f"  {number}. {step}" for number, step in enumerate(made.next, start=1)), sep="\n")
    return 0


if __name__ == "__main__":
    run_command(lambda: main(sys.argv[1:]))
