package id.lembarkinerja.validation.silence;

import id.lembarkinerja.validation.Finding;

/**
 * A rule silenced for one cell. It follows the row when the row moves, and holds only as long as the finding says the
 * same: another figure is another question.
 *
 * @param place which rule is silenced where
 * @param cell where it stood when it was silenced; tells rows of one key in several tables of a sheet apart
 * @param printed what stood in the cell
 * @param expected what the rule asked for, as in the finding
 * @param reason why it is right nevertheless, in the words of the person
 * @param by who silenced it, when, and who accepted it
 */
public record Silence(Place place, String cell, String printed, String expected, String reason, Provenance by) {

    /**
     * Code, sheet, row and column; row key and column are empty for a title.
     *
     * @param rowKey business key of the row
     */
    public record Place(String code, String sheet, String rowKey, String column) {

        static Place of(Finding finding) {
            return new Place(finding.code(), finding.sheet(), finding.rowKey(), finding.column());
        }
    }

    /**
     * Where a silence comes from.
     *
     * @param name of the person
     * @param at ISO instant; empty when not known
     * @param acceptedBy the reviewer who approved a version with it; empty while nobody has
     */
    public record Provenance(String name, String at, String acceptedBy) {}

    /** Whether the finding still says what was silenced. */
    boolean holdsFor(Finding finding) {
        return place.equals(Place.of(finding))
                && printed.strip().equals(finding.printed().strip())
                && expected.equals(finding.expected())
                && (!place.rowKey().isEmpty() || cell.equals(finding.cell()));
    }

    /** Whether a reviewer accepted it. */
    public boolean isAccepted() {
        return !by.acceptedBy().isEmpty();
    }

    Silence acceptedBy(String reviewer) {
        return isAccepted() || reviewer.isEmpty()
                ? this
                : new Silence(place, cell, printed, expected, reason, new Provenance(by.name(), by.at(), reviewer));
    }

    /** The same rule about the same figures, or in the same cell: of two such only one can hold. */
    boolean replaces(Silence other) {
        return place.equals(other.place)
                && (cell.equals(other.cell) || (printed.equals(other.printed) && expected.equals(other.expected)));
    }

    /** Nothing is new in it. */
    boolean saysTheSameAs(Silence other) {
        return place.equals(other.place)
                && printed.equals(other.printed)
                && expected.equals(other.expected)
                && reason.equals(other.reason);
    }
}
