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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads checklists from their files: {@code {"form": "t-c-33", "questions": [{"id", "question", "questionEnglish",
 * "source", "validFrom", "validUntil"}, …]}}, both dates optional. The one that ships holds a list of them. An office's
 * own file for a form adds to its questions.
 */
public final class ChecklistFiles {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final long LARGEST = 1 << 20;

    private ChecklistFiles() {}

    /** The questions of one form, as a file says them. */
    private record Checklist(
            @Nullable String form, @Nullable List<Asked> questions) {}

    /** A question as a file says it. */
    private record Asked(
            @Nullable String id,
            @Nullable String question,
            @Nullable String questionEnglish,
            @Nullable String source,
            @Nullable String validFrom,
            @Nullable String validUntil) {

        Question complete(String file) {
            if (id == null || question == null || questionEnglish == null || source == null) {
                throw new BadChecklistException(
                        "berkas " + file + ": setiap pertanyaan perlu id, question," + " questionEnglish dan source");
            }
            Question complete =
                    new Question(id, question, questionEnglish, source, date(validFrom, file), date(validUntil, file));
            if (!complete.validUntil().isEmpty() && complete.validUntil().compareTo(complete.validFrom()) < 0) {
                throw new BadChecklistException("berkas " + file + ": pertanyaan \"" + id + "\" berakhir (validUntil "
                        + complete.validUntil() + ") sebelum mulai berlaku");
            }
            return complete;
        }

        private static String date(@Nullable String text, String file) {
            if (text == null || text.isEmpty()) {
                return "";
            }
            try {
                return LocalDate.parse(text).toString();
            } catch (DateTimeParseException e) {
                throw new BadChecklistException(
                        "berkas " + file + ": \"" + text + "\" bukan tanggal seperti 2017-10-11");
            }
        }
    }

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
        if (checklist.form() == null || checklist.questions() == null) {
            throw new BadChecklistException("berkas " + file + ": perlu form dan questions");
        }
        List<Question> known = questions.computeIfAbsent(checklist.form(), form -> new ArrayList<>());
        Set<String> ids = new HashSet<>();
        known.forEach(question -> ids.add(question.id()));
        for (Asked asked : checklist.questions()) {
            Question question = asked.complete(file);
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
                    + ": bukan daftar periksa; yang dikenal: form, questions (id, question, questionEnglish,"
                    + " source, validFrom, validUntil)");
        } catch (IOException e) {
            throw new BadChecklistException("berkas " + file + " tidak dapat dibaca sebagai teks UTF-8");
        }
    }
}
