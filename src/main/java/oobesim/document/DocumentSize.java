// SPDX-License-Identifier: Apache-2.0
package oobesim.document;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Counts what a document holds while it is read, and stops it where that is too much. */
final class DocumentSize {
  private int values;
  private long ways;

  /** What the parser itself looks after. */
  static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(Limit.FILE_DEPTH.most())
        .maxNameLength(Limit.KEY_LENGTH.most())
        .build();
  }

  /** Notes a value; throws {@link Exceeded} where the document holds too much. */
  void add(String pointer, Position position) {
    values++;
    ways += pointer.length();
    if (values > Limit.FILE_VALUES.most()) {
      throw new Exceeded(Limit.FILE_VALUES, position);
    }
    if (ways > Limit.FILE_WAYS.most()) {
      throw new Exceeded(Limit.FILE_WAYS, position);
    }
  }

  /** Which limit the parser has met; empty where the text is no JSON for another reason. */
  static Optional<Finding> reached(JacksonException fault) {
    if (!(fault instanceof StreamConstraintsException)) {
      return Optional.empty();
    }
    String words = fault.getOriginalMessage();
    Limit limit =
        words.contains("depth")
            ? Limit.FILE_DEPTH
            : words.startsWith("Name ")
                ? Limit.KEY_LENGTH
                : words.startsWith("Number ") ? Limit.NUMBER_DIGITS : Limit.FILE_BYTES;
    TokenStreamLocation at = fault.getLocation();
    return Optional.of(
        limit.finding(
            "",
            at == null
                ? Position.START
                : new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()))));
  }

  /** The document holds too much to be read to its end. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Exceeded(Limit limit, Position position) {
      super(limit.code(), null, false, false);
      this.finding = limit.finding("", position);
    }

    Finding finding() {
      return finding;
    }
  }
}
