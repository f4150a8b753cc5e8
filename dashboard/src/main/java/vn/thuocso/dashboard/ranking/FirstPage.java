package vn.thuocso.dashboard.ranking;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thuocso.dashboard.lookup.WarehouseAway;
import vn.thuocso.dashboard.score.Snapshots;

/**
 * Makes the ranking of scores the first page once there is a snapshot; until then, and for
 * addresses that ask about engagement, the first page stays what it was.
 */
@Component
class FirstPage extends OncePerRequestFilter {

  private static final List<String> ENGAGEMENT = List.of("period", "kind", "reading");

  private final Snapshots snapshots;
  private volatile boolean there;

  FirstPage(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().equals("/")
        || !List.of("GET", "HEAD").contains(request.getMethod())
        || ENGAGEMENT.stream().anyMatch(word -> request.getParameter(word) != null);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (there()) {
      request.getRequestDispatcher(ScoreController.PATH).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Snapshots do not vanish: once there, the question is not asked again. */
  private boolean there() {
    if (!there) {
      try {
        there = snapshots.any();
      } catch (WarehouseAway away) {
        return false;
      }
    }
    return there;
  }
}
