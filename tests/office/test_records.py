"""Officers of both sides write in their own language; what they send is made clean before it is kept."""

import unicodedata
from types import SimpleNamespace

import pytest
from django.contrib import admin

from meetings.models import Event
from partnerships.models import Organisation, Theme
from tests.people import signed_in
from tests.screens import Screen, errors

EVENTS = "/admin/meetings/event/"
ORGANISATIONS = "/admin/partnerships/organisation/"


@pytest.fixture
def gaok_officer(db):
    """Somebody of the Korean side's office, who reads the admin in Korean."""
    officer = signed_in("gaok", is_staff=True, is_superuser=True, language="ko")
    officer.cookies["django_language"] = "ko"
    return officer


def shown(officer, address: str) -> set[str]:
    """The slugs in a list of the admin."""
    answer = officer.get(address)
    assert answer.status_code == 200
    return {row.slug for row in answer.context["cl"].result_list}


def test_text_of_several_lines_that_nobody_touches_stays_as_it_is(gaok_officer):
    seoul = Organisation.objects.get(slug="saebyeok")
    Organisation.objects.filter(pk=seoul.pk).update(editor_note="Une ligne.\nUne autre.")
    screen = Screen(gaok_officer, f"{ORGANISATIONS}{seoul.pk}/change/")
    screen.write(editor_note="Une ligne.\r\nUne autre.", summary_ko="대한민국의 수도")  # as a browser sends line breaks
    assert errors(screen.save()) == {}
    seoul.refresh_from_db()
    assert (seoul.editor_note, seoul.summary_ko) == ("Une ligne.\nUne autre.", "대한민국의 수도")


def test_korean_alone_is_enough(gaok_officer):
    answer = Screen(gaok_officer, EVENTS + "add/").write(title_ko="한불 청년 교류").save()
    assert errors(answer) == {}
    event = Event.objects.get(title_ko="한불 청년 교류")
    assert not event.title_fr
    assert event.languages_shown == ["ko"]


def test_french_alone_is_enough(cuf_officer):
    assert errors(Screen(cuf_officer, EVENTS + "add/").write(title_fr="Échange de jeunes").save()) == {}
    assert Event.objects.get(title_fr="Échange de jeunes").slug == "echange-de-jeunes"


def test_address_that_is_none_is_refused_beside_its_field(cuf_officer):
    event = Event.objects.create(slug="salon", title_fr="Salon", visibility="public")
    answer = Screen(cuf_officer, f"{EVENTS}{event.pk}/change/").write(slug="Un salon").save()
    assert errors(answer).keys() == {"slug"}
    assert "/fr/agenda/salon/" in answer.content.decode()


def test_without_either_language_both_fields_say_so(cuf_officer, gaok_officer):
    for officer in (cuf_officer, gaok_officer):
        answer = Screen(officer, EVENTS + "add/").write(place_fr="Lyon").save()
        found = errors(answer)
        assert found.keys() == {"title_fr", "title_ko"}
        assert found["title_fr"] == found["title_ko"]
        assert b"Lyon" in answer.content


def test_french_can_be_emptied_when_korean_stays(cuf_officer):
    theme = Theme.objects.create(slug="jardins", name_fr="Jardins", name_ko="정원")
    screen = Screen(cuf_officer, f"/admin/partnerships/theme/{theme.pk}/change/").write(name_fr="")
    assert errors(screen.save()) == {}
    theme.refresh_from_db()
    assert not theme.name_fr
    assert theme.name_ko == "정원"


def test_the_two_languages_stand_side_by_side(cuf_officer):
    page = Screen(cuf_officer, EVENTS + "add/").page.content.decode()
    assert '<div class="form-row field-title_fr field-title_ko">' in page
    for name, code in (("français", "fr"), ("한국어", "ko")):
        assert f"[{name}]" in page
        assert f'lang="{code}"' in page


def test_script_in_rich_text_is_removed(cuf_officer):
    html = '<p onclick="x()">Bonjour <strong>à tous</strong><script>x()</script> <a href="javascript:x()">ici</a></p>'
    Screen(cuf_officer, EVENTS + "add/").write(title_fr="Forum des jardins", description_fr=html).save()
    kept = Event.objects.get(title_fr="Forum des jardins").description_fr
    assert kept == '<p>Bonjour <strong>à tous</strong> <a rel="noopener">ici</a></p>'


def test_letters_taken_apart_by_a_mac_are_composed(gaok_officer):
    apart = unicodedata.normalize("NFD", "서울 포럼")
    Screen(gaok_officer, EVENTS + "add/").write(title_ko=apart).save()
    assert Event.objects.filter(title_ko="서울 포럼").exists()
    assert "saebyeok" in shown(gaok_officer, f"{ORGANISATIONS}?q={unicodedata.normalize('NFD', '새벽')}")


