"""What macros cannot tell of a setting by themselves: methods of dbt's adapters."""

from datetime import datetime

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


def extend_adapter(adapter: type[BaseAdapter]) -> None:
    """Give an adapter the methods.

    Args:
        adapter: dbt's adapter.
    """
    for method in (is_phone_region, is_time):
        setattr(adapter, method.__name__, method)
        adapter._available_ = adapter._available_ | {method.__name__}
