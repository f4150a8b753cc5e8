package vn.thuocso.dashboard.channel.poll;

/** A poll as it is kept, with the version that says whether it changed since it was read. */
public record KeptPoll(Poll poll, long version) {}
