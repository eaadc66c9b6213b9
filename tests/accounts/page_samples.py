"""What stands behind the addresses that have many pages: one of each sort, for which the answers may differ."""

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.utils import timezone

from accounts.models import Invitation
from files import receiving
from files.accepted import FileCategory
from history.models import Change
from meetings.models import Event, Meeting
from news.models import Article, Attachment
from partnerships.models import Organisation, Partnership
from tests import sample_files
from tests.accounts.samples import FRENCH, KOREAN, both, place, proposal
from translations.models import Text

SEEN_BY = {"public": "public", "members": "for members", "draft": "draft"}


def of_the_site(editor) -> dict[str, list[tuple]]:
    """By the name of an address, its pages: which it is, and what the address has of it."""
    places = _each(Organisation, "name", country="fr", kind="commune")
    events = _each(Event, "title", starts_on="2026-05-01")
    meetings = _each(Event, "title", slug="meeting", starts_on="2026-05-01")
    for event in meetings.values():
        Meeting.objects.create(event=event, minutes_state="published")
    articles = _each(Article, "title")
    open_minutes = Event.objects.create(slug="sans-compte-rendu", **both("title"), visibility="public")
    Meeting.objects.create(event=open_minutes, minutes_state="draft")
    reports = {}
    for words, article in articles.items():
        file = receiving.receive(sample_files.upload("essai.pdf", sample_files.PDF), FileCategory.DOCUMENT)
        reports[words] = Attachment.objects.create(article=article, file=file, **both("title"), language="fr").file
    waiting = Invitation.objects.create(email="invitee@example.org", role="member")
    late = Invitation.objects.create(email="tard@example.org", role="member", expires_at=timezone.now())
    return {
        "stored_file": [(f"of an article: {words}", one.token, one.original) for words, one in reports.items()],
        "partnerships:collectivity_detail": _by_slug(places),
        "partnerships:partnership_detail": _by_slug(_each(Partnership, "title")),
        "meetings:event_ics": _by_slug(events),
        "meetings:event_detail": _by_slug(events),
        "meetings:meeting_detail": _by_slug(meetings),
        "meetings:minutes_pdf": [*_by_slug(meetings), ("minutes not published", open_minutes.slug)],
        "news:article_detail": [(words, one.pk) for words, one in articles.items()],
        "accounts:invitation": [("still valid", waiting.key), ("no longer valid", late.key)],
        "account_reset_password_from_key": [("link that is no longer valid", "1", "a-b")],
        "mfa_remove_webauthn": [("passkey of somebody else", 0)],
        "mfa_edit_webauthn": [("passkey of somebody else", 0)],
        **_proposals(editor),
    }


def of_the_admin(user) -> dict[str, list[tuple]]:
    """The same for the screens of the admin that are not those of a kind of record."""
    texts = {
        "Korean": Article.objects.create(title_fr="Essai", original_language="fr"),
        "French": Article.objects.create(title_ko="시험", original_language="ko"),
    }
    gone = {side: place(side, "supprime") for side in (FRENCH, KOREAN)}
    kind = ContentType.objects.get_for_model(Organisation)
    there, group = Organisation.objects.order_by("pk").first(), Group.objects.order_by("pk").first()
    of_group = [("", group.pk)]
    for one in gone.values():
        Organisation.objects.filter(pk=one.pk).delete()
    return {
        "translations:text": [(f"into {into}", _text(one).pk) for into, one in texts.items()],
        "admin:deleted": [(f"organisation, {side}", _end(one).pk) for side, one in gone.items()],
        "admin:view_on_site": [("organisation", kind.pk, there.pk)],
        "admin:app_list": [("partnerships", "partnerships"), ("accounts", "accounts")],
        "admin:auth_user_password_change": [("somebody else", user.pk)],
        "admin:auth_group_history": of_group,
        "admin:auth_group_delete": of_group,
        "admin:auth_group_change": of_group,
    }


def _each(model, title: str, slug: str = "", **fields) -> dict[str, object]:
    """A record for every sort of readers."""
    found = {}
    for visibility, words in SEEN_BY.items():
        own = {} if model is Article else {"slug": f"page-{slug or model._meta.model_name}-{visibility}"}
        found[words] = model.objects.create(**own, **both(title), visibility=visibility, **fields)
    return found


def _by_slug(records: dict) -> list[tuple]:
    return [(words, one.slug) for words, one in records.items()]


def _proposals(editor) -> dict[str, list[tuple]]:
    """Drafts of the editor's organisation and of another one."""
    own = {state: proposal(editor.organisation, state, editor) for state in ("draft", "sent", "published", "declined")}
    found = [(f"own organisation: {one.get_state_display()}", one.pk) for one in own.values()]
    found.append(("draft of another organisation", proposal(place(KOREAN, "autre"), "draft").pk))
    return {
        "proposals:proposal_new": [(kind, kind) for kind in ("profile", "contact", "event")],
        "proposals:proposal_detail": found,
        "proposals:proposal_edit": found,
    }


def _text(article) -> Text:
    return Text.objects.get(model="news.article", object_id=article.pk, field="title")


def _end(record) -> Change:
    return Change.objects.get(table=record._meta.db_table, key=record.pk, after__isnull=True)
