"""The one settings file. What depends on the machine is an environment variable (docs/running.md)."""

import os
import re
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured
from whitenoise.compress import Compressor

from korea_group import database

BASE_DIR = Path(__file__).resolve().parent.parent


def env(name: str, default: str = "") -> str:
    return os.environ.get(name, default).strip()


def env_list(name: str) -> list[str]:
    return [part.strip() for part in env(name).split(",") if part.strip()]


def env_flag(name: str) -> bool:
    value = env(name).lower()
    if value not in ("", "0", "1", "no", "yes", "false", "true"):
        raise ImproperlyConfigured(f"{name} is 1 or 0, not {value!r}.")
    return value in ("1", "yes", "true")


def required(name: str, value, hint: str):
    if not value and not DEBUG:
        raise ImproperlyConfigured(f"{name} is not set. {hint} `make run` does it for this machine.")
    return value


def needed_for_mail(name: str, otherwise: str) -> str:
    value = env(name)
    if EMAIL_HOST and not value:
        raise ImproperlyConfigured(f"{name} is not set, and e-mails cannot do without it once EMAIL_HOST is.")
    return value or otherwise


# The machine

DEBUG = env_flag("DEBUG")
SECRET_KEY = required("SECRET_KEY", env("SECRET_KEY"), "It takes a long random text that stays secret.")
SECRET_KEY = SECRET_KEY or "only for development, where nothing is secret"
ALLOWED_HOSTS = required(
    "ALLOWED_HOSTS", env_list("ALLOWED_HOSTS"), "It takes the names of the site, with commas between them."
)
DATABASES = {"default": database.settings_for(BASE_DIR, env("DATABASE_URL"))}

# Set when the site is reached over https: cookies and browsers then refuse anything else.
HTTPS = env_flag("HTTPS")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0  # one year
CSRF_TRUSTED_ORIGINS = env_list("CSRF_TRUSTED_ORIGINS")
if env_flag("BEHIND_PROXY"):  # only then may a header of the request say that it came over https
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# E-mail

EMAIL_HOST = env("EMAIL_HOST")  # without one, e-mails wait in the outbox
# Where visitors find the site: the links in e-mails begin with it, for a worker has no request to ask.
PUBLIC_URL = needed_for_mail("PUBLIC_URL", f"http://localhost:{env('PORT') or 8000}").rstrip("/")
if not re.fullmatch(r"https?://[^/\s]+", PUBLIC_URL):
    raise ImproperlyConfigured(f"PUBLIC_URL looks like https://portal.example, not {PUBLIC_URL!r}.")
DEFAULT_FROM_EMAIL = needed_for_mail("DEFAULT_FROM_EMAIL", "portal@localhost")
EMAIL_SECURITY = env("EMAIL_SECURITY").lower() or "starttls"
ports_by_security = {"starttls": 587, "tls": 465, "none": 25}
if EMAIL_SECURITY not in ports_by_security:
    raise ImproperlyConfigured(f"EMAIL_SECURITY is one of {', '.join(ports_by_security)}, not {EMAIL_SECURITY!r}.")
EMAIL_PORT = int(env("EMAIL_PORT") or ports_by_security[EMAIL_SECURITY])
EMAIL_USE_TLS, EMAIL_USE_SSL = EMAIL_SECURITY == "starttls", EMAIL_SECURITY == "tls"
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = env("EMAIL_USER"), env("EMAIL_PASSWORD")
EMAIL_TIMEOUT = 30  # seconds
OUTBOX_KEPT_DAYS = 90  # then an e-mail that was sent or given up is removed

# The parts

INSTALLED_APPS = [
    "modeltranslation",  # before the admin
    "korea_group.apps.PortalAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",  # the list of passkeys of allauth
    "django.contrib.postgres",
    "django.contrib.sitemaps",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_filters",
    "django_prose_editor",
    "pgtrigger",
    "pghistory",
    "history",
    "outbox",
    "accounts",
    "files",
    "jobs",
    "search",
    "publishing",
    "office",
    "partnerships",
    "meetings",
    "guide",
    "news",
    "proposals",
    "translations",
    "korea_group",
]
MIDDLEWARE = [
    "korea_group.middleware.health.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "korea_group.middleware.security.ContentSecurityPolicyMiddleware",
    "korea_group.middleware.kept_pages.KeptPagesMiddleware",
    "korea_group.middleware.compression.CompressionMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "korea_group.middleware.ended_session.EndedSessionMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.second_factor.SecondFactorMiddleware",
    "history.middleware.WhoMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "korea_group.urls"
WSGI_APPLICATION = "korea_group.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "korea_group.context.navigation",
                "korea_group.context.languages",
            ],
        },
    }
]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# People

AUTH_USER_MODEL = "accounts.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "accounts:home"
ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"  # the link of the invitation has proved the address
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False  # who has no account gets no e-mail
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_REAUTHENTICATION_TIMEOUT = 600  # seconds
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_FORMS = {"add_webauthn": "accounts.forms.PasskeyForm", "edit_webauthn": "accounts.forms.PasskeyNameForm"}
MFA_TOTP_ISSUER = "CUF · GAOK"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not HTTPS  # on localhost only; browsers refuse passkeys elsewhere without https
# Attempts are counted by the address that the proxy saw, in the database, which all workers share.
ALLAUTH_TRUSTED_PROXY_COUNT = int(env_flag("BEHIND_PROXY"))
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "accounts_cache"}}
SESSION_COOKIE_HTTPONLY = True
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "korea_group.errors.form_out_of_date"
SECURE_REFERRER_POLICY = "same-origin"

# Languages, dates and times

LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("ko", "한국어")]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["korea_group.formats"]
MODELTRANSLATION_DEFAULT_LANGUAGE = "fr"
MODELTRANSLATION_LANGUAGES = ("fr", "ko")
MODELTRANSLATION_FALLBACK_LANGUAGES = {"default": ("fr", "ko"), "fr": ("ko",), "ko": ("fr",)}
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Paris"

# A meeting with sixty people sends more than a thousand fields from its screen in the admin.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# History: its triggers follow from the code, not from migrations (history/triggers.py).
PGTRIGGER_MIGRATIONS = False

# Files

STATIC_URL = "/static/"
STATIC_ROOT = Path(env("STATIC_ROOT") or BASE_DIR / "var" / "static")
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "korea_group.styles.StyleFinder",
]
WHITENOISE_KEEP_ONLY_HASHED_FILES = True  # each name changes with its content, and is kept for a year
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = [*Compressor.SKIP_COMPRESS_EXTENSIONS, "map"]
# Files of users are given out by a view that asks who may see them (files), never straight from here.
MEDIA_ROOT = Path(env("MEDIA_ROOT") or BASE_DIR / "var" / "media")
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {"BACKEND": "django.core.files.storage.FileSystemStorage"},  # the files of users, below MEDIA_ROOT
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# What goes wrong is said on the terminal, where the service manager keeps it.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["console"], "level": "INFO" if DEBUG else "WARNING", "propagate": False},
        "django.request": {"level": "INFO" if DEBUG else "ERROR"},  # a page not found is no trouble
    },
}
