"""The news of CUF: with pictures and documents, as a draft, for a day to come, for members; deleted and restored."""

from partnerships.models import Organisation, Partnership
from tests.upgrades.fill_1_0 import papers
from tests.upgrades.fill_1_0.desk import act, delete, restore, write

NEWS = "news/article"


def run(officer) -> None:
    rouen, pair = Organisation.objects.get(slug="rouen"), Partnership.objects.get(slug="rouen--jeju")
    key = write(
        officer,
        NEWS,
        title_fr="Des lycéens rouennais à Jeju",
        title_ko="루앙 고등학생들, 제주를 찾다",
        summary_fr="Vingt élèves ont passé dix jours dans des familles coréennes.",
        summary_ko="학생 스무 명이 한국 가정에서 열흘을 지냈습니다.",
        body_fr="<p>Ils ont suivi les cours du lycée partenaire et parcouru les sentiers de l’île.</p>",
        body_ko="<p>자매학교 수업에 참여하고 제주 올레길을 걸었습니다.</p>",
        organisations=[rouen.pk],
        partnerships=[pair.pk],
        visibility="public",
        rows=[
            (
                "pictures",
                {"alt_fr": "Des élèves au bord de la mer", "alt_ko": "바닷가에 선 학생들", "credit": "A. Morel"},
            ),
            ("attachments", {"title_fr": "Programme du séjour", "title_ko": "방문 일정", "language": "fr"}),
        ],
        files={
            "pictures-0-file": papers.picture("Élèves à Jeju", "teal"),
            "attachments-0-file": papers.pdf("Programme du séjour"),
        },
    )
    # On Tuesday the picture is replaced and a sentence added.
    write(
        officer,
        NEWS,
        key,
        body_fr="<p>Ils ont suivi les cours du lycée partenaire et parcouru les sentiers de l’île.</p>"
        "<p>Un voyage retour est prévu au printemps.</p>",
        files={"pictures-0-file": papers.picture("Élèves à Jeju, cadrée", "navy")},
    )
    write(
        officer,
        NEWS,
        title_fr="Brouillon : le festival des jardins se prépare",
        body_fr="<p>À relire avec la mairie avant toute diffusion.</p>",
        rows=[("pictures", {"alt_fr": "Un jardin en hiver"})],
        files={"pictures-0-file": papers.picture("Jardin", "olive")},
    )
    write(
        officer,
        NEWS,
        title_fr="L’appel à projets du printemps est ouvert",
        title_ko="봄 사업 공모가 시작됩니다",
        summary_fr="Les dossiers se déposent jusqu’à la fin du mois.",
        visibility="public",
        visible_from="2027-06-01",
        rows=[("attachments", {"title_fr": "Règlement de l’appel", "title_ko": "공모 요강"})],
        files={"attachments-0-file": papers.pdf("Règlement de l’appel")},
    )
    write(
        officer,
        NEWS,
        title_fr="Aux membres : préparer la mission d’automne",
        title_ko="회원 안내: 가을 방문단 준비",
        body_fr="<p>Les inscriptions se font auprès du secrétariat.</p>",
        visibility="members",
        rows=[
            ("attachments", {"title_fr": "Note de préparation", "title_ko": "준비 안내문"}),
            ("attachments", {"title_fr": "Note de préparation", "title_ko": "준비 안내문", "language": "fr"}),
        ],
        files={
            "attachments-0-file": papers.hwpx("준비 안내문"),
            "attachments-1-file": papers.pdf("Note de préparation"),
        },
    )
    gone = write(
        officer,
        NEWS,
        title_fr="Une nouvelle publiée par erreur",
        summary_fr="Elle annonçait une date qui n’est pas arrêtée.",
        visibility="public",
        rows=[
            ("pictures", {"alt_fr": "Une affiche"}),
            ("attachments", {"title_fr": "Dossier retiré", "language": "ko"}),
        ],
        files={
            "pictures-0-file": papers.picture("Affiche", "maroon", "PNG"),
            "attachments-0-file": papers.hwp("Dossier retiré"),
        },
    )
    delete(officer, NEWS, gone)
    # A text that went wrong comes back from the history, with the document that had been taken away.
    key = write(
        officer,
        NEWS,
        title_fr="Un jumelage fêté au bord du lac",
        body_fr="<p>La fanfare municipale a joué les deux hymnes.</p>",
        visibility="public",
        rows=[("attachments", {"title_fr": "Discours d’ouverture"})],
        files={"attachments-0-file": papers.pdf("Discours d’ouverture")},
    )
    write(officer, NEWS, key, body_fr="<p>Texte écrasé par mégarde.</p>", **{"attachments-0-DELETE": "on"})
    restore(officer, NEWS, key, back=1)
    # Another one stays without the document that it had.
    key = write(
        officer,
        NEWS,
        title_fr="Une exposition de céramique voyage",
        summary_fr="Elle sera montrée dans les deux villes.",
        visibility="public",
        rows=[("attachments", {"title_fr": "Liste des pièces"})],
        files={"attachments-0-file": papers.pdf("Liste des pièces")},
    )
    write(officer, NEWS, key, title_fr="Une exposition de céramique voyage encore", **{"attachments-0-DELETE": "on"})
    act(officer, NEWS, "take_back", key)
    act(officer, NEWS, "publish_now", key)
