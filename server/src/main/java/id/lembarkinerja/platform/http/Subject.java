package id.lembarkinerja.platform.http;

import io.javalin.http.Context;
import java.util.Optional;

/** Finds the agency a request is about. Empty means there is no such thing, which is answered as not found. */
@FunctionalInterface
public interface Subject {
    /** The request is about no single agency. */
    Subject NONE = context -> Optional.empty();

    /** Id of the agency. */
    Optional<String> findAgency(Context context);
}
