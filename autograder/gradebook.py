"""What may be wrong with a gradebook, found before any work is done and told in one Dutch sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from nbgrader.api import Base
from sqlalchemy import Engine, create_engine, inspect
from sqlalchemy.engine import make_url

from autograder.problem import Problem

#: What a database says, in lower case, and what that means for a lecturer.
_MEANINGS = (
    (
        ("database is locked", "database table is locked", "lock timeout", "could not obtain lock"),
        "is nu bezet door een ander programma (formgrader, een tweede venster of een programma dat bestanden "
        "synchroniseert). Sluit dat, of wacht even, en typ hetzelfde nog eens",
    ),
    (
        ("readonly database", "read-only", "permission denied"),
        "mag hier niet worden veranderd. Haal de schrijfbeveiliging van het bestand en zijn map",
    ),
    (("unable to open database file",), "is niet te openen. Bestaat de map, en mag je daar schrijven"),
    (
        ("disk is full", "no space left", "disk i/o error"),
        "kan niet worden bijgewerkt: de schijf is vol of stuk. Maak ruimte en typ hetzelfde nog eens",
    ),
    (
        ("not a database", "malformed", "file is encrypted"),
        "is beschadigd of van een ander programma. Zet een reservekopie terug, of geef het bestand een andere naam en "
        "draai 'autograder release'",
    ),
)
_OLDER = (
    "is gemaakt met een oudere nbgrader. Maak er een kopie van, draai in deze map 'nbgrader db upgrade' en typ "
    "hetzelfde nog eens"
)
#: Tables into which nbgrader's upgrades move what stood elsewhere; without them it would begin with empty ones.
_BY_UPGRADE = {"base_cell", "course"}


def meaning(error: BaseException | str) -> str:
    """Return what an error of a database means, as a Dutch phrase that continues "De cijferlijst …"."""
    said = str(getattr(error, "orig", None) or error)
    for words, told in _MEANINGS:
        if any(word in said.casefold() for word in words):
            return told
    if "no such column" in said or "no such table" in said:
        return _OLDER
    return f"is niet te openen: {said.splitlines()[0] if said else type(error).__name__}"


def is_for_all(error: BaseException | str) -> bool:
    """Tell whether an error is about the place of the gradebook, so that no student's scores can be written."""
    return any(part in meaning(error) for part in ("schijf is vol", "schrijfbeveiliging"))


def shown(url: str) -> str:
    """Return a database's address without its password."""
    return make_url(url).render_as_string(hide_password=True)


def check_shape(url: str) -> None:
    """Make sure that a database is empty or a gradebook of this nbgrader: nbgrader would add its tables to any other.

    Raises:
        Problem: it is another program's, or an older nbgrader's.
        SQLAlchemyError: it cannot be opened.
    """
    with _engine(url) as engine:
        found = inspect(engine)
        tables = set(found.get_table_names())
        ours = {name: set(table.columns.keys()) for name, table in Base.metadata.tables.items()}
        if tables and not tables & {"assignment", "alembic_version"}:
            raise Problem(f"De database {shown(url)} is van een ander programma en geen cijferlijst.")
        if tables and _BY_UPGRADE - tables:
            raise Problem(f"De cijferlijst {shown(url)} {_OLDER}.")
        for name in sorted(tables & ours.keys()):
            if ours[name] - {column["name"] for column in found.get_columns(name)}:
                raise Problem(f"De cijferlijst {shown(url)} {_OLDER}.")


def check_writable(url: str) -> None:
    """Make sure that a gradebook in a file can be written now, so that no work is begun that cannot be ended.

    Raises:
        SQLAlchemyError, sqlite3.Error: it cannot.
    """
    if make_url(url).get_backend_name() != "sqlite":
        return  # a server lets many write at once
    with _engine(url) as engine, closing(engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("BEGIN IMMEDIATE")
        cursor.execute("ROLLBACK")


@contextmanager
def _engine(url: str) -> Iterator[Engine]:
    engine = create_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()
