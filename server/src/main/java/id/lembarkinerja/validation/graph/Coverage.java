package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.RecognizedTable;
import java.util.List;

/** Whether two tables list the same programmes and activities, so that their totals can be the same. */
final class Coverage {
    private static final double MOST = 0.6;
    private static final int FEWEST = 2;

    private Coverage() {}

    /** Most rows of the shorter table stand in the longer one too; a recapitulation by agency sums up everything. */
    static boolean isSame(RecognizedTable one, List<Mention> ones, RecognizedTable other, List<Mention> others) {
        if (Summary.isByAgency(one) || Summary.isByAgency(other)) {
            return true;
        }
        int fewer = Math.min(ones.size(), others.size());
        int shared = Identities.list(List.of(ones, others)).size();
        return shared >= FEWEST && shared >= MOST * fewer;
    }
}
