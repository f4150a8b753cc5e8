package vn.thuocso.index.composite;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thuocso.index.data.Dataset;
import vn.thuocso.index.framework.DataRules;
import vn.thuocso.index.framework.Framework;
import vn.thuocso.index.framework.Normalisation;
import vn.thuocso.index.framework.Treatment.SkewKurtosis;

/** The data that COINr was run on, with gaps, and a framework over it. */
public final class CoinrSample {
  private CoinrSample() {}

  /** Denominated, treated, scaled in some way, arithmetic means; nothing filled in. */
  public static Framework framework(Normalisation how) {
    Framework plain =
        TestingFramework.of(Edition.resource("tree"))
            .denominated()
            .treated(SkewKurtosis.DEFAULT)
            .normalised(how)
            .build();
    return new Framework(
        plain.code(),
        plain.version(),
        plain.name(),
        plain.label(),
        plain.decision(),
        plain.valid(),
        plain.round(),
        plain.unitKinds(),
        plain.scoring(),
        new DataRules(Set.of(""), Set.of(), List.of("region"), List.of("population")),
        plain.rounding(),
        plain.ranking(),
        plain.missing(),
        plain.steps(),
        plain.tree(),
        plain.views());
  }

  public static Dataset dataset() {
    List<String> indicators = IntStream.rangeClosed(1, 14).mapToObj(i -> "i" + i).toList();
    Dataset.Builder data = TestingData.builder(indicators);
    TestingData.add(
        data, TestingData.NOW, Edition.resource("data"), indicators, List.of("population"));
    return data.build();
  }
}
