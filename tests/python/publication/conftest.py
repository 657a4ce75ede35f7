"""The small project on both warehouses."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.python.publication.small import PROJECT, Small
from tests.python.warehouses import Warehouse


@pytest.fixture(scope="session")
def new_small(new_postgres: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Small]:
    """Makes an empty warehouse on a target, with the small project."""

    def create(target: str, name: str) -> Small:
        if target == "postgres":
            small = Small(new_postgres(name, PROJECT))
            role = "create role publication_reader; exception when duplicate_object then null;"
            small.warehouse.execute(f"do $$ begin {role} end $$")
            return small
        return Small(Warehouse(tmp_path_factory.mktemp(name), PROJECT))

    return create
