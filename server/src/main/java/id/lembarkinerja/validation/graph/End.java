package id.lembarkinerja.validation.graph;

/**
 * One end of an agreement: a column of a form, or of every form when the form is {@code *}.
 *
 * @param form id of the form
 * @param column key of the column; {@code target-YYYY} stands for a column of every year
 * @param year what year the column speaks of: {@code +1} is the year after the one of the table's title,
 *     {@code heading} only the one its own heading names
 */
record End(String form, String column, String year) {
    static final String EVERY_FORM = "*";
    static final String HEADING = "heading";
    static final String EACH_YEAR = "-YYYY";

    /**
     * Reads {@code t-c-33.target-next @ +1}.
     *
     * @throws IllegalArgumentException when the text is none; the message says why
     */
    static End parse(String text) {
        String[] parts = text.split(" @ ", -1);
        int dot = parts[0].indexOf('.');
        if (dot <= 0 || dot == parts[0].length() - 1 || parts.length > 2) {
            throw new IllegalArgumentException("\"" + text + "\" is no end: write form.column or form.column @ year");
        }
        String year = parts.length == 2 ? parts[1] : "";
        if (!year.isEmpty() && !year.equals(HEADING) && !year.matches("[+-][1-9]")) {
            throw new IllegalArgumentException(
                    "\"" + text + "\": the year \"" + year + "\" is neither +n nor -n nor heading");
        }
        return new End(parts[0].substring(0, dot), parts[0].substring(dot + 1), year);
    }

    boolean isForEveryForm() {
        return form.equals(EVERY_FORM);
    }

    /** Years to add to the one of the table. */
    int offset() {
        return year.isEmpty() || year.equals(HEADING) ? 0 : Integer.parseInt(year);
    }

    /** The key without the place of the year. */
    String anyYear() {
        return column.endsWith(EACH_YEAR) ? column.substring(0, column.length() - EACH_YEAR.length()) : column;
    }

    boolean isKey(String key) {
        return column.endsWith(EACH_YEAR) ? key.matches(anyYear() + "-20\\d\\d") : column.equals(key);
    }
}
