package vn.thuocso.index.framework;

/** A constant of a closed vocabulary, with the word that definitions write for it. */
public interface Term {
  String word();
}
