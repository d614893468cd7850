package id.lembarkinerja.workbook;

import java.util.List;

/** A workbook that is to be written from nothing, such as a report. */
public record NewWorkbook(List<NewSheet> sheets) {}
