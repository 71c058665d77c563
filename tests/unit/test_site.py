"""The parts of the site that can be told without building it: what the browser loads, and from what it is locked."""

from __future__ import annotations

import html
import json
import re
import zipfile
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from course.base import paths
from course.jupyter.site import bundle, edition, runtime, scorm, trust
from course.jupyter.site.command import main


def test_course_for_the_browser_has_all_that_notebooks_import() -> None:
    """Are the rooms and the content in it, and neither tests, nor keys, nor what only who writes the course needs?"""
    names = {member.name for member in bundle.course_files()}
    assert {"course/__init__.py", "course/lesson/lesson.py", "course/page/static/course.js"} <= names
    assert "course/vignettes/report.html.j2" in names
    content = [path.relative_to(paths.data_dir()).as_posix() for path in paths.data_dir().glob("questions/*.toml")]
    assert content and {f"course/_data/{name}" for name in content} <= names
    unwanted = re.compile(r"/test_|conftest|course/(authoring|jupyter|setup)/|exercises|schemas/|\.ipynb$")
    assert [name for name in names if unwanted.search(name)] == []


def test_same_content_gives_the_same_file(tmp_path: Path) -> None:
    """Does a bundle depend on nothing but its content: and does another content have another name?"""
    members = [bundle.Member("a.py", b"1"), bundle.Member("b.py", b"2")]
    first = bundle.write_bundle("deel", members, tmp_path)
    content = first.read_bytes()
    assert bundle.write_bundle("deel", reversed(members), tmp_path) == first
    assert first.read_bytes() == content
    assert bundle.write_bundle("deel", members[:1], tmp_path) != first


def test_packages_come_without_tests_and_compiled_parts_of_other_systems(tmp_path: Path) -> None:
    """Is what the browser cannot use left out, and what was compiled for it kept?"""
    wheel = tmp_path / "proef-1-py3-none-any.whl"
    kept = ["proef/__init__.py", "proef/_snel.cpython-314-wasm32-emscripten.so", "proef-1.dist-info/METADATA"]
    left = ["proef/_snel.cpython-314-x86_64-linux-gnu.so", "proef/tests/test_a.py", "proef-1.dist-info/RECORD"]
    with zipfile.ZipFile(wheel, "w") as archive:
        for name in [*kept, *left]:
            archive.writestr(name, "")
    assert [member.name for member in bundle.packages([wheel, wheel])] == kept


def test_bytecode_takes_the_place_of_its_source_alone(tmp_path: Path) -> None:
    """Is what was translated there once, and all else as it was; in a bundle, and in Python's own library?"""
    members = [bundle.Member("a.py", b"bron"), bundle.Member("b.py", b"blijft"), bundle.Member("c.txt", b"tekst")]
    library = tmp_path / "python_stdlib.zip"
    with zipfile.ZipFile(library, "w") as archive:
        for member in members:
            archive.writestr(member.name, member.content)
    bundle.rewrite_library(library, {"a.pyc": b"bytecode"})
    with zipfile.ZipFile(library) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    assert found == {"a.pyc": b"bytecode", "b.py": b"blijft", "c.txt": b"tekst"}
    assert [one.name for one in bundle.translated(members, {"c.py": b""})] == ["a.py", "b.py", "c.txt"]


def test_course_knows_what_comes_later(tmp_path: Path) -> None:
    """Does the course name the file of what only charts need, and the packages in it, and nothing of the rest?"""
    names = [
        "altair/__init__.py",
        "altair-6.dist-info/METADATA",
        "narwhals/a.py",
        "attr/__init__.py",
        "ipywidgets/a.py",
    ]
    members = [bundle.Member(name, b"") for name in names]
    charts = bundle.write_bundle("grafieken", filter(bundle.for_charts, members), tmp_path)
    told = bundle.later_file([charts])
    assert told.name == "course/_later.json"
    assert json.loads(told.content) == {charts.name: ["altair", "attr", "narwhals"]}


