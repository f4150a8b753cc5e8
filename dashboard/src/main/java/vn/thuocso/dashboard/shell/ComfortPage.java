package vn.thuocso.dashboard.shell;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody chooses how to read, and learns what else helps. */
@Controller
class ComfortPage {

  @GetMapping("/tro-nang")
  String choices() {
    return "shell/comfort";
  }
}
