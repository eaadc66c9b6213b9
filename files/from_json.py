"""Turns the files of version 1.0, JSON columns, into rows of `StoredFile`; for migrations only.

A column with {"token": …, "name": …, "size": …, "width": …, "height": …} becomes a foreign key with the token. The JSON
in the audit log is replaced in the same way, so that old versions can still be shown, compared and restored. The type
of the column is altered in place: no row is updated, so that no trigger records a change.
"""

NAMED = """
    SELECT file AS value, NULL::timestamptz AS at FROM {table}
    UNION ALL SELECT before -> 'file', at FROM history_change WHERE "table" = '{table}'
    UNION ALL SELECT after -> 'file', at FROM history_change WHERE "table" = '{table}'
"""
# A file that is missing in the storage gets its record too; the first time that it was written down is when it came.
MAKE_RECORDS = """
    INSERT INTO files_storedfile (token, name, size, width, height, content, created_at, kept_at)
    SELECT token, name, size, width, height, 'files/' || token || '/original.' || substring(name from '[^.]*$'),
        COALESCE(min(at), now()), COALESCE(min(at), now())
    FROM (
        SELECT at, value ->> 'token' AS token, value ->> 'name' AS name, (value ->> 'size')::bigint AS size,
            (value ->> 'width')::integer AS width, (value ->> 'height')::integer AS height
        FROM ({named}) AS named WHERE jsonb_typeof(value) = 'object'
    ) AS found
    GROUP BY token, name, size, width, height
    ON CONFLICT (token) DO NOTHING
"""
REWRITE_HISTORY = """
    UPDATE history_change SET {side} = jsonb_set({side}, '{{file}}', {side} -> 'file' -> 'token')
    WHERE "table" = '{table}' AND jsonb_typeof({side} -> 'file') = 'object'
"""
HOLD_TOKENS = "ALTER TABLE {table} ALTER COLUMN file TYPE varchar(32) USING file ->> 'token'"

AS_JSON = """
    CREATE FUNCTION pg_temp.file_as_json(wanted text) RETURNS jsonb LANGUAGE sql AS $$
        SELECT jsonb_build_object('token', token, 'name', name, 'size', size, 'width', width, 'height', height)
        FROM files_storedfile WHERE token = wanted
    $$
"""
REWRITE_HISTORY_BACK = """
    UPDATE history_change SET {side} = jsonb_set({side}, '{{file}}', pg_temp.file_as_json({side} ->> 'file'))
    WHERE "table" = '{table}' AND jsonb_typeof({side} -> 'file') = 'string'
        AND EXISTS (SELECT FROM files_storedfile WHERE token = {side} ->> 'file')
"""
HOLD_JSON = "ALTER TABLE {table} ALTER COLUMN file TYPE jsonb USING pg_temp.file_as_json(file)"


def to_tokens(schema_editor, table: str) -> None:
    """Makes records of the files that `table` and its history name, and keeps their tokens there."""
    schema_editor.execute(MAKE_RECORDS.format(named=NAMED.format(table=table)), None)
    for side in ("before", "after"):
        schema_editor.execute(REWRITE_HISTORY.format(table=table, side=side), None)
    schema_editor.execute(HOLD_TOKENS.format(table=table), None)


def to_json(schema_editor, table: str) -> None:
    """The way back; the records of the files stay, for nothing in the storage is named by anything else."""
    schema_editor.execute(AS_JSON, None)
    for side in ("before", "after"):
        schema_editor.execute(REWRITE_HISTORY_BACK.format(table=table, side=side), None)
    schema_editor.execute(HOLD_JSON.format(table=table), None)
    schema_editor.execute("DROP FUNCTION pg_temp.file_as_json(text)", None)
