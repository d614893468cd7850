package id.lembarkinerja.configure;

/** Text for a terminal. Cells may hold signs by which a terminal is commanded, or that turn the reading order. */
final class Terminal {
    private Terminal() {}

    /** The same text with such signs shown as a replacement sign; line ends stay. */
    static String harmless(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(isCommand(c) ? '\uFFFD' : c));
        return plain.toString();
    }

    private static boolean isCommand(int c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return turnsDirection || (Character.isISOControl(c) && c != '\n' && c != '\t');
    }
}
