"""Numbers that come with a request, where anybody may send anything."""

LONGEST = 18  # digits that a bigint column of the database takes, whatever they are


def number_from(text: str | None) -> int:
    """The number that `text` holds in digits 0–9, as primary keys are written; 0, which no row has, for all else."""
    return int(text) if is_number(text) else 0


def is_number(text: str | None) -> bool:
    """Whether `text` is a whole number in digits 0–9 that the database can hold."""
    return bool(text) and text.isascii() and text.isdigit() and len(text) <= LONGEST
