"""The site as a package that a learning environment takes by upload: SCORM 1.2 and 2004.

It opens one page, which opens the course in a window of its own: within the frame of another site a browser may keep
nothing. The environment hears "begun" and "completed", and never an answer.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from .trust import FOR_SERVER

_PAGE = "scorm.html"
_TITLE = "Inclusief voor de klas"


class _Edition(NamedTuple):
    """How an edition of SCORM calls what is the same in both."""

    file: str
    version: str
    content: str
    adl: str
    kind: str


_EDITIONS = (
    _Edition(
        "cursus-scorm-1.2.zip",
        "1.2",
        "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
        "http://www.adlnet.org/xsd/adlcp_rootv1p2",
        "scormtype",
    ),
    _Edition(
        "cursus-scorm-2004.zip",
        "2004 4th Edition",
        "http://www.imsglobal.org/xsd/imscp_v1p1",
        "http://www.adlnet.org/xsd/adlcp_v1p3",
        "scormType",
    ),
)


def pack(site: Path, place: Path) -> list[Path]:
    """Pack a built site in both editions, as zips in the folder ``place``; return them."""
    place.mkdir(parents=True, exist_ok=True)
    paths = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    names = sorted(path for path in paths if path not in FOR_SERVER)
    made = []
    for edition in _EDITIONS:
        made.append(place / edition.file)
        with zipfile.ZipFile(made[-1], "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("imsmanifest.xml", _manifest(edition, names))
            for name in names:
                archive.write(site / name, name)
    return made


def _manifest(edition: _Edition, names: Iterable[str]) -> str:
    files = "\n".join(f'      <file href="{escape(quote(name))}" />' for name in names)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="inclusief-voor-de-klas" version="1" xmlns="{edition.content}" xmlns:adlcp="{edition.adl}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>{edition.version}</schemaversion>
  </metadata>
  <organizations default="cursus">
    <organization identifier="cursus">
      <title>{_TITLE}</title>
      <item identifier="les" identifierref="pagina" isvisible="true"><title>{_TITLE}</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="pagina" type="webcontent" adlcp:{edition.kind}="sco" href="{_PAGE}">
{files}
    </resource>
  </resources>
</manifest>
"""
