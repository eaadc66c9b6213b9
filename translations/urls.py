from django.contrib import admin
from django.urls import path

from translations import views

app_name = "translations"
urlpatterns = [
    path("", admin.site.admin_view(views.board), name="board"),
    path("text/<int:pk>/", admin.site.admin_view(views.text), name="text"),
]
