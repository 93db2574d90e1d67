// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oobesim.document.Nearest;
import oobesim.i18n.Phrase;
import oobesim.snapshot.AcceptedFolder;
import oobesim.snapshot.AcceptingCall;
import oobesim.snapshot.Comparison;
import oobesim.snapshot.ComparisonWords;
import oobesim.snapshot.PictureNames;
import oobesim.snapshot.RecordMode;
import oobesim.snapshot.Side;

/**
 * Carries pictures over from one folder to the other.
 *
 * @param folders both of them
 * @param accepted the one that is written
 * @param removing whether pictures that are not drawn any more are taken away
 */
record Acceptance(PictureFolders folders, AcceptedFolder accepted, boolean removing) {

  /** Whether a picture is accepted where nobody names one. */
  boolean takes(Comparison comparison) {
    return comparison instanceof Comparison.ExpectedUnused
        ? removing
        : RecordMode.FAILING.records(comparison);
  }

  /** The pictures of these names; nothing is written before all of them could be found. */
  List<Comparison> named(List<Comparison> comparisons, List<String> names) {
    Map<String, Comparison> known = new TreeMap<>();
    comparisons.forEach(comparison -> known.put(comparison.name(), comparison));
    return names.stream().map(name -> found(known, name)).distinct().toList();
  }

  private Comparison found(Map<String, Comparison> known, String name) {
    String plain = name.startsWith("./") ? name.substring(2) : name;
    requireInside(plain);
    Comparison comparison = known.get(plain);
    if (comparison == null) {
      Phrase hint = known.isEmpty() ? Phrase.NONE : Nearest.suggestion(plain, known.keySet());
      Phrase unknown = Refusal.of("unknown-picture", "picture", plain);
      throw new Refused(
          words -> words.say(unknown) + (known.isEmpty() ? "" : "; " + words.say(hint)));
    }
    if (comparison instanceof Comparison.ExpectedUnused && !removing) {
      throw new Refused(
          Refusal.of("unused-picture", "picture", plain, "option", AcceptingCall.REMOVE));
    }
    if (comparison instanceof Comparison.Unreadable broken && broken.side() == Side.ACTUAL) {
      throw new Refused(words -> ComparisonWords.line(comparison));
    }
    return comparison;
  }

  /** Does it, and says so. */
  String accept(Comparison comparison) {
    try {
      String what =
          switch (accepted.accept(comparison)) {
            case AS_IT_WAS -> "as it was";
            case ACCEPTED -> "accepted";
            case REMOVED -> "removed";
          };
      return what + " " + ComparisonWords.name(comparison);
    } catch (IOException | SecurityException fault) {
      throw Outputs.cannotWrite(folders.expected().resolve(comparison.name()), fault);
    }
  }

  private void requireInside(String name) {
    try {
      PictureNames.file(folders.expected(), name, ".png");
    } catch (IOException fault) {
      throw new Refused(Phrase.verbatim(fault.getMessage()), fault);
    }
  }
}
