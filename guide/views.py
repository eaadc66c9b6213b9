from django.db.models import Prefetch
from django.shortcuts import render

from guide.models import Group, Institution, Mandate, Roadmap, RoadmapStep


def about(request):
    """The group itself: what it is, who presides over it, its twin, its institutions and its roadmap."""
    mandates = Mandate.objects.select_related("person").select_related("organisation").order_by("position", "pk")
    groups = Group.objects.prefetch_related(Prefetch("mandates", queryset=mandates), "sources")
    for group in (groups := list(groups)):
        for mandate in group.mandates.all():
            mandate.may_name = mandate.person_id and mandate.person.is_visible_to(request.user)
    steps = RoadmapStep.objects.select_related("event__meeting").select_related("event")
    roadmaps = Roadmap.objects.select_related("meeting__event")
    return render(
        request,
        "guide/about.html",
        {
            "groups": groups,
            "institutions": Institution.objects.visible_to(request.user),
            "roadmaps": roadmaps.prefetch_related(Prefetch("steps", queryset=steps)),
        },
    )
