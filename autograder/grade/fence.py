"""A fence around a kernel that runs a learner's own code: bubblewrap, on Linux.

Inside there is no network, no gradebook, no other submission, no source of an assignment and no home: only the system
and Python to read, this submission to read, and an empty place to write that is gone afterwards. Every process that the
code begins ends with the kernel. The notebook that stands there has empty cells: hidden tests come to the kernel one by
one, when they run. What the fence does not do: within the kernel the learner's code and the checks share one process,
so the code can see a check while it runs and can try to deceive it. A check that was not run at all is noticed, see
``execute``; one that was run among objects that lie to it is not.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import Dict, Unicode

import course
from course.base.paths import data_dir

#: The entry point under ``jupyter_client.kernel_provisioners`` in pyproject.toml.
PROVISIONER = "inclusief-voor-de-klas-fence"
#: A whole notebook, in seconds; nbgrader keeps the time of each cell.
WALL = 600
#: Per process: memory and the size of one file in bytes, and open files. The number of processes counts for a user who
#: is not root. What is written in the submission's folder and in the temporary folder stays in memory.
MEMORY, FILE_SIZE, OPEN_FILES, PROCESSES = 4 << 30, 64 << 20, 1024, 512
SCRATCH = 256 << 20
_SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/fonts", "/etc/localtime", "/etc/ld.so.cache")

#: Namespaces of its own for all there is; nothing outlives the one that asked for it.
_WALLS = (
    *(
        shutil.which("bwrap") or "bwrap",
        "--unshare-all",
        "--die-with-parent",
        "--new-session",
        "--cap-drop",
        "ALL",
        "--clearenv",
    ),
    *("--proc", "/proc", "--dev", "/dev", "--size", str(SCRATCH), "--tmpfs", "/tmp"),
)


def available() -> bool:
    """Tell whether this computer can put up the fence: bubblewrap is there and the system lets it work."""
    if sys.platform != "linux" or not (shutil.which("bwrap") and shutil.which("prlimit")):
        return False
    return subprocess.run([*_WALLS, *_bound(_SYSTEM), "--", "true"], capture_output=True, check=False).returncode == 0


def _bound(paths: tuple[str, ...]) -> list[str]:
    return [word for path in paths for word in ("--ro-bind-try", path, path)]


def walls(folder: Path, shown: Path | None = None, more: Sequence[str] = ()) -> list[str]:
    """Return the command that builds the fence, up to what runs within it.

    Args:
        folder: the submission; its files can be read, and what is written beside them is gone afterwards.
        shown: files that stand in the place of those of the same name.
        more: further words for bubblewrap.
    """
    package = Path(course.__file__).resolve().parent
    python = {sys.prefix, sys.base_prefix, os.path.realpath(sys.prefix), os.path.realpath(sys.base_prefix)}
    readable = (*_SYSTEM, *sorted(python), str(package), str(data_dir()))
    words = [*_WALLS, *_bound(readable), "--size", str(SCRATCH), "--tmpfs", str(folder)]
    for path in sorted(folder.iterdir()):
        other = shown / path.name if shown else path
        words += ["--ro-bind", str(other if other.exists() else path), str(path)]
    words += [*more, "--chdir", str(folder)]
    for name, value in environment().items():
        words += ["--setenv", name, value]
    return words


def environment() -> dict[str, str]:
    """Return the environment within the fence: nothing of the lecturer's own."""
    kept = {name: os.environ[name] for name in ("NBGRADER_EXECUTION", "TZ") if name in os.environ}
    found_in = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    return {"PATH": found_in, "HOME": "/tmp", "LANG": "C.UTF-8", **kept}


def fenced_command(command: list[str], folder: Path, private: Path, shown: Path | None = None) -> list[str]:
    """Return a command that runs another one within the fence.

    Args:
        command: what to run.
        folder, shown: see ``walls``.
        private: where a kernel and its client meet; the only place that both sides write in.
    """
    limits = [f"--as={MEMORY}", f"--fsize={FILE_SIZE}", f"--nofile={OPEN_FILES}", f"--nproc={PROCESSES}", "--core=0"]
    built = walls(folder, shown, ["--bind", str(private), str(private)])
    return [*built, "--", "prlimit", *limits, "timeout", "--kill-after=5", str(WALL), *command]


class FencedProvisioner(LocalProvisioner):
    """Starts a kernel within the fence."""

    folder = Unicode(help="the submission").tag(config=True)
    private = Unicode(help="where kernel and client meet").tag(config=True)
    shown = Unicode(help="what stands in the place of files of the same name").tag(config=True)

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Put the fence around the command that starts the kernel, and keep its screen from the lecturer's."""
        kwargs = await super().pre_launch(**kwargs) | {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        kwargs["cmd"] = fenced_command(kwargs["cmd"], Path(self.folder), Path(self.private), Path(self.shown))
        kwargs["env"] = environment()  # bubblewrap's own process can be looked into
        return kwargs


class _OneSpec(KernelSpecManager):
    """Knows one kernel: Python within the fence, whatever a notebook asks for."""

    fence = Dict(help="what the provisioner is told")

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """Return it."""
        fence = {"provisioner_name": PROVISIONER, "config": self.fence}
        command = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        return KernelSpec(
            argv=command, language="python", interrupt_mode="message", metadata={"kernel_provisioner": fence}
        )


@contextmanager
def fenced(manager: Any, folder: Path) -> Iterator[None]:
    """Have a kernel manager start its kernel within the fence, and meet it through sockets in a folder of their own."""
    temporary = tempfile.TemporaryDirectory
    with temporary(prefix="kern-") as private, temporary(prefix="notebook-") as shown:
        for path in folder.glob("*.ipynb"):
            (Path(shown) / path.name).write_text(without_sources(path.read_text(encoding="utf-8")), encoding="utf-8")
        told = {"folder": str(folder.resolve()), "private": private, "shown": shown}
        manager.kernel_spec_manager = _OneSpec(fence=told)
        manager.transport, manager.ip = "ipc", f"{private}/s"
        manager.connection_file = f"{private}/kernel.json"
        yield


def without_sources(text: str) -> str:
    """Return a notebook of which every cell is empty: what a learner's code may read holds no hidden test or rubric."""
    notebook = json.loads(text)
    for cell in notebook["cells"]:
        cell["source"] = ""
    return json.dumps(notebook)
