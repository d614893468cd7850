package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
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
                draft.fix(Bilingual.of("Tulis {0}", "Write {0}", Decimals.indonesian(value.number())), value.number());
            }
        }
        return draft.message(
                "\"{0}\" di {1} {2}, padahal kolom \"{3}\" berisi angka.{4} Tulis angkanya dengan koma, atau N/A bila tidak"
                        + " ada.",
                "\"{0}\" in {1} {2}, but column \"{3}\" holds numbers.{4} Write the number with a decimal comma, or N/A if"
                        + " there is none.",
                dated.printed().strip(),
                draft.cell(),
                dated.reason(),
                column.header(),
                maybe(typed));
    }

    private static Bilingual maybe(List<String> typed) {
        return typed.isEmpty()
                ? Bilingual.NOTHING
                : Bilingual.of(
                        " Excel mengubah angka yang diketik dengan titik, garis miring, atau tanda hubung menjadi tanggal;"
                                + " mungkin yang diketik {0}.",
                        " Excel turns numbers typed with a full stop, a slash or a hyphen into dates; perhaps {0} was"
                                + " typed.",
                        new Bilingual(String.join(" atau ", typed), String.join(" or ", typed)));
    }
}
