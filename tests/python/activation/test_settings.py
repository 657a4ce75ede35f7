"""Settings of syncs that cannot be followed are told with a sentence each, before anything is built."""

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.dbt

GOOD = {"destination": "klaviyo", "carries": "members", "segment": "vips", "channel": "email"} | {
    "removal_limit_percent": 20
}
SEGMENTS = {"vips": {"purpose": "marketing"}}
WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "sync_google_ads__vips": ({"destination": "klaviyo"}, "its name has to begin with sync_klaviyo__"),
    "sync_meta_ads__vips": ({"destination": "Meta Ads"}, "destination has to be a name in small letters"),
    "sync_klaviyo__consents": ({"carries": "everybody"}, "carries has to be members or opt_outs"),
    "sync_klaviyo__newsletter": ({"chanel": "email"}, "nobody reads 'chanel'"),
    "sync_klaviyo__one": ({}, "add its name to macros/activation/sync_models.sql"),
    "sync_klaviyo__two": ({"channel": "pigeon"}, "channel has to be one of email"),
    "sync_klaviyo__three": ({"segment": "vip"}, "there is no segment 'vip'; there is: vips"),
    "sync_klaviyo__four": ({"purpose": "sale"}, "the purpose is that of its segment"),
    "sync_klaviyo__five": ({"segment": None}, "without a segment it has to say for which purpose"),
    "sync_klaviyo__six": ({"also_needs": "sale"}, "also_needs has to be a list of purposes"),
    "sync_klaviyo__seven": ({"removal_limit_percent": 101}, "removal_limit_percent has to be a whole number from 0"),
}


def test_wrong_settings_are_named_all_at_once(new_warehouse: Callable[[], Any]) -> None:
    settings = {name: GOOD | wrong for name, (wrong, _) in WRONG.items()}
    settings["sync_salesforce__profiles"] = GOOD | {"destination": "salesforce"}
    run = new_warehouse().dbt("compile", "--inline", f"{{{{ wrong_syncs({settings!r}, {SEGMENTS!r}) }}}}")
    assert run.returncode == 0, run.stdout[-2000:]
    assert [name for name, (_, said) in WRONG.items() if f"Sync '{name}': {said}" not in run.stdout] == []
    assert "'sync_webhook__cart_abandoners' in macros/activation/sync_models.sql has no settings" in run.stdout
    assert "sync_salesforce__profiles" not in run.stdout
