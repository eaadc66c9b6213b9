from django.db import models


class Change(models.Model):
    """One row of one table before and after somebody wrote it; written by the database's own triggers alone."""

    table = models.CharField(max_length=63)
    key = models.BigIntegerField()
    at = models.DateTimeField()  # the same for all that one transaction wrote; the numbers tell the order
    before = models.JSONField(null=True)  # none: the row is new
    after = models.JSONField(null=True)  # none: the row was deleted
    context = models.ForeignKey("pghistory.Context", models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["pk"]
        default_permissions = ()
        indexes = [models.Index(fields=["table", "key"], name="change_table_key")]

    def __str__(self):
        return f"{self.table} {self.key}"

    @property
    def deed(self):
        """What it was written with: everything of one request, or else of one transaction."""
        return self.context_id or self.at

    @property
    def is_new(self) -> bool:
        """Whether the row was made."""
        return self.before is None

    @property
    def is_end(self) -> bool:
        """Whether the row was deleted."""
        return self.after is None


class ContentCommit(models.Model):
    """The mark of a transaction that changed content, made at random by triggers alone (content.py)."""

    id = models.UUIDField(primary_key=True)

    class Meta:
        default_permissions = ()

    def __str__(self):
        return str(self.pk)
