package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several figures missing in one row are one row that was not filled in. */
final class EmptyRow implements CauseRule {

    @Override
    public List<Link> find(Evidence evidence) {
        List<Link> links = new ArrayList<>();
        Map<String, Finding> first = new HashMap<>();
        for (String code : Codes.MISSING) {
            for (Finding missing : evidence.withCode(code)) {
                if (!missing.rowKey().isEmpty() && missing.related().isEmpty()) {
                    Finding known = first.putIfAbsent(missing.table() + "|" + missing.rowKey(), missing);
                    if (known != null) {
                        links.add(new Link(missing, known));
                    }
                }
            }
        }
        return links;
    }
}
