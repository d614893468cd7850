package id.lembarkinerja.validation.cause;

import id.lembarkinerja.validation.Finding;

/** A finding that would not be there without another one. */
record Link(Finding follower, Finding cause) {}
