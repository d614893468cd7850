package id.lembarkinerja.workbook.ooxml;

/** A change of format that Excel would not accept; the message is Indonesian and says what to do next. */
final class FormatRefused extends Exception {
    private static final long serialVersionUID = 1L;

    FormatRefused(String message) {
        super(message);
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
