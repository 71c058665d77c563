"""Does every cause of a failed installation have its own Dutch sentence, with what to do or what to ask the IT desk?"""

from __future__ import annotations

import errno
import http.server
import json
import os
import shutil
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from course.setup import causes, surroundings
from course.setup import environment as setup
from course.setup.journal import Journal, Step

UV = shutil.which("uv", path=str(Path(sys.executable).parent)) or ""


@pytest.mark.parametrize(
    ("words", "name", "told"),
    [
        ("NewConnectionError: [Errno -3] Temporary failure in name resolution", "dns", "(DNS)"),
        ("cause: client error (Connect)\n cause: dns error\n cause: error resolving DNS", "dns", "ICT-dienst"),
        ("HTTPSConnectionPool(host='a.nl', port=443): Max retries: getaddrinfo failed", "dns", "(a.nl)"),
        ("ReadTimeoutError: Read timed out.\nERROR: No matching distribution found for uv", "unreachable", "bereiken"),
        ("error: error sending request for url (https://jan:geheim@b.nl/lijst/)", "unreachable", "(b.nl)"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate", "rootcertificaat"),
        ("invalid peer certificate: UnknownIssuer", "certificate", "rootcertificaat"),
        ("CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate is not yet valid", "clock", "klok"),
        ("invalid peer certificate: NotValidYet", "clock", "klok"),
        ("certificate verify failed: certificate has expired", "clock", "klok"),
        ("OSError('Tunnel connection failed: 407 Proxy Authentication Required')", "proxy password", "HTTPS_PROXY"),
        ("tunnel error: proxy authorization required", "proxy password", "wachtwoord"),
        ("ProxyError('Cannot connect to proxy.', NewConnectionError(", "proxy", "HTTPS_PROXY"),
        ("ERROR: HTTP error 403 while getting https://d.nl/lijst", "refused", "(d.nl)"),
        ("HTTP status client error (401 Unauthorized) for url (https://c.nl/)", "refused", "weigert"),
        ("error: Hash mismatch for `six==1.17.0`", "hash", "niet het bestand dat bij de cursus hoort"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash", "niet het bestand"),
        ("Failed to write: No space left on device (os error 28)", "disk", "De schijf is vol"),
        ("There is not enough space on the disk. (os error 112)", "disk", "De schijf is vol"),
        ("HINT: This system does not have Windows Long Path support enabled.", "path", "kort pad"),
        ("failed to create file `x.js`: The system cannot find the path specified. (os error 3)", "path", "kort pad"),
        ("OSError: [WinError 206] The filename or extension is too long: 'C:\\x'", "path", "kort pad"),
        ("OSError: [Errno 36] File name too long: '/x'", "path", "kort pad"),
        ("PermissionError: [WinError 32] The process cannot access the file because it is being used", "held", "virus"),
        ("failed to remove file: Access is denied. (os error 5)", "held", "virusscanner"),
        ("error: failed to create directory: Read-only file system (os error 30)", "permission", "eigen documenten"),
        ("because petl==1.4.0 has no usable wheels and you require petl", "missing", "neem Python 3.11, 3.12, 3.13"),
        ("ERROR: No matching distribution found for numpy==2.4", "missing", "neem Python 3.11"),
    ],
)
def test_cause_is_told_in_one_sentence(words: str, name: str, told: str) -> None:
    """Is what pip and uv write taken for the right cause, and told on one line without a password?"""
    assert causes.cause(words) == name
    said = causes.sentence(words, connected=True)
    assert told in said
    assert "\n" not in said and said.endswith(".") and "geheim" not in said


def test_every_cause_is_tried() -> None:
    """Is each cause of the list one of the examples above?"""
    tried = {case[1] for mark in test_cause_is_told_in_one_sentence.pytestmark for case in mark.args[1]}
    assert tried == {one.name for one in causes.CAUSES}


@pytest.mark.parametrize(
    "words", ["[Errno -3] Temporary failure in name resolution", "ReadTimeoutError: Read timed out."]
)
def test_no_network_is_told_from_a_network_that_blocks(words: str) -> None:
    """Does who has no network hear to connect, and who has one that there is something in the way?"""
    assert causes.sentence(words, connected=False) == causes.NO_NETWORK
    assert "Er is verbinding, maar" in causes.sentence(words, connected=True)


def test_own_index_that_lacks_something_is_not_blamed_on_python() -> None:
    """Does who installs from the school's own index hear that it lacks a package?"""
    said = causes.sentence("ERROR: No matching distribution found for uv", connected=True, own_index=True)
    assert said == causes.OWN_INDEX
    assert surroundings.has_own_index({"PIP_INDEX_URL": "https://pakket.school.nl/lijst"})
    assert not surroundings.has_own_index({"PIP_CERT": "/x"})


def test_killed_installer_is_told() -> None:
    """Does an installer that the system ended for want of memory lead to a sentence?"""
    assert "geheugen" in causes.sentence("", connected=True, code=-9)


def test_unknown_cause_names_the_log_to_send(tmp_path: Path) -> None:
    """Is the log named when nobody foresaw the cause?"""
    said = setup.install_sentence(Step(1, "something nobody thought of"), tmp_path / "installatie.log")
    assert str(tmp_path / "installatie.log") in said and "ICT-dienst" in said


@pytest.mark.parametrize(
    ("code", "told"), [(errno.EACCES, "mag of kan"), (errno.ENOSPC, "vol"), (errno.EIO, "niet gelukt")]
)
def test_file_that_fails_is_told(code: int, told: str, tmp_path: Path) -> None:
    """Is each way in which the folder can refuse told in one sentence?"""
    assert told in causes.file_sentence(OSError(code, "refused"), tmp_path)


# -- a real pip and uv against a server on this machine -----------------------------------------------------------


class Index(http.server.BaseHTTPRequestHandler):
    """An index that is empty, a proxy that wants a password."""

    def do_GET(self) -> None:
        self.send_response(404)
        self.end_headers()

    def do_CONNECT(self) -> None:
        self.send_response(407, "Proxy Authentication Required")
        self.send_header("Proxy-Authenticate", "Basic")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the school's own certificate, and one of a site that its filter signs with it."""
    if not shutil.which("openssl"):
        pytest.skip("no openssl to make a certificate with")
    folder = tmp_path_factory.mktemp("filter")
    make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout"]
    signed = ["-CA", "school.crt", "-CAkey", "school.key", "-addext", "basicConstraints=CA:FALSE"]
    steps = (
        [*make, "school.key", "-out", "school.crt", "-subj", "/CN=School Filter"],
        [*make, "site.key", "-out", "site.crt", "-subj", "/CN=site", "-addext", "subjectAltName=IP:127.0.0.1", *signed],
    )
    for step in steps:
        subprocess.run(step, check=True, capture_output=True, cwd=folder)
    return folder


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Iterator[http.server.ThreadingHTTPServer]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Index) as running:
        if request.param == "tls":
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            folder = request.getfixturevalue("certificate")
            context.load_cert_chain(folder / "site.crt", folder / "site.key")
            running.socket = context.wrap_socket(running.socket, server_side=True)
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


#: The user's variables without those that say which certificates to trust.
PLAIN = {
    name: value
    for name, value in surroundings.clean(os.environ).items()
    if not name.startswith("PIP_") and not name.endswith(("_PROXY", "_proxy", "CA_BUNDLE")) and "SSL_CERT" not in name
}


def index_at(address: str) -> dict[str, str]:
    """Return the settings by which pip and uv ask at this address."""
    return {"PIP_INDEX_URL": address, "UV_DEFAULT_INDEX": address}


def ask(tool: str, variables: dict[str, str], folder: Path) -> Step:
    """Let pip or uv ask for a package with only these settings."""
    pip = [
        *setup.pip_install(sys.executable),
        "--no-cache-dir",
        "--retries",
        "1",
        "--target",
        str(folder / "x"),
        "geen",
    ]
    uv = [UV, "pip", "install", "--system-certs", "--target", str(folder / "x"), "--no-cache", "geen"]
    env = PLAIN | {"PIP_CONFIG_FILE": os.devnull, "UV_NO_CONFIG": "1", "UV_HTTP_RETRIES": "0"} | variables
    return Journal(folder / "log", folder, env).run(pip if tool == "pip" else uv)


@pytest.mark.parametrize("tool", ["pip", "uv"])
@pytest.mark.parametrize("server", ["tls"], indirect=True)
def test_re_signed_network_is_told_and_works_once_the_system_knows_it(
    tool: str, server: http.server.ThreadingHTTPServer, certificate: Path, tmp_path: Path
) -> None:
    """Is the certificate named as the cause; and when this computer trusts it, do pip and uv get through?"""
    index = index_at(f"https://127.0.0.1:{server.server_port}/lijst/")
    assert causes.cause(ask(tool, index, tmp_path).words) == "certificate"
    trusting = PLAIN | index | {"SSL_CERT_FILE": str(certificate / "school.crt"), "PIP_CONFIG_FILE": os.devnull}
    env = surroundings.for_installing(sys.executable, trusting, tmp_path / "env" / "scratch" / "certificates.pem")
    assert causes.cause(ask(tool, env, tmp_path).words) == "missing"


@pytest.mark.parametrize("tool", ["pip", "uv"])
@pytest.mark.parametrize("server", ["plain"], indirect=True)
def test_proxy_that_wants_a_password_is_told(
    tool: str, server: http.server.ThreadingHTTPServer, tmp_path: Path
) -> None:
    """Is the proxy named as the cause, and not the connection?"""
    proxy = {"HTTPS_PROXY": f"http://127.0.0.1:{server.server_port}"}
    index = index_at("https://pakket.invalid/lijst/")
    assert causes.cause(ask(tool, proxy | index, tmp_path).words) == "proxy password"


@pytest.mark.parametrize("tool", ["pip", "uv"])
def test_name_that_does_not_resolve_is_told(tool: str, tmp_path: Path) -> None:
    """Is a name that no server knows told as that?"""
    index = index_at("https://pakket.invalid/lijst/")
    assert causes.cause(ask(tool, index, tmp_path).words) == "dns"


# -- the log ------------------------------------------------------------------------------------------------------


def test_log_can_be_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Does the log keep what went wrong, and no name, home folder, password or computer?"""
    home = tmp_path / "Users" / "Yağız Kılıç"
    root = home / "Documenten" / "cursus"
    root.mkdir(parents=True)
    monkeypatch.setattr("pathlib.Path.home", lambda: home)
    monkeypatch.setattr("getpass.getuser", lambda: "ykilic")
    monkeypatch.setattr("socket.gethostname", lambda: "laptop-van-yagiz")
    words = [
        f"{root}/.venv/x {home}/pip.conf",
        json.dumps(str(home)),
        "https://ykilic:geheim@pakket.school.nl/lijst",
        "door YKILIC op laptop-van-yagiz",
        r"C:\Users\Anna\AppData en C:\\Users\\Anna\\x",
        "/home/bo/.config",
        "ReadTimeoutError",
    ]
    journal = Journal(tmp_path / "log", root)
    journal.write("\n".join(words))
    written = (tmp_path / "log").read_text(encoding="utf-8")
    for private in ("Yağız", "ykilic", "geheim", "yagiz", "Anna", "/bo/", str(tmp_path)):
        assert private.casefold() not in written.casefold(), private
    for useful in (
        "<cursus>/.venv/x",
        "<thuis>/pip.conf",
        "pakket.school.nl/lijst",
        "ReadTimeoutError",
        "Python 3.",
    ):
        assert useful in written
