package id.lembarkinerja.configure;

import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.FormFiles;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar forms [ID]}: the forms that are recognised, with their columns and headings. */
@Command(name = "forms", mixinStandardHelpOptions = true, description = "Formulir yang dikenal dan kolom-kolomnya.")
final class FormsCommand implements Runnable {
    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        PrintWriter out = spec.commandLine().getOut();
        FormCatalogue catalogue = FormFiles.load();
        if (id == null) {
            catalogue.forms().forEach(form -> out.println(form.id() + "  " + form.name()));
        } else {
            String wanted = id;
            FormDefinition form = catalogue
                    .findForm(wanted)
                    .orElseThrow(() -> new RefusedException("Formulir \"" + wanted
                            + "\" tidak ada. Jalankan \"lembar forms\" untuk melihat semuanya."));
            describe(out, catalogue, form);
        }
        out.flush();
    }

    private static void describe(PrintWriter out, FormCatalogue catalogue, FormDefinition form) {
        out.println(form.id() + "  " + form.name());
        out.println("Dasar: " + form.citation());
        out.println("Wajib ada: " + form.required());
        for (String key : form.columns()) {
            out.println("  " + key + "  "
                    + String.join("; ", catalogue.getColumn(key).headings()));
        }
        form.relations()
                .forEach(relation -> out.println("  " + relation.kind() + " " + String.join(", ", relation.columns())));
    }
}
