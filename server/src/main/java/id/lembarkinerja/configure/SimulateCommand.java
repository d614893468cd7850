package id.lembarkinerja.configure;

import id.lembarkinerja.evaluation.SimulatedRows;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.achievement.Variant;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.method.PolicyChoices;
import id.lembarkinerja.formulas.method.Scales;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.simulation.Policy;
import id.lembarkinerja.formulas.simulation.Simulation;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.workbook.WorkbookFile;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar simulate FILE}: which categories would flip under another rule, cap or scale; nothing is written. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Kategori mana yang berubah bila aturan, batas, atau skalanya lain; tidak menulis apa pun.",
        footer = {"", "Keluar 0 tidak ada yang berubah, 1 ada yang berubah, 2 tidak terbaca atau salah perintah."})
final class SimulateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Buku kerja .xlsx atau .xlsm.")
    private Path file = Path.of("");

    @Option(names = "--rumus", paramLabel = "RUMUS", description = "Makin rendah makin baik: turun atau turun-rasio.")
    private String lower = "";

    @Option(names = "--maksimum", paramLabel = "PERSEN", description = "Capaian tertinggi, misalnya 100.")
    private String cap = "";

    @Option(names = "--minimum", paramLabel = "PERSEN", description = "Capaian terendah, misalnya 0.")
    private String floor = "";

    @Option(names = "--target-nol", paramLabel = "CARA", description = "tanpa, penuh, atau penuh-atau-nol.")
    private String zero = "tanpa";

    @Option(names = "--target-negatif", paramLabel = "CARA", description = "tanpa atau jarak.")
    private String negative = "tanpa";

    @Option(names = "--realisasi-kosong", paramLabel = "CARA", description = "tanpa, nol, atau semua-nol.")
    private String missing = "tanpa";

    @Option(names = "--skala", paramLabel = "ID", description = "Skala kategori; lihat lembar scales.")
    private String scale = Rules.DEFAULT_SCALE;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Scales scales = Formulas.load(new DataFolder(data.path())).catalogue().scales();
        Policy tried = tried(scales);
        WorkbookFile workbook = CheckCommand.read(List.of(file)).get(0);
        Rules rules = Rules.of(new DataFolder(data.path()));
        Examination examination = rules.examiner.examine(List.of(workbook));
        if (examination instanceof Examination.Unreadable unreadable) {
            throw new RefusedException(
                    unreadable.name() + ": " + unreadable.refusal().message());
        }
        Examination.Examined examined = (Examination.Examined) examination;
        Policy today = new Policy(
                null,
                PolicyChoices.zero(""),
                PolicyChoices.negative(""),
                PolicyChoices.missing(""),
                null,
                null,
                scales.get(Rules.DEFAULT_SCALE));
        Simulation simulation =
                Simulation.of(SimulatedRows.list(rules.forms, examined.tables(), examined.scorecard()), today, tried);
        print(simulation);
        return simulation.flips() == 0 ? 0 : 1;
    }

    private Policy tried(Scales scales) {
        require("--rumus", lower, "", "turun", "turun-rasio");
        require("--target-nol", zero, "tanpa", "penuh", "penuh-atau-nol");
        require("--target-negatif", negative, "tanpa", "jarak");
        require("--realisasi-kosong", missing, "tanpa", "nol", "semua-nol");
        Variant variant = lower.isEmpty() ? null : "turun".equals(lower) ? Variant.REFLECTED : Variant.INVERSE;
        require("--skala", scale, scales.byId().keySet().toArray(String[]::new));
        return new Policy(
                variant,
                PolicyChoices.zero(zero),
                PolicyChoices.negative(negative),
                PolicyChoices.missing(missing),
                percent("--minimum", floor),
                percent("--maksimum", cap),
                scales.get(scale));
    }

    private static void require(String option, String given, String... known) {
        if (!List.of(known).contains(given)) {
            throw new RefusedException("Pilihan " + option + " \"" + given
                    + "\" tidak dikenal. Pilih salah satu: "
                    + String.join(
                            ", ",
                            List.of(known).stream()
                                    .filter(one -> !one.isEmpty())
                                    .toList()) + ".");
        }
    }

    private static @Nullable BigDecimal percent(String option, String given) {
        if (given.isEmpty()) {
            return null;
        }
        return NumberParser.parse(given, Notation.INDONESIAN)
                .value()
                .orElseThrow(() -> new RefusedException(
                        "Pilihan " + option + " \"" + given + "\" bukan angka. Tulis misalnya 100."));
    }

    private void print(Simulation simulation) {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        PrintWriter out = spec.commandLine().getOut();
        for (Simulation.Row row : simulation.rows()) {
            if (row.flips()) {
                out.println(Terminal.harmless(row.label()));
                out.println("  " + side(row.from()) + "  →  " + side(row.to()));
            }
        }
        out.println(simulation.flips() + " dari " + simulation.rows().size() + " baris berubah kategori.");
        simulation.to().forEach((label, count) -> {
            int before = simulation.from().getOrDefault(label, 0);
            if (count > 0 || before > 0) {
                out.println("  " + (label.isEmpty() ? "tanpa kategori" : label) + ": " + before + " → " + count);
            }
        });
        out.flush();
    }

    private static String side(Simulation.Side side) {
        String category = side.category().isEmpty() ? "tanpa kategori" : side.category();
        return side.outcome() instanceof Outcome.Computed computed
                ? Figures.display(computed.value(), "%") + " " + category
                : category;
    }
}
