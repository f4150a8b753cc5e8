package vn.thuocso.dashboard.assessment.evidence;

import java.time.Instant;
import java.util.Optional;
import vn.thuocso.dashboard.assessment.Criterion;

/**
 * One version of one piece of evidence.
 *
 * @param item counts the pieces of a criterion from 1
 * @param version counts the versions of a piece from 1
 * @param file empty where the paper has a link
 * @param removed whether this version takes it back
 * @param addedBy number of the account
 */
public record Evidence(
    Criterion criterion,
    int item,
    int version,
    Paper paper,
    Optional<StoredFile> file,
    boolean removed,
    long addedBy,
    Instant addedAt) {}
