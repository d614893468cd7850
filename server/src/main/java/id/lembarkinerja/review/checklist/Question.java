package id.lembarkinerja.review.checklist;

/**
 * One question of a checklist.
 *
 * @param id kebab-case, stable, unique within the checklist of a form: answers refer to it
 * @param question Indonesian, answered by yes, no or not applicable; yes is good
 * @param questionEnglish the same in English
 * @param source the document or custom that asks for it, Indonesian
 */
public record Question(String id, String question, String questionEnglish, String source) {}
