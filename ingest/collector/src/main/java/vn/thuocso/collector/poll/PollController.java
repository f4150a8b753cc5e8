package vn.thuocso.collector.poll;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thuocso.collector.edge.Marks;
import vn.thuocso.collector.edge.Visitors;
import vn.thuocso.collector.outlet.Gate;
import vn.thuocso.collector.registry.Registry;
import vn.thuocso.contract.wire.PollEntry;

/** {@code GET} and {@code POST /p/{poll}}: the form, without scripts and cookies. */
@Controller
final class PollController {

  private final Registry registry;
  private final FormTokens tokens;
  private final BallotBox box;
  private final Gatekeeper gate;

  PollController(
      Registry registry,
      FormTokens tokens,
      BallotBox box,
      Marks marks,
      Visitors visitors,
      Clock clock) {
    this.registry = registry;
    this.tokens = tokens;
    this.box = box;
    this.gate = new Gatekeeper(marks, visitors, clock);
  }

  /** Judges who opens which form when. */
  private record Gatekeeper(Marks marks, Visitors visitors, Clock clock) {

    Calendar state(PollEntry poll) {
      return Calendar.of(poll, clock.instant());
    }

    int flags(String stage, PollEntry poll, HttpServletRequest request) {
      return marks.of(stage + poll.getId(), visitors.of(request));
    }
  }

  @GetMapping("/p/{poll}")
  ModelAndView form(@PathVariable("poll") String id, HttpServletRequest request) {
    Optional<PollEntry> poll = registry.poll(id);
    if (poll.isEmpty() || gate.state(poll.get()) != Calendar.OPEN) {
      return closed(poll);
    }
    boolean read = !"HEAD".equals(request.getMethod());
    String token = read ? handOut(poll.get(), request) : tokens.issue(id);
    return page(HttpStatus.OK, FormPage.of(poll.get(), token, Map.of(), List.of()));
  }

  /** Numbers a form and notes that it was opened: no form is completed that was not. */
  private String handOut(PollEntry poll, HttpServletRequest request) {
    String token = tokens.issue(poll.getId());
    int flags = gate.flags("opened:", poll, request);
    tokens.nonce(poll.getId(), token).ifPresent(nonce -> box.started(poll, nonce, flags));
    return token;
  }

  @PostMapping(path = "/p/{poll}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ModelAndView send(
      @PathVariable("poll") String id,
      @RequestParam MultiValueMap<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<PollEntry> found = registry.poll(id);
    if (found.isEmpty() || gate.state(found.get()) != Calendar.OPEN) {
      Calendar state = found.map(gate::state).orElse(Calendar.UNKNOWN);
      box.refused(state.reason());
      ModelAndView page = closed(found);
      page.setStatus(HttpStatus.valueOf(state.refusal()));
      return page;
    }
    PollEntry poll = found.get();
    String token = Optional.ofNullable(fields.getFirst("token")).orElse("");
    Optional<String> nonce = tokens.nonce(id, token);
    if (nonce.isEmpty()) {
      box.refused("EXPIRED_FORM");
      List<String> expired =
          List.of("Phiếu đã quá hạn hoặc không hợp lệ. Câu trả lời còn nguyên; hãy bấm gửi lại.");
      String fresh = handOut(poll, request);
      return page(HttpStatus.BAD_REQUEST, FormPage.of(poll, fresh, fields, expired));
    }
    Choices choices = Choices.read(poll, fields);
    if (!choices.problems().isEmpty()) {
      box.refused("WRONG_CHOICES");
      return page(HttpStatus.BAD_REQUEST, FormPage.of(poll, token, fields, choices.problems()));
    }
    if (!box.completed(poll, nonce.get(), gate.flags("sent:", poll, request), choices.answers())) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Gate.RETRY.toSeconds()));
      List<String> later =
          List.of("Phiếu chưa ghi được. Câu trả lời còn nguyên; hãy bấm gửi lại sau ít phút.");
      return page(HttpStatus.SERVICE_UNAVAILABLE, FormPage.of(poll, token, fields, later));
    }
    return new ModelAndView("poll-thanks", Map.of("title", poll.getTitle()));
  }

  private ModelAndView closed(Optional<PollEntry> poll) {
    ModelAndView page = new ModelAndView("poll-closed");
    String state = poll.map(gate::state).orElse(Calendar.UNKNOWN).name();
    page.addObject("state", state);
    page.addObject("title", poll.map(PollEntry::getTitle).orElse(""));
    page.addObject("opensOn", poll.map(PollEntry::getOpensOn).map(Calendar::written).orElse(""));
    page.addObject("closesOn", poll.map(PollEntry::getClosesOn).map(Calendar::written).orElse(""));
    page.setStatus(poll.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    return page;
  }

  private static ModelAndView page(HttpStatus status, FormPage form) {
    ModelAndView page = new ModelAndView("poll-form", Map.of("form", form));
    page.setStatus(status);
    return page;
  }
}
