"""Records that share something and are different people."""

from tests.python.scenarios.people import ELM, OAK, Scenario, contact, message

TWINS = {"email": "family@gemini.org", "birth_date": "1990-02-03"}

SCENARIOS = [
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
        "twins_with_one_mailbox",
        [
            *[
                contact(f"twins_with_one_mailbox.{key}", name, **TWINS, **said, **OAK)
                for key, name, said in (
                    ("brother", "Magnus Gemini", {"sex": "male"}),
                    ("sister", "Tilda Gemini", {"sex": "female"}),
                    ("other_sister", "Romy Gemini", {"sex": "female"}),
                    ("sister_again", "Tilda Gemini", {}),
                )
            ],
        ],
        "brother other_sister sister+sister_again",
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
]
