package vn.thuocso.dashboard.target;

/** A sheet of targets was adopted; said in the transaction that does it. */
public record SheetAdopted(String framework, int year, int version) {}
