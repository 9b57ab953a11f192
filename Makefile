# démarche: plain make. `make` builds, `make demo` shows, `make check` proves; both install what is missing.
# Variables: CC, CFLAGS, PREFIX, SANITIZE=1 (address and undefined behaviour), BUILD (folder of the objects).

CC ?= cc
BUILD ?= build
CFLAGS ?= -O2 -g
SHARED ?= ../shared

WARNINGS := -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
HARDENING := -fstack-protector-strong -fPIC
ifdef SANITIZE
HARDENING += -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
else ifndef COVERAGE
HARDENING += -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
endif
ifdef COVERAGE
HARDENING += --coverage
endif
ALL_CFLAGS := -std=c17 -D_GNU_SOURCE $(CFLAGS) $(WARNINGS) $(HARDENING) -Ilib -MMD -MP
LIBRARIES := -lsvm -llinear -lutf8proc -lcjson -larchive -lcsv -lgumbo -lmd -lxxhash -lm -pthread

PACKAGES := gcc make libsvm-dev liblinear-dev libutf8proc-dev libcjson-dev libarchive-dev libcsv-dev \
            libgumbo-dev libmd-dev libxxhash-dev libcmocka-dev python3-jsonschema scdoc

LIBRARY_SOURCES := $(wildcard lib/*/*.c) $(wildcard lib/*.c)
COMMAND_SOURCES := $(wildcard classify/*.c) $(wildcard train/*.c)
LIBRARY_OBJECTS := $(LIBRARY_SOURCES:%.c=$(BUILD)/%.o) $(BUILD)/lib/base/embedded.S.o
COMMAND_OBJECTS := $(COMMAND_SOURCES:%.c=$(BUILD)/%.o)
EMBEDDED := $(wildcard lexicons/*.tsv) $(wildcard models/*.dm)
UNIT_TESTS := $(patsubst tests/unit/test_%.c,$(BUILD)/tests/unit/test_%,$(wildcard tests/unit/test_*.c))

.PHONY: all
all: demarche libdemarche.a libdemarche.so

demarche: $(COMMAND_OBJECTS) libdemarche.a
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -pie -Wl,-z,relro,-z,now -o $@ $^ $(LIBRARIES)

libdemarche.a: $(LIBRARY_OBJECTS)
	rm -f $@
	ar rcs $@ $^

libdemarche.so: $(LIBRARY_OBJECTS)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -shared -Wl,-z,relro,-z,now -Wl,-soname,libdemarche.so.0 -o $@ $^ $(LIBRARIES)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(BUILD)/lib/base/embedded.S.o: lib/base/embedded.S $(EMBEDDED)
	@mkdir -p $(@D)
	$(CC) -c -o $@ $<

$(BUILD)/tests/unit/test_%: tests/unit/test_%.c libdemarche.a
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -Itests -o $@ $< libdemarche.a -lcmocka $(LIBRARIES)

.PHONY: clean
clean:
	rm -rf $(BUILD) demarche libdemarche.a libdemarche.so

-include $(LIBRARY_OBJECTS:.o=.d) $(COMMAND_OBJECTS:.o=.d) $(UNIT_TESTS:=.d)
