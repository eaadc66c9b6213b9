"""A week of somebody who writes for an organisation: a French one in French, a Korean one in Korean."""

import pytest
from playwright.sync_api import expect

FRENCH = {
    "organisation": "Issy-les-Moulineaux",
    "page": "collectivities/issy-les-moulineaux/",
    "name": "Petit",
    "sentence": "Ville partenaire de Guro, à l’écoute des entreprises coréennes",
    "event": "Journée des jeunes chercheurs",
    "reply": "Pour la date, voir avec la GAOK.",
}
KOREAN = {
    "organisation": "Guro",
    "page": "collectivities/guro/",
    "name": "박",
    "sentence": "이시레물리노시와 교류하는 서울의 자치구",
    "event": "청년 연구자의 날",
    "reply": "날짜를 다시 확인해 주시기 바랍니다.",
}


@pytest.fixture
def keeper(code, office, join):
    """Who decides: the administrator for the French side, GAOK for the Korean side."""
    return join("이", "korean-editor", "ko") if code == "ko" else office


@pytest.mark.parametrize(("code", "words"), [("fr", FRENCH), ("ko", KOREAN)])
def test_week_of_an_organisation(join, keeper, post, visitor, code, words, width):
    editor = join(words["name"], "collectivity-editor", code, words["organisation"])
    editor.look("own-page")
    sentence, event = f"{words['sentence']} ({width}).", f"{words['event']} {width}"

    # The page of the organisation is corrected, and a date is announced: drafts, which nobody else reads.
    editor.follow(editor.link("Correct our page"))
    editor.write(f"summary_{code}", sentence)
    editor.look("profile-draft")
    editor.follow(editor.button("Send in"))
    editor.look()
    editor.open("account/")
    editor.follow(editor.link("Announce a date"))
    editor.write(f"title_{code}", event)
    editor.write("starts_on", "2027-03-12")
    editor.follow(editor.button("Send in"))
    editor.look("sent-draft")
    visitor.page.goto(f"/{code}/{words['page']}")
    expect(visitor.page.locator("main")).not_to_contain_text(sentence)

    # Whoever keeps that side sends the date back with a reply; once it is sent in again, both are published.
    decide(keeper, last_draft(keeper), "decline", words["reply"])
    post.letter(editor.email, words["reply"])
    editor.open("account/")
    editor.follow(editor.page.locator("main .rows a").first)
    expect(editor.page.locator("main")).to_contain_text(words["reply"])
    editor.look()
    editor.follow(editor.link("Go on writing"))
    editor.write("starts_on", "2027-03-19")
    editor.follow(editor.button("Send in"))
    for picture in ("", "decide"):
        decide(keeper, last_draft(keeper), "publish", picture=picture)

    # It is there for everybody, and the editor sees it from their own page.
    visitor.page.goto(f"/{code}/{words['page']}")
    expect(visitor.page.locator("main")).to_contain_text(sentence)
    editor.open("account/proposals/")
    editor.look("own-drafts")
    editor.follow(editor.page.locator("main .rows a", has_text=event))
    editor.follow(editor.link("See it on the site"))
    expect(editor.page.locator("h1")).to_contain_text(event)


def last_draft(officer):
    """The last draft that was sent in."""
    officer.go("/admin/proposals/proposal/?state=sent")
    return officer.page.locator("#result_list tbody tr").first.locator("th a")


def decide(officer, proposal, deed: str, reply: str = "", picture: str = "") -> None:
    officer.follow(proposal)
    if reply:
        officer.write("reply", reply)
    officer.look(picture)
    officer.follow(officer.page.locator(f"[name={deed}]"))
    expect(officer.page.locator(".messagelist")).to_be_visible()
