"""Numbers doubled; fails or waits when asked to."""

import time


def model(dbt, session):
    dbt.config(materialized="table")
    numbers = dbt.ref("numbers")
    if dbt.config.meta_get("fail_with") == "error":
        raise ValueError("asked to fail")
    if dbt.config.meta_get("fail_with") == "waiting":
        time.sleep(60)
    return numbers.project("number_id, number_id * 2 as doubled, label")
