package vn.thuocso.dashboard.channel.content;

/** A content as it is kept, with the version that says whether it changed since it was read. */
public record KeptContent(Content content, long version) {}
