# Two commands do everything from nothing: `make site` and `make test`.
# Set-up goes into .venv at the root and is repeated only when the lock changes.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help setup site serve test scenarios lint types bench lock clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv with every pinned tool

$(READY): requirements.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("policy-diff needs Python 3.11 or later" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

# A scenario that fails (exit status 1) is shown on the site as failed: the site is built all the same.
site: $(READY) ## build the HTML site into build/site/
	@mkdir -p build
	$(BIN)/policy-diff conduct run --report build/conduct >/dev/null || [ $$? -eq 1 ]
	cp build/conduct/report.json build/conduct-results.json
	$(BIN)/sphinx-build -b dirhtml -W -n --keep-going -q -d build/doctrees . build/site
	@echo "The site is in build/site; to read it: $(BIN)/python -m http.server --directory build/site"

serve: $(READY) ## show the site in the browser while it is written
	$(BIN)/policy-diff serve

# Tests share the cores; the scenarios run by themselves, so that what is said of them is said once and whole. They and
# the checks that come first use one core each.
test: $(READY) ## lint, check types, run every test and scenario
	$(MAKE) -j 2 lint types scenarios
	$(BIN)/python -m pytest tests -n auto --dist worksteal

scenarios: $(READY) ## run the scenarios of every remit
	$(BIN)/python -m pytest features

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

bench: $(READY) ## measure speed and readability beside other tools
	$(BIN)/python tests/benchmarks/run.py

lock: ## rewrite requirements.txt from pyproject.toml
	$(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 --fork-strategy fewest \
	  --no-header --no-emit-index-url --all-extras --group dev pyproject.toml --output-file requirements.txt

clean: ## remove what was built, keep .venv
	rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis
