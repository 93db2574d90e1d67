// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What listens where a record store should, and answers in bytes that no server would send. */
public final class RawStore implements AutoCloseable {
  private static final String TO_HEADERS_END = "\r\n\r\n";

  /** Who wants to speak encrypted begins so, and has no lines. */
  private static final String OF_ENCRYPTED = "\u0016";

  private final ServerSocket socket;
  private final Bytes answer;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Writes an answer; it may never come to an end, since who asks hangs up some time. */
  @FunctionalInterface
  public interface Bytes {
    /** Writes it. */
    void to(OutputStream out) throws IOException;

    /** These letters. */
    static Bytes of(String text) {
      return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A beginning, and then a piece again and again. */
    static Bytes endless(String beginning, String piece) {
      byte[] bytes = piece.repeat(1 + 8_192 / piece.length()).getBytes(StandardCharsets.UTF_8);
      return out -> {
        of(beginning).to(out);
        while (true) {
          out.write(bytes);
        }
      };
    }
  }

  /** It answers each call so, and hangs up. */
  public RawStore(Bytes answer) {
    this.answer = answer;
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    Thread.ofVirtual().start(this::serve);
  }

  /** Where it is. */
  public String endpoint() {
    return "http://localhost:" + port() + "/xapi";
  }

  /** Its port. */
  public int port() {
    return socket.getLocalPort();
  }

  /** The beginning of each call, to the end of its headers. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        Thread.ofVirtual().start(() -> serve(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      String headers = headers(caller.getInputStream());
      asked.add(headers);
      answer.to(caller.getOutputStream());
      caller.shutdownOutput();
      // Whoever closes with unread bytes takes back what was written.
      caller.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      // Who asked has hung up, as it may.
    }
  }

  private static String headers(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    String text = "";
    while (!text.endsWith(TO_HEADERS_END) && !text.equals(OF_ENCRYPTED)) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      all.write(next);
      text = all.toString(StandardCharsets.UTF_8);
    }
    return text;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
