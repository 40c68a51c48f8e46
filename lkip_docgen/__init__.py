"""lkip_docgen: a compiler for the LKIP (Laporan Kinerja Instansi Pemerintah)."""
