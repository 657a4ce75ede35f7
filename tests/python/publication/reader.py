"""A reader of `share` in a process of its own, which asks again and again until it is ended.

Run with the target and where it is; prints one line of JSON an answer: what it got or what went wrong, and how long it
took.
"""

import json
import sys
import time
from contextlib import closing
from typing import Any

import duckdb
import psycopg2

# Which versions and how many rows both tables have, in one statement, hence at one moment.
QUESTION = """
    select people.versions, people.count_rows, visits.versions, visits.count_rows
    from (
        select string_agg(distinct cast(version as text), ',') as versions, count(*) as count_rows from share.people
    ) as people
    cross join (
        select string_agg(distinct cast(version as text), ',') as versions, count(*) as count_rows from share.visits
    ) as visits
"""

# Codes of errors: no answer at all, ended because another process died, and starting.
NO_SERVER = (None, "57P02", "57P03")


def ask(target: str, place: list[str]) -> list[Any]:
    """Connect, ask, disconnect."""
    if target == "duckdb":
        with duckdb.connect(place[0], read_only=True) as session:
            return list(session.execute(QUESTION).fetchall()[0])
    with (
        closing(psycopg2.connect(host=place[0], dbname=place[1], user="postgres")) as connection,
        connection.cursor() as cursor,
    ):
        cursor.execute(QUESTION)
        return list(cursor.fetchall()[0])


def main() -> None:
    """Ask until the process is ended."""
    target, *place = sys.argv[1:]
    while True:
        begun = time.monotonic()
        try:
            answer: Any = ask(target, place)
        except psycopg2.OperationalError as failure:
            # From a server that is starting nobody gets anything, old or new.
            if failure.pgcode in NO_SERVER:
                continue
            answer = f"{type(failure).__name__}: {failure}"
        except Exception as failure:
            answer = f"{type(failure).__name__}: {failure}"
        print(json.dumps([answer, time.monotonic() - begun]), flush=True)
        time.sleep(0.1)


if __name__ == "__main__":
    main()
