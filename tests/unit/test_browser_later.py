"""Packages that the site fetches when they are first imported; here without a browser."""

from __future__ import annotations

import importlib
import io
import json
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from course.base import browser
from course.base.errors import CourseError


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where packages stand in the browser, with a course in it that knows of one to be fetched later."""
    (tmp_path / "course").mkdir()
    later = {"grafieken-1.zip": ["tekenpakket_van_later"]}
    (tmp_path / "course" / browser.LATER).write_text(json.dumps(later), encoding="utf-8")
    for name in [one for one in sys.modules if one.startswith("tekenpakket_van_later")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path, browser.Later(tmp_path / "course")])
    monkeypatch.setattr(browser, "site", lambda: "http://127.0.0.1/cursus")
    return tmp_path


def test_package_is_fetched_once_when_it_is_imported(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is its file asked for at the first import and never for another package, and does the import go on?"""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("tekenpakket_van_later/__init__.py", "from . import deel")
        archive.writestr("tekenpakket_van_later/deel.py", "staat = 1")
    asked: list[str] = []
    monkeypatch.setattr(browser, "_fetch", lambda address: asked.append(address) or content.getvalue())
    with pytest.raises(ImportError):
        importlib.import_module("bestaat_niet_en_komt_niet")
    assert asked == []
    assert importlib.import_module("tekenpakket_van_later").deel.staat == 1
    assert asked == ["http://127.0.0.1/cursus/python/grafieken-1.zip"]


def test_without_network_a_sentence_says_so(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Does who is offline before all is there read what to do?"""

    class Request:
        status = 0

        def open(self, *given: object) -> None:
            """Begin."""

        def send(self) -> None:
            raise OSError("NetworkError")

    monkeypatch.setitem(sys.modules, "js", SimpleNamespace(XMLHttpRequest=SimpleNamespace(new=Request)))
    with pytest.raises(CourseError, match="internet"):
        importlib.import_module("tekenpakket_van_later")
