from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProposalsConfig(AppConfig):
    name = "proposals"
    verbose_name = _("proposals")
    keeps_history = True
    is_content = False  # visitors read nothing of what is proposed
