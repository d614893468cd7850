package id.lembarkinerja.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is in the collecting of performance workbooks. */
public enum Role {
    /** Fills and submits the workbooks of the own agency. */
    STAF,
    /** Collects from all agencies, opens and closes periods, reopens what was approved. */
    SEKRETARIAT,
    /** Reviews the assigned agencies: returns or approves. */
    PENELAAH,
    /** Keeps the accounts. */
    ADMIN;

    /** The name in the API and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this label. */
    public static Optional<Role> find(String label) {
        return Arrays.stream(values()).filter(r -> r.label().equals(label)).findFirst();
    }
}
