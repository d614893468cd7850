package id.lembarkinerja.workbook.ooxml;

/** A stretch of bytes of a part, from one offset up to another. */
record Span(int from, int to) {}
