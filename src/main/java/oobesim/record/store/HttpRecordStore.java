// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import oobesim.document.Printable;
import oobesim.i18n.Phrase;
import oobesim.record.StatementLine;

/** A record store that is spoken to by the Experience API 1.0.3. It is led nowhere else. */
public final class HttpRecordStore implements RecordStore, AutoCloseable {
  private static final String VERSION = "1.0.3";
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

  /** Ids of a batch are far less; a page for people may be long, and nobody reads it. */
  private static final int MOST_BYTES = 1 << 20;

  private final HttpClient client;
  private final StoreAddress address;
  private final StoreKey key;
  private final Duration within;

  /**
   * A store.
   *
   * @param within how long an answer may take, to its last byte
   */
  HttpRecordStore(StoreAddress address, StoreKey key, Duration within) {
    this.address = address;
    this.key = key;
    this.within = within;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(within)
            .build();
  }

  /** The store at an address, which knows the key. */
  public static HttpRecordStore at(StoreAddress address, StoreKey key) {
    return new HttpRecordStore(address, key, ANSWER_WITHIN);
  }

  @Override
  public Answer take(List<StatementLine> statements) {
    CompletableFuture<HttpResponse<byte[]>> call =
        client.sendAsync(
            request(statements), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    try {
      HttpResponse<byte[]> response = call.get(within.toMillis(), TimeUnit.MILLISECONDS);
      String body = new String(response.body(), StandardCharsets.UTF_8);
      return new StoreReply(response.statusCode(), response.headers()::firstValue, body, key)
          .to(statements);
    } catch (TimeoutException late) {
      return late();
    } catch (ExecutionException fault) {
      return away(fault.getCause());
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
      return away("call.given-up");
    } finally {
      call.cancel(true);
    }
  }

  private HttpRequest request(List<StatementLine> statements) {
    String array =
        statements.stream().map(StatementLine::json).collect(Collectors.joining(",\n", "[", "]"));
    return HttpRequest.newBuilder(address.statements())
        .header("Authorization", key.header())
        .header(StoreReply.VERSION_HEADER, VERSION)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofString(array))
        .build();
  }

  private Answer away(Throwable fault) {
    return switch (fault) {
      case HttpConnectTimeoutException _ -> away("call.not-reached");
      case HttpTimeoutException _ -> late();
      case ConnectException _ -> away("call.not-reached");
      case IOException other -> away("call.broken", "reason", reason(other));
      default -> throw new IllegalStateException("a call of the record store broke", fault);
    };
  }

  /** Who speaks to a server may hear of everything but the secret. */
  private String reason(IOException fault) {
    String said = fault.getMessage() == null ? fault.getClass().getName() : fault.getMessage();
    return Printable.line(key.hiddenIn(said));
  }

  private Answer late() {
    return new Answer.Away(
        Phrase.count(StoreReply.BUNDLE, "call.late", within.toSeconds()), Optional.empty());
  }

  private static Answer away(String text, Object... namesAndValues) {
    return new Answer.Away(Phrase.of(StoreReply.BUNDLE, text, namesAndValues), Optional.empty());
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
