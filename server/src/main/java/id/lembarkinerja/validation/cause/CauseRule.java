package id.lembarkinerja.validation.cause;

import java.util.List;

/** One way in which a finding follows from another. */
@FunctionalInterface
interface CauseRule {
    List<Link> find(Evidence evidence);
}
