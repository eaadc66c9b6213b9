"""Two officers before the same record, each with a browser of their own."""

import re

import pytest
from django.contrib import admin
from modeltranslation.translator import translator
from playwright.sync_api import expect

from publishing.richtext import RichTextField

# Every kind of record with short texts in two languages (an institution has formatted ones only), and where a record
# of it with many rows is found.
KINDS = [
    model
    for model in admin.site._registry
    if model in translator.get_registered_models()
    and not all(
        isinstance(model._meta.get_field(name), RichTextField)
        for name in translator.get_options_for_model(model).all_fields
    )
]
FOUND_BY = {
    "organisation": "q=issy-les-moulineaux",
    "partnership": "q=guro",
    "event": "kind=forum",
    "meeting": "q=2021",
}
# Writes one more word into every short text of a language, of the record and of its rows.
WRITE_IN_ALL = """code => {
    const typed = {};
    for (const field of document.querySelectorAll(`input[name$=_${code}], textarea[name$=_${code}]`)) {
        const isOpen = !field.disabled && !field.name.includes("__prefix__") && !field.closest(".prose-editor");
        const isFull = field.maxLength > 0 && field.value.length + 2 > field.maxLength;
        if (isOpen && !isFull && field.value && !field.value.includes("<")) {
            field.value += " +";
            typed[field.name] = field.value;
        }
    }
    return typed;
}"""
READ = "names => Object.fromEntries(names.map(name => [name, document.getElementsByName(name)[0].value]))"

LIST = "/admin/partnerships/organisation/?q=evian-les-bains"


@pytest.fixture
def windows(open_window, signed_in):
    """Two windows, the first read in French, the second in Korean."""
    return [open_window(1280, storage_state=signed_in, locale=locale) for locale in ("fr-FR", "ko-KR")]


@pytest.fixture
def officers(windows):
    """Two windows on the screen of the same organisation."""
    for window in windows:
        open_first(window, LIST)
        window.wait_for_selector(".prose-editor [contenteditable]")
    return windows


def open_first(window, address):
    """Opens the first record of the list at `address`."""
    window.goto(address)
    window.locator("#result_list tbody th a").first.click()
    window.locator("[name=_continue]").first.wait_for()


def editor(window, name):
    """The box in which the formatted text `name` is written."""
    return (
        window.locator(f".field-{name} .prose-editor")
        .filter(has=window.locator(f"#id_{name}"))
        .locator("[contenteditable]")
    )


def save(window):
    window.locator("[name=_continue]").first.click()
    window.wait_for_load_state()


@pytest.mark.parametrize(("address", "name"), [(LIST, "profile"), ("/admin/guide/institution/", "role")])
def test_both_write_a_formatted_text_in_their_language_at_once(windows, address, name):
    words = {"fr": "Texte écrit à Paris.", "ko": "서울에서 쓴 글입니다."}
    for window in windows:
        open_first(window, address)
        window.wait_for_selector(".prose-editor [contenteditable]")
    for window, code in zip(windows, words, strict=True):
        editor(window, f"{name}_{code}").fill(words[code])
    for window in windows:
        save(window)
    for window in windows:
        window.reload()
        for code, text in words.items():
            expect(editor(window, f"{name}_{code}")).to_have_text(text)


@pytest.mark.parametrize("model", KINDS, ids=lambda model: model._meta.model_name)
def test_each_keeps_its_language_in_every_kind_of_record_and_its_rows(windows, model):
    meta, typed = model._meta, {}
    for window in windows:
        open_first(window, f"/admin/{meta.app_label}/{meta.model_name}/?{FOUND_BY.get(meta.model_name, '')}")
    for window, code in zip(windows, ("fr", "ko"), strict=True):
        typed |= window.evaluate(WRITE_IN_ALL, code)
    assert typed, "nothing to write in"
    for window in windows:
        save(window)
        expect(window.locator(".errornote")).to_have_count(0)
    for window in windows:
        window.reload()
        assert window.evaluate(READ, [*typed]) == typed


def test_second_on_the_same_text_sees_both_and_chooses(officers):
    first, second = officers
    first.fill("#id_summary_fr", "Une phrase de Paris.")
    second.fill("#id_summary_fr", "Une phrase de Séoul.")
    save(first)
    save(second)
    told = second.locator(".field-summary_fr .errorlist")
    expect(told).to_contain_text("Une phrase de Paris.")
    expect(second.locator("#id_summary_fr")).to_have_value("Une phrase de Séoul.")
    told.get_by_role("checkbox").check()
    save(second)
    expect(second.locator("#id_summary_fr")).to_have_value("Une phrase de Paris.")
    expect(second.locator(".messagelist")).to_have_text(re.compile("."))
