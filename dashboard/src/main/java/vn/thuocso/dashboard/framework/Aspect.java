package vn.thuocso.dashboard.framework;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuocso.dashboard.wording.Wording;
import vn.thuocso.index.framework.Indicator;
import vn.thuocso.index.framework.Name;
import vn.thuocso.index.framework.Node;
import vn.thuocso.index.framework.Term;

/** What can change about a node from one version to the next, said in a reader's language. */
enum Aspect {
  NAME {
    @Override
    String of(Node node, Wording say) {
      return both(node.name());
    }
  },
  MAX {
    @Override
    String of(Node node, Wording say) {
      return new RuleText(say).number(max(node));
    }
  },
  METHOD {
    @Override
    String of(Node node, Wording say) {
      return node instanceof Indicator indicator
          ? new RuleText(say).of(indicator.pointScale().rule())
          : "";
    }
  },
  SOURCE {
    @Override
    String of(Node node, Wording say) {
      return node instanceof Indicator indicator ? source(indicator, say) : "";
    }
  },
  FED_BY {
    @Override
    String of(Node node, Wording say) {
      return node instanceof Indicator indicator ? fedBy(indicator) : "";
    }
  },
  APPLIES {
    @Override
    String of(Node node, Wording say) {
      return node instanceof Indicator indicator
          ? indicator.unitKinds().stream().sorted().collect(Collectors.joining(", "))
          : "";
    }
  },
  ABSENCE {
    @Override
    String of(Node node, Wording say) {
      return node instanceof Indicator indicator ? absence(indicator) : "";
    }
  },
  NOTES {
    @Override
    String of(Node node, Wording say) {
      return node.notes().entrySet().stream()
          .map(note -> note.getKey() + ": " + both(note.getValue()))
          .collect(Collectors.joining("; "));
    }
  };

  /** The key of its name in the message files. */
  String label() {
    return "framework.aspect." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is for a node; empty where a node has none. */
  abstract String of(Node node, Wording say);

  private static String both(Name name) {
    return name.vi().equals(name.en()) ? name.vi() : name.vi() + " / " + name.en();
  }

  static String text(Name name, Wording say) {
    return say.english() ? name.en() : name.vi();
  }

  /** The points that a node is out of. */
  static BigDecimal max(Node node) {
    return node.indicators().stream()
        .map(indicator -> indicator.pointScale().max())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static String source(Indicator indicator, Wording say) {
    return say.say("framework.source." + indicator.source().word());
  }

  /**
   * The KPI of the catalogue, the value of the form and the place of the data, where it names them.
   */
  static String fedBy(Indicator indicator) {
    return Stream.of("kpi", "input", "dataSource")
        .flatMap(tag -> indicator.tags().get(tag).stream())
        .collect(Collectors.joining(" · "));
  }

  private static String absence(Indicator indicator) {
    String zero = indicator.zeroDenominator().map(Term::word).orElse("");
    String few = indicator.suppression().map(Object::toString).orElse("");
    return (zero + " " + few).strip();
  }
}
