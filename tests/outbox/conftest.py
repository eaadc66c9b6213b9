import pytest
from django.db import connection

from outbox.models import Message
from tests import processes
from tests.outbox.mail_server import MailServer


@pytest.fixture
def mail_server(settings):
    """A mail server, which the site knows of."""
    with MailServer() as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS = "127.0.0.1", server.port, False
        settings.DEFAULT_FROM_EMAIL = "Groupe-pays <portail@portal.example>"
        settings.PUBLIC_URL = "https://portal.example"
        yield server


@pytest.fixture(scope="session")
def outbox_database(django_db_setup, django_db_blocker):
    with processes.database_copy(django_db_blocker, "outbox") as database:
        yield database


@pytest.fixture
def shared_outbox(outbox_database, django_db_blocker):
    """An empty outbox in a copy of the test database, which this test and other processes use together.

    What is written is there for good, and seen by all; the test database itself stays as it is.
    """
    own = connection.settings_dict["NAME"]
    with django_db_blocker.unblock():
        connection.close()
        connection.settings_dict["NAME"] = outbox_database["NAME"]
        Message.objects.all().delete()
        yield outbox_database
        connection.close()
        connection.settings_dict["NAME"] = own


@pytest.fixture
def start_worker(shared_outbox, mail_server):
    """Starts `work` as a process of its own; what still runs at the end is killed."""
    started = []
    environment = processes.environment(
        shared_outbox,
        EMAIL_HOST="127.0.0.1",
        EMAIL_PORT=str(mail_server.port),
        EMAIL_SECURITY="none",
        PUBLIC_URL="https://portal.example",
        DEFAULT_FROM_EMAIL="portail@portal.example",
    )

    def start(*options: str):
        started.append(processes.manage("work", *options, env=environment))
        return started[-1]

    yield start
    for worker in started:
        worker.kill()
        worker.wait()
