package id.lembarkinerja.recognition;

import java.util.List;

/** Everything found in one workbook: its tables, and what belongs to none of them. */
public record Recognition(List<RecognizedTable> tables, List<Unrecognized> unrecognized) {}
