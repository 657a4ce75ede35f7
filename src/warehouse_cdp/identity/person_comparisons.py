"""What a person is called and who they are."""

from warehouse_cdp.identity.levels import SWAPPED_NAMES, Comparison, Level, missing, other_script, same

PERSON_COMPARISONS: dict[str, Comparison] = {
    "first_name": Comparison(
        missing("first_name_match"),
        [
            Level("same", same("first_name_match"), 0.74, 0.006, "first_name_match"),
            Level("swapped with last name", SWAPPED_NAMES, 0.01, 0.00001),
            Level(
                "short form or spelling of the same name",
                "list_has_any(string_split(first_name_variants_l, '|'), string_split(first_name_variants_r, '|'))",
                0.06,
                0.001,
            ),
            Level("same in another script", other_script("first_name"), 0.01, 0.0003),
            Level(
                "spelled alike",
                "jaro_winkler_similarity(first_name_match_l, first_name_match_r) >= 0.9",
                0.06,
                0.006,
            ),
            Level(
                "one letter off",
                "least(length(first_name_match_l), length(first_name_match_r)) >= 4"
                " and damerau_levenshtein(first_name_match_l, first_name_match_r) <= 1",
                0.02,
                0.004,
            ),
            Level(
                "initial",
                "least(length(first_name_match_l), length(first_name_match_r)) = 1"
                " and left(first_name_match_l, 1) = left(first_name_match_r, 1)",
                0.06,
                0.004,
            ),
            Level("different", "ELSE", 0.04, 0.976),
        ],
    ),
    # Father and son of one name, or a relative's tax number, often differ in nothing else.
    "middle_name": Comparison(
        missing("middle_name_match"),
        [
            Level("same", f"{same('middle_name_match')} and length(middle_name_match_l) > 1", 0.45, 0.01),
            Level(
                "initial",
                "least(length(middle_name_match_l), length(middle_name_match_r)) = 1"
                " and left(middle_name_match_l, 1) = left(middle_name_match_r, 1)",
                0.45,
                0.08,
            ),
            Level(
                "spelled alike",
                "jaro_winkler_similarity(middle_name_match_l, middle_name_match_r) >= 0.9",
                0.03,
                0.01,
            ),
            Level("different", "ELSE", 0.07, 0.9),
        ],
    ),
    "birth_date": Comparison(
        missing("birth_date"),
        [
            Level("same", same("birth_date"), 0.88, 0.00005),
            Level(
                "day and month swapped or one digit off",
                "damerau_levenshtein(birth_date_l, birth_date_r) <= 1 or birth_date_l = "
                "left(birth_date_r, 5) || right(birth_date_r, 2) || '-' || substr(birth_date_r, 6, 2)",
                0.08,
                0.002,
            ),
            Level("different", "ELSE", 0.04, 0.998),
        ],
    ),
    "national_id": Comparison(
        missing("national_id"),
        [Level("same", same("national_id"), 0.98, 0.000001), Level("different", "ELSE", 0.02, 0.999999)],
    ),
    "sex": Comparison(missing("sex"), [Level("same", same("sex"), 0.98, 0.5), Level("different", "ELSE", 0.02, 0.5)]),
    "name_suffix": Comparison(
        missing("name_suffix"),
        [Level("same", same("name_suffix"), 0.98, 0.3), Level("different", "ELSE", 0.02, 0.7)],
    ),
}
