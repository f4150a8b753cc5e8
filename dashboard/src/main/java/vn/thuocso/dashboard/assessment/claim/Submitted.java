package vn.thuocso.dashboard.assessment.claim;

import java.time.Instant;

/** Which version of a claim was handed in last, by which account, and when. */
public record Submitted(String indicator, int claimVersion, long by, Instant at) {}
