package vn.thuocso.contract.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sum of terms, less other terms. */
public record Expression(List<Term> plus, List<Term> minus) {

  /** Refuses an expression without a positive term. */
  public Expression {
    plus = List.copyOf(plus);
    minus = List.copyOf(minus);
    if (plus.isEmpty()) {
      throw new IllegalArgumentException("An expression begins with a term");
    }
  }

  /** Reads terms that are joined by {@code " + "} and {@code " - "}. */
  public static Expression parse(String text) {
    List<Term> plus = new ArrayList<>();
    List<Term> minus = new ArrayList<>();
    for (String part : text.split(" (?=[+-] )", -1)) {
      if (part.startsWith("- ")) {
        minus.add(Term.parse(part.substring(2)));
      } else {
        plus.add(Term.parse(part.startsWith("+ ") ? part.substring(2) : part));
      }
    }
    return new Expression(plus, minus);
  }

  /** Returns all terms, whatever their sign. */
  public Stream<Term> terms() {
    return Stream.concat(plus.stream(), minus.stream());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    plus.forEach(term -> text.append(text.isEmpty() ? "" : " + ").append(term));
    minus.forEach(term -> text.append(" - ").append(term));
    return text.toString();
  }
}
