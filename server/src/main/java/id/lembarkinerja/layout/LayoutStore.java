package id.lembarkinerja.layout;

import java.util.List;
import java.util.Optional;

/** Where answers about layouts are kept: one for each agency and layout, the latest. */
public interface LayoutStore {

    /** All of an agency, the newest first. */
    List<RememberedLayout> list(String agency);

    /** All of all agencies. */
    List<RememberedLayout> listAll();

    /** The answer about a layout. */
    Optional<RememberedLayout> find(String agency, String layout);

    /** Keeps an answer in place of an earlier one. */
    void save(RememberedLayout layout);

    /** Forgets an answer; whether there was one. */
    boolean delete(String agency, String layout);
}
