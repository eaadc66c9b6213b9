"""What follows elsewhere when a record changes in the admin: stored columns, and what search reads."""

import itertools
from contextlib import contextmanager

from publishing.models import Searchable


class Consequences:
    """For the admin of records."""

    def save_model(self, request, obj, form, change):
        if change and form.has_changed():
            self.before_change(obj)
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        """Saves the rows too, and then what follows from them and from the record."""
        super().save_related(request, form, formsets, change)
        rows = [
            row
            for formset in formsets
            for row in [*formset.new_objects, *(row for row, _names in formset.changed_objects)]
        ]
        self.settle(form.instance, rows, set(form.changed_data))

    def settle(self, record, rows, changed):
        """Stores again what search reads of the record and of its rows, and what follows elsewhere."""
        for each in [*rows, record]:
            if isinstance(each, Searchable):
                each.reindex()
        self.follow(record, changed)

    def follow(self, obj, changed: set[str]) -> None:
        """Stores again what follows elsewhere from the `changed` fields of `obj`."""
        for records in self.followers(obj, changed):
            records.reindex()

    def followers(self, obj, changed: set[str]) -> list:
        """The sets of records whose stored columns follow from the `changed` fields of `obj`."""
        return []

    def delete_model(self, request, obj):
        with self.followers_of_deleted([obj]):
            super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        with self.followers_of_deleted(queryset):
            super().delete_queryset(request, queryset)

    @contextmanager
    def followers_of_deleted(self, objs):
        """Stores again what followed from records that are deleted meanwhile."""
        names = {field.name for field in self.opts.get_fields()}
        followers = [list(records) for obj in objs for records in self.followers(obj, names)]
        yield
        for record in itertools.chain(*followers):
            record.reindex()
