"""A week of an officer of CUF, who reads French."""

from playwright.sync_api import expect

from tests.weeks.steps import check_on_board, throw_away_and_bring_back, write_article

PEOPLE = {1280: 25, 390: 3}  # by width: nobody enters a long list on a telephone


def test_week_of_cuf(join, post, visitor, width):
    officer = join("Martin", "secretariat", "fr")
    officer.look("desk")

    # Monday: a colleague is invited, in the colleague's language.
    colleague = f"colleague-{width}@example.org"
    officer.invite(colleague, "secretariat", "ko")
    post.letter(colleague, "초대합니다")

    # Tuesday: a partnership is corrected; the history says by whom.
    sentence = f"Jumelage suivi par la direction générale, bureau {width}."
    officer.open_record("partnerships/partnership", "issy")
    officer.write("summary_fr", sentence)
    officer.look("record")
    officer.save()
    visitor.open("partnerships/issy-les-moulineaux--guro/")
    expect(visitor.page.locator("main")).to_contain_text(sentence)
    version = officer.see_history()
    expect(version).to_contain_text("Martin")
    expect(version).to_contain_text("suivi par la direction générale")
    expect(version.locator(".edits dt")).to_have_count(1)  # nothing else was touched
    officer.look("history")

    # Wednesday: an article, and a Korean text that is checked.
    write_article(
        officer,
        title=f"Le groupe-pays prépare sa rentrée ({width})",
        summary="Les collectivités membres se retrouvent en décembre.",
        body="La réunion se tient au siège de Cités Unies France.",
        picture="Des participants autour d’une table",
    )
    check_on_board(officer, "Présentation des coopérations existantes", 1)

    # Thursday: a meeting with its people and its minutes, a draft that the officer alone sees.
    names = people(officer)[: PEOPLE[width]]
    title = f"Réunion de rentrée {width}"
    enter_meeting(officer, title, names)
    officer.look("meeting")
    record = officer.page.url
    address = officer.see_page("ko")
    expect(officer.page.locator("h1")).to_contain_text(title)
    officer.look()
    assert visitor.page.goto(address).status == 404

    # Friday: it is published, in both languages.
    officer.page.go_back()
    officer.choose("visibility", "public")
    officer.save()
    for code in ("ko", "fr"):
        visitor.page.goto(address.replace("/ko/", f"/{code}/"))
        expect(visitor.page.locator("h1")).to_contain_text(title)
        expect(visitor.page.locator("a[href='#people']")).to_contain_text(f"({len(names)})")
        expect(visitor.page.locator("main")).to_contain_text("Le calendrier est arrêté.")
    for name in names:
        expect(visitor.page.locator("main")).to_contain_text(name, ignore_case=True)
    visitor.look()

    # What was deleted by mistake comes back from the bin.
    throw_away_and_bring_back(officer, visitor, record, title, address)


def people(officer) -> list[str]:
    """Family names of people whom everybody may read of."""
    officer.go("/admin/partnerships/person/?visibility__exact=public")
    return officer.page.locator("#result_list tbody th").all_inner_texts()


def enter_meeting(officer, title: str, names: list[str]) -> None:
    officer.begin("Enter a meeting")
    officer.write("title_fr", title)
    officer.write("starts_at_0", "04/12/2026")
    officer.write("starts_at_1", "10:00")
    officer.write("place_fr", "Paris, siège de CUF")
    officer.choose("minutes_state", "published")
    for number in (1, 2):
        row = officer.add_row("items")
        officer.write(f"{row}title_fr", f"Point {number}")
        officer.write_formatted(f"{row}minutes_fr", "Le calendrier est arrêté.")
    for name in names:
        row = officer.add_row("attendances")
        officer.find(f"{row}person", name)
    officer.save()
