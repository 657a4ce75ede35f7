"""Records that are one person, however they differ."""

from tests.python.scenarios.people import ELM, OAK, Scenario, contact

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
]
