"""The tests notice a variable that nobody defined, in our templates only, and an order by chance."""

import pytest
from django.contrib.auth import get_user_model
from django.template import Context, Engine

from tests.strictness import Undefined

SOURCES = {
    "plain.html": "{{ nobody }}",
    "filtered.html": "{{ nobody|upper }}",
    "block.html": "{% extends 'base.html' %}{% block body %}{{ nobody }}{% endblock %}",
    "translated.html": "{% load i18n %}{% blocktranslate %}Hello {{ nobody }}{% endblocktranslate %}",
}


def render(folder, ours, name):
    for source, text in SOURCES.items():
        (folder / source).write_text(text)
    (folder / "base.html").write_text("{% block body %}{% endblock %}")
    engine = Engine(dirs=[folder], string_if_invalid=Undefined(ours), libraries={"i18n": "django.templatetags.i18n"})
    return engine.get_template(name).render(Context())


@pytest.mark.parametrize("name", SOURCES)
def test_undefined_variable_fails_in_our_templates(tmp_path, name):
    with pytest.raises(AssertionError, match="nobody"):
        render(tmp_path, tmp_path, name)


def test_undefined_variable_is_empty_in_the_templates_of_others(tmp_path):
    assert [render(tmp_path, "/elsewhere", name) for name in SOURCES] == ["", "", "", "Hello "]


def test_asking_whether_a_variable_is_there_is_no_mistake(tmp_path):
    text = "{% if nobody %}yes{% endif %}{% for one in nobody %}{% endfor %}{{ nobody|default:'none' }}"
    (tmp_path / "asked.html").write_text(text)
    engine = Engine(dirs=[tmp_path], string_if_invalid=Undefined(tmp_path))
    assert engine.get_template("asked.html").render(Context()) == "none"


@pytest.mark.django_db
def test_rows_without_an_order_come_in_an_unexpected_one():
    User = get_user_model()
    made = [User.objects.create_user(f"{name}@example.org") for name in ("a", "b", "c")]
    assert list(User.objects.filter(email__endswith="@example.org")) == made[::-1]
    assert list(User.objects.filter(email__endswith="@example.org").order_by("email")) == made
