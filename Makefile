# Everything starts here. `make demo` and `make test` work on a fresh Debian machine with Swift.

SWIFT ?= swift
PREFIX ?= /usr/local
SECONDS ?= 60
PACKAGES := libncurses-dev libsqlite3-dev libvterm-dev tmux
CHECK := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib --product experttafel $(CHECK)
BINARY = $$($(SWIFT) build -c release --static-swift-stdlib --show-bin-path)/experttafel

.PHONY: demo run test fuzz bench build release lint format install packages clean

demo: release ## the program on fictional data
	@$(BINARY) demo

run: release ## the program on your own store
	@$(BINARY)

test: packages ## everything that can be checked, but for lint
	$(SWIFT) build --build-tests $(CHECK)
	$(SWIFT) test --skip-build

fuzz: packages ## SECONDS=60, for each reader; EXPERTTAFEL_SEED repeats a series
	$(SWIFT) build --build-tests $(CHECK)
	EXPERTTAFEL_SECONDS=$(SECONDS) $(SWIFT) test --skip-build --filter FuzzTests

bench: release ## figures; nothing is asserted; ARGS=--large measures 170,000 casussen too
	@$(SWIFT) build -c release --static-swift-stdlib --product Metingen
	@$$($(SWIFT) build -c release --static-swift-stdlib --show-bin-path)/Metingen "$(BINARY)" $(ARGS)

build: packages
	$(SWIFT) build $(CHECK)

release: packages
	@$(SWIFT) build $(RELEASE)

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

install: release ## PREFIX=/usr/local
	install -D -m 755 "$(BINARY)" "$(DESTDIR)$(PREFIX)/bin/experttafel"

# Installs what is missing, with sudo when not root.
packages:
	@missing=""; for p in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing:$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo="sudo"; fi; \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	fi

clean:
	rm -rf .build
