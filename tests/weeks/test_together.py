"""CUF and GAOK in the same record at the same time, each with an account and a browser of their own."""

import pytest
from playwright.sync_api import expect


@pytest.fixture
def width():
    return 1280


@pytest.fixture
def both(join):
    """An officer of CUF, who reads French, and one of GAOK, who reads Korean."""
    return join("Durand", "secretariat", "fr"), join("최", "korean-editor", "ko")


def value_of(officer, name: str) -> str:
    return officer.page.locator(f"[name='{name}']").input_value()


def test_both_write_at_once(both):
    cuf, gaok = both

    # Each in its language, and one adds a row: all of it is kept.
    for officer in both:
        officer.open_record("meetings/meeting", "2021")
    row = cuf.add_row("items")
    cuf.write(f"{row}title_fr", "Point ajouté par CUF")
    gaok.write("items-0-title_ko", "대한민국시도지사협의회가 고친 안건")
    gaok.write("place_ko", "화상회의(서울)")
    cuf.save()
    gaok.save()
    for officer in both:
        officer.page.reload()
        titles = officer.page.locator("[name^=items-][name$=-title_fr]")
        assert "Point ajouté par CUF" in [one.input_value() for one in titles.all()]
        assert value_of(officer, "items-0-title_ko") == "대한민국시도지사협의회가 고친 안건"
        assert value_of(officer, "place_ko") == "화상회의(서울)"

    # On the same text, the second is told, sees both and chooses.
    cuf.open_record("partnerships/organisation", "evian-les-bains")
    gaok.go(cuf.page.url)
    cuf.write("summary_ko", "CUF가 쓴 문장")
    gaok.write("summary_ko", "GAOK가 쓴 문장")
    cuf.save()
    gaok.follow(gaok.page.locator("[name=_continue]").last)
    told = gaok.page.locator(".field-summary_ko .errorlist")
    expect(told).to_contain_text("CUF가 쓴 문장")
    assert value_of(gaok, "summary_ko") == "GAOK가 쓴 문장"
    gaok.look()
    gaok.press(told.get_by_role("checkbox"), "Space")
    gaok.save()
    assert value_of(gaok, "summary_ko") == "CUF가 쓴 문장"
