package vn.thuocso.dashboard.target;

/**
 * A cell of a sheet.
 *
 * @param node {@code TOTAL}, a main index or an indicator
 */
public record Place(String node, Scope scope) {}
