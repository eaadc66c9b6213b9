"""What the map of pairs is drawn on: the two countries, what lenses enlarge in them, and the sheets.

Places are degrees; lengths are the units of a sheet, x to the right and y downwards.
"""

import math
from typing import NamedTuple


class CountryOutline(NamedTuple):
    """A country: its edges, of which west and north are the origin of its outline in static/img/shores.svg."""

    outline: str
    west: float
    north: float
    east: float
    south: float
    middle: float  # the latitude at which the outline is true to the ground

    def project(self, longitude: float, latitude: float) -> tuple[float, float]:
        """How far east and south of the origin, in degrees of latitude."""
        return (longitude - self.west) * math.cos(math.radians(self.middle)), self.north - latitude


class LensTarget(NamedTuple):
    """What a lens looks at: the middle, and how far it sees in degrees of latitude."""

    longitude: float
    latitude: float
    reach: float


class Frame(NamedTuple):
    """A sheet: for each country the corner of its land and its units for a degree, its lens (x, y, radius), its name."""

    width: int
    height: int
    lands: dict[str, tuple[int, int, int]]
    lenses: dict[str, tuple[int, int, int]]
    names: dict[str, tuple[int, int, str]]  # x, y, and whether x is its start or its end


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
