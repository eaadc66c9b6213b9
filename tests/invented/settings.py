"""The site of the tests with one kind of record more."""

from tests.settings import *  # noqa: F403
from tests.settings import INSTALLED_APPS

INSTALLED_APPS.insert(INSTALLED_APPS.index("proposals"), "tests.invented.apps.InventedConfig")
ROOT_URLCONF = "tests.invented.site_urls"
