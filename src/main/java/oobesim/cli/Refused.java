// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.util.function.Function;
import oobesim.i18n.Phrase;
import oobesim.i18n.Words;

/** A command cannot be carried out as it was called; it says why in the words of a language. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Function<Words, String> why;

  /** Refuses with a phrase. */
  public Refused(Phrase why) {
    this(words -> words.say(why));
  }

  /** Refuses because something else failed. */
  public Refused(Phrase why, Throwable cause) {
    this(words -> words.say(why), cause);
  }

  /** Refuses with one or more lines. */
  public Refused(Function<Words, String> why) {
    super(why.apply(CliWords.ENGLISH));
    this.why = why;
  }

  /** The same because something else failed. */
  public Refused(Function<Words, String> why, Throwable cause) {
    super(why.apply(CliWords.ENGLISH), cause);
    this.why = why;
  }

  /** Why, for people. */
  public String said(Words words) {
    return why.apply(words);
  }
}
