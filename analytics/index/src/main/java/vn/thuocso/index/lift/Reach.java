package vn.thuocso.index.lift;

import java.math.BigDecimal;

/** A total, as it is compared, and the rank that it has among the rivals. */
public record Reach(BigDecimal total, double rank) {}
