package vn.thuocso.dashboard.access.oidc;

/** The identity provider does not answer, or answers as another than was configured. */
final class ProviderAway extends Exception {

  private static final long serialVersionUID = 1L;

  ProviderAway(String reason) {
    super(reason);
  }
}
