from django.urls import path

from news import views
from news.feeds import ArticleFeed

app_name = "news"
urlpatterns = [
    path("news/", views.ArticleList.as_view(), name="article_list"),
    path("news.atom", ArticleFeed(), name="article_feed"),
    path("news/<int:pk>/", views.ArticleDetail.as_view(), name="article_detail"),
]
