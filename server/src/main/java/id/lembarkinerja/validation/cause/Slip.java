package id.lembarkinerja.validation.cause;

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

    /** One Indonesian clause without a full stop, to be put behind the finding. */
    public String clause() {
        String should = Decimals.indonesian(value);
        return switch (kind) {
            case CONFIRMED_ELSEWHERE -> cell + " seharusnya " + should + ", sesuai dengan angka di tempat lain";
            case OTHER_READING -> cell + " (" + printed.strip() + ") dibaca " + should;
            case TRANSPOSED_DIGITS -> "dua angka di " + cell + " tertukar tempatnya, seharusnya " + should;
            case POWER_OF_TEN -> "jumlah nol di " + cell + " keliru, seharusnya " + should;
            case LEFT_OUT -> "isi " + cell + " tidak ikut dijumlahkan";
            case COUNTED_TWICE -> "isi " + cell + " terhitung dua kali";
        };
    }
}
