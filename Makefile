# `make` lists what it can do. PORT=8123 and every variable of docs/running.md can follow the target.

PYTHON ?= python3
PORT ?= 8000
export PORT

BIN := .venv/bin
MANAGE := $(BIN)/python manage.py
SITE := .venv/.site-installed
TOOLS := .venv/.tools-installed
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard locale/*/LC_MESSAGES/django.po))
# A file of tests stays in one process; each process has copies of the databases, and the browser its own site.
WHOLE_SUITE := --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder
# What a change needs last: browsers, whole weeks, workers that are killed, documents, every writer of every record.
SLOW := tests/browser tests/weeks tests/upgrades tests/outbox/test_worker.py tests/jobs/test_worker.py \
	tests/meetings/test_minutes_pdf.py tests/korea_group/records/test_minutes_pdf.py \
	tests/accounts/test_roles_document.py tests/publishing/test_saving.py
PAGES := $(shell find templates bench/templates tests/invented -name "*.html")
SHEETS := $(wildcard static/css/*.css static/admin_site/*.css)
SCRIPTS := $(wildcard static/js/*.js static/admin_site/*.js)
STATIC_SOURCES := $(shell find static -type f)

# What production needs. A secret of this machine's own is made once; the environment goes first.
PRODUCTION = SECRET_KEY="$${SECRET_KEY:-$$(cat var/secret_key)}" \
	ALLOWED_HOSTS="$${ALLOWED_HOSTS:-localhost,127.0.0.1,[::1]}"

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup run dev manage test quick bench lint format messages stop clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(SITE) $(TOOLS) $(CATALOGUES)  ## everything installed, nothing started

run: $(SITE) $(CATALOGUES) var/secret_key var/static/staticfiles.json  ## the site as in production, at PORT (8000)
	@$(PRODUCTION) $(MANAGE) migrate --no-input --verbosity 0
	@$(PRODUCTION) $(MANAGE) load_records
	@$(PRODUCTION) $(MANAGE) first_administrator
	@echo "Ready in a moment at http://localhost:$(PORT)/ (Ctrl-C stops it)"
	@$(PRODUCTION) PYTHON=$(BIN)/python exec korea_group/serve.sh

dev: export DEBUG = 1
dev: $(SITE) $(CATALOGUES)  ## the site while working on it: reloads by itself
	$(MANAGE) migrate --no-input --verbosity 0
	$(MANAGE) load_records
	$(MANAGE) first_administrator
	$(MANAGE) runserver $(PORT)

manage: $(SITE) var/secret_key  ## one Django command: make manage do="createsuperuser"
	@$(PRODUCTION) $(MANAGE) $(do)

test: $(SITE) $(TOOLS) $(CATALOGUES)  ## every test, browser included; make test only="tests/house -k name"
	@.ci/browser
	$(BIN)/python -m pytest $(or $(only),$(WHOLE_SUITE))

quick: $(SITE) $(TOOLS) $(CATALOGUES)  ## the tests that a change needs most, without browsers and what else is slow
	$(BIN)/python -m pytest $(WHOLE_SUITE) $(addprefix --ignore=,$(SLOW))

bench: $(SITE) $(CATALOGUES) var/static/staticfiles.json  ## what the pages cost, beside a plain view
	@$(BIN)/python -m bench

lint: $(TOOLS)  ## style and simple mistakes
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@$(BIN)/djhtml --tabwidth 2 --check $(PAGES)
	@$(BIN)/djcss --tabwidth 4 --check $(SHEETS)
	@$(BIN)/djjs --tabwidth 4 --check $(SCRIPTS)

format: $(TOOLS)  ## indents Python, templates, styles and scripts
	$(BIN)/ruff format .
	@$(BIN)/djhtml --tabwidth 2 $(PAGES)
	@$(BIN)/djcss --tabwidth 4 $(SHEETS)
	@$(BIN)/djjs --tabwidth 4 $(SCRIPTS)

messages: $(SITE)  ## gathers the words to translate into locale/ (needs GNU gettext)
	DEBUG=1 $(MANAGE) makemessages --locale fr --locale ko --ignore var --add-location file --no-obsolete --no-wrap

stop:  ## stops the embedded PostgreSQL
	@[ ! -e $(SITE) ] || DEBUG=1 $(MANAGE) dbstop

clean: stop  ## removes what was installed and made, except the database, the files of users and the secret
	rm -rf .venv var/static $(CATALOGUES) .pytest_cache .ruff_cache

$(SITE): requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

$(TOOLS): requirements-dev.txt requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3.11 …" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "Python cannot make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv .venv

var/secret_key:
	@mkdir -p var
	@umask 077 && $(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(50))' > $@

var/static/staticfiles.json: $(STATIC_SOURCES) korea_group/settings.py korea_group/styles.py $(SITE) | var/secret_key
	@$(PRODUCTION) $(MANAGE) collectstatic --no-input --clear --verbosity 0
	@touch $@

%.mo: %.po | $(SITE)
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@
