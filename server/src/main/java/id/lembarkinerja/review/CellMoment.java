package id.lembarkinerja.review;

import id.lembarkinerja.submission.Version;
import java.util.Optional;

/**
 * A version in which a cell came to say something else, appeared or went.
 *
 * @param version which one, with who stored it, when and why
 * @param cell as it is in that version; nothing when it went with its row, column or sheet
 * @param sure false when others of the same words could be it as well
 */
public record CellMoment(Version version, Optional<CellTracing.Cell> cell, boolean sure) {}
