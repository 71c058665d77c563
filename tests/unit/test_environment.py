"""Do the lists of packages say the same: pyproject.toml, the locks and environment.yml?"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from course.authoring import locks
from course.setup import causes
from course.setup import environment as setup

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
LOCKS = {name: (ROOT / group.lock).read_text(encoding="utf-8") for name, group in setup.GROUPS.items()}
#: Packages for other systems: not installed here, so that nothing is known of what they need. It is nothing.
ELSEWHERE = {"appnope", "colorama", "pywinpty"} - {canonicalize_name(found.name) for found in metadata.distributions()}
each_lock = pytest.mark.parametrize("group", LOCKS)


def entries(group: str) -> list[Requirement]:
    """Return the lines of a lock, one per package and marker."""
    return [Requirement(line.rstrip("\\ ")) for line in LOCKS[group].splitlines() if re.match(r"[a-z0-9]", line)]


def blocks(group: str) -> dict[str, str]:
    """Return the hashes of each pinned version in a lock."""
    found = re.split(r"\n(?=[a-z0-9])", LOCKS[group])
    return {block.split()[0]: "\n".join(sorted(re.findall(r"--hash=\S+", block))) for block in found}


def place(python: str, system: str) -> dict[str, str]:
    """Return what markers ask about a computer."""
    return {
        "python_version": python,
        "python_full_version": f"{python}.9",
        "sys_platform": system,
        "os_name": "nt" if system == "win32" else "posix",
        "platform_system": {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}[system],
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }


def holds(asked: Requirement, there: dict[str, str], extra: str = "") -> bool:
    return asked.marker is None or asked.marker.evaluate({**there, "extra": extra})


def wanted(group: str, there: dict[str, str]) -> Iterator[tuple[str, Requirement]]:
    """Walk through everything that a group needs on a computer: who asks, and what is asked.

    What a package asks is read from the installed one, which is the locked one.
    """
    extras = PROJECT["optional-dependencies"]
    texts = [
        *PROJECT["dependencies"],
        *(text for extra in locks.LOCKS[setup.GROUPS[group].lock] for text in extras[extra]),
    ]
    todo = [(text, Requirement(text)) for text in texts]
    seen: set[tuple[str, str]] = set()
    while todo:
        who, asked = todo.pop()
        yield who, asked
        name = canonicalize_name(asked.name)
        for extra in ("", *asked.extras):
            if (name, extra) not in seen:
                seen.add((name, extra))
                todo += [(name, need) for need in needs(name) if holds(need, there, extra)]


@cache
def needs(name: str) -> list[Requirement]:
    """Return what a package asks for, on whatever computer."""
    return [] if name in ELSEWHERE else [Requirement(text) for text in metadata.requires(name) or ()]


# -- the locks -----------------------------------------------------------------------------------------------------


@each_lock
def test_every_entry_is_pinned_with_hashes(group: str) -> None:
    """Does every package have one version and at least one hash?"""
    assert len(blocks(group)) == len(entries(group))
    for pinned, hashes in blocks(group).items():
        assert "--hash=sha256:" in hashes, pinned
    for entry in entries(group):
        assert [spec.operator for spec in entry.specifier] == ["=="], entry


@each_lock
def test_lock_names_no_address_and_no_machine(group: str) -> None:
    """Is the lock free of index addresses and of paths of the machine that made it?"""
    lock = LOCKS[group]
    assert "http" not in re.sub(r"^httpx?(core)?==.*$|^ *# .*$", "", lock, flags=re.MULTILINE)
    assert "index-url" not in lock and "find-links" not in lock
    assert not re.search(r"(?<!\w)/(?:home|tmp|root|opt|work|Users)/", lock)


@each_lock
def test_old_pip_understands_it(group: str) -> None:
    """Does a package with an extra stand there without it too? pip up to 23.2 takes "a" and "a[x]" for two packages."""
    pinned = blocks(group)
    with_extra = [name for name in pinned if "[" in name]
    assert with_extra
    for name in with_extra:
        assert pinned[re.sub(r"\[.*\]", "", name)] == pinned[name]


@pytest.mark.parametrize(("small", "large"), [("learner", "lecturer"), ("lecturer", "test")])
def test_larger_group_holds_all_of_the_smaller_one(small: str, large: str) -> None:
    """Does who grows from learner to lecturer keep every package as it is?"""
    assert blocks(small).items() <= blocks(large).items()


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
@each_lock
def test_everything_that_is_needed_is_in_the_lock(group: str, python: str, system: str) -> None:
    """Is what the project and each locked package ask for in the lock, fitting, for each Python and system?"""
    there = place(python, system)
    locked = {
        canonicalize_name(entry.name): Version(next(iter(entry.specifier)).version)
        for entry in entries(group)
        if holds(entry, there)
    }
    for who, asked in wanted(group, there):
        name = canonicalize_name(asked.name)
        assert name in locked, f"{who} needs {asked}"
        assert asked.specifier.contains(locked[name], prereleases=True), f"{who} needs {asked}"


@each_lock
def test_nothing_is_in_the_lock_that_nobody_needs(group: str) -> None:
    """Is every package asked for on some computer: is a group no larger than it must be?"""
    computers = [place(python, system) for python in PYTHONS for system in ("linux", "darwin", "win32")]
    needed = {canonicalize_name(asked.name) for there in computers for _, asked in wanted(group, there)}
    assert {canonicalize_name(entry.name) for entry in entries(group)} <= needed


def test_tests_run_with_the_locked_versions() -> None:
    """Are the packages that these tests run with those of the lock?"""
    for entry in entries("test"):
        if entry.marker is None or entry.marker.evaluate():
            assert metadata.version(entry.name) == next(iter(entry.specifier)).version, entry.name


def test_no_kernel_waits_for_a_grammar_of_addresses() -> None:
    """Does drawing a chart not import rfc3987-syntax, which takes longer than everything else together?"""
    code = "import sys, altair, nbformat, jupyter_events.validators; print('rfc3987_syntax' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_learner_fits_on_a_small_disk() -> None:
    """Does each group take no more than ``course.setup`` says, and is that for a learner at most 350 MB?"""
    for group in LOCKS:
        names = {entry.name for entry in entries(group) if entry.marker is None or entry.marker.evaluate()}
        size = sum(map(size_on_disk, names)) / 2**20
        assert size <= setup.GROUPS[group].disk_mb, group
    assert setup.GROUPS["learner"].disk_mb <= 350


@each_lock
def test_longest_path_is_counted(group: str) -> None:
    """Is the longest installed path, as Windows has it, as long as the first start counts with?"""
    names = {entry.name for entry in entries(group) if entry.marker is None or entry.marker.evaluate()}
    longest = max((path for name in names for path in windows_paths(name)), key=len)
    assert len(f".venv/{longest}") == setup.LONGEST, longest


def windows_paths(name: str) -> Iterator[str]:
    """Yield where Windows puts the files of an installed package, within the environment."""
    for file in metadata.distribution(name).files or ():
        if "__pycache__" not in file.parts:
            outside = file.as_posix().startswith("../")
            yield file.as_posix().lstrip("./") if outside else f"Lib/site-packages/{file.as_posix()}"


def size_on_disk(name: str) -> int:
    """Return the room that an installed package takes, in whole blocks, without what Python adds on running it."""
    found = metadata.distribution(name)
    paths = [Path(str(found.locate_file(file))) for file in found.files or () if "__pycache__" not in file.parts]
    return sum(-(-path.stat().st_size // 4096) * 4096 for path in paths if path.exists())


# -- conda ---------------------------------------------------------------------------------------------------------


def conda_pip_lines() -> list[str]:
    """Return what environment.yml has pip install, line by line."""
    return yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"][-1]["pip"]


def test_conda_gets_the_same_versions() -> None:
    """Does environment.yml take every package from a lock, and only Python and pip from conda?"""
    python, pip, _ = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    assert pip == "pip"
    assert conda_pip_lines() == [f"--requirement {setup.GROUPS['lecturer'].lock}"]
    offered = SpecifierSet(python.removeprefix("python "))
    promised = SpecifierSet(PROJECT["requires-python"])
    assert all(offered.contains(version) and promised.contains(version) for version in PYTHONS)
    assert not offered.contains("3.10") and not offered.contains("3.15")


@pytest.mark.network
@pytest.mark.timeout(900)
def test_pip_takes_what_conda_gives_it(tmp_path: Path) -> None:
    """Does pip accept the pip part of environment.yml, run as conda runs it in a fresh environment?"""
    for group in setup.GROUPS.values():
        shutil.copy(ROOT / group.lock, tmp_path)
    lines = tmp_path / "condaenv.requirements.txt"  # conda writes them beside environment.yml
    lines.write_text("\n".join(conda_pip_lines()), encoding="utf-8")
    venv.create(tmp_path / "env", with_pip=True)
    pip = [setup.venv_python(tmp_path / "env"), "-m", "pip", "install", "--dry-run"]
    run_online([*pip, "-U", "-r", str(lines), "--exists-action=b"], tmp_path)


@pytest.mark.network
@pytest.mark.timeout(900)
@pytest.mark.parametrize("python", PYTHONS)
def test_every_computer_finds_a_built_package(python: str, tmp_path: Path) -> None:
    """Is there a wheel of every locked package for Windows, Linux and both kinds of Mac, so that nothing is built?"""
    uv = Path(sys.executable).with_name("uv.exe" if os.name == "nt" else "uv")
    command = [str(uv), "pip", "install", "--dry-run", "--no-deps", *setup.HASHED, "--python-version", python]
    for system in ("windows", "linux", "aarch64-manylinux_2_28", "macos", "x86_64-apple-darwin"):
        options = ["--python-platform", system, "--target", str(tmp_path / system), "--cache-dir", str(tmp_path / "uv")]
        run_online([*command, *options, "-r", str(ROOT / setup.GROUPS["test"].lock)], tmp_path)


def run_online(command: list[str], folder: Path) -> None:
    """Run what asks the package index; without a network there is nothing to test, except where it must be tested."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    words = done.stdout + done.stderr
    offline = done.returncode and causes.cause(words) in causes.NEEDS_NETWORK
    if offline and not os.environ.get("CI"):
        pytest.skip("no network: the package index does not answer")
    assert done.returncode == 0, words[-3000:]


# -- the project's own description ---------------------------------------------------------------------------------


def test_both_version_numbers_agree() -> None:
    """Does the package say the same edition as the project, and does the change log know it?"""
    import course

    assert course.__version__ == PROJECT["version"]
    assert f"## [{PROJECT['version']}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
