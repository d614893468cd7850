package id.lembarkinerja.workbook.ooxml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements at places of one part. What lies between them stays as it is, byte for byte. */
final class Splices {
    private record Splice(int from, int to, String text) {}

    private final List<Splice> splices = new ArrayList<>();

    /** Puts text in place of the bytes from one offset up to another. */
    void replace(int from, int to, String text) {
        splices.add(new Splice(from, to, text));
    }

    /** Puts text before the byte at the offset; texts for one place keep the order in which they came. */
    void insert(int at, String text) {
        replace(at, at, text);
    }

    /** Takes over those of another. */
    void addAll(Splices others) {
        splices.addAll(others.splices);
    }

    boolean isEmpty() {
        return splices.isEmpty();
    }

    byte[] apply(byte[] original) {
        List<Splice> sorted = new ArrayList<>(splices);
        sorted.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + 256);
        int at = 0;
        for (Splice splice : sorted) {
            out.write(original, at, splice.from() - at);
            out.writeBytes(splice.text().getBytes(StandardCharsets.UTF_8));
            at = splice.to();
        }
        out.write(original, at, original.length - at);
        return out.toByteArray();
    }
}
