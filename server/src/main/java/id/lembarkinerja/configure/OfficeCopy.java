package id.lembarkinerja.configure;

import id.lembarkinerja.platform.addin.OfficeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes over from Microsoft's package, or a copy of its download server, what Excel asks for: a tenth of it. */
final class OfficeCopy {
    private static final Pattern OTHER_PROGRAMS =
            Pattern.compile("(access|onenote|outlook|powerpoint|project|visio|word)[^/]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}-[a-z0-9-]+", Pattern.CASE_INSENSITIVE);
    private static final List<String> LANGUAGES = List.of("en-us", "id-id");
    private static final List<String> LICENCES = List.of("LICENSE.md", "LICENSE.txt", "LICENSE");

    private OfficeCopy() {}

    /**
     * Puts a new copy in the place of what is there; a failure while it is copied leaves the old one. A server that
     * runs must be started again, so that no page mixes files of two builds.
     *
     * @param source folder of the package {@code @microsoft/office-js}, or one that has office.js itself
     * @return how many files it has
     */
    static int replace(Path source, Path target) throws IOException {
        Path from = Files.isRegularFile(source.resolve("dist").resolve(OfficeFiles.SCRIPT))
                ? source.resolve("dist")
                : source;
        if (!Files.isRegularFile(from.resolve(OfficeFiles.SCRIPT))) {
            throw new RefusedException("Di folder " + source + " tidak ada office.js. Sebutkan folder paket"
                    + " @microsoft/office-js, atau folder yang berisi office.js.");
        }
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        remove(fresh);
        List<Path> wanted = wanted(from);
        for (Path file : wanted) {
            copy(from.resolve(file), fresh.resolve(file));
        }
        for (String licence : LICENCES) {
            for (Path place : List.of(source.resolve(licence), from.resolve(licence))) {
                if (Files.isRegularFile(place) && Files.notExists(fresh.resolve("LICENSE.md"))) {
                    copy(place, fresh.resolve("LICENSE.md"));
                }
            }
        }
        Path old = target.resolveSibling(target.getFileName() + ".old");
        remove(old);
        if (Files.isDirectory(target)) {
            Files.move(target, old);
        }
        Files.move(fresh, target);
        remove(old);
        return wanted.size();
    }

    /** Removes the copy, so that the shipped one counts again; tells whether there was one. */
    static boolean remove(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(target)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        return true;
    }

    private static List<Path> wanted(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from, 2)) {
            return all.filter(Files::isRegularFile)
                    .map(from::relativize)
                    .filter(OfficeCopy::isWanted)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isWanted(Path file) {
        String name = file.getFileName().toString();
        String folder = file.getNameCount() > 1 ? file.getName(0).toString() : "";
        return name.endsWith(".js")
                && !name.endsWith(".debug.js")
                && !name.contains("vsdoc")
                && !OTHER_PROGRAMS.matcher(name).matches()
                && (!LANGUAGE.matcher(folder).matches() || LANGUAGES.contains(folder));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
