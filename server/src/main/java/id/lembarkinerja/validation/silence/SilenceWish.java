package id.lembarkinerja.validation.silence;

/**
 * What somebody wants silenced, or heard again.
 *
 * @param withdraw the rule is to be heard again at this place
 */
public record SilenceWish(Silence silence, boolean withdraw) {}
