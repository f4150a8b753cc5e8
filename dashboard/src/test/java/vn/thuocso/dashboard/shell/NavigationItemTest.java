package vn.thuocso.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NavigationItemTest {

  @Test
  void anEntryIsCurrentOnItsPageAndThoseBelow() {
    NavigationItem registry = new NavigationItem(1, "/danh-muc", "x");
    assertThat(registry.leadsTo("/danh-muc")).isTrue();
    assertThat(registry.leadsTo("/danh-muc/kenh")).isTrue();
    assertThat(registry.leadsTo("/danh-muc-khac")).isFalse();
  }

  @Test
  void theFirstPageIsNotCurrentEverywhere() {
    NavigationItem ranking = new NavigationItem(0, "/", "x");
    assertThat(ranking.leadsTo("/")).isTrue();
    assertThat(ranking.leadsTo("/danh-muc")).isFalse();
  }
}
