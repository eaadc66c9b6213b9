"""Places the names of the dots on a drawing so that none covers another; a name without room shows on hover only.

Lengths are the units of the drawing, x to the right and y downwards.
"""

import math
from collections import Counter
from typing import NamedTuple

GAP = 4  # between a dot and its name
LINE = 1.12  # height of a line, in letters
LONG = 9.5  # a name that is wider, in letters, is broken in two at a space
STEPS = (0, 16, 30, 46, 66)  # how much farther from its dot a name may go; then a line leads to it
# Directions from a dot in sixteenths of a turn, the best first: outwards, inwards, below, above, then between these.
TURNS = (0, 8, 4, 12, 2, 14, 6, 10, 1, 15, 3, 13, 5, 11, 7, 9)
_WIDE, _NARROW = frozenset("mwMW@—"), frozenset("iljtfrI.,:;'’()| -")


class Box(NamedTuple):
    """A rectangle from its top left to its bottom right corner."""

    left: float
    top: float
    right: float
    bottom: float


class Label(NamedTuple):
    """A name where it stands: its lines with the height of each, and a path that leads to it when it is far."""

    x: int
    anchor: str  # whether x is the start, the middle or the end of a line
    lines: tuple[tuple[int, str], ...]
    leader: str
    gives_way: bool  # it covers others, and shows only when the reader points at its dot


class TextBlock(NamedTuple):
    """The lines of a name in letters of a size, and the room that they need."""

    lines: tuple[str, ...]
    size: int
    width: float
    height: float


class Candidate(NamedTuple):
    """A label that could be, and the room that it would take: its own, and that of the line leading to it."""

    label: Label
    boxes: list[Box]


class LabelCanvas:
    """The room on a drawing: what is taken already, and how many lines run where."""

    CELL = 16

    def __init__(self, width: float, height: float):
        self.width, self.height = width, height
        self._taken: dict[tuple[int, int], list[Box]] = {}
        self._lines: Counter[tuple[int, int]] = Counter()

    def copy(self) -> "LabelCanvas":
        """Another canvas with the same on it, to try something."""
        other = LabelCanvas(self.width, self.height)
        other._taken = {cell: [*boxes] for cell, boxes in self._taken.items()}
        other._lines = self._lines
        return other

    def take(self, box: Box) -> None:
        for cell in self._cells(box):
            self._taken.setdefault(cell, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Whether `box` lies in the drawing and touches nothing taken."""
        return self.holds(box) and not any(
            box.left < other.right and other.left < box.right and box.top < other.bottom and other.top < box.bottom
            for cell in self._cells(box)
            for other in self._taken.get(cell, ())
        )

    def holds(self, box: Box) -> bool:
        return box.left >= 0 and box.top >= 0 and box.right <= self.width and box.bottom <= self.height

    def draw(self, points) -> None:
        """Notes a line by points on it that are about as close to each other as a cell is wide."""
        self._lines.update({(int(x // self.CELL), int(y // self.CELL)) for x, y in points})

    def lines_under(self, box: Box) -> int:
        """How many lines run under `box`, counted in each cell."""
        return sum(self._lines[cell] for cell in self._cells(box))

    def _cells(self, box: Box):
        for column in range(int(box.left // self.CELL), int(box.right // self.CELL) + 1):
            for row in range(int(box.top // self.CELL), int(box.bottom // self.CELL) + 1):
                yield column, row


def place_label(
    canvas: LabelCanvas, x: int, y: int, radius: int, name: str, size: int, outer: int, may_be_far: bool
) -> Label:
    """The label for the dot at (x, y), in letters of `size`; takes its room on `canvas`.

    `outer` is -1 when names should rather stand on the left of their dots, 1 for the right. A label stands
    beside its dot if there is room, else farther off if it may; there where the fewest lines run. Without
    any room it gives way.
    """
    lines = broken(name)
    text = TextBlock(lines, size, size * max(map(width_of, lines)), size * LINE * len(lines))
    for step in STEPS if may_be_far else STEPS[:1]:
        candidates = [_candidate(x, y, radius, text, outer, turn, step) for turn in (TURNS if step else TURNS[:8])]
        free = [
            (rank + canvas.lines_under(candidate.boxes[0]), rank)
            for rank, candidate in enumerate(candidates)
            if all(map(canvas.is_free, candidate.boxes))
        ]
        if free:
            candidate = candidates[min(free)[1]]
            for box in candidate.boxes:
                canvas.take(box)
            return candidate.label
    candidates = [_candidate(x, y, radius, text, outer, turn, 0) for turn in TURNS[:8]]
    candidate = next((each for each in candidates if canvas.holds(each.boxes[0])), candidates[0])
    return candidate.label._replace(gives_way=True)


def broken(name: str) -> tuple[str, ...]:
    """`name` in one line, or in two about as long when it is a long one."""
    gaps = [index for index, letter in enumerate(name) if letter == " "]
    if not gaps or width_of(name) < LONG:
        return (name,)
    gap = min(gaps, key=lambda index: max(width_of(name[:index]), width_of(name[index:])))
    return name[:gap], name[gap + 1 :]


def width_of(text: str) -> float:
    """About how wide `text` is, in letters; rather too wide, because faces differ from machine to machine."""
    return sum(1 if letter >= "\u1100" else _latin(letter) for letter in text)


def _latin(letter: str) -> float:
    if letter in _NARROW:
        return 0.38
    return 0.86 if letter in _WIDE else 0.68 if letter.isupper() else 0.58


def _candidate(x: int, y: int, radius: int, text: TextBlock, outer: int, turn: int, step: int) -> Candidate:
    angle, far = math.tau * turn / 16, radius + GAP + step
    end_x, end_y = x + outer * far * math.cos(angle), y + far * math.sin(angle)
    anchor = "middle" if abs(end_x - x) < far / 3 else "start" if end_x > x else "end"
    left = end_x - {"start": 0, "middle": text.width / 2, "end": text.width}[anchor]
    top = end_y - text.height / 2 if anchor != "middle" else end_y if end_y > y else end_y - text.height
    heights = tuple((round(top + text.size * (LINE * number + 0.86)), line) for number, line in enumerate(text.lines))
    label = Label(round(end_x), anchor, heights, f"M{x} {y}L{end_x:.0f} {end_y:.0f}" if step else "", False)
    shares = [length / far for length in range(radius + GAP, round(far) - 2, 4)] if step else []
    points = [(x + (end_x - x) * share, y + (end_y - y) * share) for share in shares]
    under = [Box(east - 1, south - 1, east + 1, south + 1) for east, south in points]
    return Candidate(label, [Box(left, top, left + text.width, top + text.height), *under])
