"""The week of two editors of organisations, and what CUF and GAOK decide on what they send in."""

from django.test import Client

from meetings.models import Event
from partnerships.models import Contact
from proposals.models import Proposal
from tests.office import Screen


def run(french, korean, cuf: Client, gaok: Client) -> None:
    """`french` and `korean` are the editors, `cuf` and `gaok` the browsers of the officers."""
    # Of the French organisation: a page that is still a draft, a person published, a date sent back, one that waits.
    write(french, "profile", "save", summary_fr="Ville de la Baie des Anges, à relire.", website="ville.nice.example")
    contact = {"family_name": "Roux", "given_name": "Maxime", "charge": "officer", "readers": "public", "agreed": "on"}
    decide(cuf, write(french, "contact", "send", message="Il a pris ses fonctions en novembre.", **contact), "publish")
    late = write(french, "event", "send", title_fr="Carnaval des jumelages", starts_on="2027-02-20")
    decide(cuf, late, "decline", reply="Cette date est déjà prise : proposez-en une autre.")
    published = write(
        french, "event", "send", title_fr="Semaine de la mer", starts_on="2027-06-07", ends_on="2027-06-11"
    )
    decide(cuf, published, "publish")
    write(french, "event", "send", title_fr="Rencontre des offices de tourisme", starts_on="2027-10-12",
          description_fr="<p>Une demi-journée, suivie d’une visite.</p>", message="Avec Daejeon.")  # fmt: skip
    taken = write(french, "contact", "send", **contact | {"family_name": "Vidal"})
    french.browser.post(f"/fr/account/proposals/{taken.pk}/", {"take_back": "1"})

    # Of the Korean one: a date published, another that is to take its place, and a person as a draft.
    first = write(korean, "event", "send", title_ko="무주 봄 음악회", starts_on="2027-04-15")
    decide(gaok, first, "publish")
    event = Event.objects.get(title_ko="무주 봄 음악회")
    write(korean, "event", "send", title_ko="무주 봄 음악회(변경)", starts_on="2027-04-22", replaces=event.pk)
    write(korean, "contact", "save", family_name="Yun", native_name="윤하늘", charge="officer", readers="members")
    write(korean, "profile", "send", summary_ko="음악이 흐르는 무주군입니다.")
    assert Contact.objects.filter(person__family_name="Roux").exists()


def write(editor, kind: str, press: str, **texts) -> Proposal:
    """Writes a draft of `kind` and presses "save" or "send"."""
    screen = Screen(editor.browser, f"{editor.account}proposals/new/{kind}/").write(**texts)
    sent = {name: value.removeprefix("\n") for name, value in screen.data.items()}  # as browsers read a <textarea>
    answer = editor.browser.post(screen.address, sent | {press: "1"})
    assert answer.status_code == 302, answer.content.decode()
    return Proposal.objects.latest("pk")


def decide(officer: Client, proposal: Proposal, press: str, reply: str = "") -> None:
    """Publishes what was sent in, or sends it back with a reply."""
    address = f"/admin/proposals/proposal/{proposal.pk}/change/"
    sent = {press: "1", "version": proposal.version, "chosen": [*proposal.values], "reply": reply}
    assert officer.post(address, sent).status_code == 302
