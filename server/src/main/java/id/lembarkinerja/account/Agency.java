package id.lembarkinerja.account;

/**
 * A government agency (perangkat daerah).
 *
 * @param id short, in addresses, such as {@code dinas-sosial-kota-jambi}
 * @param name as it is written in full
 */
public record Agency(String id, String name) {}
