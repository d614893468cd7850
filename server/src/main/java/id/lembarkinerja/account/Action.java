package id.lembarkinerja.account;

import id.lembarkinerja.platform.Permission;

/** Everything a request can be about; each route declares exactly one. */
public enum Action implements Permission {
    /** Needs no sign-in: pages, sign-in itself, receipts, health. */
    OPEN,
    /** Needs a sign-in and nothing else: who am I, forms, scales, agencies, periods. */
    LOOK_AROUND,
    /** Check or compute a workbook without storing it. */
    CHECK,
    /** Say what a layout of one's own agency means. */
    REMEMBER_LAYOUT,
    /** See submissions, versions, results and comparisons of an agency. */
    READ_SUBMISSION,
    /** Open a submission for an agency. */
    CREATE_SUBMISSION,
    /** Add a version of a workbook. */
    STORE_VERSION,
    /** Take a decision; which one is asked again as one of the four below. */
    DECIDE,
    /** Hand a draft to the reviewer. */
    SUBMIT,
    /** Give a submission back with a note. */
    RETURN,
    /** Approve a submission. */
    APPROVE,
    /** Open an approved submission again. */
    REOPEN,
    /** Begin, answer and resolve threads of comments on the cells of a submission. */
    COMMENT,
    /** Propose a value for a cell. */
    SUGGEST,
    /** Take over or decline a proposed value. */
    ACCEPT_SUGGESTION,
    /** Answer the questions of a form's checklist. */
    ANSWER_CHECKLIST,
    /** Say who reviews which agencies. */
    ASSIGN_REVIEWER,
    /** Compare the submissions of one agency with those of another; each must be one that may be read. */
    COMPARE_AGENCIES,
    /** See the state of the agencies side by side. */
    READ_BOARD,
    /** Open and close periods. */
    MANAGE_PERIODS,
    /** Read the audit log. */
    READ_AUDIT
}
