package id.lembarkinerja.formulas.number;

/**
 * One number as it stands in a text.
 *
 * @param start where it begins, its sign, bracket and currency included
 * @param end where the text behind it begins
 * @param body digits with points and commas, beginning and ending with a digit or beginning with a point or comma
 * @param exponent power of ten of the scientific notation; 0 without one
 * @param sign what stands in front
 * @param currency {@code Rp}, {@code USD} or empty
 * @param closed a point or comma closes it ({@code 5.000,-}, {@code 571.677.}), so that no decimals can follow
 * @param irregular signs of damage: a stray apostrophe, a trailing point, a space inside
 */
record Token(
        int start, int end, String body, int exponent, Sign sign, String currency, boolean closed, boolean irregular) {

    enum Sign {
        NONE,
        MINUS,
        /** A dash, a space and then the number: a negative value or an item of a list. */
        DETACHED_DASH
    }

    /** Exponents beyond this belong to no report; the parser refuses them instead of writing out the zeros. */
    static final int MAX_EXPONENT = 30;
}
