"""Nobody is shown a link that is closed to them: each role follows links of every sort from where its work begins."""

from collections import Counter, deque
from urllib.parse import urljoin

import pytest
from django.urls import Resolver404, resolve
from django.utils import translation

from accounts.models import User
from accounts.roles import Role
from tests.accounts.page_samples import of_the_admin, of_the_site
from tests.accounts.samples import KOREAN, place, samples
from tests.pages import parse
from tests.people import Reader


def sort_of(address: str) -> tuple[str, bool]:
    """Which kind of page an address leads to, and whether it asks for something."""
    path, asked, _query = address.partition("?")
    try:
        return resolve(path).view_name, bool(asked)
    except Resolver404:
        return path, bool(asked)


def links_of(answer, address: str) -> list[str]:
    """The addresses of the portal that a page links to, but those in the other language."""
    here = answer.redirect_chain[-1][0] if answer.redirect_chain else address
    found = [urljoin(here, link) for link in parse(answer.content.decode()).links()]
    return [link.partition("#")[0] for link in found if link.startswith(("/ko/", "/admin/", "/files/"))]


@pytest.mark.parametrize("role", Role.values)
def test_no_link_leads_to_a_closed_door(role, db, media):
    user = User.objects.create_user("essai@example.kr", "une phrase assez longue", role=role, language="ko")
    user.organisation = place(KOREAN, "lieu")
    user.save()
    most = 2 if role == Role.KOREAN_EDITOR else 1  # pages of each sort: for GAOK it matters whose they are
    reader, closed, opened = Reader(user), [], Counter()
    samples(), of_the_site(user), of_the_admin(user)
    waiting = deque([("/ko/", ""), ("/ko/account/", ""), *([("/admin/", "")] if user.is_staff else [])])
    seen = {address for address, _from in waiting}
    with translation.override("ko"):
        while waiting:
            address, origin = waiting.popleft()
            opened[sort_of(address)] += 1
            if opened[sort_of(address)] > most:
                continue
            answer = reader.get(address, follow=True)
            if answer.status_code >= 400:
                closed.append(f"{address} answers {answer.status_code}, from {origin}")
            elif "html" in answer.headers["Content-Type"]:
                for link in links_of(answer, address):
                    if link not in seen:
                        seen.add(link)
                        waiting.append((link, address))
            elif answer.streaming:
                answer.getvalue()  # reads a file to its end, and closes it
    assert closed == []
