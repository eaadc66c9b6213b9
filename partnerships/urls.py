from django.urls import path

from partnerships import views

app_name = "partnerships"
urlpatterns = [
    path("collectivities/", views.CollectivityList.as_view(), name="collectivity_list"),
    path("collectivities/<slug:slug>/", views.CollectivityDetail.as_view(), name="collectivity_detail"),
    path("partnerships/", views.PartnershipList.as_view(), name="partnership_list"),
    path("partnerships/<slug:slug>/", views.PartnershipDetail.as_view(), name="partnership_detail"),
]
