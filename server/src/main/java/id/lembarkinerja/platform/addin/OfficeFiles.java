package id.lembarkinerja.platform.addin;

import id.lembarkinerja.platform.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Microsoft's script office.js with what it loads, by which the pane speaks to Excel. A copy ships with the program; an
 * administrator may put a newer one into the folder {@code office} of the data, which then counts alone: files of two
 * builds must not be mixed.
 */
public final class OfficeFiles {
    /** The file that every copy has. */
    public static final String SCRIPT = "office.js";

    private static final Pattern BUILD = Pattern.compile("\\b16\\.0\\.\\d{5}\\.\\d{5}\\b");

    private final Optional<Path> folder;

    private OfficeFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Those of an installation. */
    public static OfficeFiles of(DataFolder data) {
        Path own = data.office();
        return new OfficeFiles(Files.isRegularFile(own.resolve(SCRIPT)) ? Optional.of(own) : Optional.empty());
    }

    /** Where the copy lies that took the place of the shipped one, if any did. */
    public Optional<Path> folder() {
        return folder;
    }

    /**
     * A file by its name below the folder.
     *
     * @param name a plain name such as {@code id-id/office_strings.js}; it must not climb out of the folder
     */
    public Optional<byte[]> find(String name) throws IOException {
        if (folder.isPresent()) {
            Path file = folder.get().resolve(name).normalize();
            return file.startsWith(folder.get()) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        }
        try (InputStream in = OfficeFiles.class.getResourceAsStream("/addin/office/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** Microsoft's number of the build, such as {@code 16.0.15407.10000}; nothing when the script names none. */
    public Optional<String> build() throws IOException {
        return find(SCRIPT)
                .map(bytes -> BUILD.matcher(new String(bytes, StandardCharsets.UTF_8)))
                .filter(Matcher::find)
                .map(Matcher::group);
    }
}
