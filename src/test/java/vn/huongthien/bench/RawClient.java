package vn.huongthien.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * Sends the same GET again and again over one connection and throws the answers away. It shares the
 * processors with the server it measures, so it does as little as possible.
 */
final class RawClient {
  private final byte[] request;
  private final int port;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();

  RawClient(int port, String path, String... headers) {
    StringBuilder text = new StringBuilder("GET ").append(path).append(" HTTP/1.1\r\n");
    text.append("Host: localhost:").append(port).append("\r\n");
    for (int i = 0; i < headers.length; i += 2) {
      text.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
    }
    this.request = text.append("\r\n").toString().getBytes(ISO_8859_1);
    this.port = port;
  }

  /** Returns the status of the answer. */
  int send() throws IOException {
    if (!socket.isConnected()) {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(30_000);
      in = new BufferedInputStream(socket.getInputStream(), 65_536);
    }
    socket.getOutputStream().write(request);
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    long length = status == 304 ? 0 : -1;
    boolean last = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:") && status != 304) {
        length = Long.parseLong(header.substring("content-length:".length()).strip());
      }
      last |= header.equals("connection: close");
    }
    if (length < 0) {
      chunks();
    } else {
      in.skipNBytes(length);
    }
    if (last) {
      socket.close();
      socket = new Socket();
    }
    return status;
  }

  private void chunks() throws IOException {
    for (int size = size(); size > 0; size = size()) {
      in.skipNBytes(size + 2L);
    }
    line();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().replaceFirst(";.*", ""), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new EOFException(line.toString());
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }
}
