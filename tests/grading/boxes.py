"""Podman for the tests: with a store of its own, and an image that borrows Python and the course from this computer.

The image of ``Containerfile`` is made from one of a registry, and the tests ask nothing of the network. What a
container begins with is the same.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import autograder
import course
from autograder.grade import container
from course.base.paths import data_dir

_SYSTEM = "/usr"
_LINKS = {name: f"usr/{name}" for name in ("bin", "sbin", "lib", "lib64")}


@contextmanager
def podman() -> Iterator[str]:
    """Put a Podman first in PATH that has the image; the value says why no container can be started, if so."""
    found = shutil.which("podman")
    if not found or sys.platform != "linux":
        yield "there is no Podman"
        return
    place = Path(tempfile.mkdtemp(prefix="box-", dir="/tmp"))  # Podman wants a short path
    runtime = next((path for path in map(shutil.which, ("runc", "crun")) if path), "")
    words = [found, "--root", str(place / "root"), "--runroot", str(place / "run"), "--storage-driver", "vfs"]
    words += ["--cgroup-manager", "cgroupfs", "--log-level", "error", *(["--runtime", runtime] if runtime else [])]
    shared = {_SYSTEM, sys.prefix, sys.base_prefix, os.path.realpath(sys.base_prefix)}
    shared |= {str(path) for path in (data_dir(), *(Path(str(one.__file__)).parent for one in (course, autograder)))}
    volumes = " ".join(f"--volume={path}:{path}:ro" for path in sorted(shared))
    ours = place / "bin" / "podman"
    ours.parent.mkdir()
    ours.write_text(
        f'#!/bin/sh\nif [ "$1" = run ]; then shift; set -- run {volumes} "$@"; fi\nexec {" ".join(words)} "$@"\n',
        encoding="utf-8",
    )
    ours.chmod(0o755)
    before = os.environ["PATH"]
    try:
        search = f"ENV PATH={Path(sys.executable).parent}:/usr/bin:/bin"
        subprocess.run(
            [*words, "import", "--change", search, "-", container.IMAGE],
            input=_empty(),
            capture_output=True,
            check=False,
        )
        os.environ["PATH"] = f"{ours.parent}{os.pathsep}{before}"
        container._found.cache_clear()
        yield container.missing()
    finally:
        os.environ["PATH"] = before
        container._found.cache_clear()
        subprocess.run([*words, "rm", "--all", "--force", "--time", "0"], capture_output=True, check=False)
        shutil.rmtree(place, ignore_errors=True)


def _empty() -> bytes:
    """Return a system without anything but the places where this computer's own stand."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for name in ("usr", "tmp", "proc", "sys", "dev", "etc", "run", "var"):
            folder = tarfile.TarInfo(name)
            folder.type, folder.mode = tarfile.DIRTYPE, 0o1777 if name == "tmp" else 0o755
            archive.addfile(folder)
        for name, goal in _LINKS.items():
            link = tarfile.TarInfo(name)
            link.type, link.linkname = tarfile.SYMTYPE, goal
            archive.addfile(link)
        archive.add("/etc/ld.so.cache", "etc/ld.so.cache")
    return made.getvalue()
