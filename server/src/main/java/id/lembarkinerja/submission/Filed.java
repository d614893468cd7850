package id.lembarkinerja.submission;

import java.util.Optional;

/** A submission with its latest version, if it has one. */
public record Filed(Submission submission, Optional<Version> latest) {}
