package id.lembarkinerja.workbook;

import java.util.Set;

/**
 * One property of how a cell looks. What is not named stays as the cell has it.
 *
 * <p>Colours are six hexadecimal digits, such as {@code FFC000} for orange.
 */
public sealed interface StyleProperty {
    /** A property of the font. */
    sealed interface OfFont extends StyleProperty {}

    /** A property of the place of the text in its cell. */
    sealed interface OfAlignment extends StyleProperty {}

    /** How a number is shown, as a format code of Excel with English signs: {@code 0.0%}. */
    record NumberFormat(String code) implements StyleProperty {}

    /** The colour of the ground; empty for none. */
    record Fill(String color) implements StyleProperty {
        /** Refuses what is no colour. */
        public Fill {
            requireColor(color);
        }
    }

    /** Bold letters. */
    record Bold(boolean on) implements OfFont {}

    /** Slanted letters. */
    record Italic(boolean on) implements OfFont {}

    /** A line under the letters. */
    record Underline(boolean on) implements OfFont {}

    /** A line through the letters. */
    record Strike(boolean on) implements OfFont {}

    /** The font by its name; empty for the usual one of the workbook. */
    record FontName(String name) implements OfFont {
        /** Refuses names longer than Excel takes. */
        public FontName {
            require(name.length() <= 31 && name.chars().noneMatch(c -> c < ' '), "font", name);
        }
    }

    /** The size in points, 1 to 409; zero for the usual one of the workbook. */
    record FontSize(double points) implements OfFont {
        /** Refuses sizes that Excel does not have. */
        public FontSize {
            require(points == 0 || (points >= 1 && points <= 409), "size", Double.toString(points));
        }
    }

    /** The colour of the letters; empty for the usual one of the workbook. */
    record FontColor(String color) implements OfFont {
        /** Refuses what is no colour. */
        public FontColor {
            requireColor(color);
        }
    }

    /** Where the text stands from left to right; empty where its kind of value lets it stand. */
    record Horizontal(String place) implements OfAlignment {
        private static final Set<String> PLACES = Set.of("", "left", "center", "right", "justify", "distributed");

        /** Refuses places that do not exist. */
        public Horizontal {
            require(PLACES.contains(place), "horizontal", place);
        }
    }

    /** Where the text stands from top to bottom; empty for the bottom. */
    record Vertical(String place) implements OfAlignment {
        private static final Set<String> PLACES = Set.of("", "top", "center", "bottom");

        /** Refuses places that do not exist. */
        public Vertical {
            require(PLACES.contains(place), "vertical", place);
        }
    }

    /** Whether a long text goes on in a new line of its cell. */
    record Wrap(boolean on) implements OfAlignment {}

    /**
     * Degrees by which the text is turned, up to 90 upwards, down to −90 downwards; 255 for letters below each other.
     */
    record Rotation(int degrees) implements OfAlignment {
        /** Refuses what Excel does not turn to. */
        public Rotation {
            require((degrees >= -90 && degrees <= 90) || degrees == 255, "rotation", Integer.toString(degrees));
        }
    }

    /** The line along one side: its kind in the words of the file format, empty for no line. */
    record Border(Side side, String line, String color) implements StyleProperty {
        private static final Set<String> LINES = Set.of(
                "",
                "thin",
                "hair",
                "dotted",
                "dashed",
                "dashDot",
                "dashDotDot",
                "double",
                "medium",
                "mediumDashed",
                "mediumDashDot",
                "mediumDashDotDot",
                "slantDashDot",
                "thick");

        /** Refuses lines that do not exist. */
        public Border {
            require(LINES.contains(line), "border", line);
            requireColor(color);
        }
    }

    /** A side of a cell. */
    enum Side {
        LEFT,
        RIGHT,
        TOP,
        BOTTOM
    }

    private static void requireColor(String color) {
        require(color.isEmpty() || color.matches("[0-9A-Fa-f]{6}"), "color", color);
    }

    private static void require(boolean holds, String what, String given) {
        if (!holds) {
            throw new IllegalArgumentException("no " + what + " of a cell: " + given);
        }
    }
}
