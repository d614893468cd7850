package id.lembarkinerja.submission;

/**
 * A reporting period.
 *
 * @param id in addresses, such as {@code 2022} or {@code 2024-tw1}
 * @param closed takes no submission, version or decision any more
 */
public record Period(String id, String label, boolean closed) {}
