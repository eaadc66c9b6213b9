from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.contrib.sitemaps.views import sitemap
from django.urls import include, path
from django.views.generic import RedirectView, TemplateView

from files.views import stored_file
from korea_group.home import home
from korea_group.search import search
from korea_group.sitemaps import sitemaps

handler400 = "korea_group.errors.bad_request"

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="home")),  # in the visitor's language
    path("admin/translations/", include("translations.urls")),
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),  # the language of the admin, whose address has none
    path("files/<slug:token>/<str:part>", stored_file, name="stored_file"),
    path("sitemap.xml", sitemap, {"sitemaps": sitemaps()}, name="sitemap"),
    path("robots.txt", TemplateView.as_view(template_name="robots.txt", content_type="text/plain"), name="robots"),
]

urlpatterns += i18n_patterns(
    path("", home, name="home"),
    path("", include("partnerships.urls")),
    path("", include("meetings.urls")),
    path("", include("news.urls")),
    path("", include("guide.urls")),
    path("search/", search, name="search"),
    path("account/proposals/", include("proposals.urls")),
    path("account/", include("accounts.urls")),
)
