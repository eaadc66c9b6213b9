"""CUF and GAOK publish what organisations of their side send in, or send it back with a word why."""

import pytest

from accounts.roles import Role
from meetings.models import Event
from outbox.models import Message
from partnerships.models import Organisation, Person
from proposals.models import Proposal
from tests.pages import main
from tests.people import EDITOR, signed_in
from tests.proposals.test_writing import editor_of, last_letter, write

pytestmark = pytest.mark.django_db
LIST = "/admin/proposals/proposal/"


def review(proposal) -> str:
    return f"{LIST}{proposal.pk}/change/"


def decide(officer, proposal, press="publish", **more):
    proposal.refresh_from_db()
    sent = {press: "1", "version": proposal.version, "chosen": [*proposal.values]} | more
    answer = officer.post(review(proposal), sent)
    proposal.refresh_from_db()
    return answer


def test_profile_goes_on_the_site_when_it_is_published(secretary, visitor):
    proposal = write(
        editor_of("evreuil"), press="send", summary_fr="Une ville au bord du lac.", summary_ko="호숫가의 도시입니다."
    )
    decide(secretary, proposal)
    assert proposal.state == "published"
    assert "Une ville au bord du lac." in main(visitor, "/fr/collectivities/evreuil/").text
    assert "호숫가의 도시입니다." in main(visitor, "/ko/collectivities/evreuil/").text
    assert "evreuil" in [one.slug for one in Organisation.objects.search("호숫가의", EDITOR)]
    assert "/fr/collectivities/evreuil/" in last_letter("maire@example.org").text


def test_only_what_is_ticked_goes_on_the_site(secretary):
    evreuil = Organisation.objects.get(slug="evreuil")
    proposal = write(
        editor_of("evreuil"), press="send", summary_fr="Nouvelle phrase.", website="https://evreuil.example/"
    )
    decide(secretary, proposal, chosen=["website"])
    before = evreuil.summary_fr
    evreuil.refresh_from_db()
    assert (evreuil.summary_fr, evreuil.website) == (before, "https://evreuil.example/")


def test_text_that_changed_meanwhile_is_shown_and_not_ticked(secretary):
    proposal = write(
        editor_of("evreuil"), press="send", summary_fr="Nouvelle phrase.", website="https://evreuil.example/"
    )
    Organisation.objects.filter(slug="evreuil").update(summary_fr="Corrigée par CUF.")
    answer = secretary.get(review(proposal))
    page = answer.content.decode()
    assert "Corrigée par CUF." in page
    assert "modifié en ligne après le début du brouillon" in page
    assert answer.context["chosen"] == ["website"]


def test_event_enters_the_agenda_with_the_organisation(korean_editor, visitor):
    proposal = announced(editor_of("byeolbit"))
    decide(korean_editor, proposal)
    event = Event.objects.get(title_ko="별빛 음악 축제")
    assert (event.keeper, event.visibility, event.starts_at.isoformat()) == (
        "gaok",
        "public",
        "2027-05-04T05:00:00+00:00",
    )
    assert [one.slug for one in event.organisations.all()] == ["byeolbit"]
    assert "별빛 음악 축제" in main(visitor, f"/ko/agenda/{event.slug}/").text
    assert proposal.page.endswith(f"/agenda/{event.slug}/")


def announced(editor, press="send", **texts) -> Proposal:
    words = {
        "title_ko": "별빛 음악 축제",
        "kind": "festival",
        "starts_at": "2027-05-04T14:00",
        "timezone": "Asia/Seoul",
    }
    words |= {"form": "on-site", "interpretation": "not-stated"} | texts
    editor.post("/fr/account/proposals/new/event/", {press: "1"} | words)
    return Proposal.objects.latest("pk")


def test_nothing_leads_to_what_was_taken_back(secretary):
    editor = editor_of("evreuil")
    proposal = write(editor, "event", press="send", title_fr="Fête du lac", starts_on="2027")
    decide(secretary, proposal, chosen=[])
    decide(secretary, proposal)
    page, own = proposal.event.get_absolute_url(), proposal.organisation.get_absolute_url()
    assert page in main(editor, proposal.get_absolute_url()).links()
    assert own in main(editor, "/fr/account/").links()
    Event.objects.filter(pk=proposal.event.pk).update(visibility="draft")
    Organisation.objects.filter(slug="evreuil").update(visibility="draft")
    assert page not in main(editor, proposal.get_absolute_url()).links()
    assert own not in main(editor, "/fr/account/").links()


def test_event_without_a_title_is_not_sent(secretary):
    editor = editor_of("evreuil")
    words = {"send": "1", "kind": "festival", "timezone": "Europe/Paris", "form": "on-site", "interpretation": "yes"}
    page = editor.post("/ko/account/proposals/new/event/", words).content.decode()
    assert "errorlist" in page
    assert not Proposal.objects.exists()


