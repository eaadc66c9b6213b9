"""A week of an officer of GAOK, who reads Korean and writes in Korean first."""

from playwright.sync_api import expect

from tests.weeks.steps import check_on_board, throw_away_and_bring_back, write_article

PICTURE = "탁자에 둘러앉은 참석자들"


def test_week_of_gaok(join, post, visitor, width):
    officer = join("김", "korean-editor", "ko")
    officer.look("desk")

    # Monday: an article in Korean with a picture, published at once; French readers are told that it is in Korean.
    title = f"시도지사협의회, 지방자치단체 국제교류 간담회 개최 {width}"
    address = write_article(
        officer,
        title=title,
        summary="국제교류 담당자들이 경험을 나누었습니다.",
        body="참석자들은 프랑스 지방자치단체와의 교류 경험을 나누었습니다.",
        picture=PICTURE,
    )
    for code, notice in (("ko", 0), ("fr", 1)):
        visitor.page.goto(address.replace("/ko/", f"/{code}/"))
        expect(visitor.page.locator("h1")).to_have_text(title)
        expect(visitor.page.locator("main img")).to_have_attribute("alt", PICTURE)
        expect(visitor.page.locator(".notice")).to_have_count(notice)
        visitor.look()

    # Tuesday: somebody of a Korean authority is invited. Wednesday: three texts from the board.
    colleague = f"guro-{width}@example.org"
    officer.invite(colleague, "collectivity-editor", "ko", "구로구")
    post.letter(colleague, "초대합니다")
    check_on_board(officer, "Réunion du groupe-pays République de Corée", 3)

    # Thursday: a Korean organisation is corrected; the history says by whom.
    sentence = f"프랑스 지방자치단체와 교류하는 서울특별시의 자치구입니다({width})."
    officer.open_record("partnerships/organisation", "구로")
    officer.write("summary_ko", sentence)
    officer.look("record")
    officer.save()
    version = officer.see_history()
    expect(version).to_contain_text("김")
    expect(version).to_contain_text("교류하는 서울특별시의 자치구입니다")
    officer.look("history")

    # Friday: a meeting of the Korean side with its minutes; deleted by mistake, it comes back.
    meeting = f"한국 측 실무 회의 {width}"
    enter_meeting(officer, meeting)
    officer.look("meeting")
    record = officer.page.url
    address = officer.see_page("ko")
    visitor.page.goto(address)
    expect(visitor.page.locator("h1")).to_contain_text(meeting)
    expect(visitor.page.locator("main")).to_contain_text("다음 회의는 서울에서 개최합니다.")
    throw_away_and_bring_back(officer, visitor, record, meeting, address)


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
