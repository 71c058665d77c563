"""Does a double click start the course, for who never saw a terminal?"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STARTERS = ("start-cursus", "start-docent")
SAYS = "Python 3.11 of nieuwer staat niet op deze computer: haal de nieuwste van www.python.org/downloads"
#: A Python that tells whether it is new enough, and with what it was started.
FAKE = '#!/bin/sh\ncase "$1" in -c) exit {old};; esac\necho "$0 $PYTHONHOME$PYTHONPATH $PWD: $*"\nexit {code}\n'
needs_sh = pytest.mark.skipif(not shutil.which("sh"), reason="no sh on this computer")


@pytest.fixture
def computer(tmp_path: Path) -> Path:
    """A computer with the starters in a folder with an odd name, and no Python."""
    folder = tmp_path / "Vakken, 2026 (C#) van Zoë's & co"
    folder.mkdir()
    for name in STARTERS:
        text = (ROOT / f"{name}.command").read_text(encoding="utf-8")
        (folder / f"{name}.command").write_text(text.replace("/usr/local/bin/", "/niet/").replace("/opt/", "/niet/"))
        (folder / f"{name}.command").chmod(0o755)
    (tmp_path / "bin").mkdir()
    for tool in ("sh", "dirname"):
        (tmp_path / "bin" / tool).symlink_to(shutil.which(tool) or "")
    return folder


def python(computer: Path, name: str, old: int = 0, code: int = 0) -> None:
    file = computer.parent / "bin" / name
    file.write_text(FAKE.format(old=old, code=code))
    file.chmod(0o755)


def click(computer: Path, name: str) -> subprocess.CompletedProcess[str]:
    """Open a starter as a double click does: from another folder, with an Enter to come."""
    env = {"PATH": str(computer.parent / "bin"), "PYTHONHOME": "/x", "PYTHONPATH": "/x"}
    command = [str(computer / f"{name}.command")]
    return subprocess.run(command, env=env, cwd="/", input="\n", capture_output=True, text=True, timeout=20)


@needs_sh
@pytest.mark.parametrize(("name", "options"), [("start-cursus", ""), ("start-docent", "--docent")])
def test_double_click_starts_the_course(computer: Path, name: str, options: str) -> None:
    """Is the course started in its own folder, whatever that is called, without settings of another Python?"""
    python(computer, "python3")
    done = click(computer, name)
    assert done.stdout.strip().endswith(f"/python3  {computer}: cursus.py {options}".strip())
    assert done.returncode == 0


@needs_sh
def test_newer_python_is_found_beside_an_old_one(computer: Path) -> None:
    """Is a Python that is too old passed over for one that is not?"""
    python(computer, "python3", old=1)
    python(computer, "python3.13")
    assert "/python3.13 " in click(computer, "start-cursus").stdout


@needs_sh
def test_computer_without_python_says_where_to_get_it(computer: Path) -> None:
    """Does the window stay open with the sentence?"""
    done = click(computer, "start-cursus")
    assert SAYS in done.stdout and "Druk op Enter" in done.stdout
    assert done.returncode == 1


@needs_sh
def test_window_stays_open_when_it_goes_wrong(computer: Path) -> None:
    """Can the sentence of a failed start be read, and is its code passed on?"""
    python(computer, "python3", code=3)
    done = click(computer, "start-cursus")
    assert "Druk op Enter" in done.stdout
    assert done.returncode == 3


@pytest.mark.parametrize("name", STARTERS)
def test_windows_can_read_its_starter(name: str) -> None:
    """Is the file as cmd.exe needs it: lines that end with CRLF, letters that every code page has?"""
    content = (ROOT / f"{name}.bat").read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n") > 2
    assert content.isascii()
    assert len(content.splitlines()) <= 25
    assert SAYS in (ROOT / "start-cursus.bat").read_text(encoding="utf-8")


def test_starters_of_windows_and_mac_do_the_same() -> None:
    """Do both drop the settings of another Python, ask the same of it and start the same file?"""
    windows, mac = ((ROOT / f"start-cursus.{end}").read_text(encoding="utf-8") for end in ("bat", "command"))
    for part in ("PYTHONHOME", "PYTHONPATH", "import sys; sys.exit(sys.version_info < (3, 11))", "cursus.py", SAYS):
        assert part in windows and part in mac, part
    assert all("--docent" in (ROOT / f"start-docent.{end}").read_text(encoding="utf-8") for end in ("bat", "command"))


@pytest.mark.parametrize("name", STARTERS)
def test_mac_may_run_its_starter(name: str) -> None:
    """Is the file marked as a program in the repository, so that a download of it is too?"""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("no repository to ask")
    listed = subprocess.run(["git", "ls-files", "-s", f"{name}.command"], cwd=ROOT, capture_output=True, text=True)
    assert listed.stdout.startswith("100755 ")
