package vn.thuocso.dashboard.assessment.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a unit says of a piece of evidence.
 *
 * @param number of the document, as in {@code 12/KH-UBND}; may be empty
 * @param name what the document is called
 * @param date of the document
 * @param summary what in it proves the claim; may be empty
 * @param link where it can be read; empty where a file is enclosed
 */
public record Paper(
    String number, String name, Optional<LocalDate> date, String summary, String link) {}
