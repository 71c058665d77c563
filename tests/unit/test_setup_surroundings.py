"""Can nothing from outside change the course: variables, configuration of pip and uv, an own Jupyter or Python?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from course.jupyter import arrangement
from course.setup import environment as setup
from course.setup import surroundings

ROOT = Path(__file__).resolve().parents[2]


def test_variables_that_change_a_program_go_and_those_of_the_network_stay() -> None:
    """Is each of them told from the other?"""
    go = "PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONINSPECT PYTHONWARNINGS JUPYTER_CONFIG_DIR JUPYTERLAB_DIR IPYTHONDIR"
    go += " PIP_TARGET PIP_USER PIP_PREFIX PIP_CONSTRAINT PIP_CONFIG_FILE UV_TARGET UV_OFFLINE UV_PYTHON ANYWIDGET_HMR"
    stay = "PATH HOME LANG HTTPS_PROXY SSL_CERT_FILE PIP_INDEX_URL PIP_CERT PIP_PROXY UV_INDEX_URL UV_INDEX_X_PASSWORD"
    stay += " CONDA_PREFIX PYTHONIOENCODING"
    kept = surroundings.clean(dict.fromkeys([*go.split(), *stay.split()], "x"))
    assert sorted(kept) == sorted(stay.split())


HOSTILE_PIP = """
[global]
index-url = https://pakket.school.nl/lijst
timeout = 7
user = true
no-binary = :all:
require-virtualenv = true
[install]
target = {folder}
prefix = {folder}
trusted-host = pakket.school.nl
"""


@pytest.fixture
def hostile_pip(tmp_path: Path) -> dict[str, str]:
    """The variables of a user whose pip is set to install elsewhere, from the school's index."""
    config = tmp_path / "pip.conf"
    config.write_text(HOSTILE_PIP.format(folder=tmp_path / "elders"))
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_"))}
    return plain | {"PIP_CONFIG_FILE": str(config), "PIP_TARGET": str(tmp_path / "elders"), "PIP_NO_DEPS": "0"}


def test_pip_keeps_the_index_of_the_school_and_nothing_else(tmp_path: Path, hostile_pip: dict[str, str]) -> None:
    """Does pip, asked itself, know of the index and of nothing that would spoil the installation; and uv too?"""
    env = surroundings.for_installing(sys.executable, hostile_pip, tmp_path / "env" / "x" / "certificates.pem")
    listed = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], env=env, capture_output=True, text=True, check=True
    ).stdout
    assert "pakket.school.nl/lijst" in listed and "timeout='7'" in listed
    for spoiler in ("target", "prefix", "user", "binary", "virtualenv", "deps"):
        assert spoiler not in listed
    assert env["UV_DEFAULT_INDEX"] == "https://pakket.school.nl/lijst"
    assert env["UV_INSECURE_HOST"] == "pakket.school.nl"
    assert surroundings.has_own_index(env)


def test_damaged_pip_configuration_does_not_stop_the_installation(tmp_path: Path) -> None:
    """Does a configuration file that pip cannot read leave us with none?"""
    (tmp_path / "pip.conf").write_text("geen [ configuratie")
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    hostile = plain | {"PIP_CONFIG_FILE": str(tmp_path / "pip.conf")}
    env = surroundings.for_installing(sys.executable, hostile, tmp_path / "env" / "x" / "certificates.pem")
    pip = [*setup.pip_install(sys.executable), "--no-index", "pip"]
    assert subprocess.run(pip, env=env, capture_output=True, check=False).returncode == 0


