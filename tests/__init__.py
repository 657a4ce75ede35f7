"""Tests; a package of its own, because the wheel of a dependency brings one of the same name along."""
