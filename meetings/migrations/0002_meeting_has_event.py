"""A meeting is no event any more, it has one: the same tables, columns and foreign keys, read in another way.

No statement is sent to the database. The key of a meeting stays the column `event_ptr_id`.
"""

import django.db.models.deletion
from django.db import migrations, models
from django.db.migrations.operations.base import Operation


class AlterModelBases(Operation):
    """Says from which classes a model inherits, and asks nothing of the database.

    Django compares fields and options of models, never their bases, and has no operation that changes these.
    """

    reduces_to_sql = False
    reversible = True

    def __init__(self, name, bases):
        self.name, self.bases = name, bases

    def state_forwards(self, app_label, state):
        state.models[app_label, self.name.lower()].bases = self.bases
        state.reload_model(app_label, self.name.lower())

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        pass

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        pass

    def describe(self):
        return f"Alter the bases of {self.name}"


class Migration(migrations.Migration):
    dependencies = [("meetings", "0001_initial")]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                AlterModelBases("Meeting", (models.Model,)),
                migrations.RenameField("Meeting", "event_ptr", "event"),
                migrations.AlterField(
                    "Meeting",
                    "event",
                    models.OneToOneField(
                        db_column="event_ptr_id",
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="meeting",
                        serialize=False,
                        to="meetings.event",
                        verbose_name="event",
                    ),
                ),
                migrations.AlterModelOptions(
                    "Meeting",
                    {
                        "base_manager_name": "objects",
                        "ordering": ["-event__first_day", "-pk"],
                        "verbose_name": "meeting",
                        "verbose_name_plural": "meetings",
                    },
                ),
            ]
        ),
    ]
