package vn.thuocso.dashboard.profile;

/**
 * One main index of a unit among its peers: marks on a drawing 380 wide and 40 high, and words.
 *
 * @param origin where the number comes from
 * @param state why there is no value; empty where there is one
 * @param peers ticks of those of its kind
 * @param others ticks of those of another kind
 * @param value in per cent of the index's points
 * @param spread its interval in words; empty without one
 * @param place among those of its kind
 * @param distance to the target, in points of a hundred
 */
record IndexStrip(
    String code,
    String name,
    String max,
    String origin,
    String state,
    String peers,
    String others,
    String median,
    String target,
    String dot,
    String whisker,
    String value,
    String spread,
    String place,
    String distance,
    boolean reached) {}
