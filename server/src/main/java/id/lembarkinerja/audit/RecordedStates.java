package id.lembarkinerja.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds what is stored now against the states that the log tells of. */
public final class RecordedStates {
    private static final String REMOVED = "";

    private final RecordedKind kind;
    private final Map<String, String> last = new LinkedHashMap<>();

    /** Of one kind. */
    public RecordedStates(RecordedKind kind) {
        this.kind = kind;
    }

    /** Takes note of an entry; called with the whole log, oldest first. */
    public void hear(AuditEntry entry) {
        if (kind.removedBy().contains(entry.action())) {
            last.put(entry.subject(), REMOVED);
        } else if (kind.savedBy().contains(entry.action())) {
            // An entry without a digest proves that the thing was there, and nothing more.
            String known = kind.states().getOrDefault(entry.subject(), "?");
            last.put(entry.subject(), RecordedKind.digestIn(entry.detail()).orElse(known));
        }
    }

    /** What is stored otherwise than the log says, one Indonesian sentence each. */
    public List<String> listDefects() {
        List<String> defects = new ArrayList<>();
        kind.states().forEach((subject, digest) -> {
            String recorded = last.getOrDefault(subject, REMOVED);
            if (recorded.equals(REMOVED)) {
                defects.add(kind.name() + " " + subject + ": tidak tercatat di log audit.");
            } else if (!recorded.equals(digest)) {
                defects.add(kind.name() + " " + subject + ": berubah tanpa tercatat di log audit.");
            }
        });
        last.forEach((subject, recorded) -> {
            if (!recorded.equals(REMOVED) && !kind.states().containsKey(subject)) {
                defects.add(kind.name() + " " + subject + ": tercatat di log audit, tetapi tidak ada lagi.");
            }
        });
        return defects;
    }
}
