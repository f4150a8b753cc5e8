package vn.thuocso.dashboard.audit;

/**
 * An end of the chain that was noted outside the database.
 *
 * @param noted when, or where; empty where that is not known
 */
record Mark(Head head, String noted) {}
