"""The site of the tests with tasks that tell what is done to them; workers run it as processes of their own."""

from tests.settings import *  # noqa: F403
from tests.settings import INSTALLED_APPS

INSTALLED_APPS.append("tests.jobs.trial.apps.TrialConfig")
