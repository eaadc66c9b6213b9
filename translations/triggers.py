"""Database triggers that note the state of every translation, whoever writes it, in the table translations_text.

Every table with texts in two languages has one. When a source text changes, its translation becomes stale ("source
changed since"), unless both were written in one statement; when a translation changes, it becomes "to check". Only CUF
and GAOK mark one as checked, on the board. The triggers fire for the columns with texts, the foreign key to the record
and the original language only, not for derived columns such as the search text.
"""

import pgtrigger
from django.db import connections, models
from django.db.models import Q
from modeltranslation.translator import translator

from history.rows import models_sharing_key
from history.triggers import renew
from publishing import languages
from publishing.models import Publishable
from translations.models import Text

BODY = """
    IF TG_OP = 'DELETE' THEN
        DELETE FROM translations_text WHERE model = '{label}' AND object_id = OLD.{key};
        RETURN NULL;
    END IF;
    row_new := to_jsonb(NEW);
    row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
    IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
        DELETE FROM translations_text WHERE owner_model = '{owner_label}' AND owner_id = NEW.{key};
        {note_rows_again}
    END IF;
    first := {first};
    FOREACH name IN ARRAY ARRAY[{names}] LOOP
        new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
        new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
        SELECT * INTO known FROM translations_text
            WHERE model = '{label}' AND object_id = NEW.{key} AND field = name FOR UPDATE;
        IF new_fr = '' AND new_ko = '' THEN
            DELETE FROM translations_text WHERE id = known.id;
            CONTINUE;
        END IF;
        IF known.owner_id <> NEW.{owner} THEN
            UPDATE translations_text SET owner_id = NEW.{owner} WHERE id = known.id;
        END IF;
        old_fr := COALESCE(btrim(row_old ->> (name || '_fr')), '');
        old_ko := COALESCE(btrim(row_old ->> (name || '_ko')), '');
        IF known.id IS NOT NULL AND row_old IS NOT NULL AND new_fr = old_fr AND new_ko = old_ko THEN
            CONTINUE;
        END IF;
        origin := COALESCE(known.source, first, 'fr');
        IF (CASE origin WHEN 'fr' THEN new_fr ELSE new_ko END) = '' THEN
            origin := CASE origin WHEN 'fr' THEN 'ko' ELSE 'fr' END;
        END IF;
        source_new := CASE origin WHEN 'fr' THEN new_fr ELSE new_ko END;
        target_new := CASE origin WHEN 'fr' THEN new_ko ELSE new_fr END;
        target_old := CASE origin WHEN 'fr' THEN old_ko ELSE old_fr END;
        IF known.id IS NULL THEN
            INSERT INTO translations_text (model, object_id, field, owner_model, owner_id, source, source_text,
                source_changed_at, seen_source, changed_at, state) VALUES ('{label}', NEW.{key}, name,
                '{owner_label}', NEW.{owner}, origin, source_new, clock_timestamp(),
                CASE WHEN target_new = '' THEN '' ELSE source_new END, clock_timestamp(),
                CASE WHEN target_new = '' THEN 'missing' ELSE 'to-check' END);
        ELSIF origin <> known.source OR target_new <> target_old THEN
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
                    WHEN known.state = 'draft' THEN 'draft'
                    WHEN source_new <> known.seen_source THEN 'stale'
                    WHEN known.checked_at IS NOT NULL THEN 'checked'
                    ELSE 'to-check' END
                WHERE id = known.id;
        END IF;
    END LOOP;
    RETURN NULL;
"""

# Updates rows to their own values, so that the trigger notes texts that have no row in translations_text yet.
NOTE = """
    UPDATE {table} SET {column} = {column} WHERE EXISTS (
        SELECT FROM unnest(ARRAY[{names}]) AS name
        WHERE btrim(concat(to_jsonb({table}) ->> (name || '_fr'), to_jsonb({table}) ->> (name || '_ko'))) <> ''
        AND NOT EXISTS (
            SELECT FROM translations_text WHERE model = '{label}' AND object_id = {table}.{key} AND field = name))
"""


