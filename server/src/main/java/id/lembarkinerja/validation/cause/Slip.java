package id.lembarkinerja.validation.cause;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;

/**
 * A slip that alone explains the difference of a sum.
 *
 * @param cell where it happened
 * @param printed what stands there
 * @param value what would stand there without it; the amount itself for a row left out or counted twice
 */
public record Slip(Kind kind, int file, String sheet, String cell, String printed, BigDecimal value) {

    /** What happened. */
    public enum Kind {
        /** The table it was copied from, or the percentage beside it, has the value that makes the sum right. */
        CONFIRMED_ELSEWHERE,
        /** The other reading of an ambiguous cell makes the sum right. */
        OTHER_READING,
        /** Two neighbouring digits changed places. */
        TRANSPOSED_DIGITS,
        /** Zeros too many or too few. */
        POWER_OF_TEN,
        /** The row is missing in the sum. */
        LEFT_OUT,
        /** The row is in the sum twice. */
        COUNTED_TWICE
    }

    /** One clause without a full stop, to be put behind the finding. */
    public Bilingual clause() {
        String should = Decimals.indonesian(value);
        return switch (kind) {
            case CONFIRMED_ELSEWHERE ->
                Bilingual.of(
                        "{0} seharusnya {1}, sesuai dengan angka di tempat lain",
                        "{0} should be {1}, as the figure elsewhere says", cell, should);
            case OTHER_READING ->
                Bilingual.of("{0} ({1}) dibaca {2}", "{0} ({1}) is read as {2}", cell, printed.strip(), should);
            case TRANSPOSED_DIGITS ->
                Bilingual.of(
                        "dua angka di {0} tertukar tempatnya, seharusnya {1}",
                        "{0} has two digits swapped and should be {1}", cell, should);
            case POWER_OF_TEN ->
                Bilingual.of(
                        "jumlah nol di {0} keliru, seharusnya {1}",
                        "{0} has the wrong number of zeros and should be {1}", cell, should);
            case LEFT_OUT ->
                Bilingual.of("isi {0} tidak ikut dijumlahkan", "the amount in {0} is not in the sum", cell);
            case COUNTED_TWICE ->
                Bilingual.of("isi {0} terhitung dua kali", "the amount in {0} is counted twice", cell);
        };
    }
}
