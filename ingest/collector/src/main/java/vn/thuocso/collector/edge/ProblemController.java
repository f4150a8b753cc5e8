package vn.thuocso.collector.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocso.collector.status.Counters;

/** Where the server sends what it refused by itself. */
@RestController
final class ProblemController implements ErrorController {

  private final Counters counters;

  ProblemController(Counters counters) {
    this.counters = counters;
  }

  @RequestMapping("/error")
  ResponseEntity<Map<String, Object>> problem(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Problem problem = status instanceof Integer code ? Problem.ofStatus(code) : Problem.NOT_FOUND;
    counters.add("refused." + problem.code());
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemBody.of(problem, problem.sentence("")));
  }
}
