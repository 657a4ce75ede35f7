"""Named scenarios of consent: what two runs know, and what is permitted after each."""

from datetime import datetime

from tests.python.privacy.scenario import ANNA, BERT, BOTH, GPC, YES, Scenario, person, said, world
from tests.python.privacy.scenarios_of_people import SCENARIOS_OF_PEOPLE

# What the same people said, and in which order.
SCENARIOS = [
    *SCENARIOS_OF_PEOPLE,
    Scenario(
        "withdrawal",
        (world([ANNA], YES), world([ANNA], YES, said("withdrawn", "2025-08-01"))),
        {"anna marketing email": "+granted > -withdrawn", "anna marketing post": "+silent > +silent"},
        past={"anna marketing email 2025-07-31": True, "anna marketing email 2025-08-01": False},
    ),
    Scenario(
        "expiry",
        (
            world(
                [ANNA, person("zoe", "US-NY", "email:e3")],
                said("granted", "2023-12-05"),
                said("granted", "2023-12-05", "email:e3", expires_at=datetime(2024, 12, 5)),
            ),
        ),
        {"anna marketing email": "-expired > -expired", "zoe marketing email": "+expired > +expired"},
        {"anna marketing email": "silence means no"},
        {"anna marketing email 2025-12-04": True, "anna marketing email 2023-12-04": False},
    ),
    Scenario(
        "contradiction_of_two_sources",
        (
            world(
                [person("anna", "DE", "email:e1", "record_id:r1")],
                said("refused", "2024-02-01", "record_id:r1", "marketing all"),
                YES,
            ),
        ),
        {"anna marketing email": "-refused > -refused", "anna marketing post": "-refused > -refused"},
        {"anna marketing email": "the most restrictive decides"},
        {"anna marketing email 2025-04-01": False},
    ),
    Scenario(
        "late_statement",
        (world([ANNA], YES), world([ANNA], YES, said("withdrawn", "2025-02-01"))),
        {"anna marketing email": "+granted > +granted"},
        past={"anna marketing email 2025-02-02": False, "anna marketing email 2025-03-02": True},
    ),
    Scenario(
        "repeated_statement", (world([ANNA], YES), world([ANNA], YES)), {"anna marketing email": "+granted > +granted"}
    ),
    Scenario(
        "gpc_device",
        (world([person("cal", "US-CA", "anonymous_id:d1")]), world([person("cal", "US-CA", "anonymous_id:d1")], GPC)),
        {"cal sale web": "+silent > -refused", "cal marketing email": "+silent > +silent"},
        {"cal sale web": "gpc"},
    ),
    Scenario(
        "gpc_where_it_does_not_bind",
        (
            world(
                [person("liz", "GB", "anonymous_id:d1")],
                said("granted", "2025-02-01", "anonymous_id:d1", "sale web"),
                GPC,
            ),
        ),
        {"liz sale web": "+granted > +granted"},
    ),
    Scenario(
        "grant_that_was_over_when_it_was_said",
        (
            world(
                [person("zoe", "US-NY", "email:e1")],
                said("withdrawn", "2025-02-01"),
                said("granted", "2025-03-01", expires_at=datetime(2025, 2, 15)),
            ),
        ),
        {"zoe marketing email": "-withdrawn > -withdrawn"},
    ),
    Scenario(
        "confirmation_that_never_came",
        (
            world(
                [person("zoe", "US-NY", "email:e1"), ANNA, BERT],
                said("withdrawn", "2025-02-01"),
                said("pending", "2025-03-01"),
                said("pending", "2025-03-01", "email:e2"),
            ),
        ),
        {"zoe marketing email": "-withdrawn > -withdrawn", "bert marketing email": "-pending > -pending"},
    ),
    Scenario(
        "grant_on_a_basis_that_nobody_understands",
        (world([ANNA], said("granted", "2025-03-01", legal_basis="other")),),
        {"anna marketing email": "-not_counted > -not_counted"},
    ),
    Scenario(
        "bounce",
        (world([BOTH], YES, said("withdrawn", "2025-04-01", "email:e1", "all email", signal="bounce")),),
        {"anna marketing email": "+granted > +granted", "email:e1 service email": "-bounced > -bounced"},
    ),
]
