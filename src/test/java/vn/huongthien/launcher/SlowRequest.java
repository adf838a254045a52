package vn.huongthien.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A request whose last bytes are long in coming, as over a bad line. */
final class SlowRequest implements AutoCloseable {
  private static final String FORM = "lang=vi&back=/";
  private static final String WAITS = "HTTP/1.1 100 Continue\r\n\r\n";
  private static final int FIRST = "lang=".length();

  private final Socket socket;

  /**
   * Sends all but the last bytes, the first of them when the server said that it waits for them.
   */
  SlowRequest(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    String here = "localhost:" + port;
    send("POST /ngon-ngu HTTP/1.1\r\n");
    send("Host: " + here + "\r\nOrigin: http://" + here + "\r\n");
    send("Content-Type: application/x-www-form-urlencoded\r\n");
    send("Content-Length: " + FORM.length() + "\r\nConnection: close\r\n");
    send("Expect: 100-continue\r\n\r\n");
    byte[] waits = socket.getInputStream().readNBytes(WAITS.length());
    if (!new String(waits, US_ASCII).equals(WAITS)) {
      throw new IOException("not " + WAITS + new String(waits, US_ASCII));
    }
    send(FORM.substring(0, FIRST));
  }

  /** Sends the rest; returns all of the answer. */
  String finish() throws IOException {
    send(FORM.substring(FIRST));
    return new String(socket.getInputStream().readAllBytes(), US_ASCII);
  }

  private void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(US_ASCII));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
