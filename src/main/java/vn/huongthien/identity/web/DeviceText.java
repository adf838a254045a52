package vn.huongthien.identity.web;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A browser in words that its owner recognises, for example {@code Chrome · Android}. */
final class DeviceText {
  // the first that matches counts: Edge and Chrome both say Chrome, Android says Linux too
  private static final Map<Integer, String[]> BROWSERS =
      new TreeMap<>(
          Map.of(
              1, new String[] {"Edg/", "Edge"},
              2, new String[] {"coc_coc_browser", "Coc Coc"},
              3, new String[] {"SamsungBrowser", "Samsung Internet"},
              4, new String[] {"Firefox/", "Firefox"},
              5, new String[] {"Chrome/", "Chrome"},
              6, new String[] {"Safari/", "Safari"}));
  private static final Map<Integer, String[]> SYSTEMS =
      new TreeMap<>(
          Map.of(
              1, new String[] {"Android", "Android"},
              2, new String[] {"iPhone", "iPhone"},
              3, new String[] {"iPad", "iPad"},
              4, new String[] {"Windows", "Windows"},
              5, new String[] {"Mac OS", "Mac"},
              6, new String[] {"Linux", "Linux"}));

  private DeviceText() {}

  static String of(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent;
    return first(BROWSERS, agent) + " / " + first(SYSTEMS, agent);
  }

  private static String first(Map<Integer, String[]> known, String agent) {
    return known.values().stream()
        .filter(k -> agent.contains(k[0]))
        .map(k -> k[1])
        .findFirst()
        .orElse("?");
  }
}
