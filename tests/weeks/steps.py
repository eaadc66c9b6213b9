"""What officers of both sides do in their week, each in their own language."""

from playwright.sync_api import expect

from tests.sample_files import photograph


def write_article(officer, *, title: str, summary: str, body: str, picture: str) -> str:
    """Publishes an article with a picture, of which `picture` says what it shows; gives the address of its page."""
    officer.begin("Write news")
    officer.write(f"title_{officer.code}", title)
    officer.write(f"summary_{officer.code}", summary)
    officer.write_formatted(f"body_{officer.code}", body)
    row = officer.add_row("pictures")
    officer.page.locator(f"[name='{row}file']").set_input_files(
        {"name": "간담회.jpg", "mimeType": "image/jpeg", "buffer": photograph()}
    )
    officer.write(f"{row}alt_{officer.code}", picture)
    officer.choose("visibility", "public")
    officer.save()
    officer.look("article")
    return officer.see_page(officer.code)


def check_on_board(officer, first: str, number: int) -> None:
    """Changes `number` Korean texts on the board a little, says that they are checked, and goes to the next each time.

    At a desk, where pictures are taken, it begins with the text `first`; on a phone with the first of the list.
    """
    officer.go("/admin/")
    officer.follow(officer.page.get_by_role("link", name=officer.word("Korean translations to check")))
    officer.look("board")
    texts = officer.page.locator("#result_list tbody th a")
    officer.follow(texts.first if officer.is_on_a_phone else texts.get_by_text(first, exact=True).first)
    officer.look("text")
    korean = officer.page.locator("#content-main form textarea[lang=ko]")
    for end in range(number):
        address = officer.page.url
        words = f"{korean.input_value()} {end}"
        officer.write(korean.get_attribute("name"), words)
        officer.follow(officer.page.locator("[name=check]"))
        expect(officer.page.locator(".messagelist .success")).to_be_visible()
        following = officer.page.url
        assert following != address
        officer.page.goto(address)
        expect(korean).to_have_value(words)
        expect(officer.page.locator("#content-main > p").first).to_contain_text(officer.name)
        officer.page.goto(following)


def throw_away_and_bring_back(officer, visitor, record: str, title: str, address: str) -> None:
    """Deletes the record `title` at the admin address `record`, whose page is `address`, and puts it back."""
    officer.go(record)
    officer.follow(officer.page.locator(".deletelink").first)
    officer.look("delete")
    officer.follow(officer.page.locator("#content [type=submit]"))
    assert visitor.page.goto(address).status == 404
    officer.go("/admin/bin/")
    officer.look("bin")
    officer.follow(officer.page.locator(".bin a", has_text=title))
    officer.follow(officer.button("Put back"))
    assert visitor.page.goto(address).status == 200
