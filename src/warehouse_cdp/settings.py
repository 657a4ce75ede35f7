"""What macros cannot tell of a setting by themselves: methods of dbt's adapters."""

from collections.abc import Iterable
from datetime import datetime
from difflib import get_close_matches

from dbt.adapters.base.impl import BaseAdapter


def is_phone_region(self: BaseAdapter, code: str) -> bool:
    """Say whether national phone numbers of a region can be read.

    Args:
        self: The adapter.
        code: What a setting names; ISO 3166-1 alpha-2 codes of most countries are regions, others such as UK are not.

    Returns:
        Whether there is such a region.
    """
    # Only few settings name one, and importing it takes longer than checking all others.
    import phonenumbers

    return code in phonenumbers.SUPPORTED_REGIONS


def is_time(self: BaseAdapter, text: str) -> bool:
    """Say whether a text is a day of the calendar and a time of the clock, to the second and without a zone."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return False
    return text.replace("T", " ") == f"{time:%Y-%m-%d %H:%M:%S}"


def nearest(self: BaseAdapter, given: Iterable[str], known: Iterable[str]) -> list[tuple[str, str]]:
    """Find names that are not known.

    Args:
        self: The adapter.
        given: What somebody wrote.
        known: What there is.

    Returns:
        Each unknown name, and the known one that is spelled most like it; an empty text where none is.
    """
    names = sorted(known)
    return [(name, "".join(get_close_matches(name, names, n=1))) for name in given if name not in names]


def unknown_vars(self: BaseAdapter) -> list[tuple[str, str]]:
    """Find settings of this run (``--vars``) that the project does not have.

    Args:
        self: The adapter, whose configuration is that of the run.

    Returns:
        As :func:`nearest`.
    """
    return nearest(self, self.config.cli_vars, [*self.config.vars.to_dict(), "run_at"])


def similar_var(self: BaseAdapter, name: str) -> str:
    """Find the setting that somebody may have written for another one.

    Args:
        self: The adapter, whose configuration is that of the run.
        name: A setting that is not set.

    Returns:
        A setting of ``dbt_project.yml`` that is spelled nearly like it; an empty text where none is.
    """
    others = [other for other in self.config.vars.to_dict() if other != name]
    return "".join(get_close_matches(name, others, n=1, cutoff=0.9))


def extend_adapter(adapter: type[BaseAdapter]) -> None:
    """Give an adapter the methods.

    Args:
        adapter: dbt's adapter.
    """
    for method in (is_phone_region, is_time, nearest, similar_var, unknown_vars):
        setattr(adapter, method.__name__, method)
        adapter._available_ = adapter._available_ | {method.__name__}
