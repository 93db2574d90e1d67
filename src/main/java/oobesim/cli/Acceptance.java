// SPDX-License-Identifier: Apache-2.0
package oobesim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oobesim.document.Nearest;
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
 * @param removing whether pictures that are not drawn any more are taken away
 */
record Acceptance(PictureFolders folders, boolean removing) {
  private static final List<String> ENDINGS = List.of(".png", ".txt");

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
    file(folders.expected(), plain, ENDINGS.getFirst());
    Comparison comparison = known.get(plain);
    if (comparison == null) {
      String hint = known.isEmpty() ? "" : "; " + Nearest.hint(plain, known.keySet());
      throw new Refused("there is no picture \"" + plain + "\"" + hint);
    }
    if (comparison instanceof Comparison.ExpectedUnused && !removing) {
      throw new Refused(
          "%s is not drawn any more; %s removes it".formatted(plain, AcceptingCall.REMOVE));
    }
    if (comparison instanceof Comparison.Unreadable broken && broken.side() == Side.ACTUAL) {
      throw new Refused(ComparisonWords.line(comparison));
    }
    return comparison;
  }

  /** Does it, and says so. */
  String accept(Comparison comparison) {
    String name = comparison.name();
    return switch (comparison) {
      case Comparison.Identical _ -> line("as it was", comparison);
      case Comparison.ExpectedUnused _ -> {
        ENDINGS.forEach(ending -> remove(file(folders.expected(), name, ending)));
        yield line("removed", comparison);
      }
      case Comparison.ExpectedMissing _,
          Comparison.Different _,
          Comparison.SizeDiffers _,
          Comparison.Unreadable _ -> {
        ENDINGS.forEach(ending -> copy(name, ending));
        yield line("accepted", comparison);
      }
    };
  }

  private static String line(String what, Comparison comparison) {
    return what + " " + ComparisonWords.name(comparison);
  }

  private void copy(String name, String ending) {
    Path source = file(folders.actual(), name, ending);
    if (Files.isRegularFile(source)) {
      Outputs.replace(file(folders.expected(), name, ending), source);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException | SecurityException fault) {
      throw Outputs.cannotWrite(file, fault);
    }
  }

  private static Path file(Path folder, String name, String ending) {
    try {
      return PictureNames.file(folder, name, ending);
    } catch (IOException fault) {
      throw new Refused(fault.getMessage(), fault);
    }
  }
}
