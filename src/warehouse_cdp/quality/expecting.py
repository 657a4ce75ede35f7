"""Great Expectations, as far as it is used: expectations of one table, run as SQL where the table is."""

import logging
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from warehouse_cdp.quality.warehouse import GuardedWarehouse

# How often values break an expectation, and none of these values.
RESULT_FORMAT = {"result_format": "BASIC", "partial_unexpected_count": 0}

Expected = tuple[str, Mapping[str, Any]]


class Expecting:
    """A warehouse whose tables are held against expectations."""

    def __init__(self, warehouse: GuardedWarehouse) -> None:
        """Open Great Expectations on a warehouse.

        Args:
            warehouse: Where the tables are.
        """
        # One of its loggers sets its own level. What matters of its log is in the results, which hold no values.
        log = logging.getLogger("great_expectations")
        log.addHandler(logging.NullHandler())
        log.propagate = False
        with quiet():
            # It takes seconds to import, which runs without suites are spared.
            import great_expectations as gx

            from warehouse_cdp.quality.dialects import lend

            context = gx.get_context(mode="ephemeral")
        context.variables.progress_bars = {"globally": False}
        self._source = context.data_sources.add_sql(
            "warehouse", connection_string=lend(warehouse.kind, warehouse.handle), create_temp_table=False
        )

    def check(self, schema: str, table: str, expected: Sequence[Expected]) -> Iterator[Mapping[str, Any]]:
        """Hold a table against expectations.

        Args:
            schema: Schema of the table.
            table: Its name.
            expected: Names of expectations with their arguments.

        Yields:
            For each expectation, in this order: ``success`` and ``result`` as Great Expectations gives them, or
            ``failure``, the exception that kept it from being checked.
        """
        from great_expectations.expectations.registry import get_expectation_impl

        outcomes: dict[int, Mapping[str, Any]] = {}
        checks: list[Any] = []
        for number, (name, arguments) in enumerate(expected):
            try:
                checks.append(get_expectation_impl(name)(**_until(arguments), meta={"number": number}))
            except Exception as failure:  # whatever it does not like about what somebody wrote
                outcomes[number] = {"failure": failure}
        with quiet():
            asset = self._source.add_table_asset(f"{schema}.{table}", table_name=table, schema_name=schema)
            batch = asset.add_batch_definition_whole_table("all").get_batch()
            try:
                outcomes |= _validated(batch, checks)
            except Exception:  # One that breaks while its queries are made takes the others along.
                outcomes |= dict(_one_by_one(batch, checks))
        for number in range(len(expected)):
            yield outcomes[number]


def _until(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out rows that are later than the run."""
    from great_expectations.expectations.row_conditions import Column

    said = dict(arguments)
    last = said.pop("not_after", None)
    return said if last is None else {"row_condition": Column(said["column"]) <= last} | said


def _validated(batch: Any, checks: list[Any]) -> dict[int, Mapping[str, Any]]:
    """Outcomes of expectations by their number."""
    from great_expectations.core import ExpectationSuite

    # A suite has an id of its own; its name is told to nobody.
    validated = batch.validate(ExpectationSuite(name="suite", expectations=checks), result_format=RESULT_FORMAT)
    return {
        result.expectation_config.meta["number"]: {
            "success": bool(result.success),
            "result": result.result,
            "failure": raised(result.exception_info),
        }
        for result in validated.results
    }


def _one_by_one(batch: Any, checks: list[Any]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for check in checks:
        try:
            yield from _validated(batch, [check]).items()
        except Exception as failure:
            yield check.meta["number"], {"failure": failure}


def raised(exception_info: Mapping[str, Any]) -> str | None:
    """Whether an expectation could not be checked: the text of the first exception, which may quote values."""
    infos = [exception_info, *(info for info in exception_info.values() if isinstance(info, Mapping))]
    return next((str(info.get("exception_message")) for info in infos if info.get("raised_exception")), None)


@contextmanager
def quiet() -> Iterator[None]:
    """Without the warnings that Great Expectations has for its own callers."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
