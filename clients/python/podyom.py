"""Client of the API for Python 3.9 or newer; the standard library is enough.

    python3 clients/python/podyom.py mirror copy.sqlite
    python3 clients/python/podyom.py export schools columns=key,shortName > schools.ndjson

PODYOM_URL is the server, PODYOM_TOKEN a key or token.
"""

from __future__ import annotations

import json
import os
import random
import sqlite3
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from http.client import HTTPException
from typing import Any, Callable, Dict, Iterator, List, Optional, Sequence, Tuple

Record = Dict[str, Any]

RETRIED = (429, 502, 503, 504)
LONGEST_PAUSE = 60.0


class ApiError(Exception):
    """The server refused. `code` and `reason` are of the tables in docs/reference/errors.md."""

    def __init__(self, message: str, code: str, reason: Optional[str] = None, status: int = 200):
        super().__init__(message)
        self.code, self.reason, self.status = code, reason, status


class ConnectionLost(Exception):
    """No whole answer came, as often as it was tried."""


class Podyom:
    """A server. Reading is tried again after a pause; a mutation only with an idempotency key."""

    def __init__(self, url: str, token: Optional[str] = None, attempts: int = 10, timeout: float = 60.0):
        parts = urllib.parse.urlsplit(url)
        self.url = urllib.parse.urlunsplit((parts.scheme, parts.netloc, "", "", ""))
        self.token, self.attempts, self.timeout = token, attempts, timeout

    def query(
        self,
        document: str,
        variables: Optional[Record] = None,
        idempotency_key: Optional[str] = None,
    ) -> Record:
        """The data of an operation. Raises ApiError with the first error."""
        headers = {"content-type": "application/json", "accept": "application/json"}
        if idempotency_key:
            headers["idempotency-key"] = idempotency_key
        body = json.dumps({"query": document, "variables": variables or {}}, ensure_ascii=False).encode()
        is_safe = idempotency_key is not None or not document.lstrip().startswith("mutation")

        def ask() -> Record:
            with self._open("/graphql", headers, body) as answer:
                return json.load(answer)

        answer = self._retried(ask, is_safe)
        if answer.get("errors"):
            raise error_of(answer, 200)
        return answer["data"]

    def pages(self, document: str, path: str, variables: Optional[Record] = None) -> Iterator[Record]:
        """The nodes of a connection, all pages. The document takes `$after`; `path` leads to it: `schools`, `school.findings`."""
        after = None
        while True:
            at: Any = self.query(document, {**(variables or {}), "after": after})
            for name in path.split("."):
                at = at[name]
            yield from at["nodes"]
            if not at["pageInfo"]["hasNextPage"]:
                return
            after = at["pageInfo"]["endCursor"]

    def export(self, name: str, **parameters: str) -> Iterator[Record]:
        """The records of a table, in the order of their ids. A lost connection is resumed after the last of them."""
        lines, _ = self._lines(f"/export/{name}.ndjson", parameters)
        return lines

    def snapshot(self, after: Optional[str] = None) -> Tuple[Iterator[Record], Callable[[], str]]:
        """All visible records of one moment with their `__typename`, and the cursor of the feed to go on from."""
        parameters = {"after": after} if after else {}
        return self._lines("/export", parameters)

    def _lines(self, path: str, parameters: Dict[str, str]) -> Tuple[Iterator[Record], Callable[[], str]]:
        cursors: List[str] = []

        def read() -> Iterator[Record]:
            given = dict(parameters)
            failures = 0
            while True:
                try:
                    query = urllib.parse.urlencode(given)
                    with self._open(f"{path}?{query}", {"accept-encoding": "gzip"}) as answer:
                        cursors.append(answer.headers["podyom-changes"])
                        for line in whole_lines(answer):
                            record = json.loads(line)
                            if record.get("__typename") == "End":
                                return
                            yield record
                            given["after"] = record["id"]
                            failures = 0
                    if path != "/export":
                        return
                    raise ConnectionLost("the snapshot has no end")
                except (OSError, HTTPException, ConnectionLost, ApiError) as error:
                    failures += 1
                    if failures >= self.attempts or not is_temporary(error):
                        raise
                    time.sleep(pause_of(error, failures))

        # A resumed export is of a later moment: what changed in between is after the first cursor.
        return read(), lambda: cursors[0]

    def _retried(self, ask: Callable[[], Record], is_safe: bool) -> Record:
        for attempt in range(1, self.attempts + 1):
            try:
                return ask()
            except (OSError, HTTPException, ApiError) as error:
                if attempt == self.attempts or not is_safe or not is_temporary(error):
                    raise
                time.sleep(pause_of(error, attempt))
        raise ConnectionLost("no attempts")

    def _open(self, path: str, headers: Dict[str, str], body: Optional[bytes] = None) -> Any:
        if self.token:
            headers = {**headers, "authorization": f"Bearer {self.token}"}
        try:
            request = urllib.request.Request(self.url + path, body, headers)
            return urllib.request.urlopen(request, timeout=self.timeout)
        except urllib.error.HTTPError as error:
            with error:
                raise refused(error) from None


def refused(error: urllib.error.HTTPError) -> ApiError:
    try:
        answer = json.load(error)
    except ValueError:
        answer = {}
    made = error_of(answer, error.code)
    made.retry_after = error.headers.get("retry-after")  # type: ignore[attr-defined]
    return made


def error_of(answer: Record, status: int) -> ApiError:
    first = (answer.get("errors") or [{"message": f"HTTP {status}"}])[0]
    extensions = first.get("extensions") or {}
    return ApiError(first["message"], extensions.get("code", "HTTP"), extensions.get("reason"), status)


def is_temporary(error: Exception) -> bool:
    return error.status in RETRIED if isinstance(error, ApiError) else True


