"""The options for starting the course: standard library only, for cursus.py reads them before any installation."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn

#: Said by every command that needs more than what a learner has installed.
NO_LECTURER = "Wat docenten nodig hebben, staat hier nog niet: start één keer met 'python3 cursus.py --docent'."


class DutchParser(argparse.ArgumentParser):
    """argparse with its few own words in Dutch."""

    def __init__(self, **about: Any) -> None:
        super().__init__(**about, add_help=False, allow_abbrev=False)
        # The titles that argparse gives to what stands in no group of its own.
        self._positionals.title, self._optionals.title = "wat je erbij typt", "opties"
        self.add_argument("--help", "-h", action="help", help="laat deze uitleg zien")

    def format_help(self) -> str:
        return super().format_help().replace("usage:", "gebruik:", 1)

    def error(self, message: str) -> NoReturn:
        dutch = {
            "unrecognized arguments: ": "deze optie is er niet: ",
            "argument ": "",
            "expected one argument": "hier hoort nog iets achter",
            "the following arguments are required: ": "hier ontbreekt nog: ",
        }
        for english, words in dutch.items():
            message = message.replace(english, words)
        self.exit(2, f"{self.prog}: {message}. Met --help zie je welke opties er zijn.\n")


def parser(command: str = "cursus") -> argparse.ArgumentParser:
    """Return the parser of the options for starting the course, with Dutch explanations.

    ``command`` is what was typed: the installed command, or cursus.py in a checkout, which also runs the tests.
    """
    file = command.endswith("cursus.py")
    result = DutchParser(
        prog=command.rpartition(" ")[2],
        usage=f"{command} [opties]\n         {command} check [opties]\n         {command} site [MAP]"
        + f"\n         {command} page MODULE [opties]"
        + (f"\n         {command} test [opties van pytest]" if file else ""),
        description="Start de cursus 'Inclusief voor de klas' in je browser.",
        epilog="Met 'check' zie je of alles werkt. Met 'site' maak je een site waarvoor niemand iets installeert. "
        "Met 'page' maak je van een module één pagina, om te lezen op je telefoon of om af te drukken."
        + (" Met 'test' worden alle tests gedraaid." if file else ""),
    )
    result.add_argument("--no-browser", action="store_true", help="open geen browser, maar laat het adres zien")
    result.add_argument(
        "--port", type=_port, metavar="NUMMER", help="poort van de cursus (8888, of die van de vorige keer)"
    )
    result.add_argument(
        "--dir",
        type=Path,
        metavar="MAP",
        help="map met jouw notebooks en antwoorden (mijn-cursus; met --docent: nakijken)",
    )
    result.add_argument("--docent", action="store_true", help="open de inrichting voor docenten, met nbgrader")
    return result


def _part(command: str, name: str, arguments: str, description: str) -> argparse.ArgumentParser:
    """Return the parser of what follows the name of a part, still without its arguments."""
    return DutchParser(
        prog=f"{command.rpartition(' ')[2]} {name}",
        usage=f"{command} {name} {arguments}",
        description=description,
    )


def site_parser(command: str = "cursus") -> argparse.ArgumentParser:
    """Return the parser of what follows ``site``, with Dutch explanations; ``command`` as in ``parser``."""
    result = _part(
        command,
        "site",
        "[MAP] [opties]",
        "Maak van de cursus een site: zet de map op je webruimte, en studenten openen alleen een link.",
    )
    result.add_argument(
        "folder",
        type=Path,
        nargs="?",
        default=Path("cursus-site"),
        metavar="MAP",
        help="de map voor de site (cursus-site)",
    )
    result.add_argument(
        "--scorm",
        action="store_true",
        help="maak in MAP twee pakketten voor een leeromgeving (SCORM 1.2 en 2004) in plaats van een site",
    )
    return result


def page_parser(command: str = "cursus") -> argparse.ArgumentParser:
    """Return the parser of what follows ``page``, with Dutch explanations; ``command`` as in ``parser``."""
    result = _part(
        command,
        "page",
        "MODULE [opties]",
        "Maak van een module één pagina die op zichzelf staat, met jouw antwoorden als die er zijn.",
    )
    result.add_argument("module", metavar="MODULE", help="de module, zoals 03 of 03-differentiatie")
    result.add_argument("--dir", type=Path, metavar="MAP", help="map met jouw notebooks en antwoorden (mijn-cursus)")
    result.add_argument("--to", type=Path, metavar="BESTAND", help="het bestand (pagina-MODULE.html)")
    return result


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"'{text}' is geen poort; kies een getal van 1 tot en met 65535")
    return int(text)
