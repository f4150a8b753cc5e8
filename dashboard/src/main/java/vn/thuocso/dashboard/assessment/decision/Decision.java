package vn.thuocso.dashboard.assessment.decision;

import java.time.Instant;
import vn.thuocso.dashboard.assessment.Criterion;

/**
 * What was decided of one criterion.
 *
 * @param version 1 for the first decision of it, one more with each
 * @param claimVersion what it was decided about; 0 where the unit claimed nothing
 * @param decidedBy number of the account
 */
public record Decision(
    Criterion criterion,
    int version,
    Verdict verdict,
    int claimVersion,
    long decidedBy,
    Instant decidedAt) {}
