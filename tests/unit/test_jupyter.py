"""Is JupyterLab arranged from the course's own files alone, and does everything it needs exist?"""

from __future__ import annotations

import errno
import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook, new_output

from course.jupyter import HERE, arrangement, notebooks, server, start
from course.jupyter import translation as dutch
from course.jupyter.delivery import STATE_FOLDER

LAB = Path(sys.prefix) / "share" / "jupyter" / "lab"
LABEXTENSIONS = LAB.parent / "labextensions"


@cache
def program() -> str:
    """Return the installed JupyterLab and its extensions as the browser gets them, the main part first."""
    scripts = sorted((LAB / "static").glob("jlab_core*.js")) + sorted((LAB / "static").glob("[!j]*.js"))
    scripts += sorted(LABEXTENSIONS.glob("@*/*/static/*.js"))
    return "".join(path.read_text(encoding="utf-8") for path in scripts)


def test_nothing_of_the_users_own_jupyter_gets_in(tmp_path: Path) -> None:
    """Are all of Jupyter's folders within the learner's folder, whatever the user has set?"""
    own = {"JUPYTER_CONFIG_DIR": "/x", "JUPYTERLAB_DIR": "/x", "IPYTHONDIR": "/x", "PYTHONPATH": "/x", "LANG": "nl"}
    environment = arrangement.environment(tmp_path, own, "token")
    assert "/x" not in environment.values()
    assert environment["LANG"] == "nl"
    for name in ("DATA_DIR", "RUNTIME_DIR"):
        assert Path(environment[f"JUPYTER_{name}"]).is_relative_to(tmp_path / STATE_FOLDER)
    for name in ("JUPYTERLAB_SETTINGS_DIR", "JUPYTERLAB_WORKSPACES_DIR", "IPYTHONDIR"):
        assert Path(environment[name]).is_relative_to(tmp_path / STATE_FOLDER)


def test_learner_has_no_grading_tools_and_the_lecturer_has(tmp_path: Path) -> None:
    """Does only --docent switch on nbgrader's part of the server, and terminals?"""
    learner = arrangement.server_settings(tmp_path, 8888, lecturer=False, root=False)["ServerApp"]
    lecturer = arrangement.server_settings(tmp_path, 8888, lecturer=True, root=False)["ServerApp"]
    assert list(learner["jpserver_extensions"]) == ["course.jupyter"]
    assert lecturer["jpserver_extensions"]["nbgrader.server_extensions.formgrader"]
    assert not learner["terminals_enabled"]
    assert learner["root_dir"] == str(tmp_path)
    assert learner["ip"] == "127.0.0.1"


def test_server_allows_no_address_but_its_own() -> None:
    """Does the page's policy name no other machine, and no scheme that would let one in?"""
    for rule in arrangement.CONTENT_SECURITY_POLICY.split("; "):
        _, *allowed = rule.split()
        assert set(allowed) <= {"'self'", "'unsafe-inline'", "'unsafe-eval'", "data:", "blob:", "ws:"}, rule


@pytest.mark.parametrize("who", ["learner", "lecturer"])
def test_every_setting_exists_in_this_jupyterlab(who: str) -> None:
    """Is every overridden setting one that the installed JupyterLab knows, with a value that it allows?"""
    overrides = json.loads((HERE / who / "overrides.json").read_text(encoding="utf-8"))
    for plugin, settings in overrides.items():
        package, _, name = plugin.partition(":")
        schema = json.loads((LAB / "schemas" / package / f"{name}.json").read_text(encoding="utf-8"))
        for setting, value in settings.items():
            declared = schema["properties"][setting]
            if "oneOf" in declared:
                assert value in [choice["const"] for choice in declared["oneOf"]], (plugin, setting)


