package vn.thuocso.dashboard.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody asked for what is not theirs; they get the page that says so. */
public final class Forbidden extends AccessDeniedException {

  private static final long serialVersionUID = 1L;

  /** Says why, for the log only. */
  public Forbidden(String reason) {
    super(reason);
  }
}
