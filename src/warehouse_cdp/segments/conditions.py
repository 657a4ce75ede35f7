"""Rules as they are once they were read: every name is known, and every value is a literal of SQL."""

from dataclasses import dataclass

# Stands for what is measured, in comparisons with it.
MEASURE = "{measure}"


@dataclass(frozen=True)
class Comparison:
    """A condition on one value, as SQL that is true or false."""

    sql: str


@dataclass(frozen=True)
class All:
    """All of these hold."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    """At least one of these holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Not:
    """This does not hold."""

    part: "Condition"


@dataclass(frozen=True)
class Happening:
    """Events that have one of these names, as literals, or any where there are none, and of which this holds."""

    event_types: tuple[str, ...]
    where: "Condition"


@dataclass(frozen=True)
class Measure:
    """What is said about all of a customer's events of a kind.

    Attributes:
        sql: What is computed, over events.
        conditions: What has to hold of it, MEASURE standing for it.
    """

    sql: str
    conditions: tuple[Comparison, ...]


@dataclass(frozen=True)
class Occurrence:
    """A customer's events of a kind, measured."""

    happening: Happening
    measures: tuple[Measure, ...]


@dataclass(frozen=True)
class Step:
    """A step of a sequence.

    Attributes:
        happening: What has to follow the step before.
        within: Interval since the step before, or None.
        is_absent: Whether it must not follow.
    """

    happening: Happening
    within: str | None
    is_absent: bool


@dataclass(frozen=True)
class Sequence:
    """Events that follow each other.

    Attributes:
        steps: In their order; only the last one may be absent.
        now: The moment of the run, as SQL.
    """

    steps: tuple[Step, ...]
    now: str


@dataclass(frozen=True)
class Permitted:
    """What `customer_consents` permits, as literals; any status if it is None."""

    purpose: str
    channel: str
    status: str | None


@dataclass(frozen=True)
class InSegment:
    """Members of another segment by its rule."""

    segment_id: str


@dataclass(frozen=True)
class InModel:
    """Customers that a model in SQL lists."""

    model: str


Condition = Comparison | All | AnyOf | Not | Occurrence | Sequence | Permitted | InSegment | InModel
