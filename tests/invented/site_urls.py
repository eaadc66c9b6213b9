from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from korea_group import urls

handler400 = urls.handler400
urlpatterns = [*urls.urlpatterns, *i18n_patterns(path("", include("tests.invented.urls")))]
