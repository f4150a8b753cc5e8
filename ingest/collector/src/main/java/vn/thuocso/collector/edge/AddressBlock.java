package vn.thuocso.collector.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A block of addresses, e.g. {@code 10.0.0.0/8}; never asks a name server. */
@SuppressWarnings("ArrayRecordComponent")
record AddressBlock(byte[] network, int bits) {

  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

  /** Whatever else passed would be asked of a name server, such as 999.1.1.1. */
  private static final Pattern LITERAL =
      Pattern.compile("(%1$s\\.){3}%1$s|[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]*".formatted(OCTET));

  static AddressBlock of(String text) {
    int slash = text.indexOf('/');
    String address = slash < 0 ? text : text.substring(0, slash);
    byte[] network =
        literal(address)
            .orElseThrow(
                () -> new IllegalArgumentException("Not an address or CIDR block: " + text));
    int bits = slash < 0 ? network.length * 8 : Integer.parseInt(text.substring(slash + 1));
    if (bits < 0 || bits > network.length * 8) {
      throw new IllegalArgumentException("Not an address or CIDR block: " + text);
    }
    return new AddressBlock(network, bits);
  }

  boolean contains(byte[] address) {
    if (address.length != network.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >>> (bit % 8);
      if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }

  /** Reads an address that is written in digits; a name gives nothing. */
  static Optional<byte[]> literal(String text) {
    if (!LITERAL.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return "AddressBlock/" + bits;
  }
}
