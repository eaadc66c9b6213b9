"""The week of an officer of CUF: news, dates, meetings, names, an agreement, translations."""

from meetings.models import Decision, Event
from partnerships.models import Organisation, Partnership
from tests.upgrades.fill_1_0 import news_of_cuf, papers
from tests.upgrades.fill_1_0.desk import delete, put_back, translate, write
from translations.models import Term

DATES, MEETINGS = "meetings/event", "meetings/meeting"


def run(officer) -> None:
    news_of_cuf.run(officer)
    announce_dates(officer)
    hold_meetings(officer)
    correct_organisations(officer)
    translate_texts(officer)


def announce_dates(officer) -> None:
    nice = Organisation.objects.get(slug="nice")
    cancelled = write(
        officer,
        DATES,
        title_fr="Conférence sur les ports jumelés",
        title_ko="자매항구 회의",
        summary_fr="Une matinée d’échanges entre gestionnaires de ports.",
        starts_at_0="2027-03-18",
        starts_at_1="09:30",
        ends_at_0="2027-03-18",
        ends_at_1="12:30",
        place_fr="Nice, palais des congrès",
        organisations=[nice.pk],
        visibility="public",
    )
    write(officer, DATES, cancelled, place_fr="Nice, hôtel de ville")
    write(officer, DATES, cancelled, state="cancelled")
    first = write(
        officer,
        DATES,
        title_fr="Journée des écoles partenaires",
        title_ko="협력 학교의 날",
        starts_on="2027-04-08",
        visibility="public",
    )
    second = write(
        officer,
        DATES,
        title_fr="Journée des écoles partenaires, nouvelle date",
        title_ko="협력 학교의 날(변경)",
        starts_on="2027-05-20",
        ends_on="2027-05-21",
        visibility="public",
    )
    write(officer, DATES, first, state="postponed", postponed_to=second)
    write(officer, DATES, title_fr="Visite de repérage, à confirmer", starts_on="2027-09")
    # Thrown away by mistake, and back again under the same address.
    mistaken = write(
        officer, DATES, title_fr="Atelier de cuisine coréenne", starts_on="2027-01-22", visibility="public"
    )
    delete(officer, DATES, mistaken)
    put_back(officer, "Atelier de cuisine coréenne")
    write(officer, DATES, Event.objects.get(slug="forum-2016").pk, summary_fr="Le forum où le groupe a été annoncé.")


