package id.lembarkinerja.workbook.http;

import id.lembarkinerja.platform.http.Bodies;
import id.lembarkinerja.platform.http.HeavyWork;
import id.lembarkinerja.platform.http.Parameters;
import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.platform.http.Problems;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.WorkbookReading;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes workbooks out of a request: the bare bytes, or the parts named {@code file} of a multipart form. */
public final class Uploads {
    private static final String UNNAMED = "lembar.xlsx";

    private Uploads() {}

    /** All workbooks of the request, at least one. */
    public static List<WorkbookFile> files(Context context) {
        return files(context, 0);
    }

    /**
     * All workbooks of the request, at least one, to be worked on together with something else.
     *
     * @param besides how many bytes that has: the turn is for all of it
     */
    public static List<WorkbookFile> files(Context context, long besides) {
        if (!context.isMultipart()) {
            String name = Parameters.textOrEmpty(context, "name");
            return List.of(new WorkbookFile(name.isEmpty() ? UNNAMED : name, Bodies.file(context, besides)));
        }
        requireBounded(context);
        long length = context.req().getContentLengthLong();
        HeavyWork.takeMemory(context, length);
        List<WorkbookFile> files = new ArrayList<>();
        for (UploadedFile part : parts(context)) {
            files.add(new WorkbookFile(part.filename().isEmpty() ? UNNAMED : part.filename(), bytes(part)));
        }
        HeavyWork.takeTurn(context, length + besides);
        if (files.isEmpty()) {
            throw Problems.parameter("file", "belum ada berkasnya").asException();
        }
        return files;
    }

    /** Whatever is wrong with a form, the server below says only that it is wrong. */
    private static List<UploadedFile> parts(Context context) {
        try {
            return context.uploadedFiles("file");
        } catch (Exception malformed) {
            throw Problems.badRequest(
                            "Formulir kiriman (multipart) tidak dapat dibaca atau memuat terlalu banyak bagian;"
                                    + " tidak ada yang disimpan. Kirim ulang.")
                    .asException();
        }
    }

    /** A form is read whole before it can be looked at, so its size must be told beforehand. */
    private static void requireBounded(Context context) {
        long length = context.req().getContentLengthLong();
        if (length > Bodies.LARGEST_FILE) {
            Bodies.file(context);
        }
        if (length < 0) {
            throw Problem.of(
                            411,
                            "length-required",
                            "Ukuran kiriman tidak disebutkan",
                            "Sebutkan ukuran kiriman (Content-Length), lalu kirim ulang.")
                    .asException();
        }
    }

    private static byte[] bytes(UploadedFile part) {
        try (InputStream in = part.content()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw Problems.badRequest("Kiriman terputus sebelum lengkap; tidak ada yang disimpan. Kirim ulang.")
                    .asException();
        }
    }

    /** The answer to a file that cannot be read. */
    public static Problem unreadable(WorkbookReading.Refused refusal) {
        boolean large = refusal.reason() == WorkbookReading.Refusal.TOO_LARGE;
        return Problem.of(large ? 413 : 422, type(refusal), "Berkas tidak dapat dibaca", refusal.message());
    }

    /** The stable name of a refusal: its constant in kebab-case. */
    public static String type(WorkbookReading.Refused refusal) {
        return refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
