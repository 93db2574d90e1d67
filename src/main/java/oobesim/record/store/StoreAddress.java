// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a record store is: the address that its maker calls the <i>endpoint</i>.
 *
 * @param endpoint without a slash at its end
 */
public record StoreAddress(URI endpoint) {
  private static final String STATEMENTS = "/statements";
  private static final int LAST_PORT = 65_535;
  private static final int MOST_LETTERS = 2_000;
  private static final int FIRST_OTHER = 0x80;

  /** Slashes may be missing or too many, and a backslash stands where a slash is meant. */
  private static final Pattern AUTHORITY_WITH_KEY =
      Pattern.compile("\\s*(?:[A-Za-z][A-Za-z0-9+.-]*:)?[/\\\\]*[^/\\\\?#]*@");

  /**
   * The address that somebody has typed.
   *
   * @param open whether they want it without encryption even where the store is another machine
   * @throws Unfit if it is none, or one that would give the key away
   */
  public static StoreAddress of(String said, boolean open) {
    if (hasKey(said)) {
      throw new Unfit("address.with-key");
    }
    URI uri = uri(said);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean known = scheme.equals("https") || scheme.equals("http");
    boolean isPlace = uri.getHost() != null && uri.getPort() <= LAST_PORT;
    if (known && uri.getHost() == null && !isAscii(uri.getAuthority())) {
      throw new Unfit("address.letters", "host", told(uri.getAuthority()));
    }
    if (!known || !isPlace || uri.getRawQuery() != null || uri.getFragment() != null) {
      throw new Unfit("address.none", "address", told(said));
    }
    if (scheme.equals("http") && !open && !isThisMachine(uri.getHost())) {
      throw new Unfit("address.open", "host", uri.getHost());
    }
    return new StoreAddress(URI.create(withoutEnd(uri.toASCIIString())));
  }

  /** A text without the names and secrets that stand before the hosts of its addresses. */
  public static String withoutKey(String text) {
    return text.replaceAll("//[^\\s/?#]*@", "//…@");
  }

  /** By its letters alone: what cannot be read as an address has a secret in it all the same. */
  private static boolean hasKey(String said) {
    return AUTHORITY_WITH_KEY.matcher(said).lookingAt();
  }

  private static URI uri(String said) {
    try {
      String bare = said.strip();
      if (bare.length() <= MOST_LETTERS) {
        return new URI(bare);
      }
    } catch (URISyntaxException fault) {
      // Told in the same words as one that is too long.
    }
    throw new Unfit("address.none", "address", told(said));
  }

  /** What somebody asks for at an address, or stands before an at sign, may be a secret. */
  private static String told(String said) {
    return said.matches("(?is).*(@|%40).*")
        ? "…"
        : ForeignWords.cut(said.strip().replaceFirst("(?s)[?#].*", "…"));
  }

  private static boolean isAscii(String text) {
    return text == null || text.chars().allMatch(letter -> letter < FIRST_OTHER);
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
