"""Which process of pytest-xdist runs which tests: no build is made twice, and what takes long begins first."""

from typing import Any

import pytest
from xdist.scheduler import LoadFileScheduling

from tests.python.declared import PROJECT

# Builds that more than one file looks at.
SHARED_BUILDS = ("sample_warehouse", "sample_postgres")


class OneProcessPerBuild(LoadFileScheduling):  # type: ignore[misc]
    """All tests of a file go to one process, and all files that look at the sample's build to one.

    Groups by mark would say the same, but xdist 3.8 writes them where pytest 9.2 does not look any more.
    """

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        text = (PROJECT / file).read_text(encoding="utf-8")
        return SHARED_BUILDS[0] if any(build in text for build in SHARED_BUILDS) else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> OneProcessPerBuild:
    """Replace the scheduler that the command line names."""
    # In the order of collection, not those files first that have the most tests.
    config.option.loadscopereorder = False
    return OneProcessPerBuild(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put builds first, so that at the end no process waits for one that is in the middle of a build."""
    items.sort(key=lambda item: item.get_closest_marker("dbt") is None)
