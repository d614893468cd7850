package id.lembarkinerja.comparison;

import id.lembarkinerja.workbook.CellAddress;

/** A cell with content that belongs to no recognised table: a title, a signature, a table of an unknown kind. */
public record OutsideCell(CellAddress cell, Entry entry) {}
