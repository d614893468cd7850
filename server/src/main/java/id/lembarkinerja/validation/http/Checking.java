package id.lembarkinerja.validation.http;

import id.lembarkinerja.platform.http.Problem;
import id.lembarkinerja.recognition.LayoutMappings;
import id.lembarkinerja.validation.Examination;
import id.lembarkinerja.validation.Examiner;
import id.lembarkinerja.validation.FormerExamination;
import id.lembarkinerja.validation.silence.SilenceJson;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.workbook.WorkbookFile;
import id.lembarkinerja.workbook.http.Uploads;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;

/** Examining for whoever asks, with what their agency said about its layouts; what cannot be read is a problem. */
final class Checking {
    private final Examiner examiner;
    private final Function<Context, LayoutMappings> mappings;
    private final Function<Context, String> caller;

    Checking(Examiner examiner, Function<Context, LayoutMappings> mappings, Function<Context, String> caller) {
        this.examiner = examiner;
        this.mappings = mappings;
        this.caller = caller;
    }

    /** The name of the account that asks. */
    String caller(Context context) {
        return caller.apply(context);
    }

    Examination.Examined examine(Context context, List<WorkbookFile> files) {
        return examine(context, files, FormerExamination.NONE);
    }

    /** Looks only at what was changed since a former examination of the same files. */
    Examination.Examined examine(Context context, List<WorkbookFile> files, FormerExamination former) {
        Examination examination = examiner.examine(files, mappings.apply(context), former);
        if (examination instanceof Examination.Unreadable unreadable) {
            throw Uploads.unreadable(unreadable.refusal()).asException();
        }
        return (Examination.Examined) examination;
    }

    /** What a list, as JSON, silences; empty text silences nothing. */
    static Silences silences(String list) {
        SilenceJson.Parsed parsed = SilenceJson.parse(list, "", "");
        if (parsed.refusal().isPresent()) {
            throw Problem.of(
                            400,
                            "invalid-silences",
                            "Daftar yang diabaikan tidak dapat dipakai",
                            parsed.refusal().get())
                    .asException();
        }
        return Silences.NONE.carriedOver(parsed.wishes(), "");
    }
}
