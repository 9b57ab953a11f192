# démarche: plain make.
#
#   make         builds ./demarche, libdemarche.a and libdemarche.so
#   make demo    installs what is missing, builds, classifies the sample articles and shows a table
#   make check   installs what is missing, builds, runs every test
#   make bench   measures against other programs, QUICK=1 in less than two minutes; bench-instructions counts instructions
#
# More: deps, models, pictures, cluster, long, browser, sanitize, valgrind, coverage, fuzz, campaign, format, tidy, install,
# uninstall, deb, packages-check, tarball, reproducible, clean.
# Variables: CC, CFLAGS, PREFIX, DESTDIR, SHARED (folder of the training data), BUILD (objects), OUT (results).

BUILD ?= build
OUT ?= .
CFLAGS ?= -O2 -g
PREFIX ?= /usr/local
SHARED ?= ../shared
VERSION := $(shell sed -n 's/^.define DM_VERSION "\(.*\)"/\1/p' lib/demarche.h)

ABI := 1
# The date of what is given away: that of the version, not of the build.
export SOURCE_DATE_EPOCH ?= $(shell date -d "$$(sed -n 's/^ -- .*>  //p' packaging/debian/changelog | head -n 1)" +%s)

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
INSTRUMENT := -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong
ifdef SANITIZE
INSTRUMENT := -DDM_INSTRUMENTED -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
endif
ifdef FUZZ
INSTRUMENT := -DDM_INSTRUMENTED -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
endif
ifdef COVERAGE
INSTRUMENT := -DDM_INSTRUMENTED -DDM_COVERAGE --coverage -fprofile-update=atomic
endif
# Where the tree stands is not written into objects: the same sources give the same bytes in every folder.
COMPILE := $(CC) -std=c17 -D_GNU_SOURCE $(CFLAGS) '-ffile-prefix-map=$(CURDIR)=.' $(WARNINGS) $(INSTRUMENT) -fPIC -Ilib -I. -I$(BUILD)
# One file is C++, since the language detector has no other interface: it takes the compiler beside CC.
ifeq ($(origin CXX),default)
CXX := $(if $(findstring clang,$(CC)),$(subst clang,clang++,$(CC)),g++)
endif
COMPILE_CXX := $(CXX) -std=c++17 $(CFLAGS) '-ffile-prefix-map=$(CURDIR)=.' $(WARNINGS) $(INSTRUMENT) -fPIC -Ilib
LINK := $(CC) $(CFLAGS) $(INSTRUMENT) $(LDFLAGS) -Wl,-z,relro,-z,now
# Rules print one short line; V=1 prints the whole command.
QUIET := $(if $(V),,@)
SAY = $(if $(V),:,printf '  %-5s %s\n')
LIBRARIES := -lsvm -llinear -lutf8proc -lcjson -larchive -lcsv -lyaml -lgumbo -lmd -lxxhash -luchardet -lcld2 -lstdc++ -lm \
             -pthread
COMMAND_LIBRARIES := -lsqlite3
# The chart library of the report's page (Debian's libjs-dygraphs), which becomes part of the executable.
DYGRAPHS ?= /usr/share/javascript/dygraphs
DYGRAPHS_VERSION := 2.2.1

BUILD_PACKAGES := gcc g++ make libc6-dev libsvm-dev liblinear-dev libutf8proc-dev libcjson-dev libarchive-dev \
                  libcsv-dev libyaml-dev libgumbo-dev libmd-dev libxxhash-dev libuchardet-dev libcld2-dev \
                  libsqlite3-dev libseccomp-dev libjs-dygraphs
TEST_PACKAGES := libcmocka-dev python3-jsonschema scdoc pkg-config zstd
BENCH_PACKAGES := fasttext liblinear-tools libsvm-tools python3-sklearn

