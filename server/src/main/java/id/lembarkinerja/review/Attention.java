package id.lembarkinerja.review;

/**
 * What a person should know of a submission before opening it.
 *
 * @param since the version the person looked at last; when there is none, the one of the last return or approval; zero
 *     for neither
 * @param waiting threads that nobody settled
 * @param suggestions those of them that propose a value
 */
public record Attention(int since, int waiting, int suggestions) {}
