package vn.huongthien.platform.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A single address or a network in CIDR form: {@code 10.0.0.7}, {@code 10.0.0.0/8}, {@code
 * fd00::/8}. An IPv4 address that comes written as IPv6 ({@code ::ffff:10.0.0.7}) is the same one.
 */
final class AddressRange {
  /** Only digits and separators, so that no name is ever looked up. */
  private static final Pattern LITERAL =
      Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private final byte[] network;
  private final int bits;

  private AddressRange(byte[] network, int bits) {
    this.network = network;
    this.bits = bits;
  }

  /**
   * @throws IllegalArgumentException when it is neither an address nor a network
   */
  static AddressRange of(String text) {
    String[] parts = text.strip().split("/", -1);
    byte[] network = bytes(parts[0]);
    int bits = parts.length == 1 ? network.length * 8 : prefix(text, parts, network.length * 8);
    return new AddressRange(network, bits);
  }

  private static int prefix(String text, String[] parts, int most) {
    if (parts.length != 2 || !parts[1].matches("[0-9]{1,3}") || Integer.parseInt(parts[1]) > most) {
      throw new IllegalArgumentException("not a network: " + text);
    }
    return Integer.parseInt(parts[1]);
  }

  /** Whether the address lies within; what is no address lies nowhere. */
  boolean contains(String address) {
    if (!LITERAL.matcher(address).matches()) {
      return false;
    }
    byte[] asked;
    try {
      asked = bytes(address);
    } catch (IllegalArgumentException e) {
      return false;
    }
    if (asked.length != network.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> (bit % 8);
      if (((asked[bit / 8] ^ network[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String address) {
    if (!LITERAL.matcher(address).matches()) {
      throw new IllegalArgumentException("not an address: " + address);
    }
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("not an address: " + address, e);
    }
  }
}
