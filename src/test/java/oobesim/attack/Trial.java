// SPDX-License-Identifier: Apache-2.0
package oobesim.attack;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oobesim.cli.Call;
import oobesim.cli.CommandResult;

/** Hands a broken file to every command that reads its kind. */
final class Trial {
  /** What a call may take of a processor. */
  private static final long MOST_NANOS = 2_000_000_000L;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Path folder;
  private long slowest;

  Trial(Path folder) {
    this.folder = folder;
  }

  /** The longest call so far, in nanoseconds of a processor. */
  long slowest() {
    return slowest;
  }

  /** What is wrong with the answers; empty if each is a run, or a refusal that says why. */
  Optional<String> of(Kind kind, byte[] bytes) throws IOException {
    Path file = folder.resolve(kind.file());
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    for (List<Object> call : kind.calls().apply(file)) {
      long before = THREADS.getCurrentThreadCpuTime();
      CommandResult result = Call.oobesim(call.toArray());
      long taken = THREADS.getCurrentThreadCpuTime() - before;
      slowest = Math.max(slowest, taken);
      Optional<String> wrong = wrong(result, taken);
      if (wrong.isPresent()) {
        return Optional.of(call + ": " + wrong.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> wrong(CommandResult result, long taken) {
    if (taken > MOST_NANOS) {
      return Optional.of("took " + taken / 1_000_000 + " ms of a processor");
    }
    if (!List.of(0, 1, 2).contains(result.exit())) {
      return Optional.of("ended with " + result.exit() + ": " + result.err());
    }
    return result.exit() > 0 && result.out().isBlank() && result.err().isBlank()
        ? Optional.of("ended with " + result.exit() + " and no word")
        : Optional.empty();
  }
}
