import os

import django


def run() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    django.setup()
    from tests.upgrades.fill_1_0.making import main  # once the settings are read

    main()


run()
