"""What a second run changes: records come, are corrected or go, and people decide."""

from tests.python.scenarios.people import Scenario, contact, decision, message

SCENARIOS = [
    Scenario(
        "late_bridge",
        [
            contact("late_bridge.a1", "Lena Span", email="lena@bridge.org"),
            contact("late_bridge.a2", "Lena Span", email="lena@bridge.org"),
            contact("late_bridge.b1", "Lena Pillar", phone="+12025550105"),
        ],
        "a1+a2 b1",
        [contact("late_bridge.bridge", "Lena Span", email="lena@bridge.org", phone="+12025550105")],
        "a1+a2+b1+bridge",
        ("merged: joined by a shared identifier",),
    ),
    Scenario(
        "split_by_override",
        [
            contact("split_by_override.a", "Otto Part", email="otto@override.org", phone="+12025550106"),
            contact("split_by_override.b", "Otto Part", email="otto@override.org", phone="+12025550106"),
        ],
        "a+b",
        [decision("unlink", "split_by_override.a", "split_by_override.b")],
        "a b",
        ("split: parted by an override", "created: split off"),
    ),
    Scenario(
        "link_by_override",
        [
            contact("link_by_override.a1", "Vera Bond", email="vera@link.org", birth_date="1971-03-04"),
            contact("link_by_override.a2", "Vera Bond", email="vera@link.org", birth_date="1971-03-04"),
            contact("link_by_override.b", "Olga Knot", email="olga@link.org", birth_date="1980-05-06"),
        ],
        "a1+a2 b",
        [decision("link", "link_by_override.a1", "link_by_override.b")],
        "a1+a2+b",
        ("merged: joined by an override",),
    ),
    Scenario(
        "corrected_record",
        [
            contact("corrected_record.a", "Cora Wright", email="cora@corrected.org"),
            contact("corrected_record.b", "Cora Rong", email="cora@corrected.org"),
        ],
        "a+b",
        [
            contact("corrected_record.a", "Cora Wright", email="cora@corrected.org"),
            contact("corrected_record.b", "Cora Rong", email="rong@elsewhere.org"),
        ],
        "a b",
        ("split: evidence is gone", "created: split off"),
    ),
    Scenario(
        "stitched_later",
        [message("pages", "stitched_later.visit", "03 10:00:00", "laptop", path="/visit")],
        "",
        [
            message(
                "identifies", "stitched_later.i1", "04 10:00:00", "laptop", "max", first_name="Max", last_name="Late"
            ),
        ],
        "max",
        ("created: new records",),
        visitors={"visit": "max"},
    ),
    Scenario(
        "deleted_at_source",
        [contact("deleted_at_source.gone", "Gus Gone", email="gus@deleted.org")],
        "gone",
        [],
        "",
        ("retired: all records are gone",),
    ),
]
