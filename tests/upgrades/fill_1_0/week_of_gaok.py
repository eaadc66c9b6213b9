"""The week of an officer of GAOK, who writes in Korean."""

from meetings.models import Event, Meeting
from news.models import Article
from partnerships.models import Organisation
from tests.upgrades.fill_1_0 import papers
from tests.upgrades.fill_1_0.desk import act, translate, write
from tests.upgrades.fill_1_0.news_of_cuf import NEWS
from tests.upgrades.fill_1_0.week_of_cuf import DATES, MEETINGS


def run(officer) -> None:
    muju = Organisation.objects.get(slug="muju")
    write(
        officer,
        NEWS,
        title_ko="지방자치단체 국제교류 담당자 간담회",
        summary_ko="담당자들이 교류 경험을 나누었습니다.",
        body_ko="<p>다음 간담회는 내년 봄에 열립니다.</p>",
        organisations=[muju.pk],
        visibility="public",
        rows=[
            ("pictures", {"alt_ko": "원탁에 둘러앉은 참석자들", "caption_ko": "무주군청"}),
            ("attachments", {"title_ko": "간담회 자료", "language": "ko"}),
            ("attachments", {"title_ko": "간담회 자료", "language": "fr"}),
        ],
        files={
            "pictures-0-file": papers.picture("간담회", "purple", "PNG"),
            "attachments-0-file": papers.hwpx("간담회 자료"),
            "attachments-1-file": papers.pdf("간담회 자료"),
        },
    )
    write(officer, NEWS, title_ko="초안: 청년 교류 신청 안내", body_ko="<p>아직 확인하지 않은 글입니다.</p>")
    meeting = write(
        officer,
        MEETINGS,
        title_ko="‘프랑스와’ 그룹 실무 회의",
        nature="twin",
        starts_on="2026-11-20",
        place_ko="서울, 시도지사협의회",
        state="held",
        visibility="public",
        minutes_state="published",
        rows=[("items", {"title_ko": "내년 사업", "minutes_ko": "<p>청년 교류를 넓히기로 했습니다.</p>"})],
    )
    assert Meeting.objects.get(pk=meeting).keeper == "gaok"
    mistaken = [
        write(
            officer,
            DATES,
            title_ko=f"잘못 올린 일정 {number}",
            starts_on="2027-02-10",
            slug=f"february-visit-{number}",
            visibility="public",
        )
        for number in (1, 2)
    ]
    act(officer, DATES, "delete_selected", *mistaken)
    article = Article.objects.get(title_fr="L’appel à projets du printemps est ouvert")
    translate(officer, "news.article", article.pk, "summary", "이달 말까지 신청을 받습니다.", "check")
    event = Event.objects.get(slug="lucioles-muju")
    translate(officer, "meetings.event", event.pk, "title", "무주의 반딧불축제", "check")
