// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import oobesim.record.Statements;
import oobesim.support.RawStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certificates and proxies: nobody gets the key but the store, and what is wrong is told. */
class BetweenHereAndTheStoreTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final StoreKey KEY = StoreKey.of("trainer", "hunter2");
  private static final String STORE = "https://store.example.org/xapi";

  private static String answer(String endpoint, ProxySelector proxies) {
    try (HttpRecordStore store =
        new HttpRecordStore(StoreAddress.of(endpoint, false), KEY, LONG, proxies)) {
      return SaidAnswer.of(store.take(Statements.of("run", 2)));
    }
  }

  private static ProxySelector by(InetSocketAddress proxy) {
    return ProxySelector.of(proxy);
  }

  private static RawStore.Bytes http(String headers) {
    return RawStore.Bytes.of("HTTP/1.1 " + headers.replace("; ", "\r\n") + "\r\n\r\n");
  }

  /** The certificate of a store that nobody vouches for, good for a hundred years. */
  private static SSLContext untrusted() throws GeneralSecurityException, IOException {
    char[] password = "nobody".toCharArray();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in =
        BetweenHereAndTheStoreTest.class.getResourceAsStream("/record/untrusted.p12")) {
      keys.load(in, password);
    }
    KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
    factory.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  @Test
  void aStoreThatNobodyVouchesForGetsNothing() throws GeneralSecurityException, IOException {
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(untrusted()));
    server.start();
    try {
      String endpoint = "https://localhost:" + server.getAddress().getPort();
      assertThat(answer(endpoint, HttpClient.Builder.NO_PROXY))
          .startsWith("Shut: the store shows a certificate that is not trusted: ")
          .contains("javax.net.ssl.trustStore");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void whereNothingIsEncryptedNothingIsSent() {
    try (RawStore server = new RawStore(RawStore.Bytes.of("HTTP/1.1 400 Bad\r\n\r\n"))) {
      assertThat(answer("https://localhost:" + server.port(), HttpClient.Builder.NO_PROXY))
          .startsWith("Away: ");
      assertThat(server.asked()).noneMatch(it -> it.contains("Authorization"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "407 x; Content-Length: 0, Shut: a proxy stands between and wants to know who asks (407)",
    "407 x; Proxy-Authenticate: Basic realm=x, Shut: a proxy stands between and wants to know",
    "503 x; Content-Length: 0, Away: the connection broke: Tunnel failed",
    "302 x; Location: http://portal.example.org, Away: the connection broke: Tunnel failed",
    "200 x, Away: no encrypted connection comes about: ",
    "2OO x, Away: what came back is no answer of a record store: "
  })
  void aProxyGetsNoKeyAndIsTold(String headers, String meant) {
    try (RawStore proxy = new RawStore(http(headers))) {
      InetSocketAddress here =
          new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port());
      assertThat(answer(STORE, by(here))).startsWith(meant);
      assertThat(proxy.asked())
          .isNotEmpty()
          .allMatch(it -> it.startsWith("CONNECT store.example.org:443 "))
          .noneMatch(it -> it.contains("Authorization"));
    }
  }

  @Test
  void aProxyThatCannotBeOneIsToldWithoutItsName() {
    String wrong = "Shut: the proxy that OOBESIM_JAVA_OPTIONS names cannot be one; look at ";
    assertThat(answer(STORE, by(InetSocketAddress.createUnresolved("me:hunter2@proxy x", 1))))
        .startsWith(wrong)
        .doesNotContain("hunter2");
    assertThat(answer(STORE, new NoPort())).startsWith(wrong);
  }

  /** As the machine's own selector answers when the number of a port is none. */
  private static final class NoPort extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      throw new IllegalArgumentException("port out of range:99999");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException fault) {
      // Nothing is learnt from it.
    }
  }
}
