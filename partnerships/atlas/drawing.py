"""The map of pairs as numbers for an SVG: France and Korea facing each other, an arc for each partnership.

Two drawings say the same: `lying` has France on the left, `upright` is for a narrow screen and has France
above. Around Paris and Seoul, where many sit close together, a lens enlarges the land. Lengths are the
units of a drawing, x to the right and y downwards; places are degrees.
"""

import math
from collections import Counter
from typing import NamedTuple

from partnerships.atlas.labels import Box, Label, LabelCanvas, place_label
from partnerships.atlas.outlines import COUNTRIES, FRAMES, LENS_TARGETS, Frame

DOT = 5  # radius of a dot with the air around it
LETTERS = 14  # size of the names
OUTER = {"fr": -1, "kr": 1}  # where names stand: away from the other country
CROWD = 120  # so many places that a name has to be beside its dot or give way


class MappedOrganisation(NamedTuple):
    """An organisation on the map."""

    key: int
    label: str
    lang: str
    url: str
    side: str
    is_area: bool  # the dot stands for a whole region, at the middle of it
    longitude: float
    latitude: float


class PartyLabel(NamedTuple):
    """A party of a partnership: the key of its place, its name and the language of that."""

    place: int
    label: str
    lang: str


class MappedPartnership(NamedTuple):
    """A partnership on the map; the first seat of each side holds the arc."""

    url: str
    title: str
    is_contact: bool
    seats: list[list[PartyLabel]]


class Dot(NamedTuple):
    x: int
    y: int
    place: MappedOrganisation
    label: Label


class Arc(NamedTuple):
    tie: MappedPartnership
    path: str
    ends: list[
        tuple[int, Label | None, str]
    ]  # of each party the key of its place, and its name where it is a guest there


class Lens(NamedTuple):
    """An enlarged circle, the ring on the land that it enlarges, and the beam between them as a path."""

    side: str
    circle: tuple[int, int, int]
    ring: tuple[int, int, int]
    beam: str


class Drawing(NamedTuple):
    name: str
    frame: Frame
    lands: list[tuple[str, str]]  # outline and SVG transform
    lenses: list[Lens]
    arcs: list[Arc]
    dots: list[Dot]


def draw(name: str, places: list[MappedOrganisation], ties: list[MappedPartnership]) -> Drawing:
    """The drawing in the frame `name` (lying, upright) of `places` and of `ties` between them."""
    frame = FRAMES[name]
    canvas = LabelCanvas(frame.width, frame.height)
    lenses = [
        _lens(frame, side) for side in COUNTRIES if any(each.side == side and _is_under_lens(each) for each in places)
    ]
    for box in _captions(frame, lenses):
        canvas.take(box)
    weights = Counter(seat.place for tie in ties for side in tie.seats for seat in side)
    places = sorted(places, key=lambda each: (each.side, -weights[each.key], each.label, each.url))
    points = {each.key: _free_point(canvas, _point(frame, each)) for each in places}
    paths = _paths(frame, canvas, ties, points)
    labels = _labels(canvas, places, points, weights)
    dots = {each.key: Dot(*points[each.key], each, labels[each.key]) for each in places}
    ends = [[_end(dots[seat.place], seat) for side in tie.seats for seat in side] for tie in ties]
    lands = [
        (COUNTRIES[side].outline, f"translate({x} {y}) scale({scale / 100:g})")
        for side, (x, y, scale) in frame.lands.items()
    ]
    return Drawing(name, frame, lands, lenses, list(map(Arc, ties, paths, ends)), list(dots.values()))


def _captions(frame: Frame, lenses: list[Lens]) -> list[Box]:
    """Where the names of the countries and of the lenses stand."""
    countries = [
        Box(x - 80, y - 18, x, y + 6) if anchor == "end" else Box(x, y - 18, x + 80, y + 6)
        for x, y, anchor in frame.names.values()
    ]
    return countries + [
        Box(x - 60, y + radius, x + 60, y + radius + 22) for x, y, radius in (lens.circle for lens in lenses)
    ]


def _is_under_lens(place: MappedOrganisation) -> bool:
    return (
        math.hypot(*_from_lens_target(place.side, place.longitude, place.latitude))
        < LENS_TARGETS[place.side].reach * 0.95
    )


def _from_lens_target(side: str, longitude: float, latitude: float) -> tuple[float, float]:
    east, south = COUNTRIES[side].project(longitude, latitude)
    middle_east, middle_south = COUNTRIES[side].project(*LENS_TARGETS[side][:2])
    return east - middle_east, south - middle_south


def _point(frame: Frame, place: MappedOrganisation) -> tuple[float, float]:
    if _is_under_lens(place):
        x, y, radius = frame.lenses[place.side]
        east, south = _from_lens_target(place.side, place.longitude, place.latitude)
        # The nearer to the middle, the more a lens enlarges.
        reach = LENS_TARGETS[place.side].reach
        scale = radius / reach * (reach / max(math.hypot(east, south), 0.01)) ** 0.35
    else:
        x, y, scale = frame.lands[place.side]
        east, south = COUNTRIES[place.side].project(place.longitude, place.latitude)
    return x + scale * east, y + scale * south


