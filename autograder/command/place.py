"""What several commands take: the folder (``nakijken``, unless the lecturer is in it or names another), a database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from autograder.grade.choices import OPEN, WAYS
from autograder.problem import Problem

HERE = Path("nakijken")


def _meant(folder: Path) -> Path:
    """Return the course folder; that is this one when the command is given inside it, as in JupyterLab's terminal."""
    inside = not HERE.exists() and (Path.cwd().name == HERE.name or Path("nbgrader_config.py").is_file())
    return Path() if folder == HERE and inside else folder


def _known(wanted: str) -> str:
    """Return a way to lock code in, as it is typed. Raises ``Problem`` for one that does not exist."""
    if wanted not in ("", *WAYS):
        raise Problem(f"Na --afscherming staat {', '.join(WAYS[:-1])} of {WAYS[-1]}.")
    return wanted


def locked_in(within: str, unfenced: bool) -> str:
    """Return the way that two options tell together."""
    return OPEN if unfenced else within


Folder = Annotated[Path, typer.Option("--dir", metavar="MAP", help="De nakijkmap.", callback=_meant)]
Database = Annotated[
    str, typer.Option("--db", metavar="ADRES", help="Een andere database dan in nbgrader_config.py (SQLAlchemy).")
]
Assignment = Annotated[
    str | None, typer.Argument(metavar="[OPDRACHT]", help="Bijvoorbeeld 03-differentiatie; standaard alle.")
]
Keys = Annotated[
    bool | None,
    typer.Option(
        "--met-antwoorden/--zonder-antwoorden",
        help="Met of zonder goede antwoorden en uitleg (om de vragen te hergebruiken); dat blijft zoals je koos.",
    ),
]
Within = Annotated[
    str,
    typer.Option(
        "--afscherming",
        metavar="WAT",
        help="Waarin code van studenten draait: bubblewrap, container of geen; standaard de beste die er is.",
        callback=_known,
    ),
]
Unfenced = Annotated[
    bool,
    typer.Option(
        "--zonder-afscherming",
        help="Hetzelfde als --afscherming geen. Alleen als je hun code vertrouwt.",
    ),
]
Address = Annotated[
    str,
    typer.Option(
        "--scheduler",
        metavar="ADRES",
        help="Reken op de computers van een dask-cluster, zoals tls://rekenserver:8786, in plaats van op deze.",
    ),
]
Certificates = Annotated[
    Path | None,
    typer.Option(
        "--certificaten",
        metavar="MAP",
        help="Map met ca.pem, cert.pem en key.pem voor dat cluster; nodig als het niet op deze computer draait.",
    ),
]
