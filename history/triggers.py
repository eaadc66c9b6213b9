"""Database triggers that record every insert, update and delete of a tracked table as a `Change`.

All tables of an app are tracked when its AppConfig says `keeps_history = True`, join tables and the columns of both
languages included. Triggers see every write, raw SQL too. The derived columns that a model names in `not_recorded` are
left out. The triggers are installed after every `migrate`; they name no column but the primary key and those left out,
so that a table can be altered.

django-pghistory provides the context (`pghistory.context`: who is signed in), django-pgtrigger installs the triggers.
pghistory's own event tables, one beside each tracked table, are not used: each would have to be migrated with every
new column.
"""

from functools import cache

import pgtrigger
from django.apps import apps
from django.db import connections, models
from modeltranslation.translator import NotRegistered, translator

from history.models import Change


class Recorder(pgtrigger.Trigger):
    """Writes a `Change` with the row before and after, unless only columns that are not recorded differ."""

    name = "recorder"
    when = pgtrigger.After
    operation = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete
    declare = [("before", "jsonb"), ("after", "jsonb")]

    def get_func(self, model):
        meta = model._meta
        left_out = "".join(f" - '{column}'" for column in sorted(not_recorded(model)))
        return f"""
            IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD){left_out}; END IF;
            IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW){left_out}; END IF;
            IF before IS DISTINCT FROM after THEN
                INSERT INTO {Change._meta.db_table} ("table", key, at, before, after, context_id) VALUES (
                    '{meta.db_table}', (COALESCE(after, before) ->> '{meta.pk.column}')::bigint,
                    now(), before, after, _pgh_attach_context()
                );
            END IF;
            RETURN NULL;
        """


def track_apps() -> None:
    """Registers the trigger for every tracked model.

    Called from AppConfig.ready(), after modeltranslation has added the fields of both languages.
    """
    for model in tracked_models():
        pgtrigger.register(Recorder())(model)


def renew_triggers(using, **kwargs) -> None:
    renew(Recorder, tracked_models(), Change, using)


def renew(trigger: type[pgtrigger.Trigger], tracked: list[type[models.Model]], into: type[models.Model], using) -> None:
    """Installs `trigger` on the tables of the models `tracked` in the database `using`, as far as they exist.

    Removes it instead when the table of `into`, to which it writes, does not exist: so after a backward migration.
    """
    tables = connections[using].introspection.table_names()
    present = [f"{model._meta.label}:{trigger.name}" for model in tracked if model._meta.db_table in tables]
    if present:
        change = pgtrigger.install if into._meta.db_table in tables else pgtrigger.uninstall
        change(*present, database=using)


def tracked_models() -> list[type[models.Model]]:
    """The models whose changes are recorded, join tables of many-to-many relations included.

    Also single models with an attribute `recorded`, the names of the only fields that may be written down.
    """
    configs = [config for config in apps.get_app_configs() if getattr(config, "keeps_history", False)]
    whole = [model for config in configs for model in config.get_models(include_auto_created=True)]
    return [*whole, *(model for model in apps.get_models() if hasattr(model, "recorded"))]


@cache
def model_of(table: str) -> type[models.Model]:
    """The tracked model with this table; StopIteration when there is none."""
    return next(model for model in tracked_models() if model._meta.db_table == table)


def not_recorded(model: type[models.Model]) -> set[str]:
    """The columns of `model` that the trigger leaves out.

    Those named in its `not_recorded`, and of each translated field the column without a language, which
    modeltranslation fills in from the others. For a model with secrets, which names the fields that may be `recorded`,
    all others.
    """
    fields = [field for field in model._meta.local_concrete_fields if not field.primary_key]
    if hasattr(model, "recorded"):
        return {field.column for field in fields if field.name not in model.recorded}
    try:
        written_from_translations = translator.get_options_for_model(model).all_fields
    except NotRegistered:
        written_from_translations = ()
    names = {*getattr(model, "not_recorded", ()), *written_from_translations}
    return {field.column for field in fields if field.name in names}