@pytest.mark.parametrize("who", ["learner", "lecturer"])
def test_every_part_switched_off_exists(who: str) -> None:
    """Is every plugin that is switched off one of the installed JupyterLab, so that a new name does not slip by?"""
    extensions = {"/".join(path.parts[-3:-1]) for path in LABEXTENSIONS.glob("@*/*/package.json")}
    extensions |= {path.parent.name for path in (HERE / "labextensions").glob("*/package.json")}
    page = json.loads((HERE / who / "page_config.json").read_text(encoding="utf-8"))
    for name in page["disabledExtensions"]:
        assert name in extensions or f'"{name}' in program(), name


def test_settings_that_the_learner_relies_on() -> None:
    """Is it Dutch, without news, without a question at ▶▶, with every cell in the page?"""
    overrides = json.loads((HERE / "learner" / "overrides.json").read_text(encoding="utf-8"))
    assert overrides["@jupyterlab/translation-extension:plugin"]["locale"] == dutch.LOCALE
    assert overrides["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    assert overrides["@jupyterlab/apputils-extension:sessionDialogs"]["skipKernelRestartDialog"] is True
    assert overrides["@jupyterlab/notebook-extension:tracker"]["windowingMode"] == "none"
    assert overrides["@jupyterlab/docmanager-extension:plugin"]["autosaveInterval"] <= 30


# Dutch texts.


def test_our_texts_complete_the_language_pack() -> None:
    """Are the pack's texts and ours served together, ours first?"""
    texts = dutch.dutch_texts()["jupyterlab"]
    assert texts["File Changed"] == ["Bestand gewijzigd"]
    assert texts["Cancel"] == ["Annuleren"]
    assert len(texts) > 900


def test_texts_say_je_and_keep_their_blanks() -> None:
    """Does the interface address the learner as "je", and does every text fill in what the English one does?"""
    for domain in sorted((HERE / "taal").glob("*.json")):
        for english, forms in json.loads(domain.read_text(encoding="utf-8")).items():
            assert 1 <= len(forms) <= 2, english
            blanks = set(re.findall(r"%\d", english)) | ({"%1"} if len(forms) == 2 else set())
            for form in forms:
                assert not re.search(r"\b[Uu]w?\b", form), form
                assert set(re.findall(r"%\d", form)) <= blanks, english


def test_texts_belong_to_this_jupyterlab() -> None:
    """Is every text that we translate still one of the installed JupyterLab?"""
    ours = json.loads((HERE / "taal" / "jupyterlab.json").read_text(encoding="utf-8"))
    for english in ours:
        as_written = json.dumps(english, ensure_ascii=False)[1:-1]
        forms = (as_written, english, as_written.replace('\\"', '"'), as_written.replace("©", "\\xa9"))
        assert any(form in program() for form in forms), english


# Starting.


def test_learner_has_the_front_and_the_lecturer_a_whole_jupyterlab(tmp_path: Path) -> None:
    """Does JupyterLab find the front of the course for a learner, and open on it; and not for a lecturer?"""
    learner, lecturer = (
        arrangement.server_settings(tmp_path, 8888, lecturer=one, root=False)["LabApp"] for one in (False, True)
    )
    (place,) = learner["extra_labextensions_path"]
    built = json.loads((Path(place) / "inclusief-frontdoor" / "package.json").read_text(encoding="utf-8"))
    assert (Path(place) / "inclusief-frontdoor" / built["jupyterlab"]["_build"]["load"]).is_file()
    assert learner["default_url"] == "/lab"
    assert lecturer["extra_labextensions_path"] == []
    page = json.loads((HERE / "lecturer" / "page_config.json").read_text(encoding="utf-8"))
    assert page["disabledExtensions"][built["name"]] is True  # where it came with an installed package


@pytest.mark.parametrize("left", ["{", "[]", '{"port": 1}', '{"port": "x", "token": "y"}', '{"port": 1, "token": "y"}'])
def test_server_that_is_gone_is_not_taken_for_a_running_one(tmp_path: Path, left: str) -> None:
    """Does what a crashed server left behind not keep the course from starting?"""
    runtime = arrangement.state_dir(tmp_path) / "runtime"
    runtime.mkdir(parents=True)
    (runtime / "jpserver-1.json").write_text(left)
    assert start.running_address(tmp_path) is None


@pytest.mark.parametrize("written", [None, "", "veel", "0", "99999"])
def test_a_folder_keeps_its_port(tmp_path: Path, written: str | None) -> None:
    """Is a folder served on the port of its first time, whatever port a later start had to take?"""
    arrangement.state_dir(tmp_path).mkdir(parents=True)
    if written is not None:
        (arrangement.state_dir(tmp_path) / "port").write_text(written)
        assert server.home_port(tmp_path) == server.DEFAULT_PORT
        return
    assert server.home_port(tmp_path) == server.DEFAULT_PORT
    server.keep_port(tmp_path, 8891)
    server.keep_port(tmp_path, 8892)
    assert server.home_port(tmp_path) == 8891


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (PermissionError(errno.EACCES, "denied"), "mag ik niet schrijven: kies een andere map met --dir MAP"),
        (OSError(errno.EROFS, "read only"), "mag ik niet schrijven"),
        (OSError(errno.ENOSPC, "full"), "De schijf is vol"),
        (FileExistsError(errno.EEXIST, "file"), "is geen map"),
        (OSError(errno.EIO, "strange"), "is niet te gebruiken"),
    ],
)
def test_folder_that_cannot_be_used(error: OSError, sentence: str, tmp_path: Path) -> None:
    """Is a folder that cannot be written explained in one sentence?"""
    said = start.folder_sentence(tmp_path, error)
    assert sentence in said
    assert "\n" not in said


