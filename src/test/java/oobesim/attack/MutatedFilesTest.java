// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import oobesim.support.Draws;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of every kind, broken by chance in their bytes and in their structure, are handed to every
 * command that reads them: each is run, or refused with a word, and none takes long.
 */
class MutatedFilesTest {
  /** How often a file is broken, in the short form: what takes longer comes less often. */
  private static final int FEW = 6;

  private static final int MANY = 30;

  /** So many of a kind are enough to look at. */
  private static final int TOLD = 5;

  @TempDir Path folder;

  @Test
  @Timeout(300)
  void someHundredFiles() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Kind kind : new Kinds(folder).all()) {
      boolean slow = List.of("large flow", "drill", "journal").contains(kind.name());
      faults.addAll(breaks(kind, Optional.empty(), slow ? FEW : MANY));
    }
    assertThat(faults).isEmpty();
  }

  /** Always the same seeds first, so that whoever mends one sees it mended. */
  @Test
  @Tag("soak")
  @Timeout(14_400)
  void aHundredThousandFiles() throws IOException {
    int all = Integer.getInteger("attack.files", 100_000);
    List<Kind> kinds = new Kinds(folder).all();
    List<String> faults = new ArrayList<>();
    for (Kind kind : kinds) {
      faults.addAll(breaks(kind, Optional.of(1L), all / kinds.size()));
    }
    assertThat(faults).isEmpty();
  }

  private List<String> breaks(Kind kind, Optional<Long> seed, int times) throws IOException {
    Trial trial = new Trial(folder);
    assertThat(new Trial(folder).of(kind, kind.seeds().getFirst()))
        .as("a whole %s", kind)
        .isEmpty();
    long first = seed.orElseGet(() -> new SplittableRandom().nextLong());
    List<String> faults = new ArrayList<>();
    for (long at = first; at < first + times && faults.size() < TOLD; at++) {
      byte[] broken = kind.broken(new Draws(at));
      Optional<String> wrong = trial.of(kind, broken);
      wrong.ifPresent(_ -> keep(kind, broken));
      String by = kind.name() + " broken by seed " + at + ": ";
      wrong.ifPresent(what -> faults.add(by + what));
    }
    return faults;
  }

  /** So that somebody can look at it. */
  private static void keep(Kind kind, byte[] broken) {
    try {
      Path kept = Path.of("target/attack").resolve(kind.file());
      Files.createDirectories(kept.getParent());
      Files.write(kept, broken);
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }
}
