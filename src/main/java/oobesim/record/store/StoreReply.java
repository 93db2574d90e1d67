// SPDX-License-Identifier: Apache-2.0
package oobesim.record.store;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import oobesim.document.Json;
import oobesim.document.JsonReader;
import oobesim.document.Parsed;
import oobesim.i18n.Phrase;
import oobesim.record.StatementLine;

/**
 * What came back over the line, and what it means by the Experience API.
 *
 * @param status the status
 * @param header a header by its name
 * @param body its text
 * @param key what must not be told, should the text repeat it
 */
record StoreReply(
    int status, Function<String, Optional<String>> header, String body, StoreKey key) {
  static final String BUNDLE = "sending";
  static final String VERSION_HEADER = "X-Experience-API-Version";

  /** What a store says of the statements themselves; every other fault is one of the call. */
  private static final Set<Integer> OF_STATEMENTS = Set.of(400, 413, 422);

  private static final Set<Integer> LATER = Set.of(408, 429);

  /** What a server will not be able to do tomorrow either. */
  private static final Set<Integer> NEVER = Set.of(501, 505);

  private static final Set<Integer> WRONG_KEY = Set.of(401, 403);
  private static final int DONE = 200;
  private static final int DONE_SILENTLY = 204;
  private static final int CONFLICT = 409;
  private static final int MOVED = 300;
  private static final int FAULTS = 400;
  private static final int OF_PROXY = 407;
  private static final int OWN_FAULTS = 500;
  private static final int NO_STATUS = 600;

  Answer to(List<StatementLine> statements) {
    if (status == DONE ? names(statements) : status == DONE_SILENTLY && isOfStore()) {
      return new Answer.Kept();
    }
    if (status == CONFLICT) {
      return new Answer.Conflict();
    }
    if (isLater()) {
      return new Answer.Away(said("reply.later"), after());
    }
    if (OF_STATEMENTS.contains(status)) {
      return new Answer.Refused(said("reply.refused"));
    }
    return new Answer.Shut(shut());
  }

  private boolean isLater() {
    boolean broken = status >= OWN_FAULTS && status < NO_STATUS && !NEVER.contains(status);
    return broken || LATER.contains(status);
  }

  private Phrase shut() {
    if (WRONG_KEY.contains(status)) {
      return said("reply.wrong-key");
    }
    if (status == OF_PROXY) {
      return said("reply.proxy");
    }
    if (status >= MOVED && status < FAULTS) {
      String place = header.apply("Location").map(new ForeignWords(key)::place).orElse("");
      return place.isEmpty()
          ? said("reply.no-store")
          : Phrase.of(BUNDLE, "reply.moved", "status", status, "place", place);
    }
    boolean none = status < MOVED || status >= NO_STATUS;
    return said(none ? "reply.no-store" : "reply.wrong-address");
  }

  /** A page that greets everybody is no store: a store names the ids of what it has taken. */
  private boolean names(List<StatementLine> statements) {
    Parsed parsed = JsonReader.read(body);
    if (parsed.documents().size() != 1
        || !(parsed.documents().getFirst() instanceof Json.Arr array)) {
      return false;
    }
    Set<UUID> named =
        array.items().stream()
            .flatMap(item -> StatementLine.uuid(item).stream())
            .collect(Collectors.toCollection(HashSet::new));
    return named.containsAll(statements.stream().map(StatementLine::id).toList());
  }

  private boolean isOfStore() {
    return header.apply(VERSION_HEADER).isPresent();
  }

  private Optional<Duration> after() {
    return header
        .apply("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }

  /** With the beginning of what the store has to say; pages for people are left out. */
  private Phrase said(String text) {
    String told = isPage() ? "" : new ForeignWords(key).said(body);
    return told.isEmpty()
        ? Phrase.of(BUNDLE, text, "status", status)
        : Phrase.of(
            BUNDLE,
            "reply.with-words",
            "reply",
            Phrase.of(BUNDLE, text, "status", status),
            "words",
            told);
  }

  private boolean isPage() {
    return header.apply("Content-Type").filter(it -> it.contains("html")).isPresent();
  }
}
