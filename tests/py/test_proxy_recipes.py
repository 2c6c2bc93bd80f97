"""The Python recipes of docs/proxy.md, run as they are, each in its framework and on a real server."""

from __future__ import annotations

import http.client
import types
import typing as t

import django
import django.conf
import httpx
import pytest
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from recipes import RECIPES, USER_OF, USERS, recipe
from serving import gunicorn_of, hypercorn_of, uvicorn_of, waitress_of

from proxying import Got, body, headers, new_call
from support import KEY, PERSON, Service

if t.TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch, service: Service) -> None:
    monkeypatch.setenv("TRUORA_API_KEY", KEY)
    for host, base in service.bases.items():
        monkeypatch.setenv(f"TRUORA_BASE_URL_{host.upper()}", base)
    service.knobs(pdf_202s=0)


def post(port: int, operation: str, params: t.Any = None, cookie: str | None = "session=of-ana", **more: t.Any) -> Got:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        sent = headers(Cookie=cookie, Host=f"127.0.0.1:{port}", **more)
        connection.request("POST", f"/api/truora/{operation}", body(params), sent)
        answer = connection.getresponse()
        return Got(answer.status, answer.getheaders(), answer.read())
    finally:
        connection.close()


def holds(port: int, service: Service, before: str = "", kept: bool = True) -> None:
    """What each recipe has to do."""
    call = new_call()
    first = post(port, f"{before}checks.create", PERSON, truora_call=call)
    assert (first.status, first.meta["sent"]) == (201, "yes"), first.everything()
    assert post(port, f"{before}checks.create", PERSON, truora_call=call).json == first.json
    assert post(port, f"{before}checks%2Ecreate", PERSON, truora_call=call).json == first.json
    assert service.creates() == 1
    for refused, code in (
        (post(port, f"{before}checks.create", PERSON, cookie=None), "not_authorized"),
        (post(port, f"{before}checks.delete", {"check_id": "CHK1"}), "not_allowed"),
        (post(port, f"{before}checks.list", Origin="https://evil.example"), "bad_origin"),
        (post(port, f"{before}checks%252Elist"), "bad_request"),
        (post(port, f"{before}checks.create", {"country": "CO"}), "invalid"),
    ):
        assert refused.error["code"] == code
        assert refused.headers["content-type"] == "application/json"
    assert post(port, f"{before}checks.list").json["checks"]
    if kept:  # its body was read by the application's own code
        assert post(port, f"{before}checks.list", X_Read="1").status == 200
    assert len(service.ledger()) == (3 if kept else 2)


def with_files(code: str) -> str:
    return code.replace('"checks.create"]', '"checks.create", "processes.pdf"]')


def test_wsgi_on_gunicorn(service: Service, tmp_path: Path) -> None:
    with gunicorn_of(USER_OF + RECIPES["wsgi"], tmp_path, threads=2) as port:
        holds(port, service, kept=False)


def test_asgi_on_hypercorn_by_http_2(service: Service) -> None:
    made = recipe("asgi")
    with hypercorn_of(made.application, made.client.close) as port:
        holds(port, service, kept=False)
        service.reset()
        with httpx.Client(http1=False, http2=True, trust_env=False) as page:
            sent = {name: value for name, value in headers(Cookie="session=of-ana").items() if name != "Host"}
            address = f"http://127.0.0.1:{port}/api/checks.create"
            answer = page.post(address, content=body(PERSON), headers=sent)
            assert (answer.status_code, answer.http_version) == (201, "HTTP/2")
            sent.pop("Cookie")
            assert page.post(address, content=b"{}", headers=sent).status_code == 401


def test_flask_on_waitress(service: Service) -> None:
    made = recipe("flask")
    flask = __import__("flask")
    sources: list[t.Any] = []

    @made.app.before_request
    def read() -> None:
        sources.append(flask.request._get_current_object())
        if "X-Read" in flask.request.headers:
            flask.request.get_json()
        if "X-Consume" in flask.request.headers:
            flask.request.stream.read()

    authorize = made.truora_calls.proxy._authorize
    made.truora_calls.proxy._authorize = lambda request, call: sources[-1] is call.source and authorize(request, call)
    with made.client, waitress_of(made.app) as port:
        holds(port, service)
        assert post(port, "checks.list", X_Consume="1").error["code"] == "body_read"
        leave = options(port)
        assert (leave.status, leave.headers["access-control-allow-origin"]) == (204, "https://admin.example")


