package id.lembarkinerja.configure;

import id.lembarkinerja.account.Agency;
import id.lembarkinerja.account.Assigning;
import id.lembarkinerja.account.Role;
import id.lembarkinerja.account.Scope;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.Codes;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar user add|list|assign|disable}; also while the server runs. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        description = "Mengelola pengguna: add, list, assign, disable.",
        synopsisSubcommandLabel = "add|list|assign|disable")
final class UserCommand implements Runnable {
    private static final int SHORTEST_PASSWORD = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        requireSpec().commandLine().usage(requireSpec().commandLine().getOut());
    }

    private CommandSpec requireSpec() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        return spec;
    }

    private void say(String text) {
        requireSpec().commandLine().getOut().println(text);
        requireSpec().commandLine().getOut().flush();
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Menambah pengguna.")
    int add(@Mixin DataOption data, @Mixin NewUser wanted) {
        Role role = Role.find(wanted.role)
                .orElseThrow(() -> new RefusedException(
                        "Peran \"" + wanted.role + "\" tidak ada. Pilih staf, sekretariat, penelaah atau admin."));
        try (Installation installation = Installation.open(data.open(), InstantSource.system(), Engines.current())) {
            User user = user(installation, wanted, role);
            boolean generated = wanted.password.isEmpty();
            if (!generated && wanted.password.length() < SHORTEST_PASSWORD) {
                throw new RefusedException(
                        "Kata sandi terlalu pendek: paling sedikit " + SHORTEST_PASSWORD + " huruf.");
            }
            String password = generated ? Codes.readable(16) : wanted.password;
            if (!installation.accounts.add(user, password, "system")) {
                throw new RefusedException("Pengguna \"" + wanted.username + "\" sudah ada. Pilih nama lain.");
            }
            say("Pengguna " + wanted.username + " (" + role.label() + ") ditambahkan.");
            if (generated) {
                say("Kata sandi: " + password + "  (tidak ditampilkan lagi)");
            }
            return 0;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Menampilkan semua pengguna.")
    int list(@Mixin DataOption data) {
        try (Installation installation =
                Installation.open(data.existing(), InstantSource.system(), Engines.current())) {
            for (User user : installation.accounts.list()) {
                say(String.format(
                        "%-20s %-12s %-9s %s%s",
                        user.username(),
                        user.role().label(),
                        user.disabled() ? "nonaktif" : "aktif",
                        user.name(),
                        user.agency().map(agency -> " (" + agency + ")").orElse(reviewing(user))));
            }
            return 0;
        }
    }

    private static String reviewing(User user) {
        return user.assigned().isEmpty() ? "" : " (menelaah " + String.join(", ", new TreeSet<>(user.assigned())) + ")";
    }

    @Command(
            name = "assign",
            mixinStandardHelpOptions = true,
            description = "Menentukan perangkat daerah yang ditelaah seorang penelaah, menggantikan yang lama.")
    int assign(
            @Mixin DataOption data,
            @Parameters(paramLabel = "NAMA") String username,
            @ArgGroup(multiplicity = "1") Assignment wanted) {
        try (Installation installation =
                Installation.open(data.existing(), InstantSource.system(), Engines.current())) {
            Assigning outcome = installation.accounts.assign(username, Set.copyOf(wanted.agencies), "system");
            if (!(outcome instanceof Assigning.Assigned assigned)) {
                throw new RefusedException(refusal(outcome));
            }
            say("Penelaah " + username
                    + (wanted.none
                            ? " tidak menelaah perangkat daerah mana pun."
                            : reviewing(assigned.reviewer()) + "."));
            return 0;
        }
    }

    private static String refusal(Assigning outcome) {
        if (outcome instanceof Assigning.NoReviewer other) {
            return "Pengguna \"" + other.user().username() + "\" berperan "
                    + other.user().role().label() + "; hanya penelaah yang ditugaskan menelaah.";
        }
        if (outcome instanceof Assigning.UnknownAgencies unknown) {
            return "Perangkat daerah " + String.join(", ", unknown.agencies())
                    + " belum terdaftar. Penugasan tidak diubah; periksa kodenya.";
        }
        return "Tidak ada pengguna aktif \"" + ((Assigning.UnknownUser) outcome).username()
                + "\". Lihat \"lembar user list\".";
    }

    /** Agencies, or that there are none: leaving both out must not take everything away. */
    static final class Assignment {
        @Option(names = "--agency", required = true, description = "Perangkat daerah yang ditelaah; boleh berulang.")
        private List<String> agencies = new ArrayList<>();

        @Option(names = "--none", required = true, description = "Tidak menelaah perangkat daerah mana pun.")
        private boolean none;
    }

    @Command(
            name = "disable",
            mixinStandardHelpOptions = true,
            description = "Menonaktifkan pengguna dan mengakhiri semua sesinya.")
    int disable(@Mixin DataOption data, @Parameters(paramLabel = "NAMA") String username) {
        try (Installation installation =
                Installation.open(data.existing(), InstantSource.system(), Engines.current())) {
            if (!installation.accounts.disable(username, "system")) {
                throw new RefusedException("Tidak ada pengguna \"" + username + "\". Lihat \"lembar user list\".");
            }
            say("Pengguna " + username + " dinonaktifkan.");
            return 0;
        }
    }

    /** What is said about a new user. */
    static final class NewUser {
        @Parameters(paramLabel = "NAMA", description = "Nama pengguna untuk masuk.")
        private String username = "";

        @Option(names = "--role", required = true, description = "staf, sekretariat, penelaah atau admin.")
        private String role = "";

        @Option(names = "--name", description = "Nama lengkap (bawaan: nama pengguna).")
        private String name = "";

        @Option(names = "--agency", description = "Perangkat daerah: satu untuk staf, boleh berulang untuk penelaah.")
        private List<String> agencies = new ArrayList<>();

        @Option(names = "--agency-name", description = "Nama perangkat daerah, bila belum terdaftar.")
        private String agencyName = "";

        @Option(
                names = "--password",
                interactive = true,
                arity = "0..1",
                description = "Tanyakan kata sandi (tanpa ini dibuat acak dan ditampilkan sekali).")
        private String password = "";
    }

    private static User user(Installation installation, NewUser wanted, Role role) {
        if (!wanted.username.matches("[a-z0-9][a-z0-9._-]{0,39}")) {
            throw new RefusedException("Nama pengguna hanya boleh huruf kecil, angka, titik, garis bawah dan tanda"
                    + " hubung, paling panjang 40.");
        }
        boolean staff = role == Role.STAF;
        if (staff && wanted.agencies.size() != 1) {
            throw new RefusedException("Staf bekerja di tepat satu perangkat daerah: sebutkan dengan --agency.");
        }
        if (!staff && role != Role.PENELAAH && !wanted.agencies.isEmpty()) {
            throw new RefusedException("Hanya staf dan penelaah yang memiliki perangkat daerah; hapus --agency.");
        }
        Set<String> known = Set.copyOf(installation.accounts.listAgencies(Scope.everything()).stream()
                .map(Agency::id)
                .toList());
        for (String agency : wanted.agencies) {
            if (!known.contains(agency)) {
                requireName(agency, wanted.agencyName);
                installation.accounts.save(new Agency(agency, wanted.agencyName), "system");
            }
        }
        return new User(
                wanted.username,
                wanted.name.isBlank() ? wanted.username : wanted.name,
                role,
                staff ? Optional.of(wanted.agencies.get(0)) : Optional.empty(),
                staff ? Set.of() : Set.copyOf(wanted.agencies),
                false);
    }

    private static void requireName(String agency, String name) {
        if (!agency.matches("[a-z0-9][a-z0-9-]{0,59}") || name.isBlank()) {
            throw new RefusedException("Perangkat daerah \"" + agency + "\" belum terdaftar. Daftarkan dengan menambah"
                    + " --agency-name \"NAMA LENGKAP\" (kode: huruf kecil, angka dan tanda hubung).");
        }
    }
}