def hold_meetings(officer) -> None:
    people = [
        write(
            officer,
            "partnerships/person",
            family_name=family,
            given_name=given,
            native_name=hangul,
            visibility=visibility,
            email=f"{family}@mairie.example".lower(),
        )
        for family, given, hangul, visibility in [
            ("Morel", "Anaïs", "", "public"),
            ("Lefort", "Bastien", "", "members"),
            ("Pruvost", "Odile", "", "hidden"),
        ]
    ]
    evian = Organisation.objects.get(slug="evian")
    first = write(
        officer,
        MEETINGS,
        title_fr="Réunion de rentrée du groupe",
        title_ko="그룹 하반기 회의",
        summary_fr="Le calendrier de l’année est arrêté.",
        starts_at_0="2026-10-06",
        starts_at_1="14:00",
        ends_at_0="2026-10-06",
        ends_at_1="16:00",
        place_fr="Paris, siège de CUF",
        state="held",
        visibility="public",
        minutes_state="published",
        rows=[
            ("items", {"title_fr": "Calendrier de l’année", "title_ko": "연간 일정",
                       "minutes_fr": "<p>Trois visioconférences sont prévues.</p>",
                       "minutes_ko": "<p>화상회의를 세 차례 열 예정입니다.</p>"}),
            ("decisions", {"kind": "follow-up", "text_fr": "Envoyer le calendrier aux collectivités.",
                           "text_ko": "지방자치단체에 일정을 알립니다.", "state": "carried-over", "due_on": "2026-11"}),
            ("attendances", {"person": people[0], "organisation": evian.pk, "function_fr": "chargée de mission"}),
            ("attendances", {"person": people[1], "mode": "excused"}),
            ("attendances", {"person": people[2], "organisation": evian.pk, "function_fr": "directrice"}),
            ("annexes", {"kind": "document", "title_fr": "Calendrier adopté", "language": "fr"}),
        ],
        files={"annexes-0-file": papers.pdf("Calendrier adopté")},
    )  # fmt: skip
    carried = Decision.objects.get(meeting=first)
    second = write(
        officer,
        MEETINGS,
        title_fr="Réunion d’hiver du groupe",
        title_ko="그룹 겨울 회의",
        starts_at_0="2026-11-24",
        starts_at_1="10:00",
        place_fr="Visioconférence",
        form="remote",
        visibility="public",
        minutes_state="draft",
        rows=[
            ("items", {"title_fr": "Retour des collectivités",
                       "minutes_fr": "<p>Compte rendu à relire : rien n’est encore approuvé.</p>"}),
            ("decisions", {"kind": "follow-up", "text_fr": "Relancer les collectivités sans réponse.",
                           "state": "open", "carried_from": carried.pk}),
            ("attendances", {"person": people[2], "role": "chair"}),
            ("annexes", {"kind": "document", "title_fr": "Projet de budget", "title_ko": "예산안", "language": "ko"}),
            ("annexes", {"kind": "document", "title_fr": "Projet de budget", "title_ko": "예산안", "language": "fr"}),
        ],
        files={"annexes-0-file": papers.hwpx("예산안"), "annexes-1-file": papers.pdf("Projet de budget")},
    )  # fmt: skip
    twice = write(
        officer,
        MEETINGS,
        title_fr="Réunion saisie deux fois",
        starts_on="2026-10-06",
        visibility="public",
        minutes_state="published",
        rows=[
            ("items", {"title_fr": "Point unique", "minutes_fr": "<p>Le calendrier a été présenté.</p>"}),
            ("attendances", {"person": people[0]}),
            ("annexes", {"kind": "document", "title_fr": "Feuille de présence"}),
        ],
        files={"annexes-0-file": papers.pdf("Feuille de présence")},
    )
    delete(officer, MEETINGS, twice)
    write(officer, MEETINGS, second, title_fr="Réunion d’hiver du groupe-pays", slug="reunion-hiver-2026")


def correct_organisations(officer) -> None:
    place = "partnerships/organisation"
    evian = Organisation.objects.get(slug="evian").pk
    write(officer, place, evian, name_fr="Évian-du-Lac", slug="evian-du-lac")
    write(
        officer,
        place,
        evian,
        name_fr="Évian-les-Sources",
        slug="evian-les-sources",
        official_name_fr="Commune d’Évian-les-Sources",
        rows=[("former_names", {"name_fr": "Évian-du-Lac", "valid_to": "2026"})],
    )
    pair = Partnership.objects.get(slug="nice--daejeon")
    agreement = {
        "kind": "cooperation-agreement",
        "state": "signed",
        "title_fr": "Accord sur la mobilité",
        "title_ko": "교통 분야 협정",
        "signed_on": "2026-11-16",
    }
    write(officer, "partnerships/partnership", pair.pk, rows=[("agreements", agreement)])
    write(officer, "partnerships/partnership", pair.pk, summary_fr="Un jumelage ancien, un accord neuf.")


def translate_texts(officer) -> None:
    event, place = Event.objects.get(slug="yep-2022"), Organisation.objects.get(slug="jeju")
    translate(officer, "meetings.event", event.pk, "title", "이시–구로 청소년 교류(2022년)", "check")
    translate(officer, "meetings.event", event.pk, "summary", "2020년에서 미루어진 교류입니다.", "check")
    write(officer, DATES, event.pk, summary_fr="L’échange de 2020, reporté, et que beaucoup attendaient.")
    translate(officer, "partnerships.organisation", place.pk, "summary", "한반도 남쪽의 섬입니다(작성 중).", "draft")
    meeting = Event.objects.get(slug="reunion-hiver-2026")
    translate(officer, "meetings.event", meeting.pk, "title", "한국 그룹 겨울 회의", "save")
    twinning = Term.objects.order_by("french").first()
    write(officer, "translations/term", twinning.pk, note="À employer dans tous les comptes rendus.")
    write(
        officer, "translations/term", french="mission d’automne", korean="가을 방문단", other_forms="mission d'automne"
    )
    gone = write(officer, "translations/term", french="mot à oublier", korean="잊을 말")
    delete(officer, "translations/term", gone)
