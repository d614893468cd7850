package id.lembarkinerja.recognition;

import java.util.Optional;

/** The answers an agency gave about its layouts. */
@FunctionalInterface
public interface LayoutMappings {

    /** Nobody was asked yet. */
    LayoutMappings NONE = layout -> Optional.empty();

    /** The answer about a layout, by its {@link RecognizedTable#layout() fingerprint}. */
    Optional<LayoutMapping> find(String layout);
}
