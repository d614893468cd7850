package id.lembarkinerja.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Limits in percent that agencies set to an achievement: 100, 110, 120, 150 or 200 from above, 0 from below.
 * Convention, no regulation found that sets one for all.
 */
public final class UsualCaps {
    static final List<BigDecimal> ALL =
            Stream.of(100, 110, 120, 150, 200).map(BigDecimal::valueOf).toList();

    private UsualCaps() {}

    /** The printed figure is a usual cap and the computed one lies above it, or it is 0 and the computed one below. */
    public static boolean explain(BigDecimal computed, BigDecimal printed) {
        return (printed.signum() == 0 && computed.signum() < 0)
                || ALL.stream().anyMatch(cap -> cap.compareTo(printed) == 0 && computed.compareTo(cap) > 0);
    }
}
