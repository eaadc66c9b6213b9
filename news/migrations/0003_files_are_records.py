import django.db.models.deletion
from django.db import migrations, models

import files.fields
from files import from_json

TABLES = ["news_picture", "news_attachment"]


def to_tokens(apps, schema_editor):
    for table in TABLES:
        from_json.to_tokens(schema_editor, table)


def to_json(apps, schema_editor):
    for table in TABLES:
        from_json.to_json(schema_editor, table)


class Migration(migrations.Migration):
    """The files of articles are records; a picture and an attachment hold the token of theirs."""

    dependencies = [
        ("files", "0001_files_are_records"),
        ("history", "0001_initial"),
        ("news", "0002_words_of_news"),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunPython(to_tokens, to_json)],
            state_operations=[
                migrations.AlterField("picture", "file", models.CharField(max_length=32, verbose_name="image file")),
                migrations.AlterField("attachment", "file", models.CharField(max_length=32, verbose_name="file")),
            ],
        ),
        migrations.AlterField(
            "picture",
            "file",
            files.fields.StoredFileField(
                on_delete=django.db.models.deletion.PROTECT, to="files.storedfile", verbose_name="image file"
            ),
        ),
        migrations.AlterField(
            "attachment",
            "file",
            files.fields.StoredFileField(
                on_delete=django.db.models.deletion.PROTECT, to="files.storedfile", verbose_name="file"
            ),
        ),
    ]
