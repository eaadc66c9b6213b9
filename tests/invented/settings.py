"""The site of the tests with one kind of record more."""

from tests.settings import *  # noqa: F403
from tests.settings import DATABASES, INSTALLED_APPS

INSTALLED_APPS.insert(INSTALLED_APPS.index("proposals"), "tests.invented.apps.InventedConfig")
ROOT_URLCONF = "tests.invented.site_urls"
# Its tables are others than those of the tests beside it: so are its databases, and the templates of these.
DATABASES["default"]["TEST"]["NAME"] = DATABASES["default"]["TEST"]["NAME"].replace("test_", "test_invented_", 1)
