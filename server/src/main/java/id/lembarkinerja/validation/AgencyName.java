package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.Words;
import java.util.List;

/**
 * The name of an agency as a text gives it, or of a local government alone.
 *
 * @param kind such as {@code dinas}; empty for a local government
 * @param words of the name without kind, small words and "daerah"
 * @param region kind and words of the local government, such as {@code kota}, {@code jambi}; empty when not named
 * @param printed as it stands there
 */
record AgencyName(String kind, List<String> words, List<String> region, String printed) {
    private static final double SAME_NAME = 0.75;

    /** Same agency, as far as both names go: a title may be cut, a name shortened to its beginning. */
    boolean isSameAgency(AgencyName other) {
        if (!kind.equals(other.kind)) {
            return false;
        }
        int shorter = Math.min(words.size(), other.words.size());
        boolean cut = shorter > 0 && likeStart(other, shorter);
        return words.equals(other.words)
                || cut
                || Words.labelLikeness(String.join(" ", words), String.join(" ", other.words)) >= SAME_NAME;
    }

    private boolean likeStart(AgencyName other, int length) {
        for (int i = 0; i < length; i++) {
            if (!Words.same(words.get(i), other.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Both name a local government of one level, and not the same one. */
    boolean isElsewhere(List<String> otherRegion) {
        if (region.size() < 2 || otherRegion.size() < 2 || isProvince(region) || isProvince(otherRegion)) {
            return false;
        }
        String here = String.join(" ", region.subList(1, region.size()));
        String there = String.join(" ", otherRegion.subList(1, otherRegion.size()));
        boolean cut = here.startsWith(there) || there.startsWith(here);
        return !(cut || Words.same(here, there)) || !region.get(0).equals(otherRegion.get(0));
    }

    private static boolean isProvince(List<String> region) {
        return region.get(0).equals("provinsi");
    }
}
