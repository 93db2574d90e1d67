// SPDX-License-Identifier: Apache-2.0
package oobesim.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import oobesim.drill.Drill.Talk;
import oobesim.session.RunHeader;
import oobesim.session.Secrets;
import oobesim.session.Sitting;

/** What a caller does wrong when an instruction is carried out for the first time. */
public enum Slip {
  /** Nothing at all, though it was tried. */
  NOT_DONE,
  /** All but the last press. */
  LEFT_OUT,
  /** Two letters of a text change places. */
  MISTYPED;

  /** Of so many instructions one is carried out wrongly. */
  private static final int ONE_IN = 4;

  private static final String TYPE = "type ";
  private static final String BY_NAME = "type-secret ";

  /** What it is called in the caller's words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What the caller of a run does wrong at an instruction. The seed alone decides; with seed 0,
   * which scripts have, and while a drill plays itself, everything is done as it was said.
   */
  public static Optional<Slip> of(RunHeader header, Talk talk) {
    boolean shown =
        header.sitting().filter(sitting -> sitting.mode() == Sitting.Mode.SHOW).isPresent();
    return shown ? Optional.empty() : drawn(header.seed(), talk);
  }

  /** What a seed draws for an instruction. */
  public static Optional<Slip> drawn(long seed, Talk talk) {
    if (seed == 0 || talk.kind() != Talk.Kind.TELL || talk.doing().isEmpty()) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(seed * 31 + talk.id().hashCode());
    if (random.nextInt(ONE_IN) > 0) {
      return Optional.empty();
    }
    List<Slip> able = Stream.of(values()).filter(slip -> slip.fits(talk.doing())).toList();
    return Optional.of(able.get(random.nextInt(able.size())));
  }

  private boolean fits(List<String> lines) {
    return switch (this) {
      case NOT_DONE -> true;
      case LEFT_OUT -> lines.size() > 1 && lines.getLast().startsWith("click ");
      case MISTYPED -> lines.stream().anyMatch(Slip::types);
    };
  }

  /** What is done in the place of some lines. */
  List<String> instead(List<String> lines) {
    return switch (this) {
      case NOT_DONE -> List.of();
      case LEFT_OUT -> lines.subList(0, lines.size() - 1);
      case MISTYPED -> mistyped(lines);
    };
  }

  /** The last text, which is mostly the one that nobody sees while it is typed. */
  private static List<String> mistyped(List<String> lines) {
    List<String> wrong = new ArrayList<>(lines);
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (types(lines.get(i))) {
        wrong.set(i, exchanged(lines.get(i)));
        return wrong;
      }
    }
    return wrong;
  }

  private static boolean types(String line) {
    return line.startsWith(TYPE) || line.startsWith(BY_NAME);
  }

  /** The first two different letters that follow one another, from the text's second on. */
  private static String exchanged(String line) {
    if (line.startsWith(BY_NAME)) {
      // Nobody here has the letters; what counts is that they are others.
      return TYPE + line.split("\\s+", 3)[1] + " " + Secrets.NOBODYS;
    }
    int text = line.indexOf(' ', TYPE.length()) + 1;
    for (int i = text + 1; i + 1 < line.length(); i++) {
      if (line.charAt(i) != line.charAt(i + 1)) {
        return line.substring(0, i) + line.charAt(i + 1) + line.charAt(i) + line.substring(i + 2);
      }
    }
    return line + line.charAt(line.length() - 1);
  }
}
