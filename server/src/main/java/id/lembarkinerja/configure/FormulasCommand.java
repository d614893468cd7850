package id.lembarkinerja.configure;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.platform.DataFolder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code lembar formulas}: all formulas; {@code lembar formulas ID}: one in full; {@code lembar formulas ID NILAI …}:
 * its figure, with exit code 1 when there is a reason instead.
 */
@Command(
        name = "formulas",
        mixinStandardHelpOptions = true,
        description = "Katalog rumus: daftar, keterangan satu rumus, atau hitungannya.",
        footer = {
            "",
            "Contoh:",
            "  lembar formulas capaian                     keterangan rumus capaian",
            "  lembar formulas capaian 0,0217 0,03 turun   menghitung capaian",
            "  lembar formulas rerata \"10;20;30\"           rentang dipisah titik koma",
            "Masukan ditulis seperti di sel; \"\" berarti kosong. Keluar 0 terhitung, 1 tidak terhitung dengan alasan,"
                    + " 2 salah perintah."
        })
final class FormulasCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "Id rumus.")
    private @Nullable String id;

    @Parameters(index = "1..*", paramLabel = "NILAI", description = "Masukan menurut urutannya.")
    private List<String> values = new ArrayList<>();

    @Mixin
    private DataOption data = new DataOption();

    private @Nullable CommandSpec spec;

    @Spec
    void setSpec(CommandSpec given) {
        spec = given;
        // A formula may be given a negative number.
        given.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() {
        Catalogue catalogue = Formulas.load(new DataFolder(data.path())).catalogue();
        if (id == null) {
            FormulaText.list(catalogue).forEach(this::say);
            out().flush();
            return 0;
        }
        String wanted = id;
        Formula formula = catalogue
                .find(wanted.toLowerCase(Locale.ROOT))
                .or(() -> catalogue.find(wanted))
                .orElseThrow(() -> new RefusedException(
                        "Rumus \"" + wanted + "\" tidak ada. Jalankan \"lembar formulas\" untuk melihat semuanya."));
        if (values.isEmpty()) {
            FormulaText.describe(catalogue, formula).forEach(this::say);
            out().flush();
            return 0;
        }
        Answer answer = catalogue.evaluate(formula.id(), arguments(formula));
        FormulaText.answer(answer).forEach(this::say);
        out().flush();
        return answer instanceof Answer.None ? 1 : 0;
    }

    /** What was typed is read as a cell is; for a range, semicolons part its cells. */
    private List<Node> arguments(Formula formula) {
        List<Parameter> parameters = formula.parameters();
        if (values.size() > parameters.size()) {
            throw new RefusedException("Ada " + values.size() + " masukan, padahal rumus \"" + formula.id()
                    + "\" menerima paling banyak " + parameters.size() + ": "
                    + String.join(", ", parameters.stream().map(Parameter::key).toList())
                    + ". Sel-sel satu rentang dipisah titik koma dalam tanda petik: \"10;20;30\".");
        }
        List<Node> arguments = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value.startsWith("--")) {
                throw new RefusedException("Pilihan " + value + " tidak dikenal. Jalankan \"lembar formulas --help\".");
            }
            Kind kind = parameters.get(i).kind();
            arguments.add(kind == Kind.LIST || kind == Kind.TEXTS ? range(value) : new Node.Text(value));
        }
        return arguments;
    }

    private static Node range(String value) {
        List<Node> cells = new ArrayList<>();
        if (!value.isBlank()) {
            for (String cell : value.split(";", -1)) {
                cells.add(new Node.Text(cell.strip()));
            }
        }
        return new Node.Elements(cells);
    }

    private void say(String line) {
        out().println(Terminal.harmless(line));
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        return spec.commandLine().getOut();
    }
}
