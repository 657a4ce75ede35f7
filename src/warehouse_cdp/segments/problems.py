"""What is wrong with definitions, in sentences that name the segment, what was found, and what there is."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches


@dataclass
class Problems:
    """The sentences, as they are found.

    Attributes:
        found: Them.
        segment_id: What is being read.
    """

    found: list[str] = field(default_factory=list)
    segment_id: str = ""

    def add(self, sentence: str) -> None:
        """Note what is wrong with the segment that is being read.

        Args:
            sentence: What, without its end.
        """
        self.found.append(f"Segment '{self.segment_id}': {sentence}.")

    def add_unknown(self, what: str, name: object, known: Iterable[str]) -> None:
        """Note that something has a name that nothing has.

        Args:
            what: What it would be, such as field.
            name: As it was written.
            known: Names that there are.
        """
        names = sorted(known)
        near = get_close_matches(str(name), names, n=1)
        hint = f" (did you mean '{near[0]}'?)" if near else ""
        self.add(f"there is no {what} '{name}'{hint}. There is: {', '.join(names) or 'none'}")

    def keys_are_known(self, what: str, given: object, known: Collection[str]) -> bool:
        """Note names in a mapping that nobody reads.

        Args:
            what: What the mapping says something about.
            given: As it was written.
            known: Names that are read.

        Returns:
            Whether it is a mapping; what of it is known can be read then.
        """
        if not isinstance(given, dict):
            self.add(f"{what} has to be written as names with values, not as {given!r}")
            return False
        for key in given:
            if key not in known:
                self.add_unknown(f"word in {what}:", key, known)
        return True
