// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a record store is: the address that its maker calls the <i>endpoint</i>.
 *
 * @param endpoint without a slash at its end
 */
public record StoreAddress(URI endpoint) {
  private static final String STATEMENTS = "/statements";
  private static final int LAST_PORT = 65_535;

  /**
   * The address that somebody has typed.
   *
   * @param open whether they want it without encryption even where the store is another machine
   * @throws Unfit if it is none, or one that would give the key away
   */
  public static StoreAddress of(String said, boolean open) {
    URI uri = uri(said);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean known = scheme.equals("https") || scheme.equals("http");
    boolean isPlace = uri.getHost() != null && uri.getPort() <= LAST_PORT;
    if (!known || !isPlace || uri.getRawQuery() != null || uri.getFragment() != null) {
      throw new Unfit("address.none", "address", uri.getUserInfo() == null ? said : "…");
    }
    if (uri.getUserInfo() != null) {
      throw new Unfit("address.with-key");
    }
    if (scheme.equals("http") && !open && !isThisMachine(uri.getHost())) {
      throw new Unfit("address.open", "host", uri.getHost());
    }
    return new StoreAddress(uri(withoutEnd(said.strip())));
  }

  private static URI uri(String said) {
    try {
      return new URI(said.strip());
    } catch (URISyntaxException fault) {
      throw new Unfit("address.none", "address", said.contains("@") ? "…" : said);
    }
  }

  /** What is meant is where {@code statements} is, also by whoever has typed that word as well. */
  private static String withoutEnd(String said) {
    String bare = said.replaceAll("/+$", "");
    return bare.endsWith(STATEMENTS)
        ? bare.substring(0, bare.length() - STATEMENTS.length()).replaceAll("/+$", "")
        : bare;
  }

  /** By its name alone: what a name leads to is for others to say. */
  private static boolean isThisMachine(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.matches("127(\\.\\d{1,3}){3}")
        || host.equals("[::1]");
  }

  /** Where statements are handed over. */
  URI statements() {
    return URI.create(endpoint + STATEMENTS);
  }

  @Override
  public String toString() {
    return endpoint.toString();
  }
}
