from jobs.management.commands import work


class Command(work.Command):
    """What `work` was called in version 1.0.0; kept for those who start it by that name."""

    help = __doc__
