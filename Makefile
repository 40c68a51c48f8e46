# Semua tugas, satu baris satu tugas; `make help` mencetaknya. Paths stay relative, so that the folder may have blanks in
# its name; what the user gives (YEAR, FILE) reaches the shell through the environment, never through make's text.

.DEFAULT_GOAL := help
.SUFFIXES:
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules --no-print-directory
SHELL := /bin/sh

export YEAR FILE ANGKA KODE FORMAT STRICT SEMUA PYTHON UPGRADE PDFUA KERTAS BOLAKBALIK BENIH TULIS RINCI
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_USER := 0

PY := .venv/bin/python
LKIP := .venv/bin/lkip
KETAT = $$(case "$$STRICT" in '' | tidak) ;; ya) echo --strict ;; *) echo --strict="$$STRICT" ;; esac)

.PHONY: help
help: ## Menampilkan daftar tugas ini
	@awk 'BEGIN { FS = ":.*## " } /^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

# ---------------------------------------------------------------- the office's tasks

.PHONY: lkip
lkip: ada-tahun siap-run ## Membuat laporan, Word dan PDF: make lkip YEAR=2023 [STRICT=ya]
	@"$(LKIP)" build "$$YEAR" $(KETAT)

.PHONY: pk
pk: ada-tahun siap-run ## Membuat Perjanjian Kinerja tersendiri, tiap versinya: make pk YEAR=2023
	@"$(LKIP)" build "$$YEAR" --only pk $(KETAT)

.PHONY: rkt
rkt: ada-tahun siap-run ## Membuat Rencana Kinerja Tahunan tersendiri: make rkt YEAR=2023
	@"$(LKIP)" build "$$YEAR" --only rkt $(KETAT)

.PHONY: iku
iku: ada-tahun siap-run ## Membuat Keputusan tentang IKU tersendiri: make iku YEAR=2023
	@"$(LKIP)" build "$$YEAR" --only iku $(KETAT)

.PHONY: semua
semua: ada-tahun siap-run ## Membuat laporan berikut PK, RKT, dan IKU: make semua YEAR=2023
	@"$(LKIP)" build "$$YEAR" --only semua $(KETAT)

.PHONY: cetak
cetak: ada-tahun siap-run ## Membuat perangkat cetak: make cetak YEAR=2023 [KERTAS=F4] [BOLAKBALIK=ya]
	@"$(LKIP)" cetak "$$YEAR" $${KERTAS:+--kertas "$$KERTAS"} $$(case "$$BOLAKBALIK" in \
	  '') ;; ya) echo --bolak-balik ;; tidak) ;; *) echo --bolak-balik="$$BOLAKBALIK" ;; esac) $(KETAT)

.PHONY: check
check: ada-tahun siap-run ## Memeriksa isi saja: make check YEAR=2023 [STRICT=ya] [SEMUA=ya] [FORMAT=sarif]
	@"$(LKIP)" check "$$YEAR" $${FORMAT:+--format "$$FORMAT"} $(KETAT) $$(case "$$SEMUA" in \
	  '' | tidak) ;; ya) echo --semua ;; *) echo --semua="$$SEMUA" ;; esac)

.PHONY: explain
explain: siap-run ## Menjelaskan satu kode pesan: make explain KODE=LK204
	@"$(LKIP)" explain $${KODE:+"$$KODE"}

.PHONY: reviu
reviu: ada-tahun siap-run ## Membuat catatan reviu sebelum laporan ditandatangani: make reviu YEAR=2023
	@"$(LKIP)" reviu "$$YEAR" $(KETAT)

.PHONY: vars
vars: ada-tahun siap-run ## Mendaftar nama yang dapat dipakai dalam narasi: make vars YEAR=2023
	@"$(LKIP)" vars "$$YEAR"

.PHONY: trace
trace: ada-tahun ada-angka siap-run ## Menelusuri asal satu angka: make trace YEAR=2023 ANGKA=82,90%
	@"$(LKIP)" trace "$$YEAR" "$$ANGKA"

.PHONY: pdf
pdf: ada-berkas siap-run ## Membuat PDF dari satu berkas Word: make pdf FILE=surat.docx
	@"$(LKIP)" pdf "$$FILE"

.PHONY: clean
clean: ## Menghapus hasil (build/) dan berkas sementara
	@rm -rf build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find lkip_docgen tests -name __pycache__ -type d -prune -exec rm -rf {} +

# ---------------------------------------------------------------- the developer's tasks

.PHONY: test
test: siap-dev ## Menjalankan seluruh pemeriksaan program (ruff, mypy, pytest)
	@"$(PY)" -m ruff check
	@"$(PY)" -m ruff format --check
	@"$(PY)" -m mypy
	@"$(PY)" -m pytest -n auto --dist worksteal

.PHONY: skema
skema: siap-run ## Membuat ulang JSON Schema isi dari model
	@"$(LKIP)" skema

