import django.db.models.deletion
from django.db import migrations, models

import files.fields
from files import from_json


def to_tokens(apps, schema_editor):
    from_json.to_tokens(schema_editor, "meetings_annex")


def to_json(apps, schema_editor):
    from_json.to_json(schema_editor, "meetings_annex")


class Migration(migrations.Migration):
    """The files of meetings are records; an annex holds the token of its file."""

    dependencies = [
        ("files", "0001_files_are_records"),
        ("history", "0001_initial"),
        ("meetings", "0004_no_flag_of_meetings"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunPython(to_tokens, to_json)],
            state_operations=[
                migrations.AlterField(
                    "annex", "file", models.CharField(blank=True, max_length=32, null=True, verbose_name="file")
                ),
            ],
        ),
        migrations.AlterField(
            "annex",
            "file",
            files.fields.StoredFileField(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                to="files.storedfile",
                verbose_name="file",
            ),
        ),
    ]
