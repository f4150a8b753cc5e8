package vn.thuocso.demo.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit that owned a channel, from its first day to its last; open when null. */
public record OwnerRow(String unit, @Nullable LocalDate from, @Nullable LocalDate to) {}
