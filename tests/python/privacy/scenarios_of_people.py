"""Named scenarios of consent that turn on who somebody is, and on what they asked for."""

from datetime import date

from tests.python.privacy.scenario import (
    ANNA,
    BERT,
    BOTH,
    NO,
    YES,
    Scenario,
    asked,
    person,
    said,
    world,
)

MAILED = person("anna", "DE", "email:e5@gmail.com")

SCENARIOS_OF_PEOPLE = [
    Scenario(
        "merge_of_subscribed_and_unsubscribed",
        (world([ANNA, BERT], YES, NO), world([BOTH], YES, NO)),
        {"anna marketing email": "+granted > -withdrawn"},
        {"anna marketing email": "the most restrictive decides"},
    ),
    Scenario(
        "split_afterwards",
        (world([BOTH], YES, NO), world([ANNA, BERT], YES, NO)),
        {"anna marketing email": "-withdrawn > +granted", "bert marketing email": "> -withdrawn"},
        past={"anna marketing email 2025-07-01": True, "bert marketing email 2025-07-01": False},
    ),
    Scenario(
        "minor",
        (world([person("mia", "DE", "email:e1", born=date(2009, 8, 1))], YES),),
        {"mia marketing email": "+granted > +granted", "mia service email": "+silent > +silent"},
        past={"mia marketing email 2025-07-31": False, "mia marketing post 2025-07-31": False},
    ),
    Scenario(
        "unsubscribed_address_with_new_owner",
        (world([ANNA], said("withdrawn", "2025-01-01")), world([person("eve", "US-NY", "email:e1")])),
        {"eve marketing email": "> -withdrawn", "email:e1 marketing email": "-withdrawn > -withdrawn"},
    ),
    Scenario(
        "grant_that_counts_for_one_holder_of_an_address_only",
        (
            world(
                [person("anna", "DE", "email:e1"), person("carl", "US-NY", "email:e1", "phone:p1")],
                said("refused", "2025-01-01"),
                said("granted", "2025-05-01", legal_basis="contract"),
            ),
        ),
        {
            "anna marketing email": "-refused > -refused",
            "carl marketing email": "-refused > -refused",
            "email:e1 marketing email": "-refused > -refused",
        },
        past={"carl marketing email 2025-06-01": False},
    ),
    Scenario(
        "objection_that_is_lifted",
        (
            world([ANNA], YES, asked("objection", "2025-05-01", who="anna")),
            world([ANNA], YES, asked("objection", "2025-05-01", "2025-09-01", who="anna")),
        ),
        {"anna marketing email": "-objected > +granted"},
        past={"anna marketing email 2025-06-01": False, "anna marketing email 2025-09-01": True},
    ),
    Scenario(
        "withdrawal_under_another_spelling",
        (
            world([MAILED], said("granted", "2025-03-01", "email:e5@gmail.com")),
            world(
                [MAILED],
                said("granted", "2025-03-01", "email:e5@gmail.com"),
                said("withdrawn", "2025-06-01", "email:e.5+news@googlemail.com"),
            ),
        ),
        {
            "anna marketing email": "+granted > -withdrawn",
            "email:e5@gmail.com marketing email": "+granted > -withdrawn",
            "email:e.5+news@googlemail.com marketing email": "> -withdrawn",
        },
        past={"anna marketing email 2025-05-31": True},
    ),
    Scenario(
        "objection_to_everything_from_another_spelling",
        (
            world(
                [person("anna", "US-NY", "email:e5@gmail.com")],
                asked("objection", "2025-05-01", email="e.5@gmail.com", about="all"),
            ),
        ),
        {
            "anna marketing email": "-objected > -objected",
            "anna analytics web": "-objected > -objected",
            "anna service email": "+silent > +silent",
        },
    ),
    Scenario(
        "erasure_asked_from_an_address_of_two",
        (world([BOTH, person("bert", "DE", "email:e1")], YES, asked("erasure", "2025-05-01", email="e1")),),
        {"bert marketing email": "+granted > +granted", "email:e1 marketing email": "-erased > -erased"},
    ),
]
