from meetings.admin import decisions, events, meetings

__all__ = ["decisions", "events", "meetings"]
