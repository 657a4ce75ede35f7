"""What readers got while something went on."""

from typing import Any


def whole_versions(answers: list[list[Any]]) -> list[tuple[int, int]]:
    """The versions and counts of rows that readers got, without repetitions; none of them may be mixed or missing."""
    assert len(answers) > 5
    seen: list[tuple[int, int]] = []
    for answer, seconds in answers:
        assert isinstance(answer, list), answer
        version, count_rows, *other = answer
        assert [version, count_rows] == other, answer
        assert "," not in version, answer
        assert seconds < 10
        if seen[-1:] != [(int(version), count_rows)]:
            seen.append((int(version), count_rows))
    return seen
