"""Serves an admin page and, at /api/truora, the proxy handler that it talks to. Nothing but the standard library.

    python server.py FOLDER [--port N]

FOLDER holds the page (index.html and what it loads). The key comes from TRUORA_API_KEY and stays here. Prints its
address when it listens.
"""

from __future__ import annotations

import argparse
import contextlib
import hmac
import secrets
import socketserver
import typing as t
from http.cookies import SimpleCookie
from pathlib import Path
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from truora import Truora
from truora.proxy import ProxyCall, Request, wsgi

MOUNT = "/api/truora"
KINDS = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}
POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'"

# A login in real life. Here whoever loads the page from this machine is the admin.
SESSION = secrets.token_urlsafe(16)


def authorize(request: Request, call: ProxyCall) -> str | None:
    """The caller's name, by the cookie of the session, as your own pages know it. `None` refuses."""
    cookie = SimpleCookie(request.headers.get("cookie", "")).get("session")
    return "admin" if cookie is not None and hmac.compare_digest(cookie.value.encode(), SESSION.encode()) else None


class Site:
    """The page's files, and the handler at its place."""

    def __init__(self, folder: Path, api: t.Any) -> None:
        self._folder = folder.resolve()
        self._api = api

    def __call__(self, environ: dict[str, t.Any], start_response: t.Any) -> t.Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path.startswith(f"{MOUNT}/"):
            found: t.Iterable[bytes] = self._api(environ, start_response)
            return found
        file = (self._folder / path.lstrip("/")).resolve()
        if file.is_dir():
            file /= "index.html"
        known = file.is_relative_to(self._folder) and file.is_file() and file.suffix in KINDS
        if not known or environ["REQUEST_METHOD"] != "GET":
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"not found\n"]
        headers = [("Content-Type", KINDS[file.suffix]), ("Content-Security-Policy", POLICY)]
        headers += [("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff")]
        if file.suffix == ".html":
            headers.append(("Set-Cookie", f"session={SESSION}; Path=/; HttpOnly; SameSite=Strict"))
        start_response("200 OK", headers)
        return [file.read_bytes()]


class Server(socketserver.ThreadingMixIn, WSGIServer):
    """One thread a request: a repeated call waits for the first."""

    daemon_threads = True


class Quiet(WSGIRequestHandler):
    """Paths are not worth a line each."""

    def log_message(self, format: str, *args: object) -> None: ...


def main() -> None:
    parser = argparse.ArgumentParser(description="An admin page and the proxy handler behind it.")
    parser.add_argument("folder", type=Path, help="folder of the page")
    parser.add_argument("--port", type=int, default=0, help="port on this machine; a free one by default")
    given = parser.parse_args()
    with Truora() as client:
        api = wsgi(
            client,
            # What writes or costs by its name; the patterns add what only reads.
            allow=["checks.create", "checks.*", "processes.*", "health.get"],
            authorize=authorize,
            # This server is for this machine only. One that others reach names the origins of its pages here:
            # origins=["https://admin.example"],
        )
        with make_server("127.0.0.1", given.port, Site(given.folder, api), Server, Quiet) as server:
            print(f"http://127.0.0.1:{server.server_port}/", flush=True)
            with contextlib.suppress(KeyboardInterrupt):
                server.serve_forever()


if __name__ == "__main__":
    main()
