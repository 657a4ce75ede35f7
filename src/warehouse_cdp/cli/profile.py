"""The profile: which warehouse a target is, and how it is reached."""

import os
from argparse import Namespace
from typing import Any

import click

from warehouse_cdp.cli.project import Project


def profile_of(project: Project) -> Any:
    """Reads the profile as dbt does.

    Args:
        project: The project and the target of its profile.

    Returns:
        dbt's profile with `target_name` and `credentials`, whose `type` says which warehouse it is.

    Raises:
        click.ClickException: If the profile cannot be read.
    """
    # dbt takes seconds to import, which `cdp --help` should not cost.
    from dbt.config.runtime import load_profile
    from dbt.flags import set_from_args
    from dbt_common.context import set_invocation_context
    from dbt_common.exceptions import DbtRuntimeError

    set_from_args(Namespace(PROFILES_DIR=str(project.profiles_folder or project.folder)), None)
    set_invocation_context(os.environ)
    try:
        return load_profile(str(project.folder), {}, None, project.target)
    except DbtRuntimeError as failure:
        raise click.ClickException(str(failure)) from None
