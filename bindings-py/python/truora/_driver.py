"""The sync driver: asks a call what to do, does it and reports the outcome, until the call is over."""

from __future__ import annotations

from ._errors import error_of
from ._limits import LONGEST_URL, too_long
from ._paths import CHUNK
from ._raw import NotYet
from ._refusals import full, hinted, hopeless
from ._response import info_of
from ._steps import COLLECT, DONE, FAILURE, SEND, STREAM, WAIT, dated, log_attempt, log_warnings, outgoing
from ._uploads import Feed
from .transports import Fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ._core import Call, Collect, Done, Send, Stream, Wait
    from ._core import _Action as Action
    from ._files import Progress, Sink
    from ._gate import Room
    from ._key import Key
    from ._response import ResponseInfo
    from ._session import Session
    from ._upload_types import UploadProgress
    from ._uploads import Source
    from .transports import Response


class Driver:
    """Runs one call. Errors are raised outside of every `except`: they have no cause and no context."""

    def __init__(self, session: Session, operation: str, call: Call, key: Key) -> None:
        self._session = session
        self._operation = operation
        self._call = call
        self._key = key
        self._now = session.clock.now
        self._last: Any = None
        self._attempt = 0
        self._hint = ""  # what to add to the message of a fault
        self._room: Room | None = None  # where this call has a place
        self._account = 0
        # What a kind of call may want besides.
        self.sink: Sink | None = None
        self.on_poll: Callable[[Any], object] | None = None
        self.on_progress: Progress | None = None
        self.source: Source | None = None  # what is uploaded
        self.on_upload: UploadProgress | None = None
        self.once = False  # one look: where the machine would wait, `run` ends in `NotYet`
        # The last answer: its head, its body, and whether it came from the service itself, not from a file's host.
        self.status = 0
        self.headers: list[tuple[str, str]] = []
        self.body = b""
        self.home = True
        # What is open when the user takes the stream.
        self.response: Response | None = None
        self.stream: Stream | None = None

    def run(self) -> tuple[Done, ResponseInfo]:
        """Until the call is over. Whatever ends it early closes the connection and leaves no file."""
        try:
            action = self._call.start(self._now())
            while action.tag != DONE and action.tag != FAILURE:
                if action.tag == WAIT and self.once:
                    raise NotYet
                action = self._act(action)
            if action.tag == DONE and self.sink is not None:
                self.sink.commit()
        except BaseException:  # an interrupt, the user's own function, a full disk
            self._drop()
            raise
        if action.tag == FAILURE:
            self._drop()
            raise hinted(error_of(action, self._last, self.headers if self.home else None), self._hint)
        if self.stream is None:
            self._close()
        self._leave()  # a stream that is read later keeps its connection, but nothing waits for it
        info = info_of(action, self.headers)
        log_warnings(self._operation, info)
        return action, info

    def _act(self, action: Send | Collect | Stream | Wait) -> Action:
        if action.tag == SEND:
            return self._send(action)
        if action.tag == COLLECT:
            return self._collect(action)
        if action.tag == STREAM:
            if self.sink is not None:
                return self._store(action, self.sink)
            self.stream = action
            return self._call.taken(self._now())
        self._close()  # also the place among the requests: `on_poll` may make calls
        if action.poll:
            self._last = action.value
            if self.on_poll is not None:
                self.on_poll(action.value)
        self._session.clock.sleep(max(0.0, action.until - self._now()))
        return self._call.elapsed(self._now())

    def _send(self, send: Send) -> Action:
        self._close()
        self.headers = []  # those of an earlier attempt are not this one's
        if self.sink is not None:
            self.sink.attempts = send.attempt
        if len(send.url) > LONGEST_URL:
            raise too_long(self._operation)
        by = self._turn(send.by)
        if by is None:
            return self._call.fault(self._now(), "timeout", "no", 0, "Queue")
        begun = self._now()
        feed = self._feed(send)
        answer = self._session.transport.send(self._request(send, feed), by)
        now = self._now()
        if feed is not None:
            if not isinstance(answer, Fault):
                self.response = answer  # closed by `run`, if the feed has failed
            feed.check()
        if isinstance(answer, Fault):
            log_attempt(self._operation, send, answer.kind, now - begun)
            self._leave()
            self._hint = answer.hint
            return self._call.fault(now, answer.kind, answer.sent, 0, answer.name)
        log_attempt(self._operation, send, answer.status, now - begun)
        self.response = answer
        self._attempt = send.attempt
        self._hint = ""
        self.status = answer.status
        self.headers = answer.headers
        self.body = b""
        self.home = send.auth
        return self._call.head(now, answer.status, dated(answer.headers, self._session.clock))

    def _turn(self, by: float) -> float | None:
        """Waits for a place among the requests under way: when this attempt must be over, or None if there was none."""
        gate = self._session.gate
        if gate is None:
            return by
        room = gate.room
        if not room.enter_now():
            if not room.enter(self._call.deadline - self._now()):
                self._hint = full(gate.limit)
                return None
            by = self._call.begins(self._now())
        self._room = room
        return by

    def _leave(self) -> None:
        room, self._room = self._room, None
        if room is not None:
            room.leave()

    def _request(self, send: Send, feed: Feed | None) -> Any:
        # The key is asked for at the last moment, and stays in no variable of a frame that an error passes through.
        key = self._key.ask(self._operation, send.attempt) if send.auth else None
        if key is not None:
            self._account = hash(key)  # a file that it leads to is read over connections of the same account
        return outgoing(send, key, self._session.agent, self._key.headers, feed, self._account)

    def _feed(self, send: Send) -> Feed | None:
        if send.slot is None or self.source is None:
            return None
        return Feed(self.source, send.slot, self._operation, self.on_upload, send.attempt)

    def _collect(self, collect: Collect) -> Action:
        parts: list[bytes] = []
        got = 0
        while got <= collect.limit:
            part = self._read(collect.limit + 1 - got, collect.by)
            if isinstance(part, Fault):
                return self._lost(part, got)
            if not part:
                break
            parts.append(part)
            got += len(part)
        self.body = b"".join(parts)
        return self._call.body(self._now(), self.body)

    def _store(self, stream: Stream, sink: Sink) -> Action:
        at, left = stream.at, stream.left
        sink.cut(at)
        got = 0
        while left is None or got < left:
            part = self._read(CHUNK if left is None else min(CHUNK, left - got), stream.by)
            if isinstance(part, Fault):
                return self._lost(part, got)
            if not part:
                break
            sink.write(part)
            got += len(part)
            if self.on_progress is not None:
                self.on_progress(at + got, None if left is None else at + left)
        if left is not None and got < left:
            return self._call.fault(self._now(), "truncated", "yes", got, "")
        return self._call.sunk(self._now(), at + got)

    def _lost(self, fault: Fault, got: int) -> Action:
        """The core decides on a body that broke off, unless no retry can help."""
        error = hopeless(fault, self._operation, self.sink is not None, self.status, self._attempt)
        if error is not None:
            raise error
        return self._call.fault(self._now(), fault.kind, fault.sent, got, fault.name)

    def _read(self, n: int, by: float) -> bytes | Fault:
        if self.response is None:
            return Fault("other", "maybe", "NoResponse")
        return self.response.read(n, by)

    def _close(self) -> None:
        response, self.response = self.response, None
        try:
            if response is not None:
                response.close()
        finally:
            self._leave()

    def _drop(self) -> None:
        if self.sink is not None:
            self.sink.discard()
        self._close()
