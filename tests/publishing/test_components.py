"""A piece of a page is made again as soon as anything that it tells has changed."""

import pytest
from django.utils import translation

from partnerships.models import Organisation
from publishing.templatetags.components import component, content

pytestmark = pytest.mark.django_db
CARD = "components/organisation_card.html"


def card(organisation, language="fr"):
    with translation.override(language):
        return component(CARD, organisation=organisation, parent=organisation.parent, ties=[], is_seeking=False)


def test_card_of_the_same_values_is_the_same_piece():
    first, second = (Organisation.objects.select_related("parent").get(slug="guro") for _time in range(2))

    assert card(first) is card(second)


def test_card_tells_a_name_changed_in_bulk():
    before = card(Organisation.objects.select_related("parent").get(slug="guro"))

    Organisation.objects.filter(slug="guro").update(name_fr="Guro-sur-Han")

    after = card(Organisation.objects.select_related("parent").get(slug="guro"))
    assert ("Guro-sur-Han" in before, "Guro-sur-Han" in after) == (False, True)


def test_card_tells_the_new_name_of_the_parent():
    Organisation.objects.filter(slug="seoul").update(name_fr="Séoul-Capitale")

    assert "Séoul-Capitale" in card(Organisation.objects.select_related("parent").get(slug="guro"))


def test_card_has_its_own_piece_in_each_language():
    guro = Organisation.objects.select_related("parent").get(slug="guro")

    assert ("구로구</a>" in card(guro, "fr"), "구로구</a>" in card(guro, "ko")) == (False, True)


def test_content_of_a_record_is_all_that_was_read_of_it():
    whole, name_only = Organisation.objects.get(slug="guro"), Organisation.objects.only("name_fr").get(slug="guro")

    assert content(whole) != content(name_only)
