package id.lembarkinerja.samples;

import static id.lembarkinerja.samples.TranscriptionReader.text;

import java.util.ArrayList;
import java.util.List;

/** The sample workbooks, in the order of their numbers. */
public final class SampleWorkbooks {
    private SampleWorkbooks() {}

    /** All samples; adding one needs data only. */
    public static List<SampleWorkbook> list() {
        List<SampleWorkbook> samples = new ArrayList<>();
        TranscriptionReader.resource("index.json").forEach(sample -> {
            String id = text(sample, "id");
            samples.add(new SampleWorkbook(
                    id, id + ".xlsx", text(sample, "agency"), text(sample, "period"), text(sample, "form")));
        });
        return List.copyOf(samples);
    }
}
