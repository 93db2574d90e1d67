// SPDX-License-Identifier: Apache-2.0
package oobesim.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.JsonText;
import oobesim.record.StatementLine;

/** A learning record store in this process, with moods; it keeps statements by their ids. */
public final class RecordStoreServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<UUID, String> kept = new LinkedHashMap<>();
  private final List<Map<String, String>> calls = new ArrayList<>();
  private final IntFunction<StoreMood> moods;
  private Predicate<String> refuses = statement -> false;
  private int status;
  private String words = "";
  private Map<String, String> headers = Map.of();
  private CountDownLatch next = new CountDownLatch(1);

  /** A store in the mood that belongs to the number of a call, from 0. */
  public RecordStoreServer(IntFunction<StoreMood> moods) {
    this.moods = moods;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    server.createContext("/xapi/statements", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** A store that keeps everything. */
  public RecordStoreServer() {
    this(call -> StoreMood.KEEPS);
  }

  /** It refuses batches with such a statement. */
  public RecordStoreServer refusing(Predicate<String> statement) {
    refuses = statement;
    return this;
  }

  /** It says this to every call, whatever it is handed, and keeps nothing. */
  public RecordStoreServer saying(int code, String body, Map<String, String> more) {
    status = code;
    words = body;
    headers = more;
    return this;
  }

  /** Its endpoint. */
  public String endpoint() {
    return "http://localhost:" + server.getAddress().getPort() + "/xapi";
  }

  /** What it has, in the order in which it got it. */
  public synchronized Map<UUID, String> kept() {
    return new LinkedHashMap<>(kept);
  }

  /** The headers of each call, by their names in small letters, and {@code method}. */
  public synchronized List<Map<String, String>> calls() {
    return List.copyOf(calls);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    StoreMood mood = moods.apply(number(exchange));
    CountDownLatch after = next;
    switch (mood) {
      case KEEPS -> says(exchange, kept(body));
      case FAILS -> says(exchange, new Said(503, "busy"));
      case KEEPS_AND_FAILS -> {
        kept(body);
        says(exchange, new Said(500, "broken"));
      }
      case CUTS -> exchange.close();
      case KEEPS_AND_CUTS -> says(exchange, half(kept(body)), () -> {});
      case KEEPS_AND_IS_LATE -> {
        Said said = kept(body);
        await(after);
        says(exchange, said);
      }
      case KEEPS_AND_STOPS_HALFWAY -> says(exchange, half(kept(body)), () -> await(after));
    }
  }

  private synchronized int number(HttpExchange exchange) {
    Map<String, String> call =
        exchange.getRequestHeaders().entrySet().stream()
            .collect(
                Collectors.toMap(
                    it -> it.getKey().toLowerCase(java.util.Locale.ROOT),
                    it -> it.getValue().getFirst()));
    call.put("method", exchange.getRequestMethod());
    calls.add(call);
    next.countDown();
    next = new CountDownLatch(1);
    return calls.size() - 1;
  }

  /** All or none, as the Experience API wants it of a batch. */
  private synchronized Said kept(String body) {
    if (status != 0) {
      return new Said(status, words);
    }
    List<StatementLine> statements = statements(body);
    if (statements.stream().anyMatch(it -> refuses.test(it.json()))) {
      return new Said(400, "{\"error\":\"a statement is not to my taste\"}");
    }
    if (statements.stream()
        .anyMatch(it -> !it.json().equals(kept.getOrDefault(it.id(), it.json())))) {
      return new Said(409, "");
    }
    statements.forEach(it -> kept.putIfAbsent(it.id(), it.json()));
    return new Said(
        200, JsonText.write(statements.stream().map(it -> it.id().toString()).toList()));
  }

  private static List<StatementLine> statements(String body) {
    Json.Arr array = (Json.Arr) JsonReader.read(body).documents().getFirst();
    return array.items().stream()
        .map(JsonText::write)
        .map(it -> StatementLine.read(it).orElseThrow())
        .toList();
  }

  private record Said(int code, String body) {}

  private static Said half(Said said) {
    return new Said(-said.code(), said.body());
  }

  private void says(HttpExchange exchange, Said said) throws IOException {
    says(exchange, said, () -> {});
  }

  /** A code below zero stands for an answer of which only the first half comes. */
  private void says(HttpExchange exchange, Said said, Runnable inTheMiddle) throws IOException {
    byte[] bytes = said.body().getBytes(StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::add);
    exchange.sendResponseHeaders(Math.abs(said.code()), bytes.length == 0 ? -1 : bytes.length);
    OutputStream out = exchange.getResponseBody();
    if (said.code() > 0) {
      out.write(bytes);
    } else {
      out.write(bytes, 0, bytes.length / 2);
      out.flush();
      inTheMiddle.run();
    }
    exchange.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      next.countDown();
    }
    server.stop(0);
    threads.shutdownNow();
  }
}
