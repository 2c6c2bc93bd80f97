# The front door for people who work here. `make demo` shows the client at work, `make test` runs everything.
.PHONY: build demo demo-python demo-node demo-rust test bench size print replay parity fuzz scaling faults lint rust python node browser openapi prism e2e packaging frameworks admin-page clean
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build

# One target directory for every crate and every host: each dependency is built once.
export CARGO_TARGET_DIR := $(CURDIR)/target
PYTHON ?= python3
# Of parity: the same cases each time, so that a red run is about the change; others with SEED=….
SEED ?= 184613618356602
VENV := .venv
BIN := $(VENV)/bin
MOCK := target/debug/truora-mock
NODE := bindings-node/esm/entries/node.js
# The same client, perhaps without its wasm: what the demo needs.
CLIENT := bindings-node/esm/client.js
CORE_SOURCES := $(shell find core/src bindings-py/src -name '*.rs') Cargo.toml Cargo.lock core/Cargo.toml bindings-py/Cargo.toml bindings-py/pyproject.toml

# The environment, made anew when its list changes.
$(VENV)/ready: bindings-py/requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or newer is needed")'
	@echo "setting up $(VENV) …"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r bindings-py/requirements-dev.txt
	@touch $@

# The package, editable: its Python files are used from where they stand.
$(VENV)/package: $(VENV)/ready $(CORE_SOURCES)
	@echo "building the package …"
	@VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/maturin develop --quiet --release --manifest-path bindings-py/Cargo.toml \
	  > $(VENV)/build.log 2>&1 || { cat $(VENV)/build.log; exit 1; }
	@touch $@

## build: the Python package in .venv
build: $(VENV)/package
	@$(BIN)/python -c 'import truora; print("truora", truora.__version__, "is in $(VENV)")'

$(MOCK): $(shell find tests/mock-server/src -name '*.rs') tests/mock-server/Cargo.toml
	@echo "building the mock service …"
	@cargo build --quiet -p truora-mock
	@touch $@

# The npm package: both engines, and the one TypeScript client over them.
bindings-node/node_modules/ready: bindings-node/package-lock.json
	@echo "installing what the npm package is built with …"
	@npm ci --silent --no-audit --no-fund --prefix bindings-node
	@touch $@

bindings-node/native/ready: $(shell find bindings-node/src -name '*.rs') bindings-node/Cargo.toml $(CORE_SOURCES)
	@echo "building the native engine …"
	@node bindings-node/build-native.mjs
	@touch $@

bindings-wasm/pkg/inline.js: $(shell find bindings-wasm/src bindings-wasm/pack/src -name '*.rs') bindings-wasm/Cargo.toml bindings-wasm/build.sh $(CORE_SOURCES)
	@echo "building the wasm engine …"
	@bindings-wasm/build.sh
	@touch $@

$(NODE): bindings-node/node_modules/ready bindings-node/native/ready bindings-wasm/pkg/inline.js $(shell find bindings-node/ts bindings-node/scripts -type f)
	@npm run --silent build --prefix bindings-node
	@touch $@

# Without the wasm engine where that is not built: it takes a compiler of its own.
$(CLIENT): bindings-node/node_modules/ready bindings-node/native/ready $(shell find bindings-node/ts bindings-node/scripts -type f)
	@npm run --silent build --prefix bindings-node 2> target/client.log || { cat target/client.log; exit 1; }
	@touch $@

## demo: the story, against the mock service on this machine, in Python and in Node
demo: demo-python demo-node

demo-python: build $(MOCK)
	@TRUORA_MOCK=$(CURDIR)/$(MOCK) $(BIN)/python examples/python/demo.py

ifneq ($(shell command -v npm),)
demo-node: $(CLIENT) $(MOCK)
	@TRUORA_MOCK=$(CURDIR)/$(MOCK) node examples/node/demo.mjs
else
demo-node:
	@echo "without Node.js (20 or newer) the story ends here"
endif

## demo-rust: the same over reqwest
demo-rust: $(MOCK)
	@cargo build --quiet -p truora-example --bin truora-example
	@TRUORA_MOCK=$(CURDIR)/$(MOCK) target/debug/truora-example

## test: everything; what CI runs
test: lint rust scaling python node browser openapi prism packaging frameworks faults e2e parity
	@echo
	@echo "all tests passed"

# Formatting, lints, types, and that printed files are what the catalogue prints.
lint: $(VENV)/package
	cargo fmt --check
	cargo clippy --quiet --workspace --exclude truora-client --all-targets --features truora/docs -- -D warnings
	cargo clippy --quiet -p truora-client --all-targets --all-features -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --quiet --no-deps -p truora
	RUSTDOCFLAGS="-D warnings" cargo doc --quiet --no-deps -p truora-client --all-features
	$(BIN)/python tests/layers.py
	$(BIN)/python tests/lines.py
	$(BIN)/python tests/public_items.py
	cargo run --quiet -p truora-print -- --check
	$(BIN)/ruff check --quiet
	$(BIN)/ruff format --quiet --check
	cd bindings-py && ../$(BIN)/mypy
	cd bindings-py && PYTHONPATH=python ../$(BIN)/lint-imports --no-logo --no-cache
	cd bindings-py && ../$(BIN)/pyright --project . --pythonpath ../$(BIN)/python

rust:
	cargo test --quiet --workspace --exclude truora-py --exclude truora-print --exclude truora-client
	cargo test --quiet -p truora-client --all-features
	cargo test --quiet -p truora -p truora-print --lib --bins --features truora/docs

