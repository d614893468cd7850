package id.lembarkinerja.recognition;

/** Non-empty cells that belong to no recognised table, with the reason in Indonesian. */
public record Unrecognized(int file, String sheet, String range, String reason) {}
