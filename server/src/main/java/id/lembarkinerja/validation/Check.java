package id.lembarkinerja.validation;

import java.util.List;

/** One rule. Pure: looks at a dossier and reports findings, changes nothing. */
interface Check {
    List<Finding> check(Dossier dossier);
}
