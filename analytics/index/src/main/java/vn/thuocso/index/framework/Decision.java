package vn.thuocso.index.framework;

import java.time.LocalDate;

/** The decision that issued a framework. */
public record Decision(String number, LocalDate date) {}