## scaling: no input of a caller or of the service costs more than n log n; instructions are counted, so it can gate
scaling:
	@tests/scaling/install.sh
	@cargo rustc --quiet --release -p truora --example scaling --features host -- -C strip=none
	@target/release/examples/scaling gate

python: build $(MOCK)
	@tests/redis.sh
	TRUORA_MOCK=$(CURDIR)/$(MOCK) $(BIN)/python -m pytest -q -c bindings-py/pyproject.toml --rootdir bindings-py tests/py
	tests/py/other-pythons.sh $(BIN)/python

# Node on both engines.
node: $(NODE) $(MOCK)
	npm run --silent check --prefix bindings-node
	@for engine in native wasm; do \
	  TRUORA_ENGINE=$$engine TRUORA_MOCK=$(CURDIR)/$(MOCK) node --test --test-reporter=spec tests/node/ bindings-node/test/ \
	    > target/node-$$engine.log 2>&1 || { tail -100 target/node-$$engine.log; exit 1; }; \
	  grep -E "^ℹ (tests|pass|fail|skipped) " target/node-$$engine.log | sed "s/^ℹ/node-$$engine:/"; \
	done
	node tests/node/replaying.mjs tests/replays tests/replays-hosts

# Chromium, driven by playwright-core.
browser: $(NODE) $(MOCK)
	tests/e2e/install.sh
	node tests/e2e/chromium.mjs

## openapi: the printed OpenAPI documents, against two public validators
openapi: $(VENV)/ready tests/openapi/node_modules/ready
	@tests/openapi/validate.sh $(CURDIR)/$(BIN)/python

## prism: every operation, through both clients, against a mock made from the facts that is not ours
prism: build $(NODE) tests/prism/node_modules/ready
	@node tests/prism/run.mjs

tests/%/node_modules/ready: tests/%/package-lock.json
	@echo "installing what tests/$* needs …"
	@npm ci --silent --no-audit --no-fund --prefix tests/$*
	@touch $@

## packaging: the npm packages, packed and installed into small projects
packaging: $(NODE)
	node bindings-node/scripts/pack.mjs
	npm ci --silent --no-audit --no-fund --prefix tests/packaging
	node tests/packaging/run.mjs

## frameworks: the proxy handler in each framework that its guide names, and its store in Redis
frameworks: $(NODE) $(MOCK) tests/frameworks/node_modules/ready
	@tests/frameworks/install.sh
	TRUORA_MOCK=$(CURDIR)/$(MOCK) node --test --test-reporter=spec tests/frameworks/*.test.mjs > target/frameworks.log 2>&1 \
	  || { tail -100 target/frameworks.log; exit 1; }
	@grep -E "^ℹ (tests|pass|fail|skipped) " target/frameworks.log | sed "s/^ℹ/frameworks:/"

CHECK ?= --check
## faults: answers cut at every byte and creates at 30 % faults, over every transport; docs/reliability.md must say the same (CHECK= prints it)
faults: build $(NODE) tests/packaging/node_modules/ready
	@tests/e2e/install.sh
	@cargo build --quiet -p truora-example --bin truora-faults
	@$(BIN)/python tests/faults/run.py $(CURDIR)/$(BIN)/python $(CARGO_TARGET_DIR)/debug/truora-faults $(CHECK)

## e2e: pages in Chromium against the mock service, through both proxy handlers
e2e: build $(NODE) $(MOCK)
	tests/e2e/install.sh
	tests/e2e/build-rust.sh
	TRUORA_MOCK=$(CURDIR)/$(MOCK) node --test --test-concurrency=1 tests/e2e/*.test.mjs

## admin-page: the example page, against the mock service on this machine
admin-page: build $(NODE) $(MOCK)
	@TRUORA_MOCK=$(CURDIR)/$(MOCK) node examples/admin-page/run.mjs

## replay DIR=path: one folder of replays, in every host
replay: build $(NODE)
	@tests/e2e/install.sh
	@status=0; \
	TRUORA_REPLAYS=$(or $(DIR),tests/replays) cargo test --quiet -p truora --test replays || status=1; \
	TRUORA_REPLAYS=$(or $(DIR),tests/replays) $(BIN)/python -m pytest -q -p replay_line --no-header --no-summary -c bindings-py/pyproject.toml \
	  --rootdir bindings-py tests/py/test_replays.py || status=1; \
	node tests/node/replaying.mjs $(or $(DIR),tests/replays) || status=1; \
	TRUORA_REPLAYS=$(or $(DIR),tests/replays) node tests/e2e/chromium.mjs || status=1; \
	exit $$status

## parity N=100000: random and hostile parameters, judged byte for byte alike in every host
parity: build $(NODE)
	@tests/e2e/install.sh
	@cargo build --quiet --release -p truora --example parity
	node tests/parity/run.mjs $(or $(N),5000) $(SEED)

## print: the texts that are printed from the catalogue
print:
	cargo run --quiet -p truora-print

## bench: speed, as ratios to named peers in the same run
bench: build $(NODE) tests/bench/node_modules/ready tests/packaging/node_modules/ready
	@tests/e2e/install.sh
	@mkdir -p target/bodies && $(BIN)/python tests/bench/payloads.py target/bodies
	cargo bench --quiet -p truora --bench reader -- $(CURDIR)/target/bodies
	$(BIN)/python tests/bench/python_speed.py
	node tests/bench/node_speed.mjs target/bodies
	node tests/bench/first_call.mjs

## size: of the extension and of the wasm engine, and what an import costs; fails above the budgets
size: build bindings-wasm/pkg/inline.js
	@$(BIN)/python tests/bench/size.py

## fuzz: the long runs
fuzz:
	tests/fuzz.sh

clean:
	rm -rf $(VENV) target
