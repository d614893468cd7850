package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.JsonReader;
import id.lembarkinerja.formulas.data.Node;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Definitions that an office keeps as JSON files in a folder of its own. */
public final class LocalFiles {
    /** The longest shipped definition has some ten thousand letters. */
    private static final long LARGEST = 1 << 20;

    private LocalFiles() {}

    /**
     * A definition as it was found.
     *
     * @param path which file, for messages
     */
    public record LocalFile(Path path, Node.Fields definition) {}

    /**
     * The definitions in a folder by file name; none when there is no such folder. Files that do not end in
     * {@code .json} are left alone.
     *
     * @throws BadDataException with file, line and reason when a file cannot be read
     */
    public static List<LocalFile> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<LocalFile> files = new ArrayList<>();
        try (Stream<Path> content = Files.list(folder)) {
            for (Path path : content.filter(LocalFiles::isDefinition).sorted().toList()) {
                files.add(read(path));
            }
        } catch (IOException e) {
            throw new BadDataException("folder " + folder + " tidak dapat dibaca; periksa hak aksesnya");
        }
        return files;
    }

    /**
     * One file.
     *
     * @throws BadDataException as {@link #list} does
     */
    public static LocalFile read(Path path) {
        try {
            return new LocalFile(path, JsonReader.read(text(path)).asFields("isi berkas"));
        } catch (BadDataException e) {
            throw in(path, e);
        }
    }

    /** The same mistake, told with the file it is in. */
    static BadDataException in(Path path, BadDataException mistake) {
        return new BadDataException("berkas " + path + ": " + mistake.getMessage());
    }

    private static String text(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                throw new BadDataException("tidak ada, bukan berkas biasa, atau lebih besar dari 1 MB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            // Editors on Windows put a byte order mark in front.
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadDataException("bukan teks UTF-8; simpan ulang dengan pengodean UTF-8");
        } catch (IOException e) {
            throw new BadDataException("tidak dapat dibuka; periksa hak aksesnya");
        }
    }

    private static boolean isDefinition(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
