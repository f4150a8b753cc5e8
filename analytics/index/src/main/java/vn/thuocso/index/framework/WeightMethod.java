package vn.thuocso.index.framework;

/** Where the weights of composite scoring come from. */
public enum WeightMethod implements Term {
  /** As the definition states them. */
  GIVEN("given"),
  /** One for every node. */
  EQUAL("equal"),
  /** Loadings of the first principal component, within each group (COINr 1.1 {@code get_PCA}). */
  PCA("pca");

  private final String word;

  WeightMethod(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
