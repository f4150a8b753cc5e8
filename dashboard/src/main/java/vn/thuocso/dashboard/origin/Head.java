package vn.thuocso.dashboard.origin;

/**
 * What tells one computation from another.
 *
 * @param seed of the draws behind the intervals, unsigned
 * @param draws how many there were
 */
record Head(
    String engineVersion, String definitionSha256, String inputsSha256, String seed, long draws) {}