def test_lock_holds_every_name_that_the_kernel_asks_for(tmp_path: Path) -> None:
    """Does Pyodide find what the kernel asks for, with the hash of its file, and nothing from elsewhere?"""
    origin = tmp_path / "origin.json"
    origin.write_text(json.dumps({"info": {"python": "3.14.2"}, "packages": {"numpy": {}}}), encoding="utf-8")
    made = bundle.write_bundle("deel", [bundle.Member("a.py", b"1")], tmp_path)
    bundle.write_lock(origin, {"deel": made}, tmp_path / "lock.json")
    lock = json.loads((tmp_path / "lock.json").read_text(encoding="utf-8"))
    assert set(lock["packages"]) == {"deel", *bundle.KERNEL_PACKAGES}
    assert lock["info"] == {"python": "3.14.2"}
    assert all((tmp_path / entry["file_name"]).is_file() for entry in lock["packages"].values())


def test_locks_of_the_site_name_no_address() -> None:
    """Is all that is fetched for the site pinned with a hash, without the address of a registry?"""
    wheels = (runtime.LOCKS / "wheels.lock").read_text(encoding="utf-8")
    assert wheels.count("==") == len(re.findall(r"^[a-z0-9-]+==\S+ \\$", wheels, re.MULTILINE)) > 20
    npm = (runtime.LOCKS / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(npm)["packages"]
    assert all("integrity" in entry for name, entry in packages.items() if name)
    assert "http" not in wheels + npm and "resolved" not in npm


def test_pyodide_is_the_one_that_jupyterlite_is_made_for() -> None:
    """Is the locked Pyodide that of the locked JupyterLite?"""
    from jupyterlite_pyodide_kernel.constants import PYODIDE_VERSION

    packages = json.loads((runtime.LOCKS / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert packages["node_modules/pyodide"]["version"] == PYODIDE_VERSION


def test_without_node_the_command_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Does who has no Node.js read one sentence, and does nothing stay behind?"""
    monkeypatch.setattr(runtime.shutil, "which", lambda name: None)
    assert main([str(tmp_path / "site")]) == 1
    assert "Node.js" in capsys.readouterr().err
    assert not (tmp_path / "site").exists()


def test_package_for_a_learning_environment_names_all_its_files(tmp_path: Path) -> None:
    """Does the manifest of each edition of SCORM name one page to open, and every file that is in the package?"""
    site = tmp_path / "site"
    (site / "map").mkdir(parents=True)
    for name in ("scorm.html", "map/met spatie & é.js", ".htaccess"):
        (site / name).write_text("", encoding="utf-8")
    for package, version in zip(scorm.pack(site, tmp_path / "uit"), ("1.2", "2004 4th Edition"), strict=True):
        with zipfile.ZipFile(package) as archive:
            manifest = ElementTree.fromstring(archive.read("imsmanifest.xml"))
            inside = set(archive.namelist()) - {"imsmanifest.xml"}
        named = {unquote(file.attrib["href"]) for file in manifest.iterfind(".//{*}file")}
        assert named == inside == {"scorm.html", "map/met spatie & é.js"}
        assert [one.attrib["href"] for one in manifest.iterfind(".//{*}resource")] == ["scorm.html"]
        assert manifest.findtext(".//{*}schemaversion") == version


def test_edition_changes_with_any_file(tmp_path: Path) -> None:
    """Does the browser hear of another edition when one file differs, and of none when only the server's rules do?"""
    (tmp_path / "a.js").write_text("1", encoding="utf-8")
    found = []
    for name, text in (("a.js", "1"), ("a.js", "2"), ("_headers", "x")):
        (tmp_path / name).write_text(text, encoding="utf-8")
        (tmp_path / "edition.json").unlink(missing_ok=True)
        edition.write(tmp_path, "")
        found.append(json.loads((tmp_path / "edition.json").read_text(encoding="utf-8"))["edition"])
    assert found[0] != found[1] == found[2]


def test_rules_let_nothing_in_from_elsewhere(tmp_path: Path) -> None:
    """Do the rules for each server name no other machine, and do they all say the same?"""
    trust.write(tmp_path)
    policy = trust.HEADERS["Content-Security-Policy"]
    assert (
        "http" not in policy and "*" not in policy and "'unsafe-inline'" not in policy.partition("script-src")[2][:40]
    )
    texts = [(tmp_path / name).read_text(encoding="utf-8") for name in trust.FOR_SERVER]
    assert all(policy in html.unescape(text) for text in texts)
    ElementTree.fromstring((tmp_path / "web.config").read_text(encoding="utf-8"))