def test_person_is_named_with_their_agreement_only(korean_editor, visitor, member):
    words = {"send": "1", "family_name": "Han", "given_name": "Ji Won", "native_name": "한지원", "charge": "officer"}
    words |= {"function_ko": "국제교류 담당", "readers": "members"}
    editor = editor_of("byeolbit", language="ko")
    assert "errorlist" in editor.post("/ko/account/proposals/new/contact/", words).content.decode()
    editor.post("/ko/account/proposals/new/contact/", words | {"agreed": "on"})
    decide(korean_editor, Proposal.objects.get())
    person = Person.objects.get(native_name="한지원")
    assert (person.visibility, person.family_name_first) == ("members", True)
    assert "한지원" in main(member, "/ko/collectivities/byeolbit/").text
    assert "한지원" not in main(visitor, "/ko/collectivities/byeolbit/").text


def test_sent_back_with_a_reply_and_sent_in_again(secretary):
    editor = editor_of("evreuil")
    proposal = write(editor, press="send", summary_fr="Nouvelle phrase.")
    answer = decide(secretary, proposal, "decline")
    assert answer.status_code == 409
    assert proposal.state == "sent"
    decide(secretary, proposal, "decline", reply="Merci d’indiquer la source.")
    assert proposal.state == "declined"
    assert "Merci d’indiquer la source." in last_letter("maire@example.org").text
    address = f"/fr/account/proposals/{proposal.pk}/"
    assert "Merci d’indiquer la source." in main(editor, address).text
    editor.post(f"{address}edit/", {"send": "1", "version": proposal.version, "summary_fr": "Selon l’INSEE."})
    proposal.refresh_from_db()
    assert (proposal.state, proposal.values["summary_fr"]) == ("sent", "Selon l’INSEE.")
    assert Message.objects.filter(to="cuf@example.org").count() == 2


def test_second_of_two_officers_is_told(secretary):
    colleague = signed_in("cuf2", role=Role.SECRETARIAT)
    proposal = write(editor_of("evreuil"), press="send", summary_fr="Nouvelle phrase.")
    seen = proposal.version
    decide(secretary, proposal)
    answer = colleague.post(review(proposal), {"decline": "1", "version": seen, "reply": "Non."})
    assert answer.status_code == 409
    assert "entre-temps" in answer.content.decode()
    proposal.refresh_from_db()
    assert proposal.state == "published"


def test_what_was_taken_back_is_not_published(secretary):
    editor = editor_of("evreuil")
    proposal = write(editor, press="send", summary_fr="Nouvelle phrase.")
    seen = proposal.version
    editor.post(f"/fr/account/proposals/{proposal.pk}/", {"take_back": "1"})
    assert (
        secretary.post(review(proposal), {"publish": "1", "version": seen, "chosen": ["summary_fr"]}).status_code == 404
    )
    assert Organisation.objects.get(slug="evreuil").summary_fr != "Nouvelle phrase."


def test_gaok_decides_for_the_korean_side_only(korean_editor, secretary):
    french = write(editor_of("evreuil"), press="send", summary_fr="Nouvelle phrase.")
    korean = write(editor_of("byeolbit", "byeolbit"), press="send", summary_ko="새 문장입니다.")
    assert korean_editor.get(review(french)).status_code == 404
    assert (
        korean_editor.post(review(french), {"publish": "1", "version": 1, "chosen": ["summary_fr"]}).status_code == 404
    )
    assert [one.pk for one in Proposal.objects.waiting_for(korean_editor.user)] == [korean.pk]
    assert [one.pk for one in Proposal.objects.waiting_for(secretary.user)] == [french.pk]
    decide(korean_editor, korean)
    assert korean.state == "published"


def test_draft_that_was_not_sent_is_seen_by_no_officer(secretary, cuf_officer):
    draft = write(editor_of("evreuil"), summary_fr="Pas encore.")
    for officer in (secretary, cuf_officer):
        assert officer.get(review(draft)).status_code == 404
        assert "Évreuil" not in main_text(officer)


def main_text(officer) -> str:
    return officer.get(LIST).content.decode().partition('id="result_list"')[2]


def test_editor_of_an_organisation_decides_on_nothing(member):
    editor = editor_of("evreuil")
    proposal = write(editor, press="send", summary_fr="Nouvelle phrase.")
    for reader in (editor, member):
        sent = {"publish": "1", "version": proposal.version, "chosen": ["summary_fr"]}
        assert reader.post(review(proposal), sent, follow=True).status_code == 403
    proposal.refresh_from_db()
    assert proposal.state == "sent"
