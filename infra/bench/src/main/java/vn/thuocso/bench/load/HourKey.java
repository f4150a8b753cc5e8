package vn.thuocso.bench.load;

/** One row of hourly interactions: {@code hour} counts hours since 1970. */
public record HourKey(String channel, String content, String measure, long hour) {}