class Translator(pgtrigger.Trigger):
    """Keeps one row of translations_text for each translated field of a row."""

    name = "translator"
    when = pgtrigger.After
    declare = [
        ("row_new", "jsonb"), ("row_old", "jsonb"), ("known", "translations_text%ROWTYPE"), ("name", "text"),
        ("new_fr", "text"), ("new_ko", "text"), ("old_fr", "text"), ("old_ko", "text"), ("first", "text"),
        ("origin", "text"), ("source_new", "text"), ("target_new", "text"), ("target_old", "text"),
    ]  # fmt: skip

    def __init__(self, model):
        super().__init__(operation=pgtrigger.Insert | pgtrigger.UpdateOf(*columns_of(model)) | pgtrigger.Delete)

    def get_func(self, model):
        owner = owner_of(model)
        record = root_of(owner.related_model) if owner else root_of(model)
        return BODY.format(
            label=model._meta.label_lower,
            key=model._meta.pk.column,
            names=_quoted(own_texts(model)),
            first=self._first_language(model, owner, record),
            owner=owner.column if owner else model._meta.pk.column,
            owner_label=record._meta.label_lower,
            note_rows_again="" if owner else self._note_rows_again(model),
        )

    def _first_language(self, model, owner, record) -> str:
        """SQL for the original language of the record; NULL for a kind of record without one."""
        if issubclass(model, Publishable) and not owner:
            return "NEW.original_language"
        if not issubclass(record, Publishable):
            return "NULL"
        meta = record._meta
        return f"(SELECT original_language FROM {meta.db_table} WHERE {meta.pk.column} = NEW.{owner.column})"

    def _note_rows_again(self, model) -> str:
        """SQL that fires the triggers of the child rows of a record of `model`, by an update that changes nothing."""
        key = model._meta.pk.column
        rows = [(each, owner) for each in translated_models() if (owner := owner_of(each))]
        return " ".join(
            f"UPDATE {each._meta.db_table} SET {owner.column} = {owner.column} WHERE {owner.column} = NEW.{key};"
            for each, owner in rows
            if root_of(owner.related_model) is model
        )


def track() -> None:
    """Registers the trigger for every table with texts in two languages; `migrate` installs them."""
    for model in translated_models():
        pgtrigger.register(Translator(model))(model)


def renew_triggers(using, **kwargs) -> None:
    """Installs the triggers in the database `using`, then notes the texts that were written before."""
    renew(Translator, translated_models(), Text, using)
    if Text._meta.db_table in connections[using].introspection.table_names():
        take_stock(using)


def take_stock(using: str = "default") -> int:
    """Notes every text that has no row in translations_text, and deletes rows whose field no longer exists.

    Returns the number of rows that were updated or deleted.
    """
    known, noted = Q(pk=None), 0
    for model in translated_models():
        meta, names = model._meta, own_texts(model)
        known |= Q(model=meta.label_lower, field__in=names)
        with connections[using].cursor() as cursor:
            cursor.execute(
                NOTE.format(
                    table=meta.db_table,
                    column=f"{names[0]}_fr",
                    names=_quoted(names),
                    label=meta.label_lower,
                    key=meta.pk.column,
                )
            )
            noted += cursor.rowcount
    forgotten, _by_model = Text.objects.using(using).exclude(known).delete()
    return noted + forgotten


def columns_of(model: type[models.Model]) -> list[str]:
    """The columns of `model` whose changes fire its trigger: texts, foreign key to the record, original language."""
    owner = owner_of(model)
    texts = [f"{name}_{code}" for name in own_texts(model) for code in languages.CODES]
    is_first = issubclass(model, Publishable) and not owner
    return [*texts, *([owner.column] if owner else []), *(["original_language"] if is_first else [])]


def translated_models() -> list[type[models.Model]]:
    """The models whose own table has columns of texts in two languages."""
    return [model for model in translator.get_registered_models(abstract=False) if own_texts(model)]


def own_texts(model: type[models.Model]) -> list[str]:
    """The names of the translated fields in the table of `model` itself, in order; not those of one-to-one parents."""
    names = translator.get_options_for_model(model).all_fields
    return [field.name for field in model._meta.local_fields if field.name in names]


def owner_of(model: type[models.Model]) -> models.ForeignKey | None:
    """The foreign key to the record that a row of `model` belongs to; None for a record that stands by itself."""
    for field in model._meta.local_fields:
        belongs = field.is_relation and field.remote_field.on_delete is models.CASCADE
        if belongs and (field.primary_key or root_of(field.related_model) is not root_of(model)):
            return field
    return None


def root_of(model: type[models.Model]) -> type[models.Model]:
    """The last of `models_sharing_key(model)`: Event for Meeting, whose primary key is that of its event."""
    return models_sharing_key(model)[-1]


def _quoted(names: list[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)
