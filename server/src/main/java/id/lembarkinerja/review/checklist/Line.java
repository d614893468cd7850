package id.lembarkinerja.review.checklist;

import java.util.Optional;

/** A question with its latest answer, if it has one. */
public record Line(Question question, Optional<ChecklistAnswer> answer) {}
