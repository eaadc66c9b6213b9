"""The site's settings for a measured run: as in production, with a database and two views of its own."""

import os

os.environ |= {"DEBUG": "0", "HTTPS": "0"}
os.environ.setdefault("SECRET_KEY", "only for the benchmark")
os.environ["ALLOWED_HOSTS"] = "127.0.0.1"

from korea_group.settings import *  # noqa: F403
from korea_group.settings import BASE_DIR, DATABASES, MIDDLEWARE, TEMPLATES

# Made and dropped as a test database is; the server is told its name.
DATABASES["default"]["NAME"] = os.environ.get("BENCH_DATABASE") or DATABASES["default"]["NAME"]
DATABASES["default"]["TEST"]["NAME"] = f"bench_{DATABASES['default']['TEST']['NAME']}"
MIDDLEWARE.insert(0, "bench.site.QueryCountMiddleware")
ROOT_URLCONF = "bench.site"
TEMPLATES[0]["DIRS"].append(BASE_DIR / "bench" / "templates")
