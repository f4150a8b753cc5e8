package vn.thuocso.dashboard.channel;

/** A channel as it is kept, with the version that says whether it changed since it was read. */
public record KeptChannel(Channel channel, long version) {}
