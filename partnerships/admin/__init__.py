from partnerships.admin import notices, organisations, partnerships, vocabulary

__all__ = ["notices", "organisations", "partnerships", "vocabulary"]