def test_korean_title_gets_an_address_too(gaok_officer):
    for number in (1, 2):
        Screen(gaok_officer, EVENTS + "add/").write(title_ko=f"축제 {number}").save()
        assert Event.objects.get(title_ko=f"축제 {number}").slug == f"event-{number}"


def test_list_of_what_lacks_korean_or_french(cuf_officer):
    Event.objects.create(slug="only-french", title_fr="Salon", visibility="draft")
    Event.objects.create(slug="only-korean", title_ko="박람회", visibility="draft")
    Event.objects.create(slug="title-only", title_fr="Foire", title_ko="장터", place_fr="Tours", visibility="draft")
    Event.objects.create(slug="both", title_fr="Fête", title_ko="잔치", visibility="draft")
    ours = {"only-french", "only-korean", "title-only", "both"}
    assert shown(cuf_officer, EVENTS + "?missing=ko") & ours == {"only-french", "title-only"}
    assert shown(cuf_officer, EVENTS + "?missing=fr") & ours == {"only-korean"}


def test_list_of_what_has_no_source(cuf_officer):
    event = Event.objects.create(slug="unsourced", title_fr="Salon")
    assert "unsourced" in shown(cuf_officer, EVENTS + "?source=none")
    event.sources.add(Organisation.objects.filter(sources__isnull=False).first().sources.first())
    assert "unsourced" not in shown(cuf_officer, EVENTS + "?source=none")


@pytest.mark.parametrize(("words", "slug"), [("evreuil", "evreuil"), ("ㅂㅂ", "byeolbit"), ("Saebyuk", "saebyeok")])
def test_organisations_are_found_as_on_the_site(cuf_officer, words, slug):
    assert slug in shown(cuf_officer, f"{ORGANISATIONS}?q={words}")


def test_lists_sort_in_the_language_of_the_officer(cuf_officer, gaok_officer):
    for officer, code in ((cuf_officer, "fr"), (gaok_officer, "ko")):
        rows = list(officer.get(ORGANISATIONS + "?country__exact=kr").context["cl"].result_list)
        keys = [getattr(row, f"sort_key_{code}") for row in rows]
        assert len(keys) > 5
        assert keys == sorted(keys)


def test_a_link_leads_to_the_page_in_each_language(cuf_officer):
    organisation = Organisation.objects.get(slug="evreuil")
    page = cuf_officer.get(f"{ORGANISATIONS}{organisation.pk}/change/").content.decode()
    for code in ("fr", "ko"):
        assert f'href="/{code}/collectivities/evreuil/" class="viewsitelink" lang="{code}"' in page


def test_admin_changes_language_and_stays_on_the_record(cuf_officer):
    address = f"{ORGANISATIONS}add/"
    answer = cuf_officer.post("/i18n/setlang/", {"language": "ko", "next": address}, follow=True)
    assert answer.redirect_chain == [(address, 302)]
    assert '<html lang="ko"' in answer.content.decode()


def test_tasks_stand_in_the_order_of_the_office(cuf_officer):
    apps = cuf_officer.get("/admin/").context["app_list"]
    models = [model["object_name"] for app in apps for model in app["models"]]
    assert models[:6] == ["Proposal", "Meeting", "Event", "Decision", "Article", "Organisation"]
    assert "Exchange" not in models


def test_every_screen_of_the_admin_opens(cuf_officer, gaok_officer):
    for model, options in admin.site._registry.items():
        address = f"/admin/{model._meta.app_label}/{model._meta.model_name}/"
        record = model._default_manager.order_by("pk").first()
        is_added_here = options.has_add_permission(SimpleNamespace(user=cuf_officer.user))
        for officer, screen in ((cuf_officer, "?q=서울"), (gaok_officer, ""), (gaok_officer, "add/")):
            expected = 200 if is_added_here or screen != "add/" else 403
            assert officer.get(address + screen).status_code == expected, address
        if record:
            assert gaok_officer.get(f"{address}{record.pk}/change/", follow=True).status_code == 200, address


@pytest.mark.parametrize("odd", ["²", "abc", "a\0b", "9" * 5000])
def test_choice_that_no_record_can_be_is_refused_beside_its_field(cuf_officer, meeting, odd):
    screen = Screen.of(cuf_officer, meeting).write(minutes_source=odd, title_fr="Autre titre")
    answer = screen.save()
    assert "minutes_source" in errors(answer)
    assert "Autre titre" in answer.content.decode()
    assert cuf_officer.get("/admin/meetings/event/add/", {"organisations": odd}).status_code == 200


@pytest.mark.parametrize("address", ["meetings/event", "proposals/proposal", "meetings/meeting"])
@pytest.mark.parametrize("odd", ["²", "abc", "9" * 5000])
def test_record_with_an_odd_number_is_not_there(cuf_officer, address, odd):
    assert cuf_officer.get(f"/admin/{address}/{odd}/change/").status_code in (302, 404)
