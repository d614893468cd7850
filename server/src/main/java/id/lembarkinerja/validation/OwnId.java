package id.lembarkinerja.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells findings of one code in one cell apart, such as one figure that differs from two other tables. */
final class OwnId {
    private OwnId() {}

    static List<Finding> each(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> own = new ArrayList<>();
        for (Finding finding : findings) {
            int n = seen.merge(finding.id(), 1, Integer::sum);
            own.add(n == 1 ? finding : finding.withId(finding.id() + ":" + n));
        }
        return own;
    }
}