def _free_point(canvas: LabelCanvas, wanted: tuple[float, float]) -> tuple[int, int]:
    """The nearest point to `wanted` where a dot covers no other: what shares a place stands beside it."""
    offered = [(ring * 2 * DOT, math.tau * turn / 8) for ring in (0, 1, 2, 3) for turn in range(8 if ring else 1)]
    points = [
        (round(wanted[0] + far * math.cos(angle)), round(wanted[1] + far * math.sin(angle))) for far, angle in offered
    ]
    boxes = [Box(x - DOT, y - DOT, x + DOT, y + DOT) for x, y in points]
    chosen = next((number for number, box in enumerate(boxes) if canvas.is_free(box)), 0)
    canvas.take(boxes[chosen])
    return points[chosen]


def _paths(
    frame: Frame, canvas: LabelCanvas, ties: list[MappedPartnership], points: dict[int, tuple[int, int]]
) -> list[str]:
    """The SVG path of each partnership: its arc, and a line from the first party of a side to the others."""
    paths, before = [], Counter()
    for tie in ties:
        sides = [[points[seat.place] for seat in side] for side in tie.seats]
        start, end = ends = sides[0][0], sides[1][0]
        bend = _bend(frame, start, end, before[ends])
        before[ends] += 1
        canvas.draw(_point_on(start, bend, end, step / 40) for step in range(41))
        joins = "".join(f"M{side[0][0]} {side[0][1]}L{other[0]} {other[1]}" for side in sides for other in side[1:])
        paths.append(f"M{start[0]} {start[1]}Q{bend[0]} {bend[1]} {end[0]} {end[1]}{joins}")
    return paths


def _bend(frame: Frame, start: tuple[int, int], end: tuple[int, int], number: int) -> tuple[int, int]:
    """The point that pulls an arc upwards, or to the right where France is above; `number` others have its ends."""
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    if frame.height > frame.width:
        lift = (14 + 0.36 * (frame.width - x)) * (abs(end[1] - start[1]) / 460) ** 0.6 - 9 * number
        return round(min(2 * (frame.width - 8) - x, x + 2 * lift)), round(y)
    lift = (30 + 0.35 * y) * (abs(end[0] - start[0]) / 700) ** 0.6 - 9 * number
    return round(x), round(max(16 - y, y - 2 * lift))


def _point_on(start: tuple[int, int], bend: tuple[int, int], end: tuple[int, int], t: float) -> tuple[float, float]:
    """The point of the arc at `t`, from 0 at its start to 1 at its end."""
    x, y = ((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c for a, b, c in zip(start, bend, end, strict=True))
    return x, y


def _labels(
    canvas: LabelCanvas, places: list[MappedOrganisation], points: dict[int, tuple[int, int]], weights: Counter
) -> dict[int, Label]:
    """The label of each place: those with most partnerships choose first, and of two orders that are as fair
    (from left to right, long names first) the one stays in which fewer names give way."""
    orders = [lambda each: (-weights[each.key], points[each.key]), lambda each: (-weights[each.key], -len(each.label))]
    trials = []
    for order in orders:
        room, labels = canvas.copy(), {}
        for each in sorted(places, key=order):
            labels[each.key] = _label(room, each, points[each.key], len(places) < CROWD)
        trials.append(labels)
    return min(trials, key=_hidden)


def _hidden(labels: dict[int, Label]) -> tuple[int, int]:
    """How many names give way, and how many stand far off."""
    return sum(label.gives_way for label in labels.values()), sum(bool(label.leader) for label in labels.values())


def _label(canvas: LabelCanvas, place: MappedOrganisation, point: tuple[int, int], may_be_far: bool) -> Label:
    return place_label(canvas, *point, DOT + place.is_area, place.label, LETTERS, OUTER[place.side], may_be_far)


def _end(dot: Dot, seat: PartyLabel) -> tuple[int, Label | None, str]:
    if seat.label == dot.place.label:
        return seat.place, None, seat.lang
    return seat.place, dot.label._replace(lines=((dot.label.lines[0][0], seat.label),)), seat.lang


def _lens(frame: Frame, side: str) -> Lens:
    focus, (left, top, scale), circle = LENS_TARGETS[side], frame.lands[side], frame.lenses[side]
    east, south = COUNTRIES[side].project(focus.longitude, focus.latitude)
    ring = round(left + scale * east), round(top + scale * south), round(scale * focus.reach)
    return Lens(side, circle, ring, _beam(ring, circle))


def _beam(ring: tuple[int, int, int], circle: tuple[int, int, int]) -> str:
    """The strip between the two lines that touch both circles."""
    (x1, y1, r1), (x2, y2, r2) = ring, circle
    towards = math.atan2(y2 - y1, x2 - x1)
    apart = math.acos((r1 - r2) / math.hypot(x2 - x1, y2 - y1))
    corners = [
        (x + r * math.cos(towards + turn), y + r * math.sin(towards + turn))
        for x, y, r, turn in ((x1, y1, r1, apart), (x2, y2, r2, apart), (x2, y2, r2, -apart), (x1, y1, r1, -apart))
    ]
    return "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in corners) + "Z"
