package id.lembarkinerja.mutation;

/** How many of how many. */
final class Tally {
    private int right;
    private int all;

    void count(boolean found) {
        right += found ? 1 : 0;
        all++;
    }

    int right() {
        return right;
    }

    int all() {
        return all;
    }

    /** Between 0 and 1; 1 when nothing was counted. */
    double share() {
        return all == 0 ? 1 : (double) right / all;
    }

    @Override
    public String toString() {
        return right + "/" + all;
    }
}
