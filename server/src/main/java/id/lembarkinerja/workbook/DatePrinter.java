package id.lembarkinerja.workbook;

import id.lembarkinerja.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Prints a serial day number with the date letters of a format section. */
final class DatePrinter {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    /** What Excel shows for a day it cannot show. */
    private static final String NO_DATE = "########";

    private final FormatSection section;
    private final LocalDateTime time;
    private final BigDecimal serial;
    private final boolean halfDays;

    private DatePrinter(FormatSection section, BigDecimal serial, boolean from1904) {
        this.section = section;
        this.serial = serial;
        this.time = dateOf(serial, from1904);
        this.halfDays = section.tokens().stream()
                .anyMatch(t -> t.is(Kind.DATE) && t.text().contains("/"));
    }

    static String print(FormatSection section, BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
            return NO_DATE;
        }
        return new DatePrinter(section, serial, from1904).print();
    }

    /** Excel believes in 29 February 1900: before it the days count from 31 December 1899, after it from the 30th. */
    static LocalDateTime dateOf(BigDecimal serial, boolean from1904) {
        int day = serial.setScale(0, RoundingMode.FLOOR).intValue();
        long seconds = serial.subtract(BigDecimal.valueOf(day))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime origin =
                from1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, day < 60 ? 31 : 30, 0, 0);
        return origin.plusDays(day).plusSeconds(seconds);
    }

    private String print() {
        StringBuilder out = new StringBuilder();
        List<FormatToken> tokens = section.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            switch (token.kind()) {
                case DATE -> out.append(part(i, token.text()));
                case LITERAL, GROUP, PERCENT -> out.append(token.text());
                case POINT -> out.append(followedByDigit(i) ? "," : ".");
                case DIGIT -> out.append('0');
                default -> {}
            }
        }
        return out.toString().strip();
    }

    private boolean followedByDigit(int i) {
        return i + 1 < section.tokens().size() && section.tokens().get(i + 1).is(Kind.DIGIT);
    }

    private String part(int index, String text) {
        return switch (text.charAt(0)) {
            case 'y' -> text.length() <= 2 ? padded(time.getYear() % 100, 2) : padded(time.getYear(), 4);
            case 'm' -> isMinute(index) ? padded(time.getMinute(), text.length()) : month(text.length());
            case 'd' -> day(text.length());
            case 'h' -> padded(halfDays ? (time.getHour() + 11) % 12 + 1 : time.getHour(), text.length());
            case 's' -> padded(time.getSecond(), text.length());
            case '[' -> elapsed(text);
            default -> text.length() == 3 ? (time.getHour() < 12 ? "A" : "P") : time.getHour() < 12 ? "AM" : "PM";
        };
    }

    private String elapsed(String text) {
        long perDay = text.charAt(1) == 'h' ? 24 : text.charAt(1) == 'm' ? 1440 : 86_400;
        // Rounded to seconds first, so that 1.5 hours stored as 0.0625 do not lose their last minute.
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
        return padded((int) (seconds / (86_400 / perDay)), text.length() - 2);
    }

    private Locale language() {
        return section.english() ? Locale.ENGLISH : INDONESIAN;
    }

    private String month(int letters) {
        String name = time.getMonth().getDisplayName(TextStyle.FULL, language());
        return switch (letters) {
            case 1, 2 -> padded(time.getMonthValue(), letters);
            // Indonesian Excel shortens Agustus to Agu, as every other month, to three letters.
            case 3 -> name.substring(0, 3);
            case 5 -> name.substring(0, 1);
            default -> name;
        };
    }

    private String day(int letters) {
        String name = time.getDayOfWeek().getDisplayName(TextStyle.FULL, language());
        return switch (letters) {
            case 1, 2 -> padded(time.getDayOfMonth(), letters);
            case 3 -> name.substring(0, 3);
            default -> name;
        };
    }

    /** The letter m means minutes right after hours and right before seconds. */
    private boolean isMinute(int index) {
        return isLetter(neighbour(index, -1), 'h') || isLetter(neighbour(index, 1), 's');
    }

    private String neighbour(int index, int step) {
        List<FormatToken> tokens = section.tokens();
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).is(Kind.DATE)) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private static boolean isLetter(String text, char letter) {
        return !text.isEmpty() && (text.charAt(0) == letter || text.startsWith("[" + letter));
    }

    private static String padded(int number, int width) {
        return width < 2
                ? Integer.toString(number)
                : String.format(Locale.ROOT, "%0" + Math.min(width, 9) + "d", number);
    }
}
