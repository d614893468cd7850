package id.lembarkinerja.submission.receipt;

/** What a code leads to. */
public sealed interface ReceiptLookup {
    /** A receipt; whether it still holds is another question. */
    record Known(Receipt receipt) implements ReceiptLookup {}

    /** The code is known, but its record was altered until it could not be read. */
    record Damaged() implements ReceiptLookup {}

    /** No version has this code. */
    record Unknown() implements ReceiptLookup {}
}
