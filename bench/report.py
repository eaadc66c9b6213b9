"""The tables of a run: queries, time and memory of the pages, with marks for what is to be reached."""

import signal
import sys
from io import StringIO

from django.core.management import call_command
from django.db import connection

from bench import clock, rows
from bench.server import Server
from meetings.models import Event, Meeting
from partnerships.models import Organisation, Partnership

PLAIN, FRAMED = "/plain/", "/framed/"
# A list asks for what it shows; the page of a record once more for each kind of rows that belong to it.
MOST_QUERIES = {"home": 10, "partnership": 13, "minutes": 10}
MOST_QUERIES_ELSEWHERE = 8
MOST_TIMES_SLOWER, MOST_TIMES_SLOWER_ANEW = 0.3, 6
MOST_MEGABYTES = 150
TIMES = 10
SECONDS = 35  # for the turns of one table


def main() -> None:
    """Measure the pages on a database of its own, as the records are and with ten times as many."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    lasting = connection.settings_dict["NAME"]
    say("Making a database with the records …")
    name = connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        call_command("load_records", verbosity=0, stdout=StringIO())
        rows.settle()
        partnership, meeting = rows.richest_partnership(), rows.longest_minutes()
        with Server(name) as server:
            measure(server, pages(partnership, meeting), partnership, meeting)
    finally:
        connection.creation.destroy_test_db(lasting, verbosity=0)


def pages(partnership: Partnership, meeting: Meeting) -> dict[str, str]:
    """Names and addresses of the pages to measure, with the heaviest of their kind."""
    return {
        "home": "/fr/",
        "directory": "/fr/collectivities/",
        "partnership": f"/fr/partnerships/{partnership.slug}/",
        "agenda": "/fr/agenda/",
        "minutes": f"/fr/meetings/{meeting.event.slug}/",
        "search": "/fr/search/?q=daegu",
    }


def measure(server: Server, addresses: dict[str, str], partnership: Partnership, meeting: Meeting) -> None:
    say("Beside an ordinary Django view with one query and 24 rows, on the same server with two workers.")
    say("ms: one client, the page and the plain view in turns. KB: as sent, in gzip.")
    say(f"req/s: {clock.CLIENTS} clients at once.")
    say("framed: the plain view inside the site's own frame, for comparison.")
    say("anew: the same page made for the visit; the others come from the kept pages, as visitors get them.")
    usual = table(server, "The records as they are", addresses, {})
    rows.multiply(TIMES)
    rows.settle()
    table(server, f"{TIMES} times the records", addresses, usual)
    rows.enrich(partnership, meeting)
    say(f"\nOne record with {TIMES} times what belongs to it")
    for name in ("partnership", "minutes"):
        answer = clock.look_at(server.port, anew(addresses[name]))
        say(f"  {name:<17}{queries(name, answer.queries, usual.get(f'{name} anew'))}")
    (rss, pss), *_others = server.memory()
    shared = f", of which {pss:.0f} MB its own share (PSS)" if pss else ""
    verdict = f"{mark(rss <= MOST_MEGABYTES)} (at most {MOST_MEGABYTES})"
    say(f"\nThe larger worker holds {rss:.0f} MB (RSS){shared}  {verdict}")


def table(server: Server, title: str, addresses: dict[str, str], usual: dict[str, int]) -> dict[str, int]:
    """Print what each page costs and return its number of queries, which are compared with the `usual` ones."""
    counts = [f"{each.objects.count()} {each._meta.model_name}s" for each in (Organisation, Partnership, Event)]
    say(f"\n{title}: {', '.join(counts)}")
    say(f"  {'page':<17}{'KB':>6}  {'queries':<12}{'ms':>7}  {'× plain':<12}{'req/s':>7}  {'plain ÷':<8}")
    everything = {"plain view": PLAIN, "framed": FRAMED}
    for name, path in addresses.items():
        everything |= {name: path, f"{name} anew": anew(path)}
    clock.warm_up(server.port, everything.values())
    answers = {name: clock.look_at(server.port, path) for name, path in everything.items()}
    served = [path for name, path in everything.items() if answers[name].status == 200]
    costs = clock.compare(server.port, served, PLAIN, SECONDS)
    for name, path in everything.items():
        answer, cost = answers[name], costs.get(path)
        if not cost:
            say(f"  {name:<17}answers {answer.status}")
            continue
        page = name.removesuffix(" anew")
        slower = f"{cost.times_slower:.1f}"
        if page in addresses:
            slower += f"  {mark(cost.times_slower <= (MOST_TIMES_SLOWER if page == name else MOST_TIMES_SLOWER_ANEW))}"
        asked = queries(page, answer.queries, usual.get(name)) if page != name else str(answer.queries)
        say(
            f"  {name:<17}{answer.size / 1000:>6.1f}  {asked:<12}{cost.milliseconds:>7.1f}  {slower:<12}"
            f"{cost.per_second:>7.0f}  {cost.times_fewer:<8.1f}"
        )
    return {name: answer.queries for name, answer in answers.items()}


def anew(path: str) -> str:
    """The address of the same page that no visit has asked for yet."""
    return f"{path}{'&' if '?' in path else '?'}utm_source={clock.ANEW}"


def queries(name: str, number: int, usual: int | None) -> str:
    """How many queries a page takes, and whether that is few enough and as many as usual."""
    few = number <= MOST_QUERIES.get(name, MOST_QUERIES_ELSEWHERE)
    return f"{number}  {mark(few and usual in (None, number))}"


def mark(is_reached: bool) -> str:
    return "OK" if is_reached else "over"


def say(line: str) -> None:
    print(line, flush=True)
