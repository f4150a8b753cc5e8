package vn.thuocso.dashboard.channel.page;

import org.springframework.stereotype.Component;
import vn.thuocso.dashboard.channel.content.PublicAddress;

/** Where a channel's figures are sent to, and the lines that send them. */
@Component("sending")
public class Sending {

  private final PublicAddress address;

  Sending(PublicAddress address) {
    this.address = address;
  }

  /** The collector's address, without a slash at its end. */
  public String address() {
    return address.publicUrl();
  }

  /** What it answers under that path, which begins with a slash. */
  public String at(String path) {
    return address.publicUrl() + path;
  }

  /** Sends events, one a line; the key comes from the shell, so that no history keeps it. */
  public String events() {
    return post("/v1/events", "application/x-ndjson", "su-kien.ndjson");
  }

  /** Sends a template that was filled in. */
  public String file() {
    return post("/v1/imports", "application/octet-stream", "tep-mau.xlsx");
  }

  private String post(String path, String type, String file) {
    return "curl -X POST \"%s\" -H \"Authorization: Bearer $KHOA\" -H \"Content-Type: %s\" --data-binary @%s"
        .formatted(at(path), type, file);
  }
}
