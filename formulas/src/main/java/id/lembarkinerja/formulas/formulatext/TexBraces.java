package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Which brackets and signs the braces of a typeset formula stand for. */
final class TexBraces {
    private enum Role {
        NUMERATOR,
        DENOMINATOR,
        TEXT,
        BRACKET
    }

    private final Deque<Role> open = new ArrayDeque<>();
    private Role next = Role.BRACKET;

    void expectFraction() {
        next = Role.NUMERATOR;
    }

    void expectText() {
        next = Role.TEXT;
    }

    List<Kind> open() {
        Role role = next;
        next = Role.BRACKET;
        open.push(role);
        return switch (role) {
            case NUMERATOR -> List.of(Kind.OPEN, Kind.OPEN);
            case DENOMINATOR, BRACKET -> List.of(Kind.OPEN);
            case TEXT -> List.of();
        };
    }

    List<Kind> close() {
        Role role = open.isEmpty() ? Role.BRACKET : open.pop();
        if (role == Role.NUMERATOR) {
            next = Role.DENOMINATOR;
        }
        return switch (role) {
            case NUMERATOR -> List.of(Kind.CLOSE, Kind.DIVIDE);
            case DENOMINATOR -> List.of(Kind.CLOSE, Kind.CLOSE);
            case BRACKET -> List.of(Kind.CLOSE);
            case TEXT -> List.of();
        };
    }
}
