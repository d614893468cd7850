package id.lembarkinerja.comparison;

/**
 * A target as it was approved, where it is no longer that.
 *
 * @param version number of the approved version
 * @param by username of who approved it
 * @param at ISO instant of the approval
 * @param printed what that version said there; empty when it said nothing
 */
public record ApprovedTarget(int version, String by, String at, String printed) {}
