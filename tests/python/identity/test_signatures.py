"""By what a later run tells whose cluster has to be made anew."""

import re
from typing import Any

import pytest

pytestmark = pytest.mark.dbt


def test_whoever_has_a_link_that_parts_otherwise_is_clustered_anew(sample_warehouse: Any) -> None:
    compiled = sample_warehouse.folder / "target/compiled/warehouse_cdp/models/identity/int_identity__cluster_input.sql"
    turned, count = re.subn(
        r'"\w+"[.]"identity"[.]"int_identity__link_ends"',
        "(select * replace (not parts_last as parts_last) from identity.int_identity__link_ends)",
        compiled.read_text(),
    )
    assert count == 1
    ((count_changed,),) = sample_warehouse.rows(f"""
        select count(*)
        from ({turned}) as turned
        inner join identity.int_identity__cluster_input as kept on turned.record_id = kept.record_id
        where turned.signature <> kept.signature
    """)
    ((count_linked,),) = sample_warehouse.rows("select count(distinct record_id) from identity.int_identity__link_ends")
    assert count_changed == count_linked > 0
