from django.db import models


class Change(models.Model):
    """An audit-log entry: one row of a tracked table before and after a write. Only triggers make them."""

    table = models.CharField(max_length=63)
    key = models.BigIntegerField()  # the primary key of the row
    at = models.DateTimeField()  # start of the transaction; within one, the primary key of the change gives the order
    before = models.JSONField(null=True)  # {column: JSON value}; NULL for an insert
    after = models.JSONField(null=True)  # the same; NULL for a delete
    context = models.ForeignKey("pghistory.Context", models.PROTECT, null=True, related_name="+")

    class Meta:
        ordering = ["pk"]
        default_permissions = ()
        indexes = [models.Index(fields=["table", "key"], name="change_table_key")]

    def __str__(self):
        return f"{self.table} {self.key}"

    @property
    def written_with(self):
        """A value that all changes of one request share, or outside a request all changes of one transaction."""
        return self.context_id or self.at

    @property
    def is_insert(self) -> bool:
        """Whether the row was inserted."""
        return self.before is None

    @property
    def is_delete(self) -> bool:
        """Whether the row was deleted."""
        return self.after is None


class ContentCommit(models.Model):
    """A random mark of a transaction that changed content. Only the triggers of content.py write and delete them."""

    id = models.UUIDField(primary_key=True)

    class Meta:
        default_permissions = ()

    def __str__(self):
        return str(self.pk)
