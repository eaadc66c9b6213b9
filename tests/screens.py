"""An officer before a form of the admin: what the screen holds, what is written into it, what comes back."""

from html.parser import HTMLParser

from django.http import QueryDict
from django.test import Client


def is_sent(one: dict) -> bool:
    """Whether a browser sends the input with the attributes `one` if nobody touches it."""
    return one["type"] != "submit" and (one["type"] not in ("checkbox", "radio") or "checked" in one)


class _Fields(HTMLParser):
    """What a browser would send of the page's forms if nothing were touched."""

    def __init__(self, page: str):
        super().__init__()
        self.data = QueryDict(mutable=True)
        self.select = self.textarea = None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        one = dict(attributes)
        if tag == "select":
            self.select = one.get("name")
        elif tag == "textarea":
            self.textarea = one["name"]
            self.data[self.textarea] = ""
        elif tag == "option" and "selected" in one and self.select:
            self.data.appendlist(self.select, one.get("value", ""))
        elif tag == "input" and one.get("name") and is_sent(one):
            self.data.appendlist(one["name"], one.get("value", "on" if one["type"] == "checkbox" else ""))

    def handle_endtag(self, tag):
        if tag == "select":
            self.select = None
        elif tag == "textarea":
            self.textarea = None

    def handle_data(self, text):
        if self.textarea:
            # The browser leaves out the line break that Django writes after the tag.
            self.data[self.textarea] += text.removeprefix("\r\n") if not self.data[self.textarea] else text


class Screen:
    """A form of the admin, opened by `officer`."""

    def __init__(self, officer: Client, address: str, page=None):
        self.officer, self.address = officer, address
        self.page = page or officer.get(address)
        assert self.page.status_code == 200
        self.data = self.read(self.page)
        self.files = {}

    @staticmethod
    def read(answer) -> QueryDict:
        """What a browser would send of the forms in `answer` if nothing were touched."""
        return _Fields(answer.content.decode()).data

    def write(self, **texts) -> "Screen":
        """Writes into fields; several values for a field that takes several."""
        for name, value in texts.items():
            self.data.setlist(name, [str(one) for one in value] if isinstance(value, list) else [str(value)])
        return self

    def attach(self, **files) -> "Screen":
        """Chooses files."""
        self.files |= files
        return self

    def add_row(self, rows: str, **texts) -> "Screen":
        """Adds a row to the rows called `rows`, as their button does, and writes into it."""
        number = int(self.data[f"{rows}-TOTAL_FORMS"])
        start = f"{rows}-__prefix__-"
        for name in [name for name in self.data if name.startswith(start)]:
            self.data.setlist(name.replace("__prefix__", str(number)), self.data.getlist(name))
        self.data[f"{rows}-TOTAL_FORMS"] = str(number + 1)
        return self.write(**{f"{rows}-{number}-{name}": value for name, value in texts.items()})

    def save(self):
        """Presses "Save and continue": the answer, which shows the form again when something is wrong."""
        sent = {name: values for name, values in self.data.lists() if name not in self.files}
        return self.officer.post(self.address, sent | self.files | {"_continue": "1"})


def errors(answer) -> dict[str, list[str]]:
    """What the form says is wrong, by field; rows as "items-0-title_fr"."""
    if answer.status_code == 302:
        return {}
    forms = [answer.context["adminform"].form]
    forms += [form for inline in answer.context["inline_admin_formsets"] for form in inline.formset.forms]
    return {form.add_prefix(name): list(found) for form in forms for name, found in form.errors.items()}


def shortened(meeting):
    """Leaves a meeting of the records only three rows of each sort: the form of all takes a second each time."""
    for rows in (meeting.items, meeting.attendances):
        rows.exclude(pk__in=rows.order_by("position", "pk").values("pk")[:3]).delete()
    return meeting
