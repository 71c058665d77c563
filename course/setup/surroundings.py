"""The environment variables for what we start: network and index stay, all that changes an installation goes.

pip and uv read configuration files too. Of pip's only what says where packages come from is kept, handed on as
variables, to uv as well; the files themselves are not read again.
"""

from __future__ import annotations

import ast
import os
import re
import ssl
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

#: What pip may keep: where packages come from, and how to get there.
_PIP_KEEPS = {
    "index_url",
    "extra_index_url",
    "find_links",
    "no_index",
    "cert",
    "client_cert",
    "proxy",
    "trusted_host",
    "timeout",
    "default_timeout",
    "keyring_provider",
}
#: The same for uv; names that begin with UV_INDEX_ hold a password for an index.
_UV_KEEPS = re.compile(
    r"UV_(INDEX.*|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|INSECURE_HOST|HTTP_TIMEOUT|KEYRING_PROVIDER)"
)
#: How uv calls what pip is set to.
_UV_NAMES = {
    "index_url": "UV_DEFAULT_INDEX",
    "extra_index_url": "UV_INDEX",
    "find_links": "UV_FIND_LINKS",
    "no_index": "UV_NO_INDEX",
    "trusted_host": "UV_INSECURE_HOST",
    "proxy": "HTTPS_PROXY",
    "cert": "SSL_CERT_FILE",
}
#: From this version on pip uses the certificates of the system by itself.
_PIP_TRUSTS_SYSTEM = (24, 2)
_FOREIGN = ("PYTHON", "JUPYTER", "IPYTHON", "PIP_", "UV_", "ANYWIDGET_", "NBGRADER_")
#: Where output goes and how, which is the user's to choose.
_HARMLESS = {"PYTHONIOENCODING", "PYTHONUTF8", "PYTHONUNBUFFERED"}


def clean(present: Mapping[str, str]) -> dict[str, str]:
    """Return the variables without any that changes what Python, pip, uv or Jupyter does; where packages are stays."""
    return {name: value for name, value in present.items() if not _is_foreign(name.upper())}


def _is_foreign(name: str) -> bool:
    if name.startswith("PIP_"):
        return name.removeprefix("PIP_").lower() not in _PIP_KEEPS
    if _UV_KEEPS.fullmatch(name):
        return False
    return name.startswith(_FOREIGN) and name not in _HARMLESS


def for_installing(python: str, present: Mapping[str, str], certificates: Path) -> dict[str, str]:
    """Return the variables with which pip and uv install: clean, with what pip's configuration says of the index.

    A pip that does not use the system's certificates gets them in the file `certificates`.
    """
    import ensurepip  # not everywhere: Debian keeps it apart, which is told before anything is installed

    found = clean(present)
    settings = pip_settings(python, found | {k: v for k, v in present.items() if k.upper() == "PIP_CONFIG_FILE"})
    if "cert" not in settings and _version(ensurepip.version()) < _PIP_TRUSTS_SYSTEM:
        certificates.parent.mkdir(parents=True, exist_ok=True)
        certificates.write_text("\n".join(_trusted(certificates.parents[1], found)), encoding="utf-8")
        found["PIP_CERT"] = str(certificates)
    found |= {f"PIP_{name.upper()}": value for name, value in settings.items()}
    for name, value in settings.items():
        if name in _UV_NAMES and _UV_NAMES[name] not in found:
            found[_UV_NAMES[name]] = ",".join(value.split()) if name == "find_links" else " ".join(value.split())
    return found | {"PIP_CONFIG_FILE": os.devnull, "UV_INDEX_STRATEGY": "unsafe-best-match", "UV_NO_CONFIG": "1"}


def pip_settings(python: str, env: Mapping[str, str]) -> dict[str, str]:
    """Return what pip is set to, in files or variables, of what we keep; a damaged file says nothing."""
    command = [python, "-m", "pip", "config", "list"]
    # A "user = true" that is meant for installing would have pip look at the user's own file only.
    every = {"PIP_USER": "0", "PIP_GLOBAL": "0", "PIP_SITE": "0"}
    listed = subprocess.run(
        command, env={**env, **every}, capture_output=True, text=True, errors="replace", check=False
    )
    found: dict[str, str] = {}
    for section in ("global", "install", ":env:"):
        for name, value in re.findall(rf"^{section}\.([\w-]+)=(.+)$", listed.stdout, re.MULTILINE):
            key = name.replace("-", "_")
            if key in _PIP_KEEPS:
                found[key] = str(ast.literal_eval(value))
    return found


def has_own_index(env: Mapping[str, str]) -> bool:
    """Tell whether packages come from elsewhere than pip's own index."""
    return bool({"PIP_INDEX_URL", "PIP_NO_INDEX", "UV_DEFAULT_INDEX", "UV_INDEX_URL"} & env.keys())


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", text)[:2])


def _trusted(environment: Path, present: Mapping[str, str]) -> Iterable[str]:
    """Yield the certificates that pip brings, those of this computer, and those that the user points to."""
    files = [str(path) for path in environment.glob("[lL]ib/**/pip/_vendor/certifi/cacert.pem")]
    files += [ssl.get_default_verify_paths().cafile or ""]
    files += [present.get(name, "") for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")]
    for file in dict.fromkeys(files):
        if file and os.path.isfile(file):
            yield Path(file).read_text(encoding="utf-8", errors="replace")
    try:
        for certificate in ssl.create_default_context().get_ca_certs(binary_form=True):
            yield ssl.DER_cert_to_PEM_cert(certificate)
    except (OSError, ssl.SSLError):
        pass
    if sys.platform == "darwin":
        chains = ("/Library/Keychains/System.keychain", "/System/Library/Keychains/SystemRootCertificates.keychain")
        done = subprocess.run(["security", "find-certificate", "-a", "-p", *chains], capture_output=True, check=False)
        yield done.stdout.decode("ascii", "replace")