.PHONY: gaya
gaya: siap-run ## Menyamakan gaya semua templat dengan gaya.docx
	@"$(LKIP)" gaya

.PHONY: bench
bench: siap-dev ## Mengukur waktu di samping LibreOffice: make bench [YEAR=2023]
	@"$(PY)" -m tests.tools.bench $${YEAR:+"$$YEAR"}

.PHONY: fidelity
fidelity: siap-dev ## Membandingkan halaman dan baris PDF dengan LibreOffice: make fidelity [YEAR=2023]
	@"$(PY)" -m tests.tools.fidelity $${YEAR:+"$$YEAR"}

.PHONY: conform
conform: siap-dev ## Memeriksa kesahihan berkas Word dan PDF: make conform [YEAR=2023] [PDFUA=1]
	@"$(PY)" -m tests.tools.conform $${PDFUA:+--pdfua} $${YEAR:+"$$YEAR"}

.PHONY: mutasi
mutasi: siap-dev ## Menguji pemeriksa dengan 2.000 kesalahan: make mutasi [YEAR=2023] [BENIH=7] [RINCI=ya] [TULIS=ya]
	@"$(PY)" -m tests.tools.mutasi $${YEAR:+"$$YEAR"} $${BENIH:+--benih "$$BENIH"} $${RINCI:+--rinci} \
	  $${TULIS:+--tulis docs/mutasi.md}

.PHONY: lock
lock: lingkungan ## Mengunci ulang versi paket; UPGRADE=1 mengambil versi terbaru
	@"$(PY)" -m tests.tools.lock $${UPGRADE:+--upgrade}

# ---------------------------------------------------------------- what they need

.PHONY: ada-tahun ada-berkas ada-angka
ada-tahun:
	@case "$$YEAR" in \
	  [0-9][0-9][0-9][0-9]) ;; \
	  '') echo 'Sebutkan tahun laporannya, misalnya: make $(firstword $(MAKECMDGOALS)) YEAR=2023' >&2; exit 2 ;; \
	  *) echo "YEAR harus tahun empat angka, misalnya YEAR=2023, bukan \"$$YEAR\"" >&2; exit 2 ;; \
	esac

ada-berkas:
	@test -n "$$FILE" || { echo 'Sebutkan berkasnya, misalnya: make pdf FILE=surat.docx' >&2; exit 2; }

ada-angka:
	@test -n "$$ANGKA" || { echo 'Sebutkan angkanya seperti tercetak, misalnya: make trace YEAR=2023 ANGKA=82,90%' >&2; exit 2; }

# The stamp holds checksums, not a time: git sets times as it likes. The fonts' cache is part of the set-up.
.PHONY: siap-run siap-dev
siap-run siap-dev: lingkungan
	@kunci="locks/$(@:siap-%=%).txt"; stempel=".venv/.$@"; \
	isi="$$(cat "$$kunci" pyproject.toml | cksum)"; \
	if [ "$$(cat "$$stempel" 2>/dev/null)" = "$$isi" ]; then exit 0; fi; \
	echo "Memasang paket dari $$kunci (sekali saja, sekitar satu menit) ..."; \
	"$(PY)" -m pip install -qq --require-hashes --no-deps -r "$$kunci" && \
	"$(PY)" -m pip install -qq --no-deps --no-build-isolation -e . || { \
	  echo 'Galat: paket tidak dapat dipasang (pesannya di atas). Periksa sambungan internet, lalu ulangi.' >&2; exit 1; }; \
	"$(PY)" -m lkip_docgen.fonts >/dev/null && echo "$$isi" > "$$stempel"

# Made anew where the folder was moved (a venv's scripts carry absolute paths) or its Python is gone.
.PHONY: lingkungan
lingkungan:
	@if "$(PY)" -c '' 2>/dev/null && [ "$$(cat .venv/.tempat 2>/dev/null)" = "$$(pwd)" ]; then exit 0; fi; \
	tanpa_venv=; \
	for python in $${PYTHON:+"$$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  if "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
	    echo "Menyiapkan .venv dengan $$("$$python" --version) ..."; \
	    "$$python" -m venv --clear .venv && pwd > .venv/.tempat; exit; \
	  fi; \
	  tanpa_venv="$${tanpa_venv:-$$python}"; \
	done; \
	if [ -n "$$tanpa_venv" ]; then \
	  versi="$$("$$tanpa_venv" -c 'import sys; print("%d.%d" % sys.version_info[:2])')"; \
	  echo "Galat: Python $$versi ini tidak punya modul venv dan ensurepip." >&2; \
	  echo "Pasang dulu, di Debian dan Ubuntu: sudo apt install python$$versi-venv" >&2; \
	else \
	  echo 'Galat: perlu Python 3.11 atau yang lebih baru, dan tidak ditemukan.' >&2; \
	  echo 'Pasang dari python.org atau pengelola paket, atau sebutkan letaknya: make PYTHON=/letak/python3' >&2; \
	fi; \
	exit 1
