package vn.thuocso.dashboard.shell;

/**
 * One entry of the main navigation; a module offers its own as beans.
 *
 * @param order from left to right
 * @param path where it leads; pages below it mark the entry as current
 * @param label key of its text in the message bundles
 */
public record NavigationItem(int order, String path, String label) {

  /** Whether a page at this address belongs to this entry. */
  public boolean leadsTo(String address) {
    return address.equals(path) || (path.length() > 1 && address.startsWith(path + "/"));
  }
}
