"""Constants of the map of partnerships: the outlines of both countries, the areas that a lens enlarges, the layouts.

Places are degrees of longitude and latitude; lengths are units of a drawing, x to the right and y downwards.
"""

import math
from typing import NamedTuple


class CountryOutline(NamedTuple):
    """A country: the id of its outline in static/img/shores.svg and its bounding box in degrees.

    The north-west corner of the box is the origin of the outline.
    """

    outline: str
    west: float
    north: float
    east: float
    south: float
    middle: float  # the latitude at which a degree of longitude has its true length in the outline

    def project(self, longitude: float, latitude: float) -> tuple[float, float]:
        """How far east and south of the origin a place is, in degrees of latitude (equirectangular projection)."""
        return (longitude - self.west) * math.cos(math.radians(self.middle)), self.north - latitude


class LensTarget(NamedTuple):
    """The area that a lens enlarges: its middle, and its radius `reach` in degrees of latitude."""

    longitude: float
    latitude: float
    reach: float


class Frame(NamedTuple):
    """The layout of one drawing, in its units; the dictionaries are by country, "fr" and "kr"."""

    width: int
    height: int
    lands: dict[str, tuple[int, int, int]]  # x and y of the top left corner of the outline, units for one degree
    lenses: dict[str, tuple[int, int, int]]  # x and y of the middle, radius
    names: dict[str, tuple[int, int, str]]  # x, y, and whether x is the "start" or the "end" of the name


COUNTRIES = {
    "fr": CountryOutline("france", -4.8, 51.1, 9.7, 41.2, 46.5),
    "kr": CountryOutline("korea", 126.1, 38.65, 131.0, 33.0, 36.0),
}
LENS_TARGETS = {"fr": LensTarget(2.2, 48.8, 0.29), "kr": LensTarget(126.94, 37.41, 0.29)}
FRAMES = {
    "lying": Frame(
        width=1200,
        height=440,
        lands={"fr": (70, 20, 40), "kr": (890, 26, 70)},
        lenses={"fr": (560, 330, 84), "kr": (784, 330, 84)},
        names={"fr": (70, 424, "start"), "kr": (1150, 424, "end")},
    ),
    "upright": Frame(
        width=400,
        height=810,
        lands={"fr": (72, 14, 30), "kr": (190, 504, 53)},
        lenses={"fr": (82, 344, 76), "kr": (82, 548, 76)},
        names={"fr": (6, 30, "start"), "kr": (6, 796, "start")},
    ),
}
