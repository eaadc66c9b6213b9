"""The database engine of the embedded server: Django's own for PostgreSQL, which wakes the server up."""

from pathlib import Path

from django.db.backends.postgresql import base

from . import embedded


class DatabaseWrapper(base.DatabaseWrapper):
    def get_new_connection(self, conn_params):
        # At each new connection, so that a server that died or was stopped comes back by itself.
        embedded.ensure_running(Path(self.settings_dict["HOST"]))
        return super().get_new_connection(conn_params)