def test_file_in_place_of_the_folder_ends_with_a_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Does the start end with a sentence, not a traceback, when the folder is a file?"""
    (tmp_path / "map").write_text("")
    assert start.main(["--no-browser", "--dir", str(tmp_path / "map")]) == 1
    assert "is geen map" in capsys.readouterr().err


def test_interrupted_start_shows_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Does Ctrl-C while the folder is prepared end with a sentence and a code?"""
    monkeypatch.setattr(start, "prepare", lambda folder: (_ for _ in ()).throw(KeyboardInterrupt()))
    assert start.main(["--no-browser", "--dir", str(tmp_path / "map")]) == 130
    assert capsys.readouterr().err == "Je hebt de start gestopt; je antwoorden zijn bewaard.\n"


def test_folders_are_beside_the_course() -> None:
    """Are the folders of learner and lecturer found beside cursus.py?"""
    assert start.default_folder(lecturer=False).name == "mijn-cursus"
    assert start.default_folder(lecturer=True).name == "nakijken"
    assert (start.default_folder(lecturer=False).parent / "cursus.py").exists()


# Notebooks before they are opened.


def page(path: Path, **data: Any) -> None:
    """Write a notebook whose cell has one output of the given kinds."""
    cell = new_code_cell("x", id="x", outputs=[new_output("display_data", {"text/plain": "tekst", **data})])
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(new_notebook(cells=[cell]), path)


def test_dead_questions_go_and_other_output_stays(tmp_path: Path) -> None:
    """Are views of a stopped kernel taken off a saved page, and charts and records left on it?"""
    page(tmp_path / "modules" / "a.ipynb", **{"application/vnd.jupyter.widget-view+json": {"model_id": "1"}})
    page(tmp_path / "opdrachten" / "b" / "b.ipynb", **{"text/html": "<p>grafiek</p>"})
    kept = (tmp_path / "opdrachten" / "b" / "b.ipynb").read_bytes()
    page(tmp_path / ".cursus" / "c.ipynb", **{"application/vnd.jupyter.widget-view+json": {"model_id": "1"}})
    notebooks.tidy(tmp_path, [])
    assert nbformat.read(tmp_path / "modules" / "a.ipynb", as_version=4).cells[0].outputs == []
    assert (tmp_path / "opdrachten" / "b" / "b.ipynb").read_bytes() == kept
    assert "widget-view" in (tmp_path / ".cursus" / "c.ipynb").read_text(encoding="utf-8")


