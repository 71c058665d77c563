"""Pictures as content: ``data/pictures.toml`` says what each drawing in ``data/pictures/`` shows, in words too."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from course.base.paths import data_dir

from .decode import Entry, Named, Slug, Source, Text, by_id, load
from .errors import DataError, suggestion

FILE = "pictures.toml"
FOLDER = "pictures"


class PictureTable(Named, frozen=True, kw_only=True):
    """A picture: what it shows in words, or that it only decorates; who made it, and under which licence.

    Attributes:
        alternative: what someone who does not see the picture hears in its place.
        points: the rest of what a diagram says, a line for each part; it folds out under the picture.
        title: what stands under a diagram.
        source: where the idea of a diagram comes from.
    """

    id: Slug
    maker: Text
    licence: Literal["CC0-1.0", "CC-BY-4.0"]
    alternative: str = ""
    decorative: bool = False
    title: str = ""
    points: tuple[Text, ...] = ()
    source: Source | None = None

    def __post_init__(self) -> None:
        if bool(self.alternative) == self.decorative:
            raise ValueError("Een plaatje heeft óf woorden (‘alternative’) óf het is versiering (‘decorative = true’).")
        if self.points and not self.title:
            raise ValueError("Een tekening met uitleg (‘points’) heeft een opschrift (‘title’).")


class PictureFile(Entry, frozen=True, kw_only=True):
    """The pictures of the course."""

    picture: tuple[PictureTable, ...] = ()


def picture(picture_id: str) -> PictureTable:
    """Return what is known of a picture; an unknown id raises :class:`DataError` with the nearest ids."""
    known = _pictures()
    if picture_id not in known:
        raise DataError(f"Het plaatje ‘{picture_id}’ staat niet in data/{FILE}.{suggestion(picture_id, known)}")
    return known[picture_id]


def picture_ids() -> list[str]:
    """Return the ids of all pictures, in the order of the file."""
    return list(_pictures())


def drawing(picture_id: str) -> str:
    """Return the drawing itself, an ``<svg>``.

    Raises:
        DataError: the drawing cannot be read.
    """
    path = data_dir() / FOLDER / f"{picture_id}.svg"
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"Deze tekening kan niet worden gelezen ({error}).", file=path) from None


def load_pictures(path: Path) -> dict[str, PictureTable]:
    """Read a file of pictures and check its form; a fault raises :class:`DataError` with the entry."""
    return by_id(load(path, PictureFile).picture, path)


@cache
def _pictures() -> dict[str, PictureTable]:
    return load_pictures(data_dir() / FILE)
