package id.lembarkinerja.review.checklist;

/**
 * One question of a checklist.
 *
 * @param id kebab-case, stable, unique within the checklist of a form: answers refer to it
 * @param question Indonesian, answered by yes, no or not applicable; yes is good
 * @param questionEnglish the same in English
 * @param source the document or custom that asks for it, Indonesian
 * @param validFrom ISO date from which the source asks for it; empty for always
 * @param validUntil ISO date of the last day on which it does; empty while it does
 */
public record Question(
        String id, String question, String questionEnglish, String source, String validFrom, String validUntil) {
    private static final int DIGITS_OF_YEAR = 4;

    /** One that is asked at all times. */
    public Question(String id, String question, String questionEnglish, String source) {
        this(id, question, questionEnglish, source, "", "");
    }

    /** Whether it is asked about a period of this year: one of whose days the source is in force. */
    public boolean isAskedIn(int year) {
        return (validFrom.isEmpty() || yearOf(validFrom) <= year)
                && (validUntil.isEmpty() || year <= yearOf(validUntil));
    }

    private static int yearOf(String date) {
        return Integer.parseInt(date.substring(0, DIGITS_OF_YEAR));
    }
}
