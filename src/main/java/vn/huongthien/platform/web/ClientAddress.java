package vn.huongthien.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. What the headers X-Forwarded-For and X-Forwarded-Proto say counts
 * only when the connection comes from a proxy that the operator named; anybody else can write
 * anything there.
 */
@ApplicationScoped
public class ClientAddress {
  private final List<AddressRange> proxies;

  @Inject
  public ClientAddress(@ConfigProperty(name = "ht.proxy.trusted", defaultValue = "-") String list) {
    this.proxies =
        Arrays.stream(list.split(",", -1))
            .map(String::strip)
            .filter(one -> !one.isEmpty() && !one.equals("-"))
            .map(AddressRange::of)
            .toList();
  }

  /** The client's address: of the forwarded ones the last that is not a trusted proxy itself. */
  public String of(HttpServletRequest request) {
    String peer = request.getRemoteAddr();
    if (!isTrusted(peer)) {
      return peer;
    }
    List<String> chain =
        Collections.list(request.getHeaders("X-Forwarded-For")).stream()
            .flatMap(header -> Arrays.stream(header.split(",", -1)))
            .map(String::strip)
            .filter(a -> a.matches("[0-9a-fA-F.:]{2,45}"))
            .collect(Collectors.toList());
    Collections.reverse(chain);
    return chain.stream().filter(a -> !isTrusted(a)).findFirst().orElse(peer);
  }

  /** Whether this is the address of a proxy that the operator named. */
  boolean isTrusted(String address) {
    return proxies.stream().anyMatch(range -> range.contains(address));
  }

  /** Whether the client speaks HTTPS: with us, or with a trusted proxy that says so. */
  public boolean isSecure(HttpServletRequest request) {
    return request.isSecure()
        || (isTrusted(request.getRemoteAddr())
            && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")));
  }
}
