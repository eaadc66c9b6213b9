from django.urls import path

from tests.invented import views

app_name = "invented"
urlpatterns = [
    path("recipes/", views.RecipeList.as_view(), name="recipe_list"),
    path("recipes/<slug:slug>/", views.RecipeDetail.as_view(), name="recipe_detail"),
]
