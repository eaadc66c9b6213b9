"""Invented tasks, as a colleague would declare them, for a site of their own (`tests.jobs.settings`)."""
