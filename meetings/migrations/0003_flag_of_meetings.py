"""Whether an event is a meeting is told by its meeting alone; who goes back finds the flag filled again."""

from django.db import migrations


def fill(apps, schema_editor):
    apps.get_model("meetings", "Event").objects.filter(meeting__isnull=False).update(is_meeting=True)


class Migration(migrations.Migration):
    dependencies = [("meetings", "0002_meeting_has_event")]

    operations = [migrations.RunPython(migrations.RunPython.noop, fill)]