def test_page_saved_with_another_kernel_runs_in_ours(tmp_path: Path) -> None:
    """Does a page from Anaconda or VS Code get our kernel, and keep its cells; and one in another language its own?"""
    for name, kernel in (("a", {"name": "base", "language": "python"}), ("b", {"name": "ir", "language": "R"})):
        page(tmp_path / "modules" / f"{name}.ipynb", **{"text/html": "x"})
        notebook = nbformat.read(tmp_path / "modules" / f"{name}.ipynb", as_version=4)
        notebook.metadata["kernelspec"] = kernel | {"display_name": name}
        nbformat.write(notebook, tmp_path / "modules" / f"{name}.ipynb")
    notebooks.tidy(tmp_path, [])
    opened = {name: nbformat.read(tmp_path / "modules" / f"{name}.ipynb", as_version=4) for name in "ab"}
    assert opened["a"].metadata.kernelspec.name == "python3" and opened["b"].metadata.kernelspec.name == "ir"
    assert opened["a"].cells[0].outputs[0].data["text/html"] == "x"


def test_delivered_pages_are_trusted_and_others_not(tmp_path: Path) -> None:
    """Is what the course delivers trusted, and a notebook from elsewhere not, in this folder's own list?"""
    for name in ("modules/van-ons.ipynb", "modules/van-elders.ipynb"):
        page(tmp_path / name, **{"text/html": name})
    notebooks.tidy(tmp_path, ["modules/van-ons.ipynb"])
    with notebooks._notary(tmp_path) as notary:
        trusted = {
            name: notary.check_signature(nbformat.read(tmp_path / "modules" / name, as_version=4))
            for name in ("van-ons.ipynb", "van-elders.ipynb")
        }
    assert trusted == {"van-ons.ipynb": True, "van-elders.ipynb": False}


def test_unreadable_page_does_not_stop_the_start(tmp_path: Path) -> None:
    """Is a notebook that was cut off left to JupyterLab, byte for byte?"""
    broken = tmp_path / "modules" / "a.ipynb"
    broken.parent.mkdir()
    broken.write_text('{"cells": [ application/vnd.jupyter.widget-view+json')
    notebooks.tidy(tmp_path, ["modules/a.ipynb"])
    assert broken.read_text() == '{"cells": [ application/vnd.jupyter.widget-view+json'


#: A server that is stopped while a request is answered in a worker thread: its loop ends, the thread is left.
STOPPED_HALFWAY = """
import asyncio, time
from anyio import to_thread
from course.jupyter import lab

async def request():
    await to_thread.run_sync(time.sleep, 0.1)
    loop.stop()  # the task that asked for the thread never ends
    await asyncio.sleep(3600)

loop = asyncio.new_event_loop()
task = loop.create_task(request())
loop.run_forever()
print("gestopt", flush=True)
{ending}
"""


def test_does_the_server_end_when_it_stops_during_a_request() -> None:
    """Where Python by itself waits for a thread for ever: does the process end once the workers are dismissed?"""
    stuck = subprocess.Popen([sys.executable, "-c", STOPPED_HALFWAY.format(ending="")], stdout=subprocess.PIPE)
    try:
        assert stuck.stdout is not None
        assert stuck.stdout.readline().strip() == b"gestopt"
        with pytest.raises(subprocess.TimeoutExpired):  # or else this test says nothing
            stuck.wait(timeout=2)
    finally:
        stuck.kill()
        stuck.communicate()
    ended = subprocess.run([sys.executable, "-c", STOPPED_HALFWAY.format(ending="lab.dismiss_workers()")], timeout=60)
    assert ended.returncode == 0
