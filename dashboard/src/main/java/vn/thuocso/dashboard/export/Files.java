package vn.thuocso.dashboard.export;

/**
 * Where the files of a page are.
 *
 * @param page its address, with all its words
 */
public record Files(String page) {

  /** A file of that name, about the very same question. */
  public String at(String name) {
    int words = page.indexOf('?');
    return words < 0
        ? page + "/" + name
        : page.substring(0, words) + "/" + name + page.substring(words);
  }
}
