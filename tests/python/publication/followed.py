"""What readers of the platform had before a second run, and have after one that nothing disturbs."""

import random
import subprocess
from dataclasses import dataclass

from tests.python.publication.changing_platform import ChangingPlatform
from tests.python.publication.readers_have import contents, rows_by_source


@dataclass
class Followed:
    """A platform that can be made what it was on the first day.

    Attributes:
        platform: Kept as of the first day.
        old: What readers had then.
        new: What they have after an undisturbed run of the second day.
        rows_by_source: How many rows of each source became what in that run.
        count_lines: How many lines that run said.
    """

    platform: ChangingPlatform
    old: dict[str, str]
    new: dict[str, str]
    rows_by_source: list[tuple[object, ...]]
    count_lines: int

    def begin_second_day(self) -> None:
        """Let the raw tables of the second day be there and nothing made of them yet."""
        self.platform.restore()
        self.platform.land(2)

    def begin_run(self, seed: str) -> subprocess.Popen[str]:
        """Begin a run and come back somewhere in the middle of it."""
        run = self.platform.begin_build(random.Random(seed).randint(5, self.count_lines - 100))
        assert run.poll() is None
        return run

    def is_published(self) -> bool:
        """Whether readers have all of the new state; if not, it must be all of the old."""
        found = contents(self.platform)
        if differing(found, self.new):
            assert differing(found, self.old) == []
            return False
        return True


def differing(found: dict[str, str], expected: dict[str, str]) -> list[str]:
    """Tables in which readers have something else."""
    return sorted(name for name in found | expected if found.get(name) != expected.get(name))


def follow(platform: ChangingPlatform) -> Followed:
    """Let a platform follow its raw tables for two days."""
    platform.land(1)
    platform.build()
    platform.keep()
    old = contents(platform)
    platform.land(2)
    count_lines = len(platform.build().splitlines())
    return Followed(platform, old, contents(platform), rows_by_source(platform), count_lines)
