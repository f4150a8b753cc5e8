package vn.thuocso.dashboard.engagement;

/** One value of a filter, as the reader sees it. */
record Choice(String value, String label, boolean chosen, String href) {}
