package id.lembarkinerja.formulas.number;

/** Which signs separate decimals and thousands in a printed number. */
public enum Notation {
    /** Decimal comma, thousands point: {@code 10.922.004.616,50}. */
    INDONESIAN,
    /** Decimal point, thousands comma: {@code 10,922,004,616.50}. */
    ENGLISH,
    /** No separator, so both readings are the same: {@code 100}. */
    PLAIN
}
