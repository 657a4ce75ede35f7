"""Which dbt project and which warehouse a verb works on: the options that verbs share."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

PROJECT_FILE = "dbt_project.yml"


@dataclass(frozen=True)
class Project:
    """A dbt project and how to reach its warehouse.

    Attributes:
        folder: The folder that holds dbt_project.yml.
        profiles_folder: The folder that holds profiles.yml; None leaves the search to dbt.
        target: The output of the profile to use; None takes the profile's default.
    """

    folder: Path
    profiles_folder: Path | None = None
    target: str | None = None

    def dbt_options(self) -> list[str]:
        """Gives the options that point dbt at this project.

        Returns:
            Command line arguments, to follow a dbt command.
        """
        options = ["--project-dir", str(self.folder)]
        if self.profiles_folder:
            options += ["--profiles-dir", str(self.profiles_folder)]
        if self.target:
            options += ["--target", self.target]
        return options


def find_project_folder(start: Path) -> Path:
    """Finds the dbt project that a folder belongs to.

    Args:
        start: Where to begin.

    Returns:
        The folder itself, or the nearest one above it, that holds a dbt project.

    Raises:
        click.UsageError: If there is none.
    """
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / PROJECT_FILE).is_file():
            return folder
    raise click.UsageError(
        f"There is no {PROJECT_FILE} in {start} or above it. "
        "Go to the folder of your dbt project, or name it with --project-dir."
    )


def project_folder_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--project-dir` to a verb, which then gets `project_dir`.

    Args:
        command: The verb's function.

    Returns:
        The function with the option.
    """
    return click.option(
        "--project-dir",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        envvar="DBT_PROJECT_DIR",
        default=".",
        help="Folder of the dbt project. Default: this folder, or the nearest above it that is a project.",
    )(command)


def project_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the options of a verb that reads the warehouse.

    The verb gets `project_dir`, `profiles_dir` and `target`, which `project_from_options` takes.

    Args:
        command: The verb's function.

    Returns:
        The function with the options.
    """
    command = click.option(
        "--profiles-dir",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        envvar="DBT_PROFILES_DIR",
        help="Folder of profiles.yml. Default: the project's folder, then ~/.dbt, as dbt does.",
    )(command)
    command = click.option(
        "--target",
        metavar="NAME",
        help="Which warehouse of profiles.yml to use, such as duckdb or postgres. Default: the profile's.",
    )(command)
    return project_folder_option(command)


def project_from_options(project_dir: Path, profiles_dir: Path | None, target: str | None) -> Project:
    """Makes the project out of the shared options.

    Args:
        project_dir: Where to begin looking for the project.
        profiles_dir: The folder of profiles.yml, if it was named.
        target: The output of the profile, if it was named.

    Returns:
        The project, with paths that stay right when the working folder changes.

    Raises:
        click.UsageError: If there is no project.
    """
    return Project(find_project_folder(project_dir), profiles_dir.resolve() if profiles_dir else None, target)
