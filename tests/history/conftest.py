import pytest

from accounts.roles import Role
from tests.people import signed_in


@pytest.fixture
def secretary(db):
    return signed_in("cuf", role=Role.SECRETARIAT, first_name="Claire", last_name="Martin")


@pytest.fixture
def korean_editor(db):
    reader = signed_in("gaok", role=Role.KOREAN_EDITOR, language="ko", first_name="재민", last_name="송")
    reader.cookies["django_language"] = "ko"
    return reader
