SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
LANGUAGE plpgsql
AS $$
DECLARE
_pgh_context_id UUID;
_pgh_context_metadata JSONB;
BEGIN
BEGIN
SELECT INTO _pgh_context_id
CURRENT_SETTING('pghistory.context_id');
SELECT INTO _pgh_context_metadata
CURRENT_SETTING('pghistory.context_metadata');
EXCEPTION WHEN OTHERS THEN
END;
IF _pgh_context_id IS NOT NULL AND _pgh_context_metadata IS NOT NULL THEN
INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
VALUES (_pgh_context_id, _pgh_context_metadata, NOW(), NOW())
ON CONFLICT (id) DO UPDATE
SET metadata = EXCLUDED.metadata,
updated_at = EXCLUDED.updated_at
WHERE pghistory_context.metadata != EXCLUDED.metadata;
RETURN _pgh_context_id;
ELSE
RETURN NULL;
END IF;
END;
$$;
CREATE FUNCTION public._pgtrigger_should_ignore(trigger_name name) RETURNS boolean
LANGUAGE plpgsql
AS $$
DECLARE
_pgtrigger_ignore TEXT[];
_result BOOLEAN;
BEGIN
BEGIN
SELECT INTO _pgtrigger_ignore
CURRENT_SETTING('pgtrigger.ignore');
EXCEPTION WHEN OTHERS THEN
END;
IF _pgtrigger_ignore IS NOT NULL THEN
SELECT trigger_name = ANY(_pgtrigger_ignore)
INTO _result;
RETURN _result;
ELSE
RETURN FALSE;
END IF;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_05306() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'description' - 'title'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'description' - 'title'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_exchange', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_099fa() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'text'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'text'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_statement', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_0a550() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'description' - 'kind' - 'names_fr' - 'names_ko' - 'search_grams' - 'search_text' - 'sort_key_fr' - 'sort_key_ko' - 'started_on' - 'status' - 'status_on' - 'summary' - 'title' - 'updated_at'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'description' - 'kind' - 'names_fr' - 'names_ko' - 'search_grams' - 'search_text' - 'sort_key_fr' - 'sort_key_ko' - 'started_on' - 'status' - 'status_on' - 'summary' - 'title' - 'updated_at'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_partnership', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_0c050() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_figure_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_0ec51() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'proposals_proposal', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_0fcab() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_event_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_1780d() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_event_organisers', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_1aab9() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'news_article_partnerships', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_1ecd8() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'outcome' - 'text'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'outcome' - 'text'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_notice', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_21af5() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_partnership_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_261c0() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'role'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'role'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'guide_institution', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_270d1() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'attendance_note' - 'purpose'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'attendance_note' - 'purpose'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_meeting', (COALESCE(after, before) ->> 'event_ptr_id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_2a1b0() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'news_article_organisations', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_2e041() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_formerparent_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_35b76() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_identifier', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_3995e() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'body' - 'search_grams' - 'search_text' - 'sort_key_fr' - 'sort_key_ko' - 'source_name' - 'summary' - 'title' - 'updated_at'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'body' - 'search_grams' - 'search_text' - 'sort_key_fr' - 'sort_key_ko' - 'source_name' - 'summary' - 'title' - 'updated_at'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'news_article', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_3acf7() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'alt' - 'caption'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'alt' - 'caption'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'news_picture', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_3ca4f() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'introduction' - 'title'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'introduction' - 'title'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'guide_roadmap', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_4131d() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'date_note' - 'description' - 'title'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'date_note' - 'description' - 'title'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'guide_roadmapstep', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_47fc6() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_agendaitem_partnerships', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_490bc() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'name'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'name'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_theme', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_4bc6f() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'label' - 'note' - 'value'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'label' - 'note' - 'value'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_figure', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_50bd4() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'title'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'title'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'news_attachment', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_50fb1() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_interest_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_5373c() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_formername_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_56810() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'function'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'function'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_contact', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_6e564() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'body' - 'function'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'body' - 'function'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_attendance', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_71d5c() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'due_note' - 'text' - 'who'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'due_note' - 'text' - 'who'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_decision', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_80638() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_event_themes', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_822a9() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_agreement_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_85a63() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_event_organisations', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_8c624() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'note' - 'title'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'note' - 'title'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_annex', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_8e6b6() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'guide_group_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_8f1e7() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'created_note' - 'introduction' - 'missions' - 'name'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'created_note' - 'introduction' - 'missions' - 'name'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'guide_group', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_92f37() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_themelink', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_9fe4e() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'news_article_themes', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_a03ab() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_agendaitem_organisations', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_a0c26() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'date_note' - 'description' - 'other_language' - 'place' - 'search_grams' - 'search_text' - 'sort_key_fr' - 'sort_key_ko' - 'summary' - 'title' - 'updated_at'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'date_note' - 'description' - 'other_language' - 'place' - 'search_grams' - 'search_text' - 'sort_key_fr' - 'sort_key_ko' - 'summary' - 'title' - 'updated_at'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_event', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_a0c44() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'kind_note' - 'name' - 'official_name' - 'profile' - 'region_id' - 'search_grams' - 'search_text' - 'sort_key_fr' - 'sort_key_ko' - 'summary' - 'updated_at'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'kind_note' - 'name' - 'official_name' - 'profile' - 'region_id' - 'search_grams' - 'search_text' - 'sort_key_fr' - 'sort_key_ko' - 'summary' - 'updated_at'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_organisation', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_a5126() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'translations_term', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_a8409() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_statement_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_a983b() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_party', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_aa6e6() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'guide_mandate_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_ab1f8() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'minutes' - 'search_grams' - 'search_text' - 'speaker' - 'title'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'minutes' - 'search_grams' - 'search_text' - 'speaker' - 'title'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_agendaitem', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_ab310() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_exchange_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_c1d4d() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'guide_roadmap_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_c20f0() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_person', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_c6ee4() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_notice_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_ce02a() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'title'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'title'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_source', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_d29aa() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_interest', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_d5deb() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'label'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'label'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_organisationlink', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_d6944() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'note' - 'title'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'note' - 'title'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_agreement', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_d7147() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'function' - 'note'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'function' - 'note'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'guide_mandate', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_da80c() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_agreement_signatories', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_dd5b4() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_notice_themes', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_e5230() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'date_joined' - 'email' - 'first_name' - 'is_staff' - 'language' - 'last_login' - 'last_name' - 'password' - 'wants_mail'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'date_joined' - 'email' - 'first_name' - 'is_staff' - 'language' - 'last_login' - 'last_name' - 'password' - 'wants_mail'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'accounts_user', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_e882a() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'meetings_event_partnerships', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_efe6f() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD) - 'name' - 'note'; END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW) - 'name' - 'note'; END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_formername', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_f48ca() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_formerparent', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_f4c57() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_organisation_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_f6d97() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'partnerships_themelink_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_recorder_f9886() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE before jsonb; after jsonb;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP <> 'INSERT' THEN before := to_jsonb(OLD); END IF;
IF TG_OP <> 'DELETE' THEN after := to_jsonb(NEW); END IF;
IF before IS DISTINCT FROM after THEN
INSERT INTO history_change ("table", key, at, before, after, context_id) VALUES (
'news_article_sources', (COALESCE(after, before) ->> 'id')::bigint,
now(), before, after, _pgh_attach_context()
);
END IF;
RETURN NULL;
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_12cf8() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'meetings.event' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'meetings.event' AND owner_id = NEW.id;
UPDATE meetings_meeting SET event_ptr_id = event_ptr_id WHERE event_ptr_id = NEW.id; UPDATE meetings_agendaitem SET meeting_id = meeting_id WHERE meeting_id = NEW.id; UPDATE meetings_annex SET meeting_id = meeting_id WHERE meeting_id = NEW.id; UPDATE meetings_decision SET meeting_id = meeting_id WHERE meeting_id = NEW.id; UPDATE meetings_attendance SET meeting_id = meeting_id WHERE meeting_id = NEW.id;
END IF;
first := NEW.original_language;
FOREACH name IN ARRAY ARRAY['title', 'summary', 'description', 'date_note', 'place', 'other_language'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'meetings.event' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.id THEN
UPDATE translations_text SET owner_id = NEW.id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('meetings.event', NEW.id, name,
'meetings.event', NEW.id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_29c37() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'news.article' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'news.article' AND owner_id = NEW.id;
UPDATE news_picture SET article_id = article_id WHERE article_id = NEW.id; UPDATE news_attachment SET article_id = article_id WHERE article_id = NEW.id;
END IF;
first := NEW.original_language;
FOREACH name IN ARRAY ARRAY['title', 'summary', 'body', 'source_name'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'news.article' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.id THEN
UPDATE translations_text SET owner_id = NEW.id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('news.article', NEW.id, name,
'news.article', NEW.id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_342ac() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'guide.institution' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.organisation' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM partnerships_organisation WHERE id = NEW.organisation_id);
FOREACH name IN ARRAY ARRAY['role'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'guide.institution' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.organisation_id THEN
UPDATE translations_text SET owner_id = NEW.organisation_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('guide.institution', NEW.id, name,
'partnerships.organisation', NEW.organisation_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_462a8() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.notice' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.organisation' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM partnerships_organisation WHERE id = NEW.organisation_id);
FOREACH name IN ARRAY ARRAY['text', 'outcome'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.notice' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.organisation_id THEN
UPDATE translations_text SET owner_id = NEW.organisation_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.notice', NEW.id, name,
'partnerships.organisation', NEW.organisation_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_4d211() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.agreement' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.partnership' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM partnerships_partnership WHERE id = NEW.partnership_id);
FOREACH name IN ARRAY ARRAY['title', 'note'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.agreement' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.partnership_id THEN
UPDATE translations_text SET owner_id = NEW.partnership_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.agreement', NEW.id, name,
'partnerships.partnership', NEW.partnership_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_4d2a3() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.organisationlink' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.organisation' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM partnerships_organisation WHERE id = NEW.organisation_id);
FOREACH name IN ARRAY ARRAY['label'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.organisationlink' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.organisation_id THEN
UPDATE translations_text SET owner_id = NEW.organisation_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.organisationlink', NEW.id, name,
'partnerships.organisation', NEW.organisation_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_579ca() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'guide.roadmap' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'guide.roadmap' AND owner_id = NEW.id;
UPDATE guide_roadmapstep SET roadmap_id = roadmap_id WHERE roadmap_id = NEW.id;
END IF;
first := NULL;
FOREACH name IN ARRAY ARRAY['title', 'introduction'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'guide.roadmap' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.id THEN
UPDATE translations_text SET owner_id = NEW.id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('guide.roadmap', NEW.id, name,
'guide.roadmap', NEW.id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_66379() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.partnership' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.partnership' AND owner_id = NEW.id;
UPDATE partnerships_statement SET partnership_id = partnership_id WHERE partnership_id = NEW.id; UPDATE partnerships_agreement SET partnership_id = partnership_id WHERE partnership_id = NEW.id; UPDATE partnerships_exchange SET partnership_id = partnership_id WHERE partnership_id = NEW.id;
END IF;
first := NEW.original_language;
FOREACH name IN ARRAY ARRAY['title', 'summary', 'description'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.partnership' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.id THEN
UPDATE translations_text SET owner_id = NEW.id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.partnership', NEW.id, name,
'partnerships.partnership', NEW.id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_6a7fa() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.organisation' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.organisation' AND owner_id = NEW.id;
UPDATE partnerships_contact SET organisation_id = organisation_id WHERE organisation_id = NEW.id; UPDATE partnerships_formername SET organisation_id = organisation_id WHERE organisation_id = NEW.id; UPDATE partnerships_organisationlink SET organisation_id = organisation_id WHERE organisation_id = NEW.id; UPDATE partnerships_figure SET organisation_id = organisation_id WHERE organisation_id = NEW.id; UPDATE partnerships_notice SET organisation_id = organisation_id WHERE organisation_id = NEW.id; UPDATE guide_institution SET organisation_id = organisation_id WHERE organisation_id = NEW.id;
END IF;
first := NEW.original_language;
FOREACH name IN ARRAY ARRAY['kind_note', 'name', 'official_name', 'summary', 'profile'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.organisation' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.id THEN
UPDATE translations_text SET owner_id = NEW.id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.organisation', NEW.id, name,
'partnerships.organisation', NEW.id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_77ce2() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'meetings.agendaitem' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'meetings.event' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM meetings_event WHERE id = NEW.meeting_id);
FOREACH name IN ARRAY ARRAY['title', 'speaker', 'minutes'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'meetings.agendaitem' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.meeting_id THEN
UPDATE translations_text SET owner_id = NEW.meeting_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('meetings.agendaitem', NEW.id, name,
'meetings.event', NEW.meeting_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_77dde() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'news.attachment' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'news.article' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM news_article WHERE id = NEW.article_id);
FOREACH name IN ARRAY ARRAY['title'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'news.attachment' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.article_id THEN
UPDATE translations_text SET owner_id = NEW.article_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('news.attachment', NEW.id, name,
'news.article', NEW.article_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_78c30() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'guide.roadmapstep' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'guide.roadmap' AND owner_id = NEW.id;
END IF;
first := NULL;
FOREACH name IN ARRAY ARRAY['title', 'description', 'date_note'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'guide.roadmapstep' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.roadmap_id THEN
UPDATE translations_text SET owner_id = NEW.roadmap_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('guide.roadmapstep', NEW.id, name,
'guide.roadmap', NEW.roadmap_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_8f2b2() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'meetings.attendance' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'meetings.event' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM meetings_event WHERE id = NEW.meeting_id);
FOREACH name IN ARRAY ARRAY['body', 'function'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'meetings.attendance' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.meeting_id THEN
UPDATE translations_text SET owner_id = NEW.meeting_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('meetings.attendance', NEW.id, name,
'meetings.event', NEW.meeting_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_94605() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.exchange' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.partnership' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM partnerships_partnership WHERE id = NEW.partnership_id);
FOREACH name IN ARRAY ARRAY['title', 'description'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.exchange' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.partnership_id THEN
UPDATE translations_text SET owner_id = NEW.partnership_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.exchange', NEW.id, name,
'partnerships.partnership', NEW.partnership_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_a59d7() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'guide.mandate' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'guide.group' AND owner_id = NEW.id;
END IF;
first := NULL;
FOREACH name IN ARRAY ARRAY['function', 'note'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'guide.mandate' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.group_id THEN
UPDATE translations_text SET owner_id = NEW.group_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('guide.mandate', NEW.id, name,
'guide.group', NEW.group_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_b6e40() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.theme' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.theme' AND owner_id = NEW.id;
END IF;
first := NULL;
FOREACH name IN ARRAY ARRAY['name'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.theme' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.id THEN
UPDATE translations_text SET owner_id = NEW.id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.theme', NEW.id, name,
'partnerships.theme', NEW.id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_b7470() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.formername' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.organisation' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM partnerships_organisation WHERE id = NEW.organisation_id);
FOREACH name IN ARRAY ARRAY['name', 'note'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.formername' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.organisation_id THEN
UPDATE translations_text SET owner_id = NEW.organisation_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.formername', NEW.id, name,
'partnerships.organisation', NEW.organisation_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_bfbdf() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.statement' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.partnership' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM partnerships_partnership WHERE id = NEW.partnership_id);
FOREACH name IN ARRAY ARRAY['text'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.statement' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.partnership_id THEN
UPDATE translations_text SET owner_id = NEW.partnership_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.statement', NEW.id, name,
'partnerships.partnership', NEW.partnership_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_bffda() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'meetings.annex' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'meetings.event' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM meetings_event WHERE id = NEW.meeting_id);
FOREACH name IN ARRAY ARRAY['title', 'note'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'meetings.annex' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.meeting_id THEN
UPDATE translations_text SET owner_id = NEW.meeting_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('meetings.annex', NEW.id, name,
'meetings.event', NEW.meeting_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_c8e61() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.figure' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.organisation' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM partnerships_organisation WHERE id = NEW.organisation_id);
FOREACH name IN ARRAY ARRAY['label', 'value', 'note'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.figure' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.organisation_id THEN
UPDATE translations_text SET owner_id = NEW.organisation_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.figure', NEW.id, name,
'partnerships.organisation', NEW.organisation_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_cbd18() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'news.picture' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'news.article' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM news_article WHERE id = NEW.article_id);
FOREACH name IN ARRAY ARRAY['alt', 'caption'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'news.picture' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.article_id THEN
UPDATE translations_text SET owner_id = NEW.article_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('news.picture', NEW.id, name,
'news.article', NEW.article_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_d669e() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.source' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.source' AND owner_id = NEW.id;
END IF;
first := NULL;
FOREACH name IN ARRAY ARRAY['title'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.source' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.id THEN
UPDATE translations_text SET owner_id = NEW.id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.source', NEW.id, name,
'partnerships.source', NEW.id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_e59c5() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'partnerships.contact' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'partnerships.organisation' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM partnerships_organisation WHERE id = NEW.organisation_id);
FOREACH name IN ARRAY ARRAY['function'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'partnerships.contact' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.organisation_id THEN
UPDATE translations_text SET owner_id = NEW.organisation_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('partnerships.contact', NEW.id, name,
'partnerships.organisation', NEW.organisation_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_e9107() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'meetings.meeting' AND object_id = OLD.event_ptr_id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'meetings.event' AND owner_id = NEW.event_ptr_id;
END IF;
first := (SELECT original_language FROM meetings_event WHERE id = NEW.event_ptr_id);
FOREACH name IN ARRAY ARRAY['purpose', 'attendance_note'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'meetings.meeting' AND object_id = NEW.event_ptr_id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.event_ptr_id THEN
UPDATE translations_text SET owner_id = NEW.event_ptr_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('meetings.meeting', NEW.event_ptr_id, name,
'meetings.event', NEW.event_ptr_id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_f9618() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'guide.group' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'guide.group' AND owner_id = NEW.id;
UPDATE guide_mandate SET group_id = group_id WHERE group_id = NEW.id;
END IF;
first := NULL;
FOREACH name IN ARRAY ARRAY['name', 'introduction', 'missions', 'created_note'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'guide.group' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.id THEN
UPDATE translations_text SET owner_id = NEW.id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('guide.group', NEW.id, name,
'guide.group', NEW.id, origin, source_new, clock_timestamp(),
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
END;
$$;
CREATE FUNCTION public.pgtrigger_translator_fcb43() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE row_new jsonb; row_old jsonb; known translations_text%ROWTYPE; name text; new_fr text; new_ko text; old_fr text; old_ko text; first text; origin text; source_new text; target_new text; target_old text;
BEGIN
IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
IF (TG_OP = 'DELETE') THEN
RETURN OLD;
ELSE
RETURN NEW;
END IF;
END IF;
IF TG_OP = 'DELETE' THEN
DELETE FROM translations_text WHERE model = 'meetings.decision' AND object_id = OLD.id;
RETURN NULL;
END IF;
row_new := to_jsonb(NEW);
row_old := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
IF row_old -> 'original_language' <> row_new -> 'original_language' THEN
DELETE FROM translations_text WHERE owner_model = 'meetings.event' AND owner_id = NEW.id;
END IF;
first := (SELECT original_language FROM meetings_event WHERE id = NEW.meeting_id);
FOREACH name IN ARRAY ARRAY['text', 'who', 'due_note'] LOOP
new_fr := COALESCE(btrim(row_new ->> (name || '_fr')), '');
new_ko := COALESCE(btrim(row_new ->> (name || '_ko')), '');
SELECT * INTO known FROM translations_text
WHERE model = 'meetings.decision' AND object_id = NEW.id AND field = name FOR UPDATE;
IF new_fr = '' AND new_ko = '' THEN
DELETE FROM translations_text WHERE id = known.id;
CONTINUE;
END IF;
IF known.owner_id <> NEW.meeting_id THEN
UPDATE translations_text SET owner_id = NEW.meeting_id WHERE id = known.id;
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
source_changed_at, seen_source, changed_at, state) VALUES ('meetings.decision', NEW.id, name,
'meetings.event', NEW.meeting_id, origin, source_new, clock_timestamp(),
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
END;
$$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);
ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);
ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_cache (
    cache_key character varying(255) NOT NULL,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);
CREATE TABLE public.accounts_invitation (
    id bigint NOT NULL,
    email character varying(254) NOT NULL,
    role character varying(19) NOT NULL,
    language character varying(2) NOT NULL,
    key character varying(43) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    invited_by_id bigint,
    organisation_id bigint,
    CONSTRAINT invitation_of_an_editor_names_the_organisation CHECK (((NOT ((role)::text = 'collectivity-editor'::text)) OR (organisation_id IS NOT NULL))),
    CONSTRAINT invitation_role_known CHECK (((role)::text = ANY ((ARRAY['secretariat'::character varying, 'korean-editor'::character varying, 'collectivity-editor'::character varying, 'member'::character varying])::text[])))
);
ALTER TABLE public.accounts_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    first_name character varying(150) NOT NULL,
    last_name character varying(150) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    email character varying(254) NOT NULL,
    language character varying(2) NOT NULL,
    role character varying(19) NOT NULL,
    wants_mail boolean NOT NULL,
    organisation_id bigint,
    CONSTRAINT user_role_known CHECK (((role)::text = ANY ((ARRAY['secretariat'::character varying, 'korean-editor'::character varying, 'collectivity-editor'::character varying, 'member'::character varying])::text[])))
);
CREATE TABLE public.accounts_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);
ALTER TABLE public.accounts_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.accounts_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.accounts_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.accounts_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);
ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);
ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);
ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);
ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);
ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);
ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);
CREATE TABLE public.guide_group (
    id bigint NOT NULL,
    key character varying(13) NOT NULL,
    name character varying(200) NOT NULL,
    name_fr character varying(200),
    name_ko character varying(200),
    aliases character varying(120)[] NOT NULL,
    introduction text NOT NULL,
    introduction_fr text,
    introduction_ko text,
    missions text NOT NULL,
    missions_fr text,
    missions_ko text,
    created_on character varying(10) NOT NULL,
    created_note character varying(300) NOT NULL,
    created_note_fr character varying(300),
    created_note_ko character varying(300),
    CONSTRAINT guide_group_created_on_check CHECK ((((created_on)::text = ''::text) OR ((created_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.guide_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guide_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guide_group_sources (
    id bigint NOT NULL,
    group_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.guide_group_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guide_group_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guide_institution (
    id bigint NOT NULL,
    role text NOT NULL,
    role_fr text,
    role_ko text,
    "position" smallint NOT NULL,
    organisation_id bigint NOT NULL,
    CONSTRAINT guide_institution_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.guide_institution ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guide_institution_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guide_mandate (
    id bigint NOT NULL,
    role character varying(11) NOT NULL,
    function character varying(200) NOT NULL,
    function_fr character varying(200),
    function_ko character varying(200),
    started_on character varying(10) NOT NULL,
    ended_on character varying(10) NOT NULL,
    seen_from character varying(10) NOT NULL,
    seen_until character varying(10) NOT NULL,
    note character varying(300) NOT NULL,
    note_fr character varying(300),
    note_ko character varying(300),
    "position" smallint NOT NULL,
    group_id bigint NOT NULL,
    organisation_id bigint,
    person_id bigint,
    CONSTRAINT guide_mandate_ended_on_check CHECK ((((ended_on)::text = ''::text) OR ((ended_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT guide_mandate_position_check CHECK (("position" >= 0)),
    CONSTRAINT guide_mandate_seen_from_check CHECK ((((seen_from)::text = ''::text) OR ((seen_from)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT guide_mandate_seen_until_check CHECK ((((seen_until)::text = ''::text) OR ((seen_until)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT guide_mandate_started_on_check CHECK ((((started_on)::text = ''::text) OR ((started_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT mandate_dates_in_order CHECK ((((ended_on)::text = ''::text) OR ((ended_on)::text >= (started_on)::text))),
    CONSTRAINT mandate_names_somebody CHECK ((NOT ((organisation_id IS NULL) AND (person_id IS NULL))))
);
ALTER TABLE public.guide_mandate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guide_mandate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guide_mandate_sources (
    id bigint NOT NULL,
    mandate_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.guide_mandate_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guide_mandate_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guide_roadmap (
    id bigint NOT NULL,
    year smallint NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    introduction text NOT NULL,
    introduction_fr text,
    introduction_ko text,
    meeting_id bigint,
    CONSTRAINT guide_roadmap_year_check CHECK ((year >= 0))
);
ALTER TABLE public.guide_roadmap ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guide_roadmap_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guide_roadmap_sources (
    id bigint NOT NULL,
    roadmap_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.guide_roadmap_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guide_roadmap_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.guide_roadmapstep (
    id bigint NOT NULL,
    kind character varying(5) NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    description character varying(400) NOT NULL,
    description_fr character varying(400),
    description_ko character varying(400),
    starts_on character varying(10) NOT NULL,
    ends_on character varying(10) NOT NULL,
    date_note character varying(120) NOT NULL,
    date_note_fr character varying(120),
    date_note_ko character varying(120),
    "position" smallint NOT NULL,
    event_id bigint,
    roadmap_id bigint NOT NULL,
    CONSTRAINT guide_roadmapstep_ends_on_check CHECK ((((ends_on)::text = ''::text) OR ((ends_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT guide_roadmapstep_position_check CHECK (("position" >= 0)),
    CONSTRAINT guide_roadmapstep_starts_on_check CHECK ((((starts_on)::text = ''::text) OR ((starts_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.guide_roadmapstep ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.guide_roadmapstep_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.history_change (
    id bigint NOT NULL,
    "table" character varying(63) NOT NULL,
    key bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    before jsonb,
    after jsonb,
    context_id uuid
);
ALTER TABLE public.history_change ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.history_change_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_agendaitem (
    id bigint NOT NULL,
    search_text text NOT NULL,
    search_grams character varying(4)[] NOT NULL,
    "position" smallint NOT NULL,
    anchor character varying(60) NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    starts time without time zone,
    ends time without time zone,
    speaker character varying(200) NOT NULL,
    speaker_fr character varying(200),
    speaker_ko character varying(200),
    minutes text NOT NULL,
    minutes_fr text,
    minutes_ko text,
    parent_id bigint,
    meeting_id bigint NOT NULL,
    CONSTRAINT agendaitem_hours_in_order CHECK (((ends IS NULL) OR ((ends > starts) AND (starts IS NOT NULL)))),
    CONSTRAINT agendaitem_is_not_its_own_parent CHECK (((parent_id IS NULL) OR (NOT ((parent_id = id) AND (parent_id IS NOT NULL))))),
    CONSTRAINT meetings_agendaitem_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.meetings_agendaitem ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_agendaitem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_agendaitem_organisations (
    id bigint NOT NULL,
    agendaitem_id bigint NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.meetings_agendaitem_organisations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_agendaitem_organisations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_agendaitem_partnerships (
    id bigint NOT NULL,
    agendaitem_id bigint NOT NULL,
    partnership_id bigint NOT NULL
);
ALTER TABLE public.meetings_agendaitem_partnerships ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_agendaitem_partnerships_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_annex (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    kind character varying(8) NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    language character varying(2) NOT NULL,
    file jsonb,
    url character varying(500) NOT NULL,
    availability character varying(10) NOT NULL,
    note character varying(200) NOT NULL,
    note_fr character varying(200),
    note_ko character varying(200),
    meeting_id bigint NOT NULL,
    CONSTRAINT annex_available_has_address CHECK (((NOT ((availability)::text = 'available'::text)) OR (NOT ((url)::text = ''::text)) OR (file IS NOT NULL))),
    CONSTRAINT meetings_annex_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.meetings_annex ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_annex_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_attendance (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    body character varying(200) NOT NULL,
    body_fr character varying(200),
    body_ko character varying(200),
    function character varying(250) NOT NULL,
    function_fr character varying(250),
    function_ko character varying(250),
    mode character varying(11) NOT NULL,
    role character varying(11) NOT NULL,
    is_guest boolean NOT NULL,
    note character varying(200) NOT NULL,
    organisation_id bigint,
    person_id bigint,
    meeting_id bigint NOT NULL,
    CONSTRAINT attendance_names_somebody CHECK ((NOT ((organisation_id IS NULL) AND (person_id IS NULL)))),
    CONSTRAINT meetings_attendance_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.meetings_attendance ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_attendance_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_decision (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    kind character varying(10) NOT NULL,
    text character varying(400) NOT NULL,
    text_fr character varying(400),
    text_ko character varying(400),
    who character varying(160) NOT NULL,
    who_fr character varying(160),
    who_ko character varying(160),
    due_on character varying(10) NOT NULL,
    due_note character varying(120) NOT NULL,
    due_note_fr character varying(120),
    due_note_ko character varying(120),
    state character varying(12) NOT NULL,
    carried_from_id bigint,
    item_id bigint,
    meeting_id bigint NOT NULL,
    CONSTRAINT decision_only_follow_ups_are_due CHECK ((((kind)::text = 'follow-up'::text) OR (((due_on)::text = ''::text) AND ((state)::text = 'not-stated'::text)))),
    CONSTRAINT meetings_decision_due_on_check CHECK ((((due_on)::text = ''::text) OR ((due_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT meetings_decision_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.meetings_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_event (
    id bigint NOT NULL,
    search_text text NOT NULL,
    search_grams character varying(4)[] NOT NULL,
    slug character varying(120) NOT NULL,
    former_slugs character varying(120)[] NOT NULL,
    visibility character varying(8) NOT NULL,
    visible_from date,
    original_language character varying(2) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    sort_key_fr character varying(200) NOT NULL,
    sort_key_ko character varying(200) NOT NULL,
    kind character varying(11) NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    summary character varying(300) NOT NULL,
    summary_fr character varying(300),
    summary_ko character varying(300),
    description text NOT NULL,
    description_fr text,
    description_ko text,
    state character varying(9) NOT NULL,
    starts_at timestamp with time zone,
    ends_at timestamp with time zone,
    timezone character varying(40) NOT NULL,
    starts_on character varying(10) NOT NULL,
    ends_on character varying(10) NOT NULL,
    date_note character varying(120) NOT NULL,
    date_note_fr character varying(120),
    date_note_ko character varying(120),
    place character varying(200) NOT NULL,
    place_fr character varying(200),
    place_ko character varying(200),
    address character varying(200) NOT NULL,
    form character varying(10) NOT NULL,
    held_in_french boolean NOT NULL,
    held_in_korean boolean NOT NULL,
    other_language character varying(40) NOT NULL,
    other_language_fr character varying(40),
    other_language_ko character varying(40),
    interpretation character varying(10) NOT NULL,
    url character varying(500) NOT NULL,
    keeper character varying(4) NOT NULL,
    is_meeting boolean NOT NULL,
    sequence integer NOT NULL,
    first_day date,
    last_day date,
    exchange_id bigint,
    postponed_to_id bigint,
    CONSTRAINT event_days_in_order CHECK ((((ends_on)::text = ''::text) OR (((ends_on)::text >= (starts_on)::text) AND (NOT ((starts_on)::text = ''::text))))),
    CONSTRAINT event_hour_or_date CHECK (((starts_at IS NULL) OR ((starts_on)::text = ''::text))),
    CONSTRAINT event_hours_in_order CHECK (((ends_at IS NULL) OR ((ends_at >= starts_at) AND (starts_at IS NOT NULL)))),
    CONSTRAINT event_slug_is_ascii CHECK (((slug)::text ~ '^[a-z0-9]+(-{1,2}[a-z0-9]+)*$'::text)),
    CONSTRAINT event_state_known CHECK (((state)::text = ANY ((ARRAY['held'::character varying, 'planned'::character varying, 'recurring'::character varying, 'wished'::character varying, 'postponed'::character varying, 'cancelled'::character varying])::text[]))),
    CONSTRAINT event_visibility_known CHECK (((visibility)::text = ANY ((ARRAY['public'::character varying, 'members'::character varying, 'draft'::character varying])::text[]))),
    CONSTRAINT meetings_event_ends_on_check CHECK ((((ends_on)::text = ''::text) OR ((ends_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT meetings_event_sequence_check CHECK ((sequence >= 0)),
    CONSTRAINT meetings_event_starts_on_check CHECK ((((starts_on)::text = ''::text) OR ((starts_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.meetings_event ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_event_organisations (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.meetings_event_organisations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_event_organisations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_event_organisers (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.meetings_event_organisers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_event_organisers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_event_partnerships (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    partnership_id bigint NOT NULL
);
ALTER TABLE public.meetings_event_partnerships ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_event_partnerships_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_event_sources (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.meetings_event_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_event_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_event_themes (
    id bigint NOT NULL,
    event_id bigint NOT NULL,
    theme_id bigint NOT NULL
);
ALTER TABLE public.meetings_event_themes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.meetings_event_themes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.meetings_meeting (
    event_ptr_id bigint NOT NULL,
    nature character varying(11) NOT NULL,
    purpose text NOT NULL,
    purpose_fr text,
    purpose_ko text,
    minutes_state character varying(9) NOT NULL,
    attendance_note character varying(300) NOT NULL,
    attendance_note_fr character varying(300),
    attendance_note_ko character varying(300),
    minutes_source_id bigint
);
CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);
ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.news_article (
    id bigint NOT NULL,
    search_text text NOT NULL,
    search_grams character varying(4)[] NOT NULL,
    slug character varying(120) NOT NULL,
    former_slugs character varying(120)[] NOT NULL,
    visibility character varying(8) NOT NULL,
    visible_from date,
    original_language character varying(2) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    sort_key_fr character varying(200) NOT NULL,
    sort_key_ko character varying(200) NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    summary character varying(300) NOT NULL,
    summary_fr character varying(300),
    summary_ko character varying(300),
    body text NOT NULL,
    body_fr text,
    body_ko text,
    dated_on date NOT NULL,
    source_name character varying(160) NOT NULL,
    source_name_fr character varying(160),
    source_name_ko character varying(160),
    source_url character varying(500) NOT NULL,
    keeper character varying(4) NOT NULL,
    CONSTRAINT article_keeper_known CHECK (((keeper)::text = ANY ((ARRAY['cuf'::character varying, 'gaok'::character varying])::text[]))),
    CONSTRAINT article_slug_is_ascii CHECK (((slug)::text ~ '^[a-z0-9]+(-{1,2}[a-z0-9]+)*$'::text)),
    CONSTRAINT article_visibility_known CHECK (((visibility)::text = ANY ((ARRAY['public'::character varying, 'members'::character varying, 'draft'::character varying])::text[])))
);
ALTER TABLE public.news_article ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.news_article_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.news_article_organisations (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.news_article_organisations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.news_article_organisations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.news_article_partnerships (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    partnership_id bigint NOT NULL
);
ALTER TABLE public.news_article_partnerships ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.news_article_partnerships_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.news_article_sources (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.news_article_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.news_article_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.news_article_themes (
    id bigint NOT NULL,
    article_id bigint NOT NULL,
    theme_id bigint NOT NULL
);
ALTER TABLE public.news_article_themes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.news_article_themes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.news_attachment (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    file jsonb NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    language character varying(2) NOT NULL,
    article_id bigint NOT NULL,
    CONSTRAINT news_attachment_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.news_attachment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.news_attachment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.news_picture (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    file jsonb NOT NULL,
    alt character varying(300) NOT NULL,
    alt_fr character varying(300),
    alt_ko character varying(300),
    caption character varying(300) NOT NULL,
    caption_fr character varying(300),
    caption_ko character varying(300),
    credit character varying(160) NOT NULL,
    article_id bigint NOT NULL,
    CONSTRAINT news_picture_position_check CHECK (("position" >= 0))
);
ALTER TABLE public.news_picture ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.news_picture_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.outbox_message (
    id bigint NOT NULL,
    key character varying(200) NOT NULL,
    "to" character varying(254) NOT NULL,
    language character varying(2) NOT NULL,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    html text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    next_try_at timestamp with time zone,
    attempts smallint NOT NULL,
    last_error text NOT NULL,
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone,
    user_id bigint,
    CONSTRAINT message_in_one_state CHECK ((((given_up_at IS NULL) AND (next_try_at IS NOT NULL) AND (sent_at IS NULL)) OR ((given_up_at IS NULL) AND (next_try_at IS NULL) AND (sent_at IS NOT NULL)) OR ((given_up_at IS NOT NULL) AND (next_try_at IS NULL) AND (sent_at IS NULL)))),
    CONSTRAINT message_language_known CHECK (((language)::text = ANY ((ARRAY['fr'::character varying, 'ko'::character varying])::text[]))),
    CONSTRAINT message_subject_is_one_line CHECK (((subject)::text ~ '^[^\r\n]+$'::text)),
    CONSTRAINT outbox_message_attempts_check CHECK ((attempts >= 0))
);
ALTER TABLE public.outbox_message ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.outbox_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_agreement (
    id bigint NOT NULL,
    kind character varying(21) NOT NULL,
    state character varying(10) NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    signed_on character varying(10) NOT NULL,
    signed_on_end character varying(10) NOT NULL,
    ends_on character varying(10) NOT NULL,
    deliberated_fr_on character varying(10) NOT NULL,
    transmitted_on character varying(10) NOT NULL,
    deliberated_kr_on character varying(10) NOT NULL,
    document_url character varying(200) NOT NULL,
    note character varying(300) NOT NULL,
    note_fr character varying(300),
    note_ko character varying(300),
    partnership_id bigint NOT NULL,
    CONSTRAINT agreement_kind_known CHECK (((kind)::text = ANY ((ARRAY['twinning'::character varying, 'friendship'::character varying, 'cooperation-agreement'::character varying, 'mou'::character varying, 'letter-of-intent'::character varying, 'not-stated'::character varying])::text[]))),
    CONSTRAINT agreement_period_in_order CHECK ((((signed_on_end)::text = ''::text) OR (((signed_on_end)::text >= (signed_on)::text) AND (NOT ((signed_on)::text = ''::text))))),
    CONSTRAINT agreement_state_known CHECK (((state)::text = ANY ((ARRAY['signed'::character varying, 'not-signed'::character varying, 'not-stated'::character varying])::text[]))),
    CONSTRAINT partnerships_agreement_deliberated_fr_on_check CHECK ((((deliberated_fr_on)::text = ''::text) OR ((deliberated_fr_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_agreement_deliberated_kr_on_check CHECK ((((deliberated_kr_on)::text = ''::text) OR ((deliberated_kr_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_agreement_ends_on_check CHECK ((((ends_on)::text = ''::text) OR ((ends_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_agreement_signed_on_check CHECK ((((signed_on)::text = ''::text) OR ((signed_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_agreement_signed_on_end_check CHECK ((((signed_on_end)::text = ''::text) OR ((signed_on_end)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_agreement_transmitted_on_check CHECK ((((transmitted_on)::text = ''::text) OR ((transmitted_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_agreement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_agreement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_agreement_signatories (
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.partnerships_agreement_signatories ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_agreement_signatories_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_agreement_sources (
    id bigint NOT NULL,
    agreement_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_agreement_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_agreement_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_contact (
    id bigint NOT NULL,
    charge character varying(7) NOT NULL,
    function character varying(250) NOT NULL,
    function_fr character varying(250),
    function_ko character varying(250),
    valid_from character varying(10) NOT NULL,
    valid_to character varying(10) NOT NULL,
    "position" smallint NOT NULL,
    organisation_id bigint NOT NULL,
    person_id bigint NOT NULL,
    CONSTRAINT contact_period_in_order CHECK ((((valid_to)::text = ''::text) OR ((valid_to)::text >= (valid_from)::text))),
    CONSTRAINT partnerships_contact_position_check CHECK (("position" >= 0)),
    CONSTRAINT partnerships_contact_valid_from_check CHECK ((((valid_from)::text = ''::text) OR ((valid_from)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_contact_valid_to_check CHECK ((((valid_to)::text = ''::text) OR ((valid_to)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_contact ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_contact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_exchange (
    id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    description text NOT NULL,
    description_fr text,
    description_ko text,
    state character varying(10) NOT NULL,
    starts_on character varying(10) NOT NULL,
    ends_on character varying(10) NOT NULL,
    rhythm character varying(8) NOT NULL,
    postponed_to character varying(10) NOT NULL,
    partnership_id bigint NOT NULL,
    CONSTRAINT exchange_period_in_order CHECK ((((ends_on)::text = ''::text) OR (((ends_on)::text >= (starts_on)::text) AND (NOT ((starts_on)::text = ''::text))))),
    CONSTRAINT partnerships_exchange_ends_on_check CHECK ((((ends_on)::text = ''::text) OR ((ends_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_exchange_postponed_to_check CHECK ((((postponed_to)::text = ''::text) OR ((postponed_to)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_exchange_starts_on_check CHECK ((((starts_on)::text = ''::text) OR ((starts_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_exchange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_exchange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_exchange_sources (
    id bigint NOT NULL,
    exchange_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_exchange_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_exchange_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_figure (
    id bigint NOT NULL,
    label character varying(160) NOT NULL,
    label_fr character varying(160),
    label_ko character varying(160),
    value character varying(120) NOT NULL,
    value_fr character varying(120),
    value_ko character varying(120),
    as_of character varying(10) NOT NULL,
    note character varying(300) NOT NULL,
    note_fr character varying(300),
    note_ko character varying(300),
    organisation_id bigint NOT NULL,
    CONSTRAINT partnerships_figure_as_of_check CHECK ((((as_of)::text = ''::text) OR ((as_of)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_figure ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_figure_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_figure_sources (
    id bigint NOT NULL,
    figure_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_figure_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_figure_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_formername (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    name_fr character varying(200),
    name_ko character varying(200),
    valid_from character varying(10) NOT NULL,
    valid_to character varying(10) NOT NULL,
    note character varying(200) NOT NULL,
    note_fr character varying(200),
    note_ko character varying(200),
    organisation_id bigint NOT NULL,
    CONSTRAINT partnerships_formername_valid_from_check CHECK ((((valid_from)::text = ''::text) OR ((valid_from)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_formername_valid_to_check CHECK ((((valid_to)::text = ''::text) OR ((valid_to)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_formername ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_formername_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_formername_sources (
    id bigint NOT NULL,
    formername_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_formername_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_formername_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_formerparent (
    id bigint NOT NULL,
    valid_from character varying(10) NOT NULL,
    valid_to character varying(10) NOT NULL,
    organisation_id bigint NOT NULL,
    parent_id bigint NOT NULL,
    CONSTRAINT partnerships_formerparent_valid_from_check CHECK ((((valid_from)::text = ''::text) OR ((valid_from)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_formerparent_valid_to_check CHECK ((((valid_to)::text = ''::text) OR ((valid_to)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_formerparent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_formerparent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_formerparent_sources (
    id bigint NOT NULL,
    formerparent_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_formerparent_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_formerparent_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_identifier (
    id bigint NOT NULL,
    scheme character varying(10) NOT NULL,
    value character varying(40) NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.partnerships_identifier ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_identifier_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_interest (
    id bigint NOT NULL,
    nature character varying(9) NOT NULL,
    as_of character varying(10) NOT NULL,
    organisation_id bigint NOT NULL,
    theme_id bigint NOT NULL,
    CONSTRAINT partnerships_interest_as_of_check CHECK ((((as_of)::text = ''::text) OR ((as_of)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_interest ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_interest_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_interest_sources (
    id bigint NOT NULL,
    interest_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_interest_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_interest_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_notice (
    id bigint NOT NULL,
    kind character varying(14) NOT NULL,
    text character varying(400) NOT NULL,
    text_fr character varying(400),
    text_ko character varying(400),
    looking_in character varying(2) NOT NULL,
    stated_on character varying(10) NOT NULL,
    closed_on character varying(10) NOT NULL,
    outcome character varying(300) NOT NULL,
    outcome_fr character varying(300),
    outcome_ko character varying(300),
    organisation_id bigint NOT NULL,
    result_id bigint,
    CONSTRAINT partnerships_notice_closed_on_check CHECK ((((closed_on)::text = ''::text) OR ((closed_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_notice_stated_on_check CHECK ((((stated_on)::text = ''::text) OR ((stated_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_notice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_notice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_notice_sources (
    id bigint NOT NULL,
    notice_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_notice_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_notice_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_notice_themes (
    id bigint NOT NULL,
    notice_id bigint NOT NULL,
    theme_id bigint NOT NULL
);
ALTER TABLE public.partnerships_notice_themes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_notice_themes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_organisation (
    id bigint NOT NULL,
    search_text text NOT NULL,
    search_grams character varying(4)[] NOT NULL,
    slug character varying(120) NOT NULL,
    former_slugs character varying(120)[] NOT NULL,
    visibility character varying(8) NOT NULL,
    visible_from date,
    original_language character varying(2) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    sort_key_fr character varying(200) NOT NULL,
    sort_key_ko character varying(200) NOT NULL,
    country character varying(2) NOT NULL,
    kind character varying(24) NOT NULL,
    kind_note character varying(200) NOT NULL,
    kind_note_fr character varying(200),
    kind_note_ko character varying(200),
    name character varying(120) NOT NULL,
    name_fr character varying(120),
    name_ko character varying(120),
    official_name character varying(200) NOT NULL,
    official_name_fr character varying(200),
    official_name_ko character varying(200),
    romanisation character varying(120) NOT NULL,
    aliases character varying(120)[] NOT NULL,
    hangul_confidence character varying(9) NOT NULL,
    is_listed boolean NOT NULL,
    succession character varying(8) NOT NULL,
    ended_on character varying(10) NOT NULL,
    latitude numeric(7,4),
    longitude numeric(7,4),
    website character varying(200) NOT NULL,
    summary character varying(300) NOT NULL,
    summary_fr character varying(300),
    summary_ko character varying(300),
    profile text NOT NULL,
    profile_fr text,
    profile_ko text,
    editor_note text NOT NULL,
    parent_id bigint,
    region_id bigint,
    successor_id bigint,
    CONSTRAINT organisation_country_known CHECK (((country)::text = ANY ((ARRAY['fr'::character varying, 'kr'::character varying, 'tg'::character varying, 'vn'::character varying, 'zz'::character varying])::text[]))),
    CONSTRAINT organisation_is_not_its_own_parent CHECK (((parent_id IS NULL) OR (NOT ((parent_id = id) AND (parent_id IS NOT NULL))))),
    CONSTRAINT organisation_is_not_its_own_successor CHECK (((successor_id IS NULL) OR (NOT ((successor_id = id) AND (successor_id IS NOT NULL))))),
    CONSTRAINT organisation_kind_known CHECK (((kind)::text = ANY ((ARRAY['region'::character varying, 'department'::character varying, 'metropole'::character varying, 'agglomeration'::character varying, 'commune'::character varying, 'arrondissement'::character varying, 'special-city'::character varying, 'metropolitan-city'::character varying, 'self-governing-city'::character varying, 'province'::character varying, 'self-governing-province'::character varying, 'city'::character varying, 'county'::character varying, 'district'::character varying, 'foreign-municipality'::character varying, 'economic-zone'::character varying, 'network'::character varying, 'ministry'::character varying, 'embassy'::character varying, 'parliament'::character varying, 'agency'::character varying, 'university'::character varying, 'cluster'::character varying, 'association'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT organisation_place_is_on_earth CHECK ((((latitude IS NULL) AND (longitude IS NULL)) OR ((latitude IS NOT NULL) AND ((latitude >= ('-90'::integer)::numeric) AND (latitude <= (90)::numeric)) AND (longitude IS NOT NULL) AND ((longitude >= ('-180'::integer)::numeric) AND (longitude <= (180)::numeric))))),
    CONSTRAINT organisation_slug_is_ascii CHECK (((slug)::text ~ '^[a-z0-9]+(-{1,2}[a-z0-9]+)*$'::text)),
    CONSTRAINT organisation_visibility_known CHECK (((visibility)::text = ANY ((ARRAY['public'::character varying, 'members'::character varying, 'draft'::character varying])::text[]))),
    CONSTRAINT partnerships_organisation_ended_on_check CHECK ((((ended_on)::text = ''::text) OR ((ended_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_organisation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_organisation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_organisation_sources (
    id bigint NOT NULL,
    organisation_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_organisation_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_organisation_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_organisationlink (
    id bigint NOT NULL,
    label character varying(160) NOT NULL,
    label_fr character varying(160),
    label_ko character varying(160),
    url character varying(500) NOT NULL,
    organisation_id bigint NOT NULL
);
ALTER TABLE public.partnerships_organisationlink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_organisationlink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_partnership (
    id bigint NOT NULL,
    search_text text NOT NULL,
    search_grams character varying(4)[] NOT NULL,
    slug character varying(120) NOT NULL,
    former_slugs character varying(120)[] NOT NULL,
    visibility character varying(8) NOT NULL,
    visible_from date,
    original_language character varying(2) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    sort_key_fr character varying(200) NOT NULL,
    sort_key_ko character varying(200) NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    summary character varying(300) NOT NULL,
    summary_fr character varying(300),
    summary_ko character varying(300),
    description text NOT NULL,
    description_fr text,
    description_ko text,
    without_agreement character varying(12) NOT NULL,
    editor_note text NOT NULL,
    kind character varying(21) NOT NULL,
    status character varying(10) NOT NULL,
    status_on character varying(10) NOT NULL,
    started_on character varying(10) NOT NULL,
    names_fr text NOT NULL,
    names_ko text NOT NULL,
    CONSTRAINT partnership_slug_is_ascii CHECK (((slug)::text ~ '^[a-z0-9]+(-{1,2}[a-z0-9]+)*$'::text)),
    CONSTRAINT partnership_visibility_known CHECK (((visibility)::text = ANY ((ARRAY['public'::character varying, 'members'::character varying, 'draft'::character varying])::text[]))),
    CONSTRAINT partnerships_partnership_started_on_check CHECK ((((started_on)::text = ''::text) OR ((started_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_partnership_status_on_check CHECK ((((status_on)::text = ''::text) OR ((status_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_partnership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_partnership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_partnership_sources (
    id bigint NOT NULL,
    partnership_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_partnership_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_partnership_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_party (
    id bigint NOT NULL,
    role character varying(11) NOT NULL,
    side character varying(5) NOT NULL,
    "position" smallint NOT NULL,
    organisation_id bigint NOT NULL,
    partnership_id bigint NOT NULL,
    CONSTRAINT partnerships_party_position_check CHECK (("position" >= 0)),
    CONSTRAINT party_side_known CHECK (((side)::text = ANY ((ARRAY['fr'::character varying, 'kr'::character varying, 'other'::character varying])::text[])))
);
ALTER TABLE public.partnerships_party ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_party_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_person (
    id bigint NOT NULL,
    family_name character varying(80) NOT NULL,
    given_name character varying(80) NOT NULL,
    native_name character varying(80) NOT NULL,
    family_name_first boolean NOT NULL,
    spellings character varying(120)[] NOT NULL,
    visibility character varying(8) NOT NULL,
    email character varying(254) NOT NULL,
    telephone character varying(40) NOT NULL
);
ALTER TABLE public.partnerships_person ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_source (
    id bigint NOT NULL,
    key character varying(50) NOT NULL,
    title character varying(200) NOT NULL,
    title_fr character varying(200),
    title_ko character varying(200),
    kind character varying(10) NOT NULL,
    dated_on character varying(10) NOT NULL,
    url character varying(200) NOT NULL,
    CONSTRAINT partnerships_source_dated_on_check CHECK ((((dated_on)::text = ''::text) OR ((dated_on)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_statement (
    id bigint NOT NULL,
    subject character varying(9) NOT NULL,
    text character varying(400) NOT NULL,
    text_fr character varying(400),
    text_ko character varying(400),
    stage character varying(10) NOT NULL,
    as_of character varying(10) NOT NULL,
    as_of_end character varying(10) NOT NULL,
    is_retained boolean NOT NULL,
    is_disputed boolean NOT NULL,
    partnership_id bigint NOT NULL,
    CONSTRAINT partnerships_statement_as_of_check CHECK ((((as_of)::text = ''::text) OR ((as_of)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text))),
    CONSTRAINT partnerships_statement_as_of_end_check CHECK ((((as_of_end)::text = ''::text) OR ((as_of_end)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_statement ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_statement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_statement_sources (
    id bigint NOT NULL,
    statement_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_statement_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_statement_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_theme (
    id bigint NOT NULL,
    slug character varying(50) NOT NULL,
    name character varying(80) NOT NULL,
    name_fr character varying(80),
    name_ko character varying(80),
    "position" smallint NOT NULL,
    parent_id bigint,
    CONSTRAINT partnerships_theme_position_check CHECK (("position" >= 0)),
    CONSTRAINT theme_is_not_its_own_parent CHECK (((parent_id IS NULL) OR (NOT ((parent_id = id) AND (parent_id IS NOT NULL)))))
);
ALTER TABLE public.partnerships_theme ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_theme_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_themelink (
    id bigint NOT NULL,
    nature character varying(6) NOT NULL,
    as_of character varying(10) NOT NULL,
    partnership_id bigint NOT NULL,
    theme_id bigint NOT NULL,
    CONSTRAINT partnerships_themelink_as_of_check CHECK ((((as_of)::text = ''::text) OR ((as_of)::text ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'::text)))
);
ALTER TABLE public.partnerships_themelink ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_themelink_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.partnerships_themelink_sources (
    id bigint NOT NULL,
    themelink_id bigint NOT NULL,
    source_id bigint NOT NULL
);
ALTER TABLE public.partnerships_themelink_sources ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partnerships_themelink_sources_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);
CREATE TABLE public.proposals_proposal (
    id bigint NOT NULL,
    kind character varying(7) NOT NULL,
    "values" jsonb NOT NULL,
    before jsonb NOT NULL,
    message text NOT NULL,
    state character varying(9) NOT NULL,
    reply text NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    decided_at timestamp with time zone,
    author_id bigint,
    decider_id bigint,
    event_id bigint,
    organisation_id bigint NOT NULL,
    CONSTRAINT proposal_decided_was_sent CHECK ((((state)::text = 'draft'::text) OR (sent_at IS NOT NULL))),
    CONSTRAINT proposal_decision_has_its_day CHECK ((((state)::text = ANY ((ARRAY['draft'::character varying, 'sent'::character varying])::text[])) OR (decided_at IS NOT NULL))),
    CONSTRAINT proposal_kind_known CHECK (((kind)::text = ANY ((ARRAY['profile'::character varying, 'contact'::character varying, 'event'::character varying])::text[]))),
    CONSTRAINT proposals_proposal_version_check CHECK ((version >= 0))
);
ALTER TABLE public.proposals_proposal ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.proposals_proposal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.translations_term (
    id bigint NOT NULL,
    french character varying(120) NOT NULL,
    korean character varying(120) NOT NULL,
    other_forms character varying(120)[] NOT NULL,
    note character varying(300) NOT NULL
);
ALTER TABLE public.translations_term ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.translations_term_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.translations_text (
    id bigint NOT NULL,
    model character varying(60) NOT NULL,
    object_id bigint NOT NULL,
    field character varying(40) NOT NULL,
    owner_model character varying(60) NOT NULL,
    owner_id bigint NOT NULL,
    source character varying(2) NOT NULL,
    source_text text NOT NULL,
    source_changed_at timestamp with time zone NOT NULL,
    seen_source text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    state character varying(8) NOT NULL,
    checked_at timestamp with time zone,
    checked_by_id bigint,
    CONSTRAINT text_state_known CHECK (((state)::text = ANY ((ARRAY['missing'::character varying, 'stale'::character varying, 'draft'::character varying, 'to-check'::character varying, 'checked'::character varying])::text[])))
);
ALTER TABLE public.translations_text ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.translations_text_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
INSERT INTO public.account_emailaddress (id, email, verified, "primary", user_id) VALUES
	(1, 'paul.tisserand@nice.example', false, false, 4);
INSERT INTO public.accounts_invitation (id, email, role, language, key, created_at, expires_at, accepted_at, invited_by_id, organisation_id) VALUES
	(1, 'claire.fontaine@cuf.example', 'secretariat', 'fr', 'AqTB5Ze1up05fPZk4fUz9dqgE3oXAUB-g5PADngcC4Y', '2026-12-01 03:29:52.256139+01', '2026-12-15 03:29:52.248782+01', '2026-12-01 03:29:52.660982+01', 1, NULL),
	(2, 'seoyeon.han@gaok.example', 'korean-editor', 'ko', 'Y649IV4khTInjHI6ovDrvjYMemtfNfse3l7GN8IHqf8', '2026-12-01 03:29:53.275597+01', '2026-12-15 03:29:53.268962+01', '2026-12-01 03:29:53.64342+01', 1, NULL),
	(3, 'paul.tisserand@nice.example', 'collectivity-editor', 'fr', 'vifuxIPT6W8gely_WjJA5pJb3_QwqPlb7QoZQlyB0V8', '2026-12-01 03:29:53.826852+01', '2026-12-15 03:29:53.815518+01', '2026-12-01 03:29:54.123801+01', 2, 9),
	(4, 'dohyun.yun@muju.example', 'collectivity-editor', 'ko', 'nhM1lSOr_S7X1FuldiMbbEjBHwVIqLbq2E6wLpkfhuQ', '2026-12-01 03:29:54.192898+01', '2026-12-15 03:29:54.185065+01', '2026-12-01 03:29:54.578469+01', 3, 15),
	(5, 'ines.marchand@membre.example', 'member', 'fr', '8bO10d6B1zUZ8yWcaKzJkWN25GWqwpPo4c1dCXCiLks', '2026-12-01 03:29:54.652025+01', '2026-12-15 03:29:54.641992+01', '2026-12-01 03:29:55.016006+01', 2, NULL),
	(6, 'ancien.collegue@membre.example', 'member', 'fr', '0uFckYSoW9lGUy2zER2N63q0rGP-F5QOILScoPfF8nY', '2026-12-01 03:29:55.096123+01', '2026-12-15 03:29:55.090712+01', '2026-12-01 03:29:55.443062+01', 2, NULL),
	(7, 'zoe.perrin@membre.example', 'member', 'fr', 'EjpSk8Xa1ZPsLFBiqAw3PJQ85YKtGp43jApe0AcXUro', '2026-12-01 03:30:08.500381+01', '2026-12-15 03:30:08.493068+01', NULL, 2, NULL);
INSERT INTO public.accounts_user (id, password, last_login, is_superuser, first_name, last_name, is_staff, is_active, date_joined, email, language, role, wants_mail, organisation_id) VALUES
	(1, 'pbkdf2_sha256$1000000$2PpC6PpBHs1N2sIqU7Cuu2$ZhY/xAO8pK/UfBF7on16dcul/EflHPKL7XX0O+sdW7w=', '2026-12-01 03:29:51.974298+01', true, '', '', true, true, '2026-12-01 03:29:50.732529+01', 'administration@portail.example', 'fr', 'member', true, NULL),
	(2, 'pbkdf2_sha256$1000000$j1z7nrx1wDOuItBd9nW86n$YhmB1TgD2Fweu7Fjkp+ibWuJVEXfYYwUnvF4l4IUpLQ=', '2026-12-01 03:29:53.216135+01', false, 'Claire', 'Fontaine', true, true, '2026-12-01 03:29:52.279907+01', 'claire.fontaine@cuf.example', 'fr', 'secretariat', true, NULL),
	(3, 'pbkdf2_sha256$1000000$SXaTDcNnPyrqwmVV32kCxN$/7gPEV4N69liHiRk9T8G7MVyUmnr4t+iMdyybo2/fgk=', '2026-12-01 03:29:53.647968+01', false, '서연', '한', true, true, '2026-12-01 03:29:53.306123+01', 'seoyeon.han@gaok.example', 'ko', 'korean-editor', true, NULL),
	(4, 'pbkdf2_sha256$1000000$9EkjERDylGPzs39S0IQ68B$tzplS8XB+3CO/n9sdeAfq5mxFl61wm4SyarJOvigVNg=', '2026-12-01 03:29:54.126976+01', false, 'Paul', 'Tisserand', false, true, '2026-12-01 03:29:53.842515+01', 'paul.tisserand@nice.example', 'fr', 'collectivity-editor', true, 9),
	(5, 'pbkdf2_sha256$1000000$a1QElcOXwH4xM7nMMKj5gN$7r4dpWTV9MUXdkIX/1QEAMnkyREGSdcnMR9ZH0gPr/o=', '2026-12-01 03:29:54.5826+01', false, '도현', '윤', false, true, '2026-12-01 03:29:54.211118+01', 'dohyun.yun@muju.example', 'ko', 'collectivity-editor', true, 15),
	(7, 'pbkdf2_sha256$1000000$moja1nRssWSkkRSGDSqvmO$upcEX1WnKZQahYtx8PPgFNGN3Jm5IJc12gAGSga2QTc=', '2026-12-01 03:29:55.445985+01', false, 'Ancien', 'Collègue', false, false, '2026-12-01 03:29:55.112807+01', 'ancien.collegue@membre.example', 'fr', 'member', true, NULL),
	(6, 'pbkdf2_sha256$1000000$4Va2EYtPH5OJXSgDJPLgBj$JgjmqnFPGQNnEOhO/7lLrUOKYMJD5MvXpMJAD7bB2f4=', '2026-12-01 03:29:55.020284+01', false, 'Inès-Marie', 'Marchand', false, true, '2026-12-01 03:29:54.667173+01', 'ines.marchand@membre.example', 'fr', 'member', false, NULL);
INSERT INTO public.accounts_user_groups (id, user_id, group_id) VALUES
	(1, 1, 4),
	(2, 2, 1),
	(3, 3, 2),
	(4, 4, 3),
	(5, 5, 3),
	(6, 6, 4),
	(7, 7, 4);
INSERT INTO public.auth_group (id, name) VALUES
	(1, 'secretariat'),
	(2, 'korean-editor'),
	(3, 'collectivity-editor'),
	(4, 'member');
INSERT INTO public.auth_group_permissions (id, group_id, permission_id) VALUES
	(1, 1, 48),
	(2, 1, 49),
	(3, 1, 50),
	(4, 1, 51),
	(5, 1, 52),
	(6, 2, 49),
	(7, 2, 50),
	(8, 2, 51),
	(9, 2, 52),
	(10, 1, 56),
	(11, 1, 54),
	(12, 1, 57),
	(13, 1, 58),
	(14, 1, 59),
	(15, 1, 60),
	(16, 1, 61),
	(17, 1, 62),
	(18, 1, 63),
	(19, 1, 64),
	(20, 1, 65),
	(21, 1, 66),
	(22, 1, 67),
	(23, 1, 68),
	(24, 1, 73),
	(25, 1, 74),
	(26, 1, 75),
	(27, 1, 76),
	(28, 1, 89),
	(29, 1, 90),
	(30, 1, 91),
	(31, 1, 92),
	(32, 1, 101),
	(33, 1, 102),
	(34, 1, 103),
	(35, 1, 104),
	(36, 1, 105),
	(37, 1, 106),
	(38, 1, 107),
	(39, 1, 108),
	(40, 2, 57),
	(41, 2, 58),
	(42, 2, 59),
	(43, 2, 60),
	(44, 2, 61),
	(45, 2, 64),
	(46, 2, 65),
	(47, 2, 66),
	(48, 2, 67),
	(49, 2, 68),
	(50, 2, 74),
	(51, 2, 76),
	(52, 2, 92),
	(53, 2, 102),
	(54, 2, 104),
	(55, 2, 105),
	(56, 2, 106),
	(57, 2, 107),
	(58, 2, 108),
	(59, 1, 129),
	(60, 1, 130),
	(61, 1, 131),
	(62, 1, 132),
	(63, 1, 137),
	(64, 1, 138),
	(65, 1, 139),
	(66, 1, 140),
	(67, 1, 141),
	(68, 1, 142),
	(69, 1, 143),
	(70, 1, 144),
	(71, 2, 129),
	(72, 2, 130),
	(73, 2, 131),
	(74, 2, 132),
	(75, 2, 137),
	(76, 2, 138),
	(77, 2, 139),
	(78, 2, 140),
	(79, 2, 142),
	(80, 2, 143),
	(81, 2, 144),
	(82, 1, 160),
	(83, 1, 161),
	(84, 1, 162),
	(85, 1, 163),
	(86, 1, 164),
	(87, 1, 153),
	(88, 1, 154),
	(89, 1, 155),
	(90, 1, 156),
	(91, 1, 157),
	(92, 1, 158),
	(93, 1, 159),
	(94, 2, 160),
	(95, 2, 162),
	(96, 2, 164),
	(97, 2, 154),
	(98, 2, 156),
	(99, 2, 158),
	(100, 1, 176),
	(101, 1, 173),
	(102, 1, 174),
	(103, 1, 175),
	(104, 2, 176),
	(105, 2, 173),
	(106, 2, 174),
	(107, 2, 175),
	(108, 1, 186),
	(109, 1, 188),
	(110, 2, 186),
	(111, 2, 188),
	(112, 1, 192),
	(113, 1, 189),
	(114, 1, 190),
	(115, 1, 191),
	(116, 2, 192),
	(117, 2, 189),
	(118, 2, 190);
INSERT INTO public.auth_permission (id, name, content_type_id, codename) VALUES
	(1, 'Can add log entry', 1, 'add_logentry'),
	(2, 'Can change log entry', 1, 'change_logentry'),
	(3, 'Can delete log entry', 1, 'delete_logentry'),
	(4, 'Can view log entry', 1, 'view_logentry'),
	(5, 'Can add permission', 2, 'add_permission'),
	(6, 'Can change permission', 2, 'change_permission'),
	(7, 'Can delete permission', 2, 'delete_permission'),
	(8, 'Can view permission', 2, 'view_permission'),
	(9, 'Can add group', 3, 'add_group'),
	(10, 'Can change group', 3, 'change_group'),
	(11, 'Can delete group', 3, 'delete_group'),
	(12, 'Can view group', 3, 'view_group'),
	(13, 'Can add content type', 4, 'add_contenttype'),
	(14, 'Can change content type', 4, 'change_contenttype'),
	(15, 'Can delete content type', 4, 'delete_contenttype'),
	(16, 'Can view content type', 4, 'view_contenttype'),
	(17, 'Can add session', 5, 'add_session'),
	(18, 'Can change session', 5, 'change_session'),
	(19, 'Can delete session', 5, 'delete_session'),
	(20, 'Can view session', 5, 'view_session'),
	(21, 'Can add email address', 6, 'add_emailaddress'),
	(22, 'Can change email address', 6, 'change_emailaddress'),
	(23, 'Can delete email address', 6, 'delete_emailaddress'),
	(24, 'Can view email address', 6, 'view_emailaddress'),
	(25, 'Can add email confirmation', 7, 'add_emailconfirmation'),
	(26, 'Can change email confirmation', 7, 'change_emailconfirmation'),
	(27, 'Can delete email confirmation', 7, 'delete_emailconfirmation'),
	(28, 'Can view email confirmation', 7, 'view_emailconfirmation'),
	(29, 'Can add authenticator', 8, 'add_authenticator'),
	(30, 'Can change authenticator', 8, 'change_authenticator'),
	(31, 'Can delete authenticator', 8, 'delete_authenticator'),
	(32, 'Can view authenticator', 8, 'view_authenticator'),
	(33, 'Can add context', 9, 'add_context'),
	(34, 'Can change context', 9, 'change_context'),
	(35, 'Can delete context', 9, 'delete_context'),
	(36, 'Can view context', 9, 'view_context'),
	(37, 'Can add events', 10, 'add_events'),
	(38, 'Can change events', 10, 'change_events'),
	(39, 'Can delete events', 10, 'delete_events'),
	(40, 'Can view events', 10, 'view_events'),
	(41, 'Can add middleware events', 11, 'add_middlewareevents'),
	(42, 'Can change middleware events', 11, 'change_middlewareevents'),
	(43, 'Can delete middleware events', 11, 'delete_middlewareevents'),
	(44, 'Can view middleware events', 11, 'view_middlewareevents'),
	(45, 'Can add user', 13, 'add_user'),
	(46, 'Can change user', 13, 'change_user'),
	(47, 'Can delete user', 13, 'delete_user'),
	(48, 'Can view user', 13, 'view_user'),
	(49, 'Can add invitation', 14, 'add_invitation'),
	(50, 'Can change invitation', 14, 'change_invitation'),
	(51, 'Can delete invitation', 14, 'delete_invitation'),
	(52, 'Can view invitation', 14, 'view_invitation'),
	(53, 'Can add e-mail', 15, 'add_message'),
	(54, 'Can change e-mail', 15, 'change_message'),
	(55, 'Can delete e-mail', 15, 'delete_message'),
	(56, 'Can view e-mail', 15, 'view_message'),
	(57, 'Can add person', 16, 'add_person'),
	(58, 'Can change person', 16, 'change_person'),
	(59, 'Can delete person', 16, 'delete_person'),
	(60, 'Can view person', 16, 'view_person'),
	(61, 'Can add source', 17, 'add_source'),
	(62, 'Can change source', 17, 'change_source'),
	(63, 'Can delete source', 17, 'delete_source'),
	(64, 'Can view source', 17, 'view_source'),
	(65, 'Can add organisation', 18, 'add_organisation'),
	(66, 'Can change organisation', 18, 'change_organisation'),
	(67, 'Can delete organisation', 18, 'delete_organisation'),
	(68, 'Can view organisation', 18, 'view_organisation'),
	(69, 'Can add link', 19, 'add_organisationlink'),
	(70, 'Can change link', 19, 'change_organisationlink'),
	(71, 'Can delete link', 19, 'delete_organisationlink'),
	(72, 'Can view link', 19, 'view_organisationlink'),
	(73, 'Can add partnership', 20, 'add_partnership'),
	(74, 'Can change partnership', 20, 'change_partnership'),
	(75, 'Can delete partnership', 20, 'delete_partnership'),
	(76, 'Can view partnership', 20, 'view_partnership'),
	(77, 'Can add former parent', 21, 'add_formerparent'),
	(78, 'Can change former parent', 21, 'change_formerparent'),
	(79, 'Can delete former parent', 21, 'delete_formerparent'),
	(80, 'Can view former parent', 21, 'view_formerparent'),
	(81, 'Can add former name', 22, 'add_formername'),
	(82, 'Can change former name', 22, 'change_formername'),
	(83, 'Can delete former name', 22, 'delete_formername'),
	(84, 'Can view former name', 22, 'view_formername'),
	(85, 'Can add figure', 23, 'add_figure'),
	(86, 'Can change figure', 23, 'change_figure'),
	(87, 'Can delete figure', 23, 'delete_figure'),
	(88, 'Can view figure', 23, 'view_figure'),
	(89, 'Can add exchange', 24, 'add_exchange'),
	(90, 'Can change exchange', 24, 'change_exchange'),
	(91, 'Can delete exchange', 24, 'delete_exchange'),
	(92, 'Can view exchange', 24, 'view_exchange'),
	(93, 'Can add agreement', 25, 'add_agreement'),
	(94, 'Can change agreement', 25, 'change_agreement'),
	(95, 'Can delete agreement', 25, 'delete_agreement'),
	(96, 'Can view agreement', 25, 'view_agreement'),
	(97, 'Can add statement', 26, 'add_statement'),
	(98, 'Can change statement', 26, 'change_statement'),
	(99, 'Can delete statement', 26, 'delete_statement'),
	(100, 'Can view statement', 26, 'view_statement'),
	(101, 'Can add theme', 27, 'add_theme'),
	(102, 'Can change theme', 27, 'change_theme'),
	(103, 'Can delete theme', 27, 'delete_theme'),
	(104, 'Can view theme', 27, 'view_theme'),
	(105, 'Can add notice', 28, 'add_notice'),
	(106, 'Can change notice', 28, 'change_notice'),
	(107, 'Can delete notice', 28, 'delete_notice'),
	(108, 'Can view notice', 28, 'view_notice'),
	(109, 'Can add theme', 29, 'add_interest'),
	(110, 'Can change theme', 29, 'change_interest'),
	(111, 'Can delete theme', 29, 'delete_interest'),
	(112, 'Can view theme', 29, 'view_interest'),
	(113, 'Can add theme', 30, 'add_themelink'),
	(114, 'Can change theme', 30, 'change_themelink'),
	(115, 'Can delete theme', 30, 'delete_themelink'),
	(116, 'Can view theme', 30, 'view_themelink'),
	(117, 'Can add identifier', 31, 'add_identifier'),
	(118, 'Can change identifier', 31, 'change_identifier'),
	(119, 'Can delete identifier', 31, 'delete_identifier'),
	(120, 'Can view identifier', 31, 'view_identifier'),
	(121, 'Can add party', 32, 'add_party'),
	(122, 'Can change party', 32, 'change_party'),
	(123, 'Can delete party', 32, 'delete_party'),
	(124, 'Can view party', 32, 'view_party'),
	(125, 'Can add person to speak to', 33, 'add_contact'),
	(126, 'Can change person to speak to', 33, 'change_contact'),
	(127, 'Can delete person to speak to', 33, 'delete_contact'),
	(128, 'Can view person to speak to', 33, 'view_contact'),
	(129, 'Can add event', 34, 'add_event'),
	(130, 'Can change event', 34, 'change_event'),
	(131, 'Can delete event', 34, 'delete_event'),
	(132, 'Can view event', 34, 'view_event'),
	(133, 'Can add agenda item', 35, 'add_agendaitem'),
	(134, 'Can change agenda item', 35, 'change_agendaitem'),
	(135, 'Can delete agenda item', 35, 'delete_agendaitem'),
	(136, 'Can view agenda item', 35, 'view_agendaitem'),
	(137, 'Can add meeting', 36, 'add_meeting'),
	(138, 'Can change meeting', 36, 'change_meeting'),
	(139, 'Can delete meeting', 36, 'delete_meeting'),
	(140, 'Can view meeting', 36, 'view_meeting'),
	(141, 'Can add decision or follow-up', 37, 'add_decision'),
	(142, 'Can change decision or follow-up', 37, 'change_decision'),
	(143, 'Can delete decision or follow-up', 37, 'delete_decision'),
	(144, 'Can view decision or follow-up', 37, 'view_decision'),
	(145, 'Can add attendance', 38, 'add_attendance'),
	(146, 'Can change attendance', 38, 'change_attendance'),
	(147, 'Can delete attendance', 38, 'delete_attendance'),
	(148, 'Can view attendance', 38, 'view_attendance'),
	(149, 'Can add annex', 39, 'add_annex'),
	(150, 'Can change annex', 39, 'change_annex'),
	(151, 'Can delete annex', 39, 'delete_annex'),
	(152, 'Can view annex', 39, 'view_annex'),
	(153, 'Can add group', 40, 'add_group'),
	(154, 'Can change group', 40, 'change_group'),
	(155, 'Can delete group', 40, 'delete_group'),
	(156, 'Can view group', 40, 'view_group'),
	(157, 'Can add institution', 41, 'add_institution'),
	(158, 'Can change institution', 41, 'change_institution'),
	(159, 'Can delete institution', 41, 'delete_institution'),
	(160, 'Can view institution', 41, 'view_institution'),
	(161, 'Can add roadmap', 42, 'add_roadmap'),
	(162, 'Can change roadmap', 42, 'change_roadmap'),
	(163, 'Can delete roadmap', 42, 'delete_roadmap'),
	(164, 'Can view roadmap', 42, 'view_roadmap'),
	(165, 'Can add step of the roadmap', 43, 'add_roadmapstep'),
	(166, 'Can change step of the roadmap', 43, 'change_roadmapstep'),
	(167, 'Can delete step of the roadmap', 43, 'delete_roadmapstep'),
	(168, 'Can view step of the roadmap', 43, 'view_roadmapstep'),
	(169, 'Can add mandate', 44, 'add_mandate'),
	(170, 'Can change mandate', 44, 'change_mandate'),
	(171, 'Can delete mandate', 44, 'delete_mandate'),
	(172, 'Can view mandate', 44, 'view_mandate'),
	(173, 'Can add piece of news', 45, 'add_article'),
	(174, 'Can change piece of news', 45, 'change_article'),
	(175, 'Can delete piece of news', 45, 'delete_article'),
	(176, 'Can view piece of news', 45, 'view_article'),
	(177, 'Can add attached document', 46, 'add_attachment'),
	(178, 'Can change attached document', 46, 'change_attachment'),
	(179, 'Can delete attached document', 46, 'delete_attachment'),
	(180, 'Can view attached document', 46, 'view_attachment'),
	(181, 'Can add picture', 47, 'add_picture'),
	(182, 'Can change picture', 47, 'change_picture'),
	(183, 'Can delete picture', 47, 'delete_picture'),
	(184, 'Can view picture', 47, 'view_picture'),
	(185, 'Can add proposal', 48, 'add_proposal'),
	(186, 'Can change proposal', 48, 'change_proposal'),
	(187, 'Can delete proposal', 48, 'delete_proposal'),
	(188, 'Can view proposal', 48, 'view_proposal'),
	(189, 'Can add term', 49, 'add_term'),
	(190, 'Can change term', 49, 'change_term'),
	(191, 'Can delete term', 49, 'delete_term'),
	(192, 'Can view term', 49, 'view_term'),
	(193, 'Can add text', 50, 'add_text'),
	(194, 'Can change text', 50, 'change_text'),
	(195, 'Can delete text', 50, 'delete_text'),
	(196, 'Can view text', 50, 'view_text');
INSERT INTO public.django_admin_log (id, action_time, object_id, object_repr, action_flag, change_message, content_type_id, user_id) VALUES
	(1, '2026-12-01 03:29:52.266412+01', '1', 'claire.fontaine@cuf.example', 1, '[{"added": {}}]', 14, 1),
	(2, '2026-12-01 03:29:53.295659+01', '2', 'seoyeon.han@gaok.example', 1, '[{"added": {}}]', 14, 1),
	(3, '2026-12-01 03:29:53.833567+01', '3', 'paul.tisserand@nice.example', 1, '[{"added": {}}]', 14, 2),
	(4, '2026-12-01 03:29:54.199502+01', '4', 'dohyun.yun@muju.example', 1, '[{"added": {}}]', 14, 3),
	(5, '2026-12-01 03:29:54.65683+01', '5', 'ines.marchand@membre.example', 1, '[{"added": {}}]', 14, 2),
	(6, '2026-12-01 03:29:55.10172+01', '6', 'ancien.collegue@membre.example', 1, '[{"added": {}}]', 14, 2),
	(7, '2026-12-01 03:29:55.685947+01', '2', 'Des lycéens rouennais à Jeju', 1, '[{"added": {}}, {"added": {"name": "picture", "object": "Des \u00e9l\u00e8ves au bord de la mer"}}, {"added": {"name": "attached document", "object": "Programme du s\u00e9jour"}}]', 45, 2),
	(8, '2026-12-01 03:29:55.968401+01', '2', 'Des lycéens rouennais à Jeju', 2, '[{"changed": {"fields": ["Texte [fran\u00e7ais]"]}}, {"changed": {"name": "picture", "object": "Des \u00e9l\u00e8ves au bord de la mer", "fields": ["Image file"]}}]', 45, 2),
	(9, '2026-12-01 03:29:56.062305+01', '3', 'Brouillon : le festival des jardins se prépare', 1, '[{"added": {}}, {"added": {"name": "picture", "object": "Un jardin en hiver"}}]', 45, 2),
	(10, '2026-12-01 03:29:56.166966+01', '4', 'L’appel à projets du printemps est ouvert', 1, '[{"added": {}}, {"added": {"name": "attached document", "object": "R\u00e8glement de l\u2019appel"}}]', 45, 2),
	(11, '2026-12-01 03:29:56.248012+01', '5', 'Aux membres : préparer la mission d’automne', 1, '[{"added": {}}, {"added": {"name": "attached document", "object": "Note de pr\u00e9paration"}}, {"added": {"name": "attached document", "object": "Note de pr\u00e9paration"}}]', 45, 2),
	(12, '2026-12-01 03:29:56.381652+01', '6', 'Une nouvelle publiée par erreur', 1, '[{"added": {}}, {"added": {"name": "picture", "object": "Une affiche"}}, {"added": {"name": "attached document", "object": "Dossier retir\u00e9"}}]', 45, 2),
	(13, '2026-12-01 03:29:56.395629+01', '6', 'Une nouvelle publiée par erreur', 3, '', 45, 2),
	(14, '2026-12-01 03:29:56.521447+01', '7', 'Un jumelage fêté au bord du lac', 1, '[{"added": {}}, {"added": {"name": "attached document", "object": "Discours d\u2019ouverture"}}]', 45, 2),
	(15, '2026-12-01 03:29:56.696936+01', '7', 'Un jumelage fêté au bord du lac', 2, '[{"changed": {"fields": ["Texte [fran\u00e7ais]"]}}, {"deleted": {"name": "attached document", "object": "Discours d\u2019ouverture"}}]', 45, 2),
	(16, '2026-12-01 03:29:56.797933+01', '7', 'Un jumelage fêté au bord du lac', 2, 'Version antérieure rétablie.', 45, 2),
	(17, '2026-12-01 03:29:56.939982+01', '8', 'Une exposition de céramique voyage', 1, '[{"added": {}}, {"added": {"name": "attached document", "object": "Liste des pi\u00e8ces"}}]', 45, 2),
	(18, '2026-12-01 03:29:57.110292+01', '8', 'Une exposition de céramique voyage encore', 2, '[{"changed": {"fields": ["Titre [fran\u00e7ais]"]}}, {"deleted": {"name": "attached document", "object": "Liste des pi\u00e8ces"}}]', 45, 2),
	(19, '2026-12-01 03:29:57.130271+01', '8', 'Une exposition de céramique voyage encore', 2, '[{"changed": {"fields": ["visibility"]}}]', 45, 2),
	(20, '2026-12-01 03:29:57.150282+01', '8', 'Une exposition de céramique voyage encore', 2, '[{"changed": {"fields": ["visibility"]}}]', 45, 2),
	(21, '2026-12-01 03:29:57.548757+01', '16', 'Conférence sur les ports jumelés', 1, '[{"added": {}}]', 34, 2),
	(22, '2026-12-01 03:29:57.783149+01', '16', 'Conférence sur les ports jumelés', 2, '[{"changed": {"fields": ["Lieu [fran\u00e7ais]"]}}]', 34, 2),
	(23, '2026-12-01 03:29:58.007363+01', '16', 'Conférence sur les ports jumelés', 2, '[{"changed": {"fields": ["State"]}}]', 34, 2),
	(24, '2026-12-01 03:29:58.20779+01', '17', 'Journée des écoles partenaires', 1, '[{"added": {}}]', 34, 2),
	(25, '2026-12-01 03:29:58.411427+01', '18', 'Journée des écoles partenaires, nouvelle date', 1, '[{"added": {}}]', 34, 2),
	(26, '2026-12-01 03:29:58.900099+01', '17', 'Journée des écoles partenaires', 2, '[{"changed": {"fields": ["State", "Postponed to"]}}]', 34, 2),
	(27, '2026-12-01 03:29:59.109878+01', '19', 'Visite de repérage, à confirmer', 1, '[{"added": {}}]', 34, 2),
	(28, '2026-12-01 03:29:59.319868+01', '20', 'Atelier de cuisine coréenne', 1, '[{"added": {}}]', 34, 2),
	(29, '2026-12-01 03:29:59.3556+01', '20', 'Atelier de cuisine coréenne', 3, '', 34, 2),
	(30, '2026-12-01 03:29:59.448373+01', '20', 'Atelier de cuisine coréenne', 2, 'Remis en place depuis la corbeille.', 34, 2),
	(31, '2026-12-01 03:29:59.6814+01', '7', '7e Forum de l’action internationale des collectivités', 2, '[{"changed": {"fields": ["En une phrase [fran\u00e7ais]"]}}]', 34, 2),
	(32, '2026-12-01 03:29:59.746796+01', '71', 'Anaïs Morel', 1, '[{"added": {}}]', 16, 2),
	(33, '2026-12-01 03:29:59.81337+01', '72', 'Bastien Lefort', 1, '[{"added": {}}]', 16, 2),
	(34, '2026-12-01 03:29:59.875861+01', '73', 'Odile Pruvost', 1, '[{"added": {}}]', 16, 2),
	(35, '2026-12-01 03:30:00.730866+01', '21', 'Réunion de rentrée du groupe', 1, '[{"added": {}}, {"added": {"name": "agenda item", "object": "Calendrier de l\u2019ann\u00e9e"}}, {"added": {"name": "decision or follow-up", "object": "Envoyer le calendrier aux collectivit\u00e9s."}}, {"added": {"name": "attendance", "object": "Ana\u00efs Morel"}}, {"added": {"name": "attendance", "object": "Bastien Lefort"}}, {"added": {"name": "attendance", "object": "Odile Pruvost"}}, {"added": {"name": "annex", "object": "Calendrier adopt\u00e9"}}]', 36, 2),
	(36, '2026-12-01 03:30:01.198479+01', '22', 'Réunion d’hiver du groupe', 1, '[{"added": {}}, {"added": {"name": "agenda item", "object": "Retour des collectivit\u00e9s"}}, {"added": {"name": "decision or follow-up", "object": "Relancer les collectivit\u00e9s sans r\u00e9ponse."}}, {"added": {"name": "attendance", "object": "Odile Pruvost"}}, {"added": {"name": "annex", "object": "Projet de budget"}}, {"added": {"name": "annex", "object": "Projet de budget"}}]', 36, 2),
	(37, '2026-12-01 03:30:02.054383+01', '23', 'Réunion saisie deux fois', 1, '[{"added": {}}, {"added": {"name": "agenda item", "object": "Point unique"}}, {"added": {"name": "attendance", "object": "Ana\u00efs Morel"}}, {"added": {"name": "annex", "object": "Feuille de pr\u00e9sence"}}]', 36, 2),
	(38, '2026-12-01 03:30:02.136493+01', '23', 'Réunion saisie deux fois', 3, '', 36, 2),
	(39, '2026-12-01 03:30:02.855191+01', '22', 'Réunion d’hiver du groupe-pays', 2, '[{"changed": {"fields": ["Titre [fran\u00e7ais]", "Address"]}}]', 36, 2),
	(40, '2026-12-01 03:30:03.742557+01', '6', 'Évian-du-Lac', 2, '[{"changed": {"fields": ["Nom usuel [fran\u00e7ais]", "Address"]}}]', 18, 2),
	(41, '2026-12-01 03:30:04.203903+01', '6', 'Évian-les-Sources', 2, '[{"changed": {"fields": ["Nom usuel [fran\u00e7ais]", "Nom officiel [fran\u00e7ais]", "Address"]}}, {"added": {"name": "former name", "object": "\u00c9vian-du-Lac"}}]', 18, 2),
	(42, '2026-12-01 03:30:04.558327+01', '2', 'Nice ⇄ Daejeon', 2, '[{"added": {"name": "agreement", "object": "Accord sur la mobilit\u00e9"}}]', 20, 2),
	(43, '2026-12-01 03:30:04.848542+01', '2', 'Nice ⇄ Daejeon', 2, '[{"changed": {"fields": ["En une phrase [fran\u00e7ais]"]}}]', 20, 2),
	(44, '2026-12-01 03:30:04.945316+01', '10', 'Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date', 2, 'Traduit : titre', 34, 2),
	(45, '2026-12-01 03:30:05.044454+01', '10', 'Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date', 2, 'Traduit : en une phrase', 34, 2),
	(46, '2026-12-01 03:30:05.41012+01', '10', 'Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date', 2, '[{"changed": {"fields": ["En une phrase [fran\u00e7ais]"]}}]', 34, 2),
	(47, '2026-12-01 03:30:05.468792+01', '12', 'Jeju', 2, 'Traduit : en une phrase', 18, 2),
	(48, '2026-12-01 03:30:05.540225+01', '22', 'Réunion d’hiver du groupe-pays', 2, 'Traduit : titre', 36, 2),
	(49, '2026-12-01 03:30:05.59766+01', '23', 'Association des gouverneurs de Corée (GAOK) – 대한민국시도지사협의회(GAOK)', 2, '[{"changed": {"fields": ["Note"]}}]', 49, 2),
	(50, '2026-12-01 03:30:05.633586+01', '27', 'mission d’automne – 가을 방문단', 1, '[{"added": {}}]', 49, 2),
	(51, '2026-12-01 03:30:05.676476+01', '28', 'mot à oublier – 잊을 말', 1, '[{"added": {}}]', 49, 2),
	(52, '2026-12-01 03:30:05.688817+01', '28', 'mot à oublier – 잊을 말', 3, '', 49, 2),
	(53, '2026-12-01 03:30:05.889287+01', '9', '지방자치단체 국제교류 담당자 간담회', 1, '[{"added": {}}, {"added": {"name": "picture", "object": "\uc6d0\ud0c1\uc5d0 \ub458\ub7ec\uc549\uc740 \ucc38\uc11d\uc790\ub4e4"}}, {"added": {"name": "attached document", "object": "\uac04\ub2f4\ud68c \uc790\ub8cc"}}, {"added": {"name": "attached document", "object": "\uac04\ub2f4\ud68c \uc790\ub8cc"}}]', 45, 3),
	(54, '2026-12-01 03:30:06.038331+01', '10', '초안: 청년 교류 신청 안내', 1, '[{"added": {}}]', 45, 3),
	(55, '2026-12-01 03:30:06.373808+01', '24', '‘프랑스와’ 그룹 실무 회의', 1, '[{"added": {}}, {"added": {"name": "agenda item", "object": "\ub0b4\ub144 \uc0ac\uc5c5"}}]', 36, 3),
	(56, '2026-12-01 03:30:06.65398+01', '25', '잘못 올린 일정 1', 1, '[{"added": {}}]', 34, 3),
	(57, '2026-12-01 03:30:06.808922+01', '26', '잘못 올린 일정 2', 1, '[{"added": {}}]', 34, 3),
	(58, '2026-12-01 03:30:06.83598+01', '26', '잘못 올린 일정 2', 3, '', 34, 3),
	(59, '2026-12-01 03:30:06.836011+01', '25', '잘못 올린 일정 1', 3, '', 34, 3),
	(60, '2026-12-01 03:30:06.906304+01', '4', '봄 사업 공모가 시작됩니다', 2, '번역함: 한 문장 요약', 45, 3),
	(61, '2026-12-01 03:30:06.957682+01', '15', '에비앙레뱅이 참가한 무주 반딧불축제', 2, '번역함: 제목', 34, 3),
	(62, '2026-12-01 03:30:07.0943+01', '2', 'Nice – interlocuteur – Maxime Roux', 2, 'C’est désormais en ligne.', 48, 2),
	(63, '2026-12-01 03:30:07.277593+01', '3', 'Nice – date pour l’agenda – Carnaval des jumelages', 2, 'Renvoyé avec votre réponse.', 48, 2),
	(64, '2026-12-01 03:30:07.488677+01', '4', 'Nice – date pour l’agenda – Semaine de la mer', 2, 'C’est désormais en ligne.', 48, 2),
	(65, '2026-12-01 03:30:08.064617+01', '7', '무주군 – 일정 등록 – 무주 봄 음악회', 2, '누리집에 게시되었습니다.', 48, 3),
	(66, '2026-12-01 03:30:08.378331+01', '7', 'Ancien Collègue', 2, '[{"changed": {"fields": ["Active"]}}]', 13, 1),
	(67, '2026-12-01 03:30:08.506868+01', '7', 'zoe.perrin@membre.example', 1, '[{"added": {}}]', 14, 2);
INSERT INTO public.django_content_type (id, app_label, model) VALUES
	(1, 'admin', 'logentry'),
	(2, 'auth', 'permission'),
	(3, 'auth', 'group'),
	(4, 'contenttypes', 'contenttype'),
	(5, 'sessions', 'session'),
	(6, 'account', 'emailaddress'),
	(7, 'account', 'emailconfirmation'),
	(8, 'mfa', 'authenticator'),
	(9, 'pghistory', 'context'),
	(10, 'pghistory', 'events'),
	(11, 'pghistory', 'middlewareevents'),
	(12, 'history', 'change'),
	(13, 'accounts', 'user'),
	(14, 'accounts', 'invitation'),
	(15, 'outbox', 'message'),
	(16, 'partnerships', 'person'),
	(17, 'partnerships', 'source'),
	(18, 'partnerships', 'organisation'),
	(19, 'partnerships', 'organisationlink'),
	(20, 'partnerships', 'partnership'),
	(21, 'partnerships', 'formerparent'),
	(22, 'partnerships', 'formername'),
	(23, 'partnerships', 'figure'),
	(24, 'partnerships', 'exchange'),
	(25, 'partnerships', 'agreement'),
	(26, 'partnerships', 'statement'),
	(27, 'partnerships', 'theme'),
	(28, 'partnerships', 'notice'),
	(29, 'partnerships', 'interest'),
	(30, 'partnerships', 'themelink'),
	(31, 'partnerships', 'identifier'),
	(32, 'partnerships', 'party'),
	(33, 'partnerships', 'contact'),
	(34, 'meetings', 'event'),
	(35, 'meetings', 'agendaitem'),
	(36, 'meetings', 'meeting'),
	(37, 'meetings', 'decision'),
	(38, 'meetings', 'attendance'),
	(39, 'meetings', 'annex'),
	(40, 'guide', 'group'),
	(41, 'guide', 'institution'),
	(42, 'guide', 'roadmap'),
	(43, 'guide', 'roadmapstep'),
	(44, 'guide', 'mandate'),
	(45, 'news', 'article'),
	(46, 'news', 'attachment'),
	(47, 'news', 'picture'),
	(48, 'proposals', 'proposal'),
	(49, 'translations', 'term'),
	(50, 'translations', 'text');
INSERT INTO public.django_migrations (id, app, name, applied) VALUES
	(1, 'partnerships', '0001_initial', '2026-12-01 03:29:43.244141+01'),
	(2, 'contenttypes', '0001_initial', '2026-12-01 03:29:43.254205+01'),
	(3, 'contenttypes', '0002_remove_content_type_name', '2026-12-01 03:29:43.306202+01'),
	(4, 'auth', '0001_initial', '2026-12-01 03:29:43.332683+01'),
	(5, 'auth', '0002_alter_permission_name_max_length', '2026-12-01 03:29:43.347399+01'),
	(6, 'auth', '0003_alter_user_email_max_length', '2026-12-01 03:29:43.355898+01'),
	(7, 'auth', '0004_alter_user_username_opts', '2026-12-01 03:29:43.362908+01'),
	(8, 'auth', '0005_alter_user_last_login_null', '2026-12-01 03:29:43.375135+01'),
	(9, 'auth', '0006_require_contenttypes_0002', '2026-12-01 03:29:43.378218+01'),
	(10, 'auth', '0007_alter_validators_add_error_messages', '2026-12-01 03:29:43.384638+01'),
	(11, 'auth', '0008_alter_user_username_max_length', '2026-12-01 03:29:43.388383+01'),
	(12, 'auth', '0009_alter_user_last_name_max_length', '2026-12-01 03:29:43.398843+01'),
	(13, 'auth', '0010_alter_group_name_max_length', '2026-12-01 03:29:43.408094+01'),
	(14, 'auth', '0011_update_proxy_permissions', '2026-12-01 03:29:43.446646+01'),
	(15, 'auth', '0012_alter_user_first_name_max_length', '2026-12-01 03:29:43.456964+01'),
	(16, 'accounts', '0001_initial', '2026-12-01 03:29:43.866318+01'),
	(17, 'account', '0001_initial', '2026-12-01 03:29:43.973168+01'),
	(18, 'account', '0002_email_max_length', '2026-12-01 03:29:43.995797+01'),
	(19, 'account', '0003_alter_emailaddress_create_unique_verified_email', '2026-12-01 03:29:44.026233+01'),
	(20, 'account', '0004_alter_emailaddress_drop_unique_email', '2026-12-01 03:29:44.045312+01'),
	(21, 'account', '0005_emailaddress_idx_upper_email', '2026-12-01 03:29:44.060718+01'),
	(22, 'account', '0006_emailaddress_lower', '2026-12-01 03:29:44.10143+01'),
	(23, 'account', '0007_emailaddress_idx_email', '2026-12-01 03:29:44.130219+01'),
	(24, 'account', '0008_emailaddress_unique_primary_email_fixup', '2026-12-01 03:29:44.186998+01'),
	(25, 'account', '0009_emailaddress_unique_primary_email', '2026-12-01 03:29:44.20755+01'),
	(26, 'accounts', '0002_cache_table', '2026-12-01 03:29:44.263768+01'),
	(27, 'admin', '0001_initial', '2026-12-01 03:29:44.332441+01'),
	(28, 'admin', '0002_logentry_remove_auto_add', '2026-12-01 03:29:44.348965+01'),
	(29, 'admin', '0003_logentry_add_action_flag_choices', '2026-12-01 03:29:44.367841+01'),
	(30, 'meetings', '0001_initial', '2026-12-01 03:29:45.880527+01'),
	(31, 'guide', '0001_initial', '2026-12-01 03:29:46.442429+01'),
	(32, 'pghistory', '0001_initial', '2026-12-01 03:29:46.449019+01'),
	(33, 'pghistory', '0002_aggregateevent', '2026-12-01 03:29:46.451399+01'),
	(34, 'pghistory', '0003_auto_20201023_1636', '2026-12-01 03:29:46.455415+01'),
	(35, 'pghistory', '0004_auto_20220906_1625', '2026-12-01 03:29:46.560931+01'),
	(36, 'pghistory', '0005_events_middlewareevents', '2026-12-01 03:29:46.568191+01'),
	(37, 'pghistory', '0006_delete_aggregateevent', '2026-12-01 03:29:46.575031+01'),
	(38, 'pghistory', '0007_auto_20250421_0444', '2026-12-01 03:29:46.666532+01'),
	(39, 'history', '0001_initial', '2026-12-01 03:29:46.675078+01'),
	(40, 'mfa', '0001_initial', '2026-12-01 03:29:46.719277+01'),
	(41, 'mfa', '0002_authenticator_timestamps', '2026-12-01 03:29:46.754252+01'),
	(42, 'mfa', '0003_authenticator_type_uniq', '2026-12-01 03:29:46.811063+01'),
	(43, 'news', '0001_initial', '2026-12-01 03:29:47.511648+01'),
	(44, 'news', '0002_words_of_news', '2026-12-01 03:29:47.912917+01'),
	(45, 'outbox', '0001_initial', '2026-12-01 03:29:48.018317+01'),
	(46, 'proposals', '0001_initial', '2026-12-01 03:29:48.130324+01'),
	(47, 'sessions', '0001_initial', '2026-12-01 03:29:48.139799+01'),
	(48, 'translations', '0001_initial', '2026-12-01 03:29:48.234285+01');
INSERT INTO public.guide_group (id, key, name, name_fr, name_ko, aliases, introduction, introduction_fr, introduction_ko, missions, missions_fr, missions_ko, created_on, created_note, created_note_fr, created_note_ko) VALUES
	(1, 'country-group', 'Groupe-pays République de Corée', 'Groupe-pays République de Corée', '그룹페이꼬레(프랑스자매도시연합 한국 그룹)', '{"groupe-pays Corée","groupe-pays de la Corée du Sud","groupe-pays Corée du Sud",그룹페이꼬레,그룹뻬이꼬레,"그룹 빼이코레","한국 그룹"}', '<p>Le groupe-pays réunit, au sein de Cités Unies France, les collectivités françaises qui coopèrent avec des collectivités de la République de Corée ou souhaitent le faire, et leurs partenaires institutionnels. En février 2016, Cités Unies France n’animait pas encore de groupe sur ce pays&nbsp;; l’élan de l’Année croisée France-Corée et l’appui des deux ambassades ont conduit à sa création en juillet de la même année.</p><p>C’est l’un des groupes-pays les plus récents du réseau. En 2020, son président indiquait que la plupart de ses membres s’étaient engagés depuis peu avec la Corée.</p>', '<p>Le groupe-pays réunit, au sein de Cités Unies France, les collectivités françaises qui coopèrent avec des collectivités de la République de Corée ou souhaitent le faire, et leurs partenaires institutionnels. En février 2016, Cités Unies France n’animait pas encore de groupe sur ce pays&nbsp;; l’élan de l’Année croisée France-Corée et l’appui des deux ambassades ont conduit à sa création en juillet de la même année.</p><p>C’est l’un des groupes-pays les plus récents du réseau. En 2020, son président indiquait que la plupart de ses membres s’étaient engagés depuis peu avec la Corée.</p>', '<p>한국 그룹(그룹페이꼬레, groupe-pays Corée)은 프랑스자매도시연합(CUF) 안에서 한국의 지방자치단체와 교류하고 있거나 교류를 희망하는 프랑스 지방자치단체와 관계 기관이 함께하는 모임입니다. 2016년 2월까지만 해도 프랑스자매도시연합에는 한국을 다루는 그룹이 없었으나, 2015–2016 한불 상호교류의 해를 계기로 양국 대사관의 지원을 받아 같은 해 7월에 출범했습니다.</p><p>한국 그룹은 프랑스자매도시연합의 국가별 그룹 가운데 가장 최근에 만들어진 그룹의 하나입니다. 2020년 당시 의장은 한국과의 교류를 새로 시작한 지방자치단체가 회원의 다수를 이룬다고 소개했습니다.</p>', '<ul><li>Offrir un lieu pour informer, orienter et recenser les collectivités engagées dans des partenariats.</li><li>Faire mieux connaître l’organisation administrative, institutionnelle, sociale et économique de chaque pays, ainsi que ses pratiques culturelles.</li><li>Fédérer les collectivités déjà engagées et attirer celles qui s’y intéressent (2017).</li><li>Valoriser les acteurs, échanger entre pairs – sur la décentralisation ou la déclinaison locale des objectifs de développement durable, par exemple – et construire une culture de travail commune (2021).</li></ul><p>La plaquette du groupe annonce aussi des outils de prise de contact, des réunions, des missions de terrain et un appui-conseil.</p>', '<ul><li>Offrir un lieu pour informer, orienter et recenser les collectivités engagées dans des partenariats.</li><li>Faire mieux connaître l’organisation administrative, institutionnelle, sociale et économique de chaque pays, ainsi que ses pratiques culturelles.</li><li>Fédérer les collectivités déjà engagées et attirer celles qui s’y intéressent (2017).</li><li>Valoriser les acteurs, échanger entre pairs – sur la décentralisation ou la déclinaison locale des objectifs de développement durable, par exemple – et construire une culture de travail commune (2021).</li></ul><p>La plaquette du groupe annonce aussi des outils de prise de contact, des réunions, des missions de terrain et un appui-conseil.</p>', '<ul><li>협력관계에 참여하는 지방자치단체를 파악하고, 정보를 제공하며 방향을 안내하는 장을 마련합니다.</li><li>양국의 행정, 제도, 사회, 경제와 문화적 관행에 대한 상호 이해를 높입니다.</li><li>이미 교류하고 있는 지방자치단체를 한데 모으고, 관심 있는 지방자치단체의 참여를 이끕니다(2017년).</li><li>참여 주체의 활동을 널리 알리고, 지방분권이나 지속가능발전목표의 지역화 등에 대해 동료 지방자치단체끼리 의견을 나누며, 공동의 업무 문화를 만들어 갑니다(2021년).</li></ul><p>그룹 소개 자료는 이 밖에도 교류 상대와 연락할 수 있는 도구, 회의, 현장 방문, 자문 지원을 예고하고 있습니다.</p>', '2016-07-05', 'Créé pendant le Forum de l’action internationale des collectivités de Cités Unies France, que le compte rendu de 2020 appelle « Rencontres ».', 'Créé pendant le Forum de l’action internationale des collectivités de Cités Unies France, que le compte rendu de 2020 appelle « Rencontres ».', '프랑스자매도시연합(CUF)의 프랑스 지자체 국제교류포럼 기간에 출범했습니다. 2020년 회의록은 이 행사를 ‘국제교류 행사(Rencontres)’로 적고 있습니다.'),
	(2, 'twin', 'Groupe-pays France en Corée', 'Groupe-pays France en Corée', '프랑스와 그룹', '{"groupe-pays France de Corée","Groupe France de Corée","groupe-pays France","Groupe France en Corée"}', '<p>Le groupe-pays France en Corée est le «&nbsp;jumeau&nbsp;» coréen du groupe-pays. En septembre 2020, les deux groupes envisageaient de se rapprocher et d’agir ensemble&nbsp;; la ville qui le préside, Seocho, confirmait alors son engagement en faveur du développement des coopérations franco-coréennes et du partage avec les autres collectivités coréennes.</p><p>En janvier 2021, l’Association des gouverneurs de Corée (GAOK) annonce qu’un échange entre Seocho et Issy-les-Moulineaux, qui président les deux groupes, va être proposé.</p>', '<p>Le groupe-pays France en Corée est le «&nbsp;jumeau&nbsp;» coréen du groupe-pays. En septembre 2020, les deux groupes envisageaient de se rapprocher et d’agir ensemble&nbsp;; la ville qui le préside, Seocho, confirmait alors son engagement en faveur du développement des coopérations franco-coréennes et du partage avec les autres collectivités coréennes.</p><p>En janvier 2021, l’Association des gouverneurs de Corée (GAOK) annonce qu’un échange entre Seocho et Issy-les-Moulineaux, qui président les deux groupes, va être proposé.</p>', '<p>‘프랑스와 그룹’은 한국 그룹(그룹페이꼬레)의 짝이 되는 한국 측 모임입니다. 2020년 9월 두 그룹은 연계를 강화하고 공동 사업을 추진하는 방안을 검토하고 있었습니다. 의장 도시인 서초구는 한불 협력을 발전시키고 그 성과를 다른 한국 지방자치단체와 나누겠다는 뜻을 다시 밝혔습니다.</p><p>2021년 1월 대한민국시도지사협의회(GAOK)는 두 그룹의 의장 도시인 서초구와 이시레물리노의 교류를 제안할 예정이라고 밝혔습니다.</p>', '<p>Selon le compte rendu de 2020, l’enjeu partagé est la promotion des échanges entre collectivités coréennes et françaises.</p>', '<p>Selon le compte rendu de 2020, l’enjeu partagé est la promotion des échanges entre collectivités coréennes et françaises.</p>', '<p>2020년 회의록에 따르면 양국 지방자치단체 간 교류를 촉진하는 것이 함께 추구하는 목표입니다.</p>', '', '', NULL, NULL);
INSERT INTO public.guide_group_sources (id, group_id, source_id) VALUES
	(1, 1, 1),
	(2, 1, 2),
	(3, 1, 3),
	(4, 1, 4),
	(5, 1, 5),
	(6, 2, 3),
	(7, 2, 4);
INSERT INTO public.guide_institution (id, role, role_fr, role_ko, "position", organisation_id) VALUES
	(1, '<p>Réseau de collectivités françaises, il anime les groupes-pays et accompagne les collectivités sur les territoires qu’elles choisissent. Il fait valoir quarante ans d’expérience en 2016.</p><p>Il a réuni les collectivités en février 2016, accueilli la création du groupe au Forum de juillet 2016, proposé en 2017 un agenda partagé avec l’ambassade de France en Corée et préparé la feuille de route 2021 avec Issy-les-Moulineaux et l’Association des gouverneurs de Corée (GAOK). Son groupe thématique sur le genre est cité en 2021 à propos de la journée coréenne de Tours.</p>', '<p>Réseau de collectivités françaises, il anime les groupes-pays et accompagne les collectivités sur les territoires qu’elles choisissent. Il fait valoir quarante ans d’expérience en 2016.</p><p>Il a réuni les collectivités en février 2016, accueilli la création du groupe au Forum de juillet 2016, proposé en 2017 un agenda partagé avec l’ambassade de France en Corée et préparé la feuille de route 2021 avec Issy-les-Moulineaux et l’Association des gouverneurs de Corée (GAOK). Son groupe thématique sur le genre est cité en 2021 à propos de la journée coréenne de Tours.</p>', '<p>프랑스 지방자치단체의 연합으로, 국가별 그룹을 운영하고 지방자치단체가 선택한 지역과의 교류를 지원합니다. 2016년 당시 40년의 경험을 지닌 네트워크로 소개되었습니다.</p><p>2016년 2월 준비회의를 열었으며, 같은 해 7월 포럼에서 한국 그룹(그룹페이꼬레)이 출범했습니다. 2017년에는 주한 프랑스 대사관과 함께 공유 일정표를 제안했고, 이시레물리노, 대한민국시도지사협의회(GAOK)와 함께 2021년 로드맵을 마련했습니다. 연합의 성평등 주제별 그룹은 2021년 투르 한국 문화의 날과 관련해 언급되었습니다.</p>', 1, 16),
	(2, '<p>Son bureau en France, installé à l’ambassade de Corée, œuvre depuis 2000 au rapprochement des collectivités des deux pays&nbsp;; il se compose en 2016 de trois représentants détachés de municipalités coréennes. Ses liens avec Cités Unies France se renforcent en 2016.</p><p>Il appuie des missions et informe le gouvernement coréen de la coopération entre collectivités (2017), diffuse les bonnes pratiques coréennes par une lettre d’information et souhaite recueillir celles des collectivités françaises (2020). Coauteure de la feuille de route 2021, la GAOK promet sa coopération et sa coordination, et annonce pour mars 2021 une réunion des collectivités coréennes.</p>', '<p>Son bureau en France, installé à l’ambassade de Corée, œuvre depuis 2000 au rapprochement des collectivités des deux pays&nbsp;; il se compose en 2016 de trois représentants détachés de municipalités coréennes. Ses liens avec Cités Unies France se renforcent en 2016.</p><p>Il appuie des missions et informe le gouvernement coréen de la coopération entre collectivités (2017), diffuse les bonnes pratiques coréennes par une lettre d’information et souhaite recueillir celles des collectivités françaises (2020). Coauteure de la feuille de route 2021, la GAOK promet sa coopération et sa coordination, et annonce pour mars 2021 une réunion des collectivités coréennes.</p>', '<p>주프랑스 대한민국 대사관 안에 자리한 프랑스사무소는 2000년부터 양국 지방자치단체의 교류를 위해 힘써 왔으며, 2016년 당시 한국 지방자치단체에서 파견된 대표 3명으로 이루어져 있었습니다. 2016년에는 프랑스자매도시연합(CUF)과의 관계를 강화했습니다.</p><p>방문 활동을 지원하고 지방자치단체 국제교류 상황을 한국 정부에 알리며(2017년), 뉴스레터로 한국의 우수사례를 소개하고 프랑스 지방자치단체의 우수사례도 모으고자 합니다(2020년). 2021년 로드맵을 함께 만들었고, 적극적인 협력과 조율을 약속했으며, 2021년 3월에 한국 지방자치단체와 회의를 열 예정이라고 밝혔습니다.</p>', 2, 17);
INSERT INTO public.guide_mandate (id, role, function, function_fr, function_ko, started_on, ended_on, seen_from, seen_until, note, note_fr, note_ko, "position", group_id, organisation_id, person_id) VALUES
	(1, 'presidency', 'adjointe au maire d’Issy-les-Moulineaux, chargée du tourisme et des relations internationales', 'adjointe au maire d’Issy-les-Moulineaux, chargée du tourisme et des relations internationales', '관광·국제관계 담당 이시레물리노시 부시장(선출직)', '', '', '2021-01-28', '2021-01-28', 'Présentée comme nouvelle présidente le 28 janvier 2021 ; la date de son entrée en fonction n’est pas indiquée.', 'Présentée comme nouvelle présidente le 28 janvier 2021 ; la date de son entrée en fonction n’est pas indiquée.', '2021년 1월 28일 회의에서 신임 의장으로 소개되었으며, 취임일은 나와 있지 않습니다.', 2, 1, 5, 11),
	(2, 'secretariat', 'animation du groupe', 'animation du groupe', '그룹 운영', '', '', '2017-07-07', '2021-01-28', 'Selon la plaquette, le ministère des Affaires étrangères soutient l’animation des groupes-pays par Cités Unies France.', 'Selon la plaquette, le ministère des Affaires étrangères soutient l’animation des groupes-pays par Cités Unies France.', '소개 자료에 따르면 프랑스자매도시연합(CUF)의 국가별 그룹 운영은 프랑스 외교부의 지원을 받습니다.', 3, 1, 16, NULL);
INSERT INTO public.guide_mandate_sources (id, mandate_id, source_id) VALUES
	(1, 1, 4),
	(2, 2, 2),
	(3, 2, 3),
	(4, 2, 4),
	(5, 2, 5);
INSERT INTO public.guide_roadmap (id, year, title, title_fr, title_ko, introduction, introduction_fr, introduction_ko, meeting_id) VALUES
	(1, 2021, 'Feuille de route 2021 du groupe-pays Corée', 'Feuille de route 2021 du groupe-pays Corée', '한국 그룹 2021년 로드맵', '<p>La feuille de route présentée à la réunion du 28 janvier 2021 est l’œuvre commune d’Issy-les-Moulineaux, de Cités Unies France (CUF) et de l’Association des gouverneurs de Corée (GAOK). Elle veut créer une culture de travail commune, favoriser les échanges et l’élan du groupe, et développer une méthode de travail à distance et le partage de bonnes pratiques.</p><p>Le format des séminaires devait être proche de celui des ateliers des Assises&nbsp;; le compte rendu n’attribue pas les thèmes aux séminaires. La GAOK promet sa pleine coopération. Les étapes ci-dessous sont celles qui étaient prévues en janvier 2021.</p>', '<p>La feuille de route présentée à la réunion du 28 janvier 2021 est l’œuvre commune d’Issy-les-Moulineaux, de Cités Unies France (CUF) et de l’Association des gouverneurs de Corée (GAOK). Elle veut créer une culture de travail commune, favoriser les échanges et l’élan du groupe, et développer une méthode de travail à distance et le partage de bonnes pratiques.</p><p>Le format des séminaires devait être proche de celui des ateliers des Assises&nbsp;; le compte rendu n’attribue pas les thèmes aux séminaires. La GAOK promet sa pleine coopération. Les étapes ci-dessous sont celles qui étaient prévues en janvier 2021.</p>', '<p>이 로드맵은 이시레물리노시, 프랑스자매도시연합(CUF), 대한민국시도지사협의회(GAOK)가 함께 마련하여 2021년 1월 28일 회의에서 발표했습니다. 공동의 업무 문화를 만들고, 교류를 촉진하여 그룹에 활력을 불어넣으며, 비대면 협업 방식과 우수사례 공유를 발전시키는 것을 목표로 합니다.</p><p>세미나는 교류회의(Assises)의 워크숍과 비슷한 형식으로 계획되었으며, 어느 세미나에서 어떤 주제를 다룰지는 회의록에 나와 있지 않습니다. GAOK는 적극적인 협력을 약속했습니다. 아래 단계는 2021년 1월 당시의 계획입니다.</p>', 1);
INSERT INTO public.guide_roadmap_sources (id, roadmap_id, source_id) VALUES
	(1, 1, 4);
INSERT INTO public.guide_roadmapstep (id, kind, title, title_fr, title_ko, description, description_fr, description_ko, starts_on, ends_on, date_note, date_note_fr, date_note_ko, "position", event_id, roadmap_id) VALUES
	(1, 'axis', 'Mieux communiquer sur la coopération franco-coréenne', 'Mieux communiquer sur la coopération franco-coréenne', '한불 교류 협력의 홍보 강화', 'Un mot-dièse (hashtag) commun est très souhaité. Deux pistes sont à l’étude : #KoreaFranceCooperation et #KoreaFranceLocalCooperation.', 'Un mot-dièse (hashtag) commun est très souhaité. Deux pistes sont à l’étude : #KoreaFranceCooperation et #KoreaFranceLocalCooperation.', '공동 해시태그를 만들자는 호응이 컸으며, #KoreaFranceCooperation과 #KoreaFranceLocalCooperation 두 가지 안을 검토하고 있습니다.', '', '', '', NULL, NULL, 1, NULL, 1),
	(2, 'axis', 'Se rencontrer régulièrement : le « Tour franco-coréen des initiatives locales »', 'Se rencontrer régulièrement : le « Tour franco-coréen des initiatives locales »', '정기적인 만남: ‘한불 지역 이니셔티브 투어’', 'Trois séminaires interactifs en 2021, chacun sur un thème et animé par deux collectivités françaises et deux coréennes, si possible de tailles et de niveaux différents.', 'Trois séminaires interactifs en 2021, chacun sur un thème et animé par deux collectivités françaises et deux coréennes, si possible de tailles et de niveaux différents.', '2021년에 참여형 세미나를 세 차례 열 계획입니다. 세미나마다 주제를 하나씩 정하고, 되도록 규모와 단위가 다른 프랑스와 한국의 지방자치단체가 두 곳씩 진행을 맡습니다.', '', '', '', NULL, NULL, 2, NULL, 1),
	(3, 'theme', 'Développement durable', 'Développement durable', '지속가능발전', 'Les solutions que les collectivités peuvent mettre en place contre le réchauffement climatique. Tours se montre déjà intéressée.', 'Les solutions que les collectivités peuvent mettre en place contre le réchauffement climatique. Tours se montre déjà intéressée.', '지구온난화에 맞서 지방자치단체가 실행할 수 있는 해법을 다룹니다. 투르가 이미 관심을 보였습니다.', '', '', '', NULL, NULL, 3, NULL, 1),
	(4, 'theme', 'Tourisme', 'Tourisme', '관광', 'L’attractivité des destinations et des territoires.', 'L’attractivité des destinations et des territoires.', '관광지와 지역의 매력도를 높이는 방안을 다룹니다.', '', '', '', NULL, NULL, 4, NULL, 1),
	(5, 'theme', 'Action sociale', 'Action sociale', '사회복지', 'Les réponses à donner aux habitants fragilisés par la crise sanitaire.', 'Les réponses à donner aux habitants fragilisés par la crise sanitaire.', '코로나19 위기로 어려움을 겪는 주민을 위한 대응을 다룹니다.', '', '', '', NULL, NULL, 5, NULL, 1),
	(6, 'step', 'Choix des thèmes par les collectivités', 'Choix des thèmes par les collectivités', '지방자치단체의 주제 선택', 'Les collectivités sont consultées sur le thème qui les intéresse le plus ; leur retour est attendu.', 'Les collectivités sont consultées sur le thème qui les intéresse le plus ; leur retour est attendu.', '각 지방자치단체가 어떤 주제에 더 관심이 있는지 의견을 모으며, 회신을 기다리고 있습니다.', '', '', 'date non précisée', 'date non précisée', '시기 명시되지 않음', 6, NULL, 1),
	(7, 'step', 'Charte des présentations', 'Charte des présentations', '발표 지침(charte) 마련', 'Elle harmonise les présentations et en cadre le contenu.', 'Elle harmonise les présentations et en cadre le contenu.', '발표의 형식을 맞추고 내용의 범위를 정합니다.', '', '', 'avant les séminaires', 'avant les séminaires', '세미나 개최 전', 7, NULL, 1),
	(8, 'step', 'Questionnaire aux collectivités', 'Questionnaire aux collectivités', '지방자치단체 설문조사', 'Chaque collectivité peut y faire part de ses informations et de ses bonnes pratiques.', 'Chaque collectivité peut y faire part de ses informations et de ses bonnes pratiques.', '모든 지방자치단체가 정보와 우수사례를 알릴 수 있도록 합니다.', '', '', 'avant les séminaires', 'avant les séminaires', '세미나 개최 전', 8, NULL, 1),
	(9, 'step', 'Premier séminaire', 'Premier séminaire', '제1차 세미나', 'Thème non encore choisi en janvier 2021.', 'Thème non encore choisi en janvier 2021.', '2021년 1월 당시 주제는 아직 정해지지 않았습니다.', '2021-06', '', 'autour des rencontres de Cités Unies France', 'autour des rencontres de Cités Unies France', '프랑스자매도시연합(CUF) 국제교류 행사(Rencontres) 전후', 10, 13, 1);
INSERT INTO public.history_change (id, "table", key, at, before, after, context_id) VALUES
	(1, 'partnerships_source', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "key": "s16", "url": "", "kind": "minutes", "dated_on": "2016-02-15", "title_fr": "Compte rendu, Paris, 15 février 2016", "title_ko": "회의록(파리, 2016년 2월 15일)"}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(7, 'translations_term', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "note": "광역자치단체 et 기초자치단체 pour les deux niveaux. 두 단계를 구분할 때에는 광역자치단체, 기초자치단체.", "french": "collectivité territoriale", "korean": "지방자치단체", "other_forms": ["collectivités territoriales", "collectivité", "지자체"]}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(29, 'translations_term', 23, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 23, "note": "Jusqu’en 2016 : 전국시도지사협의회. 2016년까지는 전국시도지사협의회.", "french": "Association des gouverneurs de Corée (GAOK)", "korean": "대한민국시도지사협의회(GAOK)", "other_forms": ["GAOK", "전국시도지사협의회"]}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(33, 'partnerships_theme', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "slug": "theme-culture", "name_fr": "Culture, patrimoine et mémoire", "name_ko": "문화·예술·역사", "position": 100, "parent_id": null}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(107, 'partnerships_person', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "email": "", "spellings": [], "telephone": "", "given_name": "André", "visibility": "public", "family_name": "Santini", "native_name": "앙드레 상티니", "family_name_first": false}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(177, 'partnerships_organisation', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "kind": "region", "slug": "provence-alpes-cote-d-azur", "aliases": ["PACA", "Région Sud"], "country": "fr", "name_fr": "Provence-Alpes-Côte d’Azur", "name_ko": "프로방스알프코트다쥐르", "website": "", "ended_on": "", "latitude": null, "is_listed": false, "longitude": null, "parent_id": null, "created_at": "2026-12-01T02:29:49.360911+00:00", "profile_fr": "", "profile_ko": "", "succession": "", "summary_fr": null, "summary_ko": null, "visibility": "public", "editor_note": "", "former_slugs": [], "kind_note_fr": null, "kind_note_ko": null, "romanisation": "", "successor_id": null, "visible_from": null, "official_name_fr": "Région Provence-Alpes-Côte d’Azur", "official_name_ko": "프로방스알프코트다쥐르 레지옹", "hangul_confidence": "high", "original_language": "fr"}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(178, 'partnerships_organisation_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 6, "organisation_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(185, 'partnerships_figure', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "as_of": "2017", "note_fr": null, "note_ko": null, "label_fr": "Rang des régions françaises par la superficie", "label_ko": "프랑스 레지옹 중 면적 순위", "value_fr": "2e", "value_ko": "2위", "organisation_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(186, 'partnerships_figure_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "figure_id": 1, "source_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(197, 'partnerships_interest', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "as_of": "2017", "nature": "wished", "theme_id": 29, "organisation_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(198, 'partnerships_interest_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 2, "interest_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(283, 'partnerships_organisation', 6, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 6, "kind": "commune", "slug": "evian", "aliases": ["Evian", "Ville d’Evian", "에비앙"], "country": "fr", "name_fr": "Évian-les-Bains", "name_ko": "에비앙레뱅", "website": "", "ended_on": "", "latitude": 46.4000, "is_listed": true, "longitude": 6.5900, "parent_id": 2, "created_at": "2026-12-01T02:29:49.614717+00:00", "profile_fr": "<p>Le compte rendu de 2017 rapporte que la Ville a pris part au festival des lucioles de Muju. Il n’y avait pas eu d’autre rencontre culturelle depuis, mais les deux collectivités voulaient relancer rapidement leurs échanges.</p>", "profile_ko": "<p>2017년 회의록에 따르면 에비앙레뱅시는 무주 반딧불축제에 참가했습니다. 그 뒤로 다른 문화 교류는 없었으나 두 지방자치단체는 조만간 교류를 다시 시작하려는 뜻을 밝혔습니다.</p>", "succession": "", "summary_fr": "Ville d’Auvergne-Rhône-Alpes, liée à Muju par des relations d’amitié surtout culturelles.", "summary_ko": "오베르뉴론알프 레지옹의 도시로, 무주군과 문화를 중심으로 우호관계를 이어 오고 있습니다.", "visibility": "public", "editor_note": "Les sources écrivent « Evian » ; nom officiel : Évian-les-Bains. La date de la participation au festival n’est pas donnée.\n자료의 표기는 ‘Evian’이며 공식 명칭은 Évian-les-Bains입니다. 축제 참가 시기는 나와 있지 않습니다.", "former_slugs": [], "kind_note_fr": null, "kind_note_ko": null, "romanisation": "", "successor_id": null, "visible_from": null, "official_name_fr": "Ville d’Évian-les-Bains", "official_name_ko": "에비앙레뱅시", "hangul_confidence": "high", "original_language": "fr"}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(284, 'partnerships_organisation_sources', 18, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 18, "source_id": 2, "organisation_id": 6}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(285, 'partnerships_organisation_sources', 19, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 19, "source_id": 5, "organisation_id": 6}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(286, 'partnerships_organisation_sources', 20, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 20, "source_id": 6, "organisation_id": 6}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(287, 'partnerships_interest', 36, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 36, "as_of": "2017", "nature": "stated", "theme_id": 2, "organisation_id": 6}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(288, 'partnerships_interest_sources', 36, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 36, "source_id": 2, "interest_id": 36}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(333, 'partnerships_organisation', 12, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 12, "kind": "self-governing-province", "slug": "jeju", "aliases": ["제주", "제주도", "Jeju-do", "Cheju"], "country": "kr", "name_fr": "Jeju", "name_ko": "제주특별자치도", "website": "", "ended_on": "", "latitude": 33.3800, "is_listed": true, "longitude": 126.5500, "parent_id": null, "created_at": "2026-12-01T02:29:49.712856+00:00", "profile_fr": "", "profile_ko": "", "succession": "", "summary_fr": "Associée à Rouen dans le tableau de la plaquette du groupe-pays Corée ; a accueilli en mai 2017 le 2e Sommet Culture de Cités et Gouvernements Locaux Unis (CGLU).", "summary_ko": "한국 그룹(그룹페이꼬레) 소개 자료의 협력관계 표에 루앙의 협력 상대로 실려 있으며, 2017년 5월 제2회 세계지방정부연합(UCLG) 문화정상회의가 열린 곳입니다.", "visibility": "public", "editor_note": "La plaquette écrit seulement « Jeju » : province ou ville de Jeju (제주시), le niveau est à confirmer auprès de Rouen.\n소개 자료에는 ‘Jeju’라고만 적혀 있어 제주특별자치도인지 제주시인지 루앙에 확인해야 합니다.", "former_slugs": [], "kind_note_fr": null, "kind_note_ko": null, "romanisation": "Jeju Teukbyeol-jachido", "successor_id": null, "visible_from": null, "official_name_fr": "Province spéciale autonome de Jeju", "official_name_ko": "제주특별자치도", "hangul_confidence": "medium", "original_language": "fr"}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(334, 'partnerships_organisation_sources', 38, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 38, "source_id": 2, "organisation_id": 12}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(335, 'partnerships_organisation_sources', 39, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 39, "source_id": 5, "organisation_id": 12}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(336, 'partnerships_organisation_sources', 40, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 40, "source_id": 6, "organisation_id": 12}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(339, 'partnerships_formername', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "name_fr": "Jeollabuk-do (Jeolla du Nord)", "name_ko": "전라북도", "note_fr": "Province ordinaire jusqu’au 18 janvier 2024, province spéciale autonome depuis.", "note_ko": "2024년 1월 18일 특별자치도로 출범하기 전까지의 명칭입니다.", "valid_to": "2024-01-18", "valid_from": "", "organisation_id": 13}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(340, 'partnerships_formername_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 6, "formername_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(415, 'partnerships_agreement', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "kind": "twinning", "state": "signed", "ends_on": "", "note_fr": "Année retenue : celle du compte rendu de 2017. Celui de 2021 donne 2005-2006.", "note_ko": "2017년 회의록의 연도를 따랐습니다. 2021년 회의록에는 2005–2006년으로 적혀 있습니다.", "title_fr": null, "title_ko": null, "signed_on": "2005", "document_url": "", "signed_on_end": "", "partnership_id": 1, "transmitted_on": "", "deliberated_fr_on": "", "deliberated_kr_on": ""}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(416, 'partnerships_agreement_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 1, "agreement_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(406, 'partnerships_organisationlink', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "url": "https://www.gaok.or.kr/gaok/bbs/B0000089/view.do?nttId=12929&searchCnd=&searchWrd=&gubun=&delCode=0&useAt=&replyAt=&menuNo=200202&sdate=&edate=&viewType=&type=&siteId=&option1=&option2=&option5=&pageIndex=1", "label_fr": "Lettre d’information n° 2 : la ville intelligente (en français)", "label_ko": "뉴스레터 제2호: 스마트시티(프랑스어판)", "organisation_id": 17}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(407, 'partnerships_partnership', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "slug": "issy-les-moulineaux--guro", "title_fr": null, "title_ko": null, "created_at": "2026-12-01T02:29:49.910025+00:00", "summary_fr": "Jumelage entre Issy-les-Moulineaux et Guro, district de Séoul : échanges de jeunes, culture et musique, administration numérique et ville intelligente.", "summary_ko": "이시레물리노와 서울 구로구의 자매결연으로, 청소년 교류, 문화·음악, 전자정부, 스마트시티 분야에서 협력하고 있습니다.", "visibility": "public", "editor_note": "Date du jumelage : 2005 (2016 et 2017), 2005-2006 (2021) ; 2005 retenu. « Un peu plus de 10 ans » pour 2003 est une imprécision du compte rendu de 2017 (environ 14 ans). « Un des plus vieux jumelages » : l’accord Grand Est – Gyeongbuk de 1999 est antérieur, mais n’est pas appelé jumelage. Groupe d’amitié : le maire le préside en 2016, l’a présidé selon le compte rendu de 2021.\n자매결연 시기는 2005년(2016년, 2017년 회의록), 2005–2006년(2021년 회의록)으로 적혀 있으며 2005년을 따랐습니다. 2003년을 ‘10년이 조금 넘었다’고 한 것은 2017년 회의록의 부정확한 표현입니다(약 14년). 그랑테스트–경상북도의 1999년 협정이 더 오래되었으나 자매결연이라고 하지는 않습니다. 시장은 2016년 회의록에는 친선협회 회장, 2021년 회의록에는 전 회장으로 적혀 있습니다.", "former_slugs": [], "visible_from": null, "description_fr": "<p>Selon le compte rendu de 2017, les échanges commencent en 2003 et le jumelage est signé deux ans plus tard. Depuis, Issy-les-Moulineaux organise une semaine culturelle coréenne tous les deux ans et un programme annuel permet à des jeunes des deux pays de découvrir la culture de l’autre.</p><p>Les deux collectivités partagent aussi leurs pratiques administratives&nbsp;: administration numérique, ville intelligente, petite enfance. En 2017, elles espéraient y ajouter un volet économique.</p><p>En janvier 2021, la Ville présente comme axes principaux la jeunesse, la culture – en particulier la musique –, l’administration numérique et la ville intelligente. Elle attribue la force des liens à l’engagement de son maire, qui a présidé le groupe d’amitié France-Corée à l’Assemblée nationale.</p>", "description_ko": "<p>2017년 회의록에 따르면 교류는 2003년에 시작되었고 2년 뒤 자매결연을 체결했습니다. 이후 이시레물리노는 2년마다 한국 문화 주간을 열고 있으며, 양국 청소년이 서로의 문화를 체험하는 교류 프로그램도 해마다 운영되고 있습니다.</p><p>두 지방자치단체는 전자정부, 스마트시티, 영유아 보육 등 행정 우수사례도 공유하고 있습니다. 2017년에는 경제 분야로 협력을 넓히기를 희망했습니다.</p><p>2021년 1월 이시레물리노는 청소년, 문화(특히 음악), 전자정부, 스마트시티를 주요 협력 분야로 소개했습니다. 또한 프랑스 하원 불한의원친선협회 회장을 지낸 시장의 적극적인 참여가 두 도시의 긴밀한 관계에 큰 힘이 되었다고 설명했습니다.</p>", "original_language": "fr", "without_agreement": ""}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(408, 'partnerships_partnership_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 1, "partnership_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(413, 'partnerships_party', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "role": "signatory", "side": "fr", "position": 1, "partnership_id": 1, "organisation_id": 5}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(419, 'partnerships_exchange', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "kind": "festival", "state": "ongoing", "rhythm": "biennial", "ends_on": "", "title_fr": "Semaine culturelle coréenne à Issy-les-Moulineaux", "title_ko": "이시레물리노 한국 문화 주간", "starts_on": "2006", "postponed_to": "", "description_fr": "", "description_ko": "", "partnership_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(420, 'partnerships_exchange_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 2, "exchange_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(434, 'partnerships_statement', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "as_of": "", "stage": "", "subject": "status", "text_fr": "Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).", "text_ko": "한국 그룹(그룹페이꼬레) 소개 자료의 기존 협력 현황표에 올라 있으나 협정의 종류와 날짜는 적혀 있지 않습니다(날짜 없는 문서, 2016년 7월 5일 이후).", "as_of_end": "", "is_disputed": false, "is_retained": false, "partnership_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(435, 'partnerships_statement_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 5, "statement_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(440, 'partnerships_themelink', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "as_of": "2021", "nature": "stated", "theme_id": 2, "partnership_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(441, 'partnerships_themelink_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 1, "themelink_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(463, 'partnerships_partnership', 2, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 2, "slug": "nice--daejeon", "title_fr": null, "title_ko": null, "created_at": "2026-12-01T02:29:50.028549+00:00", "summary_fr": "Protocole d’entente (MoU) cosigné en 2005 par Nice et Daejeon.", "summary_ko": "니스와 대전광역시가 2005년 공동 서명한 양해각서(MOU)에 따른 협력관계입니다.", "visibility": "public", "editor_note": "Aucun thème n’est rattaché au protocole : ville intelligente et mobilités douces sont les intérêts généraux de Nice et l’échange avec Séoul. Absent de la revue des coopérations de 2017.\n양해각서의 협력 분야는 적혀 있지 않습니다. 스마트시티와 친환경 이동수단은 니스의 일반 관심 분야이자 서울과의 교류 주제입니다. 2017년 협력 현황에는 없습니다.", "former_slugs": [], "visible_from": null, "description_fr": "<p>En janvier 2021, la Ville de Nice indique qu’elle a un protocole d’entente (MoU) avec Daejeon, cosigné en 2005. Les documents n’en donnent pas les thèmes et ne décrivent pas d’action menée dans ce cadre.</p>", "description_ko": "<p>니스는 2021년 1월 회의에서 대전광역시와 2005년에 공동 서명한 양해각서(MOU)가 있다고 밝혔습니다. 협력 분야나 추진한 사업은 문서에 나와 있지 않습니다.</p>", "original_language": "fr", "without_agreement": ""}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(464, 'partnerships_partnership_sources', 6, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 6, "source_id": 4, "partnership_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(465, 'partnerships_partnership_sources', 7, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 7, "source_id": 5, "partnership_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(466, 'partnerships_party', 3, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 3, "role": "signatory", "side": "fr", "position": 1, "partnership_id": 2, "organisation_id": 9}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(467, 'partnerships_party', 4, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 4, "role": "signatory", "side": "kr", "position": 2, "partnership_id": 2, "organisation_id": 11}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(468, 'partnerships_agreement', 2, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 2, "kind": "mou", "state": "signed", "ends_on": "", "note_fr": null, "note_ko": null, "title_fr": null, "title_ko": null, "signed_on": "2005", "document_url": "", "signed_on_end": "", "partnership_id": 2, "transmitted_on": "", "deliberated_fr_on": "", "deliberated_kr_on": ""}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(469, 'partnerships_agreement_sources', 4, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 4, "source_id": 4, "agreement_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(470, 'partnerships_statement', 4, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 4, "as_of": "", "stage": "", "subject": "status", "text_fr": "Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).", "text_ko": "한국 그룹(그룹페이꼬레) 소개 자료의 기존 협력 현황표에 올라 있으나 협정의 종류와 날짜는 적혀 있지 않습니다(날짜 없는 문서, 2016년 7월 5일 이후).", "as_of_end": "", "is_disputed": false, "is_retained": false, "partnership_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(471, 'partnerships_statement_sources', 4, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 4, "source_id": 5, "statement_id": 4}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(472, 'partnerships_statement', 5, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 5, "as_of": "2021-01-28", "stage": "signed", "subject": "status", "text_fr": "La Ville dit avoir un protocole d’entente avec Daejeon, cosigné en 2005.", "text_ko": "니스는 대전광역시와 2005년에 공동 서명한 양해각서(MOU)가 있다고 밝혔습니다.", "as_of_end": "", "is_disputed": false, "is_retained": false, "partnership_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(473, 'partnerships_statement_sources', 5, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 5, "source_id": 4, "statement_id": 5}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(515, 'meetings_event_themes', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "event_id": 1, "theme_id": 64}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(497, 'partnerships_notice', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "kind": "seeks-partner", "text_fr": "Veut lancer de nouvelles initiatives avec la Corée du Sud en 2017, en particulier pour le développement économique et l’innovation.", "text_ko": "2017년에 한국과 새로운 사업을 시작하고자 하며, 특히 경제발전과 혁신 분야를 중시합니다.", "closed_on": "2018", "result_id": null, "stated_on": "2017-07-07", "looking_in": "kr", "outcome_fr": "La Région a signé en 2018 une lettre d’intention avec la zone franche économique Daegu-Gyeongbuk.", "outcome_ko": "2018년 대구경북경제자유구역과 의향서에 서명했습니다.", "organisation_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(498, 'partnerships_notice_themes', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "theme_id": 19, "notice_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(500, 'partnerships_notice_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "notice_id": 1, "source_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(506, 'meetings_event', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "url": "", "form": "remote", "kind": "meeting", "slug": "2021-01-28-visio", "state": "held", "keeper": "cuf", "address": "", "ends_at": "2021-01-28T11:30:00+00:00", "ends_on": "", "last_day": "2021-01-28", "place_fr": "Visioconférence", "place_ko": "화상회의", "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Réunion du groupe-pays Corée", "title_ko": "한국 그룹(그룹페이꼬레) 회의", "first_day": "2021-01-28", "starts_at": "2021-01-28T10:00:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:29:50.094162+00:00", "is_meeting": true, "summary_fr": "Claire Guichard, nouvelle présidente, se présente au groupe ; tour d’horizon des partenariats franco-coréens et feuille de route 2021, avec trois séminaires thématiques.", "summary_ko": "신임 의장 클레르 기샤르(Claire Guichard)의 소개에 이어 한불 협력관계 현황을 살펴보고, 주제별 세미나 세 차례를 담은 한국 그룹(그룹페이꼬레)의 2021년 로드맵을 논의한 화상회의입니다.", "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(507, 'meetings_meeting', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"nature": "group", "purpose_fr": "<p>Claire Guichard, adjointe au maire d’Issy-les-Moulineaux et nouvelle présidente du groupe-pays Corée de Cités Unies France (CUF), assigne deux buts à la réunion&nbsp;:</p><ul><li>faire connaissance avec les collectivités françaises et les institutions partenaires du groupe&nbsp;;</li><li>s’accorder avec les collectivités présentes sur une feuille de route 2021, qui oriente les échanges de l’année vers des thèmes précis les touchant concrètement.</li></ul><p>La feuille de route doit se traduire par des séminaires thématiques intermédiaires, qui aboutiront au début de 2022 à un support de capitalisation, document rassemblant ce qu’ils auront appris. D’où la nécessité d’entendre d’abord les collectivités, afin de mieux connaître leurs besoins et leurs attentes.</p>", "purpose_ko": "<p>한국 그룹(그룹페이꼬레, 프랑스자매도시연합(CUF)에서 한국과 교류하는 프랑스 지방자치단체의 모임)의 신임 의장인 클레르 기샤르(Claire Guichard) 이시레물리노시 부시장(선출직)은 이번 회의의 목적으로 다음 두 가지를 들었습니다.</p><ul><li>프랑스 지방자치단체와 그룹의 협력 기관에 신임 의장을 소개합니다.</li><li>올해의 교류가 지방자치단체와 실제로 관련된 구체적인 주제를 중심으로 이루어지도록, 참석한 지방자치단체와 2021년 로드맵을 협의합니다.</li></ul><p>로드맵에 따라 주제별 중간 세미나를 열고, 그 결과를 2022년 초에 성과 자료집(support de capitalisation)으로 정리할 계획입니다. 이를 위해 먼저 지방자치단체의 의견을 들어 필요와 기대를 정확히 파악하고자 했습니다.</p>", "event_ptr_id": 1, "minutes_state": "published", "minutes_source_id": 4, "attendance_note_fr": "Liste annexée au compte rendu, dont l’ordre, précise-t-elle, n’est pas alphabétique ; Claire Guichard y figure deux fois. L’ambassadeur de Corée en France, excusé en séance, est ajouté à la fin.", "attendance_note_ko": "회의록에 첨부된 명단의 순서를 그대로 따랐습니다(명단에는 알파벳순이 아니라고 적혀 있음). 클레르 기샤르는 두 번 실려 있으며, 불참한 주프랑스 대한민국 대사를 끝에 덧붙였습니다."}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(508, 'meetings_event_organisers', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "event_id": 1, "organisation_id": 16}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(509, 'meetings_event_organisations', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "event_id": 1, "organisation_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(518, 'meetings_event_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "event_id": 1, "source_id": 4}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(519, 'meetings_agendaitem', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "ends": null, "anchor": "partenariats", "starts": null, "position": 2, "title_fr": "Partenariats franco-coréens : aperçu des relations et des principaux domaines d’action", "title_ko": "한불 협력관계: 양국 관계와 주요 활동 분야", "parent_id": null, "meeting_id": 1, "minutes_fr": "", "minutes_ko": "", "speaker_fr": null, "speaker_ko": null}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(522, 'meetings_agendaitem_organisations', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "agendaitem_id": 3, "organisation_id": 16}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(528, 'meetings_attendance', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "mode": "remote", "note": "", "role": "speaker", "body_fr": "Ville d’Issy-les-Moulineaux", "body_ko": "이시레물리노시", "is_guest": false, "position": 2, "person_id": 11, "meeting_id": 1, "function_fr": "adjointe au maire chargée du tourisme et des relations internationales", "function_ko": "관광·국제관계 담당 부시장(선출직)", "organisation_id": 5}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(532, 'meetings_decision', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "kind": "conclusion", "state": "not-stated", "due_on": "", "who_fr": null, "who_ko": null, "item_id": 5, "text_fr": "Les thèmes de la feuille de route paraissent faire écho à ce que les collectivités présentes mènent ou veulent mener.", "text_ko": "로드맵에서 제안한 주제는 참석한 지방자치단체의 활동과 목표에 잘 맞는 것으로 보입니다.", "position": 1, "meeting_id": 1, "due_note_fr": null, "due_note_ko": null, "carried_from_id": null}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(536, 'meetings_annex', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "url": "", "file": null, "kind": "list", "note_fr": "Jointe au compte rendu ; reprise dans les participants de cette réunion.", "note_ko": "회의록에 첨부된 명단으로, 이 회의의 참석자 목록에 옮겨 실었습니다.", "language": "fr", "position": 1, "title_fr": "Liste des participants", "title_ko": "참석자 명단", "meeting_id": 1, "availability": "no-address"}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(542, 'meetings_event_partnerships', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "event_id": 2, "partnership_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(570, 'meetings_event', 7, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 7, "url": "", "form": "on-site", "kind": "forum", "slug": "forum-2016", "state": "held", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "2016-07-05", "last_day": "2016-07-05", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "7e Forum de l’action internationale des collectivités", "title_ko": "제7차 프랑스 지자체 국제교류포럼", "first_day": "2016-07-04", "starts_at": null, "starts_on": "2016-07-04", "created_at": "2026-12-01T02:29:50.203518+00:00", "is_meeting": false, "summary_fr": "Un pavillon est consacré à la Corée au Forum de Cités Unies France, et le groupe-pays y est créé le 5 juillet ; le compte rendu de 2020 l’appelle « Rencontres ».", "summary_ko": "프랑스자매도시연합(CUF)의 포럼에 한국관이 마련되었으며, 7월 5일 이 자리에서 한국 그룹(그룹페이꼬레)이 출범했습니다. 2020년 회의록은 이 행사를 ‘국제교류 행사(Rencontres)’로 적고 있습니다.", "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(571, 'meetings_event_organisers', 3, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 3, "event_id": 7, "organisation_id": 16}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(572, 'meetings_event_sources', 10, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 10, "event_id": 7, "source_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(573, 'meetings_event_sources', 11, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 11, "event_id": 7, "source_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(574, 'meetings_event_sources', 12, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 12, "event_id": 7, "source_id": 3}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(575, 'meetings_event_sources', 13, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 13, "event_id": 7, "source_id": 5}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(630, 'guide_mandate', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "role": "presidency", "note_fr": "Présentée comme nouvelle présidente le 28 janvier 2021 ; la date de son entrée en fonction n’est pas indiquée.", "note_ko": "2021년 1월 28일 회의에서 신임 의장으로 소개되었으며, 취임일은 나와 있지 않습니다.", "ended_on": "", "group_id": 1, "position": 2, "person_id": 11, "seen_from": "2021-01-28", "seen_until": "2021-01-28", "started_on": "", "function_fr": "adjointe au maire d’Issy-les-Moulineaux, chargée du tourisme et des relations internationales", "function_ko": "관광·국제관계 담당 이시레물리노시 부시장(선출직)", "organisation_id": 5}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(631, 'guide_mandate_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 4, "mandate_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(588, 'meetings_event', 10, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 10, "url": "", "form": "not-stated", "kind": "youth", "slug": "yep-2022", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2022-12-31", "place_fr": "Issy-les-Moulineaux", "place_ko": "이시레물리노", "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date", "title_ko": "교류 프로그램 참가 한국 청소년의 이시레물리노 방문(변경된 일정)", "first_day": "2022-01-01", "starts_at": null, "starts_on": "2022", "created_at": "2026-12-01T02:29:50.21874+00:00", "is_meeting": false, "summary_fr": "L’accueil des jeunes Coréens, prévu en 2020, est repoussé à 2022, selon la réunion du 28 janvier 2021.", "summary_ko": "2021년 1월 28일 회의에 따르면 2020년에 예정되었던 한국 청소년의 방문이 2022년으로 연기되었습니다.", "visibility": "public", "exchange_id": 4, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(589, 'meetings_event_organisations', 20, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 20, "event_id": 10, "organisation_id": 5}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(590, 'meetings_event_organisations', 21, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 21, "event_id": 10, "organisation_id": 14}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(591, 'meetings_event_partnerships', 7, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 7, "event_id": 10, "partnership_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(592, 'meetings_event_themes', 8, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 8, "event_id": 10, "theme_id": 10}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(593, 'meetings_event_sources', 18, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 18, "event_id": 10, "source_id": 4}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(614, 'meetings_event', 15, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 15, "url": "", "form": "not-stated", "kind": "festival", "slug": "lucioles-muju", "state": "held", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": null, "place_fr": "Muju", "place_ko": "무주군", "sequence": 0, "timezone": "Asia/Seoul", "title_fr": "Festival des lucioles de Muju, avec Évian-les-Bains", "title_ko": "에비앙레뱅이 참가한 무주 반딧불축제", "first_day": null, "starts_at": null, "starts_on": "", "created_at": "2026-12-01T02:29:50.246713+00:00", "is_meeting": false, "summary_fr": "Évian-les-Bains a participé au festival des lucioles de Muju, dans le cadre de leurs relations d’amitié.", "summary_ko": "에비앙레뱅이 우호관계를 바탕으로 무주 반딧불축제에 참가했습니다.", "visibility": "public", "exchange_id": 8, "date_note_fr": "peu avant le 7 juillet 2017", "date_note_ko": "2017년 7월 7일 이전 최근", "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(615, 'meetings_event_organisations', 29, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 29, "event_id": 15, "organisation_id": 6}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(616, 'meetings_event_organisations', 30, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 30, "event_id": 15, "organisation_id": 15}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(617, 'meetings_event_partnerships', 10, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 10, "event_id": 15, "partnership_id": 4}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(618, 'meetings_event_themes', 12, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 12, "event_id": 15, "theme_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(619, 'meetings_event_sources', 23, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 23, "event_id": 15, "source_id": 2}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(620, 'news_article', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "slug": "newsletter-gaok-2", "keeper": "gaok", "body_fr": "<p>Le compte rendu de la réunion du 21 septembre 2020 signale la lettre d’information de l’Association des gouverneurs de Corée (GAOK) et donne le lien vers son deuxième numéro, en français, sur la ville intelligente. La date de parution de ce numéro n’est pas précisée.</p>", "body_ko": "<p>2020년 9월 21일 회의록은 대한민국시도지사협의회(GAOK)의 뉴스레터를 소개하고, 스마트시티를 주제로 한 제2호 프랑스어판의 주소를 안내하고 있습니다. 발행일은 명시되어 있지 않습니다.</p>", "dated_on": "2020-09-21", "title_fr": "La lettre d’information de GAOK consacre son deuxième numéro à la ville intelligente", "title_ko": "대한민국시도지사협의회(GAOK) 뉴스레터 제2호, 스마트시티를 다루다", "created_at": "2026-12-01T02:29:50.252971+00:00", "source_url": "https://www.gaok.or.kr/gaok/bbs/B0000089/view.do?nttId=12929&searchCnd=&searchWrd=&gubun=&delCode=0&useAt=&replyAt=&menuNo=200202&sdate=&edate=&viewType=&type=&siteId=&option1=&option2=&option5=&pageIndex=1", "summary_fr": "GAOK fait connaître régulièrement les bonnes pratiques des villes coréennes ; le numéro 2 peut être lu en français.", "summary_ko": "대한민국시도지사협의회(GAOK)는 한국 도시의 우수사례를 정기적으로 알리고 있으며, 제2호는 프랑스어로도 읽을 수 있습니다.", "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": "Lettre d’information de GAOK, n° 2", "source_name_ko": "대한민국시도지사협의회(GAOK) 뉴스레터 제2호", "original_language": "fr"}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(621, 'news_article_organisations', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "article_id": 1, "organisation_id": 17}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(622, 'news_article_themes', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "theme_id": 26, "article_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(623, 'news_article_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 3, "article_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(624, 'guide_group', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "key": "country-group", "aliases": ["groupe-pays Corée", "groupe-pays de la Corée du Sud", "groupe-pays Corée du Sud", "그룹페이꼬레", "그룹뻬이꼬레", "그룹 빼이코레", "한국 그룹"], "name_fr": "Groupe-pays République de Corée", "name_ko": "그룹페이꼬레(프랑스자매도시연합 한국 그룹)", "created_on": "2016-07-05", "missions_fr": "<ul><li>Offrir un lieu pour informer, orienter et recenser les collectivités engagées dans des partenariats.</li><li>Faire mieux connaître l’organisation administrative, institutionnelle, sociale et économique de chaque pays, ainsi que ses pratiques culturelles.</li><li>Fédérer les collectivités déjà engagées et attirer celles qui s’y intéressent (2017).</li><li>Valoriser les acteurs, échanger entre pairs – sur la décentralisation ou la déclinaison locale des objectifs de développement durable, par exemple – et construire une culture de travail commune (2021).</li></ul><p>La plaquette du groupe annonce aussi des outils de prise de contact, des réunions, des missions de terrain et un appui-conseil.</p>", "missions_ko": "<ul><li>협력관계에 참여하는 지방자치단체를 파악하고, 정보를 제공하며 방향을 안내하는 장을 마련합니다.</li><li>양국의 행정, 제도, 사회, 경제와 문화적 관행에 대한 상호 이해를 높입니다.</li><li>이미 교류하고 있는 지방자치단체를 한데 모으고, 관심 있는 지방자치단체의 참여를 이끕니다(2017년).</li><li>참여 주체의 활동을 널리 알리고, 지방분권이나 지속가능발전목표의 지역화 등에 대해 동료 지방자치단체끼리 의견을 나누며, 공동의 업무 문화를 만들어 갑니다(2021년).</li></ul><p>그룹 소개 자료는 이 밖에도 교류 상대와 연락할 수 있는 도구, 회의, 현장 방문, 자문 지원을 예고하고 있습니다.</p>", "created_note_fr": "Créé pendant le Forum de l’action internationale des collectivités de Cités Unies France, que le compte rendu de 2020 appelle « Rencontres ».", "created_note_ko": "프랑스자매도시연합(CUF)의 프랑스 지자체 국제교류포럼 기간에 출범했습니다. 2020년 회의록은 이 행사를 ‘국제교류 행사(Rencontres)’로 적고 있습니다.", "introduction_fr": "<p>Le groupe-pays réunit, au sein de Cités Unies France, les collectivités françaises qui coopèrent avec des collectivités de la République de Corée ou souhaitent le faire, et leurs partenaires institutionnels. En février 2016, Cités Unies France n’animait pas encore de groupe sur ce pays&nbsp;; l’élan de l’Année croisée France-Corée et l’appui des deux ambassades ont conduit à sa création en juillet de la même année.</p><p>C’est l’un des groupes-pays les plus récents du réseau. En 2020, son président indiquait que la plupart de ses membres s’étaient engagés depuis peu avec la Corée.</p>", "introduction_ko": "<p>한국 그룹(그룹페이꼬레, groupe-pays Corée)은 프랑스자매도시연합(CUF) 안에서 한국의 지방자치단체와 교류하고 있거나 교류를 희망하는 프랑스 지방자치단체와 관계 기관이 함께하는 모임입니다. 2016년 2월까지만 해도 프랑스자매도시연합에는 한국을 다루는 그룹이 없었으나, 2015–2016 한불 상호교류의 해를 계기로 양국 대사관의 지원을 받아 같은 해 7월에 출범했습니다.</p><p>한국 그룹은 프랑스자매도시연합의 국가별 그룹 가운데 가장 최근에 만들어진 그룹의 하나입니다. 2020년 당시 의장은 한국과의 교류를 새로 시작한 지방자치단체가 회원의 다수를 이룬다고 소개했습니다.</p>"}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(625, 'guide_group_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "group_id": 1, "source_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(640, 'guide_institution', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "role_fr": "<p>Réseau de collectivités françaises, il anime les groupes-pays et accompagne les collectivités sur les territoires qu’elles choisissent. Il fait valoir quarante ans d’expérience en 2016.</p><p>Il a réuni les collectivités en février 2016, accueilli la création du groupe au Forum de juillet 2016, proposé en 2017 un agenda partagé avec l’ambassade de France en Corée et préparé la feuille de route 2021 avec Issy-les-Moulineaux et l’Association des gouverneurs de Corée (GAOK). Son groupe thématique sur le genre est cité en 2021 à propos de la journée coréenne de Tours.</p>", "role_ko": "<p>프랑스 지방자치단체의 연합으로, 국가별 그룹을 운영하고 지방자치단체가 선택한 지역과의 교류를 지원합니다. 2016년 당시 40년의 경험을 지닌 네트워크로 소개되었습니다.</p><p>2016년 2월 준비회의를 열었으며, 같은 해 7월 포럼에서 한국 그룹(그룹페이꼬레)이 출범했습니다. 2017년에는 주한 프랑스 대사관과 함께 공유 일정표를 제안했고, 이시레물리노, 대한민국시도지사협의회(GAOK)와 함께 2021년 로드맵을 마련했습니다. 연합의 성평등 주제별 그룹은 2021년 투르 한국 문화의 날과 관련해 언급되었습니다.</p>", "position": 1, "organisation_id": 16}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(642, 'guide_roadmap', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "year": 2021, "title_fr": "Feuille de route 2021 du groupe-pays Corée", "title_ko": "한국 그룹 2021년 로드맵", "meeting_id": 1, "introduction_fr": "<p>La feuille de route présentée à la réunion du 28 janvier 2021 est l’œuvre commune d’Issy-les-Moulineaux, de Cités Unies France (CUF) et de l’Association des gouverneurs de Corée (GAOK). Elle veut créer une culture de travail commune, favoriser les échanges et l’élan du groupe, et développer une méthode de travail à distance et le partage de bonnes pratiques.</p><p>Le format des séminaires devait être proche de celui des ateliers des Assises&nbsp;; le compte rendu n’attribue pas les thèmes aux séminaires. La GAOK promet sa pleine coopération. Les étapes ci-dessous sont celles qui étaient prévues en janvier 2021.</p>", "introduction_ko": "<p>이 로드맵은 이시레물리노시, 프랑스자매도시연합(CUF), 대한민국시도지사협의회(GAOK)가 함께 마련하여 2021년 1월 28일 회의에서 발표했습니다. 공동의 업무 문화를 만들고, 교류를 촉진하여 그룹에 활력을 불어넣으며, 비대면 협업 방식과 우수사례 공유를 발전시키는 것을 목표로 합니다.</p><p>세미나는 교류회의(Assises)의 워크숍과 비슷한 형식으로 계획되었으며, 어느 세미나에서 어떤 주제를 다룰지는 회의록에 나와 있지 않습니다. GAOK는 적극적인 협력을 약속했습니다. 아래 단계는 2021년 1월 당시의 계획입니다.</p>"}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(643, 'guide_roadmap_sources', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "source_id": 4, "roadmap_id": 1}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(644, 'guide_roadmapstep', 1, '2026-12-01 03:29:49.115668+01', NULL, '{"id": 1, "kind": "axis", "ends_on": "", "event_id": null, "position": 1, "title_fr": "Mieux communiquer sur la coopération franco-coréenne", "title_ko": "한불 교류 협력의 홍보 강화", "starts_on": "", "roadmap_id": 1, "date_note_fr": null, "date_note_ko": null, "description_fr": "Un mot-dièse (hashtag) commun est très souhaité. Deux pistes sont à l’étude : #KoreaFranceCooperation et #KoreaFranceLocalCooperation.", "description_ko": "공동 해시태그를 만들자는 호응이 컸으며, #KoreaFranceCooperation과 #KoreaFranceLocalCooperation 두 가지 안을 검토하고 있습니다."}', '4b0520ba-69f4-4fc3-a957-5a41a91c64b7'),
	(653, 'accounts_user', 1, '2026-12-01 03:29:51.206552+01', NULL, '{"id": 1, "role": "member", "is_active": true, "is_superuser": true, "organisation_id": null}', NULL),
	(654, 'accounts_user', 2, '2026-12-01 03:29:52.276879+01', NULL, '{"id": 2, "role": "secretariat", "is_active": true, "is_superuser": false, "organisation_id": null}', 'fe25630d-d541-40af-a9a5-10c1cb1600c5'),
	(655, 'accounts_user', 3, '2026-12-01 03:29:53.304783+01', NULL, '{"id": 3, "role": "korean-editor", "is_active": true, "is_superuser": false, "organisation_id": null}', '18370faa-0490-4203-ba0d-5b4537fafdff'),
	(656, 'accounts_user', 4, '2026-12-01 03:29:53.84177+01', NULL, '{"id": 4, "role": "collectivity-editor", "is_active": true, "is_superuser": false, "organisation_id": 9}', 'be625d67-d9b3-48bb-beda-8c58f2d3bb7b'),
	(657, 'accounts_user', 5, '2026-12-01 03:29:54.208862+01', NULL, '{"id": 5, "role": "collectivity-editor", "is_active": true, "is_superuser": false, "organisation_id": 15}', 'add1e60f-7d8a-465b-bed0-c18a75428b2c'),
	(658, 'accounts_user', 6, '2026-12-01 03:29:54.66609+01', NULL, '{"id": 6, "role": "member", "is_active": true, "is_superuser": false, "organisation_id": null}', '50a0c7bd-dba8-43d2-9af2-7e989c6161d3'),
	(659, 'accounts_user', 7, '2026-12-01 03:29:55.112256+01', NULL, '{"id": 7, "role": "member", "is_active": true, "is_superuser": false, "organisation_id": null}', '8ae04dd2-ff1a-47bf-bc9b-2af10602f406'),
	(660, 'news_article', 2, '2026-12-01 03:29:55.619174+01', NULL, '{"id": 2, "slug": "article-dfcc19384d108844", "keeper": "cuf", "body_fr": "<p>Ils ont suivi les cours du lycée partenaire et parcouru les sentiers de l’île.</p>", "body_ko": "<p>자매학교 수업에 참여하고 제주 올레길을 걸었습니다.</p>", "dated_on": "2026-12-01", "title_fr": "Des lycéens rouennais à Jeju", "title_ko": "루앙 고등학생들, 제주를 찾다", "created_at": "2026-12-01T02:29:55.672011+00:00", "source_url": "", "summary_fr": "Vingt élèves ont passé dix jours dans des familles coréennes.", "summary_ko": "학생 스무 명이 한국 가정에서 열흘을 지냈습니다.", "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '5c51d3c5-7bd7-43b6-8ded-20445d6ed64d'),
	(661, 'news_article_organisations', 2, '2026-12-01 03:29:55.619174+01', NULL, '{"id": 2, "article_id": 2, "organisation_id": 7}', '5c51d3c5-7bd7-43b6-8ded-20445d6ed64d'),
	(662, 'news_article_partnerships', 1, '2026-12-01 03:29:55.619174+01', NULL, '{"id": 1, "article_id": 2, "partnership_id": 3}', '5c51d3c5-7bd7-43b6-8ded-20445d6ed64d'),
	(676, 'news_attachment', 5, '2026-12-01 03:29:56.349858+01', NULL, '{"id": 5, "file": {"name": "Dossier retiré.hwp", "size": 2575, "token": "2238f1ef8749cfc1d2f2b9dfeb2584f4", "width": null, "height": null}, "language": "ko", "position": 1, "title_fr": "Dossier retiré", "title_ko": null, "article_id": 6}', '3744cb0c-042b-4d0e-a47f-e705904851d7'),
	(663, 'news_picture', 1, '2026-12-01 03:29:55.619174+01', NULL, '{"id": 1, "file": {"name": "Élèves à Jeju.jpg", "size": 1489, "token": "da7b491aa0140e8085cadec656f51a39", "width": 500, "height": 320}, "alt_fr": "Des élèves au bord de la mer", "alt_ko": "바닷가에 선 학생들", "credit": "A. Morel", "position": 1, "article_id": 2, "caption_fr": null, "caption_ko": null}', '5c51d3c5-7bd7-43b6-8ded-20445d6ed64d'),
	(664, 'news_attachment', 1, '2026-12-01 03:29:55.619174+01', NULL, '{"id": 1, "file": {"name": "Programme du séjour.pdf", "size": 96, "token": "d64737dd1dd51adc432d92c33bab549b", "width": null, "height": null}, "language": "fr", "position": 1, "title_fr": "Programme du séjour", "title_ko": "방문 일정", "article_id": 2}', '5c51d3c5-7bd7-43b6-8ded-20445d6ed64d'),
	(665, 'news_article', 2, '2026-12-01 03:29:55.894163+01', '{"id": 2, "slug": "article-dfcc19384d108844", "keeper": "cuf", "body_fr": "<p>Ils ont suivi les cours du lycée partenaire et parcouru les sentiers de l’île.</p>", "body_ko": "<p>자매학교 수업에 참여하고 제주 올레길을 걸었습니다.</p>", "dated_on": "2026-12-01", "title_fr": "Des lycéens rouennais à Jeju", "title_ko": "루앙 고등학생들, 제주를 찾다", "created_at": "2026-12-01T02:29:55.672011+00:00", "source_url": "", "summary_fr": "Vingt élèves ont passé dix jours dans des familles coréennes.", "summary_ko": "학생 스무 명이 한국 가정에서 열흘을 지냈습니다.", "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '{"id": 2, "slug": "article-dfcc19384d108844", "keeper": "cuf", "body_fr": "<p>Ils ont suivi les cours du lycée partenaire et parcouru les sentiers de l’île.</p><p>Un voyage retour est prévu au printemps.</p>", "body_ko": "<p>자매학교 수업에 참여하고 제주 올레길을 걸었습니다.</p>", "dated_on": "2026-12-01", "title_fr": "Des lycéens rouennais à Jeju", "title_ko": "루앙 고등학생들, 제주를 찾다", "created_at": "2026-12-01T02:29:55.672011+00:00", "source_url": "", "summary_fr": "Vingt élèves ont passé dix jours dans des familles coréennes.", "summary_ko": "학생 스무 명이 한국 가정에서 열흘을 지냈습니다.", "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '37615748-2d3c-4956-bc7e-c239e3458329'),
	(666, 'news_picture', 1, '2026-12-01 03:29:55.894163+01', '{"id": 1, "file": {"name": "Élèves à Jeju.jpg", "size": 1489, "token": "da7b491aa0140e8085cadec656f51a39", "width": 500, "height": 320}, "alt_fr": "Des élèves au bord de la mer", "alt_ko": "바닷가에 선 학생들", "credit": "A. Morel", "position": 1, "article_id": 2, "caption_fr": null, "caption_ko": null}', '{"id": 1, "file": {"name": "Élèves à Jeju, cadrée.jpg", "size": 1489, "token": "cf326869f38c57cfe045ba9ce02d774f", "width": 500, "height": 320}, "alt_fr": "Des élèves au bord de la mer", "alt_ko": "바닷가에 선 학생들", "credit": "A. Morel", "position": 1, "article_id": 2, "caption_fr": null, "caption_ko": null}', '37615748-2d3c-4956-bc7e-c239e3458329'),
	(667, 'news_article', 3, '2026-12-01 03:29:56.028187+01', NULL, '{"id": 3, "slug": "article-9dcd25323a69f12a", "keeper": "cuf", "body_fr": "<p>À relire avec la mairie avant toute diffusion.</p>", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Brouillon : le festival des jardins se prépare", "title_ko": null, "created_at": "2026-12-01T02:29:56.054925+00:00", "source_url": "", "summary_fr": null, "summary_ko": null, "visibility": "draft", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', 'e35bc690-21a0-4529-ad21-d6e24978084a'),
	(668, 'news_picture', 2, '2026-12-01 03:29:56.028187+01', NULL, '{"id": 2, "file": {"name": "Jardin.jpg", "size": 1489, "token": "0d78772f71ec944b2916cb8688aaedde", "width": 500, "height": 320}, "alt_fr": "Un jardin en hiver", "alt_ko": null, "credit": "", "position": 1, "article_id": 3, "caption_fr": null, "caption_ko": null}', 'e35bc690-21a0-4529-ad21-d6e24978084a'),
	(669, 'news_article', 4, '2026-12-01 03:29:56.1522+01', NULL, '{"id": 4, "slug": "article-2f9a8e5589763d8a", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "L’appel à projets du printemps est ouvert", "title_ko": "봄 사업 공모가 시작됩니다", "created_at": "2026-12-01T02:29:56.161255+00:00", "source_url": "", "summary_fr": "Les dossiers se déposent jusqu’à la fin du mois.", "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": "2027-06-01", "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '01c17dc8-1ee5-439e-9f7f-30a036afab82'),
	(670, 'news_attachment', 2, '2026-12-01 03:29:56.1522+01', NULL, '{"id": 2, "file": {"name": "Règlement de l’appel.pdf", "size": 99, "token": "c914314fc80afd9f8c1e9a51d4aa57bd", "width": null, "height": null}, "language": "", "position": 1, "title_fr": "Règlement de l’appel", "title_ko": "공모 요강", "article_id": 4}', '01c17dc8-1ee5-439e-9f7f-30a036afab82'),
	(671, 'news_article', 5, '2026-12-01 03:29:56.22324+01', NULL, '{"id": 5, "slug": "article-7ccc6a00227aacb8", "keeper": "cuf", "body_fr": "<p>Les inscriptions se font auprès du secrétariat.</p>", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Aux membres : préparer la mission d’automne", "title_ko": "회원 안내: 가을 방문단 준비", "created_at": "2026-12-01T02:29:56.233989+00:00", "source_url": "", "summary_fr": null, "summary_ko": null, "visibility": "members", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', 'd4362b54-ba4e-490a-b857-945263ba1ea8'),
	(672, 'news_attachment', 3, '2026-12-01 03:29:56.22324+01', NULL, '{"id": 3, "file": {"name": "준비 안내문.hwpx", "size": 511, "token": "3130142f9bf218cc7af7f54ceb33eb6e", "width": null, "height": null}, "language": "", "position": 1, "title_fr": "Note de préparation", "title_ko": "준비 안내문", "article_id": 5}', 'd4362b54-ba4e-490a-b857-945263ba1ea8'),
	(673, 'news_attachment', 4, '2026-12-01 03:29:56.22324+01', NULL, '{"id": 4, "file": {"name": "Note de préparation.pdf", "size": 96, "token": "c78a7f5017d9d4961a5408e0133d76b7", "width": null, "height": null}, "language": "fr", "position": 2, "title_fr": "Note de préparation", "title_ko": "준비 안내문", "article_id": 5}', 'd4362b54-ba4e-490a-b857-945263ba1ea8'),
	(674, 'news_article', 6, '2026-12-01 03:29:56.349858+01', NULL, '{"id": 6, "slug": "article-f75cf20e6e9f7cf5", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Une nouvelle publiée par erreur", "title_ko": null, "created_at": "2026-12-01T02:29:56.375496+00:00", "source_url": "", "summary_fr": "Elle annonçait une date qui n’est pas arrêtée.", "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '3744cb0c-042b-4d0e-a47f-e705904851d7'),
	(675, 'news_picture', 3, '2026-12-01 03:29:56.349858+01', NULL, '{"id": 3, "file": {"name": "Affiche.png", "size": 950, "token": "bd5673cd43b66da50c68ac22935ef31c", "width": 500, "height": 320}, "alt_fr": "Une affiche", "alt_ko": null, "credit": "", "position": 1, "article_id": 6, "caption_fr": null, "caption_ko": null}', '3744cb0c-042b-4d0e-a47f-e705904851d7'),
	(677, 'news_picture', 3, '2026-12-01 03:29:56.386407+01', '{"id": 3, "file": {"name": "Affiche.png", "size": 950, "token": "bd5673cd43b66da50c68ac22935ef31c", "width": 500, "height": 320}, "alt_fr": "Une affiche", "alt_ko": null, "credit": "", "position": 1, "article_id": 6, "caption_fr": null, "caption_ko": null}', NULL, '75ea3900-1914-4d28-8408-6976de88aac0'),
	(678, 'news_attachment', 5, '2026-12-01 03:29:56.386407+01', '{"id": 5, "file": {"name": "Dossier retiré.hwp", "size": 2575, "token": "2238f1ef8749cfc1d2f2b9dfeb2584f4", "width": null, "height": null}, "language": "ko", "position": 1, "title_fr": "Dossier retiré", "title_ko": null, "article_id": 6}', NULL, '75ea3900-1914-4d28-8408-6976de88aac0'),
	(679, 'news_article', 6, '2026-12-01 03:29:56.386407+01', '{"id": 6, "slug": "article-f75cf20e6e9f7cf5", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Une nouvelle publiée par erreur", "title_ko": null, "created_at": "2026-12-01T02:29:56.375496+00:00", "source_url": "", "summary_fr": "Elle annonçait une date qui n’est pas arrêtée.", "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', NULL, '75ea3900-1914-4d28-8408-6976de88aac0'),
	(680, 'news_article', 7, '2026-12-01 03:29:56.493438+01', NULL, '{"id": 7, "slug": "article-72107ca7e17179ba", "keeper": "cuf", "body_fr": "<p>La fanfare municipale a joué les deux hymnes.</p>", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Un jumelage fêté au bord du lac", "title_ko": null, "created_at": "2026-12-01T02:29:56.51127+00:00", "source_url": "", "summary_fr": null, "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '6233ab9b-75be-4812-b491-40cf74837b2f'),
	(681, 'news_attachment', 6, '2026-12-01 03:29:56.493438+01', NULL, '{"id": 6, "file": {"name": "Discours d’ouverture.pdf", "size": 98, "token": "e63f5287f43d5ccfc8034988e134d78a", "width": null, "height": null}, "language": "", "position": 1, "title_fr": "Discours d’ouverture", "title_ko": null, "article_id": 7}', '6233ab9b-75be-4812-b491-40cf74837b2f'),
	(682, 'news_article', 7, '2026-12-01 03:29:56.654872+01', '{"id": 7, "slug": "article-72107ca7e17179ba", "keeper": "cuf", "body_fr": "<p>La fanfare municipale a joué les deux hymnes.</p>", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Un jumelage fêté au bord du lac", "title_ko": null, "created_at": "2026-12-01T02:29:56.51127+00:00", "source_url": "", "summary_fr": null, "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '{"id": 7, "slug": "article-72107ca7e17179ba", "keeper": "cuf", "body_fr": "<p>Texte écrasé par mégarde.</p>", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Un jumelage fêté au bord du lac", "title_ko": null, "created_at": "2026-12-01T02:29:56.51127+00:00", "source_url": "", "summary_fr": null, "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', 'f584cf4b-545d-40e1-a0c5-8e2215e8358e'),
	(683, 'news_attachment', 6, '2026-12-01 03:29:56.654872+01', '{"id": 6, "file": {"name": "Discours d’ouverture.pdf", "size": 98, "token": "e63f5287f43d5ccfc8034988e134d78a", "width": null, "height": null}, "language": "", "position": 1, "title_fr": "Discours d’ouverture", "title_ko": null, "article_id": 7}', NULL, 'f584cf4b-545d-40e1-a0c5-8e2215e8358e'),
	(684, 'news_article', 7, '2026-12-01 03:29:56.763542+01', '{"id": 7, "slug": "article-72107ca7e17179ba", "keeper": "cuf", "body_fr": "<p>Texte écrasé par mégarde.</p>", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Un jumelage fêté au bord du lac", "title_ko": null, "created_at": "2026-12-01T02:29:56.51127+00:00", "source_url": "", "summary_fr": null, "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '{"id": 7, "slug": "article-72107ca7e17179ba", "keeper": "cuf", "body_fr": "<p>La fanfare municipale a joué les deux hymnes.</p>", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Un jumelage fêté au bord du lac", "title_ko": null, "created_at": "2026-12-01T02:29:56.51127+00:00", "source_url": "", "summary_fr": null, "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '9fe43c76-bb98-4f7d-9639-9b51c675e0ed'),
	(685, 'news_attachment', 6, '2026-12-01 03:29:56.763542+01', NULL, '{"id": 6, "file": {"name": "Discours d’ouverture.pdf", "size": 98, "token": "e63f5287f43d5ccfc8034988e134d78a", "width": null, "height": null}, "language": "", "position": 1, "title_fr": "Discours d’ouverture", "title_ko": null, "article_id": 7}', '9fe43c76-bb98-4f7d-9639-9b51c675e0ed'),
	(686, 'news_article', 8, '2026-12-01 03:29:56.909507+01', NULL, '{"id": 8, "slug": "article-53603f40150ea884", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Une exposition de céramique voyage", "title_ko": null, "created_at": "2026-12-01T02:29:56.928796+00:00", "source_url": "", "summary_fr": "Elle sera montrée dans les deux villes.", "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', 'a6b64673-f95f-4caa-8a67-5bac0fc84d18'),
	(687, 'news_attachment', 7, '2026-12-01 03:29:56.909507+01', NULL, '{"id": 7, "file": {"name": "Liste des pièces.pdf", "size": 93, "token": "8d049d68db09f7c52cbaa1c6b969a580", "width": null, "height": null}, "language": "", "position": 1, "title_fr": "Liste des pièces", "title_ko": null, "article_id": 8}', 'a6b64673-f95f-4caa-8a67-5bac0fc84d18'),
	(688, 'news_article', 8, '2026-12-01 03:29:57.070749+01', '{"id": 8, "slug": "article-53603f40150ea884", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Une exposition de céramique voyage", "title_ko": null, "created_at": "2026-12-01T02:29:56.928796+00:00", "source_url": "", "summary_fr": "Elle sera montrée dans les deux villes.", "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '{"id": 8, "slug": "article-53603f40150ea884", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Une exposition de céramique voyage encore", "title_ko": null, "created_at": "2026-12-01T02:29:56.928796+00:00", "source_url": "", "summary_fr": "Elle sera montrée dans les deux villes.", "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', 'ce214030-d373-42ee-a172-ec2eff317190'),
	(689, 'news_attachment', 7, '2026-12-01 03:29:57.070749+01', '{"id": 7, "file": {"name": "Liste des pièces.pdf", "size": 93, "token": "8d049d68db09f7c52cbaa1c6b969a580", "width": null, "height": null}, "language": "", "position": 1, "title_fr": "Liste des pièces", "title_ko": null, "article_id": 8}', NULL, 'ce214030-d373-42ee-a172-ec2eff317190'),
	(718, 'meetings_decision', 6, '2026-12-01 03:30:01.053865+01', NULL, '{"id": 6, "kind": "follow-up", "state": "open", "due_on": "", "who_fr": null, "who_ko": null, "item_id": null, "text_fr": "Relancer les collectivités sans réponse.", "text_ko": null, "position": 1, "meeting_id": 22, "due_note_fr": null, "due_note_ko": null, "carried_from_id": 5}', 'e8f56cf1-db9d-4349-9c4b-0a073dc6bbd8'),
	(690, 'news_article', 8, '2026-12-01 03:29:57.127117+01', '{"id": 8, "slug": "article-53603f40150ea884", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Une exposition de céramique voyage encore", "title_ko": null, "created_at": "2026-12-01T02:29:56.928796+00:00", "source_url": "", "summary_fr": "Elle sera montrée dans les deux villes.", "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '{"id": 8, "slug": "article-53603f40150ea884", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Une exposition de céramique voyage encore", "title_ko": null, "created_at": "2026-12-01T02:29:56.928796+00:00", "source_url": "", "summary_fr": "Elle sera montrée dans les deux villes.", "summary_ko": null, "visibility": "draft", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '8df7bca8-5dfd-4768-86b3-792404550932'),
	(691, 'news_article', 8, '2026-12-01 03:29:57.147242+01', '{"id": 8, "slug": "article-53603f40150ea884", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Une exposition de céramique voyage encore", "title_ko": null, "created_at": "2026-12-01T02:29:56.928796+00:00", "source_url": "", "summary_fr": "Elle sera montrée dans les deux villes.", "summary_ko": null, "visibility": "draft", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '{"id": 8, "slug": "article-53603f40150ea884", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "Une exposition de céramique voyage encore", "title_ko": null, "created_at": "2026-12-01T02:29:56.928796+00:00", "source_url": "", "summary_fr": "Elle sera montrée dans les deux villes.", "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '9d9cfa30-abb0-4e51-a43a-a17add607988'),
	(692, 'meetings_event', 16, '2026-12-01 03:29:57.505407+01', NULL, '{"id": 16, "url": "", "form": "not-stated", "kind": "other", "slug": "conference-sur-les-ports-jumeles", "state": "planned", "keeper": "cuf", "address": "", "ends_at": "2027-03-18T11:30:00+00:00", "ends_on": "", "last_day": "2027-03-18", "place_fr": "Nice, palais des congrès", "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Conférence sur les ports jumelés", "title_ko": "자매항구 회의", "first_day": "2027-03-18", "starts_at": "2027-03-18T08:30:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:29:57.538438+00:00", "is_meeting": false, "summary_fr": "Une matinée d’échanges entre gestionnaires de ports.", "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', 'a0fa92bc-d79b-4586-b558-f3054f63bc3a'),
	(693, 'meetings_event_organisations', 31, '2026-12-01 03:29:57.505407+01', NULL, '{"id": 31, "event_id": 16, "organisation_id": 9}', 'a0fa92bc-d79b-4586-b558-f3054f63bc3a'),
	(694, 'meetings_event', 16, '2026-12-01 03:29:57.734928+01', '{"id": 16, "url": "", "form": "not-stated", "kind": "other", "slug": "conference-sur-les-ports-jumeles", "state": "planned", "keeper": "cuf", "address": "", "ends_at": "2027-03-18T11:30:00+00:00", "ends_on": "", "last_day": "2027-03-18", "place_fr": "Nice, palais des congrès", "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Conférence sur les ports jumelés", "title_ko": "자매항구 회의", "first_day": "2027-03-18", "starts_at": "2027-03-18T08:30:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:29:57.538438+00:00", "is_meeting": false, "summary_fr": "Une matinée d’échanges entre gestionnaires de ports.", "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 16, "url": "", "form": "not-stated", "kind": "other", "slug": "conference-sur-les-ports-jumeles", "state": "planned", "keeper": "cuf", "address": "", "ends_at": "2027-03-18T11:30:00+00:00", "ends_on": "", "last_day": "2027-03-18", "place_fr": "Nice, hôtel de ville", "place_ko": null, "sequence": 1, "timezone": "Europe/Paris", "title_fr": "Conférence sur les ports jumelés", "title_ko": "자매항구 회의", "first_day": "2027-03-18", "starts_at": "2027-03-18T08:30:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:29:57.538438+00:00", "is_meeting": false, "summary_fr": "Une matinée d’échanges entre gestionnaires de ports.", "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', 'e1c59463-ab63-4554-8ed5-91db2c2f5177'),
	(695, 'meetings_event', 16, '2026-12-01 03:29:57.958266+01', '{"id": 16, "url": "", "form": "not-stated", "kind": "other", "slug": "conference-sur-les-ports-jumeles", "state": "planned", "keeper": "cuf", "address": "", "ends_at": "2027-03-18T11:30:00+00:00", "ends_on": "", "last_day": "2027-03-18", "place_fr": "Nice, hôtel de ville", "place_ko": null, "sequence": 1, "timezone": "Europe/Paris", "title_fr": "Conférence sur les ports jumelés", "title_ko": "자매항구 회의", "first_day": "2027-03-18", "starts_at": "2027-03-18T08:30:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:29:57.538438+00:00", "is_meeting": false, "summary_fr": "Une matinée d’échanges entre gestionnaires de ports.", "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 16, "url": "", "form": "not-stated", "kind": "other", "slug": "conference-sur-les-ports-jumeles", "state": "cancelled", "keeper": "cuf", "address": "", "ends_at": "2027-03-18T11:30:00+00:00", "ends_on": "", "last_day": "2027-03-18", "place_fr": "Nice, hôtel de ville", "place_ko": null, "sequence": 2, "timezone": "Europe/Paris", "title_fr": "Conférence sur les ports jumelés", "title_ko": "자매항구 회의", "first_day": "2027-03-18", "starts_at": "2027-03-18T08:30:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:29:57.538438+00:00", "is_meeting": false, "summary_fr": "Une matinée d’échanges entre gestionnaires de ports.", "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '4c724cdd-334e-46dc-8517-afa91a43a831'),
	(719, 'meetings_attendance', 8, '2026-12-01 03:30:01.053865+01', NULL, '{"id": 8, "mode": "present", "note": "", "role": "chair", "body_fr": null, "body_ko": null, "is_guest": false, "position": 1, "person_id": 73, "meeting_id": 22, "function_fr": null, "function_ko": null, "organisation_id": null}', 'e8f56cf1-db9d-4349-9c4b-0a073dc6bbd8'),
	(720, 'meetings_annex', 5, '2026-12-01 03:30:01.053865+01', NULL, '{"id": 5, "url": "", "file": {"name": "예산안.hwpx", "size": 504, "token": "a5fad00872f1f4d42a0d5f3f62660846", "width": null, "height": null}, "kind": "document", "note_fr": null, "note_ko": null, "language": "ko", "position": 1, "title_fr": "Projet de budget", "title_ko": "예산안", "meeting_id": 22, "availability": "available"}', 'e8f56cf1-db9d-4349-9c4b-0a073dc6bbd8'),
	(696, 'meetings_event', 17, '2026-12-01 03:29:58.168739+01', NULL, '{"id": 17, "url": "", "form": "not-stated", "kind": "other", "slug": "journee-des-ecoles-partenaires", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-04-08", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Journée des écoles partenaires", "title_ko": "협력 학교의 날", "first_day": "2027-04-08", "starts_at": null, "starts_on": "2027-04-08", "created_at": "2026-12-01T02:29:58.202435+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '0eeed390-6a95-4fd6-8bd3-d2c3fe21ad80'),
	(697, 'meetings_event', 18, '2026-12-01 03:29:58.369453+01', NULL, '{"id": 18, "url": "", "form": "not-stated", "kind": "other", "slug": "journee-des-ecoles-partenaires-nouvelle-date", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "2027-05-21", "last_day": "2027-05-21", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Journée des écoles partenaires, nouvelle date", "title_ko": "협력 학교의 날(변경)", "first_day": "2027-05-20", "starts_at": null, "starts_on": "2027-05-20", "created_at": "2026-12-01T02:29:58.403339+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '4617b2ee-46f4-4fb3-a705-9870a28af452'),
	(698, 'meetings_event', 17, '2026-12-01 03:29:58.850228+01', '{"id": 17, "url": "", "form": "not-stated", "kind": "other", "slug": "journee-des-ecoles-partenaires", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-04-08", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Journée des écoles partenaires", "title_ko": "협력 학교의 날", "first_day": "2027-04-08", "starts_at": null, "starts_on": "2027-04-08", "created_at": "2026-12-01T02:29:58.202435+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 17, "url": "", "form": "not-stated", "kind": "other", "slug": "journee-des-ecoles-partenaires", "state": "postponed", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-04-08", "place_fr": null, "place_ko": null, "sequence": 1, "timezone": "Europe/Paris", "title_fr": "Journée des écoles partenaires", "title_ko": "협력 학교의 날", "first_day": "2027-04-08", "starts_at": null, "starts_on": "2027-04-08", "created_at": "2026-12-01T02:29:58.202435+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": 18, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '971e5993-bb86-44be-9858-2078c9502e0e'),
	(699, 'meetings_event', 19, '2026-12-01 03:29:59.070348+01', NULL, '{"id": 19, "url": "", "form": "not-stated", "kind": "other", "slug": "visite-de-reperage-a-confirmer", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-09-30", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Visite de repérage, à confirmer", "title_ko": null, "first_day": "2027-09-01", "starts_at": null, "starts_on": "2027-09", "created_at": "2026-12-01T02:29:59.099865+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "draft", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '3e760e65-0578-40b7-8b2f-b7e8ed787b59'),
	(700, 'meetings_event', 20, '2026-12-01 03:29:59.278105+01', NULL, '{"id": 20, "url": "", "form": "not-stated", "kind": "other", "slug": "atelier-de-cuisine-coreenne", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-01-22", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Atelier de cuisine coréenne", "title_ko": null, "first_day": "2027-01-22", "starts_at": null, "starts_on": "2027-01-22", "created_at": "2026-12-01T02:29:59.311869+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '97e5c448-8bab-4f5e-ac5c-4a62428a01c8'),
	(701, 'meetings_event', 20, '2026-12-01 03:29:59.335083+01', '{"id": 20, "url": "", "form": "not-stated", "kind": "other", "slug": "atelier-de-cuisine-coreenne", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-01-22", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Atelier de cuisine coréenne", "title_ko": null, "first_day": "2027-01-22", "starts_at": null, "starts_on": "2027-01-22", "created_at": "2026-12-01T02:29:59.311869+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', NULL, '6892fe82-00b0-434e-9155-f367adb8fdc5'),
	(702, 'meetings_event', 20, '2026-12-01 03:29:59.419596+01', NULL, '{"id": 20, "url": "", "form": "not-stated", "kind": "other", "slug": "atelier-de-cuisine-coreenne", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-01-22", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Atelier de cuisine coréenne", "title_ko": null, "first_day": "2027-01-22", "starts_at": null, "starts_on": "2027-01-22", "created_at": "2026-12-01T02:29:59.311869+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '89dae5d7-c938-4794-86c9-4c169d3dd466'),
	(703, 'meetings_event', 7, '2026-12-01 03:29:59.634462+01', '{"id": 7, "url": "", "form": "on-site", "kind": "forum", "slug": "forum-2016", "state": "held", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "2016-07-05", "last_day": "2016-07-05", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "7e Forum de l’action internationale des collectivités", "title_ko": "제7차 프랑스 지자체 국제교류포럼", "first_day": "2016-07-04", "starts_at": null, "starts_on": "2016-07-04", "created_at": "2026-12-01T02:29:50.203518+00:00", "is_meeting": false, "summary_fr": "Un pavillon est consacré à la Corée au Forum de Cités Unies France, et le groupe-pays y est créé le 5 juillet ; le compte rendu de 2020 l’appelle « Rencontres ».", "summary_ko": "프랑스자매도시연합(CUF)의 포럼에 한국관이 마련되었으며, 7월 5일 이 자리에서 한국 그룹(그룹페이꼬레)이 출범했습니다. 2020년 회의록은 이 행사를 ‘국제교류 행사(Rencontres)’로 적고 있습니다.", "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 7, "url": "", "form": "on-site", "kind": "forum", "slug": "forum-2016", "state": "held", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "2016-07-05", "last_day": "2016-07-05", "place_fr": null, "place_ko": null, "sequence": 1, "timezone": "Europe/Paris", "title_fr": "7e Forum de l’action internationale des collectivités", "title_ko": "제7차 프랑스 지자체 국제교류포럼", "first_day": "2016-07-04", "starts_at": null, "starts_on": "2016-07-04", "created_at": "2026-12-01T02:29:50.203518+00:00", "is_meeting": false, "summary_fr": "Le forum où le groupe a été annoncé.", "summary_ko": "프랑스자매도시연합(CUF)의 포럼에 한국관이 마련되었으며, 7월 5일 이 자리에서 한국 그룹(그룹페이꼬레)이 출범했습니다. 2020년 회의록은 이 행사를 ‘국제교류 행사(Rencontres)’로 적고 있습니다.", "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', 'f236ac40-0652-4543-9a09-fbd7d6340dff'),
	(704, 'partnerships_person', 71, '2026-12-01 03:29:59.739783+01', NULL, '{"id": 71, "email": "morel@mairie.example", "spellings": [], "telephone": "", "given_name": "Anaïs", "visibility": "public", "family_name": "Morel", "native_name": "", "family_name_first": false}', '41c076af-af0f-45b3-a64a-c17b228c7b8a'),
	(705, 'partnerships_person', 72, '2026-12-01 03:29:59.805692+01', NULL, '{"id": 72, "email": "lefort@mairie.example", "spellings": [], "telephone": "", "given_name": "Bastien", "visibility": "members", "family_name": "Lefort", "native_name": "", "family_name_first": false}', 'b1fe2f8d-3c24-4a89-9a18-28e7a57612eb'),
	(706, 'partnerships_person', 73, '2026-12-01 03:29:59.868335+01', NULL, '{"id": 73, "email": "pruvost@mairie.example", "spellings": [], "telephone": "", "given_name": "Odile", "visibility": "hidden", "family_name": "Pruvost", "native_name": "", "family_name_first": false}', '8d782303-f4b6-41e3-83e1-ffa9e0d90a31'),
	(707, 'meetings_event', 21, '2026-12-01 03:30:00.580345+01', NULL, '{"id": 21, "url": "", "form": "not-stated", "kind": "meeting", "slug": "reunion-de-rentree-du-groupe", "state": "held", "keeper": "cuf", "address": "", "ends_at": "2026-10-06T14:00:00+00:00", "ends_on": "", "last_day": "2026-10-06", "place_fr": "Paris, siège de CUF", "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Réunion de rentrée du groupe", "title_ko": "그룹 하반기 회의", "first_day": "2026-10-06", "starts_at": "2026-10-06T12:00:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:30:00.70648+00:00", "is_meeting": true, "summary_fr": "Le calendrier de l’année est arrêté.", "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', 'e6050f09-9f66-4916-8b8f-a4345f29469f'),
	(708, 'meetings_meeting', 21, '2026-12-01 03:30:00.580345+01', NULL, '{"nature": "group", "purpose_fr": "", "purpose_ko": "", "event_ptr_id": 21, "minutes_state": "published", "minutes_source_id": null, "attendance_note_fr": null, "attendance_note_ko": null}', 'e6050f09-9f66-4916-8b8f-a4345f29469f'),
	(709, 'meetings_agendaitem', 6, '2026-12-01 03:30:00.580345+01', NULL, '{"id": 6, "ends": null, "anchor": "item-1", "starts": null, "position": 1, "title_fr": "Calendrier de l’année", "title_ko": "연간 일정", "parent_id": null, "meeting_id": 21, "minutes_fr": "<p>Trois visioconférences sont prévues.</p>", "minutes_ko": "<p>화상회의를 세 차례 열 예정입니다.</p>", "speaker_fr": null, "speaker_ko": null}', 'e6050f09-9f66-4916-8b8f-a4345f29469f'),
	(710, 'meetings_decision', 5, '2026-12-01 03:30:00.580345+01', NULL, '{"id": 5, "kind": "follow-up", "state": "carried-over", "due_on": "2026-11", "who_fr": null, "who_ko": null, "item_id": null, "text_fr": "Envoyer le calendrier aux collectivités.", "text_ko": "지방자치단체에 일정을 알립니다.", "position": 1, "meeting_id": 21, "due_note_fr": null, "due_note_ko": null, "carried_from_id": null}', 'e6050f09-9f66-4916-8b8f-a4345f29469f'),
	(711, 'meetings_attendance', 5, '2026-12-01 03:30:00.580345+01', NULL, '{"id": 5, "mode": "present", "note": "", "role": "participant", "body_fr": null, "body_ko": null, "is_guest": false, "position": 1, "person_id": 71, "meeting_id": 21, "function_fr": "chargée de mission", "function_ko": null, "organisation_id": 6}', 'e6050f09-9f66-4916-8b8f-a4345f29469f'),
	(712, 'meetings_attendance', 6, '2026-12-01 03:30:00.580345+01', NULL, '{"id": 6, "mode": "excused", "note": "", "role": "participant", "body_fr": null, "body_ko": null, "is_guest": false, "position": 2, "person_id": 72, "meeting_id": 21, "function_fr": null, "function_ko": null, "organisation_id": null}', 'e6050f09-9f66-4916-8b8f-a4345f29469f'),
	(713, 'meetings_attendance', 7, '2026-12-01 03:30:00.580345+01', NULL, '{"id": 7, "mode": "present", "note": "", "role": "participant", "body_fr": null, "body_ko": null, "is_guest": false, "position": 3, "person_id": 73, "meeting_id": 21, "function_fr": "directrice", "function_ko": null, "organisation_id": 6}', 'e6050f09-9f66-4916-8b8f-a4345f29469f'),
	(714, 'meetings_annex', 4, '2026-12-01 03:30:00.580345+01', NULL, '{"id": 4, "url": "", "file": {"name": "Calendrier adopté.pdf", "size": 94, "token": "3ddfe3c4d6202054b9976cf7886c3492", "width": null, "height": null}, "kind": "document", "note_fr": null, "note_ko": null, "language": "fr", "position": 1, "title_fr": "Calendrier adopté", "title_ko": null, "meeting_id": 21, "availability": "available"}', 'e6050f09-9f66-4916-8b8f-a4345f29469f'),
	(715, 'meetings_event', 22, '2026-12-01 03:30:01.053865+01', NULL, '{"id": 22, "url": "", "form": "remote", "kind": "meeting", "slug": "reunion-dhiver-du-groupe", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2026-11-24", "place_fr": "Visioconférence", "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Réunion d’hiver du groupe", "title_ko": "그룹 겨울 회의", "first_day": "2026-11-24", "starts_at": "2026-11-24T09:00:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:30:01.161347+00:00", "is_meeting": true, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', 'e8f56cf1-db9d-4349-9c4b-0a073dc6bbd8'),
	(716, 'meetings_meeting', 22, '2026-12-01 03:30:01.053865+01', NULL, '{"nature": "group", "purpose_fr": "", "purpose_ko": "", "event_ptr_id": 22, "minutes_state": "draft", "minutes_source_id": null, "attendance_note_fr": null, "attendance_note_ko": null}', 'e8f56cf1-db9d-4349-9c4b-0a073dc6bbd8'),
	(717, 'meetings_agendaitem', 7, '2026-12-01 03:30:01.053865+01', NULL, '{"id": 7, "ends": null, "anchor": "item-1", "starts": null, "position": 1, "title_fr": "Retour des collectivités", "title_ko": null, "parent_id": null, "meeting_id": 22, "minutes_fr": "<p>Compte rendu à relire : rien n’est encore approuvé.</p>", "minutes_ko": "", "speaker_fr": null, "speaker_ko": null}', 'e8f56cf1-db9d-4349-9c4b-0a073dc6bbd8'),
	(721, 'meetings_annex', 6, '2026-12-01 03:30:01.053865+01', NULL, '{"id": 6, "url": "", "file": {"name": "Projet de budget.pdf", "size": 92, "token": "b34f53911f44dbddb702a5c7596a31dd", "width": null, "height": null}, "kind": "document", "note_fr": null, "note_ko": null, "language": "fr", "position": 2, "title_fr": "Projet de budget", "title_ko": "예산안", "meeting_id": 22, "availability": "available"}', 'e8f56cf1-db9d-4349-9c4b-0a073dc6bbd8'),
	(722, 'meetings_event', 23, '2026-12-01 03:30:01.892739+01', NULL, '{"id": 23, "url": "", "form": "not-stated", "kind": "meeting", "slug": "reunion-saisie-deux-fois", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2026-10-06", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Réunion saisie deux fois", "title_ko": null, "first_day": "2026-10-06", "starts_at": null, "starts_on": "2026-10-06", "created_at": "2026-12-01T02:30:02.020018+00:00", "is_meeting": true, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '2721b7bb-2241-4be2-a988-5fca2eae5ff0'),
	(723, 'meetings_meeting', 23, '2026-12-01 03:30:01.892739+01', NULL, '{"nature": "group", "purpose_fr": "", "purpose_ko": "", "event_ptr_id": 23, "minutes_state": "published", "minutes_source_id": null, "attendance_note_fr": null, "attendance_note_ko": null}', '2721b7bb-2241-4be2-a988-5fca2eae5ff0'),
	(724, 'meetings_agendaitem', 8, '2026-12-01 03:30:01.892739+01', NULL, '{"id": 8, "ends": null, "anchor": "item-1", "starts": null, "position": 1, "title_fr": "Point unique", "title_ko": null, "parent_id": null, "meeting_id": 23, "minutes_fr": "<p>Le calendrier a été présenté.</p>", "minutes_ko": "", "speaker_fr": null, "speaker_ko": null}', '2721b7bb-2241-4be2-a988-5fca2eae5ff0'),
	(725, 'meetings_attendance', 9, '2026-12-01 03:30:01.892739+01', NULL, '{"id": 9, "mode": "present", "note": "", "role": "participant", "body_fr": null, "body_ko": null, "is_guest": false, "position": 1, "person_id": 71, "meeting_id": 23, "function_fr": null, "function_ko": null, "organisation_id": null}', '2721b7bb-2241-4be2-a988-5fca2eae5ff0'),
	(726, 'meetings_annex', 7, '2026-12-01 03:30:01.892739+01', NULL, '{"id": 7, "url": "", "file": {"name": "Feuille de présence.pdf", "size": 96, "token": "5afe4318c3682930b1c1ffd33ac460b8", "width": null, "height": null}, "kind": "document", "note_fr": null, "note_ko": null, "language": "", "position": 1, "title_fr": "Feuille de présence", "title_ko": null, "meeting_id": 23, "availability": "available"}', '2721b7bb-2241-4be2-a988-5fca2eae5ff0'),
	(727, 'meetings_annex', 7, '2026-12-01 03:30:02.068367+01', '{"id": 7, "url": "", "file": {"name": "Feuille de présence.pdf", "size": 96, "token": "5afe4318c3682930b1c1ffd33ac460b8", "width": null, "height": null}, "kind": "document", "note_fr": null, "note_ko": null, "language": "", "position": 1, "title_fr": "Feuille de présence", "title_ko": null, "meeting_id": 23, "availability": "available"}', NULL, 'dbabfd97-7523-4676-a6cd-1e5859c2a5ee'),
	(728, 'meetings_attendance', 9, '2026-12-01 03:30:02.068367+01', '{"id": 9, "mode": "present", "note": "", "role": "participant", "body_fr": null, "body_ko": null, "is_guest": false, "position": 1, "person_id": 71, "meeting_id": 23, "function_fr": null, "function_ko": null, "organisation_id": null}', NULL, 'dbabfd97-7523-4676-a6cd-1e5859c2a5ee'),
	(729, 'meetings_agendaitem', 8, '2026-12-01 03:30:02.068367+01', '{"id": 8, "ends": null, "anchor": "item-1", "starts": null, "position": 1, "title_fr": "Point unique", "title_ko": null, "parent_id": null, "meeting_id": 23, "minutes_fr": "<p>Le calendrier a été présenté.</p>", "minutes_ko": "", "speaker_fr": null, "speaker_ko": null}', NULL, 'dbabfd97-7523-4676-a6cd-1e5859c2a5ee'),
	(730, 'meetings_meeting', 23, '2026-12-01 03:30:02.068367+01', '{"nature": "group", "purpose_fr": "", "purpose_ko": "", "event_ptr_id": 23, "minutes_state": "published", "minutes_source_id": null, "attendance_note_fr": null, "attendance_note_ko": null}', NULL, 'dbabfd97-7523-4676-a6cd-1e5859c2a5ee'),
	(731, 'meetings_event', 23, '2026-12-01 03:30:02.068367+01', '{"id": 23, "url": "", "form": "not-stated", "kind": "meeting", "slug": "reunion-saisie-deux-fois", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2026-10-06", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Réunion saisie deux fois", "title_ko": null, "first_day": "2026-10-06", "starts_at": null, "starts_on": "2026-10-06", "created_at": "2026-12-01T02:30:02.020018+00:00", "is_meeting": true, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', NULL, 'dbabfd97-7523-4676-a6cd-1e5859c2a5ee'),
	(732, 'meetings_event', 22, '2026-12-01 03:30:02.711187+01', '{"id": 22, "url": "", "form": "remote", "kind": "meeting", "slug": "reunion-dhiver-du-groupe", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2026-11-24", "place_fr": "Visioconférence", "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Réunion d’hiver du groupe", "title_ko": "그룹 겨울 회의", "first_day": "2026-11-24", "starts_at": "2026-11-24T09:00:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:30:01.161347+00:00", "is_meeting": true, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 22, "url": "", "form": "remote", "kind": "meeting", "slug": "reunion-hiver-2026", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2026-11-24", "place_fr": "Visioconférence", "place_ko": null, "sequence": 1, "timezone": "Europe/Paris", "title_fr": "Réunion d’hiver du groupe-pays", "title_ko": "그룹 겨울 회의", "first_day": "2026-11-24", "starts_at": "2026-11-24T09:00:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:30:01.161347+00:00", "is_meeting": true, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": ["reunion-dhiver-du-groupe"], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '924d1e75-0842-44e4-a2c3-d691aeba9b37'),
	(749, 'news_picture', 4, '2026-12-01 03:30:05.80736+01', NULL, '{"id": 4, "file": {"name": "간담회.png", "size": 951, "token": "8683ae7ab3b1ca0af302809cfd481694", "width": 500, "height": 320}, "alt_fr": null, "alt_ko": "원탁에 둘러앉은 참석자들", "credit": "", "position": 1, "article_id": 9, "caption_fr": null, "caption_ko": "무주군청"}', 'f88c5c50-342e-422b-9caa-109dbcfcc9cc'),
	(733, 'partnerships_organisation', 6, '2026-12-01 03:30:03.258998+01', '{"id": 6, "kind": "commune", "slug": "evian", "aliases": ["Evian", "Ville d’Evian", "에비앙"], "country": "fr", "name_fr": "Évian-les-Bains", "name_ko": "에비앙레뱅", "website": "", "ended_on": "", "latitude": 46.4000, "is_listed": true, "longitude": 6.5900, "parent_id": 2, "created_at": "2026-12-01T02:29:49.614717+00:00", "profile_fr": "<p>Le compte rendu de 2017 rapporte que la Ville a pris part au festival des lucioles de Muju. Il n’y avait pas eu d’autre rencontre culturelle depuis, mais les deux collectivités voulaient relancer rapidement leurs échanges.</p>", "profile_ko": "<p>2017년 회의록에 따르면 에비앙레뱅시는 무주 반딧불축제에 참가했습니다. 그 뒤로 다른 문화 교류는 없었으나 두 지방자치단체는 조만간 교류를 다시 시작하려는 뜻을 밝혔습니다.</p>", "succession": "", "summary_fr": "Ville d’Auvergne-Rhône-Alpes, liée à Muju par des relations d’amitié surtout culturelles.", "summary_ko": "오베르뉴론알프 레지옹의 도시로, 무주군과 문화를 중심으로 우호관계를 이어 오고 있습니다.", "visibility": "public", "editor_note": "Les sources écrivent « Evian » ; nom officiel : Évian-les-Bains. La date de la participation au festival n’est pas donnée.\n자료의 표기는 ‘Evian’이며 공식 명칭은 Évian-les-Bains입니다. 축제 참가 시기는 나와 있지 않습니다.", "former_slugs": [], "kind_note_fr": null, "kind_note_ko": null, "romanisation": "", "successor_id": null, "visible_from": null, "official_name_fr": "Ville d’Évian-les-Bains", "official_name_ko": "에비앙레뱅시", "hangul_confidence": "high", "original_language": "fr"}', '{"id": 6, "kind": "commune", "slug": "evian-du-lac", "aliases": ["Evian", "Ville d’Evian", "에비앙"], "country": "fr", "name_fr": "Évian-du-Lac", "name_ko": "에비앙레뱅", "website": "", "ended_on": "", "latitude": 46.4000, "is_listed": true, "longitude": 6.5900, "parent_id": 2, "created_at": "2026-12-01T02:29:49.614717+00:00", "profile_fr": "<p>Le compte rendu de 2017 rapporte que la Ville a pris part au festival des lucioles de Muju. Il n’y avait pas eu d’autre rencontre culturelle depuis, mais les deux collectivités voulaient relancer rapidement leurs échanges.</p>", "profile_ko": "<p>2017년 회의록에 따르면 에비앙레뱅시는 무주 반딧불축제에 참가했습니다. 그 뒤로 다른 문화 교류는 없었으나 두 지방자치단체는 조만간 교류를 다시 시작하려는 뜻을 밝혔습니다.</p>", "succession": "", "summary_fr": "Ville d’Auvergne-Rhône-Alpes, liée à Muju par des relations d’amitié surtout culturelles.", "summary_ko": "오베르뉴론알프 레지옹의 도시로, 무주군과 문화를 중심으로 우호관계를 이어 오고 있습니다.", "visibility": "public", "editor_note": "Les sources écrivent « Evian » ; nom officiel : Évian-les-Bains. La date de la participation au festival n’est pas donnée.\n자료의 표기는 ‘Evian’이며 공식 명칭은 Évian-les-Bains입니다. 축제 참가 시기는 나와 있지 않습니다.", "former_slugs": ["evian"], "kind_note_fr": null, "kind_note_ko": null, "romanisation": "", "successor_id": null, "visible_from": null, "official_name_fr": "Ville d’Évian-les-Bains", "official_name_ko": "에비앙레뱅시", "hangul_confidence": "high", "original_language": "fr"}', 'ceed9e50-d377-405e-ba04-af5e8b65bdda'),
	(734, 'partnerships_organisation', 6, '2026-12-01 03:30:04.129033+01', '{"id": 6, "kind": "commune", "slug": "evian-du-lac", "aliases": ["Evian", "Ville d’Evian", "에비앙"], "country": "fr", "name_fr": "Évian-du-Lac", "name_ko": "에비앙레뱅", "website": "", "ended_on": "", "latitude": 46.4000, "is_listed": true, "longitude": 6.5900, "parent_id": 2, "created_at": "2026-12-01T02:29:49.614717+00:00", "profile_fr": "<p>Le compte rendu de 2017 rapporte que la Ville a pris part au festival des lucioles de Muju. Il n’y avait pas eu d’autre rencontre culturelle depuis, mais les deux collectivités voulaient relancer rapidement leurs échanges.</p>", "profile_ko": "<p>2017년 회의록에 따르면 에비앙레뱅시는 무주 반딧불축제에 참가했습니다. 그 뒤로 다른 문화 교류는 없었으나 두 지방자치단체는 조만간 교류를 다시 시작하려는 뜻을 밝혔습니다.</p>", "succession": "", "summary_fr": "Ville d’Auvergne-Rhône-Alpes, liée à Muju par des relations d’amitié surtout culturelles.", "summary_ko": "오베르뉴론알프 레지옹의 도시로, 무주군과 문화를 중심으로 우호관계를 이어 오고 있습니다.", "visibility": "public", "editor_note": "Les sources écrivent « Evian » ; nom officiel : Évian-les-Bains. La date de la participation au festival n’est pas donnée.\n자료의 표기는 ‘Evian’이며 공식 명칭은 Évian-les-Bains입니다. 축제 참가 시기는 나와 있지 않습니다.", "former_slugs": ["evian"], "kind_note_fr": null, "kind_note_ko": null, "romanisation": "", "successor_id": null, "visible_from": null, "official_name_fr": "Ville d’Évian-les-Bains", "official_name_ko": "에비앙레뱅시", "hangul_confidence": "high", "original_language": "fr"}', '{"id": 6, "kind": "commune", "slug": "evian-les-sources", "aliases": ["Evian", "Ville d’Evian", "에비앙"], "country": "fr", "name_fr": "Évian-les-Sources", "name_ko": "에비앙레뱅", "website": "", "ended_on": "", "latitude": 46.4000, "is_listed": true, "longitude": 6.5900, "parent_id": 2, "created_at": "2026-12-01T02:29:49.614717+00:00", "profile_fr": "<p>Le compte rendu de 2017 rapporte que la Ville a pris part au festival des lucioles de Muju. Il n’y avait pas eu d’autre rencontre culturelle depuis, mais les deux collectivités voulaient relancer rapidement leurs échanges.</p>", "profile_ko": "<p>2017년 회의록에 따르면 에비앙레뱅시는 무주 반딧불축제에 참가했습니다. 그 뒤로 다른 문화 교류는 없었으나 두 지방자치단체는 조만간 교류를 다시 시작하려는 뜻을 밝혔습니다.</p>", "succession": "", "summary_fr": "Ville d’Auvergne-Rhône-Alpes, liée à Muju par des relations d’amitié surtout culturelles.", "summary_ko": "오베르뉴론알프 레지옹의 도시로, 무주군과 문화를 중심으로 우호관계를 이어 오고 있습니다.", "visibility": "public", "editor_note": "Les sources écrivent « Evian » ; nom officiel : Évian-les-Bains. La date de la participation au festival n’est pas donnée.\n자료의 표기는 ‘Evian’이며 공식 명칭은 Évian-les-Bains입니다. 축제 참가 시기는 나와 있지 않습니다.", "former_slugs": ["evian", "evian-du-lac"], "kind_note_fr": null, "kind_note_ko": null, "romanisation": "", "successor_id": null, "visible_from": null, "official_name_fr": "Commune d’Évian-les-Sources", "official_name_ko": "에비앙레뱅시", "hangul_confidence": "high", "original_language": "fr"}', '70fd69ef-ea5a-4814-bd28-614df56185ed'),
	(735, 'partnerships_formername', 3, '2026-12-01 03:30:04.129033+01', NULL, '{"id": 3, "name_fr": "Évian-du-Lac", "name_ko": null, "note_fr": null, "note_ko": null, "valid_to": "2026", "valid_from": "", "organisation_id": 6}', '70fd69ef-ea5a-4814-bd28-614df56185ed'),
	(736, 'partnerships_agreement', 3, '2026-12-01 03:30:04.438888+01', NULL, '{"id": 3, "kind": "cooperation-agreement", "state": "signed", "ends_on": "", "note_fr": null, "note_ko": null, "title_fr": "Accord sur la mobilité", "title_ko": "교통 분야 협정", "signed_on": "2026-11-16", "document_url": "", "signed_on_end": "", "partnership_id": 2, "transmitted_on": "", "deliberated_fr_on": "", "deliberated_kr_on": ""}', '591805b6-b2c8-4fbc-92c7-9d89a3e6ae59'),
	(737, 'partnerships_partnership', 2, '2026-12-01 03:30:04.784777+01', '{"id": 2, "slug": "nice--daejeon", "title_fr": null, "title_ko": null, "created_at": "2026-12-01T02:29:50.028549+00:00", "summary_fr": "Protocole d’entente (MoU) cosigné en 2005 par Nice et Daejeon.", "summary_ko": "니스와 대전광역시가 2005년 공동 서명한 양해각서(MOU)에 따른 협력관계입니다.", "visibility": "public", "editor_note": "Aucun thème n’est rattaché au protocole : ville intelligente et mobilités douces sont les intérêts généraux de Nice et l’échange avec Séoul. Absent de la revue des coopérations de 2017.\n양해각서의 협력 분야는 적혀 있지 않습니다. 스마트시티와 친환경 이동수단은 니스의 일반 관심 분야이자 서울과의 교류 주제입니다. 2017년 협력 현황에는 없습니다.", "former_slugs": [], "visible_from": null, "description_fr": "<p>En janvier 2021, la Ville de Nice indique qu’elle a un protocole d’entente (MoU) avec Daejeon, cosigné en 2005. Les documents n’en donnent pas les thèmes et ne décrivent pas d’action menée dans ce cadre.</p>", "description_ko": "<p>니스는 2021년 1월 회의에서 대전광역시와 2005년에 공동 서명한 양해각서(MOU)가 있다고 밝혔습니다. 협력 분야나 추진한 사업은 문서에 나와 있지 않습니다.</p>", "original_language": "fr", "without_agreement": ""}', '{"id": 2, "slug": "nice--daejeon", "title_fr": null, "title_ko": null, "created_at": "2026-12-01T02:29:50.028549+00:00", "summary_fr": "Un jumelage ancien, un accord neuf.", "summary_ko": "니스와 대전광역시가 2005년 공동 서명한 양해각서(MOU)에 따른 협력관계입니다.", "visibility": "public", "editor_note": "Aucun thème n’est rattaché au protocole : ville intelligente et mobilités douces sont les intérêts généraux de Nice et l’échange avec Séoul. Absent de la revue des coopérations de 2017.\n양해각서의 협력 분야는 적혀 있지 않습니다. 스마트시티와 친환경 이동수단은 니스의 일반 관심 분야이자 서울과의 교류 주제입니다. 2017년 협력 현황에는 없습니다.", "former_slugs": [], "visible_from": null, "description_fr": "<p>En janvier 2021, la Ville de Nice indique qu’elle a un protocole d’entente (MoU) avec Daejeon, cosigné en 2005. Les documents n’en donnent pas les thèmes et ne décrivent pas d’action menée dans ce cadre.</p>", "description_ko": "<p>니스는 2021년 1월 회의에서 대전광역시와 2005년에 공동 서명한 양해각서(MOU)가 있다고 밝혔습니다. 협력 분야나 추진한 사업은 문서에 나와 있지 않습니다.</p>", "original_language": "fr", "without_agreement": ""}', 'd6ef5f4e-59c7-4d5e-b638-541b55c561bf'),
	(738, 'meetings_event', 10, '2026-12-01 03:30:04.91336+01', '{"id": 10, "url": "", "form": "not-stated", "kind": "youth", "slug": "yep-2022", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2022-12-31", "place_fr": "Issy-les-Moulineaux", "place_ko": "이시레물리노", "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date", "title_ko": "교류 프로그램 참가 한국 청소년의 이시레물리노 방문(변경된 일정)", "first_day": "2022-01-01", "starts_at": null, "starts_on": "2022", "created_at": "2026-12-01T02:29:50.21874+00:00", "is_meeting": false, "summary_fr": "L’accueil des jeunes Coréens, prévu en 2020, est repoussé à 2022, selon la réunion du 28 janvier 2021.", "summary_ko": "2021년 1월 28일 회의에 따르면 2020년에 예정되었던 한국 청소년의 방문이 2022년으로 연기되었습니다.", "visibility": "public", "exchange_id": 4, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 10, "url": "", "form": "not-stated", "kind": "youth", "slug": "yep-2022", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2022-12-31", "place_fr": "Issy-les-Moulineaux", "place_ko": "이시레물리노", "sequence": 1, "timezone": "Europe/Paris", "title_fr": "Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date", "title_ko": "이시–구로 청소년 교류(2022년)", "first_day": "2022-01-01", "starts_at": null, "starts_on": "2022", "created_at": "2026-12-01T02:29:50.21874+00:00", "is_meeting": false, "summary_fr": "L’accueil des jeunes Coréens, prévu en 2020, est repoussé à 2022, selon la réunion du 28 janvier 2021.", "summary_ko": "2021년 1월 28일 회의에 따르면 2020년에 예정되었던 한국 청소년의 방문이 2022년으로 연기되었습니다.", "visibility": "public", "exchange_id": 4, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '4d5e7d8a-5ade-49bb-851a-7c01267ba917'),
	(750, 'news_attachment', 8, '2026-12-01 03:30:05.80736+01', NULL, '{"id": 8, "file": {"name": "간담회 자료.hwpx", "size": 511, "token": "84fde62d40069be6b31277a2afd53e34", "width": null, "height": null}, "language": "ko", "position": 1, "title_fr": null, "title_ko": "간담회 자료", "article_id": 9}', 'f88c5c50-342e-422b-9caa-109dbcfcc9cc'),
	(751, 'news_attachment', 9, '2026-12-01 03:30:05.80736+01', NULL, '{"id": 9, "file": {"name": "간담회 자료.pdf", "size": 92, "token": "cb22cb19a437475358c5baaf028e567a", "width": null, "height": null}, "language": "fr", "position": 2, "title_fr": null, "title_ko": "간담회 자료", "article_id": 9}', 'f88c5c50-342e-422b-9caa-109dbcfcc9cc'),
	(739, 'meetings_event', 10, '2026-12-01 03:30:05.008462+01', '{"id": 10, "url": "", "form": "not-stated", "kind": "youth", "slug": "yep-2022", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2022-12-31", "place_fr": "Issy-les-Moulineaux", "place_ko": "이시레물리노", "sequence": 1, "timezone": "Europe/Paris", "title_fr": "Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date", "title_ko": "이시–구로 청소년 교류(2022년)", "first_day": "2022-01-01", "starts_at": null, "starts_on": "2022", "created_at": "2026-12-01T02:29:50.21874+00:00", "is_meeting": false, "summary_fr": "L’accueil des jeunes Coréens, prévu en 2020, est repoussé à 2022, selon la réunion du 28 janvier 2021.", "summary_ko": "2021년 1월 28일 회의에 따르면 2020년에 예정되었던 한국 청소년의 방문이 2022년으로 연기되었습니다.", "visibility": "public", "exchange_id": 4, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 10, "url": "", "form": "not-stated", "kind": "youth", "slug": "yep-2022", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2022-12-31", "place_fr": "Issy-les-Moulineaux", "place_ko": "이시레물리노", "sequence": 2, "timezone": "Europe/Paris", "title_fr": "Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date", "title_ko": "이시–구로 청소년 교류(2022년)", "first_day": "2022-01-01", "starts_at": null, "starts_on": "2022", "created_at": "2026-12-01T02:29:50.21874+00:00", "is_meeting": false, "summary_fr": "L’accueil des jeunes Coréens, prévu en 2020, est repoussé à 2022, selon la réunion du 28 janvier 2021.", "summary_ko": "2020년에서 미루어진 교류입니다.", "visibility": "public", "exchange_id": 4, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '29bfa98c-127a-425c-bbfc-ab3440472fb4'),
	(740, 'meetings_event', 10, '2026-12-01 03:30:05.360507+01', '{"id": 10, "url": "", "form": "not-stated", "kind": "youth", "slug": "yep-2022", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2022-12-31", "place_fr": "Issy-les-Moulineaux", "place_ko": "이시레물리노", "sequence": 2, "timezone": "Europe/Paris", "title_fr": "Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date", "title_ko": "이시–구로 청소년 교류(2022년)", "first_day": "2022-01-01", "starts_at": null, "starts_on": "2022", "created_at": "2026-12-01T02:29:50.21874+00:00", "is_meeting": false, "summary_fr": "L’accueil des jeunes Coréens, prévu en 2020, est repoussé à 2022, selon la réunion du 28 janvier 2021.", "summary_ko": "2020년에서 미루어진 교류입니다.", "visibility": "public", "exchange_id": 4, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 10, "url": "", "form": "not-stated", "kind": "youth", "slug": "yep-2022", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2022-12-31", "place_fr": "Issy-les-Moulineaux", "place_ko": "이시레물리노", "sequence": 3, "timezone": "Europe/Paris", "title_fr": "Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date", "title_ko": "이시–구로 청소년 교류(2022년)", "first_day": "2022-01-01", "starts_at": null, "starts_on": "2022", "created_at": "2026-12-01T02:29:50.21874+00:00", "is_meeting": false, "summary_fr": "L’échange de 2020, reporté, et que beaucoup attendaient.", "summary_ko": "2020년에서 미루어진 교류입니다.", "visibility": "public", "exchange_id": 4, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '81c9624e-ec15-4204-9425-03737a3f0692'),
	(741, 'partnerships_organisation', 12, '2026-12-01 03:30:05.446095+01', '{"id": 12, "kind": "self-governing-province", "slug": "jeju", "aliases": ["제주", "제주도", "Jeju-do", "Cheju"], "country": "kr", "name_fr": "Jeju", "name_ko": "제주특별자치도", "website": "", "ended_on": "", "latitude": 33.3800, "is_listed": true, "longitude": 126.5500, "parent_id": null, "created_at": "2026-12-01T02:29:49.712856+00:00", "profile_fr": "", "profile_ko": "", "succession": "", "summary_fr": "Associée à Rouen dans le tableau de la plaquette du groupe-pays Corée ; a accueilli en mai 2017 le 2e Sommet Culture de Cités et Gouvernements Locaux Unis (CGLU).", "summary_ko": "한국 그룹(그룹페이꼬레) 소개 자료의 협력관계 표에 루앙의 협력 상대로 실려 있으며, 2017년 5월 제2회 세계지방정부연합(UCLG) 문화정상회의가 열린 곳입니다.", "visibility": "public", "editor_note": "La plaquette écrit seulement « Jeju » : province ou ville de Jeju (제주시), le niveau est à confirmer auprès de Rouen.\n소개 자료에는 ‘Jeju’라고만 적혀 있어 제주특별자치도인지 제주시인지 루앙에 확인해야 합니다.", "former_slugs": [], "kind_note_fr": null, "kind_note_ko": null, "romanisation": "Jeju Teukbyeol-jachido", "successor_id": null, "visible_from": null, "official_name_fr": "Province spéciale autonome de Jeju", "official_name_ko": "제주특별자치도", "hangul_confidence": "medium", "original_language": "fr"}', '{"id": 12, "kind": "self-governing-province", "slug": "jeju", "aliases": ["제주", "제주도", "Jeju-do", "Cheju"], "country": "kr", "name_fr": "Jeju", "name_ko": "제주특별자치도", "website": "", "ended_on": "", "latitude": 33.3800, "is_listed": true, "longitude": 126.5500, "parent_id": null, "created_at": "2026-12-01T02:29:49.712856+00:00", "profile_fr": "", "profile_ko": "", "succession": "", "summary_fr": "Associée à Rouen dans le tableau de la plaquette du groupe-pays Corée ; a accueilli en mai 2017 le 2e Sommet Culture de Cités et Gouvernements Locaux Unis (CGLU).", "summary_ko": "한반도 남쪽의 섬입니다(작성 중).", "visibility": "public", "editor_note": "La plaquette écrit seulement « Jeju » : province ou ville de Jeju (제주시), le niveau est à confirmer auprès de Rouen.\n소개 자료에는 ‘Jeju’라고만 적혀 있어 제주특별자치도인지 제주시인지 루앙에 확인해야 합니다.", "former_slugs": [], "kind_note_fr": null, "kind_note_ko": null, "romanisation": "Jeju Teukbyeol-jachido", "successor_id": null, "visible_from": null, "official_name_fr": "Province spéciale autonome de Jeju", "official_name_ko": "제주특별자치도", "hangul_confidence": "medium", "original_language": "fr"}', '5bdd851f-119c-41df-9980-009b1724ddec'),
	(742, 'meetings_event', 22, '2026-12-01 03:30:05.511081+01', '{"id": 22, "url": "", "form": "remote", "kind": "meeting", "slug": "reunion-hiver-2026", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2026-11-24", "place_fr": "Visioconférence", "place_ko": null, "sequence": 1, "timezone": "Europe/Paris", "title_fr": "Réunion d’hiver du groupe-pays", "title_ko": "그룹 겨울 회의", "first_day": "2026-11-24", "starts_at": "2026-11-24T09:00:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:30:01.161347+00:00", "is_meeting": true, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": ["reunion-dhiver-du-groupe"], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 22, "url": "", "form": "remote", "kind": "meeting", "slug": "reunion-hiver-2026", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": "2026-11-24", "place_fr": "Visioconférence", "place_ko": null, "sequence": 2, "timezone": "Europe/Paris", "title_fr": "Réunion d’hiver du groupe-pays", "title_ko": "한국 그룹 겨울 회의", "first_day": "2026-11-24", "starts_at": "2026-11-24T09:00:00+00:00", "starts_on": "", "created_at": "2026-12-01T02:30:01.161347+00:00", "is_meeting": true, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": ["reunion-dhiver-du-groupe"], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '55ac80a6-2c50-4416-86bc-7d16c89047d5'),
	(743, 'translations_term', 23, '2026-12-01 03:30:05.588699+01', '{"id": 23, "note": "Jusqu’en 2016 : 전국시도지사협의회. 2016년까지는 전국시도지사협의회.", "french": "Association des gouverneurs de Corée (GAOK)", "korean": "대한민국시도지사협의회(GAOK)", "other_forms": ["GAOK", "전국시도지사협의회"]}', '{"id": 23, "note": "À employer dans tous les comptes rendus.", "french": "Association des gouverneurs de Corée (GAOK)", "korean": "대한민국시도지사협의회(GAOK)", "other_forms": ["GAOK", "전국시도지사협의회"]}', '9dd3cf41-4c29-4ab7-bd4c-7a6800c296d7'),
	(744, 'translations_term', 27, '2026-12-01 03:30:05.630159+01', NULL, '{"id": 27, "note": "", "french": "mission d’automne", "korean": "가을 방문단", "other_forms": ["mission d''automne"]}', '1019e7f4-c537-4310-bfd2-a82d972fde5e'),
	(745, 'translations_term', 28, '2026-12-01 03:30:05.669684+01', NULL, '{"id": 28, "note": "", "french": "mot à oublier", "korean": "잊을 말", "other_forms": []}', 'ff6385a1-2ba6-42a6-82da-d92eaad8d1ad'),
	(746, 'translations_term', 28, '2026-12-01 03:30:05.68307+01', '{"id": 28, "note": "", "french": "mot à oublier", "korean": "잊을 말", "other_forms": []}', NULL, '6ab7bbe2-697f-4abf-971c-b4fee9e44ad3'),
	(747, 'news_article', 9, '2026-12-01 03:30:05.80736+01', NULL, '{"id": 9, "slug": "article-50cee708eda29b20", "keeper": "gaok", "body_fr": "", "body_ko": "<p>다음 간담회는 내년 봄에 열립니다.</p>", "dated_on": "2026-12-01", "title_fr": null, "title_ko": "지방자치단체 국제교류 담당자 간담회", "created_at": "2026-12-01T02:30:05.872186+00:00", "source_url": "", "summary_fr": null, "summary_ko": "담당자들이 교류 경험을 나누었습니다.", "visibility": "public", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "ko"}', 'f88c5c50-342e-422b-9caa-109dbcfcc9cc'),
	(748, 'news_article_organisations', 3, '2026-12-01 03:30:05.80736+01', NULL, '{"id": 3, "article_id": 9, "organisation_id": 15}', 'f88c5c50-342e-422b-9caa-109dbcfcc9cc'),
	(752, 'news_article', 10, '2026-12-01 03:30:06.002935+01', NULL, '{"id": 10, "slug": "article-1ae0fb9a2c182f83", "keeper": "gaok", "body_fr": "", "body_ko": "<p>아직 확인하지 않은 글입니다.</p>", "dated_on": "2026-12-01", "title_fr": null, "title_ko": "초안: 청년 교류 신청 안내", "created_at": "2026-12-01T02:30:06.021629+00:00", "source_url": "", "summary_fr": null, "summary_ko": null, "visibility": "draft", "former_slugs": [], "visible_from": null, "source_name_fr": null, "source_name_ko": null, "original_language": "ko"}', 'a109ed05-295c-4883-87a6-8f05c4ad7eb6'),
	(753, 'meetings_event', 24, '2026-12-01 03:30:06.318459+01', NULL, '{"id": 24, "url": "", "form": "not-stated", "kind": "meeting", "slug": "event-1", "state": "held", "keeper": "gaok", "address": "", "ends_at": null, "ends_on": "", "last_day": "2026-11-20", "place_fr": null, "place_ko": "서울, 시도지사협의회", "sequence": 0, "timezone": "Asia/Seoul", "title_fr": null, "title_ko": "‘프랑스와’ 그룹 실무 회의", "first_day": "2026-11-20", "starts_at": null, "starts_on": "2026-11-20", "created_at": "2026-12-01T02:30:06.361118+00:00", "is_meeting": true, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "ko", "other_language_fr": null, "other_language_ko": null}', '6e2df2eb-ac70-4b78-90fd-4623bd3548c1'),
	(754, 'meetings_meeting', 24, '2026-12-01 03:30:06.318459+01', NULL, '{"nature": "twin", "purpose_fr": "", "purpose_ko": "", "event_ptr_id": 24, "minutes_state": "published", "minutes_source_id": null, "attendance_note_fr": null, "attendance_note_ko": null}', '6e2df2eb-ac70-4b78-90fd-4623bd3548c1'),
	(755, 'meetings_agendaitem', 9, '2026-12-01 03:30:06.318459+01', NULL, '{"id": 9, "ends": null, "anchor": "item-1", "starts": null, "position": 1, "title_fr": null, "title_ko": "내년 사업", "parent_id": null, "meeting_id": 24, "minutes_fr": "", "minutes_ko": "<p>청년 교류를 넓히기로 했습니다.</p>", "speaker_fr": null, "speaker_ko": null}', '6e2df2eb-ac70-4b78-90fd-4623bd3548c1'),
	(756, 'meetings_event', 25, '2026-12-01 03:30:06.604771+01', NULL, '{"id": 25, "url": "", "form": "not-stated", "kind": "other", "slug": "february-visit-1", "state": "planned", "keeper": "gaok", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-02-10", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Asia/Seoul", "title_fr": null, "title_ko": "잘못 올린 일정 1", "first_day": "2027-02-10", "starts_at": null, "starts_on": "2027-02-10", "created_at": "2026-12-01T02:30:06.644921+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "ko", "other_language_fr": null, "other_language_ko": null}', '45ccabab-c36b-40a6-b728-341dd3df19ef'),
	(757, 'meetings_event', 26, '2026-12-01 03:30:06.785056+01', NULL, '{"id": 26, "url": "", "form": "not-stated", "kind": "other", "slug": "february-visit-2", "state": "planned", "keeper": "gaok", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-02-10", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Asia/Seoul", "title_fr": null, "title_ko": "잘못 올린 일정 2", "first_day": "2027-02-10", "starts_at": null, "starts_on": "2027-02-10", "created_at": "2026-12-01T02:30:06.803201+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "ko", "other_language_fr": null, "other_language_ko": null}', 'b2db7f08-25fa-4de3-a9d5-9c4855f00cd5'),
	(758, 'meetings_event', 25, '2026-12-01 03:30:06.843455+01', '{"id": 25, "url": "", "form": "not-stated", "kind": "other", "slug": "february-visit-1", "state": "planned", "keeper": "gaok", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-02-10", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Asia/Seoul", "title_fr": null, "title_ko": "잘못 올린 일정 1", "first_day": "2027-02-10", "starts_at": null, "starts_on": "2027-02-10", "created_at": "2026-12-01T02:30:06.644921+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "ko", "other_language_fr": null, "other_language_ko": null}', NULL, 'd2f8c6ed-122c-4fd1-8496-de0687dde55c'),
	(759, 'meetings_event', 26, '2026-12-01 03:30:06.843455+01', '{"id": 26, "url": "", "form": "not-stated", "kind": "other", "slug": "february-visit-2", "state": "planned", "keeper": "gaok", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-02-10", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Asia/Seoul", "title_fr": null, "title_ko": "잘못 올린 일정 2", "first_day": "2027-02-10", "starts_at": null, "starts_on": "2027-02-10", "created_at": "2026-12-01T02:30:06.803201+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "ko", "other_language_fr": null, "other_language_ko": null}', NULL, 'd2f8c6ed-122c-4fd1-8496-de0687dde55c'),
	(760, 'news_article', 4, '2026-12-01 03:30:06.887744+01', '{"id": 4, "slug": "article-2f9a8e5589763d8a", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "L’appel à projets du printemps est ouvert", "title_ko": "봄 사업 공모가 시작됩니다", "created_at": "2026-12-01T02:29:56.161255+00:00", "source_url": "", "summary_fr": "Les dossiers se déposent jusqu’à la fin du mois.", "summary_ko": null, "visibility": "public", "former_slugs": [], "visible_from": "2027-06-01", "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '{"id": 4, "slug": "article-2f9a8e5589763d8a", "keeper": "cuf", "body_fr": "", "body_ko": "", "dated_on": "2026-12-01", "title_fr": "L’appel à projets du printemps est ouvert", "title_ko": "봄 사업 공모가 시작됩니다", "created_at": "2026-12-01T02:29:56.161255+00:00", "source_url": "", "summary_fr": "Les dossiers se déposent jusqu’à la fin du mois.", "summary_ko": "이달 말까지 신청을 받습니다.", "visibility": "public", "former_slugs": [], "visible_from": "2027-06-01", "source_name_fr": null, "source_name_ko": null, "original_language": "fr"}', '881f4b9c-751e-4a06-bd55-756403f9fe74'),
	(791, 'accounts_user', 7, '2026-12-01 03:30:08.366353+01', '{"id": 7, "role": "member", "is_active": true, "is_superuser": false, "organisation_id": null}', '{"id": 7, "role": "member", "is_active": false, "is_superuser": false, "organisation_id": null}', '4b0905a7-1f1b-4131-88de-5045090c3744');
INSERT INTO public.history_change (id, "table", key, at, before, after, context_id) VALUES
	(761, 'meetings_event', 15, '2026-12-01 03:30:06.939399+01', '{"id": 15, "url": "", "form": "not-stated", "kind": "festival", "slug": "lucioles-muju", "state": "held", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": null, "place_fr": "Muju", "place_ko": "무주군", "sequence": 0, "timezone": "Asia/Seoul", "title_fr": "Festival des lucioles de Muju, avec Évian-les-Bains", "title_ko": "에비앙레뱅이 참가한 무주 반딧불축제", "first_day": null, "starts_at": null, "starts_on": "", "created_at": "2026-12-01T02:29:50.246713+00:00", "is_meeting": false, "summary_fr": "Évian-les-Bains a participé au festival des lucioles de Muju, dans le cadre de leurs relations d’amitié.", "summary_ko": "에비앙레뱅이 우호관계를 바탕으로 무주 반딧불축제에 참가했습니다.", "visibility": "public", "exchange_id": 8, "date_note_fr": "peu avant le 7 juillet 2017", "date_note_ko": "2017년 7월 7일 이전 최근", "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '{"id": 15, "url": "", "form": "not-stated", "kind": "festival", "slug": "lucioles-muju", "state": "held", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "", "last_day": null, "place_fr": "Muju", "place_ko": "무주군", "sequence": 1, "timezone": "Asia/Seoul", "title_fr": "Festival des lucioles de Muju, avec Évian-les-Bains", "title_ko": "무주의 반딧불축제", "first_day": null, "starts_at": null, "starts_on": "", "created_at": "2026-12-01T02:29:50.246713+00:00", "is_meeting": false, "summary_fr": "Évian-les-Bains a participé au festival des lucioles de Muju, dans le cadre de leurs relations d’amitié.", "summary_ko": "에비앙레뱅이 우호관계를 바탕으로 무주 반딧불축제에 참가했습니다.", "visibility": "public", "exchange_id": 8, "date_note_fr": "peu avant le 7 juillet 2017", "date_note_ko": "2017년 7월 7일 이전 최근", "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', 'ac9df5d0-8514-4d2a-a92f-271b30d02298'),
	(762, 'proposals_proposal', 1, '2026-12-01 03:30:06.992671+01', NULL, '{"id": 1, "kind": "profile", "reply": "", "state": "draft", "before": {"website": "", "profile_fr": "<p>En janvier 2021, la Ville faisait état d’une volonté commune avec Séoul d’échanger sur la ville intelligente et les mobilités douces. Pendant la crise sanitaire, elle a partagé, notamment par l’intermédiaire de l’Association des gouverneurs de Corée (GAOK), des bonnes pratiques sur les outils mis en place.</p>", "profile_ko": "<p>2021년 1월 회의에서 니스시는 스마트시티와 친환경 이동수단에 관해 서울특별시와 교류하려는 의지를 함께하고 있다고 밝혔습니다. 코로나19 위기 때에는 대한민국시도지사협의회(GAOK) 등을 통해 대응 방안에 관한 우수사례를 나누었습니다.</p>", "summary_fr": "Ville de Provence-Alpes-Côte d’Azur liée à Daejeon par un protocole d’entente (MoU) de 2005, intéressée par la ville intelligente et les mobilités douces.", "summary_ko": "2005년 대전광역시와 양해각서(MOU)를 체결한 프로방스알프코트다쥐르 레지옹의 도시로, 스마트시티와 친환경 이동수단에 관심이 있습니다."}, "values": {"website": "ville.nice.example", "profile_fr": "<p>En janvier 2021, la Ville faisait état d’une volonté commune avec Séoul d’échanger sur la ville intelligente et les mobilités douces. Pendant la crise sanitaire, elle a partagé, notamment par l’intermédiaire de l’Association des gouverneurs de Corée (GAOK), des bonnes pratiques sur les outils mis en place.</p>", "profile_ko": "<p>2021년 1월 회의에서 니스시는 스마트시티와 친환경 이동수단에 관해 서울특별시와 교류하려는 의지를 함께하고 있다고 밝혔습니다. 코로나19 위기 때에는 대한민국시도지사협의회(GAOK) 등을 통해 대응 방안에 관한 우수사례를 나누었습니다.</p>", "summary_fr": "Ville de la Baie des Anges, à relire.", "summary_ko": "2005년 대전광역시와 양해각서(MOU)를 체결한 프로방스알프코트다쥐르 레지옹의 도시로, 스마트시티와 친환경 이동수단에 관심이 있습니다."}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:06.992148+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', 'dd76e263-9a54-457e-a307-90a4b335b089'),
	(763, 'proposals_proposal', 2, '2026-12-01 03:30:07.03956+01', NULL, '{"id": 2, "kind": "contact", "reply": "", "state": "draft", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Roux", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "Il a pris ses fonctions en novembre.", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.039376+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', 'c2c1320d-7032-4071-9e3c-9f2f11b58deb'),
	(764, 'proposals_proposal', 2, '2026-12-01 03:30:07.044074+01', '{"id": 2, "kind": "contact", "reply": "", "state": "draft", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Roux", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "Il a pris ses fonctions en novembre.", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.039376+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '{"id": 2, "kind": "contact", "reply": "", "state": "sent", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Roux", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "Il a pris ses fonctions en novembre.", "sent_at": "2026-12-01T02:30:07.043658+00:00", "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.043732+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', 'c2c1320d-7032-4071-9e3c-9f2f11b58deb'),
	(765, 'partnerships_person', 74, '2026-12-01 03:30:07.067524+01', NULL, '{"id": 74, "email": "", "spellings": [], "telephone": "", "given_name": "Maxime", "visibility": "public", "family_name": "Roux", "native_name": "", "family_name_first": false}', '6c214440-afb8-44a9-8e88-d9db5f6f9463'),
	(766, 'partnerships_contact', 1, '2026-12-01 03:30:07.067524+01', NULL, '{"id": 1, "charge": "officer", "position": 1, "valid_to": "", "person_id": 74, "valid_from": "", "function_fr": null, "function_ko": null, "organisation_id": 9}', '6c214440-afb8-44a9-8e88-d9db5f6f9463'),
	(767, 'proposals_proposal', 2, '2026-12-01 03:30:07.067524+01', '{"id": 2, "kind": "contact", "reply": "", "state": "sent", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Roux", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "Il a pris ses fonctions en novembre.", "sent_at": "2026-12-01T02:30:07.043658+00:00", "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.043732+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '{"id": 2, "kind": "contact", "reply": "", "state": "published", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Roux", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "Il a pris ses fonctions en novembre.", "sent_at": "2026-12-01T02:30:07.043658+00:00", "version": 2, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.077813+00:00", "decided_at": "2026-12-01T02:30:07.071302+00:00", "decider_id": 2, "organisation_id": 9}', '6c214440-afb8-44a9-8e88-d9db5f6f9463'),
	(768, 'proposals_proposal', 3, '2026-12-01 03:30:07.231045+01', NULL, '{"id": 3, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Carnaval des jumelages", "title_ko": "", "starts_at": "", "starts_on": "2027-02-20", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.230784+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '89452bdc-1be8-4611-b040-844ae118c912'),
	(769, 'proposals_proposal', 3, '2026-12-01 03:30:07.235349+01', '{"id": 3, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Carnaval des jumelages", "title_ko": "", "starts_at": "", "starts_on": "2027-02-20", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.230784+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '{"id": 3, "kind": "event", "reply": "", "state": "sent", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Carnaval des jumelages", "title_ko": "", "starts_at": "", "starts_on": "2027-02-20", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:07.234851+00:00", "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.234936+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '89452bdc-1be8-4611-b040-844ae118c912'),
	(770, 'proposals_proposal', 3, '2026-12-01 03:30:07.267834+01', '{"id": 3, "kind": "event", "reply": "", "state": "sent", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Carnaval des jumelages", "title_ko": "", "starts_at": "", "starts_on": "2027-02-20", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:07.234851+00:00", "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.234936+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '{"id": 3, "kind": "event", "reply": "Cette date est déjà prise : proposez-en une autre.", "state": "declined", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Carnaval des jumelages", "title_ko": "", "starts_at": "", "starts_on": "2027-02-20", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:07.234851+00:00", "version": 2, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.268621+00:00", "decided_at": "2026-12-01T02:30:07.268541+00:00", "decider_id": 2, "organisation_id": 9}', '9fa0968d-45c0-40cc-8943-3d713ead2f86'),
	(771, 'proposals_proposal', 4, '2026-12-01 03:30:07.415076+01', NULL, '{"id": 4, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "2027-06-11", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Semaine de la mer", "title_ko": "", "starts_at": "", "starts_on": "2027-06-07", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.414792+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '68fd49f1-7cc2-4034-8b61-7a129d42fb89'),
	(772, 'proposals_proposal', 4, '2026-12-01 03:30:07.418008+01', '{"id": 4, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "2027-06-11", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Semaine de la mer", "title_ko": "", "starts_at": "", "starts_on": "2027-06-07", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.414792+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '{"id": 4, "kind": "event", "reply": "", "state": "sent", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "2027-06-11", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Semaine de la mer", "title_ko": "", "starts_at": "", "starts_on": "2027-06-07", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:07.417601+00:00", "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.417678+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '68fd49f1-7cc2-4034-8b61-7a129d42fb89'),
	(773, 'meetings_event', 27, '2026-12-01 03:30:07.450723+01', NULL, '{"id": 27, "url": "", "form": "not-stated", "kind": "other", "slug": "semaine-de-la-mer", "state": "planned", "keeper": "cuf", "address": "", "ends_at": null, "ends_on": "2027-06-11", "last_day": "2027-06-11", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Europe/Paris", "title_fr": "Semaine de la mer", "title_ko": null, "first_day": "2027-06-07", "starts_at": null, "starts_on": "2027-06-07", "created_at": "2026-12-01T02:30:07.470132+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "fr", "other_language_fr": null, "other_language_ko": null}', '99a47e57-c1d4-4197-a250-01ff9fc6e0c8'),
	(774, 'meetings_event_organisations', 32, '2026-12-01 03:30:07.450723+01', NULL, '{"id": 32, "event_id": 27, "organisation_id": 9}', '99a47e57-c1d4-4197-a250-01ff9fc6e0c8'),
	(775, 'proposals_proposal', 4, '2026-12-01 03:30:07.450723+01', '{"id": 4, "kind": "event", "reply": "", "state": "sent", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "2027-06-11", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Semaine de la mer", "title_ko": "", "starts_at": "", "starts_on": "2027-06-07", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:07.417601+00:00", "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.417678+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '{"id": 4, "kind": "event", "reply": "", "state": "published", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "2027-06-11", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Semaine de la mer", "title_ko": "", "starts_at": "", "starts_on": "2027-06-07", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:07.417601+00:00", "version": 2, "event_id": 27, "author_id": 4, "changed_at": "2026-12-01T02:30:07.482256+00:00", "decided_at": "2026-12-01T02:30:07.454809+00:00", "decider_id": 2, "organisation_id": 9}', '99a47e57-c1d4-4197-a250-01ff9fc6e0c8'),
	(776, 'proposals_proposal', 5, '2026-12-01 03:30:07.748731+01', NULL, '{"id": 5, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "Rencontre des offices de tourisme", "title_ko": "", "starts_at": "", "starts_on": "2027-10-12", "summary_fr": "", "summary_ko": "", "description_fr": "<p>Une demi-journée, suivie d’une visite.</p>", "description_ko": "", "interpretation": "not-stated"}, "message": "Avec Daejeon.", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.748508+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '34a43bc1-b60a-4b3a-a2a8-2e4a2ad9d012'),
	(777, 'proposals_proposal', 5, '2026-12-01 03:30:07.752571+01', '{"id": 5, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "Rencontre des offices de tourisme", "title_ko": "", "starts_at": "", "starts_on": "2027-10-12", "summary_fr": "", "summary_ko": "", "description_fr": "<p>Une demi-journée, suivie d’une visite.</p>", "description_ko": "", "interpretation": "not-stated"}, "message": "Avec Daejeon.", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.748508+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '{"id": 5, "kind": "event", "reply": "", "state": "sent", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "Rencontre des offices de tourisme", "title_ko": "", "starts_at": "", "starts_on": "2027-10-12", "summary_fr": "", "summary_ko": "", "description_fr": "<p>Une demi-journée, suivie d’une visite.</p>", "description_ko": "", "interpretation": "not-stated"}, "message": "Avec Daejeon.", "sent_at": "2026-12-01T02:30:07.752114+00:00", "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.75221+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '34a43bc1-b60a-4b3a-a2a8-2e4a2ad9d012'),
	(778, 'proposals_proposal', 6, '2026-12-01 03:30:07.807266+01', NULL, '{"id": 6, "kind": "contact", "reply": "", "state": "draft", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "replaces": "", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Vidal", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.807068+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '96e3f525-4a11-45f3-a11b-8519c0c324bd'),
	(779, 'proposals_proposal', 6, '2026-12-01 03:30:07.810615+01', '{"id": 6, "kind": "contact", "reply": "", "state": "draft", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "replaces": "", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Vidal", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.807068+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '{"id": 6, "kind": "contact", "reply": "", "state": "sent", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "replaces": "", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Vidal", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "", "sent_at": "2026-12-01T02:30:07.809643+00:00", "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.809701+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '96e3f525-4a11-45f3-a11b-8519c0c324bd'),
	(780, 'proposals_proposal', 6, '2026-12-01 03:30:07.828769+01', '{"id": 6, "kind": "contact", "reply": "", "state": "sent", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "replaces": "", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Vidal", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "", "sent_at": "2026-12-01T02:30:07.809643+00:00", "version": 1, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.809701+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', '{"id": 6, "kind": "contact", "reply": "", "state": "draft", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"agreed": "on", "charge": "officer", "readers": "public", "replaces": "", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Vidal", "function_fr": "", "function_ko": "", "native_name": ""}, "message": "", "sent_at": "2026-12-01T02:30:07.809643+00:00", "version": 2, "event_id": null, "author_id": 4, "changed_at": "2026-12-01T02:30:07.830804+00:00", "decided_at": null, "decider_id": null, "organisation_id": 9}', 'd496b7e8-a85d-457d-a4f3-ac6aaca7a1a6'),
	(781, 'proposals_proposal', 7, '2026-12-01 03:30:07.991127+01', NULL, '{"id": 7, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회", "starts_at": "", "starts_on": "2027-04-15", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:07.990879+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', 'c9f5dc02-1e55-408a-a7c5-7ccc97285ec2'),
	(782, 'proposals_proposal', 7, '2026-12-01 03:30:07.994102+01', '{"id": 7, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회", "starts_at": "", "starts_on": "2027-04-15", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:07.990879+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', '{"id": 7, "kind": "event", "reply": "", "state": "sent", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회", "starts_at": "", "starts_on": "2027-04-15", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:07.993582+00:00", "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:07.993676+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', 'c9f5dc02-1e55-408a-a7c5-7ccc97285ec2'),
	(783, 'meetings_event', 28, '2026-12-01 03:30:08.025524+01', NULL, '{"id": 28, "url": "", "form": "not-stated", "kind": "other", "slug": "event-2", "state": "planned", "keeper": "gaok", "address": "", "ends_at": null, "ends_on": "", "last_day": "2027-04-15", "place_fr": null, "place_ko": null, "sequence": 0, "timezone": "Asia/Seoul", "title_fr": null, "title_ko": "무주 봄 음악회", "first_day": "2027-04-15", "starts_at": null, "starts_on": "2027-04-15", "created_at": "2026-12-01T02:30:08.043982+00:00", "is_meeting": false, "summary_fr": null, "summary_ko": null, "visibility": "public", "exchange_id": null, "date_note_fr": null, "date_note_ko": null, "former_slugs": [], "visible_from": null, "description_fr": "", "description_ko": "", "held_in_french": false, "held_in_korean": false, "interpretation": "not-stated", "postponed_to_id": null, "original_language": "ko", "other_language_fr": null, "other_language_ko": null}', '2a0f2804-2bdb-4124-a836-7a7398feef8e'),
	(784, 'meetings_event_organisations', 33, '2026-12-01 03:30:08.025524+01', NULL, '{"id": 33, "event_id": 28, "organisation_id": 15}', '2a0f2804-2bdb-4124-a836-7a7398feef8e'),
	(785, 'proposals_proposal', 7, '2026-12-01 03:30:08.025524+01', '{"id": 7, "kind": "event", "reply": "", "state": "sent", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회", "starts_at": "", "starts_on": "2027-04-15", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:07.993582+00:00", "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:07.993676+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', '{"id": 7, "kind": "event", "reply": "", "state": "published", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회", "starts_at": "", "starts_on": "2027-04-15", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:07.993582+00:00", "version": 2, "event_id": 28, "author_id": 5, "changed_at": "2026-12-01T02:30:08.052724+00:00", "decided_at": "2026-12-01T02:30:08.030777+00:00", "decider_id": 3, "organisation_id": 15}', '2a0f2804-2bdb-4124-a836-7a7398feef8e'),
	(786, 'proposals_proposal', 8, '2026-12-01 03:30:08.210532+01', NULL, '{"id": 8, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "28", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회(변경)", "starts_at": "", "starts_on": "2027-04-22", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:08.209925+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', '756e9294-f29d-47e1-becf-c009c5b528fd'),
	(787, 'proposals_proposal', 8, '2026-12-01 03:30:08.215288+01', '{"id": 8, "kind": "event", "reply": "", "state": "draft", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "28", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회(변경)", "starts_at": "", "starts_on": "2027-04-22", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:08.209925+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', '{"id": 8, "kind": "event", "reply": "", "state": "sent", "before": {"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}, "values": {"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "28", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회(변경)", "starts_at": "", "starts_on": "2027-04-22", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}, "message": "", "sent_at": "2026-12-01T02:30:08.214329+00:00", "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:08.214414+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', '756e9294-f29d-47e1-becf-c009c5b528fd'),
	(788, 'proposals_proposal', 9, '2026-12-01 03:30:08.264158+01', NULL, '{"id": 9, "kind": "contact", "reply": "", "state": "draft", "before": {"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}, "values": {"charge": "officer", "readers": "members", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "Yun", "function_fr": "", "function_ko": "", "native_name": "윤하늘"}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:08.262355+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', '6ce772d0-25ae-4ebc-8682-52855cda0a9f'),
	(789, 'proposals_proposal', 10, '2026-12-01 03:30:08.294929+01', NULL, '{"id": 10, "kind": "profile", "reply": "", "state": "draft", "before": {"website": "", "profile_fr": "<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>", "profile_ko": "<p>무주에서는 무주 반딧불축제가 열리며, 에비앙레뱅도 이 축제에 참가한 바 있습니다. 2017년 회의록에 따르면 그 뒤로 다른 문화 행사는 없었으나, 두 지방자치단체는 가까운 시일 안에 교류를 다시 시작할 뜻을 밝혔습니다.</p>", "summary_fr": "Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.", "summary_ko": "에비앙레뱅과 문화를 중심으로 우호관계를 이어 온 군으로, 2017년에 양측은 교류를 재개할 뜻을 밝혔습니다."}, "values": {"website": "", "profile_fr": "<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>", "profile_ko": "<p>무주에서는 무주 반딧불축제가 열리며, 에비앙레뱅도 이 축제에 참가한 바 있습니다. 2017년 회의록에 따르면 그 뒤로 다른 문화 행사는 없었으나, 두 지방자치단체는 가까운 시일 안에 교류를 다시 시작할 뜻을 밝혔습니다.</p>", "summary_fr": "Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.", "summary_ko": "음악이 흐르는 무주군입니다."}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:08.294699+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', '663ec920-3fc0-4a46-8c68-f1f05d9bcf5a'),
	(790, 'proposals_proposal', 10, '2026-12-01 03:30:08.297424+01', '{"id": 10, "kind": "profile", "reply": "", "state": "draft", "before": {"website": "", "profile_fr": "<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>", "profile_ko": "<p>무주에서는 무주 반딧불축제가 열리며, 에비앙레뱅도 이 축제에 참가한 바 있습니다. 2017년 회의록에 따르면 그 뒤로 다른 문화 행사는 없었으나, 두 지방자치단체는 가까운 시일 안에 교류를 다시 시작할 뜻을 밝혔습니다.</p>", "summary_fr": "Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.", "summary_ko": "에비앙레뱅과 문화를 중심으로 우호관계를 이어 온 군으로, 2017년에 양측은 교류를 재개할 뜻을 밝혔습니다."}, "values": {"website": "", "profile_fr": "<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>", "profile_ko": "<p>무주에서는 무주 반딧불축제가 열리며, 에비앙레뱅도 이 축제에 참가한 바 있습니다. 2017년 회의록에 따르면 그 뒤로 다른 문화 행사는 없었으나, 두 지방자치단체는 가까운 시일 안에 교류를 다시 시작할 뜻을 밝혔습니다.</p>", "summary_fr": "Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.", "summary_ko": "음악이 흐르는 무주군입니다."}, "message": "", "sent_at": null, "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:08.294699+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', '{"id": 10, "kind": "profile", "reply": "", "state": "sent", "before": {"website": "", "profile_fr": "<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>", "profile_ko": "<p>무주에서는 무주 반딧불축제가 열리며, 에비앙레뱅도 이 축제에 참가한 바 있습니다. 2017년 회의록에 따르면 그 뒤로 다른 문화 행사는 없었으나, 두 지방자치단체는 가까운 시일 안에 교류를 다시 시작할 뜻을 밝혔습니다.</p>", "summary_fr": "Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.", "summary_ko": "에비앙레뱅과 문화를 중심으로 우호관계를 이어 온 군으로, 2017년에 양측은 교류를 재개할 뜻을 밝혔습니다."}, "values": {"website": "", "profile_fr": "<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>", "profile_ko": "<p>무주에서는 무주 반딧불축제가 열리며, 에비앙레뱅도 이 축제에 참가한 바 있습니다. 2017년 회의록에 따르면 그 뒤로 다른 문화 행사는 없었으나, 두 지방자치단체는 가까운 시일 안에 교류를 다시 시작할 뜻을 밝혔습니다.</p>", "summary_fr": "Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.", "summary_ko": "음악이 흐르는 무주군입니다."}, "message": "", "sent_at": "2026-12-01T02:30:08.296992+00:00", "version": 1, "event_id": null, "author_id": 5, "changed_at": "2026-12-01T02:30:08.297063+00:00", "decided_at": null, "decider_id": null, "organisation_id": 15}', '663ec920-3fc0-4a46-8c68-f1f05d9bcf5a');
INSERT INTO public.meetings_agendaitem (id, search_text, search_grams, "position", anchor, title, title_fr, title_ko, starts, ends, speaker, speaker_fr, speaker_ko, minutes, minutes_fr, minutes_ko, parent_id, meeting_id) VALUES
	(7, 'retour des collectivites compte rendu a relire rien n est encore approuve', '{a,ap,c,co,ct,d,de,du,e,ec,el,en,es,et,i,ie,ir,it,iv,l,le,li,ll,m,mp,n,nc,nd,o,ol,om,or,ou,p,pp,pr,pt,r,re,ri,ro,s,st,t,te,ti,to,u,ur,uv,v,ve,vi}', 1, 'item-1', 'Retour des collectivités', 'Retour des collectivités', NULL, NULL, NULL, '', NULL, NULL, '<p>Compte rendu à relire : rien n’est encore approuvé.</p>', '<p>Compte rendu à relire : rien n’est encore approuvé.</p>', '', NULL, 22),
	(9, '내년 사업 청년 교류를 넓히기로 했습니다 ㄴㄴ ㅅㅇ ㅊㄴ ㄱㄹㄹ ㄴㅎㄱㄹ ㅎㅅㄴㄷ', '{ㄱ,ㄱㄹ,ㄴ,ㄴㄴ,ㄴㄷ,ㄴㅎ,ㄷ,ㄹ,ㄹㄹ,ㅅ,ㅅㄴ,ㅅㅇ,ㅇ,ㅊ,ㅊㄴ,ㅎ,ㅎㄱ,ㅎㅅ,교,교류,기,기로,내,내년,넓,넓히,년,니,니다,다,로,류,류를,를,사,사업,습,습니,업,청,청년,했,했습,히,히기}', 1, 'item-1', '내년 사업', NULL, '내년 사업', NULL, NULL, '', NULL, NULL, '<p>청년 교류를 넓히기로 했습니다.</p>', '', '<p>청년 교류를 넓히기로 했습니다.</p>', NULL, 24),
	(4, '', '{}', 1, 'communication', 'Axe 1 : mieux communiquer sur la coopération franco-coréenne', 'Axe 1 : mieux communiquer sur la coopération franco-coréenne', '방향 1: 한불 교류 협력의 홍보 강화', NULL, NULL, '', NULL, NULL, '<p>L’idée d’un mot-dièse (hashtag) commun est plébiscitée&nbsp;; le choix n’est pas encore fait. Deux pistes se dégagent&nbsp;: #KoreaFranceCooperation et #KoreaFranceLocalCooperation.</p>', '<p>L’idée d’un mot-dièse (hashtag) commun est plébiscitée&nbsp;; le choix n’est pas encore fait. Deux pistes se dégagent&nbsp;: #KoreaFranceCooperation et #KoreaFranceLocalCooperation.</p>', '<p>공동 해시태그를 만들자는 데 호응이 컸으며, 구체적인 표현은 아직 검토 중입니다. #KoreaFranceCooperation과 #KoreaFranceLocalCooperation의 두 가지 안이 논의되고 있습니다.</p>', 3, 1),
	(2, '', '{}', 1, 'ambassadeur-actualite', 'Actualité des relations franco-coréennes', 'Actualité des relations franco-coréennes', '한불 관계 동향', NULL, NULL, 'Philippe Lefort, ambassadeur de France en Corée', 'Philippe Lefort, ambassadeur de France en Corée', '필리프 르포르(Philippe Lefort) 주한 프랑스 대사', '<p><strong>Les échanges de 2020.</strong> Les visites croisées se sont raréfiées ces derniers mois à cause de la Covid-19&nbsp;; des rencontres dématérialisées les ont remplacées, à tous les niveaux. Dans le cadre multilatéral, les deux pays ont pris part à plusieurs événements virtuels&nbsp;: l’initiative ACT-A, les réunions de l’Alliance pour le multilatéralisme, la semaine de haut niveau tenue autour de l’Assemblée générale des Nations unies et le sommet de l’ambition, dont la France était coorganisatrice, cinq ans après l’accord de Paris. Les rendez-vous bilatéraux à distance, notamment entre chefs d’État, se sont multipliés. Les efforts se sont aussi poursuivis dans la coopération décentralisée, avec la contribution des services de l’ambassade&nbsp;; elle est à ses yeux indispensable, notamment en matière de démocratie locale.</p><p><strong>Mémoire.</strong> L’ambassadeur évoque la guerre de Corée, événement fondamental pour le pays, dont 2020 était le soixante-dixième anniversaire. Le bataillon français, engagé au titre des forces des Nations unies, y a laissé un souvenir profond&nbsp;; l’image de la France en a été marquée.</p><p><strong>L’année 2021.</strong> Sont annoncés&nbsp;:</p><ul><li>le déplacement en Corée du président Emmanuel Macron, à l’état de projet&nbsp;;</li><li>la suite des travaux dans les domaines de collaboration mis en place, notamment, par le ministre Franck Riester pendant sa visite de décembre 2020&nbsp;: intelligence artificielle et mégadonnées, 5G et 6G, filière et logistique de l’hydrogène, informatique quantique, batteries et santé, en relation avec les plans de relance des deux pays&nbsp;;</li><li>des rendez-vous de haut niveau&nbsp;: pour l’environnement et la biodiversité, la COP15 biodiversité, la COP26 climat, le sommet P4G et le congrès de l’Union internationale pour la conservation de la nature (UICN)&nbsp;; pour l’égalité femmes-hommes, notamment le Forum Génération Égalité.</li></ul><p><strong>Accompagnement économique.</strong> L’ambassade et Business France cherchent à favoriser les investissements coréens en France et se tiennent à la disposition des collectivités. Les petites et moyennes entreprises disposent en outre, pour exporter, du «&nbsp;plan de relance export&nbsp;», déjà en place, qui peut intéresser des entreprises dans de nombreuses collectivités (lien en annexe).</p>', '<p><strong>Les échanges de 2020.</strong> Les visites croisées se sont raréfiées ces derniers mois à cause de la Covid-19&nbsp;; des rencontres dématérialisées les ont remplacées, à tous les niveaux. Dans le cadre multilatéral, les deux pays ont pris part à plusieurs événements virtuels&nbsp;: l’initiative ACT-A, les réunions de l’Alliance pour le multilatéralisme, la semaine de haut niveau tenue autour de l’Assemblée générale des Nations unies et le sommet de l’ambition, dont la France était coorganisatrice, cinq ans après l’accord de Paris. Les rendez-vous bilatéraux à distance, notamment entre chefs d’État, se sont multipliés. Les efforts se sont aussi poursuivis dans la coopération décentralisée, avec la contribution des services de l’ambassade&nbsp;; elle est à ses yeux indispensable, notamment en matière de démocratie locale.</p><p><strong>Mémoire.</strong> L’ambassadeur évoque la guerre de Corée, événement fondamental pour le pays, dont 2020 était le soixante-dixième anniversaire. Le bataillon français, engagé au titre des forces des Nations unies, y a laissé un souvenir profond&nbsp;; l’image de la France en a été marquée.</p><p><strong>L’année 2021.</strong> Sont annoncés&nbsp;:</p><ul><li>le déplacement en Corée du président Emmanuel Macron, à l’état de projet&nbsp;;</li><li>la suite des travaux dans les domaines de collaboration mis en place, notamment, par le ministre Franck Riester pendant sa visite de décembre 2020&nbsp;: intelligence artificielle et mégadonnées, 5G et 6G, filière et logistique de l’hydrogène, informatique quantique, batteries et santé, en relation avec les plans de relance des deux pays&nbsp;;</li><li>des rendez-vous de haut niveau&nbsp;: pour l’environnement et la biodiversité, la COP15 biodiversité, la COP26 climat, le sommet P4G et le congrès de l’Union internationale pour la conservation de la nature (UICN)&nbsp;; pour l’égalité femmes-hommes, notamment le Forum Génération Égalité.</li></ul><p><strong>Accompagnement économique.</strong> L’ambassade et Business France cherchent à favoriser les investissements coréens en France et se tiennent à la disposition des collectivités. Les petites et moyennes entreprises disposent en outre, pour exporter, du «&nbsp;plan de relance export&nbsp;», déjà en place, qui peut intéresser des entreprises dans de nombreuses collectivités (lien en annexe).</p>', '<p><strong>2020년의 교류.</strong> 코로나19로 최근 몇 달간 양국의 상호 방문이 크게 줄었으나, 모든 수준에서 비대면 만남이 이를 대신했습니다. 다자 차원에서는 프랑스와 한국이 함께 참여한 화상 행사가 이어졌습니다. 다자주의 연대 회의, ACT-A 이니셔티브, 유엔총회를 계기로 한 고위급 주간, 파리협정 5주년을 맞아 프랑스가 공동 개최한 기후목표 정상회의(sommet de l’ambition) 등입니다. 양자 차원에서도 정상 간 회담을 비롯한 비대면 만남이 늘었습니다. 지방자치단체 국제교류를 위한 노력도 계속되었으며 대사관이 이를 뒷받침했습니다. 대사는 지방자치단체 간 협력이 특히 지방 민주주의 측면에서 꼭 필요하다고 강조했습니다.</p><p><strong>역사의 기억.</strong> 대사는 2020년에 70주년을 맞은 6·25전쟁(한국전쟁)이 한국 역사에서 매우 중대한 사건임을 언급했습니다. 유엔군으로 참전한 프랑스 대대는 깊은 기억을 남겼고, 한국에서 프랑스의 이미지에 큰 영향을 주었습니다.</p><p><strong>2021년.</strong> 다음과 같은 일정과 과제가 소개되었습니다.</p><ul><li>에마뉘엘 마크롱(Emmanuel Macron) 대통령의 방한 추진</li><li>2020년 12월 Franck Riester 장관의 방한 등을 계기로 마련된 협력 분야의 후속 작업: 인공지능과 빅데이터, 5G와 6G, 수소 산업과 물류, 양자컴퓨팅, 배터리, 보건 등(양국의 경기회복 계획과 연계)</li><li>고위급 회의: 환경과 생물다양성 분야의 P4G 정상회의, 세계자연보전연맹(IUCN) 총회, 생물다양성협약 당사국총회(COP15), 기후변화협약 당사국총회(COP26)와 성평등 분야의 세대평등포럼 등</li></ul><p><strong>경제 지원.</strong> 주한 프랑스 대사관과 비즈니스 프랑스(Business France)는 한국의 대프랑스 투자를 늘리는 데 힘쓰고 있으며 지방자치단체를 지원할 준비가 되어 있습니다. 수출 분야에서는 중소기업을 위한 ‘수출 회복 계획(plan de relance export)’이 시행 중이며, 여러 지역의 기업이 관심을 가질 만합니다(첨부 목록의 링크).</p>', 1, 1),
	(6, 'calendrier de l annee 연간 일정 trois visioconferences sont prevues 화상회의를 세 차례 열 예정입니다 ㅇㄱ ㅇㅈ ㅎㅅㅎㅇㄹ ㅅ ㅊㄹ ㅇ ㅇㅈㅇㄴㄷ', '{a,al,an,c,ca,ce,co,d,de,dr,e,ee,en,er,es,ev,f,fe,i,ie,io,is,l,le,n,nc,nd,ne,nf,nn,nt,o,oc,oi,on,p,pr,r,re,ri,ro,s,si,so,t,tr,u,ue,v,vi,vu,ㄱ,ㄴ,ㄴㄷ,ㄷ,ㄹ,ㅅ,ㅅㅎ,ㅇ,ㅇㄱ,ㅇㄴ,ㅇㄹ,ㅇㅈ,ㅈ,ㅈㅇ,ㅊ,ㅊㄹ,ㅎ,ㅎㅅ,ㅎㅇ,간,니,니다,다,례,를,상,상회,세,연,연간,열,예,예정,의,의를,일,일정,입,입니,정,정입,차,차례,화,화상,회,회의}', 1, 'item-1', 'Calendrier de l’année', 'Calendrier de l’année', '연간 일정', NULL, NULL, '', NULL, NULL, '<p>Trois visioconférences sont prévues.</p>', '<p>Trois visioconférences sont prévues.</p>', '<p>화상회의를 세 차례 열 예정입니다.</p>', NULL, 21),
	(1, '', '{}', 2, 'partenariats', 'Partenariats franco-coréens : aperçu des relations et des principaux domaines d’action', 'Partenariats franco-coréens : aperçu des relations et des principaux domaines d’action', '한불 협력관계: 양국 관계와 주요 활동 분야', NULL, NULL, '', NULL, NULL, '', '', '', NULL, 1),
	(3, '', '{}', 3, 'feuille-de-route-2021', 'Présentation de la feuille de route 2021 du groupe-pays Corée', 'Présentation de la feuille de route 2021 du groupe-pays Corée', '한국 그룹 2021년 로드맵 발표', NULL, NULL, '', NULL, NULL, '<p>La feuille de route est l’œuvre commune d’Issy-les-Moulineaux, de Cités Unies France et de la GAOK. Elle fixe deux axes pour 2021&nbsp;: mieux communiquer sur la coopération franco-coréenne et créer des temps de rencontre réguliers, le «&nbsp;Tour franco-coréen des initiatives locales&nbsp;». Après l’avis de la GAOK, la présentation des partenariats et projets en cours se poursuit.</p>', '<p>La feuille de route est l’œuvre commune d’Issy-les-Moulineaux, de Cités Unies France et de la GAOK. Elle fixe deux axes pour 2021&nbsp;: mieux communiquer sur la coopération franco-coréenne et créer des temps de rencontre réguliers, le «&nbsp;Tour franco-coréen des initiatives locales&nbsp;». Après l’avis de la GAOK, la présentation des partenariats et projets en cours se poursuit.</p>', '<p>로드맵은 이시레물리노시, 프랑스자매도시연합(CUF), 대한민국시도지사협의회(GAOK)가 함께 만들었습니다. 2021년의 활동 방향은 한불 교류 협력의 홍보 강화와 정기적인 만남의 장인 ‘한불 지역 이니셔티브 투어(Tour franco-coréen des initiatives locales)’의 두 가지입니다. GAOK의 의견을 들은 뒤 협력관계와 사업 현황 소개를 이어 갔습니다.</p>', NULL, 1),
	(5, '', '{}', 4, 'synthese', 'Synthèse et clôture', 'Synthèse et clôture', '정리 및 폐회', NULL, NULL, '', NULL, NULL, '<p>Les thèmes de la feuille de route paraissent faire écho aux actions et aux ambitions des collectivités présentes. La Ville de Tours paraît déjà intéressée par le thème du développement durable.</p><p>La prochaine étape est la consultation des collectivités pour organiser les séminaires. Chacune est désormais invitée à dire quel thème l’intéresse plutôt qu’un autre.</p>', '<p>Les thèmes de la feuille de route paraissent faire écho aux actions et aux ambitions des collectivités présentes. La Ville de Tours paraît déjà intéressée par le thème du développement durable.</p><p>La prochaine étape est la consultation des collectivités pour organiser les séminaires. Chacune est désormais invitée à dire quel thème l’intéresse plutôt qu’un autre.</p>', '<p>로드맵에서 제안한 주제는 참석한 지방자치단체의 활동과 목표에 잘 맞는 것으로 보입니다. 투르시는 벌써 지속가능발전 주제에 참여하는 데 관심을 보였습니다.</p><p>다음 단계는 세미나를 준비하기 위해 지방자치단체의 의견을 듣는 것입니다. 각 지방자치단체는 어떤 주제에 더 관심이 있는지 회신해야 합니다.</p>', NULL, 1);
INSERT INTO public.meetings_agendaitem_organisations (id, agendaitem_id, organisation_id) VALUES
	(1, 3, 16),
	(2, 3, 17),
	(3, 3, 5),
	(4, 4, 16);
INSERT INTO public.meetings_annex (id, "position", kind, title, title_fr, title_ko, language, file, url, availability, note, note_fr, note_ko, meeting_id) VALUES
	(1, 1, 'list', 'Liste des participants', 'Liste des participants', '참석자 명단', 'fr', NULL, '', 'no-address', 'Jointe au compte rendu ; reprise dans les participants de cette réunion.', 'Jointe au compte rendu ; reprise dans les participants de cette réunion.', '회의록에 첨부된 명단으로, 이 회의의 참석자 목록에 옮겨 실었습니다.', 1),
	(2, 2, 'slides', 'Présentation de la feuille de route 2021 (ppt)', 'Présentation de la feuille de route 2021 (ppt)', '2021년 로드맵 발표 자료(ppt)', '', NULL, '', 'to-supply', 'Citée en annexe du compte rendu, non jointe.', 'Citée en annexe du compte rendu, non jointe.', '회의록의 첨부로 언급되었으나 함께 제공되지 않았습니다.', 1),
	(3, 3, 'link', 'Team France Export : programme France export', 'Team France Export : programme France export', '팀 프랑스 엑스포르(Team France Export): 프랑스 수출 지원 프로그램', 'fr', NULL, 'https://www.teamfrance-export.fr/programme-france-export', 'available', 'Cité à propos du plan de relance export.', 'Cité à propos du plan de relance export.', '‘수출 회복 계획(plan de relance export)’에 관한 참고 자료입니다.', 1),
	(4, 1, 'document', 'Calendrier adopté', 'Calendrier adopté', NULL, 'fr', '{"name": "Calendrier adopté.pdf", "size": 94, "token": "3ddfe3c4d6202054b9976cf7886c3492", "width": null, "height": null}', '', 'available', '', NULL, NULL, 21),
	(5, 1, 'document', 'Projet de budget', 'Projet de budget', '예산안', 'ko', '{"name": "예산안.hwpx", "size": 504, "token": "a5fad00872f1f4d42a0d5f3f62660846", "width": null, "height": null}', '', 'available', '', NULL, NULL, 22),
	(6, 2, 'document', 'Projet de budget', 'Projet de budget', '예산안', 'fr', '{"name": "Projet de budget.pdf", "size": 92, "token": "b34f53911f44dbddb702a5c7596a31dd", "width": null, "height": null}', '', 'available', '', NULL, NULL, 22);
INSERT INTO public.meetings_attendance (id, "position", body, body_fr, body_ko, function, function_fr, function_ko, mode, role, is_guest, note, organisation_id, person_id, meeting_id) VALUES
	(1, 2, 'Ville d’Issy-les-Moulineaux', 'Ville d’Issy-les-Moulineaux', '이시레물리노시', 'adjointe au maire chargée du tourisme et des relations internationales', 'adjointe au maire chargée du tourisme et des relations internationales', '관광·국제관계 담당 부시장(선출직)', 'remote', 'speaker', false, '', 5, 11, 1),
	(2, 3, 'Ville d’Issy-les-Moulineaux', 'Ville d’Issy-les-Moulineaux', '이시레물리노시', 'directrice, service Rayonnement local et international', 'directrice, service Rayonnement local et international', '지역·국제 대외홍보 부서장(service Rayonnement local et international)', 'remote', 'participant', false, '', 5, 16, 1),
	(3, 4, 'Ville d’Issy-les-Moulineaux', 'Ville d’Issy-les-Moulineaux', '이시레물리노시', 'directrice adjointe, direction du Rayonnement local et international', 'directrice adjointe, direction du Rayonnement local et international', '지역·국제 대외홍보 부서 부책임자(direction du Rayonnement local et international)', 'remote', 'participant', false, '', 5, 48, 1),
	(4, 5, 'Ville de Nice et métropole Nice Côte d’Azur', 'Ville de Nice et métropole Nice Côte d’Azur', '니스시·니스 코트다쥐르 메트로폴', 'président délégué de l’Office de tourisme métropolitain, président de la Régie Acropolis Nikaïa', 'président délégué de l’Office de tourisme métropolitain, président de la Régie Acropolis Nikaïa', '메트로폴 관광사무소(Office de tourisme métropolitain) 대표(président délégué), 아크로폴리스·니카이아 운영기관(Régie Acropolis Nikaïa) 대표', 'remote', 'speaker', false, '', 9, 59, 1),
	(5, 1, '', NULL, NULL, 'chargée de mission', 'chargée de mission', NULL, 'present', 'participant', false, '', 6, 71, 21),
	(6, 2, '', NULL, NULL, '', NULL, NULL, 'excused', 'participant', false, '', NULL, 72, 21),
	(7, 3, '', NULL, NULL, 'directrice', 'directrice', NULL, 'present', 'participant', false, '', 6, 73, 21),
	(8, 1, '', NULL, NULL, '', NULL, NULL, 'present', 'chair', false, '', NULL, 73, 22);
INSERT INTO public.meetings_decision (id, "position", kind, text, text_fr, text_ko, who, who_fr, who_ko, due_on, due_note, due_note_fr, due_note_ko, state, carried_from_id, item_id, meeting_id) VALUES
	(1, 1, 'conclusion', 'Les thèmes de la feuille de route paraissent faire écho à ce que les collectivités présentes mènent ou veulent mener.', 'Les thèmes de la feuille de route paraissent faire écho à ce que les collectivités présentes mènent ou veulent mener.', '로드맵에서 제안한 주제는 참석한 지방자치단체의 활동과 목표에 잘 맞는 것으로 보입니다.', '', NULL, NULL, '', '', NULL, NULL, 'not-stated', NULL, 5, 1),
	(2, 2, 'follow-up', 'Faire savoir quel thème de la feuille de route intéresse la collectivité plutôt qu’un autre.', 'Faire savoir quel thème de la feuille de route intéresse la collectivité plutôt qu’un autre.', '로드맵의 주제 가운데 어떤 주제에 더 관심이 있는지 회신합니다.', 'Collectivités du groupe', 'Collectivités du groupe', '그룹 소속 지방자치단체', '', '', NULL, NULL, 'not-stated', NULL, 5, 1),
	(3, 3, 'follow-up', 'Consulter les collectivités pour organiser les séminaires, prochaine étape de la feuille de route.', 'Consulter les collectivités pour organiser les séminaires, prochaine étape de la feuille de route.', '로드맵의 다음 단계로, 세미나 준비를 위해 지방자치단체의 의견을 수렴합니다.', '', NULL, NULL, '', '', NULL, NULL, 'not-stated', NULL, 5, 1),
	(4, 6, 'proposal', 'Créer un mot-dièse (hashtag) commun, à choisir entre #KoreaFranceCooperation et #KoreaFranceLocalCooperation.', 'Créer un mot-dièse (hashtag) commun, à choisir entre #KoreaFranceCooperation et #KoreaFranceLocalCooperation.', '공동 해시태그를 만들기로 하고 #KoreaFranceCooperation과 #KoreaFranceLocalCooperation의 두 안을 검토하고 있습니다.', '', NULL, NULL, '', '', NULL, NULL, 'not-stated', NULL, 4, 1),
	(5, 1, 'follow-up', 'Envoyer le calendrier aux collectivités.', 'Envoyer le calendrier aux collectivités.', '지방자치단체에 일정을 알립니다.', '', NULL, NULL, '2026-11', '', NULL, NULL, 'carried-over', NULL, NULL, 21),
	(6, 1, 'follow-up', 'Relancer les collectivités sans réponse.', 'Relancer les collectivités sans réponse.', NULL, '', NULL, NULL, '', '', NULL, NULL, 'open', 5, NULL, 22);
INSERT INTO public.meetings_event (id, search_text, search_grams, slug, former_slugs, visibility, visible_from, original_language, created_at, updated_at, sort_key_fr, sort_key_ko, kind, title, title_fr, title_ko, summary, summary_fr, summary_ko, description, description_fr, description_ko, state, starts_at, ends_at, timezone, starts_on, ends_on, date_note, date_note_fr, date_note_ko, place, place_fr, place_ko, address, form, held_in_french, held_in_korean, other_language, other_language_fr, other_language_ko, interpretation, url, keeper, is_meeting, sequence, first_day, last_day, exchange_id, postponed_to_id) VALUES
	(2, '', '{}', 'issy-guro-2003', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.172521+01', '2026-12-01 03:29:50.172531+01', 'debut des echanges entre issy les moulineaux et guro', '이시레물리노와 구로구의 교류 시작', 'milestone', 'Début des échanges entre Issy-les-Moulineaux et Guro', 'Début des échanges entre Issy-les-Moulineaux et Guro', '이시레물리노와 구로구의 교류 시작', 'Selon le compte rendu de 2017, les échanges entre Issy-les-Moulineaux et le district de Guro, à Séoul, commencent en 2003.', 'Selon le compte rendu de 2017, les échanges entre Issy-les-Moulineaux et le district de Guro, à Séoul, commencent en 2003.', '2017년 회의록에 따르면 이시레물리노와 서울 구로구의 교류는 2003년에 시작되었습니다.', '', '', '', 'held', NULL, NULL, 'Europe/Paris', '2003', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2003-01-01', '2003-12-31', NULL, NULL),
	(3, '', '{}', 'issy-guro-2005', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.17898+01', '2026-12-01 03:29:50.178988+01', 'jumelage d issy les moulineaux et de guro', '이시레물리노와 구로구의 자매결연', 'agreement', 'Jumelage d’Issy-les-Moulineaux et de Guro', 'Jumelage d’Issy-les-Moulineaux et de Guro', '이시레물리노와 구로구의 자매결연', 'Issy-les-Moulineaux et le district de Guro, à Séoul, signent leur jumelage, deux ans après le début des échanges.', 'Issy-les-Moulineaux et le district de Guro, à Séoul, signent leur jumelage, deux ans après le début des échanges.', '이시레물리노와 서울 구로구가 교류를 시작한 지 2년 만에 자매결연을 체결했습니다.', '', '', '', 'held', NULL, NULL, 'Europe/Paris', '2005', '', '2005-2006 selon le compte rendu de 2021', '2005-2006 selon le compte rendu de 2021', '2021년 회의록에는 2005–2006년으로 기재', '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2005-01-01', '2005-12-31', NULL, NULL),
	(4, '', '{}', 'nice-daejeon-2005', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.184208+01', '2026-12-01 03:29:50.184215+01', 'protocole d entente entre nice et daejeon', '니스와 대전광역시의 양해각서 mou', 'agreement', 'Protocole d’entente entre Nice et Daejeon', 'Protocole d’entente entre Nice et Daejeon', '니스와 대전광역시의 양해각서(MOU)', 'Nice et la ville métropolitaine de Daejeon cosignent un protocole d’entente, rappelé par la Ville de Nice en janvier 2021.', 'Nice et la ville métropolitaine de Daejeon cosignent un protocole d’entente, rappelé par la Ville de Nice en janvier 2021.', '니스와 대전광역시가 양해각서(MOU)에 공동 서명했으며, 니스는 2021년 1월 회의에서 이를 소개했습니다.', '', '', '', 'held', NULL, NULL, 'Europe/Paris', '2005', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2005-01-01', '2005-12-31', NULL, NULL),
	(13, '', '{}', 'seminaire-1-2021', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.235887+01', '2026-12-01 03:29:50.235893+01', 'tour franco coreen des initiatives locales seminaire 1', '한불 지역 이니셔티브 투어 제1차 세미나', 'seminar', 'Tour franco-coréen des initiatives locales, séminaire 1', 'Tour franco-coréen des initiatives locales, séminaire 1', '한불 지역 이니셔티브 투어 제1차 세미나', 'La feuille de route présentée le 28 janvier 2021 prévoit ce premier séminaire en juin 2021, animé par deux collectivités françaises et deux coréennes ; son thème n’est pas encore choisi.', 'La feuille de route présentée le 28 janvier 2021 prévoit ce premier séminaire en juin 2021, animé par deux collectivités françaises et deux coréennes ; son thème n’est pas encore choisi.', '2021년 1월 28일 발표된 로드맵에 따라 2021년 6월에 열릴 예정인 첫 번째 세미나로, 프랑스와 한국의 지방자치단체가 각각 두 곳씩 진행을 맡으며 주제는 아직 정해지지 않았습니다.', '', '', '', 'planned', NULL, NULL, 'Europe/Paris', '2021-06', '', 'autour des rencontres de Cités Unies France', 'autour des rencontres de Cités Unies France', '프랑스자매도시연합(CUF) 국제교류 행사(Rencontres) 전후', '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2021-06-01', '2021-06-30', NULL, NULL),
	(14, '', '{}', 'jo-2024', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.240122+01', '2026-12-01 03:29:50.240129+01', 'accueil de jeunes coreens pendant les jeux olympiques de paris', '2024 파리 올림픽 기간 한국 청소년 초청', 'youth', 'Accueil de jeunes Coréens pendant les Jeux olympiques de Paris', 'Accueil de jeunes Coréens pendant les Jeux olympiques de Paris', '2024 파리 올림픽 기간 한국 청소년 초청', 'Parmi les projets cités par Issy-les-Moulineaux le 28 janvier 2021 : recevoir de jeunes Coréens à l’occasion des Jeux olympiques de Paris, en 2024.', 'Parmi les projets cités par Issy-les-Moulineaux le 28 janvier 2021 : recevoir de jeunes Coréens à l’occasion des Jeux olympiques de Paris, en 2024.', '이시레물리노는 2021년 1월 28일 회의에서 2024 파리 올림픽 기간에 한국 청소년을 초청할 계획이라고 밝혔습니다.', '', '', '', 'planned', NULL, NULL, 'Europe/Paris', '2024', '', '', NULL, NULL, 'Paris', 'Paris', '파리', '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2024-01-01', '2024-12-31', 7, NULL),
	(18, 'journee des ecoles partenaires nouvelle date 협력 학교의 날 변경 ㅎㄹ ㅎㄱㅇ ㄴ ㅂㄱ', '{a,ai,ar,at,c,co,d,da,de,e,ec,ee,el,en,es,i,ir,j,jo,l,le,ll,n,na,ne,no,o,ol,ou,p,pa,r,re,rn,rt,s,t,te,u,ur,uv,v,ve,ㄱ,ㄱㅇ,ㄴ,ㄹ,ㅂ,ㅂㄱ,ㅇ,ㅎ,ㅎㄱ,ㅎㄹ,경,교,교의,날,력,변,변경,의,학,학교,협,협력}', 'journee-des-ecoles-partenaires-nouvelle-date', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:58.403339+01', '2026-12-01 03:29:58.403349+01', 'journee des ecoles partenaires nouvelle date', '협력 학교의 날 변경', 'other', 'Journée des écoles partenaires, nouvelle date', 'Journée des écoles partenaires, nouvelle date', '협력 학교의 날(변경)', '', NULL, NULL, '', '', '', 'planned', NULL, NULL, 'Europe/Paris', '2027-05-20', '2027-05-21', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2027-05-20', '2027-05-21', NULL, NULL),
	(16, 'conference sur les ports jumeles 자매항구 회의 une matinee d echanges entre gestionnaires de ports nice hotel de ville nice 니스 ㅈㅁㅎㄱ ㅎㅇ ㄴㅅ', '{a,ai,an,at,c,ce,ch,co,d,de,e,ec,ee,el,en,er,es,f,fe,g,ge,h,ha,ho,i,ic,il,in,io,ir,j,ju,l,le,ll,m,ma,me,n,na,nc,ne,nf,ng,ni,nn,nt,o,on,or,ot,p,po,r,re,rt,s,st,su,t,te,ti,tr,ts,u,um,un,ur,v,vi,ㄱ,ㄴ,ㄴㅅ,ㅁ,ㅁㅎ,ㅅ,ㅇ,ㅈ,ㅈㅁ,ㅎ,ㅎㄱ,ㅎㅇ,구,니,니스,매,매항,스,의,자,자매,항,항구,회,회의}', 'conference-sur-les-ports-jumeles', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:57.538438+01', '2026-12-01 03:29:57.993922+01', 'conference sur les ports jumeles', '자매항구 회의', 'other', 'Conférence sur les ports jumelés', 'Conférence sur les ports jumelés', '자매항구 회의', 'Une matinée d’échanges entre gestionnaires de ports.', 'Une matinée d’échanges entre gestionnaires de ports.', NULL, '', '', '', 'cancelled', '2027-03-18 09:30:00+01', '2027-03-18 12:30:00+01', 'Europe/Paris', '', '', '', NULL, NULL, 'Nice, hôtel de ville', 'Nice, hôtel de ville', NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 2, '2027-03-18', '2027-03-18', NULL, NULL),
	(17, 'journee des ecoles partenaires 협력 학교의 날 ㅎㄹ ㅎㄱㅇ ㄴ', '{a,ai,ar,c,co,d,de,e,ec,ee,en,es,i,ir,j,jo,l,le,n,na,ne,o,ol,ou,p,pa,r,re,rn,rt,s,t,te,u,ur,ㄱ,ㄱㅇ,ㄴ,ㄹ,ㅇ,ㅎ,ㅎㄱ,ㅎㄹ,교,교의,날,력,의,학,학교,협,협력}', 'journee-des-ecoles-partenaires', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:58.202435+01', '2026-12-01 03:29:58.8905+01', 'journee des ecoles partenaires', '협력 학교의 날', 'other', 'Journée des écoles partenaires', 'Journée des écoles partenaires', '협력 학교의 날', '', NULL, NULL, '', '', '', 'postponed', NULL, NULL, 'Europe/Paris', '2027-04-08', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 1, '2027-04-08', '2027-04-08', NULL, 18),
	(19, 'visite de reperage a confirmer', '{a,ag,c,co,d,de,e,ep,er,f,fi,g,ge,i,ir,is,it,m,me,n,nf,o,on,p,pe,r,ra,re,rm,s,si,t,te,v,vi}', 'visite-de-reperage-a-confirmer', '{}', 'draft', NULL, 'fr', '2026-12-01 03:29:59.099865+01', '2026-12-01 03:29:59.099876+01', 'visite de reperage a confirmer', 'visite de reperage a confirmer', 'other', 'Visite de repérage, à confirmer', 'Visite de repérage, à confirmer', NULL, '', NULL, NULL, '', '', '', 'planned', NULL, NULL, 'Europe/Paris', '2027-09', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2027-09-01', '2027-09-30', NULL, NULL),
	(20, 'atelier de cuisine coreenne', '{a,at,c,co,cu,d,de,e,ee,el,en,er,i,ie,in,is,l,li,n,ne,nn,o,or,r,re,s,si,t,te,u,ui}', 'atelier-de-cuisine-coreenne', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:59.311869+01', '2026-12-01 03:29:59.436469+01', 'atelier de cuisine coreenne', 'atelier de cuisine coreenne', 'other', 'Atelier de cuisine coréenne', 'Atelier de cuisine coréenne', NULL, '', NULL, NULL, '', '', '', 'planned', NULL, NULL, 'Europe/Paris', '2027-01-22', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2027-01-22', '2027-01-22', NULL, NULL),
	(7, '7e forum de l action internationale des collectivites 제7차 프랑스 지자체 국제교류포럼 le forum ou le groupe a ete annonce 프랑스자매도시연합 cuf 의 포럼에 한국관이 마련되었으며 7월 5일 이 자리에서 한국 그룹 그룹페이꼬레 이 출범했습니다 2020년 회의록은 이 행사를 국제교류 행사 rencontres 로 적고 있습니다 cites unies france cuf 프랑스자매도시연합 cuf ㅈㅊ ㅍㄹㅅ ㅈㅈㅊ ㄱㅈㄱㄹㅍㄹ ㅍㄹㅅㅈㅁㄷㅅㅇㅎ ㅇ ㅍㄹㅇ ㅎㄱㄱㅇ ㅁㄹㄷㅇㅇㅁ ㅇ ㅇ ㅇ ㅈㄹㅇㅅ ㅎㄱ ㄱㄹ ㄱㄹㅍㅇㄲㄹ ㅇ ㅊㅂㅎㅅㄴㄷ ㄴ ㅎㅇㄹㅇ ㅇ ㅎㅅㄹ ㄱㅈㄱㄹ ㅎㅅ ㄹ ㅈㄱ ㅇㅅㄴㄷ ㅍㄹㅅㅈㅁㄷㅅㅇㅎ', '{0,02,0년,2,20,5,5일,7,7e,7월,7차,a,ac,al,an,at,c,ce,ci,co,ct,cu,d,de,e,ec,en,er,es,et,f,fo,fr,g,gr,i,ie,in,io,it,iv,l,le,ll,m,n,na,nc,ni,nn,no,nt,o,ol,on,or,ou,p,pe,r,ra,re,rn,ro,ru,s,t,te,ti,tr,u,uf,um,un,up,v,vi,ㄱ,ㄱㄱ,ㄱㄹ,ㄱㅇ,ㄱㅈ,ㄲ,ㄲㄹ,ㄴ,ㄴㄷ,ㄷ,ㄷㅅ,ㄷㅇ,ㄹ,ㄹㄷ,ㄹㅅ,ㄹㅇ,ㄹㅍ,ㅁ,ㅁㄷ,ㅁㄹ,ㅂ,ㅂㅎ,ㅅ,ㅅㄴ,ㅅㄹ,ㅅㅇ,ㅅㅈ,ㅇ,ㅇㄲ,ㅇㄹ,ㅇㅁ,ㅇㅅ,ㅇㅇ,ㅇㅎ,ㅈ,ㅈㄱ,ㅈㄹ,ㅈㅁ,ㅈㅈ,ㅈㅊ,ㅊ,ㅊㅂ,ㅍ,ㅍㄹ,ㅍㅇ,ㅎ,ㅎㄱ,ㅎㅅ,ㅎㅇ,고,관,관이,교,교류,국,국관,국제,그,그룹,꼬,꼬레,년,니,니다,다,도,도시,되,되었,랑,랑스,럼,럼에,레,련,련되,로,록,록은,룹,룹페,류,류포,를,리,리에,마,마련,매,매도,며,범,범했,사,사를,서,스,스자,습,습니,시,시연,었,었으,에,에서,연,연합,월,으,으며,은,의,의록,이,이꼬,일,있,있습,자,자리,자매,자체,적,적고,제,제7,제교,지,지자,차,체,출,출범,페,페이,포,포럼,프,프랑,한,한국,합,했,했습,행,행사,회,회의}', 'forum-2016', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.203518+01', '2026-12-01 03:29:59.670494+01', '7e forum de l action internationale des collectivites', '제7차 프랑스 지자체 국제교류포럼', 'forum', '7e Forum de l’action internationale des collectivités', '7e Forum de l’action internationale des collectivités', '제7차 프랑스 지자체 국제교류포럼', 'Le forum où le groupe a été annoncé.', 'Le forum où le groupe a été annoncé.', '프랑스자매도시연합(CUF)의 포럼에 한국관이 마련되었으며, 7월 5일 이 자리에서 한국 그룹(그룹페이꼬레)이 출범했습니다. 2020년 회의록은 이 행사를 ‘국제교류 행사(Rencontres)’로 적고 있습니다.', '', '', '', 'held', NULL, NULL, 'Europe/Paris', '2016-07-04', '2016-07-05', '', NULL, NULL, '', NULL, NULL, '', 'on-site', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 1, '2016-07-04', '2016-07-05', NULL, NULL),
	(21, 'reunion de rentree du groupe 그룹 하반기 회의 le calendrier de l annee est arrete paris siege de cuf ㄱㄹ ㅎㅂㄱ ㅎㅇ', '{a,al,an,ar,c,ca,cu,d,de,dr,du,e,ee,eg,en,er,es,et,eu,f,g,ge,gr,i,ie,io,is,l,le,n,nd,ne,ni,nn,nt,o,on,ou,p,pa,pe,r,re,ri,ro,rr,s,si,st,t,te,tr,u,uf,un,up,ㄱ,ㄱㄹ,ㄹ,ㅂ,ㅂㄱ,ㅇ,ㅎ,ㅎㅂ,ㅎㅇ,그,그룹,기,룹,반,반기,의,하,하반,회,회의}', 'reunion-de-rentree-du-groupe', '{}', 'public', NULL, 'fr', '2026-12-01 03:30:00.70648+01', '2026-12-01 03:30:00.70649+01', 'reunion de rentree du groupe', '그룹 하반기 회의', 'meeting', 'Réunion de rentrée du groupe', 'Réunion de rentrée du groupe', '그룹 하반기 회의', 'Le calendrier de l’année est arrêté.', 'Le calendrier de l’année est arrêté.', NULL, '', '', '', 'held', '2026-10-06 14:00:00+02', '2026-10-06 16:00:00+02', 'Europe/Paris', '', '', '', NULL, NULL, 'Paris, siège de CUF', 'Paris, siège de CUF', NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', true, 0, '2026-10-06', '2026-10-06', NULL, NULL),
	(10, 'accueil a issy les moulineaux des jeunes coreens du programme d echange nouvelle date 이시 구로 청소년 교류 2022년 l echange de 2020 reporte et que beaucoup attendaient 2020년에서 미루어진 교류입니다 issy les moulineaux 이시레물리노 guro 구로구 guro gu issy les moulineaux 이시레물리노 ㅇㅅ ㄱㄹ ㅊㅅㄴ ㄱㄹ ㄴ ㄴㅇㅅ ㅁㄹㅇㅈ ㄱㄹㅇㄴㄷ ㅇㅅㄹㅁㄹㄴ ㄱㄹㄱ ㅇㅅㄹㅁㄹㄴ', '{0,02,0년,2,20,22,2년,a,ac,ai,am,an,at,au,b,be,c,cc,ch,co,cu,d,da,de,du,e,ea,ec,ee,ei,el,en,ep,es,et,eu,g,ge,gr,gu,h,ha,i,ie,il,in,is,j,je,l,le,li,ll,m,me,mm,mo,n,nd,ne,ng,no,ns,nt,o,og,or,ou,p,po,pr,q,qu,r,ra,re,ro,rt,s,ss,sy,t,te,tt,u,uc,ue,ul,un,up,ur,uv,ux,v,ve,x,y,ㄱ,ㄱㄹ,ㄴ,ㄴㄷ,ㄴㅇ,ㄷ,ㄹ,ㄹㄱ,ㄹㄴ,ㄹㅁ,ㄹㅇ,ㅁ,ㅁㄹ,ㅅ,ㅅㄴ,ㅅㄹ,ㅇ,ㅇㄴ,ㅇㅅ,ㅇㅈ,ㅈ,ㅊ,ㅊㅅ,교,교류,구,구로,년,년에,노,니,니다,다,레,레물,로,로구,루,루어,류,류입,리,리노,물,물리,미,미루,서,소,소년,시,시레,어,어진,에,에서,이,이시,입,입니,진,청,청소}', 'yep-2022', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.21874+01', '2026-12-01 03:30:05.398372+01', 'accueil a issy les moulineaux des jeunes coreens du programme d echange nouvelle date', '이시 구로 청소년 교류 2022년', 'youth', 'Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date', 'Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date', '이시–구로 청소년 교류(2022년)', 'L’échange de 2020, reporté, et que beaucoup attendaient.', 'L’échange de 2020, reporté, et que beaucoup attendaient.', '2020년에서 미루어진 교류입니다.', '', '', '', 'planned', NULL, NULL, 'Europe/Paris', '2022', '', '', NULL, NULL, 'Issy-les-Moulineaux', 'Issy-les-Moulineaux', '이시레물리노', '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 3, '2022-01-01', '2022-12-31', 4, NULL),
	(22, 'reunion d hiver du groupe pays 한국 그룹 겨울 회의 visioconference ㅎㄱ ㄱㄹ ㄱㅇ ㅎㅇ', '{a,ay,c,ce,co,d,du,e,en,er,eu,f,fe,g,gr,h,hi,i,io,is,iv,n,nc,nf,ni,o,oc,on,ou,p,pa,pe,r,re,ro,s,si,u,un,up,v,ve,vi,y,ys,ㄱ,ㄱㄹ,ㄱㅇ,ㄹ,ㅇ,ㅎ,ㅎㄱ,ㅎㅇ,겨,겨울,국,그,그룹,룹,울,의,한,한국,회,회의}', 'reunion-hiver-2026', '{reunion-dhiver-du-groupe}', 'public', NULL, 'fr', '2026-12-01 03:30:01.161347+01', '2026-12-01 03:30:05.52834+01', 'reunion d hiver du groupe pays', '한국 그룹 겨울 회의', 'meeting', 'Réunion d’hiver du groupe-pays', 'Réunion d’hiver du groupe-pays', '한국 그룹 겨울 회의', '', NULL, NULL, '', '', '', 'planned', '2026-11-24 10:00:00+01', NULL, 'Europe/Paris', '', '', '', NULL, NULL, 'Visioconférence', 'Visioconférence', NULL, '', 'remote', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', true, 2, '2026-11-24', '2026-11-24', NULL, NULL),
	(24, '프랑스와 그룹 실무 회의 서울 시도지사협의회 ㅍㄹㅅㅇ ㄱㄹ ㅅㅁ ㅎㅇ ㅅㅇ ㅅㄷㅈㅅㅎㅇㅎ', '{ㄱ,ㄱㄹ,ㄷ,ㄷㅈ,ㄹ,ㄹㅅ,ㅁ,ㅅ,ㅅㄷ,ㅅㅁ,ㅅㅇ,ㅅㅎ,ㅇ,ㅇㅎ,ㅈ,ㅈㅅ,ㅍ,ㅍㄹ,ㅎ,ㅎㅇ,그,그룹,도,도지,랑,랑스,룹,무,사,사협,서,서울,스,스와,시,시도,실,실무,와,울,의,의회,지,지사,프,프랑,협,협의,회,회의}', 'event-1', '{}', 'public', NULL, 'ko', '2026-12-01 03:30:06.361118+01', '2026-12-01 03:30:06.361127+01', '프랑스와 그룹 실무 회의', '프랑스와 그룹 실무 회의', 'meeting', '‘프랑스와’ 그룹 실무 회의', NULL, '‘프랑스와’ 그룹 실무 회의', '', NULL, NULL, '', '', '', 'held', NULL, NULL, 'Asia/Seoul', '2026-11-20', '', '', NULL, NULL, '서울, 시도지사협의회', NULL, '서울, 시도지사협의회', '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'gaok', true, 0, '2026-11-20', '2026-11-20', NULL, NULL),
	(11, '', '{}', 'yep-2020', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.226175+01', '2026-12-01 03:29:50.226181+01', 'accueil a issy les moulineaux des jeunes coreens du programme d echange reporte', '교류 프로그램 참가 한국 청소년의 이시레물리노 방문 연기', 'youth', 'Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, reporté', 'Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, reporté', '교류 프로그램 참가 한국 청소년의 이시레물리노 방문(연기)', 'Prévu en 2020 dans le programme d’échange de jeunes avec Guro (Youth Exchange Program), l’accueil est repoussé à 2022.', 'Prévu en 2020 dans le programme d’échange de jeunes avec Guro (Youth Exchange Program), l’accueil est repoussé à 2022.', '구로구와의 청소년 교류 프로그램(YEP)에 따라 2020년에 예정되었던 한국 청소년의 방문이 2022년으로 연기되었습니다.', '', '', '', 'postponed', NULL, NULL, 'Europe/Paris', '2020', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2020-01-01', '2020-12-31', 4, 10),
	(12, '', '{}', 'rencontres-2020-pleniere', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.232141+01', '2026-12-01 03:29:50.232147+01', 'pleniere des rencontres de l action internationale message de la maire de seocho', '국제교류 행사 rencontres 본회의 서초구청장 영상 메시지', 'forum', 'Plénière des Rencontres de l’action internationale, message de la maire de Seocho', 'Plénière des Rencontres de l’action internationale, message de la maire de Seocho', '국제교류 행사(Rencontres) 본회의, 서초구청장 영상 메시지', 'Un message vidéo de la maire de Seocho, présidente du groupe-pays France en Corée, est annoncé pour la conférence plénière par le compte rendu du 21 septembre 2020.', 'Un message vidéo de la maire de Seocho, présidente du groupe-pays France en Corée, est annoncé pour la conférence plénière par le compte rendu du 21 septembre 2020.', '2020년 9월 21일 회의록은 ‘프랑스와 그룹’ 의장인 서초구청장의 영상 메시지가 본회의에서 상영될 예정이라고 안내했습니다.', '', '', '', 'planned', '2020-09-22 09:30:00+02', '2020-09-22 11:00:00+02', 'Europe/Paris', '', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', 'https://cites-unies-france.org/-Rencontres-de-l-action-internationale-des-collectivites-', 'cuf', false, 0, '2020-09-22', '2020-09-22', NULL, NULL),
	(1, '', '{}', '2021-01-28-visio', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.094162+01', '2026-12-01 03:29:50.094171+01', 'reunion du groupe pays coree', '한국 그룹 그룹페이꼬레 회의', 'meeting', 'Réunion du groupe-pays Corée', 'Réunion du groupe-pays Corée', '한국 그룹(그룹페이꼬레) 회의', 'Claire Guichard, nouvelle présidente, se présente au groupe ; tour d’horizon des partenariats franco-coréens et feuille de route 2021, avec trois séminaires thématiques.', 'Claire Guichard, nouvelle présidente, se présente au groupe ; tour d’horizon des partenariats franco-coréens et feuille de route 2021, avec trois séminaires thématiques.', '신임 의장 클레르 기샤르(Claire Guichard)의 소개에 이어 한불 협력관계 현황을 살펴보고, 주제별 세미나 세 차례를 담은 한국 그룹(그룹페이꼬레)의 2021년 로드맵을 논의한 화상회의입니다.', '', '', '', 'held', '2021-01-28 11:00:00+01', '2021-01-28 12:30:00+01', 'Europe/Paris', '', '', '', NULL, NULL, 'Visioconférence', 'Visioconférence', '화상회의', '', 'remote', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', true, 0, '2021-01-28', '2021-01-28', NULL, NULL),
	(15, 'festival des lucioles de muju avec evian les bains 무주의 반딧불축제 evian les bains a participe au festival des lucioles de muju dans le cadre de leurs relations d amitie 에비앙레뱅이 우호관계를 바탕으로 무주 반딧불축제에 참가했습니다 muju 무주군 peu avant le 7 juillet 2017 2017년 7월 7일 이전 최근 evian les sources 에비앙레뱅 muju 무주군 muju gun ㅁㅈㅇ ㅂㄷㅂㅊㅈ ㅇㅂㅇㄹㅂㅇ ㅇㅎㄱㄱㄹ ㅂㅌㅇㄹ ㅁㅈ ㅂㄷㅂㅊㅈㅇ ㅊㄱㅎㅅㄴㄷ ㅁㅈㄱ ㄴ ㅇ ㅇ ㅇㅈ ㅊㄱ ㅇㅂㅇㄹㅂ ㅁㅈㄱ', '{0,01,1,17,2,20,7,7년,7월,7일,a,ad,ai,al,am,an,ar,at,au,av,b,ba,c,ca,ce,ci,d,da,de,dr,e,ec,el,es,et,eu,ev,f,fe,g,gu,i,ia,ic,ie,il,in,io,ip,it,iv,j,ju,l,la,le,ll,lu,m,mi,mu,n,ns,nt,o,ol,on,ou,p,pa,pe,r,rc,re,rs,rt,s,so,st,t,ti,u,uc,ui,uj,un,ur,v,va,ve,vi,ㄱ,ㄱㄱ,ㄱㄹ,ㄱㅎ,ㄴ,ㄴㄷ,ㄷ,ㄷㅂ,ㄹ,ㄹㅂ,ㅁ,ㅁㅈ,ㅂ,ㅂㄷ,ㅂㅇ,ㅂㅊ,ㅂㅌ,ㅅ,ㅅㄴ,ㅇ,ㅇㄹ,ㅇㅂ,ㅇㅈ,ㅇㅎ,ㅈ,ㅈㄱ,ㅈㅇ,ㅊ,ㅊㄱ,ㅊㅈ,ㅌ,ㅌㅇ,ㅎ,ㅎㄱ,ㅎㅅ,가,가했,계,계를,관,관계,군,근,년,니,니다,다,딧,딧불,레,레뱅,로,를,무,무주,바,바탕,반,반딧,뱅,뱅이,불,불축,비,비앙,습,습니,앙,앙레,에,에비,우,우호,월,으,으로,의,이,이전,일,전,제,제에,주,주군,주의,참,참가,최,최근,축,축제,탕,탕으,했,했습,호,호관}', 'lucioles-muju', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.246713+01', '2026-12-01 03:30:06.951294+01', 'festival des lucioles de muju avec evian les bains', '무주의 반딧불축제', 'festival', '무주의 반딧불축제', 'Festival des lucioles de Muju, avec Évian-les-Bains', '무주의 반딧불축제', '에비앙레뱅이 우호관계를 바탕으로 무주 반딧불축제에 참가했습니다.', 'Évian-les-Bains a participé au festival des lucioles de Muju, dans le cadre de leurs relations d’amitié.', '에비앙레뱅이 우호관계를 바탕으로 무주 반딧불축제에 참가했습니다.', '', '', '', 'held', NULL, NULL, 'Asia/Seoul', '', '', '2017년 7월 7일 이전 최근', 'peu avant le 7 juillet 2017', '2017년 7월 7일 이전 최근', '무주군', 'Muju', '무주군', '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 1, NULL, NULL, 8, NULL),
	(27, 'semaine de la mer nice 니스 ㄴㅅ', '{a,ai,c,ce,d,de,e,em,er,i,ic,in,l,la,m,ma,me,n,ne,ni,r,s,se,ㄴ,ㄴㅅ,ㅅ,니,니스,스}', 'semaine-de-la-mer', '{}', 'public', NULL, 'fr', '2026-12-01 03:30:07.470132+01', '2026-12-01 03:30:07.470139+01', 'semaine de la mer', 'semaine de la mer', 'other', 'Semaine de la mer', 'Semaine de la mer', NULL, '', NULL, NULL, '', '', '', 'planned', NULL, NULL, 'Europe/Paris', '2027-06-07', '2027-06-11', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2027-06-07', '2027-06-11', NULL, NULL),
	(28, '무주 봄 음악회 muju 무주군 muju gun ㅁㅈ ㅂ ㅇㅇㅎ ㅁㅈㄱ', '{g,gu,j,ju,m,mu,n,u,uj,un,ㄱ,ㅁ,ㅁㅈ,ㅂ,ㅇ,ㅇㅇ,ㅇㅎ,ㅈ,ㅈㄱ,ㅎ,군,무,무주,봄,악,악회,음,음악,주,주군,회}', 'event-2', '{}', 'public', NULL, 'ko', '2026-12-01 03:30:08.043982+01', '2026-12-01 03:30:08.04399+01', '무주 봄 음악회', '무주 봄 음악회', 'other', '무주 봄 음악회', NULL, '무주 봄 음악회', '', NULL, NULL, '', '', '', 'planned', NULL, NULL, 'Asia/Seoul', '2027-04-15', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'gaok', false, 0, '2027-04-15', '2027-04-15', NULL, NULL),
	(5, '', '{}', 'semaine-coreenne-issy', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.189784+01', '2026-12-01 03:29:50.189791+01', 'semaine culturelle coreenne d issy les moulineaux', '이시레물리노 한국 문화 주간', 'festival', 'Semaine culturelle coréenne d’Issy-les-Moulineaux', 'Semaine culturelle coréenne d’Issy-les-Moulineaux', '이시레물리노 한국 문화 주간', 'La Ville d’Issy-les-Moulineaux organise une semaine culturelle coréenne tous les deux ans, dans le cadre de son jumelage avec Guro.', 'La Ville d’Issy-les-Moulineaux organise une semaine culturelle coréenne tous les deux ans, dans le cadre de son jumelage avec Guro.', '이시레물리노가 구로구와의 자매결연을 바탕으로 2년마다 한국 문화 주간을 개최합니다.', '', '', '', 'recurring', NULL, NULL, 'Europe/Paris', '2006', '', 'tous les deux ans depuis 2006', 'tous les deux ans depuis 2006', '2006년부터 2년마다', 'Issy-les-Moulineaux', 'Issy-les-Moulineaux', '이시레물리노', '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2006-01-01', '2006-12-31', 1, NULL),
	(6, '', '{}', 'yep', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.197393+01', '2026-12-01 03:29:50.197401+01', 'programme d echange de jeunes entre issy les moulineaux et guro youth exchange program', '이시레물리노와 구로구의 청소년 교류 프로그램 youth exchange program yep', 'youth', 'Programme d’échange de jeunes entre Issy-les-Moulineaux et Guro (Youth Exchange Program)', 'Programme d’échange de jeunes entre Issy-les-Moulineaux et Guro (Youth Exchange Program)', '이시레물리노와 구로구의 청소년 교류 프로그램(Youth Exchange Program, YEP)', 'Chaque année, des jeunes d’Issy-les-Moulineaux et de Guro découvrent la culture de l’autre pays.', 'Chaque année, des jeunes d’Issy-les-Moulineaux et de Guro découvrent la culture de l’autre pays.', '이시레물리노와 구로구의 청소년들이 해마다 서로의 나라를 찾아 문화를 체험합니다.', '', '', '', 'recurring', NULL, NULL, 'Europe/Paris', '2008', '', 'chaque année depuis 2008', 'chaque année depuis 2008', '2008년부터 매년', '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2008-01-01', '2008-12-31', 2, NULL),
	(8, '', '{}', 'creation-groupe-pays', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.207661+01', '2026-12-01 03:29:50.207668+01', 'creation du groupe pays republique de coree', '한국 그룹 그룹페이꼬레 출범', 'milestone', 'Création du groupe-pays République de Corée', 'Création du groupe-pays République de Corée', '한국 그룹(그룹페이꼬레) 출범', 'Le groupe-pays est créé le 5 juillet 2016 pendant le Forum de l’action internationale des collectivités de Cités Unies France.', 'Le groupe-pays est créé le 5 juillet 2016 pendant le Forum de l’action internationale des collectivités de Cités Unies France.', '2016년 7월 5일 프랑스자매도시연합(CUF)의 프랑스 지자체 국제교류포럼에서 한국 그룹이 공식 출범했습니다.', '', '', '', 'held', NULL, NULL, 'Europe/Paris', '2016-07-05', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2016-07-05', '2016-07-05', NULL, NULL),
	(9, '', '{}', 'jump-guro-2017', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.211928+01', '2026-12-01 03:29:50.211935+01', 'festival jump guro avec un groupe de musique d issy les moulineaux', '이시레물리노 음악 그룹이 참가하는 점프 구로 jump guro 축제', 'festival', 'Festival « Jump Guro ! », avec un groupe de musique d’Issy-les-Moulineaux', 'Festival « Jump Guro ! », avec un groupe de musique d’Issy-les-Moulineaux', '이시레물리노 음악 그룹이 참가하는 ‘점프 구로(Jump Guro!)’ 축제', 'La participation d’un groupe de musique isséen au festival « Jump Guro ! » est annoncée pour octobre 2017 lors de la réunion du 7 juillet 2017.', 'La participation d’un groupe de musique isséen au festival « Jump Guro ! » est annoncée pour octobre 2017 lors de la réunion du 7 juillet 2017.', '2017년 7월 7일 회의에서 이시레물리노 음악 그룹이 10월 ‘점프 구로’ 축제에 참가할 예정이라고 소개되었습니다.', '', '', '', 'planned', NULL, NULL, 'Asia/Seoul', '2017-10', '', '', NULL, NULL, '', NULL, NULL, '', 'not-stated', false, false, '', NULL, NULL, 'not-stated', '', 'cuf', false, 0, '2017-10-01', '2017-10-31', 3, NULL);
INSERT INTO public.meetings_event_organisations (id, event_id, organisation_id) VALUES
	(1, 1, 2),
	(2, 1, 3),
	(3, 1, 5),
	(4, 1, 8),
	(5, 1, 9),
	(6, 1, 17),
	(7, 2, 5),
	(8, 2, 14),
	(9, 3, 5),
	(10, 3, 14),
	(11, 4, 9),
	(12, 4, 11),
	(13, 5, 5),
	(14, 5, 14),
	(15, 6, 5),
	(16, 6, 14),
	(17, 8, 16),
	(18, 9, 5),
	(19, 9, 14),
	(20, 10, 5),
	(21, 10, 14),
	(22, 11, 5),
	(23, 11, 14),
	(24, 12, 16),
	(25, 13, 16),
	(26, 13, 17),
	(27, 14, 5),
	(28, 14, 14),
	(29, 15, 6),
	(30, 15, 15),
	(31, 16, 9),
	(32, 27, 9),
	(33, 28, 15);
INSERT INTO public.meetings_event_organisers (id, event_id, organisation_id) VALUES
	(1, 1, 16),
	(2, 5, 5),
	(3, 7, 16);
INSERT INTO public.meetings_event_partnerships (id, event_id, partnership_id) VALUES
	(1, 2, 1),
	(2, 3, 1),
	(3, 4, 2),
	(4, 5, 1),
	(5, 6, 1),
	(6, 9, 1),
	(7, 10, 1),
	(8, 11, 1),
	(9, 14, 1),
	(10, 15, 4);
INSERT INTO public.meetings_event_sources (id, event_id, source_id) VALUES
	(1, 1, 4),
	(2, 2, 2),
	(3, 3, 1),
	(4, 3, 2),
	(5, 3, 4),
	(6, 4, 4),
	(7, 5, 2),
	(8, 6, 2),
	(9, 6, 4),
	(10, 7, 1),
	(11, 7, 2),
	(12, 7, 3),
	(13, 7, 5),
	(14, 8, 2),
	(15, 8, 3),
	(16, 8, 5),
	(17, 9, 2),
	(18, 10, 4),
	(19, 11, 4),
	(20, 12, 3),
	(21, 13, 4),
	(22, 14, 4),
	(23, 15, 2);
INSERT INTO public.meetings_event_themes (id, event_id, theme_id) VALUES
	(1, 1, 64),
	(2, 1, 51),
	(3, 1, 37),
	(4, 5, 2),
	(5, 6, 10),
	(6, 9, 2),
	(7, 9, 4),
	(8, 10, 10),
	(9, 11, 10),
	(10, 14, 10),
	(11, 14, 69),
	(12, 15, 2);
INSERT INTO public.meetings_meeting (event_ptr_id, nature, purpose, purpose_fr, purpose_ko, minutes_state, attendance_note, attendance_note_fr, attendance_note_ko, minutes_source_id) VALUES
	(1, 'group', '<p>Claire Guichard, adjointe au maire d’Issy-les-Moulineaux et nouvelle présidente du groupe-pays Corée de Cités Unies France (CUF), assigne deux buts à la réunion&nbsp;:</p><ul><li>faire connaissance avec les collectivités françaises et les institutions partenaires du groupe&nbsp;;</li><li>s’accorder avec les collectivités présentes sur une feuille de route 2021, qui oriente les échanges de l’année vers des thèmes précis les touchant concrètement.</li></ul><p>La feuille de route doit se traduire par des séminaires thématiques intermédiaires, qui aboutiront au début de 2022 à un support de capitalisation, document rassemblant ce qu’ils auront appris. D’où la nécessité d’entendre d’abord les collectivités, afin de mieux connaître leurs besoins et leurs attentes.</p>', '<p>Claire Guichard, adjointe au maire d’Issy-les-Moulineaux et nouvelle présidente du groupe-pays Corée de Cités Unies France (CUF), assigne deux buts à la réunion&nbsp;:</p><ul><li>faire connaissance avec les collectivités françaises et les institutions partenaires du groupe&nbsp;;</li><li>s’accorder avec les collectivités présentes sur une feuille de route 2021, qui oriente les échanges de l’année vers des thèmes précis les touchant concrètement.</li></ul><p>La feuille de route doit se traduire par des séminaires thématiques intermédiaires, qui aboutiront au début de 2022 à un support de capitalisation, document rassemblant ce qu’ils auront appris. D’où la nécessité d’entendre d’abord les collectivités, afin de mieux connaître leurs besoins et leurs attentes.</p>', '<p>한국 그룹(그룹페이꼬레, 프랑스자매도시연합(CUF)에서 한국과 교류하는 프랑스 지방자치단체의 모임)의 신임 의장인 클레르 기샤르(Claire Guichard) 이시레물리노시 부시장(선출직)은 이번 회의의 목적으로 다음 두 가지를 들었습니다.</p><ul><li>프랑스 지방자치단체와 그룹의 협력 기관에 신임 의장을 소개합니다.</li><li>올해의 교류가 지방자치단체와 실제로 관련된 구체적인 주제를 중심으로 이루어지도록, 참석한 지방자치단체와 2021년 로드맵을 협의합니다.</li></ul><p>로드맵에 따라 주제별 중간 세미나를 열고, 그 결과를 2022년 초에 성과 자료집(support de capitalisation)으로 정리할 계획입니다. 이를 위해 먼저 지방자치단체의 의견을 들어 필요와 기대를 정확히 파악하고자 했습니다.</p>', 'published', 'Liste annexée au compte rendu, dont l’ordre, précise-t-elle, n’est pas alphabétique ; Claire Guichard y figure deux fois. L’ambassadeur de Corée en France, excusé en séance, est ajouté à la fin.', 'Liste annexée au compte rendu, dont l’ordre, précise-t-elle, n’est pas alphabétique ; Claire Guichard y figure deux fois. L’ambassadeur de Corée en France, excusé en séance, est ajouté à la fin.', '회의록에 첨부된 명단의 순서를 그대로 따랐습니다(명단에는 알파벳순이 아니라고 적혀 있음). 클레르 기샤르는 두 번 실려 있으며, 불참한 주프랑스 대한민국 대사를 끝에 덧붙였습니다.', 4),
	(21, 'group', '', '', '', 'published', '', NULL, NULL, NULL),
	(22, 'group', '', '', '', 'draft', '', NULL, NULL, NULL),
	(24, 'twin', '', '', '', 'published', '', NULL, NULL, NULL);
INSERT INTO public.mfa_authenticator (id, type, data, user_id, created_at, last_used_at) VALUES
	(1, 'totp', '{"secret": "Z5YBSCHIJU2SKWZ4CL6RQTRS3AJ3BK5W"}', 1, '2026-12-01 03:29:52.134077+01', NULL),
	(2, 'recovery_codes', '{"seed": "68bb50ce6127cad3a8a098a0a45667e1871f45b7a80a246678b7841d2ea2ac43b7c9cf55ae72b418", "used_mask": 0, "viewed_at": 1796092192.1581328}', 1, '2026-12-01 03:29:52.138534+01', NULL),
	(3, 'totp', '{"secret": "GCLV62NWG46Y5INKWWY4UVOMVFOOR6GM"}', 2, '2026-12-01 03:29:52.758946+01', NULL),
	(4, 'recovery_codes', '{"seed": "e958418733cda1101d6845e0efc1519c8dd856a538aa908c60bc07d61a158641e21d7e2d9336ea98", "used_mask": 1, "viewed_at": 1796092192.7747226}', 2, '2026-12-01 03:29:52.760542+01', '2026-12-01 03:29:53.207869+01'),
	(5, 'webauthn', '{"name": "사무실 컴퓨터", "credential": {"id": "CBLBu569iPDRDm_KukCfDA", "type": "public-key", "rawId": "CBLBu569iPDRDm_KukCfDA", "response": {"clientDataJSON": "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiMkJBbnZRd3ZXMlVzWEJONFB3NjBfX1FpR0VXbzJVUFR5YTdsV1VqZ1RUVSIsIm9yaWdpbiI6Imh0dHA6Ly90ZXN0c2VydmVyIiwiY3Jvc3NPcmlnaW4iOmZhbHNlfQ", "attestationObject": "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YViU69q3JHqY58lN6TBm0kw4r9mgyimONoS0ersRMfzJ8gBFAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAgSwbuevYjw0Q5vyrpAnwylAQIDJiABIVggQAvHZGIX8T--y-8aWHIkNzhJUWP2cTKzUoPsuEbnKi0iWCAqpsyMN92ZAFcy6wkBC45zsdtKw7HNDeZuRxR0bDtnAw"}, "clientExtensionResults": {"credProps": {"rk": true}}, "authenticatorAttachment": "platform"}}', 3, '2026-12-01 03:29:53.720551+01', NULL),
	(6, 'recovery_codes', '{"seed": "87aba0ac3e40f8582e47881902533a4f8cafe1cfb48f87ceb18e8dcb3142bc09dc4c07b1ec1a8f8a", "used_mask": 0, "viewed_at": 1796092193.744106}', 3, '2026-12-01 03:29:53.72567+01', NULL);
INSERT INTO public.news_article (id, search_text, search_grams, slug, former_slugs, visibility, visible_from, original_language, created_at, updated_at, sort_key_fr, sort_key_ko, title, title_fr, title_ko, summary, summary_fr, summary_ko, body, body_fr, body_ko, dated_on, source_name, source_name_fr, source_name_ko, source_url, keeper) VALUES
	(1, 'la lettre d information de gaok consacre son deuxieme numero a la ville intelligente 대한민국시도지사협의회 gaok 뉴스레터 제2호 스마트시티를 다루다 gaok fait connaitre regulierement les bonnes pratiques des villes coreennes le numero 2 peut etre lu en francais 대한민국시도지사협의회 gaok 는 한국 도시의 우수사례를 정기적으로 알리고 있으며 제2호는 프랑스어로도 읽을 수 있습니다 lettre d information de gaok n 2 대한민국시도지사협의회 gaok 뉴스레터 제2호 le compte rendu de la reunion du 21 septembre 2020 signale la lettre d information de l association des gouverneurs de coree gaok et donne le lien vers son deuxieme numero en francais sur la ville intelligente la date de parution de ce numero n est pas precisee 2020년 9월 21일 회의록은 대한민국시도지사협의회 gaok 의 뉴스레터를 소개하고 스마트시티를 주제로 한 제2호 프랑스어판의 주소를 안내하고 있습니다 발행일은 명시되어 있지 않습니다 association des gouverneurs de coree gaok 대한민국시도지사협의회 gaok daehanminguk sidojisa hyeobuihoe ㄷㅎㅁㄱㅅㄷㅈㅅㅎㅇㅎ ㄴㅅㄹㅌ ㅈㅎ ㅅㅁㅌㅅㅌㄹ ㄷㄹㄷ ㄷㅎㅁㄱㅅㄷㅈㅅㅎㅇㅎ ㄴ ㅎㄱ ㄷㅅㅇ ㅇㅅㅅㄹㄹ ㅈㄱㅈㅇㄹ ㅇㄹㄱ ㅇㅇㅁ ㅈㅎㄴ ㅍㄹㅅㅇㄹㄷ ㅇㅇ ㅅ ㅇㅅㄴㄷ ㄷㅎㅁㄱㅅㄷㅈㅅㅎㅇㅎ ㄴㅅㄹㅌ ㅈㅎ ㄴ ㅇ ㅇ ㅎㅇㄹㅇ ㄷㅎㅁㄱㅅㄷㅈㅅㅎㅇㅎ ㅇ ㄴㅅㄹㅌㄹ ㅅㄱㅎㄱ ㅅㅁㅌㅅㅌㄹ ㅈㅈㄹ ㅎ ㅈㅎ ㅍㄹㅅㅇㅍㅇ ㅈㅅㄹ ㅇㄴㅎㄱ ㅇㅅㄴㄷ ㅂㅎㅇㅇ ㅁㅅㄷㅇ ㅇㅈ ㅇㅅㄴㄷ ㄷㅎㅁㄱㅅㄷㅈㅅㅎㅇㅎ', '{0,02,0년,1,1일,2,20,21,2호,9,9월,a,ac,ae,ai,al,an,ao,ar,as,at,b,bo,br,bu,c,ca,ce,ci,co,cr,d,da,de,do,du,e,ec,ee,eg,eh,el,em,en,eo,ep,er,es,et,eu,f,fa,fo,fr,g,ga,ge,gn,go,gu,h,ha,ho,hy,i,ia,id,ie,ig,ih,il,in,io,iq,is,it,j,ji,k,l,la,le,li,ll,lu,m,ma,mb,me,mi,mp,n,na,nc,nd,ne,nf,ng,ni,nm,nn,ns,nt,nu,o,ob,oc,oe,oj,ok,om,on,or,ou,p,pa,pe,pr,pt,q,qu,r,ra,re,rm,rn,ro,rs,ru,s,sa,se,si,so,ss,st,su,t,te,ti,tr,tt,u,ue,ui,uk,ul,um,un,ur,ut,uv,ux,v,ve,vi,x,xi,y,ye,ㄱ,ㄱㅅ,ㄱㅈ,ㄱㅎ,ㄴ,ㄴㄷ,ㄴㅅ,ㄴㅎ,ㄷ,ㄷㄹ,ㄷㅅ,ㄷㅇ,ㄷㅈ,ㄷㅎ,ㄹ,ㄹㄱ,ㄹㄷ,ㄹㄹ,ㄹㅅ,ㄹㅇ,ㄹㅌ,ㅁ,ㅁㄱ,ㅁㅅ,ㅁㅌ,ㅂ,ㅂㅎ,ㅅ,ㅅㄱ,ㅅㄴ,ㅅㄷ,ㅅㄹ,ㅅㅁ,ㅅㅅ,ㅅㅇ,ㅅㅌ,ㅅㅎ,ㅇ,ㅇㄴ,ㅇㄹ,ㅇㅁ,ㅇㅅ,ㅇㅇ,ㅇㅈ,ㅇㅍ,ㅇㅎ,ㅈ,ㅈㄱ,ㅈㄹ,ㅈㅅ,ㅈㅇ,ㅈㅈ,ㅈㅎ,ㅌ,ㅌㄹ,ㅌㅅ,ㅍ,ㅍㄹ,ㅍㅇ,ㅎ,ㅎㄱ,ㅎㄴ,ㅎㅁ,ㅎㅇ,개,개하,고,국,국시,기,기적,내,내하,년,뉴,뉴스,는,니,니다,다,다루,대,대한,도,도시,도지,되,되어,랑,랑스,레,레터,례,례를,로,로도,록,록은,루,루다,를,리,리고,마,마트,며,명,명시,민,민국,발,발행,사,사례,사협,소,소개,소를,수,수사,스,스레,스마,스어,습,습니,시,시도,시되,시의,시티,안,안내,않,않습,알,알리,어,어로,어판,우,우수,월,으,으로,으며,은,을,의,의록,의회,일,일은,읽,읽을,있,있습,있으,있지,적,적으,정,정기,제,제2,제로,주,주소,주제,지,지사,터,터를,트,트시,티,티를,판,판의,프,프랑,하,하고,한,한국,한민,행,행일,협,협의,호,호는,회,회의}', 'newsletter-gaok-2', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.252971+01', '2026-12-01 03:29:50.252977+01', 'la lettre d information de gaok consacre son deuxieme numero a la ville intelligente', '대한민국시도지사협의회 gaok 뉴스레터 제2호 스마트시티를 다루다', 'La lettre d’information de GAOK consacre son deuxième numéro à la ville intelligente', 'La lettre d’information de GAOK consacre son deuxième numéro à la ville intelligente', '대한민국시도지사협의회(GAOK) 뉴스레터 제2호, 스마트시티를 다루다', 'GAOK fait connaître régulièrement les bonnes pratiques des villes coréennes ; le numéro 2 peut être lu en français.', 'GAOK fait connaître régulièrement les bonnes pratiques des villes coréennes ; le numéro 2 peut être lu en français.', '대한민국시도지사협의회(GAOK)는 한국 도시의 우수사례를 정기적으로 알리고 있으며, 제2호는 프랑스어로도 읽을 수 있습니다.', '<p>Le compte rendu de la réunion du 21 septembre 2020 signale la lettre d’information de l’Association des gouverneurs de Corée (GAOK) et donne le lien vers son deuxième numéro, en français, sur la ville intelligente. La date de parution de ce numéro n’est pas précisée.</p>', '<p>Le compte rendu de la réunion du 21 septembre 2020 signale la lettre d’information de l’Association des gouverneurs de Corée (GAOK) et donne le lien vers son deuxième numéro, en français, sur la ville intelligente. La date de parution de ce numéro n’est pas précisée.</p>', '<p>2020년 9월 21일 회의록은 대한민국시도지사협의회(GAOK)의 뉴스레터를 소개하고, 스마트시티를 주제로 한 제2호 프랑스어판의 주소를 안내하고 있습니다. 발행일은 명시되어 있지 않습니다.</p>', '2020-09-21', 'Lettre d’information de GAOK, n° 2', 'Lettre d’information de GAOK, n° 2', '대한민국시도지사협의회(GAOK) 뉴스레터 제2호', 'https://www.gaok.or.kr/gaok/bbs/B0000089/view.do?nttId=12929&searchCnd=&searchWrd=&gubun=&delCode=0&useAt=&replyAt=&menuNo=200202&sdate=&edate=&viewType=&type=&siteId=&option1=&option2=&option5=&pageIndex=1', 'gaok'),
	(2, 'des lyceens rouennais a jeju 루앙 고등학생들 제주를 찾다 vingt eleves ont passe dix jours dans des familles coreennes 학생 스무 명이 한국 가정에서 열흘을 지냈습니다 ils ont suivi les cours du lycee partenaire et parcouru les sentiers de l ile un voyage retour est prevu au printemps 자매학교 수업에 참여하고 제주 올레길을 걸었습니다 rouen 루앙 programme du sejour 방문 일정 programme du sejour pdf ㄹㅇ ㄱㄷㅎㅅㄷ ㅈㅈㄹ ㅊㄷ ㅎㅅ ㅅㅁ ㅁㅇ ㅎㄱ ㄱㅈㅇㅅ ㅇㅎㅇ ㅈㄴㅅㄴㄷ ㅈㅁㅎㄱ ㅅㅇㅇ ㅊㅇㅎㄱ ㅈㅈ ㅇㄹㄱㅇ ㄱㅇㅅㄴㄷ ㄹㅇ ㅂㅁ ㅇㅈ', '{a,ag,ai,am,an,ar,as,au,c,ce,co,d,da,de,df,di,du,e,ee,ej,el,em,en,er,es,et,ev,f,fa,g,ge,gr,gt,i,ie,il,in,ir,is,iv,ix,j,je,jo,ju,l,le,ll,ls,ly,m,me,mi,mm,mp,n,na,ne,ng,nn,ns,nt,o,og,on,or,ou,oy,p,pa,pd,pr,ps,r,ra,rc,re,ri,ro,rs,rt,ru,s,se,ss,st,su,t,te,ti,to,u,ue,ui,un,ur,v,ve,vi,vo,vu,x,y,ya,yc,ㄱ,ㄱㄷ,ㄱㅇ,ㄱㅈ,ㄴ,ㄴㄷ,ㄴㅅ,ㄷ,ㄷㅎ,ㄹ,ㄹㄱ,ㄹㅇ,ㅁ,ㅁㅇ,ㅁㅎ,ㅂ,ㅂㅁ,ㅅ,ㅅㄴ,ㅅㄷ,ㅅㅁ,ㅅㅇ,ㅇ,ㅇㄹ,ㅇㅅ,ㅇㅇ,ㅇㅈ,ㅇㅎ,ㅈ,ㅈㄴ,ㅈㄹ,ㅈㅁ,ㅈㅇ,ㅈㅈ,ㅊ,ㅊㄷ,ㅊㅇ,ㅎ,ㅎㄱ,ㅎㅅ,ㅎㅇ,가,가정,걸,걸었,고,고등,교,국,길,길을,냈,냈습,니,니다,다,들,등,등학,레,레길,루,루앙,를,매,매학,명,명이,무,문,방,방문,생,생들,서,수,수업,스,스무,습,습니,앙,업,업에,었,었습,에,에서,여,여하,열,열흘,올,올레,을,이,일,일정,자,자매,정,정에,제,제주,주,주를,지,지냈,참,참여,찾,찾다,하,하고,학,학교,학생,한,한국,흘,흘을}', 'article-dfcc19384d108844', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:55.672011+01', '2026-12-01 03:29:55.955101+01', 'des lyceens rouennais a jeju', '루앙 고등학생들 제주를 찾다', 'Des lycéens rouennais à Jeju', 'Des lycéens rouennais à Jeju', '루앙 고등학생들, 제주를 찾다', 'Vingt élèves ont passé dix jours dans des familles coréennes.', 'Vingt élèves ont passé dix jours dans des familles coréennes.', '학생 스무 명이 한국 가정에서 열흘을 지냈습니다.', '<p>Ils ont suivi les cours du lycée partenaire et parcouru les sentiers de l’île.</p><p>Un voyage retour est prévu au printemps.</p>', '<p>Ils ont suivi les cours du lycée partenaire et parcouru les sentiers de l’île.</p><p>Un voyage retour est prévu au printemps.</p>', '<p>자매학교 수업에 참여하고 제주 올레길을 걸었습니다.</p>', '2026-12-01', '', NULL, NULL, '', 'cuf'),
	(3, 'brouillon le festival des jardins se prepare a relire avec la mairie avant toute diffusion', '{a,ai,al,an,ar,av,b,br,c,d,de,di,e,ec,el,ep,es,f,fe,ff,fu,i,ie,if,il,in,io,ir,iv,j,ja,l,la,le,li,ll,lo,m,ma,n,ns,nt,o,on,ou,p,pa,pr,r,rd,re,ri,ro,s,se,si,st,t,te,ti,to,u,ui,us,ut,v,va,ve}', 'article-9dcd25323a69f12a', '{}', 'draft', NULL, 'fr', '2026-12-01 03:29:56.054925+01', '2026-12-01 03:29:56.054934+01', 'brouillon le festival des jardins se prepare', 'brouillon le festival des jardins se prepare', 'Brouillon : le festival des jardins se prépare', 'Brouillon : le festival des jardins se prépare', NULL, '', NULL, NULL, '<p>À relire avec la mairie avant toute diffusion.</p>', '<p>À relire avec la mairie avant toute diffusion.</p>', '', '2026-12-01', '', NULL, NULL, '', 'cuf'),
	(5, 'aux membres preparer la mission d automne 회원 안내 가을 방문단 준비 les inscriptions se font aupres du secretariat note de preparation 준비 안내문 준비 안내문 hwpx note de preparation 준비 안내문 note de preparation pdf ㅎㅇ ㅇㄴ ㄱㅇ ㅂㅁㄷ ㅈㅂ ㅈㅂ ㅇㄴㅁ ㅈㅂ ㅇㄴㅁ ㅈㅂ ㅇㄴㅁ', '{a,ar,at,au,b,br,c,cr,d,de,df,du,e,ec,em,ep,er,es,et,f,fo,h,hw,i,ia,in,io,ip,is,l,la,le,m,mb,me,mi,mn,n,ne,no,ns,nt,o,om,on,ot,p,pa,pd,pr,pt,px,r,ra,re,ri,s,sc,se,si,ss,t,ta,te,ti,to,u,up,ut,ux,w,wp,x,ㄱ,ㄱㅇ,ㄴ,ㄴㅁ,ㄷ,ㅁ,ㅁㄷ,ㅂ,ㅂㅁ,ㅇ,ㅇㄴ,ㅈ,ㅈㅂ,ㅎ,ㅎㅇ,가,가을,내,내문,단,문,문단,방,방문,비,안,안내,원,을,준,준비,회,회원}', 'article-7ccc6a00227aacb8', '{}', 'members', NULL, 'fr', '2026-12-01 03:29:56.233989+01', '2026-12-01 03:29:56.233996+01', 'aux membres preparer la mission d automne', '회원 안내 가을 방문단 준비', 'Aux membres : préparer la mission d’automne', 'Aux membres : préparer la mission d’automne', '회원 안내: 가을 방문단 준비', '', NULL, NULL, '<p>Les inscriptions se font auprès du secrétariat.</p>', '<p>Les inscriptions se font auprès du secrétariat.</p>', '', '2026-12-01', '', NULL, NULL, '', 'cuf'),
	(7, 'un jumelage fete au bord du lac la fanfare municipale a joue les deux hymnes discours d ouverture discours d ouverture pdf', '{a,ac,ag,al,an,ar,au,b,bo,c,ci,co,d,de,df,di,du,e,el,er,es,et,eu,f,fa,fe,g,ge,h,hy,i,ic,ip,is,j,jo,ju,l,la,le,m,me,mn,mu,n,ne,nf,ni,o,or,ou,p,pa,pd,r,rd,re,rs,rt,s,sc,t,te,tu,u,ue,um,un,ur,uv,ux,v,ve,x,y,ym}', 'article-72107ca7e17179ba', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:56.51127+01', '2026-12-01 03:29:56.783957+01', 'un jumelage fete au bord du lac', 'un jumelage fete au bord du lac', 'Un jumelage fêté au bord du lac', 'Un jumelage fêté au bord du lac', NULL, '', NULL, NULL, '<p>La fanfare municipale a joué les deux hymnes.</p>', '<p>La fanfare municipale a joué les deux hymnes.</p>', '', '2026-12-01', '', NULL, NULL, '', 'cuf'),
	(8, 'une exposition de ceramique voyage encore elle sera montree dans les deux villes', '{a,ag,am,an,c,ce,co,d,da,de,e,ee,el,en,er,es,eu,ex,g,ge,i,il,io,iq,it,l,le,ll,m,mi,mo,n,nc,ne,ns,nt,o,on,or,os,oy,p,po,q,qu,r,ra,re,s,se,si,t,ti,tr,u,ue,un,ux,v,vi,vo,x,xp,y,ya}', 'article-53603f40150ea884', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:56.928796+01', '2026-12-01 03:29:57.147042+01', 'une exposition de ceramique voyage encore', 'une exposition de ceramique voyage encore', 'Une exposition de céramique voyage encore', 'Une exposition de céramique voyage encore', NULL, 'Elle sera montrée dans les deux villes.', 'Elle sera montrée dans les deux villes.', NULL, '', '', '', '2026-12-01', '', NULL, NULL, '', 'cuf'),
	(9, '지방자치단체 국제교류 담당자 간담회 담당자들이 교류 경험을 나누었습니다 다음 간담회는 내년 봄에 열립니다 muju 무주군 muju gun 간담회 자료 간담회 자료 hwpx 간담회 자료 간담회 자료 pdf ㅈㅂㅈㅊㄷㅊ ㄱㅈㄱㄹ ㄷㄷㅈ ㄱㄷㅎ ㄷㄷㅈㄷㅇ ㄱㄹ ㄱㅎㅇ ㄴㄴㅇㅅㄴㄷ ㄷㅇ ㄱㄷㅎㄴ ㄴㄴ ㅂㅇ ㅇㄹㄴㄷ ㅁㅈㄱ ㄱㄷㅎ ㅈㄹ ㄱㄷㅎ ㅈㄹ ㄱㄷㅎ ㅈㄹ ㄱㄷㅎ ㅈㄹ', '{d,df,f,g,gu,h,hw,j,ju,m,mu,n,p,pd,px,u,uj,un,w,wp,x,ㄱ,ㄱㄷ,ㄱㄹ,ㄱㅈ,ㄱㅎ,ㄴ,ㄴㄴ,ㄴㄷ,ㄴㅇ,ㄷ,ㄷㄷ,ㄷㅇ,ㄷㅈ,ㄷㅊ,ㄷㅎ,ㄹ,ㄹㄴ,ㅁ,ㅁㅈ,ㅂ,ㅂㅇ,ㅂㅈ,ㅅ,ㅅㄴ,ㅇ,ㅇㄹ,ㅇㅅ,ㅈ,ㅈㄱ,ㅈㄷ,ㅈㄹ,ㅈㅂ,ㅈㅊ,ㅊ,ㅊㄷ,ㅎ,ㅎㄴ,ㅎㅇ,간,간담,경,경험,교,교류,국,국제,군,나,나누,내,내년,년,누,누었,는,니,니다,다,다음,단,단체,담,담당,담회,당,당자,들,들이,료,류,립,립니,무,무주,방,방자,봄,봄에,습,습니,었,었습,에,열,열립,을,음,이,자,자들,자료,자치,제,제교,주,주군,지,지방,체,치,치단,험,험을,회,회는}', 'article-50cee708eda29b20', '{}', 'public', NULL, 'ko', '2026-12-01 03:30:05.872186+01', '2026-12-01 03:30:05.872198+01', '지방자치단체 국제교류 담당자 간담회', '지방자치단체 국제교류 담당자 간담회', '지방자치단체 국제교류 담당자 간담회', NULL, '지방자치단체 국제교류 담당자 간담회', '담당자들이 교류 경험을 나누었습니다.', NULL, '담당자들이 교류 경험을 나누었습니다.', '<p>다음 간담회는 내년 봄에 열립니다.</p>', '', '<p>다음 간담회는 내년 봄에 열립니다.</p>', '2026-12-01', '', NULL, NULL, '', 'gaok'),
	(10, '초안 청년 교류 신청 안내 아직 확인하지 않은 글입니다 ㅊㅇ ㅊㄴ ㄱㄹ ㅅㅊ ㅇㄴ ㅇㅈ ㅎㅇㅎㅈ ㅇㅇ ㄱㅇㄴㄷ', '{ㄱ,ㄱㄹ,ㄱㅇ,ㄴ,ㄴㄷ,ㄷ,ㄹ,ㅅ,ㅅㅊ,ㅇ,ㅇㄴ,ㅇㅇ,ㅇㅈ,ㅇㅎ,ㅈ,ㅊ,ㅊㄴ,ㅊㅇ,ㅎ,ㅎㅇ,ㅎㅈ,교,교류,글,글입,내,년,니,니다,다,류,신,신청,아,아직,안,안내,않,않은,은,인,인하,입,입니,지,직,청,청년,초,초안,하,하지,확,확인}', 'article-1ae0fb9a2c182f83', '{}', 'draft', NULL, 'ko', '2026-12-01 03:30:06.021629+01', '2026-12-01 03:30:06.021639+01', '초안 청년 교류 신청 안내', '초안 청년 교류 신청 안내', '초안: 청년 교류 신청 안내', NULL, '초안: 청년 교류 신청 안내', '', NULL, NULL, '<p>아직 확인하지 않은 글입니다.</p>', '', '<p>아직 확인하지 않은 글입니다.</p>', '2026-12-01', '', NULL, NULL, '', 'gaok'),
	(4, 'l appel a projets du printemps est ouvert 봄 사업 공모가 시작됩니다 les dossiers se deposent jusqu a la fin du mois 이달 말까지 신청을 받습니다 reglement de l appel 공모 요강 reglement de l appel pdf ㅂ ㅅㅇ ㄱㅁㄱ ㅅㅈㄷㄴㄷ ㅇㄷ ㅁㄲㅈ ㅅㅊㅇ ㅂㅅㄴㄷ ㄱㅁ ㅇㄱ', '{a,ap,d,de,df,do,du,e,eg,el,em,en,ep,er,es,et,f,fi,g,gl,i,ie,in,is,j,je,ju,l,la,le,m,me,mo,mp,n,nt,o,oi,oj,os,ou,p,pd,pe,po,pp,pr,ps,q,qu,r,re,ri,ro,rs,rt,s,se,si,sq,ss,st,t,te,ts,u,us,uv,v,ve,ㄱ,ㄱㅁ,ㄲ,ㄲㅈ,ㄴ,ㄴㄷ,ㄷ,ㄷㄴ,ㅁ,ㅁㄱ,ㅁㄲ,ㅂ,ㅂㅅ,ㅅ,ㅅㄴ,ㅅㅇ,ㅅㅈ,ㅅㅊ,ㅇ,ㅇㄱ,ㅇㄷ,ㅈ,ㅈㄷ,ㅊ,ㅊㅇ,가,강,공,공모,까,까지,니,니다,다,달,됩,됩니,말,말까,모,모가,받,받습,봄,사,사업,습,습니,시,시작,신,신청,업,요,요강,을,이,이달,작,작됩,지,청,청을}', 'article-2f9a8e5589763d8a', '{}', 'public', '2027-06-01', 'fr', '2026-12-01 03:29:56.161255+01', '2026-12-01 03:30:06.900174+01', 'l appel a projets du printemps est ouvert', '봄 사업 공모가 시작됩니다', '봄 사업 공모가 시작됩니다', 'L’appel à projets du printemps est ouvert', '봄 사업 공모가 시작됩니다', '이달 말까지 신청을 받습니다.', 'Les dossiers se déposent jusqu’à la fin du mois.', '이달 말까지 신청을 받습니다.', '', '', '', '2026-12-01', '', NULL, NULL, '', 'cuf');
INSERT INTO public.news_article_organisations (id, article_id, organisation_id) VALUES
	(1, 1, 17),
	(2, 2, 7),
	(3, 9, 15);
INSERT INTO public.news_article_partnerships (id, article_id, partnership_id) VALUES
	(1, 2, 3);
INSERT INTO public.news_article_sources (id, article_id, source_id) VALUES
	(1, 1, 3);
INSERT INTO public.news_article_themes (id, article_id, theme_id) VALUES
	(1, 1, 26);
INSERT INTO public.news_attachment (id, "position", file, title, title_fr, title_ko, language, article_id) VALUES
	(1, 1, '{"name": "Programme du séjour.pdf", "size": 96, "token": "d64737dd1dd51adc432d92c33bab549b", "width": null, "height": null}', 'Programme du séjour', 'Programme du séjour', '방문 일정', 'fr', 2),
	(2, 1, '{"name": "Règlement de l’appel.pdf", "size": 99, "token": "c914314fc80afd9f8c1e9a51d4aa57bd", "width": null, "height": null}', 'Règlement de l’appel', 'Règlement de l’appel', '공모 요강', '', 4),
	(3, 1, '{"name": "준비 안내문.hwpx", "size": 511, "token": "3130142f9bf218cc7af7f54ceb33eb6e", "width": null, "height": null}', 'Note de préparation', 'Note de préparation', '준비 안내문', '', 5),
	(4, 2, '{"name": "Note de préparation.pdf", "size": 96, "token": "c78a7f5017d9d4961a5408e0133d76b7", "width": null, "height": null}', 'Note de préparation', 'Note de préparation', '준비 안내문', 'fr', 5),
	(6, 1, '{"name": "Discours d’ouverture.pdf", "size": 98, "token": "e63f5287f43d5ccfc8034988e134d78a", "width": null, "height": null}', 'Discours d’ouverture', 'Discours d’ouverture', NULL, '', 7),
	(8, 1, '{"name": "간담회 자료.hwpx", "size": 511, "token": "84fde62d40069be6b31277a2afd53e34", "width": null, "height": null}', '간담회 자료', NULL, '간담회 자료', 'ko', 9),
	(9, 2, '{"name": "간담회 자료.pdf", "size": 92, "token": "cb22cb19a437475358c5baaf028e567a", "width": null, "height": null}', '간담회 자료', NULL, '간담회 자료', 'fr', 9);
INSERT INTO public.news_picture (id, "position", file, alt, alt_fr, alt_ko, caption, caption_fr, caption_ko, credit, article_id) VALUES
	(1, 1, '{"name": "Élèves à Jeju, cadrée.jpg", "size": 1489, "token": "cf326869f38c57cfe045ba9ce02d774f", "width": 500, "height": 320}', 'Des élèves au bord de la mer', 'Des élèves au bord de la mer', '바닷가에 선 학생들', '', NULL, NULL, 'A. Morel', 2),
	(2, 1, '{"name": "Jardin.jpg", "size": 1489, "token": "0d78772f71ec944b2916cb8688aaedde", "width": 500, "height": 320}', 'Un jardin en hiver', 'Un jardin en hiver', NULL, '', NULL, NULL, '', 3),
	(4, 1, '{"name": "간담회.png", "size": 951, "token": "8683ae7ab3b1ca0af302809cfd481694", "width": 500, "height": 320}', '원탁에 둘러앉은 참석자들', NULL, '원탁에 둘러앉은 참석자들', '무주군청', NULL, '무주군청', '', 9);
INSERT INTO public.outbox_message (id, key, "to", language, subject, text, html, created_at, next_try_at, attempts, last_error, sent_at, given_up_at, user_id) VALUES
	(1, 'invitation 1 2026-12-15T02:29:52.248782', 'claire.fontaine@cuf.example', 'fr', 'Invitation au portail du groupe-pays', 'Bonjour,
Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : administration@portail.example.
Votre rôle : secrétariat (CUF).
Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.
Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.
Accepter l’invitation :
https://portail.example/fr/account/invitation/AqTB5Ze1up05fPZk4fUz9dqgE3oXAUB-g5PADngcC4Y/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Invitation au portail du groupe-pays</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : <a href="mailto:administration@portail.example">administration@portail.example</a>.</p>
<p>Votre rôle : secrétariat (CUF).</p>
<p>Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.</p>
<p>Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.</p>
<p><a class="action" href="https://portail.example/fr/account/invitation/AqTB5Ze1up05fPZk4fUz9dqgE3oXAUB-g5PADngcC4Y/">Accepter l’invitation :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:29:52.263681+01', NULL, 1, '', '2026-12-01 03:29:55.47849+01', NULL, NULL),
	(2, 'invitation 2 2026-12-15T02:29:53.268962', 'seoyeon.han@gaok.example', 'ko', '그룹페이꼬레 누리집 초대', '안녕하십니까?
그룹페이꼬레(CUF 한국 그룹) 누리집에 초대합니다. 초대한 사람: administration@portail.example.
역할: 한국 측 편집자(GAOK).
링크를 눌러 비밀번호를 정하십시오. 기한: 2026년 12월 15일.
예상하지 못한 초대라면 아무것도 하지 마십시오. 계정은 만들어지지 않습니다.
초대 수락하기:
https://portail.example/ko/account/invitation/Y649IV4khTInjHI6ovDrvjYMemtfNfse3l7GN8IHqf8/
—
한불 지방자치단체 교류
프랑스자매도시연합 · 대한민국시도지사협의회
https://portail.example/ko/
', '<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>그룹페이꼬레 누리집 초대</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>안녕하십니까?</p>
<p>그룹페이꼬레(CUF 한국 그룹) 누리집에 초대합니다. 초대한 사람: <a href="mailto:administration@portail.example">administration@portail.example</a>.</p>
<p>역할: 한국 측 편집자(GAOK).</p>
<p>링크를 눌러 비밀번호를 정하십시오. 기한: 2026년 12월 15일.</p>
<p>예상하지 못한 초대라면 아무것도 하지 마십시오. 계정은 만들어지지 않습니다.</p>
<p><a class="action" href="https://portail.example/ko/account/invitation/Y649IV4khTInjHI6ovDrvjYMemtfNfse3l7GN8IHqf8/">초대 수락하기:</a></p>
</main>
<footer>한불 지방자치단체 교류<br>프랑스자매도시연합 · 대한민국시도지사협의회<br><a href="https://portail.example/ko/">https://portail.example/ko/</a></footer>
</body>
</html>
', '2026-12-01 03:29:53.29426+01', NULL, 1, '', '2026-12-01 03:29:55.490344+01', NULL, NULL),
	(3, 'invitation 3 2026-12-15T02:29:53.815518', 'paul.tisserand@nice.example', 'fr', 'Invitation au portail du groupe-pays', 'Bonjour,
Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : Claire Fontaine.
Votre rôle : éditeur d’une organisation. Votre organisation : Nice.
Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.
Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.
Accepter l’invitation :
https://portail.example/fr/account/invitation/vifuxIPT6W8gely_WjJA5pJb3_QwqPlb7QoZQlyB0V8/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Invitation au portail du groupe-pays</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : Claire Fontaine.</p>
<p>Votre rôle : éditeur d’une organisation. Votre organisation : Nice.</p>
<p>Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.</p>
<p>Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.</p>
<p><a class="action" href="https://portail.example/fr/account/invitation/vifuxIPT6W8gely_WjJA5pJb3_QwqPlb7QoZQlyB0V8/">Accepter l’invitation :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:29:53.830767+01', NULL, 1, '', '2026-12-01 03:29:55.500855+01', NULL, NULL),
	(4, 'invitation 4 2026-12-15T02:29:54.185065', 'dohyun.yun@muju.example', 'ko', '그룹페이꼬레 누리집 초대', '안녕하십니까?
그룹페이꼬레(CUF 한국 그룹) 누리집에 초대합니다. 초대한 사람: 한 서연.
역할: 기관 편집자. 소속 기관: 무주군.
링크를 눌러 비밀번호를 정하십시오. 기한: 2026년 12월 15일.
예상하지 못한 초대라면 아무것도 하지 마십시오. 계정은 만들어지지 않습니다.
초대 수락하기:
https://portail.example/ko/account/invitation/nhM1lSOr_S7X1FuldiMbbEjBHwVIqLbq2E6wLpkfhuQ/
—
한불 지방자치단체 교류
프랑스자매도시연합 · 대한민국시도지사협의회
https://portail.example/ko/
', '<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>그룹페이꼬레 누리집 초대</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>안녕하십니까?</p>
<p>그룹페이꼬레(CUF 한국 그룹) 누리집에 초대합니다. 초대한 사람: 한 서연.</p>
<p>역할: 기관 편집자. 소속 기관: 무주군.</p>
<p>링크를 눌러 비밀번호를 정하십시오. 기한: 2026년 12월 15일.</p>
<p>예상하지 못한 초대라면 아무것도 하지 마십시오. 계정은 만들어지지 않습니다.</p>
<p><a class="action" href="https://portail.example/ko/account/invitation/nhM1lSOr_S7X1FuldiMbbEjBHwVIqLbq2E6wLpkfhuQ/">초대 수락하기:</a></p>
</main>
<footer>한불 지방자치단체 교류<br>프랑스자매도시연합 · 대한민국시도지사협의회<br><a href="https://portail.example/ko/">https://portail.example/ko/</a></footer>
</body>
</html>
', '2026-12-01 03:29:54.19848+01', NULL, 1, '550 5.1.1 No such user here', NULL, '2026-12-01 03:29:55.509699+01', NULL),
	(5, 'invitation 5 2026-12-15T02:29:54.641992', 'ines.marchand@membre.example', 'fr', 'Invitation au portail du groupe-pays', 'Bonjour,
Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : Claire Fontaine.
Votre rôle : membre.
Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.
Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.
Accepter l’invitation :
https://portail.example/fr/account/invitation/8bO10d6B1zUZ8yWcaKzJkWN25GWqwpPo4c1dCXCiLks/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Invitation au portail du groupe-pays</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : Claire Fontaine.</p>
<p>Votre rôle : membre.</p>
<p>Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.</p>
<p>Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.</p>
<p><a class="action" href="https://portail.example/fr/account/invitation/8bO10d6B1zUZ8yWcaKzJkWN25GWqwpPo4c1dCXCiLks/">Accepter l’invitation :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:29:54.65602+01', '2026-12-01 03:30:55.519212+01', 1, '451 4.2.0 Mailbox is full, try again later', NULL, NULL, NULL),
	(6, 'invitation 6 2026-12-15T02:29:55.090712', 'ancien.collegue@membre.example', 'fr', 'Invitation au portail du groupe-pays', 'Bonjour,
Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : Claire Fontaine.
Votre rôle : membre.
Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.
Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.
Accepter l’invitation :
https://portail.example/fr/account/invitation/0uFckYSoW9lGUy2zER2N63q0rGP-F5QOILScoPfF8nY/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Invitation au portail du groupe-pays</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : Claire Fontaine.</p>
<p>Votre rôle : membre.</p>
<p>Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.</p>
<p>Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.</p>
<p><a class="action" href="https://portail.example/fr/account/invitation/0uFckYSoW9lGUy2zER2N63q0rGP-F5QOILScoPfF8nY/">Accepter l’invitation :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:29:55.099771+01', NULL, 1, '', '2026-12-01 03:29:55.53182+01', NULL, NULL),
	(7, 'proposal 2 sent 1 / 2', 'claire.fontaine@cuf.example', 'fr', 'À décider : Nice, interlocuteur', 'Bonjour,
Un brouillon vous attend. Organisation : Nice. Objet : interlocuteur.
Message : Il a pris ses fonctions en novembre.
Lire et décider :
https://portail.example/admin/proposals/proposal/2/change/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>À décider : Nice, interlocuteur</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Un brouillon vous attend. Organisation : Nice. Objet : interlocuteur.</p>
<p>Message : Il a pris ses fonctions en novembre.</p>
<p><a class="action" href="https://portail.example/admin/proposals/proposal/2/change/">Lire et décider :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:07.050574+01', '2026-12-01 03:30:07.050483+01', 0, '', NULL, NULL, 2),
	(8, 'proposal 2 published 2 / 4', 'paul.tisserand@nice.example', 'fr', 'En ligne : interlocuteur', 'Bonjour,
Votre envoi est en ligne. Objet : interlocuteur. Publié par CUF.
Voir sur le site :
https://portail.example/fr/collectivities/nice/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>En ligne : interlocuteur</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Votre envoi est en ligne. Objet : interlocuteur. Publié par CUF.</p>
<p><a class="action" href="https://portail.example/fr/collectivities/nice/">Voir sur le site :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:07.085645+01', '2026-12-01 03:30:07.085556+01', 0, '', NULL, NULL, 4),
	(9, 'proposal 3 sent 1 / 2', 'claire.fontaine@cuf.example', 'fr', 'À décider : Nice, date pour l’agenda', 'Bonjour,
Un brouillon vous attend. Organisation : Nice. Objet : date pour l’agenda.
Lire et décider :
https://portail.example/admin/proposals/proposal/3/change/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>À décider : Nice, date pour l’agenda</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Un brouillon vous attend. Organisation : Nice. Objet : date pour l’agenda.</p>
<p><a class="action" href="https://portail.example/admin/proposals/proposal/3/change/">Lire et décider :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:07.242304+01', '2026-12-01 03:30:07.242186+01', 0, '', NULL, NULL, 2),
	(10, 'proposal 3 declined 2 / 4', 'paul.tisserand@nice.example', 'fr', 'À revoir : date pour l’agenda', 'Bonjour,
Votre envoi n’a pas été publié. Objet : date pour l’agenda. Renvoyé par CUF.
Réponse : Cette date est déjà prise : proposez-en une autre.
Votre brouillon est conservé : vous pouvez le modifier et l’envoyer de nouveau.
Lire la réponse et continuer :
https://portail.example/fr/account/proposals/3/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>À revoir : date pour l’agenda</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Votre envoi n’a pas été publié. Objet : date pour l’agenda. Renvoyé par CUF.</p>
<p>Réponse : Cette date est déjà prise : proposez-en une autre.</p>
<p>Votre brouillon est conservé : vous pouvez le modifier et l’envoyer de nouveau.</p>
<p><a class="action" href="https://portail.example/fr/account/proposals/3/">Lire la réponse et continuer :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:07.274552+01', '2026-12-01 03:30:07.27446+01', 0, '', NULL, NULL, 4),
	(11, 'proposal 4 sent 1 / 2', 'claire.fontaine@cuf.example', 'fr', 'À décider : Nice, date pour l’agenda', 'Bonjour,
Un brouillon vous attend. Organisation : Nice. Objet : date pour l’agenda.
Lire et décider :
https://portail.example/admin/proposals/proposal/4/change/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>À décider : Nice, date pour l’agenda</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Un brouillon vous attend. Organisation : Nice. Objet : date pour l’agenda.</p>
<p><a class="action" href="https://portail.example/admin/proposals/proposal/4/change/">Lire et décider :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:07.429935+01', '2026-12-01 03:30:07.429811+01', 0, '', NULL, NULL, 2),
	(12, 'proposal 4 published 2 / 4', 'paul.tisserand@nice.example', 'fr', 'En ligne : date pour l’agenda', 'Bonjour,
Votre envoi est en ligne. Objet : date pour l’agenda. Publié par CUF.
Voir sur le site :
https://portail.example/fr/agenda/semaine-de-la-mer/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>En ligne : date pour l’agenda</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Votre envoi est en ligne. Objet : date pour l’agenda. Publié par CUF.</p>
<p><a class="action" href="https://portail.example/fr/agenda/semaine-de-la-mer/">Voir sur le site :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:07.48599+01', '2026-12-01 03:30:07.485743+01', 0, '', NULL, NULL, 4),
	(13, 'proposal 5 sent 1 / 2', 'claire.fontaine@cuf.example', 'fr', 'À décider : Nice, date pour l’agenda', 'Bonjour,
Un brouillon vous attend. Organisation : Nice. Objet : date pour l’agenda.
Message : Avec Daejeon.
Lire et décider :
https://portail.example/admin/proposals/proposal/5/change/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>À décider : Nice, date pour l’agenda</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Un brouillon vous attend. Organisation : Nice. Objet : date pour l’agenda.</p>
<p>Message : Avec Daejeon.</p>
<p><a class="action" href="https://portail.example/admin/proposals/proposal/5/change/">Lire et décider :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:07.755711+01', '2026-12-01 03:30:07.755623+01', 0, '', NULL, NULL, 2),
	(14, 'proposal 6 sent 1 / 2', 'claire.fontaine@cuf.example', 'fr', 'À décider : Nice, interlocuteur', 'Bonjour,
Un brouillon vous attend. Organisation : Nice. Objet : interlocuteur.
Lire et décider :
https://portail.example/admin/proposals/proposal/6/change/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>À décider : Nice, interlocuteur</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Un brouillon vous attend. Organisation : Nice. Objet : interlocuteur.</p>
<p><a class="action" href="https://portail.example/admin/proposals/proposal/6/change/">Lire et décider :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:07.814208+01', '2026-12-01 03:30:07.814115+01', 0, '', NULL, NULL, 2),
	(15, 'proposal 7 sent 1 / 3', 'seoyeon.han@gaok.example', 'ko', '검토 요청: 무주군, 일정 등록', '안녕하십니까?
검토하실 초안이 제출되었습니다. 기관: 무주군. 구분: 일정 등록.
확인하고 처리하기:
https://portail.example/admin/proposals/proposal/7/change/
—
한불 지방자치단체 교류
프랑스자매도시연합 · 대한민국시도지사협의회
https://portail.example/ko/
', '<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>검토 요청: 무주군, 일정 등록</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>안녕하십니까?</p>
<p>검토하실 초안이 제출되었습니다. 기관: 무주군. 구분: 일정 등록.</p>
<p><a class="action" href="https://portail.example/admin/proposals/proposal/7/change/">확인하고 처리하기:</a></p>
</main>
<footer>한불 지방자치단체 교류<br>프랑스자매도시연합 · 대한민국시도지사협의회<br><a href="https://portail.example/ko/">https://portail.example/ko/</a></footer>
</body>
</html>
', '2026-12-01 03:30:07.998691+01', '2026-12-01 03:30:07.998574+01', 0, '', NULL, NULL, 3),
	(16, 'proposal 7 published 2 / 5', 'dohyun.yun@muju.example', 'ko', '게시 안내: 일정 등록', '안녕하십니까?
제출하신 내용이 누리집에 게시되었습니다. 구분: 일정 등록. 게시 기관: GAOK.
누리집에서 보기:
https://portail.example/ko/agenda/event-2/
—
한불 지방자치단체 교류
프랑스자매도시연합 · 대한민국시도지사협의회
https://portail.example/ko/
', '<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>게시 안내: 일정 등록</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>안녕하십니까?</p>
<p>제출하신 내용이 누리집에 게시되었습니다. 구분: 일정 등록. 게시 기관: GAOK.</p>
<p><a class="action" href="https://portail.example/ko/agenda/event-2/">누리집에서 보기:</a></p>
</main>
<footer>한불 지방자치단체 교류<br>프랑스자매도시연합 · 대한민국시도지사협의회<br><a href="https://portail.example/ko/">https://portail.example/ko/</a></footer>
</body>
</html>
', '2026-12-01 03:30:08.057881+01', '2026-12-01 03:30:08.057639+01', 0, '', NULL, NULL, 5),
	(17, 'proposal 8 sent 1 / 3', 'seoyeon.han@gaok.example', 'ko', '검토 요청: 무주군, 일정 등록', '안녕하십니까?
검토하실 초안이 제출되었습니다. 기관: 무주군. 구분: 일정 등록.
확인하고 처리하기:
https://portail.example/admin/proposals/proposal/8/change/
—
한불 지방자치단체 교류
프랑스자매도시연합 · 대한민국시도지사협의회
https://portail.example/ko/
', '<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>검토 요청: 무주군, 일정 등록</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>안녕하십니까?</p>
<p>검토하실 초안이 제출되었습니다. 기관: 무주군. 구분: 일정 등록.</p>
<p><a class="action" href="https://portail.example/admin/proposals/proposal/8/change/">확인하고 처리하기:</a></p>
</main>
<footer>한불 지방자치단체 교류<br>프랑스자매도시연합 · 대한민국시도지사협의회<br><a href="https://portail.example/ko/">https://portail.example/ko/</a></footer>
</body>
</html>
', '2026-12-01 03:30:08.219861+01', '2026-12-01 03:30:08.21977+01', 0, '', NULL, NULL, 3),
	(18, 'proposal 10 sent 1 / 3', 'seoyeon.han@gaok.example', 'ko', '검토 요청: 무주군, 기관 페이지', '안녕하십니까?
검토하실 초안이 제출되었습니다. 기관: 무주군. 구분: 기관 페이지.
확인하고 처리하기:
https://portail.example/admin/proposals/proposal/10/change/
—
한불 지방자치단체 교류
프랑스자매도시연합 · 대한민국시도지사협의회
https://portail.example/ko/
', '<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>검토 요청: 무주군, 기관 페이지</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>안녕하십니까?</p>
<p>검토하실 초안이 제출되었습니다. 기관: 무주군. 구분: 기관 페이지.</p>
<p><a class="action" href="https://portail.example/admin/proposals/proposal/10/change/">확인하고 처리하기:</a></p>
</main>
<footer>한불 지방자치단체 교류<br>프랑스자매도시연합 · 대한민국시도지사협의회<br><a href="https://portail.example/ko/">https://portail.example/ko/</a></footer>
</body>
</html>
', '2026-12-01 03:30:08.302581+01', '2026-12-01 03:30:08.302493+01', 0, '', NULL, NULL, 3),
	(19, 'password reset 4 2026-12-01T02:30:08', 'paul.tisserand@nice.example', 'fr', 'Un nouveau mot de passe pour le portail', 'Bonjour,
Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour cette adresse. Le lien permet de le choisir ; il ne sert qu’une fois.
Si ce n’était pas vous, ne faites rien : votre mot de passe reste inchangé.
Choisir un nouveau mot de passe :
https://portail.example/fr/account/password/reset/key/4-diw1q8-d6af4222d7f371ca2e085ff8976e94a4/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Un nouveau mot de passe pour le portail</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour cette adresse. Le lien permet de le choisir ; il ne sert qu’une fois.</p>
<p>Si ce n’était pas vous, ne faites rien : votre mot de passe reste inchangé.</p>
<p><a class="action" href="https://portail.example/fr/account/password/reset/key/4-diw1q8-d6af4222d7f371ca2e085ff8976e94a4/">Choisir un nouveau mot de passe :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:08.438365+01', '2026-12-01 03:30:08.438268+01', 0, '', NULL, NULL, 4),
	(20, 'invitation 7 2026-12-15T02:30:08.493068', 'zoe.perrin@membre.example', 'fr', 'Invitation au portail du groupe-pays', 'Bonjour,
Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : Claire Fontaine.
Votre rôle : membre.
Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.
Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.
Accepter l’invitation :
https://portail.example/fr/account/invitation/EjpSk8Xa1ZPsLFBiqAw3PJQ85YKtGp43jApe0AcXUro/
—
Groupe-pays République de Corée
Cités Unies France · GAOK
https://portail.example/fr/
', '<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Invitation au portail du groupe-pays</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 36rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; overflow-wrap: break-word; }
:lang(ko) { line-height: 1.7; word-break: keep-all; }
.action { display: inline-block; padding: .6rem 1.1rem; border: 2px solid; border-radius: 8px; font-weight: 600; text-decoration: none; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid; font-size: .875rem; }
</style>
</head>
<body>
<main>
<p>Bonjour,</p>
<p>Vous êtes invité à rejoindre le portail du groupe-pays République de Corée. Invitation de : Claire Fontaine.</p>
<p>Votre rôle : membre.</p>
<p>Suivez le lien pour choisir un mot de passe. Dernier jour : 15 décembre 2026.</p>
<p>Si vous n’attendez pas cette invitation, ne faites rien : aucun compte ne sera créé.</p>
<p><a class="action" href="https://portail.example/fr/account/invitation/EjpSk8Xa1ZPsLFBiqAw3PJQ85YKtGp43jApe0AcXUro/">Accepter l’invitation :</a></p>
</main>
<footer>Groupe-pays République de Corée<br>Cités Unies France · GAOK<br><a href="https://portail.example/fr/">https://portail.example/fr/</a></footer>
</body>
</html>
', '2026-12-01 03:30:08.505432+01', '2026-12-01 03:30:08.505325+01', 0, '', NULL, NULL, NULL);
INSERT INTO public.partnerships_agreement (id, kind, state, title, title_fr, title_ko, signed_on, signed_on_end, ends_on, deliberated_fr_on, transmitted_on, deliberated_kr_on, document_url, note, note_fr, note_ko, partnership_id) VALUES
	(1, 'twinning', 'signed', '', NULL, NULL, '2005', '', '', '', '', '', '', 'Année retenue : celle du compte rendu de 2017. Celui de 2021 donne 2005-2006.', 'Année retenue : celle du compte rendu de 2017. Celui de 2021 donne 2005-2006.', '2017년 회의록의 연도를 따랐습니다. 2021년 회의록에는 2005–2006년으로 적혀 있습니다.', 1),
	(2, 'mou', 'signed', '', NULL, NULL, '2005', '', '', '', '', '', '', '', NULL, NULL, 2),
	(3, 'cooperation-agreement', 'signed', 'Accord sur la mobilité', 'Accord sur la mobilité', '교통 분야 협정', '2026-11-16', '', '', '', '', '', '', '', NULL, NULL, 2);
INSERT INTO public.partnerships_agreement_sources (id, agreement_id, source_id) VALUES
	(1, 1, 1),
	(2, 1, 2),
	(3, 1, 4),
	(4, 2, 4);
INSERT INTO public.partnerships_contact (id, charge, function, function_fr, function_ko, valid_from, valid_to, "position", organisation_id, person_id) VALUES
	(1, 'officer', '', NULL, NULL, '', '', 1, 9, 74);
INSERT INTO public.partnerships_exchange (id, kind, title, title_fr, title_ko, description, description_fr, description_ko, state, starts_on, ends_on, rhythm, postponed_to, partnership_id) VALUES
	(1, 'festival', 'Semaine culturelle coréenne à Issy-les-Moulineaux', 'Semaine culturelle coréenne à Issy-les-Moulineaux', '이시레물리노 한국 문화 주간', '', '', '', 'ongoing', '2006', '', 'biennial', '', 1),
	(2, 'youth', 'Programme d’échange de jeunes (Youth Exchange Program, YEP)', 'Programme d’échange de jeunes (Youth Exchange Program, YEP)', '청소년 교류 프로그램(Youth Exchange Program, YEP)', '<p>Échange annuel entre jeunes des deux collectivités&nbsp;; la Ville d’Issy-les-Moulineaux annonce en janvier 2021 qu’il se poursuivra.</p>', '<p>Échange annuel entre jeunes des deux collectivités&nbsp;; la Ville d’Issy-les-Moulineaux annonce en janvier 2021 qu’il se poursuivra.</p>', '<p>두 지방자치단체 청소년이 해마다 참여하는 교류 프로그램입니다. 이시레물리노는 2021년 1월 이 프로그램을 계속하겠다고 밝혔습니다.</p>', 'ongoing', '2008', '', 'annual', '', 1),
	(3, 'festival', 'Un groupe de musique d’Issy au festival « Jump Guro ! »', 'Un groupe de musique d’Issy au festival « Jump Guro ! »', '이시레물리노 음악 그룹의 ‘점프 구로(Jump Guro!)’ 축제 참가', '', '', '', 'planned', '2017-10', '', '', '', 1),
	(4, 'youth', 'Accueil à Issy des jeunes Coréens du programme d’échange', 'Accueil à Issy des jeunes Coréens du programme d’échange', '교류 프로그램 참가 한국 청소년의 이시레물리노 방문', '<p>Prévu en 2020, l’accueil est repoussé à 2022, selon le compte rendu de janvier 2021.</p>', '<p>Prévu en 2020, l’accueil est repoussé à 2022, selon le compte rendu de janvier 2021.</p>', '<p>2020년에 예정되었으나 2022년으로 연기되었습니다(2021년 1월 회의록).</p>', 'postponed', '2020', '', '', '2022', 1),
	(5, 'other', 'Échanges à distance, par le numérique', 'Échanges à distance, par le numérique', '비대면 온라인 교류', '<p>Réflexion menée avec Guro, en cours en janvier 2021.</p>', '<p>Réflexion menée avec Guro, en cours en janvier 2021.</p>', '<p>2021년 1월 현재 구로구와 함께 추진 방안을 검토하고 있습니다.</p>', 'considered', '', '', '', '', 1),
	(6, 'festival', 'Échange de groupes de musique', 'Échange de groupes de musique', '음악 그룹 교류', '<p>Projet annoncé en janvier 2021, sans date.</p>', '<p>Projet annoncé en janvier 2021, sans date.</p>', '<p>2021년 1월에 향후 계획으로 소개되었으며 시기는 정해지지 않았습니다.</p>', 'planned', '', '', '', '', 1),
	(7, 'youth', 'Accueil de jeunes Coréens pendant les Jeux olympiques de Paris', 'Accueil de jeunes Coréens pendant les Jeux olympiques de Paris', '2024 파리 올림픽 기간 한국 청소년 초청', '', '', '', 'planned', '2024', '', '', '', 1),
	(8, 'festival', 'Participation d’Évian au festival des lucioles de Muju', 'Participation d’Évian au festival des lucioles de Muju', '에비앙레뱅의 무주 반딧불축제 참가', '<p>Date non précisée, peu avant juillet 2017.</p>', '<p>Date non précisée, peu avant juillet 2017.</p>', '<p>시기는 명시되지 않았으며, 2017년 7월 회의록에 최근의 일로 적혀 있습니다.</p>', 'done', '', '', '', '', 4),
	(9, 'other', 'Relance des échanges', 'Relance des échanges', '교류 재개', '<p>Intention des deux collectivités, en juillet 2017.</p>', '<p>Intention des deux collectivités, en juillet 2017.</p>', '<p>2017년 7월 두 지방자치단체가 밝힌 계획입니다.</p>', 'planned', '', '', '', '', 4);
INSERT INTO public.partnerships_exchange_sources (id, exchange_id, source_id) VALUES
	(1, 1, 2),
	(2, 2, 2),
	(3, 2, 4),
	(4, 3, 2),
	(5, 4, 4),
	(6, 5, 4),
	(7, 6, 4),
	(8, 7, 4),
	(9, 8, 2),
	(10, 9, 2);
INSERT INTO public.partnerships_figure (id, label, label_fr, label_ko, value, value_fr, value_ko, as_of, note, note_fr, note_ko, organisation_id) VALUES
	(1, 'Rang des régions françaises par la superficie', 'Rang des régions françaises par la superficie', '프랑스 레지옹 중 면적 순위', '2e', '2e', '2위', '2017', '', NULL, NULL, 2),
	(2, 'Part de montagne dans le territoire', 'Part de montagne dans le territoire', '산악지대 비율', '80 %', '80 %', '80%', '2017', '', NULL, NULL, 2),
	(3, 'Rang comme région industrielle, par le volume d’emploi', 'Rang comme région industrielle, par le volume d’emploi', '고용 규모로 본 산업 레지옹 순위', '1re', '1re', '1위', '2017', '', NULL, NULL, 2),
	(4, 'Étudiants', 'Étudiants', '대학생 수', 'plus de 300 000', 'plus de 300 000', '30만 명 이상', '2017', '', NULL, NULL, 2),
	(5, 'Classement Lonely Planet des destinations touristiques', 'Classement Lonely Planet des destinations touristiques', '『론리 플래닛』 선정 관광지', 'parmi les 10 premières', 'parmi les 10 premières', '상위 10곳에 포함', '2015', '', NULL, NULL, 2),
	(6, 'Rang des régions pour la qualité de vie (Courrier Cadres & Dirigeants)', 'Rang des régions pour la qualité de vie (Courrier Cadres & Dirigeants)', '레지옹 삶의 질 순위(Courrier Cadres & Dirigeants)', '2e', '2e', '2위', '2015', '', NULL, NULL, 2),
	(7, 'Visiteurs coréens', 'Visiteurs coréens', '한국인 방문객 수', '288 000', '288 000', '28만 8천 명', '2017', 'Ni le périmètre (France, Île-de-France ou Paris) ni l’année ne sont précisés.', 'Ni le périmètre (France, Île-de-France ou Paris) ni l’année ne sont précisés.', '대상 지역(프랑스, 일드프랑스, 파리)과 연도는 나와 있지 않습니다.', 3),
	(8, 'Population', 'Population', '인구', 'plus de 400 000 habitants', 'plus de 400 000 habitants', '40만 명 이상', '2021', '', NULL, NULL, 14),
	(9, 'Représentants en poste en France, détachés par des municipalités coréennes', 'Représentants en poste en France, détachés par des municipalités coréennes', '한국 지방자치단체가 파견한 프랑스 주재 대표', '3', '3', '3명', '2016', '', NULL, NULL, 17);
INSERT INTO public.partnerships_figure_sources (id, figure_id, source_id) VALUES
	(1, 1, 2),
	(2, 2, 2),
	(3, 3, 2),
	(4, 4, 2),
	(5, 5, 2),
	(6, 6, 2),
	(7, 7, 2),
	(8, 8, 4),
	(9, 9, 1);
INSERT INTO public.partnerships_formername (id, name, name_fr, name_ko, valid_from, valid_to, note, note_fr, note_ko, organisation_id) VALUES
	(1, 'Jeollabuk-do (Jeolla du Nord)', 'Jeollabuk-do (Jeolla du Nord)', '전라북도', '', '2024-01-18', 'Province ordinaire jusqu’au 18 janvier 2024, province spéciale autonome depuis.', 'Province ordinaire jusqu’au 18 janvier 2024, province spéciale autonome depuis.', '2024년 1월 18일 특별자치도로 출범하기 전까지의 명칭입니다.', 13),
	(2, 'Centre coréen des collectivités locales (GAOK)', 'Centre coréen des collectivités locales (GAOK)', '전국시도지사협의회(GAOK)', '', '2017', 'Nom employé par les documents français de 2016. En coréen, l’ancien nom se lit jusqu’en 2016, l’actuel depuis 2017.', 'Nom employé par les documents français de 2016. En coréen, l’ancien nom se lit jusqu’en 2016, l’actuel depuis 2017.', '프랑스어 이름은 2016년 문서의 표기입니다. 한국어 이름은 공개 자료에서 2016년까지 확인되며, 2017년부터는 현재 명칭이 쓰입니다.', 17),
	(3, 'Évian-du-Lac', 'Évian-du-Lac', NULL, '', '2026', '', NULL, NULL, 6);
INSERT INTO public.partnerships_formername_sources (id, formername_id, source_id) VALUES
	(1, 1, 6),
	(2, 2, 1),
	(3, 2, 5),
	(4, 2, 6);
INSERT INTO public.partnerships_interest (id, nature, as_of, organisation_id, theme_id) VALUES
	(1, 'wished', '2017', 2, 29),
	(2, 'wished', '2017', 2, 19),
	(3, 'stated', '2017', 2, 38),
	(4, 'stated', '2018', 2, 23),
	(5, 'stated', '2018', 2, 21),
	(6, 'stated', '2017', 3, 72),
	(7, 'stated', '2017', 3, 29),
	(8, 'stated', '2017', 3, 30),
	(9, 'stated', '2017', 3, 37),
	(10, 'stated', '2017', 3, 2),
	(11, 'stated', '2021', 3, 29),
	(12, 'stated', '2021', 3, 19),
	(13, 'stated', '2021', 3, 18),
	(14, 'stated', '2021', 3, 37),
	(15, 'stated', '2021', 3, 2),
	(16, 'stated', '2021', 3, 20),
	(17, 'presented', '2016', 4, 37),
	(18, 'presented', '2016', 4, 38),
	(19, 'stated', '2017', 4, 8),
	(20, 'stated', '2016', 5, 2),
	(21, 'stated', '2016', 5, 10),
	(22, 'stated', '2016', 5, 26),
	(23, 'stated', '2017', 5, 10),
	(24, 'stated', '2017', 5, 2),
	(25, 'stated', '2017', 5, 27),
	(26, 'stated', '2017', 5, 26),
	(27, 'stated', '2017', 5, 12),
	(28, 'stated', '2017', 5, 73),
	(29, 'wished', '2017', 5, 29),
	(30, 'wished', '2020', 5, 66),
	(31, 'stated', '2021', 5, 10),
	(32, 'stated', '2021', 5, 2),
	(33, 'stated', '2021', 5, 4),
	(34, 'stated', '2021', 5, 27),
	(35, 'stated', '2021', 5, 26),
	(36, 'stated', '2017', 6, 2),
	(37, 'wished', '2021', 9, 26),
	(38, 'wished', '2021', 9, 48),
	(39, 'stated', '2021', 9, 63),
	(40, 'stated', '2017', 10, 52),
	(41, 'stated', '2017', 10, 59),
	(42, 'stated', '2017', 10, 27),
	(43, 'stated', '2017', 10, 19),
	(44, 'stated', '2017', 10, 20),
	(45, 'stated', '2017', 10, 12),
	(46, 'wished', '2021', 10, 26),
	(47, 'wished', '2021', 10, 48),
	(48, 'stated', '2016', 14, 2),
	(49, 'stated', '2016', 14, 10),
	(50, 'stated', '2016', 14, 26),
	(51, 'stated', '2017', 14, 10),
	(52, 'stated', '2017', 14, 2),
	(53, 'stated', '2017', 14, 73),
	(54, 'stated', '2017', 14, 27),
	(55, 'stated', '2017', 14, 26),
	(56, 'stated', '2017', 14, 12),
	(57, 'wished', '2017', 14, 29),
	(58, 'stated', '2021', 14, 10),
	(59, 'stated', '2021', 14, 2),
	(60, 'stated', '2021', 14, 4),
	(61, 'stated', '2021', 14, 27),
	(62, 'stated', '2021', 14, 26),
	(63, 'stated', '2017', 15, 2);
INSERT INTO public.partnerships_interest_sources (id, interest_id, source_id) VALUES
	(1, 1, 2),
	(2, 2, 2),
	(3, 3, 2),
	(4, 4, 4),
	(5, 5, 4),
	(6, 6, 2),
	(7, 7, 2),
	(8, 8, 2),
	(9, 9, 2),
	(10, 10, 2),
	(11, 11, 4),
	(12, 12, 4),
	(13, 13, 4),
	(14, 14, 4),
	(15, 15, 4),
	(16, 16, 4),
	(17, 17, 2),
	(18, 18, 2),
	(19, 19, 2),
	(20, 20, 1),
	(21, 21, 1),
	(22, 22, 1),
	(23, 23, 2),
	(24, 24, 2),
	(25, 25, 2),
	(26, 26, 2),
	(27, 27, 2),
	(28, 28, 2),
	(29, 29, 2),
	(30, 30, 3),
	(31, 31, 4),
	(32, 32, 4),
	(33, 33, 4),
	(34, 34, 4),
	(35, 35, 4),
	(36, 36, 2),
	(37, 37, 4),
	(38, 38, 4),
	(39, 39, 4),
	(40, 40, 2),
	(41, 41, 2),
	(42, 42, 2),
	(43, 43, 2),
	(44, 44, 2),
	(45, 45, 2),
	(46, 46, 4),
	(47, 47, 4),
	(48, 48, 1),
	(49, 49, 1),
	(50, 50, 1),
	(51, 51, 2),
	(52, 52, 2),
	(53, 53, 2),
	(54, 54, 2),
	(55, 55, 2),
	(56, 56, 2),
	(57, 57, 2),
	(58, 58, 4),
	(59, 59, 4),
	(60, 60, 4),
	(61, 61, 4),
	(62, 62, 4),
	(63, 63, 2);
INSERT INTO public.partnerships_notice (id, kind, text, text_fr, text_ko, looking_in, stated_on, closed_on, outcome, outcome_fr, outcome_ko, organisation_id, result_id) VALUES
	(1, 'seeks-partner', 'Veut lancer de nouvelles initiatives avec la Corée du Sud en 2017, en particulier pour le développement économique et l’innovation.', 'Veut lancer de nouvelles initiatives avec la Corée du Sud en 2017, en particulier pour le développement économique et l’innovation.', '2017년에 한국과 새로운 사업을 시작하고자 하며, 특히 경제발전과 혁신 분야를 중시합니다.', 'kr', '2017-07-07', '2018', 'La Région a signé en 2018 une lettre d’intention avec la zone franche économique Daegu-Gyeongbuk.', 'La Région a signé en 2018 une lettre d’intention avec la zone franche économique Daegu-Gyeongbuk.', '2018년 대구경북경제자유구역과 의향서에 서명했습니다.', 2, NULL),
	(2, 'seeks-partner', 'Réfléchit à un éventuel partenariat avec une région comparable à la sienne ; aucune n’est nommée.', 'Réfléchit à un éventuel partenariat avec une région comparable à la sienne ; aucune n’est nommée.', '오베르뉴론알프와 여건이 비슷한 한국의 광역자치단체와 협력관계를 맺는 방안을 검토하고 있습니다. 대상 지역은 언급되지 않았습니다.', 'kr', '2021-01-28', '', '', NULL, NULL, 2, NULL),
	(3, 'asks-help', 'Son bureau en France souhaite recueillir, environ deux fois par an, les bonnes pratiques des métropoles et des petites et moyennes villes françaises pour les faire connaître aux collectivités coréennes.', 'Son bureau en France souhaite recueillir, environ deux fois par an, les bonnes pratiques des métropoles et des petites et moyennes villes françaises pour les faire connaître aux collectivités coréennes.', '프랑스사무소는 프랑스의 대도시(메트로폴)와 중소도시의 우수사례를 연 2회 정도 수집하여 한국 지방자치단체에 알리고자 합니다.', 'fr', '2020-09-21', '', '', NULL, NULL, 17, NULL);
INSERT INTO public.partnerships_notice_sources (id, notice_id, source_id) VALUES
	(1, 1, 2),
	(2, 1, 4),
	(3, 2, 4),
	(4, 3, 3);
INSERT INTO public.partnerships_notice_themes (id, notice_id, theme_id) VALUES
	(1, 1, 19),
	(2, 1, 29);
INSERT INTO public.partnerships_organisation (id, search_text, search_grams, slug, former_slugs, visibility, visible_from, original_language, created_at, updated_at, sort_key_fr, sort_key_ko, country, kind, kind_note, kind_note_fr, kind_note_ko, name, name_fr, name_ko, official_name, official_name_fr, official_name_ko, romanisation, aliases, hangul_confidence, is_listed, succession, ended_on, latitude, longitude, website, summary, summary_fr, summary_ko, profile, profile_fr, profile_ko, editor_note, parent_id, region_id, successor_id) VALUES
	(2, '', '{}', 'auvergne-rhone-alpes', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.368189+01', '2026-12-01 03:29:49.368199+01', 'auvergne rhone alpes', '오베르뉴론알프', 'fr', 'region', '', NULL, NULL, 'Auvergne-Rhône-Alpes', 'Auvergne-Rhône-Alpes', '오베르뉴론알프', 'Région Auvergne-Rhône-Alpes', 'Région Auvergne-Rhône-Alpes', '오베르뉴론알프 레지옹', '', '{"Conseil Régional d’Auvergne-Rhône-Alpes",AURA}', 'high', true, '', '', 45.5200, 4.5400, '', 'Région de montagne, d’industrie et de recherche, liée depuis 2018 par une lettre d’intention à la zone franche économique Daegu-Gyeongbuk.', 'Région de montagne, d’industrie et de recherche, liée depuis 2018 par une lettre d’intention à la zone franche économique Daegu-Gyeongbuk.', '산악 지형과 산업, 연구 기반을 갖춘 레지옹으로, 2018년 대구경북경제자유구역과 의향서에 서명했습니다.', '<p>En 2017, la Région fondait son action internationale sur deux appuis&nbsp;: renforcer l’attractivité du territoire et aider les entreprises à s’internationaliser. De nouvelles initiatives avec la Corée comptaient parmi ses priorités de l’année, surtout pour l’économie et l’innovation.</p><ul><li><strong>Recherche</strong> (2017)&nbsp;: nombreux laboratoires, dont certains de dimension internationale.</li><li><strong>Entreprises</strong> (2020)&nbsp;: l’agence Auvergne-Rhône-Alpes Entreprises a mené une mission d’affaires virtuelle, en lien avec Business France.</li><li><strong>Projet</strong> (2021)&nbsp;: la Région réfléchit à un partenariat avec une région comparable à la sienne.</li></ul>', '<p>En 2017, la Région fondait son action internationale sur deux appuis&nbsp;: renforcer l’attractivité du territoire et aider les entreprises à s’internationaliser. De nouvelles initiatives avec la Corée comptaient parmi ses priorités de l’année, surtout pour l’économie et l’innovation.</p><ul><li><strong>Recherche</strong> (2017)&nbsp;: nombreux laboratoires, dont certains de dimension internationale.</li><li><strong>Entreprises</strong> (2020)&nbsp;: l’agence Auvergne-Rhône-Alpes Entreprises a mené une mission d’affaires virtuelle, en lien avec Business France.</li><li><strong>Projet</strong> (2021)&nbsp;: la Région réfléchit à un partenariat avec une région comparable à la sienne.</li></ul>', '<p>오베르뉴론알프 레지옹은 2017년 지역의 매력을 높이고 기업의 해외 진출을 지원하는 것을 국제정책의 두 축으로 제시했습니다. 한국과의 새로운 사업, 특히 경제발전과 혁신 분야의 사업을 그해 우선 과제 가운데 하나로 꼽았습니다.</p><ul><li><strong>연구</strong>(2017년): 국제적 규모의 연구소를 비롯하여 많은 연구소가 있습니다.</li><li><strong>기업</strong>(2020년): 기업 지원 기관인 오베르뉴론알프 앙트르프리즈(Auvergne-Rhône-Alpes Entreprises)가 비즈니스 프랑스(Business France)와 협력하여 온라인 비즈니스 사절단 활동을 진행했습니다.</li><li><strong>계획</strong>(2021년): 여건이 비슷한 광역자치단체와 협력관계를 맺는 방안을 검토하고 있습니다.</li></ul>', 'La lettre d’intention de 2018 est aussi appelée « accord de partenariat » dans le même passage. Le lien entre la mission d’affaires de 2020 et la zone franche n’est pas écrit.
2018년 의향서는 같은 대목에서 ‘accord de partenariat(협력협정)’라고도 적혀 있습니다. 2020년 비즈니스 사절단과 경제자유구역의 관련성은 적혀 있지 않습니다.', NULL, 2, NULL),
	(16, '', '{}', 'cuf', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.880612+01', '2026-12-01 03:29:49.880624+01', 'cites unies france cuf', '프랑스자매도시연합 cuf', 'fr', 'network', '', NULL, NULL, 'Cités Unies France (CUF)', 'Cités Unies France (CUF)', '프랑스자매도시연합(CUF)', 'Cités Unies France', 'Cités Unies France', '프랑스자매도시연합', '', '{CUF,"Cités Unies","United Cities France","프랑스 자매도시연합"}', 'high', true, '', '', NULL, NULL, 'https://cites-unies-france.org', 'Réseau de collectivités françaises engagées à l’international ; anime le groupe-pays Corée depuis sa création en 2016.', 'Réseau de collectivités françaises engagées à l’international ; anime le groupe-pays Corée depuis sa création en 2016.', '국제교류에 참여하는 프랑스 지방자치단체의 연합으로, 2016년 출범한 한국 그룹(그룹페이꼬레)을 운영합니다.', '<p>Le réseau, qui faisait état en 2016 de quarante ans d’expérience, accompagne les collectivités sur les territoires qu’elles choisissent&nbsp;: animation de groupes de travail, publications, capitalisation, plaidoyer. Les groupes-pays sont lancés ou accompagnés selon les besoins des collectivités&nbsp;; leur animation est soutenue par le ministère des Affaires étrangères.</p><p>Son Forum de l’action internationale des collectivités a vu naître le groupe-pays Corée, le 5 juillet 2016. Avec l’Association des gouverneurs de Corée (GAOK) et la Ville d’Issy-les-Moulineaux, l’association a préparé la feuille de route 2021 du groupe.</p>', '<p>Le réseau, qui faisait état en 2016 de quarante ans d’expérience, accompagne les collectivités sur les territoires qu’elles choisissent&nbsp;: animation de groupes de travail, publications, capitalisation, plaidoyer. Les groupes-pays sont lancés ou accompagnés selon les besoins des collectivités&nbsp;; leur animation est soutenue par le ministère des Affaires étrangères.</p><p>Son Forum de l’action internationale des collectivités a vu naître le groupe-pays Corée, le 5 juillet 2016. Avec l’Association des gouverneurs de Corée (GAOK) et la Ville d’Issy-les-Moulineaux, l’association a préparé la feuille de route 2021 du groupe.</p>', '<p>2016년 기준으로 40년의 경험을 지닌 연합으로, 지방자치단체가 선택한 지역에서의 국제교류를 지원합니다. 실무 그룹 운영, 간행물 발간, 경험의 축적과 확산, 정책 건의 등의 활동을 합니다. 지방자치단체의 필요에 따라 국가별 그룹을 이끌거나 뒷받침하며, 프랑스 외교부가 그 운영을 지원합니다.</p><p>한국 그룹은 2016년 7월 5일, 프랑스자매도시연합이 개최한 프랑스 지자체 국제교류포럼에서 출범했습니다. 또한 대한민국시도지사협의회(GAOK), 이시레물리노시와 함께 그룹의 2021년 로드맵을 마련했습니다.</p>', '', NULL, NULL, NULL),
	(17, '', '{}', 'gaok', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.889168+01', '2026-12-01 03:29:49.889178+01', 'association des gouverneurs de coree gaok', '대한민국시도지사협의회 gaok', 'kr', 'network', '', NULL, NULL, 'Association des gouverneurs de Corée (GAOK)', 'Association des gouverneurs de Corée (GAOK)', '대한민국시도지사협의회(GAOK)', 'Association des gouverneurs de la République de Corée', 'Association des gouverneurs de la République de Corée', '대한민국시도지사협의회', 'Daehanminguk Sidojisa Hyeobuihoe', '{GAOK,"Governors Association of Korea","Centre coréen des collectivités locales","Association des gouverneurs de Corée du Sud","Association des gouverneurs de Corée","GAOK France","GAOK Séoul","GAOK Seoul",시도지사협의회,전국시도지사협의회,"대한민국시도지사협의회 프랑스사무소","대한민국 시도지사협의회"}', 'high', true, '', '', NULL, NULL, 'https://www.gaok.or.kr', 'Association des gouverneurs et maires qui dirigent les provinces et grandes villes coréennes ; son bureau en France, à l’ambassade de Corée, est le partenaire du groupe-pays Corée.', 'Association des gouverneurs et maires qui dirigent les provinces et grandes villes coréennes ; son bureau en France, à l’ambassade de Corée, est le partenaire du groupe-pays Corée.', '전국 시·도지사의 협의체로, 주프랑스 대한민국 대사관에 있는 프랑스사무소가 한국 그룹(그룹페이꼬레)의 협력 창구입니다.', '<p>Son bureau en France travaille au rapprochement entre collectivités françaises et coréennes depuis 2000, notamment par des visites techniques d’élus, restées sans grande suite jusqu’en 2016 d’après ses représentants. Intégré à l’ambassade de Corée, il appuie des missions, contribue au dialogue bilatéral et informe régulièrement le gouvernement coréen de la coopération décentralisée (2017).</p><ul><li><strong>2016</strong>&nbsp;: les liens avec Cités Unies France se renforcent&nbsp;; la GAOK participe à la préparation du Forum de juillet.</li><li><strong>2020</strong>&nbsp;: elle diffuse une lettre d’information sur les bonnes pratiques coréennes, dont le deuxième numéro porte sur la ville intelligente&nbsp;; elle souhaite recueillir, environ deux fois par an, des bonnes pratiques françaises&nbsp;; elle dit vouloir la création en Corée d’un organisme équivalent à Cités Unies France. Suwon indique avoir noué son partenariat avec Tours grâce à son aide.</li><li><strong>2021</strong>&nbsp;: elle prépare la feuille de route du groupe, promet son entière coopération et annonce pour mars une réunion des collectivités coréennes.</li></ul>', '<p>Son bureau en France travaille au rapprochement entre collectivités françaises et coréennes depuis 2000, notamment par des visites techniques d’élus, restées sans grande suite jusqu’en 2016 d’après ses représentants. Intégré à l’ambassade de Corée, il appuie des missions, contribue au dialogue bilatéral et informe régulièrement le gouvernement coréen de la coopération décentralisée (2017).</p><ul><li><strong>2016</strong>&nbsp;: les liens avec Cités Unies France se renforcent&nbsp;; la GAOK participe à la préparation du Forum de juillet.</li><li><strong>2020</strong>&nbsp;: elle diffuse une lettre d’information sur les bonnes pratiques coréennes, dont le deuxième numéro porte sur la ville intelligente&nbsp;; elle souhaite recueillir, environ deux fois par an, des bonnes pratiques françaises&nbsp;; elle dit vouloir la création en Corée d’un organisme équivalent à Cités Unies France. Suwon indique avoir noué son partenariat avec Tours grâce à son aide.</li><li><strong>2021</strong>&nbsp;: elle prépare la feuille de route du groupe, promet son entière coopération et annonce pour mars une réunion des collectivités coréennes.</li></ul>', '<p>프랑스사무소는 2000년부터 양국 선출직 공직자의 실무 방문 등을 통해 한불 지방자치단체의 교류를 뒷받침해 왔습니다. 다만 사무소 측은 2016년까지 뚜렷한 성과로 이어지지는 못했다고 설명했습니다. 대사관 안에 자리하여 방문 활동을 지원하고, 양국 간 대화에 참여하며, 지방자치단체의 국제교류 상황을 한국 정부에 정기적으로 알립니다(2017년 기준).</p><ul><li><strong>2016년</strong>: 프랑스자매도시연합(CUF)과의 관계가 강화되었으며, 7월 포럼 준비에 참여했습니다.</li><li><strong>2020년</strong>: 한국 지방자치단체의 우수사례를 뉴스레터로 알리고 있으며, 제2호는 스마트시티를 다루었습니다. 프랑스의 우수사례를 연 2회 정도 수집하기를 희망하고, 한국에도 프랑스자매도시연합과 같은 기구를 만들고자 하는 뜻을 밝혔습니다. 수원시는 협의회의 도움으로 투르와 협력관계를 맺었다고 설명했습니다.</li><li><strong>2021년</strong>: 그룹의 로드맵을 함께 마련했고, 적극적인 협력을 약속했으며, 3월에 한국 지방자치단체와 회의를 열 예정이라고 알렸습니다.</li></ul>', 'Les documents la nomment de plusieurs façons (Centre coréen des collectivités locales en 2016). Le nom coréen et la date du changement de nom sont à confirmer par la GAOK. GAOK France et GAOK Séoul sont tenues ici pour un seul organisme.
문서마다 명칭이 다릅니다(2016년에는 ‘Centre coréen des collectivités locales’). 한글 명칭과 명칭 변경 시점은 협의회의 확인이 필요합니다. GAOK 서울과 프랑스사무소는 하나의 기관으로 등록했습니다.', NULL, NULL, NULL),
	(5, '', '{}', 'issy-les-moulineaux', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.532061+01', '2026-12-01 03:29:49.532073+01', 'issy les moulineaux', '이시레물리노', 'fr', 'commune', '', NULL, NULL, 'Issy-les-Moulineaux', 'Issy-les-Moulineaux', '이시레물리노', 'Ville d’Issy-les-Moulineaux', 'Ville d’Issy-les-Moulineaux', '이시레물리노시', '', '{"Issy Les Moulineaux","Issy les Moulineaux","Issy-les Moulineaux",Issy,이씨레물리노}', 'high', true, '', '', 48.8200, 2.2700, '', 'Ville d’Île-de-France jumelée avec le district de Guro, à Séoul ; son adjointe au maire Claire Guichard a été présentée en janvier 2021 comme nouvelle présidente du groupe-pays Corée.', 'Ville d’Île-de-France jumelée avec le district de Guro, à Séoul ; son adjointe au maire Claire Guichard a été présentée en janvier 2021 comme nouvelle présidente du groupe-pays Corée.', '서울 구로구와 자매결연을 맺은 일드프랑스 레지옹의 도시로, 이 도시의 부시장(선출직) 클레르 기샤르(Claire Guichard)가 2021년 1월 한국 그룹(그룹페이꼬레)의 신임 의장으로 소개되었습니다.', '<p>Pour le compte rendu de 2016, la Ville fait figure de «&nbsp;tête de pont&nbsp;» entre les deux pays. Son maire, André Santini, alors également député, présidait à cette date le groupe d’amitié France-Corée à l’Assemblée nationale&nbsp;; le compte rendu de 2021 parle de cette présidence au passé.</p><ul><li><strong>Jeunesse</strong>&nbsp;: un programme d’échange de jeunes, annuel, existe depuis 2008&nbsp;; l’accueil prévu en 2020 a été reporté à 2022.</li><li><strong>Culture et musique</strong>&nbsp;: une semaine culturelle coréenne a lieu tous les deux ans depuis 2006 (indication de 2017).</li><li><strong>Pratiques administratives</strong>&nbsp;: administration numérique, ville intelligente, petite enfance (2017, 2021).</li><li><strong>Souhaits et projets</strong>&nbsp;: donner une dimension économique à l’échange (2017), aborder le logement social (2020), développer des échanges numériques et recevoir de jeunes Coréens pendant les Jeux olympiques de Paris 2024 (2021).</li></ul>', '<p>Pour le compte rendu de 2016, la Ville fait figure de «&nbsp;tête de pont&nbsp;» entre les deux pays. Son maire, André Santini, alors également député, présidait à cette date le groupe d’amitié France-Corée à l’Assemblée nationale&nbsp;; le compte rendu de 2021 parle de cette présidence au passé.</p><ul><li><strong>Jeunesse</strong>&nbsp;: un programme d’échange de jeunes, annuel, existe depuis 2008&nbsp;; l’accueil prévu en 2020 a été reporté à 2022.</li><li><strong>Culture et musique</strong>&nbsp;: une semaine culturelle coréenne a lieu tous les deux ans depuis 2006 (indication de 2017).</li><li><strong>Pratiques administratives</strong>&nbsp;: administration numérique, ville intelligente, petite enfance (2017, 2021).</li><li><strong>Souhaits et projets</strong>&nbsp;: donner une dimension économique à l’échange (2017), aborder le logement social (2020), développer des échanges numériques et recevoir de jeunes Coréens pendant les Jeux olympiques de Paris 2024 (2021).</li></ul>', '<p>2016년 회의록은 이시레물리노시를 양국 교류의 교두보로 평가했습니다. 당시 하원의원을 겸하던 앙드레 상티니(André Santini) 시장은 프랑스 하원 불한의원친선협회 회장이었으며, 2021년 회의록은 이를 전임 직책으로 기록하고 있습니다.</p><ul><li><strong>청소년</strong>: 2008년부터 매년 청소년 교류 프로그램을 운영하고 있습니다. 2020년으로 예정되었던 한국 청소년 초청은 2022년으로 연기되었습니다.</li><li><strong>문화·음악</strong>: 2006년부터 2년마다 한국 문화 주간을 개최하고 있습니다(2017년 회의록).</li><li><strong>행정</strong>: 전자정부, 스마트시티, 영유아 보육 분야의 우수사례를 나누고 있습니다(2017년, 2021년).</li><li><strong>희망 사항과 계획</strong>: 경제 분야로의 교류 확대(2017년)와 공공임대주택 논의(2020년)를 희망했고, 온라인 교류 방안과 2024 파리 올림픽 기간 한국 청소년 초청(2021년)을 계획하고 있습니다.</li></ul>', 'Cinq graphies du nom dans les sources. Santini : président du groupe d’amitié en 2016, ancien président en 2021. Dates du jumelage : voir la fiche du partenariat avec Guro. La présidence de Claire Guichard est nouvelle au 28 janvier 2021, sa date de début n’est pas donnée.
자료에 이름 표기가 다섯 가지로 나옵니다. 상티니는 2016년에 친선협회 회장, 2021년에는 전 회장입니다. 자매결연 시기는 구로구와의 협력관계 항목을 참고하십시오. 클레르 기샤르 의장은 2021년 1월 28일 당시 신임이며 취임일은 나와 있지 않습니다.', 3, 3, NULL),
	(13, '', '{}', 'jeonbuk', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.718942+01', '2026-12-01 03:29:49.718951+01', 'jeonbuk', '전북특별자치도', 'kr', 'self-governing-province', '', NULL, NULL, 'Jeonbuk', 'Jeonbuk', '전북특별자치도', 'Province spéciale autonome du Jeonbuk', 'Province spéciale autonome du Jeonbuk', '전북특별자치도', 'Jeonbuk Teukbyeol-jachido', '{전북,전라북도,"Jeolla du Nord",Jeollabuk-do,"Jeonbuk State","North Jeolla",Chollabuk-do}', 'high', false, '', '', 35.8200, 127.1100, '', '', NULL, NULL, '', '', '', 'Ici seulement comme province de Muju. Coordonnées : chef-lieu, Jeonju (connaissance générale).
무주군의 상위 자치단체로만 등록했습니다. 좌표는 도청 소재지인 전주 기준입니다(일반 지식).', NULL, 13, NULL),
	(1, '', '{}', 'provence-alpes-cote-d-azur', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.360911+01', '2026-12-01 03:29:49.360923+01', 'provence alpes cote d azur', '프로방스알프코트다쥐르', 'fr', 'region', '', NULL, NULL, 'Provence-Alpes-Côte d’Azur', 'Provence-Alpes-Côte d’Azur', '프로방스알프코트다쥐르', 'Région Provence-Alpes-Côte d’Azur', 'Région Provence-Alpes-Côte d’Azur', '프로방스알프코트다쥐르 레지옹', '', '{PACA,"Région Sud"}', 'high', false, '', '', NULL, NULL, '', '', NULL, NULL, '', '', '', '', NULL, 1, NULL),
	(7, '', '{}', 'rouen', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.62742+01', '2026-12-01 03:29:49.627431+01', 'rouen', '루앙', 'fr', 'commune', '', NULL, NULL, 'Rouen', 'Rouen', '루앙', 'Ville de Rouen', 'Ville de Rouen', '루앙시', '', '{}', 'high', true, '', '', 49.4400, 1.1000, '', 'Ville de Normandie que la plaquette du groupe-pays Corée donne comme partenaire de Jeju.', 'Ville de Normandie que la plaquette du groupe-pays Corée donne comme partenaire de Jeju.', '노르망디 레지옹의 도시로, 한국 그룹(그룹페이꼬레) 소개 자료에 제주의 협력 상대로 나와 있습니다.', '<p>La plaquette du groupe-pays inscrit Rouen et Jeju dans son tableau de partenaires. Elle ne donne ni la date, ni la nature, ni les domaines de ce lien, et ne dit pas si «&nbsp;Jeju&nbsp;» désigne la province ou la ville.</p>', '<p>La plaquette du groupe-pays inscrit Rouen et Jeju dans son tableau de partenaires. Elle ne donne ni la date, ni la nature, ni les domaines de ce lien, et ne dit pas si «&nbsp;Jeju&nbsp;» désigne la province ou la ville.</p>', '<p>한국 그룹 소개 자료의 협력관계 표에 루앙과 제주가 짝으로 올라 있습니다. 시기와 협력 형태, 협력 분야는 나와 있지 않으며, ‘제주’가 도를 뜻하는지 시를 뜻하는지도 분명하지 않습니다.</p>', 'Paire connue de la seule plaquette.
소개 자료를 통해서만 알려진 협력관계입니다.', 4, 4, NULL),
	(6, 'evian les sources 에비앙레뱅 commune d evian les sources 에비앙레뱅시 ville d auvergne rhone alpes liee a muju par des relations d amitie surtout culturelles 오베르뉴론알프 레지옹의 도시로 무주군과 문화를 중심으로 우호관계를 이어 오고 있습니다 evian ville d evian 에비앙 evian du lac le compte rendu de 2017 rapporte que la ville a pris part au festival des lucioles de muju il n y avait pas eu d autre rencontre culturelle depuis mais les deux collectivites voulaient relancer rapidement leurs echanges 2017년 회의록에 따르면 에비앙레뱅시는 무주 반딧불축제에 참가했습니다 그 뒤로 다른 문화 교류는 없었으나 두 지방자치단체는 조만간 교류를 다시 시작하려는 뜻을 밝혔습니다 ㅇㅂㅇㄹㅂ ㅇㅂㅇㄹㅂㅅ ㅇㅂㄹㄴㄹㅇㅍ ㄹㅈㅇㅇ ㄷㅅㄹ ㅁㅈㄱㄱ ㅁㅎㄹ ㅈㅅㅇㄹ ㅇㅎㄱㄱㄹ ㅇㅇ ㅇㄱ ㅇㅅㄴㄷ ㅇㅂㅇ ㄴ ㅎㅇㄹㅇ ㄸㄹㅁ ㅇㅂㅇㄹㅂㅅㄴ ㅁㅈ ㅂㄷㅂㅊㅈㅇ ㅊㄱㅎㅅㄴㄷ ㄱ ㄷㄹ ㄷㄹ ㅁㅎ ㄱㄹㄴ ㅇㅇㅇㄴ ㄷ ㅈㅂㅈㅊㄷㅊㄴ ㅈㅁㄱ ㄱㄹㄹ ㄷㅅ ㅅㅈㅎㄹㄴ ㄸㅇ ㅂㅎㅅㄴㄷ', '{0,01,1,17,2,20,7,7년,a,ac,ai,al,am,an,ap,ar,as,at,au,av,c,ce,ch,ci,co,ct,cu,d,de,du,e,ec,ee,el,em,en,ep,er,es,eu,ev,f,fe,g,ge,gn,h,ha,ho,i,ia,id,ie,il,io,is,it,iv,j,ju,l,la,le,li,ll,lp,lt,lu,m,ma,me,mi,mm,mp,mu,n,nc,nd,ne,ng,ns,nt,o,ol,om,on,or,ou,p,pa,pe,pi,po,pp,pr,pt,pu,q,qu,r,ra,rc,re,rg,rh,ri,rs,rt,s,so,st,su,t,te,ti,to,tr,tu,u,uc,ue,ui,uj,ul,un,ur,ut,uv,ux,v,va,ve,vi,vo,x,y,ㄱ,ㄱㄱ,ㄱㄹ,ㄱㅎ,ㄴ,ㄴㄷ,ㄴㄹ,ㄷ,ㄷㄹ,ㄷㅂ,ㄷㅅ,ㄷㅊ,ㄸ,ㄸㄹ,ㄸㅇ,ㄹ,ㄹㄴ,ㄹㄹ,ㄹㅁ,ㄹㅂ,ㄹㅇ,ㄹㅈ,ㅁ,ㅁㄱ,ㅁㅈ,ㅁㅎ,ㅂ,ㅂㄷ,ㅂㄹ,ㅂㅅ,ㅂㅇ,ㅂㅈ,ㅂㅊ,ㅂㅎ,ㅅ,ㅅㄴ,ㅅㄹ,ㅅㅇ,ㅅㅈ,ㅇ,ㅇㄱ,ㅇㄴ,ㅇㄹ,ㅇㅂ,ㅇㅅ,ㅇㅇ,ㅇㅍ,ㅇㅎ,ㅈ,ㅈㄱ,ㅈㅁ,ㅈㅂ,ㅈㅅ,ㅈㅇ,ㅈㅊ,ㅈㅎ,ㅊ,ㅊㄱ,ㅊㄴ,ㅊㄷ,ㅊㅈ,ㅍ,ㅎ,ㅎㄱ,ㅎㄹ,ㅎㅅ,ㅎㅇ,가,가했,간,계,계를,고,과,관,관계,교,교류,군,군과,그,나,년,뉴,뉴론,는,니,니다,다,다른,다시,단,단체,도,도시,두,뒤,뒤로,딧,딧불,따,따르,뜻,뜻을,레,레뱅,레지,려,려는,로,록,록에,론,론알,류,류는,류를,르,르뉴,르면,른,를,만,만간,면,무,무주,문,문화,반,반딧,밝,밝혔,방,방자,뱅,뱅시,베,베르,불,불축,비,비앙,습,습니,시,시는,시로,시작,심,심으,알,알프,앙,앙레,어,없,없었,었,었으,에,에비,오,오고,오베,옹,옹의,우,우호,으,으나,으로,을,의,의록,이,이어,있,있습,자,자치,작,작하,제,제에,조,조만,주,주군,중,중심,지,지방,지옹,참,참가,체,체는,축,축제,치,치단,프,하,하려,했,했습,혔,혔습,호,호관,화,화를,회,회의}', 'evian-les-sources', '{evian,evian-du-lac}', 'public', NULL, 'fr', '2026-12-01 03:29:49.614717+01', '2026-12-01 03:30:04.165798+01', 'evian les sources', '에비앙레뱅', 'fr', 'commune', '', NULL, NULL, 'Évian-les-Sources', 'Évian-les-Sources', '에비앙레뱅', 'Commune d’Évian-les-Sources', 'Commune d’Évian-les-Sources', '에비앙레뱅시', '', '{Evian,"Ville d’Evian",에비앙}', 'high', true, '', '', 46.4000, 6.5900, '', 'Ville d’Auvergne-Rhône-Alpes, liée à Muju par des relations d’amitié surtout culturelles.', 'Ville d’Auvergne-Rhône-Alpes, liée à Muju par des relations d’amitié surtout culturelles.', '오베르뉴론알프 레지옹의 도시로, 무주군과 문화를 중심으로 우호관계를 이어 오고 있습니다.', '<p>Le compte rendu de 2017 rapporte que la Ville a pris part au festival des lucioles de Muju. Il n’y avait pas eu d’autre rencontre culturelle depuis, mais les deux collectivités voulaient relancer rapidement leurs échanges.</p>', '<p>Le compte rendu de 2017 rapporte que la Ville a pris part au festival des lucioles de Muju. Il n’y avait pas eu d’autre rencontre culturelle depuis, mais les deux collectivités voulaient relancer rapidement leurs échanges.</p>', '<p>2017년 회의록에 따르면 에비앙레뱅시는 무주 반딧불축제에 참가했습니다. 그 뒤로 다른 문화 교류는 없었으나 두 지방자치단체는 조만간 교류를 다시 시작하려는 뜻을 밝혔습니다.</p>', 'Les sources écrivent « Evian » ; nom officiel : Évian-les-Bains. La date de la participation au festival n’est pas donnée.
자료의 표기는 ‘Evian’이며 공식 명칭은 Évian-les-Bains입니다. 축제 참가 시기는 나와 있지 않습니다.', 2, 2, NULL),
	(12, 'jeju 제주특별자치도 province speciale autonome de jeju 제주특별자치도 associee a rouen dans le tableau de la plaquette du groupe pays coree a accueilli en mai 2017 le 2e sommet culture de cites et gouvernements locaux unis cglu 한반도 남쪽의 섬입니다 작성 중 jeju teukbyeol jachido 제주 제주도 jeju do cheju ㅈㅈㅌㅂㅈㅊㄷ ㅈㅈㅌㅂㅈㅊㄷ ㅎㅂㄷ ㄴㅉㅇ ㅅㅇㄴㄷ ㅈㅅ ㅈ ㅈㅈ ㅈㅈㄷ', '{0,01,1,17,2,20,2e,7,a,ab,ac,ai,al,an,aq,as,au,ay,b,bl,by,c,ca,cc,ce,cg,ch,ci,co,cu,d,da,de,do,du,e,ea,ec,ee,ei,ej,em,en,eo,er,es,et,eu,g,gl,go,gr,h,he,hi,i,ia,id,ie,il,in,is,it,j,ja,je,ju,k,kb,l,la,le,li,ll,lo,lt,lu,m,ma,me,mm,n,nc,ne,ni,no,ns,nt,o,oc,ol,om,on,or,ou,ov,p,pa,pe,pl,pr,q,qu,r,re,rn,ro,s,so,sp,ss,t,ta,te,to,ts,tt,tu,u,ue,uk,ul,un,up,ur,ut,uv,ux,v,ve,vi,x,y,ye,ys,ㄴ,ㄴㄷ,ㄴㅉ,ㄷ,ㅂ,ㅂㄷ,ㅂㅈ,ㅅ,ㅅㅇ,ㅇ,ㅇㄴ,ㅈ,ㅈㄷ,ㅈㅅ,ㅈㅈ,ㅈㅊ,ㅈㅌ,ㅉ,ㅉㅇ,ㅊ,ㅊㄷ,ㅌ,ㅌㅂ,ㅎ,ㅎㅂ,남,남쪽,니,니다,다,도,반,반도,별,별자,섬,섬입,성,의,입,입니,자,자치,작,작성,제,제주,주,주도,주특,중,쪽,쪽의,치,치도,특,특별,한,한반}', 'jeju', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.712856+01', '2026-12-01 03:30:05.460344+01', 'jeju', '제주특별자치도', 'kr', 'self-governing-province', '', NULL, NULL, 'Jeju', 'Jeju', '제주특별자치도', 'Province spéciale autonome de Jeju', 'Province spéciale autonome de Jeju', '제주특별자치도', 'Jeju Teukbyeol-jachido', '{제주,제주도,Jeju-do,Cheju}', 'medium', true, '', '', 33.3800, 126.5500, '', 'Associée à Rouen dans le tableau de la plaquette du groupe-pays Corée ; a accueilli en mai 2017 le 2e Sommet Culture de Cités et Gouvernements Locaux Unis (CGLU).', 'Associée à Rouen dans le tableau de la plaquette du groupe-pays Corée ; a accueilli en mai 2017 le 2e Sommet Culture de Cités et Gouvernements Locaux Unis (CGLU).', '한반도 남쪽의 섬입니다(작성 중).', '', '', '', 'La plaquette écrit seulement « Jeju » : province ou ville de Jeju (제주시), le niveau est à confirmer auprès de Rouen.
소개 자료에는 ‘Jeju’라고만 적혀 있어 제주특별자치도인지 제주시인지 루앙에 확인해야 합니다.', NULL, 12, NULL),
	(11, '', '{}', 'daejeon', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.70735+01', '2026-12-01 03:29:49.707359+01', 'daejeon', '대전광역시', 'kr', 'metropolitan-city', '', NULL, NULL, 'Daejeon', 'Daejeon', '대전광역시', 'Ville métropolitaine de Daejeon', 'Ville métropolitaine de Daejeon', '대전광역시', 'Daejeon Gwangyeoksi', '{대전,대전시,Taejon}', 'high', true, '', '', 36.3500, 127.3800, '', 'Ville métropolitaine liée par des protocoles d’entente (MoU) à Nice (2005) et à la Ville de Grenoble (2014).', 'Ville métropolitaine liée par des protocoles d’entente (MoU) à Nice (2005) et à la Ville de Grenoble (2014).', '니스(2005년), 그르노블시(2014년)와 각각 양해각서(MOU)를 체결한 광역시입니다.', '', '', '', '', NULL, 11, NULL),
	(14, '', '{}', 'guro', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.732346+01', '2026-12-01 03:29:49.732354+01', 'guro', '구로구', 'kr', 'district', '', NULL, NULL, 'Guro', 'Guro', '구로구', 'District de Guro', 'District de Guro', '서울특별시 구로구', 'Guro-gu', '{구로,Kuro,"district de Guro"}', 'high', true, '', '', 37.5000, 126.8900, '', 'District de Séoul jumelé avec Issy-les-Moulineaux : jeunesse, culture et musique, administration numérique et ville intelligente.', 'District de Séoul jumelé avec Issy-les-Moulineaux : jeunesse, culture et musique, administration numérique et ville intelligente.', '이시레물리노와 자매결연을 맺은 서울의 자치구로, 청소년, 문화와 음악, 전자정부, 스마트시티 분야에서 교류하고 있습니다.', '<p>Guro est lié à Issy-les-Moulineaux par l’un des plus anciens jumelages franco-coréens, d’après le compte rendu de 2021&nbsp;; les échanges ont commencé en 2003.</p><ul><li><strong>Jeunesse</strong>&nbsp;: échange annuel de jeunes depuis 2008 (Youth Exchange Program, YEP).</li><li><strong>Culture</strong>&nbsp;: semaine culturelle coréenne tous les deux ans à Issy-les-Moulineaux depuis 2006&nbsp;; festival «&nbsp;Jump Guro&nbsp;!&nbsp;», où la venue d’un groupe de musique d’Issy était annoncée pour octobre 2017.</li><li><strong>Administration</strong>&nbsp;: bonnes pratiques, administration numérique, ville intelligente et petite enfance.</li></ul><p>Les deux collectivités souhaitaient en 2017 ajouter un volet économique&nbsp;; en 2021, elles réfléchissaient à des échanges numériques.</p>', '<p>Guro est lié à Issy-les-Moulineaux par l’un des plus anciens jumelages franco-coréens, d’après le compte rendu de 2021&nbsp;; les échanges ont commencé en 2003.</p><ul><li><strong>Jeunesse</strong>&nbsp;: échange annuel de jeunes depuis 2008 (Youth Exchange Program, YEP).</li><li><strong>Culture</strong>&nbsp;: semaine culturelle coréenne tous les deux ans à Issy-les-Moulineaux depuis 2006&nbsp;; festival «&nbsp;Jump Guro&nbsp;!&nbsp;», où la venue d’un groupe de musique d’Issy était annoncée pour octobre 2017.</li><li><strong>Administration</strong>&nbsp;: bonnes pratiques, administration numérique, ville intelligente et petite enfance.</li></ul><p>Les deux collectivités souhaitaient en 2017 ajouter un volet économique&nbsp;; en 2021, elles réfléchissaient à des échanges numériques.</p>', '<p>2021년 회의록에 따르면 구로구와 이시레물리노의 자매결연은 한불 지방자치단체 간 자매결연 가운데 가장 오래된 축에 듭니다. 교류는 2003년에 시작되었습니다.</p><ul><li><strong>청소년</strong>: 2008년부터 해마다 청소년 교류 프로그램(Youth Exchange Program, YEP)을 운영하고 있습니다.</li><li><strong>문화</strong>: 이시레물리노에서는 2006년부터 격년으로 한국 문화 주간이 열립니다. 구로구의 ‘점프 구로(Jump Guro!)’ 축제에는 2017년 10월 이시레물리노의 음악 그룹이 참가할 예정이라고 소개되었습니다.</li><li><strong>행정</strong>: 행정 우수사례, 전자정부, 스마트시티, 영유아 보육 분야의 경험을 나누고 있습니다.</li></ul><p>두 지방자치단체는 2017년에 경제 분야로 협력을 넓히기를 희망했고, 2021년에는 온라인 교류 방안을 검토하고 있었습니다.</p>', '', 10, 10, NULL),
	(3, '', '{}', 'ile-de-france', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.431684+01', '2026-12-01 03:29:49.431694+01', 'ile de france', '일드프랑스', 'fr', 'region', '', NULL, NULL, 'Île-de-France', 'Île-de-France', '일드프랑스', 'Région Île-de-France', 'Région Île-de-France', '일드프랑스 레지옹', '', '{"Région de l’Île-de-France"}', 'high', true, '', '', 48.7100, 2.5000, '', 'Région capitale, en partenariat avec la province du Gyeonggi depuis 2016 : économie, innovation, recherche, tourisme et culture.', 'Région capitale, en partenariat avec la province du Gyeonggi depuis 2016 : économie, innovation, recherche, tourisme et culture.', '프랑스의 수도권 레지옹으로, 2016년부터 경기도와 경제발전, 혁신, 연구, 관광, 문화 분야에서 협력하고 있습니다.', '<p>En déplacement au Gyeonggi en 2016, Valérie Pécresse constatait que les deux territoires étaient aussi peuplés l’un que l’autre.</p><ul><li><strong>Économie et innovation</strong>&nbsp;: venue de représentants du Gyeonggi au salon VivaTech et déplacement de représentants franciliens au salon du Véhicule autonome (2017)&nbsp;; échanges de start-up et d’incubateurs (2021).</li><li><strong>Tourisme</strong> (2017)&nbsp;: faire découvrir aux visiteurs coréens d’autres destinations franciliennes que Paris.</li><li><strong>Culture</strong> (2017)&nbsp;: échanges entre résidences d’artistes et musées.</li><li><strong>Suite</strong> (2021)&nbsp;: de nouveaux axes de coopération étaient à l’étude.</li></ul>', '<p>En déplacement au Gyeonggi en 2016, Valérie Pécresse constatait que les deux territoires étaient aussi peuplés l’un que l’autre.</p><ul><li><strong>Économie et innovation</strong>&nbsp;: venue de représentants du Gyeonggi au salon VivaTech et déplacement de représentants franciliens au salon du Véhicule autonome (2017)&nbsp;; échanges de start-up et d’incubateurs (2021).</li><li><strong>Tourisme</strong> (2017)&nbsp;: faire découvrir aux visiteurs coréens d’autres destinations franciliennes que Paris.</li><li><strong>Culture</strong> (2017)&nbsp;: échanges entre résidences d’artistes et musées.</li><li><strong>Suite</strong> (2021)&nbsp;: de nouveaux axes de coopération étaient à l’étude.</li></ul>', '<p>2016년 경기도를 방문한 발레리 페크레스(Valérie Pécresse)는 두 지역의 인구 규모가 같다는 점을 확인했습니다.</p><ul><li><strong>경제·혁신</strong>: 경기도 관계자는 비바테크(VivaTech)를, 일드프랑스 관계자는 자율주행차 박람회를 찾았으며(2017년), 스타트업과 창업보육기관 교류를 진행하고 있습니다(2021년).</li><li><strong>관광</strong>(2017년): 한국 관광객에게 파리 외의 일드프랑스 관광지를 알리고자 합니다.</li><li><strong>문화</strong>(2017년): 예술가 레지던시와 미술관·박물관 간 교류가 이루어지고 있습니다.</li><li><strong>향후 계획</strong>(2021년): 새로운 협력 분야를 검토하고 있습니다.</li></ul>', '« Même nombre d’habitants » : constat rapporté par le compte rendu de 2017. Le texte signé en 2016 est appelé déclaration d’intention, puis accord (2017) et partenariat (2021). La fonction de Valérie Pécresse n’est pas écrite dans la source.
인구가 같다는 내용은 2017년 회의록에 적힌 것입니다. 2016년에 서명한 문서는 의향서, 이어 협정(2017년), 협력관계(2021년)로 적혀 있습니다. 발레리 페크레스의 직책은 자료에 없습니다.', NULL, 3, NULL),
	(8, '', '{}', 'metropole-nice-cote-d-azur', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.634818+01', '2026-12-01 03:29:49.634826+01', 'metropole nice cote d azur', '니스 코트다쥐르 메트로폴', 'fr', 'metropole', '', NULL, NULL, 'Métropole Nice Côte d’Azur', 'Métropole Nice Côte d’Azur', '니스 코트다쥐르 메트로폴', '', NULL, NULL, '', '{"니스 메트로폴"}', 'medium', true, '', '', 43.7000, 7.2700, '', 'Métropole de Nice, nommée avec la Ville dans la liste des participants de janvier 2021 ; aucun partenaire coréen qui lui soit propre n’est cité.', 'Métropole de Nice, nommée avec la Ville dans la liste des participants de janvier 2021 ; aucun partenaire coréen qui lui soit propre n’est cité.', '니스시를 포함하는 메트로폴(코뮌 연합체)로, 2021년 1월 참석자 명단에 니스시와 함께 올라 있으며 자체적인 한국 협력 상대는 나와 있지 않습니다.', '<p>En janvier 2021, la Métropole et la Ville de Nice étaient représentées ensemble par Florence Moretti, chef de projet Asie et Francophonie, et Rudy Salles, président délégué de l’office de tourisme métropolitain.</p>', '<p>En janvier 2021, la Métropole et la Ville de Nice étaient représentées ensemble par Florence Moretti, chef de projet Asie et Francophonie, et Rudy Salles, président délégué de l’office de tourisme métropolitain.</p>', '<p>2021년 1월 회의에서는 메트로폴 관광사무소(Office de tourisme métropolitain) 대표 뤼디 살(Rudy Salles)과 아시아·프랑스어권 국제관계 사업 책임자 플로랑스 모레티(Florence Moretti)가 메트로폴과 니스시를 함께 대표했습니다.</p>', 'Citée seulement dans la liste des participants de 2021, avec la Ville.
2021년 참석자 명단에만 니스시와 함께 올라 있습니다.', 1, 1, NULL),
	(15, '', '{}', 'muju', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.816317+01', '2026-12-01 03:29:49.81633+01', 'muju', '무주군', 'kr', 'county', '', NULL, NULL, 'Muju', 'Muju', '무주군', 'Comté de Muju', 'Comté de Muju', '전북특별자치도 무주군', 'Muju-gun', '{무주,"Ville de Muju"}', 'high', true, '', '', 36.0100, 127.6600, '', 'Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.', 'Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.', '에비앙레뱅과 문화를 중심으로 우호관계를 이어 온 군으로, 2017년에 양측은 교류를 재개할 뜻을 밝혔습니다.', '<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>', '<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>', '<p>무주에서는 무주 반딧불축제가 열리며, 에비앙레뱅도 이 축제에 참가한 바 있습니다. 2017년 회의록에 따르면 그 뒤로 다른 문화 행사는 없었으나, 두 지방자치단체는 가까운 시일 안에 교류를 다시 시작할 뜻을 밝혔습니다.</p>', 'Appelée « ville » dans les documents ; c’est un comté (군).
원문에는 ‘ville(도시)’로 적혀 있으나 군입니다.', 13, 13, NULL),
	(9, '', '{}', 'nice', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.641529+01', '2026-12-01 03:29:49.641537+01', 'nice', '니스', 'fr', 'commune', '', NULL, NULL, 'Nice', 'Nice', '니스', 'Ville de Nice', 'Ville de Nice', '니스시', '', '{}', 'high', true, '', '', 43.7000, 7.2700, '', 'Ville de Provence-Alpes-Côte d’Azur liée à Daejeon par un protocole d’entente (MoU) de 2005, intéressée par la ville intelligente et les mobilités douces.', 'Ville de Provence-Alpes-Côte d’Azur liée à Daejeon par un protocole d’entente (MoU) de 2005, intéressée par la ville intelligente et les mobilités douces.', '2005년 대전광역시와 양해각서(MOU)를 체결한 프로방스알프코트다쥐르 레지옹의 도시로, 스마트시티와 친환경 이동수단에 관심이 있습니다.', '<p>En janvier 2021, la Ville faisait état d’une volonté commune avec Séoul d’échanger sur la ville intelligente et les mobilités douces. Pendant la crise sanitaire, elle a partagé, notamment par l’intermédiaire de l’Association des gouverneurs de Corée (GAOK), des bonnes pratiques sur les outils mis en place.</p>', '<p>En janvier 2021, la Ville faisait état d’une volonté commune avec Séoul d’échanger sur la ville intelligente et les mobilités douces. Pendant la crise sanitaire, elle a partagé, notamment par l’intermédiaire de l’Association des gouverneurs de Corée (GAOK), des bonnes pratiques sur les outils mis en place.</p>', '<p>2021년 1월 회의에서 니스시는 스마트시티와 친환경 이동수단에 관해 서울특별시와 교류하려는 의지를 함께하고 있다고 밝혔습니다. 코로나19 위기 때에는 대한민국시도지사협의회(GAOK) 등을 통해 대응 방안에 관한 우수사례를 나누었습니다.</p>', 'Aucun thème n’est attaché au protocole de 2005 avec Daejeon. Le lien entre les échanges de la crise sanitaire et Séoul n’est pas écrit.
2005년 대전광역시와의 양해각서에는 협력 분야가 적혀 있지 않습니다. 코로나19 위기 때의 교류가 서울과 이루어졌다는 내용은 없습니다.', 8, 1, NULL),
	(4, '', '{}', 'normandie', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.509337+01', '2026-12-01 03:29:49.509348+01', 'normandie', '노르망디', 'fr', 'region', '', NULL, NULL, 'Normandie', 'Normandie', '노르망디', 'Région Normandie', 'Région Normandie', '노르망디 레지옹', '', '{}', 'high', true, '', '', 49.1200, 0.1100, '', 'Région en contact depuis 2016 avec Incheon, autour de la mémoire du Débarquement et de la promotion touristique.', 'Région en contact depuis 2016 avec Incheon, autour de la mémoire du Débarquement et de la promotion touristique.', '상륙작전의 기억과 관광 홍보를 매개로 2016년부터 인천광역시와 교류해 온 레지옹입니다.', '<p>Le compte rendu de 2017 qualifie de récente la relation avec Incheon. L’expérience de la Région dans l’organisation des cérémonies du Débarquement intéresse Incheon, qui souhaite en bénéficier pour la cérémonie des 70 ans du débarquement américain en Corée et qui entend repenser son musée d’histoire. La Région annonçait pour 2018 un grand événement consacré à la paix.</p>', '<p>Le compte rendu de 2017 qualifie de récente la relation avec Incheon. L’expérience de la Région dans l’organisation des cérémonies du Débarquement intéresse Incheon, qui souhaite en bénéficier pour la cérémonie des 70 ans du débarquement américain en Corée et qui entend repenser son musée d’histoire. La Région annonçait pour 2018 un grand événement consacré à la paix.</p>', '<p>2017년 회의록은 인천광역시와의 교류가 최근에 시작되었다고 적고 있습니다. 인천광역시는 노르망디 상륙작전 기념식을 개최해 온 노르망디 레지옹의 경험에 관심을 보였으며, 이를 인천상륙작전 70주년 기념식 준비에 활용하고 도시의 역사를 다루는 박물관의 운영도 새롭게 하고자 했습니다. 레지옹은 2018년에 평화를 주제로 한 대규모 행사를 열 계획이라고 밝혔습니다.</p>', 'Ne pas confondre Incheon et Icheon (partenaire de Limoges). Prénoms de M. Morin et de Mme Marteau non donnés. Thèmes tourisme et attractivité déduits de la composition de la délégation de 2016.
인천(Incheon)과 이천(Icheon, 리모주의 협력 상대)을 혼동하지 않도록 주의해야 합니다. 모랭과 마르토의 이름(prénom)은 자료에 없습니다. 관광과 지역 매력 주제는 2016년 대표단의 구성에서 추정했습니다.', NULL, 4, NULL),
	(10, '', '{}', 'seoul', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.662647+01', '2026-12-01 03:29:49.662655+01', 'seoul', '서울특별시', 'kr', 'special-city', '', NULL, NULL, 'Séoul', 'Séoul', '서울특별시', 'Ville spéciale de Séoul', 'Ville spéciale de Séoul', '서울특별시', 'Seoul Teukbyeolsi', '{Seoul,서울,서울시,"Seoul Metropolitan City","Ville de Seoul","Mairie de Séoul","Métropole de Séoul"}', 'high', true, '', '', 37.5700, 126.9800, '', 'Capitale de la République de Corée ; travaille avec Paris sur l’environnement, le recyclage, l’administration numérique, les start-up et la petite enfance (2017).', 'Capitale de la République de Corée ; travaille avec Paris sur l’environnement, le recyclage, l’administration numérique, les start-up et la petite enfance (2017).', '대한민국의 수도로, 파리와 환경, 재활용, 행정의 디지털 전환, 스타트업, 영유아 보육 분야에서 협력하고 있습니다(2017년 기준).', '<p>Séoul est la capitale du pays. Trois de ses districts (gu) apparaissent dans les documents du groupe-pays Corée&nbsp;: Guro, Seocho et Yangcheon.</p><ul><li><strong>Paris</strong> (2017)&nbsp;: environnement, en particulier recyclage et matériaux de construction alternatifs&nbsp;; passage de l’administration au numérique&nbsp;; innovation et coopération entre start-up&nbsp;; accueil de la petite enfance.</li><li><strong>Nice</strong> (2021)&nbsp;: volonté commune d’échanger sur la ville intelligente et les mobilités douces.</li><li><strong>Yvelines</strong> (2021)&nbsp;: le Département indique avoir des relations avec la mairie de Séoul.</li></ul><p>Pour illustrer la présence de l’art de vivre français en Corée, l’Association des gouverneurs de Corée (GAOK) citait en 2017 les boulangeries de Séoul et de Gwangju.</p>', '<p>Séoul est la capitale du pays. Trois de ses districts (gu) apparaissent dans les documents du groupe-pays Corée&nbsp;: Guro, Seocho et Yangcheon.</p><ul><li><strong>Paris</strong> (2017)&nbsp;: environnement, en particulier recyclage et matériaux de construction alternatifs&nbsp;; passage de l’administration au numérique&nbsp;; innovation et coopération entre start-up&nbsp;; accueil de la petite enfance.</li><li><strong>Nice</strong> (2021)&nbsp;: volonté commune d’échanger sur la ville intelligente et les mobilités douces.</li><li><strong>Yvelines</strong> (2021)&nbsp;: le Département indique avoir des relations avec la mairie de Séoul.</li></ul><p>Pour illustrer la présence de l’art de vivre français en Corée, l’Association des gouverneurs de Corée (GAOK) citait en 2017 les boulangeries de Séoul et de Gwangju.</p>', '<p>대한민국의 수도입니다. 자치구 가운데 구로구, 서초구, 양천구가 프랑스자매도시연합(CUF) 한국 그룹(그룹페이꼬레)의 문서에 등장합니다.</p><ul><li><strong>파리</strong>(2017년): 환경(특히 재활용과 대체 건축자재), 행정의 디지털 전환, 혁신과 스타트업 간 협력, 영유아 보육.</li><li><strong>니스</strong>(2021년): 스마트시티와 친환경 이동수단에 관한 교류를 양측이 모두 희망합니다.</li><li><strong>이블린 데파르트망</strong>(2021년): 서울특별시와 관계를 맺고 있다고 밝혔습니다.</li></ul><p>대한민국시도지사협의회(GAOK)는 2017년 회의에서 프랑스식 생활문화가 한국에 자리 잡은 사례로 서울과 광주의 빵집을 들었습니다.</p>', '', NULL, 10, NULL);
INSERT INTO public.partnerships_organisation_sources (id, organisation_id, source_id) VALUES
	(1, 1, 6),
	(2, 2, 1),
	(3, 2, 2),
	(4, 2, 3),
	(5, 2, 4),
	(6, 2, 6),
	(7, 3, 2),
	(8, 3, 4),
	(9, 3, 6),
	(10, 4, 2),
	(11, 4, 6),
	(12, 5, 1),
	(13, 5, 2),
	(14, 5, 3),
	(15, 5, 4),
	(16, 5, 5),
	(17, 5, 6),
	(18, 6, 2),
	(19, 6, 5),
	(20, 6, 6),
	(21, 7, 5),
	(22, 7, 6),
	(23, 8, 4),
	(24, 8, 6),
	(25, 9, 4),
	(26, 9, 5),
	(27, 9, 6),
	(28, 10, 1),
	(29, 10, 2),
	(30, 10, 3),
	(31, 10, 4),
	(32, 10, 5),
	(33, 10, 6),
	(34, 11, 2),
	(35, 11, 4),
	(36, 11, 5),
	(37, 11, 6),
	(38, 12, 2),
	(39, 12, 5),
	(40, 12, 6),
	(41, 13, 6),
	(42, 14, 1),
	(43, 14, 2),
	(44, 14, 3),
	(45, 14, 4),
	(46, 14, 5),
	(47, 14, 6),
	(48, 15, 2),
	(49, 15, 5),
	(50, 15, 6),
	(51, 16, 1),
	(52, 16, 2),
	(53, 16, 3),
	(54, 16, 4),
	(55, 16, 5),
	(56, 16, 6),
	(57, 17, 1),
	(58, 17, 2),
	(59, 17, 3),
	(60, 17, 4),
	(61, 17, 5),
	(62, 17, 6);
INSERT INTO public.partnerships_organisationlink (id, label, label_fr, label_ko, url, organisation_id) VALUES
	(1, 'Lettre d’information n° 2 : la ville intelligente (en français)', 'Lettre d’information n° 2 : la ville intelligente (en français)', '뉴스레터 제2호: 스마트시티(프랑스어판)', 'https://www.gaok.or.kr/gaok/bbs/B0000089/view.do?nttId=12929&searchCnd=&searchWrd=&gubun=&delCode=0&useAt=&replyAt=&menuNo=200202&sdate=&edate=&viewType=&type=&siteId=&option1=&option2=&option5=&pageIndex=1', 17);
INSERT INTO public.partnerships_partnership (id, search_text, search_grams, slug, former_slugs, visibility, visible_from, original_language, created_at, updated_at, sort_key_fr, sort_key_ko, title, title_fr, title_ko, summary, summary_fr, summary_ko, description, description_fr, description_ko, without_agreement, editor_note, kind, status, status_on, started_on, names_fr, names_ko) VALUES
	(2, 'un jumelage ancien un accord neuf 니스와 대전광역시가 2005년 공동 서명한 양해각서 mou 에 따른 협력관계입니다 en janvier 2021 la ville de nice indique qu elle a un protocole d entente mou avec daejeon cosigne en 2005 les documents n en donnent pas les themes et ne decrivent pas d action menee dans ce cadre 니스는 2021년 1월 회의에서 대전광역시와 2005년에 공동 서명한 양해각서 mou 가 있다고 밝혔습니다 협력 분야나 추진한 사업은 문서에 나와 있지 않습니다 nice 니스 daejeon 대전광역시 daejeon gwangyeoksi 대전 대전시 taejon accord sur la mobilite 교통 분야 협정 ㄴㅅㅇ ㄷㅈㄱㅇㅅㄱ ㄴ ㄱㄷ ㅅㅁㅎ ㅇㅎㄱㅅ ㅇ ㄸㄹ ㅎㄹㄱㄱㅇㄴㄷ ㄴㅅㄴ ㄴ ㅇ ㅎㅇㅇㅅ ㄷㅈㄱㅇㅅㅇ ㄴㅇ ㄱㄷ ㅅㅁㅎ ㅇㅎㄱㅅ ㄱ ㅇㄷㄱ ㅂㅎㅅㄴㄷ ㅎㄹ ㅂㅇㄴ ㅊㅈㅎ ㅅㅇㅇ ㅁㅅㅇ ㄴㅇ ㅇㅈ ㅇㅅㄴㄷ ㄴㅅ ㄷㅈㄱㅇㅅ ㄷㅈ ㄷㅈㅅ ㄱㅌ ㅂㅇ ㅎㅈ', '{0,00,02,05,1,1년,1월,2,20,21,5,5년,a,ac,ad,ae,ag,an,as,av,b,bi,c,ca,cc,ce,ci,co,cr,ct,cu,d,da,de,di,do,dr,e,ec,ee,ej,el,em,en,eo,er,es,et,eu,f,g,ge,gn,gw,gy,h,he,i,ic,ie,ig,il,in,io,iq,it,iv,j,ja,je,jo,ju,k,ks,l,la,le,li,ll,m,me,mo,n,nc,nd,ne,ng,ni,nn,ns,nt,nv,o,ob,oc,ok,ol,on,or,os,ot,ou,p,pa,pr,q,qu,r,rd,re,ri,ro,s,si,su,t,ta,te,th,ti,to,ts,u,ue,uf,um,un,ur,v,ve,vi,w,wa,y,ye,ㄱ,ㄱㄱ,ㄱㄷ,ㄱㅅ,ㄱㅇ,ㄱㅌ,ㄴ,ㄴㄷ,ㄴㅅ,ㄴㅇ,ㄷ,ㄷㄱ,ㄷㅈ,ㄸ,ㄸㄹ,ㄹ,ㄹㄱ,ㅁ,ㅁㅅ,ㅁㅎ,ㅂ,ㅂㅇ,ㅂㅎ,ㅅ,ㅅㄱ,ㅅㄴ,ㅅㅁ,ㅅㅇ,ㅇ,ㅇㄴ,ㅇㄷ,ㅇㅅ,ㅇㅇ,ㅇㅈ,ㅇㅎ,ㅈ,ㅈㄱ,ㅈㅅ,ㅈㅎ,ㅊ,ㅊㅈ,ㅌ,ㅎ,ㅎㄱ,ㅎㄹ,ㅎㅅ,ㅎㅇ,ㅎㅈ,가,각,각서,계,계입,고,공,공동,관,관계,광,광역,교,교통,나,나와,년,년에,는,니,니다,니스,다,다고,대,대전,동,따,따른,력,력관,른,명,명한,문,문서,밝,밝혔,분,분야,사,사업,서,서명,서에,스,스는,스와,습,습니,시,시가,시와,않,않습,야,야나,양,양해,업,업은,에,에서,역,역시,와,월,은,의,의에,입,입니,있,있다,있지,전,전광,전시,정,지,진,진한,추,추진,통,한,해,해각,협,협력,협정,혔,혔습,회,회의}', 'nice--daejeon', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.028549+01', '2026-12-01 03:30:04.82413+01', 'nice daejeon', '니스 대전광역시', '', NULL, NULL, 'Un jumelage ancien, un accord neuf.', 'Un jumelage ancien, un accord neuf.', '니스와 대전광역시가 2005년 공동 서명한 양해각서(MOU)에 따른 협력관계입니다.', '<p>En janvier 2021, la Ville de Nice indique qu’elle a un protocole d’entente (MoU) avec Daejeon, cosigné en 2005. Les documents n’en donnent pas les thèmes et ne décrivent pas d’action menée dans ce cadre.</p>', '<p>En janvier 2021, la Ville de Nice indique qu’elle a un protocole d’entente (MoU) avec Daejeon, cosigné en 2005. Les documents n’en donnent pas les thèmes et ne décrivent pas d’action menée dans ce cadre.</p>', '<p>니스는 2021년 1월 회의에서 대전광역시와 2005년에 공동 서명한 양해각서(MOU)가 있다고 밝혔습니다. 협력 분야나 추진한 사업은 문서에 나와 있지 않습니다.</p>', '', 'Aucun thème n’est rattaché au protocole : ville intelligente et mobilités douces sont les intérêts généraux de Nice et l’échange avec Séoul. Absent de la revue des coopérations de 2017.
양해각서의 협력 분야는 적혀 있지 않습니다. 스마트시티와 친환경 이동수단은 니스의 일반 관심 분야이자 서울과의 교류 주제입니다. 2017년 협력 현황에는 없습니다.', 'cooperation-agreement', 'signed', '2026-11-16', '2005', 'Nice ⇄ Daejeon', '니스 ⇄ 대전광역시'),
	(1, '', '{}', 'issy-les-moulineaux--guro', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:49.910025+01', '2026-12-01 03:29:49.911138+01', 'issy les moulineaux guro', '이시레물리노 구로구', '', NULL, NULL, 'Jumelage entre Issy-les-Moulineaux et Guro, district de Séoul : échanges de jeunes, culture et musique, administration numérique et ville intelligente.', 'Jumelage entre Issy-les-Moulineaux et Guro, district de Séoul : échanges de jeunes, culture et musique, administration numérique et ville intelligente.', '이시레물리노와 서울 구로구의 자매결연으로, 청소년 교류, 문화·음악, 전자정부, 스마트시티 분야에서 협력하고 있습니다.', '<p>Selon le compte rendu de 2017, les échanges commencent en 2003 et le jumelage est signé deux ans plus tard. Depuis, Issy-les-Moulineaux organise une semaine culturelle coréenne tous les deux ans et un programme annuel permet à des jeunes des deux pays de découvrir la culture de l’autre.</p><p>Les deux collectivités partagent aussi leurs pratiques administratives&nbsp;: administration numérique, ville intelligente, petite enfance. En 2017, elles espéraient y ajouter un volet économique.</p><p>En janvier 2021, la Ville présente comme axes principaux la jeunesse, la culture – en particulier la musique –, l’administration numérique et la ville intelligente. Elle attribue la force des liens à l’engagement de son maire, qui a présidé le groupe d’amitié France-Corée à l’Assemblée nationale.</p>', '<p>Selon le compte rendu de 2017, les échanges commencent en 2003 et le jumelage est signé deux ans plus tard. Depuis, Issy-les-Moulineaux organise une semaine culturelle coréenne tous les deux ans et un programme annuel permet à des jeunes des deux pays de découvrir la culture de l’autre.</p><p>Les deux collectivités partagent aussi leurs pratiques administratives&nbsp;: administration numérique, ville intelligente, petite enfance. En 2017, elles espéraient y ajouter un volet économique.</p><p>En janvier 2021, la Ville présente comme axes principaux la jeunesse, la culture – en particulier la musique –, l’administration numérique et la ville intelligente. Elle attribue la force des liens à l’engagement de son maire, qui a présidé le groupe d’amitié France-Corée à l’Assemblée nationale.</p>', '<p>2017년 회의록에 따르면 교류는 2003년에 시작되었고 2년 뒤 자매결연을 체결했습니다. 이후 이시레물리노는 2년마다 한국 문화 주간을 열고 있으며, 양국 청소년이 서로의 문화를 체험하는 교류 프로그램도 해마다 운영되고 있습니다.</p><p>두 지방자치단체는 전자정부, 스마트시티, 영유아 보육 등 행정 우수사례도 공유하고 있습니다. 2017년에는 경제 분야로 협력을 넓히기를 희망했습니다.</p><p>2021년 1월 이시레물리노는 청소년, 문화(특히 음악), 전자정부, 스마트시티를 주요 협력 분야로 소개했습니다. 또한 프랑스 하원 불한의원친선협회 회장을 지낸 시장의 적극적인 참여가 두 도시의 긴밀한 관계에 큰 힘이 되었다고 설명했습니다.</p>', '', 'Date du jumelage : 2005 (2016 et 2017), 2005-2006 (2021) ; 2005 retenu. « Un peu plus de 10 ans » pour 2003 est une imprécision du compte rendu de 2017 (environ 14 ans). « Un des plus vieux jumelages » : l’accord Grand Est – Gyeongbuk de 1999 est antérieur, mais n’est pas appelé jumelage. Groupe d’amitié : le maire le préside en 2016, l’a présidé selon le compte rendu de 2021.
자매결연 시기는 2005년(2016년, 2017년 회의록), 2005–2006년(2021년 회의록)으로 적혀 있으며 2005년을 따랐습니다. 2003년을 ‘10년이 조금 넘었다’고 한 것은 2017년 회의록의 부정확한 표현입니다(약 14년). 그랑테스트–경상북도의 1999년 협정이 더 오래되었으나 자매결연이라고 하지는 않습니다. 시장은 2016년 회의록에는 친선협회 회장, 2021년 회의록에는 전 회장으로 적혀 있습니다.', 'twinning', 'active', '2008', '2003', 'Issy-les-Moulineaux ⇄ Guro', '이시레물리노 ⇄ 구로구'),
	(3, '', '{}', 'rouen--jeju', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.049619+01', '2026-12-01 03:29:50.049629+01', 'rouen jeju', '루앙 제주특별자치도', '', NULL, NULL, 'Paire recensée par la plaquette du groupe : Rouen et Jeju ; ni la nature ni l’année du lien ne sont indiquées.', 'Paire recensée par la plaquette du groupe : Rouen et Jeju ; ni la nature ni l’année du lien ne sont indiquées.', '한국 그룹(그룹페이꼬레) 소개 자료에 실린 협력관계(루앙 – 제주)로, 협력의 종류와 시작 연도는 나와 있지 않습니다.', '<p>Cette paire n’est connue que par le tableau de la plaquette du groupe-pays Corée, qui rattache ce recensement à la réunion de février 2016. Ni la nature du lien, ni son année, ni ses thèmes n’y figurent.</p>', '<p>Cette paire n’est connue que par le tableau de la plaquette du groupe-pays Corée, qui rattache ce recensement à la réunion de février 2016. Ni la nature du lien, ni son année, ni ses thèmes n’y figurent.</p>', '<p>이 협력관계는 한국 그룹 소개 자료의 현황표를 통해서만 확인됩니다. 소개 자료에 따르면 2016년 2월 회의를 계기로 파악된 것이며, 협력의 종류와 연도, 분야는 적혀 있지 않습니다.</p>', 'not-stated', 'Connu par le seul tableau de la plaquette. « Jeju » : province ou ville, non précisé.
소개 자료의 표를 통해서만 알려져 있습니다. ‘Jeju’가 도인지 시인지 적혀 있지 않습니다.', 'not-stated', 'not-stated', '', '', 'Rouen ⇄ Jeju', '루앙 ⇄ 제주특별자치도'),
	(4, '', '{}', 'evian--muju', '{}', 'public', NULL, 'fr', '2026-12-01 03:29:50.059123+01', '2026-12-01 03:29:50.059133+01', 'evian les sources muju', '에비앙레뱅 무주군', '', NULL, NULL, 'Relations d’amitié entre Évian-les-Bains et le comté de Muju, principalement culturelles ; en 2017, les deux collectivités comptaient relancer les échanges.', 'Relations d’amitié entre Évian-les-Bains et le comté de Muju, principalement culturelles ; en 2017, les deux collectivités comptaient relancer les échanges.', '에비앙레뱅과 무주군은 문화를 중심으로 우호관계를 이어 왔으며, 2017년에는 교류를 재개할 뜻을 밝혔습니다.', '<p>Les relations d’amitié entre Évian-les-Bains et Muju reposent surtout sur la culture&nbsp;: Évian a participé au festival des lucioles de Muju.</p><p>En juillet 2017, le compte rendu ne relève pas d’autre animation culturelle depuis ce festival et indique que les deux collectivités ont l’intention de relancer très prochainement leurs échanges. Aucun accord n’est mentionné.</p>', '<p>Les relations d’amitié entre Évian-les-Bains et Muju reposent surtout sur la culture&nbsp;: Évian a participé au festival des lucioles de Muju.</p><p>En juillet 2017, le compte rendu ne relève pas d’autre animation culturelle depuis ce festival et indique que les deux collectivités ont l’intention de relancer très prochainement leurs échanges. Aucun accord n’est mentionné.</p>', '<p>에비앙레뱅과 무주군의 우호관계는 주로 문화 교류에 바탕을 두고 있으며, 에비앙레뱅은 무주 반딧불축제에 참가했습니다.</p><p>2017년 7월 회의록에 따르면 그 뒤로는 다른 문화 행사가 없었으나, 두 지방자치단체는 조만간 교류를 재개할 계획입니다. 협정에 관한 언급은 없습니다.</p>', 'friendly', 'Muju est appelée « ville » dans le compte rendu de 2017 ; c’est un comté (gun).
2017년 회의록은 무주를 ‘ville(도시)’라고 하나 군입니다.', 'friendly', 'dormant', '2017-07-07', '', 'Évian-les-Sources ⇄ Muju', '에비앙레뱅 ⇄ 무주군');
INSERT INTO public.partnerships_partnership_sources (id, partnership_id, source_id) VALUES
	(1, 1, 1),
	(2, 1, 2),
	(3, 1, 3),
	(4, 1, 4),
	(5, 1, 5),
	(6, 2, 4),
	(7, 2, 5),
	(8, 3, 5),
	(9, 4, 2),
	(10, 4, 5);
INSERT INTO public.partnerships_party (id, role, side, "position", organisation_id, partnership_id) VALUES
	(1, 'signatory', 'fr', 1, 5, 1),
	(2, 'signatory', 'kr', 2, 14, 1),
	(3, 'signatory', 'fr', 1, 9, 2),
	(4, 'signatory', 'kr', 2, 11, 2),
	(5, 'signatory', 'fr', 1, 7, 3),
	(6, 'signatory', 'kr', 2, 12, 3),
	(7, 'signatory', 'fr', 1, 6, 4),
	(8, 'signatory', 'kr', 2, 15, 4);
INSERT INTO public.partnerships_person (id, family_name, given_name, native_name, family_name_first, spellings, visibility, email, telephone) VALUES
	(1, 'Santini', 'André', '앙드레 상티니', false, '{}', 'public', '', ''),
	(2, 'Lapassat-Sekangue', 'Anne-Valentine', '', false, '{}', 'public', '', ''),
	(3, 'Sivigny', 'Aude', '오드 시비니', false, '{}', 'public', '', ''),
	(4, 'Fort', 'Bertrand', '베르트랑 포르', false, '{}', 'public', '', ''),
	(5, 'Gallet', 'Bertrand', '베르트랑 갈레', false, '{}', 'public', '', ''),
	(6, 'Chiaverini', 'Bruno', '', false, '{}', 'public', '', ''),
	(7, 'Vialay', 'Camille', '카미유 비알레', false, '{}', 'public', '', ''),
	(8, 'Castelain', 'César', '세자르 카스틀랭', false, '{}', 'public', '', ''),
	(9, 'Tollet', 'Chloé', '클로에 톨레', false, '{}', 'public', '', ''),
	(10, 'Dabrowski', 'Christina', '', false, '{}', 'public', '', ''),
	(11, 'Guichard', 'Claire', '클레르 기샤르', false, '{}', 'public', '', ''),
	(12, 'Koukouï', 'Constance', '콩스탕스 쿠쿠이', false, '{}', 'public', '', ''),
	(13, 'Lee', 'Dongheyon', '', true, '{}', 'public', '', ''),
	(14, 'Pereira-Nunes', 'Elise', '', false, '{"Elise Pereira Nunes","Élise Pereira-Nunes"}', 'public', '', ''),
	(15, 'Macron', 'Emmanuel', '에마뉘엘 마크롱', false, '{}', 'public', '', ''),
	(16, 'Breuil-Salles', 'Emmanuelle', '에마뉘엘 브뢰유살', false, '{}', 'public', '', ''),
	(17, 'Cho', 'Eun Hee', '', true, '{}', 'public', '', ''),
	(18, 'Penone', 'Fabien', '파비앵 페논', false, '{"파비앙 페논"}', 'public', '', ''),
	(19, 'Moretti', 'Florence', '플로랑스 모레티', false, '{}', 'public', '', ''),
	(20, 'Riester', 'Franck', '', false, '{}', 'public', '', ''),
	(21, 'Sevrin', 'Geneviève', '', false, '{}', 'public', '', ''),
	(22, 'Arnould', 'Guillaume', '기욤 아르누', false, '{}', 'public', '', ''),
	(23, 'Crépeau', 'Hélène', '엘렌 크레포', false, '{"Hélène Crepeau"}', 'public', '', ''),
	(24, 'Hidalgo', '', '이달고', false, '{}', 'public', '', ''),
	(25, 'Kim', 'Hyoung Jin', '', true, '{"Hyoungh Jin KIM"}', 'public', '', ''),
	(26, 'Lee', 'Hyungseok', '', true, '{}', 'public', '', ''),
	(27, 'Shin', 'Hyunsook', '', true, '{}', 'public', '', ''),
	(28, 'Chevtchenko', 'Jacques', '', false, '{}', 'public', '', ''),
	(29, 'Redet', 'Jennifer', '', false, '{}', 'public', '', ''),
	(30, 'Song', 'Jeong Jae', '', true, '{}', 'public', '', ''),
	(31, 'Tebaldi', 'Jérôme', '제롬 테발디', false, '{"Jérôme Tébaldi","제롬 떼발디"}', 'public', '', ''),
	(32, 'Kim', 'Jinah', '', true, '{}', 'public', '', ''),
	(33, 'Kablan', 'Joachim', '', false, '{}', 'public', '', ''),
	(34, 'Deruffe', 'Julien', '쥘리앵 드뤼프', false, '{}', 'public', '', ''),
	(35, 'Dagboxie', 'Koffi', '', false, '{}', 'public', '', ''),
	(36, 'Aboka', 'Kossi Agbenyega', '', false, '{}', 'public', '', ''),
	(37, 'Kihlgren Grandi', 'Lorenzo', '', false, '{"Lorenzo Khilgren Grandi"}', 'public', '', ''),
	(38, 'Jouffret', 'Louis', '루이 주프레', false, '{}', 'public', '', ''),
	(39, 'Lee', 'Mankyu', '', true, '{}', 'public', '', ''),
	(40, 'Kim', 'Maria', '', true, '{}', 'public', '', ''),
	(41, 'Rouzaud-Zhang', 'Marie', '', false, '{}', 'public', '', ''),
	(42, 'Marteau', '', '마르토', false, '{}', 'public', '', ''),
	(43, 'Aubry', 'Martine', '마르틴 오브리', false, '{}', 'public', '', ''),
	(44, 'Thooris', 'Maxence', '', false, '{}', 'public', '', ''),
	(45, 'Choi', 'Migyu', '', true, '{}', 'public', '', ''),
	(46, 'Ji', 'Miran', '', true, '{}', 'public', '', ''),
	(47, 'Kang', 'Moowon', '', true, '{}', 'public', '', ''),
	(48, 'Millon', 'Morgane', '', false, '{}', 'public', '', ''),
	(49, 'Morin', '', '모랭', false, '{}', 'public', '', ''),
	(50, 'Nam', '', '', true, '{}', 'public', '', ''),
	(51, 'Col', 'Nathalie', '나탈리 콜', false, '{}', 'public', '', ''),
	(52, 'Wit', 'Nicolas', '', false, '{}', 'public', '', ''),
	(53, 'Park', '', '', true, '{}', 'public', '', ''),
	(54, 'May', 'Pauline', '', false, '{}', 'public', '', ''),
	(55, 'Lefort', 'Philippe', '필리프 르포르', false, '{"필립 르포르"}', 'public', '', ''),
	(56, 'Porté', 'Philippe', '필리프 포르테', false, '{}', 'public', '', ''),
	(57, 'Moreau', 'Pierre-Alexandre', '피에르알렉상드르 모로', false, '{}', 'public', '', ''),
	(58, 'Ries', 'Roland', '', false, '{}', 'public', '', ''),
	(59, 'Salles', 'Rudy', '뤼디 살', false, '{}', 'public', '', ''),
	(60, 'Jeong', 'Saerom', '', true, '{}', 'public', '', ''),
	(61, 'Park', 'Seongmin', '', true, '{}', 'public', '', ''),
	(62, 'Kim', 'Siyeon', '', true, '{}', 'public', '', ''),
	(63, 'Kim', 'Sooyeon', '', true, '{}', 'public', '', ''),
	(64, 'Park', 'Sophia', '', true, '{}', 'public', '', ''),
	(65, 'Nguyen', 'Thao', '', false, '{}', 'public', '', ''),
	(66, 'Pécresse', 'Valérie', '발레리 페크레스', false, '{}', 'public', '', ''),
	(67, 'Laloux', 'Victor', '빅토르 랄루', false, '{}', 'public', '', ''),
	(68, 'Baik', 'Yejin', '', true, '{}', 'public', '', ''),
	(69, 'Kim', 'Yongmin', '', true, '{}', 'public', '', ''),
	(70, 'Kwon', 'Young Soo', '', true, '{}', 'public', '', ''),
	(71, 'Morel', 'Anaïs', '', false, '{}', 'public', 'morel@mairie.example', ''),
	(72, 'Lefort', 'Bastien', '', false, '{}', 'members', 'lefort@mairie.example', ''),
	(73, 'Pruvost', 'Odile', '', false, '{}', 'hidden', 'pruvost@mairie.example', ''),
	(74, 'Roux', 'Maxime', '', false, '{}', 'public', '', '');
INSERT INTO public.partnerships_source (id, key, title, title_fr, title_ko, kind, dated_on, url) VALUES
	(1, 's16', 'Compte rendu, Paris, 15 février 2016', 'Compte rendu, Paris, 15 février 2016', '회의록(파리, 2016년 2월 15일)', 'minutes', '2016-02-15', ''),
	(2, 's17', 'Compte rendu, Tours, 7 juillet 2017', 'Compte rendu, Tours, 7 juillet 2017', '회의록(투르, 2017년 7월 7일)', 'minutes', '2017-07-07', ''),
	(3, 's20', 'Compte rendu, Paris, 21 septembre 2020', 'Compte rendu, Paris, 21 septembre 2020', '회의록(파리·화상, 2020년 9월 21일)', 'minutes', '2020-09-21', ''),
	(4, 's21', 'Compte rendu, visioconférence, 28 janvier 2021', 'Compte rendu, visioconférence, 28 janvier 2021', '회의록(화상회의, 2021년 1월 28일)', 'minutes', '2021-01-28', ''),
	(5, 'leaflet', 'Plaquette du groupe-pays (non datée, après le 5 juillet 2016)', 'Plaquette du groupe-pays (non datée, après le 5 juillet 2016)', '한국 그룹 소개 자료(날짜 미기재, 2016년 7월 5일 이후)', 'leaflet', '', ''),
	(6, 'knowledge', 'Connaissance générale, hors des documents du groupe (à confirmer)', 'Connaissance générale, hors des documents du groupe (à confirmer)', '한국 그룹 문서에 없는 일반 지식(확인 필요)', 'knowledge', '', '');
INSERT INTO public.partnerships_statement (id, subject, text, text_fr, text_ko, stage, as_of, as_of_end, is_retained, is_disputed, partnership_id) VALUES
	(1, 'status', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', '한국 그룹(그룹페이꼬레) 소개 자료의 기존 협력 현황표에 올라 있으나 협정의 종류와 날짜는 적혀 있지 않습니다(날짜 없는 문서, 2016년 7월 5일 이후).', '', '', '', false, false, 1),
	(2, 'start', 'Les échanges commencent en 2003, soit, d’après le compte rendu, « un peu plus de 10 ans » avant la réunion de 2017.', 'Les échanges commencent en 2003, soit, d’après le compte rendu, « un peu plus de 10 ans » avant la réunion de 2017.', '교류는 2003년에 시작되었습니다. 2017년 회의록은 이를 ‘10년이 조금 넘은’ 일로 적고 있습니다.', '', '2003', '', false, false, 1),
	(3, 'signature', 'La Ville a concrétisé son partenariat avec Guro en 2005.', 'La Ville a concrétisé son partenariat avec Guro en 2005.', '이시레물리노와 구로구의 협력관계가 2005년에 맺어졌습니다.', '', '2005', '', false, true, 1),
	(6, 'status', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', '한국 그룹(그룹페이꼬레) 소개 자료의 기존 협력 현황표에 올라 있으나 협정의 종류와 날짜는 적혀 있지 않습니다(날짜 없는 문서, 2016년 7월 5일 이후).', '', '', '', false, false, 3),
	(7, 'parties', 'La plaquette écrit « Jeju », sans dire s’il s’agit de la province ou de la ville.', 'La plaquette écrit « Jeju », sans dire s’il s’agit de la province ou de la ville.', '소개 자료에는 ‘Jeju’로만 적혀 있어 제주특별자치도와 제주시 가운데 어느 쪽인지 알 수 없습니다.', '', '', '', false, false, 3),
	(8, 'status', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', '한국 그룹(그룹페이꼬레) 소개 자료의 기존 협력 현황표에 올라 있으나 협정의 종류와 날짜는 적혀 있지 않습니다(날짜 없는 문서, 2016년 7월 5일 이후).', '', '', '', false, false, 4),
	(9, 'status', 'Relations d’amitié, principalement culturelles ; plus d’animation depuis le festival des lucioles ; intention de réactiver les échanges très prochainement.', 'Relations d’amitié, principalement culturelles ; plus d’animation depuis le festival des lucioles ; intention de réactiver les échanges très prochainement.', '문화 중심의 우호관계로, 반딧불축제 이후 다른 문화 행사는 없었으나 조만간 교류를 재개할 계획입니다.', 'dormant', '2017-07-07', '', false, false, 4),
	(4, 'status', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', '한국 그룹(그룹페이꼬레) 소개 자료의 기존 협력 현황표에 올라 있으나 협정의 종류와 날짜는 적혀 있지 않습니다(날짜 없는 문서, 2016년 7월 5일 이후).', '', '', '', false, false, 2),
	(5, 'status', 'La Ville dit avoir un protocole d’entente avec Daejeon, cosigné en 2005.', 'La Ville dit avoir un protocole d’entente avec Daejeon, cosigné en 2005.', '니스는 대전광역시와 2005년에 공동 서명한 양해각서(MOU)가 있다고 밝혔습니다.', 'signed', '2021-01-28', '', false, false, 2);
INSERT INTO public.partnerships_statement_sources (id, statement_id, source_id) VALUES
	(1, 1, 5),
	(2, 2, 2),
	(3, 3, 1),
	(4, 4, 5),
	(5, 5, 4),
	(6, 6, 5),
	(7, 7, 5),
	(8, 8, 5),
	(9, 9, 2);
INSERT INTO public.partnerships_theme (id, slug, name, name_fr, name_ko, "position", parent_id) VALUES
	(1, 'theme-culture', 'Culture, patrimoine et mémoire', 'Culture, patrimoine et mémoire', '문화·예술·역사', 100, NULL),
	(2, 'culture', 'Culture', 'Culture', '문화', 101, 1),
	(3, 'art', 'Création artistique', 'Création artistique', '예술 창작', 102, 1),
	(4, 'musique', 'Musique', 'Musique', '음악', 103, 1),
	(5, 'ceramique', 'Céramique', 'Céramique', '도자기', 104, 1),
	(6, 'industries-creatives', 'Industries créatives', 'Industries créatives', '창조산업', 105, 1),
	(7, 'patrimoine', 'Patrimoine et histoire', 'Patrimoine et histoire', '문화유산·역사', 106, 1),
	(8, 'memoire', 'Mémoire et paix', 'Mémoire et paix', '추모와 평화', 107, 1),
	(9, 'theme-jeunesse', 'Enfance, jeunesse et éducation', 'Enfance, jeunesse et éducation', '아동·청소년·교육', 200, NULL),
	(10, 'jeunesse', 'Jeunesse', 'Jeunesse', '청소년·청년', 201, 9),
	(11, 'education', 'Éducation', 'Éducation', '교육', 202, 9),
	(12, 'petite-enfance', 'Petite enfance', 'Petite enfance', '영유아 보육', 203, 9),
	(13, 'enfance', 'Ville favorable aux enfants', 'Ville favorable aux enfants', '아동친화도시', 204, 9),
	(14, 'formation-professionnelle', 'Formation professionnelle', 'Formation professionnelle', '직업교육·훈련', 205, 9),
	(15, 'emploi-jeunes', 'Avenir et emploi des jeunes', 'Avenir et emploi des jeunes', '청년의 미래와 일자리', 206, 9),
	(16, 'theme-recherche', 'Université, recherche et innovation', 'Université, recherche et innovation', '대학·연구·혁신', 300, NULL),
	(17, 'enseignement-superieur', 'Échanges universitaires', 'Échanges universitaires', '대학 교류', 301, 16),
	(18, 'recherche', 'Recherche et coopération scientifique', 'Recherche et coopération scientifique', '연구·과학 협력', 302, 16),
	(19, 'innovation', 'Innovation', 'Innovation', '혁신', 303, 16),
	(20, 'startups', 'Start-up et incubation', 'Start-up et incubation', '스타트업·창업 보육', 304, 16),
	(21, 'nouvelles-technologies', 'Nouvelles technologies', 'Nouvelles technologies', '신기술', 305, 16),
	(22, 'hautes-technologies', 'Hautes technologies', 'Hautes technologies', '첨단기술', 306, 16),
	(23, 'robotique', 'Robotique', 'Robotique', '로봇', 307, 16),
	(24, 'theme-numerique', 'Numérique et ville intelligente', 'Numérique et ville intelligente', '디지털·스마트시티', 400, NULL),
	(25, 'numerique', 'Numérique', 'Numérique', '디지털', 401, 24),
	(26, 'smart-city', 'Ville intelligente (smart city)', 'Ville intelligente (smart city)', '스마트시티', 402, 24),
	(27, 'e-administration', 'Administration numérique (e-administration)', 'Administration numérique (e-administration)', '전자정부', 403, 24),
	(28, 'theme-economie', 'Économie et entreprises', 'Économie et entreprises', '경제·기업', 500, NULL),
	(29, 'developpement-economique', 'Développement économique', 'Développement économique', '경제발전', 501, 28),
	(30, 'investissement', 'Accueil des investissements', 'Accueil des investissements', '투자 유치', 502, 28),
	(31, 'inter-entreprises', 'Relations interentreprises', 'Relations interentreprises', '기업 간 교류', 503, 28),
	(32, 'diplomatie-economique', 'Diplomatie économique', 'Diplomatie économique', '경제외교', 504, 28),
	(33, 'restructuration-industrielle', 'Restructuration industrielle', 'Restructuration industrielle', '산업구조 전환', 505, 28),
	(34, 'commerce-proximite', 'Commerce de proximité', 'Commerce de proximité', '소상공인·골목상권', 506, 28),
	(35, 'agriculture-peche', 'Agriculture et pêche', 'Agriculture et pêche', '농업·수산업', 507, 28),
	(36, 'theme-tourisme', 'Tourisme, gastronomie et attractivité', 'Tourisme, gastronomie et attractivité', '관광·미식·지역 매력', 600, NULL),
	(37, 'tourisme', 'Tourisme', 'Tourisme', '관광', 601, 36),
	(38, 'attractivite', 'Attractivité du territoire', 'Attractivité du territoire', '지역 매력도 제고', 602, 36),
	(39, 'gastronomie', 'Gastronomie', 'Gastronomie', '미식', 603, 36),
	(40, 'alimentation', 'Alimentation, bien manger', 'Alimentation, bien manger', '먹거리·식생활', 604, 36),
	(41, 'nautisme', 'Nautisme', 'Nautisme', '해양레저', 605, 36),
	(42, 'theme-ville', 'Aménagement, urbanisme et mobilités', 'Aménagement, urbanisme et mobilités', '도시·교통', 700, NULL),
	(43, 'urbanisme', 'Aménagement et développement urbain', 'Aménagement et développement urbain', '도시계획·도시개발', 701, 42),
	(44, 'developpement-urbain-durable', 'Développement urbain durable', 'Développement urbain durable', '지속가능한 도시개발', 702, 42),
	(45, 'ville-en-transition', 'Ville en transition', 'Ville en transition', '전환도시', 703, 42),
	(46, 'espaces-verts', 'Espaces verts et jardins', 'Espaces verts et jardins', '녹지·정원', 704, 42),
	(47, 'mobilite', 'Mobilités', 'Mobilités', '모빌리티', 705, 42),
	(48, 'mobilites-douces', 'Mobilités douces', 'Mobilités douces', '친환경 이동수단', 706, 42),
	(49, 'transports', 'Transports', 'Transports', '교통', 707, 42),
	(50, 'theme-environnement', 'Environnement, climat et énergie', 'Environnement, climat et énergie', '환경·기후·에너지', 800, NULL),
	(51, 'developpement-durable', 'Développement durable', 'Développement durable', '지속가능발전', 801, 50),
	(52, 'environnement', 'Environnement', 'Environnement', '환경', 802, 50),
	(53, 'climat', 'Climat', 'Climat', '기후변화 대응', 803, 50),
	(54, 'croissance-verte', 'Croissance verte', 'Croissance verte', '녹색성장', 804, 50),
	(55, 'energie', 'Énergie', 'Énergie', '에너지', 805, 50),
	(56, 'energies-renouvelables', 'Énergies renouvelables', 'Énergies renouvelables', '재생에너지', 806, 50),
	(57, 'eau', 'Eau', 'Eau', '물', 807, 50),
	(58, 'assainissement', 'Assainissement', 'Assainissement', '하수처리·위생', 808, 50),
	(59, 'recyclage', 'Recyclage et matériaux de construction alternatifs', 'Recyclage et matériaux de construction alternatifs', '재활용·대체 건축자재', 809, 50),
	(60, 'ecologie-urbaine', 'Écologie urbaine', 'Écologie urbaine', '도시생태', 810, 50),
	(61, 'theme-social', 'Santé, solidarités et égalité', 'Santé, solidarités et égalité', '보건·복지·평등', 900, NULL),
	(62, 'sante', 'Santé', 'Santé', '보건', 901, 61),
	(63, 'crise-sanitaire', 'Réponse à la crise sanitaire (Covid-19)', 'Réponse à la crise sanitaire (Covid-19)', '코로나19 대응', 902, 61),
	(64, 'action-sociale', 'Action sociale, soutien aux plus démunis', 'Action sociale, soutien aux plus démunis', '사회복지·취약계층 지원', 903, 61),
	(65, 'cohesion-sociale', 'Cohésion sociale', 'Cohésion sociale', '사회통합', 904, 61),
	(66, 'logement-social', 'Logement social', 'Logement social', '공공임대주택(사회주택)', 905, 61),
	(67, 'bien-etre', 'Bien-être des habitants', 'Bien-être des habitants', '주민 삶의 질', 906, 61),
	(68, 'genre', 'Genre, égalité femmes-hommes', 'Genre, égalité femmes-hommes', '성평등', 907, 61),
	(69, 'sport', 'Sport', 'Sport', '스포츠', 1000, NULL),
	(70, 'e-sport', 'E-sport', 'E-sport', 'e스포츠', 1001, 69),
	(71, 'theme-administration', 'Administration et décentralisation', 'Administration et décentralisation', '행정·지방분권', 1100, NULL),
	(72, 'institutionnel', 'Organisation institutionnelle', 'Organisation institutionnelle', '제도·행정 체계', 1101, 71),
	(73, 'bonnes-pratiques-administratives', 'Bonnes pratiques administratives', 'Bonnes pratiques administratives', '행정 우수사례', 1102, 71),
	(74, 'decentralisation', 'Décentralisation', 'Décentralisation', '지방분권', 1103, 71);
INSERT INTO public.partnerships_themelink (id, nature, as_of, partnership_id, theme_id) VALUES
	(1, 'stated', '2021', 1, 2),
	(2, 'stated', '2021', 1, 10),
	(3, 'stated', '2021', 1, 26),
	(4, 'stated', '2021', 1, 27),
	(5, 'stated', '2021', 1, 4),
	(6, 'stated', '2017', 1, 73),
	(7, 'stated', '2017', 1, 12),
	(8, 'wished', '2017', 1, 29),
	(9, 'stated', '2017', 4, 2);
INSERT INTO public.partnerships_themelink_sources (id, themelink_id, source_id) VALUES
	(1, 1, 1),
	(2, 1, 2),
	(3, 1, 4),
	(4, 2, 1),
	(5, 2, 2),
	(6, 2, 4),
	(7, 3, 1),
	(8, 3, 2),
	(9, 3, 4),
	(10, 4, 2),
	(11, 4, 4),
	(12, 5, 4),
	(13, 6, 2),
	(14, 7, 2),
	(15, 8, 2),
	(16, 9, 2);
INSERT INTO public.pghistory_context (id, created_at, updated_at, metadata) VALUES
	('4b0520ba-69f4-4fc3-a957-5a41a91c64b7', '2026-12-01 03:29:49.115668+01', '2026-12-01 03:29:49.115668+01', '{"label": "records"}'),
	('fe25630d-d541-40af-a9a5-10c1cb1600c5', '2026-12-01 03:29:52.276879+01', '2026-12-01 03:29:52.276879+01', '{"user": null}'),
	('18370faa-0490-4203-ba0d-5b4537fafdff', '2026-12-01 03:29:53.304783+01', '2026-12-01 03:29:53.304783+01', '{"user": null}'),
	('be625d67-d9b3-48bb-beda-8c58f2d3bb7b', '2026-12-01 03:29:53.84177+01', '2026-12-01 03:29:53.84177+01', '{"user": null}'),
	('add1e60f-7d8a-465b-bed0-c18a75428b2c', '2026-12-01 03:29:54.208862+01', '2026-12-01 03:29:54.208862+01', '{"user": null}'),
	('50a0c7bd-dba8-43d2-9af2-7e989c6161d3', '2026-12-01 03:29:54.66609+01', '2026-12-01 03:29:54.66609+01', '{"user": null}'),
	('8ae04dd2-ff1a-47bf-bc9b-2af10602f406', '2026-12-01 03:29:55.112256+01', '2026-12-01 03:29:55.112256+01', '{"user": null}'),
	('5c51d3c5-7bd7-43b6-8ded-20445d6ed64d', '2026-12-01 03:29:55.619174+01', '2026-12-01 03:29:55.619174+01', '{"user": 2}'),
	('37615748-2d3c-4956-bc7e-c239e3458329', '2026-12-01 03:29:55.894163+01', '2026-12-01 03:29:55.894163+01', '{"user": 2}'),
	('e35bc690-21a0-4529-ad21-d6e24978084a', '2026-12-01 03:29:56.028187+01', '2026-12-01 03:29:56.028187+01', '{"user": 2}'),
	('01c17dc8-1ee5-439e-9f7f-30a036afab82', '2026-12-01 03:29:56.1522+01', '2026-12-01 03:29:56.1522+01', '{"user": 2}'),
	('d4362b54-ba4e-490a-b857-945263ba1ea8', '2026-12-01 03:29:56.22324+01', '2026-12-01 03:29:56.22324+01', '{"user": 2}'),
	('3744cb0c-042b-4d0e-a47f-e705904851d7', '2026-12-01 03:29:56.349858+01', '2026-12-01 03:29:56.349858+01', '{"user": 2}'),
	('75ea3900-1914-4d28-8408-6976de88aac0', '2026-12-01 03:29:56.386407+01', '2026-12-01 03:29:56.386407+01', '{"user": 2}'),
	('6233ab9b-75be-4812-b491-40cf74837b2f', '2026-12-01 03:29:56.493438+01', '2026-12-01 03:29:56.493438+01', '{"user": 2}'),
	('f584cf4b-545d-40e1-a0c5-8e2215e8358e', '2026-12-01 03:29:56.654872+01', '2026-12-01 03:29:56.654872+01', '{"user": 2}'),
	('9fe43c76-bb98-4f7d-9639-9b51c675e0ed', '2026-12-01 03:29:56.763542+01', '2026-12-01 03:29:56.763542+01', '{"user": 2, "restored": 681}'),
	('a6b64673-f95f-4caa-8a67-5bac0fc84d18', '2026-12-01 03:29:56.909507+01', '2026-12-01 03:29:56.909507+01', '{"user": 2}'),
	('ce214030-d373-42ee-a172-ec2eff317190', '2026-12-01 03:29:57.070749+01', '2026-12-01 03:29:57.070749+01', '{"user": 2}'),
	('8df7bca8-5dfd-4768-86b3-792404550932', '2026-12-01 03:29:57.127117+01', '2026-12-01 03:29:57.127117+01', '{"user": 2}'),
	('9d9cfa30-abb0-4e51-a43a-a17add607988', '2026-12-01 03:29:57.147242+01', '2026-12-01 03:29:57.147242+01', '{"user": 2}'),
	('a0fa92bc-d79b-4586-b558-f3054f63bc3a', '2026-12-01 03:29:57.505407+01', '2026-12-01 03:29:57.505407+01', '{"user": 2}'),
	('e1c59463-ab63-4554-8ed5-91db2c2f5177', '2026-12-01 03:29:57.734928+01', '2026-12-01 03:29:57.734928+01', '{"user": 2}'),
	('4c724cdd-334e-46dc-8517-afa91a43a831', '2026-12-01 03:29:57.958266+01', '2026-12-01 03:29:57.958266+01', '{"user": 2}'),
	('0eeed390-6a95-4fd6-8bd3-d2c3fe21ad80', '2026-12-01 03:29:58.168739+01', '2026-12-01 03:29:58.168739+01', '{"user": 2}'),
	('4617b2ee-46f4-4fb3-a705-9870a28af452', '2026-12-01 03:29:58.369453+01', '2026-12-01 03:29:58.369453+01', '{"user": 2}'),
	('971e5993-bb86-44be-9858-2078c9502e0e', '2026-12-01 03:29:58.850228+01', '2026-12-01 03:29:58.850228+01', '{"user": 2}'),
	('3e760e65-0578-40b7-8b2f-b7e8ed787b59', '2026-12-01 03:29:59.070348+01', '2026-12-01 03:29:59.070348+01', '{"user": 2}'),
	('97e5c448-8bab-4f5e-ac5c-4a62428a01c8', '2026-12-01 03:29:59.278105+01', '2026-12-01 03:29:59.278105+01', '{"user": 2}'),
	('6892fe82-00b0-434e-9155-f367adb8fdc5', '2026-12-01 03:29:59.335083+01', '2026-12-01 03:29:59.335083+01', '{"user": 2}'),
	('89dae5d7-c938-4794-86c9-4c169d3dd466', '2026-12-01 03:29:59.419596+01', '2026-12-01 03:29:59.419596+01', '{"user": 2}'),
	('f236ac40-0652-4543-9a09-fbd7d6340dff', '2026-12-01 03:29:59.634462+01', '2026-12-01 03:29:59.634462+01', '{"user": 2}'),
	('41c076af-af0f-45b3-a64a-c17b228c7b8a', '2026-12-01 03:29:59.739783+01', '2026-12-01 03:29:59.739783+01', '{"user": 2}'),
	('b1fe2f8d-3c24-4a89-9a18-28e7a57612eb', '2026-12-01 03:29:59.805692+01', '2026-12-01 03:29:59.805692+01', '{"user": 2}'),
	('8d782303-f4b6-41e3-83e1-ffa9e0d90a31', '2026-12-01 03:29:59.868335+01', '2026-12-01 03:29:59.868335+01', '{"user": 2}'),
	('e6050f09-9f66-4916-8b8f-a4345f29469f', '2026-12-01 03:30:00.580345+01', '2026-12-01 03:30:00.580345+01', '{"user": 2}'),
	('e8f56cf1-db9d-4349-9c4b-0a073dc6bbd8', '2026-12-01 03:30:01.053865+01', '2026-12-01 03:30:01.053865+01', '{"user": 2}'),
	('2721b7bb-2241-4be2-a988-5fca2eae5ff0', '2026-12-01 03:30:01.892739+01', '2026-12-01 03:30:01.892739+01', '{"user": 2}'),
	('dbabfd97-7523-4676-a6cd-1e5859c2a5ee', '2026-12-01 03:30:02.068367+01', '2026-12-01 03:30:02.068367+01', '{"user": 2}'),
	('924d1e75-0842-44e4-a2c3-d691aeba9b37', '2026-12-01 03:30:02.711187+01', '2026-12-01 03:30:02.711187+01', '{"user": 2}'),
	('ceed9e50-d377-405e-ba04-af5e8b65bdda', '2026-12-01 03:30:03.258998+01', '2026-12-01 03:30:03.258998+01', '{"user": 2}'),
	('70fd69ef-ea5a-4814-bd28-614df56185ed', '2026-12-01 03:30:04.129033+01', '2026-12-01 03:30:04.129033+01', '{"user": 2}'),
	('591805b6-b2c8-4fbc-92c7-9d89a3e6ae59', '2026-12-01 03:30:04.438888+01', '2026-12-01 03:30:04.438888+01', '{"user": 2}'),
	('d6ef5f4e-59c7-4d5e-b638-541b55c561bf', '2026-12-01 03:30:04.784777+01', '2026-12-01 03:30:04.784777+01', '{"user": 2}'),
	('4d5e7d8a-5ade-49bb-851a-7c01267ba917', '2026-12-01 03:30:04.91336+01', '2026-12-01 03:30:04.91336+01', '{"user": 2}'),
	('29bfa98c-127a-425c-bbfc-ab3440472fb4', '2026-12-01 03:30:05.008462+01', '2026-12-01 03:30:05.008462+01', '{"user": 2}'),
	('81c9624e-ec15-4204-9425-03737a3f0692', '2026-12-01 03:30:05.360507+01', '2026-12-01 03:30:05.360507+01', '{"user": 2}'),
	('5bdd851f-119c-41df-9980-009b1724ddec', '2026-12-01 03:30:05.446095+01', '2026-12-01 03:30:05.446095+01', '{"user": 2}'),
	('55ac80a6-2c50-4416-86bc-7d16c89047d5', '2026-12-01 03:30:05.511081+01', '2026-12-01 03:30:05.511081+01', '{"user": 2}'),
	('9dd3cf41-4c29-4ab7-bd4c-7a6800c296d7', '2026-12-01 03:30:05.588699+01', '2026-12-01 03:30:05.588699+01', '{"user": 2}'),
	('1019e7f4-c537-4310-bfd2-a82d972fde5e', '2026-12-01 03:30:05.630159+01', '2026-12-01 03:30:05.630159+01', '{"user": 2}'),
	('ff6385a1-2ba6-42a6-82da-d92eaad8d1ad', '2026-12-01 03:30:05.669684+01', '2026-12-01 03:30:05.669684+01', '{"user": 2}'),
	('6ab7bbe2-697f-4abf-971c-b4fee9e44ad3', '2026-12-01 03:30:05.68307+01', '2026-12-01 03:30:05.68307+01', '{"user": 2}'),
	('f88c5c50-342e-422b-9caa-109dbcfcc9cc', '2026-12-01 03:30:05.80736+01', '2026-12-01 03:30:05.80736+01', '{"user": 3}'),
	('a109ed05-295c-4883-87a6-8f05c4ad7eb6', '2026-12-01 03:30:06.002935+01', '2026-12-01 03:30:06.002935+01', '{"user": 3}'),
	('6e2df2eb-ac70-4b78-90fd-4623bd3548c1', '2026-12-01 03:30:06.318459+01', '2026-12-01 03:30:06.318459+01', '{"user": 3}'),
	('45ccabab-c36b-40a6-b728-341dd3df19ef', '2026-12-01 03:30:06.604771+01', '2026-12-01 03:30:06.604771+01', '{"user": 3}'),
	('b2db7f08-25fa-4de3-a9d5-9c4855f00cd5', '2026-12-01 03:30:06.785056+01', '2026-12-01 03:30:06.785056+01', '{"user": 3}'),
	('d2f8c6ed-122c-4fd1-8496-de0687dde55c', '2026-12-01 03:30:06.843455+01', '2026-12-01 03:30:06.843455+01', '{"user": 3}'),
	('881f4b9c-751e-4a06-bd55-756403f9fe74', '2026-12-01 03:30:06.887744+01', '2026-12-01 03:30:06.887744+01', '{"user": 3}'),
	('ac9df5d0-8514-4d2a-a92f-271b30d02298', '2026-12-01 03:30:06.939399+01', '2026-12-01 03:30:06.939399+01', '{"user": 3}'),
	('dd76e263-9a54-457e-a307-90a4b335b089', '2026-12-01 03:30:06.992671+01', '2026-12-01 03:30:06.992671+01', '{"user": 4}'),
	('c2c1320d-7032-4071-9e3c-9f2f11b58deb', '2026-12-01 03:30:07.03956+01', '2026-12-01 03:30:07.03956+01', '{"user": 4}'),
	('6c214440-afb8-44a9-8e88-d9db5f6f9463', '2026-12-01 03:30:07.067524+01', '2026-12-01 03:30:07.067524+01', '{"user": 2}'),
	('89452bdc-1be8-4611-b040-844ae118c912', '2026-12-01 03:30:07.231045+01', '2026-12-01 03:30:07.231045+01', '{"user": 4}'),
	('9fa0968d-45c0-40cc-8943-3d713ead2f86', '2026-12-01 03:30:07.267834+01', '2026-12-01 03:30:07.267834+01', '{"user": 2}'),
	('68fd49f1-7cc2-4034-8b61-7a129d42fb89', '2026-12-01 03:30:07.415076+01', '2026-12-01 03:30:07.415076+01', '{"user": 4}'),
	('99a47e57-c1d4-4197-a250-01ff9fc6e0c8', '2026-12-01 03:30:07.450723+01', '2026-12-01 03:30:07.450723+01', '{"user": 2}'),
	('34a43bc1-b60a-4b3a-a2a8-2e4a2ad9d012', '2026-12-01 03:30:07.748731+01', '2026-12-01 03:30:07.748731+01', '{"user": 4}'),
	('96e3f525-4a11-45f3-a11b-8519c0c324bd', '2026-12-01 03:30:07.807266+01', '2026-12-01 03:30:07.807266+01', '{"user": 4}'),
	('d496b7e8-a85d-457d-a4f3-ac6aaca7a1a6', '2026-12-01 03:30:07.828769+01', '2026-12-01 03:30:07.828769+01', '{"user": 4}'),
	('c9f5dc02-1e55-408a-a7c5-7ccc97285ec2', '2026-12-01 03:30:07.991127+01', '2026-12-01 03:30:07.991127+01', '{"user": 5}'),
	('2a0f2804-2bdb-4124-a836-7a7398feef8e', '2026-12-01 03:30:08.025524+01', '2026-12-01 03:30:08.025524+01', '{"user": 3}'),
	('756e9294-f29d-47e1-becf-c009c5b528fd', '2026-12-01 03:30:08.210532+01', '2026-12-01 03:30:08.210532+01', '{"user": 5}'),
	('6ce772d0-25ae-4ebc-8682-52855cda0a9f', '2026-12-01 03:30:08.264158+01', '2026-12-01 03:30:08.264158+01', '{"user": 5}'),
	('663ec920-3fc0-4a46-8c68-f1f05d9bcf5a', '2026-12-01 03:30:08.294929+01', '2026-12-01 03:30:08.294929+01', '{"user": 5}'),
	('4b0905a7-1f1b-4131-88de-5045090c3744', '2026-12-01 03:30:08.366353+01', '2026-12-01 03:30:08.366353+01', '{"user": 1}');
INSERT INTO public.proposals_proposal (id, kind, "values", before, message, state, reply, version, changed_at, sent_at, decided_at, author_id, decider_id, event_id, organisation_id) VALUES
	(1, 'profile', '{"website": "ville.nice.example", "profile_fr": "<p>En janvier 2021, la Ville faisait état d’une volonté commune avec Séoul d’échanger sur la ville intelligente et les mobilités douces. Pendant la crise sanitaire, elle a partagé, notamment par l’intermédiaire de l’Association des gouverneurs de Corée (GAOK), des bonnes pratiques sur les outils mis en place.</p>", "profile_ko": "<p>2021년 1월 회의에서 니스시는 스마트시티와 친환경 이동수단에 관해 서울특별시와 교류하려는 의지를 함께하고 있다고 밝혔습니다. 코로나19 위기 때에는 대한민국시도지사협의회(GAOK) 등을 통해 대응 방안에 관한 우수사례를 나누었습니다.</p>", "summary_fr": "Ville de la Baie des Anges, à relire.", "summary_ko": "2005년 대전광역시와 양해각서(MOU)를 체결한 프로방스알프코트다쥐르 레지옹의 도시로, 스마트시티와 친환경 이동수단에 관심이 있습니다."}', '{"website": "", "profile_fr": "<p>En janvier 2021, la Ville faisait état d’une volonté commune avec Séoul d’échanger sur la ville intelligente et les mobilités douces. Pendant la crise sanitaire, elle a partagé, notamment par l’intermédiaire de l’Association des gouverneurs de Corée (GAOK), des bonnes pratiques sur les outils mis en place.</p>", "profile_ko": "<p>2021년 1월 회의에서 니스시는 스마트시티와 친환경 이동수단에 관해 서울특별시와 교류하려는 의지를 함께하고 있다고 밝혔습니다. 코로나19 위기 때에는 대한민국시도지사협의회(GAOK) 등을 통해 대응 방안에 관한 우수사례를 나누었습니다.</p>", "summary_fr": "Ville de Provence-Alpes-Côte d’Azur liée à Daejeon par un protocole d’entente (MoU) de 2005, intéressée par la ville intelligente et les mobilités douces.", "summary_ko": "2005년 대전광역시와 양해각서(MOU)를 체결한 프로방스알프코트다쥐르 레지옹의 도시로, 스마트시티와 친환경 이동수단에 관심이 있습니다."}', '', 'draft', '', 1, '2026-12-01 03:30:06.992148+01', NULL, NULL, 4, NULL, NULL, 9),
	(2, 'contact', '{"agreed": "on", "charge": "officer", "readers": "public", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Roux", "function_fr": "", "function_ko": "", "native_name": ""}', '{"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}', 'Il a pris ses fonctions en novembre.', 'published', '', 2, '2026-12-01 03:30:07.077813+01', '2026-12-01 03:30:07.043658+01', '2026-12-01 03:30:07.071302+01', 4, 2, NULL, 9),
	(3, 'event', '{"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Carnaval des jumelages", "title_ko": "", "starts_at": "", "starts_on": "2027-02-20", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}', '{"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}', '', 'declined', 'Cette date est déjà prise : proposez-en une autre.', 2, '2026-12-01 03:30:07.268621+01', '2026-12-01 03:30:07.234851+01', '2026-12-01 03:30:07.268541+01', 4, 2, NULL, 9),
	(4, 'event', '{"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "2027-06-11", "place_fr": "", "place_ko": "", "timezone": "Europe/Paris", "title_fr": "Semaine de la mer", "title_ko": "", "starts_at": "", "starts_on": "2027-06-07", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}', '{"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}', '', 'published', '', 2, '2026-12-01 03:30:07.482256+01', '2026-12-01 03:30:07.417601+01', '2026-12-01 03:30:07.454809+01', 4, 2, 27, 9),
	(5, 'event', '{"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "Rencontre des offices de tourisme", "title_ko": "", "starts_at": "", "starts_on": "2027-10-12", "summary_fr": "", "summary_ko": "", "description_fr": "<p>Une demi-journée, suivie d’une visite.</p>", "description_ko": "", "interpretation": "not-stated"}', '{"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Europe/Paris", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}', 'Avec Daejeon.', 'sent', '', 1, '2026-12-01 03:30:07.75221+01', '2026-12-01 03:30:07.752114+01', NULL, 4, NULL, NULL, 9),
	(9, 'contact', '{"charge": "officer", "readers": "members", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "Yun", "function_fr": "", "function_ko": "", "native_name": "윤하늘"}', '{"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}', '', 'draft', '', 1, '2026-12-01 03:30:08.262355+01', NULL, NULL, 5, NULL, NULL, 15),
	(6, 'contact', '{"agreed": "on", "charge": "officer", "readers": "public", "replaces": "", "valid_to": "", "given_name": "Maxime", "valid_from": "", "family_name": "Vidal", "function_fr": "", "function_ko": "", "native_name": ""}', '{"agreed": "", "charge": "officer", "readers": "", "replaces": "", "valid_to": "", "given_name": "", "valid_from": "", "family_name": "", "function_fr": "", "function_ko": "", "native_name": ""}', '', 'draft', '', 2, '2026-12-01 03:30:07.830804+01', '2026-12-01 03:30:07.809643+01', NULL, 4, NULL, NULL, 9),
	(7, 'event', '{"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회", "starts_at": "", "starts_on": "2027-04-15", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}', '{"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}', '', 'published', '', 2, '2026-12-01 03:30:08.052724+01', '2026-12-01 03:30:07.993582+01', '2026-12-01 03:30:08.030777+01', 5, 3, 28, 15),
	(8, 'event', '{"url": "", "form": "not-stated", "kind": "other", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "28", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "무주 봄 음악회(변경)", "starts_at": "", "starts_on": "2027-04-22", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "interpretation": "not-stated"}', '{"url": "", "form": "not-stated", "kind": "other", "themes": "", "address": "", "ends_at": "", "ends_on": "", "place_fr": "", "place_ko": "", "replaces": "", "timezone": "Asia/Seoul", "title_fr": "", "title_ko": "", "starts_at": "", "starts_on": "", "summary_fr": "", "summary_ko": "", "description_fr": "", "description_ko": "", "held_in_french": "", "held_in_korean": "", "interpretation": "not-stated"}', '', 'sent', '', 1, '2026-12-01 03:30:08.214414+01', '2026-12-01 03:30:08.214329+01', NULL, 5, NULL, NULL, 15),
	(10, 'profile', '{"website": "", "profile_fr": "<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>", "profile_ko": "<p>무주에서는 무주 반딧불축제가 열리며, 에비앙레뱅도 이 축제에 참가한 바 있습니다. 2017년 회의록에 따르면 그 뒤로 다른 문화 행사는 없었으나, 두 지방자치단체는 가까운 시일 안에 교류를 다시 시작할 뜻을 밝혔습니다.</p>", "summary_fr": "Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.", "summary_ko": "음악이 흐르는 무주군입니다."}', '{"website": "", "profile_fr": "<p>Muju organise un festival des lucioles, auquel Évian a participé. Selon le compte rendu de 2017, il n’y avait pas eu d’autre animation culturelle depuis, mais les deux collectivités avaient l’intention de relancer très prochainement leurs échanges.</p>", "profile_ko": "<p>무주에서는 무주 반딧불축제가 열리며, 에비앙레뱅도 이 축제에 참가한 바 있습니다. 2017년 회의록에 따르면 그 뒤로 다른 문화 행사는 없었으나, 두 지방자치단체는 가까운 시일 안에 교류를 다시 시작할 뜻을 밝혔습니다.</p>", "summary_fr": "Comté lié à Évian-les-Bains par des relations d’amitié, surtout culturelles, que les deux parties entendaient réactiver en 2017.", "summary_ko": "에비앙레뱅과 문화를 중심으로 우호관계를 이어 온 군으로, 2017년에 양측은 교류를 재개할 뜻을 밝혔습니다."}', '', 'sent', '', 1, '2026-12-01 03:30:08.297063+01', '2026-12-01 03:30:08.296992+01', NULL, 5, NULL, NULL, 15);
INSERT INTO public.translations_term (id, french, korean, other_forms, note) VALUES
	(1, 'collectivité territoriale', '지방자치단체', '{"collectivités territoriales",collectivité,지자체}', '광역자치단체 et 기초자치단체 pour les deux niveaux. 두 단계를 구분할 때에는 광역자치단체, 기초자치단체.'),
	(2, 'partenariat', '협력관계', '{partenariats}', ''),
	(3, 'accord', '협정', '{accords}', ''),
	(4, 'jumelage', '자매결연', '{jumelages,jumelée,jumelées}', 'En Corée, il faut l’approbation du conseil. 한국에서는 지방의회의 의결이 필요합니다.'),
	(5, 'relations d’amitié', '우호교류', '{amitié,우호협력}', ''),
	(6, 'protocole d’entente', '양해각서(MOU)', '{양해각서,MoU}', ''),
	(7, 'lettre d’intention', '의향서', '{}', ''),
	(8, 'coopération décentralisée', '지방자치단체 국제교류', '{지방외교,"actions décentralisées"}', 'Ne se traduit pas mot à mot. 직역하지 않습니다.'),
	(9, 'échange', '교류 활동', '{échanges}', ''),
	(10, 'annonce', '공고', '{annonces}', ''),
	(11, 'agenda', '일정', '{}', 'L’agenda est le calendrier ; l’ordre du jour se dit 안건.'),
	(12, 'réunion', '회의', '{réunions}', ''),
	(13, 'point de l’ordre du jour', '안건', '{"ordre du jour"}', ''),
	(14, 'compte rendu', '회의록', '{"comptes rendus"}', ''),
	(15, 'participation', '참석', '{participants}', ''),
	(16, 'décision', '결정사항', '{décisions}', ''),
	(17, 'suite à donner', '후속 조치', '{"suites à donner"}', ''),
	(18, 'séminaire', '세미나', '{séminaires}', ''),
	(19, 'bonne pratique', '우수사례', '{"bonnes pratiques"}', ''),
	(20, 'actualité', '소식', '{actualités}', ''),
	(21, 'lettre d’information', '뉴스레터', '{newsletter}', ''),
	(22, 'Cités Unies France (CUF)', '프랑스자매도시연합(CUF)', '{"Cités Unies France",CUF}', ''),
	(24, 'groupe-pays Corée', '그룹페이꼬레', '{groupe-pays,그룹뻬이꼬레,"그룹 빼이코레"}', ''),
	(25, 'groupe France', '프랑스와 그룹', '{"groupe France de Corée"}', ''),
	(26, 'maire adjoint', '부시장', '{"maires adjoints","adjoint au maire"}', 'Élu en France, nommé en Corée. 프랑스에서는 선출직, 한국에서는 임명직입니다.'),
	(23, 'Association des gouverneurs de Corée (GAOK)', '대한민국시도지사협의회(GAOK)', '{GAOK,전국시도지사협의회}', 'À employer dans tous les comptes rendus.'),
	(27, 'mission d’automne', '가을 방문단', '{"mission d''automne"}', '');
INSERT INTO public.translations_text (id, model, object_id, field, owner_model, owner_id, source, source_text, source_changed_at, seen_source, changed_at, state, checked_at, checked_by_id) VALUES
	(1, 'partnerships.source', 1, 'title', 'partnerships.source', 1, 'fr', 'Compte rendu, Paris, 15 février 2016', '2026-12-01 03:29:49.117548+01', 'Compte rendu, Paris, 15 février 2016', '2026-12-01 03:29:49.117548+01', 'to-check', NULL, NULL),
	(7, 'partnerships.theme', 1, 'name', 'partnerships.theme', 1, 'fr', 'Culture, patrimoine et mémoire', '2026-12-01 03:29:49.150222+01', 'Culture, patrimoine et mémoire', '2026-12-01 03:29:49.150222+01', 'to-check', NULL, NULL),
	(382, 'meetings.agendaitem', 9, 'title', 'meetings.event', 24, 'ko', '내년 사업', '2026-12-01 03:30:06.36663+01', '', '2026-12-01 03:30:06.36663+01', 'missing', NULL, NULL),
	(81, 'partnerships.organisation', 1, 'name', 'partnerships.organisation', 1, 'fr', 'Provence-Alpes-Côte d’Azur', '2026-12-01 03:29:49.363008+01', 'Provence-Alpes-Côte d’Azur', '2026-12-01 03:29:49.363008+01', 'to-check', NULL, NULL),
	(82, 'partnerships.organisation', 1, 'official_name', 'partnerships.organisation', 1, 'fr', 'Région Provence-Alpes-Côte d’Azur', '2026-12-01 03:29:49.363114+01', 'Région Provence-Alpes-Côte d’Azur', '2026-12-01 03:29:49.363114+01', 'to-check', NULL, NULL),
	(85, 'partnerships.organisation', 2, 'summary', 'partnerships.organisation', 2, 'fr', 'Région de montagne, d’industrie et de recherche, liée depuis 2018 par une lettre d’intention à la zone franche économique Daegu-Gyeongbuk.', '2026-12-01 03:29:49.369706+01', 'Région de montagne, d’industrie et de recherche, liée depuis 2018 par une lettre d’intention à la zone franche économique Daegu-Gyeongbuk.', '2026-12-01 03:29:49.369706+01', 'to-check', NULL, NULL),
	(86, 'partnerships.organisation', 2, 'profile', 'partnerships.organisation', 2, 'fr', '<p>En 2017, la Région fondait son action internationale sur deux appuis&nbsp;: renforcer l’attractivité du territoire et aider les entreprises à s’internationaliser. De nouvelles initiatives avec la Corée comptaient parmi ses priorités de l’année, surtout pour l’économie et l’innovation.</p><ul><li><strong>Recherche</strong> (2017)&nbsp;: nombreux laboratoires, dont certains de dimension internationale.</li><li><strong>Entreprises</strong> (2020)&nbsp;: l’agence Auvergne-Rhône-Alpes Entreprises a mené une mission d’affaires virtuelle, en lien avec Business France.</li><li><strong>Projet</strong> (2021)&nbsp;: la Région réfléchit à un partenariat avec une région comparable à la sienne.</li></ul>', '2026-12-01 03:29:49.369743+01', '<p>En 2017, la Région fondait son action internationale sur deux appuis&nbsp;: renforcer l’attractivité du territoire et aider les entreprises à s’internationaliser. De nouvelles initiatives avec la Corée comptaient parmi ses priorités de l’année, surtout pour l’économie et l’innovation.</p><ul><li><strong>Recherche</strong> (2017)&nbsp;: nombreux laboratoires, dont certains de dimension internationale.</li><li><strong>Entreprises</strong> (2020)&nbsp;: l’agence Auvergne-Rhône-Alpes Entreprises a mené une mission d’affaires virtuelle, en lien avec Business France.</li><li><strong>Projet</strong> (2021)&nbsp;: la Région réfléchit à un partenariat avec une région comparable à la sienne.</li></ul>', '2026-12-01 03:29:49.369743+01', 'to-check', NULL, NULL),
	(87, 'partnerships.figure', 1, 'label', 'partnerships.organisation', 2, 'fr', 'Rang des régions françaises par la superficie', '2026-12-01 03:29:49.377354+01', 'Rang des régions françaises par la superficie', '2026-12-01 03:29:49.377354+01', 'to-check', NULL, NULL),
	(88, 'partnerships.figure', 1, 'value', 'partnerships.organisation', 2, 'fr', '2e', '2026-12-01 03:29:49.377434+01', '2e', '2026-12-01 03:29:49.377434+01', 'to-check', NULL, NULL),
	(105, 'partnerships.figure', 7, 'note', 'partnerships.organisation', 3, 'fr', 'Ni le périmètre (France, Île-de-France ou Paris) ni l’année ne sont précisés.', '2026-12-01 03:29:49.439837+01', 'Ni le périmètre (France, Île-de-France ou Paris) ni l’année ne sont précisés.', '2026-12-01 03:29:49.439837+01', 'to-check', NULL, NULL),
	(116, 'partnerships.organisation', 6, 'summary', 'partnerships.organisation', 6, 'fr', 'Ville d’Auvergne-Rhône-Alpes, liée à Muju par des relations d’amitié surtout culturelles.', '2026-12-01 03:29:49.616309+01', 'Ville d’Auvergne-Rhône-Alpes, liée à Muju par des relations d’amitié surtout culturelles.', '2026-12-01 03:29:49.616309+01', 'to-check', NULL, NULL),
	(117, 'partnerships.organisation', 6, 'profile', 'partnerships.organisation', 6, 'fr', '<p>Le compte rendu de 2017 rapporte que la Ville a pris part au festival des lucioles de Muju. Il n’y avait pas eu d’autre rencontre culturelle depuis, mais les deux collectivités voulaient relancer rapidement leurs échanges.</p>', '2026-12-01 03:29:49.616329+01', '<p>Le compte rendu de 2017 rapporte que la Ville a pris part au festival des lucioles de Muju. Il n’y avait pas eu d’autre rencontre culturelle depuis, mais les deux collectivités voulaient relancer rapidement leurs échanges.</p>', '2026-12-01 03:29:49.61633+01', 'to-check', NULL, NULL),
	(142, 'partnerships.formername', 1, 'note', 'partnerships.organisation', 13, 'fr', 'Province ordinaire jusqu’au 18 janvier 2024, province spéciale autonome depuis.', '2026-12-01 03:29:49.725417+01', 'Province ordinaire jusqu’au 18 janvier 2024, province spéciale autonome depuis.', '2026-12-01 03:29:49.725417+01', 'to-check', NULL, NULL),
	(115, 'partnerships.organisation', 6, 'official_name', 'partnerships.organisation', 6, 'fr', 'Commune d’Évian-les-Sources', '2026-12-01 03:30:04.168541+01', 'Ville d’Évian-les-Bains', '2026-12-01 03:29:49.616288+01', 'stale', NULL, NULL),
	(136, 'partnerships.organisation', 12, 'name', 'partnerships.organisation', 12, 'fr', 'Jeju', '2026-12-01 03:29:49.714624+01', 'Jeju', '2026-12-01 03:29:49.714624+01', 'to-check', NULL, NULL),
	(137, 'partnerships.organisation', 12, 'official_name', 'partnerships.organisation', 12, 'fr', 'Province spéciale autonome de Jeju', '2026-12-01 03:29:49.714653+01', 'Province spéciale autonome de Jeju', '2026-12-01 03:29:49.714653+01', 'to-check', NULL, NULL),
	(141, 'partnerships.formername', 1, 'name', 'partnerships.organisation', 13, 'fr', 'Jeollabuk-do (Jeolla du Nord)', '2026-12-01 03:29:49.725268+01', 'Jeollabuk-do (Jeolla du Nord)', '2026-12-01 03:29:49.725268+01', 'to-check', NULL, NULL),
	(165, 'partnerships.organisationlink', 1, 'label', 'partnerships.organisation', 17, 'fr', 'Lettre d’information n° 2 : la ville intelligente (en français)', '2026-12-01 03:29:49.908873+01', 'Lettre d’information n° 2 : la ville intelligente (en français)', '2026-12-01 03:29:49.908874+01', 'to-check', NULL, NULL),
	(166, 'partnerships.partnership', 1, 'summary', 'partnerships.partnership', 1, 'fr', 'Jumelage entre Issy-les-Moulineaux et Guro, district de Séoul : échanges de jeunes, culture et musique, administration numérique et ville intelligente.', '2026-12-01 03:29:49.915505+01', 'Jumelage entre Issy-les-Moulineaux et Guro, district de Séoul : échanges de jeunes, culture et musique, administration numérique et ville intelligente.', '2026-12-01 03:29:49.915505+01', 'to-check', NULL, NULL),
	(167, 'partnerships.partnership', 1, 'description', 'partnerships.partnership', 1, 'fr', '<p>Selon le compte rendu de 2017, les échanges commencent en 2003 et le jumelage est signé deux ans plus tard. Depuis, Issy-les-Moulineaux organise une semaine culturelle coréenne tous les deux ans et un programme annuel permet à des jeunes des deux pays de découvrir la culture de l’autre.</p><p>Les deux collectivités partagent aussi leurs pratiques administratives&nbsp;: administration numérique, ville intelligente, petite enfance. En 2017, elles espéraient y ajouter un volet économique.</p><p>En janvier 2021, la Ville présente comme axes principaux la jeunesse, la culture – en particulier la musique –, l’administration numérique et la ville intelligente. Elle attribue la force des liens à l’engagement de son maire, qui a présidé le groupe d’amitié France-Corée à l’Assemblée nationale.</p>', '2026-12-01 03:29:49.915596+01', '<p>Selon le compte rendu de 2017, les échanges commencent en 2003 et le jumelage est signé deux ans plus tard. Depuis, Issy-les-Moulineaux organise une semaine culturelle coréenne tous les deux ans et un programme annuel permet à des jeunes des deux pays de découvrir la culture de l’autre.</p><p>Les deux collectivités partagent aussi leurs pratiques administratives&nbsp;: administration numérique, ville intelligente, petite enfance. En 2017, elles espéraient y ajouter un volet économique.</p><p>En janvier 2021, la Ville présente comme axes principaux la jeunesse, la culture – en particulier la musique –, l’administration numérique et la ville intelligente. Elle attribue la force des liens à l’engagement de son maire, qui a présidé le groupe d’amitié France-Corée à l’Assemblée nationale.</p>', '2026-12-01 03:29:49.915596+01', 'to-check', NULL, NULL),
	(168, 'partnerships.agreement', 1, 'note', 'partnerships.partnership', 1, 'fr', 'Année retenue : celle du compte rendu de 2017. Celui de 2021 donne 2005-2006.', '2026-12-01 03:29:49.92715+01', 'Année retenue : celle du compte rendu de 2017. Celui de 2021 donne 2005-2006.', '2026-12-01 03:29:49.92715+01', 'to-check', NULL, NULL),
	(169, 'partnerships.exchange', 1, 'title', 'partnerships.partnership', 1, 'fr', 'Semaine culturelle coréenne à Issy-les-Moulineaux', '2026-12-01 03:29:49.935274+01', 'Semaine culturelle coréenne à Issy-les-Moulineaux', '2026-12-01 03:29:49.935274+01', 'to-check', NULL, NULL),
	(171, 'partnerships.exchange', 2, 'description', 'partnerships.partnership', 1, 'fr', '<p>Échange annuel entre jeunes des deux collectivités&nbsp;; la Ville d’Issy-les-Moulineaux annonce en janvier 2021 qu’il se poursuivra.</p>', '2026-12-01 03:29:49.942225+01', '<p>Échange annuel entre jeunes des deux collectivités&nbsp;; la Ville d’Issy-les-Moulineaux annonce en janvier 2021 qu’il se poursuivra.</p>', '2026-12-01 03:29:49.942225+01', 'to-check', NULL, NULL),
	(180, 'partnerships.statement', 1, 'text', 'partnerships.partnership', 1, 'fr', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', '2026-12-01 03:29:49.971408+01', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', '2026-12-01 03:29:49.971408+01', 'to-check', NULL, NULL),
	(184, 'partnerships.partnership', 2, 'description', 'partnerships.partnership', 2, 'fr', '<p>En janvier 2021, la Ville de Nice indique qu’elle a un protocole d’entente (MoU) avec Daejeon, cosigné en 2005. Les documents n’en donnent pas les thèmes et ne décrivent pas d’action menée dans ce cadre.</p>', '2026-12-01 03:29:50.03002+01', '<p>En janvier 2021, la Ville de Nice indique qu’elle a un protocole d’entente (MoU) avec Daejeon, cosigné en 2005. Les documents n’en donnent pas les thèmes et ne décrivent pas d’action menée dans ce cadre.</p>', '2026-12-01 03:29:50.03002+01', 'to-check', NULL, NULL),
	(185, 'partnerships.statement', 4, 'text', 'partnerships.partnership', 2, 'fr', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', '2026-12-01 03:29:50.045235+01', 'Figure dans le tableau des démarches existantes de la plaquette du groupe-pays Corée, sans nature d’accord ni date (document non daté, postérieur au 5 juillet 2016).', '2026-12-01 03:29:50.045235+01', 'to-check', NULL, NULL),
	(186, 'partnerships.statement', 5, 'text', 'partnerships.partnership', 2, 'fr', 'La Ville dit avoir un protocole d’entente avec Daejeon, cosigné en 2005.', '2026-12-01 03:29:50.047767+01', 'La Ville dit avoir un protocole d’entente avec Daejeon, cosigné en 2005.', '2026-12-01 03:29:50.047767+01', 'to-check', NULL, NULL),
	(199, 'partnerships.notice', 1, 'text', 'partnerships.organisation', 2, 'fr', 'Veut lancer de nouvelles initiatives avec la Corée du Sud en 2017, en particulier pour le développement économique et l’innovation.', '2026-12-01 03:29:50.077563+01', 'Veut lancer de nouvelles initiatives avec la Corée du Sud en 2017, en particulier pour le développement économique et l’innovation.', '2026-12-01 03:29:50.077563+01', 'to-check', NULL, NULL),
	(200, 'partnerships.notice', 1, 'outcome', 'partnerships.organisation', 2, 'fr', 'La Région a signé en 2018 une lettre d’intention avec la zone franche économique Daegu-Gyeongbuk.', '2026-12-01 03:29:50.077687+01', 'La Région a signé en 2018 une lettre d’intention avec la zone franche économique Daegu-Gyeongbuk.', '2026-12-01 03:29:50.077687+01', 'to-check', NULL, NULL),
	(203, 'meetings.event', 1, 'title', 'meetings.event', 1, 'fr', 'Réunion du groupe-pays Corée', '2026-12-01 03:29:50.096051+01', 'Réunion du groupe-pays Corée', '2026-12-01 03:29:50.096051+01', 'to-check', NULL, NULL),
	(204, 'meetings.event', 1, 'summary', 'meetings.event', 1, 'fr', 'Claire Guichard, nouvelle présidente, se présente au groupe ; tour d’horizon des partenariats franco-coréens et feuille de route 2021, avec trois séminaires thématiques.', '2026-12-01 03:29:50.096132+01', 'Claire Guichard, nouvelle présidente, se présente au groupe ; tour d’horizon des partenariats franco-coréens et feuille de route 2021, avec trois séminaires thématiques.', '2026-12-01 03:29:50.096132+01', 'to-check', NULL, NULL),
	(205, 'meetings.event', 1, 'place', 'meetings.event', 1, 'fr', 'Visioconférence', '2026-12-01 03:29:50.096261+01', 'Visioconférence', '2026-12-01 03:29:50.096261+01', 'to-check', NULL, NULL),
	(206, 'meetings.meeting', 1, 'purpose', 'meetings.event', 1, 'fr', '<p>Claire Guichard, adjointe au maire d’Issy-les-Moulineaux et nouvelle présidente du groupe-pays Corée de Cités Unies France (CUF), assigne deux buts à la réunion&nbsp;:</p><ul><li>faire connaissance avec les collectivités françaises et les institutions partenaires du groupe&nbsp;;</li><li>s’accorder avec les collectivités présentes sur une feuille de route 2021, qui oriente les échanges de l’année vers des thèmes précis les touchant concrètement.</li></ul><p>La feuille de route doit se traduire par des séminaires thématiques intermédiaires, qui aboutiront au début de 2022 à un support de capitalisation, document rassemblant ce qu’ils auront appris. D’où la nécessité d’entendre d’abord les collectivités, afin de mieux connaître leurs besoins et leurs attentes.</p>', '2026-12-01 03:29:50.09848+01', '<p>Claire Guichard, adjointe au maire d’Issy-les-Moulineaux et nouvelle présidente du groupe-pays Corée de Cités Unies France (CUF), assigne deux buts à la réunion&nbsp;:</p><ul><li>faire connaissance avec les collectivités françaises et les institutions partenaires du groupe&nbsp;;</li><li>s’accorder avec les collectivités présentes sur une feuille de route 2021, qui oriente les échanges de l’année vers des thèmes précis les touchant concrètement.</li></ul><p>La feuille de route doit se traduire par des séminaires thématiques intermédiaires, qui aboutiront au début de 2022 à un support de capitalisation, document rassemblant ce qu’ils auront appris. D’où la nécessité d’entendre d’abord les collectivités, afin de mieux connaître leurs besoins et leurs attentes.</p>', '2026-12-01 03:29:50.09848+01', 'to-check', NULL, NULL),
	(207, 'meetings.meeting', 1, 'attendance_note', 'meetings.event', 1, 'fr', 'Liste annexée au compte rendu, dont l’ordre, précise-t-elle, n’est pas alphabétique ; Claire Guichard y figure deux fois. L’ambassadeur de Corée en France, excusé en séance, est ajouté à la fin.', '2026-12-01 03:29:50.09856+01', 'Liste annexée au compte rendu, dont l’ordre, précise-t-elle, n’est pas alphabétique ; Claire Guichard y figure deux fois. L’ambassadeur de Corée en France, excusé en séance, est ajouté à la fin.', '2026-12-01 03:29:50.09856+01', 'to-check', NULL, NULL),
	(208, 'meetings.agendaitem', 1, 'title', 'meetings.event', 1, 'fr', 'Partenariats franco-coréens : aperçu des relations et des principaux domaines d’action', '2026-12-01 03:29:50.109555+01', 'Partenariats franco-coréens : aperçu des relations et des principaux domaines d’action', '2026-12-01 03:29:50.109555+01', 'to-check', NULL, NULL),
	(210, 'meetings.agendaitem', 2, 'speaker', 'meetings.event', 1, 'fr', 'Philippe Lefort, ambassadeur de France en Corée', '2026-12-01 03:29:50.112875+01', 'Philippe Lefort, ambassadeur de France en Corée', '2026-12-01 03:29:50.112875+01', 'to-check', NULL, NULL),
	(231, 'meetings.annex', 1, 'title', 'meetings.event', 1, 'fr', 'Liste des participants', '2026-12-01 03:29:50.168621+01', 'Liste des participants', '2026-12-01 03:29:50.168621+01', 'to-check', NULL, NULL),
	(232, 'meetings.annex', 1, 'note', 'meetings.event', 1, 'fr', 'Jointe au compte rendu ; reprise dans les participants de cette réunion.', '2026-12-01 03:29:50.168701+01', 'Jointe au compte rendu ; reprise dans les participants de cette réunion.', '2026-12-01 03:29:50.168701+01', 'to-check', NULL, NULL),
	(211, 'meetings.agendaitem', 2, 'minutes', 'meetings.event', 1, 'fr', '<p><strong>Les échanges de 2020.</strong> Les visites croisées se sont raréfiées ces derniers mois à cause de la Covid-19&nbsp;; des rencontres dématérialisées les ont remplacées, à tous les niveaux. Dans le cadre multilatéral, les deux pays ont pris part à plusieurs événements virtuels&nbsp;: l’initiative ACT-A, les réunions de l’Alliance pour le multilatéralisme, la semaine de haut niveau tenue autour de l’Assemblée générale des Nations unies et le sommet de l’ambition, dont la France était coorganisatrice, cinq ans après l’accord de Paris. Les rendez-vous bilatéraux à distance, notamment entre chefs d’État, se sont multipliés. Les efforts se sont aussi poursuivis dans la coopération décentralisée, avec la contribution des services de l’ambassade&nbsp;; elle est à ses yeux indispensable, notamment en matière de démocratie locale.</p><p><strong>Mémoire.</strong> L’ambassadeur évoque la guerre de Corée, événement fondamental pour le pays, dont 2020 était le soixante-dixième anniversaire. Le bataillon français, engagé au titre des forces des Nations unies, y a laissé un souvenir profond&nbsp;; l’image de la France en a été marquée.</p><p><strong>L’année 2021.</strong> Sont annoncés&nbsp;:</p><ul><li>le déplacement en Corée du président Emmanuel Macron, à l’état de projet&nbsp;;</li><li>la suite des travaux dans les domaines de collaboration mis en place, notamment, par le ministre Franck Riester pendant sa visite de décembre 2020&nbsp;: intelligence artificielle et mégadonnées, 5G et 6G, filière et logistique de l’hydrogène, informatique quantique, batteries et santé, en relation avec les plans de relance des deux pays&nbsp;;</li><li>des rendez-vous de haut niveau&nbsp;: pour l’environnement et la biodiversité, la COP15 biodiversité, la COP26 climat, le sommet P4G et le congrès de l’Union internationale pour la conservation de la nature (UICN)&nbsp;; pour l’égalité femmes-hommes, notamment le Forum Génération Égalité.</li></ul><p><strong>Accompagnement économique.</strong> L’ambassade et Business France cherchent à favoriser les investissements coréens en France et se tiennent à la disposition des collectivités. Les petites et moyennes entreprises disposent en outre, pour exporter, du «&nbsp;plan de relance export&nbsp;», déjà en place, qui peut intéresser des entreprises dans de nombreuses collectivités (lien en annexe).</p>', '2026-12-01 03:29:50.112947+01', '<p><strong>Les échanges de 2020.</strong> Les visites croisées se sont raréfiées ces derniers mois à cause de la Covid-19&nbsp;; des rencontres dématérialisées les ont remplacées, à tous les niveaux. Dans le cadre multilatéral, les deux pays ont pris part à plusieurs événements virtuels&nbsp;: l’initiative ACT-A, les réunions de l’Alliance pour le multilatéralisme, la semaine de haut niveau tenue autour de l’Assemblée générale des Nations unies et le sommet de l’ambition, dont la France était coorganisatrice, cinq ans après l’accord de Paris. Les rendez-vous bilatéraux à distance, notamment entre chefs d’État, se sont multipliés. Les efforts se sont aussi poursuivis dans la coopération décentralisée, avec la contribution des services de l’ambassade&nbsp;; elle est à ses yeux indispensable, notamment en matière de démocratie locale.</p><p><strong>Mémoire.</strong> L’ambassadeur évoque la guerre de Corée, événement fondamental pour le pays, dont 2020 était le soixante-dixième anniversaire. Le bataillon français, engagé au titre des forces des Nations unies, y a laissé un souvenir profond&nbsp;; l’image de la France en a été marquée.</p><p><strong>L’année 2021.</strong> Sont annoncés&nbsp;:</p><ul><li>le déplacement en Corée du président Emmanuel Macron, à l’état de projet&nbsp;;</li><li>la suite des travaux dans les domaines de collaboration mis en place, notamment, par le ministre Franck Riester pendant sa visite de décembre 2020&nbsp;: intelligence artificielle et mégadonnées, 5G et 6G, filière et logistique de l’hydrogène, informatique quantique, batteries et santé, en relation avec les plans de relance des deux pays&nbsp;;</li><li>des rendez-vous de haut niveau&nbsp;: pour l’environnement et la biodiversité, la COP15 biodiversité, la COP26 climat, le sommet P4G et le congrès de l’Union internationale pour la conservation de la nature (UICN)&nbsp;; pour l’égalité femmes-hommes, notamment le Forum Génération Égalité.</li></ul><p><strong>Accompagnement économique.</strong> L’ambassade et Business France cherchent à favoriser les investissements coréens en France et se tiennent à la disposition des collectivités. Les petites et moyennes entreprises disposent en outre, pour exporter, du «&nbsp;plan de relance export&nbsp;», déjà en place, qui peut intéresser des entreprises dans de nombreuses collectivités (lien en annexe).</p>', '2026-12-01 03:29:50.112947+01', 'to-check', NULL, NULL),
	(218, 'meetings.attendance', 1, 'body', 'meetings.event', 1, 'fr', 'Ville d’Issy-les-Moulineaux', '2026-12-01 03:29:50.137604+01', 'Ville d’Issy-les-Moulineaux', '2026-12-01 03:29:50.137604+01', 'to-check', NULL, NULL),
	(219, 'meetings.attendance', 1, 'function', 'meetings.event', 1, 'fr', 'adjointe au maire chargée du tourisme et des relations internationales', '2026-12-01 03:29:50.137683+01', 'adjointe au maire chargée du tourisme et des relations internationales', '2026-12-01 03:29:50.137683+01', 'to-check', NULL, NULL),
	(226, 'meetings.decision', 1, 'text', 'meetings.event', 1, 'fr', 'Les thèmes de la feuille de route paraissent faire écho à ce que les collectivités présentes mènent ou veulent mener.', '2026-12-01 03:29:50.153492+01', 'Les thèmes de la feuille de route paraissent faire écho à ce que les collectivités présentes mènent ou veulent mener.', '2026-12-01 03:29:50.153493+01', 'to-check', NULL, NULL),
	(228, 'meetings.decision', 2, 'who', 'meetings.event', 1, 'fr', 'Collectivités du groupe', '2026-12-01 03:29:50.159526+01', 'Collectivités du groupe', '2026-12-01 03:29:50.159526+01', 'to-check', NULL, NULL),
	(241, 'meetings.event', 3, 'date_note', 'meetings.event', 3, 'fr', '2005-2006 selon le compte rendu de 2021', '2026-12-01 03:29:50.179939+01', '2005-2006 selon le compte rendu de 2021', '2026-12-01 03:29:50.179939+01', 'to-check', NULL, NULL),
	(251, 'meetings.event', 7, 'title', 'meetings.event', 7, 'fr', '7e Forum de l’action internationale des collectivités', '2026-12-01 03:29:50.204385+01', '7e Forum de l’action internationale des collectivités', '2026-12-01 03:29:50.204385+01', 'to-check', NULL, NULL),
	(259, 'meetings.event', 10, 'place', 'meetings.event', 10, 'fr', 'Issy-les-Moulineaux', '2026-12-01 03:29:50.220148+01', 'Issy-les-Moulineaux', '2026-12-01 03:29:50.220148+01', 'to-check', NULL, NULL),
	(258, 'meetings.event', 10, 'summary', 'meetings.event', 10, 'fr', 'L’échange de 2020, reporté, et que beaucoup attendaient.', '2026-12-01 03:30:05.400389+01', 'L’accueil des jeunes Coréens, prévu en 2020, est repoussé à 2022, selon la réunion du 28 janvier 2021.', '2026-12-01 03:30:05.035392+01', 'stale', '2026-12-01 03:30:05.046473+01', 2),
	(271, 'meetings.event', 15, 'summary', 'meetings.event', 15, 'fr', 'Évian-les-Bains a participé au festival des lucioles de Muju, dans le cadre de leurs relations d’amitié.', '2026-12-01 03:29:50.247451+01', 'Évian-les-Bains a participé au festival des lucioles de Muju, dans le cadre de leurs relations d’amitié.', '2026-12-01 03:29:50.247451+01', 'to-check', NULL, NULL),
	(272, 'meetings.event', 15, 'date_note', 'meetings.event', 15, 'fr', 'peu avant le 7 juillet 2017', '2026-12-01 03:29:50.247501+01', 'peu avant le 7 juillet 2017', '2026-12-01 03:29:50.247501+01', 'to-check', NULL, NULL),
	(273, 'meetings.event', 15, 'place', 'meetings.event', 15, 'fr', 'Muju', '2026-12-01 03:29:50.247522+01', 'Muju', '2026-12-01 03:29:50.247522+01', 'to-check', NULL, NULL),
	(274, 'news.article', 1, 'title', 'news.article', 1, 'fr', 'La lettre d’information de GAOK consacre son deuxième numéro à la ville intelligente', '2026-12-01 03:29:50.254602+01', 'La lettre d’information de GAOK consacre son deuxième numéro à la ville intelligente', '2026-12-01 03:29:50.254602+01', 'to-check', NULL, NULL),
	(275, 'news.article', 1, 'summary', 'news.article', 1, 'fr', 'GAOK fait connaître régulièrement les bonnes pratiques des villes coréennes ; le numéro 2 peut être lu en français.', '2026-12-01 03:29:50.254692+01', 'GAOK fait connaître régulièrement les bonnes pratiques des villes coréennes ; le numéro 2 peut être lu en français.', '2026-12-01 03:29:50.254692+01', 'to-check', NULL, NULL),
	(276, 'news.article', 1, 'body', 'news.article', 1, 'fr', '<p>Le compte rendu de la réunion du 21 septembre 2020 signale la lettre d’information de l’Association des gouverneurs de Corée (GAOK) et donne le lien vers son deuxième numéro, en français, sur la ville intelligente. La date de parution de ce numéro n’est pas précisée.</p>', '2026-12-01 03:29:50.254743+01', '<p>Le compte rendu de la réunion du 21 septembre 2020 signale la lettre d’information de l’Association des gouverneurs de Corée (GAOK) et donne le lien vers son deuxième numéro, en français, sur la ville intelligente. La date de parution de ce numéro n’est pas précisée.</p>', '2026-12-01 03:29:50.254744+01', 'to-check', NULL, NULL),
	(277, 'news.article', 1, 'source_name', 'news.article', 1, 'fr', 'Lettre d’information de GAOK, n° 2', '2026-12-01 03:29:50.254794+01', 'Lettre d’information de GAOK, n° 2', '2026-12-01 03:29:50.254794+01', 'to-check', NULL, NULL),
	(278, 'guide.group', 1, 'name', 'guide.group', 1, 'fr', 'Groupe-pays République de Corée', '2026-12-01 03:29:50.265653+01', 'Groupe-pays République de Corée', '2026-12-01 03:29:50.265653+01', 'to-check', NULL, NULL),
	(279, 'guide.group', 1, 'introduction', 'guide.group', 1, 'fr', '<p>Le groupe-pays réunit, au sein de Cités Unies France, les collectivités françaises qui coopèrent avec des collectivités de la République de Corée ou souhaitent le faire, et leurs partenaires institutionnels. En février 2016, Cités Unies France n’animait pas encore de groupe sur ce pays&nbsp;; l’élan de l’Année croisée France-Corée et l’appui des deux ambassades ont conduit à sa création en juillet de la même année.</p><p>C’est l’un des groupes-pays les plus récents du réseau. En 2020, son président indiquait que la plupart de ses membres s’étaient engagés depuis peu avec la Corée.</p>', '2026-12-01 03:29:50.265741+01', '<p>Le groupe-pays réunit, au sein de Cités Unies France, les collectivités françaises qui coopèrent avec des collectivités de la République de Corée ou souhaitent le faire, et leurs partenaires institutionnels. En février 2016, Cités Unies France n’animait pas encore de groupe sur ce pays&nbsp;; l’élan de l’Année croisée France-Corée et l’appui des deux ambassades ont conduit à sa création en juillet de la même année.</p><p>C’est l’un des groupes-pays les plus récents du réseau. En 2020, son président indiquait que la plupart de ses membres s’étaient engagés depuis peu avec la Corée.</p>', '2026-12-01 03:29:50.265741+01', 'to-check', NULL, NULL),
	(280, 'guide.group', 1, 'missions', 'guide.group', 1, 'fr', '<ul><li>Offrir un lieu pour informer, orienter et recenser les collectivités engagées dans des partenariats.</li><li>Faire mieux connaître l’organisation administrative, institutionnelle, sociale et économique de chaque pays, ainsi que ses pratiques culturelles.</li><li>Fédérer les collectivités déjà engagées et attirer celles qui s’y intéressent (2017).</li><li>Valoriser les acteurs, échanger entre pairs – sur la décentralisation ou la déclinaison locale des objectifs de développement durable, par exemple – et construire une culture de travail commune (2021).</li></ul><p>La plaquette du groupe annonce aussi des outils de prise de contact, des réunions, des missions de terrain et un appui-conseil.</p>', '2026-12-01 03:29:50.265797+01', '<ul><li>Offrir un lieu pour informer, orienter et recenser les collectivités engagées dans des partenariats.</li><li>Faire mieux connaître l’organisation administrative, institutionnelle, sociale et économique de chaque pays, ainsi que ses pratiques culturelles.</li><li>Fédérer les collectivités déjà engagées et attirer celles qui s’y intéressent (2017).</li><li>Valoriser les acteurs, échanger entre pairs – sur la décentralisation ou la déclinaison locale des objectifs de développement durable, par exemple – et construire une culture de travail commune (2021).</li></ul><p>La plaquette du groupe annonce aussi des outils de prise de contact, des réunions, des missions de terrain et un appui-conseil.</p>', '2026-12-01 03:29:50.265797+01', 'to-check', NULL, NULL),
	(281, 'guide.group', 1, 'created_note', 'guide.group', 1, 'fr', 'Créé pendant le Forum de l’action internationale des collectivités de Cités Unies France, que le compte rendu de 2020 appelle « Rencontres ».', '2026-12-01 03:29:50.265875+01', 'Créé pendant le Forum de l’action internationale des collectivités de Cités Unies France, que le compte rendu de 2020 appelle « Rencontres ».', '2026-12-01 03:29:50.265875+01', 'to-check', NULL, NULL),
	(282, 'guide.mandate', 1, 'function', 'guide.group', 1, 'fr', 'adjointe au maire d’Issy-les-Moulineaux, chargée du tourisme et des relations internationales', '2026-12-01 03:29:50.274653+01', 'adjointe au maire d’Issy-les-Moulineaux, chargée du tourisme et des relations internationales', '2026-12-01 03:29:50.274653+01', 'to-check', NULL, NULL),
	(283, 'guide.mandate', 1, 'note', 'guide.group', 1, 'fr', 'Présentée comme nouvelle présidente le 28 janvier 2021 ; la date de son entrée en fonction n’est pas indiquée.', '2026-12-01 03:29:50.274737+01', 'Présentée comme nouvelle présidente le 28 janvier 2021 ; la date de son entrée en fonction n’est pas indiquée.', '2026-12-01 03:29:50.274737+01', 'to-check', NULL, NULL),
	(289, 'guide.institution', 1, 'role', 'partnerships.organisation', 16, 'fr', '<p>Réseau de collectivités françaises, il anime les groupes-pays et accompagne les collectivités sur les territoires qu’elles choisissent. Il fait valoir quarante ans d’expérience en 2016.</p><p>Il a réuni les collectivités en février 2016, accueilli la création du groupe au Forum de juillet 2016, proposé en 2017 un agenda partagé avec l’ambassade de France en Corée et préparé la feuille de route 2021 avec Issy-les-Moulineaux et l’Association des gouverneurs de Corée (GAOK). Son groupe thématique sur le genre est cité en 2021 à propos de la journée coréenne de Tours.</p>', '2026-12-01 03:29:50.290879+01', '<p>Réseau de collectivités françaises, il anime les groupes-pays et accompagne les collectivités sur les territoires qu’elles choisissent. Il fait valoir quarante ans d’expérience en 2016.</p><p>Il a réuni les collectivités en février 2016, accueilli la création du groupe au Forum de juillet 2016, proposé en 2017 un agenda partagé avec l’ambassade de France en Corée et préparé la feuille de route 2021 avec Issy-les-Moulineaux et l’Association des gouverneurs de Corée (GAOK). Son groupe thématique sur le genre est cité en 2021 à propos de la journée coréenne de Tours.</p>', '2026-12-01 03:29:50.290879+01', 'to-check', NULL, NULL),
	(315, 'news.article', 2, 'title', 'news.article', 2, 'fr', 'Des lycéens rouennais à Jeju', '2026-12-01 03:29:55.673251+01', 'Des lycéens rouennais à Jeju', '2026-12-01 03:29:55.673251+01', 'to-check', NULL, NULL),
	(316, 'news.article', 2, 'summary', 'news.article', 2, 'fr', 'Vingt élèves ont passé dix jours dans des familles coréennes.', '2026-12-01 03:29:55.673332+01', 'Vingt élèves ont passé dix jours dans des familles coréennes.', '2026-12-01 03:29:55.673332+01', 'to-check', NULL, NULL),
	(291, 'guide.roadmap', 1, 'title', 'guide.roadmap', 1, 'fr', 'Feuille de route 2021 du groupe-pays Corée', '2026-12-01 03:29:50.299828+01', 'Feuille de route 2021 du groupe-pays Corée', '2026-12-01 03:29:50.299828+01', 'to-check', NULL, NULL),
	(292, 'guide.roadmap', 1, 'introduction', 'guide.roadmap', 1, 'fr', '<p>La feuille de route présentée à la réunion du 28 janvier 2021 est l’œuvre commune d’Issy-les-Moulineaux, de Cités Unies France (CUF) et de l’Association des gouverneurs de Corée (GAOK). Elle veut créer une culture de travail commune, favoriser les échanges et l’élan du groupe, et développer une méthode de travail à distance et le partage de bonnes pratiques.</p><p>Le format des séminaires devait être proche de celui des ateliers des Assises&nbsp;; le compte rendu n’attribue pas les thèmes aux séminaires. La GAOK promet sa pleine coopération. Les étapes ci-dessous sont celles qui étaient prévues en janvier 2021.</p>', '2026-12-01 03:29:50.299914+01', '<p>La feuille de route présentée à la réunion du 28 janvier 2021 est l’œuvre commune d’Issy-les-Moulineaux, de Cités Unies France (CUF) et de l’Association des gouverneurs de Corée (GAOK). Elle veut créer une culture de travail commune, favoriser les échanges et l’élan du groupe, et développer une méthode de travail à distance et le partage de bonnes pratiques.</p><p>Le format des séminaires devait être proche de celui des ateliers des Assises&nbsp;; le compte rendu n’attribue pas les thèmes aux séminaires. La GAOK promet sa pleine coopération. Les étapes ci-dessous sont celles qui étaient prévues en janvier 2021.</p>', '2026-12-01 03:29:50.299914+01', 'to-check', NULL, NULL),
	(293, 'guide.roadmapstep', 1, 'title', 'guide.roadmap', 1, 'fr', 'Mieux communiquer sur la coopération franco-coréenne', '2026-12-01 03:29:50.306204+01', 'Mieux communiquer sur la coopération franco-coréenne', '2026-12-01 03:29:50.306204+01', 'to-check', NULL, NULL),
	(294, 'guide.roadmapstep', 1, 'description', 'guide.roadmap', 1, 'fr', 'Un mot-dièse (hashtag) commun est très souhaité. Deux pistes sont à l’étude : #KoreaFranceCooperation et #KoreaFranceLocalCooperation.', '2026-12-01 03:29:50.306299+01', 'Un mot-dièse (hashtag) commun est très souhaité. Deux pistes sont à l’étude : #KoreaFranceCooperation et #KoreaFranceLocalCooperation.', '2026-12-01 03:29:50.306299+01', 'to-check', NULL, NULL),
	(305, 'guide.roadmapstep', 6, 'date_note', 'guide.roadmap', 1, 'fr', 'date non précisée', '2026-12-01 03:29:50.318801+01', 'date non précisée', '2026-12-01 03:29:50.318801+01', 'to-check', NULL, NULL),
	(318, 'news.picture', 1, 'alt', 'news.article', 2, 'fr', 'Des élèves au bord de la mer', '2026-12-01 03:29:55.679851+01', 'Des élèves au bord de la mer', '2026-12-01 03:29:55.679851+01', 'to-check', NULL, NULL),
	(319, 'news.attachment', 1, 'title', 'news.article', 2, 'fr', 'Programme du séjour', '2026-12-01 03:29:55.68145+01', 'Programme du séjour', '2026-12-01 03:29:55.68145+01', 'to-check', NULL, NULL),
	(317, 'news.article', 2, 'body', 'news.article', 2, 'fr', '<p>Ils ont suivi les cours du lycée partenaire et parcouru les sentiers de l’île.</p><p>Un voyage retour est prévu au printemps.</p>', '2026-12-01 03:29:55.957134+01', '<p>Ils ont suivi les cours du lycée partenaire et parcouru les sentiers de l’île.</p>', '2026-12-01 03:29:55.673361+01', 'stale', NULL, NULL),
	(320, 'news.article', 3, 'title', 'news.article', 3, 'fr', 'Brouillon : le festival des jardins se prépare', '2026-12-01 03:29:56.055913+01', '', '2026-12-01 03:29:56.055913+01', 'missing', NULL, NULL),
	(321, 'news.article', 3, 'body', 'news.article', 3, 'fr', '<p>À relire avec la mairie avant toute diffusion.</p>', '2026-12-01 03:29:56.055984+01', '', '2026-12-01 03:29:56.055984+01', 'missing', NULL, NULL),
	(322, 'news.picture', 2, 'alt', 'news.article', 3, 'fr', 'Un jardin en hiver', '2026-12-01 03:29:56.056943+01', '', '2026-12-01 03:29:56.056943+01', 'missing', NULL, NULL),
	(323, 'news.article', 4, 'title', 'news.article', 4, 'fr', 'L’appel à projets du printemps est ouvert', '2026-12-01 03:29:56.162222+01', 'L’appel à projets du printemps est ouvert', '2026-12-01 03:29:56.162223+01', 'to-check', NULL, NULL),
	(325, 'news.attachment', 2, 'title', 'news.article', 4, 'fr', 'Règlement de l’appel', '2026-12-01 03:29:56.163255+01', 'Règlement de l’appel', '2026-12-01 03:29:56.163255+01', 'to-check', NULL, NULL),
	(326, 'news.article', 5, 'title', 'news.article', 5, 'fr', 'Aux membres : préparer la mission d’automne', '2026-12-01 03:29:56.236729+01', 'Aux membres : préparer la mission d’automne', '2026-12-01 03:29:56.236729+01', 'to-check', NULL, NULL),
	(327, 'news.article', 5, 'body', 'news.article', 5, 'fr', '<p>Les inscriptions se font auprès du secrétariat.</p>', '2026-12-01 03:29:56.236809+01', '', '2026-12-01 03:29:56.236809+01', 'missing', NULL, NULL),
	(328, 'news.attachment', 3, 'title', 'news.article', 5, 'fr', 'Note de préparation', '2026-12-01 03:29:56.23779+01', 'Note de préparation', '2026-12-01 03:29:56.23779+01', 'to-check', NULL, NULL),
	(329, 'news.attachment', 4, 'title', 'news.article', 5, 'fr', 'Note de préparation', '2026-12-01 03:29:56.23865+01', 'Note de préparation', '2026-12-01 03:29:56.23865+01', 'to-check', NULL, NULL),
	(334, 'news.article', 7, 'title', 'news.article', 7, 'fr', 'Un jumelage fêté au bord du lac', '2026-12-01 03:29:56.51473+01', '', '2026-12-01 03:29:56.51473+01', 'missing', NULL, NULL),
	(335, 'news.article', 7, 'body', 'news.article', 7, 'fr', '<p>La fanfare municipale a joué les deux hymnes.</p>', '2026-12-01 03:29:56.7852+01', '', '2026-12-01 03:29:56.514806+01', 'missing', NULL, NULL),
	(337, 'news.attachment', 6, 'title', 'news.article', 7, 'fr', 'Discours d’ouverture', '2026-12-01 03:29:56.789397+01', '', '2026-12-01 03:29:56.789397+01', 'missing', NULL, NULL),
	(339, 'news.article', 8, 'summary', 'news.article', 8, 'fr', 'Elle sera montrée dans les deux villes.', '2026-12-01 03:29:56.929718+01', '', '2026-12-01 03:29:56.929718+01', 'missing', NULL, NULL),
	(338, 'news.article', 8, 'title', 'news.article', 8, 'fr', 'Une exposition de céramique voyage encore', '2026-12-01 03:29:57.10131+01', '', '2026-12-01 03:29:56.929679+01', 'missing', NULL, NULL),
	(341, 'meetings.event', 16, 'title', 'meetings.event', 16, 'fr', 'Conférence sur les ports jumelés', '2026-12-01 03:29:57.539497+01', 'Conférence sur les ports jumelés', '2026-12-01 03:29:57.539497+01', 'to-check', NULL, NULL),
	(342, 'meetings.event', 16, 'summary', 'meetings.event', 16, 'fr', 'Une matinée d’échanges entre gestionnaires de ports.', '2026-12-01 03:29:57.539539+01', '', '2026-12-01 03:29:57.539539+01', 'missing', NULL, NULL),
	(343, 'meetings.event', 16, 'place', 'meetings.event', 16, 'fr', 'Nice, hôtel de ville', '2026-12-01 03:29:57.774123+01', '', '2026-12-01 03:29:57.539618+01', 'missing', NULL, NULL),
	(344, 'meetings.event', 17, 'title', 'meetings.event', 17, 'fr', 'Journée des écoles partenaires', '2026-12-01 03:29:58.203561+01', 'Journée des écoles partenaires', '2026-12-01 03:29:58.203561+01', 'to-check', NULL, NULL),
	(345, 'meetings.event', 18, 'title', 'meetings.event', 18, 'fr', 'Journée des écoles partenaires, nouvelle date', '2026-12-01 03:29:58.404382+01', 'Journée des écoles partenaires, nouvelle date', '2026-12-01 03:29:58.404382+01', 'to-check', NULL, NULL),
	(346, 'meetings.event', 19, 'title', 'meetings.event', 19, 'fr', 'Visite de repérage, à confirmer', '2026-12-01 03:29:59.10082+01', '', '2026-12-01 03:29:59.10082+01', 'missing', NULL, NULL),
	(348, 'meetings.event', 20, 'title', 'meetings.event', 20, 'fr', 'Atelier de cuisine coréenne', '2026-12-01 03:29:59.437458+01', '', '2026-12-01 03:29:59.437458+01', 'missing', NULL, NULL),
	(252, 'meetings.event', 7, 'summary', 'meetings.event', 7, 'fr', 'Le forum où le groupe a été annoncé.', '2026-12-01 03:29:59.672652+01', 'Un pavillon est consacré à la Corée au Forum de Cités Unies France, et le groupe-pays y est créé le 5 juillet ; le compte rendu de 2020 l’appelle « Rencontres ».', '2026-12-01 03:29:50.204417+01', 'stale', NULL, NULL),
	(349, 'meetings.event', 21, 'title', 'meetings.event', 21, 'fr', 'Réunion de rentrée du groupe', '2026-12-01 03:30:00.707628+01', 'Réunion de rentrée du groupe', '2026-12-01 03:30:00.707628+01', 'to-check', NULL, NULL),
	(350, 'meetings.event', 21, 'summary', 'meetings.event', 21, 'fr', 'Le calendrier de l’année est arrêté.', '2026-12-01 03:30:00.707674+01', '', '2026-12-01 03:30:00.707675+01', 'missing', NULL, NULL),
	(351, 'meetings.event', 21, 'place', 'meetings.event', 21, 'fr', 'Paris, siège de CUF', '2026-12-01 03:30:00.707757+01', '', '2026-12-01 03:30:00.707757+01', 'missing', NULL, NULL),
	(324, 'news.article', 4, 'summary', 'news.article', 4, 'fr', 'Les dossiers se déposent jusqu’à la fin du mois.', '2026-12-01 03:29:56.162264+01', 'Les dossiers se déposent jusqu’à la fin du mois.', '2026-12-01 03:30:06.901998+01', 'checked', '2026-12-01 03:30:06.906773+01', 3),
	(352, 'meetings.agendaitem', 6, 'title', 'meetings.event', 21, 'fr', 'Calendrier de l’année', '2026-12-01 03:30:00.712397+01', 'Calendrier de l’année', '2026-12-01 03:30:00.712397+01', 'to-check', NULL, NULL),
	(353, 'meetings.agendaitem', 6, 'minutes', 'meetings.event', 21, 'fr', '<p>Trois visioconférences sont prévues.</p>', '2026-12-01 03:30:00.712537+01', '<p>Trois visioconférences sont prévues.</p>', '2026-12-01 03:30:00.712537+01', 'to-check', NULL, NULL),
	(354, 'meetings.decision', 5, 'text', 'meetings.event', 21, 'fr', 'Envoyer le calendrier aux collectivités.', '2026-12-01 03:30:00.714554+01', 'Envoyer le calendrier aux collectivités.', '2026-12-01 03:30:00.714554+01', 'to-check', NULL, NULL),
	(355, 'meetings.attendance', 5, 'function', 'meetings.event', 21, 'fr', 'chargée de mission', '2026-12-01 03:30:00.715497+01', '', '2026-12-01 03:30:00.715497+01', 'missing', NULL, NULL),
	(356, 'meetings.attendance', 7, 'function', 'meetings.event', 21, 'fr', 'directrice', '2026-12-01 03:30:00.716943+01', '', '2026-12-01 03:30:00.716943+01', 'missing', NULL, NULL),
	(357, 'meetings.annex', 4, 'title', 'meetings.event', 21, 'fr', 'Calendrier adopté', '2026-12-01 03:30:00.720146+01', '', '2026-12-01 03:30:00.720147+01', 'missing', NULL, NULL),
	(359, 'meetings.event', 22, 'place', 'meetings.event', 22, 'fr', 'Visioconférence', '2026-12-01 03:30:01.162603+01', '', '2026-12-01 03:30:01.162603+01', 'missing', NULL, NULL),
	(360, 'meetings.agendaitem', 7, 'title', 'meetings.event', 22, 'fr', 'Retour des collectivités', '2026-12-01 03:30:01.172298+01', '', '2026-12-01 03:30:01.172298+01', 'missing', NULL, NULL),
	(361, 'meetings.agendaitem', 7, 'minutes', 'meetings.event', 22, 'fr', '<p>Compte rendu à relire : rien n’est encore approuvé.</p>', '2026-12-01 03:30:01.172373+01', '', '2026-12-01 03:30:01.172373+01', 'missing', NULL, NULL),
	(362, 'meetings.decision', 6, 'text', 'meetings.event', 22, 'fr', 'Relancer les collectivités sans réponse.', '2026-12-01 03:30:01.173184+01', '', '2026-12-01 03:30:01.173184+01', 'missing', NULL, NULL),
	(363, 'meetings.annex', 5, 'title', 'meetings.event', 22, 'fr', 'Projet de budget', '2026-12-01 03:30:01.181447+01', 'Projet de budget', '2026-12-01 03:30:01.181447+01', 'to-check', NULL, NULL),
	(364, 'meetings.annex', 6, 'title', 'meetings.event', 22, 'fr', 'Projet de budget', '2026-12-01 03:30:01.184569+01', 'Projet de budget', '2026-12-01 03:30:01.18457+01', 'to-check', NULL, NULL),
	(114, 'partnerships.organisation', 6, 'name', 'partnerships.organisation', 6, 'fr', 'Évian-les-Sources', '2026-12-01 03:30:04.168493+01', 'Évian-les-Bains', '2026-12-01 03:29:49.616256+01', 'stale', NULL, NULL),
	(369, 'partnerships.formername', 3, 'name', 'partnerships.organisation', 6, 'fr', 'Évian-du-Lac', '2026-12-01 03:30:04.169525+01', '', '2026-12-01 03:30:04.169525+01', 'missing', NULL, NULL),
	(370, 'partnerships.agreement', 3, 'title', 'partnerships.partnership', 2, 'fr', 'Accord sur la mobilité', '2026-12-01 03:30:04.525535+01', 'Accord sur la mobilité', '2026-12-01 03:30:04.525535+01', 'to-check', NULL, NULL),
	(183, 'partnerships.partnership', 2, 'summary', 'partnerships.partnership', 2, 'fr', 'Un jumelage ancien, un accord neuf.', '2026-12-01 03:30:04.82656+01', 'Protocole d’entente (MoU) cosigné en 2005 par Nice et Daejeon.', '2026-12-01 03:29:50.02996+01', 'stale', NULL, NULL),
	(257, 'meetings.event', 10, 'title', 'meetings.event', 10, 'fr', 'Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date', '2026-12-01 03:29:50.220051+01', 'Accueil à Issy-les-Moulineaux des jeunes Coréens du programme d’échange, nouvelle date', '2026-12-01 03:30:04.935803+01', 'checked', '2026-12-01 03:30:04.945788+01', 2),
	(138, 'partnerships.organisation', 12, 'summary', 'partnerships.organisation', 12, 'fr', 'Associée à Rouen dans le tableau de la plaquette du groupe-pays Corée ; a accueilli en mai 2017 le 2e Sommet Culture de Cités et Gouvernements Locaux Unis (CGLU).', '2026-12-01 03:29:49.714674+01', 'Associée à Rouen dans le tableau de la plaquette du groupe-pays Corée ; a accueilli en mai 2017 le 2e Sommet Culture de Cités et Gouvernements Locaux Unis (CGLU).', '2026-12-01 03:30:05.463638+01', 'draft', NULL, NULL),
	(358, 'meetings.event', 22, 'title', 'meetings.event', 22, 'fr', 'Réunion d’hiver du groupe-pays', '2026-12-01 03:30:02.839823+01', 'Réunion d’hiver du groupe-pays', '2026-12-01 03:30:05.529833+01', 'to-check', NULL, NULL),
	(371, 'news.article', 9, 'title', 'news.article', 9, 'ko', '지방자치단체 국제교류 담당자 간담회', '2026-12-01 03:30:05.873422+01', '', '2026-12-01 03:30:05.873423+01', 'missing', NULL, NULL),
	(372, 'news.article', 9, 'summary', 'news.article', 9, 'ko', '담당자들이 교류 경험을 나누었습니다.', '2026-12-01 03:30:05.873477+01', '', '2026-12-01 03:30:05.873477+01', 'missing', NULL, NULL),
	(373, 'news.article', 9, 'body', 'news.article', 9, 'ko', '<p>다음 간담회는 내년 봄에 열립니다.</p>', '2026-12-01 03:30:05.873503+01', '', '2026-12-01 03:30:05.873503+01', 'missing', NULL, NULL),
	(374, 'news.picture', 4, 'alt', 'news.article', 9, 'ko', '원탁에 둘러앉은 참석자들', '2026-12-01 03:30:05.879727+01', '', '2026-12-01 03:30:05.879727+01', 'missing', NULL, NULL),
	(375, 'news.picture', 4, 'caption', 'news.article', 9, 'ko', '무주군청', '2026-12-01 03:30:05.879779+01', '', '2026-12-01 03:30:05.879779+01', 'missing', NULL, NULL),
	(376, 'news.attachment', 8, 'title', 'news.article', 9, 'ko', '간담회 자료', '2026-12-01 03:30:05.88066+01', '', '2026-12-01 03:30:05.88066+01', 'missing', NULL, NULL),
	(377, 'news.attachment', 9, 'title', 'news.article', 9, 'ko', '간담회 자료', '2026-12-01 03:30:05.881363+01', '', '2026-12-01 03:30:05.881363+01', 'missing', NULL, NULL),
	(378, 'news.article', 10, 'title', 'news.article', 10, 'ko', '초안: 청년 교류 신청 안내', '2026-12-01 03:30:06.024772+01', '', '2026-12-01 03:30:06.024772+01', 'missing', NULL, NULL),
	(379, 'news.article', 10, 'body', 'news.article', 10, 'ko', '<p>아직 확인하지 않은 글입니다.</p>', '2026-12-01 03:30:06.024855+01', '', '2026-12-01 03:30:06.024855+01', 'missing', NULL, NULL),
	(380, 'meetings.event', 24, 'title', 'meetings.event', 24, 'ko', '‘프랑스와’ 그룹 실무 회의', '2026-12-01 03:30:06.362568+01', '', '2026-12-01 03:30:06.362568+01', 'missing', NULL, NULL),
	(381, 'meetings.event', 24, 'place', 'meetings.event', 24, 'ko', '서울, 시도지사협의회', '2026-12-01 03:30:06.362677+01', '', '2026-12-01 03:30:06.362677+01', 'missing', NULL, NULL),
	(383, 'meetings.agendaitem', 9, 'minutes', 'meetings.event', 24, 'ko', '<p>청년 교류를 넓히기로 했습니다.</p>', '2026-12-01 03:30:06.366706+01', '', '2026-12-01 03:30:06.366706+01', 'missing', NULL, NULL),
	(270, 'meetings.event', 15, 'title', 'meetings.event', 15, 'fr', 'Festival des lucioles de Muju, avec Évian-les-Bains', '2026-12-01 03:29:50.24742+01', 'Festival des lucioles de Muju, avec Évian-les-Bains', '2026-12-01 03:30:06.953122+01', 'checked', '2026-12-01 03:30:06.958139+01', 3),
	(386, 'meetings.event', 27, 'title', 'meetings.event', 27, 'fr', 'Semaine de la mer', '2026-12-01 03:30:07.471124+01', '', '2026-12-01 03:30:07.471124+01', 'missing', NULL, NULL),
	(387, 'meetings.event', 28, 'title', 'meetings.event', 28, 'ko', '무주 봄 음악회', '2026-12-01 03:30:08.044889+01', '', '2026-12-01 03:30:08.044889+01', 'missing', NULL, NULL);
SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, true);
SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);
SELECT pg_catalog.setval('public.accounts_invitation_id_seq', 7, true);
SELECT pg_catalog.setval('public.accounts_user_groups_id_seq', 7, true);
SELECT pg_catalog.setval('public.accounts_user_id_seq', 7, true);
SELECT pg_catalog.setval('public.accounts_user_user_permissions_id_seq', 1, false);
SELECT pg_catalog.setval('public.auth_group_id_seq', 4, true);
SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 118, true);
SELECT pg_catalog.setval('public.auth_permission_id_seq', 196, true);
SELECT pg_catalog.setval('public.django_admin_log_id_seq', 67, true);
SELECT pg_catalog.setval('public.django_content_type_id_seq', 50, true);
SELECT pg_catalog.setval('public.django_migrations_id_seq', 48, true);
SELECT pg_catalog.setval('public.guide_group_id_seq', 2, true);
SELECT pg_catalog.setval('public.guide_group_sources_id_seq', 7, true);
SELECT pg_catalog.setval('public.guide_institution_id_seq', 2, true);
SELECT pg_catalog.setval('public.guide_mandate_id_seq', 2, true);
SELECT pg_catalog.setval('public.guide_mandate_sources_id_seq', 5, true);
SELECT pg_catalog.setval('public.guide_roadmap_id_seq', 1, true);
SELECT pg_catalog.setval('public.guide_roadmap_sources_id_seq', 1, true);
SELECT pg_catalog.setval('public.guide_roadmapstep_id_seq', 9, true);
SELECT pg_catalog.setval('public.history_change_id_seq', 791, true);
SELECT pg_catalog.setval('public.meetings_agendaitem_id_seq', 9, true);
SELECT pg_catalog.setval('public.meetings_agendaitem_organisations_id_seq', 4, true);
SELECT pg_catalog.setval('public.meetings_agendaitem_partnerships_id_seq', 1, false);
SELECT pg_catalog.setval('public.meetings_annex_id_seq', 7, true);
SELECT pg_catalog.setval('public.meetings_attendance_id_seq', 9, true);
SELECT pg_catalog.setval('public.meetings_decision_id_seq', 6, true);
SELECT pg_catalog.setval('public.meetings_event_id_seq', 28, true);
SELECT pg_catalog.setval('public.meetings_event_organisations_id_seq', 33, true);
SELECT pg_catalog.setval('public.meetings_event_organisers_id_seq', 3, true);
SELECT pg_catalog.setval('public.meetings_event_partnerships_id_seq', 10, true);
SELECT pg_catalog.setval('public.meetings_event_sources_id_seq', 23, true);
SELECT pg_catalog.setval('public.meetings_event_themes_id_seq', 12, true);
SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 6, true);
SELECT pg_catalog.setval('public.news_article_id_seq', 10, true);
SELECT pg_catalog.setval('public.news_article_organisations_id_seq', 3, true);
SELECT pg_catalog.setval('public.news_article_partnerships_id_seq', 1, true);
SELECT pg_catalog.setval('public.news_article_sources_id_seq', 1, true);
SELECT pg_catalog.setval('public.news_article_themes_id_seq', 1, true);
SELECT pg_catalog.setval('public.news_attachment_id_seq', 9, true);
SELECT pg_catalog.setval('public.news_picture_id_seq', 4, true);
SELECT pg_catalog.setval('public.outbox_message_id_seq', 20, true);
SELECT pg_catalog.setval('public.partnerships_agreement_id_seq', 3, true);
SELECT pg_catalog.setval('public.partnerships_agreement_signatories_id_seq', 1, false);
SELECT pg_catalog.setval('public.partnerships_agreement_sources_id_seq', 4, true);
SELECT pg_catalog.setval('public.partnerships_contact_id_seq', 1, true);
SELECT pg_catalog.setval('public.partnerships_exchange_id_seq', 9, true);
SELECT pg_catalog.setval('public.partnerships_exchange_sources_id_seq', 10, true);
SELECT pg_catalog.setval('public.partnerships_figure_id_seq', 9, true);
SELECT pg_catalog.setval('public.partnerships_figure_sources_id_seq', 9, true);
SELECT pg_catalog.setval('public.partnerships_formername_id_seq', 3, true);
SELECT pg_catalog.setval('public.partnerships_formername_sources_id_seq', 4, true);
SELECT pg_catalog.setval('public.partnerships_formerparent_id_seq', 1, false);
SELECT pg_catalog.setval('public.partnerships_formerparent_sources_id_seq', 1, false);
SELECT pg_catalog.setval('public.partnerships_identifier_id_seq', 1, false);
SELECT pg_catalog.setval('public.partnerships_interest_id_seq', 63, true);
SELECT pg_catalog.setval('public.partnerships_interest_sources_id_seq', 63, true);
SELECT pg_catalog.setval('public.partnerships_notice_id_seq', 3, true);
SELECT pg_catalog.setval('public.partnerships_notice_sources_id_seq', 4, true);
SELECT pg_catalog.setval('public.partnerships_notice_themes_id_seq', 2, true);
SELECT pg_catalog.setval('public.partnerships_organisation_id_seq', 17, true);
SELECT pg_catalog.setval('public.partnerships_organisation_sources_id_seq', 62, true);
SELECT pg_catalog.setval('public.partnerships_organisationlink_id_seq', 1, true);
SELECT pg_catalog.setval('public.partnerships_partnership_id_seq', 4, true);
SELECT pg_catalog.setval('public.partnerships_partnership_sources_id_seq', 10, true);
SELECT pg_catalog.setval('public.partnerships_party_id_seq', 8, true);
SELECT pg_catalog.setval('public.partnerships_person_id_seq', 74, true);
SELECT pg_catalog.setval('public.partnerships_source_id_seq', 6, true);
SELECT pg_catalog.setval('public.partnerships_statement_id_seq', 9, true);
SELECT pg_catalog.setval('public.partnerships_statement_sources_id_seq', 9, true);
SELECT pg_catalog.setval('public.partnerships_theme_id_seq', 74, true);
SELECT pg_catalog.setval('public.partnerships_themelink_id_seq', 9, true);
SELECT pg_catalog.setval('public.partnerships_themelink_sources_id_seq', 16, true);
SELECT pg_catalog.setval('public.proposals_proposal_id_seq', 10, true);
SELECT pg_catalog.setval('public.translations_term_id_seq', 28, true);
SELECT pg_catalog.setval('public.translations_text_id_seq', 387, true);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_cache
    ADD CONSTRAINT accounts_cache_pkey PRIMARY KEY (cache_key);
ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_key_key UNIQUE (key);
ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_email_key UNIQUE (email);
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_group_id_59c0b32f_uniq UNIQUE (user_id, group_id);
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permi_user_id_permission_id_2ab516c2_uniq UNIQUE (user_id, permission_id);
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_agendaitem
    ADD CONSTRAINT agendaitem_anchor_once_in_a_meeting UNIQUE (meeting_id, anchor);
ALTER TABLE ONLY public.meetings_attendance
    ADD CONSTRAINT attendance_once_for_an_organisation UNIQUE (meeting_id, person_id, organisation_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);
ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);
ALTER TABLE ONLY public.guide_group
    ADD CONSTRAINT guide_group_key_key UNIQUE (key);
ALTER TABLE ONLY public.guide_group
    ADD CONSTRAINT guide_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guide_group_sources
    ADD CONSTRAINT guide_group_sources_group_id_source_id_ae0abd38_uniq UNIQUE (group_id, source_id);
ALTER TABLE ONLY public.guide_group_sources
    ADD CONSTRAINT guide_group_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guide_institution
    ADD CONSTRAINT guide_institution_organisation_id_key UNIQUE (organisation_id);
ALTER TABLE ONLY public.guide_institution
    ADD CONSTRAINT guide_institution_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guide_mandate
    ADD CONSTRAINT guide_mandate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guide_mandate_sources
    ADD CONSTRAINT guide_mandate_sources_mandate_id_source_id_1a70bfb4_uniq UNIQUE (mandate_id, source_id);
ALTER TABLE ONLY public.guide_mandate_sources
    ADD CONSTRAINT guide_mandate_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guide_roadmap
    ADD CONSTRAINT guide_roadmap_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guide_roadmap_sources
    ADD CONSTRAINT guide_roadmap_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.guide_roadmap_sources
    ADD CONSTRAINT guide_roadmap_sources_roadmap_id_source_id_3ab766cd_uniq UNIQUE (roadmap_id, source_id);
ALTER TABLE ONLY public.guide_roadmap
    ADD CONSTRAINT guide_roadmap_year_key UNIQUE (year);
ALTER TABLE ONLY public.guide_roadmapstep
    ADD CONSTRAINT guide_roadmapstep_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.history_change
    ADD CONSTRAINT history_change_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_identifier
    ADD CONSTRAINT identifier_once UNIQUE (scheme, value);
ALTER TABLE ONLY public.partnerships_interest
    ADD CONSTRAINT interest_once_at_a_date UNIQUE (organisation_id, theme_id, nature, as_of) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem_organisations
    ADD CONSTRAINT meetings_agendaitem_orga_agendaitem_id_organisati_9c01d14f_uniq UNIQUE (agendaitem_id, organisation_id);
ALTER TABLE ONLY public.meetings_agendaitem_organisations
    ADD CONSTRAINT meetings_agendaitem_organisations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_agendaitem_partnerships
    ADD CONSTRAINT meetings_agendaitem_part_agendaitem_id_partnershi_2c84b509_uniq UNIQUE (agendaitem_id, partnership_id);
ALTER TABLE ONLY public.meetings_agendaitem_partnerships
    ADD CONSTRAINT meetings_agendaitem_partnerships_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_agendaitem
    ADD CONSTRAINT meetings_agendaitem_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_annex
    ADD CONSTRAINT meetings_annex_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_attendance
    ADD CONSTRAINT meetings_attendance_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_decision
    ADD CONSTRAINT meetings_decision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_event_organisations
    ADD CONSTRAINT meetings_event_organisat_event_id_organisation_id_6624f845_uniq UNIQUE (event_id, organisation_id);
ALTER TABLE ONLY public.meetings_event_organisations
    ADD CONSTRAINT meetings_event_organisations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_event_organisers
    ADD CONSTRAINT meetings_event_organiser_event_id_organisation_id_432373e8_uniq UNIQUE (event_id, organisation_id);
ALTER TABLE ONLY public.meetings_event_organisers
    ADD CONSTRAINT meetings_event_organisers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_event_partnerships
    ADD CONSTRAINT meetings_event_partnersh_event_id_partnership_id_2f2d500d_uniq UNIQUE (event_id, partnership_id);
ALTER TABLE ONLY public.meetings_event_partnerships
    ADD CONSTRAINT meetings_event_partnerships_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_event
    ADD CONSTRAINT meetings_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_event
    ADD CONSTRAINT meetings_event_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.meetings_event_sources
    ADD CONSTRAINT meetings_event_sources_event_id_source_id_f4250f68_uniq UNIQUE (event_id, source_id);
ALTER TABLE ONLY public.meetings_event_sources
    ADD CONSTRAINT meetings_event_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_event_themes
    ADD CONSTRAINT meetings_event_themes_event_id_theme_id_2151d857_uniq UNIQUE (event_id, theme_id);
ALTER TABLE ONLY public.meetings_event_themes
    ADD CONSTRAINT meetings_event_themes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_pkey PRIMARY KEY (event_ptr_id);
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.news_article_organisations
    ADD CONSTRAINT news_article_organisatio_article_id_organisation__da33f8c1_uniq UNIQUE (article_id, organisation_id);
ALTER TABLE ONLY public.news_article_organisations
    ADD CONSTRAINT news_article_organisations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.news_article_partnerships
    ADD CONSTRAINT news_article_partnership_article_id_partnership_i_690f0500_uniq UNIQUE (article_id, partnership_id);
ALTER TABLE ONLY public.news_article_partnerships
    ADD CONSTRAINT news_article_partnerships_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.news_article
    ADD CONSTRAINT news_article_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.news_article
    ADD CONSTRAINT news_article_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.news_article_sources
    ADD CONSTRAINT news_article_sources_article_id_source_id_f8c2de2d_uniq UNIQUE (article_id, source_id);
ALTER TABLE ONLY public.news_article_sources
    ADD CONSTRAINT news_article_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.news_article_themes
    ADD CONSTRAINT news_article_themes_article_id_theme_id_37f71c9f_uniq UNIQUE (article_id, theme_id);
ALTER TABLE ONLY public.news_article_themes
    ADD CONSTRAINT news_article_themes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.news_attachment
    ADD CONSTRAINT news_attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.news_picture
    ADD CONSTRAINT news_picture_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_key_key UNIQUE (key);
ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_agreement
    ADD CONSTRAINT partnerships_agreement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_agreement_signatories
    ADD CONSTRAINT partnerships_agreement_s_agreement_id_organisatio_3487324e_uniq UNIQUE (agreement_id, organisation_id);
ALTER TABLE ONLY public.partnerships_agreement_sources
    ADD CONSTRAINT partnerships_agreement_s_agreement_id_source_id_91436ab4_uniq UNIQUE (agreement_id, source_id);
ALTER TABLE ONLY public.partnerships_agreement_signatories
    ADD CONSTRAINT partnerships_agreement_signatories_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_agreement_sources
    ADD CONSTRAINT partnerships_agreement_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_contact
    ADD CONSTRAINT partnerships_contact_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_exchange
    ADD CONSTRAINT partnerships_exchange_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_exchange_sources
    ADD CONSTRAINT partnerships_exchange_so_exchange_id_source_id_2bf2ed12_uniq UNIQUE (exchange_id, source_id);
ALTER TABLE ONLY public.partnerships_exchange_sources
    ADD CONSTRAINT partnerships_exchange_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_figure
    ADD CONSTRAINT partnerships_figure_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_figure_sources
    ADD CONSTRAINT partnerships_figure_sources_figure_id_source_id_df51e894_uniq UNIQUE (figure_id, source_id);
ALTER TABLE ONLY public.partnerships_figure_sources
    ADD CONSTRAINT partnerships_figure_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_formername_sources
    ADD CONSTRAINT partnerships_formername__formername_id_source_id_f155905c_uniq UNIQUE (formername_id, source_id);
ALTER TABLE ONLY public.partnerships_formername
    ADD CONSTRAINT partnerships_formername_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_formername_sources
    ADD CONSTRAINT partnerships_formername_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_formerparent_sources
    ADD CONSTRAINT partnerships_formerparen_formerparent_id_source_i_3e83e1ae_uniq UNIQUE (formerparent_id, source_id);
ALTER TABLE ONLY public.partnerships_formerparent
    ADD CONSTRAINT partnerships_formerparent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_formerparent_sources
    ADD CONSTRAINT partnerships_formerparent_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_identifier
    ADD CONSTRAINT partnerships_identifier_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_interest
    ADD CONSTRAINT partnerships_interest_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_interest_sources
    ADD CONSTRAINT partnerships_interest_so_interest_id_source_id_84e459e7_uniq UNIQUE (interest_id, source_id);
ALTER TABLE ONLY public.partnerships_interest_sources
    ADD CONSTRAINT partnerships_interest_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_notice
    ADD CONSTRAINT partnerships_notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_notice_sources
    ADD CONSTRAINT partnerships_notice_sources_notice_id_source_id_4197057a_uniq UNIQUE (notice_id, source_id);
ALTER TABLE ONLY public.partnerships_notice_sources
    ADD CONSTRAINT partnerships_notice_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_notice_themes
    ADD CONSTRAINT partnerships_notice_themes_notice_id_theme_id_bf8e3930_uniq UNIQUE (notice_id, theme_id);
ALTER TABLE ONLY public.partnerships_notice_themes
    ADD CONSTRAINT partnerships_notice_themes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_organisation_sources
    ADD CONSTRAINT partnerships_organisatio_organisation_id_source_i_e8929e71_uniq UNIQUE (organisation_id, source_id);
ALTER TABLE ONLY public.partnerships_organisation
    ADD CONSTRAINT partnerships_organisation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_organisation
    ADD CONSTRAINT partnerships_organisation_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.partnerships_organisation_sources
    ADD CONSTRAINT partnerships_organisation_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_organisationlink
    ADD CONSTRAINT partnerships_organisationlink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_partnership_sources
    ADD CONSTRAINT partnerships_partnership_partnership_id_source_id_78016752_uniq UNIQUE (partnership_id, source_id);
ALTER TABLE ONLY public.partnerships_partnership
    ADD CONSTRAINT partnerships_partnership_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_partnership
    ADD CONSTRAINT partnerships_partnership_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.partnerships_partnership_sources
    ADD CONSTRAINT partnerships_partnership_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_party
    ADD CONSTRAINT partnerships_party_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_person
    ADD CONSTRAINT partnerships_person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_source
    ADD CONSTRAINT partnerships_source_key_key UNIQUE (key);
ALTER TABLE ONLY public.partnerships_source
    ADD CONSTRAINT partnerships_source_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_statement
    ADD CONSTRAINT partnerships_statement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_statement_sources
    ADD CONSTRAINT partnerships_statement_s_statement_id_source_id_a2181af4_uniq UNIQUE (statement_id, source_id);
ALTER TABLE ONLY public.partnerships_statement_sources
    ADD CONSTRAINT partnerships_statement_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_theme
    ADD CONSTRAINT partnerships_theme_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_theme
    ADD CONSTRAINT partnerships_theme_slug_key UNIQUE (slug);
ALTER TABLE ONLY public.partnerships_themelink
    ADD CONSTRAINT partnerships_themelink_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_themelink_sources
    ADD CONSTRAINT partnerships_themelink_s_themelink_id_source_id_8b6022b9_uniq UNIQUE (themelink_id, source_id);
ALTER TABLE ONLY public.partnerships_themelink_sources
    ADD CONSTRAINT partnerships_themelink_sources_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.partnerships_party
    ADD CONSTRAINT party_once_in_a_partnership UNIQUE (partnership_id, organisation_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.proposals_proposal
    ADD CONSTRAINT proposals_proposal_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.translations_term
    ADD CONSTRAINT term_once UNIQUE (french, korean);
ALTER TABLE ONLY public.translations_text
    ADD CONSTRAINT text_once UNIQUE (model, object_id, field);
ALTER TABLE ONLY public.partnerships_themelink
    ADD CONSTRAINT theme_once_in_a_partnership UNIQUE (partnership_id, theme_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.translations_term
    ADD CONSTRAINT translations_term_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.translations_text
    ADD CONSTRAINT translations_text_pkey PRIMARY KEY (id);
CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);
CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);
CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);
CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);
CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);
CREATE INDEX accounts_cache_expires ON public.accounts_cache USING btree (expires);
CREATE INDEX accounts_invitation_invited_by_id_94a21efc ON public.accounts_invitation USING btree (invited_by_id);
CREATE INDEX accounts_invitation_key_d06cc7ce_like ON public.accounts_invitation USING btree (key varchar_pattern_ops);
CREATE INDEX accounts_invitation_organisation_id_b7f9480b ON public.accounts_invitation USING btree (organisation_id);
CREATE INDEX accounts_user_email_b2644a56_like ON public.accounts_user USING btree (email varchar_pattern_ops);
CREATE INDEX accounts_user_groups_group_id_bd11a704 ON public.accounts_user_groups USING btree (group_id);
CREATE INDEX accounts_user_groups_user_id_52b62117 ON public.accounts_user_groups USING btree (user_id);
CREATE INDEX accounts_user_organisation_id_492f00a6 ON public.accounts_user USING btree (organisation_id);
CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON public.accounts_user_user_permissions USING btree (permission_id);
CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON public.accounts_user_user_permissions USING btree (user_id);
CREATE INDEX agendaitem_grams ON public.meetings_agendaitem USING gin (search_grams);
CREATE INDEX article_grams ON public.news_article USING gin (search_grams);
CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);
CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);
CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);
CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);
CREATE INDEX change_table_key ON public.history_change USING btree ("table", key);
CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);
CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);
CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);
CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);
CREATE INDEX event_grams ON public.meetings_event USING gin (search_grams);
CREATE INDEX guide_group_key_b2f890c1_like ON public.guide_group USING btree (key varchar_pattern_ops);
CREATE INDEX guide_group_sources_group_id_8bb62e3c ON public.guide_group_sources USING btree (group_id);
CREATE INDEX guide_group_sources_source_id_a205cc80 ON public.guide_group_sources USING btree (source_id);
CREATE INDEX guide_mandate_group_id_6fb746de ON public.guide_mandate USING btree (group_id);
CREATE INDEX guide_mandate_organisation_id_1b0c0375 ON public.guide_mandate USING btree (organisation_id);
CREATE INDEX guide_mandate_person_id_28e7ffef ON public.guide_mandate USING btree (person_id);
CREATE INDEX guide_mandate_sources_mandate_id_e84c5435 ON public.guide_mandate_sources USING btree (mandate_id);
CREATE INDEX guide_mandate_sources_source_id_86b31bd0 ON public.guide_mandate_sources USING btree (source_id);
CREATE INDEX guide_roadmap_meeting_id_64323d77 ON public.guide_roadmap USING btree (meeting_id);
CREATE INDEX guide_roadmap_sources_roadmap_id_1fdae22c ON public.guide_roadmap_sources USING btree (roadmap_id);
CREATE INDEX guide_roadmap_sources_source_id_2af79328 ON public.guide_roadmap_sources USING btree (source_id);
CREATE INDEX guide_roadmapstep_event_id_639ee2a3 ON public.guide_roadmapstep USING btree (event_id);
CREATE INDEX guide_roadmapstep_roadmap_id_b8024b35 ON public.guide_roadmapstep USING btree (roadmap_id);
CREATE INDEX history_change_context_id_2b08ba62 ON public.history_change USING btree (context_id);
CREATE INDEX meetings_agendaitem_meeting_id_07815bb0 ON public.meetings_agendaitem USING btree (meeting_id);
CREATE INDEX meetings_agendaitem_organisations_agendaitem_id_ae8a70f1 ON public.meetings_agendaitem_organisations USING btree (agendaitem_id);
CREATE INDEX meetings_agendaitem_organisations_organisation_id_a7da3d7a ON public.meetings_agendaitem_organisations USING btree (organisation_id);
CREATE INDEX meetings_agendaitem_parent_id_61edc61c ON public.meetings_agendaitem USING btree (parent_id);
CREATE INDEX meetings_agendaitem_partnerships_agendaitem_id_50481c09 ON public.meetings_agendaitem_partnerships USING btree (agendaitem_id);
CREATE INDEX meetings_agendaitem_partnerships_partnership_id_c0e74c4c ON public.meetings_agendaitem_partnerships USING btree (partnership_id);
CREATE INDEX meetings_annex_meeting_id_cd2ebc0c ON public.meetings_annex USING btree (meeting_id);
CREATE INDEX meetings_attendance_meeting_id_296f48af ON public.meetings_attendance USING btree (meeting_id);
CREATE INDEX meetings_attendance_organisation_id_f1c6bde6 ON public.meetings_attendance USING btree (organisation_id);
CREATE INDEX meetings_attendance_person_id_eb3a8462 ON public.meetings_attendance USING btree (person_id);
CREATE INDEX meetings_decision_carried_from_id_9ba9062b ON public.meetings_decision USING btree (carried_from_id);
CREATE INDEX meetings_decision_item_id_7c040df0 ON public.meetings_decision USING btree (item_id);
CREATE INDEX meetings_decision_meeting_id_b86ef1d3 ON public.meetings_decision USING btree (meeting_id);
CREATE INDEX meetings_event_exchange_id_de242e6c ON public.meetings_event USING btree (exchange_id);
CREATE INDEX meetings_event_first_day_742abe2e ON public.meetings_event USING btree (first_day);
CREATE INDEX meetings_event_last_day_79418ddf ON public.meetings_event USING btree (last_day);
CREATE INDEX meetings_event_organisations_event_id_cb064af3 ON public.meetings_event_organisations USING btree (event_id);
CREATE INDEX meetings_event_organisations_organisation_id_7df35ec1 ON public.meetings_event_organisations USING btree (organisation_id);
CREATE INDEX meetings_event_organisers_event_id_0e97f439 ON public.meetings_event_organisers USING btree (event_id);
CREATE INDEX meetings_event_organisers_organisation_id_0a1f5e1d ON public.meetings_event_organisers USING btree (organisation_id);
CREATE INDEX meetings_event_partnerships_event_id_f0bc2b89 ON public.meetings_event_partnerships USING btree (event_id);
CREATE INDEX meetings_event_partnerships_partnership_id_c4778be8 ON public.meetings_event_partnerships USING btree (partnership_id);
CREATE INDEX meetings_event_postponed_to_id_1ac048ab ON public.meetings_event USING btree (postponed_to_id);
CREATE INDEX meetings_event_slug_67e79983_like ON public.meetings_event USING btree (slug varchar_pattern_ops);
CREATE INDEX meetings_event_sources_event_id_bfa13528 ON public.meetings_event_sources USING btree (event_id);
CREATE INDEX meetings_event_sources_source_id_e1d2928c ON public.meetings_event_sources USING btree (source_id);
CREATE INDEX meetings_event_themes_event_id_6199e6d4 ON public.meetings_event_themes USING btree (event_id);
CREATE INDEX meetings_event_themes_theme_id_6a51f25f ON public.meetings_event_themes USING btree (theme_id);
CREATE INDEX meetings_meeting_minutes_source_id_fcce139e ON public.meetings_meeting USING btree (minutes_source_id);
CREATE INDEX message_newest ON public.outbox_message USING btree (created_at DESC, id DESC);
CREATE INDEX message_waiting ON public.outbox_message USING btree (next_try_at, id) WHERE ((given_up_at IS NULL) AND (next_try_at IS NOT NULL) AND (sent_at IS NULL));
CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);
CREATE INDEX news_article_dated_on_96b4974e ON public.news_article USING btree (dated_on);
CREATE INDEX news_article_organisations_article_id_be6e81d7 ON public.news_article_organisations USING btree (article_id);
CREATE INDEX news_article_organisations_organisation_id_aa714a1b ON public.news_article_organisations USING btree (organisation_id);
CREATE INDEX news_article_partnerships_article_id_fe4fc702 ON public.news_article_partnerships USING btree (article_id);
CREATE INDEX news_article_partnerships_partnership_id_99b21ca2 ON public.news_article_partnerships USING btree (partnership_id);
CREATE INDEX news_article_slug_5328fdc5_like ON public.news_article USING btree (slug varchar_pattern_ops);
CREATE INDEX news_article_sources_article_id_5d7d8990 ON public.news_article_sources USING btree (article_id);
CREATE INDEX news_article_sources_source_id_5f96a233 ON public.news_article_sources USING btree (source_id);
CREATE INDEX news_article_themes_article_id_fe83d04f ON public.news_article_themes USING btree (article_id);
CREATE INDEX news_article_themes_theme_id_6c1d10de ON public.news_article_themes USING btree (theme_id);
CREATE INDEX news_attachment_article_id_cbca86fc ON public.news_attachment USING btree (article_id);
CREATE INDEX news_picture_article_id_0759afd6 ON public.news_picture USING btree (article_id);
CREATE INDEX organisation_grams ON public.partnerships_organisation USING gin (search_grams);
CREATE INDEX outbox_message_key_9860c808_like ON public.outbox_message USING btree (key varchar_pattern_ops);
CREATE INDEX outbox_message_user_id_c87f6315 ON public.outbox_message USING btree (user_id);
CREATE INDEX partnership_grams ON public.partnerships_partnership USING gin (search_grams);
CREATE INDEX partnerships_agreement_partnership_id_d2765273 ON public.partnerships_agreement USING btree (partnership_id);
CREATE INDEX partnerships_agreement_signatories_agreement_id_6c21b65a ON public.partnerships_agreement_signatories USING btree (agreement_id);
CREATE INDEX partnerships_agreement_signatories_organisation_id_35570d9c ON public.partnerships_agreement_signatories USING btree (organisation_id);
CREATE INDEX partnerships_agreement_sources_agreement_id_ea356628 ON public.partnerships_agreement_sources USING btree (agreement_id);
CREATE INDEX partnerships_agreement_sources_source_id_75ad90f1 ON public.partnerships_agreement_sources USING btree (source_id);
CREATE INDEX partnerships_contact_organisation_id_c32d6b50 ON public.partnerships_contact USING btree (organisation_id);
CREATE INDEX partnerships_contact_person_id_cbf54df2 ON public.partnerships_contact USING btree (person_id);
CREATE INDEX partnerships_exchange_partnership_id_336c4a14 ON public.partnerships_exchange USING btree (partnership_id);
CREATE INDEX partnerships_exchange_sources_exchange_id_9ce8dd1b ON public.partnerships_exchange_sources USING btree (exchange_id);
CREATE INDEX partnerships_exchange_sources_source_id_9a2b2c40 ON public.partnerships_exchange_sources USING btree (source_id);
CREATE INDEX partnerships_figure_organisation_id_c0d3cd98 ON public.partnerships_figure USING btree (organisation_id);
CREATE INDEX partnerships_figure_sources_figure_id_4330b095 ON public.partnerships_figure_sources USING btree (figure_id);
CREATE INDEX partnerships_figure_sources_source_id_cd1658a7 ON public.partnerships_figure_sources USING btree (source_id);
CREATE INDEX partnerships_formername_organisation_id_183980c9 ON public.partnerships_formername USING btree (organisation_id);
CREATE INDEX partnerships_formername_sources_formername_id_28b10939 ON public.partnerships_formername_sources USING btree (formername_id);
CREATE INDEX partnerships_formername_sources_source_id_2c4bdd4f ON public.partnerships_formername_sources USING btree (source_id);
CREATE INDEX partnerships_formerparent_organisation_id_37a78db1 ON public.partnerships_formerparent USING btree (organisation_id);
CREATE INDEX partnerships_formerparent_parent_id_b5e97d22 ON public.partnerships_formerparent USING btree (parent_id);
CREATE INDEX partnerships_formerparent_sources_formerparent_id_ecb89ffd ON public.partnerships_formerparent_sources USING btree (formerparent_id);
CREATE INDEX partnerships_formerparent_sources_source_id_d7d56c7f ON public.partnerships_formerparent_sources USING btree (source_id);
CREATE INDEX partnerships_identifier_organisation_id_b0d1ab4a ON public.partnerships_identifier USING btree (organisation_id);
CREATE INDEX partnerships_interest_organisation_id_8f9a3028 ON public.partnerships_interest USING btree (organisation_id);
CREATE INDEX partnerships_interest_sources_interest_id_ead80211 ON public.partnerships_interest_sources USING btree (interest_id);
CREATE INDEX partnerships_interest_sources_source_id_5e1fe715 ON public.partnerships_interest_sources USING btree (source_id);
CREATE INDEX partnerships_interest_theme_id_d3cb9a31 ON public.partnerships_interest USING btree (theme_id);
CREATE INDEX partnerships_notice_organisation_id_38522ed5 ON public.partnerships_notice USING btree (organisation_id);
CREATE INDEX partnerships_notice_result_id_57c05625 ON public.partnerships_notice USING btree (result_id);
CREATE INDEX partnerships_notice_sources_notice_id_1155a4c2 ON public.partnerships_notice_sources USING btree (notice_id);
CREATE INDEX partnerships_notice_sources_source_id_b6a15693 ON public.partnerships_notice_sources USING btree (source_id);
CREATE INDEX partnerships_notice_themes_notice_id_db4d42fa ON public.partnerships_notice_themes USING btree (notice_id);
CREATE INDEX partnerships_notice_themes_theme_id_c6ba29a4 ON public.partnerships_notice_themes USING btree (theme_id);
CREATE INDEX partnerships_organisation_parent_id_798fd3e7 ON public.partnerships_organisation USING btree (parent_id);
CREATE INDEX partnerships_organisation_region_id_930c63cb ON public.partnerships_organisation USING btree (region_id);
CREATE INDEX partnerships_organisation_slug_b2638cc0_like ON public.partnerships_organisation USING btree (slug varchar_pattern_ops);
CREATE INDEX partnerships_organisation_sources_organisation_id_317fbe59 ON public.partnerships_organisation_sources USING btree (organisation_id);
CREATE INDEX partnerships_organisation_sources_source_id_c50957c7 ON public.partnerships_organisation_sources USING btree (source_id);
CREATE INDEX partnerships_organisation_successor_id_9858551f ON public.partnerships_organisation USING btree (successor_id);
CREATE INDEX partnerships_organisationlink_organisation_id_f97950e3 ON public.partnerships_organisationlink USING btree (organisation_id);
CREATE INDEX partnerships_partnership_slug_4e8b2983_like ON public.partnerships_partnership USING btree (slug varchar_pattern_ops);
CREATE INDEX partnerships_partnership_sources_partnership_id_d697ae12 ON public.partnerships_partnership_sources USING btree (partnership_id);
CREATE INDEX partnerships_partnership_sources_source_id_752123d7 ON public.partnerships_partnership_sources USING btree (source_id);
CREATE INDEX partnerships_party_organisation_id_86bd41c2 ON public.partnerships_party USING btree (organisation_id);
CREATE INDEX partnerships_party_partnership_id_9ada8978 ON public.partnerships_party USING btree (partnership_id);
CREATE INDEX partnerships_source_key_49d17d95_like ON public.partnerships_source USING btree (key varchar_pattern_ops);
CREATE INDEX partnerships_statement_partnership_id_b0760f17 ON public.partnerships_statement USING btree (partnership_id);
CREATE INDEX partnerships_statement_sources_source_id_d228e237 ON public.partnerships_statement_sources USING btree (source_id);
CREATE INDEX partnerships_statement_sources_statement_id_1a67a095 ON public.partnerships_statement_sources USING btree (statement_id);
CREATE INDEX partnerships_theme_parent_id_3c90a50c ON public.partnerships_theme USING btree (parent_id);
CREATE INDEX partnerships_theme_slug_bb1db226_like ON public.partnerships_theme USING btree (slug varchar_pattern_ops);
CREATE INDEX partnerships_themelink_partnership_id_72412794 ON public.partnerships_themelink USING btree (partnership_id);
CREATE INDEX partnerships_themelink_sources_source_id_7a3a3058 ON public.partnerships_themelink_sources USING btree (source_id);
CREATE INDEX partnerships_themelink_sources_themelink_id_12f9573d ON public.partnerships_themelink_sources USING btree (themelink_id);
CREATE INDEX partnerships_themelink_theme_id_17a90da9 ON public.partnerships_themelink USING btree (theme_id);
CREATE INDEX proposals_proposal_author_id_200f43b2 ON public.proposals_proposal USING btree (author_id);
CREATE INDEX proposals_proposal_decider_id_67371da1 ON public.proposals_proposal USING btree (decider_id);
CREATE INDEX proposals_proposal_event_id_91c83619 ON public.proposals_proposal USING btree (event_id);
CREATE INDEX proposals_proposal_organisation_id_02c2d9d4 ON public.proposals_proposal USING btree (organisation_id);
CREATE UNIQUE INDEX statement_one_retained_of_a_dispute ON public.partnerships_statement USING btree (partnership_id, subject) WHERE (is_disputed AND is_retained);
CREATE INDEX text_owner ON public.translations_text USING btree (owner_model, owner_id);
CREATE INDEX translations_text_checked_by_id_32666be8 ON public.translations_text USING btree (checked_by_id);
CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY ((ARRAY['totp'::character varying, 'recovery_codes'::character varying])::text[]));
CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";
CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;
CREATE UNIQUE INDEX user_email_once_whatever_case ON public.accounts_user USING btree (lower((email)::text));
CREATE TRIGGER pgtrigger_recorder_05306 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_exchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_05306();
COMMENT ON TRIGGER pgtrigger_recorder_05306 ON public.partnerships_exchange IS '851e2001710dce7032b499d58f1166707a0cca2f';
CREATE TRIGGER pgtrigger_recorder_099fa AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_statement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_099fa();
COMMENT ON TRIGGER pgtrigger_recorder_099fa ON public.partnerships_statement IS '7bc060f6f46f5c0895549e5c95758c6a9d0389d8';
CREATE TRIGGER pgtrigger_recorder_0a550 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_partnership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_0a550();
COMMENT ON TRIGGER pgtrigger_recorder_0a550 ON public.partnerships_partnership IS 'a1fe09062b8bff790d55ac77690a3383858987c6';
CREATE TRIGGER pgtrigger_recorder_0c050 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_figure_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_0c050();
COMMENT ON TRIGGER pgtrigger_recorder_0c050 ON public.partnerships_figure_sources IS 'f23b182e7d8d4b3877db27dfb5f74292ab5bd9eb';
CREATE TRIGGER pgtrigger_recorder_0ec51 AFTER INSERT OR DELETE OR UPDATE ON public.proposals_proposal FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_0ec51();
COMMENT ON TRIGGER pgtrigger_recorder_0ec51 ON public.proposals_proposal IS 'e52e20b9a39e5fd2471e69569838d76c5b5f7196';
CREATE TRIGGER pgtrigger_recorder_0fcab AFTER INSERT OR DELETE OR UPDATE ON public.meetings_event_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_0fcab();
COMMENT ON TRIGGER pgtrigger_recorder_0fcab ON public.meetings_event_sources IS 'b690186f719dd0744c6ef43bfc265734ca709182';
CREATE TRIGGER pgtrigger_recorder_1780d AFTER INSERT OR DELETE OR UPDATE ON public.meetings_event_organisers FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_1780d();
COMMENT ON TRIGGER pgtrigger_recorder_1780d ON public.meetings_event_organisers IS '4273ac83314db5d8881cd463203d30f30e260a6f';
CREATE TRIGGER pgtrigger_recorder_1aab9 AFTER INSERT OR DELETE OR UPDATE ON public.news_article_partnerships FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_1aab9();
COMMENT ON TRIGGER pgtrigger_recorder_1aab9 ON public.news_article_partnerships IS '219ebf86ec52f04f2b5ac30a76ce971c4cf4d84e';
CREATE TRIGGER pgtrigger_recorder_1ecd8 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_notice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_1ecd8();
COMMENT ON TRIGGER pgtrigger_recorder_1ecd8 ON public.partnerships_notice IS '5eabc3467a33aedb15331cfa641226dca3348229';
CREATE TRIGGER pgtrigger_recorder_21af5 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_partnership_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_21af5();
COMMENT ON TRIGGER pgtrigger_recorder_21af5 ON public.partnerships_partnership_sources IS '0780d18f64d6df10a0721bc4c422a11827c071be';
CREATE TRIGGER pgtrigger_recorder_261c0 AFTER INSERT OR DELETE OR UPDATE ON public.guide_institution FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_261c0();
COMMENT ON TRIGGER pgtrigger_recorder_261c0 ON public.guide_institution IS 'd08eff28356771feeb60f4b75f4dff46b17377e0';
CREATE TRIGGER pgtrigger_recorder_270d1 AFTER INSERT OR DELETE OR UPDATE ON public.meetings_meeting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_270d1();
COMMENT ON TRIGGER pgtrigger_recorder_270d1 ON public.meetings_meeting IS '4dae5fc25af0fceb4b16171cc233dcc9cf10012b';
CREATE TRIGGER pgtrigger_recorder_2a1b0 AFTER INSERT OR DELETE OR UPDATE ON public.news_article_organisations FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_2a1b0();
COMMENT ON TRIGGER pgtrigger_recorder_2a1b0 ON public.news_article_organisations IS '5b1e7a537e2f82cb16e85e600b3f1935233f1b45';
CREATE TRIGGER pgtrigger_recorder_2e041 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_formerparent_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_2e041();
COMMENT ON TRIGGER pgtrigger_recorder_2e041 ON public.partnerships_formerparent_sources IS '45d8a72a587702d672d6f5151f6a141d4a93f603';
CREATE TRIGGER pgtrigger_recorder_35b76 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_identifier FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_35b76();
COMMENT ON TRIGGER pgtrigger_recorder_35b76 ON public.partnerships_identifier IS '1018f1baebdfbb930695aa33b830a0689119e27c';
CREATE TRIGGER pgtrigger_recorder_3995e AFTER INSERT OR DELETE OR UPDATE ON public.news_article FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_3995e();
COMMENT ON TRIGGER pgtrigger_recorder_3995e ON public.news_article IS '0e030c63e81bb3b93252af1002b36a17d7955f35';
CREATE TRIGGER pgtrigger_recorder_3acf7 AFTER INSERT OR DELETE OR UPDATE ON public.news_picture FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_3acf7();
COMMENT ON TRIGGER pgtrigger_recorder_3acf7 ON public.news_picture IS '71807d13f984a45eee477dc02903d83c29e5d905';
CREATE TRIGGER pgtrigger_recorder_3ca4f AFTER INSERT OR DELETE OR UPDATE ON public.guide_roadmap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_3ca4f();
COMMENT ON TRIGGER pgtrigger_recorder_3ca4f ON public.guide_roadmap IS '77e40714f0c59b90383dfb2353a2152d649a596b';
CREATE TRIGGER pgtrigger_recorder_4131d AFTER INSERT OR DELETE OR UPDATE ON public.guide_roadmapstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_4131d();
COMMENT ON TRIGGER pgtrigger_recorder_4131d ON public.guide_roadmapstep IS '905c82b5c906845861721ced64ae05b2202fdb91';
CREATE TRIGGER pgtrigger_recorder_47fc6 AFTER INSERT OR DELETE OR UPDATE ON public.meetings_agendaitem_partnerships FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_47fc6();
COMMENT ON TRIGGER pgtrigger_recorder_47fc6 ON public.meetings_agendaitem_partnerships IS '090742cdf9f9124cb6403e2d1517afdc1e5b075b';
CREATE TRIGGER pgtrigger_recorder_490bc AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_theme FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_490bc();
COMMENT ON TRIGGER pgtrigger_recorder_490bc ON public.partnerships_theme IS '7126eecd31b9bb96891060d25f3139e5ec389981';
CREATE TRIGGER pgtrigger_recorder_4bc6f AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_figure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_4bc6f();
COMMENT ON TRIGGER pgtrigger_recorder_4bc6f ON public.partnerships_figure IS '749e4b21b7c5b838938cbdde116b3482ea37e2b9';
CREATE TRIGGER pgtrigger_recorder_50bd4 AFTER INSERT OR DELETE OR UPDATE ON public.news_attachment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_50bd4();
COMMENT ON TRIGGER pgtrigger_recorder_50bd4 ON public.news_attachment IS 'a5d6f26654929041b4011835586bc6c7a8ab2f53';
CREATE TRIGGER pgtrigger_recorder_50fb1 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_interest_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_50fb1();
COMMENT ON TRIGGER pgtrigger_recorder_50fb1 ON public.partnerships_interest_sources IS '2c8d2a5d3b793fdc0b63750d8757be2a48b22719';
CREATE TRIGGER pgtrigger_recorder_5373c AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_formername_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_5373c();
COMMENT ON TRIGGER pgtrigger_recorder_5373c ON public.partnerships_formername_sources IS '8cacc38e196e66b7c821adcbc1c2395ab4fcb676';
CREATE TRIGGER pgtrigger_recorder_56810 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_contact FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_56810();
COMMENT ON TRIGGER pgtrigger_recorder_56810 ON public.partnerships_contact IS '84244bb477915c7ef3fbaa45a1b749e0a16c6fbf';
CREATE TRIGGER pgtrigger_recorder_6e564 AFTER INSERT OR DELETE OR UPDATE ON public.meetings_attendance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_6e564();
COMMENT ON TRIGGER pgtrigger_recorder_6e564 ON public.meetings_attendance IS 'b14d9fc806030bd8f5d03173f527a8f945b18208';
CREATE TRIGGER pgtrigger_recorder_71d5c AFTER INSERT OR DELETE OR UPDATE ON public.meetings_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_71d5c();
COMMENT ON TRIGGER pgtrigger_recorder_71d5c ON public.meetings_decision IS 'e571f5899f40f9c74f729b2d15ede92f76b7521c';
CREATE TRIGGER pgtrigger_recorder_80638 AFTER INSERT OR DELETE OR UPDATE ON public.meetings_event_themes FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_80638();
COMMENT ON TRIGGER pgtrigger_recorder_80638 ON public.meetings_event_themes IS '3f2ebd1ee6c918cd7c45d63b0440df6b5b4e7261';
CREATE TRIGGER pgtrigger_recorder_822a9 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_agreement_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_822a9();
COMMENT ON TRIGGER pgtrigger_recorder_822a9 ON public.partnerships_agreement_sources IS 'a6d67134eda36368f2649b13cf21da4de2ec5bb7';
CREATE TRIGGER pgtrigger_recorder_85a63 AFTER INSERT OR DELETE OR UPDATE ON public.meetings_event_organisations FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_85a63();
COMMENT ON TRIGGER pgtrigger_recorder_85a63 ON public.meetings_event_organisations IS '30244b328fcf05935ef6f6e08b55b2a336291c06';
CREATE TRIGGER pgtrigger_recorder_8c624 AFTER INSERT OR DELETE OR UPDATE ON public.meetings_annex FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_8c624();
COMMENT ON TRIGGER pgtrigger_recorder_8c624 ON public.meetings_annex IS '77d5e4350d474e55d469d242a23ce3db83e38c5b';
CREATE TRIGGER pgtrigger_recorder_8e6b6 AFTER INSERT OR DELETE OR UPDATE ON public.guide_group_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_8e6b6();
COMMENT ON TRIGGER pgtrigger_recorder_8e6b6 ON public.guide_group_sources IS 'b93075bd851eb47291a2bd0938c98598ef4ca7e6';
CREATE TRIGGER pgtrigger_recorder_8f1e7 AFTER INSERT OR DELETE OR UPDATE ON public.guide_group FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_8f1e7();
COMMENT ON TRIGGER pgtrigger_recorder_8f1e7 ON public.guide_group IS '32aa252dfd4106f212534538f1344a6da4ccc911';
CREATE TRIGGER pgtrigger_recorder_92f37 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_themelink FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_92f37();
COMMENT ON TRIGGER pgtrigger_recorder_92f37 ON public.partnerships_themelink IS 'd9aabb50787047605b07e0d10cb1d53867063fa2';
CREATE TRIGGER pgtrigger_recorder_9fe4e AFTER INSERT OR DELETE OR UPDATE ON public.news_article_themes FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_9fe4e();
COMMENT ON TRIGGER pgtrigger_recorder_9fe4e ON public.news_article_themes IS 'fc60f78e5bcb29920a6938fbf51b062322ee62e9';
CREATE TRIGGER pgtrigger_recorder_a03ab AFTER INSERT OR DELETE OR UPDATE ON public.meetings_agendaitem_organisations FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_a03ab();
COMMENT ON TRIGGER pgtrigger_recorder_a03ab ON public.meetings_agendaitem_organisations IS '6d6e0151954ece903ed11787008b489e2068534c';
CREATE TRIGGER pgtrigger_recorder_a0c26 AFTER INSERT OR DELETE OR UPDATE ON public.meetings_event FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_a0c26();
COMMENT ON TRIGGER pgtrigger_recorder_a0c26 ON public.meetings_event IS 'a677e07061a4882965d1894de4d654773c6a2390';
CREATE TRIGGER pgtrigger_recorder_a0c44 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_organisation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_a0c44();
COMMENT ON TRIGGER pgtrigger_recorder_a0c44 ON public.partnerships_organisation IS '8fdd5200e4674a54a49aa3fbf6e4cd4023ce2342';
CREATE TRIGGER pgtrigger_recorder_a5126 AFTER INSERT OR DELETE OR UPDATE ON public.translations_term FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_a5126();
COMMENT ON TRIGGER pgtrigger_recorder_a5126 ON public.translations_term IS '215258f534b274048b7a6e84a366da603ff0346f';
CREATE TRIGGER pgtrigger_recorder_a8409 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_statement_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_a8409();
COMMENT ON TRIGGER pgtrigger_recorder_a8409 ON public.partnerships_statement_sources IS 'e25acd4e83b8f434b32dbc2da846222d7d0bb15a';
CREATE TRIGGER pgtrigger_recorder_a983b AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_party FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_a983b();
COMMENT ON TRIGGER pgtrigger_recorder_a983b ON public.partnerships_party IS 'f3a222c7c97ba5c14b025febc24b8e3b4d55fa78';
CREATE TRIGGER pgtrigger_recorder_aa6e6 AFTER INSERT OR DELETE OR UPDATE ON public.guide_mandate_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_aa6e6();
COMMENT ON TRIGGER pgtrigger_recorder_aa6e6 ON public.guide_mandate_sources IS 'b9fd29d4852a68b370a7c23c9e3966ca9c1ba7f4';
CREATE TRIGGER pgtrigger_recorder_ab1f8 AFTER INSERT OR DELETE OR UPDATE ON public.meetings_agendaitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_ab1f8();
COMMENT ON TRIGGER pgtrigger_recorder_ab1f8 ON public.meetings_agendaitem IS 'e4cd74e33577714a84f90a8faeb5fc6718a99d54';
CREATE TRIGGER pgtrigger_recorder_ab310 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_exchange_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_ab310();
COMMENT ON TRIGGER pgtrigger_recorder_ab310 ON public.partnerships_exchange_sources IS 'b4c4cdedcea6e8fe4d37f55d9145e2269bc1bee4';
CREATE TRIGGER pgtrigger_recorder_c1d4d AFTER INSERT OR DELETE OR UPDATE ON public.guide_roadmap_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_c1d4d();
COMMENT ON TRIGGER pgtrigger_recorder_c1d4d ON public.guide_roadmap_sources IS '57f86f5d56e3e065a0910a31da80f65bb02155c6';
CREATE TRIGGER pgtrigger_recorder_c20f0 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_person FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_c20f0();
COMMENT ON TRIGGER pgtrigger_recorder_c20f0 ON public.partnerships_person IS '6b5f2001080c4f219ea5e6500d179c0b608d9f0b';
CREATE TRIGGER pgtrigger_recorder_c6ee4 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_notice_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_c6ee4();
COMMENT ON TRIGGER pgtrigger_recorder_c6ee4 ON public.partnerships_notice_sources IS '2826d7e829cb39344c7bd2e4fdc6271eb69db4be';
CREATE TRIGGER pgtrigger_recorder_ce02a AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_source FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_ce02a();
COMMENT ON TRIGGER pgtrigger_recorder_ce02a ON public.partnerships_source IS '2a6e0f963374879a57290e4aabae77a62f171c93';
CREATE TRIGGER pgtrigger_recorder_d29aa AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_interest FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_d29aa();
COMMENT ON TRIGGER pgtrigger_recorder_d29aa ON public.partnerships_interest IS '9bb5100c787bd73812152d73656261787388b06f';
CREATE TRIGGER pgtrigger_recorder_d5deb AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_organisationlink FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_d5deb();
COMMENT ON TRIGGER pgtrigger_recorder_d5deb ON public.partnerships_organisationlink IS '4f1ef04f763ac4da2cde3f369d14e1f9d76c60a7';
CREATE TRIGGER pgtrigger_recorder_d6944 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_agreement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_d6944();
COMMENT ON TRIGGER pgtrigger_recorder_d6944 ON public.partnerships_agreement IS '5a236ae06856bb5b012339b484d94cba2dc00ad3';
CREATE TRIGGER pgtrigger_recorder_d7147 AFTER INSERT OR DELETE OR UPDATE ON public.guide_mandate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_d7147();
COMMENT ON TRIGGER pgtrigger_recorder_d7147 ON public.guide_mandate IS '45e08f5e2fcba78b46d675f12cf4b8f2045d27b5';
CREATE TRIGGER pgtrigger_recorder_da80c AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_agreement_signatories FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_da80c();
COMMENT ON TRIGGER pgtrigger_recorder_da80c ON public.partnerships_agreement_signatories IS '9459261cfdacbf0e7ed4d102bd7be6744f3b2964';
CREATE TRIGGER pgtrigger_recorder_dd5b4 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_notice_themes FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_dd5b4();
COMMENT ON TRIGGER pgtrigger_recorder_dd5b4 ON public.partnerships_notice_themes IS 'f6d2cfce7ac10ffb8f0149105ece89ea43df0d17';
CREATE TRIGGER pgtrigger_recorder_e5230 AFTER INSERT OR DELETE OR UPDATE ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_e5230();
COMMENT ON TRIGGER pgtrigger_recorder_e5230 ON public.accounts_user IS 'cda91f9d120fc395e15fb55602a7d7643f07e798';
CREATE TRIGGER pgtrigger_recorder_e882a AFTER INSERT OR DELETE OR UPDATE ON public.meetings_event_partnerships FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_e882a();
COMMENT ON TRIGGER pgtrigger_recorder_e882a ON public.meetings_event_partnerships IS 'af83f91651e450c09e1962a6497bf58322bfe8cd';
CREATE TRIGGER pgtrigger_recorder_efe6f AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_formername FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_efe6f();
COMMENT ON TRIGGER pgtrigger_recorder_efe6f ON public.partnerships_formername IS '94662911713b4ef48313938b984ca522353c7cf3';
CREATE TRIGGER pgtrigger_recorder_f48ca AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_formerparent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_f48ca();
COMMENT ON TRIGGER pgtrigger_recorder_f48ca ON public.partnerships_formerparent IS '7370ce22e6b75cc4c1805ab58495259ce5310bc2';
CREATE TRIGGER pgtrigger_recorder_f4c57 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_organisation_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_f4c57();
COMMENT ON TRIGGER pgtrigger_recorder_f4c57 ON public.partnerships_organisation_sources IS 'e658386bd2a1e2369fcfa76fd9762292bd2a2a28';
CREATE TRIGGER pgtrigger_recorder_f6d97 AFTER INSERT OR DELETE OR UPDATE ON public.partnerships_themelink_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_f6d97();
COMMENT ON TRIGGER pgtrigger_recorder_f6d97 ON public.partnerships_themelink_sources IS '079da46532336d22f728b2fbe0585935f600df33';
CREATE TRIGGER pgtrigger_recorder_f9886 AFTER INSERT OR DELETE OR UPDATE ON public.news_article_sources FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_recorder_f9886();
COMMENT ON TRIGGER pgtrigger_recorder_f9886 ON public.news_article_sources IS '63c37fd2be8ff72bb695d6378c7cabece75ce048';
CREATE TRIGGER pgtrigger_translator_12cf8 AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, summary_fr, summary_ko, description_fr, description_ko, date_note_fr, date_note_ko, place_fr, place_ko, other_language_fr, other_language_ko, original_language ON public.meetings_event FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_12cf8();
COMMENT ON TRIGGER pgtrigger_translator_12cf8 ON public.meetings_event IS '21f78dcb39ba37837dc885ef58677edc3d09203e';
CREATE TRIGGER pgtrigger_translator_29c37 AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, summary_fr, summary_ko, body_fr, body_ko, source_name_fr, source_name_ko, original_language ON public.news_article FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_29c37();
COMMENT ON TRIGGER pgtrigger_translator_29c37 ON public.news_article IS '2634cd1828ce16f1e67a6bfca03975e76e3c7eb5';
CREATE TRIGGER pgtrigger_translator_342ac AFTER INSERT OR DELETE OR UPDATE OF role_fr, role_ko, organisation_id ON public.guide_institution FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_342ac();
COMMENT ON TRIGGER pgtrigger_translator_342ac ON public.guide_institution IS 'd5dfb1379a56780fa4a0fa9fdcb04c71215543d3';
CREATE TRIGGER pgtrigger_translator_462a8 AFTER INSERT OR DELETE OR UPDATE OF text_fr, text_ko, outcome_fr, outcome_ko, organisation_id ON public.partnerships_notice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_462a8();
COMMENT ON TRIGGER pgtrigger_translator_462a8 ON public.partnerships_notice IS '71fc8b35fbeaf27f0fb9af47ec2cbc7066af2fd0';
CREATE TRIGGER pgtrigger_translator_4d211 AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, note_fr, note_ko, partnership_id ON public.partnerships_agreement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_4d211();
COMMENT ON TRIGGER pgtrigger_translator_4d211 ON public.partnerships_agreement IS '1a0039385c6751f8e39e67e7080a24631e71a68b';
CREATE TRIGGER pgtrigger_translator_4d2a3 AFTER INSERT OR DELETE OR UPDATE OF label_fr, label_ko, organisation_id ON public.partnerships_organisationlink FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_4d2a3();
COMMENT ON TRIGGER pgtrigger_translator_4d2a3 ON public.partnerships_organisationlink IS 'dc108b5a737bc65ae604ffac0fce256b85f597ac';
CREATE TRIGGER pgtrigger_translator_579ca AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, introduction_fr, introduction_ko ON public.guide_roadmap FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_579ca();
COMMENT ON TRIGGER pgtrigger_translator_579ca ON public.guide_roadmap IS '83e9be4affe451ce0b67ad6e0cf23beac81bcd33';
CREATE TRIGGER pgtrigger_translator_66379 AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, summary_fr, summary_ko, description_fr, description_ko, original_language ON public.partnerships_partnership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_66379();
COMMENT ON TRIGGER pgtrigger_translator_66379 ON public.partnerships_partnership IS 'b093ae3bbb3aa475239cb1ce1f019823e15dbc7e';
CREATE TRIGGER pgtrigger_translator_6a7fa AFTER INSERT OR DELETE OR UPDATE OF kind_note_fr, kind_note_ko, name_fr, name_ko, official_name_fr, official_name_ko, summary_fr, summary_ko, profile_fr, profile_ko, original_language ON public.partnerships_organisation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_6a7fa();
COMMENT ON TRIGGER pgtrigger_translator_6a7fa ON public.partnerships_organisation IS '99190934780c70671bd6b998aa26d2f1e32332cf';
CREATE TRIGGER pgtrigger_translator_77ce2 AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, speaker_fr, speaker_ko, minutes_fr, minutes_ko, meeting_id ON public.meetings_agendaitem FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_77ce2();
COMMENT ON TRIGGER pgtrigger_translator_77ce2 ON public.meetings_agendaitem IS 'b36fd05aa4560aec1bee3b897f7cdd4989ce99f1';
CREATE TRIGGER pgtrigger_translator_77dde AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, article_id ON public.news_attachment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_77dde();
COMMENT ON TRIGGER pgtrigger_translator_77dde ON public.news_attachment IS '9c8e99d5614dfa55258dfe070f76013031e23217';
CREATE TRIGGER pgtrigger_translator_78c30 AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, description_fr, description_ko, date_note_fr, date_note_ko, roadmap_id ON public.guide_roadmapstep FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_78c30();
COMMENT ON TRIGGER pgtrigger_translator_78c30 ON public.guide_roadmapstep IS '07a57e32c4b8a36c84f788aadae488bb763da79f';
CREATE TRIGGER pgtrigger_translator_8f2b2 AFTER INSERT OR DELETE OR UPDATE OF body_fr, body_ko, function_fr, function_ko, meeting_id ON public.meetings_attendance FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_8f2b2();
COMMENT ON TRIGGER pgtrigger_translator_8f2b2 ON public.meetings_attendance IS 'd42884de8e84c50831206ddd4c78d8583f5341bc';
CREATE TRIGGER pgtrigger_translator_94605 AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, description_fr, description_ko, partnership_id ON public.partnerships_exchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_94605();
COMMENT ON TRIGGER pgtrigger_translator_94605 ON public.partnerships_exchange IS '9e988ce00939f987dca32604505ff2ab34a67fd2';
CREATE TRIGGER pgtrigger_translator_a59d7 AFTER INSERT OR DELETE OR UPDATE OF function_fr, function_ko, note_fr, note_ko, group_id ON public.guide_mandate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_a59d7();
COMMENT ON TRIGGER pgtrigger_translator_a59d7 ON public.guide_mandate IS 'fdca6c52103bb4953b4f1f66bb2feefcbd83f50f';
CREATE TRIGGER pgtrigger_translator_b6e40 AFTER INSERT OR DELETE OR UPDATE OF name_fr, name_ko ON public.partnerships_theme FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_b6e40();
COMMENT ON TRIGGER pgtrigger_translator_b6e40 ON public.partnerships_theme IS '8e18958eaf04f40cf9f44d76a5ecfb6cffb81e56';
CREATE TRIGGER pgtrigger_translator_b7470 AFTER INSERT OR DELETE OR UPDATE OF name_fr, name_ko, note_fr, note_ko, organisation_id ON public.partnerships_formername FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_b7470();
COMMENT ON TRIGGER pgtrigger_translator_b7470 ON public.partnerships_formername IS '8b48f9b1211a55c766dc9848fc8bb1d94581ff08';
CREATE TRIGGER pgtrigger_translator_bfbdf AFTER INSERT OR DELETE OR UPDATE OF text_fr, text_ko, partnership_id ON public.partnerships_statement FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_bfbdf();
COMMENT ON TRIGGER pgtrigger_translator_bfbdf ON public.partnerships_statement IS 'ef877eec4d7de675f1b53796bcc43230601a44b1';
CREATE TRIGGER pgtrigger_translator_bffda AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko, note_fr, note_ko, meeting_id ON public.meetings_annex FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_bffda();
COMMENT ON TRIGGER pgtrigger_translator_bffda ON public.meetings_annex IS 'bc7e3713f1af5f2a43a7156abadc5b1cc7eecc0e';
CREATE TRIGGER pgtrigger_translator_c8e61 AFTER INSERT OR DELETE OR UPDATE OF label_fr, label_ko, value_fr, value_ko, note_fr, note_ko, organisation_id ON public.partnerships_figure FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_c8e61();
COMMENT ON TRIGGER pgtrigger_translator_c8e61 ON public.partnerships_figure IS '8f2a88a42d0225b856ce15b81864b7be5a8940ce';
CREATE TRIGGER pgtrigger_translator_cbd18 AFTER INSERT OR DELETE OR UPDATE OF alt_fr, alt_ko, caption_fr, caption_ko, article_id ON public.news_picture FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_cbd18();
COMMENT ON TRIGGER pgtrigger_translator_cbd18 ON public.news_picture IS 'b22d370ba53d89ee533636af8b8c45cbd5b03d51';
CREATE TRIGGER pgtrigger_translator_d669e AFTER INSERT OR DELETE OR UPDATE OF title_fr, title_ko ON public.partnerships_source FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_d669e();
COMMENT ON TRIGGER pgtrigger_translator_d669e ON public.partnerships_source IS '69783cc341fe4035d60eeb24b62753ef0ae711aa';
CREATE TRIGGER pgtrigger_translator_e59c5 AFTER INSERT OR DELETE OR UPDATE OF function_fr, function_ko, organisation_id ON public.partnerships_contact FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_e59c5();
COMMENT ON TRIGGER pgtrigger_translator_e59c5 ON public.partnerships_contact IS '907f91363b480b8bdc583b85f1f4a11b82bcdfad';
CREATE TRIGGER pgtrigger_translator_e9107 AFTER INSERT OR DELETE OR UPDATE OF purpose_fr, purpose_ko, attendance_note_fr, attendance_note_ko, event_ptr_id ON public.meetings_meeting FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_e9107();
COMMENT ON TRIGGER pgtrigger_translator_e9107 ON public.meetings_meeting IS 'e71c0ecaccaeb5271dc304df3253e59a6bebfe84';
CREATE TRIGGER pgtrigger_translator_f9618 AFTER INSERT OR DELETE OR UPDATE OF name_fr, name_ko, introduction_fr, introduction_ko, missions_fr, missions_ko, created_note_fr, created_note_ko ON public.guide_group FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_f9618();
COMMENT ON TRIGGER pgtrigger_translator_f9618 ON public.guide_group IS 'ecdb51a04ecc67cdd331512c734d61084492c3ed';
CREATE TRIGGER pgtrigger_translator_fcb43 AFTER INSERT OR DELETE OR UPDATE OF text_fr, text_ko, who_fr, who_ko, due_note_fr, due_note_ko, meeting_id ON public.meetings_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_translator_fcb43();
COMMENT ON TRIGGER pgtrigger_translator_fcb43 ON public.meetings_decision IS 'b9bdaea0361b481d9713873ee7f513ca56bda8bd';
ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_invited_by_id_94a21efc_fk_accounts_user_id FOREIGN KEY (invited_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_organisation_id_b7f9480b_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_group_id_bd11a704_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_52b62117_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_organisation_id_492f00a6_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_permission_id_113bb443_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_user_id_e4f0a161_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_group_sources
    ADD CONSTRAINT guide_group_sources_group_id_8bb62e3c_fk_guide_group_id FOREIGN KEY (group_id) REFERENCES public.guide_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_group_sources
    ADD CONSTRAINT guide_group_sources_source_id_a205cc80_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_institution
    ADD CONSTRAINT guide_institution_organisation_id_dd046874_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_mandate
    ADD CONSTRAINT guide_mandate_group_id_6fb746de_fk_guide_group_id FOREIGN KEY (group_id) REFERENCES public.guide_group(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_mandate
    ADD CONSTRAINT guide_mandate_organisation_id_1b0c0375_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_mandate
    ADD CONSTRAINT guide_mandate_person_id_28e7ffef_fk_partnerships_person_id FOREIGN KEY (person_id) REFERENCES public.partnerships_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_mandate_sources
    ADD CONSTRAINT guide_mandate_source_source_id_86b31bd0_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_mandate_sources
    ADD CONSTRAINT guide_mandate_sources_mandate_id_e84c5435_fk_guide_mandate_id FOREIGN KEY (mandate_id) REFERENCES public.guide_mandate(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_roadmap
    ADD CONSTRAINT guide_roadmap_meeting_id_64323d77_fk_meetings_ FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(event_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_roadmap_sources
    ADD CONSTRAINT guide_roadmap_source_source_id_2af79328_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_roadmap_sources
    ADD CONSTRAINT guide_roadmap_sources_roadmap_id_1fdae22c_fk_guide_roadmap_id FOREIGN KEY (roadmap_id) REFERENCES public.guide_roadmap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_roadmapstep
    ADD CONSTRAINT guide_roadmapstep_event_id_639ee2a3_fk_meetings_event_id FOREIGN KEY (event_id) REFERENCES public.meetings_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.guide_roadmapstep
    ADD CONSTRAINT guide_roadmapstep_roadmap_id_b8024b35_fk_guide_roadmap_id FOREIGN KEY (roadmap_id) REFERENCES public.guide_roadmap(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.history_change
    ADD CONSTRAINT history_change_context_id_2b08ba62_fk_pghistory_context_id FOREIGN KEY (context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem_partnerships
    ADD CONSTRAINT meetings_agendaitem__agendaitem_id_50481c09_fk_meetings_ FOREIGN KEY (agendaitem_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem_organisations
    ADD CONSTRAINT meetings_agendaitem__agendaitem_id_ae8a70f1_fk_meetings_ FOREIGN KEY (agendaitem_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem_organisations
    ADD CONSTRAINT meetings_agendaitem__organisation_id_a7da3d7a_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem_partnerships
    ADD CONSTRAINT meetings_agendaitem__partnership_id_c0e74c4c_fk_partnersh FOREIGN KEY (partnership_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem
    ADD CONSTRAINT meetings_agendaitem_meeting_id_07815bb0_fk_meetings_ FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(event_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_agendaitem
    ADD CONSTRAINT meetings_agendaitem_parent_id_61edc61c_fk_meetings_ FOREIGN KEY (parent_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_annex
    ADD CONSTRAINT meetings_annex_meeting_id_cd2ebc0c_fk_meetings_ FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(event_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_attendance
    ADD CONSTRAINT meetings_attendance_meeting_id_296f48af_fk_meetings_ FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(event_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_attendance
    ADD CONSTRAINT meetings_attendance_organisation_id_f1c6bde6_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_attendance
    ADD CONSTRAINT meetings_attendance_person_id_eb3a8462_fk_partnersh FOREIGN KEY (person_id) REFERENCES public.partnerships_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_decision
    ADD CONSTRAINT meetings_decision_carried_from_id_9ba9062b_fk_meetings_ FOREIGN KEY (carried_from_id) REFERENCES public.meetings_decision(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_decision
    ADD CONSTRAINT meetings_decision_item_id_7c040df0_fk_meetings_agendaitem_id FOREIGN KEY (item_id) REFERENCES public.meetings_agendaitem(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_decision
    ADD CONSTRAINT meetings_decision_meeting_id_b86ef1d3_fk_meetings_ FOREIGN KEY (meeting_id) REFERENCES public.meetings_meeting(event_ptr_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event
    ADD CONSTRAINT meetings_event_exchange_id_de242e6c_fk_partnerships_exchange_id FOREIGN KEY (exchange_id) REFERENCES public.partnerships_exchange(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_organisers
    ADD CONSTRAINT meetings_event_organ_event_id_0e97f439_fk_meetings_ FOREIGN KEY (event_id) REFERENCES public.meetings_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_organisations
    ADD CONSTRAINT meetings_event_organ_event_id_cb064af3_fk_meetings_ FOREIGN KEY (event_id) REFERENCES public.meetings_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_organisers
    ADD CONSTRAINT meetings_event_organ_organisation_id_0a1f5e1d_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_organisations
    ADD CONSTRAINT meetings_event_organ_organisation_id_7df35ec1_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_partnerships
    ADD CONSTRAINT meetings_event_partn_event_id_f0bc2b89_fk_meetings_ FOREIGN KEY (event_id) REFERENCES public.meetings_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_partnerships
    ADD CONSTRAINT meetings_event_partn_partnership_id_c4778be8_fk_partnersh FOREIGN KEY (partnership_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event
    ADD CONSTRAINT meetings_event_postponed_to_id_1ac048ab_fk_meetings_event_id FOREIGN KEY (postponed_to_id) REFERENCES public.meetings_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_sources
    ADD CONSTRAINT meetings_event_sourc_source_id_e1d2928c_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_sources
    ADD CONSTRAINT meetings_event_sources_event_id_bfa13528_fk_meetings_event_id FOREIGN KEY (event_id) REFERENCES public.meetings_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_themes
    ADD CONSTRAINT meetings_event_theme_theme_id_6a51f25f_fk_partnersh FOREIGN KEY (theme_id) REFERENCES public.partnerships_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_event_themes
    ADD CONSTRAINT meetings_event_themes_event_id_6199e6d4_fk_meetings_event_id FOREIGN KEY (event_id) REFERENCES public.meetings_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_event_ptr_id_2c4a21eb_fk_meetings_event_id FOREIGN KEY (event_ptr_id) REFERENCES public.meetings_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.meetings_meeting
    ADD CONSTRAINT meetings_meeting_minutes_source_id_fcce139e_fk_partnersh FOREIGN KEY (minutes_source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_article_organisations
    ADD CONSTRAINT news_article_organis_article_id_be6e81d7_fk_news_arti FOREIGN KEY (article_id) REFERENCES public.news_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_article_organisations
    ADD CONSTRAINT news_article_organis_organisation_id_aa714a1b_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_article_partnerships
    ADD CONSTRAINT news_article_partner_article_id_fe4fc702_fk_news_arti FOREIGN KEY (article_id) REFERENCES public.news_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_article_partnerships
    ADD CONSTRAINT news_article_partner_partnership_id_99b21ca2_fk_partnersh FOREIGN KEY (partnership_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_article_sources
    ADD CONSTRAINT news_article_sources_article_id_5d7d8990_fk_news_article_id FOREIGN KEY (article_id) REFERENCES public.news_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_article_sources
    ADD CONSTRAINT news_article_sources_source_id_5f96a233_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_article_themes
    ADD CONSTRAINT news_article_themes_article_id_fe83d04f_fk_news_article_id FOREIGN KEY (article_id) REFERENCES public.news_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_article_themes
    ADD CONSTRAINT news_article_themes_theme_id_6c1d10de_fk_partnerships_theme_id FOREIGN KEY (theme_id) REFERENCES public.partnerships_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_attachment
    ADD CONSTRAINT news_attachment_article_id_cbca86fc_fk_news_article_id FOREIGN KEY (article_id) REFERENCES public.news_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.news_picture
    ADD CONSTRAINT news_picture_article_id_0759afd6_fk_news_article_id FOREIGN KEY (article_id) REFERENCES public.news_article(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_user_id_c87f6315_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_agreement_signatories
    ADD CONSTRAINT partnerships_agreeme_agreement_id_6c21b65a_fk_partnersh FOREIGN KEY (agreement_id) REFERENCES public.partnerships_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_agreement_sources
    ADD CONSTRAINT partnerships_agreeme_agreement_id_ea356628_fk_partnersh FOREIGN KEY (agreement_id) REFERENCES public.partnerships_agreement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_agreement_signatories
    ADD CONSTRAINT partnerships_agreeme_organisation_id_35570d9c_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_agreement
    ADD CONSTRAINT partnerships_agreeme_partnership_id_d2765273_fk_partnersh FOREIGN KEY (partnership_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_agreement_sources
    ADD CONSTRAINT partnerships_agreeme_source_id_75ad90f1_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_contact
    ADD CONSTRAINT partnerships_contact_organisation_id_c32d6b50_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_contact
    ADD CONSTRAINT partnerships_contact_person_id_cbf54df2_fk_partnersh FOREIGN KEY (person_id) REFERENCES public.partnerships_person(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_exchange_sources
    ADD CONSTRAINT partnerships_exchang_exchange_id_9ce8dd1b_fk_partnersh FOREIGN KEY (exchange_id) REFERENCES public.partnerships_exchange(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_exchange
    ADD CONSTRAINT partnerships_exchang_partnership_id_336c4a14_fk_partnersh FOREIGN KEY (partnership_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_exchange_sources
    ADD CONSTRAINT partnerships_exchang_source_id_9a2b2c40_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_figure_sources
    ADD CONSTRAINT partnerships_figure__figure_id_4330b095_fk_partnersh FOREIGN KEY (figure_id) REFERENCES public.partnerships_figure(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_figure_sources
    ADD CONSTRAINT partnerships_figure__source_id_cd1658a7_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_figure
    ADD CONSTRAINT partnerships_figure_organisation_id_c0d3cd98_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_formername_sources
    ADD CONSTRAINT partnerships_formern_formername_id_28b10939_fk_partnersh FOREIGN KEY (formername_id) REFERENCES public.partnerships_formername(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_formername
    ADD CONSTRAINT partnerships_formern_organisation_id_183980c9_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_formername_sources
    ADD CONSTRAINT partnerships_formern_source_id_2c4bdd4f_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_formerparent_sources
    ADD CONSTRAINT partnerships_formerp_formerparent_id_ecb89ffd_fk_partnersh FOREIGN KEY (formerparent_id) REFERENCES public.partnerships_formerparent(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_formerparent
    ADD CONSTRAINT partnerships_formerp_organisation_id_37a78db1_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_formerparent
    ADD CONSTRAINT partnerships_formerp_parent_id_b5e97d22_fk_partnersh FOREIGN KEY (parent_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_formerparent_sources
    ADD CONSTRAINT partnerships_formerp_source_id_d7d56c7f_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_identifier
    ADD CONSTRAINT partnerships_identif_organisation_id_b0d1ab4a_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_interest_sources
    ADD CONSTRAINT partnerships_interes_interest_id_ead80211_fk_partnersh FOREIGN KEY (interest_id) REFERENCES public.partnerships_interest(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_interest
    ADD CONSTRAINT partnerships_interes_organisation_id_8f9a3028_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_interest_sources
    ADD CONSTRAINT partnerships_interes_source_id_5e1fe715_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_interest
    ADD CONSTRAINT partnerships_interes_theme_id_d3cb9a31_fk_partnersh FOREIGN KEY (theme_id) REFERENCES public.partnerships_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_notice_sources
    ADD CONSTRAINT partnerships_notice__notice_id_1155a4c2_fk_partnersh FOREIGN KEY (notice_id) REFERENCES public.partnerships_notice(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_notice_themes
    ADD CONSTRAINT partnerships_notice__notice_id_db4d42fa_fk_partnersh FOREIGN KEY (notice_id) REFERENCES public.partnerships_notice(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_notice_sources
    ADD CONSTRAINT partnerships_notice__source_id_b6a15693_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_notice_themes
    ADD CONSTRAINT partnerships_notice__theme_id_c6ba29a4_fk_partnersh FOREIGN KEY (theme_id) REFERENCES public.partnerships_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_notice
    ADD CONSTRAINT partnerships_notice_organisation_id_38522ed5_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_notice
    ADD CONSTRAINT partnerships_notice_result_id_57c05625_fk_partnersh FOREIGN KEY (result_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_organisation_sources
    ADD CONSTRAINT partnerships_organis_organisation_id_317fbe59_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_organisationlink
    ADD CONSTRAINT partnerships_organis_organisation_id_f97950e3_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_organisation
    ADD CONSTRAINT partnerships_organis_parent_id_798fd3e7_fk_partnersh FOREIGN KEY (parent_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_organisation
    ADD CONSTRAINT partnerships_organis_region_id_930c63cb_fk_partnersh FOREIGN KEY (region_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_organisation_sources
    ADD CONSTRAINT partnerships_organis_source_id_c50957c7_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_organisation
    ADD CONSTRAINT partnerships_organis_successor_id_9858551f_fk_partnersh FOREIGN KEY (successor_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_partnership_sources
    ADD CONSTRAINT partnerships_partner_partnership_id_d697ae12_fk_partnersh FOREIGN KEY (partnership_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_partnership_sources
    ADD CONSTRAINT partnerships_partner_source_id_752123d7_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_party
    ADD CONSTRAINT partnerships_party_organisation_id_86bd41c2_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_party
    ADD CONSTRAINT partnerships_party_partnership_id_9ada8978_fk_partnersh FOREIGN KEY (partnership_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_statement
    ADD CONSTRAINT partnerships_stateme_partnership_id_b0760f17_fk_partnersh FOREIGN KEY (partnership_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_statement_sources
    ADD CONSTRAINT partnerships_stateme_source_id_d228e237_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_statement_sources
    ADD CONSTRAINT partnerships_stateme_statement_id_1a67a095_fk_partnersh FOREIGN KEY (statement_id) REFERENCES public.partnerships_statement(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_theme
    ADD CONSTRAINT partnerships_theme_parent_id_3c90a50c_fk_partnerships_theme_id FOREIGN KEY (parent_id) REFERENCES public.partnerships_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_themelink
    ADD CONSTRAINT partnerships_themeli_partnership_id_72412794_fk_partnersh FOREIGN KEY (partnership_id) REFERENCES public.partnerships_partnership(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_themelink_sources
    ADD CONSTRAINT partnerships_themeli_source_id_7a3a3058_fk_partnersh FOREIGN KEY (source_id) REFERENCES public.partnerships_source(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_themelink
    ADD CONSTRAINT partnerships_themeli_theme_id_17a90da9_fk_partnersh FOREIGN KEY (theme_id) REFERENCES public.partnerships_theme(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.partnerships_themelink_sources
    ADD CONSTRAINT partnerships_themeli_themelink_id_12f9573d_fk_partnersh FOREIGN KEY (themelink_id) REFERENCES public.partnerships_themelink(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.proposals_proposal
    ADD CONSTRAINT proposals_proposal_author_id_200f43b2_fk_accounts_user_id FOREIGN KEY (author_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.proposals_proposal
    ADD CONSTRAINT proposals_proposal_decider_id_67371da1_fk_accounts_user_id FOREIGN KEY (decider_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.proposals_proposal
    ADD CONSTRAINT proposals_proposal_event_id_91c83619_fk_meetings_event_id FOREIGN KEY (event_id) REFERENCES public.meetings_event(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.proposals_proposal
    ADD CONSTRAINT proposals_proposal_organisation_id_02c2d9d4_fk_partnersh FOREIGN KEY (organisation_id) REFERENCES public.partnerships_organisation(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY public.translations_text
    ADD CONSTRAINT translations_text_checked_by_id_32666be8_fk_accounts_user_id FOREIGN KEY (checked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;
