package id.lembarkinerja.review.checklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads checklists from their files: {@code {"form": "t-c-33", "questions": [{"id", "question", "questionEnglish",
 * "source"}, …]}}. The one that ships holds a list of them. An office's own file for a form adds to its questions.
 */
public final class ChecklistFiles {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();
    private static final long LARGEST = 1 << 20;

    private ChecklistFiles() {}

    /** The questions of one form. */
    private record Checklist(String form, List<Question> questions) {}

    /**
     * The questions by form: those that ship, then those of the office, in the order of the file names.
     *
     * @param folder of the office; need not exist
     * @throws BadChecklistException when a file cannot be used
     */
    public static Map<String, List<Question>> load(Path folder) {
        Map<String, List<Question>> questions = new LinkedHashMap<>();
        shipped().forEach(checklist -> add(questions, checklist, "checklists.json"));
        for (Path file : files(folder)) {
            add(questions, read(file), file.toString());
        }
        return questions;
    }

    private static void add(Map<String, List<Question>> questions, Checklist checklist, String file) {
        List<Question> known = questions.computeIfAbsent(checklist.form(), form -> new ArrayList<>());
        Set<String> ids = new HashSet<>();
        known.forEach(question -> ids.add(question.id()));
        for (Question question : checklist.questions()) {
            if (!question.id().matches("[a-z0-9-]{1,60}")) {
                throw new BadChecklistException("berkas " + file + ": id pertanyaan \"" + question.id()
                        + "\" hanya boleh huruf kecil, angka dan tanda hubung");
            }
            if (!ids.add(question.id())) {
                throw new BadChecklistException("berkas " + file + ": pertanyaan \"" + question.id()
                        + "\" untuk formulir " + checklist.form() + " sudah ada; pilih id lain");
            }
            if (question.question().isBlank()) {
                throw new BadChecklistException(
                        "berkas " + file + ": pertanyaan \"" + question.id() + "\" tidak berisi apa-apa");
            }
            known.add(question);
        }
    }

    private static List<Checklist> shipped() {
        try (InputStream in = ChecklistFiles.class.getResourceAsStream("checklists.json")) {
            return JSON.readValue(in, new TypeReference<List<Checklist>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("checklists.json", e);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadChecklistException("folder " + folder + " tidak dapat dibaca; periksa hak aksesnya");
        }
    }

    private static Checklist read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                throw new BadChecklistException("berkas " + file + " bukan berkas biasa, atau lebih besar dari 1 MB");
            }
            String text = Files.readString(file);
            // Editors on Windows put a byte order mark in front.
            return JSON.readValue(text.startsWith("\uFEFF") ? text.substring(1) : text, Checklist.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new BadChecklistException("berkas " + file + " baris " + line
                    + ": bukan daftar periksa; yang dikenal: form, questions (id, question, questionEnglish, source)");
        } catch (IOException e) {
            throw new BadChecklistException("berkas " + file + " tidak dapat dibaca sebagai teks UTF-8");
        }
    }
}
