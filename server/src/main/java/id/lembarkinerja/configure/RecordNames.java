package id.lembarkinerja.configure;

import id.lembarkinerja.account.Scope;
import id.lembarkinerja.review.ReviewStore;
import id.lembarkinerja.review.ReviewThread;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.Submission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What people know records by, whose ids mean nothing to them. */
final class RecordNames {
    private final Map<String, String> names = new LinkedHashMap<>();

    RecordNames(Installation installation, ReviewStore review) {
        for (Filed filed : installation.submissions.list(Scope.everything(), "", "")) {
            Submission submission = filed.submission();
            String about = submission.title() + ", " + submission.key().agency() + ", "
                    + submission.key().period();
            names.put(submission.id(), about);
            for (ReviewThread thread : installation.database.read(() -> review.listThreads(submission.id()))) {
                names.put(thread.id(), "catatan pada " + about);
            }
        }
    }

    /** A sentence that names records by their ids, with what they are called behind it. */
    String explained(String sentence) {
        String named = names.entrySet().stream()
                .filter(name -> sentence.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .collect(Collectors.joining("; "));
        return named.isEmpty() ? sentence : sentence + " (" + named + ")";
    }
}
