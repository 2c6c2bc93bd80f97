"""Real servers on loopback for the recipes of the proxy handler, each on a free port."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
import threading
import typing as t
from pathlib import Path

import hypercorn.asyncio
import hypercorn.config
import uvicorn
import waitress.server

Close = t.Callable[[], t.Awaitable[object]]


async def _nothing() -> None: ...


@contextlib.contextmanager
def waitress_of(app: t.Any) -> t.Iterator[int]:
    options: dict[str, t.Any] = {"host": "127.0.0.1", "port": 0, "threads": 4, "clear_untrusted_proxy_headers": True}
    ends = threading.Event()
    server: t.Any = waitress.server.create_server(app, **options)

    def run() -> None:
        # Closed where it runs: its sockets belong to the loop.
        while not ends.is_set():
            server.asyncore.loop(timeout=1, map=server._map, count=1)
        server.task_dispatcher.shutdown()
        server.asyncore.close_all(server._map)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield server.effective_port
    finally:
        ends.set()
        server.pull_trigger()
        thread.join(10)


@contextlib.contextmanager
def gunicorn_of(code: str, folder: Path, threads: int, worker: str = "gthread") -> t.Iterator[int]:
    """A server in a process of its own; `code` makes `application`."""
    (folder / "served.py").write_text(code)
    with socket.create_server(("127.0.0.1", 0)) as sock:
        command = [sys.executable, "-m", "gunicorn", "--bind", f"fd://{sock.fileno()}", "--worker-class", worker]
        command += ["--workers", "1", "--threads", str(threads), "--log-level", "error"]
        # With it gunicorn itself would wait some seconds for what is left of a body, in one of the threads.
        command += ["--keep-alive", "0", "served:application"]
        process = subprocess.Popen(command, cwd=folder, pass_fds=[sock.fileno()], env=dict(os.environ))
        try:
            yield sock.getsockname()[1]  # it may be used at once: the connection waits until the server accepts
        finally:
            process.terminate()
            process.wait(20)


@contextlib.contextmanager
def _in_a_loop(serve: t.Callable[[asyncio.Event], t.Awaitable[object]], close: Close) -> t.Iterator[None]:
    """Runs an asyncio server in a thread, and closes in its loop what belongs to it."""
    stop: list[t.Callable[[], object]] = []
    failed: list[BaseException] = []
    ready = threading.Event()

    async def main() -> None:
        end = asyncio.Event()
        stop.append(lambda: loop.call_soon_threadsafe(end.set))
        loop = asyncio.get_running_loop()
        ready.set()
        await serve(end)
        await close()

    def run() -> None:
        try:
            asyncio.run(main())
        except BaseException as error:
            failed.append(error)
            ready.set()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert ready.wait(10)
    try:
        yield
    finally:
        stop[0]()
        thread.join(20)
        assert not failed, failed


@contextlib.contextmanager
def uvicorn_of(app: t.Any, close: Close = _nothing) -> t.Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as sock:

        async def serve(end: asyncio.Event) -> None:
            server = uvicorn.Server(uvicorn.Config(app, log_level="error", ws="none", timeout_graceful_shutdown=5))
            work = asyncio.ensure_future(server.serve(sockets=[sock]))
            await end.wait()
            server.should_exit = True
            await work

        with _in_a_loop(serve, close):
            yield sock.getsockname()[1]


@contextlib.contextmanager
def hypercorn_of(app: t.Any, close: Close = _nothing) -> t.Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        config = hypercorn.config.Config()
        config.bind = [f"fd://{os.dup(sock.fileno())}"]
        config.errorlog = None

        async def serve(end: asyncio.Event) -> None:
            await hypercorn.asyncio.serve(app, config, shutdown_trigger=end.wait)  # type: ignore[arg-type]

        with _in_a_loop(serve, close):
            yield sock.getsockname()[1]
