"""What the site asks of the server that gives it: that a page may load and ask for nothing outside the site.

The rules stand in the pages themselves too; the files here add what a page cannot say, and how a server calls files.
"""

from __future__ import annotations

from html import escape
from pathlib import Path

#: JupyterLab writes styles into its pages. Python for the browser is WebAssembly, and it and the charts make functions
#: from text (``unsafe-eval``); the questions come from the kernel as scripts from memory (``blob:``).
_RULES = {
    "default-src": "'none'",
    "base-uri": "'self'",
    "connect-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "form-action": "'none'",
    "frame-src": "'self' blob:",
    "img-src": "'self' data: blob:",
    "manifest-src": "'self'",
    "script-src": "'self' 'unsafe-eval' blob:",
    "style-src": "'self' 'unsafe-inline' blob:",
    "worker-src": "'self' blob:",
}
_POLICY = "; ".join(f"{name} {value}" for name, value in _RULES.items())
HEADERS = {
    # Another site, such as a learning environment, cannot put the course within its own page: it links to it.
    "Content-Security-Policy": f"{_POLICY}; frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    # The browser asks each time whether a file is still the same: it keeps the files itself.
    "Cache-Control": "no-cache",
}
_TYPES = {".wasm": "application/wasm", ".mjs": "text/javascript", ".webmanifest": "application/manifest+json"}


def in_page(page: str) -> str:
    """Return a page that says by itself what it may load."""
    rule = f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
    return page.replace("<head>", f"<head>\n    {rule}", 1)


def write(site: Path) -> None:
    """Write the rules for Apache, nginx, IIS and for web spaces that read a file ``_headers``."""
    apache = [f'  Header always set {name} "{value}"' for name, value in HEADERS.items()]
    types = [f"AddType {kind} {suffix}" for suffix, kind in _TYPES.items()]
    zipped = "AddOutputFilterByType DEFLATE application/wasm application/json text/css text/html text/javascript"
    _lines(
        site / ".htaccess",
        *("<IfModule mod_headers.c>", *apache, "</IfModule>", *types),
        *("<IfModule mod_deflate.c>", f"  {zipped}", "</IfModule>"),
    )
    nginx = [f'add_header {name} "{value}" always;' for name, value in HEADERS.items()]
    _lines(
        site / "server" / "nginx.conf",
        "# Within the location of the site; and application/wasm and text/javascript (mjs) in mime.types.",
        *nginx,
        "gzip on;",
        "gzip_types application/wasm application/json text/css text/javascript;",
    )
    iis = [f'      <add name="{name}" value="{escape(value)}" />' for name, value in HEADERS.items()]
    maps = [
        f'      <remove fileExtension="{suffix}" /><mimeMap fileExtension="{suffix}" mimeType="{kind}" />'
        for suffix, kind in _TYPES.items()
    ]
    _lines(
        site / "web.config",
        '<?xml version="1.0" encoding="utf-8"?>',
        *("<configuration>", "  <system.webServer>"),
        *("    <httpProtocol><customHeaders>", *iis, "    </customHeaders></httpProtocol>"),
        *("    <staticContent>", *maps, "    </staticContent>", "  </system.webServer>", "</configuration>"),
    )
    _lines(site / "_headers", "/*", *(f"  {name}: {value}" for name, value in HEADERS.items()))


#: What a server reads; it need not give it, so no browser counts on it.
FOR_SERVER = (".htaccess", "web.config", "_headers", "server/nginx.conf")


def _lines(path: Path, *lines: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
