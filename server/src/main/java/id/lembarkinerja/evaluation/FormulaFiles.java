package id.lembarkinerja.evaluation;

import id.lembarkinerja.evaluation.LocalFiles.LocalFile;
import id.lembarkinerja.formulas.call.AnswerJson;
import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.catalogue.Formula.Example;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.JsonReader;
import id.lembarkinerja.formulas.data.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The formulas and scales that ship, and beside them those that an office has put into its own folders: adding one
 * needs no code.
 *
 * <p>A file that contradicts itself or what is there already is refused, not skipped: figures computed by half of the
 * rules are worse than a server that says what to mend. A worked example that gives something else than it says is such
 * a contradiction.
 */
public final class FormulaFiles {
    private static final String FORMULA = "rumus";
    private static final String SCALE = "skala";

    private FormulaFiles() {}

    /**
     * What was loaded.
     *
     * @param localFormulas ids of those that an office added
     * @param localScales ids of those that an office added
     */
    public record Loaded(Catalogue catalogue, List<String> localFormulas, List<String> localScales) {}

    /** What ships. */
    public static Catalogue load() {
        return new Catalogue(ShippedFiles.list("catalogue"), ShippedFiles.list("scales"));
    }

    /**
     * What ships, then the files of these two folders by name.
     *
     * @throws BadDataException with file and reason when a file is no sound definition, or repeats an id
     */
    public static Loaded load(Path formulaFolder, Path scaleFolder) {
        Map<String, Node.Fields> formulas = byId(ShippedFiles.list("catalogue"));
        Map<String, Node.Fields> scales = byId(ShippedFiles.list("scales"));
        List<LocalFile> localScales = LocalFiles.list(scaleFolder);
        List<LocalFile> localFormulas = LocalFiles.list(formulaFolder);
        for (LocalFile file : localScales) {
            add(file, SCALE, scales);
            tell(file, () -> new Catalogue(List.of(), List.of(file.definition())));
        }
        List<Node.Fields> known = List.copyOf(scales.values());
        for (LocalFile file : localFormulas) {
            add(file, FORMULA, formulas);
            tell(file, () -> {
                Catalogue alone = new Catalogue(List.of(file.definition()), known);
                alone.list().forEach(formula -> requireExamples(alone, formula));
            });
            tell(file, () -> new Catalogue(List.copyOf(formulas.values()), known));
        }
        return new Loaded(new Catalogue(List.copyOf(formulas.values()), known), ids(localFormulas), ids(localScales));
    }

    private static List<String> ids(List<LocalFile> files) {
        return files.stream().map(file -> file.definition().text("id")).toList();
    }

    private static Map<String, Node.Fields> byId(List<Node.Fields> definitions) {
        Map<String, Node.Fields> byId = new LinkedHashMap<>();
        definitions.forEach(definition -> byId.put(definition.text("id"), definition));
        return byId;
    }

    private static void add(LocalFile file, String what, Map<String, Node.Fields> known) {
        tell(file, () -> {
            String id = file.definition().text("id");
            if (!isId(id)) {
                throw new BadDataException("id \"" + id + "\" hanya boleh huruf kecil a-z, angka, titik, dan tanda"
                        + " hubung, misalnya indeks-layanan-kota");
            }
            if (known.put(id, file.definition()) != null) {
                throw new BadDataException(what + " dengan id \"" + id + "\" sudah ada; pilih id lain");
            }
        });
    }

    private static boolean isId(String id) {
        return !id.isEmpty()
                && id.length() <= 100
                && id.chars().allMatch(c -> "abcdefghijklmnopqrstuvwxyz0123456789-.".indexOf(c) >= 0)
                && !id.startsWith(".")
                && !id.startsWith("-");
    }

    private static void requireExamples(Catalogue catalogue, Formula formula) {
        for (Example example : formula.examples()) {
            if (example.expected().members().isEmpty()) {
                throw new BadDataException("contoh \"" + example.name() + "\" tidak menyatakan hasilnya");
            }
            findDifference(catalogue, formula, example).ifPresent(difference -> {
                throw new BadDataException("contoh \"" + example.name() + "\" " + difference);
            });
        }
    }

    /** How the answer of a worked example differs from what the example says; empty when it does not. */
    static Optional<String> findDifference(Catalogue catalogue, Formula formula, Example example) {
        Node.Fields answer = JsonReader.read(AnswerJson.write(catalogue.evaluate(formula.id(), example.arguments())))
                .asFields("jawaban");
        List<String> differences = new ArrayList<>();
        example.expected().members().forEach((name, wanted) -> {
            Optional<Node> given = answer.find(name);
            if (given.isEmpty() || !given.get().equals(wanted)) {
                differences.add(
                        "menyatakan " + name + " " + say(Optional.of(wanted)) + ", hitungannya memberi " + say(given));
            }
        });
        return differences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", differences));
    }

    private static String say(Optional<Node> value) {
        return value.map(node -> node instanceof Node.Text text ? "\"" + text.value() + "\"" : node.toString())
                .orElse("tidak ada");
    }

    private static void tell(LocalFile file, Runnable check) {
        try {
            check.run();
        } catch (BadDataException e) {
            throw LocalFiles.in(file.path(), e);
        } catch (StackOverflowError e) {
            throw LocalFiles.in(file.path(), new BadDataException("rumusnya bersarang terlalu dalam"));
        }
    }
}
