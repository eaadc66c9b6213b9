"""What is recorded: every change of every record, of its rows and of its relations, by triggers of the database.

An app whose AppConfig says `keeps_history = True` has all its tables tracked, both languages of their texts included;
nothing that writes into the database gets round it. A model names in `not_recorded` its derived columns, which are not
written down. The triggers are put in place after every `migrate` and know no column but the key, so that a table can change.

django-pghistory tells who did it (`pghistory.context`) and its triggers are those of django-pgtrigger. Its own tables of
events, one beside each of ours, are not used: they would have to be migrated with every column of every record.
"""

from functools import cache

import pgtrigger
from django.apps import apps
from django.db import connections, models
from modeltranslation.translator import NotRegistered, translator

from history.models import Change


class Recorder(pgtrigger.Trigger):
    """Writes down what a row was and what it has become, unless nothing recorded has changed."""

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
    """Tracks every app that keeps a history; to be called once both languages of its texts have their fields."""
    for model in tracked_models():
        pgtrigger.register(Recorder())(model)


def renew_triggers(using, **kwargs) -> None:
    renew(Recorder, tracked_models(), Change, using)


def renew(trigger: type[pgtrigger.Trigger], tracked: list[type[models.Model]], into: type[models.Model], using) -> None:
    """Puts `trigger` on the tables that there are of `tracked`; takes it off when there is no table of `into` to write to."""
    tables = connections[using].introspection.table_names()
    present = [f"{model._meta.label}:{trigger.name}" for model in tracked if model._meta.db_table in tables]
    if present:
        change = pgtrigger.install if into._meta.db_table in tables else pgtrigger.uninstall
        change(*present, database=using)


def tracked_models() -> list[type[models.Model]]:
    """The models whose changes are recorded, those of many-to-many relations included."""
    configs = [config for config in apps.get_app_configs() if getattr(config, "keeps_history", False)]
    whole = [model for config in configs for model in config.get_models(include_auto_created=True)]
    return [*whole, *(model for model in apps.get_models() if hasattr(model, "recorded"))]


@cache
def model_of(table: str) -> type[models.Model]:
    """The model whose rows lie in `table`."""
    return next(model for model in tracked_models() if model._meta.db_table == table)


def not_recorded(model: type[models.Model]) -> set[str]:
    """Derived columns: those that a model names, and those without a language, which modeltranslation fills in.

    A model that says what is `recorded` has secrets: everything else of it is left out.
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
