"""Choose a trained model's threshold, on the whole clusters of some of its records."""

import duckdb
import pyarrow as pa

from warehouse_cdp.identity.blocking import KEY_PREFIX
from warehouse_cdp.identity.scoring import score_records
from warehouse_cdp.identity.threshold import LOWEST, ScoredPair, best_threshold

# Records whose clusters are looked at, at most; the others of these clusters come on top.
MAX_SEEDS = 20_000
# Pairs below are as good as different, in bits.
FLOOR = -5.0
# Links from one record to the next that are followed; what is farther away is hardly the same person. They are followed
# while at least one in so many seeds' records is new: a few far ones do not move the threshold, and each step costs.
MAX_STEPS = 5
WORTH_A_STEP = 50
_NO_LABELS = pa.schema(
    [("record_id_a", pa.string()), ("record_id_b", pa.string()), ("is_same_person", pa.bool_())]
).empty_table()


def choose_threshold(
    scratch: duckdb.DuckDBPyConnection, model: pa.Table, judged: duckdb.DuckDBPyRelation | None = None
) -> float:
    """Choose from which match weight on pairs should link.

    Args:
        scratch: Database with the table ``match_input``.
        model: The trained model as it will be kept, one row.
        judged: Pairs that somebody judged: record_id_a, record_id_b and is_same_person. What is known of them counts,
            whatever the model says.

    Returns:
        Match weight (log2 of the odds); see :func:`warehouse_cdp.identity.threshold.best_threshold`.
    """
    (records,) = scratch.sql("select count(*) from match_input").fetchall()[0]
    parts = max(1, round(records / MAX_SEEDS))
    scratch.execute(f"""
        create temp table reached as
        select record_id, 0 as step from match_input where hash(record_id) % {parts} = 0
    """)
    scratch.execute("""
        create temp table compared
        (one varchar, other varchar, weight double, probability double, unique (one, other))
    """)
    labels = judged.to_arrow_table() if judged else _NO_LABELS
    scratch.register("labels", labels)
    for step in range(MAX_STEPS):
        scores = score_records(scratch.sql(_input_sql(scratch, step)), scratch.from_arrow(model), FLOOR)
        scratch.register("scores", scores)
        scratch.execute(_KEEP_SQL)
        scratch.execute(_REACH_SQL, {"step": step, "lowest": LOWEST})
        if not _is_worth_a_step(scratch, step + 1):
            break
    seeds = {record for (record,) in scratch.sql("select record_id from reached where step = 0").fetchall()}
    compared = scratch.sql("from compared order by one, other").fetchall()
    return best_threshold((ScoredPair(*row) for row in compared), seeds)


def _is_worth_a_step(scratch: duckdb.DuckDBPyConnection, step: int) -> bool:
    count_sql = "select count(*) filter (where step = $step), count(*) filter (where step = 0) from reached"
    ((new, seeds),) = scratch.execute(count_sql, {"step": step}).fetchall()
    return bool(new * WORTH_A_STEP > seeds)


def _input_sql(scratch: duckdb.DuckDBPyConnection, step: int) -> str:
    """Records that were reached in a step, to be compared with all that share a key with them."""
    columns = [column for column in scratch.table("match_input").columns if column != "is_changed"]
    near = " or ".join(f"{key} in (select {key} from now)" for key in columns if key.startswith(KEY_PREFIX))
    return f"""
        with now as (select match_input.* from match_input inner join reached using (record_id) where step = {step})
        select {", ".join(columns)}, record_id in (select record_id from now) as is_changed
        from match_input
        where is_changed or {near}
    """


_KEEP_SQL = """
    insert or ignore into compared
    select
        record_id_a,
        record_id_b,
        case when contradiction is null then match_weight end,
        case
            when is_same_person is not null then is_same_person::int
            when contradiction is null then match_probability
            else 0
        end
    from scores
    left join labels using (record_id_a, record_id_b)
    where record_id_a <> record_id_b
"""
_REACH_SQL = """
    insert into reached
    select distinct unnest([one, other]) as record_id, $step + 1
    from compared
    where weight >= $lowest
    except
    select record_id, $step + 1 from reached
"""
