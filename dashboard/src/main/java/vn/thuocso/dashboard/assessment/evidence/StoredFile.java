package vn.thuocso.dashboard.assessment.evidence;

/**
 * A file as it is kept.
 *
 * @param name as its sender called it, for people only
 * @param scanned whether a scanner looked at it and found nothing
 */
public record StoredFile(String sha256, FileKind kind, long size, String name, boolean scanned) {}
