// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import oobesim.i18n.Phrase;
import oobesim.record.StatementLine;

/** A record store that is spoken to by the Experience API 1.0.3. It is led nowhere else. */
public final class HttpRecordStore implements RecordStore, AutoCloseable {
  private static final String VERSION = "1.0.3";
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

  /** Ids of a batch are far less; a page for people may be long, and nobody reads it. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int MOST_CAUSES = 20;

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
    this(address, key, within, ProxySelector.getDefault());
  }

  /**
   * The same.
   *
   * @param proxies who stands between
   */
  HttpRecordStore(StoreAddress address, StoreKey key, Duration within, ProxySelector proxies) {
    this.address = address;
    this.key = key;
    this.within = within;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(within)
            .proxy(proxies)
            .build();
  }

  /** The store at an address, which knows the key. */
  public static HttpRecordStore at(StoreAddress address, StoreKey key) {
    return new HttpRecordStore(address, key, ANSWER_WITHIN);
  }

  @Override
  public Answer take(List<StatementLine> statements) {
    CompletableFuture<HttpResponse<byte[]>> call = call(request(statements));
    try {
      HttpResponse<byte[]> response = call.get(within.toMillis(), TimeUnit.MILLISECONDS);
      return new StoreReply(
              response.statusCode(), response.headers()::firstValue, body(response), key)
          .to(statements);
    } catch (TimeoutException late) {
      return late();
    } catch (ExecutionException fault) {
      return fault(fault.getCause());
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
      return away("call.given-up");
    } finally {
      call.cancel(true);
    }
  }

  /** What a proxy is to be is only read now, and what is wrong with it comes in several ways. */
  private CompletableFuture<HttpResponse<byte[]>> call(HttpRequest request) {
    try {
      return client.sendAsync(request, _ -> new Beginning(MOST_BYTES));
    } catch (IllegalArgumentException ofProxy) {
      return CompletableFuture.failedFuture(new InternalError(ofProxy));
    }
  }

  /** A proxy that lets nobody through has none. */
  private static String body(HttpResponse<byte[]> response) {
    return response.body() == null ? "" : new String(response.body(), StandardCharsets.UTF_8);
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

  private Answer fault(Throwable fault) {
    return switch (fault) {
      case HttpConnectTimeoutException _ -> away("call.not-reached");
      case HttpTimeoutException _ -> late();
      case ConnectException _ -> away("call.not-reached");
      case SSLException other when isOfCertificate(other) ->
          shut("call.not-trusted", "reason", said(other));
      case SSLException other -> away("call.not-encrypted", "reason", said(other));
      case ProtocolException other -> away("call.garbled", "reason", said(other));
      case IOException other -> away("call.broken", "reason", said(other));
      // The client's own way to say that a header holds no number.
      case RuntimeException other -> away("call.garbled", "reason", said(other));
      case InternalError _ -> shut("call.wrong-proxy");
      default -> throw new IllegalStateException("a call of the record store broke", fault);
    };
  }

  /** What stands in a certificate is the same tomorrow; everything else may have been the line. */
  private static boolean isOfCertificate(SSLException fault) {
    return Stream.<Throwable>iterate(fault, Objects::nonNull, Throwable::getCause)
        .limit(MOST_CAUSES)
        .anyMatch(GeneralSecurityException.class::isInstance);
  }

  /** Who speaks to a server may hear of everything but the secret. */
  private String said(Exception fault) {
    String said = fault.getMessage() == null ? fault.getClass().getName() : fault.getMessage();
    return new ForeignWords(key).line(said);
  }

  private Answer late() {
    return new Answer.Away(
        Phrase.count(StoreReply.BUNDLE, "call.late", within.toSeconds()), Optional.empty());
  }

  private static Answer shut(String text, Object... namesAndValues) {
    return new Answer.Shut(Phrase.of(StoreReply.BUNDLE, text, namesAndValues));
  }

  private static Answer away(String text, Object... namesAndValues) {
    return new Answer.Away(Phrase.of(StoreReply.BUNDLE, text, namesAndValues), Optional.empty());
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
