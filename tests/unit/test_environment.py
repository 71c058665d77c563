"""Do the lists of packages say the same: pyproject.toml, requirements.lock and environment.yml?"""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from itertools import chain
from pathlib import Path

import pytest
import yaml
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


def entries() -> list[Requirement]:
    """Return the lines of the lock, one per package and marker."""
    return [Requirement(line.rstrip("\\ ")) for line in LOCK.splitlines() if re.match(r"[a-z0-9]", line)]


def test_every_entry_is_pinned_with_hashes() -> None:
    """Does every package have one version and at least one hash?"""
    blocks = re.split(r"\n(?=[a-z0-9])", LOCK)
    assert len(blocks) == len(entries())
    for block in blocks:
        assert "--hash=sha256:" in block, block.splitlines()[0]
    for entry in entries():
        assert [spec.operator for spec in entry.specifier] == ["=="], entry


def test_lock_names_no_address_and_no_machine() -> None:
    """Is the lock free of index addresses and of paths of the machine that made it?"""
    assert "http" not in re.sub(r"^httpx?(core)?==.*$|^ *# .*$", "", LOCK, flags=re.MULTILINE)
    assert "index-url" not in LOCK and "find-links" not in LOCK
    assert not re.search(r"(?<!\w)/(?:home|tmp|root|opt|work|Users)/", LOCK)


@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_project_finds_its_packages_in_the_lock(python: str, system: str) -> None:
    """Is everything that the project asks for in the lock, in a fitting version, for each Python and system?"""
    place = {
        "python_version": python,
        "python_full_version": f"{python}.9",
        "sys_platform": system,
        "os_name": "nt" if system == "win32" else "posix",
        "platform_system": {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}[system],
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    locked = {
        canonicalize_name(e.name): Version(next(iter(e.specifier)).version)
        for e in entries()
        if e.marker is None or Marker(str(e.marker)).evaluate(place)
    }
    wanted = [*PROJECT["dependencies"], *chain.from_iterable(PROJECT["optional-dependencies"].values())]
    for text in wanted:
        asked = Requirement(text)
        assert canonicalize_name(asked.name) in locked, text
        assert asked.specifier.contains(locked[canonicalize_name(asked.name)]), text


def test_tests_run_with_the_locked_versions() -> None:
    """Are the packages that these tests run with those of the lock?"""
    for entry in entries():
        if entry.marker is None or entry.marker.evaluate():
            assert metadata.version(entry.name) == next(iter(entry.specifier)).version, entry.name


def test_conda_gets_the_same_versions() -> None:
    """Does environment.yml take every package from the lock, and only Python and pip from conda?"""
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    python, pip, from_lock = environment["dependencies"]
    assert pip == "pip"
    assert from_lock == {"pip": ["--requirement requirements.lock"]}
    offered = SpecifierSet(python.removeprefix("python "))
    promised = SpecifierSet(PROJECT["requires-python"])
    assert all(offered.contains(version) and promised.contains(version) for version in PYTHONS)
    assert not offered.contains("3.10") and not offered.contains("3.15")


def test_both_version_numbers_agree() -> None:
    """Does the package say the same edition as the project, and does the change log know it?"""
    import course

    assert course.__version__ == PROJECT["version"]
    assert f"## [{PROJECT['version']}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
