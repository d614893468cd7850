package id.lembarkinerja.workbook.ooxml;

/** A row that cannot come or go; the message is for people, names the place and says what to do next. */
final class Immovable extends Exception {
    private static final long serialVersionUID = 1L;

    Immovable(String message) {
        super(message);
    }
}
