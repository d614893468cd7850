package id.lembarkinerja.recognition;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.data.BadDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Loads the form catalogue from its data files, those that ship and those that an office adds, and refuses a definition
 * that contradicts itself: a table recognised by half of a definition is worse than a server that says what to mend.
 */
public final class FormFiles {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private static final long LARGEST = 1 << 20;

    private FormFiles() {}

    /** The catalogue that ships with the product. */
    public static FormCatalogue load() {
        return load(List.of());
    }

    /**
     * What ships, and before it the forms in this folder: an office's own layout is preferred where both fit.
     *
     * @throws BadDataException with file, line and reason when a definition contradicts itself or repeats an id
     */
    public static FormCatalogue load(Path folder) {
        return load(files(folder));
    }

    private static FormCatalogue load(List<Path> local) {
        Map<String, ColumnDefinition> columns = new LinkedHashMap<>();
        for (ColumnDefinition column : read("columns.json", new TypeReference<List<ColumnDefinition>>() {})) {
            if (columns.put(column.key(), column) != null) {
                throw new IllegalStateException("columns.json: column " + column.key() + " is defined twice");
            }
        }
        Map<String, FormDefinition> forms = new LinkedHashMap<>();
        for (Path file : local) {
            add(forms, FormReader.read(file.toString(), text(file), columns), file.toString());
        }
        List<String> added = List.copyOf(forms.keySet());
        for (String file : read("forms/index.json", new TypeReference<List<String>>() {})) {
            add(forms, FormReader.read(file, resource("forms/" + file), columns), file);
        }
        Map<String, String> abbreviations =
                read("abbreviations.json", new TypeReference<LinkedHashMap<String, String>>() {});
        Synonyms synonyms = read("synonyms.json", new TypeReference<Synonyms>() {});
        Map<String, List<String>> roots =
                read("roots.json", new TypeReference<LinkedHashMap<String, List<String>>>() {});
        Set<String> countUnits = read("count-units.json", new TypeReference<LinkedHashSet<String>>() {});
        return new FormCatalogue(
                withFormsOwn(columns, forms),
                List.copyOf(forms.values()),
                abbreviations,
                synonyms,
                roots,
                countUnits,
                added);
    }

    private static void add(Map<String, FormDefinition> forms, FormDefinition form, String file) {
        if (forms.putIfAbsent(form.id(), form) != null) {
            throw new BadDataException(
                    "berkas " + file + ": formulir dengan id \"" + form.id() + "\" sudah ada; pilih id lain");
        }
    }

    /** A column that only some form has is known too, so that readers of results can look up its type. */
    private static Map<String, ColumnDefinition> withFormsOwn(
            Map<String, ColumnDefinition> general, Map<String, FormDefinition> forms) {
        Map<String, ColumnDefinition> all = new LinkedHashMap<>(general);
        for (FormDefinition form : forms.values()) {
            for (FormColumn column : form.columns()) {
                all.putIfAbsent(column.key(), new ColumnDefinition(column.key(), column.type(), List.of()));
            }
        }
        return all;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return new ArrayList<>(content.filter(
                            path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".json"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new BadDataException("folder " + folder + " tidak dapat dibaca; periksa hak aksesnya");
        }
    }

    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new BadDataException("berkas " + file + " bukan berkas biasa, atau lebih besar dari 1 MB");
            }
            String text = Files.readString(file);
            // Editors on Windows put a byte order mark in front.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new BadDataException("berkas " + file + " tidak dapat dibaca sebagai teks UTF-8");
        }
    }

    private static String resource(String name) {
        try (InputStream in = FormFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try {
            return JSON.readValue(resource(name), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }
}
