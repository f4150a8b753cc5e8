package vn.thuocso.dashboard.channel.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.thuocso.dashboard.channel.StaleVersion;

/** Tells somebody whose page is older than the data; nothing was written. */
@ControllerAdvice
class ChangedMeanwhile {

  @ExceptionHandler(StaleVersion.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  String changed() {
    return "channel/changed";
  }
}
