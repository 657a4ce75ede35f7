# Sets up, builds, tests, lints and cleans. What you do with the platform afterwards are verbs of `cdp`.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help setup build test test-long lint style types sql format lock clean

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

# The first Python on the path that is new enough; name another one with `make build PYTHON=...`.
NEW_ENOUGH := -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
ifndef PYTHON
PYTHON := $(shell for name in python3 python3.13 python3.12 python3.11; do \
	$$name $(NEW_ENOUGH) && command -v $$name && break; done)
endif

# Set after the search above, which must not find the environment's own Python.
export PATH := $(CURDIR)/$(BIN):$(PATH)

# A warehouse of profiles.yml: `make build TARGET=postgres`.
DBT_OPTIONS := --profiles-dir . $(if $(TARGET),--target $(TARGET))

# Runs a command and says how long it took; pytest says so itself.
timed = @begun=$$(date +%s); $(2) && echo "$(1): $$(($$(date +%s) - begun)) s"

help:
	@echo "make build   set up, then build every table and run every dbt test (TARGET=name for another warehouse)"
	@echo "make test    lint, then all tests"
	@echo "make test-long   the same with the tests that take long"
	@echo "make lint    check the style and types of Python and SQL"
	@echo "make format  rewrite Python and SQL in the project's style"
	@echo "make lock    renew constraints.txt after a change in requirements.txt"
	@echo "make clean   remove the environment and what tools wrote; the warehouse file stays"

setup: $(STAMP)

$(STAMP): requirements.txt constraints.txt pyproject.toml
	@"$(PYTHON)" $(NEW_ENOUGH) || { \
		echo "Python 3.11 or newer is needed and was not found. Install it, or name it:" >&2; \
		echo "    make build PYTHON=/path/to/python3" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "$(PYTHON) cannot make virtual environments; it lacks venv or ensurepip." >&2; \
		echo "On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@echo "Installing what requirements.txt names into $(VENV) (the first time about two minutes) ..."
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || "$(PYTHON)" -m venv --clear $(VENV)
	$(call timed,installation,$(BIN)/python -m pip install -qq --no-compile --disable-pip-version-check -r requirements.txt -c constraints.txt)
	@touch $@

build: $(STAMP)
ifdef TARGET
	@dbt debug --connection $(DBT_OPTIONS) >/dev/null 2>&1 || { \
		dbt debug --connection $(DBT_OPTIONS) | \
			sed -n -e '/following error/,/^Check/p' -e '/following reason/,$$p' | grep -v -e 'following' -e '^Check'; \
		grep -q '^    $(TARGET):' profiles.yml || exit 1; \
		echo "No connection to the warehouse '$(TARGET)'. profiles.yml has the targets, and the environment variables that" >&2; \
		echo "say where they are, such as CDP_POSTGRES_HOST, CDP_POSTGRES_DATABASE, CDP_POSTGRES_USER and CDP_POSTGRES_PASSWORD." >&2; \
		exit 1; }
endif
	@dbt build $(DBT_OPTIONS)
	@test -n "$$VIRTUAL_ENV" || echo "Before dbt and cdp on their own: source $(BIN)/activate"

# pytest comes last, so that its count of passed tests is the last line.
test: lint
	@pytest -n 2 -m "not long"

# Everything, those included that take long and find little. One that kills ten builds may take an hour on a busy machine.
test-long: lint
	@pytest -n 2 -o faulthandler_timeout=3600

# Two at a time: neither mypy nor sqlfluff, which begins by reading the project, has work for two cores throughout.
lint: $(STAMP)
	@$(MAKE) --no-print-directory --jobs=2 style sql types

style: $(STAMP)
	$(call timed,style of Python,ruff check .)
	$(call timed,format of Python,ruff format --check .)

types: $(STAMP)
	$(call timed,types,mypy)

sql: $(STAMP)
	$(call timed,style of SQL,sqlfluff lint --disable-progress-bar models tests/dbt)

format: $(STAMP)
	@ruff check --fix .
	@ruff format .
	@sqlfluff fix --disable-progress-bar models tests/dbt

# Resolves in a fresh environment, so that nothing left over from an older one gets in.
lock:
	@echo "Resolving requirements.txt anew (about two minutes) ..."
	@rm -rf $(VENV)-lock
	@"$(PYTHON)" -m venv $(VENV)-lock
	@$(VENV)-lock/bin/python -m pip install -qq --disable-pip-version-check -r requirements.txt
	@$(VENV)-lock/bin/python -m pip check
	@{ echo "# What requirements.txt resolves to, everything included. Written by \`make lock\`; do not edit."; \
		$(VENV)-lock/bin/python -m pip freeze --exclude-editable | LC_ALL=C sort -f; } > constraints.txt
	@rm -rf $(VENV)-lock
	@echo "constraints.txt is renewed."

clean:
	@rm -rf $(VENV) $(VENV)-lock target logs build dist src/*.egg-info .mypy_cache .pytest_cache .ruff_cache
	@rm -f .user.yml
	@find src tests python_models -name __pycache__ -type d -prune -exec rm -rf {} +
