from django.db.models import Prefetch

from news.filters import ArticleFilter
from news.models import Article, Attachment, Picture
from partnerships.citations import citation_of
from partnerships.pairs import pair_of
from publishing.views import CatalogueView, PublishedDetail


class ArticleList(CatalogueView):
    model = Article
    filter_class = ArticleFilter
    template_name = "news/article_list.html"
    paginate_by = 12

    def get_queryset(self):
        return super().get_queryset().in_rows().prefetch_related("themes")


class ArticleDetail(PublishedDetail):
    model = Article
    template_name = "news/article_detail.html"

    def get_queryset(self):
        return (
            super()
            .get_queryset()
            .prefetch_related(
                Prefetch("pictures", Picture.objects.select_related("file")),
                Prefetch("attachments", Attachment.objects.select_related("file")),
            )
        )

    def get_context_data(self, **kwargs):
        article, user = self.object, self.request.user
        return super().get_context_data(
            pictures=article.pictures.all(),
            attachments=article.attachments.all(),
            organisations=article.organisations.visible_to(user),
            pairs=[pair_of(one) for one in article.partnerships.visible_to(user).as_pairs()],
            themes=article.themes.all(),
            sources=[citation_of(source) for source in article.sources.with_pages(user)],
            **kwargs,
        )
