"""The map of the group's own records can be read: no dot and no name covers another, what is crowded is magnified."""

from itertools import combinations

import pytest
from django.utils import translation

from partnerships.atlas.labels import LINE, width_of
from partnerships.atlas.map import world
from partnerships.models import Organisation
from tests.pages import main
from tests.partnerships.test_map import everything

pytestmark = [pytest.mark.django_db, pytest.mark.records]


@pytest.mark.parametrize("language", ["fr", "ko"])
def test_no_dot_covers_another_and_no_name_covers_another(language):
    with translation.override(language):
        drawings = world(everything(), Organisation.objects.exclude(latitude=None)).drawings
    for drawing in drawings:
        for one, other in combinations(drawing.dots, 2):
            assert abs(one.x - other.x) >= 8 or abs(one.y - other.y) >= 8, (one.place.label, other.place.label)
        shown = [dot for dot in drawing.dots if not dot.label.gives_way]
        assert len(shown) > 0.8 * len(drawing.dots)
        for one, other in combinations(shown, 2):
            assert apart(box_of(one.label), box_of(other.label)), (one.place.label, other.place.label)


def test_name_that_gives_way_is_still_read_aloud(visitor):
    page = main(visitor, "/fr/collectivities/?view=map")
    quiet = page.one("svg", "upright").all("a", "quiet")
    assert quiet
    assert all(dot.one("text").text for dot in quiet)


def test_paris_and_seoul_are_told_apart_from_their_neighbours():
    crowded = [
        "paris",
        "paris-15e",
        "issy-les-moulineaux",
        "versailles",
        "saint-mande",
        "seoul",
        "guro",
        "seocho",
        "yangcheon",
    ]
    for drawing in world([], Organisation.objects.filter(slug__in=crowded)).drawings:
        assert {lens.side for lens in drawing.lenses} == {"fr", "kr"}
        for dot in drawing.dots:
            lens = next(lens for lens in drawing.lenses if lens.side == dot.place.side)
            x, y, radius = lens.circle
            assert (dot.x - x) ** 2 + (dot.y - y) ** 2 < radius**2


def box_of(label):
    width = 14 * max(width_of(text) for _y, text in label.lines)
    left = label.x - {"start": 0, "middle": width / 2, "end": width}[label.anchor]
    top = label.lines[0][0] - 14 * 0.8
    return left + 1, top + 1, left + width - 1, top + 14 * LINE * len(label.lines) - 2


def apart(one, other):
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