@pytest.fixture
def hostile_home(tmp_path: Path) -> dict[str, str]:
    """The variables of a user with an own Python, Jupyter and IPython, which break what they touch."""
    home = tmp_path / "thuis"
    broken = "raise SystemExit('van buiten')\n"
    kernel = {"argv": ["/niet/daar", "-f", "{connection_file}"], "display_name": "Vreemd", "language": "python"}
    files = {
        ".jupyter/jupyter_lab_config.py": broken,
        ".jupyter/jupyter_server_config.py": broken,
        ".jupyter/jupyter_server_config.json": '{"ServerApp": {"port": 1, "password": "x", "root_dir": "/niet/daar"}}',
        ".jupyter/lab/user-settings/@jupyterlab/translation-extension/plugin.jupyterlab-settings": '{"locale": "en"}',
        ".ipython/profile_default/startup/00.py": "import os; os._exit(9)\n",
        ".ipython/profile_default/ipython_config.py": "c.InteractiveShellApp.exec_lines = ['import os; os._exit(9)']\n",
        ".local/share/jupyter/kernels/python3/kernel.json": json.dumps(kernel),
        ".config/uv/uv.toml": "geen toml [",
        ".config/pip/pip.conf": "[install]\ntarget = /niet/daar\n",
        "modules/jupyterlab/__init__.py": broken,
        "modules/subprocess.py": broken,
        "modules/typing_extensions.py": broken,
        "start.py": broken,
    }
    for name, text in files.items():
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(text)
    own = {
        "HOME": home, "USERPROFILE": home, "XDG_CONFIG_HOME": home / ".config", "XDG_DATA_HOME": home / ".local/share",
        "PYTHONPATH": home / "modules", "PYTHONSTARTUP": home / "start.py", "PYTHONINSPECT": "1", "PYTHONOPTIMIZE": "2",
        "PYTHONWARNINGS": "error", "JUPYTER_CONFIG_DIR": home / ".jupyter", "JUPYTER_CONFIG_PATH": home / ".jupyter",
        "JUPYTER_PATH": home / ".local/share/jupyter", "JUPYTER_PORT": "1", "JUPYTERLAB_DIR": home,
        "JUPYTER_TOKEN": "x",
        "IPYTHONDIR": home / ".ipython", "CONDA_PREFIX": home, "CONDA_DEFAULT_ENV": "base", "VIRTUAL_ENV": home,
        "HTTP_PROXY": "http://127.0.0.1:9", "http_proxy": "http://127.0.0.1:9", "ANYWIDGET_HMR": "1",
    }  # fmt: skip
    return os.environ | {name: str(value) for name, value in own.items()}


def test_course_starts_whatever_the_user_has(hostile_home: dict[str, str]) -> None:
    """Does JupyterLab open in Dutch with the widgets, and does the check name what was passed over?"""
    done = subprocess.run(
        [sys.executable, str(ROOT / "cursus.py"), "check"],
        env=hostile_home,
        capture_output=True,
        stdin=subprocess.DEVNULL,
    )
    said = done.stdout.decode("utf-8", "replace")
    assert done.returncode == 0, said + done.stderr.decode("utf-8", "replace")
    assert "Uitbreidingen: geladen" in said
    for name in ("PYTHONPATH", "JUPYTER_CONFIG_DIR", "IPYTHONDIR"):
        assert name in said
    assert "thuis" not in said.replace("<thuis>", "")


KERNEL = """
from jupyter_client.manager import start_new_kernel
manager, client = start_new_kernel(kernel_name="python3")
code = "import sys, course; print(sys.executable, course.__file__, sys.flags.optimize)"
client.execute_interactive(code, timeout=60)
manager.shutdown_kernel(now=True)
"""


def test_kernel_is_ours_whatever_the_user_has(hostile_home: dict[str, str], tmp_path: Path) -> None:
    """Does a page run in our Python, without the user's kernel of that name, start-up files and modules?"""
    env = arrangement.environment(tmp_path, hostile_home, "token")
    done = subprocess.run([sys.executable, "-c", KERNEL], env=env, cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout.split() == [sys.executable, str(ROOT / "course" / "__init__.py"), "0"], done.stderr


@pytest.mark.parametrize("added", ["{place}", "{place}/", "vreemd"])
def test_modules_of_the_user_do_not_stand_before_those_of_python(tmp_path: Path, added: str) -> None:
    """Does the start work when PYTHONPATH holds a module with the name of one that it uses, however it is written?"""
    place = tmp_path / "vreemd"
    place.mkdir()
    (place / "subprocess.py").write_text("raise SystemExit('van de gebruiker')", encoding="utf-8")
    env = os.environ | {"PYTHONPATH": added.format(place=place)}
    done = subprocess.run([sys.executable, ROOT / "cursus.py", "--help"], cwd=tmp_path, env=env, capture_output=True)
    assert (done.returncode, b"van de gebruiker" in done.stderr) == (0, False)


def test_python_without_ensurepip_gets_as_far_as_the_sentence_about_it() -> None:
    """On Debian it is a package apart: does nothing need it before that is told?"""
    start = (
        f"import runpy, sys; sys.modules['ensurepip'] = None; sys.path.insert(0, {str(ROOT)!r}); "
        f"sys.argv = ['cursus.py', '--help']; runpy.run_path({str(ROOT / 'cursus.py')!r}, run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", start], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
