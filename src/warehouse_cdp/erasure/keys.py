"""The key of tombstones: read from the environment here and nowhere else, so that it stands in no SQL and no log."""

import hashlib
import hmac
import os
from collections.abc import Collection

from warehouse_cdp.failures import ToldError

VARIABLE = "CDP_ERASURE_KEY"
FEWEST_CHARACTERS = 32


def erasure_key() -> bytes:
    """Read the key.

    Returns:
        The key.

    Raises:
        ToldError: If there is none, or one that can be guessed.
    """
    key = os.environ.get(VARIABLE, "").strip()
    if not key:
        raise ToldError(
            f"People were erased, or are to be, and {VARIABLE} is not set. Without it nobody can tell which raw rows "
            "are theirs, so nothing is built. Set it to the key that is kept with the backups; for the first erasure "
            "of all make one with `openssl rand -hex 32`."
        )
    if len(key) < FEWEST_CHARACTERS:
        raise ToldError(
            f"{VARIABLE} has fewer than {FEWEST_CHARACTERS} characters, so that it could be guessed. Make one with "
            "`openssl rand -hex 32`."
        )
    return key.encode()


def key_mark(key: bytes) -> str:
    """Tell a key from others without telling anything of it.

    Args:
        key: The key.

    Returns:
        A few hexadecimal digits.
    """
    return hash_identifier(key, "key", "mark")[:16]


def check_key(marks: Collection[str]) -> None:
    """Stop unless the key at hand is the one that tombstones were made with.

    Args:
        marks: The different marks of the tombstones.

    Raises:
        ToldError: If there are tombstones and not their key.
    """
    if marks and {key_mark(erasure_key())} != set(marks):
        raise ToldError(
            f"{VARIABLE} is not the key that the tombstones of erased people were made with. With another one their "
            "rows would come back, so nothing is built and nobody is erased. Set it to the key that is kept with the "
            "backups."
        )


def hash_identifier(key: bytes, identifier_type: str, value: str) -> str:
    """Hash an identifier.

    Args:
        key: The key.
        identifier_type: Such as `email`; the same value of another type has another hash.
        value: Its standard form.

    Returns:
        HMAC-SHA256 as 64 hexadecimal digits.
    """
    return hmac.digest(key, f"{identifier_type}|{value}".encode(), hashlib.sha256).hex()
