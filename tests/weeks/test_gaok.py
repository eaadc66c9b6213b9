"""A week of an officer of GAOK, who reads Korean and writes in Korean first."""

from playwright.sync_api import expect

from tests.files import photograph


def test_week_of_gaok(join, visitor, width):
    officer = join("김", "korean-editor", "ko")
    officer.look("desk")

    # Monday: an article in Korean with a picture, published at once; French readers are told that it is in Korean.
    title = f"시도지사협의회, 지방자치단체 국제교류 간담회 개최 {width}"
    write_article(officer, title)
    officer.look("article")
    address = officer.see_page("ko")
    for code, notice in (("ko", 0), ("fr", 1)):
        visitor.page.goto(address.replace("/ko/", f"/{code}/"))
        expect(visitor.page.locator("h1")).to_have_text(title)
        expect(visitor.page.locator("main img")).to_have_attribute("alt", "탁자에 둘러앉은 참석자들")
        expect(visitor.page.locator(".notice")).to_have_count(notice)
        visitor.look()

    # Tuesday and Wednesday: three texts from the board.
    officer.go("/admin/")
    officer.follow(officer.page.get_by_role("link", name=officer.word("Korean translations to check")))
    officer.look("board")
    officer.follow(officer.page.locator("#result_list tbody th a").first)
    for number in (1, 2, 3):
        translate(officer, number)

    # Thursday: a meeting of the Korean side, with its minutes.
    meeting = f"한국 측 실무 회의 {width}"
    enter_meeting(officer, meeting)
    officer.look("meeting")
    visitor.page.goto(officer.see_page("ko"))
    expect(visitor.page.locator("h1")).to_contain_text(meeting)
    expect(visitor.page.locator("main")).to_contain_text("다음 회의는 서울에서 개최합니다.")


def write_article(officer, title: str) -> None:
    officer.begin("Write news")
    officer.write("title_ko", title)
    officer.write("summary_ko", "국제교류 담당자들이 경험을 나누었습니다.")
    officer.write_formatted("body_ko", "참석자들은 프랑스 지방자치단체와의 교류 경험을 나누었습니다.")
    row = officer.add_row("pictures")
    officer.page.locator(f"[name='{row}file']").set_input_files(
        {"name": "간담회.jpg", "mimeType": "image/jpeg", "buffer": photograph()}
    )
    officer.write(f"{row}alt_ko", "탁자에 둘러앉은 참석자들")
    officer.choose("visibility", "public")
    officer.save()


def translate(officer, number: int) -> None:
    """Reads source and translation, says in the Korean text that it was read, and goes to the next."""
    page = officer.page
    if number == 1:
        officer.look("text")
    address = page.url
    korean = page.locator("#content-main form textarea[lang=ko]")
    before = korean.input_value()
    officer.write(korean.get_attribute("name"), f"{before} {number}")
    officer.follow(page.locator("[name=check]"))
    expect(page.locator(".messagelist .success")).to_be_visible()
    following = page.url
    assert following != address
    page.goto(address)
    expect(page.locator("#content-main form textarea[lang=ko]")).to_have_value(f"{before} {number}")
    expect(page.locator("#content-main > p").first).to_contain_text("김")
    page.goto(following)


def enter_meeting(officer, title: str) -> None:
    officer.begin("Enter a meeting")
    officer.write("title_ko", title)
    officer.choose("nature", "twin")
    officer.choose("timezone", "Asia/Seoul")
    officer.write("starts_on", "2026-11-20")
    officer.choose("minutes_state", "published")
    row = officer.add_row("items")
    officer.write(f"{row}title_ko", "다음 회의")
    officer.write_formatted(f"{row}minutes_ko", "다음 회의는 서울에서 개최합니다.")
    officer.choose("visibility", "public")
    officer.save()
