"""What it depends on what dbt reads of the project."""

# They stand in statements and are known to no node before it runs.
ONLY_RUN = {"run_at", "raw_path", "allowed_removals", "retention"}


def read_with(variables: dict[str, object]) -> dict[str, object]:
    """Variables on which it depends what dbt reads of the project, and not only what it makes of it in a run.

    Which tests there are depends on the sources that are switched off, but only of the sample's.
    """
    others = {name: value for name, value in variables.items() if name not in ONLY_RUN}
    if variables.get("sample_data") is not False:
        return others
    return {name: value for name, value in others.items() if not isinstance(value, bool)} | {"sample_data": False}
