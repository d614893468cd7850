package id.lembarkinerja.evaluation;

/**
 * The category (predikat) of an achievement.
 *
 * @param scale id of the rating scale
 * @param band label of the band, as the scale prints it
 */
public record Rating(String scale, String band) {}