def pause_of(error: Exception, attempt: int) -> float:
    seconds = getattr(error, "retry_after", None)
    if seconds and seconds.isdigit():
        return min(float(seconds), LONGEST_PAUSE)
    return min(0.25 * 2**attempt, LONGEST_PAUSE) * (0.5 + random.random() / 2)


def whole_lines(answer: Any) -> Iterator[bytes]:
    """The lines of an answer as they come. Raises ConnectionLost where it was cut short."""
    packed = zlib.decompressobj(31) if answer.headers.get("content-encoding") == "gzip" else None
    rest = b""
    while True:
        piece = answer.read1(65536)
        if not piece:
            break
        *lines, rest = (rest + (packed.decompress(piece) if packed else piece)).split(b"\n")
        yield from lines
    if packed and not packed.eof or rest:
        raise ConnectionLost("the answer was cut short")


CHANGES = """
query Changes($after: String!) {
  changes(after: $after, first: 500) { changes { operation type id } endCursor hasMore reset }
}
"""
# Administrators alone see changes of these, and a snapshot holds none of them.
CLOSED = ("User", "AccessKey")
BATCH = 500
IDS_AT_A_TIME = 100


class Mirror:
    """A copy in SQLite: a table `record` with the JSON of each record. It goes on where it stopped, however it stopped."""

    def __init__(self, client: Podyom, path: str):
        self.client = client
        self.database = sqlite3.connect(path)
        with self.database:
            self.database.executescript(
                """
                create table if not exists record (
                  id text primary key, type text not null, version integer, body text not null, copy integer not null);
                create index if not exists record_type on record (type);
                create table if not exists state (name text primary key, value text);
                """
            )

    def update(self) -> Tuple[int, int]:
        """Brings the copy up to date: how many records were stored, and how many removed."""
        stored = removed = 0
        if self._state("complete") != "yes":
            stored, removed = self._copy()
        while True:
            page = self.client.query(CHANGES, {"after": self._state("cursor")})["changes"]
            if page["reset"]:
                with self.database:
                    self._keep("complete", "no")
                    self._keep("cursor", None)
                    self._keep("after", None)
                    self._keep("copy", str(self._copy_number() + 1))
                return self.update()
            changed = self._apply(page)
            stored, removed = stored + changed[0], removed + changed[1]
            if not page["hasMore"]:
                return stored, removed

    def _copy(self) -> Tuple[int, int]:
        copy = self._copy_number()
        records, cursor = self.client.snapshot(self._state("after"))
        stored = 0
        batch: List[Record] = []

        def write() -> None:
            nonlocal stored, batch
            with self.database:
                if self._state("cursor") is None:
                    self._keep("cursor", cursor())
                self._store(batch, copy)
                if batch:
                    self._keep("after", batch[-1]["id"])
            stored += len(batch)
            batch = []

        for record in records:
            batch.append(record)
            if len(batch) == BATCH:
                write()
        write()
        with self.database:
            gone = self.database.execute("delete from record where copy <> ?", (copy,)).rowcount
            self._keep("complete", "yes")
        return stored, gone

    def _apply(self, page: Record) -> Tuple[int, int]:
        latest = {one["id"]: one for one in page["changes"] if one["type"] not in CLOSED}
        wanted: Dict[str, List[str]] = {}
        for one in latest.values():
            if one["operation"] == "UPSERT":
                wanted.setdefault(one["type"], []).append(one["id"])
        found: List[Record] = []
        for name, ids in wanted.items():
            for at in range(0, len(ids), IDS_AT_A_TIME):
                some = ",".join(ids[at : at + IDS_AT_A_TIME])
                found.extend({"__typename": name, **one} for one in self.client.export(name, ids=some))
        kept = {one["id"] for one in found}
        with self.database:
            gone = [(name,) for name in latest if name not in kept]
            removed = self.database.executemany("delete from record where id = ?", gone).rowcount if gone else 0
            self._store(found, self._copy_number())
            self._keep("cursor", page["endCursor"])
        return len(found), max(removed, 0)

    def _store(self, records: Sequence[Record], copy: int) -> None:
        self.database.executemany(
            "insert or replace into record (id, type, version, body, copy) values (?, ?, ?, ?, ?)",
            [
                (one["id"], one["__typename"], one.get("version"), json.dumps(one, ensure_ascii=False), copy)
                for one in records
            ],
        )

    def _copy_number(self) -> int:
        return int(self._state("copy") or 1)

    def _state(self, name: str) -> Optional[str]:
        row = self.database.execute("select value from state where name = ?", (name,)).fetchone()
        return row[0] if row else None

    def _keep(self, name: str, value: Optional[str]) -> None:
        self.database.execute("insert or replace into state values (?, ?)", (name, value))


def main(arguments: Sequence[str]) -> None:
    client = Podyom(os.environ.get("PODYOM_URL") or "http://127.0.0.1:4000", os.environ.get("PODYOM_TOKEN"))
    if len(arguments) == 2 and arguments[0] == "mirror":
        stored, removed = Mirror(client, arguments[1]).update()
        print(f"Сохранено записей: {stored}, удалено: {removed}")
    elif len(arguments) >= 2 and arguments[0] == "export":
        pairs = (one.partition("=") for one in arguments[2:])
        for record in client.export(arguments[1], **{name: value for name, _, value in pairs}):
            print(json.dumps(record, ensure_ascii=False))
    else:
        sys.exit("Укажите: podyom.py mirror copy.sqlite или podyom.py export schools columns=key,shortName")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        main(sys.argv[1:])
    except ApiError as error:
        sys.exit(str(error))
    except (OSError, HTTPException, ConnectionLost):
        sys.exit("Нет связи с сервером. Проверьте адрес и сеть.")
