package id.lembarkinerja.review;

import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.submission.SubmissionStore;

/** Where reviewing keeps what is said, and where it finds what it is said about; both in the same transactions. */
public record Stores(Transactions transactions, ReviewStore review, SubmissionStore submissions) {}
