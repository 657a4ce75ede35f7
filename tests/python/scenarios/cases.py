"""The scenarios of identity resolution, each with what has to come out."""

from tests.python.scenarios.people import Scenario, contact, decision, message

# Where a family lives, so that all but the given name and the birthday is shared.
ELM = {"street": "7 Elm Street", "city": "Springfield", "postal_code": "62701"}
OAK = {"street": "19 Oak Avenue", "city": "Portland", "postal_code": "97201"}

SCENARIOS = [
    Scenario(
        "chain",
        [
            contact("chain.a", "Ada Chainwell", email="a1@chain.org"),
            contact("chain.b", "Ada Chainwell", email="a1@chain.org", phone="+12025550101"),
            contact("chain.c", "Ada Chainwell", email="a2@chain.org", phone="+12025550101"),
            contact("chain.d", "Ada Chainwell", email="a2@chain.org"),
        ],
        "a+b+c+d",
    ),
    Scenario(
        "diamond",
        [
            contact("diamond.top", "Dina Facet", email="d1@diamond.org", phone="+12025550102"),
            contact("diamond.left", "Dina Facet", email="d1@diamond.org", phone="+12025550103"),
            contact("diamond.right", "Dina Facet", email="d2@diamond.org", phone="+12025550102"),
            contact("diamond.bottom", "Dina Facet", email="d2@diamond.org", phone="+12025550103"),
        ],
        "bottom+left+right+top",
    ),
    Scenario(
        "fan_in",
        [
            contact("fan_in.hub", "Finn Hubbard", email="finn@fan.org", phone="+12025550104"),
            *[contact(f"fan_in.mail{n}", "Finn Hubbard", email="finn@fan.org") for n in (1, 2, 3)],
            *[contact(f"fan_in.phone{n}", "Finn Hubbard", phone="+12025550104") for n in (1, 2, 3)],
        ],
        "hub+mail1+mail2+mail3+phone1+phone2+phone3",
    ),
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
        "family_phone",
        [
            contact("family_phone.mother", "Mona Hearth", phone="+12025550107", birth_date="1975-01-02", **ELM),
            contact("family_phone.father", "Fred Hearth", phone="+12025550107", birth_date="1973-11-20", **ELM),
            contact("family_phone.child", "Cleo Hearth", phone="+12025550107", birth_date="2004-07-08", **ELM),
            contact("family_phone.mother_again", "Mona Hearth", phone="+12025550107", birth_date="1975-01-02"),
        ],
        "child father mother+mother_again",
    ),
    Scenario(
        "junk_email",
        [contact(f"junk_email.{name.lower()}", f"{name} Noname", email="test@test.com") for name in ("Ann", "Bo", "Cy")]
        + [contact("junk_email.ann2", "Ann Other", email="test@test.com")],
        "ann ann2 bo cy",
    ),
    Scenario(
        "role_mailbox",
        [
            contact("role_mailbox.anna", "Anna Clerk", email="info@office.org"),
            contact("role_mailbox.anna_too", "Anna Smith", email="info@office.org"),
        ],
        "anna anna_too",
    ),
    Scenario(
        "twins",
        [
            contact("twins.one", "Romy Gemini", phone="+12025550108", birth_date="1990-02-03", **OAK),
            contact("twins.other", "Tilda Gemini", phone="+12025550108", birth_date="1990-02-03", **OAK),
        ],
        "one other",
    ),
    Scenario(
        "junior_and_senior",
        [
            contact("junior_and_senior.jr", "John Elder Jr", phone="+12025550109", **OAK),
            contact("junior_and_senior.sr", "John Elder Sr", phone="+12025550109", **OAK),
        ],
        "jr sr",
    ),
    Scenario(
        "married_name",
        [
            contact("married_name.before", "Nora Maiden", email="nora@married.org", birth_date="1988-04-05"),
            contact("married_name.after", "Nora Wedlock", email="nora@married.org", birth_date="1988-04-05"),
        ],
        "after+before",
    ),
    Scenario(
        "nickname",
        [
            contact("nickname.bob", "Bob Shorter", phone="+12025550110", birth_date="1979-09-10"),
            contact("nickname.robert", "Robert Shorter", phone="+12025550110", birth_date="1979-09-10"),
        ],
        "bob+robert",
    ),
    Scenario(
        "swapped_names",
        [
            contact("swapped_names.right", "Ivo Marten", email="ivo@swapped.org", birth_date="1983-12-11"),
            contact("swapped_names.swapped", "Marten Ivo", email="ivo@swapped.org", birth_date="1983-12-11"),
        ],
        "right+swapped",
    ),
    Scenario(
        "moved_house",
        [
            contact("moved_house.old", "Hugo Nomad", email="hugo@moved.org", birth_date="1966-06-07", **ELM),
            contact("moved_house.new", "Hugo Nomad", email="hugo@moved.org", birth_date="1966-06-07", **OAK),
        ],
        "new+old",
    ),
    Scenario(
        "changed_email",
        [
            contact(
                "changed_email.old", "Elsa Renew", email="elsa@old.org", phone="+12025550111", birth_date="1992-08-09"
            ),
            contact(
                "changed_email.new", "Elsa Renew", email="elsa@new.org", phone="+12025550111", birth_date="1992-08-09"
            ),
        ],
        "new+old",
    ),
    Scenario(
        "recycled_phone",
        [
            contact("recycled_phone.first", "Paul Before", phone="+12025550112", birth_date="1950-01-01"),
            contact("recycled_phone.then", "Jane After", phone="+12025550112", birth_date="2001-10-12"),
        ],
        "first then",
    ),
    Scenario(
        "shared_device",
        [
            message("pages", "shared_device.before", "01 10:00:00", "tablet", path="/before"),
            message(
                "identifies", "shared_device.i1", "01 11:00:00", "tablet", "kim", first_name="Kim", last_name="Lee"
            ),
            message("pages", "shared_device.of_kim", "01 12:00:00", "tablet", "kim", path="/kim"),
            message("pages", "shared_device.between", "02 10:00:00", "tablet", path="/between"),
            message(
                "identifies", "shared_device.i2", "02 11:00:00", "tablet", "lou", first_name="Lou", last_name="Lee"
            ),
            message("pages", "shared_device.after", "02 12:00:00", "tablet", path="/after"),
        ],
        "kim lou",
        visitors={"before": "kim", "of_kim": "kim", "between": "lou", "after": "lou"},
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
