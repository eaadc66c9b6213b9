"""What the group's own records say of the group, its twin and its roadmap."""

import pytest

from guide.models import Roadmap
from tests.guide.test_about import mandates
from tests.pages import main

pytestmark = [pytest.mark.django_db, pytest.mark.records]


def test_presidents_stand_in_the_order_of_time(visitor):
    rows = mandates(visitor, "country-group")
    assert [row[0].partition(",")[0] for row in rows[:2]] == ["Jérôme Tebaldi", "Claire Guichard"]
    assert rows[0][4] == "7 juillet 2017 – 21 septembre 2020"


def test_twin_group_has_its_own_presidency(visitor):
    assert [row[0].partition(",")[0] for row in mandates(visitor, "twin")] == ["Eun Hee CHO"]
    assert "송" not in mandates(visitor, "twin", "ko")[0][0]


@pytest.mark.parametrize("code", ["fr", "ko"])
def test_roadmap_of_2021_is_shown_as_it_was_planned(visitor, code):
    steps = main(visitor, f"/{code}/about/").one("section", id="roadmap").all("li")
    assert len(steps) == Roadmap.objects.get(year=2021).steps.count() > 0
    assert all("planned" in step.classes for step in steps)
