package id.lembarkinerja.configure;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.recognition.FormCatalogue;
import id.lembarkinerja.recognition.FormColumn;
import id.lembarkinerja.recognition.FormDefinition;
import id.lembarkinerja.recognition.Relation;
import id.lembarkinerja.samples.template.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar forms [ID]}: the forms that are recognised, with their columns and headings. */
@Command(name = "forms", mixinStandardHelpOptions = true, description = "Formulir yang dikenal dan kolom-kolomnya.")
final class FormsCommand implements Runnable {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(arity = "0..1", paramLabel = "ID")
    private @Nullable String id;

    @Option(
            names = "--template",
            paramLabel = "OUT.xlsx",
            description = "Menulis formulir kosong sebagai buku kerja yang menghitung sendiri.")
    private @Nullable Path template;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        PrintWriter out = spec.commandLine().getOut();
        FormCatalogue catalogue = Rules.of(new DataFolder(data.path())).forms;
        if (id == null && template != null) {
            throw new RefusedException("Sebutkan formulirnya, misalnya: lembar forms t-c-33 --template " + template
                    + ". Jalankan \"lembar forms\" untuk melihat semuanya.");
        }
        if (id == null) {
            catalogue
                    .forms()
                    .forEach(form -> out.println(form.id() + "  " + form.name()
                            + (catalogue.localForms().contains(form.id()) ? "  (tambahan)" : "")));
        } else {
            String wanted = id;
            FormDefinition form = catalogue
                    .findForm(wanted)
                    .orElseThrow(() -> new RefusedException("Formulir \"" + wanted
                            + "\" tidak ada. Jalankan \"lembar forms\" untuk melihat semuanya."));
            if (template != null) {
                write(form, template);
                out.println("Formulir kosong ditulis ke " + template + ".");
            } else {
                describe(out, catalogue, form);
            }
        }
        out.flush();
    }

    private static void write(FormDefinition form, Path file) {
        if (!Templates.list().contains(form.id())) {
            throw new RefusedException("Formulir \"" + form.id() + "\" tidak punya buku kerja kosong.");
        }
        try (InputStream in = Templates.open(form.id())) {
            // A form somebody has filled in is never overwritten.
            Files.copy(in, file);
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException("Berkas " + file + " sudah ada. Pilih nama lain, supaya isinya tidak hilang.");
        } catch (IOException e) {
            throw new RefusedException("Berkas " + file + " tidak dapat ditulis. Periksa folder dan hak aksesnya.");
        }
    }

    private static void describe(PrintWriter out, FormCatalogue catalogue, FormDefinition form) {
        out.println(form.id() + "  " + form.name() + " (" + form.nameEnglish() + ")");
        out.println("Dasar: " + form.citation());
        FormWords.validity(form.validFrom(), form.validUntil()).ifPresent(out::println);
        out.println("Wajib ada: "
                + String.join(
                        "; ",
                        form.required().stream()
                                .map(group -> String.join(" atau ", group))
                                .toList()));
        out.println(FormWords.rows(form));
        out.println("Kolom:");
        for (FormColumn column : form.columns()) {
            out.println("  " + column.key() + (column.perYear() ? "-TAHUN" : "") + "  "
                    + FormWords.of(column.type())
                    + (column.unit().isEmpty() ? "" : " (" + column.unit() + ")")
                    + (column.optional() ? ", boleh tidak ada" : ""));
            FormWords.lines(String.join("; ", catalogue.headings(column)))
                    .forEach(line -> out.println("      " + line));
        }
        if (form.relations().isEmpty()) {
            return;
        }
        out.println("Hubungan antarkolom:");
        for (Relation relation : form.relations()) {
            out.println("  " + FormWords.of(relation));
        }
    }
}