def options(port: int) -> Got:
    """What the browser of a page of another origin asks before a call."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("OPTIONS", "/api/truora/checks.list", headers=headers(Host=f"127.0.0.1:{port}"))
        answer = connection.getresponse()
        return Got(answer.status, answer.getheaders(), answer.read())
    finally:
        connection.close()


class Person:
    def __init__(self, name: str | None) -> None:
        self._name = name
        self.is_staff = name is not None

    def get_username(self) -> str | None:
        return self._name


URLS: dict[bool, t.Any] = {}


def middleware(get_response: t.Any) -> t.Any:
    """Of a Django project: a login, and code that reads bodies."""
    from asgiref.sync import iscoroutinefunction, markcoroutinefunction

    def before(request: t.Any) -> None:
        request.urlconf = URLS[hasattr(request, "scope")]
        person = Person(USERS.get(request.COOKIES.get("session", "")))
        request.user = person

        async def auser() -> Person:
            return person

        request.auser = auser
        if "X-Read" in request.headers:
            assert request.body
        if "X-Consume" in request.headers:
            request.read()

    if not iscoroutinefunction(get_response):

        def now(request: t.Any) -> t.Any:
            before(request)
            return get_response(request)

        return now

    async def later(request: t.Any) -> t.Any:
        before(request)
        return await get_response(request)

    return markcoroutinefunction(later)


middleware.sync_capable = middleware.async_capable = True  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def _django() -> None:
    names = types.ModuleType("truora_django_project")
    names.middleware = middleware  # type: ignore[attr-defined]
    __import__("sys").modules["truora_django_project"] = names
    django.conf.settings.configure(
        SECRET_KEY="s" * 50,
        ALLOWED_HOSTS=["127.0.0.1"],
        ROOT_URLCONF=types.ModuleType("none"),
        MIDDLEWARE=["truora_django_project.middleware", "django.middleware.csrf.CsrfViewMiddleware"],
        LOGGING_CONFIG=None,
        USE_TZ=True,
    )
    django.setup()


@pytest.mark.usefixtures("_django")
def test_django_on_waitress(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RECIPES, "django", with_files(RECIPES["django"]))
    made = recipe("django")
    monkeypatch.setitem(URLS, False, made)
    with made.client, waitress_of(get_wsgi_application()) as port:
        holds(port, service)
        assert post(port, "checks.list", X_Consume="1").error["code"] == "body_read"
        assert options(port).status == 204
        assert post(port, "checks.list", {"a": "x" * 1_100_000}).error["code"] == "bad_request"
        got = post(port, "processes.pdf", {"process_id": "IDP" + "0" * 30 + "01"})
        assert got.data.startswith(b"%PDF")
        assert len(got.data) == int(got.headers["content-length"])


@pytest.mark.usefixtures("_django")
def test_django_on_uvicorn(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RECIPES, "django-async", with_files(RECIPES["django-async"]))
    made = recipe("django-async")
    monkeypatch.setitem(URLS, True, made)
    with uvicorn_of(get_asgi_application(), made.client.close) as port:
        holds(port, service)
        assert post(port, "checks.list", X_Consume="1").error["code"] == "body_read"
        assert options(port).status == 204
        got = post(port, "processes.pdf", {"process_id": "IDP" + "0" * 30 + "01"})
        assert got.data.startswith(b"%PDF")
        assert len(got.data) == int(got.headers["content-length"])


@pytest.mark.parametrize(("name", "server"), [("fastapi", uvicorn_of), ("starlette", hypercorn_of)])
def test_starlette_and_fastapi(service: Service, name: str, server: t.Any) -> None:
    made = recipe(name)
    requests = __import__("starlette.requests").requests
    authorize = made.truora_calls.proxy._authorize

    async def looked(request: t.Any, call: t.Any) -> t.Any:
        assert type(call.source) is requests.Request
        assert (await call.source.json())["params"] == call.params
        return await authorize(request, call)

    made.truora_calls.proxy._authorize = looked

    async def reading(request: t.Any, call_next: t.Any) -> t.Any:
        if "x-read" in request.headers:
            assert await request.body()
        return await call_next(request)

    base = __import__("starlette.middleware.base").middleware.base
    made.app.add_middleware(base.BaseHTTPMiddleware, dispatch=reading)
    with server(made.app) as port:
        holds(port, service)
        assert options(port).status == 204


def test_every_recipe_is_run() -> None:
    """The one for Redis is in test_proxy_redis.py."""
    assert RECIPES.keys() == {"wsgi", "asgi", "flask", "django", "django-async", "fastapi", "starlette", "redis"}
