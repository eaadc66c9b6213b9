from django.db.models import Prefetch
from django.shortcuts import render

from guide.models import Group, Institution, Mandate, Roadmap, RoadmapStep
from publishing.models import select_records


def about(request):
    """The group itself: what it is, who presides over it, its twin, its institutions and its roadmap."""
    mandates = select_records(Mandate.objects.select_related("person"), "organisation").order_by("position", "pk")
    groups = Group.objects.prefetch_related(Prefetch("mandates", queryset=mandates), "sources")
    for group in (groups := list(groups)):
        for mandate in group.mandates.all():
            mandate.may_name = mandate.person_id and mandate.person.is_visible_to(request.user)
    steps = select_records(RoadmapStep.objects.select_related("event__meeting"), "event")
    roadmaps = select_records(Roadmap.objects, "meeting__event")
    return render(
        request,
        "guide/about.html",
        {
            "groups": groups,
            "institutions": Institution.objects.visible_to(request.user),
            "roadmaps": roadmaps.prefetch_related(Prefetch("steps", queryset=steps)),
        },
    )
