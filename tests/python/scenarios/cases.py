"""All scenarios of identity resolution."""

from tests.python.scenarios import different_people, one_person, over_time

SCENARIOS = [*one_person.SCENARIOS, *different_people.SCENARIOS, *over_time.SCENARIOS]
