from django.urls import path

from meetings import views

app_name = "meetings"
urlpatterns = [
    path("agenda/", views.EventList.as_view(), name="event_list"),
    path("agenda/<slug:slug>.ics", views.event_ics, name="event_ics"),
    path("agenda/<slug:slug>/", views.EventDetail.as_view(), name="event_detail"),
    path("meetings/", views.MeetingList.as_view(), name="meeting_list"),
    path("meetings/<slug:slug>/", views.MeetingDetail.as_view(), name="meeting_detail"),
    path("meetings/<slug:slug>/minutes.pdf", views.minutes_pdf, name="minutes_pdf"),
]
