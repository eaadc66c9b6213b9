"""A real mail server on this machine, which remembers what it took and can be told how to answer."""

import asyncio
import email
import email.policy
from collections.abc import Callable
from email.message import EmailMessage

from aiosmtpd.controller import Controller

from tests.processes import free_port


class MailServer:
    """Listens on `port` as long as the context lasts.

    `replies` holds the answers to a recipient, and under "DATA" those to whatever arrives, the next one first; it says
    yes when there are none. `watch` is called with the name of each stage of a delivery: MAIL, RCPT, DATA (all of it
    has arrived), TAKEN (it is kept, and the sender does not know it yet).
    """

    def __init__(self):
        self.received: list[EmailMessage] = []
        self.senders: set[tuple] = set()
        self.connections = 0
        self.replies: dict[str, list[str]] = {}
        self.watch: Callable[[str], None] = lambda stage: None
        self.hold = None  # an asyncio.Barrier, at which deliveries wait for each other
        self._controller = Controller(self, hostname="127.0.0.1", port=free_port())
        self.port = self._controller.port

    def __enter__(self):
        self._controller.start()
        return self

    def __exit__(self, *error):
        self._controller.stop()

    def subjects(self) -> list[str]:
        return [message["Subject"] for message in self.received]

    def ids(self) -> list[str]:
        return [message["Message-ID"] for message in self.received]

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        if session.host_name is None:
            self.connections += 1
        session.host_name = hostname
        return responses

    async def handle_MAIL(self, server, session, envelope, address, options):
        self.watch("MAIL")
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.watch("RCPT")
        reply = self._reply(address)
        if reply.startswith("250"):
            envelope.rcpt_tos.append(address)
        return reply

    async def handle_DATA(self, server, session, envelope):
        self.watch("DATA")
        if self.hold:
            await asyncio.wait_for(self.hold.wait(), timeout=60)
            self.hold = None
        reply = self._reply("DATA")
        if reply.startswith("250"):
            self.received.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
            self.senders.add(session.peer)
            self.watch("TAKEN")
        return reply

    def _reply(self, to: str) -> str:
        return self.replies[to].pop(0) if self.replies.get(to) else "250 OK"
