package vn.thuocso.dashboard.assessment.round;

import java.time.Instant;
import vn.thuocso.contract.UnitCode;

/** A later deadline for one unit, and why. */
public record Extension(int year, UnitCode unit, Instant deadline, String reason) {}
