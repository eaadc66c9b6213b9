"""Registers the screens of the apps below the office, which know nothing of an admin of their own."""

from office import accounts, jobs, outbox

__all__ = ["accounts", "jobs", "outbox"]
