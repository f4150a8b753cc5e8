package vn.thuocso.dashboard.assessment.claim;

import java.time.Instant;
import vn.thuocso.dashboard.assessment.Criterion;
import vn.thuocso.dashboard.assessment.criterion.Entry;

/**
 * What a unit says of one criterion.
 *
 * @param version 1 for the first save, one more with each
 * @param note what the unit adds in words
 * @param enteredBy number of the account
 */
public record Claim(
    Criterion criterion,
    int version,
    Entry entry,
    String note,
    long enteredBy,
    Instant enteredAt) {}
