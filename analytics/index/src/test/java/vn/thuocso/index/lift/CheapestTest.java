package vn.thuocso.index.lift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheapestTest {
  private static final long PLENTY = 1_000_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithTryingEverySet(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 60; round++) {
      List<Item> items = items(random, 1 + random.nextInt(12), round % 2 == 0);
      long need = random.nextLong(1, 6000);
      Optional<Choice> found = Cheapest.of(items, need, PLENTY);
      long best = bruteForce(items, need);
      assertThat(found.isPresent()).as("%s for %d", items, need).isEqualTo(best >= 0);
      found.ifPresent(
          choice -> {
            assertThat(choice.cost()).as("%s for %d", items, need).isEqualTo(best);
            assertThat(choice.isOptimal()).isTrue();
            assertThat(isClosed(items, choice.items())).isTrue();
            assertThat(choice.items().stream().mapToLong(i -> items.get(i).gain()).sum())
                .isGreaterThanOrEqualTo(need);
          });
    }
  }

  @Test
  void choosesNothingWhereNothingIsNeeded() {
    assertThat(Cheapest.of(List.of(new Item(10, 1, List.of())), 0, PLENTY))
        .contains(new Choice(List.of(), 0, 0));
  }

  @Test
  void takesWhatIsNeededFirstAlong() {
    List<Item> items = List.of(new Item(500, 1, List.of(1)), new Item(10, 9, List.of()));
    assertThat(Cheapest.of(items, 400, PLENTY)).contains(new Choice(List.of(0, 1), 10, 10));
  }

  @Test
  void saysHowFarItMayBeFromTheBestWhereItIsCutOff() {
    SplittableRandom random = new SplittableRandom(42);
    List<Item> items = items(random, 40, true);
    Choice choice = Cheapest.of(items, 20_000, 3).orElseThrow();
    Choice best = Cheapest.of(items, 20_000, PLENTY).orElseThrow();
    assertThat(best.isOptimal()).isTrue();
    assertThat(choice.bound()).isLessThanOrEqualTo(best.cost());
    assertThat(choice.cost()).isGreaterThanOrEqualTo(best.cost());
    assertThat(choice.items().stream().mapToLong(i -> items.get(i).gain()).sum())
        .isGreaterThanOrEqualTo(20_000);
  }

  @Test
  void startsFromAChoiceThatIsNotWastefulWhereItIsCutOffAtOnce() {
    for (int seed = 0; seed < 20; seed++) {
      List<Item> items = items(new SplittableRandom(seed), 80, true);
      Choice choice = Cheapest.of(items, 20_000, 1).orElseThrow();
      assertThat(isClosed(items, choice.items())).isTrue();
      long gain = choice.items().stream().mapToLong(i -> items.get(i).gain()).sum();
      assertThat(gain).isGreaterThanOrEqualTo(20_000);
      assertThat(choice.cost()).as("seed %d", seed).isLessThan(3 * choice.bound());
    }
  }

  @Test
  void staysABoundInCoarseGrains() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 100; round++) {
      List<Item> items = items(random, 10, false);
      long need = random.nextLong(1, 5000);
      long best = bruteForce(items, need);
      if (best >= 0) {
        assertThat(new Relaxation(items, need, 1 << 30).bound(0, need)).isEqualTo(best);
        assertThat(new Relaxation(items, need, 500).bound(0, need)).isLessThanOrEqualTo(best);
      }
    }
  }

  private static List<Item> items(SplittableRandom random, int count, boolean withNeeds) {
    long[] costs = {1, 3, 9};
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Integer> needs = new ArrayList<>();
      if (withNeeds && count > 1 && random.nextInt(3) == 0) {
        int other = random.nextInt(count);
        if (other != i) {
          needs.add(other);
        }
      }
      items.add(new Item(random.nextLong(1, 1500), costs[random.nextInt(3)] * 100 + 1, needs));
    }
    return items;
  }

  private static long bruteForce(List<Item> items, long need) {
    long best = -1;
    for (int set = 0; set < 1 << items.size(); set++) {
      List<Integer> chosen = new ArrayList<>();
      long gain = 0;
      long cost = 0;
      for (int i = 0; i < items.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(i);
          gain += items.get(i).gain();
          cost += items.get(i).cost();
        }
      }
      if (gain >= need && isClosed(items, chosen) && (best < 0 || cost < best)) {
        best = cost;
      }
    }
    return best;
  }

  private static boolean isClosed(List<Item> items, List<Integer> chosen) {
    return chosen.stream().allMatch(i -> chosen.containsAll(items.get(i).needs()));
  }
}
