"""The small project of the publication serves here too."""

from tests.python.publication.conftest import new_small

__all__ = ["new_small"]
