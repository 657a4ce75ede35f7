"""What every model keeps to, checked on the manifest."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.python.columns import manifest_of, undeclared_columns, untagged_columns

pytestmark = pytest.mark.dbt

PROJECT = Path(__file__).parents[3]
# A model reads its own layer and those before it.
LAYERS = [
    *("erasure", "quarantine", "staging", "intermediate", "identity", "marts", "privacy", "segments", "activation"),
    *("subject_access", "quality"),
]


@pytest.fixture(scope="module")
def manifest(sample_warehouse: Any) -> dict[str, Any]:
    """What dbt knows of the project."""
    return manifest_of(sample_warehouse)


@pytest.fixture(scope="module")
def models(manifest: dict[str, Any]) -> list[dict[str, Any]]:
    """The models of the manifest."""
    return [node for node in manifest["nodes"].values() if node["resource_type"] == "model"]


def layer(model: dict[str, Any]) -> str:
    """Layer of a model: its folder, or what its folder belongs to."""
    folder: str = model["fqn"][1]
    return {"standardisation": "intermediate", "consents": "intermediate"}.get(folder, folder)


def test_layers_are_read_in_one_direction(models: list[dict[str, Any]]) -> None:
    layers = {model["unique_id"]: layer(model) for model in models}
    assert set(layers.values()) == set(LAYERS)
    assert [
        (model["name"], parent)
        for model in models
        for parent in model["depends_on"]["nodes"]
        if parent in layers and LAYERS.index(layers[parent]) > LAYERS.index(layer(model))
    ] == []


def test_every_model_is_described_and_says_what_a_row_is(models: list[dict[str, Any]]) -> None:
    assert [
        model["name"] for model in models if not re.search(r"One row per .+\.$", model["description"].strip())
    ] == []


def test_every_declared_column_has_a_tag(manifest: dict[str, Any]) -> None:
    assert untagged_columns(manifest) == []


def test_every_column_of_a_model_is_described(models: list[dict[str, Any]]) -> None:
    assert [
        f"{model['name']}.{column['name']}"
        for model in models
        for column in model["columns"].values()
        if not column["description"].strip()
    ] == []


def test_every_built_column_is_declared(sample_warehouse: Any) -> None:
    assert undeclared_columns(sample_warehouse) == []


def test_public_models_keep_a_contract(models: list[dict[str, Any]]) -> None:
    public = [model for model in models if model["config"]["access"] == "public"]
    assert {model["name"] for model in public} >= {
        "customers",
        "customer_source_records",
        "customer_identifiers",
        "customer_id_changes",
        "customer_id_redirects",
        "events",
    }
    for model in public:
        assert model["contract"]["enforced"], model["name"]


def test_every_mart_is_public(models: list[dict[str, Any]]) -> None:
    marts = [model for model in models if model["schema"] == "marts"]
    assert [model["name"] for model in marts if model["config"]["access"] != "public"] == []


def test_models_ask_neither_the_warehouse_type_nor_the_time() -> None:
    forbidden = re.compile(r"target\.type|current_timestamp|now\(\)|getdate", re.IGNORECASE)
    files = [*PROJECT.glob("models/**/*.sql"), *PROJECT.glob("tests/dbt/**/*.sql")]
    assert files
    assert [file.name for file in files if forbidden.search(file.read_text())] == []


def test_text_is_changed_alike_on_both_warehouses() -> None:
    """What lower(), upper() and trim() do to it depends on the warehouse, and on Postgres on the database, too."""
    forbidden = re.compile(r"(?<!\.)\b(lower|upper|trim)\(")
    files = [*PROJECT.glob("models/**/*.sql"), *PROJECT.glob("macros/**/*.sql")]
    # In macros/cross_db stand the macros to use; the other takes off a character that it names.
    files = [file for file in files if file.parent.name != "cross_db" and file.name != "snake_case.sql"]
    assert files
    assert [file.name for file in files if forbidden.search(file.read_text())] == []


def test_names_of_unit_tests_fit_postgres(manifest: dict[str, Any]) -> None:
    assert [test["name"] for test in manifest["unit_tests"].values() if len(test["name"]) > 63] == []


def test_files_are_short() -> None:
    folders = ["models/**/*.sql", *(f"{folder}/**/*.py" for folder in ("python_models", "src", "benchmarks", "tests"))]
    files = [file for folder in folders for file in PROJECT.glob(folder)]
    assert {"customers.sql", "tcf.py", "test_conventions.py"} <= {file.name for file in files}
    assert [file.name for file in files if len(file.read_text().splitlines()) > 120] == []
