"""How long answers take. The page and the plain view take turns, so that a busy moment of the machine hits both."""

import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from itertools import count
from statistics import median
from typing import NamedTuple

from bench.site import COUNT, QUERIES

ANEW = "{visit}"  # in an address: another number at each visit, so that no kept page answers
_visits = count()
AS_A_BROWSER = {"Accept-Encoding": "gzip"}
CLIENTS = 4
WARM_UP = 12  # requests of each client for each page: every thread of every worker has its connection
TURNS = 10  # requests for the page and for the plain view, one after the other: A B A B
BURST = 5  # requests of each of the clients at once
ROUNDS = range(2, 12)  # at least, at most
LONGEST = 0.6  # seconds: turns and bursts of a slow page end early


class Answer(NamedTuple):
    """One answer: its status, what it took, the queries it tells (0 when not asked) and its bytes as sent."""

    status: int
    seconds: float
    queries: int
    size: int


class Cost(NamedTuple):
    """What a page takes: milliseconds of one request, requests a second, and both against the plain view's."""

    milliseconds: float
    per_second: float
    times_slower: float
    times_fewer: float


class Visitor:
    """One client that keeps its connection."""

    def __init__(self, port: int):
        self._connection = HTTPConnection("127.0.0.1", port, timeout=60)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._connection.close()

    def get(self, path: str, **headers: str) -> Answer:
        path = path.replace(ANEW, str(next(_visits)))
        begun = time.perf_counter()
        self._connection.request("GET", path, headers=AS_A_BROWSER | headers)
        response = self._connection.getresponse()
        size = len(response.read())
        return Answer(response.status, time.perf_counter() - begun, int(response.headers.get(QUERIES, 0)), size)


def warm_up(port: int, paths) -> None:
    """Let every worker meet every page: templates compiled, catalogues read, connections made."""
    for path in paths:
        _burst(port, path, WARM_UP)


def look_at(port: int, path: str) -> Answer:
    """The answer to `path` with its queries, the most of a few visits."""
    answers = []
    for _visit in range(4):
        with Visitor(port) as visitor:
            answers.append(visitor.get(path, **{COUNT: "1"}))
    return max(answers, key=lambda answer: (answer.status, answer.queries))


def compare(port: int, paths: list[str], plain: str, seconds: float) -> dict[str, Cost]:
    """What each of `paths` costs beside `plain`, in turns for about `seconds`; medians of the rounds."""
    rounds: dict[str, list[Cost]] = {path: [] for path in paths}
    deadline = time.monotonic() + seconds
    for number in range(ROUNDS.stop):
        if number >= ROUNDS.start and time.monotonic() > deadline:
            break
        for path in paths:
            mine, plains = _in_turns(port, path, plain)
            fewer, many = _burst(port, path, BURST), _burst(port, plain, BURST)
            rounds[path].append(Cost(mine * 1000, fewer, mine / plains, many / fewer))
    return {path: Cost(*map(median, zip(*costs, strict=True))) for path, costs in rounds.items()}


def _in_turns(port: int, path: str, plain: str) -> tuple[float, float]:
    """Seconds of one request for `path` and for `plain`, medians."""
    mine, plains = [], []
    end = time.perf_counter() + LONGEST
    with Visitor(port) as visitor:
        visitor.get("/healthz")  # the connection is made
        while len(mine) < TURNS and (not mine or time.perf_counter() < end):
            plains.append(visitor.get(plain).seconds)
            mine.append(visitor.get(path).seconds)
    return median(mine), median(plains)


def _burst(port: int, path: str, requests: int) -> float:
    """Requests a second when all clients ask at once, each at most so many times."""
    begun = time.perf_counter()

    def ask(_client) -> int:
        with Visitor(port) as visitor:
            answered = 0
            while answered < requests and (not answered or time.perf_counter() - begun < LONGEST):
                visitor.get(path)
                answered += 1
        return answered

    with ThreadPoolExecutor(CLIENTS) as pool:
        answered = sum(pool.map(ask, range(CLIENTS)))
    return answered / (time.perf_counter() - begun)
