package vn.thuocso.dashboard.shell;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The code on a printed page that leads back to that very view. */
@Controller
class PageCode {

  private static final int LONGEST = 600;

  private final ShellSettings settings;

  PageCode(ShellSettings settings) {
    this.settings = settings;
  }

  /** Encodes addresses of this dashboard only. */
  @GetMapping("/ma-trang.svg")
  ResponseEntity<byte[]> code(@RequestParam("trang") String page) {
    if (page.length() > LONGEST || !page.matches("/(?![/\\\\])[\\x21-\\x7e]*")) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
        .body(QrImage.of(settings.dashboardUrl() + page).svg().getBytes(StandardCharsets.UTF_8));
  }
}
