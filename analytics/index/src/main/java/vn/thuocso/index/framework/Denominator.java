package vn.thuocso.index.framework;

/**
 * The column that an indicator is divided by; the quotient is multiplied by scale, as 1000 for "per
 * thousand".
 */
public record Denominator(String column, double scale) {}
