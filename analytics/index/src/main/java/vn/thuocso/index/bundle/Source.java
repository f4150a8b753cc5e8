package vn.thuocso.index.bundle;

/** A file's bytes, with the name that problems tell. */
@SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
public record Source(String name, byte[] bytes) {}
