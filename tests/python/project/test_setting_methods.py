"""What a setting may be, as far as macros ask Python."""

from types import SimpleNamespace
from typing import Any

import pytest

from warehouse_cdp import settings

ANY_ADAPTER: Any = None


def test_a_setting_under_another_name_is_found_where_it_is_nearly_the_same() -> None:
    written = {"contact_enabled": True, "consent_enabled": True}
    adapter: Any = SimpleNamespace(config=SimpleNamespace(vars=SimpleNamespace(to_dict=lambda: written)))
    assert settings.similar_var(adapter, "contacts_enabled") == "contact_enabled"
    assert settings.similar_var(adapter, "consent_enabled") == ""


@pytest.mark.parametrize(
    ("code", "is_region"),
    [
        ("US", True),
        ("NO", True),
        ("GB", True),
        ("UK", False),
        ("EN", False),
        ("us", False),
        ("False", False),
        ("", False),
    ],
)
def test_a_country_is_one_whose_phones_can_be_read(code: str, is_region: bool) -> None:
    assert settings.is_phone_region(ANY_ADAPTER, code) is is_region


@pytest.mark.parametrize(
    ("text", "is_time"),
    [
        *(("2026-01-01 00:00:00", True), ("2026-12-31T23:59:59", True), ("2024-02-29 10:00:00", True)),
        *(("2026-13-45 99:99:99", False), ("2026-02-29 10:00:00", False), ("2026-01-01", False), ("yesterday", False)),
        *(("2026-01-01 00:00:00+02", False), ("20260101 000000", False), ("2026-01-01 00:00:00.5", False)),
    ],
)
def test_a_time_is_one_of_calendar_and_clock(text: str, is_time: bool) -> None:
    assert settings.is_time(ANY_ADAPTER, text) is is_time
