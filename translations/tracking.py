"""How far every translation has come follows from what is written, whoever writes it: triggers note it.

Each table with texts in two languages has one. A text that was changed makes its translation "source changed since",
unless both were written at once; a translation that was changed is "to check". Only CUF and GAOK say that it is checked.
"""

import pgtrigger
from django.db import models
from modeltranslation.translator import translator

from history.tracking import renew
from publishing.models import Published
from translations.models import Text

BODY = """
    row_new := to_jsonb(NEW);
    IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND to_jsonb(OLD) -> '{original}' <> row_new -> '{original}') THEN
        DELETE FROM translations_text WHERE model = '{label}' AND object_id = OLD.{key};
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN NULL; END IF;
    row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
    first := {first};
    FOREACH name IN ARRAY ARRAY[{names}] LOOP
        new_fr := COALESCE(row_new ->> (name || '_fr'), ''); new_ko := COALESCE(row_new ->> (name || '_ko'), '');
        SELECT * INTO known FROM translations_text
            WHERE model = '{label}' AND object_id = NEW.{key} AND field = name FOR UPDATE;
        IF new_fr = '' AND new_ko = '' THEN
            DELETE FROM translations_text WHERE id = known.id;
            CONTINUE;
        END IF;
        IF known.id IS NOT NULL AND row_old IS NOT NULL
            AND new_fr = COALESCE(row_old ->> (name || '_fr'), '')
            AND new_ko = COALESCE(row_old ->> (name || '_ko'), '') THEN CONTINUE;
        END IF;
        origin := COALESCE(known.source, first, 'fr');
        IF (CASE origin WHEN 'fr' THEN new_fr ELSE new_ko END) = '' THEN
            origin := CASE origin WHEN 'fr' THEN 'ko' ELSE 'fr' END;
        END IF;
        source_new := CASE origin WHEN 'fr' THEN new_fr ELSE new_ko END;
        target_new := CASE origin WHEN 'fr' THEN new_ko ELSE new_fr END;
        target_old := CASE origin WHEN 'fr' THEN row_old ->> (name || '_ko') ELSE row_old ->> (name || '_fr') END;
        IF known.id IS NULL THEN
            INSERT INTO translations_text (model, object_id, field, owner_model, owner_id, source, source_text,
                source_changed_at, seen_source, changed_at, state) VALUES ('{label}', NEW.{key}, name,
                '{owner_label}', NEW.{owner}, origin, source_new, clock_timestamp(),
                CASE WHEN target_new = '' THEN '' ELSE source_new END, clock_timestamp(),
                CASE WHEN target_new = '' THEN 'missing' ELSE 'to-check' END);
        ELSIF origin <> known.source OR target_new IS DISTINCT FROM COALESCE(target_old, '') THEN
            UPDATE translations_text SET source = origin, source_text = source_new, changed_at = clock_timestamp(),
                source_changed_at = CASE WHEN source_new = known.source_text
                    THEN known.source_changed_at ELSE clock_timestamp() END,
                seen_source = CASE WHEN target_new = '' THEN '' ELSE source_new END,
                checked_at = NULL, checked_by_id = NULL,
                state = CASE WHEN target_new = '' THEN 'missing' ELSE 'to-check' END
                WHERE id = known.id;
        ELSE
            UPDATE translations_text SET source_text = source_new, source_changed_at = clock_timestamp(),
                state = CASE
                    WHEN target_new = '' THEN 'missing'
                    WHEN source_new <> known.seen_source THEN 'stale'
                    WHEN known.checked_at IS NOT NULL THEN 'checked'
                    ELSE 'to-check' END
                WHERE id = known.id;
        END IF;
    END LOOP;
    RETURN NULL;
"""


class Translator(pgtrigger.Trigger):
    """Notes of each text of a row how far its translation has come."""

    name = "translator"
    when = pgtrigger.After
    operation = pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete
    declare = [
        ("row_new", "jsonb"), ("row_old", "jsonb"), ("known", "translations_text%ROWTYPE"), ("name", "text"),
        ("new_fr", "text"), ("new_ko", "text"), ("first", "text"), ("origin", "text"),
        ("source_new", "text"), ("target_new", "text"), ("target_old", "text"),
    ]  # fmt: skip

    def get_func(self, model):
        owner = owner_of(model)
        record = root_of(owner.related_model) if owner else root_of(model)
        return BODY.format(
            label=model._meta.label_lower,
            key=model._meta.pk.column,
            names=", ".join(f"'{name}'" for name in own_texts(model)),
            original="original_language",
            first=self._first_language(model, owner, record),
            owner=owner.column if owner else model._meta.pk.column,
            owner_label=record._meta.label_lower,
        )

    def _first_language(self, model, owner, record) -> str:
        """SQL for the language in which the record was written first, NULL where it does not say."""
        if issubclass(model, Published) and not owner:
            return "NEW.original_language"
        if not issubclass(record, Published):
            return "NULL"
        meta = record._meta
        return f"(SELECT original_language FROM {meta.db_table} WHERE {meta.pk.column} = NEW.{owner.column})"


def track() -> None:
    """Has every table with texts in two languages tracked; the triggers are put in place after every `migrate`."""
    for model in translated_models():
        pgtrigger.register(Translator())(model)


def renew_triggers(using, **kwargs) -> None:
    """Puts the triggers on the tables with texts in two languages."""
    renew(Translator, translated_models(), Text, using)


def translated_models() -> list[type[models.Model]]:
    """The models whose own table holds texts in two languages."""
    return [model for model in translator.get_registered_models(abstract=False) if own_texts(model)]


def own_texts(model: type[models.Model]) -> list[str]:
    """The names of the translated texts that lie in the table of `model` itself, in the order of its fields."""
    names = translator.get_options_for_model(model).all_fields
    return [field.name for field in model._meta.local_fields if field.name in names]


def owner_of(model: type[models.Model]) -> models.ForeignKey | None:
    """The foreign key to the record that a row of `model` belongs to; None for a record that stands by itself."""
    for field in model._meta.local_fields:
        belongs = field.is_relation and field.remote_field.on_delete is models.CASCADE
        if (belongs and root_of(field.related_model) is not root_of(model)) or getattr(
            field.remote_field, "parent_link", 0
        ):
            return field
    return None


def root_of(model: type[models.Model]) -> type[models.Model]:
    """The model at the top of the inheritance of `model`: Event for Meeting."""
    parents = [parent for parent in model._meta.get_parent_list() if not parent._meta.abstract]
    return parents[-1] if parents else model
