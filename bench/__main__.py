import os

import django


def run() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "bench.settings"
    django.setup()
    from bench.report import main  # once the settings are read

    main()


run()
