from django.db import migrations, models

# What a change of content calls: gives the transaction a mark, once. The setting ends with the transaction, and goes
# back with the mark where a savepoint is rolled back.
NOTE = """
CREATE FUNCTION note_content_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('portal.content_noted', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
        INSERT INTO history_contentcommit (id) VALUES (gen_random_uuid());
        PERFORM set_config('portal.content_noted', pg_current_xact_id()::text, true);
    END IF;
    RETURN NULL;
END;
$$;
"""

# Just before the commit, once a transaction: removes the marks of others that are committed, but those which somebody else
# is removing. A transaction that sees one moment only (repeatable read) cannot, and leaves it to the next.
CLEAR = """
CREATE FUNCTION clear_content_commits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') = 'read committed' THEN
        DELETE FROM history_contentcommit WHERE id IN (
            SELECT id FROM history_contentcommit WHERE id <> NEW.id FOR UPDATE SKIP LOCKED);
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER clear AFTER INSERT ON history_contentcommit
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION clear_content_commits();
"""


class Migration(migrations.Migration):
    dependencies = [("history", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="ContentCommit",
            fields=[("id", models.UUIDField(primary_key=True, serialize=False))],
            options={"default_permissions": ()},
        ),
        # With a function go the triggers that call it.
        migrations.RunSQL(NOTE, "DROP FUNCTION note_content_commit() CASCADE"),
        migrations.RunSQL(CLEAR, "DROP FUNCTION clear_content_commits() CASCADE"),
    ]
