package vn.thuocso.dashboard.channel.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocso.dashboard.channel.content.Contents;
import vn.thuocso.dashboard.channel.content.KeptContent;
import vn.thuocso.dashboard.channel.content.PrintedCode;
import vn.thuocso.dashboard.channel.content.PublicAddress;
import vn.thuocso.dashboard.shell.QrImage;

/** The picture of a printed code, for who keeps its channel and lays out the bulletin. */
@RestController
class CodeImages {

  private final Contents contents;
  private final ChannelFinder channels;
  private final PublicAddress address;

  CodeImages(Contents contents, ChannelFinder channels, PublicAddress address) {
    this.contents = contents;
    this.channels = channels;
    this.address = address;
  }

  @GetMapping("/danh-muc/ma/{code}.svg")
  ResponseEntity<byte[]> svg(@PathVariable String code) {
    byte[] bytes = image(code).svg().getBytes(StandardCharsets.UTF_8);
    return picture(bytes, MediaType.valueOf("image/svg+xml"), code + ".svg");
  }

  @GetMapping("/danh-muc/ma/{code}.png")
  ResponseEntity<byte[]> png(@PathVariable String code) {
    return picture(image(code).png(), MediaType.IMAGE_PNG, code + ".png");
  }

  private QrImage image(String code) {
    PrintedCode printed;
    try {
      printed = new PrintedCode(code);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    KeptContent kept =
        contents
            .ofCode(printed)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    channels.get(kept.content().channel().value());
    return QrImage.of(address.of(printed));
  }

  private static ResponseEntity<byte[]> picture(byte[] bytes, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .body(bytes);
  }
}
