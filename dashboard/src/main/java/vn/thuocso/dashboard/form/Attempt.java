package vn.thuocso.dashboard.form;

import vn.thuocso.dashboard.assessment.criterion.Entry;

/**
 * What somebody typed of one criterion and could not save.
 *
 * @param seen the version to be seen by who tries again
 * @param conflict whether somebody else saved meanwhile
 * @param problem why it was not saved; empty for a conflict
 */
record Attempt(Entry entry, String note, int seen, boolean conflict, String problem) {}