library := $(wildcard lib/*/*/*.c) $(wildcard lib/*/*.c)
commands := $(wildcard command/*.c) $(wildcard classify/*.c) $(wildcard report/*.c) $(wildcard train/*.c)
engine := $(wildcard train/engine/*.c)
library_code := $(library:%.c=$(BUILD)/%.o) $(BUILD)/lib/features/language_cld2.o
library_objects := $(library_code) $(BUILD)/lib/base/embedded.S.o
command_objects := $(commands:%.c=$(BUILD)/%.o) $(BUILD)/command/help_texts.o
engine_objects := $(engine:%.c=$(BUILD)/%.o)
embedded := $(shell sed -n 's/^ *file [a-z_]*, "\(.*\)"/\1/p' lib/base/embedded.S)
unit_tests := $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))
other_tests := $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/oracle/*.c) $(filter-out tests/fault/shim.c,$(wildcard tests/fault/*.c)) \
                 $(wildcard tests/bench/*.c))

.PHONY: all
all: $(OUT)/demarche $(OUT)/libdemarche.a $(OUT)/libdemarche.so

$(OUT)/demarche: $(command_objects) $(OUT)/libdemarche.a
	@$(SAY) LINK $@
	$(QUIET)$(LINK) -pie -o $@ $^ $(LIBRARIES) $(COMMAND_LIBRARIES)

$(OUT)/libdemarche.a: $(library_objects)
	@mkdir -p $(@D)
	@$(SAY) AR $@
	$(QUIET)rm -f $@ && ar qcs $@ $^

$(OUT)/libdemarche.so: $(library_objects) lib/demarche.map
	@$(SAY) LINK $@
	$(QUIET)$(LINK) -shared -Wl,-soname,libdemarche.so.$(ABI) -Wl,--version-script=lib/demarche.map \
	    -o $@ $(library_objects) $(LIBRARIES)

$(BUILD)/train-engine: $(engine_objects) $(OUT)/libdemarche.a
	@$(SAY) LINK $@
	$(QUIET)$(LINK) -o $@ $^ $(LIBRARIES)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	@$(SAY) CC $<
	$(QUIET)$(COMPILE) -MMD -MP -c -o $@ $<

# The manual pages are what --help says.
$(BUILD)/command/help_texts.c: command/help_texts.awk $(wildcard docs/man/*.scd)
	@mkdir -p $(@D)
	@$(SAY) AWK $@
	$(QUIET)awk -f command/help_texts.awk docs/man/*.scd >$@

$(BUILD)/command/help_texts.o: $(BUILD)/command/help_texts.c command/help_texts.h
	@$(SAY) CC $<
	$(QUIET)$(COMPILE) -c -o $@ $<

$(BUILD)/%.o: %.cc
	@mkdir -p $(@D)
	@$(SAY) CXX $<
	$(QUIET)$(COMPILE_CXX) -MMD -MP -c -o $@ $<

# What the commands may ask of the kernel, as a program for it.
$(BUILD)/command/sandbox.o: $(BUILD)/command/call_filter.h
$(BUILD)/command/call_filter.h: command/filter/make_filter.c
	@mkdir -p $(@D)
	@$(SAY) RUN $<
	$(QUIET)$(CC) -std=c17 -D_GNU_SOURCE $(WARNINGS) -o $(BUILD)/make_filter $< -lseccomp && \
	    $(BUILD)/make_filter >$@.new && mv $@.new $@

# Embedded models have tables beside them that are made by the library itself, linked without any. RETRAINING=1 does without
# where a model is refused: after new syntax weights, until models with clauses are trained anew (models/build.sh).
embed := $(embedded) $(BUILD)/dygraphs.js $(BUILD)/dygraphs.css
EMBED = $(CC) -DDYGRAPHS_JS='"$(BUILD)/dygraphs.js"' -DDYGRAPHS_CSS='"$(BUILD)/dygraphs.css"' \
        -DSTANCE_EN_TABLES='"$(1)"' -DTONE_EN_TABLES='"$(2)"' -c -o $@ $<
$(BUILD)/lib/base/embedded.S.o: lib/base/embedded.S $(embed) $(BUILD)/stance-en.tables $(BUILD)/tone-en.tables
	@mkdir -p $(@D)
	@$(SAY) AS $<
	$(QUIET)$(call EMBED,$(BUILD)/stance-en.tables,$(BUILD)/tone-en.tables)

$(BUILD)/lib/base/embedded-bare.S.o: lib/base/embedded.S $(embed)
	@mkdir -p $(@D)
	@$(SAY) AS $@
	$(QUIET): >$(BUILD)/none.tables && $(call EMBED,$(BUILD)/none.tables,$(BUILD)/none.tables)

$(BUILD)/make-tables: $(BUILD)/embed/make_tables.o $(library_code) $(BUILD)/lib/base/embedded-bare.S.o
	@$(SAY) LINK $@
	$(QUIET)$(LINK) -o $@ $^ $(LIBRARIES)

$(BUILD)/%.tables: models/%.dm $(BUILD)/make-tables
	@$(SAY) MAKE $@
	$(QUIET)GCOV_PREFIX=$(BUILD)/make-tables.coverage $(BUILD)/make-tables $< $@ $(if $(RETRAINING),|| : >$@)

# Without the package, or with another version of it, the report's page has its still charts alone. Its policy refuses styles that are set as attributes.
$(BUILD)/dygraphs.%: $(wildcard $(DYGRAPHS)/dygraph.min.*)
	@mkdir -p $(@D)
	@$(SAY) COPY $@
	$(QUIET)if grep -qsF 'VERSION="$(DYGRAPHS_VERSION)"' $(DYGRAPHS)/dygraph.min.js; then \
	    sed -E '/sourceMappingURL=/d; s/\.setAttribute\("style",("[^"]*")\)/.style.cssText=\1/' $(DYGRAPHS)/dygraph.min.$* >$@; \
	    else echo 'no dygraphs $(DYGRAPHS_VERSION) in $(DYGRAPHS): libjs-dygraphs has it, for charts that answer' >&2; : >$@; fi

$(BUILD)/tests/%: $(BUILD)/tests/%.o $(OUT)/libdemarche.a
	@$(SAY) LINK $@
	$(QUIET)$(LINK) -o $@ $^ -lcmocka $(LIBRARIES)

# The library's calls of these go by the test, which lets them fail.
$(BUILD)/tests/unit/test_memory: LIBRARIES += $(foreach call,malloc calloc realloc strdup free,-Wl,--wrap=$(call))

# Of what the commands are made of, these tests need the sandbox alone.
$(BUILD)/tests/fault/test_sandbox $(BUILD)/tests/fault/refuse_sandbox: $(BUILD)/tests/fault/%: $(BUILD)/tests/fault/%.o \
        $(BUILD)/command/sandbox.o $(BUILD)/command/sandbox_files.o $(BUILD)/command/sandbox_paths.o $(OUT)/libdemarche.a
	@$(SAY) LINK $@
	$(QUIET)$(LINK) -o $@ $^ -lcmocka $(LIBRARIES) -lseccomp

$(BUILD)/tests/fault/shim.so: tests/fault/shim.c
	@mkdir -p $(@D)
	@$(SAY) LINK $@
	$(QUIET)$(CC) -std=c17 -D_GNU_SOURCE -O2 $(WARNINGS) -fPIC -shared -o $@ $< -ldl

$(BUILD)/fuzz/%: $(BUILD)/tests/fuzz/%.o $(OUT)/libdemarche.a
	@mkdir -p $(@D)
	@$(SAY) LINK $@
	$(QUIET)$(LINK) -fsanitize=fuzzer -o $@ $^ $(LIBRARIES)

.SECONDARY:

# ---- packages

.PHONY: deps
deps:
	@tests/install-packages.sh $(BUILD_PACKAGES) $(TEST_PACKAGES)

# ---- show and prove

.PHONY: demo
demo: deps
	@$(MAKE) --no-print-directory all
	@docs/examples/demo.sh $(OUT)/demarche $(BUILD)/demo

.PHONY: check
check: deps
	@$(MAKE) --no-print-directory all test-programs
	@OUT=$(OUT) BUILD=$(BUILD) tests/run.sh

.PHONY: test-programs
test-programs: $(unit_tests) $(other_tests) $(BUILD)/tests/fault/shim.so $(engine_objects)

.PHONY: sanitize
sanitize:
	@$(MAKE) --no-print-directory check SANITIZE=1 BUILD=build/sanitize OUT=build/sanitize CFLAGS='-O1 -g'

.PHONY: valgrind
valgrind: all test-programs
	@tests/install-packages.sh valgrind
	@OUT=$(OUT) BUILD=$(BUILD) \
	    WRAPPER='valgrind -q --error-exitcode=99 --leak-check=full --child-silent-after-fork=yes' tests/run.sh

.PHONY: coverage
coverage:
	@tests/install-packages.sh gcovr
	@$(MAKE) --no-print-directory check COVERAGE=1 BUILD=build/coverage OUT=build/coverage CFLAGS='-O0 -g'
	gcovr --root . --object-directory build/coverage --filter lib/ --print-summary --txt build/coverage/summary.txt

# The targets of tests/fuzz, built; tests/fuzz/run.sh runs them.
.PHONY: fuzz
fuzz:
	@tests/install-packages.sh clang libclang-rt-14-dev
	@$(MAKE) --no-print-directory CC=clang FUZZ=1 BUILD=build/clang-fuzz OUT=build/clang-fuzz CFLAGS='-O1 -g' \
	    $(patsubst tests/fuzz/%.c,build/clang-fuzz/fuzz/%,$(wildcard tests/fuzz/*.c))

# Everything of tests/fault, tests/fuzz and tests/oracle in its long form: hours.
.PHONY: campaign
campaign: all test-programs fuzz
	@tests/install-packages.sh locales clang strace
	@OUT=$(OUT) BUILD=$(BUILD) tests/campaign.sh

# Each condition of tests/fault/mutations.tsv is changed and its test must fail; TESTS="test_base test_file": those alone.
.PHONY: mutations
mutations: export COMPILE := $(COMPILE)
mutations: export LINK := $(LINK)
mutations: export LIBRARIES := $(LIBRARIES)
mutations: all test-programs
	@OUT=$(OUT) BUILD=$(BUILD) tests/fault/mutations.sh $(TESTS)

.PHONY: browser
browser: all
	@OUT=$(OUT) tests/browser/run.sh

bench_programs := $(patsubst tests/%.c,$(BUILD)/tests/%,$(wildcard tests/bench/*.c))

# What is possible at all is not held back by the processors that the program is shipped for.
$(BUILD)/tests/bench/ceiling.o: CFLAGS += -O3 -march=native

.PHONY: bench
bench: all $(bench_programs)
	@tests/install-packages.sh $(BENCH_PACKAGES) || echo "bench: what is missing is left out" >&2
	@OUT=$(OUT) BUILD=$(BUILD) SHARED=$(SHARED) tests/bench/run.sh $(if $(QUICK),--quick)

.PHONY: bench-instructions
bench-instructions: all $(bench_programs)
	@tests/install-packages.sh valgrind
	@OUT=$(OUT) BUILD=$(BUILD) tests/bench/instructions.sh $(if $(KEEP),--keep)

# A million generated records into a database and a page: minutes, and 6 GB of disk.
.PHONY: bench-report
bench-report: all
	@OUT=$(OUT) tests/bench/report.sh

# The recipes for many machines on Slurm and GNU parallel, which make check only runs where they are installed.
.PHONY: cluster
cluster: all
	@tests/install-packages.sh slurm-wlm parallel
	@OUT=$(OUT) sh tests/commands/test_cluster.sh

# The long form: 200 interruptions of a run on 20 MB.
.PHONY: long
long: all
	@LONG=1 OUT=$(OUT) sh tests/commands/test_batches.sh

# The pictures of README.md, from what the program really writes.
.PHONY: pictures
pictures: all
	@docs/pictures.sh $(abspath $(OUT)/demarche)

.PHONY: models
models: all $(BUILD)/train-engine
	@MAKE=$(MAKE) OUT=$(OUT) BUILD=$(BUILD) models/build.sh $(SHARED)

.PHONY: format
format:
	@tests/install-packages.sh clang-format
	clang-format -i $$(git ls-files '*.c' '*.h')

.PHONY: tidy
tidy:
	@tests/install-packages.sh clang-tidy
	clang-tidy --quiet $(library) $(commands) -- -std=c17 -D_GNU_SOURCE -Ilib -I. -I$(BUILD)

# ---- installation

LIBDIR ?= lib
prefix := $(DESTDIR)$(PREFIX)

.PHONY: install
install: all
	install -d $(prefix)/bin $(prefix)/$(LIBDIR)/pkgconfig $(prefix)/include $(prefix)/share/man/man1
	install -d $(prefix)/share/demarche/models $(prefix)/share/demarche/lexicons $(prefix)/share/doc/demarche
	install $(OUT)/demarche $(prefix)/bin/
	install -m 644 $(OUT)/libdemarche.a $(prefix)/$(LIBDIR)/
	sed 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(LIBDIR)|; s|@VERSION@|$(VERSION)|' lib/demarche.pc \
	    > $(prefix)/$(LIBDIR)/pkgconfig/demarche.pc
	install -m 644 $(OUT)/libdemarche.so $(prefix)/$(LIBDIR)/libdemarche.so.$(VERSION)
	ln -sf libdemarche.so.$(VERSION) $(prefix)/$(LIBDIR)/libdemarche.so.$(ABI)
	ln -sf libdemarche.so.$(ABI) $(prefix)/$(LIBDIR)/libdemarche.so
	install -m 644 lib/demarche.h $(prefix)/include/
	install -m 644 $(filter-out models/attribution-en.dm,$(wildcard models/*.dm)) $(prefix)/share/demarche/models/
	install -m 644 lexicons/*.tsv $(prefix)/share/demarche/lexicons/
	install -m 644 README.md docs/*.md $(prefix)/share/doc/demarche/
	for page in docs/man/*.scd; do \
	    scdoc < $$page > $(prefix)/share/man/man1/$$(basename $$page .scd) || exit 1; done
	command/completions.sh $(OUT)/demarche $(prefix)/share

.PHONY: uninstall
uninstall:
	rm -f $(prefix)/bin/demarche $(prefix)/$(LIBDIR)/libdemarche.* $(prefix)/$(LIBDIR)/pkgconfig/demarche.pc \
	    $(prefix)/include/demarche.h $(prefix)/share/man/man1/demarche.1 $(prefix)/share/man/man1/demarche-*.1 \
	    $(prefix)/share/bash-completion/completions/demarche $(prefix)/share/zsh/site-functions/_demarche \
	    $(prefix)/share/fish/vendor_completions.d/demarche.fish
	rm -rf $(prefix)/share/demarche $(prefix)/share/doc/demarche

# ---- packages to give away

STATIC_PACKAGES := libzstd-dev liblzma-dev libbz2-dev zlib1g-dev nettle-dev

.PHONY: deb
deb: deps
	@tests/install-packages.sh debhelper lintian dpkg-dev
	@packaging/deb.sh $(abspath $(BUILD)/deb) $(VERSION) $(BUILD_PACKAGES)

# The packages and the tarball twice, in two folders, under another clock, locale and umask: the same bytes.
.PHONY: reproducible
reproducible: deps
	@packaging/reproducible.sh $(abspath $(BUILD)/reproducible)

# All of them in a minimal system of their own (root, debootstrap): installed, used, built against, removed.
.PHONY: packages-check
packages-check: deb tarball
	@tests/install-packages.sh debootstrap
	@packaging/try_packages.sh $(abspath $(BUILD)/deb) $(abspath $(TARBALL)) $(abspath $(BUILD)/system)

# Static but for cJSON and the language detector, of which there is no packaged static library, and the C library.
$(BUILD)/demarche-portable: $(command_objects) $(OUT)/libdemarche.a
	$(QUIET)$(LINK) -static-libgcc -o $@ $^ -Wl,--disable-new-dtags,-rpath,'$$ORIGIN/../lib' -Wl,-Bstatic \
	    $(filter-out -lcjson -lcld2 -lstdc++ -lm -pthread,$(COMMAND_LIBRARIES) $(LIBRARIES)) -lz -lbz2 -llzma -lzstd -lnettle \
	    -lblas -Wl,-Bdynamic -lcjson -lcld2 -lstdc++ -lm -pthread

TARBALL := $(BUILD)/demarche-$(VERSION)-$(shell uname -s -m | tr 'A-Z ' 'a-z-').tar.gz

.PHONY: tarball
tarball: deps
	@tests/install-packages.sh $(STATIC_PACKAGES)
	@$(MAKE) --no-print-directory $(BUILD)/demarche-portable
	@packaging/tarball.sh $(BUILD)/demarche-portable $(basename $(basename $(notdir $(TARBALL)))) $(BUILD)

.PHONY: clean
clean:
	rm -rf build $(OUT)/demarche $(OUT)/libdemarche.a $(OUT)/libdemarche.so

-include $(library_objects:.o=.d) $(command_objects:.o=.d) $(engine_objects:.o=.d) \
         $(unit_tests:=.d) $(other_tests:=.d)
