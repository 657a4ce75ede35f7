"""What a newcomer reads first."""

from collections.abc import Callable

import pytest
from click.testing import Result

from warehouse_cdp import __version__
from warehouse_cdp.cli import main


def test_main_help_lists_every_verb(cdp: Callable[..., Result]) -> None:
    result = cdp("--help")

    assert result.exit_code == 0
    assert all(verb in result.output for verb in main.commands)


@pytest.mark.parametrize("verb", sorted(main.commands))
def test_help_of_each_verb_shows_an_example(cdp: Callable[..., Result], verb: str) -> None:
    result = cdp(verb, "--help")

    assert result.exit_code == 0
    assert f"\n    cdp {verb}" in result.output
    assert "--project-dir" in result.output


def test_version(cdp: Callable[..., Result]) -> None:
    assert __version__ in cdp("--version").output
