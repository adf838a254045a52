package vn.huongthien.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {
  @ParameterizedTest
  @CsvSource({
    "10.0.0.7, 10.0.0.7, true",
    "10.0.0.7, 10.0.0.8, false",
    "10.0.0.0/8, 10.255.1.2, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.168.16.0/20, 192.168.31.255, true",
    "192.168.16.0/20, 192.168.32.0, false",
    "127.0.0.1/32, 127.0.0.1, true",
    "127.0.0.1/32, 127.0.0.2, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "fd00::/8, fd12:3456::1, true",
    "fd00::/8, fe80::1, false",
    "::1, 0:0:0:0:0:0:0:1, true",
    "10.0.0.0/8, ::ffff:10.1.2.3, true",
    "0.0.0.0/0, ::1, false",
    "10.0.0.0/8, evil.example, false",
    "10.0.0.0/8, '', false",
  })
  void holdsWhatLiesWithin(String range, String address, boolean inside) {
    assertThat(AddressRange.of(range).contains(address)).isEqualTo(inside);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "", "proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0/8", "1/2/3"})
  void whatIsNoNetworkIsRefused(String text) {
    assertThatThrownBy(() -> AddressRange.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAddressOfAProxyIsFoundInItsNetwork() {
    ClientAddress client = new ClientAddress("10.0.0.0/8, 127.0.0.1");
    assertThat(client.isTrusted("10.9.8.7")).isTrue();
    assertThat(client.isTrusted("127.0.0.1")).isTrue();
    assertThat(client.isTrusted("203.0.113.9")).isFalse();
    assertThat(new ClientAddress("-").isTrusted("127.0.0.1")).isFalse();
  }
}
