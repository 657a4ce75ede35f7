"""One run at a time: two concurrent incremental builds of one database would leave duplicate keys."""

from typing import Any

# Kept for the life of the process, unless released: the lock is the server session's and dies with it, even on kill -9.
_sessions: list[Any] = []

LOCK_SQL = "select pg_try_advisory_lock(hashtext('warehouse_cdp'), hashtext(%s))"
HOLDER_SQL = """
    select activity.pid, activity.usename, to_char(activity.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ')
    from pg_locks as locks
    inner join pg_stat_activity as activity on locks.pid = activity.pid
    where
        locks.locktype = 'advisory'
        and locks.granted
        and locks.database = (select oid from pg_database where datname = current_database())
        and locks.classid::bigint = hashtext('warehouse_cdp')::bigint & 4294967295
        and locks.objid::bigint = hashtext(%s)::bigint & 4294967295
"""


class LockedError(RuntimeError):
    """Another run holds the lock."""


def hold_lock(handle: Any, name: str) -> None:
    """Take the lock of a set of schemas and keep it until this process ends.

    Args:
        handle: An open psycopg2 connection that nothing else uses; it is kept open.
        name: What is locked; runs under different names do not hinder each other.

    Raises:
        LockedError: If another run holds the lock; says which server process, whose and since when.
    """
    handle.autocommit = True
    with handle.cursor() as cursor:
        cursor.execute(LOCK_SQL, [name])
        if cursor.fetchone()[0]:
            _sessions.append(handle)
            return
        cursor.execute(HOLDER_SQL, [name])
        holder = cursor.fetchone()
    handle.close()
    who = f" (server process {holder[0]} of user {holder[1]}, since {holder[2]})" if holder else ""
    raise LockedError(
        f"Another run is building this database{who}. Wait until it has ended and start again; nothing was changed. "
        "Runs with different CDP_SCHEMA_PREFIX do not wait for each other."
    )


def release_locks() -> None:
    """Let go of all locks of this process, for a verb that does something before it builds."""
    while _sessions:
        _sessions.pop().close()
