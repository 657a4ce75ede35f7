"""CPU time of processes, kept moment by moment, so that it can be told for a span afterwards."""

import bisect
import threading
import time
from collections.abc import Callable
from types import TracebackType

import psutil


def tree_seconds(pid: int) -> float:
    """CPU time of a process and of all below it, those that have ended included.

    Args:
        pid: The process at the top.

    Returns:
        Seconds in user and system mode; none if there is no such process.
    """
    try:
        top = psutil.Process(pid)
        seconds = 0.0
        for process in top.children(recursive=True):
            try:
                seconds += _own_seconds(process)
            except psutil.NoSuchProcess:
                # It ended meanwhile; its parent has its time, and the one at the top is read last.
                continue
        times = top.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return seconds + _own_seconds(top) + float(times.children_user + times.children_system)


def _own_seconds(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


class CpuClock:
    """Reads a count of CPU seconds ten times a second while its block runs.

    Example:
        >>> with CpuClock(time.process_time) as clock:
        ...     started = time.time()
        ...     ended = time.time()
        >>> clock.between(started, ended) >= 0
        True
    """

    def __init__(self, read: Callable[[], float]) -> None:
        """Make a clock that is not yet running.

        Args:
            read: Gives the CPU seconds so far.
        """
        self._read = read
        self._moments: list[float] = []
        self._seconds: list[float] = []
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> "CpuClock":
        """Start reading."""
        self._note()
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop reading."""
        self._ended.set()
        self._thread.join()
        self._note()

    def between(self, start: float, end: float) -> float:
        """Tell the CPU time of a span.

        Args:
            start: Seconds since the epoch.
            end: Seconds since the epoch.

        Returns:
            CPU seconds, as exact as ten readings a second allow.
        """
        return self._at(end) - self._at(start)

    def _run(self) -> None:
        while not self._ended.wait(0.1):
            self._note()

    def _note(self) -> None:
        # A process that ends between two looks may be missed for a moment; CPU time never goes back.
        seconds = max(self._read(), self._seconds[-1] if self._seconds else 0.0)
        self._moments.append(time.time())
        self._seconds.append(seconds)

    def _at(self, moment: float) -> float:
        after = bisect.bisect_left(self._moments, moment)
        if after == 0:
            return self._seconds[0]
        if after == len(self._moments):
            return self._seconds[-1]
        span = self._moments[after] - self._moments[after - 1]
        share = (moment - self._moments[after - 1]) / span if span else 1.0
        return self._seconds[after - 1] + share * (self._seconds[after] - self._seconds[after - 1])
