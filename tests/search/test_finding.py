"""Words are found whatever their accents, case, script, number or particle, and what is called so comes first."""

import unicodedata

import pytest

from partnerships.models import Organisation
from publishing import saving
from tests.people import EDITOR

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("query", "slug"),
    [
        ("evreuil", "evreuil"),
        ("ÉVREUIL", "evreuil"),
        ("별빛", "byeolbit"),
        ("ㅂㅂ", "byeolbit"),
        ("Karam", "garam"),
        ("Hanbit du Sud", "hanbit"),
        ("가람", "garam"),
        (unicodedata.normalize("NFD", "가람시"), "garam"),
        ("bains evreuil", "evreuil"),
    ],
)
def test_organisation_is_found_by_any_of_its_spellings(query, slug):
    assert slug in Organisation.objects.search(query, EDITOR).values_list("slug", flat=True)


def test_every_word_of_a_query_counts():
    alone = set(Organisation.objects.search("montclair", EDITOR).values_list("slug", flat=True))
    both = set(Organisation.objects.search("montclair campus", EDITOR).values_list("slug", flat=True))
    assert both < alone
    assert "campus-montclair" in both


@pytest.mark.parametrize("query", ["", "   ", "…?!", "%", "\x00"])
def test_query_without_a_word_finds_nothing(query):
    assert list(Organisation.objects.search(query, EDITOR)) == []


def test_particle_glued_to_a_name_does_not_hide_it():
    saint_aubin = Organisation.objects.get(slug="saint-aubin")
    saint_aubin.profile_ko = "<p>나래군과 파리</p>"
    saint_aubin.save()
    saving.reindex(saint_aubin)
    assert saint_aubin in Organisation.objects.search("나래군", EDITOR)
    assert saint_aubin not in Organisation.objects.search("ㄴㄹㄱ", EDITOR)  # consonants stand for names alone
