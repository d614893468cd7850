package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says of a date in a column of figures which numbers it may have been, and offers each. */
final class DatedCells {
    /** More candidates than these make a longer text, not a better question. */
    private static final int MOST_TOLD = 6;

    private DatedCells() {}

    static Finding finding(RecognizedTable table, TableColumn column, TableRow row, Reading.Dated dated) {
        FindingDraft draft = FindingDraft.doubtful("text-impossible", table).at(row, column.key());
        List<String> typed = new ArrayList<>();
        List<BigDecimal> offered = new ArrayList<>();
        for (Reading.Typed one : dated.candidates()) {
            if (typed.size() == MOST_TOLD) {
                break;
            }
            typed.add(one.text());
            if (one.reading() instanceof Reading.Value value
                    && offered.stream().noneMatch(number -> number.compareTo(value.number()) == 0)) {
                offered.add(value.number());
                draft.fix("Tulis " + Decimals.indonesian(value.number()), value.number());
            }
        }
        return draft.message("\"" + dated.printed().strip() + "\" di " + draft.cell() + " " + dated.reason()
                + ", padahal kolom \"" + column.header() + "\" berisi angka." + maybe(typed)
                + " Tulis angkanya dengan koma, atau N/A bila tidak ada.");
    }

    private static String maybe(List<String> typed) {
        return typed.isEmpty()
                ? ""
                : " Excel mengubah angka yang diketik dengan titik, garis miring, atau tanda hubung menjadi tanggal;"
                        + " mungkin yang diketik " + String.join(" atau ", typed) + ".";
    }
}
