"""Jobs: a person keeps theirs, whichever source asks."""

from random import Random

from warehouse_cdp.sample.people import Person

TITLES = (
    "Account Manager", "Buyer", "Controller", "Consultant", "Designer", "Engineer", "Head of Marketing",
    "HR Manager", "Office Manager", "Procurement Manager", "Sales Manager", "Store Manager", "Team Lead",
)  # fmt: skip


def job_title(person: Person) -> str:
    """Give the title of a person's job, empty for somebody without a company."""
    # A draw of the person's own, so that no source moves another's.
    return Random(f"job/{person.number}").choice(TITLES) if person.company else ""
