"""The site's settings, made stricter and faster for the tests."""

import os

os.environ.setdefault("SECRET_KEY", "only for the tests")
os.environ.setdefault("ALLOWED_HOSTS", "testserver")

from korea_group.settings import *  # noqa: F403
from korea_group.settings import BASE_DIR, MIDDLEWARE, STORAGES, TEMPLATES
from tests.strictness import Undefined

TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = Undefined(BASE_DIR / "templates")
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Static files are not collected here; tests/browser runs the site with its collected ones.
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
MIDDLEWARE.remove("whitenoise.middleware.WhiteNoiseMiddleware")
