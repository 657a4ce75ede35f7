"""A small program that carries rows to destinations as docs/activation.md asks for: the contract, spelled out.

It knows the published tables and the table of results, and nothing else of the project. It remembers nothing.
"""

import http.client
import itertools
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, NamedTuple

BATCH = 40
TRIES = 2
NO_FIELDS = ("sync_key", "synced_fields_hash", "updated_at")


class Result(NamedTuple):
    """A row of the table of results."""

    sync_name: str
    sync_key: str
    run_id: str
    operation: str
    status: str
    synced_fields_hash: str | None
    finished_at: datetime


class Step(NamedTuple):
    """A change to carry; without fields the row is to be deleted."""

    sync_key: str
    operation: str
    fields: dict[str, Any] | None
    synced_fields_hash: str | None


class Crash(Exception):
    """The program ends where it stands."""


@dataclass
class Client:
    """One run of the program.

    Attributes:
        ask: Asks the published copy; rows by name of column.
        tell: Writes rows of results.
        schema: Where the published tables are.
        port: Where the destination listens.
        run_id: Names the run.
        crashes_after: How many requests it lives for.
    """

    ask: Callable[[str], list[dict[str, Any]]]
    tell: Callable[[list[Result]], None]
    schema: str
    port: int
    run_id: str
    crashes_after: int | None = None
    requests: Iterator[int] = field(default_factory=itertools.count)

    def run(self) -> None:
        """Do what there is to do, sync by sync."""
        for sync in self.ask(f"select sync_name, count_held, carries from {self.schema}.syncs order by sync_name"):
            name = str(sync["sync_name"])
            if sync["count_held"] == 0 and sync["carries"] == "members":
                # Whatever is there is from before the log was lost. Here it is a list of what was sent; of a tool's own
                # records it is fields. Opt-outs stay.
                self.request("DELETE", name)
            steps = list(self.steps(name))
            # Before anything is sent, so that what this run cannot tell any more is known to have been tried.
            self.tell([self.result(name, step, "sent") for step in steps])
            batches = [steps[start : start + BATCH] for start in range(0, len(steps), BATCH)]
            outcomes = [outcome for batch in batches for outcome in self.send(name, batch)]
            statuses = ["succeeded" if outcome == "ok" else "failed" for outcome in outcomes]
            self.tell([self.result(name, step, status) for step, status in zip(steps, statuses, strict=True)])

    def steps(self, name: str) -> Iterator[Step]:
        """The changes of a sync, each with the row as it is now."""
        rows = {row["sync_key"]: row for row in self.ask(f"select * from {self.schema}.{name}")}
        changes = f"select sync_key, operation, reason from {self.schema}.sync_changes where sync_name = '{name}'"
        for change in self.ask(f"{changes} order by sync_key"):
            key, row = change["sync_key"], rows.get(change["sync_key"])
            if change["operation"] == "removed" or (not row and change["reason"] == "contact_point_suppressed"):
                yield Step(key, "removed", None, None)
            elif row:
                fields = {column: value for column, value in row.items() if column not in NO_FIELDS}
                yield Step(key, change["operation"], fields, row["synced_fields_hash"])

    def send(self, name: str, batch: list[Step]) -> list[str]:
        """Send changes, again if need be, and give what became of each."""
        body = [{"key": step.sync_key, "fields": step.fields} for step in batch]
        for _ in range(TRIES):
            outcomes = self.request("POST", name, body)
            if outcomes is not None:
                return list(outcomes)
        return ["unknown"] * len(batch)

    def request(self, method: str, name: str, body: Any = None) -> Any:
        """What the destination answers; None if it does not, or with an error."""
        if next(self.requests) == self.crashes_after:
            raise Crash
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, f"/{name}", json.dumps(body, default=str))
            answer = connection.getresponse()
            content = answer.read()
            return json.loads(content) if answer.status == 200 else None
        except (http.client.HTTPException, ConnectionError):
            return None
        finally:
            connection.close()

    def result(self, name: str, step: Step, status: str) -> Result:
        """What became of a step, now."""
        now = datetime.now(UTC).replace(tzinfo=None)
        return Result(name, step.sync_key, self.run_id, step.operation, status, step.synced_fields_hash, now)
