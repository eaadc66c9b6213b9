"""The numbers beside the choices of a list are right for the group's own records too."""

import pytest

from tests.partnerships.test_filters import LISTS, ask, promised

pytestmark = [pytest.mark.django_db, pytest.mark.records]
__all__ = ["ask"]  # the fixture


@pytest.mark.parametrize("name", [name for name in LISTS if name != "month"])
def test_choice_gives_as_many_results_as_it_promises(ask, name):
    counts = promised(ask(name, ""))
    assert {choice: ask(name, choice).qs.count() for choice in counts} == counts
    assert len(counts) >= 10
