"""`cdp subject-access`: what is held about a person who asked, as a page and as a file for programs."""

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import click

from warehouse_cdp.cli.progress import working
from warehouse_cdp.cli.project import Project, project_from_options, project_options
from warehouse_cdp.cli.records import sql_text
from warehouse_cdp.cli.warehouse import query
from warehouse_cdp.privacy.subject_data import Held, as_json
from warehouse_cdp.privacy.subject_page import page

VALUES_SQL = f"select {', '.join(Held.__dataclass_fields__)} from {{{{ ref('subject_access_export') }}}}"
STATE_SQL = "select request_type, status, match_reason from {{ ref('privacy_requests') }}"
REASONS = {
    "needs_identity": "nobody has checked yet who asks. Write the time of the check into identity_verified_at",
    "needs_decision": "a person has to decide whom it is about: {}. See the table privacy_requests_to_decide",
    "completed": "it is completed",
    "rejected": "it was rejected",
    "lifted": "it was taken back",
}


def why_not(project: Project, request_id: str) -> str:
    """Says why there is nothing to tell.

    Args:
        project: The project whose warehouse to read.
        request_id: The request that somebody named.

    Returns:
        A sentence.
    """
    rows = query(project, f"{STATE_SQL} where request_id = {sql_text(request_id)}", needs=["privacy_requests"])[1]
    if not rows:
        return "There is no such request in the table privacy_requests. Load it and run `dbt build`."
    kind, status, reason = rows[0]
    if kind not in ("access", "portability"):
        return f"It is a request of the kind '{kind}'; only access and portability are answered with data."
    if status in REASONS:
        return f"Nothing is told, because {REASONS[status].format(reason)}."
    return "The export has nothing of it yet. Run `dbt build`, then ask again."


@click.command("subject-access")
@click.argument("request_id", metavar="REQUEST")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder to make the new folder in.  [default: target/subject_access in the project]",
)
@project_options
def subject_access(
    request_id: str, output: Path | None, project_dir: Path, profiles_dir: Path | None, target: str | None
) -> None:
    """Answer REQUEST: write what is held about the person who made it.

    A new folder gets subject_access.html, a page that the customer can be shown after log-in, and subject_access.json
    with the same for programs. Both hold personal data: only your user can read them, and you should delete them when
    they are handed over. Only open requests for access or portability whose identity was checked are answered.

    \b
    Example:
      cdp subject-access dsr_00042
    """
    project = project_from_options(project_dir, profiles_dir, target)
    with working("Reading what is held …"):
        sql = f"{VALUES_SQL} where request_id = {sql_text(request_id)}"
        values = [Held(*row) for row in query(project, sql, needs=["subject_access_export"])[1]]
        if not values:
            raise click.ClickException(why_not(project, request_id))
    made_at = datetime.now(UTC)
    parent = output or project.folder / "target" / "subject_access"
    parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    # A folder of its own that nobody else can enter; its name says nothing about anybody.
    folder = Path(tempfile.mkdtemp(prefix="answer_", dir=parent))
    files = {
        "subject_access.html": page(request_id, made_at, values),
        "subject_access.json": json.dumps(as_json(request_id, made_at, values), ensure_ascii=False, indent=2),
    }
    for name, content in files.items():
        file = folder / name
        file.touch(mode=0o600)
        file.write_text(content, encoding="utf-8")
        click.echo(f"{file}")
    click.echo("Both hold personal data. Delete them when they are handed over.")
