package id.lembarkinerja.configure;

import id.lembarkinerja.account.Agency;
import id.lembarkinerja.account.Role;
import id.lembarkinerja.account.User;
import id.lembarkinerja.submission.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The agencies, periods and accounts of the demo. */
final class DemoData {
    /** Stands in a demo's data folder, so that {@code --fresh} empties no other folder. */
    static final String MARK = "demo";

    private static final Agency DPMPPA = new Agency(
            "dpmppa-kota-jambi", "Dinas Pemberdayaan Masyarakat, Perempuan dan Perlindungan Anak Kota Jambi");
    private static final Agency DINSOS = new Agency("dinas-sosial-kota-jambi", "Dinas Sosial Kota Jambi");
    private static final Agency LUWU_TIMUR = new Agency(
            "dinsos-p3a-luwu-timur", "Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Luwu Timur");
    private static final Agency DKI = new Agency(
            "dpppapp-dki-jakarta",
            "Dinas Pemberdayaan, Perlindungan Anak dan Pengendalian Penduduk Provinsi DKI Jakarta");

    static final List<Agency> AGENCIES = List.of(DPMPPA, DINSOS, LUWU_TIMUR, DKI);

    static final List<Period> PERIODS = List.of(
            new Period("2021", "Tahun 2021", true),
            new Period("2022", "Tahun 2022", false),
            new Period("2023", "Tahun 2023", false),
            new Period("2024", "Tahun 2024", false));

    /** A demo account; the password is no secret. */
    record Account(User user, String password, String whatFor) {
        String username() {
            return user.username();
        }
    }

    static final List<Account> ACCOUNTS = List.of(
            account("staf", "Staf DPMPPA", Role.STAF, DPMPPA, "mengisi dan mengirim, DPMPPA Kota Jambi"),
            account(
                    "staf-dinsos",
                    "Staf Dinas Sosial",
                    Role.STAF,
                    DINSOS,
                    "mengisi dan mengirim, Dinas Sosial Kota Jambi"),
            account("sekretariat", "Sekretariat", Role.SEKRETARIAT, null, "melihat semua perangkat daerah"),
            account("penelaah", "Penelaah", Role.PENELAAH, null, "menelaah kedua perangkat daerah Kota Jambi"),
            account("admin", "Pengelola", Role.ADMIN, null, "mengelola server"));

    private DemoData() {}

    private static Account account(
            String username, String name, Role role, @org.jspecify.annotations.Nullable Agency agency, String whatFor) {
        Set<String> assigned = role == Role.PENELAAH ? Set.of(DPMPPA.id(), DINSOS.id()) : Set.of();
        User user = new User(username, name, role, Optional.ofNullable(agency).map(Agency::id), assigned, false);
        return new Account(user, username + "-lembar", whatFor);
    }

    /** Fills an empty installation; leaves one that was filled before as it is. */
    static void seed(Installation installation) throws IOException {
        Path mark = installation.folder.root().resolve(MARK);
        if (!Files.exists(mark)) {
            Files.createFile(mark);
        }
        Set<String> known = Set.copyOf(
                installation.accounts.list().stream().map(User::username).toList());
        if (known.isEmpty()) {
            AGENCIES.forEach(agency -> installation.accounts.save(agency, "system"));
            PERIODS.forEach(period -> installation.submissions.save(period, "system"));
        }
        for (Account account : ACCOUNTS) {
            if (!known.contains(account.username())) {
                installation.accounts.add(account.user(), account.password(), "system");
            }
        }
    }
}
