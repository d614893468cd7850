package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import java.util.List;

/** The first and the last day of a definition: ISO dates, in this order; either may be unknown. */
final class Validity {
    private static final String PATTERN = "dddd-dd-dd";

    private Validity() {}

    /** Refuses what is no date, and an end before the beginning. */
    static void check(Node.Fields definition) {
        for (String name : List.of("validFrom", "validTo")) {
            String date = definition.textOrEmpty(name);
            if (!date.isEmpty() && !isDate(date)) {
                throw new BadDataException(
                        "\"" + name + "\" \"" + date + "\" bukan tanggal; tulis misalnya 2024-12-31");
            }
        }
        String from = definition.textOrEmpty("validFrom");
        String to = definition.textOrEmpty("validTo");
        if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
            throw new BadDataException("berlaku sampai " + to + ", sebelum mulai berlaku pada " + from);
        }
    }

    private static boolean isDate(String text) {
        if (text.length() != PATTERN.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char wanted = PATTERN.charAt(i);
            char c = text.charAt(i);
            if (wanted == 'd' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return number(text, 5) >= 1 && number(text, 5) <= 12 && number(text, 8) >= 1 && number(text, 8) <= 31;
    }

    private static int number(String text, int from) {
        return (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
    }
}
