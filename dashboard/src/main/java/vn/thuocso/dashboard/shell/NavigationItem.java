package vn.thuocso.dashboard.shell;

/**
 * One entry of the main navigation; a module offers its own as beans.
 *
 * @param order from left to right
 * @param path where it leads; pages below it mark the entry as current
 * @param label key of its text in the message bundles
 * @param inside whether only somebody who is logged in has anything to do there
 */
public record NavigationItem(int order, String path, String label, boolean inside) {

  /** An entry for everybody. */
  public NavigationItem(int order, String path, String label) {
    this(order, path, label, false);
  }

  /** Whether a page at this address belongs to this entry. */
  public boolean leadsTo(String address) {
    return address.equals(path) || (path.length() > 1 && address.startsWith(path + "/"));
  }
}
