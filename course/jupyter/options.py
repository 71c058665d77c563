"""The options of ``python3 cursus.py``: standard library only, for cursus.py reads them before any installation."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn


class _DutchParser(argparse.ArgumentParser):
    """argparse with its few own words in Dutch."""

    def format_help(self) -> str:
        return super().format_help().replace("usage:", "gebruik:", 1)

    def error(self, message: str) -> NoReturn:
        dutch = {
            "unrecognized arguments: ": "deze optie is er niet: ",
            "argument ": "",
            "expected one argument": "hier hoort nog iets achter",
        }
        for english, words in dutch.items():
            message = message.replace(english, words)
        self.exit(2, f"cursus.py: {message}. Met --help zie je welke opties er zijn.\n")


def parser() -> argparse.ArgumentParser:
    """Return the parser of the options for starting the course, with Dutch explanations."""
    result = _DutchParser(
        prog="cursus.py",
        usage="python3 cursus.py [opties]\n         python3 cursus.py test [opties van pytest]",
        description="Start de cursus 'Inclusief voor de klas' in je browser.",
        epilog="Met 'test' worden alle tests gedraaid.",
        add_help=False,
        allow_abbrev=False,
    )
    group = result.add_argument_group("opties")
    group.add_argument("--no-browser", action="store_true", help="open geen browser, maar laat het adres zien")
    group.add_argument("--port", type=_port, default=8888, metavar="NUMMER", help="poort van de cursus (8888)")
    group.add_argument(
        "--dir",
        type=Path,
        metavar="MAP",
        help="map met jouw notebooks en antwoorden (mijn-cursus; met --docent: nakijken)",
    )
    group.add_argument("--docent", action="store_true", help="open de inrichting voor docenten, met nbgrader")
    group.add_argument("--help", "-h", action="help", help="laat deze uitleg zien")
    return result


def _port(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(f"'{text}' is geen poort; kies een getal van 1 tot en met 65535")
    return int(text)
