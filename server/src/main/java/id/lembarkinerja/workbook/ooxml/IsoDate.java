package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.PackedDecimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** A date written as {@code 2024-03-31T08:30:00}, as the strict edition of the standard allows. */
final class IsoDate {
    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final BigDecimal MILLISECONDS = BigDecimal.valueOf(86_400_000);

    private IsoDate() {}

    /** The serial day number, packed; {@link PackedDecimal#INVALID} when the text is no date. */
    static long serial(String text, boolean from1904) {
        String plain = text.strip();
        String local = plain.endsWith("Z") ? plain.substring(0, plain.length() - 1) : plain;
        try {
            LocalDateTime time =
                    local.indexOf('T') < 0 ? LocalDate.parse(local).atStartOfDay() : LocalDateTime.parse(local);
            long elapsed = ChronoUnit.MILLIS.between(from1904 ? FROM_1904 : FROM_1900, time);
            return PackedDecimal.pack(BigDecimal.valueOf(elapsed).divide(MILLISECONDS, 15, RoundingMode.HALF_UP));
        } catch (DateTimeException e) {
            return PackedDecimal.INVALID;
        }
    }
}
