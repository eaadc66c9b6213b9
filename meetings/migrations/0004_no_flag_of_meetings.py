from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("meetings", "0003_flag_of_meetings")]

    operations = [migrations.RemoveField("Event", "is_meeting")]
