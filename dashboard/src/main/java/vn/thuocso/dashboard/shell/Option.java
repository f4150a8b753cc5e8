package vn.thuocso.dashboard.shell;

/** One entry of a field that offers a choice. */
public record Option(String value, String label) {}
